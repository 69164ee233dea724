/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_QUEUES_H
#define XIVO_BUS_AMI_QUEUES_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_agent_called {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    const char *queue;                       /* name of the queue */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *member_name;                 /* name of the queue member; Asterisk 13 and later */
    /* NAME=VALUE of a channel variable (11, only with eventwhencalled=vars); Asterisk 11 */
    const char *variable;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agent_called_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_called, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_called, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_called, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_called, interface, "Interface|AgentCalled", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_called, member_name, "MemberName|AgentName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_called, variable, "Variable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agent_called, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agent_called, fields),
};

typedef void (*xivo_bus_ami_agent_called_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agent_called *data,
                                             void *userdata);

static inline void xivo_bus_ami_agent_called_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agent_called_cb)callback)(event, (const struct xivo_bus_ami_agent_called *)data, userdata);
}

/* A queue rings a member. Open set of headers: Asterisk 11 with eventwhencalled=vars: Variable: NAME=VALUE repeats. */
static inline int xivo_bus_ami_on_agent_called(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_agent_called_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentCalled", struct xivo_bus_ami_agent_called,
                                                          xivo_bus_ami_agent_called_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentCalled", &schema, xivo_bus_ami_agent_called_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agent_complete {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    const char *queue;                       /* name of the queue */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *member_name;                 /* name of the queue member */
    int64_t hold_time;                       /* seconds the caller waited */
    bool has_hold_time;
    int64_t talk_time;                       /* seconds talked */
    bool has_talk_time;
    const char *reason;                      /* who ended the call; "caller", "agent", "transfer" */
    /* NAME=VALUE of a channel variable (11, only with eventwhencalled=vars); Asterisk 11 */
    const char *variable;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agent_complete_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_complete, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_complete, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_complete, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_complete, interface, "Interface|Member", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_complete, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agent_complete, hold_time, has_hold_time, "HoldTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agent_complete, talk_time, has_talk_time, "TalkTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_complete, reason, "Reason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_complete, variable, "Variable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agent_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agent_complete, fields),
};

typedef void (*xivo_bus_ami_agent_complete_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_agent_complete *data, void *userdata);

static inline void xivo_bus_ami_agent_complete_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agent_complete_cb)callback)(event, (const struct xivo_bus_ami_agent_complete *)data, userdata);
}

/*
 * The call between caller and member has ended. Channel... is the caller, DestChannel... the agent; in 11 Channel was
 * the agent and Uniqueid the caller; Reason empty if unknown.
 */
static inline int xivo_bus_ami_on_agent_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_agent_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentComplete", struct xivo_bus_ami_agent_complete,
                                                          xivo_bus_ami_agent_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentComplete", &schema, xivo_bus_ami_agent_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agent_connect {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    const char *queue;                       /* name of the queue */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *member_name;                 /* name of the queue member */
    int64_t hold_time;                       /* seconds the caller waited */
    bool has_hold_time;
    int64_t ring_time;                       /* seconds it rang */
    bool has_ring_time;
    const char *bridged_channel;             /* unique id of the agent's channel (11); Asterisk 11 */
    /* NAME=VALUE of a channel variable (11, only with eventwhencalled=vars); Asterisk 11 */
    const char *variable;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agent_connect_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_connect, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_connect, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_connect, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_connect, interface, "Interface|Member", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_connect, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agent_connect, hold_time, has_hold_time, "HoldTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agent_connect, ring_time, has_ring_time, "RingTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_connect, bridged_channel, "BridgedChannel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_connect, variable, "Variable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agent_connect, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agent_connect, fields),
};

typedef void (*xivo_bus_ami_agent_connect_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_agent_connect *data, void *userdata);

static inline void xivo_bus_ami_agent_connect_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agent_connect_cb)callback)(event, (const struct xivo_bus_ami_agent_connect *)data, userdata);
}

/*
 * A member has taken a queue call. Channel... is the caller, DestChannel... the agent; in 11 Channel was the agent and
 * Uniqueid the caller.
 */
static inline int xivo_bus_ami_on_agent_connect(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_agent_connect_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentConnect", struct xivo_bus_ami_agent_connect,
                                                          xivo_bus_ami_agent_connect_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentConnect", &schema, xivo_bus_ami_agent_connect_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agent_dump {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    const char *queue;                       /* name of the queue */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *member_name;                 /* name of the queue member */
    /* NAME=VALUE of a channel variable (11, only with eventwhencalled=vars); Asterisk 11 */
    const char *variable;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agent_dump_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_dump, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_dump, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_dump, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_dump, interface, "Interface|Member", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_dump, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_dump, variable, "Variable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agent_dump, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agent_dump, fields),
};

typedef void (*xivo_bus_ami_agent_dump_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agent_dump *data,
                                           void *userdata);

static inline void xivo_bus_ami_agent_dump_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agent_dump_cb)callback)(event, (const struct xivo_bus_ami_agent_dump *)data, userdata);
}

/* The member hung up on the caller during the announcement. As AgentConnect. */
static inline int xivo_bus_ami_on_agent_dump(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_agent_dump_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentDump", struct xivo_bus_ami_agent_dump,
                                                          xivo_bus_ami_agent_dump_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentDump", &schema, xivo_bus_ami_agent_dump_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agent_ring_no_answer {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* DestChannel and so on */
    struct xivo_bus_ami_channel dest_channel;
    const char *queue;                       /* name of the queue */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *member_name;                 /* name of the queue member */
    int64_t ring_time;                       /* how long it rang, in MILLISECONDS (AgentConnect gives seconds) */
    bool has_ring_time;
    /* NAME=VALUE of a channel variable (11, only with eventwhencalled=vars); Asterisk 11 */
    const char *variable;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agent_ring_no_answer_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_ring_no_answer, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agent_ring_no_answer, dest_channel, struct xivo_bus_ami_channel, "Dest",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_ring_no_answer, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_ring_no_answer, interface, "Interface|Member",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_ring_no_answer, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agent_ring_no_answer, ring_time, has_ring_time, "RingTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agent_ring_no_answer, variable, "Variable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agent_ring_no_answer, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agent_ring_no_answer, fields),
};

typedef void (*xivo_bus_ami_agent_ring_no_answer_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_agent_ring_no_answer *data,
                                                     void *userdata);

static inline void xivo_bus_ami_agent_ring_no_answer_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agent_ring_no_answer_cb)callback)(event, (const struct xivo_bus_ami_agent_ring_no_answer *)data,
                                                     userdata);
}

/*
 * A member did not answer the queue call. RingTime is in milliseconds (the code passes endtime * 1000), although the
 * documentation says seconds; Channel... is the caller, DestChannel... the agent.
 */
static inline int xivo_bus_ami_on_agent_ring_no_answer(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_agent_ring_no_answer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AgentRingNoAnswer", struct xivo_bus_ami_agent_ring_no_answer,
                                                          xivo_bus_ami_agent_ring_no_answer_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AgentRingNoAnswer", &schema,
                             xivo_bus_ami_agent_ring_no_answer_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_join {
    const char *channel;                     /* channel name */
    const char *caller_id_num;               /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *connected_line_num;          /* number of the connected party */
    const char *connected_line_name;         /* name of the connected party */
    const char *queue;                       /* name of the queue */
    int64_t position;                        /* place in the queue, 1 is next */
    bool has_position;
    int64_t count;                           /* callers in the queue after the change */
    bool has_count;
    const char *unique_id;                   /* unique id of the channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_join_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_join, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_join, caller_id_num, "CallerIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_join, caller_id_name, "CallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_join, connected_line_num, "ConnectedLineNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_join, connected_line_name, "ConnectedLineName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_join, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_join, position, has_position, "Position",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_join, count, has_count, "Count",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_join, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_join, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_join, fields),
};

typedef void (*xivo_bus_ami_join_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_join *data, void *userdata);

static inline void xivo_bus_ami_join_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_ami_join_cb)callback)(event, (const struct xivo_bus_ami_join *)data, userdata);
}

/* A caller joined a queue (11). Asterisk 11. */
static inline int xivo_bus_ami_on_join(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_ami_join_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Join", struct xivo_bus_ami_join, xivo_bus_ami_join_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Join", &schema, xivo_bus_ami_join_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_leave {
    const char *channel;                     /* channel name */
    const char *queue;                       /* name of the queue */
    int64_t count;                           /* callers in the queue after the change */
    bool has_count;
    int64_t position;                        /* place in the queue, 1 is next */
    bool has_position;
    const char *unique_id;                   /* unique id of the channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_leave_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_leave, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_leave, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_leave, count, has_count, "Count",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_leave, position, has_position, "Position",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_leave, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_leave, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_leave, fields),
};

typedef void (*xivo_bus_ami_leave_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_leave *data, void *userdata);

static inline void xivo_bus_ami_leave_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_ami_leave_cb)callback)(event, (const struct xivo_bus_ami_leave *)data, userdata);
}

/* A caller left a queue (11). Asterisk 11. */
static inline int xivo_bus_ami_on_leave(xivo_bus *bus, xivo_bus_subscription **subscription,
                                        xivo_bus_ami_leave_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Leave", struct xivo_bus_ami_leave, xivo_bus_ami_leave_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Leave", &schema, xivo_bus_ami_leave_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_caller_abandon {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *queue;                       /* name of the queue */
    int64_t position;                        /* place in the queue, 1 is next */
    bool has_position;
    int64_t original_position;               /* position at entry */
    bool has_original_position;
    int64_t hold_time;                       /* seconds the caller waited */
    bool has_hold_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_caller_abandon_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_queue_caller_abandon, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_caller_abandon, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_caller_abandon, position, has_position, "Position",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_caller_abandon, original_position, has_original_position,
                           "OriginalPosition", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_caller_abandon, hold_time, has_hold_time, "HoldTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_caller_abandon, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_caller_abandon, fields),
};

typedef void (*xivo_bus_ami_queue_caller_abandon_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_queue_caller_abandon *data,
                                                     void *userdata);

static inline void xivo_bus_ami_queue_caller_abandon_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_caller_abandon_cb)callback)(event, (const struct xivo_bus_ami_queue_caller_abandon *)data,
                                                     userdata);
}

/* A queue caller hung up while waiting. */
static inline int xivo_bus_ami_on_queue_caller_abandon(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_queue_caller_abandon_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueCallerAbandon",
                                                          struct xivo_bus_ami_queue_caller_abandon,
                                                          xivo_bus_ami_queue_caller_abandon_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueCallerAbandon", &schema,
                             xivo_bus_ami_queue_caller_abandon_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_caller_join {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *queue;                       /* name of the queue */
    int64_t position;                        /* place in the queue, 1 is next */
    bool has_position;
    int64_t count;                           /* callers in the queue after the change */
    bool has_count;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_caller_join_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_queue_caller_join, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_caller_join, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_caller_join, position, has_position, "Position",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_caller_join, count, has_count, "Count",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_caller_join, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_caller_join, fields),
};

typedef void (*xivo_bus_ami_queue_caller_join_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_queue_caller_join *data, void *userdata);

static inline void xivo_bus_ami_queue_caller_join_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_caller_join_cb)callback)(event, (const struct xivo_bus_ami_queue_caller_join *)data, userdata);
}

/* A caller joined a queue. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_queue_caller_join(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_queue_caller_join_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueCallerJoin", struct xivo_bus_ami_queue_caller_join,
                                                          xivo_bus_ami_queue_caller_join_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueCallerJoin", &schema, xivo_bus_ami_queue_caller_join_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_caller_leave {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *queue;                       /* name of the queue */
    int64_t position;                        /* place in the queue, 1 is next */
    bool has_position;
    int64_t count;                           /* callers in the queue after the change */
    bool has_count;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_caller_leave_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_queue_caller_leave, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_caller_leave, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_caller_leave, position, has_position, "Position",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_caller_leave, count, has_count, "Count",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_caller_leave, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_caller_leave, fields),
};

typedef void (*xivo_bus_ami_queue_caller_leave_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_queue_caller_leave *data, void *userdata);

static inline void xivo_bus_ami_queue_caller_leave_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_caller_leave_cb)callback)(event, (const struct xivo_bus_ami_queue_caller_leave *)data, userdata);
}

/* A caller left a queue. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_queue_caller_leave(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_queue_caller_leave_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueCallerLeave", struct xivo_bus_ami_queue_caller_leave,
                                                          xivo_bus_ami_queue_caller_leave_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueCallerLeave", &schema, xivo_bus_ami_queue_caller_leave_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_entry {
    const char *queue;                       /* name of the queue */
    int64_t position;                        /* place in the queue, 1 is next */
    bool has_position;
    const char *channel;                     /* channel name */
    const char *unique_id;                   /* unique id of the channel */
    const char *caller_id_num;               /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *connected_line_num;          /* number of the connected party */
    const char *connected_line_name;         /* name of the connected party */
    int64_t wait;                            /* seconds waited so far */
    bool has_wait;
    int64_t priority;                        /* priority of the caller in the queue; Asterisk 13 and later */
    bool has_priority;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_entry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_entry, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_entry, position, has_position, "Position",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_entry, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_entry, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_entry, caller_id_num, "CallerIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_entry, caller_id_name, "CallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_entry, connected_line_num, "ConnectedLineNum",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_entry, connected_line_name, "ConnectedLineName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_entry, wait, has_wait, "Wait",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_entry, priority, has_priority, "Priority",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_entry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_entry, fields),
};

typedef void (*xivo_bus_ami_queue_entry_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_queue_entry *data,
                                            void *userdata);

static inline void xivo_bus_ami_queue_entry_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_entry_cb)callback)(event, (const struct xivo_bus_ami_queue_entry *)data, userdata);
}

/* One waiting caller of QueueStatus. Only in answers to the action QueueStatus. */
static inline int xivo_bus_ami_on_queue_entry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_queue_entry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueEntry", struct xivo_bus_ami_queue_entry,
                                                          xivo_bus_ami_queue_entry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueEntry", &schema, xivo_bus_ami_queue_entry_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member {
    const char *queue;                       /* name of the queue */
    const char *name;                        /* name of the queue member */
    const char *location;                    /* dial string of the member */
    const char *state_interface;             /* device whose state counts for the member */
    const char *membership;                  /* how the member came into the queue; "dynamic", "static" */
    int64_t penalty;                         /* penalty of the member */
    bool has_penalty;
    int64_t calls_taken;                     /* calls the member has answered since login or reset */
    bool has_calls_taken;
    int64_t last_call;                       /* end of the last queue call as Unix time, 0 if none */
    bool has_last_call;
    /* Start of the last pause as Unix time, 0 if none; Asterisk 16 and later */
    int64_t last_pause;
    bool has_last_pause;
    int64_t login_time;                      /* login time as Unix time, 0 if unknown; Asterisk 16 and later */
    bool has_login_time;
    bool in_call;                            /* whether the member is on a queue call; Asterisk 13 and later */
    bool has_in_call;
    /* Device state of the member as a number; see xivo_bus_device_state_text() */
    int64_t status;
    bool has_status;
    bool paused;                             /* whether the member is paused */
    bool has_paused;
    const char *paused_reason;               /* reason given for the pause; Asterisk 13 and later */
    /* Wrap-up seconds of the member, 0 to use the queue's; Asterisk 16 and later */
    int64_t wrapup_time;
    bool has_wrapup_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member, name, "Name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member, location, "Location", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member, state_interface, "StateInterface", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member, membership, "Membership", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member, penalty, has_penalty, "Penalty",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member, calls_taken, has_calls_taken, "CallsTaken",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member, last_call, has_last_call, "LastCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member, last_pause, has_last_pause, "LastPause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member, login_time, has_login_time, "LoginTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member, in_call, has_in_call, "InCall|IsInCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member, paused_reason, "PausedReason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member, wrapup_time, has_wrapup_time, "Wrapuptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member, fields),
};

typedef void (*xivo_bus_ami_queue_member_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_queue_member *data,
                                             void *userdata);

static inline void xivo_bus_ami_queue_member_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_cb)callback)(event, (const struct xivo_bus_ami_queue_member *)data, userdata);
}

/*
 * One member of QueueStatus. Here the member is Name/Location, in the QueueMember* events it is MemberName/Interface.
 * Only in answers to the action QueueStatus.
 */
static inline int xivo_bus_ami_on_queue_member(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_queue_member_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMember", struct xivo_bus_ami_queue_member,
                                                          xivo_bus_ami_queue_member_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMember", &schema, xivo_bus_ami_queue_member_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member_added {
    const char *queue;                       /* name of the queue */
    const char *member_name;                 /* name of the queue member */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *state_interface;             /* device whose state counts for the member */
    const char *membership;                  /* how the member came into the queue; "dynamic", "realtime", "static" */
    int64_t penalty;                         /* penalty of the member */
    bool has_penalty;
    int64_t calls_taken;                     /* calls the member has answered since login or reset */
    bool has_calls_taken;
    int64_t last_call;                       /* end of the last queue call as Unix time, 0 if none */
    bool has_last_call;
    /* Start of the last pause as Unix time, 0 if none; Asterisk 16 and later */
    int64_t last_pause;
    bool has_last_pause;
    int64_t login_time;                      /* login time as Unix time, 0 if unknown; Asterisk 16 and later */
    bool has_login_time;
    bool in_call;                            /* whether the member is on a queue call; Asterisk 13 and later */
    bool has_in_call;
    /* Device state of the member as a number; see xivo_bus_device_state_text() */
    int64_t status;
    bool has_status;
    bool paused;                             /* whether the member is paused */
    bool has_paused;
    const char *paused_reason;               /* reason given for the pause; Asterisk 13 and later */
    bool ring_in_use;                        /* whether the member is rung while on a call; Asterisk 13 and later */
    bool has_ring_in_use;
    /* Wrap-up seconds of the member, 0 to use the queue's; Asterisk 16 and later */
    int64_t wrapup_time;
    bool has_wrapup_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_added_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_added, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_added, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_added, interface, "Interface|Location",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_added, state_interface, "StateInterface",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_added, membership, "Membership", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_added, penalty, has_penalty, "Penalty",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_added, calls_taken, has_calls_taken, "CallsTaken",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_added, last_call, has_last_call, "LastCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_added, last_pause, has_last_pause, "LastPause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_added, login_time, has_login_time, "LoginTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_added, in_call, has_in_call, "InCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_added, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_added, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_added, paused_reason, "PausedReason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_added, ring_in_use, has_ring_in_use, "Ringinuse",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_added, wrapup_time, has_wrapup_time, "Wrapuptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member_added, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member_added, fields),
};

typedef void (*xivo_bus_ami_queue_member_added_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_queue_member_added *data, void *userdata);

static inline void xivo_bus_ami_queue_member_added_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_added_cb)callback)(event, (const struct xivo_bus_ami_queue_member_added *)data, userdata);
}

/* A member was added to a queue. */
static inline int xivo_bus_ami_on_queue_member_added(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_queue_member_added_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMemberAdded", struct xivo_bus_ami_queue_member_added,
                                                          xivo_bus_ami_queue_member_added_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMemberAdded", &schema, xivo_bus_ami_queue_member_added_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member_pause {
    const char *queue;                       /* name of the queue */
    const char *member_name;                 /* name of the queue member */
    const char *interface;                   /* dial string of the member */
    const char *state_interface;             /* device whose state counts for the member */
    const char *membership;                  /* how the member came into the queue; "dynamic", "realtime", "static" */
    int64_t penalty;                         /* penalty of the member */
    bool has_penalty;
    int64_t calls_taken;                     /* calls the member has answered since login or reset */
    bool has_calls_taken;
    int64_t last_call;                       /* end of the last queue call as Unix time, 0 if none */
    bool has_last_call;
    /* Start of the last pause as Unix time, 0 if none; Asterisk 16 and later */
    int64_t last_pause;
    bool has_last_pause;
    int64_t login_time;                      /* login time as Unix time, 0 if unknown; Asterisk 16 and later */
    bool has_login_time;
    bool in_call;                            /* whether the member is on a queue call */
    bool has_in_call;
    /* Device state of the member as a number; see xivo_bus_device_state_text() */
    int64_t status;
    bool has_status;
    bool paused;                             /* whether the member is paused */
    bool has_paused;
    const char *paused_reason;               /* reason given for the pause */
    bool ring_in_use;                        /* whether the member is rung while on a call */
    bool has_ring_in_use;
    /* Wrap-up seconds of the member, 0 to use the queue's; Asterisk 16 and later */
    int64_t wrapup_time;
    bool has_wrapup_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_pause_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_pause, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_pause, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_pause, interface, "Interface", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_pause, state_interface, "StateInterface",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_pause, membership, "Membership", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_pause, penalty, has_penalty, "Penalty",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_pause, calls_taken, has_calls_taken, "CallsTaken",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_pause, last_call, has_last_call, "LastCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_pause, last_pause, has_last_pause, "LastPause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_pause, login_time, has_login_time, "LoginTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_pause, in_call, has_in_call, "InCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_pause, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_pause, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_pause, paused_reason, "PausedReason|Reason",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_pause, ring_in_use, has_ring_in_use, "Ringinuse",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_pause, wrapup_time, has_wrapup_time, "Wrapuptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member_pause, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member_pause, fields),
};

typedef void (*xivo_bus_ami_queue_member_pause_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_queue_member_pause *data, void *userdata);

static inline void xivo_bus_ami_queue_member_pause_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_pause_cb)callback)(event, (const struct xivo_bus_ami_queue_member_pause *)data, userdata);
}

/* A member was paused or unpaused. New name of 11's QueueMemberPaused. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_queue_member_pause(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_queue_member_pause_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMemberPause", struct xivo_bus_ami_queue_member_pause,
                                                          xivo_bus_ami_queue_member_pause_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMemberPause", &schema, xivo_bus_ami_queue_member_pause_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member_paused {
    const char *queue;                       /* name of the queue */
    const char *location;                    /* dial string of the member */
    const char *member_name;                 /* name of the queue member */
    bool paused;                             /* whether the member is paused */
    bool has_paused;
    const char *reason;                      /* reason given for the pause */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_paused_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_paused, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_paused, location, "Location", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_paused, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_paused, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_paused, reason, "Reason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member_paused, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member_paused, fields),
};

typedef void (*xivo_bus_ami_queue_member_paused_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_queue_member_paused *data, void *userdata);

static inline void xivo_bus_ami_queue_member_paused_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_paused_cb)callback)(event, (const struct xivo_bus_ami_queue_member_paused *)data,
                                                    userdata);
}

/* A member was paused or unpaused (11). Asterisk 11. */
static inline int xivo_bus_ami_on_queue_member_paused(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_queue_member_paused_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMemberPaused", struct xivo_bus_ami_queue_member_paused,
                                                          xivo_bus_ami_queue_member_paused_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMemberPaused", &schema,
                             xivo_bus_ami_queue_member_paused_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member_penalty {
    const char *queue;                       /* name of the queue */
    const char *member_name;                 /* name of the queue member; Asterisk 13 and later */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *state_interface;             /* device whose state counts for the member; Asterisk 13 and later */
    /* How the member came into the queue; "dynamic", "realtime", "static"; Asterisk 13 and later */
    const char *membership;
    int64_t penalty;                         /* penalty of the member */
    bool has_penalty;
    /* Calls the member has answered since login or reset; Asterisk 13 and later */
    int64_t calls_taken;
    bool has_calls_taken;
    /* End of the last queue call as Unix time, 0 if none; Asterisk 13 and later */
    int64_t last_call;
    bool has_last_call;
    /* Start of the last pause as Unix time, 0 if none; Asterisk 16 and later */
    int64_t last_pause;
    bool has_last_pause;
    int64_t login_time;                      /* login time as Unix time, 0 if unknown; Asterisk 16 and later */
    bool has_login_time;
    bool in_call;                            /* whether the member is on a queue call; Asterisk 13 and later */
    bool has_in_call;
    /* Device state of the member as a number; see xivo_bus_device_state_text(); Asterisk 13 and later */
    int64_t status;
    bool has_status;
    bool paused;                             /* whether the member is paused; Asterisk 13 and later */
    bool has_paused;
    const char *paused_reason;               /* reason given for the pause; Asterisk 13 and later */
    bool ring_in_use;                        /* whether the member is rung while on a call; Asterisk 13 and later */
    bool has_ring_in_use;
    /* Wrap-up seconds of the member, 0 to use the queue's; Asterisk 16 and later */
    int64_t wrapup_time;
    bool has_wrapup_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_penalty_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_penalty, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_penalty, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_penalty, interface, "Interface|Location",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_penalty, state_interface, "StateInterface",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_penalty, membership, "Membership", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_penalty, penalty, has_penalty, "Penalty",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_penalty, calls_taken, has_calls_taken, "CallsTaken",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_penalty, last_call, has_last_call, "LastCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_penalty, last_pause, has_last_pause, "LastPause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_penalty, login_time, has_login_time, "LoginTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_penalty, in_call, has_in_call, "InCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_penalty, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_penalty, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_penalty, paused_reason, "PausedReason",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_penalty, ring_in_use, has_ring_in_use, "Ringinuse",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_penalty, wrapup_time, has_wrapup_time, "Wrapuptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member_penalty, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member_penalty, fields),
};

typedef void (*xivo_bus_ami_queue_member_penalty_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_queue_member_penalty *data,
                                                     void *userdata);

static inline void xivo_bus_ami_queue_member_penalty_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_penalty_cb)callback)(event, (const struct xivo_bus_ami_queue_member_penalty *)data,
                                                     userdata);
}

/* The penalty of a member changed. */
static inline int xivo_bus_ami_on_queue_member_penalty(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_queue_member_penalty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMemberPenalty",
                                                          struct xivo_bus_ami_queue_member_penalty,
                                                          xivo_bus_ami_queue_member_penalty_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMemberPenalty", &schema,
                             xivo_bus_ami_queue_member_penalty_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member_removed {
    const char *queue;                       /* name of the queue */
    const char *member_name;                 /* name of the queue member */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *state_interface;             /* device whose state counts for the member; Asterisk 13 and later */
    /* How the member came into the queue; "dynamic", "realtime", "static"; Asterisk 13 and later */
    const char *membership;
    int64_t penalty;                         /* penalty of the member; Asterisk 13 and later */
    bool has_penalty;
    /* Calls the member has answered since login or reset; Asterisk 13 and later */
    int64_t calls_taken;
    bool has_calls_taken;
    /* End of the last queue call as Unix time, 0 if none; Asterisk 13 and later */
    int64_t last_call;
    bool has_last_call;
    /* Start of the last pause as Unix time, 0 if none; Asterisk 16 and later */
    int64_t last_pause;
    bool has_last_pause;
    int64_t login_time;                      /* login time as Unix time, 0 if unknown; Asterisk 16 and later */
    bool has_login_time;
    bool in_call;                            /* whether the member is on a queue call; Asterisk 13 and later */
    bool has_in_call;
    /* Device state of the member as a number; see xivo_bus_device_state_text(); Asterisk 13 and later */
    int64_t status;
    bool has_status;
    bool paused;                             /* whether the member is paused; Asterisk 13 and later */
    bool has_paused;
    const char *paused_reason;               /* reason given for the pause; Asterisk 13 and later */
    bool ring_in_use;                        /* whether the member is rung while on a call; Asterisk 13 and later */
    bool has_ring_in_use;
    /* Wrap-up seconds of the member, 0 to use the queue's; Asterisk 16 and later */
    int64_t wrapup_time;
    bool has_wrapup_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_removed_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_removed, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_removed, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_removed, interface, "Interface|Location",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_removed, state_interface, "StateInterface",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_removed, membership, "Membership", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_removed, penalty, has_penalty, "Penalty",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_removed, calls_taken, has_calls_taken, "CallsTaken",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_removed, last_call, has_last_call, "LastCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_removed, last_pause, has_last_pause, "LastPause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_removed, login_time, has_login_time, "LoginTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_removed, in_call, has_in_call, "InCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_removed, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_removed, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_removed, paused_reason, "PausedReason",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_removed, ring_in_use, has_ring_in_use, "Ringinuse",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_removed, wrapup_time, has_wrapup_time, "Wrapuptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member_removed, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member_removed, fields),
};

typedef void (*xivo_bus_ami_queue_member_removed_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_queue_member_removed *data,
                                                     void *userdata);

static inline void xivo_bus_ami_queue_member_removed_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_removed_cb)callback)(event, (const struct xivo_bus_ami_queue_member_removed *)data,
                                                     userdata);
}

/* A member was removed from a queue. */
static inline int xivo_bus_ami_on_queue_member_removed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_queue_member_removed_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMemberRemoved",
                                                          struct xivo_bus_ami_queue_member_removed,
                                                          xivo_bus_ami_queue_member_removed_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMemberRemoved", &schema,
                             xivo_bus_ami_queue_member_removed_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member_ring_in_use {
    const char *queue;                       /* name of the queue */
    const char *member_name;                 /* name of the queue member; Asterisk 13 and later */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *state_interface;             /* device whose state counts for the member; Asterisk 13 and later */
    /* How the member came into the queue; "dynamic", "realtime", "static"; Asterisk 13 and later */
    const char *membership;
    int64_t penalty;                         /* penalty of the member; Asterisk 13 and later */
    bool has_penalty;
    /* Calls the member has answered since login or reset; Asterisk 13 and later */
    int64_t calls_taken;
    bool has_calls_taken;
    /* End of the last queue call as Unix time, 0 if none; Asterisk 13 and later */
    int64_t last_call;
    bool has_last_call;
    /* Start of the last pause as Unix time, 0 if none; Asterisk 16 and later */
    int64_t last_pause;
    bool has_last_pause;
    int64_t login_time;                      /* login time as Unix time, 0 if unknown; Asterisk 16 and later */
    bool has_login_time;
    bool in_call;                            /* whether the member is on a queue call; Asterisk 13 and later */
    bool has_in_call;
    /* Device state of the member as a number; see xivo_bus_device_state_text(); Asterisk 13 and later */
    int64_t status;
    bool has_status;
    bool paused;                             /* whether the member is paused; Asterisk 13 and later */
    bool has_paused;
    const char *paused_reason;               /* reason given for the pause; Asterisk 13 and later */
    bool ring_in_use;                        /* whether the member is rung while on a call */
    bool has_ring_in_use;
    /* Wrap-up seconds of the member, 0 to use the queue's; Asterisk 16 and later */
    int64_t wrapup_time;
    bool has_wrapup_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_ring_in_use_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, member_name, "MemberName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, interface, "Interface|Location",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, state_interface, "StateInterface",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, membership, "Membership",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, penalty, has_penalty, "Penalty",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, calls_taken, has_calls_taken, "CallsTaken",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, last_call, has_last_call, "LastCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, last_pause, has_last_pause, "LastPause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, login_time, has_login_time, "LoginTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, in_call, has_in_call, "InCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, paused_reason, "PausedReason",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, ring_in_use, has_ring_in_use, "Ringinuse",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, wrapup_time, has_wrapup_time, "Wrapuptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member_ring_in_use, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member_ring_in_use, fields),
};

typedef void (*xivo_bus_ami_queue_member_ring_in_use_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_ami_queue_member_ring_in_use *data,
                                                         void *userdata);

static inline void xivo_bus_ami_queue_member_ring_in_use_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_ring_in_use_cb)callback)(event,
                                                         (const struct xivo_bus_ami_queue_member_ring_in_use *)data,
                                                         userdata);
}

/* Ring-in-use of a member changed. */
static inline int xivo_bus_ami_on_queue_member_ring_in_use(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_ami_queue_member_ring_in_use_cb callback,
                                                           void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMemberRinginuse",
                                                          struct xivo_bus_ami_queue_member_ring_in_use,
                                                          xivo_bus_ami_queue_member_ring_in_use_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMemberRinginuse", &schema,
                             xivo_bus_ami_queue_member_ring_in_use_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_member_status {
    const char *queue;                       /* name of the queue */
    const char *member_name;                 /* name of the queue member */
    const char *interface;                   /* dial string of the member; Asterisk 13 and later */
    const char *state_interface;             /* device whose state counts for the member */
    const char *membership;                  /* how the member came into the queue; "dynamic", "realtime", "static" */
    int64_t penalty;                         /* penalty of the member */
    bool has_penalty;
    int64_t calls_taken;                     /* calls the member has answered since login or reset */
    bool has_calls_taken;
    int64_t last_call;                       /* end of the last queue call as Unix time, 0 if none */
    bool has_last_call;
    /* Start of the last pause as Unix time, 0 if none; Asterisk 16 and later */
    int64_t last_pause;
    bool has_last_pause;
    int64_t login_time;                      /* login time as Unix time, 0 if unknown; Asterisk 16 and later */
    bool has_login_time;
    bool in_call;                            /* whether the member is on a queue call */
    bool has_in_call;
    /* Device state of the member as a number; see xivo_bus_device_state_text() */
    int64_t status;
    bool has_status;
    bool paused;                             /* whether the member is paused */
    bool has_paused;
    const char *paused_reason;               /* reason given for the pause; Asterisk 13 and later */
    bool ring_in_use;                        /* whether the member is rung while on a call; Asterisk 13 and later */
    bool has_ring_in_use;
    /* Wrap-up seconds of the member, 0 to use the queue's; Asterisk 16 and later */
    int64_t wrapup_time;
    bool has_wrapup_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_member_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_status, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_status, member_name, "MemberName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_status, interface, "Interface|Location",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_status, state_interface, "StateInterface",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_status, membership, "Membership", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_status, penalty, has_penalty, "Penalty",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_status, calls_taken, has_calls_taken, "CallsTaken",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_status, last_call, has_last_call, "LastCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_status, last_pause, has_last_pause, "LastPause",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_status, login_time, has_login_time, "LoginTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_status, in_call, has_in_call, "InCall",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_status, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_status, paused, has_paused, "Paused",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_member_status, paused_reason, "PausedReason",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_queue_member_status, ring_in_use, has_ring_in_use, "Ringinuse",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_member_status, wrapup_time, has_wrapup_time, "Wrapuptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_member_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_member_status, fields),
};

typedef void (*xivo_bus_ami_queue_member_status_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_queue_member_status *data, void *userdata);

static inline void xivo_bus_ami_queue_member_status_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_member_status_cb)callback)(event, (const struct xivo_bus_ami_queue_member_status *)data,
                                                    userdata);
}

/* The device state of a member changed. */
static inline int xivo_bus_ami_on_queue_member_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_queue_member_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueMemberStatus", struct xivo_bus_ami_queue_member_status,
                                                          xivo_bus_ami_queue_member_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueMemberStatus", &schema,
                             xivo_bus_ami_queue_member_status_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_params {
    const char *queue;                       /* name of the queue */
    int64_t max;                             /* limit of waiting callers, 0 for none */
    bool has_max;
    /*
     * How calls are spread over the members; "ringall", "leastrecent", "fewestcalls", "random", "rrmemory", "linear",
     * "wrandom", "rrordered"
     */
    const char *strategy;
    int64_t calls;                           /* callers waiting */
    bool has_calls;
    int64_t hold_time;                       /* average wait in seconds */
    bool has_hold_time;
    int64_t talk_time;                       /* average talk time in seconds */
    bool has_talk_time;
    int64_t completed;                       /* calls answered and ended since the last reset */
    bool has_completed;
    int64_t abandoned;                       /* callers who gave up since the last reset */
    bool has_abandoned;
    int64_t service_level;                   /* seconds that count as good service */
    bool has_service_level;
    double service_level_perf;               /* percent of answered calls within the service level */
    bool has_service_level_perf;
    double service_level_perf2;              /* percent of all calls within the service level; Asterisk 16 and later */
    bool has_service_level_perf2;
    int64_t weight;                          /* weight of the queue */
    bool has_weight;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_params_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_params, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, max, has_max, "Max",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_params, strategy, "Strategy", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, calls, has_calls, "Calls",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, hold_time, has_hold_time, "Holdtime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, talk_time, has_talk_time, "TalkTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, completed, has_completed, "Completed",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, abandoned, has_abandoned, "Abandoned",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, service_level, has_service_level, "ServiceLevel",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_queue_params, service_level_perf, has_service_level_perf,
                          "ServicelevelPerf", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_queue_params, service_level_perf2, has_service_level_perf2,
                          "ServicelevelPerf2", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_params, weight, has_weight, "Weight",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_params, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_params, fields),
};

typedef void (*xivo_bus_ami_queue_params_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_queue_params *data,
                                             void *userdata);

static inline void xivo_bus_ami_queue_params_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_params_cb)callback)(event, (const struct xivo_bus_ami_queue_params *)data, userdata);
}

/*
 * One queue of QueueStatus. Spelled ServicelevelPerf (small l) and Holdtime; sent only as an answer. Only in answers to
 * the action QueueStatus.
 */
static inline int xivo_bus_ami_on_queue_params(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_queue_params_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueParams", struct xivo_bus_ami_queue_params,
                                                          xivo_bus_ami_queue_params_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueParams", &schema, xivo_bus_ami_queue_params_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_status_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_status_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_status_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_status_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_status_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_status_complete, fields),
};

typedef void (*xivo_bus_ami_queue_status_complete_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_queue_status_complete *data,
                                                      void *userdata);

static inline void xivo_bus_ami_queue_status_complete_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_status_complete_cb)callback)(event, (const struct xivo_bus_ami_queue_status_complete *)data,
                                                      userdata);
}

/* End of the list of QueueStatus. Only in answers to the action QueueStatus. */
static inline int xivo_bus_ami_on_queue_status_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_queue_status_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueStatusComplete",
                                                          struct xivo_bus_ami_queue_status_complete,
                                                          xivo_bus_ami_queue_status_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueStatusComplete", &schema,
                             xivo_bus_ami_queue_status_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_summary {
    const char *queue;                       /* name of the queue */
    int64_t logged_in;                       /* members logged in */
    bool has_logged_in;
    int64_t available;                       /* members free to take a call */
    bool has_available;
    int64_t callers;                         /* callers waiting */
    bool has_callers;
    int64_t hold_time;                       /* average wait in seconds */
    bool has_hold_time;
    int64_t talk_time;                       /* average talk time in seconds */
    bool has_talk_time;
    int64_t longest_hold_time;               /* longest present wait in seconds */
    bool has_longest_hold_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_summary_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_summary, queue, "Queue", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_summary, logged_in, has_logged_in, "LoggedIn",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_summary, available, has_available, "Available",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_summary, callers, has_callers, "Callers",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_summary, hold_time, has_hold_time, "HoldTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_summary, talk_time, has_talk_time, "TalkTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_summary, longest_hold_time, has_longest_hold_time,
                           "LongestHoldTime", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_summary, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_summary, fields),
};

typedef void (*xivo_bus_ami_queue_summary_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_queue_summary *data, void *userdata);

static inline void xivo_bus_ami_queue_summary_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_summary_cb)callback)(event, (const struct xivo_bus_ami_queue_summary *)data, userdata);
}

/* One queue of QueueSummary. Only in answers to the action QueueSummary. */
static inline int xivo_bus_ami_on_queue_summary(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_queue_summary_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueSummary", struct xivo_bus_ami_queue_summary,
                                                          xivo_bus_ami_queue_summary_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueSummary", &schema, xivo_bus_ami_queue_summary_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_queue_summary_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_queue_summary_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_queue_summary_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_queue_summary_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_queue_summary_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_queue_summary_complete, fields),
};

typedef void (*xivo_bus_ami_queue_summary_complete_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_ami_queue_summary_complete *data,
                                                       void *userdata);

static inline void xivo_bus_ami_queue_summary_complete_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_queue_summary_complete_cb)callback)(event, (const struct xivo_bus_ami_queue_summary_complete *)data,
                                                       userdata);
}

/* End of the list of QueueSummary. Only in answers to the action QueueSummary. */
static inline int xivo_bus_ami_on_queue_summary_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_ami_queue_summary_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("QueueSummaryComplete",
                                                          struct xivo_bus_ami_queue_summary_complete,
                                                          xivo_bus_ami_queue_summary_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.QueueSummaryComplete", &schema,
                             xivo_bus_ami_queue_summary_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
