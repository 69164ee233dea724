#ifndef XB_DECODE_HASH_H
#define XB_DECODE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * A hash of a name in which every bit counts. Whoever does not know the seed cannot choose names that collide; so names that
 * come from outside are hashed with a secret one.
 */

/* The product of two numbers, its upper half folded on the lower one. */
static inline uint64_t xb_hash_fold(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide)a * b;

    return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
    uint64_t low = (a & UINT32_MAX) * (b & UINT32_MAX), high = (a >> 32) * (b >> 32);
    uint64_t cross = (a >> 32) * (b & UINT32_MAX), other = (a & UINT32_MAX) * (b >> 32);
    uint64_t carry = ((low >> 32) + (cross & UINT32_MAX) + (other & UINT32_MAX)) >> 32;

    low += (cross << 32) + (other << 32);
    return low ^ (high + (cross >> 32) + (other >> 32) + carry);
#endif
}

/* Up to eight bytes as a number. Of more than four the two halves may overlap. */
static inline uint64_t xb_hash_short(const char *bytes, size_t length)
{
    uint32_t head = 0, tail = 0;

    if (length < sizeof head) {
        for (size_t i = 0; i < length; i++)
            head = head << 8 | (unsigned char)bytes[i];
        return head;
    }
    memcpy(&head, bytes, sizeof head);
    memcpy(&tail, bytes + length - sizeof tail, sizeof tail);
    return (uint64_t)head << 32 | tail;
}

static inline uint64_t xb_hash(const char *bytes, size_t length, uint64_t seed)
{
    const uint64_t a = UINT64_C(0x9E3779B97F4A7C15), b = UINT64_C(0xC2B2AE3D27D4EB4F);
    const char *end = bytes + length;
    uint64_t hash = (seed ^ a) + length, word;

    for (; end - bytes > 8; bytes += 8) {
        memcpy(&word, bytes, sizeof word);
        hash = xb_hash_fold(hash ^ word, seed ^ b);
    }
    return xb_hash_fold(xb_hash_fold(hash ^ xb_hash_short(bytes, (size_t)(end - bytes)), seed ^ b), a);
}

#endif
