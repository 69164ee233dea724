#include "amqp/ack_window.h"

#include <stdlib.h>

#include <xivo-bus/client.h>

enum { FIRST_CAPACITY = 256 };

/* Of a slot: a message is OPEN until it is settled, and DONE when its answer has been taken. */
enum { OPEN, TO_ACK, TO_REFUSE, DONE };

_Static_assert(sizeof(struct xb_ack_slot) == 4, "xivo-bus(7): up to twice as much for each message after one that is held");
_Static_assert(XIVO_BUS_REJECT <= UINT8_MAX, "a slot has one byte for the outcome");

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
    window->first = window->next = 1;
    window->acks.count = window->refusals.count = window->unanswered = 0;
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
    window->unanswered++;
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

static void add(struct xb_ack_waiting *waiting, uint64_t tag)
{
    if (waiting->count++ == 0 || tag < waiting->lowest)
        waiting->lowest = tag;
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
    if (slot->outcome == XIVO_BUS_ACK) {
        slot->state = TO_ACK;
        add(&window->acks, tag);
    } else {
        slot->state = TO_REFUSE;
        add(&window->refusals, tag);
    }
    return slot->outcome;
}

/* Slots at the front whose answer has been taken leave the ring. */
static void drop_done(struct xb_ack_window *window)
{
    while (window->first < window->next && slot_of(window, window->first)->state == DONE)
        window->first++;
}

/*
 * Takes the first slot of that state, of which there is one. After a message that is held for long there may be very many that
 * are done: they are not looked at again.
 */
static struct xb_ack_answer take_one(struct xb_ack_window *window, struct xb_ack_waiting *waiting, int state)
{
    uint64_t tag = waiting->lowest > window->first ? waiting->lowest : window->first;
    struct xb_ack_slot *slot;

    while ((slot = slot_of(window, tag))->state != state)
        tag++;
    slot->state = DONE;
    waiting->lowest = tag + 1;
    waiting->count--;
    window->unanswered--;
    drop_done(window);
    return (struct xb_ack_answer){ .tag = tag, .outcome = slot->outcome };
}

/* The front waits for an ack, and no refusal waits: one `multiple` ack as far as nothing is open. */
static struct xb_ack_answer take_run(struct xb_ack_window *window)
{
    struct xb_ack_answer answer = { .outcome = XIVO_BUS_ACK, .multiple = true };
    uint64_t at;

    for (at = window->first; at < window->next; at++) {
        int state = slot_of(window, at)->state;

        if (state != TO_ACK && state != DONE)
            break;
        if (state == DONE)
            continue;
        answer.tag = at;
        window->acks.count--;
        window->unanswered--;
    }
    window->first = at;
    return answer;
}

bool xb_ack_window_take_refusal(struct xb_ack_window *window, struct xb_ack_answer *answer)
{
    if (window->refusals.count == 0)
        return false;
    *answer = take_one(window, &window->refusals, TO_REFUSE);
    return true;
}

bool xb_ack_window_take(struct xb_ack_window *window, struct xb_ack_answer *answer)
{
    if (xb_ack_window_take_refusal(window, answer))
        return true;
    if (window->acks.count == 0)
        return false;
    *answer =
        slot_of(window, window->first)->state == TO_ACK ? take_run(window) : take_one(window, &window->acks, TO_ACK);
    return true;
}
