/*
 * The fields that a catalogue of events needs: tolerant ones, numbers as text, several names, objects inside the struct and
 * under prefixes, and the types that go with them. Events are fed.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

enum { TOLERANT = XIVO_BUS_FIELD_TOLERANT, TEXT = XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER };

struct channel {
    bool present;
    const char *name, *uniqueid;
    int64_t state;
    bool has_state;
};

struct item {
    int64_t id;
    bool has_id;
};

struct everything {
    const char *string, *json, *inner;
    int64_t integer, penalty, ranked;
    bool has_integer, has_penalty, has_ranked;
    double number, share;
    bool has_number, has_share;
    bool boolean, has_boolean, paused, has_paused;
    size_t string_count, integer_count, item_count;
    const char *const *strings;
    const int64_t *integers;
    const struct item *items;
    struct xivo_bus_map map, nullable, all;
    struct channel object, channel, dest;
};

static const struct xivo_bus_field channel_fields[] = {
    XIVO_BUS_STRING_FIELD(struct channel, name, "Channel", TOLERANT),
    XIVO_BUS_STRING_FIELD(struct channel, uniqueid, "Uniqueid|UniqueID", TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct channel, state, has_state, "ChannelState", TEXT),
};
static const struct xivo_bus_schema channel_schema = XIVO_BUS_SCHEMA(NULL, struct channel, channel_fields);

static const struct xivo_bus_field item_fields[] = { XIVO_BUS_INTEGER_FIELD(struct item, id, has_id, "id", TOLERANT) };
static const struct xivo_bus_schema item_schema = XIVO_BUS_SCHEMA(NULL, struct item, item_fields);

static const struct xivo_bus_field fields[] = {
    XIVO_BUS_STRING_FIELD(struct everything, string, "string", TOLERANT),
    XIVO_BUS_JSON_FIELD(struct everything, json, "json", TOLERANT),
    XIVO_BUS_STRING_FIELD(struct everything, inner, "outer.inner", TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct everything, integer, has_integer, "integer", TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct everything, penalty, has_penalty, "penalty", TEXT),
    XIVO_BUS_INTEGER_FIELD(struct everything, ranked, has_ranked, "best|good|poor", TEXT),
    XIVO_BUS_NUMBER_FIELD(struct everything, number, has_number, "number", TOLERANT),
    XIVO_BUS_NUMBER_FIELD(struct everything, share, has_share, "share", TEXT),
    XIVO_BUS_BOOLEAN_FIELD(struct everything, boolean, has_boolean, "boolean", TOLERANT),
    XIVO_BUS_BOOLEAN_FIELD(struct everything, paused, has_paused, "paused", TEXT),
    XIVO_BUS_STRINGS_FIELD(struct everything, strings, string_count, "strings", TOLERANT),
    XIVO_BUS_INTEGERS_FIELD(struct everything, integers, integer_count, "integers", TOLERANT),
    XIVO_BUS_OBJECTS_FIELD(struct everything, items, struct item, item_count, "items", &item_schema, TOLERANT),
    XIVO_BUS_MAP_FIELD(struct everything, map, "map", TOLERANT),
    XIVO_BUS_MAP_NULLABLE_FIELD(struct everything, nullable, "nullable", TOLERANT),
    XIVO_BUS_MEMBERS(struct everything, all),
    XIVO_BUS_OBJECT_FIELD(struct everything, object, struct channel, "object", &channel_schema, TOLERANT),
    XIVO_BUS_OBJECT_FIELD(struct everything, channel, struct channel, "", &channel_schema, XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_OBJECT_FIELD(struct everything, dest, struct channel, "Dest", &channel_schema, XIVO_BUS_FIELD_PREFIX),
};
static const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("e", struct everything, fields);

static xivo_bus *bus;
static unsigned events, malformed, lines;
static char last_line[500];
static xivo_bus_event *copy;
static struct everything got; /* shallow; lives as long as `copy` */

static void on_everything(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)data, (void)userdata;
    events++;
    xivo_bus_event_free(copy);
    copy = xivo_bus_event_copy(event);
    ck_assert_ptr_nonnull(copy);
    memcpy(&got, xivo_bus_event_data(copy), sizeof got);
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)event, (void)code, (void)userdata;
    malformed++;
    snprintf(last_line, sizeof last_line, "%s", reason);
}

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)userdata;
    if (level != XIVO_BUS_LOG_DEBUG)
        return;
    lines++;
    snprintf(last_line, sizeof last_line, "%s", text);
}

static void setup(void)
{
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_DEBUG, on_log, NULL), XIVO_BUS_OK);
    ck_assert_msg(xivo_bus_on_custom(bus, NULL, NULL, &schema, on_everything, NULL) == XIVO_BUS_OK, "%s",
                  xivo_bus_error_text(bus, XIVO_BUS_ERR_SCHEMA));
    events = malformed = lines = 0;
    copy = NULL;
}

static void teardown(void)
{
    xivo_bus_free(bus);
    xivo_bus_event_free(copy);
}

static uint64_t mismatched(void)
{
    struct xivo_bus_stats stats;

    xivo_bus_get_stats(bus, &stats, sizeof stats);
    return stats.mismatched;
}

/* Feeds `data` (its members) and expects the callback; returns how many values did not match. */
static uint64_t feed(const char *data)
{
    static char body[8192];
    uint64_t before = mismatched();
    int length = snprintf(body, sizeof body, "{\"name\":\"e\",\"data\":%s}", data);
    int rc = xivo_bus_feed(bus, "k", body, (size_t)length);

    ck_assert_msg(rc == 1, "%s: %d: %s", data, rc, xivo_bus_error_text(bus, rc));
    return mismatched() - before;
}

static void assert_nothing(void)
{
    struct everything nothing = { .all = got.all };

    ck_assert_mem_eq(&got, &nothing, sizeof got);
}

/* ---- tolerance ---- */

START_TEST(test_values)
{
    ck_assert_uint_eq(
        feed("{\"string\":\"s\",\"json\":[1, "
             "{}],\"outer\":{\"inner\":\"i\"},\"integer\":-5,\"number\":0.25,\"boolean\":true,"
             "\"strings\":[\"a\",\"b\"],\"integers\":[1,-2,3e2],\"items\":[{\"id\":1},{},{\"id\":3}],"
             "\"map\":{\"a\":\"1\",\"gone\":null},\"nullable\":{\"n\":null,\"t\":\"x\",\"i\":7,\"b\":false},"
             "\"object\":{\"Channel\":\"c\",\"ChannelState\":\"6\"}}"),
        0);
    ck_assert_str_eq(got.string, "s");
    ck_assert_str_eq(got.json, "[1, {}]");
    ck_assert_str_eq(got.inner, "i");
    ck_assert(got.has_integer && got.integer == -5 && got.has_number && got.number == 0.25);
    ck_assert(got.has_boolean && got.boolean);
    ck_assert_uint_eq(got.string_count, 2);
    ck_assert_str_eq(got.strings[1], "b");
    ck_assert_uint_eq(got.integer_count, 3);
    ck_assert(got.integers[0] == 1 && got.integers[1] == -2 && got.integers[2] == 300);
    ck_assert_uint_eq(got.item_count, 3);
    ck_assert(got.items[0].has_id && !got.items[1].has_id && got.items[2].id == 3);
    ck_assert_uint_eq(got.map.count, 1);
    ck_assert_uint_eq(got.nullable.count, 4);
    ck_assert_str_eq(xivo_bus_map_get(&got.nullable, "n"), "");
    ck_assert_str_eq(xivo_bus_map_get(&got.nullable, "i"), "7");
    ck_assert_str_eq(xivo_bus_map_get(&got.nullable, "b"), "false");
    ck_assert(got.object.present && got.object.has_state && got.object.state == 6);
    ck_assert_str_eq(got.object.name, "c");
    ck_assert_ptr_null(got.object.uniqueid);
    ck_assert(!got.channel.present && !got.dest.present);
}
END_TEST

static const char *const names[] = { "string", "outer",    "integer", "penalty", "best",         "number",
                                     "share",  "boolean",  "paused",  "strings", "integers",     "items",
                                     "map",    "nullable", "object",  "Channel", "DestUniqueid", "DestChannelState" };

/* Every member with null and with each type of JSON: the callback comes, and what does not match is as if it were absent. */
START_TEST(test_every_member_of_every_type)
{
    static const char *const values[] = { "null", "\"~\"", "1.5",  "1e30",   "true",   "[]",
                                          "{}",   "[[]]",  "[{}]", "[null]", "[true]", "{\"a\":[]}" };
    char data[100];

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        for (size_t k = 0; k < sizeof values / sizeof values[0]; k++) {
            uint64_t mismatches;

            snprintf(data, sizeof data, "{\"%s\":%s}", names[i], values[k]);
            mismatches = feed(data);
            if (k == 0)
                ck_assert_uint_eq(mismatches, 0);
            if (mismatches == 0)
                continue;
            ck_assert_uint_eq(mismatches, 1);
            got.object.present = false; /* {"a": []} is an object */
            got.map = got.nullable = (struct xivo_bus_map){ 0 };
            assert_nothing();
        }
    }
    ck_assert_uint_eq(malformed, 0);
    ck_assert_uint_gt(mismatched(), 100);
}
END_TEST

START_TEST(test_data_of_every_type)
{
    static const char *const values[] = { "\"x\"", "1", "[]", "false" };

    ck_assert_uint_eq(feed("null"), 0);
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        ck_assert_uint_eq(feed(values[i]), 1);
        got.all = (struct xivo_bus_map){ 0 };
        assert_nothing();
    }
}
END_TEST

START_TEST(test_elements_are_left_out)
{
    ck_assert_uint_eq(feed("{\"strings\":[\"a\",1,null,\"b\",[]],\"integers\":[1,\"2\",2.5,99999999999999999999,4],"
                           "\"items\":[{\"id\":1},7,{\"id\":\"x\"}],\"map\":{\"a\":\"1\",\"b\":2,\"a\":[]},"
                           "\"nullable\":{\"a\":{},\"b\":\"1\"}}"),
                      2 + 3 + 2 + 2 + 1);
    ck_assert_uint_eq(got.string_count, 2);
    ck_assert_str_eq(got.strings[1], "b");
    ck_assert_uint_eq(got.integer_count, 2);
    ck_assert_int_eq(got.integers[1], 4);
    ck_assert_uint_eq(got.item_count, 2);
    ck_assert(!got.items[1].has_id);
    ck_assert_uint_eq(got.map.count, 0);
    ck_assert_uint_eq(got.nullable.count, 1);
}
END_TEST

/* JSON that is none is malformed for a tolerant schema too. */
START_TEST(test_syntax_is_not_tolerated)
{
    static const char body[] = "{\"name\":\"e\",\"data\":{\"string\":tru}}";

    ck_assert_int_eq(xivo_bus_feed(bus, "k", body, sizeof body - 1), XIVO_BUS_ERR_MALFORMED);
    ck_assert_uint_eq(malformed, 1);
    ck_assert_uint_eq(events, 0);
}
END_TEST

START_TEST(test_a_member_is_logged_once)
{
    feed("{\"integer\":\"x\"}");
    ck_assert_uint_eq(lines, 1);
    ck_assert_str_eq(last_line, "e: data.integer: expected an integer, got a string: left out, and not logged again");
    feed("{\"integer\":{}}");
    ck_assert_uint_eq(lines, 1);
    feed("{\"object\":{\"Channel\":5},\"items\":[{\"id\":1.5}],\"outer\":3}");
    ck_assert_uint_eq(lines, 4);
    feed("{\"DestChannel\":5}");
    ck_assert_uint_eq(lines, 5);
    ck_assert_str_eq(last_line, "e: data.DestChannel: expected a string, got a number: left out, and not logged again");
    ck_assert_uint_eq(mismatched(), 6);
}
END_TEST

/* ---- numbers as text ---- */

START_TEST(test_text_numbers)
{
    static const char *const yes[] = { "true", "1", "\"1\"", "\"Yes\"", "\"y\"", "\"TRUE\"", "\"on\"", "\"Enabled\"" };
    static const char *const no[] = {
        "false", "0", "\"0\"", "\"No\"", "\"N\"", "\"False\"", "\"OFF\"", "\"disabled\""
    };
    static const char *const neither[] = { "2", "-1", "10", "\"si\"", "\"yes \"", "[]", "1.0" };
    char data[100];

    for (size_t i = 0; i < 8; i++) {
        snprintf(data, sizeof data, "{\"paused\":%s}", yes[i]);
        ck_assert_uint_eq(feed(data), 0);
        ck_assert_msg(got.has_paused && got.paused, "%s", yes[i]);
        snprintf(data, sizeof data, "{\"paused\":%s}", no[i]);
        ck_assert_uint_eq(feed(data), 0);
        ck_assert_msg(got.has_paused && !got.paused, "%s", no[i]);
    }
    for (size_t i = 0; i < sizeof neither / sizeof neither[0]; i++) {
        snprintf(data, sizeof data, "{\"paused\":%s}", neither[i]);
        ck_assert_msg(feed(data) == 1 && !got.has_paused, "%s", neither[i]);
    }
    ck_assert_uint_eq(feed("{\"penalty\":\"-12\",\"share\":\"0.25\"}"), 0);
    ck_assert(got.has_penalty && got.penalty == -12 && got.has_share && got.share == 0.25);
    ck_assert_uint_eq(feed("{\"penalty\":7,\"share\":3}"), 0);
    ck_assert(got.penalty == 7 && got.share == 3);
    ck_assert_uint_eq(feed("{\"penalty\":\"\",\"share\":\"\",\"paused\":\"\"}"), 0);
    ck_assert(!got.has_penalty && !got.has_share && !got.has_paused);
    ck_assert_uint_eq(feed("{\"penalty\":\"1.5\",\"share\":\"x\"}"), 2);
    ck_assert(!got.has_penalty && !got.has_share);
    ck_assert_uint_eq(feed("{\"integer\":\"1\",\"number\":\"1\",\"boolean\":\"1\"}"), 3); /* without the flag */
    assert_nothing();
}
END_TEST

/* ---- names ---- */

START_TEST(test_the_best_name_wins)
{
    static const struct {
        const char *data;
        bool there;
        int64_t value;
    } cases[] = {
        { "{\"best\":1}", true, 1 },
        { "{\"poor\":3}", true, 3 },
        { "{\"best\":1,\"good\":2,\"poor\":3}", true, 1 },
        { "{\"poor\":3,\"good\":2,\"best\":1}", true, 1 },
        { "{\"poor\":3,\"good\":2}", true, 2 },
        { "{\"good\":2,\"poor\":3,\"good\":4}", true, 4 },
        { "{\"best\":null,\"good\":\"2\"}", true, 2 },
        { "{\"good\":2,\"best\":null}", true, 2 },
        { "{\"best\":\"x\",\"poor\":3}", true, 3 },
        { "{\"poor\":3,\"best\":[]}", true, 3 },
        { "{\"best\":\"\",\"good\":2}", true, 2 },
        { "{\"best\":null}", false, 0 },
        { "{\"bes\":1}", false, 0 },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        feed(cases[i].data);
        ck_assert_msg(got.has_ranked == cases[i].there && got.ranked == cases[i].value, "%s: %d %lld", cases[i].data,
                      got.has_ranked, (long long)got.ranked);
    }
}
END_TEST

START_TEST(test_prefixes)
{
    feed("{\"Channel\":\"a\",\"ChannelState\":\"6\",\"DestUniqueID\":\"2.1\",\"Uniqueid\":\"1.1\",\"UniqueID\":"
         "\"old\"}");
    ck_assert(got.channel.present && got.dest.present && !got.object.present);
    ck_assert_str_eq(got.channel.name, "a");
    ck_assert_str_eq(got.channel.uniqueid, "1.1");
    ck_assert(got.channel.has_state && got.channel.state == 6 && !got.dest.has_state);
    ck_assert_str_eq(got.dest.uniqueid, "2.1");
    ck_assert_ptr_null(got.dest.name);
    feed("{\"DestChannel\":null,\"DestChannelState\":\"\",\"DestUniqueid\":7}");
    ck_assert(!got.channel.present && !got.dest.present);
}
END_TEST

struct named {
    bool present;
    struct xivo_bus_map all;
};
struct outer {
    struct named named;
    struct xivo_bus_map all;
};

static const struct xivo_bus_field named_fields[] = { XIVO_BUS_MEMBERS(struct named, all) };
static const struct xivo_bus_schema named_schema = XIVO_BUS_SCHEMA(NULL, struct named, named_fields);
static const struct xivo_bus_field outer_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct outer, named, struct named, "x", &named_schema, XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_MEMBERS(struct outer, all),
};

/* Under a prefix there is no object whose members they could be. */
START_TEST(test_no_members_under_a_prefix)
{
    for (size_t count = 1; count <= 2; count++) {
        struct xivo_bus_schema wrong = XIVO_BUS_SCHEMA("e", struct outer, outer_fields);
        int rc;

        wrong.field_count = count;
        rc = xivo_bus_on_custom(bus, NULL, "#", &wrong, on_everything, NULL);
        ck_assert_int_eq(rc, XIVO_BUS_ERR_SCHEMA);
        ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(bus, rc), "under a prefix"));
    }
}
END_TEST

/* All scalars are in the map as well, in the order of the message, whether they have a field or not. */
START_TEST(test_all_members)
{
    static const char *const expected[][2] = { { "string", "s\xC3\xA9" }, { "unknown", "u" },    { "penalty", "5" },
                                               { "number", "2.50" },      { "boolean", "true" }, { "poor", "9" },
                                               { "DestChannel", "d" } };

    feed("{\"string\":\"s\\u00e9\",\"unknown\":\"u\",\"penalty\":\"5\",\"number\":2.50,\"boolean\":true,\"strings\":["
         "\"x\"],"
         "\"gone\":1,\"best\":null,\"poor\":9,\"map\":{\"a\":\"b\"},\"DestChannel\":\"d\",\"gone\":null}");
    ck_assert_uint_eq(got.all.count, 7);
    for (size_t i = 0; i < 7; i++) {
        ck_assert_str_eq(got.all.pairs[i].name, expected[i][0]);
        ck_assert_str_eq(got.all.pairs[i].value, expected[i][1]);
    }
    ck_assert(got.penalty == 5 && got.number == 2.5 && got.boolean && got.ranked == 9);
    ck_assert_str_eq(got.string, "s\xC3\xA9");
    ck_assert_str_eq(got.dest.name, "d");
}
END_TEST

/* ---- duplicates ---- */

START_TEST(test_the_last_one_wins)
{
    feed("{\"object\":{\"Channel\":\"a\",\"ChannelState\":1},\"object\":{\"Uniqueid\":\"u\"},\"integers\":[1,2],"
         "\"integers\":[3],\"nullable\":{\"a\":1,\"a\":null}}");
    ck_assert(got.object.present && !got.object.has_state && !got.object.name);
    ck_assert_str_eq(got.object.uniqueid, "u");
    ck_assert_uint_eq(got.integer_count, 1);
    ck_assert_uint_eq(got.nullable.count, 1);
    ck_assert_str_eq(got.nullable.pairs[0].value, "");
    feed("{\"object\":{\"Channel\":\"a\"},\"object\":null,\"integers\":[1],\"integers\":\"x\"}");
    ck_assert(!got.object.present && !got.object.name && got.integer_count == 0);
}
END_TEST

/* ---- strict fields of the new types ---- */

struct strict {
    struct channel object;
    size_t count;
    const int64_t *integers;
    struct xivo_bus_map nullable;
    const char *name;
};

static const struct xivo_bus_field part_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct channel, name, "name"),
    XIVO_BUS_OPTIONAL_INTEGER(struct channel, state, has_state, "state"),
};
static const struct xivo_bus_schema part_schema = XIVO_BUS_SCHEMA(NULL, struct channel, part_fields);
static const struct xivo_bus_field strict_fields[] = {
    XIVO_BUS_OBJECT(struct strict, object, struct channel, "object", &part_schema),
    XIVO_BUS_INTEGERS(struct strict, integers, count, "integers"),
    XIVO_BUS_MAP_NULLABLE(struct strict, nullable, "nullable"),
    XIVO_BUS_REQUIRED_STRING(struct strict, name, "name|Name"),
};
static const struct xivo_bus_schema strict_schema = XIVO_BUS_SCHEMA("s", struct strict, strict_fields);

static void on_strict(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    events++;
}

START_TEST(test_strict)
{
    static const char *const cases[][2] = {
        { "{\"Name\":\"n\",\"object\":{\"name\":\"c\"},\"integers\":[1],\"nullable\":{\"a\":null}}", "" },
        { "{\"Name\":\"n\"}", "" },
        { "{\"object\":{\"name\":\"c\"}}", "data.name: missing" },
        { "{\"name\":\"n\",\"object\":{}}", "data.object.name: missing" },
        { "{\"name\":\"n\",\"object\":[]}", "data.object: expected an object, got an array, at byte " },
        { "{\"name\":\"n\",\"object\":{\"name\":\"c\",\"state\":\"1\"}}",
          "data.object.state: expected an integer, got a string, at byte " },
        { "{\"name\":\"n\",\"integers\":[1,\"2\"]}", "data.integers[1]: expected an integer, got a string, at byte " },
        { "{\"name\":\"n\",\"integers\":[1,2.5]}", "data.integers[1]: expected an integer, got a fraction, at byte " },
        { "{\"name\":\"n\",\"nullable\":{\"a\":[]}}",
          "data.nullable.a: expected a string, number or boolean, got an array, at byte " },
    };

    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &strict_schema, on_strict, NULL), XIVO_BUS_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char body[200], expected[200];
        int length = snprintf(body, sizeof body, "{\"name\":\"s\",\"data\":%s}", cases[i][0]);
        int rc = xivo_bus_feed(bus, "k", body, (size_t)length);

        ck_assert_int_eq(rc, cases[i][1][0] ? XIVO_BUS_ERR_MALFORMED : 1);
        snprintf(expected, sizeof expected, "custom schema: s: %s", cases[i][1]);
        if (rc < 0)
            ck_assert_ptr_eq(strstr(last_line, expected), last_line);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("tolerant");
    TCase *tcase = tcase_create("tolerant");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_values);
    tcase_add_test(tcase, test_every_member_of_every_type);
    tcase_add_test(tcase, test_data_of_every_type);
    tcase_add_test(tcase, test_elements_are_left_out);
    tcase_add_test(tcase, test_syntax_is_not_tolerated);
    tcase_add_test(tcase, test_a_member_is_logged_once);
    tcase_add_test(tcase, test_text_numbers);
    tcase_add_test(tcase, test_the_best_name_wins);
    tcase_add_test(tcase, test_prefixes);
    tcase_add_test(tcase, test_no_members_under_a_prefix);
    tcase_add_test(tcase, test_all_members);
    tcase_add_test(tcase, test_the_last_one_wins);
    tcase_add_test(tcase, test_strict);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
