#ifndef XB_TESTS_FUZZ_LIBRARY_H
#define XB_TESTS_FUZZ_LIBRARY_H

#include <stdbool.h>

/*
 * Which side of the public interface runs. Allocations (unit/failing_alloc.h) fail in the library only: a callback and a
 * system call leave it, and restore afterwards what was before.
 */
bool library_leave(void); /* whether it was running */
void library_enter(bool was_running);

/* From now on the nth allocation of the library fails, once; 0: none. Whether one has failed since the last boot. */
void library_fail_allocation(unsigned nth);
bool library_has_failed(void);
void library_boot(void);

#endif
