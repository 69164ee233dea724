#include "amqp/bindings.h"

#include <stdlib.h>
#include <string.h>

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

static struct target target_on(const struct xb_engine_config *config, size_t exchange, const struct xb_interest *interest,
                               size_t i)
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

static struct xb_binding *find(const struct xb_bindings *bindings, const struct target *target)
{
    for (size_t i = 0; i < bindings->count; i++) {
        struct xb_binding *binding = bindings->items[i];

        if (binding->exchange == target->exchange && binding->match == target->match &&
            strcmp(binding->text, target->text) == 0)
            return binding;
    }
    return NULL;
}

static int make_room(struct xb_bindings *bindings)
{
    size_t capacity = bindings->capacity ? bindings->capacity * 2 : 16;
    struct xb_binding **items;

    if (bindings->count < bindings->capacity)
        return 0;
    items = realloc(bindings->items, capacity * sizeof *items);
    if (!items)
        return -1;
    bindings->items = items;
    bindings->capacity = capacity;
    return 0;
}

static struct xb_binding *make(struct xb_bindings *bindings, const struct target *target)
{
    size_t size = strlen(target->text) + 1;
    struct xb_binding *binding = make_room(bindings) == 0 ? calloc(1, sizeof *binding + size) : NULL;

    if (!binding)
        return NULL;
    binding->exchange = target->exchange;
    binding->match = target->match;
    binding->text = memcpy(binding + 1, target->text, size);
    return bindings->items[bindings->count++] = binding;
}

static void drop_first(struct xb_bindings *bindings, const struct xb_engine_config *config,
                       const struct xb_interest *interest, size_t count)
{
    struct target target;

    for (size_t i = 0; i < count && target_at(config, interest, i, &target); i++)
        find(bindings, &target)->users--;
}

int xb_bindings_add(struct xb_bindings *bindings, const struct xb_engine_config *config, const struct xb_interest *interest)
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
        binding->users++;
    }
    return 0;
}

void xb_bindings_drop(struct xb_bindings *bindings, const struct xb_engine_config *config,
                      const struct xb_interest *interest)
{
    drop_first(bindings, config, interest, SIZE_MAX);
}

void xb_bindings_forget(struct xb_bindings *bindings, struct xb_binding *binding)
{
    size_t i = 0;

    while (bindings->items[i] != binding)
        i++;
    bindings->items[i] = bindings->items[--bindings->count];
    free(binding);
}

void xb_bindings_reset(struct xb_bindings *bindings)
{
    for (size_t i = bindings->count; i-- > 0;) {
        bindings->items[i]->state = XB_BINDING_ABSENT;
        bindings->items[i]->there = false;
        if (bindings->items[i]->users == 0)
            xb_bindings_forget(bindings, bindings->items[i]);
    }
}

void xb_bindings_free(struct xb_bindings *bindings)
{
    for (size_t i = 0; i < bindings->count; i++)
        free(bindings->items[i]);
    free(bindings->items);
    *bindings = (struct xb_bindings){ 0 };
}
