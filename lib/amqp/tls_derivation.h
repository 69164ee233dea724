#ifndef XB_AMQP_TLS_DERIVATION_H
#define XB_AMQP_TLS_DERIVATION_H

#include "util/error.h"

struct bio_st;

/*
 * What it takes to derive the key of an encrypted key file from its password: the file says so, and OpenSSL would do it
 * in one call, for seconds if need be. `file` is a memory BIO, which stays as it is. XIVO_BUS_OK, or XIVO_BUS_ERR_TLS:
 * it would take more than a few milliseconds. A file that is not encrypted, or is no key, is not this function's business.
 */
int xb_tls_check_derivation(struct bio_st *file, const char *path, struct xb_error *error);

#endif
