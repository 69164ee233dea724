/*
 * Every fault at every step of a connection: it is found within its bound and told with the right code, process() never
 * waits, and the handle is back as soon as the broker lets it, with queue, bindings and consumer.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "client/client.h"
#include "fake/stage.h"

/* The slack is for the machine: with it each bound is still below the next one. */
enum { TIMEOUT_US = 100 * 1000, SILENCE_US = 2000 * 1000, SLACK_US = 1000 * 1000 };

static struct stage stage;
static struct server *server;

/* ---- steps ---- */

/* How far the handle has come. */
enum phase { GREETING, OPENING, SETUP, RUNNING, IN_MESSAGE, IN_FRAME };

static const struct step {
    enum phase phase;
    const char *request; /* that is not answered any more; NULL: it is connected */
    int frames, bytes;   /* of a message that have come: whole frames, and bytes of the next */
} steps[] = {
    { .phase = GREETING, .request = "header" },
    { .phase = OPENING, .request = "connection.start-ok" },
    { .phase = OPENING, .request = "connection.open" },
    { .phase = SETUP, .request = "channel.open" },
    { .phase = SETUP, .request = "basic.qos" },
    { .phase = SETUP, .request = "queue.declare" },
    { .phase = SETUP, .request = "exchange.declare xivo" },
    { .phase = SETUP, .request = "exchange.declare wazo-headers" },
    { .phase = SETUP, .request = "queue.bind" },
    { .phase = SETUP, .request = "basic.consume" },
    { .phase = RUNNING },
    { .phase = IN_FRAME, .frames = 0, .bytes = 9 },
    { .phase = IN_MESSAGE, .frames = 1 },
    { .phase = IN_FRAME, .frames = 1, .bytes = 1 },
    { .phase = IN_MESSAGE, .frames = 2 },
    { .phase = IN_FRAME, .frames = 2, .bytes = 8 },
    { .phase = IN_MESSAGE, .frames = 3 },
};

/* Leaves in the server's output the beginning of a message whose body comes in frames of ten bytes. */
static void begin_message(const struct step *step)
{
    struct xb_buf *out = &server->peer.out;
    size_t length = 0;

    peer_deliver(&server->peer,
                 &(struct peer_message){ .key = "k", .body = "{\"name\":\"queue_log\",\"data\":{}}", .piece = 10 });
    for (int i = 0; i < step->frames; i++) {
        const uint8_t *size = xb_buf_bytes(out) + length + 3;

        length += 8 + ((size_t)size[0] << 24 | (size_t)size[1] << 16 | (size_t)size[2] << 8 | size[3]);
    }
    out->end = out->start + length + (size_t)step->bytes;
}

/* Connected, and nothing is asked any more: a round that was cut short may have asked how long the queue is. */
static void connect_calmly(void)
{
    stage_connect(&stage);
    while (xb_topology_is_busy(&stage.bus->link.engine.topology))
        stage_turn(&stage);
}

static void go_to(const struct step *step)
{
    stage_listen(&stage, "k");
    server->peer.mute_at = step->request;
    if (!step->request)
        connect_calmly();
    while (step->request && !server->peer.muted)
        stage_turn(&stage);
    server->peer.muted = true;
    if (step->phase >= IN_MESSAGE)
        begin_message(step);
}

/* ---- faults ---- */

static void do_nothing(void)
{
}

/* What is on its way arrives before, in both directions. */
static void flush(void)
{
    do
        server_step(server);
    while (xb_buf_length(&server->peer.out) > 0);
}

static void end_stream(void)
{
    flush();
    server_drop(server);
}

static void reset(void)
{
    flush();
    server_reset(server);
}

static void send_unknown_type(void)
{
    peer_frame(&server->peer, 4, 1, "x", 1);
}

static void send_huge_length(void)
{
    peer_bytes(&server->peer, "\1\0\0\xff\xff\xff\xffx", 8);
}

static void send_wrong_end(void)
{
    peer_bytes(&server->peer, "\1\0\0\0\0\0\1xx", 9);
}

static void send_unknown_channel(void)
{
    peer_method(&server->peer, 3, AMQP_CHANNEL_OPEN_OK_METHOD, &(amqp_channel_open_ok_t){ 0 });
}

static void send_unasked_method(void)
{
    peer_method(&server->peer, 0, AMQP_CONNECTION_CLOSE_OK_METHOD, &(amqp_connection_close_ok_t){ 0 });
}

static void send_broken_method(void)
{
    peer_frame(&server->peer, 1, 0, "\0\x0a\0", 3);
}

static void send_nonsense(void)
{
    peer_bytes(&server->peer, "HTTP/1.1 400 Bad Request\r\n\r\n", 28);
}

static void close_connection(void)
{
    peer_close_connection(&server->peer, 320, "CONNECTION_FORCED - broker forced connection closure");
}

static void close_channel_1(void)
{
    peer_close_channel(&server->peer, 1, 541, "INTERNAL_ERROR - odd");
}

static void close_channel_2(void)
{
    peer_close_channel(&server->peer, 2, 541, "INTERNAL_ERROR - odd");
}

static void cancel(void)
{
    amqp_basic_cancel_t method = { .consumer_tag = xb_bytes("consumer-1"), .nowait = 1 };

    peer_method(&server->peer, 1, AMQP_BASIC_CANCEL_METHOD, &method);
}

static const struct fault {
    void (*act)(void);
    int before, setup, running; /* the codes: before the connection is open, in the setup, behind it */
    const char *words;
} faults[] = {
    { do_nothing, XIVO_BUS_ERR_TIMEOUT, XIVO_BUS_ERR_TIMEOUT, XIVO_BUS_ERR_HEARTBEAT, "" },
    { end_stream, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, "closed" },
    { reset, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, "reset" },
    { send_unknown_type, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, "" },
    { send_huge_length, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, "4294967295" },
    { send_wrong_end, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, "end mark" },
    { send_unknown_channel, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, "channel 3" },
    { send_unasked_method, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, "CLOSE_OK" },
    { send_broken_method, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, "cannot be read" },
    { send_nonsense, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_PROTOCOL, "" },
    { close_connection, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, "CONNECTION_FORCED" },
    { close_channel_1, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, "" },
    { close_channel_2, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_CLOSED, "" },
    { cancel, XIVO_BUS_ERR_PROTOCOL, XIVO_BUS_ERR_CANCELLED, XIVO_BUS_ERR_CANCELLED, "" },
};

enum { STEPS = sizeof steps / sizeof steps[0], FAULTS = sizeof faults / sizeof faults[0] };

/* ---- together ---- */

static int code_of(const struct step *step, const struct fault *fault)
{
    /* Without that exchange it goes on, but the broker stays silent. */
    if (fault->act == close_channel_2 && step->request && strstr(step->request, "wazo-headers"))
        return XIVO_BUS_ERR_TIMEOUT;
    if (step->phase <= OPENING)
        return fault->before;
    if (step->phase == SETUP || (fault->act == do_nothing && step->phase != RUNNING))
        return fault->setup;
    return fault->running;
}

static void expect_loss(const struct step *step, const struct fault *fault, int64_t begin_us)
{
    const struct stage_change *change;
    int code = code_of(step, fault);
    int64_t bound_us = SLACK_US;

    if (code == XIVO_BUS_ERR_TIMEOUT || code == XIVO_BUS_ERR_HEARTBEAT)
        bound_us += code == XIVO_BUS_ERR_TIMEOUT ? TIMEOUT_US : SILENCE_US;
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    /* The next attempt may already have been told of. */
    for (change = &stage.changes[stage.change_count - 1]; change->change.state != XIVO_BUS_STATE_DISCONNECTED;)
        change--;
    ck_assert_msg(change->change.code == code, "%s instead of %s: %s", xivo_bus_error_name(change->change.code),
                  xivo_bus_error_name(code), change->text);
    ck_assert_msg(strstr(change->text, fault->words) != NULL, "%s", change->text);
    ck_assert_int_lt(stage_now_us() - begin_us, bound_us);
    /* What does not greet like a broker is none: that ends the first attempt, and the program may begin again. */
    ck_assert_int_eq(change->change.retry_us < 0, step->phase == GREETING && code == XIVO_BUS_ERR_PROTOCOL);
    if (change->change.retry_us < 0)
        stage_process(&stage);
}

static void expect_recovery(void)
{
    unsigned events = stage.events;
    bool gap;

    server->peer.mute_at = NULL;
    gap = stage_count(&stage, XIVO_BUS_STATE_CONNECTED) > 0;
    stage_connect(&stage);
    ck_assert_int_eq(stage.changes[stage.change_count - 1].change.has_gap, gap);
    stage_send(&stage, "k");
    while (stage.events == events)
        stage_turn(&stage);
    stage_expect_prompt(&stage);
}

/* On a busy machine the way there may take longer than connection_timeout: then once more. */
static void open_at(const struct step *step)
{
    for (int tries = 0; tries < 10; tries++) {
        stage_open(&stage, step->phase >= IN_MESSAGE ? "&connection_timeout=100&heartbeat=0"
                                                     : "&connection_timeout=100&heartbeat=1");
        server = &stage.servers[0];
        go_to(step);
        if (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
            return;
        stage_close(&stage);
    }
    ck_abort_msg("no connection within 100 ms");
}

/*
 * _i: the step. In the middle of a frame whatever comes is taken for its rest, so only an end or a stall is a fault.
 * Without heartbeats a message that stands still is found sooner.
 */
START_TEST(test_every_fault)
{
    const struct step *step = &steps[_i];
    int count = step->phase == IN_FRAME ? 3 : FAULTS;

    for (int i = 0; i < count; i++) {
        int64_t begin_us;

        open_at(step);
        begin_us = stage_now_us();
        faults[i].act();
        expect_loss(step, &faults[i], begin_us);
        expect_recovery();
        stage_close(&stage);
    }
}
END_TEST

/* ---- what is no fault ---- */

/* Before each of its answers the broker says that it takes no messages, that it does again, and that it is alive. */
START_TEST(test_a_talkative_broker)
{
    stage_open(&stage, "");
    server = &stage.servers[0];
    server->peer.talks = true;
    stage_listen(&stage, "k");
    stage_connect(&stage);
    stage_send(&stage, "k");
    stage_listen(&stage, "other");
    while (stage.events == 0 || stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED) == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
    stage_expect_prompt(&stage);
    stage_close(&stage);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("matrix");
    TCase *tcase = tcase_create("matrix");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_every_fault, 0, STEPS);
    tcase_add_test(tcase, test_a_talkative_broker);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
