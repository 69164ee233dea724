/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_CALLS_H
#define XIVO_BUS_WAZO_CALLS_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A call: one channel of it, as its user sees it. */
struct xivo_bus_wazo_call {
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *conversation_id;             /* id that all channels of one conversation share; may be null or empty */
    /*
     * State of the channel; "Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up", "Busy", others are possible
     */
    const char *status;
    /* Direction of the call; "inbound", "outbound", "internal", "unknown", others are possible */
    const char *direction;
    bool is_caller;                          /* whether this channel made the call */
    bool has_is_caller;
    bool is_video;                           /* whether the call has video */
    bool has_is_video;
    bool on_hold;                            /* whether it is on hold */
    bool has_on_hold;
    bool muted;                              /* whether it is muted */
    bool has_muted;
    bool parked;                             /* whether the call is parked */
    bool has_parked;
    const char *record_state;                /* state of the recording; "inactive", "active", "paused" */
    const char *creation_time;               /* when it began; as 2026-11-22T13:16:24.745-0500 */
    /* When the call was answered; ISO 8601 with a zone; may be null or empty */
    const char *answer_time;
    const char *hangup_time;                 /* when the call ended; ISO 8601 with a zone; may be null */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_number;            /* number of the caller; may be empty */
    const char *peer_caller_id_name;         /* name of the other party; may be empty */
    const char *peer_caller_id_number;       /* number of the other party; may be null or empty */
    const char *dialed_extension;            /* extension that was dialled; may be null or empty */
    const char *user_uuid;                   /* UUID of the user; may be null or empty */
    int64_t line_id;                         /* id of the line; may be null */
    bool has_line_id;
    const char *sip_call_id;                 /* SIP Call-ID; may be null or empty */
    const char *const *bridges;              /* ids of the Asterisk bridges that the call is in */
    size_t bridge_count;
    struct xivo_bus_map talking_to;          /* channels that the call talks to: unique id and UUID of their user */
};

static const struct xivo_bus_field xivo_bus_wazo_call_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, conversation_id, "conversation_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, direction, "direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call, is_caller, has_is_caller, "is_caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call, is_video, has_is_video, "is_video", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call, on_hold, has_on_hold, "on_hold", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call, muted, has_muted, "muted", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call, parked, has_parked, "parked", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, record_state, "record_state", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, creation_time, "creation_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, answer_time, "answer_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, hangup_time, "hangup_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, caller_id_name, "caller_id_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, caller_id_number, "caller_id_number", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, peer_caller_id_name, "peer_caller_id_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, peer_caller_id_number, "peer_caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, dialed_extension, "dialed_extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call, line_id, has_line_id, "line_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call, sip_call_id, "sip_call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_call, bridges, bridge_count, "bridges", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_NULLABLE_FIELD(struct xivo_bus_wazo_call, talking_to, "talking_to", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_call *data, void *userdata);

static inline void xivo_bus_wazo_call_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_wazo_call_cb)callback)(event, (const struct xivo_bus_wazo_call *)data, userdata);
}

struct xivo_bus_wazo_call_dtmf {
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *digit;                       /* the digit that was pressed */
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_call_dtmf_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_dtmf, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_dtmf, digit, "digit", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_dtmf, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_dtmf_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_call_dtmf *data,
                                           void *userdata);

static inline void xivo_bus_wazo_call_dtmf_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_dtmf_cb)callback)(event, (const struct xivo_bus_wazo_call_dtmf *)data, userdata);
}

/* A call that has ended. */
struct xivo_bus_wazo_call_ended {
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *conversation_id;             /* id that all channels of one conversation share; may be null or empty */
    /*
     * State of the channel; "Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up", "Busy", others are possible
     */
    const char *status;
    /* Direction of the call; "inbound", "outbound", "internal", "unknown", others are possible */
    const char *direction;
    bool is_caller;                          /* whether this channel made the call */
    bool has_is_caller;
    bool is_video;                           /* whether the call has video */
    bool has_is_video;
    bool on_hold;                            /* whether it is on hold */
    bool has_on_hold;
    bool muted;                              /* whether it is muted */
    bool has_muted;
    bool parked;                             /* whether the call is parked */
    bool has_parked;
    const char *record_state;                /* state of the recording; "inactive", "active", "paused" */
    const char *creation_time;               /* when it began; as 2026-11-22T13:16:24.745-0500 */
    /* When the call was answered; ISO 8601 with a zone; may be null or empty */
    const char *answer_time;
    const char *hangup_time;                 /* when the call ended; ISO 8601 with a zone; may be null */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_number;            /* number of the caller; may be empty */
    const char *peer_caller_id_name;         /* name of the other party; may be empty */
    const char *peer_caller_id_number;       /* number of the other party; may be null or empty */
    const char *dialed_extension;            /* extension that was dialled; may be null or empty */
    const char *user_uuid;                   /* UUID of the user; may be null or empty */
    int64_t line_id;                         /* id of the line; may be null */
    bool has_line_id;
    const char *sip_call_id;                 /* SIP Call-ID; may be null or empty */
    const char *const *bridges;              /* ids of the Asterisk bridges that the call is in */
    size_t bridge_count;
    struct xivo_bus_map talking_to;          /* channels that the call talks to: unique id and UUID of their user */
    int64_t reason_code;                     /* hang-up cause (Q.850) */
    bool has_reason_code;
};

static const struct xivo_bus_field xivo_bus_wazo_call_ended_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, conversation_id, "conversation_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, direction, "direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_ended, is_caller, has_is_caller, "is_caller",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_ended, is_video, has_is_video, "is_video", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_ended, on_hold, has_on_hold, "on_hold", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_ended, muted, has_muted, "muted", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_ended, parked, has_parked, "parked", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, record_state, "record_state", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, creation_time, "creation_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, answer_time, "answer_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, hangup_time, "hangup_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, caller_id_name, "caller_id_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, caller_id_number, "caller_id_number", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, peer_caller_id_name, "peer_caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, peer_caller_id_number, "peer_caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, dialed_extension, "dialed_extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_ended, line_id, has_line_id, "line_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_ended, sip_call_id, "sip_call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_call_ended, bridges, bridge_count, "bridges", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_NULLABLE_FIELD(struct xivo_bus_wazo_call_ended, talking_to, "talking_to", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_ended, reason_code, has_reason_code, "reason_code",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_ended_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_call_ended *data,
                                            void *userdata);

static inline void xivo_bus_wazo_call_ended_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_ended_cb)callback)(event, (const struct xivo_bus_wazo_call_ended *)data, userdata);
}

struct xivo_bus_wazo_call_hold {
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_call_hold_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_hold, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_hold, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_hold_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_call_hold *data,
                                           void *userdata);

static inline void xivo_bus_wazo_call_hold_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_hold_cb)callback)(event, (const struct xivo_bus_wazo_call_hold *)data, userdata);
}

struct xivo_bus_wazo_call_push {
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *sip_call_id;                 /* SIP Call-ID; may be empty */
    const char *peer_caller_id_name;         /* name of the other party; may be empty */
    const char *peer_caller_id_number;       /* number of the other party; may be empty */
    bool video;                              /* whether the call has video */
    bool has_video;
    const char *ring_timeout;                /* how long the call rings, in seconds, as text; may be empty */
    /* When the mobile was woken up for the call; ISO 8601 with a zone; may be empty */
    const char *mobile_wakeup_timestamp;
};

static const struct xivo_bus_field xivo_bus_wazo_call_push_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_push, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_push, sip_call_id, "sip_call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_push, peer_caller_id_name, "peer_caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_push, peer_caller_id_number, "peer_caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_push, video, has_video, "video", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_push, ring_timeout, "ring_timeout", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_push, mobile_wakeup_timestamp, "mobile_wakeup_timestamp",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_push_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_call_push *data,
                                           void *userdata);

static inline void xivo_bus_wazo_call_push_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_push_cb)callback)(event, (const struct xivo_bus_wazo_call_push *)data, userdata);
}

struct xivo_bus_wazo_call_recording {
    const char *call_id;                     /* Asterisk's unique id of the channel */
};

static const struct xivo_bus_field xivo_bus_wazo_call_recording_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_recording, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_recording_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_call_recording *data, void *userdata);

static inline void xivo_bus_wazo_call_recording_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_recording_cb)callback)(event, (const struct xivo_bus_wazo_call_recording *)data, userdata);
}

struct xivo_bus_wazo_missed_call {
    const char *user_uuid;                   /* UUID of the user */
    const char *caller_user_uuid;            /* UUID of the user who called; may be null */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_number;            /* number of the caller; may be empty */
    const char *dialed_extension;            /* extension that was dialled; may be empty */
    const char *conversation_id;             /* id that all channels of one conversation share */
    /*
     * Why the call was missed; "busy", "no-answer", "dnd", "unconditional-forward", "congestion", "channel-
     * unavailable", "schedule-closed", "phone-unreachable", others are possible
     */
    const char *reason;
};

static const struct xivo_bus_field xivo_bus_wazo_missed_call_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_missed_call, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_missed_call, caller_user_uuid, "caller_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_missed_call, caller_id_name, "caller_id_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_missed_call, caller_id_number, "caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_missed_call, dialed_extension, "dialed_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_missed_call, conversation_id, "conversation_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_missed_call, reason, "reason", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_missed_call_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_missed_call *data,
                                             void *userdata);

static inline void xivo_bus_wazo_missed_call_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_missed_call_cb)callback)(event, (const struct xivo_bus_wazo_missed_call *)data, userdata);
}

/* A call was answered. Key calls.call.answered; since 2022-09. */
static inline int xivo_bus_wazo_on_call_answered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_answered", struct xivo_bus_wazo_call,
                                                          xivo_bus_wazo_call_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.call.answered", &schema, xivo_bus_wazo_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A push notification about a call was withdrawn. Key calls.call.cancel_push_notification; since 2022-03. */
static inline int xivo_bus_wazo_on_call_cancel_push_notification(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_call_push_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_cancel_push_notification",
                                                          struct xivo_bus_wazo_call_push, xivo_bus_wazo_call_push_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.call.cancel_push_notification", &schema,
                             xivo_bus_wazo_call_push_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call began. Key calls.call.created; since 2015-12. */
static inline int xivo_bus_wazo_on_call_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_created", struct xivo_bus_wazo_call,
                                                          xivo_bus_wazo_call_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.call.created", &schema, xivo_bus_wazo_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A digit was pressed in a call. Key calls.dtmf.created; since 2020-05. */
static inline int xivo_bus_wazo_on_call_dtmf_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_call_dtmf_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_dtmf_created", struct xivo_bus_wazo_call_dtmf,
                                                          xivo_bus_wazo_call_dtmf_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.dtmf.created", &schema, xivo_bus_wazo_call_dtmf_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call ended. Key calls.call.ended; since 2015-12. */
static inline int xivo_bus_wazo_on_call_ended(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_wazo_call_ended_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_ended", struct xivo_bus_wazo_call_ended,
                                                          xivo_bus_wazo_call_ended_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.call.ended", &schema, xivo_bus_wazo_call_ended_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call was put on hold. Key calls.hold.created; since 2016-06. */
static inline int xivo_bus_wazo_on_call_held(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_wazo_call_hold_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_held", struct xivo_bus_wazo_call_hold,
                                                          xivo_bus_wazo_call_hold_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.hold.created", &schema, xivo_bus_wazo_call_hold_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A mobile is to be woken up for a call. Key calls.call.push_notification; since 2022-03. */
static inline int xivo_bus_wazo_on_call_push_notification(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_call_push_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_push_notification", struct xivo_bus_wazo_call_push,
                                                          xivo_bus_wazo_call_push_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.call.push_notification", &schema, xivo_bus_wazo_call_push_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call was taken off hold. Key calls.hold.deleted; since 2016-06. */
static inline int xivo_bus_wazo_on_call_resumed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_call_hold_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_resumed", struct xivo_bus_wazo_call_hold,
                                                          xivo_bus_wazo_call_hold_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.hold.deleted", &schema, xivo_bus_wazo_call_hold_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call changed. Key calls.call.updated; since 2015-12. */
static inline int xivo_bus_wazo_on_call_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_updated", struct xivo_bus_wazo_call,
                                                          xivo_bus_wazo_call_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.call.updated", &schema, xivo_bus_wazo_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The recording of a call was paused. Key calls.recording_paused.created; since 2025-01. */
static inline int xivo_bus_wazo_on_recording_paused(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_call_recording_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("recording_paused", struct xivo_bus_wazo_call_recording,
                                                          xivo_bus_wazo_call_recording_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.recording_paused.created", &schema,
                             xivo_bus_wazo_call_recording_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The recording of a call was resumed. Key calls.recording_resumed.created; since 2025-01. */
static inline int xivo_bus_wazo_on_recording_resumed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_call_recording_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("recording_resumed", struct xivo_bus_wazo_call_recording,
                                                          xivo_bus_wazo_call_recording_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.recording_resumed.created", &schema,
                             xivo_bus_wazo_call_recording_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The recording of a call started. Key calls.recording_started.created; since 2025-01. */
static inline int xivo_bus_wazo_on_recording_started(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_call_recording_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("recording_started", struct xivo_bus_wazo_call_recording,
                                                          xivo_bus_wazo_call_recording_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.recording_started.created", &schema,
                             xivo_bus_wazo_call_recording_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The recording of a call stopped. Key calls.recording_stopped.created; since 2025-01. */
static inline int xivo_bus_wazo_on_recording_stopped(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_call_recording_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("recording_stopped", struct xivo_bus_wazo_call_recording,
                                                          xivo_bus_wazo_call_recording_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.recording_stopped.created", &schema,
                             xivo_bus_wazo_call_recording_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user missed a call. Key calls.missed; since 2021-03. */
static inline int xivo_bus_wazo_on_user_missed_call(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_missed_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_missed_call", struct xivo_bus_wazo_missed_call,
                                                          xivo_bus_wazo_missed_call_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.missed", &schema, xivo_bus_wazo_missed_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
