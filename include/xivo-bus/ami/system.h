/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_SYSTEM_H
#define XIVO_BUS_AMI_SYSTEM_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_channel_reload {
    const char *channel_type;                /* channel technology; "SIP" */
    const char *reload_reason;               /* who asked for the reload */
    int64_t registry_count;                  /* registrations after the reload */
    bool has_registry_count;
    int64_t peer_count;                      /* peers after the reload */
    bool has_peer_count;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_channel_reload_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_reload, channel_type, "ChannelType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel_reload, reload_reason, "ReloadReason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel_reload, registry_count, has_registry_count, "Registry_Count",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel_reload, peer_count, has_peer_count, "Peer_Count",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_channel_reload, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_channel_reload, fields),
};

typedef void (*xivo_bus_ami_channel_reload_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_channel_reload *data, void *userdata);

static inline void xivo_bus_ami_channel_reload_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_channel_reload_cb)callback)(event, (const struct xivo_bus_ami_channel_reload *)data, userdata);
}

/* Chan_sip reloaded (11). Asterisk 11. */
static inline int xivo_bus_ami_on_channel_reload(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_channel_reload_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChannelReload", struct xivo_bus_ami_channel_reload,
                                                          xivo_bus_ami_channel_reload_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChannelReload", &schema, xivo_bus_ami_channel_reload_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_close_session {
    const char *close_session;               /* always true: the manager is shutting down; "true" */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_close_session_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_close_session, close_session, "CloseSession", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_close_session, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_close_session, fields),
};

typedef void (*xivo_bus_ami_close_session_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_close_session *data, void *userdata);

static inline void xivo_bus_ami_close_session_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_close_session_cb)callback)(event, (const struct xivo_bus_ami_close_session *)data, userdata);
}

/* The manager closes all sessions. */
static inline int xivo_bus_ami_on_close_session(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_close_session_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CloseSession", struct xivo_bus_ami_close_session,
                                                          xivo_bus_ami_close_session_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CloseSession", &schema, xivo_bus_ami_close_session_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_deadlock_start {
    const char *mutex;                       /* name of the mutex */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_deadlock_start_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_deadlock_start, mutex, "Mutex", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_deadlock_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_deadlock_start, fields),
};

typedef void (*xivo_bus_ami_deadlock_start_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_deadlock_start *data, void *userdata);

static inline void xivo_bus_ami_deadlock_start_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_deadlock_start_cb)callback)(event, (const struct xivo_bus_ami_deadlock_start *)data, userdata);
}

/* A thread waits long for a mutex. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_deadlock_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_deadlock_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DeadlockStart", struct xivo_bus_ami_deadlock_start,
                                                          xivo_bus_ami_deadlock_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DeadlockStart", &schema, xivo_bus_ami_deadlock_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_fully_booted {
    const char *status;                      /* always Fully Booted; "Fully Booted" */
    int64_t uptime;                          /* seconds since the start; Asterisk 16 and later */
    bool has_uptime;
    int64_t last_reload;                     /* seconds since the last reload; Asterisk 16 and later */
    bool has_last_reload;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fully_booted_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fully_booted, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fully_booted, uptime, has_uptime, "Uptime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fully_booted, last_reload, has_last_reload, "LastReload",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fully_booted, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fully_booted, fields),
};

typedef void (*xivo_bus_ami_fully_booted_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_fully_booted *data,
                                             void *userdata);

static inline void xivo_bus_ami_fully_booted_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_fully_booted_cb)callback)(event, (const struct xivo_bus_ami_fully_booted *)data, userdata);
}

/* Asterisk is ready. Also sent to each client right after login. */
static inline int xivo_bus_ami_on_fully_booted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_fully_booted_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FullyBooted", struct xivo_bus_ami_fully_booted,
                                                          xivo_bus_ami_fully_booted_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FullyBooted", &schema, xivo_bus_ami_fully_booted_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_load {
    const char *module;                      /* name of the module */
    /* Result of the load; "Failure", "Success", "Decline", "Skip", "Priority" */
    const char *status;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_load_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_load, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_load, fields),
};

typedef void (*xivo_bus_ami_load_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_load *data, void *userdata);

static inline void xivo_bus_ami_load_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_ami_load_cb)callback)(event, (const struct xivo_bus_ami_load *)data, userdata);
}

/* A module was loaded. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_load(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_ami_load_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Load", struct xivo_bus_ami_load, xivo_bus_ami_load_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Load", &schema, xivo_bus_ami_load_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_log_channel {
    const char *channel;                     /* log file or console */
    bool enabled;                            /* whether the log channel is on */
    bool has_enabled;
    const char *reason;                      /* error number and text */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_log_channel_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_log_channel, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_log_channel, enabled, has_enabled, "Enabled",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_log_channel, reason, "Reason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_log_channel, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_log_channel, fields),
};

typedef void (*xivo_bus_ami_log_channel_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_log_channel *data,
                                            void *userdata);

static inline void xivo_bus_ami_log_channel_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_log_channel_cb)callback)(event, (const struct xivo_bus_ami_log_channel *)data, userdata);
}

/* A log channel was turned on or off. */
static inline int xivo_bus_ami_on_log_channel(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_log_channel_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("LogChannel", struct xivo_bus_ami_log_channel,
                                                          xivo_bus_ami_log_channel_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.LogChannel", &schema, xivo_bus_ami_log_channel_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_module_load_report {
    const char *module_load_status;          /* always Done; "Done" */
    const char *module_selection;            /* which modules were loaded; "Preload", "All" */
    int64_t module_count;                    /* modules loaded */
    bool has_module_count;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_module_load_report_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_module_load_report, module_load_status, "ModuleLoadStatus",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_module_load_report, module_selection, "ModuleSelection",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_module_load_report, module_count, has_module_count, "ModuleCount",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_module_load_report, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_module_load_report, fields),
};

typedef void (*xivo_bus_ami_module_load_report_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_module_load_report *data, void *userdata);

static inline void xivo_bus_ami_module_load_report_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_module_load_report_cb)callback)(event, (const struct xivo_bus_ami_module_load_report *)data, userdata);
}

/* Modules were loaded (11). Asterisk 11. */
static inline int xivo_bus_ami_on_module_load_report(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_module_load_report_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ModuleLoadReport", struct xivo_bus_ami_module_load_report,
                                                          xivo_bus_ami_module_load_report_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ModuleLoadReport", &schema, xivo_bus_ami_module_load_report_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_reload {
    const char *module;                      /* name of the module */
    int64_t status;                          /* result code of the reload */
    bool has_status;
    /* Free text; "CDR subsystem reload requested", "ENUM reload Requested", "Manager reload Requested"; Asterisk 11 */
    const char *message;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_reload_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_reload, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_reload, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_reload, message, "Message", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_reload, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_reload, fields),
};

typedef void (*xivo_bus_ami_reload_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_reload *data,
                                       void *userdata);

static inline void xivo_bus_ami_reload_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_reload_cb)callback)(event, (const struct xivo_bus_ami_reload *)data, userdata);
}

/* A module was reloaded. */
static inline int xivo_bus_ami_on_reload(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_reload_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Reload", struct xivo_bus_ami_reload,
                                                          xivo_bus_ami_reload_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Reload", &schema, xivo_bus_ami_reload_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_shutdown {
    const char *shutdown;                    /* whether calls were left to end; "Uncleanly", "Cleanly" */
    bool restart;                            /* whether Asterisk will start again */
    bool has_restart;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_shutdown_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_shutdown, shutdown, "Shutdown", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_shutdown, restart, has_restart, "Restart",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_shutdown, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_shutdown, fields),
};

typedef void (*xivo_bus_ami_shutdown_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_shutdown *data,
                                         void *userdata);

static inline void xivo_bus_ami_shutdown_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_shutdown_cb)callback)(event, (const struct xivo_bus_ami_shutdown *)data, userdata);
}

/* Asterisk shuts down. */
static inline int xivo_bus_ami_on_shutdown(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_shutdown_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Shutdown", struct xivo_bus_ami_shutdown,
                                                          xivo_bus_ami_shutdown_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Shutdown", &schema, xivo_bus_ami_shutdown_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_test_event {
    const char *type;                        /* kind of test event; "StateChange", "Assert" */
    const char *state;                       /* state */
    const char *app_file;                    /* source file of the test hook */
    const char *app_function;                /* function of the test hook */
    int64_t app_line;                        /* line of the test hook */
    bool has_app_line;
    const char *expression;                  /* test expression; Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_test_event_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_test_event, type, "Type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_test_event, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_test_event, app_file, "AppFile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_test_event, app_function, "AppFunction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_test_event, app_line, has_app_line, "AppLine",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_test_event, expression, "Expression", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_test_event, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_test_event, fields),
};

typedef void (*xivo_bus_ami_test_event_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_test_event *data,
                                           void *userdata);

static inline void xivo_bus_ami_test_event_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_test_event_cb)callback)(event, (const struct xivo_bus_ami_test_event *)data, userdata);
}

/* Hook of the test suite. */
static inline int xivo_bus_ami_on_test_event(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_test_event_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("TestEvent", struct xivo_bus_ami_test_event,
                                                          xivo_bus_ami_test_event_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.TestEvent", &schema, xivo_bus_ami_test_event_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_unload {
    const char *module;                      /* name of the module */
    const char *status;                      /* result of the unload; "Success", "Failure" */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_unload_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unload, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unload, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_unload, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_unload, fields),
};

typedef void (*xivo_bus_ami_unload_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_unload *data,
                                       void *userdata);

static inline void xivo_bus_ami_unload_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_ami_unload_cb)callback)(event, (const struct xivo_bus_ami_unload *)data, userdata);
}

/* A module was unloaded. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_unload(xivo_bus *bus, xivo_bus_subscription **subscription,
                                         xivo_bus_ami_unload_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Unload", struct xivo_bus_ami_unload,
                                                          xivo_bus_ami_unload_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Unload", &schema, xivo_bus_ami_unload_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_wait_event_complete {
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_wait_event_complete_fields[] = {
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_wait_event_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_wait_event_complete, fields),
};

typedef void (*xivo_bus_ami_wait_event_complete_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_wait_event_complete *data, void *userdata);

static inline void xivo_bus_ami_wait_event_complete_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_wait_event_complete_cb)callback)(event, (const struct xivo_bus_ami_wait_event_complete *)data,
                                                    userdata);
}

/* End of the list of WaitEvent. Only in answers to the action WaitEvent. */
static inline int xivo_bus_ami_on_wait_event_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_wait_event_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("WaitEventComplete", struct xivo_bus_ami_wait_event_complete,
                                                          xivo_bus_ami_wait_event_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.WaitEventComplete", &schema,
                             xivo_bus_ami_wait_event_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
