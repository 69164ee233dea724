#include "amqp/tls_context.h"

#include <stdlib.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include "amqp/tls.h"
#include "amqp/tls_bio.h"
#include "amqp/tls_error.h"
#include "amqp/tls_identity.h"
#include "amqp/tls_rules.h"

enum {
    AUTHORITIES_AT_ONCE = 4, /* 0.25 ms each at first, 1 ms after 3,000: OpenSSL sorts them every time */
    STORE_MOST = 1024 * 1024 /* the trust store of a whole system has 220 KiB */
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
    context->authorities = xb_file_read(system_file(), STORE_MOST, system_store, error);
    return context->authorities ? XIVO_BUS_OK : error->code;
}

/* Whatever is in the file is trusted: also an authority in the middle of a chain, or the broker's own certificate. */
static int use_own_store(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    X509_STORE_set_flags(SSL_CTX_get_cert_store(context->building), X509_V_FLAG_PARTIAL_CHAIN);
    context->authorities = xb_file_read(config->ca_file, STORE_MOST, own_store, error);
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

static void drop_building(struct xb_tls_context *context)
{
    SSL_CTX_free(context->building);
    BIO_free(context->authorities);
    context->building = NULL;
    context->authorities = NULL;
    context->authority_count = 0;
    context->steps_done = 0;
}

static int begin(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    if (!context->bio_method)
        context->bio_method = xb_tls_bio_method();
    context->building = SSL_CTX_new(TLS_client_method());
    if (!context->bio_method || !context->building || !xb_tls_set_rules(context, config))
        return xb_tls_fail(error, XIVO_BUS_ERR_TLS, "OpenSSL cannot be set up");
    take_stamps(context->stamps, config);
    context->is_suspect = false;
    return 1;
}

/* 1 for XIVO_BUS_OK. */
static int done(int rc)
{
    return rc == XIVO_BUS_OK ? 1 : rc;
}

static int use_certificate(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    return config->cert_file ? done(xb_tls_use_certificate(context->building, config, error)) : 1;
}

static int use_key(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    return config->cert_file ? done(xb_tls_use_key(context->building, config, error)) : 1;
}

static int open_store(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    if (!config->verify)
        return 1;
    return done(config->ca_file ? use_own_store(context, config, error) : use_system_store(context, error));
}

static int read_store(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    return config->verify ? add_authorities(context, config, error) : 1;
}

/* In this order, each of a few milliseconds. 1: this one is done; 0: it is to be called again; or a code. */
typedef int build_step(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error);

static build_step *const steps[] = { begin, use_certificate, use_key, open_store, read_store };

enum { STEPS = sizeof steps / sizeof steps[0] };

static int build_on(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    int rc = steps[context->steps_done](context, config, error);

    if (rc < 0)
        drop_building(context);
    if (rc != 1 || ++context->steps_done < STEPS)
        return rc < 0 ? rc : 0;
    SSL_CTX_free(context->ready);
    context->ready = context->building;
    context->building = NULL;
    drop_building(context);
    return 1;
}

int xb_tls_context_prepare(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error)
{
    struct xb_error unwanted;
    int rc;

    if (!xb_tls_is_usable())
        return xb_fail(error, XIVO_BUS_ERR_SYSTEM, "the program is at its end: OpenSSL has been cleaned up");
    if (!context->building && context->ready && !context->is_suspect && is_current(context, config))
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

void xb_tls_context_suspect(struct xb_tls_context *context)
{
    context->is_suspect = true;
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
