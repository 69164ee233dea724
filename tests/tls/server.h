#ifndef XB_TESTS_SERVER_H
#define XB_TESTS_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/buf.h"

/*
 * A TLS server inside the test's own process and thread: it moves only when the test calls server_step(). Its OpenSSL
 * works on memory, and the bytes between that memory and the socket are ours: so a test can split them, stop them after
 * any number, or put others in their place.
 */
struct server_config {
    const char *certificate;         /* a name of certificates.h; NULL: no TLS at all, the bytes are the test's */
    const char *client_authority;    /* a client must show a certificate of this authority; NULL: need not */
    int least_version, most_version; /* TLS1_2_VERSION and so on; 0: whatever OpenSSL has */
    size_t chunk;                    /* bytes that go to the client in one step; 0: all */
    size_t stop_after;               /* bytes after which nothing more goes to the client; 0: never */
    const char *refused_name;        /* a client that asks for this name gets the alert for unknown names */
};

struct server {
    struct server_config config;
    int listener, fd, port;
    struct ssl_ctx_st *ctx;
    struct ssl_st *ssl;
    bool established, failed;       /* the handshake is done; or has failed, here */
    bool told_goodbye;              /* the client has said close_notify */
    bool ended;                     /* the client has closed the socket */
    size_t sent;                    /* bytes of the socket's stream that went to the client */
    struct xb_buf raw;              /* and what still has to go */
    struct xb_buf received, output; /* inside TLS: what came; what is to go */
    char name[256];                 /* that the client asked for */
    char peer[256];                 /* the subject of the client's certificate */
    int version;
};

/* Listens on 127.0.0.1. */
void server_start(struct server *server, const struct server_config *config);
void server_stop(struct server *server);

/* Whatever can be done now: accept, read, shake hands, answer. */
void server_step(struct server *server);

/* Drops the connection, to accept the next: in order, or with a reset. */
void server_drop(struct server *server, bool reset);

#endif
