#ifndef XB_TESTS_PUMP_H
#define XB_TESTS_PUMP_H

#include <stdbool.h>

#include <xivo-bus/xivo-bus.h>

/*
 * Runs a handle in a test: poll() and process() until something has happened. Whatever does not happen within a
 * minute, which a broker may take to start on a busy machine, fails the test with what the handle has to say, and so
 * does a process() of more than 10 ms (own_time.h).
 */

/* A new handle for the URI. */
xivo_bus *pump_new(const char *uri);

/* Until *counter is at least `wanted`. process() must not fail. */
void pump_until(xivo_bus *bus, const int *counter, int wanted);

/* Until process() fails; returns its code. */
int pump_until_error(xivo_bus *bus);

/* What xivo_bus_on_state reported, kept by pump_states(). Texts are cut. */
struct pump_states {
    int connecting, connected, subscribed, disconnected, refused; /* how often each */
    struct xivo_bus_state_change last_connected, last_subscribed; /* without their texts */
    int code;                                            /* of the last DISCONNECTED or REFUSED */
    int64_t retry_us;
    char text[512];
    char host[128];
};

/* Watches the handle's states from now on; `states` must live as long as the handle. */
void pump_watch(xivo_bus *bus, struct pump_states *states);

/* Until the handle is connected and all subscriptions made so far are in place. */
void pump_connect(xivo_bus *bus, struct pump_states *states);

#endif
