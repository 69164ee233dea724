#include "amqp/content.h"

#include <string.h>

#include "amqp/frame.h"

enum {
    CLASS_BASIC = 60,
    FIXED_SIZE = XB_CONTENT_LEAST - 2, /* without the flags */
    FLAG_CONTENT_TYPE = 1 << 15,
    FLAG_CONTENT_ENCODING = 1 << 14,
    FLAG_HEADERS = 1 << 13,
    FLAG_MORE_FLAGS = 1
};

struct cursor {
    const uint8_t *at, *end;
};

static size_t left(const struct cursor *cursor)
{
    return (size_t)(cursor->end - cursor->at);
}

static inline bool read_short_string(struct cursor *cursor, const char **text, size_t *length)
{
    if (left(cursor) < 1 || left(cursor) - 1 < cursor->at[0])
        return false;
    *length = cursor->at[0];
    *text = (const char *)cursor->at + 1;
    cursor->at += 1 + *length;
    return true;
}

static inline bool read_table(struct cursor *cursor, struct xb_table *table)
{
    uint32_t length;

    if (left(cursor) < 4)
        return false;
    length = xb_get32(cursor->at);
    cursor->at += 4;
    if (left(cursor) < length)
        return false;
    *table = (struct xb_table){ cursor->at, cursor->at + length };
    cursor->at += length;
    return true;
}

/* Further words of flags are stepped over, for the properties they announce come last. */
static bool skip_flags(struct cursor *cursor)
{
    uint16_t word;

    do {
        if (left(cursor) < 2)
            return false;
        word = xb_get16(cursor->at);
        cursor->at += 2;
    } while (word & FLAG_MORE_FLAGS);
    return true;
}

static inline bool read_properties(struct xb_content *content, struct cursor *cursor)
{
    const uint16_t flags = xb_get16(cursor->at);
    const char *encoding;
    size_t encoding_length;

    cursor->at += 2;
    if ((flags & FLAG_MORE_FLAGS) && !skip_flags(cursor))
        return false;
    if ((flags & FLAG_CONTENT_TYPE) && !read_short_string(cursor, &content->type, &content->type_length))
        return false;
    if ((flags & FLAG_CONTENT_ENCODING) && !read_short_string(cursor, &encoding, &encoding_length))
        return false;
    return !(flags & FLAG_HEADERS) || read_table(cursor, &content->headers);
}

bool xb_content_read(struct xb_content *content, const uint8_t *payload, size_t length)
{
    struct cursor cursor = { payload + FIXED_SIZE, payload + length };

    *content = (struct xb_content){ 0 };
    if (length < XB_CONTENT_LEAST || xb_get16(payload) != CLASS_BASIC)
        return false;
    content->body_size = xb_get64(payload + 4);
    if (!read_properties(content, &cursor))
        *content = (struct xb_content){ .body_size = content->body_size, .broken = true };
    return true;
}
