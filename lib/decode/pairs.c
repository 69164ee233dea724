#include "decode/pairs.h"

#include <string.h>

/*
 * A name occurs once in a map, and finding that out must be cheap for the thousands of messages in which no name is
 * repeated and bounded for the one that was made to hurt.
 *
 * So names only pass through a filter while they come (names.h). As long as it says of each that it has not come before
 * there is nothing else to do. Otherwise, which is a repetition or an accident, the name is in doubt. When the map
 * ends, a few doubts are each compared with the names before them; more than a few are the work of sorting. Nothing
 * depends on the quality of the filter but the time that innocent messages take.
 */

/* Another look at this name when the map ends. */
static void doubt(struct xb_pairs *pairs, size_t index)
{
    if (pairs->doubts < XB_PAIRS_DOUBTS)
        pairs->doubted[pairs->doubts] = index;
    pairs->doubts++;
}

bool xb_pairs_add(struct xb_pairs *pairs, const struct xb_text *name, const char *value)
{
    struct xivo_bus_pair *pair = xb_store_push(pairs->store, sizeof *pair);

    if (!pair)
        return false;
    *pair = (struct xivo_bus_pair){ name->at, value };
    if (xb_names_repeat(pairs->names, xb_names_hash(name->at, name->length)) || !value)
        doubt(pairs, xb_pairs_count(pairs) - 1);
    return true;
}

/*
 * Most of an AMI event's time passes in this loop. So it looks only for what nearly always comes, recognizes a whole
 * member by one scan and two comparisons of four bytes, and writes nothing before it is sure of it. A member takes
 * eight bytes of the text at least, so room is made for all that may follow at once.
 */
enum xb_row xb_pairs_read(struct xb_pairs *pairs, struct xb_json *json)
{
    struct xb_store *store = pairs->store;
    struct xb_names_level *names = pairs->names;
    const uint8_t stamp = names->stamp;
    struct xivo_bus_pair *pair;
    char *name = json->at + 1, *name_end, *value_end;
    struct xb_scan_row row = { 0 };
    enum xb_row result = XB_ROW_ODD;

    if (*json->at != '"')
        return XB_ROW_ODD;
    if (!xb_store_have(store, ((size_t)(json->end - name) / 8 + 1) * sizeof *pair))
        return XB_ROW_NO_MEMORY;
    pair = (void *)(store->stack + store->top);
    while (xb_scan_row_pair(&row, name, &name_end, &value_end)) {
        uint8_t *seen = &names->seen[xb_names_hash(name, (size_t)(name_end - name))];

        if (memcmp(value_end, "\", \"", 4) != 0) {
            if (*value_end != '"' || *seen == stamp)
                break;
            result = XB_ROW_ENDED;
        } else if (*seen == stamp) {
            break;
        }
        *seen = stamp;
        *pair++ = (struct xivo_bus_pair){ name, name_end + 4 };
        *name_end = *value_end = '\0';
        name = value_end + 4;
        if (result == XB_ROW_ENDED)
            break;
    }
    store->top = (size_t)((unsigned char *)pair - store->stack);
    json->at = name - (result == XB_ROW_ENDED ? 3 : 1);
    return result;
}

/* The later of two equal names gives its value away. A pair without a name is to be dropped. */
static void merge(struct xivo_bus_pair *first, struct xivo_bus_pair *later)
{
    first->value = later->value;
    later->name = NULL;
}

/* The doubts come in the order of the map, so what is left of a name before is its first occurrence. */
static void merge_few(struct xivo_bus_pair *all, const size_t *doubted, size_t doubts)
{
    for (size_t i = 0; i < doubts; i++) {
        struct xivo_bus_pair *later = &all[doubted[i]], *first = all;

        while (first < later && !(first->name && strcmp(first->name, later->name) == 0))
            first++;
        if (first < later)
            merge(first, later);
    }
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

bool xb_pairs_clean(struct xb_pairs *pairs)
{
    size_t count = xb_pairs_count(pairs), kept = 0;
    struct xivo_bus_pair *all;

    if (count == 0)
        return true; /* and perhaps there is no stack yet */
    all = (void *)(pairs->store->stack + pairs->mark.start);
    if (pairs->doubts <= XB_PAIRS_DOUBTS) {
        merge_few(all, pairs->doubted, pairs->doubts);
    } else {
        size_t *order = xb_store_take(pairs->store, count * sizeof *order);

        if (!order)
            return false;
        merge_many(all, order, count);
    }
    for (size_t i = 0; i < count; i++)
        if (all[i].name && all[i].value)
            all[kept++] = all[i];
    pairs->store->top = pairs->mark.start + kept * sizeof *all;
    return true;
}
