#ifndef XB_TESTS_FAILING_ALLOC_H
#define XB_TESTS_FAILING_ALLOC_H

#include <stdbool.h>

/*
 * Makes one allocation fail. The program is linked with -Wl,--wrap=malloc -Wl,--wrap=calloc -Wl,--wrap=realloc, which
 * reaches all code that is linked statically, Check's own included: end it before the next assertion. A test counts up
 * from 1 until nothing failed, so that each allocation has failed once.
 */

/* From now on the allocation number `nth` (from 1) fails, once. */
void fail_allocation(unsigned nth);

/* Ends that. Whether it has failed. */
bool stop_failing(void);

/* In between allocations neither fail nor count, so that a test's own parts can be left out. */
void pause_failing(bool pause);

#endif
