#include "client/holds.h"

#include <stdlib.h>

#include <xivo-bus/error.h>

enum { FIRST_CAPACITY = 64 };

struct xb_hold {
    uint64_t id;
    uint64_t tag;
    int64_t since_us;
    uint32_t chain; /* the next held record in its bucket, or the next unused one; 0: none */
    uint32_t older, newer;
    uint8_t outcome; /* once it is posted */
    bool forgotten;
};

/* Records are found by 32-bit indices, and their array's size must fit in a size_t of 32 bits. */
static const size_t most_records = UINT32_MAX / sizeof(struct xb_hold);

static bool is_fed(uint64_t id)
{
    return id & 1;
}

void xb_holds_free(struct xb_holds *holds)
{
    free(holds->records);
    free(holds->buckets);
    *holds = (struct xb_holds){ 0 };
}

/* ---- finding a held record ---- */

/* Ids follow each other, but those that stay may have any pattern: Knuth's multiplicative hash scatters both. */
static uint32_t *bucket_of(const struct xb_holds *holds, uint64_t id)
{
    return &holds->buckets[(id * UINT64_C(0x9E3779B97F4A7C15) >> 32) & (holds->capacity - 1)];
}

static void chain(struct xb_holds *holds, uint32_t index)
{
    uint32_t *bucket = bucket_of(holds, holds->records[index].id);

    holds->records[index].chain = *bucket;
    *bucket = index;
}

/* Takes the record of an id out of its chain; 0 when none is held by that id. */
static uint32_t unchain(struct xb_holds *holds, uint64_t id)
{
    uint32_t *link, index;

    if (holds->capacity == 0)
        return 0;
    for (link = bucket_of(holds, id); *link != 0; link = &holds->records[*link].chain)
        if (holds->records[*link].id == id)
            break;
    index = *link;
    if (index != 0)
        *link = holds->records[index].chain;
    return index;
}

/* ---- the two lists ---- */

static void append(struct xb_holds *holds, struct xb_hold_list *list, uint32_t index)
{
    struct xb_hold *record = &holds->records[index];

    record->older = list->last;
    record->newer = 0;
    *(list->last != 0 ? &holds->records[list->last].newer : &list->first) = index;
    list->last = index;
}

static void unlist(struct xb_holds *holds, struct xb_hold_list *list, uint32_t index)
{
    const struct xb_hold *record = &holds->records[index];

    *(record->older != 0 ? &holds->records[record->older].newer : &list->first) = record->newer;
    *(record->newer != 0 ? &holds->records[record->newer].older : &list->last) = record->older;
}

static void leave_held(struct xb_holds *holds, uint32_t index)
{
    if (holds->young == index)
        holds->young = holds->records[index].newer;
    holds->forgotten -= holds->records[index].forgotten;
    unlist(holds, &holds->held, index);
}

/* ---- memory ---- */

static void discard(struct xb_holds *holds, uint32_t index)
{
    holds->records[index].chain = holds->unused;
    holds->unused = index;
    holds->count--;
}

/* All records are in use, and indices do not change. The held ones are chained anew. */
static bool grow(struct xb_holds *holds)
{
    size_t capacity = holds->capacity > 0 ? holds->capacity * 2 : FIRST_CAPACITY;
    struct xb_hold *records;
    uint32_t *buckets;

    if (capacity > most_records)
        return false;
    records = realloc(holds->records, (capacity + 1) * sizeof *records);
    if (!records)
        return false;
    holds->records = records;
    buckets = calloc(capacity, sizeof *buckets);
    if (!buckets)
        return false;
    free(holds->buckets);
    holds->buckets = buckets;
    for (size_t index = capacity; index > holds->capacity; index--) {
        records[index].chain = holds->unused;
        holds->unused = (uint32_t)index;
    }
    holds->capacity = capacity;
    for (uint32_t index = holds->held.first; index != 0; index = records[index].newer)
        chain(holds, index);
    return true;
}

/* ---- the life of a hold ---- */

uint64_t xb_holds_add(struct xb_holds *holds, uint64_t tag, bool fed, int64_t now_us)
{
    struct xb_hold *record;
    uint32_t index;

    if (holds->unused == 0 && !grow(holds))
        return 0;
    index = holds->unused;
    record = &holds->records[index];
    holds->unused = record->chain;
    *record = (struct xb_hold){ .id = ++holds->given[fed] << 1 | fed, .tag = tag, .since_us = now_us };
    chain(holds, index);
    append(holds, &holds->held, index);
    if (holds->young == 0)
        holds->young = index;
    holds->count++;
    return record->id;
}

int xb_holds_post(struct xb_holds *holds, uint64_t id, int outcome)
{
    uint32_t index = unchain(holds, id);

    if (index == 0) {
        bool by_connection = !is_fed(id) && id != 0;

        return by_connection && id >> 1 <= holds->given_before ? XIVO_BUS_ERR_STALE : XIVO_BUS_ERR_ARGUMENT;
    }
    leave_held(holds, index);
    holds->records[index].outcome = (uint8_t)outcome;
    append(holds, &holds->posted, index);
    return XIVO_BUS_OK;
}

bool xb_holds_take(struct xb_holds *holds, struct xb_settlement *settlement)
{
    uint32_t index = holds->posted.first;
    const struct xb_hold *record;

    if (index == 0)
        return false;
    record = &holds->records[index];
    *settlement = (struct xb_settlement){ .tag = record->tag, .outcome = record->outcome, .fed = is_fed(record->id) };
    unlist(holds, &holds->posted, index);
    discard(holds, index);
    return true;
}

void xb_holds_renew(struct xb_holds *holds)
{
    uint32_t index, newer;

    for (index = holds->held.first; index != 0; index = newer) {
        newer = holds->records[index].newer;
        if (is_fed(holds->records[index].id))
            continue;
        unchain(holds, holds->records[index].id);
        leave_held(holds, index);
        discard(holds, index);
    }
    for (index = holds->posted.first; index != 0; index = newer) {
        newer = holds->records[index].newer;
        if (is_fed(holds->records[index].id))
            continue;
        unlist(holds, &holds->posted, index);
        discard(holds, index);
    }
    holds->given_before = holds->given[false];
}

/* ---- age ---- */

size_t xb_holds_age(struct xb_holds *holds, int64_t until_us)
{
    size_t before = holds->forgotten;

    while (holds->young != 0 && holds->records[holds->young].since_us <= until_us) {
        holds->records[holds->young].forgotten = true;
        holds->young = holds->records[holds->young].newer;
        holds->forgotten++;
    }
    return holds->forgotten - before;
}

int64_t xb_holds_oldest_us(const struct xb_holds *holds)
{
    return holds->young != 0 ? holds->records[holds->young].since_us : INT64_MAX;
}
