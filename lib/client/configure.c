#include "client/configure.h"

#include <xivo-bus/version.h>

enum {
    OWN_QUEUE_MAX_LENGTH = 100000, /* a client that hangs must not drown the broker that carries the calls */
    RETRY_LEAST_US = 1000 * 1000,
    RETRY_MOST_US = 60 * 1000 * 1000
};

static struct xb_exchange_config exchange_of(const char *name, int type, enum xb_declare declare)
{
    static const struct {
        const char *name;
        enum xb_exchange_match match;
    } types[] = {
        [XB_EXCHANGE_TOPIC] = { "topic", XB_MATCH_KEY },
        [XB_EXCHANGE_HEADERS] = { "headers", XB_MATCH_NAME },
        [XB_EXCHANGE_DIRECT] = { "direct", XB_MATCH_KEY },
        [XB_EXCHANGE_FANOUT] = { "fanout", XB_MATCH_ALL },
    };
    _Static_assert(sizeof types / sizeof types[0] == XB_EXCHANGE_TYPES, "a type of exchange is not described");

    return (struct xb_exchange_config){ name, types[type].name, types[type].match, declare };
}

/* The platform's two exchanges, or exactly the one that was named. */
static void configure_exchanges(struct xb_engine_config *config, const struct xb_options *options)
{
    if (options->exchange) {
        bool make = options->exchange_declare == XB_EXCHANGE_DECLARE_TRUE;

        config->exchanges[0] = exchange_of(options->exchange, xb_options_exchange_type(options),
                                           make ? XB_DECLARE_ACTIVE : XB_DECLARE_PASSIVE);
        config->exchange_count = 1;
        return;
    }
    config->exchanges[0] = exchange_of("xivo", XB_EXCHANGE_TOPIC, XB_DECLARE_ACTIVE);
    config->exchanges[1] = exchange_of("wazo-headers", XB_EXCHANGE_HEADERS, XB_DECLARE_OPTIONAL);
    config->exchange_count = 2;
}

static void configure_queue(struct xb_engine_config *config, const struct xb_options *options)
{
    config->queue = options->queue;
    config->queue_max_length = options->queue_max_length;
    config->queue_expires_ms = options->queue_expires;
    if (!options->queue) {
        config->queue_mode = XB_QUEUE_OWN;
        if (options->queue_max_length < 0)
            config->queue_max_length = OWN_QUEUE_MAX_LENGTH;
    } else if (options->queue_type == XB_QUEUE_EXISTING) {
        config->queue_mode = XB_QUEUE_AS_IT_IS;
    } else {
        config->queue_mode = options->queue_type == XB_QUEUE_QUORUM ? XB_QUEUE_DURABLE_QUORUM : XB_QUEUE_DURABLE;
    }
}

/* As slowly as a refused connection, but with the reassertion at the latest, and not many times a second. */
static int64_t retry_of_refused(const struct xb_options *options)
{
    int64_t retry_us = options->retry_max * 1000;

    if (retry_us < RETRY_LEAST_US)
        return RETRY_LEAST_US;
    return retry_us < RETRY_MOST_US ? retry_us : RETRY_MOST_US;
}

void xb_configure_engine(struct xb_engine_config *config, const struct xb_options *options)
{
    *config = (struct xb_engine_config){
        .user = options->user,
        .password = options->password,
        .vhost = options->vhost,
        .mechanism = options->auth_mechanism == XB_AUTH_EXTERNAL ? "EXTERNAL" : "PLAIN",
        .connection_name = options->connection_name,
        .version = XIVO_BUS_VERSION,
        .timeout_us = options->connection_timeout * 1000,
        .retry_us = retry_of_refused(options),
        .heartbeat_s = options->heartbeat,
        .channel_max = (uint16_t)options->channel_max,
        .prefetch = (uint16_t)options->prefetch,
        .ack = options->ack,
        .max_body = (uint64_t)options->max_body,
    };
    configure_exchanges(config, options);
    configure_queue(config, options);
}

void xb_configure_tls(struct xb_tls_config *config, const struct xb_options *options)
{
    *config = (struct xb_tls_config){
        .ca_file = options->cacertfile,
        .cert_file = options->certfile,
        .key_file = options->keyfile,
        .key_password = options->key_password,
        .name = options->server_name_indication,
        .verify = options->verify == XB_VERIFY_PEER,
    };
}
