/*
 * An ordinary program: a pool of threads works on held messages, in no order, and gives some of them back. Every message is
 * done in the end, and the channel is never closed.
 */
#include <check.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include <xivo-bus/xivo-bus.h>

#include "broker.h"
#include "publish.h"
#include "pump.h"

enum { MESSAGES = 2000, WORKERS = 4, RETURNED = 20 /* every so many */, REJECTED = 50 };

static xivo_bus *bus;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct job {
    uint64_t held;
    int number;
    bool is_new;
} jobs[2 * MESSAGES];
static int job_count;
static bool closing;

static int done_count; /* of the handle's thread: seen for the last time */
static int times[MESSAGES];
static atomic_int wrong;

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    int number = (int)agent->agent_id;

    (void)userdata;
    times[number]++;
    done_count += times[number] == (number % RETURNED == 0 ? 2 : 1);
    pthread_mutex_lock(&mutex);
    jobs[job_count++] = (struct job){ xivo_bus_event_hold(event), number, times[number] == 1 };
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&mutex);
}

/* Any of the jobs, so that messages are settled out of order. */
static bool take(struct job *job, unsigned *seed)
{
    bool found;

    pthread_mutex_lock(&mutex);
    while (job_count == 0 && !closing)
        pthread_cond_wait(&changed, &mutex);
    found = job_count > 0;
    if (found) {
        int at = (int)((unsigned)rand_r(seed) % (unsigned)job_count);

        *job = jobs[at];
        jobs[at] = jobs[--job_count];
    }
    pthread_mutex_unlock(&mutex);
    return found;
}

static void *work(void *argument)
{
    unsigned seed = *(unsigned *)argument;
    struct job job;

    while (take(&job, &seed)) {
        enum xivo_bus_outcome outcome = XIVO_BUS_ACK;

        if (job.is_new && job.number % RETURNED == 0)
            outcome = XIVO_BUS_REQUEUE;
        else if (job.number % REJECTED == 1)
            outcome = XIVO_BUS_REJECT;
        wrong += xivo_bus_settle(bus, job.held, outcome) != XIVO_BUS_OK;
    }
    return NULL;
}

static void publish_all(void)
{
    for (int number = 0; number < MESSAGES; number++) {
        char body[128];

        snprintf(body, sizeof body,
                 "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": %d, \"status\": \"x\"}}", number);
        publish_send("xivo", "status.agent", body, NULL);
    }
}

static const char *const types[] = { "classic", "quorum" };

START_TEST(test_a_pool_returns_messages)
{
    static const struct pump_states none;
    static struct pump_states states;
    unsigned seeds[WORKERS] = { 1, 2, 3, 4 };
    pthread_t threads[WORKERS];
    struct xivo_bus_stats stats;

    states = none;
    bus = pump_new(broker_uri());
    ck_assert_int_eq(xivo_bus_set_option(bus, "queue", "xb-pool"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(bus, "queue_type", types[_i]), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, NULL), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_all();
    for (int i = 0; i < WORKERS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, work, &seeds[i]), 0);
    pump_until(bus, &done_count, MESSAGES);
    pthread_mutex_lock(&mutex);
    closing = true;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
    for (int i = 0; i < WORKERS; i++)
        pthread_join(threads[i], NULL);
    ck_assert_int_eq(wrong, 0);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.connects, 1);
    ck_assert_int_eq(states.disconnected, 0);
    ck_assert_uint_eq(stats.held, 0);
    ck_assert_uint_eq(stats.requeued, MESSAGES / RETURNED);
    ck_assert_uint_eq(stats.rejected, MESSAGES / REJECTED);
    ck_assert_uint_eq(stats.acked, MESSAGES - MESSAGES / REJECTED);
    for (int number = 0; number < MESSAGES; number++)
        ck_assert_int_eq(times[number], number % RETURNED == 0 ? 2 : 1);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-pool"), 0);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-pool\"}");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("pool");
    TCase *tcase = tcase_create("pool");
    SRunner *runner;
    int failed;

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_a_pool_returns_messages, 0, 2);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
