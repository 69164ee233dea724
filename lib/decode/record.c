#include "decode/record.h"

#include <string.h>

#include "decode/hash.h"
#include "decode/pairs.h"
#include "decode/value.h"

/*
 * How an object becomes a struct
 *
 * The members come in whatever order, and each name is looked for in the table. Publishers keep to one order, so the
 * search begins after the field that was found last, and mostly ends there. A name of a length that no field has is not
 * looked for at all; a table of many fields has an index, so that no order makes it slow. The value is read by the field's
 * type straight into the struct (value.c): strings and JSON texts stay where they are in the message, terminated there, and
 * the struct points to them; arrays and maps are gathered on the store's stack, because their length is not known before
 * they end, and then taken into a block.
 *
 * A member without a field goes to the table's rest, a map, or is skipped, which validates it all the same. An AMI event is
 * hardly anything but rest. So before each member a whole row of the rest's is taken at once, by xb_pairs_read(), which
 * stops at whatever is not as usual. The names of the fields are made known to its filter as if they had come before, so
 * that it stops at them too. A rest that takes all members has no rows: nearly every member has a field.
 *
 * A member that comes again undoes what the first one did, also inside of groups, and is read in its place: the last one
 * wins, yet the first one had to be right as well. Null undoes it too, and nothing follows: it is the same as absent. What
 * is missing shows at the end, by a bit for each field of the table that has a value.
 *
 * Of several names for one member the preferred one of those that have a value wins, whatever their order: a name gives way
 * to a better one that came before, and replaces a worse one. What gave way is not remembered, so a name that comes twice, at
 * last with null, leaves the member absent.
 *
 * When false comes back the reader has a fault, and on the way out each level adds its part of the path to the field.
 */

/* An object on its way into its struct. */
struct record {
    struct xb_record_reader *reader;
    const struct xb_table *table;
    char *base;
    const struct xb_field *likely; /* the field after the last one found: publishers keep to one order */
    bool diverted;                 /* a field with XB_FIELD_OR_REST went to the rest */
    bool rows;                     /* the rest takes rows of members at once */
    const struct xb_table_index *index;
    struct xb_table_index own_index; /* of a table that has none */
    uint64_t present[XB_TABLE_FIELDS / 64];
    struct xb_pairs rest; /* when the table has one */
};

static bool add_to_rest(struct record *record, const struct xb_text *name, const char *value)
{
    return xb_pairs_add(&record->rest, name, value) || xb_value_no_memory(record->reader);
}

/* ---- fields ---- */

static inline uint64_t *present_word(struct record *record, size_t index)
{
    return &record->present[index / 64];
}

static inline uint64_t present_bit(size_t index)
{
    return UINT64_C(1) << index % 64;
}

static inline bool is_present(struct record *record, size_t index)
{
    return *present_word(record, index) & present_bit(index);
}

/* Makes the field at `index` absent. */
static bool undo(struct record *record, size_t index)
{
    const struct xb_field *field = &record->table->fields[index];

    *present_word(record, index) &= ~present_bit(index);
    if (!xb_value_charge(record->reader, xb_value_clear_work(field)))
        return false;
    xb_value_clear(field, record->base);
    return true;
}

/* The bits of word `word` that stand for the fields from `first` to before `end`. */
static uint64_t bits_between(size_t word, size_t first, size_t end)
{
    uint64_t bits = ~UINT64_C(0);

    if (end <= word * 64 || first >= (word + 1) * 64)
        return 0;
    if (first > word * 64)
        bits <<= first - word * 64;
    if (end < (word + 1) * 64)
        bits &= ~UINT64_C(0) >> ((word + 1) * 64 - end);
    return bits;
}

/* Whether a better name of the member has a value already. */
static bool gives_way(struct record *record, const struct xb_field *field, size_t index)
{
    for (size_t word = 0; word <= index / 64; word++)
        if (record->present[word] & bits_between(word, index - field->rank, index))
            return true;
    return false;
}

static void forget_worse(struct record *record, const struct xb_field *field, size_t index)
{
    for (size_t word = index / 64; word < XB_TABLE_FIELDS / 64; word++)
        record->present[word] &= ~bits_between(word, index + 1, index + 1 + field->worse);
}

static inline void mark(const struct xb_field *field, char *base)
{
    const bool there = true;

    if (field->flags & XB_FIELD_MARKS)
        memcpy(base + field->mark, &there, sizeof there);
}

/* Most fields of most events are plain strings, and most AMI events have a map. */
static inline enum xb_value read_value(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    struct xb_text text;

    if (field->type == XB_FIELD_MAP)
        return xb_value_map(reader, field, base);
    if (field->type != XB_FIELD_STRING || field->words || *reader->json.at != '"')
        return xb_value_read(reader, field, base);
    if (!xb_json_string(&reader->json, &text))
        return XB_VALUE_FAULT;
    memcpy(base + field->offset, &text.at, sizeof text.at);
    return XB_VALUE_SET;
}

/* The field's value: `scalar`, or NULL when it is still to be read. */
static inline bool set_field(struct record *record, const struct xb_field *field, size_t index,
                             const struct xb_scalar *scalar)
{
    struct xb_record_reader *reader = record->reader;
    enum xb_value value =
        scalar ? xb_scalar_store(reader, field, record->base, scalar) : read_value(reader, field, record->base);

    if (value != XB_VALUE_SET)
        return value == XB_VALUE_ABSENT;
    *present_word(record, index) |= present_bit(index);
    mark(field, record->base);
    return true;
}

/* The value takes the place of that of a worse name. Only an object is read into what was there, so that is cleared before. */
static __attribute__((noinline)) bool set_alias(struct record *record, const struct xb_field *field, size_t index,
                                                const struct xb_scalar *scalar)
{
    bool object = field->type == XB_FIELD_OBJECT && xb_json_type(&record->reader->json) == XB_JSON_OBJECT;

    if (gives_way(record, field, index))
        return scalar || xb_json_skip(&record->reader->json);
    if (object && !undo(record, index))
        return false;
    if (!set_field(record, field, index, scalar))
        return false;
    if (is_present(record, index))
        forget_worse(record, field, index);
    return true;
}

static inline __attribute__((always_inline)) bool read_field(struct record *record, const struct xb_field *field,
                                                             const struct xb_text *key, const struct xb_scalar *scalar)
{
    struct xb_json *json = &record->reader->json;
    size_t index = (size_t)(field - record->table->fields);
    enum xb_json_type type = scalar ? scalar->type : xb_json_type(json);

    if (is_present(record, index) && !undo(record, index))
        return false;
    if (field->flags & XB_FIELD_OR_REST) {
        if (type != XB_JSON_OBJECT && type != XB_JSON_NULL) {
            record->diverted = true;
            return xb_value_pair(record->reader, &record->rest, key);
        }
        if (record->diverted && !add_to_rest(record, key, NULL)) /* the rest gives way to the field of its name */
            return false;
    }
    if (type == XB_JSON_NULL)
        return xb_json_skip(json);
    if (field->flags & XB_FIELD_ALIAS)
        return set_alias(record, field, index, scalar);
    return set_field(record, field, index, scalar);
}

/* Most names are short, and a call takes longer than to compare them by their overlapping halves. */
static inline bool has_name(const struct xb_field *field, const struct xb_text *key)
{
    const char *name = field->name, *at = key->at;
    size_t length = key->length;

    if (field->length != length)
        return false;
    if (length >= 8 && length <= 16)
        return memcmp(name, at, 8) == 0 && memcmp(name + length - 8, at + length - 8, 8) == 0;
    if (length >= 4 && length < 8)
        return memcmp(name, at, 4) == 0 && memcmp(name + length - 4, at + length - 4, 4) == 0;
    return memcmp(name, at, length) == 0;
}

/* By the index of a table of many fields. */
static const struct xb_field *look_up(const struct xb_table *table, const struct xb_text *key)
{
    const struct xb_table_index *index = table->index;
    size_t slot;

    if (key->length > XB_FIELD_NAME_MAX)
        return NULL;
    slot = (size_t)xb_hash(key->at, key->length, 0) & index->mask;
    for (; index->slots[slot] != 0; slot = (slot + 1) & index->mask) {
        const struct xb_field *field = &table->fields[index->slots[slot] - 1];

        if (has_name(field, key))
            return field;
    }
    return NULL;
}

/* By a look at every field, from the likely one on. */
static inline const struct xb_field *search(const struct xb_table *table, const struct xb_field *field,
                                            const struct xb_text *key)
{
    const struct xb_field *end = table->fields + table->count;

    for (size_t left = table->count; left > 0; left--) {
        if (has_name(field, key))
            return field;
        field = field + 1 == end ? table->fields : field + 1;
    }
    return NULL;
}

static inline const struct xb_field *find_field(struct record *record, const struct xb_text *key)
{
    const struct xb_table *table = record->table;
    const struct xb_field *field = record->likely;

    if (!(record->index->lengths >> key->length % 64 & 1))
        return NULL;
    if (!record->index->slots)
        field = search(table, field, key);
    else if (!has_name(field, key))
        field = look_up(table, key);
    if (field)
        record->likely = field + 1 == table->fields + table->count ? table->fields : field + 1;
    return field;
}

/* A member of a table whose rest takes all scalars. */
static __attribute__((noinline)) bool read_any_member(struct record *record, const struct xb_field *field,
                                                      const struct xb_text *key)
{
    struct xb_json *json = &record->reader->json;
    struct xb_scalar scalar;
    const char *value;

    if (!xb_is_scalar(xb_json_type(json)) || (field && field->type == XB_FIELD_JSON))
        return add_to_rest(record, key, NULL) && (field ? read_field(record, field, key, NULL) : xb_json_skip(json));
    if (!xb_scalar_read(record->reader, &scalar, true))
        return false;
    value = scalar.type == XB_JSON_TRUE ? "true" : scalar.type == XB_JSON_FALSE ? "false" : scalar.text.at;
    return add_to_rest(record, key, value) && (!field || read_field(record, field, key, &scalar));
}

static inline bool read_member(struct record *record, const struct xb_text *key)
{
    const struct xb_field *field = find_field(record, key);

    if (record->table->all)
        return read_any_member(record, field, key);
    if (field)
        return read_field(record, field, key, NULL);
    if (record->table->rest != XB_NOWHERE)
        return xb_value_pair(record->reader, &record->rest, key);
    return xb_json_skip(&record->reader->json);
}

/* One member, after a row of the rest's that are written as usual, if there is one. */
static inline bool read_members(struct record *record)
{
    struct xb_json *json = &record->reader->json;
    enum xb_row row = record->rows ? xb_pairs_read(&record->rest, json) : XB_ROW_ODD;
    struct xb_text key;

    if (row != XB_ROW_ODD)
        return row == XB_ROW_ENDED || xb_value_no_memory(record->reader);
    if (!xb_json_key(json, json->at, &key))
        return false;
    if (read_member(record, &key))
        return true;
    xb_fault_in(&json->fault, key.at, key.length);
    return false;
}

void xb_table_summarize(const struct xb_table *table, struct xb_table_index *index)
{
    *index = (struct xb_table_index){ .lengths = 0 };
    for (size_t i = 0; i < table->count; i++) {
        const struct xb_field *field = &table->fields[i];
        bool plain = i < 64 && !(field->flags & XB_FIELD_ALIAS);

        index->lengths |= UINT64_C(1) << field->length % 64;
        if (field->flags & XB_FIELD_REQUIRED && plain)
            index->required |= present_bit(i);
        else if (field->flags & (XB_FIELD_REQUIRED | XB_FIELD_ONE_OF))
            index->exacting = true;
        else if (field->type == XB_FIELD_GROUP)
            index->exacting |= !field->item->index || field->item->index->exacting || field->item->index->required;
    }
}

/* A look at the fields before their members come. */
static inline void expect_fields(struct record *record)
{
    const struct xb_table *table = record->table;

    record->index = table->index;
    if (!record->index) {
        xb_table_summarize(table, &record->own_index);
        record->index = &record->own_index;
    }
    record->rows = table->rest != XB_NOWHERE && !table->all;
    if (table->rest != XB_NOWHERE)
        xb_pairs_begin(&record->rest, record->reader->store);
    if (!record->rows)
        return;
    for (const struct xb_field *field = table->fields; field < table->fields + table->count; field++)
        xb_pairs_expect(&record->rest, field->name, field->length);
}

/* After the outermost object nothing is pushed any more, so its rest need not leave the stack. */
static inline bool end_rest(struct record *record)
{
    struct xivo_bus_map *map = (void *)(record->base + record->table->rest);

    if (record->reader->json.depth <= XB_RECORD_DEPTH)
        return xb_pairs_end_last(&record->rest, map);
    return xb_pairs_end(&record->rest, map);
}

bool xb_record_read(struct xb_record_reader *reader, const struct xb_table *table, void *base)
{
    struct xb_json *json = &reader->json;
    struct record record;

    record.reader = reader;
    record.table = table;
    record.base = base;
    record.likely = table->fields;
    record.diverted = false;
    memset(record.present, 0, sizeof record.present);
    expect_fields(&record);
    for (bool more = xb_json_first(json, '}'); more; more = xb_json_next(json, '}'))
        if (!read_members(&record))
            return false;
    if (json->fault.kind != XB_FAULT_NONE)
        return false;
    if (table->rest != XB_NOWHERE && !end_rest(&record))
        return xb_value_no_memory(reader);
    if (!record.index->exacting && (record.present[0] & record.index->required) == record.index->required)
        return true;
    return xb_record_check(reader, table, record.present);
}
