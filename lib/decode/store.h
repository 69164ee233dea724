#ifndef XB_DECODE_STORE_H
#define XB_DECODE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "decode/names.h"

/*
 * Memory for the arrays and structs of one message, used again for the next one. It has two parts. Blocks that are
 * taken stay where they are until the reset. The stack is where an array grows while its length is not known yet, also
 * with other arrays inside; it may move at every push, so what is on it is known by its offset, and is taken into a
 * block when it is complete. After a few messages both are as big as they need to be and nothing is allocated any more.
 *
 * Zeroed memory is an empty store. A program's own structs can be much bigger than the `{}` in a message that each
 * comes from, so a message can ask for far more memory than it has bytes: the limit, which the owner sets, ends that.
 */
struct xb_block {
    struct xb_block *older;
    size_t size;
    _Alignas(max_align_t) unsigned char bytes[];
};

struct xb_store {
    struct xb_block *block; /* the newest, with those that were full before behind it */
    size_t used;            /* of the newest */
    unsigned char *stack;
    size_t top, stack_size;
    size_t limit;          /* of all memory; 0: none */
    bool exceeded;         /* the last failure was not the machine's, but the limit */
    uint64_t seed;         /* of hashes of names, a secret */
    struct xb_names names; /* of the maps that are being made on the stack */
};

/* An array on the stack. */
struct xb_mark {
    size_t start;  /* its offset */
    size_t before; /* where the top was */
};

void xb_store_free(struct xb_store *store);

/* What follows is short and busy, and is here to be part of what calls it. */

void xb_store_shrink(struct xb_store *store, size_t keep);

/* Forgets everything. Memory above about `keep` bytes is given back. */
static inline void xb_store_reset(struct xb_store *store, size_t keep)
{
    const struct xb_block *block = store->block;

    store->used = store->top = 0;
    store->names.depth = 0;
    if ((block && (block->older || block->size > keep)) || store->stack_size > keep)
        xb_store_shrink(store, keep);
}

static inline size_t xb_store_align(size_t size)
{
    const size_t unit = _Alignof(max_align_t);

    return (size + unit - 1) & ~(unit - 1);
}

/* A new block with room for `size` bytes. 0 or -1 (no memory). */
int xb_store_add_block(struct xb_store *store, size_t size);

/* `size` bytes, aligned for anything, not zeroed. NULL: no memory. */
static inline void *xb_store_take(struct xb_store *store, size_t size)
{
    void *bytes;

    size = xb_store_align(size);
    if ((!store->block || store->block->size - store->used < size) && xb_store_add_block(store, size) != 0)
        return NULL;
    bytes = store->block->bytes + store->used;
    store->used += size;
    return bytes;
}

/* Begins an array on top of the stack, aligned for anything. Arrays nest. */
static inline struct xb_mark xb_store_mark(struct xb_store *store)
{
    struct xb_mark mark = { .start = xb_store_align(store->top), .before = store->top };

    store->top = mark.start;
    return mark;
}

/* Makes room for `size` more bytes on the stack. 0 or -1 (no memory). */
int xb_store_grow(struct xb_store *store, size_t size);

/* The same, cheap when there is room. */
static inline bool xb_store_have(struct xb_store *store, size_t size)
{
    return store->top + size <= store->stack_size || xb_store_grow(store, size) == 0;
}

/* `size` more bytes on the stack; valid until the next push. NULL: no memory. */
static inline void *xb_store_push(struct xb_store *store, size_t size)
{
    void *bytes;

    if (!xb_store_have(store, size))
        return NULL;
    bytes = store->stack + store->top;
    store->top += size;
    return bytes;
}

/* Takes what was pushed since the mark into a block and off the stack. NULL: no memory, or nothing was pushed. */
static inline void *xb_store_pop(struct xb_store *store, struct xb_mark mark)
{
    size_t size = store->top - mark.start;
    void *bytes = size > 0 ? xb_store_take(store, size) : NULL;

    if (bytes)
        memcpy(bytes, store->stack + mark.start, size);
    store->top = mark.before;
    return bytes;
}

#endif
