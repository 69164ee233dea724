#include "decode/record.h"
#include "decode/value.h"

/* What an object must have and has not. */

static bool check_field(struct xb_record_reader *reader, const struct xb_field *field);

/* The fault that none of the fields with XB_FIELD_ONE_OF is there. */
static bool none_of(struct xb_record_reader *reader, const struct xb_table *table)
{
    const struct xb_field *first = NULL, *last = NULL;

    for (size_t i = 0; i < table->count; i++) {
        if (!(table->fields[i].flags & XB_FIELD_ONE_OF))
            continue;
        first = first ? first : &table->fields[i];
        last = &table->fields[i];
    }
    xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, NULL, "missing, and so is %s", last->name);
    xb_fault_in(&reader->json.fault, first->name, first->length);
    return false;
}

/* Whether one of the names of a member, the first of which is at `index`, has a value. */
static bool is_there(const struct xb_table *table, const uint64_t *present, size_t index)
{
    for (size_t i = index; i <= index + table->fields[index].worse; i++)
        if (present[i / 64] >> i % 64 & 1)
            return true;
    return false;
}

bool xb_record_check(struct xb_record_reader *reader, const struct xb_table *table, const uint64_t *present)
{
    bool wanted = false, found = false;

    if (!xb_value_charge(reader, table->count / 2))
        return false;
    for (size_t i = 0; i < table->count; i += 1 + table->fields[i].worse) {
        const struct xb_field *field = &table->fields[i];
        bool there = is_there(table, present, i);

        if (field->flags & XB_FIELD_ONE_OF) {
            wanted = true;
            found |= there;
        }
        if (!there && !check_field(reader, field))
            return false;
    }
    return !wanted || found || none_of(reader, table);
}

/* A field that is not there. The fields of a group are then not there either. */
static bool check_field(struct xb_record_reader *reader, const struct xb_field *field)
{
    static const uint64_t nothing[XB_TABLE_FIELDS / 64];
    bool allowed = true;

    if (field->flags & XB_FIELD_REQUIRED)
        allowed = xb_fault_set(&reader->json.fault, XB_FAULT_FIELD, NULL, "missing");
    else if (field->type == XB_FIELD_GROUP)
        allowed = xb_record_check(reader, field->item, nothing);
    if (!allowed)
        xb_fault_in(&reader->json.fault, field->name, field->length);
    return allowed;
}

bool xb_record_read_nothing(struct xb_record_reader *reader, const struct xb_table *table)
{
    static const uint64_t nothing[XB_TABLE_FIELDS / 64];

    return xb_record_check(reader, table, nothing);
}
