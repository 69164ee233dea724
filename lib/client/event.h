#ifndef XB_CLIENT_EVENT_H
#define XB_CLIENT_EVENT_H

#include <xivo-bus/client.h>

#include "amqp/delivery.h"
#include "decode/message.h"

/*
 * The public event: a delivery and what decoding made of it. A lent one borrows everything; a copy is one piece of memory
 * that holds all of it. Headers and the json-c tree are made when somebody asks, so they change though the event is const.
 */
struct xivo_bus_event {
    struct xb_message message;
    const char *routing_key, *exchange;
    const char *body; /* NULL: too big */
    size_t length;
    bool redelivered;
    xivo_bus *bus; /* NULL in a copy: nothing to hold */
    uint64_t tag;  /* 0: nothing to settle */
    bool fed;
    bool held;                  /* the program has taken it over */
    struct xb_decoder *decoder; /* of a lent event: makes the struct of its kind if nobody has wanted it so far */
    struct xb_table raw_headers;
    struct xivo_bus_map headers; /* when has_headers */
    bool has_headers;
    struct xb_buf headers_memory; /* of a lent event; kept for the next */
    struct json_object *tree;
    struct xb_schema
        *schema; /* of message.data in a custom subscription's callback, else NULL; a copy has a reference */
};

/* Makes the lent event of a delivery; the message is still to be decoded. */
void xb_event_lend(struct xivo_bus_event *event, xivo_bus *bus, const struct xb_delivery *delivery, bool fed);

/* What the decoder needs to know of the event; what is wanted is zero. */
static inline void xb_event_source(const struct xivo_bus_event *event, struct xb_source *source)
{
    struct xb_table_item name;

    *source = (struct xb_source){
        .body = event->body,
        .length = event->length,
        .routing_key = event->routing_key,
        .exchange = event->exchange,
    };
    if (xb_table_find(event->raw_headers, "name", &name) && name.type == 'S') {
        source->header_name = (const char *)name.value;
        source->header_name_length = name.length;
    }
}

/* The callbacks have returned: frees what was made on demand. */
void xb_event_drop_tree(struct xivo_bus_event *event);

static inline void xb_event_end(struct xivo_bus_event *event)
{
    if (event->tree)
        xb_event_drop_tree(event);
}

/* Overwrites a copy, so that whoever still reads it sees what happened. It can only be freed. */
void xb_event_scrub(xivo_bus_event *copy);

/* Frees the memory behind a lent event for good. */
void xb_event_free_memory(struct xivo_bus_event *event);

#endif
