#ifndef XB_DECODE_SCHEMA_CHECK_H
#define XB_DECODE_SCHEMA_CHECK_H

#include <stdbool.h>

#include <xivo-bus/schema.h>

#include "util/error.h"

/*
 * What a schema of a program must be like, so that reading and copying by it stay inside its struct. What cannot be
 * right is refused, even where nothing would break: it is a mistake that somebody would search for later.
 */

enum {
    XB_SCHEMA_FIELDS = 4096,      /* with those of item schemas */
    XB_SCHEMA_DEPTH = 8,          /* item schemas inside one another, the outermost schema counted */
    XB_SCHEMA_STRUCT = 64 * 1024, /* bytes of a struct */
    XB_SCHEMA_TEXT = 255          /* bytes of a name or a path */
};

/* Where the schema at hand lies, for the words of errors. */
struct xb_schema_place {
    struct xb_error *error;
    const char *name;  /* of the outermost schema; NULL: any */
    char prefix[1024]; /* "legs[].parties[].", "caller." or, of a prefix of names, "Dest" */
};

/* Each says what is wrong in place->error and returns XIVO_BUS_ERR_SCHEMA. `path` NULL: it is about the schema. */
int xb_schema_refuse(const struct xb_schema_place *place, const char *path, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Reads the public struct, of any version's size, into this version's. */
int xb_schema_read(const struct xb_schema_place *place, const struct xivo_bus_schema *source,
                   struct xivo_bus_schema *schema);

/* A field on its way into a table. Prefixes are resolved, and each name of a member is a field of its own. */
struct xb_schema_field {
    struct xivo_bus_field field; /* `path` is one name; of a prefix nothing is left */
    size_t size, alignment;      /* of its member; of an object's the alignment is not known yet */
    unsigned rank, worse;        /* how many names of the member come before and after it; the first one is preferred */
    size_t mark;                 /* of the flag of the prefix, XB_NOWHERE: none */
};

/*
 * Reads one public field of a schema, of any version's size, and checks what it alone can tell: its type and flags, its path,
 * and that its member, flag or count and item are right.
 */
int xb_schema_read_field(const struct xb_schema_place *place, const struct xivo_bus_schema *schema, size_t index,
                         struct xb_schema_field *result);

/* Checks again that the members of a field lie in the struct, when it has been moved there out of another one. */
int xb_schema_check_members(const struct xb_schema_place *place, const struct xivo_bus_schema *schema,
                            const struct xb_schema_field *field);

/* What one field alone cannot tell: no two of them have the same path or share memory. */
int xb_schema_check_fields(const struct xb_schema_place *place, const struct xb_schema_field *fields, size_t count);

#endif
