#ifndef XB_CLIENT_GAP_H
#define XB_CLIENT_GAP_H

#include <stdbool.h>
#include <stdint.h>

#include "amqp/survey.h"

/*
 * What is known of missing messages: since when some may be missing, if the connection ends now.
 *
 * The rule: a gap begins at the latest moment K of which it is KNOWN that every message published before it has been received, and
 * it ends when the next consumer is in place. Nothing else is evidence. The last byte received is none: it may have waited in the
 * socket, the line may be narrow, and messages published long before may wait in the queue behind a full prefetch window. Where
 * knowledge ends the gap begins, even if that makes it longer than what was lost.
 *
 * K advances in these ways only:
 *
 *   (start)  A consumer starts on a queue that is new, or what was published before lies in a gap that is being reported: K is now.
 *            On a queue that was there before, and that another program may have filled, nothing is known at the start: K is unknown
 *            and a gap begins at 0, until one of the next two has happened. When a queue outlives its connection, so does K.
 *
 *   (empty)  A survey (survey.h) finds no message in the queue, and not one delivery comes from the first question to the last
 *            answer. What was published before the question had left the queue, and what had left it has been received: K is the
 *            moment of the question. That no delivery may come is more than a broker requires that answers in order. It makes the
 *            proof independent of that order while deliveries are under way, and there (counted) takes its place.
 *
 *   (counted) A survey finds `depth` messages. With acknowledgements at most `prefetch` more had left the queue and were not yet
 *            received. The queue hands out in order, so what was published before the question has been received after
 *            depth + prefetch more deliveries. A message that the program requeues goes back to its old place and comes again: each
 *            requeue since the question makes it one more. This holds for classic queues only: others know priorities.
 *
 * The depth is believed if it comes from a queue that has our consumer: it is our own, or the answer counts at least one consumer. A
 * stream counts none, and a quorum queue without a leader answers 0 and 0.
 *
 * (overflow) A queue with a limit L drops its oldest messages when L wait. At the last such moment between two surveys L waited, and
 * each of those was either delivered since or still waits at the second survey: if fewer than L were delivered between the first
 * question of the one and the last answer of the other, or still waited, then nothing was dropped in between. Otherwise something
 * may have been: the survey is suspect. Only a survey that is not advances K, also to what was counted: by its first question, for
 * what is counted later may stand for messages that were dropped. So K is never later than a message that was dropped after it. The
 * first good survey after suspect ones reports a gap from K to now; while all are suspect, it is reported once a minute.
 *
 *                  any survey that is suspect, or the consumer is lost
 *                    +-------------------------------------------+
 *                    v                                           |
 *     K stays     UNMARKED -- good survey, not empty: (counted) --> MARKED
 *     K advances     ^    ^                                       |   |
 *                    |    +-- good and empty: K = its question ---+   |
 *                    +------- good, and the count is reached: K = the marked survey's question
 *
 * "Published" means: taken by the broker. A message may have been on its way from its publisher to the queue for a second; so much
 * earlier the gap begins.
 *
 * Times are those of the monotonic clock. The wall clock may be set at any time, so that a gap is never the difference of two of its
 * readings: both ends are derived from the monotonic ones when it is reported, and the time for which the machine slept between them.
 */
struct xb_gap_queue {
    bool is_own;     /* nobody else uses it, and it is gone with the connection */
    bool is_classic; /* hands out in order */
    uint64_t window; /* the most messages that have left it and are not settled; 0: no bound */
    int64_t limit;   /* the most messages that wait; -1: no bound */
};

struct xb_gap {
    struct xb_gap_queue queue; /* set at the start of the handle */
    bool is_known;
    int64_t known_us, known_asleep_us; /* K, and for how long the machine had slept by then */
    int64_t begin_us;                  /* no gap begins earlier: when the consumer of a new queue was started */
    int64_t start_asleep_us;           /* for how long the machine had slept when the consumer was started */

    bool is_marked;
    int64_t mark_us;       /* the question of the marked survey */
    uint64_t mark_reached; /* deliveries less requeues */

    bool is_asked;       /* there was a survey since the consumer is in place: */
    int64_t asked_us;    /* when the last one began */
    uint64_t asked;      /* deliveries by then */
    uint64_t good_until; /* the same of the last one that was believed */
    bool is_overflowing;
    int64_t overflow_us; /* since when, or when it was last reported */

    bool is_open;        /* the consumer was lost: the next CONNECTED reports the gap */
    bool queue_lost;     /* and so was the queue */
    bool queue_survived; /* only the channel was lost: even a queue of our own is still there */
    int64_t from_us, from_asleep_us;
    int64_t from_wall_us; /* as it was told when the consumer was lost */
    int64_t away_us;      /* the broker may have been without a consumer of ours since */
};

/* A consumer is in place; `is_new`: see (start). `deliveries` is always the engine's count. */
void xb_gap_start(struct xb_gap *gap, bool is_new, uint64_t deliveries, int64_t now_us);

/* When the next survey should begin, and that it has begun. */
int64_t xb_gap_survey_at(const struct xb_gap *gap, uint64_t deliveries);
void xb_gap_survey_begins(struct xb_gap *gap, uint64_t deliveries, int64_t now_us);

/*
 * A survey is done. True when messages may have been dropped and it is time to report that: a gap from `from_us` to now, with a
 * connection that was not lost.
 */
bool xb_gap_learn(struct xb_gap *gap, const struct xb_survey *survey, int64_t now_us);

/* The consumer is lost: the gap begins, at `from_us`; 0: K is unknown. `arrived_us`: when the last byte had come. */
void xb_gap_open(struct xb_gap *gap, int64_t arrived_us);

#endif
