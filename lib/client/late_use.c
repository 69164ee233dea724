#include "client/late_use.h"

#include "client/event.h"

#ifdef HAVE_VALGRIND_MEMCHECK_H
#include <valgrind/memcheck.h>
#endif

/* Only there in a process that runs with AddressSanitizer. It is enough when the program was built with it. */
extern void __asan_init(void) __attribute__((weak));

/* Not for valgrind's other tools, which measure. */
static bool runs_under_memcheck(void)
{
#ifdef HAVE_VALGRIND_MEMCHECK_H
    char byte = 0;

    return VALGRIND_MAKE_MEM_DEFINED(&byte, 1) != 0;
#else
    return false;
#endif
}

void xb_late_use_init(struct xb_late_use *late_use)
{
    *late_use = (struct xb_late_use){ .has_tool = __asan_init != NULL || runs_under_memcheck() };
    late_use->is_on = late_use->has_tool;
}

void xb_late_use_free(struct xb_late_use *late_use)
{
    xivo_bus_event_free(late_use->lent);
    xivo_bus_event_free(late_use->dead);
}

void xb_late_use_follow(struct xb_late_use *late_use, const struct xb_log *log)
{
    late_use->is_on = late_use->has_tool || (log->callback && log->level == XIVO_BUS_LOG_DEBUG);
}

const xivo_bus_event *xb_late_use_lend(struct xb_late_use *late_use, const xivo_bus_event *event)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);

    if (!copy)
        return event;
    copy->bus = event->bus;
    copy->tag = event->tag;
    copy->fed = event->fed;
    late_use->lent = copy;
    return copy;
}

void xb_late_use_end(struct xb_late_use *late_use)
{
    if (!late_use->lent)
        return;
    xb_event_scrub(late_use->lent);
    xivo_bus_event_free(late_use->has_tool ? late_use->lent : late_use->dead);
    late_use->dead = late_use->has_tool ? NULL : late_use->lent;
    late_use->lent = NULL;
}
