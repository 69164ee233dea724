/*
 * Faults of the line that make a noise: cut, reset, corrupted, and a line that is merely bad. At every stage of a
 * connection: the right code at once, back by itself, with queue, bindings and consumer, and the gap reported.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "broker.h"
#include "probe.h"
#include "proxy.h"
#include "publish.h"

#define QUICK "?heartbeat=2&connection_timeout=5000&retry_min=10&retry_max=50"

/* Most of it is for the machine. A fault that was overlooked would be found after two heartbeats at the earliest. */
enum { STAGES = 12, AT_ONCE_US = 1000 * 1000 };

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

/* From the accepted connection to the last byte of the setup, which is the middle of consume-ok. */
static void lose_in_setup(enum proxy_fault fault)
{
    uint64_t setup = measure_setup();

    for (unsigned stage = 0; stage <= STAGES; stage++) {
        struct probe probe;
        uint64_t after = stage == STAGES ? setup - 1 : setup * stage / STAGES;

        proxy_plan(fault, after, 0);
        probe_open(&probe, proxy_uri(QUICK));
        const struct probe_change *lost = probe_until_disconnected(&probe, 1);
        int64_t found = probe_delay_us(&probe, proxy_look().struck_us, lost);
        ck_assert_msg(lost->code == XIVO_BUS_ERR_CLOSED, "after %llu bytes: %s", (unsigned long long)after, lost->text);
        ck_assert_msg(found < AT_ONCE_US, "found after %lld us", (long long)found);
        ck_assert_int_le(lost->retry_us, 50000);
        ck_assert(!probe_until_connected(&probe, 1)->has_gap);
        probe_check_alive(&probe);
        probe_close(&probe);
    }
}

START_TEST(test_cut_in_setup)
{
    lose_in_setup(PROXY_CUT);
}
END_TEST

START_TEST(test_reset_in_setup)
{
    lose_in_setup(PROXY_RESET);
}
END_TEST

/* ---- connected ---- */

/* Connected, and the library's first survey of the queue has been answered: the bytes that come next are a message's. */
static void until_quiet(struct probe *probe)
{
    probe_until_connected(probe, 1);
    for (int quiet = 0; quiet < 5; quiet++) {
        uint64_t down = proxy_look().down;

        probe_round(probe, 20);
        if (proxy_look().down != down)
            quiet = 0;
    }
}

/* The gap reaches from before the fault, when bytes came last, to the moment at which all was in place again. */
static void check_gap(const struct probe_change *lost, const struct probe_change *back, bool queue_kept)
{
    ck_assert_int_eq(back->queue_kept, queue_kept);
    ck_assert(back->has_gap);
    ck_assert_int_gt(back->gap_from_us, 0);
    ck_assert_int_le(back->gap_from_us, lost->at_us);
    ck_assert_int_ge(back->gap_to_us, lost->at_us);
    ck_assert_int_le(back->gap_to_us, back->at_us);
}

/* _i: 0 the library's own queue, 1 a durable one */
static void lose_while_idle(enum proxy_fault fault, int kind)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(kind == 0 ? QUICK : QUICK "&queue=xb-line&queue_type=classic"));
    until_quiet(&probe);
    probe_check_alive(&probe);
    proxy_strike(fault);
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    ck_assert_int_eq(lost->code, XIVO_BUS_ERR_CLOSED);
    ck_assert_int_lt(probe_delay_us(&probe, proxy_look().struck_us, lost), AT_ONCE_US);
    check_gap(lost, probe_until_connected(&probe, 2), kind == 1);
    probe_check_alive(&probe);
    probe_close(&probe);
    if (kind == 1)
        publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-line\"}");
}

START_TEST(test_cut_while_idle)
{
    lose_while_idle(PROXY_CUT, _i);
}
END_TEST

START_TEST(test_reset_while_idle)
{
    lose_while_idle(PROXY_RESET, _i);
}
END_TEST

/*
 * Somewhere inside a message. With the library's own queue it is lost, inside the gap. With a durable one it comes
 * again with the next connection.
 */
static void lose_in_delivery(enum proxy_fault fault, int kind)
{
    for (uint64_t offset = 1; offset < 260; offset += 23) {
        struct probe probe;

        probe_open(&probe, proxy_uri(kind == 0 ? QUICK : QUICK "&queue=xb-line&queue_type=classic"));
        until_quiet(&probe);
        proxy_plan(fault, proxy_look().down + offset, 0);
        probe_publish(7, 7);
        const struct probe_change *lost = probe_until_lost(&probe, 1);
        ck_assert_int_eq(lost->code, XIVO_BUS_ERR_CLOSED);
        ck_assert_int_lt(probe_delay_us(&probe, proxy_look().struck_us, lost), AT_ONCE_US);
        check_gap(lost, probe_until_connected(&probe, 2), kind == 1);
        if (kind == 1) {
            probe_until(&probe, &probe.events, 1);
            ck_assert_int_eq(probe.last, 7);
        }
        probe_check_alive(&probe);
        probe_close(&probe);
    }
    if (kind == 1)
        publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-line\"}");
}

START_TEST(test_cut_in_delivery)
{
    lose_in_delivery(PROXY_CUT, _i);
}
END_TEST

START_TEST(test_reset_in_delivery)
{
    lose_in_delivery(PROXY_RESET, _i);
}
END_TEST

/* ---- a byte that is another ---- */

/*
 * Whatever it hits, the handle gets over it: a field of the message is another, which nobody can see; or the connection
 * is of no use, which is seen at once, or, when a length has grown and swallows what follows, two heartbeats after the
 * last message was swallowed. `_i`: the offset of the byte in the message, in steps of 7.
 */
START_TEST(test_corrupt_delivery)
{
    static const int masks[] = { 0x01, 0xff };
    struct probe probe;
    int64_t number = 2;

    probe_open(&probe, proxy_uri("?heartbeat=1&connection_timeout=2000&retry_min=10&retry_max=50"));
    until_quiet(&probe);
    proxy_plan(PROXY_CORRUPT, proxy_look().down + (uint64_t)_i * 7, masks[_i % 2]);
    probe_publish(1, 2);
    while (proxy_look().strikes == 0)
        probe_round(&probe, 10);
    for (int tries = 0; probe.last != number; tries++) {
        int64_t end = probe_now_us() + 2000000 + AT_ONCE_US;
        int connected = probe.connected;

        ck_assert_int_lt(tries, 4);
        number++;
        probe_publish(number, number);
        while (probe.last != number && probe.connected == connected && probe_now_us() < end)
            probe_round(&probe, 10);
    }
    for (int i = 0; i < probe.count; i++)
        ck_assert_msg(probe.changes[i].state != XIVO_BUS_STATE_DISCONNECTED ||
                          probe.changes[i].code == XIVO_BUS_ERR_PROTOCOL ||
                          probe.changes[i].code == XIVO_BUS_ERR_CLOSED || probe.changes[i].code == XIVO_BUS_ERR_TIMEOUT,
                      "%s", probe.changes[i].text);
    if (probe.disconnected > 0)
        ck_assert(probe.changes[probe.count - 1].has_gap);
    probe_close(&probe);
}
END_TEST

/* The end of a frame is a byte of known value: a wrong one is a protocol error, at once. */
START_TEST(test_corrupt_frame_end)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(QUICK));
    until_quiet(&probe);
    uint64_t begin = proxy_look().down;
    probe_check_alive(&probe);
    uint64_t size = proxy_look().down - begin;
    proxy_plan(PROXY_CORRUPT, begin + size + size - 1, 0x10);
    probe_publish(1000002, 1000002); /* as many digits as the one before */
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    ck_assert_msg(lost->code == XIVO_BUS_ERR_PROTOCOL, "%s", lost->text);
    ck_assert_int_lt(probe_delay_us(&probe, proxy_look().struck_us, lost), AT_ONCE_US);
    ck_assert(probe_until_connected(&probe, 2)->has_gap);
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* In the setup a wrong byte may be anything, also a refusal that ends the first attempt: then a program starts afresh.
 */
static void connect_stubbornly(struct probe *probe)
{
    int64_t end = probe_now_us() + 60000000;

    while (probe->connected == 0 && probe_now_us() < end)
        probe_round_or_error(probe, 100);
    ck_assert_int_eq(probe->connected, 1);
}

START_TEST(test_corrupt_setup)
{
    uint64_t setup = measure_setup();

    for (uint64_t after = 0; after < setup; after += 1 + setup / 60) {
        struct probe probe;

        proxy_plan(PROXY_CORRUPT, after, after % 2 ? 0x01 : 0xff);
        probe_open(&probe, proxy_uri("?heartbeat=1&connection_timeout=300&retry_min=10&retry_max=50"));
        connect_stubbornly(&probe);
        probe_check_alive(&probe);
        probe_close(&probe);
    }
}
END_TEST

/* ---- a bad line is a line ---- */

static void check_bad_line(const char *query, int64_t last)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(query));
    probe_until_connected(&probe, 1);
    probe_publish(1, last);
    probe_until(&probe, &probe.events, (int)last);
    ck_assert_int_eq(probe.last, last);
    ck_assert_int_eq(probe.disconnected, 0);
    ck_assert_int_eq(probe.events, last);
    probe_close(&probe);
}

START_TEST(test_line_of_single_bytes)
{
    proxy_shape(0, 0, 1);
    check_bad_line(QUICK, 50);
}
END_TEST

/* 300 ms each way: the handshake alone takes two seconds. */
START_TEST(test_slow_line)
{
    proxy_shape(300, 0, 0);
    check_bad_line("?heartbeat=2&connection_timeout=8000", 10);
}
END_TEST

/* 1 KB/s: a message of 6 KB takes longer than two heartbeats, but bytes keep coming. */
START_TEST(test_narrow_line)
{
    static char body[6100];
    struct probe probe;
    int length = snprintf(body, sizeof body,
                          "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": 9, "
                          "\"status\": \"logged_in\"}, \"filler\": \"");

    memset(body + length, 'x', 6000 - (size_t)length);
    strcpy(body + 6000, "\"}");
    proxy_shape(0, 1000, 0);
    probe_open(&probe, proxy_uri("?heartbeat=1&retry_min=10&retry_max=50"));
    probe_until_connected(&probe, 1);
    int64_t begin = probe_now_us();
    publish_send("xivo", "status.agent", body, NULL);
    probe_until(&probe, &probe.events, 1);
    ck_assert_int_eq(probe.last, 9);
    ck_assert_int_gt(probe.event_us - begin, 5000000);
    ck_assert_int_eq(probe.disconnected, 0);
    probe_close(&probe);
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("line");
    TCase *tcase = tcase_create("line");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, open_line, proxy_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, test_cut_in_setup);
    tcase_add_test(tcase, test_reset_in_setup);
    tcase_add_loop_test(tcase, test_cut_while_idle, 0, 2);
    tcase_add_loop_test(tcase, test_reset_while_idle, 0, 2);
    tcase_add_loop_test(tcase, test_cut_in_delivery, 0, 2);
    tcase_add_loop_test(tcase, test_reset_in_delivery, 0, 2);
    tcase_add_loop_test(tcase, test_corrupt_delivery, 0, 40);
    tcase_add_test(tcase, test_corrupt_frame_end);
    tcase_add_test(tcase, test_corrupt_setup);
    tcase_add_test(tcase, test_line_of_single_bytes);
    tcase_add_test(tcase, test_slow_line);
    tcase_add_test(tcase, test_narrow_line);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_line");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
