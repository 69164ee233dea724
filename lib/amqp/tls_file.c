#include "amqp/tls_file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/bio.h>
#include <openssl/crypto.h>

#include "util/descriptor.h"

enum { CHUNK = 4096 };

static struct xb_file_stamp stamp_of(const struct stat *status)
{
    return (struct xb_file_stamp){ .device = status->st_dev,
                                   .inode = status->st_ino,
                                   .size = status->st_size,
                                   .modified_s = status->st_mtim.tv_sec,
                                   .modified_ns = status->st_mtim.tv_nsec };
}

struct xb_file_stamp xb_file_stamp(const char *path)
{
    struct stat status;

    if (stat(path, &status) != 0)
        return (struct xb_file_stamp){ 0 };
    return stamp_of(&status);
}

bool xb_file_stamp_equal(const struct xb_file_stamp *a, const struct xb_file_stamp *b)
{
    return a->device == b->device && a->inode == b->inode && a->size == b->size && a->modified_s == b->modified_s &&
           a->modified_ns == b->modified_ns;
}

static int fail(const char *path, const char *subject, int number, struct xb_error *error)
{
    bool passes = number == EMFILE || number == ENFILE || number == EIO;

    if (number == ENOMEM)
        return xb_fail_nomem(error);
    return xb_fail_errno(error, passes ? XIVO_BUS_ERR_SYSTEM : XIVO_BUS_ERR_TLS, number, "%s: cannot read '%s'",
                         subject, path);
}

/* Opening a pipe would wait for a writer, and reading a device may never end. */
static int open_regular(const char *path, size_t most, const char *subject, struct xb_error *error)
{
    int fd = xb_descriptor_above_stdio(open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat status;

    if (fd < 0 || fstat(fd, &status) != 0) {
        fail(path, subject, errno, error);
    } else if (!S_ISREG(status.st_mode)) {
        xb_fail(error, XIVO_BUS_ERR_TLS, "%s: '%s' is not a file", subject, path);
    } else if (status.st_size > (off_t)most) {
        xb_fail(error, XIVO_BUS_ERR_TLS, "%s: '%s' is longer than %zu KiB", subject, path, most / 1024);
    } else {
        return fd;
    }
    if (fd >= 0)
        close(fd);
    return -1;
}

/* 0, or errno. A file that grows meanwhile is cut: its stamp has changed then, and it is read again the next time. */
static int read_all(int fd, size_t most, BIO *bio)
{
    char chunk[CHUNK];
    ssize_t count = 1;
    int number = 0;

    for (size_t length = 0; count > 0 && length <= most; length += (size_t)count) {
        do
            count = read(fd, chunk, sizeof chunk);
        while (count < 0 && errno == EINTR);
        if (count < 0)
            number = errno;
        else if (count > 0 && BIO_write(bio, chunk, (int)count) != (int)count)
            number = ENOMEM;
        if (number != 0)
            break;
    }
    OPENSSL_cleanse(chunk, sizeof chunk);
    return number;
}

BIO *xb_file_read(const char *path, size_t most, const char *subject, struct xb_error *error)
{
    int fd = open_regular(path, most, subject, error);
    BIO *bio;
    int number;

    if (fd < 0)
        return NULL;
    bio = BIO_new(BIO_s_mem());
    number = bio ? read_all(fd, most, bio) : ENOMEM;
    close(fd);
    if (number == 0)
        return bio;
    BIO_free(bio);
    fail(path, subject, number, error);
    return NULL;
}
