#ifndef XB_DECODE_SCAN_H
#define XB_DECODE_SCAN_H

#include <stdint.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/*
 * The search for the end of plain text inside a string: the first byte from `s` on that is a quote, a backslash, a
 * control character, or 0x80 and above. Most of a message's bytes pass only through here. There is always one, because
 * zeros lie behind the text, and the functions read at most 15 bytes behind it.
 */

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
static inline char *xb_scan(char *s)
{
    const __m128i flip = _mm_set1_epi8('"' ^ ' '), above = _mm_set1_epi8(' ' + 1), slash = _mm_set1_epi8('\\');

    for (;; s += 16) {
        __m128i bytes = _mm_loadu_si128((const void *)s);
        __m128i marked = _mm_or_si128(_mm_subs_epi8(_mm_xor_si128(bytes, flip), above), _mm_cmpeq_epi8(bytes, slash));
        int mask = _mm_movemask_epi8(marked);

        if (mask)
            return s + __builtin_ctzll((unsigned)mask);
    }
}
#else
static inline char *xb_scan(char *s)
{
    return xb_scan_words(s);
}
#endif

#endif
