/*
 * Every message of tests/data/messages.json, published by kombu with its AMQP properties, arrives typed and once: on
 * its own exchange, on either of the platform's two, with and without the platform's binding between them. And what is
 * no event.
 */
#include <check.h>
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "../../examples/listen-json.h"
#include "broker.h"
#include "publish.h"
#include "pump.h"

#define SENTINEL "{\"name\": \"xb_sentinel\", \"data\": {}}"

static struct json_object *messages;

/* What has arrived since the last take(). */
struct sink {
    int typed, any, malformed, sentinels;
    int code;
    char line[65536]; /* the last event as xivo-bus-listen prints it */
    char tenant[64], timestamp[64], exchange[64], key[300], reason[640];
};

static void keep(struct sink *sink, const xivo_bus_event *event, const char *error)
{
    FILE *out = fmemopen(sink->line, sizeof sink->line, "w");
    const char *tenant = xivo_bus_event_tenant_uuid(event), *timestamp = xivo_bus_event_timestamp(event);

    ck_assert_ptr_nonnull(out);
    listen_json(out, event, error);
    fclose(out);
    snprintf(sink->tenant, sizeof sink->tenant, "%s", tenant != NULL ? tenant : "-");
    snprintf(sink->timestamp, sizeof sink->timestamp, "%s", timestamp != NULL ? timestamp : "-");
    snprintf(sink->exchange, sizeof sink->exchange, "%s", xivo_bus_event_exchange(event));
    snprintf(sink->key, sizeof sink->key, "%s", xivo_bus_event_routing_key(event));
}

/* The typed callbacks: each must get the struct that belongs to the event. */
static void keep_typed(struct sink *sink, const xivo_bus_event *event, const void *data, enum xivo_bus_type type)
{
    ck_assert_int_eq(xivo_bus_event_type(event), type);
    ck_assert_ptr_nonnull(data);
    ck_assert_ptr_eq(xivo_bus_event_data(event), data);
    sink->typed++;
    keep(sink, event, NULL);
}

/* On the old exchange of AMI everything is AMI, the sentinel too. */
static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *sink)
{
    if (strcmp(ami->name, "xb_sentinel") == 0)
        return;
    keep_typed(sink, event, ami, XIVO_BUS_TYPE_AMI);
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *sink)
{
    keep_typed(sink, event, agent, XIVO_BUS_TYPE_AGENT_STATUS_UPDATE);
}

static void on_endpoint(const xivo_bus_event *event, const struct xivo_bus_endpoint_status_update *endpoint, void *sink)
{
    keep_typed(sink, event, endpoint, XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE);
}

static void on_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *user, void *sink)
{
    keep_typed(sink, event, user, XIVO_BUS_TYPE_USER_STATUS_UPDATE);
}

static void on_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *sink)
{
    keep_typed(sink, event, form, XIVO_BUS_TYPE_CALL_FORM_RESULT);
}

static void on_registered(const xivo_bus_event *event, const struct xivo_bus_service_registered *service, void *sink)
{
    keep_typed(sink, event, service, XIVO_BUS_TYPE_SERVICE_REGISTERED);
}

static void on_deregistered(const xivo_bus_event *event, const struct xivo_bus_service_deregistered *service,
                            void *sink)
{
    keep_typed(sink, event, service, XIVO_BUS_TYPE_SERVICE_DEREGISTERED);
}

static void on_any(const xivo_bus_event *event, void *userdata)
{
    struct sink *sink = userdata;

    if (strcmp(xivo_bus_event_name(event), "xb_sentinel") == 0)
        return;
    sink->any++;
    if (xivo_bus_event_type(event) == XIVO_BUS_TYPE_OTHER)
        keep(sink, event, NULL);
}

static void on_sentinel(const xivo_bus_event *event, void *userdata)
{
    struct sink *sink = userdata;

    (void)event;
    sink->sentinels++;
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    struct sink *sink = userdata;

    sink->malformed++;
    sink->code = code;
    snprintf(sink->reason, sizeof sink->reason, "%s", reason);
    keep(sink, event, reason);
}

static void subscribe_typed(xivo_bus *bus, struct sink *sink)
{
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, sink), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_endpoint_status_update(bus, NULL, on_endpoint, sink), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_user_status_update(bus, NULL, on_user, sink), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_call_form_result(bus, NULL, on_form, sink), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_service_registered(bus, NULL, on_registered, sink), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_service_deregistered(bus, NULL, on_deregistered, sink), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, sink), XIVO_BUS_OK);
}

static void subscribe_all(xivo_bus *bus, struct sink *sink)
{
    subscribe_typed(bus, sink);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, sink), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "xb.sentinel", on_sentinel, sink), XIVO_BUS_OK);
}

static void connect_bus(xivo_bus *bus)
{
    static struct pump_states states;

    pump_connect(bus, &states);
}

/* Whatever was published before has come when the sentinel comes: one queue keeps the order. */
static void take(xivo_bus *bus, struct sink *sink, const char *exchange)
{
    int before = sink->sentinels;

    publish_send(exchange, "xb.sentinel", SENTINEL, "\"name\": \"xb_sentinel\"");
    pump_until(bus, &sink->sentinels, before + 1);
}

static const char *text_of(struct json_object *object, const char *name)
{
    const char *text = json_object_get_string(json_object_object_get(object, name));

    return text != NULL ? text : "-";
}

/* The last event in the sink is what the sample says, member by member. */
static void check_sample(const struct sink *sink, struct json_object *sample)
{
    struct json_object *expect = json_object_object_get(sample, "expect");
    struct json_object *line = json_tokener_parse(sink->line);

    ck_assert_msg(line != NULL, "not JSON: %s", sink->line);
    ck_assert_str_eq(text_of(line, "type"), text_of(expect, "type"));
    ck_assert_str_eq(text_of(line, "name"), text_of(expect, "name"));
    ck_assert_str_eq(sink->key, text_of(sample, "routing_key"));
    if (strcmp(text_of(expect, "type"), "malformed") == 0) {
        ck_assert_int_eq(sink->code, XIVO_BUS_ERR_MALFORMED);
        ck_assert_str_eq(sink->reason, text_of(expect, "error"));
    } else {
        ck_assert_str_eq(text_of(line, "origin_uuid"), text_of(expect, "origin_uuid"));
        ck_assert_str_eq(sink->tenant, text_of(expect, "tenant_uuid"));
        ck_assert_str_eq(sink->timestamp, text_of(expect, "timestamp"));
        ck_assert_msg(json_object_equal(json_object_object_get(line, "data"), json_object_object_get(expect, "data")),
                      "%s is not %s", text_of(line, "data"), text_of(expect, "data"));
    }
    json_object_put(line);
}

/* Publishes the sample and checks that it came once, to the callback of its type alone. */
static void check_arrival(xivo_bus *bus, struct sink *sink, struct json_object *sample, const char *exchange)
{
    const char *type = text_of(json_object_object_get(sample, "expect"), "type");
    bool malformed = strcmp(type, "malformed") == 0, other = strcmp(type, "other") == 0;
    bool raw = json_object_get_boolean(json_object_object_get(json_object_object_get(sample, "expect"), "raw"));
    bool nameless = text_of(json_object_object_get(sample, "expect"), "name")[0] == '\0';
    bool reported = malformed && !(raw && nameless); /* the subscription by key takes it as it is */

    sink->typed = sink->any = sink->malformed = 0;
    publish_id(text_of(sample, "id"), exchange);
    take(bus, sink, exchange);
    ck_assert_msg(sink->malformed == reported, "%s on %s: %d malformed: %s", text_of(sample, "id"), exchange,
                  sink->malformed, sink->reason);
    ck_assert_msg(sink->typed == (!malformed && !other), "%s on %s: %d typed", text_of(sample, "id"), exchange,
                  sink->typed);
    ck_assert_msg(sink->any == (!malformed || raw), "%s on %s: %d events", text_of(sample, "id"), exchange, sink->any);
    ck_assert_str_eq(sink->exchange, exchange);
    if (reported || !malformed)
        check_sample(sink, sample);
}

static void with_platform_binding(void)
{
    publish_command(NULL, "{\"do\": \"platform\"}");
}

static void without_platform_binding(void)
{
    publish_command(NULL, "{\"do\": \"delete_exchange\", \"name\": \"xivo\"}");
    publish_command(NULL, "{\"do\": \"delete_exchange\", \"name\": \"wazo-headers\"}");
    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"xivo\", \"type\": \"topic\"}");
    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"wazo-headers\", \"type\": \"headers\"}");
}

static bool is_platform_exchange(struct json_object *sample)
{
    const char *exchange = text_of(sample, "exchange");

    return strcmp(exchange, "xivo") == 0 || strcmp(exchange, "wazo-headers") == 0;
}

/* Every sample of the two exchanges, on both of them. Samples that need a key of an old exchange are in the next test.
 */
START_TEST(test_sample)
{
    static struct sink sink;
    struct json_object *sample = json_object_array_get_idx(messages, (size_t)_i);

    if (!is_platform_exchange(sample))
        return;
    xivo_bus *bus = pump_new(broker_uri());
    subscribe_all(bus, &sink);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_any, &sink), XIVO_BUS_OK);
    connect_bus(bus);
    check_arrival(bus, &sink, sample, "xivo");
    check_arrival(bus, &sink, sample, "wazo-headers");
    xivo_bus_free(bus);
}
END_TEST

/* Until 15.01 each family had an exchange of its own, of other types too. A direct one knows no wildcards. */
START_TEST(test_sample_of_an_old_exchange)
{
    static struct sink sink;
    struct json_object *sample = json_object_array_get_idx(messages, (size_t)_i);
    const char *key = text_of(sample, "routing_key");

    if (is_platform_exchange(sample))
        return;
    xivo_bus *bus = pump_new(broker_uri());
    ck_assert_int_eq(xivo_bus_set_option(bus, "exchange", text_of(sample, "exchange")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(bus, "exchange_type", text_of(sample, "exchange_type")), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(bus, "exchange_declare", "true"), XIVO_BUS_OK);
    subscribe_all(bus, &sink);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, key, on_any, &sink), XIVO_BUS_OK);
    connect_bus(bus);
    check_arrival(bus, &sink, sample, text_of(sample, "exchange"));
    xivo_bus_free(bus);
}
END_TEST

/* Without a subscription that takes everything, the bindings on the headers exchange are the names. */
START_TEST(test_bound_by_name)
{
    static struct sink sink;
    struct json_object *sample = json_object_array_get_idx(messages, (size_t)_i);
    struct json_object *properties = json_object_object_get(sample, "properties");
    struct json_object *headers = json_object_object_get(properties, "headers");
    const char *type = text_of(json_object_object_get(sample, "expect"), "type");
    struct xivo_bus_stats stats;

    if (!json_object_object_get_ex(headers, "name", NULL) || strcmp(type, "malformed") == 0)
        return;
    xivo_bus *bus = pump_new(broker_uri_for("guest", "guest", "%2F", "?exchange=wazo-headers&exchange_declare=true"));
    subscribe_typed(bus, &sink);
    connect_bus(bus);
    bool wanted = strcmp(type, "other") != 0 && strcmp(type, "ami") != 0;
    publish_id(text_of(sample, "id"), "wazo-headers");
    publish_id("E-agent", NULL);
    pump_until(bus, &sink.typed, wanted ? 2 : 1);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.received, wanted ? 2 : 1);
    ck_assert_uint_eq(stats.unmatched, 0);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_ami_by_name)
{
    static struct sink hangup, all;
    xivo_bus *bus = pump_new(broker_uri());

    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, "Hangup", on_ami, &hangup), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "xb.sentinel", on_sentinel, &hangup), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, &all), XIVO_BUS_OK);
    connect_bus(bus);
    publish_id("E-ami-variables", NULL);
    publish_id("E-ami", NULL);
    publish_id("D-ami-old-variable", NULL);
    take(bus, &hangup, "wazo-headers");
    ck_assert_int_eq(hangup.typed, 2);
    ck_assert_int_eq(all.typed, 3);
    xivo_bus_free(bus);
}
END_TEST

/* Statistics go over the broker as well: counted as nobody's, acknowledged, and the stream goes on. */
START_TEST(test_not_an_event)
{
    static struct sink sink;
    xivo_bus *bus = pump_new(broker_uri());
    struct xivo_bus_stats stats;

    subscribe_all(bus, &sink);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_any, &sink), XIVO_BUS_OK);
    connect_bus(bus);
    publish_command(NULL, "{\"do\": \"send\", \"exchange\": \"xivo\", \"routing_key\": \"collectd.calls\", "
                          "\"body\": \"PUTVAL pbx/calls interval=10 N:1\", "
                          "\"properties\": {\"content_type\": \"text/collectd\"}}");
    take(bus, &sink, "xivo");
    ck_assert_int_eq(sink.typed + sink.any + sink.malformed, 0);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.received, 2);
    ck_assert_uint_eq(stats.unmatched, 1);
    xivo_bus_free(bus);
}
END_TEST

/* A body longer than the limit is passed over without being kept; one of several frames is not long. */
START_TEST(test_sizes)
{
    static struct sink sink;
    static char body[300000];
    xivo_bus *bus = pump_new(broker_uri_for("guest", "guest", "%2F", "?max_body=300000"));
    struct xivo_bus_stats stats;

    subscribe_all(bus, &sink);
    connect_bus(bus);
    int begin = snprintf(body, sizeof body, "{\"name\": \"Long\", \"data\": {\"Value\": \"");
    memset(body + begin, 'x', sizeof body - 4 - (size_t)begin);
    memcpy(body + sizeof body - 4, "\"}}", 4);
    publish_send("xivo", "ami.Long", body, NULL);
    take(bus, &sink, "xivo");
    ck_assert_int_eq(sink.typed, 1);
    ck_assert_int_eq(sink.malformed, 0);
    publish_command(
        NULL, "{\"do\": \"send\", \"exchange\": \"xivo\", \"routing_key\": \"ami.Long\", \"body\": \"0123456789\", "
              "\"repeat\": 30001}");
    take(bus, &sink, "xivo");
    ck_assert_int_eq(sink.malformed, 1);
    ck_assert_int_eq(sink.code, XIVO_BUS_ERR_TOO_BIG);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.oversize, 1);
    ck_assert_uint_eq(stats.unmatched, 0);
    xivo_bus_free(bus);
}
END_TEST

/* Another foreign client, written in C with rabbitmq-c; it sends hardly any properties. */
START_TEST(test_amqp_publish)
{
    static struct sink sink;
    char command[1024];
    xivo_bus *bus = pump_new(broker_uri());

    subscribe_all(bus, &sink);
    connect_bus(bus);
    snprintf(command, sizeof command,
             "amqp-publish -u '%s' -e xivo -r status.agent "
             "-b '{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": 6, \"status\": \"logged_out\"}}'",
             broker_uri());
    ck_assert_int_eq(system(command), 0);
    pump_until(bus, &sink.typed, 1);
    ck_assert_ptr_nonnull(strstr(sink.line, "\"agent_id\":6,"));
    xivo_bus_free(bus);
}
END_TEST

static Suite *kinds_suite(void)
{
    int count = (int)json_object_array_length(messages);
    Suite *suite = suite_create("kinds");
    TCase *bound = tcase_create("with the platform's binding"), *unbound = tcase_create("without it");
    TCase *cases[] = { bound, unbound };

    for (int i = 0; i < 2; i++) {
        tcase_add_unchecked_fixture(cases[i], broker_open, broker_close);
        tcase_add_unchecked_fixture(cases[i], publish_open, publish_close);
        tcase_add_unchecked_fixture(cases[i], i == 0 ? with_platform_binding : without_platform_binding, NULL);
        tcase_set_timeout(cases[i], 60);
        tcase_add_loop_test(cases[i], test_sample, 0, count);
        suite_add_tcase(suite, cases[i]);
    }
    tcase_add_loop_test(bound, test_sample_of_an_old_exchange, 0, count);
    tcase_add_loop_test(bound, test_bound_by_name, 0, count);
    tcase_add_test(bound, test_ami_by_name);
    tcase_add_test(bound, test_not_an_event);
    tcase_add_test(bound, test_sizes);
    tcase_add_test(bound, test_amqp_publish);
    return suite;
}

int main(void)
{
    messages = json_object_from_file(broker_source_path("tests/data/messages.json"));
    if (messages == NULL)
        return 1;
    SRunner *runner = srunner_create(kinds_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    json_object_put(messages);
    return failed != 0;
}
