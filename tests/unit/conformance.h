#ifndef XB_TESTS_CONFORMANCE_H
#define XB_TESTS_CONFORMANCE_H

#include <json.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * The cases of tests/data/json. A file has a list of them; each has a name and a `text`, or its bytes as `hex`. The
 * text is the value of the member `value` of an event's data, or, with `whole`, the body of the message.
 *
 *     accept/   it is JSON
 *     reject/   it is not, or is no event
 *     defined/  it is JSON, and `expect` says what comes out: under the type of the field, or an error in `error`
 */
struct conformance_case {
    const char *name, *file;
    struct json_object *expect; /* NULL: none */
    bool whole;
    const char *text;
    size_t length;
};

/* Calls `run` for each case of a folder; how many there are. */
size_t for_each_case(const char *folder, void (*run)(const struct conformance_case *each));

/* A message around a text: `before`, the text, `behind`. To be freed. */
char *wrapped(const struct conformance_case *each, const char *before, const char *behind, size_t *length);

#endif
