/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_APPLICATIONS_H
#define XIVO_BUS_WAZO_APPLICATIONS_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_application_call_info {
    bool present;                            /* false: the object is absent */
    const char *id;                          /* id */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_number;            /* number of the caller; may be empty */
    const char *conversation_id;             /* id that all channels of one conversation share; may be null or empty */
    const char *creation_time;               /* when it began; as 2026-11-22T13:16:24.745-0500 */
    /*
     * Status; "Down", "Rsrvd", "OffHook", "Dialing", "Ring", "Ringing", "Up", "Busy", "Progress", others are possible
     */
    const char *status;
    bool on_hold;                            /* whether it is on hold */
    bool has_on_hold;
    bool is_caller;                          /* whether this channel made the call */
    bool has_is_caller;
    const char *dialed_extension;            /* extension that was dialled; may be null or empty */
    struct xivo_bus_map variables;           /* channel or form variables; may be absent */
    const char *node_uuid;                   /* UUID of the node that the call is in; may be null */
    const char *moh_uuid;                    /* UUID of the music on hold that plays; may be null */
    bool muted;                              /* whether it is muted */
    bool has_muted;
    const char *snoops;                      /* snoops on the call by UUID, as JSON text */
    const char *user_uuid;                   /* UUID of the user; may be null or empty */
    const char *tenant_uuid;                 /* UUID of the tenant; may be null or empty */
};

static const struct xivo_bus_field xivo_bus_wazo_application_call_info_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, caller_id_name, "caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, caller_id_number, "caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, conversation_id, "conversation_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, creation_time, "creation_time",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_application_call_info, on_hold, has_on_hold, "on_hold",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_application_call_info, is_caller, has_is_caller, "is_caller",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, dialed_extension, "dialed_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_wazo_application_call_info, variables, "variables", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, node_uuid, "node_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, moh_uuid, "moh_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_application_call_info, muted, has_muted, "muted",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_application_call_info, snoops, "snoops", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call_info, tenant_uuid, "tenant_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_application_call_info_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                 struct xivo_bus_wazo_application_call_info,
                                                                                                 xivo_bus_wazo_application_call_info_fields);

struct xivo_bus_wazo_application_call {
    const char *application_uuid;            /* UUID of the application */
    /* The call */
    struct xivo_bus_wazo_application_call_info call;
};

static const struct xivo_bus_field xivo_bus_wazo_application_call_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_call, application_uuid, "application_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_application_call, call, struct xivo_bus_wazo_application_call_info,
                          "call", &xivo_bus_wazo_application_call_info_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_application_call_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_application_call *data, void *userdata);

static inline void xivo_bus_wazo_application_call_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_application_call_cb)callback)(event, (const struct xivo_bus_wazo_application_call *)data, userdata);
}

struct xivo_bus_wazo_application_config {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name; may be null */
    const char *destination;                 /* where it leads to; "node"; may be null */
    const char *destination_options;         /* options of the destination, as JSON text */
};

static const struct xivo_bus_field xivo_bus_wazo_application_config_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_config, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_config, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_config, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_config, destination, "destination", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_application_config, destination_options, "destination_options",
                        XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_application_config_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_application_config *data, void *userdata);

static inline void xivo_bus_wazo_application_config_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_application_config_cb)callback)(event, (const struct xivo_bus_wazo_application_config *)data,
                                                    userdata);
}

struct xivo_bus_wazo_application_dtmf {
    const char *application_uuid;            /* UUID of the application */
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *conversation_id;             /* id that all channels of one conversation share; may be null */
    const char *dtmf;                        /* the digit that was pressed */
};

static const struct xivo_bus_field xivo_bus_wazo_application_dtmf_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_dtmf, application_uuid, "application_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_dtmf, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_dtmf, conversation_id, "conversation_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_dtmf, dtmf, "dtmf", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_application_dtmf_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_application_dtmf *data, void *userdata);

static inline void xivo_bus_wazo_application_dtmf_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_application_dtmf_cb)callback)(event, (const struct xivo_bus_wazo_application_dtmf *)data, userdata);
}

struct xivo_bus_wazo_application_node_call {
    const char *id;                          /* id */
};

static const struct xivo_bus_field xivo_bus_wazo_application_node_call_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_node_call, id, "id", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_application_node_call_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                 struct xivo_bus_wazo_application_node_call,
                                                                                                 xivo_bus_wazo_application_node_call_fields);

struct xivo_bus_wazo_application_node_info {
    bool present;                            /* false: the object is absent */
    const char *uuid;                        /* UUID */
    /* The calls */
    const struct xivo_bus_wazo_application_node_call *calls;
    size_t call_count;
};

static const struct xivo_bus_field xivo_bus_wazo_application_node_info_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_node_info, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_application_node_info, calls,
                           struct xivo_bus_wazo_application_node_call, call_count, "calls",
                           &xivo_bus_wazo_application_node_call_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_application_node_info_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                 struct xivo_bus_wazo_application_node_info,
                                                                                                 xivo_bus_wazo_application_node_info_fields);

struct xivo_bus_wazo_application_node {
    const char *application_uuid;            /* UUID of the application */
    /* The node */
    struct xivo_bus_wazo_application_node_info node;
};

static const struct xivo_bus_field xivo_bus_wazo_application_node_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_node, application_uuid, "application_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_application_node, node, struct xivo_bus_wazo_application_node_info,
                          "node", &xivo_bus_wazo_application_node_info_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_application_node_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_application_node *data, void *userdata);

static inline void xivo_bus_wazo_application_node_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_application_node_cb)callback)(event, (const struct xivo_bus_wazo_application_node *)data, userdata);
}

struct xivo_bus_wazo_application_playback_info {
    bool present;                            /* false: the object is absent */
    const char *uuid;                        /* UUID */
    const char *uri;                         /* URI */
    const char *language;                    /* language code; may be empty */
    /* State; "queued", "playing", "continuing", "paused", "done", "failed", others are possible */
    const char *state;
};

static const struct xivo_bus_field xivo_bus_wazo_application_playback_info_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_playback_info, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_playback_info, uri, "uri", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_playback_info, language, "language", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_playback_info, state, "state", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_application_playback_info_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                     struct xivo_bus_wazo_application_playback_info,
                                                                                                     xivo_bus_wazo_application_playback_info_fields);

struct xivo_bus_wazo_application_playback {
    const char *application_uuid;            /* UUID of the application */
    const char *call_id;                     /* Asterisk's unique id of the channel; may be null */
    const char *conversation_id;             /* id that all channels of one conversation share; may be null */
    /* The playback */
    struct xivo_bus_wazo_application_playback_info playback;
};

static const struct xivo_bus_field xivo_bus_wazo_application_playback_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_playback, application_uuid, "application_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_playback, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_playback, conversation_id, "conversation_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_application_playback, playback,
                          struct xivo_bus_wazo_application_playback_info, "playback",
                          &xivo_bus_wazo_application_playback_info_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_application_playback_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_application_playback *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_application_playback_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_application_playback_cb)callback)(event, (const struct xivo_bus_wazo_application_playback *)data,
                                                      userdata);
}

struct xivo_bus_wazo_application_snoop_info {
    bool present;                            /* false: the object is absent */
    const char *uuid;                        /* UUID */
    const char *snooped_call_id;             /* unique id of the channel that is listened to; may be absent */
    const char *snooping_call_id;            /* unique id of the channel that listens; may be absent */
    /* Whom the snooping channel can speak to; "in", "out", "both", "none"; may be absent */
    const char *whisper_mode;
};

static const struct xivo_bus_field xivo_bus_wazo_application_snoop_info_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_snoop_info, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_snoop_info, snooped_call_id, "snooped_call_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_snoop_info, snooping_call_id, "snooping_call_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_snoop_info, whisper_mode, "whisper_mode",
                          XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_application_snoop_info_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                  struct xivo_bus_wazo_application_snoop_info,
                                                                                                  xivo_bus_wazo_application_snoop_info_fields);

struct xivo_bus_wazo_application_snoop {
    const char *application_uuid;            /* UUID of the application */
    /* The snoop */
    struct xivo_bus_wazo_application_snoop_info snoop;
};

static const struct xivo_bus_field xivo_bus_wazo_application_snoop_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_application_snoop, application_uuid, "application_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_application_snoop, snoop, struct xivo_bus_wazo_application_snoop_info,
                          "snoop", &xivo_bus_wazo_application_snoop_info_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_application_snoop_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_application_snoop *data, void *userdata);

static inline void xivo_bus_wazo_application_snoop_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_application_snoop_cb)callback)(event, (const struct xivo_bus_wazo_application_snoop *)data, userdata);
}

/*
 * A call of an application was answered. Key applications.{application_uuid}.calls.{call[id]}.answered; since 2022-09.
 */
static inline int xivo_bus_wazo_on_application_call_answered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_application_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_call_answered",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.#.answered", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application call was deleted. Key applications.{application_uuid}.calls.{call[id]}.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_application_call_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_application_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_call_deleted",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.#.deleted", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A digit was received in a call of an application. Key applications.{application_uuid}.calls.{call_id}.dtmf.created;
 * since 2022-09.
 */
static inline int xivo_bus_wazo_on_application_call_dtmf_received(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_application_dtmf_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_call_dtmf_received",
                                                          struct xivo_bus_wazo_application_dtmf,
                                                          xivo_bus_wazo_application_dtmf_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.*.dtmf.created", &schema,
                             xivo_bus_wazo_application_dtmf_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call entered an application. Key applications.{application_uuid}.calls.created; since 2022-09. */
static inline int xivo_bus_wazo_on_application_call_entered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_application_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_call_entered",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.created", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application started a call. Key applications.{application_uuid}.calls.created; since 2022-09. */
static inline int xivo_bus_wazo_on_application_call_initiated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_application_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_call_initiated",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.created", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application call was changed. Key applications.{application_uuid}.calls.{call[id]}.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_application_call_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_application_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_call_updated",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.#.updated", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application was created. Key config.applications.created; since 2018-08. */
static inline int xivo_bus_wazo_on_application_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_application_config_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_created",
                                                          struct xivo_bus_wazo_application_config,
                                                          xivo_bus_wazo_application_config_fields);

    return xivo_bus_on_typed(bus, subscription, "config.applications.created", &schema,
                             xivo_bus_wazo_application_config_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application was deleted. Key config.applications.deleted; since 2018-08. */
static inline int xivo_bus_wazo_on_application_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_application_config_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_deleted",
                                                          struct xivo_bus_wazo_application_config,
                                                          xivo_bus_wazo_application_config_fields);

    return xivo_bus_on_typed(bus, subscription, "config.applications.deleted", &schema,
                             xivo_bus_wazo_application_config_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The node was created that an application's calls go to. Key applications.{application_uuid}.nodes.created; since
 * 2022-09.
 */
static inline int xivo_bus_wazo_on_application_destination_node_created(xivo_bus *bus,
                                                                        xivo_bus_subscription **subscription,
                                                                        xivo_bus_wazo_application_node_cb callback,
                                                                        void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_destination_node_created",
                                                          struct xivo_bus_wazo_application_node,
                                                          xivo_bus_wazo_application_node_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.nodes.created", &schema,
                             xivo_bus_wazo_application_node_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application was changed. Key config.applications.edited; since 2018-08. */
static inline int xivo_bus_wazo_on_application_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_application_config_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_edited", struct xivo_bus_wazo_application_config,
                                                          xivo_bus_wazo_application_config_fields);

    return xivo_bus_on_typed(bus, subscription, "config.applications.edited", &schema,
                             xivo_bus_wazo_application_config_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application node was created. Key applications.{application_uuid}.nodes.created; since 2022-09. */
static inline int xivo_bus_wazo_on_application_node_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_application_node_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_node_created",
                                                          struct xivo_bus_wazo_application_node,
                                                          xivo_bus_wazo_application_node_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.nodes.created", &schema,
                             xivo_bus_wazo_application_node_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application node was deleted. Key applications.{application_uuid}.nodes.{node[uuid]}.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_application_node_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_application_node_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_node_deleted",
                                                          struct xivo_bus_wazo_application_node,
                                                          xivo_bus_wazo_application_node_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.nodes.#.deleted", &schema,
                             xivo_bus_wazo_application_node_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application node was changed. Key applications.{application_uuid}.nodes.{node[uuid]}.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_application_node_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_application_node_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_node_updated",
                                                          struct xivo_bus_wazo_application_node,
                                                          xivo_bus_wazo_application_node_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.nodes.#.updated", &schema,
                             xivo_bus_wazo_application_node_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An application playback was created. Key applications.{application_uuid}.playbacks.{playback[uuid]}.created; since
 * 2022-09.
 */
static inline int xivo_bus_wazo_on_application_playback_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_application_playback_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_playback_created",
                                                          struct xivo_bus_wazo_application_playback,
                                                          xivo_bus_wazo_application_playback_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.playbacks.#.created", &schema,
                             xivo_bus_wazo_application_playback_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An application playback was deleted. Key applications.{application_uuid}.playbacks.{playback[uuid]}.deleted; since
 * 2022-09.
 */
static inline int xivo_bus_wazo_on_application_playback_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_application_playback_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_playback_deleted",
                                                          struct xivo_bus_wazo_application_playback,
                                                          xivo_bus_wazo_application_playback_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.playbacks.#.deleted", &schema,
                             xivo_bus_wazo_application_playback_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An application's call began to signal progress. Key
 * applications.{application_uuid}.calls.{call[id]}.progress.started; since 2022-09.
 */
static inline int xivo_bus_wazo_on_application_progress_started(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_application_call_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_progress_started",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.#.progress.started", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An application's call no longer signals progress. Key
 * applications.{application_uuid}.calls.{call[id]}.progress.stopped; since 2022-09.
 */
static inline int xivo_bus_wazo_on_application_progress_stopped(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_application_call_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_progress_stopped",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.calls.#.progress.stopped", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application snoop was created. Key applications.{application_uuid}.snoops.{snoop[uuid]}.created; since 2022-09. */
static inline int xivo_bus_wazo_on_application_snoop_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_application_snoop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_snoop_created",
                                                          struct xivo_bus_wazo_application_snoop,
                                                          xivo_bus_wazo_application_snoop_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.snoops.#.created", &schema,
                             xivo_bus_wazo_application_snoop_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application snoop was deleted. Key applications.{application_uuid}.snoops.{snoop[uuid]}.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_application_snoop_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_application_snoop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_snoop_deleted",
                                                          struct xivo_bus_wazo_application_snoop,
                                                          xivo_bus_wazo_application_snoop_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.snoops.#.deleted", &schema,
                             xivo_bus_wazo_application_snoop_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An application snoop was changed. Key applications.{application_uuid}.snoops.{snoop[uuid]}.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_application_snoop_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_application_snoop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_snoop_updated",
                                                          struct xivo_bus_wazo_application_snoop,
                                                          xivo_bus_wazo_application_snoop_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.snoops.#.updated", &schema,
                             xivo_bus_wazo_application_snoop_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user called out through an application. Key applications.{application_uuid}.user_outgoing_call.{call[id]}.created;
 * since 2022-09.
 */
static inline int xivo_bus_wazo_on_application_user_outgoing_call_created(xivo_bus *bus,
                                                                          xivo_bus_subscription **subscription,
                                                                          xivo_bus_wazo_application_call_cb callback,
                                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("application_user_outgoing_call_created",
                                                          struct xivo_bus_wazo_application_call,
                                                          xivo_bus_wazo_application_call_fields);

    return xivo_bus_on_typed(bus, subscription, "applications.*.user_outgoing_call.#.created", &schema,
                             xivo_bus_wazo_application_call_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
