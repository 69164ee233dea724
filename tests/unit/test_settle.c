#include <check.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <xivo-bus/xivo-bus.h>

#include "client/callback.h"
#include "loop/clock.h"

#define BODY "{\"name\":\"queue_log\",\"data\":{}}"

static xivo_bus *bus;
static unsigned holds; /* how often the callback holds each message */
static uint64_t held[70000];
static size_t held_count;

static void hold(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    for (unsigned i = 0; i < holds; i++)
        held[held_count++] = xivo_bus_event_hold(event);
}

static void setup(void)
{
    holds = 1;
    held_count = 0;
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, hold, NULL), XIVO_BUS_OK);
}

static void teardown(void)
{
    xivo_bus_free(bus);
}

static void feed(unsigned count)
{
    while (count-- > 0)
        ck_assert_int_eq(xivo_bus_feed(bus, "k", BODY, strlen(BODY)), 1);
}

static void assert_stats(uint64_t now_held, uint64_t acked, uint64_t requeued, uint64_t rejected)
{
    struct xivo_bus_stats stats;

    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.held, now_held);
    ck_assert_uint_eq(stats.acked, acked);
    ck_assert_uint_eq(stats.requeued, requeued);
    ck_assert_uint_eq(stats.rejected, rejected);
}

static void settle(size_t index, enum xivo_bus_outcome outcome)
{
    ck_assert_int_eq(xivo_bus_settle(bus, held[index], outcome), XIVO_BUS_OK);
}

START_TEST(test_each_outcome_is_counted)
{
    feed(3);
    ck_assert_uint_ne(held[0], 0);
    assert_stats(3, 0, 0, 0);
    settle(1, XIVO_BUS_REQUEUE);
    assert_stats(2, 0, 1, 0);
    settle(2, XIVO_BUS_REJECT);
    settle(0, XIVO_BUS_ACK);
    assert_stats(0, 1, 1, 1);
}
END_TEST

static const struct {
    enum xivo_bus_outcome first, second;
    unsigned acked, requeued, rejected;
} twice[] = {
    { XIVO_BUS_ACK, XIVO_BUS_ACK, 1, 0, 0 },        { XIVO_BUS_ACK, XIVO_BUS_REQUEUE, 0, 1, 0 },
    { XIVO_BUS_REQUEUE, XIVO_BUS_ACK, 0, 1, 0 },    { XIVO_BUS_REJECT, XIVO_BUS_ACK, 0, 0, 1 },
    { XIVO_BUS_REQUEUE, XIVO_BUS_REJECT, 0, 0, 1 }, { XIVO_BUS_REJECT, XIVO_BUS_REQUEUE, 0, 0, 1 },
};

START_TEST(test_the_greatest_outcome_wins)
{
    holds = 2;
    feed(1);
    assert_stats(2, 0, 0, 0);
    settle(0, twice[_i].first);
    assert_stats(1, 0, 0, 0);
    settle(1, twice[_i].second);
    assert_stats(0, twice[_i].acked, twice[_i].requeued, twice[_i].rejected);
}
END_TEST

START_TEST(test_what_is_no_hold)
{
    ck_assert_int_eq(xivo_bus_settle(bus, 0, XIVO_BUS_ACK), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_settle(bus, 1, XIVO_BUS_ACK), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_settle(NULL, 1, XIVO_BUS_ACK), XIVO_BUS_ERR_ARGUMENT);
    feed(1);
    for (int shift = 0; shift < 64; shift++)
        ck_assert_int_eq(xivo_bus_settle(bus, held[0] ^ UINT64_C(1) << shift, XIVO_BUS_ACK), XIVO_BUS_ERR_ARGUMENT);
    assert_stats(1, 0, 0, 0);
    settle(0, XIVO_BUS_ACK);
    assert_stats(0, 1, 0, 0);
}
END_TEST

/* A mistake in one part of a program: it does not settle what another part holds, of this message or of another. */
START_TEST(test_settling_twice)
{
    holds = 2;
    feed(2);
    settle(0, XIVO_BUS_ACK);
    ck_assert_int_eq(xivo_bus_settle(bus, held[0], XIVO_BUS_REJECT), XIVO_BUS_ERR_ARGUMENT);
    assert_stats(3, 0, 0, 0);
    ck_assert_int_eq(xivo_bus_settle(bus, held[0], XIVO_BUS_REJECT), XIVO_BUS_ERR_ARGUMENT);
    settle(3, XIVO_BUS_REQUEUE);
    settle(1, XIVO_BUS_ACK);
    settle(2, XIVO_BUS_ACK);
    assert_stats(0, 1, 1, 0);
}
END_TEST

/* ---- forgotten holds ---- */

static unsigned warnings;
static char warning[200];

static void keep_warning(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)userdata;
    if (level != XIVO_BUS_LOG_WARNING)
        return;
    warnings++;
    snprintf(warning, sizeof warning, "%s", text);
}

static uint64_t forgotten(void)
{
    struct xivo_bus_stats stats;

    xivo_bus_get_stats(bus, &stats, sizeof stats);
    return stats.forgotten;
}

static void watch(int64_t now_us)
{
    xb_watch_holds(bus, now_us);
    ck_assert(xb_call_log(bus));
}

START_TEST(test_forgotten_holds_are_counted)
{
    ck_assert_int_eq(bus->settlements.forgotten_after_us, INT64_C(15) * 60 * 1000000);
    feed(3);
    ck_assert_uint_eq(forgotten(), 0);
    bus->settlements.forgotten_after_us = 0;
    ck_assert_uint_eq(forgotten(), 3);
    settle(1, XIVO_BUS_ACK);
    ck_assert_uint_eq(forgotten(), 2);
    settle(0, XIVO_BUS_ACK);
    settle(2, XIVO_BUS_ACK);
    ck_assert_uint_eq(forgotten(), 0);
}
END_TEST

/* One line for all that are forgotten since the last, and no more than one a minute. */
START_TEST(test_forgotten_holds_are_reported)
{
    const int64_t after_us = bus->settlements.forgotten_after_us, pause_us = INT64_C(60) * 1000000;
    int64_t now_us = xb_clock_monotonic();

    warnings = 0;
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_WARNING, keep_warning, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xb_holds_deadline(bus), INT64_MAX);
    feed(3);
    watch(now_us);
    ck_assert_uint_eq(warnings, 0);
    ck_assert_int_ge(xb_holds_deadline(bus), now_us + after_us - 100000);
    now_us = xb_holds_deadline(bus);
    watch(now_us - 1);
    ck_assert_uint_eq(warnings, 0);
    now_us = xb_clock_monotonic() + after_us; /* the three were not held within one microsecond */
    watch(now_us);
    ck_assert_uint_eq(warnings, 1);
    ck_assert_msg(strstr(warning, "3 holds") != NULL && strstr(warning, "900 s") != NULL, "%s", warning);
    watch(now_us + 2 * pause_us); /* nothing new */
    ck_assert_uint_eq(warnings, 1);
    ck_assert_int_eq(xb_holds_deadline(bus), INT64_MAX);
    feed(2);
    now_us += 2;
    bus->settlements.forgotten_after_us = 0;
    watch(now_us);
    ck_assert_uint_eq(warnings, 1);
    ck_assert_int_ge(xb_holds_deadline(bus), now_us + pause_us - 2);
    watch(xb_holds_deadline(bus));
    ck_assert_uint_eq(warnings, 2);
    ck_assert_msg(strstr(warning, "5 holds") != NULL, "%s", warning);
}
END_TEST

/* The count in the statistics does not keep the warning from coming, and what is settled before it needs none. */
START_TEST(test_what_is_settled_late_is_not_reported)
{
    int64_t now_us = xb_clock_monotonic() + 1000000;

    warnings = 0;
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_WARNING, keep_warning, NULL), XIVO_BUS_OK);
    bus->settlements.forgotten_after_us = 0;
    feed(2);
    ck_assert_uint_eq(forgotten(), 2);
    settle(0, XIVO_BUS_ACK);
    settle(1, XIVO_BUS_ACK);
    watch(now_us);
    ck_assert_uint_eq(warnings, 0);
    feed(1);
    ck_assert_uint_eq(forgotten(), 1);
    watch(now_us);
    ck_assert_uint_eq(warnings, 1);
}
END_TEST

START_TEST(test_what_is_no_outcome)
{
    feed(1);
    ck_assert_int_eq(xivo_bus_settle(bus, held[0], (enum xivo_bus_outcome)0), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_settle(bus, held[0], (enum xivo_bus_outcome)4), XIVO_BUS_ERR_ARGUMENT);
    assert_stats(1, 0, 0, 0);
    settle(0, XIVO_BUS_ACK);
}
END_TEST

static void settle_at_once(const xivo_bus_event *event, void *userdata)
{
    struct xivo_bus_stats stats;

    (void)event, (void)userdata;
    settle(0, XIVO_BUS_REJECT);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.received, 1);
}

START_TEST(test_settling_inside_the_callback)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, settle_at_once, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "k", BODY, strlen(BODY)), 2);
    assert_stats(0, 0, 0, 1);
}
END_TEST

static void hold_the_copy(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);

    (void)userdata;
    ck_assert_ptr_nonnull(copy);
    ck_assert_uint_eq(xivo_bus_event_hold(copy), 0);
    xivo_bus_event_free(copy);
}

START_TEST(test_a_copy_cannot_be_held)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, hold_the_copy, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "k", BODY, strlen(BODY)), 2);
    assert_stats(1, 0, 0, 0);
}
END_TEST

static void hold_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)reason;
    hold(event, userdata);
}

START_TEST(test_a_malformed_message_can_be_held)
{
    ck_assert_int_eq(xivo_bus_on_malformed(bus, hold_malformed, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "k", "?", 1), XIVO_BUS_ERR_MALFORMED);
    assert_stats(1, 0, 0, 0);
    settle(0, XIVO_BUS_REJECT);
    assert_stats(0, 0, 0, 1);
}
END_TEST

START_TEST(test_freeing_with_holds_and_words_left)
{
    holds = 3;
    feed(100);
    settle(7, XIVO_BUS_REJECT);
    settle(200, XIVO_BUS_ACK);
}
END_TEST

/* As many as the greatest prefetch window; the words are all taken at once, and that takes no time. */
START_TEST(test_many_at_once)
{
    const unsigned count = 65535;
    struct timespec before, after;

    feed(count);
    for (size_t i = 0; i < count; i++)
        settle(i, i % 2 ? XIVO_BUS_ACK : XIVO_BUS_REJECT);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    assert_stats(0, count / 2, 0, count - count / 2);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    ck_assert_int_le(after.tv_sec - before.tv_sec, 1);
}
END_TEST

/* The words that wait for being taken do not grow without end when nothing but feed() runs. */
START_TEST(test_feeding_takes_the_words)
{
    for (int i = 0; i < 100; i++) {
        held_count = 0;
        feed(1);
        settle(0, XIVO_BUS_ACK);
    }
    assert_stats(0, 100, 0, 0);
}
END_TEST

/* ---- from another thread ---- */

enum { THREADED = 2000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t filled = PTHREAD_COND_INITIALIZER;
static uint64_t queue[THREADED];
static size_t queued;

static void hand_over(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    pthread_mutex_lock(&mutex);
    queue[queued++] = xivo_bus_event_hold(event);
    pthread_cond_signal(&filled);
    pthread_mutex_unlock(&mutex);
}

/* NULL when all went well. */
static void *settle_all(void *unused)
{
    for (size_t done = 0; done < THREADED; done++) {
        pthread_mutex_lock(&mutex);
        while (queued <= done)
            pthread_cond_wait(&filled, &mutex);
        pthread_mutex_unlock(&mutex);
        if (xivo_bus_settle(bus, queue[done], done % 2 ? XIVO_BUS_ACK : XIVO_BUS_REQUEUE) != XIVO_BUS_OK)
            return queue;
    }
    return unused;
}

START_TEST(test_from_another_thread)
{
    pthread_t thread;
    void *failed;

    holds = 0;
    queued = 0;
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, hand_over, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(pthread_create(&thread, NULL, settle_all, NULL), 0);
    for (int i = 0; i < THREADED; i++)
        ck_assert_int_eq(xivo_bus_feed(bus, "k", BODY, strlen(BODY)), 2);
    ck_assert_int_eq(pthread_join(thread, &failed), 0);
    ck_assert_ptr_null(failed);
    assert_stats(0, THREADED / 2, THREADED / 2, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("settle");
    TCase *tcase = tcase_create("settle");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 30);
    tcase_add_test(tcase, test_each_outcome_is_counted);
    tcase_add_loop_test(tcase, test_the_greatest_outcome_wins, 0, (int)(sizeof twice / sizeof twice[0]));
    tcase_add_test(tcase, test_what_is_no_hold);
    tcase_add_test(tcase, test_settling_twice);
    tcase_add_test(tcase, test_forgotten_holds_are_counted);
    tcase_add_test(tcase, test_forgotten_holds_are_reported);
    tcase_add_test(tcase, test_what_is_settled_late_is_not_reported);
    tcase_add_test(tcase, test_what_is_no_outcome);
    tcase_add_test(tcase, test_settling_inside_the_callback);
    tcase_add_test(tcase, test_a_copy_cannot_be_held);
    tcase_add_test(tcase, test_a_malformed_message_can_be_held);
    tcase_add_test(tcase, test_freeing_with_holds_and_words_left);
    tcase_add_test(tcase, test_many_at_once);
    tcase_add_test(tcase, test_feeding_takes_the_words);
    tcase_add_test(tcase, test_from_another_thread);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
