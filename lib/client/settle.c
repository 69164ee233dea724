#include "client/settle.h"

#include <string.h>

#include "client/client.h"
#include "loop/clock.h"

void xb_settlements_init(struct xb_settlements *settlements)
{
    memset(settlements, 0, sizeof *settlements);
    pthread_mutex_init(&settlements->mutex, NULL);
    settlements->forgotten_after_us = XB_FORGOTTEN_AFTER_US;
}

void xb_settlements_free(struct xb_settlements *settlements)
{
    xb_holds_free(&settlements->holds);
    pthread_mutex_destroy(&settlements->mutex);
}

size_t xb_settlements_renew(struct xb_settlements *settlements)
{
    size_t left;

    pthread_mutex_lock(&settlements->mutex);
    xb_holds_renew(&settlements->holds);
    left = settlements->holds.count;
    pthread_mutex_unlock(&settlements->mutex);
    return left;
}

uint64_t xb_settlements_hold(struct xb_settlements *settlements, uint64_t tag, bool fed, int64_t now_us)
{
    uint64_t id;

    pthread_mutex_lock(&settlements->mutex);
    id = xb_holds_add(&settlements->holds, tag, fed, now_us);
    pthread_mutex_unlock(&settlements->mutex);
    return id;
}

int xb_settlements_post(struct xb_settlements *settlements, uint64_t held, int outcome)
{
    int rc;

    pthread_mutex_lock(&settlements->mutex);
    rc = xb_holds_post(&settlements->holds, held, outcome);
    pthread_mutex_unlock(&settlements->mutex);
    return rc;
}

bool xb_settlements_take(struct xb_settlements *settlements, struct xb_settlement *settlement)
{
    bool found;

    pthread_mutex_lock(&settlements->mutex);
    found = xb_holds_take(&settlements->holds, settlement);
    pthread_mutex_unlock(&settlements->mutex);
    return found;
}

size_t xb_settlements_forgotten(struct xb_settlements *settlements, int64_t now_us)
{
    size_t count;

    pthread_mutex_lock(&settlements->mutex);
    if (xb_holds_age(&settlements->holds, now_us - settlements->forgotten_after_us) > 0)
        settlements->unreported = true;
    count = settlements->holds.forgotten;
    pthread_mutex_unlock(&settlements->mutex);
    return count;
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

/* No broker waits for the answers to fed messages: they are dropped. */
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
    struct xb_settlement settlement;

    while (xb_settlements_take(&bus->settlements, &settlement)) {
        bus->stats.held--;
        count_outcome(bus, settlement.fed
                               ? settle_fed(bus, settlement.tag, settlement.outcome)
                               : xb_engine_settle(&bus->link.engine, settlement.tag, settlement.outcome, now_us));
    }
}

/* ---- forgotten holds ---- */

void xb_watch_holds(xivo_bus *bus, int64_t now_us)
{
    struct xb_settlements *settlements = &bus->settlements;
    size_t count;

    if (bus->stats.held == 0)
        return;
    count = xb_settlements_forgotten(settlements, now_us);
    if (!settlements->unreported || now_us < settlements->quiet_until_us)
        return;
    settlements->unreported = false;
    if (count == 0)
        return;
    settlements->quiet_until_us = now_us + XB_FORGOTTEN_PAUSE_US;
    xb_log(&bus->log, XIVO_BUS_LOG_WARNING,
           "%zu holds are not settled after %lld s; the broker takes back what is held for too long, by default 1800 s",
           count, (long long)(settlements->forgotten_after_us / 1000000));
}

static int64_t next_forgotten_us(struct xb_settlements *settlements)
{
    int64_t since_us;

    pthread_mutex_lock(&settlements->mutex);
    since_us = xb_holds_oldest_us(&settlements->holds);
    pthread_mutex_unlock(&settlements->mutex);
    return since_us < INT64_MAX ? since_us + settlements->forgotten_after_us : INT64_MAX;
}

int64_t xb_holds_deadline(xivo_bus *bus)
{
    struct xb_settlements *settlements = &bus->settlements;
    int64_t due_us;

    if (bus->stats.held == 0)
        return INT64_MAX;
    due_us = settlements->unreported ? 0 : next_forgotten_us(settlements);
    return due_us > settlements->quiet_until_us ? due_us : settlements->quiet_until_us;
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
    id = xb_settlements_hold(&bus->settlements, event->tag, event->fed, xb_clock_coarse());
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
