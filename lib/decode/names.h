#ifndef XB_DECODE_NAMES_H
#define XB_DECODE_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * A filter that says of a name that it has not come before in the same map, or that it may have.
 *
 * A name hashes to a byte, which holds the stamp of the last map that had a name there. So nothing needs to be cleared
 * between two maps, only when the stamps have all been used. A map inside another must not wipe out what is known of
 * the outer one and has bytes of its own; deeper ones, which no event has, share those, and the filter is told to know
 * nothing of them.
 */
enum { XB_NAMES_BITS = 12, XB_NAMES_LEVELS = 2 };

struct xb_names_level {
    uint8_t stamp;
    uint8_t seen[1 << XB_NAMES_BITS];
};

/* Zeroed memory is a filter that knows of no map. */
struct xb_names {
    unsigned depth; /* maps that have begun and not ended */
    bool crowded;   /* more than there are levels, since the outermost began */
    struct xb_names_level levels[XB_NAMES_LEVELS];
};

/* By the first and the last four bytes, which tell names apart that begin or end alike. */
static inline unsigned xb_names_hash(const char *name, size_t length)
{
    uint32_t head, tail;

    if (length < sizeof head)
        return length > 0 ? (unsigned char)*name : 0;
    memcpy(&head, name, sizeof head);
    memcpy(&tail, name + length - sizeof tail, sizeof tail);
    return ((head * 0x85EBCA77U) ^ tail) * 0x9E3779B1U >> (32 - XB_NAMES_BITS);
}

/* Whether a name of this hash may have come before. */
static inline bool xb_names_repeat(struct xb_names_level *level, unsigned hash)
{
    bool repeated = level->seen[hash] == level->stamp;

    level->seen[hash] = level->stamp;
    return repeated;
}

static inline struct xb_names_level *xb_names_begin(struct xb_names *names)
{
    unsigned depth = names->depth++;
    struct xb_names_level *level;

    if (depth == 0)
        names->crowded = false;
    if (depth >= XB_NAMES_LEVELS) {
        names->crowded = true;
        depth = XB_NAMES_LEVELS - 1;
    }
    level = &names->levels[depth];
    if (++level->stamp == 0) {
        memset(level->seen, 0, sizeof level->seen);
        level->stamp = 1;
    }
    return level;
}

/* The map that began last has ended. False: nothing is known of its names after all. */
static inline bool xb_names_end(struct xb_names *names)
{
    names->depth--;
    return !names->crowded;
}

#endif
