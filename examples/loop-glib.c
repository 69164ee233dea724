/*
 * loop-glib: the bus in GLib's main loop, beside a timer: a meter that prints once a second how many events there were.
 *
 *     loop-glib [URI]
 *
 * Control-C ends it.
 */
#include <signal.h>
#include <stdio.h>

#include <glib-unix.h>
#include <glib.h>
#include <xivo-bus/xivo-bus.h>

struct meter {
    xivo_bus *bus;
    GMainLoop *loop;
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

/* Once for each wake-up. After XIVO_BUS_MORE the descriptor stays readable: GLib comes back when the others have had
   their turn. After XIVO_BUS_STOPPED, or an error that no retry mends, there is nothing more to wait for. */
static gboolean on_readable(gint fd, GIOCondition condition, gpointer userdata)
{
    struct meter *meter = userdata;

    (void)fd, (void)condition;
    meter->rc = xivo_bus_process(meter->bus);
    if (meter->rc == XIVO_BUS_OK || meter->rc == XIVO_BUS_MORE)
        return G_SOURCE_CONTINUE;
    g_main_loop_quit(meter->loop);
    return G_SOURCE_REMOVE;
}

static gboolean on_second(gpointer userdata)
{
    struct meter *meter = userdata;

    printf("%" PRIu64 " events\n", meter->events);
    fflush(stdout);
    meter->events = 0;
    return G_SOURCE_CONTINUE;
}

static gboolean on_interrupt(gpointer userdata)
{
    struct meter *meter = userdata;

    xivo_bus_stop(meter->bus);
    return G_SOURCE_CONTINUE;
}

static int run(struct meter *meter)
{
    meter->loop = g_main_loop_new(NULL, FALSE);
    g_unix_fd_add(xivo_bus_fd(meter->bus), G_IO_IN, on_readable, meter);
    guint second = g_timeout_add_seconds(1, on_second, meter);
    guint interrupt = g_unix_signal_add(SIGINT, on_interrupt, meter);

    g_main_loop_run(meter->loop);
    g_source_remove(interrupt);
    g_source_remove(second);
    g_main_loop_unref(meter->loop);
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
        fprintf(stderr, "loop-glib: %s\n", xivo_bus_error_text(meter.bus, rc));
    xivo_bus_free(meter.bus);
    return rc != XIVO_BUS_OK;
}
