#include "program.h"

#include <string.h>

#include "callbacks.h"
#include "fuzz.h"
#include "library.h"
#include "model.h"
#include "samples.h"

struct call {
    const char *id;
    int64_t line;
    bool has_line;
    size_t leg_count;
    const struct leg *legs;
};
struct leg {
    const char *id;
};

static const struct xivo_bus_field leg_fields[] = { XIVO_BUS_REQUIRED_STRING(struct leg, id, "id") };
static const struct xivo_bus_schema leg_schema = XIVO_BUS_SCHEMA(NULL, struct leg, leg_fields);
static const struct xivo_bus_field call_fields[] = {
    XIVO_BUS_OPTIONAL_STRING(struct call, id, "call_id"),
    XIVO_BUS_OPTIONAL_INTEGER(struct call, line, has_line, "line_id"),
    XIVO_BUS_OBJECTS(struct call, legs, struct leg, leg_count, "legs", &leg_schema),
};
static const struct xivo_bus_schema schemas[] = {
    XIVO_BUS_SCHEMA("call_created", struct call, call_fields),
    XIVO_BUS_SCHEMA(NULL, struct call, call_fields),
    { sizeof(struct xivo_bus_schema), sizeof(struct xivo_bus_field), "bad", 1, 3, call_fields },
};

static int subscribe(uint8_t kind, uint8_t filter, struct subscription *made)
{
    xivo_bus_subscription **handle = &made->handle;

    switch (kind % 9) {
    case XIVO_BUS_TYPE_AMI:
        return xivo_bus_on_ami(program.bus, handle, filter % 3 ? filter % 3 == 1 ? "Hangup" : "a.b" : NULL,
                               callback_ami, made);
    case XIVO_BUS_TYPE_CALL_FORM_RESULT:
        return xivo_bus_on_call_form_result(program.bus, handle, callback_form, made);
    case XIVO_BUS_TYPE_AGENT_STATUS_UPDATE:
        return xivo_bus_on_agent_status_update(program.bus, handle, callback_agent, made);
    case XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE:
        return xivo_bus_on_endpoint_status_update(program.bus, handle, callback_endpoint, made);
    case XIVO_BUS_TYPE_USER_STATUS_UPDATE:
        return xivo_bus_on_user_status_update(program.bus, handle, callback_user, made);
    case XIVO_BUS_TYPE_SERVICE_REGISTERED:
        return xivo_bus_on_service_registered(program.bus, handle, callback_registered, made);
    case XIVO_BUS_TYPE_SERVICE_DEREGISTERED:
        return xivo_bus_on_service_deregistered(program.bus, handle, callback_deregistered, made);
    case XIVO_BUS_TYPE_MALFORMED:
        return xivo_bus_on_custom(program.bus, handle, sample_pattern(filter), &schemas[filter % 3], callback_custom,
                                  made);
    default:
        return xivo_bus_on_event(program.bus, handle, sample_pattern(filter), callback_event, made);
    }
}

void program_subscribe(uint8_t kind, uint8_t filter)
{
    struct subscription *made = &program.subscriptions[program.subscription_count];
    const char *key = sample_pattern(filter);
    int rc;

    if (!program.bus || program.subscription_count == PROGRAM_SUBSCRIPTIONS)
        return;
    *made = (struct subscription){ .number = ++program.subscription_count, .type = (enum xivo_bus_type)(kind % 9) };
    library_enter(true);
    rc = subscribe(kind, filter, made);
    library_leave();
    PROGRAM_EXPECT("on_...()", rc, XIVO_BUS_ERR_ARGUMENT, XIVO_BUS_ERR_SCHEMA);
    if ((rc == XIVO_BUS_OK) != (made->handle != NULL))
        fail("on_...() returns %d and %s subscription", rc, made->handle ? "a" : "no");
    made->alive = rc == XIVO_BUS_OK;
    made->everything = made->alive && kind % 9 == XIVO_BUS_TYPE_OTHER && (!key || strcmp(key, "#") == 0);
}

void program_cancel_one(struct subscription *subscription)
{
    subscription->alive = false;
    model_cancel(subscription->number);
    library_enter(true);
    xivo_bus_subscription_cancel(subscription->handle);
    library_leave();
}

void program_cancel(unsigned number)
{
    if (!program.bus || program.subscription_count == 0)
        return;
    number %= program.subscription_count;
    if (program.subscriptions[number].alive)
        program_cancel_one(&program.subscriptions[number]);
}

/* What the broker thinks of it. */
void program_check_subscription(unsigned number)
{
    const struct subscription *subscription = &program.subscriptions[number % PROGRAM_SUBSCRIPTIONS];
    int rc;

    if (!subscription->alive)
        return;
    library_enter(true);
    rc = xivo_bus_subscription_error(subscription->handle);
    library_leave();
    if (rc > 0)
        fail("subscription_error() returns %d", rc);
}

unsigned program_catch_all(void)
{
    for (unsigned i = 0; i < program.subscription_count; i++)
        if (program.subscriptions[i].alive && program.subscriptions[i].everything)
            return program.subscriptions[i].number;
    return 0;
}
