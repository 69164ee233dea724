#include "differential.h"

#include <json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decode/json.h"
#include "util/utf8.h"

/*
 * The differences that are meant. Texts that json-c takes in its strict mode and we do not:
 *
 *  - control characters inside strings (RFC 8259, section 7, forbids them);
 *  - bytes that are not UTF-8 but pass json-c's check: overlong forms, surrogates, code points above U+10FFFF;
 *  - NaN, Infinity and -Infinity, which are no JSON;
 *  - "1.", "1.e5" and other numbers that lack digits;
 *  - names in single quotes;
 *  - an empty 33rd level: json-c counts what is inside a level as one more;
 *  - a NUL behind the text: json-c believes that the text ends there.
 *
 * Texts that we take and json-c does not, in one version or another:
 *
 *  - a byte order mark in front;
 *  - integers of more than 64 bits, as a part of an event that nobody reads (json-c 0.17 and later);
 *  - anything that is not ASCII (json-c 0.18 in strict mode, by mistake).
 */
static bool is_meant_refusal(const struct xb_json *json)
{
    const char *what = json->fault.what, *at = json->fault.at;

    if (strcmp(what, "control character in a string") == 0 || strcmp(what, "invalid UTF-8") == 0)
        return true;
    if (strcmp(what, "objects and arrays are more than 32 deep") == 0)
        return true;
    if (strcmp(what, "expected a value") == 0 || strcmp(what, "invalid number") == 0)
        return at[0] == 'N' || at[0] == 'I' || at[0] == '-' || (at[0] >= '0' && at[0] <= '9');
    if (strcmp(what, "expected a name in quotes") == 0)
        return at[0] == '\'';
    return memchr(json->start, '\0', (size_t)(json->end - json->start)) != NULL;
}

/* ---- ours ---- */

/* The text in memory of its own, padded, is kept in `json`; to be freed as json->start. */
static bool read_ours(struct xb_json *json, const char *text, size_t length)
{
    char *copy = calloc(1, length + XB_JSON_PADDING);

    if (!copy)
        abort();
    memcpy(copy, text, length);
    xb_json_begin(json, copy, length);
    return xb_json_skip(json) && xb_json_finish(json);
}

bool is_json(const char *text, size_t length)
{
    struct xb_json json;
    bool ok = read_ours(&json, text, length);

    free(json.start);
    return ok;
}

/* ---- theirs ---- */

/* NULL is JSON's null as well: *ok tells. */
static struct json_object *read_theirs(const char *text, size_t length, int flags, bool *ok)
{
    struct json_tokener *tokener = json_tokener_new_ex(XB_JSON_DEPTH + 1);
    char *terminated = malloc(length + 1);
    struct json_object *tree;
    size_t end;

    if (!tokener || !terminated)
        abort();
    memcpy(terminated, text, length);
    terminated[length] = '\0';
    json_tokener_set_flags(tokener, flags);
    /* One byte more, for a number ends only where something else begins. */
    tree = json_tokener_parse_ex(tokener, terminated, (int)length + 1);
    end = json_tokener_get_parse_end(tokener);
    *ok = json_tokener_get_error(tokener) == json_tokener_success && length > 0 && end >= 1;
    for (; *ok && end < length; end++)
        *ok = strchr(" \t\r\n", terminated[end]) && terminated[end];
    json_tokener_free(tokener);
    free(terminated);
    if (*ok)
        return tree;
    json_object_put(tree);
    return NULL;
}

static bool strict_mode_works(void)
{
    static int works = -1;

    if (works < 0) {
        bool ok;

        json_object_put(read_theirs("\"\xC3\xA9\"", 4, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8, &ok));
        works = ok;
    }
    return works;
}

/* Whether a whole number of more digits than 64 bits have is somewhere in the text. */
static bool has_big_number(const char *text, size_t length)
{
    size_t digits = 0;

    for (size_t i = 0; i < length; i++) {
        digits = text[i] >= '0' && text[i] <= '9' ? digits + 1 : 0;
        if (digits > 18)
            return true;
    }
    return false;
}

const char *differ_on_syntax(const char *text, size_t length)
{
    static char words[200];
    bool bom = length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0;
    int flags = strict_mode_works() ? JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8 : 0;
    struct xb_json json;
    bool ours = read_ours(&json, text, length), theirs, meant;

    json_object_put(read_theirs(text + 3 * bom, length - 3 * bom, flags, &theirs));
    meant = ours ? has_big_number(text, length) : flags == 0 || is_meant_refusal(&json);
    if (!ours)
        snprintf(words, sizeof words, "json-c takes what we refuse: %s, at byte %zu", json.fault.what,
                 (size_t)(json.fault.at - json.start));
    else
        snprintf(words, sizeof words, "json-c refuses what we take");
    free(json.start);
    return ours == theirs || meant ? NULL : words;
}

/* ---- values ---- */

static struct json_object *member(struct json_object *object, const char *name)
{
    struct json_object *value = NULL;

    return json_object_object_get_ex(object, name, &value) ? value : NULL;
}

/* Our string against theirs; NULL against null, or nothing at all. */
static bool same_string(const char *ours, struct json_object *theirs)
{
    char *repaired;
    bool same;

    if (!theirs || !ours)
        return !theirs && !ours;
    if (!json_object_is_type(theirs, json_type_string))
        return false;
    repaired = malloc(3 * (size_t)json_object_get_string_len(theirs) + 1);
    if (!repaired)
        abort();
    xb_utf8_repair(repaired, json_object_get_string(theirs), (size_t)json_object_get_string_len(theirs));
    same = strcmp(ours, repaired) == 0;
    free(repaired);
    return same;
}

/* json-c reads 42.0 and 1e3 as doubles, of which ours is the value. */
static bool same_integer(int64_t ours, struct json_object *theirs)
{
    if (json_object_is_type(theirs, json_type_double))
        return (double)ours == json_object_get_double(theirs);
    if (json_object_is_type(theirs, json_type_string)) {
        char text[32];

        /* A service's port. */
        snprintf(text, sizeof text, "%" PRId64, ours);
        return strtoll(json_object_get_string(theirs), NULL, 10) == ours;
    }
    return json_object_is_type(theirs, json_type_int) && json_object_get_int64(theirs) == ours;
}

static bool same_optional(bool has, int64_t ours, struct json_object *theirs)
{
    return has ? same_integer(ours, theirs) : theirs == NULL;
}

/* Every pair of ours is in theirs, and of theirs there are no more; null ones, and `without`, are not counted. */
static bool same_map(const struct xivo_bus_map *map, struct json_object *object, const char *without)
{
    size_t count = 0;

    if (object) {
        struct json_object_iterator at = json_object_iter_begin(object), end = json_object_iter_end(object);

        for (; !json_object_iter_equal(&at, &end); json_object_iter_next(&at)) {
            struct json_object *value = json_object_iter_peek_value(&at);
            bool skipped = without && strcmp(json_object_iter_peek_name(&at), without) == 0;

            count += value && !(skipped && json_object_is_type(value, json_type_object));
        }
    }
    for (size_t i = 0; i < map->count; i++)
        if (!same_string(map->pairs[i].value, member(object, map->pairs[i].name)))
            return false;
    return count == map->count;
}

static bool same_strings(size_t count, const char *const *strings, struct json_object *array)
{
    if (!array)
        return count == 0;
    for (size_t i = 0; i < count; i++)
        if (!same_string(strings[i], json_object_array_get_idx(array, i)))
            return false;
    return json_object_array_length(array) == count;
}

static bool same_ami(const struct xivo_bus_ami *ami, struct json_object *data)
{
    struct json_object *variables = member(data, "ChanVariable");

    if (!json_object_is_type(variables, json_type_object))
        variables = NULL;
    return same_map(&ami->fields, data, "ChanVariable") && same_map(&ami->variables, variables, NULL);
}

static bool same_user(const struct xivo_bus_user_status_update *user, struct json_object *data)
{
    return same_optional(user->has_user_id, user->user_id, member(data, "user_id")) &&
           same_string(user->user_uuid, member(data, "user_uuid")) &&
           same_string(user->status, member(data, "status")) && same_string(user->xivo_id, member(data, "xivo_id"));
}

static bool same_registered(const struct xivo_bus_service_registered *service, struct json_object *data)
{
    return same_string(service->service_name, member(data, "service_name")) &&
           same_string(service->service_id, member(data, "service_id")) &&
           same_string(service->address, member(data, "address")) &&
           same_optional(service->has_port, service->port, member(data, "port")) &&
           same_strings(service->tag_count, service->tags, member(data, "tags"));
}

static bool same_deregistered(const struct xivo_bus_service_deregistered *service, struct json_object *data)
{
    return same_string(service->service_name, member(data, "service_name")) &&
           same_string(service->service_id, member(data, "service_id")) &&
           same_strings(service->tag_count, service->tags, member(data, "tags"));
}

static bool same_agent(const struct xivo_bus_agent_status_update *agent, struct json_object *data)
{
    return same_integer(agent->agent_id, member(data, "agent_id")) &&
           same_string(agent->status, member(data, "status")) && same_string(agent->xivo_id, member(data, "xivo_id"));
}

static bool same_endpoint(const struct xivo_bus_endpoint_status_update *endpoint, struct json_object *data)
{
    return same_integer(endpoint->endpoint_id, member(data, "endpoint_id")) &&
           same_integer(endpoint->status, member(data, "status")) &&
           same_string(endpoint->xivo_id, member(data, "xivo_id"));
}

static bool same_form(const struct xivo_bus_call_form_result *form, struct json_object *data)
{
    return same_integer(form->user_id, member(data, "user_id")) &&
           same_map(&form->variables, member(data, "variables"), NULL);
}

static bool same_data(enum xivo_bus_type type, const void *ours, struct json_object *data)
{
    switch (type) {
    case XIVO_BUS_TYPE_AMI:
        return same_ami(ours, data);
    case XIVO_BUS_TYPE_CALL_FORM_RESULT:
        return same_form(ours, data);
    case XIVO_BUS_TYPE_AGENT_STATUS_UPDATE:
        return same_agent(ours, data);
    case XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE:
        return same_endpoint(ours, data);
    case XIVO_BUS_TYPE_USER_STATUS_UPDATE:
        return same_user(ours, data);
    case XIVO_BUS_TYPE_SERVICE_REGISTERED:
        return same_registered(ours, data);
    case XIVO_BUS_TYPE_SERVICE_DEREGISTERED:
        return same_deregistered(ours, data);
    case XIVO_BUS_TYPE_OTHER:
    case XIVO_BUS_TYPE_MALFORMED:
        break;
    }
    return ours == NULL;
}

/* A string of the envelope: anything else is absent. An empty name is as good as none. */
static bool same_envelope(const char *ours, struct json_object *tree, const char *name)
{
    struct json_object *theirs = member(tree, name);

    if (!json_object_is_type(theirs, json_type_string) || (!ours && json_object_get_string_len(theirs) == 0))
        theirs = NULL;
    return same_string(ours, theirs);
}

const char *differ_on_values(const xivo_bus_event *event)
{
    const char *body = xivo_bus_event_body(event, NULL);
    struct json_object *tree = xivo_bus_event_json(event);

    /* json-c ends a name at a NUL. */
    if (strstr(body, "\\u0000"))
        return NULL;
    if (!tree && strncmp(body + strspn(body, "\xEF\xBB\xBF \t\r\n"), "null", 4) != 0)
        return "json-c makes no tree of what we take";
    if (!same_envelope(xivo_bus_event_name(event)[0] ? xivo_bus_event_name(event) : NULL, tree, "name"))
        return "the name differs";
    if (!same_envelope(xivo_bus_event_origin_uuid(event), tree, "origin_uuid"))
        return "the origin differs";
    if (!same_envelope(xivo_bus_event_tenant_uuid(event), tree, "tenant_uuid"))
        return "the tenant differs";
    if (!same_envelope(xivo_bus_event_timestamp(event), tree, "timestamp"))
        return "the time differs";
    if (xivo_bus_event_data(event) &&
        !same_data(xivo_bus_event_type(event), xivo_bus_event_data(event), member(tree, "data")))
        return "the data differ";
    return NULL;
}

/* ---- values of a program's struct ---- */

static struct json_object *member_at(struct json_object *object, const char *path)
{
    char part[256];

    for (;; path++) {
        size_t length = strcspn(path, ".");

        snprintf(part, sizeof part, "%.*s", (int)length, path);
        object = member(object, part);
        path += length;
        if (!object || *path == '\0')
            return object;
    }
}

/* json-c's numbers end at 64 bits; what is beyond has no second opinion. */
static bool same_number(double ours, struct json_object *theirs)
{
    if (json_object_is_type(theirs, json_type_int) && (ours >= 9e18 || ours <= -9e18))
        return true;
    return (json_object_is_type(theirs, json_type_int) || json_object_is_type(theirs, json_type_double)) &&
           ours == json_object_get_double(theirs);
}

/* The text of a value, read once more, is the same tree. */
static bool same_text(const char *ours, struct json_object *theirs)
{
    struct json_object *tree;
    bool ok, same;

    if (!ours || !theirs)
        return !ours && !theirs;
    tree = read_theirs(ours, strlen(ours), 0, &ok);
    same = ok && json_object_equal(tree, theirs);
    json_object_put(tree);
    return same;
}

static bool same_struct(const struct xivo_bus_schema *schema, const char *base, struct json_object *theirs);

static bool same_objects(const struct xivo_bus_schema *item, const char *array, size_t count,
                         struct json_object *theirs)
{
    if (!theirs)
        return count == 0;
    for (size_t i = 0; i < count; i++)
        if (!same_struct(item, array + i * item->struct_size, json_object_array_get_idx(theirs, i)))
            return false;
    return json_object_array_length(theirs) == count;
}

static bool same_scalar(const struct xivo_bus_field *field, const char *member, struct json_object *theirs)
{
    if (field->type == XIVO_BUS_FIELD_INTEGER)
        return same_integer(*(const int64_t *)(const void *)member, theirs);
    if (field->type == XIVO_BUS_FIELD_NUMBER)
        return same_number(*(const double *)(const void *)member, theirs);
    return json_object_is_type(theirs, json_type_boolean) &&
           (json_object_get_boolean(theirs) != 0) == *(const bool *)(const void *)member;
}

static bool same_field(const struct xivo_bus_field *field, const char *base, struct json_object *theirs)
{
    const char *member = base + field->offset, *pointer;
    size_t count;

    switch (field->type) {
    case XIVO_BUS_FIELD_STRING:
    case XIVO_BUS_FIELD_JSON:
        memcpy(&pointer, member, sizeof pointer);
        return field->type == XIVO_BUS_FIELD_STRING ? same_string(pointer, theirs) : same_text(pointer, theirs);
    case XIVO_BUS_FIELD_MAP:
        return same_map((const void *)member, theirs, NULL);
    case XIVO_BUS_FIELD_STRINGS:
    case XIVO_BUS_FIELD_OBJECTS:
        memcpy(&pointer, member, sizeof pointer);
        memcpy(&count, base + field->aux_offset, sizeof count);
        if (field->type == XIVO_BUS_FIELD_STRINGS)
            return same_strings(count, (const void *)pointer, theirs);
        return same_objects(field->item, pointer, count, theirs);
    default:
        if (field->aux_offset != (size_t)-1 &&
            *(const bool *)(const void *)(base + field->aux_offset) != (theirs != NULL))
            return false;
        return !theirs || same_scalar(field, member, theirs);
    }
}

static bool same_struct(const struct xivo_bus_schema *schema, const char *base, struct json_object *theirs)
{
    for (size_t i = 0; i < schema->field_count; i++)
        if (!same_field(&schema->fields[i], base, member_at(theirs, schema->fields[i].path)))
            return false;
    return true;
}

const char *differ_on_struct(const struct xivo_bus_schema *schema, const void *data, const char *body, size_t length)
{
    struct json_object *tree;
    bool ok, same;

    if (memmem(body, length, "\\u0000", 6))
        return NULL; /* json-c ends a name there */
    tree = read_theirs(body, length, 0, &ok);
    same = ok && same_struct(schema, data, member(tree, "data"));
    json_object_put(tree);
    return !ok ? "json-c makes no tree of what we take" : same ? NULL : "the struct differs";
}
