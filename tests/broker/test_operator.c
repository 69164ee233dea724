/*
 * What the broker and its operator do to a handle that was connected: it stays, tells, and comes back.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "broker.h"
#include "probe.h"
#include "publish.h"

#define QUICK "?heartbeat=2&retry_min=10&retry_max=300"

enum { SETTLED_US = 5500 * 1000 }; /* a connection of five seconds is trusted */

static void run_for(struct probe *probe, int64_t time_us)
{
    int64_t end = probe_now_us() + time_us;

    while (probe_now_us() < end)
        probe_round(probe, 50);
}

/* What the library and this program take for the time: a test may let a minute pass at once. */
static time_t ahead_s;

__attribute__((visibility("default"))) int clock_gettime(clockid_t clock, struct timespec *now)
{
    long rc = syscall(SYS_clock_gettime, clock, now);

    if (clock == CLOCK_MONOTONIC)
        now->tv_sec += ahead_s;
    return (int)rc;
}

/* Ends the processes that serve the consumers' channels. */
static void kill_consumer_channels(void)
{
    broker_eval("[exit(proplists:get_value(pid, C), killed_by_a_test) || "
                "C <- rabbit_channel:info_all([pid, number, consumer_count]), "
                "proplists:get_value(consumer_count, C) > 0], ok");
}

/* A message that nobody settles: the broker closes the channel over it. Its patience is 30 minutes, here two seconds.
 */
static void hold(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    xivo_bus_event_hold(event);
}

START_TEST(test_held_too_long)
{
    struct probe probe;

    broker_eval(
        "application:set_env(rabbit, consumer_timeout, 1000), application:set_env(rabbit, channel_tick_interval, 500)");
    probe_open(&probe, broker_uri_for("guest", "guest", "%2F", QUICK));
    ck_assert_int_eq(xivo_bus_on_event(probe.bus, NULL, "status.agent", hold, NULL), XIVO_BUS_OK);
    probe_until_connected(&probe, 1);
    run_for(&probe, SETTLED_US);
    probe_publish(1, 1);
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    ck_assert_msg(lost->code == XIVO_BUS_ERR_CLOSED, "%s", lost->text);
    ck_assert_msg(strstr(lost->text, "timeout") != NULL, "%s", lost->text);
    broker_eval("application:set_env(rabbit, consumer_timeout, 1800000), "
                "application:set_env(rabbit, channel_tick_interval, 60000)");
    const struct probe_change *back = probe_until_connected(&probe, 2);
    ck_assert(back->queue_kept); /* only the channel was lost: the message comes again */
    ck_assert(!back->has_gap);
    while (!probe.redelivered)
        probe_until(&probe, &probe.events, probe.events + 1);
    ck_assert_int_eq(probe.last, 1);
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* The process that serves the channel dies in the broker. */
START_TEST(test_channel_dies)
{
    struct probe probe;

    probe_open(&probe, broker_uri_for("guest", "guest", "%2F", QUICK));
    probe_until_connected(&probe, 1);
    kill_consumer_channels();
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    ck_assert_msg(lost->code == XIVO_BUS_ERR_CLOSED, "%s", lost->text);
    probe_until_connected(&probe, 2);
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/*
 * An exchange that is deleted takes its bindings with it, also when it is made again, and the broker tells nobody. A
 * minute later all is asked for again.
 */
START_TEST(test_exchange_made_again)
{
    struct probe probe;

    probe_open(&probe, broker_uri_for("guest", "guest", "%2F", "?heartbeat=600"));
    probe_until_connected(&probe, 1);
    probe_check_alive(&probe);
    publish_command(NULL, "{\"do\": \"delete_exchange\", \"name\": \"xivo\"}");
    probe_publish(1, 1); /* which makes it again */
    run_for(&probe, 200000);
    ck_assert_int_ne(probe.last, 1);
    ahead_s = 61;
    int before = probe.events;
    for (int64_t number = 2; probe.events == before; number++) {
        ck_assert_int_lt(number, 500);
        probe_publish(number, number);
        run_for(&probe, 100000);
    }
    probe_check_alive(&probe);
    ck_assert_int_eq(probe.disconnected, 0);
    probe_close(&probe);
}
END_TEST

/*
 * A program that hangs for longer than its queue can hold: the broker drops the oldest messages. What is missing was
 * published inside the gap that is told, on a connection that was never lost.
 */
START_TEST(test_queue_overflows)
{
    struct probe probe;

    probe_open(&probe, broker_uri_for("guest", "guest", "%2F", "?queue_max_length=300&prefetch=10"));
    probe_until_connected(&probe, 1);
    probe_check_alive(&probe);
    int before = probe.events;
    int64_t begin = probe_now_us();
    probe_publish(1, 800);
    int64_t end = probe_now_us();
    const struct probe_change *gap = probe_until_connected(&probe, 2);
    ck_assert(gap->has_gap);
    ck_assert(gap->queue_kept);
    ck_assert_ptr_nonnull(strstr(gap->text, "300 messages"));
    ck_assert_int_le(gap->gap_from_us, begin);
    ck_assert_int_ge(gap->gap_to_us, end);
    while (probe.last != 800)
        probe_round(&probe, 100);
    ck_assert_int_lt(probe.events - before, 800);
    ck_assert_int_ge(probe.events - before, 300);
    ck_assert_int_eq(probe.disconnected, 0);
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* The operator takes rights away and gives them back: what ends a first attempt is retried after retry_max once it has
   been connected, and each refusal is told. _i: 0 the configure right, 1 the password */
START_TEST(test_right_is_missing_later)
{
    static const char *const take[] = {
        "rabbit_auth_backend_internal:set_permissions(<<\"reader\">>, <<\"/\">>, <<\"^$\">>, <<\"^amq.gen\">>, "
        "<<\".*\">>, <<\"test\">>)",
        "rabbit_auth_backend_internal:change_password(<<\"reader\">>, <<\"other\">>, <<\"test\">>)",
    };
    static const char *const give[] = {
        "rabbit_auth_backend_internal:set_permissions(<<\"reader\">>, <<\"/\">>, <<\"^amq.gen\">>, <<\"^amq.gen\">>, "
        "<<\".*\">>, <<\"test\">>)",
        "rabbit_auth_backend_internal:change_password(<<\"reader\">>, <<\"reader\">>, <<\"test\">>)",
    };
    static const int codes[] = { XIVO_BUS_ERR_PERMISSION, XIVO_BUS_ERR_LOGIN };
    struct probe probe;

    publish_command(NULL, "{\"do\": \"platform\"}");
    probe_open(&probe, broker_uri_for("reader", "reader", "%2F", QUICK));
    probe_until_connected(&probe, 1);
    broker_eval(take[_i]);
    broker_close_all_connections("rights change");
    for (int i = 2; i <= 3; i++) {
        const struct probe_change *refused = probe_until_disconnected(&probe, i);

        ck_assert_msg(refused->code == codes[_i], "%s", refused->text);
        ck_assert_int_eq(refused->retry_us, 300000);
    }
    broker_eval(give[_i]);
    ck_assert(probe_until_connected(&probe, 2)->has_gap);
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* No connection is allowed for a while, also none to begin with: no reason to give up. */
START_TEST(test_connection_limit)
{
    struct probe probe;

    probe_open(&probe, broker_uri_for("guest", "guest", "second", QUICK));
    broker_eval("rabbit_vhost_limit:set(<<\"second\">>, [{<<\"max-connections\">>, 0}], <<\"test\">>)");
    for (int i = 1; i <= 3; i++) {
        const struct probe_change *refused = probe_until_disconnected(&probe, i);

        ck_assert_msg(refused->code == XIVO_BUS_ERR_CLOSED, "%s", refused->text);
        ck_assert_int_le(refused->retry_us, 300000);
    }
    broker_eval("rabbit_vhost_limit:clear(<<\"second\">>, <<\"test\">>)");
    probe_until_connected(&probe, 1);
    probe_close(&probe);
}
END_TEST

/* The broker is out of memory and takes nothing more from publishers. Who only consumes goes on. */
START_TEST(test_memory_alarm)
{
    struct xivo_bus_stats stats;
    struct probe probe;

    publish_command(NULL, "{\"do\": \"platform\"}");
    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-alarm\"}");
    publish_command(NULL,
                    "{\"do\": \"bind\", \"queue\": \"xb-alarm\", \"exchange\": \"xivo\", \"key\": \"status.agent\"}");
    probe_publish(1, 300);
    broker_eval("vm_memory_monitor:set_vm_memory_high_watermark(0.000001)");
    probe_open(&probe,
               broker_uri_for("guest", "guest", "%2F", QUICK "&queue=xb-alarm&queue_type=existing&prefetch=20"));
    probe_until_connected(&probe, 1);
    probe_until(&probe, &probe.events, 300);
    run_for(&probe, 100000);
    xivo_bus_get_stats(probe.bus, &stats, sizeof stats);
    broker_eval("vm_memory_monitor:set_vm_memory_high_watermark(0.4)");
    ck_assert_uint_eq(stats.acked, 300);
    ck_assert_int_eq(probe.last, 300);
    ck_assert_int_eq(probe.disconnected, 0);
    probe_check_alive(&probe);
    probe_close(&probe);
    ck_assert_int_eq(publish_depth("xb-alarm"), 0);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-alarm\"}");
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("operator");
    TCase *tcase = tcase_create("operator");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, broker_ensure, NULL);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, test_held_too_long);
    tcase_add_test(tcase, test_channel_dies);
    tcase_add_test(tcase, test_exchange_made_again);
    tcase_add_test(tcase, test_queue_overflows);
    tcase_add_loop_test(tcase, test_right_is_missing_later, 0, 2);
    tcase_add_test(tcase, test_connection_limit);
    tcase_add_test(tcase, test_memory_alarm);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_operator");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
