/*
 * Subscriptions that come and go while the handle runs, and callbacks that subscribe, cancel, stop and free.
 */
#include <check.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "broker.h"
#include "publish.h"
#include "pump.h"

#define AGENT "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": 42, \"status\": \"logged_in\"}}"
#define USER "{\"name\": \"user_status_update\", \"data\": {\"user_id\": 7, \"status\": \"away\"}}"

/* What a callback counts and does, besides. */
struct watcher {
    int seen;
    xivo_bus *bus;
    xivo_bus_subscription *own, *other;
    struct watcher *born;
    int rc[3];
};

static void publish_agent(void)
{
    publish_send("xivo", "status.agent", AGENT, NULL);
}

static void publish_user(void)
{
    publish_send("xivo", "status.user", USER, NULL);
}

static void count_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    struct watcher *watcher = userdata;

    ck_assert_str_eq(xivo_bus_event_routing_key(event), "status.agent");
    ck_assert_int_eq(agent->agent_id, 42);
    watcher->seen++;
}

static void count_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *user, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    ck_assert_str_eq(user->status, "away");
    watcher->seen++;
}

static void count_event(const xivo_bus_event *event, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    watcher->seen++;
}

static void must_not_come(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    ck_abort_msg("unexpected: %s", xivo_bus_event_body(event, NULL));
}

START_TEST(test_subscribe_while_running)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher agent = { 0 }, user = { 0 };
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count_agent, &agent), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_user();
    publish_agent();
    pump_until(bus, &agent.seen, 1);
    ck_assert_int_eq(xivo_bus_on_user_status_update(bus, NULL, count_user, &user), XIVO_BUS_OK);
    pump_until(bus, &states.subscribed, 1);
    publish_user();
    publish_agent();
    pump_until(bus, &agent.seen, 2);
    pump_until(bus, &user.seen, 1);
    ck_assert_int_eq(user.seen, 1);
    ck_assert_int_eq(states.connected, 1);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_cancel_while_running)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher agent = { 0 }, user = { 0 };
    xivo_bus_subscription *subscription;
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, &subscription, count_agent, &agent), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_user_status_update(bus, NULL, count_user, &user), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_agent();
    pump_until(bus, &agent.seen, 1);
    xivo_bus_subscription_cancel(subscription);
    publish_agent();
    publish_user();
    pump_until(bus, &user.seen, 1);
    ck_assert_int_eq(agent.seen, 1);
    /* And back again, under the key that was just given up. */
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count_agent, &agent), XIVO_BUS_OK);
    pump_until(bus, &states.subscribed, 1);
    publish_agent();
    pump_until(bus, &agent.seen, 2);
    xivo_bus_free(bus);
}
END_TEST

/* One binding serves both; it must stay when one of the two goes. */
START_TEST(test_two_on_one_key)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher first = { 0 }, second = { 0 };
    xivo_bus_subscription *subscription;
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, &subscription, count_agent, &first), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count_agent, &second), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_agent();
    pump_until(bus, &second.seen, 1);
    ck_assert_int_eq(first.seen, 1);
    xivo_bus_subscription_cancel(subscription);
    publish_agent();
    pump_until(bus, &second.seen, 2);
    ck_assert_int_eq(first.seen, 1);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_key_patterns)
{
    static const char *const patterns[] = { NULL, "#", "status.*", "*.agent", "status.agent.#", "status.agent" };
    enum { COUNT = sizeof patterns / sizeof patterns[0] };
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher seen[COUNT] = { { 0 } };
    struct pump_states states;

    for (int i = 0; i < COUNT; i++)
        ck_assert_int_eq(xivo_bus_on_event(bus, NULL, patterns[i], count_event, &seen[i]), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status", must_not_come, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "agent.#", must_not_come, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "*", must_not_come, NULL), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_agent();
    pump_until(bus, &seen[COUNT - 1].seen, 1);
    publish_send("xivo", "status.agent.pause", "{\"name\": \"agent_paused\", \"data\": {}}", NULL);
    pump_until(bus, &seen[4].seen, 2);
    ck_assert_int_eq(seen[0].seen, 2);
    ck_assert_int_eq(seen[1].seen, 2);
    ck_assert_int_eq(seen[2].seen, 1);
    ck_assert_int_eq(seen[3].seen, 1);
    ck_assert_int_eq(seen[5].seen, 1);
    xivo_bus_free(bus);
}
END_TEST

static void cancel_own(const xivo_bus_event *event, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    watcher->seen++;
    xivo_bus_subscription_cancel(watcher->own);
}

static void cancel_other(const xivo_bus_event *event, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    watcher->seen++;
    if (watcher->other != NULL)
        xivo_bus_subscription_cancel(watcher->other);
    watcher->other = NULL;
}

START_TEST(test_callback_cancels_itself)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher once = { 0 }, always = { 0 };
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_event(bus, &once.own, "status.agent", cancel_own, &once), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.#", count_event, &always), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_agent();
    publish_agent();
    pump_until(bus, &always.seen, 2);
    ck_assert_int_eq(once.seen, 1);
    xivo_bus_free(bus);
}
END_TEST

/* The other one matches the same message and must not see it any more. */
START_TEST(test_callback_cancels_another)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher first = { 0 };
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", cancel_other, &first), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, &first.other, "status.*", must_not_come, NULL), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_agent();
    publish_agent();
    pump_until(bus, &first.seen, 2);
    xivo_bus_free(bus);
}
END_TEST

static void subscribe_once(const xivo_bus_event *event, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    if (watcher->seen++ == 0)
        ck_assert_int_eq(xivo_bus_on_event(watcher->bus, NULL, "status.agent", count_event, watcher->born),
                         XIVO_BUS_OK);
}

/* The message that it was born in is not for the newcomer, the next one is: both are in the broker already. */
START_TEST(test_callback_subscribes)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher born = { 0 };
    struct watcher parent = { .bus = bus, .born = &born };
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", subscribe_once, &parent), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_many("xivo", "status.agent", AGENT, NULL, 3);
    pump_until(bus, &parent.seen, 3);
    ck_assert_int_eq(born.seen, 2);
    xivo_bus_free(bus);
}
END_TEST

static void stop_it(const xivo_bus_event *event, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    watcher->seen++;
    xivo_bus_stop(watcher->bus);
}

START_TEST(test_callback_stops)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher watcher = { .bus = bus };
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count_agent, &watcher), XIVO_BUS_OK);
    pump_connect(bus, &states);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", stop_it, &watcher), XIVO_BUS_OK);
    publish_agent();
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_OK);
    ck_assert_int_eq(watcher.seen, 2);
    /* The stop is used up: the next run goes on where this one was, on the same connection. */
    publish_agent();
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_OK);
    ck_assert_int_eq(watcher.seen, 4);
    ck_assert_int_eq(states.connected, 1);
    xivo_bus_free(bus);
}
END_TEST

static void free_it(const xivo_bus_event *event, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    watcher->seen++;
    xivo_bus_free(watcher->bus);
}

START_TEST(test_callback_frees)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher watcher = { .bus = bus };
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", free_it, &watcher), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.#", must_not_come, NULL), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_many("xivo", "status.agent", AGENT, NULL, 2);
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_ERR_FREED);
    ck_assert_int_eq(watcher.seen, 1);
}
END_TEST

static void reenter(const xivo_bus_event *event, void *userdata)
{
    struct watcher *watcher = userdata;

    (void)event;
    watcher->rc[0] = xivo_bus_run(watcher->bus);
    watcher->rc[1] = xivo_bus_process(watcher->bus);
    watcher->rc[2] = xivo_bus_feed(watcher->bus, "status.agent", "{}", 2);
    watcher->seen++;
}

START_TEST(test_callback_must_not_reenter)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher watcher = { .bus = bus };
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", reenter, &watcher), XIVO_BUS_OK);
    pump_connect(bus, &states);
    publish_agent();
    pump_until(bus, &watcher.seen, 1);
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(watcher.rc[i], XIVO_BUS_ERR_BUSY);
    ck_assert_int_eq(xivo_bus_set_option(bus, "prefetch", "3"), XIVO_BUS_ERR_STATE);
    xivo_bus_free(bus);
}
END_TEST

static void *stop_from_thread(void *argument)
{
    struct watcher *watcher = argument;

    publish_agent();
    xivo_bus_stop(watcher->bus);
    return NULL;
}

START_TEST(test_stop_from_a_thread)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher watcher = { .bus = bus };
    struct pump_states states;
    pthread_t thread;

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count_agent, &watcher), XIVO_BUS_OK);
    pump_connect(bus, &states);
    ck_assert_int_eq(pthread_create(&thread, NULL, stop_from_thread, &watcher), 0);
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_OK);
    pthread_join(thread, NULL);
    xivo_bus_free(bus);
}
END_TEST

static xivo_bus *signalled;

static void on_alarm(int number)
{
    (void)number;
    xivo_bus_stop(signalled);
}

START_TEST(test_stop_from_a_signal_handler)
{
    xivo_bus *bus = pump_new(broker_uri());
    struct pump_states states;

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.#", must_not_come, NULL), XIVO_BUS_OK);
    pump_connect(bus, &states);
    signalled = bus;
    signal(SIGALRM, on_alarm);
    ualarm(50000, 0);
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_OK);
    xivo_bus_free(bus);
}
END_TEST

/* The descriptor in the program's own epoll, edge-triggered: after MORE nothing but the descriptor calls for the next
 * process(). */
START_TEST(test_edge_triggered)
{
    enum { MESSAGES = 2000 };
    xivo_bus *bus = pump_new(broker_uri());
    struct watcher watcher = { 0 };
    struct pump_states states;
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event interest = { .events = EPOLLIN | EPOLLET }, ready;

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count_agent, &watcher), XIVO_BUS_OK);
    pump_connect(bus, &states);
    ck_assert_int_eq(epoll_ctl(epoll, EPOLL_CTL_ADD, xivo_bus_fd(bus), &interest), 0);
    publish_many("xivo", "status.agent", AGENT, NULL, MESSAGES);
    while (watcher.seen < MESSAGES) {
        ck_assert_msg(epoll_wait(epoll, &ready, 1, 10000) == 1, "stuck at %d", watcher.seen);
        ck_assert_int_ge(xivo_bus_process(bus), 0);
    }
    close(epoll);
    xivo_bus_free(bus);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("subscribe");
    TCase *tcase = tcase_create("subscribe");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, test_subscribe_while_running);
    tcase_add_test(tcase, test_cancel_while_running);
    tcase_add_test(tcase, test_two_on_one_key);
    tcase_add_test(tcase, test_key_patterns);
    tcase_add_test(tcase, test_callback_cancels_itself);
    tcase_add_test(tcase, test_callback_cancels_another);
    tcase_add_test(tcase, test_callback_subscribes);
    tcase_add_test(tcase, test_callback_stops);
    tcase_add_test(tcase, test_callback_frees);
    tcase_add_test(tcase, test_callback_must_not_reenter);
    tcase_add_test(tcase, test_stop_from_a_thread);
    tcase_add_test(tcase, test_stop_from_a_signal_handler);
    tcase_add_test(tcase, test_edge_triggered);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
