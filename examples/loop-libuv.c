/*
 * loop-libuv: the bus in libuv's loop, beside a timer: a meter that prints once a second how many events there were.
 *
 *     loop-libuv [URI]
 *
 * Control-C ends it.
 */
#include <signal.h>
#include <stdio.h>

#include <uv.h>
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

/* Whatever is registered: with that the loop ends, and the descriptor may be closed. */
static void close_handle(uv_handle_t *handle, void *unused)
{
    (void)unused;
    if (!uv_is_closing(handle))
        uv_close(handle, NULL);
}

/* Once for each wake-up. After XIVO_BUS_MORE the descriptor stays readable: libuv comes back when the others have had
   their turn. After XIVO_BUS_STOPPED, or an error that no retry mends, there is nothing more to wait for. */
static void on_readable(uv_poll_t *handle, int status, int happened)
{
    struct meter *meter = handle->data;

    (void)happened;
    meter->rc = status == 0 ? xivo_bus_process(meter->bus) : XIVO_BUS_ERR_SYSTEM;
    if (meter->rc < 0 || meter->rc == XIVO_BUS_STOPPED)
        uv_walk(handle->loop, close_handle, NULL);
}

static void on_second(uv_timer_t *handle)
{
    struct meter *meter = handle->data;

    printf("%" PRIu64 " events\n", meter->events);
    fflush(stdout);
    meter->events = 0;
}

static void on_interrupt(uv_signal_t *handle, int number)
{
    struct meter *meter = handle->data;

    (void)number;
    xivo_bus_stop(meter->bus);
}

static int run(struct meter *meter)
{
    uv_loop_t *loop = uv_default_loop();
    uv_poll_t readable;
    uv_timer_t second;
    uv_signal_t interrupt;

    readable.data = second.data = interrupt.data = meter;
    if (loop == NULL)
        return XIVO_BUS_ERR_SYSTEM;
    if (uv_poll_init(loop, &readable, xivo_bus_fd(meter->bus)) != 0 ||
        uv_poll_start(&readable, UV_READABLE, on_readable) != 0 || uv_timer_init(loop, &second) != 0 ||
        uv_timer_start(&second, on_second, 1000, 1000) != 0 || uv_signal_init(loop, &interrupt) != 0 ||
        uv_signal_start(&interrupt, on_interrupt, SIGINT) != 0) {
        meter->rc = XIVO_BUS_ERR_SYSTEM;
        uv_walk(loop, close_handle, NULL);
    }
    uv_run(loop, UV_RUN_DEFAULT);
    uv_loop_close(loop);
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
        fprintf(stderr, "loop-libuv: %s\n", xivo_bus_error_text(meter.bus, rc));
    xivo_bus_free(meter.bus);
    return rc != XIVO_BUS_OK;
}
