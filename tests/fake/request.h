#ifndef XB_TESTS_REQUEST_H
#define XB_TESTS_REQUEST_H

#include "amqp/codec.h"
#include "amqp/frame.h"

/*
 * One thing that a client said, decoded and as a line of text: channel, method and the arguments that matter, for
 * example
 *
 *     header 0-0-9-1
 *     0 connection.tune-ok channels=2047 frame=131072 heartbeat=30
 *     2 queue.declare - exclusive x-max-length=100000      ("-": an empty name)
 *     2 exchange.declare xivo topic durable
 *     2 queue.bind amq.gen-1 wazo-headers - x-match=all name=agent_status_update
 *     1 basic.ack 7 multiple
 *     heartbeat
 */
struct peer_request {
    uint16_t channel;
    amqp_method_t method; /* id 0: no method; `decoded` lies in the pool until the next frame */
    char text[1024];
};

/* The eight bytes that begin a connection. */
void peer_request_header(struct peer_request *request, const uint8_t *bytes);

void peer_request_frame(struct peer_request *request, amqp_pool_t *pool, const struct xb_frame *frame);

/* Whether the line, without the channel's number, begins with this. */
bool peer_request_is(const struct peer_request *request, const char *beginning);

#endif
