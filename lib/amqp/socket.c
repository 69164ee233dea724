#include "amqp/socket.h"

#include <errno.h>
#include <sys/socket.h>

#include <xivo-bus/error.h>

ssize_t xb_socket_receive(int fd, void *bytes, size_t size)
{
    ssize_t count;

    do
        count = recv(fd, bytes, size, MSG_DONTWAIT);
    while (count < 0 && errno == EINTR);
    return count;
}

ssize_t xb_socket_send(int fd, const void *bytes, size_t length)
{
    ssize_t count;

    do
        count = send(fd, bytes, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    while (count < 0 && errno == EINTR);
    if (count < 0 && (errno == EWOULDBLOCK || errno == ENOBUFS))
        errno = EAGAIN;
    return count;
}

int xb_socket_code(int number)
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
