/*
 * A schema of a program and an event to decode by it. The input: a byte for the number of fields, six for each field
 * (path, type, flags, offset, aux_offset, item), then the event's `data`. What an accepted schema makes of it is walked as
 * the program would, by the schema, copied, and sometimes, for it takes time, compared with json-c's opinion.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/schema.h>

#include "../unit/differential.h"
#include "decode/message.h"
#include "decode/schema.h"
#include "fuzz.h"

enum { FIELDS_MAX = 24, SCHEMAS = 3, FIELD_BYTES = 6, PATHS = 16, GOOD_PATHS = 11, ITEM_SIZE = 256, ODD = 240 };

/* The first ones get along with one another, those behind do not. */
static const char *const paths[PATHS] = { "a", "b.a", "b.d", "b.c.d", "b.c.e.f", "g",   "h",    "i.j",
                                          "e", "f",   "c|d", "b",     "b.c",     "a.b", "a..b", "" };

static struct xb_decoder *decoder, *own_decoder;

static void clean_up(void)
{
    xb_decoder_free(decoder);
    xb_decoder_free(own_decoder);
}

/* A schema in the making. */
struct making {
    size_t end;    /* of the members so far */
    unsigned used; /* a bit for each path */
};

/*
 * A byte below ODD asks for something that gets along with the fields before: the next path that is free, the next
 * place, a flag or count where one is needed. Other bytes are taken as they are. So most schemas are good, and some are not.
 */
static const char *path_of(struct making *making, uint8_t byte)
{
    unsigned index = byte % PATHS;

    if (byte == 255)
        return NULL;
    if (byte < ODD) {
        index = byte % GOOD_PATHS;
        for (size_t left = GOOD_PATHS; left > 1 && (making->used >> index & 1); left--)
            index = (index + 1) % GOOD_PATHS;
        making->used |= 1U << index;
    }
    return paths[index];
}

static size_t place_of(struct making *making, uint8_t byte, size_t size)
{
    size_t place = making->end;

    if (byte >= ODD)
        return byte == 255 ? (size_t)-1 : byte % 32U;
    making->end += size;
    return place;
}

static bool has_aux(int type, unsigned flags, uint8_t byte)
{
    bool scalar = type == XIVO_BUS_FIELD_INTEGER || type == XIVO_BUS_FIELD_NUMBER || type == XIVO_BUS_FIELD_BOOLEAN;

    return byte >= ODD || (scalar && !(flags & XIVO_BUS_FIELD_REQUIRED)) || type == XIVO_BUS_FIELD_STRINGS ||
           type == XIVO_BUS_FIELD_INTEGERS || type == XIVO_BUS_FIELD_OBJECTS;
}

/* The item is one of the schemas behind, as a rule; it may be any, itself too. */
static const struct xivo_bus_schema *item_of(const struct xivo_bus_schema *schemas, size_t own, uint8_t byte)
{
    size_t index = byte >= ODD ? byte % SCHEMAS : own + 1 + byte % 2;

    return &schemas[index < SCHEMAS ? index : SCHEMAS - 1];
}

static unsigned flags_of(uint8_t byte, int type)
{
    bool numeric = type == XIVO_BUS_FIELD_INTEGER || type == XIVO_BUS_FIELD_NUMBER || type == XIVO_BUS_FIELD_BOOLEAN;
    unsigned flags = byte % 8 == 0 ? XIVO_BUS_FIELD_REQUIRED : byte & 8 ? XIVO_BUS_FIELD_TOLERANT : 0;

    if (byte >= ODD)
        return byte;
    if (type == XIVO_BUS_FIELD_MEMBERS)
        return 0;
    if (numeric && (byte & 16))
        flags |= XIVO_BUS_FIELD_TEXT_NUMBER;
    if (type == XIVO_BUS_FIELD_OBJECT && (byte & 16))
        flags = XIVO_BUS_FIELD_PREFIX;
    return flags;
}

/* An object inside the struct has the size of an item, and its flag at its end. */
static struct xivo_bus_field object_of(struct making *making, const uint8_t *bytes,
                                       const struct xivo_bus_schema *schemas, size_t own, unsigned flags)
{
    size_t offset = place_of(making, bytes[3], ITEM_SIZE);

    return (struct xivo_bus_field){
        .path = flags & XIVO_BUS_FIELD_PREFIX ? (bytes[0] % 2 ? "" : "x") : path_of(making, bytes[0]),
        .type = XIVO_BUS_FIELD_OBJECT,
        .flags = flags,
        .offset = offset,
        .aux_offset = offset + ITEM_SIZE - 1,
        .item = item_of(schemas, own, bytes[5]),
    };
}

static bool is_map(int type)
{
    return type == XIVO_BUS_FIELD_MAP || type == XIVO_BUS_FIELD_MAP_NULLABLE || type == XIVO_BUS_FIELD_MEMBERS;
}

static struct xivo_bus_field field_of(struct making *making, const uint8_t *bytes,
                                      const struct xivo_bus_schema *schemas, size_t own)
{
    int type = bytes[1] < ODD ? 1 + bytes[1] % XIVO_BUS_FIELD_MEMBERS : bytes[1];
    unsigned flags = flags_of(bytes[2], type);
    bool nested = type == XIVO_BUS_FIELD_OBJECTS || type == XIVO_BUS_FIELD_OBJECT;

    /* There are none after the last one. */
    if (nested && own + 1 == SCHEMAS && bytes[5] < ODD)
        type = XIVO_BUS_FIELD_MAP;
    if (type == XIVO_BUS_FIELD_OBJECT)
        return object_of(making, bytes, schemas, own, flags);
    return (struct xivo_bus_field){
        .path = type == XIVO_BUS_FIELD_MEMBERS ? "*" : path_of(making, bytes[0]),
        .type = type,
        .flags = flags,
        .offset = place_of(making, bytes[3], is_map(type) ? sizeof(struct xivo_bus_map) : 8),
        .aux_offset = has_aux(type, flags, bytes[4]) ? place_of(making, bytes[4], 8) : (size_t)-1,
        .item = type == XIVO_BUS_FIELD_OBJECTS ? item_of(schemas, own, bytes[5]) : NULL,
    };
}

/* The first half of the fields is the struct, the others are those of two schemas for items. */
static void make_schemas(struct xivo_bus_schema *schemas, struct xivo_bus_field *fields, const uint8_t *bytes,
                         size_t count, size_t struct_size)
{
    for (size_t i = 0, start = 0; i < SCHEMAS; i++) {
        size_t own = i == 0 ? (count + 1) / 2 : i == 1 ? count / 4 : count - start;
        struct making making = { 0 };

        for (size_t k = start; k < start + own; k++)
            fields[k] = field_of(&making, bytes + k * FIELD_BYTES, schemas, i);
        schemas[i] = (struct xivo_bus_schema){
            sizeof schemas[i], sizeof fields[0], i == 0 ? "n" : NULL, i == 0 ? struct_size : ITEM_SIZE, own,
            fields + start
        };
        start += own;
    }
}

/* ---- walking ---- */

static void check_struct(const struct xivo_bus_schema *schema, const char *base);

static void check_map(const struct xivo_bus_map *map)
{
    for (size_t i = 0; i < map->count; i++) {
        check_string(map->pairs[i].name);
        check_string(map->pairs[i].value);
    }
}

static void check_bool(const char *base, size_t offset)
{
    if (offset != (size_t)-1 && (unsigned char)base[offset] > 1)
        fail("a bool is %d", base[offset]);
}

static void check_array(const struct xivo_bus_field *field, const char *base)
{
    const char *array;
    size_t count;

    memcpy(&array, base + field->offset, sizeof array);
    memcpy(&count, base + field->aux_offset, sizeof count);
    for (size_t i = 0; i < count; i++) {
        const char *string;

        if (field->type == XIVO_BUS_FIELD_OBJECTS) {
            check_struct(field->item, array + i * field->item->struct_size);
            continue;
        }
        if (field->type == XIVO_BUS_FIELD_INTEGERS)
            continue;
        memcpy(&string, array + i * sizeof string, sizeof string);
        check_string(string);
    }
}

static void check_field(const struct xivo_bus_field *field, const char *base)
{
    const char *string;

    switch (field->type) {
    case XIVO_BUS_FIELD_STRING:
    case XIVO_BUS_FIELD_JSON:
        memcpy(&string, base + field->offset, sizeof string);
        check_optional(string);
        if (!string && (field->flags & XIVO_BUS_FIELD_REQUIRED))
            fail("a required string is missing");
        break;
    case XIVO_BUS_FIELD_OBJECT:
        check_bool(base, field->aux_offset);
        if (base[field->aux_offset]) /* else its members are zero, the required ones too */
            check_struct(field->item, base + field->offset);
        break;
    case XIVO_BUS_FIELD_MAP:
    case XIVO_BUS_FIELD_MAP_NULLABLE:
    case XIVO_BUS_FIELD_MEMBERS:
        check_map((const void *)(base + field->offset));
        break;
    case XIVO_BUS_FIELD_STRINGS:
    case XIVO_BUS_FIELD_INTEGERS:
    case XIVO_BUS_FIELD_OBJECTS:
        check_array(field, base);
        break;
    default:
        check_bool(base, field->aux_offset);
        if (field->type == XIVO_BUS_FIELD_BOOLEAN)
            check_bool(base, field->offset);
        break;
    }
}

static void check_struct(const struct xivo_bus_schema *schema, const char *base)
{
    for (size_t i = 0; i < schema->field_count; i++)
        check_field(&schema->fields[i], base);
}

/* ---- decoding ---- */

static void check_copy(const struct xivo_bus_schema *schema, const struct xb_message *message)
{
    size_t size = xb_message_copy_size(message);
    void *memory = malloc(size);
    struct xb_message copy;

    if (!memory)
        abort();
    xb_message_copy(&copy, memory, message);
    check_struct(schema, copy.data);
    if (xb_message_copy_size(&copy) != size)
        fail("the copy has another size");
    free(memory);
}

/* Whether the other opinion knows all types, flags and paths in it. */
static bool is_plain(const struct xivo_bus_schema *schema)
{
    for (size_t i = 0; i < schema->field_count; i++) {
        const struct xivo_bus_field *field = &schema->fields[i];

        if (field->type > XIVO_BUS_FIELD_JSON || (field->flags & ~(unsigned)XIVO_BUS_FIELD_REQUIRED) ||
            strchr(field->path, '|') || (field->item && !is_plain(field->item)))
            return false;
    }
    return true;
}

static void decode(struct xb_schema *compiled, const struct xivo_bus_schema *schema, const uint8_t *data, size_t size)
{
    static const char before[] = "{\"name\":\"n\",\"data\":";
    char *body = malloc(sizeof before + size);
    struct xb_source source = { .body = body, .length = sizeof before + size, .routing_key = "k", .exchange = "" };
    struct xb_message envelope, message;
    struct xb_error error;
    int rc;

    if (!body)
        abort();
    memcpy(body, before, sizeof before - 1);
    if (size > 0)
        memcpy(body + sizeof before - 1, data, size);
    body[sizeof before - 1 + size] = '}';
    rc = xb_decoder_run(decoder, &source, &envelope, &error);
    if (rc == XIVO_BUS_OK)
        rc = xb_decoder_run_schema(own_decoder, compiled, body, &envelope, &message, &error);
    if (rc == XIVO_BUS_OK) {
        const char *difference =
            size % 16 == 0 && is_plain(schema) ? differ_on_struct(schema, message.data, body, source.length) : NULL;

        check_struct(schema, message.data);
        check_copy(schema, &message);
        if (difference)
            fail("%s", difference);
    } else if (rc == XIVO_BUS_ERR_MALFORMED) {
        check_string(error.text);
    } else {
        fail("the decoder returned %d", rc);
    }
    free(body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct xivo_bus_field fields[FIELDS_MAX];
    struct xivo_bus_schema schemas[SCHEMAS];
    size_t count = size > 0 ? data[0] % (FIELDS_MAX + 1) : 0, used = 1 + count * FIELD_BYTES;
    struct xb_schema *compiled;
    struct xb_error error;

    if (size < used)
        return 0;
    if (!decoder) {
        decoder = xb_decoder_new(1);
        own_decoder = xb_decoder_new(1);
        atexit(clean_up);
    }
    /* The bigger struct is one that does not fit in the block that all share. */
    make_schemas(schemas, fields, data + 1, count, data[0] > 100 ? 2048 : 512);
    if (xb_schema_new(&compiled, schemas, &error) == XIVO_BUS_OK)
        decode(compiled, schemas, data + used, size - used);
    else
        check_string(error.text);
    xb_schema_drop(compiled);
    return 0;
}
