#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "amqp/codec.h"
#include "amqp/frame.h"

static struct xb_codec codec;

static void setup(void)
{
    xb_codec_init(&codec);
}

static void teardown(void)
{
    xb_codec_free(&codec);
}

/* Takes the next frame off the output, as a peer would read it. */
static struct xb_frame next_frame(void)
{
    struct xb_frame frame;

    ck_assert_int_eq(xb_frame_next(&codec.out, UINT32_MAX, &frame, NULL), 1);
    return frame;
}

START_TEST(test_the_protocol_header)
{
    xb_codec_send_protocol_header(&codec);
    ck_assert_uint_eq(xb_buf_length(&codec.out), 8);
    ck_assert_mem_eq(xb_buf_bytes(&codec.out), "AMQP\0\0\x09\x01", 8);
}
END_TEST

START_TEST(test_a_heartbeat_is_an_empty_frame_on_channel_0)
{
    xb_codec_send_heartbeat(&codec);
    ck_assert_uint_eq(xb_buf_length(&codec.out), 8);
    ck_assert_mem_eq(xb_buf_bytes(&codec.out), "\10\0\0\0\0\0\0\xce", 8);
}
END_TEST

START_TEST(test_a_method_is_read_as_it_was_sent)
{
    amqp_basic_ack_t ack = { .delivery_tag = UINT64_C(0x0102030405060708), .multiple = 1 };
    const amqp_basic_ack_t *read;
    struct xb_frame frame;
    amqp_method_t method;

    xb_codec_send(&codec, 0x1234, AMQP_BASIC_ACK_METHOD, &ack);
    frame = next_frame();
    ck_assert_uint_eq(frame.type, XB_FRAME_METHOD);
    ck_assert_uint_eq(frame.channel, 0x1234);
    ck_assert_int_eq(xb_codec_read(&codec, frame.payload, frame.size, &method, NULL), XIVO_BUS_OK);
    ck_assert_uint_eq(method.id, AMQP_BASIC_ACK_METHOD);
    read = method.decoded;
    ck_assert_uint_eq(read->delivery_tag, ack.delivery_tag);
    ck_assert(read->multiple);
}
END_TEST

START_TEST(test_methods_follow_each_other)
{
    for (uint64_t tag = 1; tag <= 100; tag++)
        xb_codec_send(&codec, 1, AMQP_BASIC_ACK_METHOD, &(amqp_basic_ack_t){ .delivery_tag = tag });
    for (uint64_t tag = 1; tag <= 100; tag++) {
        struct xb_frame frame = next_frame();
        amqp_method_t method;

        ck_assert_int_eq(xb_codec_read(&codec, frame.payload, frame.size, &method, NULL), XIVO_BUS_OK);
        ck_assert_uint_eq(((amqp_basic_ack_t *)method.decoded)->delivery_tag, tag);
    }
    ck_assert_uint_eq(xb_buf_length(&codec.out), 0);
    ck_assert(!codec.failed);
}
END_TEST

START_TEST(test_a_long_method_takes_the_room_it_needs)
{
    char *response = malloc(20000);
    amqp_connection_start_ok_t start_ok = { .mechanism = xb_bytes("PLAIN"), .response = { 20000, response } };
    struct xb_frame frame;

    ck_assert_ptr_nonnull(response);
    memset(response, 'r', 20000);
    xb_codec_send(&codec, 0, AMQP_CONNECTION_START_OK_METHOD, &start_ok);
    ck_assert(!codec.failed);
    frame = next_frame();
    ck_assert_uint_gt(frame.size, 20000);
    free(response);
}
END_TEST

START_TEST(test_a_method_that_cannot_be_encoded_is_remembered)
{
    char name[300];
    amqp_connection_open_t open = { .virtual_host = { sizeof name, name } };

    memset(name, 'v', sizeof name);
    xb_codec_send(&codec, 0, AMQP_CONNECTION_OPEN_METHOD, &open);
    ck_assert(codec.failed);
    ck_assert_uint_eq(xb_buf_length(&codec.out), 0);
    xb_codec_reset(&codec);
    ck_assert(!codec.failed);
}
END_TEST

/* Cut anywhere, in memory of exactly that size. */
START_TEST(test_a_method_cut_at_every_byte)
{
    amqp_basic_deliver_t deliver = {
        .consumer_tag = xb_bytes("tag"), .exchange = xb_bytes("xivo"), .routing_key = xb_bytes("key"), .delivery_tag = 1
    };
    struct xb_frame frame;
    amqp_method_t method;

    xb_codec_send(&codec, 1, AMQP_BASIC_DELIVER_METHOD, &deliver);
    frame = next_frame();
    for (size_t length = 1; length < frame.size; length++) {
        uint8_t *bytes = malloc(length);

        ck_assert_ptr_nonnull(bytes);
        memcpy(bytes, frame.payload, length);
        ck_assert_int_eq(xb_codec_read(&codec, bytes, length, &method, NULL), XIVO_BUS_ERR_PROTOCOL);
        free(bytes);
    }
    ck_assert_int_eq(xb_codec_read(&codec, frame.payload, frame.size, &method, NULL), XIVO_BUS_OK);
}
END_TEST

START_TEST(test_unknown_methods_cannot_be_read)
{
    amqp_method_t method;

    ck_assert_int_eq(xb_codec_read(&codec, (const uint8_t *)"\0\x63\0\1", 4, &method, NULL), XIVO_BUS_ERR_PROTOCOL);
    ck_assert_int_eq(xb_codec_read(&codec, (const uint8_t *)"", 0, &method, NULL), XIVO_BUS_ERR_PROTOCOL);
}
END_TEST

START_TEST(test_reset_drops_what_was_not_sent)
{
    xb_codec_send_heartbeat(&codec);
    xb_codec_reset(&codec);
    ck_assert_uint_eq(xb_buf_length(&codec.out), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("codec");
    TCase *tcase = tcase_create("codec");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_the_protocol_header);
    tcase_add_test(tcase, test_a_heartbeat_is_an_empty_frame_on_channel_0);
    tcase_add_test(tcase, test_a_method_is_read_as_it_was_sent);
    tcase_add_test(tcase, test_methods_follow_each_other);
    tcase_add_test(tcase, test_a_long_method_takes_the_room_it_needs);
    tcase_add_test(tcase, test_a_method_that_cannot_be_encoded_is_remembered);
    tcase_add_test(tcase, test_a_method_cut_at_every_byte);
    tcase_add_test(tcase, test_unknown_methods_cannot_be_read);
    tcase_add_test(tcase, test_reset_drops_what_was_not_sent);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
