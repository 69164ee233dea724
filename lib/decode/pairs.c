#include "decode/pairs.h"

#include <string.h>

/*
 * A name occurs once in a map, and finding that out must be cheap for the thousands of messages in which no name is
 * repeated and bounded for the one that was made to hurt.
 *
 * So names only pass through a filter while they come: one bit for each, chosen by a hash of its length and of its
 * first and last eight bytes. As long as every bit was free there is no repetition and nothing else to do. When a bit
 * was taken, which is a repetition or an accident, the map is cleaned at its end: by comparing every two names when
 * there are few, by sorting when there are many. Nothing depends on the quality of the hash but the time that innocent
 * messages take.
 */

enum { FEW = 24 }; /* names that are compared each with each */

void xb_pairs_begin(struct xb_pairs *pairs, struct xb_store *store)
{
    pairs->store = store;
    pairs->mark = xb_store_mark(store);
    pairs->repeated = 0;
    memset(pairs->filter, 0, sizeof pairs->filter);
}

/* The later of two equal names gives its value away. A pair without a name is to be dropped. */
static void merge(struct xivo_bus_pair *first, struct xivo_bus_pair *later)
{
    first->value = later->value;
    later->name = NULL;
}

static void merge_few(struct xivo_bus_pair *pairs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t k = i + 1; pairs[i].name && k < count; k++)
            if (pairs[k].name && strcmp(pairs[i].name, pairs[k].name) == 0)
                merge(&pairs[i], &pairs[k]);
}

/* By name, equal names by their order in the message. */
static bool is_before(const struct xivo_bus_pair *pairs, size_t a, size_t b)
{
    int order = strcmp(pairs[a].name, pairs[b].name);

    return order < 0 || (order == 0 && a < b);
}

/* Restores the heap below `root`, where the last of two is always above the first. */
static void sift_down(const struct xivo_bus_pair *pairs, size_t *heap, size_t root, size_t count)
{
    size_t child, moved = heap[root];

    while ((child = 2 * root + 1) < count) {
        if (child + 1 < count && is_before(pairs, heap[child], heap[child + 1]))
            child++;
        if (!is_before(pairs, moved, heap[child]))
            break;
        heap[root] = heap[child];
        root = child;
    }
    heap[root] = moved;
}

/* A heap sort of indexes: never slower than n log n, no recursion, no memory of its own. */
static void merge_many(struct xivo_bus_pair *pairs, size_t *order, size_t count)
{
    for (size_t i = 0; i < count; i++)
        order[i] = i;
    for (size_t i = count / 2; i > 0; i--)
        sift_down(pairs, order, i - 1, count);
    for (size_t left = count; left > 1; left--) {
        size_t last = order[0];

        order[0] = order[left - 1];
        order[left - 1] = last;
        sift_down(pairs, order, 0, left - 1);
    }
    for (size_t i = 1, first = 0; i < count; i++) {
        if (strcmp(pairs[order[first]].name, pairs[order[i]].name) == 0)
            merge(&pairs[order[first]], &pairs[order[i]]);
        else
            first = i;
    }
}

static bool clean(struct xb_pairs *pairs)
{
    struct xb_store *store = pairs->store;
    struct xivo_bus_pair *all = (void *)(store->stack + pairs->mark.start);
    size_t count = (store->top - pairs->mark.start) / sizeof *all, kept = 0;

    if (count <= FEW) {
        merge_few(all, count);
    } else {
        size_t *order = xb_store_take(store, count * sizeof *order);

        if (!order)
            return false;
        merge_many(all, order, count);
    }
    for (size_t i = 0; i < count; i++)
        if (all[i].name && all[i].value)
            all[kept++] = all[i];
    store->top = pairs->mark.start + kept * sizeof *all;
    return true;
}

bool xb_pairs_end(struct xb_pairs *pairs, struct xivo_bus_map *map)
{
    if (pairs->repeated && !clean(pairs))
        return false;
    map->count = (pairs->store->top - pairs->mark.start) / sizeof *map->pairs;
    map->pairs = xb_store_pop(pairs->store, pairs->mark);
    return map->pairs || map->count == 0;
}
