#ifndef XB_LOOP_BACKOFF_H
#define XB_LOOP_BACKOFF_H

#include <stdbool.h>
#include <stdint.h>

/*
 * How long to wait before the next attempt to connect: full jitter, so that a hundred clients that lost the same broker
 * do not come back in step. Pure arithmetic without a clock. Both times are at least 1.
 */
struct xb_backoff {
    int64_t min_us, max_us; /* the first window, and what no window exceeds */
    unsigned attempt;       /* how often the window was doubled */
    uint64_t random;        /* the generator's state */
};

/* No delay is shorter, whatever the options and the dice say: near zero a dead broker would keep the program busy. */
#define XB_BACKOFF_FLOOR_US INT64_C(10000)

/* While connections are refused, or closed before the peer sent a byte, no delay is longer. */
#define XB_BACKOFF_REFUSED_US INT64_C(500000)

/* `seed` is anything that differs between processes and handles. */
void xb_backoff_init(struct xb_backoff *backoff, int64_t min_us, int64_t max_us, uint64_t seed);

/* To be called when the connection is complete: the next loss begins with the shortest window again. */
void xb_backoff_reset(struct xb_backoff *backoff);

/*
 * The next delay, evenly spread between XB_BACKOFF_FLOOR_US and the window, which is min_us * 2^attempt, at most
 * max_us. A window below the floor gives the floor.
 *
 * `refused`: the last attempt ended with "connection refused", or was closed at once by a proxy. The machine is up and only the broker is not, most
 * likely it is just starting: the window is then at most XB_BACKOFF_REFUSED_US, so that the first event comes soon
 * after the broker is back (an attempt costs both sides one packet, so it may be frequent). Refusals double the window
 * only while it is below that bound: a broker that needed a minute to start must not have earned 30 seconds of waiting
 * for the next, different fault. Nor do they shrink what other faults have earned.
 */
int64_t xb_backoff_next(struct xb_backoff *backoff, bool refused);

#endif
