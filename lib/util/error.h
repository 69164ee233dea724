#ifndef XB_UTIL_ERROR_H
#define XB_UTIL_ERROR_H

#include <stdarg.h>
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

/* Sets code and text (printf's format) and returns code. A text that is too long is cut as by xb_format(). */
int xb_fail(struct xb_error *error, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));
int xb_fail_with(struct xb_error *error, int code, const char *format, va_list arguments)
    __attribute__((format(printf, 3, 0)));

/*
 * xb_fail() with ": " and the C library's text for errno value `number` appended, in English whatever the locale is. When
 * both are too long together, the first is cut.
 */
int xb_fail_errno(struct xb_error *error, int code, int number, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* XIVO_BUS_ERR_NOMEM with its standard words. */
int xb_fail_nomem(struct xb_error *error);

/*
 * Copies text that came from outside so that it can be shown on a line: bytes that are not UTF-8 and characters that a
 * terminal obeys or nobody sees (utf8.h) become '?'. What does not fit in size - 1 bytes is cut, and "..." ends the text where
 * there is room for that; always terminated. Returns target.
 */
char *xb_printable(char *target, size_t size, const void *text, size_t length);

/* vsnprintf() into `size` bytes, at least 16. A text that does not fit is cut between two characters and ends with "...". */
void xb_format(char *text, size_t size, const char *format, va_list arguments) __attribute__((format(printf, 3, 0)));

#endif
