#ifndef XB_AMQP_TRANSPORT_H
#define XB_AMQP_TRANSPORT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>

#include "util/error.h"

/* The socket: plain TCP, never blocking. TLS will be another way to read and write behind the same functions. */
struct xb_transport {
    int fd;                              /* -1: none */
    int64_t user_timeout_ms;             /* how long written bytes may stay unacknowledged by the peer's kernel; 0: system's */
};

/* Begins to connect. XIVO_BUS_OK: under way (also when it is done already); wait for the socket to become writable. */
int xb_transport_open(struct xb_transport *transport, const struct sockaddr *address, socklen_t length,
                      struct xb_error *error);

/* The socket has become writable: XIVO_BUS_OK, or why the connection failed. */
int xb_transport_finish(struct xb_transport *transport, struct xb_error *error);

/* The number of bytes, 0 when none can be moved now, or a code. The end of the stream is XIVO_BUS_ERR_CLOSED. */
ssize_t xb_transport_read(struct xb_transport *transport, void *bytes, size_t size, struct xb_error *error);
ssize_t xb_transport_write(struct xb_transport *transport, const void *bytes, size_t length, struct xb_error *error);

/* No more will be written; the peer reads the end of the stream. */
void xb_transport_finish_writing(struct xb_transport *transport);

void xb_transport_close(struct xb_transport *transport);

#endif
