/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_QUEUES_H
#define XIVO_BUS_WAZO_QUEUES_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_queue_extension {
    int64_t queue_id;                        /* id of the queue */
    bool has_queue_id;
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
};

static const struct xivo_bus_field xivo_bus_wazo_queue_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_extension, queue_id, has_queue_id, "queue_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_queue_extension_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_queue_extension *data, void *userdata);

static inline void xivo_bus_wazo_queue_extension_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_queue_extension_cb)callback)(event, (const struct xivo_bus_wazo_queue_extension *)data, userdata);
}

struct xivo_bus_wazo_queue_member_agent {
    int64_t queue_id;                        /* id of the queue */
    bool has_queue_id;
    int64_t agent_id;                        /* id of the agent */
    bool has_agent_id;
    int64_t penalty;                         /* penalty of the member in the queue */
    bool has_penalty;
};

static const struct xivo_bus_field xivo_bus_wazo_queue_member_agent_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_member_agent, queue_id, has_queue_id, "queue_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_member_agent, agent_id, has_agent_id, "agent_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_member_agent, penalty, has_penalty, "penalty",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_queue_member_agent_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_queue_member_agent *data, void *userdata);

static inline void xivo_bus_wazo_queue_member_agent_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_queue_member_agent_cb)callback)(event, (const struct xivo_bus_wazo_queue_member_agent *)data,
                                                    userdata);
}

struct xivo_bus_wazo_queue_member_user {
    int64_t queue_id;                        /* id of the queue */
    bool has_queue_id;
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_queue_member_user_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_member_user, queue_id, has_queue_id, "queue_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_queue_member_user, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_queue_member_user_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_queue_member_user *data, void *userdata);

static inline void xivo_bus_wazo_queue_member_user_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_queue_member_user_cb)callback)(event, (const struct xivo_bus_wazo_queue_member_user *)data, userdata);
}

struct xivo_bus_wazo_queue_schedule {
    int64_t queue_id;                        /* id of the queue */
    bool has_queue_id;
    int64_t schedule_id;                     /* id of the schedule */
    bool has_schedule_id;
};

static const struct xivo_bus_field xivo_bus_wazo_queue_schedule_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_schedule, queue_id, has_queue_id, "queue_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_queue_schedule, schedule_id, has_schedule_id, "schedule_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_queue_schedule_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_queue_schedule *data, void *userdata);

static inline void xivo_bus_wazo_queue_schedule_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_queue_schedule_cb)callback)(event, (const struct xivo_bus_wazo_queue_schedule *)data, userdata);
}

/* A queue was created. Key config.queues.created; before 22.13 config.queue.created; since 2015-02. */
static inline int xivo_bus_wazo_on_queue_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A queue was deleted. Key config.queues.deleted; before 22.13 config.queue.deleted; since 2015-02. */
static inline int xivo_bus_wazo_on_queue_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A queue was changed. Key config.queues.edited; before 22.13 config.queue.edited; since 2015-02. */
static inline int xivo_bus_wazo_on_queue_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A queue was associated with an extension. Key config.queues.extensions.updated; since 2018-06. */
static inline int xivo_bus_wazo_on_queue_extension_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_queue_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_extension_associated",
                                                          struct xivo_bus_wazo_queue_extension,
                                                          xivo_bus_wazo_queue_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.extensions.updated", &schema,
                             xivo_bus_wazo_queue_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A queue was separated from an extension. Key config.queues.extensions.deleted; since 2018-06. */
static inline int xivo_bus_wazo_on_queue_extension_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_queue_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_extension_dissociated",
                                                          struct xivo_bus_wazo_queue_extension,
                                                          xivo_bus_wazo_queue_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.extensions.deleted", &schema,
                             xivo_bus_wazo_queue_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The queue fallback was changed. Key config.queues.fallbacks.edited; since 2018-06. */
static inline int xivo_bus_wazo_on_queue_fallback_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_fallback_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.fallbacks.edited", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The settings of queue were changed. Key config.queue_general.edited; since 2018-08. */
static inline int xivo_bus_wazo_on_queue_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queue_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A queue member was associated with an agent. Key config.queues.agents.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_queue_member_agent_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_queue_member_agent_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_member_agent_associated",
                                                          struct xivo_bus_wazo_queue_member_agent,
                                                          xivo_bus_wazo_queue_member_agent_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.agents.updated", &schema,
                             xivo_bus_wazo_queue_member_agent_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A queue member was separated from an agent. Key config.queues.agents.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_queue_member_agent_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_agent_queue_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_member_agent_dissociated",
                                                          struct xivo_bus_wazo_agent_queue,
                                                          xivo_bus_wazo_agent_queue_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.agents.deleted", &schema,
                             xivo_bus_wazo_agent_queue_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A queue member was associated with a user. Key config.queues.users.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_queue_member_user_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_queue_member_user_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_member_user_associated",
                                                          struct xivo_bus_wazo_queue_member_user,
                                                          xivo_bus_wazo_queue_member_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.users.updated", &schema,
                             xivo_bus_wazo_queue_member_user_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A queue member was separated from a user. Key config.queues.users.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_queue_member_user_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_queue_member_user_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_member_user_dissociated",
                                                          struct xivo_bus_wazo_queue_member_user,
                                                          xivo_bus_wazo_queue_member_user_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.users.deleted", &schema,
                             xivo_bus_wazo_queue_member_user_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A queue was associated with a schedule. Key config.queues.schedules.updated; since 2018-06. */
static inline int xivo_bus_wazo_on_queue_schedule_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_queue_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_schedule_associated",
                                                          struct xivo_bus_wazo_queue_schedule,
                                                          xivo_bus_wazo_queue_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.schedules.updated", &schema,
                             xivo_bus_wazo_queue_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A queue was separated from a schedule. Key config.queues.schedules.deleted; since 2018-06. */
static inline int xivo_bus_wazo_on_queue_schedule_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_queue_schedule_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("queue_schedule_dissociated",
                                                          struct xivo_bus_wazo_queue_schedule,
                                                          xivo_bus_wazo_queue_schedule_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.schedules.deleted", &schema,
                             xivo_bus_wazo_queue_schedule_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
