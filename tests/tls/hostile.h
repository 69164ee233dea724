#ifndef XB_TESTS_HOSTILE_H
#define XB_TESTS_HOSTILE_H

#include <stdbool.h>
#include <stddef.h>

#include "util/buf.h"

/*
 * Certificates and messages that no authority would issue and no broker would send. They are put together byte by byte:
 * OpenSSL could not make most of the keys, and decodes them all.
 */
enum hostile_key {
    HOSTILE_NONE,             /* a plain Ed25519 key, the smallest there is */
    HOSTILE_RSA_16384,        /* verifying takes 1 ms */
    HOSTILE_RSA_EXPONENT,     /* 3072 bits, and an exponent as long: verifying takes 5 ms */
    HOSTILE_OWN_CURVE,        /* a curve of its own, points compressed: decoding takes 150 ms */
    HOSTILE_COMPRESSED_P224,  /* decoding takes 1 ms */
    HOSTILE_COMPRESSED_P256,  /* decoding takes 0.3 ms */
    HOSTILE_BINARY_CURVE,     /* verifying takes 5 ms */
    HOSTILE_DSA,              /* 10,000 bits: verifying takes 20 ms */
    HOSTILE_CUT,              /* the certificate ends in the middle of its key */
    HOSTILE_INDEFINITE_LENGTH /* BER */
};

/* Appends a certificate in DER; `number` is its serial number and part of its subject. */
void hostile_certificate(struct xb_buf *to, enum hostile_key key, size_t number);

/* Appends an RSA key in DER with its private part, as long as it says; it signs nothing that anybody could verify. */
void hostile_private_key(struct xb_buf *to, size_t bits);

/* Appends a Certificate message with `count` of these. */
void hostile_message(struct xb_buf *to, enum hostile_key key, size_t count, bool is_tls13);

/* Appends a server's first messages in TLS 1.2, in records of `size` bytes: ServerHello and this Certificate message. */
void hostile_flight(struct xb_buf *to, const struct xb_buf *message, size_t size);

#endif
