#ifndef XB_UTIL_LOG_H
#define XB_UTIL_LOG_H

#include <stdbool.h>

#include <xivo-bus/client.h>

#include "util/buf.h"

/*
 * Log lines. Everything below the client only adds a line to the handle's queue; the client takes lines out where it may run the
 * program's code (client/callback.h). So no loop over frames, no setter and no half-made object is ever on the stack of a log
 * callback, which may free the handle, fork, or end its thread.
 *
 * The queue is bounded: a round takes XB_LOG_LINES lines, and the rest of the round is only counted. A peer therefore cannot make
 * the program's callback run more often than that in one call of process(), nor make the queue grow.
 *
 * Levels are the public ones: a line is made only when its level is not above the callback's. Never a password; never a payload at
 * info or more important.
 */
enum { XB_LOG_LINES = 512, XB_LOG_TEXT = 1024 };

struct xb_log_line {
    enum xivo_bus_log_level level;
    char text[XB_LOG_TEXT];
};

/* Zeroed memory is an empty one. */
struct xb_log_queue {
    struct xb_buf lines;
    unsigned waiting; /* lines in it */
    unsigned taken;   /* lines that this round has added */
    unsigned dropped; /* lines of this round that were not added: too many, or no memory */
};

struct xb_log {
    xivo_bus_log_cb callback; /* NULL: silent */
    void *userdata;
    enum xivo_bus_log_level level;
    struct xb_log_queue *queue; /* NULL: the callback is called at once; for a callback of our own */
};

/* One line, without a newline. `log` may be NULL. */
void xb_log(const struct xb_log *log, enum xivo_bus_log_level level, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Takes the oldest line out; false when there is none. */
bool xb_log_queue_take(struct xb_log_queue *queue, struct xb_log_line *line);

/* The round is over: adds a line that says how many were dropped, if any were, and the next round begins. */
void xb_log_queue_end_round(struct xb_log_queue *queue);

void xb_log_queue_free(struct xb_log_queue *queue);

/* The callback behind $XIVO_BUS_LOG: writes "xivo-bus: level: text" to standard error. */
void xb_log_to_stderr(enum xivo_bus_log_level level, const char *text, void *userdata);

/* "error", "warning", "info", "debug" (any case) to its level; 0 for anything else, NULL included. */
int xb_log_level_of(const char *name);

#endif
