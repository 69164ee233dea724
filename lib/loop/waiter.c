#include "loop/waiter.h"

#include <errno.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "util/descriptor.h"

enum tag { TAG_SOCKET, TAG_TIMER, TAG_EVENT, TAGS };

static int add(const struct xb_waiter *waiter, int fd, uint32_t events, enum tag tag)
{
    struct epoll_event event = { .events = events, .data.u32 = tag };

    return epoll_ctl(waiter->epoll, EPOLL_CTL_ADD, fd, &event);
}

int xb_waiter_open(struct xb_waiter *waiter, struct xb_error *error)
{
    int number;

    waiter->socket = -1;
    waiter->wants_write = false;
    waiter->armed_us = INT64_MAX;
    waiter->epoll = xb_descriptor_above_stdio(epoll_create1(EPOLL_CLOEXEC));
    waiter->timer = xb_descriptor_above_stdio(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    waiter->event = xb_descriptor_above_stdio(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
    if (waiter->epoll >= 0 && waiter->timer >= 0 && waiter->event >= 0 &&
        add(waiter, waiter->timer, EPOLLIN | EPOLLET, TAG_TIMER) == 0 &&
        add(waiter, waiter->event, EPOLLIN | EPOLLET, TAG_EVENT) == 0)
        return XIVO_BUS_OK;
    number = errno;
    xb_waiter_close(waiter);
    return xb_fail_errno(error, XIVO_BUS_ERR_SYSTEM, number, "cannot make the descriptor to wait on");
}

static void close_one(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

void xb_waiter_close(struct xb_waiter *waiter)
{
    close_one(&waiter->epoll);
    close_one(&waiter->timer);
    close_one(&waiter->event);
}

/* Whoever does not read is not woken by the end of the stream either, which would not go away. */
static uint32_t socket_events(bool wants_read, bool wants_write)
{
    return (wants_read ? EPOLLIN | EPOLLRDHUP : 0) | (wants_write ? (uint32_t)EPOLLOUT : 0);
}

int xb_waiter_add(struct xb_waiter *waiter, int socket, bool wants_write, struct xb_error *error)
{
    if (add(waiter, socket, socket_events(true, wants_write), TAG_SOCKET) != 0)
        return xb_fail_errno(error, XIVO_BUS_ERR_SYSTEM, errno, "cannot wait for the socket");
    waiter->socket = socket;
    waiter->wants_read = true;
    waiter->wants_write = wants_write;
    return XIVO_BUS_OK;
}

void xb_waiter_want(struct xb_waiter *waiter, bool wants_read, bool wants_write)
{
    struct epoll_event event = { .events = socket_events(wants_read, wants_write), .data.u32 = TAG_SOCKET };

    if (waiter->socket < 0 || (waiter->wants_read == wants_read && waiter->wants_write == wants_write))
        return;
    epoll_ctl(waiter->epoll, EPOLL_CTL_MOD, waiter->socket, &event);
    waiter->wants_read = wants_read;
    waiter->wants_write = wants_write;
}

void xb_waiter_remove(struct xb_waiter *waiter)
{
    if (waiter->socket >= 0)
        epoll_ctl(waiter->epoll, EPOLL_CTL_DEL, waiter->socket, NULL);
    waiter->socket = -1;
}

void xb_waiter_wake(const struct xb_waiter *waiter)
{
    const uint64_t one = 1;
    int number = errno;
    long written = syscall(SYS_write, waiter->event, &one, sizeof one); /* write() is a cancellation point */

    (void)written; /* it fails only when 2^64 - 2 wake-ups have been written */
    errno = number;
}

int xb_waiter_collect(struct xb_waiter *waiter)
{
    struct epoll_event events[TAGS];
    int count = epoll_wait(waiter->epoll, events, TAGS, 0);
    int found = 0;

    for (int i = 0; i < count; i++) {
        if (events[i].data.u32 == TAG_SOCKET) {
            found |= events[i].events & ~(uint32_t)EPOLLOUT ? XB_WAITER_READABLE : 0;
            found |= events[i].events & (EPOLLOUT | EPOLLERR | EPOLLHUP) ? XB_WAITER_WRITABLE : 0;
            found |= events[i].events & (EPOLLRDHUP | EPOLLERR | EPOLLHUP) ? XB_WAITER_ENDED : 0;
        } else if (events[i].data.u32 == TAG_TIMER) {
            found |= XB_WAITER_TIMER;
            waiter->armed_us = INT64_MAX;
        }
    }
    return found;
}

void xb_waiter_arm(struct xb_waiter *waiter, int64_t deadline_us)
{
    struct itimerspec at = { .it_value = { deadline_us / 1000000, deadline_us % 1000000 * 1000 } };

    /* An earlier expiry than needed only costs one idle round, a system call for each change of mind costs more. */
    if (deadline_us >= waiter->armed_us)
        return;
    if (deadline_us <= 0)
        at.it_value = (struct timespec){ 0, 1 };
    timerfd_settime(waiter->timer, TFD_TIMER_ABSTIME, &at, NULL);
    waiter->armed_us = deadline_us;
}

void xb_waiter_quiet(struct xb_waiter *waiter)
{
    timerfd_settime(waiter->timer, 0, &(struct itimerspec){ 0 }, NULL);
    waiter->armed_us = INT64_MAX;
    xb_waiter_collect(waiter);
}
