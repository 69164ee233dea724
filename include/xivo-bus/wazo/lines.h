/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_LINES_H
#define XIVO_BUS_WAZO_LINES_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_device {
    const char *id;                          /* id */
};

static const struct xivo_bus_field xivo_bus_wazo_device_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_device, id, "id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_device_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_device *data,
                                        void *userdata);

static inline void xivo_bus_wazo_device_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                              void *userdata)
{
    ((xivo_bus_wazo_device_cb)callback)(event, (const struct xivo_bus_wazo_device *)data, userdata);
}

struct xivo_bus_wazo_device_member {
    bool present;                            /* false: the object is absent */
    const char *id;                          /* id */
};

static const struct xivo_bus_field xivo_bus_wazo_device_member_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_device_member, id, "id", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_device_member_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                         struct xivo_bus_wazo_device_member,
                                                                                         xivo_bus_wazo_device_member_fields);

struct xivo_bus_wazo_line {
    int64_t id;                              /* id */
    bool has_id;
    const char *protocol;                    /* protocol of the line; "sip", "sccp", "custom"; may be null */
    const char *name;                        /* name; may be null */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_line_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_line, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line, protocol, "protocol", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_line_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_line *data, void *userdata);

static inline void xivo_bus_wazo_line_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_wazo_line_cb)callback)(event, (const struct xivo_bus_wazo_line *)data, userdata);
}

struct xivo_bus_wazo_line_application {
    /* The line */
    struct xivo_bus_wazo_line_with_endpoints line;
    /* The application */
    struct xivo_bus_wazo_resource_uuid_member application;
};

static const struct xivo_bus_field xivo_bus_wazo_line_application_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_application, line, struct xivo_bus_wazo_line_with_endpoints, "line",
                          &xivo_bus_wazo_line_with_endpoints_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_application, application, struct xivo_bus_wazo_resource_uuid_member,
                          "application", &xivo_bus_wazo_resource_uuid_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_line_application_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_line_application *data, void *userdata);

static inline void xivo_bus_wazo_line_application_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_line_application_cb)callback)(event, (const struct xivo_bus_wazo_line_application *)data, userdata);
}

struct xivo_bus_wazo_line_device {
    /* The line */
    struct xivo_bus_wazo_line_with_endpoints line;
    /* The device */
    struct xivo_bus_wazo_device_member device;
};

static const struct xivo_bus_field xivo_bus_wazo_line_device_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_device, line, struct xivo_bus_wazo_line_with_endpoints, "line",
                          &xivo_bus_wazo_line_with_endpoints_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_device, device, struct xivo_bus_wazo_device_member, "device",
                          &xivo_bus_wazo_device_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_line_device_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_line_device *data,
                                             void *userdata);

static inline void xivo_bus_wazo_line_device_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_line_device_cb)callback)(event, (const struct xivo_bus_wazo_line_device *)data, userdata);
}

struct xivo_bus_wazo_line_endpoint_line {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_line_endpoint_line_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_line_endpoint_line, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_endpoint_line, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_endpoint_line, name, "name", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_line_endpoint_line_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                              struct xivo_bus_wazo_line_endpoint_line,
                                                                                              xivo_bus_wazo_line_endpoint_line_fields);

struct xivo_bus_wazo_line_endpoint_custom {
    /* The line */
    struct xivo_bus_wazo_line_endpoint_line line;
    /* The custom endpoint */
    struct xivo_bus_wazo_custom_endpoint_ref endpoint_custom;
};

static const struct xivo_bus_field xivo_bus_wazo_line_endpoint_custom_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_endpoint_custom, line, struct xivo_bus_wazo_line_endpoint_line,
                          "line", &xivo_bus_wazo_line_endpoint_line_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_endpoint_custom, endpoint_custom,
                          struct xivo_bus_wazo_custom_endpoint_ref, "endpoint_custom",
                          &xivo_bus_wazo_custom_endpoint_ref_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_line_endpoint_custom_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_line_endpoint_custom *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_line_endpoint_custom_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_line_endpoint_custom_cb)callback)(event, (const struct xivo_bus_wazo_line_endpoint_custom *)data,
                                                      userdata);
}

struct xivo_bus_wazo_sccp_endpoint_ref {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_sccp_endpoint_ref_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_sccp_endpoint_ref, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sccp_endpoint_ref, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_sccp_endpoint_ref_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                             struct xivo_bus_wazo_sccp_endpoint_ref,
                                                                                             xivo_bus_wazo_sccp_endpoint_ref_fields);

struct xivo_bus_wazo_line_endpoint_sccp {
    /* The line */
    struct xivo_bus_wazo_line_endpoint_line line;
    /* The SCCP endpoint */
    struct xivo_bus_wazo_sccp_endpoint_ref endpoint_sccp;
};

static const struct xivo_bus_field xivo_bus_wazo_line_endpoint_sccp_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_endpoint_sccp, line, struct xivo_bus_wazo_line_endpoint_line,
                          "line", &xivo_bus_wazo_line_endpoint_line_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_endpoint_sccp, endpoint_sccp,
                          struct xivo_bus_wazo_sccp_endpoint_ref, "endpoint_sccp",
                          &xivo_bus_wazo_sccp_endpoint_ref_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_line_endpoint_sccp_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_line_endpoint_sccp *data, void *userdata);

static inline void xivo_bus_wazo_line_endpoint_sccp_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_line_endpoint_sccp_cb)callback)(event, (const struct xivo_bus_wazo_line_endpoint_sccp *)data,
                                                    userdata);
}

struct xivo_bus_wazo_line_sip_endpoint {
    bool present;                            /* false: the object is absent */
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *label;                       /* label; may be null */
    const char *name;                        /* name */
    const char *auth_section_options;        /* options of the authentication section: an array of [name, value] */
};

static const struct xivo_bus_field xivo_bus_wazo_line_sip_endpoint_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_sip_endpoint, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_sip_endpoint, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_sip_endpoint, label, "label", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_sip_endpoint, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_line_sip_endpoint, auth_section_options, "auth_section_options",
                        XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_line_sip_endpoint_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                             struct xivo_bus_wazo_line_sip_endpoint,
                                                                                             xivo_bus_wazo_line_sip_endpoint_fields);

struct xivo_bus_wazo_line_endpoint_sip {
    /* The line */
    struct xivo_bus_wazo_line_endpoint_line line;
    /* The SIP endpoint */
    struct xivo_bus_wazo_line_sip_endpoint endpoint_sip;
};

static const struct xivo_bus_field xivo_bus_wazo_line_endpoint_sip_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_endpoint_sip, line, struct xivo_bus_wazo_line_endpoint_line, "line",
                          &xivo_bus_wazo_line_endpoint_line_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_endpoint_sip, endpoint_sip, struct xivo_bus_wazo_line_sip_endpoint,
                          "endpoint_sip", &xivo_bus_wazo_line_sip_endpoint_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_line_endpoint_sip_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_line_endpoint_sip *data, void *userdata);

static inline void xivo_bus_wazo_line_endpoint_sip_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_line_endpoint_sip_cb)callback)(event, (const struct xivo_bus_wazo_line_endpoint_sip *)data, userdata);
}

struct xivo_bus_wazo_line_extension {
    int64_t line_id;                         /* id of the line */
    bool has_line_id;
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
};

static const struct xivo_bus_field xivo_bus_wazo_line_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_line_extension, line_id, has_line_id, "line_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_line_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_line_extension_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_line_extension *data, void *userdata);

static inline void xivo_bus_wazo_line_extension_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_line_extension_cb)callback)(event, (const struct xivo_bus_wazo_line_extension *)data, userdata);
}

/* A device was created. Key config.device.created; since 2013-11. */
static inline int xivo_bus_wazo_on_device_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_device_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("device_created", struct xivo_bus_wazo_device,
                                                          xivo_bus_wazo_device_fields);

    return xivo_bus_on_typed(bus, subscription, "config.device.created", &schema, xivo_bus_wazo_device_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A device was deleted. Key config.device.deleted; since 2013-11. */
static inline int xivo_bus_wazo_on_device_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_device_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("device_deleted", struct xivo_bus_wazo_device,
                                                          xivo_bus_wazo_device_fields);

    return xivo_bus_on_typed(bus, subscription, "config.device.deleted", &schema, xivo_bus_wazo_device_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A device was changed. Key config.device.edited; since 2013-11. */
static inline int xivo_bus_wazo_on_device_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_device_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("device_edited", struct xivo_bus_wazo_device,
                                                          xivo_bus_wazo_device_fields);

    return xivo_bus_on_typed(bus, subscription, "config.device.edited", &schema, xivo_bus_wazo_device_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was associated with an application. Key config.lines.{line[id]}.applications.{application[uuid]}.updated;
 * since 2019-07.
 */
static inline int xivo_bus_wazo_on_line_application_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_line_application_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_application_associated",
                                                          struct xivo_bus_wazo_line_application,
                                                          xivo_bus_wazo_line_application_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.applications.#.updated", &schema,
                             xivo_bus_wazo_line_application_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was separated from an application. Key config.lines.{line[id]}.applications.{application[uuid]}.deleted; since
 * 2019-07.
 */
static inline int xivo_bus_wazo_on_line_application_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_line_application_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_application_dissociated",
                                                          struct xivo_bus_wazo_line_application,
                                                          xivo_bus_wazo_line_application_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.applications.#.deleted", &schema,
                             xivo_bus_wazo_line_application_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A line was created. Key config.line.created; since 2013-11. */
static inline int xivo_bus_wazo_on_line_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_created", struct xivo_bus_wazo_line,
                                                          xivo_bus_wazo_line_fields);

    return xivo_bus_on_typed(bus, subscription, "config.line.created", &schema, xivo_bus_wazo_line_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A line was deleted. Key config.line.deleted; since 2013-11. */
static inline int xivo_bus_wazo_on_line_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_deleted", struct xivo_bus_wazo_line,
                                                          xivo_bus_wazo_line_fields);

    return xivo_bus_on_typed(bus, subscription, "config.line.deleted", &schema, xivo_bus_wazo_line_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A line was associated with a device. Key config.lines.{line[id]}.devices.{device[id]}.updated; since 2019-02. */
static inline int xivo_bus_wazo_on_line_device_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_line_device_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_device_associated", struct xivo_bus_wazo_line_device,
                                                          xivo_bus_wazo_line_device_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.devices.#.updated", &schema,
                             xivo_bus_wazo_line_device_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A line was separated from a device. Key config.lines.{line[id]}.devices.{device[id]}.deleted; since 2019-02. */
static inline int xivo_bus_wazo_on_line_device_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_line_device_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_device_dissociated", struct xivo_bus_wazo_line_device,
                                                          xivo_bus_wazo_line_device_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.devices.#.deleted", &schema,
                             xivo_bus_wazo_line_device_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A line was changed. Key config.line.edited; since 2013-11. */
static inline int xivo_bus_wazo_on_line_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_line_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_edited", struct xivo_bus_wazo_line,
                                                          xivo_bus_wazo_line_fields);

    return xivo_bus_on_typed(bus, subscription, "config.line.edited", &schema, xivo_bus_wazo_line_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was associated with an endpoint custom. Key
 * config.lines.{line[id]}.endpoints.custom.{endpoint_custom[id]}.updated; since 2019-12.
 */
static inline int xivo_bus_wazo_on_line_endpoint_custom_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_line_endpoint_custom_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_endpoint_custom_associated",
                                                          struct xivo_bus_wazo_line_endpoint_custom,
                                                          xivo_bus_wazo_line_endpoint_custom_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.endpoints.custom.#.updated", &schema,
                             xivo_bus_wazo_line_endpoint_custom_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was separated from an endpoint custom. Key
 * config.lines.{line[id]}.endpoints.custom.{endpoint_custom[id]}.deleted; since 2019-12.
 */
static inline int xivo_bus_wazo_on_line_endpoint_custom_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_line_endpoint_custom_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_endpoint_custom_dissociated",
                                                          struct xivo_bus_wazo_line_endpoint_custom,
                                                          xivo_bus_wazo_line_endpoint_custom_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.endpoints.custom.#.deleted", &schema,
                             xivo_bus_wazo_line_endpoint_custom_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was associated with an endpoint SCCP. Key config.lines.{line[id]}.endpoints.sccp.{endpoint_sccp[id]}.updated;
 * since 2019-12.
 */
static inline int xivo_bus_wazo_on_line_endpoint_sccp_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_line_endpoint_sccp_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_endpoint_sccp_associated",
                                                          struct xivo_bus_wazo_line_endpoint_sccp,
                                                          xivo_bus_wazo_line_endpoint_sccp_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.endpoints.sccp.#.updated", &schema,
                             xivo_bus_wazo_line_endpoint_sccp_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was separated from an endpoint SCCP. Key config.lines.{line[id]}.endpoints.sccp.{endpoint_sccp[id]}.deleted;
 * since 2019-12.
 */
static inline int xivo_bus_wazo_on_line_endpoint_sccp_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_line_endpoint_sccp_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_endpoint_sccp_dissociated",
                                                          struct xivo_bus_wazo_line_endpoint_sccp,
                                                          xivo_bus_wazo_line_endpoint_sccp_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.endpoints.sccp.#.deleted", &schema,
                             xivo_bus_wazo_line_endpoint_sccp_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was associated with an endpoint SIP. Key config.lines.{line[id]}.endpoints.sip.{endpoint_sip[uuid]}.updated;
 * since 2019-12.
 */
static inline int xivo_bus_wazo_on_line_endpoint_sip_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_line_endpoint_sip_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_endpoint_sip_associated",
                                                          struct xivo_bus_wazo_line_endpoint_sip,
                                                          xivo_bus_wazo_line_endpoint_sip_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.endpoints.sip.#.updated", &schema,
                             xivo_bus_wazo_line_endpoint_sip_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was separated from an endpoint SIP. Key config.lines.{line[id]}.endpoints.sip.{endpoint_sip[uuid]}.deleted;
 * since 2019-12.
 */
static inline int xivo_bus_wazo_on_line_endpoint_sip_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_line_endpoint_sip_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_endpoint_sip_dissociated",
                                                          struct xivo_bus_wazo_line_endpoint_sip,
                                                          xivo_bus_wazo_line_endpoint_sip_fields);

    return xivo_bus_on_typed(bus, subscription, "config.lines.#.endpoints.sip.#.deleted", &schema,
                             xivo_bus_wazo_line_endpoint_sip_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was associated with an extension. Key config.line_extension_associated.updated; before 22.13
 * config.line_extension_association.created; since 2013-12.
 */
static inline int xivo_bus_wazo_on_line_extension_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_line_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_extension_associated",
                                                          struct xivo_bus_wazo_line_extension,
                                                          xivo_bus_wazo_line_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.*", &schema, xivo_bus_wazo_line_extension_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A line was separated from an extension. Key config.line_extension_associated.deleted; before 22.13
 * config.line_extension_association.deleted; since 2013-12.
 */
static inline int xivo_bus_wazo_on_line_extension_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_line_extension_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_extension_dissociated",
                                                          struct xivo_bus_wazo_line_extension,
                                                          xivo_bus_wazo_line_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.*.deleted", &schema, xivo_bus_wazo_line_extension_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The registration or the calls of a line changed. Key lines.{id}.status.updated; since 2019-12. */
static inline int xivo_bus_wazo_on_line_status_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_endpoint_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("line_status_updated", struct xivo_bus_wazo_endpoint_status,
                                                          xivo_bus_wazo_endpoint_status_fields);

    return xivo_bus_on_typed(bus, subscription, "lines.*.status.updated", &schema, xivo_bus_wazo_endpoint_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
