#include "amqp/transport.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

#include "amqp/socket.h"
#include "util/descriptor.h"

enum { KERNEL_TICK_MS = 10 }; /* the kernel counts in ticks of up to so long */

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

int xb_transport_prepare(struct xb_transport *transport, struct xb_error *error)
{
    return transport->secure ? xb_tls_context_prepare(&transport->tls_context, &transport->tls_config, error) : 1;
}

int xb_transport_open(struct xb_transport *transport, const struct sockaddr *address, socklen_t length,
                      struct xb_error *error)
{
    int number;

    transport->fd =
        xb_descriptor_above_stdio(socket(address->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (transport->fd < 0)
        return xb_fail_errno(error, xb_socket_code(errno), errno, "cannot make a socket");
    set_options(transport);
    transport->dry = true;
    transport->heard = false;
    if (connect(transport->fd, address, length) == 0 || errno == EINPROGRESS || errno == EINTR)
        return XIVO_BUS_OK;
    number = errno;
    xb_transport_close(transport);
    return xb_fail_errno(error, xb_socket_code(number), number, "cannot connect");
}

int xb_transport_finish(struct xb_transport *transport, struct xb_error *error)
{
    int number = 0;
    socklen_t length = sizeof number;

    if (getsockopt(transport->fd, SOL_SOCKET, SO_ERROR, &number, &length) != 0)
        number = errno;
    if (number == 0) {
        transport->connected = true;
        return XIVO_BUS_OK;
    }
    return xb_fail_errno(error, xb_socket_code(number), number, "cannot connect");
}

int xb_transport_handshake(struct xb_transport *transport, const char *host, struct xb_error *error)
{
    int rc = XIVO_BUS_OK;

    if (!transport->secure)
        return 1;
    if (!transport->tls.ssl)
        rc = xb_tls_open(&transport->tls, &transport->tls_context, &transport->tls_config, host, transport->fd, error);
    if (rc == XIVO_BUS_OK)
        rc = xb_tls_handshake(&transport->tls, &transport->dry, error);
    if (rc == XIVO_BUS_ERR_TLS || rc == XIVO_BUS_ERR_NOMEM || rc == XIVO_BUS_ERR_SYSTEM)
        xb_tls_context_suspect(&transport->tls_context);
    return rc;
}

ssize_t xb_transport_read(struct xb_transport *transport, void *bytes, size_t size, struct xb_error *error)
{
    ssize_t count;

    if (transport->secure)
        return xb_tls_read(&transport->tls, bytes, size, &transport->dry, error);
    count = xb_socket_receive(transport->fd, bytes, size);
    transport->dry = count < (ssize_t)size;
    if (count > 0) {
        transport->heard = true;
        return count;
    }
    if (count == 0)
        return xb_fail(error, XIVO_BUS_ERR_CLOSED, "the peer closed the connection");
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        return 0;
    return xb_fail_errno(error, xb_socket_code(errno), errno, "reading from the connection");
}

ssize_t xb_transport_write(struct xb_transport *transport, const void *bytes, size_t length, struct xb_error *error)
{
    ssize_t count;

    if (transport->secure)
        return xb_tls_write(&transport->tls, bytes, length, error);
    count = xb_socket_send(transport->fd, bytes, length);
    if (count >= 0)
        return count;
    if (errno == EAGAIN)
        return 0;
    return xb_fail_errno(error, xb_socket_code(errno), errno, "writing to the connection");
}

bool xb_transport_is_readable(const struct xb_transport *transport, bool readable, bool writable)
{
    return readable || !transport->dry || (writable && transport->tls.read_wants_write);
}

/* Without an end of connecting there is nothing but that to wait for. */
bool xb_transport_wants_write(const struct xb_transport *transport, bool output)
{
    return !transport->connected || transport->tls.read_wants_write || (output && !transport->tls.write_wants_read);
}

bool xb_transport_has_heard(const struct xb_transport *transport)
{
    return transport->secure ? transport->tls.io.first_length > 0 : transport->heard;
}

int64_t xb_transport_silence(const struct xb_transport *transport)
{
    struct tcp_info info = { 0 };
    socklen_t length = sizeof info;

    if (getsockopt(transport->fd, IPPROTO_TCP, TCP_INFO, &info, &length) != 0)
        return 0;
    return ((int64_t)info.tcpi_last_data_recv + KERNEL_TICK_MS) * 1000;
}

void xb_transport_finish_writing(struct xb_transport *transport)
{
    if (transport->fd < 0)
        return;
    if (transport->secure)
        xb_tls_finish_writing(&transport->tls);
    shutdown(transport->fd, SHUT_WR);
}

void xb_transport_close(struct xb_transport *transport)
{
    xb_tls_close(&transport->tls);
    if (transport->fd >= 0)
        close(transport->fd);
    transport->fd = -1;
    transport->connected = false;
}

void xb_transport_free(struct xb_transport *transport)
{
    xb_transport_close(transport);
    xb_tls_context_free(&transport->tls_context);
}
