#include "fake/own_time.h"

#include <fcntl.h>
#include <stdlib.h>
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

int64_t own_time_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + (now.tv_nsec - waited_ns()) / 1000;
}

int64_t own_time_limit_us(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 100 * 1000;
#else
    return 10 * 1000;
#endif
}
