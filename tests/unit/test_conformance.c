/* Every case of tests/data/json, fed as a message or inside one. A new case needs a line there and nothing here. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "conformance.h"

#define BEFORE "{\"name\":\"n\",\"data\":{\"value\":"
#define BEHIND "}}"

/* `value` as every type of field. */
struct values {
    const char *string;
    int64_t integer;
    bool has_integer;
    double number;
    bool has_number;
    bool boolean, has_boolean;
    size_t count;
    const char *const *strings;
    struct xivo_bus_map map;
    const char *json;
};

static const struct xivo_bus_field string_field[] = { XIVO_BUS_OPTIONAL_STRING(struct values, string, "value") },
                                   integer_field[] = { XIVO_BUS_OPTIONAL_INTEGER(struct values, integer, has_integer,
                                                                                 "value") },
                                   number_field[] = { XIVO_BUS_OPTIONAL_NUMBER(struct values, number, has_number,
                                                                               "value") },
                                   boolean_field[] = { XIVO_BUS_OPTIONAL_BOOLEAN(struct values, boolean, has_boolean,
                                                                                 "value") },
                                   strings_field[] = { XIVO_BUS_STRINGS(struct values, strings, count, "value") },
                                   map_field[] = { XIVO_BUS_MAP(struct values, map, "value") },
                                   json_field[] = { XIVO_BUS_JSON(struct values, json, "value") };

static const struct {
    const char *type;
    struct xivo_bus_schema schema;
} schemas[] = {
    { "string", XIVO_BUS_SCHEMA("n", struct values, string_field) },
    { "integer", XIVO_BUS_SCHEMA("n", struct values, integer_field) },
    { "number", XIVO_BUS_SCHEMA("n", struct values, number_field) },
    { "boolean", XIVO_BUS_SCHEMA("n", struct values, boolean_field) },
    { "strings", XIVO_BUS_SCHEMA("n", struct values, strings_field) },
    { "map", XIVO_BUS_SCHEMA("n", struct values, map_field) },
    { "json", XIVO_BUS_SCHEMA("n", struct values, json_field) },
};

static xivo_bus *bus;
static const struct conformance_case *at_hand;
static size_t place; /* of its value, in `places` */
static unsigned events, malformed;

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    events++;
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)event, (void)code, (void)userdata;
    ck_assert_str_ne(reason, "");
    malformed++;
}

static void start(void)
{
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, NULL), XIVO_BUS_OK);
    events = malformed = 0;
}

static int feed(const char *body, size_t length)
{
    char *exact = malloc(length > 0 ? length : 1);
    int rc;

    ck_assert_ptr_nonnull(exact);
    memcpy(exact, body, length);
    rc = xivo_bus_feed(bus, "key", exact, length);
    free(exact);
    return rc;
}

static int feed_in(const struct conformance_case *each, const char *before, const char *behind)
{
    size_t length;
    char *body = wrapped(each, each->whole ? "" : before, each->whole ? "" : behind, &length);
    int rc = feed(body, length);

    free(body);
    return rc;
}

/* Where a value may be: known to a schema, unknown, in an array, in an object, behind another, before another. */
static const char *const places[][2] = {
    { BEFORE, BEHIND },
    { "{\"unknown\":", ",\"name\":\"n\"}" },
    { "{\"name\":\"n\",\"data\":[", "]}" },
    { "{\"name\":\"n\",\"data\":[0,", ",0]}" },
    { "{\"name\":\"n\",\"data\":{\"a\":\"\",\"x\":", ",\"b\":{}}}" },
};

/* ---- accept ---- */

/* The text of a value, without the white space around it. */
static void on_text(const xivo_bus_event *event, const void *data, void *userdata)
{
    static const char space[] = " \t\r\n";
    const struct values *values = data;
    const char *text = at_hand->text, *end = text + at_hand->length;

    (void)event, (void)userdata;
    text += strspn(text, space);
    while (end > text && strchr(space, end[-1]))
        end--;
    if (at_hand->whole || place > 0)
        return;
    if (!values->json)
        ck_assert_msg(strncmp(text, "null", (size_t)(end - text)) == 0, "%s: %s: no text", at_hand->file,
                      at_hand->name);
    else
        ck_assert_msg(strlen(values->json) == (size_t)(end - text) &&
                          memcmp(values->json, text, strlen(values->json)) == 0,
                      "%s: %s: the text is %s", at_hand->file, at_hand->name, values->json);
}

static void accept_case(const struct conformance_case *each)
{
    at_hand = each;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        bool misfit = strstr(places[i][0], "[") != NULL || (each->whole && strstr(each->text, "["));
        int rc;

        events = 0;
        place = i;
        rc = feed_in(each, places[i][0], places[i][1]);
        ck_assert_msg(events == 1, "%s: %s: refused in place %zu: %s", each->file, each->name, i,
                      xivo_bus_error_text(bus, rc));
        ck_assert_msg(rc == 2 || misfit, "%s: %s: %d", each->file, each->name, rc);
    }
}

START_TEST(test_accept)
{
    start();
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_event, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &schemas[6].schema, on_text, NULL), XIVO_BUS_OK);
    ck_assert_uint_ge(for_each_case("accept", accept_case), 150);
    xivo_bus_free(bus);
}
END_TEST

/* ---- JSON that is no event ---- */

static void odd_case(const struct conformance_case *each)
{
    events = malformed = 0;
    feed_in(each, "", "");
    ck_assert_msg(events == 1 && malformed == 0, "%s: %s: %u events", each->file, each->name, events);
}

START_TEST(test_odd)
{
    start();
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_event, NULL), XIVO_BUS_OK);
    ck_assert_uint_ge(for_each_case("odd", odd_case), 15);
    xivo_bus_free(bus);
}
END_TEST

/* ---- reject ---- */

static void reject_case(const struct conformance_case *each)
{
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        int rc;

        malformed = 0;
        rc = feed_in(each, places[i][0], places[i][1]);
        ck_assert_msg(rc == XIVO_BUS_ERR_MALFORMED && malformed == 1, "%s: %s: taken in place %zu", each->file,
                      each->name, i);
        ck_assert_uint_eq(events, 0);
    }
}

START_TEST(test_reject)
{
    start();
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_event, NULL), XIVO_BUS_OK);
    ck_assert_uint_ge(for_each_case("reject", reject_case), 190);
    xivo_bus_free(bus);
}
END_TEST

/* ---- defined ---- */

static struct json_object *strings_json(const struct values *values)
{
    struct json_object *array = json_object_new_array();

    for (size_t i = 0; i < values->count; i++)
        json_object_array_add(array, json_object_new_string(values->strings[i]));
    return array;
}

static struct json_object *map_json(const struct xivo_bus_map *map)
{
    struct json_object *object = json_object_new_object();

    for (size_t i = 0; i < map->count; i++)
        json_object_object_add(object, map->pairs[i].name, json_object_new_string(map->pairs[i].value));
    ck_assert_uint_eq((size_t)json_object_object_length(object), map->count);
    return object;
}

static struct json_object *string_json(const char *string)
{
    return string ? json_object_new_string(string) : NULL;
}

/* What came out, in the form of `expect`. */
static struct json_object *result_json(const char *type, const struct values *values)
{
    switch (type[0]) {
    case 'i':
        return values->has_integer ? json_object_new_int64(values->integer) : NULL;
    case 'n':
        return values->has_number ? json_object_new_double(values->number) : NULL;
    case 'b':
        return values->has_boolean ? json_object_new_boolean(values->boolean) : NULL;
    case 'm':
        return map_json(&values->map);
    case 'j':
        return string_json(values->json);
    default:
        return strcmp(type, "string") == 0 ? string_json(values->string) : strings_json(values);
    }
}

static void on_value(const xivo_bus_event *event, const void *data, void *userdata)
{
    const char *type = userdata;
    struct json_object *expected = json_object_object_get(at_hand->expect, type), *got = result_json(type, data);

    (void)event;
    ck_assert_msg(json_object_object_get_ex(at_hand->expect, type, NULL), "%s: %s: not an error", at_hand->file,
                  at_hand->name);
    if (type[0] == 'n' && got && expected)
        ck_assert_msg(json_object_get_double(got) == json_object_get_double(expected), "%s: %s: %.17g", at_hand->file,
                      at_hand->name, json_object_get_double(got));
    else
        ck_assert_msg(strcmp(json_object_to_json_string(got), json_object_to_json_string(expected)) == 0, "%s: %s: %s",
                      at_hand->file, at_hand->name, json_object_to_json_string(got));
    json_object_put(got);
}

static void check_error(int rc)
{
    const char *words = json_object_get_string(json_object_object_get(at_hand->expect, "error"));

    ck_assert_msg(rc == (words ? XIVO_BUS_ERR_MALFORMED : 1), "%s: %s: %d %s", at_hand->file, at_hand->name, rc,
                  xivo_bus_error_text(bus, rc));
    if (words)
        ck_assert_msg(strstr(xivo_bus_error_text(bus, rc), words) != NULL, "%s: %s: %s", at_hand->file, at_hand->name,
                      xivo_bus_error_text(bus, rc));
}

static void defined_case(const struct conformance_case *each)
{
    const char *as = json_object_get_string(json_object_object_get(each->expect, "as"));
    bool found = false;

    at_hand = each;
    for (size_t i = 0; i < sizeof schemas / sizeof schemas[0]; i++) {
        char *type = (char *)(uintptr_t)schemas[i].type;

        if (as ? strcmp(as, type) != 0 : !json_object_object_get_ex(each->expect, type, NULL))
            continue;
        found = true;
        start();
        ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &schemas[i].schema, on_value, type), XIVO_BUS_OK);
        check_error(feed_in(each, BEFORE, BEHIND));
        xivo_bus_free(bus);
    }
    ck_assert_msg(found, "%s: %s: expects nothing that is known", each->file, each->name);
}

START_TEST(test_defined)
{
    ck_assert_uint_ge(for_each_case("defined", defined_case), 100);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("conformance");
    TCase *tcase = tcase_create("conformance");
    SRunner *runner;
    int failed;

    tcase_add_test(tcase, test_accept);
    tcase_add_test(tcase, test_odd);
    tcase_add_test(tcase, test_reject);
    tcase_add_test(tcase, test_defined);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
