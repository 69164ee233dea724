#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* Queue, exchanges and bindings on the broker: asked for and refused. What changes later: test_engine_running.c. */

static struct rig rig;

static void setup(void)
{
    rig_init(&rig);
}

static void teardown(void)
{
    rig_free(&rig);
}

static void only_exchange(const char *name, const char *type, enum xb_exchange_match match, enum xb_declare declare)
{
    rig.config.exchanges[0] = (struct xb_exchange_config){ name, type, match, declare };
    rig.config.exchange_count = 1;
}

/* ---- what is asked for ---- */

START_TEST(test_arguments_of_an_own_queue)
{
    rig.config.queue_max_length = 100000;
    rig_open(&rig);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.declare - exclusive x-queue-type=classic x-max-length=100000"), 1);
}
END_TEST

START_TEST(test_arguments_of_a_durable_queue)
{
    rig.config.queue_mode = XB_QUEUE_DURABLE;
    rig.config.queue = "screens";
    rig.config.queue_max_length = 0;
    rig.config.queue_expires_ms = 60000;
    rig_open(&rig);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.declare screens durable x-queue-type=classic x-max-length=0 x-expires=60000"), 1);
    ck_assert_uint_eq(peer_heard(&rig.peer, "1 basic.consume screens"), 1);
}
END_TEST

START_TEST(test_arguments_of_a_quorum_queue)
{
    rig.config.queue_mode = XB_QUEUE_DURABLE_QUORUM;
    rig.config.queue = "screens";
    rig_open(&rig);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.declare screens durable x-queue-type=quorum"), 1);
}
END_TEST

START_TEST(test_a_binding_by_everything)
{
    rig_subscribe(&rig, "ami.*", NULL);
    rig_open(&rig);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.bind amq.gen-1 wazo-headers -"), 1);
}
END_TEST

START_TEST(test_a_fanout_exchange_is_bound_once)
{
    only_exchange("all", "fanout", XB_MATCH_ALL, XB_DECLARE_ACTIVE);
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_subscribe(&rig, "status.user", "user_status_update");
    rig_open(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind"), 1);
}
END_TEST

START_TEST(test_a_pattern_on_a_direct_exchange_is_warned_of)
{
    only_exchange("jobs", "direct", XB_MATCH_KEY, XB_DECLARE_ACTIVE);
    rig_subscribe(&rig, "status.agent", NULL);
    rig_subscribe(&rig, "ami.#", NULL);
    rig_open(&rig);
    ck_assert_ptr_nonnull(memmem(rig.logged.data, rig.logged.end, "match the key ami.#", 19));
    ck_assert_ptr_null(memmem(rig.logged.data, rig.logged.end, "match the key status.agent", 26));
}
END_TEST

START_TEST(test_without_subscriptions_nothing_is_bound)
{
    rig_open(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind"), 0);
}
END_TEST

START_TEST(test_consuming_begins_after_the_last_binding)
{
    rig.peer.mute_at = "queue.bind amq.gen-1 xivo";
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind"), 2);
    ck_assert_uint_eq(peer_count(&rig.peer, "1 basic.consume"), 0);
}
END_TEST

/* The program's loop must not wait for thousands: it is come back for the rest, and not only when those have been
 * answered. */
START_TEST(test_many_bindings_are_asked_for_in_parts)
{
    char key[20];
    size_t count = 0;
    unsigned parts = 0;

    only_exchange("xivo", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE);
    for (unsigned i = 0; i < 2000; i++) {
        snprintf(key, sizeof key, "calls.%u", i);
        rig_subscribe(&rig, key, NULL);
    }
    rig.peer.mute_at = "queue.bind";
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    while (count < 2000) {
        size_t before = count;

        count = peer_count(&rig.peer, "2 queue.bind");
        ck_assert_uint_gt(count, before);
        ck_assert_uint_le(count - before, 500);
        ck_assert_int_eq(xb_engine_deadline(&rig.engine),
                         count < 2000 ? rig.now_us + 1 : rig.now_us - parts + 10 * RIG_SECOND);
        parts++;
        ck_assert_int_eq(rig_wait(&rig, 1), XIVO_BUS_OK);
        rig_write(&rig);
    }
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind"), 2000);
    ck_assert_uint_eq(peer_count(&rig.peer, "1 basic.consume"), 0);
}
END_TEST

/* ---- refusals that it lives with ---- */

START_TEST(test_a_forbidden_declaration_is_tried_passively)
{
    peer_refuse(&rig.peer, "exchange.declare xivo topic durable", 403, "ACCESS_REFUSED - access to exchange 'xivo'");
    rig_subscribe(&rig, "status.agent", NULL);
    rig_open(&rig);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 exchange.declare xivo topic durable passive"), 1);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.bind amq.gen-1 xivo status.agent"), 1);
}
END_TEST

START_TEST(test_a_missing_optional_exchange_is_done_without)
{
    rig.peer.exchanges = "xivo ";
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_open(&rig);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.bind amq.gen-1 xivo status.agent"), 1);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind amq.gen-1 wazo-headers"), 0);
    ck_assert_ptr_nonnull(memmem(rig.logged.data, rig.logged.end, "wazo-headers", 12));
}
END_TEST

START_TEST(test_a_forbidden_optional_exchange_is_done_without)
{
    peer_refuse(&rig.peer, "exchange.declare wazo-headers", 403, "ACCESS_REFUSED - access to exchange 'wazo-headers'");
    rig_open(&rig);
}
END_TEST

START_TEST(test_an_optional_exchange_that_goes_before_it_is_bound)
{
    peer_refuse(&rig.peer, "queue.bind amq.gen-1 wazo-headers", 404,
                "NOT_FOUND - no exchange 'wazo-headers' in vhost '/'");
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_open(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind amq.gen-1 wazo-headers"), 1);
}
END_TEST

/* The broker forgets what was pipelined behind a refused request: the channel is opened again and it is asked for
 * again. */
START_TEST(test_requests_behind_a_refused_one_are_asked_again)
{
    peer_refuse(&rig.peer, "exchange.declare xivo", 403, "ACCESS_REFUSED");
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig_events(&rig), "ready\n");
    while (strcmp(peer_line(&rig.peer), "2 exchange.declare xivo topic durable") != 0)
        ;
    rig_expect(&rig, "2 exchange.declare wazo-headers headers durable passive");
    rig_expect(&rig, "2 channel.close-ok");
    rig_expect(&rig, "2 channel.open");
    rig_expect(&rig, "2 exchange.declare xivo topic durable passive");
    rig_expect(&rig, "2 exchange.declare wazo-headers headers durable passive");
    rig_expect_all(&rig, "1 basic.consume amq.gen-1", NULL);
}
END_TEST

START_TEST(test_bindings_behind_a_refused_one_are_asked_again)
{
    peer_refuse(&rig.peer, "queue.bind amq.gen-1 wazo-headers", 404,
                "NOT_FOUND - no exchange 'wazo-headers' in vhost '/'");
    rig_subscribe(&rig, "a", "x");
    rig_subscribe(&rig, "b", "y");
    rig_open(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind amq.gen-1 wazo-headers"), 2);
    ck_assert_uint_ge(peer_count(&rig.peer, "2 queue.bind amq.gen-1 xivo a"), 1);
    ck_assert_uint_eq(rig.engine.topology.bindings.count, 4);
    for (size_t i = 0; i < 4; i++)
        if (rig.engine.topology.bindings.items[i]->exchange == 0)
            ck_assert_int_eq(rig.engine.topology.bindings.items[i]->state, XB_BINDING_BOUND);
}
END_TEST

/* ---- refusals that end the connection ---- */

struct refusal_case {
    const char *at;
    uint16_t code;
    const char *words;
    int expected;
    const char *name; /* of what was asked for, in our text */
};

static const struct refusal_case fatal[] = {
    { "exchange.declare xivo", 406, "PRECONDITION_FAILED - inequivalent arg 'type' for exchange 'xivo' in vhost '/'",
      XIVO_BUS_ERR_MISMATCH, "the exchange was refused: xivo: 406" },
    { "queue.declare", 403, "ACCESS_REFUSED - access to queue 'screens' in vhost '/' refused", XIVO_BUS_ERR_PERMISSION,
      "the queue was refused: screens: 403" },
    { "queue.declare", 405, "RESOURCE_LOCKED - cannot obtain exclusive access to locked queue 'screens'",
      XIVO_BUS_ERR_LOCKED, "screens" },
    { "queue.declare", 406, "PRECONDITION_FAILED - inequivalent arg 'durable' for queue 'screens'",
      XIVO_BUS_ERR_MISMATCH, "screens" },
    { "queue.declare", 406,
      "PRECONDITION_FAILED - cannot declare queue 'screens': queue limit in vhost '/' (7) is reached",
      XIVO_BUS_ERR_CLOSED, "screens" },
    { "queue.bind", 403, "ACCESS_REFUSED - access to exchange 'xivo' in vhost '/' refused", XIVO_BUS_ERR_PERMISSION,
      "the binding was refused: status.agent: 403" },
    { "queue.bind", 404, "NOT_FOUND - no exchange 'xivo' in vhost '/'", XIVO_BUS_ERR_NO_EXCHANGE, "status.agent" },
    { "queue.bind", 404, "NOT_FOUND - no queue 'screens' in vhost '/'", XIVO_BUS_ERR_NO_QUEUE, "status.agent" },
    { "channel.open", 504, "CHANNEL_ERROR - odd", XIVO_BUS_ERR_CLOSED, "the channel was closed: 504" },
    { "basic.qos", 540, "NOT_IMPLEMENTED - prefetch_size!=0", XIVO_BUS_ERR_UNSUPPORTED, "the channel was closed: 540" },
    { "basic.consume", 403, "ACCESS_REFUSED - queue 'screens' in vhost '/' in exclusive use", XIVO_BUS_ERR_LOCKED,
      "the consumer was refused: screens: 403" },
    { "basic.consume", 403, "ACCESS_REFUSED - access to queue 'screens' in vhost '/' refused for user 'wallboard'",
      XIVO_BUS_ERR_PERMISSION, "screens" },
    { "basic.consume", 404, "NOT_FOUND - no queue 'screens' in vhost '/'", XIVO_BUS_ERR_NO_QUEUE, "screens" },
    { "basic.consume", 404,
      "NOT_FOUND - home node 'rabbit@b' of durable queue 'screens' in vhost '/' is down or inaccessible",
      XIVO_BUS_ERR_CLOSED, "screens" },
};

START_TEST(test_a_refusal_has_its_code_and_the_brokers_words)
{
    only_exchange("xivo", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE);
    rig.config.queue_mode = XB_QUEUE_DURABLE;
    rig.config.queue = "screens";
    rig_subscribe(&rig, "status.agent", NULL);
    peer_refuse(&rig.peer, fatal[_i].at, fatal[_i].code, fatal[_i].words);
    rig_begin(&rig);
    rig_expect_failure(&rig, fatal[_i].expected, fatal[_i].words);
    ck_assert_ptr_nonnull(strstr(rig.error.text, fatal[_i].name));
}
END_TEST

START_TEST(test_a_missing_passive_exchange)
{
    only_exchange("other", "topic", XB_MATCH_KEY, XB_DECLARE_PASSIVE);
    rig_begin(&rig);
    rig_expect_failure(&rig, XIVO_BUS_ERR_NO_EXCHANGE,
                       "the exchange was refused: other: 404 NOT_FOUND - no exchange 'other'");
}
END_TEST

START_TEST(test_a_forbidden_and_missing_exchange)
{
    only_exchange("other", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE);
    peer_refuse(&rig.peer, "exchange.declare other topic durable", 403, "ACCESS_REFUSED");
    rig_begin(&rig);
    rig_expect_failure(&rig, XIVO_BUS_ERR_NO_EXCHANGE, "no exchange 'other'");
}
END_TEST

START_TEST(test_a_forbidden_passive_exchange)
{
    only_exchange("other", "topic", XB_MATCH_KEY, XB_DECLARE_PASSIVE);
    peer_refuse(&rig.peer, "exchange.declare other", 403, "ACCESS_REFUSED - access to exchange 'other'");
    rig_begin(&rig);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PERMISSION, "ACCESS_REFUSED - access to exchange 'other'");
}
END_TEST

START_TEST(test_a_channel_that_is_closed_for_no_request)
{
    rig_open(&rig);
    peer_close_channel(&rig.peer, 2, 541, "INTERNAL_ERROR");
    rig_expect_failure(&rig, XIVO_BUS_ERR_CLOSED, "541 INTERNAL_ERROR");
}
END_TEST

START_TEST(test_an_answer_that_nothing_asked_for)
{
    rig_open(&rig);
    peer_method(&rig.peer, 2, AMQP_QUEUE_BIND_OK_METHOD, &(amqp_queue_bind_ok_t){ 0 });
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "AMQP_QUEUE_BIND_OK_METHOD where nothing asked for it");
}
END_TEST

/* ---- no answer ---- */

static const char *const steps[] = { "channel.open", "queue.declare", "exchange.declare xivo", "exchange.declare wazo",
                                     "queue.bind" };

START_TEST(test_a_request_without_an_answer_times_out)
{
    rig.peer.mute_at = steps[_i];
    rig.peer.heartbeat_s = 60;
    rig_subscribe(&rig, "status.agent", NULL);
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 10 * RIG_SECOND);
    ck_assert_int_eq(rig_wait(&rig, 10 * RIG_SECOND - 1), XIVO_BUS_OK);
    ck_assert_int_eq(rig_wait(&rig, 1), XIVO_BUS_ERR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "within 10000 ms"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: topology");
    TCase *tcase = tcase_create("topology");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_arguments_of_an_own_queue);
    tcase_add_test(tcase, test_arguments_of_a_durable_queue);
    tcase_add_test(tcase, test_arguments_of_a_quorum_queue);
    tcase_add_test(tcase, test_a_binding_by_everything);
    tcase_add_test(tcase, test_a_fanout_exchange_is_bound_once);
    tcase_add_test(tcase, test_a_pattern_on_a_direct_exchange_is_warned_of);
    tcase_add_test(tcase, test_without_subscriptions_nothing_is_bound);
    tcase_add_test(tcase, test_consuming_begins_after_the_last_binding);
    tcase_add_test(tcase, test_many_bindings_are_asked_for_in_parts);
    tcase_add_test(tcase, test_a_forbidden_declaration_is_tried_passively);
    tcase_add_test(tcase, test_a_missing_optional_exchange_is_done_without);
    tcase_add_test(tcase, test_a_forbidden_optional_exchange_is_done_without);
    tcase_add_test(tcase, test_an_optional_exchange_that_goes_before_it_is_bound);
    tcase_add_test(tcase, test_requests_behind_a_refused_one_are_asked_again);
    tcase_add_test(tcase, test_bindings_behind_a_refused_one_are_asked_again);
    tcase_add_loop_test(tcase, test_a_refusal_has_its_code_and_the_brokers_words, 0, sizeof fatal / sizeof fatal[0]);
    tcase_add_test(tcase, test_a_missing_passive_exchange);
    tcase_add_test(tcase, test_a_forbidden_and_missing_exchange);
    tcase_add_test(tcase, test_a_forbidden_passive_exchange);
    tcase_add_test(tcase, test_a_channel_that_is_closed_for_no_request);
    tcase_add_test(tcase, test_an_answer_that_nothing_asked_for);
    tcase_add_loop_test(tcase, test_a_request_without_an_answer_times_out, 0, sizeof steps / sizeof steps[0]);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
