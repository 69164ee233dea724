/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_CHANNELS_H
#define XIVO_BUS_AMI_CHANNELS_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_channel_hungup {
    const char *channel;                     /* channel name */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_channel_hungup_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_hungup, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_channel_hungup, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_channel_hungup, fields),
};

typedef void (*xivo_bus_ami_channel_hungup_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_channel_hungup *data, void *userdata);

static inline void xivo_bus_ami_channel_hungup_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_channel_hungup_cb)callback)(event, (const struct xivo_bus_ami_channel_hungup *)data, userdata);
}

/* One channel of a Hangup action with a pattern. Only in answers to the action Hangup. */
static inline int xivo_bus_ami_on_channel_hungup(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_channel_hungup_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChannelHungup", struct xivo_bus_ami_channel_hungup,
                                                          xivo_bus_ami_channel_hungup_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChannelHungup", &schema, xivo_bus_ami_channel_hungup_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_channel_talking_start {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_channel_talking_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_channel_talking_start, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_channel_talking_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_channel_talking_start, fields),
};

typedef void (*xivo_bus_ami_channel_talking_start_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_channel_talking_start *data,
                                                      void *userdata);

static inline void xivo_bus_ami_channel_talking_start_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_channel_talking_start_cb)callback)(event, (const struct xivo_bus_ami_channel_talking_start *)data,
                                                      userdata);
}

/* A channel began to talk. Documented class EVENT_FLAG_CLASS is a slip; the code uses CALL. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_channel_talking_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_channel_talking_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChannelTalkingStart",
                                                          struct xivo_bus_ami_channel_talking_start,
                                                          xivo_bus_ami_channel_talking_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChannelTalkingStart", &schema,
                             xivo_bus_ami_channel_talking_start_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_channel_talking_stop {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    int64_t duration;                        /* length of the talk burst in milliseconds */
    bool has_duration;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_channel_talking_stop_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_channel_talking_stop, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel_talking_stop, duration, has_duration, "Duration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_channel_talking_stop, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_channel_talking_stop, fields),
};

typedef void (*xivo_bus_ami_channel_talking_stop_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_channel_talking_stop *data,
                                                     void *userdata);

static inline void xivo_bus_ami_channel_talking_stop_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_channel_talking_stop_cb)callback)(event, (const struct xivo_bus_ami_channel_talking_stop *)data,
                                                     userdata);
}

/* A channel stopped talking. Documented class EVENT_FLAG_CLASS is a slip; the code uses CALL. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_channel_talking_stop(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_channel_talking_stop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChannelTalkingStop",
                                                          struct xivo_bus_ami_channel_talking_stop,
                                                          xivo_bus_ami_channel_talking_stop_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChannelTalkingStop", &schema,
                             xivo_bus_ami_channel_talking_stop_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_channel_update {
    const char *channel;                     /* channel name */
    const char *channel_type;                /* channel technology; "OOH323", "GTALK", "Gtalk", "IAX2", "SIP" */
    int64_t call_ref;                        /* call reference of the OOH323 stack */
    bool has_call_ref;
    const char *gtalk_sid;                   /* session id of the Google Talk call */
    int64_t iax2_callno_local;               /* local IAX2 call number */
    bool has_iax2_callno_local;
    int64_t iax2_callno_remote;              /* remote IAX2 call number */
    bool has_iax2_callno_remote;
    const char *iax2_peer;                   /* IAX2 peer */
    const char *unique_id;                   /* unique id of the channel */
    const char *sip_call_id;                 /* SIP Call-ID */
    const char *sip_full_contact;            /* SIP contact */
    const char *peer_name;                   /* name of the SIP peer */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_channel_update_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, channel_type, "Channeltype", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel_update, call_ref, has_call_ref, "CallRef",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, gtalk_sid, "Gtalk-SID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel_update, iax2_callno_local, has_iax2_callno_local,
                           "IAX2-callno-local", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel_update, iax2_callno_remote, has_iax2_callno_remote,
                           "IAX2-callno-remote", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, iax2_peer, "IAX2-peer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, sip_call_id, "SIPcallid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, sip_full_contact, "SIPfullcontact",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_update, peer_name, "Peername", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_channel_update, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_channel_update, fields),
};

typedef void (*xivo_bus_ami_channel_update_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_channel_update *data, void *userdata);

static inline void xivo_bus_ami_channel_update_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_channel_update_cb)callback)(event, (const struct xivo_bus_ami_channel_update *)data, userdata);
}

/* Technology data of a channel (11). Asterisk 11. */
static inline int xivo_bus_ami_on_channel_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_channel_update_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChannelUpdate", struct xivo_bus_ami_channel_update,
                                                          xivo_bus_ami_channel_update_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChannelUpdate", &schema, xivo_bus_ami_channel_update_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_channels_hungup_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_channels_hungup_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channels_hungup_list_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channels_hungup_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_channels_hungup_list_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_channels_hungup_list_complete, fields),
};

typedef void (*xivo_bus_ami_channels_hungup_list_complete_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_ami_channels_hungup_list_complete *data,
                                                              void *userdata);

static inline void xivo_bus_ami_channels_hungup_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_channels_hungup_list_complete_cb)callback)(event,
                                                              (const struct xivo_bus_ami_channels_hungup_list_complete *)data,
                                                              userdata);
}

/* End of the list of ChannelsHungupList. Only in answers to the action Hangup. */
static inline int xivo_bus_ami_on_channels_hungup_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_ami_channels_hungup_list_complete_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChannelsHungupListComplete",
                                                          struct xivo_bus_ami_channels_hungup_list_complete,
                                                          xivo_bus_ami_channels_hungup_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChannelsHungupListComplete", &schema,
                             xivo_bus_ami_channels_hungup_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_core_show_channel {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *application;                 /* dialplan application */
    const char *application_data;            /* arguments of the dialplan application */
    const char *duration;                    /* age of the channel, HH:MM:SS */
    const char *bridge_id;                   /* bridge the channel is in, empty if none; Asterisk 13 and later */
    const char *bridged_channel;             /* the other channel in the bridge; Asterisk 11 */
    const char *bridged_unique_id;           /* unique id of the other channel in the bridge; Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_core_show_channel_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_core_show_channel, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel, application, "Application", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel, application_data, "ApplicationData",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel, duration, "Duration", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel, bridge_id, "BridgeId", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel, bridged_channel, "BridgedChannel",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel, bridged_unique_id, "BridgedUniqueID",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_core_show_channel, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_core_show_channel, fields),
};

typedef void (*xivo_bus_ami_core_show_channel_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_core_show_channel *data, void *userdata);

static inline void xivo_bus_ami_core_show_channel_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_core_show_channel_cb)callback)(event, (const struct xivo_bus_ami_core_show_channel *)data, userdata);
}

/* One channel of CoreShowChannels. Only in answers to the action CoreShowChannels. */
static inline int xivo_bus_ami_on_core_show_channel(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_core_show_channel_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CoreShowChannel", struct xivo_bus_ami_core_show_channel,
                                                          xivo_bus_ami_core_show_channel_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CoreShowChannel", &schema, xivo_bus_ami_core_show_channel_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_core_show_channel_map {
    const char *channel;                     /* channel name */
    const char *connected_channel;           /* channel it is connected to, directly or not */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_core_show_channel_map_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel_map, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel_map, connected_channel, "ConnectedChannel",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_core_show_channel_map, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_core_show_channel_map, fields),
};

typedef void (*xivo_bus_ami_core_show_channel_map_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_core_show_channel_map *data,
                                                      void *userdata);

static inline void xivo_bus_ami_core_show_channel_map_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_core_show_channel_map_cb)callback)(event, (const struct xivo_bus_ami_core_show_channel_map *)data,
                                                      userdata);
}

/* One channel of CoreShowChannelMap. Only in answers to the action CoreShowChannelMap. Asterisk 18 and later. */
static inline int xivo_bus_ami_on_core_show_channel_map(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_core_show_channel_map_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CoreShowChannelMap",
                                                          struct xivo_bus_ami_core_show_channel_map,
                                                          xivo_bus_ami_core_show_channel_map_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CoreShowChannelMap", &schema,
                             xivo_bus_ami_core_show_channel_map_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_core_show_channel_map_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_core_show_channel_map_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channel_map_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_core_show_channel_map_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_core_show_channel_map_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_core_show_channel_map_complete, fields),
};

typedef void (*xivo_bus_ami_core_show_channel_map_complete_cb)(const xivo_bus_event *event,
                                                               const struct xivo_bus_ami_core_show_channel_map_complete *data,
                                                               void *userdata);

static inline void xivo_bus_ami_core_show_channel_map_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_core_show_channel_map_complete_cb)callback)(event,
                                                               (const struct xivo_bus_ami_core_show_channel_map_complete *)data,
                                                               userdata);
}

/* End of the list of CoreShowChannelMap. Only in answers to the action CoreShowChannelMap. Asterisk 18 and later. */
static inline int xivo_bus_ami_on_core_show_channel_map_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_ami_core_show_channel_map_complete_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CoreShowChannelMapComplete",
                                                          struct xivo_bus_ami_core_show_channel_map_complete,
                                                          xivo_bus_ami_core_show_channel_map_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CoreShowChannelMapComplete", &schema,
                             xivo_bus_ami_core_show_channel_map_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_core_show_channels_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_core_show_channels_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_core_show_channels_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_core_show_channels_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_core_show_channels_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_core_show_channels_complete, fields),
};

typedef void (*xivo_bus_ami_core_show_channels_complete_cb)(const xivo_bus_event *event,
                                                            const struct xivo_bus_ami_core_show_channels_complete *data,
                                                            void *userdata);

static inline void xivo_bus_ami_core_show_channels_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_core_show_channels_complete_cb)callback)(event,
                                                            (const struct xivo_bus_ami_core_show_channels_complete *)data,
                                                            userdata);
}

/* End of the list of CoreShowChannels. Only in answers to the action CoreShowChannels. */
static inline int xivo_bus_ami_on_core_show_channels_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_ami_core_show_channels_complete_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CoreShowChannelsComplete",
                                                          struct xivo_bus_ami_core_show_channels_complete,
                                                          xivo_bus_ami_core_show_channels_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CoreShowChannelsComplete", &schema,
                             xivo_bus_ami_core_show_channels_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_hangup {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    int64_t cause;                           /* hangup cause code (Q.850) */
    bool has_cause;
    const char *cause_txt;                   /* hangup cause as text */
    /* Cause code of the channel technology, for SIP the response code; Asterisk 20 and later */
    int64_t tech_cause;
    bool has_tech_cause;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_hangup_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_hangup, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_hangup, cause, has_cause, "Cause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_hangup, cause_txt, "Cause-txt", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_hangup, tech_cause, has_tech_cause, "TechCause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_hangup, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_hangup, fields),
};

typedef void (*xivo_bus_ami_hangup_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_hangup *data,
                                       void *userdata);

static inline void xivo_bus_ami_hangup_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_hangup_cb)callback)(event, (const struct xivo_bus_ami_hangup *)data, userdata);
}

/* A channel is gone. */
static inline int xivo_bus_ami_on_hangup(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_hangup_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Hangup", struct xivo_bus_ami_hangup,
                                                          xivo_bus_ami_hangup_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Hangup", &schema, xivo_bus_ami_hangup_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_hangup_request {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    int64_t cause;                           /* hangup cause code (Q.850) */
    bool has_cause;
    /* Cause code of the channel technology, for SIP the response code; Asterisk 20 and later */
    int64_t tech_cause;
    bool has_tech_cause;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_hangup_request_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_hangup_request, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_hangup_request, cause, has_cause, "Cause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_hangup_request, tech_cause, has_tech_cause, "TechCause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_hangup_request, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_hangup_request, fields),
};

typedef void (*xivo_bus_ami_hangup_request_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_hangup_request *data, void *userdata);

static inline void xivo_bus_ami_hangup_request_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_hangup_request_cb)callback)(event, (const struct xivo_bus_ami_hangup_request *)data, userdata);
}

/* A channel is asked to hang up. */
static inline int xivo_bus_ami_on_hangup_request(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_hangup_request_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("HangupRequest", struct xivo_bus_ami_hangup_request,
                                                          xivo_bus_ami_hangup_request_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.HangupRequest", &schema, xivo_bus_ami_hangup_request_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_hold {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *music_class;                 /* music class suggested, if any; Asterisk 13 and later */
    bool status;                             /* put on hold or taken off (11); Asterisk 11 */
    bool has_status;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_hold_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_hold, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_hold, music_class, "MusicClass", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_hold, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_hold, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_hold, fields),
};

typedef void (*xivo_bus_ami_hold_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_hold *data, void *userdata);

static inline void xivo_bus_ami_hold_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_ami_hold_cb)callback)(event, (const struct xivo_bus_ami_hold *)data, userdata);
}

/* A channel was put on hold. Asterisk 11 sent Status On/Off; since 12 there are Hold and Unhold. */
static inline int xivo_bus_ami_on_hold(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_ami_hold_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Hold", struct xivo_bus_ami_hold, xivo_bus_ami_hold_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Hold", &schema, xivo_bus_ami_hold_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_masquerade {
    const char *clone;                       /* channel that is masqueraded in */
    /*
     * Its state as text; "Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up", "Busy", "Dialing Offhook",
     * "Pre-ring", "Mute", "Unknown"
     */
    const char *clone_state;
    const char *original;                    /* channel that is replaced */
    /*
     * Its state as text; "Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up", "Busy", "Dialing Offhook",
     * "Pre-ring", "Mute", "Unknown"
     */
    const char *original_state;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_masquerade_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_masquerade, clone, "Clone", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_masquerade, clone_state, "CloneState", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_masquerade, original, "Original", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_masquerade, original_state, "OriginalState", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_masquerade, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_masquerade, fields),
};

typedef void (*xivo_bus_ami_masquerade_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_masquerade *data,
                                           void *userdata);

static inline void xivo_bus_ami_masquerade_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_masquerade_cb)callback)(event, (const struct xivo_bus_ami_masquerade *)data, userdata);
}

/* One channel takes the place of another (11). Asterisk 11. */
static inline int xivo_bus_ami_on_masquerade(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_masquerade_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Masquerade", struct xivo_bus_ami_masquerade,
                                                          xivo_bus_ami_masquerade_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Masquerade", &schema, xivo_bus_ami_masquerade_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_music_on_hold {
    const char *state;                       /* started or stopped; "Start", "Stop" */
    const char *channel;                     /* channel name */
    const char *unique_id;                   /* unique id of the channel */
    const char *moh_class;                   /* music on hold class */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_music_on_hold_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_music_on_hold, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_music_on_hold, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_music_on_hold, unique_id, "UniqueID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_music_on_hold, moh_class, "Class", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_music_on_hold, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_music_on_hold, fields),
};

typedef void (*xivo_bus_ami_music_on_hold_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_music_on_hold *data, void *userdata);

static inline void xivo_bus_ami_music_on_hold_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_music_on_hold_cb)callback)(event, (const struct xivo_bus_ami_music_on_hold *)data, userdata);
}

/* Music on hold started or stopped (11). Asterisk 11. */
static inline int xivo_bus_ami_on_music_on_hold(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_music_on_hold_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MusicOnHold", struct xivo_bus_ami_music_on_hold,
                                                          xivo_bus_ami_music_on_hold_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MusicOnHold", &schema, xivo_bus_ami_music_on_hold_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_music_on_hold_start {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *moh_class;                   /* music on hold class */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_music_on_hold_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_music_on_hold_start, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_music_on_hold_start, moh_class, "Class", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_music_on_hold_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_music_on_hold_start, fields),
};

typedef void (*xivo_bus_ami_music_on_hold_start_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_music_on_hold_start *data, void *userdata);

static inline void xivo_bus_ami_music_on_hold_start_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_music_on_hold_start_cb)callback)(event, (const struct xivo_bus_ami_music_on_hold_start *)data,
                                                    userdata);
}

/* Music on hold started. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_music_on_hold_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_music_on_hold_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MusicOnHoldStart", struct xivo_bus_ami_music_on_hold_start,
                                                          xivo_bus_ami_music_on_hold_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MusicOnHoldStart", &schema, xivo_bus_ami_music_on_hold_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_music_on_hold_stop {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_music_on_hold_stop_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_music_on_hold_stop, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_music_on_hold_stop, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_music_on_hold_stop, fields),
};

typedef void (*xivo_bus_ami_music_on_hold_stop_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_music_on_hold_stop *data, void *userdata);

static inline void xivo_bus_ami_music_on_hold_stop_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_music_on_hold_stop_cb)callback)(event, (const struct xivo_bus_ami_music_on_hold_stop *)data, userdata);
}

/* Music on hold stopped. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_music_on_hold_stop(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_music_on_hold_stop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MusicOnHoldStop", struct xivo_bus_ami_music_on_hold_stop,
                                                          xivo_bus_ami_music_on_hold_stop_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MusicOnHoldStop", &schema, xivo_bus_ami_music_on_hold_stop_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_new_account_code {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *old_account_code;            /* account code before the change */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_new_account_code_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_new_account_code, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_account_code, old_account_code, "OldAccountCode",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_new_account_code, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_new_account_code, fields),
};

typedef void (*xivo_bus_ami_new_account_code_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_new_account_code *data, void *userdata);

static inline void xivo_bus_ami_new_account_code_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_new_account_code_cb)callback)(event, (const struct xivo_bus_ami_new_account_code *)data, userdata);
}

/* The account code of a channel changed. */
static inline int xivo_bus_ami_on_new_account_code(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_new_account_code_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("NewAccountCode", struct xivo_bus_ami_new_account_code,
                                                          xivo_bus_ami_new_account_code_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.NewAccountCode", &schema, xivo_bus_ami_new_account_code_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_new_caller_id {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *cid_calling_pres;            /* caller id presentation: number and text */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_new_caller_id_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_new_caller_id, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_caller_id, cid_calling_pres, "CID-CallingPres",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_new_caller_id, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_new_caller_id, fields),
};

typedef void (*xivo_bus_ami_new_caller_id_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_new_caller_id *data, void *userdata);

static inline void xivo_bus_ami_new_caller_id_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_new_caller_id_cb)callback)(event, (const struct xivo_bus_ami_new_caller_id *)data, userdata);
}

/* The caller id of a channel changed. */
static inline int xivo_bus_ami_on_new_caller_id(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_new_caller_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("NewCallerid", struct xivo_bus_ami_new_caller_id,
                                                          xivo_bus_ami_new_caller_id_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.NewCallerid", &schema, xivo_bus_ami_new_caller_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_new_connected_line {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_new_connected_line_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_new_connected_line, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_new_connected_line, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_new_connected_line, fields),
};

typedef void (*xivo_bus_ami_new_connected_line_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_new_connected_line *data, void *userdata);

static inline void xivo_bus_ami_new_connected_line_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_new_connected_line_cb)callback)(event, (const struct xivo_bus_ami_new_connected_line *)data, userdata);
}

/* The connected line of a channel changed. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_new_connected_line(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_new_connected_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("NewConnectedLine", struct xivo_bus_ami_new_connected_line,
                                                          xivo_bus_ami_new_connected_line_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.NewConnectedLine", &schema, xivo_bus_ami_new_connected_line_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_new_peer_account {
    const char *channel;                     /* channel name */
    const char *unique_id;                   /* unique id of the channel */
    const char *peer_account;                /* account code of the other party */
    const char *old_peer_account;            /* peer account code before the change */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_new_peer_account_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_peer_account, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_peer_account, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_peer_account, peer_account, "PeerAccount", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_peer_account, old_peer_account, "OldPeerAccount",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_new_peer_account, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_new_peer_account, fields),
};

typedef void (*xivo_bus_ami_new_peer_account_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_new_peer_account *data, void *userdata);

static inline void xivo_bus_ami_new_peer_account_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_new_peer_account_cb)callback)(event, (const struct xivo_bus_ami_new_peer_account *)data, userdata);
}

/* The peer account of a channel changed (11). Asterisk 11. */
static inline int xivo_bus_ami_on_new_peer_account(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_new_peer_account_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("NewPeerAccount", struct xivo_bus_ami_new_peer_account,
                                                          xivo_bus_ami_new_peer_account_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.NewPeerAccount", &schema, xivo_bus_ami_new_peer_account_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_new_channel {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_new_channel_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_new_channel, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_new_channel, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_new_channel, fields),
};

typedef void (*xivo_bus_ami_new_channel_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_new_channel *data,
                                            void *userdata);

static inline void xivo_bus_ami_new_channel_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_new_channel_cb)callback)(event, (const struct xivo_bus_ami_new_channel *)data, userdata);
}

/* A channel was made. */
static inline int xivo_bus_ami_on_new_channel(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_new_channel_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Newchannel", struct xivo_bus_ami_new_channel,
                                                          xivo_bus_ami_new_channel_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Newchannel", &schema, xivo_bus_ami_new_channel_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_new_state {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_new_state_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_new_state, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_new_state, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_new_state, fields),
};

typedef void (*xivo_bus_ami_new_state_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_new_state *data,
                                          void *userdata);

static inline void xivo_bus_ami_new_state_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_ami_new_state_cb)callback)(event, (const struct xivo_bus_ami_new_state *)data, userdata);
}

/* The state of a channel changed. */
static inline int xivo_bus_ami_on_new_state(xivo_bus *bus, xivo_bus_subscription **subscription,
                                            xivo_bus_ami_new_state_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Newstate", struct xivo_bus_ami_new_state,
                                                          xivo_bus_ami_new_state_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Newstate", &schema, xivo_bus_ami_new_state_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_pickup {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_ami_channel target;      /* TargetChannel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_pickup_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_pickup, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_pickup, target, struct xivo_bus_ami_channel, "Target",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_pickup, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_pickup, fields),
};

typedef void (*xivo_bus_ami_pickup_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_pickup *data,
                                       void *userdata);

static inline void xivo_bus_ami_pickup_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_pickup_cb)callback)(event, (const struct xivo_bus_ami_pickup *)data, userdata);
}

/* A ringing call was picked up. */
static inline int xivo_bus_ami_on_pickup(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_pickup_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Pickup", struct xivo_bus_ami_pickup,
                                                          xivo_bus_ami_pickup_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Pickup", &schema, xivo_bus_ami_pickup_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_rename {
    const char *channel;                     /* name before the change */
    const char *new_name;                    /* name after the change */
    const char *unique_id;                   /* unique id of the channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_rename_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rename, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rename, new_name, "Newname", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_rename, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_rename, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_rename, fields),
};

typedef void (*xivo_bus_ami_rename_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_rename *data,
                                       void *userdata);

static inline void xivo_bus_ami_rename_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_rename_cb)callback)(event, (const struct xivo_bus_ami_rename *)data, userdata);
}

/* A channel was renamed. */
static inline int xivo_bus_ami_on_rename(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_rename_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Rename", struct xivo_bus_ami_rename,
                                                          xivo_bus_ami_rename_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Rename", &schema, xivo_bus_ami_rename_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_session_timeout {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *source;                      /* which timer ran out; "RTPTimeout", "SIPSessionTimer" */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_session_timeout_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_session_timeout, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_timeout, source, "Source", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_session_timeout, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_session_timeout, fields),
};

typedef void (*xivo_bus_ami_session_timeout_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_session_timeout *data, void *userdata);

static inline void xivo_bus_ami_session_timeout_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_session_timeout_cb)callback)(event, (const struct xivo_bus_ami_session_timeout *)data, userdata);
}

/* A SIP call timed out. Asterisk 11 to 20. */
static inline int xivo_bus_ami_on_session_timeout(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_session_timeout_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SessionTimeout", struct xivo_bus_ami_session_timeout,
                                                          xivo_bus_ami_session_timeout_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SessionTimeout", &schema, xivo_bus_ami_session_timeout_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_soft_hangup_request {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    int64_t cause;                           /* hangup cause code (Q.850) */
    bool has_cause;
    /* Cause code of the channel technology, for SIP the response code; Asterisk 20 and later */
    int64_t tech_cause;
    bool has_tech_cause;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_soft_hangup_request_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_soft_hangup_request, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_soft_hangup_request, cause, has_cause, "Cause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_soft_hangup_request, tech_cause, has_tech_cause, "TechCause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_soft_hangup_request, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_soft_hangup_request, fields),
};

typedef void (*xivo_bus_ami_soft_hangup_request_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_soft_hangup_request *data, void *userdata);

static inline void xivo_bus_ami_soft_hangup_request_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_soft_hangup_request_cb)callback)(event, (const struct xivo_bus_ami_soft_hangup_request *)data,
                                                    userdata);
}

/* A channel is asked softly to hang up. */
static inline int xivo_bus_ami_on_soft_hangup_request(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_soft_hangup_request_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SoftHangupRequest", struct xivo_bus_ami_soft_hangup_request,
                                                          xivo_bus_ami_soft_hangup_request_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SoftHangupRequest", &schema,
                             xivo_bus_ami_soft_hangup_request_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_status {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *type;                        /* channel technology; Asterisk 13 and later */
    const char *dnid;                        /* dialled number; Asterisk 13 and later */
    /* Number shown to the peer after overrides; Asterisk 13 and later */
    const char *effective_connected_line_num;
    /* Name shown to the peer after overrides; Asterisk 13 and later */
    const char *effective_connected_line_name;
    int64_t time_to_hangup;                  /* limit of the channel in seconds, 0 for none; Asterisk 13 and later */
    bool has_time_to_hangup;
    const char *bridge_id;                   /* bridge the channel is in, empty if none; Asterisk 13 and later */
    const char *application;                 /* dialplan application; Asterisk 13 and later */
    const char *data;                        /* arguments of the application; Asterisk 13 and later */
    const char *native_formats;              /* native formats of the channel; Asterisk 13 and later */
    const char *read_format;                 /* format read from the channel; Asterisk 13 and later */
    const char *read_trans;                  /* translation path when reading; Asterisk 13 and later */
    const char *write_format;                /* format written to the channel; Asterisk 13 and later */
    const char *write_trans;                 /* translation path when writing; Asterisk 13 and later */
    int64_t call_group;                      /* call groups as a bit mask; Asterisk 13 and later */
    bool has_call_group;
    int64_t pickup_group;                    /* pickup groups as a bit mask; Asterisk 13 and later */
    bool has_pickup_group;
    int64_t seconds;                         /* age of the channel in seconds */
    bool has_seconds;
    const char *variable;                    /* NAME=VALUE of a requested channel variable */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_status_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_status, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, type, "Type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, dnid, "DNID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, effective_connected_line_num, "EffectiveConnectedLineNum",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, effective_connected_line_name, "EffectiveConnectedLineName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_status, time_to_hangup, has_time_to_hangup, "TimeToHangup",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, bridge_id, "BridgeID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, application, "Application", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, data, "Data", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, native_formats, "Nativeformats", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, read_format, "Readformat", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, read_trans, "Readtrans", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, write_format, "Writeformat", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, write_trans, "Writetrans", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_status, call_group, has_call_group, "Callgroup",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_status, pickup_group, has_pickup_group, "Pickupgroup",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_status, seconds, has_seconds, "Seconds",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status, variable, "Variable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_status, fields),
};

typedef void (*xivo_bus_ami_status_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_status *data,
                                       void *userdata);

static inline void xivo_bus_ami_status_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_status_cb)callback)(event, (const struct xivo_bus_ami_status *)data, userdata);
}

/*
 * One channel of Status. Open set of headers: Variable: NAME=VALUE repeats for requested channel variables. Only in
 * answers to the action Status.
 */
static inline int xivo_bus_ami_on_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Status", struct xivo_bus_ami_status,
                                                          xivo_bus_ami_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Status", &schema, xivo_bus_ami_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_status_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    int64_t items;                           /* number of entries sent */
    bool has_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_status_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_status_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_status_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_status_complete, items, has_items, "Items",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_status_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_status_complete, fields),
};

typedef void (*xivo_bus_ami_status_complete_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_status_complete *data, void *userdata);

static inline void xivo_bus_ami_status_complete_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_status_complete_cb)callback)(event, (const struct xivo_bus_ami_status_complete *)data, userdata);
}

/* End of the list of Status. Only in answers to the action Status. */
static inline int xivo_bus_ami_on_status_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_status_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("StatusComplete", struct xivo_bus_ami_status_complete,
                                                          xivo_bus_ami_status_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.StatusComplete", &schema, xivo_bus_ami_status_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_unhold {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_unhold_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_unhold, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_unhold, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_unhold, fields),
};

typedef void (*xivo_bus_ami_unhold_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_unhold *data,
                                       void *userdata);

static inline void xivo_bus_ami_unhold_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_unhold_cb)callback)(event, (const struct xivo_bus_ami_unhold *)data, userdata);
}

/* A channel was taken off hold. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_unhold(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_unhold_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Unhold", struct xivo_bus_ami_unhold,
                                                          xivo_bus_ami_unhold_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Unhold", &schema, xivo_bus_ami_unhold_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
