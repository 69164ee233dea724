#ifndef XB_AMQP_TRACE_H
#define XB_AMQP_TRACE_H

#include "amqp/codec.h"
#include "util/log.h"

/*
 * Methods as lines of the debug log, such as "sent on channel 2: queue.bind amq.gen-1 xivo status.agent". Deliveries
 * and what settles them are left out: there are too many. No line has a password.
 */
void xb_trace_sent(const struct xb_log *log, uint16_t channel, amqp_method_number_t id, const void *fields);
void xb_trace_received(const struct xb_log *log, uint16_t channel, const amqp_method_t *method);

#endif
