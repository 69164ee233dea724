/*
 * How much stack the library takes, in the worst that a broker can send. xivo-bus(7) promises how much is enough, of
 * which a quarter is left to the program's callbacks.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "fake/stage.h"
#include "unit/painted_stack.h"

#define AGENT "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}"
#define FORM "{\"name\":\"call_form_result\",\"data\":{\"user_id\":4,\"variables\":{\"a\":\"1\",\"b\":\"\\u00e9\"}}}"
#define TEN(x) x x x x x x x x x x

struct call {
    const char *id;
};

static const struct xivo_bus_field call_fields[] = { XIVO_BUS_REQUIRED_STRING(struct call, id, "id") };
static const struct xivo_bus_schema call_schema = XIVO_BUS_SCHEMA("call_form_result", struct call, call_fields);

static struct stage stage;
static struct server *server;

/* All that a callback may ask of an event. */
static void look_closely(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);

    (void)userdata;
    stage.events += xivo_bus_event_headers(copy) != NULL;
    xivo_bus_event_json(event);
    xivo_bus_event_free(copy);
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    (void)agent;
    look_closely(event, userdata);
}

static void on_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata)
{
    (void)form;
    look_closely(event, userdata);
}

static void on_call(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)data;
    look_closely(event, userdata);
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)event, (void)code, (void)reason, (void)userdata;
    stage.events++;
}

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)text, (void)userdata;
}

static void subscribe(void)
{
    xivo_bus *bus = stage.bus;

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_call_form_result(bus, NULL, on_form, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, "#", &call_schema, on_call, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", look_closely, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_DEBUG, on_log, NULL), XIVO_BUS_OK);
}

static void deliver(const char *body, size_t depth)
{
    struct xb_buf headers = { 0 };
    unsigned events = stage.events;

    peer_table_nest(&headers, "", depth);
    peer_deliver(&server->peer, &(struct peer_message){ .key = "k", .body = body, .headers = &headers });
    xb_buf_free(&headers);
    while (stage.events == events)
        stage_turn(&stage);
}

static void report(const char *what)
{
    printf("%s: %zu bytes of stack\n", what, painted_depth());
    ck_assert_uint_lt(painted_depth(), PAINTED_PROMISE * 3 / 4);
}

START_TEST(test_stack)
{
    static char too_long[6000];

    memset(too_long, ' ', sizeof too_long - 1);
    stage_open(&stage, "&max_body=5000");
    server = &stage.servers[0];
    stage.process = painted_process;
    subscribe();
    stage_connect(&stage);
    report("connecting");
    deliver(AGENT, 20000);
    deliver(FORM, 0);
    deliver("{\"name\":\"x\",\"data\":" TEN("[") TEN("[") TEN("[") "1" TEN("]") TEN("]") TEN("]") "}", 0);
    deliver(TEN(TEN("[")), 0);
    deliver(too_long, 0);
    report("receiving");
    server_reset(server);
    stage_connect(&stage);
    deliver(AGENT, 0);
    report("coming back");
    peer_close_connection(&server->peer, 320, TEN("CONNECTION_FORCED "));
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < 2)
        stage_turn(&stage);
    report("losing");
    stage_connect(&stage);
    painted_free(stage.bus);
    stage.bus = NULL;
    report("leaving");
    stage_close(&stage);
}
END_TEST

/* rabbitmq-c decodes tables by recursion: what it is given is refused before when it is nested deep. */
START_TEST(test_stack_of_a_hostile_greeting)
{
    struct xb_buf start = { 0 };
    struct xb_buf table = { 0 };

    stage_open(&stage, "");
    server = &stage.servers[0];
    server->peer.answers = false;
    stage.process = painted_process;
    while (server->accepted == 0 || peer_count(&server->peer, "header") == 0)
        stage_turn(&stage);
    peer_table_nest(&table, "", 1350);
    ck_assert_int_eq(xb_buf_append(&start, "\0\12\0\12\0\11", 6), 0);
    peer_put32(&start, (uint32_t)xb_buf_length(&table));
    ck_assert_int_eq(xb_buf_append(&start, xb_buf_bytes(&table), xb_buf_length(&table)), 0);
    ck_assert_int_eq(xb_buf_append(&start, "\0\0\0\5PLAIN\0\0\0\5en_US", 18), 0);
    peer_frame(&server->peer, 1, 0, xb_buf_bytes(&start), xb_buf_length(&start));
    for (int i = 0; i < 3; i++)
        stage_process(&stage), server_step(server);
    report("greeting");
    ck_assert_uint_lt(painted_depth(), 32 * 1024);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    ck_assert_ptr_nonnull(strstr(stage_expect(&stage, XIVO_BUS_STATE_DISCONNECTED)->text, "more than 16 deep"));
    xb_buf_free(&start);
    xb_buf_free(&table);
    stage_close(&stage);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("stack");
    TCase *tcase = tcase_create("stack");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_test(tcase, test_stack);
    tcase_add_test(tcase, test_stack_of_a_hostile_greeting);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
