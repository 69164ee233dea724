#include "client/index.h"

#include <stdlib.h>
#include <string.h>

#include "client/event.h"
#include "client/subscription.h"

/*
 * How it works
 *
 * Every subscription is in one list, with all others that look for the same, and an event has a few lists that concern it:
 *
 *  - that of its kind;
 *  - for an AMI event, that of its name;
 *  - for its routing key, one for each shape of key pattern that is in use.
 *
 * The shape of a pattern says where its words are and where its wildcards: "a.*.b" and "c.*.d" have one shape, "a.#" and
 * "b.#" another. Under a shape, a pattern is found by a hash of its words alone, and the words of a key that stand in the
 * same places hash to the same. So a thousand patterns of the same few shapes cost as much as a few. The shape of a pattern
 * with several `#` is that of its words before the first and behind the last; what is between shows when it is matched.
 *
 * What is found this way is only likely to match: xb_subscription_matches() has the last word. The lists are gone through
 * side by side, the subscription that was made first always next, so that the calls come in the order of the subscriptions.
 */

enum { PLACES = 32, FIRST_BUCKETS = 64 };

/* Words are counted from the start of the key, and behind a `#` from its end. */
struct xb_index_shape {
    unsigned head, tail;             /* words before and behind a `#` */
    bool open;                       /* there is one, or more words than places; else tail is 0 */
    uint32_t head_words, tail_words; /* a bit for each place that has a word, not a `*` */
    size_t users;
};

/* The hashes of a text's first and last words. */
struct words {
    size_t count; /* of all its words */
    uint64_t first[PLACES];
    uint64_t ring[PLACES]; /* a word's place is its number modulo PLACES, so the last ones stay */
};

static uint64_t word_from_end(const struct words *words, size_t i)
{
    return words->ring[(words->count - 1 - i) % PLACES];
}

static const uint64_t prime = UINT64_C(0x100000001B3), basis = UINT64_C(0xCBF29CE484222325);

static uint64_t mix(uint64_t hash, uint64_t more)
{
    return ((hash ^ more) * prime) ^ (hash >> 29);
}

static uint64_t hash_bytes(const char *bytes, size_t length)
{
    uint64_t hash = basis;

    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * prime;
    return hash;
}

/* ---- lists ---- */

static struct xb_index_list **bucket_of(const struct xb_index *index, uint64_t hash)
{
    return &index->buckets[(hash ^ hash >> 32) & (index->bucket_count - 1)];
}

static struct xb_index_list *find_list(const struct xb_index *index, uint64_t hash)
{
    struct xb_index_list *list = index->bucket_count > 0 ? *bucket_of(index, hash) : NULL;

    while (list && list->hash != hash)
        list = list->next;
    return list;
}

static void put_list(struct xb_index *index, struct xb_index_list *list)
{
    struct xb_index_list **bucket = bucket_of(index, list->hash);

    list->next = *bucket;
    *bucket = list;
}

/* Room for one more list. The lists themselves stay where they are. */
static bool grow_buckets(struct xb_index *index)
{
    struct xb_index_list **old = index->buckets, *list, *next;
    size_t old_count = index->bucket_count, count = old_count ? old_count * 2 : FIRST_BUCKETS;

    if (index->list_count < old_count)
        return true;
    index->buckets = calloc(count, sizeof(struct xb_index_list *));
    if (!index->buckets) {
        index->buckets = old;
        return false;
    }
    index->bucket_count = count;
    for (size_t i = 0; i < old_count; i++) {
        for (list = old[i]; list; list = next) {
            next = list->next;
            put_list(index, list);
        }
    }
    free(old);
    return true;
}

static struct xb_index_list *have_list(struct xb_index *index, uint64_t hash)
{
    struct xb_index_list *list = find_list(index, hash);

    if (list || !grow_buckets(index))
        return list;
    list = calloc(1, sizeof *list);
    if (!list)
        return NULL;
    list->hash = hash;
    put_list(index, list);
    index->list_count++;
    return list;
}

static void drop_list(struct xb_index *index, struct xb_index_list *list)
{
    struct xb_index_list **at = bucket_of(index, list->hash);

    while (*at != list)
        at = &(*at)->next;
    *at = list->next;
    free(list);
    index->list_count--;
}

static bool is_by_type(const struct xb_index *index, const struct xb_index_list *list)
{
    return list >= index->types && list < index->types + XB_INDEX_TYPES;
}

/* ---- shapes ---- */

/* As key.c sees it: "" has no word, and "a." has two. */
static void split(const char *text, struct words *words)
{
    bool more = *text != '\0';

    for (words->count = 0; more; words->count++) {
        size_t length = strcspn(text, ".");
        uint64_t hash = hash_bytes(text, length);

        if (words->count < PLACES)
            words->first[words->count] = hash;
        words->ring[words->count % PLACES] = hash;
        more = text[length] == '.';
        text += length + 1;
    }
}

/* Of a pattern. Words beyond the places that are looked at are left to the matching. */
static struct xb_index_shape shape_of(const struct words *words)
{
    const uint64_t star = hash_bytes("*", 1), hash = hash_bytes("#", 1);
    struct xb_index_shape shape = { 0 };
    size_t places = words->count < PLACES ? words->count : PLACES;

    while (shape.head < places && words->first[shape.head] != hash) {
        shape.head_words |= (uint32_t)(words->first[shape.head] != star) << shape.head;
        shape.head++;
    }
    shape.open = shape.head < words->count;
    while (shape.tail < PLACES && shape.head + shape.tail < words->count && word_from_end(words, shape.tail) != hash) {
        shape.tail_words |= (uint32_t)(word_from_end(words, shape.tail) != star) << shape.tail;
        shape.tail++;
    }
    return shape;
}

static bool is_same_shape(const struct xb_index_shape *a, const struct xb_index_shape *b)
{
    return a->head == b->head && a->tail == b->tail && a->open == b->open && a->head_words == b->head_words &&
           a->tail_words == b->tail_words;
}

static bool fits(const struct xb_index_shape *shape, const struct words *words)
{
    return shape->open ? words->count >= shape->head + shape->tail : words->count == shape->head;
}

/* Of the words that a pattern of this shape has, taken from the pattern or from a key that fits. */
static uint64_t hash_words(const struct xb_index_shape *shape, const struct words *words)
{
    uint64_t hash = mix(mix(basis, (uint64_t)shape->head << 32 | shape->tail << 1 | shape->open),
                        (uint64_t)shape->head_words << 32 | shape->tail_words);

    for (unsigned i = 0; i < shape->head; i++)
        if (shape->head_words >> i & 1)
            hash = mix(hash, words->first[i]);
    for (unsigned i = 0; i < shape->tail; i++)
        if (shape->tail_words >> i & 1)
            hash = mix(hash, word_from_end(words, i));
    return hash;
}

static struct xb_index_shape *find_shape(const struct xb_index *index, const struct xb_index_shape *shape)
{
    for (size_t i = 0; i < index->shape_count; i++)
        if (is_same_shape(&index->shapes[i], shape))
            return &index->shapes[i];
    return NULL;
}

static bool use_shape(struct xb_index *index, const struct xb_index_shape *shape)
{
    struct xb_index_shape *known = find_shape(index, shape), *shapes;
    size_t room = index->shape_room ? index->shape_room * 2 : 8;

    if (known) {
        known->users++;
        return true;
    }
    if (index->shape_count == index->shape_room) {
        shapes = realloc(index->shapes, room * sizeof *shapes);
        if (!shapes)
            return false;
        index->shapes = shapes;
        index->shape_room = room;
    }
    index->shapes[index->shape_count] = *shape;
    index->shapes[index->shape_count++].users = 1;
    return true;
}

static void leave_shape(struct xb_index *index, const struct xb_index_shape *shape)
{
    struct xb_index_shape *known = find_shape(index, shape);

    if (--known->users == 0)
        *known = index->shapes[--index->shape_count];
}

/* ---- adding and removing ---- */

static uint64_t hash_ami_name(const char *name)
{
    return mix(hash_bytes(name, strlen(name)), XIVO_BUS_TYPE_AMI);
}

static bool is_by_key(const xivo_bus_subscription *subscription)
{
    return subscription->filter && subscription->type != XIVO_BUS_TYPE_AMI;
}

static struct xb_index_shape shape_of_key(const xivo_bus_subscription *subscription, uint64_t *hash)
{
    struct words words;
    struct xb_index_shape shape;

    split(subscription->filter, &words);
    shape = shape_of(&words);
    *hash = hash_words(&shape, &words);
    return shape;
}

static struct xb_index_list *list_for(struct xb_index *index, const xivo_bus_subscription *subscription)
{
    struct xb_index_shape shape;
    struct xb_index_list *list;
    uint64_t hash;

    if (!subscription->filter)
        return &index->types[subscription->type];
    if (!is_by_key(subscription))
        return have_list(index, hash_ami_name(subscription->filter));
    shape = shape_of_key(subscription, &hash);
    list = have_list(index, hash);
    if (list && use_shape(index, &shape))
        return list;
    if (list && !list->first)
        drop_list(index, list);
    return NULL;
}

/* An event has a list by kind, one by name and one for each shape. */
static bool have_cursors(struct xb_index *index)
{
    size_t room = index->shape_room + 2;
    xivo_bus_subscription **cursors;

    if (room <= index->cursor_room)
        return true;
    cursors = realloc(index->cursors, room * sizeof *cursors);
    if (!cursors)
        return false;
    index->cursors = cursors;
    index->cursor_room = room;
    return true;
}

int xb_index_add(struct xb_index *index, xivo_bus_subscription *subscription)
{
    struct xb_index_list *list = list_for(index, subscription);

    if (!list)
        return -1;
    subscription->list = list;
    subscription->previous_alike = list->last;
    subscription->next_alike = NULL;
    *(list->last ? &list->last->next_alike : &list->first) = subscription;
    list->last = subscription;
    if (have_cursors(index))
        return 0;
    xb_index_remove(index, subscription);
    return -1;
}

void xb_index_remove(struct xb_index *index, xivo_bus_subscription *subscription)
{
    struct xb_index_list *list = subscription->list;
    uint64_t hash;

    *(subscription->previous_alike ? &subscription->previous_alike->next_alike : &list->first) =
        subscription->next_alike;
    *(subscription->next_alike ? &subscription->next_alike->previous_alike : &list->last) =
        subscription->previous_alike;
    if (is_by_key(subscription)) {
        struct xb_index_shape shape = shape_of_key(subscription, &hash);

        leave_shape(index, &shape);
    }
    if (!list->first && !is_by_type(index, list))
        drop_list(index, list);
}

void xb_index_free(struct xb_index *index)
{
    for (size_t i = 0; i < index->bucket_count; i++)
        while (index->buckets[i])
            drop_list(index, index->buckets[i]);
    free(index->buckets);
    free(index->shapes);
    free(index->cursors);
    memset(index, 0, sizeof *index);
}

/* ---- finding ---- */

static void open_list(struct xb_index *index, const struct xb_index_list *list)
{
    if (list && list->first)
        index->cursors[index->cursor_count++] = list->first;
}

static void open_shapes(struct xb_index *index, const char *key)
{
    struct words words;

    split(key, &words);
    for (size_t i = 0; i < index->shape_count; i++)
        if (fits(&index->shapes[i], &words))
            open_list(index, find_list(index, hash_words(&index->shapes[i], &words)));
}

/* Takes the subscription of the lowest number off the cursors; NULL: there is none. */
static inline xivo_bus_subscription *take_lowest(struct xb_index *index)
{
    xivo_bus_subscription **cursors = index->cursors, *found;
    size_t at = 0;

    if (index->cursor_count == 0)
        return NULL;
    for (size_t i = 1; i < index->cursor_count; i++)
        if (cursors[i]->number < cursors[at]->number)
            at = i;
    found = cursors[at];
    cursors[at] = found->next_alike ? found->next_alike : cursors[--index->cursor_count];
    return found;
}

static inline xivo_bus_subscription *find_next(struct xb_index *index, const xivo_bus_event *event, uint64_t last)
{
    xivo_bus_subscription *found;

    do
        found = take_lowest(index);
    while (found && found->number <= last && !xb_subscription_matches(found, event));
    return found && found->number <= last ? found : NULL;
}

xivo_bus_subscription *xb_index_first(struct xb_index *index, const xivo_bus_event *event, uint64_t last)
{
    index->cursor_count = 0;
    open_list(index, &index->types[event->message.type]);
    if (index->list_count > 0 && event->message.type == XIVO_BUS_TYPE_AMI)
        open_list(index, find_list(index, hash_ami_name(event->message.name)));
    if (index->shape_count > 0)
        open_shapes(index, event->routing_key);
    return find_next(index, event, last);
}

xivo_bus_subscription *xb_index_more(struct xb_index *index, const xivo_bus_event *event, uint64_t last)
{
    return find_next(index, event, last);
}
