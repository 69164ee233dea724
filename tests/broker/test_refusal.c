/*
 * What the broker, or whoever answers in its place, refuses: each refusal its own code and the broker's own words, and
 * never a password in any text.
 */
#include <arpa/inet.h>
#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "broker.h"
#include "publish.h"
#include "pump.h"

#define SECRET "tr%C3%A8s-secret"
#define SECRET_DECODED "tr\xc3\xa8s-secret"

static void no_secret(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)userdata;
    ck_assert_msg(strstr(text, SECRET) == NULL && strstr(text, SECRET_DECODED) == NULL, "logged: %s", text);
}

static void ignore(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

static xivo_bus *open_bus(const char *uri, struct pump_states *states)
{
    xivo_bus *bus = pump_new(uri);

    pump_watch(bus, states);
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_DEBUG, no_secret, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "status.agent", ignore, NULL), XIVO_BUS_OK);
    return bus;
}

/* process() ends with the code, its text has the words, and the state says that nothing is tried again. */
static void expect_end(const char *uri, int code, const char *words)
{
    struct pump_states states;
    xivo_bus *bus = open_bus(uri, &states);
    int rc = pump_until_error(bus);
    const char *text = xivo_bus_error_text(bus, rc);

    ck_assert_msg(rc == code, "%s instead of %s: %s", xivo_bus_error_name(rc), xivo_bus_error_name(code), text);
    ck_assert_msg(strstr(text, words) != NULL, "\"%s\" is not in: %s", words, text);
    ck_assert_ptr_null(strstr(text, SECRET));
    ck_assert_ptr_null(strstr(text, SECRET_DECODED));
    ck_assert_int_eq(xivo_bus_error_is_fatal(rc), 1);
    ck_assert_int_eq(states.disconnected, 1);
    ck_assert_int_eq(states.connected, 0);
    ck_assert_int_eq(states.code, code);
    ck_assert_int_eq(states.retry_us, -1);
    ck_assert_ptr_null(strstr(states.text, SECRET_DECODED));
    xivo_bus_free(bus);
}

/* The state says why and when it is tried again, twice; process() goes on. `words` NULL: any. */
static void expect_retries(const char *uri, int code, const char *words)
{
    struct pump_states states;
    xivo_bus *bus = open_bus(uri, &states);

    pump_until(bus, &states.disconnected, 2);
    ck_assert_msg(states.code == code, "%s instead of %s: %s", xivo_bus_error_name(states.code),
                  xivo_bus_error_name(code), states.text);
    ck_assert_msg(words == NULL || strstr(states.text, words) != NULL, "\"%s\" is not in: %s", words, states.text);
    ck_assert_int_ge(states.retry_us, 0);
    ck_assert_int_eq(states.connected, 0);
    ck_assert_int_ge(states.connecting, 2);
    xivo_bus_free(bus);
}

START_TEST(test_wrong_password)
{
    expect_end(broker_uri_for("guest", SECRET, "%2F", ""), XIVO_BUS_ERR_LOGIN, "ACCESS_REFUSED");
}
END_TEST

START_TEST(test_unknown_user)
{
    expect_end(broker_uri_for("nobody-we-know", SECRET, "%2F", ""), XIVO_BUS_ERR_LOGIN, "ACCESS_REFUSED");
}
END_TEST

START_TEST(test_password_with_every_sign)
{
    struct pump_states states;
    xivo_bus *bus = open_bus(broker_uri_for("odd", "p%40ss%2Fw%3Ar%25d%3F%23", "%2F", ""), &states);

    pump_until(bus, &states.connected, 1);
    xivo_bus_free(bus);
    bus = open_bus(broker_uri_for("odd", "", "%2F", ""), &states);
    ck_assert_int_eq(xivo_bus_set_option(bus, "password", "p@ss/w:r%d?#"), XIVO_BUS_OK);
    pump_until(bus, &states.connected, 1);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_unknown_vhost)
{
    expect_end(broker_uri_for("guest", "guest", "nowhere", ""), XIVO_BUS_ERR_VHOST, "nowhere");
}
END_TEST

/* The mistake of everybody who writes his first URI. */
START_TEST(test_vhost_with_the_empty_name)
{
    expect_end(broker_uri_for("guest", "guest", "", ""), XIVO_BUS_ERR_VHOST, "written %2F");
}
END_TEST

START_TEST(test_vhost_not_for_this_user)
{
    expect_end(broker_uri_for("outsider", "outsider", "%2F", ""), XIVO_BUS_ERR_VHOST, "access to vhost");
}
END_TEST

/* A limit is lifted when others go: worth trying again. */
START_TEST(test_vhost_is_full)
{
    struct pump_states states;
    xivo_bus *bus = open_bus(broker_uri_for("guest", "guest", "full", ""), &states);

    pump_until(bus, &states.disconnected, 1);
    ck_assert_int_ge(states.retry_us, 0);
    ck_assert_msg(strstr(states.text, "limit") != NULL, "%s", states.text);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_no_permission_for_queues)
{
    publish_command(NULL, "{\"do\": \"platform\"}");
    expect_end(broker_uri_for("powerless", "powerless", "%2F", ""), XIVO_BUS_ERR_PERMISSION, "ACCESS_REFUSED");
}
END_TEST

START_TEST(test_no_permission_for_the_exchange)
{
    publish_command(NULL, "{\"do\": \"platform\"}");
    expect_end(broker_uri_for("stranger", "stranger", "%2F", ""), XIVO_BUS_ERR_PERMISSION, "access to exchange");
}
END_TEST

/* What a careful operator grants is enough: the exchanges are there and need not be declared. */
START_TEST(test_reader_is_served)
{
    struct pump_states states;

    publish_command(NULL, "{\"do\": \"platform\"}");
    xivo_bus *bus = open_bus(broker_uri_for("reader", "reader", "%2F", ""), &states);
    pump_until(bus, &states.connected, 1);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_missing_exchange)
{
    expect_end(broker_uri_for("guest", "guest", "%2F", "?exchange=xb-missing"),
               XIVO_BUS_ERR_NO_EXCHANGE, "exchange_declare=true");
}
END_TEST

START_TEST(test_exchange_of_another_type)
{
    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"xb-fanout\", \"type\": \"fanout\"}");
    expect_end(broker_uri_for("guest", "guest", "%2F", "?exchange=xb-fanout&exchange_type=topic&exchange_declare=true"),
               XIVO_BUS_ERR_MISMATCH, "PRECONDITION_FAILED");
}
END_TEST

START_TEST(test_exchange_that_is_not_durable)
{
    publish_command(NULL, "{\"do\": \"exchange\", \"name\": \"xb-passing\", \"type\": \"topic\", \"durable\": false}");
    expect_end(broker_uri_for("guest", "guest", "%2F", "?exchange=xb-passing&exchange_declare=true"),
               XIVO_BUS_ERR_MISMATCH, "PRECONDITION_FAILED");
}
END_TEST

START_TEST(test_queue_with_other_arguments)
{
    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-other\", \"arguments\": {\"x-max-length\": 10}}");
    expect_end(broker_uri_for("guest", "guest", "%2F", "?queue=xb-other&queue_type=classic"), XIVO_BUS_ERR_MISMATCH,
               "PRECONDITION_FAILED");
}
END_TEST

START_TEST(test_missing_queue)
{
    expect_end(broker_uri_for("guest", "guest", "%2F", "?queue=xb-not-there&queue_type=existing"),
               XIVO_BUS_ERR_NO_QUEUE, "xb-not-there");
}
END_TEST

START_TEST(test_exclusive_queue_of_another)
{
    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-theirs\", \"exclusive\": true}");
    expect_end(broker_uri_for("guest", "guest", "%2F", "?queue=xb-theirs&queue_type=existing"), XIVO_BUS_ERR_LOCKED,
               "RESOURCE_LOCKED");
}
END_TEST

/* A loopback port with a listener, or with nobody when `listener` is NULL: it stays the test's own. */
static int loopback_port(int *listener)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    ck_assert_int_eq(bind(fd, (struct sockaddr *)&address, length), 0);
    ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&address, &length), 0);
    if (listener != NULL)
        ck_assert_int_eq(listen(*listener = fd, 8), 0);
    return ntohs(address.sin_port);
}

static const char *loopback_uri(int port, const char *query)
{
    static char uri[256];

    snprintf(uri, sizeof uri, "amqp://guest:%s@127.0.0.1:%d/%%2F%s", SECRET, port, query);
    return uri;
}

START_TEST(test_nobody_listens)
{
    struct pump_states states;
    xivo_bus *bus = open_bus(loopback_uri(loopback_port(NULL), "?retry_max=60000"), &states);

    /* However often: the service may be started at any moment, so the pauses stay short. */
    for (int i = 1; i <= 8; i++) {
        pump_until(bus, &states.disconnected, i);
        ck_assert_int_eq(states.code, XIVO_BUS_ERR_REFUSED);
        ck_assert_int_ge(states.retry_us, 0);
        ck_assert_int_le(states.retry_us, 500000);
    }
    xivo_bus_free(bus);
}
END_TEST

/* No name server is asked: the resolver itself finds two dots in a row wrong. */
START_TEST(test_unknown_host)
{
    expect_retries("amqp://guest:" SECRET "@no..such.host:5672/%2F?retry_min=10&retry_max=20", XIVO_BUS_ERR_RESOLVE,
                   "no..such.host");
}
END_TEST

/* Serves each connection the same words and closes it when the client does. A process of its own, to be killed. */
static pid_t serve(int listener, const char *words, size_t length)
{
    pid_t child = fork();
    char byte;

    if (child != 0) {
        ck_assert_int_gt(child, 0);
        close(listener);
        return child;
    }
    for (;;) {
        int fd = accept(listener, NULL, NULL);

        if (length > 0 && write(fd, words, length) != (ssize_t)length)
            _exit(1);
        if (length > 0)
            shutdown(fd, SHUT_WR);
        while (read(fd, &byte, 1) > 0)
            ;
        close(fd);
    }
}

static void end_server(pid_t server)
{
    kill(server, SIGKILL);
    waitpid(server, NULL, 0);
}

struct impostor {
    const char *words;
    size_t length;
};

#define WORDS(text)                                                                                                    \
    {                                                                                                                  \
        text, sizeof text - 1                                                                                          \
    }

static const struct impostor impostors[] = {
    WORDS("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
    WORDS("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"),
    WORDS("AMQP\0\0\x09\x00"),
    WORDS("AMQP\3\1\0\0"),
    WORDS("\x01\0\0\0\0\0\x04\0\x0a\0\x32\xce"),               /* a method frame, but connection.close */
    WORDS("\x01\0\0\xff\xff\xff\xff\0\x0a\0\x0a"),             /* a frame of four gigabytes */
    WORDS("\x01\0\0\0\0\0\x08\0\x0a\0\x0a\0\x09\xff\xff\x00"), /* connection.start with a wrong end */
};

/* The port is wrong, and waiting does not make it right. */
START_TEST(test_peer_is_not_amqp)
{
    int listener;
    int port = loopback_port(&listener);
    pid_t server = serve(listener, impostors[_i].words, impostors[_i].length);
    struct pump_states states;
    xivo_bus *bus = open_bus(loopback_uri(port, ""), &states);

    ck_assert_int_eq(pump_until_error(bus), XIVO_BUS_ERR_PROTOCOL);
    ck_assert_int_eq(states.disconnected, 1);
    ck_assert_int_eq(states.retry_us, -1);
    xivo_bus_free(bus);
    end_server(server);
}
END_TEST

/* With several hosts one that is right is enough. */
START_TEST(test_one_peer_of_two_is_not_amqp)
{
    int listener;
    int port = loopback_port(&listener);
    pid_t server = serve(listener, impostors[0].words, impostors[0].length);
    struct pump_states states;
    char uri[256];
    xivo_bus *bus;

    snprintf(uri, sizeof uri, "amqp://127.0.0.1:%d,127.0.0.1:%d", port, broker_port());
    bus = open_bus(uri, &states);
    pump_until(bus, &states.connected, 1);
    xivo_bus_free(bus);
    end_server(server);
}
END_TEST

START_TEST(test_peer_is_silent)
{
    int listener;
    int port = loopback_port(&listener);
    pid_t server = serve(listener, "", 0);

    expect_retries(loopback_uri(port, "?connection_timeout=300&retry_min=10&retry_max=20"), XIVO_BUS_ERR_TIMEOUT, NULL);
    end_server(server);
}
END_TEST

/* After an error that nothing mends, the next process() starts afresh, with the cause gone. */
START_TEST(test_starts_afresh_after_an_error)
{
    struct pump_states states;
    xivo_bus *bus = open_bus(broker_uri_for("guest", "guest", "%2F", "?queue=xb-later&queue_type=existing"), &states);

    ck_assert_int_eq(pump_until_error(bus), XIVO_BUS_ERR_NO_QUEUE);
    publish_command(NULL, "{\"do\": \"queue\", \"name\": \"xb-later\"}");
    ck_assert_int_ge(xivo_bus_process(bus), 0);
    pump_until(bus, &states.connected, 1);
    xivo_bus_free(bus);
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"xb-later\"}");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("refusal");
    TCase *tcase = tcase_create("refusal");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, test_wrong_password);
    tcase_add_test(tcase, test_unknown_user);
    tcase_add_test(tcase, test_password_with_every_sign);
    tcase_add_test(tcase, test_unknown_vhost);
    tcase_add_test(tcase, test_vhost_with_the_empty_name);
    tcase_add_test(tcase, test_vhost_not_for_this_user);
    tcase_add_test(tcase, test_vhost_is_full);
    tcase_add_test(tcase, test_no_permission_for_queues);
    tcase_add_test(tcase, test_no_permission_for_the_exchange);
    tcase_add_test(tcase, test_reader_is_served);
    tcase_add_test(tcase, test_missing_exchange);
    tcase_add_test(tcase, test_exchange_of_another_type);
    tcase_add_test(tcase, test_exchange_that_is_not_durable);
    tcase_add_test(tcase, test_queue_with_other_arguments);
    tcase_add_test(tcase, test_missing_queue);
    tcase_add_test(tcase, test_exclusive_queue_of_another);
    tcase_add_test(tcase, test_nobody_listens);
    tcase_add_test(tcase, test_unknown_host);
    tcase_add_loop_test(tcase, test_peer_is_not_amqp, 0, sizeof impostors / sizeof impostors[0]);
    tcase_add_test(tcase, test_one_peer_of_two_is_not_amqp);
    tcase_add_test(tcase, test_peer_is_silent);
    tcase_add_test(tcase, test_starts_afresh_after_an_error);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
