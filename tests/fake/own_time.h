#ifndef XB_TESTS_OWN_TIME_H
#define XB_TESTS_OWN_TIME_H

#include <stdint.h>

/*
 * A clock without the time in which this thread could have run but the machine was busy with others: the difference of
 * two is how long something computed or waited, which is what a call that never blocks answers for. In microseconds. Each
 * call ends one difference and begins the next.
 */
int64_t own_time_us(void);

/* What process() may take: 10 ms, more where a sanitizer slows everything down. */
int64_t own_time_limit_us(void);

#endif
