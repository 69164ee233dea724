#include "fake/tag_model.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

void tag_model_free(struct tag_model *model)
{
    free(model->tags);
    memset(model, 0, sizeof *model);
}

void tag_model_reset(struct tag_model *model)
{
    model->count = model->waits = model->owed = 0;
    model->first = 1;
}

static struct tag_model_tag *at(struct tag_model *model, uint64_t tag)
{
    return &model->tags[tag - 1];
}

uint64_t tag_model_deliver(struct tag_model *model)
{
    if (model->count == model->capacity) {
        model->capacity = model->capacity > 0 ? 2 * model->capacity : 1024;
        model->tags = realloc(model->tags, model->capacity * sizeof *model->tags);
        if (!model->tags)
            abort();
    }
    if (model->count == 0)
        model->first = 1;
    model->count++;
    *at(model, model->count) = (struct tag_model_tag){ 0 };
    model->waits++;
    return model->count;
}

void tag_model_settle(struct tag_model *model, uint64_t tag, int outcome)
{
    if (tag == 0 || tag > model->count || at(model, tag)->due != 0)
        abort(); /* the test's own mistake */
    at(model, tag)->due = (uint8_t)outcome;
    model->owed++;
}

__attribute__((format(printf, 2, 3))) static const char *fail(struct tag_model *model, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(model->fault, sizeof model->fault, format, arguments);
    va_end(arguments);
    return model->fault;
}

static const char *const names[] = { "open", "acknowledged", "requeued", "rejected" };

static const char *answer(struct tag_model *model, uint64_t tag, int outcome, const char *line)
{
    struct tag_model_tag *it = at(model, tag);

    if (it->due == 0)
        return fail(model, "\"%s\", but tag %" PRIu64 " is open", line, tag);
    if (it->due != outcome)
        return fail(model, "\"%s\", but tag %" PRIu64 " is to be %s", line, tag, names[it->due]);
    it->answered = true;
    model->waits--;
    model->owed--;
    while (model->first <= model->count && at(model, model->first)->answered)
        model->first++;
    return NULL;
}

static const char *answer_all(struct tag_model *model, uint64_t last, const char *line)
{
    const char *fault = NULL;

    for (uint64_t tag = model->first; tag <= last && !fault; tag++)
        if (!at(model, tag)->answered)
            fault = answer(model, tag, XIVO_BUS_ACK, line);
    return fault;
}

/* nack without requeue is reject by another name. */
static int outcome_of(const char *method, const char *options)
{
    if (strcmp(method, "ack") == 0)
        return XIVO_BUS_ACK;
    return strstr(options, " requeue") ? XIVO_BUS_REQUEUE : XIVO_BUS_REJECT;
}

const char *tag_model_hear(struct tag_model *model, const char *line)
{
    char method[8];
    uint64_t tag;
    int length, outcome;

    if (sscanf(line, "1 basic.%7[a-z] %" SCNu64 "%n", method, &tag, &length) != 2)
        return NULL;
    if (strcmp(method, "ack") != 0 && strcmp(method, "nack") != 0 && strcmp(method, "reject") != 0)
        return NULL;
    if (tag == 0 || tag > model->count)
        return fail(model, "\"%s\", but %" PRIu64 " messages were delivered", line, model->count);
    if (at(model, tag)->answered)
        return fail(model, "\"%s\", but that tag was answered before", line);
    outcome = outcome_of(method, line + length);
    if (!strstr(line + length, " multiple"))
        return answer(model, tag, outcome, line);
    if (outcome != XIVO_BUS_ACK)
        return fail(model, "\"%s\" refuses more than one message", line);
    return answer_all(model, tag, line);
}
