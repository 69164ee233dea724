#ifndef XB_TESTS_TAG_MODEL_H
#define XB_TESTS_TAG_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The delivery tags of one channel as the broker keeps them, and the answer that each must get. It judges what a client says
 * about them: RabbitMQ closes the channel over a tag that it does not wait for, and believes all else, also an ack that covers
 * a message which the program wanted back. It knows no time and no bytes; zeroed memory is a new channel.
 */
struct tag_model {
    struct tag_model_tag {
        uint8_t due; /* the outcome that it is settled with; 0: it is open, and no answer may come */
        bool answered;
    } * tags; /* from tag 1 on */
    uint64_t count, capacity;
    uint64_t first; /* all before this tag are answered */
    uint64_t waits; /* tags that are not answered: what the prefetch window bounds */
    uint64_t owed;  /* of those, the settled ones */
    char fault[160];
};

void tag_model_free(struct tag_model *model);

/* A new channel: tags begin at 1 again. */
void tag_model_reset(struct tag_model *model);

/* One more message was delivered. Returns its tag. */
uint64_t tag_model_deliver(struct tag_model *model);

/* A message is settled: from now on this answer may come, and it must. */
void tag_model_settle(struct tag_model *model, uint64_t tag, int outcome);

/* The client said this on the consumer's channel (peer_line()). NULL, or what is wrong with it. Other lines are right. */
const char *tag_model_hear(struct tag_model *model, const char *line);

#endif
