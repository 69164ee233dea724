/*
 * A cluster of three nodes and a quorum queue. The consumer knows all three hosts. The node that it is on is killed,
 * then the one that leads the queue: nothing that was confirmed is lost.
 */
#include <check.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "broker.h"
#include "probe.h"
#include "sequence.h"

enum { NODES = 3, DRAIN_US = 60 * 1000 * 1000 };

/* ---- the cluster: cluster.py, which ends with its standard input ---- */

static pid_t python;
static FILE *commands, *answers;
static int ports[NODES];

static void open_cluster(void)
{
    int to[2], from[2];
    char script[4096];

    ck_assert_int_eq(pipe2(to, O_CLOEXEC), 0);
    ck_assert_int_eq(pipe2(from, O_CLOEXEC), 0);
    snprintf(script, sizeof script, "%s", broker_source_path("tests/broker/cluster.py"));
    python = fork();
    if (python == 0) {
        setsid(); /* a test that fails is ended with its group: this one has to clean up */
        dup2(to[0], STDIN_FILENO);
        dup2(from[1], STDOUT_FILENO);
        execl("/usr/bin/python3", "python3", script, (char *)NULL);
        _exit(127);
    }
    ck_assert_int_gt(python, 0);
    close(to[0]);
    close(from[1]);
    commands = fdopen(to[1], "w");
    answers = fdopen(from[0], "r");
    ck_assert_msg(fscanf(answers, "%d %d %d", &ports[0], &ports[1], &ports[2]) == NODES, "the cluster did not form");
}

static void close_cluster(void)
{
    fclose(commands);
    waitpid(python, NULL, 0);
    fclose(answers);
}

/* Asks and runs the handle until the answer is there. */
static int tell_cluster(struct probe *probe, const char *command, const char *argument)
{
    int answer = -1;

    fprintf(commands, "%s %s\n", command, argument);
    fflush(commands);
    ck_assert_int_eq(fcntl(fileno(answers), F_SETFL, O_NONBLOCK), 0);
    for (int64_t end = probe_now_us() + 200000000; fscanf(answers, "%d", &answer) != 1;) {
        ck_assert_int_lt(probe_now_us(), end);
        clearerr(answers);
        probe_round(probe, 20);
    }
    return answer;
}

static void tell_node(struct probe *probe, const char *command, int node)
{
    char text[12];

    snprintf(text, sizeof text, "%d", node);
    ck_assert_int_eq(tell_cluster(probe, command, text), 0);
}

/* The node that the consumer is on. */
static int node_of(const struct probe_change *change)
{
    int port = atoi(strrchr(change->host, ':') + 1), node = 0;

    while (node < NODES && ports[node] != port)
        node++;
    ck_assert_int_lt(node, NODES);
    return node;
}

/* So many more events arrive. */
static void receive_more(struct probe *probe, int count)
{
    probe_until(probe, &probe->events, probe->events + count);
}

START_TEST(test_nodes_are_killed)
{
    static struct probe probe;
    struct sequence sequence;
    char uri[300], uris[300];

    snprintf(
        uri, sizeof uri,
        "amqp://guest:guest@127.0.0.1:%d,127.0.0.1:%d,127.0.0.1:%d/%%2F?queue=xb-quorum&queue_type=quorum&heartbeat=2",
        ports[0], ports[1], ports[2]);
    snprintf(uris, sizeof uris,
             "amqp://guest:guest@127.0.0.1:%d/%%2F amqp://guest:guest@127.0.0.1:%d/%%2F "
             "amqp://guest:guest@127.0.0.1:%d/%%2F",
             ports[0], ports[1], ports[2]);
    probe_open(&probe, uri);
    sequence_follow(&probe, &sequence);
    const struct probe_change *first = probe_until_connected(&probe, 1);
    sequence_begin("-", uris);
    receive_more(&probe, 200);

    int node = node_of(first);
    int64_t killed = probe_now_us();
    tell_node(&probe, "kill", node);
    const struct probe_change *second = probe_until_connected(&probe, 2);
    printf("the consumer's node is killed: on another after %lld ms\n", (long long)(second->at_us - killed) / 1000);
    ck_assert_int_ne(node_of(second), node);
    ck_assert(second->queue_kept);
    ck_assert(second->has_gap);
    receive_more(&probe, 200);
    tell_node(&probe, "start", node);

    int leader = tell_cluster(&probe, "leader", "xb-quorum");
    ck_assert_int_ge(leader, 0);
    killed = probe_now_us();
    tell_node(&probe, "kill", leader);
    int64_t before = probe.event_us;
    receive_more(&probe, 200);
    printf("the queue's leader is killed: %d connections, 200 events after %lld ms\n", probe.connected,
           (long long)(probe.event_us - killed) / 1000);
    ck_assert_int_gt(probe.event_us, before);

    int64_t last = sequence_end();
    for (int64_t end = probe_now_us() + DRAIN_US; sequence.highest < last && probe_now_us() < end;)
        probe_round(&probe, 50);
    int64_t lost = sequence_first_lost(&sequence);
    printf("%lld numbers, %lld deliveries, %lld marked as redelivered, %lld again without a mark\n", (long long)last,
           (long long)sequence.count, (long long)sequence.redelivered, (long long)sequence.disorder);
    ck_assert_msg(lost == 0, "number %lld was confirmed and lost", (long long)lost);
    probe_close(&probe);
    sequence_free(&sequence);
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("cluster");
    TCase *tcase = tcase_create("cluster");

    tcase_add_unchecked_fixture(tcase, open_cluster, close_cluster);
    tcase_set_timeout(tcase, 180);
    tcase_add_test(tcase, test_nodes_are_killed);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_cluster");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
