#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <xivo-bus/error.h>
#include <xivo-bus/values.h>

/* ---- caller ids and escapes ---- */

START_TEST(test_caller_ids)
{
    static const char number[] = "0199001234", other[] = "<unknown> ";

    ck_assert_ptr_eq(xivo_bus_ami_caller_id(number), number);
    ck_assert_ptr_eq(xivo_bus_ami_caller_id(other), other);
    ck_assert_ptr_null(xivo_bus_ami_caller_id("<unknown>"));
    ck_assert_ptr_null(xivo_bus_ami_caller_id("unknown"));
    ck_assert_ptr_null(xivo_bus_ami_caller_id(""));
    ck_assert_ptr_null(xivo_bus_ami_caller_id(NULL));
}
END_TEST

static void check_unescaped(const char *value, const char *expected)
{
    char buffer[64];

    ck_assert_uint_eq(xivo_bus_ami_unescape(value, buffer, sizeof buffer), strlen(expected));
    ck_assert_str_eq(buffer, expected);
}

START_TEST(test_unescape)
{
    check_unescaped("Camille \\\"Cam\\\" Exemple", "Camille \"Cam\" Exemple");
    check_unescaped("a\\nb\\tc\\\\d\\r\\a\\b\\f\\v\\'\\?", "a\nb\tc\\d\r\a\b\f\v'?");
    check_unescaped("\\x41 \\0 \\", "\\x41 \\0 \\");
    check_unescaped("Qu\xC3\xA9" "bec", "Qu\xC3\xA9" "bec");
    check_unescaped("", "");
    check_unescaped(NULL, "");
}
END_TEST

START_TEST(test_unescape_into_little)
{
    char buffer[8];

    ck_assert_uint_eq(xivo_bus_ami_unescape("a\\\"b", NULL, 0), 3);
    memset(buffer, 'x', sizeof buffer);
    ck_assert_uint_eq(xivo_bus_ami_unescape("a\\\"bc", buffer, 3), 4);
    ck_assert_mem_eq(buffer, "a\"\0x", 4);
    memset(buffer, 'x', sizeof buffer);
    ck_assert_uint_eq(xivo_bus_ami_unescape("ab\xE2\x82\xAC", buffer, 5), 5);
    ck_assert_mem_eq(buffer, "ab\0", 3); /* no half of a character */
    ck_assert_uint_eq(xivo_bus_ami_unescape("abc", buffer, 1), 3);
    ck_assert_str_eq(buffer, "");
}
END_TEST

/* ---- numbers ---- */

START_TEST(test_texts)
{
    ck_assert_str_eq(xivo_bus_channel_state_text(0), "Down");
    ck_assert_str_eq(xivo_bus_channel_state_text(6), "Up");
    ck_assert_str_eq(xivo_bus_channel_state_text(10), "Mute");
    ck_assert_str_eq(xivo_bus_channel_state_text(11), "Unknown");
    ck_assert_str_eq(xivo_bus_channel_state_text(-1), "Unknown");
    ck_assert_str_eq(xivo_bus_originate_reason_text(4), "answered");
    ck_assert_str_eq(xivo_bus_originate_reason_text(8), "congestion");
    ck_assert_str_eq(xivo_bus_originate_reason_text(9), "unknown");
    ck_assert_str_eq(xivo_bus_originate_reason_text(INT64_MIN), "unknown");
    ck_assert_str_eq(xivo_bus_hangup_cause_text(0), "no cause");
    ck_assert_str_eq(xivo_bus_hangup_cause_text(16), "normal call clearing");
    ck_assert_str_eq(xivo_bus_hangup_cause_text(17), "user busy");
    ck_assert_str_eq(xivo_bus_hangup_cause_text(19), "no answer from user");
    ck_assert_str_eq(xivo_bus_hangup_cause_text(127), "interworking, unspecified");
    ck_assert_str_eq(xivo_bus_hangup_cause_text(10), "unknown");
}
END_TEST

START_TEST(test_any_number_has_a_text)
{
    for (int64_t number = -200; number < 400; number++) {
        ck_assert_str_ne(xivo_bus_hangup_cause_text(number), "");
        ck_assert_str_ne(xivo_bus_channel_state_text(number), "");
        ck_assert_str_ne(xivo_bus_originate_reason_text(number), "");
    }
    ck_assert_str_eq(xivo_bus_hangup_cause_text(INT64_MAX), "unknown");
    ck_assert_str_eq(xivo_bus_hangup_cause_text(INT64_MIN), "unknown");
}
END_TEST

/* ---- times ---- */

static void check_time(const char *text, int64_t expected_us, int expected_zone)
{
    int64_t time_us = -1;
    int zone = -1;

    ck_assert_msg(xivo_bus_time_parse(text, &time_us, &zone) == XIVO_BUS_OK, "%s", text);
    ck_assert_int_eq(time_us, expected_us);
    ck_assert_int_eq(zone, expected_zone);
}

START_TEST(test_forms_of_time)
{
    const int64_t us = INT64_C(1795371384) * 1000000;

    check_time("2026-11-22T18:16:24.745881+00:00", us + 745881, XIVO_BUS_ZONE_KNOWN);
    check_time("2026-11-22T18:16:24+00:00", us, XIVO_BUS_ZONE_KNOWN);
    check_time("2026-11-22T13:16:24.745-0500", us + 745000, XIVO_BUS_ZONE_KNOWN);
    check_time("2026-11-22T23:46:24.7+05:30", us + 700000, XIVO_BUS_ZONE_KNOWN);
    check_time("2026-11-22T18:16:24Z", us, XIVO_BUS_ZONE_KNOWN);
    check_time("2026-11-22 18:16:24.745881", us + 745881, XIVO_BUS_ZONE_KNOWN);
    check_time("2026-11-22T18:16:24.745881", us + 745881, XIVO_BUS_ZONE_LOCAL);
    check_time("2026-11-22T18:16:24", us, XIVO_BUS_ZONE_LOCAL);
    check_time("2026-11-22T18:16:24.745881999Z", us + 745881, XIVO_BUS_ZONE_KNOWN);
    check_time("1970-01-01T00:00:00Z", 0, XIVO_BUS_ZONE_KNOWN);
    check_time("1970-01-01T00:00:00+01:00", -INT64_C(3600) * 1000000, XIVO_BUS_ZONE_KNOWN);
}
END_TEST

/* Every day of 140 years, against the C library. */
START_TEST(test_days)
{
    for (int64_t day = 0; day < 140 * 365; day++) {
        time_t seconds = (time_t)(day * 86400 + 45296);
        struct tm parts;
        char text[32];

        gmtime_r(&seconds, &parts);
        strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
        check_time(text, (int64_t)seconds * 1000000, XIVO_BUS_ZONE_KNOWN);
    }
}
END_TEST

START_TEST(test_what_is_no_time)
{
    static const char *const texts[] = {
        "", "now", "2026", "2026-11-22", "2026-11-22T", "2026-11-22T18:16", "2026-11-22T18:16:24.", "2026-11-22T18:16:24.1234567890Z",
        "2026-11-22T18:16:24+", "2026-11-22T18:16:24+1", "2026-11-22T18:16:24+24:00", "2026-11-22T18:16:24+01:60",
        "2026-11-22T18:16:24Zx", "2026-11-22T18:16:24 +00:00", "2026-11-22t18:16:24Z", "2026-13-22T18:16:24Z",
        "2026-00-22T18:16:24Z", "2026-11-31T18:16:24Z", "2026-02-29T18:16:24Z", "2100-02-29T00:00:00Z", "2026-11-00T18:16:24Z",
        "2026-11-22T24:16:24Z", "2026-11-22T18:60:24Z", "2026-11-22T18:16:61Z", "1969-12-31T23:59:59Z", "-026-11-22T18:16:24Z",
        " 2026-11-22T18:16:24Z", "2026-11-22T1 :16:24Z", "None"
    };
    int64_t time_us = 42;
    int zone = 42;

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        ck_assert_msg(xivo_bus_time_parse(texts[i], &time_us, &zone) == XIVO_BUS_ERR_ARGUMENT, "%s", texts[i]);
    ck_assert_int_eq(xivo_bus_time_parse(NULL, &time_us, &zone), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(time_us, 42);
    ck_assert_int_eq(zone, 42);
    ck_assert_int_eq(xivo_bus_time_parse("2024-02-29T00:00:60Z", NULL, NULL), XIVO_BUS_OK);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("values");
    TCase *tcase = tcase_create("values");
    SRunner *runner;
    int failed;

    tcase_add_test(tcase, test_caller_ids);
    tcase_add_test(tcase, test_unescape);
    tcase_add_test(tcase, test_unescape_into_little);
    tcase_add_test(tcase, test_texts);
    tcase_add_test(tcase, test_any_number_has_a_text);
    tcase_add_test(tcase, test_forms_of_time);
    tcase_add_test(tcase, test_days);
    tcase_add_test(tcase, test_what_is_no_time);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
