/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_TRUNKS_H
#define XIVO_BUS_WAZO_TRUNKS_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_iax_endpoint_ref {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name */
};

static const struct xivo_bus_field xivo_bus_wazo_iax_endpoint_ref_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_iax_endpoint_ref, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_iax_endpoint_ref, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_iax_endpoint_ref, name, "name", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_iax_endpoint_ref_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                            struct xivo_bus_wazo_iax_endpoint_ref,
                                                                                            xivo_bus_wazo_iax_endpoint_ref_fields);

struct xivo_bus_wazo_trunk_ref {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_trunk_ref_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_trunk_ref, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_trunk_ref, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_trunk_ref_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                     struct xivo_bus_wazo_trunk_ref,
                                                                                     xivo_bus_wazo_trunk_ref_fields);

struct xivo_bus_wazo_trunk_endpoint_custom {
    struct xivo_bus_wazo_trunk_ref trunk;    /* the trunk */
    /* The custom endpoint */
    struct xivo_bus_wazo_custom_endpoint_ref endpoint_custom;
};

static const struct xivo_bus_field xivo_bus_wazo_trunk_endpoint_custom_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_trunk_endpoint_custom, trunk, struct xivo_bus_wazo_trunk_ref, "trunk",
                          &xivo_bus_wazo_trunk_ref_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_trunk_endpoint_custom, endpoint_custom,
                          struct xivo_bus_wazo_custom_endpoint_ref, "endpoint_custom",
                          &xivo_bus_wazo_custom_endpoint_ref_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_trunk_endpoint_custom_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_wazo_trunk_endpoint_custom *data,
                                                       void *userdata);

static inline void xivo_bus_wazo_trunk_endpoint_custom_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_trunk_endpoint_custom_cb)callback)(event, (const struct xivo_bus_wazo_trunk_endpoint_custom *)data,
                                                       userdata);
}

struct xivo_bus_wazo_trunk_endpoint_iax {
    struct xivo_bus_wazo_trunk_ref trunk;    /* the trunk */
    /* The IAX endpoint */
    struct xivo_bus_wazo_iax_endpoint_ref endpoint_iax;
};

static const struct xivo_bus_field xivo_bus_wazo_trunk_endpoint_iax_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_trunk_endpoint_iax, trunk, struct xivo_bus_wazo_trunk_ref, "trunk",
                          &xivo_bus_wazo_trunk_ref_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_trunk_endpoint_iax, endpoint_iax, struct xivo_bus_wazo_iax_endpoint_ref,
                          "endpoint_iax", &xivo_bus_wazo_iax_endpoint_ref_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_trunk_endpoint_iax_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_trunk_endpoint_iax *data, void *userdata);

static inline void xivo_bus_wazo_trunk_endpoint_iax_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_trunk_endpoint_iax_cb)callback)(event, (const struct xivo_bus_wazo_trunk_endpoint_iax *)data,
                                                    userdata);
}

struct xivo_bus_wazo_trunk_sip_endpoint {
    bool present;                            /* false: the object is absent */
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *name;                        /* name */
    const char *auth_section_options;        /* options of the authentication section: an array of [name, value] */
    /* Options of the registration section: an array of [name, value] */
    const char *registration_section_options;
};

static const struct xivo_bus_field xivo_bus_wazo_trunk_sip_endpoint_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_trunk_sip_endpoint, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_trunk_sip_endpoint, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_trunk_sip_endpoint, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_trunk_sip_endpoint, auth_section_options, "auth_section_options",
                        XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_trunk_sip_endpoint, registration_section_options,
                        "registration_section_options", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_trunk_sip_endpoint_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                              struct xivo_bus_wazo_trunk_sip_endpoint,
                                                                                              xivo_bus_wazo_trunk_sip_endpoint_fields);

struct xivo_bus_wazo_trunk_endpoint_sip {
    struct xivo_bus_wazo_trunk_ref trunk;    /* the trunk */
    /* The SIP endpoint */
    struct xivo_bus_wazo_trunk_sip_endpoint endpoint_sip;
};

static const struct xivo_bus_field xivo_bus_wazo_trunk_endpoint_sip_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_trunk_endpoint_sip, trunk, struct xivo_bus_wazo_trunk_ref, "trunk",
                          &xivo_bus_wazo_trunk_ref_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_trunk_endpoint_sip, endpoint_sip,
                          struct xivo_bus_wazo_trunk_sip_endpoint, "endpoint_sip",
                          &xivo_bus_wazo_trunk_sip_endpoint_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_trunk_endpoint_sip_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_trunk_endpoint_sip *data, void *userdata);

static inline void xivo_bus_wazo_trunk_endpoint_sip_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_trunk_endpoint_sip_cb)callback)(event, (const struct xivo_bus_wazo_trunk_endpoint_sip *)data,
                                                    userdata);
}

struct xivo_bus_wazo_trunk_register {
    int64_t trunk_id;                        /* id of the trunk */
    bool has_trunk_id;
    int64_t register_id;                     /* id of the registration */
    bool has_register_id;
};

static const struct xivo_bus_field xivo_bus_wazo_trunk_register_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_trunk_register, trunk_id, has_trunk_id, "trunk_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_trunk_register, register_id, has_register_id, "register_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_trunk_register_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_trunk_register *data, void *userdata);

static inline void xivo_bus_wazo_trunk_register_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_trunk_register_cb)callback)(event, (const struct xivo_bus_wazo_trunk_register *)data, userdata);
}

/* A register IAX was created. Key config.register.iax.created; since 2017-12. */
static inline int xivo_bus_wazo_on_register_iax_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("register_iax_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.register.iax.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A register IAX was deleted. Key config.register.iax.deleted; since 2017-12. */
static inline int xivo_bus_wazo_on_register_iax_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("register_iax_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.register.iax.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A register IAX was changed. Key config.register.iax.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_register_iax_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("register_iax_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.register.iax.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A register SIP was created. Key config.register.sip.created; since 2017-11; nothing public publishes it. */
static inline int xivo_bus_wazo_on_register_sip_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("register_sip_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.register.sip.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A register SIP was deleted. Key config.register.sip.deleted; since 2017-11; nothing public publishes it. */
static inline int xivo_bus_wazo_on_register_sip_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("register_sip_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.register.sip.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A register SIP was changed. Key config.register.sip.edited; since 2017-11; nothing public publishes it. */
static inline int xivo_bus_wazo_on_register_sip_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("register_sip_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.register.sip.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A trunk was created. Key config.trunk.created; since 2016-09. */
static inline int xivo_bus_wazo_on_trunk_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunk.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A trunk was deleted. Key config.trunk.deleted; since 2016-09. */
static inline int xivo_bus_wazo_on_trunk_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunk.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A trunk was changed. Key config.trunk.edited; since 2016-09. */
static inline int xivo_bus_wazo_on_trunk_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunk.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was associated with an endpoint custom. Key
 * config.trunks.{trunk[id]}.endpoints.custom.{endpoint_custom[id]}.updated; since 2019-12.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_custom_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_trunk_endpoint_custom_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_custom_associated",
                                                          struct xivo_bus_wazo_trunk_endpoint_custom,
                                                          xivo_bus_wazo_trunk_endpoint_custom_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.#.endpoints.custom.#.updated", &schema,
                             xivo_bus_wazo_trunk_endpoint_custom_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was separated from an endpoint custom. Key
 * config.trunks.{trunk[id]}.endpoints.custom.{endpoint_custom[id]}.deleted; since 2019-12.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_custom_dissociated(xivo_bus *bus,
                                                                     xivo_bus_subscription **subscription,
                                                                     xivo_bus_wazo_trunk_endpoint_custom_cb callback,
                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_custom_dissociated",
                                                          struct xivo_bus_wazo_trunk_endpoint_custom,
                                                          xivo_bus_wazo_trunk_endpoint_custom_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.#.endpoints.custom.#.deleted", &schema,
                             xivo_bus_wazo_trunk_endpoint_custom_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was associated with an endpoint IAX. Key config.trunks.{trunk[id]}.endpoints.iax.{endpoint_iax[id]}.updated;
 * since 2019-12.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_iax_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_trunk_endpoint_iax_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_iax_associated",
                                                          struct xivo_bus_wazo_trunk_endpoint_iax,
                                                          xivo_bus_wazo_trunk_endpoint_iax_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.#.endpoints.iax.#.updated", &schema,
                             xivo_bus_wazo_trunk_endpoint_iax_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was separated from an endpoint IAX. Key config.trunks.{trunk[id]}.endpoints.iax.{endpoint_iax[id]}.deleted;
 * since 2019-12.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_iax_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_trunk_endpoint_iax_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_iax_dissociated",
                                                          struct xivo_bus_wazo_trunk_endpoint_iax,
                                                          xivo_bus_wazo_trunk_endpoint_iax_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.#.endpoints.iax.#.deleted", &schema,
                             xivo_bus_wazo_trunk_endpoint_iax_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was associated with an endpoint SIP. Key
 * config.trunks.{trunk[id]}.endpoints.sip.{endpoint_sip[uuid]}.updated; since 2019-12.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_sip_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_trunk_endpoint_sip_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_sip_associated",
                                                          struct xivo_bus_wazo_trunk_endpoint_sip,
                                                          xivo_bus_wazo_trunk_endpoint_sip_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.#.endpoints.sip.#.updated", &schema,
                             xivo_bus_wazo_trunk_endpoint_sip_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A trunk was separated from an endpoint SIP. Key config.trunks.{trunk[id]}.endpoints.sip.{endpoint_sip[uuid]}.deleted;
 * since 2019-12.
 */
static inline int xivo_bus_wazo_on_trunk_endpoint_sip_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_trunk_endpoint_sip_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_endpoint_sip_dissociated",
                                                          struct xivo_bus_wazo_trunk_endpoint_sip,
                                                          xivo_bus_wazo_trunk_endpoint_sip_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.#.endpoints.sip.#.deleted", &schema,
                             xivo_bus_wazo_trunk_endpoint_sip_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A trunk register was associated with an IAX. Key config.trunks.registers.iax.updated; since 2018-01. */
static inline int xivo_bus_wazo_on_trunk_register_iax_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_trunk_register_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_register_iax_associated",
                                                          struct xivo_bus_wazo_trunk_register,
                                                          xivo_bus_wazo_trunk_register_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.registers.iax.updated", &schema,
                             xivo_bus_wazo_trunk_register_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A trunk register was separated from an IAX. Key config.trunks.registers.iax.deleted; since 2018-01. */
static inline int xivo_bus_wazo_on_trunk_register_iax_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_trunk_register_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_register_iax_dissociated",
                                                          struct xivo_bus_wazo_trunk_register,
                                                          xivo_bus_wazo_trunk_register_fields);

    return xivo_bus_on_typed(bus, subscription, "config.trunks.registers.iax.deleted", &schema,
                             xivo_bus_wazo_trunk_register_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The registration or the calls of a trunk changed. Key trunks.{id}.status.updated; since 2019-12. */
static inline int xivo_bus_wazo_on_trunk_status_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_endpoint_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("trunk_status_updated", struct xivo_bus_wazo_endpoint_status,
                                                          xivo_bus_wazo_endpoint_status_fields);

    return xivo_bus_on_typed(bus, subscription, "trunks.*.status.updated", &schema, xivo_bus_wazo_endpoint_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
