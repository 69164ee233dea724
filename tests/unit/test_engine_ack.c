#include <check.h>
#include <stdlib.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* When acks are written, and how a connection is left. */

#define MS INT64_C(1000)

static struct rig rig;

static void setup(void)
{
    rig_init(&rig);
}

static void teardown(void)
{
    rig_free(&rig);
}

/* Opens, and delivers `count` messages. The last acks count as written one second ago. */
static void open_with(unsigned prefetch, int count)
{
    rig.config.prefetch = (uint16_t)prefetch;
    rig_open(&rig);
    rig.now_us += RIG_SECOND;
    for (int i = 0; i < count; i++)
        peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    rig_events(&rig);
}

static void settle(uint64_t first, uint64_t last, int outcome)
{
    for (uint64_t tag = first; tag <= last; tag++)
        ck_assert_int_eq(xb_engine_settle(&rig.engine, tag, outcome, rig.now_us), outcome);
}

START_TEST(test_acks_are_written_at_half_the_window)
{
    open_with(10, 10);
    settle(1, 4, XIVO_BUS_ACK);
    rig_expect_all(&rig, NULL);
    settle(5, 5, XIVO_BUS_ACK);
    rig_expect_all(&rig, "1 basic.ack 5 multiple", NULL);
}
END_TEST

START_TEST(test_a_window_of_one_is_acked_at_once)
{
    open_with(1, 1);
    settle(1, 1, XIVO_BUS_ACK);
    rig_expect_all(&rig, "1 basic.ack 1 multiple", NULL);
}
END_TEST

START_TEST(test_dry_input_writes_acks_every_fifteen_milliseconds)
{
    open_with(256, 2);
    settle(1, 1, XIVO_BUS_ACK);
    xb_engine_idle(&rig.engine, rig.now_us);
    rig_expect_all(&rig, "1 basic.ack 1 multiple", NULL);
    settle(2, 2, XIVO_BUS_ACK);
    xb_engine_idle(&rig.engine, rig.now_us += 15 * MS - 1);
    rig_expect_all(&rig, NULL);
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 1);
    ck_assert_int_eq(rig_wait(&rig, 1), XIVO_BUS_OK);
    rig_expect_all(&rig, "1 basic.ack 2 multiple", NULL);
}
END_TEST

START_TEST(test_nothing_to_ack_is_no_deadline)
{
    open_with(256, 1);
    settle(1, 1, XIVO_BUS_ACK);
    xb_engine_idle(&rig.engine, rig.now_us);
    rig_write(&rig);
    ck_assert_int_ge(xb_engine_deadline(&rig.engine), rig.now_us + 15 * RIG_SECOND);
}
END_TEST

START_TEST(test_an_old_ack_does_not_wait_for_more)
{
    open_with(256, 3);
    settle(1, 1, XIVO_BUS_ACK);
    rig.now_us += 100 * MS;
    settle(2, 2, XIVO_BUS_ACK);
    rig_expect_all(&rig, NULL);
    rig.now_us += 1;
    settle(3, 3, XIVO_BUS_ACK);
    rig_expect_all(&rig, "1 basic.ack 3 multiple", NULL);
}
END_TEST

START_TEST(test_single_acks_behind_a_message_that_is_held)
{
    open_with(8, 6);
    settle(1, 1, XIVO_BUS_ACK);
    settle(3, 5, XIVO_BUS_ACK);
    rig_expect(&rig, "1 basic.ack 1 multiple");
    rig_expect(&rig, "1 basic.ack 3");
    rig_expect(&rig, "1 basic.ack 4");
    rig_expect_all(&rig, "1 basic.ack 5", NULL);
    settle(2, 2, XIVO_BUS_ACK);
    rig.now_us += RIG_SECOND;
    xb_engine_idle(&rig.engine, rig.now_us);
    rig_expect_all(&rig, "1 basic.ack 2 multiple", NULL);
}
END_TEST

START_TEST(test_a_refusal_goes_before_an_ack_that_reaches_past_it)
{
    open_with(256, 4);
    settle(2, 3, XIVO_BUS_ACK);
    settle(1, 1, XIVO_BUS_REJECT);
    rig_expect_all(&rig, "1 basic.reject 1", NULL);
    rig_wait(&rig, 15 * MS);
    rig_expect_all(&rig, "1 basic.ack 3 multiple", NULL);
}
END_TEST

/* One ack, not one for each refusal; and not later than without them. */
START_TEST(test_acks_stay_grouped_across_refusals)
{
    open_with(256, 9);
    for (uint64_t tag = 1; tag <= 8; tag += 2) {
        settle(tag, tag, XIVO_BUS_ACK);
        settle(tag + 1, tag + 1, XIVO_BUS_REJECT);
        rig.now_us += MS;
    }
    settle(9, 9, XIVO_BUS_ACK);
    xb_engine_idle(&rig.engine, rig.now_us += 10 * MS);
    rig_expect(&rig, "1 basic.reject 2");
    rig_expect(&rig, "1 basic.reject 4");
    rig_expect(&rig, "1 basic.reject 6");
    rig_expect_all(&rig, "1 basic.reject 8", NULL);
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + MS);
    ck_assert_int_eq(rig_wait(&rig, MS), XIVO_BUS_OK);
    rig_expect_all(&rig, "1 basic.ack 9 multiple", NULL);
}
END_TEST

START_TEST(test_requeued_messages_are_returned_at_once)
{
    open_with(256, 2);
    settle(2, 2, XIVO_BUS_REQUEUE);
    rig_expect_all(&rig, "1 basic.nack 2 requeue", NULL);
}
END_TEST

START_TEST(test_a_broker_without_nack_gets_reject)
{
    rig.peer.lacks_nack = true;
    open_with(256, 2);
    settle(2, 2, XIVO_BUS_REQUEUE);
    rig_expect_all(&rig, "1 basic.reject 2 requeue", NULL);
    /* Another broker, the next time. */
    rig.peer.lacks_nack = false;
    open_with(256, 2);
    settle(1, 1, XIVO_BUS_REQUEUE);
    settle(2, 2, XIVO_BUS_REJECT);
    rig_expect(&rig, "1 basic.nack 1 requeue");
    rig_expect_all(&rig, "1 basic.reject 2", NULL);
}
END_TEST

START_TEST(test_a_message_has_one_outcome)
{
    open_with(2, 1);
    settle(1, 1, XIVO_BUS_ACK);
    ck_assert_int_eq(xb_engine_settle(&rig.engine, 1, XIVO_BUS_REJECT, rig.now_us), 0);
    rig_expect_all(&rig, "1 basic.ack 1 multiple", NULL);
}
END_TEST

START_TEST(test_without_acks_nothing_is_written)
{
    rig.config.ack = false;
    open_with(2, 3);
    for (uint64_t tag = 0; tag <= 3; tag++)
        ck_assert_int_eq(xb_engine_settle(&rig.engine, tag, XIVO_BUS_REJECT, rig.now_us), 0);
    ck_assert_int_eq(rig_wait(&rig, RIG_SECOND), XIVO_BUS_OK);
    rig_expect_all(&rig, NULL);
}
END_TEST

START_TEST(test_without_acks_tags_do_not_matter)
{
    rig.config.ack = false;
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .tag = 9, .body = "x" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig_events(&rig), "delivery 9 xivo status.agent \"x\"\n");
}
END_TEST

START_TEST(test_a_message_that_is_too_big_is_acked_like_others)
{
    rig.config.max_body = 2;
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "xyz" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    settle(1, 1, XIVO_BUS_ACK);
    xb_engine_idle(&rig.engine, rig.now_us += RIG_SECOND);
    rig_expect_all(&rig, "1 basic.ack 1 multiple", NULL);
}
END_TEST

START_TEST(test_tags_begin_at_one_on_each_connection)
{
    open_with(256, 5);
    settle(1, 3, XIVO_BUS_ACK);
    open_with(256, 2);
    settle(1, 2, XIVO_BUS_ACK);
    xb_engine_idle(&rig.engine, rig.now_us);
    rig_expect_all(&rig, "1 basic.ack 2 multiple", NULL);
}
END_TEST

/* ---- leaving ---- */

START_TEST(test_acks_go_before_the_goodbye)
{
    open_with(256, 3);
    settle(1, 2, XIVO_BUS_ACK);
    xb_engine_close(&rig.engine);
    rig_expect(&rig, "1 basic.ack 2 multiple");
    rig_expect_all(&rig, "0 connection.close 200", NULL);
}
END_TEST

START_TEST(test_it_is_closed_when_the_peer_confirms)
{
    open_with(256, 0);
    xb_engine_close(&rig.engine);
    rig_write(&rig);
    ck_assert(!rig.engine.closed);
    ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
    ck_assert(rig.engine.closed);
}
END_TEST

START_TEST(test_the_goodbye_is_said_once)
{
    open_with(256, 0);
    xb_engine_close(&rig.engine);
    xb_engine_close(&rig.engine);
    rig_expect_all(&rig, "0 connection.close 200", NULL);
}
END_TEST

START_TEST(test_there_is_no_goodbye_before_the_connection_is_open)
{
    rig.peer.mute_at = "connection.open";
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    xb_engine_close(&rig.engine);
    rig_talk(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "0 connection.close"), 0);
}
END_TEST

START_TEST(test_messages_after_the_goodbye_are_dropped)
{
    open_with(256, 0);
    xb_engine_close(&rig.engine);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "late" });
    peer_close_channel(&rig.peer, 1, 406, "PRECONDITION_FAILED - late");
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig_events(&rig), "");
    ck_assert(rig.engine.closed);
}
END_TEST

START_TEST(test_subscribing_after_the_goodbye_says_nothing)
{
    open_with(256, 0);
    xb_engine_close(&rig.engine);
    rig_subscribe(&rig, "status.agent", NULL);
    rig_expect_all(&rig, "0 connection.close 200", NULL);
}
END_TEST

START_TEST(test_both_sides_say_goodbye_at_once)
{
    open_with(256, 0);
    xb_engine_close(&rig.engine);
    peer_close_connection(&rig.peer, 320, "CONNECTION_FORCED");
    rig_expect_failure(&rig, XIVO_BUS_ERR_CLOSED, "320");
    ck_assert_uint_eq(peer_count(&rig.peer, "0 connection.close-ok"), 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: acks");
    TCase *tcase = tcase_create("acks");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_acks_are_written_at_half_the_window);
    tcase_add_test(tcase, test_a_window_of_one_is_acked_at_once);
    tcase_add_test(tcase, test_dry_input_writes_acks_every_fifteen_milliseconds);
    tcase_add_test(tcase, test_nothing_to_ack_is_no_deadline);
    tcase_add_test(tcase, test_an_old_ack_does_not_wait_for_more);
    tcase_add_test(tcase, test_single_acks_behind_a_message_that_is_held);
    tcase_add_test(tcase, test_a_refusal_goes_before_an_ack_that_reaches_past_it);
    tcase_add_test(tcase, test_acks_stay_grouped_across_refusals);
    tcase_add_test(tcase, test_requeued_messages_are_returned_at_once);
    tcase_add_test(tcase, test_a_broker_without_nack_gets_reject);
    tcase_add_test(tcase, test_a_message_has_one_outcome);
    tcase_add_test(tcase, test_without_acks_nothing_is_written);
    tcase_add_test(tcase, test_without_acks_tags_do_not_matter);
    tcase_add_test(tcase, test_a_message_that_is_too_big_is_acked_like_others);
    tcase_add_test(tcase, test_tags_begin_at_one_on_each_connection);
    tcase_add_test(tcase, test_acks_go_before_the_goodbye);
    tcase_add_test(tcase, test_it_is_closed_when_the_peer_confirms);
    tcase_add_test(tcase, test_the_goodbye_is_said_once);
    tcase_add_test(tcase, test_there_is_no_goodbye_before_the_connection_is_open);
    tcase_add_test(tcase, test_messages_after_the_goodbye_are_dropped);
    tcase_add_test(tcase, test_subscribing_after_the_goodbye_says_nothing);
    tcase_add_test(tcase, test_both_sides_say_goodbye_at_once);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
