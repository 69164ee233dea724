#ifndef XB_AMQP_DELIVERY_H
#define XB_AMQP_DELIVERY_H

#include "amqp/codec.h"
#include "amqp/content.h"
#include "amqp/frame.h"
#include "util/error.h"

/* A short string of the wire has up to 255 bytes, each of which may be one that has to be replaced. */
enum { XB_NAME_SIZE = 3 * 255 + 1 };

/* Bytes of a content header that is read as a whole, its properties included. */
enum { XB_LONGEST_HEADER = 1 << 20 };

/* One complete message. Valid until the engine is asked for the next one or fed. */
struct xb_delivery {
    uint64_t tag;
    bool redelivered;
    bool too_big;              /* body or headers are longer than their limit: the body was not kept */
    uint32_t long_header;      /* bytes of a content header that is longer than any frame that is read; 0: it is not */
    const char *exchange;      /* terminated, valid UTF-8: what was not is U+FFFD */
    const char *routing_key;   /* the same */
    struct xb_content content; /* body_size is what was announced */
    const char *body;          /* `length` bytes and a NUL behind; NULL when too big */
    size_t length;
};

/*
 * Puts a delivery together from its frames: method, content header, body frames. What can stay in the input buffer does:
 * nearly every message arrives as a whole. A body of several frames is gathered as they arrive, never by the size that was
 * announced. When the input ends in the middle of a message, and before the buffer may move, xb_assembly_keep() makes
 * copies of the rest.
 */
struct xb_assembly {
    enum { XB_ASSEMBLY_IDLE, XB_ASSEMBLY_WANTS_HEADER, XB_ASSEMBLY_WANTS_BODY } state;
    uint64_t max_body;
    uint64_t missing; /* bytes of the body that are still to come */
    struct xb_delivery delivery;
    struct xb_frame header; /* the content header, as long as it lies in the input buffer; size 0: it does not */
    char exchange[XB_NAME_SIZE],
        routing_key[XB_NAME_SIZE]; /* the copies: of the names, of the content header's payload */
    struct xb_buf kept_header;
    struct xb_buf gathered; /* the body, when it comes in several frames */
};

void xb_assembly_init(struct xb_assembly *assembly, uint64_t max_body);
void xb_assembly_free(struct xb_assembly *assembly);

/* Forgets what is under way, for a new connection or channel. */
void xb_assembly_reset(struct xb_assembly *assembly);

/* Lets what has come of a message outlast the input buffer. 0 or XIVO_BUS_ERR_NOMEM. */
int xb_assembly_keep(struct xb_assembly *assembly, struct xb_error *error);

/* Each takes one frame: 1 when assembly->delivery is complete, 0 when more is to come, or a code. */
int xb_assembly_method(struct xb_assembly *assembly, const amqp_basic_deliver_t *deliver, struct xb_error *error);
int xb_assembly_content(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error);

/*
 * A content header that is too long to be read. RabbitMQ does not split one, and its publisher may be allowed longer frames
 * than we are. Of `frame` only the first XB_CONTENT_LEAST bytes of the payload are there: the message becomes one that is too
 * big. 0, or a code. When the rest of the frame has been skipped, xb_assembly_end_header() says, as above, what is next.
 */
int xb_assembly_long_header(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error);
int xb_assembly_end_header(struct xb_assembly *assembly);

#endif
