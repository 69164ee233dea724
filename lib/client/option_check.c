#include "client/option.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/*
 * What follows from the options together. A check speaks up when two options contradict each other, and when one that
 * was set would do nothing: whoever set it believes in an effect that is not there.
 */

static int refuse(struct xb_error *error, const char *sentence)
{
    return xb_fail(error, XIVO_BUS_ERR_OPTION, "%s", sentence);
}

static int check_connection(const struct xb_options *options, struct xb_error *error)
{
    if (options->retry_min > options->retry_max)
        return xb_fail(error, XIVO_BUS_ERR_OPTION,
                       "option 'retry_min' (%" PRId64 " ms) must not be above 'retry_max' (%" PRId64 " ms)",
                       options->retry_min, options->retry_max);
    if (options->channel_max == 1)
        return refuse(error,
                      "option 'channel_max' must be 0 (the broker's limit) or at least 2: two channels are used");
    return XIVO_BUS_OK;
}

static int check_queue(const struct xb_options *options, struct xb_error *error)
{
    if (!options->queue && options->queue_type != XB_QUEUE_UNSET)
        return refuse(error, "option 'queue_type' needs the option 'queue': only a queue with a name has a type");
    if (!options->queue && options->queue_expires >= 0)
        return refuse(
            error,
            "option 'queue_expires' needs the option 'queue': without a name the queue ends with the connection");
    if (options->queue_type != XB_QUEUE_EXISTING)
        return XIVO_BUS_OK;
    if (options->queue_max_length >= 0)
        return refuse(error,
                      "option 'queue_max_length' has no effect with queue_type=existing: whoever declared the queue "
                      "has set its length");
    if (options->queue_expires >= 0)
        return refuse(error,
                      "option 'queue_expires' has no effect with queue_type=existing: whoever declared the queue has "
                      "set its expiry");
    if (options->exchange)
        return refuse(error,
                      "option 'exchange' has no effect with queue_type=existing: such a queue is not bound by us");
    return XIVO_BUS_OK;
}

static int check_exchange(const struct xb_options *options, struct xb_error *error)
{
    if (options->exchange)
        return XIVO_BUS_OK;
    if (options->exchange_type != XB_EXCHANGE_UNSET)
        return refuse(error, "option 'exchange_type' needs the option 'exchange'");
    if (options->exchange_declare == XB_EXCHANGE_DECLARE_FALSE)
        return refuse(error, "option 'exchange_declare' needs the option 'exchange'");
    return XIVO_BUS_OK;
}

static int need_tls(const char *name, const char *value, struct xb_error *error)
{
    if (!value)
        return XIVO_BUS_OK;
    return xb_fail(error, XIVO_BUS_ERR_OPTION, "option '%s' needs amqps://: the connection would not be encrypted",
                   name);
}

/* Without TLS: somebody who names a certificate must not be connected in clear text. */
static int check_plain(const struct xb_options *options, struct xb_error *error)
{
    int rc = need_tls("cacertfile", options->cacertfile, error);

    if (rc == XIVO_BUS_OK)
        rc = need_tls("certfile", options->certfile, error);
    if (rc == XIVO_BUS_OK)
        rc = need_tls("keyfile", options->keyfile, error);
    if (rc == XIVO_BUS_OK)
        rc = need_tls("key_password", options->key_password, error);
    if (rc == XIVO_BUS_OK)
        rc = need_tls("server_name_indication", options->server_name_indication, error);
    if (rc == XIVO_BUS_OK && options->auth_mechanism == XB_AUTH_EXTERNAL)
        rc = refuse(error, "option 'auth_mechanism=external' needs amqps://: the certificate is what tells the user");
    return rc;
}

static int check_certificates(const struct xb_options *options, struct xb_error *error)
{
    if (options->certfile && !options->keyfile)
        return refuse(error, "option 'certfile' needs the option 'keyfile'");
    if (options->keyfile && !options->certfile)
        return refuse(error, "option 'keyfile' needs the option 'certfile'");
    if (options->key_password && !options->keyfile)
        return refuse(error, "option 'key_password' needs the option 'keyfile'");
    if (options->auth_mechanism == XB_AUTH_EXTERNAL && !options->certfile)
        return refuse(error, "option 'auth_mechanism=external' needs the options 'certfile' and 'keyfile'");
    return XIVO_BUS_OK;
}

int xb_options_check(const struct xb_options *options, struct xb_error *error)
{
    int rc = check_connection(options, error);

    if (rc == XIVO_BUS_OK)
        rc = check_queue(options, error);
    if (rc == XIVO_BUS_OK)
        rc = check_exchange(options, error);
    if (rc == XIVO_BUS_OK)
        rc = options->tls ? check_certificates(options, error) : check_plain(options, error);
    return rc;
}

/* ---- what other files ask of the whole set ---- */

int64_t xb_options_port(const struct xb_options *options, size_t index)
{
    if (options->hosts[index].port)
        return options->hosts[index].port;
    if (options->port)
        return options->port;
    return options->tls ? 5671 : 5672;
}

int xb_options_exchange_type(const struct xb_options *options)
{
    if (options->exchange_type != XB_EXCHANGE_UNSET)
        return options->exchange_type;
    if (options->exchange && strcmp(options->exchange, "wazo-headers") == 0)
        return XB_EXCHANGE_HEADERS;
    return XB_EXCHANGE_TOPIC;
}

/* The text so far, always terminated. What does not fit is dropped, and all that follows with it. */
struct cut_text {
    char *text;
    size_t size, used;
};

static void put(struct cut_text *target, const char *bytes)
{
    for (; *bytes && target->used + 1 < target->size; bytes++)
        target->text[target->used++] = *bytes;
    target->text[target->used] = '\0';
}

/* Percent-encodes all but what a URI never needs to encode. */
static void put_encoded(struct cut_text *target, const char *text)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        char item[4];

        snprintf(item, sizeof item, letter || strchr("-._~", c) ? "%c" : "%%%02X", c);
        put(target, item);
    }
}

char *xb_options_show(const struct xb_options *options, size_t index, char *text, size_t size)
{
    struct cut_text target = { .text = text, .size = size };
    const char *name = options->hosts[index].name;
    bool ipv6 = strchr(name, ':') != NULL;
    char port[24];

    snprintf(port, sizeof port, ":%" PRId64 "/", xb_options_port(options, index));
    put(&target, options->tls ? "amqps://" : "amqp://");
    if (ipv6)
        put(&target, "[");
    for (const char *c = name; *c; c++)
        put(&target, *c == '%' ? "%25" : (char[]){ *c, '\0' });
    if (ipv6)
        put(&target, "]");
    put(&target, port);
    put_encoded(&target, options->vhost);
    return text;
}
