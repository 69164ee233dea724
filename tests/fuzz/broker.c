#include "broker.h"

#include <stdlib.h>
#include <string.h>

#include "amqp/frame.h"
#include "fake/script.h"
#include "fuzz.h"
#include "kernel.h"
#include "model.h"
#include "samples.h"

static struct peer peer;

/* ---- the connection ---- */

void broker_connected(void)
{
    peer_reset(&peer);
    model_connected();
}

/* The model reads what is written; the peer, only what arrives. */
void broker_heard(const uint8_t *bytes, size_t length)
{
    model_hear(bytes, length, kernel_received_count());
}

void broker_boot(struct input *input)
{
    uint8_t bits = input_front(input);

    peer_init(&peer);
    peer.channel_max = bits & 1 ? 2 : 2047;
    peer.frame_max = bits & 2 ? 4096 : 131072;
    peer.heartbeat_s = bits & 4 ? 1 : 0;
    peer.exchanges = bits & 8 ? "xivo " : "xivo wazo-headers x ";
    peer.depth = bits & 16 ? 1000 : 0;
    peer.talks = bits & 32;
    peer.queue = bits & 64 ? "q\xFF" : NULL;
    peer.mechanisms = bits & 128 ? "AMQPLAIN" : "PLAIN EXTERNAL";
}

void broker_free(void)
{
    peer_free(&peer);
}

static bool hear(void)
{
    uint8_t bytes[4096];
    size_t length = kernel_take(bytes, sizeof bytes);
    const char *line;

    if (length == 0)
        return false;
    peer_hear(&peer, bytes, length);
    while (*(line = peer_line(&peer)))
        if (strcmp(line, "1 channel.open") == 0)
            model_channel_opened();
    return true;
}

bool broker_turn(size_t piece)
{
    struct xb_buf *out = &peer.out;
    bool moved = false;
    size_t length;

    kernel_settle_route();
    while (hear())
        moved = true;
    length = xb_buf_length(out);
    if (piece > 0 && piece < length)
        length = piece;
    if (!kernel_is_connected() || length == 0)
        return moved;
    kernel_put(xb_buf_bytes(out), length);
    xb_buf_consume(out, length);
    return true;
}

void broker_heartbeat(void)
{
    peer_heartbeat(&peer);
}

/* ---- messages ---- */

/* Every type of field that RabbitMQ sends, and those that it does not. */
static void put_headers(struct xb_buf *headers, uint8_t choice)
{
    static const struct {
        char type;
        size_t length;
    } fixed[] = { { 't', 1 }, { 'b', 1 }, { 'B', 1 }, { 's', 2 }, { 'u', 2 }, { 'I', 4 }, { 'i', 4 }, { 'l', 8 },
                  { 'f', 4 }, { 'd', 8 }, { 'D', 5 }, { 'T', 8 }, { 'V', 0 }, { 'L', 8 }, { '?', 0 } };
    static const uint8_t value[8] = { 0xC0, 9, 0x21, 0xFB, 0x54, 0x44, 0x2D, 0x18 };

    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        if (choice >> i % 7 & 1)
            peer_table_put(headers, i % 2 ? "k" : "tenant_uuid", fixed[i].type, value, fixed[i].length);
    if (choice & 2)
        peer_table_nest(headers, "nested", choice);
    if (choice & 4)
        peer_table_put(headers, "array", 'A', "\0\0\0\3t\1V", 7);
    if (choice & 128)
        peer_table_text(headers, "name", choice & 1 ? "call_created" : "agent_status_update");
    peer_table_text(headers, "text", "caf\xC3\xA9 \xFF");
}

/* `how` & 1: redelivered; & 2: with headers; & 4: a byte of the body is another, or it is cut. */
static void deliver_one(struct input *input, unsigned how, unsigned wanted_by, const struct sample *sample,
                        uint8_t shape)
{
    struct peer_message message = { .exchange = model_exchange(), .key = sample->key, .type = sample->type };
    struct xb_buf headers = { 0 };
    size_t length = strlen(sample->body);
    char *body = terminated_copy((const uint8_t *)sample->body, length);

    if (how & 4) {
        uint8_t at = input_front(input), byte = input_front(input);

        if (length > 0)
            body[at % length] = (char)byte;
        wanted_by = 0;
    }
    if (how & 2) {
        put_headers(&headers, input_front(input));
        message.headers = &headers;
        wanted_by = 0;
    }
    message.redelivered = how & 1;
    message.body = body;
    message.length = length;
    message.piece = shape % 32;
    peer_deliver(&peer, &message);
    model_deliver(kernel_put_count() + xb_buf_length(&peer.out), !(how & 2), sample->is_event ? wanted_by : 0);
    xb_buf_free(&headers);
    free(body);
}

void broker_deliver(struct input *input, unsigned how, unsigned wanted_by)
{
    const struct sample *sample = sample_of(input_front(input));
    uint8_t shape = input_front(input);
    unsigned count = shape >= 240 ? (shape - 239U) * 20 : shape / 32 + 1U;

    if (!kernel_is_connected())
        return;
    for (; count > 0; count--)
        deliver_one(input, how, wanted_by, sample, shape);
}

/* `how` says which part is wrong: 0, 1: the tag; 2: there is no body; 3: no header; 4: a body that is too long; else a
   content header of the input's own. */
void broker_deliver_broken(struct input *input, unsigned how)
{
    struct peer_message message = { .exchange = model_exchange(), .key = "status.agent" };
    size_t count = input_front(input);
    struct xb_buf properties = { 0 };
    uint16_t flags;

    if (!kernel_is_connected())
        return;
    message.tag = how < 2 ? peer.tag + count % 4 : 0;
    peer_deliver_method(&peer, &message);
    flags = (uint16_t)(how > 4 ? input_front(input) << 8 | input_front(input) : 0);
    if (how > 4) {
        const uint8_t *bytes = input_bytes(input, &count);

        if (xb_buf_append(&properties, bytes, count) != 0)
            fail("no memory");
    }
    if (how != 3)
        peer_content(&peer, how == 2 || how == 5 ? (uint64_t)count << 20 : 2, flags, &properties);
    if (how != 2 && how != 5)
        peer_body(&peer, "{}     ", how == 4 ? 7 : 2);
    if (how < 2 && message.tag != 0)
        model_doubt();
    model_deliver(kernel_put_count() + xb_buf_length(&peer.out), false, 0);
    xb_buf_free(&properties);
}

/* ---- other frames ---- */

static void send_anything(unsigned which)
{
    static const struct {
        uint16_t channel;
        amqp_method_number_t id;
    } methods[] = { { 1, AMQP_BASIC_QOS_OK_METHOD },       { 1, AMQP_CHANNEL_OPEN_OK_METHOD },
                    { 2, AMQP_QUEUE_DECLARE_OK_METHOD },   { 2, AMQP_QUEUE_BIND_OK_METHOD },
                    { 0, AMQP_CONNECTION_OPEN_OK_METHOD }, { 3, AMQP_CHANNEL_OPEN_OK_METHOD },
                    { 1, AMQP_BASIC_CANCEL_OK_METHOD },    { 0, AMQP_CONNECTION_CLOSE_OK_METHOD } };
    uint8_t zeros[256] = { 0 };

    peer_method(&peer, methods[which % 8].channel, methods[which % 8].id, zeros);
}

static void alarm_client(bool blocked)
{
    amqp_connection_blocked_t reason = { .reason = xb_bytes("low on \033[31m disk") };
    amqp_connection_unblocked_t none = { 0 };

    if (blocked)
        peer_method(&peer, 0, AMQP_CONNECTION_BLOCKED_METHOD, &reason);
    else
        peer_method(&peer, 0, AMQP_CONNECTION_UNBLOCKED_METHOD, &none);
}

void broker_interrupt(struct input *input, unsigned how)
{
    static const uint16_t codes[] = { 200, 320, 402, 403, 404, 405, 406, 501, 504, 530, 540, 541 };
    uint8_t number = input_front(input);
    uint16_t code = codes[number % (sizeof codes / sizeof codes[0])];
    amqp_basic_cancel_t cancel = { .consumer_tag = xb_bytes("consumer-1") };

    if (!kernel_is_connected())
        return;
    if (how < 2)
        peer_close_channel(&peer, (uint16_t)(how + 1), code, "CLOSED - \xC2\x9B because");
    else if (how == 2)
        peer_method(&peer, 1, AMQP_BASIC_CANCEL_METHOD, &cancel);
    else if (how == 3)
        peer_close_connection(&peer, code, "CONNECTION_FORCED - \xFF");
    else if (how == 4)
        send_anything(number);
    else if (how < 7)
        alarm_client(how == 5);
    else
        peer_heartbeat(&peer);
}

void broker_babble(struct input *input, unsigned how)
{
    static const uint8_t types[] = { XB_FRAME_METHOD, XB_FRAME_CONTENT_HEADER, XB_FRAME_BODY, XB_FRAME_HEARTBEAT };
    size_t count = input_front(input);
    uint16_t channel = input_front(input) % 4;
    const uint8_t *bytes = input_bytes(input, &count);

    if (!kernel_is_connected())
        return;
    model_doubt();
    if (how < 4)
        peer_frame(&peer, types[how], channel, bytes, count);
    else
        peer_bytes(&peer, bytes, count);
}

void broker_spoil(struct input *input, unsigned how)
{
    size_t length = xb_buf_length(&peer.out), number = input_front(input);

    if (length == 0 || !kernel_is_connected())
        return;
    model_doubt();
    if (how & 1)
        peer.out.end -= number < length ? number : length - 1;
    else
        xb_buf_bytes(&peer.out)[number % length] ^= (uint8_t)(1U << number % 8);
}

void broker_refuse(struct input *input, unsigned how)
{
    static const char *const requests[] = { "connection.open", "channel.open",  "queue.declare", "exchange.declare",
                                            "queue.bind",      "basic.consume", "queue.unbind",  "basic.qos" };
    static const uint16_t codes[] = { 403, 404, 405, 406, 530, 541, 320 };
    const char *request = requests[input_front(input) % 8];

    if (how == 7) {
        peer.mute_at = peer.mute_at ? NULL : request;
        return;
    }
    for (size_t i = 0; i < PEER_REFUSALS; i++) {
        if (peer.refusals[i].times > 0)
            continue;
        peer_refuse(&peer, request, codes[how], "REFUSED - no");
        return;
    }
}

bool broker_is_mute(void)
{
    return peer.muted;
}
