#ifndef XB_DECODE_SCAN_H
#define XB_DECODE_SCAN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/*
 * The search for the end of plain text inside a string: the first byte from `s` on that is a quote, a backslash, a
 * control character, or 0x80 and above. Most of a message's bytes pass only through here. There is always one, because
 * zeros lie behind the text. xb_scan() reads at most 15 bytes behind it.
 *
 * xb_scan_pair() is for `name": "value"`, which is how publishers write most members. `name` is behind the opening
 * quote. False when the member begins otherwise, or the name is longer than 31 bytes, which does not matter. True with
 * the end of the name and the place where xb_scan() stops in the value: a quote, if all of it is plain. It reads at
 * most 31 bytes behind the text.
 *
 * xb_scan_row_pair() is the same for names of any length, one pair after the other. As long as `", "` follows a value,
 * the next name begins behind that. It reads at most 63 bytes behind the text.
 */

/* The bytes of a row that are looked at together. Zeroed memory begins a row. */
struct xb_scan_row {
    char *window;
    uint64_t mask; /* a bit for each place in the window where plain text ends, from the next name on */
};

/*
 * Eight bytes at once, on any machine. In a byte of `quote` and `slash` that was the character in question all bits are
 * zero, so subtracting one borrows into its top bit; so does subtracting 0x20 from a control character. A borrow may
 * mark bytes of higher order by mistake, never the lowest marked one, which on a little-endian machine is the first in
 * memory.
 */
static inline char *xb_scan_words(char *s)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t word, quote, slash, marked;

    for (;; s += sizeof word) {
        memcpy(&word, s, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        word = __builtin_bswap64(word);
#endif
        quote = word ^ ones * '"';
        slash = word ^ ones * '\\';
        marked = ((quote - ones) | (slash - ones) | (word - ones * ' ') | word) & ones * 0x80;
        if (marked)
            return s + (__builtin_ctzll(marked) >> 3);
    }
}

#ifdef __SSE2__
/*
 * Sixteen at once. As signed numbers, bytes of 0x80 and above are less than a space, just as control characters. The
 * quote, 0x22, is made to lie next to them by flipping a bit, which exchanges it with the space and leaves the others
 * among themselves. So one subtraction, held at the lowest number, turns all three kinds negative, and the mask is made
 * of the signs. The backslash needs a comparison of its own.
 */
static inline unsigned xb_scan_mask(const char *s)
{
    const __m128i flip = _mm_set1_epi8('"' ^ ' '), above = _mm_set1_epi8(' ' + 1), slash = _mm_set1_epi8('\\');
    __m128i bytes = _mm_loadu_si128((const void *)s);

    return (unsigned)_mm_movemask_epi8(
        _mm_or_si128(_mm_subs_epi8(_mm_xor_si128(bytes, flip), above), _mm_cmpeq_epi8(bytes, slash)));
}

static inline char *xb_scan(char *s)
{
    unsigned mask;

    while ((mask = xb_scan_mask(s)) == 0)
        s += 16;
    return s + (unsigned)__builtin_ctz(mask);
}
#else
static inline char *xb_scan(char *s)
{
    return xb_scan_words(s);
}
#endif

/* String by string. */
static inline bool xb_scan_any_pair(char *name, char **name_end, char **value_end)
{
    *name_end = xb_scan(name);
    if (memcmp(*name_end, "\": \"", 4) != 0)
        return false;
    *value_end = xb_scan(*name_end + 4);
    return true;
}

#ifdef __SSE2__
/*
 * Each scan waits for the one before it to say where to begin, and that takes longer than the scan. So the two strings
 * of a pair are looked for at once: the masks of the 32 bytes behind the first quote mostly show both ends. Of what
 * they show, the first is the end of the name and the second, behind `": `, the opening quote of the value.
 */
static inline bool xb_scan_pair(char *name, char **name_end, char **value_end)
{
    unsigned mask = xb_scan_mask(name) | xb_scan_mask(name + 16) << 16;
    char *end = name + (unsigned)__builtin_ctz(mask | 1U << 31);

    if (memcmp(end, "\": \"", 4) != 0)
        return false;
    mask &= mask - 1;
    mask &= mask - 1;
    *name_end = end;
    *value_end = mask ? name + (unsigned)__builtin_ctz(mask) : xb_scan(end + 4 < name + 32 ? name + 32 : end + 4);
    return true;
}

/*
 * In a row the same wait is there from pair to pair. The masks of 64 bytes mostly show two pairs or three: only where
 * the next one does not end in the window, the window moves there.
 */
static inline uint64_t xb_scan_mask_64(const char *s)
{
    return (uint64_t)(xb_scan_mask(s) | xb_scan_mask(s + 16) << 16) |
           (uint64_t)(xb_scan_mask(s + 32) | xb_scan_mask(s + 48) << 16) << 32;
}

static inline uint64_t xb_scan_drop_two(uint64_t mask)
{
    mask &= mask - 1;
    return mask & (mask - 1);
}

static inline bool xb_scan_row_pair(struct xb_scan_row *row, char *name, char **name_end, char **value_end)
{
    uint64_t rest = xb_scan_drop_two(row->mask); /* from the end of the value on */

    if (rest == 0) {
        row->window = name;
        row->mask = xb_scan_mask_64(name);
        rest = xb_scan_drop_two(row->mask);
        if (rest == 0)
            return xb_scan_any_pair(name, name_end, value_end);
    }
    *name_end = row->window + (unsigned)__builtin_ctzll(row->mask);
    *value_end = row->window + (unsigned)__builtin_ctzll(rest);
    row->mask = xb_scan_drop_two(rest);
    return memcmp(*name_end, "\": \"", 4) == 0;
}
#else
static inline bool xb_scan_pair(char *name, char **name_end, char **value_end)
{
    return xb_scan_any_pair(name, name_end, value_end);
}

static inline bool xb_scan_row_pair(struct xb_scan_row *row, char *name, char **name_end, char **value_end)
{
    (void)row;
    return xb_scan_any_pair(name, name_end, value_end);
}
#endif

#endif
