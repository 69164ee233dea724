#ifndef XB_DECODE_RECORD_H
#define XB_DECODE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <xivo-bus/event.h>

#include "decode/json.h"
#include "decode/store.h"

/*
 * The table engine: a JSON object becomes a struct as a table of its fields says, and a struct is copied with all that
 * it points to by the same table. Nothing here knows a kind of event.
 */

enum xb_field_type {
    XB_FIELD_STRING = 1, /* const char *                                                     */
    XB_FIELD_INTEGER,    /* int64_t                                                          */
    XB_FIELD_NUMBER,     /* double                                                           */
    XB_FIELD_BOOLEAN,    /* bool                                                             */
    XB_FIELD_STRINGS,    /* const char *const *, from an array of strings                    */
    XB_FIELD_MAP,        /* struct xivo_bus_map, from an object of strings                   */
    XB_FIELD_OBJECTS,    /* an array of structs made by `item`, from an array of objects     */
    XB_FIELD_JSON,       /* const char *, any value but null, as its JSON text               */
    XB_FIELD_GROUP       /* an object whose members, by `item`, lie in this struct: "a.b"    */
};

enum {
    XB_FIELD_REQUIRED = 1, /* absent or null is an error */
    XB_FIELD_ONE_OF = 2,   /* at least one of the table's fields with this flag must be there */
    XB_FIELD_DIGITS = 4,   /* an integer may also come as a string of digits */
    XB_FIELD_OR_REST = 8   /* a value of another type is an ordinary member of the table's rest */
};

#define XB_NOWHERE ((size_t)-1)

/* A string that has a number: the number goes to the int at `side`, which stays 0 for a string that is not listed. */
struct xb_word {
    const char *word; /* NULL ends the list */
    int number;
};

struct xb_table;

struct xb_field {
    const char *name;
    size_t length; /* of the name */
    enum xb_field_type type;
    unsigned flags;
    size_t offset; /* of the member, from the start of the struct */
    size_t side;   /* of the bool that says that it is there (INTEGER, NUMBER, BOOLEAN), of the size_t that
                      counts (STRINGS, OBJECTS), of the int of its word (STRING); or XB_NOWHERE */
    const struct xb_table *item; /* of OBJECTS and GROUP */
    const struct xb_word *words; /* of STRING; may be NULL */
};

enum { XB_TABLE_FIELDS = 256 }; /* at most, in one table; those in a GROUP's are not counted */

struct xb_table {
    const struct xb_field *fields;
    size_t count;
    size_t size; /* of the struct; of a GROUP's table it means nothing */
    size_t rest; /* of a struct xivo_bus_map that takes the members without a field, which must be
                    strings then; XB_NOWHERE: they are skipped */
    size_t name; /* of a const char * that takes the event's name; XB_NOWHERE: none */
};

struct xb_record_reader {
    struct xb_json json;
    struct xb_store *store;
};

/*
 * Reads the object at hand into the struct at `base`, which is zeroed. Null is the same as absent for every field; of
 * members with the same name the last one wins, yet each must be of the right type. False: the reader's fault says why;
 * the struct is of no use.
 */
bool xb_record_read(struct xb_record_reader *reader, const struct xb_table *table, void *base);

/* False with a fault when a field that must be there is not; `present` has a bit for each one that is. */
bool xb_record_check(struct xb_record_reader *reader, const struct xb_table *table, const uint64_t *present);

/* The same as xb_record_read() for an object without members, which leaves the struct as it is. */
bool xb_record_read_nothing(struct xb_record_reader *reader, const struct xb_table *table);

/*
 * A deep copy in one piece of memory. The same calls first measure, with `memory` NULL, and then, `used` being zero
 * again, write into memory of that size.
 */
struct xb_copier {
    char *memory; /* aligned for anything */
    size_t used;
};

/* Copies `size` bytes, aligned for anything. NULL while measuring. */
void *xb_copy_bytes(struct xb_copier *copier, const void *bytes, size_t size);

/* Copies a terminated string. NULL while measuring and for NULL. */
const char *xb_copy_string(struct xb_copier *copier, const char *string);

/* Copies what the struct at `from` points to, and lets `to`, a plain copy of the struct, point there. `to` is NULL
 * while measuring. */
void xb_record_copy(struct xb_copier *copier, const struct xb_table *table, const void *from, void *to);

#endif
