#ifndef XB_DECODE_PAIRS_H
#define XB_DECODE_PAIRS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <xivo-bus/event.h>

#include "decode/json.h"
#include "decode/store.h"

/*
 * A map being made on top of the store's stack. A name that comes again replaces the value at the place of the first
 * one; a value of NULL takes the name out. Maps nest: the one that was begun last is ended first.
 */
enum { XB_PAIRS_DOUBTS = 8 };

struct xb_pairs {
    struct xb_store *store;
    struct xb_mark mark;
    struct xb_names_level *names;
    size_t doubts;                   /* names that may have come before, and those that are to be taken out */
    size_t doubted[XB_PAIRS_DOUBTS]; /* the indexes of the first of them */
};

void xb_pairs_begin(struct xb_pairs *pairs, struct xb_store *store);

/* Neither string is copied. False: no memory, and nothing is changed. */
bool xb_pairs_add(struct xb_pairs *pairs, const struct xb_text *name, const char *value);

/*
 * Reads members of the object at hand into the map as long as they are written as publishers write them, `"name":
 * "value"` with plain text in both and `, ` between two of them. It stops where something else comes, which may be all
 * right too; and before a name that may be one of those in `except`, a set made by xb_pairs_bit(). Returns whether it
 * took any: if so it stands behind the last value, if not it has changed nothing.
 */
bool xb_pairs_read(struct xb_pairs *pairs, struct xb_json *json, uint64_t except);

static inline uint64_t xb_pairs_bit(const char *name, size_t length)
{
    return UINT64_C(1) << xb_names_hash(name, length) % 64;
}

/* Takes the finished map off the stack. False: no memory. */
bool xb_pairs_end(struct xb_pairs *pairs, struct xivo_bus_map *map);

#endif
