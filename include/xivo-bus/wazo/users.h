/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_USERS_H
#define XIVO_BUS_WAZO_USERS_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_user {
    int64_t id;                              /* id */
    bool has_id;
    const char *uuid;                        /* UUID */
    int64_t subscription_type;               /* kind of licence that the user has; may be null */
    bool has_subscription_type;
    const char *created_at;                  /* when it was created; as 2026-11-22 18:16:24.745881, UTC; may be null */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_user_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user, subscription_type, has_subscription_type, "subscription_type",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user, created_at, "created_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_user *data, void *userdata);

static inline void xivo_bus_wazo_user_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_wazo_user_cb)callback)(event, (const struct xivo_bus_wazo_user *)data, userdata);
}

struct xivo_bus_wazo_user_blocklist_number {
    const char *uuid;                        /* UUID */
    const char *number;                      /* phone number */
    const char *label;                       /* label; may be null */
    const struct xivo_bus_wazo_link *links;  /* related resources */
    size_t link_count;
};

static const struct xivo_bus_field xivo_bus_wazo_user_blocklist_number_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_blocklist_number, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_blocklist_number, number, "number", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_blocklist_number, label, "label", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_user_blocklist_number, links, struct xivo_bus_wazo_link, link_count,
                           "links", &xivo_bus_wazo_link_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_blocklist_number_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_wazo_user_blocklist_number *data,
                                                       void *userdata);

static inline void xivo_bus_wazo_user_blocklist_number_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_blocklist_number_cb)callback)(event, (const struct xivo_bus_wazo_user_blocklist_number *)data,
                                                       userdata);
}

struct xivo_bus_wazo_user_call_permission {
    const char *user_uuid;                   /* UUID of the user */
    int64_t call_permission_id;              /* id of the call permission */
    bool has_call_permission_id;
};

static const struct xivo_bus_field xivo_bus_wazo_user_call_permission_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_call_permission, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_call_permission, call_permission_id, has_call_permission_id,
                           "call_permission_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_call_permission_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_user_call_permission *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_user_call_permission_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_call_permission_cb)callback)(event, (const struct xivo_bus_wazo_user_call_permission *)data,
                                                      userdata);
}

struct xivo_bus_wazo_user_forward {
    int64_t user_id;                         /* numeric id of the user */
    bool has_user_id;
    const char *user_uuid;                   /* UUID of the user */
    const char *tenant_uuid;                 /* UUID of the tenant */
    bool enabled;                            /* whether it is in effect */
    bool has_enabled;
    const char *destination;                 /* where it leads to; may be null or empty */
};

static const struct xivo_bus_field xivo_bus_wazo_user_forward_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_forward, user_id, has_user_id, "user_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_forward, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_forward, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_user_forward, enabled, has_enabled, "enabled", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_forward, destination, "destination", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_forward_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_user_forward *data, void *userdata);

static inline void xivo_bus_wazo_user_forward_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_forward_cb)callback)(event, (const struct xivo_bus_wazo_user_forward *)data, userdata);
}

struct xivo_bus_wazo_user_groups {
    const char *user_uuid;                   /* UUID of the user */
    const int64_t *group_ids;                /* ids of the groups */
    size_t group_id_count;
};

static const struct xivo_bus_field xivo_bus_wazo_user_groups_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_groups, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGERS_FIELD(struct xivo_bus_wazo_user_groups, group_ids, group_id_count, "group_ids",
                            XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_groups_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_user_groups *data,
                                             void *userdata);

static inline void xivo_bus_wazo_user_groups_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_groups_cb)callback)(event, (const struct xivo_bus_wazo_user_groups *)data, userdata);
}

struct xivo_bus_wazo_user_ref {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_user_ref_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_ref, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_ref, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_ref, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_user_ref_schema = XIVO_BUS_SCHEMA(NULL, struct xivo_bus_wazo_user_ref,
                                                                                    xivo_bus_wazo_user_ref_fields);

struct xivo_bus_wazo_user_line {
    /* The line */
    struct xivo_bus_wazo_line_with_endpoints line;
    bool main_line;                          /* whether the line is the user's main line */
    bool has_main_line;
    bool main_user;                          /* whether the user is the line's main user */
    bool has_main_user;
    struct xivo_bus_wazo_user_ref user;      /* the user */
};

static const struct xivo_bus_field xivo_bus_wazo_user_line_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_user_line, line, struct xivo_bus_wazo_line_with_endpoints, "line",
                          &xivo_bus_wazo_line_with_endpoints_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_user_line, main_line, has_main_line, "main_line",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_user_line, main_user, has_main_user, "main_user",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_user_line, user, struct xivo_bus_wazo_user_ref, "user",
                          &xivo_bus_wazo_user_ref_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_line_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_user_line *data,
                                           void *userdata);

static inline void xivo_bus_wazo_user_line_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_line_cb)callback)(event, (const struct xivo_bus_wazo_user_line *)data, userdata);
}

struct xivo_bus_wazo_user_line_extension {
    int64_t id;                              /* id */
    bool has_id;
    int64_t user_id;                         /* numeric id of the user */
    bool has_user_id;
    int64_t line_id;                         /* id of the line */
    bool has_line_id;
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
    bool main_user;                          /* whether the user is the line's main user */
    bool has_main_user;
    bool main_line;                          /* whether the line is the user's main line */
    bool has_main_line;
};

static const struct xivo_bus_field xivo_bus_wazo_user_line_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_line_extension, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_line_extension, user_id, has_user_id, "user_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_line_extension, line_id, has_line_id, "line_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_line_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_user_line_extension, main_user, has_main_user, "main_user",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_user_line_extension, main_line, has_main_line, "main_line",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_line_extension_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_wazo_user_line_extension *data,
                                                     void *userdata);

static inline void xivo_bus_wazo_user_line_extension_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_line_extension_cb)callback)(event, (const struct xivo_bus_wazo_user_line_extension *)data,
                                                     userdata);
}

struct xivo_bus_wazo_user_schedule {
    const char *user_uuid;                   /* UUID of the user */
    int64_t schedule_id;                     /* id of the schedule */
    bool has_schedule_id;
};

static const struct xivo_bus_field xivo_bus_wazo_user_schedule_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_schedule, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_schedule, schedule_id, has_schedule_id, "schedule_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_schedule_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_user_schedule *data, void *userdata);

static inline void xivo_bus_wazo_user_schedule_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_schedule_cb)callback)(event, (const struct xivo_bus_wazo_user_schedule *)data, userdata);
}

struct xivo_bus_wazo_user_service {
    int64_t user_id;                         /* numeric id of the user */
    bool has_user_id;
    const char *user_uuid;                   /* UUID of the user */
    const char *tenant_uuid;                 /* UUID of the tenant */
    bool enabled;                            /* whether it is in effect */
    bool has_enabled;
};

static const struct xivo_bus_field xivo_bus_wazo_user_service_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_service, user_id, has_user_id, "user_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_service, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_service, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_user_service, enabled, has_enabled, "enabled", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_service_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_user_service *data, void *userdata);

static inline void xivo_bus_wazo_user_service_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_service_cb)callback)(event, (const struct xivo_bus_wazo_user_service *)data, userdata);
}

/* A user blocklist number was created. Key confd.users.{user_uuid}.blocklist.created; since 2025-04. */
static inline int xivo_bus_wazo_on_user_blocklist_number_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_user_blocklist_number_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_blocklist_number_created",
                                                          struct xivo_bus_wazo_user_blocklist_number,
                                                          xivo_bus_wazo_user_blocklist_number_fields);

    return xivo_bus_on_typed(bus, subscription, "confd.users.*.blocklist.created", &schema,
                             xivo_bus_wazo_user_blocklist_number_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user blocklist number was deleted. Key confd.users.{user_uuid}.blocklist.deleted; since 2025-04. */
static inline int xivo_bus_wazo_on_user_blocklist_number_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_user_blocklist_number_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_blocklist_number_deleted",
                                                          struct xivo_bus_wazo_user_blocklist_number,
                                                          xivo_bus_wazo_user_blocklist_number_fields);

    return xivo_bus_on_typed(bus, subscription, "confd.users.*.blocklist.deleted", &schema,
                             xivo_bus_wazo_user_blocklist_number_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user blocklist number was changed. Key confd.users.{user_uuid}.blocklist.edited; since 2025-04. */
static inline int xivo_bus_wazo_on_user_blocklist_number_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_user_blocklist_number_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_blocklist_number_edited",
                                                          struct xivo_bus_wazo_user_blocklist_number,
                                                          xivo_bus_wazo_user_blocklist_number_fields);

    return xivo_bus_on_typed(bus, subscription, "confd.users.*.blocklist.edited", &schema,
                             xivo_bus_wazo_user_blocklist_number_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was associated with a call permission. Key config.users.{user_uuid}.callpermissions.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_user_call_permission_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_user_call_permission_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_call_permission_associated",
                                                          struct xivo_bus_wazo_user_call_permission,
                                                          xivo_bus_wazo_user_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.callpermissions.updated", &schema,
                             xivo_bus_wazo_user_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was separated from a call permission. Key config.users.{user_uuid}.callpermissions.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_user_call_permission_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_user_call_permission_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_call_permission_dissociated",
                                                          struct xivo_bus_wazo_user_call_permission,
                                                          xivo_bus_wazo_user_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.callpermissions.deleted", &schema,
                             xivo_bus_wazo_user_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was created. Key config.user.created; since 2013-11. */
static inline int xivo_bus_wazo_on_user_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_created", struct xivo_bus_wazo_user,
                                                          xivo_bus_wazo_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user.created", &schema, xivo_bus_wazo_user_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user was deleted. Key config.user.deleted; since 2013-11. */
static inline int xivo_bus_wazo_on_user_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_deleted", struct xivo_bus_wazo_user,
                                                          xivo_bus_wazo_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user.deleted", &schema, xivo_bus_wazo_user_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user was changed. Key config.user.edited; since 2013-11. */
static inline int xivo_bus_wazo_on_user_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_edited", struct xivo_bus_wazo_user,
                                                          xivo_bus_wazo_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user.edited", &schema, xivo_bus_wazo_user_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user external app was created. Key config.user_external_apps.created; since 2020-10. */
static inline int xivo_bus_wazo_on_user_external_app_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_external_app_created",
                                                          struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_external_apps.created", &schema,
                             xivo_bus_wazo_resource_name_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user external app was deleted. Key config.user_external_apps.deleted; since 2020-10. */
static inline int xivo_bus_wazo_on_user_external_app_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_external_app_deleted",
                                                          struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_external_apps.deleted", &schema,
                             xivo_bus_wazo_resource_name_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user external app was changed. Key config.user_external_apps.edited; since 2020-10. */
static inline int xivo_bus_wazo_on_user_external_app_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_external_app_edited",
                                                          struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_external_apps.edited", &schema,
                             xivo_bus_wazo_resource_name_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The user fallback was changed. Key config.users.fallbacks.edited; since 2016-11. */
static inline int xivo_bus_wazo_on_user_fallback_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_fallback_edited", struct xivo_bus_wazo_user,
                                                          xivo_bus_wazo_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.fallbacks.edited", &schema, xivo_bus_wazo_user_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user was associated with groups. Key config.users.groups.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_user_groups_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_user_groups_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_groups_associated", struct xivo_bus_wazo_user_groups,
                                                          xivo_bus_wazo_user_groups_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.groups.updated", &schema, xivo_bus_wazo_user_groups_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user was associated with a line. Key config.users.{user_uuid}.lines.{line[id]}.updated; since 2019-02. */
static inline int xivo_bus_wazo_on_user_line_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_user_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_line_associated", struct xivo_bus_wazo_user_line,
                                                          xivo_bus_wazo_user_line_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.lines.#.updated", &schema,
                             xivo_bus_wazo_user_line_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was separated from a line. Key config.users.{user_uuid}.lines.{line[id]}.deleted; since 2019-02. */
static inline int xivo_bus_wazo_on_user_line_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_user_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_line_dissociated", struct xivo_bus_wazo_user_line,
                                                          xivo_bus_wazo_user_line_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.lines.#.deleted", &schema,
                             xivo_bus_wazo_user_line_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user line extension was created. Key config.users.lines.extensions.created; since 2013-11; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_user_line_extension_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_user_line_extension_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_line_extension_created",
                                                          struct xivo_bus_wazo_user_line_extension,
                                                          xivo_bus_wazo_user_line_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.lines.extensions.created", &schema,
                             xivo_bus_wazo_user_line_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user line extension was deleted. Key config.users.lines.extensions.deleted; since 2013-11; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_user_line_extension_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_user_line_extension_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_line_extension_deleted",
                                                          struct xivo_bus_wazo_user_line_extension,
                                                          xivo_bus_wazo_user_line_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.lines.extensions.deleted", &schema,
                             xivo_bus_wazo_user_line_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user line extension was changed. Key config.users.lines.extensions.edited; since 2013-11; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_user_line_extension_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_user_line_extension_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_line_extension_edited",
                                                          struct xivo_bus_wazo_user_line_extension,
                                                          xivo_bus_wazo_user_line_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.lines.extensions.edited", &schema,
                             xivo_bus_wazo_user_line_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was associated with a schedule. Key config.users.schedules.updated; since 2017-11. */
static inline int xivo_bus_wazo_on_user_schedule_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_user_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_schedule_associated",
                                                          struct xivo_bus_wazo_user_schedule,
                                                          xivo_bus_wazo_user_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.schedules.updated", &schema,
                             xivo_bus_wazo_user_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was separated from a schedule. Key config.users.schedules.deleted; since 2017-11. */
static inline int xivo_bus_wazo_on_user_schedule_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_user_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_schedule_dissociated",
                                                          struct xivo_bus_wazo_user_schedule,
                                                          xivo_bus_wazo_user_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.schedules.deleted", &schema,
                             xivo_bus_wazo_user_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was associated with a voicemail. Key config.users.{user_uuid}.voicemails.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_user_voicemail_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_user_voicemail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_associated",
                                                          struct xivo_bus_wazo_user_voicemail,
                                                          xivo_bus_wazo_user_voicemail_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.voicemails.updated", &schema,
                             xivo_bus_wazo_user_voicemail_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was separated from a voicemail. Key config.users.{user_uuid}.voicemails.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_user_voicemail_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_user_voicemail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_dissociated",
                                                          struct xivo_bus_wazo_user_voicemail,
                                                          xivo_bus_wazo_user_voicemail_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.voicemails.deleted", &schema,
                             xivo_bus_wazo_user_voicemail_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A forward of a user was changed. Key config.users.{user_uuid}.forwards.{forward_name}.updated; since 2016-03. */
static inline int xivo_bus_wazo_on_users_forwards_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_user_forward_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_forwards_busy_updated|users_forwards_noanswer_updated|users_forwards_unconditional_updated",
                                                          struct xivo_bus_wazo_user_forward,
                                                          xivo_bus_wazo_user_forward_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.forwards.*.updated", &schema,
                             xivo_bus_wazo_user_forward_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A service of a user was switched. Key config.users.{user_uuid}.services.{service_name}.updated; since 2016-03. */
static inline int xivo_bus_wazo_on_users_services_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_user_service_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_services_dnd_updated|users_services_incallfilter_updated",
                                                          struct xivo_bus_wazo_user_service,
                                                          xivo_bus_wazo_user_service_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.services.*.updated", &schema,
                             xivo_bus_wazo_user_service_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
