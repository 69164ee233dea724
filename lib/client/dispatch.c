#include "client/dispatch.h"

#include <string.h>

#include "client/callback.h"
#include "client/custom.h"
#include "loop/clock.h"
#include "util/text.h"
#include "util/utf8.h"

/*
 * Publishers of events send these two types, or none at all; what else travels on a bus (collectd's statistics) is no
 * event. A parameter ("; charset=utf-8") is not looked at: JSON is UTF-8.
 */
static bool is_event(const struct xb_content *content)
{
    static const char *const types[] = { "application/json", "application/data" };
    const char *semicolon;
    size_t length = content->type_length;

    if (!content->type || length == 0)
        return true;
    if (length == strlen(types[0]) && memcmp(content->type, types[0], length) == 0)
        return true; /* what nearly all say */
    semicolon = memchr(content->type, ';', length);
    if (semicolon)
        length = (size_t)(semicolon - content->type);
    while (length > 0 && content->type[length - 1] == ' ')
        length--;
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (xb_text_is(content->type, length, types[i]))
            return true;
    return false;
}

/* The event is malformed to those who go by its name or its kind, whose struct it does not fit. */
static int report_misfit(xivo_bus *bus)
{
    enum xivo_bus_type type = bus->event.message.type;
    int rc;

    xb_decoder_explain(bus->decoder, &bus->event.message, &bus->misfit);
    bus->error = bus->misfit;
    bus->event.message.type = XIVO_BUS_TYPE_MALFORMED;
    rc = xb_report_malformed(bus);
    bus->event.message.type = type;
    return rc;
}

/*
 * One callback: 1; 0 when it has taken the handle away; or a code when the event does not fit the struct that the
 * subscription wants. That of its kind is reported for the first of those subscriptions: *kind_misfit.
 */
static int call_subscription(xivo_bus *bus, const xivo_bus_subscription *subscription, int *kind_misfit)
{
    if (subscription->schema)
        return xb_custom_call(bus, subscription);
    if (!bus->event.message.unfit || subscription->type == XIVO_BUS_TYPE_OTHER)
        return xb_call_subscription(bus, subscription) ? 1 : 0;
    if (*kind_misfit == XIVO_BUS_OK)
        *kind_misfit = report_misfit(bus);
    return *kind_misfit;
}

/* No subscription took the event, and none found that it did not fit. */
static int pass_over(xivo_bus *bus)
{
    if (bus->event.message.flawed)
        return report_misfit(bus);
    bus->stats.unmatched++;
    return 0;
}

/*
 * Calls every subscription that was there when the message came and asked for it. A struct that the event does not fit
 * stops no other subscription; without memory the message will come again, so the rest can wait for that.
 */
static int call_subscriptions(xivo_bus *bus)
{
    struct xb_index *index = &bus->subscriptions.index;
    const uint64_t last = bus->subscriptions.made;
    int count = 0, failure = XIVO_BUS_OK, kind_misfit = XIVO_BUS_OK, rc;

    for (const xivo_bus_subscription *at = xb_index_first(index, &bus->event, last); at;
         at = rc == 0 ? NULL : xb_index_next(index, &bus->event, last)) {
        rc = call_subscription(bus, at, &kind_misfit);
        if (rc == XIVO_BUS_ERR_NOMEM)
            return rc;
        if (rc < 0)
            failure = rc, rc = !xb_is_gone(bus);
        else
            count++;
    }
    if (count > 0)
        bus->stats.dispatched++;
    if (failure == XIVO_BUS_OK)
        return count > 0 ? count : pass_over(bus);
    if (!xb_is_gone(bus))
        bus->error = bus->misfit;
    return failure;
}

/* The program gets a copy of the words: what it calls in its callback may change them. */
int xb_report_malformed(xivo_bus *bus)
{
    const struct xb_error reason = bus->error;
    char key[256];

    if (reason.code == XIVO_BUS_ERR_TOO_BIG)
        bus->stats.oversize++;
    else
        bus->stats.malformed++;
    xb_log(&bus->log, XIVO_BUS_LOG_WARNING, "message with key %s: %s",
           xb_printable(key, sizeof key, bus->event.routing_key, strlen(bus->event.routing_key)), reason.text);
    if (xb_call_malformed(bus, reason.code, reason.text))
        bus->error = reason;
    return reason.code;
}

/* Why the message is not even decoded. */
static void fail_unread(xivo_bus *bus, const struct xb_delivery *delivery)
{
    if (delivery->long_header > 0)
        xb_fail(&bus->error, XIVO_BUS_ERR_TOO_BIG, "the headers have %lu bytes; at most %lu are read",
                (unsigned long)delivery->long_header, (unsigned long)XB_LONGEST_HEADER);
    else if (delivery->too_big)
        xb_fail(&bus->error, XIVO_BUS_ERR_TOO_BIG, "the body has %llu bytes; the option max_body allows %lld",
                (unsigned long long)delivery->content.body_size, (long long)bus->options.max_body);
    else
        xb_fail(&bus->error, XIVO_BUS_ERR_MALFORMED, "the AMQP properties of the message cannot be read");
}

static int deliver(xivo_bus *bus, const struct xb_delivery *delivery)
{
    struct xb_source source;
    int rc;

    if (delivery->too_big || delivery->content.broken) {
        bus->event.message = (struct xb_message){ .type = XIVO_BUS_TYPE_MALFORMED, .name = "" };
        fail_unread(bus, delivery);
        return xb_report_malformed(bus);
    }
    if (!is_event(&delivery->content)) {
        bus->stats.unmatched++;
        return 0;
    }
    xb_event_source(&bus->event, &source);
    source.wanted = bus->subscriptions.wanted;
    rc = xb_decoder_run(bus->decoder, &source, &bus->event.message, &bus->error);
    if (rc != XIVO_BUS_OK)
        return rc == XIVO_BUS_ERR_NOMEM ? rc : xb_report_malformed(bus);
    bus->stats.mismatched += bus->event.message.mismatched;
    bus->event.decoder = bus->decoder;
    return call_subscriptions(bus);
}

int xb_dispatch(xivo_bus *bus, const struct xb_delivery *delivery, bool fed)
{
    int rc;

    bus->stats.received++;
    bus->stats.bytes += delivery->content.body_size;
    xb_event_lend(&bus->event, bus, delivery, fed);
    bus->subscriptions.running++;
    rc = deliver(bus, delivery);
    if (--bus->subscriptions.running == 0 && !bus->freed)
        xb_subscriptions_sweep(&bus->subscriptions);
    xb_event_end(&bus->event);
    return rc;
}

void xb_dispatch_abandon(xivo_bus *bus)
{
    struct xivo_bus_event *event = &bus->event;

    if (bus->subscriptions.running == 0)
        return;
    bus->subscriptions.running = 0;
    if (!xb_is_gone(bus)) {
        xb_subscriptions_sweep(&bus->subscriptions);
        xb_settle_abandoned(bus, event->tag, event->fed, event->held);
    }
    xb_event_end(event);
}

/* ---- without a broker ---- */

/* Copies what must lie in memory of our own: the body, and behind it a routing key that is not UTF-8, repaired. */
static int take_fed(xivo_bus *bus, struct xb_delivery *delivery, const void *body)
{
    struct xb_buf *memory = &bus->feed;
    const char *key = delivery->routing_key;
    size_t length = strlen(key), room = xb_utf8_is_valid(key, length) ? 0 : xb_utf8_repaired_size(key, length);
    char *bytes;

    xb_buf_reset(memory, SIZE_MAX);
    if (xb_buf_reserve(memory, delivery->length + 1 + room) != 0)
        return XIVO_BUS_ERR_NOMEM;
    bytes = (char *)memory->data;
    if (!delivery->too_big) {
        memcpy(bytes, body, delivery->length);
        bytes[delivery->length] = '\0';
        delivery->body = bytes;
    }
    if (room > 0) {
        xb_utf8_repair(bytes + delivery->length + 1, key, length);
        delivery->routing_key = bytes + delivery->length + 1;
    }
    return XIVO_BUS_OK;
}

struct feed {
    const char *routing_key;
    const void *body;
    size_t length;
};

/* A fed message has a tag of its own, counted in a window of its own, so that it can be held and settled like any other. */
static int feed(xivo_bus *bus, void *context)
{
    const struct feed *message = context;
    struct xb_delivery delivery = { .exchange = "", .routing_key = message->routing_key, .tag = bus->fed.next };
    int rc;

    delivery.content.body_size = message->length;
    delivery.too_big = message->length > (uint64_t)bus->options.max_body;
    delivery.length = delivery.too_big ? 0 : message->length;
    if (xb_ack_window_enter(&bus->fed, delivery.tag) != 0)
        return xb_fail_nomem(&bus->error);
    if (take_fed(bus, &delivery, message->body) != XIVO_BUS_OK) {
        xb_settle_fed(bus, delivery.tag);
        return xb_fail_nomem(&bus->error);
    }
    rc = xb_dispatch(bus, &delivery, true);
    if (!xb_is_gone(bus)) {
        xb_settle_fed(bus, delivery.tag);
        xb_settle_all(bus, xb_clock_monotonic());
    }
    return rc;
}

int xivo_bus_feed(xivo_bus *bus, const char *routing_key, const void *body, size_t length)
{
    struct feed message = { routing_key, body, length };
    int rc = xb_enter(bus);

    if (rc == XIVO_BUS_OK && bus->busy)
        return XIVO_BUS_ERR_BUSY;
    if (rc == XIVO_BUS_OK && (!routing_key || !body))
        rc = xb_bus_fail(bus, XIVO_BUS_ERR_ARGUMENT, "%s is NULL", routing_key ? "body" : "routing_key");
    return rc != XIVO_BUS_OK ? rc : xb_call_guarded(bus, feed, &message);
}
