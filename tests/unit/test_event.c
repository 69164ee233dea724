#include <check.h>
#include <string.h>

#include <json-c/json.h>

#include <xivo-bus/xivo-bus.h>

#define UUID "6f1c2a34-93a1-4f0b-8a6e-0d9c1f7be210"
#define ENVELOPE "\"origin_uuid\":\"" UUID "\",\"tenant_uuid\":\"t-1\",\"timestamp\":\"2026-11-22T18:16:24.745881\","

static xivo_bus *bus;
static xivo_bus_event *copy;

static void keep(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *first = xivo_bus_event_copy(event);

    (void)userdata;
    ck_assert_ptr_nonnull(first);
    copy = xivo_bus_event_copy(first); /* a copy of a copy is as good */
    ck_assert_ptr_nonnull(copy);
    xivo_bus_event_free(first);
}

static void keep_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)reason;
    keep(event, userdata);
}

static void setup(void)
{
    copy = NULL;
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost?max_body=2000"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, keep, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, keep_malformed, NULL), XIVO_BUS_OK);
}

static void teardown(void)
{
    xivo_bus_event_free(copy);
    xivo_bus_free(bus);
}

/* Feeds it, overwrites what the handle keeps of it, and frees the handle: only the copy is left. */
static const void *copy_of(const char *key, const char *body)
{
    xivo_bus_event *mine;

    ck_assert_int_ne(xivo_bus_feed(bus, key, body, strlen(body)), 0);
    mine = copy;
    ck_assert_int_eq(xivo_bus_feed(bus, "another.key", "{\"name\":\"Zzz\",\"data\":{}}", 24), 1);
    xivo_bus_event_free(copy);
    copy = mine;
    xivo_bus_free(bus);
    bus = NULL;
    ck_assert_str_eq(xivo_bus_event_routing_key(copy), key);
    ck_assert_str_eq(xivo_bus_event_body(copy, NULL), body);
    return xivo_bus_event_data(copy);
}

START_TEST(test_agent)
{
    const struct xivo_bus_agent_status_update *agent =
        copy_of("status.agent", "{\"name\":\"agent_status_update\"," ENVELOPE
                                "\"data\":{\"agent_id\":42,\"status\":\"logged_out\",\"xivo_id\":\"" UUID "\"}}");

    ck_assert_int_eq(xivo_bus_event_type(copy), XIVO_BUS_TYPE_AGENT_STATUS_UPDATE);
    ck_assert_int_eq(agent->agent_id, 42);
    ck_assert_str_eq(agent->status, "logged_out");
    ck_assert_int_eq(agent->status_code, XIVO_BUS_AGENT_LOGGED_OUT);
    ck_assert_str_eq(agent->xivo_id, UUID);
}
END_TEST

START_TEST(test_endpoint)
{
    const struct xivo_bus_endpoint_status_update *endpoint =
        copy_of("status.endpoint", "{\"name\":\"endpoint_status_update\",\"data\":{\"endpoint_id\":67,\"status\":-1}}");

    ck_assert_int_eq(endpoint->endpoint_id, 67);
    ck_assert_int_eq(endpoint->status, XIVO_BUS_EXTENSION_DEACTIVATED);
    ck_assert_ptr_null(endpoint->xivo_id);
}
END_TEST

START_TEST(test_user)
{
    const struct xivo_bus_user_status_update *user =
        copy_of("status.user", "{\"name\":\"user_status_update\",\"data\":{\"user_uuid\":\"" UUID
                               "\",\"status\":\"d\\u00e9j\\u00e0\"}}");

    ck_assert(!user->has_user_id);
    ck_assert_str_eq(user->user_uuid, UUID);
    ck_assert_str_eq(user->status, "d\xC3\xA9j\xC3\xA0");
}
END_TEST

START_TEST(test_form)
{
    const struct xivo_bus_call_form_result *form =
        copy_of("call_form_result",
                "{\"name\":\"call_form_result\",\"data\":{\"user_id\":40,\"variables\":{\"n\":\"7\",\"b\":\"\"}}}");
    int64_t number = 0;

    ck_assert_int_eq(form->user_id, 40);
    ck_assert_uint_eq(form->variables.count, 2);
    ck_assert_str_eq(form->variables.pairs[0].name, "n");
    ck_assert_int_eq(xivo_bus_map_get_integer(&form->variables, "n", &number), 1);
    ck_assert_int_eq(number, 7);
    ck_assert_str_eq(xivo_bus_map_get(&form->variables, "b"), "");
}
END_TEST

START_TEST(test_registered)
{
    const struct xivo_bus_service_registered *service =
        copy_of("service.registered.dird",
                "{\"name\":\"service_registered_event\",\"data\":{\"service_name\":\"dird\","
                "\"service_id\":\"i\",\"address\":\"10.0.0.1\",\"port\":9489,\"tags\":[\"a\",\"b\"]}}");

    ck_assert_str_eq(service->service_name, "dird");
    ck_assert_str_eq(service->service_id, "i");
    ck_assert_str_eq(service->address, "10.0.0.1");
    ck_assert(service->has_port);
    ck_assert_int_eq(service->port, 9489);
    ck_assert_uint_eq(service->tag_count, 2);
    ck_assert_str_eq(service->tags[1], "b");
}
END_TEST

START_TEST(test_deregistered)
{
    const struct xivo_bus_service_deregistered *service =
        copy_of("service.registered.dird", "{\"name\":\"service_deregistered\",\"data\":{\"service_name\":\"dird\","
                                           "\"service_id\":\"i\",\"tags\":[\"a\"]}}");

    ck_assert_int_eq(xivo_bus_event_type(copy), XIVO_BUS_TYPE_SERVICE_DEREGISTERED);
    ck_assert_str_eq(service->service_name, "dird");
    ck_assert_uint_eq(service->tag_count, 1);
    ck_assert_str_eq(service->tags[0], "a");
}
END_TEST

START_TEST(test_ami)
{
    const struct xivo_bus_ami *ami =
        copy_of("ami.Hangup", "{\"name\":\"Hangup\",\"data\":{\"Event\":\"Hangup\",\"Cause\":\"16\","
                              "\"ChanVariable\":{\"CHANNEL(linkedid)\":\"1.2\"}}}");

    ck_assert_str_eq(ami->name, "Hangup");
    ck_assert_str_eq(xivo_bus_map_get(&ami->fields, "Cause"), "16");
    ck_assert_uint_eq(ami->variables.count, 1);
    ck_assert_str_eq(xivo_bus_map_get(&ami->variables, "CHANNEL(linkedid)"), "1.2");
}
END_TEST

START_TEST(test_another_kind)
{
    struct json_object *tree, *data;

    ck_assert_ptr_null(copy_of("queue.log", "{\"name\":\"queue_log\"," ENVELOPE "\"data\":{\"n\":[1,2]}}"));
    ck_assert_int_eq(xivo_bus_event_type(copy), XIVO_BUS_TYPE_OTHER);
    ck_assert_str_eq(xivo_bus_event_name(copy), "queue_log");
    ck_assert_str_eq(xivo_bus_event_exchange(copy), "");
    ck_assert_str_eq(xivo_bus_event_origin_uuid(copy), UUID);
    ck_assert_str_eq(xivo_bus_event_tenant_uuid(copy), "t-1");
    ck_assert_str_eq(xivo_bus_event_timestamp(copy), "2026-11-22T18:16:24.745881");
    ck_assert(!xivo_bus_event_redelivered(copy));
    ck_assert_uint_eq(xivo_bus_event_headers(copy)->count, 0);
    tree = xivo_bus_event_json(copy);
    ck_assert_ptr_eq(xivo_bus_event_json(copy), tree);
    ck_assert(json_object_object_get_ex(tree, "data", &data));
    ck_assert_str_eq(json_object_to_json_string_ext(data, JSON_C_TO_STRING_PLAIN), "{\"n\":[1,2]}");
}
END_TEST

START_TEST(test_what_is_absent)
{
    copy_of("", "{\"name\":\"x\",\"data\":null,\"origin_uuid\":null}");
    ck_assert_ptr_null(xivo_bus_event_origin_uuid(copy));
    ck_assert_ptr_null(xivo_bus_event_tenant_uuid(copy));
    ck_assert_ptr_null(xivo_bus_event_timestamp(copy));
}
END_TEST

START_TEST(test_a_malformed_one)
{
    ck_assert_ptr_null(copy_of("k", "{\"name\":\"agent_status_update\",}"));
    ck_assert_int_eq(xivo_bus_event_type(copy), XIVO_BUS_TYPE_MALFORMED);
    ck_assert_ptr_null(xivo_bus_event_json(copy));
}
END_TEST

START_TEST(test_one_that_was_too_big)
{
    static char body[2001];
    size_t length = 1;

    ck_assert_int_eq(xivo_bus_feed(bus, "k", body, sizeof body), XIVO_BUS_ERR_TOO_BIG);
    xivo_bus_free(bus);
    bus = NULL;
    ck_assert_ptr_null(xivo_bus_event_body(copy, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_ptr_null(xivo_bus_event_json(copy));
    ck_assert_str_eq(xivo_bus_event_name(copy), "");
    ck_assert_str_eq(xivo_bus_event_routing_key(copy), "k");
}
END_TEST

/* A body may have NULs: its length counts. A byte order mark is no part of the text. */
START_TEST(test_bodies_keep_their_bytes)
{
    const char body[] = "\xEF\xBB\xBF{\"name\":\"x\",\"data\":{\"a\":\"\\u0000\"}}\n ";
    size_t length;

    ck_assert_int_eq(xivo_bus_feed(bus, "k", body, sizeof body - 1), 1);
    ck_assert_mem_eq(xivo_bus_event_body(copy, &length), body, sizeof body);
    ck_assert_uint_eq(length, sizeof body - 1);
    ck_assert_ptr_nonnull(xivo_bus_event_json(copy));
}
END_TEST

static struct json_object *lent_tree;

static void look_at_the_tree(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    lent_tree = xivo_bus_event_json(event);
    ck_assert_ptr_nonnull(lent_tree);
    ck_assert_ptr_eq(xivo_bus_event_json(event), lent_tree);
}

/* The tree belongs to the event: the sanitizers and valgrind see to its end. A copy makes one of its own. */
START_TEST(test_trees)
{
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, look_at_the_tree, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "k", "{\"name\":\"x\"}", 12), 2);
    ck_assert_ptr_nonnull(xivo_bus_event_json(copy));
    xivo_bus_event_free(NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("event");
    TCase *tcase = tcase_create("copies");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_agent);
    tcase_add_test(tcase, test_endpoint);
    tcase_add_test(tcase, test_user);
    tcase_add_test(tcase, test_form);
    tcase_add_test(tcase, test_registered);
    tcase_add_test(tcase, test_deregistered);
    tcase_add_test(tcase, test_ami);
    tcase_add_test(tcase, test_another_kind);
    tcase_add_test(tcase, test_what_is_absent);
    tcase_add_test(tcase, test_a_malformed_one);
    tcase_add_test(tcase, test_one_that_was_too_big);
    tcase_add_test(tcase, test_bodies_keep_their_bytes);
    tcase_add_test(tcase, test_trees);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
