/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_ROUTING_H
#define XIVO_BUS_WAZO_ROUTING_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_call_filter_users {
    int64_t call_filter_id;                  /* id of the call filter */
    bool has_call_filter_id;
    const char *const *user_uuids;           /* UUIDs of the users */
    size_t user_uuid_count;
};

static const struct xivo_bus_field xivo_bus_wazo_call_filter_users_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_filter_users, call_filter_id, has_call_filter_id, "call_filter_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_call_filter_users, user_uuids, user_uuid_count, "user_uuids",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_filter_users_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_call_filter_users *data, void *userdata);

static inline void xivo_bus_wazo_call_filter_users_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_filter_users_cb)callback)(event, (const struct xivo_bus_wazo_call_filter_users *)data, userdata);
}

struct xivo_bus_wazo_call_pickup_groups {
    int64_t call_pickup_id;                  /* id of the call pickup */
    bool has_call_pickup_id;
    const int64_t *group_ids;                /* ids of the groups */
    size_t group_id_count;
};

static const struct xivo_bus_field xivo_bus_wazo_call_pickup_groups_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_pickup_groups, call_pickup_id, has_call_pickup_id,
                           "call_pickup_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGERS_FIELD(struct xivo_bus_wazo_call_pickup_groups, group_ids, group_id_count, "group_ids",
                            XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_pickup_groups_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_call_pickup_groups *data, void *userdata);

static inline void xivo_bus_wazo_call_pickup_groups_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_pickup_groups_cb)callback)(event, (const struct xivo_bus_wazo_call_pickup_groups *)data,
                                                    userdata);
}

struct xivo_bus_wazo_call_pickup_users {
    int64_t call_pickup_id;                  /* id of the call pickup */
    bool has_call_pickup_id;
    const char *const *user_uuids;           /* UUIDs of the users */
    size_t user_uuid_count;
};

static const struct xivo_bus_field xivo_bus_wazo_call_pickup_users_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_pickup_users, call_pickup_id, has_call_pickup_id, "call_pickup_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_call_pickup_users, user_uuids, user_uuid_count, "user_uuids",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_pickup_users_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_call_pickup_users *data, void *userdata);

static inline void xivo_bus_wazo_call_pickup_users_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_pickup_users_cb)callback)(event, (const struct xivo_bus_wazo_call_pickup_users *)data, userdata);
}

struct xivo_bus_wazo_context {
    int64_t id;                              /* id */
    bool has_id;
    const char *name;                        /* name */
    const char *type;                        /* type; "internal", "incall", "outcall", "services", "others" */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_context_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_context, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_context, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_context, type, "type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_context, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_context_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_context *data,
                                         void *userdata);

static inline void xivo_bus_wazo_context_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_wazo_context_cb)callback)(event, (const struct xivo_bus_wazo_context *)data, userdata);
}

struct xivo_bus_wazo_context_contexts {
    int64_t context_id;                      /* id of the context */
    bool has_context_id;
    const int64_t *context_ids;              /* ids of the contexts that it includes */
    size_t context_id_count;
};

static const struct xivo_bus_field xivo_bus_wazo_context_contexts_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_context_contexts, context_id, has_context_id, "context_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGERS_FIELD(struct xivo_bus_wazo_context_contexts, context_ids, context_id_count, "context_ids",
                            XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_context_contexts_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_context_contexts *data, void *userdata);

static inline void xivo_bus_wazo_context_contexts_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_context_contexts_cb)callback)(event, (const struct xivo_bus_wazo_context_contexts *)data, userdata);
}

struct xivo_bus_wazo_extension {
    int64_t id;                              /* id */
    bool has_id;
    const char *exten;                       /* extension; may be empty */
    const char *context;                     /* dialplan context; may be empty */
};

static const struct xivo_bus_field xivo_bus_wazo_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_extension, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_extension, exten, "exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_extension, context, "context", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_extension_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_extension *data,
                                           void *userdata);

static inline void xivo_bus_wazo_extension_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_extension_cb)callback)(event, (const struct xivo_bus_wazo_extension *)data, userdata);
}

struct xivo_bus_wazo_incall_extension {
    int64_t incall_id;                       /* id of the incoming call route */
    bool has_incall_id;
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
};

static const struct xivo_bus_field xivo_bus_wazo_incall_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_incall_extension, incall_id, has_incall_id, "incall_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_incall_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_incall_extension_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_incall_extension *data, void *userdata);

static inline void xivo_bus_wazo_incall_extension_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_incall_extension_cb)callback)(event, (const struct xivo_bus_wazo_incall_extension *)data, userdata);
}

struct xivo_bus_wazo_incall_schedule {
    int64_t incall_id;                       /* id of the incoming call route */
    bool has_incall_id;
    int64_t schedule_id;                     /* id of the schedule */
    bool has_schedule_id;
};

static const struct xivo_bus_field xivo_bus_wazo_incall_schedule_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_incall_schedule, incall_id, has_incall_id, "incall_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_incall_schedule, schedule_id, has_schedule_id, "schedule_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_incall_schedule_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_incall_schedule *data, void *userdata);

static inline void xivo_bus_wazo_incall_schedule_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_incall_schedule_cb)callback)(event, (const struct xivo_bus_wazo_incall_schedule *)data, userdata);
}

struct xivo_bus_wazo_moh {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name */
};

static const struct xivo_bus_field xivo_bus_wazo_moh_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_moh, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_moh, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_moh, name, "name", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_moh_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_moh *data, void *userdata);

static inline void xivo_bus_wazo_moh_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_wazo_moh_cb)callback)(event, (const struct xivo_bus_wazo_moh *)data, userdata);
}

struct xivo_bus_wazo_outcall_call_permission {
    int64_t outcall_id;                      /* id of the outgoing call route */
    bool has_outcall_id;
    int64_t call_permission_id;              /* id of the call permission */
    bool has_call_permission_id;
};

static const struct xivo_bus_field xivo_bus_wazo_outcall_call_permission_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_outcall_call_permission, outcall_id, has_outcall_id, "outcall_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_outcall_call_permission, call_permission_id, has_call_permission_id,
                           "call_permission_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_outcall_call_permission_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_wazo_outcall_call_permission *data,
                                                         void *userdata);

static inline void xivo_bus_wazo_outcall_call_permission_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_outcall_call_permission_cb)callback)(event,
                                                         (const struct xivo_bus_wazo_outcall_call_permission *)data,
                                                         userdata);
}

struct xivo_bus_wazo_outcall_extension {
    int64_t outcall_id;                      /* id of the outgoing call route */
    bool has_outcall_id;
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
};

static const struct xivo_bus_field xivo_bus_wazo_outcall_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_outcall_extension, outcall_id, has_outcall_id, "outcall_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_outcall_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_outcall_extension_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_outcall_extension *data, void *userdata);

static inline void xivo_bus_wazo_outcall_extension_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_outcall_extension_cb)callback)(event, (const struct xivo_bus_wazo_outcall_extension *)data, userdata);
}

struct xivo_bus_wazo_outcall_schedule {
    int64_t outcall_id;                      /* id of the outgoing call route */
    bool has_outcall_id;
    int64_t schedule_id;                     /* id of the schedule */
    bool has_schedule_id;
};

static const struct xivo_bus_field xivo_bus_wazo_outcall_schedule_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_outcall_schedule, outcall_id, has_outcall_id, "outcall_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_outcall_schedule, schedule_id, has_schedule_id, "schedule_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_outcall_schedule_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_outcall_schedule *data, void *userdata);

static inline void xivo_bus_wazo_outcall_schedule_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_outcall_schedule_cb)callback)(event, (const struct xivo_bus_wazo_outcall_schedule *)data, userdata);
}

struct xivo_bus_wazo_outcall_trunks {
    int64_t outcall_id;                      /* id of the outgoing call route */
    bool has_outcall_id;
    const int64_t *trunk_ids;                /* ids of the trunks, in the order of their use */
    size_t trunk_id_count;
};

static const struct xivo_bus_field xivo_bus_wazo_outcall_trunks_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_outcall_trunks, outcall_id, has_outcall_id, "outcall_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGERS_FIELD(struct xivo_bus_wazo_outcall_trunks, trunk_ids, trunk_id_count, "trunk_ids",
                            XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_outcall_trunks_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_outcall_trunks *data, void *userdata);

static inline void xivo_bus_wazo_outcall_trunks_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_outcall_trunks_cb)callback)(event, (const struct xivo_bus_wazo_outcall_trunks *)data, userdata);
}

struct xivo_bus_wazo_paging_users {
    int64_t paging_id;                       /* id of the paging */
    bool has_paging_id;
    const char *const *user_uuids;           /* UUIDs of the users */
    size_t user_uuid_count;
};

static const struct xivo_bus_field xivo_bus_wazo_paging_users_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_paging_users, paging_id, has_paging_id, "paging_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_paging_users, user_uuids, user_uuid_count, "user_uuids",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_paging_users_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_paging_users *data, void *userdata);

static inline void xivo_bus_wazo_paging_users_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_paging_users_cb)callback)(event, (const struct xivo_bus_wazo_paging_users *)data, userdata);
}

struct xivo_bus_wazo_phone_number {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *number;                      /* phone number */
    const char *caller_id_name;              /* name of the caller; may be null */
    bool main;                               /* whether it is the main one */
    bool has_main;
    bool shared;                             /* whether the number is shared between users */
    bool has_shared;
    const struct xivo_bus_wazo_link *links;  /* related resources */
    size_t link_count;
};

static const struct xivo_bus_field xivo_bus_wazo_phone_number_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_phone_number, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_phone_number, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_phone_number, number, "number", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_phone_number, caller_id_name, "caller_id_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_phone_number, main, has_main, "main", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_phone_number, shared, has_shared, "shared", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_phone_number, links, struct xivo_bus_wazo_link, link_count, "links",
                           &xivo_bus_wazo_link_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_phone_number_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_phone_number *data, void *userdata);

static inline void xivo_bus_wazo_phone_number_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_phone_number_cb)callback)(event, (const struct xivo_bus_wazo_phone_number *)data, userdata);
}

struct xivo_bus_wazo_phone_number_main {
    const char *current_main_uuid;           /* UUID of the phone number that was the main one; may be null */
    const char *new_main_uuid;               /* UUID of the phone number that is the main one now; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_phone_number_main_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_phone_number_main, current_main_uuid, "current_main_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_phone_number_main, new_main_uuid, "new_main_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_phone_number_main_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_phone_number_main *data, void *userdata);

static inline void xivo_bus_wazo_phone_number_main_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_phone_number_main_cb)callback)(event, (const struct xivo_bus_wazo_phone_number_main *)data, userdata);
}

/* A call filter was created. Key config.callfilter.created; since 2018-02. */
static inline int xivo_bus_wazo_on_call_filter_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_filter_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilter.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call filter was deleted. Key config.callfilter.deleted; since 2018-02. */
static inline int xivo_bus_wazo_on_call_filter_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_filter_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilter.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call filter was changed. Key config.callfilter.edited; since 2018-02. */
static inline int xivo_bus_wazo_on_call_filter_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_filter_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilter.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The call filter fallback was changed. Key config.callfilters.fallbacks.edited; since 2018-02. */
static inline int xivo_bus_wazo_on_call_filter_fallback_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_filter_fallback_edited",
                                                          struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilters.fallbacks.edited", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call filter recipient was associated with users. Key config.callfilters.recipients.users.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_call_filter_recipient_users_associated(xivo_bus *bus,
                                                                          xivo_bus_subscription **subscription,
                                                                          xivo_bus_wazo_call_filter_users_cb callback,
                                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_filter_recipient_users_associated",
                                                          struct xivo_bus_wazo_call_filter_users,
                                                          xivo_bus_wazo_call_filter_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilters.recipients.users.updated", &schema,
                             xivo_bus_wazo_call_filter_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call filter surrogate was associated with users. Key config.callfilters.surrogates.users.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_call_filter_surrogate_users_associated(xivo_bus *bus,
                                                                          xivo_bus_subscription **subscription,
                                                                          xivo_bus_wazo_call_filter_users_cb callback,
                                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_filter_surrogate_users_associated",
                                                          struct xivo_bus_wazo_call_filter_users,
                                                          xivo_bus_wazo_call_filter_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilters.surrogates.users.updated", &schema,
                             xivo_bus_wazo_call_filter_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call permission was created. Key config.callpermission.created; since 2016-03. */
static inline int xivo_bus_wazo_on_call_permission_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpermission.created", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call permission was deleted. Key config.callpermission.deleted; since 2016-03. */
static inline int xivo_bus_wazo_on_call_permission_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpermission.deleted", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call permission was changed. Key config.callpermission.edited; since 2016-03. */
static inline int xivo_bus_wazo_on_call_permission_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpermission.edited", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call pickup was created. Key config.callpickup.created; since 2018-05. */
static inline int xivo_bus_wazo_on_call_pickup_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_pickup_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickup.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call pickup was deleted. Key config.callpickup.deleted; since 2018-05. */
static inline int xivo_bus_wazo_on_call_pickup_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_pickup_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickup.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call pickup was changed. Key config.callpickup.edited; since 2018-05. */
static inline int xivo_bus_wazo_on_call_pickup_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_pickup_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickup.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call pickup interceptor was associated with groups. Key config.callpickups.interceptors.groups.updated; since
 * 2022-09.
 */
static inline int xivo_bus_wazo_on_call_pickup_interceptor_groups_associated(xivo_bus *bus,
                                                                             xivo_bus_subscription **subscription,
                                                                             xivo_bus_wazo_call_pickup_groups_cb callback,
                                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_pickup_interceptor_groups_associated",
                                                          struct xivo_bus_wazo_call_pickup_groups,
                                                          xivo_bus_wazo_call_pickup_groups_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.interceptors.groups.updated", &schema,
                             xivo_bus_wazo_call_pickup_groups_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call pickup interceptor was associated with users. Key config.callpickups.interceptors.users.updated; since
 * 2022-09.
 */
static inline int xivo_bus_wazo_on_call_pickup_interceptor_users_associated(xivo_bus *bus,
                                                                            xivo_bus_subscription **subscription,
                                                                            xivo_bus_wazo_call_pickup_users_cb callback,
                                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_pickup_interceptor_users_associated",
                                                          struct xivo_bus_wazo_call_pickup_users,
                                                          xivo_bus_wazo_call_pickup_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.interceptors.users.updated", &schema,
                             xivo_bus_wazo_call_pickup_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call pickup target was associated with groups. Key config.callpickups.targets.groups.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_call_pickup_target_groups_associated(xivo_bus *bus,
                                                                        xivo_bus_subscription **subscription,
                                                                        xivo_bus_wazo_call_pickup_groups_cb callback,
                                                                        void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_pickup_target_groups_associated",
                                                          struct xivo_bus_wazo_call_pickup_groups,
                                                          xivo_bus_wazo_call_pickup_groups_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.targets.groups.updated", &schema,
                             xivo_bus_wazo_call_pickup_groups_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call pickup target was associated with users. Key config.callpickups.targets.users.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_call_pickup_target_users_associated(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_call_pickup_users_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_pickup_target_users_associated",
                                                          struct xivo_bus_wazo_call_pickup_users,
                                                          xivo_bus_wazo_call_pickup_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.targets.users.updated", &schema,
                             xivo_bus_wazo_call_pickup_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A context was created. Key config.contexts.created; since 2014-02. */
static inline int xivo_bus_wazo_on_context_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_context_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("context_created", struct xivo_bus_wazo_context,
                                                          xivo_bus_wazo_context_fields);

    return xivo_bus_on_typed(bus, subscription, "config.contexts.created", &schema, xivo_bus_wazo_context_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A context was deleted. Key config.contexts.deleted; since 2016-10. */
static inline int xivo_bus_wazo_on_context_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_context_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("context_deleted", struct xivo_bus_wazo_context,
                                                          xivo_bus_wazo_context_fields);

    return xivo_bus_on_typed(bus, subscription, "config.contexts.deleted", &schema, xivo_bus_wazo_context_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A context was changed. Key config.contexts.edited; since 2016-10. */
static inline int xivo_bus_wazo_on_context_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_context_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("context_edited", struct xivo_bus_wazo_context,
                                                          xivo_bus_wazo_context_fields);

    return xivo_bus_on_typed(bus, subscription, "config.contexts.edited", &schema, xivo_bus_wazo_context_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* Contexts were associated. Key config.contexts.contexts.updated; since 2018-06. */
static inline int xivo_bus_wazo_on_contexts_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_context_contexts_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("contexts_associated", struct xivo_bus_wazo_context_contexts,
                                                          xivo_bus_wazo_context_contexts_fields);

    return xivo_bus_on_typed(bus, subscription, "config.contexts.contexts.updated", &schema,
                             xivo_bus_wazo_context_contexts_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An extension was created. Key config.extensions.created; before 22.13 config.extension.created; since 2013-11. */
static inline int xivo_bus_wazo_on_extension_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("extension_created", struct xivo_bus_wazo_extension,
                                                          xivo_bus_wazo_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.created", &schema, xivo_bus_wazo_extension_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An extension was deleted. Key config.extensions.deleted; before 22.13 config.extension.deleted; since 2013-11. */
static inline int xivo_bus_wazo_on_extension_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("extension_deleted", struct xivo_bus_wazo_extension,
                                                          xivo_bus_wazo_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.deleted", &schema, xivo_bus_wazo_extension_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An extension was changed. Key config.extensions.edited; before 22.13 config.extension.edited; since 2013-11. */
static inline int xivo_bus_wazo_on_extension_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("extension_edited", struct xivo_bus_wazo_extension,
                                                          xivo_bus_wazo_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.edited", &schema, xivo_bus_wazo_extension_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The feature extensions were changed. Key config.extension_feature.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_extension_feature_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_resource_uuid_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("extension_feature_edited",
                                                          struct xivo_bus_wazo_resource_uuid,
                                                          xivo_bus_wazo_resource_uuid_fields);

    return xivo_bus_on_typed(bus, subscription, "config.extension_feature.edited", &schema,
                             xivo_bus_wazo_resource_uuid_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A function key template was created. Key config.funckey.template.created; since 2015-06. */
static inline int xivo_bus_wazo_on_func_key_template_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("func_key_template_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.funckey.template.created", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A function key template was deleted. Key config.funckey.template.deleted; since 2015-06. */
static inline int xivo_bus_wazo_on_func_key_template_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("func_key_template_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.funckey.template.deleted", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A function key template was changed. Key config.funckey.template.edited; since 2015-06. */
static inline int xivo_bus_wazo_on_func_key_template_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("func_key_template_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.funckey.template.edited", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An incoming call route was created. Key config.incalls.created; since 2016-09. */
static inline int xivo_bus_wazo_on_incall_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incall_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.incalls.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An incoming call route was deleted. Key config.incalls.deleted; since 2016-09. */
static inline int xivo_bus_wazo_on_incall_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incall_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.incalls.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An incoming call route was changed. Key config.incalls.edited; since 2016-09. */
static inline int xivo_bus_wazo_on_incall_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incall_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.incalls.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An incoming call route was associated with an extension. Key config.incalls.extensions.updated; since 2016-09. */
static inline int xivo_bus_wazo_on_incall_extension_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_incall_extension_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incall_extension_associated",
                                                          struct xivo_bus_wazo_incall_extension,
                                                          xivo_bus_wazo_incall_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.incalls.extensions.updated", &schema,
                             xivo_bus_wazo_incall_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An incoming call route was separated from an extension. Key config.incalls.extensions.deleted; since 2016-09. */
static inline int xivo_bus_wazo_on_incall_extension_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_incall_extension_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incall_extension_dissociated",
                                                          struct xivo_bus_wazo_incall_extension,
                                                          xivo_bus_wazo_incall_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.incalls.extensions.deleted", &schema,
                             xivo_bus_wazo_incall_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An incoming call route was associated with a schedule. Key config.incalls.schedules.updated; since 2017-01. */
static inline int xivo_bus_wazo_on_incall_schedule_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_incall_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incall_schedule_associated",
                                                          struct xivo_bus_wazo_incall_schedule,
                                                          xivo_bus_wazo_incall_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.incalls.schedules.updated", &schema,
                             xivo_bus_wazo_incall_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An incoming call route was separated from a schedule. Key config.incalls.schedules.deleted; since 2017-01. */
static inline int xivo_bus_wazo_on_incall_schedule_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_incall_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incall_schedule_dissociated",
                                                          struct xivo_bus_wazo_incall_schedule,
                                                          xivo_bus_wazo_incall_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.incalls.schedules.deleted", &schema,
                             xivo_bus_wazo_incall_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An IVR was created. Key config.ivr.created; since 2016-10. */
static inline int xivo_bus_wazo_on_ivr_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ivr_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ivr.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An IVR was deleted. Key config.ivr.deleted; since 2016-10. */
static inline int xivo_bus_wazo_on_ivr_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ivr_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ivr.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An IVR was changed. Key config.ivr.edited; since 2016-10. */
static inline int xivo_bus_wazo_on_ivr_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ivr_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ivr.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* Music on hold was created. Key config.moh.created; since 2019-07. */
static inline int xivo_bus_wazo_on_moh_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_moh_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("moh_created", struct xivo_bus_wazo_moh,
                                                          xivo_bus_wazo_moh_fields);

    return xivo_bus_on_typed(bus, subscription, "config.moh.created", &schema, xivo_bus_wazo_moh_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* Music on hold was deleted. Key config.moh.deleted; since 2019-07. */
static inline int xivo_bus_wazo_on_moh_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_moh_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("moh_deleted", struct xivo_bus_wazo_moh,
                                                          xivo_bus_wazo_moh_fields);

    return xivo_bus_on_typed(bus, subscription, "config.moh.deleted", &schema, xivo_bus_wazo_moh_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* Music on hold was changed. Key config.moh.edited; since 2019-07. */
static inline int xivo_bus_wazo_on_moh_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_wazo_moh_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("moh_edited", struct xivo_bus_wazo_moh,
                                                          xivo_bus_wazo_moh_fields);

    return xivo_bus_on_typed(bus, subscription, "config.moh.edited", &schema, xivo_bus_wazo_moh_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * An outgoing call route was associated with a call permission. Key
 * config.outcalls.{outcall_id}.callpermissions.updated; since 2022-09.
 */
static inline int xivo_bus_wazo_on_outcall_call_permission_associated(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_outcall_call_permission_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_call_permission_associated",
                                                          struct xivo_bus_wazo_outcall_call_permission,
                                                          xivo_bus_wazo_outcall_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.*.callpermissions.updated", &schema,
                             xivo_bus_wazo_outcall_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An outgoing call route was separated from a call permission. Key
 * config.outcalls.{outcall_id}.callpermissions.deleted; since 2022-09.
 */
static inline int xivo_bus_wazo_on_outcall_call_permission_dissociated(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_outcall_call_permission_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_call_permission_dissociated",
                                                          struct xivo_bus_wazo_outcall_call_permission,
                                                          xivo_bus_wazo_outcall_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.*.callpermissions.deleted", &schema,
                             xivo_bus_wazo_outcall_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was created. Key config.outcalls.created; since 2016-10. */
static inline int xivo_bus_wazo_on_outcall_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was deleted. Key config.outcalls.deleted; since 2016-10. */
static inline int xivo_bus_wazo_on_outcall_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was changed. Key config.outcalls.edited; since 2016-10. */
static inline int xivo_bus_wazo_on_outcall_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was associated with an extension. Key config.outcalls.extensions.updated; since 2016-10. */
static inline int xivo_bus_wazo_on_outcall_extension_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_outcall_extension_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_extension_associated",
                                                          struct xivo_bus_wazo_outcall_extension,
                                                          xivo_bus_wazo_outcall_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.extensions.updated", &schema,
                             xivo_bus_wazo_outcall_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was separated from an extension. Key config.outcalls.extensions.deleted; since 2016-10. */
static inline int xivo_bus_wazo_on_outcall_extension_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_outcall_extension_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_extension_dissociated",
                                                          struct xivo_bus_wazo_outcall_extension,
                                                          xivo_bus_wazo_outcall_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.extensions.deleted", &schema,
                             xivo_bus_wazo_outcall_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was associated with a schedule. Key config.outcalls.schedules.updated; since 2017-11. */
static inline int xivo_bus_wazo_on_outcall_schedule_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_outcall_schedule_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_schedule_associated",
                                                          struct xivo_bus_wazo_outcall_schedule,
                                                          xivo_bus_wazo_outcall_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.schedules.updated", &schema,
                             xivo_bus_wazo_outcall_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was separated from a schedule. Key config.outcalls.schedules.deleted; since 2017-11. */
static inline int xivo_bus_wazo_on_outcall_schedule_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_outcall_schedule_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_schedule_dissociated",
                                                          struct xivo_bus_wazo_outcall_schedule,
                                                          xivo_bus_wazo_outcall_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.schedules.deleted", &schema,
                             xivo_bus_wazo_outcall_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An outgoing call route was associated with trunks. Key config.outcalls.trunks.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_outcall_trunks_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_outcall_trunks_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("outcall_trunks_associated",
                                                          struct xivo_bus_wazo_outcall_trunks,
                                                          xivo_bus_wazo_outcall_trunks_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.trunks.updated", &schema,
                             xivo_bus_wazo_outcall_trunks_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A paging caller was associated with users. Key config.pagings.callers.users.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_paging_caller_users_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_paging_users_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("paging_caller_users_associated",
                                                          struct xivo_bus_wazo_paging_users,
                                                          xivo_bus_wazo_paging_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pagings.callers.users.updated", &schema,
                             xivo_bus_wazo_paging_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A paging was created. Key config.pagings.created; since 2017-01. */
static inline int xivo_bus_wazo_on_paging_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("paging_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pagings.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A paging was deleted. Key config.pagings.deleted; since 2017-01. */
static inline int xivo_bus_wazo_on_paging_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("paging_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pagings.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A paging was changed. Key config.pagings.edited; since 2017-01. */
static inline int xivo_bus_wazo_on_paging_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("paging_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pagings.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A paging member was associated with users. Key config.pagings.members.users.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_paging_member_users_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_paging_users_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("paging_member_users_associated",
                                                          struct xivo_bus_wazo_paging_users,
                                                          xivo_bus_wazo_paging_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pagings.members.users.updated", &schema,
                             xivo_bus_wazo_paging_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A phone number was created. Key config.phone_number.created; since 2024-10. */
static inline int xivo_bus_wazo_on_phone_number_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_phone_number_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("phone_number_created", struct xivo_bus_wazo_phone_number,
                                                          xivo_bus_wazo_phone_number_fields);

    return xivo_bus_on_typed(bus, subscription, "config.phone_number.created", &schema,
                             xivo_bus_wazo_phone_number_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A phone number was deleted. Key config.phone_number.deleted; since 2024-10. */
static inline int xivo_bus_wazo_on_phone_number_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_phone_number_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("phone_number_deleted", struct xivo_bus_wazo_phone_number,
                                                          xivo_bus_wazo_phone_number_fields);

    return xivo_bus_on_typed(bus, subscription, "config.phone_number.deleted", &schema,
                             xivo_bus_wazo_phone_number_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A phone number was changed. Key config.phone_number.edited; since 2024-10. */
static inline int xivo_bus_wazo_on_phone_number_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_phone_number_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("phone_number_edited", struct xivo_bus_wazo_phone_number,
                                                          xivo_bus_wazo_phone_number_fields);

    return xivo_bus_on_typed(bus, subscription, "config.phone_number.edited", &schema, xivo_bus_wazo_phone_number_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* Another phone number became the main one. Key config.phone_number.main.updated; since 2024-11. */
static inline int xivo_bus_wazo_on_phone_number_main_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_phone_number_main_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("phone_number_main_updated",
                                                          struct xivo_bus_wazo_phone_number_main,
                                                          xivo_bus_wazo_phone_number_main_fields);

    return xivo_bus_on_typed(bus, subscription, "config.phone_number.main.updated", &schema,
                             xivo_bus_wazo_phone_number_main_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A schedule was created. Key config.schedules.created; since 2017-01. */
static inline int xivo_bus_wazo_on_schedule_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("schedule_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.schedules.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A schedule was deleted. Key config.schedules.deleted; since 2017-01. */
static inline int xivo_bus_wazo_on_schedule_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("schedule_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.schedules.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A schedule was changed. Key config.schedules.edited; since 2017-01. */
static inline int xivo_bus_wazo_on_schedule_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("schedule_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.schedules.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A sound was created. Key config.sounds.created; since 2017-12. */
static inline int xivo_bus_wazo_on_sound_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sound_created", struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sounds.created", &schema, xivo_bus_wazo_resource_name_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A sound was deleted. Key config.sounds.deleted; since 2017-12. */
static inline int xivo_bus_wazo_on_sound_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sound_deleted", struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sounds.deleted", &schema, xivo_bus_wazo_resource_name_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
