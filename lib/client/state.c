#include "client/state.h"

#include <stdio.h>
#include <string.h>

#include "loop/clock.h"

enum {
    TEXT_SIZE = 1200,
    URI_SIZE = 600,
    SLEEP_US = 10 * 1000 /* less is the inaccuracy of reading two clocks */
};

/* The program's view of a change lies in a zeroed block, so that a newer program reads zeros behind what is known here. */
union change {
    struct xivo_bus_state_change change;
    char block[512];
};

/* That there is no connection any more, or none at first, is worth a warning; that there still is none is not. */
static enum xivo_bus_log_level level_of(xivo_bus *bus, enum xivo_bus_state state)
{
    bool was_down = bus->is_down;

    if (state == XIVO_BUS_STATE_CONNECTED || state == XIVO_BUS_STATE_DISCONNECTED)
        bus->is_down = state == XIVO_BUS_STATE_DISCONNECTED;
    return bus->is_down && !was_down ? XIVO_BUS_LOG_WARNING : XIVO_BUS_LOG_INFO;
}

static bool tell(xivo_bus *bus, union change *view, enum xivo_bus_state state, const char *host, const char *text)
{
    static const char *const names[] = { "", "connecting", "connected", "subscribed", "disconnected", "refused" };
    _Static_assert(sizeof names / sizeof names[0] == XIVO_BUS_STATE_REFUSED + 1, "a state has no name");

    view->change.state = state;
    view->change.host = host;
    view->change.text = text;
    xb_log(&bus->log, level_of(bus, state), "%s: %s", names[state], text);
    return xb_call_state(bus, &view->change);
}

bool xb_tell_connecting(xivo_bus *bus)
{
    union change view = { 0 };
    char uri[URI_SIZE], host[URI_SIZE];

    return tell(bus, &view, XIVO_BUS_STATE_CONNECTING, xb_link_host(&bus->link, host, sizeof host),
                xb_options_show(&bus->options, bus->link.host, uri, sizeof uri));
}

/* "amqp://pbx1:5672/%2F exchange xivo, wazo-headers queue amq.gen-..." */
static void describe(const xivo_bus *bus, char text[TEXT_SIZE])
{
    const struct xb_topology *topology = &bus->link.engine.topology;
    const struct xb_engine_config *config = &bus->link.config;
    const char *before = " exchange ";
    const char *queue = config->queue ? config->queue : topology->queue_name;
    char shown[256];
    size_t length;

    xb_options_show(&bus->options, bus->link.host, text, URI_SIZE);
    length = strlen(text);
    for (size_t i = 0; config->queue_mode != XB_QUEUE_AS_IT_IS && i < config->exchange_count; i++) {
        if (topology->exchange[i] != XB_THING_READY)
            continue;
        length += (size_t)snprintf(text + length, TEXT_SIZE - length, "%s%.255s", before, config->exchanges[i].name);
        before = ", ";
    }
    snprintf(text + length, TEXT_SIZE - length, " queue %s", xb_printable(shown, sizeof shown, queue, strlen(queue)));
}

/* ---- gaps ---- */

/* For how long the machine has slept since then. */
static int64_t slept_since(int64_t asleep_us)
{
    int64_t slept_us = xb_clock_asleep() - asleep_us;

    return slept_us < SLEEP_US ? 0 : slept_us;
}

/* From then until now. 0 stays 0: since when is not known. */
static void set_gap(struct xivo_bus_state_change *change, int64_t from_us, int64_t asleep_us)
{
    int64_t now_us = xb_clock_monotonic(), wall_us = xb_clock_wall();

    change->gap_from_monotonic_us = from_us;
    change->gap_from_us = from_us == 0 ? 0 : wall_us - (now_us - from_us) - slept_since(asleep_us);
    change->gap_to_monotonic_us = now_us;
    change->gap_to_us = wall_us;
}

/* Where it begins by the wall clock is told with each attempt until the next connection: the same each time. */
static void open_gap(xivo_bus *bus)
{
    struct xivo_bus_state_change change;

    xb_gap_open(&bus->gap, bus->link.arrived_us);
    set_gap(&change, bus->gap.from_us, bus->gap.from_asleep_us);
    bus->gap.from_wall_us = change.gap_from_us;
}

/* For how long, at most, the broker has seen no consumer of ours. The broker does not sleep when this machine does. */
static int64_t away_for(const struct xb_gap *gap)
{
    return xb_clock_monotonic() - gap->away_us + slept_since(gap->from_asleep_us);
}

/*
 * A queue with a name outlives the connection, unless somebody deleted it or it expired while nobody consumed from it. One
 * that expired may have been made again by another program since: the time tells. Of a queue that is used as it is nothing is
 * known: it may be a stream, which keeps its messages but delivers only new ones.
 */
static bool queue_was_kept(const xivo_bus *bus)
{
    const struct xb_gap *gap = &bus->gap;
    int64_t expires_us = bus->options.queue_expires * 1000;

    if (bus->link.config.queue_mode == XB_QUEUE_AS_IT_IS)
        return false;
    if (gap->queue_survived)
        return true;
    if (!bus->options.queue || gap->queue_lost || bus->link.engine.topology.queue_was_lost)
        return false;
    return expires_us < 0 || away_for(gap) < expires_us;
}

/* While only the channel was lost, nothing left the queue without an acknowledgement. */
static bool may_have_missed(const xivo_bus *bus, bool queue_kept)
{
    return bus->gap.is_open && !(bus->gap.queue_survived && queue_kept && bus->options.ack);
}

/* The gap of the last loss is over, if there was one. */
static void end_gap(xivo_bus *bus, struct xivo_bus_state_change *change)
{
    struct xb_topology *topology = &bus->link.engine.topology;
    struct xb_gap *gap = &bus->gap;
    bool is_new;

    change->queue_kept = gap->is_open && queue_was_kept(bus);
    change->has_gap = may_have_missed(bus, change->queue_kept);
    if (gap->is_open)
        set_gap(change, gap->from_us, gap->from_asleep_us);
    else
        topology->late_us = 0; /* nothing was promised before */
    is_new = gap->is_open ? !change->queue_kept : gap->queue.is_own;
    xb_gap_start(gap, is_new, bus->link.engine.deliveries, xb_clock_monotonic());
    topology->queue_was_lost = topology->accepted = false;
}

/* ---- what is reported ---- */

bool xb_tell_connected(xivo_bus *bus)
{
    union change view = { 0 };
    char text[TEXT_SIZE + URI_SIZE], host[URI_SIZE];

    bus->stats.connects++;
    bus->tell_subscribed = !xb_topology_is_complete(&bus->link.engine.topology); /* subscribed at the last moment */
    end_gap(bus, &view.change);
    describe(bus, text);
    return tell(bus, &view, XIVO_BUS_STATE_CONNECTED, xb_link_host(&bus->link, host, sizeof host), text);
}

bool xb_tell_subscribed(xivo_bus *bus)
{
    struct xb_topology *topology = &bus->link.engine.topology;
    bool all = !xb_topology_is_refused(topology);
    const char *text = all ? "all subscriptions are in place" : "all subscriptions are in place that are not refused";
    union change view = { 0 };
    char host[URI_SIZE];

    if (topology->late_us != 0) {
        set_gap(&view.change, topology->late_us, bus->gap.start_asleep_us);
        view.change.has_gap = true;
        text = all ? "what was missing or refused is in place now, like all subscriptions"
                   : "something that was missing or refused is in place now";
    }
    topology->late_us = 0;
    topology->accepted = false;
    bus->tell_subscribed = false;
    return tell(bus, &view, XIVO_BUS_STATE_SUBSCRIBED, xb_link_host(&bus->link, host, sizeof host), text);
}

bool xb_tell_refused(xivo_bus *bus)
{
    struct xb_topology *topology = &bus->link.engine.topology;
    union change view = { 0 };
    char text[TEXT_SIZE], host[URI_SIZE];

    if (topology->refusals > 1)
        snprintf(text, sizeof text, "%s; and %zu more", topology->refusal.text, topology->refusals - 1);
    else
        snprintf(text, sizeof text, "%s", topology->refusal.text);
    view.change.code = topology->refusal.code;
    topology->refusals = 0;
    return tell(bus, &view, XIVO_BUS_STATE_REFUSED, xb_link_host(&bus->link, host, sizeof host), text);
}

static bool tell_overflow(xivo_bus *bus)
{
    union change view = { 0 };
    char text[TEXT_SIZE], host[URI_SIZE];

    view.change.has_gap = view.change.queue_kept = true;
    set_gap(&view.change, bus->gap.from_us, bus->gap.from_asleep_us);
    snprintf(text, sizeof text,
             "the queue may have reached its limit of %lld messages, and then the broker dropped the oldest",
             (long long)bus->link.config.queue_max_length);
    return tell(bus, &view, XIVO_BUS_STATE_CONNECTED, xb_link_host(&bus->link, host, sizeof host), text);
}

bool xb_watch_gap(xivo_bus *bus, int64_t now_us)
{
    struct xb_engine *engine = &bus->link.engine;
    struct xb_survey survey;

    if (!bus->link.connected)
        return true;
    if (xb_engine_take_survey(engine, &survey) && xb_gap_learn(&bus->gap, &survey, now_us) && !tell_overflow(bus))
        return false;
    if (now_us >= xb_gap_survey_at(&bus->gap, engine->deliveries) && xb_engine_survey(engine, now_us))
        xb_gap_survey_begins(&bus->gap, engine->deliveries, now_us);
    return true;
}

int64_t xb_gap_deadline(const xivo_bus *bus)
{
    const struct xb_engine *engine = &bus->link.engine;

    if (!bus->link.connected || !xb_engine_can_survey(engine))
        return INT64_MAX;
    return xb_gap_survey_at(&bus->gap, engine->deliveries);
}

bool xb_tell_disconnected(xivo_bus *bus, bool was_connected, int64_t wait_us)
{
    union change view = { 0 };
    char text[TEXT_SIZE], host[URI_SIZE];

    if (was_connected)
        open_gap(bus);
    if (bus->error.code ==
        XIVO_BUS_ERR_NO_QUEUE) /* a consumer that is cancelled may have lost its queue: it is looked for */
        bus->gap.queue_lost = true;
    if (bus->gap.is_open) {
        view.change.gap_from_us = bus->gap.from_wall_us;
        view.change.gap_from_monotonic_us = bus->gap.from_us;
    }
    view.change.code = bus->error.code;
    view.change.retry_us = wait_us;
    if (wait_us < 0)
        snprintf(text, sizeof text, "%s", bus->error.text);
    else
        snprintf(text, sizeof text, "%s; next attempt in %lld ms", bus->error.text, (long long)(wait_us / 1000));
    return tell(bus, &view, XIVO_BUS_STATE_DISCONNECTED, xb_link_host(&bus->link, host, sizeof host), text);
}
