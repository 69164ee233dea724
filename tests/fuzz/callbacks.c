#include "callbacks.h"

#include "fuzz.h"
#include "kernel.h"
#include "library.h"
#include "look.h"
#include "model.h"
#include "program.h"

enum { DEPTH_MAX = 4 };

/* What a callback knows of the event that it was given. */
struct scene {
    const xivo_bus_event *event; /* NULL: none */
    struct model_message *message;
    struct subscription *subscription; /* NULL: none */
};

/* ---- what a callback may do ---- */

static void hold(const struct scene *scene, int outcome)
{
    bool fed = scene->event && xivo_bus_event_exchange(scene->event)[0] == '\0';
    uint64_t id;

    if (!scene->event || !program.bus || model_id_count() >= MODEL_IDS - 8)
        return;
    library_enter(true);
    id = xivo_bus_event_hold(scene->event);
    library_leave();
    if (id == 0 && (program.acks || fed) && !library_has_failed())
        fail("hold() returns 0");
    if (id != 0 && !program.acks && !fed)
        fail("hold() returns an id though acknowledgements are off");
    if (id != 0)
        model_hold(scene->message, fed, id);
    if (id != 0 && outcome > 0)
        program_settle_id(id, outcome);
}

/* What calls back must not be called in a callback. */
static void try_what_is_busy(unsigned which)
{
    int rc;

    if (!program.bus)
        return;
    library_enter(true);
    if (which % 3 == 0)
        rc = xivo_bus_process(program.bus);
    else if (which % 3 == 1)
        rc = xivo_bus_run(program.bus);
    else
        rc = xivo_bus_feed(program.bus, "k", "{}", 2);
    library_leave();
    if (rc != XIVO_BUS_ERR_BUSY)
        fail("a callback may call process(), run() or feed(): %d", rc);
}

static void act(const struct scene *scene);

static void act_on_event(const struct scene *scene, unsigned action)
{
    uint8_t byte = input_back(&program.input);

    if (action < 4)
        hold(scene, 0);
    else if (action < 7)
        hold(scene, 1 + byte % 3);
    else if (action == 7 && scene->event)
        program_copy(scene->event);
    else if (action == 8 && scene->subscription && scene->subscription->alive && program.bus)
        program_cancel_one(scene->subscription);
    act(scene);
}

static void act(const struct scene *scene)
{
    uint8_t action = input_back(&program.input) % 32;

    switch (action) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
        act_on_event(scene, action);
        break;
    case 9:
    case 10:
        program_settle(input_back(&program.input), 1 + input_back(&program.input) % 3);
        break;
    case 11:
        program_cancel(input_back(&program.input));
        break;
    case 12:
        program_subscribe(input_back(&program.input), input_back(&program.input));
        break;
    case 13:
        program_stop();
        break;
    case 14:
        program_free();
        break;
    case 15:
        try_what_is_busy(input_back(&program.input));
        break;
    case 16:
        program_check_stats();
        program_check_subscription(input_back(&program.input));
        break;
    case 17:
        kernel_pass((int64_t)input_back(&program.input) * input_back(&program.input) * 1000);
        break;
    case 18:
        program_set_callbacks(input_back(&program.input));
        break;
    case 19:
        library_fail_allocation(input_back(&program.input));
        break;
    case 20:
        program_set_option(input_back(&program.input));
        break;
    case 21:
        kernel_reset();
        break;
    case 22:
        kernel_finish();
        break;
    case 23:
        kernel_set_wall((int64_t)(int8_t)input_back(&program.input) * 1000000);
        break;
    default:
        break;
    }
}

/* ---- the callbacks ---- */

static bool begin(void)
{
    bool was_running = library_leave();

    if (!was_running)
        fail("a callback outside the library");
    if (!program.bus)
        fail("a callback after free()");
    program.depth++;
    return was_running;
}

static void end(bool was_running)
{
    program.depth--;
    library_enter(was_running);
}

static void take_event(const xivo_bus_event *event, struct subscription *subscription, bool fits)
{
    struct scene scene = { .event = event, .subscription = subscription };
    bool was_running = begin();

    if (subscription && !subscription->alive)
        fail("a callback of a subscription that is cancelled");
    if (!fits)
        fail("an event of type %d for a subscription to type %d", (int)xivo_bus_event_type(event),
             (int)subscription->type);
    scene.message = model_find(xivo_bus_event_exchange(event));
    model_call(scene.message, subscription ? subscription->number : 0);
    look_at_event(event);
    act(&scene);
    look_at_event(event);
    model_return();
    end(was_running);
}

static void take_typed(const xivo_bus_event *event, const void *data, struct subscription *subscription)
{
    if (data != xivo_bus_event_data(event))
        fail("the struct is not that of the event");
    look_at_data(event);
    take_event(event, subscription, xivo_bus_event_type(event) == subscription->type);
}

void callback_event(const xivo_bus_event *event, void *userdata)
{
    take_event(event, userdata, xivo_bus_event_type(event) != XIVO_BUS_TYPE_MALFORMED);
}

void callback_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    take_typed(event, ami, userdata);
}

void callback_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    take_typed(event, agent, userdata);
}

void callback_endpoint(const xivo_bus_event *event, const struct xivo_bus_endpoint_status_update *endpoint,
                       void *userdata)
{
    take_typed(event, endpoint, userdata);
}

void callback_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *user, void *userdata)
{
    take_typed(event, user, userdata);
}

void callback_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata)
{
    take_typed(event, form, userdata);
}

void callback_registered(const xivo_bus_event *event, const struct xivo_bus_service_registered *service, void *userdata)
{
    take_typed(event, service, userdata);
}

void callback_deregistered(const xivo_bus_event *event, const struct xivo_bus_service_deregistered *service,
                           void *userdata)
{
    take_typed(event, service, userdata);
}

void callback_custom(const xivo_bus_event *event, const void *data, void *userdata)
{
    take_event(event, userdata, data && data == xivo_bus_event_data(event));
}

void callback_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    look_at_line(reason);
    if (userdata != &program || code >= 0)
        fail("a malformed message with code %d", code);
    take_event(event, NULL, true);
}

void callback_state(const struct xivo_bus_state_change *change, void *userdata)
{
    bool was_running = begin();

    if (userdata != &program)
        fail("a state for somebody else");
    look_at_state(change);
    if (change->state == XIVO_BUS_STATE_DISCONNECTED && change->retry_us == -1)
        program.lost_for_good = change->code;
    act(&(struct scene){ 0 });
    end(was_running);
}

/* Logs are many: only some of them do something, and what is logged meanwhile nothing at all. */
void callback_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    bool was_running = begin();

    if (userdata != &program || level < XIVO_BUS_LOG_ERROR || level > XIVO_BUS_LOG_DEBUG)
        fail("a log call for somebody else, or of level %d", (int)level);
    look_at_line(text);
    if (program.log_pause > 0 && ++program.log_calls % program.log_pause == 0 && program.depth < DEPTH_MAX)
        act(&(struct scene){ 0 });
    end(was_running);
}
