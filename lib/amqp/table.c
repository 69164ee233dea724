#include "amqp/table.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "amqp/frame.h"
#include "util/c_locale.h"

enum { LENGTH_PREFIXED = -2, UNKNOWN = -1 };

/* How many bytes a value of this type takes, in RabbitMQ's dialect of the field types. */
static int size_of_type(char type)
{
    switch (type) {
    case 'V':
        return 0;
    case 't':
    case 'b':
    case 'B':
        return 1;
    case 's':
    case 'u':
        return 2;
    case 'I':
    case 'i':
    case 'f':
        return 4;
    case 'D':
        return 5;
    case 'l':
    case 'L':
    case 'd':
    case 'T':
        return 8;
    case 'S':
    case 'x':
    case 'A':
    case 'F':
        return LENGTH_PREFIXED;
    default:
        return UNKNOWN;
    }
}

/* A value of the item's type lies at `at`, with `left` bytes to the end. 1 and the table goes on behind it; -1: broken. */
__attribute__((always_inline)) static inline int take_value(struct xb_table *table, const uint8_t *at, size_t left,
                                                            struct xb_table_item *item)
{
    int size = item->type == 'S' ? LENGTH_PREFIXED : size_of_type(item->type); /* nearly all are */

    if (size == UNKNOWN || (size == LENGTH_PREFIXED && left < 4))
        return -1;
    item->length = size == LENGTH_PREFIXED ? xb_get32(at) : (size_t)size;
    if (size == LENGTH_PREFIXED) {
        at += 4;
        left -= 4;
    }
    if (left < item->length)
        return -1;
    item->value = at;
    table->at = at + item->length;
    return 1;
}

int xb_table_next(struct xb_table *table, struct xb_table_item *item)
{
    const uint8_t *at = table->at;
    size_t left = (size_t)(table->end - at);

    if (left == 0)
        return 0;
    item->key_length = at[0];
    if (left < item->key_length + 2)
        return -1;
    item->key = (const char *)at + 1;
    item->type = (char)at[1 + item->key_length];
    return take_value(table, at + 2 + item->key_length, left - 2 - item->key_length, item);
}

/* The same for an array, whose elements have no key. */
static int next_element(struct xb_table *array, struct xb_table_item *item)
{
    const uint8_t *at = array->at;

    if (at == array->end)
        return 0;
    item->key_length = 0;
    item->type = (char)at[0];
    return take_value(array, at + 1, (size_t)(array->end - at) - 1, item);
}

/* What is open lies on a stack of its own: a table or an array, as far as it has been read. */
enum xb_table_shape xb_table_shape(struct xb_table table)
{
    struct level {
        struct xb_table rest;
        bool is_array;
    } open[XB_TABLE_DEPTH] = { { .rest = table } };
    size_t depth = 1;

    while (depth > 0) {
        struct level *level = &open[depth - 1];
        struct xb_table_item item;
        int rc = level->is_array ? next_element(&level->rest, &item) : xb_table_next(&level->rest, &item);

        if (rc < 0)
            return XB_TABLE_BROKEN;
        if (rc == 0)
            depth--;
        else if ((item.type == 'F' || item.type == 'A') && depth == XB_TABLE_DEPTH)
            return XB_TABLE_DEEP;
        else if (item.type == 'F' || item.type == 'A')
            open[depth++] = (struct level){ { item.value, item.value + item.length }, item.type == 'A' };
    }
    return XB_TABLE_SOUND;
}

/* Integers of all widths; signed but for 'B', 'u', 'i'. 'l' is signed in RabbitMQ, like 'L'. */
static bool integer_of(const struct xb_table_item *item, int64_t *value)
{
    const uint8_t *at = item->value;

    switch (item->type) {
    case 'b':
        *value = (int8_t)at[0];
        return true;
    case 'B':
        *value = at[0];
        return true;
    case 's':
        *value = (int16_t)xb_get16(at);
        return true;
    case 'u':
        *value = xb_get16(at);
        return true;
    case 'I':
        *value = (int32_t)xb_get32(at);
        return true;
    case 'i':
        *value = xb_get32(at);
        return true;
    case 'l':
    case 'L':
    case 'T':
        *value = (int64_t)xb_get64(at);
        return true;
    default:
        return false;
    }
}

/* 17 significant digits are exact. */
static int print_double(char scratch[XB_TABLE_TEXT], double value)
{
    struct xb_c_locale locale;
    int length;

    xb_c_locale_enter(&locale);
    length = snprintf(scratch, XB_TABLE_TEXT, "%.17g", value);
    xb_c_locale_leave(&locale);
    return length;
}

static bool floating_text(const struct xb_table_item *item, char scratch[XB_TABLE_TEXT], size_t *length)
{
    if (item->type == 'd') {
        uint64_t bits = xb_get64(item->value);
        double value;

        memcpy(&value, &bits, sizeof value);
        *length = (size_t)print_double(scratch, value);
        return true;
    }
    if (item->type == 'f') {
        uint32_t bits = xb_get32(item->value);
        float value;

        memcpy(&value, &bits, sizeof value);
        *length = (size_t)print_double(scratch, (double)value);
        return true;
    }
    return false;
}

enum { SCALE_WRITTEN_OUT = 18 };

/* An unscaled number and how many of its digits follow the point. What would be all zeros is written with an exponent. */
static size_t print_decimal(char scratch[XB_TABLE_TEXT], const uint8_t *at)
{
    const int64_t unscaled = (int32_t)xb_get32(at + 1);
    const int scale = at[0];
    char digits[24];
    size_t whole;

    if (scale == 0 || scale > SCALE_WRITTEN_OUT)
        return (size_t)snprintf(scratch, XB_TABLE_TEXT, scale ? "%" PRId64 "e-%d" : "%" PRId64, unscaled, scale);
    whole = (size_t)snprintf(digits, sizeof digits, "%0*" PRId64, scale + 1, unscaled < 0 ? -unscaled : unscaled) -
            (size_t)scale;
    return (size_t)snprintf(scratch, XB_TABLE_TEXT, "%s%.*s.%s", unscaled < 0 ? "-" : "", (int)whole, digits,
                            digits + whole);
}

bool xb_table_text(const struct xb_table_item *item, char scratch[XB_TABLE_TEXT], const char **text, size_t *length)
{
    int64_t integer;

    *text = scratch;
    if (item->type == 'S' || item->type == 'x') {
        *text = (const char *)item->value;
        *length = item->length;
        return true;
    }
    if (item->type == 't') {
        *text = item->value[0] ? "true" : "false";
        *length = strlen(*text);
        return true;
    }
    if (integer_of(item, &integer)) {
        *length = (size_t)snprintf(scratch, XB_TABLE_TEXT, "%" PRId64, integer);
        return true;
    }
    if (item->type == 'D') {
        *length = print_decimal(scratch, item->value);
        return true;
    }
    return floating_text(item, scratch, length);
}
