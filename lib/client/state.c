#include "client/state.h"

#include <stdio.h>
#include <string.h>

#include "loop/clock.h"

enum {
    TEXT_SIZE = 1200,
    URI_SIZE = 600,
    LATENCY_US = 1000 * 1000 /* a message on its way is not older */
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

/* The queue is below its limit now, or as good as new. */
static void note_depth(xivo_bus *bus, int64_t now_us)
{
    bus->overflowing = false;
    bus->depth_us = now_us;
    bus->depth_wall_us = xb_clock_wall();
}

/*
 * How long nobody has consumed, by the clock that says more. The monotonic one stands still while the machine sleeps; the other
 * may have been set, and rather a queue is told as lost that was kept than the other way round.
 */
static int64_t gap_length(const xivo_bus *bus)
{
    int64_t monotonic_us = xb_clock_monotonic() - bus->gap_from_monotonic_us;
    int64_t wall_us = xb_clock_wall() - bus->gap_from_us;

    return wall_us > monotonic_us ? wall_us : monotonic_us;
}

/*
 * A queue with a name outlives the connection, unless somebody deleted it or it expired while nobody consumed from it. One
 * that expired may have been made again by another program since: the time tells.
 */
static bool queue_was_kept(const xivo_bus *bus)
{
    int64_t expires_us = bus->options.queue_expires * 1000;

    if (bus->queue_survived)
        return true;
    if (!bus->options.queue || bus->queue_lost || bus->link.engine.topology.queue_was_lost)
        return false;
    return expires_us < 0 || gap_length(bus) < expires_us;
}

/* It ends now. */
static void set_gap(struct xivo_bus_state_change *change, int64_t from_monotonic_us, int64_t from_wall_us)
{
    change->gap_from_us = from_wall_us;
    change->gap_from_monotonic_us = from_monotonic_us;
    change->gap_to_us = xb_clock_wall();
    change->gap_to_monotonic_us = xb_clock_monotonic();
}

bool xb_tell_connected(xivo_bus *bus)
{
    union change view = { 0 };
    char text[TEXT_SIZE + URI_SIZE], host[URI_SIZE];

    bus->stats.connects++;
    bus->tell_subscribed = !xb_topology_is_complete(&bus->link.engine.topology); /* subscribed at the last moment */
    note_depth(bus, xb_clock_monotonic());
    if (bus->has_gap) {
        view.change.queue_kept = queue_was_kept(bus);
        view.change.has_gap = !bus->queue_survived || !bus->options.ack;
        set_gap(&view.change, bus->gap_from_monotonic_us, bus->gap_from_us);
    } else {
        bus->link.engine.topology.late_us = 0; /* nothing was promised before */
    }
    bus->has_gap = bus->queue_lost = bus->queue_survived = false;
    bus->link.engine.topology.queue_was_lost = false;
    bus->link.engine.topology.accepted = false;
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
        set_gap(&view.change, topology->late_us, xb_clock_wall() - (xb_clock_monotonic() - topology->late_us));
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

static bool tell_overflow(xivo_bus *bus, int64_t now_us)
{
    union change view = { 0 };
    char text[TEXT_SIZE], host[URI_SIZE];

    view.change.has_gap = view.change.queue_kept = true;
    set_gap(&view.change, bus->depth_us, bus->depth_wall_us);
    snprintf(text, sizeof text, "the queue had reached its limit of %lld messages and the broker dropped the oldest",
             (long long)bus->link.config.queue_max_length);
    note_depth(bus, now_us);
    return tell(bus, &view, XIVO_BUS_STATE_CONNECTED, xb_link_host(&bus->link, host, sizeof host), text);
}

/* Only the broker knows how many messages wait. A queue with a name outlives the connection: what waits is not lost. */
static bool is_hidden(const xivo_bus *bus)
{
    return bus->link.config.queue_mode == XB_QUEUE_OWN && bus->options.ack &&
           xb_calm_is_hidden(&bus->calm, bus->stats.held, bus->link.config.prefetch);
}

void xb_watch_calm(xivo_bus *bus, bool is_dry, int64_t begin_us)
{
    if (is_dry && bus->link.connected)
        xb_calm_dry(&bus->calm, is_hidden(bus), begin_us);
}

/*
 * The messages that wait are those behind the prefetch window, and by the time of the answer one more window may have left:
 * so much below the limit counts as the limit. Better a gap that lost nothing than a loss without a gap. Below half of it
 * there is none, however wide the window.
 */
static bool is_at_limit(const struct xb_topology *topology, const struct xb_engine_config *config)
{
    int64_t windows = 2 * (int64_t)config->prefetch, half = config->queue_max_length / 2;

    return topology->depth + (windows < half ? windows : half) >= config->queue_max_length;
}

bool xb_watch_depth(xivo_bus *bus, bool is_behind, int64_t now_us)
{
    struct xb_topology *topology = &bus->link.engine.topology;
    const struct xb_engine_config *config = &bus->link.config;

    if (config->queue_mode == XB_QUEUE_AS_IT_IS || config->queue_max_length < 0 || !bus->link.connected)
        return true;
    if (topology->measured_us > bus->depth_us && !topology->measuring) {
        xb_calm_measured(&bus->calm, (uint64_t)topology->depth + config->prefetch, topology->measured_us);
        if (is_at_limit(topology, config))
            bus->overflowing = true;
        else if (!bus->overflowing)
            note_depth(bus, now_us);
        else if (!tell_overflow(bus, now_us))
            return false;
    }
    if (is_behind || bus->overflowing || is_hidden(bus))
        xb_topology_measure(topology, now_us);
    return true;
}

int64_t xb_depth_deadline(const xivo_bus *bus)
{
    if (!bus->overflowing || !bus->link.connected)
        return INT64_MAX;
    return xb_topology_measure_at(&bus->link.engine.topology);
}

/*
 * The socket may have been read long after the last byte had come, and what was lost may have been on its way then: from its
 * publisher to the broker, and from there to us. What was published before the handle was connected belongs to the gap before.
 */
static void begin_gap(xivo_bus *bus)
{
    int64_t arrived_us = bus->link.arrived_us, from_us = arrived_us < bus->calm.us ? arrived_us : bus->calm.us;

    from_us -= LATENCY_US;
    if (from_us < bus->link.connected_us)
        from_us = bus->link.connected_us;
    bus->gap_from_monotonic_us = from_us;
    bus->gap_from_us = bus->calm.wall_us - (bus->calm.us - from_us);
}

bool xb_tell_disconnected(xivo_bus *bus, bool was_connected, int64_t wait_us)
{
    union change view = { 0 };
    char text[TEXT_SIZE], host[URI_SIZE];

    if (was_connected) {
        bus->has_gap = true;
        begin_gap(bus);
    }
    if (bus->error.code == XIVO_BUS_ERR_NO_QUEUE) /* a consumer that is cancelled may have lost its queue: it is looked for */
        bus->queue_lost = true;
    if (bus->has_gap) {
        view.change.gap_from_us = bus->gap_from_us;
        view.change.gap_from_monotonic_us = bus->gap_from_monotonic_us;
    }
    view.change.code = bus->error.code;
    view.change.retry_us = wait_us;
    if (wait_us < 0)
        snprintf(text, sizeof text, "%s", bus->error.text);
    else
        snprintf(text, sizeof text, "%s; next attempt in %lld ms", bus->error.text, (long long)(wait_us / 1000));
    return tell(bus, &view, XIVO_BUS_STATE_DISCONNECTED, xb_link_host(&bus->link, host, sizeof host), text);
}
