#ifndef XB_TESTS_FUZZ_LOOK_H
#define XB_TESTS_FUZZ_LOOK_H

#include <xivo-bus/xivo-bus.h>

/* Every byte that the library lends is read, and must be what the headers promise. */
#define LOOK_PASSWORD "Geheim.37"

/* A line for people: UTF-8, no control characters, no password. */
void look_at_line(const char *text);

/* An event, lent or a copy; the struct of an event that was given to a typed subscription. */
void look_at_event(const xivo_bus_event *event);
void look_at_data(const xivo_bus_event *event);

/* The order of states, gaps and codes. Forgets what it has seen when a handle or a state callback is new. */
void look_at_state(const struct xivo_bus_state_change *change);
void look_forget_state(void);

#endif
