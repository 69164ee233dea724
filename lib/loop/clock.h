#ifndef XB_LOOP_CLOCK_H
#define XB_LOOP_CLOCK_H

#include <stdint.h>

/* Microseconds of CLOCK_MONOTONIC: for deadlines. It stands still while the machine sleeps, like the timers. */
int64_t xb_clock_monotonic(void);

/* The same as of the kernel's last tick, for a fifth of the price. That is mostly up to 4 ms ago, but a virtual machine may
   forget a few. */
int64_t xb_clock_coarse(void);

/* For how long the machine has slept since it was started: what the monotonic clock has left out. Never too long; a few
   microseconds, and in the worst case a time slice, too short. */
int64_t xb_clock_asleep(void);

/* Microseconds since 1970, UTC: for people. */
int64_t xb_clock_wall(void);

#endif
