#include "loop/backoff.h"

void xb_backoff_init(struct xb_backoff *backoff, int64_t min_us, int64_t max_us, uint64_t seed)
{
    *backoff = (struct xb_backoff){ .min_us = min_us, .max_us = max_us, .random = seed };
}

void xb_backoff_reset(struct xb_backoff *backoff)
{
    backoff->attempt = 0;
}

/*
 * SplitMix64: a counter that steps by an odd constant (the golden ratio in 64 bits), and a mix of shifts and
 * multiplications that spreads each of its bits over the whole result. Any seed is a good one, 0 included. Nothing here
 * is a secret.
 */
static uint64_t next_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

/* min * 2^attempt, at most `cap`. Shifting the cap down instead of min up is what cannot overflow. */
static int64_t window(const struct xb_backoff *backoff, int64_t cap)
{
    if (backoff->attempt >= 63 || backoff->min_us > cap >> backoff->attempt)
        return cap;
    return backoff->min_us << backoff->attempt;
}

int64_t xb_backoff_next(struct xb_backoff *backoff, bool refused)
{
    bool short_cap = refused && backoff->max_us > XB_BACKOFF_REFUSED_US;
    int64_t cap = short_cap ? XB_BACKOFF_REFUSED_US : backoff->max_us;
    int64_t longest = window(backoff, cap);
    uint64_t span;

    if (longest < cap && backoff->attempt < 63)
        backoff->attempt++;
    if (longest <= XB_BACKOFF_FLOOR_US)
        return XB_BACKOFF_FLOOR_US;
    /* The remainder favours small values by less than one in 2^27 for a window of a day: nobody will notice. */
    span = (uint64_t)(longest - XB_BACKOFF_FLOOR_US) + 1;
    return XB_BACKOFF_FLOOR_US + (int64_t)(next_random(&backoff->random) % span);
}
