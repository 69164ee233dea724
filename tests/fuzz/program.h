#ifndef XB_TESTS_FUZZ_PROGRAM_H
#define XB_TESTS_FUZZ_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <xivo-bus/xivo-bus.h>

#include "input.h"

/*
 * A program that uses the library as the input says. Each function here is one call of the public interface, in a
 * callback or not, and checks what the manual promises of it: its return values, that nobody is called back after a
 * cancel or a free, the counters, the texts.
 */
enum { PROGRAM_SUBSCRIPTIONS = 60, PROGRAM_COPIES = 8 };

struct subscription {
    xivo_bus_subscription *handle;
    unsigned number; /* from 1, in the order in which they were made */
    bool alive;      /* neither cancelled nor freed with the handle */
    bool everything; /* it is given each event */
    enum xivo_bus_type type;
};

/*
 * What process() or run() has not reported yet: a stop() before the call, or in a callback of it. The latter may be too
 * late for the call under way, and when that reports another stop, or fails, nobody can tell.
 */
struct stops {
    bool before, inside, perhaps;
};

struct program {
    struct input input;
    xivo_bus *bus;  /* NULL: none, or freed */
    unsigned depth; /* callbacks that run */
    bool freed;     /* in a callback: the call under way must say so */
    struct stops stops;
    bool acks;
    int lost_for_good; /* the code of the state that said so */
    struct subscription subscriptions[PROGRAM_SUBSCRIPTIONS];
    unsigned subscription_count;
    xivo_bus_event *copies[PROGRAM_COPIES];
    unsigned copy_count;
    struct xivo_bus_stats stats; /* of the last look */
    unsigned polls_left;         /* of run(), before it is stopped */
    unsigned log_calls;
    unsigned log_pause;          /* log calls between two that do something */
};

extern struct program program;

void program_boot(struct input input);
void program_end(void);

void program_new(unsigned number);
void program_free(void);
void program_set_option(unsigned how);

/* Subscriptions (subscribing.c). */
void program_subscribe(uint8_t kind, uint8_t filter);
void program_cancel(unsigned number);
void program_cancel_one(struct subscription *subscription);
void program_check_subscription(unsigned number);
unsigned program_catch_all(void); /* the number of one that is given each event; 0: none */

void program_set_callbacks(uint8_t bits);
void program_process(void);
void program_run(void);
void program_waiting(void); /* run() or free() waits */
void program_stop(void);
void program_feed(unsigned how, uint8_t which);
void program_settle(uint8_t which, int outcome);
void program_settle_id(uint64_t id, int outcome);
void program_check_stats(void);
void program_copy(const xivo_bus_event *event);
void program_read_copy(unsigned number, bool end);

/* The call has returned a count, XIVO_BUS_OK, one of these codes, or XIVO_BUS_ERR_NOMEM after an allocation that failed. */
void program_expect(const char *function, int rc, const int *codes, size_t count);
#define PROGRAM_EXPECT(function, rc, ...) \
    program_expect(function, rc, (const int[]){ __VA_ARGS__ }, sizeof((const int[]){ __VA_ARGS__ }) / sizeof(int))

#endif
