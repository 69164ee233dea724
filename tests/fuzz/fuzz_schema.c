/*
 * A schema of a program and an event to decode by it. The input: a byte for the number of fields, six for each field
 * (path, type, flags, offset, side, item), then the event's `data`. What an accepted schema makes of it is walked as
 * the program would, by the schema, and copied.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/schema.h>

#include "decode/message.h"
#include "decode/schema.h"
#include "fuzz.h"

enum { FIELDS_MAX = 24, SCHEMAS = 3, STRUCT = 256, FIELD_BYTES = 6 };

static const char *const paths[16] = { "a",   "b",   "b.c", "b.d", "b.c.d", "g",     "h",   "i",
                                       "i.j", "b.a", "e",   "f",   "c",     "b.b.b", "a.b", "a..b" };

static struct xb_decoder *decoder;

static void clean_up(void)
{
    xb_decoder_free(decoder);
}

/* Offsets are mostly right, so that many schemas are; the item may be any of the schemas, itself too. */
static size_t offset_of(uint8_t byte)
{
    return byte == 255 ? (size_t)-1 : byte < 128 ? (size_t)byte % 32 * 8 : byte;
}

/* Most of the sides that a field does not need are left out. */
static bool has_side(int type, unsigned flags, uint8_t byte)
{
    bool scalar = type == XIVO_BUS_FIELD_INTEGER || type == XIVO_BUS_FIELD_NUMBER || type == XIVO_BUS_FIELD_BOOLEAN;

    if (byte > 250)
        return true;
    return (scalar && !(flags & XIVO_BUS_FIELD_REQUIRED)) || type == XIVO_BUS_FIELD_STRINGS ||
           type == XIVO_BUS_FIELD_OBJECTS;
}

static struct xivo_bus_field field_of(const uint8_t *bytes, const struct xivo_bus_schema *schemas)
{
    int type = bytes[1] < 250 ? 1 + bytes[1] % 8 : bytes[1];
    unsigned flags = bytes[2] < 250 ? bytes[2] % 2 : bytes[2];

    return (struct xivo_bus_field){
        .path = bytes[0] == 255 ? NULL : paths[bytes[0] % 16],
        .type = type,
        .flags = flags,
        .offset = offset_of(bytes[3]),
        .side = has_side(type, flags, bytes[4]) ? offset_of(bytes[4]) : (size_t)-1,
        .item = type == XIVO_BUS_FIELD_OBJECTS ? &schemas[bytes[5] % SCHEMAS] : NULL,
    };
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
    memcpy(&count, base + field->side, sizeof count);
    for (size_t i = 0; i < count; i++) {
        const char *string;

        if (field->type == XIVO_BUS_FIELD_OBJECTS) {
            check_struct(field->item, array + i * field->item->struct_size);
            continue;
        }
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
    case XIVO_BUS_FIELD_MAP:
        check_map((const void *)(base + field->offset));
        break;
    case XIVO_BUS_FIELD_STRINGS:
    case XIVO_BUS_FIELD_OBJECTS:
        check_array(field, base);
        break;
    default:
        check_bool(base, field->side);
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

static void decode(struct xb_schema *compiled, const struct xivo_bus_schema *schema, const uint8_t *data, size_t size)
{
    static const char before[] = "{\"name\":\"n\",\"data\":";
    char *body = malloc(sizeof before + size);
    struct xb_source source = {
        .body = body, .length = sizeof before + size, .routing_key = "k", .exchange = "", .schema = compiled
    };
    struct xb_message message;
    struct xb_error error;
    int rc;

    if (!body)
        abort();
    memcpy(body, before, sizeof before - 1);
    if (size > 0)
        memcpy(body + sizeof before - 1, data, size);
    body[sizeof before - 1 + size] = '}';
    rc = xb_decoder_run(decoder, &source, &message, &error);
    free(body);
    if (rc == XIVO_BUS_OK) {
        check_struct(schema, message.data);
        check_copy(schema, &message);
    } else if (rc == XIVO_BUS_ERR_MALFORMED) {
        check_string(error.text);
    } else {
        fail("the decoder returned %d", rc);
    }
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
        decoder = xb_decoder_new();
        atexit(clean_up);
    }
    for (size_t i = 0; i < count; i++)
        fields[i] = field_of(data + 1 + i * FIELD_BYTES, schemas);
    /* The first half of the fields is the struct, the others are those of two schemas for items. */
    for (size_t i = 0, start = 0; i < SCHEMAS; i++) {
        size_t own = i == 0 ? (count + 1) / 2 : i == 1 ? count / 4 : count - start;

        schemas[i] = (struct xivo_bus_schema){ sizeof schemas[i], sizeof fields[0], i == 0 ? "n" : NULL, STRUCT, own,
                                               fields + start };
        start += own;
    }
    if (xb_schema_new(&compiled, schemas, &error) == XIVO_BUS_OK)
        decode(compiled, schemas, data + used, size - used);
    else
        check_string(error.text);
    xb_schema_drop(compiled);
    return 0;
}
