#ifndef XB_CLIENT_STATE_H
#define XB_CLIENT_STATE_H

#include "client/callback.h"

/*
 * What the program is told of the connection, and the bookkeeping behind it: which span of time may have lost events. A gap
 * begins at the last moment of calm (calm.h) of the connection that was lost, but before its last byte came, and ends when the
 * next one is complete.
 *
 * Each of these that returns a truth value may run the state callback, and says whether the handle is still ours (callback.h).
 */
XB_LOOK_AT_RESULT bool xb_tell_connecting(xivo_bus *bus);
XB_LOOK_AT_RESULT bool xb_tell_connected(xivo_bus *bus);
XB_LOOK_AT_RESULT bool xb_tell_subscribed(xivo_bus *bus);
XB_LOOK_AT_RESULT bool xb_tell_refused(xivo_bus *bus);

/* A round of process() is over, which began at `begin_us`; is_dry: it received bytes and emptied the socket. */
void xb_watch_calm(xivo_bus *bus, bool is_dry, int64_t begin_us);

/*
 * Looks whether our own queue reached its length limit, while the program is slower than the events come, and tells it when
 * that is over: as CONNECTED with a gap.
 */
XB_LOOK_AT_RESULT bool xb_watch_depth(xivo_bus *bus, bool is_behind, int64_t now_us);

/* When it has to look though nothing arrives: the end of an overflow must be told. INT64_MAX: never. */
int64_t xb_depth_deadline(const xivo_bus *bus);

/* bus->error says why; wait_us as xb_link_lose() returned it. `was_connected`: and not only an attempt that failed. */
XB_LOOK_AT_RESULT bool xb_tell_disconnected(xivo_bus *bus, bool was_connected, int64_t wait_us);

#endif
