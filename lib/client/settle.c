#include "client/settle.h"

#include <stdlib.h>
#include <string.h>

#include "client/client.h"
#include "loop/clock.h"

enum { TAG_BITS = 40, EPOCH_MASK = 0xFFFFFF };

void xb_settlements_init(struct xb_settlements *settlements)
{
    memset(settlements, 0, sizeof *settlements);
    pthread_mutex_init(&settlements->mutex, NULL);
    settlements->epoch = 1;
}

void xb_settlements_free(struct xb_settlements *settlements)
{
    free(settlements->items);
    pthread_mutex_destroy(&settlements->mutex);
}

/* What was said of the old connection is of no use any more; fed messages know no connection. */
size_t xb_settlements_renew(struct xb_settlements *settlements)
{
    size_t kept = 0, left;

    pthread_mutex_lock(&settlements->mutex);
    settlements->epoch = (settlements->epoch + 1) & EPOCH_MASK;
    if (settlements->epoch == 0)
        settlements->epoch = 1;
    for (size_t i = settlements->first; i < settlements->count; i++)
        if (settlements->items[i].fed)
            settlements->items[kept++] = settlements->items[i];
    settlements->first = 0;
    settlements->count = kept;
    settlements->held = 0;
    left = settlements->fed + kept;
    pthread_mutex_unlock(&settlements->mutex);
    return left;
}

/* Room for every word that may still come. */
static bool make_room(struct xb_settlements *settlements)
{
    size_t needed = settlements->count + settlements->held + settlements->fed + 1;
    size_t capacity = settlements->capacity ? settlements->capacity : 64;
    struct xb_settlement *items;

    if (needed <= settlements->capacity)
        return true;
    while (capacity < needed)
        capacity *= 2;
    items = realloc(settlements->items, capacity * sizeof *items);
    if (!items)
        return false;
    settlements->items = items;
    settlements->capacity = capacity;
    return true;
}

uint64_t xb_settlements_hold(struct xb_settlements *settlements, uint64_t tag, bool fed)
{
    uint64_t id = 0;

    pthread_mutex_lock(&settlements->mutex);
    if (make_room(settlements)) {
        ++*(fed ? &settlements->fed : &settlements->held);
        id = (fed ? 0 : (uint64_t)settlements->epoch << TAG_BITS) | tag;
    }
    pthread_mutex_unlock(&settlements->mutex);
    return id;
}

int xb_settlements_post(struct xb_settlements *settlements, uint64_t held, enum xivo_bus_outcome outcome)
{
    uint64_t epoch = held >> TAG_BITS;
    size_t *open = epoch == 0 ? &settlements->fed : &settlements->held;
    int rc = XIVO_BUS_OK;

    pthread_mutex_lock(&settlements->mutex);
    if (epoch != 0 && epoch != settlements->epoch) {
        rc = XIVO_BUS_ERR_STALE;
    } else if (*open == 0) {
        rc = XIVO_BUS_ERR_ARGUMENT;
    } else {
        --*open;
        settlements->items[settlements->count++] = (struct xb_settlement){
            .tag = held & ((UINT64_C(1) << TAG_BITS) - 1),
            .outcome = outcome,
            .fed = epoch == 0,
        };
    }
    pthread_mutex_unlock(&settlements->mutex);
    return rc;
}

bool xb_settlements_take(struct xb_settlements *settlements, struct xb_settlement *settlement)
{
    bool found;

    pthread_mutex_lock(&settlements->mutex);
    found = settlements->first < settlements->count;
    if (found)
        *settlement = settlements->items[settlements->first++];
    if (settlements->first == settlements->count)
        settlements->first = settlements->count = 0;
    pthread_mutex_unlock(&settlements->mutex);
    return found;
}

/* ---- acting on it ---- */

static inline void count_outcome(xivo_bus *bus, int outcome)
{
    if (outcome == XIVO_BUS_ACK)
        bus->stats.acked++;
    else if (outcome == XIVO_BUS_REQUEUE)
        bus->stats.requeued++;
    else if (outcome == XIVO_BUS_REJECT)
        bus->stats.rejected++;
}

/* Nobody has to be told that a fed message is settled: what the window would have written is dropped. */
static int settle_fed(xivo_bus *bus, uint64_t tag, int outcome)
{
    int final = xb_ack_window_settle(&bus->fed, tag, outcome);
    struct xb_ack_answer unwritten;

    while (xb_ack_window_take(&bus->fed, &unwritten))
        ;
    return final;
}

void xb_settle_fed(xivo_bus *bus, uint64_t tag)
{
    settle_fed(bus, tag, XIVO_BUS_ACK);
}

void xb_settle_delivery(xivo_bus *bus, uint64_t tag, int64_t now_us)
{
    if (bus->options.ack)
        count_outcome(bus, xb_engine_settle(&bus->link.engine, tag, XIVO_BUS_ACK, now_us));
}

void xb_settle_abandoned(xivo_bus *bus, uint64_t tag, bool fed, bool held)
{
    int outcome = held ? XIVO_BUS_ACK : XIVO_BUS_REQUEUE;

    if (fed)
        settle_fed(bus, tag, outcome);
    else if (bus->options.ack)
        count_outcome(bus, xb_engine_settle(&bus->link.engine, tag, outcome, xb_clock_monotonic()));
}

void xb_settle_all(xivo_bus *bus, int64_t now_us)
{
    struct xb_settlement word;

    while (xb_settlements_take(&bus->settlements, &word)) {
        bus->stats.held--;
        count_outcome(bus, word.fed ? settle_fed(bus, word.tag, word.outcome)
                                    : xb_engine_settle(&bus->link.engine, word.tag, word.outcome, now_us));
    }
}

/* ---- the public side ---- */

uint64_t xivo_bus_event_hold(const xivo_bus_event *event)
{
    xivo_bus *bus = event->bus;
    struct xb_ack_window *window;
    uint64_t id;

    if (!bus || event->tag == 0)
        return 0;
    window = event->fed ? &bus->fed : &bus->link.engine.window;
    if (!xb_ack_window_hold(window, event->tag))
        return 0;
    id = xb_settlements_hold(&bus->settlements, event->tag, event->fed);
    if (id == 0)
        xb_ack_window_settle(window, event->tag, 0); /* takes the reference back; the dispatcher still has its own */
    else
        bus->stats.held++, bus->event.held = true;
    return id;
}

int xivo_bus_settle(xivo_bus *bus, uint64_t held, enum xivo_bus_outcome outcome)
{
    int rc = xb_enter(bus);

    if (rc != XIVO_BUS_OK || held == 0)
        return rc;
    if (outcome < XIVO_BUS_ACK || outcome > XIVO_BUS_REJECT)
        return XIVO_BUS_ERR_ARGUMENT;
    rc = xb_settlements_post(&bus->settlements, held, outcome);
    if (rc == XIVO_BUS_OK)
        xb_waiter_wake(&bus->waiter);
    return rc;
}
