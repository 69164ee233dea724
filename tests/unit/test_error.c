#include <check.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "util/error.h"

/* ---- the public table ---- */

static const struct {
    int code;
    const char *name;
    int fatal;
} codes[] = {
    { 0, "XIVO_BUS_OK", 0 },
    { 1, "XIVO_BUS_MORE", 0 },
    { 2, "XIVO_BUS_STOPPED", 0 },
    { -1001, "XIVO_BUS_ERR_ARGUMENT", 1 },
    { -1002, "XIVO_BUS_ERR_STATE", 1 },
    { -1003, "XIVO_BUS_ERR_BUSY", 1 },
    { -1004, "XIVO_BUS_ERR_OPTION", 1 },
    { -1005, "XIVO_BUS_ERR_SCHEMA", 1 },
    { -1006, "XIVO_BUS_ERR_FORKED", 1 },
    { -1007, "XIVO_BUS_ERR_FREED", 1 },
    { -1008, "XIVO_BUS_ERR_STALE", 0 },
    { -1020, "XIVO_BUS_ERR_NOMEM", 0 },
    { -1021, "XIVO_BUS_ERR_SYSTEM", 0 },
    { -1040, "XIVO_BUS_ERR_RESOLVE", 0 },
    { -1041, "XIVO_BUS_ERR_REFUSED", 0 },
    { -1042, "XIVO_BUS_ERR_UNREACHABLE", 0 },
    { -1043, "XIVO_BUS_ERR_TIMEOUT", 0 },
    { -1044, "XIVO_BUS_ERR_TLS", 1 },
    { -1045, "XIVO_BUS_ERR_PROTOCOL", 0 },
    { -1046, "XIVO_BUS_ERR_CLOSED", 0 },
    { -1047, "XIVO_BUS_ERR_HEARTBEAT", 0 },
    { -1048, "XIVO_BUS_ERR_CANCELLED", 0 },
    { -1060, "XIVO_BUS_ERR_LOGIN", 1 },
    { -1061, "XIVO_BUS_ERR_VHOST", 1 },
    { -1062, "XIVO_BUS_ERR_PERMISSION", 1 },
    { -1063, "XIVO_BUS_ERR_NO_EXCHANGE", 1 },
    { -1064, "XIVO_BUS_ERR_NO_QUEUE", 1 },
    { -1065, "XIVO_BUS_ERR_MISMATCH", 1 },
    { -1066, "XIVO_BUS_ERR_LOCKED", 1 },
    { -1067, "XIVO_BUS_ERR_UNSUPPORTED", 1 },
    { -1080, "XIVO_BUS_ERR_MALFORMED", 0 },
    { -1081, "XIVO_BUS_ERR_TOO_BIG", 0 },
};

enum { CODES = sizeof codes / sizeof codes[0] };

START_TEST(test_the_numbers_are_for_ever)
{
    ck_assert_str_eq(xivo_bus_error_name(codes[_i].code), codes[_i].name);
    ck_assert_int_eq(xivo_bus_error_is_fatal(codes[_i].code), codes[_i].fatal);
    ck_assert_uint_gt(strlen(xivo_bus_strerror(codes[_i].code)), 0);
    ck_assert_str_ne(xivo_bus_strerror(codes[_i].code), xivo_bus_strerror(4711));
}
END_TEST

/* Whatever number has a name is in the list above. */
START_TEST(test_no_other_code_has_a_name)
{
    int named = 0;

    for (int code = -2000; code < 1000; code++)
        named += strcmp(xivo_bus_error_name(code), "XIVO_BUS_ERR_UNKNOWN") != 0;
    ck_assert_int_eq(named, CODES);
    ck_assert_int_eq(xivo_bus_error_is_fatal(4711), 0);
    ck_assert_str_eq(xivo_bus_strerror(4711), "unknown error");
}
END_TEST

/* ---- words ---- */

START_TEST(test_fail)
{
    struct xb_error error;

    ck_assert_int_eq(xb_fail(&error, -5, "%s %d", "a", 7), -5);
    ck_assert_int_eq(error.code, -5);
    ck_assert_str_eq(error.text, "a 7");
    ck_assert_int_eq(xb_fail(&error, -6, "(%s)", error.text), -6);
    ck_assert_str_eq(error.text, "(a 7)");
    ck_assert_int_eq(xb_fail(NULL, -7, "%s", "a"), -7);
    ck_assert_int_eq(xb_fail_nomem(&error), XIVO_BUS_ERR_NOMEM);
    ck_assert_str_eq(error.text, xivo_bus_strerror(XIVO_BUS_ERR_NOMEM));
    ck_assert_int_eq(xb_fail_nomem(NULL), XIVO_BUS_ERR_NOMEM);
}
END_TEST

START_TEST(test_fail_with_errno)
{
    struct xb_error error;

    ck_assert_int_eq(xb_fail_errno(&error, -5, ECONNREFUSED, "cannot %s", "connect"), -5);
    ck_assert_int_eq(error.code, -5);
    ck_assert_str_eq(error.text, "cannot connect: Connection refused");
    ck_assert_int_eq(xb_fail_errno(&error, -5, 99999, "x"), -5);
    ck_assert_ptr_nonnull(strstr(error.text, "99999"));
    ck_assert_int_eq(xb_fail_errno(NULL, -5, ENOENT, "x"), -5);
}
END_TEST

/* A text that is too long is cut between two characters, and says so. */
START_TEST(test_a_long_text)
{
    struct xb_error error;
    char text[2000], expected[2000];
    size_t room = sizeof error.text - 1;

    memset(text, 'a', sizeof text);
    for (size_t i = (size_t)_i; i + 3 < sizeof text; i += 3)
        memcpy(text + i, "\xE2\x82\xAC", 3);
    text[sizeof text - 1] = '\0';
    xb_fail(&error, -5, "%s", text);
    memcpy(expected, text, sizeof text);
    strcpy(expected + room - 3 - (room - 3 - (size_t)_i) % 3, "...");
    ck_assert_str_eq(error.text, expected);
    xb_fail_errno(&error, -5, ENOENT, "%s", text);
    ck_assert_str_eq(error.text + strlen(error.text) - strlen("...: No such file or directory"),
                     "...: No such file or directory");
    ck_assert_uint_lt(strlen(error.text), sizeof error.text);
}
END_TEST

/* ---- what came from a peer ---- */

static const struct {
    const char *text;
    size_t length, size;
    const char *expected;
} printable[] = {
    { "plain", 5, 100, "plain" },
    { "", 0, 100, "" },
    { "a\nb\tc\x7F", 6, 100, "a?b?c?" },
    { "a\0b", 3, 100, "a?b" },
    { "h\xC3\xA9\xE2\x82\xAC", 6, 100, "h\xC3\xA9\xE2\x82\xAC" },
    { "\xC3", 1, 100, "?" },
    { "\xC3\x28\xFF", 3, 100, "?(?" },
    { "\xED\xA0\x80", 3, 100, "???" },
    { "abcdef", 6, 4, "abc" },
    { "ab\xC3\xA9", 4, 4, "ab" },
    { "ab\xC3\xA9", 4, 5, "ab\xC3\xA9" },
    { "abc", 3, 1, "" },
    { "0123456789abcdef", 16, 17, "0123456789abcdef" },
    { "0123456789abcdefg", 17, 17, "0123456789abc..." },
    { "0123456789ab\xC3\xA9"
      "def",
      17, 17, "0123456789ab..." },
    { "0123456789abc\xE2\x82\xAC"
      "d",
      17, 17, "0123456789abc..." },
    { "a\xC2\x80\xC2\x9B"
      "31m\xC2\x9F",
      10, 100, "a??31m?" },
    { "\xE2\x80\xAE"
      "a\xE2\x81\xA6",
      7, 100, "?a?" },
    { "\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\x8B\xEF\xBB\xBF", 12, 100, "????" },
    { "\xC2\xA0\xF0\x9F\x98\x80", 6, 100, "\xC2\xA0\xF0\x9F\x98\x80" },
};

START_TEST(test_printable)
{
    char target[100];

    ck_assert_ptr_eq(xb_printable(target, printable[_i].size, printable[_i].text, printable[_i].length), target);
    ck_assert_str_eq(target, printable[_i].expected);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("error");
    TCase *tcase = tcase_create("error");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_loop_test(tcase, test_the_numbers_are_for_ever, 0, CODES);
    tcase_add_test(tcase, test_no_other_code_has_a_name);
    tcase_add_test(tcase, test_fail);
    tcase_add_test(tcase, test_fail_with_errno);
    tcase_add_loop_test(tcase, test_a_long_text, 0, 3);
    tcase_add_loop_test(tcase, test_printable, 0, (int)(sizeof printable / sizeof printable[0]));
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
