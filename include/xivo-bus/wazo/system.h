/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_SYSTEM_H
#define XIVO_BUS_WAZO_SYSTEM_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_asterisk_reload_progress {
    const char *uuid;                        /* UUID */
    const char *status;                      /* status; "starting", "completed" */
    const char *command;                     /* command given to Asterisk */
    const char *const *request_uuids;        /* UUIDs of the requests that it answers */
    size_t request_uuid_count;
};

static const struct xivo_bus_field xivo_bus_wazo_asterisk_reload_progress_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_asterisk_reload_progress, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_asterisk_reload_progress, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_asterisk_reload_progress, command, "command", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_asterisk_reload_progress, request_uuids, request_uuid_count,
                           "request_uuids", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_asterisk_reload_progress_cb)(const xivo_bus_event *event,
                                                          const struct xivo_bus_wazo_asterisk_reload_progress *data,
                                                          void *userdata);

static inline void xivo_bus_wazo_asterisk_reload_progress_thunk(const xivo_bus_event *event, const void *data,
                                                                xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_asterisk_reload_progress_cb)callback)(event,
                                                          (const struct xivo_bus_wazo_asterisk_reload_progress *)data,
                                                          userdata);
}

struct xivo_bus_wazo_plugin_errors {
    bool present;                            /* false: the object is absent */
    const char *error_id;                    /* machine-readable name of the error */
    const char *message;                     /* the error for people to read */
    const char *resource;                    /* resource that the error is about; "plugins" */
    const char *details;                     /* more about the error, as JSON text */
};

static const struct xivo_bus_field xivo_bus_wazo_plugin_errors_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_plugin_errors, error_id, "error_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_plugin_errors, message, "message", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_plugin_errors, resource, "resource", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_plugin_errors, details, "details", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_plugin_errors_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                         struct xivo_bus_wazo_plugin_errors,
                                                                                         xivo_bus_wazo_plugin_errors_fields);

struct xivo_bus_wazo_plugin_progress {
    const char *uuid;                        /* UUID */
    /*
     * Status; "starting", "downloading", "extracting", "validating", "installing dependencies", "building",
     * "packaging", "updating", "installing", "cleaning", "removing", "completed", "error"
     */
    const char *status;
    /* What went wrong; may be absent */
    struct xivo_bus_wazo_plugin_errors errors;
};

static const struct xivo_bus_field xivo_bus_wazo_plugin_progress_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_plugin_progress, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_plugin_progress, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_plugin_progress, errors, struct xivo_bus_wazo_plugin_errors, "errors",
                          &xivo_bus_wazo_plugin_errors_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_plugin_progress_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_plugin_progress *data, void *userdata);

static inline void xivo_bus_wazo_plugin_progress_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_plugin_progress_cb)callback)(event, (const struct xivo_bus_wazo_plugin_progress *)data, userdata);
}

struct xivo_bus_wazo_request_handlers_progress {
    const char *uuid;                        /* UUID */
    const char *status;                      /* status; "completed" */
    /* Whatever the caller of the request attached, as JSON text; may be null */
    const char *context;
};

static const struct xivo_bus_field xivo_bus_wazo_request_handlers_progress_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_request_handlers_progress, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_request_handlers_progress, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_request_handlers_progress, context, "context", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_request_handlers_progress_cb)(const xivo_bus_event *event,
                                                           const struct xivo_bus_wazo_request_handlers_progress *data,
                                                           void *userdata);

static inline void xivo_bus_wazo_request_handlers_progress_thunk(const xivo_bus_event *event, const void *data,
                                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_request_handlers_progress_cb)callback)(event,
                                                           (const struct xivo_bus_wazo_request_handlers_progress *)data,
                                                           userdata);
}

struct xivo_bus_wazo_service_deregistered {
    const char *service_name;                /* name of the service, as "wazo-calld" */
    const char *service_id;                  /* id of this run of the service; a UUID */
    const char *const *tags;                 /* tags */
    size_t tag_count;
};

static const struct xivo_bus_field xivo_bus_wazo_service_deregistered_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_service_deregistered, service_name, "service_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_service_deregistered, service_id, "service_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_service_deregistered, tags, tag_count, "tags", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_service_deregistered_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_service_deregistered *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_service_deregistered_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_service_deregistered_cb)callback)(event, (const struct xivo_bus_wazo_service_deregistered *)data,
                                                      userdata);
}

struct xivo_bus_wazo_service_registered {
    const char *service_name;                /* name of the service, as "wazo-calld" */
    const char *service_id;                  /* id of this run of the service; a UUID */
    const char *address;                     /* address that the service announces; may be empty */
    int64_t port;                            /* port that the service announces */
    bool has_port;
    const char *const *tags;                 /* tags */
    size_t tag_count;
};

static const struct xivo_bus_field xivo_bus_wazo_service_registered_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_service_registered, service_name, "service_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_service_registered, service_id, "service_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_service_registered, address, "address", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_service_registered, port, has_port, "port", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_service_registered, tags, tag_count, "tags", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_service_registered_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_service_registered *data, void *userdata);

static inline void xivo_bus_wazo_service_registered_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_service_registered_cb)callback)(event, (const struct xivo_bus_wazo_service_registered *)data,
                                                    userdata);
}

/* A reload of Asterisk made progress. Key sysconfd.asterisk.reload.{uuid}.{status}; since 2018-02. */
static inline int xivo_bus_wazo_on_asterisk_reload_progress(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_asterisk_reload_progress_cb callback,
                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("asterisk_reload_progress",
                                                          struct xivo_bus_wazo_asterisk_reload_progress,
                                                          xivo_bus_wazo_asterisk_reload_progress_fields);

    return xivo_bus_on_typed(bus, subscription, "sysconfd.asterisk.reload.*.*", &schema,
                             xivo_bus_wazo_asterisk_reload_progress_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The installation of a plugin made progress. Key plugin.install.{uuid}.{status}; since 2017-05. */
static inline int xivo_bus_wazo_on_plugin_install_progress(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_plugin_progress_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("plugin_install_progress",
                                                          struct xivo_bus_wazo_plugin_progress,
                                                          xivo_bus_wazo_plugin_progress_fields);

    return xivo_bus_on_typed(bus, subscription, "plugin.install.*.*", &schema, xivo_bus_wazo_plugin_progress_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The removal of a plugin made progress. Key plugin.uninstall.{uuid}.{status}; since 2017-05. */
static inline int xivo_bus_wazo_on_plugin_uninstall_progress(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_plugin_progress_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("plugin_uninstall_progress",
                                                          struct xivo_bus_wazo_plugin_progress,
                                                          xivo_bus_wazo_plugin_progress_fields);

    return xivo_bus_on_typed(bus, subscription, "plugin.uninstall.*.*", &schema, xivo_bus_wazo_plugin_progress_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A request to sysconfd made progress. Key sysconfd.request_handlers.{uuid}.{status}; since 2021-11. */
static inline int xivo_bus_wazo_on_request_handlers_progress(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_request_handlers_progress_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("request_handlers_progress",
                                                          struct xivo_bus_wazo_request_handlers_progress,
                                                          xivo_bus_wazo_request_handlers_progress_fields);

    return xivo_bus_on_typed(bus, subscription, "sysconfd.request_handlers.*.*", &schema,
                             xivo_bus_wazo_request_handlers_progress_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A service left the service registry. Key service.registered.{service_name}; since 2022-09. */
static inline int xivo_bus_wazo_on_service_deregistered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_service_deregistered_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("service_deregistered",
                                                          struct xivo_bus_wazo_service_deregistered,
                                                          xivo_bus_wazo_service_deregistered_fields);

    return xivo_bus_on_typed(bus, subscription, "service.registered.*", &schema,
                             xivo_bus_wazo_service_deregistered_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A service entered the service registry. Key service.registered.{service_name}; since 2022-09. */
static inline int xivo_bus_wazo_on_service_registered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_service_registered_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("service_registered", struct xivo_bus_wazo_service_registered,
                                                          xivo_bus_wazo_service_registered_fields);

    return xivo_bus_on_typed(bus, subscription, "service.registered.*", &schema, xivo_bus_wazo_service_registered_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
