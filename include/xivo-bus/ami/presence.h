/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_PRESENCE_H
#define XIVO_BUS_AMI_PRESENCE_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_device_state_change {
    const char *device;                      /* name of the device */
    /* State; "UNKNOWN", "NOT_INUSE", "INUSE", "BUSY", "INVALID", "UNAVAILABLE", "RINGING", "RINGINUSE", "ONHOLD" */
    const char *state;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_device_state_change_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_state_change, device, "Device", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_state_change, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_device_state_change, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_device_state_change, fields),
};

typedef void (*xivo_bus_ami_device_state_change_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_device_state_change *data, void *userdata);

static inline void xivo_bus_ami_device_state_change_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_device_state_change_cb)callback)(event, (const struct xivo_bus_ami_device_state_change *)data,
                                                    userdata);
}

/* The state of a device changed. Also sent as entries of DeviceStateList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_device_state_change(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_device_state_change_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DeviceStateChange", struct xivo_bus_ami_device_state_change,
                                                          xivo_bus_ami_device_state_change_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DeviceStateChange", &schema,
                             xivo_bus_ami_device_state_change_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_device_state_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_device_state_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_device_state_list_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_device_state_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_device_state_list_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_device_state_list_complete, fields),
};

typedef void (*xivo_bus_ami_device_state_list_complete_cb)(const xivo_bus_event *event,
                                                           const struct xivo_bus_ami_device_state_list_complete *data,
                                                           void *userdata);

static inline void xivo_bus_ami_device_state_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_device_state_list_complete_cb)callback)(event,
                                                           (const struct xivo_bus_ami_device_state_list_complete *)data,
                                                           userdata);
}

/* End of the list of DeviceStateList. Only in answers to the action DeviceStateList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_device_state_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_ami_device_state_list_complete_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DeviceStateListComplete",
                                                          struct xivo_bus_ami_device_state_list_complete,
                                                          xivo_bus_ami_device_state_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DeviceStateListComplete", &schema,
                             xivo_bus_ami_device_state_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_extension_state_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_extension_state_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_extension_state_list_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_extension_state_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_extension_state_list_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_extension_state_list_complete, fields),
};

typedef void (*xivo_bus_ami_extension_state_list_complete_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_ami_extension_state_list_complete *data,
                                                              void *userdata);

static inline void xivo_bus_ami_extension_state_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_extension_state_list_complete_cb)callback)(event,
                                                              (const struct xivo_bus_ami_extension_state_list_complete *)data,
                                                              userdata);
}

/* End of the list of ExtensionStateList. Only in answers to the action ExtensionStateList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_extension_state_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_ami_extension_state_list_complete_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ExtensionStateListComplete",
                                                          struct xivo_bus_ami_extension_state_list_complete,
                                                          xivo_bus_ami_extension_state_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ExtensionStateListComplete", &schema,
                             xivo_bus_ami_extension_state_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_extension_status {
    const char *action_id;                   /* identifier copied from the action that asked; Asterisk 13 and later */
    const char *exten;                       /* extension that has the hint */
    const char *context;                     /* dialplan context */
    const char *hint;                        /* devices watched by the hint */
    int64_t status;                          /* state of the hint as a number; see xivo_bus_extension_state_text() */
    bool has_status;
    /*
     * State of the hint as text; "Idle", "InUse", "Busy", "Unavailable", "Ringing", "InUse&Ringing", "Hold",
     * "InUse&Hold", "Unknown"; Asterisk 13 and later
     */
    const char *status_text;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_extension_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_extension_status, action_id, "ActionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_extension_status, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_extension_status, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_extension_status, hint, "Hint", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_extension_status, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_extension_status, status_text, "StatusText", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_extension_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_extension_status, fields),
};

typedef void (*xivo_bus_ami_extension_status_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_extension_status *data, void *userdata);

static inline void xivo_bus_ami_extension_status_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_extension_status_cb)callback)(event, (const struct xivo_bus_ami_extension_status *)data, userdata);
}

/* The state of an extension with a hint changed. Also sent as entries of ExtensionStateList. */
static inline int xivo_bus_ami_on_extension_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_extension_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ExtensionStatus", struct xivo_bus_ami_extension_status,
                                                          xivo_bus_ami_extension_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ExtensionStatus", &schema, xivo_bus_ami_extension_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_presence_state_change {
    const char *presentity;                  /* who the presence is of */
    /* Presence state; "not_set", "unavailable", "available", "away", "xa", "chat", "dnd" */
    const char *status;
    const char *subtype;                     /* subtype of the presence */
    const char *message;                     /* free text */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_presence_state_change_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_state_change, presentity, "Presentity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_state_change, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_state_change, subtype, "Subtype", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_state_change, message, "Message", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_presence_state_change, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_presence_state_change, fields),
};

typedef void (*xivo_bus_ami_presence_state_change_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_presence_state_change *data,
                                                      void *userdata);

static inline void xivo_bus_ami_presence_state_change_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_presence_state_change_cb)callback)(event, (const struct xivo_bus_ami_presence_state_change *)data,
                                                      userdata);
}

/* A presence state changed. Also sent as entries of PresenceStateList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_presence_state_change(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_presence_state_change_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PresenceStateChange",
                                                          struct xivo_bus_ami_presence_state_change,
                                                          xivo_bus_ami_presence_state_change_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PresenceStateChange", &schema,
                             xivo_bus_ami_presence_state_change_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_presence_state_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_presence_state_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_state_list_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_presence_state_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_presence_state_list_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_presence_state_list_complete, fields),
};

typedef void (*xivo_bus_ami_presence_state_list_complete_cb)(const xivo_bus_event *event,
                                                             const struct xivo_bus_ami_presence_state_list_complete *data,
                                                             void *userdata);

static inline void xivo_bus_ami_presence_state_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_presence_state_list_complete_cb)callback)(event,
                                                             (const struct xivo_bus_ami_presence_state_list_complete *)data,
                                                             userdata);
}

/* End of the list of PresenceStateList. Only in answers to the action PresenceStateList. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_presence_state_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_ami_presence_state_list_complete_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PresenceStateListComplete",
                                                          struct xivo_bus_ami_presence_state_list_complete,
                                                          xivo_bus_ami_presence_state_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PresenceStateListComplete", &schema,
                             xivo_bus_ami_presence_state_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_presence_status {
    const char *exten;                       /* dialplan extension */
    const char *context;                     /* dialplan context */
    const char *hint;                        /* devices watched by the hint */
    /* Presence state; "not_set", "unavailable", "available", "away", "xa", "chat", "dnd" */
    const char *status;
    const char *subtype;                     /* subtype of the presence */
    const char *message;                     /* free text */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_presence_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_status, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_status, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_status, hint, "Hint", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_status, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_status, subtype, "Subtype", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_presence_status, message, "Message", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_presence_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_presence_status, fields),
};

typedef void (*xivo_bus_ami_presence_status_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_presence_status *data, void *userdata);

static inline void xivo_bus_ami_presence_status_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_presence_status_cb)callback)(event, (const struct xivo_bus_ami_presence_status *)data, userdata);
}

/* The presence of a hint changed. */
static inline int xivo_bus_ami_on_presence_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_presence_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PresenceStatus", struct xivo_bus_ami_presence_status,
                                                          xivo_bus_ami_presence_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PresenceStatus", &schema, xivo_bus_ami_presence_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
