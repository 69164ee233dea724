#include "amqp/ack_window.h"

#include <stdlib.h>

#include <xivo-bus/client.h>

enum { FIRST_CAPACITY = 256 };
enum slot_state { OPEN, TO_ACK, DONE };

static struct xb_ack_slot *slot_of(const struct xb_ack_window *window, uint64_t tag)
{
    return &window->ring[tag & (window->capacity - 1)];
}

void xb_ack_window_free(struct xb_ack_window *window)
{
    free(window->ring);
    *window = (struct xb_ack_window){ 0 };
}

void xb_ack_window_reset(struct xb_ack_window *window)
{
    window->first = window->next = window->lowest = 1;
    window->unsent = 0;
}

/* Rare, so it must not cost those who call it registers. */
__attribute__((noinline)) static int grow(struct xb_ack_window *window)
{
    struct xb_ack_window bigger = *window;

    bigger.capacity = window->capacity ? window->capacity * 2 : FIRST_CAPACITY;
    bigger.ring = malloc(bigger.capacity * sizeof *bigger.ring);
    if (!bigger.ring)
        return -1;
    for (uint64_t tag = window->first; tag < window->next; tag++)
        *slot_of(&bigger, tag) = *slot_of(window, tag);
    free(window->ring);
    *window = bigger;
    return 0;
}

int xb_ack_window_enter(struct xb_ack_window *window, uint64_t tag)
{
    if (tag != window->next)
        return -2;
    if (window->next - window->first >= window->capacity && grow(window) != 0)
        return -1;
    *slot_of(window, tag) = (struct xb_ack_slot){ .references = 1, .outcome = XIVO_BUS_ACK, .state = OPEN };
    window->next++;
    return 0;
}

static bool is_open(const struct xb_ack_window *window, uint64_t tag)
{
    return tag >= window->first && tag < window->next && slot_of(window, tag)->state == OPEN;
}

bool xb_ack_window_hold(struct xb_ack_window *window, uint64_t tag)
{
    if (!is_open(window, tag) || slot_of(window, tag)->references == UINT16_MAX)
        return false;
    slot_of(window, tag)->references++;
    return true;
}

/* Slots at the front that need no ack any more leave the ring. */
static void drop_done(struct xb_ack_window *window)
{
    while (window->first < window->next && slot_of(window, window->first)->state == DONE)
        window->first++;
}

int xb_ack_window_settle(struct xb_ack_window *window, uint64_t tag, int outcome)
{
    struct xb_ack_slot *slot;

    if (!is_open(window, tag))
        return 0;
    slot = slot_of(window, tag);
    if (outcome > slot->outcome)
        slot->outcome = (uint8_t)outcome;
    if (--slot->references > 0)
        return 0;
    outcome = slot->outcome;
    if (outcome == XIVO_BUS_ACK) {
        slot->state = TO_ACK;
        if (window->unsent++ == 0 || tag < window->lowest)
            window->lowest = tag;
    } else {
        slot->state = DONE;
        drop_done(window);
    }
    return outcome;
}

/*
 * A `multiple` ack must name a tag that the broker still waits for, so it names the last slot of the settled front that is
 * TO_ACK, not one that is DONE. It covers every waiting ack before it.
 */
static bool take_front(struct xb_ack_window *window, uint64_t *tag)
{
    bool found = false;
    uint64_t at;

    for (at = window->first; at < window->next && slot_of(window, at)->state != OPEN; at++) {
        if (slot_of(window, at)->state != TO_ACK)
            continue;
        *tag = at;
        found = true;
        window->unsent--;
    }
    window->first = at;
    if (window->lowest < at)
        window->lowest = at;
    return found;
}

bool xb_ack_window_take(struct xb_ack_window *window, uint64_t *tag, bool *multiple)
{
    if (window->unsent == 0)
        return false;
    *multiple = true;
    if (take_front(window, tag))
        return true;
    *multiple = false;
    /* Behind one message that is held for long there may be very many that are done: they are not looked at again. */
    for (*tag = window->lowest; slot_of(window, *tag)->state != TO_ACK; ++*tag)
        ;
    slot_of(window, *tag)->state = DONE;
    window->lowest = *tag + 1;
    window->unsent--;
    return true;
}
