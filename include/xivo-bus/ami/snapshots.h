/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_SNAPSHOTS_H
#define XIVO_BUS_AMI_SNAPSHOTS_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A channel as events describe it: the headers Channel, ChannelState, CallerIDNum and so on, after a prefix. */
struct xivo_bus_ami_channel {
    bool present;                            /* false: the event names no such channel */
    const char *channel;                     /* channel name */
    int64_t channel_state;                   /* state of the channel as a number; see xivo_bus_channel_state_text() */
    bool has_channel_state;
    /*
     * State of the channel as text; others read "Unknown (N)"; "Down", "Rsrvd", "OffHook", "Dialing", "Ring",
     * "Ringing", "Up", "Busy", "Dialing Offhook", "Pre-ring", "Mute", "Unknown"
     */
    const char *channel_state_desc;
    const char *caller_id_num;               /* caller number, "<unknown>" if none */
    const char *caller_id_name;              /* caller name, C-escaped, "<unknown>" if none */
    const char *connected_line_num;          /* number of the connected party, "<unknown>" if none */
    const char *connected_line_name;         /* name of the connected party, C-escaped, "<unknown>" if none */
    const char *language;                    /* language code */
    const char *account_code;                /* account code */
    const char *context;                     /* present dialplan context */
    const char *exten;                       /* present dialplan extension */
    int64_t priority;                        /* present dialplan priority */
    bool has_priority;
    const char *unique_id;                   /* unique id of the channel */
    const char *linked_id;                   /* unique id shared by linked channels */
    const char *tenant_id;                   /* tenant, only if set; Asterisk 18 and later */
};

static const struct xivo_bus_field xivo_bus_ami_channel_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel, channel_state, has_channel_state, "ChannelState",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, channel_state_desc, "ChannelStateDesc", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, caller_id_num, "CallerIDNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, caller_id_name, "CallerIDName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, connected_line_num, "ConnectedLineNum", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, connected_line_name, "ConnectedLineName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, language, "Language", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, account_code, "AccountCode", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, exten, "Exten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_channel, priority, has_priority, "Priority",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, linked_id, "Linkedid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_channel, tenant_id, "Tenantid", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_ami_channel_schema = XIVO_BUS_SCHEMA(NULL, struct xivo_bus_ami_channel,
                                                                                  xivo_bus_ami_channel_fields);

/* A bridge as events describe it: the headers BridgeUniqueid, BridgeType and so on, after a prefix. */
struct xivo_bus_ami_bridge {
    bool present;                            /* false: the event names no such bridge */
    const char *bridge_unique_id;            /* unique id of the bridge */
    const char *bridge_type;                 /* kind of bridge: basic, base, stasis, parking, holding... */
    const char *bridge_technology;           /* mixing technology: simple_bridge, native_rtp, softmix... */
    const char *bridge_creator;              /* who made it, "<unknown>" if none */
    const char *bridge_name;                 /* name given by its creator, "<unknown>" if none */
    int64_t bridge_num_channels;             /* channels in the bridge */
    bool has_bridge_num_channels;
    const char *bridge_video_source_mode;    /* how the video source is chosen; "none", "talker", "single", "sfu" */
    const char *bridge_video_source;         /* unique id of the video source, only if there is one */
};

static const struct xivo_bus_field xivo_bus_ami_bridge_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge, bridge_unique_id, "BridgeUniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge, bridge_type, "BridgeType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge, bridge_technology, "BridgeTechnology", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge, bridge_creator, "BridgeCreator", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge, bridge_name, "BridgeName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_bridge, bridge_num_channels, has_bridge_num_channels,
                           "BridgeNumChannels", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge, bridge_video_source_mode, "BridgeVideoSourceMode",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_bridge, bridge_video_source, "BridgeVideoSource", XIVO_BUS_FIELD_TOLERANT),
};

static const struct xivo_bus_schema xivo_bus_ami_bridge_schema = XIVO_BUS_SCHEMA(NULL, struct xivo_bus_ami_bridge,
                                                                                 xivo_bus_ami_bridge_fields);

#ifdef __cplusplus
}
#endif
#endif
