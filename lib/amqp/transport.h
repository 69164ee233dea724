#ifndef XB_AMQP_TRANSPORT_H
#define XB_AMQP_TRANSPORT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>

#include "amqp/tls.h"
#include "amqp/tls_context.h"
#include "util/error.h"

/*
 * The stream of bytes to the broker: TCP, or TLS on it, behind the same functions. Nothing waits.
 *
 *     prepare     until 1: what TLS needs is read from its files
 *     open        connecting is under way; the socket becomes writable at its end
 *     finish      how it ended
 *     handshake   until 1: bytes can flow
 *     read, write, finish_writing, close
 */
struct xb_transport {
    int fd;                  /* -1: none */
    int64_t user_timeout_ms; /* how long written bytes may stay unacknowledged by the peer's kernel; 0: system's */
    bool secure;             /* TLS; set before prepare, as is tls_config */
    struct xb_tls_config tls_config;
    struct xb_tls_context tls_context; /* outlives the connections */
    bool heard;                        /* bytes have come; without TLS */
    bool connected;                    /* finish was told of success */
    bool dry; /* the last call has emptied it: the next is useful when the socket has become ready; else at once */
    struct xb_tls tls;
};

/* 1: done; 0: call again, without waiting; or a code. Needed before each open: files change. */
int xb_transport_prepare(struct xb_transport *transport, struct xb_error *error);

/* Begins to connect. XIVO_BUS_OK: under way (also when it is done already); wait for the socket to become writable. */
int xb_transport_open(struct xb_transport *transport, const struct sockaddr *address, socklen_t length,
                      struct xb_error *error);

/* The socket has become writable: XIVO_BUS_OK, or why the connection failed. */
int xb_transport_finish(struct xb_transport *transport, struct xb_error *error);

/* 1: bytes can flow; 0: not yet; or a code. `host` is the broker's name or address. */
int xb_transport_handshake(struct xb_transport *transport, const char *host, struct xb_error *error);

/*
 * The number of bytes, 0 when none can be moved now, or a code. The end of the stream is XIVO_BUS_ERR_CLOSED. A read of
 * 0 bytes that leaves the transport not dry has taken a message of TLS itself: there may be more.
 */
ssize_t xb_transport_read(struct xb_transport *transport, void *bytes, size_t size, struct xb_error *error);
ssize_t xb_transport_write(struct xb_transport *transport, const void *bytes, size_t length, struct xb_error *error);

/*
 * What the socket has to become: readable always, writable when the second says so; `output`: there is more to write. The first
 * says whether reading is of use now that the socket has become `readable` or `writable`.
 */
bool xb_transport_is_readable(const struct xb_transport *transport, bool readable, bool writable);
bool xb_transport_wants_write(const struct xb_transport *transport, bool output);

/* Whether the peer has sent any byte since it was opened, be it of TLS. */
bool xb_transport_has_heard(const struct xb_transport *transport);

/* For how many microseconds nothing has come, whether or not it has been read; rather too long than too short. */
int64_t xb_transport_silence(const struct xb_transport *transport);

/* No more will be written; the peer reads the end of the stream. */
void xb_transport_finish_writing(struct xb_transport *transport);

/* Frees the connection and says nothing to the peer: a forked child may do it. */
void xb_transport_close(struct xb_transport *transport);

/* Frees what outlives connections. */
void xb_transport_free(struct xb_transport *transport);

#endif
