#ifndef XB_CLIENT_OPTION_H
#define XB_CLIENT_OPTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "client/host.h"
#include "util/error.h"

/*
 * The options of a handle. One table (option.c) describes every one of them: name, kind, range or words, default and a
 * line for people. It serves the URI's query, xivo_bus_set_option(), the defaults, the error texts and the manual page.
 */

enum xb_auth { XB_AUTH_PLAIN, XB_AUTH_EXTERNAL };
enum xb_verify { XB_VERIFY_PEER, XB_VERIFY_NONE };
enum xb_exchange_type {
    XB_EXCHANGE_UNSET,
    XB_EXCHANGE_TOPIC,
    XB_EXCHANGE_HEADERS,
    XB_EXCHANGE_DIRECT,
    XB_EXCHANGE_FANOUT,
    XB_EXCHANGE_TYPES /* how many there are */
};
enum xb_exchange_declare { XB_EXCHANGE_DECLARE_UNSET, XB_EXCHANGE_DECLARE_FALSE, XB_EXCHANGE_DECLARE_TRUE };
enum xb_bind_patterns { XB_BIND_EVERYTHING, XB_BIND_KNOWN };
enum xb_queue_type { XB_QUEUE_UNSET, XB_QUEUE_CLASSIC, XB_QUEUE_QUORUM, XB_QUEUE_EXISTING };

/* The struct owns all it points to. Nobody but option.c and uri.c writes to it. */
struct xb_options {
    bool tls;              /* the URI's scheme is amqps */
    struct xb_host *hosts; /* never empty */
    size_t host_count;
    int64_t port; /* 0: not set, 5672, with TLS 5671: use xb_options_port() */
    char *user, *password, *vhost;
    int auth_mechanism;                                                            /* enum xb_auth */
    int64_t connection_timeout;                                                    /* ms */
    int64_t heartbeat;                                                             /* s; 0: none */
    int64_t channel_max;                                                           /* 0: the broker's */
    char *connection_name;                                                         /* NULL: not set */
    char *cacertfile, *certfile, *keyfile, *key_password, *server_name_indication; /* NULL: not set */
    int verify;                                                                    /* enum xb_verify */
    int64_t retry_min, retry_max;                                                  /* ms */
    char *exchange;    /* NULL: xivo, and wazo-headers where there is one */
    int exchange_type; /* enum xb_exchange_type, as set: use xb_options_exchange_type() */
    int exchange_declare; /* enum xb_exchange_declare; unset: only looked up when it is named */
    int bind_patterns;        /* enum xb_bind_patterns */
    char *queue;              /* NULL: our own */
    int queue_type;           /* enum xb_queue_type */
    int64_t queue_max_length; /* messages; -1: not set */
    int64_t queue_expires;    /* ms; -1: not set */
    int64_t prefetch;
    bool ack;
    int64_t max_body; /* bytes */
};

/* The defaults. XIVO_BUS_OK or XIVO_BUS_ERR_NOMEM; free in either case. */
int xb_options_init(struct xb_options *options);

/* Frees what the struct points to and zeroes it: freeing twice is harmless, using it is not. */
void xb_options_free(struct xb_options *options);

/* Makes `target`, which holds nothing yet, a copy of its own. After XIVO_BUS_ERR_NOMEM it is zeroed. */
int xb_options_copy(struct xb_options *target, const struct xb_options *source);

/*
 * One option from text, which is copied; the last one wins. XIVO_BUS_ERR_OPTION: the error names the option, what is
 * allowed and the value (never that of a password), or the nearest name when there is no such option.
 * XIVO_BUS_ERR_NOMEM. After a failure nothing is changed.
 */
int xb_options_set(struct xb_options *options, const char *name, const char *value, struct xb_error *error);

/* The same, but the error shows nothing of the value, nor of a name that is unknown: for text that may be part of a
 * password. */
int xb_options_set_discreetly(struct xb_options *options, const char *name, const char *value, struct xb_error *error);

/*
 * All of amqp[s]://user:password@host:port,host:port/vhost?name=value&... over what is there; RabbitMQ's URI
 * specification. What the URI does not mention stays: user and password "guest", vhost "/" by default. But the path "/"
 * alone is the vhost "", as the specification says; the vhost "/" is written "/%2F". User, password, hosts, vhost and
 * query are percent-decoded (an '@' after the hosts must be encoded), and a
 * '+' is a plus. Query parameters are the options above; they come last, so that ?host= or ?user= wins over what stands
 * in front, and the last of two equal ones wins.
 *
 * XIVO_BUS_ERR_OPTION: the error names the part and never shows the password, not even where one with an unescaped '/',
 * '?', '#' or '@' was cut at the wrong place. XIVO_BUS_ERR_NOMEM. After a failure nothing is changed.
 */
int xb_options_set_uri(struct xb_options *options, const char *uri, struct xb_error *error);

/*
 * What only the whole set can tell: options that contradict each other, and options that would have no effect where the
 * user expects one (queue_type without queue, retry_min above retry_max, a certificate without amqps, ...).
 * XIVO_BUS_ERR_OPTION with the first finding.
 */
int xb_options_check(const struct xb_options *options, struct xb_error *error);

/* The port of host number `index`, which exists. */
int64_t xb_options_port(const struct xb_options *options, size_t index);

/*
 * The type of the option `exchange`, an enum xb_exchange_type, never XB_EXCHANGE_UNSET: the one that was set, else
 * headers for the platform's "wazo-headers", else topic. It means nothing while `exchange` is not set.
 */
int xb_options_exchange_type(const struct xb_options *options);

/*
 * "amqp://pbx1:5672/%2F" for people: host number `index`, no user, no password, vhost percent-encoded, an IPv6 address
 * in brackets. Cut when too long for `size` (at least 1) bytes, always terminated; returns text.
 */
char *xb_options_show(const struct xb_options *options, size_t index, char *text, size_t size);

/* The table's names in its order, for the tests of the manual page; NULL behind the last. */
const char *xb_option_name(size_t index);

#endif
