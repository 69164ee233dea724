#include "decode/value.h"

#include <string.h>

#include "decode/number.h"
#include "util/text.h"

/*
 * A value of another type than its field's is a fault, or, when the field is tolerant, absent: it is passed over, counted
 * and noted. Scalars are read before they are looked at, for every scalar is read the same way; what is an array or an
 * object has to be one before it is read, so that what is passed over is still as it was received.
 *
 * Tolerance goes one level deep. An element of a tolerant array that is of another type is left out, not the array; but
 * what is wrong inside an item is up to the fields of the item's own table.
 */

static void *member_at(char *base, size_t offset)
{
    return base + offset;
}

bool xb_value_no_memory(struct xb_record_reader *reader)
{
    if (reader->store->exceeded)
        return xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, reader->json.at,
                            "takes more memory than a message may take");
    return xb_fault_set(&reader->json.fault, XB_FAULT_MEMORY, NULL, "out of memory");
}

bool xb_value_charge(struct xb_record_reader *reader, size_t units)
{
    if (reader->work < units)
        return xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, reader->json.at,
                            "takes more work than a message may take");
    reader->work -= units;
    return true;
}

/* ---- members ---- */

/* The size of a field's own member and of the one beside it. */
static size_t member_size(const struct xb_field *field, size_t *aux)
{
    *aux = sizeof(bool);
    switch (field->type) {
    case XB_FIELD_INTEGER:
        return sizeof(int64_t);
    case XB_FIELD_NUMBER:
        return sizeof(double);
    case XB_FIELD_BOOLEAN:
        return sizeof(bool);
    case XB_FIELD_OBJECT:
        return field->item->size;
    case XB_FIELD_STRINGS:
    case XB_FIELD_INTEGERS:
    case XB_FIELD_OBJECTS:
        *aux = sizeof(size_t);
        return sizeof(void *);
    case XB_FIELD_MAP:
    case XB_FIELD_MAP_NULLABLE:
        return sizeof(struct xivo_bus_map);
    case XB_FIELD_STRING:
    case XB_FIELD_JSON:
    case XB_FIELD_GROUP:
        break;
    }
    *aux = sizeof(int);
    return sizeof(char *);
}

static void clear_group(const struct xb_table *table, char *base)
{
    for (size_t i = 0; i < table->count; i++)
        xb_value_clear(&table->fields[i], base);
    if (table->rest != XB_NOWHERE)
        memset(base + table->rest, 0, sizeof(struct xivo_bus_map));
}

void xb_value_clear(const struct xb_field *field, char *base)
{
    size_t aux, size = member_size(field, &aux);

    if (field->type == XB_FIELD_GROUP) {
        clear_group(field->item, base);
        return;
    }
    memset(base + field->offset, 0, size);
    if (field->aux != XB_NOWHERE)
        memset(base + field->aux, 0, aux);
}

size_t xb_value_clear_work(const struct xb_field *field)
{
    size_t work = 0;

    if (field->type == XB_FIELD_OBJECT)
        return 1 + field->item->size / 64;
    if (field->type != XB_FIELD_GROUP)
        return 0;
    for (size_t i = 0; i < field->item->count; i++)
        work += 2 + xb_value_clear_work(&field->item->fields[i]);
    return work;
}

/* ---- values of another type ---- */

static enum xb_value mismatch(struct xb_record_reader *reader, const struct xb_field *field, const char *seen)
{
    reader->mismatched++;
    if (field->note && !field->note->seen)
        field->note->seen = seen;
    return XB_VALUE_ABSENT;
}

/* The value that began at `start` has been read, and is not what is expected. */
static enum xb_value unlike(struct xb_record_reader *reader, const struct xb_field *field, const char *start,
                            const char *expected, const char *seen)
{
    if (field->flags & XB_FIELD_TOLERANT)
        return mismatch(reader, field, seen);
    xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, start, "expected %s, got %s", expected, seen);
    return XB_VALUE_FAULT;
}

/* The value at hand is not of the expected type, and still to be read. */
static enum xb_value wrong_type(struct xb_record_reader *reader, const struct xb_field *field, const char *expected)
{
    enum xb_json_type type = xb_json_type(&reader->json);

    if (!(field->flags & XB_FIELD_TOLERANT) || type == XB_JSON_INVALID) {
        xb_fault_type(&reader->json, expected);
        return XB_VALUE_FAULT;
    }
    return xb_json_skip(&reader->json) ? mismatch(reader, field, xb_json_type_name(type)) : XB_VALUE_FAULT;
}

/* An element of an array of another type: left out of a tolerant one, where null is none, or a fault. */
static bool pass_element(struct xb_record_reader *reader, const struct xb_field *field, const char *expected)
{
    if ((field->flags & XB_FIELD_TOLERANT) && xb_json_type(&reader->json) == XB_JSON_NULL)
        return xb_json_skip(&reader->json);
    return wrong_type(reader, field, expected) != XB_VALUE_FAULT;
}

const char *xb_field_expects(enum xb_field_type type)
{
    static const char *const names[] = {
        [XB_FIELD_STRING] = "a string",        [XB_FIELD_INTEGER] = "an integer", [XB_FIELD_NUMBER] = "a number",
        [XB_FIELD_BOOLEAN] = "a boolean",      [XB_FIELD_STRINGS] = "an array",   [XB_FIELD_MAP] = "an object",
        [XB_FIELD_OBJECTS] = "an array",       [XB_FIELD_JSON] = "a value",       [XB_FIELD_INTEGERS] = "an array",
        [XB_FIELD_MAP_NULLABLE] = "an object", [XB_FIELD_OBJECT] = "an object",   [XB_FIELD_GROUP] = "an object",
    };
    _Static_assert(sizeof names / sizeof names[0] == XB_FIELD_GROUP + 1, "each type of field has a name");

    return names[type];
}

/* ---- scalars ---- */

bool xb_scalar_read(struct xb_record_reader *reader, struct xb_scalar *scalar, bool terminated)
{
    struct xb_json *json = &reader->json;

    scalar->type = xb_json_type(json);
    scalar->start = json->at;
    if (scalar->type == XB_JSON_STRING)
        return xb_json_string(json, &scalar->text);
    if (scalar->type == XB_JSON_NUMBER)
        return terminated ? xb_json_raw(json, &scalar->text) : xb_json_number(json, &scalar->text);
    scalar->text = (struct xb_text){ NULL, 0 };
    return xb_json_skip(json);
}

static void set_flag(const struct xb_field *field, char *base)
{
    const bool there = true;

    if (field->aux != XB_NOWHERE)
        memcpy(base + field->aux, &there, sizeof there);
}

static enum xb_value store_string(struct xb_record_reader *reader, const struct xb_field *field, char *base,
                                  const struct xb_scalar *scalar)
{
    const char **member = member_at(base, field->offset);

    if (scalar->type != XB_JSON_STRING)
        return unlike(reader, field, scalar->start, "a string", xb_json_type_name(scalar->type));
    *member = scalar->text.at;
    for (const struct xb_word *word = field->words; word && word->word; word++)
        if (strcmp(word->word, scalar->text.at) == 0)
            memcpy(base + field->aux, &word->number, sizeof word->number);
    return XB_VALUE_SET;
}

/* Text that a field with XB_FIELD_TEXT_NUMBER takes for nothing. */
static bool is_blank(const struct xb_field *field, const struct xb_scalar *scalar)
{
    return (field->flags & XB_FIELD_TEXT_NUMBER) && scalar->type == XB_JSON_STRING && scalar->text.length == 0;
}

/* Why a scalar is not what a field takes. `seen` NULL: it is. */
struct misfit {
    const char *expected, *seen;
};

static struct misfit to_integer(const struct xb_field *field, const struct xb_scalar *scalar, int64_t *value)
{
    const struct xb_text *text = &scalar->text;

    if (scalar->type == XB_JSON_STRING && (field->flags & (XB_FIELD_DIGITS | XB_FIELD_TEXT_NUMBER)))
        return (struct misfit){ "an integer", xb_decimal(text->at, text->length, value) ? NULL : "a string" };
    if (scalar->type != XB_JSON_NUMBER)
        return (struct misfit){ "an integer", xb_json_type_name(scalar->type) };
    switch (xb_number_integer(text->at, text->at + text->length, value)) {
    case XB_INTEGER_OK:
        return (struct misfit){ NULL, NULL };
    case XB_INTEGER_FRACTION:
        return (struct misfit){ "an integer", "a fraction" };
    case XB_INTEGER_RANGE:
        break;
    }
    return (struct misfit){ "an integer of 64 bits", "a bigger one" };
}

static enum xb_value store_integer(struct xb_record_reader *reader, const struct xb_field *field, char *base,
                                   const struct xb_scalar *scalar)
{
    struct misfit misfit = to_integer(field, scalar, member_at(base, field->offset));

    return misfit.seen ? unlike(reader, field, scalar->start, misfit.expected, misfit.seen) : XB_VALUE_SET;
}

/* Whether the scalar is written as a number. */
static bool is_number(const struct xb_field *field, const struct xb_scalar *scalar)
{
    const struct xb_text *text = &scalar->text;

    if (scalar->type == XB_JSON_STRING && (field->flags & XB_FIELD_TEXT_NUMBER))
        return xb_number_end(text->at) == text->at + text->length;
    return scalar->type == XB_JSON_NUMBER;
}

static enum xb_value store_number(struct xb_record_reader *reader, const struct xb_field *field, char *base,
                                  const struct xb_scalar *scalar)
{
    const char *at = scalar->text.at, *end; /* `at` is NULL in a scalar without text */
    double *value = member_at(base, field->offset);

    if (!is_number(field, scalar))
        return unlike(reader, field, scalar->start, "a number", xb_json_type_name(scalar->type));
    end = at + scalar->text.length;
    if (xb_number_short_double(at, end, value))
        return XB_VALUE_SET;
    if (!xb_value_charge(reader, XB_NUMBER_WORK + scalar->text.length / 8))
        return XB_VALUE_FAULT;
    if (!xb_number_double(at, end, value))
        return unlike(reader, field, scalar->start, "a number that a double can hold", "a bigger one");
    return XB_VALUE_SET;
}

static bool equals(const char *lower, const struct xb_text *text)
{
    for (size_t i = 0; i < text->length; i++)
        if (xb_ascii_lower(text->at[i]) != lower[i])
            return false;
    return true;
}

/* What AMI and configuration files call true and false; ASCII, so no locale has a say. */
static bool to_boolean(const struct xb_text *text, bool *value)
{
    static const struct {
        const char *name;
        size_t length;
        bool value;
    } names[] = {
        { "0", 1, false },   { "1", 1, true },  { "no", 2, false },       { "yes", 3, true },
        { "n", 1, false },   { "y", 1, true },  { "false", 5, false },    { "true", 4, true },
        { "off", 3, false }, { "on", 2, true }, { "disabled", 8, false }, { "enabled", 7, true },
    };

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].length == text->length && equals(names[i].name, text)) {
            *value = names[i].value;
            return true;
        }
    return false;
}

static enum xb_value store_boolean(struct xb_record_reader *reader, const struct xb_field *field, char *base,
                                   const struct xb_scalar *scalar)
{
    bool *value = member_at(base, field->offset);
    bool text = (field->flags & XB_FIELD_TEXT_NUMBER) && scalar->text.length > 0; /* of a number, one digit */

    if (scalar->type == XB_JSON_TRUE || scalar->type == XB_JSON_FALSE)
        *value = scalar->type == XB_JSON_TRUE;
    else if (!text || (scalar->type == XB_JSON_NUMBER && scalar->text.length != 1) || !to_boolean(&scalar->text, value))
        return unlike(reader, field, scalar->start, "a boolean", xb_json_type_name(scalar->type));
    return XB_VALUE_SET;
}

enum xb_value xb_scalar_store(struct xb_record_reader *reader, const struct xb_field *field, char *base,
                              const struct xb_scalar *scalar)
{
    enum xb_value value;

    if (field->type == XB_FIELD_STRING)
        return store_string(reader, field, base, scalar);
    if (is_blank(field, scalar))
        return XB_VALUE_ABSENT;
    if (field->type == XB_FIELD_INTEGER)
        value = store_integer(reader, field, base, scalar);
    else if (field->type == XB_FIELD_NUMBER)
        value = store_number(reader, field, base, scalar);
    else if (field->type == XB_FIELD_BOOLEAN)
        value = store_boolean(reader, field, base, scalar);
    else
        return unlike(reader, field, scalar->start, xb_field_expects(field->type), xb_json_type_name(scalar->type));
    if (value == XB_VALUE_SET)
        set_flag(field, base);
    return value;
}

static enum xb_value read_scalar(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    struct xb_scalar scalar;

    if (!xb_is_scalar(xb_json_type(&reader->json)))
        return wrong_type(reader, field, xb_field_expects(field->type));
    if (!xb_scalar_read(reader, &scalar, false))
        return XB_VALUE_FAULT;
    return xb_scalar_store(reader, field, base, &scalar);
}

static enum xb_value read_integer(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    char *end = xb_number_plain_integer(reader->json.at, member_at(base, field->offset));

    if (!end)
        return read_scalar(reader, field, base);
    reader->json.at = end;
    set_flag(field, base);
    return XB_VALUE_SET;
}

static enum xb_value read_raw(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    const char **member = member_at(base, field->offset);
    struct xb_text text;

    if (!xb_json_raw(&reader->json, &text))
        return XB_VALUE_FAULT;
    *member = text.at;
    return XB_VALUE_SET;
}

/* ---- maps ---- */

static bool add_pair(struct xb_record_reader *reader, struct xb_pairs *pairs, const struct xb_text *name,
                     const char *value)
{
    return xb_pairs_add(pairs, name, value) || xb_value_no_memory(reader);
}

/* A value of a map that is no string: by the type of the map it is text all the same, or none. */
static bool read_other_pair(struct xb_record_reader *reader, const struct xb_field *field, struct xb_pairs *pairs,
                            const struct xb_text *name)
{
    struct xb_json *json = &reader->json;
    bool nullable = field->type == XB_FIELD_MAP_NULLABLE;
    enum xb_json_type type = xb_json_type(json);
    struct xb_text text;

    if (type == XB_JSON_NULL)
        return xb_json_skip(json) && add_pair(reader, pairs, name, nullable ? "" : NULL);
    if (nullable && xb_is_scalar(type))
        return xb_json_raw(json, &text) && add_pair(reader, pairs, name, text.at);
    if (wrong_type(reader, field, nullable ? "a string, number or boolean" : "a string") == XB_VALUE_FAULT)
        return false;
    return add_pair(reader, pairs, name, NULL);
}

static bool read_pair(struct xb_record_reader *reader, const struct xb_field *field, struct xb_pairs *pairs,
                      const struct xb_text *name)
{
    struct xb_text value;

    if (*reader->json.at != '"')
        return read_other_pair(reader, field, pairs, name);
    return xb_json_string(&reader->json, &value) && add_pair(reader, pairs, name, value.at);
}

bool xb_value_pair(struct xb_record_reader *reader, struct xb_pairs *pairs, const struct xb_text *name)
{
    static const struct xb_field strict = { .type = XB_FIELD_MAP };

    return read_pair(reader, &strict, pairs, name);
}

/* One name of a map with its value, or a row of them that are written as usual, with the odd one behind it. */
static bool read_pairs(struct xb_record_reader *reader, const struct xb_field *field, struct xb_pairs *pairs)
{
    struct xb_json *json = &reader->json;
    enum xb_row row = xb_pairs_read(pairs, json);
    struct xb_text name;

    if (row != XB_ROW_ODD)
        return row == XB_ROW_ENDED || xb_value_no_memory(reader);
    if (!xb_json_key(json, json->at, &name))
        return false;
    if (read_pair(reader, field, pairs, &name))
        return true;
    xb_fault_in(&json->fault, name.at, name.length);
    return false;
}

enum xb_value xb_value_map(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    struct xb_json *json = &reader->json;
    struct xb_pairs pairs;

    if (xb_json_type(json) != XB_JSON_OBJECT)
        return wrong_type(reader, field, "an object");
    xb_pairs_begin(&pairs, reader->store);
    for (bool more = xb_json_first(json, '}'); more; more = xb_json_next(json, '}'))
        if (!read_pairs(reader, field, &pairs))
            return XB_VALUE_FAULT;
    if (json->fault.kind != XB_FAULT_NONE)
        return XB_VALUE_FAULT;
    if (!xb_pairs_end(&pairs, member_at(base, field->offset)) && !xb_value_no_memory(reader))
        return XB_VALUE_FAULT;
    return XB_VALUE_SET;
}

/* ---- arrays ---- */

static bool push_string(struct xb_record_reader *reader, const struct xb_field *field, void *item)
{
    struct xb_text text;
    const char **place;

    (void)item;
    if (xb_json_type(&reader->json) != XB_JSON_STRING)
        return pass_element(reader, field, "a string");
    if (!xb_json_string(&reader->json, &text))
        return false;
    place = xb_store_push(reader->store, sizeof *place);
    if (!place)
        return xb_value_no_memory(reader);
    *place = text.at;
    return true;
}

/* An integer that is not written plainly, or something else: XB_VALUE_SET if it is one after all. */
static enum xb_value read_odd_integer(struct xb_record_reader *reader, const struct xb_field *field, int64_t *value)
{
    struct xb_scalar scalar;
    struct misfit misfit;

    if (xb_json_type(&reader->json) != XB_JSON_NUMBER)
        return pass_element(reader, field, "an integer") ? XB_VALUE_ABSENT : XB_VALUE_FAULT;
    if (!xb_scalar_read(reader, &scalar, false))
        return XB_VALUE_FAULT;
    misfit = to_integer(field, &scalar, value);
    return misfit.seen ? unlike(reader, field, scalar.start, misfit.expected, misfit.seen) : XB_VALUE_SET;
}

static bool push_integer(struct xb_record_reader *reader, const struct xb_field *field, void *item)
{
    int64_t value, *place;
    char *end = xb_number_plain_integer(reader->json.at, &value);
    enum xb_value odd;

    (void)item;
    if (end) {
        reader->json.at = end;
    } else {
        odd = read_odd_integer(reader, field, &value);
        if (odd != XB_VALUE_SET)
            return odd == XB_VALUE_ABSENT;
    }
    place = xb_store_push(reader->store, sizeof *place);
    if (!place)
        return xb_value_no_memory(reader);
    *place = value;
    return true;
}

/* `item` is where the struct is made: on the stack it could move while its own arrays grow. */
static bool push_object(struct xb_record_reader *reader, const struct xb_field *field, void *item)
{
    const struct xb_table *table = field->item;
    void *place;

    if (xb_json_type(&reader->json) != XB_JSON_OBJECT)
        return pass_element(reader, field, "an object");
    memset(item, 0, table->size);
    if (!xb_record_read(reader, table, item))
        return false;
    place = xb_store_push(reader->store, table->size);
    if (!place)
        return xb_value_no_memory(reader);
    memcpy(place, item, table->size);
    return true;
}

typedef bool (*push_element)(struct xb_record_reader *reader, const struct xb_field *field, void *item);

/* Takes the array off the stack into its member. */
static enum xb_value end_array(struct xb_record_reader *reader, const struct xb_field *field, char *base,
                               struct xb_mark mark, size_t size)
{
    size_t count = (reader->store->top - mark.start) / size;
    void *array = xb_store_pop(reader->store, mark);

    if (!array && count > 0 && !xb_value_no_memory(reader))
        return XB_VALUE_FAULT;
    memcpy(base + field->offset, &array, sizeof array);
    memcpy(base + field->aux, &count, sizeof count);
    return XB_VALUE_SET;
}

/* Elements of `size` bytes, each of which `push` puts on the stack. */
static enum xb_value read_array(struct xb_record_reader *reader, const struct xb_field *field, char *base, size_t size,
                                push_element push)
{
    struct xb_json *json = &reader->json;
    struct xb_mark mark;
    size_t index = 0;
    void *item = NULL;

    if (xb_json_type(json) != XB_JSON_ARRAY)
        return wrong_type(reader, field, "an array");
    if (field->type == XB_FIELD_OBJECTS && !(item = xb_store_take(reader->store, size)))
        return xb_value_no_memory(reader) ? XB_VALUE_SET : XB_VALUE_FAULT;
    mark = xb_store_mark(reader->store);
    for (bool more = xb_json_first_element(json); more; more = xb_json_next_element(json), index++) {
        if (!push(reader, field, item)) {
            xb_fault_in_element(&json->fault, index);
            return XB_VALUE_FAULT;
        }
    }
    if (json->fault.kind != XB_FAULT_NONE)
        return XB_VALUE_FAULT;
    return end_array(reader, field, base, mark, size);
}

/* ---- objects inside the struct ---- */

static enum xb_value read_object(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    size_t offset = field->type == XB_FIELD_OBJECT ? field->offset : 0;

    if (xb_json_type(&reader->json) != XB_JSON_OBJECT)
        return wrong_type(reader, field, "an object");
    if (!xb_record_read(reader, field->item, base + offset))
        return XB_VALUE_FAULT;
    set_flag(field, base);
    return XB_VALUE_SET;
}

enum xb_value xb_value_read(struct xb_record_reader *reader, const struct xb_field *field, char *base)
{
    switch (field->type) {
    case XB_FIELD_INTEGER:
        return read_integer(reader, field, base);
    case XB_FIELD_STRING:
    case XB_FIELD_NUMBER:
    case XB_FIELD_BOOLEAN:
        return read_scalar(reader, field, base);
    case XB_FIELD_STRINGS:
        return read_array(reader, field, base, sizeof(const char *), push_string);
    case XB_FIELD_INTEGERS:
        return read_array(reader, field, base, sizeof(int64_t), push_integer);
    case XB_FIELD_OBJECTS:
        return read_array(reader, field, base, field->item->size, push_object);
    case XB_FIELD_MAP:
    case XB_FIELD_MAP_NULLABLE:
        return xb_value_map(reader, field, base);
    case XB_FIELD_JSON:
        return read_raw(reader, field, base);
    case XB_FIELD_OBJECT:
    case XB_FIELD_GROUP:
        break;
    }
    return read_object(reader, field, base);
}
