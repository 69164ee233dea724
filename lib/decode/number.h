#ifndef XB_DECODE_NUMBER_H
#define XB_DECODE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * JSON's numbers, exact. A number is an integer when its value is, however it is written: 1e3 and 42.0 are, 3.9 is not.
 * Nothing is rounded to an integer and nothing is clamped.
 */

/*
 * The end of the number that starts at `text`, NULL when the grammar (RFC 8259, section 6) does not allow it. Reads up
 * to the first byte that cannot belong to a number, so `text` has one behind it.
 */
char *xb_number_end(char *text);

/*
 * The same and the value at once for what nearly all numbers are: up to 18 digits, nothing else but a minus. The place after
 * it; NULL: it is none of those, which says nothing of what it is.
 */
static inline char *xb_number_plain_integer(char *text, int64_t *value)
{
    char *digits = *text == '-' ? text + 1 : text, *at = digits;
    uint64_t magnitude = 0; /* 19 digits are read, and fit */

    for (; *at >= '0' && *at <= '9' && at < digits + 19; at++)
        magnitude = magnitude * 10 + (uint64_t)(*at - '0');
    if (at == digits || at > digits + 18 || (*digits == '0' && at > digits + 1) || *at == '.' || (*at | 0x20) == 'e')
        return NULL;
    *value = digits > text ? -(int64_t)magnitude : (int64_t)magnitude;
    return at;
}

enum xb_integer { XB_INTEGER_OK, XB_INTEGER_FRACTION, XB_INTEGER_RANGE };

/* The value of a number that xb_number_end() has accepted. *value is written only with XB_INTEGER_OK. */
enum xb_integer xb_number_integer(const char *text, const char *end, int64_t *value);

/* The nearest double of a number with few digits and a small exponent, as nearly all are. False: it takes xb_number_double(). */
bool xb_number_short_double(const char *text, const char *end, double *value);

/* About how long that takes, in the units of XB_RECORD_WORK, and an eighth for each byte. */
enum { XB_NUMBER_WORK = 100 };

/* The nearest double, whatever the locale. False: too big for one. A byte that ends the number lies at the end. */
bool xb_number_double(const char *text, const char *end, double *value);

/* A whole decimal number that fills the string: a minus at most, then digits. *value is written only with true. */
bool xb_decimal(const char *text, size_t length, int64_t *value);

#endif
