/*
 * A program's own timer of 10 ms, beside the handle in the same loop, while the broker is frozen, unreachable and
 * restarted. In a control process beside it the same timer runs alone: the handle makes it no later than 10 ms more.
 */
#include <check.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "broker.h"
#include "probe.h"
#include "proxy.h"
#include "publish.h"

enum { PERIOD_US = 10 * 1000, MORE_US = 10 * 1000 };
enum { CONTROL, BESIDE, TIMERS };

/* How late the timer was at most, and how often it rang. */
struct lateness {
    int64_t most_us, rings;
};

/* Between the processes. */
static volatile struct shared {
    struct lateness lateness[TIMERS];
    int connected;
} * shared;

struct timer {
    int fd;
    int64_t due_us;
};

static struct timer start_timer(void)
{
    struct timer timer = { timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC), probe_now_us() + PERIOD_US };
    struct itimerspec times = { .it_interval.tv_nsec = PERIOD_US * 1000,
                                .it_value = { timer.due_us / 1000000, timer.due_us % 1000000 * 1000 } };

    timerfd_settime(timer.fd, TFD_TIMER_ABSTIME, &times, NULL);
    return timer;
}

/* The first of the expiries that it tells of was the latest. */
static void ring(struct timer *timer, volatile struct lateness *record)
{
    uint64_t expiries;

    if (read(timer->fd, &expiries, sizeof expiries) != sizeof expiries)
        return;
    int64_t late = probe_now_us() - timer->due_us;
    timer->due_us += (int64_t)expiries * PERIOD_US;
    if (late > record->most_us)
        record->most_us = late;
    record->rings++;
}

/* Each in a process of its own, and the test in a third: what it does must delay neither. */
static pid_t start(void (*run)(struct timer *timer))
{
    pid_t child = fork();

    if (child != 0) {
        ck_assert_int_gt(child, 0);
        return child;
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    signal(SIGTERM, SIG_DFL);
    /* Where the machine allows it, its load is kept out of the measurement: the two come before everything else. */
    if (sched_setscheduler(0, SCHED_FIFO, &(struct sched_param){ .sched_priority = 1 }) != 0)
        setpriority(PRIO_PROCESS, 0, -20);
    struct timer timer = start_timer();
    for (;;)
        run(&timer);
}

static void run_alone(struct timer *timer)
{
    struct pollfd readable = { .fd = timer->fd, .events = POLLIN };

    poll(&readable, 1, -1);
    ring(timer, &shared->lateness[CONTROL]);
}

static void run_beside(struct timer *timer)
{
    static struct probe probe;

    if (!probe.bus)
        probe_open(&probe, proxy_uri("?heartbeat=1&connection_timeout=500&retry_max=300"));
    struct pollfd readable[] = { { .fd = timer->fd, .events = POLLIN },
                                 { .fd = xivo_bus_fd(probe.bus), .events = POLLIN } };

    poll(readable, 2, -1);
    if (readable[0].revents)
        ring(timer, &shared->lateness[BESIDE]);
    if (readable[1].revents)
        probe_round(&probe, 0);
    shared->connected = probe.connected;
}

static void await_connection(int times)
{
    for (int64_t end = probe_now_us() + 20000000; shared->connected < times;) {
        ck_assert_int_lt(probe_now_us(), end);
        poll(NULL, 0, 20);
    }
}

static void end(pid_t child)
{
    int status;

    ck_assert_int_eq(waitpid(child, &status, WNOHANG), 0); /* it has not failed */
    kill(child, SIGTERM);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
}

START_TEST(test_own_timer)
{
    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    ck_assert_ptr_ne((void *)(uintptr_t)shared, MAP_FAILED);
    proxy_open(broker_port());
    pid_t control = start(run_alone), beside = start(run_beside);
    await_connection(1);
    poll(NULL, 0, 500);
    proxy_strike(PROXY_FREEZE_BOTH);
    poll(NULL, 0, 3000);
    proxy_listen(false);
    proxy_strike(PROXY_RESET);
    poll(NULL, 0, 1500);
    proxy_listen(true);
    await_connection(2);
    int connected = shared->connected;
    broker_stop(true);
    broker_start();
    await_connection(connected + 1);
    end(beside);
    end(control);
    const volatile struct lateness *with = &shared->lateness[BESIDE], *alone = &shared->lateness[CONTROL];
    printf("the timer rang %lld times, at most %lld us late; in the control process %lld times, %lld us\n",
           (long long)with->rings, (long long)with->most_us, (long long)alone->rings, (long long)alone->most_us);
    ck_assert_int_gt(with->rings, 300);
    ck_assert_int_le(with->most_us, alone->most_us + MORE_US);
    proxy_close();
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("timer");
    TCase *tcase = tcase_create("timer");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_checked_fixture(tcase, broker_ensure, NULL);
    tcase_set_timeout(tcase, 90);
    tcase_add_test(tcase, test_own_timer);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_timer");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
