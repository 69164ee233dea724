/*
 * Everything that may be done in other threads, all at once: for ThreadSanitizer and helgrind, which see what a test
 * cannot. It needs no broker and no network.
 */
#include <check.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "fake/lookups.h"

#define BODY "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": 42, \"status\": \"logged_in\"}}"

enum { WORKERS = 3, MESSAGES = 3000, ROUNDS = 30 };

/* ---- messages settled by workers ---- */

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static uint64_t held[MESSAGES];
static int held_count, taken_count;

static void hold(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    uint64_t id = xivo_bus_event_hold(event);

    (void)agent, (void)userdata;
    pthread_mutex_lock(&mutex);
    held[held_count++] = id;
    pthread_mutex_unlock(&mutex);
}

static uint64_t take(void)
{
    uint64_t id = 0;

    pthread_mutex_lock(&mutex);
    if (taken_count < held_count)
        id = held[taken_count++];
    pthread_mutex_unlock(&mutex);
    return id;
}

/* Until it finds the mark of the end. */
static void *settle(void *argument)
{
    xivo_bus *bus = argument;
    int failures = 0;
    uint64_t id;

    while ((id = take()) != UINT64_MAX)
        if (id != 0)
            failures += xivo_bus_settle(bus, id, XIVO_BUS_ACK) != XIVO_BUS_OK;
    return failures ? bus : NULL;
}

START_TEST(test_settle_in_threads)
{
    pthread_t threads[WORKERS];
    struct xivo_bus_stats stats;
    xivo_bus *bus;

    held_count = taken_count = 0;
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost:1/%2F"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, hold, NULL), XIVO_BUS_OK);
    for (int i = 0; i < WORKERS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, settle, bus), 0);
    for (int i = 0; i < MESSAGES - WORKERS; i++) {
        xivo_bus_feed(bus, "status.agent", BODY, strlen(BODY));
        if (i % 100 == 0)
            xivo_bus_get_stats(bus, &stats, sizeof stats);
    }
    pthread_mutex_lock(&mutex);
    for (int i = 0; i < WORKERS; i++)
        held[held_count++] = UINT64_MAX;
    pthread_mutex_unlock(&mutex);
    for (int i = 0; i < WORKERS; i++) {
        void *failures;

        pthread_join(threads[i], &failures);
        ck_assert_ptr_null(failures);
    }
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.acked, MESSAGES - WORKERS);
    ck_assert_uint_eq(stats.held, 0);
    xivo_bus_free(bus);
}
END_TEST

/* ---- a loop that is stopped by others ---- */

static atomic_bool enough;

static void *stop(void *argument)
{
    while (!enough) {
        xivo_bus_stop(argument);
        poll(NULL, 0, 1);
    }
    return NULL;
}

START_TEST(test_stop_in_threads)
{
    pthread_t threads[WORKERS];
    xivo_bus *bus;

    enough = false;
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://127.0.0.1:1/%2F?retry_min=10&retry_max=20"), XIVO_BUS_OK);
    for (int i = 0; i < WORKERS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, stop, bus), 0);
    for (int i = 0; i < ROUNDS; i++)
        ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_OK);
    enough = true;
    for (int i = 0; i < WORKERS; i++)
        pthread_join(threads[i], NULL);
    xivo_bus_free(bus);
}
END_TEST

/* ---- handles of their own ---- */

/*
 * The name is looked up in a thread of the library, and the handle is freed before, while and after. It is one that needs no
 * name server: the resolver itself finds two dots in a row wrong.
 */
static void *live(void *argument)
{
    (void)argument;
    for (int i = 0; i < ROUNDS; i++) {
        xivo_bus *bus;

        if (xivo_bus_new(&bus, "amqp://no..such.host:1/%2F?connection_timeout=50&retry_min=10&retry_max=10") !=
            XIVO_BUS_OK)
            return NULL;
        for (int round = 0; round < i % 10; round++) {
            xivo_bus_process(bus);
            xivo_bus_feed(bus, "status.agent", BODY, strlen(BODY));
            poll(&(struct pollfd){ .fd = xivo_bus_fd(bus), .events = POLLIN }, 1, 20);
        }
        xivo_bus_free(bus);
    }
    return &enough;
}

START_TEST(test_handles_in_threads)
{
    pthread_t threads[WORKERS];

    for (int i = 0; i < WORKERS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, live, NULL), 0);
    for (int i = 0; i < WORKERS; i++) {
        void *result;

        pthread_join(threads[i], &result);
        ck_assert_ptr_nonnull(result);
    }
    lookups_await();
}
END_TEST

/* ---- a handle that moves from thread to thread ---- */

static void *process(void *bus)
{
    for (int i = 0; i < 20; i++)
        xivo_bus_process(bus);
    return NULL;
}

START_TEST(test_handle_moves)
{
    xivo_bus *bus;

    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://no..such.host:1/%2F?retry_min=10&retry_max=20"), XIVO_BUS_OK);
    for (int i = 0; i < WORKERS; i++) {
        pthread_t thread;

        ck_assert_int_eq(pthread_create(&thread, NULL, process, bus), 0);
        pthread_join(thread, NULL);
        process(bus);
    }
    xivo_bus_free(bus);
    lookups_await();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("threads");
    TCase *tcase = tcase_create("threads");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, test_settle_in_threads);
    tcase_add_test(tcase, test_stop_in_threads);
    tcase_add_test(tcase, test_handles_in_threads);
    tcase_add_test(tcase, test_handle_moves);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
