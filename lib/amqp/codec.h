#ifndef XB_AMQP_CODEC_H
#define XB_AMQP_CODEC_H

/*
 * The only door to rabbitmq-c. It encodes and decodes methods for us, nothing else: no socket, no connection object, no frames
 * and no headers (the reasons are measured: its I/O blocks, and its header tables recurse without a limit).
 */
#if defined(__has_include)
#if __has_include(<rabbitmq-c/amqp.h>)
#include <rabbitmq-c/amqp.h>
#include <rabbitmq-c/framing.h>
#define XB_HAVE_NEW_RABBITMQ_C 1
#endif
#endif
#ifndef XB_HAVE_NEW_RABBITMQ_C
#include <amqp.h>
#include <amqp_framing.h>
#endif

#include <stdbool.h>

#include "util/buf.h"
#include "util/error.h"
#include "util/log.h"

/*
 * What goes out on one connection, and the memory that decoded methods live in. Sending only appends to `out`; somebody else
 * writes it to a socket. When memory runs out `failed` is set, and stays: one check at the end of a step is enough.
 */
struct xb_codec {
    struct xb_buf out;
    bool failed;
    amqp_pool_t pool;
    const struct xb_log *log; /* for what is sent; NULL: none */
};

void xb_codec_init(struct xb_codec *codec);
void xb_codec_free(struct xb_codec *codec);

/* Empties `out` for a new connection. */
void xb_codec_reset(struct xb_codec *codec);

/* Appends one method frame. `fields` is rabbitmq-c's struct that belongs to `id`. */
void xb_codec_send(struct xb_codec *codec, uint16_t channel, amqp_method_number_t id, void *fields);

void xb_codec_send_protocol_header(struct xb_codec *codec);
/* So many bytes of the output have been written. */
void xb_codec_sent(struct xb_codec *codec, size_t count);

void xb_codec_send_heartbeat(struct xb_codec *codec);

/*
 * Decodes a method frame's payload. The result points into the payload and into memory that lasts until the next call.
 * XIVO_BUS_OK, or XIVO_BUS_ERR_PROTOCOL when it is no method that rabbitmq-c knows, is cut short or longer than any that a broker
 * has to send, or has a table where a broker's methods have none, or one that is broken or nested too deep. rabbitmq-c decodes
 * tables by recursion and without a limit: those that reach it are checked here, so the stack it takes does not depend on it.
 */
int xb_codec_read(struct xb_codec *codec, const uint8_t *payload, size_t length, amqp_method_t *method,
                  struct xb_error *error);

/* A field that borrows a C string. */
amqp_bytes_t xb_bytes(const char *text);

#endif
