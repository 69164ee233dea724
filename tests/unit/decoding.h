#ifndef XB_TESTS_DECODING_H
#define XB_TESTS_DECODING_H

#include "decode/message.h"

/* One decoder and what its last run said, for the tests of whole messages. */
extern struct xb_decoder *decoder;
extern struct xb_message message;
extern struct xb_error error;

/* A new decoder, and its end. */
void start_decoder(void);
void stop_decoder(void);

/*
 * Runs the decoder for somebody who wants the struct of the event's kind, so that an event that does not fit it, or has no
 * name, is malformed. The body is lent from memory of its exact size, gone before the result is looked at, so that a
 * sanitizer sees any other use. `name` is the AMQP header's, or NULL.
 */
int decode_bytes(const char *key, const char *exchange, const char *name, const char *body, size_t length);

#endif
