/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_CALL_LOGS_H
#define XIVO_BUS_WAZO_CALL_LOGS_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_call_log_destination {
    bool present;                            /* false: the object is absent */
    /* Type; "user", "conference", "meeting", "group", "voicemail", "unknown" */
    const char *type;
    const char *user_uuid;                   /* UUID of the user; may be absent */
    const char *user_name;                   /* name of the user; may be absent */
    int64_t conference_id;                   /* id of the conference; may be absent */
    bool has_conference_id;
    const char *meeting_uuid;                /* UUID of the meeting; may be absent */
    const char *meeting_name;                /* name of the meeting; may be absent */
    int64_t group_id;                        /* id of the group; may be absent */
    bool has_group_id;
    const char *group_label;                 /* label of the group; may be absent */
    int64_t voicemail_id;                    /* id of the voicemail; may be absent */
    bool has_voicemail_id;
    const char *voicemail_name;              /* name of the voicemail; may be absent */
};

static const struct xivo_bus_field xivo_bus_wazo_call_log_destination_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_destination, type, "type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_destination, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_destination, user_name, "user_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_destination, conference_id, has_conference_id, "conference_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_destination, meeting_uuid, "meeting_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_destination, meeting_name, "meeting_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_destination, group_id, has_group_id, "group_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_destination, group_label, "group_label", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_destination, voicemail_id, has_voicemail_id, "voicemail_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_destination, voicemail_name, "voicemail_name",
                          XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_call_log_destination_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                                struct xivo_bus_wazo_call_log_destination,
                                                                                                xivo_bus_wazo_call_log_destination_fields);

struct xivo_bus_wazo_call_log_recording {
    const char *uuid;                        /* UUID */
    const char *start_time;                  /* when the recording began; ISO 8601 with a zone */
    const char *end_time;                    /* when the recording ended; ISO 8601 with a zone */
    bool deleted;                            /* whether the recording's file has been deleted */
    bool has_deleted;
    const char *filename;                    /* name of the file */
};

static const struct xivo_bus_field xivo_bus_wazo_call_log_recording_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_recording, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_recording, start_time, "start_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_recording, end_time, "end_time", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_log_recording, deleted, has_deleted, "deleted",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_recording, filename, "filename", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_wazo_call_log_recording_schema = XIVO_BUS_SCHEMA(NULL,
                                                                                              struct xivo_bus_wazo_call_log_recording,
                                                                                              xivo_bus_wazo_call_log_recording_fields);

/* A call log, whole. */
struct xivo_bus_wazo_call_log {
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *conversation_id;             /* id that all channels of one conversation share; may be null */
    const char *start;                       /* when the call began; ISO 8601 with a zone */
    const char *end;                         /* when the call ended; ISO 8601 with a zone; may be null */
    bool answered;                           /* whether the call was answered */
    bool has_answered;
    const char *answer;                      /* when the call was answered; ISO 8601 with a zone; may be null */
    int64_t duration;                        /* duration in seconds; may be null */
    bool has_duration;
    const char *call_direction;              /* direction of the call; "internal", "inbound", "outbound"; may be null */
    const char *call_status;                 /* how the call ended; "answered", "blocked", "voicemail", "unknown" */
    const char *source_name;                 /* name of the caller; may be null or empty */
    const char *source_extension;            /* extension of the caller; may be null or empty */
    const char *source_internal_name;        /* name of the caller inside the installation; may be null or empty */
    const char *source_internal_extension;   /* internal extension of the caller; may be null or empty */
    const char *source_internal_context;     /* context of the caller's internal extension; may be null or empty */
    int64_t source_line_id;                  /* id of the caller's line; may be null */
    bool has_source_line_id;
    const char *source_user_uuid;            /* UUID of the user who called; may be null */
    const char *requested_name;              /* name of the party that was called; may be null or empty */
    const char *requested_extension;         /* extension that was called; may be null or empty */
    const char *requested_context;           /* context that was called; may be null or empty */
    /* Internal extension that was called; may be null or empty */
    const char *requested_internal_extension;
    /* Context of the internal extension that was called; may be null or empty */
    const char *requested_internal_context;
    const char *requested_user_uuid;         /* UUID of the user who was called; may be null */
    const char *destination_name;            /* name of the party that answered; may be null or empty */
    const char *destination_extension;       /* extension that answered; may be null or empty */
    /* Extension that answered, as it is inside the context; may be null or empty */
    const char *destination_internal_extension;
    /* Context of the extension that answered; may be null or empty */
    const char *destination_internal_context;
    int64_t destination_line_id;             /* id of the line that answered; may be null */
    bool has_destination_line_id;
    const char *destination_user_uuid;       /* UUID of the user who answered; may be null */
    /* More about the destination, by its type */
    struct xivo_bus_wazo_call_log_destination destination_details;
    /* The recordings */
    const struct xivo_bus_wazo_call_log_recording *recordings;
    size_t recording_count;
    const char *const *tags;                 /* tags */
    size_t tag_count;
};

static const struct xivo_bus_field xivo_bus_wazo_call_log_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, conversation_id, "conversation_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, start, "start", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, end, "end", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_log, answered, has_answered, "answered", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, answer, "answer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log, duration, has_duration, "duration", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, call_direction, "call_direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, call_status, "call_status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, source_name, "source_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, source_extension, "source_extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, source_internal_name, "source_internal_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, source_internal_extension, "source_internal_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, source_internal_context, "source_internal_context",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log, source_line_id, has_source_line_id, "source_line_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, source_user_uuid, "source_user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, requested_name, "requested_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, requested_extension, "requested_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, requested_context, "requested_context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, requested_internal_extension, "requested_internal_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, requested_internal_context, "requested_internal_context",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, requested_user_uuid, "requested_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, destination_name, "destination_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, destination_extension, "destination_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, destination_internal_extension,
                          "destination_internal_extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, destination_internal_context, "destination_internal_context",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log, destination_line_id, has_destination_line_id,
                           "destination_line_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log, destination_user_uuid, "destination_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_call_log, destination_details, struct xivo_bus_wazo_call_log_destination,
                          "destination_details", &xivo_bus_wazo_call_log_destination_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_call_log, recordings, struct xivo_bus_wazo_call_log_recording,
                           recording_count, "recordings", &xivo_bus_wazo_call_log_recording_schema,
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRINGS_FIELD(struct xivo_bus_wazo_call_log, tags, tag_count, "tags", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_log_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_call_log *data,
                                          void *userdata);

static inline void xivo_bus_wazo_call_log_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_wazo_call_log_cb)callback)(event, (const struct xivo_bus_wazo_call_log *)data, userdata);
}

struct xivo_bus_wazo_call_log_export {
    const char *uuid;                        /* UUID */
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *user_uuid;                   /* UUID of the user */
    const char *requested_at;                /* when the export was asked for; ISO 8601 with a zone */
    const char *filename;                    /* name of the file */
    const char *status;                      /* status; "pending", "processing", "finished", "deleted", "error" */
};

static const struct xivo_bus_field xivo_bus_wazo_call_log_export_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_export, uuid, "uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_export, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_export, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_export, requested_at, "requested_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_export, filename, "filename", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_export, status, "status", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_log_export_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_wazo_call_log_export *data, void *userdata);

static inline void xivo_bus_wazo_call_log_export_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_log_export_cb)callback)(event, (const struct xivo_bus_wazo_call_log_export *)data, userdata);
}

struct xivo_bus_wazo_call_log_retention {
    const char *tenant_uuid;                 /* UUID of the tenant */
    int64_t cdr_days;                        /* days for which call logs are kept; may be null */
    bool has_cdr_days;
    int64_t export_days;                     /* days for which exports are kept; may be null */
    bool has_export_days;
    int64_t recording_days;                  /* days for which recordings are kept; may be null */
    bool has_recording_days;
    /* Days for which call logs are kept unless the tenant chooses; may be null or absent */
    int64_t default_cdr_days;
    bool has_default_cdr_days;
    /* Days for which exports are kept unless the tenant chooses; may be null or absent */
    int64_t default_export_days;
    bool has_default_export_days;
    /* Days for which recordings are kept unless the tenant chooses; may be null or absent */
    int64_t default_recording_days;
    bool has_default_recording_days;
};

static const struct xivo_bus_field xivo_bus_wazo_call_log_retention_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_retention, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_retention, cdr_days, has_cdr_days, "cdr_days",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_retention, export_days, has_export_days, "export_days",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_retention, recording_days, has_recording_days,
                           "recording_days", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_retention, default_cdr_days, has_default_cdr_days,
                           "default_cdr_days", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_retention, default_export_days, has_default_export_days,
                           "default_export_days", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_retention, default_recording_days, has_default_recording_days,
                           "default_recording_days", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_log_retention_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_wazo_call_log_retention *data, void *userdata);

static inline void xivo_bus_wazo_call_log_retention_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_log_retention_cb)callback)(event, (const struct xivo_bus_wazo_call_log_retention *)data,
                                                    userdata);
}

/* A call log, as one of its users may see it. */
struct xivo_bus_wazo_call_log_user {
    int64_t id;                              /* id */
    bool has_id;
    const char *tenant_uuid;                 /* UUID of the tenant */
    const char *conversation_id;             /* id that all channels of one conversation share; may be null */
    const char *start;                       /* when the call began; ISO 8601 with a zone */
    const char *end;                         /* when the call ended; ISO 8601 with a zone; may be null */
    bool answered;                           /* whether the call was answered */
    bool has_answered;
    const char *answer;                      /* when the call was answered; ISO 8601 with a zone; may be null */
    int64_t duration;                        /* duration in seconds; may be null */
    bool has_duration;
    const char *call_direction;              /* direction of the call; "internal", "inbound", "outbound"; may be null */
    const char *call_status;                 /* how the call ended; "answered", "blocked", "voicemail", "unknown" */
    const char *source_name;                 /* name of the caller; may be null or empty */
    const char *source_extension;            /* extension of the caller; may be null or empty */
    const char *source_internal_name;        /* name of the caller inside the installation; may be null or empty */
    const char *source_internal_extension;   /* internal extension of the caller; may be null or empty */
    const char *source_internal_context;     /* context of the caller's internal extension; may be null or empty */
    int64_t source_line_id;                  /* id of the caller's line; may be null */
    bool has_source_line_id;
    const char *source_user_uuid;            /* UUID of the user who called; may be null */
    const char *requested_name;              /* name of the party that was called; may be null or empty */
    const char *requested_extension;         /* extension that was called; may be null or empty */
    const char *requested_context;           /* context that was called; may be null or empty */
    /* Internal extension that was called; may be null or empty */
    const char *requested_internal_extension;
    /* Context of the internal extension that was called; may be null or empty */
    const char *requested_internal_context;
    const char *requested_user_uuid;         /* UUID of the user who was called; may be null */
    const char *destination_name;            /* name of the party that answered; may be null or empty */
    const char *destination_extension;       /* extension that answered; may be null or empty */
    /* Extension that answered, as it is inside the context; may be null or empty */
    const char *destination_internal_extension;
    /* Context of the extension that answered; may be null or empty */
    const char *destination_internal_context;
    int64_t destination_line_id;             /* id of the line that answered; may be null */
    bool has_destination_line_id;
    const char *destination_user_uuid;       /* UUID of the user who answered; may be null */
    /* More about the destination, by its type */
    struct xivo_bus_wazo_call_log_destination destination_details;
    /* The recordings */
    const struct xivo_bus_wazo_call_log_recording *recordings;
    size_t recording_count;
};

static const struct xivo_bus_field xivo_bus_wazo_call_log_user_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_user, id, has_id, "id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, tenant_uuid, "tenant_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, conversation_id, "conversation_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, start, "start", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, end, "end", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_wazo_call_log_user, answered, has_answered, "answered",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, answer, "answer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_user, duration, has_duration, "duration",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, call_direction, "call_direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, call_status, "call_status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, source_name, "source_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, source_extension, "source_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, source_internal_name, "source_internal_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, source_internal_extension, "source_internal_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, source_internal_context, "source_internal_context",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_user, source_line_id, has_source_line_id, "source_line_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, source_user_uuid, "source_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, requested_name, "requested_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, requested_extension, "requested_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, requested_context, "requested_context",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, requested_internal_extension,
                          "requested_internal_extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, requested_internal_context, "requested_internal_context",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, requested_user_uuid, "requested_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, destination_name, "destination_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, destination_extension, "destination_extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, destination_internal_extension,
                          "destination_internal_extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, destination_internal_context,
                          "destination_internal_context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_call_log_user, destination_line_id, has_destination_line_id,
                           "destination_line_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_call_log_user, destination_user_uuid, "destination_user_uuid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_wazo_call_log_user, destination_details,
                          struct xivo_bus_wazo_call_log_destination, "destination_details",
                          &xivo_bus_wazo_call_log_destination_schema, XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct xivo_bus_wazo_call_log_user, recordings, struct xivo_bus_wazo_call_log_recording,
                           recording_count, "recordings", &xivo_bus_wazo_call_log_recording_schema,
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_call_log_user_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_call_log_user *data, void *userdata);

static inline void xivo_bus_wazo_call_log_user_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_call_log_user_cb)callback)(event, (const struct xivo_bus_wazo_call_log_user *)data, userdata);
}

/* A call log was written. Key call_log.created; since 2017-05. */
static inline int xivo_bus_wazo_on_call_log_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_call_log_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_log_created", struct xivo_bus_wazo_call_log,
                                                          xivo_bus_wazo_call_log_fields);

    return xivo_bus_on_typed(bus, subscription, "call_log.created", &schema, xivo_bus_wazo_call_log_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A call log was written, for one of its users. Key call_log.user.{user_uuid}.created; since 2017-05. */
static inline int xivo_bus_wazo_on_call_log_user_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_call_log_user_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_log_user_created", struct xivo_bus_wazo_call_log_user,
                                                          xivo_bus_wazo_call_log_user_fields);

    return xivo_bus_on_typed(bus, subscription, "call_log.user.*.created", &schema, xivo_bus_wazo_call_log_user_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* An export of recordings was asked for. Key call_logd.export.created; since 2021-07. */
static inline int xivo_bus_wazo_on_call_logd_export_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_call_log_export_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_logd_export_created",
                                                          struct xivo_bus_wazo_call_log_export,
                                                          xivo_bus_wazo_call_log_export_fields);

    return xivo_bus_on_typed(bus, subscription, "call_logd.export.created", &schema,
                             xivo_bus_wazo_call_log_export_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* An export of recordings made progress. Key call_logd.export.updated; since 2021-07. */
static inline int xivo_bus_wazo_on_call_logd_export_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_wazo_call_log_export_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_logd_export_updated",
                                                          struct xivo_bus_wazo_call_log_export,
                                                          xivo_bus_wazo_call_log_export_fields);

    return xivo_bus_on_typed(bus, subscription, "call_logd.export.updated", &schema,
                             xivo_bus_wazo_call_log_export_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A tenant's retention of call logs was changed. Key call_logd.retention.updated; since 2021-04. */
static inline int xivo_bus_wazo_on_call_logd_retention_updated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_wazo_call_log_retention_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_logd_retention_updated",
                                                          struct xivo_bus_wazo_call_log_retention,
                                                          xivo_bus_wazo_call_log_retention_fields);

    return xivo_bus_on_typed(bus, subscription, "call_logd.retention.updated", &schema,
                             xivo_bus_wazo_call_log_retention_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
