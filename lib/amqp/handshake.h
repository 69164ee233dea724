#ifndef XB_AMQP_HANDSHAKE_H
#define XB_AMQP_HANDSHAKE_H

#include "amqp/codec.h"
#include "amqp/config.h"
#include "util/error.h"

/*
 * The opening of a connection, AMQP 0-9-1 section 2.2.4, from our side:
 *
 *     protocol header ->            xb_handshake_start
 *     <- start    start-ok ->       user and password; what we are and can do
 *     <- tune     tune-ok, open ->  the smaller of both sides' limits
 *     <- open-ok                    done
 */
struct xb_handshake {
    enum { XB_HANDSHAKE_START, XB_HANDSHAKE_TUNE, XB_HANDSHAKE_OPEN, XB_HANDSHAKE_DONE } state;
    int64_t heartbeat_s; /* agreed on; 0: none */
    bool has_nack;       /* the broker announced basic.nack, an extension of RabbitMQ's */
};

void xb_handshake_start(struct xb_handshake *handshake, struct xb_codec *codec);

/* A method on channel 0 before DONE. XIVO_BUS_OK, or a code when it ends here. */
int xb_handshake_reply(struct xb_handshake *handshake, const struct xb_engine_config *config, struct xb_codec *codec,
                       const amqp_method_t *method, struct xb_error *error);

/* The first bytes of a peer tell whether it speaks AMQP 0-9-1 at all. XIVO_BUS_OK, also when there are too few to tell. */
int xb_handshake_look(const uint8_t *bytes, size_t length, struct xb_error *error);

#endif
