#ifndef XB_AMQP_TABLE_H
#define XB_AMQP_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * Reads the items of an AMQP field table in place, one after the other. A nested table or array is one item that is stepped
 * over by its length: nothing here recurses, so no message can exhaust the stack.
 */
struct xb_table {
    const uint8_t *at, *end;
};

struct xb_table_item {
    const char *key; /* not terminated; may be empty */
    size_t key_length;
    char type;            /* 'S', 't', 'I', ... as on the wire */
    const uint8_t *value; /* behind the length field of types that have one */
    size_t length;
};

/* 1 and *item, 0 at the end, -1 when the table is broken. */
int xb_table_next(struct xb_table *table, struct xb_table_item *item);

/* Looks for a key among the items of the outermost table, as far as it takes. */
static inline bool xb_table_find(struct xb_table table, const char *key, struct xb_table_item *item)
{
    size_t length = strlen(key); /* counted by the compiler, which is why this is here */

    while (xb_table_next(&table, item) == 1)
        if (item->key_length == length && memcmp(item->key, key, length) == 0)
            return true;
    return false;
}

/* Tables and arrays in one another, the outermost included; a broker's greeting has two. */
enum { XB_TABLE_DEPTH = 16 };

/*
 * Whether all of a table, with the tables and arrays in it, can be read, and is nested no deeper than XB_TABLE_DEPTH. Ask before
 * a table is given to code that recurses.
 */
enum xb_table_shape { XB_TABLE_SOUND, XB_TABLE_BROKEN, XB_TABLE_DEEP };
enum xb_table_shape xb_table_shape(struct xb_table table);

enum { XB_TABLE_TEXT = 32 };

/*
 * The item as text: strings and byte arrays as they are (length bytes of any content), numbers in decimal, booleans as "true"
 * and "false", a timestamp as the number of seconds. Sets *length and *text, which points into the item or into `scratch`;
 * false for tables, arrays and void, which have no text.
 */
bool xb_table_text(const struct xb_table_item *item, char scratch[XB_TABLE_TEXT], const char **text, size_t *length);

#endif
