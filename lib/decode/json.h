#ifndef XB_DECODE_JSON_H
#define XB_DECODE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "decode/scan.h"

/*
 * A strict reader of one JSON text that lies in memory which may be written to. It hands out members and values in the
 * order of the text and builds no tree; see json.c for the grammar and for the rules of working in place.
 */

enum {
    XB_JSON_DEPTH = 32,  /* objects and arrays inside one another, the outermost counted */
    XB_JSON_PADDING = 64 /* zero bytes that the owner of a text keeps behind it */
};

/* A string that was read: unescaped, terminated, inside the text. */
struct xb_text {
    char *at;
    size_t length;
};

enum xb_fault_kind {
    XB_FAULT_NONE,
    XB_FAULT_SYNTAX, /* the text is not JSON */
    XB_FAULT_FIELD,  /* it is, but a value is not what it has to be */
    XB_FAULT_MEMORY
};

/* What stopped the reading. Only `kind` is valid until there is a fault. */
struct xb_fault {
    enum xb_fault_kind kind;
    const char *at; /* the byte in the text; NULL: none to show */
    char what[80];
    char path[256]; /* of a field, written from its end: it starts at path_start */
    size_t path_start;
};

struct xb_json {
    char *start; /* the text's first byte */
    char *at;    /* the next byte to read */
    char *end;   /* the first byte of the padding */
    unsigned depth;
    struct xb_fault fault;
};

/* What the value at hand is, by its first byte. */
enum xb_json_type {
    XB_JSON_INVALID,
    XB_JSON_OBJECT,
    XB_JSON_ARRAY,
    XB_JSON_STRING,
    XB_JSON_NUMBER,
    XB_JSON_TRUE,
    XB_JSON_FALSE,
    XB_JSON_NULL
};

enum { XB_JSON_TYPES = XB_JSON_NULL + 1 };

/* "an object"; static. */
const char *xb_json_type_name(enum xb_json_type type);

/* The type of the value that begins with this byte. */
extern const unsigned char xb_json_types[256];

/* Of the functions below the short and busy ones are here, to be part of the loops that call them; what is rare is in
 * json.c. */

static inline enum xb_json_type xb_json_type(const struct xb_json *json)
{
    return (enum xb_json_type)xb_json_types[(unsigned char)*json->at];
}

char *xb_json_long_space(char *at);

/* Over white space: nothing or one space as publishers write it, or anything. */
static inline char *xb_json_space(char *at)
{
    if ((unsigned char)*at > ' ')
        return at;
    if (*at == ' ' && (unsigned char)at[1] > ' ')
        return at + 1;
    return xb_json_long_space(at);
}

/* Starts with `length` bytes at `text`, behind a byte order mark if there is one, at the first byte of the value. */
static inline void xb_json_begin(struct xb_json *json, char *text, size_t length)
{
    json->start = text;
    json->end = text + length;
    json->depth = 0;
    json->fault.kind = XB_FAULT_NONE;
    if (memcmp(text, "\xEF\xBB\xBF", 3) == 0)
        text += 3;
    json->at = xb_json_space(text);
}

bool xb_json_bad_finish(struct xb_json *json); /* a fault: false */

/* True when nothing but white space follows, otherwise it is a fault. */
static inline bool xb_json_finish(struct xb_json *json)
{
    if (json->at != json->end)
        json->at = xb_json_space(json->at);
    return json->at == json->end || xb_json_bad_finish(json);
}

/* The rest of a string from `s` on, where its first byte is that is not plain, with text->at set. As xb_json_text(). */
char *xb_json_unescape(struct xb_json *json, char *s, struct xb_text *text);

/* Reads the string whose opening quote is at `at`. The place behind it; NULL: a fault. */
static inline char *xb_json_text(struct xb_json *json, char *at, struct xb_text *text)
{
    char *start = at + 1, *end = xb_scan(start);

    text->at = start;
    if (*end != '"')
        return xb_json_unescape(json, end, text);
    *end = '\0';
    text->length = (size_t)(end - start);
    return end + 1;
}

/* Reads a string. The value at hand must be one. False: a fault. */
static inline bool xb_json_string(struct xb_json *json, struct xb_text *text)
{
    char *behind = xb_json_text(json, json->at, text);

    if (behind)
        json->at = behind;
    return behind != NULL;
}

/* Faults of objects and arrays; each returns false. */
bool xb_json_too_deep(struct xb_json *json);
bool xb_json_bad_end(struct xb_json *json, const char *at, char bracket);
bool xb_json_bad_key(struct xb_json *json, const char *at);
bool xb_json_bad_colon(struct xb_json *json, const char *at);

/* The parts of going through objects and arrays; `bracket` is the closing one. From the opening one to where the first
 * name or element must be. */
static inline bool xb_json_first(struct xb_json *json, char bracket)
{
    if (json->depth == XB_JSON_DEPTH)
        return xb_json_too_deep(json);
    json->at = xb_json_space(json->at + 1);
    if (*json->at != bracket) {
        json->depth++;
        return true;
    }
    json->at++;
    return false;
}

/* There is no comma behind a value: closes, or it is a fault. False in either case. */
static inline bool xb_json_end(struct xb_json *json, char *at, char bracket)
{
    if (*at != bracket)
        return xb_json_bad_end(json, at, bracket);
    json->depth--;
    json->at = at + 1;
    return false;
}

/* From behind a value to where the next name or element must be. */
static inline bool xb_json_next(struct xb_json *json, char bracket)
{
    char *at = json->at;

    if (memcmp(at, ", ", 2) == 0 && (unsigned char)at[2] > ' ') { /* as publishers write it */
        json->at = at + 2;
        return true;
    }
    at = xb_json_space(at);
    if (*at != ',')
        return xb_json_end(json, at, bracket);
    json->at = xb_json_space(at + 1);
    return true;
}

/* From behind a name to its value. Publishers write a colon and one space. */
static inline bool xb_json_colon(struct xb_json *json, char *at)
{
    if (memcmp(at, ": ", 2) == 0 && (unsigned char)at[2] > ' ') {
        json->at = at + 2;
        return true;
    }
    at = xb_json_space(at);
    if (*at != ':')
        return xb_json_bad_colon(json, at);
    json->at = xb_json_space(at + 1);
    return true;
}

/* From where a name must be to its value. */
static inline bool xb_json_key(struct xb_json *json, char *at, struct xb_text *key)
{
    if (*at != '"')
        return xb_json_bad_key(json, at);
    at = xb_json_text(json, at, key);
    return at && xb_json_colon(json, at);
}

/*
 * To go through an object, for each member of which the loop reads or skips the value:
 *
 *     for (more = xb_json_first_member(json, &key); more; more = xb_json_next_member(json, &key))
 *
 * False is the end of the object, or a fault. Arrays are the same without the key. The value at hand must be of that
 * type.
 */
static inline bool xb_json_first_member(struct xb_json *json, struct xb_text *key)
{
    return xb_json_first(json, '}') && xb_json_key(json, json->at, key);
}

static inline bool xb_json_next_member(struct xb_json *json, struct xb_text *key)
{
    return xb_json_next(json, '}') && xb_json_key(json, json->at, key);
}

static inline bool xb_json_first_element(struct xb_json *json)
{
    return xb_json_first(json, ']');
}

static inline bool xb_json_next_element(struct xb_json *json)
{
    return xb_json_next(json, ']');
}

/* Validates a number and gives its extent. The value at hand must be one. False: a fault. */
bool xb_json_number(struct xb_json *json, struct xb_text *text);

/* Validates a value of any type with all that is in it, and changes no byte. False: a fault. */
bool xb_json_skip(struct xb_json *json);

/* Validates a value of any type and gives its text, terminated. False: a fault. */
bool xb_json_raw(struct xb_json *json, struct xb_text *text);

/* Sets a fault and returns false. For a field, xb_fault_in() and xb_fault_in_element() then add the way to it,
 * innermost first. */
bool xb_fault_set(struct xb_fault *fault, enum xb_fault_kind kind, const char *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void xb_fault_in(struct xb_fault *fault, const char *name, size_t length);
void xb_fault_in_element(struct xb_fault *fault, size_t index);

/* "expected <expected>, got <what the value at hand is>" for a value of the wrong type. Returns false. */
bool xb_fault_type(struct xb_json *json, const char *expected);

#endif
