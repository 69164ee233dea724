/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_DIALPLAN_H
#define XIVO_BUS_AMI_DIALPLAN_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_hangup_handler_pop {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *handler;                     /* hangup handler: context,extension,priority */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_hangup_handler_pop_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_hangup_handler_pop, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_hangup_handler_pop, handler, "Handler", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_hangup_handler_pop, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_hangup_handler_pop, fields),
};

typedef void (*xivo_bus_ami_hangup_handler_pop_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_hangup_handler_pop *data, void *userdata);

static inline void xivo_bus_ami_hangup_handler_pop_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_hangup_handler_pop_cb)callback)(event, (const struct xivo_bus_ami_hangup_handler_pop *)data, userdata);
}

/* A hangup handler was removed. */
static inline int xivo_bus_ami_on_hangup_handler_pop(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_hangup_handler_pop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("HangupHandlerPop", struct xivo_bus_ami_hangup_handler_pop,
                                                          xivo_bus_ami_hangup_handler_pop_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.HangupHandlerPop", &schema, xivo_bus_ami_hangup_handler_pop_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_hangup_handler_push {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *handler;                     /* hangup handler: context,extension,priority */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_hangup_handler_push_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_hangup_handler_push, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_hangup_handler_push, handler, "Handler", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_hangup_handler_push, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_hangup_handler_push, fields),
};

typedef void (*xivo_bus_ami_hangup_handler_push_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_hangup_handler_push *data, void *userdata);

static inline void xivo_bus_ami_hangup_handler_push_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_hangup_handler_push_cb)callback)(event, (const struct xivo_bus_ami_hangup_handler_push *)data,
                                                    userdata);
}

/* A hangup handler was added. */
static inline int xivo_bus_ami_on_hangup_handler_push(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_hangup_handler_push_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("HangupHandlerPush", struct xivo_bus_ami_hangup_handler_push,
                                                          xivo_bus_ami_hangup_handler_push_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.HangupHandlerPush", &schema,
                             xivo_bus_ami_hangup_handler_push_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_hangup_handler_run {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *handler;                     /* hangup handler: context,extension,priority */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_hangup_handler_run_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_hangup_handler_run, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_hangup_handler_run, handler, "Handler", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_hangup_handler_run, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_hangup_handler_run, fields),
};

typedef void (*xivo_bus_ami_hangup_handler_run_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_hangup_handler_run *data, void *userdata);

static inline void xivo_bus_ami_hangup_handler_run_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_hangup_handler_run_cb)callback)(event, (const struct xivo_bus_ami_hangup_handler_run *)data, userdata);
}

/* A hangup handler will run. */
static inline int xivo_bus_ami_on_hangup_handler_run(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_hangup_handler_run_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("HangupHandlerRun", struct xivo_bus_ami_hangup_handler_run,
                                                          xivo_bus_ami_hangup_handler_run_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.HangupHandlerRun", &schema, xivo_bus_ami_hangup_handler_run_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_list_dialplan {
    const char *context;                     /* dialplan context */
    const char *extension;                   /* dialplan extension */
    const char *extension_label;             /* label of the priority */
    const char *priority;                    /* number of the priority, or hint */
    const char *application;                 /* dialplan application */
    const char *app_data;                    /* arguments of the dialplan application */
    const char *registrar;                   /* module that made the entry */
    const char *include_context;             /* included context */
    const char *ignore_pattern;              /* ignore pattern of the context */
    const char *switch_stmt;                 /* switch statement of the context */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_list_dialplan_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, extension, "Extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, extension_label, "ExtensionLabel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, priority, "Priority", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, application, "Application", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, app_data, "AppData", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, registrar, "Registrar", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, include_context, "IncludeContext", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, ignore_pattern, "IgnorePattern", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_list_dialplan, switch_stmt, "Switch", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_list_dialplan, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_list_dialplan, fields),
};

typedef void (*xivo_bus_ami_list_dialplan_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_list_dialplan *data, void *userdata);

static inline void xivo_bus_ami_list_dialplan_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_list_dialplan_cb)callback)(event, (const struct xivo_bus_ami_list_dialplan *)data, userdata);
}

/*
 * One entry of ShowDialPlan. Open set of headers: different headers for extensions, includes, ignore patterns and
 * switches. Only in answers to the action ShowDialPlan.
 */
static inline int xivo_bus_ami_on_list_dialplan(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_list_dialplan_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ListDialplan", struct xivo_bus_ami_list_dialplan,
                                                          xivo_bus_ami_list_dialplan_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ListDialplan", &schema, xivo_bus_ami_list_dialplan_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_new_exten {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *extension;                   /* dialplan extension */
    const char *application;                 /* dialplan application */
    const char *app_data;                    /* arguments of the dialplan application */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_new_exten_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_new_exten, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_exten, extension, "Extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_exten, application, "Application", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_new_exten, app_data, "AppData", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_new_exten, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_new_exten, fields),
};

typedef void (*xivo_bus_ami_new_exten_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_new_exten *data,
                                          void *userdata);

static inline void xivo_bus_ami_new_exten_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_ami_new_exten_cb)callback)(event, (const struct xivo_bus_ami_new_exten *)data, userdata);
}

/* A dialplan step runs. The XML documentation writes NewExten; the C code sends Newexten. */
static inline int xivo_bus_ami_on_new_exten(xivo_bus *bus, xivo_bus_subscription **subscription,
                                            xivo_bus_ami_new_exten_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Newexten", struct xivo_bus_ami_new_exten,
                                                          xivo_bus_ami_new_exten_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Newexten", &schema, xivo_bus_ami_new_exten_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_show_dialplan_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    int64_t list_extensions;                 /* extensions listed */
    bool has_list_extensions;
    int64_t list_priorities;                 /* priorities listed */
    bool has_list_priorities;
    int64_t list_contexts;                   /* contexts listed */
    bool has_list_contexts;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_show_dialplan_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_show_dialplan_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_show_dialplan_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_show_dialplan_complete, list_extensions, has_list_extensions,
                           "ListExtensions", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_show_dialplan_complete, list_priorities, has_list_priorities,
                           "ListPriorities", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_show_dialplan_complete, list_contexts, has_list_contexts, "ListContexts",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_show_dialplan_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_show_dialplan_complete, fields),
};

typedef void (*xivo_bus_ami_show_dialplan_complete_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_ami_show_dialplan_complete *data,
                                                       void *userdata);

static inline void xivo_bus_ami_show_dialplan_complete_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_show_dialplan_complete_cb)callback)(event, (const struct xivo_bus_ami_show_dialplan_complete *)data,
                                                       userdata);
}

/* End of the list of ShowDialPlan. Only in answers to the action ShowDialPlan. */
static inline int xivo_bus_ami_on_show_dialplan_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_ami_show_dialplan_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ShowDialPlanComplete",
                                                          struct xivo_bus_ami_show_dialplan_complete,
                                                          xivo_bus_ami_show_dialplan_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ShowDialPlanComplete", &schema,
                             xivo_bus_ami_show_dialplan_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_var_set {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *variable;                    /* name of the variable */
    const char *value;                       /* new value */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_var_set_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_var_set, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_var_set, variable, "Variable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_var_set, value, "Value", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_var_set, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_var_set, fields),
};

typedef void (*xivo_bus_ami_var_set_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_var_set *data,
                                        void *userdata);

static inline void xivo_bus_ami_var_set_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                              void *userdata)
{
    ((xivo_bus_ami_var_set_cb)callback)(event, (const struct xivo_bus_ami_var_set *)data, userdata);
}

/*
 * A variable was set. For global variables Channel and Uniqueid are the word "none" and the other channel fields are
 * missing; Value is C-escaped in 13.38.3 and later (not in 12).
 */
static inline int xivo_bus_ami_on_var_set(xivo_bus *bus, xivo_bus_subscription **subscription,
                                          xivo_bus_ami_var_set_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("VarSet", struct xivo_bus_ami_var_set,
                                                          xivo_bus_ami_var_set_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.VarSet", &schema, xivo_bus_ami_var_set_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
