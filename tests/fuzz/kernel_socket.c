#include "kernel_socket.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include "fuzz.h"
#include "library.h"
#include "util/buf.h"

enum { ROOM = 64 * 1024 };

/* The one connection. */
static struct line {
    struct xb_buf to_client, to_broker;
    uint64_t put, received;
    int64_t arrived_us;
    int fd; /* the client's end; 0: none */
    bool connecting, connected, finished, shut, stalled;
    int error; /* pending: what SO_ERROR, recv() or send() reports next */
    bool reset;
} line;

static enum kernel_route route;

static void clear_line(void)
{
    line.fd = 0;
    line.connecting = line.connected = line.finished = line.shut = line.stalled = line.reset = false;
    line.error = 0;
    line.put = line.received = 0;
    xb_buf_reset(&line.to_client, SIZE_MAX);
    xb_buf_reset(&line.to_broker, SIZE_MAX);
}

void socket_boot(void)
{
    clear_line();
    route = ROUTE_OPEN;
}

void socket_shut_down(void)
{
    xb_buf_free(&line.to_client);
    xb_buf_free(&line.to_broker);
}

void socket_closed(int fd)
{
    if (line.fd == fd)
        clear_line();
}

/* ---- the network ---- */

void kernel_set_route(enum kernel_route new_route)
{
    route = new_route;
}

void kernel_settle_route(void)
{
    if (line.fd == 0 || !line.connecting || route == ROUTE_SILENT)
        return;
    line.connecting = false;
    line.error = route == ROUTE_REFUSED ? ECONNREFUSED : route == ROUTE_UNREACHABLE ? EHOSTUNREACH : 0;
    line.connected = line.error == 0;
    line.arrived_us = kernel_now_us();
    if (line.connected)
        kernel_hooks->connected();
}

bool kernel_is_connected(void)
{
    return line.fd != 0 && line.connected && !line.finished && !line.shut && !line.reset;
}

void kernel_put(const uint8_t *bytes, size_t length)
{
    if (!kernel_is_connected() || length == 0)
        return;
    if (xb_buf_append(&line.to_client, bytes, length) != 0)
        abort();
    line.put += length;
    line.arrived_us = kernel_now_us();
}

void kernel_finish(void)
{
    line.finished = line.fd != 0 && line.connected;
}

void kernel_reset(void)
{
    if (!kernel_is_connected())
        return;
    line.reset = true;
    line.error = ECONNRESET;
}

void kernel_stall(bool stalled)
{
    line.stalled = stalled;
}

size_t kernel_take(uint8_t *bytes, size_t size)
{
    size_t length = xb_buf_length(&line.to_broker);

    if (line.stalled || !line.connected || line.reset || length == 0)
        return 0;
    length = length < size ? length : size;
    memcpy(bytes, xb_buf_bytes(&line.to_broker), length);
    xb_buf_consume(&line.to_broker, length);
    return length;
}

uint64_t kernel_put_count(void)
{
    return line.put;
}

uint64_t kernel_received_count(void)
{
    return line.received;
}

uint32_t socket_readiness(void)
{
    uint32_t ready = 0;

    if (!line.connected && line.error == 0)
        return line.connecting ? 0 : EPOLLOUT | EPOLLHUP;
    if (xb_buf_length(&line.to_client) > 0 || line.finished || line.error != 0 || line.reset)
        ready |= EPOLLIN;
    if (line.finished || line.reset)
        ready |= EPOLLRDHUP;
    if (line.error != 0)
        ready |= EPOLLERR | EPOLLHUP | EPOLLOUT;
    if (line.reset || (line.finished && line.shut))
        ready |= EPOLLHUP;
    if (xb_buf_length(&line.to_broker) < ROOM)
        ready |= EPOLLOUT;
    return ready;
}

/* ---- system calls: the socket ---- */

int __wrap_socket(int family, int type, int protocol);
int __wrap_connect(int fd, const struct sockaddr *address, socklen_t length);
ssize_t __wrap_recv(int fd, void *bytes, size_t size, int flags);
ssize_t __wrap_send(int fd, const void *bytes, size_t length, int flags);
int __wrap_getsockopt(int fd, int level, int name, void *value, socklen_t *length);
int __wrap_setsockopt(int fd, int level, int name, const void *value, socklen_t length);
int __wrap_shutdown(int fd, int how);

int __wrap_socket(int family, int type, int protocol)
{
    (void)family, (void)protocol;
    if (!(type & SOCK_NONBLOCK) || !(type & SOCK_CLOEXEC))
        fail("a socket that blocks, or that a new program inherits");
    return kernel_open_socket();
}

int __wrap_connect(int fd, const struct sockaddr *address, socklen_t length)
{
    (void)address, (void)length;
    kernel_check_socket(fd);
    if (line.fd != 0)
        fail("a second connection");
    errno = route == ROUTE_REFUSED_AT_ONCE ? ECONNREFUSED : EINPROGRESS;
    if (errno != EINPROGRESS)
        return -1;
    line.fd = fd;
    line.connecting = true;
    return -1;
}

static int take_error(void)
{
    int number = line.error;

    line.error = 0;
    return number;
}

ssize_t __wrap_recv(int fd, void *bytes, size_t size, int flags)
{
    size_t length = xb_buf_length(&line.to_client);

    kernel_check_socket(fd);
    if (line.fd != fd || !(flags & MSG_DONTWAIT))
        fail("recv() waits, or has no connection");
    if (length == 0 && line.error != 0) {
        errno = take_error();
        return -1;
    }
    if (length == 0 && (line.finished || line.reset))
        return 0;
    if (length == 0) {
        errno = EAGAIN;
        return -1;
    }
    length = length < size ? length : size;
    memcpy(bytes, xb_buf_bytes(&line.to_client), length);
    xb_buf_consume(&line.to_client, length);
    line.received += length;
    return (ssize_t)length;
}

ssize_t __wrap_send(int fd, const void *bytes, size_t length, int flags)
{
    size_t room = ROOM - xb_buf_length(&line.to_broker);
    bool was_running;

    kernel_check_socket(fd);
    if (line.fd != fd || !(flags & MSG_DONTWAIT) || !(flags & MSG_NOSIGNAL))
        fail("send() waits, raises a signal, or has no connection");
    if (line.reset || line.shut) {
        errno = line.error != 0 ? take_error() : EPIPE;
        return -1;
    }
    if (room == 0) {
        errno = EAGAIN;
        return -1;
    }
    length = length < room ? length : room;
    was_running = library_leave();
    if (xb_buf_append(&line.to_broker, bytes, length) != 0)
        abort();
    kernel_hooks->sent(bytes, length);
    library_enter(was_running);
    return (ssize_t)length;
}

int __wrap_getsockopt(int fd, int level, int name, void *value, socklen_t *length)
{
    struct tcp_info info = { .tcpi_last_data_recv = (uint32_t)((kernel_now_us() - line.arrived_us) / 1000) };

    kernel_check_socket(fd);
    if (level == SOL_SOCKET && name == SO_ERROR && *length == sizeof(int)) {
        *(int *)value = take_error();
        return 0;
    }
    if (level == IPPROTO_TCP && name == TCP_INFO && *length <= sizeof info) {
        memcpy(value, &info, *length);
        return 0;
    }
    fail("getsockopt() %d %d", level, name);
}

int __wrap_setsockopt(int fd, int level, int name, const void *value, socklen_t length)
{
    (void)level, (void)name, (void)value, (void)length;
    kernel_check_socket(fd);
    return 0;
}

int __wrap_shutdown(int fd, int how)
{
    kernel_check_socket(fd);
    if (how != SHUT_WR)
        fail("shutdown() %d", how);
    line.shut = line.fd == fd;
    return 0;
}
