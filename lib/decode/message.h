#ifndef XB_DECODE_MESSAGE_H
#define XB_DECODE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>

#include <xivo-bus/event.h>

#include "util/error.h"

struct xb_schema;

/*
 * From the bytes of one message to its typed event. Pure: no I/O, no clock, no state between two messages but memory
 * that is used again.
 */

/* What is known of a message before its body is read. Nothing is kept. */
struct xb_source {
    const char *body; /* `length` bytes, nothing behind them is read; never changed; may be NULL with 0 */
    size_t length;
    const char *routing_key; /* terminated */
    const char *exchange;    /* terminated; "" when fed */
    const char *header_name; /* the AMQP header `name`, not terminated; NULL: there is none */
    size_t header_name_length;
    const struct xb_schema *schema; /* of a struct of the program's own for `data`; NULL: the kind's */
};

struct xb_table;

/* The typed event. Everything points into the decoder (or into a copy) and is valid until the decoder's next run. */
struct xb_message {
    enum xivo_bus_type type;
    const char *name;        /* never NULL after success */
    const char *origin_uuid; /* NULL when absent or null */
    const char *tenant_uuid;
    const char *timestamp;
    const void *data; /* the struct of the kind, in a zeroed block of at least 512 bytes; NULL: TYPE_OTHER */
    const struct xb_table *table; /* how `data` is laid out, for xb_message_copy(); NULL with it */
};

struct xb_decoder;

struct xb_decoder *xb_decoder_new(void);          /* NULL: no memory */
void xb_decoder_free(struct xb_decoder *decoder); /* NULL does nothing */

/*
 * XIVO_BUS_OK, or XIVO_BUS_ERR_MALFORMED with a text like
 * "agent_status_update: data.agent_id: expected an integer, got a string, at byte 91" (bytes counted from 0 in the
 * body), or XIVO_BUS_ERR_NOMEM. After an error *message has what is known: type XIVO_BUS_TYPE_MALFORMED, name "" unless
 * there was one.
 */
int xb_decoder_run(struct xb_decoder *decoder, const struct xb_source *source, struct xb_message *message,
                   struct xb_error *error);

/* The bytes that a copy of the message takes, and the copy, made in `memory` of that size, aligned for anything. A copy
   needs neither the decoder nor what it was copied from, and can be copied again. */
size_t xb_message_copy_size(const struct xb_message *message);
void xb_message_copy(struct xb_message *copy, void *memory, const struct xb_message *message);

/* What a kind is called on the bus, for bindings: its names (NULL-terminated; service events have two spellings) and
   its routing keys (NULL-terminated, patterns included). NULL for kinds without fixed names (AMI, OTHER, MALFORMED). */
const char *const *xb_kind_names(enum xivo_bus_type type);
const char *const *xb_kind_keys(enum xivo_bus_type type);

#endif
