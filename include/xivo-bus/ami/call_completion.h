/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_CALL_COMPLETION_H
#define XIVO_BUS_AMI_CALL_COMPLETION_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_cc_available {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *callee;                      /* device the caller wants to reach */
    const char *service;                     /* kind of call completion */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_available_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_available, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_available, callee, "Callee", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_available, service, "Service", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_available, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_available, fields),
};

typedef void (*xivo_bus_ami_cc_available_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_cc_available *data,
                                             void *userdata);

static inline void xivo_bus_ami_cc_available_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_available_cb)callback)(event, (const struct xivo_bus_ami_cc_available *)data, userdata);
}

/* Call completion is possible. */
static inline int xivo_bus_ami_on_cc_available(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_cc_available_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCAvailable", struct xivo_bus_ami_cc_available,
                                                          xivo_bus_ami_cc_available_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCAvailable", &schema, xivo_bus_ami_cc_available_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_caller_recalling {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_caller_recalling_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_caller_recalling, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_caller_recalling, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_caller_recalling, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_caller_recalling, fields),
};

typedef void (*xivo_bus_ami_cc_caller_recalling_cb)(const xivo_bus_event *event,
                                                    const struct xivo_bus_ami_cc_caller_recalling *data, void *userdata);

static inline void xivo_bus_ami_cc_caller_recalling_thunk(const xivo_bus_event *event, const void *data,
                                                          xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_caller_recalling_cb)callback)(event, (const struct xivo_bus_ami_cc_caller_recalling *)data,
                                                    userdata);
}

/* The caller calls back. */
static inline int xivo_bus_ami_on_cc_caller_recalling(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                      xivo_bus_ami_cc_caller_recalling_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCCallerRecalling", struct xivo_bus_ami_cc_caller_recalling,
                                                          xivo_bus_ami_cc_caller_recalling_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCCallerRecalling", &schema,
                             xivo_bus_ami_cc_caller_recalling_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_caller_start_monitoring {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_caller_start_monitoring_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_caller_start_monitoring, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_caller_start_monitoring, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_caller_start_monitoring, variables, "ChanVariable",
                       XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_caller_start_monitoring, fields),
};

typedef void (*xivo_bus_ami_cc_caller_start_monitoring_cb)(const xivo_bus_event *event,
                                                           const struct xivo_bus_ami_cc_caller_start_monitoring *data,
                                                           void *userdata);

static inline void xivo_bus_ami_cc_caller_start_monitoring_thunk(const xivo_bus_event *event, const void *data,
                                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_caller_start_monitoring_cb)callback)(event,
                                                           (const struct xivo_bus_ami_cc_caller_start_monitoring *)data,
                                                           userdata);
}

/* The caller is busy and is watched. */
static inline int xivo_bus_ami_on_cc_caller_start_monitoring(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                             xivo_bus_ami_cc_caller_start_monitoring_cb callback,
                                                             void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCCallerStartMonitoring",
                                                          struct xivo_bus_ami_cc_caller_start_monitoring,
                                                          xivo_bus_ami_cc_caller_start_monitoring_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCCallerStartMonitoring", &schema,
                             xivo_bus_ami_cc_caller_start_monitoring_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_caller_stop_monitoring {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_caller_stop_monitoring_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_caller_stop_monitoring, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_caller_stop_monitoring, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_caller_stop_monitoring, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_caller_stop_monitoring, fields),
};

typedef void (*xivo_bus_ami_cc_caller_stop_monitoring_cb)(const xivo_bus_event *event,
                                                          const struct xivo_bus_ami_cc_caller_stop_monitoring *data,
                                                          void *userdata);

static inline void xivo_bus_ami_cc_caller_stop_monitoring_thunk(const xivo_bus_event *event, const void *data,
                                                                xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_caller_stop_monitoring_cb)callback)(event,
                                                          (const struct xivo_bus_ami_cc_caller_stop_monitoring *)data,
                                                          userdata);
}

/* The caller is free again. */
static inline int xivo_bus_ami_on_cc_caller_stop_monitoring(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                            xivo_bus_ami_cc_caller_stop_monitoring_cb callback,
                                                            void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCCallerStopMonitoring",
                                                          struct xivo_bus_ami_cc_caller_stop_monitoring,
                                                          xivo_bus_ami_cc_caller_stop_monitoring_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCCallerStopMonitoring", &schema,
                             xivo_bus_ami_cc_caller_stop_monitoring_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_failure {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    const char *reason;                      /* why call completion failed */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_failure_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_failure, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_failure, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_failure, reason, "Reason", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_failure, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_failure, fields),
};

typedef void (*xivo_bus_ami_cc_failure_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_cc_failure *data,
                                           void *userdata);

static inline void xivo_bus_ami_cc_failure_thunk(const xivo_bus_event *event, const void *data,
                                                 xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_failure_cb)callback)(event, (const struct xivo_bus_ami_cc_failure *)data, userdata);
}

/* Call completion failed. */
static inline int xivo_bus_ami_on_cc_failure(xivo_bus *bus, xivo_bus_subscription **subscription,
                                             xivo_bus_ami_cc_failure_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCFailure", struct xivo_bus_ami_cc_failure,
                                                          xivo_bus_ami_cc_failure_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCFailure", &schema, xivo_bus_ami_cc_failure_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_monitor_failed {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *callee;                      /* device the caller wants to reach */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_monitor_failed_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_monitor_failed, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_monitor_failed, callee, "Callee", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_monitor_failed, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_monitor_failed, fields),
};

typedef void (*xivo_bus_ami_cc_monitor_failed_cb)(const xivo_bus_event *event,
                                                  const struct xivo_bus_ami_cc_monitor_failed *data, void *userdata);

static inline void xivo_bus_ami_cc_monitor_failed_thunk(const xivo_bus_event *event, const void *data,
                                                        xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_monitor_failed_cb)callback)(event, (const struct xivo_bus_ami_cc_monitor_failed *)data, userdata);
}

/* The callee could not be watched. */
static inline int xivo_bus_ami_on_cc_monitor_failed(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_ami_cc_monitor_failed_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCMonitorFailed", struct xivo_bus_ami_cc_monitor_failed,
                                                          xivo_bus_ami_cc_monitor_failed_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCMonitorFailed", &schema, xivo_bus_ami_cc_monitor_failed_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_offer_timer_start {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    int64_t expires;                         /* seconds the offer stays open */
    bool has_expires;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_offer_timer_start_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_offer_timer_start, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_offer_timer_start, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_offer_timer_start, expires, has_expires, "Expires",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_offer_timer_start, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_offer_timer_start, fields),
};

typedef void (*xivo_bus_ami_cc_offer_timer_start_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_cc_offer_timer_start *data,
                                                     void *userdata);

static inline void xivo_bus_ami_cc_offer_timer_start_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_offer_timer_start_cb)callback)(event, (const struct xivo_bus_ami_cc_offer_timer_start *)data,
                                                     userdata);
}

/* Call completion was offered to the caller. */
static inline int xivo_bus_ami_on_cc_offer_timer_start(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_cc_offer_timer_start_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCOfferTimerStart", struct xivo_bus_ami_cc_offer_timer_start,
                                                          xivo_bus_ami_cc_offer_timer_start_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCOfferTimerStart", &schema,
                             xivo_bus_ami_cc_offer_timer_start_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_recall_complete {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_recall_complete_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_recall_complete, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_recall_complete, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_recall_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_recall_complete, fields),
};

typedef void (*xivo_bus_ami_cc_recall_complete_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_ami_cc_recall_complete *data, void *userdata);

static inline void xivo_bus_ami_cc_recall_complete_thunk(const xivo_bus_event *event, const void *data,
                                                         xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_recall_complete_cb)callback)(event, (const struct xivo_bus_ami_cc_recall_complete *)data, userdata);
}

/* Call completion ended well. */
static inline int xivo_bus_ami_on_cc_recall_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                     xivo_bus_ami_cc_recall_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCRecallComplete", struct xivo_bus_ami_cc_recall_complete,
                                                          xivo_bus_ami_cc_recall_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCRecallComplete", &schema, xivo_bus_ami_cc_recall_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_request_acknowledged {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_request_acknowledged_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_request_acknowledged, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_request_acknowledged, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_request_acknowledged, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_request_acknowledged, fields),
};

typedef void (*xivo_bus_ami_cc_request_acknowledged_cb)(const xivo_bus_event *event,
                                                        const struct xivo_bus_ami_cc_request_acknowledged *data,
                                                        void *userdata);

static inline void xivo_bus_ami_cc_request_acknowledged_thunk(const xivo_bus_event *event, const void *data,
                                                              xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_request_acknowledged_cb)callback)(event,
                                                        (const struct xivo_bus_ami_cc_request_acknowledged *)data,
                                                        userdata);
}

/* The request for call completion was accepted. */
static inline int xivo_bus_ami_on_cc_request_acknowledged(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                          xivo_bus_ami_cc_request_acknowledged_cb callback,
                                                          void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCRequestAcknowledged",
                                                          struct xivo_bus_ami_cc_request_acknowledged,
                                                          xivo_bus_ami_cc_request_acknowledged_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCRequestAcknowledged", &schema,
                             xivo_bus_ami_cc_request_acknowledged_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_cc_requested {
    int64_t core_id;                         /* number of the call completion transaction */
    bool has_core_id;
    const char *caller;                      /* device of the caller who asked for completion */
    const char *callee;                      /* device the caller wants to reach */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_cc_requested_fields[] = {
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_cc_requested, core_id, has_core_id, "CoreID",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_requested, caller, "Caller", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_cc_requested, callee, "Callee", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_cc_requested, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_cc_requested, fields),
};

typedef void (*xivo_bus_ami_cc_requested_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_cc_requested *data,
                                             void *userdata);

static inline void xivo_bus_ami_cc_requested_thunk(const xivo_bus_event *event, const void *data,
                                                   xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_cc_requested_cb)callback)(event, (const struct xivo_bus_ami_cc_requested *)data, userdata);
}

/* The caller asked for call completion. */
static inline int xivo_bus_ami_on_cc_requested(xivo_bus *bus, xivo_bus_subscription **subscription,
                                               xivo_bus_ami_cc_requested_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("CCRequested", struct xivo_bus_ami_cc_requested,
                                                          xivo_bus_ami_cc_requested_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.CCRequested", &schema, xivo_bus_ami_cc_requested_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
