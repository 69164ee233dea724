#include "probe.h"

#include <check.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "fake/own_time.h"
#include "publish.h"

enum { DEADLINE_US = 60 * 1000000, LONGEST_FREE_US = 100 * 1000 };

/* Shared between the program and its tests, each of which is a process of its own. */
static struct report {
    int64_t calls, process_us, process_own_us, free_us, late_frees;
} * report;

int64_t probe_now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t probe_delay_us(const struct probe *probe, int64_t since_us, const struct probe_change *change)
{
    return change->at_us - (since_us > probe->run_us ? since_us : probe->run_us);
}

static void raise_to(int64_t *most, int64_t value)
{
    if (value > *most)
        *most = value;
}

/* ---- what the handle tells ---- */

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    struct probe *probe = userdata;
    struct probe_change *kept = &probe->changes[probe->count];

    if (change->state == XIVO_BUS_STATE_CONNECTING)
        return;
    ck_assert_int_lt(probe->count, PROBE_CHANGES);
    probe->count++;
    *kept = (struct probe_change){
        .state = change->state,
        .code = change->code,
        .at_us = probe_now_us(),
        .retry_us = change->retry_us,
        .has_gap = change->has_gap,
        .queue_kept = change->queue_kept,
        .gap_from_us = change->gap_from_monotonic_us,
        .gap_to_us = change->gap_to_monotonic_us,
        .gap_from_wall_us = change->gap_from_us,
        .gap_to_wall_us = change->gap_to_us,
    };
    snprintf(kept->text, sizeof kept->text, "%s", change->text);
    snprintf(kept->host, sizeof kept->host, "%s", change->host);
    probe->connected += change->state == XIVO_BUS_STATE_CONNECTED;
    probe->disconnected += change->state == XIVO_BUS_STATE_DISCONNECTED;
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    struct probe *probe = userdata;

    probe->event_us = probe_now_us();
    probe->last = agent->agent_id;
    probe->redelivered = xivo_bus_event_redelivered(event);
    probe->events++;
}

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    struct probe *probe = userdata;

    if (level == XIVO_BUS_LOG_WARNING) {
        probe->warnings++;
        snprintf(probe->warning, sizeof probe->warning, "%s", text);
    }
}

/* Where the machine allows it, its load is kept out of the measurement: this process comes before others, its children
 * not. */
static void come_first(void)
{
    sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &(struct sched_param){ .sched_priority = 1 });
}

void probe_open(struct probe *probe, const char *uri)
{
    come_first();
    memset(probe, 0, sizeof *probe);
    probe->last = -1;
    int rc = xivo_bus_new(&probe->bus, uri);
    ck_assert_msg(rc == XIVO_BUS_OK, "%s", xivo_bus_error_text(probe->bus, rc));
    ck_assert_int_eq(xivo_bus_on_agent_status_update(probe->bus, NULL, on_agent, probe), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_state(probe->bus, on_state, probe), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(probe->bus, XIVO_BUS_LOG_INFO, on_log, probe), XIVO_BUS_OK);
}

void probe_close(struct probe *probe)
{
    int64_t before = own_time_us();

    xivo_bus_free(probe->bus);
    int64_t took = own_time_us() - before;
    probe->bus = NULL;
    if (report)
        raise_to(&report->free_us, took);
    /* It waits for 80 ms where nobody answers, and a machine's timer may be late: once in a program, and not by much. */
    ck_assert_msg(took < LONGEST_FREE_US || (took < 2 * LONGEST_FREE_US && report && report->late_frees++ == 0),
                  "free() took %lld us", (long long)took);
}

/* ---- running it ---- */

int probe_round_or_error(struct probe *probe, int timeout_ms)
{
    struct pollfd readable = { .fd = xivo_bus_fd(probe->bus), .events = POLLIN };

    poll(&readable, 1, timeout_ms);
    int64_t own = own_time_us(), before = probe_now_us();
    int rc = xivo_bus_process(probe->bus);
    int64_t took = probe_now_us() - before;
    own = own_time_us() - own;
    if (report) {
        report->calls++;
        raise_to(&report->process_us, took);
        raise_to(&report->process_own_us, own);
    }
    ck_assert_msg(own < own_time_limit_us(), "process() took %lld us of its own, %lld us by the clock", (long long)own,
                  (long long)took);
    return rc;
}

int probe_round(struct probe *probe, int timeout_ms)
{
    int rc = probe_round_or_error(probe, timeout_ms);

    ck_assert_msg(rc >= 0, "%s: %s", xivo_bus_error_name(rc), xivo_bus_error_text(probe->bus, rc));
    return rc;
}

void probe_until(struct probe *probe, const int *counter, int wanted)
{
    int64_t end;

    probe->run_us = probe_now_us();
    end = probe->run_us + DEADLINE_US;
    while (*counter < wanted) {
        int64_t left = end - probe_now_us();

        ck_assert_msg(left > 0, "%d of %d, last: %s", *counter, wanted,
                      probe->count > 0 ? probe->changes[probe->count - 1].text : "nothing");
        probe_round(probe, (int)(left / 1000) + 1);
    }
}

static const struct probe_change *nth(const struct probe *probe, enum xivo_bus_state state, int n)
{
    const struct probe_change *change = probe->changes;

    while (change->state != state || --n > 0)
        change++;
    return change;
}

const struct probe_change *probe_until_connected(struct probe *probe, int n)
{
    probe_until(probe, &probe->connected, n);
    return nth(probe, XIVO_BUS_STATE_CONNECTED, n);
}

const struct probe_change *probe_until_disconnected(struct probe *probe, int n)
{
    probe_until(probe, &probe->disconnected, n);
    return nth(probe, XIVO_BUS_STATE_DISCONNECTED, n);
}

const struct probe_change *probe_until_lost(struct probe *probe, int n)
{
    const struct probe_change *connected = nth(probe, XIVO_BUS_STATE_CONNECTED, n);
    int before = 0;

    for (const struct probe_change *change = probe->changes; change < connected; change++)
        before += change->state == XIVO_BUS_STATE_DISCONNECTED;
    return probe_until_disconnected(probe, before + 1);
}

void probe_publish(int64_t first, int64_t last)
{
    char body[200];

    for (int64_t number = first; number <= last; number++) {
        snprintf(body, sizeof body,
                 "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": %lld, \"status\": \"logged_in\"}}",
                 (long long)number);
        publish_send("xivo", "status.agent", body, NULL);
    }
}

void probe_check_alive(struct probe *probe)
{
    static int64_t number = 1000000;
    int events = probe->events;

    number++;
    probe_publish(number, number);
    while (probe->last != number)
        probe_until(probe, &probe->events, ++events);
}

/* ---- the program ---- */

void probe_begin_report(void)
{
    report = mmap(NULL, sizeof *report, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (report == MAP_FAILED)
        report = NULL;
}

void probe_print_report(const char *program)
{
    if (report)
        printf("%s: longest of %lld process(): %lld us, %lld us by the clock; longest free(): %lld us\n", program,
               (long long)report->calls, (long long)report->process_own_us, (long long)report->process_us,
               (long long)report->free_us);
}

int probe_skip(const char *what)
{
    const char *ci = getenv("CI"), *required = getenv("XB_TEST_REQUIRE_BROKER");

    printf("%s is missing\n", what);
    return (ci && strcmp(ci, "true") == 0) || (required && strcmp(required, "1") == 0) ? 1 : 77;
}

int probe_missing(void)
{
    if (access("/usr/lib/rabbitmq/bin/rabbitmq-server", X_OK) != 0)
        return probe_skip("rabbitmq-server");
    if (system("/usr/bin/python3 -c 'import kombu' 2>/dev/null") != 0)
        return probe_skip("python3-kombu");
    return 0;
}
