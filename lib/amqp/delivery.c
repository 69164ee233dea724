#include "amqp/delivery.h"

#include <string.h>

enum { GATHERED_KEPT = 256 * 1024 };     /* memory of a long body that is kept for the next one */

void xb_assembly_init(struct xb_assembly *assembly, uint64_t max_body)
{
    memset(assembly, 0, sizeof *assembly);
    assembly->max_body = max_body;
}

void xb_assembly_free(struct xb_assembly *assembly)
{
    xb_buf_free(&assembly->header);
    xb_buf_free(&assembly->gathered);
}

void xb_assembly_reset(struct xb_assembly *assembly)
{
    assembly->state = XB_ASSEMBLY_IDLE;
    xb_buf_reset(&assembly->gathered, GATHERED_KEPT);
}

/* A short string of the wire as a C string: 255 bytes at most by its own length byte; cut at a NUL, which no name has. */
static void copy_short_string(char target[256], amqp_bytes_t source)
{
    size_t length = source.len < 255 ? source.len : 255;

    if (length > 0)
        memcpy(target, source.bytes, length);
    target[length] = '\0';
}

int xb_assembly_method(struct xb_assembly *assembly, const amqp_basic_deliver_t *deliver, struct xb_error *error)
{
    if (assembly->state != XB_ASSEMBLY_IDLE)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer began a message inside another one");
    copy_short_string(assembly->exchange, deliver->exchange);
    copy_short_string(assembly->routing_key, deliver->routing_key);
    assembly->delivery = (struct xb_delivery){
        .tag = deliver->delivery_tag,
        .redelivered = deliver->redelivered != 0,
        .exchange = assembly->exchange,
        .routing_key = assembly->routing_key,
    };
    assembly->state = XB_ASSEMBLY_WANTS_HEADER;
    return 0;
}

static int complete(struct xb_assembly *assembly)
{
    assembly->state = XB_ASSEMBLY_IDLE;
    return 1;
}

/* The header is copied: the input buffer may move before the body is there. */
static int take_header(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error)
{
    struct xb_delivery *delivery = &assembly->delivery;

    xb_buf_reset(&assembly->header, GATHERED_KEPT);
    xb_buf_reset(&assembly->gathered, GATHERED_KEPT);
    if (xb_buf_append(&assembly->header, frame->payload, frame->size) != 0)
        return xb_fail_nomem(error);
    if (!xb_content_read(&delivery->content, assembly->header.data, frame->size))
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a content header that is broken");
    assembly->missing = delivery->content.body_size;
    delivery->too_big = assembly->missing > assembly->max_body;
    delivery->body = delivery->too_big ? NULL : "";
    assembly->state = XB_ASSEMBLY_WANTS_BODY;
    return assembly->missing == 0 ? complete(assembly) : 0;
}

static int gather(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error)
{
    struct xb_buf *gathered = &assembly->gathered;

    if (xb_buf_append(gathered, frame->payload, (size_t)frame->size + 1) != 0)
        return xb_fail_nomem(error);
    gathered->end--;                     /* the NUL stays behind the end, and the next frame overwrites it */
    assembly->delivery.body = (const char *)gathered->data;
    assembly->delivery.length = xb_buf_length(gathered);
    return 0;
}

static int take_body(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error)
{
    struct xb_delivery *delivery = &assembly->delivery;
    bool whole = frame->size == delivery->content.body_size;

    if (frame->size > assembly->missing)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a longer body than it had announced");
    if (!delivery->too_big && whole) {
        delivery->body = (const char *)frame->payload;
        delivery->length = frame->size;
    } else if (!delivery->too_big && gather(assembly, frame, error) != 0) {
        return XIVO_BUS_ERR_NOMEM;
    }
    assembly->missing -= frame->size;
    return assembly->missing == 0 ? complete(assembly) : 0;
}

int xb_assembly_content(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error)
{
    if (frame->type == XB_FRAME_CONTENT_HEADER && assembly->state == XB_ASSEMBLY_WANTS_HEADER)
        return take_header(assembly, frame, error);
    if (frame->type == XB_FRAME_BODY && assembly->state == XB_ASSEMBLY_WANTS_BODY)
        return take_body(assembly, frame, error);
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a frame of a message out of its order");
}
