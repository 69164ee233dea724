/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_MEETINGS_H
#define XIVO_BUS_WAZO_MEETINGS_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_meeting {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name; may be null */
    const char *const *owner_uuids;          /* UUIDs of the users who own the meeting */
    size_t owner_uuid_count;
    const char *ingress_http_uri;            /* base URI of the installation, as seen from outside */
    const char *guest_sip_authorization;     /* SIP credentials for guests, base64; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_meeting_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_meeting, owner_uuids, owner_uuid_count, "owner_uuids",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting, ingress_http_uri, "ingress_http_uri", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting, guest_sip_authorization, "guest_sip_authorization",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_meeting_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_meeting *data,
                                         void *userdata);

static inline void xivo_bus_wazo_meeting_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_wazo_meeting_cb)callback)(event, (const struct xivo_bus_wazo_meeting *)data, userdata);
}

struct xivo_bus_wazo_meeting_guest_authorization {
    const char *uuid;                        /* UUID */
    const char *meeting_uuid;                /* UUID of the meeting */
    const char *guest_uuid;                  /* UUID that identifies the guest */
    const char *guest_name;                  /* name that the guest gave; may be null */
    const char *status;                      /* status; "pending", "accepted", "rejected"; may be null */
    const char *creation_time;               /* when it began; ISO 8601 with a zone; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_meeting_guest_authorization_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_guest_authorization, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_guest_authorization, meeting_uuid, "meeting_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_guest_authorization, guest_uuid, "guest_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_guest_authorization, guest_name, "guest_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_guest_authorization, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_guest_authorization, creation_time, "creation_time",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_meeting_guest_authorization_cb)(const xivo_bus_event *event,
                                                             const struct xivo_bus_wazo_meeting_guest_authorization *data,
                                                             void *userdata);

static inline void xivo_bus_wazo_meeting_guest_authorization_thunk(const xivo_bus_event *event, const void *data,
                                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_meeting_guest_authorization_cb)callback)(event,
                                                             (const struct xivo_bus_wazo_meeting_guest_authorization *)data,
                                                             userdata);
}

struct xivo_bus_wazo_meeting_participant {
    const char *meeting_uuid;                /* UUID of the meeting */
    const char *id;                          /* id */
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_number;            /* number of the caller; may be empty */
    const char *user_uuid;                   /* UUID of the user; may be null or empty */
};

static const struct xivo_bus_field xivo_bus_wazo_meeting_participant_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_participant, meeting_uuid, "meeting_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_participant, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_participant, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_participant, caller_id_name, "caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_participant, caller_id_number, "caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_participant, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_meeting_participant_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_wazo_meeting_participant *data,
                                                     void *userdata);

static inline void xivo_bus_wazo_meeting_participant_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_meeting_participant_cb)callback)(event, (const struct xivo_bus_wazo_meeting_participant *)data,
                                                     userdata);
}

struct xivo_bus_wazo_meeting_progress {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name; may be null */
    const char *const *owner_uuids;          /* UUIDs of the users who own the meeting */
    size_t owner_uuid_count;
    const char *ingress_http_uri;            /* base URI of the installation, as seen from outside */
    const char *guest_sip_authorization;     /* SIP credentials for guests, base64; may be null */
    const char *status;                      /* status; "ready", others are possible */
};

static const struct xivo_bus_field xivo_bus_wazo_meeting_progress_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_progress, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_progress, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_meeting_progress, owner_uuids, owner_uuid_count, "owner_uuids",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_progress, ingress_http_uri, "ingress_http_uri",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_progress, guest_sip_authorization, "guest_sip_authorization",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_progress, status, "status", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_meeting_progress_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_meeting_progress *data, void *userdata);

static inline void xivo_bus_wazo_meeting_progress_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_meeting_progress_cb)callback)(event, (const struct xivo_bus_wazo_meeting_progress *)data, userdata);
}

struct xivo_bus_wazo_meeting_user_guest_authorization {
    const char *uuid;                        /* UUID */
    const char *meeting_uuid;                /* UUID of the meeting */
    const char *guest_uuid;                  /* UUID that identifies the guest */
    const char *guest_name;                  /* name that the guest gave; may be null */
    const char *status;                      /* status; "pending", "accepted", "rejected"; may be null */
    const char *creation_time;               /* when it began; ISO 8601 with a zone; may be null */
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_meeting_user_guest_authorization_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_guest_authorization, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_guest_authorization, meeting_uuid, "meeting_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_guest_authorization, guest_uuid, "guest_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_guest_authorization, guest_name, "guest_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_guest_authorization, status, "status",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_guest_authorization, creation_time, "creation_time",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_guest_authorization, user_uuid, "user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_meeting_user_guest_authorization_cb)(const xivo_bus_event *event,
                                                                  const struct xivo_bus_wazo_meeting_user_guest_authorization *data,
                                                                  void *userdata);

static inline void xivo_bus_wazo_meeting_user_guest_authorization_thunk(const xivo_bus_event *event, const void *data,
                                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_meeting_user_guest_authorization_cb)callback)(event,
                                                                  (const struct xivo_bus_wazo_meeting_user_guest_authorization *)data,
                                                                  userdata);
}

struct xivo_bus_wazo_meeting_user_progress {
    const char *uuid;                        /* UUID */
    const char *name;                        /* name; may be null */
    const char *const *owner_uuids;          /* UUIDs of the users who own the meeting */
    size_t owner_uuid_count;
    const char *ingress_http_uri;            /* base URI of the installation, as seen from outside */
    const char *guest_sip_authorization;     /* SIP credentials for guests, base64; may be null */
    const char *status;                      /* status; "ready", others are possible */
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_meeting_user_progress_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_progress, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_progress, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_meeting_user_progress, owner_uuids, owner_uuid_count, "owner_uuids",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_progress, ingress_http_uri, "ingress_http_uri",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_progress, guest_sip_authorization,
                          "guest_sip_authorization", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_progress, status, "status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_meeting_user_progress, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_meeting_user_progress_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_wazo_meeting_user_progress *data,
                                                       void *userdata);

static inline void xivo_bus_wazo_meeting_user_progress_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_meeting_user_progress_cb)callback)(event, (const struct xivo_bus_wazo_meeting_user_progress *)data,
                                                       userdata);
}

/* A meeting was created. Key config.meetings.created; since 2021-09. */
static inline int xivo_bus_wazo_on_meeting_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_meeting_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_created", struct xivo_bus_wazo_meeting,
                                                          xivo_bus_wazo_meeting_fields);

    return xivo_bus_on_typed(bus, subscription, "config.meetings.created", &schema, xivo_bus_wazo_meeting_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A meeting was deleted. Key config.meetings.deleted; since 2021-09. */
static inline int xivo_bus_wazo_on_meeting_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_meeting_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_deleted", struct xivo_bus_wazo_meeting,
                                                          xivo_bus_wazo_meeting_fields);

    return xivo_bus_on_typed(bus, subscription, "config.meetings.deleted", &schema, xivo_bus_wazo_meeting_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A meeting guest authorization was created. Key config.meeting_guest_authorizations.created; since 2022-03. */
static inline int xivo_bus_wazo_on_meeting_guest_authorization_created(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_meeting_guest_authorization_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_guest_authorization_created",
                                                          struct xivo_bus_wazo_meeting_guest_authorization,
                                                          xivo_bus_wazo_meeting_guest_authorization_fields);

    return xivo_bus_on_typed(bus, subscription, "config.meeting_guest_authorizations.created", &schema,
                             xivo_bus_wazo_meeting_guest_authorization_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A meeting guest authorization was deleted. Key config.meeting_guest_authorizations.deleted; since 2022-03. */
static inline int xivo_bus_wazo_on_meeting_guest_authorization_deleted(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_meeting_guest_authorization_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_guest_authorization_deleted",
                                                          struct xivo_bus_wazo_meeting_guest_authorization,
                                                          xivo_bus_wazo_meeting_guest_authorization_fields);

    return xivo_bus_on_typed(bus, subscription, "config.meeting_guest_authorizations.deleted", &schema,
                             xivo_bus_wazo_meeting_guest_authorization_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A meeting guest authorization was changed. Key config.meeting_guest_authorizations.updated; since 2022-03. */
static inline int xivo_bus_wazo_on_meeting_guest_authorization_updated(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_meeting_guest_authorization_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_guest_authorization_updated",
                                                          struct xivo_bus_wazo_meeting_guest_authorization,
                                                          xivo_bus_wazo_meeting_guest_authorization_fields);

    return xivo_bus_on_typed(bus, subscription, "config.meeting_guest_authorizations.updated", &schema,
                             xivo_bus_wazo_meeting_guest_authorization_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant joined a meeting. Key meetings.{meeting_uuid}.participants.joined; since 2021-09. */
static inline int xivo_bus_wazo_on_meeting_participant_joined(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_wazo_meeting_participant_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_participant_joined",
                                                          struct xivo_bus_wazo_meeting_participant,
                                                          xivo_bus_wazo_meeting_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "meetings.*.participants.joined", &schema,
                             xivo_bus_wazo_meeting_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant left a meeting. Key meetings.{meeting_uuid}.participants.left; since 2021-09. */
static inline int xivo_bus_wazo_on_meeting_participant_left(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_meeting_participant_cb callback,
                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_participant_left",
                                                          struct xivo_bus_wazo_meeting_participant,
                                                          xivo_bus_wazo_meeting_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "meetings.*.participants.left", &schema,
                             xivo_bus_wazo_meeting_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A meeting became ready for participants. Key config.meetings.progress; since 2021-11. */
static inline int xivo_bus_wazo_on_meeting_progress(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_meeting_progress_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_progress", struct xivo_bus_wazo_meeting_progress,
                                                          xivo_bus_wazo_meeting_progress_fields);

    return xivo_bus_on_typed(bus, subscription, "config.meetings.progress", &schema,
                             xivo_bus_wazo_meeting_progress_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A meeting was changed. Key config.meetings.updated; since 2021-09. */
static inline int xivo_bus_wazo_on_meeting_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_wazo_meeting_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_updated", struct xivo_bus_wazo_meeting,
                                                          xivo_bus_wazo_meeting_fields);

    return xivo_bus_on_typed(bus, subscription, "config.meetings.updated", &schema, xivo_bus_wazo_meeting_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A meeting user guest authorization was created. Key config.users.{user_uuid}.meeting_guest_authorizations.created;
 * since 2022-03.
 */
static inline int xivo_bus_wazo_on_meeting_user_guest_authorization_created(xivo_bus *bus,
                                                                            xivo_bus_subscription **subscription,
                                                                            xivo_bus_wazo_meeting_user_guest_authorization_cb callback,
                                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_user_guest_authorization_created",
                                                          struct xivo_bus_wazo_meeting_user_guest_authorization,
                                                          xivo_bus_wazo_meeting_user_guest_authorization_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.meeting_guest_authorizations.created", &schema,
                             xivo_bus_wazo_meeting_user_guest_authorization_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A meeting user guest authorization was deleted. Key config.users.{user_uuid}.meeting_guest_authorizations.deleted;
 * since 2022-03.
 */
static inline int xivo_bus_wazo_on_meeting_user_guest_authorization_deleted(xivo_bus *bus,
                                                                            xivo_bus_subscription **subscription,
                                                                            xivo_bus_wazo_meeting_user_guest_authorization_cb callback,
                                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_user_guest_authorization_deleted",
                                                          struct xivo_bus_wazo_meeting_user_guest_authorization,
                                                          xivo_bus_wazo_meeting_user_guest_authorization_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.meeting_guest_authorizations.deleted", &schema,
                             xivo_bus_wazo_meeting_user_guest_authorization_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A meeting user guest authorization was changed. Key config.users.{user_uuid}.meeting_guest_authorizations.updated;
 * since 2022-03.
 */
static inline int xivo_bus_wazo_on_meeting_user_guest_authorization_updated(xivo_bus *bus,
                                                                            xivo_bus_subscription **subscription,
                                                                            xivo_bus_wazo_meeting_user_guest_authorization_cb callback,
                                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_user_guest_authorization_updated",
                                                          struct xivo_bus_wazo_meeting_user_guest_authorization,
                                                          xivo_bus_wazo_meeting_user_guest_authorization_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.meeting_guest_authorizations.updated", &schema,
                             xivo_bus_wazo_meeting_user_guest_authorization_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A participant joined a meeting, for an owner of it. Key meetings.users.{user_uuid}.participants.joined; since
 * 2021-09.
 */
static inline int xivo_bus_wazo_on_meeting_user_participant_joined(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_meeting_participant_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_user_participant_joined",
                                                          struct xivo_bus_wazo_meeting_participant,
                                                          xivo_bus_wazo_meeting_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "meetings.users.*.participants.joined", &schema,
                             xivo_bus_wazo_meeting_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant left a meeting, for an owner of it. Key meetings.users.{user_uuid}.participants.left; since 2021-09. */
static inline int xivo_bus_wazo_on_meeting_user_participant_left(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_meeting_participant_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_user_participant_left",
                                                          struct xivo_bus_wazo_meeting_participant,
                                                          xivo_bus_wazo_meeting_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "meetings.users.*.participants.left", &schema,
                             xivo_bus_wazo_meeting_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A meeting became ready for participants, for an owner of it. Key config.users.{user_uuid}.meetings.progress; since
 * 2021-11.
 */
static inline int xivo_bus_wazo_on_meeting_user_progress(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_meeting_user_progress_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("meeting_user_progress",
                                                          struct xivo_bus_wazo_meeting_user_progress,
                                                          xivo_bus_wazo_meeting_user_progress_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.meetings.progress", &schema,
                             xivo_bus_wazo_meeting_user_progress_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
