#ifndef XB_TESTS_FUZZ_KERNEL_H
#define XB_TESTS_FUZZ_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The part of Linux that the library uses, in memory: stream sockets, epoll, timerfd, eventfd and three clocks. The
 * program is linked with --wrap for each system call, so nothing waits, nothing depends on the machine, and an input
 * always runs the same way. Level- and edge-triggered readiness is that of epoll(7): a wake-up that the library forgets
 * is missing here, too.
 *
 * There is at most one connected socket, whose other end is the broker. Descriptors of this kernel begin at 1000; calls
 * with other ones go to the real kernel.
 */
enum kernel_route { ROUTE_OPEN, ROUTE_REFUSED, ROUTE_UNREACHABLE, ROUTE_SILENT, ROUTE_REFUSED_AT_ONCE };

struct kernel_hooks {
    void (*connected)(void);                               /* a connection was made */
    void (*sent)(const uint8_t *bytes, size_t length);     /* the client's send() accepted these */
    void (*waiting)(void);                                 /* poll() is about to wait: the world moves on */
};

/* The machine boots: no descriptors, clocks at their start. Shutting down aborts if descriptors are left open. */
void kernel_boot(const struct kernel_hooks *hooks);
void kernel_shut_down(void);
size_t kernel_open_descriptors(void);

/* ---- time ---- */

int64_t kernel_now_us(void);
void kernel_pass(int64_t us);      /* all clocks go forward */
void kernel_set_wall(int64_t us);  /* the wall clock is set forward or back */
void kernel_sleep(int64_t us);     /* the machine is suspended: the monotonic clock stands still */
void kernel_set_tick(int64_t us);  /* how long each look at a clock takes */
int64_t kernel_timer_us(int epoll); /* when its timer expires; INT64_MAX: not armed */

/* ---- the network ---- */

void kernel_set_route(enum kernel_route route); /* what the next connect() meets */
void kernel_settle_route(void);                 /* connections under way are made, or fail */

/* The broker's end. Without a connection these do nothing, and the last two return 0. */
void kernel_put(const uint8_t *bytes, size_t length);
void kernel_finish(void);            /* end of stream */
void kernel_reset(void);             /* RST */
void kernel_stall(bool stalled);     /* the broker takes nothing: send() fills the socket's buffer */
size_t kernel_take(uint8_t *bytes, size_t size); /* what the client has sent */
uint64_t kernel_put_count(void);     /* bytes put into this connection so far, and how many the client has received */
uint64_t kernel_received_count(void);
bool kernel_is_connected(void);      /* the client has a socket, and neither side has ended the connection */

/* ---- readiness ---- */

/* Whether poll() would report the epoll descriptor as readable. */
bool kernel_is_readable(int epoll);

#endif
