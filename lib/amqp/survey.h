#ifndef XB_AMQP_SURVEY_H
#define XB_AMQP_SURVEY_H

#include "amqp/codec.h"
#include "amqp/topology.h"

/*
 * A survey of the queue: how many messages waited in it at a moment, and which deliveries had been received by then.
 *
 * The depth is asked for on channel 2, because a refusal closes the channel. The answer says nothing of the messages that had
 * left the queue when it was given: they may still be in the broker's process for channel 1, in the socket or on the line, and
 * the answer may overtake them. So a second question follows on channel 1, after the answer to the first: basic.qos as it was,
 * which changes nothing. A channel works through its messages in order, and so whatever left the queue before the depth was
 * taken is received before basic.qos-ok. The two cannot be pipelined: the second must not be sent before the depth was taken.
 *
 *     NONE --ask--> ASKED --declare-ok, ask again on channel 1--> CONFIRMING --qos-ok--> DONE --take--> NONE
 *
 * A channel that is closed takes the survey back to NONE. No answer has a deadline: nothing depends on a survey but what is known.
 */
enum xb_survey_state { XB_SURVEY_NONE, XB_SURVEY_ASKED, XB_SURVEY_CONFIRMING, XB_SURVEY_DONE };

struct xb_survey {
    enum xb_survey_state state;
    int64_t asked_us;                    /* when the depth was asked for: it was taken later */
    uint64_t asked, answered, confirmed; /* deliveries received when each happened */
    uint64_t requeued;                   /* messages requeued when the depth was asked for */
    uint32_t depth, consumers;           /* of the queue, when the depth was taken */
};

#endif
