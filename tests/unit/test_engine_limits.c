#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* What a peer can make grow in the engine, and where it ends. */

static struct rig rig;

static void setup(void)
{
    rig_init(&rig);
    rig.config.prefetch = 4;
}

static void teardown(void)
{
    rig_free(&rig);
}

static void deliver(unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        peer_deliver(&rig.peer, &(struct peer_message){ .key = "k", .body = "" });
}

/* ---- messages ---- */

START_TEST(test_more_messages_than_the_window)
{
    rig_open(&rig);
    deliver(4);
    ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
    deliver(1);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "more messages than the prefetch window of 4");
}
END_TEST

/* Each answer, of any sort and in any order, makes room for one. */
START_TEST(test_as_many_messages_as_the_window)
{
    static const int outcomes[] = { XIVO_BUS_ACK, XIVO_BUS_REQUEUE, XIVO_BUS_REJECT };
    uint64_t open[4] = { 1, 2, 3, 4 }, next = 5;

    srand(1);
    rig_open(&rig);
    deliver(4);
    ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
    for (int i = 0; i < 10000; i++) {
        int which = rand() % 4;

        xb_engine_settle(&rig.engine, open[which], outcomes[rand() % 3], rig.now_us);
        ck_assert_int_eq(rig_wait(&rig, 20000), XIVO_BUS_OK); /* what waits is written */
        open[which] = next++;
        deliver(1);
        ck_assert_msg(rig_feed(&rig, 0) == XIVO_BUS_OK, "%s", rig.error.text);
        rig_write(&rig);
    }
    deliver(1);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "prefetch window");
}
END_TEST

/* A new channel has a new window. */
START_TEST(test_the_window_of_a_new_channel)
{
    rig_open(&rig);
    deliver(4);
    peer_close_channel(&rig.peer, 1, 406, "PRECONDITION_FAILED");
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    rig.peer.tag = 0;
    deliver(4);
    ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
    deliver(1);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "prefetch window");
}
END_TEST

/* The broker sends a stream's messages in chunks, whatever the window. */
START_TEST(test_the_window_of_a_stream)
{
    rig.config.queue_mode = XB_QUEUE_AS_IT_IS;
    rig.config.queue = "stream";
    rig_open(&rig);
    deliver(5000);
    ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
    deliver(70000);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "prefetch window");
}
END_TEST

/* ---- frames ---- */

static void send_blocked(unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        peer_method(&rig.peer, 0, i % 2 ? AMQP_CONNECTION_UNBLOCKED_METHOD : AMQP_CONNECTION_BLOCKED_METHOD,
                    &(amqp_connection_blocked_t){ .reason = amqp_empty_bytes });
}

static void send_heartbeats(unsigned count)
{
    while (count-- > 0)
        peer_heartbeat(&rig.peer);
}

/* Of a body of which not a byte comes. */
static void send_empty_bodies(unsigned count)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ .key = "k" });
    peer_content(&rig.peer, 1, 0, NULL);
    while (count-- > 2)
        peer_body(&rig.peer, "", 0);
}

static void (*const floods[])(unsigned) = { send_blocked, send_heartbeats, send_empty_bodies };

/* Frames that are no message give the caller a chance to look at the clock, too. */
START_TEST(test_frames_without_messages)
{
    size_t length, room, calls = 0;
    uint8_t *target;
    int rc;

    rig_open(&rig);
    floods[_i](6400);
    length = xb_buf_length(&rig.peer.out);
    target = xb_engine_room(&rig.engine, length, &room);
    ck_assert_ptr_nonnull(target);
    memcpy(target, xb_buf_bytes(&rig.peer.out), length);
    xb_engine_fed(&rig.engine, length, rig.now_us);
    while ((rc = xb_engine_next(&rig.engine, rig.now_us, &rig.error)) == XB_ENGINE_MORE)
        calls++;
    ck_assert_int_eq(rc, XB_ENGINE_DRY);
    ck_assert_uint_eq(calls, 100);
}
END_TEST

/* ---- buffers ---- */

START_TEST(test_the_input_shrinks_again)
{
    static char payload[1 << 20];

    rig_open(&rig);
    peer_frame(&rig.peer, XB_FRAME_HEARTBEAT, 0, payload, sizeof payload);
    ck_assert_int_eq(rig_feed(&rig, 100000), XIVO_BUS_OK);
    ck_assert_uint_le(rig.engine.in.size, 512 * 1024);
}
END_TEST

/* Each message is acknowledged at once, and nobody reads the acks. */
START_TEST(test_congestion)
{
    uint64_t tag = 0;

    rig.config.prefetch = 1;
    rig_open(&rig);
    while (!xb_engine_is_congested(&rig.engine)) {
        deliver(1);
        ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
        xb_engine_settle(&rig.engine, ++tag, XIVO_BUS_ACK, rig.now_us);
        rig.events.start = rig.events.end = 0;
        ck_assert_uint_le(tag, 100000);
    }
    ck_assert_uint_le(xb_buf_length(&rig.engine.codec.out), XB_OUTPUT_MOST + 100);
    rig_write(&rig);
    ck_assert(!xb_engine_is_congested(&rig.engine));
    ck_assert_uint_le(rig.engine.codec.out.size, 64 * 1024);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine_limits");
    TCase *tcase = tcase_create("engine_limits");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_more_messages_than_the_window);
    tcase_add_test(tcase, test_as_many_messages_as_the_window);
    tcase_add_test(tcase, test_the_window_of_a_new_channel);
    tcase_add_test(tcase, test_the_window_of_a_stream);
    tcase_add_loop_test(tcase, test_frames_without_messages, 0, 3);
    tcase_add_test(tcase, test_the_input_shrinks_again);
    tcase_add_test(tcase, test_congestion);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
