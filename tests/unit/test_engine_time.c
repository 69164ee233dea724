#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* What the engine does when nothing arrives, and that it always says when. */

static struct rig rig;

static void setup(void)
{
    rig_init(&rig);
}

static void teardown(void)
{
    rig_free(&rig);
}

static void open_with_heartbeat(int64_t heartbeat_s)
{
    rig.config.heartbeat_s = heartbeat_s;
    rig_open(&rig);
}

/* With a queue that is there already nothing is asserted again, so nothing but heartbeats and messages passes. */
static void open_quietly(int64_t heartbeat_s)
{
    rig.config.queue_mode = XB_QUEUE_AS_IT_IS;
    rig.config.queue = "wallboards";
    open_with_heartbeat(heartbeat_s);
}

/* ---- heartbeats ---- */

START_TEST(test_a_heartbeat_is_sent_at_half_the_interval)
{
    open_with_heartbeat(30);
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 15 * RIG_SECOND);
    ck_assert_int_eq(rig_wait(&rig, 15 * RIG_SECOND - 1), XIVO_BUS_OK);
    rig_expect_all(&rig, NULL);
    ck_assert_int_eq(rig_wait(&rig, 1), XIVO_BUS_OK);
    rig_expect_all(&rig, "heartbeat", NULL);
}
END_TEST

START_TEST(test_what_is_sent_counts_as_a_heartbeat)
{
    open_with_heartbeat(30);
    rig_wait(&rig, 10 * RIG_SECOND);
    rig_subscribe(&rig, "status.agent", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    peer_skip(&rig.peer);
    ck_assert_int_eq(rig_wait(&rig, 15 * RIG_SECOND - 1), XIVO_BUS_OK);
    rig_expect_all(&rig, NULL);
}
END_TEST

/* The peer takes nothing: heartbeats do not pile up in the output. */
START_TEST(test_heartbeats_do_not_pile_up)
{
    size_t length;

    open_quietly(30);
    for (int i = 0; i < 20; i++) {
        ck_assert_int_eq(rig_wait(&rig, 15 * RIG_SECOND), XIVO_BUS_OK);
        peer_heartbeat(&rig.peer);
        ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
        ck_assert_ptr_nonnull(xb_engine_output(&rig.engine, &length));
    }
    rig_write(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "heartbeat"), 1);
}
END_TEST

START_TEST(test_a_silent_peer_is_dead_after_two_heartbeats)
{
    open_with_heartbeat(30);
    ck_assert_int_eq(rig_wait(&rig, 59 * RIG_SECOND), XIVO_BUS_OK);
    ck_assert_int_eq(rig_wait(&rig, RIG_SECOND), XIVO_BUS_ERR_HEARTBEAT);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "silent for 60 s"));
}
END_TEST

START_TEST(test_any_byte_is_a_sign_of_life)
{
    open_with_heartbeat(30);
    ck_assert_int_eq(rig_wait(&rig, 59 * RIG_SECOND), XIVO_BUS_OK);
    peer_bytes(&rig.peer, "\10", 1);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_int_eq(rig_wait(&rig, 59 * RIG_SECOND), XIVO_BUS_OK);
}
END_TEST

START_TEST(test_without_heartbeats_silence_is_no_sign)
{
    open_quietly(0);
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), INT64_MAX);
    ck_assert_int_eq(rig_wait(&rig, 100000 * RIG_SECOND), XIVO_BUS_OK);
    rig_expect_all(&rig, NULL);
}
END_TEST

/* ---- a handshake that stands still ---- */

static const char *const steps[] = { "header",       "connection.start-ok", "connection.open",
                                     "channel.open", "basic.qos",           "basic.consume" };

START_TEST(test_a_step_without_an_answer_times_out)
{
    rig.peer.mute_at = steps[_i];
    rig.config.queue_mode = XB_QUEUE_AS_IT_IS;
    rig.config.queue = "wallboards";
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 10 * RIG_SECOND);
    ck_assert_int_eq(rig_wait(&rig, 10 * RIG_SECOND - 1), XIVO_BUS_OK);
    ck_assert_int_eq(rig_wait(&rig, 1), XIVO_BUS_ERR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "within 10000 ms"));
}
END_TEST

START_TEST(test_each_request_has_its_own_time)
{
    open_quietly(0);
    rig.now_us += 100 * RIG_SECOND;
    rig.peer.mute_at = "channel.open";
    peer_close_channel(&rig.peer, 1, 541, "INTERNAL_ERROR");
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 10 * RIG_SECOND);
    ck_assert_int_eq(rig_wait(&rig, 10 * RIG_SECOND), XIVO_BUS_ERR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "answer a request"));
}
END_TEST

/* One byte a second keeps nobody waiting longer than the whole handshake may take. */
START_TEST(test_a_slow_handshake_times_out_as_a_whole)
{
    rig_begin(&rig);
    rig_write(&rig);
    for (int i = 0; i < 9; i++) {
        ck_assert_int_eq(rig_feed_bytes(&rig, xb_buf_bytes(&rig.peer.out), 1, 0), XIVO_BUS_OK);
        xb_buf_consume(&rig.peer.out, 1);
        ck_assert_int_eq(rig_wait(&rig, RIG_SECOND), XIVO_BUS_OK);
    }
    ck_assert_int_eq(rig_wait(&rig, RIG_SECOND), XIVO_BUS_ERR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "finish the AMQP handshake"));
}
END_TEST

/* ---- a message that stands still ---- */

static void begin_message(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, 10, 0, NULL);
    peer_body(&rig.peer, "abc", 3);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
}

START_TEST(test_a_message_that_does_not_go_on)
{
    open_with_heartbeat(30);
    begin_message();
    for (int i = 0; i < 4; i++) {
        peer_heartbeat(&rig.peer);
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
        ck_assert_int_eq(rig_wait(&rig, 15 * RIG_SECOND - (i == 3)), XIVO_BUS_OK);
        rig_write(&rig);
    }
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 1);
    ck_assert_int_eq(rig_wait(&rig, 1), XIVO_BUS_ERR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "began a message and did not go on with it for 60 s"));
}
END_TEST

START_TEST(test_without_heartbeats_a_message_has_the_time_of_an_answer)
{
    open_with_heartbeat(0);
    begin_message();
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 10 * RIG_SECOND);
    ck_assert_int_eq(rig_wait(&rig, 10 * RIG_SECOND), XIVO_BUS_ERR_TIMEOUT);
}
END_TEST

START_TEST(test_a_slow_message_lives)
{
    open_with_heartbeat(0);
    begin_message();
    for (int i = 0; i < 7; i++) {
        ck_assert_int_eq(rig_wait(&rig, 9 * RIG_SECOND), XIVO_BUS_OK);
        peer_body(&rig.peer, "x", 1);
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    }
    ck_assert_str_eq(rig_events(&rig), "delivery 1 xivo status.agent \"abcxxxxxxx\"\n");
}
END_TEST

START_TEST(test_bytes_of_a_long_frame_are_progress)
{
    open_quietly(0);
    begin_message();
    peer_body(&rig.peer, "0123456", 7);
    while (xb_buf_length(&rig.peer.out) > 0) {
        ck_assert_int_eq(rig_wait(&rig, 9 * RIG_SECOND), XIVO_BUS_OK);
        ck_assert_int_eq(rig_feed_bytes(&rig, xb_buf_bytes(&rig.peer.out), 1, 0), XIVO_BUS_OK);
        xb_buf_consume(&rig.peer.out, 1);
    }
    ck_assert_str_eq(rig_events(&rig), "delivery 1 xivo status.agent \"abc0123456\"\n");
}
END_TEST

/* Without heartbeats nothing else tells of a peer that is stuck in a frame, wherever in it. */
START_TEST(test_without_heartbeats_every_part_of_a_message_has_its_time)
{
    struct xb_buf bytes = { 0 };

    peer_deliver(&rig.peer, &(struct peer_message){ .body = "0123456", .piece = 4 });
    ck_assert_int_eq(xb_buf_append(&bytes, xb_buf_bytes(&rig.peer.out), xb_buf_length(&rig.peer.out)), 0);
    rig.config.queue_mode = XB_QUEUE_AS_IT_IS;
    rig.config.queue = "wallboards";
    rig.config.heartbeat_s = 0;
    for (size_t length = 1; length < xb_buf_length(&bytes); length++) {
        rig_begin(&rig);
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
        rig_wait(&rig, 1000 * RIG_SECOND);
        ck_assert_int_eq(rig_feed_bytes(&rig, xb_buf_bytes(&bytes), length, 0), XIVO_BUS_OK);
        ck_assert_int_eq(xb_engine_deadline(&rig.engine), rig.now_us + 10 * RIG_SECOND);
        ck_assert_int_eq(rig_wait(&rig, 10 * RIG_SECOND - 1), XIVO_BUS_OK);
        ck_assert_int_eq(rig_wait(&rig, 1), XIVO_BUS_ERR_TIMEOUT);
    }
    xb_buf_free(&bytes);
}
END_TEST

/* ---- an answer behind messages ---- */

static void open_and_ask(void)
{
    open_with_heartbeat(30);
    rig.peer.mute_at = "queue.bind";
    rig_subscribe(&rig, "status.agent", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
}

/* Lets time pass until it is given up, with a message every so often. How long it took. */
static int64_t wait_with_messages(int64_t pause_us)
{
    int64_t begin_us = rig.now_us;
    int rc = XIVO_BUS_OK;

    for (int i = 0; i < 1000 && rc == XIVO_BUS_OK; i++) {
        peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
        rc = rig_wait(&rig, pause_us);
    }
    ck_assert_int_eq(rc, XIVO_BUS_ERR_TIMEOUT);
    return rig.now_us - begin_us;
}

/* On a narrow line an answer lies behind the messages that were sent before it; a broker that never answers is found. */
START_TEST(test_messages_are_progress_for_a_while)
{
    open_and_ask();
    ck_assert_int_eq(wait_with_messages(5 * RIG_SECOND), 300 * RIG_SECOND);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "did not send AMQP_QUEUE_BIND_OK_METHOD within 300000 ms"));
}
END_TEST

START_TEST(test_messages_far_apart_are_no_progress)
{
    open_and_ask();
    ck_assert_int_eq(wait_with_messages(10 * RIG_SECOND), 10 * RIG_SECOND);
}
END_TEST

/* They come however stuck the broker's channel is. */
START_TEST(test_heartbeats_are_no_progress)
{
    open_and_ask();
    for (int i = 0; i < 9; i++) {
        ck_assert_int_eq(rig_wait(&rig, RIG_SECOND), XIVO_BUS_OK);
        peer_heartbeat(&rig.peer);
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    }
    ck_assert_int_eq(rig_wait(&rig, RIG_SECOND), XIVO_BUS_ERR_TIMEOUT);
}
END_TEST

/* Each of many answers has its time, from the one before. */
START_TEST(test_answers_are_progress)
{
    amqp_queue_bind_ok_t ok = { 0 };

    rig.config.exchange_count = 1;
    open_and_ask();
    rig_subscribe(&rig, "status.user", NULL);
    rig_subscribe(&rig, "status.endpoint", NULL);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(rig_wait(&rig, 9 * RIG_SECOND), XIVO_BUS_OK);
        peer_method(&rig.peer, 2, AMQP_QUEUE_BIND_OK_METHOD, &ok);
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    }
    ck_assert(xb_topology_is_complete(&rig.engine.topology));
}
END_TEST

/*
 * A program that is slower than its messages: they are there, and what the broker said behind them is not looked at
 * yet. But what was read and does not hold the answer was late.
 */
START_TEST(test_what_was_not_heard_is_not_judged)
{
    open_and_ask();
    for (int i = 0; i < 100; i++) {
        rig.now_us += 10 * RIG_SECOND;
        ck_assert_int_eq(xb_engine_tick(&rig.engine, false, rig.now_us, &rig.error), XIVO_BUS_OK);
    }
    peer_heartbeat(&rig.peer);
    xb_engine_emptied(&rig.engine, rig.now_us);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_int_eq(xb_engine_tick(&rig.engine, false, rig.now_us, &rig.error), XIVO_BUS_ERR_TIMEOUT);
}
END_TEST

/* ---- the deadline ---- */

/* Goes from deadline to deadline: each is in the future, and ticking there leads to a later one or ends the connection.
 */
static int follow_deadlines(int count, bool peer_lives)
{
    for (int i = 0; i < count; i++) {
        int64_t deadline_us = xb_engine_deadline(&rig.engine);
        int rc;

        ck_assert_int_ge(deadline_us, rig.now_us);
        if (deadline_us == INT64_MAX)
            return XIVO_BUS_OK;
        rig.now_us = deadline_us;
        if (peer_lives)
            peer_heartbeat(&rig.peer);
        rc = rig_talk(&rig);
        if (rc == XIVO_BUS_OK)
            rc = xb_engine_tick(&rig.engine, true, rig.now_us, &rig.error);
        if (rc == XIVO_BUS_OK)
            ck_assert_int_gt(xb_engine_deadline(&rig.engine), rig.now_us);
        if (rc == XIVO_BUS_OK)
            rc = rig_talk(&rig);
        if (rc != XIVO_BUS_OK)
            return rc;
    }
    return XIVO_BUS_OK;
}

START_TEST(test_deadlines_of_a_living_connection)
{
    rig.peer.exchanges = "xivo ";
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    open_with_heartbeat(30);
    ck_assert_int_eq(follow_deadlines(400, true), XIVO_BUS_OK);
    ck_assert_uint_gt(peer_count(&rig.peer, "2 exchange.declare xivo"), 50);
}
END_TEST

START_TEST(test_deadlines_without_heartbeats)
{
    rig_subscribe(&rig, "status.agent", NULL);
    open_with_heartbeat(0);
    ck_assert_int_eq(follow_deadlines(100, false), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 exchange.declare xivo"), 101);
}
END_TEST

START_TEST(test_deadlines_of_a_silent_peer_lead_to_its_end)
{
    rig_subscribe(&rig, "status.agent", NULL);
    open_with_heartbeat(30);
    rig.peer.muted = true;
    ck_assert_int_eq(follow_deadlines(100, false), XIVO_BUS_ERR_HEARTBEAT);
    ck_assert_int_eq(rig.now_us, 1060 * RIG_SECOND);
}
END_TEST

static const char *const silences[] = {
    "header",     "connection.start-ok", "connection.open",       "channel.open",
    "basic.qos",  "queue.declare",       "exchange.declare xivo", "exchange.declare wazo-headers",
    "queue.bind", "basic.consume"
};

START_TEST(test_deadlines_of_every_silence_lead_to_its_end)
{
    rig.peer.mute_at = silences[_i];
    rig_subscribe(&rig, "status.agent", NULL);
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_int_eq(follow_deadlines(100, false), XIVO_BUS_ERR_TIMEOUT);
    ck_assert_int_le(rig.now_us, 1010 * RIG_SECOND);
}
END_TEST

START_TEST(test_deadlines_with_acks_that_wait)
{
    open_with_heartbeat(30);
    for (int i = 0; i < 10; i++) {
        peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
        ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
        xb_engine_settle(&rig.engine, rig.peer.tag, XIVO_BUS_ACK, rig.now_us);
        ck_assert_int_eq(follow_deadlines(1, true), XIVO_BUS_OK);
    }
    ck_assert_uint_eq(peer_count(&rig.peer, "1 basic.ack"), 10);
    ck_assert_int_le(rig.now_us, 1000 * RIG_SECOND + 150 * 1000);
}
END_TEST

START_TEST(test_deadlines_after_our_goodbye)
{
    rig_subscribe(&rig, "status.agent", NULL);
    open_with_heartbeat(30);
    rig.peer.muted = true;
    xb_engine_close(&rig.engine);
    ck_assert_int_eq(follow_deadlines(100, true), XIVO_BUS_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: time");
    TCase *tcase = tcase_create("time");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_a_heartbeat_is_sent_at_half_the_interval);
    tcase_add_test(tcase, test_what_is_sent_counts_as_a_heartbeat);
    tcase_add_test(tcase, test_heartbeats_do_not_pile_up);
    tcase_add_test(tcase, test_a_silent_peer_is_dead_after_two_heartbeats);
    tcase_add_test(tcase, test_any_byte_is_a_sign_of_life);
    tcase_add_test(tcase, test_without_heartbeats_silence_is_no_sign);
    tcase_add_loop_test(tcase, test_a_step_without_an_answer_times_out, 0, sizeof steps / sizeof steps[0]);
    tcase_add_test(tcase, test_each_request_has_its_own_time);
    tcase_add_test(tcase, test_a_slow_handshake_times_out_as_a_whole);
    tcase_add_test(tcase, test_a_message_that_does_not_go_on);
    tcase_add_test(tcase, test_without_heartbeats_a_message_has_the_time_of_an_answer);
    tcase_add_test(tcase, test_a_slow_message_lives);
    tcase_add_test(tcase, test_bytes_of_a_long_frame_are_progress);
    tcase_add_test(tcase, test_without_heartbeats_every_part_of_a_message_has_its_time);
    tcase_add_test(tcase, test_messages_are_progress_for_a_while);
    tcase_add_test(tcase, test_messages_far_apart_are_no_progress);
    tcase_add_test(tcase, test_heartbeats_are_no_progress);
    tcase_add_test(tcase, test_answers_are_progress);
    tcase_add_test(tcase, test_what_was_not_heard_is_not_judged);
    tcase_add_test(tcase, test_deadlines_of_a_living_connection);
    tcase_add_test(tcase, test_deadlines_without_heartbeats);
    tcase_add_test(tcase, test_deadlines_of_a_silent_peer_lead_to_its_end);
    tcase_add_loop_test(tcase, test_deadlines_of_every_silence_lead_to_its_end, 0,
                        sizeof silences / sizeof silences[0]);
    tcase_add_test(tcase, test_deadlines_with_acks_that_wait);
    tcase_add_test(tcase, test_deadlines_after_our_goodbye);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
