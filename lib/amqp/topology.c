#include "amqp/topology.h"

#include <string.h>

#include "amqp/refusal.h"
#include "amqp/request.h"

enum {
    REASSERT_US = 60 * 1000 * 1000, /* a deleted exchange makes no noise: look again so often */
    MEASURE_US = 1000 * 1000,
    PATIENCE = 30,            /* times the limit: 300 KB of messages at 1 KB/s, more than a window of 256 */
    CHANGES_AT_ONCE = 256,    /* bindings asked for in one step: the program's loop must not wait for thousands */
    MISSING_REASSERTIONS = 10 /* an optional exchange that was missing is looked for so often, and then only every
                                            tenth time: the broker writes each refusal into its log */
};

static struct xb_request *oldest(const struct xb_topology *topology)
{
    return xb_buf_length(&topology->requests) > 0 ? (struct xb_request *)(void *)xb_buf_bytes(&topology->requests)
                                                  : NULL;
}

void xb_topology_init(struct xb_topology *topology, const struct xb_engine_config *config, struct xb_codec *codec,
                      const struct xb_log *log)
{
    memset(topology, 0, sizeof *topology);
    topology->config = config;
    topology->codec = codec;
    topology->log = log;
    topology->more_us = INT64_MAX;
}

void xb_topology_free(struct xb_topology *topology)
{
    xb_bindings_free(&topology->bindings);
    xb_buf_free(&topology->requests);
}

void xb_topology_reset(struct xb_topology *topology)
{
    topology->channel = topology->queue = XB_THING_UNKNOWN;
    for (size_t i = 0; i < XB_EXCHANGES_MAX; i++) {
        topology->exchange[i] = XB_THING_UNKNOWN;
        topology->passive[i] = false;
        topology->missing_us[i] = 0;
    }
    topology->late_us = 0;
    topology->queue_name[0] = '\0';
    topology->reassert_us = 0;
    topology->reassertions = 0;
    topology->measured_us = topology->answered_us = 0;
    topology->measuring = false;
    topology->depth = 0;
    topology->changes = 0;
    topology->more_us = INT64_MAX;
    xb_buf_reset(&topology->requests, 4096);
    xb_bindings_reset(&topology->bindings);
}

/* It may not be as it should be now: the next step looks at it. */
static void change_binding(struct xb_topology *topology, struct xb_binding *binding, enum xb_binding_state state)
{
    binding->state = state;
    xb_bindings_touch(&topology->bindings, binding);
}

/* Queue and exchanges first; true when none of them is still open. */
static bool step_declarations(struct xb_topology *topology, int64_t now_us)
{
    bool ready;

    if (topology->queue == XB_THING_UNKNOWN)
        xb_ask_for_queue(topology, now_us);
    ready = topology->queue == XB_THING_READY;
    for (size_t i = 0; i < topology->config->exchange_count; i++) {
        if (topology->exchange[i] == XB_THING_UNKNOWN)
            xb_ask_for_exchange(topology, i, now_us);
        ready = ready && topology->exchange[i] != XB_THING_ASKED;
    }
    return ready;
}

/* A queue with a name belongs to more programs than this one: what is bound stays bound there. */
static void step_unused(struct xb_topology *topology, struct xb_binding *binding, int64_t now_us)
{
    if (binding->state == XB_BINDING_ASKED || binding->state == XB_BINDING_REMOVING)
        return;
    if (binding->there && topology->config->queue_mode == XB_QUEUE_OWN)
        xb_ask_for_removal(topology, binding, now_us);
    else
        xb_bindings_forget(&topology->bindings, binding);
}

/* Those of which something has changed, but not all at once. One to an exchange that is missing is touched when that is found. */
static void step_bindings(struct xb_topology *topology, int64_t now_us)
{
    struct xb_binding *binding;

    for (int left = CHANGES_AT_ONCE; left > 0 && (binding = xb_bindings_next(&topology->bindings)) != NULL; left--)
        if (binding->users == 0)
            step_unused(topology, binding, now_us);
        else if (binding->state == XB_BINDING_ABSENT && topology->exchange[binding->exchange] == XB_THING_READY)
            xb_ask_for_binding(topology, binding, now_us);
    topology->more_us = topology->bindings.first ? now_us + 1 : INT64_MAX;
}

/* Everything becomes unknown again, so that the step asks for it again. What is bound stays in use meanwhile. */
static void reassert(struct xb_topology *topology, int64_t now_us)
{
    bool look_for_missing;

    topology->reassert_us = now_us + REASSERT_US;
    topology->reassertions++;
    look_for_missing =
        topology->reassertions <= MISSING_REASSERTIONS || topology->reassertions % MISSING_REASSERTIONS == 0;
    for (size_t i = 0; i < topology->config->exchange_count; i++)
        if (topology->exchange[i] == XB_THING_READY || look_for_missing)
            topology->exchange[i] = XB_THING_UNKNOWN;
    for (size_t i = 0; i < topology->bindings.count; i++)
        if (topology->bindings.items[i]->state == XB_BINDING_BOUND && topology->bindings.items[i]->users > 0)
            change_binding(topology, topology->bindings.items[i], XB_BINDING_ABSENT);
}

void xb_topology_step(struct xb_topology *topology, int64_t now_us)
{
    if (topology->config->queue_mode == XB_QUEUE_AS_IT_IS)
        return;
    if (topology->reassert_us != 0 && now_us >= topology->reassert_us && !oldest(topology))
        reassert(topology, now_us);
    if (topology->channel == XB_THING_UNKNOWN)
        xb_ask_for_channel(topology, now_us);
    if (topology->channel == XB_THING_READY && step_declarations(topology, now_us))
        step_bindings(topology, now_us);
    if (topology->reassert_us == 0 && xb_topology_is_complete(topology))
        topology->reassert_us = now_us + REASSERT_US;
}

/* ---- answers ---- */

static amqp_method_number_t answer_to(enum xb_request_kind kind)
{
    static const amqp_method_number_t answers[] = {
        [XB_REQUEST_CHANNEL_OPEN] = AMQP_CHANNEL_OPEN_OK_METHOD,
        [XB_REQUEST_QUEUE_DECLARE] = AMQP_QUEUE_DECLARE_OK_METHOD,
        [XB_REQUEST_QUEUE_LOOK] = AMQP_QUEUE_DECLARE_OK_METHOD,
        [XB_REQUEST_QUEUE_MEASURE] = AMQP_QUEUE_DECLARE_OK_METHOD,
        [XB_REQUEST_EXCHANGE_DECLARE] = AMQP_EXCHANGE_DECLARE_OK_METHOD,
        [XB_REQUEST_BIND] = AMQP_QUEUE_BIND_OK_METHOD,
        [XB_REQUEST_UNBIND] = AMQP_QUEUE_UNBIND_OK_METHOD,
    };

    return answers[kind];
}

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
    topology->depth = ok->message_count;
}

static void take_binding(struct xb_topology *topology, struct xb_binding *binding)
{
    binding->there = true;
    binding->state = XB_BINDING_BOUND;
    if (binding->users == 0)
        xb_bindings_touch(&topology->bindings, binding);
}

static void lose_binding(struct xb_topology *topology, struct xb_binding *binding)
{
    binding->there = false;
    change_binding(topology, binding, XB_BINDING_ABSENT);
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
    int64_t missing_us = topology->missing_us[exchange];

    topology->exchange[exchange] = XB_THING_READY;
    topology->missing_us[exchange] = 0;
    touch_bindings_to(topology, exchange);
    if (missing_us != 0 && (topology->late_us == 0 || missing_us < topology->late_us))
        topology->late_us = missing_us;
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
        change_binding(topology, request->binding, XB_BINDING_ABSENT);
        break;
    case XB_REQUEST_UNBIND:
        topology->changes--;
        change_binding(topology, request->binding, XB_BINDING_BOUND);
        break;
    }
}

/* The bindings to an exchange that is not there are gone with it. */
static void lose_exchange(struct xb_topology *topology, size_t exchange, int64_t asked_us)
{
    topology->exchange[exchange] = XB_THING_MISSING;
    topology->missing_us[exchange] = asked_us;
    for (size_t i = 0; i < topology->bindings.count; i++)
        if (topology->bindings.items[i]->exchange == exchange)
            lose_binding(topology, topology->bindings.items[i]);
    xb_log(topology->log, XIVO_BUS_LOG_INFO, "exchange %s is not there; going on without it",
           topology->config->exchanges[exchange].name);
}

/* What a refused declaration of an exchange means: another try in a modest way, doing without it, or the end. */
static bool lives_with_exchange(struct xb_topology *topology, const struct xb_request *request, unsigned reply)
{
    size_t i = request->exchange;
    const struct xb_exchange_config *exchange = &topology->config->exchanges[i];

    if (exchange->declare == XB_DECLARE_OPTIONAL) {
        lose_exchange(topology, i, request->asked_us);
        return true;
    }
    if (exchange->declare == XB_DECLARE_ACTIVE && !topology->passive[i] && reply == AMQP_ACCESS_REFUSED) {
        topology->passive[i] = true;
        topology->exchange[i] = XB_THING_UNKNOWN;
        return true;
    }
    return false;
}

/* It is declared next. */
static void lose_queue(struct xb_topology *topology)
{
    topology->queue_is_expected = false;
    topology->queue_was_lost = true;
    xb_log(topology->log, XIVO_BUS_LOG_WARNING, "queue %s was deleted meanwhile, with what it held; declaring it again",
           topology->config->queue);
}

/* `code`: what the refusal would be told as. */
static bool lives_with(struct xb_topology *topology, const struct xb_request *request, unsigned reply, int code)
{
    bool about_binding = request->kind == XB_REQUEST_BIND || request->kind == XB_REQUEST_UNBIND;

    if (request->kind == XB_REQUEST_EXCHANGE_DECLARE)
        return lives_with_exchange(topology, request, reply);
    if (about_binding && topology->config->exchanges[request->binding->exchange].declare == XB_DECLARE_OPTIONAL &&
        reply == AMQP_NOT_FOUND) {
        lose_exchange(topology, request->binding->exchange, request->asked_us);
        return true;
    }
    if (request->kind == XB_REQUEST_QUEUE_LOOK && code == XIVO_BUS_ERR_NO_QUEUE) {
        lose_queue(topology);
        return true;
    }
    if (request->kind == XB_REQUEST_UNBIND) {
        lose_binding(topology, request->binding);
        return true;
    }
    return false;
}

static bool is_only_looked_up(const struct xb_topology *topology, const struct xb_request *request)
{
    size_t exchange = request->kind == XB_REQUEST_BIND ? request->binding->exchange : request->exchange;

    return topology->config->exchanges[exchange].declare == XB_DECLARE_PASSIVE;
}

static int refuse(struct xb_topology *topology, const struct xb_request *request, const amqp_channel_close_t *close,
                  struct xb_error *error)
{
    static const enum xb_subject subjects[] = {
        [XB_REQUEST_CHANNEL_OPEN] = XB_SUBJECT_CHANNEL,
        [XB_REQUEST_QUEUE_DECLARE] = XB_SUBJECT_QUEUE,
        [XB_REQUEST_QUEUE_LOOK] = XB_SUBJECT_QUEUE,
        [XB_REQUEST_QUEUE_MEASURE] = XB_SUBJECT_QUEUE,
        [XB_REQUEST_EXCHANGE_DECLARE] = XB_SUBJECT_EXCHANGE,
        [XB_REQUEST_BIND] = XB_SUBJECT_BINDING,
        [XB_REQUEST_UNBIND] = XB_SUBJECT_BINDING,
    };
    const char *name = "";
    int code;

    if ((request->kind == XB_REQUEST_QUEUE_LOOK || request->kind == XB_REQUEST_QUEUE_DECLARE) &&
        topology->config->queue)
        name = topology->config->queue;
    else if (request->kind == XB_REQUEST_EXCHANGE_DECLARE)
        name = topology->config->exchanges[request->exchange].name;
    else if (request->kind == XB_REQUEST_BIND)
        name = request->binding->text;
    code = xb_refusal_of_channel(error, close, subjects[request->kind], name);
    if (error && code == XIVO_BUS_ERR_NO_EXCHANGE && is_only_looked_up(topology, request))
        xb_fail(error, code, "%s (the option exchange_declare=true makes an exchange that is missing)", error->text);
    if (request->kind == XB_REQUEST_QUEUE_MEASURE && code == XIVO_BUS_ERR_NO_QUEUE) {
        code = XIVO_BUS_ERR_CANCELLED; /* it was there: basic.cancel, which says so, is still under way */
        if (error)
            error->code = code;
    }
    return code;
}

static int take_close(struct xb_topology *topology, const amqp_channel_close_t *close, struct xb_error *error)
{
    struct xb_request *request = oldest(topology);
    struct xb_request refused;
    int code;

    if (!request)
        return xb_refusal_of_channel(error, close, XB_SUBJECT_CHANNEL, "");
    refused = *request;
    while ((request = oldest(topology))) {
        forget_request(topology, request);
        xb_buf_consume(&topology->requests, sizeof *request);
    }
    xb_codec_send(topology->codec, XB_TOPOLOGY_CHANNEL, AMQP_CHANNEL_CLOSE_OK_METHOD, &(amqp_channel_close_ok_t){ 0 });
    topology->channel = XB_THING_UNKNOWN;
    code = refuse(topology, &refused, close, NULL);
    if (lives_with(topology, &refused, close->reply_code, code))
        return XIVO_BUS_OK;
    return refuse(topology, &refused, close, error);
}

int xb_topology_reply(struct xb_topology *topology, const amqp_method_t *method, int64_t now_us, struct xb_error *error)
{
    struct xb_request *request = oldest(topology);

    if (method->id == AMQP_CHANNEL_CLOSE_METHOD)
        return take_close(topology, method->decoded, error);
    if (!request || method->id != answer_to(request->kind))
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker sent %s where nothing asked for it",
                       amqp_method_name(method->id));
    take_answer(topology, request, method);
    topology->answered_us = now_us;
    xb_buf_consume(&topology->requests, sizeof *request);
    return XIVO_BUS_OK;
}

int64_t xb_topology_measure_at(const struct xb_topology *topology)
{
    if (topology->channel != XB_THING_READY || topology->queue != XB_THING_READY || topology->measuring)
        return INT64_MAX;
    return topology->measured_us + MEASURE_US;
}

void xb_topology_measure(struct xb_topology *topology, int64_t now_us)
{
    if (now_us >= xb_topology_measure_at(topology))
        xb_ask_for_depth(topology, now_us);
}

bool xb_topology_is_busy(const struct xb_topology *topology)
{
    return oldest(topology) != NULL;
}

bool xb_topology_is_complete(const struct xb_topology *topology)
{
    if (topology->config->queue_mode == XB_QUEUE_AS_IT_IS)
        return true;
    if (topology->queue != XB_THING_READY)
        return false;
    for (size_t i = 0; i < topology->config->exchange_count; i++)
        if (topology->exchange[i] == XB_THING_UNKNOWN || topology->exchange[i] == XB_THING_ASKED)
            return false;
    return !topology->bindings.first && topology->changes == 0;
}

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Since when the broker could have answered it: it answers one after the other. */
static int64_t waiting_since(const struct xb_topology *topology, const struct xb_request *request)
{
    return later(request->asked_us, topology->answered_us);
}

static int64_t deadline_of(const struct xb_topology *topology, const struct xb_request *request, int64_t progress_us)
{
    int64_t since_us = waiting_since(topology, request), limit_us = topology->config->timeout_us;
    int64_t most_us = since_us + PATIENCE * limit_us, deadline_us = later(since_us, progress_us) + limit_us;

    return earlier(deadline_us, most_us);
}

int64_t xb_topology_deadline(const struct xb_topology *topology, int64_t progress_us)
{
    const struct xb_request *request = oldest(topology);

    if (request)
        return earlier(deadline_of(topology, request, progress_us), topology->more_us);
    return earlier(topology->reassert_us != 0 ? topology->reassert_us : INT64_MAX, topology->more_us);
}

int xb_topology_check(const struct xb_topology *topology, int64_t heard_us, int64_t progress_us, struct xb_error *error)
{
    const struct xb_request *request = oldest(topology);
    int64_t deadline_us;

    if (!request)
        return XIVO_BUS_OK;
    deadline_us = deadline_of(topology, request, progress_us);
    if (heard_us < deadline_us)
        return XIVO_BUS_OK;
    return xb_fail(error, XIVO_BUS_ERR_TIMEOUT, "the broker did not send %s within %lld ms",
                   amqp_method_name(answer_to(request->kind)),
                   (long long)((deadline_us - waiting_since(topology, request)) / 1000));
}
