/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_FAX_H
#define XIVO_BUS_AMI_FAX_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_fax_session {
    int64_t session_number;                  /* number of the fax session */
    bool has_session_number;
    /* What the fax session does; "gateway", "V.21", "send", "receive", "none" */
    const char *operation;
    /* State; "Uninitialized", "Initialized", "Open", "Active", "Complete", "Reserved", "Inactive", "Unknown" */
    const char *state;
    bool error_correction_mode;              /* whether error correction is used */
    bool has_error_correction_mode;
    int64_t data_rate;                       /* bit rate of the fax */
    bool has_data_rate;
    int64_t page_number;                     /* page in progress */
    bool has_page_number;
    const char *image_resolution;            /* resolution as XxY */
    const char *file_name;                   /* fax file */
    int64_t pages_transmitted;               /* pages sent */
    bool has_pages_transmitted;
    int64_t pages_received;                  /* pages received */
    bool has_pages_received;
    int64_t total_bad_lines;                 /* bad lines */
    bool has_total_bad_lines;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fax_session_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_session, session_number, has_session_number, "SessionNumber",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_session, operation, "Operation", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_session, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_fax_session, error_correction_mode, has_error_correction_mode,
                           "ErrorCorrectionMode", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_session, data_rate, has_data_rate, "DataRate",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_session, page_number, has_page_number, "PageNumber",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_session, image_resolution, "ImageResolution", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_session, file_name, "FileName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_session, pages_transmitted, has_pages_transmitted,
                           "PagesTransmitted", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_session, pages_received, has_pages_received, "PagesReceived",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_session, total_bad_lines, has_total_bad_lines, "TotalBadLines",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fax_session, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fax_session, fields),
};

typedef void (*xivo_bus_ami_fax_session_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_fax_session *data,
                                            void *userdata);

static inline void xivo_bus_ami_fax_session_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_fax_session_cb)callback)(event, (const struct xivo_bus_ami_fax_session *)data, userdata);
}

/* One fax session in detail. Only in answers to the action FAXSession. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_fax_session(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_fax_session_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FAXSession", struct xivo_bus_ami_fax_session,
                                                          xivo_bus_ami_fax_session_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FAXSession", &schema, xivo_bus_ami_fax_session_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_fax_sessions_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    int64_t total;                           /* number of entries */
    bool has_total;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fax_sessions_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sessions_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_sessions_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_sessions_complete, total, has_total, "Total",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fax_sessions_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fax_sessions_complete, fields),
};

typedef void (*xivo_bus_ami_fax_sessions_complete_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_fax_sessions_complete *data,
                                                      void *userdata);

static inline void xivo_bus_ami_fax_sessions_complete_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_fax_sessions_complete_cb)callback)(event, (const struct xivo_bus_ami_fax_sessions_complete *)data,
                                                      userdata);
}

/* End of the list of FAXSessions. Only in answers to the action FAXSessions. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_fax_sessions_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_fax_sessions_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FAXSessionsComplete",
                                                          struct xivo_bus_ami_fax_sessions_complete,
                                                          xivo_bus_ami_fax_sessions_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FAXSessionsComplete", &schema,
                             xivo_bus_ami_fax_sessions_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_fax_sessions_entry {
    const char *channel;                     /* channel name */
    const char *technology;                  /* fax technology */
    int64_t session_number;                  /* number of the fax session */
    bool has_session_number;
    const char *session_type;                /* kind of fax session; "G.711", "T.38" */
    /* What the fax session does; "gateway", "V.21", "send", "receive", "none" */
    const char *operation;
    /* State; "Uninitialized", "Initialized", "Open", "Active", "Complete", "Reserved", "Inactive", "Unknown" */
    const char *state;
    const char *files;                       /* fax files, comma separated */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fax_sessions_entry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sessions_entry, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sessions_entry, technology, "Technology", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_sessions_entry, session_number, has_session_number, "SessionNumber",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sessions_entry, session_type, "SessionType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sessions_entry, operation, "Operation", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sessions_entry, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sessions_entry, files, "Files", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fax_sessions_entry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fax_sessions_entry, fields),
};

typedef void (*xivo_bus_ami_fax_sessions_entry_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_fax_sessions_entry *data, void *userdata);

static inline void xivo_bus_ami_fax_sessions_entry_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_fax_sessions_entry_cb)callback)(event, (const struct xivo_bus_ami_fax_sessions_entry *)data, userdata);
}

/* One entry of FAXSessions. Only in answers to the action FAXSessions. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_fax_sessions_entry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_fax_sessions_entry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FAXSessionsEntry", struct xivo_bus_ami_fax_sessions_entry,
                                                          xivo_bus_ami_fax_sessions_entry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FAXSessionsEntry", &schema, xivo_bus_ami_fax_sessions_entry_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_fax_stats {
    int64_t current_sessions;                /* fax sessions now active */
    bool has_current_sessions;
    int64_t reserved_sessions;               /* fax sessions reserved */
    bool has_reserved_sessions;
    int64_t transmit_attempts;               /* faxes begun as sender */
    bool has_transmit_attempts;
    int64_t receive_attempts;                /* faxes begun as receiver */
    bool has_receive_attempts;
    int64_t completed_faxes;                 /* faxes completed */
    bool has_completed_faxes;
    int64_t failed_faxes;                    /* faxes that failed */
    bool has_failed_faxes;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fax_stats_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_stats, current_sessions, has_current_sessions, "CurrentSessions",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_stats, reserved_sessions, has_reserved_sessions, "ReservedSessions",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_stats, transmit_attempts, has_transmit_attempts, "TransmitAttempts",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_stats, receive_attempts, has_receive_attempts, "ReceiveAttempts",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_stats, completed_faxes, has_completed_faxes, "CompletedFAXes",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_stats, failed_faxes, has_failed_faxes, "FailedFAXes",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fax_stats, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fax_stats, fields),
};

typedef void (*xivo_bus_ami_fax_stats_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_fax_stats *data,
                                          void *userdata);

static inline void xivo_bus_ami_fax_stats_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_ami_fax_stats_cb)callback)(event, (const struct xivo_bus_ami_fax_stats *)data, userdata);
}

/* Fax counters. Only in answers to the action FAXStats. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_fax_stats(xivo_bus *bus, xivo_bus_subscription **subscription,
                                            xivo_bus_ami_fax_stats_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FAXStats", struct xivo_bus_ami_fax_stats,
                                                          xivo_bus_ami_fax_stats_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FAXStats", &schema, xivo_bus_ami_fax_stats_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_fax_status {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *operation;                   /* what the fax session does; "gateway", "receive", "send" */
    const char *status;                      /* progress text */
    const char *local_station_id;            /* fax identification of this side */
    const char *file_name;                   /* fax file; Asterisk 13 and later */
    const char *caller_id;                   /* caller number; Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fax_status_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_fax_status, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_status, operation, "Operation", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_status, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_status, local_station_id, "LocalStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_status, file_name, "FileName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_status, caller_id, "CallerID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fax_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fax_status, fields),
};

typedef void (*xivo_bus_ami_fax_status_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_fax_status *data,
                                           void *userdata);

static inline void xivo_bus_ami_fax_status_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_fax_status_cb)callback)(event, (const struct xivo_bus_ami_fax_status *)data, userdata);
}

/* Progress of a fax. */
static inline int xivo_bus_ami_on_fax_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_fax_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FAXStatus", struct xivo_bus_ami_fax_status,
                                                          xivo_bus_ami_fax_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FAXStatus", &schema, xivo_bus_ami_fax_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_fax_received {
    const char *channel;                     /* channel name */
    const char *exten;                       /* dialplan extension */
    const char *caller_id;                   /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *connected_line_num;          /* number of the connected party */
    const char *connected_line_name;         /* name of the connected party */
    const char *remote_station_id;           /* fax identification of the other side */
    const char *local_station_id;            /* fax identification of this side */
    int64_t pages_transferred;               /* pages transferred */
    bool has_pages_transferred;
    int64_t resolution;                      /* resolution of the fax */
    bool has_resolution;
    int64_t transfer_rate;                   /* rate of the fax */
    bool has_transfer_rate;
    const char *file_name;                   /* fax file */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fax_received_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, caller_id, "CallerID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, caller_id_name, "CallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, connected_line_num, "ConnectedLineNum",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, connected_line_name, "ConnectedLineName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, remote_station_id, "RemoteStationID",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, local_station_id, "LocalStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_received, pages_transferred, has_pages_transferred,
                           "PagesTransferred", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_received, resolution, has_resolution, "Resolution",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_received, transfer_rate, has_transfer_rate, "TransferRate",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_received, file_name, "FileName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fax_received, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fax_received, fields),
};

typedef void (*xivo_bus_ami_fax_received_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_fax_received *data,
                                             void *userdata);

static inline void xivo_bus_ami_fax_received_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_fax_received_cb)callback)(event, (const struct xivo_bus_ami_fax_received *)data, userdata);
}

/* A fax came in (app_fax, 11). Asterisk 11. */
static inline int xivo_bus_ami_on_fax_received(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_fax_received_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FaxReceived", struct xivo_bus_ami_fax_received,
                                                          xivo_bus_ami_fax_received_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FaxReceived", &schema, xivo_bus_ami_fax_received_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_fax_sent {
    const char *channel;                     /* channel name */
    const char *exten;                       /* dialplan extension */
    const char *caller_id;                   /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *connected_line_num;          /* number of the connected party */
    const char *connected_line_name;         /* name of the connected party */
    const char *remote_station_id;           /* fax identification of the other side */
    const char *local_station_id;            /* fax identification of this side */
    int64_t pages_transferred;               /* pages transferred */
    bool has_pages_transferred;
    int64_t resolution;                      /* resolution of the fax */
    bool has_resolution;
    int64_t transfer_rate;                   /* rate of the fax */
    bool has_transfer_rate;
    const char *file_name;                   /* fax file */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_fax_sent_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, caller_id, "CallerID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, caller_id_name, "CallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, connected_line_num, "ConnectedLineNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, connected_line_name, "ConnectedLineName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, remote_station_id, "RemoteStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, local_station_id, "LocalStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_sent, pages_transferred, has_pages_transferred, "PagesTransferred",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_sent, resolution, has_resolution, "Resolution",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_fax_sent, transfer_rate, has_transfer_rate, "TransferRate",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_fax_sent, file_name, "FileName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_fax_sent, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_fax_sent, fields),
};

typedef void (*xivo_bus_ami_fax_sent_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_fax_sent *data,
                                         void *userdata);

static inline void xivo_bus_ami_fax_sent_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_fax_sent_cb)callback)(event, (const struct xivo_bus_ami_fax_sent *)data, userdata);
}

/* A fax went out (app_fax, 11). Asterisk 11. */
static inline int xivo_bus_ami_on_fax_sent(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_fax_sent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FaxSent", struct xivo_bus_ami_fax_sent,
                                                          xivo_bus_ami_fax_sent_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FaxSent", &schema, xivo_bus_ami_fax_sent_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_receive_fax {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *local_station_id;            /* fax identification of this side */
    const char *remote_station_id;           /* fax identification of the other side */
    const char *pages_transferred;           /* pages transferred */
    const char *resolution;                  /* resolution of the fax */
    const char *transfer_rate;               /* rate of the fax */
    const char *file_name;                   /* fax file */
    const char *caller_id;                   /* caller number; Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_receive_fax_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_receive_fax, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_receive_fax, local_station_id, "LocalStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_receive_fax, remote_station_id, "RemoteStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_receive_fax, pages_transferred, "PagesTransferred",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_receive_fax, resolution, "Resolution", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_receive_fax, transfer_rate, "TransferRate", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_receive_fax, file_name, "FileName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_receive_fax, caller_id, "CallerID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_receive_fax, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_receive_fax, fields),
};

typedef void (*xivo_bus_ami_receive_fax_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_receive_fax *data,
                                            void *userdata);

static inline void xivo_bus_ami_receive_fax_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_receive_fax_cb)callback)(event, (const struct xivo_bus_ami_receive_fax *)data, userdata);
}

/* A fax was received. FileName can repeat; a dictionary keeps the last. */
static inline int xivo_bus_ami_on_receive_fax(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_receive_fax_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ReceiveFAX", struct xivo_bus_ami_receive_fax,
                                                          xivo_bus_ami_receive_fax_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ReceiveFAX", &schema, xivo_bus_ami_receive_fax_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_send_fax {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *local_station_id;            /* fax identification of this side */
    const char *remote_station_id;           /* fax identification of the other side */
    const char *pages_transferred;           /* pages transferred */
    const char *resolution;                  /* resolution of the fax */
    const char *transfer_rate;               /* rate of the fax */
    const char *file_name;                   /* fax file; Asterisk 13 and later */
    const char *caller_id;                   /* caller number; Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_send_fax_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_send_fax, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_send_fax, local_station_id, "LocalStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_send_fax, remote_station_id, "RemoteStationID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_send_fax, pages_transferred, "PagesTransferred", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_send_fax, resolution, "Resolution", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_send_fax, transfer_rate, "TransferRate", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_send_fax, file_name, "FileName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_send_fax, caller_id, "CallerID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_send_fax, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_send_fax, fields),
};

typedef void (*xivo_bus_ami_send_fax_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_send_fax *data,
                                         void *userdata);

static inline void xivo_bus_ami_send_fax_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_send_fax_cb)callback)(event, (const struct xivo_bus_ami_send_fax *)data, userdata);
}

/* A fax was sent. */
static inline int xivo_bus_ami_on_send_fax(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_send_fax_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SendFAX", struct xivo_bus_ami_send_fax,
                                                          xivo_bus_ami_send_fax_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SendFAX", &schema, xivo_bus_ami_send_fax_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
