/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_BRIDGES_H
#define XIVO_BUS_AMI_BRIDGES_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_bridge_event {
    const char *bridge_state;                /* channels joined (Link) or parted (Unlink); "Link", "Unlink" */
    const char *bridge_type;                 /* bridged in the core or natively; "core", "native" */
    const char *channel_1;                   /* first channel */
    const char *channel_2;                   /* second channel */
    const char *unique_id_1;                 /* unique id of the first channel */
    const char *unique_id_2;                 /* unique id of the second channel */
    const char *caller_id_1;                 /* caller number of the first channel */
    const char *caller_id_2;                 /* caller number of the second channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_event_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, bridge_state, "Bridgestate", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, bridge_type, "Bridgetype", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, channel_1, "Channel1", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, channel_2, "Channel2", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, unique_id_1, "Uniqueid1", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, unique_id_2, "Uniqueid2", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, caller_id_1, "CallerID1", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_event, caller_id_2, "CallerID2", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_event, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_event, fields),
};

typedef void (*xivo_bus_ami_bridge_event_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_bridge_event *data,
                                             void *userdata);

static inline void xivo_bus_ami_bridge_event_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_event_cb)callback)(event, (const struct xivo_bus_ami_bridge_event *)data, userdata);
}

/* Two channels were joined or parted (11). Asterisk 11. */
static inline int xivo_bus_ami_on_bridge(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_bridge_event_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Bridge", struct xivo_bus_ami_bridge_event,
                                                          xivo_bus_ami_bridge_event_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Bridge", &schema, xivo_bus_ami_bridge_event_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_action {
    const char *response;                    /* outcome; "Success" */
    const char *channel_1;                   /* first channel */
    const char *channel_2;                   /* second channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_action_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_action, response, "Response", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_action, channel_1, "Channel1", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_action, channel_2, "Channel2", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_action, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_action, fields),
};

typedef void (*xivo_bus_ami_bridge_action_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_bridge_action *data, void *userdata);

static inline void xivo_bus_ami_bridge_action_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_action_cb)callback)(event, (const struct xivo_bus_ami_bridge_action *)data, userdata);
}

/* Result of the Bridge action (11). Asterisk 11. */
static inline int xivo_bus_ami_on_bridge_action(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_bridge_action_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeAction", struct xivo_bus_ami_bridge_action,
                                                          xivo_bus_ami_bridge_action_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeAction", &schema, xivo_bus_ami_bridge_action_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_create {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_create_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_create, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_create, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_create, fields),
};

typedef void (*xivo_bus_ami_bridge_create_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_bridge_create *data, void *userdata);

static inline void xivo_bus_ami_bridge_create_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_create_cb)callback)(event, (const struct xivo_bus_ami_bridge_create *)data, userdata);
}

/* A bridge was made. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_create(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_bridge_create_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeCreate", struct xivo_bus_ami_bridge_create,
                                                          xivo_bus_ami_bridge_create_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeCreate", &schema, xivo_bus_ami_bridge_create_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_destroy {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_destroy_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_destroy, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_destroy, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_destroy, fields),
};

typedef void (*xivo_bus_ami_bridge_destroy_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_bridge_destroy *data, void *userdata);

static inline void xivo_bus_ami_bridge_destroy_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_destroy_cb)callback)(event, (const struct xivo_bus_ami_bridge_destroy *)data, userdata);
}

/* A bridge is gone. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_destroy(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_bridge_destroy_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeDestroy", struct xivo_bus_ami_bridge_destroy,
                                                          xivo_bus_ami_bridge_destroy_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeDestroy", &schema, xivo_bus_ami_bridge_destroy_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_enter {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *swap_unique_id;              /* unique id of the channel replaced in the bridge */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_enter_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_enter, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_enter, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_enter, swap_unique_id, "SwapUniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_enter, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_enter, fields),
};

typedef void (*xivo_bus_ami_bridge_enter_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_bridge_enter *data,
                                             void *userdata);

static inline void xivo_bus_ami_bridge_enter_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_enter_cb)callback)(event, (const struct xivo_bus_ami_bridge_enter *)data, userdata);
}

/* A channel came into a bridge. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_enter(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_bridge_enter_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeEnter", struct xivo_bus_ami_bridge_enter,
                                                          xivo_bus_ami_bridge_enter_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeEnter", &schema, xivo_bus_ami_bridge_enter_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_exec {
    const char *response;                    /* outcome; "Failed", "Success" */
    /*
     * Why the bridge failed; "Unable to bridge channel to itself", "Channel2 does not exist", "Cannot create
     * placeholder channel", "Cannot setup bridge time limit", "Cannot masquerade channels", "Could not make channels
     * compatible for bridge"
     */
    const char *reason;
    const char *channel_1;                   /* first channel */
    const char *channel_2;                   /* second channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_exec_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_exec, response, "Response", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_exec, reason, "Reason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_exec, channel_1, "Channel1", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_exec, channel_2, "Channel2", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_exec, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_exec, fields),
};

typedef void (*xivo_bus_ami_bridge_exec_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_bridge_exec *data,
                                            void *userdata);

static inline void xivo_bus_ami_bridge_exec_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_exec_cb)callback)(event, (const struct xivo_bus_ami_bridge_exec *)data, userdata);
}

/* Result of the Bridge application (11). Asterisk 11. */
static inline int xivo_bus_ami_on_bridge_exec(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_bridge_exec_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeExec", struct xivo_bus_ami_bridge_exec,
                                                          xivo_bus_ami_bridge_exec_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeExec", &schema, xivo_bus_ami_bridge_exec_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_info_channel {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_info_channel_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_info_channel, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_info_channel, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_info_channel, fields),
};

typedef void (*xivo_bus_ami_bridge_info_channel_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_bridge_info_channel *data, void *userdata);

static inline void xivo_bus_ami_bridge_info_channel_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_info_channel_cb)callback)(event, (const struct xivo_bus_ami_bridge_info_channel *)data,
                                                    userdata);
}

/* One channel of BridgeInfo. Only in answers to the action BridgeInfo. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_info_channel(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_bridge_info_channel_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeInfoChannel", struct xivo_bus_ami_bridge_info_channel,
                                                          xivo_bus_ami_bridge_info_channel_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeInfoChannel", &schema,
                             xivo_bus_ami_bridge_info_channel_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_info_complete {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_info_complete_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_info_complete, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_info_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_bridge_info_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_info_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_info_complete, fields),
};

typedef void (*xivo_bus_ami_bridge_info_complete_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_bridge_info_complete *data,
                                                     void *userdata);

static inline void xivo_bus_ami_bridge_info_complete_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_info_complete_cb)callback)(event, (const struct xivo_bus_ami_bridge_info_complete *)data,
                                                     userdata);
}

/* End of BridgeInfo, with the bridge. Only in answers to the action BridgeInfo. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_info_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_bridge_info_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeInfoComplete",
                                                          struct xivo_bus_ami_bridge_info_complete,
                                                          xivo_bus_ami_bridge_info_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeInfoComplete", &schema,
                             xivo_bus_ami_bridge_info_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_leave {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_leave_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_leave, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_leave, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_leave, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_leave, fields),
};

typedef void (*xivo_bus_ami_bridge_leave_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_bridge_leave *data,
                                             void *userdata);

static inline void xivo_bus_ami_bridge_leave_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_leave_cb)callback)(event, (const struct xivo_bus_ami_bridge_leave *)data, userdata);
}

/* A channel left a bridge. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_leave(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_bridge_leave_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeLeave", struct xivo_bus_ami_bridge_leave,
                                                          xivo_bus_ami_bridge_leave_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeLeave", &schema, xivo_bus_ami_bridge_leave_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_list_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_bridge_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_list_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_list_complete, fields),
};

typedef void (*xivo_bus_ami_bridge_list_complete_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_bridge_list_complete *data,
                                                     void *userdata);

static inline void xivo_bus_ami_bridge_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_list_complete_cb)callback)(event, (const struct xivo_bus_ami_bridge_list_complete *)data,
                                                     userdata);
}

/* End of the list of BridgeList. Only in answers to the action BridgeList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_bridge_list_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeListComplete",
                                                          struct xivo_bus_ami_bridge_list_complete,
                                                          xivo_bus_ami_bridge_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeListComplete", &schema,
                             xivo_bus_ami_bridge_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_list_item {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_list_item_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_list_item, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_list_item, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_list_item, fields),
};

typedef void (*xivo_bus_ami_bridge_list_item_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_bridge_list_item *data, void *userdata);

static inline void xivo_bus_ami_bridge_list_item_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_list_item_cb)callback)(event, (const struct xivo_bus_ami_bridge_list_item *)data, userdata);
}

/* One bridge of BridgeList. Only in answers to the action BridgeList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_list_item(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_bridge_list_item_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeListItem", struct xivo_bus_ami_bridge_list_item,
                                                          xivo_bus_ami_bridge_list_item_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeListItem", &schema, xivo_bus_ami_bridge_list_item_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_merge {
    struct xivo_bus_ami_bridge to_bridge;    /* ToBridgeUniqueid and so on */
    struct xivo_bus_ami_bridge from_bridge;  /* FromBridgeUniqueid and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_merge_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_merge, to_bridge, struct xivo_bus_ami_bridge, "To",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_merge, from_bridge, struct xivo_bus_ami_bridge, "From",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_merge, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_merge, fields),
};

typedef void (*xivo_bus_ami_bridge_merge_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_bridge_merge *data,
                                             void *userdata);

static inline void xivo_bus_ami_bridge_merge_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_merge_cb)callback)(event, (const struct xivo_bus_ami_bridge_merge *)data, userdata);
}

/* One bridge was merged into another. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_merge(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_bridge_merge_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeMerge", struct xivo_bus_ami_bridge_merge,
                                                          xivo_bus_ami_bridge_merge_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeMerge", &schema, xivo_bus_ami_bridge_merge_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_technology_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_technology_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_technology_list_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_bridge_technology_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_technology_list_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_technology_list_complete, fields),
};

typedef void (*xivo_bus_ami_bridge_technology_list_complete_cb)(const xivo_bus_event *event,
                                                                const struct xivo_bus_ami_bridge_technology_list_complete *data,
                                                                void *userdata);

static inline void xivo_bus_ami_bridge_technology_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_technology_list_complete_cb)callback)(event,
                                                                (const struct xivo_bus_ami_bridge_technology_list_complete *)data,
                                                                userdata);
}

/*
 * End of the list of BridgeTechnologyList. Only in answers to the action BridgeTechnologyList. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_bridge_technology_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_ami_bridge_technology_list_complete_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeTechnologyListComplete",
                                                          struct xivo_bus_ami_bridge_technology_list_complete,
                                                          xivo_bus_ami_bridge_technology_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeTechnologyListComplete", &schema,
                             xivo_bus_ami_bridge_technology_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_technology_list_item {
    const char *bridge_technology;           /* name of the bridge technology */
    const char *bridge_type;                 /* kind of bridge the technology makes */
    int64_t bridge_priority;                 /* preference of the bridge technology */
    bool has_bridge_priority;
    bool bridge_suspended;                   /* whether the technology is suspended */
    bool has_bridge_suspended;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_technology_list_item_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_technology_list_item, bridge_technology, "BridgeTechnology",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_technology_list_item, bridge_type, "BridgeType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_bridge_technology_list_item, bridge_priority, has_bridge_priority,
                           "BridgePriority", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_bridge_technology_list_item, bridge_suspended, has_bridge_suspended,
                           "BridgeSuspended", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_technology_list_item, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_technology_list_item, fields),
};

typedef void (*xivo_bus_ami_bridge_technology_list_item_cb)(const xivo_bus_event *event,
                                                            const struct xivo_bus_ami_bridge_technology_list_item *data,
                                                            void *userdata);

static inline void xivo_bus_ami_bridge_technology_list_item_thunk(const xivo_bus_event *event, const void *data,
                                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_technology_list_item_cb)callback)(event,
                                                            (const struct xivo_bus_ami_bridge_technology_list_item *)data,
                                                            userdata);
}

/* One entry of BridgeTechnologyList. Only in answers to the action BridgeTechnologyList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_technology_list_item(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_ami_bridge_technology_list_item_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeTechnologyListItem",
                                                          struct xivo_bus_ami_bridge_technology_list_item,
                                                          xivo_bus_ami_bridge_technology_list_item_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeTechnologyListItem", &schema,
                             xivo_bus_ami_bridge_technology_list_item_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_bridge_video_source_update {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    /* Unique id of the former video source */
    const char *bridge_previous_video_source;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_video_source_update_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_bridge_video_source_update, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge_video_source_update, bridge_previous_video_source,
                          "BridgePreviousVideoSource", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_bridge_video_source_update, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_bridge_video_source_update, fields),
};

typedef void (*xivo_bus_ami_bridge_video_source_update_cb)(const xivo_bus_event *event,
                                                           const struct xivo_bus_ami_bridge_video_source_update *data,
                                                           void *userdata);

static inline void xivo_bus_ami_bridge_video_source_update_thunk(const xivo_bus_event *event, const void *data,
                                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_bridge_video_source_update_cb)callback)(event,
                                                           (const struct xivo_bus_ami_bridge_video_source_update *)data,
                                                           userdata);
}

/* The video source of a bridge changed. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_bridge_video_source_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_ami_bridge_video_source_update_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BridgeVideoSourceUpdate",
                                                          struct xivo_bus_ami_bridge_video_source_update,
                                                          xivo_bus_ami_bridge_video_source_update_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BridgeVideoSourceUpdate", &schema,
                             xivo_bus_ami_bridge_video_source_update_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_local_bridge {
    struct xivo_bus_ami_channel local_one;   /* LocalOneChannel and so on */
    struct xivo_bus_ami_channel local_two;   /* LocalTwoChannel and so on */
    const char *context;                     /* dialplan context */
    const char *exten;                       /* dialplan extension */
    bool local_optimization;                 /* whether the local channel may be optimised away */
    bool has_local_optimization;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_local_bridge_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_local_bridge, local_one, struct xivo_bus_ami_channel, "LocalOne",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_local_bridge, local_two, struct xivo_bus_ami_channel, "LocalTwo",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_local_bridge, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_local_bridge, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_local_bridge, local_optimization, has_local_optimization,
                           "LocalOptimization", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_local_bridge, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_local_bridge, fields),
};

typedef void (*xivo_bus_ami_local_bridge_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_local_bridge *data,
                                             void *userdata);

static inline void xivo_bus_ami_local_bridge_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_local_bridge_cb)callback)(event, (const struct xivo_bus_ami_local_bridge *)data, userdata);
}

/* The halves of a local channel are joined. */
static inline int xivo_bus_ami_on_local_bridge(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_local_bridge_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("LocalBridge", struct xivo_bus_ami_local_bridge,
                                                          xivo_bus_ami_local_bridge_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.LocalBridge", &schema, xivo_bus_ami_local_bridge_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_local_optimization_begin {
    struct xivo_bus_ami_channel local_one;   /* LocalOneChannel and so on */
    struct xivo_bus_ami_channel local_two;   /* LocalTwoChannel and so on */
    struct xivo_bus_ami_channel source;      /* SourceChannel and so on */
    const char *dest_unique_id;              /* unique id of the local half that goes away */
    int64_t id;                              /* number of the optimisation, the same at begin and end */
    bool has_id;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_local_optimization_begin_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_local_optimization_begin, local_one, struct xivo_bus_ami_channel,
                          "LocalOne", &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_local_optimization_begin, local_two, struct xivo_bus_ami_channel,
                          "LocalTwo", &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_local_optimization_begin, source, struct xivo_bus_ami_channel, "Source",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_local_optimization_begin, dest_unique_id, "DestUniqueId",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_local_optimization_begin, id, has_id, "Id",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_local_optimization_begin, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_local_optimization_begin, fields),
};

typedef void (*xivo_bus_ami_local_optimization_begin_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_ami_local_optimization_begin *data,
                                                         void *userdata);

static inline void xivo_bus_ami_local_optimization_begin_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_local_optimization_begin_cb)callback)(event,
                                                         (const struct xivo_bus_ami_local_optimization_begin *)data,
                                                         userdata);
}

/* A local channel is about to be optimised away. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_local_optimization_begin(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_ami_local_optimization_begin_cb callback,
                                                           void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("LocalOptimizationBegin",
                                                          struct xivo_bus_ami_local_optimization_begin,
                                                          xivo_bus_ami_local_optimization_begin_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.LocalOptimizationBegin", &schema,
                             xivo_bus_ami_local_optimization_begin_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_local_optimization_end {
    struct xivo_bus_ami_channel local_one;   /* LocalOneChannel and so on */
    struct xivo_bus_ami_channel local_two;   /* LocalTwoChannel and so on */
    int64_t id;                              /* number of the optimisation, the same at begin and end */
    bool has_id;
    bool success;                            /* whether the optimisation worked */
    bool has_success;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_local_optimization_end_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_local_optimization_end, local_one, struct xivo_bus_ami_channel,
                          "LocalOne", &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_local_optimization_end, local_two, struct xivo_bus_ami_channel,
                          "LocalTwo", &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_local_optimization_end, id, has_id, "Id",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_local_optimization_end, success, has_success, "Success",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_local_optimization_end, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_local_optimization_end, fields),
};

typedef void (*xivo_bus_ami_local_optimization_end_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_ami_local_optimization_end *data,
                                                       void *userdata);

static inline void xivo_bus_ami_local_optimization_end_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_local_optimization_end_cb)callback)(event, (const struct xivo_bus_ami_local_optimization_end *)data,
                                                       userdata);
}

/* A local channel was optimised away. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_local_optimization_end(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_ami_local_optimization_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("LocalOptimizationEnd",
                                                          struct xivo_bus_ami_local_optimization_end,
                                                          xivo_bus_ami_local_optimization_end_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.LocalOptimizationEnd", &schema,
                             xivo_bus_ami_local_optimization_end_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
