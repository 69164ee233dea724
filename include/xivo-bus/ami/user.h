/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_USER_H
#define XIVO_BUS_AMI_USER_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_user_event {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    const char *user_event;                  /* name given by the sender */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_user_event_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_user_event, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_user_event, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_user_event, user_event, "UserEvent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_user_event, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_user_event, fields),
};

typedef void (*xivo_bus_ami_user_event_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_user_event *data,
                                           void *userdata);

static inline void xivo_bus_ami_user_event_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_user_event_cb)callback)(event, (const struct xivo_bus_ami_user_event *)data, userdata);
}

/*
 * Event sent by the dialplan or an AMI client. The header UserEvent is the name given by the sender; from the AMI
 * action there is no channel. Open set of headers: carries any further headers given by the dialplan application or the
 * AMI action; those of the sender keep their own spelling.
 */
static inline int xivo_bus_ami_on_user_event(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_user_event_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("UserEvent", struct xivo_bus_ami_user_event,
                                                          xivo_bus_ami_user_event_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.UserEvent", &schema, xivo_bus_ami_user_event_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
