#include "amqp/topology.h"

#include <stdio.h>
#include <string.h>

#include "amqp/answer.h"
#include "amqp/request.h"

enum {
    REASSERT_US = 60 * 1000 * 1000, /* a deleted exchange makes no noise: look again so often */
    PATIENCE = 30,            /* times the limit: 300 KB of messages at 1 KB/s, more than a window of 256 */
    RETRIES_REFUSED = 8,      /* refused bindings that may be refused again before the others wait */
    MISSING_REASSERTIONS = 10 /* an optional exchange that was missing is looked for so often, and then only every
                                            tenth time: the broker writes each refusal into its log */
};

/*
 * The oldest request whose answer must come in time. Nothing depends on the depth of the queue, and a message that comes byte by
 * byte before that answer may take long.
 */
static struct xb_request *oldest_due(const struct xb_topology *topology)
{
    struct xb_request *request = xb_oldest_request(topology);
    size_t count = xb_buf_length(&topology->requests) / sizeof *request;

    for (; count > 0; count--, request++)
        if (request->kind != XB_REQUEST_QUEUE_MEASURE)
            return request;
    return NULL;
}

void xb_topology_init(struct xb_topology *topology, const struct xb_engine_config *config, struct xb_codec *codec,
                      const struct xb_log *log)
{
    memset(topology, 0, sizeof *topology);
    topology->config = config;
    topology->codec = codec;
    topology->log = log;
    topology->more_us = INT64_MAX;
    topology->at_once = XB_CHANGES_AT_ONCE;
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
        topology->code[i] = XIVO_BUS_OK;
        if (!topology->has_consumed)
            topology->missing_us[i] = 0;
    }
    topology->late_us = 0;
    topology->queue_name[0] = '\0';
    topology->reassert_us = 0;
    topology->reassertions = 0;
    topology->answered_us = 0;
    topology->measuring = topology->measured = topology->is_unmeasurable = false;
    topology->changes = 0;
    topology->more_us = INT64_MAX;
    topology->at_once = XB_CHANGES_AT_ONCE;
    topology->pause_us = topology->retry_us = 0;
    topology->refusal.code = XIVO_BUS_OK;
    topology->refusals = topology->retries_left = 0;
    topology->accepted = false;
    xb_buf_reset(&topology->requests, 4096);
    xb_bindings_reset(&topology->bindings);
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

/* One to an exchange that is missing is touched when that is found, and a refused one when it is time. */
static void step_wanted(struct xb_topology *topology, struct xb_binding *binding, int64_t now_us)
{
    bool is_due = binding->code == XIVO_BUS_OK || topology->retries_left > 0;

    if (binding->state == XB_BINDING_ABSENT && topology->exchange[binding->exchange] == XB_THING_READY && is_due)
        xb_ask_for_binding(topology, binding, now_us);
}

/* Those of which something has changed, but not all at once. */
static void step_bindings(struct xb_topology *topology, int64_t now_us)
{
    bool is_careful = topology->at_once < XB_CHANGES_AT_ONCE;
    struct xb_binding *binding;

    topology->more_us = INT64_MAX;
    if (is_careful && topology->changes > 0)
        return; /* their answers come first */
    if (now_us < topology->pause_us) {
        topology->more_us = topology->bindings.first ? topology->pause_us : INT64_MAX;
        return;
    }
    for (size_t left = topology->at_once; left > 0 && (binding = xb_bindings_next(&topology->bindings)) != NULL; left--)
        if (binding->users == 0)
            step_unused(topology, binding, now_us);
        else
            step_wanted(topology, binding, now_us);
    if (topology->bindings.first && !(is_careful && topology->changes > 0))
        topology->more_us = now_us + 1;
}

/* Those that are refused become due, one after the other, beginning where the last time ended. */
static void retry_refused(struct xb_topology *topology, int64_t now_us)
{
    struct xb_bindings *bindings = &topology->bindings;

    topology->retry_us = 0;
    for (size_t i = 0; i < bindings->count; i++) {
        struct xb_binding *binding = bindings->items[(topology->retry_from + i) % bindings->count];

        if (binding->code == XIVO_BUS_OK)
            continue;
        topology->retry_us = now_us + topology->config->retry_us;
        xb_bindings_touch(bindings, binding);
    }
    topology->at_once = 1;
    topology->retries_left = RETRIES_REFUSED;
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
            xb_bindings_set(&topology->bindings, topology->bindings.items[i], XB_BINDING_ABSENT);
}

void xb_topology_step(struct xb_topology *topology, int64_t now_us)
{
    if (topology->config->queue_mode == XB_QUEUE_AS_IT_IS)
        return;
    if (topology->reassert_us != 0 && now_us >= topology->reassert_us && !oldest_due(topology))
        reassert(topology, now_us);
    if (topology->retry_us != 0 && now_us >= topology->retry_us && !oldest_due(topology))
        retry_refused(topology, now_us);
    if (topology->channel == XB_THING_UNKNOWN)
        xb_ask_for_channel(topology, now_us);
    if (topology->channel == XB_THING_READY && step_declarations(topology, now_us))
        step_bindings(topology, now_us);
    if (topology->reassert_us == 0 && xb_topology_is_complete(topology))
        topology->reassert_us = now_us + REASSERT_US;
}

/* A queue that is used as it is needs no channel for anything else. */
bool xb_topology_can_measure(const struct xb_topology *topology)
{
    if (topology->measuring || topology->is_unmeasurable)
        return false;
    if (topology->config->queue_mode == XB_QUEUE_AS_IT_IS && topology->channel == XB_THING_UNKNOWN)
        return true;
    return topology->channel == XB_THING_READY && topology->queue == XB_THING_READY;
}

bool xb_topology_measure(struct xb_topology *topology, int64_t now_us)
{
    if (topology->channel == XB_THING_UNKNOWN) {
        snprintf(topology->queue_name, sizeof topology->queue_name, "%s", topology->config->queue);
        topology->queue = XB_THING_READY;
        xb_ask_for_channel(topology, now_us);
        return false;
    }
    xb_ask_for_depth(topology, now_us);
    return true;
}

bool xb_topology_is_busy(const struct xb_topology *topology)
{
    return xb_oldest_request(topology) != NULL;
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

bool xb_topology_is_refused(const struct xb_topology *topology)
{
    for (size_t i = 0; i < topology->bindings.count; i++)
        if (topology->bindings.items[i]->code != XIVO_BUS_OK && topology->bindings.items[i]->users > 0)
            return true;
    return false;
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
    const struct xb_request *request = oldest_due(topology);
    int64_t deadline_us = topology->more_us;

    if (request)
        return earlier(deadline_of(topology, request, progress_us), deadline_us);
    if (topology->reassert_us != 0)
        deadline_us = earlier(deadline_us, topology->reassert_us);
    if (topology->retry_us != 0)
        deadline_us = earlier(deadline_us, topology->retry_us);
    return deadline_us;
}

int xb_topology_check(const struct xb_topology *topology, int64_t heard_us, int64_t progress_us, struct xb_error *error)
{
    const struct xb_request *request = oldest_due(topology);
    int64_t deadline_us;

    if (!request)
        return XIVO_BUS_OK;
    deadline_us = deadline_of(topology, request, progress_us);
    if (heard_us < deadline_us)
        return XIVO_BUS_OK;
    return xb_fail(error, XIVO_BUS_ERR_TIMEOUT, "the broker did not send %s within %lld ms",
                   amqp_method_name(xb_answer_to(request->kind)),
                   (long long)((deadline_us - waiting_since(topology, request)) / 1000));
}
