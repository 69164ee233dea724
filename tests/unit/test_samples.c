#include <check.h>
#include <json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decoding.h"
#include "failing_alloc.h"

static struct json_object *messages; /* tests/data/messages.json */

static void setup(void)
{
    const char *srcdir = getenv("srcdir");
    char path[4096];

    snprintf(path, sizeof path, "%s/tests/data/messages.json", srcdir ? srcdir : ".");
    messages = json_object_from_file(path);
    ck_assert_msg(messages != NULL, "cannot read %s", path);
    ck_assert_uint_ge(json_object_array_length(messages), 50);
    start_decoder();
}

static void teardown(void)
{
    stop_decoder();
    json_object_put(messages);
}

static const char *member(struct json_object *object, const char *name)
{
    return json_object_get_string(json_object_object_get(object, name));
}

static int decode_sample(struct json_object *sample)
{
    struct json_object *properties = json_object_object_get(sample, "properties");
    struct json_object *headers = json_object_object_get(properties, "headers");
    struct json_object *body = json_object_object_get(sample, "body");

    return decode_bytes(member(sample, "routing_key"), member(sample, "exchange"),
                        headers ? member(headers, "name") : NULL, json_object_get_string(body),
                        (size_t)json_object_get_string_len(body));
}

/* ---- structs as JSON, member by member ---- */

static struct json_object *string_json(const char *string)
{
    return string ? json_object_new_string(string) : NULL;
}

static struct json_object *map_json(const struct xivo_bus_map *map)
{
    struct json_object *object = json_object_new_object();

    for (size_t i = 0; i < map->count; i++)
        json_object_object_add(object, map->pairs[i].name, json_object_new_string(map->pairs[i].value));
    ck_assert_uint_eq((size_t)json_object_object_length(object), map->count);
    return object;
}

static struct json_object *tags_json(size_t count, const char *const *tags)
{
    struct json_object *array = json_object_new_array();

    for (size_t i = 0; i < count; i++)
        json_object_array_add(array, json_object_new_string(tags[i]));
    return array;
}

static struct json_object *agent_json(const struct xivo_bus_agent_status_update *agent)
{
    struct json_object *object = json_object_new_object();
    int code = strcmp(agent->status, "logged_in") == 0    ? XIVO_BUS_AGENT_LOGGED_IN
               : strcmp(agent->status, "logged_out") == 0 ? XIVO_BUS_AGENT_LOGGED_OUT
                                                          : XIVO_BUS_AGENT_UNKNOWN;

    ck_assert_int_eq(agent->status_code, code);
    json_object_object_add(object, "agent_id", json_object_new_int64(agent->agent_id));
    json_object_object_add(object, "status", string_json(agent->status));
    json_object_object_add(object, "xivo_id", string_json(agent->xivo_id));
    return object;
}

static struct json_object *endpoint_json(const struct xivo_bus_endpoint_status_update *endpoint)
{
    struct json_object *object = json_object_new_object();

    json_object_object_add(object, "endpoint_id", json_object_new_int64(endpoint->endpoint_id));
    json_object_object_add(object, "status", json_object_new_int64(endpoint->status));
    json_object_object_add(object, "xivo_id", string_json(endpoint->xivo_id));
    return object;
}

static struct json_object *user_json(const struct xivo_bus_user_status_update *user)
{
    struct json_object *object = json_object_new_object();

    json_object_object_add(object, "user_id", user->has_user_id ? json_object_new_int64(user->user_id) : NULL);
    json_object_object_add(object, "user_uuid", string_json(user->user_uuid));
    json_object_object_add(object, "status", string_json(user->status));
    json_object_object_add(object, "xivo_id", string_json(user->xivo_id));
    return object;
}

static struct json_object *form_json(const struct xivo_bus_call_form_result *form)
{
    struct json_object *object = json_object_new_object();

    json_object_object_add(object, "user_id", json_object_new_int64(form->user_id));
    json_object_object_add(object, "variables", map_json(&form->variables));
    return object;
}

static struct json_object *registered_json(const struct xivo_bus_service_registered *service)
{
    struct json_object *object = json_object_new_object();

    json_object_object_add(object, "service_name", string_json(service->service_name));
    json_object_object_add(object, "service_id", string_json(service->service_id));
    json_object_object_add(object, "address", string_json(service->address));
    json_object_object_add(object, "port", service->has_port ? json_object_new_int64(service->port) : NULL);
    json_object_object_add(object, "tags", tags_json(service->tag_count, service->tags));
    return object;
}

static struct json_object *deregistered_json(const struct xivo_bus_service_deregistered *service)
{
    struct json_object *object = json_object_new_object();

    json_object_object_add(object, "service_name", string_json(service->service_name));
    json_object_object_add(object, "service_id", string_json(service->service_id));
    json_object_object_add(object, "tags", tags_json(service->tag_count, service->tags));
    return object;
}

static struct json_object *ami_json(const struct xivo_bus_ami *ami, const char *name)
{
    struct json_object *object = map_json(&ami->fields);

    ck_assert_str_eq(ami->name, name);
    if (ami->variables.count > 0)
        json_object_object_add(object, "ChanVariable", map_json(&ami->variables));
    return object;
}

/* The memory behind a struct is zero as far as 512 bytes. */
static void assert_zero_behind(const void *data, size_t size)
{
    static const char zeros[512];

    ck_assert_mem_eq((const char *)data + size, zeros, sizeof zeros - size);
}

static struct json_object *data_json(const struct xb_message *m)
{
    switch (m->type) {
    case XIVO_BUS_TYPE_AMI:
        assert_zero_behind(m->data, sizeof(struct xivo_bus_ami));
        return ami_json(m->data, m->name);
    case XIVO_BUS_TYPE_CALL_FORM_RESULT:
        assert_zero_behind(m->data, sizeof(struct xivo_bus_call_form_result));
        return form_json(m->data);
    case XIVO_BUS_TYPE_AGENT_STATUS_UPDATE:
        assert_zero_behind(m->data, sizeof(struct xivo_bus_agent_status_update));
        return agent_json(m->data);
    case XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE:
        assert_zero_behind(m->data, sizeof(struct xivo_bus_endpoint_status_update));
        return endpoint_json(m->data);
    case XIVO_BUS_TYPE_USER_STATUS_UPDATE:
        assert_zero_behind(m->data, sizeof(struct xivo_bus_user_status_update));
        return user_json(m->data);
    case XIVO_BUS_TYPE_SERVICE_REGISTERED:
        assert_zero_behind(m->data, sizeof(struct xivo_bus_service_registered));
        return registered_json(m->data);
    case XIVO_BUS_TYPE_SERVICE_DEREGISTERED:
        assert_zero_behind(m->data, sizeof(struct xivo_bus_service_deregistered));
        return deregistered_json(m->data);
    case XIVO_BUS_TYPE_OTHER:
    case XIVO_BUS_TYPE_MALFORMED:
        break;
    }
    ck_assert_ptr_null(m->data);
    return NULL;
}

static void assert_optional(const char *what, const char *got, struct json_object *expect)
{
    const char *expected = member(expect, what);

    ck_assert_msg((!got && !expected) || (got && expected && strcmp(got, expected) == 0), "%s: %s, not %s", what,
                  got ? got : "NULL", expected ? expected : "NULL");
}

/* Compares a decoded message with what its sample expects, the order of maps included. */
static void assert_as_expected(const struct xb_message *m, struct json_object *sample)
{
    struct json_object *expect = json_object_object_get(sample, "expect"), *data;

    ck_assert_str_eq(xivo_bus_type_name(m->type), member(expect, "type"));
    ck_assert_str_eq(m->name, member(expect, "name"));
    if (m->type == XIVO_BUS_TYPE_MALFORMED)
        return;
    assert_optional("origin_uuid", m->origin_uuid, expect);
    assert_optional("tenant_uuid", m->tenant_uuid, expect);
    assert_optional("timestamp", m->timestamp, expect);
    data = data_json(m);
    if (m->type != XIVO_BUS_TYPE_OTHER)
        ck_assert_str_eq(json_object_to_json_string(data),
                         json_object_to_json_string(json_object_object_get(expect, "data")));
    json_object_put(data);
}

/* ---- the samples ---- */

START_TEST(test_samples)
{
    for (size_t i = 0; i < json_object_array_length(messages); i++) {
        struct json_object *sample = json_object_array_get_idx(messages, i);
        struct json_object *expect = json_object_object_get(sample, "expect");
        const char *words = member(expect, "error");
        int rc = decode_sample(sample);

        ck_assert_msg(rc == (words ? XIVO_BUS_ERR_MALFORMED : XIVO_BUS_OK), "%s: %s", member(sample, "id"), error.text);
        ck_assert_str_eq(error.text, words ? words : "");
        assert_as_expected(&message, sample);
    }
}
END_TEST

/* The AMQP header has the name in D to F only, and the result must not depend on it. */
START_TEST(test_samples_without_headers)
{
    for (size_t i = 0; i < json_object_array_length(messages); i++) {
        struct json_object *sample = json_object_array_get_idx(messages, i);

        if (strncmp(member(sample, "id"), "X-header", 8) == 0 ||
            member(json_object_object_get(sample, "expect"), "error"))
            continue;
        ck_assert_int_eq(decode_bytes(member(sample, "routing_key"), member(sample, "exchange"), NULL,
                                      member(sample, "body"), strlen(member(sample, "body"))),
                         XIVO_BUS_OK);
        assert_as_expected(&message, sample);
    }
}
END_TEST

START_TEST(test_every_dialect_and_kind_is_there)
{
    char dialects[] = "ABCDEF";
    unsigned types = 0;

    for (size_t i = 0; i < json_object_array_length(messages); i++) {
        struct json_object *sample = json_object_array_get_idx(messages, i);
        char *dialect = strchr(dialects, member(sample, "dialect")[0]);

        if (strlen(member(sample, "dialect")) == 1 && dialect)
            *dialect = '.';
        for (int type = 0; type <= XIVO_BUS_TYPE_MALFORMED; type++)
            if (strcmp(xivo_bus_type_name((enum xivo_bus_type)type),
                       member(json_object_object_get(sample, "expect"), "type")) == 0)
                types |= 1U << type;
    }
    ck_assert_str_eq(dialects, "......");
    ck_assert_uint_eq(types, 0x1FF);
}
END_TEST

START_TEST(test_every_truncation_is_malformed)
{
    for (size_t i = 0; i < json_object_array_length(messages); i++) {
        struct json_object *sample = json_object_array_get_idx(messages, i);
        const char *body = member(sample, "body");
        size_t length = strlen(body);

        if (member(json_object_object_get(sample, "expect"), "error"))
            continue;
        while (body[length - 1] != '}')
            length--;
        for (size_t cut = 0; cut < length; cut++)
            ck_assert_int_eq(decode_bytes(member(sample, "routing_key"), "xivo", "agent_status_update", body, cut),
                             XIVO_BUS_ERR_MALFORMED);
    }
}
END_TEST

/* ---- copies ---- */

START_TEST(test_copies_are_independent)
{
    for (size_t i = 0; i < json_object_array_length(messages); i++) {
        struct json_object *sample = json_object_array_get_idx(messages, i);
        struct xb_message copy, second;
        void *memory, *more;

        decode_sample(sample);
        memory = malloc(xb_message_copy_size(&message));
        ck_assert_ptr_nonnull(memory);
        xb_message_copy(&copy, memory, &message);
        more = malloc(xb_message_copy_size(&copy));
        ck_assert_ptr_nonnull(more);
        ck_assert_uint_eq(xb_message_copy_size(&copy), xb_message_copy_size(&message));
        stop_decoder();
        assert_as_expected(&copy, sample);
        xb_message_copy(&second, more, &copy);
        memset(memory, 'x', xb_message_copy_size(&second));
        free(memory);
        assert_as_expected(&second, sample);
        free(more);
        start_decoder();
    }
}
END_TEST

/* ---- memory ---- */

START_TEST(test_no_allocation_when_warm)
{
    struct xb_source sources[200];
    size_t count = json_object_array_length(messages);
    bool allocated;

    ck_assert_uint_le(count, sizeof sources / sizeof sources[0]);
    for (size_t i = 0; i < count; i++) {
        struct json_object *sample = json_object_array_get_idx(messages, i);
        struct json_object *body = json_object_object_get(sample, "body");

        sources[i] = (struct xb_source){ .body = json_object_get_string(body),
                                         .length = (size_t)json_object_get_string_len(body),
                                         .routing_key = member(sample, "routing_key"),
                                         .wanted = ~0U,
                                         .exchange = member(sample, "exchange") };
        xb_decoder_run(decoder, &sources[i], &message, &error);
    }
    fail_allocation(1);
    for (size_t i = 0; i < count; i++)
        xb_decoder_run(decoder, &sources[i], &message, &error);
    allocated = stop_failing();
    ck_assert(!allocated);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("samples");
    TCase *tcase = tcase_create("samples");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_samples);
    tcase_add_test(tcase, test_samples_without_headers);
    tcase_add_test(tcase, test_every_dialect_and_kind_is_there);
    tcase_add_test(tcase, test_every_truncation_is_malformed);
    tcase_add_test(tcase, test_copies_are_independent);
    tcase_add_test(tcase, test_no_allocation_when_warm);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
