/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_PARKING_H
#define XIVO_BUS_AMI_PARKING_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_parked_call {
    struct xivo_bus_ami_channel parkee;      /* ParkeeChannel and so on */
    const char *parker_dial_string;          /* dial string to ring the parker back; Asterisk 13 and later */
    const char *parking_lot;                 /* name of the parking lot */
    int64_t parking_space;                   /* parking space; Asterisk 13 and later */
    bool has_parking_space;
    int64_t parking_timeout;                 /* seconds until the call comes back; Asterisk 13 and later */
    bool has_parking_timeout;
    int64_t parking_duration;                /* seconds parked so far; Asterisk 13 and later */
    bool has_parking_duration;
    const char *action_id;                   /* identifier copied from the action that asked */
    const char *from;                        /* channel that parked the call (11); Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_parked_call_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_parked_call, parkee, struct xivo_bus_ami_channel, "Parkee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call, parker_dial_string, "ParkerDialString",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call, parking_lot, "Parkinglot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call, parking_space, has_parking_space, "ParkingSpace|Exten",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call, parking_timeout, has_parking_timeout,
                           "ParkingTimeout|Timeout", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call, parking_duration, has_parking_duration,
                           "ParkingDuration|Duration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call, action_id, "ActionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call, from, "From", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_parked_call, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_parked_call, fields),
};

typedef void (*xivo_bus_ami_parked_call_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_parked_call *data,
                                            void *userdata);

static inline void xivo_bus_ami_parked_call_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_parked_call_cb)callback)(event, (const struct xivo_bus_ami_parked_call *)data, userdata);
}

/*
 * A call was parked. Also sent as the entries of the ParkedCalls action (then with ActionID); retriever never present
 * here.
 */
static inline int xivo_bus_ami_on_parked_call(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_parked_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ParkedCall", struct xivo_bus_ami_parked_call,
                                                          xivo_bus_ami_parked_call_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ParkedCall", &schema, xivo_bus_ami_parked_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_parked_call_give_up {
    struct xivo_bus_ami_channel parkee;      /* ParkeeChannel and so on */
    const char *parker_dial_string;          /* dial string to ring the parker back; Asterisk 13 and later */
    const char *parking_lot;                 /* name of the parking lot */
    int64_t parking_space;                   /* parking space; Asterisk 13 and later */
    bool has_parking_space;
    int64_t parking_timeout;                 /* seconds until the call comes back; Asterisk 13 and later */
    bool has_parking_timeout;
    int64_t parking_duration;                /* seconds parked so far; Asterisk 13 and later */
    bool has_parking_duration;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_parked_call_give_up_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_parked_call_give_up, parkee, struct xivo_bus_ami_channel, "Parkee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call_give_up, parker_dial_string, "ParkerDialString",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call_give_up, parking_lot, "Parkinglot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_give_up, parking_space, has_parking_space,
                           "ParkingSpace|Exten", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_give_up, parking_timeout, has_parking_timeout,
                           "ParkingTimeout", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_give_up, parking_duration, has_parking_duration,
                           "ParkingDuration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_parked_call_give_up, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_parked_call_give_up, fields),
};

typedef void (*xivo_bus_ami_parked_call_give_up_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_parked_call_give_up *data, void *userdata);

static inline void xivo_bus_ami_parked_call_give_up_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_parked_call_give_up_cb)callback)(event, (const struct xivo_bus_ami_parked_call_give_up *)data,
                                                    userdata);
}

/* A parked caller hung up. A Parker snapshot is documented but not sent. */
static inline int xivo_bus_ami_on_parked_call_give_up(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_parked_call_give_up_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ParkedCallGiveUp", struct xivo_bus_ami_parked_call_give_up,
                                                          xivo_bus_ami_parked_call_give_up_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ParkedCallGiveUp", &schema, xivo_bus_ami_parked_call_give_up_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_parked_call_swap {
    struct xivo_bus_ami_channel parkee;      /* ParkeeChannel and so on */
    const char *parker_dial_string;          /* dial string to ring the parker back */
    const char *parking_lot;                 /* name of the parking lot */
    int64_t parking_space;                   /* parking space */
    bool has_parking_space;
    int64_t parking_timeout;                 /* seconds until the call comes back */
    bool has_parking_timeout;
    int64_t parking_duration;                /* seconds parked so far */
    bool has_parking_duration;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_parked_call_swap_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_parked_call_swap, parkee, struct xivo_bus_ami_channel, "Parkee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call_swap, parker_dial_string, "ParkerDialString",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call_swap, parking_lot, "Parkinglot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_swap, parking_space, has_parking_space, "ParkingSpace",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_swap, parking_timeout, has_parking_timeout, "ParkingTimeout",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_swap, parking_duration, has_parking_duration,
                           "ParkingDuration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_parked_call_swap, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_parked_call_swap, fields),
};

typedef void (*xivo_bus_ami_parked_call_swap_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_parked_call_swap *data, void *userdata);

static inline void xivo_bus_ami_parked_call_swap_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_parked_call_swap_cb)callback)(event, (const struct xivo_bus_ami_parked_call_swap *)data, userdata);
}

/* A parked channel was replaced by another. A Parker snapshot is documented but not sent. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_parked_call_swap(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_parked_call_swap_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ParkedCallSwap", struct xivo_bus_ami_parked_call_swap,
                                                          xivo_bus_ami_parked_call_swap_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ParkedCallSwap", &schema, xivo_bus_ami_parked_call_swap_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_parked_call_time_out {
    struct xivo_bus_ami_channel parkee;      /* ParkeeChannel and so on */
    const char *parker_dial_string;          /* dial string to ring the parker back; Asterisk 13 and later */
    const char *parking_lot;                 /* name of the parking lot */
    int64_t parking_space;                   /* parking space; Asterisk 13 and later */
    bool has_parking_space;
    int64_t parking_timeout;                 /* seconds until the call comes back; Asterisk 13 and later */
    bool has_parking_timeout;
    int64_t parking_duration;                /* seconds parked so far; Asterisk 13 and later */
    bool has_parking_duration;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_parked_call_time_out_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_parked_call_time_out, parkee, struct xivo_bus_ami_channel, "Parkee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call_time_out, parker_dial_string, "ParkerDialString",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_call_time_out, parking_lot, "Parkinglot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_time_out, parking_space, has_parking_space,
                           "ParkingSpace|Exten", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_time_out, parking_timeout, has_parking_timeout,
                           "ParkingTimeout", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_call_time_out, parking_duration, has_parking_duration,
                           "ParkingDuration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_parked_call_time_out, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_parked_call_time_out, fields),
};

typedef void (*xivo_bus_ami_parked_call_time_out_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_parked_call_time_out *data,
                                                     void *userdata);

static inline void xivo_bus_ami_parked_call_time_out_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_parked_call_time_out_cb)callback)(event, (const struct xivo_bus_ami_parked_call_time_out *)data,
                                                     userdata);
}

/* A parked call timed out. A Parker snapshot is documented but not sent. */
static inline int xivo_bus_ami_on_parked_call_time_out(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_parked_call_time_out_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ParkedCallTimeOut", struct xivo_bus_ami_parked_call_time_out,
                                                          xivo_bus_ami_parked_call_time_out_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ParkedCallTimeOut", &schema,
                             xivo_bus_ami_parked_call_time_out_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_parked_calls_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    int64_t total;                           /* number of entries */
    bool has_total;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_parked_calls_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parked_calls_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_calls_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parked_calls_complete, total, has_total, "Total",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_parked_calls_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_parked_calls_complete, fields),
};

typedef void (*xivo_bus_ami_parked_calls_complete_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_parked_calls_complete *data,
                                                      void *userdata);

static inline void xivo_bus_ami_parked_calls_complete_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_parked_calls_complete_cb)callback)(event, (const struct xivo_bus_ami_parked_calls_complete *)data,
                                                      userdata);
}

/* End of the list of ParkedCalls. Only in answers to the action ParkedCalls. */
static inline int xivo_bus_ami_on_parked_calls_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_parked_calls_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ParkedCallsComplete",
                                                          struct xivo_bus_ami_parked_calls_complete,
                                                          xivo_bus_ami_parked_calls_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ParkedCallsComplete", &schema,
                             xivo_bus_ami_parked_calls_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_parking_lot {
    const char *name;                        /* name of the parking lot */
    int64_t start_space;                     /* first parking space; Asterisk 13 and later */
    bool has_start_space;
    int64_t stop_space;                      /* last parking space; Asterisk 13 and later */
    bool has_stop_space;
    int64_t timeout;                         /* seconds until a parked call comes back */
    bool has_timeout;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_parking_lot_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parking_lot, name, "Name", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parking_lot, start_space, has_start_space, "StartSpace|StartExten",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parking_lot, stop_space, has_stop_space, "StopSpace|StopExten",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parking_lot, timeout, has_timeout, "Timeout",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_parking_lot, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_parking_lot, fields),
};

typedef void (*xivo_bus_ami_parking_lot_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_parking_lot *data,
                                            void *userdata);

static inline void xivo_bus_ami_parking_lot_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_parking_lot_cb)callback)(event, (const struct xivo_bus_ami_parking_lot *)data, userdata);
}

/* One lot of Parkinglots. Only in answers to the action Parkinglots. */
static inline int xivo_bus_ami_on_parking_lot(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_parking_lot_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Parkinglot", struct xivo_bus_ami_parking_lot,
                                                          xivo_bus_ami_parking_lot_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Parkinglot", &schema, xivo_bus_ami_parking_lot_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_parking_lots_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_parking_lots_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_parking_lots_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_parking_lots_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_parking_lots_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_parking_lots_complete, fields),
};

typedef void (*xivo_bus_ami_parking_lots_complete_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_parking_lots_complete *data,
                                                      void *userdata);

static inline void xivo_bus_ami_parking_lots_complete_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_parking_lots_complete_cb)callback)(event, (const struct xivo_bus_ami_parking_lots_complete *)data,
                                                      userdata);
}

/* End of the list of Parkinglots. Only in answers to the action Parkinglots. */
static inline int xivo_bus_ami_on_parking_lots_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_parking_lots_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ParkinglotsComplete",
                                                          struct xivo_bus_ami_parking_lots_complete,
                                                          xivo_bus_ami_parking_lots_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ParkinglotsComplete", &schema,
                             xivo_bus_ami_parking_lots_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_unparked_call {
    struct xivo_bus_ami_channel parkee;      /* ParkeeChannel and so on */
    struct xivo_bus_ami_channel retriever;   /* RetrieverChannel and so on */
    const char *parker_dial_string;          /* dial string to ring the parker back; Asterisk 13 and later */
    const char *parking_lot;                 /* name of the parking lot */
    int64_t parking_space;                   /* parking space; Asterisk 13 and later */
    bool has_parking_space;
    int64_t parking_timeout;                 /* seconds until the call comes back; Asterisk 13 and later */
    bool has_parking_timeout;
    int64_t parking_duration;                /* seconds parked so far; Asterisk 13 and later */
    bool has_parking_duration;
    const char *from;                        /* channel that took the call back (11); Asterisk 11 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_unparked_call_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_unparked_call, parkee, struct xivo_bus_ami_channel, "Parkee",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_unparked_call, retriever, struct xivo_bus_ami_channel, "Retriever",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unparked_call, parker_dial_string, "ParkerDialString",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unparked_call, parking_lot, "Parkinglot", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_unparked_call, parking_space, has_parking_space, "ParkingSpace|Exten",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_unparked_call, parking_timeout, has_parking_timeout, "ParkingTimeout",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_unparked_call, parking_duration, has_parking_duration, "ParkingDuration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unparked_call, from, "From", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_unparked_call, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_unparked_call, fields),
};

typedef void (*xivo_bus_ami_unparked_call_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_unparked_call *data, void *userdata);

static inline void xivo_bus_ami_unparked_call_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_unparked_call_cb)callback)(event, (const struct xivo_bus_ami_unparked_call *)data, userdata);
}

/* A parked call was taken back. A Parker snapshot is documented but not sent. */
static inline int xivo_bus_ami_on_unparked_call(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_unparked_call_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("UnParkedCall", struct xivo_bus_ami_unparked_call,
                                                          xivo_bus_ami_unparked_call_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.UnParkedCall", &schema, xivo_bus_ami_unparked_call_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
