#include "amqp/codec.h"

#include <string.h>

#include "amqp/frame.h"
#include "amqp/trace.h"

enum {
    METHOD_ROOM = 1024, /* most methods are shorter; see xb_codec_send() */
    METHOD_LIMIT = 1 << 20,
    READ_LIMIT = 8192, /* rabbitmq-c decodes tables by recursion, without a limit of its own: this bounds
                                            the stack it takes. No method of a broker is nearly so long. */
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

bool xb_codec_read(struct xb_codec *codec, const uint8_t *payload, size_t length, amqp_method_t *method)
{
    amqp_bytes_t encoded;

    if (length < 4 || length > READ_LIMIT)
        return false;
    encoded.len = length - 4;
    encoded.bytes = (void *)(uintptr_t)(payload + 4);
    recycle_amqp_pool(&codec->pool);
    method->id = xb_get32(payload);
    return amqp_decode_method(method->id, &codec->pool, encoded, &method->decoded) == AMQP_STATUS_OK;
}

amqp_bytes_t xb_bytes(const char *text)
{
    return amqp_cstring_bytes(text);
}
