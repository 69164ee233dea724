#include "util/utf8.h"

#include <string.h>

size_t xb_utf8_length(const char *text, size_t left)
{
    const unsigned char *s = (const unsigned char *)text;
    size_t length;
    unsigned low = 0x80, high = 0xBF; /* what the second byte may be */

    if (left == 0)
        return 0;
    if (s[0] < 0x80)
        return 1;
    if (s[0] < 0xC2 || s[0] > 0xF4)
        return 0;
    length = s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;
    if (s[0] == 0xE0)
        low = 0xA0;
    else if (s[0] == 0xED)
        high = 0x9F;
    else if (s[0] == 0xF0)
        low = 0x90;
    else if (s[0] == 0xF4)
        high = 0x8F;
    if (length > left || s[1] < low || s[1] > high)
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

bool xb_utf8_is_valid(const char *text, size_t length)
{
    for (size_t i = 0, n; i < length; i += n) {
        n = xb_utf8_length(text + i, length - i);
        if (n == 0)
            return false;
    }
    return true;
}

char *xb_utf8_put(char *target, uint32_t code)
{
    if (code < 0x80) {
        *target++ = (char)code;
    } else if (code < 0x800) {
        *target++ = (char)(0xC0 | code >> 6);
        *target++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *target++ = (char)(0xE0 | code >> 12);
        *target++ = (char)(0x80 | (code >> 6 & 0x3F));
        *target++ = (char)(0x80 | (code & 0x3F));
    } else {
        *target++ = (char)(0xF0 | code >> 18);
        *target++ = (char)(0x80 | (code >> 12 & 0x3F));
        *target++ = (char)(0x80 | (code >> 6 & 0x3F));
        *target++ = (char)(0x80 | (code & 0x3F));
    }
    return target;
}

uint32_t xb_utf8_code(const char *text, size_t length)
{
    static const unsigned char first[] = { 0, 0x7F, 0x1F, 0x0F, 0x07 }; /* bits of the first byte, by length */
    uint32_t code = (unsigned char)text[0] & first[length];

    for (size_t i = 1; i < length; i++)
        code = code << 6 | ((unsigned char)text[i] & 0x3F);
    return code;
}

static const struct range {
    uint32_t first, last;
} invisible[] = {
    { 0, 0x1F },          /* C0 */
    { 0x7F, 0x9F },       /* DEL, C1 */
    { 0xAD, 0xAD },       /* soft hyphen */
    { 0x61C, 0x61C },     /* Arabic letter mark */
    { 0x180E, 0x180E },   /* Mongolian vowel separator */
    { 0x200B, 0x200F },   /* zero width, direction marks */
    { 0x2028, 0x202E },   /* line and paragraph separator, bidirectional embeddings and overrides */
    { 0x2060, 0x206F },   /* word joiner, invisible operators, bidirectional isolates */
    { 0xFEFF, 0xFEFF },   /* zero width no-break space */
    { 0xFFF9, 0xFFFB },   /* interlinear annotations */
    { 0xE0000, 0xE007F }, /* tags */
};

bool xb_utf8_is_visible(uint32_t code)
{
    for (size_t i = 0; i < sizeof invisible / sizeof invisible[0]; i++)
        if (code >= invisible[i].first && code <= invisible[i].last)
            return false;
    return true;
}

/* The length of the character at `bytes` that a program may see as it is; 0: it needs the replacement. */
static size_t fitting(const char *bytes, size_t left)
{
    return bytes[0] == '\0' ? 0 : xb_utf8_length(bytes, left);
}

size_t xb_utf8_repair(char *target, const char *bytes, size_t length)
{
    char *out = target;

    for (size_t i = 0, n; i < length; i += n ? n : 1) {
        n = fitting(bytes + i, length - i);
        if (n == 0)
            out = xb_utf8_put(out, XB_UTF8_REPLACEMENT);
        else
            memcpy(out, bytes + i, n);
        out += n;
    }
    *out = '\0';
    return (size_t)(out - target);
}

size_t xb_utf8_repaired_size(const char *bytes, size_t length)
{
    size_t size = 1;

    for (size_t i = 0, n; i < length; i += n ? n : 1) {
        n = fitting(bytes + i, length - i);
        size += n ? n : 3;
    }
    return size;
}
