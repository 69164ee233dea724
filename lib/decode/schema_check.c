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

/* The length of a prefix without what leads to the next name. */
static size_t shown_prefix(const char *prefix)
{
    size_t length = strlen(prefix);

    if (length >= 3 && strcmp(prefix + length - 3, "[].") == 0)
        return length - 3;
    return prefix[length - 1] == '.' ? length - 1 : length;
}

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
                       (int)shown_prefix(place->prefix), place->prefix, what);
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
                   (int)XIVO_BUS_FIELD_INTEGERS == XB_FIELD_INTEGERS &&
                   (int)XIVO_BUS_FIELD_MAP_NULLABLE == XB_FIELD_MAP_NULLABLE &&
                   (int)XIVO_BUS_FIELD_OBJECT == XB_FIELD_OBJECT,
               "the public types are the engine's");
_Static_assert((int)XIVO_BUS_FIELD_REQUIRED == XB_FIELD_REQUIRED && (int)XIVO_BUS_FIELD_TOLERANT == XB_FIELD_TOLERANT &&
                   (int)XIVO_BUS_FIELD_TEXT_NUMBER == XB_FIELD_TEXT_NUMBER,
               "the public flags are the engine's");

enum aux { NO_AUX, FLAG, COUNT };

enum {
    ANY = XIVO_BUS_FIELD_REQUIRED | XIVO_BUS_FIELD_TOLERANT,
    NUMERIC = ANY | XIVO_BUS_FIELD_TEXT_NUMBER,
    NESTED = ANY | XIVO_BUS_FIELD_PREFIX
};

/* The member of a type of field, what lies beside it when it is optional, and the flags that mean something. */
static const struct shape {
    size_t size, alignment; /* 0: those of the item's struct */
    enum aux aux;
    unsigned flags;
} shapes[] = {
    [XIVO_BUS_FIELD_STRING] = { sizeof(char *), alignof(char *), NO_AUX, ANY },
    [XIVO_BUS_FIELD_INTEGER] = { sizeof(int64_t), alignof(int64_t), FLAG, NUMERIC },
    [XIVO_BUS_FIELD_NUMBER] = { sizeof(double), alignof(double), FLAG, NUMERIC },
    [XIVO_BUS_FIELD_BOOLEAN] = { sizeof(bool), alignof(bool), FLAG, NUMERIC },
    [XIVO_BUS_FIELD_STRINGS] = { sizeof(char **), alignof(char **), COUNT, ANY },
    [XIVO_BUS_FIELD_MAP] = { sizeof(struct xivo_bus_map), alignof(struct xivo_bus_map), NO_AUX, ANY },
    [XIVO_BUS_FIELD_OBJECTS] = { sizeof(void *), alignof(void *), COUNT, ANY },
    [XIVO_BUS_FIELD_JSON] = { sizeof(char *), alignof(char *), NO_AUX, ANY },
    [XIVO_BUS_FIELD_INTEGERS] = { sizeof(int64_t *), alignof(int64_t *), COUNT, ANY },
    [XIVO_BUS_FIELD_MAP_NULLABLE] = { sizeof(struct xivo_bus_map), alignof(struct xivo_bus_map), NO_AUX, ANY },
    [XIVO_BUS_FIELD_OBJECT] = { 0, 0, FLAG, NESTED },
    [XIVO_BUS_FIELD_MEMBERS] = { sizeof(struct xivo_bus_map), alignof(struct xivo_bus_map), NO_AUX, 0 },
};
_Static_assert(sizeof shapes / sizeof shapes[0] == XIVO_BUS_FIELD_MEMBERS + 1, "each type of field has a shape");

/* The field's type is known to be valid. The flag of an object is there also when it is required. */
static enum aux aux_of(const struct xivo_bus_field *field)
{
    enum aux aux = shapes[field->type].aux;

    if (field->type == XIVO_BUS_FIELD_OBJECT)
        return FLAG;
    return aux == FLAG && (field->flags & XIVO_BUS_FIELD_REQUIRED) ? NO_AUX : aux;
}

static size_t aux_size(enum aux aux)
{
    return aux == COUNT ? sizeof(size_t) : aux == FLAG ? sizeof(bool) : 0;
}

/* Parts with a dot between them; the last one may be several names with a bar between them. None of them is empty. */
static bool is_path(const char *path)
{
    const char *bar = strchr(path, '|');
    bool empty = false;

    for (const char *at = path; !empty; at++) {
        size_t length = strcspn(at, ".|");

        empty = length == 0;
        at += length;
        if (*at == '\0')
            break;
    }
    return !empty && (!bar || !strchr(bar, '.'));
}

static bool has_path(const struct xivo_bus_field *field)
{
    if (field->type == XIVO_BUS_FIELD_OBJECT && (field->flags & XIVO_BUS_FIELD_PREFIX))
        return field->path[0] == '\0' || (is_text(field->path) && !strpbrk(field->path, ".|"));
    return is_text(field->path) && is_path(field->path);
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

static int check_aux(const struct xb_schema_place *place, const struct xivo_bus_schema *schema,
                     const struct xivo_bus_field *field)
{
    enum aux aux = aux_of(field);
    const char *what = aux == COUNT ? "count" : "flag";

    if (aux == NO_AUX && field->aux_offset != XB_NOWHERE)
        return xb_schema_refuse(place, field->path, "it has a flag or a count that it does not need");
    if (aux == NO_AUX)
        return XIVO_BUS_OK;
    if (field->aux_offset == XB_NOWHERE)
        return xb_schema_refuse(place, field->path, "it has no %s", what);
    return check_member(place, schema, field, what, field->aux_offset, aux_size(aux),
                        aux == COUNT ? alignof(size_t) : alignof(bool));
}

int xb_schema_check_members(const struct xb_schema_place *place, const struct xivo_bus_schema *schema,
                            const struct xb_schema_field *field)
{
    int rc = check_member(place, schema, &field->field, "member", field->field.offset, field->size, field->alignment);

    return rc == XIVO_BUS_OK ? check_aux(place, schema, &field->field) : rc;
}

static int check_flags(const struct xb_schema_place *place, const struct xivo_bus_field *field)
{
    const unsigned known = NUMERIC | NESTED;

    if (field->flags & ~known)
        return xb_schema_refuse(place, field->path, "its flags 0x%x are unknown", field->flags & ~known);
    if (field->flags & ~shapes[field->type].flags)
        return xb_schema_refuse(place, field->path, "its flags 0x%x mean nothing for its type",
                                field->flags & ~shapes[field->type].flags);
    if ((field->flags & XIVO_BUS_FIELD_REQUIRED) && (field->flags & (XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX)))
        return xb_schema_refuse(place, field->path, "it cannot be required and %s",
                                field->flags & XIVO_BUS_FIELD_PREFIX ? "a prefix" : "tolerant");
    return XIVO_BUS_OK;
}

static int check_item(const struct xb_schema_place *place, const struct xivo_bus_field *field)
{
    bool nested = field->type == XIVO_BUS_FIELD_OBJECTS || field->type == XIVO_BUS_FIELD_OBJECT;

    if (nested && !field->item)
        return xb_schema_refuse(place, field->path, "it has no item schema");
    if (!nested && field->item)
        return xb_schema_refuse(place, field->path, "it has an item schema, but its type has no items");
    return XIVO_BUS_OK;
}

static int check_field(const struct xb_schema_place *place, const struct xivo_bus_schema *schema,
                       struct xb_schema_field *result)
{
    const struct xivo_bus_field *field = &result->field;
    struct xivo_bus_schema item = { .struct_size = 0 };
    int rc;

    if (field->type < XIVO_BUS_FIELD_STRING || field->type > XIVO_BUS_FIELD_MEMBERS)
        return xb_schema_refuse(place, field->path, "its type %d is unknown", field->type);
    rc = check_flags(place, field);
    if (rc == XIVO_BUS_OK && field->type == XIVO_BUS_FIELD_MEMBERS && strcmp(field->path, "*") != 0)
        rc = xb_schema_refuse(place, field->path, "its path is not '*'");
    if (rc == XIVO_BUS_OK)
        rc = check_item(place, field);
    if (rc == XIVO_BUS_OK && field->type == XIVO_BUS_FIELD_OBJECT)
        rc = xb_schema_read(place, field->item, &item);
    if (rc != XIVO_BUS_OK)
        return rc;
    result->size = field->type == XIVO_BUS_FIELD_OBJECT ? item.struct_size : shapes[field->type].size;
    result->alignment = field->type == XIVO_BUS_FIELD_OBJECT ? 1 : shapes[field->type].alignment;
    return xb_schema_check_members(place, schema, result);
}

int xb_schema_read_field(const struct xb_schema_place *place, const struct xivo_bus_schema *schema, size_t index,
                         struct xb_schema_field *result)
{
    const char *source = (const char *)schema->fields + index * schema->field_size;
    struct xivo_bus_field *field = &result->field;
    bool known = read_struct(field, sizeof *field, source, schema->field_size);

    result->rank = result->worse = 0;
    result->mark = XB_NOWHERE;
    if (!field->path)
        return xb_schema_refuse(place, NULL, "the path of field number %zu is NULL", index + 1);
    if (!has_path(field))
        return xb_schema_refuse(place, NULL,
                                "the path of field number %zu has an empty part, is longer than %d bytes, "
                                "or is not UTF-8",
                                index + 1, XB_SCHEMA_TEXT);
    if (!known)
        return xb_schema_refuse(place, field->path, "it uses what only a later version of the library has");
    return check_field(place, schema, result);
}

/* ---- all fields ---- */

static bool ranges_meet(size_t a, size_t a_size, size_t b, size_t b_size)
{
    return a_size > 0 && b_size > 0 && a < b + b_size && b < a + a_size;
}

/* The memory that a field writes to: its member, and what lies beside it. The flag of an object lies in it. */
struct extent {
    size_t at, size;
};

static size_t extents_of(const struct xb_schema_field *field, struct extent extents[2])
{
    size_t aux = aux_size(aux_of(&field->field));

    extents[0] = (struct extent){ field->field.offset, field->size };
    extents[1] = (struct extent){ field->field.aux_offset, aux };
    return aux == 0 || field->field.type == XIVO_BUS_FIELD_OBJECT ? 1 : 2;
}

static bool meets(const struct xb_schema_field *field, size_t at, size_t size)
{
    struct extent extents[2];
    size_t count = extents_of(field, extents);

    for (size_t i = 0; i < count; i++)
        if (ranges_meet(extents[i].at, extents[i].size, at, size))
            return true;
    return false;
}

/* Whether a field writes where the other one does. */
static bool fields_meet(const struct xb_schema_field *a, const struct xb_schema_field *b)
{
    struct extent extents[2];
    size_t count = extents_of(b, extents);

    for (size_t i = 0; i < count; i++)
        if (meets(a, extents[i].at, extents[i].size))
            return true;
    return (a->mark != XB_NOWHERE && meets(b, a->mark, sizeof(bool))) ||
           (b->mark != XB_NOWHERE && meets(a, b->mark, sizeof(bool)));
}

/* Whether `path` goes through the field `through`: "a.b" goes through "a". */
static bool goes_through(const char *path, const char *through)
{
    size_t length = strlen(through);

    return strncmp(path, through, length) == 0 && path[length] == '.';
}

static int check_pair(const struct xb_schema_place *place, const struct xb_schema_field *earlier,
                      const struct xb_schema_field *later, bool same_member)
{
    const char *path = later->field.path, *other = earlier->field.path;
    bool through = goes_through(path, other) || goes_through(other, path);
    char shown[XB_SCHEMA_TEXT + 1];

    if (strcmp(path, other) == 0)
        return xb_schema_refuse(place, path, "it is there twice");
    if (!through && (same_member || !fields_meet(later, earlier)))
        return XIVO_BUS_OK;
    xb_printable(shown, sizeof shown, other, strlen(other));
    if (through)
        return xb_schema_refuse(place, path, "it and '%.100s' cannot both be read: one goes through the other", shown);
    return xb_schema_refuse(place, path, "it shares memory of the struct with '%.100s'", shown);
}

/* Whether the member has its flag or count on itself. An object has to. */
static bool lies_on_itself(const struct xb_schema_field *field)
{
    return ranges_meet(field->field.offset, field->size, field->field.aux_offset, aux_size(aux_of(&field->field)));
}

int xb_schema_check_fields(const struct xb_schema_place *place, const struct xb_schema_field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct xivo_bus_field *field = &fields[i].field;
        bool object = field->type == XIVO_BUS_FIELD_OBJECT;

        if (lies_on_itself(&fields[i]) != object)
            return xb_schema_refuse(place, field->path, "its %s %s on its member",
                                    aux_of(field) == COUNT ? "count" : "flag", object ? "does not lie" : "lies");
        for (size_t k = 0; k < i; k++) {
            int rc = check_pair(place, &fields[k], &fields[i], k + fields[i].rank >= i);

            if (rc != XIVO_BUS_OK)
                return rc;
        }
    }
    return XIVO_BUS_OK;
}
