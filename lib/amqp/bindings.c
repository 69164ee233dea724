#include "amqp/bindings.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/error.h>

struct target {
    size_t exchange;
    enum xb_exchange_match match;
    const char *text;
};

static size_t count_of(const char *const *list)
{
    size_t count = 0;

    while (list && list[count])
        count++;
    return count;
}

/* What the interest means on one exchange: how many bindings, and which is number `i`. */
static size_t targets_on(const struct xb_exchange_config *exchange, const struct xb_interest *interest)
{
    if (exchange->match == XB_MATCH_KEY)
        return count_of(interest->keys);
    if (exchange->match == XB_MATCH_NAME && interest->names)
        return count_of(interest->names);
    return 1;
}

static struct target target_on(const struct xb_engine_config *config, size_t exchange,
                               const struct xb_interest *interest, size_t i)
{
    enum xb_exchange_match match = config->exchanges[exchange].match;

    if (match == XB_MATCH_KEY)
        return (struct target){ exchange, match, interest->keys[i] };
    if (match == XB_MATCH_NAME && interest->names)
        return (struct target){ exchange, match, interest->names[i] };
    return (struct target){ exchange, XB_MATCH_ALL, "" };
}

/* Numbers the bindings of an interest over all exchanges; false behind the last. */
static bool target_at(const struct xb_engine_config *config, const struct xb_interest *interest, size_t number,
                      struct target *target)
{
    for (size_t exchange = 0; exchange < config->exchange_count; exchange++) {
        size_t count = targets_on(&config->exchanges[exchange], interest);

        if (number < count) {
            *target = target_on(config, exchange, interest, number);
            return true;
        }
        number -= count;
    }
    return false;
}

/* ---- the hash table ---- */

enum { LEAST_CAPACITY = 16 };

/* FNV-1a. The texts are the program's own, so nobody chooses them to collide. */
static size_t hash_of(size_t exchange, enum xb_exchange_match match, const char *text)
{
    uint32_t hash = UINT32_C(2166136261) ^ (uint32_t)(exchange << 8 | (unsigned)match);

    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * UINT32_C(16777619);
    return hash ^ hash >> 16;
}

static struct xb_binding **bucket_of(struct xb_binding **buckets, size_t capacity, size_t exchange,
                                     enum xb_exchange_match match, const char *text)
{
    return &buckets[hash_of(exchange, match, text) & (capacity - 1)];
}

static void enter(struct xb_binding **buckets, size_t capacity, struct xb_binding *binding)
{
    struct xb_binding **bucket = bucket_of(buckets, capacity, binding->exchange, binding->match, binding->text);

    binding->same_hash = *bucket;
    *bucket = binding;
}

static void take_out(struct xb_bindings *bindings, const struct xb_binding *binding)
{
    struct xb_binding **link =
        bucket_of(bindings->buckets, bindings->capacity, binding->exchange, binding->match, binding->text);

    while (*link != binding)
        link = &(*link)->same_hash;
    *link = binding->same_hash;
}

static struct xb_binding *find(const struct xb_bindings *bindings, const struct target *target)
{
    struct xb_binding *binding = NULL;

    if (bindings->capacity > 0)
        binding = *bucket_of(bindings->buckets, bindings->capacity, target->exchange, target->match, target->text);
    while (binding && (binding->exchange != target->exchange || binding->match != target->match ||
                       strcmp(binding->text, target->text) != 0))
        binding = binding->same_hash;
    return binding;
}

/* Doubles the room. A failure leaves items that are larger than said, which does no harm. */
static int make_room(struct xb_bindings *bindings)
{
    size_t capacity = bindings->capacity ? bindings->capacity * 2 : LEAST_CAPACITY;
    struct xb_binding **items, **buckets;

    if (bindings->count < bindings->capacity)
        return 0;
    items = realloc(bindings->items, capacity * sizeof *items);
    if (!items)
        return -1;
    bindings->items = items;
    buckets = calloc(capacity, sizeof *buckets);
    if (!buckets)
        return -1;
    for (size_t i = 0; i < bindings->count; i++)
        enter(buckets, capacity, items[i]);
    free(bindings->buckets);
    bindings->buckets = buckets;
    bindings->capacity = capacity;
    return 0;
}

/* ---- the list of those to look at ---- */

void xb_bindings_touch(struct xb_bindings *bindings, struct xb_binding *binding)
{
    if (binding->touched)
        return;
    binding->touched = true;
    binding->before = bindings->last;
    binding->behind = NULL;
    if (bindings->last)
        bindings->last->behind = binding;
    else
        bindings->first = binding;
    bindings->last = binding;
}

void xb_bindings_set(struct xb_bindings *bindings, struct xb_binding *binding, enum xb_binding_state state)
{
    binding->state = state;
    xb_bindings_touch(bindings, binding);
}

void xb_bindings_untouch(struct xb_bindings *bindings, struct xb_binding *binding)
{
    if (!binding->touched)
        return;
    binding->touched = false;
    if (binding->before)
        binding->before->behind = binding->behind;
    else
        bindings->first = binding->behind;
    if (binding->behind)
        binding->behind->before = binding->before;
    else
        bindings->last = binding->before;
}

struct xb_binding *xb_bindings_next(struct xb_bindings *bindings)
{
    struct xb_binding *binding = bindings->first;

    if (binding)
        xb_bindings_untouch(bindings, binding);
    return binding;
}

/* ---- users ---- */

static struct xb_binding *make(struct xb_bindings *bindings, const struct target *target)
{
    size_t size = strlen(target->text) + 1;
    struct xb_binding *binding = make_room(bindings) == 0 ? calloc(1, sizeof *binding + size) : NULL;

    if (!binding)
        return NULL;
    binding->exchange = target->exchange;
    binding->match = target->match;
    binding->text = memcpy(binding + 1, target->text, size);
    binding->index = bindings->count;
    enter(bindings->buckets, bindings->capacity, binding);
    return bindings->items[bindings->count++] = binding;
}

static void drop_user(struct xb_bindings *bindings, struct xb_binding *binding)
{
    if (--binding->users == 0)
        xb_bindings_touch(bindings, binding);
}

static void drop_first(struct xb_bindings *bindings, const struct xb_engine_config *config,
                       const struct xb_interest *interest, size_t count)
{
    struct target target;

    for (size_t i = 0; i < count && target_at(config, interest, i, &target); i++)
        drop_user(bindings, find(bindings, &target));
}

int xb_bindings_add(struct xb_bindings *bindings, const struct xb_engine_config *config,
                    const struct xb_interest *interest)
{
    struct target target;

    for (size_t i = 0; target_at(config, interest, i, &target); i++) {
        struct xb_binding *binding = find(bindings, &target);

        if (!binding)
            binding = make(bindings, &target);
        if (!binding) {
            drop_first(bindings, config, interest, i);
            return -1;
        }
        if (binding->users++ == 0)
            xb_bindings_touch(bindings, binding);
    }
    return 0;
}

void xb_bindings_drop(struct xb_bindings *bindings, const struct xb_engine_config *config,
                      const struct xb_interest *interest)
{
    drop_first(bindings, config, interest, SIZE_MAX);
}

int xb_bindings_code(const struct xb_bindings *bindings, const struct xb_engine_config *config,
                     const struct xb_interest *interest)
{
    struct target target;

    for (size_t i = 0; target_at(config, interest, i, &target); i++) {
        const struct xb_binding *binding = find(bindings, &target);

        if (binding && binding->code != XIVO_BUS_OK)
            return binding->code;
    }
    return XIVO_BUS_OK;
}

void xb_bindings_forget(struct xb_bindings *bindings, struct xb_binding *binding)
{
    struct xb_binding *last = bindings->items[--bindings->count];

    xb_bindings_untouch(bindings, binding);
    take_out(bindings, binding);
    bindings->items[binding->index] = last;
    last->index = binding->index;
    free(binding);
}

void xb_bindings_reset(struct xb_bindings *bindings)
{
    for (size_t i = bindings->count; i-- > 0;) {
        struct xb_binding *binding = bindings->items[i];

        binding->state = XB_BINDING_ABSENT;
        binding->there = false;
        binding->code = XIVO_BUS_OK;
        if (binding->users == 0)
            xb_bindings_forget(bindings, binding);
    }
    for (size_t i = 0; i < bindings->count; i++)
        xb_bindings_touch(bindings, bindings->items[i]);
}

void xb_bindings_free(struct xb_bindings *bindings)
{
    for (size_t i = 0; i < bindings->count; i++)
        free(bindings->items[i]);
    free(bindings->items);
    free(bindings->buckets);
    *bindings = (struct xb_bindings){ 0 };
}
