#ifndef XB_TESTS_FUZZ_MODEL_H
#define XB_TESTS_FUZZ_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * What must become of each message. The broker notes what it delivers, the program what it holds and settles, and the
 * client's bytes are read as they are written. The model aborts when the client
 *
 *   - settles a tag that was never delivered, has not been received as a whole, or is settled already;
 *   - settles, with `multiple` or without, a message that is held, whose callback runs, or that a subscription must be
 *     given and was not;
 *   - writes another outcome than the greatest that the program chose;
 *   - acknowledges anything although acknowledgements are switched off;
 *   - accepts an id that is not held, or refuses one that is;
 *   - gives the same id, or the same message to the same subscription, twice.
 *
 * A channel is one life of channel 1, counted from 1: delivery tags begin again with it. Events carry channel and tag in
 * the name of their exchange. When the broker sends bytes of unknown meaning the model is in doubt, and judges nothing
 * until the next connection.
 */
struct model_message {
    uint64_t tag;
    uint64_t end;       /* the number of bytes that the client must have received to know it */
    unsigned held;      /* references of the program */
    int outcome;        /* the greatest so far */
    int settled;        /* on the wire; 0: not yet */
    bool sound;         /* the client must understand it */
    unsigned wanted_by; /* number of a subscription that must be given it; 0: none is known */
    uint64_t given_to;  /* subscriptions, a bit each */
};

enum { MODEL_SUBSCRIPTIONS = 64, MODEL_IDS = 512 };

void model_boot(void);
void model_free(void);

/* A new handle: ids of the earlier one mean nothing. It acknowledges, or does not. */
void model_renew(void);
void model_set_acks(bool acks);

/* ---- the broker's side ---- */

void model_connected(void);
void model_channel_opened(void); /* the broker has received channel.open for channel 1 */
void model_doubt(void);

/* The exchange of the next message; the broker has built that message, whose last byte is number `end`. */
const char *model_exchange(void);
void model_deliver(uint64_t end, bool sound, unsigned wanted_by);

/* ---- the client's bytes: written after the client has received so many ---- */

void model_hear(const uint8_t *bytes, size_t length, uint64_t received);

/* ---- the program's side ---- */

/* The message of an event with this exchange; NULL for one that was fed, and while in doubt. */
struct model_message *model_find(const char *exchange);

/* A callback of subscription `number` (from 1; 0: no subscription) begins, and ends. */
void model_call(struct model_message *message, unsigned number);
void model_return(void);
void model_cancel(unsigned number);

/* The program holds a message, which is NULL when it was fed or while in doubt, and was given this id. */
void model_hold(struct model_message *message, bool fed, uint64_t id);

/* settle() of any id has returned `rc`. `failed`: an allocation has. */
void model_settle(uint64_t id, int outcome, int rc, bool failed);

size_t model_id_count(void);
uint64_t model_id(size_t index);
size_t model_open_holds(void); /* of this channel and of fed messages */

/* ---- in the end ---- */

/* Whether the client consumes, as far as its own bytes say. */
bool model_is_consuming(void);
bool model_is_doubtful(void);

/* Nothing is left that a client which consumes has to settle; nothing is left that was given to a callback. */
bool model_is_settled(void);
void model_expect_settled(void);
void model_expect_flushed(void);

#endif
