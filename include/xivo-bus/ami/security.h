/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_SECURITY_H
#define XIVO_BUS_AMI_SECURITY_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_auth_method_not_allowed {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *auth_method;                 /* authentication method that was refused */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_auth_method_not_allowed_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_auth_method_not_allowed, event_version, has_event_version,
                           "EventVersion", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, local_address, "LocalAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, auth_method, "AuthMethod",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_auth_method_not_allowed, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_auth_method_not_allowed, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_auth_method_not_allowed, fields),
};

typedef void (*xivo_bus_ami_auth_method_not_allowed_cb)(const xivo_bus_event *event,
                                                        const struct xivo_bus_ami_auth_method_not_allowed *data,
                                                        void *userdata);

static inline void xivo_bus_ami_auth_method_not_allowed_thunk(const xivo_bus_event *event, const void *data,
                                                              xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_auth_method_not_allowed_cb)callback)(event,
                                                        (const struct xivo_bus_ami_auth_method_not_allowed *)data,
                                                        userdata);
}

/* A client used a forbidden authentication method. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_auth_method_not_allowed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_ami_auth_method_not_allowed_cb callback,
                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AuthMethodNotAllowed",
                                                          struct xivo_bus_ami_auth_method_not_allowed,
                                                          xivo_bus_ami_auth_method_not_allowed_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AuthMethodNotAllowed", &schema,
                             xivo_bus_ami_auth_method_not_allowed_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_challenge_response_failed {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *challenge;                   /* challenge sent to the client */
    const char *response;                    /* answer that was received */
    const char *expected_response;           /* answer that was expected */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_challenge_response_failed_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_challenge_response_failed, event_version, has_event_version,
                           "EventVersion", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, account_id, "AccountID",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, session_id, "SessionID",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, local_address, "LocalAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, challenge, "Challenge", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, response, "Response", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, expected_response, "ExpectedResponse",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_response_failed, session_tv, "SessionTV",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_challenge_response_failed, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_challenge_response_failed, fields),
};

typedef void (*xivo_bus_ami_challenge_response_failed_cb)(const xivo_bus_event *event,
                                                          const struct xivo_bus_ami_challenge_response_failed *data,
                                                          void *userdata);

static inline void xivo_bus_ami_challenge_response_failed_thunk(const xivo_bus_event *event, const void *data,
                                                                xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_challenge_response_failed_cb)callback)(event,
                                                          (const struct xivo_bus_ami_challenge_response_failed *)data,
                                                          userdata);
}

/* A challenge was answered wrongly. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_challenge_response_failed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_ami_challenge_response_failed_cb callback,
                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChallengeResponseFailed",
                                                          struct xivo_bus_ami_challenge_response_failed,
                                                          xivo_bus_ami_challenge_response_failed_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChallengeResponseFailed", &schema,
                             xivo_bus_ami_challenge_response_failed_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_challenge_sent {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *challenge;                   /* challenge sent to the client */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_challenge_sent_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_challenge_sent, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, remote_address, "RemoteAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, challenge, "Challenge", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_challenge_sent, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_challenge_sent, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_challenge_sent, fields),
};

typedef void (*xivo_bus_ami_challenge_sent_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_ami_challenge_sent *data, void *userdata);

static inline void xivo_bus_ami_challenge_sent_thunk(const xivo_bus_event *event, const void *data,
                                                     xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_challenge_sent_cb)callback)(event, (const struct xivo_bus_ami_challenge_sent *)data, userdata);
}

/* A challenge was sent to a client. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_challenge_sent(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_ami_challenge_sent_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("ChallengeSent", struct xivo_bus_ami_challenge_sent,
                                                          xivo_bus_ami_challenge_sent_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.ChallengeSent", &schema, xivo_bus_ami_challenge_sent_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_failed_acl {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *module;                      /* name of the module */
    const char *acl_name;                    /* name of the access list that refused */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_failed_acl_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_failed_acl, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, remote_address, "RemoteAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, acl_name, "ACLName", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_failed_acl, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_failed_acl, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_failed_acl, fields),
};

typedef void (*xivo_bus_ami_failed_acl_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_failed_acl *data,
                                           void *userdata);

static inline void xivo_bus_ami_failed_acl_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_failed_acl_cb)callback)(event, (const struct xivo_bus_ami_failed_acl *)data, userdata);
}

/* A client was refused by an access list. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_failed_acl(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_failed_acl_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("FailedACL", struct xivo_bus_ami_failed_acl,
                                                          xivo_bus_ami_failed_acl_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.FailedACL", &schema, xivo_bus_ami_failed_acl_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_invalid_account_id {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_invalid_account_id_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_invalid_account_id, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_account_id, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_invalid_account_id, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_invalid_account_id, fields),
};

typedef void (*xivo_bus_ami_invalid_account_id_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_invalid_account_id *data, void *userdata);

static inline void xivo_bus_ami_invalid_account_id_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_invalid_account_id_cb)callback)(event, (const struct xivo_bus_ami_invalid_account_id *)data, userdata);
}

/* A client used an unknown account. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_invalid_account_id(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_invalid_account_id_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("InvalidAccountID", struct xivo_bus_ami_invalid_account_id,
                                                          xivo_bus_ami_invalid_account_id_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.InvalidAccountID", &schema, xivo_bus_ami_invalid_account_id_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_invalid_password {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    const char *challenge;                   /* challenge sent to the client */
    const char *received_challenge;          /* challenge that came back */
    const char *received_hash;               /* hash that came back */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_invalid_password_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_invalid_password, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, remote_address, "RemoteAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, challenge, "Challenge", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, received_challenge, "ReceivedChallenge",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_password, received_hash, "ReceivedHash", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_invalid_password, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_invalid_password, fields),
};

typedef void (*xivo_bus_ami_invalid_password_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_ami_invalid_password *data, void *userdata);

static inline void xivo_bus_ami_invalid_password_thunk(const xivo_bus_event *event, const void *data,
                                                       xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_invalid_password_cb)callback)(event, (const struct xivo_bus_ami_invalid_password *)data, userdata);
}

/* A client used a wrong password. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_invalid_password(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                   xivo_bus_ami_invalid_password_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("InvalidPassword", struct xivo_bus_ami_invalid_password,
                                                          xivo_bus_ami_invalid_password_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.InvalidPassword", &schema, xivo_bus_ami_invalid_password_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_invalid_transport {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *attempted_transport;         /* transport the client tried to use */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_invalid_transport_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_invalid_transport, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, attempted_transport, "AttemptedTransport",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_invalid_transport, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_invalid_transport, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_invalid_transport, fields),
};

typedef void (*xivo_bus_ami_invalid_transport_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_invalid_transport *data, void *userdata);

static inline void xivo_bus_ami_invalid_transport_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_invalid_transport_cb)callback)(event, (const struct xivo_bus_ami_invalid_transport *)data, userdata);
}

/* A client used a forbidden transport. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_invalid_transport(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_invalid_transport_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("InvalidTransport", struct xivo_bus_ami_invalid_transport,
                                                          xivo_bus_ami_invalid_transport_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.InvalidTransport", &schema, xivo_bus_ami_invalid_transport_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_load_average_limit {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_load_average_limit_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_load_average_limit, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_load_average_limit, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_load_average_limit, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_load_average_limit, fields),
};

typedef void (*xivo_bus_ami_load_average_limit_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_load_average_limit *data, void *userdata);

static inline void xivo_bus_ami_load_average_limit_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_load_average_limit_cb)callback)(event, (const struct xivo_bus_ami_load_average_limit *)data, userdata);
}

/* Refused because of the system load. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_load_average_limit(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_load_average_limit_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("LoadAverageLimit", struct xivo_bus_ami_load_average_limit,
                                                          xivo_bus_ami_load_average_limit_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.LoadAverageLimit", &schema, xivo_bus_ami_load_average_limit_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_memory_limit {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_memory_limit_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_memory_limit, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, remote_address, "RemoteAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_memory_limit, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_memory_limit, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_memory_limit, fields),
};

typedef void (*xivo_bus_ami_memory_limit_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_memory_limit *data,
                                             void *userdata);

static inline void xivo_bus_ami_memory_limit_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_memory_limit_cb)callback)(event, (const struct xivo_bus_ami_memory_limit *)data, userdata);
}

/* Refused because of the memory limit. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_memory_limit(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_memory_limit_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("MemoryLimit", struct xivo_bus_ami_memory_limit,
                                                          xivo_bus_ami_memory_limit_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.MemoryLimit", &schema, xivo_bus_ami_memory_limit_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_request_bad_format {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *request_type;                /* kind of request */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    const char *account_id;                  /* user or account name that was used */
    const char *request_params;              /* parameters of the request */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_request_bad_format_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_request_bad_format, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, request_type, "RequestType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_bad_format, request_params, "RequestParams",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_request_bad_format, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_request_bad_format, fields),
};

typedef void (*xivo_bus_ami_request_bad_format_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_request_bad_format *data, void *userdata);

static inline void xivo_bus_ami_request_bad_format_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_request_bad_format_cb)callback)(event, (const struct xivo_bus_ami_request_bad_format *)data, userdata);
}

/* A request was malformed. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_request_bad_format(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_request_bad_format_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("RequestBadFormat", struct xivo_bus_ami_request_bad_format,
                                                          xivo_bus_ami_request_bad_format_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.RequestBadFormat", &schema, xivo_bus_ami_request_bad_format_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_request_not_allowed {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *request_type;                /* kind of request */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    const char *request_params;              /* parameters of the request */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_request_not_allowed_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_request_not_allowed, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, local_address, "LocalAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, request_type, "RequestType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_allowed, request_params, "RequestParams",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_request_not_allowed, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_request_not_allowed, fields),
};

typedef void (*xivo_bus_ami_request_not_allowed_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_request_not_allowed *data, void *userdata);

static inline void xivo_bus_ami_request_not_allowed_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_request_not_allowed_cb)callback)(event, (const struct xivo_bus_ami_request_not_allowed *)data,
                                                    userdata);
}

/* A request was not allowed. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_request_not_allowed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_request_not_allowed_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("RequestNotAllowed", struct xivo_bus_ami_request_not_allowed,
                                                          xivo_bus_ami_request_not_allowed_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.RequestNotAllowed", &schema,
                             xivo_bus_ami_request_not_allowed_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_request_not_supported {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *request_type;                /* kind of request */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_request_not_supported_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_request_not_supported, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, local_address, "LocalAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, request_type, "RequestType",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_request_not_supported, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_request_not_supported, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_request_not_supported, fields),
};

typedef void (*xivo_bus_ami_request_not_supported_cb)(const xivo_bus_event *event,
                                                      const struct xivo_bus_ami_request_not_supported *data,
                                                      void *userdata);

static inline void xivo_bus_ami_request_not_supported_thunk(const xivo_bus_event *event, const void *data,
                                                            xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_request_not_supported_cb)callback)(event, (const struct xivo_bus_ami_request_not_supported *)data,
                                                      userdata);
}

/* A request was not supported. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_request_not_supported(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                        xivo_bus_ami_request_not_supported_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("RequestNotSupported",
                                                          struct xivo_bus_ami_request_not_supported,
                                                          xivo_bus_ami_request_not_supported_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.RequestNotSupported", &schema,
                             xivo_bus_ami_request_not_supported_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_session_limit {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_session_limit_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_session_limit, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, remote_address, "RemoteAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_session_limit, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_session_limit, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_session_limit, fields),
};

typedef void (*xivo_bus_ami_session_limit_cb)(const xivo_bus_event *event,
                                              const struct xivo_bus_ami_session_limit *data, void *userdata);

static inline void xivo_bus_ami_session_limit_thunk(const xivo_bus_event *event, const void *data,
                                                    xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_session_limit_cb)callback)(event, (const struct xivo_bus_ami_session_limit *)data, userdata);
}

/* Refused because of the session limit. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_session_limit(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_ami_session_limit_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SessionLimit", struct xivo_bus_ami_session_limit,
                                                          xivo_bus_ami_session_limit_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SessionLimit", &schema, xivo_bus_ami_session_limit_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_successful_auth {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    bool using_password;                     /* whether a password was used */
    bool has_using_password;
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_successful_auth_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_successful_auth, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, remote_address, "RemoteAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct xivo_bus_ami_successful_auth, using_password, has_using_password, "UsingPassword",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_successful_auth, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_successful_auth, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_successful_auth, fields),
};

typedef void (*xivo_bus_ami_successful_auth_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_successful_auth *data, void *userdata);

static inline void xivo_bus_ami_successful_auth_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_successful_auth_cb)callback)(event, (const struct xivo_bus_ami_successful_auth *)data, userdata);
}

/* A client was authenticated. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_successful_auth(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_successful_auth_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("SuccessfulAuth", struct xivo_bus_ami_successful_auth,
                                                          xivo_bus_ami_successful_auth_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.SuccessfulAuth", &schema, xivo_bus_ami_successful_auth_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_unexpected_address {
    const char *event_tv;                    /* time of the event, ISO 8601 */
    const char *severity;                    /* weight of the event; "Informational", "Error" */
    const char *service;                     /* service that raised the event */
    int64_t event_version;                   /* version of the security event layout */
    bool has_event_version;
    const char *account_id;                  /* user or account name that was used */
    const char *session_id;                  /* session identifier of the service */
    const char *local_address;               /* local end: FAMILY/PROTO/ADDRESS/PORT */
    const char *remote_address;              /* remote end: FAMILY/PROTO/ADDRESS/PORT */
    const char *expected_address;            /* address that was expected */
    const char *module;                      /* name of the module */
    const char *session_tv;                  /* start of the session, ISO 8601 */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_unexpected_address_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, event_tv, "EventTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, severity, "Severity", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_unexpected_address, event_version, has_event_version, "EventVersion",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, account_id, "AccountID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, session_id, "SessionID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, local_address, "LocalAddress", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, remote_address, "RemoteAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, expected_address, "ExpectedAddress",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, module, "Module", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_unexpected_address, session_tv, "SessionTV", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_unexpected_address, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_unexpected_address, fields),
};

typedef void (*xivo_bus_ami_unexpected_address_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_unexpected_address *data, void *userdata);

static inline void xivo_bus_ami_unexpected_address_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_unexpected_address_cb)callback)(event, (const struct xivo_bus_ami_unexpected_address *)data, userdata);
}

/* A client came from an unexpected address. Asterisk 13 and later. */
static inline int xivo_bus_ami_on_unexpected_address(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_unexpected_address_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("UnexpectedAddress", struct xivo_bus_ami_unexpected_address,
                                                          xivo_bus_ami_unexpected_address_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.UnexpectedAddress", &schema, xivo_bus_ami_unexpected_address_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
