#include "server.h"

#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include "certificates.h"

/* ---- setting up ---- */

static int on_name(SSL *ssl, int *alert, void *pointer)
{
    struct server *server = pointer;
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);

    (void)alert;
    snprintf(server->name, sizeof server->name, "%s", name ? name : "");
    if (server->config.refused_name && strcmp(server->name, server->config.refused_name) == 0)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    return SSL_TLSEXT_ERR_OK;
}

static const char *file_of(const char *name, const char *ending)
{
    char text[64];

    snprintf(text, sizeof text, "%s%s", name, ending);
    return certificates_path(text);
}

static void make_context(struct server *server)
{
    const struct server_config *config = &server->config;

    server->ctx = SSL_CTX_new(TLS_server_method());
    ck_assert_ptr_nonnull(server->ctx);
    if (strcmp(config->certificate, "weak") == 0 || (config->most_version && config->most_version < TLS1_2_VERSION))
        SSL_CTX_set_security_level(server->ctx, 0);
    ck_assert_int_eq(SSL_CTX_use_certificate_chain_file(server->ctx, file_of(config->certificate, ".pem")), 1);
    ck_assert_int_eq(SSL_CTX_use_PrivateKey_file(server->ctx, file_of(config->certificate, ".key"), SSL_FILETYPE_PEM),
                     1);
    SSL_CTX_set_min_proto_version(server->ctx, config->least_version);
    SSL_CTX_set_max_proto_version(server->ctx, config->most_version);
    SSL_CTX_set_tlsext_servername_callback(server->ctx, on_name);
    SSL_CTX_set_tlsext_servername_arg(server->ctx, server);
    if (config->client_authority) {
        ck_assert_int_eq(SSL_CTX_load_verify_locations(server->ctx, file_of(config->client_authority, ".pem"), NULL),
                         1);
        SSL_CTX_set_verify(server->ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    }
}

void server_start(struct server *server, const struct server_config *config)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;

    memset(server, 0, sizeof *server);
    server->config = *config;
    server->fd = -1;
    server->listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    ck_assert_int_eq(bind(server->listener, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(server->listener, 8), 0);
    ck_assert_int_eq(getsockname(server->listener, (struct sockaddr *)&address, &length), 0);
    server->port = ntohs(address.sin_port);
    if (config->certificate)
        make_context(server);
}

void server_drop(struct server *server, bool reset)
{
    struct linger linger = { .l_onoff = 1, .l_linger = 0 };

    SSL_free(server->ssl);
    server->ssl = NULL;
    if (reset && server->fd >= 0)
        setsockopt(server->fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
    if (server->fd >= 0)
        close(server->fd);
    server->fd = -1;
    server->established = server->failed = server->told_goodbye = server->ended = false;
    server->sent = 0;
    xb_buf_free(&server->raw);
    xb_buf_free(&server->received);
    xb_buf_free(&server->output);
}

void server_stop(struct server *server)
{
    server_drop(server, false);
    if (server->listener >= 0)
        close(server->listener);
    server->listener = -1;
    SSL_CTX_free(server->ctx);
    server->ctx = NULL;
}

/* ---- one step ---- */

static void accept_one(struct server *server)
{
    server->fd = accept4(server->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (server->fd < 0 || !server->ctx)
        return;
    server->ssl = SSL_new(server->ctx);
    SSL_set_bio(server->ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_accept_state(server->ssl);
}

/* The client's bytes, to OpenSSL or, without TLS, to the test. */
static void take_bytes(struct server *server)
{
    char bytes[16384];
    ssize_t count = recv(server->fd, bytes, sizeof bytes, MSG_DONTWAIT);

    if (count == 0 || (count < 0 && errno != EAGAIN))
        server->ended = true;
    if (count <= 0)
        return;
    if (server->ssl)
        ck_assert_int_eq(BIO_write(SSL_get_rbio(server->ssl), bytes, (int)count), (int)count);
    else
        ck_assert_int_eq(xb_buf_append(&server->received, bytes, (size_t)count), 0);
}

static void take_peer(struct server *server)
{
    X509 *certificate = SSL_get_peer_certificate(server->ssl);

    server->version = SSL_version(server->ssl);
    if (certificate)
        X509_NAME_oneline(X509_get_subject_name(certificate), server->peer, sizeof server->peer);
    X509_free(certificate);
}

static void shake_hands(struct server *server)
{
    int result = SSL_do_handshake(server->ssl);

    if (result == 1) {
        server->established = true;
        take_peer(server);
    } else if (SSL_get_error(server->ssl, result) != SSL_ERROR_WANT_READ) {
        server->failed = true;
    }
}

static void move_inside(struct server *server)
{
    char bytes[16384];
    int count;

    while ((count = SSL_read(server->ssl, bytes, sizeof bytes)) > 0)
        ck_assert_int_eq(xb_buf_append(&server->received, bytes, (size_t)count), 0);
    if (SSL_get_error(server->ssl, count) == SSL_ERROR_ZERO_RETURN)
        server->told_goodbye = true;
    while (xb_buf_length(&server->output) > 0) {
        size_t length = xb_buf_length(&server->output);

        count = SSL_write(server->ssl, xb_buf_bytes(&server->output), length > 16384 ? 16384 : (int)length);
        if (count <= 0)
            break;
        xb_buf_consume(&server->output, (size_t)count);
    }
}

static void give_bytes(struct server *server)
{
    const struct server_config *config = &server->config;
    char bytes[16384];
    size_t length;
    ssize_t count;
    int got;

    while (server->ssl && (got = BIO_read(SSL_get_wbio(server->ssl), bytes, sizeof bytes)) > 0)
        ck_assert_int_eq(xb_buf_append(&server->raw, bytes, (size_t)got), 0);
    length = xb_buf_length(&server->raw);
    if (config->chunk && length > config->chunk)
        length = config->chunk;
    if (config->stop_after && length > config->stop_after - server->sent)
        length = config->stop_after - server->sent;
    if (length == 0)
        return;
    count = send(server->fd, xb_buf_bytes(&server->raw), length, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count <= 0)
        return;
    server->sent += (size_t)count;
    xb_buf_consume(&server->raw, (size_t)count);
}

void server_step(struct server *server)
{
    if (server->fd < 0)
        accept_one(server);
    if (server->fd < 0)
        return;
    ERR_clear_error();
    take_bytes(server);
    if (server->ssl && !server->established && !server->failed)
        shake_hands(server);
    if (server->established)
        move_inside(server);
    ERR_clear_error();
    give_bytes(server);
}
