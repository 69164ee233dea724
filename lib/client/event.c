#include "client/event.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>

#include "client/headers.h"
#include "decode/schema.h"

enum { TREE_DEPTH = 64 }; /* more than our decoder lets through */

void xb_event_lend(struct xivo_bus_event *event, xivo_bus *bus, const struct xb_delivery *delivery, bool fed)
{
    event->routing_key = delivery->routing_key;
    event->exchange = delivery->exchange;
    event->body = delivery->body;
    event->length = delivery->length;
    event->redelivered = delivery->redelivered;
    event->bus = bus;
    event->tag = delivery->tag;
    event->fed = fed;
    event->held = false;
    event->decoder = NULL;
    event->raw_headers = delivery->content.headers;
    event->has_headers = false;
    event->tree = NULL;
    event->schema = NULL;
}

void xb_event_drop_tree(struct xivo_bus_event *event)
{
    json_object_put(event->tree);
    event->tree = NULL;
}

void xb_event_free_memory(struct xivo_bus_event *event)
{
    xb_event_end(event);
    xb_buf_free(&event->headers_memory);
}

/* ---- accessors ---- */

enum xivo_bus_type xivo_bus_event_type(const xivo_bus_event *event)
{
    return event->message.type;
}

const char *xivo_bus_event_name(const xivo_bus_event *event)
{
    return event->message.name;
}

const char *xivo_bus_event_routing_key(const xivo_bus_event *event)
{
    return event->routing_key;
}

const char *xivo_bus_event_exchange(const xivo_bus_event *event)
{
    return event->exchange;
}

const char *xivo_bus_event_origin_uuid(const xivo_bus_event *event)
{
    return event->message.origin_uuid;
}

/* Before 22.13 the tenant was in the AMQP headers only. */
const char *xivo_bus_event_tenant_uuid(const xivo_bus_event *event)
{
    if (event->message.tenant_uuid)
        return event->message.tenant_uuid;
    return xivo_bus_map_get(xivo_bus_event_headers(event), "tenant_uuid");
}

const char *xivo_bus_event_timestamp(const xivo_bus_event *event)
{
    return event->message.timestamp;
}

bool xivo_bus_event_redelivered(const xivo_bus_event *event)
{
    return event->redelivered;
}

const char *xivo_bus_event_body(const xivo_bus_event *event, size_t *length)
{
    if (length)
        *length = event->length;
    return event->body;
}

/* What is made on demand is not part of what `const` promises. A copy has everything but the tree already. */
static struct xivo_bus_event *mutable(const xivo_bus_event *event)
{
    return (struct xivo_bus_event *)(uintptr_t)event;
}

/* No subscription to its kind is needed for an event to have the struct. */
const void *xivo_bus_event_data(const xivo_bus_event *event)
{
    if (!event->message.data && event->decoder)
        xb_decoder_want(event->decoder, &mutable(event)->message);
    return event->message.data;
}

/* ---- headers ---- */

const struct xivo_bus_map *xivo_bus_event_headers(const xivo_bus_event *event)
{
    struct xivo_bus_event *own = mutable(event);

    if (!event->has_headers)
        xb_headers_make(event->raw_headers, &own->headers_memory, &own->headers);
    own->has_headers = true;
    return &event->headers;
}

/* ---- the body as a tree ---- */

struct json_object *xivo_bus_event_json(const xivo_bus_event *event)
{
    struct json_tokener *tokener;
    size_t mark;

    if (event->tree || !event->body || event->message.type == XIVO_BUS_TYPE_MALFORMED)
        return event->tree;
    tokener = json_tokener_new_ex(TREE_DEPTH);
    if (!tokener)
        return NULL;
    /* Our decoder has accepted the body, so json-c need not be strict, which some of its versions get wrong. */
    /* The NUL after the body goes with it, because a number ends only where something else begins. */
    mark = event->length >= 3 && memcmp(event->body, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    mutable(event)->tree = json_tokener_parse_ex(tokener, event->body + mark, (int)(event->length - mark + 1));
    json_tokener_free(tokener);
    return event->tree;
}

/* ---- copies ---- */

/* The parts of a copy follow the struct in one piece of memory; each begins where anything may be stored. */
static size_t aligned(size_t size)
{
    const size_t unit = alignof(max_align_t);

    return (size + unit - 1) / unit * unit;
}

struct layout {
    size_t message, headers, strings, total;
};

static struct layout layout_of(const xivo_bus_event *event, size_t header_bytes)
{
    struct layout layout;

    layout.message = aligned(sizeof *event);
    layout.headers = layout.message + aligned(xb_message_copy_size(&event->message));
    layout.strings = layout.headers + aligned(event->headers.count * sizeof(struct xivo_bus_pair));
    layout.total = layout.strings + header_bytes + strlen(event->routing_key) + 1 + strlen(event->exchange) + 1 +
                   event->length + 1;
    return layout;
}

static size_t bytes_of_map(const struct xivo_bus_map *map)
{
    size_t bytes = 0;

    for (size_t i = 0; i < map->count; i++)
        bytes += strlen(map->pairs[i].name) + strlen(map->pairs[i].value) + 2;
    return bytes;
}

/* Puts a string where *at is and moves *at behind it. */
static const char *put(char **at, const char *text, size_t length)
{
    char *start = *at;

    memcpy(start, text, length);
    start[length] = '\0';
    *at = start + length + 1;
    return start;
}

static void copy_map(struct xivo_bus_map *map, struct xivo_bus_pair *pairs, char **at)
{
    const struct xivo_bus_pair *from = map->pairs;

    for (size_t i = 0; i < map->count; i++) {
        pairs[i].name = put(at, from[i].name, strlen(from[i].name));
        pairs[i].value = put(at, from[i].value, strlen(from[i].value));
    }
    map->pairs = map->count > 0 ? pairs : NULL;
}

xivo_bus_event *xivo_bus_event_copy(const xivo_bus_event *event)
{
    size_t header_bytes = bytes_of_map(xivo_bus_event_headers(event));
    struct layout layout;
    char *memory, *strings;
    xivo_bus_event *copy;

    xivo_bus_event_data(event); /* a copy has no decoder to make it with */
    layout = layout_of(event, header_bytes);
    memory = malloc(layout.total);
    copy = (void *)memory;
    if (!copy)
        return NULL;
    *copy = *event;
    copy->bus = NULL;
    copy->tag = 0;
    copy->tree = NULL;
    copy->decoder = NULL;
    copy->schema = xb_schema_keep(event->schema);
    copy->raw_headers = (struct xb_table){ 0 };
    copy->headers_memory = (struct xb_buf){ 0 };
    strings = memory + layout.strings;
    xb_message_copy(&copy->message, memory + layout.message, &event->message);
    copy_map(&copy->headers, (void *)(memory + layout.headers), &strings);
    copy->routing_key = put(&strings, event->routing_key, strlen(event->routing_key));
    copy->exchange = put(&strings, event->exchange, strlen(event->exchange));
    if (event->body)
        copy->body = put(&strings, event->body, event->length);
    return copy;
}

void xb_event_scrub(xivo_bus_event *copy)
{
    static const char late[] = "(an event that is used after its callback)";
    size_t size = layout_of(copy, bytes_of_map(&copy->headers)).total;
    char *memory = (char *)copy;

    xb_event_end(copy);
    xb_schema_drop(copy->schema);
    memset(memory, '?', size - 1);
    memory[size - 1] = '\0';
    *copy = (struct xivo_bus_event){
        .message = { .type = XIVO_BUS_TYPE_MALFORMED,
                     .name = late,
                     .origin_uuid = late,
                     .tenant_uuid = late,
                     .timestamp = late },
        .routing_key = late,
        .exchange = late,
        .body = late,
        .length = sizeof late - 1,
        .has_headers = true,
    };
}

void xivo_bus_event_free(xivo_bus_event *event)
{
    if (!event)
        return;
    xb_event_end(event);
    xb_schema_drop(event->schema);
    free(event);
}
