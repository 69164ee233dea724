/*
 * The AMQP engine against a broker that may say anything. The input: a byte of configuration, one of what the broker is
 * like, then steps. A step is a byte (its upper half says what, its lower half how), a second one for a number, and for
 * some as many bytes as that number says. The scripted broker of tests/fake answers what the engine asks when a step
 * lets it, so that an input gets through the handshake in a few bytes; other steps send frames of the input's own, or
 * spoil what the broker was about to send.
 */
#include <stdlib.h>
#include <string.h>

#include "amqp/engine.h"
#include "amqp/table.h"
#include "fake/script.h"
#include "fuzz.h"

enum { STARTS_MAX = 4, INTERESTS = 4, MS = 1000 };

enum step {
    TURN,    /* the broker hears and answers; the engine gets it in pieces of `number` bytes, 0: at once */
    MESSAGE, /* a delivery; how & 1: with headers of the input's own, how & 2: in small frames, how & 4: a wrong tag,
                how & 8: the same bytes are its exchange and its routing key */
    SETTLE,  /* the delivery `number` before the newest; how: the outcome */
    HOLD,
    SUBSCRIBE,
    CANCEL,
    WAIT, /* as many ms as the square of `number`, then tick */
    IDLE,
    RAW,   /* bytes of the input's own */
    FRAME, /* the same, as the payload of a frame of the type and on the channel that `how` says */
    REFUSE,
    CLOSE_CHANNEL,
    SPOIL, /* a byte of what the broker has not sent yet */
    DROP,  /* the last `number` bytes of that */
    LEAVE,
    START /* the connection is lost, and a new one begins */
};

struct run {
    struct xb_engine_config config;
    struct xb_engine engine;
    struct peer peer;
    int64_t now_us;
    const uint8_t *at, *end;
    unsigned users[INTERESTS], starts;
    bool lost; /* the connection is of no use any more */
};

static const char *const keys[INTERESTS][2] = { { "status.agent" }, { "ami.*" }, { "#" }, { "" } };
static const char *const names[INTERESTS][2] = { { "agent_status_update" }, { NULL }, { NULL }, { "n" } };

static struct xb_interest interest_of(unsigned number)
{
    return (struct xb_interest){ keys[number % INTERESTS],
                                 names[number % INTERESTS][0] ? names[number % INTERESTS] : NULL };
}

static struct xb_engine_config config_of(uint8_t bits)
{
    return (struct xb_engine_config){
        .user = "u",
        .password = "p",
        .vhost = "/",
        .mechanism = bits & 64 ? "EXTERNAL" : "PLAIN",
        .version = "1",
        .timeout_us = 10 * 1000 * MS,
        .heartbeat_s = bits & 1 ? 0 : 30,
        .exchanges = { { "xivo", "topic", XB_MATCH_KEY, bits & 2 ? XB_DECLARE_PASSIVE : XB_DECLARE_ACTIVE },
                       { "wazo-headers", "headers", XB_MATCH_NAME, XB_DECLARE_OPTIONAL } },
        .exchange_count = bits & 4 ? 1 : 2,
        .queue_mode = (enum xb_queue_mode)(bits >> 3 & 3),
        .queue = bits & 24 ? "q" : NULL,
        .queue_max_length = bits & 32 ? 1000 : -1,
        .queue_expires_ms = bits & 64 ? 1000 : -1,
        .connection_name = bits & 4 ? "c" : NULL,
        .prefetch = bits & 32 ? 1 : 256,
        .ack = !(bits & 128),
        .max_body = bits & 2 ? 100 : 1 << 20,
    };
}

static void describe_broker(struct peer *peer, uint8_t bits)
{
    peer->mechanisms = bits & 1 ? "AMQPLAIN" : "PLAIN EXTERNAL";
    peer->channel_max = bits & 2 ? 1 : 2047;
    peer->frame_max = bits & 4 ? 4096 : 131072;
    peer->heartbeat_s = bits & 8 ? 1 : 0;
    peer->exchanges = bits & 16 ? "xivo " : bits & 32 ? "wazo-headers " : "xivo wazo-headers ";
    peer->queue = bits & 64 ? "q\xFF" : NULL;
    peer->depth = bits & 128 ? 1000 : 0;
}

/* As many bytes of the input as there are, at most `count`. */
static const uint8_t *take(struct run *run, size_t *count)
{
    const uint8_t *bytes = run->at;

    if (*count > (size_t)(run->end - run->at))
        *count = (size_t)(run->end - run->at);
    run->at += *count;
    return bytes;
}

/* ---- what the engine tells ---- */

static void check_headers(struct xb_table headers)
{
    struct xb_table_item item;
    char scratch[XB_TABLE_TEXT];
    const char *text;
    size_t length, sum = 0;

    while (xb_table_next(&headers, &item) == 1)
        if (xb_table_text(&item, scratch, &text, &length))
            for (size_t i = 0; i < length; i++)
                sum += (unsigned char)text[i];
    if (sum == (size_t)-1)
        fail("never");
}

static void check_delivery(const struct run *run)
{
    const struct xb_delivery *delivery = &run->engine.assembly.delivery;

    check_string(delivery->exchange);
    check_string(delivery->routing_key);
    if (strlen(delivery->exchange) >= XB_NAME_SIZE || strlen(delivery->routing_key) >= XB_NAME_SIZE)
        fail("a name is too long");
    if (delivery->too_big != (delivery->long_header > 0 || delivery->content.body_size > run->config.max_body) ||
        delivery->too_big != !delivery->body)
        fail("too big, or not?");
    if (delivery->body && (delivery->length != delivery->content.body_size || delivery->body[delivery->length] != '\0'))
        fail("the body is not as long as announced");
    check_headers(delivery->content.headers);
}

static void lose(struct run *run, const struct xb_error *error)
{
    run->lost = true;
    check_string(error->text);
}

static void collect(struct run *run)
{
    struct xb_error error = { 0 };
    int rc;

    while ((rc = xb_engine_next(&run->engine, run->now_us, &error)) > 0) {
        if (rc == XB_ENGINE_DELIVERY)
            check_delivery(run);
        if (rc == XB_ENGINE_SUSPENDED)
            run->peer.tag = 0;
    }
    if (rc < 0)
        lose(run, &error);
}

static void feed(struct run *run, const uint8_t *bytes, size_t length, size_t piece)
{
    while (length > 0 && !run->lost) {
        size_t count = piece > 0 && piece < length ? piece : length, room;
        uint8_t *target = xb_engine_room(&run->engine, count, &room);

        if (!target || room < count)
            fail("no room");
        memcpy(target, bytes, count);
        xb_engine_fed(&run->engine, count, run->now_us);
        bytes += count;
        length -= count;
        collect(run);
    }
}

/* ---- the steps ---- */

static void turn(struct run *run, size_t piece)
{
    size_t length;
    const uint8_t *bytes = xb_engine_output(&run->engine, &length);

    if (bytes) {
        peer_hear(&run->peer, bytes, length);
        xb_engine_sent(&run->engine, length, run->now_us);
        peer_skip(&run->peer);
    }
    if (xb_buf_length(&run->peer.out) > 0)
        feed(run, xb_buf_bytes(&run->peer.out), xb_buf_length(&run->peer.out), piece);
    xb_buf_reset(&run->peer.out, SIZE_MAX);
}

static void deliver(struct run *run, unsigned how, size_t number)
{
    struct peer_message message = { .exchange = "xivo", .key = "status.agent", .type = "application/json" };
    struct xb_buf headers = { 0 };
    const uint8_t *bytes = take(run, &number);
    char *body = terminated_copy(bytes, number);

    if (how & 1) {
        if (xb_buf_append(&headers, bytes, number) != 0)
            abort();
        message.headers = &headers;
    }
    message.body = body;
    message.length = number;
    message.piece = how & 2 ? 5 : 0;
    message.tag = how & 4 ? run->peer.tag + number : 0;
    if ((how & 8) && number > 0) {
        message.exchange = message.key = body;
        message.key_length = number < 255 ? number : 255;
    }
    peer_deliver(&run->peer, &message);
    xb_buf_free(&headers);
    free(body);
}

static void subscribe(struct run *run, unsigned number, bool add)
{
    struct xb_interest interest = interest_of(number);
    struct xb_bindings *bindings = &run->engine.topology.bindings;
    unsigned *users = &run->users[number % INTERESTS];

    if (add) {
        if (xb_bindings_add(bindings, &run->config, &interest) != 0)
            abort();
        ++*users;
    } else if (*users > 0) {
        xb_bindings_drop(bindings, &run->config, &interest);
        --*users;
    }
    xb_engine_rebind(&run->engine, run->now_us);
}

static void wait(struct run *run, size_t number)
{
    struct xb_error error = { 0 };

    run->now_us += (int64_t)(number * number) * MS;
    if (xb_engine_deadline(&run->engine) < 0)
        fail("the deadline is negative");
    xb_topology_measure(&run->engine.topology, run->now_us);
    if (xb_engine_tick(&run->engine, number % 2 == 0, run->now_us, &error) < 0)
        lose(run, &error);
}

static void spoil(struct run *run, size_t number, bool drop)
{
    struct xb_buf *out = &run->peer.out;
    size_t length = xb_buf_length(out);

    if (length == 0)
        return;
    if (drop)
        out->end -= number < length ? number : length;
    else
        xb_buf_bytes(out)[number % length] ^= (uint8_t)(1U << number % 8);
}

static void refuse(struct run *run, unsigned how, size_t number)
{
    static const char *const requests[] = { "connection.open", "channel.open",  "queue.declare", "exchange.declare",
                                            "queue.bind",      "basic.consume", "queue.unbind",  "basic.qos" };
    static const uint16_t codes[] = { 403, 404, 405, 406, 530, 541, 320, 0 };

    for (size_t i = 0; i < PEER_REFUSALS; i++) {
        if (run->peer.refusals[i].times == 0) {
            peer_refuse(&run->peer, requests[number % 8], codes[how % 8], "no");
            return;
        }
    }
}

static void start(struct run *run)
{
    if (run->starts++ == STARTS_MAX) {
        run->at = run->end;
        return;
    }
    run->lost = false;
    peer_reset(&run->peer);
    xb_engine_start(&run->engine, run->now_us);
}

static void frame(struct run *run, unsigned how, size_t number)
{
    static const uint8_t types[] = { XB_FRAME_METHOD, XB_FRAME_CONTENT_HEADER, XB_FRAME_BODY, XB_FRAME_HEARTBEAT };
    const uint8_t *bytes = take(run, &number);

    peer_frame(&run->peer, types[how & 3], (uint16_t)(how >> 2), bytes, number);
}

static void raw(struct run *run, size_t number)
{
    const uint8_t *bytes = take(run, &number);

    feed(run, bytes, number, 0);
}

static void do_step(struct run *run, enum step step, unsigned how, size_t number)
{
    uint64_t tag = run->peer.tag - number;

    switch (step) {
    case TURN:
        turn(run, number);
        break;
    case MESSAGE:
        deliver(run, how, number);
        break;
    case SETTLE:
        xb_engine_settle(&run->engine, tag, (int)(1 + how % 3), run->now_us);
        break;
    case HOLD:
        xb_ack_window_hold(&run->engine.window, tag);
        break;
    case SUBSCRIBE:
    case CANCEL:
        subscribe(run, (unsigned)number, step == SUBSCRIBE);
        break;
    case WAIT:
        wait(run, number);
        break;
    case IDLE:
        xb_engine_idle(&run->engine, run->now_us);
        break;
    case RAW:
        raw(run, number);
        break;
    case FRAME:
        frame(run, how, number);
        break;
    case REFUSE:
        refuse(run, how, number);
        break;
    case CLOSE_CHANNEL:
        peer_close_channel(&run->peer, (uint16_t)(how % 4), (uint16_t)(300 + number), "because");
        break;
    case SPOIL:
    case DROP:
        spoil(run, number, step == DROP);
        break;
    case LEAVE:
        xb_engine_close(&run->engine);
        break;
    case START:
        start(run);
        break;
    }
}

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)userdata;
    check_string(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct xb_log log = { .callback = on_log, .level = XIVO_BUS_LOG_DEBUG };
    struct run run = { .at = data, .end = data + size, .now_us = 1000 * 1000 * MS };

    if (size < 2)
        return 0;
    run.config = config_of(*run.at++);
    peer_init(&run.peer);
    describe_broker(&run.peer, *run.at++);
    xb_engine_init(&run.engine, &run.config, &log);
    start(&run);
    while (run.end - run.at >= 2) {
        uint8_t step = *run.at++, number = *run.at++;

        do_step(&run, (enum step)(step >> 4), step & 15, number);
        if (run.lost)
            start(&run);
    }
    xb_engine_free(&run.engine);
    peer_free(&run.peer);
    return 0;
}
