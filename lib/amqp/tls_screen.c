#include "amqp/tls_screen.h"

#include <string.h>

enum {
    HEADER = 4, /* of a handshake message: its type and length */
    EXPONENT_BITS_MOST = 64,
    DER_INTEGER = 0x02,
    DER_BIT_STRING = 0x03,
    DER_OID = 0x06,
    DER_SEQUENCE = 0x30,
    DER_VERSION = 0xa0,
    UNCOMPRESSED = 0x04 /* the first byte of a point */
};

/* The part of the message that is left to read. */
struct part {
    const uint8_t *bytes;
    size_t length;
};

static bool cut(struct part *from, size_t skip, size_t length, struct part *piece)
{
    if (from->length < skip || length > from->length - skip)
        return false;
    *piece = (struct part){ from->bytes + skip, length };
    from->bytes += skip + length;
    from->length -= skip + length;
    return true;
}

/* A number of `size` bytes. */
static size_t number_at(const uint8_t *bytes, size_t size)
{
    size_t number = 0;

    for (size_t i = 0; i < size; i++)
        number = number << 8 | bytes[i];
    return number;
}

/* What TLS puts a length of `size` bytes before. */
static bool take_vector(struct part *from, size_t size, struct part *contents)
{
    return from->length >= size && cut(from, size, number_at(from->bytes, size), contents);
}

/* An element of DER. The indefinite lengths of BER, which OpenSSL would take, have no place in a certificate. */
static bool take_element(struct part *from, uint8_t tag, struct part *contents)
{
    size_t size;

    if (from->length < 2 || from->bytes[0] != tag)
        return false;
    if (from->bytes[1] < 0x80)
        return cut(from, 2, from->bytes[1], contents);
    size = from->bytes[1] & 0x7fu;
    if (size == 0 || size > 3 || from->length < 2 + size)
        return false;
    return cut(from, 2 + size, number_at(from->bytes + 2, size), contents);
}

static size_t bits_of(struct part number)
{
    size_t bits;

    while (number.length > 0 && number.bytes[0] == 0)
        cut(&number, 1, 0, &(struct part){ 0 });
    bits = number.length * 8;
    for (uint8_t first = number.length > 0 ? number.bytes[0] : 0x80; first < 0x80; first = (uint8_t)(first << 1))
        bits--;
    return bits;
}

/* ---- keys ---- */

struct oid {
    uint8_t length, bytes[10];
};

static bool is_one_of(struct part oid, const struct oid *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (oid.length == list[i].length && memcmp(oid.bytes, list[i].bytes, oid.length) == 0)
            return true;
    return false;
}

#define IS_ONE_OF(oid_, list_) is_one_of(oid_, list_, sizeof(list_) / sizeof(list_)[0])

static const struct oid rsa[] = {
    { 9, { 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01 } }, /* rsaEncryption */
    { 9, { 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a } }, /* RSASSA-PSS */
};

static const struct oid elliptic[] = {
    { 7, { 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01 } }, /* id-ecPublicKey */
};

static const struct oid curves[] = {
    { 8, { 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07 } }, /* P-256 */
    { 5, { 0x2b, 0x81, 0x04, 0x00, 0x22 } },                   /* P-384 */
    { 5, { 0x2b, 0x81, 0x04, 0x00, 0x23 } },                   /* P-521 */
};

/* Their keys have neither parameters nor a length that could be chosen. */
static const struct oid edwards[] = {
    { 3, { 0x2b, 0x65, 0x70 } }, /* Ed25519 */
    { 3, { 0x2b, 0x65, 0x71 } }, /* Ed448 */
};

/* 2.16.840.1.101.3.4.3: NIST's signatures, ML-DSA and SLH-DSA among them; the last number is the set of parameters. */
static bool is_post_quantum(struct part oid)
{
    static const uint8_t branch[] = { 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x03 };

    return oid.length == sizeof branch + 1 && memcmp(oid.bytes, branch, sizeof branch) == 0 &&
           oid.bytes[sizeof branch] >= 17;
}

static int refuse(struct xb_error *error, const char *what)
{
    return xb_fail(error, XIVO_BUS_ERR_TLS, "a certificate that the broker sends %s", what);
}

static int judge_rsa(struct part key, struct xb_error *error)
{
    struct part numbers, modulus, exponent;

    if (!take_element(&key, DER_SEQUENCE, &numbers) || !take_element(&numbers, DER_INTEGER, &modulus) ||
        !take_element(&numbers, DER_INTEGER, &exponent))
        return refuse(error, "has a broken RSA key");
    if (bits_of(modulus) > XB_TLS_RSA_BITS_MOST)
        return xb_fail(error, XIVO_BUS_ERR_TLS,
                       "a certificate that the broker sends has an RSA key of %zu bits: %d are the most that is accepted",
                       bits_of(modulus), XB_TLS_RSA_BITS_MOST);
    if (bits_of(exponent) > EXPONENT_BITS_MOST)
        return refuse(error, "has an RSA key with an exponent of over 64 bits");
    return XIVO_BUS_OK;
}

static int judge_elliptic(struct part parameters, struct part key, struct xb_error *error)
{
    struct part curve;

    if (!take_element(&parameters, DER_OID, &curve) || !IS_ONE_OF(curve, curves))
        return refuse(error, "has a key on a curve other than P-256, P-384 and P-521");
    if (key.length == 0 || key.bytes[0] != UNCOMPRESSED)
        return refuse(error, "has a key in compressed form");
    return XIVO_BUS_OK;
}

/* SubjectPublicKeyInfo: an algorithm with its parameters, and the key as a string of bits. */
static int judge_key(struct part info, struct xb_error *error)
{
    struct part algorithm, oid, key;

    if (!take_element(&info, DER_SEQUENCE, &algorithm) || !take_element(&algorithm, DER_OID, &oid) ||
        !take_element(&info, DER_BIT_STRING, &key) || !cut(&key, 1, 0, &(struct part){ 0 }))
        return refuse(error, "has a broken key");
    if (IS_ONE_OF(oid, rsa))
        return judge_rsa(key, error);
    if (IS_ONE_OF(oid, elliptic))
        return judge_elliptic(algorithm, key, error);
    if (IS_ONE_OF(oid, edwards) || is_post_quantum(oid))
        return XIVO_BUS_OK;
    return refuse(error, "has a key that is none of RSA, ECDSA, EdDSA, ML-DSA and SLH-DSA");
}

/* ---- certificates ---- */

/* TBSCertificate: version, serial number, signature, issuer, validity and subject come before the key. */
static bool find_key(struct part certificate, struct part *info)
{
    struct part outer, inner, skipped;

    if (!take_element(&certificate, DER_SEQUENCE, &outer) || certificate.length > 0 ||
        !take_element(&outer, DER_SEQUENCE, &inner))
        return false;
    take_element(&inner, DER_VERSION, &skipped);
    if (!take_element(&inner, DER_INTEGER, &skipped))
        return false;
    for (int i = 0; i < 4; i++)
        if (!take_element(&inner, DER_SEQUENCE, &skipped))
            return false;
    return take_element(&inner, DER_SEQUENCE, info);
}

int xb_tls_screen(const void *message, size_t length, bool is_tls13, struct xb_error *error)
{
    struct part rest = { message, length }, list, certificate, info, skipped;
    int count = 0, rc = XIVO_BUS_OK;

    if (!cut(&rest, HEADER, 0, &skipped) || (is_tls13 && !take_vector(&rest, 1, &skipped)) ||
        !take_vector(&rest, 3, &list))
        return xb_fail(error, XIVO_BUS_ERR_TLS, "the broker's list of certificates is broken");
    while (rc == XIVO_BUS_OK && list.length > 0) {
        if (!take_vector(&list, 3, &certificate) || (is_tls13 && !take_vector(&list, 2, &skipped)) ||
            !find_key(certificate, &info))
            return refuse(error, "is broken");
        if (++count > XB_TLS_CERTIFICATES_MOST)
            return xb_fail(error, XIVO_BUS_ERR_TLS, "the broker sends more than %d certificates",
                           XB_TLS_CERTIFICATES_MOST);
        rc = judge_key(info, error);
    }
    return rc;
}
