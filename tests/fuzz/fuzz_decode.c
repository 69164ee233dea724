/*
 * A message, fed to a handle that has subscribed to everything. The input: the routing key and a newline, then the
 * body. A '|' in the key begins what the AMQP header `name` would say; such a message goes to the decoder directly.
 * What comes out is read to the last byte, copied, and compared with json-c's opinion.
 */
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "../unit/differential.h"
#include "decode/message.h"
#include "fuzz.h"

static xivo_bus *bus;
static struct xb_decoder *decoder;

static void check_map(const struct xivo_bus_map *map)
{
    for (size_t i = 0; i < map->count; i++) {
        check_string(map->pairs[i].name);
        check_string(map->pairs[i].value);
        if (i < 50 && xivo_bus_map_get(map, map->pairs[i].name) != map->pairs[i].value)
            fail("a name is twice in a map");
    }
}

static void check_tags(size_t count, const char *const *tags)
{
    for (size_t i = 0; i < count; i++)
        check_string(tags[i]);
}

static void check_registered(const struct xivo_bus_service_registered *service)
{
    check_string(service->service_name);
    check_string(service->service_id);
    check_optional(service->address);
    check_tags(service->tag_count, service->tags);
}

static void check_data(enum xivo_bus_type type, const void *data)
{
    const struct xivo_bus_ami *ami = data;
    const struct xivo_bus_agent_status_update *agent = data;
    const struct xivo_bus_user_status_update *user = data;
    const struct xivo_bus_call_form_result *form = data;
    const struct xivo_bus_service_deregistered *service = data;

    if (type == XIVO_BUS_TYPE_AMI) {
        check_string(ami->name);
        check_map(&ami->fields);
        check_map(&ami->variables);
    } else if (type == XIVO_BUS_TYPE_AGENT_STATUS_UPDATE) {
        check_string(agent->status);
        check_optional(agent->xivo_id);
    } else if (type == XIVO_BUS_TYPE_USER_STATUS_UPDATE) {
        check_string(user->status);
        check_optional(user->user_uuid);
    } else if (type == XIVO_BUS_TYPE_CALL_FORM_RESULT) {
        check_map(&form->variables);
    } else if (type == XIVO_BUS_TYPE_SERVICE_REGISTERED) {
        check_registered(data);
    } else if (type == XIVO_BUS_TYPE_SERVICE_DEREGISTERED) {
        check_string(service->service_name);
        check_string(service->service_id);
        check_tags(service->tag_count, service->tags);
    }
}

static void check_event(const xivo_bus_event *event)
{
    check_string(xivo_bus_event_name(event));
    check_string(xivo_bus_event_routing_key(event));
    check_string(xivo_bus_event_exchange(event));
    check_optional(xivo_bus_event_origin_uuid(event));
    check_optional(xivo_bus_event_tenant_uuid(event));
    check_optional(xivo_bus_event_timestamp(event));
    if (xivo_bus_event_data(event)) /* else it has none, or does not fit its kind */
        check_data(xivo_bus_event_type(event), xivo_bus_event_data(event));
}

/* The copy, which cost a tree of its own, is compared for some messages only. */
static void on_event(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);
    size_t length;
    const char *difference = differ_on_values(event);

    (void)userdata;
    check_event(event);
    if (!copy)
        fail("no memory for a copy");
    check_event(copy);
    xivo_bus_event_body(event, &length);
    if (!difference && length % 8 == 0)
        difference = differ_on_values(copy);
    if (difference)
        fail("%s", difference);
    xivo_bus_event_free(copy);
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)userdata;
    check_string(reason);
    check_event(event);
    if (xivo_bus_event_data(event))
        fail("a malformed event has data");
}

static void clean_up(void)
{
    xivo_bus_free(bus);
    xb_decoder_free(decoder);
}

static void set_up(void)
{
    decoder = xb_decoder_new(1);
    if (!decoder || xivo_bus_new(&bus, "amqp://localhost") != XIVO_BUS_OK ||
        xivo_bus_on_event(bus, NULL, NULL, on_event, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_malformed(bus, on_malformed, NULL) != XIVO_BUS_OK)
        fail("no handle");
    atexit(clean_up);
}

/* With the name from the header. */
static void run_decoder(const char *key, const char *name, const char *body, size_t length)
{
    char *header = exact_copy((const uint8_t *)name, strlen(name));
    struct xb_source source = { .body = body,
                                .length = length,
                                .routing_key = key,
                                .wanted = ~0U,
                                .exchange = "xivo",
                                .header_name = header,
                                .header_name_length = strlen(name) };
    struct xb_message message;
    struct xb_error error;
    int rc = xb_decoder_run(decoder, &source, &message, &error);

    check_string(message.name);
    check_optional(message.origin_uuid);
    check_optional(message.tenant_uuid);
    check_optional(message.timestamp);
    if (rc == XIVO_BUS_OK && (message.unfit || message.flawed))
        rc = xb_decoder_explain(decoder, &message, &error);
    if (rc == XIVO_BUS_OK)
        check_data(message.type, message.data);
    else
        check_string(error.text);
    free(header);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *newline = size > 0 ? memchr(data, '\n', size) : NULL;
    size_t key_size = newline ? (size_t)(newline - data) : 0, length = newline ? size - key_size - 1 : size;
    char *key = terminated_copy(data, key_size), *body = exact_copy(newline ? newline + 1 : data, length);
    char *bar = strchr(key, '|');
    const char *difference;

    if (!bus)
        set_up();
    if (bar) {
        *bar = '\0';
        run_decoder(key, bar + 1, body, length);
    } else {
        int rc = xivo_bus_feed(bus, key, body, length);

        if (rc != 1 && rc != XIVO_BUS_ERR_MALFORMED)
            fail("feed returned %d", rc);
        if (rc == 1 && !is_json(body, length))
            fail("an event is no JSON");
        difference = differ_on_syntax(body, length);
        if (difference)
            fail("%s", difference);
    }
    free(key);
    free(body);
    return 0;
}
