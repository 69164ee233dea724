#ifndef XB_TESTS_PEER_H
#define XB_TESTS_PEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "amqp/codec.h"
#include "util/buf.h"

/*
 * The broker's side of an AMQP 0-9-1 connection, in memory: frames of any kind, right or wrong, are built into `out`,
 * and what the client wrote becomes lines of text (request.h) that a test can expect. script.h answers by itself on top
 * of this. It knows no socket and no engine. It aborts without memory.
 */
enum { PEER_CHANNELS = 4, PEER_REFUSALS = 4 };

/* The answer to the request whose line, without the channel's number, begins with `request`. */
struct peer_refusal {
    const char *request;
    uint16_t code;
    const char *words;
    unsigned times; /* how often it is still given */
};

struct peer {
    struct xb_buf out;   /* for the client */
    struct xb_buf in;    /* from the client, not yet a whole frame */
    struct xb_buf lines; /* what the client said, a line per frame */
    size_t read;         /* up to where peer_line() has given them out */
    bool greeted;        /* the protocol header has been heard */
    char line[1024];
    struct xb_buf start_ok; /* the payload of connection.start-ok, arguments only */
    amqp_pool_t pool;
    uint64_t tag; /* of the last delivery */

    /* What the script does; may be changed at any time. */
    bool answers;
    bool talks; /* blocked, unblocked and a heartbeat before each answer, from start-ok on */
    const char *mechanisms;
    bool lacks_nack; /* it does not announce basic.nack */
    uint16_t channel_max, heartbeat_s;
    uint32_t frame_max;
    uint32_t depth;        /* how many messages wait in any queue */
    const char *queue;     /* the name of one that is declared without; NULL: amq.gen-1 */
    const char *forbidden; /* keys that may not be bound, a space behind each; NULL: none */
    const char *exchanges; /* the names of those that exist, a space behind each */
    struct peer_refusal refusals[PEER_REFUSALS];
    const char *mute_at; /* the request at which it falls silent for ever, as in a refusal; NULL: none */
    bool muted;
    bool closed[PEER_CHANNELS]; /* it has closed the channel and waits for close-ok */
};

void peer_init(struct peer *peer);
void peer_free(struct peer *peer);

/* A new connection: forgets what was said, and keeps the script's settings. */
void peer_reset(struct peer *peer);

/* ---- building ---- */

void peer_bytes(struct peer *peer, const void *bytes, size_t length);
/* A frame, or what is in front of its payload. */
void peer_frame_header(struct peer *peer, uint8_t type, uint16_t channel, uint32_t size);
void peer_frame(struct peer *peer, uint8_t type, uint16_t channel, const void *payload, size_t size);
void peer_method(struct peer *peer, uint16_t channel, amqp_method_number_t id, void *fields);
void peer_heartbeat(struct peer *peer);
void peer_start(struct peer *peer, uint8_t minor, const char *mechanisms);
void peer_tune(struct peer *peer, uint16_t channel_max, uint32_t frame_max, uint16_t heartbeat_s);
void peer_close_connection(struct peer *peer, uint16_t code, const char *words);
void peer_close_channel(struct peer *peer, uint16_t channel, uint16_t code, const char *words);

struct peer_message {
    uint64_t tag; /* 0: the next */
    bool redelivered;
    const char *exchange, *key;
    size_t key_length;            /* 0: that of the string */
    const char *type;             /* content type; NULL: no such property */
    const struct xb_buf *headers; /* NULL: no such property */
    const char *body;             /* NULL: "" */
    size_t length;                /* 0: that of the string */
    size_t piece;                 /* bytes of body in one frame; 0: all */
};

/* A whole message on channel 1, or one of its three parts. `properties` follow the flags as they are. */
void peer_deliver(struct peer *peer, const struct peer_message *message);
void peer_deliver_method(struct peer *peer, const struct peer_message *message);
void peer_content(struct peer *peer, uint64_t body_size, uint16_t flags, const struct xb_buf *properties);
void peer_body(struct peer *peer, const void *bytes, size_t length);

/* ---- field tables, without the length in front ---- */

void peer_table_put(struct xb_buf *table, const char *key, char type, const void *value, size_t length);
void peer_table_text(struct xb_buf *table, const char *key, const char *text);

/* Tables in tables, `depth` of them, the innermost empty. */
void peer_table_nest(struct xb_buf *table, const char *key, size_t depth);

void peer_put32(struct xb_buf *buf, uint32_t value);

/* ---- listening ---- */

/* What the client wrote, in pieces of any size. Whole frames become lines; with `answers` the script reacts. */
void peer_hear(struct peer *peer, const void *bytes, size_t length);

/* The next line that was not asked for yet; "" when there is none. Lasts until the next call. */
const char *peer_line(struct peer *peer);

/* How many lines have been heard, given out or not, that begin with this. */
size_t peer_count(const struct peer *peer, const char *beginning);

/* How many of them are exactly this. */
size_t peer_heard(const struct peer *peer, const char *line);

/* As if all lines had been asked for. */
void peer_skip(struct peer *peer);

/* The same, and they do not count any more: for a test that hears very many. */
void peer_forget(struct peer *peer);

#endif
