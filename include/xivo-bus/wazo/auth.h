/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_AUTH_H
#define XIVO_BUS_WAZO_AUTH_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_auth_external_auth {
    const char *user_uuid;                   /* UUID of the user */
    const char *external_auth_name;          /* name of the external service */
};

static const struct xivo_bus_field xivo_bus_wazo_auth_external_auth_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_external_auth, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_external_auth, external_auth_name, "external_auth_name",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_auth_external_auth_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_auth_external_auth *data, void *userdata);

static inline void xivo_bus_wazo_auth_external_auth_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_auth_external_auth_cb)callback)(event, (const struct xivo_bus_wazo_auth_external_auth *)data,
                                                    userdata);
}

struct xivo_bus_wazo_auth_refresh_token {
    const char *client_id;                   /* name that the client chose for its refresh token; may be null */
    bool mobile;                             /* whether a mobile client is meant */
    bool has_mobile;
    const char *user_uuid;                   /* UUID of the user; may be null */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_auth_refresh_token_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_refresh_token, client_id, "client_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_auth_refresh_token, mobile, has_mobile, "mobile",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_refresh_token, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_refresh_token, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_auth_refresh_token_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_auth_refresh_token *data, void *userdata);

static inline void xivo_bus_wazo_auth_refresh_token_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_auth_refresh_token_cb)callback)(event, (const struct xivo_bus_wazo_auth_refresh_token *)data,
                                                    userdata);
}

struct xivo_bus_wazo_auth_session {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *user_uuid;                   /* UUID of the user; may be null */
    bool mobile;                             /* whether a mobile client is meant */
    bool has_mobile;
};

static const struct xivo_bus_field xivo_bus_wazo_auth_session_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_session, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_session, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_session, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_auth_session, mobile, has_mobile, "mobile", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_auth_session_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_auth_session *data, void *userdata);

static inline void xivo_bus_wazo_auth_session_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_auth_session_cb)callback)(event, (const struct xivo_bus_wazo_auth_session *)data, userdata);
}

struct xivo_bus_wazo_auth_session_end {
    const char *uuid;                        /* UUID */
    const char *user_uuid;                   /* UUID of the user */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_auth_session_end_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_session_end, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_session_end, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_session_end, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_auth_session_end_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_auth_session_end *data, void *userdata);

static inline void xivo_bus_wazo_auth_session_end_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_auth_session_end_cb)callback)(event, (const struct xivo_bus_wazo_auth_session_end *)data, userdata);
}

struct xivo_bus_wazo_auth_tenant {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name; may be null or empty */
    const char *slug;                        /* short name of the tenant */
    const char *const *domain_names;         /* domain names of the tenant */
    size_t domain_name_count;
};

static const struct xivo_bus_field xivo_bus_wazo_auth_tenant_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_tenant, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_tenant, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_tenant, slug, "slug", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_auth_tenant, domain_names, domain_name_count, "domain_names",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_auth_tenant_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_auth_tenant *data,
                                             void *userdata);

static inline void xivo_bus_wazo_auth_tenant_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_auth_tenant_cb)callback)(event, (const struct xivo_bus_wazo_auth_tenant *)data, userdata);
}

struct xivo_bus_wazo_auth_tenant_name {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name; may be null or empty */
};

static const struct xivo_bus_field xivo_bus_wazo_auth_tenant_name_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_tenant_name, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_auth_tenant_name, name, "name", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_auth_tenant_name_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_auth_tenant_name *data, void *userdata);

static inline void xivo_bus_wazo_auth_tenant_name_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_auth_tenant_name_cb)callback)(event, (const struct xivo_bus_wazo_auth_tenant_name *)data, userdata);
}

/* An authentication refresh token was created. Key auth.users.{user_uuid}.tokens.{client_id}.created; since 2019-11. */
static inline int xivo_bus_wazo_on_auth_refresh_token_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_auth_refresh_token_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_refresh_token_created",
                                                          struct xivo_bus_wazo_auth_refresh_token,
                                                          xivo_bus_wazo_auth_refresh_token_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.users.*.tokens.*.created", &schema,
                             xivo_bus_wazo_auth_refresh_token_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An authentication refresh token was deleted. Key auth.users.{user_uuid}.tokens.{client_id}.deleted; since 2019-11. */
static inline int xivo_bus_wazo_on_auth_refresh_token_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_auth_refresh_token_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_refresh_token_deleted",
                                                          struct xivo_bus_wazo_auth_refresh_token,
                                                          xivo_bus_wazo_auth_refresh_token_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.users.*.tokens.*.deleted", &schema,
                             xivo_bus_wazo_auth_refresh_token_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An authentication session was created. Key auth.sessions.{session_uuid}.created; since 2019-02. */
static inline int xivo_bus_wazo_on_auth_session_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_auth_session_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_session_created", struct xivo_bus_wazo_auth_session,
                                                          xivo_bus_wazo_auth_session_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.sessions.*.created", &schema, xivo_bus_wazo_auth_session_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An authentication session was deleted. Key auth.sessions.{session_uuid}.deleted; since 2019-02. */
static inline int xivo_bus_wazo_on_auth_session_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_auth_session_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_session_deleted", struct xivo_bus_wazo_auth_session_end,
                                                          xivo_bus_wazo_auth_session_end_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.sessions.*.deleted", &schema,
                             xivo_bus_wazo_auth_session_end_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A session expires soon. Key auth.users.{user_uuid}.sessions.{session_uuid}.expire_soon; since 2019-10. */
static inline int xivo_bus_wazo_on_auth_session_expire_soon(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_auth_session_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_session_expire_soon",
                                                          struct xivo_bus_wazo_auth_session_end,
                                                          xivo_bus_wazo_auth_session_end_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.users.*.sessions.*.expire_soon", &schema,
                             xivo_bus_wazo_auth_session_end_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A tenant was created. Key auth.tenants.{tenant_uuid}.created; since 2018-03. */
static inline int xivo_bus_wazo_on_auth_tenant_added(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_auth_tenant_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_tenant_added", struct xivo_bus_wazo_auth_tenant,
                                                          xivo_bus_wazo_auth_tenant_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.tenants.*.created", &schema, xivo_bus_wazo_auth_tenant_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An authentication tenant was deleted. Key auth.tenants.{tenant_uuid}.deleted; since 2018-03. */
static inline int xivo_bus_wazo_on_auth_tenant_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_uuid_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_tenant_deleted", struct xivo_bus_wazo_resource_uuid,
                                                          xivo_bus_wazo_resource_uuid_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.tenants.*.deleted", &schema, xivo_bus_wazo_resource_uuid_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An authentication tenant was changed. Key auth.tenants.{tenant_uuid}.updated; since 2018-03. */
static inline int xivo_bus_wazo_on_auth_tenant_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_auth_tenant_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_tenant_updated", struct xivo_bus_wazo_auth_tenant_name,
                                                          xivo_bus_wazo_auth_tenant_name_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.tenants.*.updated", &schema, xivo_bus_wazo_auth_tenant_name_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user was connected to an external service. Key auth.users.{user_uuid}.external.{external_auth_name}.created; since
 * 2017-12.
 */
static inline int xivo_bus_wazo_on_auth_user_external_auth_added(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_auth_external_auth_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_user_external_auth_added",
                                                          struct xivo_bus_wazo_auth_external_auth,
                                                          xivo_bus_wazo_auth_external_auth_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.users.*.external.*.created", &schema,
                             xivo_bus_wazo_auth_external_auth_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user authorized the access to an external service. Key
 * auth.users.{user_uuid}.external.{external_auth_name}.authorized; since 2018-02.
 */
static inline int xivo_bus_wazo_on_auth_user_external_auth_authorized(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_auth_external_auth_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_user_external_auth_authorized",
                                                          struct xivo_bus_wazo_auth_external_auth,
                                                          xivo_bus_wazo_auth_external_auth_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.users.*.external.*.authorized", &schema,
                             xivo_bus_wazo_auth_external_auth_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A user was disconnected from an external service. Key auth.users.{user_uuid}.external.{external_auth_name}.deleted;
 * since 2017-12.
 */
static inline int xivo_bus_wazo_on_auth_user_external_auth_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_auth_external_auth_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_user_external_auth_deleted",
                                                          struct xivo_bus_wazo_auth_external_auth,
                                                          xivo_bus_wazo_auth_external_auth_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.users.*.external.*.deleted", &schema,
                             xivo_bus_wazo_auth_external_auth_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The connection of a user to an external service was changed. Key
 * auth.users.{user_uuid}.external.{external_auth_name}.updated; since 2025-08.
 */
static inline int xivo_bus_wazo_on_auth_user_external_auth_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_auth_external_auth_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("auth_user_external_auth_updated",
                                                          struct xivo_bus_wazo_auth_external_auth,
                                                          xivo_bus_wazo_auth_external_auth_fields);

    return xivo_bus_on_typed(bus, subscription, "auth.users.*.external.*.updated", &schema,
                             xivo_bus_wazo_auth_external_auth_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
