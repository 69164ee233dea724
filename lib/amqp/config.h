#ifndef XB_AMQP_CONFIG_H
#define XB_AMQP_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What the AMQP side has to know of the handle's options. The strings are borrowed and outlive the engine. */

enum { XB_EXCHANGES_MAX = 2 };

enum xb_declare {
    XB_DECLARE_ACTIVE,  /* made when it is missing; where that is not permitted, it must exist */
    XB_DECLARE_PASSIVE, /* must exist */
    XB_DECLARE_OPTIONAL /* used when it exists */
};

/* How an exchange chooses messages, and so what a binding to it says. */
enum xb_exchange_match {
    XB_MATCH_KEY,  /* topic, direct: the routing key */
    XB_MATCH_NAME, /* headers: the header `name` */
    XB_MATCH_ALL   /* fanout: nothing */
};

struct xb_exchange_config {
    const char *name;
    const char *type;
    enum xb_exchange_match match;
    enum xb_declare declare;
};

enum xb_queue_mode {
    XB_QUEUE_OWN, /* named by the broker, exclusive, gone with the connection */
    XB_QUEUE_DURABLE,
    XB_QUEUE_DURABLE_QUORUM,
    XB_QUEUE_AS_IT_IS /* neither declared nor bound */
};

struct xb_engine_config {
    const char *user, *password, *vhost;
    const char *mechanism;       /* "PLAIN" or "EXTERNAL" */
    const char *connection_name; /* NULL: none */
    const char *version;         /* of this library */
    int64_t timeout_us;          /* for the handshake, and for the answer to each request */
    int64_t retry_us;            /* until a refused binding is asked for again */
    int64_t heartbeat_s;         /* 0: none */
    uint16_t channel_max;        /* 0: the broker's */
    struct xb_exchange_config exchanges[XB_EXCHANGES_MAX];
    size_t exchange_count;
    enum xb_queue_mode queue_mode;
    const char *queue;        /* NULL for XB_QUEUE_OWN */
    int64_t queue_max_length; /* -1: no argument */
    int64_t queue_expires_ms; /* -1: no argument */
    uint16_t prefetch;
    bool ack;
    uint64_t max_body;
};

#endif
