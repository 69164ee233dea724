#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "amqp/refusal.h"

struct connection_case {
    uint16_t reply;
    const char *words;
    bool opening;
    int code;
};

static const struct connection_case connections[] = {
    { 403, "ACCESS_REFUSED - Login was refused", true, XIVO_BUS_ERR_LOGIN },
    { 403, "ACCESS_REFUSED - token expired", false, XIVO_BUS_ERR_PERMISSION },
    { 402, "INVALID_PATH", true, XIVO_BUS_ERR_VHOST },
    { 530, "NOT_ALLOWED - vhost x not found", true, XIVO_BUS_ERR_VHOST },
    { 530, "NOT_ALLOWED - vhost limit not found", true, XIVO_BUS_ERR_VHOST },
    { 530, "NOT_ALLOWED - vhost 'x' is down", true, XIVO_BUS_ERR_CLOSED },
    { 530, "NOT_ALLOWED - access to vhost 'x' refused for user 'u': connection limit (1) is reached", true,
      XIVO_BUS_ERR_CLOSED },
    { 530, "NOT_ALLOWED - connection refused for user 'u': user connection limit (1) is reached", true,
      XIVO_BUS_ERR_CLOSED },
    { 404, "NOT_FOUND - unknown virtual host", true, XIVO_BUS_ERR_VHOST },
    { 404, "NOT_FOUND - odd", false, XIVO_BUS_ERR_CLOSED },
    { 530, "NOT_ALLOWED - attempt to reuse consumer tag", false, XIVO_BUS_ERR_PERMISSION },
    { 530, "NOT_ALLOWED - number of channels opened on node 'a@b' has reached the maximum allowed limit of (9)", false,
      XIVO_BUS_ERR_CLOSED },
    { 320, "CONNECTION_FORCED", false, XIVO_BUS_ERR_CLOSED },
    { 501, "FRAME_ERROR", false, XIVO_BUS_ERR_PROTOCOL },
    { 502, "SYNTAX_ERROR", false, XIVO_BUS_ERR_PROTOCOL },
    { 503, "COMMAND_INVALID", false, XIVO_BUS_ERR_PROTOCOL },
    { 504, "CHANNEL_ERROR", false, XIVO_BUS_ERR_PROTOCOL },
    { 505, "UNEXPECTED_FRAME", false, XIVO_BUS_ERR_PROTOCOL },
    { 506, "RESOURCE_ERROR", false, XIVO_BUS_ERR_CLOSED },
    { 540, "NOT_IMPLEMENTED", false, XIVO_BUS_ERR_UNSUPPORTED },
    { 540, "NOT_IMPLEMENTED", true, XIVO_BUS_ERR_UNSUPPORTED },
    { 541, "INTERNAL_ERROR - Feature `x` is deprecated. By default, this feature is not permitted anymore.", false,
      XIVO_BUS_ERR_UNSUPPORTED },
    { 541, "INTERNAL_ERROR", false, XIVO_BUS_ERR_CLOSED },
    { 0, "", false, XIVO_BUS_ERR_CLOSED },
    { 999, "what?", true, XIVO_BUS_ERR_CLOSED },
};

START_TEST(test_closed_connections)
{
    const struct connection_case *it = &connections[_i];
    amqp_connection_close_t close = { .reply_code = it->reply, .reply_text = xb_bytes(it->words) };
    struct xb_error error;

    ck_assert_int_eq(xb_refusal_of_connection(&error, &close, it->opening, "/"), it->code);
    ck_assert_int_eq(error.code, it->code);
    ck_assert_ptr_nonnull(strstr(error.text, it->words));
}
END_TEST

struct channel_case {
    enum xb_subject subject;
    uint16_t reply;
    const char *words;
    int code;
};

static const struct channel_case channels[] = {
    { XB_SUBJECT_EXCHANGE, 403, "ACCESS_REFUSED - access to exchange 'x'", XIVO_BUS_ERR_PERMISSION },
    { XB_SUBJECT_EXCHANGE, 404, "NOT_FOUND - no exchange 'x'", XIVO_BUS_ERR_NO_EXCHANGE },
    { XB_SUBJECT_EXCHANGE, 404, "NOT_FOUND - no exchange 'rate-limit'", XIVO_BUS_ERR_NO_EXCHANGE },
    { XB_SUBJECT_EXCHANGE, 406, "PRECONDITION_FAILED - inequivalent arg 'type'", XIVO_BUS_ERR_MISMATCH },
    { XB_SUBJECT_QUEUE, 403, "ACCESS_REFUSED - access to queue 'x'", XIVO_BUS_ERR_PERMISSION },
    { XB_SUBJECT_QUEUE, 404, "NOT_FOUND - no queue 'x'", XIVO_BUS_ERR_NO_QUEUE },
    { XB_SUBJECT_QUEUE, 404, "NOT_FOUND - home node 'a@b' of durable queue 'x' is down or inaccessible",
      XIVO_BUS_ERR_CLOSED },
    { XB_SUBJECT_QUEUE, 405, "RESOURCE_LOCKED - cannot obtain exclusive access", XIVO_BUS_ERR_LOCKED },
    { XB_SUBJECT_QUEUE, 406, "PRECONDITION_FAILED - inequivalent arg 'durable'", XIVO_BUS_ERR_MISMATCH },
    { XB_SUBJECT_QUEUE, 406, "PRECONDITION_FAILED - queue limit in vhost '/' (1) is reached", XIVO_BUS_ERR_CLOSED },
    { XB_SUBJECT_BINDING, 404, "NOT_FOUND - no exchange 'x'", XIVO_BUS_ERR_NO_EXCHANGE },
    { XB_SUBJECT_BINDING, 404, "NOT_FOUND - no queue 'x'", XIVO_BUS_ERR_NO_QUEUE },
    { XB_SUBJECT_CONSUMER, 403, "ACCESS_REFUSED - queue 'x' in vhost '/' in exclusive use", XIVO_BUS_ERR_LOCKED },
    { XB_SUBJECT_CONSUMER, 404, "NOT_FOUND - no queue 'x'", XIVO_BUS_ERR_NO_QUEUE },
    { XB_SUBJECT_CHANNEL, 406, "PRECONDITION_FAILED - unknown delivery tag 7", XIVO_BUS_ERR_CLOSED },
    { XB_SUBJECT_CHANNEL, 541, "INTERNAL_ERROR", XIVO_BUS_ERR_CLOSED },
    { XB_SUBJECT_CONSUMER, 406, "PRECONDITION_FAILED - consumer prefetch count is not set for 'x'", XIVO_BUS_ERR_MISMATCH },
    { XB_SUBJECT_CONSUMER, 530, "NOT_ALLOWED - odd", XIVO_BUS_ERR_PERMISSION },
    { XB_SUBJECT_CONSUMER, 540, "NOT_IMPLEMENTED", XIVO_BUS_ERR_UNSUPPORTED },
    { XB_SUBJECT_QUEUE, 541, "INTERNAL_ERROR - Feature `x` is deprecated, and it is not permitted", XIVO_BUS_ERR_UNSUPPORTED },
    { XB_SUBJECT_QUEUE, 506, "RESOURCE_ERROR", XIVO_BUS_ERR_CLOSED },
};

START_TEST(test_closed_channels)
{
    const struct channel_case *it = &channels[_i];
    amqp_channel_close_t close = { .reply_code = it->reply, .reply_text = xb_bytes(it->words) };
    struct xb_error error;

    ck_assert_int_eq(xb_refusal_of_channel(&error, &close, it->subject, "the.name"), it->code);
    ck_assert_int_eq(error.code, it->code);
    ck_assert_ptr_nonnull(strstr(error.text, it->words));
    ck_assert_ptr_nonnull(strstr(error.text, ": the.name: "));
}
END_TEST

START_TEST(test_without_a_name_there_is_no_gap_in_the_text)
{
    amqp_channel_close_t close = { .reply_code = 541, .reply_text = xb_bytes("INTERNAL_ERROR") };
    struct xb_error error;

    xb_refusal_of_channel(&error, &close, XB_SUBJECT_QUEUE, "");
    ck_assert_str_eq(error.text, "the queue was refused: 541 INTERNAL_ERROR");
}
END_TEST

START_TEST(test_the_longest_words_fit)
{
    char words[256];
    amqp_connection_close_t close = { .reply_code = 320, .reply_text = { sizeof words, words } };
    struct xb_error error;

    memset(words, 'w', sizeof words);
    xb_refusal_of_connection(&error, &close, false, "/");
    ck_assert_uint_ge(strspn(strchr(error.text, '0') + 2, "w"), 255);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("refusal");
    TCase *tcase = tcase_create("refusal");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_loop_test(tcase, test_closed_connections, 0, sizeof connections / sizeof connections[0]);
    tcase_add_loop_test(tcase, test_closed_channels, 0, sizeof channels / sizeof channels[0]);
    tcase_add_test(tcase, test_without_a_name_there_is_no_gap_in_the_text);
    tcase_add_test(tcase, test_the_longest_words_fit);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
