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

int main(void)
{
    Suite *suite = suite_create("topology");
    TCase *tcase = tcase_create("topology");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_default_queue_type_changes_nothing, 0, sizeof typed / sizeof typed[0]);
    tcase_add_test(tcase, test_queue_declared_without_its_type);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
