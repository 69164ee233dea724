#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "client/option.h"
#include "failing_alloc.h"

static struct xb_options options;
static struct xb_error error;

static void setup(void)
{
    ck_assert_int_eq(xb_options_init(&options), XIVO_BUS_OK);
}

static void teardown(void)
{
    xb_options_free(&options);
}

static void set(const char *name, const char *value)
{
    int rc = xb_options_set(&options, name, value, &error);

    ck_assert_msg(rc == XIVO_BUS_OK, "%s=%s: %s", name, value, error.text);
}

static void assert_refused(const char *name, const char *value)
{
    error = (struct xb_error){ 0 };
    ck_assert_msg(xb_options_set(&options, name, value, &error) == XIVO_BUS_ERR_OPTION, "%s=%s was taken", name, value);
    ck_assert_int_eq(error.code, XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_nonnull(strstr(error.text, name));
    ck_assert_int_eq(xb_options_set(&options, name, value, NULL), XIVO_BUS_ERR_OPTION);
}

START_TEST(test_defaults)
{
    ck_assert(!options.tls);
    ck_assert_uint_eq(options.host_count, 1);
    ck_assert_str_eq(options.hosts[0].name, "localhost");
    ck_assert_int_eq(options.hosts[0].port, 0);
    ck_assert_int_eq(options.port, 0);
    ck_assert_int_eq(xb_options_port(&options, 0), 5672);
    ck_assert_str_eq(options.user, "guest");
    ck_assert_str_eq(options.password, "guest");
    ck_assert_str_eq(options.vhost, "/");
    ck_assert_int_eq(options.auth_mechanism, XB_AUTH_PLAIN);
    ck_assert_int_eq(options.connection_timeout, 10000);
    ck_assert_int_eq(options.heartbeat, 30);
    ck_assert_int_eq(options.channel_max, 0);
    ck_assert_ptr_null(options.connection_name);
    ck_assert_ptr_null(options.cacertfile);
    ck_assert_ptr_null(options.certfile);
    ck_assert_ptr_null(options.keyfile);
    ck_assert_ptr_null(options.key_password);
    ck_assert_ptr_null(options.server_name_indication);
    ck_assert_int_eq(options.verify, XB_VERIFY_PEER);
    ck_assert_int_eq(options.retry_min, 250);
    ck_assert_int_eq(options.retry_max, 30000);
    ck_assert_ptr_null(options.exchange);
    ck_assert_int_eq(options.exchange_type, XB_EXCHANGE_UNSET);
    ck_assert_int_eq(options.exchange_declare, XB_EXCHANGE_DECLARE_UNSET);
    ck_assert_ptr_null(options.queue);
    ck_assert_int_eq(options.queue_type, XB_QUEUE_UNSET);
    ck_assert_int_eq(options.queue_max_length, -1);
    ck_assert_int_eq(options.queue_expires, -1);
    ck_assert_int_eq(options.prefetch, 256);
    ck_assert(options.ack);
    ck_assert_int_eq(options.max_body, 524288);
    ck_assert_int_eq(xb_options_check(&options, &error), XIVO_BUS_OK);
}
END_TEST

START_TEST(test_names)
{
    static const char *const names[] = { "host",
                                         "port",
                                         "user",
                                         "password",
                                         "vhost",
                                         "auth_mechanism",
                                         "connection_timeout",
                                         "heartbeat",
                                         "channel_max",
                                         "connection_name",
                                         "cacertfile",
                                         "certfile",
                                         "keyfile",
                                         "key_password",
                                         "verify",
                                         "server_name_indication",
                                         "retry_min",
                                         "retry_max",
                                         "exchange",
                                         "exchange_type",
                                         "exchange_declare",
                                         "bind_patterns", "queue",
                                         "queue_type",
                                         "queue_max_length",
                                         "queue_expires",
                                         "prefetch",
                                         "ack",
                                         "max_body" };
    const size_t count = sizeof names / sizeof names[0];

    for (size_t i = 0; i < count; i++)
        ck_assert_str_eq(xb_option_name(i), names[i]);
    ck_assert_ptr_null(xb_option_name(count));
    ck_assert_ptr_null(xb_option_name(count + 1));
}
END_TEST

/* ---- numbers: both bounds are taken, what lies beyond is not ---- */

static const struct {
    const char *name;
    const char *least, *most;
    const char *below, *above;
    size_t offset;
} numbers[] = {
#define AT(member) offsetof(struct xb_options, member)
    { "port", "1", "65535", "0", "65536", AT(port) },
    { "connection_timeout", "1", "86400000", "0", "86400001", AT(connection_timeout) },
    { "heartbeat", "0", "65535", "-1", "65536", AT(heartbeat) },
    { "channel_max", "0", "65535", "-1", "65536", AT(channel_max) },
    { "retry_min", "10", "86400000", "9", "86400001", AT(retry_min) },
    { "retry_max", "10", "86400000", "9", "86400001", AT(retry_max) },
    { "queue_max_length", "1", "1000000000", "0", "1000000001", AT(queue_max_length) },
    { "queue_expires", "1", "4294967295", "0", "4294967296", AT(queue_expires) },
    { "prefetch", "1", "65535", "0", "65536", AT(prefetch) },
    { "max_body", "1", "134217728", "0", "134217729", AT(max_body) },
#undef AT
};

START_TEST(test_number)
{
    static const char *const never[] = { "",     " 5",  "5 ", "+5",   "-5",
                                         "0x10", "1e3", "5s", "12.0", "99999999999999999999999" };
    const char *name = numbers[_i].name;
    const int64_t *member = (const void *)((const char *)&options + numbers[_i].offset);
    int64_t kept;

    set(name, numbers[_i].least);
    ck_assert_int_eq(*member, strtoll(numbers[_i].least, NULL, 10));
    set(name, numbers[_i].most);
    kept = *member;
    ck_assert_int_eq(kept, strtoll(numbers[_i].most, NULL, 10));
    assert_refused(name, numbers[_i].below);
    ck_assert_ptr_nonnull(strstr(error.text, numbers[_i].least));
    ck_assert_ptr_nonnull(strstr(error.text, numbers[_i].most));
    assert_refused(name, numbers[_i].above);
    ck_assert_ptr_nonnull(strstr(error.text, numbers[_i].above));
    for (size_t i = 0; i < sizeof never / sizeof never[0]; i++)
        assert_refused(name, never[i]);
    ck_assert_int_eq(*member, kept);
    set(name, "000000000000000000000000000000000011");
    ck_assert_int_eq(*member, 11);
}
END_TEST

/* ---- texts ---- */

static const struct {
    const char *name;
    size_t offset;
    size_t most;
    bool may_be_empty, any_bytes;
} texts[] = {
#define AT(member) offsetof(struct xb_options, member)
    { "user", AT(user), 255, true, false },
    { "password", AT(password), 3072, true, true },
    { "vhost", AT(vhost), 255, true, false },
    { "connection_name", AT(connection_name), 255, false, false },
    { "cacertfile", AT(cacertfile), 4095, false, true },
    { "certfile", AT(certfile), 4095, false, true },
    { "keyfile", AT(keyfile), 4095, false, true },
    { "key_password", AT(key_password), 1024, true, true },
    { "exchange", AT(exchange), 255, false, false },
    { "queue", AT(queue), 255, false, false },
#undef AT
};

START_TEST(test_text)
{
    const char *name = texts[_i].name;
    char *const *member = (const void *)((const char *)&options + texts[_i].offset);
    char longest[4098];

    memset(longest, 'x', sizeof longest);
    longest[texts[_i].most] = '\0';
    set(name, "a % + \xC3\xA9");
    ck_assert_str_eq(*member, "a % + \xC3\xA9");
    ck_assert_int_eq(xb_options_set(&options, name, "\xFF", &error), texts[_i].any_bytes ? 0 : XIVO_BUS_ERR_OPTION);
    ck_assert_int_eq(xb_options_set(&options, name, "", &error), texts[_i].may_be_empty ? 0 : XIVO_BUS_ERR_OPTION);
    set(name, longest);
    longest[texts[_i].most] = 'x';
    longest[texts[_i].most + 1] = '\0';
    assert_refused(name, longest);
    ck_assert_uint_eq(strlen(*member), texts[_i].most);
}
END_TEST

/* To OpenSSL, ".example.org" is every name below example.org. */
START_TEST(test_name_of_a_certificate)
{
    static const char *const good[] = { "pbx", "pbx.example.org", "pbx.example.org.", "p_b-x.1", "10.0.0.1",
                                        "::1", "fe80::1%eth0" };
    static const char *const bad[] = { "",
                                       ".",
                                       ".example.org",
                                       "..example.org",
                                       "pbx..example.org",
                                       "pbx..",
                                       "*",
                                       "*.example.org",
                                       "p*.example.org",
                                       "pbx example",
                                       "pbx:5671",
                                       "[::1]",
                                       "::1%",
                                       "1::2::3",
                                       "pbx/",
                                       "b\xC3\xBCro",
                                       "a@b",
                                       "pbx,pbx2",
                                       "\x01" };
    char longest[255];

    memset(longest, 'x', sizeof longest);
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        set("server_name_indication", good[i]);
        ck_assert_str_eq(options.server_name_indication, good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_refused("server_name_indication", bad[i]);
    ck_assert_ptr_nonnull(strstr(error.text, "must be one host name, without a wildcard or an empty part"));
    longest[254] = '\0';
    assert_refused("server_name_indication", longest);
    longest[253] = '\0';
    set("server_name_indication", longest);
}
END_TEST

/* ---- words ---- */

START_TEST(test_words_and_booleans)
{
    set("auth_mechanism", "EXTERNAL");
    ck_assert_int_eq(options.auth_mechanism, XB_AUTH_EXTERNAL);
    set("auth_mechanism", "Plain");
    ck_assert_int_eq(options.auth_mechanism, XB_AUTH_PLAIN);
    set("auth_mechanism", "external");
    ck_assert_int_eq(options.auth_mechanism, XB_AUTH_EXTERNAL);
    set("verify", "verify_none");
    ck_assert_int_eq(options.verify, XB_VERIFY_NONE);
    set("verify", "verify_peer");
    ck_assert_int_eq(options.verify, XB_VERIFY_PEER);
    set("exchange_type", "topic");
    ck_assert_int_eq(options.exchange_type, XB_EXCHANGE_TOPIC);
    set("exchange_type", "headers");
    ck_assert_int_eq(options.exchange_type, XB_EXCHANGE_HEADERS);
    set("exchange_type", "direct");
    ck_assert_int_eq(options.exchange_type, XB_EXCHANGE_DIRECT);
    set("exchange_type", "fanout");
    ck_assert_int_eq(options.exchange_type, XB_EXCHANGE_FANOUT);
    set("queue_type", "classic");
    ck_assert_int_eq(options.queue_type, XB_QUEUE_CLASSIC);
    set("queue_type", "quorum");
    ck_assert_int_eq(options.queue_type, XB_QUEUE_QUORUM);
    set("queue_type", "existing");
    ck_assert_int_eq(options.queue_type, XB_QUEUE_EXISTING);
    set("ack", "false");
    ck_assert(!options.ack);
    set("ack", "true");
    ck_assert(options.ack);
    set("exchange_declare", "true");
    ck_assert_int_eq(options.exchange_declare, XB_EXCHANGE_DECLARE_TRUE);
    set("exchange_declare", "false");
    ck_assert_int_eq(options.exchange_declare, XB_EXCHANGE_DECLARE_FALSE);

    assert_refused("auth_mechanism", "amqplain");
    ck_assert_str_eq(error.text,
                     "option 'auth_mechanism' (how the broker knows the user) must be one of plain, external, "
                     "not 'amqplain'");
    assert_refused("exchange_type", "Topic");
    assert_refused("queue_type", "");
    assert_refused("verify", "true");
    assert_refused("ack", "yes");
    assert_refused("ack", "True");
    assert_refused("ack", "1");
    assert_refused("exchange_declare", "");
    ck_assert(options.ack);
    ck_assert_int_eq(options.queue_type, XB_QUEUE_EXISTING);
}
END_TEST

/* ---- hosts ---- */

START_TEST(test_hosts)
{
    set("host", "pbx1:5673,pbx-2.example.org,[::1]:5674,[fe80::1%eth0],10.0.0.1:1");
    ck_assert_uint_eq(options.host_count, 5);
    ck_assert_str_eq(options.hosts[0].name, "pbx1");
    ck_assert_str_eq(options.hosts[1].name, "pbx-2.example.org");
    ck_assert_str_eq(options.hosts[2].name, "::1");
    ck_assert_str_eq(options.hosts[3].name, "fe80::1%eth0");
    ck_assert_str_eq(options.hosts[4].name, "10.0.0.1");
    set("port", "7000");
    ck_assert_int_eq(xb_options_port(&options, 0), 5673);
    ck_assert_int_eq(xb_options_port(&options, 1), 7000);
    ck_assert_int_eq(xb_options_port(&options, 2), 5674);
    ck_assert_int_eq(xb_options_port(&options, 3), 7000);
    ck_assert_int_eq(xb_options_port(&options, 4), 1);
    set("host", "other");
    ck_assert_uint_eq(options.host_count, 1);
    options.port = 0;
    options.tls = true;
    ck_assert_int_eq(xb_options_port(&options, 0), 5671);
}
END_TEST

static const struct {
    const char *value, *words;
} bad_hosts[] = {
    { "", "empty" },
    { ":5672", "empty" },
    { "a,,b", "empty" },
    { "a,", "empty" },
    { ",a", "empty" },
    { "a:", "port" },
    { "a:0", "port" },
    { "a:65536", "port" },
    { "a:99999999999999999999", "port" },
    { "a:+1", "port" },
    { "a:amqp", "port" },
    { "a b", "character" },
    { "a/b", "character" },
    { "\xC3\xA9", "character" },
    { "::1", "in '[' and ']'" },
    { "[::1", "closing" },
    { "[::1]5672", "follow" },
    { "[::1]:", "port" },
    { "[]", "empty" },
    { "[pbx]", "no IPv6" },
    { "[10.0.0.1]", "no IPv6" },
    { "[::1%]", "no IPv6" },
    { "[::1%e/0]", "no IPv6" },
    { "[1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa:bbbb:cccc]", "no IPv6" },
    { "a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a", "32 hosts" },
};

START_TEST(test_bad_hosts)
{
    assert_refused("host", bad_hosts[_i].value);
    ck_assert_msg(strstr(error.text, bad_hosts[_i].words) != NULL, "%s", error.text);
    ck_assert_uint_eq(options.host_count, 1);
    ck_assert_str_eq(options.hosts[0].name, "localhost");
}
END_TEST

START_TEST(test_host_name_length)
{
    char name[256];

    memset(name, 'a', sizeof name);
    name[253] = '\0';
    set("host", name);
    name[253] = 'a';
    name[254] = '\0';
    assert_refused("host", name);
}
END_TEST

/* ---- error texts ---- */

START_TEST(test_the_error_names_option_range_and_value)
{
    assert_refused("prefetch", "70000");
    ck_assert_str_eq(error.text,
                     "option 'prefetch' (messages that the broker sends ahead of their acks) must be a whole "
                     "number from 1 to 65535, not '70000'");
    assert_refused("ack", "no\n");
    ck_assert_ptr_nonnull(strstr(error.text, "true or false, not 'no?'"));
    assert_refused("host", "pbx:x");
    ck_assert_ptr_nonnull(strstr(error.text, "(a port must be a whole number from 1 to 65535)"));
}
END_TEST

START_TEST(test_a_long_value_is_cut)
{
    char value[1000];

    memset(value, '7', sizeof value);
    value[sizeof value - 1] = '\0';
    assert_refused("prefetch", value);
    ck_assert_uint_lt(strlen(error.text), 300);
    ck_assert_ptr_nonnull(strstr(error.text, "77...'"));
}
END_TEST

START_TEST(test_secrets_are_not_shown)
{
    char secret[4000];

    memset(secret, 'S', sizeof secret);
    secret[sizeof secret - 1] = '\0';
    assert_refused("password", secret);
    ck_assert_ptr_null(strstr(error.text, "SS"));
    assert_refused("key_password", secret);
    ck_assert_ptr_null(strstr(error.text, "SS"));
    assert_refused("host", "bob:SSecret@pbx");
    ck_assert_ptr_null(strstr(error.text, "SS"));
    assert_refused("host", "bob:SSecret");
    ck_assert_ptr_null(strstr(error.text, "SS"));
    assert_refused("user", "bob:SSecret\xff");
    ck_assert_ptr_null(strstr(error.text, "SS"));
    assert_refused("host", "SSecret@pbx");
    ck_assert_ptr_null(strstr(error.text, "SS"));
    ck_assert_ptr_nonnull(strstr(error.text, "options of their own"));
    ck_assert_int_eq(xb_options_set_discreetly(&options, "prefetch", "SSecret", &error), XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_null(strstr(error.text, "SS"));
    ck_assert_int_eq(xb_options_set_discreetly(&options, "SSecret", "x", &error), XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_null(strstr(error.text, "SS"));
    ck_assert_int_eq(xb_options_set(&options, "password=SSecret", "x", &error), XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_null(strstr(error.text, "SS"));
    ck_assert_int_eq(xb_options_set(&options, "vhost:SSecret", "x", &error), XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_null(strstr(error.text, "SS"));
    ck_assert_int_eq(xb_options_set(&options, "pasword", "SSecret", &error), XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_null(strstr(error.text, "SS"));
}
END_TEST

static const struct {
    const char *name, *text;
} unknown[] = {
    { "prefetsh", "unknown option 'prefetsh'; did you mean 'prefetch'?" },
    { "heart-beat", "unknown option 'heart-beat'; did you mean 'heartbeat'?" },
    { "Queue", "unknown option 'Queue'; did you mean 'queue'?" },
    { "username", "unknown option 'username'; did you mean 'user'?" },
    { "pass", "unknown option; did you mean 'password'?" },
    { "ports", "unknown option 'ports'; did you mean 'port'?" },
    { "retrymax", "unknown option 'retrymax'; did you mean 'retry_max'?" },
    { "max_length", "unknown option 'max_length'; did you mean 'queue_max_length'?" },
};

START_TEST(test_unknown_names)
{
    ck_assert_int_eq(xb_options_set(&options, unknown[_i].name, "1", &error), XIVO_BUS_ERR_OPTION);
    ck_assert_str_eq(error.text, unknown[_i].text);
}
END_TEST

START_TEST(test_names_without_likeness)
{
    char name[2000];

    memset(name, 'z', sizeof name);
    name[sizeof name - 1] = '\0';
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(xb_options_set(&options,
                                        i == 0   ? name
                                        : i == 1 ? ""
                                                 : "zzzzz",
                                        "1", &error),
                         XIVO_BUS_ERR_OPTION);
        ck_assert_ptr_nonnull(strstr(error.text, "; the options are host, port, user, "));
        ck_assert_ptr_nonnull(strstr(error.text, ", max_body"));
        ck_assert_ptr_null(strstr(error.text, "did you mean"));
    }
}
END_TEST

/* ---- the whole set ---- */

/* Up to four options, what the check says of them (NULL: nothing), and whether with amqps. */
static const struct {
    const char *set[8];
    bool tls;
    const char *words;
} sets[] = {
    { { "retry_min", "2000", "retry_max", "1000" },
      false,
      "'retry_min' (2000 ms) must not be above 'retry_max' (1000 ms)" },
    { { "retry_min", "1000", "retry_max", "1000" }, false, NULL },
    { { "channel_max", "1" }, false, "'channel_max'" },
    { { "channel_max", "2" }, false, NULL },
    { { "queue_type", "classic" }, false, "'queue_type' needs the option 'queue'" },
    { { "queue_type", "quorum" }, false, "'queue_type' needs the option 'queue'" },
    { { "queue_type", "existing" }, false, "'queue_type' needs the option 'queue'" },
    { { "queue_type", "existing", "queue", "q" }, false, NULL },
    { { "queue_type", "quorum", "queue", "q", "queue_expires", "5", "queue_max_length", "5" }, false, NULL },
    { { "queue_max_length", "5" }, false, NULL },
    { { "queue_expires", "5" }, false, "'queue_expires' needs the option 'queue'" },
    { { "queue_type", "existing", "queue", "q", "queue_max_length", "5" }, false, "'queue_max_length' has no effect" },
    { { "queue_type", "existing", "queue", "q", "queue_expires", "5" }, false, "'queue_expires' has no effect" },
    { { "queue_type", "existing", "queue", "q", "exchange", "e" }, false, "'exchange' has no effect" },
    { { "exchange_type", "topic" }, false, "'exchange_type' needs the option 'exchange'" },
    { { "exchange_declare", "false" }, false, "'exchange_declare' needs the option 'exchange'" },
    { { "exchange_declare", "true" }, false, NULL },
    { { "exchange", "e", "exchange_type", "topic", "exchange_declare", "false" }, false, NULL },
    { { "exchange", "e", "exchange_declare", "true" }, false, NULL },
    { { "auth_mechanism", "external" }, false, "'auth_mechanism=external' needs amqps" },
    { { "cacertfile", "/ca.pem" }, false, "'cacertfile' needs amqps" },
    { { "certfile", "/c.pem" }, false, "'certfile' needs amqps" },
    { { "keyfile", "/k.pem" }, false, "'keyfile' needs amqps" },
    { { "key_password", "secret" }, false, "'key_password' needs amqps" },
    { { "server_name_indication", "pbx" }, false, "'server_name_indication' needs amqps" },
    { { "verify", "verify_none" }, false, NULL },
    { { "certfile", "/c.pem" }, true, "'certfile' needs the option 'keyfile'" },
    { { "keyfile", "/k.pem" }, true, "'keyfile' needs the option 'certfile'" },
    { { "key_password", "x" }, true, "'key_password' needs the option 'keyfile'" },
    { { "auth_mechanism", "external" }, true, "needs the options 'certfile' and 'keyfile'" },
    { { "certfile", "/c.pem", "keyfile", "/k.pem", "auth_mechanism", "external" }, true, NULL },
    { { NULL }, true, NULL },
};

START_TEST(test_check)
{
    int rc;

    for (size_t i = 0; i < 8 && sets[_i].set[i]; i += 2)
        set(sets[_i].set[i], sets[_i].set[i + 1]);
    options.tls = sets[_i].tls;
    error = (struct xb_error){ 0 };
    rc = xb_options_check(&options, &error);
    if (sets[_i].words) {
        ck_assert_int_eq(rc, XIVO_BUS_ERR_OPTION);
        ck_assert_msg(strstr(error.text, sets[_i].words) != NULL, "%s", error.text);
        ck_assert_int_eq(xb_options_check(&options, NULL), XIVO_BUS_ERR_OPTION);
    } else {
        ck_assert_msg(rc == XIVO_BUS_OK, "%s", error.text);
    }
}
END_TEST

START_TEST(test_exchange_type)
{
    set("exchange", "mine");
    ck_assert_int_eq(xb_options_exchange_type(&options), XB_EXCHANGE_TOPIC);
    set("exchange", "wazo-headers");
    ck_assert_int_eq(xb_options_exchange_type(&options), XB_EXCHANGE_HEADERS);
    set("exchange_type", "fanout");
    ck_assert_int_eq(xb_options_exchange_type(&options), XB_EXCHANGE_FANOUT);
}
END_TEST

START_TEST(test_show)
{
    char text[100];

    ck_assert_str_eq(xb_options_show(&options, 0, text, sizeof text), "amqp://localhost:5672/%2F");
    set("host", "pbx1,[fe80::1%eth0]:7");
    set("vhost", "a b/\xC3\xA9-._~Z9");
    ck_assert_str_eq(xb_options_show(&options, 0, text, sizeof text), "amqp://pbx1:5672/a%20b%2F%C3%A9-._~Z9");
    set("vhost", "");
    ck_assert_str_eq(xb_options_show(&options, 1, text, sizeof text), "amqp://[fe80::1%25eth0]:7/");
    options.tls = true;
    ck_assert_str_eq(xb_options_show(&options, 0, text, sizeof text), "amqps://pbx1:5671/");
    ck_assert_str_eq(xb_options_show(&options, 0, text, 9), "amqps://");
    ck_assert_str_eq(xb_options_show(&options, 0, text, 1), "");
}
END_TEST

/* Options that set every kind of member away from its default. */
static void fill(void)
{
    set("host", "a:1,b,[::1]:3");
    set("connection_name", "wallboard");
    set("auth_mechanism", "external");
    set("ack", "false");
    set("queue", "q");
    set("exchange_declare", "true");
    set("prefetch", "7");
    options.tls = true;
}

START_TEST(test_copy_is_independent)
{
    struct xb_options copy;

    fill();
    ck_assert_int_eq(xb_options_copy(&copy, &options), XIVO_BUS_OK);
    xb_options_free(&options);
    xb_options_free(&options);
    ck_assert_ptr_null(options.hosts);
    ck_assert_uint_eq(copy.host_count, 3);
    ck_assert_str_eq(copy.hosts[2].name, "::1");
    ck_assert_int_eq(copy.hosts[2].port, 3);
    ck_assert_str_eq(copy.connection_name, "wallboard");
    ck_assert_str_eq(copy.queue, "q");
    ck_assert_str_eq(copy.user, "guest");
    ck_assert_ptr_null(copy.exchange);
    ck_assert_int_eq(copy.prefetch, 7);
    ck_assert_int_eq(copy.queue_expires, -1);
    ck_assert_int_eq(copy.auth_mechanism, XB_AUTH_EXTERNAL);
    ck_assert(!copy.ack && copy.tls);
    ck_assert_int_eq(copy.exchange_declare, XB_EXCHANGE_DECLARE_TRUE);
    xb_options_free(&copy);
}
END_TEST

/* ---- without memory ---- */

START_TEST(test_init_without_memory)
{
    struct xb_options made;
    unsigned nth = 0;
    bool failed;
    int rc;

    do {
        fail_allocation(++nth);
        rc = xb_options_init(&made);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
        xb_options_free(&made);
    } while (failed);
    ck_assert_uint_gt(nth, 4);
}
END_TEST

START_TEST(test_set_without_memory)
{
    unsigned nth = 0;
    bool failed;
    int rc;

    do {
        fail_allocation(++nth);
        rc = xb_options_set(&options, "host", "x,y,z", &error);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
        if (failed)
            ck_assert_int_eq(error.code, XIVO_BUS_ERR_NOMEM);
        ck_assert_str_eq(options.hosts[0].name, failed ? "localhost" : "x");
    } while (failed);
    ck_assert_uint_eq(nth, 5);
    fail_allocation(1);
    rc = xb_options_set(&options, "user", "bob", &error);
    ck_assert(stop_failing());
    ck_assert_int_eq(rc, XIVO_BUS_ERR_NOMEM);
    ck_assert_str_eq(options.user, "guest");
}
END_TEST

START_TEST(test_copy_without_memory)
{
    struct xb_options copy;
    unsigned nth = 0;
    bool failed;
    int rc;

    fill();
    do {
        fail_allocation(++nth);
        rc = xb_options_copy(&copy, &options);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
        ck_assert(!failed || !copy.hosts);
    } while (failed);
    xb_options_free(&copy);
    ck_assert_uint_gt(nth, 8);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("option");
    TCase *tcase = tcase_create("option");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_defaults);
    tcase_add_test(tcase, test_names);
    tcase_add_loop_test(tcase, test_number, 0, (int)(sizeof numbers / sizeof numbers[0]));
    tcase_add_loop_test(tcase, test_text, 0, (int)(sizeof texts / sizeof texts[0]));
    tcase_add_test(tcase, test_name_of_a_certificate);
    tcase_add_test(tcase, test_words_and_booleans);
    tcase_add_test(tcase, test_hosts);
    tcase_add_loop_test(tcase, test_bad_hosts, 0, (int)(sizeof bad_hosts / sizeof bad_hosts[0]));
    tcase_add_test(tcase, test_host_name_length);
    tcase_add_test(tcase, test_the_error_names_option_range_and_value);
    tcase_add_test(tcase, test_a_long_value_is_cut);
    tcase_add_test(tcase, test_secrets_are_not_shown);
    tcase_add_loop_test(tcase, test_unknown_names, 0, (int)(sizeof unknown / sizeof unknown[0]));
    tcase_add_test(tcase, test_names_without_likeness);
    tcase_add_loop_test(tcase, test_check, 0, (int)(sizeof sets / sizeof sets[0]));
    tcase_add_test(tcase, test_exchange_type);
    tcase_add_test(tcase, test_show);
    tcase_add_test(tcase, test_copy_is_independent);
    tcase_add_test(tcase, test_init_without_memory);
    tcase_add_test(tcase, test_set_without_memory);
    tcase_add_test(tcase, test_copy_without_memory);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
