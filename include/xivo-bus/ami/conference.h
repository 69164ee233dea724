/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_CONFERENCE_H
#define XIVO_BUS_AMI_CONFERENCE_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_confbridge_end {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    const char *conference;                  /* name of the conference */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_end_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_end, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_end, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_end, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_end, fields),
};

typedef void (*xivo_bus_ami_confbridge_end_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_confbridge_end *data, void *userdata);

static inline void xivo_bus_ami_confbridge_end_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_end_cb)callback)(event, (const struct xivo_bus_ami_confbridge_end *)data, userdata);
}

/* A conference has ended. */
static inline int xivo_bus_ami_on_confbridge_end(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_confbridge_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeEnd", struct xivo_bus_ami_confbridge_end,
                                                          xivo_bus_ami_confbridge_end_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeEnd", &schema, xivo_bus_ami_confbridge_end_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_join {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *conference;                  /* name of the conference */
    bool admin;                              /* whether the participant is an administrator; Asterisk 13 and later */
    bool has_admin;
    bool muted;                              /* whether muted; Asterisk 13 and later */
    bool has_muted;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_join_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_join, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_join, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_join, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_join, admin, has_admin, "Admin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_join, muted, has_muted, "Muted",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_join, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_join, fields),
};

typedef void (*xivo_bus_ami_confbridge_join_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_confbridge_join *data, void *userdata);

static inline void xivo_bus_ami_confbridge_join_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_join_cb)callback)(event, (const struct xivo_bus_ami_confbridge_join *)data, userdata);
}

/* Someone joined a conference. */
static inline int xivo_bus_ami_on_confbridge_join(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_confbridge_join_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeJoin", struct xivo_bus_ami_confbridge_join,
                                                          xivo_bus_ami_confbridge_join_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeJoin", &schema, xivo_bus_ami_confbridge_join_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_leave {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *conference;                  /* name of the conference */
    bool admin;                              /* whether the participant is an administrator; Asterisk 13 and later */
    bool has_admin;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_leave_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_leave, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_leave, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_leave, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_leave, admin, has_admin, "Admin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_leave, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_leave, fields),
};

typedef void (*xivo_bus_ami_confbridge_leave_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_confbridge_leave *data, void *userdata);

static inline void xivo_bus_ami_confbridge_leave_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_leave_cb)callback)(event, (const struct xivo_bus_ami_confbridge_leave *)data, userdata);
}

/* Someone left a conference. */
static inline int xivo_bus_ami_on_confbridge_leave(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_confbridge_leave_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeLeave", struct xivo_bus_ami_confbridge_leave,
                                                          xivo_bus_ami_confbridge_leave_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeLeave", &schema, xivo_bus_ami_confbridge_leave_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_list {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *conference;                  /* name of the conference */
    bool admin;                              /* whether the participant is an administrator */
    bool has_admin;
    bool marked_user;                        /* whether the user is marked */
    bool has_marked_user;
    bool wait_marked;                        /* whether the user waits for a marked user; Asterisk 13 and later */
    bool has_wait_marked;
    /* Whether the user leaves with the last marked user; Asterisk 13 and later */
    bool end_marked;
    bool has_end_marked;
    /* Whether the user leaves when any marked user leaves; Asterisk 16 and later */
    bool end_marked_any;
    bool has_end_marked_any;
    bool waiting;                            /* whether the user waits; Asterisk 13 and later */
    bool has_waiting;
    bool muted;                              /* whether muted */
    bool has_muted;
    bool talking;                            /* whether talking now; Asterisk 13 and later */
    bool has_talking;
    int64_t answered_time;                   /* seconds since the channel was answered; Asterisk 13 and later */
    bool has_answered_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_list_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_list, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_list, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, admin, has_admin, "Admin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, marked_user, has_marked_user, "MarkedUser",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, wait_marked, has_wait_marked, "WaitMarked",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, end_marked, has_end_marked, "EndMarked",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, end_marked_any, has_end_marked_any, "EndMarkedAny",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, waiting, has_waiting, "Waiting",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, muted, has_muted, "Muted",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list, talking, has_talking, "Talking",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_confbridge_list, answered_time, has_answered_time, "AnsweredTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_list, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_list, fields),
};

typedef void (*xivo_bus_ami_confbridge_list_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_confbridge_list *data, void *userdata);

static inline void xivo_bus_ami_confbridge_list_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_list_cb)callback)(event, (const struct xivo_bus_ami_confbridge_list *)data, userdata);
}

/* One participant of ConfbridgeList. Only in answers to the action ConfbridgeList. */
static inline int xivo_bus_ami_on_confbridge_list(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_confbridge_list_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeList", struct xivo_bus_ami_confbridge_list,
                                                          xivo_bus_ami_confbridge_list_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeList", &schema, xivo_bus_ami_confbridge_list_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_list_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_confbridge_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_list_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_list_complete, fields),
};

typedef void (*xivo_bus_ami_confbridge_list_complete_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_ami_confbridge_list_complete *data,
                                                         void *userdata);

static inline void xivo_bus_ami_confbridge_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_list_complete_cb)callback)(event,
                                                         (const struct xivo_bus_ami_confbridge_list_complete *)data,
                                                         userdata);
}

/* End of the list of ConfbridgeList. Only in answers to the action ConfbridgeList. */
static inline int xivo_bus_ami_on_confbridge_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_ami_confbridge_list_complete_cb callback,
                                                           void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeListComplete",
                                                          struct xivo_bus_ami_confbridge_list_complete,
                                                          xivo_bus_ami_confbridge_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeListComplete", &schema,
                             xivo_bus_ami_confbridge_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_list_rooms {
    const char *conference;                  /* name of the conference */
    int64_t parties;                         /* participants */
    bool has_parties;
    int64_t marked;                          /* number of marked users */
    bool has_marked;
    bool locked;                             /* whether the conference is locked */
    bool has_locked;
    bool muted;                              /* whether muted; Asterisk 13 and later */
    bool has_muted;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_list_rooms_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_list_rooms, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_confbridge_list_rooms, parties, has_parties, "Parties",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_confbridge_list_rooms, marked, has_marked, "Marked",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list_rooms, locked, has_locked, "Locked",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_list_rooms, muted, has_muted, "Muted",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_list_rooms, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_list_rooms, fields),
};

typedef void (*xivo_bus_ami_confbridge_list_rooms_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_confbridge_list_rooms *data,
                                                      void *userdata);

static inline void xivo_bus_ami_confbridge_list_rooms_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_list_rooms_cb)callback)(event, (const struct xivo_bus_ami_confbridge_list_rooms *)data,
                                                      userdata);
}

/* One conference of ConfbridgeListRooms. Only in answers to the action ConfbridgeListRooms. */
static inline int xivo_bus_ami_on_confbridge_list_rooms(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_confbridge_list_rooms_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeListRooms",
                                                          struct xivo_bus_ami_confbridge_list_rooms,
                                                          xivo_bus_ami_confbridge_list_rooms_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeListRooms", &schema,
                             xivo_bus_ami_confbridge_list_rooms_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_list_rooms_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_list_rooms_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_list_rooms_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_confbridge_list_rooms_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_list_rooms_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_list_rooms_complete, fields),
};

typedef void (*xivo_bus_ami_confbridge_list_rooms_complete_cb)(const xivo_bus_event *event,
                                                               const struct xivo_bus_ami_confbridge_list_rooms_complete *data,
                                                               void *userdata);

static inline void xivo_bus_ami_confbridge_list_rooms_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_list_rooms_complete_cb)callback)(event,
                                                               (const struct xivo_bus_ami_confbridge_list_rooms_complete *)data,
                                                               userdata);
}

/* End of the list of ConfbridgeListRooms. Only in answers to the action ConfbridgeListRooms. */
static inline int xivo_bus_ami_on_confbridge_list_rooms_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_ami_confbridge_list_rooms_complete_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeListRoomsComplete",
                                                          struct xivo_bus_ami_confbridge_list_rooms_complete,
                                                          xivo_bus_ami_confbridge_list_rooms_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeListRoomsComplete", &schema,
                             xivo_bus_ami_confbridge_list_rooms_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_mute {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *conference;                  /* name of the conference */
    bool admin;                              /* whether the participant is an administrator */
    bool has_admin;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_mute_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_mute, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_mute, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_mute, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_mute, admin, has_admin, "Admin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_mute, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_mute, fields),
};

typedef void (*xivo_bus_ami_confbridge_mute_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_confbridge_mute *data, void *userdata);

static inline void xivo_bus_ami_confbridge_mute_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_mute_cb)callback)(event, (const struct xivo_bus_ami_confbridge_mute *)data, userdata);
}

/* A participant was muted. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_confbridge_mute(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_confbridge_mute_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeMute", struct xivo_bus_ami_confbridge_mute,
                                                          xivo_bus_ami_confbridge_mute_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeMute", &schema, xivo_bus_ami_confbridge_mute_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_record {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    const char *conference;                  /* name of the conference */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_record_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_record, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_record, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_record, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_record, fields),
};

typedef void (*xivo_bus_ami_confbridge_record_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_confbridge_record *data, void *userdata);

static inline void xivo_bus_ami_confbridge_record_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_record_cb)callback)(event, (const struct xivo_bus_ami_confbridge_record *)data, userdata);
}

/* Recording of a conference began. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_confbridge_record(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_confbridge_record_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeRecord", struct xivo_bus_ami_confbridge_record,
                                                          xivo_bus_ami_confbridge_record_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeRecord", &schema, xivo_bus_ami_confbridge_record_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_start {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    const char *conference;                  /* name of the conference */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_start, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_start, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_start, fields),
};

typedef void (*xivo_bus_ami_confbridge_start_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_confbridge_start *data, void *userdata);

static inline void xivo_bus_ami_confbridge_start_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_start_cb)callback)(event, (const struct xivo_bus_ami_confbridge_start *)data, userdata);
}

/* A conference began. */
static inline int xivo_bus_ami_on_confbridge_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_confbridge_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeStart", struct xivo_bus_ami_confbridge_start,
                                                          xivo_bus_ami_confbridge_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeStart", &schema, xivo_bus_ami_confbridge_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_stop_record {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    const char *conference;                  /* name of the conference */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_stop_record_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_stop_record, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_stop_record, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_stop_record, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_stop_record, fields),
};

typedef void (*xivo_bus_ami_confbridge_stop_record_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_ami_confbridge_stop_record *data,
                                                       void *userdata);

static inline void xivo_bus_ami_confbridge_stop_record_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_stop_record_cb)callback)(event, (const struct xivo_bus_ami_confbridge_stop_record *)data,
                                                       userdata);
}

/* Recording of a conference ended. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_confbridge_stop_record(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_ami_confbridge_stop_record_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeStopRecord",
                                                          struct xivo_bus_ami_confbridge_stop_record,
                                                          xivo_bus_ami_confbridge_stop_record_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeStopRecord", &schema,
                             xivo_bus_ami_confbridge_stop_record_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_talking {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *conference;                  /* name of the conference */
    bool talking_status;                     /* whether the participant talks now */
    bool has_talking_status;
    bool admin;                              /* whether the participant is an administrator; Asterisk 13 and later */
    bool has_admin;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_talking_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_talking, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_talking, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_talking, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_talking, talking_status, has_talking_status, "TalkingStatus",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_talking, admin, has_admin, "Admin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_talking, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_talking, fields),
};

typedef void (*xivo_bus_ami_confbridge_talking_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_confbridge_talking *data, void *userdata);

static inline void xivo_bus_ami_confbridge_talking_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_talking_cb)callback)(event, (const struct xivo_bus_ami_confbridge_talking *)data, userdata);
}

/* A participant began or stopped talking. */
static inline int xivo_bus_ami_on_confbridge_talking(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_confbridge_talking_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeTalking", struct xivo_bus_ami_confbridge_talking,
                                                          xivo_bus_ami_confbridge_talking_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeTalking", &schema, xivo_bus_ami_confbridge_talking_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_confbridge_unmute {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *conference;                  /* name of the conference */
    bool admin;                              /* whether the participant is an administrator */
    bool has_admin;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_confbridge_unmute_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_unmute, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_confbridge_unmute, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_confbridge_unmute, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_confbridge_unmute, admin, has_admin, "Admin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_confbridge_unmute, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_confbridge_unmute, fields),
};

typedef void (*xivo_bus_ami_confbridge_unmute_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_confbridge_unmute *data, void *userdata);

static inline void xivo_bus_ami_confbridge_unmute_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_confbridge_unmute_cb)callback)(event, (const struct xivo_bus_ami_confbridge_unmute *)data, userdata);
}

/* A participant was unmuted. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_confbridge_unmute(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_confbridge_unmute_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ConfbridgeUnmute", struct xivo_bus_ami_confbridge_unmute,
                                                          xivo_bus_ami_confbridge_unmute_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ConfbridgeUnmute", &schema, xivo_bus_ami_confbridge_unmute_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_end {
    const char *meetme;                      /* number of the conference room */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_end_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_end, meetme, "Meetme", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_end, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_end, fields),
};

typedef void (*xivo_bus_ami_meetme_end_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_meetme_end *data,
                                           void *userdata);

static inline void xivo_bus_ami_meetme_end_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_end_cb)callback)(event, (const struct xivo_bus_ami_meetme_end *)data, userdata);
}

/* A MeetMe room has ended. */
static inline int xivo_bus_ami_on_meetme_end(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_meetme_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeEnd", struct xivo_bus_ami_meetme_end,
                                                          xivo_bus_ami_meetme_end_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeEnd", &schema, xivo_bus_ami_meetme_end_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_join {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *meetme;                      /* number of the conference room */
    int64_t user;                            /* number of the participant in the room; Asterisk 13 and later */
    bool has_user;
    int64_t duration;                        /* seconds spent; Asterisk 13 and later */
    bool has_duration;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_join_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_meetme_join, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_join, meetme, "Meetme", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_join, user, has_user, "User|Usernum",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_join, duration, has_duration, "Duration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_join, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_join, fields),
};

typedef void (*xivo_bus_ami_meetme_join_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_meetme_join *data,
                                            void *userdata);

static inline void xivo_bus_ami_meetme_join_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_join_cb)callback)(event, (const struct xivo_bus_ami_meetme_join *)data, userdata);
}

/* Someone joined a MeetMe room. */
static inline int xivo_bus_ami_on_meetme_join(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_meetme_join_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeJoin", struct xivo_bus_ami_meetme_join,
                                                          xivo_bus_ami_meetme_join_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeJoin", &schema, xivo_bus_ami_meetme_join_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_leave {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *meetme;                      /* number of the conference room */
    int64_t user;                            /* number of the participant in the room; Asterisk 13 and later */
    bool has_user;
    int64_t duration;                        /* seconds spent */
    bool has_duration;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_leave_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_meetme_leave, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_leave, meetme, "Meetme", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_leave, user, has_user, "User|Usernum",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_leave, duration, has_duration, "Duration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_leave, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_leave, fields),
};

typedef void (*xivo_bus_ami_meetme_leave_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_meetme_leave *data,
                                             void *userdata);

static inline void xivo_bus_ami_meetme_leave_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_leave_cb)callback)(event, (const struct xivo_bus_ami_meetme_leave *)data, userdata);
}

/* Someone left a MeetMe room. */
static inline int xivo_bus_ami_on_meetme_leave(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_meetme_leave_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeLeave", struct xivo_bus_ami_meetme_leave,
                                                          xivo_bus_ami_meetme_leave_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeLeave", &schema, xivo_bus_ami_meetme_leave_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_list {
    const char *conference;                  /* name of the conference */
    int64_t user_number;                     /* number of the participant in the room */
    bool has_user_number;
    const char *caller_id_num;               /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *connected_line_num;          /* number of the connected party */
    const char *connected_line_name;         /* name of the connected party */
    const char *channel;                     /* channel name */
    bool admin;                              /* whether the participant is an administrator */
    bool has_admin;
    /* Whether the user may talk, listen or both; "Listen only", "Talk only", "Talk and listen" */
    const char *role;
    bool marked_user;                        /* whether the user is marked */
    bool has_marked_user;
    const char *muted;                       /* whether and by whom muted; "By admin", "By self", "No" */
    const char *talking;                     /* whether talking now; "Yes", "No", "Not monitored" */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_list_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_list, user_number, has_user_number, "UserNumber",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, caller_id_num, "CallerIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, caller_id_name, "CallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, connected_line_num, "ConnectedLineNum",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, connected_line_name, "ConnectedLineName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_meetme_list, admin, has_admin, "Admin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, role, "Role", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_meetme_list, marked_user, has_marked_user, "MarkedUser",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, muted, "Muted", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list, talking, "Talking", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_list, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_list, fields),
};

typedef void (*xivo_bus_ami_meetme_list_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_meetme_list *data,
                                            void *userdata);

static inline void xivo_bus_ami_meetme_list_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_list_cb)callback)(event, (const struct xivo_bus_ami_meetme_list *)data, userdata);
}

/* One participant of MeetmeList. Only in answers to the action MeetmeList. */
static inline int xivo_bus_ami_on_meetme_list(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_meetme_list_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeList", struct xivo_bus_ami_meetme_list,
                                                          xivo_bus_ami_meetme_list_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeList", &schema, xivo_bus_ami_meetme_list_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_list_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_list_complete, fields),
};

typedef void (*xivo_bus_ami_meetme_list_complete_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_meetme_list_complete *data,
                                                     void *userdata);

static inline void xivo_bus_ami_meetme_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_list_complete_cb)callback)(event, (const struct xivo_bus_ami_meetme_list_complete *)data,
                                                     userdata);
}

/* End of the list of MeetmeList. Only in answers to the action MeetmeList. */
static inline int xivo_bus_ami_on_meetme_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_meetme_list_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeListComplete",
                                                          struct xivo_bus_ami_meetme_list_complete,
                                                          xivo_bus_ami_meetme_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeListComplete", &schema,
                             xivo_bus_ami_meetme_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_list_rooms {
    const char *conference;                  /* name of the conference */
    int64_t parties;                         /* participants */
    bool has_parties;
    const char *marked;                      /* number of marked users, or N/A */
    const char *activity;                    /* time since the conference started, HH:MM:SS */
    const char *creation;                    /* created on demand or configured; "Dynamic", "Static" */
    bool locked;                             /* whether the conference is locked */
    bool has_locked;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_list_rooms_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list_rooms, conference, "Conference", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_list_rooms, parties, has_parties, "Parties",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list_rooms, marked, "Marked", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list_rooms, activity, "Activity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list_rooms, creation, "Creation", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_meetme_list_rooms, locked, has_locked, "Locked",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_list_rooms, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_list_rooms, fields),
};

typedef void (*xivo_bus_ami_meetme_list_rooms_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_meetme_list_rooms *data, void *userdata);

static inline void xivo_bus_ami_meetme_list_rooms_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_list_rooms_cb)callback)(event, (const struct xivo_bus_ami_meetme_list_rooms *)data, userdata);
}

/* One room of MeetmeListRooms. Only in answers to the action MeetmeListRooms. */
static inline int xivo_bus_ami_on_meetme_list_rooms(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_meetme_list_rooms_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeListRooms", struct xivo_bus_ami_meetme_list_rooms,
                                                          xivo_bus_ami_meetme_list_rooms_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeListRooms", &schema, xivo_bus_ami_meetme_list_rooms_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_list_rooms_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_list_rooms_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_list_rooms_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_list_rooms_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_list_rooms_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_list_rooms_complete, fields),
};

typedef void (*xivo_bus_ami_meetme_list_rooms_complete_cb)(const xivo_bus_event *event,
                                                           const struct xivo_bus_ami_meetme_list_rooms_complete *data,
                                                           void *userdata);

static inline void xivo_bus_ami_meetme_list_rooms_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_list_rooms_complete_cb)callback)(event,
                                                           (const struct xivo_bus_ami_meetme_list_rooms_complete *)data,
                                                           userdata);
}

/* End of the list of MeetmeListRooms. Only in answers to the action MeetmeListRooms. */
static inline int xivo_bus_ami_on_meetme_list_rooms_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_ami_meetme_list_rooms_complete_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeListRoomsComplete",
                                                          struct xivo_bus_ami_meetme_list_rooms_complete,
                                                          xivo_bus_ami_meetme_list_rooms_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeListRoomsComplete", &schema,
                             xivo_bus_ami_meetme_list_rooms_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_mute {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *meetme;                      /* number of the conference room */
    int64_t user;                            /* number of the participant in the room; Asterisk 13 and later */
    bool has_user;
    int64_t duration;                        /* seconds spent; Asterisk 13 and later */
    bool has_duration;
    bool status;                             /* whether muted now */
    bool has_status;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_mute_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_meetme_mute, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_mute, meetme, "Meetme", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_mute, user, has_user, "User|Usernum",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_mute, duration, has_duration, "Duration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_meetme_mute, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_mute, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_mute, fields),
};

typedef void (*xivo_bus_ami_meetme_mute_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_meetme_mute *data,
                                            void *userdata);

static inline void xivo_bus_ami_meetme_mute_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_mute_cb)callback)(event, (const struct xivo_bus_ami_meetme_mute *)data, userdata);
}

/* A participant was muted or unmuted. */
static inline int xivo_bus_ami_on_meetme_mute(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_meetme_mute_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeMute", struct xivo_bus_ami_meetme_mute,
                                                          xivo_bus_ami_meetme_mute_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeMute", &schema, xivo_bus_ami_meetme_mute_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_talk_request {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *meetme;                      /* number of the conference room */
    int64_t user;                            /* number of the participant in the room; Asterisk 13 and later */
    bool has_user;
    int64_t duration;                        /* seconds spent; Asterisk 13 and later */
    bool has_duration;
    bool status;                             /* whether the user asks to talk */
    bool has_status;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_talk_request_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_meetme_talk_request, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_talk_request, meetme, "Meetme", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_talk_request, user, has_user, "User|Usernum",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_talk_request, duration, has_duration, "Duration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_meetme_talk_request, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_talk_request, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_talk_request, fields),
};

typedef void (*xivo_bus_ami_meetme_talk_request_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_meetme_talk_request *data, void *userdata);

static inline void xivo_bus_ami_meetme_talk_request_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_talk_request_cb)callback)(event, (const struct xivo_bus_ami_meetme_talk_request *)data,
                                                    userdata);
}

/* A muted participant asks to talk. */
static inline int xivo_bus_ami_on_meetme_talk_request(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_meetme_talk_request_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeTalkRequest", struct xivo_bus_ami_meetme_talk_request,
                                                          xivo_bus_ami_meetme_talk_request_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeTalkRequest", &schema,
                             xivo_bus_ami_meetme_talk_request_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_meetme_talking {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *meetme;                      /* number of the conference room */
    int64_t user;                            /* number of the participant in the room; Asterisk 13 and later */
    bool has_user;
    int64_t duration;                        /* seconds spent; Asterisk 13 and later */
    bool has_duration;
    bool status;                             /* whether talking now */
    bool has_status;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_meetme_talking_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_meetme_talking, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_meetme_talking, meetme, "Meetme", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_talking, user, has_user, "User|Usernum",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_meetme_talking, duration, has_duration, "Duration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_meetme_talking, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_meetme_talking, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_meetme_talking, fields),
};

typedef void (*xivo_bus_ami_meetme_talking_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_meetme_talking *data, void *userdata);

static inline void xivo_bus_ami_meetme_talking_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_meetme_talking_cb)callback)(event, (const struct xivo_bus_ami_meetme_talking *)data, userdata);
}

/* A participant began or stopped talking. */
static inline int xivo_bus_ami_on_meetme_talking(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_meetme_talking_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MeetmeTalking", struct xivo_bus_ami_meetme_talking,
                                                          xivo_bus_ami_meetme_talking_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MeetmeTalking", &schema, xivo_bus_ami_meetme_talking_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
