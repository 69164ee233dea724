#include "client/calm.h"

#include "loop/clock.h"

enum { SPAN_US = 1000 * 1000 };

static void set(struct xb_calm *calm, int64_t us)
{
    if (us <= calm->us)
        return;
    calm->us = us;
    calm->wall_us = xb_clock_wall() - (xb_clock_monotonic() - us);
}

void xb_calm_begin(struct xb_calm *calm, int64_t now_us)
{
    *calm = (struct xb_calm){ .span_us = now_us };
    set(calm, now_us);
}

void xb_calm_reach_mark(struct xb_calm *calm)
{
    calm->mark = 0;
    set(calm, calm->asked_us);
}

bool xb_calm_is_hidden(const struct xb_calm *calm, uint64_t held, uint64_t window)
{
    return calm->count - calm->before[1] + held >= window;
}

void xb_calm_dry(struct xb_calm *calm, bool hidden, int64_t begin_us)
{
    if (!hidden)
        set(calm, begin_us);
    if (begin_us - calm->span_us < SPAN_US)
        return;
    calm->before[1] = calm->before[0];
    calm->before[0] = calm->count;
    calm->span_us = begin_us;
}

void xb_calm_measured(struct xb_calm *calm, uint64_t pending, int64_t asked_us)
{
    if (calm->mark != 0 || asked_us <= calm->asked_us)
        return;
    calm->asked_us = asked_us;
    calm->mark = calm->count + pending + 1;
}
