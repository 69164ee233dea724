/*
 * The broker is restarted and killed, again and again, while numbers are published with confirms. A durable queue loses
 * none of them; with the library's own queue every one that is missing lies inside a gap that was told. And after each
 * restart the first event is there within a second of the port's answering; on a machine that is so busy that the
 * broker takes its time for another client too, within a second of that client's being served. One that is late is the
 * machine's; a library that is late is late each time.
 *
 * XB_RESTARTS: how often each, an orderly restart and kill -9; 5 in continuous integration, else 2. Each takes 12
 * seconds.
 */
#include <check.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "broker.h"
#include "probe.h"
#include "publish.h"
#include "sequence.h"

enum { CONSUMERS = 2, TRUSTED_US = 5500 * 1000, BACK_US = 1000 * 1000, DRAIN_US = 20 * 1000 * 1000 };

static struct probe probes[CONSUMERS];
static struct sequence sequences[CONSUMERS];

static void run_once(int timeout_ms)
{
    struct pollfd readable[CONSUMERS];

    for (int i = 0; i < CONSUMERS; i++)
        readable[i] = (struct pollfd){ .fd = xivo_bus_fd(probes[i].bus), .events = POLLIN };
    poll(readable, CONSUMERS, timeout_ms);
    for (int i = 0; i < CONSUMERS; i++)
        if (readable[i].revents)
            probe_round(&probes[i], 0);
}

static void run_for(int64_t time_us)
{
    for (int64_t end = probe_now_us() + time_us; probe_now_us() < end;)
        run_once(50);
}

/* ---- one outage ---- */

static void raise_to(int64_t *most, int64_t value)
{
    if (value > *most)
        *most = value;
}

struct outage {
    bool killed;
    atomic_bool stopped;
    atomic_bool returned;
    struct publish_return back; /* valid when it has returned */
};

static void *await_return(void *argument)
{
    struct outage *outage = argument;

    outage->back = publish_await_return();
    outage->returned = true;
    return NULL;
}

static void *restart(void *argument)
{
    struct outage *outage = argument;
    pthread_t control;

    broker_stop(outage->killed);
    outage->stopped = true;
    pthread_create(&control, NULL, await_return, outage);
    broker_start();
    pthread_join(control, NULL);
    return NULL;
}

/* The longest times to the first event of a consumer: from the port's answer, and from when the control was served. */
struct longest {
    int64_t answered_us, served_us;
    int late; /* how often the second was more than BACK_US */
};

/* Raises `longest` to what this one took. */
static void go_through_outage(bool killed, struct longest *longest)
{
    struct outage outage = { .killed = killed };
    int64_t first_us[CONSUMERS] = { 0 }, served_us = 0;
    int events[CONSUMERS], connected[CONSUMERS];
    pthread_t thread;
    bool all = false;

    for (int i = 0; i < CONSUMERS; i++)
        connected[i] = probes[i].connected;
    ck_assert_int_eq(pthread_create(&thread, NULL, restart, &outage), 0);
    while (!outage.stopped)
        run_once(20);
    for (int i = 0; i < CONSUMERS; i++)
        events[i] = probes[i].events;
    for (int64_t end = probe_now_us() + 120000000; !all || !outage.returned;) {
        ck_assert_int_lt(probe_now_us(), end);
        run_once(20);
        all = true;
        for (int i = 0; i < CONSUMERS; i++) {
            if (first_us[i] == 0 && probes[i].connected > connected[i] && probes[i].events > events[i])
                first_us[i] = probes[i].event_us;
            all = all && first_us[i] != 0;
        }
    }
    pthread_join(thread, NULL);
    for (int i = 0; i < CONSUMERS; i++) {
        raise_to(&longest->answered_us, first_us[i] - outage.back.answered_us);
        raise_to(&served_us, first_us[i] - outage.back.served_us);
    }
    raise_to(&longest->served_us, served_us);
    longest->late += served_us >= BACK_US;
}

/* ---- the account ---- */

static void print_account(const char *name, const struct sequence *sequence, int64_t missing)
{
    printf(
        "%s: %lld deliveries up to number %lld, %lld marked as redelivered, %lld again without a mark, %lld missing\n",
        name, (long long)sequence->count, (long long)sequence->highest, (long long)sequence->redelivered,
        (long long)sequence->disorder, (long long)missing);
}

/* Until both have what is still on its way. */
static void drain(int64_t last)
{
    int64_t end = probe_now_us() + DRAIN_US;

    while ((sequences[0].highest < last || sequences[1].highest < last) && probe_now_us() < end)
        run_once(50);
    run_for(200000);
}

static void check_durable(void)
{
    int64_t lost = sequence_first_lost(&sequences[0]);
    print_account("durable queue", &sequences[0], lost != 0);
    ck_assert_msg(lost == 0, "number %lld was confirmed and lost", (long long)lost);
    ck_assert_int_eq(sequences[0].disorder, 0);
}

static void check_own(void)
{
    int64_t missing, unexplained = sequence_first_unexplained(&sequences[1], &probes[1], &missing);

    print_account("own queue", &sequences[1], missing);
    ck_assert_msg(unexplained == 0, "number %lld is missing outside of every gap", (long long)unexplained);
    ck_assert_int_eq(sequences[1].disorder, 0);
    ck_assert_int_eq(sequences[1].redelivered, 0);
}

/* Of the second that the library has, at most half may be a pause. */
static void check_pauses(const struct probe *probe)
{
    for (int i = 0; i < probe->count; i++)
        if (probe->changes[i].code == XIVO_BUS_ERR_REFUSED)
            ck_assert_int_le(probe->changes[i].retry_us, BACK_US / 2);
}

static int restarts(void)
{
    const char *asked = getenv("XB_RESTARTS"), *ci = getenv("CI");

    if (asked && atoi(asked) > 0)
        return atoi(asked);
    return ci && strcmp(ci, "true") == 0 ? 5 : 2;
}

START_TEST(test_restarts)
{
    static const char *const queries[CONSUMERS] = { "?queue=xb-durable&queue_type=classic", "" };
    struct longest longest[2] = { { 0 }, { 0 } };
    int times = restarts();

    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-durable\"}"); /* of a run that failed */
    for (int i = 0; i < CONSUMERS; i++) {
        probe_open(&probes[i], broker_uri_for("guest", "guest", "%2F", queries[i]));
        sequence_follow(&probes[i], &sequences[i]);
        probe_until_connected(&probes[i], 1);
    }
    sequence_begin("-", broker_uri());
    for (int i = 0; i < 2 * times; i++) {
        run_for(TRUSTED_US);
        go_through_outage(i % 2 == 1, &longest[i % 2]);
    }
    run_for(1000000);
    int64_t last = sequence_end();
    printf("%d restarts and %d kills, %lld numbers; first event %lld ms and %lld ms after the port answered, at the "
           "longest, %lld ms and %lld ms after another client was served\n",
           times, times, (long long)last, (long long)longest[0].answered_us / 1000,
           (long long)longest[1].answered_us / 1000, (long long)longest[0].served_us / 1000,
           (long long)longest[1].served_us / 1000);
    drain(last);
    check_durable();
    check_own();
    for (int i = 0; i < CONSUMERS; i++) {
        ck_assert_int_eq(probes[i].connected, 2 * times + 1);
        check_pauses(&probes[i]);
        probe_close(&probes[i]);
        sequence_free(&sequences[i]);
    }
    /* A broker that starts on a busy machine may serve one client and not yet the next. */
    ck_assert_int_le(longest[0].late, 1);
    ck_assert_int_le(longest[1].late, 1);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-durable\"}");
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("durability");
    TCase *tcase = tcase_create("durability");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, broker_ensure, NULL);
    tcase_set_timeout(tcase, 60 + 60 * restarts());
    tcase_add_test(tcase, test_restarts);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_durability");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
