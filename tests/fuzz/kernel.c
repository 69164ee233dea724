#include "kernel.h"

#include <poll.h>
#include <stdarg.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <time.h>

#include "fuzz.h"
#include "kernel_socket.h"
#include "library.h"

enum { FIRST = 1000, DESCRIPTORS = 16, COARSE_US = 4000 };

enum kind { NONE, EPOLL, TIMER, EVENT, SOCKET };

struct descriptor {
    enum kind kind;
    int epoll; /* that watches it; 0: none */
    struct epoll_event watch;
    bool edge;          /* an event has happened since it was last reported */
    uint64_t count;     /* of an eventfd */
    int64_t expires_us; /* of a timer; INT64_MAX: disarmed */
    bool expired;
};

static struct descriptor descriptors[DESCRIPTORS];
const struct kernel_hooks *kernel_hooks;
static int64_t now_us, wall_us, asleep_us, tick_us;

int __real_close(int fd);

static struct descriptor *find(int fd)
{
    return fd >= FIRST && fd < FIRST + DESCRIPTORS && descriptors[fd - FIRST].kind != NONE ? &descriptors[fd - FIRST]
                                                                                           : NULL;
}

static struct descriptor *must_find(int fd, enum kind kind)
{
    struct descriptor *found = find(fd);

    if (!found || found->kind != kind)
        fail("descriptor %d is not open, or of another kind", fd);
    return found;
}

static int open_one(enum kind kind)
{
    for (int i = 0; i < DESCRIPTORS; i++) {
        if (descriptors[i].kind != NONE)
            continue;
        descriptors[i] = (struct descriptor){ .kind = kind, .expires_us = INT64_MAX };
        return FIRST + i;
    }
    fail("descriptors leak");
}

int kernel_open_socket(void)
{
    return open_one(SOCKET);
}

void kernel_check_socket(int fd)
{
    must_find(fd, SOCKET);
}

size_t kernel_open_descriptors(void)
{
    size_t count = 0;

    for (int i = 0; i < DESCRIPTORS; i++)
        count += descriptors[i].kind != NONE;
    return count;
}

void kernel_boot(const struct kernel_hooks *hooks)
{
    kernel_hooks = hooks;
    socket_boot();
    now_us = INT64_C(1000) * 1000 * 1000;
    wall_us = INT64_C(1700000000) * 1000 * 1000;
    asleep_us = tick_us = 0;
}

void kernel_shut_down(void)
{
    if (kernel_open_descriptors() > 0)
        fail("descriptors are left open");
    socket_shut_down();
}

/* ---- time ---- */

int64_t kernel_now_us(void)
{
    return now_us;
}

void kernel_pass(int64_t us)
{
    now_us += us;
    wall_us += us;
    for (int i = 0; i < DESCRIPTORS; i++) {
        struct descriptor *timer = &descriptors[i];

        if (timer->kind != TIMER || timer->expires_us > now_us)
            continue;
        timer->expires_us = INT64_MAX;
        timer->expired = timer->edge = true;
    }
}

void kernel_set_wall(int64_t us)
{
    wall_us += us;
}

void kernel_sleep(int64_t us)
{
    wall_us += us;
    asleep_us += us;
}

void kernel_set_tick(int64_t us)
{
    tick_us = us;
}

int64_t kernel_timer_us(int epoll)
{
    for (int i = 0; i < DESCRIPTORS; i++)
        if (descriptors[i].kind == TIMER && descriptors[i].epoll == epoll)
            return descriptors[i].expires_us;
    return INT64_MAX;
}

/* ---- readiness ---- */

static uint32_t readiness(const struct descriptor *descriptor)
{
    uint32_t ready = 0;

    if (descriptor->kind == SOCKET)
        ready = socket_readiness();
    else if (descriptor->kind == TIMER ? descriptor->expired : descriptor->count > 0)
        ready = EPOLLIN;
    if ((descriptor->watch.events & EPOLLET) && !descriptor->edge)
        return 0;
    return ready & (descriptor->watch.events | EPOLLERR | EPOLLHUP);
}

bool kernel_is_readable(int epoll)
{
    for (int i = 0; i < DESCRIPTORS; i++)
        if (descriptors[i].kind > EPOLL && descriptors[i].epoll == epoll && readiness(&descriptors[i]) != 0)
            return true;
    return false;
}

/* ---- system calls: waiting ---- */

int __wrap_epoll_create1(int flags);
int __wrap_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event);
int __wrap_epoll_wait(int epoll, struct epoll_event *events, int most, int timeout_ms);
int __wrap_poll(struct pollfd *polled, nfds_t count, int timeout_ms);
int __wrap_timerfd_create(int clock, int flags);
int __wrap_timerfd_settime(int fd, int flags, const struct itimerspec *at, struct itimerspec *old);
int __wrap_eventfd(unsigned count, int flags);
long __wrap_syscall(long number, ...);
int __wrap_close(int fd);

int __wrap_epoll_create1(int flags)
{
    (void)flags;
    return open_one(EPOLL);
}

int __wrap_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event)
{
    struct descriptor *descriptor = find(fd);

    must_find(epoll, EPOLL);
    if (!descriptor)
        fail("epoll_ctl() with descriptor %d, which is not open", fd);
    descriptor->epoll = operation == EPOLL_CTL_DEL ? 0 : epoll;
    if (operation == EPOLL_CTL_DEL)
        return 0;
    descriptor->watch = *event;
    descriptor->edge = true;
    return 0;
}

int __wrap_epoll_wait(int epoll, struct epoll_event *events, int most, int timeout_ms)
{
    int count = 0;

    must_find(epoll, EPOLL);
    if (timeout_ms != 0)
        fail("epoll_wait() waits");
    for (int i = 0; i < DESCRIPTORS && count < most; i++) {
        struct descriptor *descriptor = &descriptors[i];
        uint32_t ready = descriptor->kind > EPOLL && descriptor->epoll == epoll ? readiness(descriptor) : 0;

        if (ready == 0)
            continue;
        descriptor->edge = false;
        events[count++] = (struct epoll_event){ .events = ready, .data = descriptor->watch.data };
    }
    return count;
}

static bool is_ready(const struct pollfd *polled)
{
    const struct descriptor *descriptor = find(polled->fd);

    if (!descriptor)
        fail("poll() with descriptor %d", polled->fd);
    if (descriptor->kind == EPOLL)
        return kernel_is_readable(polled->fd);
    return socket_readiness() & ((uint32_t)polled->events | EPOLLERR | EPOLLHUP);
}

/* The world moves once; when nothing comes of it, the time passes. */
int __wrap_poll(struct pollfd *polled, nfds_t count, int timeout_ms)
{
    bool was_running = library_leave();

    if (count != 1)
        fail("poll() with %lu descriptors", (unsigned long)count);
    kernel_hooks->waiting();
    if (!is_ready(polled) && timeout_ms > 0)
        kernel_pass((int64_t)timeout_ms * 1000);
    library_enter(was_running);
    polled->revents = is_ready(polled) ? POLLIN : 0;
    return polled->revents != 0;
}

int __wrap_timerfd_create(int clock, int flags)
{
    (void)flags;
    if (clock != CLOCK_MONOTONIC)
        fail("a timer of clock %d", clock);
    return open_one(TIMER);
}

int __wrap_timerfd_settime(int fd, int flags, const struct itimerspec *at, struct itimerspec *old)
{
    struct descriptor *timer = must_find(fd, TIMER);
    int64_t us = (int64_t)at->it_value.tv_sec * 1000000 + (at->it_value.tv_nsec + 999) / 1000;

    if (old || at->it_value.tv_nsec < 0 || at->it_value.tv_nsec >= 1000000000 || at->it_value.tv_sec < 0)
        fail("the timer is set to %lld s %ld ns", (long long)at->it_value.tv_sec, at->it_value.tv_nsec);
    timer->expired = false;
    timer->expires_us = us == 0 ? INT64_MAX : flags & TFD_TIMER_ABSTIME ? us : now_us + us;
    kernel_pass(0);
    return 0;
}

int __wrap_eventfd(unsigned count, int flags)
{
    int fd = open_one(EVENT);

    (void)flags;
    find(fd)->count = count;
    return fd;
}

/* The library's only one: write(2) to the eventfd. */
long __wrap_syscall(long number, ...)
{
    struct descriptor *event;
    const void *bytes;
    uint64_t more;
    va_list arguments;

    va_start(arguments, number);
    event = must_find(va_arg(arguments, int), EVENT);
    bytes = va_arg(arguments, const void *);
    if (number != SYS_write || va_arg(arguments, size_t) != sizeof more)
        fail("system call %ld", number);
    va_end(arguments);
    memcpy(&more, bytes, sizeof more);
    event->count += more;
    event->edge = true;
    return sizeof more;
}

int __wrap_close(int fd)
{
    struct descriptor *descriptor = find(fd);

    if (!descriptor && fd < FIRST)
        return __real_close(fd);
    if (!descriptor)
        fail("descriptor %d is closed twice", fd);
    if (descriptor->kind == SOCKET)
        socket_closed(fd);
    descriptor->kind = NONE;
    return 0;
}

/* ---- system calls: clocks and chance ---- */

int __wrap_clock_gettime(clockid_t clock, struct timespec *time);
ssize_t __wrap_getrandom(void *bytes, size_t size, unsigned flags);

int __wrap_clock_gettime(clockid_t clock, struct timespec *time)
{
    int64_t us = clock == CLOCK_REALTIME ? wall_us : now_us;

    if (clock == CLOCK_BOOTTIME)
        us += asleep_us;
    if (clock == CLOCK_MONOTONIC_COARSE)
        us -= us % COARSE_US;
    if (tick_us > 0)
        kernel_pass(tick_us);
    time->tv_sec = (time_t)(us / 1000000);
    time->tv_nsec = (long)(us % 1000000) * 1000;
    return 0;
}

/* Every number is as good as another; one that is always the same lets an input be repeated. */
ssize_t __wrap_getrandom(void *bytes, size_t size, unsigned flags)
{
    (void)flags;
    memset(bytes, 0x5A, size);
    return (ssize_t)size;
}
