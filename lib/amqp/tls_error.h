#ifndef XB_AMQP_TLS_ERROR_H
#define XB_AMQP_TLS_ERROR_H

#include <stdbool.h>

#include "amqp/tls_context.h"

/*
 * OpenSSL's findings as sentences for people. OpenSSL keeps them in a queue of the thread, which the functions here
 * empty. Whoever calls OpenSSL clears it before and after: neither are the program's findings taken for ours, nor ours
 * for the program's.
 */

/* xb_fail(), but with XIVO_BUS_ERR_NOMEM when the queue says that memory was missing. */
int xb_tls_fail(struct xb_error *error, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* "option 'keyfile': '/path' has no key", with the subject in front and OpenSSL's words behind. */
int xb_tls_fail_file(struct xb_error *error, const char *subject, const char *path, const char *what);

/* A PEM reader came back with nothing: whether that was the end of the file. Takes the finding out of the queue if so.
 */
bool xb_tls_at_end_of_file(void);

/* For PEM readers of what has no password: OpenSSL would ask at the terminal. */
int xb_tls_no_password(char *buffer, int size, int writing, void *pointer);

struct x509_store_ctx_st;

/* Why a certificate of the broker's chain was refused. `name` is the one that was looked for in it. */
void xb_tls_fail_certificate(struct xb_error *error, struct x509_store_ctx_st *store,
                             const struct xb_tls_config *config, const char *name);

struct xb_tls;

/* The peer has begun with something that is not TLS. */
bool xb_tls_is_foreign(const struct xb_tls *tls);

/* Why the connection failed when neither the socket nor a certificate was the reason. */
int xb_tls_fail_connection(struct xb_error *error, const struct xb_tls *tls);

#endif
