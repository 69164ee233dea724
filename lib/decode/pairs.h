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

static inline void xb_pairs_begin(struct xb_pairs *pairs, struct xb_store *store)
{
    pairs->store = store;
    pairs->mark = xb_store_mark(store);
    pairs->names = xb_names_begin(&store->names);
    pairs->doubts = 0;
}

/* Neither string is copied. False: no memory, and nothing is changed. */
bool xb_pairs_add(struct xb_pairs *pairs, const struct xb_text *name, const char *value);

/* Lets a name count as one that has come before, so that xb_pairs_read() stops there. */
static inline void xb_pairs_expect(struct xb_pairs *pairs, const char *name, size_t length)
{
    xb_names_repeat(pairs->names, xb_names_hash(name, length));
}

/*
 * Reads members of the object at hand into the map as long as they are written as publishers write them,
 * `"name": "value"` with plain text in both and `, ` between two of them. It stops behind the last value of such a row,
 * or where the next name must be when what comes there is odd: written otherwise, which may be all right too, or a name
 * that may have come before.
 */
enum xb_row { XB_ROW_ENDED, XB_ROW_ODD, XB_ROW_NO_MEMORY };

enum xb_row xb_pairs_read(struct xb_pairs *pairs, struct xb_json *json);

static inline size_t xb_pairs_count(const struct xb_pairs *pairs)
{
    return (pairs->store->top - pairs->mark.start) / sizeof(struct xivo_bus_pair);
}

/* Settles the doubts. False: no memory. */
bool xb_pairs_clean(struct xb_pairs *pairs);

/* The map is finished, and may have been cleaned. False: no memory. */
static inline bool xb_pairs_finish(struct xb_pairs *pairs)
{
    if (!xb_names_end(&pairs->store->names))
        pairs->doubts = SIZE_MAX;
    return pairs->doubts == 0 || xb_pairs_clean(pairs);
}

/* Lends the finished map where it is, on the stack. Nothing may be pushed before the store's reset. False: no memory. */
static inline bool xb_pairs_end_last(struct xb_pairs *pairs, struct xivo_bus_map *map)
{
    if (!xb_pairs_finish(pairs))
        return false;
    map->count = xb_pairs_count(pairs);
    map->pairs = map->count > 0 ? (void *)(pairs->store->stack + pairs->mark.start) : NULL;
    return true;
}

/* Takes the finished map off the stack. False: no memory. */
static inline bool xb_pairs_end(struct xb_pairs *pairs, struct xivo_bus_map *map)
{
    if (!xb_pairs_finish(pairs))
        return false;
    map->count = xb_pairs_count(pairs);
    map->pairs = xb_store_pop(pairs->store, pairs->mark);
    return map->pairs || map->count == 0;
}

#endif
