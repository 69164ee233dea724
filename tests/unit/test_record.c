#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decode/pairs.h"
#include "decode/record.h"
#include "failing_alloc.h"

/* A struct of every type of field, with groups and arrays of structs inside one another. */
struct leg {
    const char *channel;
    int64_t id;
    size_t tag_count;
    const char *const *tags;
    struct xivo_bus_map variables;
};

struct call {
    const char *id;
    const char *state;
    int state_number;
    int64_t started;
    int64_t port;
    bool has_port;
    double volume;
    bool has_volume;
    bool muted;
    bool has_muted;
    const char *caller_name;
    const char *caller_number;
    int64_t line;
    bool has_line;
    const char *raw;
    size_t leg_count;
    const struct leg *legs;
    struct xivo_bus_map rest;
    const char *event_name;
};

#define KEY(name_) .name = (name_), .length = sizeof(name_) - 1
#define COUNT(array_) (sizeof(array_) / sizeof(array_)[0])

static const struct xb_word words[] = { { "up", 1 }, { "down", 2 }, { NULL, 0 } };

static const struct xb_field leg_fields[] = {
    { KEY("channel"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .offset = offsetof(struct leg, channel),
      .aux = XB_NOWHERE },
    { KEY("id"), .type = XB_FIELD_INTEGER, .offset = offsetof(struct leg, id), .aux = XB_NOWHERE },
    { KEY("tags"), .type = XB_FIELD_STRINGS, .offset = offsetof(struct leg, tags),
      .aux = offsetof(struct leg, tag_count) },
    { KEY("variables"), .type = XB_FIELD_MAP, .offset = offsetof(struct leg, variables), .aux = XB_NOWHERE },
};
static const struct xb_table leg_table = {
    .fields = leg_fields, .count = COUNT(leg_fields), .size = sizeof(struct leg), .rest = XB_NOWHERE, .name = XB_NOWHERE
};

static const struct xb_field line_fields[] = {
    { KEY("id"), .type = XB_FIELD_INTEGER, .offset = offsetof(struct call, line),
      .aux = offsetof(struct call, has_line) },
};
static const struct xb_table line_table = {
    .fields = line_fields, .count = COUNT(line_fields), .size = 0, .rest = XB_NOWHERE, .name = XB_NOWHERE
};

static const struct xb_field caller_fields[] = {
    { KEY("name"), .type = XB_FIELD_STRING, .offset = offsetof(struct call, caller_name), .aux = XB_NOWHERE },
    { KEY("number"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED,
      .offset = offsetof(struct call, caller_number), .aux = XB_NOWHERE },
    { KEY("line"), .type = XB_FIELD_GROUP, .aux = XB_NOWHERE, .item = &line_table },
};
static const struct xb_table caller_table = {
    .fields = caller_fields, .count = COUNT(caller_fields), .size = 0, .rest = XB_NOWHERE, .name = XB_NOWHERE
};

static const struct xb_field call_fields[] = {
    { KEY("id"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .offset = offsetof(struct call, id),
      .aux = XB_NOWHERE },
    { KEY("state"), .type = XB_FIELD_STRING, .offset = offsetof(struct call, state),
      .aux = offsetof(struct call, state_number), .words = words },
    { KEY("started"), .type = XB_FIELD_INTEGER, .offset = offsetof(struct call, started), .aux = XB_NOWHERE },
    { KEY("port"), .type = XB_FIELD_INTEGER, .flags = XB_FIELD_DIGITS, .offset = offsetof(struct call, port),
      .aux = offsetof(struct call, has_port) },
    { KEY("volume"), .type = XB_FIELD_NUMBER, .offset = offsetof(struct call, volume),
      .aux = offsetof(struct call, has_volume) },
    { KEY("muted"), .type = XB_FIELD_BOOLEAN, .offset = offsetof(struct call, muted),
      .aux = offsetof(struct call, has_muted) },
    { KEY("caller"), .type = XB_FIELD_GROUP, .aux = XB_NOWHERE, .item = &caller_table },
    { KEY("raw"), .type = XB_FIELD_JSON, .offset = offsetof(struct call, raw), .aux = XB_NOWHERE },
    { KEY("legs"), .type = XB_FIELD_OBJECTS, .offset = offsetof(struct call, legs),
      .aux = offsetof(struct call, leg_count), .item = &leg_table },
};
static const struct xb_table call_table = { .fields = call_fields,
                                            .count = COUNT(call_fields),
                                            .size = sizeof(struct call),
                                            .rest = offsetof(struct call, rest),
                                            .name = offsetof(struct call, event_name) };

static struct xb_store store;
static struct xb_record_reader reader;
static struct call call;
static char *text;

static void teardown(void)
{
    free(text);
    text = NULL;
    xb_store_free(&store);
}

/* Reads `source` into `call`. */
static bool read_text(const char *source, size_t length)
{
    char *room = calloc(1, length + XB_JSON_PADDING);

    free(text);
    text = room;
    if (!room)
        return false;
    memcpy(text, source, length);
    memset(&call, 0, sizeof call);
    xb_store_reset(&store, SIZE_MAX);
    xb_record_begin(&reader, &store);
    xb_json_begin(&reader.json, text, length);
    return xb_record_read(&reader, &call_table, &call) && xb_json_finish(&reader.json);
}

static void must_read(const char *source)
{
    ck_assert_msg(read_text(source, strlen(source)), "%s: %s: %s", source,
                  reader.json.fault.path + reader.json.fault.path_start, reader.json.fault.what);
}

static void must_fail(const char *source, const char *path, const char *what)
{
    const struct xb_fault *fault = &reader.json.fault;

    ck_assert_msg(!read_text(source, strlen(source)), "taken: %s", source);
    ck_assert_int_eq(fault->kind, XB_FAULT_FIELD);
    ck_assert_str_eq(fault->path + fault->path_start, path);
    ck_assert_str_eq(fault->what, what);
}

#define CALLER "\"caller\":{\"number\":\"101\"}"

static const char whole[] =
    "{\"id\":\"c1\",\"state\":\"down\",\"started\":-5,\"port\":\"8080\",\"volume\":0.5,\"muted\":false,"
    "\"caller\":{\"line\":{\"id\":4,\"x\":1},\"name\":\"Zo\\u00eb\",\"number\":\"101\",\"other\":[1,{}]},"
    "\"raw\":{\"a\": [1, \"\\u00e9\"]} ,\"spare\":\"s\",\"legs\":[{\"channel\":\"A\",\"id\":1,\"tags\":[\"t1\",\"t2\"],"
    "\"variables\":{\"v\":\"1\",\"w\":\"2\"}},{\"channel\":\"B\",\"unknown\":{}},{\"tags\":[],\"channel\":\"C\","
    "\"variables\":{}}],\"more\":\"m\"}";

static void assert_whole(const struct call *c)
{
    ck_assert_str_eq(c->id, "c1");
    ck_assert_str_eq(c->state, "down");
    ck_assert_int_eq(c->state_number, 2);
    ck_assert_int_eq(c->started, -5);
    ck_assert_int_eq(c->port, 8080);
    ck_assert(c->has_port);
    ck_assert(c->volume == 0.5 && c->has_volume);
    ck_assert(!c->muted && c->has_muted);
    ck_assert_str_eq(c->caller_name, "Zo\xc3\xab");
    ck_assert_str_eq(c->caller_number, "101");
    ck_assert(c->line == 4 && c->has_line);
    ck_assert_str_eq(c->raw, "{\"a\": [1, \"\\u00e9\"]}");
    ck_assert_uint_eq(c->leg_count, 3);
    ck_assert_str_eq(c->legs[0].channel, "A");
    ck_assert_int_eq(c->legs[0].id, 1);
    ck_assert_uint_eq(c->legs[0].tag_count, 2);
    ck_assert_str_eq(c->legs[0].tags[0], "t1");
    ck_assert_str_eq(c->legs[0].tags[1], "t2");
    ck_assert_uint_eq(c->legs[0].variables.count, 2);
    ck_assert_str_eq(xivo_bus_map_get(&c->legs[0].variables, "w"), "2");
    ck_assert_str_eq(c->legs[1].channel, "B");
    ck_assert_uint_eq(c->legs[1].tag_count, 0);
    ck_assert_str_eq(c->legs[2].channel, "C");
    ck_assert_uint_eq(c->legs[2].variables.count, 0);
    ck_assert_uint_eq(c->rest.count, 2);
    ck_assert_str_eq(c->rest.pairs[0].name, "spare");
    ck_assert_str_eq(c->rest.pairs[0].value, "s");
    ck_assert_str_eq(c->rest.pairs[1].name, "more");
}

START_TEST(test_every_type)
{
    must_read(whole);
    assert_whole(&call);
}
END_TEST

START_TEST(test_every_truncation_is_refused)
{
    for (size_t length = 0; length < sizeof whole - 1; length++) {
        if (length == 0)
            continue;
        ck_assert(!read_text(whole, length));
        ck_assert_int_eq(reader.json.fault.kind, XB_FAULT_SYNTAX);
    }
}
END_TEST

START_TEST(test_absent_and_null_are_the_same)
{
    struct call absent;

    must_read("{\"id\":\"\"," CALLER "}");
    absent = call;
    ck_assert_str_eq(absent.id, "");
    ck_assert_ptr_null(absent.state);
    ck_assert(!absent.has_port && !absent.has_volume && !absent.has_muted && !absent.has_line);
    ck_assert_ptr_null(absent.raw);
    ck_assert_uint_eq(absent.leg_count, 0);
    must_read("{\"id\":\"\",\"state\":null,\"started\":null,\"port\":null,\"volume\":null,\"muted\":null,\"raw\":null,"
              "\"legs\":null,\"caller\":{\"number\":\"101\",\"name\":null,\"line\":null},\"spare\":null}");
    call.id = absent.id;
    call.caller_number = absent.caller_number;
    call.rest = absent.rest;
    ck_assert_mem_eq(&call, &absent, sizeof call);
}
END_TEST

START_TEST(test_missing)
{
    must_fail("{" CALLER "}", "id", "missing");
    must_fail("{\"id\":null," CALLER "}", "id", "missing");
    must_fail("{\"id\":\"x\"," CALLER ",\"id\":null}", "id", "missing");
    must_fail("{\"id\":\"x\"}", "caller.number", "missing");
    must_fail("{\"id\":\"x\",\"caller\":null}", "caller.number", "missing");
    must_fail("{\"id\":\"x\",\"caller\":{}}", "caller.number", "missing");
    must_fail("{\"id\":\"x\"," CALLER ",\"caller\":{\"name\":\"n\"}}", "caller.number", "missing");
    must_fail("{\"id\":\"x\"," CALLER ",\"legs\":[{\"channel\":\"A\"},{}]}", "legs[1].channel", "missing");
}
END_TEST

START_TEST(test_wrong_types)
{
    must_fail("{\"id\":1}", "id", "expected a string, got a number");
    must_fail("{\"id\":[]}", "id", "expected a string, got an array");
    must_fail("{\"started\":\"1\"}", "started", "expected an integer, got a string");
    must_fail("{\"started\":true}", "started", "expected an integer, got a boolean");
    must_fail("{\"started\":1.5}", "started", "expected an integer, got a fraction");
    must_fail("{\"started\":1e30}", "started", "expected an integer of 64 bits, got a bigger one");
    must_fail("{\"port\":\"\"}", "port", "expected an integer, got a string");
    must_fail("{\"port\":\"80 \"}", "port", "expected an integer, got a string");
    must_fail("{\"port\":{}}", "port", "expected an integer, got an object");
    must_fail("{\"volume\":\"1\"}", "volume", "expected a number, got a string");
    must_fail("{\"volume\":1e999}", "volume", "expected a number that a double can hold, got a bigger one");
    must_fail("{\"muted\":0}", "muted", "expected a boolean, got a number");
    must_fail("{\"caller\":\"x\"}", "caller", "expected an object, got a string");
    must_fail("{\"caller\":{\"line\":[]}}", "caller.line", "expected an object, got an array");
    must_fail("{\"caller\":{\"line\":{\"id\":\"4\"}}}", "caller.line.id", "expected an integer, got a string");
    must_fail("{\"legs\":{}}", "legs", "expected an array, got an object");
    must_fail("{\"legs\":[null]}", "legs[0]", "expected an object, got null");
    must_fail("{\"legs\":[{\"channel\":\"A\",\"tags\":[\"a\",null]}]}", "legs[0].tags[1]",
              "expected a string, got null");
    must_fail("{\"legs\":[{\"tags\":\"a\"}]}", "legs[0].tags", "expected an array, got a string");
    must_fail("{\"legs\":[{\"variables\":[]}]}", "legs[0].variables", "expected an object, got an array");
    must_fail("{\"legs\":[{\"variables\":{\"v\":1}}]}", "legs[0].variables.v", "expected a string, got a number");
    must_fail("{\"spare\":false}", "spare", "expected a string, got a boolean");
}
END_TEST

START_TEST(test_last_duplicate_wins)
{
    must_read("{\"id\":\"a\",\"state\":\"up\",\"state\":\"odd\",\"port\":1,\"port\":null,\"legs\":[{\"channel\":\"A\"}]"
              ",\"legs\":[],"
              "\"caller\":{\"number\":\"1\",\"name\":\"n\",\"line\":{\"id\":1}},\"raw\":1,\"raw\":[2]," CALLER
              ",\"id\":\"b\"}");
    ck_assert_str_eq(call.id, "b");
    ck_assert_str_eq(call.state, "odd");
    ck_assert_int_eq(call.state_number, 0);
    ck_assert(!call.has_port);
    ck_assert_int_eq(call.port, 0);
    ck_assert_uint_eq(call.leg_count, 0);
    ck_assert_ptr_null(call.legs);
    ck_assert_str_eq(call.caller_number, "101");
    ck_assert_ptr_null(call.caller_name);
    ck_assert(!call.has_line);
    ck_assert_str_eq(call.raw, "[2]");
}
END_TEST

START_TEST(test_fields_in_any_order_and_escaped)
{
    must_read("{\"caller\":{\"n\\u0075mber\":\"2\"},\"volume\":2,\"\\u0069d\":\"i\",\"started\":7}");
    ck_assert_str_eq(call.id, "i");
    ck_assert_int_eq(call.started, 7);
    ck_assert(call.volume == 2);
    ck_assert_str_eq(call.caller_number, "2");
}
END_TEST

START_TEST(test_many_objects_keep_their_arrays)
{
    static char source[200000];
    size_t used = (size_t)sprintf(source, "{\"id\":\"x\"," CALLER ",\"legs\":[");

    for (int i = 0; i < 1000; i++)
        used += (size_t)sprintf(source + used,
                                "%s{\"channel\":\"%d\",\"tags\":[\"a%d\",\"b\",\"c%d\"],\"variables\":{\"v\":\"%d\"}}",
                                i ? "," : "", i, i, i, i);
    strcpy(source + used, "]}");
    must_read(source);
    ck_assert_uint_eq(call.leg_count, 1000);
    for (int i = 0; i < 1000; i++) {
        char expected[16];

        sprintf(expected, "c%d", i);
        ck_assert_uint_eq(call.legs[i].tag_count, 3);
        ck_assert_str_eq(call.legs[i].tags[2], expected);
        ck_assert_str_eq(xivo_bus_map_get(&call.legs[i].variables, "v"), expected + 1);
    }
}
END_TEST

START_TEST(test_copy_is_independent)
{
    struct xb_copier copier = { .memory = NULL };
    struct call copy;
    size_t size;

    must_read(whole);
    call.event_name = "the_event";
    xb_record_copy(&copier, &call_table, &call, NULL);
    size = copier.used;
    copier.memory = malloc(size);
    copier.used = 0;
    copy = call;
    xb_record_copy(&copier, &call_table, &call, &copy);
    ck_assert_uint_eq(copier.used, size);
    memset(text, 'x', sizeof whole - 1);
    xb_store_free(&store);
    memset(&call, 0, sizeof call);
    assert_whole(&copy);
    ck_assert_str_eq(copy.event_name, "the_event");
    ck_assert((const char *)copy.id >= copier.memory && copy.id < copier.memory + size);
    free(copier.memory);
}
END_TEST

START_TEST(test_no_memory)
{
    bool failed = true;
    unsigned nth = 0;

    while (failed) {
        bool ok;

        xb_store_free(&store);
        fail_allocation(++nth);
        ok = read_text(whole, sizeof whole - 1);
        failed = stop_failing();
        ck_assert_int_eq(ok, !failed);
        if (failed && nth > 1)
            ck_assert_int_eq(reader.json.fault.kind, XB_FAULT_MEMORY);
    }
    ck_assert_uint_gt(nth, 3);
    assert_whole(&call);
}
END_TEST

/* ---- maps ---- */

static struct xivo_bus_map map;

static void put(struct xb_pairs *pairs, const char *name, const char *value)
{
    struct xb_text copy;

    copy.length = strlen(name);
    copy.at = xb_store_take(&store, copy.length + 8);
    ck_assert_ptr_nonnull(copy.at);
    memcpy(copy.at, name, copy.length + 1);
    ck_assert(xb_pairs_add(pairs, &copy, value));
}

START_TEST(test_pairs_order)
{
    struct xb_pairs pairs;

    xb_pairs_begin(&pairs, &store);
    put(&pairs, "b", "1");
    put(&pairs, "", "2");
    put(&pairs, "a", "3");
    put(&pairs, "gone", "4");
    put(&pairs, "b", "5");
    put(&pairs, "", "6");
    put(&pairs, "b", "7");
    put(&pairs, "gone", NULL);
    put(&pairs, "never", NULL);
    ck_assert(xb_pairs_end(&pairs, &map));
    ck_assert_uint_eq(map.count, 3);
    ck_assert_str_eq(map.pairs[0].name, "b");
    ck_assert_str_eq(map.pairs[0].value, "7");
    ck_assert_str_eq(map.pairs[1].name, "");
    ck_assert_str_eq(map.pairs[1].value, "6");
    ck_assert_str_eq(map.pairs[2].name, "a");
    ck_assert_uint_eq(store.top, 0);
}
END_TEST

/* Against the obvious algorithm, for numbers of names on both sides of the border between the two ways of cleaning. */
START_TEST(test_pairs_against_a_simple_map)
{
    static char values[400][8];
    struct xivo_bus_pair expected[400];

    srand(20);
    for (size_t count = 0; count < 400; count += 1 + count / 10) {
        struct xb_pairs pairs;
        size_t known = 0;

        xb_pairs_begin(&pairs, &store);
        for (size_t i = 0; i < count; i++) {
            static char names[400][32];
            size_t k = 0;

            sprintf(names[i], "%s%d", rand() % 2 ? "" : "a name that is longer ", rand() % (int)(count + 1));
            sprintf(values[i], "%zu", i);
            put(&pairs, names[i], values[i]);
            while (k < known && strcmp(expected[k].name, names[i]) != 0)
                k++;
            if (k == known)
                expected[known++].name = names[i];
            expected[k].value = values[i];
        }
        ck_assert(xb_pairs_end(&pairs, &map));
        ck_assert_uint_eq(map.count, known);
        for (size_t i = 0; i < known; i++) {
            ck_assert_str_eq(map.pairs[i].name, expected[i].name);
            ck_assert_str_eq(map.pairs[i].value, expected[i].value);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("record");
    TCase *tcase = tcase_create("record");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, NULL, teardown);
    tcase_add_test(tcase, test_every_type);
    tcase_add_test(tcase, test_every_truncation_is_refused);
    tcase_add_test(tcase, test_absent_and_null_are_the_same);
    tcase_add_test(tcase, test_missing);
    tcase_add_test(tcase, test_wrong_types);
    tcase_add_test(tcase, test_last_duplicate_wins);
    tcase_add_test(tcase, test_fields_in_any_order_and_escaped);
    tcase_add_test(tcase, test_many_objects_keep_their_arrays);
    tcase_add_test(tcase, test_copy_is_independent);
    tcase_add_test(tcase, test_no_memory);
    tcase_add_test(tcase, test_pairs_order);
    tcase_add_test(tcase, test_pairs_against_a_simple_map);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
