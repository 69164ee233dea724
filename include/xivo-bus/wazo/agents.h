/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_AGENTS_H
#define XIVO_BUS_WAZO_AGENTS_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A pause of an agent in a queue, or the end of one. */
struct xivo_bus_wazo_agent_pause {
    int64_t agent_id;                        /* id of the agent */
    bool has_agent_id;
    const char *agent_number;                /* number that the agent logs in with */
    bool paused;                             /* whether the agent is paused */
    bool has_paused;
    const char *paused_reason;               /* reason that was given for the pause; may be empty */
    const char *queue;                       /* name of the queue */
};

static const struct xivo_bus_field xivo_bus_wazo_agent_pause_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_agent_pause, agent_id, has_agent_id, "agent_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_agent_pause, agent_number, "agent_number", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_agent_pause, paused, has_paused, "paused", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_agent_pause, paused_reason, "paused_reason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_agent_pause, queue, "queue", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_agent_pause_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_agent_pause *data,
                                             void *userdata);

static inline void xivo_bus_wazo_agent_pause_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_agent_pause_cb)callback)(event, (const struct xivo_bus_wazo_agent_pause *)data, userdata);
}

struct xivo_bus_wazo_agent_skill {
    int64_t agent_id;                        /* id of the agent */
    bool has_agent_id;
    int64_t skill_id;                        /* id of the skill */
    bool has_skill_id;
};

static const struct xivo_bus_field xivo_bus_wazo_agent_skill_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_agent_skill, agent_id, has_agent_id, "agent_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_agent_skill, skill_id, has_skill_id, "skill_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_agent_skill_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_agent_skill *data,
                                             void *userdata);

static inline void xivo_bus_wazo_agent_skill_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_agent_skill_cb)callback)(event, (const struct xivo_bus_wazo_agent_skill *)data, userdata);
}

struct xivo_bus_wazo_agent_status {
    int64_t agent_id;                        /* id of the agent */
    bool has_agent_id;
    const char *status;                      /* "logged_in" or "logged_out"; "logged_in", "logged_out" */
};

static const struct xivo_bus_field xivo_bus_wazo_agent_status_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_agent_status, agent_id, has_agent_id, "agent_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_agent_status, status, "status", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_agent_status_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_agent_status *data, void *userdata);

static inline void xivo_bus_wazo_agent_status_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_agent_status_cb)callback)(event, (const struct xivo_bus_wazo_agent_status *)data, userdata);
}

struct xivo_bus_wazo_user_agent {
    const char *user_uuid;                   /* UUID of the user */
    int64_t agent_id;                        /* id of the agent */
    bool has_agent_id;
};

static const struct xivo_bus_field xivo_bus_wazo_user_agent_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_agent, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_agent, agent_id, has_agent_id, "agent_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_agent_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_user_agent *data,
                                            void *userdata);

static inline void xivo_bus_wazo_user_agent_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_agent_cb)callback)(event, (const struct xivo_bus_wazo_user_agent *)data, userdata);
}

/* An agent was created. Key config.agent.created; since 2015-02. */
static inline int xivo_bus_wazo_on_agent_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agent.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An agent was deleted. Key config.agent.deleted; since 2015-02. */
static inline int xivo_bus_wazo_on_agent_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agent.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An agent was changed. Key config.agent.edited; since 2015-02. */
static inline int xivo_bus_wazo_on_agent_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agent.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An agent paused in a queue. Key status.agent.pause; since 2022-02. */
static inline int xivo_bus_wazo_on_agent_paused(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_agent_pause_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_paused", struct xivo_bus_wazo_agent_pause,
                                                          xivo_bus_wazo_agent_pause_fields);

    return xivo_bus_on_typed(bus, subscription, "status.agent.pause", &schema, xivo_bus_wazo_agent_pause_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An agent was associated with a skill. Key config.agents.skills.updated; since 2018-07. */
static inline int xivo_bus_wazo_on_agent_skill_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_agent_skill_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_skill_associated", struct xivo_bus_wazo_agent_skill,
                                                          xivo_bus_wazo_agent_skill_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agents.skills.updated", &schema,
                             xivo_bus_wazo_agent_skill_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An agent was separated from a skill. Key config.agents.skills.deleted; since 2018-07. */
static inline int xivo_bus_wazo_on_agent_skill_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_agent_skill_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_skill_dissociated", struct xivo_bus_wazo_agent_skill,
                                                          xivo_bus_wazo_agent_skill_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agents.skills.deleted", &schema,
                             xivo_bus_wazo_agent_skill_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An agent logged in or out. Key status.agent; since 2015-01. */
static inline int xivo_bus_wazo_on_agent_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_agent_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_status_update", struct xivo_bus_wazo_agent_status,
                                                          xivo_bus_wazo_agent_status_fields);

    return xivo_bus_on_typed(bus, subscription, "status.agent", &schema, xivo_bus_wazo_agent_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An agent ended the pause in a queue. Key status.agent.unpause; since 2022-02. */
static inline int xivo_bus_wazo_on_agent_unpaused(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_agent_pause_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("agent_unpaused", struct xivo_bus_wazo_agent_pause,
                                                          xivo_bus_wazo_agent_pause_fields);

    return xivo_bus_on_typed(bus, subscription, "status.agent.unpause", &schema, xivo_bus_wazo_agent_pause_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A skill was created. Key config.agents.skills.created; since 2018-07. */
static inline int xivo_bus_wazo_on_skill_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("skill_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agents.skills.created", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A skill was deleted. Key config.agents.skills.deleted; since 2018-07. */
static inline int xivo_bus_wazo_on_skill_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("skill_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agents.skills.deleted", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A skill was changed. Key config.agents.skills.edited; since 2018-07. */
static inline int xivo_bus_wazo_on_skill_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("skill_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.agents.skills.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A skill rule was created. Key config.queues.skillrules.created; since 2018-07. */
static inline int xivo_bus_wazo_on_skill_rule_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("skill_rule_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.skillrules.created", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A skill rule was deleted. Key config.queues.skillrules.deleted; since 2018-07. */
static inline int xivo_bus_wazo_on_skill_rule_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("skill_rule_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.skillrules.deleted", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A skill rule was changed. Key config.queues.skillrules.edited; since 2018-07. */
static inline int xivo_bus_wazo_on_skill_rule_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("skill_rule_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.queues.skillrules.edited", &schema,
                             xivo_bus_wazo_resource_id_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was associated with an agent. Key config.users.{user_uuid}.agents.updated; since 2022-09. */
static inline int xivo_bus_wazo_on_user_agent_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_user_agent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_agent_associated", struct xivo_bus_wazo_user_agent,
                                                          xivo_bus_wazo_user_agent_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.agents.updated", &schema,
                             xivo_bus_wazo_user_agent_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user was separated from an agent. Key config.users.{user_uuid}.agents.deleted; since 2022-09. */
static inline int xivo_bus_wazo_on_user_agent_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_user_agent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_agent_dissociated", struct xivo_bus_wazo_user_agent,
                                                          xivo_bus_wazo_user_agent_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.agents.deleted", &schema,
                             xivo_bus_wazo_user_agent_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The agent of a user logged in to a queue. Key agentd.agents.{agent_id}.queues.{queue_id}.login.updated; since
 * 2025-12.
 */
static inline int xivo_bus_wazo_on_user_agent_queue_logged_in(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_agent_queue_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_agent_queue_logged_in",
                                                          struct xivo_bus_wazo_agent_queue,
                                                          xivo_bus_wazo_agent_queue_fields);

    return xivo_bus_on_typed(bus, subscription, "agentd.agents.*.queues.*.login.updated", &schema,
                             xivo_bus_wazo_agent_queue_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The agent of a user logged out of a queue. Key agentd.agents.{agent_id}.queues.{queue_id}.logoff.updated; since
 * 2025-12.
 */
static inline int xivo_bus_wazo_on_user_agent_queue_logged_off(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_agent_queue_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_agent_queue_logged_off",
                                                          struct xivo_bus_wazo_agent_queue,
                                                          xivo_bus_wazo_agent_queue_fields);

    return xivo_bus_on_typed(bus, subscription, "agentd.agents.*.queues.*.logoff.updated", &schema,
                             xivo_bus_wazo_agent_queue_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
