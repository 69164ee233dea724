/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_DTMF_H
#define XIVO_BUS_AMI_DTMF_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_dtmf {
    const char *channel;                     /* channel name */
    const char *unique_id;                   /* unique id of the channel */
    const char *digit;                       /* digit pressed */
    const char *direction;                   /* received from or sent to the channel; "Received", "Sent" */
    bool begin;                              /* whether this is the start of the digit */
    bool has_begin;
    bool end;                                /* whether this is the end of the digit */
    bool has_end;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dtmf_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf, digit, "Digit", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf, direction, "Direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_dtmf, begin, has_begin, "Begin",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_dtmf, end, has_end, "End",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dtmf, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dtmf, fields),
};

typedef void (*xivo_bus_ami_dtmf_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dtmf *data, void *userdata);

static inline void xivo_bus_ami_dtmf_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_ami_dtmf_cb)callback)(event, (const struct xivo_bus_ami_dtmf *)data, userdata);
}

/* A digit began or ended (11). Asterisk 11. */
static inline int xivo_bus_ami_on_dtmf(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_ami_dtmf_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DTMF", struct xivo_bus_ami_dtmf, xivo_bus_ami_dtmf_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DTMF", &schema, xivo_bus_ami_dtmf_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_dtmf_begin {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *digit;                       /* digit pressed */
    const char *direction;                   /* received from or sent to the channel; "Received", "Sent" */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dtmf_begin_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dtmf_begin, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf_begin, digit, "Digit", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf_begin, direction, "Direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dtmf_begin, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dtmf_begin, fields),
};

typedef void (*xivo_bus_ami_dtmf_begin_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dtmf_begin *data,
                                           void *userdata);

static inline void xivo_bus_ami_dtmf_begin_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_dtmf_begin_cb)callback)(event, (const struct xivo_bus_ami_dtmf_begin *)data, userdata);
}

/* A digit began. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_dtmf_begin(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_dtmf_begin_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DTMFBegin", struct xivo_bus_ami_dtmf_begin,
                                                          xivo_bus_ami_dtmf_begin_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DTMFBegin", &schema, xivo_bus_ami_dtmf_begin_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_dtmf_end {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *digit;                       /* digit pressed */
    int64_t duration_ms;                     /* length of the digit in milliseconds */
    bool has_duration_ms;
    const char *direction;                   /* received from or sent to the channel; "Received", "Sent" */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_dtmf_end_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_dtmf_end, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf_end, digit, "Digit", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_dtmf_end, duration_ms, has_duration_ms, "DurationMs",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_dtmf_end, direction, "Direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_dtmf_end, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_dtmf_end, fields),
};

typedef void (*xivo_bus_ami_dtmf_end_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_dtmf_end *data,
                                         void *userdata);

static inline void xivo_bus_ami_dtmf_end_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_dtmf_end_cb)callback)(event, (const struct xivo_bus_ami_dtmf_end *)data, userdata);
}

/* A digit ended. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_dtmf_end(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_dtmf_end_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DTMFEnd", struct xivo_bus_ami_dtmf_end,
                                                          xivo_bus_ami_dtmf_end_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DTMFEnd", &schema, xivo_bus_ami_dtmf_end_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_flash {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_flash_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_flash, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_flash, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_flash, fields),
};

typedef void (*xivo_bus_ami_flash_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_flash *data, void *userdata);

static inline void xivo_bus_ami_flash_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_ami_flash_cb)callback)(event, (const struct xivo_bus_ami_flash *)data, userdata);
}

/* A hook flash was seen. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_flash(xivo_bus *bus, xivo_bus_subscription **subscription,
                                        xivo_bus_ami_flash_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Flash", struct xivo_bus_ami_flash, xivo_bus_ami_flash_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Flash", &schema, xivo_bus_ami_flash_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_wink {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_wink_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_wink, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_wink, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_wink, fields),
};

typedef void (*xivo_bus_ami_wink_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_wink *data, void *userdata);

static inline void xivo_bus_ami_wink_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                           void *userdata)
{
    ((xivo_bus_ami_wink_cb)callback)(event, (const struct xivo_bus_ami_wink *)data, userdata);
}

/* A wink was seen. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_wink(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_ami_wink_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Wink", struct xivo_bus_ami_wink, xivo_bus_ami_wink_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Wink", &schema, xivo_bus_ami_wink_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

#ifdef __cplusplus
}
#endif
#endif
