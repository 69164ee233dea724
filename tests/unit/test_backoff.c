#include <check.h>
#include <stdlib.h>

#include "loop/backoff.h"

#define MS INT64_C(1000)

/* The longest of many first delays after `losses` failures, each from another seed. Checks the floor on the way. */
static int64_t longest_after(unsigned losses, bool refused, int64_t min_us, int64_t max_us)
{
    int64_t longest = 0;

    for (uint64_t seed = 0; seed < 2000; seed++) {
        struct xb_backoff backoff;
        int64_t delay;

        xb_backoff_init(&backoff, min_us, max_us, seed);
        for (unsigned i = 0; i < losses; i++)
            xb_backoff_next(&backoff, refused);
        delay = xb_backoff_next(&backoff, refused);
        ck_assert_int_ge(delay, XB_BACKOFF_FLOOR_US);
        if (delay > longest)
            longest = delay;
    }
    return longest;
}

/* With 2,000 draws the longest is within a few thousandths of the window. */
static void assert_window(int64_t longest, int64_t window)
{
    ck_assert_int_le(longest, window);
    ck_assert_int_gt(longest, window - window / 50);
}

START_TEST(test_the_window_doubles_up_to_the_maximum)
{
    int64_t window = 250 * MS;

    for (unsigned losses = 0; losses < 12; losses++) {
        assert_window(longest_after(losses, false, 250 * MS, 30000 * MS), window);
        window = window * 2 > 30000 * MS ? 30000 * MS : window * 2;
    }
}
END_TEST

START_TEST(test_the_jitter_is_full_and_even)
{
    unsigned quarters[4] = { 0 };
    const int64_t span = 400 * MS - XB_BACKOFF_FLOOR_US;
    struct xb_backoff backoff;

    xb_backoff_init(&backoff, 400 * MS, 400 * MS, 7);
    for (int i = 0; i < 40000; i++) {
        int64_t quarter = (xb_backoff_next(&backoff, false) - XB_BACKOFF_FLOOR_US) * 4 / (span + 1);

        ck_assert_int_ge(quarter, 0);
        ck_assert_int_lt(quarter, 4);
        quarters[quarter]++;
    }
    /* Ten thousand each; five standard deviations are 433. */
    for (int i = 0; i < 4; i++)
        ck_assert_uint_lt((unsigned)abs((int)quarters[i] - 10000), 433);
}
END_TEST

START_TEST(test_a_refusal_waits_at_most_half_a_second)
{
    assert_window(longest_after(0, true, 250 * MS, 30000 * MS), 250 * MS);
    assert_window(longest_after(1, true, 250 * MS, 30000 * MS), 500 * MS);
    assert_window(longest_after(50, true, 250 * MS, 30000 * MS), 500 * MS);
    assert_window(longest_after(3, true, 5000 * MS, 30000 * MS), 500 * MS);
    assert_window(longest_after(50, true, 20 * MS, 300 * MS), 300 * MS);
}
END_TEST

START_TEST(test_refusals_do_not_lengthen_other_waits)
{
    struct xb_backoff backoff;

    xb_backoff_init(&backoff, 250 * MS, 30000 * MS, 1);
    for (int i = 0; i < 1000; i++)
        xb_backoff_next(&backoff, true);
    ck_assert_uint_eq(backoff.attempt, 1);
    for (int i = 0; i < 5; i++)
        xb_backoff_next(&backoff, false);
    ck_assert_uint_eq(backoff.attempt, 6);
    for (int i = 0; i < 10; i++)
        ck_assert_int_le(xb_backoff_next(&backoff, true), XB_BACKOFF_REFUSED_US);
    ck_assert_uint_eq(backoff.attempt, 6);
}
END_TEST

START_TEST(test_reset_begins_with_the_shortest_window)
{
    struct xb_backoff backoff;

    xb_backoff_init(&backoff, 100 * MS, 30000 * MS, 3);
    for (int i = 0; i < 200; i++) {
        for (int k = 0; k < 8; k++)
            xb_backoff_next(&backoff, false);
        xb_backoff_reset(&backoff);
        ck_assert_int_le(xb_backoff_next(&backoff, false), 100 * MS);
        xb_backoff_reset(&backoff);
    }
}
END_TEST

START_TEST(test_no_number_of_attempts_overflows)
{
    static const int64_t minima[] = { 1, 3, 10 * MS, 250 * MS, INT64_MAX / 2, INT64_MAX };

    for (size_t i = 0; i < sizeof minima / sizeof minima[0]; i++) {
        struct xb_backoff backoff;

        xb_backoff_init(&backoff, minima[i], INT64_MAX, i);
        for (int k = 0; k < 500; k++)
            ck_assert_int_ge(xb_backoff_next(&backoff, false), XB_BACKOFF_FLOOR_US);
        backoff.attempt = UINT32_MAX;
        ck_assert_int_ge(xb_backoff_next(&backoff, false), XB_BACKOFF_FLOOR_US);
        ck_assert_uint_eq(backoff.attempt, UINT32_MAX);
    }
}
END_TEST

START_TEST(test_short_windows_give_the_floor)
{
    struct xb_backoff backoff;

    xb_backoff_init(&backoff, 1, 5 * MS, 9);
    for (int i = 0; i < 100; i++)
        ck_assert_int_eq(xb_backoff_next(&backoff, i % 2), XB_BACKOFF_FLOOR_US);
}
END_TEST

START_TEST(test_seeds_differ_and_repeat)
{
    struct xb_backoff a, b, c;
    int equal = 0;

    xb_backoff_init(&a, 10000 * MS, 10000 * MS, 41);
    xb_backoff_init(&b, 10000 * MS, 10000 * MS, 41);
    xb_backoff_init(&c, 10000 * MS, 10000 * MS, 42);
    for (int i = 0; i < 100; i++) {
        int64_t delay = xb_backoff_next(&a, false);

        ck_assert_int_eq(delay, xb_backoff_next(&b, false));
        equal += delay == xb_backoff_next(&c, false);
    }
    ck_assert_int_lt(equal, 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("backoff");
    TCase *tcase = tcase_create("backoff");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_test(tcase, test_the_window_doubles_up_to_the_maximum);
    tcase_add_test(tcase, test_the_jitter_is_full_and_even);
    tcase_add_test(tcase, test_a_refusal_waits_at_most_half_a_second);
    tcase_add_test(tcase, test_refusals_do_not_lengthen_other_waits);
    tcase_add_test(tcase, test_reset_begins_with_the_shortest_window);
    tcase_add_test(tcase, test_no_number_of_attempts_overflows);
    tcase_add_test(tcase, test_short_windows_give_the_floor);
    tcase_add_test(tcase, test_seeds_differ_and_repeat);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
