#include "unit/painted_stack.h"

#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

enum { SIZE = 1 << 20, PAINT = 0xA5 };

static unsigned char *stack;
static ucontext_t here, there;
static xivo_bus *handle;
static int result;

static void process(void)
{
    result = xivo_bus_process(handle);
}

static void end(void)
{
    xivo_bus_free(handle);
}

static void call(void (*function)(void), xivo_bus *bus)
{
    handle = bus;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    function(); /* these want to know of every stack, and make them larger */
    return;
#endif
    if (!stack) {
        stack = malloc(SIZE);
        if (!stack)
            abort();
        memset(stack, PAINT, SIZE);
    }
    if (getcontext(&there) != 0)
        abort();
    there.uc_stack.ss_sp = stack;
    there.uc_stack.ss_size = SIZE;
    there.uc_link = &here;
    makecontext(&there, function, 0);
    if (swapcontext(&here, &there) != 0)
        abort();
}

int painted_process(xivo_bus *bus)
{
    call(process, bus);
    return result;
}

void painted_free(xivo_bus *bus)
{
    call(end, bus);
}

size_t painted_depth(void)
{
    size_t untouched = 0;

    while (stack && untouched < SIZE && stack[untouched] == PAINT)
        untouched++;
    return stack ? SIZE - untouched : 0;
}
