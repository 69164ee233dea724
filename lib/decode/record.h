#ifndef XB_DECODE_RECORD_H
#define XB_DECODE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <xivo-bus/event.h>

#include "decode/json.h"
#include "decode/note.h"
#include "decode/store.h"

/*
 * The table engine: a JSON object becomes a struct as a table of its fields says, and a struct is copied with all that
 * it points to by the same table. Nothing here knows a kind of event.
 */

enum xb_field_type {
    XB_FIELD_STRING = 1,   /* const char *                                                     */
    XB_FIELD_INTEGER,      /* int64_t                                                          */
    XB_FIELD_NUMBER,       /* double                                                           */
    XB_FIELD_BOOLEAN,      /* bool                                                             */
    XB_FIELD_STRINGS,      /* const char *const *, from an array of strings                    */
    XB_FIELD_MAP,          /* struct xivo_bus_map, from an object of strings                   */
    XB_FIELD_OBJECTS,      /* an array of structs made by `item`, from an array of objects     */
    XB_FIELD_JSON,         /* const char *, any value but null, as its JSON text               */
    XB_FIELD_INTEGERS,     /* const int64_t *, from an array of integers                       */
    XB_FIELD_MAP_NULLABLE, /* struct xivo_bus_map, from an object of scalars; a null is ""   */
    XB_FIELD_OBJECT,       /* a struct made by `item` inside the struct, from an object        */
    XB_FIELD_GROUP         /* an object whose members, by `item`, lie in this struct: "a.b"    */
};

enum {
    XB_FIELD_REQUIRED = 1,    /* absent or null is an error */
    XB_FIELD_TOLERANT = 2,    /* a value of another type is as if it were not there, and is counted */
    XB_FIELD_TEXT_NUMBER = 4, /* an integer, number or boolean may also come as text; "" is absent */
    XB_FIELD_ONE_OF = 0x100,  /* at least one of the table's fields with this flag must be there */
    XB_FIELD_DIGITS = 0x200,  /* an integer may also come as a string of digits */
    XB_FIELD_OR_REST = 0x400, /* a value of another type is an ordinary member of the table's rest */
    XB_FIELD_ALIAS = 0x800,   /* one of several names of a member, which are neighbours; see `rank` */
    XB_FIELD_MARKS = 0x1000   /* sets the bool at `mark` when it has a value */
};

#define XB_NOWHERE ((size_t)-1)

/* A string that has a number: the number goes to the int at `aux`, which stays 0 for a string that is not listed. */
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
    size_t aux;    /* of the bool that says that it is there (INTEGER, NUMBER, BOOLEAN), of the size_t that
                      counts (STRINGS, OBJECTS), of the int of its word (STRING); or XB_NOWHERE */
    const struct xb_table *item; /* of OBJECTS, OBJECT and GROUP */
    const struct xb_word *words; /* of STRING; may be NULL */
    unsigned rank, worse;        /* of an ALIAS: how many names of its member come before and after it in the table; the
                                    first one is preferred to the second, and so on */
    size_t mark;                 /* with MARKS */
    struct xb_note *note;        /* of a tolerant field; NULL: none is kept */
};

enum {
    XB_TABLE_FIELDS = 256,  /* at most, in one table; those in a GROUP's are not counted */
    XB_FIELD_NAME_MAX = 255 /* bytes of a field's name */
};

/* What is known of all fields of a table, and how their names are found when there are many. */
struct xb_table_index {
    uint64_t lengths;  /* a bit for each length, modulo 64, that a field's name has */
    uint64_t required; /* a bit for each field that must be there */
    bool exacting;     /* something may be missed that `required` does not say: xb_record_check() knows */
    size_t mask;       /* the number of slots, a power of two, less one */
    const uint16_t
        *slots; /* of a hash table: the number of a field, counted from 1; 0: none. NULL: the fields are few */
};

struct xb_table {
    const struct xb_field *fields;
    size_t count;
    size_t size; /* of the struct; of a GROUP's table it means nothing */
    size_t rest; /* of a struct xivo_bus_map that takes the members without a field, which must be
                    strings then; XB_NOWHERE: they are skipped */
    bool all; /* `rest` takes all strings, numbers and booleans, also those with a field, and leaves out the others */
    size_t name;                        /* of a const char * that takes the event's name; XB_NOWHERE: none */
    bool tolerant;                      /* a value that is no object is as if it were empty */
    size_t alignment;                   /* of the struct; only of a schema's table */
    const struct xb_table_index *index; /* NULL: it is made up whenever an object is read */
};

/* What is known of a table, without the slots. */
void xb_table_summarize(const struct xb_table *table, struct xb_table_index *index);

struct xb_record_reader {
    struct xb_json json;
    struct xb_store *store;
    size_t mismatched; /* values so far that are absent because they are of another type */
    size_t work;       /* what is left of XB_RECORD_WORK */
};

/*
 * The time that a message takes is proportional to its length, except for three things that a few bytes can ask for. A big
 * struct in an array costs memory, which the store limits. Undoing an object that is repeated, and a number whose nearest
 * double takes long arithmetic, are charged here, a unit for each 2 ns or so, and a message that asks for more than
 * XB_RECORD_WORK does not fit. Only one that is made to hurt comes near it.
 */
enum { XB_RECORD_WORK = 256 * 1024 };

/* The depth at which the outermost object that is read lies: that of an event's `data`. */
enum { XB_RECORD_DEPTH = 1 };

/* "an integer"; static. */
const char *xb_field_expects(enum xb_field_type type);

/* Before the reader's JSON is begun. */
static inline void xb_record_begin(struct xb_record_reader *reader, struct xb_store *store)
{
    reader->store = store;
    reader->mismatched = 0;
    reader->work = XB_RECORD_WORK;
}

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
