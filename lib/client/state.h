#ifndef XB_CLIENT_STATE_H
#define XB_CLIENT_STATE_H

#include "client/callback.h"

/*
 * What the program learns of the connection, and of gaps (gap.h): spans of time in which messages may have been lost.
 *
 * Each of these that returns a truth value may run the state callback, and says whether the handle is still ours (callback.h).
 */
XB_LOOK_AT_RESULT bool xb_tell_connecting(xivo_bus *bus);
XB_LOOK_AT_RESULT bool xb_tell_connected(xivo_bus *bus);
XB_LOOK_AT_RESULT bool xb_tell_subscribed(xivo_bus *bus);
XB_LOOK_AT_RESULT bool xb_tell_refused(xivo_bus *bus);

/* Surveys the queue now and then, and reports an overflow as CONNECTED with a gap. */
XB_LOOK_AT_RESULT bool xb_watch_gap(xivo_bus *bus, int64_t now_us);

/* When it has to look though nothing arrives. INT64_MAX: never. */
int64_t xb_gap_deadline(const xivo_bus *bus);

/* bus->error says why; wait_us as xb_link_lose() returned it. `was_connected`: and not only an attempt that failed. */
XB_LOOK_AT_RESULT bool xb_tell_disconnected(xivo_bus *bus, bool was_connected, int64_t wait_us);

#endif
