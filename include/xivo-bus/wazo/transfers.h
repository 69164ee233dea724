/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_TRANSFERS_H
#define XIVO_BUS_WAZO_TRANSFERS_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A transfer of a call from its initiator to a recipient. */
struct xivo_bus_wazo_transfer {
    const char *id;                          /* id; a UUID */
    const char *initiator_uuid;              /* UUID of the user who initiated it; may be empty */
    const char *initiator_tenant_uuid;       /* UUID of the initiator's tenant */
    const char *transferred_call;            /* unique id of the channel that is transferred */
    const char *initiator_call;              /* unique id of the initiator's channel */
    const char *recipient_call;              /* unique id of the recipient's channel; may be null */
    /*
     * Status; "starting", "non_stasis", "ready", "ringback", "answered", "blind_transferred", "abandoned", "ended",
     * "invalid", others are possible
     */
    const char *status;
    const char *flow;                        /* "attended" or "blind"; "attended", "blind" */
};

static const struct xivo_bus_field xivo_bus_wazo_transfer_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, initiator_uuid, "initiator_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, initiator_tenant_uuid, "initiator_tenant_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, transferred_call, "transferred_call", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, initiator_call, "initiator_call", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, recipient_call, "recipient_call", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_transfer, flow, "flow", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_transfer_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_transfer *data,
                                          void *userdata);

static inline void xivo_bus_wazo_transfer_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_wazo_transfer_cb)callback)(event, (const struct xivo_bus_wazo_transfer *)data, userdata);
}

/* The party that is transferred hung up. Key calls.transfer.edited; since 2016-05. */
static inline int xivo_bus_wazo_on_transfer_abandoned(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("transfer_abandoned", struct xivo_bus_wazo_transfer,
                                                          xivo_bus_wazo_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.edited", &schema, xivo_bus_wazo_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The recipient of a transfer answered. Key calls.transfer.edited; since 2016-05. */
static inline int xivo_bus_wazo_on_transfer_answered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("transfer_answered", struct xivo_bus_wazo_transfer,
                                                          xivo_bus_wazo_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.edited", &schema, xivo_bus_wazo_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A transfer was cancelled. Key calls.transfer.edited; since 2016-05. */
static inline int xivo_bus_wazo_on_transfer_cancelled(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("transfer_cancelled", struct xivo_bus_wazo_transfer,
                                                          xivo_bus_wazo_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.edited", &schema, xivo_bus_wazo_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A transfer was completed. Key calls.transfer.edited; since 2016-05. */
static inline int xivo_bus_wazo_on_transfer_completed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("transfer_completed", struct xivo_bus_wazo_transfer,
                                                          xivo_bus_wazo_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.edited", &schema, xivo_bus_wazo_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A transfer began. Key calls.transfer.created; since 2016-05. */
static inline int xivo_bus_wazo_on_transfer_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("transfer_created", struct xivo_bus_wazo_transfer,
                                                          xivo_bus_wazo_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.created", &schema, xivo_bus_wazo_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A transfer ended. Key calls.transfer.deleted; since 2016-05. */
static inline int xivo_bus_wazo_on_transfer_ended(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("transfer_ended", struct xivo_bus_wazo_transfer,
                                                          xivo_bus_wazo_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.deleted", &schema, xivo_bus_wazo_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A transfer changed. Key calls.transfer.created; before 22.13 calls.transfer.updated; since 2019-06. */
static inline int xivo_bus_wazo_on_transfer_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("transfer_updated", struct xivo_bus_wazo_transfer,
                                                          xivo_bus_wazo_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.*", &schema, xivo_bus_wazo_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
