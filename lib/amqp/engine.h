#ifndef XB_AMQP_ENGINE_H
#define XB_AMQP_ENGINE_H

#include "amqp/ack_window.h"
#include "amqp/delivery.h"
#include "amqp/handshake.h"
#include "amqp/survey.h"
#include "amqp/topology.h"

/*
 * One AMQP connection without its socket: bytes in, bytes and deliveries out. It reads no clock (every call that needs the
 * time is given it: microseconds that never go back) and waits for nothing, so it can be driven byte by byte in a test.
 *
 *     xb_engine_start          the first bytes are in the output
 *     xb_engine_room, _fed     bytes that came from the peer
 *     xb_engine_next           what they mean, one thing at a time, until DRY
 *     xb_engine_output, _sent  bytes to write
 *     xb_engine_deadline       when xb_engine_tick() has to be called though nothing arrived
 *
 * Channel 1 carries the consumer: open, qos, and, when the topology on channel 2 is complete, consume; then deliveries and
 * acks. When the broker closes channel 1 under a running consumer, the queue is still there with all that was not
 * acknowledged: the channel is opened and the consumer started again. Any other error ends the connection, and the caller
 * makes a new one.
 */
enum xb_engine_event {
    XB_ENGINE_DRY = 0,       /* nothing more can be told from the bytes that are there */
    XB_ENGINE_DELIVERY = 1,  /* engine->assembly.delivery is complete */
    XB_ENGINE_READY = 2,     /* queue, bindings and consumer are in place */
    XB_ENGINE_SUSPENDED = 3, /* the broker closed the channel, the error says why; READY follows, tags begin again */
    XB_ENGINE_MORE = 4       /* nothing to report yet, and there are more frames: a look at the clock is due */
};

enum xb_consumer_state {
    XB_CONSUMER_NONE,
    XB_CONSUMER_OPENING,
    XB_CONSUMER_LIMITING, /* qos is asked for */
    XB_CONSUMER_WAITING,  /* for the topology */
    XB_CONSUMER_ASKED,
    XB_CONSUMER_RUNNING
};

/* An honest broker reads what is sent to it: 10,000 bindings, 50,000 acks. */
enum { XB_OUTPUT_MOST = 1 << 20 };

struct xb_engine {
    const struct xb_engine_config *config;
    const struct xb_log *log;
    struct xb_codec codec;
    struct xb_handshake handshake;
    struct xb_topology topology;
    struct xb_assembly assembly;
    struct xb_ack_window window;
    struct xb_survey survey;
    uint64_t deliveries, requeued; /* complete messages received, and messages given back; over all connections */
    struct xb_buf in;
    enum xb_consumer_state consumer;
    bool closing;                 /* we have said connection.close */
    bool closed;                  /* and the peer has confirmed it */
    int64_t answer_us;            /* until when the handshake, or the consumer's request, has to be answered */
    int64_t received_us, sent_us; /* when bytes last came and went */
    int64_t emptied_us;           /* when a read last left nothing behind */
    int64_t heard_us;    /* all that the peer had sent by then has been told: what is missing is not under way */
    int64_t progress_us; /* when the message or frame under way last grew */
    uint64_t
        skip_left; /* bytes of a content header that is too long, and of its end mark, that are still to be dropped */
    uint64_t skipped;      /* those that were */
    size_t partial;        /* length of the frame under way at that time; 0: there is none */
    int64_t acked_us;      /* when acks were last written */
    int64_t oldest_ack_us; /* since when the oldest unwritten ack waits */
};

void xb_engine_init(struct xb_engine *engine, const struct xb_engine_config *config, const struct xb_log *log);
void xb_engine_free(struct xb_engine *engine);

/* A new connection. The set of bindings (engine->topology.bindings) is kept, all else is forgotten. */
void xb_engine_start(struct xb_engine *engine, int64_t now_us);

/* Memory for bytes from the peer, at least `least` of them, *size in all; NULL without memory. */
uint8_t *xb_engine_room(struct xb_engine *engine, size_t least, size_t *size);
void xb_engine_fed(struct xb_engine *engine, size_t count, int64_t now_us);

/* The last read has left nothing behind. */
void xb_engine_emptied(struct xb_engine *engine, int64_t now_us);

/* enum xb_engine_event, or a code: the connection is of no use any more. The output may still hold a last word to the peer. */
int xb_engine_next(struct xb_engine *engine, int64_t now_us, struct xb_error *error);

static inline const uint8_t *xb_engine_output(const struct xb_engine *engine, size_t *length)
{
    *length = xb_buf_length(&engine->codec.out);
    return *length > 0 ? xb_buf_bytes(&engine->codec.out) : NULL;
}

void xb_engine_sent(struct xb_engine *engine, size_t count, int64_t now_us);

/*
 * So much output waits that no more input may be taken until the peer has read some of it: else one that makes us answer and never
 * reads could fill our memory.
 */
static inline bool xb_engine_is_congested(const struct xb_engine *engine)
{
    return xb_buf_length(&engine->codec.out) >= XB_OUTPUT_MOST;
}

/* How long the peer may stand still in the middle of something though it is not silent. */
int64_t xb_engine_stall_us(const struct xb_engine *engine);

/*
 * Heartbeats, acks that waited, answers that did not come. XIVO_BUS_OK or a code as from xb_engine_next(). `is_dry`: there is
 * nothing to read and nothing to be told. A program that is slower than its messages comes here with many of them untold; the
 * peer's words wait behind those, and it is not called silent because of that.
 */
int xb_engine_tick(struct xb_engine *engine, bool is_dry, int64_t now_us, struct xb_error *error);
int64_t xb_engine_deadline(const struct xb_engine *engine);

/* Whether the peer has greeted as an AMQP 0-9-1 broker does, on this connection or the last one. */
static inline bool xb_engine_is_greeted(const struct xb_engine *engine)
{
    return engine->handshake.state != XB_HANDSHAKE_START;
}

/* The set of wanted bindings has changed: asks the broker for the difference, if the connection is open. */
void xb_engine_rebind(struct xb_engine *engine, int64_t now_us);

/*
 * Ends one reference to a delivery (ack_window.h). Returns 0 while others are left, else the outcome. Acks are written in
 * groups: when half the prefetch window waits, when the oldest has waited 100 ms, or see xb_engine_idle(). A refusal is written
 * at once.
 */
int xb_engine_settle(struct xb_engine *engine, uint64_t tag, int outcome, int64_t now_us);

/* The input is dry: writes the acks that wait if the last were written 15 ms ago or more. Else the deadline will. */
void xb_engine_idle(struct xb_engine *engine, int64_t now_us);

/*
 * Begins a survey of the queue (survey.h), if one can begin now, and returns whether it has begun. Its result can be taken once, as soon as it is done; a channel or
 * connection that is closed takes it away.
 */
bool xb_engine_can_survey(const struct xb_engine *engine);
bool xb_engine_survey(struct xb_engine *engine, int64_t now_us);
bool xb_engine_take_survey(struct xb_engine *engine, struct xb_survey *survey);

/* Writes acks and connection.close; engine->closed tells when the peer has confirmed. */
void xb_engine_close(struct xb_engine *engine);

#endif
