#ifndef XB_AMQP_TOPOLOGY_H
#define XB_AMQP_TOPOLOGY_H

#include "amqp/bindings.h"
#include "amqp/codec.h"
#include "util/error.h"
#include "util/log.h"

/*
 * Queue, exchanges and bindings on the broker, made to be as the configuration and the set of bindings say; on a channel of
 * its own, for the broker answers a refused request by closing the channel.
 *
 * There is no script. Each thing has a state, and xb_topology_step() asks for whatever is not yet as it should be: first the
 * channel, then queue and exchanges, then bindings. Requests are pipelined; the broker answers in order, so the oldest
 * request under way is the one that an answer is for. When the broker refuses one it closes the channel and forgets those
 * behind: what the refusal means is decided for the oldest, the others are as if never asked, and the next step opens the
 * channel again and asks for what is still missing. Subscribing, cancelling, reconnecting and the repair of what somebody
 * deleted are thus all the same: change what is wanted, and step.
 *
 * A binding that is refused carries the code and is left alone; all others go on. Each refusal costs the channel and what
 * was pipelined after the request, so after one the bindings are asked for in groups that begin with a single one and grow
 * with each that is accepted, and not at once. Refused bindings are asked for again every config->retry_us, but after eight
 * refusals the others wait for the next time. Only before a consumer has ever run is it an error when every binding is
 * refused: then the user or the rights are wrong, and nothing would ever arrive.
 */
enum {
    XB_TOPOLOGY_CHANNEL = 2,
    XB_CHANGES_AT_ONCE = 256 /* bindings asked for in one step: the program's loop must not wait for thousands */
};

enum xb_thing_state { XB_THING_UNKNOWN, XB_THING_ASKED, XB_THING_READY, XB_THING_MISSING };

struct xb_topology {
    const struct xb_engine_config *config;
    const struct xb_log *log;
    struct xb_codec *codec;
    struct xb_bindings bindings;
    enum xb_thing_state channel, queue, exchange[XB_EXCHANGES_MAX];
    bool passive[XB_EXCHANGES_MAX];       /* we may not declare it, so it is only looked for */
    int code[XB_EXCHANGES_MAX];           /* why it is refused, though it was there before; XIVO_BUS_OK: it is not */
    int64_t missing_us[XB_EXCHANGES_MAX]; /* since when messages sent to it are missing; 0: none are. It outlives
                                             connections once a consumer has run */
    int64_t late_us; /* since when messages are missing that a binding made only now would have brought; 0: none are.
                        Whoever tells of it resets it */
    char queue_name[256];   /* known when the queue is READY */
    bool queue_is_expected; /* it has a name, and was there when it was asked for last; outlives connections */
    bool queue_was_lost;    /* and then it was not; likewise. Whoever tells of it resets it */
    struct xb_buf requests; /* struct request, oldest first */
    size_t changes;         /* of them, those that bind or unbind */
    int64_t more_us;        /* when to go on with bindings that were not asked for yet; INT64_MAX: there are none */
    size_t at_once;         /* bindings that are asked for before their answers are here; CHANGES_AT_ONCE: any number */
    int64_t pause_us;       /* when the next binding may be asked for, after a refusal */
    bool has_consumed;      /* a consumer has run; outlives connections */
    struct xb_error refusal; /* the first one that is to be reported; code XIVO_BUS_OK: there is none */
    size_t refusals;         /* and how many there are. Whoever reports them resets this */
    bool accepted;           /* a binding that was refused before was accepted. Whoever reports it resets it */
    int64_t retry_us;        /* when refused bindings are asked for again; 0: none is refused */
    size_t retry_from;       /* with which of the bindings that begins */
    unsigned retries_left;   /* how many of them may be refused again before the others wait for the next time */
    int64_t answered_us;    /* when one was answered last */
    int64_t reassert_us;    /* when to ask for everything again; 0: not yet */
    unsigned reassertions;
    bool measuring;            /* the queue's depth has been asked for, and the answer has not come */
    bool measured;             /* it has come: */
    uint32_t depth, consumers; /* messages that waited, and consumers of the queue */
    bool is_unmeasurable;      /* the broker refuses to say */
};

void xb_topology_init(struct xb_topology *topology, const struct xb_engine_config *config, struct xb_codec *codec,
                      const struct xb_log *log);
void xb_topology_free(struct xb_topology *topology);

/* Forgets what the last connection had. */
void xb_topology_reset(struct xb_topology *topology);

/* Sends every request that is due now. */
void xb_topology_step(struct xb_topology *topology, int64_t now_us);

/* Whether requests are under way. Until they are all answered, an answer gives no reason for a step: there may be thousands. */
bool xb_topology_is_busy(const struct xb_topology *topology);

/* Whether all that is wanted is in place, but for what the broker refuses. */
bool xb_topology_is_complete(const struct xb_topology *topology);

/* Whether a binding that is wanted is refused. */
bool xb_topology_is_refused(const struct xb_topology *topology);

/*
 * Asks how many messages wait in the queue: `measuring`, then `measured`, or neither when the channel was closed meanwhile. Only if
 * it can be measured now. An answer that does not come ends no connection. Returns whether it has asked: for a queue that is used
 * as it is, it opens the channel first.
 */
bool xb_topology_can_measure(const struct xb_topology *topology);
bool xb_topology_measure(struct xb_topology *topology, int64_t now_us);

/*
 * When xb_topology_step() or _check() has something to do though nothing arrives. INT64_MAX: never. `progress_us` is when a
 * part of a message came last: on a narrow line many messages lie before an answer, so its time begins anew with each part,
 * up to thirty times as long in all.
 */
int64_t xb_topology_deadline(const struct xb_topology *topology, int64_t progress_us);

/* XIVO_BUS_ERR_TIMEOUT when the oldest request has waited too long. `heard_us`: what the broker had sent by then is known. */
int xb_topology_check(const struct xb_topology *topology, int64_t heard_us, int64_t progress_us,
                      struct xb_error *error);

#endif
