#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* Messages, right ones and wrong ones, and what else a broker says while the consumer runs. */

static struct rig rig;

static void setup(void)
{
    rig_init(&rig);
}

static void teardown(void)
{
    rig_free(&rig);
}

static void open_with_messages_of(uint64_t max_body)
{
    rig.config.max_body = max_body;
    rig_open(&rig);
}

static void expect_events(const char *events)
{
    int rc = rig_talk(&rig);

    ck_assert_msg(rc == XIVO_BUS_OK, "%s", rig.error.text);
    ck_assert_str_eq(rig_events(&rig), events);
}

/* ---- bodies ---- */

START_TEST(test_a_body_in_one_frame)
{
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .type = "application/json", .body = "{\"a\": 1}" });
    expect_events("delivery 1 xivo status.agent \"{\"a\": 1}\"\n");
    ck_assert_uint_eq(rig.engine.assembly.delivery.content.type_length, 16);
    ck_assert_mem_eq(rig.engine.assembly.delivery.content.type, "application/json", 16);
}
END_TEST

START_TEST(test_a_body_in_several_frames)
{
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "abcdefghij", .piece = 3 });
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "0123456789", .piece = 1 });
    expect_events("delivery 1 xivo status.agent \"abcdefghij\"\ndelivery 2 xivo status.agent \"0123456789\"\n");
}
END_TEST

START_TEST(test_an_empty_frame_among_those_of_a_body)
{
    rig_open(&rig);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, 4, 0, NULL);
    peer_body(&rig.peer, "", 0);
    peer_body(&rig.peer, "ab", 2);
    peer_body(&rig.peer, "", 0);
    peer_body(&rig.peer, "cd", 2);
    expect_events("delivery 1 xivo status.agent \"abcd\"\n");
}
END_TEST

START_TEST(test_a_body_with_zeros)
{
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "a\0b", .length = 3 });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(rig.engine.assembly.delivery.length, 3);
    ck_assert_mem_eq(rig.engine.assembly.delivery.body, "a\0b", 4);
}
END_TEST

START_TEST(test_an_empty_body)
{
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "" });
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "next" });
    expect_events("delivery 1 xivo status.agent \"\"\ndelivery 2 xivo status.agent \"next\"\n");
}
END_TEST

START_TEST(test_a_large_body_in_frames_of_the_agreed_size)
{
    const size_t length = 1 << 20;
    char *body = malloc(length);

    ck_assert_ptr_nonnull(body);
    for (size_t i = 0; i < length; i++)
        body[i] = (char)('a' + i % 26);
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = body, .length = length, .piece = 131072 - 8 });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(rig.engine.assembly.delivery.length, length);
    ck_assert(memcmp(rig.engine.assembly.delivery.body, body, length) == 0);
    ck_assert_int_eq(rig.engine.assembly.delivery.body[length], '\0');
    free(body);
}
END_TEST

START_TEST(test_a_body_at_the_limit_is_kept)
{
    open_with_messages_of(8);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "12345678" });
    expect_events("delivery 1 xivo status.agent \"12345678\"\n");
}
END_TEST

START_TEST(test_a_body_beyond_the_limit_is_skipped)
{
    open_with_messages_of(8);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "123456789" });
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "123456789", .piece = 2 });
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "short" });
    expect_events("too big 1 xivo status.agent 9\ntoo big 2 xivo status.agent 9\n"
                  "delivery 3 xivo status.agent \"short\"\n");
}
END_TEST

START_TEST(test_the_announced_size_takes_no_memory)
{
    open_with_messages_of(UINT64_MAX);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, UINT64_C(1) << 62, 0, NULL);
    peer_body(&rig.peer, "ab", 2);
    expect_events("");
    ck_assert_uint_le(rig.engine.assembly.gathered.size, 4096);
}
END_TEST

START_TEST(test_routing_key_exchange_and_redelivery)
{
    rig_open(&rig);
    peer_deliver(&rig.peer,
                 &(struct peer_message){ .exchange = "", .key = "amq.gen-1", .redelivered = true, .body = "x" });
    expect_events("delivery 1  amq.gen-1 again \"x\"\n");
}
END_TEST

START_TEST(test_the_longest_routing_key)
{
    char key[256];

    memset(key, 'k', 255);
    key[255] = '\0';
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .key = key, .body = "x" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig.engine.assembly.delivery.routing_key, key);
}
END_TEST

/* ---- header tables ---- */

static void deliver_with(const struct xb_buf *headers)
{
    peer_deliver(&rig.peer, &(struct peer_message){ .type = "application/json", .headers = headers, .body = "x" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig_events(&rig), "delivery 1 xivo status.agent \"x\"\n");
}

static void assert_name(const char *name)
{
    struct xb_table_item item;

    ck_assert(xb_table_find(rig.engine.assembly.delivery.content.headers, "name", &item));
    ck_assert_uint_eq(item.length, strlen(name));
    ck_assert_mem_eq(item.value, name, item.length);
}

START_TEST(test_headers_can_be_searched)
{
    struct xb_buf headers = { 0 };

    rig_open(&rig);
    peer_table_text(&headers, "x", "y");
    peer_table_text(&headers, "name", "agent_status_update");
    deliver_with(&headers);
    assert_name("agent_status_update");
    xb_buf_free(&headers);
}
END_TEST

START_TEST(test_headers_with_empty_keys)
{
    struct xb_buf headers = { 0 };

    rig_open(&rig);
    peer_table_text(&headers, "", "no key");
    peer_table_text(&headers, "name", "agent_status_update");
    deliver_with(&headers);
    assert_name("agent_status_update");
    xb_buf_free(&headers);
}
END_TEST

START_TEST(test_headers_nested_21000_deep)
{
    struct xb_buf headers = { 0 };

    rig_open(&rig);
    peer_table_nest(&headers, "", 21000);
    peer_table_text(&headers, "name", "agent_status_update");
    deliver_with(&headers);
    assert_name("agent_status_update");
    xb_buf_free(&headers);
}
END_TEST

/* RabbitMQ does not split a content header that is longer than a frame may be. */
START_TEST(test_headers_longer_than_a_frame)
{
    struct xb_buf headers = { 0 };
    char text[1001];

    memset(text, 't', 1000);
    text[1000] = '\0';
    rig_open(&rig);
    for (int i = 0; i < 900; i++)
        peer_table_text(&headers, "filler", text);
    peer_table_text(&headers, "name", "agent_status_update");
    deliver_with(&headers);
    assert_name("agent_status_update");
    xb_buf_free(&headers);
}
END_TEST

START_TEST(test_a_broken_table_harms_no_message)
{
    struct xb_buf headers = { 0 };
    struct xb_table_item item;

    rig_open(&rig);
    peer_table_put(&headers, "name", 'S', "\0\0\0\x7f", 4);
    deliver_with(&headers);
    ck_assert(!xb_table_find(rig.engine.assembly.delivery.content.headers, "name", &item));
    xb_buf_free(&headers);
}
END_TEST

/* ---- wrong frames: the connection is of no use any more ---- */

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

static void wrong_properties(void)
{
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, 1, 1 << 15, NULL);
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
    { wrong_properties, "a content header that is broken" },
    { wrong_first_tag, "tags have a gap" },
    { wrong_repeated_tag, "tags have a gap" },
    { wrong_content_on_channel_2, "content on channel 2" },
    { wrong_channel, "channel 3" },
    { wrong_method_number, "a method that cannot be read" },
    { wrong_short_method, "a method that cannot be read" },
    { wrong_cut_method, "a method that cannot be read" },
    { wrong_method_of_a_server, "AMQP_BASIC_QOS_METHOD where nothing asked for it" },
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
    expect_events("delivery 1 xivo status.agent \"x\"\n");
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

/* rabbitmq-c decodes tables by recursion, so a method as long as a frame would overflow the stack. */
START_TEST(test_a_method_with_deeply_nested_tables)
{
    struct xb_buf payload = { 0 }, table = { 0 };

    rig.peer.answers = false;
    rig_begin(&rig);
    peer_table_nest(&table, "", 170000);
    xb_buf_append(&payload, "\0\12\0\12\0\11", 6);
    peer_put32(&payload, (uint32_t)xb_buf_length(&table));
    xb_buf_append(&payload, xb_buf_bytes(&table), xb_buf_length(&table));
    peer_frame(&rig.peer, XB_FRAME_METHOD, 0, xb_buf_bytes(&payload), xb_buf_length(&payload));
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "a method that cannot be read");
    xb_buf_free(&payload);
    xb_buf_free(&table);
}
END_TEST

/* ---- what else a broker says ---- */

START_TEST(test_the_operator_closes_the_connection)
{
    rig_open(&rig);
    peer_close_connection(&rig.peer, 320, "CONNECTION_FORCED - Closed via management plugin");
    rig_expect_failure(&rig, XIVO_BUS_ERR_CLOSED, "320 CONNECTION_FORCED - Closed via management plugin");
    rig_expect_all(&rig, "0 connection.close-ok", NULL);
}
END_TEST

START_TEST(test_the_connection_is_closed_in_the_middle_of_a_message)
{
    rig_open(&rig);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_content(&rig.peer, 10, 0, NULL);
    peer_body(&rig.peer, "abc", 3);
    peer_close_connection(&rig.peer, 320, "CONNECTION_FORCED");
    rig_expect_failure(&rig, XIVO_BUS_ERR_CLOSED, "320");
}
END_TEST

START_TEST(test_a_permission_that_is_taken_away_while_running)
{
    rig_open(&rig);
    peer_close_connection(&rig.peer, 403, "ACCESS_REFUSED - no more");
    rig_expect_failure(&rig, XIVO_BUS_ERR_PERMISSION, "403 ACCESS_REFUSED - no more");
}
END_TEST

START_TEST(test_the_consumers_channel_is_closed)
{
    rig_open(&rig);
    peer_close_channel(&rig.peer, 1, 406, "PRECONDITION_FAILED - delivery acknowledgement on channel 1 timed out");
    rig_expect_failure(&rig, XIVO_BUS_ERR_CLOSED, "406 PRECONDITION_FAILED - delivery acknowledgement");
}
END_TEST

START_TEST(test_the_consumer_is_cancelled)
{
    rig_open(&rig);
    peer_method(&rig.peer, 1, AMQP_BASIC_CANCEL_METHOD,
                &(amqp_basic_cancel_t){ .consumer_tag = xb_bytes("consumer-1") });
    rig_expect_failure(&rig, XIVO_BUS_ERR_CANCELLED, "the queue was deleted or moved");
}
END_TEST

START_TEST(test_blocked_and_unblocked_are_only_logged)
{
    rig_open(&rig);
    peer_method(&rig.peer, 0, AMQP_CONNECTION_BLOCKED_METHOD,
                &(amqp_connection_blocked_t){ .reason = xb_bytes("low on \x1bmemory") });
    peer_method(&rig.peer, 0, AMQP_CONNECTION_UNBLOCKED_METHOD, &(amqp_connection_unblocked_t){ 0 });
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
    expect_events("delivery 1 xivo status.agent \"x\"\n");
    ck_assert_ptr_nonnull(memmem(rig.logged.data, rig.logged.end, "low on ?memory", 14));
}
END_TEST

START_TEST(test_heartbeats_between_the_frames_of_a_message)
{
    rig_open(&rig);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_heartbeat(&rig.peer);
    peer_content(&rig.peer, 2, 0, NULL);
    peer_heartbeat(&rig.peer);
    peer_body(&rig.peer, "a", 1);
    peer_heartbeat(&rig.peer);
    peer_body(&rig.peer, "b", 1);
    expect_events("delivery 1 xivo status.agent \"ab\"\n");
}
END_TEST

START_TEST(test_words_of_the_broker_are_made_printable)
{
    rig_open(&rig);
    peer_close_connection(&rig.peer, 320, "bad\x1b[31m \xff words");
    rig_expect_failure(&rig, XIVO_BUS_ERR_CLOSED, "320 bad?[31m ? words");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: deliveries");
    TCase *tcase = tcase_create("deliveries");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_a_body_in_one_frame);
    tcase_add_test(tcase, test_a_body_in_several_frames);
    tcase_add_test(tcase, test_an_empty_frame_among_those_of_a_body);
    tcase_add_test(tcase, test_a_body_with_zeros);
    tcase_add_test(tcase, test_an_empty_body);
    tcase_add_test(tcase, test_a_large_body_in_frames_of_the_agreed_size);
    tcase_add_test(tcase, test_a_body_at_the_limit_is_kept);
    tcase_add_test(tcase, test_a_body_beyond_the_limit_is_skipped);
    tcase_add_test(tcase, test_the_announced_size_takes_no_memory);
    tcase_add_test(tcase, test_routing_key_exchange_and_redelivery);
    tcase_add_test(tcase, test_the_longest_routing_key);
    tcase_add_test(tcase, test_headers_can_be_searched);
    tcase_add_test(tcase, test_headers_with_empty_keys);
    tcase_add_test(tcase, test_headers_nested_21000_deep);
    tcase_add_test(tcase, test_headers_longer_than_a_frame);
    tcase_add_test(tcase, test_a_broken_table_harms_no_message);
    tcase_add_loop_test(tcase, test_wrong_frames_end_the_connection, 0, sizeof wrongs / sizeof wrongs[0]);
    tcase_add_loop_test(tcase, test_a_new_connection_after_wrong_frames, 0, sizeof wrongs / sizeof wrongs[0]);
    tcase_add_test(tcase, test_a_delivery_before_it_was_asked_for);
    tcase_add_test(tcase, test_a_method_with_deeply_nested_tables);
    tcase_add_test(tcase, test_the_operator_closes_the_connection);
    tcase_add_test(tcase, test_the_connection_is_closed_in_the_middle_of_a_message);
    tcase_add_test(tcase, test_a_permission_that_is_taken_away_while_running);
    tcase_add_test(tcase, test_the_consumers_channel_is_closed);
    tcase_add_test(tcase, test_the_consumer_is_cancelled);
    tcase_add_test(tcase, test_blocked_and_unblocked_are_only_logged);
    tcase_add_test(tcase, test_heartbeats_between_the_frames_of_a_message);
    tcase_add_test(tcase, test_words_of_the_broker_are_made_printable);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
