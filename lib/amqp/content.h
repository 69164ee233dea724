#ifndef XB_AMQP_CONTENT_H
#define XB_AMQP_CONTENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "amqp/table.h"

/* What a content header says that matters here. Points into the frame's payload. */
struct xb_content {
    uint64_t body_size;
    const char *type; /* content type, not terminated; NULL: none */
    size_t type_length;
    struct xb_table headers; /* empty: none */
};

/*
 * Reads a content header frame's payload (AMQP 0-9-1, section 4.2.6.1): class, weight, body size, property flags, and the
 * properties in the order of their flags. Only the first three can matter (content-type, content-encoding, headers), so
 * reading stops there. False when it is broken.
 */
bool xb_content_read(struct xb_content *content, const uint8_t *payload, size_t length);

#endif
