#ifndef XIVO_BUS_CLIENT_H
#define XIVO_BUS_CLIENT_H

#include <xivo-bus/error.h>
#include <xivo-bus/event.h>
#include <xivo-bus/schema.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Threads: a handle, its subscriptions and the events that it lends belong to one thread at a time. Three exceptions:
 * xivo_bus_stop() from any thread, callback or signal handler; xivo_bus_settle() from any thread; copies of events.
 * NULL: as a handle it gives XIVO_BUS_ERR_ARGUMENT, or does nothing where nothing is returned; as userdata, subscription, uri and
 * where a comment says so it is allowed; anywhere else it is XIVO_BUS_ERR_ARGUMENT. An event is never NULL.
 * Ownership: what new and copy return is the program's, to be freed; all else is lent. Output arguments are always written.
 * Start: the first process() or run().
 * Callbacks, that of the log included, may call everything but run(), process() and feed(), free the handle, fork and return in the
 * child, and end their thread (xivo_bus_run(3)). They must not throw or longjmp through the library.
 * Cancellation: run() is a cancellation point between two rounds; no other function is one, and callbacks run with it disabled.
 */
typedef struct xivo_bus xivo_bus;
typedef struct xivo_bus_subscription xivo_bus_subscription;

/* ---- the handle ---- */

/* uri NULL: $XIVO_BUS_URI, else amqp://guest:guest@localhost:5672/%2F. After XIVO_BUS_ERR_OPTION *bus is a handle all the same, so
   that xivo_bus_error_text() can name the parameter; it cannot be started. Free it in every case: NULL after
   XIVO_BUS_ERR_NOMEM and XIVO_BUS_ERR_SYSTEM (no descriptor left). */
XIVO_BUS_API int xivo_bus_new(xivo_bus **bus, const char *uri);

/* Flushes the acks it owes, closes, frees; at most 100 ms. No callback runs from here or after. NULL does nothing. In a callback it
   takes effect at once for the program, and the run(), process() or feed() under way returns XIVO_BUS_ERR_FREED. */
XIVO_BUS_API void xivo_bus_free(xivo_bus *bus);

/* What went wrong last here, if that was `code`, else xivo_bus_strerror(code). bus may be NULL. Never NULL; valid until the next
   call with this handle. */
XIVO_BUS_API const char *xivo_bus_error_text(const xivo_bus *bus, int code);

/* ---- options ---- */

/* One option by its name: the same names and the same table as in the URI's query, but not percent-encoded, so that a password or a
   path goes in as it is. Before the start, else XIVO_BUS_ERR_STATE; the value is copied; the last one wins. An unknown name or a value
   out of range is XIVO_BUS_ERR_OPTION, and the text names it, the range and the nearest name.

   host (several: "a:5672,b"), port, user, password, vhost, auth_mechanism, connection_timeout (ms, 10000), heartbeat (s, 30; 0: none),
   channel_max, connection_name; cacertfile, certfile, keyfile, key_password, verify, server_name_indication; retry_min (ms, 250),
   retry_max (ms, 30000);
   exchange (unset: xivo, declared, and wazo-headers as well where the broker has it; set: exactly that one), exchange_type (topic,
   headers, direct, fanout), exchange_declare (false: it must exist; true: it is made if it does not);
   queue (unset: one of our own, named by the broker, gone with the connection), queue_type (classic, quorum: durable; existing:
   declared and bound by somebody else), queue_max_length, queue_expires (ms);
   prefetch (256), ack (true), max_body (bytes, 524288). */
XIVO_BUS_API int xivo_bus_set_option(xivo_bus *bus, const char *name, const char *value);

/* ---- subscriptions: before the start or while running, in callbacks too ---- */

/* `subscription` may be NULL: it then ends with the handle. On failure *subscription is NULL. A subscription ends with its cancel
   or with the handle, whichever is first; after that neither callback nor userdata is touched. One made in a callback sees the
   next message. Published before the broker has bound it: not seen; see XIVO_BUS_STATE_CONNECTED and _SUBSCRIBED. */
typedef void (*xivo_bus_event_cb)(const xivo_bus_event *event, void *userdata);
typedef void (*xivo_bus_ami_cb)(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata);
typedef void (*xivo_bus_agent_status_update_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_agent_status_update *agent, void *userdata);
typedef void (*xivo_bus_endpoint_status_update_cb)(const xivo_bus_event *event,
                                                   const struct xivo_bus_endpoint_status_update *endpoint, void *userdata);
typedef void (*xivo_bus_user_status_update_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_user_status_update *user, void *userdata);
typedef void (*xivo_bus_call_form_result_cb)(const xivo_bus_event *event,
                                             const struct xivo_bus_call_form_result *form, void *userdata);
typedef void (*xivo_bus_service_registered_cb)(const xivo_bus_event *event,
                                               const struct xivo_bus_service_registered *service, void *userdata);
typedef void (*xivo_bus_service_deregistered_cb)(const xivo_bus_event *event,
                                                 const struct xivo_bus_service_deregistered *service, void *userdata);
typedef void (*xivo_bus_custom_cb)(const xivo_bus_event *event, const void *data, void *userdata);

XIVO_BUS_API int xivo_bus_on_agent_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                 xivo_bus_agent_status_update_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_endpoint_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_endpoint_status_update_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_user_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_user_status_update_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_call_form_result(xivo_bus *bus, xivo_bus_subscription **subscription,
                                              xivo_bus_call_form_result_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_service_registered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                xivo_bus_service_registered_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_service_deregistered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_service_deregistered_cb callback, void *userdata);

/* name NULL: all of AMI */
XIVO_BUS_API int xivo_bus_on_ami(xivo_bus *bus, xivo_bus_subscription **subscription, const char *name,
                                 xivo_bus_ami_cb callback, void *userdata);

/* Whatever has a routing key that `key` matches; NULL: "#". */
XIVO_BUS_API int xivo_bus_on_event(xivo_bus *bus, xivo_bus_subscription **subscription, const char *key,
                                   xivo_bus_event_cb callback, void *userdata);

/* Events called schema->name whose routing key `key` matches, decoded into the program's own struct; key NULL: "#". The schema is
   copied. An event that does not fit it is malformed for this subscription, which is reported to xivo_bus_on_malformed's function,
   and reaches all other subscriptions as if nothing had happened. `data` has zeroed memory behind the struct as far as 512 bytes. */
XIVO_BUS_API int xivo_bus_on_custom(xivo_bus *bus, xivo_bus_subscription **subscription, const char *key,
                                    const struct xivo_bus_schema *schema, xivo_bus_custom_cb callback, void *userdata);

/*
 * The same with a callback of any type, for headers that describe kinds of events, such as <xivo-bus/wazo/calls.h>: they have an
 * inline function for each kind, which names the type of its callback. `callback` is handed to `thunk` with each event; the
 * thunk casts it back to its own type and calls it. Returns and reports as xivo_bus_on_custom()..
 */
typedef void (*xivo_bus_any_cb)(void);
typedef void (*xivo_bus_thunk_cb)(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_typed(xivo_bus *bus, xivo_bus_subscription **subscription, const char *key,
                                   const struct xivo_bus_schema *schema, xivo_bus_thunk_cb thunk, xivo_bus_any_cb callback,
                                   void *userdata);

/* Whether the broker refuses what the subscription needs: XIVO_BUS_OK, or the code of the first of its bindings that is refused on
   the present connection (XIVO_BUS_ERR_PERMISSION, ...), see XIVO_BUS_STATE_REFUSED. XIVO_BUS_OK while there is no connection. NULL is
   XIVO_BUS_ERR_ARGUMENT; not after cancel or xivo_bus_free(). */
XIVO_BUS_API int xivo_bus_subscription_error(const xivo_bus_subscription *subscription);

/* NULL does nothing. Not after xivo_bus_free(). */
XIVO_BUS_API void xivo_bus_subscription_cancel(xivo_bus_subscription *subscription);

/* ---- what else happens: one function each, NULL takes it away; any time; always in the thread that runs the handle ---- */

enum xivo_bus_state {
    XIVO_BUS_STATE_CONNECTING = 1,
    XIVO_BUS_STATE_CONNECTED = 2,        /* queue, bindings and consumer are in place: nothing is missed from now on, except what
                                            a REFUSED directly after it names */
    XIVO_BUS_STATE_SUBSCRIBED = 3,       /* subscriptions made while connected are in place, all of those made so far, except
                                            likewise; or the broker has accepted what it refused before */
    XIVO_BUS_STATE_DISCONNECTED = 4,
    XIVO_BUS_STATE_REFUSED = 5           /* still connected: the broker refuses some bindings, `code` and `text` say why. All
                                            others go on; these are tried again every retry_max, 60 s at most. SUBSCRIBED
                                            follows when one is accepted, with a gap since it was refused */
};

/* Lent; appended to only, zero behind it, like the event structs. Times are in microseconds. */
struct xivo_bus_state_change {
    enum xivo_bus_state state;
    int code;                            /* DISCONNECTED, REFUSED: why; else XIVO_BUS_OK */
    const char *text;                    /* one line for people; never NULL */
    const char *host;                    /* "pbx1:5672"; never NULL */
    int64_t retry_us;                    /* DISCONNECTED: until the next attempt; -1: none, run() or process() returns `code` */
    bool has_gap;                        /* CONNECTED again: events of the span below may be missing */
    bool queue_kept;                     /* CONNECTED again: the queue outlived the loss and holds what was published meanwhile.
                                            With has_gap, only messages that the broker itself lost are missing: not stored when it
                                            stopped, dropped at the queue's limit; or, with ack=false, sent when the line broke.
                                            Never with queue_type=existing */
    int64_t gap_from_us, gap_to_us;                      /* since 1970, UTC. gap_from_us is 0 without an interruption, and with
                                                            has_gap when the begin is unknown: as old as the queue. DISCONNECTED
                                                            after having been connected: the gap began then, and has no end */
    int64_t gap_from_monotonic_us, gap_to_monotonic_us;  /* the same on CLOCK_MONOTONIC */
};

enum xivo_bus_log_level { XIVO_BUS_LOG_ERROR = 1, XIVO_BUS_LOG_WARNING = 2, XIVO_BUS_LOG_INFO = 3, XIVO_BUS_LOG_DEBUG = 4 };

typedef void (*xivo_bus_state_cb)(const struct xivo_bus_state_change *change, void *userdata);
typedef void (*xivo_bus_malformed_cb)(const xivo_bus_event *event, int code, const char *reason, void *userdata);
typedef void (*xivo_bus_log_cb)(enum xivo_bus_log_level level, const char *text, void *userdata);

XIVO_BUS_API int xivo_bus_on_state(xivo_bus *bus, xivo_bus_state_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_malformed(xivo_bus *bus, xivo_bus_malformed_cb callback, void *userdata);
XIVO_BUS_API int xivo_bus_on_log(xivo_bus *bus, enum xivo_bus_log_level level, xivo_bus_log_cb callback, void *userdata);

/* ---- the loop ---- */

/* One descriptor from new to free; poll it for reading. Readable before the first process(). Never read, close or change it. */
XIVO_BUS_API int xivo_bus_fd(const xivo_bus *bus);

/* Never blocks. OK: go and wait. MORE: come back when it suits. STOPPED: stop() was called. Less than 0: what retrying will not
   mend, and the descriptor is quiet until process() or run() is called again, which starts afresh. */
XIVO_BUS_API int xivo_bus_process(xivo_bus *bus);

/* process() and poll() in turn. OK after a stop(), which is thereby used up; signals do not end it. */
XIVO_BUS_API int xivo_bus_run(xivo_bus *bus);
XIVO_BUS_API void xivo_bus_stop(xivo_bus *bus);

/* What becomes of a held message. When it was held more than once, the greatest outcome wins. */
enum xivo_bus_outcome {
    XIVO_BUS_ACK = 1,                    /* done: the broker forgets it */
    XIVO_BUS_REQUEUE = 2,                /* not now: back into the queue, from which it comes again at once (basic.nack) */
    XIVO_BUS_REJECT = 3                  /* failed: to the queue's dead letter exchange, else gone (basic.reject) */
};

/* Ends one xivo_bus_event_hold(). `held` is the id that it returned; 0 does nothing. From any thread; needs no memory.
   XIVO_BUS_ERR_ARGUMENT: the hold is settled already, or there was none with that id; no other hold is touched.
   XIVO_BUS_ERR_STALE: the id is from an earlier connection, whose messages the broker delivers again. Nothing is left to do.
   While messages are held the broker sends no more than the prefetch window, so holding is how to slow it down. But it may take
   back what is held for 30 minutes: see `forgotten` in xivo_bus_stats. */
XIVO_BUS_API int xivo_bus_settle(xivo_bus *bus, uint64_t held, enum xivo_bus_outcome outcome);

/* One message through decoding and dispatch, without a broker; not a start: setters stay legal. The number of callbacks called, or
   XIVO_BUS_ERR_MALFORMED / _TOO_BIG after xivo_bus_on_malformed's, also when it was only a schema that the event did not fit.
   Holding and settling move the counters. */
XIVO_BUS_API int xivo_bus_feed(xivo_bus *bus, const char *routing_key, const void *body, size_t length);

struct xivo_bus_stats {                  /* appended to only */
    uint64_t received, bytes;            /* messages, bodies */
    uint64_t dispatched, unmatched, malformed, oversize;
    uint64_t acked, requeued, rejected;  /* messages, since new */
    uint64_t held;                       /* holds that are not settled, now */
    uint64_t connects;
    uint64_t slow_callbacks;
    uint64_t forgotten;                  /* of `held`: those that are at least 15 minutes old, now */
    uint64_t mismatched;                 /* values of another type than expected that were read as absent: of a tolerant field of
                                            a schema, for each subscription; name, timestamp and UUIDs of the envelope */
};
/* size: sizeof *stats. A shorter struct is filled as far as it goes, a longer one with zeros behind. */
XIVO_BUS_API void xivo_bus_get_stats(const xivo_bus *bus, struct xivo_bus_stats *stats, size_t size);

#ifdef __cplusplus
}
#endif
#endif
