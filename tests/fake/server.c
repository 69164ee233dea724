#include "fake/server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

union address {
    struct sockaddr any;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
};

static int must(int result, const char *what)
{
    if (result < 0) {
        perror(what);
        abort();
    }
    return result;
}

static socklen_t fill_address(union address *address, int family, uint16_t port)
{
    memset(address, 0, sizeof *address);
    address->any.sa_family = (sa_family_t)family;
    if (family == AF_INET6) {
        address->in6.sin6_addr = in6addr_loopback;
        address->in6.sin6_port = htons(port);
        return sizeof address->in6;
    }
    address->in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address->in.sin_port = htons(port);
    return sizeof address->in;
}

/* A socket on the server's port; without one yet, the system chooses it. */
static int bind_one(struct server *server)
{
    union address address;
    socklen_t length = fill_address(&address, server->family, server->port);
    int on = 1, fd = must(socket(server->family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");

    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    must(bind(fd, &address.any, length), "bind");
    must(getsockname(fd, &address.any, &length), "getsockname");
    server->port = ntohs(server->family == AF_INET6 ? address.in6.sin6_port : address.in.sin_port);
    return fd;
}

void server_listen(struct server *server)
{
    server->listener = bind_one(server);
    must(listen(server->listener, 4), "listen");
}

void server_open_at(struct server *server, int family, uint16_t port)
{
    memset(server, 0, sizeof *server);
    peer_init(&server->peer);
    server->family = family;
    server->port = port;
    server->socket = server->wake = -1;
    server->place = bind_one(server);
    server_listen(server);
}

void server_open(struct server *server)
{
    server_open_at(server, AF_INET, 0);
}

static void close_one(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

void server_refuse(struct server *server)
{
    close_one(&server->listener);
}

void server_drop(struct server *server)
{
    close_one(&server->socket);
}

void server_reset(struct server *server)
{
    struct linger linger = { .l_onoff = 1, .l_linger = 0 };

    setsockopt(server->socket, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
    server_drop(server);
}

void server_close(struct server *server)
{
    server_refuse(server);
    server_drop(server);
    close_one(&server->place);
    peer_free(&server->peer);
}

/* ---- stepping ---- */

static void accept_one(struct server *server)
{
    int fd = accept4(server->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);

    if (fd < 0)
        return;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){ 1 }, sizeof(int));
    close_one(&server->socket);
    server->socket = fd;
    server->gone = false;
    server->accepted++;
    peer_reset(&server->peer);
}

static void hear(struct server *server)
{
    char bytes[16384];
    ssize_t count;

    while ((count = recv(server->socket, bytes, sizeof bytes, 0)) > 0) {
        server->heard += (size_t)count;
        peer_hear(&server->peer, bytes, (size_t)count);
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    server->gone = true;
    server_drop(server);
}

static void say(struct server *server)
{
    struct xb_buf *out = &server->peer.out;
    ssize_t count;

    while (server->socket >= 0 && xb_buf_length(out) > 0) {
        count = send(server->socket, xb_buf_bytes(out), xb_buf_length(out), MSG_NOSIGNAL);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count < 0) {
            server->gone = true;
            server_drop(server);
            return;
        }
        xb_buf_consume(out, (size_t)count);
    }
}

void server_step(struct server *server)
{
    if (server->frozen)
        return;
    if (server->listener >= 0)
        accept_one(server);
    if (server->socket >= 0)
        hear(server);
    say(server);
}

struct pollfd server_listener_poll(const struct server *server)
{
    return (struct pollfd){ .fd = server->frozen ? -1 : server->listener, .events = POLLIN };
}

struct pollfd server_socket_poll(const struct server *server)
{
    struct pollfd pollfd = { .fd = server->frozen ? -1 : server->socket, .events = POLLIN };

    if (xb_buf_length(&server->peer.out) > 0)
        pollfd.events |= POLLOUT;
    return pollfd;
}

/* ---- the thread ---- */

static void *serve(void *argument)
{
    struct server *server = argument;

    while (!atomic_load(&server->leave)) {
        struct pollfd polled[] = {
            server_listener_poll(server),
            server_socket_poll(server),
            { .fd = server->wake, .events = POLLIN },
        };

        poll(polled, 3, -1);
        server_step(server);
    }
    return NULL;
}

void server_start(struct server *server)
{
    atomic_store(&server->leave, false);
    server->wake = must(eventfd(0, EFD_CLOEXEC), "eventfd");
    if (pthread_create(&server->thread, NULL, serve, server) != 0)
        abort();
}

void server_stop(struct server *server)
{
    atomic_store(&server->leave, true);
    must(eventfd_write(server->wake, 1), "eventfd_write");
    pthread_join(server->thread, NULL);
    close_one(&server->wake);
}
