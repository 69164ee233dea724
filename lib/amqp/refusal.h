#ifndef XB_AMQP_REFUSAL_H
#define XB_AMQP_REFUSAL_H

#include "amqp/codec.h"
#include "util/error.h"

/* What the broker says when it closes a connection or a channel, as one of our codes and a text with the broker's words. */

/* What was asked for when a channel was closed. */
enum xb_subject {
    XB_SUBJECT_CHANNEL,
    XB_SUBJECT_EXCHANGE,
    XB_SUBJECT_QUEUE,
    XB_SUBJECT_BINDING,
    XB_SUBJECT_CONSUMER,
    XB_SUBJECTS /* how many there are */
};

/*
 * `opening`: the connection was not open yet, so that 403 speaks of the password and 530 of the virtual host, which was `vhost`.
 * Returns the code.
 */
int xb_refusal_of_connection(struct xb_error *error, const amqp_connection_close_t *close, bool opening,
                             const char *vhost);

/* `name` is that of the exchange or queue that was asked for; "" when there is none. Returns the code. */
int xb_refusal_of_channel(struct xb_error *error, const amqp_channel_close_t *close, enum xb_subject subject,
                          const char *name);

#endif
