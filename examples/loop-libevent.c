/*
 * loop-libeventent: the bus in libevent's loop, beside a timer: a meter that prints once a second how many events there
 * were.
 *
 *     loop-libevent [URI]
 *
 * Control-C ends it.
 */
#include <signal.h>
#include <stdio.h>

#include <event2/event.h>
#include <event2/event_struct.h>
#include <xivo-bus/xivo-bus.h>

struct meter {
    xivo_bus *bus;
    struct event_base *base;
    uint64_t events; /* since the last line */
    int rc;          /* what process() returned last */
};

static void on_event(const xivo_bus_event *event, void *userdata)
{
    struct meter *meter = userdata;

    (void)event;
    meter->events++;
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state == XIVO_BUS_STATE_CONNECTED)
        fprintf(stderr, "connected: %s\n", change->text);
    else if (change->state == XIVO_BUS_STATE_DISCONNECTED)
        fprintf(stderr, "disconnected: %s\n", change->text);
}

/* Once for each wake-up. After XIVO_BUS_MORE the descriptor stays readable: libevent comes back when the others have
   had their turn. After XIVO_BUS_STOPPED, or an error that no retry mends, there is nothing more to wait for. */
static void on_readable(evutil_socket_t fd, short happened, void *userdata)
{
    struct meter *meter = userdata;

    (void)fd, (void)happened;
    meter->rc = xivo_bus_process(meter->bus);
    if (meter->rc < 0 || meter->rc == XIVO_BUS_STOPPED)
        event_base_loopbreak(meter->base);
}

static void on_second(evutil_socket_t fd, short happened, void *userdata)
{
    struct meter *meter = userdata;

    (void)fd, (void)happened;
    printf("%" PRIu64 " events\n", meter->events);
    fflush(stdout);
    meter->events = 0;
}

static void on_interrupt(evutil_socket_t number, short happened, void *userdata)
{
    struct meter *meter = userdata;

    (void)number, (void)happened;
    xivo_bus_stop(meter->bus);
}

static int run(struct meter *meter)
{
    const struct timeval one_second = { 1, 0 };
    struct event readable, second, interrupt;

    meter->base = event_base_new();
    if (meter->base == NULL)
        return XIVO_BUS_ERR_SYSTEM;
    event_assign(&readable, meter->base, xivo_bus_fd(meter->bus), EV_READ | EV_PERSIST, on_readable, meter);
    event_assign(&second, meter->base, -1, EV_PERSIST, on_second, meter);
    event_assign(&interrupt, meter->base, SIGINT, EV_SIGNAL | EV_PERSIST, on_interrupt, meter);
    if (event_add(&readable, NULL) != 0 || event_add(&second, &one_second) != 0 || event_add(&interrupt, NULL) != 0 ||
        event_base_dispatch(meter->base) < 0)
        meter->rc = XIVO_BUS_ERR_SYSTEM;
    event_del(&interrupt);
    event_del(&second);
    event_del(&readable);
    event_base_free(meter->base);
    return meter->rc < 0 ? meter->rc : XIVO_BUS_OK;
}

int main(int argc, char **argv)
{
    struct meter meter = { NULL, NULL, 0, XIVO_BUS_OK };
    int rc = xivo_bus_new(&meter.bus, argc > 1 ? argv[1] : NULL);

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(meter.bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_event(meter.bus, NULL, "#", on_event, &meter);
    if (rc == XIVO_BUS_OK)
        rc = run(&meter);
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "loop-libevent: %s\n", xivo_bus_error_text(meter.bus, rc));
    xivo_bus_free(meter.bus);
    return rc != XIVO_BUS_OK;
}
