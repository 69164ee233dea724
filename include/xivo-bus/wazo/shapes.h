/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_SHAPES_H
#define XIVO_BUS_WAZO_SHAPES_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_agent_queue {
    int64_t agent_id;                        /* id of the agent */
    bool has_agent_id;
    int64_t queue_id;                        /* id of the queue */
    bool has_queue_id;
};

static const struct xivo_bus_field xivo_bus_wazo_agent_queue_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_agent_queue, agent_id, has_agent_id, "agent_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_agent_queue, queue_id, has_queue_id, "queue_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_agent_queue_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_agent_queue *data,
                                             void *userdata);

static inline void xivo_bus_wazo_agent_queue_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_agent_queue_cb)callback)(event, (const struct xivo_bus_wazo_agent_queue *)data, userdata);
}

struct xivo_bus_wazo_resource_uuid_member {
    bool present;                            /* false: the object is absent */
    const char *uuid;                        /* UUID */
};

static const struct xivo_bus_field xivo_bus_wazo_resource_uuid_member_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_resource_uuid_member, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_resource_uuid_member_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                struct xivo_bus_wazo_resource_uuid_member,
                                                                                                xivo_bus_wazo_resource_uuid_member_fields);

struct xivo_bus_wazo_resource_id_member {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
};

static const struct xivo_bus_field xivo_bus_wazo_resource_id_member_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_resource_id_member, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_resource_id_member_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                              struct xivo_bus_wazo_resource_id_member,
                                                                                              xivo_bus_wazo_resource_id_member_fields);

struct xivo_bus_wazo_custom_endpoint_ref {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *interface;                   /* Asterisk interface of the endpoint */
};

static const struct xivo_bus_field xivo_bus_wazo_custom_endpoint_ref_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_custom_endpoint_ref, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_custom_endpoint_ref, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_custom_endpoint_ref, interface, "interface", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_custom_endpoint_ref_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                               struct xivo_bus_wazo_custom_endpoint_ref,
                                                                                               xivo_bus_wazo_custom_endpoint_ref_fields);

struct xivo_bus_wazo_empty {
    struct xivo_bus_map members;             /* whatever the event has: no member is known */
};

static const struct xivo_bus_field xivo_bus_wazo_empty_fields[] = {
    XIVO_BUS_MEMBERS(struct xivo_bus_wazo_empty, members),
};

typedef void (*xivo_bus_wazo_empty_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_empty *data,
                                       void *userdata);

static inline void xivo_bus_wazo_empty_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                             void *userdata)
{
    ((xivo_bus_wazo_empty_cb)callback)(event, (const struct xivo_bus_wazo_empty *)data, userdata);
}

/* Registration and calls of a line or trunk. */
struct xivo_bus_wazo_endpoint_status {
    int64_t id;                              /* id */
    bool has_id;
    /* Channel technology of the endpoint; "sip", "iax", "sccp", "custom", others are possible */
    const char *technology;
    const char *name;                        /* name */
    bool registered;                         /* whether the endpoint is registered; may be null */
    bool has_registered;
    int64_t current_call_count;              /* calls on the endpoint now */
    bool has_current_call_count;
};

static const struct xivo_bus_field xivo_bus_wazo_endpoint_status_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_endpoint_status, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_endpoint_status, technology, "technology", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_endpoint_status, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_endpoint_status, registered, has_registered, "registered",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_endpoint_status, current_call_count, has_current_call_count,
                           "current_call_count", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_endpoint_status_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_endpoint_status *data, void *userdata);

static inline void xivo_bus_wazo_endpoint_status_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_endpoint_status_cb)callback)(event, (const struct xivo_bus_wazo_endpoint_status *)data, userdata);
}

struct xivo_bus_wazo_link {
    const char *rel;                         /* name of the relation */
    const char *href;                        /* URL of the linked resource; a URI */
};

static const struct xivo_bus_field xivo_bus_wazo_link_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_link, rel, "rel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_link, href, "href", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_link_schema = XIVO_BUS_SCHEMA(NULL, struct xivo_bus_wazo_link,
                                                                                xivo_bus_wazo_link_fields);

struct xivo_bus_wazo_line_with_endpoints {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *name;                        /* name; may be null */
    /* The SIP endpoint; may be null */
    struct xivo_bus_wazo_resource_uuid_member endpoint_sip;
    /* The SCCP endpoint; may be null */
    struct xivo_bus_wazo_resource_id_member endpoint_sccp;
    /* The custom endpoint; may be null */
    struct xivo_bus_wazo_resource_id_member endpoint_custom;
};

static const struct xivo_bus_field xivo_bus_wazo_line_with_endpoints_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_line_with_endpoints, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_line_with_endpoints, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_with_endpoints, endpoint_sip,
                          struct xivo_bus_wazo_resource_uuid_member, "endpoint_sip",
                          &xivo_bus_wazo_resource_uuid_member_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_with_endpoints, endpoint_sccp,
                          struct xivo_bus_wazo_resource_id_member, "endpoint_sccp",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_line_with_endpoints, endpoint_custom,
                          struct xivo_bus_wazo_resource_id_member, "endpoint_custom",
                          &xivo_bus_wazo_resource_id_member_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_line_with_endpoints_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                               struct xivo_bus_wazo_line_with_endpoints,
                                                                                               xivo_bus_wazo_line_with_endpoints_fields);

struct xivo_bus_wazo_resource_id {
    int64_t id;                              /* id */
    bool has_id;
};

static const struct xivo_bus_field xivo_bus_wazo_resource_id_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_resource_id, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_resource_id_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_resource_id *data,
                                             void *userdata);

static inline void xivo_bus_wazo_resource_id_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_resource_id_cb)callback)(event, (const struct xivo_bus_wazo_resource_id *)data, userdata);
}

struct xivo_bus_wazo_resource_name {
    const char *name;                        /* name */
};

static const struct xivo_bus_field xivo_bus_wazo_resource_name_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_resource_name, name, "name", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_resource_name_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_resource_name *data, void *userdata);

static inline void xivo_bus_wazo_resource_name_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_resource_name_cb)callback)(event, (const struct xivo_bus_wazo_resource_name *)data, userdata);
}

struct xivo_bus_wazo_resource_uuid {
    const char *uuid;                        /* UUID */
};

static const struct xivo_bus_field xivo_bus_wazo_resource_uuid_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_resource_uuid, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_resource_uuid_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                         struct xivo_bus_wazo_resource_uuid,
                                                                                         xivo_bus_wazo_resource_uuid_fields);

typedef void (*xivo_bus_wazo_resource_uuid_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_resource_uuid *data, void *userdata);

static inline void xivo_bus_wazo_resource_uuid_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_resource_uuid_cb)callback)(event, (const struct xivo_bus_wazo_resource_uuid *)data, userdata);
}

struct xivo_bus_wazo_user_voicemail {
    const char *user_uuid;                   /* UUID of the user */
    int64_t voicemail_id;                    /* id of the voicemail */
    bool has_voicemail_id;
};

static const struct xivo_bus_field xivo_bus_wazo_user_voicemail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_voicemail, voicemail_id, has_voicemail_id, "voicemail_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_voicemail_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_wazo_user_voicemail *data, void *userdata);

static inline void xivo_bus_wazo_user_voicemail_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_voicemail_cb)callback)(event, (const struct xivo_bus_wazo_user_voicemail *)data, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
