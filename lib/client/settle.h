#ifndef XB_CLIENT_SETTLE_H
#define XB_CLIENT_SETTLE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <xivo-bus/client.h>

/*
 * Held messages, and what other threads say of them. A hold hands out an id: the epoch of the connection (24 bits) above the
 * delivery tag (40 bits). Fed messages have the epoch 0. xivo_bus_settle() may run in any thread, so it only puts its word
 * into this mailbox, under the mutex, and wakes the handle's thread, which takes it out. Room in the mailbox is made when
 * the hold is given, so that settling never needs memory.
 *
 * Everything but xb_settlements_post() belongs to the handle's thread.
 */
struct xb_settlement {
    uint64_t tag;
    int outcome;
    bool fed;
};

struct xb_settlements {
    pthread_mutex_t mutex;
    uint32_t epoch; /* of the present connection; never 0 */
    struct xb_settlement *items;
    size_t first, count, capacity; /* the words are items[first .. count) */
    size_t held, fed;              /* holds that have no word yet: of the connection, of fed messages */
};

void xb_settlements_init(struct xb_settlements *settlements);
void xb_settlements_free(struct xb_settlements *settlements);

/* The connection is gone: its ids are stale from now on. Returns how many holds of fed messages are left. */
size_t xb_settlements_renew(struct xb_settlements *settlements);

/* The id for one more hold of a message; 0 without memory, and then nothing is held. */
uint64_t xb_settlements_hold(struct xb_settlements *settlements, uint64_t tag, bool fed);

/* One word of the program: XIVO_BUS_OK, XIVO_BUS_ERR_STALE, or XIVO_BUS_ERR_ARGUMENT when nothing is held by that id's kind. */
int xb_settlements_post(struct xb_settlements *settlements, uint64_t held, enum xivo_bus_outcome outcome);

/* Takes the oldest word out; false when there is none. */
bool xb_settlements_take(struct xb_settlements *settlements, struct xb_settlement *settlement);

/* Acts on every word that has come: acks and refusals go into the connection's output. */
void xb_settle_all(xivo_bus *bus, int64_t now_us);

/* The callbacks of a message have returned: ends the dispatcher's own reference. */
void xb_settle_delivery(xivo_bus *bus, uint64_t tag, int64_t now_us);
void xb_settle_fed(xivo_bus *bus, uint64_t tag);

/* They never will: the thread has ended. Requeues a message that nobody holds. */
void xb_settle_abandoned(xivo_bus *bus, uint64_t tag, bool fed, bool held);

#endif
