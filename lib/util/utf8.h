#ifndef XB_UTIL_UTF8_H
#define XB_UTIL_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What stands in for a character that a string for the program cannot hold: U+0000, half of a surrogate pair, a byte
 * that is not UTF-8. */
enum { XB_UTF8_REPLACEMENT = 0xFFFD };

/*
 * The length (1 to 4) of the well-formed sequence at `text`, of which `left` bytes may be read; 0 when there is none.
 * Overlong forms, surrogates and code points above U+10FFFF are not well-formed (RFC 3629).
 */
size_t xb_utf8_length(const char *text, size_t left);

/* Well-formed from the first byte to the last. */
bool xb_utf8_is_valid(const char *text, size_t length);

/* Writes a code point as UTF-8 and returns the place behind it. The caller has made sure that it is one, and of the
 * room. */
char *xb_utf8_put(char *target, uint32_t code);

/* The code point of the well-formed sequence of `length` bytes at `text`. */
uint32_t xb_utf8_code(const char *text, size_t length);

/*
 * Whether a line of text may hold the character as it is. Not so: controls (C0, DEL and C1, which terminals obey), the line and
 * paragraph separators, and format characters that reorder text or have no width, so that what one sees is not what is there.
 */
bool xb_utf8_is_visible(uint32_t code);

/* ASCII without a NUL, as nearly all short strings of the wire are: nothing to repair. Reads eight bytes at once: a NUL
 * borrows into its top bit, and every other byte that is not ASCII has it. */
static inline bool xb_utf8_is_plain(const char *text, size_t length)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t marked = 0, word;

    if (length < sizeof word) {
        for (size_t i = 0; i < length; i++)
            marked |= ((unsigned char)text[i] - 1U) | (unsigned char)text[i];
        return (marked & ~UINT64_C(0x7F)) == 0;
    }
    for (size_t i = 0; i < length - sizeof word; i += sizeof word) {
        memcpy(&word, text + i, sizeof word);
        marked |= (word - ones) | word;
    }
    memcpy(&word, text + length - sizeof word, sizeof word); /* some of it once more */
    marked |= (word - ones) | word;
    return (marked & ones * 0x80) == 0;
}

/*
 * Copies any bytes as valid UTF-8 without a NUL inside, terminated, and returns the length. A byte that fits nowhere,
 * and a NUL, becomes U+FFFD: `target` has room for 3 * length + 1 bytes, or for what xb_utf8_repaired_size() says, the
 * terminating NUL included.
 */
size_t xb_utf8_repair(char *target, const char *bytes, size_t length);
size_t xb_utf8_repaired_size(const char *bytes, size_t length);

#endif
