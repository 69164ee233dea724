/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_XMPP_H
#define XIVO_BUS_AMI_XMPP_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_jabber_event {
    const char *account;                     /* XMPP account the event belongs to */
    const char *packet;                      /* XMPP packet */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_jabber_event_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_event, account, "Account", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_event, packet, "Packet", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_jabber_event, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_jabber_event, fields),
};

typedef void (*xivo_bus_ami_jabber_event_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_jabber_event *data,
                                             void *userdata);

static inline void xivo_bus_ami_jabber_event_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_jabber_event_cb)callback)(event, (const struct xivo_bus_ami_jabber_event *)data, userdata);
}

/* An XMPP packet passed (11). Asterisk 11. */
static inline int xivo_bus_ami_on_jabber_event(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_jabber_event_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("JabberEvent", struct xivo_bus_ami_jabber_event,
                                                          xivo_bus_ami_jabber_event_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.JabberEvent", &schema, xivo_bus_ami_jabber_event_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_jabber_status {
    const char *account;                     /* XMPP account the event belongs to */
    const char *jid;                         /* Jabber id */
    const char *resource;                    /* XMPP resource */
    const char *status;                      /* state */
    const char *priority;                    /* XMPP priority */
    const char *description;                 /* free text from the configuration */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_jabber_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_status, account, "Account", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_status, jid, "JID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_status, resource, "Resource", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_status, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_status, priority, "Priority", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_jabber_status, description, "Description", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_jabber_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_jabber_status, fields),
};

typedef void (*xivo_bus_ami_jabber_status_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_jabber_status *data, void *userdata);

static inline void xivo_bus_ami_jabber_status_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_jabber_status_cb)callback)(event, (const struct xivo_bus_ami_jabber_status *)data, userdata);
}

/* The status of an XMPP contact changed. */
static inline int xivo_bus_ami_on_jabber_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_jabber_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("JabberStatus", struct xivo_bus_ami_jabber_status,
                                                          xivo_bus_ami_jabber_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.JabberStatus", &schema, xivo_bus_ami_jabber_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
