#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* Messages, and what else a broker says while the consumer runs. Wrong frames: test_engine_frames.c. */

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

/* The input runs dry behind the method, in a buffer that has grown since the message before: of that one nothing is kept. */
START_TEST(test_a_message_that_ends_behind_its_method)
{
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .type = "application/json", .body = "first" });
    expect_events("delivery 1 xivo status.agent \"first\"\n");
    for (int i = 0; i < 20000; i++)
        peer_heartbeat(&rig.peer);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
    ck_assert_uint_eq(xb_buf_length(&rig.engine.assembly.kept_header), 0);
    peer_content(&rig.peer, 2, 0, NULL);
    peer_body(&rig.peer, "ab", 2);
    expect_events("delivery 2 xivo status.agent \"ab\"\n");
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

#define MARK "\xEF\xBF\xBD"

/* A name is any bytes on the wire and UTF-8 without a NUL for the program; also when its frame is gone before the rest comes. */
START_TEST(test_names_that_are_not_utf_8)
{
    struct peer_message message = { .exchange = "\xE9t\xE9",
                                    .key = "a\0"
                                           "b.\xC3\xA9\xFF",
                                    .key_length = 7,
                                    .body = "x" };

    rig_open(&rig);
    peer_deliver(&rig.peer, &message);
    expect_events("delivery 1 " MARK "t" MARK " a" MARK "b.\xC3\xA9" MARK " \"x\"\n");
    peer_deliver(&rig.peer, &message);
    ck_assert_int_eq(rig_feed(&rig, 1), XIVO_BUS_OK);
    expect_events("delivery 2 " MARK "t" MARK " a" MARK "b.\xC3\xA9" MARK " \"x\"\n");
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
    expect_events("delivery 3 xivo status.agent \"x\"\n");
}
END_TEST

START_TEST(test_the_longest_names_that_are_not_utf_8)
{
    char key[256];

    memset(key, 0xFF, 255);
    key[255] = '\0';
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .exchange = key, .key = key, .body = "x" });
    ck_assert_int_eq(rig_feed(&rig, 1), XIVO_BUS_OK);
    ck_assert_uint_eq(strlen(rig.engine.assembly.delivery.routing_key), 3 * 255);
    ck_assert_str_eq(rig.engine.assembly.delivery.routing_key, rig.engine.assembly.delivery.exchange);
}
END_TEST

/* ---- header tables ---- */

static void deliver_with(const struct xb_buf *headers)
{
    peer_deliver(&rig.peer, &(struct peer_message){ .type = "application/json", .headers = headers, .body = "x" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig_events(&rig), "delivery 1 xivo status.agent \"x\"\n");
}

static bool find_name(struct xb_table_item *item)
{
    const uint8_t *at = xb_buf_bytes(&rig.table);

    return at && xb_table_find((struct xb_table){ at, at + xb_buf_length(&rig.table) }, "name", item);
}

static void assert_name(const char *name)
{
    struct xb_table_item item;

    ck_assert(find_name(&item));
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
    ck_assert(!find_name(&item));
    xb_buf_free(&headers);
}
END_TEST

/* ---- one message that is poison must not be so for its connection ---- */

/* A content header of `size` bytes: class, weight, body size, flags, and a table of one long string. */
static void send_long_header(uint32_t size, uint32_t body_size)
{
    uint8_t fixed[14] = { 0, 60, [12] = 0x20 };
    uint8_t *rest = calloc(1, size - sizeof fixed);

    ck_assert_ptr_nonnull(rest);
    xb_put32(fixed + 8, body_size);
    peer_frame_header(&rig.peer, XB_FRAME_CONTENT_HEADER, 1, size);
    peer_bytes(&rig.peer, fixed, sizeof fixed);
    peer_bytes(&rig.peer, rest, size - sizeof fixed);
    peer_bytes(&rig.peer, "\xce", 1);
    free(rest);
}

static const size_t chunks[] = { 0, 1000, 65537, 101 };

/* Skipped without being kept, in pieces of any size; the body is, too; the next message is as good as ever. */
START_TEST(test_headers_longer_than_any_frame)
{
    const uint32_t size = chunks[_i] > 1000 ? 3 << 20 : XB_LONGEST_HEADER + 1;

    rig_open(&rig);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    send_long_header(size, 5);
    peer_body(&rig.peer, "ab", 2);
    peer_body(&rig.peer, "cde", 3);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    send_long_header(size, 0);
    peer_deliver(&rig.peer, &(struct peer_message){ .type = "application/json", .body = "x" });
    ck_assert_msg(rig_feed(&rig, chunks[_i]) == XIVO_BUS_OK, "%s", rig.error.text);
    ck_assert_str_eq(rig_events(&rig), "long header 1 xivo status.agent 5\nlong header 2 xivo status.agent 0\n"
                                       "delivery 3 xivo status.agent \"x\"\n");
    ck_assert_uint_lt(rig.engine.assembly.kept_header.size, 1 << 20);
    if (chunks[_i] > 0)
        ck_assert_uint_lt(rig.engine.in.size, 1 << 20);
}
END_TEST

/* Up to the limit it is read: here an empty table, and zeros that nobody asks for. */
START_TEST(test_the_longest_headers)
{
    rig_open(&rig);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    send_long_header(XB_LONGEST_HEADER, 0);
    expect_events("delivery 1 xivo status.agent \"\"\n");
}
END_TEST

/* Bytes of the header are progress, heartbeats alone are none. */
START_TEST(test_a_long_header_that_stalls)
{
    static const uint8_t few[100];
    int rc = XIVO_BUS_OK;

    rig.config.heartbeat_s = 2;
    rig_open(&rig);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_frame_header(&rig.peer, XB_FRAME_CONTENT_HEADER, 1, 1 << 24);
    peer_bytes(&rig.peer, "\0\x3c\0\0\0\0\0\0\0\0\0\0\0\0", 14);
    for (int i = 0; i < 10; i++) {
        peer_bytes(&rig.peer, few, sizeof few);
        ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
        ck_assert_int_eq(rig_wait(&rig, 3 * RIG_SECOND), XIVO_BUS_OK);
    }
    for (int i = 0; i < 3 && rc == XIVO_BUS_OK; i++) {
        peer_heartbeat(&rig.peer);
        ck_assert_int_eq(rig_feed(&rig, 0), XIVO_BUS_OK);
        rc = rig_wait(&rig, 2 * RIG_SECOND);
    }
    ck_assert_int_eq(rc, XIVO_BUS_ERR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(rig.error.text, "began a message"));
}
END_TEST

static const struct {
    const char *bytes; /* flags and properties */
    size_t length;
} broken[] = {
    { "\x80\0", 2 }, /* no content type */
    { "\x80\0\x9"
      "text",
      7 },                               /* one that is cut */
    { "\x20\0\0\0\0\x9\1k", 8 },         /* a table that is cut */
    { "\x20\0\xff\xff\xff\xff\1kV", 9 }, /* one that is longer than the frame */
    { "\0\1\0\1", 4 },                   /* flags without an end */
    { "\xc0\0\1a", 4 },                  /* no content encoding */
};

START_TEST(test_properties_that_cannot_be_read)
{
    uint8_t payload[64] = { 0, 60 };

    rig_open(&rig);
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    payload[11] = 3;
    memcpy(payload + 12, broken[_i].bytes, broken[_i].length);
    peer_frame(&rig.peer, XB_FRAME_CONTENT_HEADER, 1, payload, 12 + broken[_i].length);
    peer_body(&rig.peer, "abc", 3);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
    expect_events("broken 1 xivo status.agent \"abc\"\ndelivery 2 xivo status.agent \"x\"\n");
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

/* The queue is still there with all that was not acknowledged: the consumer is started again on a new channel. */
START_TEST(test_the_consumers_channel_is_closed)
{
    static const char words[] = "PRECONDITION_FAILED - delivery acknowledgement on channel 1 timed out";

    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "x" });
    peer_deliver_method(&rig.peer, &(struct peer_message){ 0 });
    peer_close_channel(&rig.peer, 1, 406, words);
    expect_events("delivery 1 xivo status.agent \"x\"\nsuspended\nready\n");
    ck_assert_int_eq(rig.error.code, XIVO_BUS_ERR_CLOSED);
    ck_assert_ptr_nonnull(strstr(rig.error.text, words));
    rig_expect(&rig, "1 channel.close-ok");
    rig_expect(&rig, "1 channel.open");
    rig_expect(&rig, "1 basic.qos 256");
    rig_expect_all(&rig, "1 basic.consume amq.gen-1", NULL);
    ck_assert_int_eq(xb_engine_settle(&rig.engine, 1, XIVO_BUS_ACK, rig.now_us), 0);
    peer_deliver(&rig.peer, &(struct peer_message){ .body = "x", .redelivered = true });
    expect_events("delivery 1 xivo status.agent again \"x\"\n");
}
END_TEST

START_TEST(test_a_consumer_that_cannot_be_started_again)
{
    rig_open(&rig);
    peer_refuse(&rig.peer, "basic.consume", 404, "NOT_FOUND - no queue 'amq.gen-1' in vhost '/'");
    peer_close_channel(&rig.peer, 1, 541, "INTERNAL_ERROR");
    rig_expect_failure(&rig, XIVO_BUS_ERR_NO_QUEUE, "404 NOT_FOUND - no queue 'amq.gen-1'");
}
END_TEST

START_TEST(test_the_consumer_is_cancelled)
{
    rig_open(&rig);
    peer_method(&rig.peer, 1, AMQP_BASIC_CANCEL_METHOD,
                &(amqp_basic_cancel_t){ .consumer_tag = xb_bytes("consumer-1") });
    rig_expect_failure(&rig, XIVO_BUS_ERR_CANCELLED, "the broker cancelled the consumer: its queue was deleted");
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
    tcase_add_loop_test(tcase, test_headers_longer_than_any_frame, 0, (int)(sizeof chunks / sizeof chunks[0]));
    tcase_add_test(tcase, test_the_longest_headers);
    tcase_add_test(tcase, test_a_long_header_that_stalls);
    tcase_add_loop_test(tcase, test_properties_that_cannot_be_read, 0, (int)(sizeof broken / sizeof broken[0]));
    tcase_add_test(tcase, test_a_body_in_one_frame);
    tcase_add_test(tcase, test_a_body_in_several_frames);
    tcase_add_test(tcase, test_an_empty_frame_among_those_of_a_body);
    tcase_add_test(tcase, test_a_message_that_ends_behind_its_method);
    tcase_add_test(tcase, test_a_body_with_zeros);
    tcase_add_test(tcase, test_an_empty_body);
    tcase_add_test(tcase, test_a_large_body_in_frames_of_the_agreed_size);
    tcase_add_test(tcase, test_a_body_at_the_limit_is_kept);
    tcase_add_test(tcase, test_a_body_beyond_the_limit_is_skipped);
    tcase_add_test(tcase, test_the_announced_size_takes_no_memory);
    tcase_add_test(tcase, test_routing_key_exchange_and_redelivery);
    tcase_add_test(tcase, test_the_longest_routing_key);
    tcase_add_test(tcase, test_names_that_are_not_utf_8);
    tcase_add_test(tcase, test_the_longest_names_that_are_not_utf_8);
    tcase_add_test(tcase, test_headers_can_be_searched);
    tcase_add_test(tcase, test_headers_with_empty_keys);
    tcase_add_test(tcase, test_headers_nested_21000_deep);
    tcase_add_test(tcase, test_headers_longer_than_a_frame);
    tcase_add_test(tcase, test_a_broken_table_harms_no_message);
    tcase_add_test(tcase, test_the_operator_closes_the_connection);
    tcase_add_test(tcase, test_the_connection_is_closed_in_the_middle_of_a_message);
    tcase_add_test(tcase, test_a_permission_that_is_taken_away_while_running);
    tcase_add_test(tcase, test_the_consumers_channel_is_closed);
    tcase_add_test(tcase, test_a_consumer_that_cannot_be_started_again);
    tcase_add_test(tcase, test_the_consumer_is_cancelled);
    tcase_add_test(tcase, test_blocked_and_unblocked_are_only_logged);
    tcase_add_test(tcase, test_heartbeats_between_the_frames_of_a_message);
    tcase_add_test(tcase, test_words_of_the_broker_are_made_printable);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
