#include "listen-json.h"

#include "listen-data.h"
#include "listen-escape.h"

/*
 * Every function writes one JSON value. What is written piece by piece needs no memory, so nothing can fail but the
 * output, and that the caller sees with ferror(). The library's strings are valid UTF-8.
 */

static void write_string(FILE *out, const char *text)
{
    if (text == NULL) {
        fputs("null", out);
        return;
    }
    putc('"', out);
    while (*text != '\0') {
        size_t escaped = listen_escape(out, text, NULL);

        text += escaped;
        if (escaped > 0)
            continue;
        if (*text == '"' || *text == '\\')
            putc('\\', out);
        putc(*text++, out);
    }
    putc('"', out);
}

/* A member behind another one. */
static void write_member(FILE *out, const char *name, const char *text)
{
    putc(',', out);
    write_string(out, name);
    putc(':', out);
    write_string(out, text);
}

static void write_pairs(FILE *out, const struct xivo_bus_map *map)
{
    for (size_t i = 0; i < map->count; i++) {
        fputs(i == 0 ? "" : ",", out);
        write_string(out, map->pairs[i].name);
        putc(':', out);
        write_string(out, map->pairs[i].value);
    }
}

static void write_tags(FILE *out, const char *const *tags, size_t count)
{
    fputs(",\"tags\":[", out);
    for (size_t i = 0; i < count; i++) {
        fputs(i == 0 ? "" : ",", out);
        write_string(out, tags[i]);
    }
    putc(']', out);
}

static void write_agent(FILE *out, const struct xivo_bus_agent_status_update *agent)
{
    fprintf(out, "{\"agent_id\":%" PRId64, agent->agent_id);
    write_member(out, "status", agent->status);
    write_member(out, "xivo_id", agent->xivo_id);
    putc('}', out);
}

static void write_endpoint(FILE *out, const struct xivo_bus_endpoint_status_update *endpoint)
{
    fprintf(out, "{\"endpoint_id\":%" PRId64 ",\"status\":%" PRId64, endpoint->endpoint_id, endpoint->status);
    write_member(out, "xivo_id", endpoint->xivo_id);
    putc('}', out);
}

static void write_user(FILE *out, const struct xivo_bus_user_status_update *user)
{
    if (user->has_user_id)
        fprintf(out, "{\"user_id\":%" PRId64, user->user_id);
    else
        fputs("{\"user_id\":null", out);
    write_member(out, "user_uuid", user->user_uuid);
    write_member(out, "status", user->status);
    write_member(out, "xivo_id", user->xivo_id);
    putc('}', out);
}

static void write_form(FILE *out, const struct xivo_bus_call_form_result *form)
{
    fprintf(out, "{\"user_id\":%" PRId64 ",\"variables\":{", form->user_id);
    write_pairs(out, &form->variables);
    fputs("}}", out);
}

static void write_registered(FILE *out, const struct xivo_bus_service_registered *service)
{
    fputs("{\"service_name\":", out);
    write_string(out, service->service_name);
    write_member(out, "service_id", service->service_id);
    write_member(out, "address", service->address);
    if (service->has_port)
        fprintf(out, ",\"port\":%" PRId64, service->port);
    else
        fputs(",\"port\":null", out);
    write_tags(out, service->tags, service->tag_count);
    putc('}', out);
}

static void write_deregistered(FILE *out, const struct xivo_bus_service_deregistered *service)
{
    fputs("{\"service_name\":", out);
    write_string(out, service->service_name);
    write_member(out, "service_id", service->service_id);
    write_tags(out, service->tags, service->tag_count);
    putc('}', out);
}

static void write_ami(FILE *out, const struct xivo_bus_ami *ami)
{
    putc('{', out);
    write_pairs(out, &ami->fields);
    if (ami->variables.count > 0) {
        fprintf(out, "%s\"ChanVariable\":{", ami->fields.count > 0 ? "," : "");
        write_pairs(out, &ami->variables);
        putc('}', out);
    }
    putc('}', out);
}

static void write_data(FILE *out, const xivo_bus_event *event)
{
    const void *data = xivo_bus_event_data(event);

    switch (data != NULL ? xivo_bus_event_type(event)
                         : XIVO_BUS_TYPE_OTHER) { /* NULL: it does not fit its kind either */
    case XIVO_BUS_TYPE_AMI:
        write_ami(out, data);
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
    case XIVO_BUS_TYPE_OTHER:
    case XIVO_BUS_TYPE_MALFORMED:
    default: /* a kind of a newer library */
        listen_data(out, event);
        break;
    }
}

void listen_json(FILE *out, const xivo_bus_event *event, const char *error)
{
    enum xivo_bus_type type = xivo_bus_event_type(event);

    fputs("{\"type\":", out);
    write_string(out, xivo_bus_type_name(type));
    write_member(out, "name", xivo_bus_event_name(event));
    write_member(out, "routing_key", xivo_bus_event_routing_key(event));
    write_member(out, "origin_uuid", xivo_bus_event_origin_uuid(event));
    if (type == XIVO_BUS_TYPE_MALFORMED) {
        write_member(out, "error", error);
    } else {
        fputs(",\"data\":", out);
        write_data(out, event);
    }
    fputs("}\n", out);
}
