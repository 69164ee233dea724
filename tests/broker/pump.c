#include "pump.h"

#include <check.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "fake/own_time.h"

enum { DEADLINE_MS = 60000 };

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

xivo_bus *pump_new(const char *uri)
{
    xivo_bus *bus;
    int rc = xivo_bus_new(&bus, uri);

    ck_assert_msg(rc == XIVO_BUS_OK, "%s", xivo_bus_error_text(bus, rc));
    return bus;
}

/* One round; false when the deadline has passed. */
static bool pump_once(xivo_bus *bus, int64_t deadline, int *rc)
{
    struct pollfd readable = { .fd = xivo_bus_fd(bus), .events = POLLIN, .revents = 0 };
    int64_t left = deadline - now_ms();

    if (left <= 0)
        return false;
    poll(&readable, 1, (int)left);
    int64_t own = own_time_us();
    *rc = xivo_bus_process(bus);
    own = own_time_us() - own;
    ck_assert_msg(own < own_time_limit_us(), "process() took %lld us of its own", (long long)own);
    return true;
}

void pump_until(xivo_bus *bus, const int *counter, int wanted)
{
    int64_t deadline = now_ms() + DEADLINE_MS;
    int rc = XIVO_BUS_OK;

    while (*counter < wanted) {
        ck_assert_msg(pump_once(bus, deadline, &rc), "%d of %d after %d ms", *counter, wanted, DEADLINE_MS);
        ck_assert_msg(rc >= 0, "%s: %s", xivo_bus_error_name(rc), xivo_bus_error_text(bus, rc));
    }
}

int pump_until_error(xivo_bus *bus)
{
    int64_t deadline = now_ms() + DEADLINE_MS;
    int rc = XIVO_BUS_OK;

    while (rc >= 0)
        ck_assert_msg(pump_once(bus, deadline, &rc), "no error after %d ms", DEADLINE_MS);
    return rc;
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    struct pump_states *states = userdata;

    ck_assert_ptr_nonnull(change->text);
    ck_assert_ptr_nonnull(change->host);
    snprintf(states->host, sizeof states->host, "%s", change->host);
    switch (change->state) {
    case XIVO_BUS_STATE_CONNECTING:
        states->connecting++;
        break;
    case XIVO_BUS_STATE_CONNECTED:
        memcpy(&states->last_connected, change, sizeof *change);
        states->connected++;
        break;
    case XIVO_BUS_STATE_SUBSCRIBED:
        memcpy(&states->last_subscribed, change, sizeof *change);
        states->subscribed++;
        break;
    case XIVO_BUS_STATE_REFUSED:
        states->code = change->code;
        snprintf(states->text, sizeof states->text, "%s", change->text);
        states->refused++;
        break;
    case XIVO_BUS_STATE_DISCONNECTED:
        states->code = change->code;
        states->retry_us = change->retry_us;
        snprintf(states->text, sizeof states->text, "%s", change->text);
        states->disconnected++;
        break;
    }
}

void pump_watch(xivo_bus *bus, struct pump_states *states)
{
    memset(states, 0, sizeof *states);
    ck_assert_int_eq(xivo_bus_on_state(bus, on_state, states), XIVO_BUS_OK);
}

void pump_connect(xivo_bus *bus, struct pump_states *states)
{
    pump_watch(bus, states);
    pump_until(bus, &states->connected, 1);
}
