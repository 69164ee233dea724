#include "amqp/tls_rules.h"

#include <openssl/ssl.h>

#include "amqp/tls.h"
#include "amqp/tls_error.h"
#include "amqp/tls_screen.h"

enum {
    SECURITY_LEVEL = 2,        /* 112 bits: RSA from 2048 bits on, no SHA-1; OpenSSL's own default since 3.2 */
    FINITE_FIELD_GROUPS = 0x01 /* the first byte of their numbers in TLS */
};

/* ---- the peer's certificates ---- */

/*
 * OpenSSL has no way to refuse a message before it is processed. So the message is spoiled where every version of TLS
 * has a length whose first byte must be 0: OpenSSL then finds that nothing in it fits and ends the handshake. Should it
 * ever give a copy to this function, the verdict still ends the handshake, only later.
 */
static void spoil(const void *message, size_t length)
{
    uint8_t *bytes = (uint8_t *)(uintptr_t)message;

    if (length > 4)
        bytes[4] = 0xff;
}

static void on_message(int sent, int version, int type, const void *message, size_t length, SSL *ssl, void *unused)
{
    struct xb_tls *tls = SSL_get_app_data(ssl);
    const uint8_t *bytes = message;

    (void)version, (void)unused;
    if (sent || type != SSL3_RT_HANDSHAKE || length == 0 || bytes[0] != SSL3_MT_CERTIFICATE)
        return;
    if (xb_tls_screen(message, length, SSL_version(ssl) == TLS1_3_VERSION, &tls->verdict) != XIVO_BUS_OK)
        spoil(message, length);
}

static int on_verify(int good, X509_STORE_CTX *store)
{
    const SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
    struct xb_tls *tls = SSL_get_app_data(ssl);

    if (!good)
        xb_tls_fail_certificate(&tls->verdict, store, tls->config, tls->name);
    return good;
}

/* ---- our certificate ---- */

/*
 * The broker asks for a certificate. If there is none, that is remembered: it explains what comes next. If there is one,
 * the call ends here once: the check of the broker's signatures and the making of ours are two steps of the handshake.
 */
static int on_certificate_request(SSL *ssl, void *unused)
{
    struct xb_tls *tls = SSL_get_app_data(ssl);
    bool is_first = !tls->paused;

    (void)unused;
    if (!tls->config->cert_file) {
        tls->certificate_asked = true;
        return 1;
    }
    tls->paused = true;
    return is_first ? -1 : 1;
}

/* ---- what is agreed on ---- */

static bool is_dear_group(const uint8_t *number)
{
    return number[0] == FINITE_FIELD_GROUPS;
}

static bool is_dear_cipher(const SSL_CIPHER *cipher)
{
    return SSL_CIPHER_get_kx_nid(cipher) == NID_kx_dhe;
}

/*
 * Diffie-Hellman in a finite field takes up to 100 ms, with a group that the broker chooses. All that OpenSSL and its
 * configuration permit besides is permitted: elliptic curves, and RSA where it still is.
 */
static int on_choice(const SSL *ssl, const SSL_CTX *ctx, int operation, int bits, int nid, void *other, void *pointer)
{
    const struct xb_tls_context *context = pointer;
    int kind = operation & SSL_SECOP_OTHER_TYPE;

    if (kind == SSL_SECOP_OTHER_CURVE && is_dear_group(other))
        return 0;
    if (kind == SSL_SECOP_OTHER_CIPHER && is_dear_cipher(other))
        return 0;
    return context->system_choice(ssl, ctx, operation, bits, nid, other, pointer);
}

static void restrict_choice(struct xb_tls_context *context)
{
    SSL_CTX *ctx = context->building;

    if (SSL_CTX_get_security_level(ctx) < SECURITY_LEVEL)
        SSL_CTX_set_security_level(ctx, SECURITY_LEVEL);
    context->system_choice = SSL_CTX_get_security_callback(ctx);
    SSL_CTX_set0_security_ex_data(ctx, context);
    SSL_CTX_set_security_callback(ctx, on_choice);
}

/* An administrator may have asked for more than TLS 1.2 in OpenSSL's own configuration: that stays. */
bool xb_tls_set_rules(struct xb_tls_context *context, const struct xb_tls_config *config)
{
    SSL_CTX *ctx = context->building;
    long least = SSL_CTX_get_min_proto_version(ctx);

    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION);
#ifdef SSL_OP_NO_RX_CERTIFICATE_COMPRESSION
    SSL_CTX_set_options(ctx, SSL_OP_NO_RX_CERTIFICATE_COMPRESSION); /* on_message() would not see through it */
#endif
    SSL_CTX_set_mode(ctx, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_clear_mode(ctx, SSL_MODE_AUTO_RETRY); /* a call ends after each message, however many have come */
    SSL_CTX_set_read_ahead(ctx, 0);               /* tls_bio.h */
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(ctx, XB_TLS_MESSAGE_MOST);
    SSL_CTX_set_verify(ctx, config->verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, config->verify ? on_verify : NULL);
    SSL_CTX_set_cert_cb(ctx, on_certificate_request, NULL);
    SSL_CTX_set_msg_callback(ctx, on_message);
    restrict_choice(context);
    return least >= TLS1_2_VERSION || SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) == 1;
}
