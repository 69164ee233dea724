/*
 * Named queues, and what becomes of each message: acknowledged, requeued, rejected, or not settled because the process
 * died.
 */
#include <check.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "broker.h"
#include "publish.h"
#include "pump.h"

enum { MANY = 300 };

/* What a consumer saw, by the agent_id of its messages. */
struct consumer {
    xivo_bus *bus;
    int seen;
    int redelivered;
    int times[MANY];
    int kill_at;         /* the number of the message in which the process kills itself; 0: never */
    int report;          /* a descriptor to write each agent_id to, or -1 */
    uint64_t held[MANY]; /* when `hold` is set */
    int held_count;
    bool hold;
    enum xivo_bus_outcome outcome; /* when not 0: settle with it at once, the first time only */
};

static void consume(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    struct consumer *consumer = userdata;
    int id = (int)agent->agent_id;

    ck_assert_int_ge(id, 0);
    ck_assert_int_lt(id, MANY);
    consumer->seen++;
    consumer->times[id]++;
    consumer->redelivered += xivo_bus_event_redelivered(event);
    if (consumer->report >= 0)
        ck_assert_int_eq(write(consumer->report, &id, sizeof id), sizeof id);
    if (consumer->seen == consumer->kill_at)
        raise(SIGKILL);
    if (consumer->hold)
        consumer->held[consumer->held_count++] = xivo_bus_event_hold(event);
    if (consumer->outcome != 0 && !xivo_bus_event_redelivered(event))
        ck_assert_int_eq(xivo_bus_settle(consumer->bus, xivo_bus_event_hold(event), consumer->outcome), XIVO_BUS_OK);
}

static void must_not_come(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    ck_abort_msg("unexpected: %s", xivo_bus_event_body(event, NULL));
}

static void option(xivo_bus *bus, const char *name, const char *value)
{
    int rc = xivo_bus_set_option(bus, name, value);

    ck_assert_msg(rc == XIVO_BUS_OK, "%s", xivo_bus_error_text(bus, rc));
}

/* A handle with a consumer of agent events on the queue named; type and prefetch NULL: the defaults. Not started. */
static xivo_bus *open_queue(struct consumer *consumer, const char *queue, const char *type, const char *prefetch)
{
    xivo_bus *bus = pump_new(broker_uri());

    if (queue != NULL)
        option(bus, "queue", queue);
    if (type != NULL)
        option(bus, "queue_type", type);
    if (prefetch != NULL)
        option(bus, "prefetch", prefetch);
    consumer->bus = bus;
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, consume, consumer), XIVO_BUS_OK);
    return bus;
}

static void connect_only(xivo_bus *bus)
{
    static struct pump_states states;

    pump_connect(bus, &states);
}

/* Agents first..last, one message each. */
static void publish_agents(int first, int last)
{
    for (int id = first; id <= last; id++) {
        char body[128];

        snprintf(body, sizeof body,
                 "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": %d, \"status\": \"x\"}}", id);
        publish_send("xivo", "status.agent", body, NULL);
    }
}

static void delete_queue(const char *queue)
{
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"%s\"}", queue);
}

/* On a busy machine a handle may be gone before the broker has noticed: until then its consumer gets messages. */
static void await_no_consumer(const char *queue)
{
    while (publish_command("consumers", "{\"do\": \"depth\", \"name\": \"%s\"}", queue) > 0)
        ;
}

static const char *const durable_types[] = { "classic", "quorum" };

/* What is published while nobody runs waits in the queue, with the bindings of the last run. */
START_TEST(test_durable_queue_keeps)
{
    const char *type = durable_types[_i];
    struct consumer before = { .report = -1 }, after = { .report = -1 };
    xivo_bus *bus = open_queue(&before, "xb-durable", type, NULL);

    connect_only(bus);
    publish_agents(0, 4);
    pump_until(bus, &before.seen, 5);
    xivo_bus_free(bus);
    await_no_consumer("xb-durable");
    publish_agents(5, 9);
    ck_assert_int_eq(publish_depth("xb-durable"), 5);
    bus = open_queue(&after, "xb-durable", type, NULL);
    pump_until(bus, &after.seen, 5);
    for (int id = 0; id < 10; id++)
        ck_assert_int_eq(before.times[id] + after.times[id], 1);
    ck_assert_int_eq(after.redelivered, 0);
    xivo_bus_free(bus);
    delete_queue("xb-durable");
}
END_TEST

START_TEST(test_existing_queue)
{
    struct consumer consumer = { .report = -1 };
    struct pump_states states;

    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-existing\", \"arguments\": {\"x-max-length\": 50}}");
    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"xivo\"}");
    publish_command(
        NULL, "{\"do\": \"bind\", \"queue\": \"xb-existing\", \"exchange\": \"xivo\", \"key\": \"status.agent\"}");
    publish_agents(0, 2);
    xivo_bus *bus = open_queue(&consumer, "xb-existing", "existing", NULL);
    pump_connect(bus, &states);
    pump_until(bus, &consumer.seen, 3);
    /* Nothing is bound by us: what this subscription wants does not get there. */
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.user", must_not_come, NULL), XIVO_BUS_OK);
    pump_until(bus, &states.subscribed, 1);
    publish_send("xivo", "status.user", "{\"name\": \"user_status_update\", \"data\": {}}", NULL);
    publish_agents(3, 3);
    pump_until(bus, &consumer.seen, 4);
    xivo_bus_free(bus);
    delete_queue("xb-existing");
}
END_TEST

/* Runs a consumer in a process of its own, which reports each agent_id on the descriptor and dies in message number
   `kill_at` (0: never). */
static pid_t fork_consumer(const char *queue, const char *type, const char *prefetch, int report, int kill_at)
{
    pid_t child = fork();

    if (child == 0) {
        struct consumer consumer = { .report = report, .kill_at = kill_at };
        xivo_bus *bus = open_queue(&consumer, queue, type, prefetch);
        xivo_bus_run(bus);
        _exit(1);
    }
    ck_assert_int_gt(child, 0);
    return child;
}

static int read_id(int report)
{
    int id;

    ck_assert_int_eq(read(report, &id, sizeof id), sizeof id);
    return id;
}

/* Killed in the middle of the stream, inside a callback: whatever the dead process did not acknowledge comes to the
 * next one. */
START_TEST(test_killed_process_loses_nothing)
{
    enum { KILLED_AT = MANY / 4 };
    const char *type = durable_types[_i];
    struct consumer consumer = { .report = -1 };
    int report[2], status;

    ck_assert_int_eq(pipe(report), 0);
    xivo_bus *bus = open_queue(&consumer, "xb-killed", type, NULL);
    connect_only(bus);
    xivo_bus_free(bus);
    publish_agents(0, MANY - 1);
    pid_t child = fork_consumer("xb-killed", type, NULL, report[1], KILLED_AT);
    close(report[1]);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    for (int i = 0; i < KILLED_AT - 1; i++)
        consumer.times[read_id(report[0])]++;
    int killed_in = read_id(report[0]);
    bus = open_queue(&consumer, "xb-killed", type, NULL);
    ck_assert_int_eq(consumer.times[killed_in], 0);
    for (int id = 0; id < MANY; id++)
        pump_until(bus, &consumer.times[id], 1);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-killed"), 0);
    delete_queue("xb-killed");
    close(report[0]);
}
END_TEST

START_TEST(test_two_processes_share_a_queue)
{
    struct consumer consumer = { .report = -1 };
    int report[2], theirs = 0;

    ck_assert_int_eq(pipe(report), 0);
    xivo_bus *bus = open_queue(&consumer, "xb-shared", "classic", "1");
    connect_only(bus);
    pid_t child = fork_consumer("xb-shared", "classic", "1", report[1], 0);
    close(report[1]);
    while (publish_command("consumers", "{\"do\": \"depth\", \"name\": \"xb-shared\"}") < 2)
        ;
    publish_agents(0, 39);
    /* The broker goes round: with a window of one and nothing read here yet, the child gets the first of its messages
     * at once. */
    consumer.times[read_id(report[0])]++;
    theirs++;
    while (consumer.seen + theirs < 40) {
        struct timeval none = { 0, 0 };
        fd_set readable;

        FD_ZERO(&readable);
        FD_SET(report[0], &readable);
        ck_assert_int_ge(xivo_bus_process(bus), 0);
        if (select(report[0] + 1, &readable, NULL, NULL, &none) == 1) {
            consumer.times[read_id(report[0])]++;
            theirs++;
        }
    }
    for (int id = 0; id < 40; id++)
        ck_assert_int_eq(consumer.times[id], 1);
    ck_assert_int_gt(theirs, 0);
    ck_assert_int_gt(consumer.seen, 0);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    xivo_bus_free(bus);
    delete_queue("xb-shared");
    close(report[0]);
}
END_TEST

/* The broker sends no more than the window while messages are held. */
START_TEST(test_prefetch_and_hold)
{
    struct consumer consumer = { .report = -1, .hold = true };
    xivo_bus *bus = open_queue(&consumer, "xb-window", "classic", "5");
    struct xivo_bus_stats stats;

    connect_only(bus);
    publish_agents(0, 19);
    pump_until(bus, &consumer.seen, 5);
    ck_assert_int_eq(publish_depth("xb-window"), 15);
    ck_assert_int_eq(xivo_bus_process(bus), XIVO_BUS_OK);
    ck_assert_int_eq(consumer.seen, 5);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.held, 5);
    /* Out of order: the third goes first, and one more may come for it. */
    ck_assert_int_eq(xivo_bus_settle(bus, consumer.held[2], XIVO_BUS_ACK), XIVO_BUS_OK);
    pump_until(bus, &consumer.seen, 6);
    ck_assert_int_eq(publish_depth("xb-window"), 14);
    for (int i = 0; i < consumer.held_count; i++)
        if (i != 2)
            ck_assert_int_eq(xivo_bus_settle(bus, consumer.held[i], XIVO_BUS_ACK), XIVO_BUS_OK);
    consumer.hold = false;
    pump_until(bus, &consumer.seen, 20);
    for (int id = 0; id < 20; id++)
        ck_assert_int_eq(consumer.times[id], 1);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-window"), 0);
    delete_queue("xb-window");
}
END_TEST

START_TEST(test_requeue_comes_again)
{
    struct consumer consumer = { .report = -1, .outcome = XIVO_BUS_REQUEUE };
    xivo_bus *bus = open_queue(&consumer, NULL, NULL, NULL);
    struct xivo_bus_stats stats;

    connect_only(bus);
    publish_agents(7, 7);
    pump_until(bus, &consumer.seen, 2);
    ck_assert_int_eq(consumer.times[7], 2);
    ck_assert_int_eq(consumer.redelivered, 1);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.requeued, 1);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_reject_goes_to_the_dead_letters)
{
    struct consumer consumer = { .report = -1, .outcome = XIVO_BUS_REJECT };
    struct xivo_bus_stats stats;

    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"xb-dead\", \"type\": \"fanout\"}");
    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-dead-letters\"}");
    publish_command(NULL, "{\"do\": \"bind\", \"queue\": \"xb-dead-letters\", \"exchange\": \"xb-dead\"}");
    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-living\", "
                          "\"arguments\": {\"x-dead-letter-exchange\": \"xb-dead\"}}");
    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"xivo\"}");
    publish_command(NULL,
                    "{\"do\": \"bind\", \"queue\": \"xb-living\", \"exchange\": \"xivo\", \"key\": \"status.agent\"}");
    xivo_bus *bus = open_queue(&consumer, "xb-living", "existing", NULL);
    publish_agents(1, 3);
    pump_until(bus, &consumer.seen, 3);
    while (publish_depth("xb-dead-letters") < 3)
        ck_assert_int_ge(xivo_bus_process(bus), 0);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.rejected, 3);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-living"), 0);
    delete_queue("xb-living");
    delete_queue("xb-dead-letters");
    publish_command(NULL, "{\"do\": \"delete_exchange\", \"name\": \"xb-dead\"}");
}
END_TEST

static void *settle_all(void *argument)
{
    struct consumer *consumer = argument;

    for (int i = consumer->held_count - 1; i >= 0; i--)
        ck_assert_int_eq(xivo_bus_settle(consumer->bus, consumer->held[i], XIVO_BUS_ACK), XIVO_BUS_OK);
    return NULL;
}

/* The acks are written while this thread only waits: the settle wakes it up. */
START_TEST(test_settle_from_a_thread)
{
    struct consumer consumer = { .report = -1, .hold = true };
    xivo_bus *bus = open_queue(&consumer, "xb-thread", "classic", "4");
    pthread_t thread;

    connect_only(bus);
    publish_agents(0, 7);
    pump_until(bus, &consumer.seen, 4);
    ck_assert_int_eq(pthread_create(&thread, NULL, settle_all, &consumer), 0);
    pthread_join(thread, NULL);
    consumer.hold = false;
    pump_until(bus, &consumer.seen, 8);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-thread"), 0);
    delete_queue("xb-thread");
}
END_TEST

/* What is still held when the handle goes is nobody's: it comes again. So do settles that are too late: stale. */
START_TEST(test_held_messages_return)
{
    struct consumer first = { .report = -1, .hold = true }, second = { .report = -1 };
    xivo_bus *bus = open_queue(&first, "xb-held", "classic", NULL);

    connect_only(bus);
    publish_agents(0, 2);
    pump_until(bus, &first.seen, 3);
    ck_assert_int_eq(xivo_bus_settle(bus, first.held[1], XIVO_BUS_ACK), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_settle(bus, 0, XIVO_BUS_ACK), XIVO_BUS_OK);
    xivo_bus_free(bus);
    bus = open_queue(&second, "xb-held", "classic", NULL);
    pump_until(bus, &second.seen, 2);
    ck_assert_int_eq(second.times[1], 0);
    ck_assert_int_eq(second.redelivered, 2);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-held"), 0);
    delete_queue("xb-held");
}
END_TEST

START_TEST(test_without_acks)
{
    struct consumer consumer = { .report = -1, .hold = true };
    xivo_bus *bus = open_queue(&consumer, "xb-no-ack", "classic", "2");
    struct xivo_bus_stats stats;

    option(bus, "ack", "false");
    connect_only(bus);
    publish_agents(0, 9);
    pump_until(bus, &consumer.seen, 10);
    for (int i = 0; i < 10; i++)
        ck_assert_uint_eq(consumer.held[i], 0);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.received, 10);
    ck_assert_uint_eq(stats.acked, 0);
    ck_assert_uint_eq(stats.held, 0);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-no-ack"), 0);
    delete_queue("xb-no-ack");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("queue");
    TCase *tcase = tcase_create("queue");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_durable_queue_keeps, 0, 2);
    tcase_add_test(tcase, test_existing_queue);
    tcase_add_loop_test(tcase, test_killed_process_loses_nothing, 0, 2);
    tcase_add_test(tcase, test_two_processes_share_a_queue);
    tcase_add_test(tcase, test_prefetch_and_hold);
    tcase_add_test(tcase, test_requeue_comes_again);
    tcase_add_test(tcase, test_reject_goes_to_the_dead_letters);
    tcase_add_test(tcase, test_settle_from_a_thread);
    tcase_add_test(tcase, test_held_messages_return);
    tcase_add_test(tcase, test_without_acks);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
