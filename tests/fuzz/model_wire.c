#include "model_wire.h"

#include <xivo-bus/client.h>

#include "amqp/frame.h"
#include "fuzz.h"
#include "util/buf.h"

#define METHOD(class_id, number) ((uint32_t)(class_id) << 16 | (number))

static struct xb_buf bytes;
static bool begun; /* the protocol header has been read */

void wire_reset(void)
{
    xb_buf_reset(&bytes, SIZE_MAX);
    begun = false;
}

void wire_free(void)
{
    xb_buf_free(&bytes);
}

void wire_append(const uint8_t *more, size_t length)
{
    if (xb_buf_append(&bytes, more, length) != 0)
        fail("no memory");
}

/* The arguments of the three: a tag and a byte of bits, of which nack has two. */
static void read_settling(struct wire_method *method, uint32_t id, const uint8_t *at)
{
    uint8_t bits = at[12];

    method->event = WIRE_SETTLES;
    method->tag = xb_get64(at + 4);
    method->multiple = id != METHOD(60, 90) && (bits & 1);
    if (id == METHOD(60, 80))
        method->outcome = XIVO_BUS_ACK;
    else
        method->outcome = (id == METHOD(60, 90) ? bits & 1 : bits & 2) ? XIVO_BUS_REQUEUE : XIVO_BUS_REJECT;
}

static void read_method(struct wire_method *method, unsigned channel, const uint8_t *at, size_t length)
{
    uint32_t id = xb_get32(at);

    if (id == METHOD(10, 50) || id == METHOD(10, 51) || (channel == 1 && id == METHOD(20, 41)))
        method->event = WIRE_LEAVES;
    else if (channel == 1 && id == METHOD(20, 10))
        method->event = WIRE_OPENS;
    else if (channel == 1 && id == METHOD(60, 20))
        method->event = WIRE_CONSUMES;
    else if (id == METHOD(60, 80) || id == METHOD(60, 90) || id == METHOD(60, 120)) {
        if (channel != 1 || length != 13)
            fail("a settlement on channel %u of %zu bytes", channel, length);
        read_settling(method, id, at);
    }
}

bool wire_next(struct wire_method *method)
{
    const uint8_t *at = xb_buf_bytes(&bytes);
    size_t length = xb_buf_length(&bytes), size;

    *method = (struct wire_method){ .event = WIRE_OTHER };
    if (!begun && length >= 8) {
        xb_buf_consume(&bytes, 8);
        begun = true;
        return true;
    }
    if (!begun || length < XB_FRAME_OVERHEAD)
        return false;
    size = xb_get32(at + 3);
    if (length < size + XB_FRAME_OVERHEAD)
        return false;
    if (at[XB_FRAME_HEADER + size] != XB_FRAME_END || (at[0] != XB_FRAME_METHOD && at[0] != XB_FRAME_HEARTBEAT))
        fail("the client wrote a broken frame");
    if (at[0] == XB_FRAME_METHOD)
        read_method(method, xb_get16(at + 1), at + XB_FRAME_HEADER, size);
    xb_buf_consume(&bytes, size + XB_FRAME_OVERHEAD);
    return true;
}
