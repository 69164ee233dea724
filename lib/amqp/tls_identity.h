#ifndef XB_AMQP_TLS_IDENTITY_H
#define XB_AMQP_TLS_IDENTITY_H

#include "amqp/tls_context.h"

/*
 * Our certificate and its key, from their files. Each is one call that must not take long, so a file is refused when it
 * is long, and a key when decrypting it or signing with it would take more than a few milliseconds. XIVO_BUS_OK or a
 * code; XIVO_BUS_ERR_TLS names the option and the file.
 */
int xb_tls_use_certificate(struct ssl_ctx_st *ctx, const struct xb_tls_config *config, struct xb_error *error);

/* After the certificate, to which the key must belong. */
int xb_tls_use_key(struct ssl_ctx_st *ctx, const struct xb_tls_config *config, struct xb_error *error);

#endif
