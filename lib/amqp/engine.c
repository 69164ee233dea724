#include "amqp/engine.h"

#include <string.h>

#include <xivo-bus/client.h>

#include "amqp/answer.h"
#include "amqp/refusal.h"
#include "amqp/trace.h"

enum {
    CONSUMER_CHANNEL = 1,
    FRAME_LIMIT = XB_LONGEST_HEADER, /* RabbitMQ sends content headers beyond frame_max rather than splitting them */
    INPUT_KEPT = 512 * 1024,
    FRAMES_AT_ONCE = 64,      /* frames without a message in them, before the caller looks at the clock */
    STREAM_CHUNK = 65536,     /* messages: the broker sends a stream's chunk as a whole, whatever the prefetch window */
    LEAST_PROGRESS = 64,      /* bytes by which a frame must grow: more than the heartbeats of a stall */
    ACK_PAUSE_US = 15 * 1000, /* at 10,000 messages a second, half a window of 256 comes first */
    ACK_AGE_US = 100 * 1000,
    SECOND_US = 1000 * 1000
};

void xb_engine_init(struct xb_engine *engine, const struct xb_engine_config *config, const struct xb_log *log)
{
    memset(engine, 0, sizeof *engine);
    engine->config = config;
    engine->log = log;
    xb_codec_init(&engine->codec);
    engine->codec.log = log;
    xb_topology_init(&engine->topology, config, &engine->codec, log);
    xb_assembly_init(&engine->assembly, config->max_body);
    xb_ack_window_reset(&engine->window);
}

void xb_engine_free(struct xb_engine *engine)
{
    xb_codec_free(&engine->codec);
    xb_topology_free(&engine->topology);
    xb_assembly_free(&engine->assembly);
    xb_ack_window_free(&engine->window);
    xb_buf_free(&engine->in);
}

void xb_engine_start(struct xb_engine *engine, int64_t now_us)
{
    xb_codec_reset(&engine->codec);
    xb_topology_reset(&engine->topology);
    xb_assembly_reset(&engine->assembly);
    xb_ack_window_reset(&engine->window);
    xb_buf_reset(&engine->in, INPUT_KEPT);
    engine->consumer = XB_CONSUMER_NONE;
    engine->survey.state = XB_SURVEY_NONE;
    engine->partial = 0;
    engine->skip_left = 0;
    engine->closing = engine->closed = false;
    engine->received_us = engine->sent_us = engine->acked_us = now_us;
    engine->emptied_us = engine->heard_us = now_us;
    engine->progress_us = now_us;
    engine->answer_us = now_us + engine->config->timeout_us;
    xb_handshake_start(&engine->handshake, &engine->codec);
}

uint8_t *xb_engine_room(struct xb_engine *engine, size_t least, size_t *size)
{
    if (xb_buf_reserve(&engine->in, least) != 0)
        return NULL;
    *size = engine->in.size - engine->in.end;
    return engine->in.data + engine->in.end;
}

void xb_engine_fed(struct xb_engine *engine, size_t count, int64_t now_us)
{
    engine->in.end += count;
    engine->received_us = now_us;
}

void xb_engine_emptied(struct xb_engine *engine, int64_t now_us)
{
    engine->emptied_us = now_us;
}

void xb_engine_sent(struct xb_engine *engine, size_t count, int64_t now_us)
{
    xb_codec_sent(&engine->codec, count);
    engine->sent_us = now_us;
}

/* ---- acks ---- */

/*
 * Requeued: the program cannot take the message now. Rejected: it has failed. Since RabbitMQ 4.3 a quorum queue counts a reject,
 * with or without requeue, against its delivery limit, and a nack not.
 */
static void write_answer(struct xb_engine *engine, const struct xb_ack_answer *answer)
{
    bool requeue = answer->outcome == XIVO_BUS_REQUEUE;

    if (answer->outcome == XIVO_BUS_ACK)
        xb_codec_send(&engine->codec, CONSUMER_CHANNEL, AMQP_BASIC_ACK_METHOD,
                      &(amqp_basic_ack_t){ .delivery_tag = answer->tag, .multiple = answer->multiple });
    else if (requeue && engine->handshake.has_nack)
        xb_codec_send(&engine->codec, CONSUMER_CHANNEL, AMQP_BASIC_NACK_METHOD,
                      &(amqp_basic_nack_t){ .delivery_tag = answer->tag, .requeue = true });
    else
        xb_codec_send(&engine->codec, CONSUMER_CHANNEL, AMQP_BASIC_REJECT_METHOD,
                      &(amqp_basic_reject_t){ .delivery_tag = answer->tag, .requeue = requeue });
}

/*
 * A refusal does not wait. The acks that do wait need not go with it, or a program that refuses every second message would
 * write an ack for each of the others: they may follow when they are as old as between two writes.
 */
static void write_refusals(struct xb_engine *engine)
{
    struct xb_ack_answer answer;

    while (xb_ack_window_take_refusal(&engine->window, &answer)) {
        engine->requeued += answer.outcome == XIVO_BUS_REQUEUE;
        write_answer(engine, &answer);
    }
    if (engine->window.acks.count > 0 && engine->acked_us < engine->oldest_ack_us)
        engine->acked_us = engine->oldest_ack_us;
}

/* Once for many messages, so it must not cost each of them registers. */
__attribute__((noinline)) static void write_acks(struct xb_engine *engine, int64_t now_us)
{
    struct xb_ack_answer answer;

    while (xb_ack_window_take(&engine->window, &answer))
        write_answer(engine, &answer);
    engine->acked_us = now_us;
}

int xb_engine_settle(struct xb_engine *engine, uint64_t tag, int outcome, int64_t now_us)
{
    int final = xb_ack_window_settle(&engine->window, tag, outcome);

    if (final == XIVO_BUS_ACK) {
        if (engine->window.acks.count == 1)
            engine->oldest_ack_us = now_us;
        if (engine->window.acks.count * 2 >= engine->config->prefetch || now_us - engine->oldest_ack_us > ACK_AGE_US)
            write_acks(engine, now_us);
    } else if (final != 0) {
        write_refusals(engine);
    }
    return final;
}

void xb_engine_idle(struct xb_engine *engine, int64_t now_us)
{
    if (engine->window.acks.count > 0 && now_us - engine->acked_us >= ACK_PAUSE_US)
        write_acks(engine, now_us);
}

/* ---- channel 1: the consumer ---- */

static void ask(struct xb_engine *engine, enum xb_consumer_state state, amqp_method_number_t id, void *fields,
                int64_t now_us)
{
    engine->consumer = state;
    engine->answer_us = now_us + engine->config->timeout_us;
    xb_codec_send(&engine->codec, CONSUMER_CHANNEL, id, fields);
}

static void ask_for_deliveries(struct xb_engine *engine, int64_t now_us)
{
    const struct xb_engine_config *config = engine->config;
    amqp_basic_consume_t consume = {
        .queue = xb_bytes(config->queue ? config->queue : engine->topology.queue_name),
        .no_ack = !config->ack,
    };

    ask(engine, XB_CONSUMER_ASKED, AMQP_BASIC_CONSUME_METHOD, &consume, now_us);
}

/* Sends whatever the present state allows: the topology's requests, and the consumer's when the topology is complete. */
static void step(struct xb_engine *engine, int64_t now_us)
{
    if (engine->handshake.state != XB_HANDSHAKE_DONE || engine->closing)
        return;
    if (engine->consumer == XB_CONSUMER_NONE)
        ask(engine, XB_CONSUMER_OPENING, AMQP_CHANNEL_OPEN_METHOD, &(amqp_channel_open_t){ 0 }, now_us);
    xb_topology_step(&engine->topology, now_us);
    if (engine->consumer == XB_CONSUMER_WAITING && xb_topology_is_complete(&engine->topology))
        ask_for_deliveries(engine, now_us);
}

/* ---- the survey ---- */

bool xb_engine_can_survey(const struct xb_engine *engine)
{
    return engine->consumer == XB_CONSUMER_RUNNING && !engine->closing && engine->survey.state == XB_SURVEY_NONE &&
           xb_topology_can_measure(&engine->topology);
}

bool xb_engine_survey(struct xb_engine *engine, int64_t now_us)
{
    if (!xb_engine_can_survey(engine) || !xb_topology_measure(&engine->topology, now_us))
        return false;
    engine->survey = (struct xb_survey){
        .state = XB_SURVEY_ASKED,
        .asked_us = now_us,
        .asked = engine->deliveries,
        .requeued = engine->requeued,
    };
    return true;
}

/* Something has come on the channel that measures: the depth, or the channel's end. */
static void step_survey(struct xb_engine *engine)
{
    const struct xb_topology *topology = &engine->topology;
    struct xb_survey *survey = &engine->survey;
    amqp_basic_qos_t same = { .prefetch_count = engine->config->prefetch };

    if (survey->state != XB_SURVEY_ASKED || topology->measuring)
        return;
    survey->state = XB_SURVEY_NONE;
    if (!topology->measured)
        return;
    survey->state = XB_SURVEY_CONFIRMING;
    survey->answered = engine->deliveries;
    survey->depth = topology->depth;
    survey->consumers = topology->consumers;
    xb_codec_send(&engine->codec, CONSUMER_CHANNEL, AMQP_BASIC_QOS_METHOD, &same);
}

static void finish_survey(struct xb_engine *engine)
{
    engine->survey.confirmed = engine->deliveries;
    engine->survey.state = XB_SURVEY_DONE;
}

bool xb_engine_take_survey(struct xb_engine *engine, struct xb_survey *survey)
{
    if (engine->survey.state != XB_SURVEY_DONE)
        return false;
    *survey = engine->survey;
    engine->survey.state = XB_SURVEY_NONE;
    return true;
}

/* ---- deliveries and the rest of channel 1 ---- */

static int take_delivery(struct xb_engine *engine, const amqp_basic_deliver_t *deliver, int64_t now_us,
                         struct xb_error *error)
{
    engine->progress_us = now_us;
    if (engine->consumer != XB_CONSUMER_RUNNING && engine->consumer != XB_CONSUMER_ASKED)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker delivered a message before it was asked to");
    return xb_assembly_method(&engine->assembly, deliver, error);
}

/* A consumer that ran is started again: step() will open the channel. One that was refused would be refused again. */
static int take_consumer_close(struct xb_engine *engine, const amqp_channel_close_t *close, struct xb_error *error)
{
    enum xb_consumer_state state = engine->consumer;
    bool consuming = state == XB_CONSUMER_ASKED;
    const char *name = consuming && engine->config->queue ? engine->config->queue : "";
    int code = xb_refusal_of_channel(error, close, consuming ? XB_SUBJECT_CONSUMER : XB_SUBJECT_CHANNEL, name);

    engine->consumer = XB_CONSUMER_NONE;
    engine->survey.state = XB_SURVEY_NONE;
    if (state != XB_CONSUMER_RUNNING)
        return code;
    xb_codec_send(&engine->codec, CONSUMER_CHANNEL, AMQP_CHANNEL_CLOSE_OK_METHOD, &(amqp_channel_close_ok_t){ 0 });
    xb_assembly_reset(&engine->assembly);
    xb_ack_window_reset(&engine->window);
    return XB_ENGINE_SUSPENDED;
}

/* Why is not part of the method: only a queue of our own has but one reason. */
static int fail_cancelled(const struct xb_engine *engine, struct xb_error *error)
{
    if (engine->config->queue_mode == XB_QUEUE_OWN)
        return xb_fail(error, XIVO_BUS_ERR_CANCELLED, "the broker cancelled the consumer: its queue was deleted");
    return xb_fail(
        error, XIVO_BUS_ERR_CANCELLED,
        "the broker cancelled the consumer: queue %s was deleted, moved to another node or is unavailable, or a "
        "message was held for longer than the broker allows",
        engine->config->queue);
}

static int take_consumer_method(struct xb_engine *engine, const amqp_method_t *method, int64_t now_us,
                                struct xb_error *error)
{
    enum xb_consumer_state state = engine->consumer;

    if (method->id == AMQP_BASIC_DELIVER_METHOD)
        return take_delivery(engine, method->decoded, now_us, error);
    if (method->id == AMQP_CHANNEL_CLOSE_METHOD)
        return take_consumer_close(engine, method->decoded, error);
    if (method->id == AMQP_BASIC_CANCEL_METHOD)
        return fail_cancelled(engine, error);
    if (method->id == AMQP_CHANNEL_OPEN_OK_METHOD && state == XB_CONSUMER_OPENING) {
        ask(engine, XB_CONSUMER_LIMITING, AMQP_BASIC_QOS_METHOD,
            &(amqp_basic_qos_t){ .prefetch_count = engine->config->prefetch }, now_us);
        return XIVO_BUS_OK;
    }
    if (method->id == AMQP_BASIC_QOS_OK_METHOD && engine->survey.state == XB_SURVEY_CONFIRMING) {
        finish_survey(engine);
        return XIVO_BUS_OK;
    }
    if (method->id == AMQP_BASIC_QOS_OK_METHOD && state == XB_CONSUMER_LIMITING) {
        engine->consumer = XB_CONSUMER_WAITING;
        return XIVO_BUS_OK;
    }
    if (method->id == AMQP_BASIC_CONSUME_OK_METHOD && state == XB_CONSUMER_ASKED) {
        engine->consumer = XB_CONSUMER_RUNNING;
        engine->topology.has_consumed = true;
        return XB_ENGINE_READY;
    }
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker sent %s where nothing asked for it",
                   amqp_method_name(method->id));
}

/* ---- channel 0: the connection ---- */

/* RabbitMQ says that a type of queue cannot do something by closing the connection. */
static int take_close(struct xb_engine *engine, const amqp_connection_close_t *close, struct xb_error *error)
{
    bool opening = engine->handshake.state != XB_HANDSHAKE_DONE;
    int code;

    xb_codec_send(&engine->codec, 0, AMQP_CONNECTION_CLOSE_OK_METHOD, &(amqp_connection_close_ok_t){ 0 });
    engine->closing = true;
    code = xb_refusal_of_connection(error, close, opening, engine->config->vhost);
    if (code == XIVO_BUS_ERR_UNSUPPORTED && engine->consumer == XB_CONSUMER_ASKED && !engine->config->ack)
        xb_fail(error, code, "%s (the queue may need the option ack=true, as a stream does)", error->text);
    return code;
}

static int take_connection_method(struct xb_engine *engine, const amqp_method_t *method, struct xb_error *error)
{
    const amqp_connection_blocked_t *blocked = method->decoded;
    char reason[200];

    switch (method->id) {
    case AMQP_CONNECTION_CLOSE_METHOD:
        return take_close(engine, method->decoded, error);
    case AMQP_CONNECTION_CLOSE_OK_METHOD:
        if (!engine->closing)
            break;
        engine->closed = true;
        return XIVO_BUS_OK;
    case AMQP_CONNECTION_BLOCKED_METHOD:
        xb_printable(reason, sizeof reason, blocked->reason.bytes, blocked->reason.len);
        xb_log(engine->log, XIVO_BUS_LOG_WARNING, "the broker takes no messages for now: %s", reason);
        return XIVO_BUS_OK;
    case AMQP_CONNECTION_UNBLOCKED_METHOD:
        xb_log(engine->log, XIVO_BUS_LOG_INFO, "the broker takes messages again");
        return XIVO_BUS_OK;
    default:
        if (engine->handshake.state != XB_HANDSHAKE_DONE)
            return xb_handshake_reply(&engine->handshake, engine->config, &engine->codec, method, error);
    }
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker sent %s where nothing asked for it",
                   amqp_method_name(method->id));
}

/* ---- frames ---- */

static int take_method(struct xb_engine *engine, const struct xb_frame *frame, int64_t now_us, struct xb_error *error)
{
    bool open = engine->handshake.state == XB_HANDSHAKE_DONE;
    amqp_method_t method;
    int rc;

    if (engine->codec.failed)
        return xb_fail_nomem(error); /* what it answers may never have been sent */
    rc = xb_codec_read(&engine->codec, frame->payload, frame->size, &method, error);
    if (rc != XIVO_BUS_OK)
        return rc;
    if (method.id != AMQP_BASIC_DELIVER_METHOD)
        xb_trace_received(engine->log, frame->channel, &method);
    if (frame->channel == CONSUMER_CHANNEL && open) {
        rc = take_consumer_method(engine, &method, now_us, error);
        if (method.id == AMQP_BASIC_DELIVER_METHOD)
            return rc; /* the way of every message: nothing else has changed */
    } else if (frame->channel == XB_TOPOLOGY_CHANNEL && open) {
        rc = xb_topology_reply(&engine->topology, &method, now_us, error);
        step_survey(engine);
        if (rc >= 0 && xb_topology_is_busy(&engine->topology))
            return rc;
    } else if (frame->channel == 0) {
        rc = take_connection_method(engine, &method, error);
    } else {
        rc = xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a method on channel %u, which is not open",
                     frame->channel);
    }
    if (rc >= 0)
        step(engine, now_us);
    return rc;
}

/*
 * The broker knows of fewer answers than we have given, so it never has more messages open than we count. Rare, so it must not cost
 * every message registers. `entered`: what xb_ack_window_enter() said.
 */
__attribute__((noinline)) static int look_at_window(const struct xb_engine *engine, int entered, struct xb_error *error)
{
    const struct xb_engine_config *config = engine->config;
    size_t slack = config->queue_mode == XB_QUEUE_AS_IT_IS ? STREAM_CHUNK : 0;

    if (entered == -1)
        return xb_fail_nomem(error);
    if (entered != 0)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker's delivery tags have a gap");
    if (engine->window.unanswered > config->prefetch + slack)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker sent more messages than the prefetch window of %d",
                       (int)config->prefetch);
    return XB_ENGINE_DELIVERY;
}

/* The message is complete: it enters the ack window. */
static inline int deliver(struct xb_engine *engine, struct xb_error *error)
{
    int entered = engine->config->ack ? xb_ack_window_enter(&engine->window, engine->assembly.delivery.tag) : 0;

    engine->deliveries++;
    if (entered != 0 || engine->window.unanswered > engine->config->prefetch)
        return look_at_window(engine, entered, error);
    return XB_ENGINE_DELIVERY;
}

static int take_content(struct xb_engine *engine, const struct xb_frame *frame, int64_t now_us, struct xb_error *error)
{
    int rc;

    if (frame->channel != CONSUMER_CHANNEL)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent content on channel %u", frame->channel);
    engine->progress_us = now_us;
    rc = xb_assembly_content(&engine->assembly, frame, error);
    return rc == 1 ? deliver(engine, error) : rc;
}

/*
 * A frame that is longer than any that is read. Only a content header can be so long without the broker being at fault, and it
 * would be as long in every connection: the message is taken as one that is too big, and the frame dropped as it arrives.
 */
__attribute__((noinline)) static int begin_skip(struct xb_engine *engine, int64_t now_us, struct xb_error *error)
{
    const struct xb_frame frame = xb_frame_peek(xb_buf_bytes(&engine->in));
    int rc = XIVO_BUS_OK;

    if (frame.type != XB_FRAME_CONTENT_HEADER || frame.channel != CONSUMER_CHANNEL)
        return xb_frame_refuse(xb_buf_bytes(&engine->in), FRAME_LIMIT, error);
    if (xb_buf_length(&engine->in) < XB_FRAME_HEADER + XB_CONTENT_LEAST)
        return XB_ENGINE_DRY;
    if (!engine->closing)
        rc = xb_assembly_long_header(&engine->assembly, &frame, error);
    if (rc != XIVO_BUS_OK)
        return rc;
    xb_buf_consume(&engine->in, XB_FRAME_HEADER);
    engine->progress_us = now_us;
    engine->skip_left = (uint64_t)frame.size + 1;
    engine->skipped = 0;
    return XIVO_BUS_OK;
}

/* Drops what has come of the frame; its last byte is the end mark. */
__attribute__((noinline)) static int skip(struct xb_engine *engine, struct xb_error *error)
{
    size_t length = xb_buf_length(&engine->in);
    size_t count = length < engine->skip_left ? length : (size_t)engine->skip_left;
    int rc;

    if (count == 0)
        return XB_ENGINE_DRY;
    engine->skip_left -= count;
    engine->skipped += count;
    if (engine->skip_left == 0 && xb_buf_bytes(&engine->in)[count - 1] != XB_FRAME_END)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a frame without its end mark");
    xb_buf_consume(&engine->in, count);
    if (engine->skip_left > 0)
        return XB_ENGINE_DRY;
    engine->partial = 0;
    if (engine->closing)
        return XIVO_BUS_OK;
    rc = xb_assembly_end_header(&engine->assembly);
    return rc == 1 ? deliver(engine, error) : rc;
}

static int take_frame(struct xb_engine *engine, const struct xb_frame *frame, int64_t now_us, struct xb_error *error)
{
    if (engine->closing && (frame->type != XB_FRAME_METHOD || frame->channel != 0))
        return XIVO_BUS_OK; /* we have left already */
    if (frame->type == XB_FRAME_METHOD)
        return take_method(engine, frame, now_us, error);
    if (frame->type == XB_FRAME_HEARTBEAT)
        return XIVO_BUS_OK;
    return take_content(engine, frame, now_us, error);
}

/*
 * What is left is the beginning of a frame. A peer that sends no heartbeat inside a frame either goes on with it or is stuck.
 * But a length that was garbled on its way swallows heartbeats for hours: they alone are no progress.
 */
static void watch_partial(struct xb_engine *engine)
{
    size_t length = engine->skip_left > 0 ? (size_t)engine->skipped : xb_buf_length(&engine->in);
    size_t least = engine->handshake.heartbeat_s > 0 ? LEAST_PROGRESS : 1;

    if (length > 0 && (engine->partial == 0 || length >= engine->partial + least)) {
        engine->partial = length;
        engine->progress_us = engine->received_us;
    }
}

/* What is in the middle of arriving must outlast the next read. */
static int run_dry(struct xb_engine *engine, struct xb_error *error)
{
    if (xb_buf_length(&engine->in) == 0)
        xb_buf_reset(&engine->in, INPUT_KEPT); /* one long frame must not cost its memory for good */
    engine->heard_us = engine->emptied_us;
    watch_partial(engine);
    return xb_assembly_keep(&engine->assembly, error);
}

/* One frame, or what has come of one that is skipped. *more: what follows it may be there already. */
static inline int take_next(struct xb_engine *engine, bool *more, int64_t now_us, struct xb_error *error)
{
    struct xb_frame frame;
    int rc;

    if (engine->skip_left > 0) {
        rc = skip(engine, error);
        *more = engine->skip_left == 0;
        return rc;
    }
    rc = xb_frame_next(&engine->in, FRAME_LIMIT, &frame, error);
    if (rc == 1) {
        engine->partial = 0;
        return take_frame(engine, &frame, now_us, error);
    }
    if (rc == XB_FRAME_LONG)
        rc = begin_skip(engine, now_us, error);
    *more = engine->skip_left > 0;
    return rc;
}

int xb_engine_next(struct xb_engine *engine, int64_t now_us, struct xb_error *error)
{
    bool more = true;
    int rc = XIVO_BUS_OK, left = FRAMES_AT_ONCE;

    if (engine->handshake.state == XB_HANDSHAKE_START)
        rc = xb_handshake_look(xb_buf_bytes(&engine->in), xb_buf_length(&engine->in), error);
    while (rc == XIVO_BUS_OK && more) {
        rc = take_next(engine, &more, now_us, error);
        if (rc == XIVO_BUS_OK && more && --left == 0)
            return XB_ENGINE_MORE;
    }
    if (rc == XB_ENGINE_DRY)
        rc = run_dry(engine, error);
    return rc;
}

void xb_engine_rebind(struct xb_engine *engine, int64_t now_us)
{
    step(engine, now_us);
}

void xb_engine_close(struct xb_engine *engine)
{
    amqp_connection_close_t close = { .reply_code = AMQP_REPLY_SUCCESS, .reply_text = xb_bytes("bye") };

    if (engine->handshake.state != XB_HANDSHAKE_DONE || engine->closing)
        return;
    if (engine->consumer == XB_CONSUMER_RUNNING)
        write_acks(engine, engine->acked_us);
    xb_codec_send(&engine->codec, 0, AMQP_CONNECTION_CLOSE_METHOD, &close);
    engine->closing = true;
}

/* ---- time ---- */

static bool waits_for_answer(const struct xb_engine *engine)
{
    return engine->handshake.state != XB_HANDSHAKE_DONE || engine->consumer == XB_CONSUMER_OPENING ||
           engine->consumer == XB_CONSUMER_LIMITING || engine->consumer == XB_CONSUMER_ASKED;
}

/* The handshake has a limit of its own, for all of it. */
static bool is_in_mid_message(const struct xb_engine *engine)
{
    if (engine->handshake.state != XB_HANDSHAKE_DONE)
        return false;
    return engine->assembly.state != XB_ASSEMBLY_IDLE || engine->partial > 0;
}

int64_t xb_engine_stall_us(const struct xb_engine *engine)
{
    int64_t heartbeat_s = engine->handshake.heartbeat_s;

    return heartbeat_s > 0 ? 2 * heartbeat_s * SECOND_US : engine->config->timeout_us;
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

int64_t xb_engine_deadline(const struct xb_engine *engine)
{
    int64_t heartbeat_us = engine->handshake.heartbeat_s * SECOND_US;
    int64_t deadline = INT64_MAX;

    if (waits_for_answer(engine))
        deadline = engine->answer_us;
    if (engine->handshake.state == XB_HANDSHAKE_DONE && !engine->closing)
        deadline = earlier(deadline, xb_topology_deadline(&engine->topology, engine->progress_us));
    if (heartbeat_us > 0) {
        deadline = earlier(deadline, engine->sent_us + heartbeat_us / 2);
        deadline = earlier(deadline, engine->received_us + 2 * heartbeat_us);
    }
    if (is_in_mid_message(engine))
        deadline = earlier(deadline, engine->progress_us + xb_engine_stall_us(engine));
    if (engine->window.acks.count > 0)
        deadline = earlier(deadline, engine->acked_us + ACK_PAUSE_US);
    return deadline;
}

static int check_silence(const struct xb_engine *engine, struct xb_error *error)
{
    int64_t heartbeat_us = engine->handshake.heartbeat_s * SECOND_US;

    if (heartbeat_us > 0 && engine->heard_us - engine->received_us >= 2 * heartbeat_us)
        return xb_fail(error, XIVO_BUS_ERR_HEARTBEAT, "the broker was silent for %lld s, two heartbeats",
                       (long long)(2 * engine->handshake.heartbeat_s));
    if (is_in_mid_message(engine) && engine->heard_us - engine->progress_us >= xb_engine_stall_us(engine))
        return xb_fail(error, XIVO_BUS_ERR_TIMEOUT, "the broker began a message and did not go on with it for %lld s",
                       (long long)(xb_engine_stall_us(engine) / SECOND_US));
    return XIVO_BUS_OK;
}

static int check_answers(const struct xb_engine *engine, int64_t now_us, struct xb_error *error)
{
    if (waits_for_answer(engine) && now_us >= engine->answer_us)
        return xb_fail(error, XIVO_BUS_ERR_TIMEOUT, "the peer did not %s within %lld ms",
                       engine->handshake.state != XB_HANDSHAKE_DONE ? "finish the AMQP handshake" : "answer a request",
                       (long long)(engine->config->timeout_us / 1000));
    return xb_topology_check(&engine->topology, engine->heard_us, engine->progress_us, error);
}

int xb_engine_tick(struct xb_engine *engine, bool is_dry, int64_t now_us, struct xb_error *error)
{
    int64_t heartbeat_us = engine->handshake.heartbeat_s * SECOND_US;
    int rc;

    if (is_dry)
        engine->heard_us = engine->emptied_us = now_us;
    rc = check_silence(engine, error);
    if (rc == XIVO_BUS_OK)
        rc = check_answers(engine, now_us, error);
    if (rc != XIVO_BUS_OK)
        return rc;
    if (now_us >= xb_topology_deadline(&engine->topology, engine->progress_us))
        step(engine, now_us);
    if (heartbeat_us > 0 && now_us - engine->sent_us >= heartbeat_us / 2) {
        if (xb_buf_length(&engine->codec.out) == 0)
            xb_codec_send_heartbeat(&engine->codec);
        engine->sent_us = now_us; /* what waits in the output serves as well; do not come back at once */
    }
    xb_engine_idle(engine, now_us);
    return engine->codec.failed ? xb_fail_nomem(error) : XIVO_BUS_OK;
}
