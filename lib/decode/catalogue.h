#ifndef XB_DECODE_CATALOGUE_H
#define XB_DECODE_CATALOGUE_H

#include <stddef.h>

#include <xivo-bus/event.h>

#include "decode/record.h"

/* The kinds of event that have a struct. What they are called on the bus is in message.h: xb_kind_names(),
 * xb_kind_keys(). */
struct xb_kind {
    enum xivo_bus_type type;
    const struct xb_table *table;
    const char *const *names; /* NULL-terminated; NULL: it is not known by its name */
    const char *const *keys;
};

/* NULL: the name is that of no kind with a struct. */
const struct xb_kind *xb_kind_of_name(const char *name, size_t length);

enum { XB_KIND_AMI = 0 };

extern const struct xb_kind xb_kinds[]; /* of all types but OTHER and MALFORMED */

static inline const struct xb_kind *xb_kind_ami(void)
{
    return &xb_kinds[XB_KIND_AMI];
}

#endif
