#include "amqp/tls_derivation.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

/* Of PBKDF2 with SHA-512 an iteration takes 1.2 us; scrypt takes 3.2 us for each block of memory. Both limits are 7 ms. */
enum { ITERATIONS_MOST = 6000, SCRYPT_BLOCKS_MOST = 2048 };

enum { SCRYPT_BLOCK = 8 }; /* what blocks are counted in; scrypt's own unit is an eighth */

/* A number of the file, which may be anything; more than a limit can be: INT64_MAX. */
static int64_t number_of(const ASN1_INTEGER *integer)
{
    int64_t number;

    if (!integer || ASN1_INTEGER_get_int64(&number, integer) != 1 || number < 0)
        return INT64_MAX;
    return number;
}

static int64_t multiply(int64_t a, int64_t b)
{
    return a != 0 && b > INT64_MAX / a ? INT64_MAX : a * b;
}

static int refuse(const char *path, const char *how, struct xb_error *error)
{
    ERR_clear_error();
    return xb_fail(error, XIVO_BUS_ERR_TLS,
                   "option 'keyfile': decrypting '%s' takes too long (%s); \"openssl pkcs8 -topk8 -iter 2048\" writes a "
                   "file that is quicker to read",
                   path, how);
}

static int check_iterations(const ASN1_INTEGER *iterations, const char *path, struct xb_error *error)
{
    return number_of(iterations) > ITERATIONS_MOST ? refuse(path, "more than 6,000 iterations", error) : XIVO_BUS_OK;
}

/* ---- the three ways to write the parameters down ---- */

static int check_pbkdf2(const ASN1_TYPE *parameters, const char *path, struct xb_error *error)
{
    PBKDF2PARAM *own = ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), parameters);
    int rc = own ? check_iterations(own->iter, path, error) : XIVO_BUS_OK;

    PBKDF2PARAM_free(own);
    return rc;
}

#ifndef OPENSSL_NO_SCRYPT
static int check_scrypt(const ASN1_TYPE *parameters, const char *path, struct xb_error *error)
{
    SCRYPT_PARAMS *own = ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(SCRYPT_PARAMS), parameters);
    int64_t blocks = 0;

    if (own)
        blocks = multiply(multiply(number_of(own->costParameter), number_of(own->blockSize)),
                          number_of(own->parallelizationParameter)) /
                 SCRYPT_BLOCK;
    SCRYPT_PARAMS_free(own);
    return blocks > SCRYPT_BLOCKS_MOST ? refuse(path, "scrypt with N * r * p over 16,384", error) : XIVO_BUS_OK;
}
#endif

/* PBES2 names a function of its own for the derivation. */
static int check_pbes2(const ASN1_TYPE *parameters, const char *path, struct xb_error *error)
{
    PBE2PARAM *own = ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), parameters);
    int nid = own ? OBJ_obj2nid(own->keyfunc->algorithm) : NID_undef;
    int rc = XIVO_BUS_OK;

    if (nid == NID_id_pbkdf2)
        rc = check_pbkdf2(own->keyfunc->parameter, path, error);
#ifndef OPENSSL_NO_SCRYPT
    else if (nid == NID_id_scrypt)
        rc = check_scrypt(own->keyfunc->parameter, path, error);
#endif
    PBE2PARAM_free(own);
    return rc;
}

/* PBES1 and PKCS #12: a salt and a number of iterations. */
static int check_pbe(const ASN1_TYPE *parameters, const char *path, struct xb_error *error)
{
    PBEPARAM *own = ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), parameters);
    int rc = own ? check_iterations(own->iter, path, error) : XIVO_BUS_OK;

    PBEPARAM_free(own);
    return rc;
}

static int check_encrypted(const unsigned char *bytes, long length, const char *path, struct xb_error *error)
{
    X509_SIG *envelope = d2i_X509_SIG(NULL, &bytes, length);
    const X509_ALGOR *algorithm = NULL;
    int rc = XIVO_BUS_OK;

    if (envelope) {
        X509_SIG_get0(envelope, &algorithm, NULL);
        if (OBJ_obj2nid(algorithm->algorithm) == NID_pbes2)
            rc = check_pbes2(algorithm->parameter, path, error);
        else
            rc = check_pbe(algorithm->parameter, path, error);
    }
    X509_SIG_free(envelope);
    return rc;
}

/* A file may have other parts before the key: a certificate, the name of a curve. */
static int check_parts(BIO *copy, const char *path, struct xb_error *error)
{
    char *name, *header;
    unsigned char *bytes;
    long length;
    int rc = XIVO_BUS_OK;

    while (rc == XIVO_BUS_OK && PEM_read_bio(copy, &name, &header, &bytes, &length) == 1) {
        if (strcmp(name, PEM_STRING_PKCS8) == 0)
            rc = check_encrypted(bytes, length, path, error);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(bytes, (size_t)length);
    }
    return rc;
}

int xb_tls_check_derivation(BIO *file, const char *path, struct xb_error *error)
{
    char *bytes = NULL;
    long length = BIO_get_mem_data(file, &bytes);
    BIO *copy = BIO_new_mem_buf(bytes ? bytes : "", length > 0 ? (int)length : 0);
    int rc = copy ? check_parts(copy, path, error) : xb_fail_nomem(error);

    BIO_free(copy);
    ERR_clear_error();
    return rc;
}
