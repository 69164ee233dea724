#include "amqp/tls_identity.h"

#include <string.h>

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include "amqp/tls_derivation.h"
#include "amqp/tls_error.h"
#include "amqp/tls_file.h"

enum {
    FILE_MOST = 64 * 1024,
    CERTIFICATES_MOST = 8, /* decoding one takes 0.3 ms */
    RSA_BITS_MOST = 4096   /* a signature takes 7 ms; with 8192 bits it would be 50 */
};

/* ---- the certificate ---- */

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
    for (int count = 1; (certificate = PEM_read_bio_X509(bio, NULL, xb_tls_no_password, NULL)) != NULL; count++) {
        bool added = count < CERTIFICATES_MOST && SSL_CTX_add0_chain_cert(ctx, certificate) == 1;

        if (added)
            continue;
        X509_free(certificate);
        return xb_tls_fail_file(error, "option 'certfile'", path,
                                count < CERTIFICATES_MOST ? "cannot be used" : "has more than 8 certificates");
    }
    return xb_tls_at_end_of_file() ? XIVO_BUS_OK
                                   : xb_tls_fail_file(error, "option 'certfile'", path, "has a broken certificate");
}

/* ---- the key ---- */

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

static bool is_dear(const EVP_PKEY *key)
{
    int kind = EVP_PKEY_base_id(key);

    return (kind == EVP_PKEY_RSA || kind == EVP_PKEY_RSA_PSS) && EVP_PKEY_bits(key) > RSA_BITS_MOST;
}

static int use_key(SSL_CTX *ctx, BIO *bio, const struct xb_tls_config *config, struct xb_error *error)
{
    struct password password = { .text = config->key_password };
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, give_password, &password);
    int used;

    if (!key)
        return fail_key(config, password.asked, error);
    if (is_dear(key)) {
        EVP_PKEY_free(key);
        return xb_fail(error, XIVO_BUS_ERR_TLS,
                       "option 'keyfile': the RSA key in '%s' has more than %d bits: a signature would take long",
                       config->key_file, RSA_BITS_MOST);
    }
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

int xb_tls_use_certificate(SSL_CTX *ctx, const struct xb_tls_config *config, struct xb_error *error)
{
    BIO *bio = xb_file_read(config->cert_file, FILE_MOST, "option 'certfile'", error);
    int rc;

    if (!bio)
        return error->code;
    rc = use_certificates(ctx, bio, config->cert_file, error);
    BIO_free(bio);
    return rc;
}

int xb_tls_use_key(SSL_CTX *ctx, const struct xb_tls_config *config, struct xb_error *error)
{
    BIO *bio = xb_file_read(config->key_file, FILE_MOST, "option 'keyfile'", error);
    int rc;

    if (!bio)
        return error->code;
    rc = xb_tls_check_derivation(bio, config->key_file, error);
    if (rc == XIVO_BUS_OK)
        rc = use_key(ctx, bio, config, error);
    BIO_free(bio);
    return rc;
}
