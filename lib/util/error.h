#ifndef XB_UTIL_ERROR_H
#define XB_UTIL_ERROR_H

#include <stddef.h>

#include <xivo-bus/error.h>

/*
 * What went wrong, with its words. Functions that can fail for reasons worth a sentence take a `struct xb_error *` last,
 * fill it and return its code; NULL is allowed and means that nobody wants the words. The first cause is kept by whoever
 * owns the struct: nothing here overwrites on its own.
 */
struct xb_error {
    int code;
    char text[640];
};

/* Sets code and text (printf's format) and returns code. The text is cut at a UTF-8 character when it is too long. */
int xb_fail(struct xb_error *error, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* xb_fail() with ": " and the words of errno value `number` behind the text. */
int xb_fail_errno(struct xb_error *error, int code, int number, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* XIVO_BUS_ERR_NOMEM with its standard words. */
int xb_fail_nomem(struct xb_error *error);

/*
 * Copies text that came from a peer so that it can be shown: control characters and bytes that are not UTF-8 become '?'.
 * Cut at size - 1 bytes; always terminated. Returns target.
 */
char *xb_printable(char *target, size_t size, const void *text, size_t length);

/* Behind vsnprintf() into `size` bytes, which may have cut a character in two: drops what is left of it. */
void xb_cut_at_character(char *text, size_t size);

#endif
