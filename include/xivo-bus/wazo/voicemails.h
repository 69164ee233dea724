/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_VOICEMAILS_H
#define XIVO_BUS_WAZO_VOICEMAILS_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_call_logd_voicemail_transcription {
    const char *message_id;                  /* id of the voicemail message */
    int64_t voicemail_id;                    /* id of the voicemail; may be null */
    bool has_voicemail_id;
    const char *transcription_text;          /* text of the recording; may be empty */
    const char *provider_id;                 /* id of the transcription provider; may be null */
    const char *language;                    /* language code; may be null */
    double duration;                         /* duration in seconds; may be null */
    bool has_duration;
    const char *created_at;                  /* when it was created; ISO 8601 with a zone */
    const char *tenant_uuid;                 /* UUID of the tenant */
};

static const struct xivo_bus_field xivo_bus_wazo_call_logd_voicemail_transcription_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, message_id, "message_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, voicemail_id, has_voicemail_id,
                           "voicemail_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, transcription_text,
                          "transcription_text", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, provider_id, "provider_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, language, "language",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, duration, has_duration, "duration",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, created_at, "created_at",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_logd_voicemail_transcription, tenant_uuid, "tenant_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_logd_voicemail_transcription_cb)(const xivo_bus_event *event,
                                                                   const struct xivo_bus_wazo_call_logd_voicemail_transcription *data,
                                                                   void *userdata);

static inline void xivo_bus_wazo_call_logd_voicemail_transcription_thunk(const xivo_bus_event *event, const void *data,
                                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_logd_voicemail_transcription_cb)callback)(event,
                                                                   (const struct xivo_bus_wazo_call_logd_voicemail_transcription *)data,
                                                                   userdata);
}

struct xivo_bus_wazo_voicemail_folder {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *name;                        /* name; "inbox", "old", "urgent", "work", "family", "friends" */
    const char *type;                        /* type; "new", "old", "urgent", "other" */
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_folder_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_voicemail_folder, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_folder, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_folder, type, "type", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_voicemail_folder_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                            struct xivo_bus_wazo_voicemail_folder,
                                                                                            xivo_bus_wazo_voicemail_folder_fields);

struct xivo_bus_wazo_voicemail_ref {
    bool present;                            /* false: the object is absent */
    int64_t id;                              /* id */
    bool has_id;
    const char *name;                        /* name */
    const char *accesstype;                  /* "personal" or "global"; "personal", "global" */
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_ref_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_voicemail_ref, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_ref, name, "name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_ref, accesstype, "accesstype", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_voicemail_ref_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                         struct xivo_bus_wazo_voicemail_ref,
                                                                                         xivo_bus_wazo_voicemail_ref_fields);

struct xivo_bus_wazo_voicemail_transcription_text {
    bool present;                            /* false: the object is absent */
    const char *text;                        /* the text */
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_transcription_text_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription_text, text, "text", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_voicemail_transcription_text_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                        struct xivo_bus_wazo_voicemail_transcription_text,
                                                                                                        xivo_bus_wazo_voicemail_transcription_text_fields);

struct xivo_bus_wazo_voicemail_message_info {
    bool present;                            /* false: the object is absent */
    const char *id;                          /* id */
    const char *caller_id_name;              /* name of the caller; may be null */
    const char *caller_id_num;               /* number of the caller; may be null */
    int64_t duration;                        /* duration in seconds */
    bool has_duration;
    int64_t timestamp;                       /* when it happened; seconds since 1970, UTC */
    bool has_timestamp;
    bool empty;                              /* whether the recording is empty */
    bool has_empty;
    /* Folder that the message is in */
    struct xivo_bus_wazo_voicemail_folder folder;
    /* The voicemail */
    struct xivo_bus_wazo_voicemail_ref voicemail;
    /* Text of the recording; may be null */
    struct xivo_bus_wazo_voicemail_transcription_text transcription;
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_message_info_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_message_info, id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_message_info, caller_id_name, "caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_message_info, caller_id_num, "caller_id_num",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_voicemail_message_info, duration, has_duration, "duration",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_voicemail_message_info, timestamp, has_timestamp, "timestamp",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_voicemail_message_info, empty, has_empty, "empty",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_voicemail_message_info, folder, struct xivo_bus_wazo_voicemail_folder,
                          "folder", &xivo_bus_wazo_voicemail_folder_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_voicemail_message_info, voicemail, struct xivo_bus_wazo_voicemail_ref,
                          "voicemail", &xivo_bus_wazo_voicemail_ref_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_voicemail_message_info, transcription,
                          struct xivo_bus_wazo_voicemail_transcription_text, "transcription",
                          &xivo_bus_wazo_voicemail_transcription_text_schema, XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_voicemail_message_info_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                  struct xivo_bus_wazo_voicemail_message_info,
                                                                                                  xivo_bus_wazo_voicemail_message_info_fields);

struct xivo_bus_wazo_user_voicemail_message {
    const char *user_uuid;                   /* UUID of the user */
    int64_t voicemail_id;                    /* id of the voicemail */
    bool has_voicemail_id;
    const char *message_id;                  /* id of the voicemail message */
    /* The message */
    struct xivo_bus_wazo_voicemail_message_info message;
};

static const struct xivo_bus_field xivo_bus_wazo_user_voicemail_message_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_message, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_voicemail_message, voicemail_id, has_voicemail_id, "voicemail_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_message, message_id, "message_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_user_voicemail_message, message,
                          struct xivo_bus_wazo_voicemail_message_info, "message",
                          &xivo_bus_wazo_voicemail_message_info_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_voicemail_message_cb)(const xivo_bus_event *event,
                                                        const struct xivo_bus_wazo_user_voicemail_message *data,
                                                        void *userdata);

static inline void xivo_bus_wazo_user_voicemail_message_thunk(const xivo_bus_event *event, const void *data,
                                                              xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_voicemail_message_cb)callback)(event,
                                                        (const struct xivo_bus_wazo_user_voicemail_message *)data,
                                                        userdata);
}

struct xivo_bus_wazo_user_voicemail_transcription {
    const char *message_id;                  /* id of the voicemail message */
    int64_t voicemail_id;                    /* id of the voicemail; may be null */
    bool has_voicemail_id;
    const char *transcription_text;          /* text of the recording; may be empty */
    const char *provider_id;                 /* id of the transcription provider; may be null */
    const char *language;                    /* language code; may be null */
    double duration;                         /* duration in seconds; may be null */
    bool has_duration;
    const char *created_at;                  /* when it was created; ISO 8601 with a zone */
    const char *user_uuid;                   /* UUID of the user */
};

static const struct xivo_bus_field xivo_bus_wazo_user_voicemail_transcription_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, message_id, "message_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, voicemail_id, has_voicemail_id,
                           "voicemail_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, transcription_text, "transcription_text",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, provider_id, "provider_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, language, "language",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, duration, has_duration, "duration",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, created_at, "created_at",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_user_voicemail_transcription, user_uuid, "user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_user_voicemail_transcription_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_wazo_user_voicemail_transcription *data,
                                                              void *userdata);

static inline void xivo_bus_wazo_user_voicemail_transcription_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_user_voicemail_transcription_cb)callback)(event,
                                                              (const struct xivo_bus_wazo_user_voicemail_transcription *)data,
                                                              userdata);
}

struct xivo_bus_wazo_voicemail_message {
    int64_t voicemail_id;                    /* id of the voicemail */
    bool has_voicemail_id;
    const char *message_id;                  /* id of the voicemail message */
    /* The message */
    struct xivo_bus_wazo_voicemail_message_info message;
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_message_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_voicemail_message, voicemail_id, has_voicemail_id, "voicemail_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_message, message_id, "message_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_voicemail_message, message, struct xivo_bus_wazo_voicemail_message_info,
                          "message", &xivo_bus_wazo_voicemail_message_info_schema, XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_voicemail_message_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_wazo_voicemail_message *data, void *userdata);

static inline void xivo_bus_wazo_voicemail_message_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_voicemail_message_cb)callback)(event, (const struct xivo_bus_wazo_voicemail_message *)data, userdata);
}

struct xivo_bus_wazo_voicemail_transcription {
    const char *message_id;                  /* id of the voicemail message */
    int64_t voicemail_id;                    /* id of the voicemail; may be null */
    bool has_voicemail_id;
    const char *transcription_text;          /* text of the recording; may be empty */
    const char *provider_id;                 /* id of the transcription provider; may be null */
    const char *language;                    /* language code; may be null */
    double duration;                         /* duration in seconds; may be null */
    bool has_duration;
    const char *created_at;                  /* when it was created; ISO 8601 with a zone */
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_transcription_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription, message_id, "message_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_voicemail_transcription, voicemail_id, has_voicemail_id, "voicemail_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription, transcription_text, "transcription_text",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription, provider_id, "provider_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription, language, "language", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_wazo_voicemail_transcription, duration, has_duration, "duration",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription, created_at, "created_at",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_voicemail_transcription_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_wazo_voicemail_transcription *data,
                                                         void *userdata);

static inline void xivo_bus_wazo_voicemail_transcription_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_voicemail_transcription_cb)callback)(event,
                                                         (const struct xivo_bus_wazo_voicemail_transcription *)data,
                                                         userdata);
}

struct xivo_bus_wazo_voicemail_transcription_completed {
    const char *message_id;                  /* id of the voicemail message; may be absent */
    const char *tenant_uuid;                 /* UUID of the tenant; may be absent */
    int64_t voicemail_id;                    /* id of the voicemail; may be null or absent */
    bool has_voicemail_id;
    const char *transcription_text;          /* text of the recording; may be absent or empty */
    const char *provider_id;                 /* id of the transcription provider; may be null or absent */
    const char *language;                    /* language code; may be null or absent */
    double duration;                         /* duration in seconds; may be null or absent */
    bool has_duration;
    /* When the transcription was completed; ISO 8601 with a zone; may be null or absent */
    const char *completed_at;
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_transcription_completed_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, message_id, "message_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, tenant_uuid, "tenant_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, voicemail_id, has_voicemail_id,
                           "voicemail_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, transcription_text,
                          "transcription_text", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, provider_id, "provider_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, language, "language",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, duration, has_duration, "duration",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_voicemail_transcription_completed, completed_at, "completed_at",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_voicemail_transcription_completed_cb)(const xivo_bus_event *event,
                                                                   const struct xivo_bus_wazo_voicemail_transcription_completed *data,
                                                                   void *userdata);

static inline void xivo_bus_wazo_voicemail_transcription_completed_thunk(const xivo_bus_event *event, const void *data,
                                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_voicemail_transcription_completed_cb)callback)(event,
                                                                   (const struct xivo_bus_wazo_voicemail_transcription_completed *)data,
                                                                   userdata);
}

struct xivo_bus_wazo_voicemail_transcription_config {
    bool enabled;                            /* whether it is in effect */
    bool has_enabled;
};

static const struct xivo_bus_field xivo_bus_wazo_voicemail_transcription_config_fields[] = {
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_voicemail_transcription_config, enabled, has_enabled, "enabled",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_voicemail_transcription_config_cb)(const xivo_bus_event *event,
                                                                const struct xivo_bus_wazo_voicemail_transcription_config *data,
                                                                void *userdata);

static inline void xivo_bus_wazo_voicemail_transcription_config_thunk(const xivo_bus_event *event, const void *data,
                                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_voicemail_transcription_config_cb)callback)(event,
                                                                (const struct xivo_bus_wazo_voicemail_transcription_config *)data,
                                                                userdata);
}

/* A call logd voicemail transcription was created. Key call_logd.voicemail_transcription.created; since 2026-03. */
static inline int xivo_bus_wazo_on_call_logd_voicemail_transcription_created(xivo_bus *bus,
                                                                             xivo_bus_subscription **subscription,
                                                                             xivo_bus_wazo_call_logd_voicemail_transcription_cb callback,
                                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_logd_voicemail_transcription_created",
                                                          struct xivo_bus_wazo_call_logd_voicemail_transcription,
                                                          xivo_bus_wazo_call_logd_voicemail_transcription_fields);

    return xivo_bus_on_typed(bus, subscription, "call_logd.voicemail_transcription.created", &schema,
                             xivo_bus_wazo_call_logd_voicemail_transcription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A call logd voicemail transcription was deleted. Key call_logd.voicemail_transcription.deleted; since 2026-03. */
static inline int xivo_bus_wazo_on_call_logd_voicemail_transcription_deleted(xivo_bus *bus,
                                                                             xivo_bus_subscription **subscription,
                                                                             xivo_bus_wazo_call_logd_voicemail_transcription_cb callback,
                                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_logd_voicemail_transcription_deleted",
                                                          struct xivo_bus_wazo_call_logd_voicemail_transcription,
                                                          xivo_bus_wazo_call_logd_voicemail_transcription_fields);

    return xivo_bus_on_typed(bus, subscription, "call_logd.voicemail_transcription.deleted", &schema,
                             xivo_bus_wazo_call_logd_voicemail_transcription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A global voicemail message was created. Key voicemails.global.messages.created; since 2025-11. */
static inline int xivo_bus_wazo_on_global_voicemail_message_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_voicemail_message_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("global_voicemail_message_created",
                                                          struct xivo_bus_wazo_voicemail_message,
                                                          xivo_bus_wazo_voicemail_message_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.global.messages.created", &schema,
                             xivo_bus_wazo_voicemail_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A global voicemail message was deleted. Key voicemails.global.messages.deleted; since 2025-11. */
static inline int xivo_bus_wazo_on_global_voicemail_message_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_voicemail_message_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("global_voicemail_message_deleted",
                                                          struct xivo_bus_wazo_voicemail_message,
                                                          xivo_bus_wazo_voicemail_message_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.global.messages.deleted", &schema,
                             xivo_bus_wazo_voicemail_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A global voicemail message was changed. Key voicemails.global.messages.updated; since 2025-11. */
static inline int xivo_bus_wazo_on_global_voicemail_message_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_voicemail_message_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("global_voicemail_message_updated",
                                                          struct xivo_bus_wazo_voicemail_message,
                                                          xivo_bus_wazo_voicemail_message_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.global.messages.updated", &schema,
                             xivo_bus_wazo_voicemail_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A global voicemail transcription was created. Key voicemails.global.transcriptions.created; since 2026-03. */
static inline int xivo_bus_wazo_on_global_voicemail_transcription_created(xivo_bus *bus,
                                                                          xivo_bus_subscription **subscription,
                                                                          xivo_bus_wazo_voicemail_transcription_cb callback,
                                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("global_voicemail_transcription_created",
                                                          struct xivo_bus_wazo_voicemail_transcription,
                                                          xivo_bus_wazo_voicemail_transcription_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.global.transcriptions.created", &schema,
                             xivo_bus_wazo_voicemail_transcription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A global voicemail transcription was deleted. Key voicemails.global.transcriptions.deleted; since 2026-03. */
static inline int xivo_bus_wazo_on_global_voicemail_transcription_deleted(xivo_bus *bus,
                                                                          xivo_bus_subscription **subscription,
                                                                          xivo_bus_wazo_voicemail_transcription_cb callback,
                                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("global_voicemail_transcription_deleted",
                                                          struct xivo_bus_wazo_voicemail_transcription,
                                                          xivo_bus_wazo_voicemail_transcription_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.global.transcriptions.deleted", &schema,
                             xivo_bus_wazo_voicemail_transcription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The voicemail of a user was changed. Key config.users.{user_uuid}.voicemails.edited; since 2016-11. */
static inline int xivo_bus_wazo_on_user_voicemail_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_user_voicemail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_edited", struct xivo_bus_wazo_user_voicemail,
                                                          xivo_bus_wazo_user_voicemail_fields);

    return xivo_bus_on_typed(bus, subscription, "config.users.*.voicemails.edited", &schema,
                             xivo_bus_wazo_user_voicemail_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user voicemail message was created. Key voicemails.messages.created; since 2016-11. */
static inline int xivo_bus_wazo_on_user_voicemail_message_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_user_voicemail_message_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_message_created",
                                                          struct xivo_bus_wazo_user_voicemail_message,
                                                          xivo_bus_wazo_user_voicemail_message_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.messages.created", &schema,
                             xivo_bus_wazo_user_voicemail_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user voicemail message was deleted. Key voicemails.messages.deleted; since 2016-11. */
static inline int xivo_bus_wazo_on_user_voicemail_message_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_user_voicemail_message_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_message_deleted",
                                                          struct xivo_bus_wazo_user_voicemail_message,
                                                          xivo_bus_wazo_user_voicemail_message_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.messages.deleted", &schema,
                             xivo_bus_wazo_user_voicemail_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user voicemail message was changed. Key voicemails.messages.updated; since 2016-11. */
static inline int xivo_bus_wazo_on_user_voicemail_message_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                  xivo_bus_wazo_user_voicemail_message_cb callback,
                                                                  void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_message_updated",
                                                          struct xivo_bus_wazo_user_voicemail_message,
                                                          xivo_bus_wazo_user_voicemail_message_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.messages.updated", &schema,
                             xivo_bus_wazo_user_voicemail_message_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user voicemail transcription was created. Key voicemails.transcriptions.created; since 2026-03. */
static inline int xivo_bus_wazo_on_user_voicemail_transcription_created(xivo_bus *bus,
                                                                        xivo_bus_subscription **subscription,
                                                                        xivo_bus_wazo_user_voicemail_transcription_cb callback,
                                                                        void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_transcription_created",
                                                          struct xivo_bus_wazo_user_voicemail_transcription,
                                                          xivo_bus_wazo_user_voicemail_transcription_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.transcriptions.created", &schema,
                             xivo_bus_wazo_user_voicemail_transcription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A user voicemail transcription was deleted. Key voicemails.transcriptions.deleted; since 2026-03. */
static inline int xivo_bus_wazo_on_user_voicemail_transcription_deleted(xivo_bus *bus,
                                                                        xivo_bus_subscription **subscription,
                                                                        xivo_bus_wazo_user_voicemail_transcription_cb callback,
                                                                        void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("user_voicemail_transcription_deleted",
                                                          struct xivo_bus_wazo_user_voicemail_transcription,
                                                          xivo_bus_wazo_user_voicemail_transcription_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.transcriptions.deleted", &schema,
                             xivo_bus_wazo_user_voicemail_transcription_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A voicemail was created. Key config.voicemail.created; since 2013-11. */
static inline int xivo_bus_wazo_on_voicemail_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.voicemail.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A voicemail was deleted. Key config.voicemail.deleted; since 2013-11. */
static inline int xivo_bus_wazo_on_voicemail_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.voicemail.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A voicemail was changed. Key config.voicemail.edited; since 2013-11. */
static inline int xivo_bus_wazo_on_voicemail_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.voicemail.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* The settings of voicemail were changed. Key config.voicemail_general.edited; since 2017-12. */
static inline int xivo_bus_wazo_on_voicemail_general_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_general_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.voicemail_general.edited", &schema, xivo_bus_wazo_empty_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/*
 * A voicemail message was transcribed. Key voicemails.transcriptions.completed; since 2026-03; nothing public publishes
 * it.
 */
static inline int xivo_bus_wazo_on_voicemail_transcription_completed(xivo_bus *bus,
                                                                     xivo_bus_subscription **subscription,
                                                                     xivo_bus_wazo_voicemail_transcription_completed_cb callback,
                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_transcription_completed",
                                                          struct xivo_bus_wazo_voicemail_transcription_completed,
                                                          xivo_bus_wazo_voicemail_transcription_completed_fields);

    return xivo_bus_on_typed(bus, subscription, "voicemails.transcriptions.completed", &schema,
                             xivo_bus_wazo_voicemail_transcription_completed_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The voicemail transcription config was changed. Key config.voicemail_transcription.edited; since 2026-03. */
static inline int xivo_bus_wazo_on_voicemail_transcription_config_edited(xivo_bus *bus,
                                                                         xivo_bus_subscription **subscription,
                                                                         xivo_bus_wazo_voicemail_transcription_config_cb callback,
                                                                         void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_transcription_config_edited",
                                                          struct xivo_bus_wazo_voicemail_transcription_config,
                                                          xivo_bus_wazo_voicemail_transcription_config_fields);

    return xivo_bus_on_typed(bus, subscription, "config.voicemail_transcription.edited", &schema,
                             xivo_bus_wazo_voicemail_transcription_config_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* The voicemail zone messages were changed. Key config.voicemail_zonemessages.edited; since 2017-11. */
static inline int xivo_bus_wazo_on_voicemail_zonemessages_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_wazo_empty_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("voicemail_zonemessages_edited", struct xivo_bus_wazo_empty,
                                                          xivo_bus_wazo_empty_fields);

    return xivo_bus_on_typed(bus, subscription, "config.voicemail_zonemessages.edited", &schema,
                             xivo_bus_wazo_empty_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
