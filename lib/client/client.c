#include "client/client.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "loop/clock.h"
#include "util/random.h"

const char *xivo_bus_version(void)
{
    return XIVO_BUS_VERSION;
}

/* ---- entering and leaving ---- */

int xb_enter(const xivo_bus *bus)
{
    if (!bus)
        return XIVO_BUS_ERR_ARGUMENT;
    return xb_fork_mark_is_child(&bus->mark) ? XIVO_BUS_ERR_FORKED : XIVO_BUS_OK;
}

int xb_bus_fail(xivo_bus *bus, int code, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    xb_fail_with(&bus->error, code, format, arguments);
    va_end(arguments);
    return code;
}

const char *xivo_bus_error_text(const xivo_bus *bus, int code)
{
    if (bus && bus->error.code == code && code < 0)
        return bus->error.text;
    return xivo_bus_strerror(code);
}

/* ---- from new to free ---- */

static void log_as_environment_says(xivo_bus *bus)
{
    int level = xb_log_level_of(secure_getenv("XIVO_BUS_LOG"));

    if (level == 0)
        return;
    bus->log.callback = xb_log_to_stderr;
    bus->log.level = (enum xivo_bus_log_level)level;
    xb_late_use_follow(&bus->late_use, &bus->log);
}

static int set_up(xivo_bus *bus, const char *uri)
{
    int rc = xb_waiter_open(&bus->waiter, &bus->error);

    if (rc == XIVO_BUS_OK)
        rc = xb_options_init(&bus->options);
    if (rc == XIVO_BUS_OK) {
        bus->decoder = xb_decoder_new(xb_random_seed());
        rc = bus->decoder ? XIVO_BUS_OK : XIVO_BUS_ERR_NOMEM;
    }
    if (rc == XIVO_BUS_OK && !uri)
        uri = secure_getenv("XIVO_BUS_URI");
    if (rc == XIVO_BUS_OK && uri && *uri)
        rc = xb_options_set_uri(&bus->options, uri, &bus->error);
    if (rc == XIVO_BUS_ERR_NOMEM)
        xb_fail_nomem(&bus->error);
    return rc;
}

static int make(xivo_bus **result, const char *uri)
{
    xivo_bus *bus;
    int rc;

    bus = calloc(1, sizeof *bus);
    if (!bus)
        return XIVO_BUS_ERR_NOMEM;
    xb_fork_mark_set(&bus->mark);
    bus->waiter = (struct xb_waiter){ .epoll = -1, .timer = -1, .event = -1, .socket = -1, .armed_us = INT64_MAX };
    bus->log.queue = &bus->log_queue;
    xb_link_init(&bus->link, &bus->options, &bus->waiter, &bus->log);
    xb_settlements_init(&bus->settlements);
    xb_ack_window_reset(&bus->fed);
    xb_late_use_init(&bus->late_use);
    log_as_environment_says(bus);
    rc = set_up(bus, uri);
    if (rc == XIVO_BUS_ERR_NOMEM || rc == XIVO_BUS_ERR_SYSTEM) {
        xb_bus_destroy(bus);
        return rc;
    }
    bus->uri_failed = rc != XIVO_BUS_OK;
    xb_waiter_wake(&bus->waiter); /* readable from the start, so that every loop makes the first call */
    *result = bus;
    return rc;
}

int xivo_bus_new(xivo_bus **result, const char *uri)
{
    int rc, cancel_state;

    if (!result)
        return XIVO_BUS_ERR_ARGUMENT;
    *result = NULL;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel_state); /* closing a descriptor is a cancellation point */
    rc = make(result, uri);
    pthread_setcancelstate(cancel_state, NULL);
    return rc;
}

/* In a forked child the connection and the descriptors' registrations are the parent's: only memory is freed, descriptors closed. */
void xb_bus_destroy(xivo_bus *bus)
{
    bool is_child = xb_fork_mark_is_child(&bus->mark);
    int cancel_state;

    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel_state); /* close() and poll() are cancellation points */
    if (!is_child && bus->started) {
        xb_settle_all(bus, xb_clock_monotonic());
        xb_link_leave(&bus->link);
    }
    xb_link_free(&bus->link, is_child);
    xb_waiter_close(&bus->waiter);
    xb_subscriptions_free(&bus->subscriptions);
    xb_settlements_free(&bus->settlements);
    xb_ack_window_free(&bus->fed);
    xb_decoder_free(bus->decoder);
    xb_custom_free(&bus->custom);
    xb_event_free_memory(&bus->event);
    xb_buf_free(&bus->feed);
    xb_options_free(&bus->options);
    xb_fork_mark_free(&bus->mark);
    xb_log_queue_free(&bus->log_queue);
    xb_late_use_free(&bus->late_use);
    free(bus);
    pthread_setcancelstate(cancel_state, NULL);
}

/*
 * Subscriptions without a start: xivo_bus_run() was forgotten. No callback of the program's may run any more, so only the log
 * of the environment can say so. A program that ended over an error, or only fed messages, knows what it did.
 */
static void warn_of_no_start(const xivo_bus *bus)
{
    bool is_used = bus->started || bus->stats.received > 0 || bus->error.code != XIVO_BUS_OK;

    if (bus->subscriptions.first && !is_used && bus->log.callback == xb_log_to_stderr &&
        bus->log.level >= XIVO_BUS_LOG_WARNING && xb_enter(bus) == XIVO_BUS_OK)
        xb_log_to_stderr(XIVO_BUS_LOG_WARNING,
                         "the handle is freed and has subscriptions, but xivo_bus_run() or _process() was never called",
                         NULL);
}

void xivo_bus_free(xivo_bus *bus)
{
    if (!bus)
        return;
    warn_of_no_start(bus);
    bus->log.callback = NULL; /* from here on nobody is called back, by whatever is still to be done */
    bus->state_callback = NULL;
    bus->malformed_callback = NULL;
    if (bus->busy)
        bus->freed = true;
    else
        xb_bus_destroy(bus);
}

static void warn(const xivo_bus *bus)
{
    if (bus->options.tls && bus->options.verify == XB_VERIFY_NONE)
        xb_log(&bus->log, XIVO_BUS_LOG_WARNING, "verify=verify_none: anybody can pretend to be the broker");
    if (!bus->subscriptions.first)
        xb_log(&bus->log, XIVO_BUS_LOG_WARNING, "there is no subscription: until one is made, %s",
               bus->options.queue ? "the queue's messages are acknowledged and dropped" : "nothing arrives");
}

/* What the bookkeeping of gaps has to know of the queue. Without acknowledgements any number of messages may be under way. */
static struct xb_gap_queue describe_queue(const struct xb_engine_config *config)
{
    return (struct xb_gap_queue){
        .is_own = config->queue_mode == XB_QUEUE_OWN,
        .is_classic = config->queue_mode == XB_QUEUE_OWN || config->queue_mode == XB_QUEUE_DURABLE,
        .window = config->ack ? config->prefetch : 0,
        .limit = config->queue_max_length,
    };
}

int xb_bus_start(xivo_bus *bus)
{
    struct xb_interest_lists lists;
    int rc;

    if (bus->uri_failed)
        return xb_bus_fail(bus, XIVO_BUS_ERR_OPTION, "the handle was made from a URI that is not valid");
    rc = xb_options_check(&bus->options, &bus->error);
    if (rc != XIVO_BUS_OK)
        return rc;
    xb_link_start(&bus->link);
    for (xivo_bus_subscription *at = bus->subscriptions.first; at; at = at->next) {
        bool is_known = xb_subscription_look_up(at, &bus->options);
        struct xb_interest interest = xb_subscription_interest(at, bus->options.exchange, &lists);

        if (!is_known || xb_link_add(&bus->link, &interest) != XIVO_BUS_OK) {
            xb_link_unstart(&bus->link);
            return xb_fail_nomem(&bus->error);
        }
    }
    bus->gap.queue = describe_queue(&bus->link.config);
    bus->started = true;
    warn(bus);
    return XIVO_BUS_OK;
}

/* ---- setters ---- */

int xivo_bus_set_option(xivo_bus *bus, const char *name, const char *value)
{
    int rc = xb_enter(bus);

    if (rc != XIVO_BUS_OK)
        return rc;
    if (bus->started)
        return xb_bus_fail(bus, XIVO_BUS_ERR_STATE, "options cannot be set after the start");
    if (!name || !value)
        return xb_bus_fail(bus, XIVO_BUS_ERR_ARGUMENT, "the option's %s is NULL", name ? "value" : "name");
    return xb_options_set(&bus->options, name, value, &bus->error);
}

int xivo_bus_on_state(xivo_bus *bus, xivo_bus_state_cb callback, void *userdata)
{
    int rc = xb_enter(bus);

    if (rc != XIVO_BUS_OK)
        return rc;
    bus->state_callback = callback;
    bus->state_userdata = userdata;
    return XIVO_BUS_OK;
}

int xivo_bus_on_malformed(xivo_bus *bus, xivo_bus_malformed_cb callback, void *userdata)
{
    int rc = xb_enter(bus);

    if (rc != XIVO_BUS_OK)
        return rc;
    bus->malformed_callback = callback;
    bus->malformed_userdata = userdata;
    return XIVO_BUS_OK;
}

int xivo_bus_on_log(xivo_bus *bus, enum xivo_bus_log_level level, xivo_bus_log_cb callback, void *userdata)
{
    int rc = xb_enter(bus);

    if (rc != XIVO_BUS_OK)
        return rc;
    if (callback && (level < XIVO_BUS_LOG_ERROR || level > XIVO_BUS_LOG_DEBUG))
        return xb_bus_fail(bus, XIVO_BUS_ERR_ARGUMENT, "%d is no log level", (int)level);
    bus->log.callback = callback;
    bus->log.userdata = userdata;
    bus->log.level = level;
    xb_late_use_follow(&bus->late_use, &bus->log);
    return XIVO_BUS_OK;
}

/* ---- getters ---- */

int xivo_bus_fd(const xivo_bus *bus)
{
    int rc = xb_enter(bus);

    return rc == XIVO_BUS_OK ? bus->waiter.epoll : rc;
}

/* Settlements that were posted count, so they are acted on first. Inside a callback they wait, so that the dispatcher ends its own
   reference before them; and a child must not touch the parent's mutex. */
static void bring_stats_up_to_date(xivo_bus *bus)
{
    int64_t now_us = xb_clock_monotonic();

    if (xb_enter(bus) != XIVO_BUS_OK)
        return;
    if (!bus->busy)
        xb_settle_all(bus, now_us);
    bus->stats.forgotten = xb_settlements_forgotten(&bus->settlements, now_us);
}

void xivo_bus_get_stats(const xivo_bus *bus, struct xivo_bus_stats *stats, size_t size)
{
    size_t known = size < sizeof *stats ? size : sizeof *stats;

    if (!stats)
        return;
    memset(stats, 0, size);
    if (!bus)
        return;
    bring_stats_up_to_date((xivo_bus *)(uintptr_t)bus); /* not part of what `const` promises */
    memcpy(stats, &bus->stats, known);
}
