/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_MWI_H
#define XIVO_BUS_AMI_MWI_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_mwi_get {
    const char *mailbox;                     /* mailbox as number@context */
    int64_t old_messages;                    /* count of old messages */
    bool has_old_messages;
    int64_t new_messages;                    /* count of new messages */
    bool has_new_messages;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mwi_get_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mwi_get, mailbox, "Mailbox", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_mwi_get, old_messages, has_old_messages, "OldMessages",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_mwi_get, new_messages, has_new_messages, "NewMessages",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mwi_get, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mwi_get, fields),
};

typedef void (*xivo_bus_ami_mwi_get_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_mwi_get *data,
                                        void *userdata);

static inline void xivo_bus_ami_mwi_get_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                              void *userdata)
{
    ((xivo_bus_ami_mwi_get_cb)callback)(event, (const struct xivo_bus_ami_mwi_get *)data, userdata);
}

/* One mailbox of MWIGet. Only in answers to the action MWIGet. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_mwi_get(xivo_bus *bus, xivo_bus_subscription **subscription,
                                          xivo_bus_ami_mwi_get_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MWIGet", struct xivo_bus_ami_mwi_get,
                                                          xivo_bus_ami_mwi_get_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MWIGet", &schema, xivo_bus_ami_mwi_get_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_mwi_get_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_mwi_get_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_mwi_get_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_mwi_get_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_mwi_get_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_mwi_get_complete, fields),
};

typedef void (*xivo_bus_ami_mwi_get_complete_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_mwi_get_complete *data, void *userdata);

static inline void xivo_bus_ami_mwi_get_complete_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_mwi_get_complete_cb)callback)(event, (const struct xivo_bus_ami_mwi_get_complete *)data, userdata);
}

/* End of the list of MWIGet. Only in answers to the action MWIGet. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_mwi_get_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_mwi_get_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MWIGetComplete", struct xivo_bus_ami_mwi_get_complete,
                                                          xivo_bus_ami_mwi_get_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MWIGetComplete", &schema, xivo_bus_ami_mwi_get_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_message_waiting {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *mailbox;                     /* mailbox as number@context */
    bool waiting;                            /* whether there are new messages */
    bool has_waiting;
    int64_t new_count;                       /* count of new messages */
    bool has_new_count;
    int64_t old_count;                       /* count of old messages */
    bool has_old_count;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_message_waiting_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_message_waiting, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_message_waiting, mailbox, "Mailbox", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_message_waiting, waiting, has_waiting, "Waiting",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_message_waiting, new_count, has_new_count, "New",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_message_waiting, old_count, has_old_count, "Old",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_message_waiting, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_message_waiting, fields),
};

typedef void (*xivo_bus_ami_message_waiting_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_message_waiting *data, void *userdata);

static inline void xivo_bus_ami_message_waiting_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_message_waiting_cb)callback)(event, (const struct xivo_bus_ami_message_waiting *)data, userdata);
}

/* The messages of a mailbox changed. */
static inline int xivo_bus_ami_on_message_waiting(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_message_waiting_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MessageWaiting", struct xivo_bus_ami_message_waiting,
                                                          xivo_bus_ami_message_waiting_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MessageWaiting", &schema, xivo_bus_ami_message_waiting_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
