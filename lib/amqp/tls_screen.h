#ifndef XB_AMQP_TLS_SCREEN_H
#define XB_AMQP_TLS_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/error.h"

/*
 * OpenSSL decodes all certificates of a peer before it looks at any of them, and the peer is nobody yet. Decoding the
 * public key can be dear: two compressed points on a curve of the peer's own take 150 ms, in a certificate of 656 bytes. So
 * the message is screened first. This decodes nothing but lengths: it takes microseconds.
 */
enum {
    XB_TLS_CERTIFICATES_MOST = 6, /* with keys on P-384, the slowest that are accepted, they take 5 ms to check */
    XB_TLS_RSA_BITS_MOST = 8192
};

/*
 * `message` is a Certificate message of TLS, its header included. XIVO_BUS_OK, or XIVO_BUS_ERR_TLS: a certificate too
 * many, or a key that would take long.
 */
int xb_tls_screen(const void *message, size_t length, bool is_tls13, struct xb_error *error);

#endif
