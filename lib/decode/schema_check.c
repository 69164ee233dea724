#include "decode/schema_check.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "decode/record.h"
#include "util/text.h"
#include "util/utf8.h"

enum { UNKNOWN_SIZE_MAX = 1024 }; /* of a public struct of a later version */

/* The sizes of the public structs in the first version that had them. */
enum {
    FIRST_SCHEMA_SIZE = offsetof(struct xivo_bus_schema, fields) + sizeof(const struct xivo_bus_field *),
    FIRST_FIELD_SIZE = offsetof(struct xivo_bus_field, item) + sizeof(const struct xivo_bus_schema *)
};

int xb_schema_refuse(const struct xb_schema_place *place, const char *path, const char *format, ...)
{
    char what[200], shown[XB_SCHEMA_TEXT + 1], name[XB_SCHEMA_TEXT + 1];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    xb_printable(name, sizeof name, place->name ? place->name : "*", strlen(place->name ? place->name : "*"));
    if (!path && place->prefix[0])
        return xb_fail(place->error, XIVO_BUS_ERR_SCHEMA, "schema %s: item schema of '%.*s': %s", name,
                       (int)strlen(place->prefix) - 3, place->prefix, what);
    if (!path)
        return xb_fail(place->error, XIVO_BUS_ERR_SCHEMA, "schema %s: %s", name, what);
    xb_printable(shown, sizeof shown, path, strlen(path));
    return xb_fail(place->error, XIVO_BUS_ERR_SCHEMA, "schema %s: field '%s%s': %s", name, place->prefix, shown, what);
}

/*
 * A public struct of `size` bytes becomes one of `known` bytes. Members that only the program knows must be zero: they
 * ask for something that this library would otherwise leave out without a word.
 */
static bool read_struct(void *target, size_t known, const void *source, size_t size)
{
    const unsigned char *bytes = source;

    memset(target, 0, known);
    memcpy(target, source, size < known ? size : known);
    for (size_t i = known; i < size; i++)
        if (bytes[i] != 0)
            return false;
    return true;
}

/* The length of a text, XB_SCHEMA_TEXT + 1 when it is longer. */
static size_t bounded_length(const char *text)
{
    return strnlen(text, XB_SCHEMA_TEXT + 1);
}

static bool is_text(const char *text)
{
    size_t length = bounded_length(text);

    return length > 0 && length <= XB_SCHEMA_TEXT && xb_utf8_is_valid(text, length);
}

int xb_schema_read(const struct xb_schema_place *place, const struct xivo_bus_schema *source,
                   struct xivo_bus_schema *schema)
{
    if (source->size < FIRST_SCHEMA_SIZE || source->size > UNKNOWN_SIZE_MAX)
        return xb_schema_refuse(place, NULL, "its size is %zu, which is none of struct xivo_bus_schema", source->size);
    if (!read_struct(schema, sizeof *schema, source, source->size))
        return xb_schema_refuse(place, NULL, "it uses what only a later version of the library has");
    if (schema->field_size < FIRST_FIELD_SIZE || schema->field_size > UNKNOWN_SIZE_MAX)
        return xb_schema_refuse(place, NULL, "its field_size is %zu, which is none of struct xivo_bus_field",
                                schema->field_size);
    if (schema->name && !is_text(schema->name))
        return xb_schema_refuse(place, NULL, "its name is empty, longer than %d bytes, or not UTF-8", XB_SCHEMA_TEXT);
    if (schema->struct_size == 0 || schema->struct_size > XB_SCHEMA_STRUCT)
        return xb_schema_refuse(place, NULL, "its struct has %zu bytes; 1 to %d are allowed", schema->struct_size,
                                XB_SCHEMA_STRUCT);
    if (schema->field_count == 0 || schema->field_count > XB_TABLE_FIELDS)
        return xb_schema_refuse(place, NULL, "it has %zu fields; 1 to %d are allowed", schema->field_count,
                                XB_TABLE_FIELDS);
    if (!schema->fields)
        return xb_schema_refuse(place, NULL, "its fields are NULL");
    return XIVO_BUS_OK;
}

/* ---- one field ---- */

/* The kinds of fields agree with those of the record engine, so a number can be taken over. */
_Static_assert((int)XIVO_BUS_FIELD_STRING == XB_FIELD_STRING && (int)XIVO_BUS_FIELD_INTEGER == XB_FIELD_INTEGER &&
                   (int)XIVO_BUS_FIELD_NUMBER == XB_FIELD_NUMBER && (int)XIVO_BUS_FIELD_BOOLEAN == XB_FIELD_BOOLEAN &&
                   (int)XIVO_BUS_FIELD_STRINGS == XB_FIELD_STRINGS && (int)XIVO_BUS_FIELD_MAP == XB_FIELD_MAP &&
                   (int)XIVO_BUS_FIELD_OBJECTS == XB_FIELD_OBJECTS && (int)XIVO_BUS_FIELD_JSON == XB_FIELD_JSON &&
                   (int)XIVO_BUS_FIELD_REQUIRED == XB_FIELD_REQUIRED,
               "the public numbers are the engine's");

enum side { NO_SIDE, FLAG, COUNT };

/* The member of a type of field, and what it has at its side when it is optional. */
static const struct shape {
    size_t size, alignment;
    enum side side;
} shapes[] = {
    [XIVO_BUS_FIELD_STRING] = { sizeof(char *), alignof(char *), NO_SIDE },
    [XIVO_BUS_FIELD_INTEGER] = { sizeof(int64_t), alignof(int64_t), FLAG },
    [XIVO_BUS_FIELD_NUMBER] = { sizeof(double), alignof(double), FLAG },
    [XIVO_BUS_FIELD_BOOLEAN] = { sizeof(bool), alignof(bool), FLAG },
    [XIVO_BUS_FIELD_STRINGS] = { sizeof(char **), alignof(char **), COUNT },
    [XIVO_BUS_FIELD_MAP] = { sizeof(struct xivo_bus_map), alignof(struct xivo_bus_map), NO_SIDE },
    [XIVO_BUS_FIELD_OBJECTS] = { sizeof(void *), alignof(void *), COUNT },
    [XIVO_BUS_FIELD_JSON] = { sizeof(char *), alignof(char *), NO_SIDE },
};

/* The field's type is known to be valid. */
static enum side side_of(const struct xivo_bus_field *field)
{
    enum side side = shapes[field->type].side;

    return side == FLAG && (field->flags & XIVO_BUS_FIELD_REQUIRED) ? NO_SIDE : side;
}

static size_t side_size(enum side side)
{
    return side == COUNT ? sizeof(size_t) : side == FLAG ? sizeof(bool) : 0;
}

static bool is_path(const char *path)
{
    size_t length = bounded_length(path);

    return is_text(path) && path[0] != '.' && path[length - 1] != '.' && !strstr(path, "..");
}

/* A member of that size and alignment at that offset. `what` is its name in errors. */
static int check_member(const struct xb_schema_place *place, const struct xivo_bus_schema *schema,
                        const struct xivo_bus_field *field, const char *what, size_t offset, size_t size,
                        size_t alignment)
{
    if (offset > schema->struct_size || schema->struct_size - offset < size)
        return xb_schema_refuse(place, field->path, "its %s does not lie in the struct", what);
    if (offset % alignment != 0)
        return xb_schema_refuse(place, field->path, "its %s is not aligned", what);
    if (schema->struct_size % alignment != 0)
        return xb_schema_refuse(place, field->path, "its %s would not be aligned in an array of the struct", what);
    return XIVO_BUS_OK;
}

static int check_side(const struct xb_schema_place *place, const struct xivo_bus_schema *schema,
                      const struct xivo_bus_field *field)
{
    enum side side = side_of(field);
    const char *what = side == COUNT ? "count" : "flag";

    if (side == NO_SIDE && field->side != XB_NOWHERE)
        return xb_schema_refuse(place, field->path, "it has a flag or a count that it does not need");
    if (side == NO_SIDE)
        return XIVO_BUS_OK;
    if (field->side == XB_NOWHERE)
        return xb_schema_refuse(place, field->path, "it has no %s", what);
    return check_member(place, schema, field, what, field->side, side_size(side),
                        side == COUNT ? alignof(size_t) : alignof(bool));
}

static int check_field(const struct xb_schema_place *place, const struct xivo_bus_schema *schema,
                       const struct xivo_bus_field *field)
{
    const struct shape *shape;
    int rc;

    if (field->type < XIVO_BUS_FIELD_STRING || field->type > XIVO_BUS_FIELD_JSON)
        return xb_schema_refuse(place, field->path, "its type %d is unknown", field->type);
    if (field->flags & ~(unsigned)XIVO_BUS_FIELD_REQUIRED)
        return xb_schema_refuse(place, field->path, "its flags 0x%x are unknown", field->flags);
    if (field->type == XIVO_BUS_FIELD_OBJECTS && !field->item)
        return xb_schema_refuse(place, field->path, "it has no item schema");
    if (field->type != XIVO_BUS_FIELD_OBJECTS && field->item)
        return xb_schema_refuse(place, field->path, "it has an item schema, but its type has no items");
    shape = &shapes[field->type];
    rc = check_member(place, schema, field, "member", field->offset, shape->size, shape->alignment);
    return rc == XIVO_BUS_OK ? check_side(place, schema, field) : rc;
}

int xb_schema_read_field(const struct xb_schema_place *place, const struct xivo_bus_schema *schema, size_t index,
                         struct xivo_bus_field *field)
{
    const char *source = (const char *)schema->fields + index * schema->field_size;
    bool known = read_struct(field, sizeof *field, source, schema->field_size);

    if (!field->path)
        return xb_schema_refuse(place, NULL, "the path of field number %zu is NULL", index + 1);
    if (!is_path(field->path))
        return xb_schema_refuse(place, NULL,
                                "the path of field number %zu has an empty part, is longer than %d bytes, "
                                "or is not UTF-8",
                                index + 1, XB_SCHEMA_TEXT);
    if (!known)
        return xb_schema_refuse(place, field->path, "it uses what only a later version of the library has");
    return check_field(place, schema, field);
}

/* ---- all fields ---- */

static bool ranges_meet(size_t a, size_t a_size, size_t b, size_t b_size)
{
    return a_size > 0 && b_size > 0 && a < b + b_size && b < a + a_size;
}

/* Whether a member or side of one field lies on one of the other. */
static bool fields_meet(const struct xivo_bus_field *a, const struct xivo_bus_field *b)
{
    size_t a_size = shapes[a->type].size, b_size = shapes[b->type].size;
    size_t a_side = side_size(side_of(a)), b_side = side_size(side_of(b));

    return ranges_meet(a->offset, a_size, b->offset, b_size) || ranges_meet(a->offset, a_size, b->side, b_side) ||
           ranges_meet(a->side, a_side, b->offset, b_size) || ranges_meet(a->side, a_side, b->side, b_side);
}

/* Whether `path` goes through the field `through`: "a.b" goes through "a". */
static bool goes_through(const char *path, const char *through)
{
    size_t length = strlen(through);

    return strncmp(path, through, length) == 0 && path[length] == '.';
}

static int check_pair(const struct xb_schema_place *place, const struct xivo_bus_field *earlier,
                      const struct xivo_bus_field *later)
{
    char other[XB_SCHEMA_TEXT + 1];

    xb_printable(other, sizeof other, earlier->path, strlen(earlier->path));
    if (strcmp(later->path, earlier->path) == 0)
        return xb_schema_refuse(place, later->path, "it is there twice");
    if (goes_through(later->path, earlier->path) || goes_through(earlier->path, later->path))
        return xb_schema_refuse(place, later->path, "it and '%.100s' cannot both be read: one goes through the other",
                                other);
    if (fields_meet(later, earlier))
        return xb_schema_refuse(place, later->path, "it shares memory of the struct with '%.100s'", other);
    return XIVO_BUS_OK;
}

int xb_schema_check_fields(const struct xb_schema_place *place, const struct xivo_bus_field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        enum side side = side_of(&fields[i]);

        if (ranges_meet(fields[i].offset, shapes[fields[i].type].size, fields[i].side, side_size(side)))
            return xb_schema_refuse(place, fields[i].path, "its %s lies on its member",
                                    side == COUNT ? "count" : "flag");
        for (size_t k = 0; k < i; k++) {
            int rc = check_pair(place, &fields[k], &fields[i]);

            if (rc != XIVO_BUS_OK)
                return rc;
        }
    }
    return XIVO_BUS_OK;
}
