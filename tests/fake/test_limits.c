#include <check.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "client/client.h"
#include "fake/own_time.h"
#include "fake/stage.h"

/* A peer that sends without end and does not read, and what that may cost: memory, calls of the log, time. */

static struct stage stage;
static struct server *server;

static void teardown(void)
{
    stage_close(&stage);
}

static void set_socket_buffers(int size)
{
    setsockopt(server->socket, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    setsockopt(stage.bus->link.transport.fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
}

/* With small socket buffers, so that it does not take millions of acks to fill them. */
static void connect_with(const char *query)
{

    stage_open(&stage, query);
    server = &stage.servers[0];
    stage_listen(&stage, "#");
    stage_connect(&stage);
    set_socket_buffers(4096);
}

/* The server sends what it has built, but reads nothing. */
static void server_only_sends(void)
{
    struct xb_buf *out = &server->peer.out;
    ssize_t count = send(server->socket, xb_buf_bytes(out), xb_buf_length(out), MSG_NOSIGNAL | MSG_DONTWAIT);

    ck_assert_msg(count >= 0 || errno == EAGAIN || errno == EPIPE || errno == ECONNRESET, "%s", strerror(errno));
    if (count > 0)
        xb_buf_consume(out, (size_t)count);
}

static size_t most_output;

/* One step of each side. Whether the library still takes something. */
static bool flood_once(void)
{
    uint64_t tag = server->peer.tag;
    size_t output;

    while (xb_buf_length(&server->peer.out) < 64 * 1024)
        stage_send(&stage, "k");
    server_only_sends();
    stage_process(&stage);
    output = xb_buf_length(&stage.bus->link.engine.codec.out);
    most_output = output > most_output ? output : most_output;
    return server->peer.tag > tag;
}

static bool is_congested(void)
{
    return xb_link_is_congested(&stage.bus->link);
}

static bool is_readable(int timeout_ms)
{
    struct pollfd pollfd = { .fd = xivo_bus_fd(stage.bus), .events = POLLIN };

    return poll(&pollfd, 1, timeout_ms) == 1;
}

static void flood_until_congested(void)
{
    most_output = 0;
    for (int i = 0; !is_congested(); i++) {
        flood_once();
        ck_assert_int_ge(stage.rc, 0);
        ck_assert_int_lt(i, 100000);
    }
}

/* It is ended by the library's own limit: with heartbeats, and without, where TCP has none. */
static const char *const queries[] = { "&prefetch=1&heartbeat=1", "&prefetch=1&heartbeat=0&connection_timeout=1000" };

START_TEST(test_a_peer_that_never_reads)
{
    const struct stage_change *lost;

    connect_with(queries[_i]);
    most_output = 0;
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0) {
        if (is_congested())
            ck_assert(is_readable(20000));
        flood_once();
    }
    ck_assert_uint_le(most_output, XB_OUTPUT_MOST + 1024);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    lost = stage_expect_lost(&stage, XIVO_BUS_ERR_TIMEOUT);
    if (_i == 1) /* with heartbeats TCP's limit is the same, and may be first */
        ck_assert_ptr_nonnull(strstr(lost->text, "has read nothing"));
    stage_expect_prompt(&stage);
}
END_TEST

/* One that was only slow gets everything, and so do we. */
START_TEST(test_a_peer_that_reads_late)
{
    uint64_t sent;
    char ack[64];

    connect_with("&prefetch=1&heartbeat=0&connection_timeout=60000");
    flood_until_congested();
    while (flood_once())
        ;
    for (unsigned rounds = stage.rounds; is_readable(200); flood_once()) /* what the peer sends wakes nobody */
        ck_assert_uint_lt(stage.rounds - rounds, 100);
    set_socket_buffers(1 << 20);
    sent = server->peer.tag;
    snprintf(ack, sizeof ack, "1 basic.ack %llu multiple", (unsigned long long)sent);
    while (peer_count(&server->peer, ack) == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(stage.events, sent);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
    ck_assert_uint_le(most_output, XB_OUTPUT_MOST + 1024);
}
END_TEST

/* ---- the log ---- */

static unsigned lines, dropped;

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)userdata;
    lines++;
    dropped += strstr(text, "more log lines were dropped") != NULL;
}

START_TEST(test_calls_of_the_log)
{
    unsigned rounds = 0;

    connect_with("");
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_WARNING, on_log, NULL), XIVO_BUS_OK);
    for (int i = 0; i < 200000; i++)
        peer_method(&server->peer, 0, AMQP_CONNECTION_BLOCKED_METHOD,
                    &(amqp_connection_blocked_t){ .reason = amqp_empty_bytes });
    dropped = 0;
    while (xb_buf_length(&server->peer.out) > 0 || stage.rc == XIVO_BUS_MORE || dropped == 0) {
        server_only_sends();
        lines = 0;
        stage_process(&stage);
        ck_assert_uint_le(lines, XB_LOG_LINES + 1);
        ck_assert_uint_lt(rounds++, 200000);
    }
    ck_assert_int_eq(stage.rc, XIVO_BUS_OK);
    stage_expect_prompt(&stage);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("limits");
    TCase *tcase = tcase_create("limits");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, NULL, teardown);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_a_peer_that_never_reads, 0, 2);
    tcase_add_test(tcase, test_a_peer_that_reads_late);
    tcase_add_test(tcase, test_calls_of_the_log);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
