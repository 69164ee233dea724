#include "amqp/frame.h"

int xb_frame_refuse(const uint8_t *at, uint32_t limit, struct xb_error *error)
{
    uint32_t size = xb_get32(at + 3);

    if (!xb_frame_has_known_type(at))
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a frame of unknown type %u", at[0]);
    if (size > limit)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL,
                       "the peer announced a frame of %lu bytes, more than the %lu allowed", (unsigned long)size,
                       (unsigned long)limit);
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a frame without its end mark");
}
