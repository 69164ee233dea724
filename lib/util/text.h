#ifndef XB_UTIL_TEXT_H
#define XB_UTIL_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* A terminated copy of `length` bytes, to be freed; NULL without memory. */
char *xb_text_copy(const char *bytes, size_t length);

/* The lower-case letter of an ASCII capital; anything else as it is. */
static inline char xb_ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/*
 * Whether the bytes are `word` with ASCII letters in either case. strcasecmp() asks the program's locale, and in a Turkish one
 * I is not the capital of i.
 */
bool xb_text_is(const char *bytes, size_t length, const char *word);

#endif
