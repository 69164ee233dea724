#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decode/catalogue.h"
#include "decoding.h"
#include "failing_alloc.h"

static int decode(const char *key, const char *name, const char *body)
{
    return decode_bytes(key, "xivo", name, body, strlen(body));
}

static const void *must_decode(enum xivo_bus_type type, const char *key, const char *name, const char *body)
{
    int rc = decode(key, name, body);

    ck_assert_msg(rc == XIVO_BUS_OK, "%s: %s", body, error.text);
    ck_assert_int_eq(message.type, type);
    return message.data;
}

static void must_fail(const char *key, const char *name, const char *body, const char *words)
{
    ck_assert_msg(decode(key, name, body) == XIVO_BUS_ERR_MALFORMED, "taken: %s", body);
    ck_assert_str_eq(error.text, words);
    ck_assert_int_eq(error.code, XIVO_BUS_ERR_MALFORMED);
    ck_assert_int_eq(message.type, XIVO_BUS_TYPE_MALFORMED);
    ck_assert_ptr_nonnull(message.name);
    ck_assert_ptr_null(message.data);
}

/* ---- memory ---- */

START_TEST(test_no_memory)
{
    static const char body[] = "{\"name\":\"X\",\"data\":{\"A\":\"1\",\"A\":\"2\",\"ChanVariable\":{\"B\":\"3\"}}}";
    struct xb_source source = { .body = body, .length = sizeof body - 1, .routing_key = "ami.X", .exchange = "" };
    bool failed = true;
    unsigned nth = 0;
    int rc = XIVO_BUS_OK;

    xb_decoder_free(decoder);
    for (; failed; xb_decoder_free(decoder)) {
        fail_allocation(++nth);
        decoder = xb_decoder_new(1);
        if (decoder)
            rc = xb_decoder_run(decoder, &source, &message, &error);
        failed = stop_failing();
        ck_assert(decoder != NULL || failed);
        if (decoder) {
            ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
            ck_assert_int_eq(message.type, failed ? XIVO_BUS_TYPE_MALFORMED : XIVO_BUS_TYPE_AMI);
            ck_assert_ptr_nonnull(message.name);
        }
    }
    ck_assert_uint_ge(nth, 3);
    decoder = NULL;
    xb_decoder_free(NULL);
}
END_TEST

/* Before any memory was needed. A sanitizer looks at what is done with none. */
START_TEST(test_a_first_message_without_fields)
{
    static const char *const bodies[] = { "{\"name\":\"X\",\"data\":{}}", "{\"name\":\"X\"}",
                                          "{\"name\":\"X\",\"data\":{\"ChanVariable\":{}}}" };
    const struct xivo_bus_ami *ami;

    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        xb_decoder_free(decoder);
        decoder = xb_decoder_new(1);
        ami = must_decode(XIVO_BUS_TYPE_AMI, "ami.X", NULL, bodies[i]);
        ck_assert_uint_eq(ami->fields.count + ami->variables.count, 0);
        ck_assert_ptr_null(ami->fields.pairs);
        ck_assert_ptr_null(ami->variables.pairs);
    }
}
END_TEST

START_TEST(test_after_a_big_message)
{
    static char big[600000];
    size_t used = (size_t)sprintf(big, "{\"name\":\"big\",\"data\":{\"A\":\"");

    memset(big + used, 'a', sizeof big - used);
    strcpy(big + sizeof big - 4, "\"}}");
    for (int i = 0; i < 3; i++) {
        must_decode(XIVO_BUS_TYPE_AMI, "ami.big", NULL, big);
        must_decode(XIVO_BUS_TYPE_AMI, "ami.small", NULL, "{\"name\":\"small\"}");
        must_decode(XIVO_BUS_TYPE_OTHER, "big", NULL, big);
    }
}
END_TEST

/* ---- names and kinds ---- */

START_TEST(test_kind_by_name)
{
    const char *data = "{\"data\":{\"service_name\":\"s\",\"service_id\":\"i\"}}";

    must_decode(XIVO_BUS_TYPE_SERVICE_REGISTERED, "service.deregistered.s", "service_registered", data);
    must_decode(XIVO_BUS_TYPE_SERVICE_REGISTERED, "x", "service_registered_event", data);
    must_decode(XIVO_BUS_TYPE_SERVICE_DEREGISTERED, "service.registered.s", "service_deregistered", data);
    must_decode(XIVO_BUS_TYPE_SERVICE_DEREGISTERED, "x", "service_deregistered_event", data);
    must_decode(XIVO_BUS_TYPE_OTHER, "status.agent", "agent_status_update_", data);
    must_decode(XIVO_BUS_TYPE_OTHER, "status.agent", "agent_status_updat", data);
    must_decode(XIVO_BUS_TYPE_OTHER, "status.agent", "", data);
    ck_assert_str_eq(message.name, "");
    must_decode(XIVO_BUS_TYPE_AMI, "ami.x", "agent_status_update", "{\"data\":{\"agent_id\":\"x\"}}");
    must_decode(XIVO_BUS_TYPE_OTHER, "ami", "x", "{}");
    must_decode(XIVO_BUS_TYPE_OTHER, "amix.y", "x", "{}");
    ck_assert_int_eq(decode_bytes("Hangup", "xivo-ami", NULL, "{\"name\":\"Hangup\"}", 17), XIVO_BUS_OK);
    ck_assert_int_eq(message.type, XIVO_BUS_TYPE_AMI);
}
END_TEST

START_TEST(test_header_name_is_made_valid)
{
    static const char header[] = "a\xff\0b";
    struct xb_source source = {
        .body = "{}", .length = 2, .routing_key = "k", .exchange = "", .header_name = header, .header_name_length = 4
    };

    ck_assert_int_eq(xb_decoder_run(decoder, &source, &message, &error), XIVO_BUS_OK);
    ck_assert_str_eq(message.name, "a\xef\xbf\xbd\xef\xbf\xbd"
                                   "b");
    source.header_name_length = 0;
    source.header_name = NULL;
    source.body = NULL;
    source.length = 0;
    ck_assert_int_eq(xb_decoder_run(decoder, &source, &message, &error), XIVO_BUS_ERR_MALFORMED);
    ck_assert_int_eq(xb_decoder_run(decoder, &source, &message, NULL), XIVO_BUS_ERR_MALFORMED);
}
END_TEST

START_TEST(test_names_and_keys_of_kinds)
{
    ck_assert_str_eq(xb_kind_names(XIVO_BUS_TYPE_AGENT_STATUS_UPDATE)[0], "agent_status_update");
    ck_assert_ptr_null(xb_kind_names(XIVO_BUS_TYPE_AGENT_STATUS_UPDATE)[1]);
    ck_assert_str_eq(xb_kind_keys(XIVO_BUS_TYPE_AGENT_STATUS_UPDATE)[0], "status.agent");
    ck_assert_str_eq(xb_kind_keys(XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE)[0], "status.endpoint");
    ck_assert_str_eq(xb_kind_keys(XIVO_BUS_TYPE_USER_STATUS_UPDATE)[0], "status.user");
    ck_assert_str_eq(xb_kind_keys(XIVO_BUS_TYPE_CALL_FORM_RESULT)[0], "call_form_result");
    ck_assert_str_eq(xb_kind_names(XIVO_BUS_TYPE_SERVICE_REGISTERED)[0], "service_registered_event");
    ck_assert_str_eq(xb_kind_names(XIVO_BUS_TYPE_SERVICE_REGISTERED)[1], "service_registered");
    ck_assert_str_eq(xb_kind_keys(XIVO_BUS_TYPE_SERVICE_REGISTERED)[0], "service.registered.#");
    ck_assert_ptr_null(xb_kind_keys(XIVO_BUS_TYPE_SERVICE_REGISTERED)[1]);
    ck_assert_str_eq(xb_kind_keys(XIVO_BUS_TYPE_SERVICE_DEREGISTERED)[0], "service.deregistered.#");
    ck_assert_str_eq(xb_kind_keys(XIVO_BUS_TYPE_SERVICE_DEREGISTERED)[1], "service.registered.#");
    ck_assert_ptr_null(xb_kind_keys(XIVO_BUS_TYPE_SERVICE_DEREGISTERED)[2]);
    ck_assert_ptr_null(xb_kind_names(XIVO_BUS_TYPE_AMI));
    ck_assert_ptr_null(xb_kind_keys(XIVO_BUS_TYPE_OTHER));
    ck_assert_ptr_null(xb_kind_names(XIVO_BUS_TYPE_MALFORMED));
}
END_TEST

/* What is written down of each kind's table is what the table says. */
START_TEST(test_indexes)
{
    for (int type = XIVO_BUS_TYPE_CALL_FORM_RESULT; type < XIVO_BUS_TYPE_MALFORMED; type++) {
        const char *name = xb_kind_names((enum xivo_bus_type)type)[0];
        const struct xb_kind *kind = xb_kind_of_name(name, strlen(name));
        struct xb_table_index index;

        ck_assert_int_eq(kind->type, type);
        xb_table_summarize(kind->table, &index);
        ck_assert_uint_eq(kind->table->index->lengths, index.lengths);
        ck_assert_uint_eq(kind->table->index->required, index.required);
        ck_assert_int_eq(kind->table->index->exacting, index.exacting);
    }
    ck_assert_uint_eq(xb_kind_ami()->table->index->lengths, UINT64_C(1) << strlen("ChanVariable"));
}
END_TEST

/* ---- the envelope ---- */

START_TEST(test_envelope_strings)
{
    must_decode(
        XIVO_BUS_TYPE_OTHER, "k", NULL,
        "{\"name\":\"n\\u00e9\",\"origin_uuid\":\"o\",\"tenant_uuid\":null,\"timestamp\":\"t\",\"origin_uuid\":null,"
        "\"required_acl\":[{\"deep\":1}],\"user_uuid:*\":true}");
    ck_assert_str_eq(message.name, "n\xc3\xa9");
    ck_assert_ptr_null(message.origin_uuid);
    ck_assert_ptr_null(message.tenant_uuid);
    ck_assert_str_eq(message.timestamp, "t");
    must_decode(
        XIVO_BUS_TYPE_OTHER, "k", NULL,
        "{\"name\":\"n\",\"timestamp\":12,\"origin_uuid\":\"o\",\"origin_uuid\":true,\"tenant_uuid\":{\"a\":[]}}");
    ck_assert_ptr_null(message.timestamp);
    ck_assert_ptr_null(message.origin_uuid);
    ck_assert_ptr_null(message.tenant_uuid);
    ck_assert_uint_eq(message.mismatched, 3);
    must_fail("k", NULL, "{\"name\":{}}", "name: missing");
    must_decode(XIVO_BUS_TYPE_OTHER, "k", "h", "{\"name\":1}");
    ck_assert_str_eq(message.name, "h");
    must_fail("k", NULL, "{\"name\":null}", "name: missing");
    must_fail("k", NULL,
              "{\"name\":\"a\xff"
              "b\",\"data\":{}}",
              "at byte 10: invalid UTF-8");
    ck_assert_str_eq(message.name, "");
    must_fail("k", NULL, "{\"name\":\"a", "at byte 10: unexpected end of the text");
    ck_assert_str_eq(message.name, "");
    must_fail("k", NULL, "{\"name\":\"n\",\"name\":null}", "name: missing");
    must_fail("ami.x", NULL, "{}", "name: missing");
    must_fail("k", NULL, "12", "at byte 0: expected an object, got a number");
    must_fail("k", "h", "null", "h: at byte 0: expected an object, got null");
    must_fail("k", NULL, "nope", "at byte 0: expected a value");
}
END_TEST

START_TEST(test_data_and_name_in_any_order)
{
    const struct xivo_bus_agent_status_update *agent;
    const struct xivo_bus_ami *ami;

    agent = must_decode(XIVO_BUS_TYPE_AGENT_STATUS_UPDATE, "k", NULL,
                        "{\"data\":{\"status\":\"l\\u00e9\",\"agent_id\":1},\"name\":\"agent_status_update\"}");
    ck_assert_str_eq(agent->status, "l\xc3\xa9");
    /* Decoded as another kind first, with the strings already unescaped in place. */
    agent =
        must_decode(XIVO_BUS_TYPE_AGENT_STATUS_UPDATE, "k", NULL,
                    "{\"name\":\"user_status_update\",\"data\":{\"user_id\":1,\"status\":\"l\\u00e9\",\"agent_id\":2},"
                    "\"name\":\"agent_status_update\"}");
    ck_assert_str_eq(agent->status, "l\xc3\xa9");
    ck_assert_int_eq(agent->agent_id, 2);
    must_decode(XIVO_BUS_TYPE_OTHER, "k", NULL, "{\"name\":\"agent_status_update\",\"data\":{},\"name\":\"x\"}");
    ck_assert_str_eq(message.name, "x");
    must_decode(XIVO_BUS_TYPE_OTHER, "k", NULL, "{\"name\":\"agent_status_update\",\"data\":[1],\"name\":\"x\"}");
    must_fail("k", NULL, "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":1,\"status\":\"\"},\"name\":null}",
              "name: missing");
    must_fail("k", NULL, "{\"name\":\"x\",\"data\":[],\"name\":\"agent_status_update\"}",
              "agent_status_update: data: expected an object, got an array, at byte 19");
    agent = must_decode(
        XIVO_BUS_TYPE_AGENT_STATUS_UPDATE, "k", "agent_status_update",
        "{\"data\":{\"agent_id\":1,\"status\":\"a\",\"xivo_id\":\"x\"},\"data\":{\"agent_id\":2,\"status\":\"b\"}}");
    ck_assert_int_eq(agent->agent_id, 2);
    ck_assert_ptr_null(agent->xivo_id);
    must_fail("k", "agent_status_update", "{\"data\":{\"agent_id\":1,\"status\":\"a\"},\"data\":null}",
              "agent_status_update: data.agent_id: missing");
    must_fail("k", "agent_status_update", "{\"data\":{\"agent_id\":1,\"status\":\"a\"},\"data\":7}",
              "agent_status_update: data: expected an object, got a number, at byte 43");
    ami = must_decode(XIVO_BUS_TYPE_AMI, "ami.x", NULL,
                      "{\"data\":{\"A\":\"1\"},\"data\":{\"B\":\"2\"},\"name\":\"late\"}");
    ck_assert_str_eq(ami->name, "late");
    ck_assert_uint_eq(ami->fields.count, 1);
    ck_assert_str_eq(ami->fields.pairs[0].name, "B");
}
END_TEST

START_TEST(test_data_of_other_types)
{
    static const char *const values[] = { "1", "\"x\"", "true", "[{}]" };
    char body[100];

    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        sprintf(body, "{\"name\":\"odd\",\"data\":%s}", values[i]);
        must_decode(XIVO_BUS_TYPE_OTHER, "k", NULL, body);
        ck_assert_int_eq(decode("ami.odd", NULL, body), XIVO_BUS_ERR_MALFORMED);
        ck_assert_int_eq(decode("k", "call_form_result", body), XIVO_BUS_ERR_MALFORMED);
    }
    must_fail("k", "odd", "{\"data\":[01]}", "odd: at byte 9: invalid number");
    must_fail("k", "odd", "{\"data\":\"\xff\"}", "odd: at byte 9: invalid UTF-8");
}
END_TEST

START_TEST(test_depth)
{
    char body[200];

    for (int arrays = 30; arrays <= 32; arrays++) {
        strcpy(body, "{\"name\":\"n\",\"data\":{\"x\":");
        for (int i = 0; i < arrays; i++)
            strcat(body, "[");
        for (int i = 0; i < arrays; i++)
            strcat(body, "]");
        strcat(body, "}}");
        ck_assert_int_eq(decode("k", NULL, body), arrays == 30 ? XIVO_BUS_OK : XIVO_BUS_ERR_MALFORMED);
    }
    ck_assert_ptr_nonnull(strstr(error.text, "32 deep"));
}
END_TEST

START_TEST(test_error_texts_can_be_shown)
{
    must_fail("k", "bad\nname\xff", "{", "bad?name\xef\xbf\xbd: at byte 1: unexpected end of the text");
    must_fail("ami.x", "x", "{\"data\":{\"a\\u001bb\\u0000\":1}}",
              "x: data.a?b\xef\xbf\xbd: expected a string, got a number, at byte 26");
    must_fail("k", "agent_status_update", " \n{\"data\":{\"agent_id\":\"1\"} x",
              "agent_status_update: at byte 27: expected ',' or '}'");
}
END_TEST

/* The offset is that of the byte in the body as received, whatever was skipped, unescaped or read twice before. */
static const struct {
    const char *before, *behind;
} around[] = {
    { "{\"name\": \"agent_status_update\", \"timestamp\": \"2026-11-22T18:16:24.7\", \"data\": {\"agent_id\": ",
      ", \"status\": \"logged_in\"}}" },
    { "\xEF\xBB\xBF \n{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":", "}}" },
    { "{\"n\\u0061me\":\"agent\\u005Fstatus_update\",\"data\":{\"status\":\"\\ud83d\\ude00\\n\\u0000\",\"\\u0061gent_"
      "id\":",
      "}}" },
    { "{\"data\":{\"status\":\"\\u00e9\",\"x\":[1,{\"y\":\"\\\\\"}],\"agent_id\":",
      "},\"name\":\"agent_status_update\"}" },
    { "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":{}},\"data\":{\"status\":\"\\t\",\"agent_id\":", "}}" },
    { "{\"name\":\"user_status_update\",\"data\":{\"status\":\"\\t\",\"agent_id\":",
      "},\"name\":\"agent_status_update\"}" },
    { "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":7,\"status\":\"\",\"agent_id\":", "}}" },
};

START_TEST(test_where_an_error_is)
{
    char body[300], words[300];

    sprintf(body, "%s\"42\"%s", around[_i].before, around[_i].behind);
    sprintf(words, "agent_status_update: data.agent_id: expected an integer, got a string, at byte %zu",
            strlen(around[_i].before));
    must_fail("status.agent", NULL, body, words);
    if (_i == 0)
        ck_assert_str_eq(words + strlen(words) - 7, "byte 91");
}
END_TEST

/* ---- long strings ---- */

/* Values, and names of members that are and are not wanted, around 64 KiB; plain, and with an escape at either end. */
START_TEST(test_long_strings)
{
    static char text[70000], body[400000];

    for (size_t length = 65534; length <= 65538; length++) {
        const struct xivo_bus_ami *ami;

        memset(text, 'x', length);
        memcpy(text, "\\n", 2);
        memcpy(text + length - 2, "\\t", 2);
        text[length] = '\0';
        sprintf(body, "{\"name\":\"X\",\"%s\":\"%s\",\"data\":{\"%s\":\"%s\",\"A\":\"%s\"}}", text + 1, text, text,
                text + 2, text);
        ami = must_decode(XIVO_BUS_TYPE_AMI, "ami.X", NULL, body);
        ck_assert_uint_eq(ami->fields.count, 2);
        ck_assert_uint_eq(strlen(ami->fields.pairs[0].name), length - 2);
        ck_assert_int_eq(ami->fields.pairs[0].name[0], '\n');
        ck_assert_uint_eq(strlen(ami->fields.pairs[0].value), length - 3);
        ck_assert_uint_eq(strlen(ami->fields.pairs[1].value), length - 2);
        ck_assert_int_eq(ami->fields.pairs[1].value[length - 3], '\t');
        sprintf(body, "{\"name\":\"X\",\"data\":{\"%s\":7}}", text + 2);
        ck_assert_int_eq(decode("ami.X", NULL, body), XIVO_BUS_ERR_MALFORMED);
        ck_assert_uint_lt(strlen(error.text), sizeof error.text);
        ck_assert_msg(strstr(error.text, "xxx?: expected a string, got a number, at byte ") != NULL, "%s", error.text);
    }
}
END_TEST

/* ---- the kinds' own rules ---- */

START_TEST(test_user_needs_one_identity)
{
    const char *words = "user_status_update: data.user_id: missing, and so is user_uuid";
    const struct xivo_bus_user_status_update *user;

    must_fail("k", "user_status_update", "{\"data\":{\"status\":\"x\"}}", words);
    must_fail("k", "user_status_update",
              "{\"data\":{\"user_id\":1,\"user_id\":null,\"user_uuid\":null,\"status\":\"x\"}}", words);
    must_fail("k", "user_status_update", "{\"data\":{\"user_id\":1}}", "user_status_update: data.status: missing");
    must_fail("k", "user_status_update", "{}", "user_status_update: data.status: missing");
    user = must_decode(XIVO_BUS_TYPE_USER_STATUS_UPDATE, "k", "user_status_update",
                       "{\"data\":{\"status\":\"x\",\"user_id\":0,\"user_uuid\":\"\"}}");
    ck_assert(user->has_user_id && user->user_id == 0);
    ck_assert_str_eq(user->user_uuid, "");
}
END_TEST

static const struct xivo_bus_service_registered *port(const char *value)
{
    char body[200];

    sprintf(body, "{\"data\":{\"service_name\":\"s\",\"service_id\":\"i\",\"port\":%s}}", value);
    return must_decode(XIVO_BUS_TYPE_SERVICE_REGISTERED, "k", "service_registered", body);
}

START_TEST(test_port)
{
    static const char *const wrong[] = { "\"\"", "\"80x\"", "\" 80\"", "\"8e1\"",
                                         "80.5", "true",    "[]",      "\"99999999999999999999\"" };

    ck_assert(port("9489")->port == 9489 && port("9489")->has_port);
    ck_assert(port("\"9489\"")->port == 9489 && port("\"9489\"")->has_port);
    ck_assert(port("9489.0")->port == 9489);
    ck_assert(!port("null")->has_port);
    ck_assert_ptr_null(port("null")->address);
    ck_assert_uint_eq(port("null")->tag_count, 0);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        char body[200];

        sprintf(body, "{\"data\":{\"service_name\":\"s\",\"service_id\":\"i\",\"port\":%s}}", wrong[i]);
        ck_assert_int_eq(decode("k", "service_registered", body), XIVO_BUS_ERR_MALFORMED);
        ck_assert_ptr_eq(strstr(error.text, "service_registered: data.port: expected an integer"), error.text);
    }
}
END_TEST

static void assert_ami(const char *data, size_t fields, const char *string, size_t variables)
{
    const struct xivo_bus_ami *ami;
    char body[200];

    sprintf(body, "{\"data\":{%s}}", data);
    ami = must_decode(XIVO_BUS_TYPE_AMI, "ami.X", "X", body);
    ck_assert_uint_eq(ami->fields.count, fields);
    ck_assert_uint_eq(ami->variables.count, variables);
    if (string)
        ck_assert_str_eq(xivo_bus_map_get(&ami->fields, "ChanVariable"), string);
    else
        ck_assert_ptr_null(xivo_bus_map_get(&ami->fields, "ChanVariable"));
}

START_TEST(test_ami_channel_variables)
{
    assert_ami("", 0, NULL, 0);
    assert_ami("\"ChanVariable\":{}", 0, NULL, 0);
    assert_ami("\"ChanVariable\":{\"a\":\"1\",\"b\":\"\",\"c\":null}", 0, NULL, 2);
    assert_ami("\"ChanVariable\":\"a=1\"", 1, "a=1", 0);
    assert_ami("\"ChanVariable\":null", 0, NULL, 0);
    assert_ami("\"ChanVariable\":\"a=1\",\"ChanVariable\":{\"a\":\"1\"},\"x\":\"y\"", 1, NULL, 1);
    assert_ami("\"ChanVariable\":{\"a\":\"1\"},\"ChanVariable\":\"a=1\",\"x\":\"y\"", 2, "a=1", 0);
    assert_ami("\"ChanVariable\":{\"a\":\"1\"},\"ChanVariable\":null", 0, NULL, 0);
    assert_ami("\"ChanVariable\":\"a=1\",\"ChanVariable\":null", 0, NULL, 0);
    assert_ami("\"ChanVariable\":\"1\",\"ChanVariable\":{},\"ChanVariable\":\"2\"", 1, "2", 0);
    must_fail("ami.X", "X", "{\"data\":{\"ChanVariable\":7}}",
              "X: data.ChanVariable: expected a string, got a number, at byte 24");
    must_fail("ami.X", "X", "{\"data\":{\"ChanVariable\":{\"A(b)\":{}}}}",
              "X: data.ChanVariable.A(b): expected a string, got an object, at byte 32");
    must_fail("ami.X", "X", "{\"data\":{\"A\":[]}}", "X: data.A: expected a string, got an array, at byte 13");
}
END_TEST

/* Names and values of all lengths around those that are scanned together, and values that end in what is not plain. */
START_TEST(test_lengths_in_a_row)
{
    static const char *const ends[][2] = { { "", "" }, { "\\\"", "\"" }, { "\xC3\xA9", "\xC3\xA9" } };
    char name[100], value[100], body[500], expected[200];
    const struct xivo_bus_ami *ami;

    memset(name, 'n', sizeof name);
    memset(value, 'v', sizeof value);
    for (int i = 0; i < 70; i++)
        for (int j = 0; j < 70; j++) {
            const char *const *end = ends[(i + j) % 3];

            snprintf(body, sizeof body,
                     "{\"data\": {\"a\": \"b\", \"%.*s\": \"%.*s%s\", \"c\": \"d\", \"e\":\"f\", \"g\": \"%.*s\"}}", i,
                     name, j, value, end[0], i, value);
            snprintf(expected, sizeof expected, "%.*s%s", j, value, end[1]);
            ami = must_decode(XIVO_BUS_TYPE_AMI, "ami.X", "X", body);
            ck_assert_uint_eq(ami->fields.count, 5);
            ck_assert_uint_eq(strlen(ami->fields.pairs[1].name), (size_t)i);
            ck_assert_str_eq(ami->fields.pairs[1].value, expected);
            ck_assert_str_eq(xivo_bus_map_get(&ami->fields, "a"), "b");
            ck_assert_str_eq(xivo_bus_map_get(&ami->fields, "c"), "d");
            ck_assert_str_eq(xivo_bus_map_get(&ami->fields, "e"), "f");
            ck_assert_uint_eq(strlen(xivo_bus_map_get(&ami->fields, "g")), (size_t)i);
        }
}
END_TEST

/* A body of the biggest size with nothing but names, all different, all the same, and in turns: Check's time limit is
 * the test. */
START_TEST(test_hostile_maps)
{
    static char body[1200000];

    for (int distinct = 0; distinct < 3; distinct++) {
        size_t used = (size_t)sprintf(body, "{\"name\":\"X\",\"data\":{\"first\":\"\"");
        const struct xivo_bus_ami *ami;
        const size_t count = 80000;

        for (size_t i = 0; i < count; i++)
            used += (size_t)sprintf(body + used, ",\"%zu\":\"\"", distinct == 0 ? 0 : distinct == 1 ? i : i % 1000);
        strcpy(body + used, "}}");
        ami = must_decode(XIVO_BUS_TYPE_AMI, "ami.X", NULL, body);
        ck_assert_uint_eq(ami->fields.count, 1 + (distinct == 0 ? 1 : distinct == 1 ? count : 1000));
        ck_assert_str_eq(ami->fields.pairs[0].name, "first");
        ck_assert_str_eq(ami->fields.pairs[1].name, "0");
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("message");
    TCase *tcase = tcase_create("message");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, start_decoder, stop_decoder);
    tcase_add_test(tcase, test_no_memory);
    tcase_add_test(tcase, test_a_first_message_without_fields);
    tcase_add_test(tcase, test_after_a_big_message);
    tcase_add_test(tcase, test_kind_by_name);
    tcase_add_test(tcase, test_header_name_is_made_valid);
    tcase_add_test(tcase, test_names_and_keys_of_kinds);
    tcase_add_test(tcase, test_indexes);
    tcase_add_test(tcase, test_envelope_strings);
    tcase_add_test(tcase, test_data_and_name_in_any_order);
    tcase_add_test(tcase, test_data_of_other_types);
    tcase_add_test(tcase, test_depth);
    tcase_add_test(tcase, test_error_texts_can_be_shown);
    tcase_add_loop_test(tcase, test_where_an_error_is, 0, (int)(sizeof around / sizeof around[0]));
    tcase_add_test(tcase, test_long_strings);
    tcase_add_test(tcase, test_user_needs_one_identity);
    tcase_add_test(tcase, test_port);
    tcase_add_test(tcase, test_ami_channel_variables);
    tcase_add_test(tcase, test_lengths_in_a_row);
    tcase_add_test(tcase, test_hostile_maps);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
