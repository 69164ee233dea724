/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_CHATD_H
#define XIVO_BUS_WAZO_CHATD_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_chat_recipient {
    const char *identity;                    /* address in the messaging service */
    /*
     * Status; "pending", "accepted", "sent", "delivered", "failed", "retrying", "dead_letter", others are possible; may
     * be null
     */
    const char *status;
    const char *updated_at;                  /* when it was last changed; ISO 8601 with a zone; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_chat_recipient_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_recipient, identity, "identity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_recipient, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_recipient, updated_at, "updated_at", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_chat_recipient_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                          struct xivo_bus_wazo_chat_recipient,
                                                                                          xivo_bus_wazo_chat_recipient_fields);

struct xivo_bus_wazo_chat_delivery {
    bool present;                            /* false: the object is absent */
    const char *type;                        /* type; "internal", others are possible; may be null */
    const char *backend;                     /* messaging service outside of Wazo that carries it; may be null */
    /* The recipients */
    const struct xivo_bus_wazo_chat_recipient *recipients;
    size_t recipient_count;
};

static const struct xivo_bus_field xivo_bus_wazo_chat_delivery_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_delivery, type, "type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_delivery, backend, "backend", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_chat_delivery, recipients, struct xivo_bus_wazo_chat_recipient,
                           recipient_count, "recipients", &xivo_bus_wazo_chat_recipient_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_chat_delivery_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                         struct xivo_bus_wazo_chat_delivery,
                                                                                         xivo_bus_wazo_chat_delivery_fields);

struct xivo_bus_wazo_chat_delivery_status {
    const char *message_uuid;                /* UUID of the chat message */
    const char *recipient_identity;          /* address of the recipient */
    /* Status; "pending", "accepted", "sent", "delivered", "failed", "retrying", "dead_letter", others are possible */
    const char *status;
    const char *timestamp;                   /* when it happened; ISO 8601 with a zone */
    const char *backend;                     /* messaging service outside of Wazo that carries it */
};

static const struct xivo_bus_field xivo_bus_wazo_chat_delivery_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_delivery_status, message_uuid, "message_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_delivery_status, recipient_identity, "recipient_identity",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_delivery_status, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_delivery_status, timestamp, "timestamp", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_delivery_status, backend, "backend", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_chat_delivery_status_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_chat_delivery_status *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_chat_delivery_status_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_chat_delivery_status_cb)callback)(event, (const struct xivo_bus_wazo_chat_delivery_status *)data,
                                                      userdata);
}

struct xivo_bus_wazo_chat_identity {
    const char *uuid;                        /* UUID */
    const char *backend;                     /* messaging service outside of Wazo that carries it */
    const char *type;                        /* type */
    const char *identity;                    /* address in the messaging service */
};

static const struct xivo_bus_field xivo_bus_wazo_chat_identity_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_identity, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_identity, backend, "backend", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_identity, type, "type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_identity, identity, "identity", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_chat_identity_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_chat_identity *data, void *userdata);

static inline void xivo_bus_wazo_chat_identity_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_chat_identity_cb)callback)(event, (const struct xivo_bus_wazo_chat_identity *)data, userdata);
}

struct xivo_bus_wazo_chat_message {
    const char *uuid;                        /* UUID */
    const char *content;                     /* text of the message; may be null or empty */
    const char *alias;                       /* name that the author shows; may be null or empty */
    /* How the message is delivered */
    struct xivo_bus_wazo_chat_delivery delivery;
    const char *user_uuid;                   /* UUID of the user */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *wazo_uuid;                   /* UUID of the installation */
    const char *created_at;                  /* when it was created; ISO 8601 with a zone */
    /* The chat room */
    struct xivo_bus_wazo_resource_uuid_member room;
};

static const struct xivo_bus_field xivo_bus_wazo_chat_message_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_message, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_message, content, "content", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_message, alias, "alias", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_chat_message, delivery, struct xivo_bus_wazo_chat_delivery, "delivery",
                          &xivo_bus_wazo_chat_delivery_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_message, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_message, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_message, wazo_uuid, "wazo_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_message, created_at, "created_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_chat_message, room, struct xivo_bus_wazo_resource_uuid_member, "room",
                          &xivo_bus_wazo_resource_uuid_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_chat_message_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_chat_message *data, void *userdata);

static inline void xivo_bus_wazo_chat_message_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_chat_message_cb)callback)(event, (const struct xivo_bus_wazo_chat_message *)data, userdata);
}

struct xivo_bus_wazo_chat_room_user {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *wazo_uuid;                   /* UUID of the installation */
    const char *identity;                    /* address in the messaging service; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_chat_room_user_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_room_user, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_room_user, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_room_user, wazo_uuid, "wazo_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_room_user, identity, "identity", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_chat_room_user_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                          struct xivo_bus_wazo_chat_room_user,
                                                                                          xivo_bus_wazo_chat_room_user_fields);

struct xivo_bus_wazo_chat_room {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name; may be null */
    /* The users */
    const struct xivo_bus_wazo_chat_room_user *users;
    size_t user_count;
};

static const struct xivo_bus_field xivo_bus_wazo_chat_room_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_room, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_room, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_chat_room, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_chat_room, users, struct xivo_bus_wazo_chat_room_user, user_count,
                           "users", &xivo_bus_wazo_chat_room_user_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_chat_room_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_chat_room *data,
                                           void *userdata);

static inline void xivo_bus_wazo_chat_room_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_chat_room_cb)callback)(event, (const struct xivo_bus_wazo_chat_room *)data, userdata);
}

struct xivo_bus_wazo_line_presence {
    int64_t id;                              /* id */
    bool has_id;
    /* State of the line; "ringing", "progressing", "holding", "talking", "available", "unavailable" */
    const char *state;
};

static const struct xivo_bus_field xivo_bus_wazo_line_presence_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_line_presence, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_presence, state, "state", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_line_presence_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                         struct xivo_bus_wazo_line_presence,
                                                                                         xivo_bus_wazo_line_presence_fields);

/* The presence of a user and the state of the user's lines. */
struct xivo_bus_wazo_presence {
    const char *uuid;                        /* UUID of the user */
    const char *tenant_uuid;                 /* UUID of the tenant */
    /* Presence that the user chose; "available", "unavailable", "invisible", "away" */
    const char *state;
    const char *status;                      /* free text of the user; may be null or empty */
    const char *last_activity;               /* when the user was last active; ISO 8601 with a zone; may be null */
    /* State of the user's lines together; "ringing", "progressing", "holding", "talking", "available", "unavailable" */
    const char *line_state;
    bool mobile;                             /* whether a mobile client is meant */
    bool has_mobile;
    bool do_not_disturb;                     /* whether the user asked not to be disturbed */
    bool has_do_not_disturb;
    bool connected;                          /* whether the user has a connected client */
    bool has_connected;
    /* The lines */
    const struct xivo_bus_wazo_line_presence *lines;
    size_t line_count;
};

static const struct xivo_bus_field xivo_bus_wazo_presence_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_presence, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_presence, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_presence, state, "state", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_presence, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_presence, last_activity, "last_activity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_presence, line_state, "line_state", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_presence, mobile, has_mobile, "mobile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_presence, do_not_disturb, has_do_not_disturb, "do_not_disturb",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_presence, connected, has_connected, "connected", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_presence, lines, struct xivo_bus_wazo_line_presence, line_count,
                           "lines", &xivo_bus_wazo_line_presence_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_presence_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_presence *data,
                                          void *userdata);

static inline void xivo_bus_wazo_presence_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_wazo_presence_cb)callback)(event, (const struct xivo_bus_wazo_presence *)data, userdata);
}

struct xivo_bus_wazo_teams_presence_sync {
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_teams_presence_sync_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_teams_presence_sync, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_teams_presence_sync_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_wazo_teams_presence_sync *data,
                                                     void *userdata);

static inline void xivo_bus_wazo_teams_presence_sync_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_teams_presence_sync_cb)callback)(event, (const struct xivo_bus_wazo_teams_presence_sync *)data,
                                                     userdata);
}

/*
 * The delivery of a chat message outside of Wazo made progress. Key
 * chatd.rooms.{room_uuid}.messages.{message_uuid}.delivery; since 2026-04.
 */
static inline int xivo_bus_wazo_on_chatd_message_delivery_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_chat_delivery_status_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chatd_message_delivery_status",
                                                          struct xivo_bus_wazo_chat_delivery_status,
                                                          xivo_bus_wazo_chat_delivery_status_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.rooms.*.messages.*.delivery", &schema,
                             xivo_bus_wazo_chat_delivery_status_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The presence of a user changed. Key chatd.users.{uuid}.presences.updated; since 2019-02. */
static inline int xivo_bus_wazo_on_chatd_presence_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_presence_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chatd_presence_updated", struct xivo_bus_wazo_presence,
                                                          xivo_bus_wazo_presence_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.presences.updated", &schema,
                             xivo_bus_wazo_presence_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A chat user identity was created. Key chatd.users.{user_uuid}.identities.created; since 2026-04. */
static inline int xivo_bus_wazo_on_chatd_user_identity_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_chat_identity_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chatd_user_identity_created",
                                                          struct xivo_bus_wazo_chat_identity,
                                                          xivo_bus_wazo_chat_identity_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.identities.created", &schema,
                             xivo_bus_wazo_chat_identity_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A chat user identity was deleted. Key chatd.users.{user_uuid}.identities.deleted; since 2026-04. */
static inline int xivo_bus_wazo_on_chatd_user_identity_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_chat_identity_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chatd_user_identity_deleted",
                                                          struct xivo_bus_wazo_chat_identity,
                                                          xivo_bus_wazo_chat_identity_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.identities.deleted", &schema,
                             xivo_bus_wazo_chat_identity_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A chat user identity was changed. Key chatd.users.{user_uuid}.identities.updated; since 2026-04. */
static inline int xivo_bus_wazo_on_chatd_user_identity_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_chat_identity_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chatd_user_identity_updated",
                                                          struct xivo_bus_wazo_chat_identity,
                                                          xivo_bus_wazo_chat_identity_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.identities.updated", &schema,
                             xivo_bus_wazo_chat_identity_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A chat room with a user was created. Key chatd.users.{user_uuid}.rooms.created; since 2019-03. */
static inline int xivo_bus_wazo_on_chatd_user_room_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_chat_room_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chatd_user_room_created", struct xivo_bus_wazo_chat_room,
                                                          xivo_bus_wazo_chat_room_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.rooms.created", &schema, xivo_bus_wazo_chat_room_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A chat message was written in a room of a user. Key chatd.users.{user_uuid}.rooms.{room_uuid}.messages.created; since
 * 2019-03.
 */
static inline int xivo_bus_wazo_on_chatd_user_room_message_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_chat_message_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chatd_user_room_message_created",
                                                          struct xivo_bus_wazo_chat_message,
                                                          xivo_bus_wazo_chat_message_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.rooms.*.messages.created", &schema,
                             xivo_bus_wazo_chat_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The presence of a user is synchronized with Microsoft Teams from now on. Key
 * chatd.users.{user_uuid}.teams_sync.started.
 */
static inline int xivo_bus_wazo_on_user_teams_presence_synchronization_started(xivo_bus *bus,
                                                                               xivo_bus_subscription **subscription,
                                                                               xivo_bus_wazo_teams_presence_sync_cb callback,
                                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_teams_presence_synchronization_started",
                                                          struct xivo_bus_wazo_teams_presence_sync,
                                                          xivo_bus_wazo_teams_presence_sync_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.teams_sync.started", &schema,
                             xivo_bus_wazo_teams_presence_sync_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The presence of a user is no longer synchronized with Microsoft Teams. Key
 * chatd.users.{user_uuid}.teams_sync.stopped.
 */
static inline int xivo_bus_wazo_on_user_teams_presence_synchronization_stopped(xivo_bus *bus,
                                                                               xivo_bus_subscription **subscription,
                                                                               xivo_bus_wazo_teams_presence_sync_cb callback,
                                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_teams_presence_synchronization_stopped",
                                                          struct xivo_bus_wazo_teams_presence_sync,
                                                          xivo_bus_wazo_teams_presence_sync_fields);

    return xivo_bus_on_typed(bus, subscription, "chatd.users.*.teams_sync.stopped", &schema,
                             xivo_bus_wazo_teams_presence_sync_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
