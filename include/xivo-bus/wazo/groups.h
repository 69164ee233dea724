/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_GROUPS_H
#define XIVO_BUS_WAZO_GROUPS_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_group {
    int64_t id;                              /* id */
    bool has_id;
    const char *uuid;                        /* UUID */
};

static const struct xivo_bus_field xivo_bus_wazo_group_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_group_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_group *data,
                                       void *userdata);

static inline void xivo_bus_wazo_group_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_wazo_group_cb)callback)(event, (const struct xivo_bus_wazo_group *)data, userdata);
}

struct xivo_bus_wazo_group_call_permission {
    int64_t group_id;                        /* id of the group */
    bool has_group_id;
    const char *group_uuid;                  /* UUID of the group */
    int64_t call_permission_id;              /* id of the call permission */
    bool has_call_permission_id;
};

static const struct xivo_bus_field xivo_bus_wazo_group_call_permission_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_call_permission, group_id, has_group_id, "group_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group_call_permission, group_uuid, "group_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_call_permission, call_permission_id, has_call_permission_id,
                           "call_permission_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_group_call_permission_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_wazo_group_call_permission *data,
                                                       void *userdata);

static inline void xivo_bus_wazo_group_call_permission_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_group_call_permission_cb)callback)(event, (const struct xivo_bus_wazo_group_call_permission *)data,
                                                       userdata);
}

struct xivo_bus_wazo_group_extension {
    int64_t group_id;                        /* id of the group */
    bool has_group_id;
    const char *group_uuid;                  /* UUID of the group */
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
};

static const struct xivo_bus_field xivo_bus_wazo_group_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_extension, group_id, has_group_id, "group_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group_extension, group_uuid, "group_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_group_extension_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_group_extension *data, void *userdata);

static inline void xivo_bus_wazo_group_extension_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_group_extension_cb)callback)(event, (const struct xivo_bus_wazo_group_extension *)data, userdata);
}

struct xivo_bus_wazo_group_member_extension {
    const char *exten;                       /* extension */
    const char *context;                     /* dialplan context */
};

static const struct xivo_bus_field xivo_bus_wazo_group_member_extension_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group_member_extension, exten, "exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group_member_extension, context, "context", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_group_member_extension_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                  struct xivo_bus_wazo_group_member_extension,
                                                                                                  xivo_bus_wazo_group_member_extension_fields);

struct xivo_bus_wazo_group_member_extensions {
    int64_t group_id;                        /* id of the group */
    bool has_group_id;
    const char *group_uuid;                  /* UUID of the group */
    /* The extensions */
    const struct xivo_bus_wazo_group_member_extension *extensions;
    size_t extension_count;
};

static const struct xivo_bus_field xivo_bus_wazo_group_member_extensions_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_member_extensions, group_id, has_group_id, "group_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group_member_extensions, group_uuid, "group_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_group_member_extensions, extensions,
                           struct xivo_bus_wazo_group_member_extension, extension_count, "extensions",
                           &xivo_bus_wazo_group_member_extension_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_group_member_extensions_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_wazo_group_member_extensions *data,
                                                         void *userdata);

static inline void xivo_bus_wazo_group_member_extensions_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_group_member_extensions_cb)callback)(event,
                                                         (const struct xivo_bus_wazo_group_member_extensions *)data,
                                                         userdata);
}

struct xivo_bus_wazo_group_member_users {
    int64_t group_id;                        /* id of the group */
    bool has_group_id;
    const char *group_uuid;                  /* UUID of the group */
    const char *const *user_uuids;           /* UUIDs of the users */
    size_t user_uuid_count;
};

static const struct xivo_bus_field xivo_bus_wazo_group_member_users_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_member_users, group_id, has_group_id, "group_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group_member_users, group_uuid, "group_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_group_member_users, user_uuids, user_uuid_count, "user_uuids",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_group_member_users_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_group_member_users *data, void *userdata);

static inline void xivo_bus_wazo_group_member_users_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_group_member_users_cb)callback)(event, (const struct xivo_bus_wazo_group_member_users *)data,
                                                    userdata);
}

struct xivo_bus_wazo_group_schedule {
    int64_t group_id;                        /* id of the group */
    bool has_group_id;
    const char *group_uuid;                  /* UUID of the group */
    int64_t schedule_id;                     /* id of the schedule */
    bool has_schedule_id;
};

static const struct xivo_bus_field xivo_bus_wazo_group_schedule_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_schedule, group_id, has_group_id, "group_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_group_schedule, group_uuid, "group_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_group_schedule, schedule_id, has_schedule_id, "schedule_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_group_schedule_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_group_schedule *data, void *userdata);

static inline void xivo_bus_wazo_group_schedule_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_group_schedule_cb)callback)(event, (const struct xivo_bus_wazo_group_schedule *)data, userdata);
}

/*
 * A group was associated with a call permission. Key config.groups.{group_uuid}.callpermissions.updated; since 2022-09.
 */
static inline int xivo_bus_wazo_on_group_call_permission_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_group_call_permission_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_call_permission_associated",
                                                          struct xivo_bus_wazo_group_call_permission,
                                                          xivo_bus_wazo_group_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.*.callpermissions.updated", &schema,
                             xivo_bus_wazo_group_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A group was separated from a call permission. Key config.groups.{group_uuid}.callpermissions.deleted; since 2022-09.
 */
static inline int xivo_bus_wazo_on_group_call_permission_dissociated(xivo_bus *bus,
                                                                     xivo_bus_subscription **subscription,
                                                                     xivo_bus_wazo_group_call_permission_cb callback,
                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_call_permission_dissociated",
                                                          struct xivo_bus_wazo_group_call_permission,
                                                          xivo_bus_wazo_group_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.*.callpermissions.deleted", &schema,
                             xivo_bus_wazo_group_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A group was created. Key config.groups.created; since 2016-11. */
static inline int xivo_bus_wazo_on_group_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_group_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_created", struct xivo_bus_wazo_group,
                                                          xivo_bus_wazo_group_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.created", &schema, xivo_bus_wazo_group_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A group was deleted. Key config.groups.deleted; since 2016-11. */
static inline int xivo_bus_wazo_on_group_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_group_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_deleted", struct xivo_bus_wazo_group,
                                                          xivo_bus_wazo_group_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.deleted", &schema, xivo_bus_wazo_group_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A group was changed. Key config.groups.edited; since 2016-11. */
static inline int xivo_bus_wazo_on_group_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_group_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_edited", struct xivo_bus_wazo_group,
                                                          xivo_bus_wazo_group_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.edited", &schema, xivo_bus_wazo_group_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A group was associated with an extension. Key config.groups.extensions.updated; since 2016-11. */
static inline int xivo_bus_wazo_on_group_extension_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_group_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_extension_associated",
                                                          struct xivo_bus_wazo_group_extension,
                                                          xivo_bus_wazo_group_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.extensions.updated", &schema,
                             xivo_bus_wazo_group_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A group was separated from an extension. Key config.groups.extensions.deleted; since 2016-11. */
static inline int xivo_bus_wazo_on_group_extension_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_group_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_extension_dissociated",
                                                          struct xivo_bus_wazo_group_extension,
                                                          xivo_bus_wazo_group_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.extensions.deleted", &schema,
                             xivo_bus_wazo_group_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The group fallback was changed. Key config.groups.fallbacks.edited; since 2016-11. */
static inline int xivo_bus_wazo_on_group_fallback_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_group_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_fallback_edited", struct xivo_bus_wazo_group,
                                                          xivo_bus_wazo_group_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.fallbacks.edited", &schema, xivo_bus_wazo_group_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A group member was associated with extensions. Key config.groups.members.extensions.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_group_member_extensions_associated(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_group_member_extensions_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_member_extensions_associated",
                                                          struct xivo_bus_wazo_group_member_extensions,
                                                          xivo_bus_wazo_group_member_extensions_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.members.extensions.updated", &schema,
                             xivo_bus_wazo_group_member_extensions_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A group member was associated with users. Key config.groups.members.users.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_group_member_users_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_group_member_users_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_member_users_associated",
                                                          struct xivo_bus_wazo_group_member_users,
                                                          xivo_bus_wazo_group_member_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.members.users.updated", &schema,
                             xivo_bus_wazo_group_member_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A group was associated with a schedule. Key config.groups.schedules.updated; since 2017-11. */
static inline int xivo_bus_wazo_on_group_schedule_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_group_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_schedule_associated",
                                                          struct xivo_bus_wazo_group_schedule,
                                                          xivo_bus_wazo_group_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.schedules.updated", &schema,
                             xivo_bus_wazo_group_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A group was separated from a schedule. Key config.groups.schedules.deleted; since 2017-11. */
static inline int xivo_bus_wazo_on_group_schedule_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_group_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("group_schedule_dissociated",
                                                          struct xivo_bus_wazo_group_schedule,
                                                          xivo_bus_wazo_group_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.schedules.deleted", &schema,
                             xivo_bus_wazo_group_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
