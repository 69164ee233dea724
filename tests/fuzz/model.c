#include "model.h"

#include <stdio.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fuzz.h"
#include "model_wire.h"
#include "util/buf.h"

enum { EXCHANGE_SIZE = 48 };

struct hold {
    uint64_t id, tag;
    unsigned channel; /* 0: fed */
    bool open;
};

static struct {
    struct xb_buf messages; /* of this channel, by tag from 1 */
    unsigned channel, broker_channel;
    uint64_t last_given;                 /* the tag */
    const struct model_message *current; /* a callback of it runs */
    struct hold holds[MODEL_IDS];
    size_t hold_count;
    bool acks, doubtful, consuming;
    bool stale; /* an id of this channel was refused as stale: the client must be about to give the channel up */
    char exchange[EXCHANGE_SIZE];
} model;

static uint64_t count_messages(void)
{
    return xb_buf_length(&model.messages) / sizeof(struct model_message);
}

static struct model_message *message_of(uint64_t tag)
{
    if (tag == 0 || tag > count_messages())
        return NULL;
    return (struct model_message *)(void *)xb_buf_bytes(&model.messages) + (tag - 1);
}

static void forget_messages(void)
{
    xb_buf_reset(&model.messages, SIZE_MAX);
    model.last_given = 0;
    model.current = NULL;
    model.consuming = model.stale = false;
}

void model_boot(void)
{
    forget_messages();
    wire_reset();
    model.channel = model.broker_channel = 0;
    model.hold_count = 0;
    model.acks = model.doubtful = false;
}

void model_free(void)
{
    xb_buf_free(&model.messages);
    wire_free();
}

void model_renew(void)
{
    model.hold_count = 0;
}

void model_set_acks(bool acks)
{
    model.acks = acks;
}

/* ---- the broker's side ---- */

void model_connected(void)
{
    forget_messages();
    wire_reset();
    model.broker_channel = model.channel;
    model.doubtful = false;
}

void model_channel_opened(void)
{
    model.broker_channel++;
}

void model_doubt(void)
{
    model.doubtful = true;
}

const char *model_exchange(void)
{
    snprintf(model.exchange, sizeof model.exchange, "%u.%llu", model.broker_channel,
             (unsigned long long)count_messages() + 1);
    return model.exchange;
}

void model_deliver(uint64_t end, bool sound, unsigned wanted_by)
{
    struct model_message message = {
        .tag = count_messages() + 1, .end = end, .outcome = XIVO_BUS_ACK, .sound = sound, .wanted_by = wanted_by
    };

    if (model.broker_channel != model.channel) /* the client has left this channel */
        return;
    if (xb_buf_append(&model.messages, &message, sizeof message) != 0)
        fail("no memory");
}

/* ---- what the client settles ---- */

static void settle_one(struct model_message *message, int outcome, uint64_t received)
{
    unsigned long long tag = message->tag;

    if (message->settled)
        fail("message %llu is settled twice", tag);
    if (received < message->end)
        fail("message %llu is settled before it was received", tag);
    if (message->held > 0)
        fail("message %llu is settled, but held %u times", tag, message->held);
    if (message == model.current)
        fail("message %llu is settled inside its callback", tag);
    if (message->wanted_by != 0 && !(message->given_to >> message->wanted_by % MODEL_SUBSCRIPTIONS & 1))
        fail("message %llu is settled, but was not given to subscription %u", tag, message->wanted_by);
    if (outcome != message->outcome)
        fail("message %llu is settled with outcome %d, not %d", tag, outcome, message->outcome);
    message->settled = outcome;
}

static void settle(const struct wire_method *method, uint64_t received)
{
    struct model_message *last = message_of(method->tag);

    if (!model.acks)
        fail("outcome %d for tag %llu though acknowledgements are off", method->outcome,
             (unsigned long long)method->tag);
    if (!last)
        fail("outcome %d for tag %llu, which was not delivered", method->outcome, (unsigned long long)method->tag);
    if (!method->multiple) {
        settle_one(last, method->outcome, received);
        return;
    }
    if (last->settled)
        fail("a multiple ack names tag %llu, which is settled", (unsigned long long)method->tag);
    for (uint64_t tag = 1; tag <= method->tag; tag++)
        if (!message_of(tag)->settled)
            settle_one(message_of(tag), method->outcome, received);
}

void model_hear(const uint8_t *bytes, size_t length, uint64_t received)
{
    struct wire_method method;

    wire_append(bytes, length);
    while (wire_next(&method)) {
        if (method.event == WIRE_SETTLES && !model.doubtful)
            settle(&method, received);
        else if (method.event == WIRE_CONSUMES)
            model.consuming = true;
        else if (method.event == WIRE_LEAVES)
            model.consuming = false;
        if (method.event != WIRE_OPENS)
            continue;
        forget_messages();
        model.channel++;
    }
}

bool model_is_consuming(void)
{
    return model.consuming;
}

bool model_is_doubtful(void)
{
    return model.doubtful;
}

bool model_is_settled(void)
{
    if (!model.acks || model.doubtful || !model.consuming)
        return true;
    for (uint64_t tag = 1; tag <= count_messages(); tag++)
        if (message_of(tag)->sound && !message_of(tag)->settled && message_of(tag)->held == 0)
            return false;
    return true;
}

void model_expect_settled(void)
{
    if (model.stale && model.consuming && !model.doubtful)
        fail("a hold was called stale, but its channel goes on");
    if (model_is_settled())
        return;
    for (uint64_t tag = 1; tag <= count_messages(); tag++)
        if (message_of(tag)->sound && !message_of(tag)->settled && message_of(tag)->held == 0)
            fail("message %llu is not settled", (unsigned long long)tag);
}

void model_expect_flushed(void)
{
    if (!model.acks || model.doubtful)
        return;
    for (uint64_t tag = 1; tag <= count_messages(); tag++)
        if (message_of(tag)->given_to && !message_of(tag)->settled && message_of(tag)->held == 0)
            fail("free() did not settle message %llu", (unsigned long long)tag);
}

/* ---- the program's side ---- */

struct model_message *model_find(const char *exchange)
{
    struct model_message *message;
    unsigned long long tag;
    unsigned channel;

    if (exchange[0] == '\0' || model.doubtful)
        return NULL;
    if (sscanf(exchange, "%u.%llu", &channel, &tag) != 2)
        fail("an event of exchange '%s', which the broker did not send", exchange);
    message = channel == model.channel ? message_of(tag) : NULL;
    if (!message)
        fail("an event of message %s, but the channel is %u", exchange, model.channel);
    return message;
}

void model_call(struct model_message *message, unsigned number)
{
    uint64_t bit = UINT64_C(1) << number % MODEL_SUBSCRIPTIONS;

    model.current = message;
    if (!message)
        return;
    if (message->tag < model.last_given)
        fail("message %llu is given after message %llu", (unsigned long long)message->tag,
             (unsigned long long)model.last_given);
    if (number > 0 && (message->given_to & bit))
        fail("message %llu is given to subscription %u twice", (unsigned long long)message->tag, number);
    if (message->settled)
        fail("message %llu is given after it was settled", (unsigned long long)message->tag);
    model.last_given = message->tag;
    message->given_to |= number > 0 ? bit : 0;
}

void model_return(void)
{
    model.current = NULL;
}

void model_cancel(unsigned number)
{
    for (uint64_t tag = 1; tag <= count_messages(); tag++)
        if (message_of(tag)->wanted_by == number)
            message_of(tag)->wanted_by = 0;
}

static struct hold *find_hold(uint64_t id)
{
    for (size_t i = 0; i < model.hold_count; i++)
        if (model.holds[i].id == id)
            return &model.holds[i];
    return NULL;
}

void model_hold(struct model_message *message, bool fed, uint64_t id)
{
    if (model.doubtful && !fed)
        return;
    if (find_hold(id))
        fail("two holds have the id %llx", (unsigned long long)id);
    if (model.hold_count == MODEL_IDS)
        fail("too many holds for the model");
    if (message)
        message->held++;
    model.holds[model.hold_count++] = (struct hold){
        .id = id, .tag = message ? message->tag : 0, .channel = message ? model.channel : 0, .open = true
    };
}

static void settle_hold(struct hold *hold, int outcome)
{
    struct model_message *message = hold->channel != 0 ? message_of(hold->tag) : NULL;

    hold->open = false;
    if (!message)
        return;
    message->held--;
    if (outcome > message->outcome)
        message->outcome = outcome;
}

void model_settle(uint64_t id, int outcome, int rc, bool failed)
{
    struct hold *hold = find_hold(id);
    bool gone = hold && hold->channel != 0 && hold->channel != model.channel;

    if (rc != XIVO_BUS_OK && rc != XIVO_BUS_ERR_STALE && rc != XIVO_BUS_ERR_ARGUMENT &&
        !(failed && rc == XIVO_BUS_ERR_NOMEM))
        fail("settle() returns %d", rc);
    if (model.doubtful && hold && rc != XIVO_BUS_ERR_NOMEM)
        hold->open = false;
    if (id == 0 || model.doubtful)
        return;
    if (rc == XIVO_BUS_OK && (!hold || !hold->open))
        fail("settle() accepts id %llx, which %s", (unsigned long long)id, hold ? "was settled" : "was never held");
    if (!hold || !hold->open || rc == XIVO_BUS_ERR_NOMEM)
        return;
    if (rc == XIVO_BUS_OK && gone)
        fail("settle() accepts id %llx of an earlier channel", (unsigned long long)id);
    if (rc == XIVO_BUS_ERR_ARGUMENT || (rc == XIVO_BUS_ERR_STALE && hold->channel == 0))
        fail("settle() returns %d for id %llx, which is held", rc, (unsigned long long)id);
    if (rc == XIVO_BUS_OK)
        settle_hold(hold, outcome);
    else if (!gone)
        model.stale = true;
    if (rc == XIVO_BUS_ERR_STALE)
        hold->open = false;
}

size_t model_id_count(void)
{
    return model.hold_count;
}

uint64_t model_id(size_t index)
{
    return model.holds[index].id;
}

size_t model_open_holds(void)
{
    size_t count = 0;

    for (size_t i = 0; i < model.hold_count; i++)
        count += model.holds[i].open && (model.holds[i].channel == 0 || model.holds[i].channel == model.channel);
    return count;
}
