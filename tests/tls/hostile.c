#include "hostile.h"

#include <check.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <openssl/bn.h>

/* ---- DER ---- */

static void put(struct xb_buf *to, const void *bytes, size_t length)
{
    ck_assert_int_eq(xb_buf_append(to, bytes, length), 0);
}

static void put_number(struct xb_buf *to, size_t number, size_t size)
{
    for (size_t i = size; i-- > 0;)
        put(to, &(uint8_t){ (uint8_t)(number >> 8 * i) }, 1);
}

/* An element around what `contents` holds, which is emptied. */
static void wrap(struct xb_buf *to, uint8_t tag, struct xb_buf *contents)
{
    size_t length = xb_buf_length(contents);
    size_t size = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;

    put(to, &tag, 1);
    put_number(to, size ? 0x80 | size : length, 1);
    if (size)
        put_number(to, length, size);
    put(to, xb_buf_bytes(contents), length);
    xb_buf_free(contents);
}

static void put_element(struct xb_buf *to, uint8_t tag, const void *bytes, size_t length)
{
    struct xb_buf contents = { 0 };

    put(&contents, bytes, length);
    wrap(to, tag, &contents);
}

/* A string of bits: the key after the number of bits that are not used. */
static void put_bits(struct xb_buf *to, struct xb_buf *key)
{
    struct xb_buf contents = { 0 };

    put_number(&contents, 0, 1);
    put(&contents, xb_buf_bytes(key), xb_buf_length(key));
    xb_buf_free(key);
    wrap(to, 0x03, &contents);
}

/* An odd number of so many bits. */
static void put_odd(struct xb_buf *to, size_t bits)
{
    uint8_t bytes[2100];

    memset(bytes, 0xa5, sizeof bytes);
    bytes[0] = 0;
    put_element(to, 0x02, bytes, bits / 8 + 1);
}

static void put_bignum(struct xb_buf *to, uint8_t tag, const BIGNUM *number, size_t size)
{
    uint8_t bytes[128];

    ck_assert_int_eq(BN_bn2binpad(number, bytes, (int)size), (int)size);
    put_element(to, tag, bytes, size);
}

/* ---- keys ---- */

static void put_rsa(struct xb_buf *to, size_t modulus_bits, size_t exponent_bits)
{
    struct xb_buf numbers = { 0 }, key = { 0 }, algorithm = { 0 };

    put_odd(&numbers, modulus_bits);
    put_odd(&numbers, exponent_bits);
    wrap(&key, 0x30, &numbers);
    put_element(&algorithm, 0x06, "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9);
    put_element(&algorithm, 0x05, "", 0);
    wrap(to, 0x30, &algorithm);
    put_bits(to, &key);
}

static void put_dsa(struct xb_buf *to)
{
    struct xb_buf numbers = { 0 }, key = { 0 }, algorithm = { 0 };

    put_odd(&numbers, 10000);
    put_odd(&numbers, 256);
    put_odd(&numbers, 9992);
    put_element(&algorithm, 0x06, "\x2a\x86\x48\xce\x38\x04\x01", 7);
    wrap(&algorithm, 0x30, &numbers);
    wrap(to, 0x30, &algorithm);
    put_odd(&key, 9992);
    put_bits(to, &key);
}

/* `curve` is the parameters of the algorithm, whole. */
static void put_elliptic(struct xb_buf *to, struct xb_buf *curve, const void *point, size_t length)
{
    struct xb_buf algorithm = { 0 }, key = { 0 };

    put_element(&algorithm, 0x06, "\x2a\x86\x48\xce\x3d\x02\x01", 7);
    put(&algorithm, xb_buf_bytes(curve), xb_buf_length(curve));
    xb_buf_free(curve);
    wrap(to, 0x30, &algorithm);
    put(&key, point, length);
    put_bits(to, &key);
}

static void put_named_curve(struct xb_buf *to, const char *oid, size_t oid_length, const void *point, size_t length)
{
    struct xb_buf curve = { 0 };

    put_element(&curve, 0x06, oid, oid_length);
    put_elliptic(to, &curve, point, length);
}

/*
 * y^2 = x^3 + b over the field of 2^600 * (2^60 + 45) + 1, which is a prime. To find y of a compressed point is to take
 * a root, which in such a field takes 300,000 multiplications; the base point and the key are one each. The point is
 * (1, 5), so b is 24.
 */
static void put_own_curve(struct xb_buf *to)
{
    enum { SIZE = 83 };
    struct xb_buf curve = { 0 }, part = { 0 }, field = { 0 };
    uint8_t point[SIZE + 1] = { 0x03 };
    BIGNUM *prime = BN_new(), *number = BN_new();

    point[SIZE] = 1;
    BN_set_word(prime, 1);
    BN_lshift(prime, prime, 60);
    BN_add_word(prime, 45);
    BN_lshift(prime, prime, 600);
    BN_add_word(prime, 1);
    put_element(&part, 0x02, "\1", 1);
    put_element(&field, 0x06, "\x2a\x86\x48\xce\x3d\x01\x01", 7);
    put_bignum(&field, 0x02, prime, SIZE);
    wrap(&part, 0x30, &field);
    BN_zero(number);
    put_bignum(&field, 0x04, number, SIZE);
    BN_set_word(number, 24);
    put_bignum(&field, 0x04, number, SIZE);
    wrap(&part, 0x30, &field);
    put_element(&part, 0x04, point, sizeof point);
    put_bignum(&part, 0x02, prime, SIZE);
    wrap(&curve, 0x30, &part);
    put_elliptic(to, &curve, point, sizeof point);
    BN_free(prime);
    BN_free(number);
}

/* (2, y) with y from the curve's equation is on none of them; OpenSSL takes the root before it finds out. */
static void put_compressed(struct xb_buf *to, const char *oid, size_t oid_length, size_t size)
{
    uint8_t point[80] = { 0x02 };

    point[size] = 5;
    put_named_curve(to, oid, oid_length, point, size + 1);
}

static void put_key(struct xb_buf *to, enum hostile_key kind)
{
    struct xb_buf key = { 0 };
    uint8_t bytes[145];

    memset(bytes, 0x04, sizeof bytes);
    switch (kind) {
    case HOSTILE_RSA_16384:
        put_rsa(to, 16384, 16);
        return;
    case HOSTILE_RSA_EXPONENT:
        put_rsa(to, 3072, 3064);
        return;
    case HOSTILE_OWN_CURVE:
        put_own_curve(to);
        return;
    case HOSTILE_COMPRESSED_P224:
        put_compressed(to, "\x2b\x81\x04\x00\x21", 5, 28);
        return;
    case HOSTILE_COMPRESSED_P256:
        put_compressed(to, "\x2a\x86\x48\xce\x3d\x03\x01\x07", 8, 32);
        return;
    case HOSTILE_BINARY_CURVE:
        put_named_curve(to, "\x2b\x81\x04\x00\x27", 5, bytes, 145);
        return;
    case HOSTILE_DSA:
        put_dsa(to);
        return;
    case HOSTILE_NONE:
    case HOSTILE_CUT:
    case HOSTILE_INDEFINITE_LENGTH:
        put(&key, bytes, 32);
        put_element(to, 0x30, "\x06\x03\x2b\x65\x70", 5);
        put_bits(to, &key);
    }
}

void hostile_private_key(struct xb_buf *to, size_t bits)
{
    struct xb_buf numbers = { 0 };

    put_element(&numbers, 0x02, "\0", 1);
    put_odd(&numbers, bits);
    put_element(&numbers, 0x02, "\1\0\1", 3);
    put_odd(&numbers, bits);
    for (int i = 0; i < 5; i++)
        put_odd(&numbers, bits / 2);
    wrap(to, 0x30, &numbers);
}

/* ---- certificates ---- */

static const char dates[] = "\x17\x0d"
                            "200101000000Z"
                            "\x17\x0d"
                            "460101000000Z";

/* A name with one part, its common name. */
static void put_name(struct xb_buf *to, size_t number)
{
    struct xb_buf part = { 0 }, pair = { 0 }, set = { 0 };
    char name[24];

    put_element(&part, 0x06, "\x55\x04\x03", 3);
    put_element(&part, 0x0c, name, (size_t)snprintf(name, sizeof name, "%zu", number));
    wrap(&pair, 0x30, &part);
    wrap(&set, 0x31, &pair);
    wrap(to, 0x30, &set);
}

void hostile_certificate(struct xb_buf *to, enum hostile_key key, size_t number)
{
    struct xb_buf inner = { 0 }, outer = { 0 }, info = { 0 }, serial = { 0 };
    size_t before = xb_buf_length(to);

    put_element(&inner, 0xa0, "\x02\x01\x02", 3);
    put_number(&serial, number | 0x40000000, 4);
    wrap(&inner, 0x02, &serial);
    put_element(&inner, 0x30, "\x06\x03\x2b\x65\x70", 5);
    put_name(&inner, 0);
    put_element(&inner, 0x30, dates, sizeof dates - 1);
    put_name(&inner, number);
    put_key(&info, key);
    wrap(&inner, 0x30, &info);
    wrap(&outer, 0x30, &inner);
    put_element(&outer, 0x30, "\x06\x03\x2b\x65\x70", 5);
    put_element(&outer, 0x03, "\0signature", 10);
    wrap(to, 0x30, &outer);
    if (key == HOSTILE_CUT)
        to->end -= 40;
    if (key == HOSTILE_INDEFINITE_LENGTH)
        xb_buf_bytes(to)[before + 1] = 0x80;
}

void hostile_message(struct xb_buf *to, enum hostile_key key, size_t count, bool is_tls13)
{
    struct xb_buf one = { 0 }, list = { 0 };

    hostile_certificate(&one, key, 1);
    for (size_t i = 0; i < count; i++) {
        put_number(&list, xb_buf_length(&one), 3);
        put(&list, xb_buf_bytes(&one), xb_buf_length(&one));
        put_number(&list, 0, is_tls13 ? 2 : 0);
    }
    put_number(to, 11, 1);
    put_number(to, xb_buf_length(&list) + 3 + is_tls13, 3);
    put_number(to, 0, is_tls13 ? 1 : 0);
    put_number(to, xb_buf_length(&list), 3);
    put(to, xb_buf_bytes(&list), xb_buf_length(&list));
    xb_buf_free(&one);
    xb_buf_free(&list);
}

/* TLS 1.2, ECDHE-RSA-AES128-GCM-SHA256, and the extension that says that renegotiation is safe. */
static const char hello[] = "\x02\x00\x00\x2d\x03\x03"
                            "0123456789abcdef0123456789abcdef"
                            "\x00\xc0\x2f\x00\x00\x05\xff\x01\x00\x01\x00";

void hostile_flight(struct xb_buf *to, const struct xb_buf *message, size_t size)
{
    struct xb_buf messages = { 0 };

    put(&messages, hello, sizeof hello - 1);
    put(&messages, message->data + message->start, xb_buf_length(message));
    while (xb_buf_length(&messages) > 0) {
        size_t length = xb_buf_length(&messages) < size ? xb_buf_length(&messages) : size;

        put(to, "\x16\x03\x03", 3);
        put_number(to, length, 2);
        put(to, xb_buf_bytes(&messages), length);
        xb_buf_consume(&messages, length);
    }
    xb_buf_free(&messages);
}
