#include "amqp/frame.h"

#include <stdbool.h>

static bool is_known_type(uint8_t type)
{
    return type == XB_FRAME_METHOD || type == XB_FRAME_CONTENT_HEADER || type == XB_FRAME_BODY ||
           type == XB_FRAME_HEARTBEAT;
}

int xb_frame_next(struct xb_buf *in, uint32_t limit, struct xb_frame *frame, struct xb_error *error)
{
    uint8_t *at = xb_buf_bytes(in);
    size_t length = xb_buf_length(in);
    uint32_t size;

    if (length < XB_FRAME_OVERHEAD)
        return 0;
    size = xb_get32(at + 3);
    if (!is_known_type(at[0]))
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a frame of unknown type %u", at[0]);
    if (size > limit)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer announced a frame of %lu bytes, more than the %lu allowed",
                       (unsigned long)size, (unsigned long)limit);
    if (length < (size_t)size + XB_FRAME_OVERHEAD)
        return 0;
    if (at[XB_FRAME_HEADER + size] != XB_FRAME_END)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a frame without its end mark");
    frame->type = at[0];
    frame->channel = xb_get16(at + 1);
    frame->size = size;
    frame->payload = at + XB_FRAME_HEADER;
    frame->payload[size] = 0;
    xb_buf_consume(in, (size_t)size + XB_FRAME_OVERHEAD);
    return 1;
}
