#include "client/gap.h"

#include "loop/clock.h"

enum {
    LATENCY_US = 1000 * 1000, /* a message on its way is not older */
    BUSY_US = 1000 * 1000,    /* between surveys while messages come */
    IDLE_US = 5 * 1000 * 1000,
    REPORT_US = 60 * 1000 * 1000
};

static void know(struct xb_gap *gap, int64_t us)
{
    if (gap->is_known && us <= gap->known_us)
        return;
    gap->is_known = true;
    gap->known_us = us;
    gap->known_asleep_us = xb_clock_asleep();
}

void xb_gap_start(struct xb_gap *gap, bool is_new, uint64_t deliveries, int64_t now_us)
{
    gap->is_marked = gap->is_asked = false;
    gap->is_open = gap->queue_lost = gap->queue_survived = false;
    gap->start_asleep_us = xb_clock_asleep();
    if (!is_new)
        return;
    know(gap, now_us);
    gap->begin_us = now_us;
    gap->good_until = deliveries;
    gap->is_overflowing = false;
}

/* ---- surveys ---- */

int64_t xb_gap_survey_at(const struct xb_gap *gap, uint64_t deliveries)
{
    uint64_t since = deliveries - gap->asked;

    if (!gap->is_asked || (gap->queue.limit >= 0 && since > (uint64_t)gap->queue.limit / 4))
        return 0;
    return gap->asked_us + (since > 0 || gap->is_overflowing ? BUSY_US : IDLE_US);
}

void xb_gap_survey_begins(struct xb_gap *gap, uint64_t deliveries, int64_t now_us)
{
    gap->is_asked = true;
    gap->asked_us = now_us;
    gap->asked = deliveries;
}

static bool is_believed(const struct xb_gap *gap, const struct xb_survey *survey)
{
    return gap->queue.is_own || survey->consumers > 0;
}

static bool is_suspect(const struct xb_gap *gap, const struct xb_survey *survey)
{
    uint64_t seen = survey->confirmed - gap->good_until + survey->depth;

    return gap->queue.limit >= 0 && seen >= (uint64_t)gap->queue.limit;
}

static void set_from(struct xb_gap *gap)
{
    gap->from_us = gap->is_known ? gap->known_us - LATENCY_US : 0;
    if (gap->from_us < gap->begin_us)
        gap->from_us = gap->begin_us;
    gap->from_asleep_us = gap->known_asleep_us;
}

/* Whether to report it now. */
static bool suspect(struct xb_gap *gap, int64_t now_us)
{
    gap->is_marked = false;
    if (!gap->is_overflowing)
        gap->overflow_us = now_us;
    gap->is_overflowing = true;
    if (now_us - gap->overflow_us < REPORT_US)
        return false;
    gap->overflow_us = now_us;
    set_from(gap);
    return true;
}

/* A good survey: K advances to what was marked earlier, then to the survey itself if it is empty, or it is the next mark. */
static void advance(struct xb_gap *gap, const struct xb_survey *survey)
{
    if (gap->is_marked && survey->asked - survey->requeued >= gap->mark_reached) {
        gap->is_marked = false;
        know(gap, gap->mark_us);
    }
    if (survey->depth == 0 && survey->confirmed == survey->asked) {
        gap->is_marked = false;
        know(gap, survey->asked_us);
    } else if (!gap->is_marked && gap->queue.is_classic && gap->queue.window > 0) {
        gap->is_marked = true;
        gap->mark_us = survey->asked_us;
        gap->mark_reached = survey->answered - survey->requeued + survey->depth + gap->queue.window;
    }
}

bool xb_gap_learn(struct xb_gap *gap, const struct xb_survey *survey, int64_t now_us)
{
    bool is_due;

    if (!is_believed(gap, survey))
        return false;
    if (is_suspect(gap, survey)) {
        is_due = suspect(gap, now_us);
    } else {
        if (gap->is_overflowing)
            set_from(gap);
        is_due = gap->is_overflowing;
        gap->is_overflowing = false;
        advance(gap, survey);
    }
    gap->good_until = survey->asked;
    return is_due;
}

/* ---- the loss ---- */

void xb_gap_open(struct xb_gap *gap, int64_t arrived_us)
{
    gap->is_open = true;
    gap->away_us = arrived_us - LATENCY_US;
    set_from(gap);
}
