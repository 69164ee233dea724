/*
 * Faults of the line that make no noise: nothing comes, or nothing goes, and the connection looks well. Each is found
 * within its bound, which is measured, at every stage of a connection.
 */
#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "broker.h"
#include "probe.h"
#include "proxy.h"
#include "publish.h"

#define QUICK "?heartbeat=1&connection_timeout=500&retry_min=10&retry_max=50"

enum {
    STAGES = 6,
    ANSWER_US = 500 * 1000,   /* connection_timeout */
    SILENCE_US = 2000 * 1000, /* two heartbeats */
    BROKER_US =
        4000 * 1000, /* how long the broker takes to miss our heartbeats: it looks once a heartbeat, twice in vain */
    SLACK_US = 1000 * 1000 /* for the machine that runs the test; with it each bound is still below the next one */
};

static void open_line(void)
{
    broker_ensure();
    proxy_open(broker_port());
}

/* How many bytes come down until the handle is connected, and none of a heartbeat. */
static uint64_t measure_setup(void)
{
    struct probe probe;

    probe_open(&probe, proxy_uri("?heartbeat=60"));
    probe_until_connected(&probe, 1);
    uint64_t bytes = proxy_look().down;
    probe_close(&probe);
    return bytes;
}

/* ---- before it is connected ---- */

/* The loss that the strike has caused. On a busy machine so short a connection_timeout may cause others before. */
static const struct probe_change *until_lost_by_strike(struct probe *probe, int strikes)
{
    const struct probe_change *lost;
    int losses = 0;

    do
        lost = probe_until_disconnected(probe, ++losses);
    while (proxy_look().strikes == strikes);
    return lost;
}

/* _i: 0 nothing comes, 1 nothing goes, 2 neither */
START_TEST(test_frozen_in_setup)
{
    uint64_t setup = measure_setup();

    for (unsigned stage = 0; stage <= STAGES; stage++) {
        struct probe probe;
        uint64_t after = stage == STAGES ? setup - 1 : setup * stage / STAGES;

        /* What goes up last is answered before the last byte comes down: it cannot be held up so late. */
        if (_i == 1 && stage == STAGES)
            continue;
        int strikes = proxy_look().strikes;
        proxy_plan(PROXY_FREEZE_DOWN + (unsigned)_i, after, 0);
        probe_open(&probe, proxy_uri(QUICK));
        const struct probe_change *lost = until_lost_by_strike(&probe, strikes);
        int64_t found = probe_delay_us(&probe, proxy_look().struck_us, lost);
        ck_assert_msg(lost->code == XIVO_BUS_ERR_TIMEOUT, "after %llu bytes: %s", (unsigned long long)after,
                      lost->text);
        ck_assert_msg(found < ANSWER_US + SLACK_US, "after %llu bytes: found after %lld us", (unsigned long long)after,
                      (long long)found);
        probe_until_connected(&probe, 1);
        probe_check_alive(&probe);
        probe_close(&probe);
    }
}
END_TEST

/* A port that takes no connections any more: its queue is full, so that even a SYN has no answer. */
static int fill_listener(int *port)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct pollfd pollfd = { .revents = POLLOUT };

    ck_assert_int_eq(bind(listener, (struct sockaddr *)&address, length), 0);
    ck_assert_int_eq(listen(listener, 0), 0);
    ck_assert_int_eq(getsockname(listener, (struct sockaddr *)&address, &length), 0);
    *port = ntohs(address.sin_port);
    for (int i = 0; i < 8 && pollfd.revents; i++) {
        pollfd =
            (struct pollfd){ .fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), .events = POLLOUT };
        connect(pollfd.fd, (struct sockaddr *)&address, length);
        poll(&pollfd, 1, 100);
    }
    ck_assert_int_eq(pollfd.revents, 0);
    return listener;
}

START_TEST(test_connect_without_answer)
{
    struct probe probe;
    char uri[200];
    int port;
    int listener = fill_listener(&port);

    snprintf(uri, sizeof uri, "amqp://guest:guest@127.0.0.1:%d/%%2F" QUICK, port);
    probe_open(&probe, uri);
    int64_t begin = probe_now_us();
    const struct probe_change *lost = probe_until_disconnected(&probe, 1);
    ck_assert_int_eq(lost->code, XIVO_BUS_ERR_TIMEOUT);
    ck_assert_int_ge(lost->at_us - begin, ANSWER_US);
    ck_assert_int_lt(lost->at_us - begin, ANSWER_US + SLACK_US);
    probe_until_disconnected(&probe, 3);
    probe_close(&probe);
    close(listener);
}
END_TEST

/* ---- connected ---- */

static void check_gap(const struct probe_change *lost, const struct probe_change *back)
{
    ck_assert(back->has_gap);
    ck_assert_int_gt(back->gap_from_us, 0);
    ck_assert_int_le(back->gap_from_us, lost->at_us);
    ck_assert_int_ge(back->gap_to_us, lost->at_us);
    ck_assert_int_le(back->gap_to_us, back->at_us);
}

/* _i: 0 nothing comes, 1 nothing goes, 2 neither. While nothing goes, the broker's heartbeats come: it is the broker
   that ends the connection, for it misses ours. */
START_TEST(test_frozen_while_idle)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(QUICK));
    const struct probe_change *connected = probe_until_connected(&probe, 1);
    proxy_strike(PROXY_FREEZE_DOWN + (unsigned)_i);
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    int64_t found = probe_delay_us(&probe, proxy_look().struck_us, lost);
    ck_assert_msg(lost->code == (_i == 1 ? XIVO_BUS_ERR_CLOSED : XIVO_BUS_ERR_HEARTBEAT), "%s", lost->text);
    ck_assert_msg(found < (_i == 1 ? BROKER_US : SILENCE_US) + SLACK_US, "found after %lld us", (long long)found);
    ck_assert_int_gt(lost->at_us - connected->at_us, SILENCE_US - 1000000);
    check_gap(lost, probe_until_connected(&probe, 2));
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* Inside a message: its rest does not come. */
START_TEST(test_frozen_in_delivery)
{
    for (uint64_t offset = 10; offset < 250; offset += 80) {
        struct probe probe;

        probe_open(&probe, proxy_uri(QUICK));
        probe_until_connected(&probe, 1);
        proxy_plan(PROXY_FREEZE_DOWN, proxy_look().down + offset, 0);
        probe_publish(3, 3);
        const struct probe_change *lost = probe_until_lost(&probe, 1);
        ck_assert_msg(lost->code == XIVO_BUS_ERR_HEARTBEAT || lost->code == XIVO_BUS_ERR_TIMEOUT, "%s", lost->text);
        ck_assert_int_lt(probe_delay_us(&probe, proxy_look().struck_us, lost), SILENCE_US + SLACK_US);
        check_gap(lost, probe_until_connected(&probe, 2));
        probe_check_alive(&probe);
        probe_close(&probe);
    }
}
END_TEST

static void ignore(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

/* A subscription made while connected asks for a binding, and the answer does not come: the heartbeats do, for a while.
 */
START_TEST(test_binding_without_answer)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(QUICK));
    probe_until_connected(&probe, 1);
    proxy_strike(PROXY_FREEZE_UP);
    int64_t asked = probe_now_us();
    ck_assert_int_eq(xivo_bus_on_event(probe.bus, NULL, "xb.other", ignore, NULL), XIVO_BUS_OK);
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    ck_assert_msg(lost->code == XIVO_BUS_ERR_TIMEOUT, "%s", lost->text);
    ck_assert_int_lt(lost->at_us - asked, ANSWER_US + SLACK_US);
    check_gap(lost, probe_until_connected(&probe, 2));
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* In a flood, with a window that is full: nothing moves any more, in either direction. */
START_TEST(test_frozen_in_a_flood)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(QUICK "&prefetch=50"));
    probe_until_connected(&probe, 1);
    proxy_plan(PROXY_FREEZE_BOTH, proxy_look().down + 20000, 0);
    publish_many("xivo", "status.agent",
                 "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": 1, \"status\": \"logged_in\"}}", NULL,
                 200);
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    ck_assert_msg(lost->code == XIVO_BUS_ERR_HEARTBEAT || lost->code == XIVO_BUS_ERR_TIMEOUT, "%s", lost->text);
    ck_assert_int_lt(probe_delay_us(&probe, proxy_look().struck_us, lost), SILENCE_US + SLACK_US);
    check_gap(lost, probe_until_connected(&probe, 2));
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* ---- a program that is busy ---- */

/*
 * The program does something else for a while, and in the meantime the line goes dead. What came before waits in the
 * socket; what was published behind it is missing, and inside the gap, though the last byte is read much later.
 */
START_TEST(test_gap_of_a_busy_program)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(QUICK));
    probe_until_connected(&probe, 1);
    probe_check_alive(&probe);
    uint64_t down = proxy_look().down;
    probe_publish(1, 1);
    while (proxy_look().down < down + 100)
        poll(NULL, 0, 1);
    proxy_strike(PROXY_FREEZE_BOTH);
    poll(NULL, 0, 100); /* the kernel's clock ticks */
    int64_t published = probe_now_us();
    probe_publish(2, 2);
    poll(NULL, 0, 500);
    probe_until_lost(&probe, 1);
    ck_assert_int_eq(probe.last, 1);
    const struct probe_change *back = probe_until_connected(&probe, 2);
    ck_assert(back->has_gap);
    ck_assert_int_le(back->gap_from_us, published);
    probe_close(&probe);
}
END_TEST

/*
 * A program that is slower than the events come: they wait in the broker, behind a full window. When the connection
 * ends they are missing, though bytes came long after they were published. _i: 0 in one burst, 1 all the time
 */
START_TEST(test_gap_of_a_slow_program)
{
    struct probe probe;
    int64_t published[400];
    int count = 0;

    probe_open(&probe, proxy_uri("?heartbeat=5&retry_min=10&retry_max=50&prefetch=4"));
    probe_until_connected(&probe, 1);
    for (int round = 0; round < (_i == 0 ? 1 : 30); round++) {
        for (int i = 0; i < (_i == 0 ? 100 : 12); i++) {
            published[count] = probe_now_us();
            probe_publish(count, count);
            count++;
        }
        for (int i = 0; i < 2; i++)
            probe_round(&probe, 20);
    }
    proxy_strike(PROXY_RESET);
    const struct probe_change *back = probe_until_connected(&probe, 2);
    ck_assert_int_lt(probe.last, count - 1);
    ck_assert(back->has_gap);
    ck_assert_msg(back->gap_from_us <= published[probe.last + 1], "%lld us too late",
                  (long long)(back->gap_from_us - published[probe.last + 1]));
    probe_close(&probe);
}
END_TEST

/* A program that keeps up with a fast stream learns of a short gap, not of all the time since it was connected. */
START_TEST(test_gap_of_a_fast_stream)
{
    struct probe probe;
    int64_t before, longest = 0; /* for the machine: how long the program did not keep up */
    int number = 0;

    probe_open(&probe, proxy_uri("?heartbeat=5&retry_min=10&retry_max=50&prefetch=16"));
    probe_until_connected(&probe, 1);
    before = probe_now_us();
    for (int64_t end = before + 6000000; before < end; number++) {
        int64_t begin = before;

        probe_publish(number, number);
        probe_round(&probe, 20);
        before = probe_now_us();
        if (before - begin > longest)
            longest = before - begin;
    }
    proxy_strike(PROXY_RESET);
    const struct probe_change *back = probe_until_connected(&probe, 2);
    ck_assert_int_gt(back->gap_from_us, before - 4000000 - longest);
    ck_assert_int_le(back->gap_from_us, proxy_look().struck_us);
    probe_close(&probe);
}
END_TEST

/* ---- a port is not yet a broker ---- */

/* The port answers but there is nothing behind it, as while a broker boots or behind a balancer; then nobody listens at
   all; then the broker is there. */
START_TEST(test_broker_still_boots)
{
    struct probe probe;

    broker_stop(true);
    probe_open(&probe, proxy_uri(QUICK));
    ck_assert_int_eq(probe_until_disconnected(&probe, 2)->code, XIVO_BUS_ERR_CLOSED);
    proxy_listen(false);
    int told = probe.disconnected;
    ck_assert_int_eq(probe_until_disconnected(&probe, told + 2)->code, XIVO_BUS_ERR_REFUSED);
    broker_start();
    proxy_plan(PROXY_FREEZE_DOWN, 0, 0); /* it accepts, but does not speak yet */
    proxy_listen(true);
    told = probe.disconnected;
    while (probe_until_disconnected(&probe, ++told)->code == XIVO_BUS_ERR_REFUSED)
        ;
    ck_assert_int_eq(probe.changes[probe.count - 1].code, XIVO_BUS_ERR_TIMEOUT);
    probe_until_connected(&probe, 1);
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("stall");
    TCase *tcase = tcase_create("stall");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, open_line, proxy_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_frozen_in_setup, 0, 3);
    tcase_add_test(tcase, test_connect_without_answer);
    tcase_add_loop_test(tcase, test_frozen_while_idle, 0, 3);
    tcase_add_test(tcase, test_frozen_in_delivery);
    tcase_add_test(tcase, test_binding_without_answer);
    tcase_add_test(tcase, test_frozen_in_a_flood);
    tcase_add_test(tcase, test_gap_of_a_busy_program);
    tcase_add_loop_test(tcase, test_gap_of_a_slow_program, 0, 2);
    tcase_add_test(tcase, test_gap_of_a_fast_stream);
    tcase_add_test(tcase, test_broker_still_boots);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_stall");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
