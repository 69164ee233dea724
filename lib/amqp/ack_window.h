#ifndef XB_AMQP_ACK_WINDOW_H
#define XB_AMQP_ACK_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The messages that were delivered on a channel and are not yet settled with the broker: a ring by delivery tag, which the
 * broker counts up from 1 without gaps.
 *
 * A message enters with one reference, the dispatcher's. Whoever holds it adds one. Each reference ends with an outcome, and
 * the greatest outcome wins when the last one ends (xivo_bus_settle()). Messages therefore settle in any order. Acks are not
 * written one by one: what is settled at the front of the ring goes out as one `multiple` ack; what is settled behind a
 * message that is still held goes out as single acks. Requeued and rejected messages are written by the caller at once, and
 * only leave a slot that needs no ack any more.
 */
struct xb_ack_slot {
    uint16_t references;
    uint8_t outcome; /* enum xivo_bus_outcome; the greatest so far */
    uint8_t state;
};

struct xb_ack_window {
    struct xb_ack_slot *ring;
    size_t capacity;      /* a power of two; 0: none yet */
    uint64_t first, next; /* tags: first <= unsettled < next */
    size_t unsent;        /* acks that are settled and not written */
    uint64_t lowest;      /* no tag before this one waits to be written */
};

void xb_ack_window_free(struct xb_ack_window *window);

/* Empties it for a new channel, whose tags begin at 1. */
void xb_ack_window_reset(struct xb_ack_window *window);

/* A message arrived. 0, -1 without memory, -2 when the tag is not the next one. */
int xb_ack_window_enter(struct xb_ack_window *window, uint64_t tag);

/* One more reference to a message that has not settled. False when it has, or when there are 65,535 already. */
bool xb_ack_window_hold(struct xb_ack_window *window, uint64_t tag);

/*
 * Ends one reference. Returns 0 while others are left or when the tag is not an unsettled one, else the final outcome: for
 * XIVO_BUS_ACK the ack now waits here, for the others the caller writes the refusal.
 */
int xb_ack_window_settle(struct xb_ack_window *window, uint64_t tag, int outcome);

/* The next ack to write: true with *tag and *multiple, or false when none waits. */
bool xb_ack_window_take(struct xb_ack_window *window, uint64_t *tag, bool *multiple);

#endif
