/*
 * Our decoder and json-c on the same texts: the messages of tests/data, the cases of tests/data/json, and both of them
 * with bytes changed, by a generator that starts from the same number each time.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "conformance.h"
#include "differential.h"

enum { MUTATIONS = 60, CHANGES_MAX = 4 };

static xivo_bus *bus;
static uint64_t random_state;
static size_t texts, accepted, events;
static const char *name; /* of the text at hand */

static uint32_t next_random(void)
{
    random_state = random_state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(random_state >> 33);
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    const char *difference = differ_on_values(event);

    (void)userdata;
    events++;
    ck_assert_msg(!difference, "%s: %s: %s", name, difference, xivo_bus_event_body(event, NULL));
}

static void setup(void)
{
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_event, NULL), XIVO_BUS_OK);
    texts = accepted = events = 0;
    random_state = 20;
}

static void teardown(void)
{
    xivo_bus_free(bus);
}

static void compare(const char *key, const char *text, size_t length)
{
    const char *difference = differ_on_syntax(text, length);
    int rc = xivo_bus_feed(bus, key, text, length);

    texts++;
    accepted += rc == 1;
    ck_assert_msg(!difference, "%s: %s: %.*s", name, difference, (int)length, text);
    ck_assert(rc == 1 || rc == XIVO_BUS_ERR_MALFORMED);
    ck_assert(rc != 1 || is_json(text, length));
}

/* A byte that means something in JSON, or any. */
static char random_byte(void)
{
    static const char marks[] = "{}[]\",:\\u0001eE+-. \n\t\xEF\xC3\xA9ntfNI/";

    if (next_random() % 4 > 0)
        return marks[next_random() % (sizeof marks - 1)];
    return (char)(next_random() & 0xFF);
}

/* Replaces, removes, doubles or inserts a byte. The memory has room for one more. */
static void change(char *text, size_t *length)
{
    size_t at = next_random() % *length;

    switch (next_random() % 4) {
    case 0:
        text[at] = random_byte();
        break;
    case 1:
        memmove(text + at, text + at + 1, --*length - at);
        break;
    case 2:
        memmove(text + at + 1, text + at, (*length)++ - at);
        break;
    default:
        memmove(text + at + 1, text + at, (*length)++ - at);
        text[at] = random_byte();
    }
}

static void compare_mutations(const char *key, const char *text, size_t length)
{
    char *copy = malloc(length + CHANGES_MAX + 1);

    ck_assert_ptr_nonnull(copy);
    compare(key, text, length);
    for (size_t i = 0; i < MUTATIONS && length > 0; i++) {
        size_t now = length;

        memcpy(copy, text, length);
        for (size_t left = 1 + next_random() % CHANGES_MAX; left > 0 && now > 0; left--)
            change(copy, &now);
        compare(key, copy, now);
    }
    free(copy);
}

START_TEST(test_messages)
{
    const char *source = getenv("XB_SRCDIR");
    struct json_object *messages;
    char path[4096];

    snprintf(path, sizeof path, "%s/tests/data/messages.json", source ? source : ".");
    messages = json_object_from_file(path);
    ck_assert_ptr_nonnull(messages);
    for (size_t i = 0; i < json_object_array_length(messages); i++) {
        struct json_object *sample = json_object_array_get_idx(messages, i);
        struct json_object *body = json_object_object_get(sample, "body");

        name = json_object_get_string(json_object_object_get(sample, "id"));
        compare_mutations(json_object_get_string(json_object_object_get(sample, "routing_key")),
                          json_object_get_string(body), (size_t)json_object_get_string_len(body));
    }
    json_object_put(messages);
    ck_assert_uint_ge(texts, 2000);
    ck_assert_uint_ge(accepted, 100);
    ck_assert_uint_eq(accepted, events);
}
END_TEST

/* A case as it is, and as a member of an AMI event, of an agent's and of an unknown one. */
static void compare_case(const struct conformance_case *each)
{
    static const char *const places[][3] = {
        { "k", "", "" },
        { "ami.X", "{\"name\":\"X\",\"data\":{\"A\":\"\",\"B\":", "}}" },
        { "k", "{\"name\":\"agent_status_update\",\"data\":{\"status\":\"x\",\"agent_id\":", "}}" },
        { "k", "{\"data\":", ",\"name\":\"n\"}" },
    };

    name = each->name;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        size_t length;
        char *body = wrapped(each, places[i][1], places[i][2], &length);

        compare_mutations(places[i][0], body, length);
        free(body);
    }
}

START_TEST(test_cases)
{
    for_each_case("accept", compare_case);
    for_each_case("reject", compare_case);
    for_each_case("defined", compare_case);
    ck_assert_uint_ge(texts, 50000);
    ck_assert_uint_ge(accepted, 5000);
}
END_TEST

/* The second opinion is one: what we would get wrong, it sees. */
START_TEST(test_json_c_knows_json)
{
    ck_assert(is_json("[1]", 3));
    ck_assert(!is_json("[01]", 4));
    ck_assert_ptr_null(differ_on_syntax("[1]", 3));
    ck_assert_ptr_null(differ_on_syntax("[1,]", 4));
    ck_assert_ptr_null(differ_on_syntax("[NaN]", 5));
    ck_assert_ptr_null(differ_on_syntax("\xEF\xBB\xBF[]", 5));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("differential");
    TCase *tcase = tcase_create("differential");
    SRunner *runner;
    int failed;

    tcase_set_timeout(tcase, 120);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_messages);
    tcase_add_test(tcase, test_cases);
    tcase_add_test(tcase, test_json_c_knows_json);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
