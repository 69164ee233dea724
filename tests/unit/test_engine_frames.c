#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* Frames that no broker should send: the connection is of no use any more. */

static struct rig rig;

static void setup(void)
{
    rig_init(&rig);
}

static void teardown(void)
{
    rig_free(&rig);
}

/* Class 60, body size 0, headers announced. */
#define LONG_CONTENT "\0\x3c\0\0\0\0\0\0\0\0\0\0\x20\0"

static void wrong_body_first(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_body(&rig.peer, "x", 1);
}

static void wrong_header_without_method(void)
{
    peer_content(&rig.peer, 1, 0, NULL);
}

static void wrong_body_without_header(void)
{
    peer_body(&rig.peer, "x", 1);
}

static void wrong_second_header(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, 1, 0, NULL);
    peer_content(&rig.peer, 1, 0, NULL);
}

static void wrong_message_in_a_message(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
}

static void wrong_long_body(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, 1, 0, NULL);
    peer_body(&rig.peer, "xy", 2);
}

static void wrong_long_body_that_is_skipped(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, (1 << 20) + 1, 0, NULL);
    for (int i = 0; i < 9; i++) {
        static const char piece[128 * 1024];

        peer_body(&rig.peer, piece, sizeof piece);
    }
}

static void wrong_content_header(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_frame(&rig.peer, XB_FRAME_CONTENT_HEADER, 1, "\0\x3c\0\0", 4);
}

static void wrong_long_frame(void)
{
    peer_frame_header(&rig.peer, XB_FRAME_BODY, 1, (1 << 20) + 1);
    peer_bytes(&rig.peer, "x", 1);
}

static void wrong_long_header_without_method(void)
{
    peer_frame_header(&rig.peer, XB_FRAME_CONTENT_HEADER, 1, 1 << 24);
    peer_bytes(&rig.peer, LONG_CONTENT, 14);
}

static void wrong_long_header_on_channel_2(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_frame_header(&rig.peer, XB_FRAME_CONTENT_HEADER, 2, 1 << 24);
    peer_bytes(&rig.peer, LONG_CONTENT, 14);
}

static void wrong_long_header_of_another_class(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_frame_header(&rig.peer, XB_FRAME_CONTENT_HEADER, 1, 1 << 24);
    peer_bytes(&rig.peer, "\0\x3d\0\0\0\0\0\0\0\0\0\0\0\0", 14);
}

static void wrong_end_of_a_long_header(void)
{
    static char filler[1 << 20];

    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_frame_header(&rig.peer, XB_FRAME_CONTENT_HEADER, 1, 14 + sizeof filler);
    peer_bytes(&rig.peer, LONG_CONTENT, 14);
    peer_bytes(&rig.peer, filler, sizeof filler);
    peer_bytes(&rig.peer, "x", 1);
}

static void wrong_first_tag(void)
{
    peer_deliver(&rig.peer, &(struct peer_message){ .tag = 2, .body = "x" });
}

static void wrong_repeated_tag(void)
{
    peer_deliver(&rig.peer, &(struct peer_message){ .tag = 1, .body = "x" });
    peer_deliver(&rig.peer, &(struct peer_message){ .tag = 1, .body = "x" });
}

static void wrong_content_on_channel_2(void)
{
    peer_frame(&rig.peer, XB_FRAME_BODY, 2, "x", 1);
}

static void wrong_channel(void)
{
    peer_method(&rig.peer, 3, AMQP_CHANNEL_OPEN_OK_METHOD, &(amqp_channel_open_ok_t){ 0 });
}

static void wrong_method_number(void)
{
    peer_frame(&rig.peer, XB_FRAME_METHOD, 1, "\0\x3c\0\x77", 4);
}

static void wrong_short_method(void)
{
    peer_frame(&rig.peer, XB_FRAME_METHOD, 1, "\0\x3c", 2);
}

static void wrong_cut_method(void)
{
    peer_frame(&rig.peer, XB_FRAME_METHOD, 1, "\0\x3c\0\x3c\7tag", 8);
}

static void wrong_method_of_a_server(void)
{
    peer_method(&rig.peer, 1, AMQP_BASIC_QOS_METHOD, &(amqp_basic_qos_t){ 0 });
}

static void wrong_table_of_a_client(void)
{
    peer_method(&rig.peer, 2, AMQP_QUEUE_BIND_METHOD, &(amqp_queue_bind_t){ 0 });
}

static void wrong_answer_twice(void)
{
    peer_method(&rig.peer, 1, AMQP_BASIC_CONSUME_OK_METHOD, &(amqp_basic_consume_ok_t){ 0 });
}

static void wrong_close_ok(void)
{
    peer_method(&rig.peer, 0, AMQP_CONNECTION_CLOSE_OK_METHOD, &(amqp_connection_close_ok_t){ 0 });
}

static void wrong_start_while_running(void)
{
    peer_start(&rig.peer, 9, "PLAIN");
}

static void wrong_frame_type(void)
{
    peer_frame(&rig.peer, 4, 1, "x", 1);
}

static void wrong_frame_length(void)
{
    peer_bytes(&rig.peer, "\3\0\1\xff\xff\xff\xff", 7);
    peer_bytes(&rig.peer, "x", 1);
}

static void wrong_frame_end(void)
{
    peer_bytes(&rig.peer, "\10\0\0\0\0\0\0\0", 8);
}

static const struct wrong {
    void (*build)(void);
    const char *words;
} wrongs[] = {
    { wrong_body_first, "out of its order" },
    { wrong_header_without_method, "out of its order" },
    { wrong_body_without_header, "out of its order" },
    { wrong_second_header, "out of its order" },
    { wrong_message_in_a_message, "inside another one" },
    { wrong_long_body, "a longer body than it had announced" },
    { wrong_long_body_that_is_skipped, "a longer body than it had announced" },
    { wrong_content_header, "a content header that is broken" },
    { wrong_long_frame, "a frame of 1048577 bytes" },
    { wrong_long_header_without_method, "out of its order" },
    { wrong_long_header_on_channel_2, "a frame of 16777216 bytes" },
    { wrong_long_header_of_another_class, "a content header that is broken" },
    { wrong_end_of_a_long_header, "without its end mark" },
    { wrong_first_tag, "tags have a gap" },
    { wrong_repeated_tag, "tags have a gap" },
    { wrong_content_on_channel_2, "content on channel 2" },
    { wrong_channel, "channel 3" },
    { wrong_method_number, "a method that cannot be read" },
    { wrong_short_method, "a method that cannot be read" },
    { wrong_cut_method, "a method that cannot be read" },
    { wrong_method_of_a_server, "AMQP_BASIC_QOS_METHOD where nothing asked for it" },
    { wrong_table_of_a_client, "AMQP_QUEUE_BIND_METHOD, which is for clients to send" },
    { wrong_answer_twice, "AMQP_BASIC_CONSUME_OK_METHOD where nothing asked for it" },
    { wrong_close_ok, "AMQP_CONNECTION_CLOSE_OK_METHOD where nothing asked for it" },
    { wrong_start_while_running, "AMQP_CONNECTION_START_METHOD where nothing asked for it" },
    { wrong_frame_type, "a frame of unknown type 4" },
    { wrong_frame_length, "a frame of 4294967295 bytes" },
    { wrong_frame_end, "without its end mark" },
};

START_TEST(test_wrong_frames_end_the_connection)
{
    rig_open(&rig);
    wrongs[_i].build();
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, wrongs[_i].words);
}
END_TEST

/* After a wrong frame a new connection is as good as ever. */
START_TEST(test_a_new_connection_after_wrong_frames)
{
    rig_open(&rig);
    wrongs[_i].build();
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_ERR_PROTOCOL);
    rig_events(&rig);
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig_events(&rig), "delivery 1 xivo status.agent \"x\"\n");
}
END_TEST

START_TEST(test_a_delivery_before_it_was_asked_for)
{
    rig.peer.mute_at = "queue.declare";
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "before it was asked to");
}
END_TEST

/* rabbitmq-c decodes tables by recursion, so what it is given must not be nested deep. */
static const struct {
    size_t depth; /* in the table of the properties, which is the first */
    int code;
    const char *text;
} nests[] = {
    { 15, XIVO_BUS_OK, "" },
    { 16, XIVO_BUS_ERR_PROTOCOL, "tables in tables, more than 16 deep" },
    { 1350, XIVO_BUS_ERR_PROTOCOL, "tables in tables, more than 16 deep" },
    { 170000, XIVO_BUS_ERR_PROTOCOL, "bytes; at most 8192 are read" },
};

START_TEST(test_a_method_with_deeply_nested_tables)
{
    struct xb_buf payload = { 0 }, table = { 0 };

    rig.peer.answers = false;
    rig_begin(&rig);
    peer_table_nest(&table, "", nests[_i].depth);
    xb_buf_append(&payload, "\0\12\0\12\0\11", 6);
    peer_put32(&payload, (uint32_t)xb_buf_length(&table));
    xb_buf_append(&payload, xb_buf_bytes(&table), xb_buf_length(&table));
    xb_buf_append(&payload, "\0\0\0\5PLAIN\0\0\0\5en_US", 18);
    peer_frame(&rig.peer, XB_FRAME_METHOD, 0, xb_buf_bytes(&payload), xb_buf_length(&payload));
    ck_assert_int_eq(rig_feed(&rig, 0), nests[_i].code);
    ck_assert_msg(strstr(rig.error.text, nests[_i].text) != NULL, "%s", rig.error.text);
    xb_buf_free(&payload);
    xb_buf_free(&table);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: frames");
    TCase *tcase = tcase_create("frames");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, test_wrong_frames_end_the_connection, 0, sizeof wrongs / sizeof wrongs[0]);
    tcase_add_loop_test(tcase, test_a_new_connection_after_wrong_frames, 0, sizeof wrongs / sizeof wrongs[0]);
    tcase_add_test(tcase, test_a_delivery_before_it_was_asked_for);
    tcase_add_loop_test(tcase, test_a_method_with_deeply_nested_tables, 0, (int)(sizeof nests / sizeof nests[0]));
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
