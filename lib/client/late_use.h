#ifndef XB_CLIENT_LATE_USE_H
#define XB_CLIENT_LATE_USE_H

#include <stdbool.h>

#include <xivo-bus/client.h>

#include "util/log.h"

/*
 * Finds a program that uses an event after its callback. An event lives in memory that the next message uses again, so such a
 * program works in its first test and reads another event's strings in production.
 *
 * Where somebody looks for mistakes, each callback is lent a copy instead, in a block of its own, which is overwritten when the
 * callback has returned: the event says so in each of its strings, and everything else is filled with question marks. Under memcheck
 * and AddressSanitizer the block is then freed, so that they report the late access with both stacks. With the log level debug it is
 * kept until the next one has been overwritten, so that reading it is harmless as long as nobody follows a pointer in it.
 *
 * Otherwise nothing is copied, and a callback costs one comparison more.
 */
struct xb_late_use {
    bool has_tool; /* the process runs under a tool that knows what has been freed */
    bool is_on;
    xivo_bus_event *lent; /* the copy that a callback has now */
    xivo_bus_event *dead;
};

void xb_late_use_init(struct xb_late_use *late_use);
void xb_late_use_free(struct xb_late_use *late_use);

/* The log's callback or level has changed. */
void xb_late_use_follow(struct xb_late_use *late_use, const struct xb_log *log);

/* The event for one callback: a copy that can be held like `event`; or `event` itself, without memory. */
const xivo_bus_event *xb_late_use_lend(struct xb_late_use *late_use, const xivo_bus_event *event);

/* The callback has returned, or never will. Does nothing when it had no copy. */
void xb_late_use_end(struct xb_late_use *late_use);

#endif
