#include "listen-text.h"

#include <string.h>

#include "listen-data.h"
#include "listen-escape.h"

enum { TYPE_WIDTH = 22, KEY_WIDTH = 28 };

/* Writes UTF-8 text, and what nobody should see as it is escaped. Returns the characters written. */
static int write_clean(FILE *out, const char *text)
{
    int width = 0;

    while (*text != '\0') {
        size_t escaped = listen_escape(out, text, &width);

        text += escaped;
        if (escaped > 0)
            continue;
        width += (*text & 0xc0) != 0x80;
        putc(*text++, out);
    }
    return width;
}

static void write_column(FILE *out, const char *text, int width)
{
    int rest = width - write_clean(out, text);

    fprintf(out, "%*s  ", rest > 0 ? rest : 0, "");
}

/* name=value behind a blank, the value in quotes when it is empty or one could not see where it ends. NULL: nothing. */
static void write_field(FILE *out, const char *name, const char *value)
{
    if (value == NULL)
        return;
    const char *quote = *value == '\0' || strpbrk(value, " \"=") != NULL ? "\"" : "";
    putc(' ', out);
    write_clean(out, name);
    fprintf(out, "=%s", quote);
    write_clean(out, value);
    fputs(quote, out);
}

/* The fields that have a value. "Event" is the name, which is in the line already. */
static void write_ami(FILE *out, const char *name, const struct xivo_bus_ami *ami)
{
    write_clean(out, name);
    for (size_t i = 0; i < ami->fields.count; i++) {
        const struct xivo_bus_pair *pair = &ami->fields.pairs[i];
        if (*pair->value != '\0' && strcmp(pair->name, "Event") != 0)
            write_field(out, pair->name, pair->value);
    }
    for (size_t i = 0; i < ami->variables.count; i++) {
        if (*ami->variables.pairs[i].value != '\0')
            write_field(out, ami->variables.pairs[i].name, ami->variables.pairs[i].value);
    }
}

static void write_form(FILE *out, const struct xivo_bus_call_form_result *form)
{
    fprintf(out, "user %" PRId64, form->user_id);
    for (size_t i = 0; i < form->variables.count; i++)
        write_field(out, form->variables.pairs[i].name, form->variables.pairs[i].value);
}

static void write_agent(FILE *out, const struct xivo_bus_agent_status_update *agent)
{
    fprintf(out, "agent %" PRId64 " ", agent->agent_id);
    write_clean(out, agent->status);
}

static void write_endpoint(FILE *out, const struct xivo_bus_endpoint_status_update *endpoint)
{
    fprintf(out, "endpoint %" PRId64 " %s (%" PRId64 ")", endpoint->endpoint_id,
            xivo_bus_extension_state_text(endpoint->status), endpoint->status);
}

static void write_user(FILE *out, const struct xivo_bus_user_status_update *user)
{
    fputs("user ", out);
    if (user->has_user_id)
        fprintf(out, "%" PRId64 " ", user->user_id);
    if (user->user_uuid != NULL) {
        write_clean(out, user->user_uuid);
        putc(' ', out);
    }
    write_clean(out, user->status);
}

static void write_registered(FILE *out, const struct xivo_bus_service_registered *service)
{
    write_clean(out, service->service_name);
    write_field(out, "id", service->service_id);
    write_field(out, "address", service->address);
    if (service->has_port)
        fprintf(out, " port=%" PRId64, service->port);
    for (size_t i = 0; i < service->tag_count; i++)
        write_field(out, "tag", service->tags[i]);
}

static void write_deregistered(FILE *out, const struct xivo_bus_service_deregistered *service)
{
    write_clean(out, service->service_name);
    write_field(out, "id", service->service_id);
    for (size_t i = 0; i < service->tag_count; i++)
        write_field(out, "tag", service->tags[i]);
}

static void write_other(FILE *out, const xivo_bus_event *event)
{
    write_clean(out, xivo_bus_event_name(event));
    putc(' ', out);
    listen_data(out, event);
}

static void write_details(FILE *out, const xivo_bus_event *event, const char *error)
{
    const void *data = xivo_bus_event_data(event);
    enum xivo_bus_type type = xivo_bus_event_type(event);

    if (data == NULL && type != XIVO_BUS_TYPE_MALFORMED) /* it does not even fit its kind, if it has one */
        type = XIVO_BUS_TYPE_OTHER;
    switch (type) {
    case XIVO_BUS_TYPE_AMI:
        write_ami(out, xivo_bus_event_name(event), data);
        break;
    case XIVO_BUS_TYPE_CALL_FORM_RESULT:
        write_form(out, data);
        break;
    case XIVO_BUS_TYPE_AGENT_STATUS_UPDATE:
        write_agent(out, data);
        break;
    case XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE:
        write_endpoint(out, data);
        break;
    case XIVO_BUS_TYPE_USER_STATUS_UPDATE:
        write_user(out, data);
        break;
    case XIVO_BUS_TYPE_SERVICE_REGISTERED:
        write_registered(out, data);
        break;
    case XIVO_BUS_TYPE_SERVICE_DEREGISTERED:
        write_deregistered(out, data);
        break;
    case XIVO_BUS_TYPE_MALFORMED:
        write_clean(out, error);
        break;
    case XIVO_BUS_TYPE_OTHER:
    default: /* a kind of a newer library */
        write_other(out, event);
        break;
    }
}

void listen_text(FILE *out, const xivo_bus_event *event, const char *error)
{
    write_column(out, xivo_bus_type_name(xivo_bus_event_type(event)), TYPE_WIDTH);
    write_column(out, xivo_bus_event_routing_key(event), KEY_WIDTH);
    write_details(out, event, error);
    putc('\n', out);
}
