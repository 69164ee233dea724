/* Events that become a program's own structs: fed, so that no broker is needed. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "client/client.h"
#include "failing_alloc.h"

struct party {
    const char *name;
    int64_t id;
    bool has_id;
    size_t number_count;
    const char *const *numbers;
};

struct leg {
    const char *channel;
    size_t party_count;
    const struct party *parties;
    struct xivo_bus_map variables;
    double level;
    bool has_level;
};

/* A member of every type of field. */
struct call {
    const char *id;
    int64_t started;
    double rate;
    bool is_caller;
    const char *status;
    int64_t line;
    bool has_line;
    double volume;
    bool has_volume;
    bool muted;
    bool has_muted;
    size_t bridge_count;
    const char *const *bridges;
    struct xivo_bus_map talking_to;
    size_t leg_count;
    const struct leg *legs;
    const char *extra;
    const char *caller_name, *caller_number;
    const char *caller_site;
    const char *untouched; /* no field */
};

static const struct xivo_bus_field party_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct party, name, "name"),
    XIVO_BUS_OPTIONAL_INTEGER(struct party, id, has_id, "id"),
    XIVO_BUS_STRINGS(struct party, numbers, number_count, "numbers"),
};
static const struct xivo_bus_schema party_schema = XIVO_BUS_SCHEMA(NULL, struct party, party_fields);

static const struct xivo_bus_field leg_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct leg, channel, "channel"),
    XIVO_BUS_OBJECTS(struct leg, parties, struct party, party_count, "parties", &party_schema),
    XIVO_BUS_MAP(struct leg, variables, "variables"),
    XIVO_BUS_OPTIONAL_NUMBER(struct leg, level, has_level, "audio.level"),
};
static const struct xivo_bus_schema leg_schema = XIVO_BUS_SCHEMA(NULL, struct leg, leg_fields);

static const struct xivo_bus_field call_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct call, id, "call_id"),
    XIVO_BUS_REQUIRED_INTEGER(struct call, started, "started"),
    XIVO_BUS_REQUIRED_NUMBER(struct call, rate, "rate"),
    XIVO_BUS_REQUIRED_BOOLEAN(struct call, is_caller, "is_caller"),
    XIVO_BUS_OPTIONAL_STRING(struct call, status, "status"),
    XIVO_BUS_OPTIONAL_INTEGER(struct call, line, has_line, "line.id"),
    XIVO_BUS_OPTIONAL_NUMBER(struct call, volume, has_volume, "audio.volume"),
    XIVO_BUS_OPTIONAL_BOOLEAN(struct call, muted, has_muted, "audio.muted"),
    XIVO_BUS_STRINGS(struct call, bridges, bridge_count, "bridges"),
    XIVO_BUS_MAP(struct call, talking_to, "talking_to"),
    XIVO_BUS_OBJECTS(struct call, legs, struct leg, leg_count, "legs", &leg_schema),
    XIVO_BUS_JSON(struct call, extra, "extra"),
    XIVO_BUS_REQUIRED_STRING(struct call, caller_name, "caller.id.name"),
    XIVO_BUS_OPTIONAL_STRING(struct call, caller_number, "caller.id.number"),
    XIVO_BUS_OPTIONAL_STRING(struct call, caller_site, "caller.site"),
};
static const struct xivo_bus_schema call_schema = XIVO_BUS_SCHEMA("call_created", struct call, call_fields);

#define LEAST "\"call_id\":\"c1\",\"started\":7,\"rate\":0.5,\"is_caller\":true,\"caller\":{\"id\":{\"name\":\"Ada\"}}"

static const char full[] =
    "{\"name\":\"call_created\",\"origin_uuid\":\"o\",\"data\":{\"unknown\":[1,{\"a\":2}],\"call_id\":\"c1\","
    "\"started\":-9007199254740993,\"rate\":2.5e-1,\"is_caller\":false,\"status\":\"Up\",\"line\":{\"id\":3},"
    "\"audio\":{\"volume\":11,\"muted\":true},\"bridges\":[\"b1\",\"b\\u0032\"],\"talking_to\":{\"x\":\"1\",\"y\":null,"
    "\"z\":\"3\"},\"legs\":[{\"channel\":\"SIP/1\",\"parties\":[{\"name\":\"p1\",\"id\":1,\"numbers\":[\"10\",\"11\"]},"
    "{\"name\":\"p2\"}],\"variables\":{\"v\":\"w\"},\"audio\":{\"level\":-1.5}},{\"channel\":\"SIP/2\"}],"
    "\"extra\":{\"deep\":[1, 2,{\"e\":\"\\n\"}]},\"caller\":{\"site\":\"HQ\",\"id\":{\"number\":\"42\","
    "\"name\":\"\\u00c9loi\"}}}}";

static xivo_bus *bus;
static xivo_bus_subscription *subscription;
static char reasons[4096]; /* what on_malformed was told, a line each */
static unsigned calls, other_calls;
static xivo_bus_event *copy;

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    size_t length = strlen(reasons);

    (void)event, (void)userdata;
    ck_assert_int_eq(code, XIVO_BUS_ERR_MALFORMED);
    snprintf(reasons + length, sizeof reasons - length, "%s\n", reason);
}

static void setup(void)
{
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    bus->late_use.is_on = false; /* its copies, under a sanitizer and under valgrind, are allocations */
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, NULL), XIVO_BUS_OK);
    reasons[0] = '\0';
    calls = other_calls = 0;
    copy = NULL;
}

static void teardown(void)
{
    xivo_bus_free(bus);
    xivo_bus_event_free(copy);
}

static int feed(const char *body)
{
    return xivo_bus_feed(bus, "calls.call.created", body, strlen(body));
}

static void subscribe(const char *key, const struct xivo_bus_schema *schema, xivo_bus_custom_cb callback)
{
    int rc = xivo_bus_on_custom(bus, &subscription, key, schema, callback, NULL);

    ck_assert_msg(rc == XIVO_BUS_OK, "%s", xivo_bus_error_text(bus, rc));
}

static struct xivo_bus_stats stats(void)
{
    struct xivo_bus_stats result;

    xivo_bus_get_stats(bus, &result, sizeof result);
    return result;
}

/* ---- values ---- */

static void assert_legs(const struct call *call)
{
    const struct party *parties;

    ck_assert_uint_eq(call->leg_count, 2);
    ck_assert_str_eq(call->legs[0].channel, "SIP/1");
    ck_assert_uint_eq(call->legs[0].party_count, 2);
    parties = call->legs[0].parties;
    ck_assert_str_eq(parties[0].name, "p1");
    ck_assert(parties[0].has_id && parties[0].id == 1);
    ck_assert_uint_eq(parties[0].number_count, 2);
    ck_assert_str_eq(parties[0].numbers[0], "10");
    ck_assert_str_eq(parties[0].numbers[1], "11");
    ck_assert_str_eq(parties[1].name, "p2");
    ck_assert(!parties[1].has_id && parties[1].id == 0);
    ck_assert(parties[1].number_count == 0 && parties[1].numbers == NULL);
    ck_assert_str_eq(xivo_bus_map_get(&call->legs[0].variables, "v"), "w");
    ck_assert(call->legs[0].has_level && call->legs[0].level == -1.5);
    ck_assert_str_eq(call->legs[1].channel, "SIP/2");
    ck_assert(call->legs[1].party_count == 0 && call->legs[1].parties == NULL);
    ck_assert(call->legs[1].variables.count == 0 && !call->legs[1].has_level);
}

static void assert_full(const struct call *call)
{
    static const char zeros[512];

    ck_assert_str_eq(call->id, "c1");
    ck_assert_int_eq(call->started, INT64_C(-9007199254740993));
    ck_assert(call->rate == 0.25 && !call->is_caller);
    ck_assert_str_eq(call->status, "Up");
    ck_assert(call->has_line && call->line == 3 && call->has_volume && call->volume == 11);
    ck_assert(call->has_muted && call->muted);
    ck_assert_uint_eq(call->bridge_count, 2);
    ck_assert_str_eq(call->bridges[0], "b1");
    ck_assert_str_eq(call->bridges[1], "b2");
    ck_assert_uint_eq(call->talking_to.count, 2);
    ck_assert_str_eq(call->talking_to.pairs[1].name, "z");
    ck_assert_str_eq(call->talking_to.pairs[1].value, "3");
    assert_legs(call);
    ck_assert_str_eq(call->extra, "{\"deep\":[1, 2,{\"e\":\"\\n\"}]}");
    ck_assert_str_eq(call->caller_name, "\xC3\x89loi");
    ck_assert_str_eq(call->caller_number, "42");
    ck_assert_str_eq(call->caller_site, "HQ");
    ck_assert_ptr_null(call->untouched);
    ck_assert_mem_eq((const char *)call + sizeof *call, zeros, sizeof zeros - sizeof *call);
}

static void on_full(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)userdata;
    calls++;
    ck_assert_int_eq(xivo_bus_event_type(event), XIVO_BUS_TYPE_OTHER);
    ck_assert_str_eq(xivo_bus_event_name(event), "call_created");
    ck_assert_str_eq(xivo_bus_event_origin_uuid(event), "o");
    ck_assert_str_eq(xivo_bus_event_body(event, NULL), full);
    ck_assert_ptr_eq(xivo_bus_event_data(event), data);
    assert_full(data);
}

START_TEST(test_every_type)
{
    subscribe("calls.#", &call_schema, on_full);
    ck_assert_int_eq(feed(full), 1);
    ck_assert_int_eq(feed(full), 1);
    ck_assert_uint_eq(calls, 2);
}
END_TEST

static void on_least(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct call expected = { .id = "c1", .started = 7, .rate = 0.5, .is_caller = true, .caller_name = "Ada" };
    struct call call;

    (void)event, (void)userdata;
    calls++;
    memcpy(&call, data, sizeof call);
    ck_assert_str_eq(call.id, expected.id);
    ck_assert_str_eq(call.caller_name, expected.caller_name);
    call.id = expected.id;
    call.caller_name = expected.caller_name;
    ck_assert(call.rate == expected.rate);
    ck_assert_mem_eq(&call.status, &expected.status, sizeof call - offsetof(struct call, status));
}

/* Absent and null are the same: zero all over, and no flag is set. */
START_TEST(test_absent_and_null)
{
    subscribe(NULL, &call_schema, on_least);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{" LEAST "}}"), 1);
    ck_assert_int_eq(feed("{\"data\":{" LEAST ",\"status\":null,\"line\":null,\"audio\":{\"volume\":null},\"bridges\":"
                          "null,\"talking_to\":null,\"legs\":null,\"extra\":null},\"name\":\"call_created\"}"),
                     1);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{" LEAST ",\"bridges\":[],\"talking_to\":{},\"legs\":[],"
                          "\"line\":{},\"audio\":{}}}"),
                     1);
    ck_assert_uint_eq(calls, 3);
    ck_assert_str_eq(reasons, "");
}
END_TEST

/* The last of two members with one name wins, also when it is an object with fields inside. */
START_TEST(test_duplicates)
{
    subscribe(NULL, &call_schema, on_least);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{\"call_id\":\"x\",\"line\":{\"id\":4},\"line\":{},"
                          "\"legs\":[{\"channel\":\"x\"}],\"legs\":[],\"caller\":{\"id\":{\"name\":\"x\",\"number\":"
                          "\"1\"},\"site\":\"s\"},\"extra\":1,\"extra\":null," LEAST "}}"),
                     1);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{},\"data\":{" LEAST "}}"), 1);
    ck_assert_uint_eq(calls, 2);
}
END_TEST

static void on_raw(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct call *call = data;
    char *seen = userdata;

    (void)event;
    calls++;
    strcat(strcat(seen, call->extra), "|");
}

START_TEST(test_json_of_every_type)
{
    char seen[200] = "";

    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &call_schema, on_raw, seen), XIVO_BUS_OK);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{\"extra\":\"a\\u0062\"," LEAST "}}"), 1);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{\"extra\": -1.50e3 ," LEAST "}}"), 1);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{\"extra\":false," LEAST "}}"), 1);
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":{" LEAST ",\"extra\":[ ]}}"), 1);
    ck_assert_str_eq(seen, "\"a\\u0062\"|-1.50e3|false|[ ]|");
}
END_TEST

/* ---- which events ---- */

static void on_any(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)userdata;
    calls++;
    ck_assert_ptr_eq(xivo_bus_event_data(event), data);
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    other_calls++;
    if (xivo_bus_event_type(event) == XIVO_BUS_TYPE_OTHER)
        ck_assert_ptr_null(xivo_bus_event_data(event));
}

struct anything {
    const char *status;
};

static const struct xivo_bus_field any_fields[] = { XIVO_BUS_OPTIONAL_STRING(struct anything, status, "status") };
static const struct xivo_bus_schema any_schema = XIVO_BUS_SCHEMA(NULL, struct anything, any_fields);
static const struct xivo_bus_schema named_schema = XIVO_BUS_SCHEMA("wanted", struct anything, any_fields);

START_TEST(test_key_and_name)
{
    subscribe("calls.*", &named_schema, on_any);
    ck_assert_int_eq(xivo_bus_feed(bus, "calls.x", "{\"name\":\"wanted\"}", 17), 1);
    ck_assert_int_eq(xivo_bus_feed(bus, "calls.x", "{\"name\":\"wante\"}", 16), 0);
    ck_assert_int_eq(xivo_bus_feed(bus, "calls.x", "{\"name\":\"Wanted\"}", 17), 0);
    ck_assert_int_eq(xivo_bus_feed(bus, "calls", "{\"name\":\"wanted\"}", 17), 0);
    ck_assert_uint_eq(calls, 1);
    ck_assert_uint_eq(stats().unmatched, 3);
    ck_assert_uint_eq(stats().dispatched, 1);
}
END_TEST

START_TEST(test_any_name)
{
    subscribe("calls.#", &any_schema, on_any);
    ck_assert_int_eq(xivo_bus_feed(bus, "calls.x", "{\"name\":\"a\"}", 12), 1);
    ck_assert_int_eq(xivo_bus_feed(bus, "calls", "{\"name\":\"b\",\"data\":null}", 24), 1);
    ck_assert_int_eq(xivo_bus_feed(bus, "status", "{\"name\":\"b\"}", 12), 0);
}
END_TEST

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    (void)userdata;
    other_calls++;
    ck_assert_int_eq(agent->agent_id, 42);
    ck_assert_ptr_eq(xivo_bus_event_data(event), agent);
}

static void on_own_agent(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct anything *own = data;

    (void)userdata;
    calls++;
    ck_assert_int_eq(xivo_bus_event_type(event), XIVO_BUS_TYPE_AGENT_STATUS_UPDATE);
    ck_assert_ptr_eq(xivo_bus_event_data(event), data);
    ck_assert_str_eq(own->status, "logged_in");
}

/* A kind that has a struct of ours may have one of the program's as well; each callback sees the one it asked for. */
START_TEST(test_built_in_kind)
{
    static const char body[] = "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}";

    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, NULL), XIVO_BUS_OK);
    subscribe("status.*", &any_schema, on_own_agent);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "status.agent", body, sizeof body - 1), 3);
    ck_assert_uint_eq(calls, 1);
    ck_assert_uint_eq(other_calls, 2);
}
END_TEST

START_TEST(test_ami)
{
    static const struct xivo_bus_schema ami = XIVO_BUS_SCHEMA("Hangup", struct anything, any_fields);
    static const char body[] = "{\"name\":\"Hangup\",\"data\":{\"status\":\"x\",\"Cause\":\"16\"}}";

    subscribe(NULL, &ami, on_any);
    ck_assert_int_eq(xivo_bus_feed(bus, "ami.Hangup", body, sizeof body - 1), 1);
}
END_TEST

/* ---- what does not fit ---- */

static void must_not_fit(const char *members, const char *words)
{
    char body[1000], expected[600];

    snprintf(body, sizeof body, "{\"name\":\"call_created\",\"data\":{%s}}", members);
    snprintf(expected, sizeof expected, "custom schema: call_created: %s\n", words);
    reasons[0] = '\0';
    ck_assert_int_eq(feed(body), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(reasons, expected);
    expected[strlen(expected) - 1] = '\0';
    ck_assert_str_eq(xivo_bus_error_text(bus, XIVO_BUS_ERR_MALFORMED), expected);
}

START_TEST(test_words)
{
    subscribe(NULL, &call_schema, on_any);
    must_not_fit("", "data.call_id: missing");
    must_not_fit("\"call_id\":null", "data.call_id: missing");
    must_not_fit("\"call_id\":1", "data.call_id: expected a string, got a number, at byte 41");
    must_not_fit(LEAST ",\"caller\":null", "data.caller.id.name: missing");
    must_not_fit(LEAST ",\"caller\":{\"site\":\"x\"}", "data.caller.id.name: missing");
    must_not_fit(LEAST ",\"caller\":{\"id\":[]}", "data.caller.id: expected an object, got an array, at byte 132");
    must_not_fit(LEAST ",\"line\":{\"id\":1.5}", "data.line.id: expected an integer, got a fraction, at byte 130");
    must_not_fit(LEAST ",\"legs\":[{\"channel\":\"x\",\"parties\":[{\"name\":\"p\",\"numbers\":[\"1\",2]}]}]",
                 "data.legs[0].parties[0].numbers[1]: expected a string, got a number, at byte 178");
    must_not_fit(LEAST ",\"legs\":[{\"channel\":\"x\"},{}]", "data.legs[1].channel: missing");
    must_not_fit(LEAST ",\"legs\":[null]", "data.legs[0]: expected an object, got null, at byte 125");
    must_not_fit(LEAST ",\"talking_to\":{\"a\":1}", "data.talking_to.a: expected a string, got a number, at byte 135");
    must_not_fit(LEAST ",\"rate\":\"1\"", "data.rate: expected a number, got a string, at byte 124");
    must_not_fit(LEAST ",\"rate\":1e999",
                 "data.rate: expected a number that a double can hold, got a bigger one, at byte 124");
    must_not_fit(LEAST ",\"is_caller\":0", "data.is_caller: expected a boolean, got a number, at byte 129");
    must_not_fit(LEAST ",\"started\":9223372036854775808",
                 "data.started: expected an integer of 64 bits, got a bigger one, at byte 127");
    ck_assert_int_eq(feed("{\"name\":\"call_created\",\"data\":[]}"), XIVO_BUS_ERR_MALFORMED);
    ck_assert_uint_eq(calls, 0);
}
END_TEST

START_TEST(test_a_misfit_stops_no_other)
{
    static const char body[] = "{\"name\":\"call_created\",\"data\":{\"status\":\"x\"}}";

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_event, NULL), XIVO_BUS_OK);
    subscribe(NULL, &call_schema, on_full);
    subscribe(NULL, &any_schema, on_any);
    subscribe(NULL, &call_schema, on_full);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_event, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(feed(body), XIVO_BUS_ERR_MALFORMED);
    ck_assert_uint_eq(calls, 1);
    ck_assert_uint_eq(other_calls, 2);
    ck_assert_str_eq(reasons, "custom schema: call_created: data.call_id: missing\n"
                              "custom schema: call_created: data.call_id: missing\n");
    ck_assert_uint_eq(stats().malformed, 2);
    ck_assert_uint_eq(stats().dispatched, 1);
    ck_assert_uint_eq(stats().unmatched, 0);
}
END_TEST

/* What is no event for anybody is not one for a schema either, and is reported once. */
START_TEST(test_broken_message)
{
    subscribe(NULL, &any_schema, on_any);
    ck_assert_int_eq(feed("{\"name\":\"x\",}"), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(reasons, "x: at byte 12: expected a name in quotes\n");
    ck_assert_uint_eq(stats().malformed, 1);
}
END_TEST

struct big {
    size_t count;
    const struct big_item {
        const char *a;
        char room[60000];
    } * items;
};

/* Three bytes of a message may ask for thousands: there is an end to it, and it is not called a lack of memory, for
 * which the message would come again. */
START_TEST(test_memory_has_a_limit)
{
    static const struct xivo_bus_field item_fields[] = { XIVO_BUS_OPTIONAL_STRING(struct big_item, a, "a") };
    static const struct xivo_bus_schema item_schema = XIVO_BUS_SCHEMA(NULL, struct big_item, item_fields);
    static const struct xivo_bus_field big_fields[] = { XIVO_BUS_OBJECTS(struct big, items, struct big_item, count,
                                                                         "items", &item_schema) };
    static const struct xivo_bus_schema big_schema = XIVO_BUS_SCHEMA("big", struct big, big_fields);
    static char body[30100] = "{\"name\":\"big\",\"data\":{\"items\":[{}";

    for (char *at = body + strlen(body), *end = body + 30000; at < end; at += 3)
        memcpy(at, ",{}", 3);
    strcat(body, "]}}");
    subscribe(NULL, &big_schema, on_any);
    ck_assert_int_eq(feed(body), XIVO_BUS_ERR_MALFORMED);
    ck_assert_ptr_nonnull(strstr(reasons, "takes more memory than a message may take, at byte "));
    ck_assert_int_eq(feed("{\"name\":\"big\",\"data\":{\"items\":[{},{}]}}"), 1);
}
END_TEST

/* ---- lifetimes ---- */

static void on_copy(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)data, (void)userdata;
    calls++;
    xivo_bus_event_free(copy);
    copy = xivo_bus_event_copy(event);
    ck_assert_ptr_nonnull(copy);
}

START_TEST(test_copies)
{
    xivo_bus_event *second;

    subscribe(NULL, &call_schema, on_copy);
    ck_assert_int_eq(feed(full), 1);
    ck_assert_int_eq(feed("{\"name\":\"other\"}"), 0);
    assert_full(xivo_bus_event_data(copy));
    xivo_bus_subscription_cancel(subscription);
    xivo_bus_free(bus);
    bus = NULL;
    second = xivo_bus_event_copy(copy);
    ck_assert_ptr_nonnull(second);
    xivo_bus_event_free(copy);
    copy = NULL;
    ck_assert_str_eq(xivo_bus_event_name(second), "call_created");
    assert_full(xivo_bus_event_data(second));
    xivo_bus_event_free(second);
}
END_TEST

/* The program's schema may be gone as soon as it is registered. */
START_TEST(test_schema_is_copied)
{
    struct xivo_bus_schema schema = call_schema, legs = leg_schema, parties = party_schema;
    struct xivo_bus_field *fields = malloc(sizeof call_fields);
    char name[] = "call_created", path[] = "call_id";
    const size_t count = sizeof call_fields / sizeof call_fields[0];

    ck_assert_ptr_nonnull(fields);
    memcpy(fields, call_fields, sizeof call_fields);
    fields[0].path = path;
    for (size_t i = 0; i < count; i++)
        if (fields[i].item)
            fields[i].item = &legs;
    schema.name = name;
    schema.fields = fields;
    subscribe(NULL, &schema, on_full);
    memset(fields, 0x55, sizeof call_fields);
    free(fields);
    memset(name, 'x', sizeof name - 1);
    memset(path, 'x', sizeof path - 1);
    memset(&schema, 0x55, sizeof schema);
    memset(&legs, 0x55, sizeof legs);
    memset(&parties, 0x55, sizeof parties);
    ck_assert_int_eq(feed(full), 1);
}
END_TEST

static void on_cancel(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)userdata;
    calls++;
    xivo_bus_subscription_cancel(subscription);
    assert_full(data);
    ck_assert_ptr_eq(xivo_bus_event_data(event), data);
    copy = xivo_bus_event_copy(event);
}

START_TEST(test_cancel_in_callback)
{
    subscribe(NULL, &call_schema, on_cancel);
    ck_assert_int_eq(feed(full), 1);
    ck_assert_int_eq(feed(full), 0);
    ck_assert_uint_eq(calls, 1);
    assert_full(xivo_bus_event_data(copy));
}
END_TEST

static void on_free(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)event, (void)userdata;
    calls++;
    xivo_bus_free(bus);
    assert_full(data);
}

START_TEST(test_free_in_callback)
{
    subscribe(NULL, &call_schema, on_free);
    subscribe(NULL, &call_schema, on_full);
    ck_assert_int_eq(feed(full), XIVO_BUS_ERR_FREED);
    ck_assert_uint_eq(calls, 1);
    bus = NULL;
}
END_TEST

static void on_malformed_free(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)event, (void)code, (void)reason, (void)userdata;
    xivo_bus_free(bus);
}

START_TEST(test_free_when_malformed)
{
    subscribe(NULL, &call_schema, on_full);
    subscribe(NULL, &any_schema, on_any);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed_free, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(feed("{\"name\":\"call_created\"}"), XIVO_BUS_ERR_FREED);
    ck_assert_uint_eq(calls, 0);
    bus = NULL;
}
END_TEST

static void on_resubscribe(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    calls++;
    xivo_bus_subscription_cancel(subscription);
    subscribe(NULL, &call_schema, on_full);
}

START_TEST(test_subscribe_in_callback)
{
    subscribe(NULL, &call_schema, on_resubscribe);
    ck_assert_int_eq(feed(full), 1);
    ck_assert_int_eq(feed(full), 1);
    ck_assert_uint_eq(calls, 2);
}
END_TEST

/* ---- memory ---- */

static void count_call(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    calls++;
}

START_TEST(test_no_memory)
{
    bool failed = true;
    unsigned nth = 0;

    while (failed) {
        int rc;

        xivo_bus_free(bus);
        setup();
        subscribe(NULL, &call_schema, count_call);
        fail_allocation(++nth);
        rc = feed(full);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : 1);
        ck_assert_uint_eq(calls, failed ? 0 : 1);
        ck_assert_str_eq(reasons, "");
    }
    ck_assert_uint_ge(nth, 5);
}
END_TEST

static void copy_once(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)data, (void)userdata;
    calls++;
    copy = xivo_bus_event_copy(event);
}

START_TEST(test_no_memory_for_a_copy)
{
    bool failed = true, copied = false;

    for (unsigned nth = 1; failed; nth++) {
        xivo_bus_event_free(copy);
        copy = NULL;
        xivo_bus_free(bus);
        setup();
        subscribe(NULL, &call_schema, copy_once);
        ck_assert_int_eq(feed(full), 1);
        xivo_bus_event_free(copy);
        copy = NULL;
        fail_allocation(nth);
        feed(full);
        failed = stop_failing();
        copied = copy != NULL;
        ck_assert(copied || failed);
    }
    ck_assert(copied);
}
END_TEST

START_TEST(test_no_allocation_when_warm)
{
    bool allocated;

    subscribe(NULL, &call_schema, count_call);
    subscribe(NULL, &any_schema, count_call);
    for (unsigned i = 0; i < 5; i++)
        feed(full);
    fail_allocation(1);
    for (unsigned i = 0; i < 20; i++)
        feed(full);
    allocated = stop_failing();
    ck_assert(!allocated);
    ck_assert_uint_eq(calls, 50);
}
END_TEST

/* ---- callbacks of any type ---- */

struct parked {
    const char *slot;
};

static const struct xivo_bus_field parked_fields[] = { XIVO_BUS_OPTIONAL_STRING(struct parked, slot, "slot") };

typedef void (*parked_cb)(const xivo_bus_event *event, const struct parked *parked, void *userdata);

static void parked_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback, void *userdata)
{
    ((parked_cb)callback)(event, data, userdata);
}

/* Keeps the last name and slot. */
static void on_parked(const xivo_bus_event *event, const struct parked *parked, void *userdata)
{
    snprintf(userdata, 64, "%s %s", xivo_bus_event_name(event), parked->slot ? parked->slot : "none");
}

static int feed_named(const char *name)
{
    char body[128];

    snprintf(body, sizeof body, "{\"name\":\"%s\",\"data\":{\"slot\":\"701\"}}", name);
    return xivo_bus_feed(bus, "parkings.1.calls.updated", body, strlen(body));
}

START_TEST(test_typed_callback)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_parked", struct parked, parked_fields);
    char last[64] = "";

    ck_assert_int_eq(xivo_bus_on_typed(bus, NULL, "parkings.#", &schema, parked_thunk, (xivo_bus_any_cb)on_parked, last),
                     XIVO_BUS_OK);
    ck_assert_int_eq(feed_named("call_parked"), 1);
    ck_assert_str_eq(last, "call_parked 701");
    ck_assert_int_eq(feed_named("call_unparked"), 0);
    ck_assert_int_eq(xivo_bus_on_typed(bus, NULL, "#", &schema, NULL, (xivo_bus_any_cb)on_parked, NULL),
                     XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_typed(bus, NULL, "#", &schema, parked_thunk, NULL, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_typed(bus, NULL, "#", NULL, parked_thunk, (xivo_bus_any_cb)on_parked, NULL),
                     XIVO_BUS_ERR_ARGUMENT);
}
END_TEST

START_TEST(test_several_names)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("call_parked|call_unparked", struct parked, parked_fields);
    char last[64] = "";

    ck_assert_int_eq(xivo_bus_on_typed(bus, NULL, NULL, &schema, parked_thunk, (xivo_bus_any_cb)on_parked, last),
                     XIVO_BUS_OK);
    ck_assert_int_eq(feed_named("call_parked"), 1);
    ck_assert_str_eq(last, "call_parked 701");
    ck_assert_int_eq(feed_named("call_unparked"), 1);
    ck_assert_str_eq(last, "call_unparked 701");
    ck_assert_int_eq(feed_named("call_parked|call_unparked"), 0);
    ck_assert_int_eq(feed_named("call_park"), 0);
    ck_assert_int_eq(feed_named(""), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("custom");
    TCase *tcase = tcase_create("custom");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_every_type);
    tcase_add_test(tcase, test_absent_and_null);
    tcase_add_test(tcase, test_duplicates);
    tcase_add_test(tcase, test_json_of_every_type);
    tcase_add_test(tcase, test_key_and_name);
    tcase_add_test(tcase, test_any_name);
    tcase_add_test(tcase, test_built_in_kind);
    tcase_add_test(tcase, test_ami);
    tcase_add_test(tcase, test_words);
    tcase_add_test(tcase, test_a_misfit_stops_no_other);
    tcase_add_test(tcase, test_broken_message);
    tcase_add_test(tcase, test_memory_has_a_limit);
    tcase_add_test(tcase, test_copies);
    tcase_add_test(tcase, test_schema_is_copied);
    tcase_add_test(tcase, test_cancel_in_callback);
    tcase_add_test(tcase, test_free_in_callback);
    tcase_add_test(tcase, test_free_when_malformed);
    tcase_add_test(tcase, test_subscribe_in_callback);
    tcase_add_test(tcase, test_no_memory);
    tcase_add_test(tcase, test_no_memory_for_a_copy);
    tcase_add_test(tcase, test_no_allocation_when_warm);
    tcase_add_test(tcase, test_typed_callback);
    tcase_add_test(tcase, test_several_names);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
