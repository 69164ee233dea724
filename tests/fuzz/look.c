#include "look.h"

#include <string.h>

#include "fuzz.h"
#include "kernel.h"

/* ---- texts ---- */

void look_at_line(const char *text)
{
    check_string(text);
    if (strstr(text, LOOK_PASSWORD))
        fail("a text shows the password: %s", text);
    for (const unsigned char *at = (const unsigned char *)text; *at; at++)
        if (*at < 0x20 || *at == 0x7F || (*at == 0xC2 && at[1] < 0xA0))
            fail("a text has a control character: %s", text);
}

static void look_at_map(const struct xivo_bus_map *map)
{
    for (size_t i = 0; i < map->count; i++) {
        check_string(map->pairs[i].name);
        check_string(map->pairs[i].value);
        if (!xivo_bus_map_get(map, map->pairs[i].name))
            fail("a map does not find its own name");
    }
    if (xivo_bus_map_get(map, "no such name \x01"))
        fail("a map finds what it does not have");
}

/* ---- events ---- */

static void look_at_body(const xivo_bus_event *event)
{
    size_t length, sum = 0;
    const char *body = xivo_bus_event_body(event, &length);

    if (!body && length != 0)
        fail("no body, but a length");
    for (size_t i = 0; i < length; i++)
        sum += (unsigned char)body[i];
    if ((body && body[length] != '\0') || sum == (size_t)-1)
        fail("the body has no NUL after it");
}

void look_at_data(const xivo_bus_event *event)
{
    enum xivo_bus_type type = xivo_bus_event_type(event);
    const void *data = xivo_bus_event_data(event);

    if (!data)
        fail("an event of type %d has no struct", (int)type);
    if (type == XIVO_BUS_TYPE_AMI) {
        const struct xivo_bus_ami *ami = data;

        check_string(ami->name);
        look_at_map(&ami->fields);
        look_at_map(&ami->variables);
    } else if (type == XIVO_BUS_TYPE_AGENT_STATUS_UPDATE) {
        check_string(((const struct xivo_bus_agent_status_update *)data)->status);
    } else if (type == XIVO_BUS_TYPE_CALL_FORM_RESULT) {
        look_at_map(&((const struct xivo_bus_call_form_result *)data)->variables);
    }
}

void look_at_event(const xivo_bus_event *event)
{
    check_string(xivo_bus_event_name(event));
    check_string(xivo_bus_event_routing_key(event));
    check_string(xivo_bus_event_exchange(event));
    check_optional(xivo_bus_event_origin_uuid(event));
    check_optional(xivo_bus_event_tenant_uuid(event));
    check_optional(xivo_bus_event_timestamp(event));
    check_string(xivo_bus_type_name(xivo_bus_event_type(event)));
    look_at_map(xivo_bus_event_headers(event));
    look_at_body(event);
    (void)xivo_bus_event_redelivered(event);
    (void)xivo_bus_event_json(event);
}

/* ---- states ---- */

static enum xivo_bus_state last; /* 0: unknown */

void look_forget_state(void)
{
    last = 0;
}

/* From 0: since when is not known. */
static void look_at_gap(const struct xivo_bus_state_change *change)
{
    if (!change->has_gap)
        return;
    if (change->gap_from_us > change->gap_to_us)
        fail("a gap from %lld to %lld", (long long)change->gap_from_us, (long long)change->gap_to_us);
    if (change->gap_from_monotonic_us > change->gap_to_monotonic_us || change->gap_to_monotonic_us > kernel_now_us())
        fail("a monotonic gap from %lld to %lld", (long long)change->gap_from_monotonic_us,
             (long long)change->gap_to_monotonic_us);
}

static bool may_follow(const struct xivo_bus_state_change *change)
{
    bool was_connected = last != XIVO_BUS_STATE_CONNECTING && last != XIVO_BUS_STATE_DISCONNECTED;

    switch ((int)change->state) {
    case XIVO_BUS_STATE_CONNECTING:
        return last == XIVO_BUS_STATE_DISCONNECTED;
    case XIVO_BUS_STATE_DISCONNECTED:
        return true;
    case XIVO_BUS_STATE_CONNECTED:
        return !was_connected || change->has_gap;
    default:
        return was_connected;
    }
}

void look_at_state(const struct xivo_bus_state_change *change)
{
    bool is_down = change->state == XIVO_BUS_STATE_DISCONNECTED;
    bool says_why = is_down || change->state == XIVO_BUS_STATE_REFUSED;

    look_at_line(change->text);
    look_at_line(change->host);
    if (last != 0 && !may_follow(change))
        fail("state %d after state %d", (int)change->state, (int)last);
    if (says_why != (change->code < 0) || (is_down && change->retry_us < -1))
        fail("state %d with code %d, retry in %lld us", (int)change->state, change->code, (long long)change->retry_us);
    look_at_gap(change);
    last = change->state;
}
