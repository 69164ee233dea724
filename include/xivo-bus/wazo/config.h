/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_CONFIG_H
#define XIVO_BUS_WAZO_CONFIG_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_access_feature {
    int64_t id;                              /* id */
    bool has_id;
    const char *host;                        /* address of a host; may be empty */
    const char *feature;                     /* feature that the access is for; "phonebook", others are possible */
    bool enabled;                            /* whether it is in effect */
    bool has_enabled;
};

static const struct xivo_bus_field xivo_bus_wazo_access_feature_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_access_feature, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_access_feature, host, "host", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_access_feature, feature, "feature", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_access_feature, enabled, has_enabled, "enabled", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_access_feature_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_access_feature *data, void *userdata);

static inline void xivo_bus_wazo_access_feature_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_access_feature_cb)callback)(event, (const struct xivo_bus_wazo_access_feature *)data, userdata);
}

struct xivo_bus_wazo_ingress_http {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *uri;                         /* URI */
    const struct xivo_bus_wazo_link *links;  /* related resources */
    size_t link_count;
};

static const struct xivo_bus_field xivo_bus_wazo_ingress_http_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_ingress_http, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_ingress_http, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_ingress_http, uri, "uri", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_ingress_http, links, struct xivo_bus_wazo_link, link_count, "links",
                           &xivo_bus_wazo_link_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_ingress_http_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_ingress_http *data, void *userdata);

static inline void xivo_bus_wazo_ingress_http_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_ingress_http_cb)callback)(event, (const struct xivo_bus_wazo_ingress_http *)data, userdata);
}

struct xivo_bus_wazo_live_reload {
    bool live_reload_enabled;                /* whether Asterisk is reloaded after each change */
    bool has_live_reload_enabled;
};

static const struct xivo_bus_field xivo_bus_wazo_live_reload_fields[] = {
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_live_reload, live_reload_enabled, has_live_reload_enabled,
                           "live_reload_enabled", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_live_reload_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_live_reload *data,
                                             void *userdata);

static inline void xivo_bus_wazo_live_reload_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_live_reload_cb)callback)(event, (const struct xivo_bus_wazo_live_reload *)data, userdata);
}

struct xivo_bus_wazo_localization {
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *country;                     /* country of the installation; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_localization_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_localization, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_localization, country, "country", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_localization_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_wazo_localization *data, void *userdata);

static inline void xivo_bus_wazo_localization_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_localization_cb)callback)(event, (const struct xivo_bus_wazo_localization *)data, userdata);
}

struct xivo_bus_wazo_recordings_announcements {
    const char *recording_start;             /* sound played when a recording starts; may be null or empty */
    const char *recording_stop;              /* sound played when a recording stops; may be null or empty */
};

static const struct xivo_bus_field xivo_bus_wazo_recordings_announcements_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_recordings_announcements, recording_start, "recording_start",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_recordings_announcements, recording_stop, "recording_stop",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_recordings_announcements_cb)(const xivo_bus_event *event,
                                                          const struct xivo_bus_wazo_recordings_announcements *data,
                                                          void *userdata);

static inline void xivo_bus_wazo_recordings_announcements_thunk(const xivo_bus_event *event, const void *data,
                                                                xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_recordings_announcements_cb)callback)(event,
                                                          (const struct xivo_bus_wazo_recordings_announcements *)data,
                                                          userdata);
}

struct xivo_bus_wazo_registrar {
    const char *id;                          /* id; may be null */
    bool deletable;                          /* whether the registrar can be deleted */
    bool has_deletable;
    const char *name;                        /* name; may be null */
    const char *main_host;                   /* host of the provisioning server; may be null */
    int64_t main_port;                       /* port of the provisioning server; may be null */
    bool has_main_port;
    const char *backup_host;                 /* host of the second provisioning server; may be null */
    int64_t backup_port;                     /* port of the second provisioning server; may be null */
    bool has_backup_port;
    const char *proxy_main_host;             /* host of the SIP proxy; may be null */
    int64_t proxy_main_port;                 /* port of the SIP proxy; may be null */
    bool has_proxy_main_port;
    const char *proxy_backup_host;           /* host of the second SIP proxy; may be null */
    int64_t proxy_backup_port;               /* port of the second SIP proxy; may be null */
    bool has_proxy_backup_port;
    const char *outbound_proxy_host;         /* host of the outbound proxy; may be null */
    int64_t outbound_proxy_port;             /* port of the outbound proxy; may be null */
    bool has_outbound_proxy_port;
};

static const struct xivo_bus_field xivo_bus_wazo_registrar_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_registrar, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_registrar, deletable, has_deletable, "deletable",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_registrar, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_registrar, main_host, "main_host", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_registrar, main_port, has_main_port, "main_port",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_registrar, backup_host, "backup_host", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_registrar, backup_port, has_backup_port, "backup_port",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_registrar, proxy_main_host, "proxy_main_host", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_registrar, proxy_main_port, has_proxy_main_port, "proxy_main_port",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_registrar, proxy_backup_host, "proxy_backup_host",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_registrar, proxy_backup_port, has_proxy_backup_port,
                           "proxy_backup_port", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_registrar, outbound_proxy_host, "outbound_proxy_host",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_registrar, outbound_proxy_port, has_outbound_proxy_port,
                           "outbound_proxy_port", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_registrar_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_registrar *data,
                                           void *userdata);

static inline void xivo_bus_wazo_registrar_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_registrar_cb)callback)(event, (const struct xivo_bus_wazo_registrar *)data, userdata);
}

/* An access feature was created. Key config.access_feature.created; since 2019-09. */
static inline int xivo_bus_wazo_on_access_feature_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_access_feature_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("access_feature_created", struct xivo_bus_wazo_access_feature,
                                                          xivo_bus_wazo_access_feature_fields);

    return xivo_bus_on_typed(bus, subscription, "config.access_feature.created", &schema,
                             xivo_bus_wazo_access_feature_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An access feature was deleted. Key config.access_feature.deleted; since 2019-09. */
static inline int xivo_bus_wazo_on_access_feature_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_wazo_access_feature_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("access_feature_deleted", struct xivo_bus_wazo_access_feature,
                                                          xivo_bus_wazo_access_feature_fields);

    return xivo_bus_on_typed(bus, subscription, "config.access_feature.deleted", &schema,
                             xivo_bus_wazo_access_feature_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An access feature was changed. Key config.access_feature.edited; since 2019-09. */
static inline int xivo_bus_wazo_on_access_feature_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_access_feature_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("access_feature_edited", struct xivo_bus_wazo_access_feature,
                                                          xivo_bus_wazo_access_feature_fields);

    return xivo_bus_on_typed(bus, subscription, "config.access_feature.edited", &schema,
                             xivo_bus_wazo_access_feature_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The DHCP was changed. Key config.dhcp.edited; since 2019-02. */
static inline int xivo_bus_wazo_on_dhcp_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("dhcp_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.dhcp.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The email config was changed. Key config.email.updated; since 2021-03. */
static inline int xivo_bus_wazo_on_email_config_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("email_config_updated", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.email.updated", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An external app was created. Key config.external_apps.created; since 2020-10. */
static inline int xivo_bus_wazo_on_external_app_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("external_app_created", struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.external_apps.created", &schema,
                             xivo_bus_wazo_resource_name_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An external app was deleted. Key config.external_apps.deleted; since 2020-10. */
static inline int xivo_bus_wazo_on_external_app_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("external_app_deleted", struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.external_apps.deleted", &schema,
                             xivo_bus_wazo_resource_name_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An external app was changed. Key config.external_apps.edited; since 2020-10. */
static inline int xivo_bus_wazo_on_external_app_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_name_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("external_app_edited", struct xivo_bus_wazo_resource_name,
                                                          xivo_bus_wazo_resource_name_fields);

    return xivo_bus_on_typed(bus, subscription, "config.external_apps.edited", &schema,
                             xivo_bus_wazo_resource_name_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The features application map was changed. Key config.features_applicationmap.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_features_applicationmap_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("features_applicationmap_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.features_applicationmap.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The features feature map was changed. Key config.features_featuremap.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_features_featuremap_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("features_featuremap_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.features_featuremap.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The settings of features were changed. Key config.features_general.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_features_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("features_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.features_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The high availability was changed. Key config.ha.edited; since 2019-02. */
static inline int xivo_bus_wazo_on_ha_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ha_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ha.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The settings of HEP were changed. Key config.hep_general.edited; since 2022-09. */
static inline int xivo_bus_wazo_on_hep_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("hep_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.hep_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An ingress HTTP was created. Key config.ingresses.http.created; since 2021-10. */
static inline int xivo_bus_wazo_on_ingress_http_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_ingress_http_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ingress_http_created", struct xivo_bus_wazo_ingress_http,
                                                          xivo_bus_wazo_ingress_http_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ingresses.http.created", &schema,
                             xivo_bus_wazo_ingress_http_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An ingress HTTP was deleted. Key config.ingresses.http.deleted; since 2021-10. */
static inline int xivo_bus_wazo_on_ingress_http_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_wazo_ingress_http_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ingress_http_deleted", struct xivo_bus_wazo_ingress_http,
                                                          xivo_bus_wazo_ingress_http_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ingresses.http.deleted", &schema,
                             xivo_bus_wazo_ingress_http_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An ingress HTTP was changed. Key config.ingresses.http.edited; since 2022-09. */
static inline int xivo_bus_wazo_on_ingress_http_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_ingress_http_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ingress_http_edited", struct xivo_bus_wazo_ingress_http,
                                                          xivo_bus_wazo_ingress_http_fields);

    return xivo_bus_on_typed(bus, subscription, "config.ingresses.http.edited", &schema,
                             xivo_bus_wazo_ingress_http_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The live reload was changed. Key config.live_reload.edited; since 2014-01. */
static inline int xivo_bus_wazo_on_live_reload_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_live_reload_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("live_reload_edited", struct xivo_bus_wazo_live_reload,
                                                          xivo_bus_wazo_live_reload_fields);

    return xivo_bus_on_typed(bus, subscription, "config.live_reload.edited", &schema, xivo_bus_wazo_live_reload_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The localization was changed. Key config.localization.edited; since 2024-08. */
static inline int xivo_bus_wazo_on_localization_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_localization_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("localization_edited", struct xivo_bus_wazo_localization,
                                                          xivo_bus_wazo_localization_fields);

    return xivo_bus_on_typed(bus, subscription, "config.localization.edited", &schema, xivo_bus_wazo_localization_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The provisioning networking was changed. Key config.provisioning.networking.edited; since 2019-03. */
static inline int xivo_bus_wazo_on_provisioning_networking_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("provisioning_networking_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.provisioning.networking.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The recordings announcements were changed. Key config.recordings.announcements.edited; since 2025-02. */
static inline int xivo_bus_wazo_on_recordings_announcements_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_recordings_announcements_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("recordings_announcements_edited",
                                                          struct xivo_bus_wazo_recordings_announcements,
                                                          xivo_bus_wazo_recordings_announcements_fields);

    return xivo_bus_on_typed(bus, subscription, "config.recordings.announcements.edited", &schema,
                             xivo_bus_wazo_recordings_announcements_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A registrar was created. Key config.registrar.created; since 2019-08. */
static inline int xivo_bus_wazo_on_registrar_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_registrar_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("registrar_created", struct xivo_bus_wazo_registrar,
                                                          xivo_bus_wazo_registrar_fields);

    return xivo_bus_on_typed(bus, subscription, "config.registrar.created", &schema, xivo_bus_wazo_registrar_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A registrar was deleted. Key config.registrar.deleted; since 2019-08. */
static inline int xivo_bus_wazo_on_registrar_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_registrar_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("registrar_deleted", struct xivo_bus_wazo_registrar,
                                                          xivo_bus_wazo_registrar_fields);

    return xivo_bus_on_typed(bus, subscription, "config.registrar.deleted", &schema, xivo_bus_wazo_registrar_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A registrar was changed. Key config.registrar.edited; since 2019-08. */
static inline int xivo_bus_wazo_on_registrar_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_registrar_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("registrar_edited", struct xivo_bus_wazo_registrar,
                                                          xivo_bus_wazo_registrar_fields);

    return xivo_bus_on_typed(bus, subscription, "config.registrar.edited", &schema, xivo_bus_wazo_registrar_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The settings of RTP were changed. Key config.rtp_general.edited; since 2018-08. */
static inline int xivo_bus_wazo_on_rtp_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("rtp_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.rtp_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The RTP ICE host candidates were changed. Key config.rtp_ice_host_candidates.edited; since 2018-08. */
static inline int xivo_bus_wazo_on_rtp_ice_host_candidates_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("rtp_ice_host_candidates_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.rtp_ice_host_candidates.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The installation was set up. Key config.wizard.created; since 2016-04. */
static inline int xivo_bus_wazo_on_wizard_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("wizard_created", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.wizard.created", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
