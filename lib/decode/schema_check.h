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
    char prefix[1024]; /* "legs[].parties[]." */
};

/* Each says what is wrong in place->error and returns XIVO_BUS_ERR_SCHEMA. `path` NULL: it is about the schema. */
int xb_schema_refuse(const struct xb_schema_place *place, const char *path, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Reads the public struct, of any version's size, into this version's. */
int xb_schema_read(const struct xb_schema_place *place, const struct xivo_bus_schema *source,
                   struct xivo_bus_schema *schema);

/* The same for one field of it, whose member, flag, count and item are then right as far as it alone can tell. */
int xb_schema_read_field(const struct xb_schema_place *place, const struct xivo_bus_schema *schema, size_t index,
                         struct xivo_bus_field *field);

/* What one field alone cannot tell: no two of them have the same path or share memory. */
int xb_schema_check_fields(const struct xb_schema_place *place, const struct xivo_bus_field *fields, size_t count);

#endif
