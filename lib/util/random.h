#ifndef XB_UTIL_RANDOM_H
#define XB_UTIL_RANDOM_H

#include <stdint.h>

/* A number that differs between processes and calls, and that a peer cannot guess unless the system has no randomness yet: then
   it is the time. Takes no descriptor and never waits. Not for keys. */
uint64_t xb_random_seed(void);

#endif
