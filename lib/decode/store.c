#include "decode/store.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_SIZE = 4096 };

static void free_blocks(struct xb_block *block)
{
    while (block) {
        struct xb_block *older = block->older;

        free(block);
        block = older;
    }
}

void xb_store_free(struct xb_store *store)
{
    free_blocks(store->block);
    free(store->stack);
    memset(store, 0, sizeof *store);
}

/* Every block is at least twice as big as the one before, so keeping the newest is enough to have room for all. */
void xb_store_shrink(struct xb_store *store, size_t keep)
{
    if (store->block && store->block->older) {
        free_blocks(store->block->older);
        store->block->older = NULL;
    }
    if (store->block && store->block->size > keep) {
        free_blocks(store->block);
        store->block = NULL;
    }
    if (store->stack_size > keep) {
        free(store->stack);
        store->stack = NULL;
        store->stack_size = 0;
    }
}

/* Whether `more` bytes may be asked for. */
static bool is_allowed(struct xb_store *store, size_t more)
{
    size_t total = store->stack_size;

    for (const struct xb_block *block = store->block; block; block = block->older)
        total += block->size;
    store->exceeded = store->limit > 0 && (total > store->limit || more > store->limit - total);
    return !store->exceeded;
}

int xb_store_add_block(struct xb_store *store, size_t size)
{
    size_t wanted = store->block ? store->block->size * 2 : FIRST_SIZE;
    struct xb_block *block;

    if (wanted < size)
        wanted = size;
    if (!is_allowed(store, wanted))
        return -1;
    block = malloc(sizeof *block + wanted);
    if (!block)
        return -1;
    block->older = store->block;
    block->size = wanted;
    store->block = block;
    store->used = 0;
    return 0;
}

int xb_store_grow(struct xb_store *store, size_t size)
{
    size_t wanted = store->stack_size ? store->stack_size : FIRST_SIZE;
    unsigned char *stack;

    while (wanted < store->top + size)
        wanted *= 2;
    if (!is_allowed(store, wanted - store->stack_size))
        return -1;
    stack = realloc(store->stack, wanted);
    if (!stack)
        return -1;
    store->stack = stack;
    store->stack_size = wanted;
    return 0;
}
