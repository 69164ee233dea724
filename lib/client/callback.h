#ifndef XB_CLIENT_CALLBACK_H
#define XB_CLIENT_CALLBACK_H

#include "client/client.h"

/*
 * The only file that runs the program's code. A callback may do anything: free the handle, fork and return in the child, end its
 * thread, cancel and make subscriptions. Three rules make that sound, wherever it happens:
 *
 * 1. Program code runs only in here, and only inside xb_call_guarded(). What is deeper (engine, link, decoder, setters) never
 *    calls back: its log lines wait in a queue, which is emptied before each other callback and at the end of the round. So a
 *    program reads lines, states and events in the order in which they happened.
 * 2. Every function that has run program code says whether the handle is still ours, and the compiler warns of a caller that does
 *    not look. False: it was freed, or this is a forked child, whose connection is the parent's. The caller then returns, touching
 *    nothing but memory, and asks for no further callback; one that is asked for all the same does not come.
 * 3. xb_call_guarded() is the way in and the way out. It ends the handle that was freed, and cleans up after a callback that never
 *    returns because its thread ended.
 */
#define XB_LOOK_AT_RESULT __attribute__((warn_unused_result))

/*
 * Runs `work`, which may call back, and returns its result; or XIVO_BUS_ERR_ARGUMENT, _FORKED or _BUSY and nothing was run; or
 * XIVO_BUS_ERR_FREED, or XIVO_BUS_ERR_FORKED in the child of a callback. The thread cannot be cancelled meanwhile.
 */
int xb_call_guarded(xivo_bus *bus, int (*work)(xivo_bus *bus, void *context), void *context);

/* A callback has taken the handle away: it freed it, or it forked and returned in the child. */
static inline bool xb_is_gone(const xivo_bus *bus)
{
    return bus->freed || xb_fork_mark_is_child(&bus->mark);
}

/* Gives the log lines that wait to the program. Without any it costs a comparison. */
XB_LOOK_AT_RESULT bool xb_call_waiting_logs(xivo_bus *bus);

XB_LOOK_AT_RESULT static inline bool xb_call_log(xivo_bus *bus)
{
    return bus->log_queue.waiting == 0 || xb_call_waiting_logs(bus);
}

/*
 * Reports a change of state. The log lines before it come first, and the thread may end in one of their callbacks: then the report is
 * due, and the next round begins with it.
 */
XB_LOOK_AT_RESULT bool xb_call_state(xivo_bus *bus, const struct xivo_bus_state_change *change);
XB_LOOK_AT_RESULT bool xb_call_due_state(xivo_bus *bus);

/* With the lent event, which is still as it was afterwards. `reason` may be changed by what the callback does. */
XB_LOOK_AT_RESULT bool xb_call_malformed(xivo_bus *bus, int code, const char *reason);

/* With the lent event. */
XB_LOOK_AT_RESULT bool xb_call_subscription(xivo_bus *bus, const xivo_bus_subscription *subscription);

#endif
