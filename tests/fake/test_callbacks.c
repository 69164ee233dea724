/*
 * What a callback may do, at every place where there is one: a scene in which each callback of the library is called at least once is
 * played again and again, and each time one of them does one thing.
 */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fake/stage.h"

static struct stage stage;
static struct server *server;

/* ---- where, and what ---- */

static const char *const places[] = {
    "log: connecting: ",         "log: connecting to 127.0.0.1",
    "log: sent on channel 0: ",  "log: received on channel 0: connection.start ",
    "log: sent on channel 2: ",  "log: received on channel 2: queue.declare-ok",
    "log: connected",            "log: connected: ",
    "log: subscribed: ",         "log: the broker takes no messages",
    "log: message with key bad", "log: message with key odd",
    "log: disconnected: ",       "state: 1",
    "state: 2",                  "state: 3",
    "state: 4",                  "malformed: bad",
    "malformed: odd",            "event: k",
    "typed: status.agent",       "custom: own",
};
enum { PLACES = sizeof places / sizeof places[0] };

static struct {
    const char *place;
    void (*act)(void);
    unsigned calls; /* since it did */
    bool done;
} plan;

static unsigned seen_connected, seen_subscribed, seen_disconnected, seen_malformed, seen_k, seen_agent, seen_own, seen_end;

/* Every callback comes by here. */
static void arrive(const char *kind, const char *detail)
{
    char here[1100];

    snprintf(here, sizeof here, "%s: %s", kind, detail);
    plan.calls += plan.done;
    if (plan.done || strncmp(here, plan.place, strlen(plan.place)) != 0)
        return;
    plan.done = true;
    plan.act();
}

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)userdata;
    arrive("log", text);
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    char number[12];

    (void)userdata;
    seen_connected += change->state == XIVO_BUS_STATE_CONNECTED;
    seen_subscribed += change->state == XIVO_BUS_STATE_SUBSCRIBED;
    seen_disconnected += change->state == XIVO_BUS_STATE_DISCONNECTED;
    snprintf(number, sizeof number, "%d", (int)change->state);
    arrive("state", number);
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)reason, (void)userdata;
    seen_malformed++;
    arrive("malformed", xivo_bus_event_routing_key(event));
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    unsigned *seen = userdata;

    ++*seen;
    arrive("event", xivo_bus_event_routing_key(event));
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    (void)agent, (void)userdata;
    seen_agent++;
    arrive("typed", xivo_bus_event_routing_key(event));
}

struct own {
    const char *id;
};

static const struct xivo_bus_field own_fields[] = { XIVO_BUS_REQUIRED_STRING(struct own, id, "id") };
static const struct xivo_bus_schema own_schema = XIVO_BUS_SCHEMA("own", struct own, own_fields);

static void on_own(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)data, (void)userdata;
    seen_own++;
    arrive("custom", xivo_bus_event_routing_key(event));
}

/* ---- the scene ---- */

static void setup(void)
{
    memset(&plan, 0, sizeof plan);
    seen_connected = seen_subscribed = seen_disconnected = seen_malformed = 0;
    seen_k = seen_agent = seen_own = seen_end = 0;
    stage_open(&stage, "&heartbeat=0");
    server = &stage.servers[0];
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_DEBUG, on_log, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, on_state, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(stage.bus, on_malformed, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "k", on_event, &seen_k), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "k", on_event, &seen_k), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "end", on_event, &seen_end), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(stage.bus, NULL, on_agent, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_custom(stage.bus, NULL, "#", &own_schema, on_own, NULL), XIVO_BUS_OK);
}

static void teardown(void)
{
    stage_close(&stage);
}

static void deliver(const char *key, const char *body)
{
    peer_deliver(&server->peer, &(struct peer_message){ .key = key, .type = "application/json", .body = body });
}

/* All in one piece, so that the library has what follows a callback already. */
static void send_messages(void)
{
    peer_method(&server->peer, 0, AMQP_CONNECTION_BLOCKED_METHOD,
                &(amqp_connection_blocked_t){ .reason = amqp_cstring_bytes("low on memory") });
    deliver("bad", "no JSON");
    deliver("odd", "{\"name\":\"own\",\"data\":{\"id\":7}}");
    deliver("own", "{\"name\":\"own\",\"data\":{\"id\":\"7\"}}");
    deliver("status.agent", "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}");
    deliver("k", "{\"name\":\"x\",\"data\":{}}");
    deliver("k", "{\"name\":\"x\",\"data\":{}}");
}

/* What the scene waits for, and what then happens in it. */
static unsigned act_number;

static void go_on(void)
{
    if (act_number == 0 && seen_connected == 1) {
        act_number = 1;
        ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "late", on_event, &seen_k), XIVO_BUS_OK);
    } else if (act_number == 1 && seen_subscribed == 1) {
        act_number = 2;
        send_messages();
    } else if (act_number == 2 && seen_k >= 3) {
        act_number = 3;
        server_drop(server);
    } else if (act_number == 3 && seen_connected == 2) {
        act_number = 4;
        deliver("end", "{\"name\":\"x\",\"data\":{}}");
    }
}

/* Until its end, or until the handle is the program's no longer. */
static void *play(void *unused)
{
    while (seen_end == 0 && stage.rc >= 0) {
        go_on();
        stage_turn(&stage);
    }
    return unused;
}

static void play_with(const char *place, void (*act)(void))
{
    plan.place = place;
    plan.act = act;
    act_number = 0;
}

static void expect_end(void)
{
    ck_assert_msg(plan.done, "%s: there was no such callback", plan.place);
    ck_assert_int_ge(stage.rc, 0);
    ck_assert_uint_eq(seen_end, 1);
    ck_assert_uint_eq(seen_disconnected, 1);
    ck_assert_uint_eq(server->accepted, 2);
}

/* ---- what callbacks do ---- */

static void free_handle(void)
{
    xivo_bus_free(stage.bus);
}

START_TEST(test_free)
{
    play_with(places[_i], free_handle);
    play(NULL);
    ck_assert_msg(plan.done, "%s: there was no such callback", plan.place);
    ck_assert_int_eq(stage.rc, XIVO_BUS_ERR_FREED);
    ck_assert_uint_eq(plan.calls, 0);
    stage.bus = NULL;
}
END_TEST

static pid_t child;

static int count_sockets(void)
{
    char path[64], target[64] = "";
    int count = 0;

    for (int fd = 0; fd < 100; fd++) {
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        if (readlink(path, target, sizeof target - 1) > 0)
            count += strncmp(target, "socket:", 7) == 0;
    }
    return count;
}

static int sockets_then;

/* The parent waits, so what it does afterwards cannot be what the child did. */
static void fork_and_return(void)
{
    int status = -1;

    sockets_then = count_sockets();
    child = fork();
    if (child > 0) {
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        ck_assert_msg(status == 0, "%s: child's status %x", plan.place, (unsigned)status);
    }
}

/* Bits tell what went wrong. */
static void end_child(void)
{
    int wrong = (stage.rc != XIVO_BUS_ERR_FORKED) | (plan.calls > 0) << 1 | (count_sockets() != sockets_then) << 2;

    xivo_bus_free(stage.bus);
    _exit(wrong);
}

START_TEST(test_fork)
{
    child = -1;
    play_with(places[_i], fork_and_return);
    while (seen_end == 0 && stage.rc >= 0) {
        go_on();
        stage_turn(&stage);
        if (child == 0)
            end_child();
    }
    expect_end();
}
END_TEST

static void exit_thread(void)
{
    pthread_exit(&plan);
}

static unsigned given_back(void)
{
    return (unsigned)(peer_count(&server->peer, "1 basic.nack") + peer_count(&server->peer, "1 basic.reject"));
}

/* The scene goes on in another thread. The message whose callback did not return goes back to the queue. */
START_TEST(test_exit_of_the_thread)
{
    const bool is_message = strchr("mtce", places[_i][0]) != NULL;
    pthread_t thread;
    void *result;

    play_with(places[_i], exit_thread);
    ck_assert_int_eq(pthread_create(&thread, NULL, play, NULL), 0);
    ck_assert_int_eq(pthread_join(thread, &result), 0);
    ck_assert_ptr_eq(result, &plan);
    if (is_message) {
        while (given_back() == 0)
            stage_turn(&stage);
    }
    play(NULL);
    expect_end();
}
END_TEST

/* Held, it is the program's: another thread settles it. */
static void hold_and_exit(const xivo_bus_event *event, void *userdata)
{
    *(uint64_t *)userdata = xivo_bus_event_hold(event);
    pthread_exit(&plan);
}

START_TEST(test_exit_with_a_held_message)
{
    pthread_t thread;
    uint64_t held = 0;

    play_with("nowhere", NULL);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "held", hold_and_exit, &held), XIVO_BUS_OK);
    while (seen_connected == 0)
        stage_turn(&stage);
    deliver("held", "{\"name\":\"x\",\"data\":{}}");
    ck_assert_int_eq(pthread_create(&thread, NULL, play, NULL), 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_uint_ne(held, 0);
    ck_assert_int_eq(xivo_bus_settle(stage.bus, held, XIVO_BUS_ACK), XIVO_BUS_OK);
    while (peer_count(&server->peer, "1 basic.ack") == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(given_back(), 0);
}
END_TEST

/* Freed first, it is gone all the same, with its descriptors. */
static void free_and_exit(void)
{
    xivo_bus_free(stage.bus);
    pthread_exit(&plan);
}

static int count_descriptors(void)
{
    DIR *directory = opendir("/proc/self/fd");
    int count = 0;

    while (readdir(directory))
        count++;
    closedir(directory);
    return count;
}

START_TEST(test_free_and_exit)
{
    int before;
    pthread_t thread;

    stage_close(&stage);
    before = count_descriptors();
    setup();
    play_with(places[_i], free_and_exit);
    ck_assert_int_eq(pthread_create(&thread, NULL, play, NULL), 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_uint_eq(plan.calls, 0);
    stage.bus = NULL;
    stage_close(&stage);
    ck_assert_int_eq(count_descriptors(), before);
}
END_TEST

/* ---- all the rest that a callback may call ---- */

static void unused_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

static void call_everything(void)
{
    xivo_bus_subscription *one, *two;
    struct xivo_bus_stats stats;

    ck_assert_int_eq(xivo_bus_process(stage.bus), XIVO_BUS_ERR_BUSY);
    ck_assert_int_eq(xivo_bus_run(stage.bus), XIVO_BUS_ERR_BUSY);
    ck_assert_int_eq(xivo_bus_feed(stage.bus, "k", "{}", 2), XIVO_BUS_ERR_BUSY);
    ck_assert_int_eq(xivo_bus_set_option(stage.bus, "vhost", "x"), XIVO_BUS_ERR_STATE);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, &one, "more", unused_event, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(stage.bus, &two, NULL, NULL, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_custom(stage.bus, &two, NULL, &own_schema, on_own, NULL), XIVO_BUS_OK);
    xivo_bus_subscription_cancel(one);
    xivo_bus_subscription_cancel(two);
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_DEBUG, on_log, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, on_state, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(stage.bus, on_malformed, NULL), XIVO_BUS_OK);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    xivo_bus_stop(stage.bus);
}

START_TEST(test_everything_else)
{
    play_with(places[_i], call_everything);
    play(NULL);
    expect_end();
}
END_TEST

static unsigned logged;

static void log_for_ever(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    xivo_bus_subscription *subscription;

    (void)level, (void)text, (void)userdata;
    logged++;
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, &subscription, logged % 2 ? "a" : "b", unused_event, NULL), XIVO_BUS_OK);
}

/* Every line leads to another one: that must not keep a round for ever. */
START_TEST(test_a_log_callback_that_makes_log_lines)
{
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_DEBUG, log_for_ever, NULL), XIVO_BUS_OK);
    play_with("nowhere", NULL);
    play(NULL);
    ck_assert_uint_eq(seen_end, 1);
}
END_TEST

/* Two of a kind take their level and their function with them: nothing comes by the old ones. */
static void silence(void)
{
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_DEBUG, NULL, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, NULL, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(stage.bus, NULL, NULL), XIVO_BUS_OK);
}

START_TEST(test_taken_away_in_a_callback)
{
    play_with("log: connecting: ", silence);
    while (server->accepted == 0 || peer_count(&server->peer, "1 basic.consume") == 0)
        stage_turn(&stage);
    ck_assert(plan.done);
    ck_assert_uint_eq(plan.calls, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("callbacks");
    TCase *tcase = tcase_create("callbacks");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_loop_test(tcase, test_free, 0, PLACES);
    tcase_add_loop_test(tcase, test_fork, 0, PLACES);
    tcase_add_loop_test(tcase, test_exit_of_the_thread, 0, PLACES);
    tcase_add_test(tcase, test_exit_with_a_held_message);
    tcase_add_loop_test(tcase, test_free_and_exit, 0, PLACES);
    tcase_add_loop_test(tcase, test_everything_else, 0, PLACES);
    tcase_add_test(tcase, test_a_log_callback_that_makes_log_lines);
    tcase_add_test(tcase, test_taken_away_in_a_callback);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
