#ifndef XB_UTIL_BUF_H
#define XB_UTIL_BUF_H

#include <stddef.h>
#include <stdint.h>

/*
 * A queue of bytes: written at the end, consumed at the start, in one piece of memory that grows and is kept. Zeroed memory
 * is an empty one. Pointers into it hold until the next xb_buf_reserve().
 */
struct xb_buf {
    uint8_t *data;
    size_t start, end, size; /* the bytes are data[start .. end) */
};

void xb_buf_free(struct xb_buf *buf);

/* Room for `count` more bytes behind the end: moves what is there to the front, grows when that is not enough. 0 or -1 (no memory). */
int xb_buf_reserve(struct xb_buf *buf, size_t count);

int xb_buf_append(struct xb_buf *buf, const void *bytes, size_t count);

/* Drops `count` bytes at the start. */
static inline void xb_buf_consume(struct xb_buf *buf, size_t count)
{
    buf->start += count;
    if (buf->start == buf->end)
        buf->start = buf->end = 0;
}

/* Empties it; gives memory above `keep` bytes back. */
void xb_buf_reset(struct xb_buf *buf, size_t keep);

static inline size_t xb_buf_length(const struct xb_buf *buf)
{
    return buf->end - buf->start;
}

/* NULL while nothing was ever in it; adding to that, even zero, is undefined. */
static inline uint8_t *xb_buf_bytes(const struct xb_buf *buf)
{
    return buf->data ? buf->data + buf->start : NULL;
}

#endif
