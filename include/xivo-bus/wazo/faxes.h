/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_FAXES_H
#define XIVO_BUS_WAZO_FAXES_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_fax {
    const char *id;                          /* id of the fax */
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *extension;                   /* extension */
    const char *context;                     /* dialplan context */
    const char *caller_id;                   /* caller id shown to the receiver of the fax */
    const char *user_uuid;                   /* UUID of the user; may be null */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_fax_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax, extension, "extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax, context, "context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax, caller_id, "caller_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_fax_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_fax *data, void *userdata);

static inline void xivo_bus_wazo_fax_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_wazo_fax_cb)callback)(event, (const struct xivo_bus_wazo_fax *)data, userdata);
}

struct xivo_bus_wazo_fax_created {
    const char *id;                          /* id */
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *extension;                   /* extension */
    const char *context;                     /* dialplan context */
    const char *caller_id;                   /* caller id shown to the receiver of the fax */
    const char *user_uuid;                   /* UUID of the user; may be null */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *ivr_extension;               /* extension that is played before the fax is sent; may be null */
    int64_t wait_time;                       /* seconds to wait before the fax is sent; may be null */
    bool has_wait_time;
};

static const struct xivo_bus_field xivo_bus_wazo_fax_created_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, extension, "extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, context, "context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, caller_id, "caller_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_created, ivr_extension, "ivr_extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_fax_created, wait_time, has_wait_time, "wait_time",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_fax_created_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_fax_created *data,
                                             void *userdata);

static inline void xivo_bus_wazo_fax_created_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_fax_created_cb)callback)(event, (const struct xivo_bus_wazo_fax_created *)data, userdata);
}

struct xivo_bus_wazo_fax_failed {
    const char *id;                          /* id */
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *extension;                   /* extension */
    const char *context;                     /* dialplan context */
    const char *caller_id;                   /* caller id shown to the receiver of the fax */
    const char *user_uuid;                   /* UUID of the user; may be null */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *error;                       /* why it failed; may be empty */
};

static const struct xivo_bus_field xivo_bus_wazo_fax_failed_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, extension, "extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, context, "context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, caller_id, "caller_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_fax_failed, error, "error", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_fax_failed_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_fax_failed *data,
                                            void *userdata);

static inline void xivo_bus_wazo_fax_failed_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_fax_failed_cb)callback)(event, (const struct xivo_bus_wazo_fax_failed *)data, userdata);
}

/* A fax is to be sent. Key faxes.outbound.created; since 2019-03. */
static inline int xivo_bus_wazo_on_fax_outbound_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_fax_created_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("fax_outbound_created", struct xivo_bus_wazo_fax_created,
                                                          xivo_bus_wazo_fax_created_fields);

    return xivo_bus_on_typed(bus, subscription, "faxes.outbound.created", &schema, xivo_bus_wazo_fax_created_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A fax could not be sent. Key faxes.outbound.{id}.failed; since 2019-03. */
static inline int xivo_bus_wazo_on_fax_outbound_failed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_fax_failed_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("fax_outbound_failed", struct xivo_bus_wazo_fax_failed,
                                                          xivo_bus_wazo_fax_failed_fields);

    return xivo_bus_on_typed(bus, subscription, "faxes.outbound.*.failed", &schema, xivo_bus_wazo_fax_failed_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A fax was sent. Key faxes.outbound.{id}.succeeded; since 2019-03. */
static inline int xivo_bus_wazo_on_fax_outbound_succeeded(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_fax_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("fax_outbound_succeeded", struct xivo_bus_wazo_fax,
                                                          xivo_bus_wazo_fax_fields);

    return xivo_bus_on_typed(bus, subscription, "faxes.outbound.*.succeeded", &schema, xivo_bus_wazo_fax_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user's fax is to be sent. Key faxes.outbound.users.{user_uuid}.created; since 2019-03. */
static inline int xivo_bus_wazo_on_fax_outbound_user_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_fax_created_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("fax_outbound_user_created", struct xivo_bus_wazo_fax_created,
                                                          xivo_bus_wazo_fax_created_fields);

    return xivo_bus_on_typed(bus, subscription, "faxes.outbound.users.*.created", &schema,
                             xivo_bus_wazo_fax_created_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user's fax could not be sent. Key faxes.outbound.users.{user_uuid}.failed; since 2019-03. */
static inline int xivo_bus_wazo_on_fax_outbound_user_failed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_fax_failed_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("fax_outbound_user_failed", struct xivo_bus_wazo_fax_failed,
                                                          xivo_bus_wazo_fax_failed_fields);

    return xivo_bus_on_typed(bus, subscription, "faxes.outbound.users.*.failed", &schema,
                             xivo_bus_wazo_fax_failed_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user's fax was sent. Key faxes.outbound.users.{user_uuid}.succeeded; since 2019-03. */
static inline int xivo_bus_wazo_on_fax_outbound_user_succeeded(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_fax_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("fax_outbound_user_succeeded", struct xivo_bus_wazo_fax,
                                                          xivo_bus_wazo_fax_fields);

    return xivo_bus_on_typed(bus, subscription, "faxes.outbound.users.*.succeeded", &schema, xivo_bus_wazo_fax_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
