#include "bench/usage.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

static unsigned long allocations, sends;

/* What counts below takes the C library's place for all that the process has loaded, so it must not be hidden. */
#pragma GCC visibility push(default)

ssize_t send(int socket, const void *bytes, size_t length, int flags)
{
    sends++;
    return sendto(socket, bytes, length, flags, NULL, 0);
}

/* A sanitizer has an allocator of its own, and nobody counts under it. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define XB_BENCH_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define XB_BENCH_SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(XB_BENCH_SANITIZED)
/*
 * The C library's own allocator, under the names by which it lets itself be replaced: all that allocates in the process
 * comes through here and is counted, shared libraries included.
 */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size)
{
    allocations++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    allocations++;
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size)
{
    allocations++;
    return __libc_realloc(memory, size);
}
#endif

#pragma GCC visibility pop

static double clock_ns(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

struct usage usage_now(void)
{
    return (struct usage){ clock_ns(CLOCK_PROCESS_CPUTIME_ID), clock_ns(CLOCK_MONOTONIC), allocations, sends };
}

struct usage usage_since(struct usage start)
{
    struct usage now = usage_now();

    return (struct usage){ now.cpu_ns - start.cpu_ns, now.wall_ns - start.wall_ns, now.allocations - start.allocations,
                           now.sends - start.sends };
}

long usage_peak_kb(void)
{
    FILE *file = fopen("/proc/self/status", "r");
    char line[256];
    long kb = 0;

    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "VmHWM: %ld", &kb) == 1)
            break;
    if (file)
        fclose(file);
    return kb;
}
