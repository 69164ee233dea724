#include "amqp/tls_bio.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/bio.h>

#include "amqp/socket.h"

bool xb_tls_io_open(struct xb_tls_io *io, int fd)
{
    memset(io, 0, sizeof *io);
    io->fd = fd;
    io->bytes = malloc(XB_TLS_IO_SIZE);
    return io->bytes != NULL;
}

void xb_tls_io_close(struct xb_tls_io *io)
{
    free(io->bytes);
    io->bytes = NULL;
}

void xb_tls_io_begin(struct xb_tls_io *io)
{
    io->spent = io->drained = io->refused = false;
}

bool xb_tls_io_is_dry(const struct xb_tls_io *io)
{
    return io->refused && io->drained;
}

static void remember_first(struct xb_tls_io *io, const uint8_t *bytes, size_t count)
{
    size_t room = sizeof io->first - io->first_length;

    memcpy(io->first + io->first_length, bytes, count < room ? count : room);
    io->first_length += count < room ? count : room;
}

/* A call that returned -1: to be tried again, or the end of the connection. */
static void judge_errno(BIO *bio, struct xb_tls_io *io, int retry_flag)
{
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        BIO_set_flags(bio, retry_flag | BIO_FLAGS_SHOULD_RETRY);
    else
        io->number = errno;
}

/* 1: there are bytes; else what OpenSSL is to get. */
static int receive(BIO *bio, struct xb_tls_io *io)
{
    ssize_t count = xb_socket_receive(io->fd, io->bytes, XB_TLS_IO_SIZE);

    io->spent = true;
    io->drained = count < XB_TLS_IO_SIZE;
    if (count > 0) {
        io->start = 0;
        io->end = (size_t)count;
        remember_first(io, io->bytes, io->end);
        return 1;
    }
    if (count == 0)
        io->ended = true;
    else
        judge_errno(bio, io, BIO_FLAGS_READ);
    io->refused = count < 0;
    return (int)count;
}

static int refuse(BIO *bio, struct xb_tls_io *io)
{
    BIO_set_flags(bio, BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY);
    io->refused = true;
    return -1;
}

static int on_read(BIO *bio, char *bytes, int size)
{
    struct xb_tls_io *io = BIO_get_data(bio);
    size_t count;
    int rc = 1;

    BIO_clear_retry_flags(bio);
    if (io->start == io->end)
        rc = io->spent ? refuse(bio, io) : receive(bio, io);
    if (rc != 1)
        return rc;
    count = io->end - io->start < (size_t)size ? io->end - io->start : (size_t)size;
    memcpy(bytes, io->bytes + io->start, count);
    io->start += count;
    return (int)count;
}

static int on_write(BIO *bio, const char *bytes, int length)
{
    struct xb_tls_io *io = BIO_get_data(bio);
    ssize_t count = xb_socket_send(io->fd, bytes, (size_t)length);

    BIO_clear_retry_flags(bio);
    if (count < 0)
        judge_errno(bio, io, BIO_FLAGS_WRITE);
    return (int)count;
}

/* Nothing is buffered here, so a flush is always done. */
static long on_control(BIO *bio, int command, long number, void *pointer)
{
    (void)bio, (void)number, (void)pointer;
    return command == BIO_CTRL_FLUSH;
}

static int on_create(BIO *bio)
{
    BIO_set_init(bio, 1);
    return 1;
}

BIO_METHOD *xb_tls_bio_method(void)
{
    /* A type of its own would come from a counter of the whole process that ends at 127; nobody looks this BIO up by
     * type. */
    BIO_METHOD *method = BIO_meth_new(BIO_TYPE_SOURCE_SINK, "xivo-bus socket");

    if (method && BIO_meth_set_read(method, on_read) && BIO_meth_set_write(method, on_write) &&
        BIO_meth_set_ctrl(method, on_control) && BIO_meth_set_create(method, on_create))
        return method;
    BIO_meth_free(method);
    return NULL;
}

BIO *xb_tls_bio_new(const BIO_METHOD *method, struct xb_tls_io *io)
{
    BIO *bio = BIO_new(method);

    if (bio)
        BIO_set_data(bio, io);
    return bio;
}
