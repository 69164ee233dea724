/*
 * custom-events: calls and presences of a Wazo server, as structs of this program's own.
 *
 *     custom-events [URI]
 *
 * Three of the some 400 kinds of event that have no struct in the library. What they look like is written down once, in the
 * lists of fields below; the library does the rest.
 */
#include <signal.h>
#include <stdio.h>

#include <xivo-bus/xivo-bus.h>

/* Somebody chose this text: what would break the line or steer the terminal becomes a space. */
static void print(const char *before, const char *text)
{
    fputs(before, stdout);
    for (; text && *text != '\0'; text++)
        putchar((unsigned char)*text < ' ' || *text == '\x7f' ? ' ' : *text);
    if (!text)
        putchar('?');
}

static void end_line(void)
{
    putchar('\n');
    fflush(stdout);
}

/* ---- call_created ---- */

struct call {
    const char *id;
    const char *caller_name, *caller_number; /* NULL when not sent */
    const char *status;
    int64_t line;
    bool has_line;
    bool is_caller, has_is_caller;
    size_t bridge_count;
    const char *const *bridges;
    struct xivo_bus_map talking_to; /* the other calls, by their id */
};

static const struct xivo_bus_field call_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct call, id, "call_id"),
    XIVO_BUS_OPTIONAL_STRING(struct call, caller_name, "caller_id_name"),
    XIVO_BUS_OPTIONAL_STRING(struct call, caller_number, "caller_id_number"),
    XIVO_BUS_OPTIONAL_STRING(struct call, status, "status"),
    XIVO_BUS_OPTIONAL_INTEGER(struct call, line, has_line, "line_id"),
    XIVO_BUS_OPTIONAL_BOOLEAN(struct call, is_caller, has_is_caller, "is_caller"),
    XIVO_BUS_STRINGS(struct call, bridges, bridge_count, "bridges"),
    XIVO_BUS_MAP(struct call, talking_to, "talking_to"),
};
static const struct xivo_bus_schema call_schema = XIVO_BUS_SCHEMA("call_created", struct call, call_fields);

static void on_call(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct call *call = data;

    (void)event, (void)userdata;
    print("call ", call->id);
    print(": ", call->caller_name);
    print(" ", call->caller_number);
    print(", ", call->status);
    if (call->has_line)
        printf(", line %" PRId64, call->line);
    if (call->has_is_caller)
        print(", ", call->is_caller ? "outgoing" : "incoming");
    for (size_t i = 0; i < call->bridge_count; i++)
        print(", bridge ", call->bridges[i]);
    for (size_t i = 0; i < call->talking_to.count; i++)
        print(", talks to ", call->talking_to.pairs[i].name);
    end_line();
}

/* ---- chatd_presence_updated ---- */

struct line {
    int64_t id;
    bool has_id;
    const char *state;
};

struct presence {
    const char *user_uuid;
    const char *state, *status;
    bool do_not_disturb, has_do_not_disturb;
    size_t line_count;
    const struct line *lines;
};

static const struct xivo_bus_field line_fields[] = {
    XIVO_BUS_OPTIONAL_INTEGER(struct line, id, has_id, "id"),
    XIVO_BUS_OPTIONAL_STRING(struct line, state, "state"),
};
static const struct xivo_bus_schema line_schema = XIVO_BUS_SCHEMA(NULL, struct line, line_fields);

static const struct xivo_bus_field presence_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct presence, user_uuid, "uuid"),
    XIVO_BUS_OPTIONAL_STRING(struct presence, state, "state"),
    XIVO_BUS_OPTIONAL_STRING(struct presence, status, "status"),
    XIVO_BUS_OPTIONAL_BOOLEAN(struct presence, do_not_disturb, has_do_not_disturb, "do_not_disturb"),
    XIVO_BUS_OBJECTS(struct presence, lines, struct line, line_count, "lines", &line_schema),
};
static const struct xivo_bus_schema presence_schema =
    XIVO_BUS_SCHEMA("chatd_presence_updated", struct presence, presence_fields);

static void on_presence(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct presence *presence = data;

    (void)event, (void)userdata;
    print("user ", presence->user_uuid);
    print(": ", presence->state);
    if (presence->status)
        print(", ", presence->status);
    if (presence->has_do_not_disturb && presence->do_not_disturb)
        print(", ", "do not disturb");
    for (size_t i = 0; i < presence->line_count; i++) {
        printf(", line %" PRId64, presence->lines[i].id);
        print(" ", presence->lines[i].state);
    }
    end_line();
}

/* ---- application_user_outgoing_call_created ---- */

/* The call is an object inside the data: a dot leads into it. */
struct application_call {
    const char *application, *id, *number;
};

static const struct xivo_bus_field application_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct application_call, application, "application_uuid"),
    XIVO_BUS_REQUIRED_STRING(struct application_call, id, "call.id"),
    XIVO_BUS_OPTIONAL_STRING(struct application_call, number, "call.dialed_extension"),
};
static const struct xivo_bus_schema application_schema =
    XIVO_BUS_SCHEMA("application_user_outgoing_call_created", struct application_call, application_fields);

static void on_application_call(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct application_call *call = data;

    (void)event, (void)userdata;
    print("application ", call->application);
    print(": call ", call->id);
    print(" to ", call->number);
    end_line();
}

/* ---- the program ---- */

static xivo_bus *bus; /* for the signal handler, which gets no userdata */

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

/* An event that does not look as described comes here, with the field that is wrong. */
static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)event, (void)code, (void)userdata;
    fprintf(stderr, "%s\n", reason);
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state == XIVO_BUS_STATE_CONNECTED)
        fprintf(stderr, "connected: %s\n", change->text);
    else if (change->state == XIVO_BUS_STATE_DISCONNECTED)
        fprintf(stderr, "disconnected: %s\n", change->text);
}

int main(int argc, char **argv)
{
    int rc = xivo_bus_new(&bus, argc > 1 ? argv[1] : NULL);

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_malformed(bus, on_malformed, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_custom(bus, NULL, "calls.#", &call_schema, on_call, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_custom(bus, NULL, "chatd.users.*.presences.updated", &presence_schema, on_presence, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_custom(bus, NULL, "applications.#", &application_schema, on_application_call, NULL);
    if (rc == XIVO_BUS_OK) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        rc = xivo_bus_run(bus);
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "custom-events: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    xivo_bus_free(bus);
    return rc != XIVO_BUS_OK;
}
