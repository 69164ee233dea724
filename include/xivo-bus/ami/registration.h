/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_REGISTRATION_H
#define XIVO_BUS_AMI_REGISTRATION_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_contact_status {
    const char *uri;                         /* SIP URI of the contact */
    /*
     * State of the contact; "Unreachable", "Reachable", "Unknown", "NonQualified", "Created", "Removed", "Updated",
     * "Unqualified"
     */
    const char *contact_status;
    const char *aor;                         /* address of record the contact belongs to */
    const char *endpoint_name;               /* PJSIP endpoint */
    int64_t roundtrip_usec;                  /* round trip of the qualify request in microseconds */
    bool has_roundtrip_usec;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_contact_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status, uri, "URI", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status, contact_status, "ContactStatus", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status, aor, "AOR", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status, endpoint_name, "EndpointName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_contact_status, roundtrip_usec, has_roundtrip_usec, "RoundtripUsec",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_contact_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_contact_status, fields),
};

typedef void (*xivo_bus_ami_contact_status_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_contact_status *data, void *userdata);

static inline void xivo_bus_ami_contact_status_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_contact_status_cb)callback)(event, (const struct xivo_bus_ami_contact_status *)data, userdata);
}

/* The state of a PJSIP contact changed. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_contact_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_contact_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ContactStatus", struct xivo_bus_ami_contact_status,
                                                          xivo_bus_ami_contact_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ContactStatus", &schema, xivo_bus_ami_contact_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_peer_entry {
    const char *channel_type;                /* channel technology; "IAX", "IAX2", "SIP" */
    const char *object_name;                 /* name of the object */
    const char *object_username;             /* user name of the peer */
    const char *chan_object_type;            /* kind of object, always peer; "peer" */
    const char *ip_address;                  /* address of the device, or -none- */
    const char *mask;                        /* netmask of the peer */
    const char *port;                        /* port */
    const char *ip_port;                     /* port of the device */
    bool dynamic;                            /* whether the peer registers itself */
    bool has_dynamic;
    bool trunk;                              /* whether IAX2 trunking is on */
    bool has_trunk;
    const char *encryption;                  /* encryption methods or no */
    const char *status;                      /* state */
    const char *description;                 /* free text from the configuration */
    bool auto_force_rport;                   /* whether forced rport is automatic; Asterisk 11 to 20 */
    bool has_auto_force_rport;
    bool force_rport;                        /* whether rport is forced; Asterisk 11 to 20 */
    bool has_force_rport;
    bool auto_comedia;                       /* whether symmetric RTP is automatic; Asterisk 11 to 20 */
    bool has_auto_comedia;
    bool comedia;                            /* whether RTP is symmetric; Asterisk 11 to 20 */
    bool has_comedia;
    bool video_support;                      /* whether video is supported; Asterisk 11 to 20 */
    bool has_video_support;
    bool text_support;                       /* whether text is supported; Asterisk 11 to 20 */
    bool has_text_support;
    bool acl;                                /* whether an access list guards the peer; Asterisk 11 to 20 */
    bool has_acl;
    bool realtime_device;                    /* whether the peer is in a database; Asterisk 11 to 20 */
    bool has_realtime_device;
    const char *account_code;                /* account code configured or set; Asterisk 13 to 20 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_peer_entry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, channel_type, "Channeltype", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, object_username, "ObjectUsername", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, chan_object_type, "ChanObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, ip_address, "IPaddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, mask, "Mask", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, port, "Port", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, ip_port, "IPport", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, dynamic, has_dynamic, "Dynamic",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, trunk, has_trunk, "Trunk",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, encryption, "Encryption", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, description, "Description", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, auto_force_rport, has_auto_force_rport, "AutoForcerport",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, force_rport, has_force_rport, "Forcerport",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, auto_comedia, has_auto_comedia, "AutoComedia",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, comedia, has_comedia, "Comedia",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, video_support, has_video_support, "VideoSupport",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, text_support, has_text_support, "TextSupport",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, acl, has_acl, "ACL",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_peer_entry, realtime_device, has_realtime_device, "RealtimeDevice",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_entry, account_code, "Accountcode", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_peer_entry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_peer_entry, fields),
};

typedef void (*xivo_bus_ami_peer_entry_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_peer_entry *data,
                                           void *userdata);

static inline void xivo_bus_ami_peer_entry_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_peer_entry_cb)callback)(event, (const struct xivo_bus_ami_peer_entry *)data, userdata);
}

/* One peer of SIPpeers or IAXpeerlist. Only in answers to the actions IAXpeerlist, SIPpeers. */
static inline int xivo_bus_ami_on_peer_entry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_peer_entry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PeerEntry", struct xivo_bus_ami_peer_entry,
                                                          xivo_bus_ami_peer_entry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PeerEntry", &schema, xivo_bus_ami_peer_entry_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_peer_status {
    const char *channel_type;                /* channel technology */
    const char *peer;                        /* device as TECH/name */
    /* State of the device; "Registered", "Unregistered", "Reachable", "Lagged", "Unreachable", "Rejected", "Unknown" */
    const char *peer_status;
    const char *cause;                       /* why the state changed or was refused */
    const char *address;                     /* network address of the peer */
    int64_t port;                            /* port */
    bool has_port;
    int64_t time;                            /* round trip time in milliseconds, or when it was seen */
    bool has_time;
    const char *action_id;                   /* identifier copied from the action that asked; Asterisk 11 to 20 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_peer_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_status, channel_type, "ChannelType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_status, peer, "Peer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_status, peer_status, "PeerStatus", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_status, cause, "Cause", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_status, address, "Address", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_peer_status, port, has_port, "Port",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_peer_status, time, has_time, "Time",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peer_status, action_id, "ActionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_peer_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_peer_status, fields),
};

typedef void (*xivo_bus_ami_peer_status_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_peer_status *data,
                                            void *userdata);

static inline void xivo_bus_ami_peer_status_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_peer_status_cb)callback)(event, (const struct xivo_bus_ami_peer_status *)data, userdata);
}

/*
 * The state of a device changed. Time, Address, Port and Cause only in some states; since 12 Time is nearly always
 * missing (chan_sip and chan_iax2 store it as a JSON integer, the AMI code reads strings only), except "-1" with
 * Unreachable; with chan_sip also an answer to SIPpeerstatus.
 */
static inline int xivo_bus_ami_on_peer_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_peer_status_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PeerStatus", struct xivo_bus_ami_peer_status,
                                                          xivo_bus_ami_peer_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PeerStatus", &schema, xivo_bus_ami_peer_status_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_peerlist_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_peerlist_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_peerlist_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_peerlist_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_peerlist_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_peerlist_complete, fields),
};

typedef void (*xivo_bus_ami_peerlist_complete_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_peerlist_complete *data, void *userdata);

static inline void xivo_bus_ami_peerlist_complete_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_peerlist_complete_cb)callback)(event, (const struct xivo_bus_ami_peerlist_complete *)data, userdata);
}

/* End of the list of Peerlist. Only in answers to the actions IAXpeerlist, SIPpeers. */
static inline int xivo_bus_ami_on_peerlist_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_peerlist_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PeerlistComplete", struct xivo_bus_ami_peerlist_complete,
                                                          xivo_bus_ami_peerlist_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PeerlistComplete", &schema, xivo_bus_ami_peerlist_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_registrations_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_registrations_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registrations_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_registrations_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_registrations_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_registrations_complete, fields),
};

typedef void (*xivo_bus_ami_registrations_complete_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_ami_registrations_complete *data,
                                                       void *userdata);

static inline void xivo_bus_ami_registrations_complete_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_registrations_complete_cb)callback)(event, (const struct xivo_bus_ami_registrations_complete *)data,
                                                       userdata);
}

/* End of the list of Registrations. Only in answers to the actions IAXregistry, SIPshowregistry. */
static inline int xivo_bus_ami_on_registrations_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_ami_registrations_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("RegistrationsComplete",
                                                          struct xivo_bus_ami_registrations_complete,
                                                          xivo_bus_ami_registrations_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.RegistrationsComplete", &schema,
                             xivo_bus_ami_registrations_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_registry {
    const char *channel_type;                /* channel technology */
    const char *username;                    /* user name used to register */
    const char *domain;                      /* domain or host of the registrar */
    /*
     * State of the registration; "Registered", "Unregistered", "Rejected", "Failed", "Request Sent", "Auth. Sent",
     * "Timeout"
     */
    const char *status;
    const char *cause;                       /* why the registration failed */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_registry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry, channel_type, "ChannelType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry, username, "Username", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry, domain, "Domain", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry, cause, "Cause", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_registry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_registry, fields),
};

typedef void (*xivo_bus_ami_registry_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_registry *data,
                                         void *userdata);

static inline void xivo_bus_ami_registry_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_registry_cb)callback)(event, (const struct xivo_bus_ami_registry *)data, userdata);
}

/* An outbound registration changed. */
static inline int xivo_bus_ami_on_registry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_registry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("Registry", struct xivo_bus_ami_registry,
                                                          xivo_bus_ami_registry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.Registry", &schema, xivo_bus_ami_registry_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_registry_entry {
    const char *host;                        /* host registered with */
    bool dns_manager;                        /* whether DNS is watched for changes */
    bool has_dns_manager;
    const char *username;                    /* user name used to register */
    const char *perceived;                   /* our address as the registrar sees it */
    int64_t refresh;                         /* seconds between registrations */
    bool has_refresh;
    /*
     * State; "Unregistered", "Request Sent", "Auth. Sent", "Registered", "Rejected", "Timeout", "No Authentication",
     * "Failed", "Unknown"
     */
    const char *state;
    int64_t port;                            /* port; Asterisk 11 to 20 */
    bool has_port;
    const char *domain;                      /* domain or host of the registrar; Asterisk 11 to 20 */
    int64_t domain_port;                     /* port of the registrar domain; Asterisk 11 to 20 */
    bool has_domain_port;
    int64_t registration_time;               /* last registration as Unix time; Asterisk 11 to 20 */
    bool has_registration_time;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_registry_entry_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry_entry, host, "Host", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_registry_entry, dns_manager, has_dns_manager, "DNSmanager",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry_entry, username, "Username", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry_entry, perceived, "Perceived", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_registry_entry, refresh, has_refresh, "Refresh",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry_entry, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_registry_entry, port, has_port, "Port",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_registry_entry, domain, "Domain", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_registry_entry, domain_port, has_domain_port, "DomainPort",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_registry_entry, registration_time, has_registration_time,
                           "RegistrationTime", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_registry_entry, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_registry_entry, fields),
};

typedef void (*xivo_bus_ami_registry_entry_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_registry_entry *data, void *userdata);

static inline void xivo_bus_ami_registry_entry_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_registry_entry_cb)callback)(event, (const struct xivo_bus_ami_registry_entry *)data, userdata);
}

/* One entry of SIPshowregistry or IAXregistry. Only in answers to the actions IAXregistry, SIPshowregistry. */
static inline int xivo_bus_ami_on_registry_entry(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_registry_entry_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("RegistryEntry", struct xivo_bus_ami_registry_entry,
                                                          xivo_bus_ami_registry_entry_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.RegistryEntry", &schema, xivo_bus_ami_registry_entry_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_sip_qualify_peer_done {
    const char *peer;                        /* device as TECH/name */
    const char *action_id;                   /* identifier copied from the action that asked */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_sip_qualify_peer_done_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_sip_qualify_peer_done, peer, "Peer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_sip_qualify_peer_done, action_id, "ActionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_sip_qualify_peer_done, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_sip_qualify_peer_done, fields),
};

typedef void (*xivo_bus_ami_sip_qualify_peer_done_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_sip_qualify_peer_done *data,
                                                      void *userdata);

static inline void xivo_bus_ami_sip_qualify_peer_done_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_sip_qualify_peer_done_cb)callback)(event, (const struct xivo_bus_ami_sip_qualify_peer_done *)data,
                                                      userdata);
}

/* SIPqualifypeer is done. Asterisk 13 to 20. */
static inline int xivo_bus_ami_on_sip_qualify_peer_done(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_sip_qualify_peer_done_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SIPQualifyPeerDone",
                                                          struct xivo_bus_ami_sip_qualify_peer_done,
                                                          xivo_bus_ami_sip_qualify_peer_done_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SIPQualifyPeerDone", &schema,
                             xivo_bus_ami_sip_qualify_peer_done_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_sip_peerstatus_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 to 20 */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 to 20 */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_sip_peerstatus_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_sip_peerstatus_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_sip_peerstatus_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_sip_peerstatus_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_sip_peerstatus_complete, fields),
};

typedef void (*xivo_bus_ami_sip_peerstatus_complete_cb)(const xivo_bus_event *event,
                                                        const struct xivo_bus_ami_sip_peerstatus_complete *data,
                                                        void *userdata);

static inline void xivo_bus_ami_sip_peerstatus_complete_thunk(const xivo_bus_event *event, const void *data,
                                                              xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_sip_peerstatus_complete_cb)callback)(event,
                                                        (const struct xivo_bus_ami_sip_peerstatus_complete *)data,
                                                        userdata);
}

/* End of the list of SIPpeerstatus. Only in answers to the action SIPpeerstatus. Asterisk 11 to 20. */
static inline int xivo_bus_ami_on_sip_peerstatus_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_ami_sip_peerstatus_complete_cb callback,
                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SIPpeerstatusComplete",
                                                          struct xivo_bus_ami_sip_peerstatus_complete,
                                                          xivo_bus_ami_sip_peerstatus_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SIPpeerstatusComplete", &schema,
                             xivo_bus_ami_sip_peerstatus_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
