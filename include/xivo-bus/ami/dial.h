/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_DIAL_H
#define XIVO_BUS_AMI_DIAL_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_dial {
    const char *sub_event;                   /* which part of the sequence; "Begin", "End" */
    const char *channel;                     /* channel name */
    const char *destination;                 /* called channel */
    const char *caller_id_num;               /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *connected_line_num;          /* number of the connected party */
    const char *connected_line_name;         /* name of the connected party */
    const char *unique_id;                   /* unique id of the channel */
    const char *dest_unique_id;              /* unique id of the called channel */
    const char *dial_string;                 /* address dialled */
    /*
     * Outcome of the dial attempt; "ANSWER", "BUSY", "CANCEL", "CHANUNAVAIL", "CONGESTION", "NOANSWER", "DONTCALL",
     * "TORTURE", "INVALIDARGS"
     */
    const char *dial_status;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dial_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, sub_event, "SubEvent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, destination, "Destination", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, caller_id_num, "CallerIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, caller_id_name, "CallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, connected_line_num, "ConnectedLineNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, connected_line_name, "ConnectedLineName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, unique_id, "UniqueID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, dest_unique_id, "DestUniqueID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, dial_string, "Dialstring", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial, dial_status, "DialStatus", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dial, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dial, fields),
};

typedef void (*xivo_bus_ami_dial_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dial *data, void *userdata);

static inline void xivo_bus_ami_dial_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_ami_dial_cb)callback)(event, (const struct xivo_bus_ami_dial *)data, userdata);
}

/* Dialling began or ended (11). Asterisk 11. */
static inline int xivo_bus_ami_on_dial(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_ami_dial_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Dial", struct xivo_bus_ami_dial, xivo_bus_ami_dial_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Dial", &schema, xivo_bus_ami_dial_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_dial_begin {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    const char *dial_string;                 /* address dialled, without the technology */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dial_begin_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dial_begin, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dial_begin, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial_begin, dial_string, "DialString", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dial_begin, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dial_begin, fields),
};

typedef void (*xivo_bus_ami_dial_begin_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dial_begin *data,
                                           void *userdata);

static inline void xivo_bus_ami_dial_begin_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dial_begin_cb)callback)(event, (const struct xivo_bus_ami_dial_begin *)data, userdata);
}

/* A channel is dialled. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_dial_begin(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_dial_begin_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DialBegin", struct xivo_bus_ami_dial_begin,
                                                          xivo_bus_ami_dial_begin_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DialBegin", &schema, xivo_bus_ami_dial_begin_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dial_end {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    /*
     * Outcome of the dial attempt; "ABORT", "ANSWER", "BUSY", "CANCEL", "CHANUNAVAIL", "CONGESTION", "CONTINUE",
     * "GOTO", "NOANSWER"
     */
    const char *dial_status;
    const char *forward;                     /* where the callee forwards to, TECH/number */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dial_end_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dial_end, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dial_end, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial_end, dial_status, "DialStatus", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial_end, forward, "Forward", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dial_end, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dial_end, fields),
};

typedef void (*xivo_bus_ami_dial_end_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dial_end *data,
                                         void *userdata);

static inline void xivo_bus_ami_dial_end_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_dial_end_cb)callback)(event, (const struct xivo_bus_ami_dial_end *)data, userdata);
}

/* Dialling a channel has ended. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_dial_end(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_dial_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DialEnd", struct xivo_bus_ami_dial_end,
                                                          xivo_bus_ami_dial_end_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DialEnd", &schema, xivo_bus_ami_dial_end_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dial_state {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    const char *dial_status;                 /* progress of the dial attempt; "RINGING", "PROCEEDING", "PROGRESS" */
    const char *forward;                     /* where the callee forwards to, TECH/number */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dial_state_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dial_state, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dial_state, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial_state, dial_status, "DialStatus", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dial_state, forward, "Forward", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dial_state, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dial_state, fields),
};

typedef void (*xivo_bus_ami_dial_state_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dial_state *data,
                                           void *userdata);

static inline void xivo_bus_ami_dial_state_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dial_state_cb)callback)(event, (const struct xivo_bus_ami_dial_state *)data, userdata);
}

/* Progress while dialling. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_dial_state(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_dial_state_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DialState", struct xivo_bus_ami_dial_state,
                                                          xivo_bus_ami_dial_state_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DialState", &schema, xivo_bus_ami_dial_state_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_originate_response {
    const char *response;                    /* outcome; "Failure", "Success" */
    const char *channel;                     /* channel name */
    const char *application;                 /* dialplan application */
    const char *data;                        /* arguments of the application */
    /* Control frame code of the result; see xivo_bus_originate_reason_text() */
    int64_t reason;
    bool has_reason;
    const char *unique_id;                   /* unique id of the channel */
    const char *caller_id_num;               /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *context;                     /* dialplan context */
    const char *exten;                       /* dialplan extension */
    const char *action_id;                   /* identifier copied from the action that asked */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_originate_response_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, response, "Response", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, application, "Application", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, data, "Data", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_originate_response, reason, has_reason, "Reason",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, caller_id_num, "CallerIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, caller_id_name, "CallerIDName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_originate_response, action_id, "ActionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_originate_response, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_originate_response, fields),
};

typedef void (*xivo_bus_ami_originate_response_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_originate_response *data, void *userdata);

static inline void xivo_bus_ami_originate_response_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_originate_response_cb)callback)(event, (const struct xivo_bus_ami_originate_response *)data, userdata);
}

/* Result of an asynchronous Originate action. Application/Data or Context/Exten, as the originate asked. */
static inline int xivo_bus_ami_on_originate_response(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_originate_response_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("OriginateResponse", struct xivo_bus_ami_originate_response,
                                                          xivo_bus_ami_originate_response_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.OriginateResponse", &schema, xivo_bus_ami_originate_response_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
