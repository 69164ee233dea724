#include "amqp/tls.h"

#include <arpa/inet.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "amqp/socket.h"
#include "amqp/tls_error.h"

enum { MESSAGES_BEFORE_REASON = 8 }; /* session tickets, for instance */

bool xb_tls_is_usable(void)
{
    return OPENSSL_init_crypto(0, NULL) == 1;
}

/* ---- opening ---- */

/* "pbx.example.org." and "fe80::1%eth0" are right for the name service and the kernel; a certificate has neither mark.
 */
static int take_name(struct xb_tls *tls, const char *host, struct xb_error *error)
{
    const char *name = tls->config->name ? tls->config->name : host;
    size_t length = strchr(name, ':') ? strcspn(name, "%") : strlen(name);

    if (length > 1 && name[length - 1] == '.')
        length--;
    if (length >= sizeof tls->name)
        return xb_fail(error, XIVO_BUS_ERR_TLS, "the broker's name is too long for TLS");
    memcpy(tls->name, name, length);
    tls->name[length] = '\0';
    return XIVO_BUS_OK;
}

static bool is_address(const char *name)
{
    unsigned char address[16];

    return inet_pton(AF_INET, name, address) == 1 || inet_pton(AF_INET6, name, address) == 1;
}

/* The name is told to the broker, which may have several certificates, and looked for in the one that it shows. */
static bool set_name(struct xb_tls *tls)
{
    X509_VERIFY_PARAM *param = SSL_get0_param(tls->ssl);

    if (is_address(tls->name))
        return X509_VERIFY_PARAM_set1_ip_asc(param, tls->name) == 1;
    X509_VERIFY_PARAM_set_hostflags(param, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return X509_VERIFY_PARAM_set1_host(param, tls->name, 0) == 1 && SSL_set_tlsext_host_name(tls->ssl, tls->name) == 1;
}

static bool set_up(struct xb_tls *tls, const struct xb_tls_context *context)
{
    BIO *bio;

    tls->ssl = SSL_new(context->ready);
    if (!tls->ssl || SSL_set_app_data(tls->ssl, tls) != 1)
        return false;
    bio = xb_tls_bio_new(context->bio_method, &tls->io);
    if (!bio)
        return false;
    SSL_set_bio(tls->ssl, bio, bio);
    SSL_set_connect_state(tls->ssl);
    return set_name(tls);
}

int xb_tls_open(struct xb_tls *tls, const struct xb_tls_context *context, const struct xb_tls_config *config,
                const char *host, int fd, struct xb_error *error)
{
    int rc;

    memset(tls, 0, sizeof *tls);
    tls->config = config;
    rc = take_name(tls, host, error);
    if (rc != XIVO_BUS_OK)
        return rc;
    if (!xb_tls_io_open(&tls->io, fd))
        return xb_fail_nomem(error);
    ERR_clear_error();
    if (!set_up(tls, context)) {
        rc = xb_tls_fail(error, XIVO_BUS_ERR_TLS, "'%s' cannot be used as the broker's name for TLS", tls->name);
        xb_tls_close(tls);
    }
    ERR_clear_error();
    return rc;
}

/* ---- what a call of OpenSSL came to ---- */

static int fail_socket(struct xb_tls *tls)
{
    const char *when = tls->established ? "" : " during the TLS handshake";

    if (tls->io.number != 0)
        return xb_fail_errno(&tls->failure, xb_socket_code(tls->io.number), tls->io.number, "the connection broke%s",
                             when);
    return xb_fail(&tls->failure, XIVO_BUS_ERR_CLOSED, "the peer closed the connection%s", when);
}

/*
 * A certificate that was refused explains whatever comes after it; then comes what was said in TLS, or instead of TLS;
 * and only where neither says anything the end of the socket is the reason. The order matters: after an alert the peer
 * closes the socket.
 */
static int fail(struct xb_tls *tls, int finding)
{
    bool socket_ended = tls->io.ended || tls->io.number != 0;

    if (tls->verdict.code != 0)
        tls->failure = tls->verdict;
    else if (finding == SSL_ERROR_ZERO_RETURN ||
             (finding == SSL_ERROR_SYSCALL && socket_ended && !xb_tls_is_foreign(tls)))
        fail_socket(tls);
    else
        xb_tls_fail_connection(&tls->failure, tls);
    return tls->failure.code;
}

/* 0: the socket has to become readable, or with *other_way set the opposite of what the call is about. Else a code. */
static int judge(struct xb_tls *tls, int result, int usual_want, bool *other_way)
{
    int finding = SSL_get_error(tls->ssl, result);
    int rc = 0;

    if (finding == SSL_ERROR_WANT_READ || finding == SSL_ERROR_WANT_WRITE)
        *other_way = finding != usual_want;
    else if (finding != SSL_ERROR_WANT_X509_LOOKUP) /* a pause of ours */
        rc = fail(tls, finding);
    ERR_clear_error();
    return rc;
}

/* The first lines of each call: 0, or why there is no connection to call for. */
static int enter(struct xb_tls *tls, struct xb_error *error)
{
    if (tls->failure.code == 0 && !xb_tls_is_usable())
        xb_fail(&tls->failure, XIVO_BUS_ERR_CLOSED, "the program is at its end: OpenSSL has been cleaned up");
    if (tls->failure.code != 0)
        return xb_fail(error, tls->failure.code, "%s", tls->failure.text);
    ERR_clear_error();
    xb_tls_io_begin(&tls->io);
    return 0;
}

/* After a call that asked to be repeated: whether the socket has to become ready first. */
static bool waits_for_socket(const struct xb_tls *tls)
{
    return tls->read_wants_write || xb_tls_io_is_dry(&tls->io);
}

/* The last line of each call. */
static int leave(const struct xb_tls *tls, int rc, struct xb_error *error)
{
    return rc < 0 ? xb_fail(error, rc, "%s", tls->failure.text) : rc;
}

int xb_tls_handshake(struct xb_tls *tls, bool *dry, struct xb_error *error)
{
    int rc = enter(tls, error);
    int result;

    *dry = rc != 0;
    if (rc != 0)
        return rc;
    tls->read_wants_write = false;
    result = SSL_do_handshake(tls->ssl);
    if (result != 1) {
        rc = judge(tls, result, SSL_ERROR_WANT_READ, &tls->read_wants_write);
        *dry = rc < 0 || waits_for_socket(tls);
        return leave(tls, rc, error);
    }
    if (tls->verdict.code != 0)
        return leave(tls, fail(tls, SSL_ERROR_SSL), error);
    tls->established = true;
    return 1;
}

/* ---- bytes ---- */

ssize_t xb_tls_read(struct xb_tls *tls, void *bytes, size_t size, bool *dry, struct xb_error *error)
{
    size_t total = 0, count = 0;
    int result = 1, rc = enter(tls, error);

    if (rc != 0)
        return rc;
    tls->read_wants_write = false;
    while (total < size && (result = SSL_read_ex(tls->ssl, (char *)bytes + total, size - total, &count)) == 1)
        total += count;
    if (result != 1)
        rc = judge(tls, result, SSL_ERROR_WANT_READ, &tls->read_wants_write);
    if (total > 0) {
        tls->received = true;
        *dry = result != 1 && rc == 0 && waits_for_socket(tls); /* a failure is reported by the next call */
        return (ssize_t)total;
    }
    *dry = rc < 0 || waits_for_socket(tls);
    return leave(tls, rc, error);
}

/*
 * The socket takes no more bytes: the reason may have come before the end, as an alert that waits to be read. In
 * TLS 1.3 a broker refuses our certificate only when for us the handshake is over.
 */
static void look_for_reason(struct xb_tls *tls)
{
    const struct xb_error closed = tls->failure;
    char byte;
    size_t count;
    bool other_way;
    int rc = 0;

    tls->failure.code = 0;
    tls->io.number = 0;
    for (int i = 0; i < MESSAGES_BEFORE_REASON && rc == 0; i++) {
        int result = SSL_peek_ex(tls->ssl, &byte, sizeof byte, &count);

        rc = result == 1 ? 1 : judge(tls, result, SSL_ERROR_WANT_READ, &other_way);
    }
    if (rc != XIVO_BUS_ERR_TLS)
        tls->failure = closed;
}

/* It is only the socket that failed, and only for writing: what came before can still be read. */
static void stay_readable(struct xb_tls *tls)
{
    tls->failure.code = 0;
    tls->io.number = 0;
}

ssize_t xb_tls_write(struct xb_tls *tls, const void *bytes, size_t length, struct xb_error *error)
{
    size_t count = 0;
    int result, rc = enter(tls, error);

    if (rc != 0)
        return rc;
    tls->write_wants_read = false;
    result = SSL_write_ex(tls->ssl, bytes, length, &count);
    if (result == 1)
        return (ssize_t)count;
    rc = judge(tls, result, SSL_ERROR_WANT_WRITE, &tls->write_wants_read);
    if (rc == XIVO_BUS_ERR_CLOSED && !tls->received)
        look_for_reason(tls);
    rc = leave(tls, rc < 0 ? tls->failure.code : rc, error);
    if (rc < 0 && tls->io.number != 0 && tls->received)
        stay_readable(tls);
    return rc;
}

/* ---- the end ---- */

void xb_tls_finish_writing(struct xb_tls *tls)
{
    if (!tls->ssl || !tls->established || enter(tls, NULL) != 0)
        return;
    SSL_shutdown(tls->ssl);
    ERR_clear_error();
}

void xb_tls_close(struct xb_tls *tls)
{
    if (tls->ssl && xb_tls_is_usable()) {
        SSL_set_quiet_shutdown(tls->ssl, 1);
        SSL_free(tls->ssl);
    }
    xb_tls_io_close(&tls->io);
    memset(tls, 0, sizeof *tls);
}
