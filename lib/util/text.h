#ifndef XB_UTIL_TEXT_H
#define XB_UTIL_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* A terminated copy of `length` bytes, to be freed; NULL without memory. */
char *xb_text_copy(const char *bytes, size_t length);

/* The length of the well-formed UTF-8 sequence at `bytes`, of which `left` (at least 1) may be read; 0 when there is
 * none. */
size_t xb_utf8_sequence(const unsigned char *bytes, size_t left);

/* Well-formed UTF-8 from the first byte to the last: no overlong forms, no surrogates, nothing above U+10FFFF. */
bool xb_utf8_is_valid(const char *bytes, size_t length);

/*
 * Any bytes as a string for the program: valid UTF-8, terminated, no NUL inside. What does not fit (a NUL, a byte that is
 * not UTF-8) becomes U+FFFD. The size that this takes, the NUL included; and the string itself, of which the end is returned,
 * where the next one can begin.
 */
size_t xb_text_repaired_size(const char *bytes, size_t length);
char *xb_text_repair(char *target, const char *bytes, size_t length);

#endif
