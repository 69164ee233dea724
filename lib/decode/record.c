#include "decode/record.h"

#include <string.h>

#include "decode/number.h"
#include "decode/pairs.h"

/*
 * How an object becomes a struct
 *
 * The members come in whatever order, and each name is looked for in the table. Publishers keep to one order, so the
 * search begins behind the field that was found last, and mostly ends there; a name of a length that no field has is
 * not looked for at all. The value is read by the field's type straight into the struct: strings and JSON texts stay
 * where they are in the message, terminated there, and the struct points to them; arrays and maps are gathered on the
 * store's stack, for their length is not known before they end, and then taken into a block.
 *
 * A member without a field goes to the table's rest, a map, or is skipped, which validates it all the same. An AMI
 * event is hardly anything but rest. So before each member a whole row of the rest's is taken at once, by
 * xb_pairs_read(), which stops at whatever is not as usual. The names of the fields are made known to its filter as if
 * they had come before, so that it stops at them too.
 *
 * A member that comes again undoes what the first one did, also inside of groups, and is read in its place: the last
 * one wins, yet the first one had to be right as well. Null undoes it too, and nothing follows: it is the same as
 * absent. What is missing shows at the end, by a bit for each field of the table that is there.
 *
 * When false comes back the reader has a fault, and on the way out each level adds its part of the path to the field.
 */

/* An object on its way into its struct. */
struct record {
    struct xb_record_reader *reader;
    const struct xb_table *table;
    char *base;
    const struct xb_field *likely; /* the field after the last one found: publishers keep to one order */
    bool exacting;                 /* a field may be missed */
    bool diverted;                 /* a field with XB_FIELD_OR_REST went to the rest */
    uint64_t lengths;              /* a bit for each length, modulo 64, that a field's name has */
    uint64_t present[XB_TABLE_FIELDS / 64];
    struct xb_pairs rest; /* when the table has one */
};

static void *member_at(char *base, size_t offset)
{
    return base + offset;
}

static bool no_memory(struct xb_record_reader *reader)
{
    if (reader->store->exceeded)
        return xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, reader->json.at,
                            "takes more memory than a message may take");
    return xb_fault_set(&reader->json.fault, XB_FAULT_MEMORY, NULL, "out of memory");
}

/* ---- values ---- */

static bool read_string(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    const char **member = member_at(base, field->offset);
    struct xb_text text;

    if (xb_json_type(&reader->json) != XB_JSON_STRING)
        return xb_fault_type(&reader->json, "a string");
    if (!xb_json_string(&reader->json, &text))
        return false;
    *member = text.at;
    for (const struct xb_word *word = field->words; word && word->word; word++)
        if (strcmp(word->word, text.at) == 0)
            memcpy(base + field->side, &word->number, sizeof word->number);
    return true;
}

static void set_side_flag(const struct xb_field *field, char *base)
{
    const bool there = true;

    if (field->side != XB_NOWHERE)
        memcpy(base + field->side, &there, sizeof there);
}

static bool read_digits(struct xb_record_reader *reader, int64_t *value)
{
    const char *start = reader->json.at;
    struct xb_text text;

    if (!xb_json_string(&reader->json, &text))
        return false;
    if (xb_decimal(text.at, text.length, value))
        return true;
    return xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, start, "expected an integer, got a string");
}

static bool read_integer_number(struct xb_record_reader *reader, int64_t *value)
{
    struct xb_text text;

    if (xb_json_type(&reader->json) != XB_JSON_NUMBER)
        return xb_fault_type(&reader->json, "an integer");
    if (!xb_json_number(&reader->json, &text))
        return false;
    switch (xb_number_integer(text.at, text.at + text.length, value)) {
    case XB_INTEGER_OK:
        return true;
    case XB_INTEGER_FRACTION:
        return xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, text.at, "expected an integer, got a fraction");
    case XB_INTEGER_RANGE:
        break;
    }
    return xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, text.at,
                        "expected an integer of 64 bits, got a bigger one");
}

static bool read_integer(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    bool digits = (field->flags & XB_FIELD_DIGITS) && xb_json_type(&reader->json) == XB_JSON_STRING;
    int64_t *value = member_at(base, field->offset);

    if (!(digits ? read_digits(reader, value) : read_integer_number(reader, value)))
        return false;
    set_side_flag(field, base);
    return true;
}

static bool read_number(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    struct xb_text text;

    if (xb_json_type(&reader->json) != XB_JSON_NUMBER)
        return xb_fault_type(&reader->json, "a number");
    if (!xb_json_number(&reader->json, &text))
        return false;
    if (!xb_number_double(text.at, text.at + text.length, member_at(base, field->offset)))
        return xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, text.at, "a number that is too big");
    set_side_flag(field, base);
    return true;
}

static bool read_boolean(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    enum xb_json_type type = xb_json_type(&reader->json);
    bool *value = member_at(base, field->offset);

    if (type != XB_JSON_TRUE && type != XB_JSON_FALSE)
        return xb_fault_type(&reader->json, "a boolean");
    *value = type == XB_JSON_TRUE;
    set_side_flag(field, base);
    return xb_json_skip(&reader->json);
}

static bool read_raw(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    const char **member = member_at(base, field->offset);
    struct xb_text text;

    if (!xb_json_raw(&reader->json, &text))
        return false;
    *member = text.at;
    return true;
}

/* A value of a map that is no string: null, or a fault. */
static bool read_no_string(struct xb_record_reader *reader, struct xb_pairs *pairs, const struct xb_text *name)
{
    if (xb_json_type(&reader->json) != XB_JSON_NULL)
        return xb_fault_type(&reader->json, "a string");
    if (!xb_json_skip(&reader->json))
        return false;
    return xb_pairs_add(pairs, name, NULL) || no_memory(reader);
}

static bool read_pair(struct xb_record_reader *reader, struct xb_pairs *pairs, const struct xb_text *name)
{
    struct xb_text value;

    if (*reader->json.at != '"')
        return read_no_string(reader, pairs, name);
    if (!xb_json_string(&reader->json, &value))
        return false;
    return xb_pairs_add(pairs, name, value.at) || no_memory(reader);
}

/* One name of a map with its value, or a row of them that are written as usual, with the odd one behind it. */
static bool read_pairs(struct xb_record_reader *reader, struct xb_pairs *pairs)
{
    struct xb_json *json = &reader->json;
    enum xb_row row = xb_pairs_read(pairs, json);
    struct xb_text name;

    if (row != XB_ROW_ODD)
        return row == XB_ROW_ENDED || no_memory(reader);
    if (!xb_json_key(json, json->at, &name))
        return false;
    if (read_pair(reader, pairs, &name))
        return true;
    xb_fault_in(&json->fault, name.at, name.length);
    return false;
}

static bool read_map(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    struct xb_json *json = &reader->json;
    struct xb_pairs pairs;

    if (xb_json_type(json) != XB_JSON_OBJECT)
        return xb_fault_type(json, "an object");
    xb_pairs_begin(&pairs, reader->store);
    for (bool more = xb_json_first(json, '}'); more; more = xb_json_next(json, '}'))
        if (!read_pairs(reader, &pairs))
            return false;
    if (json->fault.kind != XB_FAULT_NONE)
        return false;
    return xb_pairs_end(&pairs, member_at(base, field->offset)) || no_memory(reader);
}

/* Takes an array of `count` elements off the stack into its member. */
static bool end_array(struct xb_record_reader *reader, const struct xb_field *field, char *base, struct xb_mark mark,
                      size_t count)
{
    void *array;

    if (reader->json.fault.kind != XB_FAULT_NONE)
        return false;
    array = xb_store_pop(reader->store, mark);
    if (!array && count > 0)
        return no_memory(reader);
    memcpy(base + field->offset, &array, sizeof array);
    memcpy(base + field->side, &count, sizeof count);
    return true;
}

static bool push_string(struct xb_record_reader *reader)
{
    struct xb_text text;
    const char **place;

    if (xb_json_type(&reader->json) != XB_JSON_STRING)
        return xb_fault_type(&reader->json, "a string");
    if (!xb_json_string(&reader->json, &text))
        return false;
    place = xb_store_push(reader->store, sizeof *place);
    if (!place)
        return no_memory(reader);
    *place = text.at;
    return true;
}

static bool read_strings(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    struct xb_json *json = &reader->json;
    struct xb_mark mark;
    size_t count = 0;

    if (xb_json_type(json) != XB_JSON_ARRAY)
        return xb_fault_type(json, "an array");
    mark = xb_store_mark(reader->store);
    for (bool more = xb_json_first_element(json); more; more = xb_json_next_element(json), count++) {
        if (!push_string(reader)) {
            xb_fault_in_element(&json->fault, count);
            return false;
        }
    }
    return end_array(reader, field, base, mark, count);
}

/* `item` is where the struct is made: on the stack it could move while its own arrays grow. */
static bool push_object(struct xb_record_reader *reader, const struct xb_table *table, void *item)
{
    void *place;

    if (xb_json_type(&reader->json) != XB_JSON_OBJECT)
        return xb_fault_type(&reader->json, "an object");
    memset(item, 0, table->size);
    if (!xb_record_read(reader, table, item))
        return false;
    place = xb_store_push(reader->store, table->size);
    if (!place)
        return no_memory(reader);
    memcpy(place, item, table->size);
    return true;
}

static bool read_objects(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    struct xb_json *json = &reader->json;
    struct xb_mark mark;
    size_t count = 0;
    void *item;

    if (xb_json_type(json) != XB_JSON_ARRAY)
        return xb_fault_type(json, "an array");
    item = xb_store_take(reader->store, field->item->size);
    if (!item)
        return no_memory(reader);
    mark = xb_store_mark(reader->store);
    for (bool more = xb_json_first_element(json); more; more = xb_json_next_element(json), count++) {
        if (!push_object(reader, field->item, item)) {
            xb_fault_in_element(&json->fault, count);
            return false;
        }
    }
    return end_array(reader, field, base, mark, count);
}

static bool read_group(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    if (xb_json_type(&reader->json) != XB_JSON_OBJECT)
        return xb_fault_type(&reader->json, "an object");
    return xb_record_read(reader, field->item, base);
}

static bool read_value(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    switch (field->type) {
    case XB_FIELD_STRING:
        return read_string(reader, field, base);
    case XB_FIELD_INTEGER:
        return read_integer(reader, field, base);
    case XB_FIELD_NUMBER:
        return read_number(reader, field, base);
    case XB_FIELD_BOOLEAN:
        return read_boolean(reader, field, base);
    case XB_FIELD_STRINGS:
        return read_strings(reader, field, base);
    case XB_FIELD_MAP:
        return read_map(reader, field, base);
    case XB_FIELD_OBJECTS:
        return read_objects(reader, field, base);
    case XB_FIELD_JSON:
        return read_raw(reader, field, base);
    case XB_FIELD_GROUP:
        break;
    }
    return read_group(reader, field, base);
}

/* ---- fields ---- */

/* The size of a field's own member and of the one at its side. */
static size_t member_size(enum xb_field_type type, size_t *side)
{
    *side = sizeof(bool);
    switch (type) {
    case XB_FIELD_INTEGER:
        return sizeof(int64_t);
    case XB_FIELD_NUMBER:
        return sizeof(double);
    case XB_FIELD_BOOLEAN:
        return sizeof(bool);
    case XB_FIELD_STRINGS:
    case XB_FIELD_OBJECTS:
        *side = sizeof(size_t);
        return sizeof(void *);
    case XB_FIELD_MAP:
        return sizeof(struct xivo_bus_map);
    case XB_FIELD_STRING:
    case XB_FIELD_JSON:
    case XB_FIELD_GROUP:
        break;
    }
    *side = sizeof(int);
    return sizeof(char *);
}

/* Makes a field as if its member had never come. */
static void clear_field(const struct xb_field *field, char *base)
{
    size_t side, size = member_size(field->type, &side);

    if (field->type == XB_FIELD_GROUP) {
        for (size_t i = 0; i < field->item->count; i++)
            clear_field(&field->item->fields[i], base);
        if (field->item->rest != XB_NOWHERE)
            memset(base + field->item->rest, 0, sizeof(struct xivo_bus_map));
        return;
    }
    memset(base + field->offset, 0, size);
    if (field->side != XB_NOWHERE)
        memset(base + field->side, 0, side);
}

/* A member of the table's rest takes the value at hand or, with XB_FIELD_OR_REST, gives way to the field of its name.
 */
static bool divert(struct record *record, const struct xb_text *key, bool value)
{
    if (value) {
        record->diverted = true;
        return read_pair(record->reader, &record->rest, key);
    }
    return !record->diverted || xb_pairs_add(&record->rest, key, NULL) || no_memory(record->reader);
}

static bool read_field(struct record *record, const struct xb_field *field, const struct xb_text *key)
{
    size_t index = (size_t)(field - record->table->fields);
    uint64_t bit = UINT64_C(1) << index % 64, *present = &record->present[index / 64];
    enum xb_json_type type = xb_json_type(&record->reader->json);

    if (*present & bit)
        clear_field(field, record->base);
    *present &= ~bit;
    if (field->flags & XB_FIELD_OR_REST) {
        bool value = type != XB_JSON_OBJECT && type != XB_JSON_NULL;

        if (!divert(record, key, value) || value)
            return record->reader->json.fault.kind == XB_FAULT_NONE;
    }
    if (type == XB_JSON_NULL)
        return xb_json_skip(&record->reader->json);
    *present |= bit;
    return read_value(record->reader, field, record->base);
}

static inline const struct xb_field *find_field(struct record *record, const struct xb_text *key)
{
    const struct xb_table *table = record->table;
    const struct xb_field *field = record->likely, *end = table->fields + table->count;

    if (!(record->lengths >> key->length % 64 & 1))
        return NULL;
    for (size_t left = table->count; left > 0; left--) {
        const struct xb_field *next = field + 1 == end ? table->fields : field + 1;

        if (field->length == key->length && memcmp(field->name, key->at, key->length) == 0) {
            record->likely = next;
            return field;
        }
        field = next;
    }
    return NULL;
}

static inline bool read_member(struct record *record, const struct xb_text *key)
{
    const struct xb_field *field = find_field(record, key);

    if (field)
        return read_field(record, field, key);
    if (record->table->rest != XB_NOWHERE)
        return read_pair(record->reader, &record->rest, key);
    return xb_json_skip(&record->reader->json);
}

/* One member, behind a row of the rest's that are written as usual, if there is one. */
static inline bool read_members(struct record *record)
{
    struct xb_json *json = &record->reader->json;
    enum xb_row row = record->table->rest != XB_NOWHERE ? xb_pairs_read(&record->rest, json) : XB_ROW_ODD;
    struct xb_text key;

    if (row != XB_ROW_ODD)
        return row == XB_ROW_ENDED || no_memory(record->reader);
    if (!xb_json_key(json, json->at, &key))
        return false;
    if (read_member(record, &key))
        return true;
    xb_fault_in(&json->fault, key.at, key.length);
    return false;
}

/* A look at the fields before their members come. */
static inline void expect_fields(struct record *record)
{
    const struct xb_table *table = record->table;

    for (const struct xb_field *field = table->fields; field < table->fields + table->count; field++) {
        record->lengths |= UINT64_C(1) << field->length % 64;
        record->exacting |=
            field->type == XB_FIELD_GROUP || (field->flags & (XB_FIELD_REQUIRED | XB_FIELD_ONE_OF)) != 0;
        if (table->rest != XB_NOWHERE)
            xb_pairs_expect(&record->rest, field->name, field->length);
    }
}

bool xb_record_read(struct xb_record_reader *reader, const struct xb_table *table, void *base)
{
    struct xb_json *json = &reader->json;
    struct record record;

    record.reader = reader;
    record.table = table;
    record.base = base;
    record.likely = table->fields;
    record.exacting = record.diverted = false;
    record.lengths = 0;
    memset(record.present, 0, sizeof record.present);
    if (table->rest != XB_NOWHERE)
        xb_pairs_begin(&record.rest, reader->store);
    expect_fields(&record);
    for (bool more = xb_json_first(json, '}'); more; more = xb_json_next(json, '}'))
        if (!read_members(&record))
            return false;
    if (json->fault.kind != XB_FAULT_NONE)
        return false;
    if (table->rest != XB_NOWHERE && !xb_pairs_end(&record.rest, member_at(base, table->rest)))
        return no_memory(reader);
    return !record.exacting || xb_record_check(reader, table, record.present);
}
