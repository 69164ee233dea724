#ifndef XB_CLIENT_NAMES_H
#define XB_CLIENT_NAMES_H

#include <stdbool.h>

/*
 * The names of events that a schema is for. xivo_bus_schema.name holds one, or several with bars between them:
 * "users_forwards_busy_updated|users_forwards_noanswer_updated".
 */

/* The names as a NULL-terminated list, in one piece of memory for free(). NULL: no memory. */
const char **xb_names_split(const char *text);

/* Whether the name is in the list. */
bool xb_names_have(const char *const *names, const char *name);

#endif
