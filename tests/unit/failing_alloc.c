#include "failing_alloc.h"

#include <stdlib.h>
#include <string.h>

enum { PAINT = 0xA5 };

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);

static unsigned left;
static bool failed, paused;

void fail_allocation(unsigned nth)
{
    left = nth;
    failed = false;
}

bool stop_failing(void)
{
    left = 0;
    return failed;
}

void pause_failing(bool pause)
{
    paused = pause;
}

static bool is_the_one(void)
{
    if (paused || left == 0 || --left > 0)
        return false;
    failed = true;
    return true;
}

/* While one is to fail, fresh memory is no accidental zero: what the failure leaves unset is found by whoever uses it. */
void *__wrap_malloc(size_t size)
{
    bool paint = left > 0 && !paused;
    void *memory = is_the_one() ? NULL : __real_malloc(size);

    if (memory && paint)
        memset(memory, PAINT, size);
    return memory;
}

void *__wrap_calloc(size_t count, size_t size)
{
    return is_the_one() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *memory, size_t size)
{
    return is_the_one() ? NULL : __real_realloc(memory, size);
}
