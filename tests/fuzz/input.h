#ifndef XB_TESTS_FUZZ_INPUT_H
#define XB_TESTS_FUZZ_INPUT_H

#include <stddef.h>
#include <stdint.h>

/*
 * An input read from both ends: what the program does from the front, what its callbacks do from the back. A mutation of
 * one therefore does not change the meaning of the other. A side that is exhausted yields zeros.
 */
struct input {
    const uint8_t *front, *back; /* the bytes [front, back) are left */
};

static inline uint8_t input_front(struct input *input)
{
    return input->front < input->back ? *input->front++ : 0;
}

static inline uint8_t input_back(struct input *input)
{
    return input->front < input->back ? *--input->back : 0;
}

/* As many bytes from the front as there are, at most `*count`, which becomes their number. */
static inline const uint8_t *input_bytes(struct input *input, size_t *count)
{
    const uint8_t *bytes = input->front;

    if (*count > (size_t)(input->back - input->front))
        *count = (size_t)(input->back - input->front);
    input->front += *count;
    return bytes;
}

#endif
