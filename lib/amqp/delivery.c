#include "amqp/delivery.h"

#include <string.h>

#include "util/utf8.h"

enum { GATHERED_KEPT = 256 * 1024 }; /* memory of a long body that is kept for the next one */

void xb_assembly_init(struct xb_assembly *assembly, uint64_t max_body)
{
    memset(assembly, 0, sizeof *assembly);
    assembly->max_body = max_body;
}

void xb_assembly_free(struct xb_assembly *assembly)
{
    xb_buf_free(&assembly->kept_header);
    xb_buf_free(&assembly->gathered);
}

void xb_assembly_reset(struct xb_assembly *assembly)
{
    assembly->state = XB_ASSEMBLY_IDLE;
    assembly->header.size = 0;
    xb_buf_reset(&assembly->gathered, GATHERED_KEPT);
}

/*
 * A short string of the wire as a C string where it lies. The byte behind it can go: it is the length of a string that has
 * been read already, or, behind the last one, the end mark of the frame. What is not plain is repaired in the copy.
 */
static const char *take_name(amqp_bytes_t string, char copy[XB_NAME_SIZE])
{
    char *text = string.bytes;

    if (!xb_utf8_is_plain(text, string.len)) {
        xb_utf8_repair(copy, text, string.len);
        return copy;
    }
    text[string.len] = '\0';
    return text;
}

/* Both lie in the frame one behind the other, with the length of the second between them, which is mostly as plain as they. */
static void take_names(struct xb_assembly *assembly, amqp_bytes_t exchange, amqp_bytes_t key)
{
    char *at = exchange.bytes, *next = key.bytes;

    if (next != at + exchange.len + 1 || !xb_utf8_is_plain(at, exchange.len + 1 + key.len)) {
        assembly->delivery.exchange = take_name(exchange, assembly->exchange);
        assembly->delivery.routing_key = take_name(key, assembly->routing_key);
        return;
    }
    at[exchange.len] = next[key.len] = '\0';
    assembly->delivery.exchange = at;
    assembly->delivery.routing_key = next;
}

int xb_assembly_method(struct xb_assembly *assembly, const amqp_basic_deliver_t *deliver, struct xb_error *error)
{
    if (assembly->state != XB_ASSEMBLY_IDLE)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer began a message inside another one");
    assembly->delivery.tag = deliver->delivery_tag;
    assembly->delivery.redelivered = deliver->redelivered != 0;
    take_names(assembly, deliver->exchange, deliver->routing_key);
    assembly->header.size = 0; /* that of the message before may be gone */
    assembly->state = XB_ASSEMBLY_WANTS_HEADER;
    return 0;
}

static int complete(struct xb_assembly *assembly)
{
    assembly->state = XB_ASSEMBLY_IDLE;
    return 1;
}

static const char *keep_name(char copy[XB_NAME_SIZE], const char *name)
{
    if (name != copy)
        strcpy(copy, name); /* the length byte of a short string leaves no room for more than 255 */
    return copy;
}

int xb_assembly_keep(struct xb_assembly *assembly, struct xb_error *error)
{
    struct xb_delivery *delivery = &assembly->delivery;

    if (assembly->state == XB_ASSEMBLY_IDLE)
        return XIVO_BUS_OK;
    delivery->exchange = keep_name(assembly->exchange, delivery->exchange);
    delivery->routing_key = keep_name(assembly->routing_key, delivery->routing_key);
    if (assembly->header.size == 0)
        return XIVO_BUS_OK;
    xb_buf_reset(&assembly->kept_header, GATHERED_KEPT);
    if (xb_buf_append(&assembly->kept_header, assembly->header.payload, assembly->header.size) != 0)
        return xb_fail_nomem(error);
    xb_content_read(&delivery->content, assembly->kept_header.data, assembly->header.size);
    assembly->header.size = 0;
    return XIVO_BUS_OK;
}

int xb_assembly_end_header(struct xb_assembly *assembly)
{
    return assembly->missing == 0 ? complete(assembly) : 0;
}

/* The content header has been read, as far as it can be. */
static inline void begin_body(struct xb_assembly *assembly, bool too_big)
{
    struct xb_delivery *delivery = &assembly->delivery;

    if (xb_buf_length(&assembly->gathered) > 0)
        xb_buf_reset(&assembly->gathered, GATHERED_KEPT);
    assembly->missing = delivery->content.body_size;
    delivery->too_big = too_big;
    delivery->body = too_big ? NULL : "";
    delivery->length = 0;
    assembly->state = XB_ASSEMBLY_WANTS_BODY;
}

static int fail_broken(struct xb_error *error)
{
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a content header that is broken");
}

static int fail_order(struct xb_error *error)
{
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent a frame of a message out of its order");
}

static int take_header(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error)
{
    struct xb_delivery *delivery = &assembly->delivery;

    if (!xb_content_read(&delivery->content, frame->payload, frame->size))
        return fail_broken(error);
    assembly->header = *frame;
    delivery->long_header = 0;
    begin_body(assembly, delivery->content.body_size > assembly->max_body);
    return xb_assembly_end_header(assembly);
}

/* The names lie in the input buffer, which moves while the rest of the frame is skipped. */
int xb_assembly_long_header(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error)
{
    struct xb_delivery *delivery = &assembly->delivery;

    if (assembly->state != XB_ASSEMBLY_WANTS_HEADER)
        return fail_order(error);
    if (!xb_content_read(&delivery->content, frame->payload, XB_CONTENT_LEAST))
        return fail_broken(error);
    delivery->content = (struct xb_content){ .body_size = delivery->content.body_size };
    delivery->long_header = frame->size;
    begin_body(assembly, true);
    return xb_assembly_keep(assembly, error);
}

static int gather(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error)
{
    struct xb_buf *gathered = &assembly->gathered;

    if (xb_buf_append(gathered, frame->payload, (size_t)frame->size + 1) != 0)
        return xb_fail_nomem(error);
    gathered->end--; /* the NUL stays behind the end, and the next frame overwrites it */
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
    return fail_order(error);
}
