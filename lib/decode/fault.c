#include "decode/json.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/*
 * The place of a fault is known from the inside out: the reader of a value sets it, and on the way back the reader of
 * each object and array around it says under which name or index. So the path is written from the end of its room to
 * the start. Only faults of a field have one; where the text is no JSON, the byte says it all.
 */

bool xb_fault_set(struct xb_fault *fault, enum xb_fault_kind kind, const char *at, const char *format, ...)
{
    va_list arguments;

    fault->kind = kind;
    fault->at = at;
    fault->path_start = sizeof fault->path - 1;
    fault->path[fault->path_start] = '\0';
    va_start(arguments, format);
    vsnprintf(fault->what, sizeof fault->what, format, arguments);
    va_end(arguments);
    return false;
}

/* Text before the path that is there. What does not fit is lost at its start: the end of a path says more. */
static void prepend(struct xb_fault *fault, const char *text, size_t length)
{
    if (length > fault->path_start) {
        text += length - fault->path_start;
        length = fault->path_start;
    }
    fault->path_start -= length;
    memcpy(fault->path + fault->path_start, text, length);
}

void xb_fault_in(struct xb_fault *fault, const char *name, size_t length)
{
    char next = fault->path[fault->path_start];

    if (fault->kind != XB_FAULT_FIELD)
        return;
    if (next != '\0' && next != '[')
        prepend(fault, ".", 1);
    prepend(fault, name, length);
}

void xb_fault_in_element(struct xb_fault *fault, size_t index)
{
    char text[32], next = fault->path[fault->path_start];

    if (fault->kind != XB_FAULT_FIELD)
        return;
    if (next != '\0' && next != '[')
        prepend(fault, ".", 1);
    snprintf(text, sizeof text, "[%zu]", index);
    prepend(fault, text, strlen(text));
}

const char *xb_json_type_name(enum xb_json_type type)
{
    static const char *const names[] = {
        [XB_JSON_INVALID] = "no value", [XB_JSON_OBJECT] = "an object", [XB_JSON_ARRAY] = "an array",
        [XB_JSON_STRING] = "a string",  [XB_JSON_NUMBER] = "a number",  [XB_JSON_TRUE] = "a boolean",
        [XB_JSON_FALSE] = "a boolean",  [XB_JSON_NULL] = "null",
    };
    _Static_assert(sizeof names / sizeof names[0] == XB_JSON_TYPES, "each type has a name");

    return names[type];
}

bool xb_fault_type(struct xb_json *json, const char *expected)
{
    enum xb_json_type type = xb_json_type(json);

    if (type == XB_JSON_INVALID)
        return xb_json_skip(json);
    return xb_fault_set(&json->fault, XB_FAULT_FIELD, json->at, "expected %s, got %s", expected,
                        xb_json_type_name(type));
}
