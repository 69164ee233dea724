#include "util/text.h"

#include <stdlib.h>
#include <string.h>

char *xb_text_copy(const char *bytes, size_t length)
{
    char *copy = malloc(length + 1);

    if (!copy)
        return NULL;
    if (length > 0)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}

size_t xb_utf8_sequence(const unsigned char *s, size_t left)
{
    size_t length = s[0] < 0x80 ? 1 : s[0] < 0xC2 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF5 ? 4 : 0;

    if (length == 0 || length > left)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) || (s[0] == 0xF0 && s[1] < 0x90) ||
        (s[0] == 0xF4 && s[1] > 0x8F))
        return 0;
    return length;
}

bool xb_utf8_is_valid(const char *bytes, size_t length)
{
    const unsigned char *s = (const unsigned char *)bytes;

    for (size_t i = 0, n; i < length; i += n) {
        n = xb_utf8_sequence(s + i, length - i);
        if (n == 0)
            return false;
    }
    return true;
}

static const char replacement[] = "\xEF\xBF\xBD";

/* The length of the character at `bytes` that a program may see as it is; 0: it needs the replacement. */
static size_t fitting(const char *bytes, size_t left)
{
    return bytes[0] == '\0' ? 0 : xb_utf8_sequence((const unsigned char *)bytes, left);
}

size_t xb_text_repaired_size(const char *bytes, size_t length)
{
    size_t size = 1;

    for (size_t i = 0, n; i < length; i += n ? n : 1) {
        n = fitting(bytes + i, length - i);
        size += n ? n : sizeof replacement - 1;
    }
    return size;
}

char *xb_text_repair(char *target, const char *bytes, size_t length)
{
    for (size_t i = 0, n; i < length; i += n ? n : 1) {
        n = fitting(bytes + i, length - i);
        memcpy(target, n ? bytes + i : replacement, n ? n : sizeof replacement - 1);
        target += n ? n : sizeof replacement - 1;
    }
    *target = '\0';
    return target + 1;
}
