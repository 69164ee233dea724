#include "fake/peer.h"

#include <stdlib.h>
#include <string.h>

#include "amqp/frame.h"
#include "fake/request.h"
#include "fake/script.h"

enum { METHOD_ROOM = 64 * 1024 };

static void append(struct xb_buf *buf, const void *bytes, size_t length)
{
    if (xb_buf_append(buf, bytes, length) != 0)
        abort();
}

static void append8(struct xb_buf *buf, uint8_t value)
{
    append(buf, &value, 1);
}

static void append16(struct xb_buf *buf, uint16_t value)
{
    uint8_t bytes[2];

    xb_put16(bytes, value);
    append(buf, bytes, sizeof bytes);
}

void peer_put32(struct xb_buf *buf, uint32_t value)
{
    uint8_t bytes[4];

    xb_put32(bytes, value);
    append(buf, bytes, sizeof bytes);
}

static void append64(struct xb_buf *buf, uint64_t value)
{
    peer_put32(buf, (uint32_t)(value >> 32));
    peer_put32(buf, (uint32_t)value);
}

void peer_init(struct peer *peer)
{
    memset(peer, 0, sizeof *peer);
    init_amqp_pool(&peer->pool, 4096);
    peer->answers = true;
    peer->mechanisms = "AMQPLAIN PLAIN";
    peer->channel_max = 2047;
    peer->frame_max = 131072;
    peer->exchanges = "xivo wazo-headers ";
}

void peer_free(struct peer *peer)
{
    xb_buf_free(&peer->out);
    xb_buf_free(&peer->in);
    xb_buf_free(&peer->lines);
    xb_buf_free(&peer->start_ok);
    empty_amqp_pool(&peer->pool);
}

void peer_reset(struct peer *peer)
{
    xb_buf_reset(&peer->out, SIZE_MAX);
    xb_buf_reset(&peer->in, SIZE_MAX);
    xb_buf_reset(&peer->lines, SIZE_MAX);
    xb_buf_reset(&peer->start_ok, SIZE_MAX);
    peer->greeted = false;
    peer->read = 0;
    peer->tag = 0;
    peer->muted = false;
    memset(peer->closed, 0, sizeof peer->closed);
}

/* ---- building ---- */

void peer_bytes(struct peer *peer, const void *bytes, size_t length)
{
    append(&peer->out, bytes, length);
}

void peer_frame_header(struct peer *peer, uint8_t type, uint16_t channel, uint32_t size)
{
    append8(&peer->out, type);
    append16(&peer->out, channel);
    peer_put32(&peer->out, size);
}

void peer_frame(struct peer *peer, uint8_t type, uint16_t channel, const void *payload, size_t size)
{
    peer_frame_header(peer, type, channel, (uint32_t)size);
    append(&peer->out, payload, size);
    append8(&peer->out, XB_FRAME_END);
}

void peer_method(struct peer *peer, uint16_t channel, amqp_method_number_t id, void *fields)
{
    uint8_t *payload = malloc(METHOD_ROOM);
    int length;

    if (!payload)
        abort();
    xb_put32(payload, id);
    length = amqp_encode_method(id, fields, (amqp_bytes_t){ METHOD_ROOM - 4, payload + 4 });
    if (length < 0)
        abort();
    peer_frame(peer, XB_FRAME_METHOD, channel, payload, (size_t)length + 4);
    free(payload);
}

void peer_heartbeat(struct peer *peer)
{
    peer_frame(peer, XB_FRAME_HEARTBEAT, 0, "", 0);
}

void peer_start(struct peer *peer, uint8_t minor, const char *mechanisms)
{
    amqp_table_entry_t nack = { .key = xb_bytes("basic.nack") };
    amqp_table_entry_t properties[2] = { { .key = xb_bytes("product") }, { .key = xb_bytes("capabilities") } };
    amqp_connection_start_t start = {
        .version_minor = minor,
        .server_properties = { 2, properties },
        .mechanisms = xb_bytes(mechanisms),
        .locales = xb_bytes("en_US"),
    };

    nack.value.kind = AMQP_FIELD_KIND_BOOLEAN;
    nack.value.value.boolean = !peer->lacks_nack;
    properties[0].value.kind = AMQP_FIELD_KIND_UTF8;
    properties[0].value.value.bytes = xb_bytes("FakeMQ");
    properties[1].value.kind = AMQP_FIELD_KIND_TABLE;
    properties[1].value.value.table = (amqp_table_t){ 1, &nack };
    peer_method(peer, 0, AMQP_CONNECTION_START_METHOD, &start);
}

void peer_tune(struct peer *peer, uint16_t channel_max, uint32_t frame_max, uint16_t heartbeat_s)
{
    peer_method(peer, 0, AMQP_CONNECTION_TUNE_METHOD, &(amqp_connection_tune_t){ channel_max, frame_max, heartbeat_s });
}

void peer_close_connection(struct peer *peer, uint16_t code, const char *words)
{
    amqp_connection_close_t close = { .reply_code = code, .reply_text = xb_bytes(words) };

    peer_method(peer, 0, AMQP_CONNECTION_CLOSE_METHOD, &close);
}

void peer_close_channel(struct peer *peer, uint16_t channel, uint16_t code, const char *words)
{
    amqp_channel_close_t close = { .reply_code = code, .reply_text = xb_bytes(words) };

    peer_method(peer, channel, AMQP_CHANNEL_CLOSE_METHOD, &close);
    peer->closed[channel % PEER_CHANNELS] = true;
}

void peer_deliver_method(struct peer *peer, const struct peer_message *message)
{
    amqp_basic_deliver_t deliver = {
        .consumer_tag = xb_bytes("consumer-1"),
        .delivery_tag = message->tag ? message->tag : peer->tag + 1,
        .redelivered = message->redelivered,
        .exchange = xb_bytes(message->exchange ? message->exchange : "xivo"),
        .routing_key = xb_bytes(message->key ? message->key : "status.agent"),
    };

    if (message->key_length > 0)
        deliver.routing_key.len = message->key_length;
    peer->tag = deliver.delivery_tag;
    peer_method(peer, 1, AMQP_BASIC_DELIVER_METHOD, &deliver);
}

void peer_content(struct peer *peer, uint64_t body_size, uint16_t flags, const struct xb_buf *properties)
{
    struct xb_buf payload = { 0 };

    append16(&payload, 60);
    append16(&payload, 0);
    append64(&payload, body_size);
    append16(&payload, flags);
    if (properties)
        append(&payload, xb_buf_bytes(properties), xb_buf_length(properties));
    peer_frame(peer, XB_FRAME_CONTENT_HEADER, 1, xb_buf_bytes(&payload), xb_buf_length(&payload));
    xb_buf_free(&payload);
}

void peer_body(struct peer *peer, const void *bytes, size_t length)
{
    peer_frame(peer, XB_FRAME_BODY, 1, bytes, length);
}

static void put_properties(struct xb_buf *properties, const struct peer_message *message, uint16_t *flags)
{
    if (message->type) {
        *flags |= 1 << 15;
        append8(properties, (uint8_t)strlen(message->type));
        append(properties, message->type, strlen(message->type));
    }
    if (message->headers) {
        *flags |= 1 << 13;
        peer_put32(properties, (uint32_t)xb_buf_length(message->headers));
        append(properties, xb_buf_bytes(message->headers), xb_buf_length(message->headers));
    }
}

void peer_deliver(struct peer *peer, const struct peer_message *message)
{
    const char *body = message->body ? message->body : "";
    size_t length = message->length ? message->length : strlen(body);
    size_t piece = message->piece ? message->piece : length;
    struct xb_buf properties = { 0 };
    uint16_t flags = 0;

    put_properties(&properties, message, &flags);
    peer_deliver_method(peer, message);
    peer_content(peer, length, flags, &properties);
    for (size_t at = 0; at < length; at += piece)
        peer_body(peer, body + at, length - at < piece ? length - at : piece);
    xb_buf_free(&properties);
}

/* ---- tables ---- */

void peer_table_put(struct xb_buf *table, const char *key, char type, const void *value, size_t length)
{
    append8(table, (uint8_t)strlen(key));
    append(table, key, strlen(key));
    append8(table, (uint8_t)type);
    append(table, value, length);
}

void peer_table_text(struct xb_buf *table, const char *key, const char *text)
{
    peer_table_put(table, key, 'S', "", 0);
    peer_put32(table, (uint32_t)strlen(text));
    append(table, text, strlen(text));
}

void peer_table_nest(struct xb_buf *table, const char *key, size_t depth)
{
    size_t inner = strlen(key) + 6; /* of one level: length of the key, key, type, length of the table */

    for (size_t level = depth; level > 0; level--) {
        peer_table_put(table, key, 'F', "", 0);
        peer_put32(table, (uint32_t)((level - 1) * inner));
    }
}

/* ---- listening ---- */

/* Takes the protocol header or one frame off `in`; false when it is not there as a whole. */
static bool hear_one(struct peer *peer)
{
    struct peer_request request = { 0 };
    struct xb_frame frame;

    if (!peer->greeted) {
        if (xb_buf_length(&peer->in) < 8)
            return false;
        peer->greeted = true;
        peer_request_header(&request, xb_buf_bytes(&peer->in));
        xb_buf_consume(&peer->in, 8);
    } else {
        if (xb_frame_next(&peer->in, UINT32_MAX, &frame, NULL) != 1)
            return false;
        peer_request_frame(&request, &peer->pool, &frame);
        if (request.method.id == AMQP_CONNECTION_START_OK_METHOD)
            append(&peer->start_ok, frame.payload + 4, frame.size - 4);
    }
    append(&peer->lines, request.text, strlen(request.text));
    append8(&peer->lines, '\n');
    if (peer->answers)
        peer_answer(peer, &request);
    return true;
}

void peer_hear(struct peer *peer, const void *bytes, size_t length)
{
    append(&peer->in, bytes, length);
    while (hear_one(peer))
        ;
}

const char *peer_line(struct peer *peer)
{
    const char *at = (const char *)peer->lines.data + peer->read;
    size_t left = peer->lines.end - peer->read;
    const char *newline = left > 0 ? memchr(at, '\n', left) : NULL;
    size_t length = newline ? (size_t)(newline - at) : 0;

    if (length >= sizeof peer->line)
        abort();
    memcpy(peer->line, newline ? at : "", length);
    peer->line[length] = '\0';
    peer->read += newline ? length + 1 : 0;
    return peer->line;
}

static size_t count_lines(const struct peer *peer, const char *beginning, bool whole)
{
    size_t count = 0, length = strlen(beginning);
    const char *at = (const char *)peer->lines.data, *end = at ? at + peer->lines.end : at;

    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        size_t size = (size_t)(newline - at);

        count += (whole ? size == length : size >= length) && memcmp(at, beginning, length) == 0;
        at = newline + 1;
    }
    return count;
}

size_t peer_count(const struct peer *peer, const char *beginning)
{
    return count_lines(peer, beginning, false);
}

size_t peer_heard(const struct peer *peer, const char *line)
{
    return count_lines(peer, line, true);
}

void peer_skip(struct peer *peer)
{
    peer->read = peer->lines.end;
}

void peer_forget(struct peer *peer)
{
    xb_buf_reset(&peer->lines, SIZE_MAX);
    peer->read = 0;
}
