/*
 * The moment up to which nothing can be missing.
 */
#include <check.h>

#include "client/calm.h"

enum { WINDOW = 10, SECOND = 1000000 };

static struct xb_calm calm;

static void begin(void)
{
    xb_calm_begin(&calm, SECOND);
}

static void receive(int messages)
{
    while (messages-- > 0)
        xb_calm_count(&calm);
}

/* A round at `us` that empties the socket. */
static void run_dry(int64_t us)
{
    xb_calm_dry(&calm, xb_calm_is_hidden(&calm, 0, WINDOW), us);
}

START_TEST(test_begins_with_the_consumer)
{
    ck_assert_int_eq(calm.us, SECOND);
    ck_assert(!xb_calm_is_hidden(&calm, 0, WINDOW));
}
END_TEST

START_TEST(test_few_messages_prove_it)
{
    receive(WINDOW - 1);
    run_dry(SECOND + 500);
    ck_assert_int_eq(calm.us, SECOND + 500);
    ck_assert_int_gt(calm.wall_us, INT64_C(1577836800) * SECOND);
}
END_TEST

START_TEST(test_a_full_window_hides_it)
{
    receive(WINDOW);
    run_dry(SECOND + 500);
    ck_assert_int_eq(calm.us, SECOND);
}
END_TEST

START_TEST(test_held_messages_count)
{
    receive(4);
    ck_assert(!xb_calm_is_hidden(&calm, 5, WINDOW));
    ck_assert(xb_calm_is_hidden(&calm, 6, WINDOW));
}
END_TEST

/* Acks have a second to arrive, at least. */
START_TEST(test_old_messages_do_not_count)
{
    receive(WINDOW);
    run_dry(2 * SECOND);
    receive(1);
    run_dry(2 * SECOND + 500000);
    ck_assert_int_eq(calm.us, SECOND);
    run_dry(3 * SECOND);
    ck_assert_int_eq(calm.us, SECOND);
    run_dry(3 * SECOND + 1);
    ck_assert_int_eq(calm.us, 3 * SECOND + 1);
}
END_TEST

/* What waited when the depth was asked for has come when so many more have. */
START_TEST(test_depth_proves_it)
{
    receive(100);
    xb_calm_measured(&calm, 20, SECOND + 700);
    receive(20);
    ck_assert_int_eq(calm.us, SECOND);
    receive(1);
    ck_assert_int_eq(calm.us, SECOND + 700);
}
END_TEST

/* One question at a time, and an old answer is none. */
START_TEST(test_one_depth_at_a_time)
{
    xb_calm_measured(&calm, 2, SECOND + 700);
    xb_calm_measured(&calm, 0, SECOND + 800);
    receive(3);
    ck_assert_int_eq(calm.us, SECOND + 700);
    xb_calm_measured(&calm, 0, SECOND + 700);
    receive(5);
    ck_assert_int_eq(calm.us, SECOND + 700);
}
END_TEST

START_TEST(test_never_goes_back)
{
    xb_calm_measured(&calm, 1, SECOND + 700);
    run_dry(SECOND + 900);
    receive(2);
    ck_assert_int_eq(calm.us, SECOND + 900);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("calm");
    TCase *tcase = tcase_create("calm");

    tcase_add_checked_fixture(tcase, begin, NULL);
    tcase_add_test(tcase, test_begins_with_the_consumer);
    tcase_add_test(tcase, test_few_messages_prove_it);
    tcase_add_test(tcase, test_a_full_window_hides_it);
    tcase_add_test(tcase, test_held_messages_count);
    tcase_add_test(tcase, test_old_messages_do_not_count);
    tcase_add_test(tcase, test_depth_proves_it);
    tcase_add_test(tcase, test_one_depth_at_a_time);
    tcase_add_test(tcase, test_never_goes_back);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
