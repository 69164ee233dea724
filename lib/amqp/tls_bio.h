#ifndef XB_AMQP_TLS_BIO_H
#define XB_AMQP_TLS_BIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The way of OpenSSL to our socket. Its own socket BIO calls write(2), which raises SIGPIPE when the peer has gone, and
 * a library must not touch the program's signal handlers; memory BIOs would copy every byte once more. So this is a BIO
 * of ours around xb_socket_receive() and xb_socket_send(). It also remembers what OpenSSL's error queue cannot tell for
 * certain: errno, the end of the stream, and what the peer's stream began with.
 */
struct xb_tls_io {
    int fd;
    int number; /* errno of the call that failed; 0: none has */
    bool ended; /* the peer closed the connection */
    uint8_t first[16];
    size_t first_length;
};

/* The table of functions, to be freed with BIO_meth_free() after the last BIO; NULL without memory. */
struct bio_method_st *xb_tls_bio_method(void);

/* A BIO over `io`, which outlives it; NULL without memory. It never closes the socket. */
struct bio_st *xb_tls_bio_new(const struct bio_method_st *method, struct xb_tls_io *io);

#endif
