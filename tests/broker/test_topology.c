/*
 * Queue, exchanges and bindings as a real broker sees them: what the operator's settings may change, what is refused while
 * everything else goes on, and what becomes of a consumer that is cancelled.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "broker.h"
#include "publish.h"
#include "pump.h"

static void count(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    (*(int *)userdata)++;
}

static xivo_bus *open_bus(const char *uri, struct pump_states *states)
{
    xivo_bus *bus = pump_new(uri);

    pump_watch(bus, states);
    return bus;
}

/* ---- the type of the queue ---- */

static const struct {
    const char *vhost, *query;
} typed[] = {
    { "quorums", "" }, { "quorums", "?queue=xb-typed&queue_type=classic" }, { "quorums", "?queue=xb-typed" },
    { "streams", "" }, { "streams", "?queue=xb-typed&queue_type=classic" }, { "streams", "?queue=xb-typed" },
};

/* The operator's default for the virtual host is another type: a stream would keep nothing for a consumer that is away. */
START_TEST(test_default_queue_type_changes_nothing)
{
    static int events;
    struct pump_states states;
    char expression[400];
    xivo_bus *bus = open_bus(broker_uri_for("guest", "guest", typed[_i].vhost, typed[_i].query), &states);

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", count, &events), XIVO_BUS_OK);
    pump_until(bus, &states.connected, 1);
    snprintf(expression, sizeof expression,
             "[Q] = rabbit_amqqueue:list(<<\"%s\">>), rabbit_classic_queue = amqqueue:get_type(Q), ok", typed[_i].vhost);
    broker_eval(expression);
    xivo_bus_free(bus);
    snprintf(expression, sizeof expression,
             "[rabbit_amqqueue:delete(Q, false, false, <<\"test\">>) || Q <- rabbit_amqqueue:list(<<\"%s\">>), "
             "amqqueue:get_exclusive_owner(Q) =:= none], ok",
             typed[_i].vhost);
    broker_eval(expression);
}
END_TEST

/* A queue that somebody declared without its type is the same to the broker. */
START_TEST(test_queue_declared_without_its_type)
{
    static int events;
    struct pump_states states;
    xivo_bus *bus;

    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-untyped\"}");
    bus = open_bus(broker_uri_for("guest", "guest", "%2F", "?queue=xb-untyped&queue_type=classic"), &states);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", count, &events), XIVO_BUS_OK);
    pump_until(bus, &states.connected, 1);
    xivo_bus_free(bus);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-untyped\"}");
}
END_TEST

/* A stream wants acknowledgements, and RabbitMQ says so by closing the connection: waiting does not cure it. */
START_TEST(test_stream_without_acks)
{
    static int events;
    struct pump_states states;
    xivo_bus *bus;
    int rc;

    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-stream\", \"arguments\": {\"x-queue-type\": \"stream\"}}");
    bus = open_bus(broker_uri_for("guest", "guest", "%2F", "?queue=xb-stream&queue_type=existing&ack=false"), &states);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", count, &events), XIVO_BUS_OK);
    rc = pump_until_error(bus);
    ck_assert_msg(rc == XIVO_BUS_ERR_UNSUPPORTED, "%s", xivo_bus_error_text(bus, rc));
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(bus, rc), "the queue may need the option ack=true"));
    ck_assert_int_eq(states.retry_us, -1);
    xivo_bus_free(bus);
    bus = open_bus(broker_uri_for("guest", "guest", "%2F", "?queue=xb-stream&queue_type=existing"), &states);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", count, &events), XIVO_BUS_OK);
    pump_until(bus, &states.connected, 1);
    publish_send("", "xb-stream", "{\"name\": \"x\", \"data\": {}}", NULL);
    pump_until(bus, &events, 1);
    xivo_bus_free(bus);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-stream\"}");
}
END_TEST

/* ---- a consumer that is cancelled ---- */

/* As when its leader moves, or since RabbitMQ 4.3 a message is held for too long: the queue is still there. */
START_TEST(test_cancelled_with_the_queue_kept)
{
    static int events;
    struct pump_states states;
    xivo_bus *bus = open_bus(broker_uri_for("guest", "guest", "%2F", "?queue=xb-cancelled&retry_min=10"), &states);

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.*", count, &events), XIVO_BUS_OK);
    pump_until(bus, &states.connected, 1);
    broker_eval("[rabbit_channel:send_command(C, {list_to_atom(\"basic.cancel\"), <<\"x\">>, true}) || C <- "
                "rabbit_channel:list(), rabbit_channel:info(C, [consumer_count]) =:= [{consumer_count, 1}]], ok");
    pump_until(bus, &states.connected, 2);
    ck_assert_msg(states.code == XIVO_BUS_ERR_CANCELLED, "%s", states.text);
    ck_assert(states.last_connected.queue_kept);
    publish_send("xivo", "status.user", "{\"name\": \"x\", \"data\": {}}", NULL);
    pump_until(bus, &events, 1);
    xivo_bus_free(bus);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-cancelled\"}");
}
END_TEST

/* ---- refused bindings ---- */

/* Of the exchange xivo: the keys that a regular expression of RabbitMQ allows. Rights are looked at with each binding. */
static void let_topical_read(const char *keys)
{
    char expression[300];

    snprintf(expression, sizeof expression,
             "rabbit_auth_backend_internal:set_topic_permissions(<<\"topical\">>, <<\"/\">>, <<\"xivo\">>, <<\".*\">>, "
             "<<\"%s\">>, <<\"test\">>), ok",
             keys);
    broker_eval(expression);
}

static xivo_bus *open_topical(const char *query, struct pump_states *states)
{
    char full[200];

    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"xivo\"}");
    snprintf(full, sizeof full, "?exchange=xivo&retry_max=1000%s", query);
    return open_bus(broker_uri_for("topical", "topical", "%2F", full), states);
}

static void send_status(void)
{
    publish_send("xivo", "status.user", "{\"name\": \"x\", \"data\": {}}", NULL);
}

static void send_call(void)
{
    publish_send("xivo", "calls.hangup", "{\"name\": \"x\", \"data\": {}}", NULL);
}

static const char *const queues[] = { "", "&queue=xb-refused" };

/* A topic permission refuses one of two bindings: the other one brings its events all the time. */
START_TEST(test_one_refused_binding)
{
    static int events, calls;
    struct pump_states states;
    xivo_bus_subscription *good, *bad;
    xivo_bus *bus = open_topical(queues[_i], &states);

    ck_assert_int_eq(xivo_bus_on_event(bus, &good, "status.*", count, &events), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, &bad, "calls.#", count, &calls), XIVO_BUS_OK);
    pump_until(bus, &states.refused, 1);
    ck_assert_int_eq(states.connected, 1);
    ck_assert_int_eq(states.code, XIVO_BUS_ERR_PERMISSION);
    ck_assert_msg(strstr(states.text, "calls.#") != NULL, "%s", states.text);
    ck_assert_int_eq(xivo_bus_subscription_error(good), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_subscription_error(bad), XIVO_BUS_ERR_PERMISSION);
    send_call();
    send_status();
    pump_until(bus, &events, 1);

    let_topical_read(".*");
    pump_until(bus, &states.subscribed, 1);
    ck_assert(states.last_subscribed.has_gap);
    ck_assert_int_eq(xivo_bus_subscription_error(bad), XIVO_BUS_OK);
    ck_assert_int_eq(calls, 0);
    send_call();
    pump_until(bus, &calls, 1);
    ck_assert_int_eq(states.disconnected, 0);
    ck_assert_int_eq(states.refused, 1);
    xivo_bus_free(bus);
    let_topical_read("^status[.]");
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-refused\"}");
}
END_TEST

START_TEST(test_a_binding_refused_at_run_time)
{
    static int events;
    struct pump_states states;
    xivo_bus *bus = open_topical("", &states);

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.*", count, &events), XIVO_BUS_OK);
    pump_until(bus, &states.connected, 1);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "calls.#", count, &events), XIVO_BUS_OK);
    pump_until(bus, &states.refused, 1);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", count, &events), XIVO_BUS_OK);
    pump_until(bus, &states.subscribed, 2);
    send_status();
    pump_until(bus, &events, 1);
    ck_assert_int_eq(states.disconnected, 0);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_all_bindings_refused_at_first)
{
    static int events;
    struct pump_states states;
    xivo_bus *bus = open_topical("", &states);

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "calls.#", count, &events), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "queues.#", count, &events), XIVO_BUS_OK);
    ck_assert_int_eq(pump_until_error(bus), XIVO_BUS_ERR_PERMISSION);
    ck_assert_int_eq(states.connected, 0);
    ck_assert_int_eq(states.retry_us, -1);
    xivo_bus_free(bus);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("topology");
    TCase *tcase = tcase_create("topology");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_default_queue_type_changes_nothing, 0, sizeof typed / sizeof typed[0]);
    tcase_add_test(tcase, test_queue_declared_without_its_type);
    tcase_add_test(tcase, test_stream_without_acks);
    tcase_add_test(tcase, test_cancelled_with_the_queue_kept);
    tcase_add_loop_test(tcase, test_one_refused_binding, 0, 2);
    tcase_add_test(tcase, test_a_binding_refused_at_run_time);
    tcase_add_test(tcase, test_all_bindings_refused_at_first);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
