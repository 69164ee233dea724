/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_TRANSFERS_H
#define XIVO_BUS_AMI_TRANSFERS_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_attended_transfer {
    /* OrigTransfererChannel and so on */
    struct xivo_bus_ami_channel orig_transferer;
    /* SecondTransfererChannel and so on */
    struct xivo_bus_ami_channel second_transferer;
    struct xivo_bus_ami_channel transferee;  /* TransfereeChannel and so on */
    /* TransferTargetChannel and so on */
    struct xivo_bus_ami_channel transfer_target;
    struct xivo_bus_ami_bridge orig_bridge;  /* OrigBridgeUniqueid and so on */
    /* SecondBridgeUniqueid and so on */
    struct xivo_bus_ami_bridge second_bridge;
    struct xivo_bus_ami_channel local_one;   /* LocalOneChannel and so on */
    struct xivo_bus_ami_channel local_two;   /* LocalTwoChannel and so on */
    const char *result;                      /* outcome; "Fail", "Invalid", "Not Permitted", "Success" */
    bool is_external;                        /* whether the transfer was asked from outside Asterisk */
    bool has_is_external;
    /* What the transfer ended in; "Bridge", "App", "Link", "Threeway", "Fail" */
    const char *dest_type;
    const char *dest_bridge_unique_id;       /* bridge that remains after the transfer */
    const char *dest_app;                    /* application the call was transferred to */
    const char *dest_transferer_channel;     /* transferer's channel left in the three-way bridge */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_attended_transfer_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, orig_transferer, struct xivo_bus_ami_channel,
                          "OrigTransferer", &xivo_bus_ami_channel_schema,
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, second_transferer, struct xivo_bus_ami_channel,
                          "SecondTransferer", &xivo_bus_ami_channel_schema,
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, transferee, struct xivo_bus_ami_channel, "Transferee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, transfer_target, struct xivo_bus_ami_channel,
                          "TransferTarget", &xivo_bus_ami_channel_schema,
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, orig_bridge, struct xivo_bus_ami_bridge, "Orig",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, second_bridge, struct xivo_bus_ami_bridge, "Second",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, local_one, struct xivo_bus_ami_channel, "LocalOne",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_attended_transfer, local_two, struct xivo_bus_ami_channel, "LocalTwo",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_attended_transfer, result, "Result", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_attended_transfer, is_external, has_is_external, "IsExternal",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_attended_transfer, dest_type, "DestType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_attended_transfer, dest_bridge_unique_id, "DestBridgeUniqueid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_attended_transfer, dest_app, "DestApp", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_attended_transfer, dest_transferer_channel, "DestTransfererChannel",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_attended_transfer, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_attended_transfer, fields),
};

typedef void (*xivo_bus_ami_attended_transfer_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_attended_transfer *data, void *userdata);

static inline void xivo_bus_ami_attended_transfer_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_attended_transfer_cb)callback)(event, (const struct xivo_bus_ami_attended_transfer *)data, userdata);
}

/* An attended transfer has been done. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_attended_transfer(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_attended_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AttendedTransfer", struct xivo_bus_ami_attended_transfer,
                                                          xivo_bus_ami_attended_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AttendedTransfer", &schema, xivo_bus_ami_attended_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_blind_transfer {
    struct xivo_bus_ami_bridge bridge;       /* BridgeUniqueid and so on */
    struct xivo_bus_ami_channel transferer;  /* TransfererChannel and so on */
    struct xivo_bus_ami_channel transferee;  /* TransfereeChannel and so on */
    const char *result;                      /* outcome; "Fail", "Invalid", "Not Permitted", "Success" */
    bool is_external;                        /* whether the transfer was asked from outside Asterisk */
    bool has_is_external;
    const char *context;                     /* context of the transfer target */
    const char *extension;                   /* extension of the transfer target */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_blind_transfer_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_blind_transfer, bridge, struct xivo_bus_ami_bridge, "",
                          &xivo_bus_ami_bridge_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_blind_transfer, transferer, struct xivo_bus_ami_channel, "Transferer",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_blind_transfer, transferee, struct xivo_bus_ami_channel, "Transferee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_blind_transfer, result, "Result", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_blind_transfer, is_external, has_is_external, "IsExternal",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_blind_transfer, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_blind_transfer, extension, "Extension", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_blind_transfer, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_blind_transfer, fields),
};

typedef void (*xivo_bus_ami_blind_transfer_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_blind_transfer *data, void *userdata);

static inline void xivo_bus_ami_blind_transfer_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_blind_transfer_cb)callback)(event, (const struct xivo_bus_ami_blind_transfer *)data, userdata);
}

/* A blind transfer has been done. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_blind_transfer(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_blind_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("BlindTransfer", struct xivo_bus_ami_blind_transfer,
                                                          xivo_bus_ami_blind_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.BlindTransfer", &schema, xivo_bus_ami_blind_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_transfer {
    const char *transfer_method;             /* always SIP; "SIP" */
    const char *transfer_type;               /* attended or blind; "Attended", "Blind" */
    const char *channel;                     /* channel name */
    const char *unique_id;                   /* unique id of the channel */
    const char *sip_call_id;                 /* SIP Call-ID of the transferer */
    const char *target_channel;              /* channel that is picked up or transferred to */
    const char *target_unique_id;            /* unique id of the target channel */
    const char *transfer_exten;              /* extension of the transfer */
    const char *transfer_to_parking;         /* whether the target is a parking lot; "Yes" */
    const char *transfer_context;            /* context of the transfer */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_transfer_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, transfer_method, "TransferMethod", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, transfer_type, "TransferType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, channel, "Channel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, unique_id, "Uniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, sip_call_id, "SIP-Callid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, target_channel, "TargetChannel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, target_unique_id, "TargetUniqueid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, transfer_exten, "TransferExten", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, transfer_to_parking, "Transfer2Parking", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transfer, transfer_context, "TransferContext", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_transfer, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_transfer, fields),
};

typedef void (*xivo_bus_ami_transfer_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_transfer *data,
                                         void *userdata);

static inline void xivo_bus_ami_transfer_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_transfer_cb)callback)(event, (const struct xivo_bus_ami_transfer *)data, userdata);
}

/* A SIP transfer (11). Asterisk 11. */
static inline int xivo_bus_ami_on_transfer(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_transfer_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Transfer", struct xivo_bus_ami_transfer,
                                                          xivo_bus_ami_transfer_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Transfer", &schema, xivo_bus_ami_transfer_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
