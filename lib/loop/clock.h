#ifndef XB_LOOP_CLOCK_H
#define XB_LOOP_CLOCK_H

#include <stdint.h>

/* Microseconds of CLOCK_MONOTONIC: for deadlines. It stands still while the machine sleeps, like the timers. */
int64_t xb_clock_monotonic(void);

/* The same as of the kernel's last tick, up to 10 ms ago (mostly 4), for a fifth of the price. */
int64_t xb_clock_coarse(void);

/* Microseconds since 1970, UTC: for people. */
int64_t xb_clock_wall(void);

#endif
