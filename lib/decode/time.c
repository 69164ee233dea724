#include <xivo-bus/values.h>

#include <string.h>

#include <xivo-bus/error.h>

/*
 * The four forms of a time that values.h lists. The text is read from left to right by functions that each take one part and
 * move *at behind it; a part that is not there as it should be is false, and the whole is refused.
 */

static const int64_t second_us = 1000000;

/* `count` digits. */
static bool read_digits(const char **at, int count, int64_t *value)
{
    *value = 0;
    for (; count > 0; count--, ++*at) {
        if (**at < '0' || **at > '9')
            return false;
        *value = *value * 10 + (**at - '0');
    }
    return true;
}

static bool read_character(const char **at, char character)
{
    if (**at != character)
        return false;
    ++*at;
    return true;
}

/* Days from 1970-01-01, in the Gregorian calendar. The year begins in March, so that the leap day is its last. */
static int64_t days_of(int64_t year, int64_t month, int64_t day)
{
    int64_t y = month <= 2 ? year - 1 : year, m = month <= 2 ? month + 9 : month - 3;

    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}

static int64_t days_in(int64_t year, int64_t month)
{
    static const int8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return days[month - 1] + (month == 2 && is_leap);
}

static bool read_date(const char **at, int64_t *days)
{
    int64_t year, month, day;

    if (!read_digits(at, 4, &year) || !read_character(at, '-') || !read_digits(at, 2, &month) ||
        !read_character(at, '-') || !read_digits(at, 2, &day))
        return false;
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > days_in(year, month))
        return false;
    *days = days_of(year, month, day);
    return true;
}

/* One to nine digits, of which six count. */
static bool read_fraction(const char **at, int64_t *fraction_us)
{
    int64_t unit = second_us / 10, digit;
    int count;

    *fraction_us = 0;
    for (count = 0; count < 9 && read_digits(at, 1, &digit); count++, unit /= 10)
        *fraction_us += digit * unit;
    return count > 0;
}

/* 60 is a leap second. */
static bool read_time(const char **at, int64_t *time_us)
{
    int64_t hour, minute, second, fraction_us = 0;

    if (!read_digits(at, 2, &hour) || !read_character(at, ':') || !read_digits(at, 2, &minute) ||
        !read_character(at, ':') || !read_digits(at, 2, &second))
        return false;
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    if (read_character(at, '.') && !read_fraction(at, &fraction_us))
        return false;
    *time_us = ((hour * 60 + minute) * 60 + second) * second_us + fraction_us;
    return true;
}

/* What is behind the time: nothing, Z, +hh:mm or +hhmm. */
static bool read_zone(const char **at, int64_t *offset_us, int *zone)
{
    int64_t hours, minutes;
    bool west = **at == '-';

    *offset_us = 0;
    if (**at == '\0')
        return true;
    *zone = XIVO_BUS_ZONE_KNOWN;
    if (read_character(at, 'Z'))
        return true;
    if ((!read_character(at, '+') && !read_character(at, '-')) || !read_digits(at, 2, &hours))
        return false;
    read_character(at, ':');
    if (!read_digits(at, 2, &minutes) || hours > 23 || minutes > 59)
        return false;
    *offset_us = (hours * 60 + minutes) * 60 * second_us * (west ? -1 : 1);
    return true;
}

int xivo_bus_time_parse(const char *text, int64_t *time_us, int *zone)
{
    int64_t days, day_us, offset_us;
    int found = XIVO_BUS_ZONE_LOCAL;

    if (!text || !read_date(&text, &days))
        return XIVO_BUS_ERR_ARGUMENT;
    if (read_character(&text, ' '))
        found = XIVO_BUS_ZONE_KNOWN;
    else if (!read_character(&text, 'T'))
        return XIVO_BUS_ERR_ARGUMENT;
    if (!read_time(&text, &day_us) || !read_zone(&text, &offset_us, &found) || *text != '\0')
        return XIVO_BUS_ERR_ARGUMENT;
    if (time_us)
        *time_us = days * 86400 * second_us + day_us - offset_us;
    if (zone)
        *zone = found;
    return XIVO_BUS_OK;
}
