#ifndef LISTEN_ESCAPE_H
#define LISTEN_ESCAPE_H

#include <stddef.h>
#include <stdio.h>

/*
 * Nothing that comes from the bus may break the line, steer the terminal, or show as other than it is: control characters, line
 * and paragraph separators, and format characters that reorder text or have no width. Is one of them at `text`, which is
 * terminated UTF-8, it is written as JSON escapes it ("\u009b") and its length is returned, else 0. *width, unless NULL, grows
 * by the characters written.
 */
size_t listen_escape(FILE *out, const char *text, int *width);

#endif
