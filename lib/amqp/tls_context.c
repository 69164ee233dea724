#include "amqp/tls_context.h"

#include <stdlib.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include "amqp/tls.h"
#include "amqp/tls_bio.h"
#include "amqp/tls_error.h"

enum {
    AUTHORITIES_AT_ONCE = 12, /* 0.25 ms each */
    READ_BUFFER = 64 * 1024
};

/* ---- what the context is made of, and whether it is still the same ---- */

static const char *from_environment(const char *name, const char *otherwise)
{
    const char *value = secure_getenv(name);

    return value ? value : otherwise;
}

/* The system's trust store: one file of all authorities, where there is such a file, and a folder with a file for each.
 */
static const char *system_file(void)
{
    return from_environment(X509_get_default_cert_file_env(), X509_get_default_cert_file());
}

static const char *system_folder(void)
{
    return from_environment(X509_get_default_cert_dir_env(), X509_get_default_cert_dir());
}

static void take_stamps(struct xb_file_stamp stamps[XB_TLS_WATCHED], const struct xb_tls_config *config)
{
    const char *const paths[XB_TLS_WATCHED] = {
        config->ca_file ? config->ca_file : system_file(),
        config->ca_file ? NULL : system_folder(),
        config->cert_file,
        config->key_file,
    };

    for (size_t i = 0; i < XB_TLS_WATCHED; i++)
        stamps[i] = paths[i] ? xb_file_stamp(paths[i]) : (struct xb_file_stamp){ 0 };
}

static bool is_current(const struct xb_tls_context *context, const struct xb_tls_config *config)
{
    struct xb_file_stamp stamps[XB_TLS_WATCHED];

    take_stamps(stamps, config);
    for (size_t i = 0; i < XB_TLS_WATCHED; i++)
        if (!xb_file_stamp_equal(&stamps[i], &context->stamps[i]))
            return false;
    return true;
}

/* ---- our certificate and its key ---- */

/* The file's certificates: ours, then those that lead from it to an authority. */
static int use_certificates(SSL_CTX *ctx, BIO *bio, const char *path, struct xb_error *error)
{
    X509 *certificate = PEM_read_bio_X509_AUX(bio, NULL, xb_tls_no_password, NULL);
    int used = certificate ? SSL_CTX_use_certificate(ctx, certificate) : 0;

    X509_free(certificate);
    if (!certificate)
        return xb_tls_fail_file(error, "option 'certfile'", path, "has no certificate in PEM form");
    if (used != 1)
        return xb_tls_fail_file(error, "option 'certfile'", path, "cannot be used");
    while ((certificate = PEM_read_bio_X509(bio, NULL, xb_tls_no_password, NULL)) != NULL)
        if (SSL_CTX_add0_chain_cert(ctx, certificate) != 1) {
            X509_free(certificate);
            return xb_tls_fail_file(error, "option 'certfile'", path, "cannot be used");
        }
    return xb_tls_at_end_of_file() ? XIVO_BUS_OK
                                   : xb_tls_fail_file(error, "option 'certfile'", path, "has a broken certificate");
}

struct password {
    const char *text; /* NULL: there is none */
    bool asked;
};

/* OpenSSL asks here instead of at the terminal. -1: no answer. */
static int give_password(char *buffer, int size, int writing, void *pointer)
{
    struct password *password = pointer;
    size_t length = password->text ? strlen(password->text) : 0;

    (void)writing;
    password->asked = true;
    if (!password->text || length > (size_t)size)
        return -1;
    memcpy(buffer, password->text, length);
    return (int)length;
}

static int fail_key(const struct xb_tls_config *config, bool asked, struct xb_error *error)
{
    if (asked && !config->key_password)
        return xb_tls_fail_file(error, "option 'keyfile'", config->key_file,
                                "is encrypted, and the option 'key_password' is not set");
    if (asked)
        return xb_tls_fail_file(error, "option 'keyfile'", config->key_file,
                                "cannot be decrypted: 'key_password' is wrong");
    return xb_tls_fail_file(error, "option 'keyfile'", config->key_file, "has no private key in PEM form");
}

static int use_key(SSL_CTX *ctx, BIO *bio, const struct xb_tls_config *config, struct xb_error *error)
{
    struct password password = { .text = config->key_password };
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, give_password, &password);
    int used;

    if (!key)
        return fail_key(config, password.asked, error);
    used = X509_check_private_key(SSL_CTX_get0_certificate(ctx), key) == 1 ? SSL_CTX_use_PrivateKey(ctx, key) : -1;
    EVP_PKEY_free(key);
    if (used == 1)
        return XIVO_BUS_OK;
    if (used == 0)
        return xb_tls_fail_file(error, "option 'keyfile'", config->key_file, "cannot be used");
    return xb_tls_fail(error, XIVO_BUS_ERR_TLS,
                       "option 'keyfile': the key in '%s' does not belong to the certificate in '%s'", config->key_file,
                       config->cert_file);
}

static int use_identity(SSL_CTX *ctx, const struct xb_tls_config *config, struct xb_error *error)
{
    BIO *bio;
    int rc;

    if (!config->cert_file)
        return XIVO_BUS_OK;
    bio = xb_file_read(config->cert_file, "option 'certfile'", error);
    if (!bio)
        return error->code;
    rc = use_certificates(ctx, bio, config->cert_file, error);
    BIO_free(bio);
    if (rc != XIVO_BUS_OK)
        return rc;
    bio = xb_file_read(config->key_file, "option 'keyfile'", error);
    if (!bio)
        return error->code;
    rc = use_key(ctx, bio, config, error);
    BIO_free(bio);
    return rc;
}

/* ---- the authorities ---- */

static const char own_store[] = "option 'cacertfile'", system_store[] = "the system's trust store";

/* The system's folder is not read here: OpenSSL looks an authority up in it when it needs one. */
static int use_system_store(struct xb_tls_context *context, struct xb_error *error)
{
    X509_STORE *store = SSL_CTX_get_cert_store(context->building);
    X509_LOOKUP *lookup = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
    const struct xb_file_stamp none = { 0 };

    if (!lookup || X509_LOOKUP_add_dir(lookup, NULL, X509_FILETYPE_DEFAULT) != 1)
        return xb_tls_fail(error, XIVO_BUS_ERR_TLS, "the system's trust store cannot be used");
    if (xb_file_stamp_equal(&context->stamps[0], &none))
        return XIVO_BUS_OK;
    context->authorities = xb_file_read(system_file(), system_store, error);
    return context->authorities ? XIVO_BUS_OK : error->code;
}

/* Whatever is in the file is trusted: also an authority in the middle of a chain, or the broker's own certificate. */
static int use_own_store(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    X509_STORE_set_flags(SSL_CTX_get_cert_store(context->building), X509_V_FLAG_PARTIAL_CHAIN);
    context->authorities = xb_file_read(config->ca_file, own_store, error);
    return context->authorities ? XIVO_BUS_OK : error->code;
}

/* The next few certificates. 1: that was all; 0: there are more. One that is broken is the system's business, but not
 * in a file of ours. */
static int add_authorities(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    X509_STORE *store = SSL_CTX_get_cert_store(context->building);

    for (int i = 0; context->authorities && i < AUTHORITIES_AT_ONCE; i++) {
        X509 *certificate = PEM_read_bio_X509_AUX(context->authorities, NULL, xb_tls_no_password, NULL);
        int added = certificate ? X509_STORE_add_cert(store, certificate) : 0;

        X509_free(certificate);
        if (added == 1) {
            context->authority_count++;
        } else if (!certificate && xb_tls_at_end_of_file()) {
            BIO_free(context->authorities);
            context->authorities = NULL;
        } else if (config->ca_file) {
            return xb_tls_fail_file(error, own_store, config->ca_file, "has a broken certificate");
        }
    }
    if (context->authorities)
        return 0;
    if (config->ca_file && context->authority_count == 0)
        return xb_tls_fail_file(error, own_store, config->ca_file, "has no certificate in PEM form");
    return 1;
}

/* ---- the whole ---- */

/* When the broker asks for a certificate and there is none: remembered, for it explains what comes next. */
static int on_certificate_request(SSL *ssl, X509 **certificate, EVP_PKEY **key)
{
    struct xb_tls *tls = SSL_get_app_data(ssl);

    (void)certificate, (void)key;
    tls->certificate_asked = true;
    return 0;
}

static int on_verify(int good, X509_STORE_CTX *store)
{
    const SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
    struct xb_tls *tls = SSL_get_app_data(ssl);

    if (!good)
        xb_tls_fail_certificate(&tls->verdict, store, tls->config, tls->name);
    return good;
}

/* An administrator may have asked for more than TLS 1.2 in OpenSSL's own configuration: that stays. */
static bool set_rules(SSL_CTX *ctx, const struct xb_tls_config *config)
{
    long least = SSL_CTX_get_min_proto_version(ctx);

    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_mode(ctx, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(ctx, 1);
    SSL_CTX_set_default_read_buffer_len(ctx, READ_BUFFER);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_verify(ctx, config->verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, config->verify ? on_verify : NULL);
    SSL_CTX_set_client_cert_cb(ctx, on_certificate_request);
    return least >= TLS1_2_VERSION || SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) == 1;
}

static void drop_building(struct xb_tls_context *context)
{
    SSL_CTX_free(context->building);
    BIO_free(context->authorities);
    context->building = NULL;
    context->authorities = NULL;
    context->authority_count = 0;
}

/* XIVO_BUS_OK, which is also 0: there is more to do. */
static int begin(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    int rc;

    if (!context->bio_method)
        context->bio_method = xb_tls_bio_method();
    context->building = SSL_CTX_new(TLS_client_method());
    if (!context->bio_method || !context->building || !set_rules(context->building, config))
        return xb_tls_fail(error, XIVO_BUS_ERR_TLS, "OpenSSL cannot be set up");
    take_stamps(context->stamps, config);
    rc = use_identity(context->building, config, error);
    if (rc != XIVO_BUS_OK || !config->verify)
        return rc;
    return config->ca_file ? use_own_store(context, config, error) : use_system_store(context, error);
}

/* The next part: all but the authorities, which takes OpenSSL some milliseconds the first time, then a few of them at a
 * time. */
static int build_on(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    int rc = 1;

    if (!context->building)
        rc = begin(context, config, error);
    else if (config->verify)
        rc = add_authorities(context, config, error);
    if (rc == 1) {
        SSL_CTX_free(context->ready);
        context->ready = context->building;
        context->building = NULL;
    }
    if (rc != 0)
        drop_building(context);
    return rc;
}

int xb_tls_context_prepare(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    struct xb_error unwanted;
    int rc;

    if (!xb_tls_is_usable())
        return xb_fail(error, XIVO_BUS_ERR_SYSTEM, "the program is at its end: OpenSSL has been cleaned up");
    if (!context->building && context->ready && is_current(context, config))
        return 1;
    ERR_clear_error();
    rc = build_on(context, config, error ? error : &unwanted);
    ERR_clear_error();
    if (rc < 0) {
        SSL_CTX_free(context->ready);
        context->ready = NULL; /* its stamps are gone */
    }
    return rc;
}

void xb_tls_context_free(struct xb_tls_context *context)
{
    if (xb_tls_is_usable()) {
        drop_building(context);
        SSL_CTX_free(context->ready);
        BIO_meth_free(context->bio_method);
    }
    memset(context, 0, sizeof *context);
}
