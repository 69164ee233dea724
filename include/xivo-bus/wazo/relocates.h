/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_RELOCATES_H
#define XIVO_BUS_WAZO_RELOCATES_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_relocate {
    const char *uuid;                        /* UUID */
    const char *relocated_call;              /* unique id of the channel that is relocated */
    const char *initiator_call;              /* unique id of the initiator's channel */
    const char *recipient_call;              /* unique id of the recipient's channel; may be null */
    const char *const *completions;          /* what completes the relocation: "answer" or "api" */
    size_t completion_count;
    const char *initiator;                   /* UUID of the user who relocates the call */
    int64_t timeout;                         /* seconds until it is given up */
    bool has_timeout;
};

static const struct xivo_bus_field xivo_bus_wazo_relocate_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_relocate, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_relocate, relocated_call, "relocated_call", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_relocate, initiator_call, "initiator_call", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_relocate, recipient_call, "recipient_call", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_relocate, completions, completion_count, "completions",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_relocate, initiator, "initiator", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_relocate, timeout, has_timeout, "timeout", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_relocate_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_relocate *data,
                                          void *userdata);

static inline void xivo_bus_wazo_relocate_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_wazo_relocate_cb)callback)(event, (const struct xivo_bus_wazo_relocate *)data, userdata);
}

/* The new device answered while a call is moved to it. Key calls.relocate.edited; since 2017-11. */
static inline int xivo_bus_wazo_on_relocate_answered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_relocate_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("relocate_answered", struct xivo_bus_wazo_relocate,
                                                          xivo_bus_wazo_relocate_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.relocate.edited", &schema, xivo_bus_wazo_relocate_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call was moved to another device. Key calls.relocate.edited; since 2017-11. */
static inline int xivo_bus_wazo_on_relocate_completed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_relocate_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("relocate_completed", struct xivo_bus_wazo_relocate,
                                                          xivo_bus_wazo_relocate_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.relocate.edited", &schema, xivo_bus_wazo_relocate_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The relocation of a call ended. Key calls.relocate.deleted; since 2017-11. */
static inline int xivo_bus_wazo_on_relocate_ended(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_relocate_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("relocate_ended", struct xivo_bus_wazo_relocate,
                                                          xivo_bus_wazo_relocate_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.relocate.deleted", &schema, xivo_bus_wazo_relocate_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user started to move a call to another device. Key calls.relocate.created; since 2017-11. */
static inline int xivo_bus_wazo_on_relocate_initiated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_relocate_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("relocate_initiated", struct xivo_bus_wazo_relocate,
                                                          xivo_bus_wazo_relocate_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.relocate.created", &schema, xivo_bus_wazo_relocate_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
