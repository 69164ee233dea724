#include "listen-escape.h"

#include <stdbool.h>
#include <stdint.h>

static const struct {
    uint32_t first, last;
} hidden[] = {
    { 0x01, 0x1f },     { 0x7f, 0x9f },     { 0xad, 0xad },       { 0x61c, 0x61c },
    { 0x180e, 0x180e }, { 0x200b, 0x200f }, { 0x2028, 0x202e },   { 0x2060, 0x206f },
    { 0xfeff, 0xfeff }, { 0xfff9, 0xfffb }, { 0xe0000, 0xe007f },
};

static bool is_hidden(uint32_t code)
{
    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        if (code >= hidden[i].first && code <= hidden[i].last)
            return true;
    return false;
}

/* The character at `text`: its code and its length. */
static size_t read_character(const char *text, uint32_t *code)
{
    const unsigned char *at = (const unsigned char *)text;
    size_t length = *at < 0xc0 ? 1 : *at < 0xe0 ? 2 : *at < 0xf0 ? 3 : 4;

    *code = length == 1 ? *at : *at & (0x7fU >> length);
    for (size_t i = 1; i < length; i++)
        *code = *code << 6 | (at[i] & 0x3fU);
    return length;
}

size_t listen_escape(FILE *out, const char *text, int *width)
{
    uint32_t code;
    size_t length = read_character(text, &code);
    int written;

    if ((*text & 0xc0) == 0x80 || !is_hidden(code))
        return 0; /* also inside a character that has begun before */
    if (code < 0x10000)
        written = fprintf(out, "\\u%04x", (unsigned)code);
    else
        written =
            fprintf(out, "\\u%04x\\u%04x", (unsigned)(0xd7c0 + (code >> 10)), (unsigned)(0xdc00 + (code & 0x3ff)));
    if (width != NULL)
        *width += written;
    return length;
}
