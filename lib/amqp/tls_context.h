#ifndef XB_AMQP_TLS_CONTEXT_H
#define XB_AMQP_TLS_CONTEXT_H

#include <stdbool.h>

#include "amqp/tls_file.h"
#include "util/error.h"

/* What TLS has to know from the options. The texts belong to the caller, who keeps them; NULL: not set. */
struct xb_tls_config {
    const char *ca_file; /* NULL: what the system trusts */
    const char *cert_file, *key_file, *key_password;
    const char *name; /* the name to ask for and to find in the certificate; NULL: the host's */
    bool verify;      /* false: anybody may be at the other end */
};

enum { XB_TLS_WATCHED = 4 };

struct ssl_st;
struct ssl_ctx_st;

/* As SSL_CTX_set_security_callback() has it. */
typedef int xb_tls_choice(const struct ssl_st *ssl, const struct ssl_ctx_st *ctx, int operation, int bits, int nid,
                          void *other, void *pointer);

/*
 * What all connections of a handle share: trusted authorities, our certificate, the rules. Made before the first
 * connection and again when one of the files behind it has changed. A trust store of 140 authorities takes 30 ms, so it
 * is read a few certificates at a time. Zeroed memory is an empty one.
 */
struct xb_tls_context {
    struct ssl_ctx_st *ready;    /* NULL: none yet */
    struct ssl_ctx_st *building; /* takes the place of `ready` when it is complete */
    struct bio_st *authorities;  /* what is left to read of the trust store */
    int authority_count;
    int steps_done;  /* for `building` */
    bool is_suspect; /* `ready` may be damaged */
    struct bio_method_st *bio_method;
    xb_tls_choice *system_choice; /* what OpenSSL itself permits */
    struct xb_file_stamp stamps[XB_TLS_WATCHED]; /* of the files that the newer of the two was made of */
};

/*
 * Sees to it that `ready` is what the files say now. 1: it is; 0: call again, a part is done; or a code:
 * XIVO_BUS_ERR_TLS names the option and the file.
 */
int xb_tls_context_prepare(struct xb_tls_context *context, const struct xb_tls_config *config, struct xb_error *error);

/*
 * A handshake has failed. When OpenSSL lacks memory it may say nothing, and keep what it could make: an authority without
 * its key, a certificate marked as invalid. That would refuse every broker from now on, so the next prepare begins anew.
 */
void xb_tls_context_suspect(struct xb_tls_context *context);

void xb_tls_context_free(struct xb_tls_context *context);

#endif
