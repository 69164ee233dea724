#ifndef XB_DECODE_PAIRS_H
#define XB_DECODE_PAIRS_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <xivo-bus/event.h>

#include "decode/json.h"
#include "decode/store.h"

/*
 * A map being made on top of the store's stack. A name that comes again replaces the value at the place of the first
 * one; a value of NULL takes the name out. Maps nest: the one that was begun last is ended first.
 */
enum { XB_PAIRS_FILTER_BITS = 11, XB_PAIRS_FILTER_WORDS = (1 << XB_PAIRS_FILTER_BITS) / 64 };

struct xb_pairs {
    struct xb_store *store;
    struct xb_mark mark;
    uint64_t repeated; /* not 0: a name may have come twice, or a value is NULL */
    uint64_t filter[XB_PAIRS_FILTER_WORDS];
};

void xb_pairs_begin(struct xb_pairs *pairs, struct xb_store *store);

/* A bit of the filter for a name. Eight bytes may be read from name->at on. */
static inline unsigned xb_pairs_hash(const struct xb_text *name)
{
    uint64_t head, tail;

    memcpy(&head, name->at, sizeof head);
    if (name->length >= sizeof head) {
        memcpy(&tail, name->at + name->length - sizeof tail, sizeof tail);
        head ^= tail << 7 | tail >> 57;
    } else {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        head &= ~(UINT64_MAX >> 8 * name->length);
#else
        head &= (UINT64_C(1) << 8 * name->length) - 1;
#endif
    }
    return (unsigned)(((head ^ name->length) * UINT64_C(0x9E3779B97F4A7C15)) >> (64 - XB_PAIRS_FILTER_BITS));
}

/* Neither string is copied. False: no memory. */
static inline bool xb_pairs_add(struct xb_pairs *pairs, const struct xb_text *name, const char *value)
{
    unsigned index = xb_pairs_hash(name);
    uint64_t *word = &pairs->filter[index / 64], bit = UINT64_C(1) << index % 64;
    struct xivo_bus_pair *pair = xb_store_push(pairs->store, sizeof *pair);

    if (!pair)
        return false;
    pair->name = name->at;
    pair->value = value;
    pairs->repeated |= *word & bit;
    *word |= bit;
    return true;
}

/* Takes the name out, as if it had not come. False: no memory. */
static inline bool xb_pairs_remove(struct xb_pairs *pairs, const struct xb_text *name)
{
    pairs->repeated = 1;
    return xb_pairs_add(pairs, name, NULL);
}

/* Takes the finished map off the stack. False: no memory. */
bool xb_pairs_end(struct xb_pairs *pairs, struct xivo_bus_map *map);

#endif
