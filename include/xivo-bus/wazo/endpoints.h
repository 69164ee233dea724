/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_ENDPOINTS_H
#define XIVO_BUS_WAZO_ENDPOINTS_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_custom_endpoint {
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *interface;                   /* Asterisk interface of the endpoint */
    /* The trunk; may be null */
    struct xivo_bus_wazo_resource_id_member trunk;
    /* The line; may be null */
    struct xivo_bus_wazo_resource_id_member line;
};

static const struct xivo_bus_field xivo_bus_wazo_custom_endpoint_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_custom_endpoint, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_custom_endpoint, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_custom_endpoint, interface, "interface", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_custom_endpoint, trunk, struct xivo_bus_wazo_resource_id_member, "trunk",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_custom_endpoint, line, struct xivo_bus_wazo_resource_id_member, "line",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_custom_endpoint_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_custom_endpoint *data, void *userdata);

static inline void xivo_bus_wazo_custom_endpoint_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_custom_endpoint_cb)callback)(event, (const struct xivo_bus_wazo_custom_endpoint *)data, userdata);
}

struct xivo_bus_wazo_iax_endpoint {
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name */
    /* The trunk; may be null */
    struct xivo_bus_wazo_resource_id_member trunk;
};

static const struct xivo_bus_field xivo_bus_wazo_iax_endpoint_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_iax_endpoint, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_iax_endpoint, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_iax_endpoint, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_iax_endpoint, trunk, struct xivo_bus_wazo_resource_id_member, "trunk",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_iax_endpoint_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_iax_endpoint *data, void *userdata);

static inline void xivo_bus_wazo_iax_endpoint_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_iax_endpoint_cb)callback)(event, (const struct xivo_bus_wazo_iax_endpoint *)data, userdata);
}

struct xivo_bus_wazo_sccp_endpoint {
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    /* The line; may be null */
    struct xivo_bus_wazo_resource_id_member line;
};

static const struct xivo_bus_field xivo_bus_wazo_sccp_endpoint_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_sccp_endpoint, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sccp_endpoint, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_sccp_endpoint, line, struct xivo_bus_wazo_resource_id_member, "line",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_sccp_endpoint_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_sccp_endpoint *data, void *userdata);

static inline void xivo_bus_wazo_sccp_endpoint_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_sccp_endpoint_cb)callback)(event, (const struct xivo_bus_wazo_sccp_endpoint *)data, userdata);
}

struct xivo_bus_wazo_sip_endpoint {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name */
    const char *label;                       /* label; may be null */
    const char *auth_section_options;        /* options of the authentication section: an array of [name, value] */
    /* Options of the registration section: an array of [name, value] */
    const char *registration_section_options;
    /* The trunk; may be null */
    struct xivo_bus_wazo_resource_id_member trunk;
    /* The line; may be null */
    struct xivo_bus_wazo_resource_id_member line;
};

static const struct xivo_bus_field xivo_bus_wazo_sip_endpoint_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sip_endpoint, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sip_endpoint, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sip_endpoint, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sip_endpoint, label, "label", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_sip_endpoint, auth_section_options, "auth_section_options",
                        XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_sip_endpoint, registration_section_options, "registration_section_options",
                        XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_sip_endpoint, trunk, struct xivo_bus_wazo_resource_id_member, "trunk",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_sip_endpoint, line, struct xivo_bus_wazo_resource_id_member, "line",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_sip_endpoint_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_sip_endpoint *data, void *userdata);

static inline void xivo_bus_wazo_sip_endpoint_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_sip_endpoint_cb)callback)(event, (const struct xivo_bus_wazo_sip_endpoint *)data, userdata);
}

struct xivo_bus_wazo_sip_transport {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name */
    const char *options;                     /* options: an array of [name, value] */
};

static const struct xivo_bus_field xivo_bus_wazo_sip_transport_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sip_transport, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_sip_transport, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_sip_transport, options, "options", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_sip_transport_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_sip_transport *data, void *userdata);

static inline void xivo_bus_wazo_sip_transport_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_sip_transport_cb)callback)(event, (const struct xivo_bus_wazo_sip_transport *)data, userdata);
}

/* A custom endpoint was created. Key config.custom_endpoint.created; since 2016-01. */
static inline int xivo_bus_wazo_on_custom_endpoint_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_custom_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("custom_endpoint_created",
                                                          struct xivo_bus_wazo_custom_endpoint,
                                                          xivo_bus_wazo_custom_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.custom_endpoint.created", &schema,
                             xivo_bus_wazo_custom_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A custom endpoint was deleted. Key config.custom_endpoint.deleted; since 2016-01. */
static inline int xivo_bus_wazo_on_custom_endpoint_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_custom_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("custom_endpoint_deleted",
                                                          struct xivo_bus_wazo_custom_endpoint,
                                                          xivo_bus_wazo_custom_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.custom_endpoint.deleted", &schema,
                             xivo_bus_wazo_custom_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A custom endpoint was changed. Key config.custom_endpoint.edited; since 2016-01. */
static inline int xivo_bus_wazo_on_custom_endpoint_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_custom_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("custom_endpoint_edited",
                                                          struct xivo_bus_wazo_custom_endpoint,
                                                          xivo_bus_wazo_custom_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.custom_endpoint.edited", &schema,
                             xivo_bus_wazo_custom_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The IAX call number limits were changed. Key config.iax_callnumberlimits.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_iax_callnumberlimits_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("iax_callnumberlimits_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.iax_callnumberlimits.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An IAX endpoint was created. Key config.iax_endpoint.created; since 2018-01. */
static inline int xivo_bus_wazo_on_iax_endpoint_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_iax_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("iax_endpoint_created", struct xivo_bus_wazo_iax_endpoint,
                                                          xivo_bus_wazo_iax_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.iax_endpoint.created", &schema,
                             xivo_bus_wazo_iax_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An IAX endpoint was deleted. Key config.iax_endpoint.deleted; since 2018-01. */
static inline int xivo_bus_wazo_on_iax_endpoint_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_iax_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("iax_endpoint_deleted", struct xivo_bus_wazo_iax_endpoint,
                                                          xivo_bus_wazo_iax_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.iax_endpoint.deleted", &schema,
                             xivo_bus_wazo_iax_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An IAX endpoint was changed. Key config.iax_endpoint.edited; since 2018-01. */
static inline int xivo_bus_wazo_on_iax_endpoint_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_iax_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("iax_endpoint_edited", struct xivo_bus_wazo_iax_endpoint,
                                                          xivo_bus_wazo_iax_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.iax_endpoint.edited", &schema, xivo_bus_wazo_iax_endpoint_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The settings of IAX were changed. Key config.iax_general.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_iax_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("iax_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.iax_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The settings of PJSIP were changed. Key config.pjsip_global.updated; since 2020-02. */
static inline int xivo_bus_wazo_on_pjsip_global_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("pjsip_global_updated", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pjsip_global.updated", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The settings of PJSIP were changed. Key config.pjsip_system.updated; since 2020-03. */
static inline int xivo_bus_wazo_on_pjsip_system_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("pjsip_system_updated", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.pjsip_system.updated", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An SCCP endpoint was created. Key config.sccp_endpoint.created; since 2015-11. */
static inline int xivo_bus_wazo_on_sccp_endpoint_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_sccp_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sccp_endpoint_created", struct xivo_bus_wazo_sccp_endpoint,
                                                          xivo_bus_wazo_sccp_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sccp_endpoint.created", &schema,
                             xivo_bus_wazo_sccp_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SCCP endpoint was deleted. Key config.sccp_endpoint.deleted; since 2015-11. */
static inline int xivo_bus_wazo_on_sccp_endpoint_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_sccp_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sccp_endpoint_deleted", struct xivo_bus_wazo_sccp_endpoint,
                                                          xivo_bus_wazo_sccp_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sccp_endpoint.deleted", &schema,
                             xivo_bus_wazo_sccp_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SCCP endpoint was changed. Key config.sccp_endpoint.edited; since 2015-11. */
static inline int xivo_bus_wazo_on_sccp_endpoint_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_sccp_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sccp_endpoint_edited", struct xivo_bus_wazo_sccp_endpoint,
                                                          xivo_bus_wazo_sccp_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sccp_endpoint.edited", &schema,
                             xivo_bus_wazo_sccp_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The settings of SCCP were changed. Key config.sccp_general.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_sccp_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sccp_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sccp_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An SIP endpoint was created. Key config.sip_endpoint.created; since 2015-10. */
static inline int xivo_bus_wazo_on_sip_endpoint_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_sip_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_created", struct xivo_bus_wazo_sip_endpoint,
                                                          xivo_bus_wazo_sip_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint.created", &schema,
                             xivo_bus_wazo_sip_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SIP endpoint was deleted. Key config.sip_endpoint.deleted; since 2015-10. */
static inline int xivo_bus_wazo_on_sip_endpoint_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_sip_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_deleted", struct xivo_bus_wazo_sip_endpoint,
                                                          xivo_bus_wazo_sip_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint.deleted", &schema,
                             xivo_bus_wazo_sip_endpoint_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SIP endpoint was changed. Key config.sip_endpoint.edited; since 2015-10. */
static inline int xivo_bus_wazo_on_sip_endpoint_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_sip_endpoint_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_edited", struct xivo_bus_wazo_sip_endpoint,
                                                          xivo_bus_wazo_sip_endpoint_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint.edited", &schema, xivo_bus_wazo_sip_endpoint_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An SIP endpoint template was created. Key config.sip_endpoint_template.created; since 2020-09. */
static inline int xivo_bus_wazo_on_sip_endpoint_template_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_template_created", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint_template.created", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SIP endpoint template was deleted. Key config.sip_endpoint_template.deleted; since 2020-09. */
static inline int xivo_bus_wazo_on_sip_endpoint_template_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_template_deleted", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint_template.deleted", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SIP endpoint template was changed. Key config.sip_endpoint_template.edited; since 2022-09. */
static inline int xivo_bus_wazo_on_sip_endpoint_template_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_endpoint_template_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_endpoint_template.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The settings of SIP were changed. Key config.sip_general.edited; since 2016-08; nothing public publishes it. */
static inline int xivo_bus_wazo_on_sip_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An SIP transport was created. Key config.sip.transports.created; since 2020-04. */
static inline int xivo_bus_wazo_on_sip_transport_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_sip_transport_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_transport_created", struct xivo_bus_wazo_sip_transport,
                                                          xivo_bus_wazo_sip_transport_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip.transports.created", &schema,
                             xivo_bus_wazo_sip_transport_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SIP transport was deleted. Key config.sip.transports.deleted; since 2020-04. */
static inline int xivo_bus_wazo_on_sip_transport_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_sip_transport_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_transport_deleted", struct xivo_bus_wazo_sip_transport,
                                                          xivo_bus_wazo_sip_transport_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip.transports.deleted", &schema,
                             xivo_bus_wazo_sip_transport_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An SIP transport was changed. Key config.sip.transports.edited; since 2020-04. */
static inline int xivo_bus_wazo_on_sip_transport_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_sip_transport_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("sip_transport_edited", struct xivo_bus_wazo_sip_transport,
                                                          xivo_bus_wazo_sip_transport_fields);

    return xivo_bus_on_typed(bus, subscription, "config.sip.transports.edited", &schema,
                             xivo_bus_wazo_sip_transport_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
