#ifndef XIVO_BUS_EVENT_H
#define XIVO_BUS_EVENT_H

#include <inttypes.h>                    /* PRId64, for every program prints an id */
#include <stdbool.h>
#include <stddef.h>

#include <xivo-bus/version.h>

#ifdef __cplusplus
extern "C" {
#endif

struct json_object;

/*
 * An event, lent to a callback until the callback returns, with everything reached from it. xivo_bus_event_copy() makes one
 * that lives on its own: any thread may read it, one at a time, and free it, even after the handle is gone.
 */
typedef struct xivo_bus_event xivo_bus_event;

/* Numbers are fixed, new ones are appended: always have a default. */
enum xivo_bus_type {
    XIVO_BUS_TYPE_OTHER = 0,
    XIVO_BUS_TYPE_AMI = 1,
    XIVO_BUS_TYPE_CALL_FORM_RESULT = 2,
    XIVO_BUS_TYPE_AGENT_STATUS_UPDATE = 3,
    XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE = 4,
    XIVO_BUS_TYPE_USER_STATUS_UPDATE = 5,
    XIVO_BUS_TYPE_SERVICE_REGISTERED = 6,
    XIVO_BUS_TYPE_SERVICE_DEREGISTERED = 7,
    XIVO_BUS_TYPE_MALFORMED = 8          /* only in xivo_bus_malformed_cb */
};

/* name and value; neither is ever NULL. These two structs are frozen: they never get another member. */
struct xivo_bus_pair {
    const char *name;
    const char *value;
};

struct xivo_bus_map {
    size_t count;
    const struct xivo_bus_pair *pairs;   /* in the order of the message; a name occurs once */
};

/* The value of an exactly equal name, else NULL. */
XIVO_BUS_API const char *xivo_bus_map_get(const struct xivo_bus_map *map, const char *name);

/* The same as a number: 1 and *value when it is a whole decimal number in int64_t, else 0 and *value untouched. */
XIVO_BUS_API int xivo_bus_map_get_integer(const struct xivo_bus_map *map, const char *name, int64_t *value);

/*
 * The seven kinds. Made by the library only, lent as const pointers; members are only appended. Whatever header the program was
 * built with, it may read every member: the memory behind the struct is zero as far as 512 bytes, so a member that the loaded
 * library is too old to know reads as NULL, 0, false. Do not copy them by assignment and do not take their size.
 * Strings are UTF-8, without a NUL inside. "Optional" strings are NULL when absent or null, the others never are.
 */
enum xivo_bus_agent_status {
    XIVO_BUS_AGENT_UNKNOWN = 0,
    XIVO_BUS_AGENT_LOGGED_IN = 1,
    XIVO_BUS_AGENT_LOGGED_OUT = 2
};

struct xivo_bus_agent_status_update {
    int64_t agent_id;
    const char *status;                  /* "logged_in", "logged_out" */
    enum xivo_bus_agent_status status_code;
    const char *xivo_id;                 /* optional, until 15.02 */
};

enum xivo_bus_extension_state {          /* Asterisk's, a bit mask when positive */
    XIVO_BUS_EXTENSION_REMOVED = -2,
    XIVO_BUS_EXTENSION_DEACTIVATED = -1,
    XIVO_BUS_EXTENSION_IDLE = 0,
    XIVO_BUS_EXTENSION_IN_USE = 1,
    XIVO_BUS_EXTENSION_BUSY = 2,
    XIVO_BUS_EXTENSION_UNAVAILABLE = 4,
    XIVO_BUS_EXTENSION_RINGING = 8,
    XIVO_BUS_EXTENSION_ON_HOLD = 16
};

struct xivo_bus_endpoint_status_update {
    int64_t endpoint_id;
    int64_t status;                      /* enum xivo_bus_extension_state, combined */
    const char *xivo_id;                 /* optional, until 15.02 */
};

struct xivo_bus_user_status_update {
    int64_t user_id;                     /* until 16.07 */
    bool has_user_id;
    const char *user_uuid;               /* optional, from 16.08 on: one of the two is there */
    const char *status;                  /* free text */
    const char *xivo_id;                 /* optional, until 15.02 */
};

struct xivo_bus_call_form_result {
    int64_t user_id;
    struct xivo_bus_map variables;
};

struct xivo_bus_service_registered {
    const char *service_name;
    const char *service_id;
    const char *address;                 /* optional */
    int64_t port;
    bool has_port;
    size_t tag_count;
    const char *const *tags;
};

struct xivo_bus_service_deregistered {
    const char *service_name;
    const char *service_id;
    size_t tag_count;
    const char *const *tags;
};

struct xivo_bus_ami {
    const char *name;                    /* "QueueMemberStatus" */
    struct xivo_bus_map fields;          /* all of data, but for ChanVariable when it is an object */
    struct xivo_bus_map variables;       /* ChanVariable when it is an object */
};

/* Static texts. "in use + ringing" for an extension state; "in use" for a device state (AMI QueueMemberStatus.Status, 0 to 8). */
XIVO_BUS_API const char *xivo_bus_extension_state_text(int64_t state);
XIVO_BUS_API const char *xivo_bus_device_state_text(int64_t state);

/* The event. Strings are borrowed from it, and NULL when absent, unless the comment says "never NULL". */
XIVO_BUS_API enum xivo_bus_type xivo_bus_event_type(const xivo_bus_event *event);
XIVO_BUS_API const char *xivo_bus_type_name(enum xivo_bus_type type);                    /* "ami"; never NULL; static */
XIVO_BUS_API const char *xivo_bus_event_name(const xivo_bus_event *event);               /* never NULL; "" when malformed */
XIVO_BUS_API const char *xivo_bus_event_routing_key(const xivo_bus_event *event);        /* never NULL */
XIVO_BUS_API const char *xivo_bus_event_exchange(const xivo_bus_event *event);           /* never NULL; "" when fed */
XIVO_BUS_API const char *xivo_bus_event_origin_uuid(const xivo_bus_event *event);
XIVO_BUS_API const char *xivo_bus_event_tenant_uuid(const xivo_bus_event *event);
XIVO_BUS_API const char *xivo_bus_event_timestamp(const xivo_bus_event *event);          /* as sent: local time without a zone */
XIVO_BUS_API bool xivo_bus_event_redelivered(const xivo_bus_event *event);

/* The AMQP headers that are text, number or boolean ("true"), as text. Never NULL. */
XIVO_BUS_API const struct xivo_bus_map *xivo_bus_event_headers(const xivo_bus_event *event);

/* The body as received, a NUL behind it. length may be NULL. NULL and 0 when the message was too big to be kept. */
XIVO_BUS_API const char *xivo_bus_event_body(const xivo_bus_event *event, size_t *length);

/* The body as a json-c tree, made on the first call, owned by the event; NULL when there is no memory. */
XIVO_BUS_API struct json_object *xivo_bus_event_json(const xivo_bus_event *event);

/* The struct of the event's kind, as the typed callback gets it: NULL for XIVO_BUS_TYPE_OTHER and _MALFORMED. A copy keeps it. */
XIVO_BUS_API const void *xivo_bus_event_data(const xivo_bus_event *event);

/* One allocation. NULL when there is no memory. free(NULL) does nothing. */
XIVO_BUS_API xivo_bus_event *xivo_bus_event_copy(const xivo_bus_event *event);
XIVO_BUS_API void xivo_bus_event_free(xivo_bus_event *event);

/* Inside a callback: do not acknowledge this message when the callbacks have returned; xivo_bus_settle() will. Returns what to
   settle it by, once for each hold; 0 when there is nothing to settle (no acks, a copy). See xivo_bus_settle(). */
XIVO_BUS_API uint64_t xivo_bus_event_hold(const xivo_bus_event *event);

#ifdef __cplusplus
}
#endif
#endif
