#include "fake/own_time.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* The file holds nanoseconds on a processor, nanoseconds of waiting for one, and a number. */
static int64_t waited_ns(void)
{
    int fd = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    char text[100], *end;
    ssize_t length;

    if (fd < 0)
        return 0;
    length = read(fd, text, sizeof text - 1);
    close(fd);
    if (length <= 0)
        return 0;
    text[length] = '\0';
    strtoll(text, &end, 10);
    return strtoll(end, NULL, 10);
}

static int64_t read_ns(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* The clock without what has been waited; both of the same moment, though the thread may have to wait between two looks. */
static int64_t read_without_waiting_ns(void)
{
    int64_t waited, clock_ns;

    do {
        waited = waited_ns();
        clock_ns = read_ns(CLOCK_MONOTONIC);
    } while (waited_ns() != waited);
    return clock_ns - waited;
}

/* How often the thread has gone to sleep by its own will: not when its code had to be read from a busy disk. */
static long sleeps(void)
{
    struct rusage usage;

    getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw - usage.ru_majflt;
}

/*
 * The sum of what has passed between one call and the next. Where the thread never went to sleep that is the time that it
 * was on a processor: it has blocked nobody, and what the machine or the one below it did meanwhile is not its own.
 */
int64_t own_time_us(void)
{
    static _Thread_local struct {
        int64_t sum_ns, clock_ns, busy_ns;
        long sleeps;
    } last;
    int64_t clock_ns = read_without_waiting_ns(), busy_ns = read_ns(CLOCK_THREAD_CPUTIME_ID);
    long slept = sleeps();

    last.sum_ns += slept == last.sleeps ? busy_ns - last.busy_ns : clock_ns - last.clock_ns;
    last.clock_ns = clock_ns;
    last.busy_ns = busy_ns;
    last.sleeps = slept;
    return last.sum_ns / 1000;
}

/* How clang says what gcc says with __SANITIZE_ADDRESS__. */
#ifdef __has_feature
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif

int64_t own_time_limit_us(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 500 * 1000; /* no promise is kept there: this ends what hangs */
#else
    return 10 * 1000;
#endif
}
