/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_CDR_CEL_H
#define XIVO_BUS_AMI_CDR_CEL_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_cel {
    /*
     * Kind of channel event; "CHAN_START", "CHAN_END", "ANSWER", "HANGUP", "BRIDGE_ENTER", "BRIDGE_EXIT", "APP_START",
     * "APP_END", "PARK_START", "PARK_END", "BLINDTRANSFER", "ATTENDEDTRANSFER", "PICKUP", "FORWARD", "LINKEDID_END",
     * "LOCAL_OPTIMIZE", "LOCAL_OPTIMIZE_BEGIN", "STREAM_BEGIN", "STREAM_END", "DTMF", "USER_DEFINED"
     */
    const char *event_name;
    const char *account_code;                /* account code of the channel */
    const char *caller_id_num;               /* caller number */
    const char *caller_id_name;              /* caller name */
    const char *caller_id_ani;               /* ANI number of the caller */
    const char *caller_id_rdnis;             /* number that redirected the call */
    const char *caller_id_dnid;              /* number that was dialled */
    const char *exten;                       /* dialplan extension */
    const char *context;                     /* dialplan context */
    const char *channel;                     /* channel name */
    const char *application;                 /* dialplan application */
    const char *app_data;                    /* arguments of the dialplan application */
    const char *event_time;                  /* time of the channel event */
    /* Billing flag of the call; "OMIT", "BILLING", "DOCUMENTATION", "Unknown" */
    const char *ama_flags;
    const char *unique_id;                   /* unique id of the channel */
    const char *linked_id;                   /* unique id shared by the linked channels */
    const char *user_field;                  /* user field of the channel event */
    const char *peer;                        /* channel of the other party */
    const char *peer_account;                /* account code of the other party */
    const char *extra;                       /* additional data, JSON text */
    const char *tenant_id;                   /* tenant of the channel, if set; Asterisk 18 and later */
    const char *user_def_type;               /* name of a user defined channel event */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cel_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, event_name, "EventName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, account_code, "AccountCode", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, caller_id_num, "CallerIDnum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, caller_id_name, "CallerIDname", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, caller_id_ani, "CallerIDani", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, caller_id_rdnis, "CallerIDrdnis", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, caller_id_dnid, "CallerIDdnid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, application, "Application", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, app_data, "AppData", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, event_time, "EventTime", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, ama_flags, "AMAFlags", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, unique_id, "UniqueID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, linked_id, "LinkedID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, user_field, "Userfield", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, peer, "Peer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, peer_account, "PeerAccount", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, extra, "Extra", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, tenant_id, "TenantID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cel, user_def_type, "UserDefType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cel, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cel, fields),
};

typedef void (*xivo_bus_ami_cel_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_cel *data, void *userdata);

static inline void xivo_bus_ami_cel_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                          void *userdata)
{
    ((xivo_bus_ami_cel_cb)callback)(event, (const struct xivo_bus_ami_cel *)data, userdata);
}

/* Channel event log entry. The documentation says UserField, the C code sends Userfield; Channel is not documented. */
static inline int xivo_bus_ami_on_cel(xivo_bus *bus, xivo_bus_subscription **subscription, xivo_bus_ami_cel_cb callback,
                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CEL", struct xivo_bus_ami_cel, xivo_bus_ami_cel_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CEL", &schema, xivo_bus_ami_cel_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_cdr {
    const char *account_code;                /* account code the call is billed to */
    const char *source;                      /* number that called */
    const char *destination;                 /* number called */
    const char *destination_context;         /* context the call went to */
    const char *caller_id;                   /* caller id as "name" <number> */
    const char *channel;                     /* channel of the calling party */
    const char *destination_channel;         /* channel of the called party */
    const char *last_application;            /* last application run */
    const char *last_data;                   /* arguments of the last application */
    const char *start_time;                  /* date and time of the start */
    const char *answer_time;                 /* date and time of the answer, empty if none */
    const char *end_time;                    /* date and time of the end */
    int64_t duration;                        /* seconds from start to end */
    bool has_duration;
    int64_t billable_seconds;                /* seconds between answer and end */
    bool has_billable_seconds;
    /* Result of the call; "NO ANSWER", "FAILED", "BUSY", "ANSWERED", "CONGESTION", "UNKNOWN" */
    const char *disposition;
    /* Billing flag of the call; "OMIT", "BILLING", "DOCUMENTATION", "Unknown" */
    const char *ama_flags;
    const char *unique_id;                   /* unique id of the channel */
    const char *user_field;                  /* user field of the call record */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cdr_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, account_code, "AccountCode", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, source, "Source", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, destination, "Destination", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, destination_context, "DestinationContext", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, caller_id, "CallerID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, destination_channel, "DestinationChannel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, last_application, "LastApplication", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, last_data, "LastData", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, start_time, "StartTime", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, answer_time, "AnswerTime", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, end_time, "EndTime", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cdr, duration, has_duration, "Duration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cdr, billable_seconds, has_billable_seconds, "BillableSeconds",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, disposition, "Disposition", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, ama_flags, "AMAFlags", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, unique_id, "UniqueID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cdr, user_field, "UserField", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cdr, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cdr, fields),
};

typedef void (*xivo_bus_ami_cdr_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_cdr *data, void *userdata);

static inline void xivo_bus_ami_cdr_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                          void *userdata)
{
    ((xivo_bus_ami_cdr_cb)callback)(event, (const struct xivo_bus_ami_cdr *)data, userdata);
}

/* Call detail record. Open set of headers: cdr_manager.conf can add further headers ([mappings]). */
static inline int xivo_bus_ami_on_cdr(xivo_bus *bus, xivo_bus_subscription **subscription, xivo_bus_ami_cdr_cb callback,
                                      void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Cdr", struct xivo_bus_ami_cdr, xivo_bus_ami_cdr_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Cdr", &schema, xivo_bus_ami_cdr_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

#ifdef __cplusplus
}
#endif
#endif
