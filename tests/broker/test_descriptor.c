/*
 * The descriptor in a program's own epoll set, level-triggered and edge-triggered: process() is called once for each
 * wake-up and never without one, and still every message arrives and none is left lying in memory.
 *
 * Four handles share each test: both ways of registering, each with a prefetch window that one process() can take whole
 * and with one that it cannot.
 */
#include <check.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "broker.h"
#include "publish.h"

/* STUCK_MS is less than half a heartbeat, after which the handle wakes up in any case. */
enum { BURSTS = 10, BURST = 1000, STUCK_MS = 10000 };

static const char body[] = "{\"name\": \"x\", \"data\": {}}";

struct watched {
    xivo_bus *bus;
    const char *kind; /* for messages */
    int connected;
    int events;
    int mores;   /* how often process() returned XIVO_BUS_MORE */
    int longest; /* the most messages of one process() */
};

static struct watched watched[4] = {
    { .kind = "level-triggered, small window" },
    { .kind = "edge-triggered, small window" },
    { .kind = "level-triggered, large window" },
    { .kind = "edge-triggered, large window" },
};
enum { WATCHED = sizeof watched / sizeof watched[0] };

static int set;

static void on_event(const xivo_bus_event *event, void *userdata)
{
    struct watched *of = userdata;

    (void)event;
    of->events++;
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    struct watched *of = userdata;

    of->connected = change->state == XIVO_BUS_STATE_CONNECTED;
}

static void open_one(size_t number)
{
    struct watched *of = &watched[number];
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = of };

    *of = (struct watched){ .kind = of->kind };
    if (number % 2 == 1)
        event.events |= (uint32_t)EPOLLET;
    ck_assert_int_eq(xivo_bus_new(&of->bus, broker_uri()), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(of->bus, "prefetch", number < 2 ? "100" : "20000"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(of->bus, NULL, "burst.#", on_event, of), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_state(of->bus, on_state, of), XIVO_BUS_OK);
    ck_assert_int_eq(epoll_ctl(set, EPOLL_CTL_ADD, xivo_bus_fd(of->bus), &event), 0);
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void wake_up(struct watched *of)
{
    int before = of->events;
    int rc = xivo_bus_process(of->bus);

    ck_assert_msg(rc >= 0, "%s: %s", of->kind, xivo_bus_error_text(of->bus, rc));
    of->mores += rc == XIVO_BUS_MORE;
    if (of->events - before > of->longest)
        of->longest = of->events - before;
}

static bool have_all(int events)
{
    for (size_t i = 0; i < WATCHED; i++) {
        if (!watched[i].connected || watched[i].events < events)
            return false;
    }
    return true;
}

static void explain(void)
{
    for (size_t i = 0; i < WATCHED; i++)
        printf("%s: %d events, XIVO_BUS_MORE %d times, at most %d at once\n", watched[i].kind, watched[i].events,
               watched[i].mores, watched[i].longest);
    fflush(stdout);
}

/* What grows as long as something happens. */
static int progress(void)
{
    int sum = 0;

    for (size_t i = 0; i < WATCHED; i++)
        sum += watched[i].events + watched[i].connected;
    return sum;
}

/* Until each handle is connected and has had so many events. A slow machine is no failure, a standstill is. */
static void loop_until(int events)
{
    int64_t deadline = now_ms() + STUCK_MS;
    struct epoll_event happened[WATCHED];

    while (!have_all(events)) {
        int64_t left = deadline - now_ms();
        int count = left > 0 ? epoll_wait(set, happened, WATCHED, (int)left) : 0, before = progress();

        if (count == 0) {
            explain();
            ck_abort_msg("stuck: %d events expected", events);
        }
        for (int i = 0; i < count; i++)
            wake_up(happened[i].data.ptr);
        if (progress() > before)
            deadline = now_ms() + STUCK_MS;
    }
}

static void setup(void)
{
    set = epoll_create1(EPOLL_CLOEXEC);
    ck_assert_int_ge(set, 0);
    for (size_t i = 0; i < WATCHED; i++)
        open_one(i);
    loop_until(0);
}

static void teardown(void)
{
    explain();
    for (size_t i = 0; i < WATCHED; i++)
        xivo_bus_free(watched[i].bus);
    close(set);
}

/* None too many, and the large windows did have more than one process() takes. */
static void check_all(int events)
{
    for (size_t i = 0; i < WATCHED; i++) {
        ck_assert_int_eq(watched[i].events, events);
        ck_assert_int_le(watched[i].longest, 256);
    }
    ck_assert_int_gt(watched[2].mores, 0);
    ck_assert_int_gt(watched[3].mores, 0);
}

/* The program was busy with something else: the whole burst is in the sockets when it comes back. */
START_TEST(after_a_burst)
{
    int sent = 0;

    for (int i = 0; i < BURSTS; i++) {
        publish_many("xivo", "burst.waiting", body, NULL, BURST);
        sent += BURST;
        loop_until(sent);
    }
    check_all(sent);
}
END_TEST

/* Messages arrive while process() is under way, so that the last one may come at any moment of it. */
START_TEST(during_a_burst)
{
    int status;
    pid_t publisher = fork();

    if (publisher == 0) {
        for (int i = 0; i < BURSTS; i++)
            publish_many("xivo", "burst.meanwhile", body, NULL, BURST);
        _exit(0);
    }
    loop_until(BURSTS * BURST);
    ck_assert_int_eq(waitpid(publisher, &status, 0), publisher);
    ck_assert_int_eq(status, 0);
    for (size_t i = 0; i < WATCHED; i++)
        ck_assert_int_eq(watched[i].events, BURSTS * BURST);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("descriptor");
    TCase *tcase = tcase_create("own epoll");
    SRunner *runner = srunner_create(suite);

    tcase_set_timeout(tcase, 120);
    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, after_a_burst);
    tcase_add_test(tcase, during_a_burst);
    suite_add_tcase(suite, tcase);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
