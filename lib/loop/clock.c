#include "loop/clock.h"

#include <time.h>

static int64_t now_of(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t xb_clock_monotonic(void)
{
    return now_of(CLOCK_MONOTONIC);
}

int64_t xb_clock_coarse(void)
{
    return now_of(CLOCK_MONOTONIC_COARSE);
}

/* Read in this order, an interruption between the two makes it too small. */
int64_t xb_clock_asleep(void)
{
    int64_t boot_us = now_of(CLOCK_BOOTTIME);

    return boot_us - now_of(CLOCK_MONOTONIC);
}

int64_t xb_clock_wall(void)
{
    return now_of(CLOCK_REALTIME);
}
