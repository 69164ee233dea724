#ifndef XB_CLIENT_INDEX_H
#define XB_CLIENT_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <xivo-bus/client.h>

#include "decode/message.h"

/*
 * Finds the subscriptions that may concern an event without a look at all the others; see index.c. Zeroed memory is an empty
 * index. It owns no subscription.
 */
enum { XB_INDEX_TYPES = XB_TYPES };

/* Subscriptions that look for the same, in the order in which they were made. */
struct xb_index_list {
    uint64_t hash;              /* of what they look for */
    struct xb_index_list *next; /* in its bucket */
    xivo_bus_subscription *first, *last;
};

struct xb_index {
    struct xb_index_list types[XB_INDEX_TYPES]; /* by kind alone */
    struct xb_index_list **buckets;             /* by an AMI event's name, or by words of the routing key */
    size_t bucket_count, list_count;
    struct xb_index_shape *shapes; /* the kinds of key pattern that are in use */
    size_t shape_count, shape_room;
    xivo_bus_subscription **cursors; /* of the event at hand: where each of its lists goes on */
    size_t cursor_count, cursor_room;
};

void xb_index_free(struct xb_index *index);

/* 0 or -1 (no memory). Subscriptions come in the order of their numbers. */
int xb_index_add(struct xb_index *index, xivo_bus_subscription *subscription);

/* Not while an event is gone through. */
void xb_index_remove(struct xb_index *index, xivo_bus_subscription *subscription);

/*
 * Goes through the subscriptions that the event concerns, in the order in which they were made: first, then next until NULL.
 * Those with a number above `last` are left out. Meanwhile others may be added, and any may be cancelled.
 */
xivo_bus_subscription *xb_index_first(struct xb_index *index, const xivo_bus_event *event, uint64_t last);
xivo_bus_subscription *xb_index_more(struct xb_index *index, const xivo_bus_event *event, uint64_t last);

static inline xivo_bus_subscription *xb_index_next(struct xb_index *index, const xivo_bus_event *event, uint64_t last)
{
    return index->cursor_count > 0 ? xb_index_more(index, event, last) : NULL;
}

#endif
