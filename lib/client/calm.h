#ifndef XB_CLIENT_CALM_H
#define XB_CLIENT_CALM_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Since when messages may be missing, should the connection end now: the latest moment of which it is known that everything
 * published before it has been received. That is a moment at which the queue was drained. The last byte is no measure of it:
 * it may have waited in the socket for a busy program, it may be the broker's goodbye, and messages published long before
 * may still have waited in the queue, behind a full prefetch window.
 *
 * So there are two ways to know. A round that found bytes and emptied the socket proves it, when so few messages came of late
 * that the window cannot have been full: each ack is given a second to arrive. On a busier queue its depth is asked for, once
 * a second, and what was in it then has been received when as many messages more have come.
 */
struct xb_calm {
    int64_t us, wall_us; /* the moment */
    uint64_t count;      /* messages since the consumer is in place */
    int64_t span_us;     /* when the present span of a second began */
    uint64_t before[2];  /* count, when the present span began and when the one before it did */
    int64_t asked_us;    /* when the depth was asked for */
    uint64_t mark;       /* the count that proves it; 0: it was not asked for */
};

/* The consumer is in place: nothing has been missed so far. */
void xb_calm_begin(struct xb_calm *calm, int64_t now_us);

/* All that was in the queue when its depth was asked for has come. */
void xb_calm_reach_mark(struct xb_calm *calm);

/* One more message has come. */
static inline void xb_calm_count(struct xb_calm *calm)
{
    calm->count++;
    if (calm->mark != 0 && calm->count >= calm->mark)
        xb_calm_reach_mark(calm);
}

/* Whether so many messages came of late, or are held, that the window may be full: then the depth must be asked for. */
bool xb_calm_is_hidden(const struct xb_calm *calm, uint64_t held, uint64_t window);

/* A round that began at `begin_us` has received bytes and emptied the socket. `hidden`: see above. */
void xb_calm_dry(struct xb_calm *calm, bool hidden, int64_t begin_us);

/* So many messages were before the next one to be published at `asked_us`, counted from now on and at the most. */
void xb_calm_measured(struct xb_calm *calm, uint64_t pending, int64_t asked_us);

#endif
