#include "decode/number.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char *digits_end(char *text)
{
    while (is_digit(*text))
        text++;
    return text;
}

char *xb_number_end(char *text)
{
    char *start;

    if (*text == '-')
        text++;
    if (!is_digit(*text))
        return NULL;
    text = *text == '0' ? text + 1 : digits_end(text);
    if (is_digit(*text))
        return NULL;
    if (*text == '.') {
        start = ++text;
        if ((text = digits_end(text)) == start)
            return NULL;
    }
    if (*text == 'e' || *text == 'E') {
        text++;
        if (*text == '+' || *text == '-')
            text++;
        start = text;
        if ((text = digits_end(text)) == start)
            return NULL;
    }
    return text;
}

/* One more digit at the end of a magnitude. False: it does not fit in 64 bits. */
static bool add_digit(uint64_t *magnitude, unsigned digit)
{
    if (*magnitude > (UINT64_MAX - digit) / 10)
        return false;
    *magnitude = *magnitude * 10 + digit;
    return true;
}

static bool apply_sign(uint64_t magnitude, bool negative, int64_t *value)
{
    uint64_t limit = (uint64_t)INT64_MAX + (negative ? 1 : 0);

    if (magnitude > limit)
        return false;
    if (negative)
        *value = magnitude == 0 ? 0 : -(int64_t)(magnitude - 1) - 1;
    else
        *value = (int64_t)magnitude;
    return true;
}

bool xb_decimal(const char *text, size_t length, int64_t *value)
{
    const char *end = text + length;
    bool negative = length > 0 && *text == '-';
    uint64_t magnitude = 0;

    if (negative)
        text++;
    if (text == end)
        return false;
    for (; text < end; text++)
        if (!is_digit(*text) || !add_digit(&magnitude, (unsigned)(*text - '0')))
            return false;
    return apply_sign(magnitude, negative, value);
}

/* The exponent's value, held at a bound that no body's digits can make up for. */
static int64_t exponent_of(const char *text, const char *end)
{
    const int64_t bound = INT64_C(1) << 60;
    bool negative = *text == '-';
    int64_t value = 0;

    if (*text == '-' || *text == '+')
        text++;
    for (; text < end; text++)
        value = value > bound / 10 - 10 ? bound : value * 10 + (*text - '0');
    return negative ? -value : value;
}

/*
 * A number with a fraction or an exponent: take the digits of both parts as one whole number and count how far the
 * point has to move. Zeros at its end move the point instead, so that what is left of the exponent says whether the
 * value is whole.
 */
static enum xb_integer scaled_integer(const char *text, const char *end, bool negative, int64_t *value)
{
    const char *exponent = text, *last = NULL, *p;
    uint64_t magnitude = 0;
    int64_t scale = 0;
    bool fraction = false;

    while (exponent < end && *exponent != 'e' && *exponent != 'E')
        exponent++;
    if (exponent < end)
        scale = exponent_of(exponent + 1, end);
    for (p = text; p < exponent; p++)
        if (*p >= '1' && *p <= '9')
            last = p;
    if (!last) {
        *value = 0;
        return XB_INTEGER_OK;
    }
    for (p = text; p < exponent; p++) {
        if (*p == '.')
            fraction = true;
        else if (p <= last)
            scale -= fraction;
        else
            scale += !fraction;
    }
    if (scale < 0)
        return XB_INTEGER_FRACTION;
    for (p = text; p <= last; p++)
        if (*p != '.' && !add_digit(&magnitude, (unsigned)(*p - '0')))
            return XB_INTEGER_RANGE;
    for (; scale > 0; scale--)
        if (!add_digit(&magnitude, 0))
            return XB_INTEGER_RANGE;
    return apply_sign(magnitude, negative, value) ? XB_INTEGER_OK : XB_INTEGER_RANGE;
}

enum xb_integer xb_number_integer(const char *text, const char *end, int64_t *value)
{
    bool negative = *text == '-';
    const char *p = text + negative;
    uint64_t magnitude = 0;

    for (; p < end; p++) {
        if (!is_digit(*p))
            return scaled_integer(text + negative, end, negative, value);
        if (!add_digit(&magnitude, (unsigned)(*p - '0')))
            break;
    }
    if (p == end)
        return apply_sign(magnitude, negative, value) ? XB_INTEGER_OK : XB_INTEGER_RANGE;
    return scaled_integer(text + negative, end, negative, value);
}

/*
 * Up to 2^53 every whole number is a double, and so is every power of ten up to 10^22. Of two doubles the quotient and the
 * product are the nearest ones to the exact result. So a number is exact in one step when its digits, without the point, are
 * such a number and the point moves by no more than 22 places. That holds where doubles are computed as doubles.
 */
bool xb_number_short_double(const char *text, const char *end, double *value)
{
    static const double powers[] = { 1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                     1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
    const int64_t most = sizeof powers / sizeof powers[0] - 1;
    bool negative = *text == '-', fraction = false;
    const char *p = text + negative;
    uint64_t digits = 0;
    int64_t scale = 0;

    for (; p < end && (is_digit(*p) || *p == '.'); p++) {
        if (*p == '.')
            fraction = true;
        else if (digits > UINT64_C(1) << 53 || !add_digit(&digits, (unsigned)(*p - '0')))
            return false;
        else
            scale -= fraction;
    }
    if (p < end)
        scale += exponent_of(p + 1, end);
    if (FLT_EVAL_METHOD != 0 || digits > UINT64_C(1) << 53 || scale > most || scale < -most)
        return false;
    *value = scale < 0 ? (double)digits / powers[-scale] : (double)digits * powers[scale];
    if (negative)
        *value = -*value;
    return true;
}

bool xb_number_double(const char *text, const char *end, double *value)
{
    locale_t c_locale;
    double result;

    if (xb_number_short_double(text, end, value))
        return true;
    c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (!c_locale)
        return false;
    result = strtod_l(text, NULL, c_locale);
    freelocale(c_locale);
    if (!isfinite(result))
        return false;
    *value = result;
    return true;
}
