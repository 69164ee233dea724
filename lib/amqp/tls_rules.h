#ifndef XB_AMQP_TLS_RULES_H
#define XB_AMQP_TLS_RULES_H

#include <stdbool.h>

#include "amqp/tls_context.h"

/*
 * What is agreed on with a peer, and what is accepted from it. Two things are refused: what is weak, also where
 * OpenSSL's own configuration permits it, and what takes long, because the work of one call of OpenSSL cannot be
 * interrupted. All of a peer's messages up to its Finished may be such work.
 */

/*
 * Bytes of one message of the handshake that carries certificates, or the names of the authorities that the peer takes:
 * some brokers name all of a system's trust store, 16 KiB.
 */
enum { XB_TLS_MESSAGE_MOST = 32 * 1024 };

/* Sets the rules for building the context. What fails is in OpenSSL's queue of errors. */
bool xb_tls_set_rules(struct xb_tls_context *context, const struct xb_tls_config *config);

#endif
