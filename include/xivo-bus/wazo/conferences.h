/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_CONFERENCES_H
#define XIVO_BUS_WAZO_CONFERENCES_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_adhoc_conference {
    const char *conference_id;               /* id of the conference; a UUID */
};

static const struct xivo_bus_field xivo_bus_wazo_adhoc_conference_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_adhoc_conference, conference_id, "conference_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_adhoc_conference_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_wazo_adhoc_conference *data, void *userdata);

static inline void xivo_bus_wazo_adhoc_conference_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_adhoc_conference_cb)callback)(event, (const struct xivo_bus_wazo_adhoc_conference *)data, userdata);
}

struct xivo_bus_wazo_adhoc_conference_participant {
    const char *conference_id;               /* id of the conference; a UUID */
    const char *call_id;                     /* Asterisk's unique id of the channel */
};

static const struct xivo_bus_field xivo_bus_wazo_adhoc_conference_participant_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_adhoc_conference_participant, conference_id, "conference_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_adhoc_conference_participant, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_adhoc_conference_participant_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_wazo_adhoc_conference_participant *data,
                                                              void *userdata);

static inline void xivo_bus_wazo_adhoc_conference_participant_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_adhoc_conference_participant_cb)callback)(event,
                                                              (const struct xivo_bus_wazo_adhoc_conference_participant *)data,
                                                              userdata);
}

struct xivo_bus_wazo_conference_extension {
    int64_t conference_id;                   /* id of the conference */
    bool has_conference_id;
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
};

static const struct xivo_bus_field xivo_bus_wazo_conference_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_conference_extension, conference_id, has_conference_id, "conference_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_conference_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_conference_extension_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_wazo_conference_extension *data,
                                                      void *userdata);

static inline void xivo_bus_wazo_conference_extension_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_conference_extension_cb)callback)(event, (const struct xivo_bus_wazo_conference_extension *)data,
                                                      userdata);
}

struct xivo_bus_wazo_conference_participant {
    int64_t conference_id;                   /* id of the conference */
    bool has_conference_id;
    const char *id;                          /* id */
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_number;            /* number of the caller; may be empty */
    bool muted;                              /* whether it is muted */
    bool has_muted;
    bool admin;                              /* whether the participant is an administrator of the conference */
    bool has_admin;
    const char *language;                    /* language code; may be empty */
    const char *user_uuid;                   /* UUID of the user; may be null or empty */
};

static const struct xivo_bus_field xivo_bus_wazo_conference_participant_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_conference_participant, conference_id, has_conference_id,
                           "conference_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_conference_participant, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_conference_participant, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_conference_participant, caller_id_name, "caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_conference_participant, caller_id_number, "caller_id_number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_conference_participant, muted, has_muted, "muted",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_conference_participant, admin, has_admin, "admin",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_conference_participant, language, "language", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_conference_participant, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_conference_participant_cb)(const xivo_bus_event *event,
                                                        const struct xivo_bus_wazo_conference_participant *data,
                                                        void *userdata);

static inline void xivo_bus_wazo_conference_participant_thunk(const xivo_bus_event *event, const void *data,
                                                              xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_conference_participant_cb)callback)(event,
                                                        (const struct xivo_bus_wazo_conference_participant *)data,
                                                        userdata);
}

/*
 * The default bridge profile of conferences was changed. Key config.confbridge_wazo_default_bridge.edited; since
 * 2018-01.
 */
static inline int xivo_bus_wazo_on_confbridge_wazo_default_bridge_edited(xivo_bus *bus,
                                                                         xivo_bus_subscription **subscription,
                                                                         xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("confbridge_wazo_default_bridge_edited",
                                                          struct xivo_bus_wazo_empty, xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.confbridge_wazo_default_bridge.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * The default user profile of conferences was changed. Key config.confbridge_wazo_default_user.edited; since 2018-01.
 */
static inline int xivo_bus_wazo_on_confbridge_wazo_default_user_edited(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("confbridge_wazo_default_user_edited",
                                                          struct xivo_bus_wazo_empty, xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.confbridge_wazo_default_user.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user started an ad hoc conference. Key conferences.users.{user_uuid}.adhoc.created; since 2020-09. */
static inline int xivo_bus_wazo_on_conference_adhoc_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_adhoc_conference_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_adhoc_created",
                                                          struct xivo_bus_wazo_adhoc_conference,
                                                          xivo_bus_wazo_adhoc_conference_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.adhoc.created", &schema,
                             xivo_bus_wazo_adhoc_conference_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An ad hoc conference ended. Key conferences.users.{user_uuid}.adhoc.deleted; since 2020-09. */
static inline int xivo_bus_wazo_on_conference_adhoc_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_adhoc_conference_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_adhoc_deleted",
                                                          struct xivo_bus_wazo_adhoc_conference,
                                                          xivo_bus_wazo_adhoc_conference_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.adhoc.deleted", &schema,
                             xivo_bus_wazo_adhoc_conference_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A participant joined an ad hoc conference. Key conferences.users.{user_uuid}.adhoc.participants.joined; since
 * 2020-09.
 */
static inline int xivo_bus_wazo_on_conference_adhoc_participant_joined(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_adhoc_conference_participant_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_adhoc_participant_joined",
                                                          struct xivo_bus_wazo_adhoc_conference_participant,
                                                          xivo_bus_wazo_adhoc_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.adhoc.participants.joined", &schema,
                             xivo_bus_wazo_adhoc_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant left an ad hoc conference. Key conferences.users.{user_uuid}.adhoc.participants.left; since 2020-09. */
static inline int xivo_bus_wazo_on_conference_adhoc_participant_left(xivo_bus *bus,
                                                                     xivo_bus_subscription **subscription,
                                                                     xivo_bus_wazo_adhoc_conference_participant_cb callback,
                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_adhoc_participant_left",
                                                          struct xivo_bus_wazo_adhoc_conference_participant,
                                                          xivo_bus_wazo_adhoc_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.adhoc.participants.left", &schema,
                             xivo_bus_wazo_adhoc_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A conference was created. Key config.conferences.created; since 2016-12. */
static inline int xivo_bus_wazo_on_conference_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.conferences.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A conference was deleted. Key config.conferences.deleted; since 2016-12. */
static inline int xivo_bus_wazo_on_conference_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.conferences.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A conference was changed. Key config.conferences.edited; since 2016-12. */
static inline int xivo_bus_wazo_on_conference_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.conferences.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A conference was associated with an extension. Key config.conferences.extensions.updated; since 2016-12. */
static inline int xivo_bus_wazo_on_conference_extension_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                   xivo_bus_wazo_conference_extension_cb callback,
                                                                   void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_extension_associated",
                                                          struct xivo_bus_wazo_conference_extension,
                                                          xivo_bus_wazo_conference_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.conferences.extensions.updated", &schema,
                             xivo_bus_wazo_conference_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A conference was separated from an extension. Key config.conferences.extensions.deleted; since 2016-12. */
static inline int xivo_bus_wazo_on_conference_extension_dissociated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_conference_extension_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_extension_dissociated",
                                                          struct xivo_bus_wazo_conference_extension,
                                                          xivo_bus_wazo_conference_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.conferences.extensions.deleted", &schema,
                             xivo_bus_wazo_conference_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant joined a conference. Key conferences.{conference_id}.participants.joined; since 2019-01. */
static inline int xivo_bus_wazo_on_conference_participant_joined(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_conference_participant_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_participant_joined",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.participants.joined", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant left a conference. Key conferences.{conference_id}.participants.left; since 2019-01. */
static inline int xivo_bus_wazo_on_conference_participant_left(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_conference_participant_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_participant_left",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.participants.left", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant of a conference was muted. Key conferences.{conference_id}.participants.mute; since 2019-01. */
static inline int xivo_bus_wazo_on_conference_participant_muted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_wazo_conference_participant_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_participant_muted",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.participants.mute", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant of a conference began to talk. Key conferences.{conference_id}.participants.talk; since 2019-02. */
static inline int xivo_bus_wazo_on_conference_participant_talk_started(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_conference_participant_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_participant_talk_started",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.participants.talk", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A participant of a conference stopped talking. Key conferences.{conference_id}.participants.talk; since 2019-02. */
static inline int xivo_bus_wazo_on_conference_participant_talk_stopped(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_wazo_conference_participant_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_participant_talk_stopped",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.participants.talk", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A participant of a conference was unmuted. Key conferences.{conference_id}.particpants.mute; before 22.13
 * conferences.{conference_id}.participants.mute; since 2019-01.
 */
static inline int xivo_bus_wazo_on_conference_participant_unmuted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_conference_participant_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_participant_unmuted",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.*.mute", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The recording of a conference started. Key conferences.{id}.record; since 2019-01. */
static inline int xivo_bus_wazo_on_conference_record_started(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_record_started", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.record", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The recording of a conference stopped. Key conferences.{id}.record; since 2019-01. */
static inline int xivo_bus_wazo_on_conference_record_stopped(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_record_stopped", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.*.record", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A participant joined a conference, for a user in it. Key conferences.users.{user_uuid}.participants.joined; since
 * 2019-02.
 */
static inline int xivo_bus_wazo_on_conference_user_participant_joined(xivo_bus *bus,
                                                                      xivo_bus_subscription **subscription,
                                                                      xivo_bus_wazo_conference_participant_cb callback,
                                                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_user_participant_joined",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.participants.joined", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A participant left a conference, for a user in it. Key conferences.users.{user_uuid}.participants.left; since
 * 2019-02.
 */
static inline int xivo_bus_wazo_on_conference_user_participant_left(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_conference_participant_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_user_participant_left",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.participants.left", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A participant of a conference began to talk, for a user in it. Key conferences.users.{user_uuid}.participants.talk;
 * since 2020-04.
 */
static inline int xivo_bus_wazo_on_conference_user_participant_talk_started(xivo_bus *bus,
                                                                            xivo_bus_subscription **subscription,
                                                                            xivo_bus_wazo_conference_participant_cb callback,
                                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_user_participant_talk_started",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.participants.talk", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

/*
 * A participant of a conference stopped talking, for a user in it. Key conferences.users.{user_uuid}.participants.talk;
 * since 2020-04.
 */
static inline int xivo_bus_wazo_on_conference_user_participant_talk_stopped(xivo_bus *bus,
                                                                            xivo_bus_subscription **subscription,
                                                                            xivo_bus_wazo_conference_participant_cb callback,
                                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("conference_user_participant_talk_stopped",
                                                          struct xivo_bus_wazo_conference_participant,
                                                          xivo_bus_wazo_conference_participant_fields);

    return xivo_bus_on_typed(bus, subscription, "conferences.users.*.participants.talk", &schema,
                             xivo_bus_wazo_conference_participant_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
