#ifndef XB_LOOP_WAITER_H
#define XB_LOOP_WAITER_H

#include <stdbool.h>
#include <stdint.h>

#include "util/error.h"

/*
 * The one descriptor of a handle: an epoll set that holds the socket, a timer and a wake-up, and that a program polls in its
 * own loop.
 *
 * The timer (timerfd) and the wake-up (eventfd) are registered edge-triggered and never read: each expiry and each write
 * makes the set readable once, until xb_waiter_collect(). Writing the eventfd is safe in a signal handler and from any
 * thread. The socket is level-triggered, so what was left unread makes the set readable again; but a program may have
 * registered the set edge-triggered in its own epoll, and that sees only new wake-ups. Therefore the rule: whoever stops
 * before the input is dry calls xb_waiter_wake().
 */
struct xb_waiter {
    int epoll, timer, event;
    int socket; /* -1: none */
    bool wants_read, wants_write; /* of the socket */
    int64_t armed_us; /* INT64_MAX: not armed */
};

/* ENDED: the peer has said its last word, or the socket failed. What came before may still be there to be read. */
enum { XB_WAITER_READABLE = 1, XB_WAITER_WRITABLE = 2, XB_WAITER_TIMER = 4, XB_WAITER_ENDED = 8 };

int xb_waiter_open(struct xb_waiter *waiter, struct xb_error *error);

/* Only closes descriptors: in a forked child it leaves the parent's set as it is. */
void xb_waiter_close(struct xb_waiter *waiter);

/* The socket in the set. Add one when there is none; remove it before it is closed. */
int xb_waiter_add(struct xb_waiter *waiter, int socket, bool wants_write, struct xb_error *error);
void xb_waiter_want(struct xb_waiter *waiter, bool wants_read, bool wants_write);
void xb_waiter_remove(struct xb_waiter *waiter);

/* Makes the set readable until the next collect. Safe in signal handlers and in every thread; keeps errno. */
void xb_waiter_wake(const struct xb_waiter *waiter);

/* What has happened since the last time, without waiting: XB_WAITER_ bits. The set is not readable any more but for the socket. */
int xb_waiter_collect(struct xb_waiter *waiter);

/* Has the set become readable at `deadline_us` (monotonic) at the latest, or a little before; INT64_MAX: never. */
void xb_waiter_arm(struct xb_waiter *waiter, int64_t deadline_us);

/* Disarms the timer and drops what has happened: without a socket the set is not readable until the next wake-up. */
void xb_waiter_quiet(struct xb_waiter *waiter);

#endif
