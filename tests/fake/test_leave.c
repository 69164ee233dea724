#include <check.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client/client.h"
#include "fake/lookups.h"
#include "fake/own_time.h"
#include "fake/stage.h"

/* free() in every state, and how long anything may take while the peer does not listen. */

enum { LEAVE_US = 100000, NOTHING_US = 20000, SLACK_US = 100000 };

static struct stage stage;
static struct server *server;

static void setup(void)
{
    stage_open(&stage, "");
    server = &stage.servers[0];
}

static void teardown(void)
{
    stage_close(&stage);
}

static int64_t free_and_measure(void)
{
    int64_t before_us = own_time_us();

    xivo_bus_free(stage.bus);
    stage.bus = NULL;
    return own_time_us() - before_us;
}

static void free_within(int64_t limit_us)
{
    int64_t took_us = free_and_measure();

    if (own_time_limit_us() > 10000) /* a sanitizer slows everything down */
        limit_us += SLACK_US;
    ck_assert_msg(took_us <= limit_us, "free took %lld us", (long long)took_us);
}

/* Steps the server until the client has gone. */
static void see_off(void)
{
    struct pollfd polled;

    while (!server->gone) {
        polled = server_socket_poll(server);
        ck_assert_int_eq(poll(&polled, 1, 60000), 1);
        server_step(server);
    }
}

START_TEST(test_free_before_the_start)
{
    free_within(NOTHING_US);
    ck_assert_uint_eq(stage.change_count, 0);
}
END_TEST

/* No name server is asked: the resolver itself finds two dots in a row wrong. */
START_TEST(test_free_while_resolving)
{
    stage_use(&stage, "amqp://no..such.host");
    ck_assert_int_eq(xivo_bus_process(stage.bus), XIVO_BUS_OK);
    free_within(NOTHING_US);
    lookups_await();
}
END_TEST

/* The listener's queue is full, so the connection stays under way. */
START_TEST(test_free_while_connecting)
{
    int fillers[8];
    struct sockaddr_storage address;
    socklen_t length = sizeof address;

    ck_assert_int_eq(listen(server->listener, 0), 0);
    ck_assert_int_eq(getsockname(server->listener, (struct sockaddr *)&address, &length), 0);
    for (int i = 0; i < 8; i++) {
        fillers[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        connect(fillers[i], (struct sockaddr *)&address, length);
    }
    ck_assert_int_eq(xivo_bus_process(stage.bus), XIVO_BUS_OK);
    free_within(NOTHING_US);
    for (int i = 0; i < 8; i++)
        close(fillers[i]);
}
END_TEST

/* Nobody is owed anything yet, so nobody is waited for. */
static const char *const steps[] = { "header",       "connection.start-ok", "connection.open",
                                     "channel.open", "queue.declare",       "basic.consume" };

START_TEST(test_free_in_the_handshake)
{
    server->peer.mute_at = steps[_i];
    stage_listen(&stage, "#");
    while (!server->peer.muted)
        stage_turn(&stage);
    free_within(NOTHING_US);
}
END_TEST

START_TEST(test_free_while_waiting)
{
    char uri[100];

    snprintf(uri, sizeof uri, "amqp://127.0.0.1:%u", server->port);
    server_refuse(server);
    stage_use(&stage, uri);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    free_within(NOTHING_US);
}
END_TEST

static int64_t say_goodbye(void)
{
    int64_t took_us;

    stage_listen(&stage, "#");
    stage_connect(&stage);
    for (int i = 0; i < 3; i++)
        stage_send(&stage, "k");
    while (stage.events < 3)
        stage_turn(&stage);
    server_start(server);
    took_us = free_and_measure();
    server_stop(server);
    see_off();
    return took_us;
}

/* One try of five is enough to prove it: on a busy machine the peer's answer may take long, and a timer be late. */
static void expect_soon(int64_t took_us, int64_t (*try_again)(void))
{
    for (int i = 1; i < 5 && took_us >= LEAVE_US; i++) {
        stage_close(&stage);
        setup();
        took_us = try_again();
    }
    ck_assert_int_lt(took_us, LEAVE_US);
}

/* It writes the acks that it owes and says goodbye; the broker answers, and that is all: nothing else is waited for. */
START_TEST(test_free_says_goodbye)
{
    int64_t took_us = say_goodbye();

    ck_assert_uint_eq(peer_count(&server->peer, "1 basic.ack 3 multiple"), 1);
    ck_assert_uint_eq(peer_count(&server->peer, "0 connection.close 200"), 1);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
    expect_soon(took_us, say_goodbye);
}
END_TEST

static uint64_t held;

static void hold(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    held = xivo_bus_event_hold(event);
    stage.events++;
}

/* A word that came in time is passed on; what is still held comes again. */
START_TEST(test_free_passes_settlements_on)
{
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    stage_send(&stage, "k");
    stage_send(&stage, "k");
    while (stage.events < 2)
        stage_turn(&stage);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held, XIVO_BUS_REJECT), XIVO_BUS_OK);
    server_start(server);
    xivo_bus_free(stage.bus);
    stage.bus = NULL;
    server_stop(server);
    see_off();
    ck_assert_uint_eq(peer_count(&server->peer, "1 basic.reject 2"), 1);
    ck_assert_uint_eq(peer_count(&server->peer, "1 basic.ack"), 0);
}
END_TEST

static void free_it(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    xivo_bus_free(stage.bus);
    stage.bus = NULL;
}

START_TEST(test_free_in_a_callback_says_goodbye)
{
    xivo_bus *bus = stage.bus;
    int rc;

    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", free_it, NULL), XIVO_BUS_OK);
    stage_listen(&stage, "#");
    stage_connect(&stage);
    stage_send(&stage, "k");
    stage_send(&stage, "k");
    server_start(server);
    rc = xivo_bus_run(bus);
    ck_assert_int_eq(rc, XIVO_BUS_ERR_FREED);
    ck_assert_uint_eq(stage.events, 0);
    server_stop(server);
    see_off();
    ck_assert_uint_eq(peer_count(&server->peer, "0 connection.close 200"), 1);
}
END_TEST

static void free_on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    const enum xivo_bus_state *wanted = userdata;

    stage.events++;
    if (change->state != *wanted)
        return;
    xivo_bus_free(stage.bus);
    stage.bus = NULL;
}

static enum xivo_bus_state states[] = { XIVO_BUS_STATE_CONNECTING, XIVO_BUS_STATE_CONNECTED,
                                        XIVO_BUS_STATE_DISCONNECTED, XIVO_BUS_STATE_DISCONNECTED };

/* The last one: with an error that no retry mends. */
START_TEST(test_free_in_a_state_callback)
{
    xivo_bus *bus = stage.bus;

    if (_i == 2)
        server_refuse(server);
    if (_i == 3)
        peer_refuse(&server->peer, "connection.start-ok", 403, "ACCESS_REFUSED - no");
    ck_assert_int_eq(xivo_bus_on_state(bus, free_on_state, &states[_i]), XIVO_BUS_OK);
    server_start(server);
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_ERR_FREED);
    ck_assert_uint_eq(stage.events, _i == 0 ? 1 : 2);
    server_stop(server);
}
END_TEST

static int64_t leave_frozen_peer(void)
{
    stage_listen(&stage, "#");
    stage_connect(&stage);
    server->frozen = true;
    return free_and_measure();
}

/* The peer neither reads nor writes any more: free() gives it its tenth of a second and no more. */
START_TEST(test_free_with_a_frozen_peer)
{
    expect_soon(leave_frozen_peer(), leave_frozen_peer);
}
END_TEST

static void build_heartbeat(struct peer *peer)
{
    peer_heartbeat(peer);
}

static void build_blocked(struct peer *peer)
{
    peer_method(peer, 0, AMQP_CONNECTION_BLOCKED_METHOD, &(amqp_connection_blocked_t){ .reason = amqp_empty_bytes });
}

static void build_message(struct peer *peer)
{
    peer_deliver(peer, &(struct peer_message){ .key = "k", .body = "{}" });
}

static void build_body(struct peer *peer)
{
    static const char piece[128 * 1024];

    peer_body(peer, piece, sizeof piece);
}

static void (*const builders[])(struct peer *) = { build_heartbeat, build_blocked, build_message, build_body };

/* Frames of one kind as fast as the client takes them, until it has gone. */
static struct xb_buf frames;

static void build_frames(void (*build)(struct peer *))
{
    frames.start = frames.end = 0;
    while (xb_buf_length(&server->peer.out) < 256 * 1024)
        build(&server->peer);
    ck_assert_int_eq(xb_buf_append(&frames, xb_buf_bytes(&server->peer.out), xb_buf_length(&server->peer.out)), 0);
    xb_buf_reset(&server->peer.out, 0);
}

static void *flood(void *unused)
{
    struct pollfd pollfd = { .fd = server->socket, .events = POLLOUT };

    for (size_t at = 0;;) {
        ssize_t count = send(server->socket, frames.data + at, frames.end - at, MSG_NOSIGNAL);

        if (count < 0 && errno != EAGAIN)
            return unused;
        at = (at + (count > 0 ? (size_t)count : 0)) % frames.end;
        poll(&pollfd, 1, 1000);
    }
}

static void (*builder)(struct peer *);

static int64_t leave_flooding_peer(void)
{
    pthread_t thread;
    int64_t took_us;

    stage_connect(&stage);
    build_frames(builder);
    ck_assert_int_eq(pthread_create(&thread, NULL, flood, NULL), 0);
    took_us = free_and_measure();
    pthread_join(thread, NULL);
    return took_us;
}

/* The peer goes on sending and never listens: that must not keep free() either. */
START_TEST(test_free_with_a_peer_that_floods)
{
    builder = builders[_i];
    expect_soon(leave_flooding_peer(), leave_flooding_peer);
    xb_buf_free(&frames);
}
END_TEST

/* ---- how long a round may take ---- */

/* No message comes to its end in such a stream; the budget of time holds all the same. */
START_TEST(test_a_flood_blocks_nobody)
{
    pthread_t thread;

    stage_connect(&stage);
    build_frames(builders[_i]);
    ck_assert_int_eq(pthread_create(&thread, NULL, flood, NULL), 0);
    for (int i = 0; i < 100; i++) {
        stage_process(&stage);
        ck_assert_int_ge(stage.rc, 0);
    }
    stage_expect_prompt(&stage);
    xivo_bus_free(stage.bus);
    stage.bus = NULL;
    pthread_join(thread, NULL);
}
END_TEST

/* More to write than the sockets take: process() comes back all the same, and all goes out when the peer wakes up. */
START_TEST(test_a_frozen_peer_blocks_nobody)
{
    enum { KEYS = 600 };
    const int small = 4096;
    struct xb_buf *out;
    char key[256];

    stage_connect(&stage);
    server->frozen = true;
    out = &stage.bus->link.engine.codec.out;
    setsockopt(stage.bus->link.transport.fd, SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    setsockopt(server->socket, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    memset(key, 'x', sizeof key - 1);
    key[sizeof key - 1] = '\0';
    for (int i = 0; i < KEYS; i++) {
        key[0] = (char)('a' + i / 26 / 26);
        key[1] = (char)('a' + i / 26 % 26);
        key[2] = (char)('a' + i % 26);
        stage_listen(&stage, key);
    }
    for (int i = 0; i < 20; i++) {
        stage_process(&stage);
        ck_assert_int_ge(stage.rc, 0);
    }
    ck_assert_uint_gt(xb_buf_length(out), 0);
    server->frozen = false;
    while (stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED) == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 xivo"), KEYS);
    stage_expect_prompt(&stage);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("leave");
    TCase *tcase = tcase_create("leave");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_test(tcase, test_free_before_the_start);
    tcase_add_test(tcase, test_free_while_resolving);
    tcase_add_test(tcase, test_free_while_connecting);
    tcase_add_loop_test(tcase, test_free_in_the_handshake, 0, (int)(sizeof steps / sizeof steps[0]));
    tcase_add_test(tcase, test_free_while_waiting);
    tcase_add_test(tcase, test_free_says_goodbye);
    tcase_add_test(tcase, test_free_passes_settlements_on);
    tcase_add_test(tcase, test_free_in_a_callback_says_goodbye);
    tcase_add_loop_test(tcase, test_free_in_a_state_callback, 0, (int)(sizeof states / sizeof states[0]));
    tcase_add_test(tcase, test_free_with_a_frozen_peer);
    tcase_add_loop_test(tcase, test_free_with_a_peer_that_floods, 0, sizeof builders / sizeof builders[0]);
    tcase_add_loop_test(tcase, test_a_flood_blocks_nobody, 0, 2); /* the others end the connection */
    tcase_add_test(tcase, test_a_frozen_peer_blocks_nobody);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
