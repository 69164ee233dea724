#include "decode/pairs.h"

#include <string.h>

#include "decode/hash.h"

/*
 * A name occurs once in a map, and finding that out must be cheap for the thousands of messages in which no name is
 * repeated and bounded for the one that was made to hurt.
 *
 * So names only pass through a filter while they come (names.h). As long as it says of each that it has not come before
 * there is nothing else to do. Otherwise, which is a repetition or an accident, the name is in doubt. When the map
 * ends, a few doubts are each compared with the names before them; more than a few are the work of a hash table. Nothing
 * depends on the quality of the filter but the time that innocent messages take.
 */

enum { FEW = 512 }; /* comparisons that are no slower than a hash table */

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

/* Gives the value of a pair to the first one before it that has its name. */
static void merge_with_earlier(struct xivo_bus_pair *all, size_t index)
{
    struct xivo_bus_pair *later = &all[index], *first = all;

    while (first < later && !(first->name && strcmp(first->name, later->name) == 0))
        first++;
    if (first < later)
        merge(first, later);
}

/* The first pair of a name, in a slot of a hash table with the upper half of the hash. */
struct slot {
    uint32_t tag;
    uint32_t pair; /* counted from 1; 0: none */
};

static void merge_into(struct xivo_bus_pair *all, struct slot *slots, size_t mask, size_t index, uint64_t seed)
{
    struct xivo_bus_pair *pair = &all[index];
    uint64_t hash = xb_hash(pair->name, strlen(pair->name), seed);
    struct slot own = { (uint32_t)(hash >> 32), (uint32_t)index + 1 };
    size_t at = (size_t)hash & mask;

    for (; slots[at].pair != 0; at = (at + 1) & mask) {
        if (slots[at].tag != own.tag || strcmp(all[slots[at].pair - 1].name, pair->name) != 0)
            continue;
        merge(&all[slots[at].pair - 1], pair);
        return;
    }
    slots[at] = own;
}

/* By a hash table, in a time that grows as the names do, whatever they are. False: no memory. */
static bool merge_many(struct xb_store *store, struct xb_mark mark, size_t count)
{
    struct xivo_bus_pair *all;
    struct slot *slots;
    size_t room = 64;

    while (room - room / 4 < count)
        room *= 2;
    slots = xb_store_take(store, room * sizeof *slots);
    if (!slots)
        return false;
    memset(slots, 0, room * sizeof *slots);
    all = (void *)(store->stack + mark.start);
    for (size_t i = 0; i < count; i++)
        merge_into(all, slots, room - 1, i, store->seed);
    return true;
}

bool xb_pairs_clean(struct xb_pairs *pairs)
{
    size_t count = xb_pairs_count(pairs), kept = 0;
    struct xivo_bus_pair *all;

    if (count == 0)
        return true; /* and perhaps there is no stack yet */
    all = (void *)(pairs->store->stack + pairs->mark.start);
    if (count * count <=
        FEW) /* the doubts come in the order of the map, so that the first pair is what is left of a name */
        for (size_t i = 0; i < count; i++)
            merge_with_earlier(all, i);
    else if (pairs->doubts <= XB_PAIRS_DOUBTS && pairs->doubts * count <= FEW)
        for (size_t i = 0; i < pairs->doubts; i++)
            merge_with_earlier(all, pairs->doubted[i]);
    else if (!merge_many(pairs->store, pairs->mark, count))
        return false;
    for (size_t i = 0; i < count; i++)
        if (all[i].name && all[i].value)
            all[kept++] = all[i];
    pairs->store->top = pairs->mark.start + kept * sizeof *all;
    return true;
}
