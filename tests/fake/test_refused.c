/*
 * What the program sees when the broker refuses some of its bindings: a state with a code, a subscription that has it too,
 * and everything else as ever. How they are asked for again: tests/unit/test_engine_refused.c.
 */
#include <check.h>
#include <string.h>

#include "client/client.h"
#include "fake/stage.h"

static struct stage stage;
static struct server *server;

static void reopen(const char *query)
{
    stage_close(&stage);
    stage_open(&stage, query);
    server = &stage.servers[0];
}

static void setup(void)
{
    stage_open(&stage, "&exchange=xivo");
    server = &stage.servers[0];
}

static void teardown(void)
{
    stage_close(&stage);
}

static void ignore(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

static xivo_bus_subscription *subscribe(const char *key)
{
    xivo_bus_subscription *subscription;

    ck_assert_int_eq(xivo_bus_on_event(stage.bus, &subscription, key, ignore, NULL), XIVO_BUS_OK);
    return subscription;
}

static void await(enum xivo_bus_state state, size_t count)
{
    while (stage_count(&stage, state) < count)
        stage_turn(&stage);
}

static void retry_now(void)
{
    stage.bus->link.engine.topology.retry_us = stage_now_us();
    stage_process(&stage);
}

START_TEST(test_a_refused_binding_is_reported)
{
    xivo_bus_subscription *good = subscribe("a"), *bad = subscribe("b");
    const struct stage_change *change;

    ck_assert_int_eq(xivo_bus_subscription_error(bad), XIVO_BUS_OK);
    server->peer.forbidden = "b ";
    await(XIVO_BUS_STATE_REFUSED, 1);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    change = stage_expect(&stage, XIVO_BUS_STATE_REFUSED);
    ck_assert_int_eq(change->change.code, XIVO_BUS_ERR_PERMISSION);
    ck_assert_ptr_nonnull(strstr(change->text, "access to topic 'b'"));
    ck_assert(!change->change.has_gap);
    ck_assert_int_eq(xivo_bus_subscription_error(good), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_subscription_error(bad), XIVO_BUS_ERR_PERMISSION);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
    ck_assert_uint_eq(stage.change_count, stage.change_read);
}
END_TEST

START_TEST(test_several_are_reported_at_once)
{
    subscribe("a");
    subscribe("b");
    subscribe("c");
    server->peer.forbidden = "b c ";
    await(XIVO_BUS_STATE_REFUSED, 1);
    ck_assert_ptr_nonnull(strstr(stage.changes[stage.change_count - 1].text, "; and 1 more"));
}
END_TEST

/* Events have been missing since it was refused, and the connection was there all the time. */
START_TEST(test_a_binding_that_is_accepted_later)
{
    const struct stage_change *change;
    int64_t before_us = stage_now_us(), retry_us;
    xivo_bus_subscription *bad;

    subscribe("a");
    bad = subscribe("b");
    server->peer.forbidden = "b ";
    await(XIVO_BUS_STATE_REFUSED, 1);
    server->peer.forbidden = NULL;
    retry_us = stage_now_us();
    retry_now();
    await(XIVO_BUS_STATE_SUBSCRIBED, 1);
    stage.change_read = 3;
    change = stage_expect(&stage, XIVO_BUS_STATE_SUBSCRIBED);
    ck_assert(change->change.has_gap);
    ck_assert(!change->change.queue_kept);
    ck_assert_int_ge(change->change.gap_from_monotonic_us, before_us);
    ck_assert_int_lt(change->change.gap_from_monotonic_us, retry_us);
    ck_assert_int_ge(change->change.gap_to_monotonic_us, retry_us);
    ck_assert_int_eq(xivo_bus_subscription_error(bad), XIVO_BUS_OK);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
}
END_TEST

START_TEST(test_a_refusal_at_run_time)
{
    xivo_bus_subscription *bad;

    stage_listen(&stage, "a");
    stage_connect(&stage);
    server->peer.forbidden = "b ";
    bad = subscribe("b");
    await(XIVO_BUS_STATE_REFUSED, 1);
    stage.change_read = 2;
    ck_assert_ptr_nonnull(strstr(stage_expect(&stage, XIVO_BUS_STATE_SUBSCRIBED)->text, "not refused"));
    stage_expect(&stage, XIVO_BUS_STATE_REFUSED);
    ck_assert_int_eq(xivo_bus_subscription_error(bad), XIVO_BUS_ERR_PERMISSION);
    stage_send(&stage, "a");
    while (stage.events < 1)
        stage_turn(&stage);
    retry_now();
    stage_send(&stage, "a");
    while (stage.events < 2)
        stage_turn(&stage);
    ck_assert_uint_eq(stage.change_count, stage.change_read);
}
END_TEST

/* The gap of the loss begins at the loss; what the binding would have brought was missing before. */
START_TEST(test_a_binding_that_is_accepted_on_the_next_connection)
{
    const struct stage_change *connected, *subscribed;

    subscribe("a");
    subscribe("b");
    server->peer.forbidden = "b ";
    await(XIVO_BUS_STATE_REFUSED, 1);
    server->peer.forbidden = NULL;
    server_drop(server);
    await(XIVO_BUS_STATE_SUBSCRIBED, 1);
    stage.change_read = 3;
    stage_expect_lost(&stage, XIVO_BUS_ERR_CLOSED);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    connected = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    subscribed = stage_expect(&stage, XIVO_BUS_STATE_SUBSCRIBED);
    ck_assert(connected->change.has_gap && subscribed->change.has_gap);
    ck_assert_int_le(subscribed->change.gap_from_monotonic_us, connected->change.gap_from_monotonic_us);
    ck_assert_int_ge(subscribed->change.gap_to_monotonic_us, connected->change.gap_to_monotonic_us);
}
END_TEST

START_TEST(test_all_refused_ends_the_first_attempt)
{
    subscribe("a");
    server->peer.forbidden = "a ";
    while (stage.rc >= 0)
        stage_turn(&stage);
    ck_assert_int_eq(stage.rc, XIVO_BUS_ERR_PERMISSION);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(stage.bus, stage.rc), "access to topic 'a'"));
}
END_TEST

/* A durable queue still has the bindings of an earlier run. */
START_TEST(test_all_refused_later_ends_nothing)
{
    reopen("&exchange=xivo&queue=screens");
    stage_listen(&stage, "a");
    stage_connect(&stage);
    server->peer.forbidden = "a ";
    server_drop(server);
    await(XIVO_BUS_STATE_REFUSED, 1);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_CONNECTED), 2);
}
END_TEST

START_TEST(test_the_error_of_no_subscription)
{
    ck_assert_int_eq(xivo_bus_subscription_error(NULL), XIVO_BUS_ERR_ARGUMENT);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("refused");
    TCase *tcase = tcase_create("refused");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_a_refused_binding_is_reported);
    tcase_add_test(tcase, test_several_are_reported_at_once);
    tcase_add_test(tcase, test_a_binding_that_is_accepted_later);
    tcase_add_test(tcase, test_a_refusal_at_run_time);
    tcase_add_test(tcase, test_a_binding_that_is_accepted_on_the_next_connection);
    tcase_add_test(tcase, test_all_refused_ends_the_first_attempt);
    tcase_add_test(tcase, test_all_refused_later_ends_nothing);
    tcase_add_test(tcase, test_the_error_of_no_subscription);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
