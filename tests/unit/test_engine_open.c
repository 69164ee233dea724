#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/* The engine from the first byte to the running consumer, and what can go wrong before the connection is open. */

static struct rig rig;

static void setup(void)
{
    rig_init(&rig);
}

static void teardown(void)
{
    rig_free(&rig);
}

/* Begins with a peer that says only what the test builds. */
static void begin_alone(void)
{
    rig.peer.answers = false;
    rig_begin(&rig);
    rig_write(&rig);
}

/* ---- all is well ---- */

START_TEST(test_the_protocol_header_comes_first_and_alone)
{
    rig_begin(&rig);
    rig_expect_all(&rig, "header 0-0-9-1", NULL);
}
END_TEST

START_TEST(test_the_whole_way_to_the_consumer)
{
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_str_eq(rig_events(&rig), "ready\n");
    rig_expect(&rig, "header 0-0-9-1");
    rig_expect(&rig, "0 connection.start-ok PLAIN");
    rig_expect(&rig, "0 connection.tune-ok channels=2047 frame=131072 heartbeat=30");
    rig_expect(&rig, "0 connection.open /");
    rig_expect(&rig, "1 channel.open");
    rig_expect(&rig, "2 channel.open");
    rig_expect(&rig, "1 basic.qos 256");
    rig_expect(&rig, "2 queue.declare - exclusive x-queue-type=classic");
    rig_expect(&rig, "2 exchange.declare xivo topic durable");
    rig_expect(&rig, "2 exchange.declare wazo-headers headers durable passive");
    rig_expect(&rig, "2 queue.bind amq.gen-1 xivo status.agent");
    rig_expect(&rig, "2 queue.bind amq.gen-1 wazo-headers - x-match=all name=agent_status_update");
    rig_expect_all(&rig, "1 basic.consume amq.gen-1", NULL);
}
END_TEST

START_TEST(test_nothing_is_said_before_the_peer_answers)
{
    rig.peer.mute_at = "connection.open";
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "0 connection.open /"), 1);
    ck_assert_uint_eq(peer_count(&rig.peer, "1 "), 0);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 "), 0);
    ck_assert_str_eq(rig_events(&rig), "");
}
END_TEST

START_TEST(test_an_existing_queue_is_only_consumed)
{
    rig.config.queue_mode = XB_QUEUE_AS_IT_IS;
    rig.config.queue = "wallboards";
    rig.config.ack = false;
    rig_subscribe(&rig, "status.agent", NULL);
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 "), 0);
    ck_assert_uint_eq(peer_count(&rig.peer, "1 basic.consume wallboards no-ack"), 1);
}
END_TEST

START_TEST(test_a_second_connection_is_like_the_first)
{
    rig_subscribe(&rig, "status.agent", NULL);
    rig_open(&rig);
    rig_open(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind amq.gen-1 xivo status.agent"), 1);
}
END_TEST

/* ---- what we tell of ourselves ---- */

static const amqp_field_value_t *find(const amqp_table_t *table, const char *key)
{
    for (int i = 0; i < table->num_entries; i++)
        if (table->entries[i].key.len == strlen(key) && memcmp(table->entries[i].key.bytes, key, strlen(key)) == 0)
            return &table->entries[i].value;
    return NULL;
}

static void assert_text(const amqp_table_t *table, const char *key, const char *text)
{
    const amqp_field_value_t *value = find(table, key);

    ck_assert_msg(value != NULL, "%s is not there", key);
    ck_assert_int_eq(value->kind, AMQP_FIELD_KIND_UTF8);
    ck_assert_uint_eq(value->value.bytes.len, strlen(text));
    ck_assert_mem_eq(value->value.bytes.bytes, text, strlen(text));
}

/* Decodes start-ok; what it returns lasts as long as the pool. */
static const amqp_connection_start_ok_t *start_ok(amqp_pool_t *pool)
{
    amqp_bytes_t encoded = { xb_buf_length(&rig.peer.start_ok), xb_buf_bytes(&rig.peer.start_ok) };
    void *decoded;

    init_amqp_pool(pool, 4096);
    ck_assert_int_eq(amqp_decode_method(AMQP_CONNECTION_START_OK_METHOD, pool, encoded, &decoded), AMQP_STATUS_OK);
    return decoded;
}

START_TEST(test_client_properties)
{
    static const char *const abilities[] = { "consumer_cancel_notify", "connection.blocked",
                                             "authentication_failure_close", "basic.nack" };
    const amqp_table_t *properties;
    amqp_pool_t pool;

    rig.config.connection_name = "wallboard of the second floor";
    rig_open(&rig);
    properties = &start_ok(&pool)->client_properties;
    assert_text(properties, "product", "libxivo-bus");
    assert_text(properties, "version", "1.2.3");
    assert_text(properties, "connection_name", "wallboard of the second floor");
    ck_assert_int_eq(find(properties, "capabilities")->kind, AMQP_FIELD_KIND_TABLE);
    for (size_t i = 0; i < sizeof abilities / sizeof abilities[0]; i++) {
        const amqp_field_value_t *ability = find(&find(properties, "capabilities")->value.table, abilities[i]);

        ck_assert_msg(ability && ability->kind == AMQP_FIELD_KIND_BOOLEAN && ability->value.boolean, "%s",
                      abilities[i]);
    }
    empty_amqp_pool(&pool);
}
END_TEST

START_TEST(test_no_connection_name_is_no_property)
{
    amqp_pool_t pool;

    rig_open(&rig);
    ck_assert_ptr_null(find(&start_ok(&pool)->client_properties, "connection_name"));
    empty_amqp_pool(&pool);
}
END_TEST

START_TEST(test_plain_login_is_user_and_password_behind_zeros)
{
    static const char expected[] = "\0wallboard\0" RIG_PASSWORD;
    const amqp_connection_start_ok_t *ok;
    amqp_pool_t pool;

    rig_open(&rig);
    ok = start_ok(&pool);
    ck_assert_uint_eq(ok->response.len, sizeof expected - 1);
    ck_assert_mem_eq(ok->response.bytes, expected, sizeof expected - 1);
    empty_amqp_pool(&pool);
}
END_TEST

START_TEST(test_external_login_sends_neither)
{
    rig.config.mechanism = "EXTERNAL";
    rig.peer.mechanisms = "PLAIN EXTERNAL";
    rig_open(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "0 connection.start-ok EXTERNAL"), 1);
    ck_assert_ptr_null(memmem(xb_buf_bytes(&rig.sent), xb_buf_length(&rig.sent), RIG_PASSWORD, strlen(RIG_PASSWORD)));
}
END_TEST

/* Once in what is sent; never in the log, in a text or in memory that was given back. */
START_TEST(test_the_password_is_only_in_start_ok)
{
    const char *first;
    size_t left;

    peer_refuse(&rig.peer, "exchange.declare wazo-headers", 404, "NOT_FOUND - no exchange");
    rig_open(&rig);
    ck_assert_int_eq(rig_wait(&rig, 15 * RIG_SECOND), XIVO_BUS_OK);
    xb_engine_close(&rig.engine);
    rig_talk(&rig);
    first = memmem(xb_buf_bytes(&rig.sent), xb_buf_length(&rig.sent), RIG_PASSWORD, strlen(RIG_PASSWORD));
    ck_assert_ptr_nonnull(first);
    left = (size_t)((const char *)rig.sent.data + rig.sent.end - first) - 1;
    ck_assert_ptr_null(memmem(first + 1, left, RIG_PASSWORD, strlen(RIG_PASSWORD)));
    ck_assert_ptr_null(memmem(rig.logged.data, rig.logged.end, RIG_PASSWORD, strlen(RIG_PASSWORD)));
}
END_TEST

/* ---- the log ---- */

static bool is_logged(const char *line)
{
    char text[200];

    snprintf(text, sizeof text, "%s\n", line);
    return memmem(xb_buf_bytes(&rig.logged), xb_buf_length(&rig.logged), text, strlen(text)) != NULL;
}

/* Each step with what it is about; nothing of the messages. */
START_TEST(test_steps_are_logged_for_debugging)
{
    rig.peer.exchanges = "xivo ";
    rig_subscribe(&rig, "status.agent", "agent_status_update");
    rig_open(&rig);
    peer_deliver(&rig.peer, &(struct peer_message){ .key = "secret.key", .body = "secret body" });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    xb_engine_settle(&rig.engine, 1, XIVO_BUS_REQUEUE, rig.now_us);
    ck_assert(is_logged("received on channel 0: connection.start AMQPLAIN PLAIN"));
    ck_assert(is_logged("sent on channel 0: connection.start-ok PLAIN"));
    ck_assert(is_logged("received on channel 0: connection.tune heartbeat 0 s, frames of 131072 bytes, 2047 channels"));
    ck_assert(is_logged("sent on channel 0: connection.tune-ok heartbeat 30 s, frames of 131072 bytes, 2047 channels"));
    ck_assert(is_logged("sent on channel 0: connection.open /"));
    ck_assert(is_logged("sent on channel 1: basic.qos 256"));
    ck_assert(is_logged("sent on channel 2: exchange.declare xivo topic"));
    ck_assert(is_logged("received on channel 2: queue.declare-ok amq.gen-1"));
    ck_assert(is_logged("sent on channel 2: queue.bind amq.gen-1 xivo status.agent"));
    ck_assert(is_logged("received on channel 2: queue.bind-ok"));
    ck_assert(is_logged("received on channel 2: channel.close"));
    ck_assert(is_logged("received on channel 1: basic.consume-ok"));
    ck_assert_ptr_null(memmem(xb_buf_bytes(&rig.logged), xb_buf_length(&rig.logged), "secret", 6));
    ck_assert_ptr_null(memmem(xb_buf_bytes(&rig.logged), xb_buf_length(&rig.logged), "deliver", 7));
    ck_assert_ptr_null(memmem(xb_buf_bytes(&rig.logged), xb_buf_length(&rig.logged), "reject", 6));
}
END_TEST

/* ---- tuning ---- */

struct tune_case {
    uint16_t our_channels, channels;
    uint32_t frame;
    int64_t our_heartbeat;
    uint16_t heartbeat;
    const char *line;
};

static const struct tune_case tunes[] = {
    { 0, 2047, 131072, 30, 60, "0 connection.tune-ok channels=2047 frame=131072 heartbeat=30" },
    { 0, 2047, 131072, 30, 10, "0 connection.tune-ok channels=2047 frame=131072 heartbeat=10" },
    { 0, 2047, 131072, 30, 0, "0 connection.tune-ok channels=2047 frame=131072 heartbeat=30" },
    { 0, 2047, 131072, 0, 60, "0 connection.tune-ok channels=2047 frame=131072 heartbeat=0" },
    { 0, 0, 131072, 30, 60, "0 connection.tune-ok channels=0 frame=131072 heartbeat=30" },
    { 16, 0, 131072, 30, 60, "0 connection.tune-ok channels=16 frame=131072 heartbeat=30" },
    { 16, 2047, 131072, 30, 60, "0 connection.tune-ok channels=16 frame=131072 heartbeat=30" },
    { 0, 2, 131072, 30, 60, "0 connection.tune-ok channels=2 frame=131072 heartbeat=30" },
    { 0, 2047, 0, 30, 60, "0 connection.tune-ok channels=2047 frame=131072 heartbeat=30" },
    { 0, 2047, 4096, 30, 60, "0 connection.tune-ok channels=2047 frame=4096 heartbeat=30" },
    { 0, 2047, UINT32_MAX, 30, 60, "0 connection.tune-ok channels=2047 frame=131072 heartbeat=30" },
};

START_TEST(test_tune_takes_the_smaller_of_both_limits)
{
    const struct tune_case *tune = &tunes[_i];

    rig.config.channel_max = tune->our_channels;
    rig.config.heartbeat_s = tune->our_heartbeat;
    rig.peer.channel_max = tune->channels;
    rig.peer.frame_max = tune->frame;
    rig.peer.heartbeat_s = tune->heartbeat;
    rig_open(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, tune->line), 1);
}
END_TEST

START_TEST(test_one_channel_is_too_few)
{
    rig.peer.channel_max = 1;
    rig_begin(&rig);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "1 channel");
}
END_TEST

/* ---- refusals ---- */

struct refusal_case {
    const char *at;
    uint16_t code;
    const char *words;
    int expected;
};

static const struct refusal_case refusals[] = {
    { "connection.start-ok", 403, "ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN.",
      XIVO_BUS_ERR_LOGIN },
    { "connection.open", 530, "NOT_ALLOWED - vhost nowhere not found", XIVO_BUS_ERR_VHOST },
    { "connection.open", 530, "NOT_ALLOWED - access to vhost '/' refused for user 'wallboard'", XIVO_BUS_ERR_VHOST },
    { "connection.open", 402, "INVALID_PATH - unknown virtual host", XIVO_BUS_ERR_VHOST },
    { "connection.open", 530,
      "NOT_ALLOWED - access to vhost '/' refused for user 'wallboard': connection limit (3) is reached",
      XIVO_BUS_ERR_CLOSED },
    { "connection.open", 541, "INTERNAL_ERROR - access to vhost '/' refused for user 'wallboard': vhost '/' is down",
      XIVO_BUS_ERR_CLOSED },
    { "connection.open", 530, "NOT_ALLOWED - access to vhost '/' refused: vhost '/' is down", XIVO_BUS_ERR_CLOSED },
    { "connection.open", 530, "NOT_ALLOWED - vhost unlimited not found", XIVO_BUS_ERR_VHOST },
    { "connection.tune-ok", 320, "CONNECTION_FORCED - broker forced connection closure with reason 'shutdown'",
      XIVO_BUS_ERR_CLOSED },
    { "connection.tune-ok", 501, "FRAME_ERROR - type 1, first 16 octets", XIVO_BUS_ERR_PROTOCOL },
};

START_TEST(test_the_broker_refuses_the_connection)
{
    const struct refusal_case *refusal = &refusals[_i];

    peer_refuse(&rig.peer, refusal->at, refusal->code, refusal->words);
    rig_begin(&rig);
    rig_expect_failure(&rig, refusal->expected, refusal->words);
    rig_write(&rig);
    ck_assert_uint_eq(peer_count(&rig.peer, "0 connection.close-ok"), 1);
    ck_assert_ptr_null(strstr(rig.error.text, RIG_PASSWORD));
}
END_TEST

START_TEST(test_the_mechanism_is_not_offered)
{
    rig.peer.mechanisms = "AMQPLAIN RABBIT-CR-DEMO PLAINER";
    rig_begin(&rig);
    rig_expect_failure(&rig, XIVO_BUS_ERR_LOGIN, "PLAIN, only AMQPLAIN RABBIT-CR-DEMO PLAINER");
    ck_assert_uint_eq(peer_count(&rig.peer, "0 connection.start-ok"), 0);
}
END_TEST

START_TEST(test_no_mechanism_is_offered)
{
    rig.peer.mechanisms = "";
    rig_begin(&rig);
    rig_expect_failure(&rig, XIVO_BUS_ERR_LOGIN, "PLAIN");
}
END_TEST

START_TEST(test_a_second_step_of_the_login_is_refused)
{
    begin_alone();
    peer_start(&rig.peer, 9, "PLAIN");
    peer_method(&rig.peer, 0, AMQP_CONNECTION_SECURE_METHOD, &(amqp_connection_secure_t){ .challenge = xb_bytes("?") });
    rig_expect_failure(&rig, XIVO_BUS_ERR_LOGIN, "PLAIN");
}
END_TEST

START_TEST(test_another_version_in_start)
{
    begin_alone();
    peer_start(&rig.peer, 8, "PLAIN");
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "AMQP 0-8, not 0-9-1");
}
END_TEST

START_TEST(test_steps_out_of_their_order)
{
    begin_alone();
    peer_tune(&rig.peer, 0, 0, 0);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL,
                       "AMQP_CONNECTION_TUNE_METHOD instead of AMQP_CONNECTION_START_METHOD");
}
END_TEST

START_TEST(test_a_second_start)
{
    begin_alone();
    peer_start(&rig.peer, 9, "PLAIN");
    peer_start(&rig.peer, 9, "PLAIN");
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "START_METHOD instead of AMQP_CONNECTION_TUNE");
}
END_TEST

START_TEST(test_a_channel_before_the_connection_is_open)
{
    begin_alone();
    peer_start(&rig.peer, 9, "PLAIN");
    peer_method(&rig.peer, 1, AMQP_CHANNEL_OPEN_OK_METHOD, &(amqp_channel_open_ok_t){ 0 });
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, "channel 1");
}
END_TEST

/* ---- peers that are something else ---- */

struct stranger {
    const char *bytes;
    size_t length;
    const char *words;
};

static const struct stranger strangers[] = {
    { "HTTP/1.1 400 Bad Request\r\n\r\n", 28, "does not speak AMQP but HTTP: it began with \"HTTP/1.1" },
    { "220 mail.example.org ESMTP\r\n", 28, "does not speak AMQP but SMTP or FTP: it began with \"220 mail" },
    { "AMQP\0\0\x09\x01", 8, "it asks for version 0-0-9-1" },
    { "AMQP\3\1\0\0", 8, "it asks for version 3-1-0-0, which is AMQP 1.0" },
    { "\x15\x03\x01\x00\x02\x02\x46", 7, "the peer speaks TLS on this port" },
    { "SSH-2.0-OpenSSH_9.2p1\r\n", 23, "it began with \"SSH-2.0" },
    { "AMQX\0\0\x09\x01", 8, "does not speak AMQP" },
    { "\0\0\0\0\0\0\0\0", 8, "does not speak AMQP" },
};

START_TEST(test_a_peer_that_is_something_else)
{
    begin_alone();
    peer_bytes(&rig.peer, strangers[_i].bytes, strangers[_i].length);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PROTOCOL, strangers[_i].words);
}
END_TEST

/* The same answer, but for the excerpt, when it comes in single bytes. */
START_TEST(test_a_peer_that_is_something_else_byte_by_byte)
{
    begin_alone();
    peer_bytes(&rig.peer, strangers[_i].bytes, strangers[_i].length);
    ck_assert_int_eq(rig_feed(&rig, 1), XIVO_BUS_ERR_PROTOCOL);
    ck_assert(strstr(rig.error.text, "does not speak AMQP") || strstr(rig.error.text, "speaks TLS"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: opening");
    TCase *tcase = tcase_create("opening");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_the_protocol_header_comes_first_and_alone);
    tcase_add_test(tcase, test_the_whole_way_to_the_consumer);
    tcase_add_test(tcase, test_nothing_is_said_before_the_peer_answers);
    tcase_add_test(tcase, test_an_existing_queue_is_only_consumed);
    tcase_add_test(tcase, test_a_second_connection_is_like_the_first);
    tcase_add_test(tcase, test_client_properties);
    tcase_add_test(tcase, test_no_connection_name_is_no_property);
    tcase_add_test(tcase, test_plain_login_is_user_and_password_behind_zeros);
    tcase_add_test(tcase, test_external_login_sends_neither);
    tcase_add_test(tcase, test_the_password_is_only_in_start_ok);
    tcase_add_test(tcase, test_steps_are_logged_for_debugging);
    tcase_add_loop_test(tcase, test_tune_takes_the_smaller_of_both_limits, 0, sizeof tunes / sizeof tunes[0]);
    tcase_add_test(tcase, test_one_channel_is_too_few);
    tcase_add_loop_test(tcase, test_the_broker_refuses_the_connection, 0, sizeof refusals / sizeof refusals[0]);
    tcase_add_test(tcase, test_the_mechanism_is_not_offered);
    tcase_add_test(tcase, test_no_mechanism_is_offered);
    tcase_add_test(tcase, test_a_second_step_of_the_login_is_refused);
    tcase_add_test(tcase, test_another_version_in_start);
    tcase_add_test(tcase, test_steps_out_of_their_order);
    tcase_add_test(tcase, test_a_second_start);
    tcase_add_test(tcase, test_a_channel_before_the_connection_is_open);
    tcase_add_loop_test(tcase, test_a_peer_that_is_something_else, 0, sizeof strangers / sizeof strangers[0]);
    tcase_add_loop_test(tcase, test_a_peer_that_is_something_else_byte_by_byte, 0,
                        sizeof strangers / sizeof strangers[0]);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
