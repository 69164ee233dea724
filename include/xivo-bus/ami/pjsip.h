/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_PJSIP_H
#define XIVO_BUS_AMI_PJSIP_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_aor_detail {
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    int64_t total_contacts;                  /* option total_contacts of the aor */
    bool has_total_contacts;
    int64_t contacts_registered;             /* option contacts_registered of the aor */
    bool has_contacts_registered;
    const char *endpoint_name;               /* PJSIP endpoint */
    int64_t minimum_expiration;              /* option minimum_expiration of the aor */
    bool has_minimum_expiration;
    int64_t maximum_expiration;              /* option maximum_expiration of the aor */
    bool has_maximum_expiration;
    int64_t default_expiration;              /* option default_expiration of the aor */
    bool has_default_expiration;
    int64_t qualify_frequency;               /* option qualify_frequency of the aor */
    bool has_qualify_frequency;
    double qualify_timeout;                  /* option qualify_timeout of the aor */
    bool has_qualify_timeout;
    bool qualify_2xx_only;                   /* option qualify2xx_only of the aor; Asterisk 20 and later */
    bool has_qualify_2xx_only;
    bool authenticate_qualify;               /* option authenticate_qualify of the aor */
    bool has_authenticate_qualify;
    int64_t max_contacts;                    /* option max_contacts of the aor */
    bool has_max_contacts;
    bool remove_existing;                    /* option remove_existing of the aor */
    bool has_remove_existing;
    bool remove_unavailable;                 /* option remove_unavailable of the aor; Asterisk 16 and later */
    bool has_remove_unavailable;
    const char *mailboxes;                   /* option mailboxes of the aor */
    const char *voicemail_extension;         /* option voicemail_extension of the aor */
    const char *outbound_proxy;              /* option outbound_proxy of the aor */
    bool support_path;                       /* option support_path of the aor */
    bool has_support_path;
    const char *contacts;                    /* option contacts of the aor */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_aor_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_detail, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_detail, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_detail, total_contacts, has_total_contacts, "TotalContacts",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_detail, contacts_registered, has_contacts_registered,
                           "ContactsRegistered", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_detail, endpoint_name, "EndpointName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_detail, minimum_expiration, has_minimum_expiration,
                           "MinimumExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_detail, maximum_expiration, has_maximum_expiration,
                           "MaximumExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_detail, default_expiration, has_default_expiration,
                           "DefaultExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_detail, qualify_frequency, has_qualify_frequency, "QualifyFrequency",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_aor_detail, qualify_timeout, has_qualify_timeout, "QualifyTimeout",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_detail, qualify_2xx_only, has_qualify_2xx_only, "Qualify2xxOnly",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_detail, authenticate_qualify, has_authenticate_qualify,
                           "AuthenticateQualify", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_detail, max_contacts, has_max_contacts, "MaxContacts",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_detail, remove_existing, has_remove_existing, "RemoveExisting",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_detail, remove_unavailable, has_remove_unavailable,
                           "RemoveUnavailable", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_detail, mailboxes, "Mailboxes", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_detail, voicemail_extension, "VoicemailExtension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_detail, outbound_proxy, "OutboundProxy", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_detail, support_path, has_support_path, "SupportPath",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_detail, contacts, "Contacts", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_aor_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_aor_detail, fields),
};

typedef void (*xivo_bus_ami_aor_detail_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_aor_detail *data,
                                           void *userdata);

static inline void xivo_bus_ami_aor_detail_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_aor_detail_cb)callback)(event, (const struct xivo_bus_ami_aor_detail *)data, userdata);
}

/*
 * Address of record of PJSIPShowEndpoint. Open set of headers: one header per option of the aor object. Only in answers
 * to the action PJSIPShowEndpoint. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_aor_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_aor_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AorDetail", struct xivo_bus_ami_aor_detail,
                                                          xivo_bus_ami_aor_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AorDetail", &schema, xivo_bus_ami_aor_detail_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_aor_list {
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    int64_t minimum_expiration;              /* option minimum_expiration of the aor */
    bool has_minimum_expiration;
    int64_t maximum_expiration;              /* option maximum_expiration of the aor */
    bool has_maximum_expiration;
    int64_t default_expiration;              /* option default_expiration of the aor */
    bool has_default_expiration;
    int64_t qualify_frequency;               /* option qualify_frequency of the aor */
    bool has_qualify_frequency;
    double qualify_timeout;                  /* option qualify_timeout of the aor */
    bool has_qualify_timeout;
    bool qualify_2xx_only;                   /* option qualify2xx_only of the aor; Asterisk 20 and later */
    bool has_qualify_2xx_only;
    bool authenticate_qualify;               /* option authenticate_qualify of the aor */
    bool has_authenticate_qualify;
    int64_t max_contacts;                    /* option max_contacts of the aor */
    bool has_max_contacts;
    bool remove_existing;                    /* option remove_existing of the aor */
    bool has_remove_existing;
    bool remove_unavailable;                 /* option remove_unavailable of the aor */
    bool has_remove_unavailable;
    const char *mailboxes;                   /* option mailboxes of the aor */
    const char *voicemail_extension;         /* option voicemail_extension of the aor */
    const char *outbound_proxy;              /* option outbound_proxy of the aor */
    bool support_path;                       /* option support_path of the aor */
    bool has_support_path;
    const char *contacts;                    /* option contacts of the aor */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_aor_list_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_list, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_list, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_list, minimum_expiration, has_minimum_expiration,
                           "MinimumExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_list, maximum_expiration, has_maximum_expiration,
                           "MaximumExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_list, default_expiration, has_default_expiration,
                           "DefaultExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_list, qualify_frequency, has_qualify_frequency, "QualifyFrequency",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_aor_list, qualify_timeout, has_qualify_timeout, "QualifyTimeout",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_list, qualify_2xx_only, has_qualify_2xx_only, "Qualify2xxOnly",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_list, authenticate_qualify, has_authenticate_qualify,
                           "AuthenticateQualify", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_list, max_contacts, has_max_contacts, "MaxContacts",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_list, remove_existing, has_remove_existing, "RemoveExisting",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_list, remove_unavailable, has_remove_unavailable,
                           "RemoveUnavailable", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_list, mailboxes, "Mailboxes", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_list, voicemail_extension, "VoicemailExtension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_list, outbound_proxy, "OutboundProxy", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_aor_list, support_path, has_support_path, "SupportPath",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_list, contacts, "Contacts", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_aor_list, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_aor_list, fields),
};

typedef void (*xivo_bus_ami_aor_list_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_aor_list *data,
                                         void *userdata);

static inline void xivo_bus_ami_aor_list_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                               void *userdata)
{
    ((xivo_bus_ami_aor_list_cb)callback)(event, (const struct xivo_bus_ami_aor_list *)data, userdata);
}

/* One entry of PJSIPShowAors. Only in answers to the action PJSIPShowAors. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_aor_list(xivo_bus *bus, xivo_bus_subscription **subscription,
                                           xivo_bus_ami_aor_list_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AorList", struct xivo_bus_ami_aor_list,
                                                          xivo_bus_ami_aor_list_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AorList", &schema, xivo_bus_ami_aor_list_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_aor_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_aor_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aor_list_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aor_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_aor_list_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_aor_list_complete, fields),
};

typedef void (*xivo_bus_ami_aor_list_complete_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_aor_list_complete *data, void *userdata);

static inline void xivo_bus_ami_aor_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_aor_list_complete_cb)callback)(event, (const struct xivo_bus_ami_aor_list_complete *)data, userdata);
}

/* End of the list of AorList. Only in answers to the action PJSIPShowAors. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_aor_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_aor_list_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AorListComplete", struct xivo_bus_ami_aor_list_complete,
                                                          xivo_bus_ami_aor_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AorListComplete", &schema, xivo_bus_ami_aor_list_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_auth_detail {
    const char *endpoint_name;               /* PJSIP endpoint */
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *username;                    /* option username of the auth */
    const char *password;                    /* option password of the auth */
    const char *refresh_token;               /* option refresh_token of the auth; Asterisk 18 and later */
    const char *oauth_client_id;             /* option oauth_clientid of the auth; Asterisk 18 and later */
    const char *oauth_secret;                /* option oauth_secret of the auth; Asterisk 18 and later */
    const char *md5_cred;                    /* option md5_cred of the auth */
    const char *realm;                       /* option realm of the auth */
    int64_t nonce_lifetime;                  /* option nonce_lifetime of the auth */
    bool has_nonce_lifetime;
    const char *auth_type;                   /* option auth_type of the auth */
    const char *password_digest;             /* option password_digest of the auth; Asterisk 20 and later */
    const char *supported_algorithms_uac;    /* option supported_algorithms_uac of the auth; Asterisk 20 and later */
    const char *supported_algorithms_uas;    /* option supported_algorithms_uas of the auth; Asterisk 20 and later */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_auth_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, endpoint_name, "EndpointName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, username, "Username", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, password, "Password", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, refresh_token, "RefreshToken", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, oauth_client_id, "OauthClientid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, oauth_secret, "OauthSecret", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, md5_cred, "Md5Cred", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, realm, "Realm", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_auth_detail, nonce_lifetime, has_nonce_lifetime, "NonceLifetime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, auth_type, "AuthType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, password_digest, "PasswordDigest", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, supported_algorithms_uac, "SupportedAlgorithmsUac",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_detail, supported_algorithms_uas, "SupportedAlgorithmsUas",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_auth_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_auth_detail, fields),
};

typedef void (*xivo_bus_ami_auth_detail_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_auth_detail *data,
                                            void *userdata);

static inline void xivo_bus_ami_auth_detail_thunk(const xivo_bus_event *event, const void *data,
                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_auth_detail_cb)callback)(event, (const struct xivo_bus_ami_auth_detail *)data, userdata);
}

/*
 * Authentication object of PJSIPShowEndpoint. Open set of headers: one header per option of the auth object. Only in
 * answers to the action PJSIPShowEndpoint. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_auth_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_ami_auth_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AuthDetail", struct xivo_bus_ami_auth_detail,
                                                          xivo_bus_ami_auth_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AuthDetail", &schema, xivo_bus_ami_auth_detail_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_auth_list {
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *username;                    /* option username of the auth */
    const char *password;                    /* option password of the auth */
    const char *refresh_token;               /* option refresh_token of the auth; Asterisk 18 and later */
    const char *oauth_client_id;             /* option oauth_clientid of the auth; Asterisk 18 and later */
    const char *oauth_secret;                /* option oauth_secret of the auth; Asterisk 18 and later */
    const char *md5_cred;                    /* option md5_cred of the auth */
    const char *realm;                       /* option realm of the auth */
    int64_t nonce_lifetime;                  /* option nonce_lifetime of the auth */
    bool has_nonce_lifetime;
    const char *auth_type;                   /* option auth_type of the auth */
    const char *password_digest;             /* option password_digest of the auth; Asterisk 20 and later */
    const char *supported_algorithms_uac;    /* option supported_algorithms_uac of the auth; Asterisk 20 and later */
    const char *supported_algorithms_uas;    /* option supported_algorithms_uas of the auth; Asterisk 20 and later */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_auth_list_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, username, "Username", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, password, "Password", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, refresh_token, "RefreshToken", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, oauth_client_id, "OauthClientid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, oauth_secret, "OauthSecret", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, md5_cred, "Md5Cred", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, realm, "Realm", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_auth_list, nonce_lifetime, has_nonce_lifetime, "NonceLifetime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, auth_type, "AuthType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, password_digest, "PasswordDigest", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, supported_algorithms_uac, "SupportedAlgorithmsUac",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list, supported_algorithms_uas, "SupportedAlgorithmsUas",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_auth_list, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_auth_list, fields),
};

typedef void (*xivo_bus_ami_auth_list_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_auth_list *data,
                                          void *userdata);

static inline void xivo_bus_ami_auth_list_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_ami_auth_list_cb)callback)(event, (const struct xivo_bus_ami_auth_list *)data, userdata);
}

/* One entry of PJSIPShowAuths. Only in answers to the action PJSIPShowAuths. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_auth_list(xivo_bus *bus, xivo_bus_subscription **subscription,
                                            xivo_bus_ami_auth_list_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AuthList", struct xivo_bus_ami_auth_list,
                                                          xivo_bus_ami_auth_list_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AuthList", &schema, xivo_bus_ami_auth_list_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_auth_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_auth_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_list_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_auth_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_auth_list_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_auth_list_complete, fields),
};

typedef void (*xivo_bus_ami_auth_list_complete_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_auth_list_complete *data, void *userdata);

static inline void xivo_bus_ami_auth_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_auth_list_complete_cb)callback)(event, (const struct xivo_bus_ami_auth_list_complete *)data, userdata);
}

/* End of the list of AuthList. Only in answers to the action PJSIPShowAuths. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_auth_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_auth_list_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AuthListComplete", struct xivo_bus_ami_auth_list_complete,
                                                          xivo_bus_ami_auth_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AuthListComplete", &schema, xivo_bus_ami_auth_list_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_contact_list {
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    /* State; "Unreachable", "Reachable", "Unknown", "NonQualified", "Created", "Removed", "Updated", "Unqualified" */
    const char *status;
    const char *roundtrip_usec;              /* round trip of the qualify request in microseconds */
    const char *uri;                         /* option uri of the contact */
    const char *path;                        /* option path of the contact */
    const char *expiration_time;             /* option expiration_time of the contact */
    int64_t qualify_frequency;               /* option qualify_frequency of the contact */
    bool has_qualify_frequency;
    double qualify_timeout;                  /* option qualify_timeout of the contact */
    bool has_qualify_timeout;
    bool qualify_2xx_only;                   /* option qualify2xx_only of the contact; Asterisk 20 and later */
    bool has_qualify_2xx_only;
    bool authenticate_qualify;               /* option authenticate_qualify of the contact */
    bool has_authenticate_qualify;
    const char *outbound_proxy;              /* option outbound_proxy of the contact */
    const char *user_agent;                  /* option user_agent of the contact */
    const char *endpoint;                    /* option endpoint of the contact */
    const char *reg_server;                  /* option reg_server of the contact */
    const char *via_addr;                    /* option via_addr of the contact */
    int64_t via_port;                        /* option via_port of the contact */
    bool has_via_port;
    const char *call_id;                     /* option call_id of the contact */
    bool prune_on_boot;                      /* option prune_on_boot of the contact */
    bool has_prune_on_boot;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_contact_list_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, roundtrip_usec, "RoundtripUsec", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, uri, "Uri", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, path, "Path", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, expiration_time, "ExpirationTime", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_contact_list, qualify_frequency, has_qualify_frequency,
                           "QualifyFrequency", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_contact_list, qualify_timeout, has_qualify_timeout, "QualifyTimeout",
                          XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_contact_list, qualify_2xx_only, has_qualify_2xx_only, "Qualify2xxOnly",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_contact_list, authenticate_qualify, has_authenticate_qualify,
                           "AuthenticateQualify", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, outbound_proxy, "OutboundProxy", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, user_agent, "UserAgent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, endpoint, "Endpoint", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, reg_server, "RegServer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, via_addr, "ViaAddr", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_contact_list, via_port, has_via_port, "ViaPort",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list, call_id, "CallId", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_contact_list, prune_on_boot, has_prune_on_boot, "PruneOnBoot",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_contact_list, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_contact_list, fields),
};

typedef void (*xivo_bus_ami_contact_list_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_contact_list *data,
                                             void *userdata);

static inline void xivo_bus_ami_contact_list_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_contact_list_cb)callback)(event, (const struct xivo_bus_ami_contact_list *)data, userdata);
}

/* One entry of PJSIPShowContacts. Only in answers to the action PJSIPShowContacts. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_contact_list(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_contact_list_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ContactList", struct xivo_bus_ami_contact_list,
                                                          xivo_bus_ami_contact_list_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ContactList", &schema, xivo_bus_ami_contact_list_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_contact_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_contact_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_list_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_contact_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_contact_list_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_contact_list_complete, fields),
};

typedef void (*xivo_bus_ami_contact_list_complete_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_contact_list_complete *data,
                                                      void *userdata);

static inline void xivo_bus_ami_contact_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_contact_list_complete_cb)callback)(event, (const struct xivo_bus_ami_contact_list_complete *)data,
                                                      userdata);
}

/* End of the list of ContactList. Only in answers to the action PJSIPShowContacts. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_contact_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_contact_list_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ContactListComplete",
                                                          struct xivo_bus_ami_contact_list_complete,
                                                          xivo_bus_ami_contact_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ContactListComplete", &schema,
                             xivo_bus_ami_contact_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_contact_status_detail {
    const char *aor;                         /* address of record the contact belongs to */
    const char *uri;                         /* SIP URI of the contact */
    const char *user_agent;                  /* User-Agent of the device */
    const char *reg_expire;                  /* expiry as Unix time */
    const char *via_address;                 /* address in the Via header */
    const char *call_id;                     /* SIP Call-ID of the registration */
    /* State; "Unreachable", "Reachable", "Unknown", "NonQualified", "Created", "Removed", "Updated", "Unqualified" */
    const char *status;
    const char *roundtrip_usec;              /* round trip of the qualify request in microseconds */
    const char *endpoint_name;               /* PJSIP endpoint */
    const char *id;                          /* identifier of the contact */
    bool authenticate_qualify;               /* whether qualify requests are authenticated */
    bool has_authenticate_qualify;
    const char *outbound_proxy;              /* outbound proxy */
    const char *path;                        /* stored Path headers */
    int64_t qualify_frequency;               /* seconds between qualify requests */
    bool has_qualify_frequency;
    double qualify_timeout;                  /* seconds to wait for the answer */
    bool has_qualify_timeout;
    bool qualify_2xx_only;                   /* whether only 2xx answers count as reachable; Asterisk 20 and later */
    bool has_qualify_2xx_only;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_contact_status_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, aor, "AOR", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, uri, "URI", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, user_agent, "UserAgent", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, reg_expire, "RegExpire", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, via_address, "ViaAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, call_id, "CallID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, roundtrip_usec, "RoundtripUsec",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, endpoint_name, "EndpointName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, id, "ID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_contact_status_detail, authenticate_qualify, has_authenticate_qualify,
                           "AuthenticateQualify", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, outbound_proxy, "OutboundProxy",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail, path, "Path", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_contact_status_detail, qualify_frequency, has_qualify_frequency,
                           "QualifyFrequency", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_contact_status_detail, qualify_timeout, has_qualify_timeout,
                          "QualifyTimeout", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_contact_status_detail, qualify_2xx_only, has_qualify_2xx_only,
                           "Qualify2xxOnly", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_contact_status_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_contact_status_detail, fields),
};

typedef void (*xivo_bus_ami_contact_status_detail_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_contact_status_detail *data,
                                                      void *userdata);

static inline void xivo_bus_ami_contact_status_detail_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_contact_status_detail_cb)callback)(event, (const struct xivo_bus_ami_contact_status_detail *)data,
                                                      userdata);
}

/*
 * Contact of PJSIPShowEndpoint. Only in answers to the actions PJSIPShowEndpoint,
 * PJSIPShowRegistrationInboundContactStatuses. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_contact_status_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_contact_status_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ContactStatusDetail",
                                                          struct xivo_bus_ami_contact_status_detail,
                                                          xivo_bus_ami_contact_status_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ContactStatusDetail", &schema,
                             xivo_bus_ami_contact_status_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_contact_status_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_contact_status_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_contact_status_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_contact_status_detail_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_contact_status_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_contact_status_detail_complete, fields),
};

typedef void (*xivo_bus_ami_contact_status_detail_complete_cb)(const xivo_bus_event *event,
                                                               const struct xivo_bus_ami_contact_status_detail_complete *data,
                                                               void *userdata);

static inline void xivo_bus_ami_contact_status_detail_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_contact_status_detail_complete_cb)callback)(event,
                                                               (const struct xivo_bus_ami_contact_status_detail_complete *)data,
                                                               userdata);
}

/*
 * End of the list of ContactStatusDetail. Only in answers to the action PJSIPShowRegistrationInboundContactStatuses.
 * Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_contact_status_detail_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                 xivo_bus_ami_contact_status_detail_complete_cb callback,
                                                                 void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ContactStatusDetailComplete",
                                                          struct xivo_bus_ami_contact_status_detail_complete,
                                                          xivo_bus_ami_contact_status_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ContactStatusDetailComplete", &schema,
                             xivo_bus_ami_contact_status_detail_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_endpoint_detail {
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *device_state;                /* state of the endpoint's device as text */
    const char *active_channels;             /* channels now in use, comma separated */
    const char *context;                     /* option context of the endpoint */
    const char *allow;                       /* option allow of the endpoint */
    const char *dtmf_mode;                   /* option dtmf_mode of the endpoint */
    bool rtp_ipv6;                           /* option rtp_ipv6 of the endpoint */
    bool has_rtp_ipv6;
    bool rtp_symmetric;                      /* option rtp_symmetric of the endpoint */
    bool has_rtp_symmetric;
    bool ice_support;                        /* option ice_support of the endpoint */
    bool has_ice_support;
    bool use_ptime;                          /* option use_ptime of the endpoint */
    bool has_use_ptime;
    bool force_rport;                        /* option force_rport of the endpoint */
    bool has_force_rport;
    bool rewrite_contact;                    /* option rewrite_contact of the endpoint */
    bool has_rewrite_contact;
    const char *transport;                   /* option transport of the endpoint */
    const char *outbound_proxy;              /* option outbound_proxy of the endpoint */
    const char *moh_suggest;                 /* option moh_suggest of the endpoint */
    const char *rel_100;                     /* option 100rel of the endpoint */
    const char *timers;                      /* option timers of the endpoint */
    int64_t timers_min_se;                   /* option timers_min_se of the endpoint */
    bool has_timers_min_se;
    int64_t timers_sess_expires;             /* option timers_sess_expires of the endpoint */
    bool has_timers_sess_expires;
    const char *auth;                        /* option auth of the endpoint */
    const char *outbound_auth;               /* option outbound_auth of the endpoint */
    const char *aors;                        /* option aors of the endpoint */
    const char *media_address;               /* option media_address of the endpoint */
    bool bind_rtp_to_media_address;          /* option bind_rtp_to_media_address of the endpoint */
    bool has_bind_rtp_to_media_address;
    const char *identify_by;                 /* option identify_by of the endpoint */
    bool direct_media;                       /* option direct_media of the endpoint */
    bool has_direct_media;
    const char *direct_media_method;         /* option direct_media_method of the endpoint */
    bool trust_connected_line;               /* option trust_connected_line of the endpoint */
    bool has_trust_connected_line;
    bool send_connected_line;                /* option send_connected_line of the endpoint */
    bool has_send_connected_line;
    const char *connected_line_method;       /* option connected_line_method of the endpoint */
    /* Option direct_media_glare_mitigation of the endpoint */
    const char *direct_media_glare_mitigation;
    bool disable_direct_media_on_nat;        /* option disable_direct_media_on_nat of the endpoint */
    bool has_disable_direct_media_on_nat;
    const char *caller_id;                   /* option callerid of the endpoint */
    const char *caller_id_privacy;           /* option callerid_privacy of the endpoint */
    const char *caller_id_tag;               /* option callerid_tag of the endpoint */
    bool trust_id_inbound;                   /* option trust_id_inbound of the endpoint */
    bool has_trust_id_inbound;
    bool trust_id_outbound;                  /* option trust_id_outbound of the endpoint */
    bool has_trust_id_outbound;
    bool send_pai;                           /* option send_pai of the endpoint */
    bool has_send_pai;
    bool send_rpid;                          /* option send_rpid of the endpoint */
    bool has_send_rpid;
    bool rpid_immediate;                     /* option rpid_immediate of the endpoint */
    bool has_rpid_immediate;
    bool send_diversion;                     /* option send_diversion of the endpoint */
    bool has_send_diversion;
    bool send_history_info;                  /* option send_history_info of the endpoint */
    bool has_send_history_info;
    const char *mailboxes;                   /* option mailboxes of the endpoint */
    const char *voicemail_extension;         /* option voicemail_extension of the endpoint */
    bool aggregate_mwi;                      /* option aggregate_mwi of the endpoint */
    bool has_aggregate_mwi;
    bool mwi_subscribe_replaces_unsolicited; /* option mwi_subscribe_replaces_unsolicited of the endpoint */
    bool has_mwi_subscribe_replaces_unsolicited;
    const char *media_encryption;            /* option media_encryption of the endpoint */
    bool use_avpf;                           /* option use_avpf of the endpoint */
    bool has_use_avpf;
    bool force_avp;                          /* option force_avp of the endpoint */
    bool has_force_avp;
    bool media_use_received_transport;       /* option media_use_received_transport of the endpoint */
    bool has_media_use_received_transport;
    int64_t rtp_keepalive;                   /* option rtp_keepalive of the endpoint */
    bool has_rtp_keepalive;
    int64_t rtp_timeout;                     /* option rtp_timeout of the endpoint */
    bool has_rtp_timeout;
    int64_t rtp_timeout_hold;                /* option rtp_timeout_hold of the endpoint */
    bool has_rtp_timeout_hold;
    int64_t rtp_port_start;                  /* option rtp_port_start of the endpoint; Asterisk 20 and later */
    bool has_rtp_port_start;
    int64_t rtp_port_end;                    /* option rtp_port_end of the endpoint; Asterisk 20 and later */
    bool has_rtp_port_end;
    bool one_touch_recording;                /* option one_touch_recording of the endpoint */
    bool has_one_touch_recording;
    bool inband_progress;                    /* option inband_progress of the endpoint */
    bool has_inband_progress;
    const char *call_group;                  /* option call_group of the endpoint */
    const char *pickup_group;                /* option pickup_group of the endpoint */
    const char *named_call_group;            /* option named_call_group of the endpoint */
    const char *named_pickup_group;          /* option named_pickup_group of the endpoint */
    int64_t device_state_busy_at;            /* option device_state_busy_at of the endpoint */
    bool has_device_state_busy_at;
    bool t38_udptl;                          /* option t38_udptl of the endpoint */
    bool has_t38_udptl;
    const char *t38_udptl_ec;                /* option t38_udptl_ec of the endpoint */
    int64_t t38_udptl_max_datagram;          /* option t38_udptl_maxdatagram of the endpoint */
    bool has_t38_udptl_max_datagram;
    bool fax_detect;                         /* option fax_detect of the endpoint */
    bool has_fax_detect;
    int64_t fax_detect_timeout;              /* option fax_detect_timeout of the endpoint */
    bool has_fax_detect_timeout;
    bool t38_udptl_nat;                      /* option t38_udptl_nat of the endpoint */
    bool has_t38_udptl_nat;
    bool t38_udptl_ipv6;                     /* option t38_udptl_ipv6 of the endpoint */
    bool has_t38_udptl_ipv6;
    /* Option t38_bind_udptl_to_media_address of the endpoint; Asterisk 16 and later */
    bool t38_bind_udptl_to_media_address;
    bool has_t38_bind_udptl_to_media_address;
    const char *tone_zone;                   /* option tone_zone of the endpoint */
    const char *language;                    /* option language of the endpoint */
    const char *record_on_feature;           /* option record_on_feature of the endpoint */
    const char *record_off_feature;          /* option record_off_feature of the endpoint */
    bool allow_transfer;                     /* option allow_transfer of the endpoint */
    bool has_allow_transfer;
    bool user_eq_phone;                      /* option user_eq_phone of the endpoint */
    bool has_user_eq_phone;
    bool moh_passthrough;                    /* option moh_passthrough of the endpoint */
    bool has_moh_passthrough;
    const char *sdp_owner;                   /* option sdp_owner of the endpoint */
    const char *sdp_session;                 /* option sdp_session of the endpoint */
    const char *tos_audio;                   /* option tos_audio of the endpoint */
    const char *tos_video;                   /* option tos_video of the endpoint */
    int64_t cos_audio;                       /* option cos_audio of the endpoint */
    bool has_cos_audio;
    int64_t cos_video;                       /* option cos_video of the endpoint */
    bool has_cos_video;
    bool allow_subscribe;                    /* option allow_subscribe of the endpoint */
    bool has_allow_subscribe;
    int64_t sub_min_expiry;                  /* option sub_min_expiry of the endpoint */
    bool has_sub_min_expiry;
    const char *from_user;                   /* option from_user of the endpoint */
    const char *from_domain;                 /* option from_domain of the endpoint */
    const char *mwi_from_user;               /* option mwi_from_user of the endpoint */
    const char *rtp_engine;                  /* option rtp_engine of the endpoint */
    const char *dtls_verify;                 /* option dtls_verify of the endpoint */
    const char *dtls_rekey;                  /* option dtls_rekey of the endpoint */
    const char *dtls_auto_generate_cert;     /* option dtls_auto_generate_cert of the endpoint; Asterisk 16 and later */
    const char *dtls_cert_file;              /* option dtls_cert_file of the endpoint */
    const char *dtls_private_key;            /* option dtls_private_key of the endpoint */
    const char *dtls_cipher;                 /* option dtls_cipher of the endpoint */
    const char *dtls_ca_file;                /* option dtls_ca_file of the endpoint */
    const char *dtls_ca_path;                /* option dtls_ca_path of the endpoint */
    const char *dtls_setup;                  /* option dtls_setup of the endpoint */
    const char *dtls_fingerprint;            /* option dtls_fingerprint of the endpoint */
    bool srtp_tag_32;                        /* option srtp_tag32 of the endpoint */
    bool has_srtp_tag_32;
    bool media_encryption_optimistic;        /* option media_encryption_optimistic of the endpoint */
    bool has_media_encryption_optimistic;
    bool g726_non_standard;                  /* option g726_non_standard of the endpoint */
    bool has_g726_non_standard;
    const char *redirect_method;             /* option redirect_method of the endpoint; Asterisk 20 and later */
    const char *follow_redirect_methods;     /* option follow_redirect_methods of the endpoint; Asterisk 20 and later */
    const char *set_var;                     /* option set_var of the endpoint */
    const char *message_context;             /* option message_context of the endpoint */
    const char *account_code;                /* option accountcode of the endpoint */
    const char *acl;                         /* option acl of the endpoint */
    const char *contact_acl;                 /* option contact_acl of the endpoint */
    const char *subscribe_context;           /* option subscribe_context of the endpoint */
    const char *contact_user;                /* option contact_user of the endpoint */
    bool preferred_codec_only;               /* option preferred_codec_only of the endpoint; Asterisk 16 and later */
    bool has_preferred_codec_only;
    bool asymmetric_rtp_codec;               /* option asymmetric_rtp_codec of the endpoint */
    bool has_asymmetric_rtp_codec;
    bool rtcp_mux;                           /* option rtcp_mux of the endpoint */
    bool has_rtcp_mux;
    bool allow_overlap;                      /* option allow_overlap of the endpoint */
    bool has_allow_overlap;
    const char *overlap_context;             /* option overlap_context of the endpoint; Asterisk 18 and later */
    bool refer_blind_progress;               /* option refer_blind_progress of the endpoint */
    bool has_refer_blind_progress;
    bool notify_early_inuse_ringing;         /* option notify_early_inuse_ringing of the endpoint */
    bool has_notify_early_inuse_ringing;
    int64_t max_audio_streams;               /* option max_audio_streams of the endpoint; Asterisk 16 and later */
    bool has_max_audio_streams;
    int64_t max_video_streams;               /* option max_video_streams of the endpoint; Asterisk 16 and later */
    bool has_max_video_streams;
    bool bundle;                             /* option bundle of the endpoint; Asterisk 16 and later */
    bool has_bundle;
    bool webrtc;                             /* option webrtc of the endpoint; Asterisk 16 and later */
    bool has_webrtc;
    const char *incoming_mwi_mailbox;        /* option incoming_mwi_mailbox of the endpoint */
    bool follow_early_media_fork;            /* option follow_early_media_fork of the endpoint */
    bool has_follow_early_media_fork;
    bool accept_multiple_sdp_answers;        /* option accept_multiple_sdp_answers of the endpoint */
    bool has_accept_multiple_sdp_answers;
    bool suppress_q850_reason_headers;       /* option suppress_q850_reason_headers of the endpoint */
    bool has_suppress_q850_reason_headers;
    bool ignore_183_without_sdp;             /* option ignore183_without_sdp of the endpoint */
    bool has_ignore_183_without_sdp;
    /* Option incoming_call_offer_pref of the endpoint; Asterisk 18 and later */
    const char *incoming_call_offer_pref;
    /* Option outgoing_call_offer_pref of the endpoint; Asterisk 18 and later */
    const char *outgoing_call_offer_pref;
    /* Option codec_prefs_incoming_offer of the endpoint; Asterisk 18 and later */
    const char *codec_prefs_incoming_offer;
    /* Option codec_prefs_outgoing_offer of the endpoint; Asterisk 18 and later */
    const char *codec_prefs_outgoing_offer;
    /* Option codec_prefs_incoming_answer of the endpoint; Asterisk 18 and later */
    const char *codec_prefs_incoming_answer;
    /* Option codec_prefs_outgoing_answer of the endpoint; Asterisk 18 and later */
    const char *codec_prefs_outgoing_answer;
    const char *stir_shaken;                 /* option stir_shaken of the endpoint; Asterisk 16 and later */
    const char *stir_shaken_profile;         /* option stir_shaken_profile of the endpoint; Asterisk 16 and later */
    /* Option allow_unauthenticated_options of the endpoint; Asterisk 16 and later */
    bool allow_unauthenticated_options;
    bool has_allow_unauthenticated_options;
    /* Option geoloc_incoming_call_profile of the endpoint; Asterisk 16 and later */
    const char *geoloc_incoming_call_profile;
    /* Option geoloc_outgoing_call_profile of the endpoint; Asterisk 16 and later */
    const char *geoloc_outgoing_call_profile;
    const char *security_mechanisms;         /* option security_mechanisms of the endpoint; Asterisk 18 and later */
    const char *security_negotiation;        /* option security_negotiation of the endpoint; Asterisk 18 and later */
    bool send_aoc;                           /* option send_aoc of the endpoint; Asterisk 18 and later */
    bool has_send_aoc;
    const char *tenant_id;                   /* option tenantid of the endpoint; Asterisk 18 and later */
    /* Option suppress_moh_on_sendonly of the endpoint; Asterisk 20 and later */
    bool suppress_moh_on_sendonly;
    bool has_suppress_moh_on_sendonly;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_endpoint_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, device_state, "DeviceState", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, active_channels, "ActiveChannels",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, context, "Context", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, allow, "Allow", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtmf_mode, "DtmfMode", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_ipv6, has_rtp_ipv6, "RtpIpv6",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_symmetric, has_rtp_symmetric, "RtpSymmetric",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, ice_support, has_ice_support, "IceSupport",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, use_ptime, has_use_ptime, "UsePtime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, force_rport, has_force_rport, "ForceRport",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, rewrite_contact, has_rewrite_contact, "RewriteContact",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, transport, "Transport", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, outbound_proxy, "OutboundProxy", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, moh_suggest, "MohSuggest", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, rel_100, "100rel", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, timers, "Timers", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, timers_min_se, has_timers_min_se, "TimersMinSe",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, timers_sess_expires, has_timers_sess_expires,
                           "TimersSessExpires", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, auth, "Auth", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, outbound_auth, "OutboundAuth", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, aors, "Aors", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, media_address, "MediaAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, bind_rtp_to_media_address,
                           has_bind_rtp_to_media_address, "BindRtpToMediaAddress",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, identify_by, "IdentifyBy", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, direct_media, has_direct_media, "DirectMedia",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, direct_media_method, "DirectMediaMethod",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, trust_connected_line, has_trust_connected_line,
                           "TrustConnectedLine", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, send_connected_line, has_send_connected_line,
                           "SendConnectedLine", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, connected_line_method, "ConnectedLineMethod",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, direct_media_glare_mitigation,
                          "DirectMediaGlareMitigation", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, disable_direct_media_on_nat,
                           has_disable_direct_media_on_nat, "DisableDirectMediaOnNat",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, caller_id, "Callerid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, caller_id_privacy, "CalleridPrivacy",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, caller_id_tag, "CalleridTag", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, trust_id_inbound, has_trust_id_inbound,
                           "TrustIdInbound", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, trust_id_outbound, has_trust_id_outbound,
                           "TrustIdOutbound", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, send_pai, has_send_pai, "SendPai",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, send_rpid, has_send_rpid, "SendRpid",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, rpid_immediate, has_rpid_immediate, "RpidImmediate",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, send_diversion, has_send_diversion, "SendDiversion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, send_history_info, has_send_history_info,
                           "SendHistoryInfo", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, mailboxes, "Mailboxes", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, voicemail_extension, "VoicemailExtension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, aggregate_mwi, has_aggregate_mwi, "AggregateMwi",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, mwi_subscribe_replaces_unsolicited,
                           has_mwi_subscribe_replaces_unsolicited, "MwiSubscribeReplacesUnsolicited",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, media_encryption, "MediaEncryption",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, use_avpf, has_use_avpf, "UseAvpf",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, force_avp, has_force_avp, "ForceAvp",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, media_use_received_transport,
                           has_media_use_received_transport, "MediaUseReceivedTransport",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_keepalive, has_rtp_keepalive, "RtpKeepalive",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_timeout, has_rtp_timeout, "RtpTimeout",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_timeout_hold, has_rtp_timeout_hold,
                           "RtpTimeoutHold", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_port_start, has_rtp_port_start, "RtpPortStart",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_port_end, has_rtp_port_end, "RtpPortEnd",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, one_touch_recording, has_one_touch_recording,
                           "OneTouchRecording", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, inband_progress, has_inband_progress, "InbandProgress",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, call_group, "CallGroup", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, pickup_group, "PickupGroup", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, named_call_group, "NamedCallGroup",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, named_pickup_group, "NamedPickupGroup",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, device_state_busy_at, has_device_state_busy_at,
                           "DeviceStateBusyAt", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, t38_udptl, has_t38_udptl, "T38Udptl",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, t38_udptl_ec, "T38UdptlEc", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, t38_udptl_max_datagram, has_t38_udptl_max_datagram,
                           "T38UdptlMaxdatagram", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, fax_detect, has_fax_detect, "FaxDetect",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, fax_detect_timeout, has_fax_detect_timeout,
                           "FaxDetectTimeout", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, t38_udptl_nat, has_t38_udptl_nat, "T38UdptlNat",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, t38_udptl_ipv6, has_t38_udptl_ipv6, "T38UdptlIpv6",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, t38_bind_udptl_to_media_address,
                           has_t38_bind_udptl_to_media_address, "T38BindUdptlToMediaAddress",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, tone_zone, "ToneZone", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, language, "Language", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, record_on_feature, "RecordOnFeature",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, record_off_feature, "RecordOffFeature",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, allow_transfer, has_allow_transfer, "AllowTransfer",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, user_eq_phone, has_user_eq_phone, "UserEqPhone",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, moh_passthrough, has_moh_passthrough, "MohPassthrough",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, sdp_owner, "SdpOwner", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, sdp_session, "SdpSession", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, tos_audio, "TosAudio", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, tos_video, "TosVideo", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, cos_audio, has_cos_audio, "CosAudio",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, cos_video, has_cos_video, "CosVideo",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, allow_subscribe, has_allow_subscribe, "AllowSubscribe",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, sub_min_expiry, has_sub_min_expiry, "SubMinExpiry",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, from_user, "FromUser", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, from_domain, "FromDomain", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, mwi_from_user, "MwiFromUser", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, rtp_engine, "RtpEngine", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_verify, "DtlsVerify", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_rekey, "DtlsRekey", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_auto_generate_cert, "DtlsAutoGenerateCert",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_cert_file, "DtlsCertFile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_private_key, "DtlsPrivateKey",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_cipher, "DtlsCipher", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_ca_file, "DtlsCaFile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_ca_path, "DtlsCaPath", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_setup, "DtlsSetup", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, dtls_fingerprint, "DtlsFingerprint",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, srtp_tag_32, has_srtp_tag_32, "SrtpTag32",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, media_encryption_optimistic,
                           has_media_encryption_optimistic, "MediaEncryptionOptimistic",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, g726_non_standard, has_g726_non_standard,
                           "G726NonStandard", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, redirect_method, "RedirectMethod",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, follow_redirect_methods, "FollowRedirectMethods",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, set_var, "SetVar", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, message_context, "MessageContext",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, account_code, "Accountcode", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, acl, "Acl", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, contact_acl, "ContactAcl", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, subscribe_context, "SubscribeContext",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, contact_user, "ContactUser", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, preferred_codec_only, has_preferred_codec_only,
                           "PreferredCodecOnly", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, asymmetric_rtp_codec, has_asymmetric_rtp_codec,
                           "AsymmetricRtpCodec", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, rtcp_mux, has_rtcp_mux, "RtcpMux",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, allow_overlap, has_allow_overlap, "AllowOverlap",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, overlap_context, "OverlapContext",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, refer_blind_progress, has_refer_blind_progress,
                           "ReferBlindProgress", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, notify_early_inuse_ringing,
                           has_notify_early_inuse_ringing, "NotifyEarlyInuseRinging",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, max_audio_streams, has_max_audio_streams,
                           "MaxAudioStreams", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail, max_video_streams, has_max_video_streams,
                           "MaxVideoStreams", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, bundle, has_bundle, "Bundle",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, webrtc, has_webrtc, "Webrtc",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, incoming_mwi_mailbox, "IncomingMwiMailbox",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, follow_early_media_fork, has_follow_early_media_fork,
                           "FollowEarlyMediaFork", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, accept_multiple_sdp_answers,
                           has_accept_multiple_sdp_answers, "AcceptMultipleSdpAnswers",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, suppress_q850_reason_headers,
                           has_suppress_q850_reason_headers, "SuppressQ850ReasonHeaders",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, ignore_183_without_sdp, has_ignore_183_without_sdp,
                           "Ignore183WithoutSdp", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, incoming_call_offer_pref, "IncomingCallOfferPref",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, outgoing_call_offer_pref, "OutgoingCallOfferPref",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, codec_prefs_incoming_offer, "CodecPrefsIncomingOffer",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, codec_prefs_outgoing_offer, "CodecPrefsOutgoingOffer",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, codec_prefs_incoming_answer, "CodecPrefsIncomingAnswer",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, codec_prefs_outgoing_answer, "CodecPrefsOutgoingAnswer",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, stir_shaken, "StirShaken", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, stir_shaken_profile, "StirShakenProfile",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, allow_unauthenticated_options,
                           has_allow_unauthenticated_options, "AllowUnauthenticatedOptions",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, geoloc_incoming_call_profile,
                          "GeolocIncomingCallProfile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, geoloc_outgoing_call_profile,
                          "GeolocOutgoingCallProfile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, security_mechanisms, "SecurityMechanisms",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, security_negotiation, "SecurityNegotiation",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, send_aoc, has_send_aoc, "SendAoc",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail, tenant_id, "Tenantid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_endpoint_detail, suppress_moh_on_sendonly, has_suppress_moh_on_sendonly,
                           "SuppressMohOnSendonly", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_endpoint_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_endpoint_detail, fields),
};

typedef void (*xivo_bus_ami_endpoint_detail_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_endpoint_detail *data, void *userdata);

static inline void xivo_bus_ami_endpoint_detail_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_endpoint_detail_cb)callback)(event, (const struct xivo_bus_ami_endpoint_detail *)data, userdata);
}

/*
 * Endpoint of PJSIPShowEndpoint. Open set of headers: one header per option of the endpoint object. Only in answers to
 * the action PJSIPShowEndpoint. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_endpoint_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_endpoint_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("EndpointDetail", struct xivo_bus_ami_endpoint_detail,
                                                          xivo_bus_ami_endpoint_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.EndpointDetail", &schema, xivo_bus_ami_endpoint_detail_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_endpoint_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_endpoint_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_detail_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_detail_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_endpoint_detail_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_endpoint_detail_complete, fields),
};

typedef void (*xivo_bus_ami_endpoint_detail_complete_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_ami_endpoint_detail_complete *data,
                                                         void *userdata);

static inline void xivo_bus_ami_endpoint_detail_complete_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_endpoint_detail_complete_cb)callback)(event,
                                                         (const struct xivo_bus_ami_endpoint_detail_complete *)data,
                                                         userdata);
}

/* End of the list of EndpointDetail. Only in answers to the action PJSIPShowEndpoint. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_endpoint_detail_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_ami_endpoint_detail_complete_cb callback,
                                                           void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("EndpointDetailComplete",
                                                          struct xivo_bus_ami_endpoint_detail_complete,
                                                          xivo_bus_ami_endpoint_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.EndpointDetailComplete", &schema,
                             xivo_bus_ami_endpoint_detail_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_endpoint_list {
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *transport;                   /* configured transport */
    const char *aor;                         /* addresses of record of the endpoint */
    const char *auths;                       /* inbound authentication objects */
    const char *outbound_auths;              /* outbound authentication objects */
    const char *device_state;                /* state of the endpoint's device as text */
    const char *active_channels;             /* channels now in use, comma separated */
    const char *contacts;                    /* registered or configured contacts; Asterisk 16 and later */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_endpoint_list_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, transport, "Transport", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, aor, "Aor", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, auths, "Auths", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, outbound_auths, "OutboundAuths", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, device_state, "DeviceState", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, active_channels, "ActiveChannels", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list, contacts, "Contacts", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_endpoint_list, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_endpoint_list, fields),
};

typedef void (*xivo_bus_ami_endpoint_list_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_endpoint_list *data, void *userdata);

static inline void xivo_bus_ami_endpoint_list_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_endpoint_list_cb)callback)(event, (const struct xivo_bus_ami_endpoint_list *)data, userdata);
}

/*
 * One entry of PJSIPShowEndpoints. Contacts can be empty. Only in answers to the action PJSIPShowEndpoints. Asterisk 13
 * and later.
 */
static inline int xivo_bus_ami_on_endpoint_list(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_endpoint_list_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("EndpointList", struct xivo_bus_ami_endpoint_list,
                                                          xivo_bus_ami_endpoint_list_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.EndpointList", &schema, xivo_bus_ami_endpoint_list_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_endpoint_list_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_endpoint_list_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_endpoint_list_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_endpoint_list_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_endpoint_list_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_endpoint_list_complete, fields),
};

typedef void (*xivo_bus_ami_endpoint_list_complete_cb)(const xivo_bus_event *event,
                                                       const struct xivo_bus_ami_endpoint_list_complete *data,
                                                       void *userdata);

static inline void xivo_bus_ami_endpoint_list_complete_thunk(const xivo_bus_event *event, const void *data,
                                                             xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_endpoint_list_complete_cb)callback)(event, (const struct xivo_bus_ami_endpoint_list_complete *)data,
                                                       userdata);
}

/* End of the list of EndpointList. Only in answers to the action PJSIPShowEndpoints. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_endpoint_list_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                         xivo_bus_ami_endpoint_list_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("EndpointListComplete",
                                                          struct xivo_bus_ami_endpoint_list_complete,
                                                          xivo_bus_ami_endpoint_list_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.EndpointListComplete", &schema,
                             xivo_bus_ami_endpoint_list_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_identify_detail {
    const char *endpoint_name;               /* PJSIP endpoint */
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *endpoint;                    /* option endpoint of the identify */
    const char *match;                       /* option match of the identify */
    const char *match_header;                /* option match_header of the identify */
    const char *match_request_uri;           /* option match_request_uri of the identify; Asterisk 18 and later */
    bool srv_lookups;                        /* option srv_lookups of the identify */
    bool has_srv_lookups;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_identify_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_identify_detail, endpoint_name, "EndpointName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_identify_detail, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_identify_detail, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_identify_detail, endpoint, "Endpoint", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_identify_detail, match, "Match", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_identify_detail, match_header, "MatchHeader", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_identify_detail, match_request_uri, "MatchRequestUri",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_identify_detail, srv_lookups, has_srv_lookups, "SrvLookups",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_identify_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_identify_detail, fields),
};

typedef void (*xivo_bus_ami_identify_detail_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_identify_detail *data, void *userdata);

static inline void xivo_bus_ami_identify_detail_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_identify_detail_cb)callback)(event, (const struct xivo_bus_ami_identify_detail *)data, userdata);
}

/* Identify object of PJSIPShowEndpoint. Only in answers to the action PJSIPShowEndpoint. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_identify_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_identify_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("IdentifyDetail", struct xivo_bus_ami_identify_detail,
                                                          xivo_bus_ami_identify_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.IdentifyDetail", &schema, xivo_bus_ami_identify_detail_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_inbound_registration_detail {
    const char *contacts;                    /* registered or configured contacts */
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    int64_t minimum_expiration;              /* option minimum_expiration of the aor */
    bool has_minimum_expiration;
    int64_t maximum_expiration;              /* option maximum_expiration of the aor */
    bool has_maximum_expiration;
    int64_t default_expiration;              /* option default_expiration of the aor */
    bool has_default_expiration;
    int64_t qualify_frequency;               /* option qualify_frequency of the aor */
    bool has_qualify_frequency;
    double qualify_timeout;                  /* option qualify_timeout of the aor */
    bool has_qualify_timeout;
    bool qualify_2xx_only;                   /* option qualify2xx_only of the aor; Asterisk 20 and later */
    bool has_qualify_2xx_only;
    bool authenticate_qualify;               /* option authenticate_qualify of the aor */
    bool has_authenticate_qualify;
    int64_t max_contacts;                    /* option max_contacts of the aor */
    bool has_max_contacts;
    bool remove_existing;                    /* option remove_existing of the aor */
    bool has_remove_existing;
    bool remove_unavailable;                 /* option remove_unavailable of the aor; Asterisk 16 and later */
    bool has_remove_unavailable;
    const char *contact;                     /* option contact of the aor */
    const char *mailboxes;                   /* option mailboxes of the aor */
    const char *voicemail_extension;         /* option voicemail_extension of the aor */
    const char *outbound_proxy;              /* option outbound_proxy of the aor */
    bool support_path;                       /* option support_path of the aor */
    bool has_support_path;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_inbound_registration_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail, contacts, "Contacts", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail, object_type, "ObjectType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail, object_name, "ObjectName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_inbound_registration_detail, minimum_expiration, has_minimum_expiration,
                           "MinimumExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_inbound_registration_detail, maximum_expiration, has_maximum_expiration,
                           "MaximumExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_inbound_registration_detail, default_expiration, has_default_expiration,
                           "DefaultExpiration", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_inbound_registration_detail, qualify_frequency, has_qualify_frequency,
                           "QualifyFrequency", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_NUMBER_FIELD(struct xivo_bus_ami_inbound_registration_detail, qualify_timeout, has_qualify_timeout,
                          "QualifyTimeout", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_inbound_registration_detail, qualify_2xx_only, has_qualify_2xx_only,
                           "Qualify2xxOnly", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_inbound_registration_detail, authenticate_qualify,
                           has_authenticate_qualify, "AuthenticateQualify",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_inbound_registration_detail, max_contacts, has_max_contacts,
                           "MaxContacts", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_inbound_registration_detail, remove_existing, has_remove_existing,
                           "RemoveExisting", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_inbound_registration_detail, remove_unavailable, has_remove_unavailable,
                           "RemoveUnavailable", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail, contact, "Contact", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail, mailboxes, "Mailboxes",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail, voicemail_extension, "VoicemailExtension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail, outbound_proxy, "OutboundProxy",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_inbound_registration_detail, support_path, has_support_path,
                           "SupportPath", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_inbound_registration_detail, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_inbound_registration_detail, fields),
};

typedef void (*xivo_bus_ami_inbound_registration_detail_cb)(const xivo_bus_event *event,
                                                            const struct xivo_bus_ami_inbound_registration_detail *data,
                                                            void *userdata);

static inline void xivo_bus_ami_inbound_registration_detail_thunk(const xivo_bus_event *event, const void *data,
                                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_inbound_registration_detail_cb)callback)(event,
                                                            (const struct xivo_bus_ami_inbound_registration_detail *)data,
                                                            userdata);
}

/*
 * One entry of PJSIPShowRegistrationsInbound. Only in answers to the action PJSIPShowRegistrationsInbound. Asterisk 13
 * and later.
 */
static inline int xivo_bus_ami_on_inbound_registration_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_ami_inbound_registration_detail_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("InboundRegistrationDetail",
                                                          struct xivo_bus_ami_inbound_registration_detail,
                                                          xivo_bus_ami_inbound_registration_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.InboundRegistrationDetail", &schema,
                             xivo_bus_ami_inbound_registration_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_inbound_registration_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_inbound_registration_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_registration_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_inbound_registration_detail_complete, list_items, has_list_items,
                           "ListItems", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_inbound_registration_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_inbound_registration_detail_complete, fields),
};

typedef void (*xivo_bus_ami_inbound_registration_detail_complete_cb)(const xivo_bus_event *event,
                                                                     const struct xivo_bus_ami_inbound_registration_detail_complete *data,
                                                                     void *userdata);

static inline void xivo_bus_ami_inbound_registration_detail_complete_thunk(const xivo_bus_event *event,
                                                                           const void *data, xivo_bus_any_cb callback,
                                                                           void *userdata)
{
    ((xivo_bus_ami_inbound_registration_detail_complete_cb)callback)(event,
                                                                     (const struct xivo_bus_ami_inbound_registration_detail_complete *)data,
                                                                     userdata);
}

/*
 * End of the list of InboundRegistrationDetail. Only in answers to the action PJSIPShowRegistrationsInbound. Asterisk
 * 13 and later.
 */
static inline int xivo_bus_ami_on_inbound_registration_detail_complete(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_ami_inbound_registration_detail_complete_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("InboundRegistrationDetailComplete",
                                                          struct xivo_bus_ami_inbound_registration_detail_complete,
                                                          xivo_bus_ami_inbound_registration_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.InboundRegistrationDetailComplete", &schema,
                             xivo_bus_ami_inbound_registration_detail_complete_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_inbound_subscription_detail {
    const char *subscription_type;           /* kind of subscription; "mwi", "extension_state" */
    const char *mailboxes;                   /* mailboxes watched */
    const char *role;                        /* role; "Subscriber", "Notifier" */
    const char *endpoint;                    /* PJSIP endpoint */
    const char *call_id;                     /* SIP Call-ID of the subscription */
    const char *state;                       /* state */
    const char *caller_id;                   /* caller id of the endpoint */
    const char *extension;                   /* dialplan extension */
    /*
     * States watched; "Idle", "InUse", "Busy", "Unavailable", "Ringing", "InUse&Ringing", "Hold", "InUse&Hold",
     * "Unknown"
     */
    const char *extension_states;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_inbound_subscription_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, subscription_type, "SubscriptionType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, mailboxes, "Mailboxes",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, role, "Role", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, endpoint, "Endpoint", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, call_id, "Callid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, caller_id, "Callerid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, extension, "Extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail, extension_states, "ExtensionStates",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_inbound_subscription_detail, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_inbound_subscription_detail, fields),
};

typedef void (*xivo_bus_ami_inbound_subscription_detail_cb)(const xivo_bus_event *event,
                                                            const struct xivo_bus_ami_inbound_subscription_detail *data,
                                                            void *userdata);

static inline void xivo_bus_ami_inbound_subscription_detail_thunk(const xivo_bus_event *event, const void *data,
                                                                  xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_inbound_subscription_detail_cb)callback)(event,
                                                            (const struct xivo_bus_ami_inbound_subscription_detail *)data,
                                                            userdata);
}

/*
 * One entry of PJSIPShowSubscriptionsInbound. Only in answers to the action PJSIPShowSubscriptionsInbound. Asterisk 13
 * and later.
 */
static inline int xivo_bus_ami_on_inbound_subscription_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                              xivo_bus_ami_inbound_subscription_detail_cb callback,
                                                              void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("InboundSubscriptionDetail",
                                                          struct xivo_bus_ami_inbound_subscription_detail,
                                                          xivo_bus_ami_inbound_subscription_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.InboundSubscriptionDetail", &schema,
                             xivo_bus_ami_inbound_subscription_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_inbound_subscription_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_inbound_subscription_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_inbound_subscription_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_inbound_subscription_detail_complete, list_items, has_list_items,
                           "ListItems", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_inbound_subscription_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_inbound_subscription_detail_complete, fields),
};

typedef void (*xivo_bus_ami_inbound_subscription_detail_complete_cb)(const xivo_bus_event *event,
                                                                     const struct xivo_bus_ami_inbound_subscription_detail_complete *data,
                                                                     void *userdata);

static inline void xivo_bus_ami_inbound_subscription_detail_complete_thunk(const xivo_bus_event *event,
                                                                           const void *data, xivo_bus_any_cb callback,
                                                                           void *userdata)
{
    ((xivo_bus_ami_inbound_subscription_detail_complete_cb)callback)(event,
                                                                     (const struct xivo_bus_ami_inbound_subscription_detail_complete *)data,
                                                                     userdata);
}

/*
 * End of the list of InboundSubscriptionDetail. Only in answers to the action PJSIPShowSubscriptionsInbound. Asterisk
 * 13 and later.
 */
static inline int xivo_bus_ami_on_inbound_subscription_detail_complete(xivo_bus *bus,
                                                                       xivo_bus_subscription **subscription,
                                                                       xivo_bus_ami_inbound_subscription_detail_complete_cb callback,
                                                                       void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("InboundSubscriptionDetailComplete",
                                                          struct xivo_bus_ami_inbound_subscription_detail_complete,
                                                          xivo_bus_ami_inbound_subscription_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.InboundSubscriptionDetailComplete", &schema,
                             xivo_bus_ami_inbound_subscription_detail_complete_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_outbound_registration_detail {
    const char *status;                      /* state; "Unregistered", "Registered", "Rejected", "Stopped" */
    int64_t next_reg;                        /* option next_reg of the registration */
    bool has_next_reg;
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *server_uri;                  /* option server_uri of the registration */
    const char *client_uri;                  /* option client_uri of the registration */
    const char *contact_user;                /* option contact_user of the registration */
    /* Option contact_header_params of the registration; Asterisk 18 and later */
    const char *contact_header_params;
    const char *transport;                   /* option transport of the registration */
    const char *outbound_proxy;              /* option outbound_proxy of the registration */
    int64_t expiration;                      /* option expiration of the registration */
    bool has_expiration;
    /* Option max_random_initial_delay of the registration; Asterisk 16 and later */
    int64_t max_random_initial_delay;
    bool has_max_random_initial_delay;
    int64_t retry_interval;                  /* option retry_interval of the registration */
    bool has_retry_interval;
    int64_t forbidden_retry_interval;        /* option forbidden_retry_interval of the registration */
    bool has_forbidden_retry_interval;
    int64_t fatal_retry_interval;            /* option fatal_retry_interval of the registration */
    bool has_fatal_retry_interval;
    int64_t max_retries;                     /* option max_retries of the registration */
    bool has_max_retries;
    bool auth_rejection_permanent;           /* option auth_rejection_permanent of the registration */
    bool has_auth_rejection_permanent;
    const char *outbound_auth;               /* option outbound_auth of the registration */
    bool support_path;                       /* option support_path of the registration */
    bool has_support_path;
    bool support_outbound;                   /* option support_outbound of the registration; Asterisk 18 and later */
    bool has_support_outbound;
    /* Option security_negotiation of the registration; Asterisk 18 and later */
    const char *security_negotiation;
    const char *security_mechanisms;         /* option security_mechanisms of the registration; Asterisk 18 and later */
    bool line;                               /* option line of the registration */
    bool has_line;
    const char *endpoint;                    /* option endpoint of the registration */
    const char *user_agent;                  /* option user_agent of the registration; Asterisk 22 and later */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_outbound_registration_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, status, "Status", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail, next_reg, has_next_reg, "NextReg",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, object_type, "ObjectType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, object_name, "ObjectName",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, server_uri, "ServerUri",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, client_uri, "ClientUri",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, contact_user, "ContactUser",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, contact_header_params,
                          "ContactHeaderParams", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, transport, "Transport",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, outbound_proxy, "OutboundProxy",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail, expiration, has_expiration, "Expiration",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail, max_random_initial_delay,
                           has_max_random_initial_delay, "MaxRandomInitialDelay",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail, retry_interval, has_retry_interval,
                           "RetryInterval", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail, forbidden_retry_interval,
                           has_forbidden_retry_interval, "ForbiddenRetryInterval",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail, fatal_retry_interval,
                           has_fatal_retry_interval, "FatalRetryInterval",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail, max_retries, has_max_retries, "MaxRetries",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_outbound_registration_detail, auth_rejection_permanent,
                           has_auth_rejection_permanent, "AuthRejectionPermanent",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, outbound_auth, "OutboundAuth",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_outbound_registration_detail, support_path, has_support_path,
                           "SupportPath", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_outbound_registration_detail, support_outbound, has_support_outbound,
                           "SupportOutbound", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, security_negotiation, "SecurityNegotiation",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, security_mechanisms, "SecurityMechanisms",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_outbound_registration_detail, line, has_line, "Line",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, endpoint, "Endpoint",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail, user_agent, "UserAgent",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_outbound_registration_detail, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_outbound_registration_detail, fields),
};

typedef void (*xivo_bus_ami_outbound_registration_detail_cb)(const xivo_bus_event *event,
                                                             const struct xivo_bus_ami_outbound_registration_detail *data,
                                                             void *userdata);

static inline void xivo_bus_ami_outbound_registration_detail_thunk(const xivo_bus_event *event, const void *data,
                                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_outbound_registration_detail_cb)callback)(event,
                                                             (const struct xivo_bus_ami_outbound_registration_detail *)data,
                                                             userdata);
}

/*
 * One entry of PJSIPShowRegistrationsOutbound. Only in answers to the action PJSIPShowRegistrationsOutbound. Asterisk
 * 13 and later.
 */
static inline int xivo_bus_ami_on_outbound_registration_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_ami_outbound_registration_detail_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("OutboundRegistrationDetail",
                                                          struct xivo_bus_ami_outbound_registration_detail,
                                                          xivo_bus_ami_outbound_registration_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.OutboundRegistrationDetail", &schema,
                             xivo_bus_ami_outbound_registration_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_outbound_registration_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    int64_t registered;                      /* registrations that are up */
    bool has_registered;
    int64_t not_registered;                  /* registrations that are down */
    bool has_not_registered;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_outbound_registration_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_registration_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail_complete, list_items, has_list_items,
                           "ListItems", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail_complete, registered, has_registered,
                           "Registered", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_registration_detail_complete, not_registered,
                           has_not_registered, "NotRegistered", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_outbound_registration_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_outbound_registration_detail_complete, fields),
};

typedef void (*xivo_bus_ami_outbound_registration_detail_complete_cb)(const xivo_bus_event *event,
                                                                      const struct xivo_bus_ami_outbound_registration_detail_complete *data,
                                                                      void *userdata);

static inline void xivo_bus_ami_outbound_registration_detail_complete_thunk(const xivo_bus_event *event,
                                                                            const void *data, xivo_bus_any_cb callback,
                                                                            void *userdata)
{
    ((xivo_bus_ami_outbound_registration_detail_complete_cb)callback)(event,
                                                                      (const struct xivo_bus_ami_outbound_registration_detail_complete *)data,
                                                                      userdata);
}

/*
 * End of the list of OutboundRegistrationDetail. Only in answers to the action PJSIPShowRegistrationsOutbound. Asterisk
 * 13 and later.
 */
static inline int xivo_bus_ami_on_outbound_registration_detail_complete(xivo_bus *bus,
                                                                        xivo_bus_subscription **subscription,
                                                                        xivo_bus_ami_outbound_registration_detail_complete_cb callback,
                                                                        void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("OutboundRegistrationDetailComplete",
                                                          struct xivo_bus_ami_outbound_registration_detail_complete,
                                                          xivo_bus_ami_outbound_registration_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.OutboundRegistrationDetailComplete", &schema,
                             xivo_bus_ami_outbound_registration_detail_complete_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_outbound_subscription_detail {
    const char *subscription_type;           /* kind of subscription; "mwi", "extension_state" */
    const char *mailboxes;                   /* mailboxes watched */
    const char *role;                        /* role; "Subscriber", "Notifier" */
    const char *endpoint;                    /* PJSIP endpoint */
    const char *call_id;                     /* SIP Call-ID of the subscription */
    const char *state;                       /* state */
    const char *caller_id;                   /* caller id of the endpoint */
    const char *extension;                   /* dialplan extension */
    /*
     * States watched; "Idle", "InUse", "Busy", "Unavailable", "Ringing", "InUse&Ringing", "Hold", "InUse&Hold",
     * "Unknown"
     */
    const char *extension_states;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_outbound_subscription_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, subscription_type, "SubscriptionType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, mailboxes, "Mailboxes",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, role, "Role", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, endpoint, "Endpoint",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, call_id, "Callid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, state, "State", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, caller_id, "Callerid",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, extension, "Extension",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail, extension_states, "ExtensionStates",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_outbound_subscription_detail, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_outbound_subscription_detail, fields),
};

typedef void (*xivo_bus_ami_outbound_subscription_detail_cb)(const xivo_bus_event *event,
                                                             const struct xivo_bus_ami_outbound_subscription_detail *data,
                                                             void *userdata);

static inline void xivo_bus_ami_outbound_subscription_detail_thunk(const xivo_bus_event *event, const void *data,
                                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_outbound_subscription_detail_cb)callback)(event,
                                                             (const struct xivo_bus_ami_outbound_subscription_detail *)data,
                                                             userdata);
}

/*
 * One entry of PJSIPShowSubscriptionsOutbound. Only in answers to the action PJSIPShowSubscriptionsOutbound. Asterisk
 * 13 and later.
 */
static inline int xivo_bus_ami_on_outbound_subscription_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                               xivo_bus_ami_outbound_subscription_detail_cb callback,
                                                               void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("OutboundSubscriptionDetail",
                                                          struct xivo_bus_ami_outbound_subscription_detail,
                                                          xivo_bus_ami_outbound_subscription_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.OutboundSubscriptionDetail", &schema,
                             xivo_bus_ami_outbound_subscription_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_outbound_subscription_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_outbound_subscription_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_outbound_subscription_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_outbound_subscription_detail_complete, list_items, has_list_items,
                           "ListItems", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_outbound_subscription_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_outbound_subscription_detail_complete, fields),
};

typedef void (*xivo_bus_ami_outbound_subscription_detail_complete_cb)(const xivo_bus_event *event,
                                                                      const struct xivo_bus_ami_outbound_subscription_detail_complete *data,
                                                                      void *userdata);

static inline void xivo_bus_ami_outbound_subscription_detail_complete_thunk(const xivo_bus_event *event,
                                                                            const void *data, xivo_bus_any_cb callback,
                                                                            void *userdata)
{
    ((xivo_bus_ami_outbound_subscription_detail_complete_cb)callback)(event,
                                                                      (const struct xivo_bus_ami_outbound_subscription_detail_complete *)data,
                                                                      userdata);
}

/*
 * End of the list of OutboundSubscriptionDetail. Only in answers to the action PJSIPShowSubscriptionsOutbound. Asterisk
 * 13 and later.
 */
static inline int xivo_bus_ami_on_outbound_subscription_detail_complete(xivo_bus *bus,
                                                                        xivo_bus_subscription **subscription,
                                                                        xivo_bus_ami_outbound_subscription_detail_complete_cb callback,
                                                                        void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("OutboundSubscriptionDetailComplete",
                                                          struct xivo_bus_ami_outbound_subscription_detail_complete,
                                                          xivo_bus_ami_outbound_subscription_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.OutboundSubscriptionDetailComplete", &schema,
                             xivo_bus_ami_outbound_subscription_detail_complete_thunk, (xivo_bus_any_cb)callback,
                             userdata);
}

struct xivo_bus_ami_pjsip_maintenance_status {
    const char *endpoint;                    /* PJSIP endpoint */
    bool status;                             /* state */
    bool has_status;
    const char *action_id;                   /* identifier copied from the action that asked */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_pjsip_maintenance_status_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_pjsip_maintenance_status, endpoint, "Endpoint", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_pjsip_maintenance_status, status, has_status, "Status",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_pjsip_maintenance_status, action_id, "ActionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_pjsip_maintenance_status, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_pjsip_maintenance_status, fields),
};

typedef void (*xivo_bus_ami_pjsip_maintenance_status_cb)(const xivo_bus_event *event,
                                                         const struct xivo_bus_ami_pjsip_maintenance_status *data,
                                                         void *userdata);

static inline void xivo_bus_ami_pjsip_maintenance_status_thunk(const xivo_bus_event *event, const void *data,
                                                               xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_pjsip_maintenance_status_cb)callback)(event,
                                                         (const struct xivo_bus_ami_pjsip_maintenance_status *)data,
                                                         userdata);
}

/* An endpoint went into or out of maintenance. Asterisk 20 and later. */
static inline int xivo_bus_ami_on_pjsip_maintenance_status(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                           xivo_bus_ami_pjsip_maintenance_status_cb callback,
                                                           void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PJSIPMaintenanceStatus",
                                                          struct xivo_bus_ami_pjsip_maintenance_status,
                                                          xivo_bus_ami_pjsip_maintenance_status_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PJSIPMaintenanceStatus", &schema,
                             xivo_bus_ami_pjsip_maintenance_status_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_pjsip_maintenance_status_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_pjsip_maintenance_status_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_pjsip_maintenance_status_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_pjsip_maintenance_status_complete, list_items, has_list_items,
                           "ListItems", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_pjsip_maintenance_status_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_pjsip_maintenance_status_complete, fields),
};

typedef void (*xivo_bus_ami_pjsip_maintenance_status_complete_cb)(const xivo_bus_event *event,
                                                                  const struct xivo_bus_ami_pjsip_maintenance_status_complete *data,
                                                                  void *userdata);

static inline void xivo_bus_ami_pjsip_maintenance_status_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_pjsip_maintenance_status_complete_cb)callback)(event,
                                                                  (const struct xivo_bus_ami_pjsip_maintenance_status_complete *)data,
                                                                  userdata);
}

/*
 * End of the list of PJSIPMaintenanceStatus. Only in answers to the action PJSIPShowMaintenance. Asterisk 20 and later.
 */
static inline int xivo_bus_ami_on_pjsip_maintenance_status_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                    xivo_bus_ami_pjsip_maintenance_status_complete_cb callback,
                                                                    void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("PJSIPMaintenanceStatusComplete",
                                                          struct xivo_bus_ami_pjsip_maintenance_status_complete,
                                                          xivo_bus_ami_pjsip_maintenance_status_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.PJSIPMaintenanceStatusComplete", &schema,
                             xivo_bus_ami_pjsip_maintenance_status_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_resource_list_detail {
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *event_package;               /* option event of the resource_list */
    bool full_state;                         /* option full_state of the resource_list */
    bool has_full_state;
    int64_t notification_batch_interval;     /* option notification_batch_interval of the resource_list */
    bool has_notification_batch_interval;
    const char *list_item;                   /* option list_item of the resource_list */
    /* Option resource_display_name of the resource_list; Asterisk 16 and later */
    bool resource_display_name;
    bool has_resource_display_name;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_resource_list_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_resource_list_detail, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_resource_list_detail, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_resource_list_detail, event_package, "Event", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_resource_list_detail, full_state, has_full_state, "FullState",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_resource_list_detail, notification_batch_interval,
                           has_notification_batch_interval, "NotificationBatchInterval",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_resource_list_detail, list_item, "ListItem", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_resource_list_detail, resource_display_name, has_resource_display_name,
                           "ResourceDisplayName", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_resource_list_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_resource_list_detail, fields),
};

typedef void (*xivo_bus_ami_resource_list_detail_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_resource_list_detail *data,
                                                     void *userdata);

static inline void xivo_bus_ami_resource_list_detail_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_resource_list_detail_cb)callback)(event, (const struct xivo_bus_ami_resource_list_detail *)data,
                                                     userdata);
}

/*
 * One entry of PJSIPShowResourceLists. Has a second header Event (the event package): a dictionary keeps only the last
 * one. Only in answers to the action PJSIPShowResourceLists. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_resource_list_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_resource_list_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ResourceListDetail",
                                                          struct xivo_bus_ami_resource_list_detail,
                                                          xivo_bus_ami_resource_list_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ResourceListDetail", &schema,
                             xivo_bus_ami_resource_list_detail_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_resource_list_detail_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_resource_list_detail_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_resource_list_detail_complete, event_list, "EventList",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_resource_list_detail_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_resource_list_detail_complete, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_resource_list_detail_complete, fields),
};

typedef void (*xivo_bus_ami_resource_list_detail_complete_cb)(const xivo_bus_event *event,
                                                              const struct xivo_bus_ami_resource_list_detail_complete *data,
                                                              void *userdata);

static inline void xivo_bus_ami_resource_list_detail_complete_thunk(const xivo_bus_event *event, const void *data,
                                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_resource_list_detail_complete_cb)callback)(event,
                                                              (const struct xivo_bus_ami_resource_list_detail_complete *)data,
                                                              userdata);
}

/*
 * End of the list of ResourceListDetail. Only in answers to the action PJSIPShowResourceLists. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_resource_list_detail_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                                xivo_bus_ami_resource_list_detail_complete_cb callback,
                                                                void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ResourceListDetailComplete",
                                                          struct xivo_bus_ami_resource_list_detail_complete,
                                                          xivo_bus_ami_resource_list_detail_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ResourceListDetailComplete", &schema,
                             xivo_bus_ami_resource_list_detail_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_transport_detail {
    const char *endpoint_name;               /* PJSIP endpoint */
    const char *object_type;                 /* kind of the object */
    const char *object_name;                 /* name of the object */
    const char *protocol;                    /* option protocol of the transport */
    const char *bind;                        /* option bind of the transport */
    int64_t async_operations;                /* option async_operations of the transport */
    bool has_async_operations;
    const char *ca_list_file;                /* option ca_list_file of the transport */
    const char *ca_list_path;                /* option ca_list_path of the transport */
    const char *cert_file;                   /* option cert_file of the transport */
    const char *priv_key_file;               /* option priv_key_file of the transport */
    const char *password;                    /* option password of the transport */
    const char *external_signaling_address;  /* option external_signaling_address of the transport */
    int64_t external_signaling_port;         /* option external_signaling_port of the transport */
    bool has_external_signaling_port;
    /* Option external_signaling_hostname of the transport; Asterisk 20 and later */
    const char *external_signaling_hostname;
    const char *external_media_address;      /* option external_media_address of the transport */
    const char *domain;                      /* option domain of the transport */
    const char *verify_server;               /* option verify_server of the transport */
    const char *verify_client;               /* option verify_client of the transport */
    const char *require_client_cert;         /* option require_client_cert of the transport */
    const char *allow_wildcard_certs;        /* option allow_wildcard_certs of the transport; Asterisk 16 and later */
    const char *method;                      /* option method of the transport */
    bool tcp_keepalive_enable;               /* option tcp_keepalive_enable of the transport; Asterisk 18 and later */
    bool has_tcp_keepalive_enable;
    /* Option tcp_keepalive_idle_time of the transport; Asterisk 18 and later */
    int64_t tcp_keepalive_idle_time;
    bool has_tcp_keepalive_idle_time;
    /* Option tcp_keepalive_interval_time of the transport; Asterisk 18 and later */
    int64_t tcp_keepalive_interval_time;
    bool has_tcp_keepalive_interval_time;
    /* Option tcp_keepalive_probe_count of the transport; Asterisk 18 and later */
    int64_t tcp_keepalive_probe_count;
    bool has_tcp_keepalive_probe_count;
    const char *cipher;                      /* option cipher of the transport */
    const char *local_net;                   /* option local_net of the transport */
    const char *tos;                         /* option tos of the transport */
    int64_t cos;                             /* option cos of the transport */
    bool has_cos;
    int64_t websocket_write_timeout;         /* option websocket_write_timeout of the transport */
    bool has_websocket_write_timeout;
    bool allow_reload;                       /* option allow_reload of the transport */
    bool has_allow_reload;
    bool symmetric_transport;                /* option symmetric_transport of the transport */
    bool has_symmetric_transport;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_transport_detail_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, endpoint_name, "EndpointName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, object_type, "ObjectType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, object_name, "ObjectName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, protocol, "Protocol", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, bind, "Bind", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_transport_detail, async_operations, has_async_operations,
                           "AsyncOperations", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, ca_list_file, "CaListFile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, ca_list_path, "CaListPath", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, cert_file, "CertFile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, priv_key_file, "PrivKeyFile", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, password, "Password", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, external_signaling_address, "ExternalSignalingAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_transport_detail, external_signaling_port, has_external_signaling_port,
                           "ExternalSignalingPort", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, external_signaling_hostname,
                          "ExternalSignalingHostname", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, external_media_address, "ExternalMediaAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, domain, "Domain", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, verify_server, "VerifyServer", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, verify_client, "VerifyClient", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, require_client_cert, "RequireClientCert",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, allow_wildcard_certs, "AllowWildcardCerts",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, method, "Method", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_transport_detail, tcp_keepalive_enable, has_tcp_keepalive_enable,
                           "TcpKeepaliveEnable", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_transport_detail, tcp_keepalive_idle_time, has_tcp_keepalive_idle_time,
                           "TcpKeepaliveIdleTime", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_transport_detail, tcp_keepalive_interval_time,
                           has_tcp_keepalive_interval_time, "TcpKeepaliveIntervalTime",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_transport_detail, tcp_keepalive_probe_count,
                           has_tcp_keepalive_probe_count, "TcpKeepaliveProbeCount",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, cipher, "Cipher", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, local_net, "LocalNet", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_transport_detail, tos, "Tos", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_transport_detail, cos, has_cos, "Cos",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_transport_detail, websocket_write_timeout, has_websocket_write_timeout,
                           "WebsocketWriteTimeout", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_transport_detail, allow_reload, has_allow_reload, "AllowReload",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_transport_detail, symmetric_transport, has_symmetric_transport,
                           "SymmetricTransport", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_transport_detail, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_transport_detail, fields),
};

typedef void (*xivo_bus_ami_transport_detail_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_transport_detail *data, void *userdata);

static inline void xivo_bus_ami_transport_detail_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_transport_detail_cb)callback)(event, (const struct xivo_bus_ami_transport_detail *)data, userdata);
}

/*
 * Transport of PJSIPShowEndpoint. Open set of headers: one header per option of the transport object. Only in answers
 * to the action PJSIPShowEndpoint. Asterisk 13 and later.
 */
static inline int xivo_bus_ami_on_transport_detail(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_transport_detail_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("TransportDetail", struct xivo_bus_ami_transport_detail,
                                                          xivo_bus_ami_transport_detail_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.TransportDetail", &schema, xivo_bus_ami_transport_detail_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
