#ifndef XB_TESTS_SERVER_H
#define XB_TESTS_SERVER_H

#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>

#include "fake/peer.h"
#include "fake/script.h"

/*
 * A broker on a loopback socket: a peer (peer.h) that answers by the script, with a listener and one connection. It
 * never blocks and has no will of its own: a test steps it between two calls of the library, or lets a thread step it
 * while the library blocks in xivo_bus_run(). It aborts when the machine does not let it be.
 */
struct server {
    struct peer peer;
    int family;
    uint16_t port;
    int listener, socket; /* -1: none */
    int place;            /* a socket that keeps the port for us while nobody listens */
    bool frozen;          /* accepts, reads and writes nothing any more */
    bool gone;            /* the client has ended the connection */
    unsigned accepted;
    size_t heard; /* bytes, of all connections */

    pthread_t thread;
    int wake; /* eventfd; -1: no thread */
    atomic_bool leave;
};

/* Listens on 127.0.0.1, on a port of its own; on the address of a family, on a given port. */
void server_open(struct server *server);
void server_open_at(struct server *server, int family, uint16_t port);
void server_close(struct server *server);

/* Nobody listens: the next connections are refused. And again, on the same port. */
void server_refuse(struct server *server);
void server_listen(struct server *server);

/* Whatever can be done without waiting: accepts, reads, answers, writes. */
void server_step(struct server *server);

/* Ends the connection as an orderly program does; as one does that was killed with data unread. */
void server_drop(struct server *server);
void server_reset(struct server *server);

/* What poll() has to look for: POLLIN, and POLLOUT when something waits to be written. -1 as descriptor: nothing. */
struct pollfd server_listener_poll(const struct server *server);
struct pollfd server_socket_poll(const struct server *server);

/* A thread steps it from now on; nobody else touches it until the thread has ended. */
void server_start(struct server *server);
void server_stop(struct server *server);

#endif
