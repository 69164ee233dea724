#ifndef XB_DECODE_SCHEMA_H
#define XB_DECODE_SCHEMA_H

#include <xivo-bus/schema.h>

#include "util/error.h"

/*
 * The description of a program's own struct, checked and turned into a table of the record engine. It is a copy:
 * nothing of the program's is kept. It is shared by a subscription and by the copies of events that were decoded with
 * it, in any thread, so it is counted.
 */
struct xb_schema;

/* XIVO_BUS_OK and *schema with one reference; or XIVO_BUS_ERR_SCHEMA with a text that names the field, or
 * XIVO_BUS_ERR_NOMEM, and *schema is NULL. */
int xb_schema_new(struct xb_schema **schema, const struct xivo_bus_schema *source, struct xb_error *error);

/* One more reference; returns the schema. One less: the last one frees it. NULL is allowed in both. */
struct xb_schema *xb_schema_keep(struct xb_schema *schema);
void xb_schema_drop(struct xb_schema *schema);

/* How the struct is laid out, for record.h. */
const struct xb_table *xb_schema_table(const struct xb_schema *schema);

struct xb_note;

/* Of a tolerant field that has just been absent for the first time because its value was of another type, and is not marked
   as logged. NULL: there is none. */
struct xb_note *xb_schema_next_note(const struct xb_schema *schema);

#endif
