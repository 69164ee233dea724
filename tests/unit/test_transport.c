#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "amqp/transport.h"

static struct xb_transport transport;
static struct xb_error error;
static int listener, peer;
static struct sockaddr_in address;

/* A listener on a free port of the loopback. */
static void setup(void)
{
    socklen_t length = sizeof address;

    transport = (struct xb_transport){ .fd = -1, .user_timeout_ms = 60000 };
    error = (struct xb_error){ 0 };
    peer = -1;
    address = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    listener = socket(AF_INET, SOCK_STREAM, 0);
    ck_assert_int_ge(listener, 0);
    ck_assert_int_eq(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(listener, 4), 0);
    ck_assert_int_eq(getsockname(listener, (struct sockaddr *)&address, &length), 0);
}

static void teardown(void)
{
    xb_transport_close(&transport);
    if (peer >= 0)
        close(peer);
    if (listener >= 0)
        close(listener);
}

static int begin(void)
{
    return xb_transport_open(&transport, (struct sockaddr *)&address, sizeof address, &error);
}

/* Waits for what the test has caused already; it never waits for time to pass. */
static void wait_until(short events)
{
    struct pollfd pollfd = { .fd = transport.fd, .events = events };

    ck_assert_int_eq(poll(&pollfd, 1, 60000), 1);
}

static void connect_to_peer(void)
{
    ck_assert_int_eq(begin(), XIVO_BUS_OK);
    peer = accept(listener, NULL, NULL);
    ck_assert_int_ge(peer, 0);
    wait_until(POLLOUT);
    ck_assert_int_eq(xb_transport_finish(&transport, &error), XIVO_BUS_OK);
}

static int option(int level, int name)
{
    int value = -1;
    socklen_t length = sizeof value;

    ck_assert_int_eq(getsockopt(transport.fd, level, name, &value, &length), 0);
    return value;
}

/* ---- connecting ---- */

START_TEST(test_the_socket_is_as_it_should_be)
{
    connect_to_peer();
    ck_assert(fcntl(transport.fd, F_GETFL) & O_NONBLOCK);
    ck_assert(fcntl(transport.fd, F_GETFD) & FD_CLOEXEC);
    ck_assert_int_eq(option(IPPROTO_TCP, TCP_NODELAY), 1);
    ck_assert_int_eq(option(SOL_SOCKET, SO_KEEPALIVE), 1);
    ck_assert_int_eq(option(IPPROTO_TCP, TCP_USER_TIMEOUT), 60000);
}
END_TEST

START_TEST(test_without_a_heartbeat_the_system_decides)
{
    transport.user_timeout_ms = 0;
    connect_to_peer();
    ck_assert_int_eq(option(IPPROTO_TCP, TCP_USER_TIMEOUT), 0);
}
END_TEST

START_TEST(test_nobody_listens)
{
    int rc;

    close(listener);
    listener = -1;
    rc = begin();
    if (rc == XIVO_BUS_OK) {
        wait_until(POLLOUT);
        rc = xb_transport_finish(&transport, &error);
    }
    ck_assert_int_eq(rc, XIVO_BUS_ERR_REFUSED);
    ck_assert_ptr_nonnull(strstr(error.text, strerror(ECONNREFUSED)));
}
END_TEST

START_TEST(test_an_address_without_a_way_to_it)
{
    struct sockaddr_in nowhere = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_BROADCAST) };
    int rc = xb_transport_open(&transport, (struct sockaddr *)&nowhere, sizeof nowhere, &error);

    ck_assert_int_lt(rc, XIVO_BUS_OK);
    ck_assert_int_eq(error.code, rc);
    ck_assert_int_eq(transport.fd, -1);
}
END_TEST

START_TEST(test_a_family_that_does_not_exist)
{
    struct sockaddr strange = { .sa_family = AF_MAX };

    ck_assert_int_eq(xb_transport_open(&transport, &strange, sizeof strange, &error), XIVO_BUS_ERR_UNREACHABLE);
    ck_assert_ptr_nonnull(strstr(error.text, "cannot make a socket"));
    ck_assert_int_eq(transport.fd, -1);
}
END_TEST

START_TEST(test_finishing_without_a_socket)
{
    ck_assert_int_eq(xb_transport_finish(&transport, &error), XIVO_BUS_ERR_SYSTEM);
}
END_TEST

/* ---- bytes ---- */

START_TEST(test_bytes_go_both_ways)
{
    char bytes[16];

    connect_to_peer();
    ck_assert_int_eq(xb_transport_write(&transport, "hello", 5, &error), 5);
    ck_assert_int_eq(read(peer, bytes, sizeof bytes), 5);
    ck_assert_mem_eq(bytes, "hello", 5);
    ck_assert_int_eq(write(peer, "world!", 6), 6);
    wait_until(POLLIN);
    ck_assert_int_eq(xb_transport_read(&transport, bytes, sizeof bytes, &error), 6);
    ck_assert_mem_eq(bytes, "world!", 6);
}
END_TEST

START_TEST(test_nothing_to_read_is_no_error)
{
    char byte;

    connect_to_peer();
    ck_assert_int_eq(xb_transport_read(&transport, &byte, 1, &error), 0);
    ck_assert_int_eq(error.code, 0);
}
END_TEST

START_TEST(test_the_end_of_the_stream)
{
    char byte;

    connect_to_peer();
    shutdown(peer, SHUT_WR);
    wait_until(POLLIN);
    ck_assert_int_eq(xb_transport_read(&transport, &byte, 1, &error), XIVO_BUS_ERR_CLOSED);
    ck_assert_str_eq(error.text, "the peer closed the connection");
}
END_TEST

/* Closed with a reset: SO_LINGER 0. */
static void reset_by_peer(void)
{
    struct linger linger = { .l_onoff = 1 };

    connect_to_peer();
    ck_assert_int_eq(setsockopt(peer, SOL_SOCKET, SO_LINGER, &linger, sizeof linger), 0);
    close(peer);
    peer = -1;
    wait_until(POLLIN);
}

START_TEST(test_reading_after_a_reset)
{
    char byte;

    reset_by_peer();
    ck_assert_int_eq(xb_transport_read(&transport, &byte, 1, &error), XIVO_BUS_ERR_CLOSED);
    ck_assert_ptr_nonnull(strstr(error.text, strerror(ECONNRESET)));
}
END_TEST

/* And no signal ends the process. */
START_TEST(test_writing_after_a_reset)
{
    reset_by_peer();
    ck_assert_int_eq(xb_transport_write(&transport, "x", 1, &error), XIVO_BUS_ERR_CLOSED);
    ck_assert_int_eq(xb_transport_write(&transport, "x", 1, &error), XIVO_BUS_ERR_CLOSED);
    ck_assert_ptr_nonnull(strstr(error.text, strerror(EPIPE)));
}
END_TEST

/* A peer that does not read: each write takes what fits, in the end nothing, and never waits. All of it arrives. */
START_TEST(test_writes_are_partial_when_the_peer_does_not_read)
{
    static char bytes[1 << 20], received[1 << 16];
    size_t written = 0, read_back = 0;
    ssize_t count;

    connect_to_peer();
    while ((count = xb_transport_write(&transport, bytes, sizeof bytes, &error)) > 0)
        written += (size_t)count;
    ck_assert_int_eq(count, 0);
    ck_assert_uint_gt(written, 0);
    xb_transport_finish_writing(&transport);
    while ((count = read(peer, received, sizeof received)) > 0)
        read_back += (size_t)count;
    ck_assert_int_eq(count, 0);
    ck_assert_uint_eq(read_back, written);
}
END_TEST

START_TEST(test_bytes_arrive_after_we_have_finished_writing)
{
    char byte;

    connect_to_peer();
    xb_transport_finish_writing(&transport);
    ck_assert_int_eq(read(peer, &byte, 1), 0);
    ck_assert_int_eq(write(peer, "x", 1), 1);
    wait_until(POLLIN);
    ck_assert_int_eq(xb_transport_read(&transport, &byte, 1, &error), 1);
}
END_TEST

START_TEST(test_closing_twice)
{
    connect_to_peer();
    xb_transport_close(&transport);
    ck_assert_int_eq(transport.fd, -1);
    xb_transport_close(&transport);
}
END_TEST

START_TEST(test_errors_without_anybody_who_wants_the_words)
{
    char byte;

    reset_by_peer();
    ck_assert_int_eq(xb_transport_read(&transport, &byte, 1, NULL), XIVO_BUS_ERR_CLOSED);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("transport");
    TCase *tcase = tcase_create("transport");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 30);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_the_socket_is_as_it_should_be);
    tcase_add_test(tcase, test_without_a_heartbeat_the_system_decides);
    tcase_add_test(tcase, test_nobody_listens);
    tcase_add_test(tcase, test_an_address_without_a_way_to_it);
    tcase_add_test(tcase, test_a_family_that_does_not_exist);
    tcase_add_test(tcase, test_finishing_without_a_socket);
    tcase_add_test(tcase, test_bytes_go_both_ways);
    tcase_add_test(tcase, test_nothing_to_read_is_no_error);
    tcase_add_test(tcase, test_the_end_of_the_stream);
    tcase_add_test(tcase, test_reading_after_a_reset);
    tcase_add_test(tcase, test_writing_after_a_reset);
    tcase_add_test(tcase, test_writes_are_partial_when_the_peer_does_not_read);
    tcase_add_test(tcase, test_bytes_arrive_after_we_have_finished_writing);
    tcase_add_test(tcase, test_closing_twice);
    tcase_add_test(tcase, test_errors_without_anybody_who_wants_the_words);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
