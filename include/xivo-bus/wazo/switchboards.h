/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_SWITCHBOARDS_H
#define XIVO_BUS_WAZO_SWITCHBOARDS_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_linked_extension {
    int64_t id;                              /* id */
    bool has_id;
    const char *exten;                       /* extension */
    const char *context;                     /* dialplan context */
    const struct xivo_bus_wazo_link *links;  /* related resources */
    size_t link_count;
};

static const struct xivo_bus_field xivo_bus_wazo_linked_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_linked_extension, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_linked_extension, exten, "exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_linked_extension, context, "context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_linked_extension, links, struct xivo_bus_wazo_link, link_count, "links",
                           &xivo_bus_wazo_link_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_linked_extension_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                            struct xivo_bus_wazo_linked_extension,
                                                                                            xivo_bus_wazo_linked_extension_fields);

struct xivo_bus_wazo_linked_incall {
    int64_t id;                              /* id */
    bool has_id;
    /* The extensions */
    const struct xivo_bus_wazo_linked_extension *extensions;
    size_t extension_count;
    const struct xivo_bus_wazo_link *links;  /* related resources */
    size_t link_count;
};

static const struct xivo_bus_field xivo_bus_wazo_linked_incall_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_linked_incall, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_linked_incall, extensions, struct xivo_bus_wazo_linked_extension,
                           extension_count, "extensions", &xivo_bus_wazo_linked_extension_schema,
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_linked_incall, links, struct xivo_bus_wazo_link, link_count, "links",
                           &xivo_bus_wazo_link_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_linked_incall_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                         struct xivo_bus_wazo_linked_incall,
                                                                                         xivo_bus_wazo_linked_incall_fields);

struct xivo_bus_wazo_linked_user {
    const char *uuid;                        /* UUID */
    const char *firstname;                   /* first name */
    const char *lastname;                    /* last name; may be null or empty */
    const struct xivo_bus_wazo_link *links;  /* related resources */
    size_t link_count;
};

static const struct xivo_bus_field xivo_bus_wazo_linked_user_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_linked_user, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_linked_user, firstname, "firstname", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_linked_user, lastname, "lastname", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_linked_user, links, struct xivo_bus_wazo_link, link_count, "links",
                           &xivo_bus_wazo_link_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_linked_user_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                       struct xivo_bus_wazo_linked_user,
                                                                                       xivo_bus_wazo_linked_user_fields);

struct xivo_bus_wazo_switchboard_fallback_member {
    bool present;                            /* false: the object is absent */
    const char *noanswer_destination;        /* where calls go that are not answered, as JSON text; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_fallback_member_fields[] = {
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_switchboard_fallback_member, noanswer_destination, "noanswer_destination",
                        XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_switchboard_fallback_member_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                       struct xivo_bus_wazo_switchboard_fallback_member,
                                                                                                       xivo_bus_wazo_switchboard_fallback_member_fields);

struct xivo_bus_wazo_switchboard_members {
    bool present;                            /* false: the object is absent */
    /* The users */
    const struct xivo_bus_wazo_linked_user *users;
    size_t user_count;
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_members_fields[] = {
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_switchboard_members, users, struct xivo_bus_wazo_linked_user,
                           user_count, "users", &xivo_bus_wazo_linked_user_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_switchboard_members_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                               struct xivo_bus_wazo_switchboard_members,
                                                                                               xivo_bus_wazo_switchboard_members_fields);

struct xivo_bus_wazo_switchboard {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name */
    int64_t timeout;                         /* seconds until it is given up; may be null */
    bool has_timeout;
    const char *queue_music_on_hold;         /* music on hold for queued calls; may be null */
    const char *waiting_room_music_on_hold;  /* music on hold for calls on hold; may be null */
    const struct xivo_bus_wazo_link *links;  /* related resources */
    size_t link_count;
    /* The extensions */
    const struct xivo_bus_wazo_linked_extension *extensions;
    size_t extension_count;
    /* The incoming call routes */
    const struct xivo_bus_wazo_linked_incall *incalls;
    size_t incall_count;
    /* Where calls go that nobody takes */
    struct xivo_bus_wazo_switchboard_fallback_member fallbacks;
    /* The members */
    struct xivo_bus_wazo_switchboard_members members;
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_switchboard, timeout, has_timeout, "timeout", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard, queue_music_on_hold, "queue_music_on_hold",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard, waiting_room_music_on_hold, "waiting_room_music_on_hold",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_switchboard, links, struct xivo_bus_wazo_link, link_count, "links",
                           &xivo_bus_wazo_link_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_switchboard, extensions, struct xivo_bus_wazo_linked_extension,
                           extension_count, "extensions", &xivo_bus_wazo_linked_extension_schema,
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_switchboard, incalls, struct xivo_bus_wazo_linked_incall, incall_count,
                           "incalls", &xivo_bus_wazo_linked_incall_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_switchboard, fallbacks, struct xivo_bus_wazo_switchboard_fallback_member,
                          "fallbacks", &xivo_bus_wazo_switchboard_fallback_member_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_switchboard, members, struct xivo_bus_wazo_switchboard_members,
                          "members", &xivo_bus_wazo_switchboard_members_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_switchboard_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_switchboard *data,
                                             void *userdata);

static inline void xivo_bus_wazo_switchboard_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_switchboard_cb)callback)(event, (const struct xivo_bus_wazo_switchboard *)data, userdata);
}

struct xivo_bus_wazo_switchboard_call {
    const char *id;                          /* id */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_number;            /* number of the caller; may be empty */
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_call_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_call, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_call, caller_id_name, "caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_call, caller_id_number, "caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_switchboard_call_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                            struct xivo_bus_wazo_switchboard_call,
                                                                                            xivo_bus_wazo_switchboard_call_fields);

/* The calls that wait in a switchboard. */
struct xivo_bus_wazo_switchboard_calls {
    const char *switchboard_uuid;            /* UUID of the switchboard */
    /* The calls */
    const struct xivo_bus_wazo_switchboard_call *items;
    size_t item_count;
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_calls_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_calls, switchboard_uuid, "switchboard_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_switchboard_calls, items, struct xivo_bus_wazo_switchboard_call,
                           item_count, "items", &xivo_bus_wazo_switchboard_call_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_switchboard_calls_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_switchboard_calls *data, void *userdata);

static inline void xivo_bus_wazo_switchboard_calls_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_switchboard_calls_cb)callback)(event, (const struct xivo_bus_wazo_switchboard_calls *)data, userdata);
}

struct xivo_bus_wazo_switchboard_fallback {
    const char *noanswer_destination;        /* where calls go that are not answered, as JSON text; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_fallback_fields[] = {
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_switchboard_fallback, noanswer_destination, "noanswer_destination",
                        XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_switchboard_fallback_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_switchboard_fallback *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_switchboard_fallback_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_switchboard_fallback_cb)callback)(event, (const struct xivo_bus_wazo_switchboard_fallback *)data,
                                                      userdata);
}

struct xivo_bus_wazo_switchboard_held_call_answer {
    const char *switchboard_uuid;            /* UUID of the switchboard */
    const char *operator_call_id;            /* unique id of the operator's channel */
    const char *held_call_id;                /* unique id of the held channel */
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_held_call_answer_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_held_call_answer, switchboard_uuid, "switchboard_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_held_call_answer, operator_call_id, "operator_call_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_held_call_answer, held_call_id, "held_call_id",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_switchboard_held_call_answer_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_wazo_switchboard_held_call_answer *data,
                                                              void *userdata);

static inline void xivo_bus_wazo_switchboard_held_call_answer_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_switchboard_held_call_answer_cb)callback)(event,
                                                              (const struct xivo_bus_wazo_switchboard_held_call_answer *)data,
                                                              userdata);
}

struct xivo_bus_wazo_switchboard_member_users {
    const char *switchboard_uuid;            /* UUID of the switchboard */
    /* The users */
    const struct xivo_bus_wazo_resource_uuid *users;
    size_t user_count;
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_member_users_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_member_users, switchboard_uuid, "switchboard_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_switchboard_member_users, users, struct xivo_bus_wazo_resource_uuid,
                           user_count, "users", &xivo_bus_wazo_resource_uuid_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_switchboard_member_users_cb)(const xivo_bus_event *event,
                                                          const struct xivo_bus_wazo_switchboard_member_users *data,
                                                          void *userdata);

static inline void xivo_bus_wazo_switchboard_member_users_thunk(const xivo_bus_event *event, const void *data,
                                                                xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_switchboard_member_users_cb)callback)(event,
                                                          (const struct xivo_bus_wazo_switchboard_member_users *)data,
                                                          userdata);
}

struct xivo_bus_wazo_switchboard_queued_call_answer {
    const char *switchboard_uuid;            /* UUID of the switchboard */
    const char *operator_call_id;            /* unique id of the operator's channel */
    const char *queued_call_id;              /* unique id of the queued channel */
};

static const struct xivo_bus_field xivo_bus_wazo_switchboard_queued_call_answer_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_queued_call_answer, switchboard_uuid, "switchboard_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_queued_call_answer, operator_call_id, "operator_call_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_switchboard_queued_call_answer, queued_call_id, "queued_call_id",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_switchboard_queued_call_answer_cb)(const xivo_bus_event *event,
                                                                const struct xivo_bus_wazo_switchboard_queued_call_answer *data,
                                                                void *userdata);

static inline void xivo_bus_wazo_switchboard_queued_call_answer_thunk(const xivo_bus_event *event, const void *data,
                                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_switchboard_queued_call_answer_cb)callback)(event,
                                                                (const struct xivo_bus_wazo_switchboard_queued_call_answer *)data,
                                                                userdata);
}

/* A switchboard was created. Key config.switchboards.{switchboard_uuid}.created; since 2022-09. */
static inline int xivo_bus_wazo_on_switchboard_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_switchboard_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_created", struct xivo_bus_wazo_switchboard,
                                                          xivo_bus_wazo_switchboard_fields);

    return xivo_bus_on_typed(bus, subscription, "config.switchboards.*.created", &schema,
                             xivo_bus_wazo_switchboard_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A switchboard was deleted. Key config.switchboards.{switchboard_uuid}.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_switchboard_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_switchboard_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_deleted", struct xivo_bus_wazo_switchboard,
                                                          xivo_bus_wazo_switchboard_fields);

    return xivo_bus_on_typed(bus, subscription, "config.switchboards.*.deleted", &schema,
                             xivo_bus_wazo_switchboard_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A switchboard was changed. Key config.switchboards.{switchboard_uuid}.edited; since 2022-09. */
static inline int xivo_bus_wazo_on_switchboard_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_switchboard_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_edited", struct xivo_bus_wazo_switchboard,
                                                          xivo_bus_wazo_switchboard_fields);

    return xivo_bus_on_typed(bus, subscription, "config.switchboards.*.edited", &schema,
                             xivo_bus_wazo_switchboard_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The switchboard fallback was changed. Key config.switchboards.fallbacks.edited; since 2021-08. */
static inline int xivo_bus_wazo_on_switchboard_fallback_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_switchboard_fallback_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_fallback_edited",
                                                          struct xivo_bus_wazo_switchboard_fallback,
                                                          xivo_bus_wazo_switchboard_fallback_fields);

    return xivo_bus_on_typed(bus, subscription, "config.switchboards.fallbacks.edited", &schema,
                             xivo_bus_wazo_switchboard_fallback_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An operator took a held call of a switchboard. Key
 * switchboards.{switchboard_uuid}.calls.held.{held_call_id}.answer.updated; since 2022-03.
 */
static inline int xivo_bus_wazo_on_switchboard_held_call_answered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_switchboard_held_call_answer_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_held_call_answered",
                                                          struct xivo_bus_wazo_switchboard_held_call_answer,
                                                          xivo_bus_wazo_switchboard_held_call_answer_fields);

    return xivo_bus_on_typed(bus, subscription, "switchboards.*.calls.held.*.answer.updated", &schema,
                             xivo_bus_wazo_switchboard_held_call_answer_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The held calls of a switchboard changed. Key switchboards.{switchboard_uuid}.calls.held.updated; since 2022-03. */
static inline int xivo_bus_wazo_on_switchboard_held_calls_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_switchboard_calls_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_held_calls_updated",
                                                          struct xivo_bus_wazo_switchboard_calls,
                                                          xivo_bus_wazo_switchboard_calls_fields);

    return xivo_bus_on_typed(bus, subscription, "switchboards.*.calls.held.updated", &schema,
                             xivo_bus_wazo_switchboard_calls_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The members of a switchboard were set. Key config.switchboards.{switchboard_uuid}.members.users.updated; since
 * 2022-09.
 */
static inline int xivo_bus_wazo_on_switchboard_member_user_associated(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_switchboard_member_users_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_member_user_associated",
                                                          struct xivo_bus_wazo_switchboard_member_users,
                                                          xivo_bus_wazo_switchboard_member_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.switchboards.*.members.users.updated", &schema,
                             xivo_bus_wazo_switchboard_member_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An operator took a queued call of a switchboard. Key
 * switchboards.{switchboard_uuid}.calls.queued.{queued_call_id}.answer.updated; since 2022-03.
 */
static inline int xivo_bus_wazo_on_switchboard_queued_call_answered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_switchboard_queued_call_answer_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_queued_call_answered",
                                                          struct xivo_bus_wazo_switchboard_queued_call_answer,
                                                          xivo_bus_wazo_switchboard_queued_call_answer_fields);

    return xivo_bus_on_typed(bus, subscription, "switchboards.*.calls.queued.*.answer.updated", &schema,
                             xivo_bus_wazo_switchboard_queued_call_answer_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The queued calls of a switchboard changed. Key switchboards.{switchboard_uuid}.calls.queued.updated; since 2022-03.
 */
static inline int xivo_bus_wazo_on_switchboard_queued_calls_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_switchboard_calls_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("switchboard_queued_calls_updated",
                                                          struct xivo_bus_wazo_switchboard_calls,
                                                          xivo_bus_wazo_switchboard_calls_fields);

    return xivo_bus_on_typed(bus, subscription, "switchboards.*.calls.queued.updated", &schema,
                             xivo_bus_wazo_switchboard_calls_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
