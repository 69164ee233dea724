#ifndef XB_DECODE_VALUE_H
#define XB_DECODE_VALUE_H

#include "decode/pairs.h"
#include "decode/record.h"

/* One value of an object into its member of the struct, by the type of its field: the part of the record engine that
   record.c calls for each member. */

enum xb_value {
    XB_VALUE_FAULT,
    XB_VALUE_ABSENT, /* it was read, and counts as if it were not there */
    XB_VALUE_SET
};

/* A string, number or boolean that was read. */
struct xb_scalar {
    enum xb_json_type type;
    struct xb_text text; /* of a boolean without a length */
    const char *start;   /* where it began */
};

static inline bool xb_is_scalar(enum xb_json_type type)
{
    return type == XB_JSON_STRING || type == XB_JSON_NUMBER || type == XB_JSON_TRUE || type == XB_JSON_FALSE;
}

/* Reads the scalar at hand; a number's text is terminated only if `terminated`. False: a fault. */
bool xb_scalar_read(struct xb_record_reader *reader, struct xb_scalar *scalar, bool terminated);

/* Stores a scalar in the field's member. */
enum xb_value xb_scalar_store(struct xb_record_reader *reader, const struct xb_field *field, char *base,
                              const struct xb_scalar *scalar);

/* Reads a map; the value at hand may be anything but null. */
enum xb_value xb_value_map(struct xb_record_reader *reader, const struct xb_field *field, char *base);

/* Reads the value at hand, which is not null, into the field's member. */
enum xb_value xb_value_read(struct xb_record_reader *reader, const struct xb_field *field, char *base);

/* Reads the value at hand, a string or null, as one of a map without a field. False: a fault. */
bool xb_value_pair(struct xb_record_reader *reader, struct xb_pairs *pairs, const struct xb_text *name);

/* The fault that something found no memory. Returns false. */
bool xb_value_no_memory(struct xb_record_reader *reader);

/* Charges `units` of work. False: a fault, the message has none left. */
bool xb_value_charge(struct xb_record_reader *reader, size_t units);

/* Makes a field as if its member had never come. */
void xb_value_clear(const struct xb_field *field, char *base);

/* The work of that. */
size_t xb_value_clear_work(const struct xb_field *field);

#endif
