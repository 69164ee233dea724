#ifndef XB_CLIENT_SETTLE_H
#define XB_CLIENT_SETTLE_H

#include <pthread.h>

#include <xivo-bus/client.h>

#include "client/holds.h"

/*
 * Held messages, and their settlements by any thread. xivo_bus_settle() only posts: it moves the hold to the posted ones, under
 * the mutex and without memory, and wakes the handle's thread, which takes it out and acts on it.
 *
 * Everything but xb_settlements_post() belongs to the handle's thread.
 */
enum {
    XB_FORGOTTEN_AFTER_US = 15 * 60 * 1000 * 1000, /* half of RabbitMQ's default consumer_timeout */
    XB_FORGOTTEN_PAUSE_US = 60 * 1000 * 1000       /* at least, between two warnings */
};

struct xb_settlements {
    pthread_mutex_t mutex;
    struct xb_holds holds;
    int64_t forgotten_after_us; /* XB_FORGOTTEN_AFTER_US, but in tests */
    bool unreported;            /* holds are forgotten that no warning has counted */
    int64_t quiet_until_us;     /* the next warning comes no earlier */
};

void xb_settlements_init(struct xb_settlements *settlements);
void xb_settlements_free(struct xb_settlements *settlements);

/* The connection is gone: its ids are stale from now on. Returns how many holds of fed messages are left. */
size_t xb_settlements_renew(struct xb_settlements *settlements);

/* See holds.h. */
uint64_t xb_settlements_hold(struct xb_settlements *settlements, uint64_t tag, bool fed, int64_t now_us);
int xb_settlements_post(struct xb_settlements *settlements, uint64_t held, int outcome);
bool xb_settlements_take(struct xb_settlements *settlements, struct xb_settlement *settlement);

/* How many holds are forgotten: not settled for forgotten_after_us. */
size_t xb_settlements_forgotten(struct xb_settlements *settlements, int64_t now_us);

/* Acts on everything that was posted: acks and refusals go into the connection's output. */
void xb_settle_all(xivo_bus *bus, int64_t now_us);

/* The callbacks of a message have returned: ends the dispatcher's own reference. */
void xb_settle_delivery(xivo_bus *bus, uint64_t tag, int64_t now_us);
void xb_settle_fed(xivo_bus *bus, uint64_t tag);

/* They never will: the thread has ended. Requeues a message that nobody holds. */
void xb_settle_abandoned(xivo_bus *bus, uint64_t tag, bool fed, bool held);

/* Logs a warning when holds have been forgotten since the last one. */
void xb_watch_holds(xivo_bus *bus, int64_t now_us);

/* When it has to look though nothing arrives. INT64_MAX: never. */
int64_t xb_holds_deadline(xivo_bus *bus);

#endif
