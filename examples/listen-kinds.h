#ifndef LISTEN_KINDS_H
#define LISTEN_KINDS_H

#include <stddef.h>

/* A kind of event, as the catalogue describes it. */
struct listen_kind {
    const char *name;
    const char *key;            /* its routing key; "*" is one word that varies, "#" are some */
    size_t first, member_count; /* the lines in listen_kind_members that describe its data */
    const char *about;          /* what has happened, since when it is published */
};

extern const struct listen_kind listen_kinds[];
extern const size_t listen_kind_count;
extern const char *const listen_kind_members[];

/* Prints the kinds whose name or key the shell pattern matches; NULL: all. Returns how many there are. */
size_t listen_print_kinds(const char *pattern);

#endif
