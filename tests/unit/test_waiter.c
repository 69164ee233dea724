#include <check.h>
#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "loop/clock.h"
#include "loop/waiter.h"

static struct xb_waiter waiter;
static int ends[2];

static void setup(void)
{
    ck_assert_int_eq(xb_waiter_open(&waiter, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends), 0);
}

static void teardown(void)
{
    xb_waiter_remove(&waiter);
    close(ends[0]);
    close(ends[1]);
    xb_waiter_close(&waiter);
    xb_waiter_close(&waiter);
}

static bool is_readable(int timeout_ms)
{
    struct pollfd pollfd = { .fd = waiter.epoll, .events = POLLIN };

    return poll(&pollfd, 1, timeout_ms) == 1;
}

START_TEST(test_quiet_at_first)
{
    ck_assert(!is_readable(0));
    ck_assert_int_eq(xb_waiter_collect(&waiter), 0);
}
END_TEST

START_TEST(test_wake)
{
    xb_waiter_wake(&waiter);
    xb_waiter_wake(&waiter);
    ck_assert(is_readable(0));
    ck_assert(is_readable(0));
    ck_assert_int_eq(xb_waiter_collect(&waiter), 0);
    ck_assert(!is_readable(0));
    xb_waiter_wake(&waiter);
    ck_assert(is_readable(0));
}
END_TEST

/* It may run in a signal handler. */
START_TEST(test_wake_keeps_errno)
{
    errno = 4711;
    xb_waiter_wake(&waiter);
    ck_assert_int_eq(errno, 4711);
}
END_TEST

START_TEST(test_timer)
{
    int64_t deadline_us = xb_clock_monotonic() + 30000;
    bool early;

    xb_waiter_arm(&waiter, deadline_us);
    early = is_readable(0);
    ck_assert(!early || xb_clock_monotonic() >= deadline_us);
    ck_assert(is_readable(20000));
    ck_assert_int_ge(xb_clock_monotonic(), deadline_us);
    ck_assert_int_eq(xb_waiter_collect(&waiter), XB_WAITER_TIMER);
    ck_assert(!is_readable(0));
    ck_assert_int_eq(waiter.armed_us, INT64_MAX);
}
END_TEST

static const int64_t past[] = { 0, -5, 1 };

START_TEST(test_deadlines_of_the_past)
{
    xb_waiter_arm(&waiter, past[_i]);
    ck_assert(is_readable(20000));
    ck_assert_int_eq(xb_waiter_collect(&waiter), XB_WAITER_TIMER);
}
END_TEST

/* A later deadline leaves the timer as it is, an earlier one moves it, none at all is not a deadline. */
START_TEST(test_only_earlier_deadlines_count)
{
    int64_t now_us = xb_clock_monotonic();

    xb_waiter_arm(&waiter, INT64_MAX);
    ck_assert(!is_readable(0));
    xb_waiter_arm(&waiter, now_us + 60000000);
    xb_waiter_arm(&waiter, now_us + 90000000);
    ck_assert_int_eq(waiter.armed_us, now_us + 60000000);
    xb_waiter_arm(&waiter, now_us);
    ck_assert(is_readable(20000));
}
END_TEST

START_TEST(test_quiet)
{
    xb_waiter_wake(&waiter);
    xb_waiter_arm(&waiter, 1);
    ck_assert(is_readable(20000));
    xb_waiter_quiet(&waiter);
    ck_assert(!is_readable(30));
    xb_waiter_arm(&waiter, xb_clock_monotonic() + 20000);
    xb_waiter_quiet(&waiter);
    ck_assert(!is_readable(50));
    xb_waiter_wake(&waiter);
    ck_assert(is_readable(0));
}
END_TEST

/* The socket is level-triggered: what was left is told again. */
START_TEST(test_reading)
{
    char byte;

    ck_assert_int_eq(xb_waiter_add(&waiter, ends[0], false, NULL), XIVO_BUS_OK);
    ck_assert(!is_readable(0));
    ck_assert_int_eq(write(ends[1], "ab", 2), 2);
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(xb_waiter_collect(&waiter), XB_WAITER_READABLE);
        ck_assert(is_readable(0));
        ck_assert_int_eq(read(ends[0], &byte, 1), 1);
    }
    ck_assert_int_eq(xb_waiter_collect(&waiter), 0);
}
END_TEST

START_TEST(test_writing)
{
    ck_assert_int_eq(xb_waiter_add(&waiter, ends[0], true, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xb_waiter_collect(&waiter), XB_WAITER_WRITABLE);
    xb_waiter_want(&waiter, true, false);
    ck_assert_int_eq(xb_waiter_collect(&waiter), 0);
    ck_assert(!is_readable(0));
    xb_waiter_want(&waiter, true, true);
    ck_assert(is_readable(0));
    ck_assert_int_eq(xb_waiter_collect(&waiter), XB_WAITER_WRITABLE);
}
END_TEST

START_TEST(test_the_end)
{
    ck_assert_int_eq(xb_waiter_add(&waiter, ends[0], false, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(shutdown(ends[1], SHUT_WR), 0);
    ck_assert_int_eq(xb_waiter_collect(&waiter), XB_WAITER_READABLE | XB_WAITER_ENDED);
    close(ends[1]);
    ends[1] = -1;
    ck_assert_int_eq(xb_waiter_collect(&waiter), XB_WAITER_READABLE | XB_WAITER_WRITABLE | XB_WAITER_ENDED);
}
END_TEST

START_TEST(test_remove)
{
    ck_assert_int_eq(xb_waiter_add(&waiter, ends[0], true, NULL), XIVO_BUS_OK);
    xb_waiter_remove(&waiter);
    ck_assert(!is_readable(0));
    xb_waiter_want(&waiter, true, true);
    xb_waiter_remove(&waiter);
    ck_assert_int_eq(xb_waiter_add(&waiter, ends[0], true, NULL), XIVO_BUS_OK);
    ck_assert(is_readable(0));
}
END_TEST

START_TEST(test_no_socket)
{
    struct xb_error error;

    ck_assert_int_eq(xb_waiter_add(&waiter, -1, false, &error), XIVO_BUS_ERR_SYSTEM);
    ck_assert_int_eq(error.code, XIVO_BUS_ERR_SYSTEM);
    ck_assert_int_eq(waiter.socket, -1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("waiter");
    TCase *tcase = tcase_create("waiter");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_test(tcase, test_quiet_at_first);
    tcase_add_test(tcase, test_wake);
    tcase_add_test(tcase, test_wake_keeps_errno);
    tcase_add_test(tcase, test_timer);
    tcase_add_loop_test(tcase, test_deadlines_of_the_past, 0, (int)(sizeof past / sizeof past[0]));
    tcase_add_test(tcase, test_only_earlier_deadlines_count);
    tcase_add_test(tcase, test_quiet);
    tcase_add_test(tcase, test_reading);
    tcase_add_test(tcase, test_writing);
    tcase_add_test(tcase, test_the_end);
    tcase_add_test(tcase, test_remove);
    tcase_add_test(tcase, test_no_socket);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
