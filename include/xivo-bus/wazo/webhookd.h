/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_WEBHOOKD_H
#define XIVO_BUS_WAZO_WEBHOOKD_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_webhook_subscription {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name; may be null */
    const char *service;                     /* service that delivers the events, as "http" */
    const char *const *events;               /* names of the events that are subscribed to */
    size_t event_count;
    const char *events_user_uuid;            /* only events of this user; a UUID; may be null */
    const char *events_wazo_uuid;            /* only events of this installation; a UUID; may be null */
    struct xivo_bus_map config;              /* settings of the subscription's service */
    const char *owner_user_uuid;             /* UUID of the user who owns the subscription; may be null */
    const char *owner_tenant_uuid;           /* UUID of the tenant that owns the subscription */
    const char *metadata;                    /* free data of the subscriber, as JSON text */
};

static const struct xivo_bus_field xivo_bus_wazo_webhook_subscription_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_subscription, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_subscription, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_subscription, service, "service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_webhook_subscription, events, event_count, "events",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_subscription, events_user_uuid, "events_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_subscription, events_wazo_uuid, "events_wazo_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_NULLABLE_FIELD(struct xivo_bus_wazo_webhook_subscription, config, "config", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_subscription, owner_user_uuid, "owner_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_subscription, owner_tenant_uuid, "owner_tenant_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_webhook_subscription, metadata, "metadata", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_webhook_subscription_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_webhook_subscription *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_webhook_subscription_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_webhook_subscription_cb)callback)(event, (const struct xivo_bus_wazo_webhook_subscription *)data,
                                                      userdata);
}

struct xivo_bus_wazo_webhook_user_subscription {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name; may be null */
    const char *service;                     /* service that delivers the events, as "http" */
    const char *const *events;               /* names of the events that are subscribed to */
    size_t event_count;
    struct xivo_bus_map config;              /* settings of the subscription's service */
    const char *metadata;                    /* free data of the subscriber, as JSON text */
};

static const struct xivo_bus_field xivo_bus_wazo_webhook_user_subscription_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_user_subscription, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_user_subscription, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_webhook_user_subscription, service, "service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_webhook_user_subscription, events, event_count, "events",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_NULLABLE_FIELD(struct xivo_bus_wazo_webhook_user_subscription, config, "config",
                                XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_JSON_FIELD(struct xivo_bus_wazo_webhook_user_subscription, metadata, "metadata", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_webhook_user_subscription_cb)(const xivo_bus_event *event,
                                                           const struct xivo_bus_wazo_webhook_user_subscription *data,
                                                           void *userdata);

static inline void xivo_bus_wazo_webhook_user_subscription_thunk(const xivo_bus_event *event, const void *data,
                                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_webhook_user_subscription_cb)callback)(event,
                                                           (const struct xivo_bus_wazo_webhook_user_subscription *)data,
                                                           userdata);
}

/* A webhook subscription was created. Key webhookd.subscription.created; since 2025-08. */
static inline int xivo_bus_wazo_on_webhookd_subscription_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_webhook_subscription_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("webhookd_subscription_created",
                                                          struct xivo_bus_wazo_webhook_subscription,
                                                          xivo_bus_wazo_webhook_subscription_fields);

    return xivo_bus_on_typed(bus, subscription, "webhookd.subscription.created", &schema,
                             xivo_bus_wazo_webhook_subscription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A webhook subscription was deleted. Key webhookd.subscription.deleted; since 2025-08. */
static inline int xivo_bus_wazo_on_webhookd_subscription_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_webhook_subscription_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("webhookd_subscription_deleted",
                                                          struct xivo_bus_wazo_webhook_subscription,
                                                          xivo_bus_wazo_webhook_subscription_fields);

    return xivo_bus_on_typed(bus, subscription, "webhookd.subscription.deleted", &schema,
                             xivo_bus_wazo_webhook_subscription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A webhook subscription was changed. Key webhookd.subscription.updated; since 2025-08. */
static inline int xivo_bus_wazo_on_webhookd_subscription_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_webhook_subscription_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("webhookd_subscription_updated",
                                                          struct xivo_bus_wazo_webhook_subscription,
                                                          xivo_bus_wazo_webhook_subscription_fields);

    return xivo_bus_on_typed(bus, subscription, "webhookd.subscription.updated", &schema,
                             xivo_bus_wazo_webhook_subscription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A webhook user subscription was created. Key webhookd.users.{user_uuid}.subscription.created; since 2025-08. */
static inline int xivo_bus_wazo_on_webhookd_user_subscription_created(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_webhook_user_subscription_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("webhookd_user_subscription_created",
                                                          struct xivo_bus_wazo_webhook_user_subscription,
                                                          xivo_bus_wazo_webhook_user_subscription_fields);

    return xivo_bus_on_typed(bus, subscription, "webhookd.users.*.subscription.created", &schema,
                             xivo_bus_wazo_webhook_user_subscription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A webhook user subscription was deleted. Key webhookd.users.{user_uuid}.subscription.deleted; since 2025-08. */
static inline int xivo_bus_wazo_on_webhookd_user_subscription_deleted(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_webhook_user_subscription_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("webhookd_user_subscription_deleted",
                                                          struct xivo_bus_wazo_webhook_user_subscription,
                                                          xivo_bus_wazo_webhook_user_subscription_fields);

    return xivo_bus_on_typed(bus, subscription, "webhookd.users.*.subscription.deleted", &schema,
                             xivo_bus_wazo_webhook_user_subscription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A webhook user subscription was changed. Key webhookd.users.{user_uuid}.subscription.updated; since 2025-08. */
static inline int xivo_bus_wazo_on_webhookd_user_subscription_updated(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_webhook_user_subscription_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("webhookd_user_subscription_updated",
                                                          struct xivo_bus_wazo_webhook_user_subscription,
                                                          xivo_bus_wazo_webhook_user_subscription_fields);

    return xivo_bus_on_typed(bus, subscription, "webhookd.users.*.subscription.updated", &schema,
                             xivo_bus_wazo_webhook_user_subscription_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
