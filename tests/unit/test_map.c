#include <check.h>
#include <stdlib.h>

#include <xivo-bus/event.h>

static const struct xivo_bus_pair pairs[] = {
    { "Status", "5" },
    { "status", "lower" },
    { "", "empty name" },
    { "Empty", "" },
    { "Minus", "-17" },
    { "Zeros", "007" },
    { "Max", "9223372036854775807" },
    { "Min", "-9223372036854775808" },
    { "Over", "9223372036854775808" },
    { "Under", "-9223372036854775809" },
    { "Fraction", "3.9" },
    { "Exponent", "1e3" },
    { "Tail", "12x" },
    { "Space", " 12" },
    { "SpaceBehind", "12 " },
    { "Plus", "+12" },
    { "OnlyMinus", "-" },
    { "Hex", "0x10" },
    { "Huge", "123456789012345678901234567890" },
};
static const struct xivo_bus_map map = { sizeof pairs / sizeof pairs[0], pairs };

START_TEST(test_get)
{
    struct xivo_bus_map empty = { 0, NULL };

    ck_assert_str_eq(xivo_bus_map_get(&map, "Status"), "5");
    ck_assert_str_eq(xivo_bus_map_get(&map, "status"), "lower");
    ck_assert_str_eq(xivo_bus_map_get(&map, ""), "empty name");
    ck_assert_str_eq(xivo_bus_map_get(&map, "Empty"), "");
    ck_assert_ptr_null(xivo_bus_map_get(&map, "STATUS"));
    ck_assert_ptr_null(xivo_bus_map_get(&map, "Statu"));
    ck_assert_ptr_null(xivo_bus_map_get(&map, "Statuss"));
    ck_assert_ptr_null(xivo_bus_map_get(&empty, "Status"));
    ck_assert_ptr_null(xivo_bus_map_get(NULL, "Status"));
    ck_assert_ptr_null(xivo_bus_map_get(&map, NULL));
}
END_TEST

static void assert_integer(const char *name, int64_t expected)
{
    int64_t value = 1;

    ck_assert_int_eq(xivo_bus_map_get_integer(&map, name, &value), 1);
    ck_assert_int_eq(value, expected);
}

START_TEST(test_integers)
{
    assert_integer("Status", 5);
    assert_integer("Minus", -17);
    assert_integer("Zeros", 7);
    assert_integer("Max", INT64_MAX);
    assert_integer("Min", INT64_MIN);
}
END_TEST

START_TEST(test_not_integers)
{
    static const char *const names[] = { "Empty", "Over", "Under", "Fraction",    "Exponent",  "Tail",   "Space",
                                         "Plus",  "Hex",  "Huge",  "SpaceBehind", "OnlyMinus", "status", "absent" };
    int64_t value = 4711;

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        ck_assert_msg(xivo_bus_map_get_integer(&map, names[i], &value) == 0, "%s is an integer", names[i]);
        ck_assert_int_eq(value, 4711);
    }
    ck_assert_int_eq(xivo_bus_map_get_integer(NULL, "Status", &value), 0);
    ck_assert_int_eq(xivo_bus_map_get_integer(&map, NULL, &value), 0);
    ck_assert_int_eq(xivo_bus_map_get_integer(&map, "Status", NULL), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("map");
    TCase *tcase = tcase_create("map");
    SRunner *runner;
    int failed;

    tcase_add_test(tcase, test_get);
    tcase_add_test(tcase, test_integers);
    tcase_add_test(tcase, test_not_integers);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
