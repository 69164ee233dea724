#ifndef XB_AMQP_ANSWER_H
#define XB_AMQP_ANSWER_H

#include "amqp/request.h"

/*
 * What the broker answers to the topology's requests. It refuses one by closing the channel, and what that means is decided
 * here: another try in a more modest way, doing without, or the end of the connection.
 */

/* The method that a request of this kind is answered with. */
amqp_method_number_t xb_answer_to(enum xb_request_kind kind);

/* A method on the channel. XIVO_BUS_OK, or a code when the connection is of no use any more. */
int xb_topology_reply(struct xb_topology *topology, const amqp_method_t *method, int64_t now_us,
                      struct xb_error *error);

#endif
