#include <check.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "client/client.h"
#include "fake/own_time.h"
#include "fake/stage.h"

/* What process(), run(), stop() and the descriptor promise. */

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

static void reopen(const char *query)
{
    stage_close(&stage);
    stage_open(&stage, query);
}

static bool is_readable(int timeout_ms)
{
    struct pollfd pollfd = { .fd = xivo_bus_fd(stage.bus), .events = POLLIN };

    return poll(&pollfd, 1, timeout_ms) == 1;
}

static void send_many(unsigned count)
{
    while (count-- > 0)
        stage_send(&stage, "k");
}

/* ---- the start ---- */

static int set_by_log, frees_in_log;

static void meddle(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)userdata;
    if (!strstr(text, "verify_none"))
        return;
    set_by_log = xivo_bus_set_option(stage.bus, "server_name_indication", "another-name-that-is-longer");
    stage_listen(&stage, "status.#");
    if (frees_in_log)
        xivo_bus_free(stage.bus);
}

/* The start's warning comes when the start is done: a log callback can do then what it can do later, and no more. */
START_TEST(test_a_log_callback_at_the_start)
{
    char uri[200];

    snprintf(uri, sizeof uri, "amqps://127.0.0.1:%u?verify=verify_none&server_name_indication=first-name",
             server->port);
    stage_use(&stage, uri);
    set_by_log = XIVO_BUS_OK;
    frees_in_log = _i;
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_WARNING, meddle, NULL), XIVO_BUS_OK);
    stage_process(&stage);
    ck_assert_int_eq(set_by_log, XIVO_BUS_ERR_STATE);
    ck_assert_int_eq(stage.rc, _i ? XIVO_BUS_ERR_FREED : XIVO_BUS_OK);
    if (_i)
        stage.bus = NULL;
    else
        while (stage_count(&stage, XIVO_BUS_STATE_CONNECTING) == 0)
            stage_turn(&stage);
}
END_TEST

/* ---- the descriptor ---- */

START_TEST(test_readable_from_the_start)
{
    int fd = xivo_bus_fd(stage.bus);

    ck_assert(is_readable(0));
    stage_connect(&stage);
    ck_assert_int_eq(xivo_bus_fd(stage.bus), fd);
    server_drop(server);
    stage_connect(&stage);
    ck_assert_int_eq(xivo_bus_fd(stage.bus), fd);
}
END_TEST

/* 1,000 messages arrive in one go: process() takes 256 at most, says so, and the descriptor stays readable. */
START_TEST(test_more)
{
    unsigned before, calls = 0;

    reopen("&ack=false");
    stage_listen(&stage, "#");
    stage_connect(&stage);
    send_many(1000);
    while (xb_buf_length(&server->peer.out) > 0)
        server_step(server);
    while (stage.events < 1000) {
        before = stage.events;
        ck_assert(is_readable(10000));
        stage.rc = xivo_bus_process(stage.bus);
        ck_assert_uint_le(stage.events - before, 256);
        ck_assert_int_eq(stage.rc,
                         stage.events - before == 256 || stage.rc == XIVO_BUS_MORE ? XIVO_BUS_MORE : XIVO_BUS_OK);
        ck_assert_uint_lt(calls++, 1000);
    }
    ck_assert_uint_gt(calls, 3);
}
END_TEST

static void take_a_millisecond(const xivo_bus_event *event, void *userdata)
{
    int64_t end_us = stage_now_us() + 1000;

    (void)event, (void)userdata;
    while (stage_now_us() < end_us)
        ;
    stage.events++;
}

/* Callbacks that take long end a process() too: after 5 ms, which it knows to eight messages. */
START_TEST(test_more_by_time)
{
    reopen("&ack=false");
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", take_a_millisecond, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(100);
    while (xb_buf_length(&server->peer.out) > 0)
        server_step(server);
    for (unsigned before = 0; before < 100; before = stage.events) {
        ck_assert(is_readable(1000));
        stage.rc = xivo_bus_process(stage.bus);
        ck_assert_uint_le(stage.events - before, 5 + 8);
    }
}
END_TEST

static void stop_at_300(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    if (++stage.events % 300 == 0)
        xivo_bus_stop(stage.bus);
}

/* run() comes back for more by itself. When it ends before all is done, the descriptor tells whoever goes on. */
START_TEST(test_more_in_run)
{
    reopen("&ack=false");
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", stop_at_300, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(1200);
    while (xb_buf_length(&server->peer.out) > 0)
        server_step(server);
    for (unsigned events = 300; events <= 900; events += 300) {
        ck_assert_int_eq(xivo_bus_run(stage.bus), XIVO_BUS_OK);
        ck_assert_uint_eq(stage.events, events);
        ck_assert(is_readable(0));
    }
    while (stage.events < 1200) {
        ck_assert(is_readable(1000));
        xivo_bus_process(stage.bus);
    }
}
END_TEST

/* A loop of the program's own that learns of the descriptor in its own epoll set, level- or edge-triggered. */
static void turn_epoll(int set, int process_once)
{
    struct epoll_event events[4];
    int count, timeout = 10000;

    if (server->socket >= 0 && xb_buf_length(&server->peer.out) > 0)
        timeout = 0;
    server_step(server);
    count = epoll_wait(set, events, 4, timeout);
    ck_assert_msg(count > 0 || timeout == 0, "nothing happens any more");
    server_step(server);
    for (int i = 0; i < count; i++)
        while (events[i].data.u32 == 1 && (stage.rc = xivo_bus_process(stage.bus)) == XIVO_BUS_MORE && !process_once)
            ;
}

static int make_set(uint32_t flags)
{
    struct epoll_event mine = { .events = EPOLLIN | flags, .data.u32 = 1 };
    struct epoll_event listener = { .events = EPOLLIN, .data.u32 = 2 };
    int set = epoll_create1(EPOLL_CLOEXEC);

    ck_assert_int_eq(epoll_ctl(set, EPOLL_CTL_ADD, xivo_bus_fd(stage.bus), &mine), 0);
    ck_assert_int_eq(epoll_ctl(set, EPOLL_CTL_ADD, server->listener, &listener), 0);
    return set;
}

/* The server's socket is in the set too, so that the loop wakes for what the client has written. */
static void watch_socket(int set)
{
    struct epoll_event event = { .events = EPOLLIN, .data.u32 = 3 };

    if (server->socket >= 0 && epoll_ctl(set, EPOLL_CTL_ADD, server->socket, &event) != 0)
        ck_assert_int_eq(errno, EEXIST);
}

static void turn_until_connected(int set, size_t times, int once)
{
    while (stage_count(&stage, XIVO_BUS_STATE_CONNECTED) < times) {
        turn_epoll(set, once);
        watch_socket(set);
    }
}

/* Bit 0: edge-triggered. Bit 1: process() once per wake-up, although it says MORE. Nothing may get stuck, nor the loss.
 */
START_TEST(test_in_the_programs_own_epoll)
{
    int set, once = _i & 2;

    reopen("&prefetch=10000");
    stage_listen(&stage, "#");
    set = make_set(_i & 1 ? (uint32_t)EPOLLET : 0);
    turn_until_connected(set, 1, once);
    for (unsigned round = 1; round <= 5; round++) {
        send_many(round * 300);
        while (stage.events < round * (round + 1) / 2 * 300)
            turn_epoll(set, once);
    }
    /* Messages and the end of the stream arrive together. */
    send_many(300);
    while (xb_buf_length(&server->peer.out) > 0)
        server_step(server);
    shutdown(server->socket, SHUT_WR);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        turn_epoll(set, once);
    ck_assert_uint_eq(stage.events, 4800);
    turn_until_connected(set, 2, once);
    close(set);
}
END_TEST

/* With one wake-up for all of it, one process() after another must get everything. */
START_TEST(test_one_message_and_the_end)
{
    int set;

    stage_listen(&stage, "#");
    set = make_set(EPOLLET);
    turn_until_connected(set, 1, 1);
    send_many(1);
    while (xb_buf_length(&server->peer.out) > 0)
        server_step(server);
    server_drop(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        turn_epoll(set, 1);
    ck_assert_uint_eq(stage.events, 1);
    close(set);
}
END_TEST

static void stop_on_each_tenth(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    if (++stage.events % 10 == 0)
        xivo_bus_stop(stage.bus);
}

/*
 * The broker has sent a thousand messages and is gone; the acks for the first of them find that out. All that had come
 * is still given to the callbacks, and the broker's last words (_i: 1) are what is told.
 */
START_TEST(test_acks_that_nobody_takes)
{
    const struct stage_change *change;
    struct xivo_bus_stats stats;

    reopen("&prefetch=4");
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", stop_on_each_tenth, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(1000);
    if (_i == 1)
        peer_close_connection(&server->peer, 320, "CONNECTION_FORCED - broker forced connection closure");
    while (xb_buf_length(&server->peer.out) > 0)
        server_step(server);
    server_refuse(server);
    server_drop(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0) {
        ck_assert(is_readable(10000));
        stage_process(&stage);
    }
    ck_assert_uint_eq(stage.events, 1000);
    stage.change_read = 2;
    change = stage_expect_lost(&stage, XIVO_BUS_ERR_CLOSED);
    ck_assert_int_eq(strstr(change->text, "CONNECTION_FORCED") != NULL, _i);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.acked, 1000);
}
END_TEST

/* ---- stop ---- */

START_TEST(test_stop_before_the_start)
{
    xivo_bus_stop(stage.bus);
    ck_assert_int_eq(xivo_bus_process(stage.bus), XIVO_BUS_STOPPED);
    ck_assert(is_readable(0));
    ck_assert_uint_eq(stage.change_count, 0);
    stage_connect(&stage);
}
END_TEST

START_TEST(test_stop_while_connected)
{
    stage_connect(&stage);
    while (is_readable(0))
        xivo_bus_process(stage.bus);
    xivo_bus_stop(stage.bus);
    xivo_bus_stop(stage.bus);
    ck_assert(is_readable(0));
    ck_assert_int_eq(xivo_bus_process(stage.bus), XIVO_BUS_STOPPED);
    ck_assert_int_eq(xivo_bus_process(stage.bus), XIVO_BUS_OK);
}
END_TEST

static void stop_on_third(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    if (++stage.events == 3)
        xivo_bus_stop(stage.bus);
}

/* After a stop in a callback no other message is taken; they are still there afterwards. */
START_TEST(test_stop_in_a_callback)
{
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", stop_on_third, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(5);
    while (stage.rc != XIVO_BUS_STOPPED)
        stage_turn(&stage);
    ck_assert_uint_eq(stage.events, 3);
    while (stage.events < 5)
        stage_turn(&stage);
}
END_TEST

static void stop_when(const struct xivo_bus_state_change *change, void *userdata)
{
    const enum xivo_bus_state *wanted = userdata;

    stage.events++;
    if (change->state == *wanted)
        xivo_bus_stop(stage.bus);
}

static enum xivo_bus_state stop_states[] = { XIVO_BUS_STATE_CONNECTING, XIVO_BUS_STATE_CONNECTED };

START_TEST(test_run_is_stopped_in_a_state_callback)
{
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, stop_when, &stop_states[_i]), XIVO_BUS_OK);
    server_start(server);
    ck_assert_int_eq(xivo_bus_run(stage.bus), XIVO_BUS_OK);
    ck_assert_uint_eq(stage.events, (unsigned)_i + 1);
    server_stop(server);
}
END_TEST

/* Asked to stop while an attempt is told of: the attempt is made later, and not told of again. */
START_TEST(test_stop_when_connecting)
{
    const char *host[2];
    char uri[200];

    server_refuse(server);
    snprintf(uri, sizeof uri, "amqp://127.0.0.1:%u,127.0.0.2:%u?retry_min=10&retry_max=20", server->port, server->port);
    stage_use(&stage, uri);
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(xivo_bus_on_state(stage.bus, stop_when, &stop_states[0]), XIVO_BUS_OK);
        stage.events = 0;
        while (stage_process(&stage), stage.rc != XIVO_BUS_STOPPED)
            ck_assert_int_eq(stage.rc, XIVO_BUS_OK);
        ck_assert_uint_eq(stage.events, 1);
        stage_watch(&stage);
        stage.change_read = stage.change_count;
        while (stage.change_count == stage.change_read)
            stage_turn(&stage);
        host[i] = stage_expect_lost(&stage, XIVO_BUS_ERR_REFUSED)->host;
    }
    ck_assert_str_ne(host[0], host[1]);
}
END_TEST

static void *stop_it(void *unused)
{
    xivo_bus_stop(stage.bus);
    return unused;
}

/* Wherever run() is, the stop ends it, and is used up: the next run() goes on until the next stop. */
START_TEST(test_stop_from_another_thread)
{
    pthread_t thread;

    server_start(server);
    for (int i = 0; i < 20; i++) {
        ck_assert_int_eq(pthread_create(&thread, NULL, stop_it, NULL), 0);
        ck_assert_int_eq(xivo_bus_run(stage.bus), XIVO_BUS_OK);
        pthread_join(thread, NULL);
    }
    server_stop(server);
    ck_assert_int_ge(xivo_bus_process(stage.bus), XIVO_BUS_OK);
    ck_assert_int_ne(xivo_bus_process(stage.bus), XIVO_BUS_STOPPED);
}
END_TEST

static void stop_on_signal(int number)
{
    (void)number;
    xivo_bus_stop(stage.bus);
}

static void ignore_signal(int number)
{
    (void)number;
}

/* Connected, it raises a signal that means nothing, then one whose handler stops. */
static void raise_both(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state != XIVO_BUS_STATE_CONNECTED)
        return;
    raise(SIGUSR2);
    alarm(1);
}

START_TEST(test_stop_in_a_signal_handler)
{
    struct sigaction action = { .sa_handler = stop_on_signal };
    int64_t before_us;

    sigaction(SIGALRM, &action, NULL);
    action.sa_handler = ignore_signal;
    sigaction(SIGUSR2, &action, NULL);
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, raise_both, NULL), XIVO_BUS_OK);
    server_start(server);
    before_us = stage_now_us();
    ck_assert_int_eq(xivo_bus_run(stage.bus), XIVO_BUS_OK);
    ck_assert_int_ge(stage_now_us() - before_us, 900000);
    server_stop(server);
}
END_TEST

START_TEST(test_run_ends_with_a_fatal_error)
{
    peer_refuse(&server->peer, "connection.start-ok", 403, "ACCESS_REFUSED - no");
    server_start(server);
    ck_assert_int_eq(xivo_bus_run(stage.bus), XIVO_BUS_ERR_LOGIN);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(stage.bus, XIVO_BUS_ERR_LOGIN), "ACCESS_REFUSED - no"));
    ck_assert(!is_readable(20));
    server_stop(server);
}
END_TEST

/* Asked to stop by the callback that tells of the error: both end the loop, and the next run() is a new one. */
START_TEST(test_a_stop_with_a_fatal_error_is_used_up)
{
    static enum xivo_bus_state lost = XIVO_BUS_STATE_DISCONNECTED;

    peer_refuse(&server->peer, "connection.start-ok", 403, "ACCESS_REFUSED - no");
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, stop_when, &lost), XIVO_BUS_OK);
    while (stage.rc >= 0)
        stage_turn(&stage);
    ck_assert_int_eq(stage.rc, XIVO_BUS_ERR_LOGIN);
    ck_assert_int_eq(xivo_bus_process(stage.bus), XIVO_BUS_OK);
    while (peer_count(&server->peer, "1 basic.consume") == 0)
        stage_turn(&stage);
}
END_TEST

/* ---- time ---- */

static void take_long(const xivo_bus_event *event, void *userdata)
{
    int64_t end_us = stage_now_us() + 550000;

    (void)event, (void)userdata;
    while (stage_now_us() < end_us)
        ;
    stage.events++;
}

static void note_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    if (level == XIVO_BUS_LOG_WARNING && strstr(text, "callbacks"))
        ++*(unsigned *)userdata;
}

/* Longer than half a heartbeat. */
START_TEST(test_slow_callback)
{
    struct xivo_bus_stats stats;
    unsigned warnings = 0;

    reopen("&heartbeat=1");
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", take_long, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_WARNING, note_log, &warnings), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(1);
    while (stage.events == 0)
        stage_turn(&stage);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.slow_callbacks, 1);
    ck_assert_uint_eq(warnings, 1);
}
END_TEST

static void linger_on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    int64_t end_us = stage_now_us() + 510000;

    (void)userdata;
    while (change->state == XIVO_BUS_STATE_CONNECTED && stage_now_us() < end_us)
        ;
}

/* A message that comes with the connection is not to blame for what the program did when it heard of that. */
START_TEST(test_slow_state_callback)
{
    amqp_basic_consume_ok_t consume_ok = { .consumer_tag = xb_bytes("consumer-1") };
    struct xivo_bus_stats stats;
    unsigned warnings = 0;

    reopen("&heartbeat=1");
    stage_listen(&stage, "#");
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_WARNING, note_log, &warnings), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, linger_on_state, NULL), XIVO_BUS_OK);
    server->peer.mute_at = "basic.consume";
    while (peer_count(&server->peer, "1 basic.consume") == 0)
        stage_turn(&stage);
    peer_method(&server->peer, 1, AMQP_BASIC_CONSUME_OK_METHOD, &consume_ok);
    send_many(1);
    while (stage.events == 0)
        stage_turn(&stage);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.slow_callbacks, 0);
    ck_assert_uint_eq(warnings, 0);
}
END_TEST

/* Idle with a heartbeat of one second: one goes out every half second, and nothing else wakes the program. */
START_TEST(test_idle)
{
    int64_t start_us, took_us;
    unsigned beats = 0;
    size_t heard;

    reopen("&heartbeat=1");
    stage_connect(&stage);
    while (is_readable(20)) {
        stage.rc = xivo_bus_process(stage.bus);
        server_step(server);
    }
    server_step(server);
    heard = peer_count(&server->peer, "heartbeat");
    stage.rounds = 0;
    start_us = stage_now_us();
    while (peer_count(&server->peer, "heartbeat") < heard + 6) {
        if (stage_now_us() >= start_us + beats * 500000) {
            peer_heartbeat(&server->peer);
            beats++;
        }
        stage_turn(&stage);
    }
    took_us = stage_now_us() - start_us;
    ck_assert_msg(took_us >= 2500000 && took_us < 5000000, "%lld us", (long long)took_us);
    /* One round for each of its own heartbeats, one for each of ours, and a few for timers that came early. */
    ck_assert_uint_le(stage.rounds, 2 * beats + 8);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
}
END_TEST

static void take_a_while(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    poll(NULL, 0, 100);
    stage.events++;
}

/*
 * What the broker said meanwhile waits behind the messages that came before: a program that is slower than its messages
 * takes that for neither silence (_i: 0) nor a missing answer (_i: 1).
 */
START_TEST(test_a_slow_program)
{
    unsigned beats = 0, losses;
    bool subscribed = false;

    reopen(_i == 0 ? "&heartbeat=1" : "&heartbeat=1&connection_timeout=300");
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", take_a_while, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    losses = stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED); /* a busy machine's attempts at it */
    send_many(30);
    while (stage.events < 30 && stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == losses) {
        if (beats < stage.events / 5) {
            peer_heartbeat(&server->peer);
            beats++;
        }
        stage_turn(&stage);
        if (stage.events == 1 && !subscribed)
            stage_listen(&stage, "other");
        subscribed = stage.events > 0;
    }
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), losses);
    while (stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED) == 0)
        stage_turn(&stage);
}
END_TEST

START_TEST(test_a_dead_peer)
{
    reopen("&heartbeat=1");
    stage_connect(&stage);
    server->frozen = true;
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    stage.change_read = 2;
    stage_expect_lost(&stage, XIVO_BUS_ERR_HEARTBEAT);
    stage_expect_prompt(&stage);
}
END_TEST

/* ---- settling with a broker ---- */

static uint64_t held[16];

static void hold(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    held[stage.events++] = xivo_bus_event_hold(event);
}

static void *settle_from_thread(void *unused)
{
    xivo_bus_settle(stage.bus, held[0], XIVO_BUS_REQUEUE);
    return unused;
}

START_TEST(test_settling)
{
    struct xivo_bus_stats stats;
    pthread_t thread;

    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(3);
    while (stage.events < 3)
        stage_turn(&stage);
    ck_assert_int_eq(pthread_create(&thread, NULL, settle_from_thread, NULL), 0);
    while (peer_count(&server->peer, "1 basic.nack 1 requeue") == 0)
        stage_turn(&stage);
    pthread_join(thread, NULL);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[2], XIVO_BUS_ACK), XIVO_BUS_OK);
    while (peer_count(&server->peer, "1 basic.ack 3") == 0)
        stage_turn(&stage);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.held, 1);
    ck_assert_uint_eq(stats.acked, 1);
    ck_assert_uint_eq(stats.requeued, 1);
    /* Lost: what was held comes again, and cannot be settled any more. */
    server_drop(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[1], XIVO_BUS_ACK), XIVO_BUS_ERR_STALE);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.held, 0);
    stage_connect(&stage);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[1], XIVO_BUS_ACK), XIVO_BUS_ERR_STALE);
}
END_TEST

/* An id of the old connection stays stale when the new one has delivered a message with the same tag. */
START_TEST(test_an_old_hold_does_not_settle_a_new_message)
{
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(1);
    while (stage.events < 1)
        stage_turn(&stage);
    server_drop(server);
    stage_connect(&stage);
    send_many(1);
    while (stage.events < 2)
        stage_turn(&stage);
    ck_assert_uint_ne(held[0], held[1]);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[0], XIVO_BUS_REJECT), XIVO_BUS_ERR_STALE);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[1], XIVO_BUS_ACK), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[1], XIVO_BUS_REJECT), XIVO_BUS_ERR_ARGUMENT);
    while (peer_count(&server->peer, "1 basic.ack 1") == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "1 basic.reject"), 0);
}
END_TEST

static void count_forgotten(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level;
    *(unsigned *)userdata += strstr(text, "not settled") != NULL;
}

/* The timer wakes a handle to which nothing else happens. */
START_TEST(test_forgotten_holds_are_reported_on_an_idle_connection)
{
    struct xivo_bus_stats stats;
    unsigned reports = 0;

    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_WARNING, count_forgotten, &reports), XIVO_BUS_OK);
    stage_connect(&stage);
    stage.bus->settlements.forgotten_after_us = 50 * 1000;
    send_many(2);
    while (reports == 0)
        stage_turn(&stage);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_ge(stats.forgotten, 1);
    ck_assert_uint_le(stats.forgotten, 2);
    ck_assert_uint_eq(stats.held, 2);
    server_drop(server);
    stage_connect(&stage);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.forgotten, 0);
    ck_assert_uint_eq(stats.held, 0);
}
END_TEST

static void free_in_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)userdata;
    if (strstr(text, "not settled") == NULL)
        return;
    xivo_bus_free(stage.bus);
    stage.bus = NULL;
}

START_TEST(test_the_report_of_forgotten_holds_may_free_the_handle)
{
    xivo_bus *bus = stage.bus;

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_WARNING, free_in_log, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    bus->settlements.forgotten_after_us = 0;
    send_many(1);
    while (stage.bus)
        stage_turn(&stage);
    ck_assert_int_eq(stage.rc, XIVO_BUS_ERR_FREED);
}
END_TEST

/* A hold of a fed message outlives the connection, also when its word waits while the connection is lost. */
START_TEST(test_a_fed_hold_outlives_the_connection)
{
    struct xivo_bus_stats stats;

    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    ck_assert_int_eq(xivo_bus_feed(stage.bus, "k", "{\"name\":\"x\"}", 12), 1);
    ck_assert_int_eq(xivo_bus_feed(stage.bus, "k", "{\"name\":\"x\"}", 12), 1);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[0], XIVO_BUS_REJECT), XIVO_BUS_OK);
    server_reset(server);
    stage_connect(&stage);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held[1], XIVO_BUS_ACK), XIVO_BUS_OK);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.held, 0);
    ck_assert_uint_eq(stats.rejected, 1);
    ck_assert_uint_eq(stats.acked, 1);
}
END_TEST

static void *ack_from_thread(void *unused)
{
    xivo_bus_settle(stage.bus, held[0], XIVO_BUS_ACK);
    return unused;
}

/* Settled in another thread while there is no connection: the next round acts on it, which is what wakes the program.
 */
START_TEST(test_a_fed_hold_is_settled_without_a_connection)
{
    pthread_t thread;

    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(stage.bus, "k", "{\"name\":\"x\"}", 12), 1);
    server_refuse(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    ck_assert_int_eq(pthread_create(&thread, NULL, ack_from_thread, NULL), 0);
    pthread_join(thread, NULL);
    ck_assert(is_readable(0));
    stage_process(&stage);
    ck_assert_uint_eq(stage.bus->stats.held, 0);
    ck_assert_uint_eq(stage.bus->stats.acked, 1);
}
END_TEST

START_TEST(test_nothing_to_hold_without_acks)
{
    reopen("&ack=false");
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", hold, NULL), XIVO_BUS_OK);
    held[0] = 1;
    stage_connect(&stage);
    send_many(1);
    while (stage.events == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(held[0], 0);
}
END_TEST

/* ---- all tests ---- */

static void ignore(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

/* The first process(), binding, standing still, cancelling and unbinding: nothing takes time with the square of their
 * number. */
START_TEST(test_ten_thousand_keys)
{
    enum { KEYS = 10000 };
    static xivo_bus_subscription *subscriptions[KEYS];
    char key[40];
    int64_t before_us;

    for (unsigned i = 0; i < KEYS; i++) {
        snprintf(key, sizeof key, "calls.%u.answered", i);
        ck_assert_int_eq(xivo_bus_on_event(stage.bus, &subscriptions[i], key, ignore, NULL), XIVO_BUS_OK);
    }
    stage_connect(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 xivo"), KEYS);
    stage_expect_prompt(&stage);
    before_us = own_time_us();
    for (unsigned i = 0; i < KEYS; i++)
        xivo_bus_subscription_cancel(subscriptions[i]);
    ck_assert_int_lt(own_time_us() - before_us, 5 * own_time_limit_us());
    stage_process(&stage);
    while (peer_count(&server->peer, "2 queue.unbind") < KEYS)
        stage_turn(&stage);
    stage_expect_prompt(&stage);
}
END_TEST

static void add_loop(Suite *suite)
{
    TCase *tcase = tcase_create("loop");

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_loop_test(tcase, test_a_log_callback_at_the_start, 0, 2);
    tcase_add_test(tcase, test_readable_from_the_start);
    tcase_add_test(tcase, test_more);
    tcase_add_test(tcase, test_more_by_time);
    tcase_add_test(tcase, test_more_in_run);
    tcase_add_loop_test(tcase, test_in_the_programs_own_epoll, 0, 4);
    tcase_add_test(tcase, test_one_message_and_the_end);
    tcase_add_loop_test(tcase, test_acks_that_nobody_takes, 0, 2);
    tcase_add_test(tcase, test_slow_callback);
    tcase_add_test(tcase, test_slow_state_callback);
    tcase_add_test(tcase, test_idle);
    tcase_add_loop_test(tcase, test_a_slow_program, 0, 2);
    tcase_add_test(tcase, test_a_dead_peer);
    tcase_add_test(tcase, test_ten_thousand_keys);
    tcase_add_test(tcase, test_settling);
    tcase_add_test(tcase, test_an_old_hold_does_not_settle_a_new_message);
    tcase_add_test(tcase, test_forgotten_holds_are_reported_on_an_idle_connection);
    tcase_add_test(tcase, test_the_report_of_forgotten_holds_may_free_the_handle);
    tcase_add_test(tcase, test_a_fed_hold_outlives_the_connection);
    tcase_add_test(tcase, test_a_fed_hold_is_settled_without_a_connection);
    tcase_add_test(tcase, test_nothing_to_hold_without_acks);
}

static void add_stop(Suite *suite)
{
    TCase *tcase = tcase_create("stop");

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_test(tcase, test_stop_before_the_start);
    tcase_add_test(tcase, test_stop_while_connected);
    tcase_add_test(tcase, test_stop_in_a_callback);
    tcase_add_loop_test(tcase, test_run_is_stopped_in_a_state_callback, 0, 2);
    tcase_add_test(tcase, test_stop_when_connecting);
    tcase_add_test(tcase, test_stop_from_another_thread);
    tcase_add_test(tcase, test_stop_in_a_signal_handler);
    tcase_add_test(tcase, test_run_ends_with_a_fatal_error);
    tcase_add_test(tcase, test_a_stop_with_a_fatal_error_is_used_up);
}

int main(void)
{
    Suite *suite = suite_create("process");
    SRunner *runner = srunner_create(suite);
    int failures;

    add_loop(suite);
    add_stop(suite);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
