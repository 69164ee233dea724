#include "decode/schema.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "decode/record.h"
#include "decode/schema_check.h"
#include "decode/store.h"

/*
 * From a program's list of fields to the tables of the record engine. The list is flat, with paths; the engine reads an
 * object at a time. So the fields whose paths go into the same object become the table of a group, which lies where the
 * first of them is in the list:
 *
 *     id                        id
 *     caller.name               caller: a group of
 *     line                          name
 *     caller.number                 number
 *                               line
 *
 * The schemas of items become tables of their own in the same way. All of it lies in the schema's own store.
 */
struct xb_schema {
    atomic_uint references;
    struct xb_store store;
    const char *name;
    const struct xb_table *table;
};

struct builder {
    struct xb_store *store;
    struct xb_schema_place place;
    const struct xivo_bus_schema *open[XB_SCHEMA_DEPTH]; /* the schema at hand, and those that it is an item of */
    size_t depth, fields;                                /* open; seen so far in all schemas */
};

/* A field on its way into the table of its object. */
struct part {
    const char *rest; /* of its path, seen from that object */
    struct xb_field field;
};

static int build_schema(struct builder *builder, const struct xivo_bus_schema *source, const struct xb_table **result);

/* ---- tables ---- */

static size_t name_length(const struct part *part)
{
    return strcspn(part->rest, ".");
}

/* Whether the paths go into, or end at, the same member of the object. */
static bool same_name(const struct part *a, const struct part *b)
{
    size_t length = name_length(a);

    return length == name_length(b) && memcmp(a->rest, b->rest, length) == 0;
}

static bool is_first_of_name(const struct part *parts, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (same_name(&parts[i], &parts[index]))
            return false;
    return true;
}

static const struct xb_table *build_table(struct builder *builder, const struct part *parts, size_t count, size_t size);

/* The group of all that goes into the same object as the first part. NULL: no memory. */
static const struct xb_table *build_group(struct builder *builder, const struct part *parts, size_t count)
{
    struct part *inside = xb_store_take(builder->store, count * sizeof *inside);
    size_t found = 0;

    for (size_t i = 0; inside && i < count; i++) {
        if (!same_name(&parts[0], &parts[i]))
            continue;
        inside[found] = parts[i];
        inside[found++].rest += name_length(&parts[i]) + 1;
    }
    return inside ? build_table(builder, inside, found, 0) : NULL;
}

/* NULL: no memory. */
static const struct xb_table *build_table(struct builder *builder, const struct part *parts, size_t count, size_t size)
{
    struct xb_table *table = xb_store_take(builder->store, sizeof *table);
    struct xb_field *fields = xb_store_take(builder->store, count * sizeof *fields);

    if (!table || !fields)
        return NULL;
    *table = (struct xb_table){ .fields = fields, .size = size, .rest = XB_NOWHERE, .name = XB_NOWHERE };
    for (size_t i = 0; i < count; i++) {
        struct xb_field *field = &fields[table->count];

        if (!is_first_of_name(parts, i))
            continue;
        *field = parts[i].field;
        field->name = parts[i].rest;
        field->length = name_length(&parts[i]);
        if (field->name[field->length] == '.') {
            const struct xb_table *group = build_group(builder, &parts[i], count - i);

            if (!group)
                return NULL;
            *field = (struct xb_field){
                .name = field->name, .length = field->length, .type = XB_FIELD_GROUP, .side = XB_NOWHERE, .item = group
            };
        }
        table->count++;
    }
    return table;
}

/* ---- schemas ---- */

/* A copy of a text, with the schema. NULL: no memory. */
static const char *keep_text(struct builder *builder, const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = xb_store_take(builder->store, size);

    return copy ? memcpy(copy, text, size) : NULL;
}

/* The item schema of a field; errors name it by the way to it. */
static int build_item(struct builder *builder, const struct xivo_bus_field *field, const struct xb_table **result)
{
    char *prefix = builder->place.prefix;
    size_t length = strlen(prefix), more = strlen(field->path);
    int rc;

    if (length + more + sizeof "[]." > sizeof builder->place.prefix)
        return xb_schema_refuse(&builder->place, field->path, "the way to it is too long");
    xb_printable(prefix + length, more + 1, field->path, more);
    memcpy(prefix + length + more, "[].", sizeof "[].");
    rc = build_schema(builder, field->item, result);
    prefix[length] = '\0';
    return rc;
}

static int build_part(struct builder *builder, const struct xivo_bus_field *field, struct part *part)
{
    *part = (struct part){ .field = { .type = (enum xb_field_type)field->type,
                                      .flags = field->flags,
                                      .offset = field->offset,
                                      .side = field->side } };
    part->rest = keep_text(builder, field->path);
    if (!part->rest)
        return xb_fail_nomem(builder->place.error);
    return field->item ? build_item(builder, field, &part->field.item) : XIVO_BUS_OK;
}

static int build_fields(struct builder *builder, const struct xivo_bus_schema *schema, const struct xb_table **result)
{
    struct xivo_bus_field *fields = xb_store_take(builder->store, schema->field_count * sizeof *fields);
    struct part *parts = xb_store_take(builder->store, schema->field_count * sizeof *parts);
    int rc = fields && parts ? XIVO_BUS_OK : xb_fail_nomem(builder->place.error);

    for (size_t i = 0; rc == XIVO_BUS_OK && i < schema->field_count; i++)
        rc = xb_schema_read_field(&builder->place, schema, i, &fields[i]);
    if (rc == XIVO_BUS_OK)
        rc = xb_schema_check_fields(&builder->place, fields, schema->field_count);
    for (size_t i = 0; rc == XIVO_BUS_OK && i < schema->field_count; i++)
        rc = build_part(builder, &fields[i], &parts[i]);
    if (rc != XIVO_BUS_OK)
        return rc;
    *result = build_table(builder, parts, schema->field_count, schema->struct_size);
    return *result ? XIVO_BUS_OK : xb_fail_nomem(builder->place.error);
}

static int build_schema(struct builder *builder, const struct xivo_bus_schema *source, const struct xb_table **result)
{
    struct xivo_bus_schema schema;
    int rc;

    for (size_t i = 0; i < builder->depth; i++)
        if (builder->open[i] == source)
            return xb_schema_refuse(&builder->place, NULL, "it contains itself");
    if (builder->depth == XB_SCHEMA_DEPTH)
        return xb_schema_refuse(&builder->place, NULL, "schemas are more than %d deep", XB_SCHEMA_DEPTH);
    rc = xb_schema_read(&builder->place, source, &schema);
    if (rc != XIVO_BUS_OK)
        return rc;
    builder->fields += schema.field_count;
    if (builder->fields > XB_SCHEMA_FIELDS)
        return xb_schema_refuse(&builder->place, NULL, "there are more than %d fields in all", XB_SCHEMA_FIELDS);
    builder->open[builder->depth++] = source;
    rc = build_fields(builder, &schema, result);
    builder->depth--;
    return rc;
}

static int build(struct xb_schema *schema, const struct xivo_bus_schema *source, struct xb_error *error)
{
    struct builder builder = { .store = &schema->store, .place = { .error = error } };
    int rc;

    /* A schema whose size is wrong has no name that could be read. */
    if (source->size >= offsetof(struct xivo_bus_schema, struct_size))
        builder.place.name = source->name;
    rc = build_schema(&builder, source, &schema->table);
    if (rc != XIVO_BUS_OK || !source->name)
        return rc;
    schema->name = keep_text(&builder, source->name);
    return schema->name ? XIVO_BUS_OK : xb_fail_nomem(error);
}

/* ---- the schema ---- */

int xb_schema_new(struct xb_schema **result, const struct xivo_bus_schema *source, struct xb_error *error)
{
    struct xb_schema *schema = calloc(1, sizeof *schema);
    int rc = schema ? build(schema, source, error) : xb_fail_nomem(error);

    *result = NULL;
    if (rc != XIVO_BUS_OK) {
        if (schema)
            xb_store_free(&schema->store);
        free(schema);
        return rc;
    }
    atomic_init(&schema->references, 1);
    *result = schema;
    return XIVO_BUS_OK;
}

struct xb_schema *xb_schema_keep(struct xb_schema *schema)
{
    if (schema)
        atomic_fetch_add_explicit(&schema->references, 1, memory_order_relaxed);
    return schema;
}

void xb_schema_drop(struct xb_schema *schema)
{
    if (!schema || atomic_fetch_sub_explicit(&schema->references, 1, memory_order_acq_rel) > 1)
        return;
    xb_store_free(&schema->store);
    free(schema);
}

const char *xb_schema_name(const struct xb_schema *schema)
{
    return schema->name;
}

const struct xb_table *xb_schema_table(const struct xb_schema *schema)
{
    return schema->table;
}
