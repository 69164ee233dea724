/*
 * own-loop: the bus in a program that has a poll loop of its own, here beside standard input and a timer.
 *
 *     own-loop [URI [PERIOD]]
 *
 * Every event is a line. Press Enter for the counters; control-C ends it. PERIOD is that of the timer, in milliseconds;
 * whatever the bus does, it rings in time.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

enum { BUS, INPUT, WATCHED };

static xivo_bus *bus; /* for the signal handler, which gets no userdata */

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    printf("%s %s %s\n", xivo_bus_type_name(xivo_bus_event_type(event)), xivo_bus_event_routing_key(event),
           xivo_bus_event_name(event));
    fflush(stdout);
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state == XIVO_BUS_STATE_CONNECTED)
        fprintf(stderr, "connected: %s\n", change->text);
    else if (change->state == XIVO_BUS_STATE_DISCONNECTED)
        fprintf(stderr, "disconnected: %s\n", change->text);
}

/* ---- the program's other work ---- */

static struct {
    int64_t period_us, due_us; /* period 0: there is no timer */
    int64_t rings, latest_us;  /* how often it rang, and how late at most */
} timer;

static int64_t now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void start_timer(const char *period_ms)
{
    timer.period_us = strtol(period_ms, NULL, 10) * INT64_C(1000);
    timer.due_us = now_us() + timer.period_us;
}

/* For poll(): milliseconds, rounded up. */
static int time_left(void)
{
    int64_t left_us = timer.due_us - now_us();

    if (timer.period_us <= 0)
        return -1;
    return left_us > 0 ? (int)((left_us + 999) / 1000) : 0;
}

static void ring_if_due(void)
{
    int64_t late_us = now_us() - timer.due_us;

    if (timer.period_us <= 0 || late_us < 0)
        return;
    timer.rings++;
    if (late_us > timer.latest_us)
        timer.latest_us = late_us;
    timer.due_us += (late_us / timer.period_us + 1) * timer.period_us;
}

/* false: the input has ended. */
static bool read_input(void)
{
    char input[256];
    struct xivo_bus_stats stats;
    ssize_t length = read(STDIN_FILENO, input, sizeof input);

    if (length <= 0)
        return length < 0 && errno == EINTR;
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    printf("received %" PRIu64 ", malformed %" PRIu64 ", connections %" PRIu64 "\n", stats.received, stats.malformed,
           stats.connects);
    if (timer.period_us > 0)
        printf("the timer rang %" PRId64 " times, at most %" PRId64 " us late\n", timer.rings, timer.latest_us);
    fflush(stdout);
    return true;
}

/* ---- the loop ---- */

/*
 * The descriptor stays the same for the handle's whole life, through every connection, and is readable from the start.
 * XIVO_BUS_OK: wait. XIVO_BUS_MORE: there is more to do at once; the descriptor stays readable, so poll() does not
 * wait, and the other descriptors have had their turn. XIVO_BUS_STOPPED: xivo_bus_stop() was called. Less than 0:
 * waiting does not mend it.
 */
static int loop(void)
{
    struct pollfd watched[WATCHED] = {
        [BUS] = { .fd = xivo_bus_fd(bus), .events = POLLIN },
        [INPUT] = { .fd = STDIN_FILENO, .events = POLLIN },
    };

    for (;;) {
        if (poll(watched, WATCHED, time_left()) < 0) {
            if (errno == EINTR)
                continue;
            return XIVO_BUS_ERR_SYSTEM;
        }
        ring_if_due();
        if (watched[INPUT].revents != 0 && !read_input())
            watched[INPUT].fd = -1; /* poll() passes it over from now on */
        if (watched[BUS].revents != 0) {
            int rc = xivo_bus_process(bus);
            if (rc == XIVO_BUS_STOPPED)
                return XIVO_BUS_OK;
            if (rc < 0)
                return rc;
        }
    }
}

int main(int argc, char **argv)
{
    int rc = xivo_bus_new(&bus, argc > 1 ? argv[1] : NULL);

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_event(bus, NULL, "#", on_event, NULL);
    if (rc == XIVO_BUS_OK) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        if (argc > 2)
            start_timer(argv[2]);
        rc = loop();
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "own-loop: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    xivo_bus_free(bus);
    return rc != XIVO_BUS_OK;
}
