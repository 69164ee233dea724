#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* The topology while the consumer runs: subscriptions come and go, everything is asserted again, the queue is measured.
 */

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

/* ---- subscribing and cancelling ---- */

START_TEST(test_subscribing_while_running)
{
    rig_open(&rig);
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    ck_assert(!xb_topology_is_complete(&rig.engine.topology));
    rig_write(&rig);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.bind amq.gen-1 xivo status.agent"), 1);
    ck_assert_uint_eq(
        peer_heard(&rig.peer, "2 queue.bind amq.gen-1 wazo-headers - x-match=all name=agent_status_update"), 1);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert(xb_topology_is_complete(&rig.engine.topology));
    ck_assert_str_eq(rig_events(&rig), "");
}
END_TEST

START_TEST(test_cancelling_while_running)
{
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_open(&rig);
    rig_cancel(&rig, "status.agent", "agent_status_update");
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.unbind amq.gen-1 xivo status.agent"), 1);
    ck_assert_uint_eq(
        peer_heard(&rig.peer, "2 queue.unbind amq.gen-1 wazo-headers - x-match=all name=agent_status_update"), 1);
    ck_assert_uint_eq(rig.engine.topology.bindings.count, 0);
}
END_TEST

START_TEST(test_a_binding_lasts_as_long_as_its_last_user)
{
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_open(&rig);
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_cancel(&rig, "status.agent", "agent_status_update");
    rig_expect_all(&rig, NULL);
    rig_cancel(&rig, "status.agent", "agent_status_update");
    rig_talk(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.unbind"), 2);
}
END_TEST

START_TEST(test_a_named_queue_is_never_unbound)
{
    rig.config.queue_mode = XB_QUEUE_DURABLE;
    rig.config.queue = "screens";
    rig_subscribe(&rig, "status.agent", NULL);
    rig_open(&rig);
    rig_cancel(&rig, "status.agent", NULL);
    rig_expect_all(&rig, NULL);
    ck_assert_uint_eq(rig.engine.topology.bindings.count, 0);
}
END_TEST

START_TEST(test_cancelling_what_is_being_bound)
{
    rig_open(&rig);
    rig_subscribe(&rig, "status.agent", NULL);
    rig_cancel(&rig, "status.agent", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.unbind"), 2);
    ck_assert_uint_eq(rig.engine.topology.bindings.count, 0);
}
END_TEST

START_TEST(test_subscribing_again_while_the_unbind_is_under_way)
{
    only_exchange("xivo", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE);
    rig_subscribe(&rig, "status.agent", NULL);
    rig_open(&rig);
    rig_cancel(&rig, "status.agent", NULL);
    rig_subscribe(&rig, "status.agent", NULL);
    rig_expect_all(&rig, "2 queue.unbind amq.gen-1 xivo status.agent", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    rig_expect_all(&rig, "2 queue.bind amq.gen-1 xivo status.agent", NULL);
    ck_assert(xb_topology_is_complete(&rig.engine.topology));
}
END_TEST

START_TEST(test_cancelling_before_the_connection_is_open)
{
    rig_begin(&rig);
    rig_subscribe(&rig, "status.agent", NULL);
    rig_cancel(&rig, "status.agent", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind"), 0);
}
END_TEST

START_TEST(test_a_refused_unbind_is_lived_with)
{
    only_exchange("xivo", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE);
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    rig_open(&rig);
    peer_refuse(&rig.peer, "queue.unbind", 404, "NOT_FOUND - no binding");
    rig_cancel(&rig, "a", NULL);
    rig_cancel(&rig, "b", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.unbind"), 3);
    ck_assert_uint_eq(rig.engine.topology.bindings.count, 0);
}
END_TEST

/* ---- asking again ---- */

START_TEST(test_everything_is_asserted_again_after_a_minute)
{
    rig_subscribe(&rig, "status.agent", NULL);
    rig_open(&rig);
    ck_assert_int_eq(rig_wait(&rig, 59 * RIG_SECOND), XIVO_BUS_OK);
    rig_expect_all(&rig, "heartbeat", NULL);
    peer_heartbeat(&rig.peer);
    rig_talk(&rig);
    ck_assert_int_eq(rig_wait(&rig, RIG_SECOND), XIVO_BUS_OK);
    rig_expect(&rig, "2 exchange.declare xivo topic durable");
    rig_expect_all(&rig, "2 exchange.declare wazo-headers headers durable passive", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.bind amq.gen-1 wazo-headers -"), 2);
    ck_assert_uint_eq(peer_heard(&rig.peer, "2 queue.bind amq.gen-1 xivo status.agent"), 2);
    ck_assert(xb_topology_is_complete(&rig.engine.topology));
}
END_TEST

/* One minute, with the peer's sign of life in the middle of it. */
static void pass_a_minute(void)
{
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(rig_wait(&rig, 30 * RIG_SECOND), XIVO_BUS_OK);
        peer_heartbeat(&rig.peer);
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    }
}

/* Every minute at first, for the platform may be starting just now; every tenth when it does not seem to have one. */
START_TEST(test_a_missing_exchange_is_looked_for)
{
    rig.peer.exchanges = "xivo ";
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_open(&rig);
    for (unsigned i = 1; i <= 10; i++) {
        pass_a_minute();
        ck_assert_uint_eq(peer_count(&rig.peer, "2 exchange.declare wazo-headers"), 1 + i);
    }
    rig.peer.exchanges = "xivo wazo-headers ";
    for (int i = 0; i < 9; i++)
        pass_a_minute();
    ck_assert_uint_eq(peer_count(&rig.peer, "2 exchange.declare xivo"), 20);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 exchange.declare wazo-headers"), 11);
    pass_a_minute();
    ck_assert_uint_eq(peer_count(&rig.peer, "2 exchange.declare wazo-headers"), 12);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind amq.gen-1 wazo-headers"), 1);
}
END_TEST

START_TEST(test_an_exchange_that_vanishes_while_running)
{
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_open(&rig);
    rig.peer.exchanges = "xivo ";
    pass_a_minute();
    ck_assert_int_eq(rig.engine.topology.exchange[1], XB_THING_MISSING);
    ck_assert(xb_topology_is_complete(&rig.engine.topology));
    rig_cancel(&rig, "status.agent", "agent_status_update");
    rig_talk(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.unbind amq.gen-1 wazo-headers"), 0);
}
END_TEST

START_TEST(test_cancelling_in_the_middle_of_the_second_assertion_unbinds)
{
    rig_subscribe(&rig, "status.agent", NULL);
    rig_open(&rig);
    pass_a_minute();
    ck_assert_int_eq(rig_wait(&rig, 30 * RIG_SECOND), XIVO_BUS_OK);
    peer_heartbeat(&rig.peer);
    rig_talk(&rig);
    peer_skip(&rig.peer);
    ck_assert_int_eq(rig_wait(&rig, 30 * RIG_SECOND), XIVO_BUS_OK);
    rig_cancel(&rig, "status.agent", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.unbind amq.gen-1 xivo status.agent"), 1);
    ck_assert_uint_eq(rig.engine.topology.bindings.count, 0);
}
END_TEST

START_TEST(test_a_refusal_in_the_second_assertion_loses_no_binding)
{
    rig_subscribe(&rig, "a", "x");
    rig_subscribe(&rig, "b", "y");
    rig_open(&rig);
    peer_refuse(&rig.peer, "queue.bind amq.gen-1 wazo-headers", 404,
                "NOT_FOUND - no exchange 'wazo-headers' in vhost '/'");
    pass_a_minute();
    rig_cancel(&rig, "a", "x");
    rig_talk(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.unbind amq.gen-1 xivo a"), 1);
}
END_TEST

START_TEST(test_an_existing_queue_is_never_asserted)
{
    rig.config.queue_mode = XB_QUEUE_AS_IT_IS;
    rig.config.queue = "wallboards";
    rig_open(&rig);
    pass_a_minute();
    pass_a_minute();
    ck_assert_uint_eq(peer_count(&rig.peer, "2 "), 0);
}
END_TEST

/* ---- the survey of the queue ---- */

static struct xb_survey survey;

static void begin_survey(void)
{
    ck_assert(xb_engine_survey(&rig.engine, rig.now_us));
    ck_assert(!xb_engine_can_survey(&rig.engine));
}

START_TEST(test_a_survey_asks_twice)
{
    rig_open(&rig);
    rig.peer.depth = 1234;
    begin_survey();
    rig_expect_all(&rig, "2 queue.declare amq.gen-1 passive", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    rig_expect_all(&rig, "1 basic.qos 256", NULL);
    ck_assert(xb_engine_take_survey(&rig.engine, &survey));
    ck_assert_uint_eq(survey.depth, 1234);
    ck_assert_uint_eq(survey.consumers, 1);
    ck_assert_int_eq(survey.asked_us, rig.now_us);
    ck_assert(!xb_engine_take_survey(&rig.engine, &survey));
    begin_survey();
}
END_TEST

static void say(uint16_t channel, amqp_method_number_t id, void *fields)
{
    peer_deliver(&rig.peer, &(struct peer_message){ .exchange = "xivo", .key = "k" });
    peer_method(&rig.peer, channel, id, fields);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
}

/* One delivery before the first question, one before each answer. */
START_TEST(test_a_survey_counts_deliveries)
{
    rig_open(&rig);
    rig.peer.answers = false;
    peer_deliver(&rig.peer, &(struct peer_message){ .exchange = "xivo", .key = "k" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    begin_survey();
    say(2, AMQP_QUEUE_DECLARE_OK_METHOD, &(amqp_queue_declare_ok_t){ .queue = xb_bytes("amq.gen-1") });
    ck_assert(!xb_engine_take_survey(&rig.engine, &survey));
    say(1, AMQP_BASIC_QOS_OK_METHOD, &(amqp_basic_qos_ok_t){ 0 });
    ck_assert(xb_engine_take_survey(&rig.engine, &survey));
    ck_assert_uint_eq(survey.asked, 1);
    ck_assert_uint_eq(survey.answered, 2);
    ck_assert_uint_eq(survey.confirmed, 3);
}
END_TEST

/* Nothing depends on it, and the declarations are still repeated. */
START_TEST(test_a_survey_without_answer)
{
    rig.config.heartbeat_s = 0;
    rig_open(&rig);
    rig.peer.answers = false;
    begin_survey();
    ck_assert_int_eq(rig_wait(&rig, 59 * RIG_SECOND), XIVO_BUS_OK);
    rig_expect_all(&rig, "2 queue.declare amq.gen-1 passive", NULL);
    ck_assert_int_eq(rig_wait(&rig, 2 * RIG_SECOND), XIVO_BUS_OK);
    rig_write(&rig);
    ck_assert_uint_gt(peer_count(&rig.peer, "2 exchange.declare"), 2);
}
END_TEST

START_TEST(test_a_request_after_a_survey_has_its_deadline)
{
    rig_open(&rig);
    rig.peer.answers = false;
    begin_survey();
    rig_subscribe(&rig, "status.agent", NULL);
    ck_assert_int_eq(rig_wait(&rig, 9 * RIG_SECOND), XIVO_BUS_OK);
    ck_assert_int_eq(rig_wait(&rig, 2 * RIG_SECOND), XIVO_BUS_ERR_TIMEOUT);
}
END_TEST

/* Its question is among those that the broker forgets with the channel. */
START_TEST(test_a_survey_after_a_refused_request_is_forgotten)
{
    rig_open(&rig);
    peer_refuse(&rig.peer, "queue.bind amq.gen-1 wazo-headers", 404,
                "NOT_FOUND - no exchange 'wazo-headers' in vhost '/'");
    rig_subscribe(&rig, "status.agent", NULL);
    begin_survey();
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert(!xb_engine_take_survey(&rig.engine, &survey));
    ck_assert(xb_engine_can_survey(&rig.engine));
}
END_TEST

START_TEST(test_a_survey_of_a_queue_that_is_gone)
{
    rig_open(&rig);
    peer_refuse(&rig.peer, "queue.declare amq.gen-1 passive", 404, "NOT_FOUND - no queue 'amq.gen-1' in vhost '/'");
    begin_survey();
    rig_expect_failure(&rig, XIVO_BUS_ERR_CANCELLED, "no queue 'amq.gen-1'");
}
END_TEST

/* It is not tried again on this connection, which goes on. */
START_TEST(test_a_survey_that_is_not_allowed)
{
    rig_open(&rig);
    peer_refuse(&rig.peer, "queue.declare amq.gen-1 passive", 403, "ACCESS_REFUSED - no");
    begin_survey();
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert(!xb_engine_can_survey(&rig.engine));
}
END_TEST

/* The channel for the first question is opened when it is needed. */
START_TEST(test_a_survey_of_an_existing_queue)
{
    rig.config.queue_mode = XB_QUEUE_AS_IT_IS;
    rig.config.queue = "screens";
    rig_open(&rig);
    ck_assert(!xb_engine_survey(&rig.engine, rig.now_us));
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    rig_expect_all(&rig, "2 channel.open", NULL);
    begin_survey();
    rig_expect_all(&rig, "2 queue.declare screens passive", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert(xb_engine_take_survey(&rig.engine, &survey));
}
END_TEST

START_TEST(test_a_survey_ends_with_the_consumer_channel)
{
    rig_open(&rig);
    rig.peer.answers = false;
    begin_survey();
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    rig.peer.answers = true;
    peer_close_channel(&rig.peer, 1, 406, "PRECONDITION_FAILED - timed out");
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    peer_method(&rig.peer, 2, AMQP_QUEUE_DECLARE_OK_METHOD,
                &(amqp_queue_declare_ok_t){ .queue = xb_bytes("amq.gen-1") });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert(!xb_engine_take_survey(&rig.engine, &survey));
    begin_survey();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: running");
    TCase *tcase = tcase_create("running");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_subscribing_while_running);
    tcase_add_test(tcase, test_cancelling_while_running);
    tcase_add_test(tcase, test_a_binding_lasts_as_long_as_its_last_user);
    tcase_add_test(tcase, test_a_named_queue_is_never_unbound);
    tcase_add_test(tcase, test_cancelling_what_is_being_bound);
    tcase_add_test(tcase, test_subscribing_again_while_the_unbind_is_under_way);
    tcase_add_test(tcase, test_cancelling_before_the_connection_is_open);
    tcase_add_test(tcase, test_a_refused_unbind_is_lived_with);
    tcase_add_test(tcase, test_everything_is_asserted_again_after_a_minute);
    tcase_add_test(tcase, test_a_missing_exchange_is_looked_for);
    tcase_add_test(tcase, test_an_exchange_that_vanishes_while_running);
    tcase_add_test(tcase, test_cancelling_in_the_middle_of_the_second_assertion_unbinds);
    tcase_add_test(tcase, test_a_refusal_in_the_second_assertion_loses_no_binding);
    tcase_add_test(tcase, test_an_existing_queue_is_never_asserted);
    tcase_add_test(tcase, test_a_survey_asks_twice);
    tcase_add_test(tcase, test_a_survey_counts_deliveries);
    tcase_add_test(tcase, test_a_survey_without_answer);
    tcase_add_test(tcase, test_a_request_after_a_survey_has_its_deadline);
    tcase_add_test(tcase, test_a_survey_after_a_refused_request_is_forgotten);
    tcase_add_test(tcase, test_a_survey_of_a_queue_that_is_gone);
    tcase_add_test(tcase, test_a_survey_that_is_not_allowed);
    tcase_add_test(tcase, test_a_survey_of_an_existing_queue);
    tcase_add_test(tcase, test_a_survey_ends_with_the_consumer_channel);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
