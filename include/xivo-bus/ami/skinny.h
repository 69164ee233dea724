/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_SKINNY_H
#define XIVO_BUS_AMI_SKINNY_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_device_entry {
    const char *channel_type;                /* channel technology; "SKINNY" */
    const char *object_name;                 /* name of the object */
    const char *channel_object_type;         /* kind of object; "device" */
    const char *device_id;                   /* hardware id of the phone */
    const char *ip_address;                  /* address of the device, or -none- */
    const char *type;                        /* model of the phone */
    const char *device_status;               /* whether the phone is registered; "registered", "unregistered" */
    int64_t number_of_lines;                 /* lines of the phone */
    bool has_number_of_lines;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_device_entry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_entry, channel_type, "Channeltype", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_entry, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_entry, channel_object_type, "ChannelObjectType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_entry, device_id, "DeviceId", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_entry, ip_address, "IPaddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_entry, type, "Type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_entry, device_status, "Devicestatus", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_device_entry, number_of_lines, has_number_of_lines, "NumberOfLines",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_device_entry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_device_entry, fields),
};

typedef void (*xivo_bus_ami_device_entry_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_device_entry *data,
                                             void *userdata);

static inline void xivo_bus_ami_device_entry_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_device_entry_cb)callback)(event, (const struct xivo_bus_ami_device_entry *)data, userdata);
}

/* One phone of SKINNYdevices. Only in answers to the action SKINNYdevices. Asterisk 11 to 20. */
static inline int xivo_bus_ami_on_device_entry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_device_entry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DeviceEntry", struct xivo_bus_ami_device_entry,
                                                          xivo_bus_ami_device_entry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DeviceEntry", &schema, xivo_bus_ami_device_entry_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_devicelist_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_devicelist_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_devicelist_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_devicelist_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_devicelist_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_devicelist_complete, fields),
};

typedef void (*xivo_bus_ami_devicelist_complete_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_devicelist_complete *data, void *userdata);

static inline void xivo_bus_ami_devicelist_complete_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_devicelist_complete_cb)callback)(event, (const struct xivo_bus_ami_devicelist_complete *)data,
                                                    userdata);
}

/* End of the list of Devicelist. Only in answers to the action SKINNYdevices. Asterisk 11 to 20. */
static inline int xivo_bus_ami_on_devicelist_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_devicelist_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DevicelistComplete", struct xivo_bus_ami_devicelist_complete,
                                                          xivo_bus_ami_devicelist_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DevicelistComplete", &schema,
                             xivo_bus_ami_devicelist_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_line_entry {
    const char *channel_type;                /* channel technology; "SKINNY" */
    const char *object_name;                 /* name of the object */
    const char *channel_object_type;         /* kind of object; "line" */
    const char *device;                      /* name of the device */
    int64_t instance;                        /* number of the line on the phone */
    bool has_instance;
    const char *label;                       /* label of the line */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_line_entry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_line_entry, channel_type, "Channeltype", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_line_entry, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_line_entry, channel_object_type, "ChannelObjectType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_line_entry, device, "Device", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_line_entry, instance, has_instance, "Instance",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_line_entry, label, "Label", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_line_entry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_line_entry, fields),
};

typedef void (*xivo_bus_ami_line_entry_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_line_entry *data,
                                           void *userdata);

static inline void xivo_bus_ami_line_entry_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_line_entry_cb)callback)(event, (const struct xivo_bus_ami_line_entry *)data, userdata);
}

/* One line of SKINNYlines. Only in answers to the action SKINNYlines. Asterisk 11 to 20. */
static inline int xivo_bus_ami_on_line_entry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_line_entry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("LineEntry", struct xivo_bus_ami_line_entry,
                                                          xivo_bus_ami_line_entry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.LineEntry", &schema, xivo_bus_ami_line_entry_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_linelist_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_linelist_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_linelist_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_linelist_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_linelist_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_linelist_complete, fields),
};

typedef void (*xivo_bus_ami_linelist_complete_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_linelist_complete *data, void *userdata);

static inline void xivo_bus_ami_linelist_complete_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_linelist_complete_cb)callback)(event, (const struct xivo_bus_ami_linelist_complete *)data, userdata);
}

/* End of the list of Linelist. Only in answers to the action SKINNYlines. Asterisk 11 to 20. */
static inline int xivo_bus_ami_on_linelist_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_linelist_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("LinelistComplete", struct xivo_bus_ami_linelist_complete,
                                                          xivo_bus_ami_linelist_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.LinelistComplete", &schema, xivo_bus_ami_linelist_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
