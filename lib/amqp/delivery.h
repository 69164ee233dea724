#ifndef XB_AMQP_DELIVERY_H
#define XB_AMQP_DELIVERY_H

#include "amqp/codec.h"
#include "amqp/content.h"
#include "amqp/frame.h"
#include "util/error.h"

/* One complete message. Valid until the engine is asked for the next one or fed. */
struct xb_delivery {
    uint64_t tag;
    bool redelivered;
    bool too_big;                        /* longer than the limit: the body was not kept */
    const char *exchange;                /* terminated */
    const char *routing_key;             /* terminated */
    struct xb_content content;           /* body_size is what was announced */
    const char *body;                    /* `length` bytes and a NUL behind; NULL when too big */
    size_t length;
};

/*
 * Puts a delivery together from its frames: method, content header, body frames. A body of one frame stays in the input
 * buffer; several are gathered as they arrive, never by the size that was announced.
 */
struct xb_assembly {
    enum { XB_ASSEMBLY_IDLE, XB_ASSEMBLY_WANTS_HEADER, XB_ASSEMBLY_WANTS_BODY } state;
    uint64_t max_body;
    uint64_t missing;                    /* bytes of the body that are still to come */
    struct xb_delivery delivery;
    char exchange[256], routing_key[256];
    struct xb_buf header;                /* the content header's payload */
    struct xb_buf gathered;              /* the body, when it comes in several frames */
};

void xb_assembly_init(struct xb_assembly *assembly, uint64_t max_body);
void xb_assembly_free(struct xb_assembly *assembly);

/* Forgets what is under way, for a new connection or channel. */
void xb_assembly_reset(struct xb_assembly *assembly);

/* Each takes one frame: 1 when assembly->delivery is complete, 0 when more is to come, or a code. */
int xb_assembly_method(struct xb_assembly *assembly, const amqp_basic_deliver_t *deliver, struct xb_error *error);
int xb_assembly_content(struct xb_assembly *assembly, const struct xb_frame *frame, struct xb_error *error);

#endif
