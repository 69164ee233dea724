#ifndef XB_AMQP_TLS_BIO_H
#define XB_AMQP_TLS_BIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The way of OpenSSL to our socket. Its own socket BIO calls write(2), which raises SIGPIPE when the peer has gone, and
 * a library must not touch the program's signal handlers. So this is a BIO of ours around xb_socket_receive() and
 * xb_socket_send(). It also remembers what OpenSSL's error queue cannot tell for certain: errno, the end of the stream,
 * and what the peer's stream began with.
 *
 * It also bounds what one call of OpenSSL can do. Such a call goes on for as long as it gets bytes: a peer that sends
 * records of one byte could keep it for seconds. So there is one receive for each call, of at most XB_TLS_IO_SIZE
 * bytes, and after those the BIO answers "not now". The bytes are buffered here, and not in OpenSSL: it goes on from
 * one message of TLS to the next without returning while its own buffer holds any.
 */
struct xb_tls_io {
    int fd;
    uint8_t *bytes; /* received and not yet given to OpenSSL: from start to end */
    size_t start, end;
    bool spent;   /* this call has had its receive */
    bool drained; /* which emptied the socket */
    bool refused; /* OpenSSL asked for more bytes than it got in this call */
    int number;   /* errno of the call that failed; 0: none has */
    bool ended;   /* the peer closed the connection */
    uint8_t first[16];
    size_t first_length;
};

/*
 * A record of full length fits, so that each call makes progress. The smallest records that it may be instead, 700 of
 * them, take 2 ms.
 */
enum { XB_TLS_IO_SIZE = 17 * 1024 };

/* False: no memory. The socket stays the caller's. */
bool xb_tls_io_open(struct xb_tls_io *io, int fd);
void xb_tls_io_close(struct xb_tls_io *io);

/* Before each call of OpenSSL. */
void xb_tls_io_begin(struct xb_tls_io *io);

/* After a call that wants to read: whether the socket has to become readable first. If not, OpenSSL can go on at once. */
bool xb_tls_io_is_dry(const struct xb_tls_io *io);

/* The table of functions, to be freed with BIO_meth_free() after the last BIO; NULL without memory. */
struct bio_method_st *xb_tls_bio_method(void);

/* A BIO over `io`, which outlives it; NULL without memory. It never closes the socket. */
struct bio_st *xb_tls_bio_new(const struct bio_method_st *method, struct xb_tls_io *io);

#endif
