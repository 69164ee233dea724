#ifndef XB_AMQP_TLS_H
#define XB_AMQP_TLS_H

#include <stdbool.h>
#include <sys/types.h>

#include "amqp/tls_bio.h"
#include "amqp/tls_context.h"
#include "util/error.h"

/*
 * TLS on one connection, whose socket is the caller's. Nothing waits, and all of it happens in the thread that calls.
 *
 * Either direction of the stream may need the socket in the other one: a key update that arrives is answered before
 * more is read. So it is the last call that says what the socket has to become: reading waits for writability while
 * `read_wants_write`, writing waits for readability while `write_wants_read`; otherwise each waits for its own.
 *
 * Bytes that have been read from the socket and not been given out yet are in memory, and nothing in the socket shows it. So
 * each step reports whether the input is dry: only then may the caller wait for the socket. Otherwise it calls again.
 *
 * Each step is short. It receives at most 17 KiB, and ends after a message of TLS itself (a session ticket, a key
 * update), of which a peer may send as many as it likes: between two steps the caller can look at the clock.
 *
 * What fails once has failed for good, and every later call says the same. Zeroed memory is no connection.
 */
struct xb_tls {
    struct ssl_st *ssl; /* NULL: there is none */
    const struct xb_tls_config *config;
    struct xb_tls_io io;
    char name[256];         /* which the certificate must have */
    bool established;       /* the handshake is done */
    bool received;          /* and bytes of the broker have come through */
    bool certificate_asked; /* the broker wants one and we have none */
    bool paused;            /* the handshake has been, before our signature */
    bool read_wants_write, write_wants_read;
    struct xb_error verdict; /* on the broker's certificates; code 0: none */
    struct xb_error failure; /* of the connection; code 0: none */
};

/* Begins on a connected socket. `host` is the broker's name or address. `config` and `context` outlive the connection.
 */
int xb_tls_open(struct xb_tls *tls, const struct xb_tls_context *context, const struct xb_tls_config *config,
                const char *host, int fd, struct xb_error *error);

/* The next step of the handshake. 1: done; 0: not yet; or a code. Done, it is not dry: more may have come with the end. */
int xb_tls_handshake(struct xb_tls *tls, bool *dry, struct xb_error *error);

/* As xb_transport_read(), _write() and _finish_writing(). */
ssize_t xb_tls_read(struct xb_tls *tls, void *bytes, size_t size, bool *dry, struct xb_error *error);
ssize_t xb_tls_write(struct xb_tls *tls, const void *bytes, size_t length, struct xb_error *error);
void xb_tls_finish_writing(struct xb_tls *tls);

/* Only frees memory: a forked child must not say goodbye on its parent's connection. */
void xb_tls_close(struct xb_tls *tls);

/*
 * Whether OpenSSL may be called: not any more once exit() has run its own end, which it does before those of a program
 * that registered earlier. What is left then is left to the end of the process.
 */
bool xb_tls_is_usable(void);

#endif
