#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/event.h>

START_TEST(test_device_states)
{
    static const char *const texts[] = { "unknown",     "not in use", "in use",      "busy",   "invalid",
                                         "unavailable", "ringing",    "ring+in use", "on hold" };

    for (int64_t state = 0; state < 9; state++)
        ck_assert_str_eq(xivo_bus_device_state_text(state), texts[state]);
    ck_assert_str_eq(xivo_bus_device_state_text(-1), "unknown");
    ck_assert_str_eq(xivo_bus_device_state_text(9), "unknown");
    ck_assert_str_eq(xivo_bus_device_state_text(INT64_MIN), "unknown");
    ck_assert_str_eq(xivo_bus_device_state_text(INT64_MAX), "unknown");
}
END_TEST

/* Every combination of bits, composed here from the words. */
START_TEST(test_extension_bits)
{
    static const char *const words[] = { "in use", "busy", "unavailable", "ringing", "on hold" };

    ck_assert_str_eq(xivo_bus_extension_state_text(XIVO_BUS_EXTENSION_IDLE), "idle");
    for (int64_t state = 1; state < 32; state++) {
        char expected[64] = "";

        for (int bit = 0; bit < 5; bit++) {
            if (!(state >> bit & 1))
                continue;
            if (expected[0])
                strcat(expected, " + ");
            strcat(expected, words[bit]);
        }
        ck_assert_str_eq(xivo_bus_extension_state_text(state), expected);
    }
    ck_assert_str_eq(xivo_bus_extension_state_text(XIVO_BUS_EXTENSION_IN_USE | XIVO_BUS_EXTENSION_RINGING),
                     "in use + ringing");
}
END_TEST

START_TEST(test_other_extension_states)
{
    ck_assert_str_eq(xivo_bus_extension_state_text(XIVO_BUS_EXTENSION_REMOVED), "removed");
    ck_assert_str_eq(xivo_bus_extension_state_text(XIVO_BUS_EXTENSION_DEACTIVATED), "deactivated");
    ck_assert_str_eq(xivo_bus_extension_state_text(-3), "unknown");
    ck_assert_str_eq(xivo_bus_extension_state_text(32), "unknown");
    ck_assert_str_eq(xivo_bus_extension_state_text(INT64_MIN), "unknown");
    ck_assert_str_eq(xivo_bus_extension_state_text(INT64_MAX), "unknown");
}
END_TEST

START_TEST(test_type_names)
{
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_OTHER), "other");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_AMI), "ami");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_CALL_FORM_RESULT), "call_form_result");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_AGENT_STATUS_UPDATE), "agent_status_update");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE), "endpoint_status_update");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_USER_STATUS_UPDATE), "user_status_update");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_SERVICE_REGISTERED), "service_registered");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_SERVICE_DEREGISTERED), "service_deregistered");
    ck_assert_str_eq(xivo_bus_type_name(XIVO_BUS_TYPE_MALFORMED), "malformed");
    ck_assert_str_eq(xivo_bus_type_name((enum xivo_bus_type)9), "other");
    ck_assert_str_eq(xivo_bus_type_name((enum xivo_bus_type) - 1), "other");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("state_text");
    TCase *tcase = tcase_create("state_text");
    SRunner *runner;
    int failed;

    tcase_add_test(tcase, test_device_states);
    tcase_add_test(tcase, test_extension_bits);
    tcase_add_test(tcase, test_other_extension_states);
    tcase_add_test(tcase, test_type_names);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
