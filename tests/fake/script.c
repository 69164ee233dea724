#include "fake/script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void peer_refuse(struct peer *peer, const char *request, uint16_t code, const char *words)
{
    for (size_t i = 0; i < PEER_REFUSALS; i++) {
        if (peer->refusals[i].times > 0)
            continue;
        peer->refusals[i] = (struct peer_refusal){ request, code, words, 1 };
        return;
    }
    abort();
}

static bool refuses(struct peer *peer, const struct peer_request *request)
{
    for (size_t i = 0; i < PEER_REFUSALS; i++) {
        struct peer_refusal *refusal = &peer->refusals[i];

        if (refusal->times == 0 || !peer_request_is(request, refusal->request))
            continue;
        refusal->times--;
        if (request->channel == 0)
            peer_close_connection(peer, refusal->code, refusal->words);
        else
            peer_close_channel(peer, request->channel, refusal->code, refusal->words);
        return true;
    }
    return false;
}

static bool is_deaf(struct peer *peer, const struct peer_request *request)
{
    bool *closed = &peer->closed[request->channel % PEER_CHANNELS];

    if (peer->mute_at && peer_request_is(request, peer->mute_at))
        peer->muted = true;
    if (peer->muted)
        return true;
    if (request->method.id == AMQP_CHANNEL_CLOSE_OK_METHOD)
        *closed = false;
    return *closed;
}

static bool has_word(const char *words, amqp_bytes_t name)
{
    char word[300];

    snprintf(word, sizeof word, "%.*s ", (int)name.len, (const char *)name.bytes);
    return strstr(words, word) != NULL;
}

/* As RabbitMQ does it for a topic permission. */
static void answer_bind(struct peer *peer, uint16_t channel, const amqp_queue_bind_t *bind)
{
    char words[400];

    if (!peer->forbidden || !has_word(peer->forbidden, bind->routing_key)) {
        peer_method(peer, channel, AMQP_QUEUE_BIND_OK_METHOD, &(amqp_queue_bind_ok_t){ 0 });
        return;
    }
    snprintf(words, sizeof words, "ACCESS_REFUSED - access to topic '%.*s' in exchange 'xivo' in vhost '/' refused",
             (int)bind->routing_key.len, (const char *)bind->routing_key.bytes);
    peer_close_channel(peer, channel, AMQP_ACCESS_REFUSED, words);
}

static void answer_exchange(struct peer *peer, uint16_t channel, const amqp_exchange_declare_t *declare)
{
    char words[400];

    if (!declare->passive || has_word(peer->exchanges, declare->exchange)) {
        peer_method(peer, channel, AMQP_EXCHANGE_DECLARE_OK_METHOD, &(amqp_exchange_declare_ok_t){ 0 });
        return;
    }
    snprintf(words, sizeof words, "NOT_FOUND - no exchange '%.*s' in vhost '/'", (int)declare->exchange.len,
             (const char *)declare->exchange.bytes);
    peer_close_channel(peer, channel, AMQP_NOT_FOUND, words);
}

static void answer_queue(struct peer *peer, uint16_t channel, const amqp_queue_declare_t *declare)
{
    amqp_queue_declare_ok_t ok = {
        .queue = declare->queue.len > 0 ? declare->queue : xb_bytes(peer->queue ? peer->queue : "amq.gen-1"),
        .message_count = peer->depth,
        .consumer_count = 1,
    };

    peer_method(peer, channel, AMQP_QUEUE_DECLARE_OK_METHOD, &ok);
}

static void answer_on_connection(struct peer *peer, const struct peer_request *request)
{
    switch (request->method.id) {
    case 0:
        if (peer_request_is(request, "header 0-0-9-1"))
            peer_start(peer, 9, peer->mechanisms);
        break;
    case AMQP_CONNECTION_START_OK_METHOD:
        peer_tune(peer, peer->channel_max, peer->frame_max, peer->heartbeat_s);
        break;
    case AMQP_CONNECTION_OPEN_METHOD:
        peer_method(peer, 0, AMQP_CONNECTION_OPEN_OK_METHOD, &(amqp_connection_open_ok_t){ 0 });
        break;
    case AMQP_CONNECTION_CLOSE_METHOD:
        peer_method(peer, 0, AMQP_CONNECTION_CLOSE_OK_METHOD, &(amqp_connection_close_ok_t){ 0 });
        break;
    default:
        break;
    }
}

static void answer_on_channel(struct peer *peer, const struct peer_request *request)
{
    amqp_basic_consume_ok_t consume_ok = { .consumer_tag = xb_bytes("consumer-1") };
    uint16_t channel = request->channel;

    switch (request->method.id) {
    case AMQP_CHANNEL_OPEN_METHOD:
        peer->tag = channel == 1 ? 0 : peer->tag;
        peer_method(peer, channel, AMQP_CHANNEL_OPEN_OK_METHOD, &(amqp_channel_open_ok_t){ 0 });
        break;
    case AMQP_EXCHANGE_DECLARE_METHOD:
        answer_exchange(peer, channel, request->method.decoded);
        break;
    case AMQP_QUEUE_DECLARE_METHOD:
        answer_queue(peer, channel, request->method.decoded);
        break;
    case AMQP_QUEUE_BIND_METHOD:
        answer_bind(peer, channel, request->method.decoded);
        break;
    case AMQP_QUEUE_UNBIND_METHOD:
        peer_method(peer, channel, AMQP_QUEUE_UNBIND_OK_METHOD, &(amqp_queue_unbind_ok_t){ 0 });
        break;
    case AMQP_BASIC_QOS_METHOD:
        peer_method(peer, channel, AMQP_BASIC_QOS_OK_METHOD, &(amqp_basic_qos_ok_t){ 0 });
        break;
    case AMQP_BASIC_CONSUME_METHOD:
        peer_method(peer, channel, AMQP_BASIC_CONSUME_OK_METHOD, &consume_ok);
        break;
    default:
        break;
    }
}

static void talk(struct peer *peer)
{
    amqp_connection_blocked_t blocked = { .reason = xb_bytes("low on memory") };

    peer_method(peer, 0, AMQP_CONNECTION_BLOCKED_METHOD, &blocked);
    peer_method(peer, 0, AMQP_CONNECTION_UNBLOCKED_METHOD, &(amqp_connection_unblocked_t){ 0 });
    peer_heartbeat(peer);
}

void peer_answer(struct peer *peer, const struct peer_request *request)
{
    if (is_deaf(peer, request) || refuses(peer, request))
        return;
    if (peer->talks && request->method.id != 0)
        talk(peer);
    if (request->channel == 0)
        answer_on_connection(peer, request);
    else
        answer_on_channel(peer, request);
}
