/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_MOBILE_H
#define XIVO_BUS_AMI_MOBILE_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_mobile_status {
    const char *status;                      /* phone connected or not; "Disconnect", "Connect" */
    const char *device;                      /* name of the device */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mobile_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mobile_status, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mobile_status, device, "Device", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mobile_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mobile_status, fields),
};

typedef void (*xivo_bus_ami_mobile_status_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_mobile_status *data, void *userdata);

static inline void xivo_bus_ami_mobile_status_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_mobile_status_cb)callback)(event, (const struct xivo_bus_ami_mobile_status *)data, userdata);
}

/* A Bluetooth phone came or went. */
static inline int xivo_bus_ami_on_mobile_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_mobile_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MobileStatus", struct xivo_bus_ami_mobile_status,
                                                          xivo_bus_ami_mobile_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MobileStatus", &schema, xivo_bus_ami_mobile_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
