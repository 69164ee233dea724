#ifndef XB_AMQP_ACK_WINDOW_H
#define XB_AMQP_ACK_WINDOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The messages that were delivered on a channel and are not yet answered: a ring by delivery tag, which the broker counts up
 * from 1 without gaps.
 *
 * A message enters with one reference, the dispatcher's. Whoever holds it adds one. Each reference ends with an outcome. When
 * the last one ends the message is settled, and its answer is the greatest of the outcomes (xivo_bus_settle()): an ack or a
 * refusal. Messages settle in any order.
 *
 * The invariant: for each tag exactly one answer leaves the window, and it is the tag's own. The danger is the `multiple` ack,
 * one method for many tags: it answers every earlier tag that the broker still waits for, also one that is held or is to be
 * refused, and a second answer to a tag makes the broker close the channel. Therefore the window alone decides what is written
 * and in which order, for refusals as for acks, and keeps to three rules:
 *
 *     - No ack is taken while a refusal waits.
 *     - A `multiple` ack for tag t is taken only when each tag up to t waits for an ack or has its own answer taken already.
 *     - It names a tag that waits for an ack itself, never one that is answered.
 *
 * So what is settled at the front of the ring goes out as one `multiple` ack, over refusals that were taken before; what is
 * settled after a message that is still open goes out one by one.
 */
struct xb_ack_slot {
    uint16_t references;
    uint8_t outcome; /* enum xivo_bus_outcome; the greatest so far */
    uint8_t state;
};

/* Answers of one sort that wait to be taken. */
struct xb_ack_waiting {
    size_t count;
    uint64_t lowest; /* no tag before this one is among them; of no meaning when there are none */
};

struct xb_ack_window {
    struct xb_ack_slot *ring;
    size_t capacity;      /* a power of two; 0: none yet */
    uint64_t first, next; /* tags: first <= unsettled < next */
    size_t unanswered;    /* messages whose answer has not been taken */
    struct xb_ack_waiting acks, refusals;
};

/* What to write to the broker. `multiple` belongs to XIVO_BUS_ACK; a refusal is for its own tag only. */
struct xb_ack_answer {
    uint64_t tag;
    int outcome; /* enum xivo_bus_outcome */
    bool multiple;
};

void xb_ack_window_free(struct xb_ack_window *window);

/* Empties it for a new channel, whose tags begin at 1. */
void xb_ack_window_reset(struct xb_ack_window *window);

/* A message arrived. 0, -1 without memory, -2 when the tag is not the next one. */
int xb_ack_window_enter(struct xb_ack_window *window, uint64_t tag);

/* One more reference to a message that has not settled. False when it has, or when there are 65,535 already. */
bool xb_ack_window_hold(struct xb_ack_window *window, uint64_t tag);

/*
 * Ends one reference. Returns 0 while others are left or when the tag is not an open one, else the final outcome: the answer
 * then waits to be taken.
 */
int xb_ack_window_settle(struct xb_ack_window *window, uint64_t tag, int outcome);

/* Takes the next answer out, or only the next refusal; false when none waits. Each is to be written before the next is taken. */
bool xb_ack_window_take(struct xb_ack_window *window, struct xb_ack_answer *answer);
bool xb_ack_window_take_refusal(struct xb_ack_window *window, struct xb_ack_answer *answer);

#endif
