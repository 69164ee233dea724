/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_AGI_H
#define XIVO_BUS_AMI_AGI_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_agi_exec {
    const char *sub_event;                   /* which part of the sequence; "Start", "End" */
    const char *channel;                     /* channel name */
    int64_t command_id;                      /* identifier that ties start and end together */
    bool has_command_id;
    const char *command;                     /* AGI command with its arguments */
    int64_t result_code;                     /* AGI result code */
    bool has_result_code;
    const char *result;                      /* result text */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agi_exec_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agi_exec, sub_event, "SubEvent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agi_exec, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agi_exec, command_id, has_command_id, "CommandId",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agi_exec, command, "Command", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agi_exec, result_code, has_result_code, "ResultCode",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agi_exec, result, "Result", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agi_exec, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agi_exec, fields),
};

typedef void (*xivo_bus_ami_agi_exec_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agi_exec *data,
                                         void *userdata);

static inline void xivo_bus_ami_agi_exec_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_agi_exec_cb)callback)(event, (const struct xivo_bus_ami_agi_exec *)data, userdata);
}

/* An AGI command began or ended (11). Asterisk 11. */
static inline int xivo_bus_ami_on_agi_exec(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_agi_exec_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AGIExec", struct xivo_bus_ami_agi_exec,
                                                          xivo_bus_ami_agi_exec_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AGIExec", &schema, xivo_bus_ami_agi_exec_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agi_exec_end {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    int64_t command_id;                      /* identifier that ties start and end together */
    bool has_command_id;
    const char *command;                     /* AGI command with its arguments */
    int64_t result_code;                     /* AGI result code */
    bool has_result_code;
    const char *result;                      /* result text */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agi_exec_end_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agi_exec_end, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agi_exec_end, command_id, has_command_id, "CommandId",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agi_exec_end, command, "Command", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agi_exec_end, result_code, has_result_code, "ResultCode",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agi_exec_end, result, "Result", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agi_exec_end, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agi_exec_end, fields),
};

typedef void (*xivo_bus_ami_agi_exec_end_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_agi_exec_end *data,
                                             void *userdata);

static inline void xivo_bus_ami_agi_exec_end_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agi_exec_end_cb)callback)(event, (const struct xivo_bus_ami_agi_exec_end *)data, userdata);
}

/* An AGI command has ended. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_agi_exec_end(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_agi_exec_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AGIExecEnd", struct xivo_bus_ami_agi_exec_end,
                                                          xivo_bus_ami_agi_exec_end_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AGIExecEnd", &schema, xivo_bus_ami_agi_exec_end_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_agi_exec_start {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    int64_t command_id;                      /* identifier that ties start and end together */
    bool has_command_id;
    const char *command;                     /* AGI command with its arguments */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_agi_exec_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_agi_exec_start, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_agi_exec_start, command_id, has_command_id, "CommandId",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_agi_exec_start, command, "Command", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_agi_exec_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_agi_exec_start, fields),
};

typedef void (*xivo_bus_ami_agi_exec_start_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_agi_exec_start *data, void *userdata);

static inline void xivo_bus_ami_agi_exec_start_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_agi_exec_start_cb)callback)(event, (const struct xivo_bus_ami_agi_exec_start *)data, userdata);
}

/* An AGI command begins. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_agi_exec_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_agi_exec_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AGIExecStart", struct xivo_bus_ami_agi_exec_start,
                                                          xivo_bus_ami_agi_exec_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AGIExecStart", &schema, xivo_bus_ami_agi_exec_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_async_agi {
    const char *sub_event;                   /* which part of the sequence; "Start", "Exec", "End" */
    const char *channel;                     /* channel name */
    const char *env;                         /* AGI environment, URL encoded */
    const char *result;                      /* AGI result, URL encoded */
    const char *command_id;                  /* identifier given with the AGI action */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_async_agi_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi, sub_event, "SubEvent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi, env, "Env", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi, result, "Result", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi, command_id, "CommandID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_async_agi, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_async_agi, fields),
};

typedef void (*xivo_bus_ami_async_agi_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_async_agi *data,
                                          void *userdata);

static inline void xivo_bus_ami_async_agi_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_ami_async_agi_cb)callback)(event, (const struct xivo_bus_ami_async_agi *)data, userdata);
}

/* Asynchronous AGI: start, result or end (11). Asterisk 11. */
static inline int xivo_bus_ami_on_async_agi(xivo_bus *bus, xivo_bus_subscription **subscription,
                                            xivo_bus_ami_async_agi_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AsyncAGI", struct xivo_bus_ami_async_agi,
                                                          xivo_bus_ami_async_agi_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AsyncAGI", &schema, xivo_bus_ami_async_agi_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_async_agi_end {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_async_agi_end_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_async_agi_end, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_async_agi_end, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_async_agi_end, fields),
};

typedef void (*xivo_bus_ami_async_agi_end_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_async_agi_end *data, void *userdata);

static inline void xivo_bus_ami_async_agi_end_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_async_agi_end_cb)callback)(event, (const struct xivo_bus_ami_async_agi_end *)data, userdata);
}

/* Asynchronous AGI is over. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_async_agi_end(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_async_agi_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AsyncAGIEnd", struct xivo_bus_ami_async_agi_end,
                                                          xivo_bus_ami_async_agi_end_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AsyncAGIEnd", &schema, xivo_bus_ami_async_agi_end_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_async_agi_exec {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *result;                      /* AGI result, URL encoded */
    const char *command_id;                  /* identifier given with the AGI action */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_async_agi_exec_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_async_agi_exec, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi_exec, result, "Result", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi_exec, command_id, "CommandId", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_async_agi_exec, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_async_agi_exec, fields),
};

typedef void (*xivo_bus_ami_async_agi_exec_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_async_agi_exec *data, void *userdata);

static inline void xivo_bus_ami_async_agi_exec_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_async_agi_exec_cb)callback)(event, (const struct xivo_bus_ami_async_agi_exec *)data, userdata);
}

/* An asynchronous AGI command has run. Documented as CommandID, sent as CommandId. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_async_agi_exec(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_async_agi_exec_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AsyncAGIExec", struct xivo_bus_ami_async_agi_exec,
                                                          xivo_bus_ami_async_agi_exec_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AsyncAGIExec", &schema, xivo_bus_ami_async_agi_exec_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_async_agi_start {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *env;                         /* AGI environment, URL encoded */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_async_agi_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_async_agi_start, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_async_agi_start, env, "Env", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_async_agi_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_async_agi_start, fields),
};

typedef void (*xivo_bus_ami_async_agi_start_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_async_agi_start *data, void *userdata);

static inline void xivo_bus_ami_async_agi_start_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_async_agi_start_cb)callback)(event, (const struct xivo_bus_ami_async_agi_start *)data, userdata);
}

/* Asynchronous AGI begins. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_async_agi_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_async_agi_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AsyncAGIStart", struct xivo_bus_ami_async_agi_start,
                                                          xivo_bus_ami_async_agi_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AsyncAGIStart", &schema, xivo_bus_ami_async_agi_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
