/*
 * loop-libev: the bus in libev's loop, beside a timer: a meter that prints once a second how many events there were.
 *
 *     loop-libev [URI]
 *
 * Control-C ends it.
 */
#include <signal.h>
#include <stdio.h>

#include <ev.h>
#include <xivo-bus/xivo-bus.h>

struct meter {
    xivo_bus *bus;
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

/* Once for each wake-up. After XIVO_BUS_MORE the descriptor stays readable: libev comes back when the others have had
   their turn. After XIVO_BUS_STOPPED, or an error that no retry mends, there is nothing more to wait for. */
static void on_readable(struct ev_loop *loop, ev_io *watcher, int happened)
{
    struct meter *meter = watcher->data;

    (void)happened;
    meter->rc = xivo_bus_process(meter->bus);
    if (meter->rc < 0 || meter->rc == XIVO_BUS_STOPPED)
        ev_break(loop, EVBREAK_ALL);
}

static void on_second(struct ev_loop *loop, ev_timer *watcher, int happened)
{
    struct meter *meter = watcher->data;

    (void)loop, (void)happened;
    printf("%" PRIu64 " events\n", meter->events);
    fflush(stdout);
    meter->events = 0;
}

static void on_interrupt(struct ev_loop *loop, ev_signal *watcher, int happened)
{
    struct meter *meter = watcher->data;

    (void)loop, (void)happened;
    xivo_bus_stop(meter->bus);
}

static int run(struct meter *meter)
{
    struct ev_loop *loop = ev_default_loop(EVFLAG_AUTO);
    ev_io readable;
    ev_timer second;
    ev_signal interrupt;

    if (loop == NULL)
        return XIVO_BUS_ERR_SYSTEM;
    ev_io_init(&readable, on_readable, xivo_bus_fd(meter->bus), EV_READ);
    ev_timer_init(&second, on_second, 1.0, 1.0);
    ev_signal_init(&interrupt, on_interrupt, SIGINT);
    readable.data = second.data = interrupt.data = meter;
    ev_io_start(loop, &readable);
    ev_timer_start(loop, &second);
    ev_signal_start(loop, &interrupt);
    ev_run(loop, 0);
    ev_loop_destroy(loop);
    return meter->rc < 0 ? meter->rc : XIVO_BUS_OK;
}

int main(int argc, char **argv)
{
    struct meter meter = { NULL, 0, XIVO_BUS_OK };
    int rc = xivo_bus_new(&meter.bus, argc > 1 ? argv[1] : NULL);

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(meter.bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_event(meter.bus, NULL, "#", on_event, &meter);
    if (rc == XIVO_BUS_OK)
        rc = run(&meter);
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "loop-libev: %s\n", xivo_bus_error_text(meter.bus, rc));
    xivo_bus_free(meter.bus);
    return rc != XIVO_BUS_OK;
}
