#ifndef XB_TESTS_LOOKUPS_H
#define XB_TESTS_LOOKUPS_H

/*
 * Waits until this is the only thread of the process, for a minute at most: the look-ups have ended then.
 *
 * Nobody in the library waits for the thread of a look-up, and it may end while the process does. LeakSanitizer takes what
 * the resolver keeps for a thread for leaks in the thread's last moments, when the sanitizer has done with it and the C
 * library has not. So a test that has looked up a name waits before it ends.
 */
void lookups_await(void);

#endif
