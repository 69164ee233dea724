#ifndef XB_CLIENT_KNOWN_H
#define XB_CLIENT_KNOWN_H

#include <stddef.h>

/* The kinds of events that the catalogue knows (data/catalogue), each with the pattern that its routing keys match. */
struct xb_known_kind {
    const char *name;
    const char *key;
};

extern const struct xb_known_kind xb_known_kinds[];
extern const size_t xb_known_kind_count;

/*
 * The names of the kinds that can have a routing key which `pattern` matches, as a NULL-terminated list in one piece of memory
 * for free(); empty when there are none. NULL: no memory.
 */
const char **xb_known_names(const char *pattern);

#endif
