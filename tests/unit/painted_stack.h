#ifndef XB_TESTS_PAINTED_STACK_H
#define XB_TESTS_PAINTED_STACK_H

#include <stddef.h>

#include <xivo-bus/xivo-bus.h>

/* What xivo-bus(7) says is enough, for the library and for callbacks that are modest. */
enum { PAINTED_PROMISE = 256 * 1024 };

/*
 * A stack of its own for calls of the library, painted before: where the paint has gone, the stack was used.
 */

/* xivo_bus_process() and xivo_bus_free(), there. */
int painted_process(xivo_bus *bus);
void painted_free(xivo_bus *bus);

/* The most bytes that any call so far has used, callbacks included. 0 with sanitizers, under which nothing is measured.
 */
size_t painted_depth(void);

#endif
