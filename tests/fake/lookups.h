#ifndef XB_TESTS_LOOKUPS_H
#define XB_TESTS_LOOKUPS_H

/*
 * Waits until this is the only thread of the process, ten seconds at most: the look-ups have ended then. What the C library's
 * resolver keeps for a thread would be taken for a leak, by LeakSanitizer and valgrind, if the process ended before.
 */
void lookups_await(void);

#endif
