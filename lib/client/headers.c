#include "client/headers.h"

#include <string.h>

#include "util/random.h"
#include "util/utf8.h"

enum {
    FEW = 16,                /* names that are compared one by one */
    MEMORY_KEPT = 64 * 1024, /* for the next event */
    PRIME = 0x7FFFFFFF       /* 2^31 - 1 */
};

/*
 * Finds a name among those that came before: a hash table with linear probing, at most half full, of which a slot holds a
 * place in the map plus one. The hash is a polynomial modulo a prime at a random point, so a publisher that does not know the
 * point cannot choose names that collide: two names of 255 bytes do so for 255 in 2^31 points.
 */
struct index {
    uint32_t *slots; /* NULL: there are few names */
    size_t mask;
    uint64_t point;
};

struct size {
    size_t count; /* of headers with a text */
    size_t slots; /* a power of two, or 0 */
    size_t bytes; /* of names and texts, each with its NUL */
};

static struct size measure(struct xb_table table)
{
    struct size size = { 0 };
    struct xb_table_item item;
    char scratch[XB_TABLE_TEXT];
    const char *text;
    size_t length;

    while (xb_table_next(&table, &item) == 1) {
        if (!xb_table_text(&item, scratch, &text, &length))
            continue;
        size.bytes += xb_utf8_repaired_size(item.key, item.key_length) + xb_utf8_repaired_size(text, length);
        size.count++;
    }
    if (size.count > FEW)
        for (size.slots = 1; size.slots < 2 * size.count;)
            size.slots *= 2;
    return size;
}

static void prepare_index(struct index *index, uint32_t *slots, size_t count)
{
    *index = (struct index){ 0 };
    if (count == 0)
        return;
    memset(slots, 0, count * sizeof *slots);
    index->slots = slots;
    index->mask = count - 1;
    index->point = xb_random_seed() % (PRIME - 256) + 256;
}

static size_t hash(const struct index *index, const char *name)
{
    uint64_t sum = 1;

    for (; *name; name++)
        sum = (sum * index->point + (unsigned char)*name) % PRIME;
    return (size_t)sum & index->mask;
}

/* The place of the name in the map, which has `count` pairs; `count` when it is new. */
static size_t place_of(const struct index *index, const struct xivo_bus_pair *pairs, size_t count, const char *name)
{
    size_t at = 0;

    if (!index->slots) {
        while (at < count && strcmp(pairs[at].name, name) != 0)
            at++;
        return at;
    }
    for (at = hash(index, name); index->slots[at] != 0; at = (at + 1) & index->mask)
        if (strcmp(pairs[index->slots[at] - 1].name, name) == 0)
            return index->slots[at] - 1;
    index->slots[at] = (uint32_t)count + 1;
    return count;
}

static size_t fill(struct xb_table table, const struct index *index, struct xivo_bus_pair *pairs, char *strings)
{
    struct xb_table_item item;
    char scratch[XB_TABLE_TEXT];
    const char *text, *name;
    size_t length, count = 0, at;

    while (xb_table_next(&table, &item) == 1) {
        if (!xb_table_text(&item, scratch, &text, &length))
            continue;
        name = strings;
        strings += xb_utf8_repair(strings, item.key, item.key_length) + 1;
        at = place_of(index, pairs, count, name);
        pairs[at] = (struct xivo_bus_pair){ name, strings };
        strings += xb_utf8_repair(strings, text, length) + 1;
        count += at == count;
    }
    return count;
}

void xb_headers_make(struct xb_table table, struct xb_buf *memory, struct xivo_bus_map *map)
{
    struct size size = measure(table);
    struct xivo_bus_pair *pairs;
    struct index index;
    uint32_t *slots;

    *map = (struct xivo_bus_map){ 0 };
    xb_buf_reset(memory, MEMORY_KEPT);
    if (size.count == 0 ||
        xb_buf_reserve(memory, size.count * sizeof *pairs + size.slots * sizeof *slots + size.bytes) != 0)
        return;
    pairs = (void *)memory->data;
    slots = (void *)(pairs + size.count);
    prepare_index(&index, slots, size.slots);
    map->count = fill(table, &index, pairs, (char *)(slots + size.slots));
    map->pairs = pairs;
}
