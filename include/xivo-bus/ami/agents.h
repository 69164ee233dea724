/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_AGENTS_H
#define XIVO_BUS_AMI_AGENTS_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_agent_login {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *agent;                       /* number of the agent */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agent_login_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_login, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_login, agent, "Agent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agent_login, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agent_login, fields),
};

typedef void (*xivo_bus_ami_agent_login_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agent_login *data,
                                            void *userdata);

static inline void xivo_bus_ami_agent_login_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agent_login_cb)callback)(event, (const struct xivo_bus_ami_agent_login *)data, userdata);
}

/* An agent logged in. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_agent_login(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_agent_login_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentLogin", struct xivo_bus_ami_agent_login,
                                                          xivo_bus_ami_agent_login_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentLogin", &schema, xivo_bus_ami_agent_login_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agent_logoff {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *agent;                       /* number of the agent */
    int64_t login_time;                      /* seconds the agent was logged in */
    bool has_login_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agent_logoff_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_logoff, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_logoff, agent, "Agent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agent_logoff, login_time, has_login_time, "Logintime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agent_logoff, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agent_logoff, fields),
};

typedef void (*xivo_bus_ami_agent_logoff_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agent_logoff *data,
                                             void *userdata);

static inline void xivo_bus_ami_agent_logoff_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agent_logoff_cb)callback)(event, (const struct xivo_bus_ami_agent_logoff *)data, userdata);
}

/* An agent logged off. The channel snapshot is documented only from 20 on but sent since 12. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_agent_logoff(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_agent_logoff_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentLogoff", struct xivo_bus_ami_agent_logoff,
                                                          xivo_bus_ami_agent_logoff_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentLogoff", &schema, xivo_bus_ami_agent_logoff_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agentlogin {
    const char *agent;                       /* number of the agent */
    const char *channel;                     /* channel name */
    const char *unique_id;                   /* unique id of the channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agentlogin_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agentlogin, agent, "Agent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agentlogin, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agentlogin, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agentlogin, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agentlogin, fields),
};

typedef void (*xivo_bus_ami_agentlogin_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agentlogin *data,
                                           void *userdata);

static inline void xivo_bus_ami_agentlogin_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agentlogin_cb)callback)(event, (const struct xivo_bus_ami_agentlogin *)data, userdata);
}

/* An agent logged in (11). Asterisk 11. */
static inline int xivo_bus_ami_on_agentlogin(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_agentlogin_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Agentlogin", struct xivo_bus_ami_agentlogin,
                                                          xivo_bus_ami_agentlogin_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Agentlogin", &schema, xivo_bus_ami_agentlogin_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agentlogoff {
    const char *agent;                       /* number of the agent */
    int64_t login_time;                      /* seconds the agent was logged in */
    bool has_login_time;
    const char *unique_id;                   /* unique id of the channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agentlogoff_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agentlogoff, agent, "Agent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agentlogoff, login_time, has_login_time, "Logintime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agentlogoff, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agentlogoff, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agentlogoff, fields),
};

typedef void (*xivo_bus_ami_agentlogoff_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agentlogoff *data,
                                            void *userdata);

static inline void xivo_bus_ami_agentlogoff_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agentlogoff_cb)callback)(event, (const struct xivo_bus_ami_agentlogoff *)data, userdata);
}

/* An agent logged off (11). Asterisk 11. */
static inline int xivo_bus_ami_on_agentlogoff(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_agentlogoff_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Agentlogoff", struct xivo_bus_ami_agentlogoff,
                                                          xivo_bus_ami_agentlogoff_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Agentlogoff", &schema, xivo_bus_ami_agentlogoff_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agents {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *agent;                       /* number of the agent */
    const char *name;                        /* name of the agent */
    /* State of the agent; "AGENT_LOGGEDOFF", "AGENT_IDLE", "AGENT_ONCALL", "AGENT_UNKNOWN" */
    const char *status;
    const char *talking_to_chan;             /* channel the agent talks to */
    int64_t call_started;                    /* start of the call as Unix time; Asterisk 13 and later */
    bool has_call_started;
    int64_t logged_in_time;                  /* login time as Unix time */
    bool has_logged_in_time;
    const char *logged_in_chan;              /* channel the agent logged in with (11); Asterisk 11 */
    const char *talking_to;                  /* number the agent talks to (11); Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agents_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agents, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agents, agent, "Agent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agents, name, "Name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agents, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agents, talking_to_chan, "TalkingToChan", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agents, call_started, has_call_started, "CallStarted",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agents, logged_in_time, has_logged_in_time, "LoggedInTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agents, logged_in_chan, "LoggedInChan", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agents, talking_to, "TalkingTo", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agents, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agents, fields),
};

typedef void (*xivo_bus_ami_agents_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agents *data,
                                       void *userdata);

static inline void xivo_bus_ami_agents_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_agents_cb)callback)(event, (const struct xivo_bus_ami_agents *)data, userdata);
}

/* One agent of the Agents action. Only in answers to the action Agents. */
static inline int xivo_bus_ami_on_agents(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_agents_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Agents", struct xivo_bus_ami_agents,
                                                          xivo_bus_ami_agents_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Agents", &schema, xivo_bus_ami_agents_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agents_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agents_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agents_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agents_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agents_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agents_complete, fields),
};

typedef void (*xivo_bus_ami_agents_complete_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_agents_complete *data, void *userdata);

static inline void xivo_bus_ami_agents_complete_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agents_complete_cb)callback)(event, (const struct xivo_bus_ami_agents_complete *)data, userdata);
}

/* End of the Agents action. Only in answers to the action Agents. */
static inline int xivo_bus_ami_on_agents_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_agents_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentsComplete", struct xivo_bus_ami_agents_complete,
                                                          xivo_bus_ami_agents_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentsComplete", &schema, xivo_bus_ami_agents_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
