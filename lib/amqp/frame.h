#ifndef XB_AMQP_FRAME_H
#define XB_AMQP_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/buf.h"
#include "util/error.h"

/* AMQP 0-9-1, section 4.2.3: type (1), channel (2), size (4), payload, end mark (1). Numbers are big-endian. */
enum {
    XB_FRAME_METHOD = 1,
    XB_FRAME_CONTENT_HEADER = 2,
    XB_FRAME_BODY = 3,
    XB_FRAME_HEARTBEAT = 8,
    XB_FRAME_END = 0xCE,
    XB_FRAME_HEADER = 7,
    XB_FRAME_OVERHEAD = 8
};

struct xb_frame {
    uint8_t type;
    uint16_t channel;
    uint32_t size;
    uint8_t *payload; /* in the input buffer, until it is read into again */
};

static inline uint16_t xb_get16(const uint8_t *at)
{
    return (uint16_t)(at[0] << 8 | at[1]);
}

static inline uint32_t xb_get32(const uint8_t *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static inline uint64_t xb_get64(const uint8_t *at)
{
    return (uint64_t)xb_get32(at) << 32 | xb_get32(at + 4);
}

static inline void xb_put16(uint8_t *at, uint16_t value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

static inline void xb_put32(uint8_t *at, uint32_t value)
{
    xb_put16(at, (uint16_t)(value >> 16));
    xb_put16(at + 2, (uint16_t)value);
}

/* The words for a frame that cannot be. */
int xb_frame_refuse(const uint8_t *at, uint32_t limit, struct xb_error *error);

static inline bool xb_frame_has_known_type(const uint8_t *at)
{
    const unsigned known =
        1U << XB_FRAME_METHOD | 1U << XB_FRAME_CONTENT_HEADER | 1U << XB_FRAME_BODY | 1U << XB_FRAME_HEARTBEAT;

    return at[0] <= XB_FRAME_HEARTBEAT && (known >> at[0] & 1);
}

/* The frame at the start of the buffer is longer than the limit: xb_frame_peek(), or xb_frame_refuse(). */
enum { XB_FRAME_LONG = 2 };

/*
 * Takes the next frame off the buffer: 1 and *frame, 0 when it is not there as a whole yet, XB_FRAME_LONG for a size above
 * `limit`, or XIVO_BUS_ERR_PROTOCOL for an unknown type or a missing end mark. The byte behind the payload (the end mark) becomes 0, so that a
 * payload of text can be used as a string where it lies. Three of them make a message: this is part of the loop.
 */
static inline int xb_frame_next(struct xb_buf *in, uint32_t limit, struct xb_frame *frame, struct xb_error *error)
{
    size_t length = xb_buf_length(in);
    uint32_t size;
    uint8_t *at;

    if (length < XB_FRAME_OVERHEAD)
        return 0;
    at = in->data + in->start;
    size = xb_get32(at + 3);
    if (!xb_frame_has_known_type(at) || size > limit)
        return xb_frame_has_known_type(at) ? XB_FRAME_LONG : xb_frame_refuse(at, limit, error);
    if (length < (size_t)size + XB_FRAME_OVERHEAD)
        return 0;
    if (at[XB_FRAME_HEADER + size] != XB_FRAME_END)
        return xb_frame_refuse(at, limit, error);
    frame->type = at[0];
    frame->channel = xb_get16(at + 1);
    frame->size = size;
    frame->payload = at + XB_FRAME_HEADER;
    frame->payload[size] = 0;
    xb_buf_consume(in, (size_t)size + XB_FRAME_OVERHEAD);
    return 1;
}

/* The frame that begins at `at`, of which XB_FRAME_HEADER bytes are there; the payload may not be. */
static inline struct xb_frame xb_frame_peek(uint8_t *at)
{
    return (struct xb_frame){ at[0], xb_get16(at + 1), xb_get32(at + 3), at + XB_FRAME_HEADER };
}

#endif
