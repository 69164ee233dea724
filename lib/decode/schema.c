#include "decode/schema.h"

#include <stdalign.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "decode/hash.h"
#include "decode/record.h"
#include "decode/schema_check.h"
#include "decode/store.h"

/*
 * From a program's list of fields to the tables of the record engine.
 *
 * First the list is made flat: a prefix gives way to the fields of its schema, moved to where its struct lies, with the prefix
 * before their names; a path with several names becomes a field for each name. What is left is a list of paths. The engine
 * reads an object at a time, so the fields whose paths go into the same object become the table of a group, which lies where
 * the first of them is in the list:
 *
 *     id                        id
 *     caller.name               caller: a group of
 *     line                          name
 *     caller.number                 number
 *                               line
 *
 * The schemas of items and objects become tables of their own in the same way. All of it lies in the schema's own store.
 */
struct xb_schema {
    atomic_uint references;
    struct xb_store store;
    const struct xb_table *table;
    struct xb_note *notes; /* of all tolerant fields */
};

struct builder {
    struct xb_schema *schema;
    struct xb_store *store;  /* the schema's */
    struct xb_store scratch; /* for what is not needed when the tables are made */
    struct xb_schema_place place;
    const struct xivo_bus_schema *open[XB_SCHEMA_DEPTH]; /* the schema at hand, and those that it is an item of */
    size_t depth, fields;                                /* open; seen so far in all schemas */
};

/* The fields of a schema, made flat. */
struct flat {
    struct xb_schema_field *fields; /* room for XB_TABLE_FIELDS */
    size_t count;
};

/* A field on its way into the table of its object. */
struct part {
    const char *rest; /* of its path, seen from that object */
    struct xb_field field;
};

static int build_schema(struct builder *builder, const struct xivo_bus_schema *source, const struct xb_table **result);

/* ---- texts ---- */

/* `head`, `length` bytes of `tail`, in memory of the schema. NULL: no memory. */
static char *joined(struct builder *builder, const char *head, const char *tail, size_t length)
{
    size_t before = strlen(head);
    char *text = xb_store_take(builder->store, before + length + 1);

    if (!text)
        return NULL;
    memcpy(text, head, before);
    memcpy(text + before, tail, length);
    text[before + length] = '\0';
    return text;
}

/* Errors and notes name what comes next by the way to it. *length is where the prefix ends now. */
static int enter(struct builder *builder, const char *path, const char *step, size_t *length)
{
    char *prefix = builder->place.prefix;
    size_t more = strlen(path);

    *length = strlen(prefix);
    if (*length + more + strlen(step) >= sizeof builder->place.prefix)
        return xb_schema_refuse(&builder->place, path, "the way to it is too long");
    xb_printable(prefix + *length, more + 1, path, more);
    memcpy(prefix + *length + more, step, strlen(step) + 1);
    return XIVO_BUS_OK;
}

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

static struct xb_table *build_table(struct builder *builder, const struct part *parts, size_t count, size_t size);

/* The note of a tolerant field. False: no memory. */
static bool add_note(struct builder *builder, struct xb_field *field, const char *path)
{
    struct xb_note *note = xb_store_take(builder->store, sizeof *note);
    const char *full = joined(builder, builder->place.prefix, path, strlen(path));

    if (!note || !full)
        return false;
    *note = (struct xb_note){ .path = full, .expected = xb_field_expects(field->type), .next = builder->schema->notes };
    field->note = builder->schema->notes = note;
    return true;
}

/* The group of all that goes into the same object as the first part. False: no memory. */
static bool build_group(struct builder *builder, const struct part *parts, size_t count, struct xb_field *field)
{
    struct part *inside = xb_store_take(&builder->scratch, count * sizeof *inside);
    size_t found = 0;

    for (size_t i = 0; inside && i < count; i++) {
        if (!same_name(&parts[0], &parts[i]))
            continue;
        inside[found] = parts[i];
        inside[found++].rest += name_length(&parts[i]) + 1;
    }
    *field = (struct xb_field){
        .name = parts[0].rest, .length = name_length(&parts[0]), .type = XB_FIELD_GROUP, .aux = XB_NOWHERE
    };
    field->item = inside ? build_table(builder, inside, found, 0) : NULL;
    if (!field->item || !field->item->tolerant)
        return field->item != NULL;
    field->flags = XB_FIELD_TOLERANT;
    return add_note(builder, field, joined(builder, "", field->name, field->length));
}

/* What is known of a table, and where its names are. Few fields are found as fast without slots. False: no memory. */
static bool build_index(struct builder *builder, struct xb_table *table)
{
    struct xb_table_index *index = xb_store_take(builder->store, sizeof *index);
    size_t room = 8;
    uint16_t *slots;

    while (room < 2 * table->count)
        room *= 2;
    slots = xb_store_take(builder->store, room * sizeof *slots);
    if (!index || !slots)
        return false;
    memset(slots, 0, room * sizeof *slots);
    xb_table_summarize(table, index);
    index->mask = room - 1;
    index->slots = table->count > 4 ? slots : NULL;
    for (size_t i = 0; i < table->count; i++) {
        const struct xb_field *field = &table->fields[i];
        size_t slot = (size_t)xb_hash(field->name, field->length, 0) & index->mask;

        while (slots[slot] != 0)
            slot = (slot + 1) & index->mask;
        slots[slot] = (uint16_t)(i + 1);
    }
    table->index = index;
    return true;
}

/* NULL: no memory. */
static struct xb_table *build_table(struct builder *builder, const struct part *parts, size_t count, size_t size)
{
    struct xb_table *table = xb_store_take(builder->store, sizeof *table);
    struct xb_field *fields = xb_store_take(builder->store, count * sizeof *fields);

    if (!table || !fields)
        return NULL;
    *table =
        (struct xb_table){ .fields = fields, .size = size, .rest = XB_NOWHERE, .name = XB_NOWHERE, .tolerant = true };
    for (size_t i = 0; i < count; i++) {
        struct xb_field *field = &fields[table->count];

        if (!is_first_of_name(parts, i))
            continue;
        *field = parts[i].field;
        field->name = parts[i].rest;
        field->length = name_length(&parts[i]);
        if (field->name[field->length] == '.' && !build_group(builder, &parts[i], count - i, field))
            return NULL;
        table->tolerant &= (field->flags & XB_FIELD_TOLERANT) != 0;
        table->count++;
    }
    return build_index(builder, table) ? table : NULL;
}

/* ---- a flat list ---- */

static int add_flat(struct builder *builder, struct flat *flat, const struct xb_schema_field *field)
{
    if (flat->count == XB_TABLE_FIELDS)
        return xb_schema_refuse(&builder->place, NULL, "it has more than %d fields, prefixes and names counted out",
                                XB_TABLE_FIELDS);
    flat->fields[flat->count++] = *field;
    return XIVO_BUS_OK;
}

/* A field for each name, under a prefix. */
static int add_names(struct builder *builder, struct flat *flat, const struct xb_schema_field *source,
                     const char *prefix)
{
    const char *path = source->field.path, *dot = strrchr(path, '.'), *name = dot ? dot + 1 : path;
    struct xb_schema_field field = *source;
    int rc = XIVO_BUS_OK;

    for (const char *bar = strchr(name, '|'); bar; bar = strchr(bar + 1, '|'))
        field.worse++;
    for (; rc == XIVO_BUS_OK; field.rank++, field.worse--, name++) {
        char *head = joined(builder, prefix, path, dot ? (size_t)(dot + 1 - path) : 0);

        field.field.path = head ? joined(builder, head, name, strcspn(name, "|")) : NULL;
        if (!field.field.path)
            return xb_fail_nomem(builder->place.error);
        rc = add_flat(builder, flat, &field);
        if (rc == XIVO_BUS_OK && strlen(field.field.path) > XB_SCHEMA_TEXT)
            rc = xb_schema_refuse(&builder->place, NULL, "a path under the prefix '%.100s' is longer than %d bytes",
                                  prefix, XB_SCHEMA_TEXT);
        name += strcspn(name, "|");
        if (*name == '\0')
            break;
    }
    return rc;
}

static int add_fields(struct builder *builder, struct flat *flat, const struct xivo_bus_schema *schema,
                      const struct xivo_bus_schema *outer, const struct xb_schema_field *prefix);

static int open_schema(struct builder *builder, const struct xivo_bus_schema *source, struct xivo_bus_schema *schema);

/* The fields of a prefix's schema, as if they were fields of `outer`. */
static int add_prefix(struct builder *builder, struct flat *flat, const struct xivo_bus_schema *outer,
                      const struct xb_schema_field *prefix)
{
    struct xivo_bus_schema schema;
    size_t length;
    int rc = enter(builder, prefix->field.path, "", &length);

    if (rc == XIVO_BUS_OK)
        rc = open_schema(builder, prefix->field.item, &schema);
    if (rc != XIVO_BUS_OK)
        return rc;
    rc = add_fields(builder, flat, &schema, outer, prefix);
    builder->depth--;
    builder->place.prefix[length] = '\0';
    return rc;
}

/* Moves a field of a prefix's schema to where the prefix's struct lies. */
static void move_field(struct xb_schema_field *field, const struct xb_schema_field *prefix)
{
    field->field.offset += prefix->field.offset;
    if (field->field.aux_offset != XB_NOWHERE)
        field->field.aux_offset += prefix->field.offset;
    field->mark = prefix->field.aux_offset;
}

/* The fields of a schema; under a prefix they are moved into the struct of `outer`. */
static int add_fields(struct builder *builder, struct flat *flat, const struct xivo_bus_schema *schema,
                      const struct xivo_bus_schema *outer, const struct xb_schema_field *prefix)
{
    int rc = XIVO_BUS_OK;

    for (size_t i = 0; rc == XIVO_BUS_OK && i < schema->field_count; i++) {
        struct xb_schema_field field;

        rc = xb_schema_read_field(&builder->place, schema, i, &field);
        if (rc == XIVO_BUS_OK && prefix) {
            move_field(&field, prefix);
            rc = xb_schema_check_members(&builder->place, outer, &field);
        }
        if (rc == XIVO_BUS_OK && prefix && field.field.type == XIVO_BUS_FIELD_MEMBERS)
            rc = xb_schema_refuse(&builder->place, field.field.path, "all members cannot be taken under a prefix");
        if (rc != XIVO_BUS_OK)
            return rc;
        if (!(field.field.flags & XIVO_BUS_FIELD_PREFIX))
            rc = add_names(builder, flat, &field, prefix ? prefix->field.path : "");
        else if (prefix)
            rc = xb_schema_refuse(&builder->place, field.field.path, "a prefix inside a prefix is not supported");
        else
            rc = add_prefix(builder, flat, outer, &field);
    }
    return rc;
}

/* ---- schemas ---- */

/* The schema of an item or object. */
static int build_item(struct builder *builder, const struct xivo_bus_field *field, const struct xb_table **result)
{
    size_t length;
    int rc = enter(builder, field->path, field->type == XIVO_BUS_FIELD_OBJECT ? "." : "[].", &length);

    if (rc == XIVO_BUS_OK)
        rc = build_schema(builder, field->item, result);
    builder->place.prefix[length] = '\0';
    return rc;
}

/* The alignment of an object's struct is known when its table is. */
static int check_object(struct builder *builder, const struct xivo_bus_schema *schema, struct xb_schema_field *field,
                        const struct xb_table *item)
{
    field->alignment = item->alignment;
    return xb_schema_check_members(&builder->place, schema, field);
}

static int build_part(struct builder *builder, const struct xivo_bus_schema *schema, struct xb_schema_field *source,
                      struct part *part)
{
    const struct xivo_bus_field *field = &source->field;
    struct xb_field *made = &part->field;
    int rc = XIVO_BUS_OK;

    part->rest = field->path;
    *made = (struct xb_field){ .type = (enum xb_field_type)field->type,
                               .flags = field->flags,
                               .offset = field->offset,
                               .aux = field->aux_offset,
                               .rank = source->rank,
                               .worse = source->worse,
                               .mark = source->mark };
    made->flags |=
        (source->rank + source->worse > 0 ? XB_FIELD_ALIAS : 0U) | (source->mark != XB_NOWHERE ? XB_FIELD_MARKS : 0U);
    if (field->item)
        rc = build_item(builder, field, &made->item);
    if (rc == XIVO_BUS_OK && field->type == XIVO_BUS_FIELD_OBJECT)
        rc = check_object(builder, schema, source, made->item);
    if (rc == XIVO_BUS_OK && (made->flags & XB_FIELD_TOLERANT) && !add_note(builder, made, field->path))
        rc = xb_fail_nomem(builder->place.error);
    return rc;
}

/* Takes the field for all members, if there is one, out of the list. XB_NOWHERE: there is none. */
static size_t take_members(struct flat *flat)
{
    for (size_t i = 0; i < flat->count; i++) {
        size_t offset = flat->fields[i].field.offset;

        if (flat->fields[i].field.type != XIVO_BUS_FIELD_MEMBERS)
            continue;
        flat->count--;
        memmove(&flat->fields[i], &flat->fields[i + 1], (flat->count - i) * sizeof flat->fields[0]);
        return offset;
    }
    return XB_NOWHERE;
}

static int build_fields(struct builder *builder, const struct xivo_bus_schema *schema, const struct xb_table **result)
{
    struct flat flat = { xb_store_take(&builder->scratch, XB_TABLE_FIELDS * sizeof *flat.fields), 0 };
    struct part *parts = xb_store_take(&builder->scratch, XB_TABLE_FIELDS * sizeof *parts);
    int rc = flat.fields && parts ? XIVO_BUS_OK : xb_fail_nomem(builder->place.error);
    struct xb_table *table;
    size_t rest;

    if (rc == XIVO_BUS_OK)
        rc = add_fields(builder, &flat, schema, schema, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xb_schema_check_fields(&builder->place, flat.fields, flat.count);
    rest = rc == XIVO_BUS_OK ? take_members(&flat) : XB_NOWHERE;
    for (size_t i = 0; rc == XIVO_BUS_OK && i < flat.count; i++)
        rc = build_part(builder, schema, &flat.fields[i], &parts[i]);
    if (rc != XIVO_BUS_OK)
        return rc;
    table = build_table(builder, parts, flat.count, schema->struct_size);
    if (!table)
        return xb_fail_nomem(builder->place.error);
    table->rest = rest;
    table->all = rest != XB_NOWHERE;
    table->alignment = rest != XB_NOWHERE ? alignof(struct xivo_bus_map) : 1;
    for (size_t i = 0; i < flat.count; i++)
        if (table->alignment < flat.fields[i].alignment)
            table->alignment = flat.fields[i].alignment;
    *result = table;
    return XIVO_BUS_OK;
}

/* Reads a schema whose fields come next. Unless this fails, builder->depth is to be lowered when they are done. */
static int open_schema(struct builder *builder, const struct xivo_bus_schema *source, struct xivo_bus_schema *schema)
{
    int rc;

    for (size_t i = 0; i < builder->depth; i++)
        if (builder->open[i] == source)
            return xb_schema_refuse(&builder->place, NULL, "it contains itself");
    if (builder->depth == XB_SCHEMA_DEPTH)
        return xb_schema_refuse(&builder->place, NULL, "schemas are more than %d deep", XB_SCHEMA_DEPTH);
    rc = xb_schema_read(&builder->place, source, schema);
    if (rc != XIVO_BUS_OK)
        return rc;
    builder->fields += schema->field_count;
    if (builder->fields > XB_SCHEMA_FIELDS)
        return xb_schema_refuse(&builder->place, NULL, "there are more than %d fields in all", XB_SCHEMA_FIELDS);
    builder->open[builder->depth++] = source;
    return XIVO_BUS_OK;
}

static int build_schema(struct builder *builder, const struct xivo_bus_schema *source, const struct xb_table **result)
{
    struct xivo_bus_schema schema;
    int rc = open_schema(builder, source, &schema);

    if (rc != XIVO_BUS_OK)
        return rc;
    rc = build_fields(builder, &schema, result);
    builder->depth--;
    return rc;
}

static int build(struct xb_schema *schema, const struct xivo_bus_schema *source, struct xb_error *error)
{
    struct builder builder = { .schema = schema, .store = &schema->store, .place = { .error = error } };
    int rc;

    /* A schema whose size is wrong has no name that could be read. */
    if (source->size >= offsetof(struct xivo_bus_schema, struct_size))
        builder.place.name = source->name;
    rc = build_schema(&builder, source, &schema->table);
    xb_store_free(&builder.scratch);
    return rc;
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

const struct xb_table *xb_schema_table(const struct xb_schema *schema)
{
    return schema->table;
}

struct xb_note *xb_schema_next_note(const struct xb_schema *schema)
{
    for (struct xb_note *note = schema->notes; note; note = note->next)
        if (note->seen && !note->logged)
            return note;
    return NULL;
}
