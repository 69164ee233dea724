#include "decoding.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

struct xb_decoder *decoder;
struct xb_message message;
struct xb_error error;

void start_decoder(void)
{
    decoder = xb_decoder_new(1);
    ck_assert_ptr_nonnull(decoder);
}

void stop_decoder(void)
{
    xb_decoder_free(decoder);
    decoder = NULL;
}

int decode_bytes(const char *key, const char *exchange, const char *name, const char *body, size_t length)
{
    char *exact = malloc(length > 0 ? length : 1), *header = name ? strdup(name) : NULL;
    struct xb_source source = { .body = exact,
                                .length = length,
                                .routing_key = key,
                                .wanted = ~0U,
                                .exchange = exchange,
                                .header_name = header,
                                .header_name_length = name ? strlen(name) : 0 };
    int rc;

    ck_assert_ptr_nonnull(exact);
    memcpy(exact, body, length);
    error.text[0] = '\0';
    rc = xb_decoder_run(decoder, &source, &message, &error);
    if (rc == XIVO_BUS_OK && (message.unfit || message.flawed)) {
        rc = xb_decoder_explain(decoder, &message, &error);
        message.type = XIVO_BUS_TYPE_MALFORMED;
    }
    ck_assert_mem_eq(exact, body, length);
    free(exact);
    free(header);
    return rc;
}
