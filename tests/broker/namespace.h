#ifndef XB_TESTS_NAMESPACE_H
#define XB_TESTS_NAMESPACE_H

#include <stdbool.h>

/*
 * A network of its own for the test's process: nothing but loopback, whose link can be taken down, and a file system in
 * which /etc/resolv.conf can be another. Neither outlives the process.
 */

/* Whether this user may do that, on this machine: tried in a child. */
bool namespace_is_allowed(void);

/* Enters; loopback is up. The descriptor of the network that was left, for proxy_open_across(). */
int namespace_enter(void);

void namespace_set_link(bool up);

/* From now on this text is /etc/resolv.conf. */
void namespace_set_resolver(const char *text);

#endif
