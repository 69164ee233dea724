#include "client/callback.h"

#include <pthread.h>
#include <stdio.h>

#include "client/dispatch.h"

/* ---- the way in and out ---- */

static int enter(xivo_bus *bus)
{
    int rc = xb_enter(bus);

    if (rc == XIVO_BUS_OK && bus->busy)
        rc = XIVO_BUS_ERR_BUSY;
    if (rc == XIVO_BUS_OK)
        bus->busy = true;
    return rc;
}

static int leave(xivo_bus *bus, int rc)
{
    bool is_ours = !xb_is_gone(bus);

    if (is_ours) {
        xb_log_queue_end_round(&bus->log_queue);
        is_ours = xb_call_log(bus);
    }
    bus->busy = false;
    if (is_ours)
        return rc;
    if (!bus->freed)
        return XIVO_BUS_ERR_FORKED;
    xb_bus_destroy(bus);
    return XIVO_BUS_ERR_FREED;
}

/* A callback has ended its thread. The next call of process(), in another thread, goes on from here. */
static void abandon(void *context)
{
    xivo_bus *bus = context;

    bus->busy = false;
    xb_late_use_end(&bus->late_use);
    xb_dispatch_abandon(bus);
    if (bus->freed)
        xb_bus_destroy(bus);
    else if (!xb_is_gone(bus))
        xb_waiter_wake(&bus->waiter);
}

int xb_call_guarded(xivo_bus *bus, int (*work)(xivo_bus *bus, void *context), void *context)
{
    int rc = enter(bus), cancel_state;

    if (rc != XIVO_BUS_OK)
        return rc;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel_state);
    pthread_cleanup_push(abandon, bus);
    rc = leave(bus, work(bus, context));
    pthread_cleanup_pop(0);
    pthread_setcancelstate(cancel_state, NULL);
    return rc;
}

/* ---- the log ---- */

/* What a log callback makes the library log comes next time: else it could go on for ever. */
bool xb_call_waiting_logs(xivo_bus *bus)
{
    struct xb_log_line line;
    bool is_ours = !xb_is_gone(bus);

    for (unsigned left = bus->log_queue.waiting; left > 0 && is_ours; left--) {
        if (!xb_log_queue_take(&bus->log_queue, &line) || !bus->log.callback || line.level > bus->log.level)
            continue;
        bus->log.callback(line.level, line.text, bus->log.userdata);
        is_ours = !xb_is_gone(bus);
    }
    return is_ours;
}

/* What every other callback asks first. On the way of every message the dispatcher has asked already. */
static bool may_call(xivo_bus *bus)
{
    return !xb_is_gone(bus) && xb_call_log(bus);
}

/* ---- states ---- */

bool xb_call_state(xivo_bus *bus, const struct xivo_bus_state_change *change)
{
    struct xb_state_report *report = &bus->report;

    report->view = (union xb_state_view){ .change = *change };
    snprintf(report->text, sizeof report->text, "%s", change->text);
    snprintf(report->host, sizeof report->host, "%s", change->host);
    report->view.change.text = report->text;
    report->view.change.host = report->host;
    report->is_due = true;
    return xb_call_due_state(bus);
}

bool xb_call_due_state(xivo_bus *bus)
{
    if (!bus->report.is_due)
        return true;
    if (!may_call(bus))
        return false;
    bus->report.is_due = false;
    if (bus->state_callback)
        bus->state_callback(&bus->report.view.change, bus->state_userdata);
    return !xb_is_gone(bus);
}

/* ---- messages ---- */

/* The event that a callback gets. end_lending() follows, here or in abandon(). */
static const xivo_bus_event *lend(xivo_bus *bus)
{
    return bus->late_use.is_on ? xb_late_use_lend(&bus->late_use, &bus->event) : &bus->event;
}

static void end_lending(xivo_bus *bus)
{
    if (bus->late_use.lent)
        xb_late_use_end(&bus->late_use);
}

static void run_malformed(xivo_bus *bus, int code, const char *reason)
{
    bus->malformed_callback(lend(bus), code, reason, bus->malformed_userdata);
    end_lending(bus);
}

bool xb_call_malformed(xivo_bus *bus, int code, const char *reason)
{
    if (!may_call(bus))
        return false;
    if (bus->malformed_callback)
        run_malformed(bus, code, reason);
    return !xb_is_gone(bus);
}

static void run(const xivo_bus_subscription *subscription, const xivo_bus_event *event)
{
    const void *data = event->message.data;
    void *userdata = subscription->userdata;

    switch (subscription->type) {
    case XIVO_BUS_TYPE_OTHER:
    case XIVO_BUS_TYPE_MALFORMED:
        if (subscription->thunk)
            subscription->thunk(event, data, subscription->callback.typed, userdata);
        else if (subscription->schema)
            subscription->callback.custom(event, data, userdata);
        else
            subscription->callback.event(event, userdata);
        break;
    case XIVO_BUS_TYPE_AMI:
        subscription->callback.ami(event, data, userdata);
        break;
    case XIVO_BUS_TYPE_CALL_FORM_RESULT:
        subscription->callback.form(event, data, userdata);
        break;
    case XIVO_BUS_TYPE_AGENT_STATUS_UPDATE:
        subscription->callback.agent(event, data, userdata);
        break;
    case XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE:
        subscription->callback.endpoint(event, data, userdata);
        break;
    case XIVO_BUS_TYPE_USER_STATUS_UPDATE:
        subscription->callback.user(event, data, userdata);
        break;
    case XIVO_BUS_TYPE_SERVICE_REGISTERED:
        subscription->callback.registered(event, data, userdata);
        break;
    case XIVO_BUS_TYPE_SERVICE_DEREGISTERED:
        subscription->callback.deregistered(event, data, userdata);
        break;
    }
}

bool xb_call_subscription(xivo_bus *bus, const xivo_bus_subscription *subscription)
{
    if (bus->log_queue.waiting > 0) {
        if (!may_call(bus))
            return false;
        if (subscription->cancelled) /* by a log callback */
            return true;
    }
    run(subscription, lend(bus));
    end_lending(bus);
    return !xb_is_gone(bus);
}
