#include "decode/record.h"

#include <string.h>

/* Strings are packed behind one another; everything else is aligned for anything, so that its offset needs no thought.
 */
void *xb_copy_bytes(struct xb_copier *copier, const void *bytes, size_t size)
{
    const size_t alignment = _Alignof(max_align_t);
    char *place;

    copier->used = (copier->used + alignment - 1) & ~(alignment - 1);
    place = copier->memory ? copier->memory + copier->used : NULL;
    copier->used += size;
    if (place && size > 0)
        memcpy(place, bytes, size);
    return place;
}

const char *xb_copy_string(struct xb_copier *copier, const char *string)
{
    size_t size = string ? strlen(string) + 1 : 0;
    char *place = copier->memory ? copier->memory + copier->used : NULL;

    copier->used += size;
    if (!string || !place)
        return NULL;
    memcpy(place, string, size);
    return place;
}

static void copy_string_at(struct xb_copier *copier, size_t offset, const char *from, char *to)
{
    const char *string;

    memcpy(&string, from + offset, sizeof string);
    string = xb_copy_string(copier, string);
    if (to)
        memcpy(to + offset, &string, sizeof string);
}

static void copy_map(struct xb_copier *copier, size_t offset, const char *from, char *to)
{
    const struct xivo_bus_map *map = (const void *)(from + offset);
    struct xivo_bus_map *target = to ? (void *)(to + offset) : NULL;
    struct xivo_bus_pair *pairs = xb_copy_bytes(copier, map->pairs, map->count * sizeof *map->pairs);

    for (size_t i = 0; i < map->count; i++) {
        struct xivo_bus_pair pair;

        pair.name = xb_copy_string(copier, map->pairs[i].name);
        pair.value = xb_copy_string(copier, map->pairs[i].value);
        if (pairs)
            pairs[i] = pair;
    }
    if (target)
        target->pairs = map->count > 0 ? pairs : NULL;
}

static void copy_strings(struct xb_copier *copier, const struct xb_field *field, const char *from, char *to)
{
    const char *const *strings, **copies;
    size_t count;

    memcpy(&strings, from + field->offset, sizeof strings);
    memcpy(&count, from + field->aux, sizeof count);
    copies = xb_copy_bytes(copier, strings, count * sizeof *strings);
    for (size_t i = 0; i < count; i++) {
        const char *copy = xb_copy_string(copier, strings[i]);

        if (copies)
            copies[i] = copy;
    }
    if (to && count > 0)
        memcpy(to + field->offset, &copies, sizeof copies);
}

static void copy_integers(struct xb_copier *copier, const struct xb_field *field, const char *from, char *to)
{
    const int64_t *integers, *copies;
    size_t count;

    memcpy(&integers, from + field->offset, sizeof integers);
    memcpy(&count, from + field->aux, sizeof count);
    copies = xb_copy_bytes(copier, integers, count * sizeof *integers);
    if (to && count > 0)
        memcpy(to + field->offset, &copies, sizeof copies);
}

static void copy_objects(struct xb_copier *copier, const struct xb_field *field, const char *from, char *to)
{
    size_t count, size = field->item->size;
    const char *items;
    char *copies;

    memcpy(&items, from + field->offset, sizeof items);
    memcpy(&count, from + field->aux, sizeof count);
    copies = xb_copy_bytes(copier, items, count * size);
    for (size_t i = 0; i < count; i++)
        xb_record_copy(copier, field->item, items + i * size, copies ? copies + i * size : NULL);
    if (to && count > 0)
        memcpy(to + field->offset, &copies, sizeof copies);
}

static void copy_field(struct xb_copier *copier, const struct xb_field *field, const char *from, char *to)
{
    switch (field->type) {
    case XB_FIELD_STRING:
    case XB_FIELD_JSON:
        copy_string_at(copier, field->offset, from, to);
        break;
    case XB_FIELD_STRINGS:
        copy_strings(copier, field, from, to);
        break;
    case XB_FIELD_INTEGERS:
        copy_integers(copier, field, from, to);
        break;
    case XB_FIELD_MAP:
    case XB_FIELD_MAP_NULLABLE:
        copy_map(copier, field->offset, from, to);
        break;
    case XB_FIELD_OBJECTS:
        copy_objects(copier, field, from, to);
        break;
    case XB_FIELD_OBJECT:
        xb_record_copy(copier, field->item, from + field->offset, to ? to + field->offset : NULL);
        break;
    case XB_FIELD_GROUP:
        xb_record_copy(copier, field->item, from, to);
        break;
    case XB_FIELD_INTEGER:
    case XB_FIELD_NUMBER:
    case XB_FIELD_BOOLEAN:
        break;
    }
}

void xb_record_copy(struct xb_copier *copier, const struct xb_table *table, const void *from, void *to)
{
    for (size_t i = 0; i < table->count; i++)
        if (table->fields[i].rank == 0) /* the other names are of the same member */
            copy_field(copier, &table->fields[i], from, to);
    if (table->rest != XB_NOWHERE)
        copy_map(copier, table->rest, from, to);
    if (table->name != XB_NOWHERE)
        copy_string_at(copier, table->name, from, to);
}
