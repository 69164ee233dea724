#ifndef XB_CLIENT_CONFIGURE_H
#define XB_CLIENT_CONFIGURE_H

#include "amqp/config.h"
#include "amqp/tls.h"
#include "client/option.h"

/* What the options of a handle mean for the engine and for TLS. All strings are borrowed from the options. */
void xb_configure_engine(struct xb_engine_config *config, const struct xb_options *options);
void xb_configure_tls(struct xb_tls_config *config, const struct xb_options *options);

#endif
