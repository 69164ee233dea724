#ifndef XB_CLIENT_DISPATCH_H
#define XB_CLIENT_DISPATCH_H

#include "client/client.h"

/*
 * One message, from its bytes to the program's callbacks. Returns the number of callbacks; or XIVO_BUS_ERR_MALFORMED, when
 * a program's own schema did not fit also after callbacks, XIVO_BUS_ERR_TOO_BIG, or XIVO_BUS_ERR_NOMEM, and then some of
 * the callbacks may be missing; bus->error has the words. A callback may have taken the handle away: look at xb_is_gone().
 * Settling is the caller's.
 */
int xb_dispatch(xivo_bus *bus, const struct xb_delivery *delivery, bool fed);

/* Counts, logs and tells the program that the event is malformed or too big, as bus->error says; returns its code. */
int xb_report_malformed(xivo_bus *bus);

/*
 * A callback has ended its thread, so xb_dispatch() never returned. A message whose callbacks did not end was not handled: it goes
 * back to the queue, unless the program holds it. Does nothing outside a message.
 */
void xb_dispatch_abandon(xivo_bus *bus);

#endif
