#ifndef XB_UTIL_TEXT_H
#define XB_UTIL_TEXT_H

#include <stddef.h>

/* A terminated copy of `length` bytes, to be freed; NULL without memory. */
char *xb_text_copy(const char *bytes, size_t length);

#endif
