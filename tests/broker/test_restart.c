/*
 * The broker goes away and comes back, connections are closed, queues deleted: the handle comes back by itself, with
 * queue, bindings and consumer, and reports the gap.
 */
#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <xivo-bus/xivo-bus.h>

#include "broker.h"
#include "publish.h"
#include "pump.h"

#define AGENT "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": 42, \"status\": \"logged_in\"}}"

static void count(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    int *seen = userdata;

    (void)event, (void)agent;
    ++*seen;
}

static int64_t now_us(clockid_t clock)
{
    struct timespec now;

    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static xivo_bus *connect_to(const char *query, int *seen, struct pump_states *states)
{
    xivo_bus *bus = pump_new(broker_uri_for("guest", "guest", "%2F", query));

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count, seen), XIVO_BUS_OK);
    pump_connect(bus, states);
    ck_assert(!states->last_connected.has_gap);
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, seen, 1);
    return bus;
}

/* The gap lies between `from`, when all was well, and now; it may begin a second too early, for what was on its way, and a few of
   the kernel's ticks. Of a named queue nothing is known until it has been surveyed for the first time: 0. */
static void check_gap(const struct pump_states *states, int64_t from, bool is_named, bool queue_kept)
{
    const struct xivo_bus_state_change *change = &states->last_connected;
    int64_t length = change->gap_to_us - change->gap_from_us;

    ck_assert_int_eq(change->queue_kept, queue_kept);
    ck_assert(change->has_gap);
    ck_assert_int_ge(change->gap_to_us, change->gap_from_us);
    ck_assert_int_le(change->gap_to_us, now_us(CLOCK_REALTIME));
    ck_assert_int_le(change->gap_to_monotonic_us, now_us(CLOCK_MONOTONIC));
    if (change->gap_from_us == 0 && is_named)
        return;
    ck_assert_int_le(from, change->gap_from_us + 1050000);
    ck_assert_int_le(llabs(change->gap_to_monotonic_us - change->gap_from_monotonic_us - length), 900000);
}

static void *restart_broker(void *killed)
{
    broker_stop(*(bool *)killed);
    broker_start();
    return NULL;
}

/* Restarts the broker while the handle runs. */
static void restart_meanwhile(xivo_bus *bus, bool killed, struct pump_states *states)
{
    pthread_t thread;
    int connected = states->connected;

    ck_assert_int_eq(pthread_create(&thread, NULL, restart_broker, &killed), 0);
    pump_until(bus, &states->connected, connected + 1);
    pthread_join(thread, NULL);
}

/* _i: 0 an orderly end, 1 kill -9 */
START_TEST(test_broker_restarts)
{
    int64_t begin = now_us(CLOCK_REALTIME);
    struct pump_states states;
    struct xivo_bus_stats stats;
    int seen = 0;
    xivo_bus *bus = connect_to("", &seen, &states);

    restart_meanwhile(bus, _i == 1, &states);
    ck_assert_int_ge(states.disconnected, 2);
    ck_assert_int_eq(states.code, XIVO_BUS_ERR_REFUSED);
    ck_assert_int_eq(states.connected, 2);
    check_gap(&states, begin, false, false);
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, &seen, 2);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.connects, 2);
    xivo_bus_free(bus);
}
END_TEST

static void *start_broker(void *unused)
{
    broker_start();
    return unused;
}

static void *await_return(void *back)
{
    *(struct publish_return *)back = publish_await_return();
    return NULL;
}

/* How long after another client this one is served again, when the broker has been away for some attempts. */
static int64_t go_through_outage(xivo_bus *bus, struct pump_states *states)
{
    struct publish_return back;
    pthread_t starter, control;
    int connected = states->connected;

    broker_stop(true);
    pump_until(bus, &states->disconnected, states->disconnected + 6);
    ck_assert_int_eq(states->code, XIVO_BUS_ERR_REFUSED);
    ck_assert_int_le(states->retry_us, 500000);
    ck_assert_int_eq(pthread_create(&control, NULL, await_return, &back), 0);
    ck_assert_int_eq(pthread_create(&starter, NULL, start_broker, NULL), 0);
    pump_until(bus, &states->connected, connected + 1);
    int64_t connected_us = now_us(CLOCK_MONOTONIC);
    pthread_join(control, NULL);
    pthread_join(starter, NULL);
    return connected_us - back.served_us;
}

/* The pauses are at most half a second while nobody listens. Once another client is served, nothing keeps this one; but a
   broker that starts on a busy machine may serve one client and not yet the next, so it may be late once. */
START_TEST(test_back_within_a_second)
{
    struct pump_states states;
    int seen = 0;
    xivo_bus *bus = connect_to("", &seen, &states);

    if (go_through_outage(bus, &states) >= 1000000)
        ck_assert_int_lt(go_through_outage(bus, &states), 1000000);
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, &seen, 2);
    xivo_bus_free(bus);
}
END_TEST

/* A durable queue holds what came before the restart and was not settled, and what came after it. */
START_TEST(test_durable_queue_survives)
{
    int64_t begin = now_us(CLOCK_REALTIME);
    struct pump_states states;
    int seen = 0;
    xivo_bus *bus = connect_to("?queue=xb-surviving&queue_type=classic", &seen, &states);

    broker_stop(false);
    broker_start();
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, &states.connected, 2);
    pump_until(bus, &seen, 2);
    check_gap(&states, begin, true, true);
    xivo_bus_free(bus);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-surviving\"}");
}
END_TEST

struct held {
    uint64_t id;
    int count;
};

static void hold(const xivo_bus_event *event, void *userdata)
{
    struct held *held = userdata;

    held->id = xivo_bus_event_hold(event);
    held->count++;
}

/* Closed by the operator: one attempt later all is as before. What was held belongs to the old connection: stale. */
START_TEST(test_connections_closed_by_the_operator)
{
    int64_t begin = now_us(CLOCK_REALTIME);
    struct pump_states states;
    struct held held = { 0, 0 };
    int seen = 0;
    xivo_bus *bus = connect_to("?queue=xb-closing&queue_type=classic&retry_min=10", &seen, &states);

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.user", hold, &held), XIVO_BUS_OK);
    pump_until(bus, &states.subscribed, 1);
    publish_send("xivo", "status.user", "{\"name\": \"x\"}", NULL);
    pump_until(bus, &held.count, 1);
    uint64_t old = held.id;
    ck_assert_uint_ne(old, 0);
    broker_close_all_connections("maintenance at noon");
    pump_until(bus, &states.disconnected, 1);
    ck_assert_int_eq(states.code, XIVO_BUS_ERR_CLOSED);
    ck_assert_msg(strstr(states.text, "maintenance at noon") != NULL, "%s", states.text);
    pump_until(bus, &states.connected, 2);
    check_gap(&states, begin, true, true);
    ck_assert_int_eq(xivo_bus_settle(bus, old, XIVO_BUS_ACK), XIVO_BUS_ERR_STALE);
    /* It comes again, perhaps behind the one before it, whose ack may still have been waiting for company. */
    pump_until(bus, &held.count, 2);
    ck_assert_uint_ne(held.id, old);
    ck_assert_int_eq(xivo_bus_settle(bus, held.id, XIVO_BUS_ACK), XIVO_BUS_OK);
    xivo_bus_free(bus);
    ck_assert_int_eq(publish_depth("xb-closing"), 0);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-closing\"}");
}
END_TEST

/* _i: 0 a queue of our own, 1 a named one */
START_TEST(test_queue_deleted)
{
    int64_t begin = now_us(CLOCK_REALTIME);
    struct pump_states states;
    int seen = 0;
    xivo_bus *bus =
        connect_to(_i == 0 ? "?retry_min=10" : "?queue=xb-deleted&queue_type=classic&retry_min=10", &seen, &states);

    broker_eval("[rabbit_amqqueue:delete(Q, false, false, <<\"test\">>) || Q <- rabbit_amqqueue:list()], ok");
    pump_until(bus, &states.disconnected, 1);
    ck_assert_int_eq(states.code, XIVO_BUS_ERR_CANCELLED);
    pump_until(bus, &states.connected, 2);
    check_gap(&states, begin, true, false);
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, &seen, 2);
    xivo_bus_free(bus);
    if (_i == 1)
        publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-deleted\"}");
}
END_TEST

/* The connection goes first, so no basic.cancel tells of it. */
START_TEST(test_queue_deleted_meanwhile)
{
    int64_t begin = now_us(CLOCK_REALTIME);
    struct pump_states states;
    int seen = 0;
    xivo_bus *bus = connect_to("?queue=xb-deleted&queue_type=classic&retry_min=10", &seen, &states);

    broker_eval("[catch rabbit_networking:close_connection(P, \"away\") || P <- rabbit_networking:connections()], "
                "[rabbit_amqqueue:delete(Q, false, false, <<\"test\">>) || Q <- rabbit_amqqueue:list()], ok");
    pump_until(bus, &states.connected, 2);
    ck_assert_int_eq(states.disconnected, 1);
    ck_assert_int_eq(states.code, XIVO_BUS_ERR_CLOSED);
    check_gap(&states, begin, true, false);
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, &seen, 2);
    xivo_bus_free(bus);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-deleted\"}");
}
END_TEST

/* Subscriptions made and cancelled while there is no broker are what is restored. */
START_TEST(test_subscriptions_change_meanwhile)
{
    struct pump_states states;
    int seen = 0, later = 0;
    xivo_bus_subscription *subscription;
    xivo_bus *bus = pump_new(broker_uri());

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, &subscription, count, &seen), XIVO_BUS_OK);
    pump_connect(bus, &states);
    broker_stop(true);
    pump_until(bus, &states.disconnected, 2);
    xivo_bus_subscription_cancel(subscription);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count, &later), XIVO_BUS_OK);
    broker_start();
    pump_until(bus, &states.connected, 2);
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, &later, 1);
    ck_assert_int_eq(seen, 0);
    xivo_bus_free(bus);
}
END_TEST

/* Started before its broker. */
START_TEST(test_broker_comes_later)
{
    struct pump_states states;
    int seen = 0;
    xivo_bus *bus = pump_new(broker_uri());

    broker_stop(true);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, count, &seen), XIVO_BUS_OK);
    pump_watch(bus, &states);
    pump_until(bus, &states.disconnected, 2);
    broker_start();
    pump_until(bus, &states.connected, 1);
    ck_assert(!states.last_connected.has_gap);
    publish_send("xivo", "status.agent", AGENT, NULL);
    pump_until(bus, &seen, 1);
    xivo_bus_free(bus);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("restart");
    TCase *tcase = tcase_create("restart");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, broker_ensure, NULL);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_broker_restarts, 0, 2);
    tcase_add_test(tcase, test_back_within_a_second);
    tcase_add_test(tcase, test_durable_queue_survives);
    tcase_add_test(tcase, test_connections_closed_by_the_operator);
    tcase_add_loop_test(tcase, test_queue_deleted, 0, 2);
    tcase_add_test(tcase, test_queue_deleted_meanwhile);
    tcase_add_test(tcase, test_subscriptions_change_meanwhile);
    tcase_add_test(tcase, test_broker_comes_later);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
