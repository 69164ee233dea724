#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "amqp/tls_file.h"
#include "amqp/transport.h"
#include "loop/waiter.h"
#include "util/descriptor.h"

/* Each test runs in a process of its own, which ends with its standard streams closed: failures must be recorded before. */
static int saved[3];

static void close_streams(void)
{
    for (int fd = 0; fd < 3; fd++) {
        saved[fd] = fcntl(fd, F_DUPFD_CLOEXEC, 10);
        close(fd);
    }
}

static void restore_streams(void)
{
    for (int fd = 0; fd < 3; fd++) {
        if (saved[fd] >= 0)
            dup2(saved[fd], fd);
        close(saved[fd]);
    }
}

static bool is_open(int fd)
{
    return fcntl(fd, F_GETFD) >= 0;
}

/* Call while the streams are closed. */
static bool any_stream_is_open(void)
{
    return is_open(0) || is_open(1) || is_open(2);
}

START_TEST(test_a_high_one_stays)
{
    int fd = open("/dev/null", O_RDONLY);

    ck_assert_int_gt(fd, 2);
    ck_assert_int_eq(xb_descriptor_above_stdio(fd), fd);
    close(fd);
    errno = EMFILE;
    ck_assert_int_eq(xb_descriptor_above_stdio(-1), -1);
    ck_assert_int_eq(errno, EMFILE);
}
END_TEST

START_TEST(test_a_low_one_is_moved)
{
    int low, high, flags;
    bool open_after;

    close_streams();
    low = open("/dev/null", O_RDONLY);
    high = xb_descriptor_above_stdio(low);
    open_after = any_stream_is_open();
    flags = fcntl(high, F_GETFD);
    restore_streams();
    ck_assert_int_eq(low, 0);
    ck_assert_int_gt(high, 2);
    ck_assert(!open_after);
    ck_assert_int_eq(flags, FD_CLOEXEC);
    close(high);
}
END_TEST

START_TEST(test_none_above_is_an_error)
{
    struct rlimit before, none = { 3, 3 };
    int low, high, number;
    bool open_after;

    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    none.rlim_max = before.rlim_max;
    close_streams();
    low = open("/dev/null", O_RDONLY);
    setrlimit(RLIMIT_NOFILE, &none);
    high = xb_descriptor_above_stdio(low);
    number = errno;
    open_after = any_stream_is_open();
    setrlimit(RLIMIT_NOFILE, &before);
    restore_streams();
    ck_assert_int_eq(high, -1);
    ck_assert_int_eq(number, EMFILE);
    ck_assert(!open_after);
}
END_TEST

START_TEST(test_the_waiter)
{
    struct xb_waiter waiter;
    bool open_after;
    int rc;

    close_streams();
    rc = xb_waiter_open(&waiter, NULL);
    open_after = any_stream_is_open();
    restore_streams();
    ck_assert_int_eq(rc, XIVO_BUS_OK);
    ck_assert(!open_after);
    xb_waiter_close(&waiter);
}
END_TEST

/* The socket exists whether or not somebody listens on port 1. */
START_TEST(test_the_socket)
{
    struct xb_transport transport = { .fd = -1 };
    const struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(1),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    bool open_after;
    int rc;

    close_streams();
    rc = xb_transport_open(&transport, (const struct sockaddr *)&address, sizeof address, NULL);
    open_after = any_stream_is_open();
    restore_streams();
    ck_assert_int_eq(rc, XIVO_BUS_OK);
    ck_assert_int_gt(transport.fd, 2);
    ck_assert(!open_after);
    xb_transport_close(&transport);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("descriptor");
    TCase *tcase = tcase_create("descriptor");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_test(tcase, test_a_high_one_stays);
    tcase_add_test(tcase, test_a_low_one_is_moved);
    tcase_add_test(tcase, test_none_above_is_an_error);
    tcase_add_test(tcase, test_the_waiter);
    tcase_add_test(tcase, test_the_socket);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
