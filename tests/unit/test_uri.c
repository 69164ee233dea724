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

static const struct {
    const char *uri, *user, *password, *host, *vhost;
    int64_t port;
} good[] = {
    { "amqp://pbx", "guest", "guest", "pbx", "/", 5672 },
    { "AMQP://pbx", "guest", "guest", "pbx", "/", 5672 },
    { "amqp://pbx/", "guest", "guest", "pbx", "", 5672 },
    { "amqp://pbx/%2F", "guest", "guest", "pbx", "/", 5672 },
    { "amqp://pbx/%2f", "guest", "guest", "pbx", "/", 5672 },
    { "amqp://pbx?heartbeat=5", "guest", "guest", "pbx", "/", 5672 },
    { "amqp://pbx/?heartbeat=5", "guest", "guest", "pbx", "", 5672 },
    { "amqp://pbx?", "guest", "guest", "pbx", "/", 5672 },
    { "amqp://pbx?&heartbeat=5&", "guest", "guest", "pbx", "/", 5672 },
    { "amqp://bob:secret@pbx:1234/wazo", "bob", "secret", "pbx", "wazo", 1234 },
    { "amqp://bob@pbx", "bob", "guest", "pbx", "/", 5672 },
    { "amqp://bob:@pbx", "bob", "", "pbx", "/", 5672 },
    { "amqp://:@pbx", "", "", "pbx", "/", 5672 },
    { "amqp://@pbx", "", "guest", "pbx", "/", 5672 },
    { "amqp://b%40b:p%2Fa%3As%23s%3f%25+%C3%A9@pbx/v%20h", "b@b", "p/a:s#s?%+\xC3\xA9", "pbx", "v h", 5672 },
    { "amqp://bob:a:b@pbx", "bob", "a:b", "pbx", "/", 5672 },
    { "amqp://user%61:%61pass@ho%61st:10000/v%2fhost", "usera", "apass", "hoast", "v/host", 10000 },
    { "amqp://[::1]", "guest", "guest", "::1", "/", 5672 },
    { "amqp://bob:x@[fe80::1%25eth0]:99/v", "bob", "x", "fe80::1%eth0", "v", 99 },
    { "amqp://pbx/v%40w:x", "guest", "guest", "pbx", "v@w:x", 5672 },
    { "amqp://a?host=b:7&user=carl&password=pw&vhost=v", "carl", "pw", "b", "v", 7 },
    { "amqp://a?port=5673&port=5674", "guest", "guest", "a", "/", 5674 },
    { "amqp://a:1?port=5673", "guest", "guest", "a", "/", 1 },
    { "amqp://a?vhost=a%26b%3Dc=d?e/f+g", "guest", "guest", "a", "a&b=c=d?e/f+g", 5672 },
    { "amqp://a?%76host=v", "guest", "guest", "a", "v", 5672 },
};

START_TEST(test_good)
{
    char uri[200];
    int rc;

    strcpy(uri, good[_i].uri);
    rc = xb_options_set_uri(&options, uri, &error);
    ck_assert_msg(rc == XIVO_BUS_OK, "%s: %s", uri, error.text);
    ck_assert_str_eq(uri, good[_i].uri);
    ck_assert_str_eq(options.user, good[_i].user);
    ck_assert_str_eq(options.password, good[_i].password);
    ck_assert_uint_eq(options.host_count, 1);
    ck_assert_str_eq(options.hosts[0].name, good[_i].host);
    ck_assert_str_eq(options.vhost, good[_i].vhost);
    ck_assert_int_eq(xb_options_port(&options, 0), good[_i].port);
    ck_assert(!options.tls);
}
END_TEST

START_TEST(test_tls)
{
    static const char *const uris[] = { "amqps://bob:pw@pbx", "AmqpS://pbx?verify=verify_none&cacertfile=%2Fca.pem",
                                        "amqps://pbx?server_name_indication=bus.example.org" };

    for (size_t i = 0; i < sizeof uris / sizeof uris[0]; i++) {
        ck_assert_int_eq(xb_options_set_uri(&options, uris[i], NULL), XIVO_BUS_OK);
        ck_assert(options.tls);
        ck_assert_int_eq(xb_options_port(&options, 0), 5671);
        ck_assert_int_eq(xb_options_check(&options, NULL), XIVO_BUS_OK);
    }
    ck_assert_str_eq(options.cacertfile, "/ca.pem");
    ck_assert_int_eq(options.verify, XB_VERIFY_NONE);
    ck_assert_str_eq(options.server_name_indication, "bus.example.org");
    ck_assert_int_eq(xb_options_set_uri(&options, "amqp://pbx", NULL), XIVO_BUS_OK);
    ck_assert(!options.tls);
    ck_assert_int_eq(xb_options_check(&options, NULL), XIVO_BUS_ERR_OPTION);
}
END_TEST

START_TEST(test_everything_in_one)
{
    static const char uri[] =
        "amqp://bob:pw@pbx1:5673,pbx2,[::1]:5674/%2F?heartbeat=7&auth_mechanism=PLAIN&connection_timeout=500"
        "&connection_name=wall%20board&prefetch=9&ack=false&queue=q&queue_type=quorum&exchange=e&exchange_declare="
        "false";

    ck_assert_int_eq(xb_options_set_uri(&options, uri, NULL), XIVO_BUS_OK);
    ck_assert_uint_eq(options.host_count, 3);
    ck_assert_str_eq(options.hosts[0].name, "pbx1");
    ck_assert_int_eq(xb_options_port(&options, 0), 5673);
    ck_assert_str_eq(options.hosts[1].name, "pbx2");
    ck_assert_int_eq(xb_options_port(&options, 1), 5672);
    ck_assert_str_eq(options.hosts[2].name, "::1");
    ck_assert_int_eq(xb_options_port(&options, 2), 5674);
    ck_assert_int_eq(options.heartbeat, 7);
    ck_assert_int_eq(options.connection_timeout, 500);
    ck_assert_str_eq(options.connection_name, "wall board");
    ck_assert_int_eq(options.prefetch, 9);
    ck_assert(!options.ack);
    ck_assert_str_eq(options.queue, "q");
    ck_assert_int_eq(options.queue_type, XB_QUEUE_QUORUM);
    ck_assert_str_eq(options.exchange, "e");
    ck_assert_int_eq(options.exchange_declare, XB_EXCHANGE_DECLARE_FALSE);
    ck_assert_int_eq(xb_options_check(&options, NULL), XIVO_BUS_OK);
}
END_TEST

START_TEST(test_what_the_uri_does_not_mention_stays)
{
    ck_assert_int_eq(xb_options_set(&options, "user", "carl", NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xb_options_set(&options, "vhost", "v", NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xb_options_set(&options, "prefetch", "5", NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xb_options_set_uri(&options, "amqp://pbx?heartbeat=1", NULL), XIVO_BUS_OK);
    ck_assert_str_eq(options.user, "carl");
    ck_assert_str_eq(options.vhost, "v");
    ck_assert_int_eq(options.prefetch, 5);
}
END_TEST

/* What the error must contain. SECRET stands for the password, or what is left of one: it must never be shown. */
static const struct {
    const char *uri, *words;
} bad[] = {
    { "", "scheme" },
    { "pbx", "scheme" },
    { "amqp", "scheme" },
    { "amqp:", "scheme" },
    { "amqp:/pbx", "scheme" },
    { "http://pbx", "scheme" },
    { "xamqp://pbx", "scheme" },
    { "amqpss://pbx", "scheme" },
    { "bob:SECRET@pbx/amqp://", "scheme" },
    { "amqp://", "host name is empty" },
    { "amqp:///v", "host name is empty" },
    { "amqp://?heartbeat=1", "host name is empty" },
    { "amqp://bob:SECRET@", "host name is empty" },
    { "amqp://bob:SECRET@:5672", "host name is empty" },
    { "amqp://bob:SECRET@a,,b", "URI: host: option 'host' must be a list" },
    { "amqp://bob:SECRET@a,", "host name is empty" },
    { "amqp://a:0", "port must be" },
    { "amqp://a:65536", "port must be" },
    { "amqp://a:", "port must be" },
    { "amqp://a:-1", "port must be" },
    { "amqp://guest:SECRET", "port must be" },
    { "amqp://[::1", "closing" },
    { "amqp://::1", "IPv6" },
    { "amqp://p_b!x", "character" },
    { "amqps://*.example.org", "character" },
    { "amqps://.example.org", "begins with a dot" },
    { "amqps://pbx,.", "begins with a dot" },
    { "amqp://a#f", "fragment" },
    { "amqp://a/v?heartbeat=1#f", "fragment" },
    { "amqp://a b", "space" },
    { "amqp://a\n", "space or a control" },
    { "amqp://a\x7F", "control" },
    { "amqp://a/b/c", "vhost has a '/'" },
    { "amqp://a//", "vhost has a '/'" },
    { "amqp://a/%", "URI: vhost: two hexadecimal" },
    { "amqp://a/%2", "URI: vhost: two hexadecimal" },
    { "amqp://a/%2x", "URI: vhost: two hexadecimal" },
    { "amqp://a/%g0", "URI: vhost: two hexadecimal" },
    { "amqp://a/%00", "URI: vhost: %00" },
    { "amqp://a/%FF", "URI: vhost: option 'vhost' must be text" },
    { "amqp://bo%b:SECRET@a", "URI: user: " },
    { "amqp://bo%00:SECRET@a", "URI: user: %00" },
    { "amqp://bob:%SECRET@a", "URI: password: " },
    { "amqp://bob:SECRET%00@a", "URI: password: %00" },
    { "amqp://a%", "URI: host: " },
    { "amqp://a?heartbeat=%", "URI: query: " },
    { "amqp://a?heartbeat=%00", "URI: query: %00" },
    { "amqp://a?heart%beat=1", "URI: query: " },
    { "amqp://a?heartbeat", "no value" },
    { "amqp://a?heartbeat=x",
      "URI: query: option 'heartbeat' (seconds; 0: none) must be a whole number from 0 to 65535, not 'x'" },
    { "amqp://a?heartbeet=1", "URI: query: unknown option 'heartbeet'; did you mean 'heartbeat'?" },
    { "amqp://a?pasword=SECRET", "did you mean 'password'?" },
    { "amqp://a?=1", "unknown option ''" },
    { "amqp://a?queue=", "option 'queue'" },
    /* passwords that nobody encoded */
    { "amqp://bob:x@SECRET@a", "more than one '@'" },
    { "amqp://bob:SECRET@x@a", "more than one '@'" },
    { "amqp://bob:SECRET/x@a", "'@' after the hosts" },
    { "amqp://bob:SECRET/x@a", "%2F, %3F and %23" },
    { "amqp://bob:1/SECRET/x@a", "'@' after the hosts" },
    { "amqp://bob:1/SECRET@a", "'@' after the hosts" },
    { "amqp://bob:x@a/SECRET@a", "'@' after the hosts" },
    { "amqp://bob:1?SECRET@a", "'@' after the hosts" },
    { "amqp://bob:1?SECRET=SECRET@a", "'@' after the hosts" },
    { "amqp://bob:1?prefetch=SECRET@a", "'@' after the hosts" },
    { "amqp://bob:1?host=SECRET@a/%2F", "'@' after the hosts" },
    { "amqp://bob:1/%FFSECRET@a", "'@' after the hosts" },
    { "amqp://a/%2F?host=bob:SECRET", "port must be" },
    { "amqp://a/%2F?host=bob:SECRET%40a", "port must be" },
    { "amqp://a/%2F?user=bob:SECRET%FF", "option 'user' must be" },
    { "amqp://a/%2F?pasword=SECRET", "did you mean 'password'" },
    { "amqp://a/%2F?password:SECRET=1", "did you mean 'password'" },
    { "amqp://a/%2F?passwordSECRETSECRET=1", "did you mean 'password'" },
    { "amqp://a/%2F?user:SECRET=1", "unknown option 'user...'" },
    { "amqp://a/%2F?password=x&SECRET=1", "unknown option" },
    { "amqp://a/%2F?password=x&port=SECRET", "option 'port' must be" },
    { "amqps://a/%2F?key_password=x&verify=SECRET", "option 'verify' must be" },
    { "amqp://a/%2F?SECRET", "no value" },
    { "amqp://bob:x#SECRET@a", "fragment" },
    { "amqp://bob:SECRET x@a", "space" },
};

START_TEST(test_bad)
{
    char before[100], after[100];

    ck_assert_int_eq(xb_options_set(&options, "password", "old", NULL), XIVO_BUS_OK);
    xb_options_show(&options, 0, before, sizeof before);
    error = (struct xb_error){ 0 };
    ck_assert_msg(xb_options_set_uri(&options, bad[_i].uri, &error) == XIVO_BUS_ERR_OPTION, "%s was taken",
                  bad[_i].uri);
    ck_assert_int_eq(error.code, XIVO_BUS_ERR_OPTION);
    ck_assert_msg(strstr(error.text, bad[_i].words) != NULL, "%s: %s", bad[_i].uri, error.text);
    ck_assert_msg(strstr(error.text, "SECRET") == NULL, "%s: %s", bad[_i].uri, error.text);
    ck_assert_int_eq(xb_options_set_uri(&options, bad[_i].uri, NULL), XIVO_BUS_ERR_OPTION);
    xb_options_show(&options, 0, after, sizeof after);
    ck_assert_str_eq(before, after);
    ck_assert_str_eq(options.user, "guest");
    ck_assert_str_eq(options.password, "old");
    ck_assert_int_eq(options.heartbeat, 30);
    ck_assert(!options.tls);
}
END_TEST

/* The good parts come first here: none of them may stay when a later one is refused. */
START_TEST(test_all_or_nothing)
{
    ck_assert_int_eq(xb_options_set_uri(&options, "amqp://bob:pw@pbx:1/v?heartbeat=1&queue=q&prefetch=0", &error),
                     XIVO_BUS_ERR_OPTION);
    ck_assert_str_eq(options.user, "guest");
    ck_assert_str_eq(options.password, "guest");
    ck_assert_str_eq(options.hosts[0].name, "localhost");
    ck_assert_str_eq(options.vhost, "/");
    ck_assert_int_eq(options.heartbeat, 30);
    ck_assert_ptr_null(options.queue);
    ck_assert_int_eq(options.prefetch, 256);
}
END_TEST

START_TEST(test_without_memory)
{
    static const char uri[] = "amqp://bob:pw@pbx:1,pbx2/v?queue=q";
    unsigned nth = 0;
    bool failed;
    int rc;

    do {
        fail_allocation(++nth);
        rc = xb_options_set_uri(&options, uri, &error);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
        if (failed) {
            ck_assert_int_eq(error.code, XIVO_BUS_ERR_NOMEM);
            ck_assert_str_eq(options.user, "guest");
            ck_assert_ptr_null(options.queue);
        }
    } while (failed);
    ck_assert_str_eq(options.queue, "q");
    ck_assert_uint_gt(nth, 12);
}
END_TEST

/* Every beginning of a URI is read without a step beyond its end; the sanitizers and valgrind watch. */
START_TEST(test_every_beginning)
{
    static const char uri[] = "amqp://b%62b:p%2Fw@[fe80::1%25eth0]:5673,pbx2:1/v%20h?heartbeat=5&connection_name=a%41";

    for (size_t length = 0; length < sizeof uri; length++) {
        char *part = malloc(length + 1);
        int rc;

        ck_assert_ptr_nonnull(part);
        memcpy(part, uri, length);
        part[length] = '\0';
        rc = xb_options_set_uri(&options, part, &error);
        ck_assert(rc == XIVO_BUS_OK || rc == XIVO_BUS_ERR_OPTION);
        free(part);
    }
    ck_assert_str_eq(options.connection_name, "aA");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("uri");
    TCase *tcase = tcase_create("uri");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, test_good, 0, (int)(sizeof good / sizeof good[0]));
    tcase_add_test(tcase, test_tls);
    tcase_add_test(tcase, test_everything_in_one);
    tcase_add_test(tcase, test_what_the_uri_does_not_mention_stays);
    tcase_add_loop_test(tcase, test_bad, 0, (int)(sizeof bad / sizeof bad[0]));
    tcase_add_test(tcase, test_all_or_nothing);
    tcase_add_test(tcase, test_without_memory);
    tcase_add_test(tcase, test_every_beginning);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
