#ifndef XB_TESTS_SCRIPT_H
#define XB_TESTS_SCRIPT_H

#include "fake/peer.h"
#include "fake/request.h"

/*
 * What RabbitMQ would answer: it opens connections and channels, declares, binds and lets consume, and knows which
 * exchanges exist. After it has closed a channel it is deaf there until close-ok. peer->refusals and peer->mute_at bend
 * it.
 */
void peer_answer(struct peer *peer, const struct peer_request *request);

/* Refuses the next request that begins with this: closes the channel, or the connection for a request on channel 0. */
void peer_refuse(struct peer *peer, const char *request, uint16_t code, const char *words);

#endif
