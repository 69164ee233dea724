/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_LEGACY_H
#define XIVO_BUS_WAZO_LEGACY_H

#include <xivo-bus/wazo/agents.h>
#include <xivo-bus/wazo/config.h>
#include <xivo-bus/wazo/endpoints.h>
#include <xivo-bus/wazo/groups.h>
#include <xivo-bus/wazo/queues.h>
#include <xivo-bus/wazo/routing.h>
#include <xivo-bus/wazo/shapes.h>
#include <xivo-bus/wazo/system.h>
#include <xivo-bus/wazo/trunks.h>
#include <xivo-bus/wazo/users.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_old_call_data {
    struct xivo_bus_map members;             /* whatever the event has: no member is known */
};

static const struct xivo_bus_field xivo_bus_wazo_old_call_data_fields[] = {
    XIVO_BUS_MEMBERS(struct xivo_bus_wazo_old_call_data, members),
};

typedef void (*xivo_bus_wazo_old_call_data_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_old_call_data *data, void *userdata);

static inline void xivo_bus_wazo_old_call_data_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_call_data_cb)callback)(event, (const struct xivo_bus_wazo_old_call_data *)data, userdata);
}

struct xivo_bus_wazo_old_call_form_result {
    int64_t user_id;                         /* numeric id of the user */
    bool has_user_id;
    struct xivo_bus_map variables;           /* channel or form variables */
};

static const struct xivo_bus_field xivo_bus_wazo_old_call_form_result_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_call_form_result, user_id, has_user_id, "user_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_wazo_old_call_form_result, variables, "variables", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_call_form_result_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_old_call_form_result *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_old_call_form_result_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_call_form_result_cb)callback)(event, (const struct xivo_bus_wazo_old_call_form_result *)data,
                                                      userdata);
}

struct xivo_bus_wazo_old_chat_message {
    const char *const *from;                 /* sender: installation and user */
    size_t from_count;
    const char *const *to;                   /* receiver: installation and user */
    size_t to_count;
    const char *alias;                       /* name that the author shows; may be null */
    const char *msg;                         /* text of the message */
};

static const struct xivo_bus_field xivo_bus_wazo_old_chat_message_fields[] = {
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_old_chat_message, from, from_count, "from", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_old_chat_message, to, to_count, "to", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_chat_message, alias, "alias", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_chat_message, msg, "msg", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_chat_message_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_old_chat_message *data, void *userdata);

static inline void xivo_bus_wazo_old_chat_message_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_chat_message_cb)callback)(event, (const struct xivo_bus_wazo_old_chat_message *)data, userdata);
}

struct xivo_bus_wazo_old_cti_profile {
    int64_t user_id;                         /* numeric id of the user */
    bool has_user_id;
    int64_t cti_profile_id;                  /* id of the CTI profile; may be null */
    bool has_cti_profile_id;
    bool enabled;                            /* whether it is in effect */
    bool has_enabled;
};

static const struct xivo_bus_field xivo_bus_wazo_old_cti_profile_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_cti_profile, user_id, has_user_id, "user_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_cti_profile, cti_profile_id, has_cti_profile_id, "cti_profile_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_old_cti_profile, enabled, has_enabled, "enabled",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_cti_profile_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_old_cti_profile *data, void *userdata);

static inline void xivo_bus_wazo_old_cti_profile_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_cti_profile_cb)callback)(event, (const struct xivo_bus_wazo_old_cti_profile *)data, userdata);
}

struct xivo_bus_wazo_old_endpoint_status {
    int64_t endpoint_id;                     /* id of the endpoint */
    bool has_endpoint_id;
    int64_t status;                          /* extension state, a bit mask: see enum xivo_bus_extension_state */
    bool has_status;
    const char *xivo_id;                     /* UUID of the installation; may be absent */
};

static const struct xivo_bus_field xivo_bus_wazo_old_endpoint_status_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_endpoint_status, endpoint_id, has_endpoint_id, "endpoint_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_endpoint_status, status, has_status, "status",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_endpoint_status, xivo_id, "xivo_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_endpoint_status_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_wazo_old_endpoint_status *data,
                                                     void *userdata);

static inline void xivo_bus_wazo_old_endpoint_status_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_endpoint_status_cb)callback)(event, (const struct xivo_bus_wazo_old_endpoint_status *)data,
                                                     userdata);
}

struct xivo_bus_wazo_old_func_key_bsfilter {
    int64_t id;                              /* id */
    bool has_id;
    const char *destination;                 /* where it leads to; "bsfilter" */
    int64_t filter_id;                       /* id of the filter */
    bool has_filter_id;
    int64_t secretary_id;                    /* id of the secretary */
    bool has_secretary_id;
};

static const struct xivo_bus_field xivo_bus_wazo_old_func_key_bsfilter_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_func_key_bsfilter, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_func_key_bsfilter, destination, "destination",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_func_key_bsfilter, filter_id, has_filter_id, "filter_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_func_key_bsfilter, secretary_id, has_secretary_id, "secretary_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_func_key_bsfilter_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_wazo_old_func_key_bsfilter *data,
                                                       void *userdata);

static inline void xivo_bus_wazo_old_func_key_bsfilter_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_func_key_bsfilter_cb)callback)(event, (const struct xivo_bus_wazo_old_func_key_bsfilter *)data,
                                                       userdata);
}

struct xivo_bus_wazo_old_func_key_user {
    int64_t id;                              /* id */
    bool has_id;
    const char *destination;                 /* where it leads to; "user" */
    int64_t user_id;                         /* numeric id of the user */
    bool has_user_id;
};

static const struct xivo_bus_field xivo_bus_wazo_old_func_key_user_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_func_key_user, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_func_key_user, destination, "destination", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_func_key_user, user_id, has_user_id, "user_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_func_key_user_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_old_func_key_user *data, void *userdata);

static inline void xivo_bus_wazo_old_func_key_user_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_func_key_user_cb)callback)(event, (const struct xivo_bus_wazo_old_func_key_user *)data, userdata);
}

struct xivo_bus_wazo_old_queue_member_user {
    int64_t queue_id;                        /* id of the queue */
    bool has_queue_id;
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_old_queue_member_user_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_queue_member_user, queue_id, has_queue_id, "queue_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_queue_member_user, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_queue_member_user_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_wazo_old_queue_member_user *data,
                                                       void *userdata);

static inline void xivo_bus_wazo_old_queue_member_user_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_queue_member_user_cb)callback)(event, (const struct xivo_bus_wazo_old_queue_member_user *)data,
                                                       userdata);
}

struct xivo_bus_wazo_old_trunk_endpoint {
    int64_t trunk_id;                        /* id of the trunk */
    bool has_trunk_id;
    int64_t endpoint_id;                     /* id of the endpoint */
    bool has_endpoint_id;
};

static const struct xivo_bus_field xivo_bus_wazo_old_trunk_endpoint_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_trunk_endpoint, trunk_id, has_trunk_id, "trunk_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_trunk_endpoint, endpoint_id, has_endpoint_id, "endpoint_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_trunk_endpoint_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_old_trunk_endpoint *data, void *userdata);

static inline void xivo_bus_wazo_old_trunk_endpoint_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_trunk_endpoint_cb)callback)(event, (const struct xivo_bus_wazo_old_trunk_endpoint *)data,
                                                    userdata);
}

struct xivo_bus_wazo_old_user_entity {
    const char *user_uuid;                   /* UUID of the user */
    int64_t entity_id;                       /* id of the entity */
    bool has_entity_id;
};

static const struct xivo_bus_field xivo_bus_wazo_old_user_entity_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_user_entity, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_user_entity, entity_id, has_entity_id, "entity_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_user_entity_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_old_user_entity *data, void *userdata);

static inline void xivo_bus_wazo_old_user_entity_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_user_entity_cb)callback)(event, (const struct xivo_bus_wazo_old_user_entity *)data, userdata);
}

struct xivo_bus_wazo_old_user_line {
    const char *user_uuid;                   /* UUID of the user; may be absent */
    int64_t user_id;                         /* numeric id of the user */
    bool has_user_id;
    int64_t line_id;                         /* id of the line */
    bool has_line_id;
    bool main_user;                          /* whether the user is the line's main user */
    bool has_main_user;
    bool main_line;                          /* whether the line is the user's main line */
    bool has_main_line;
    const char *tenant_uuid;                 /* UUID of the tenant; may be absent */
};

static const struct xivo_bus_field xivo_bus_wazo_old_user_line_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_user_line, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_user_line, user_id, has_user_id, "user_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_user_line, line_id, has_line_id, "line_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_old_user_line, main_user, has_main_user, "main_user",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_old_user_line, main_line, has_main_line, "main_line",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_user_line, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_user_line_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_old_user_line *data, void *userdata);

static inline void xivo_bus_wazo_old_user_line_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_user_line_cb)callback)(event, (const struct xivo_bus_wazo_old_user_line *)data, userdata);
}

struct xivo_bus_wazo_old_user_status {
    const char *user_uuid;                   /* UUID of the user; may be absent */
    int64_t user_id;                         /* numeric id of the user; may be absent */
    bool has_user_id;
    const char *status;                      /* status */
    const char *xivo_id;                     /* UUID of the installation; may be absent */
};

static const struct xivo_bus_field xivo_bus_wazo_old_user_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_user_status, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_old_user_status, user_id, has_user_id, "user_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_user_status, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_old_user_status, xivo_id, "xivo_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_old_user_status_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_old_user_status *data, void *userdata);

static inline void xivo_bus_wazo_old_user_status_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_old_user_status_cb)callback)(event, (const struct xivo_bus_wazo_old_user_status *)data, userdata);
}

/*
 * An agent was associated. Key config.users.{user_uuid}.agents.updated; since 2016-08, until 2022-08 (22.12); then
 * user_agent_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_agent_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_user_agent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_associated", struct xivo_bus_wazo_user_agent,
                                                          xivo_bus_wazo_user_agent_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.agents.updated", &schema,
                             xivo_bus_wazo_user_agent_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An agent was separated. Key config.users.{user_uuid}.agents.deleted; since 2016-08, until 2022-08 (22.12); then
 * user_agent_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_agent_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_user_agent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_dissociated", struct xivo_bus_wazo_user_agent,
                                                          xivo_bus_wazo_user_agent_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.agents.deleted", &schema,
                             xivo_bus_wazo_user_agent_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An agent was associated with a queue. Key config.agent_queue_association.created; since 2014-09, until 2022-08
 * (22.12); then queue_member_agent_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_agent_queue_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_queue_member_agent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_queue_associated",
                                                          struct xivo_bus_wazo_queue_member_agent,
                                                          xivo_bus_wazo_queue_member_agent_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agent_queue_association.created", &schema,
                             xivo_bus_wazo_queue_member_agent_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An agent queue association was changed. Key config.agent_queue_association.edited; since 2014-07, until 2018-06; then
 * queue_member_agent_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_agent_queue_association_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_queue_member_agent_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_queue_association_edited",
                                                          struct xivo_bus_wazo_queue_member_agent,
                                                          xivo_bus_wazo_queue_member_agent_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agent_queue_association.edited", &schema,
                             xivo_bus_wazo_queue_member_agent_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An agent was removed from a queue. Key config.agent_queue_association.deleted; since 2014-09, until 2022-08 (22.12);
 * then queue_member_agent_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_agent_removed_from_queue(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_agent_queue_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_removed_from_queue", struct xivo_bus_wazo_agent_queue,
                                                          xivo_bus_wazo_agent_queue_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agent_queue_association.deleted", &schema,
                             xivo_bus_wazo_agent_queue_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A blind transfer was cancelled. Key calls.transfer.blind.cancelled; since 2015-12, until 2017-01; then
 * transfer_cancelled; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_blind_transfer_cancelled(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("blind_transfer_cancelled",
                                                          struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.blind.cancelled", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A blind transfer was completed. Key calls.transfer.blind.completed; since 2015-12, until 2017-01; then
 * transfer_completed; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_blind_transfer_completed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("blind_transfer_completed",
                                                          struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.blind.completed", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A blind transfer began. Key calls.transfer.blind.started; since 2015-12, until 2017-01; then transfer_created;
 * nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_blind_transfer_started(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("blind_transfer_started", struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.transfer.blind.started", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A form was submitted. Key call_form_result; since 2013-11, until 2019-04 (19.05); nothing public publishes it. */
static inline int xivo_bus_wazo_on_call_form_result(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_old_call_form_result_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_form_result", struct xivo_bus_wazo_old_call_form_result,
                                                          xivo_bus_wazo_old_call_form_result_fields);

    return xivo_bus_on_typed(bus, subscription, "call_form_result", &schema, xivo_bus_wazo_old_call_form_result_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call permission was associated. Key config.groups.{group_uuid}.callpermissions.updated; since 2016-04, until
 * 2022-08 (22.12); then group_call_permission_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_call_permission_associated_groups_callpermissions(xivo_bus *bus,
                                                                                     xivo_bus_subscription **subscription,
                                                                                     xivo_bus_wazo_group_call_permission_cb callback,
                                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_associated",
                                                          struct xivo_bus_wazo_group_call_permission,
                                                          xivo_bus_wazo_group_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.*.callpermissions.updated", &schema,
                             xivo_bus_wazo_group_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call permission was associated. Key config.outcalls.{outcall_id}.callpermissions.updated; since 2016-04, until
 * 2022-08 (22.12); then outcall_call_permission_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_call_permission_associated_outcalls_callpermissions(xivo_bus *bus,
                                                                                       xivo_bus_subscription **subscription,
                                                                                       xivo_bus_wazo_outcall_call_permission_cb callback,
                                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_associated",
                                                          struct xivo_bus_wazo_outcall_call_permission,
                                                          xivo_bus_wazo_outcall_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.*.callpermissions.updated", &schema,
                             xivo_bus_wazo_outcall_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call permission was associated. Key config.users.{user_uuid}.callpermissions.updated; since 2016-04, until 2022-08
 * (22.12); then user_call_permission_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_call_permission_associated_users_callpermissions(xivo_bus *bus,
                                                                                    xivo_bus_subscription **subscription,
                                                                                    xivo_bus_wazo_user_call_permission_cb callback,
                                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_associated",
                                                          struct xivo_bus_wazo_user_call_permission,
                                                          xivo_bus_wazo_user_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.callpermissions.updated", &schema,
                             xivo_bus_wazo_user_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call permission was separated. Key config.groups.{group_uuid}.callpermissions.deleted; since 2016-04, until 2022-08
 * (22.12); then group_call_permission_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_call_permission_dissociated_groups_callpermissions(xivo_bus *bus,
                                                                                      xivo_bus_subscription **subscription,
                                                                                      xivo_bus_wazo_group_call_permission_cb callback,
                                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_dissociated",
                                                          struct xivo_bus_wazo_group_call_permission,
                                                          xivo_bus_wazo_group_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.*.callpermissions.deleted", &schema,
                             xivo_bus_wazo_group_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call permission was separated. Key config.outcalls.{outcall_id}.callpermissions.deleted; since 2016-04, until
 * 2022-08 (22.12); then outcall_call_permission_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_call_permission_dissociated_outcalls_callpermissions(xivo_bus *bus,
                                                                                        xivo_bus_subscription **subscription,
                                                                                        xivo_bus_wazo_outcall_call_permission_cb callback,
                                                                                        void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_dissociated",
                                                          struct xivo_bus_wazo_outcall_call_permission,
                                                          xivo_bus_wazo_outcall_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.*.callpermissions.deleted", &schema,
                             xivo_bus_wazo_outcall_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call permission was separated. Key config.users.{user_uuid}.callpermissions.deleted; since 2016-04, until 2022-08
 * (22.12); then user_call_permission_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_call_permission_dissociated_users_callpermissions(xivo_bus *bus,
                                                                                     xivo_bus_subscription **subscription,
                                                                                     xivo_bus_wazo_user_call_permission_cb callback,
                                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_permission_dissociated",
                                                          struct xivo_bus_wazo_user_call_permission,
                                                          xivo_bus_wazo_user_call_permission_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.callpermissions.deleted", &schema,
                             xivo_bus_wazo_user_call_permission_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A chat message was sent. Key chat.message.{to_server}.{to_user}; since 2015-12, until 2019-03 (19.04); then
 * chatd_user_room_message_created; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_chat_message_event(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_old_chat_message_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chat_message_event", struct xivo_bus_wazo_old_chat_message,
                                                          xivo_bus_wazo_old_chat_message_fields);

    return xivo_bus_on_typed(bus, subscription, "chat.message.*.*", &schema, xivo_bus_wazo_old_chat_message_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A chat message was received. Key chat.message.{to_server}.{to_user}.received; since 2017-09, until 2019-03 (19.04);
 * then chatd_user_room_message_created; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_chat_message_received(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_old_chat_message_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chat_message_received",
                                                          struct xivo_bus_wazo_old_chat_message,
                                                          xivo_bus_wazo_old_chat_message_fields);

    return xivo_bus_on_typed(bus, subscription, "chat.message.*.*.received", &schema,
                             xivo_bus_wazo_old_chat_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A chat message was sent. Key chat.message.{from_server}.{from_user}.sent; since 2017-09, until 2019-03 (19.04); then
 * chatd_user_room_message_created; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_chat_message_sent(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_old_chat_message_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("chat_message_sent", struct xivo_bus_wazo_old_chat_message,
                                                          xivo_bus_wazo_old_chat_message_fields);

    return xivo_bus_on_typed(bus, subscription, "chat.message.*.*.sent", &schema, xivo_bus_wazo_old_chat_message_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A CTI profile was associated. Key config.user_cti_profile_association.created; since 2014-01, until 2014-01; nothing
 * public publishes it.
 */
static inline int xivo_bus_wazo_on_cti_profile_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_old_cti_profile_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("cti_profile_associated",
                                                          struct xivo_bus_wazo_old_cti_profile,
                                                          xivo_bus_wazo_old_cti_profile_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_cti_profile_association.created", &schema,
                             xivo_bus_wazo_old_cti_profile_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A CTI profile was separated. Key config.user_cti_profile_association.deleted; since 2014-01, until 2014-01; nothing
 * public publishes it.
 */
static inline int xivo_bus_wazo_on_cti_profile_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_old_cti_profile_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("cti_profile_dissociated",
                                                          struct xivo_bus_wazo_old_cti_profile,
                                                          xivo_bus_wazo_old_cti_profile_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_cti_profile_association.deleted", &schema,
                             xivo_bus_wazo_old_cti_profile_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A CTI profile was changed. Key config.user_cti_profile_association.edited; since 2014-01, until 2019-05 (19.06);
 * nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_cti_profile_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_old_cti_profile_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("cti_profile_edited", struct xivo_bus_wazo_old_cti_profile,
                                                          xivo_bus_wazo_old_cti_profile_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_cti_profile_association.edited", &schema,
                             xivo_bus_wazo_old_cti_profile_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A custom endpoint was changed. Key config.custom_endpoint.updated; since 2019-12, until 2022-08 (22.12); then
 * custom_endpoint_edited; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_custom_endpoint_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_custom_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("custom_endpoint_updated",
                                                          struct xivo_bus_wazo_custom_endpoint,
                                                          xivo_bus_wazo_custom_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.custom_endpoint.updated", &schema,
                             xivo_bus_wazo_custom_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The extension state of an endpoint changed. Key status.endpoint; since 2015-01, until 2019-04 (19.05); then
 * line_status_updated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_endpoint_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_old_endpoint_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("endpoint_status_update",
                                                          struct xivo_bus_wazo_old_endpoint_status,
                                                          xivo_bus_wazo_old_endpoint_status_fields);

    return xivo_bus_on_typed(bus, subscription, "status.endpoint", &schema, xivo_bus_wazo_old_endpoint_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * An entity was associated. Key config.users.{user_uuid}.entities.updated; since 2016-05, until 2018-05; nothing public
 * publishes it.
 */
static inline int xivo_bus_wazo_on_entity_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_old_user_entity_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("entity_associated", struct xivo_bus_wazo_old_user_entity,
                                                          xivo_bus_wazo_old_user_entity_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.entities.updated", &schema,
                             xivo_bus_wazo_old_user_entity_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An entity was created. Key config.entity.created; since 2016-07, until 2019-03 (19.04); then auth_tenant_added;
 * nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_entity_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("entity_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.entity.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * An entity was deleted. Key config.entity.deleted; since 2016-07, until 2019-03 (19.04); then auth_tenant_deleted;
 * nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_entity_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("entity_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.entity.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * An entity was changed. Key config.entity.edited; since 2016-07, until 2019-03 (19.04); then auth_tenant_updated;
 * nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_entity_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("entity_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.entity.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * Extensions were associated. Key config.groups.members.extensions.updated; since 2017-11, until 2022-08 (22.12); then
 * group_member_extensions_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_extensions_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_group_member_extensions_cb callback,
                                                         void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("extensions_associated",
                                                          struct xivo_bus_wazo_group_member_extensions,
                                                          xivo_bus_wazo_group_member_extensions_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.members.extensions.updated", &schema,
                             xivo_bus_wazo_group_member_extensions_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A function key was created. Key config.bsfilter.created; since 2014-02, until 2022-08 (22.12); nothing public
 * publishes it.
 */
static inline int xivo_bus_wazo_on_func_key_created_bsfilter(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_old_func_key_bsfilter_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("func_key_created",
                                                          struct xivo_bus_wazo_old_func_key_bsfilter,
                                                          xivo_bus_wazo_old_func_key_bsfilter_fields);

    return xivo_bus_on_typed(bus, subscription, "config.bsfilter.created", &schema,
                             xivo_bus_wazo_old_func_key_bsfilter_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A function key was created. Key config.user.created; since 2014-02, until 2022-08 (22.12); nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_func_key_created_user(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_old_func_key_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("func_key_created", struct xivo_bus_wazo_old_func_key_user,
                                                          xivo_bus_wazo_old_func_key_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user.created", &schema, xivo_bus_wazo_old_func_key_user_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A function key was deleted. Key config.bsfilter.deleted; since 2014-11, until 2022-08 (22.12); nothing public
 * publishes it.
 */
static inline int xivo_bus_wazo_on_func_key_deleted_bsfilter(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_old_func_key_bsfilter_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("func_key_deleted",
                                                          struct xivo_bus_wazo_old_func_key_bsfilter,
                                                          xivo_bus_wazo_old_func_key_bsfilter_fields);

    return xivo_bus_on_typed(bus, subscription, "config.bsfilter.deleted", &schema,
                             xivo_bus_wazo_old_func_key_bsfilter_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A function key was deleted. Key config.user.deleted; since 2014-11, until 2022-08 (22.12); nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_func_key_deleted_user(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_old_func_key_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("func_key_deleted", struct xivo_bus_wazo_old_func_key_user,
                                                          xivo_bus_wazo_old_func_key_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user.deleted", &schema, xivo_bus_wazo_old_func_key_user_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * Groups were associated. Key config.callpickups.interceptors.groups.updated; since 2017-06, until 2022-08 (22.12);
 * then call_pickup_interceptor_groups_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_groups_associated_callpickups_interceptors_groups(xivo_bus *bus,
                                                                                     xivo_bus_subscription **subscription,
                                                                                     xivo_bus_wazo_call_pickup_groups_cb callback,
                                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("groups_associated", struct xivo_bus_wazo_call_pickup_groups,
                                                          xivo_bus_wazo_call_pickup_groups_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.interceptors.groups.updated", &schema,
                             xivo_bus_wazo_call_pickup_groups_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Groups were associated. Key config.callpickups.targets.groups.updated; since 2017-06, until 2022-08 (22.12); then
 * call_pickup_target_groups_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_groups_associated_callpickups_targets_groups(xivo_bus *bus,
                                                                                xivo_bus_subscription **subscription,
                                                                                xivo_bus_wazo_call_pickup_groups_cb callback,
                                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("groups_associated", struct xivo_bus_wazo_call_pickup_groups,
                                                          xivo_bus_wazo_call_pickup_groups_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.targets.groups.updated", &schema,
                             xivo_bus_wazo_call_pickup_groups_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Groups were associated. Key config.users.groups.updated; since 2017-06, until 2022-08 (22.12); then
 * user_groups_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_groups_associated_users_groups(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_user_groups_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("groups_associated", struct xivo_bus_wazo_user_groups,
                                                          xivo_bus_wazo_user_groups_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.groups.updated", &schema, xivo_bus_wazo_user_groups_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * The settings of HEP were changed. Key config.hep_general.updated; since 2019-04, until 2022-08 (22.12); then
 * hep_general_edited; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_hep_general_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("hep_general_updated", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.hep_general.updated", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * An IAX endpoint was changed. Key config.iax_endpoint.updated; since 2019-12, until 2022-08 (22.12); then
 * iax_endpoint_edited; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_iax_endpoint_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_iax_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("iax_endpoint_updated", struct xivo_bus_wazo_iax_endpoint,
                                                          xivo_bus_wazo_iax_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.iax_endpoint.updated", &schema,
                             xivo_bus_wazo_iax_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call entered an incoming room. Key calls.incoming_room.call_joined; since 2015-12, until 2017-01; nothing public
 * publishes it.
 */
static inline int xivo_bus_wazo_on_incoming_room_call_joined(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incoming_room_call_joined",
                                                          struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.incoming_room.call_joined", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call left an incoming room. Key calls.incoming_room.call_left; since 2015-12, until 2017-01; nothing public
 * publishes it.
 */
static inline int xivo_bus_wazo_on_incoming_room_call_left(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("incoming_room_call_left", struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.incoming_room.call_left", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An ingress HTTP was changed. Key config.ingresses.http.updated; since 2021-10, until 2022-08 (22.12); then
 * ingress_http_edited; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_ingress_http_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_ingress_http_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ingress_http_updated", struct xivo_bus_wazo_ingress_http,
                                                          xivo_bus_wazo_ingress_http_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ingresses.http.updated", &schema,
                             xivo_bus_wazo_ingress_http_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was associated. Key config.user_line_association.created; since 2013-11, until 2019-02; then
 * user_line_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_line_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_old_user_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_associated", struct xivo_bus_wazo_old_user_line,
                                                          xivo_bus_wazo_old_user_line_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_line_association.created", &schema,
                             xivo_bus_wazo_old_user_line_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was separated. Key config.user_line_association.deleted; since 2013-11, until 2019-02; then
 * user_line_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_line_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_old_user_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_dissociated", struct xivo_bus_wazo_old_user_line,
                                                          xivo_bus_wazo_old_user_line_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_line_association.deleted", &schema,
                             xivo_bus_wazo_old_user_line_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An SCCP endpoint was changed. Key config.sccp_endpoint.updated; since 2019-12, until 2022-08 (22.12); then
 * sccp_endpoint_edited; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_sccp_endpoint_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_sccp_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sccp_endpoint_updated", struct xivo_bus_wazo_sccp_endpoint,
                                                          xivo_bus_wazo_sccp_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sccp_endpoint.updated", &schema,
                             xivo_bus_wazo_sccp_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A service left the service registry. Key service.deregistered.{service_name}; since 2015-10, until 2022-08 (22.12);
 * then service_deregistered; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_service_deregistered_event(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_service_deregistered_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("service_deregistered_event",
                                                          struct xivo_bus_wazo_service_deregistered,
                                                          xivo_bus_wazo_service_deregistered_fields);

    return xivo_bus_on_typed(bus, subscription, "service.deregistered.*", &schema,
                             xivo_bus_wazo_service_deregistered_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A service entered the service registry. Key service.registered.{service_name}; since 2015-10, until 2022-08 (22.12);
 * then service_registered; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_service_registered_event(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_service_registered_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("service_registered_event",
                                                          struct xivo_bus_wazo_service_registered,
                                                          xivo_bus_wazo_service_registered_fields);

    return xivo_bus_on_typed(bus, subscription, "service.registered.*", &schema, xivo_bus_wazo_service_registered_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * An SIP endpoint template was changed. Key config.sip_endpoint_template.updated; since 2020-09, until 2022-08 (22.12);
 * then sip_endpoint_template_edited; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_sip_endpoint_template_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_template_updated", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint_template.updated", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * An SIP endpoint was changed. Key config.sip_endpoint.updated; since 2019-12, until 2022-08 (22.12); then
 * sip_endpoint_edited; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_sip_endpoint_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_sip_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_updated", struct xivo_bus_wazo_sip_endpoint,
                                                          xivo_bus_wazo_sip_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint.updated", &schema,
                             xivo_bus_wazo_sip_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was associated with an endpoint. Key config.trunks.endpoints.updated; since 2016-09, until 2019-11 (19.16);
 * then trunk_endpoint_sip_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_old_trunk_endpoint_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_associated",
                                                          struct xivo_bus_wazo_old_trunk_endpoint,
                                                          xivo_bus_wazo_old_trunk_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.endpoints.updated", &schema,
                             xivo_bus_wazo_old_trunk_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was separated from an endpoint. Key config.trunks.endpoints.deleted; since 2016-09, until 2019-11 (19.16);
 * then trunk_endpoint_sip_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_old_trunk_endpoint_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_dissociated",
                                                          struct xivo_bus_wazo_old_trunk_endpoint,
                                                          xivo_bus_wazo_old_trunk_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.endpoints.deleted", &schema,
                             xivo_bus_wazo_old_trunk_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk register was associated with an SIP. Key config.trunks.registers.sip.updated; since 2018-01, until 2020-09
 * (20.12); nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_trunk_register_sip_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_trunk_register_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_register_sip_associated",
                                                          struct xivo_bus_wazo_trunk_register,
                                                          xivo_bus_wazo_trunk_register_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.registers.sip.updated", &schema,
                             xivo_bus_wazo_trunk_register_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk register was separated from an SIP. Key config.trunks.registers.sip.deleted; since 2018-01, until 2020-09
 * (20.12); nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_trunk_register_sip_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_trunk_register_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_register_sip_dissociated",
                                                          struct xivo_bus_wazo_trunk_register,
                                                          xivo_bus_wazo_trunk_register_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.registers.sip.deleted", &schema,
                             xivo_bus_wazo_trunk_register_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Trunks were associated. Key config.outcalls.trunks.updated; since 2016-10, until 2022-08 (22.12); then
 * outcall_trunks_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_trunks_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_outcall_trunks_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunks_associated", struct xivo_bus_wazo_outcall_trunks,
                                                          xivo_bus_wazo_outcall_trunks_fields);

    return xivo_bus_on_typed(bus, subscription, "config.outcalls.trunks.updated", &schema,
                             xivo_bus_wazo_outcall_trunks_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user was associated with a queue. Key config.user_queue_association.created; since 2018-07, until 2022-08 (22.12);
 * then queue_member_user_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_user_queue_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_old_queue_member_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_queue_associated",
                                                          struct xivo_bus_wazo_old_queue_member_user,
                                                          xivo_bus_wazo_old_queue_member_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_queue_association.created", &schema,
                             xivo_bus_wazo_old_queue_member_user_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user was removed from a queue. Key config.user_queue_association.deleted; since 2018-07, until 2022-08 (22.12);
 * then queue_member_user_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_user_removed_from_queue(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_old_queue_member_user_cb callback,
                                                           void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_removed_from_queue",
                                                          struct xivo_bus_wazo_old_queue_member_user,
                                                          xivo_bus_wazo_old_queue_member_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.user_queue_association.deleted", &schema,
                             xivo_bus_wazo_old_queue_member_user_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The presence of a user changed. Key status.user; since 2014-12, until 2019-03 (19.04); then chatd_presence_updated;
 * nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_user_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_old_user_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_status_update", struct xivo_bus_wazo_old_user_status,
                                                          xivo_bus_wazo_old_user_status_fields);

    return xivo_bus_on_typed(bus, subscription, "status.user", &schema, xivo_bus_wazo_old_user_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * Users were associated. Key config.callfilters.recipients.users.updated; since 2016-11, until 2022-08 (22.12); then
 * call_filter_recipient_users_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_users_associated_callfilters_recipients_users(xivo_bus *bus,
                                                                                 xivo_bus_subscription **subscription,
                                                                                 xivo_bus_wazo_call_filter_users_cb callback,
                                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_associated", struct xivo_bus_wazo_call_filter_users,
                                                          xivo_bus_wazo_call_filter_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilters.recipients.users.updated", &schema,
                             xivo_bus_wazo_call_filter_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Users were associated. Key config.callfilters.surrogates.users.updated; since 2016-11, until 2022-08 (22.12); then
 * call_filter_surrogate_users_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_users_associated_callfilters_surrogates_users(xivo_bus *bus,
                                                                                 xivo_bus_subscription **subscription,
                                                                                 xivo_bus_wazo_call_filter_users_cb callback,
                                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_associated", struct xivo_bus_wazo_call_filter_users,
                                                          xivo_bus_wazo_call_filter_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callfilters.surrogates.users.updated", &schema,
                             xivo_bus_wazo_call_filter_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Users were associated. Key config.callpickups.interceptors.users.updated; since 2016-11, until 2022-08 (22.12); then
 * call_pickup_interceptor_users_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_users_associated_callpickups_interceptors_users(xivo_bus *bus,
                                                                                   xivo_bus_subscription **subscription,
                                                                                   xivo_bus_wazo_call_pickup_users_cb callback,
                                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_associated", struct xivo_bus_wazo_call_pickup_users,
                                                          xivo_bus_wazo_call_pickup_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.interceptors.users.updated", &schema,
                             xivo_bus_wazo_call_pickup_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Users were associated. Key config.callpickups.targets.users.updated; since 2016-11, until 2022-08 (22.12); then
 * call_pickup_target_users_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_users_associated_callpickups_targets_users(xivo_bus *bus,
                                                                              xivo_bus_subscription **subscription,
                                                                              xivo_bus_wazo_call_pickup_users_cb callback,
                                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_associated", struct xivo_bus_wazo_call_pickup_users,
                                                          xivo_bus_wazo_call_pickup_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.callpickups.targets.users.updated", &schema,
                             xivo_bus_wazo_call_pickup_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Users were associated. Key config.groups.members.users.updated; since 2016-11, until 2022-08 (22.12); then
 * group_member_users_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_users_associated_groups_members_users(xivo_bus *bus,
                                                                         xivo_bus_subscription **subscription,
                                                                         xivo_bus_wazo_group_member_users_cb callback,
                                                                         void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_associated", struct xivo_bus_wazo_group_member_users,
                                                          xivo_bus_wazo_group_member_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.groups.members.users.updated", &schema,
                             xivo_bus_wazo_group_member_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Users were associated. Key config.pagings.callers.users.updated; since 2016-11, until 2022-08 (22.12); then
 * paging_caller_users_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_users_associated_pagings_callers_users(xivo_bus *bus,
                                                                          xivo_bus_subscription **subscription,
                                                                          xivo_bus_wazo_paging_users_cb callback,
                                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_associated", struct xivo_bus_wazo_paging_users,
                                                          xivo_bus_wazo_paging_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pagings.callers.users.updated", &schema,
                             xivo_bus_wazo_paging_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * Users were associated. Key config.pagings.members.users.updated; since 2016-11, until 2022-08 (22.12); then
 * paging_member_users_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_users_associated_pagings_members_users(xivo_bus *bus,
                                                                          xivo_bus_subscription **subscription,
                                                                          xivo_bus_wazo_paging_users_cb callback,
                                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("users_associated", struct xivo_bus_wazo_paging_users,
                                                          xivo_bus_wazo_paging_users_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pagings.members.users.updated", &schema,
                             xivo_bus_wazo_paging_users_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A voicemail was associated. Key config.users.{user_uuid}.voicemails.updated; since 2013-11, until 2022-08 (22.12);
 * then user_voicemail_associated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_voicemail_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_user_voicemail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_associated", struct xivo_bus_wazo_user_voicemail,
                                                          xivo_bus_wazo_user_voicemail_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.voicemails.updated", &schema,
                             xivo_bus_wazo_user_voicemail_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A voicemail was separated. Key config.users.{user_uuid}.voicemails.deleted; since 2013-11, until 2022-08 (22.12);
 * then user_voicemail_dissociated; nothing public publishes it.
 */
static inline int xivo_bus_wazo_on_voicemail_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_user_voicemail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_dissociated", struct xivo_bus_wazo_user_voicemail,
                                                          xivo_bus_wazo_user_voicemail_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.voicemails.deleted", &schema,
                             xivo_bus_wazo_user_voicemail_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call entered a waiting room. Key calls.waiting_room.call_joined; since 2015-12, until 2017-01; nothing public
 * publishes it.
 */
static inline int xivo_bus_wazo_on_waiting_room_call_joined(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("waiting_room_call_joined",
                                                          struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.waiting_room.call_joined", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A call left a waiting room. Key calls.waiting_room.call_left; since 2015-12, until 2017-01; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_waiting_room_call_left(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("waiting_room_call_left", struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.waiting_room.call_left", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A waiting room was created. Key calls.waiting_room.created; since 2015-12, until 2017-01; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_waiting_room_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("waiting_room_created", struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.waiting_room.created", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A waiting room was deleted. Key calls.waiting_room.deleted; since 2015-12, until 2017-01; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_waiting_room_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("waiting_room_deleted", struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.waiting_room.deleted", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A waiting room was changed. Key calls.waiting_room.updated; since 2015-12, until 2017-01; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_waiting_room_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_old_call_data_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("waiting_room_updated", struct xivo_bus_wazo_old_call_data,
                                                          xivo_bus_wazo_old_call_data_fields);

    return xivo_bus_on_typed(bus, subscription, "calls.waiting_room.updated", &schema,
                             xivo_bus_wazo_old_call_data_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
