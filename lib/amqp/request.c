#include "amqp/request.h"

#include <string.h>

struct xb_request *xb_oldest_request(const struct xb_topology *topology)
{
    return xb_buf_length(&topology->requests) > 0 ? (struct xb_request *)(void *)xb_buf_bytes(&topology->requests)
                                                  : NULL;
}

static void ask(struct xb_topology *topology, int64_t now_us, struct xb_request request, amqp_method_number_t id,
                void *fields)
{
    request.asked_us = now_us;
    if (xb_buf_append(&topology->requests, &request, sizeof request) != 0)
        topology->codec->failed = true;
    else
        xb_codec_send(topology->codec, XB_TOPOLOGY_CHANNEL, id, fields);
}

void xb_ask_for_channel(struct xb_topology *topology, int64_t now_us)
{
    topology->channel = XB_THING_ASKED;
    ask(topology, now_us, (struct xb_request){ .kind = XB_REQUEST_CHANNEL_OPEN }, AMQP_CHANNEL_OPEN_METHOD,
        &(amqp_channel_open_t){ 0 });
}

static amqp_table_entry_t integer_argument(const char *name, int64_t value)
{
    amqp_table_entry_t entry = { .key = xb_bytes(name) };

    entry.value.kind = AMQP_FIELD_KIND_I64;
    entry.value.value.i64 = value;
    return entry;
}

static amqp_table_entry_t text_argument(const char *name, const char *value)
{
    amqp_table_entry_t entry = { .key = xb_bytes(name) };

    entry.value.kind = AMQP_FIELD_KIND_UTF8;
    entry.value.value.bytes = xb_bytes(value);
    return entry;
}

/*
 * A declaration makes a queue that is not there, and does not say so. One that was there on an earlier connection is looked
 * for first: when it is missing, what it held is lost.
 */
static void look_for_queue(struct xb_topology *topology, int64_t now_us)
{
    amqp_queue_declare_t declare = { .queue = xb_bytes(topology->config->queue), .passive = 1 };

    ask(topology, now_us, (struct xb_request){ .kind = XB_REQUEST_QUEUE_LOOK }, AMQP_QUEUE_DECLARE_METHOD, &declare);
}

/*
 * The type is always sent: without it the operator's default for the virtual host decides, and a stream keeps nothing for a
 * consumer that was away, while a quorum queue cannot be exclusive.
 */
void xb_ask_for_queue(struct xb_topology *topology, int64_t now_us)
{
    const struct xb_engine_config *config = topology->config;
    bool own = config->queue_mode == XB_QUEUE_OWN;
    amqp_table_entry_t arguments[4];
    amqp_queue_declare_t declare = {
        .queue = own ? amqp_empty_bytes : xb_bytes(config->queue),
        .exclusive = own,
        .durable = !own,
        .arguments = { .entries = arguments },
    };
    int *count = &declare.arguments.num_entries;

    arguments[(*count)++] =
        text_argument("x-queue-type", config->queue_mode == XB_QUEUE_DURABLE_QUORUM ? "quorum" : "classic");
    if (config->queue_max_length >= 0)
        arguments[(*count)++] = integer_argument("x-max-length", config->queue_max_length);
    if (config->queue_expires_ms >= 0)
        arguments[(*count)++] = integer_argument("x-expires", config->queue_expires_ms);
    if (topology->queue_is_expected)
        look_for_queue(topology, now_us);
    topology->queue = XB_THING_ASKED;
    ask(topology, now_us, (struct xb_request){ .kind = XB_REQUEST_QUEUE_DECLARE }, AMQP_QUEUE_DECLARE_METHOD, &declare);
}

void xb_ask_for_depth(struct xb_topology *topology, int64_t now_us)
{
    amqp_queue_declare_t declare = { .queue = xb_bytes(topology->queue_name), .passive = 1 };

    topology->measuring = true;
    topology->measured = false;
    ask(topology, now_us, (struct xb_request){ .kind = XB_REQUEST_QUEUE_MEASURE }, AMQP_QUEUE_DECLARE_METHOD, &declare);
}

void xb_ask_for_exchange(struct xb_topology *topology, size_t i, int64_t now_us)
{
    const struct xb_exchange_config *exchange = &topology->config->exchanges[i];
    amqp_exchange_declare_t declare = {
        .exchange = xb_bytes(exchange->name),
        .type = xb_bytes(exchange->type),
        .durable = 1,
        .passive = exchange->declare != XB_DECLARE_ACTIVE || topology->passive[i],
    };

    topology->exchange[i] = XB_THING_ASKED;
    ask(topology, now_us, (struct xb_request){ .kind = XB_REQUEST_EXCHANGE_DECLARE, .exchange = i },
        AMQP_EXCHANGE_DECLARE_METHOD, &declare);
}

/* The header arguments of a binding by name; a binding without arguments takes every message. */
static amqp_table_t binding_arguments(const struct xb_binding *binding, amqp_table_entry_t entries[2])
{
    entries[0] = text_argument("x-match", "all");
    entries[1] = text_argument("name", binding->text);
    return (amqp_table_t){ binding->match == XB_MATCH_NAME ? 2 : 0, entries };
}

/* Such an exchange compares keys as they are: a pattern can be bound there and never matches. */
static void warn_of_pattern(const struct xb_topology *topology, const struct xb_binding *binding)
{
    const struct xb_exchange_config *exchange = &topology->config->exchanges[binding->exchange];
    char shown[300];

    if (!binding->there && strcmp(exchange->type, "direct") == 0 && strpbrk(binding->text, "*#"))
        xb_log(topology->log, XIVO_BUS_LOG_WARNING,
               "exchange %s is direct and knows no patterns: nothing will match the key %s", exchange->name,
               xb_printable(shown, sizeof shown, binding->text, strlen(binding->text)));
}

void xb_ask_for_binding(struct xb_topology *topology, struct xb_binding *binding, int64_t now_us)
{
    amqp_table_entry_t entries[2];
    amqp_queue_bind_t bind = {
        .queue = xb_bytes(topology->queue_name),
        .exchange = xb_bytes(topology->config->exchanges[binding->exchange].name),
        .routing_key = binding->match == XB_MATCH_KEY ? xb_bytes(binding->text) : amqp_empty_bytes,
        .arguments = binding_arguments(binding, entries),
    };

    warn_of_pattern(topology, binding);
    binding->state = XB_BINDING_ASKED;
    topology->changes++;
    ask(topology, now_us, (struct xb_request){ .kind = XB_REQUEST_BIND, .binding = binding }, AMQP_QUEUE_BIND_METHOD,
        &bind);
}

void xb_ask_for_removal(struct xb_topology *topology, struct xb_binding *binding, int64_t now_us)
{
    amqp_table_entry_t entries[2];
    amqp_queue_unbind_t unbind = {
        .queue = xb_bytes(topology->queue_name),
        .exchange = xb_bytes(topology->config->exchanges[binding->exchange].name),
        .routing_key = binding->match == XB_MATCH_KEY ? xb_bytes(binding->text) : amqp_empty_bytes,
        .arguments = binding_arguments(binding, entries),
    };

    binding->state = XB_BINDING_REMOVING;
    topology->changes++;
    ask(topology, now_us, (struct xb_request){ .kind = XB_REQUEST_UNBIND, .binding = binding },
        AMQP_QUEUE_UNBIND_METHOD, &unbind);
}
