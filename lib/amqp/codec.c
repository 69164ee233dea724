#include "amqp/codec.h"

#include <string.h>

#include "amqp/frame.h"
#include "amqp/table.h"
#include "amqp/trace.h"

enum {
    METHOD_ROOM = 1024, /* most methods are shorter; see xb_codec_send() */
    METHOD_LIMIT = 1 << 20,
    READ_LIMIT = 8192, /* no method of a broker is nearly so long */
    START_TABLE = 6,   /* connection.start: number and version are in front of the table's length */
    POOL_PAGE = 4096,
    OUTPUT_KEPT = 64 * 1024 /* memory of an empty output buffer that is kept for the next bytes */
};

void xb_codec_init(struct xb_codec *codec)
{
    memset(codec, 0, sizeof *codec);
    init_amqp_pool(&codec->pool, POOL_PAGE);
}

void xb_codec_free(struct xb_codec *codec)
{
    xb_buf_free(&codec->out);
    empty_amqp_pool(&codec->pool);
}

void xb_codec_reset(struct xb_codec *codec)
{
    xb_buf_reset(&codec->out, OUTPUT_KEPT);
    codec->failed = false;
}

static void put_frame_header(uint8_t *at, uint8_t type, uint16_t channel, uint32_t size)
{
    at[0] = type;
    xb_put16(at + 1, channel);
    xb_put32(at + 3, size);
}

/* rabbitmq-c does not tell how much room a method needs, only that it had too little: try again with more. */
void xb_codec_send(struct xb_codec *codec, uint16_t channel, amqp_method_number_t id, void *fields)
{
    for (size_t room = METHOD_ROOM; room <= METHOD_LIMIT; room *= 4) {
        uint8_t *frame;
        int encoded;

        if (xb_buf_reserve(&codec->out, XB_FRAME_OVERHEAD + 4 + room) != 0)
            break;
        frame = codec->out.data + codec->out.end;
        encoded = amqp_encode_method(id, fields, (amqp_bytes_t){ room, frame + XB_FRAME_HEADER + 4 });
        if (encoded < 0)
            continue;
        put_frame_header(frame, XB_FRAME_METHOD, channel, (uint32_t)encoded + 4);
        xb_put32(frame + XB_FRAME_HEADER, id);
        frame[XB_FRAME_HEADER + 4 + encoded] = XB_FRAME_END;
        codec->out.end += XB_FRAME_OVERHEAD + 4 + (size_t)encoded;
        xb_trace_sent(codec->log, channel, id, fields);
        return;
    }
    codec->failed = true;
}

void xb_codec_sent(struct xb_codec *codec, size_t count)
{
    xb_buf_consume(&codec->out, count);
    if (xb_buf_length(&codec->out) == 0)
        xb_buf_reset(&codec->out, OUTPUT_KEPT);
}

void xb_codec_send_protocol_header(struct xb_codec *codec)
{
    if (xb_buf_append(&codec->out, "AMQP\0\0\x09\x01", 8) != 0)
        codec->failed = true;
}

void xb_codec_send_heartbeat(struct xb_codec *codec)
{
    uint8_t frame[XB_FRAME_OVERHEAD];

    put_frame_header(frame, XB_FRAME_HEARTBEAT, 0, 0);
    frame[XB_FRAME_HEADER] = XB_FRAME_END;
    if (xb_buf_append(&codec->out, frame, sizeof frame) != 0)
        codec->failed = true;
}

static int fail(struct xb_error *error)
{
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a method that cannot be read");
}

/* The broker's properties. */
static int check_start(const uint8_t *payload, size_t length, struct xb_error *error)
{
    const uint8_t *table = payload + START_TABLE + 4;
    enum xb_table_shape shape;

    if (length < START_TABLE + 4 || length - START_TABLE - 4 < xb_get32(payload + START_TABLE))
        return fail(error);
    shape = xb_table_shape((struct xb_table){ table, table + xb_get32(payload + START_TABLE) });
    if (shape == XB_TABLE_DEEP)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer's greeting has tables in tables, more than %d deep",
                       XB_TABLE_DEPTH);
    return shape == XB_TABLE_SOUND ? XIVO_BUS_OK : fail(error);
}

/* All methods of AMQP 0-9-1, with RabbitMQ's extensions, that have a table. */
__attribute__((noinline)) static int check_tables(amqp_method_number_t id, const uint8_t *payload, size_t length,
                                                  struct xb_error *error)
{
    switch (id) {
    case AMQP_CONNECTION_START_METHOD:
        return check_start(payload, length, error);
    case AMQP_CONNECTION_START_OK_METHOD:
    case AMQP_EXCHANGE_DECLARE_METHOD:
    case AMQP_EXCHANGE_BIND_METHOD:
    case AMQP_EXCHANGE_UNBIND_METHOD:
    case AMQP_QUEUE_DECLARE_METHOD:
    case AMQP_QUEUE_BIND_METHOD:
    case AMQP_QUEUE_UNBIND_METHOD:
    case AMQP_BASIC_CONSUME_METHOD:
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent %s, which is for clients to send",
                       amqp_method_name(id));
    default:
        return XIVO_BUS_OK;
    }
}

int xb_codec_read(struct xb_codec *codec, const uint8_t *payload, size_t length, amqp_method_t *method,
                  struct xb_error *error)
{
    amqp_bytes_t encoded;
    int rc;

    if (length < 4)
        return fail(error);
    if (length > READ_LIMIT)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a method of %lu bytes; at most %d are read",
                       (unsigned long)length, READ_LIMIT);
    method->id = xb_get32(payload);
    rc = method->id == AMQP_BASIC_DELIVER_METHOD ? XIVO_BUS_OK : check_tables(method->id, payload, length, error);
    if (rc != XIVO_BUS_OK)
        return rc;
    encoded.len = length - 4;
    encoded.bytes = (void *)(uintptr_t)(payload + 4);
    recycle_amqp_pool(&codec->pool);
    if (amqp_decode_method(method->id, &codec->pool, encoded, &method->decoded) != AMQP_STATUS_OK)
        return fail(error);
    return XIVO_BUS_OK;
}

amqp_bytes_t xb_bytes(const char *text)
{
    return amqp_cstring_bytes(text);
}
