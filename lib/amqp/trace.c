#include "amqp/trace.h"

#include <stdio.h>
#include <string.h>

#include "util/error.h"
#include "util/text.h"

enum { NAME_SIZE = 64, DETAIL_SIZE = 600 };

static bool is_for_everybody(amqp_method_number_t id)
{
    return id != AMQP_BASIC_DELIVER_METHOD && id != AMQP_BASIC_ACK_METHOD && id != AMQP_BASIC_NACK_METHOD &&
           id != AMQP_BASIC_REJECT_METHOD;
}

/* rabbitmq-c says AMQP_QUEUE_BIND_OK_METHOD, the specification queue.bind-ok. */
static void name_method(amqp_method_number_t id, char name[NAME_SIZE])
{
    const char *text = amqp_method_name(id), *end;
    size_t length = 0;

    if (!text || strncmp(text, "AMQP_", 5) != 0) {
        snprintf(name, NAME_SIZE, "method %08x", (unsigned)id);
        return;
    }
    end = strstr(text, "_METHOD");
    for (const char *at = text + 5; at != end && *at && length < NAME_SIZE - 1; at++)
        name[length++] = *at == '_' ? '-' : xb_ascii_lower(*at);
    name[length] = '\0';
    if (strchr(name, '-'))
        *strchr(name, '-') = '.';
}

static void add(char detail[DETAIL_SIZE], amqp_bytes_t bytes)
{
    size_t length = strlen(detail);
    char text[256];

    if (bytes.len > 0)
        snprintf(detail + length, DETAIL_SIZE - length, " %s", xb_printable(text, sizeof text, bytes.bytes, bytes.len));
}

/* What it is about: names, in the order of the method's arguments. */
static void add_names(amqp_method_number_t id, const void *fields, char detail[DETAIL_SIZE])
{
    const amqp_exchange_declare_t *exchange = fields;
    const amqp_queue_bind_t *bind = fields;
    const amqp_queue_unbind_t *unbind = fields;

    switch (id) {
    case AMQP_CONNECTION_START_METHOD:
        add(detail, ((const amqp_connection_start_t *)fields)->mechanisms);
        break;
    case AMQP_CONNECTION_START_OK_METHOD:
        add(detail, ((const amqp_connection_start_ok_t *)fields)->mechanism);
        break;
    case AMQP_CONNECTION_OPEN_METHOD:
        add(detail, ((const amqp_connection_open_t *)fields)->virtual_host);
        break;
    case AMQP_QUEUE_DECLARE_METHOD:
        add(detail, ((const amqp_queue_declare_t *)fields)->queue);
        break;
    case AMQP_QUEUE_DECLARE_OK_METHOD:
        add(detail, ((const amqp_queue_declare_ok_t *)fields)->queue);
        break;
    case AMQP_EXCHANGE_DECLARE_METHOD:
        add(detail, exchange->exchange);
        add(detail, exchange->type);
        break;
    case AMQP_QUEUE_BIND_METHOD:
        add(detail, bind->queue);
        add(detail, bind->exchange);
        add(detail, bind->routing_key);
        break;
    case AMQP_QUEUE_UNBIND_METHOD:
        add(detail, unbind->queue);
        add(detail, unbind->exchange);
        add(detail, unbind->routing_key);
        break;
    case AMQP_BASIC_CONSUME_METHOD:
        add(detail, ((const amqp_basic_consume_t *)fields)->queue);
        break;
    default:
        break;
    }
}

static void add_limits(amqp_method_number_t id, const void *fields, char detail[DETAIL_SIZE])
{
    const amqp_connection_tune_ok_t *tune_ok = fields;
    const amqp_connection_tune_t *tune = fields;
    static const char format[] = " heartbeat %u s, frames of %lu bytes, %u channels";

    if (id == AMQP_CONNECTION_TUNE_METHOD)
        snprintf(detail, DETAIL_SIZE, format, tune->heartbeat, (unsigned long)tune->frame_max, tune->channel_max);
    else if (id == AMQP_CONNECTION_TUNE_OK_METHOD)
        snprintf(detail, DETAIL_SIZE, format, tune_ok->heartbeat, (unsigned long)tune_ok->frame_max,
                 tune_ok->channel_max);
    else if (id == AMQP_BASIC_QOS_METHOD)
        snprintf(detail, DETAIL_SIZE, " %u", ((const amqp_basic_qos_t *)fields)->prefetch_count);
}

static void trace(const struct xb_log *log, const char *what, uint16_t channel, amqp_method_number_t id,
                  const void *fields)
{
    char name[NAME_SIZE], detail[DETAIL_SIZE];

    if (!log || !log->callback || log->level < XIVO_BUS_LOG_DEBUG || !is_for_everybody(id))
        return;
    name_method(id, name);
    detail[0] = '\0';
    add_names(id, fields, detail);
    add_limits(id, fields, detail);
    xb_log(log, XIVO_BUS_LOG_DEBUG, "%s on channel %u: %s%s", what, channel, name, detail);
}

void xb_trace_sent(const struct xb_log *log, uint16_t channel, amqp_method_number_t id, const void *fields)
{
    trace(log, "sent", channel, id, fields);
}

void xb_trace_received(const struct xb_log *log, uint16_t channel, const amqp_method_t *method)
{
    trace(log, "received", channel, method->id, method->decoded);
}
