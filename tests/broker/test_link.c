/*
 * The network itself goes: the link is down, and nobody says so. In a network namespace; the broker is behind a proxy
 * that has one end there and one here.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "broker.h"
#include "namespace.h"
#include "probe.h"
#include "proxy.h"
#include "publish.h"

enum { SILENCE_US = 2000 * 1000, SLACK_US = 1000 * 1000 };

static void open_link(void)
{
    broker_ensure();
    int network = namespace_enter();
    proxy_open_across(broker_port(), network);
}

/* Half open: no FIN, no RST. Found by silence (two heartbeats), or by the kernel, for our own heartbeats are not
   confirmed (TCP_USER_TIMEOUT, as long). _i: 0 the link comes back after a while, 1 also messages are on their way when
   it goes */
START_TEST(test_link_down)
{
    struct probe probe;

    probe_open(&probe, proxy_uri("?heartbeat=1&connection_timeout=500&retry_min=10&retry_max=100"));
    probe_until_connected(&probe, 1);
    probe_check_alive(&probe);
    if (_i == 1)
        probe_publish(1, 20);
    int64_t down = probe_now_us();
    namespace_set_link(false);
    const struct probe_change *lost = probe_until_lost(&probe, 1);
    ck_assert_msg(lost->code == XIVO_BUS_ERR_HEARTBEAT || lost->code == XIVO_BUS_ERR_TIMEOUT, "%s", lost->text);
    ck_assert_int_lt(probe_delay_us(&probe, down, lost), SILENCE_US + SLACK_US);
    for (int i = 0; i < 3; i++) {
        const struct probe_change *again = probe_until_disconnected(&probe, probe.disconnected + 1);

        ck_assert_msg(again->code == XIVO_BUS_ERR_UNREACHABLE || again->code == XIVO_BUS_ERR_TIMEOUT, "%s",
                      again->text);
    }
    namespace_set_link(true);
    const struct probe_change *back = probe_until_connected(&probe, 2);
    ck_assert(back->has_gap);
    ck_assert_int_le(back->gap_from_us, lost->at_us);
    ck_assert_int_ge(back->gap_to_us, lost->at_us);
    probe_check_alive(&probe);
    probe_close(&probe);
}
END_TEST

/* A short outage is none: the kernel sends again what was lost. */
START_TEST(test_link_flaps)
{
    struct probe probe;

    probe_open(&probe, proxy_uri("?heartbeat=2&retry_min=10&retry_max=100"));
    probe_until_connected(&probe, 1);
    for (int i = 0; i < 3; i++) {
        namespace_set_link(false);
        for (int64_t end = probe_now_us() + 300000; probe_now_us() < end;)
            probe_round(&probe, 20);
        namespace_set_link(true);
        probe_check_alive(&probe);
    }
    ck_assert_int_eq(probe.disconnected, 0);
    probe_close(&probe);
}
END_TEST

/* free() with a link that is down has nobody to say goodbye to. */
START_TEST(test_free_while_down)
{
    struct probe probe;

    probe_open(&probe, proxy_uri(""));
    probe_until_connected(&probe, 1);
    namespace_set_link(false);
    probe_close(&probe);
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing == 0 && !namespace_is_allowed())
        missing = probe_skip("the right to make a network namespace");
    if (missing != 0)
        return missing;
    Suite *suite = suite_create("link");
    TCase *tcase = tcase_create("link");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, open_link, proxy_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_link_down, 0, 2);
    tcase_add_test(tcase, test_link_flaps);
    tcase_add_test(tcase, test_free_while_down);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_set_fork_status(runner, CK_FORK); /* each test has a network of its own */
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_link");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
