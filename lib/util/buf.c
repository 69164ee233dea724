#include "util/buf.h"

#include <stdlib.h>
#include <string.h>

void xb_buf_free(struct xb_buf *buf)
{
    free(buf->data);
    *buf = (struct xb_buf){ 0 };
}

int xb_buf_reserve(struct xb_buf *buf, size_t count)
{
    size_t length = xb_buf_length(buf), size = buf->size ? buf->size : 256;
    uint8_t *data;

    if (buf->size - buf->end >= count && buf->data)
        return 0;
    if (buf->start > 0) {
        memmove(buf->data, buf->data + buf->start, length);
        buf->start = 0;
        buf->end = length;
        if (buf->size - length >= count)
            return 0;
    }
    if (count > SIZE_MAX / 4 - length)
        return -1;
    while (size < length + count)
        size *= 2;
    data = realloc(buf->data, size);
    if (!data)
        return -1;
    buf->data = data;
    buf->size = size;
    return 0;
}

int xb_buf_append(struct xb_buf *buf, const void *bytes, size_t count)
{
    if (xb_buf_reserve(buf, count) != 0)
        return -1;
    if (count > 0)
        memcpy(buf->data + buf->end, bytes, count);
    buf->end += count;
    return 0;
}

void xb_buf_reset(struct xb_buf *buf, size_t keep)
{
    if (buf->size > keep)
        xb_buf_free(buf);
    buf->start = buf->end = 0;
}
