#include <check.h>
#include <stdio.h>
#include <string.h>

#include "fake/stage.h"
#include "unit/failing_alloc.h"

/*
 * Each allocation of the library fails once. What it was for is reported as XIVO_BUS_ERR_NOMEM, everything else goes
 * on, and the sanitizers and valgrind see to it that nothing is lost or used too early. Nothing may be asserted while
 * allocations fail, for Check allocates too.
 */

#define AGENT "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}"
#define FORM "{\"name\":\"call_form_result\",\"data\":{\"user_id\":4,\"variables\":{\"a\":\"1\",\"b\":\"\\u00e9\"}}}"

/* ---- without a broker ---- */

static unsigned codes_wrong; /* results that are neither success nor XIVO_BUS_ERR_NOMEM */
static unsigned copies;
static uint64_t held;

static bool ok(int rc)
{
    codes_wrong += rc < 0 && rc != XIVO_BUS_ERR_NOMEM;
    return rc >= 0;
}

static void copy_and_hold(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);

    (void)userdata;
    copies += copy != NULL;
    xivo_bus_event_free(copy);
    held = xivo_bus_event_hold(event);
}

static void copy_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata)
{
    (void)form;
    copy_and_hold(event, userdata);
}

static void feed_once(xivo_bus *bus, const char *body)
{
    held = 0;
    ok(xivo_bus_feed(bus, "k", body, strlen(body)));
    ok(xivo_bus_settle(bus, held, XIVO_BUS_ACK));
}

static void feed_scenario(void)
{
    xivo_bus_subscription *first = NULL, *second = NULL;
    xivo_bus *bus = NULL;

    ok(xivo_bus_new(&bus, "amqp://bob:secret@pbx1,pbx2:5673/v?queue=q&exchange=e"));
    if (bus) {
        ok(xivo_bus_set_option(bus, "connection_name", "name"));
        ok(xivo_bus_on_event(bus, &first, "#", copy_and_hold, NULL));
        ok(xivo_bus_on_call_form_result(bus, &second, copy_form, NULL));
        for (int i = 0; i < 300; i++)
            feed_once(bus, i % 2 ? AGENT : FORM);
        xivo_bus_subscription_cancel(first);
        feed_once(bus, FORM);
    }
    xivo_bus_free(bus);
}

START_TEST(test_feeding)
{
    unsigned nth = 0;
    bool failed;

    do {
        copies = codes_wrong = 0;
        fail_allocation(++nth);
        feed_scenario();
        failed = stop_failing();
        ck_assert_msg(codes_wrong == 0, "allocation %u", nth);
    } while (failed);
    ck_assert_uint_gt(nth, 20);
    ck_assert_uint_eq(copies, 300 + 150 + 1);
}
END_TEST

/* ---- with one ---- */

static struct stage stage;

static uint64_t messages_seen(void)
{
    struct xivo_bus_stats stats;

    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    return stats.received;
}

/* The start can fail as a whole: then it is simply tried again. */
static void turn(void)
{
    if (ok(stage.rc))
        stage_turn(&stage);
    else
        stage.rc = xivo_bus_process(stage.bus);
}

static bool is_connected(void)
{
    return stage.change_count > 0 &&
           stage.changes[stage.change_count - 1].change.state != XIVO_BUS_STATE_DISCONNECTED &&
           stage.changes[stage.change_count - 1].change.state != XIVO_BUS_STATE_CONNECTING;
}

/* A message that fell victim is sent again, as often as it takes. */
static void send_until_seen(void)
{
    unsigned events = stage.events;

    while (stage.events == events) {
        uint64_t seen = messages_seen();

        while (!is_connected())
            turn();
        pause_failing(true);
        stage_send(&stage, "status.agent");
        pause_failing(false);
        while (is_connected() && messages_seen() == seen)
            turn();
    }
}

static void count_event(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);

    (void)userdata;
    stage.events += xivo_bus_event_headers(event) != NULL && copy && xivo_bus_event_body(copy, NULL);
    xivo_bus_event_free(copy);
}

static void subscribe_until_done(const char *key)
{
    while (!ok(xivo_bus_on_event(stage.bus, NULL, key, count_event, NULL)))
        ;
}

static void broker_scenario(void)
{
    subscribe_until_done("status.#");
    while (!is_connected())
        turn();
    send_until_seen();
    subscribe_until_done("ami.Hangup");
    server_drop(&stage.servers[0]);
    while (is_connected())
        turn();
    send_until_seen();
}

START_TEST(test_with_a_broker)
{
    unsigned nth = 0;
    bool failed;

    do {
        codes_wrong = 0;
        stage_open(&stage, "");
        fail_allocation(++nth);
        broker_scenario();
        failed = stop_failing();
        ck_assert_msg(codes_wrong == 0, "allocation %u", nth);
        stage_close(&stage);
    } while (failed);
    ck_assert_uint_gt(nth, 10);
}
END_TEST

/* After a start that failed for memory options may change: nothing of the first attempt is left. */
START_TEST(test_another_option_after_a_failed_start)
{
    char host[64];

    stage_open(&stage, "");
    snprintf(host, sizeof host, "127.0.0.1:%u", stage.servers[0].port);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", count_event, NULL), XIVO_BUS_OK);
    fail_allocation(1);
    stage.rc = xivo_bus_process(stage.bus);
    ck_assert(stop_failing());
    ck_assert_int_eq(stage.rc, XIVO_BUS_ERR_NOMEM);
    ck_assert_int_eq(xivo_bus_set_option(stage.bus, "vhost", "another"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(stage.bus, "user", "another"), XIVO_BUS_OK);
    stage.rc = xivo_bus_process(stage.bus);
    stage_connect(&stage);
    ck_assert_uint_eq(peer_count(&stage.servers[0].peer, "0 connection.open another"), 1);
    stage_close(&stage);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("memory");
    TCase *tcase = tcase_create("memory");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, test_feeding);
    tcase_add_test(tcase, test_with_a_broker);
    tcase_add_test(tcase, test_another_option_after_a_failed_start);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
