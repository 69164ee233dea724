/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_DAHDI_H
#define XIVO_BUS_AMI_DAHDI_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_alarm {
    const char *dahdi_channel;               /* number or name of the DAHDI channel; Asterisk 13 and later */
    const char *alarm;                       /* kind of line alarm */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_alarm_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_alarm, dahdi_channel, "DAHDIChannel|Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_alarm, alarm, "Alarm", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_alarm, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_alarm, fields),
};

typedef void (*xivo_bus_ami_alarm_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_alarm *data, void *userdata);

static inline void xivo_bus_ami_alarm_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_ami_alarm_cb)callback)(event, (const struct xivo_bus_ami_alarm *)data, userdata);
}

/* A DAHDI channel is in alarm. */
static inline int xivo_bus_ami_on_alarm(xivo_bus *bus, xivo_bus_subscription **subscription,
                                        xivo_bus_ami_alarm_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Alarm", struct xivo_bus_ami_alarm, xivo_bus_ami_alarm_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Alarm", &schema, xivo_bus_ami_alarm_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_alarm_clear {
    const char *dahdi_channel;               /* number or name of the DAHDI channel; Asterisk 13 and later */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_alarm_clear_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_alarm_clear, dahdi_channel, "DAHDIChannel|Channel",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_alarm_clear, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_alarm_clear, fields),
};

typedef void (*xivo_bus_ami_alarm_clear_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_alarm_clear *data,
                                            void *userdata);

static inline void xivo_bus_ami_alarm_clear_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_alarm_clear_cb)callback)(event, (const struct xivo_bus_ami_alarm_clear *)data, userdata);
}

/* A DAHDI channel's alarm is over. */
static inline int xivo_bus_ami_on_alarm_clear(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_alarm_clear_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AlarmClear", struct xivo_bus_ami_alarm_clear,
                                                          xivo_bus_ami_alarm_clear_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AlarmClear", &schema, xivo_bus_ami_alarm_clear_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dahdi_channel {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    int64_t dahdi_group;                     /* groups of the DAHDI channel as a bit mask; Asterisk 13 and later */
    bool has_dahdi_group;
    int64_t dahdi_span;                      /* span of the channel */
    bool has_dahdi_span;
    const char *dahdi_channel;               /* number or name of the DAHDI channel */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dahdi_channel_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dahdi_channel, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_channel, dahdi_group, has_dahdi_group, "DAHDIGroup",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_channel, dahdi_span, has_dahdi_span, "DAHDISpan",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_channel, dahdi_channel, "DAHDIChannel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dahdi_channel, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dahdi_channel, fields),
};

typedef void (*xivo_bus_ami_dahdi_channel_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_dahdi_channel *data, void *userdata);

static inline void xivo_bus_ami_dahdi_channel_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dahdi_channel_cb)callback)(event, (const struct xivo_bus_ami_dahdi_channel *)data, userdata);
}

/* A channel was bound to a DAHDI channel. */
static inline int xivo_bus_ami_on_dahdi_channel(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_dahdi_channel_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DAHDIChannel", struct xivo_bus_ami_dahdi_channel,
                                                          xivo_bus_ami_dahdi_channel_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DAHDIChannel", &schema, xivo_bus_ami_dahdi_channel_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dahdi_show_channels {
    int64_t dahdi_channel;                   /* number or name of the DAHDI channel */
    bool has_dahdi_channel;
    const char *channel;                     /* channel name */
    const char *unique_id;                   /* unique id of the channel */
    const char *account_code;                /* account code of the channel */
    const char *signalling;                  /* signalling of the channel */
    int64_t signalling_code;                 /* signalling as a number */
    bool has_signalling_code;
    const char *context;                     /* dialplan context */
    bool dnd;                                /* whether do not disturb is on */
    bool has_dnd;
    const char *alarm;                       /* alarm state of the channel */
    const char *description;                 /* free text from the configuration */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dahdi_show_channels_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_channels, dahdi_channel, has_dahdi_channel, "DAHDIChannel",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels, account_code, "AccountCode", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels, signalling, "Signalling", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_channels, signalling_code, has_signalling_code,
                           "SignallingCode", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_dahdi_show_channels, dnd, has_dnd, "DND",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels, alarm, "Alarm", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels, description, "Description", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dahdi_show_channels, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dahdi_show_channels, fields),
};

typedef void (*xivo_bus_ami_dahdi_show_channels_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_dahdi_show_channels *data, void *userdata);

static inline void xivo_bus_ami_dahdi_show_channels_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dahdi_show_channels_cb)callback)(event, (const struct xivo_bus_ami_dahdi_show_channels *)data,
                                                    userdata);
}

/* One channel of DAHDIShowChannels. Only in answers to the action DAHDIShowChannels. */
static inline int xivo_bus_ami_on_dahdi_show_channels(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_dahdi_show_channels_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DAHDIShowChannels", struct xivo_bus_ami_dahdi_show_channels,
                                                          xivo_bus_ami_dahdi_show_channels_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DAHDIShowChannels", &schema,
                             xivo_bus_ami_dahdi_show_channels_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dahdi_show_channels_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    int64_t items;                           /* number of entries sent */
    bool has_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dahdi_show_channels_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_channels_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_channels_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_channels_complete, items, has_items, "Items",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dahdi_show_channels_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dahdi_show_channels_complete, fields),
};

typedef void (*xivo_bus_ami_dahdi_show_channels_complete_cb)(const xivo_bus_event *event,
                                                             const struct xivo_bus_ami_dahdi_show_channels_complete *data,
                                                             void *userdata);

static inline void xivo_bus_ami_dahdi_show_channels_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dahdi_show_channels_complete_cb)callback)(event,
                                                             (const struct xivo_bus_ami_dahdi_show_channels_complete *)data,
                                                             userdata);
}

/* End of the list of DAHDIShowChannels. Only in answers to the action DAHDIShowChannels. */
static inline int xivo_bus_ami_on_dahdi_show_channels_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_ami_dahdi_show_channels_complete_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DAHDIShowChannelsComplete",
                                                          struct xivo_bus_ami_dahdi_show_channels_complete,
                                                          xivo_bus_ami_dahdi_show_channels_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DAHDIShowChannelsComplete", &schema,
                             xivo_bus_ami_dahdi_show_channels_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dahdi_show_status {
    int64_t span;                            /* number of the span */
    bool has_span;
    const char *description;                 /* free text from the configuration */
    const char *alarms;                      /* alarms of the span */
    int64_t irq;                             /* missed interrupts */
    bool has_irq;
    int64_t bp_viol;                         /* bipolar violations */
    bool has_bp_viol;
    int64_t crc;                             /* count of CRC errors */
    bool has_crc;
    const char *framing;                     /* framing of the span; "D4", "ESF", "CCS", "CAS" */
    const char *coding;                      /* line coding of the span; "B8ZS", "HDB3", "AMI", "Unk" */
    const char *options;                     /* options of the span; "CRC4/YEL", "CRC4", "YEL", "" */
    const char *lbo;                         /* line build-out of the span */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dahdi_show_status_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_status, span, has_span, "Span",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_status, description, "Description", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_status, alarms, "Alarms", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_status, irq, has_irq, "IRQ",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_status, bp_viol, has_bp_viol, "bpviol",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_status, crc, has_crc, "CRC",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_status, framing, "Framing", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_status, coding, "Coding", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_status, options, "Options", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_status, lbo, "LBO", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dahdi_show_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dahdi_show_status, fields),
};

typedef void (*xivo_bus_ami_dahdi_show_status_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_dahdi_show_status *data, void *userdata);

static inline void xivo_bus_ami_dahdi_show_status_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dahdi_show_status_cb)callback)(event, (const struct xivo_bus_ami_dahdi_show_status *)data, userdata);
}

/* One span of DAHDIShowStatus. Only in answers to the action DAHDIShowStatus. Asterisk 18 and later. */
static inline int xivo_bus_ami_on_dahdi_show_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_dahdi_show_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DAHDIShowStatus", struct xivo_bus_ami_dahdi_show_status,
                                                          xivo_bus_ami_dahdi_show_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DAHDIShowStatus", &schema, xivo_bus_ami_dahdi_show_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dahdi_show_status_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    int64_t items;                           /* number of entries sent */
    bool has_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dahdi_show_status_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dahdi_show_status_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_status_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dahdi_show_status_complete, items, has_items, "Items",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dahdi_show_status_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dahdi_show_status_complete, fields),
};

typedef void (*xivo_bus_ami_dahdi_show_status_complete_cb)(const xivo_bus_event *event,
                                                           const struct xivo_bus_ami_dahdi_show_status_complete *data,
                                                           void *userdata);

static inline void xivo_bus_ami_dahdi_show_status_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dahdi_show_status_complete_cb)callback)(event,
                                                           (const struct xivo_bus_ami_dahdi_show_status_complete *)data,
                                                           userdata);
}

/* End of the list of DAHDIShowStatus. Only in answers to the action DAHDIShowStatus. Asterisk 18 and later. */
static inline int xivo_bus_ami_on_dahdi_show_status_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_ami_dahdi_show_status_complete_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DAHDIShowStatusComplete",
                                                          struct xivo_bus_ami_dahdi_show_status_complete,
                                                          xivo_bus_ami_dahdi_show_status_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DAHDIShowStatusComplete", &schema,
                             xivo_bus_ami_dahdi_show_status_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dnd_state {
    const char *dahdi_channel;               /* number or name of the DAHDI channel; Asterisk 13 and later */
    bool status;                             /* whether do not disturb is on */
    bool has_status;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dnd_state_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dnd_state, dahdi_channel, "DAHDIChannel|Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_dnd_state, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dnd_state, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dnd_state, fields),
};

typedef void (*xivo_bus_ami_dnd_state_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dnd_state *data,
                                          void *userdata);

static inline void xivo_bus_ami_dnd_state_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_ami_dnd_state_cb)callback)(event, (const struct xivo_bus_ami_dnd_state *)data, userdata);
}

/* Do not disturb of a DAHDI channel changed. */
static inline int xivo_bus_ami_on_dnd_state(xivo_bus *bus, xivo_bus_subscription **subscription,
                                            xivo_bus_ami_dnd_state_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DNDState", struct xivo_bus_ami_dnd_state,
                                                          xivo_bus_ami_dnd_state_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DNDState", &schema, xivo_bus_ami_dnd_state_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_mcid {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    bool caller_num_valid;                   /* caller: whether a number is given */
    bool has_caller_num_valid;
    const char *caller_num;                  /* caller: number */
    int64_t caller_ton;                      /* caller: type of number */
    bool has_caller_ton;
    int64_t caller_num_plan;                 /* caller: numbering plan */
    bool has_caller_num_plan;
    const char *caller_num_pres;             /* caller: presentation of the number: value (text) */
    bool caller_name_valid;                  /* caller: whether a name is given */
    bool has_caller_name_valid;
    const char *caller_name;                 /* caller: name */
    const char *caller_name_char_set;        /* caller: character set of the name */
    const char *caller_name_pres;            /* caller: presentation of the name: value (text) */
    const char *caller_subaddr;              /* caller: subaddress */
    const char *caller_subaddr_type;         /* caller: type of the subaddress */
    bool caller_subaddr_odd;                 /* caller: whether the subaddress has an odd number of digits */
    bool has_caller_subaddr_odd;
    const char *caller_pres;                 /* caller: presentation of the party: value (text) */
    bool connected_num_valid;                /* connected party: whether a number is given */
    bool has_connected_num_valid;
    const char *connected_num;               /* connected party: number */
    int64_t connected_ton;                   /* connected party: type of number */
    bool has_connected_ton;
    int64_t connected_num_plan;              /* connected party: numbering plan */
    bool has_connected_num_plan;
    const char *connected_num_pres;          /* connected party: presentation of the number: value (text) */
    bool connected_name_valid;               /* connected party: whether a name is given */
    bool has_connected_name_valid;
    const char *connected_name;              /* connected party: name */
    const char *connected_name_char_set;     /* connected party: character set of the name */
    const char *connected_name_pres;         /* connected party: presentation of the name: value (text) */
    const char *connected_subaddr;           /* connected party: subaddress */
    const char *connected_subaddr_type;      /* connected party: type of the subaddress */
    bool connected_subaddr_odd;              /* connected party: whether the subaddress has an odd number of digits */
    bool has_connected_subaddr_odd;
    const char *connected_pres;              /* connected party: presentation of the party: value (text) */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mcid_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_mcid, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_mcid, caller_num_valid, has_caller_num_valid, "MCallerIDNumValid",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_num, "MCallerIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_mcid, caller_ton, has_caller_ton, "MCallerIDton",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_mcid, caller_num_plan, has_caller_num_plan, "MCallerIDNumPlan",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_num_pres, "MCallerIDNumPres", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_mcid, caller_name_valid, has_caller_name_valid, "MCallerIDNameValid",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_name, "MCallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_name_char_set, "MCallerIDNameCharSet",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_name_pres, "MCallerIDNamePres", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_subaddr, "MCallerIDSubaddr", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_subaddr_type, "MCallerIDSubaddrType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_mcid, caller_subaddr_odd, has_caller_subaddr_odd, "MCallerIDSubaddrOdd",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, caller_pres, "MCallerIDPres", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_mcid, connected_num_valid, has_connected_num_valid,
                           "MConnectedIDNumValid", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_num, "MConnectedIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_mcid, connected_ton, has_connected_ton, "MConnectedIDton",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_mcid, connected_num_plan, has_connected_num_plan, "MConnectedIDNumPlan",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_num_pres, "MConnectedIDNumPres", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_mcid, connected_name_valid, has_connected_name_valid,
                           "MConnectedIDNameValid", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_name, "MConnectedIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_name_char_set, "MConnectedIDNameCharSet",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_name_pres, "MConnectedIDNamePres", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_subaddr, "MConnectedIDSubaddr", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_subaddr_type, "MConnectedIDSubaddrType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_mcid, connected_subaddr_odd, has_connected_subaddr_odd,
                           "MConnectedIDSubaddrOdd", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mcid, connected_pres, "MConnectedIDPres", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mcid, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mcid, fields),
};

typedef void (*xivo_bus_ami_mcid_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_mcid *data, void *userdata);

static inline void xivo_bus_ami_mcid_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_ami_mcid_cb)callback)(event, (const struct xivo_bus_ami_mcid *)data, userdata);
}

/* Malicious call identification (ISDN). */
static inline int xivo_bus_ami_on_mcid(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_ami_mcid_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MCID", struct xivo_bus_ami_mcid, xivo_bus_ami_mcid_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MCID", &schema, xivo_bus_ami_mcid_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_pri_show_spans {
    int64_t span;                            /* number of the span */
    bool has_span;
    int64_t d_channel;                       /* number of the D channel */
    bool has_d_channel;
    /* Rank of the D channel; "Primary", "Secondary", "Tertiary", "Quaternary", "<Unknown>" */
    const char *order;
    bool active;                             /* whether this D channel is in use now */
    bool has_active;
    bool alarm;                              /* whether the D channel is in alarm */
    bool has_alarm;
    bool up;                                 /* whether the D channel is up */
    bool has_up;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_pri_show_spans_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_pri_show_spans, span, has_span, "Span",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_pri_show_spans, d_channel, has_d_channel, "DChannel",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_pri_show_spans, order, "Order", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_pri_show_spans, active, has_active, "Active",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_pri_show_spans, alarm, has_alarm, "Alarm",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_pri_show_spans, up, has_up, "Up",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_pri_show_spans, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_pri_show_spans, fields),
};

typedef void (*xivo_bus_ami_pri_show_spans_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_pri_show_spans *data, void *userdata);

static inline void xivo_bus_ami_pri_show_spans_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_pri_show_spans_cb)callback)(event, (const struct xivo_bus_ami_pri_show_spans *)data, userdata);
}

/* One D channel of PRIShowSpans. Only in answers to the action PRIShowSpans. */
static inline int xivo_bus_ami_on_pri_show_spans(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_pri_show_spans_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PRIShowSpans", struct xivo_bus_ami_pri_show_spans,
                                                          xivo_bus_ami_pri_show_spans_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PRIShowSpans", &schema, xivo_bus_ami_pri_show_spans_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_pri_show_spans_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    int64_t items;                           /* number of entries sent */
    bool has_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_pri_show_spans_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_pri_show_spans_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_pri_show_spans_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_pri_show_spans_complete, items, has_items, "Items",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_pri_show_spans_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_pri_show_spans_complete, fields),
};

typedef void (*xivo_bus_ami_pri_show_spans_complete_cb)(const xivo_bus_event *event,
                                                        const struct xivo_bus_ami_pri_show_spans_complete *data,
                                                        void *userdata);

static inline void xivo_bus_ami_pri_show_spans_complete_thunk(const xivo_bus_event *event, const void *data,
                                                              xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_pri_show_spans_complete_cb)callback)(event,
                                                        (const struct xivo_bus_ami_pri_show_spans_complete *)data,
                                                        userdata);
}

/* End of the list of PRIShowSpans. Only in answers to the action PRIShowSpans. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_pri_show_spans_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_ami_pri_show_spans_complete_cb callback,
                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PRIShowSpansComplete",
                                                          struct xivo_bus_ami_pri_show_spans_complete,
                                                          xivo_bus_ami_pri_show_spans_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PRIShowSpansComplete", &schema,
                             xivo_bus_ami_pri_show_spans_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_span_alarm {
    int64_t span;                            /* number of the span */
    bool has_span;
    const char *alarm;                       /* kind of line alarm */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_span_alarm_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_span_alarm, span, has_span, "Span",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_span_alarm, alarm, "Alarm", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_span_alarm, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_span_alarm, fields),
};

typedef void (*xivo_bus_ami_span_alarm_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_span_alarm *data,
                                           void *userdata);

static inline void xivo_bus_ami_span_alarm_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_span_alarm_cb)callback)(event, (const struct xivo_bus_ami_span_alarm *)data, userdata);
}

/* A span is in alarm. */
static inline int xivo_bus_ami_on_span_alarm(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_span_alarm_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SpanAlarm", struct xivo_bus_ami_span_alarm,
                                                          xivo_bus_ami_span_alarm_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SpanAlarm", &schema, xivo_bus_ami_span_alarm_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_span_alarm_clear {
    int64_t span;                            /* number of the span */
    bool has_span;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_span_alarm_clear_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_span_alarm_clear, span, has_span, "Span",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_span_alarm_clear, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_span_alarm_clear, fields),
};

typedef void (*xivo_bus_ami_span_alarm_clear_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_span_alarm_clear *data, void *userdata);

static inline void xivo_bus_ami_span_alarm_clear_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_span_alarm_clear_cb)callback)(event, (const struct xivo_bus_ami_span_alarm_clear *)data, userdata);
}

/* A span's alarm is over. */
static inline int xivo_bus_ami_on_span_alarm_clear(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_span_alarm_clear_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SpanAlarmClear", struct xivo_bus_ami_span_alarm_clear,
                                                          xivo_bus_ami_span_alarm_clear_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SpanAlarmClear", &schema, xivo_bus_ami_span_alarm_clear_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
