/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_RECORDING_H
#define XIVO_BUS_AMI_RECORDING_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_chan_spy_start {
    struct xivo_bus_ami_channel spyer;       /* SpyerChannel and so on */
    struct xivo_bus_ami_channel spyee;       /* SpyeeChannel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_chan_spy_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_chan_spy_start, spyer, struct xivo_bus_ami_channel, "Spyer",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_chan_spy_start, spyee, struct xivo_bus_ami_channel, "Spyee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_chan_spy_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_chan_spy_start, fields),
};

typedef void (*xivo_bus_ami_chan_spy_start_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_chan_spy_start *data, void *userdata);

static inline void xivo_bus_ami_chan_spy_start_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_chan_spy_start_cb)callback)(event, (const struct xivo_bus_ami_chan_spy_start *)data, userdata);
}

/* A channel is spied on. */
static inline int xivo_bus_ami_on_chan_spy_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_chan_spy_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChanSpyStart", struct xivo_bus_ami_chan_spy_start,
                                                          xivo_bus_ami_chan_spy_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChanSpyStart", &schema, xivo_bus_ami_chan_spy_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_chan_spy_stop {
    struct xivo_bus_ami_channel spyer;       /* SpyerChannel and so on */
    struct xivo_bus_ami_channel spyee;       /* SpyeeChannel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_chan_spy_stop_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_chan_spy_stop, spyer, struct xivo_bus_ami_channel, "Spyer",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_chan_spy_stop, spyee, struct xivo_bus_ami_channel, "Spyee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_chan_spy_stop, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_chan_spy_stop, fields),
};

typedef void (*xivo_bus_ami_chan_spy_stop_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_chan_spy_stop *data, void *userdata);

static inline void xivo_bus_ami_chan_spy_stop_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_chan_spy_stop_cb)callback)(event, (const struct xivo_bus_ami_chan_spy_stop *)data, userdata);
}

/* Spying on a channel has ended. */
static inline int xivo_bus_ami_on_chan_spy_stop(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_chan_spy_stop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChanSpyStop", struct xivo_bus_ami_chan_spy_stop,
                                                          xivo_bus_ami_chan_spy_stop_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChanSpyStop", &schema, xivo_bus_ami_chan_spy_stop_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_mix_monitor_mute {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *direction;                   /* which side of the recording is muted; "read", "write", "both" */
    bool state;                              /* whether muted now */
    bool has_state;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mix_monitor_mute_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_mix_monitor_mute, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mix_monitor_mute, direction, "Direction", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_mix_monitor_mute, state, has_state, "State",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mix_monitor_mute, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mix_monitor_mute, fields),
};

typedef void (*xivo_bus_ami_mix_monitor_mute_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_mix_monitor_mute *data, void *userdata);

static inline void xivo_bus_ami_mix_monitor_mute_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_mix_monitor_mute_cb)callback)(event, (const struct xivo_bus_ami_mix_monitor_mute *)data, userdata);
}

/* A side of a recording was muted or unmuted. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_mix_monitor_mute(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_mix_monitor_mute_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MixMonitorMute", struct xivo_bus_ami_mix_monitor_mute,
                                                          xivo_bus_ami_mix_monitor_mute_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MixMonitorMute", &schema, xivo_bus_ami_mix_monitor_mute_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_mix_monitor_start {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mix_monitor_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_mix_monitor_start, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mix_monitor_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mix_monitor_start, fields),
};

typedef void (*xivo_bus_ami_mix_monitor_start_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_mix_monitor_start *data, void *userdata);

static inline void xivo_bus_ami_mix_monitor_start_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_mix_monitor_start_cb)callback)(event, (const struct xivo_bus_ami_mix_monitor_start *)data, userdata);
}

/* A MixMonitor recording began. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_mix_monitor_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_mix_monitor_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MixMonitorStart", struct xivo_bus_ami_mix_monitor_start,
                                                          xivo_bus_ami_mix_monitor_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MixMonitorStart", &schema, xivo_bus_ami_mix_monitor_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_mix_monitor_stop {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mix_monitor_stop_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_mix_monitor_stop, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mix_monitor_stop, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mix_monitor_stop, fields),
};

typedef void (*xivo_bus_ami_mix_monitor_stop_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_mix_monitor_stop *data, void *userdata);

static inline void xivo_bus_ami_mix_monitor_stop_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_mix_monitor_stop_cb)callback)(event, (const struct xivo_bus_ami_mix_monitor_stop *)data, userdata);
}

/* A MixMonitor recording ended. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_mix_monitor_stop(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_mix_monitor_stop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MixMonitorStop", struct xivo_bus_ami_mix_monitor_stop,
                                                          xivo_bus_ami_mix_monitor_stop_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MixMonitorStop", &schema, xivo_bus_ami_mix_monitor_stop_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_monitor_start {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_monitor_start_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_monitor_start, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_monitor_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_monitor_start, fields),
};

typedef void (*xivo_bus_ami_monitor_start_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_monitor_start *data, void *userdata);

static inline void xivo_bus_ami_monitor_start_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_monitor_start_cb)callback)(event, (const struct xivo_bus_ami_monitor_start *)data, userdata);
}

/* A Monitor recording began. Asterisk 13 to 20. */
static inline int xivo_bus_ami_on_monitor_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_monitor_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MonitorStart", struct xivo_bus_ami_monitor_start,
                                                          xivo_bus_ami_monitor_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MonitorStart", &schema, xivo_bus_ami_monitor_start_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_monitor_stop {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_monitor_stop_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_monitor_stop, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_monitor_stop, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_monitor_stop, fields),
};

typedef void (*xivo_bus_ami_monitor_stop_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_monitor_stop *data,
                                             void *userdata);

static inline void xivo_bus_ami_monitor_stop_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_monitor_stop_cb)callback)(event, (const struct xivo_bus_ami_monitor_stop *)data, userdata);
}

/* A Monitor recording ended. Asterisk 13 to 20. */
static inline int xivo_bus_ami_on_monitor_stop(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_monitor_stop_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MonitorStop", struct xivo_bus_ami_monitor_stop,
                                                          xivo_bus_ami_monitor_stop_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MonitorStop", &schema, xivo_bus_ami_monitor_stop_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
