#ifndef XB_AMQP_REQUEST_H
#define XB_AMQP_REQUEST_H

#include "amqp/topology.h"

/* What the topology asks the broker for: each function sends one request and notes it down, to be found when the answer comes. */

enum xb_request_kind {
    XB_REQUEST_CHANNEL_OPEN,
    XB_REQUEST_QUEUE_LOOK, /* whether it is still there */
    XB_REQUEST_QUEUE_DECLARE,
    XB_REQUEST_QUEUE_MEASURE,
    XB_REQUEST_EXCHANGE_DECLARE,
    XB_REQUEST_BIND,
    XB_REQUEST_UNBIND
};

struct xb_request {
    enum xb_request_kind kind;
    size_t exchange;            /* of XB_REQUEST_EXCHANGE_DECLARE */
    struct xb_binding *binding; /* of XB_REQUEST_BIND and XB_REQUEST_UNBIND */
    int64_t asked_us;
};

/* The oldest request under way, which the next answer is for; NULL: there is none. */
struct xb_request *xb_oldest_request(const struct xb_topology *topology);

void xb_ask_for_channel(struct xb_topology *topology, int64_t now_us);

/* One with a name is looked for first, when it is expected to be there. */
void xb_ask_for_queue(struct xb_topology *topology, int64_t now_us);
void xb_ask_for_depth(struct xb_topology *topology, int64_t now_us);
void xb_ask_for_exchange(struct xb_topology *topology, size_t exchange, int64_t now_us);
void xb_ask_for_binding(struct xb_topology *topology, struct xb_binding *binding, int64_t now_us);
void xb_ask_for_removal(struct xb_topology *topology, struct xb_binding *binding, int64_t now_us);

#endif
