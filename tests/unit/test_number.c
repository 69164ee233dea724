#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "decode/number.h"

static const struct {
    const char *number;
    enum xb_integer result;
    int64_t value;
} integers[] = {
    { "0", XB_INTEGER_OK, 0 },
    { "-0", XB_INTEGER_OK, 0 },
    { "-0.0e5", XB_INTEGER_OK, 0 },
    { "0e99999999999999999999", XB_INTEGER_OK, 0 },
    { "0.000e-99999999999999999999", XB_INTEGER_OK, 0 },
    { "42", XB_INTEGER_OK, 42 },
    { "-42", XB_INTEGER_OK, -42 },
    { "42.0", XB_INTEGER_OK, 42 },
    { "42.000", XB_INTEGER_OK, 42 },
    { "1e3", XB_INTEGER_OK, 1000 },
    { "1E+3", XB_INTEGER_OK, 1000 },
    { "1.5e1", XB_INTEGER_OK, 15 },
    { "-1.25e2", XB_INTEGER_OK, -125 },
    { "1200e-2", XB_INTEGER_OK, 12 },
    { "10.0e-1", XB_INTEGER_OK, 1 },
    { "100.50e1", XB_INTEGER_OK, 1005 },
    { "9007199254740993", XB_INTEGER_OK, INT64_C(9007199254740993) },
    { "9223372036854775807", XB_INTEGER_OK, INT64_MAX },
    { "-9223372036854775808", XB_INTEGER_OK, INT64_MIN },
    { "9223372036854775807.0", XB_INTEGER_OK, INT64_MAX },
    { "-9.223372036854775808e18", XB_INTEGER_OK, INT64_MIN },
    { "1000000000000000000000000e-20", XB_INTEGER_OK, 10000 },
    { "0.00000000000000000000000001e30", XB_INTEGER_OK, 10000 },
    { "9223372036854775808", XB_INTEGER_RANGE, 0 },
    { "-9223372036854775809", XB_INTEGER_RANGE, 0 },
    { "18446744073709551616", XB_INTEGER_RANGE, 0 },
    { "99999999999999999999", XB_INTEGER_RANGE, 0 },
    { "1e19", XB_INTEGER_RANGE, 0 },
    { "-1e99999999999999999999", XB_INTEGER_RANGE, 0 },
    { "3.9", XB_INTEGER_FRACTION, 0 },
    { "-0.5", XB_INTEGER_FRACTION, 0 },
    { "1e-1", XB_INTEGER_FRACTION, 0 },
    { "12.34e1", XB_INTEGER_FRACTION, 0 },
    { "105e-1", XB_INTEGER_FRACTION, 0 },
    { "1e-99999999999999999999", XB_INTEGER_FRACTION, 0 },
    { "9223372036854775807.5", XB_INTEGER_FRACTION, 0 },
};

START_TEST(test_integers)
{
    const char *number = integers[_i].number;
    int64_t value = 77;

    ck_assert_int_eq(xb_number_integer(number, number + strlen(number), &value), integers[_i].result);
    ck_assert_int_eq(value, integers[_i].result == XB_INTEGER_OK ? integers[_i].value : 77);
}
END_TEST

START_TEST(test_doubles)
{
    static const char *const numbers[] = {
        "0",    "-0",  "1",        "-17",    "9007199254740993", "0.1",
        "3.14", "1e3", "1.5e-300", "5e-324", "1e-400",           "123456789012345678901234567890"
    };
    const char *huge = "1e999";
    double value;

    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        double expected = strtod(numbers[i], NULL);

        ck_assert(xb_number_double(numbers[i], numbers[i] + strlen(numbers[i]), &value));
        ck_assert_mem_eq(&value, &expected, sizeof value);
    }
    value = 7;
    ck_assert(!xb_number_double(huge, huge + strlen(huge), &value));
    ck_assert(value == 7);
}
END_TEST

START_TEST(test_grammar)
{
    static const struct {
        char text[16];
        size_t length; /* 0: no number */
    } cases[] = { { "0", 1 },  { "-0,", 2 }, { "12]", 2 },  { "1.5}", 3 }, { "1e5 ", 3 }, { "1E-05", 5 }, { "0e+0", 4 },
                  { "-", 0 },  { "-a", 0 },  { "00", 0 },   { "01", 0 },   { "-01", 0 },  { "1.", 0 },    { "1.e1", 0 },
                  { "1e", 0 }, { "1e+", 0 }, { "1E-x", 0 }, { ".5", 0 },   { "+1", 0 },   { "", 0 } };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[16];
        char *end;

        memcpy(text, cases[i].text, sizeof text);
        end = xb_number_end(text);
        ck_assert_msg((end ? (size_t)(end - text) : 0) == cases[i].length, "%s", text);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("number");
    TCase *tcase = tcase_create("number");
    SRunner *runner;
    int failed;

    tcase_add_test(tcase, test_grammar);
    tcase_add_loop_test(tcase, test_integers, 0, sizeof integers / sizeof integers[0]);
    tcase_add_test(tcase, test_doubles);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
