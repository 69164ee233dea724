#include "amqp/transport.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

/* What errno of a connection means in our codes. */
static int code_of(int number)
{
    switch (number) {
    case ECONNREFUSED:
        return XIVO_BUS_ERR_REFUSED;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return XIVO_BUS_ERR_UNREACHABLE;
    case ETIMEDOUT:
        return XIVO_BUS_ERR_TIMEOUT;
    case ECONNRESET:
    case ECONNABORTED:
    case EPIPE:
        return XIVO_BUS_ERR_CLOSED;
    default:
        return XIVO_BUS_ERR_SYSTEM;
    }
}

/* Acks are small and must not wait for each other; bytes that the peer does not confirm must not wait for ever. */
static void set_options(const struct xb_transport *transport)
{
    int on = 1;
    unsigned milliseconds = (unsigned)transport->user_timeout_ms;

    setsockopt(transport->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(transport->fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    if (milliseconds > 0)
        setsockopt(transport->fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof milliseconds);
}

int xb_transport_open(struct xb_transport *transport, const struct sockaddr *address, socklen_t length,
                      struct xb_error *error)
{
    int number;

    transport->fd = socket(address->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (transport->fd < 0)
        return xb_fail_errno(error, code_of(errno), errno, "cannot make a socket");
    set_options(transport);
    if (connect(transport->fd, address, length) == 0 || errno == EINPROGRESS || errno == EINTR)
        return XIVO_BUS_OK;
    number = errno;
    xb_transport_close(transport);
    return xb_fail_errno(error, code_of(number), number, "cannot connect");
}

int xb_transport_finish(struct xb_transport *transport, struct xb_error *error)
{
    int number = 0;
    socklen_t length = sizeof number;

    if (getsockopt(transport->fd, SOL_SOCKET, SO_ERROR, &number, &length) != 0)
        number = errno;
    if (number == 0)
        return XIVO_BUS_OK;
    return xb_fail_errno(error, code_of(number), number, "cannot connect");
}

ssize_t xb_transport_read(struct xb_transport *transport, void *bytes, size_t size, struct xb_error *error)
{
    ssize_t count;

    do
        count = recv(transport->fd, bytes, size, MSG_DONTWAIT);
    while (count < 0 && errno == EINTR);
    if (count > 0)
        return count;
    if (count == 0)
        return xb_fail(error, XIVO_BUS_ERR_CLOSED, "the peer closed the connection");
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        return 0;
    return xb_fail_errno(error, code_of(errno), errno, "reading from the connection");
}

ssize_t xb_transport_write(struct xb_transport *transport, const void *bytes, size_t length, struct xb_error *error)
{
    ssize_t count;

    do
        count = send(transport->fd, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    while (count < 0 && errno == EINTR);
    if (count >= 0)
        return count;
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
        return 0;
    return xb_fail_errno(error, code_of(errno), errno, "writing to the connection");
}

void xb_transport_finish_writing(struct xb_transport *transport)
{
    shutdown(transport->fd, SHUT_WR);
}

void xb_transport_close(struct xb_transport *transport)
{
    if (transport->fd >= 0)
        close(transport->fd);
    transport->fd = -1;
}
