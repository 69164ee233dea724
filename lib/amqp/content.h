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
    bool broken;             /* the properties cannot be read: type and headers are not known */
};

/* What the broker itself puts in front of the properties: class, weight, body size and the first word of flags. */
enum { XB_CONTENT_LEAST = 14 };

/*
 * Reads a content header frame's payload (AMQP 0-9-1, section 4.2.6.1): class, weight, body size, property flags, and the
 * properties in the order of their flags. Only the first three can matter (content-type, content-encoding, headers), so
 * reading stops there. False when the part that the broker makes is broken. The properties come from the publisher, and when
 * those cannot be read that concerns this message only: `broken` says so.
 */
bool xb_content_read(struct xb_content *content, const uint8_t *payload, size_t length);

#endif
