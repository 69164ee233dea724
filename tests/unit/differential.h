#ifndef XB_TESTS_DIFFERENTIAL_H
#define XB_TESTS_DIFFERENTIAL_H

#include <stdbool.h>
#include <stddef.h>

#include <xivo-bus/xivo-bus.h>

/*
 * A second opinion on what our decoder makes of a message: json-c's. Both must accept the same texts, except for the
 * differences that are meant, listed in differential.c, and both must find the same values.
 */

/* Whether our reader takes the text as JSON, apart from what an event must be like. */
bool is_json(const char *text, size_t length);

/* NULL: the two agree on whether it is JSON. Else what they do not agree on, in static memory. */
const char *differ_on_syntax(const char *text, size_t length);

/* The same for the values of an event that was decoded, against its body. */
const char *differ_on_values(const xivo_bus_event *event);

/* The same for a struct that was made of a body by a schema. */
const char *differ_on_struct(const struct xivo_bus_schema *schema, const void *data, const char *body, size_t length);

#endif
