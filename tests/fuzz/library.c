#include "library.h"

#include "unit/failing_alloc.h"

static bool running, failed;

bool library_leave(void)
{
    bool was_running = running;

    running = false;
    pause_failing(true);
    return was_running;
}

void library_enter(bool was_running)
{
    running = was_running;
    pause_failing(!running);
}

void library_fail_allocation(unsigned nth)
{
    failed = stop_failing() || failed;
    fail_allocation(nth);
}

bool library_has_failed(void)
{
    library_fail_allocation(0);
    return failed;
}

void library_boot(void)
{
    library_leave();
    library_fail_allocation(0);
    failed = false;
}
