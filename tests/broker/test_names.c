/*
 * A name server that swallows queries: the look-up is stuck for as long as the system's resolver is patient, and nobody
 * waits for it.
 */
#include <arpa/inet.h>
#include <check.h>
#include <dirent.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "namespace.h"
#include "probe.h"

#define NAMED "amqp://guest:guest@pbx.example:5672/%2F?connection_timeout=500&retry_min=10&retry_max=50"

enum { ANSWER_US = 500 * 1000, SLACK_US = 1000 * 1000, ALONE = 3 /* a thread, "." and ".." */ };

/* ---- the name server ---- */

static int server = -1;
static pid_t answerer;

/* Patience is what options says: how long a single look-up takes when nobody answers. */
static void open_silent_server(const char *options)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_port = htons(53),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    char text[200];

    namespace_enter();
    server = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ck_assert_int_eq(bind(server, (struct sockaddr *)&address, sizeof address), 0);
    snprintf(text, sizeof text, "nameserver 127.0.0.1\noptions %s\n", options);
    namespace_set_resolver(text);
}

/* From now on every question has an answer: an A record with 127.0.0.1, and nothing of any other type. */
static void answer_from_now_on(void)
{
    static const uint8_t record[] = { 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, 127, 0, 0, 1 };

    answerer = fork();
    if (answerer != 0) {
        ck_assert_int_gt(answerer, 0);
        return;
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) {
        uint8_t packet[1500];
        struct sockaddr_in from;
        socklen_t length = sizeof from;
        ssize_t size = recvfrom(server, packet, sizeof packet - sizeof record, 0, (struct sockaddr *)&from, &length);
        size_t end = 12;

        if (size < 17)
            continue;
        while (end < (size_t)size && packet[end] != 0)
            end += packet[end] + 1u;
        bool is_a = packet[end + 2] == 1;
        end += 5;
        packet[2] = 0x81, packet[3] = 0x80;
        memset(packet + 6, 0, 6);
        packet[7] = is_a;
        if (is_a)
            memcpy(packet + end, record, sizeof record);
        sendto(server, packet, end + (is_a ? sizeof record : 0), 0, (struct sockaddr *)&from, length);
    }
}

static int count_entries(const char *folder)
{
    DIR *directory = opendir(folder);
    int count = 0;

    ck_assert_ptr_nonnull(directory);
    while (readdir(directory))
        count++;
    closedir(directory);
    return count;
}

/*
 * Until the last look-up has ended, and this thread is the only one again. LeakSanitizer takes what the resolver keeps for a
 * thread for a leak in the thread's last moments, so the process must not end then.
 */
static void await_lookups(void)
{
    for (int64_t end = probe_now_us() + 60000000; count_entries("/proc/self/task") > ALONE;) {
        ck_assert_int_lt(probe_now_us(), end);
        poll(NULL, 0, 20);
    }
}

/* Runs until a look-up is under way: its thread is there. */
static void begin_lookup(struct probe *probe, const char *uri)
{
    probe_open(probe, uri);
    int threads = count_entries("/proc/self/task");
    while (count_entries("/proc/self/task") == threads)
        probe_round(probe, 10);
}

/* ---- tests ---- */

START_TEST(test_lookup_is_stuck)
{
    struct probe probe;

    open_silent_server("timeout:30 attempts:5");
    int64_t begin = probe_now_us();
    begin_lookup(&probe, NAMED);
    const struct probe_change *lost = probe_until_disconnected(&probe, 1);
    ck_assert_int_eq(lost->code, XIVO_BUS_ERR_RESOLVE);
    ck_assert_ptr_nonnull(strstr(lost->text, "pbx.example"));
    ck_assert_int_ge(lost->at_us - begin, ANSWER_US);
    ck_assert_int_lt(lost->at_us - begin, ANSWER_US + SLACK_US);
    int threads = count_entries("/proc/self/task");
    probe_until_disconnected(&probe, 4);
    ck_assert_int_eq(count_entries("/proc/self/task"), threads); /* one look-up, however often it is asked for */
    probe_close(&probe);
}
END_TEST

/* Another host of the list needs no look-up: it is reached though the first one's name is stuck. */
START_TEST(test_other_hosts_are_tried)
{
    struct probe probe;

    open_silent_server("timeout:30 attempts:5");
    probe_open(
        &probe,
        "amqp://guest:guest@pbx.example:5672,127.0.0.1:5672/%2F?connection_timeout=500&retry_min=10&retry_max=50");
    for (int refused = 0, i = 1; refused < 2; i++)
        refused += probe_until_disconnected(&probe, i)->code == XIVO_BUS_ERR_REFUSED;
    probe_close(&probe);
}
END_TEST

/* The name server comes to life: the look-up that waited goes on, or the next one. Nobody listens there, which proves
 * it. */
START_TEST(test_name_server_returns)
{
    struct probe probe;

    open_silent_server("timeout:1 attempts:2");
    begin_lookup(&probe, NAMED);
    ck_assert_int_eq(probe_until_disconnected(&probe, 1)->code, XIVO_BUS_ERR_RESOLVE);
    answer_from_now_on();
    for (int i = 2; probe_until_disconnected(&probe, i)->code != XIVO_BUS_ERR_REFUSED; i++)
        ck_assert_int_eq(probe.changes[probe.count - 1].code, XIVO_BUS_ERR_RESOLVE);
    probe_close(&probe);
    await_lookups();
    kill(answerer, SIGKILL);
    waitpid(answerer, NULL, 0);
}
END_TEST

/* The thread ends when the resolver gives up, long after the handle: it writes to nothing that is not its own, and
   takes what it has with it. */
START_TEST(test_nothing_is_left)
{
    struct probe probe;

    open_silent_server("timeout:1 attempts:1");
    int descriptors = count_entries("/proc/self/fd");
    for (int i = 0; i < 5; i++) {
        begin_lookup(&probe, NAMED);
        probe_close(&probe);
        /* Descriptor numbers of the handle that was freed are somebody else's now: nothing may be written there. */
        int ends[2];
        ck_assert_int_eq(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, ends), 0);
        await_lookups();
        ck_assert_int_lt(recv(ends[0], &(char){ 0 }, 1, 0), 0);
        ck_assert_int_lt(recv(ends[1], &(char){ 0 }, 1, 0), 0);
        close(ends[0]);
        close(ends[1]);
    }
    ck_assert_int_eq(count_entries("/proc/self/fd"), descriptors);
}
END_TEST

/* exit() while the look-up is stuck; _i: 0 with the handle, 1 after free(), 2 killed by a signal */
START_TEST(test_exit_meanwhile)
{
    open_silent_server("timeout:30 attempts:5");
    for (int round = 0; round < 20; round++) {
        int status;
        pid_t child = fork();

        if (child == 0) {
            struct probe probe;

            alarm(60);
            signal(SIGTERM, SIG_DFL);
            begin_lookup(&probe, NAMED);
            if (_i == 1)
                probe_close(&probe);
            if (_i == 2)
                raise(SIGTERM);
            exit(17);
        }
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        if (_i == 2)
            ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
        else
            ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 17);
    }
}
END_TEST

int main(void)
{
    if (!namespace_is_allowed())
        return probe_skip("the right to make a network namespace");
    Suite *suite = suite_create("names");
    TCase *tcase = tcase_create("names");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, test_lookup_is_stuck);
    tcase_add_test(tcase, test_other_hosts_are_tried);
    tcase_add_test(tcase, test_name_server_returns);
    tcase_add_test(tcase, test_nothing_is_left);
    tcase_add_loop_test(tcase, test_exit_meanwhile, 0, 3);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_set_fork_status(runner, CK_FORK); /* each test has a network of its own */
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_names");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
