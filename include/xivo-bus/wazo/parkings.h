/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_PARKINGS_H
#define XIVO_BUS_WAZO_PARKINGS_H

#include <xivo-bus/wazo/shapes.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_parked_call {
    int64_t parking_id;                      /* id of the parking lot */
    bool has_parking_id;
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *conversation_id;             /* id that all channels of one conversation share */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_num;               /* number of the caller; may be empty */
    const char *parker_caller_id_name;       /* name of the party that parked the call; may be empty */
    const char *parker_caller_id_num;        /* number of the party that parked the call; may be empty */
    const char *slot;                        /* place in the parking lot */
    const char *parked_at;                   /* when the call was parked; ISO 8601 with a zone */
    const char *timeout_at;                  /* when the parked call goes back; ISO 8601 with a zone; may be null */
};

static const struct xivo_bus_field xivo_bus_wazo_parked_call_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_parked_call, parking_id, has_parking_id, "parking_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, conversation_id, "conversation_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, caller_id_name, "caller_id_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, caller_id_num, "caller_id_num", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, parker_caller_id_name, "parker_caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, parker_caller_id_num, "parker_caller_id_num",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, slot, "slot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, parked_at, "parked_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call, timeout_at, "timeout_at", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_parked_call_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_parked_call *data,
                                             void *userdata);

static inline void xivo_bus_wazo_parked_call_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_parked_call_cb)callback)(event, (const struct xivo_bus_wazo_parked_call *)data, userdata);
}

struct xivo_bus_wazo_parked_call_timeout {
    int64_t parking_id;                      /* id of the parking lot */
    bool has_parking_id;
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *conversation_id;             /* id that all channels of one conversation share */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_num;               /* number of the caller; may be empty */
    const char *parker_caller_id_name;       /* name of the party that parked the call; may be empty */
    const char *parker_caller_id_num;        /* number of the party that parked the call; may be empty */
    const char *slot;                        /* place in the parking lot */
    const char *parked_at;                   /* when the call was parked; ISO 8601 with a zone */
    const char *timeout_at;                  /* when the parked call goes back; ISO 8601 with a zone; may be null */
    const char *dialed_extension;            /* extension that was dialled; may be empty */
};

static const struct xivo_bus_field xivo_bus_wazo_parked_call_timeout_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_parked_call_timeout, parking_id, has_parking_id, "parking_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, conversation_id, "conversation_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, caller_id_name, "caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, caller_id_num, "caller_id_num",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, parker_caller_id_name, "parker_caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, parker_caller_id_num, "parker_caller_id_num",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, slot, "slot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, parked_at, "parked_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, timeout_at, "timeout_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_parked_call_timeout, dialed_extension, "dialed_extension",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_parked_call_timeout_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_wazo_parked_call_timeout *data,
                                                     void *userdata);

static inline void xivo_bus_wazo_parked_call_timeout_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_parked_call_timeout_cb)callback)(event, (const struct xivo_bus_wazo_parked_call_timeout *)data,
                                                     userdata);
}

struct xivo_bus_wazo_parking_lot_extension {
    int64_t parking_lot_id;                  /* id of the parking lot */
    bool has_parking_lot_id;
    int64_t extension_id;                    /* id of the extension */
    bool has_extension_id;
};

static const struct xivo_bus_field xivo_bus_wazo_parking_lot_extension_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_parking_lot_extension, parking_lot_id, has_parking_lot_id,
                           "parking_lot_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_parking_lot_extension, extension_id, has_extension_id, "extension_id",
                           XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_parking_lot_extension_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_wazo_parking_lot_extension *data,
                                                       void *userdata);

static inline void xivo_bus_wazo_parking_lot_extension_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_parking_lot_extension_cb)callback)(event, (const struct xivo_bus_wazo_parking_lot_extension *)data,
                                                       userdata);
}

struct xivo_bus_wazo_unparked_call {
    int64_t parking_id;                      /* id of the parking lot */
    bool has_parking_id;
    const char *call_id;                     /* Asterisk's unique id of the channel */
    const char *conversation_id;             /* id that all channels of one conversation share */
    const char *caller_id_name;              /* name of the caller; may be empty */
    const char *caller_id_num;               /* number of the caller; may be empty */
    const char *parker_caller_id_name;       /* name of the party that parked the call; may be empty */
    const char *parker_caller_id_num;        /* number of the party that parked the call; may be empty */
    const char *slot;                        /* place in the parking lot */
    const char *parked_at;                   /* when the call was parked; ISO 8601 with a zone */
    const char *timeout_at;                  /* when the parked call goes back; ISO 8601 with a zone; may be null */
    const char *retriever_call_id;           /* unique id of the channel that took the call back */
    const char *retriever_caller_id_name;    /* name of the party that took the call back; may be empty */
    const char *retriever_caller_id_num;     /* number of the party that took the call back; may be empty */
};

static const struct xivo_bus_field xivo_bus_wazo_unparked_call_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_wazo_unparked_call, parking_id, has_parking_id, "parking_id",
                           XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, call_id, "call_id", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, conversation_id, "conversation_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, caller_id_name, "caller_id_name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, caller_id_num, "caller_id_num", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, parker_caller_id_name, "parker_caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, parker_caller_id_num, "parker_caller_id_num",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, slot, "slot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, parked_at, "parked_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, timeout_at, "timeout_at", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, retriever_call_id, "retriever_call_id",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, retriever_caller_id_name, "retriever_caller_id_name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_unparked_call, retriever_caller_id_num, "retriever_caller_id_num",
                          XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_unparked_call_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_wazo_unparked_call *data, void *userdata);

static inline void xivo_bus_wazo_unparked_call_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_wazo_unparked_call_cb)callback)(event, (const struct xivo_bus_wazo_unparked_call *)data, userdata);
}

/* A call was parked. Key parkings.{parking_id}.calls.updated; since 2024-03. */
static inline int xivo_bus_wazo_on_call_parked(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_wazo_parked_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_parked", struct xivo_bus_wazo_parked_call,
                                                          xivo_bus_wazo_parked_call_fields);

    return xivo_bus_on_typed(bus, subscription, "parkings.*.calls.updated", &schema, xivo_bus_wazo_parked_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A parked call was taken back. Key parkings.{parking_id}.calls.updated; since 2024-03. */
static inline int xivo_bus_wazo_on_call_unparked(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_wazo_unparked_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_unparked", struct xivo_bus_wazo_unparked_call,
                                                          xivo_bus_wazo_unparked_call_fields);

    return xivo_bus_on_typed(bus, subscription, "parkings.*.calls.updated", &schema, xivo_bus_wazo_unparked_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A parked call hung up. Key parkings.{parking_id}.calls.updated; since 2024-03. */
static inline int xivo_bus_wazo_on_parked_call_hungup(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_parked_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("parked_call_hungup", struct xivo_bus_wazo_parked_call,
                                                          xivo_bus_wazo_parked_call_fields);

    return xivo_bus_on_typed(bus, subscription, "parkings.*.calls.updated", &schema, xivo_bus_wazo_parked_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A parked call waited too long and went back. Key parkings.{parking_id}.calls.updated; since 2024-03. */
static inline int xivo_bus_wazo_on_parked_call_timed_out(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_wazo_parked_call_timeout_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("parked_call_timed_out",
                                                          struct xivo_bus_wazo_parked_call_timeout,
                                                          xivo_bus_wazo_parked_call_timeout_fields);

    return xivo_bus_on_typed(bus, subscription, "parkings.*.calls.updated", &schema,
                             xivo_bus_wazo_parked_call_timeout_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A parking lot was created. Key config.parkinglots.created; since 2016-12. */
static inline int xivo_bus_wazo_on_parking_lot_created(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("parking_lot_created", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.parkinglots.created", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A parking lot was deleted. Key config.parkinglots.deleted; since 2016-12. */
static inline int xivo_bus_wazo_on_parking_lot_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("parking_lot_deleted", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.parkinglots.deleted", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A parking lot was changed. Key config.parkinglots.edited; since 2016-12. */
static inline int xivo_bus_wazo_on_parking_lot_edited(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_wazo_resource_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("parking_lot_edited", struct xivo_bus_wazo_resource_id,
                                                          xivo_bus_wazo_resource_id_fields);

    return xivo_bus_on_typed(bus, subscription, "config.parkinglots.edited", &schema, xivo_bus_wazo_resource_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A parking lot was associated with an extension. Key config.parkinglots.extensions.updated; since 2016-12. */
static inline int xivo_bus_wazo_on_parking_lot_extension_associated(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_wazo_parking_lot_extension_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("parking_lot_extension_associated",
                                                          struct xivo_bus_wazo_parking_lot_extension,
                                                          xivo_bus_wazo_parking_lot_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.parkinglots.extensions.updated", &schema,
                             xivo_bus_wazo_parking_lot_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

/* A parking lot was separated from an extension. Key config.parkinglots.extensions.deleted; since 2016-12. */
static inline int xivo_bus_wazo_on_parking_lot_extension_dissociated(xivo_bus *bus,
                                                                     xivo_bus_subscription **subscription,
                                                                     xivo_bus_wazo_parking_lot_extension_cb callback,
                                                                     void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("parking_lot_extension_dissociated",
                                                          struct xivo_bus_wazo_parking_lot_extension,
                                                          xivo_bus_wazo_parking_lot_extension_fields);

    return xivo_bus_on_typed(bus, subscription, "config.parkinglots.extensions.deleted", &schema,
                             xivo_bus_wazo_parking_lot_extension_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
