#include "fake/request.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Adds to the line; one that does not fit is a mistake of the test. */
__attribute__((format(printf, 2, 3))) static void say(struct peer_request *request, const char *format, ...)
{
    size_t length = strlen(request->text), left = sizeof request->text - length;
    va_list arguments;
    int count;

    va_start(arguments, format);
    count = vsnprintf(request->text + length, left, format, arguments);
    va_end(arguments);
    if (count < 0 || (size_t)count >= left)
        abort();
}

static void say_bytes(struct peer_request *request, amqp_bytes_t bytes)
{
    if (bytes.len == 0)
        say(request, " -");
    else
        say(request, " %.*s", (int)bytes.len, (const char *)bytes.bytes);
}

static void say_if(struct peer_request *request, bool set, const char *word)
{
    if (set)
        say(request, " %s", word);
}

static void say_table(struct peer_request *request, const amqp_table_t *table)
{
    for (int i = 0; i < table->num_entries; i++) {
        const amqp_table_entry_t *entry = &table->entries[i];

        say(request, " %.*s=", (int)entry->key.len, (const char *)entry->key.bytes);
        if (entry->value.kind == AMQP_FIELD_KIND_UTF8)
            say(request, "%.*s", (int)entry->value.value.bytes.len, (const char *)entry->value.value.bytes.bytes);
        else if (entry->value.kind == AMQP_FIELD_KIND_I64)
            say(request, "%" PRId64, entry->value.value.i64);
        else
            say(request, "?%c", entry->value.kind);
    }
}

static void say_connection(struct peer_request *request)
{
    const amqp_connection_start_ok_t *start_ok = request->method.decoded;
    const amqp_connection_tune_ok_t *tune_ok = request->method.decoded;
    const amqp_connection_open_t *open = request->method.decoded;
    const amqp_connection_close_t *close = request->method.decoded;

    switch (request->method.id) {
    case AMQP_CONNECTION_START_OK_METHOD:
        say(request, "connection.start-ok");
        say_bytes(request, start_ok->mechanism);
        break;
    case AMQP_CONNECTION_TUNE_OK_METHOD:
        say(request, "connection.tune-ok channels=%u frame=%u heartbeat=%u", tune_ok->channel_max, tune_ok->frame_max,
            tune_ok->heartbeat);
        break;
    case AMQP_CONNECTION_OPEN_METHOD:
        say(request, "connection.open");
        say_bytes(request, open->virtual_host);
        break;
    case AMQP_CONNECTION_CLOSE_METHOD:
        say(request, "connection.close %u", close->reply_code);
        break;
    case AMQP_CONNECTION_CLOSE_OK_METHOD:
        say(request, "connection.close-ok");
        break;
    default:
        say(request, "%s", amqp_method_name(request->method.id));
    }
}

static void say_bind(struct peer_request *request, const char *what, const amqp_queue_bind_t *bind)
{
    say(request, "%s", what);
    say_bytes(request, bind->queue);
    say_bytes(request, bind->exchange);
    say_bytes(request, bind->routing_key);
    say_table(request, &bind->arguments);
}

static void say_unbind(struct peer_request *request, const amqp_queue_unbind_t *unbind)
{
    amqp_queue_bind_t same = {
        .queue = unbind->queue,
        .exchange = unbind->exchange,
        .routing_key = unbind->routing_key,
        .arguments = unbind->arguments,
    };

    say_bind(request, "queue.unbind", &same);
}

static void say_topology(struct peer_request *request)
{
    const amqp_exchange_declare_t *exchange = request->method.decoded;
    const amqp_queue_declare_t *queue = request->method.decoded;

    switch (request->method.id) {
    case AMQP_EXCHANGE_DECLARE_METHOD:
        say(request, "exchange.declare");
        say_bytes(request, exchange->exchange);
        say_bytes(request, exchange->type);
        say_if(request, exchange->durable, "durable");
        say_if(request, exchange->passive, "passive");
        break;
    case AMQP_QUEUE_DECLARE_METHOD:
        say(request, "queue.declare");
        say_bytes(request, queue->queue);
        say_if(request, queue->passive, "passive");
        say_if(request, queue->durable, "durable");
        say_if(request, queue->exclusive, "exclusive");
        say_if(request, queue->auto_delete, "auto-delete");
        say_table(request, &queue->arguments);
        break;
    case AMQP_QUEUE_BIND_METHOD:
        say_bind(request, "queue.bind", request->method.decoded);
        break;
    case AMQP_QUEUE_UNBIND_METHOD:
        say_unbind(request, request->method.decoded);
        break;
    case AMQP_CHANNEL_OPEN_METHOD:
        say(request, "channel.open");
        break;
    case AMQP_CHANNEL_CLOSE_OK_METHOD:
        say(request, "channel.close-ok");
        break;
    default:
        say_connection(request);
    }
}

static void say_method(struct peer_request *request)
{
    const amqp_basic_qos_t *qos = request->method.decoded;
    const amqp_basic_consume_t *consume = request->method.decoded;
    const amqp_basic_ack_t *ack = request->method.decoded;
    const amqp_basic_nack_t *nack = request->method.decoded;
    const amqp_basic_reject_t *reject = request->method.decoded;

    switch (request->method.id) {
    case AMQP_BASIC_QOS_METHOD:
        say(request, "basic.qos %u", qos->prefetch_count);
        say_if(request, qos->global, "global");
        break;
    case AMQP_BASIC_CONSUME_METHOD:
        say(request, "basic.consume");
        say_bytes(request, consume->queue);
        say_if(request, consume->no_ack, "no-ack");
        break;
    case AMQP_BASIC_ACK_METHOD:
        say(request, "basic.ack %" PRIu64, ack->delivery_tag);
        say_if(request, ack->multiple, "multiple");
        break;
    case AMQP_BASIC_NACK_METHOD:
        say(request, "basic.nack %" PRIu64, nack->delivery_tag);
        say_if(request, nack->multiple, "multiple");
        say_if(request, nack->requeue, "requeue");
        break;
    case AMQP_BASIC_REJECT_METHOD:
        say(request, "basic.reject %" PRIu64, reject->delivery_tag);
        say_if(request, reject->requeue, "requeue");
        break;
    default:
        say_topology(request);
    }
}

void peer_request_header(struct peer_request *request, const uint8_t *bytes)
{
    if (memcmp(bytes, "AMQP", 4) == 0)
        say(request, "header %u-%u-%u-%u", bytes[4], bytes[5], bytes[6], bytes[7]);
    else
        say(request, "no header");
}

void peer_request_frame(struct peer_request *request, amqp_pool_t *pool, const struct xb_frame *frame)
{
    amqp_bytes_t arguments = { frame->size - 4, frame->payload + 4 };

    request->channel = frame->channel;
    if (frame->type == XB_FRAME_HEARTBEAT) {
        say(request, "heartbeat");
        return;
    }
    if (frame->type != XB_FRAME_METHOD || frame->size < 4) {
        say(request, "%u frame of type %u", frame->channel, frame->type);
        return;
    }
    recycle_amqp_pool(pool);
    request->method.id = xb_get32(frame->payload);
    say(request, "%u ", frame->channel);
    if (amqp_decode_method(request->method.id, pool, arguments, &request->method.decoded) == AMQP_STATUS_OK)
        say_method(request);
    else
        say(request, "method that cannot be read");
}

bool peer_request_is(const struct peer_request *request, const char *beginning)
{
    const char *text = request->method.id != 0 ? strchr(request->text, ' ') + 1 : request->text;

    return strncmp(text, beginning, strlen(beginning)) == 0;
}
