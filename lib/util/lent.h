#ifndef XB_UTIL_LENT_H
#define XB_UTIL_LENT_H

#include <xivo-bus/client.h>

/*
 * Structs that are lent to programs lie in a zeroed block of this size, so that a program that was built with the header of a later
 * version reads NULL, 0 or false where this version has no member. It is a promise of event.h: the size never changes, and a struct
 * that would outgrow it needs a second one.
 */
enum { XB_LENT_SIZE = 512 };

#define XB_CHECK_LENT(type) _Static_assert(sizeof(type) <= XB_LENT_SIZE, #type " is longer than what is lent")

XB_CHECK_LENT(struct xivo_bus_state_change);
XB_CHECK_LENT(struct xivo_bus_ami);
XB_CHECK_LENT(struct xivo_bus_call_form_result);
XB_CHECK_LENT(struct xivo_bus_agent_status_update);
XB_CHECK_LENT(struct xivo_bus_endpoint_status_update);
XB_CHECK_LENT(struct xivo_bus_user_status_update);
XB_CHECK_LENT(struct xivo_bus_service_registered);
XB_CHECK_LENT(struct xivo_bus_service_deregistered);

#endif
