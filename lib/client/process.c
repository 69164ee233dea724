#include <poll.h>
#include <pthread.h>

#include "client/callback.h"
#include "client/dispatch.h"
#include "client/state.h"
#include "loop/clock.h"

/*
 * The loop. One call of process() is one round: collect what has happened, move the connection one step on, take a bounded
 * batch of messages to the callbacks, write what there is to write, and set the timer for whatever comes next by itself.
 * Nothing waits.
 *
 * A round ends when the input is dry, or when its budget is used up. In the second case there may be messages in memory
 * that no descriptor tells of, so the wake-up is written: the program's loop comes back. That of run() does so by itself.
 * A callback may do anything to the handle: callback.h says what follows from that. Whatever a step changes is changed before it
 * calls back, so that a callback that never returns leaves nothing half done.
 */

enum { BUDGET_MESSAGES = 256, BUDGET_US = 5 * 1000, EXACT_MESSAGES = 8 };

struct round {
    int happened; /* the waiter's bits */
    int64_t now_us;
    int64_t end_us;
    int messages_left;
    bool more;     /* ended before the input was dry */
    bool congested; /* the same, because the peer does not read what we send */
    bool returns;  /* the caller comes back for more by itself */
};

static bool is_over(const xivo_bus *bus)
{
    return xb_is_gone(bus) || atomic_load(&bus->stop);
}

/* ---- messages ---- */

/* A callback that takes longer than half a heartbeat endangers the connection: the broker hears nothing from us meanwhile. */
static bool is_slow(const xivo_bus *bus, int64_t took_us)
{
    int64_t limit_us = bus->link.engine.handshake.heartbeat_s * 1000000 / 2;

    return limit_us > 0 && took_us >= limit_us;
}

static void tell_slow(xivo_bus *bus, int64_t took_us)
{
    bus->stats.slow_callbacks++;
    xb_log(&bus->log, XIVO_BUS_LOG_WARNING,
           "the callbacks for one message took %lld ms; hold messages and work elsewhere", (long long)(took_us / 1000));
}

/*
 * Behind a message: a few milliseconds matter neither for the budget, nor for acks, nor for a callback that is too slow,
 * and the exact time costs as much as a tenth of the decoding. A busy machine may forget a tick, so it is asked for now
 * and then.
 */
static void advance_clock(struct round *round)
{
    bool exactly = round->messages_left % EXACT_MESSAGES == 0;
    int64_t time_us = exactly ? xb_clock_monotonic() : xb_clock_coarse();

    if (time_us > round->now_us)
        round->now_us = time_us;
}

/* Without memory to decode it a message must not be lost: the connection is, and the broker delivers it again. */
static int take_message(xivo_bus *bus, struct round *round)
{
    struct xb_delivery *delivery = &bus->link.engine.assembly.delivery;
    uint64_t tag = delivery->tag;
    int64_t before_us = round->now_us;

    if (!bus->options.ack)
        delivery->tag = 0;
    if (xb_dispatch(bus, delivery, false) == XIVO_BUS_ERR_NOMEM)
        return XIVO_BUS_ERR_NOMEM;
    advance_clock(round);
    round->messages_left--;
    if (xb_is_gone(bus))
        return XIVO_BUS_OK;
    if (is_slow(bus, round->now_us - before_us))
        tell_slow(bus, round->now_us - before_us);
    xb_settle_delivery(bus, tag, round->now_us);
    return XIVO_BUS_OK;
}

/* Behind a callback of the program's, which may have taken long: what comes next is not to be blamed for it. */
static void refresh(struct round *round)
{
    round->now_us = xb_clock_monotonic();
}

static bool become_connected(xivo_bus *bus, struct round *round)
{
    bus->link.connected = bus->link.ever_connected = true;
    bus->link.connected_us = round->now_us;
    if (!xb_tell_connected(bus))
        return false;
    refresh(round);
    return true;
}

/* Messages of this connection that are held cannot be settled any more: the broker delivers them again. */
static void forget_held(xivo_bus *bus)
{
    bus->stats.held = xb_settlements_renew(&bus->settlements);
}

/*
 * The broker closed the channel and the engine opens it again, on the same queue. A broker that does so again at once is
 * left alone for a while, like one that closes the connection.
 */
static int become_suspended(xivo_bus *bus, struct round *round)
{
    if (!xb_link_is_stable(&bus->link, round->now_us))
        return bus->error.code;
    bus->link.connected = false;
    forget_held(bus);
    bus->gap.queue_survived = true;
    if (xb_tell_disconnected(bus, true, 0))
        refresh(round);
    return XIVO_BUS_OK;
}

/*
 * What had come before the peer went is still to be given to the callbacks, and its last words may be among it. So a failure
 * to write ends the connection only in a later round, when everything has been read.
 */
static int write_output(xivo_bus *bus, struct round *round)
{
    int rc = xb_link_write(&bus->link, round->now_us, &bus->error);

    if (rc == XIVO_BUS_OK || bus->link.broken.code == XIVO_BUS_OK)
        return rc;
    round->more = true;
    return XIVO_BUS_OK;
}

/* What the peer makes us answer must not fill our memory: when it does not read, it is not read either. */
static int make_room(xivo_bus *bus, struct round *round)
{
    int rc = write_output(bus, round);

    round->congested = rc == XIVO_BUS_OK && xb_link_is_congested(&bus->link);
    return rc;
}

/*
 * Takes from the engine, and reads when it is dry, until the socket is dry too or the budget is used up. A read that did not
 * fill the buffer has emptied the socket; what comes later makes the descriptor readable again. But the end of the stream
 * may be there already, and for it nothing else will. Nor for what is left in a socket that cannot be written to any more.
 */
static int take_input(xivo_bus *bus, struct round *round)
{
    bool is_at_end = bus->link.broken.code != XIVO_BUS_OK || (round->happened & XB_WAITER_ENDED);
    bool readable = bus->link.broken.code != XIVO_BUS_OK || xb_link_is_readable(&bus->link, round->happened);

    while (!is_over(bus)) {
        int rc = xb_link_is_congested(&bus->link) ? make_room(bus, round) : XIVO_BUS_OK;

        if (rc < 0 || round->congested)
            return rc;
        rc = xb_engine_next(&bus->link.engine, round->now_us, &bus->error);
        if (rc < 0)
            return rc;
        if (rc == XB_ENGINE_DELIVERY) {
            rc = take_message(bus, round);
            if (rc < 0)
                return rc;
        } else if (rc == XB_ENGINE_READY) {
            if (!become_connected(bus, round))
                return XIVO_BUS_OK;
        } else if (rc == XB_ENGINE_SUSPENDED) {
            rc = become_suspended(bus, round);
            if (rc < 0)
                return rc;
        } else if (rc == XB_ENGINE_MORE) {
            round->messages_left--;
            refresh(round);
        } else if (!readable) {
            return XIVO_BUS_OK;
        } else {
            round->now_us = xb_clock_monotonic(); /* a body that is skipped may take many reads and no callback */
            rc = xb_link_read(&bus->link, round->now_us, &bus->error);
            if (rc < 0)
                return rc;
            readable = rc == XB_LINK_FULL || (rc == XB_LINK_SOME && is_at_end);
        }
        if (round->messages_left == 0 || round->now_us >= round->end_us)
            break;
    }
    round->more = true;
    return XIVO_BUS_OK;
}

/* ---- the connection ---- */

/* Stopped by the callback that it tells, it goes on from there in the next round. */
static int begin(xivo_bus *bus, struct round *round)
{
    if (!bus->announced) {
        bus->announced = true;
        xb_link_next_host(&bus->link);
        if (!xb_tell_connecting(bus))
            return XIVO_BUS_OK;
        refresh(round);
    }
    if (is_over(bus))
        return XIVO_BUS_OK;
    bus->announced = false;
    return xb_link_begin(&bus->link, round->now_us, &bus->error);
}

/* Nothing can be written any more: nothing to do but to read what there is. */
static int read_out(xivo_bus *bus, const struct round *round)
{
    if (round->more)
        return XIVO_BUS_OK;
    bus->error = bus->link.broken;
    return bus->error.code;
}

/* Once all that was asked for has been answered: what is in place, then what is refused. Whether the handle is still ours. */
static bool report_subscriptions(xivo_bus *bus)
{
    const struct xb_topology *topology = &bus->link.engine.topology;
    bool is_new = bus->tell_subscribed || topology->accepted || topology->late_us != 0;

    if ((!is_new && topology->refusals == 0) || !bus->link.connected || !xb_topology_is_complete(topology))
        return true;
    if (is_new && !xb_tell_subscribed(bus))
        return false;
    return topology->refusals == 0 || xb_tell_refused(bus);
}

static int serve(xivo_bus *bus, struct round *round)
{
    struct xb_link *link = &bus->link;
    int rc = take_input(bus, round);
    bool is_dry = !round->more && !round->congested;

    if (rc < 0 || xb_is_gone(bus))
        return rc;
    xb_settle_all(bus, round->now_us);
    if (link->broken.code != XIVO_BUS_OK)
        return read_out(bus, round);
    xb_engine_rebind(&link->engine, round->now_us);
    if (!xb_watch_gap(bus, round->now_us))
        return XIVO_BUS_OK;
    if (is_dry)
        xb_engine_idle(&link->engine, round->now_us);
    rc = xb_engine_tick(&link->engine, is_dry, round->now_us, &bus->error);
    if (rc == XIVO_BUS_OK)
        rc = write_output(bus, round);
    if (rc == XIVO_BUS_OK && !report_subscriptions(bus))
        return XIVO_BUS_OK;
    return rc;
}

/* A socket that has just opened is served in the same round: there is something to write, and it is writable already. */
static int advance(xivo_bus *bus, struct round *round)
{
    int rc = xb_link_advance(&bus->link, round->happened, round->now_us, &bus->error);

    return rc == XIVO_BUS_OK && bus->link.state == XB_LINK_OPEN ? serve(bus, round) : rc;
}

static int move_on(xivo_bus *bus, struct round *round)
{
    switch (bus->link.state) {
    case XB_LINK_IDLE:
        return begin(bus, round);
    case XB_LINK_WAITING:
        return round->now_us >= bus->link.deadline_us ? begin(bus, round) : XIVO_BUS_OK;
    case XB_LINK_PREPARING:
    case XB_LINK_RESOLVING:
    case XB_LINK_OPENING:
        return advance(bus, round);
    case XB_LINK_OPEN:
        return serve(bus, round);
    }
    return XIVO_BUS_OK;
}

/* The connection, or the attempt at one, failed. XIVO_BUS_OK when there will be another attempt. */
static int lose(xivo_bus *bus, const struct round *round)
{
    bool was_connected = bus->link.connected;
    int64_t wait_us = xb_link_lose(&bus->link, &bus->error, round->now_us);
    int code = bus->error.code;

    bus->gap.queue_survived = false;
    forget_held(bus);
    if (!xb_tell_disconnected(bus, was_connected, wait_us))
        return XIVO_BUS_OK;
    return wait_us < 0 ? code : XIVO_BUS_OK;
}

static int do_round(xivo_bus *bus, struct round *round)
{
    int rc;

    if (bus->link.state != XB_LINK_OPEN)
        xb_settle_all(bus,
                      round->now_us); /* words for fed messages, which need no connection; serve() does it with one */
    rc = move_on(bus, round);
    if (rc < 0 && !xb_is_gone(bus))
        rc = lose(bus, round);
    if (xb_is_gone(bus))
        return XIVO_BUS_ERR_FREED;
    xb_watch_holds(bus, round->now_us);
    if (rc < 0) {
        xb_waiter_quiet(&bus->waiter);
        return rc;
    }
    xb_waiter_arm(&bus->waiter, xb_link_deadline(&bus->link));
    xb_waiter_arm(&bus->waiter, xb_gap_deadline(bus));
    xb_waiter_arm(&bus->waiter, xb_holds_deadline(bus));
    if (round->more && !round->returns)
        xb_waiter_wake(&bus->waiter);
    return round->more ? XIVO_BUS_MORE : XIVO_BUS_OK;
}

/* ---- the public side ---- */

static int start(xivo_bus *bus)
{
    int rc = bus->started ? XIVO_BUS_OK : xb_bus_start(bus);

    if (rc != XIVO_BUS_OK) {
        atomic_store(&bus->stop, false); /* used up, as by every call that ends */
        xb_waiter_quiet(&bus->waiter);
    }
    return rc;
}

static int process(xivo_bus *bus, void *context)
{
    struct round *round = context;
    int rc = start(bus);

    if (rc != XIVO_BUS_OK || !xb_call_due_state(bus))
        return rc;
    round->happened = xb_waiter_collect(&bus->waiter);
    round->now_us = xb_clock_monotonic();
    round->end_us = round->now_us + BUDGET_US;
    round->messages_left = BUDGET_MESSAGES;
    if (!atomic_load(&bus->stop))
        rc = do_round(bus, round);
    if (!xb_is_gone(bus) && atomic_exchange(&bus->stop, false) && rc >= 0) {
        xb_waiter_wake(&bus->waiter);
        rc = XIVO_BUS_STOPPED;
    }
    return rc;
}

int xivo_bus_process(xivo_bus *bus)
{
    struct round round = { .returns = false };

    return xb_call_guarded(bus, process, &round);
}

/* The thread may be cancelled between two rounds, where the handle is whole. */
static void wait_for_more(const xivo_bus *bus, int rc)
{
    struct pollfd pollfd = { .fd = bus->waiter.epoll, .events = POLLIN };

    if (rc == XIVO_BUS_OK)
        poll(&pollfd, 1, -1);
    else
        pthread_testcancel();
}

int xivo_bus_run(xivo_bus *bus)
{
    struct round round;
    int rc;

    do {
        round = (struct round){ .returns = true };
        rc = xb_call_guarded(bus, process, &round);
        if (rc == XIVO_BUS_OK || rc == XIVO_BUS_MORE)
            wait_for_more(bus, rc);
    } while (rc == XIVO_BUS_OK || rc == XIVO_BUS_MORE);
    return rc == XIVO_BUS_STOPPED ? XIVO_BUS_OK : rc;
}

void xivo_bus_stop(xivo_bus *bus)
{
    if (xb_enter(bus) != XIVO_BUS_OK)
        return;
    atomic_store(&bus->stop, true);
    xb_waiter_wake(&bus->waiter);
}
