#ifndef XB_DECODE_MESSAGE_H
#define XB_DECODE_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <xivo-bus/event.h>

#include "util/error.h"

/* How many values enum xivo_bus_type has: each is less than this. Tables by type are sized by it. */
enum { XB_TYPES = 9 };

struct xb_schema;

/*
 * From the bytes of one message to its typed event. Pure: no I/O, no clock, no state between two messages but memory
 * that is used again.
 */

/* What is known of a message before its body is read. Nothing is kept. */
struct xb_source {
    const char *body; /* `length` bytes, nothing after them is read; never changed; may be NULL with 0 */
    size_t length;
    const char *routing_key; /* terminated */
    const char *exchange;    /* terminated; "" when fed */
    const char *header_name; /* the AMQP header `name`, not terminated; NULL: there is none */
    size_t header_name_length;
    unsigned wanted; /* a bit, XB_WANTED(), for each kind whose struct somebody wants */
};

#define XB_WANTED(type_) (1U << (type_))

struct xb_table;

/* The typed event. Everything points into the decoder (or into a copy) and is valid until the decoder's next run. */
struct xb_message {
    enum xivo_bus_type type;
    const char *name;        /* never NULL; "" when it has none */
    const char *origin_uuid; /* NULL when absent, null or no string */
    const char *tenant_uuid;
    const char *timestamp;
    const void *data; /* the struct of the kind, in a zeroed block of at least 512 bytes; NULL: there is none */
    const struct xb_table *table; /* how `data` is laid out, for xb_message_copy(); NULL with it */
    size_t data_at, data_length;  /* the value of `data` in the body; length 0: absent or null */
    size_t mismatched;            /* values that were read as absent because they are of another type than expected */
    bool flawed; /* no event to those who go by its name: the body is no object, or the message has no name */
    bool unfit;  /* somebody wants the struct of the kind, and the message does not fit it */
};

struct xb_decoder;

/* `seed` is a secret number, so that nobody can choose names that collide. NULL: no memory. */
struct xb_decoder *xb_decoder_new(uint64_t seed);
void xb_decoder_free(struct xb_decoder *decoder); /* NULL does nothing */

/*
 * Reads the envelope, and the struct of the kind if it is wanted. XIVO_BUS_OK for every body that is JSON: a struct that
 * cannot be made is only `unfit`, as the message may be for somebody who does not want it. Else XIVO_BUS_ERR_MALFORMED with a
 * text, or XIVO_BUS_ERR_NOMEM, and *message has what is known: type XIVO_BUS_TYPE_MALFORMED, name "" unless there was one.
 */
int xb_decoder_run(struct xb_decoder *decoder, const struct xb_source *source, struct xb_message *message,
                   struct xb_error *error);

/*
 * Why the message of the last run is unfit or flawed: XIVO_BUS_ERR_MALFORMED with a text like "agent_status_update:
 * data.agent_id: expected an integer, got a string, at byte 91" (bytes are counted from 0 in the body).
 */
int xb_decoder_explain(const struct xb_decoder *decoder, const struct xb_message *message, struct xb_error *error);

/* Makes the struct of the kind after all, if the message of the last run has one and fits it: message->data. */
void xb_decoder_want(struct xb_decoder *decoder, struct xb_message *message);

/*
 * Makes a program's own struct of the `data` of a message that another decoder has read: *own is *message with that struct.
 * `body` is the message's. XIVO_BUS_OK; XIVO_BUS_ERR_MALFORMED, it does not fit; or XIVO_BUS_ERR_NOMEM.
 */
int xb_decoder_run_schema(struct xb_decoder *decoder, const struct xb_schema *schema, const char *body,
                          const struct xb_message *message, struct xb_message *own, struct xb_error *error);

/* The bytes that a copy of the message takes, and the copy, made in `memory` of that size, aligned for anything. A copy
   needs neither the decoder nor what it was copied from, and can be copied again. */
size_t xb_message_copy_size(const struct xb_message *message);
void xb_message_copy(struct xb_message *copy, void *memory, const struct xb_message *message);

/* What a kind is called on the bus, for bindings: its names (NULL-terminated; service events have two spellings) and
   its routing keys (NULL-terminated, patterns included). NULL for kinds without fixed names (AMI, OTHER, MALFORMED). */
const char *const *xb_kind_names(enum xivo_bus_type type);
const char *const *xb_kind_keys(enum xivo_bus_type type);

#endif
