#ifndef XB_TESTS_RIG_H
#define XB_TESTS_RIG_H

#include "amqp/engine.h"
#include "fake/peer.h"
#include "fake/script.h"

/*
 * An engine and a peer, joined by memory and by a clock that only the test turns. What the engine tells becomes lines
 * in `events`:
 *
 *     ready
 *     suspended
 *     delivery 1 xivo status.agent "the body"
 *     too big 2 xivo status.agent 2000000
 */
struct rig {
    struct xb_engine_config config; /* to be changed before rig_begin() */
    struct xb_engine engine;
    struct peer peer;
    struct xb_log log;
    struct xb_buf logged; /* the lines of the engine's log, all levels */
    struct xb_buf events;
    struct xb_buf fed;   /* all that the engine was fed */
    struct xb_buf sent;  /* all that it wrote */
    struct xb_buf table; /* the headers of the last delivery: the engine lends them only until it is asked again */
    int64_t now_us;
    struct xb_error error;
};

#define RIG_SECOND INT64_C(1000000)
#define RIG_PASSWORD "open sesame 37"

/* Default: own queue, both exchanges, prefetch 256, heartbeat 30 s (the peer offers none), time-outs of 10 s. */
void rig_init(struct rig *rig);
void rig_free(struct rig *rig);

/* The engine begins a connection: the first, or one more. */
void rig_begin(struct rig *rig);

/* Adds or drops a user of a key and a name (NULL: everything). */
void rig_subscribe(struct rig *rig, const char *key, const char *name);
void rig_cancel(struct rig *rig, const char *key, const char *name);

/* What the engine has written goes to the peer. Whether it was anything. */
bool rig_write(struct rig *rig);

/* What the peer has built goes to the engine, `chunk` bytes at a time (0: at once). XIVO_BUS_OK or the engine's code.
 */
int rig_feed(struct rig *rig, size_t chunk);

/* Both until neither side has anything to say. XIVO_BUS_OK or the engine's code. */
int rig_talk(struct rig *rig);

/* Begins, and talks until the consumer runs. It must. Lines up to there count as read. */
void rig_open(struct rig *rig);

/* Lets time pass and ticks, once. */
int rig_wait(struct rig *rig, int64_t us);

/* The lines of `events` since the last call, as a string that lasts until the next one. */
const char *rig_events(struct rig *rig);

/* Feeds bytes in chunks and collects events, without the peer. */
int rig_feed_bytes(struct rig *rig, const uint8_t *bytes, size_t length, size_t chunk);

/* Exactly this line is next, or these lines are all that is left (NULL behind the last). */
void rig_expect(struct rig *rig, const char *line);
void rig_expect_all(struct rig *rig, ...) __attribute__((sentinel));

/* The engine answers what the peer sent with this code, and its words contain `words`. */
void rig_expect_failure(struct rig *rig, int code, const char *words);

#endif
