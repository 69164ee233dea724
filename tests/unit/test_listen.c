/*
 * The lines of xivo-bus-listen, both forms of them, for messages of every kind that are fed into a handle without a
 * broker; and its command line.
 */
#include <check.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "../../examples/listen-escape.h"
#include "../../examples/listen-json.h"
#include "../../examples/listen-options.h"
#include "../../examples/listen-text.h"
#include "util/utf8.h"

#define ORIGIN "6fa0b2de-5d3b-4f3c-9a44-0d1c6b9a7e21"

typedef void (*writer)(FILE *out, const xivo_bus_event *event, const char *error);

struct listener {
    FILE *out;
    writer write;
};

static void on_event(const xivo_bus_event *event, void *userdata)
{
    struct listener *listener = userdata;

    listener->write(listener->out, event, NULL);
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    struct listener *listener = userdata;

    (void)code;
    listener->write(listener->out, event, reason);
}

/* What the writer makes of the message; to be freed. */
static char *lines_of(writer write, const char *routing_key, const char *body)
{
    char *text = NULL;
    size_t length = 0;
    struct listener listener = { open_memstream(&text, &length), write };
    xivo_bus *bus;

    ck_assert_ptr_nonnull(listener.out);
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, on_malformed, &listener), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", on_event, &listener), XIVO_BUS_OK);
    xivo_bus_feed(bus, routing_key, body, strlen(body));
    xivo_bus_free(bus);
    ck_assert_int_eq(fclose(listener.out), 0);
    return text;
}

static const struct {
    const char *routing_key;
    const char *body;
    const char *json;
    const char *text;
} kinds[] = {
    { "status.agent",
      "{\"name\": \"agent_status_update\", \"origin_uuid\": \"" ORIGIN
      "\", \"data\": {\"agent_id\": 42, \"status\": \"logged_in\"}}",
      "{\"type\":\"agent_status_update\",\"name\":\"agent_status_update\",\"routing_key\":\"status.agent\","
      "\"origin_uuid\":\"" ORIGIN "\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\",\"xivo_id\":null}}\n",
      "agent_status_update     status.agent                  agent 42 logged_in\n" },

    { "status.agent",
      "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": 7, \"status\": \"logged_out\", \"xivo_id\": "
      "\"" ORIGIN "\"}}",
      "{\"type\":\"agent_status_update\",\"name\":\"agent_status_update\",\"routing_key\":\"status.agent\","
      "\"origin_uuid\":null,\"data\":{\"agent_id\":7,\"status\":\"logged_out\",\"xivo_id\":\"" ORIGIN "\"}}\n",
      "agent_status_update     status.agent                  agent 7 logged_out\n" },

    { "status.endpoint", "{\"name\": \"endpoint_status_update\", \"data\": {\"endpoint_id\": 67, \"status\": 9}}",
      "{\"type\":\"endpoint_status_update\",\"name\":\"endpoint_status_update\",\"routing_key\":\"status.endpoint\","
      "\"origin_uuid\":null,\"data\":{\"endpoint_id\":67,\"status\":9,\"xivo_id\":null}}\n",
      "endpoint_status_update  status.endpoint               endpoint 67 in use + ringing (9)\n" },

    { "status.user", "{\"name\": \"user_status_update\", \"data\": {\"user_id\": 12, \"status\": \"away\"}}",
      "{\"type\":\"user_status_update\",\"name\":\"user_status_update\",\"routing_key\":\"status.user\","
      "\"origin_uuid\":null,\"data\":{\"user_id\":12,\"user_uuid\":null,\"status\":\"away\",\"xivo_id\":null}}\n",
      "user_status_update      status.user                   user 12 away\n" },

    { "status.user",
      "{\"name\": \"user_status_update\", \"data\": {\"user_uuid\": \"" ORIGIN "\", \"status\": \"d\\u00e9jeuner\"}}",
      "{\"type\":\"user_status_update\",\"name\":\"user_status_update\",\"routing_key\":\"status.user\","
      "\"origin_uuid\":null,\"data\":{\"user_id\":null,\"user_uuid\":\"" ORIGIN
      "\",\"status\":\"déjeuner\",\"xivo_id\":null}}\n",
      "user_status_update      status.user                   user " ORIGIN " déjeuner\n" },

    { "call_form_result",
      "{\"name\": \"call_form_result\", \"data\": {\"user_id\": 40, \"variables\": {\"firstname\": \"Anaïs\", "
      "\"note\": \"calls \\\"back\\\"\", \"email\": \"\"}}}",
      "{\"type\":\"call_form_result\",\"name\":\"call_form_result\",\"routing_key\":\"call_form_result\","
      "\"origin_uuid\":null,\"data\":{\"user_id\":40,\"variables\":{\"firstname\":\"Anaïs\","
      "\"note\":\"calls \\\"back\\\"\",\"email\":\"\"}}}\n",
      "call_form_result        call_form_result              user 40 firstname=Anaïs note=\"calls \"back\"\" "
      "email=\"\"\n" },

    { "call_form_result", "{\"name\": \"call_form_result\", \"data\": {\"user_id\": 40, \"variables\": {}}}",
      "{\"type\":\"call_form_result\",\"name\":\"call_form_result\",\"routing_key\":\"call_form_result\","
      "\"origin_uuid\":null,\"data\":{\"user_id\":40,\"variables\":{}}}\n",
      "call_form_result        call_form_result              user 40\n" },

    { "service.registered.dird",
      "{\"name\": \"service_registered_event\", \"data\": {\"service_name\": \"dird\", \"service_id\": \"s-1\", "
      "\"address\": \"10.0.0.5\", \"port\": \"9489\", \"tags\": [\"one\", \"two words\"]}}",
      "{\"type\":\"service_registered\",\"name\":\"service_registered_event\",\"routing_key\":\"service.registered."
      "dird\","
      "\"origin_uuid\":null,\"data\":{\"service_name\":\"dird\",\"service_id\":\"s-1\",\"address\":\"10.0.0.5\","
      "\"port\":9489,\"tags\":[\"one\",\"two words\"]}}\n",
      "service_registered      service.registered.dird       dird id=s-1 address=10.0.0.5 port=9489 tag=one "
      "tag=\"two words\"\n" },

    { "service.registered.dird",
      "{\"name\": \"service_deregistered\", \"data\": {\"service_name\": \"dird\", \"service_id\": \"s-1\", \"tags\": "
      "[]}}",
      "{\"type\":\"service_deregistered\",\"name\":\"service_deregistered\",\"routing_key\":\"service.registered."
      "dird\","
      "\"origin_uuid\":null,\"data\":{\"service_name\":\"dird\",\"service_id\":\"s-1\",\"tags\":[]}}\n",
      "service_deregistered    service.registered.dird       dird id=s-1\n" },

    { "ami.Hangup",
      "{\"name\": \"Hangup\", \"data\": {\"Event\": \"Hangup\", \"Cause\": \"16\", \"AccountCode\": \"\", "
      "\"ChanVariable\": {\"CHANNEL(linkedid)\": \"1511.22\", \"WAZO_USERUUID\": \"\"}, \"Cause-txt\": \"Normal "
      "Clearing\"}}",
      "{\"type\":\"ami\",\"name\":\"Hangup\",\"routing_key\":\"ami.Hangup\",\"origin_uuid\":null,\"data\":{"
      "\"Event\":\"Hangup\",\"Cause\":\"16\",\"AccountCode\":\"\",\"Cause-txt\":\"Normal Clearing\","
      "\"ChanVariable\":{\"CHANNEL(linkedid)\":\"1511.22\",\"WAZO_USERUUID\":\"\"}}}\n",
      "ami                     ami.Hangup                    Hangup Cause=16 Cause-txt=\"Normal Clearing\" "
      "CHANNEL(linkedid)=1511.22\n" },

    /* Until 2017 a plain text. */
    { "ami.Newstate", "{\"name\": \"Newstate\", \"data\": {\"ChanVariable\": \"A=1\"}}",
      "{\"type\":\"ami\",\"name\":\"Newstate\",\"routing_key\":\"ami.Newstate\",\"origin_uuid\":null,"
      "\"data\":{\"ChanVariable\":\"A=1\"}}\n",
      "ami                     ami.Newstate                  Newstate ChanVariable=\"A=1\"\n" },

    { "ami.Newstate", "{\"name\": \"Newstate\", \"data\": {\"ChanVariable\": {\"A\": \"1\"}}}",
      "{\"type\":\"ami\",\"name\":\"Newstate\",\"routing_key\":\"ami.Newstate\",\"origin_uuid\":null,"
      "\"data\":{\"ChanVariable\":{\"A\":\"1\"}}}\n",
      "ami                     ami.Newstate                  Newstate A=1\n" },

    { "config.user.edited",
      "{\"name\": \"user_edited\", \"data\": {\"id\": 5, \"rate\": 1.50, \"path\": \"\\/a\", \"none\": null, \"list\": "
      "[true]}}",
      "{\"type\":\"other\",\"name\":\"user_edited\",\"routing_key\":\"config.user.edited\",\"origin_uuid\":null,"
      "\"data\":{\"id\":5,\"rate\":1.50,\"path\":\"\\/a\",\"none\":null,\"list\":[true]}}\n",
      "other                   config.user.edited            user_edited "
      "{\"id\":5,\"rate\":1.50,\"path\":\"\\/a\",\"none\":null,\"list\":[true]}\n" },

    { "config.reload", "{\"name\": \"reload\"}",
      "{\"type\":\"other\",\"name\":\"reload\",\"routing_key\":\"config.reload\",\"origin_uuid\":null,\"data\":null}\n",
      "other                   config.reload                 reload null\n" },
};

START_TEST(test_kind_as_json)
{
    char *line = lines_of(listen_json, kinds[_i].routing_key, kinds[_i].body);

    ck_assert_str_eq(line, kinds[_i].json);
    free(line);
}
END_TEST

START_TEST(test_kind_as_text)
{
    char *line = lines_of(listen_text, kinds[_i].routing_key, kinds[_i].body);

    ck_assert_str_eq(line, kinds[_i].text);
    free(line);
}
END_TEST

/* Every control character: as JSON wants it, and so that no terminal obeys it. */
START_TEST(test_control_characters)
{
    const char *body = "{\"name\": \"user_status_update\", \"data\": {\"user_id\": 1, "
                       "\"status\": \"a\\n\\t\\u001b[2J\\u007f\\u009b\\\\\\u0000 \\ud83d\\ude00\"}}";
    char *json = lines_of(listen_json, "status.user", body);
    char *text = lines_of(listen_text, "status.user", body);

    ck_assert_ptr_nonnull(
        strstr(json, "\"status\":\"a\\u000a\\u0009\\u001b[2J\\u007f\\u009b\\\\\xef\xbf\xbd \xf0\x9f\x98\x80\""));
    ck_assert_ptr_nonnull(strstr(text, "a\\u000a\\u0009\\u001b[2J\\u007f\\u009b\\\xef\xbf\xbd \xf0\x9f\x98\x80\n"));
    ck_assert_ptr_eq(strchr(json, '\n'), strrchr(json, '\n'));
    ck_assert_ptr_eq(strchr(text, '\n'), strrchr(text, '\n'));
    free(json);
    free(text);
}
END_TEST

static const struct {
    const char *body, *data;
} verbatim[] = {
    { "{\"name\":\"n\",\"data\":{\"big\":123456789012345678901234567890,\"neg\":-9223372036854775809,\"x\":1e400,"
      "\"z\":1.0,\"e\":1E+2}}",
      "{\"big\":123456789012345678901234567890,\"neg\":-9223372036854775809,\"x\":1e400,\"z\":1.0,\"e\":1E+2}" },
    { "{\"name\":\"n\",\"data\":{\"a\\u0000b\":1,\"a\":2,\"a\":3,\"s\":\"q\\u0000r\",\"l\":\"\\ud800\"}}",
      "{\"a\\u0000b\":1,\"a\":2,\"a\":3,\"s\":\"q\\u0000r\",\"l\":\"\\ud800\"}" },
    { "{\"name\":\"n\",\"data\":{\"c1\":\"\xc2\x9b"
      "31m\",\"bidi\":\"\xe2\x80\xae\",\"ls\":\"\xe2\x80\xa8\",\"tag\":\"\xf3\xa0\x80\x81\"}}",
      "{\"c1\":\"\\u009b31m\",\"bidi\":\"\\u202e\",\"ls\":\"\\u2028\",\"tag\":\"\\udb40\\udc01\"}" },
    { " {\n\t\"data\" :\r\n [ 1 , \"a b\\\"\\\\\" ,\n{ } ] , \"name\" : \"n\" }\n", "[1,\"a b\\\"\\\\\",{}]" },
    { "{\"name\":\"n\",\"other\":{\"data\":1},\"x\":[{\"data\":2},\"}\"],\"data\":3}", "3" },
    { "{\"name\":\"n\",\"d\\u0061ta\":true}", "true" },
    { "{\"name\":\"n\",\"data\":\"first\",\"data\":\"last\"}", "\"last\"" },
    { "\xEF\xBB\xBF{\"name\":\"n\",\"datum\":1,\"dat\":2,\"d\\na\":3}", "null" },
    { "{\"name\":\"n\",\"data\":-0}", "-0" },
};

/* Numbers beyond any type, names with a NUL in them: as they were sent, on one line. */
START_TEST(test_data_is_verbatim)
{
    char *json = lines_of(listen_json, "k", verbatim[_i].body), *text = lines_of(listen_text, "k", verbatim[_i].body);
    char expected[1000];

    snprintf(expected, sizeof expected,
             "{\"type\":\"other\",\"name\":\"n\",\"routing_key\":\"k\",\"origin_uuid\":null,\"data\":%s}\n",
             verbatim[_i].data);
    ck_assert_str_eq(json, expected);
    snprintf(expected, sizeof expected, " n %s\n", verbatim[_i].data);
    ck_assert_str_eq(strstr(text, " n "), expected);
    free(json);
    free(text);
}
END_TEST

/* What the program escapes is what the library does not let into a line either. */
START_TEST(test_escapes_agree_with_the_library)
{
    FILE *out = fopen("/dev/null", "w");

    ck_assert_ptr_nonnull(out);
    for (uint32_t code = 1; code < 0x110000; code += code < 0x10000 || code >> 9 == 0x700 ? 1 : 0x100) {
        char text[5] = "";
        size_t length = (size_t)(xb_utf8_put(text, code) - text);

        if (code < 0xD800 || code >= 0xE000)
            ck_assert_msg(listen_escape(out, text, NULL) == (xb_utf8_is_visible(code) ? 0 : length), "U+%04X", code);
    }
    fclose(out);
}
END_TEST

/* The raw data of a kind without a struct is cleaned for the terminal, too. */
START_TEST(test_control_characters_of_other)
{
    char *text = lines_of(listen_text, "x.y", "{\"name\": \"x\\u009by\", \"data\": {\"k\": \"\x7f\xc2\x9b\"}}");

    ck_assert_str_eq(text,
                     "other                   x.y                           x\\u009by {\"k\":\"\\u007f\\u009b\"}\n");
    free(text);
}
END_TEST

START_TEST(test_malformed)
{
    const char *body = "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": x}}";
    char *json = lines_of(listen_json, "status.agent", body);
    char *text = lines_of(listen_text, "status.agent", body);

    ck_assert_int_eq(strncmp(json, "{\"type\":\"malformed\",\"name\":\"", 28), 0);
    ck_assert_ptr_nonnull(strstr(json, "\"routing_key\":\"status.agent\",\"origin_uuid\":"));
    ck_assert_ptr_nonnull(strstr(json, ",\"error\":\""));
    ck_assert_ptr_nonnull(strstr(json, "expected a value"));
    ck_assert_ptr_null(strstr(json, "\"data\""));
    ck_assert_int_eq(strncmp(text, "malformed               status.agent                  ", 54), 0);
    ck_assert_ptr_nonnull(strstr(text, "expected a value"));
    free(json);
    free(text);
}
END_TEST

/* Of an event that does not fit the struct of its kind the data are shown as received. */
START_TEST(test_unfit)
{
    const char *body =
        "{\"name\": \"agent_status_update\", \"data\": {\"agent_id\": \"x\", \"status\": \"logged_in\"}}";
    char *json = lines_of(listen_json, "status.agent", body);
    char *text = lines_of(listen_text, "status.agent", body);

    ck_assert_str_eq(json, "{\"type\":\"agent_status_update\",\"name\":\"agent_status_update\",\"routing_key\":"
                           "\"status.agent\",\"origin_uuid\":null,\"data\":{\"agent_id\":\"x\",\"status\":"
                           "\"logged_in\"}}\n");
    ck_assert_ptr_nonnull(strstr(text, "agent_status_update {\"agent_id\":\"x\",\"status\":\"logged_in\"}\n"));
    free(json);
    free(text);
}
END_TEST

START_TEST(test_malformed_without_a_name)
{
    char *json = lines_of(listen_json, "status.agent", "{\"name\": ");

    ck_assert_int_eq(strncmp(json, "{\"type\":\"malformed\",\"name\":\"\",\"routing_key\":\"status.agent\"", 58), 0);
    free(json);
}
END_TEST

/* A long routing key moves the rest of its line, and is not cut. */
START_TEST(test_long_routing_key)
{
    char *text = lines_of(listen_text, "applications.1234567890.calls.updated", "{\"name\": \"x\", \"data\": {}}");

    ck_assert_str_eq(text, "other                   applications.1234567890.calls.updated  x {}\n");
    free(text);
}
END_TEST

/* Parses a command line of at most 15 words, the last one NULL. The words are in `copies`, for they are cut. */
static enum listen_command parse(struct listen_options *options, char copies[16][64], const char *const *words)
{
    char *argv[17] = { NULL };
    int argc = 0;

    for (; words[argc] != NULL; argc++) {
        snprintf(copies[argc], 64, "%s", words[argc]);
        argv[argc] = copies[argc];
    }
    optind = 0;
    return listen_options_parse(options, argc, argv);
}

START_TEST(test_options_default)
{
    static const char *const words[] = { "xivo-bus-listen", NULL };
    char copies[16][64];
    struct listen_options options;

    ck_assert_int_eq(parse(&options, copies, words), LISTEN_RUN);
    ck_assert_ptr_null(options.uri);
    ck_assert_uint_eq(options.setting_count, 0);
    ck_assert_uint_eq(options.key_count, 1);
    ck_assert_str_eq(options.keys[0], "#");
    ck_assert_uint_eq(options.limit, 0);
    ck_assert_int_eq(options.timeout_ms, -1);
    ck_assert(!options.json);
    ck_assert_int_eq(options.verbose, 0);
    listen_options_free(&options);
}
END_TEST

START_TEST(test_options_all)
{
    static const char *const words[] = { "xivo-bus-listen", "-u",    "amqp://h", "-oqueue=a=b", "-x",      "e",
                                         "--exchange-type", "topic", "-k",       "a.*",         "--key=b", "-n3",
                                         "-t1.25",          "-jvv",  NULL };
    char copies[16][64];
    struct listen_options options;

    ck_assert_int_eq(parse(&options, copies, words), LISTEN_RUN);
    ck_assert_str_eq(options.uri, "amqp://h");
    ck_assert_uint_eq(options.setting_count, 3);
    ck_assert_str_eq(options.settings[0].name, "queue");
    ck_assert_str_eq(options.settings[0].value, "a=b");
    ck_assert_str_eq(options.settings[1].name, "exchange");
    ck_assert_str_eq(options.settings[1].value, "e");
    ck_assert_str_eq(options.settings[2].name, "exchange_type");
    ck_assert_str_eq(options.settings[2].value, "topic");
    ck_assert_uint_eq(options.key_count, 2);
    ck_assert_str_eq(options.keys[0], "a.*");
    ck_assert_str_eq(options.keys[1], "b");
    ck_assert_uint_eq(options.limit, 3);
    ck_assert_int_eq(options.timeout_ms, 1250);
    ck_assert(options.json);
    ck_assert_int_eq(options.verbose, 2);
    listen_options_free(&options);
}
END_TEST

static const char *const misuses[] = { "-n0",     "-n-1",      "-n1x",         "-n",      "-n99999999999999999999",
                                       "-tinf",   "-t-1",      "-t",           "-t1e3",   "-t.",
                                       "-t1.2.3", "-t0x1",     "-t9999999999", "-oqueue", "-o=x",
                                       "-z",      "--unknown", "--json=1",     "word",    "-n ",
                                       "-t " };

START_TEST(test_options_misused)
{
    const char *words[] = { "xivo-bus-listen", misuses[_i], NULL };
    char copies[16][64];
    struct listen_options options;

    ck_assert_int_eq(parse(&options, copies, words), LISTEN_MISUSED);
    listen_options_free(&options);
}
END_TEST

static Suite *listen_suite(void)
{
    Suite *suite = suite_create("listen");
    TCase *lines = tcase_create("lines");
    TCase *options = tcase_create("options");

    tcase_add_loop_test(lines, test_kind_as_json, 0, sizeof kinds / sizeof kinds[0]);
    tcase_add_loop_test(lines, test_kind_as_text, 0, sizeof kinds / sizeof kinds[0]);
    tcase_add_test(lines, test_control_characters);
    tcase_add_loop_test(lines, test_data_is_verbatim, 0, sizeof verbatim / sizeof verbatim[0]);
    tcase_add_test(lines, test_escapes_agree_with_the_library);
    tcase_add_test(lines, test_control_characters_of_other);
    tcase_add_test(lines, test_malformed);
    tcase_add_test(lines, test_unfit);
    tcase_add_test(lines, test_malformed_without_a_name);
    tcase_add_test(lines, test_long_routing_key);
    suite_add_tcase(suite, lines);
    tcase_add_test(options, test_options_default);
    tcase_add_test(options, test_options_all);
    tcase_add_loop_test(options, test_options_misused, 0, sizeof misuses / sizeof misuses[0]);
    suite_add_tcase(suite, options);
    return suite;
}

int main(void)
{
    SRunner *runner = srunner_create(listen_suite());

    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
