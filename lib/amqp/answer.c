#include "amqp/answer.h"

#include <string.h>

#include "amqp/refusal.h"

enum { REFUSAL_PAUSE_US = 10 * 1000 /* the broker logs each refusal */ };

amqp_method_number_t xb_answer_to(enum xb_request_kind kind)
{
    switch (kind) {
    case XB_REQUEST_CHANNEL_OPEN:
        return AMQP_CHANNEL_OPEN_OK_METHOD;
    case XB_REQUEST_QUEUE_LOOK:
    case XB_REQUEST_QUEUE_DECLARE:
    case XB_REQUEST_QUEUE_MEASURE:
        return AMQP_QUEUE_DECLARE_OK_METHOD;
    case XB_REQUEST_EXCHANGE_DECLARE:
        return AMQP_EXCHANGE_DECLARE_OK_METHOD;
    case XB_REQUEST_BIND:
        return AMQP_QUEUE_BIND_OK_METHOD;
    case XB_REQUEST_UNBIND:
        return AMQP_QUEUE_UNBIND_OK_METHOD;
    }
    return 0;
}

/* ---- what is in place now ---- */

static void take_queue(struct xb_topology *topology, const amqp_queue_declare_ok_t *ok)
{
    size_t length = ok->queue.len < 255 ? ok->queue.len : 255;

    if (length > 0)
        memcpy(topology->queue_name, ok->queue.bytes, length);
    topology->queue_name[length] = '\0';
    topology->queue = XB_THING_READY;
    topology->queue_is_expected = topology->config->queue_mode != XB_QUEUE_OWN;
}

static void take_depth(struct xb_topology *topology, const amqp_queue_declare_ok_t *ok)
{
    topology->measuring = false;
    topology->measured = true;
    topology->depth = ok->message_count;
    topology->consumers = ok->consumer_count;
}

static void note_late(struct xb_topology *topology, int64_t since_us)
{
    if (since_us != 0 && (topology->late_us == 0 || since_us < topology->late_us))
        topology->late_us = since_us;
}

/* Messages that it would have brought are missing since the first refusal, unless it was in place all the time. */
static void accept_binding(struct xb_topology *topology, struct xb_binding *binding)
{
    if (topology->at_once < XB_CHANGES_AT_ONCE)
        topology->at_once++;
    if (binding->code != XIVO_BUS_OK)
        topology->accepted = true;
    note_late(topology, binding->missed_us);
    binding->code = XIVO_BUS_OK;
    binding->missed_us = 0;
}

static void take_binding(struct xb_topology *topology, struct xb_binding *binding)
{
    accept_binding(topology, binding);
    binding->there = true;
    binding->state = XB_BINDING_BOUND;
    if (binding->users == 0)
        xb_bindings_touch(&topology->bindings, binding);
}

static void lose_binding(struct xb_topology *topology, struct xb_binding *binding)
{
    binding->there = false;
    binding->code = XIVO_BUS_OK;
    xb_bindings_set(&topology->bindings, binding, XB_BINDING_ABSENT);
}

/* A binding to an exchange that is not there is gone with it; one that may only not be looked at is still in place. */
static void mark_bindings_to(struct xb_topology *topology, size_t exchange, int code)
{
    for (size_t i = 0; i < topology->bindings.count; i++) {
        struct xb_binding *binding = topology->bindings.items[i];

        if (binding->exchange != exchange)
            continue;
        binding->code = code;
        if (code != XIVO_BUS_OK)
            binding->state = XB_BINDING_ABSENT;
        if (code != XIVO_BUS_OK && code != XIVO_BUS_ERR_PERMISSION)
            binding->there = false;
    }
}

static void touch_bindings_to(struct xb_topology *topology, size_t exchange)
{
    for (size_t i = 0; i < topology->bindings.count; i++)
        if (topology->bindings.items[i]->exchange == exchange &&
            topology->bindings.items[i]->state == XB_BINDING_ABSENT)
            xb_bindings_touch(&topology->bindings, topology->bindings.items[i]);
}

/* When it had been missing, messages may have been sent to it before it is bound: since it was looked for last. */
static void find_exchange(struct xb_topology *topology, size_t exchange)
{
    if (topology->code[exchange] != XIVO_BUS_OK) {
        mark_bindings_to(topology, exchange, XIVO_BUS_OK);
        topology->accepted = true;
    }
    note_late(topology, topology->missing_us[exchange]);
    topology->exchange[exchange] = XB_THING_READY;
    topology->code[exchange] = XIVO_BUS_OK;
    topology->missing_us[exchange] = 0;
    touch_bindings_to(topology, exchange);
}

static void take_answer(struct xb_topology *topology, const struct xb_request *request, const amqp_method_t *method)
{
    switch (request->kind) {
    case XB_REQUEST_CHANNEL_OPEN:
        topology->channel = XB_THING_READY;
        break;
    case XB_REQUEST_QUEUE_LOOK:
        break;
    case XB_REQUEST_QUEUE_DECLARE:
        take_queue(topology, method->decoded);
        break;
    case XB_REQUEST_QUEUE_MEASURE:
        take_depth(topology, method->decoded);
        break;
    case XB_REQUEST_EXCHANGE_DECLARE:
        find_exchange(topology, request->exchange);
        break;
    case XB_REQUEST_BIND:
        topology->changes--;
        take_binding(topology, request->binding);
        break;
    case XB_REQUEST_UNBIND:
        topology->changes--;
        lose_binding(topology, request->binding);
        break;
    }
}

/* ---- refusals ---- */

static void forget_request(struct xb_topology *topology, const struct xb_request *request)
{
    switch (request->kind) {
    case XB_REQUEST_CHANNEL_OPEN:
        topology->channel = XB_THING_UNKNOWN;
        break;
    case XB_REQUEST_QUEUE_LOOK:
    case XB_REQUEST_QUEUE_DECLARE:
        topology->queue = XB_THING_UNKNOWN;
        break;
    case XB_REQUEST_QUEUE_MEASURE:
        topology->measuring = false;
        break;
    case XB_REQUEST_EXCHANGE_DECLARE:
        topology->exchange[request->exchange] = XB_THING_UNKNOWN;
        break;
    case XB_REQUEST_BIND:
        topology->changes--;
        xb_bindings_set(&topology->bindings, request->binding, XB_BINDING_ABSENT);
        break;
    case XB_REQUEST_UNBIND:
        topology->changes--;
        xb_bindings_set(&topology->bindings, request->binding, XB_BINDING_BOUND);
        break;
    }
}

/* Nothing can have been sent to an exchange before it was last looked for in vain; to one that is refused it can. */
static void note_missing(struct xb_topology *topology, size_t exchange, const struct xb_request *request, int code)
{
    if (topology->missing_us[exchange] == 0 || code == XIVO_BUS_ERR_NO_EXCHANGE)
        topology->missing_us[exchange] = request->asked_us;
}

/* The bindings to an exchange that is not there are gone with it. */
static void lose_exchange(struct xb_topology *topology, size_t exchange, const struct xb_request *request, int code)
{
    topology->exchange[exchange] = XB_THING_MISSING;
    note_missing(topology, exchange, request, code);
    for (size_t i = 0; i < topology->bindings.count; i++)
        if (topology->bindings.items[i]->exchange == exchange)
            lose_binding(topology, topology->bindings.items[i]);
    xb_log(topology->log, XIVO_BUS_LOG_INFO, "exchange %s is not there; going on without it",
           topology->config->exchanges[exchange].name);
}

/* A report goes to the program when it is new on this connection; its text is that of the first. */
static void report_refusal(struct xb_topology *topology, const struct xb_error *refusal)
{
    if (topology->refusals++ == 0)
        topology->refusal = *refusal;
    xb_log(topology->log, XIVO_BUS_LOG_WARNING, "%s; going on without it and trying again", refusal->text);
}

static void refuse_exchange(struct xb_topology *topology, const struct xb_request *request,
                            const struct xb_error *refusal)
{
    size_t i = request->exchange;
    bool is_new = topology->code[i] == XIVO_BUS_OK;

    topology->exchange[i] = XB_THING_MISSING;
    topology->code[i] = refusal->code;
    if (refusal->code != XIVO_BUS_ERR_PERMISSION)
        note_missing(topology, i, request, refusal->code);
    mark_bindings_to(topology, i, refusal->code);
    if (is_new)
        report_refusal(topology, refusal);
}

/*
 * What a refused declaration of an exchange means: another try in a modest way, doing without it, or the end. Once a consumer
 * has run, an exchange that somebody deleted or made again as another one is missing like its bindings, and all else goes on.
 */
static bool tolerates_exchange(struct xb_topology *topology, const struct xb_request *request,
                               const struct xb_error *refusal, unsigned reply)
{
    size_t i = request->exchange;
    const struct xb_exchange_config *exchange = &topology->config->exchanges[i];

    if (exchange->declare == XB_DECLARE_OPTIONAL) {
        lose_exchange(topology, i, request, refusal->code);
        return true;
    }
    if (exchange->declare == XB_DECLARE_ACTIVE && !topology->passive[i] && reply == AMQP_ACCESS_REFUSED) {
        topology->passive[i] = true;
        topology->exchange[i] = XB_THING_UNKNOWN;
        return true;
    }
    if (!topology->has_consumed)
        return false;
    refuse_exchange(topology, request, refusal);
    return true;
}

/*
 * All others go on. One that is in place already, and whose right was taken away since, stays in place until the queue goes:
 * the broker looks at rights only when it is asked. Its forgotten request touched it, but it is not due again.
 */
static void refuse_binding(struct xb_topology *topology, const struct xb_request *request,
                           const struct xb_error *refusal, int64_t now_us)
{
    struct xb_binding *binding = request->binding;
    bool is_new = binding->code == XIVO_BUS_OK;

    if (refusal->code == XIVO_BUS_ERR_NO_EXCHANGE)
        binding->there = false;
    if (!binding->there && binding->missed_us == 0)
        binding->missed_us = request->asked_us;
    binding->code = refusal->code;
    binding->state = XB_BINDING_ABSENT;
    topology->at_once = 1;
    topology->pause_us = now_us + REFUSAL_PAUSE_US;
    topology->retry_from = binding->index + 1;
    if (binding->users > 0)
        xb_bindings_untouch(&topology->bindings, binding);
    if (topology->retry_us == 0)
        topology->retry_us = now_us + topology->config->retry_us;
    if (is_new)
        report_refusal(topology, refusal);
    else if (topology->retries_left > 0)
        topology->retries_left--;
}

/* It is declared next. */
static void lose_queue(struct xb_topology *topology)
{
    topology->queue_is_expected = false;
    topology->queue_was_lost = true;
    xb_log(topology->log, XIVO_BUS_LOG_WARNING, "queue %s was deleted meanwhile, with what it held; declaring it again",
           topology->config->queue);
}

static bool tolerates_binding(struct xb_topology *topology, const struct xb_request *request,
                              const struct xb_error *refusal, unsigned reply, int64_t now_us)
{
    size_t exchange = request->binding->exchange;

    if (reply == AMQP_NOT_FOUND && topology->config->exchanges[exchange].declare == XB_DECLARE_OPTIONAL &&
        refusal->code == XIVO_BUS_ERR_NO_EXCHANGE) {
        lose_exchange(topology, exchange, request, refusal->code);
        return true;
    }
    if (request->kind == XB_REQUEST_UNBIND) {
        lose_binding(topology, request->binding);
        return true;
    }
    if (refusal->code == XIVO_BUS_ERR_NO_QUEUE || refusal->code == XIVO_BUS_ERR_CLOSED)
        return false; /* not a matter of this binding */
    refuse_binding(topology, request, refusal, now_us);
    return true;
}

static bool tolerates(struct xb_topology *topology, const struct xb_request *request, const struct xb_error *refusal,
                      unsigned reply, int64_t now_us)
{
    switch (request->kind) {
    case XB_REQUEST_EXCHANGE_DECLARE:
        return tolerates_exchange(topology, request, refusal, reply);
    case XB_REQUEST_BIND:
    case XB_REQUEST_UNBIND:
        return tolerates_binding(topology, request, refusal, reply, now_us);
    case XB_REQUEST_QUEUE_LOOK:
        if (refusal->code != XIVO_BUS_ERR_NO_QUEUE)
            return false;
        lose_queue(topology);
        return true;
    case XB_REQUEST_QUEUE_MEASURE:
        if (refusal->code == XIVO_BUS_ERR_CANCELLED)
            return false;
        topology->is_unmeasurable = true;
        return true;
    case XB_REQUEST_CHANNEL_OPEN:
    case XB_REQUEST_QUEUE_DECLARE:
        break;
    }
    return false;
}

static enum xb_subject subject_of(enum xb_request_kind kind)
{
    switch (kind) {
    case XB_REQUEST_CHANNEL_OPEN:
        break;
    case XB_REQUEST_QUEUE_LOOK:
    case XB_REQUEST_QUEUE_DECLARE:
    case XB_REQUEST_QUEUE_MEASURE:
        return XB_SUBJECT_QUEUE;
    case XB_REQUEST_EXCHANGE_DECLARE:
        return XB_SUBJECT_EXCHANGE;
    case XB_REQUEST_BIND:
    case XB_REQUEST_UNBIND:
        return XB_SUBJECT_BINDING;
    }
    return XB_SUBJECT_CHANNEL;
}

static const char *name_of(const struct xb_topology *topology, const struct xb_request *request)
{
    switch (request->kind) {
    case XB_REQUEST_QUEUE_LOOK:
    case XB_REQUEST_QUEUE_DECLARE:
        return topology->config->queue ? topology->config->queue : "";
    case XB_REQUEST_EXCHANGE_DECLARE:
        return topology->config->exchanges[request->exchange].name;
    case XB_REQUEST_BIND:
        return request->binding->text;
    case XB_REQUEST_CHANNEL_OPEN:
    case XB_REQUEST_QUEUE_MEASURE:
    case XB_REQUEST_UNBIND:
        break;
    }
    return "";
}

static bool is_only_looked_up(const struct xb_topology *topology, const struct xb_request *request)
{
    size_t exchange = request->kind == XB_REQUEST_BIND ? request->binding->exchange : request->exchange;

    return topology->config->exchanges[exchange].declare == XB_DECLARE_PASSIVE;
}

static void judge(struct xb_topology *topology, const struct xb_request *request, const amqp_channel_close_t *close,
                  struct xb_error *refusal)
{
    int code = xb_refusal_of_channel(refusal, close, subject_of(request->kind), name_of(topology, request));

    if (code == XIVO_BUS_ERR_NO_EXCHANGE && is_only_looked_up(topology, request))
        xb_fail(refusal, code, "%s (the option exchange_declare=true makes an exchange that is missing)",
                refusal->text);
    if (code == XIVO_BUS_ERR_NO_QUEUE && request->kind == XB_REQUEST_QUEUE_MEASURE) {
        refusal->code = XIVO_BUS_ERR_CANCELLED; /* it was there: basic.cancel, which says so, is still under way */
        topology->queue_was_lost = true;
    }
}

/* Whether nothing can ever arrive: every binding that could be asked for was refused, and no consumer has run yet. */
static bool is_hopeless(const struct xb_topology *topology)
{
    if (topology->has_consumed || topology->refusals == 0)
        return false;
    for (size_t i = 0; i < topology->bindings.count; i++) {
        const struct xb_binding *binding = topology->bindings.items[i];
        bool is_out = binding->code != XIVO_BUS_OK || topology->exchange[binding->exchange] == XB_THING_MISSING;

        if (binding->users > 0 && !is_out)
            return false;
    }
    return true;
}

static int take_close(struct xb_topology *topology, const amqp_channel_close_t *close, int64_t now_us,
                      struct xb_error *error)
{
    struct xb_request *request = xb_oldest_request(topology);
    struct xb_request refused;
    struct xb_error refusal;

    if (!request)
        return xb_refusal_of_channel(error, close, XB_SUBJECT_CHANNEL, "");
    refused = *request;
    while ((request = xb_oldest_request(topology))) {
        forget_request(topology, request);
        xb_buf_consume(&topology->requests, sizeof *request);
    }
    xb_codec_send(topology->codec, XB_TOPOLOGY_CHANNEL, AMQP_CHANNEL_CLOSE_OK_METHOD, &(amqp_channel_close_ok_t){ 0 });
    topology->channel = XB_THING_UNKNOWN;
    judge(topology, &refused, close, &refusal);
    if (!tolerates(topology, &refused, &refusal, close->reply_code, now_us))
        return xb_fail(error, refusal.code, "%s", refusal.text);
    if (is_hopeless(topology))
        return xb_fail(error, topology->refusal.code, "%s", topology->refusal.text);
    return XIVO_BUS_OK;
}

int xb_topology_reply(struct xb_topology *topology, const amqp_method_t *method, int64_t now_us, struct xb_error *error)
{
    struct xb_request *request = xb_oldest_request(topology);

    if (method->id == AMQP_CHANNEL_CLOSE_METHOD)
        return take_close(topology, method->decoded, now_us, error);
    if (!request || method->id != xb_answer_to(request->kind))
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker sent %s where nothing asked for it",
                       amqp_method_name(method->id));
    take_answer(topology, request, method);
    topology->answered_us = now_us;
    xb_buf_consume(&topology->requests, sizeof *request);
    return XIVO_BUS_OK;
}
