/*
 * The library over TLS against a real RabbitMQ: all kinds of events, client certificates, and a fork.
 */
#include <arpa/inet.h>
#include <check.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "../tls/certificates.h"
#include "broker.h"
#include "publish.h"
#include "pump.h"

/* A broker of its own: the one that the other tests share knows no TLS. */
static char folder[4096];
static int port, strict_port;

static int read_number(const char *path)
{
    FILE *file = fopen(path, "r");
    int number = 0;

    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(fscanf(file, "%d", &number), 1);
    fclose(file);
    return number;
}

/* A port that nobody has just now, outside the range of outgoing connections, so that nobody takes it meanwhile. */
static int free_port(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    srand((unsigned)getpid());
    do
        address.sin_port = htons((uint16_t)(10000 + rand() % 20000));
    while (bind(fd, (struct sockaddr *)&address, sizeof address) != 0);
    close(fd);
    return ntohs(address.sin_port);
}

/* A second listener, where nobody comes in without a certificate. */
static void listen_strictly(void)
{
    char expression[4096];

    strict_port = free_port();
    snprintf(expression, sizeof expression,
             "{ok, O} = application:get_env(rabbit, ssl_options), "
             "rabbit_networking:start_ssl_listener({\"127.0.0.1\", %d}, "
             "lists:keystore(fail_if_no_peer_cert, 1, O, {fail_if_no_peer_cert, true}), 2), ok",
             strict_port);
    broker_eval(expression);
}

static void open_all(void)
{
    char command[9000], uri[256] = "", path[4200];
    FILE *from;

    certificates_make();
    snprintf(command, sizeof command, "'%s' start --owner %d --tls '%s'", broker_source_path("scripts/broker"),
             (int)getpid(), certificates_path(""));
    from = popen(command, "r");
    ck_assert_ptr_nonnull(from);
    ck_assert_ptr_nonnull(fgets(uri, sizeof uri, from));
    ck_assert_ptr_nonnull(fgets(folder, sizeof folder, from));
    while (fgets(command, sizeof command, from))
        ; /* or the script's last word would find nobody listening */
    ck_assert_int_eq(pclose(from), 0);
    uri[strcspn(uri, "\n")] = folder[strcspn(folder, "\n")] = '\0';
    setenv("XIVO_BUS_TEST_URI", uri, 1);
    setenv("XB_TEST_BROKER_DIR", folder, 1);
    broker_open();
    publish_open();
    snprintf(path, sizeof path, "%s/tls-port", folder);
    port = read_number(path);
    listen_strictly();
}

static void close_all(void)
{
    char command[9000];

    publish_close();
    snprintf(command, sizeof command, "'%s' stop --kill '%s'", broker_source_path("scripts/broker"), folder);
    ck_assert_int_eq(system(command), 0);
    certificates_remove();
}

static xivo_bus *new_bus(int to_port, const char *login, const char *query)
{
    char uri[512];
    xivo_bus *bus;

    snprintf(uri, sizeof uri, "amqps://%slocalhost:%d/%%2F?%s", login, to_port, query);
    bus = pump_new(uri);
    ck_assert_int_eq(xivo_bus_set_option(bus, "cacertfile", certificates_path("ca.pem")), XIVO_BUS_OK);
    return bus;
}

static void set_certificate(xivo_bus *bus, const char *name)
{
    char file[64];

    snprintf(file, sizeof file, "%s.pem", name);
    ck_assert_int_eq(xivo_bus_set_option(bus, "certfile", certificates_path(file)), XIVO_BUS_OK);
    snprintf(file, sizeof file, "%s.key", name);
    ck_assert_int_eq(xivo_bus_set_option(bus, "keyfile", certificates_path(file)), XIVO_BUS_OK);
}

static int seen[8];

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    seen[0]++;
}

static void on_endpoint(const xivo_bus_event *event, const struct xivo_bus_endpoint_status_update *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    seen[1]++;
}

static void on_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    seen[2]++;
}

static void on_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    seen[3]++;
}

static void on_registered(const xivo_bus_event *event, const struct xivo_bus_service_registered *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    seen[4]++;
}

static void on_deregistered(const xivo_bus_event *event, const struct xivo_bus_service_deregistered *data,
                            void *userdata)
{
    (void)event, (void)data, (void)userdata;
    seen[5]++;
}

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
    seen[6]++;
}

static void on_any(const xivo_bus_event *event, void *userdata)
{
    size_t length;
    const char *body = xivo_bus_event_body(event, &length);

    (void)userdata;
    ck_assert_uint_eq(length, strlen(body));
    seen[7]++;
}

static void subscribe_to_all(xivo_bus *bus)
{
    ck_assert_int_eq(xivo_bus_on_agent_status_update(bus, NULL, on_agent, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_endpoint_status_update(bus, NULL, on_endpoint, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_user_status_update(bus, NULL, on_user, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_call_form_result(bus, NULL, on_form, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_service_registered(bus, NULL, on_registered, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_service_deregistered(bus, NULL, on_deregistered, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, NULL), XIVO_BUS_OK);
}

START_TEST(test_seven_kinds)
{
    static const char *const ids[] = { "B-agent",      "A-endpoint",     "A-user", "A-form",
                                       "B-registered", "B-deregistered", "E-ami" };
    xivo_bus *bus = new_bus(port, "guest:guest@", "");
    struct pump_states states;

    subscribe_to_all(bus);
    pump_connect(bus, &states);
    ck_assert_ptr_nonnull(strstr(states.host, "localhost:"));
    for (int i = 0; i < 7; i++) {
        publish_id(ids[i], "xivo");
        pump_until(bus, &seen[i], 1);
    }
    for (int i = 0; i < 7; i++)
        ck_assert_int_eq(seen[i], 1);
    xivo_bus_free(bus);
}
END_TEST

/* Long messages and short ones, all of them in one connection that writes its acks meanwhile. */
START_TEST(test_many_messages)
{
    enum { SHORT = 20000, PART = 4000, LONG = 40 };
    static char body[200100];
    xivo_bus *bus = new_bus(port, "guest:guest@", "");
    struct pump_states states;
    struct xivo_bus_stats stats;

    memset(body, 'x', sizeof body);
    memcpy(body, "{\"name\": \"long\", \"data\": {\"text\": \"", 35);
    memcpy(body + 200000, "\"}}", 4);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", on_any, NULL), XIVO_BUS_OK);
    pump_connect(bus, &states);
    /* In parts: the broker ends a connection from which it hears nothing for too long. */
    for (int sent = PART; sent <= SHORT; sent += PART) {
        publish_many("xivo", "a.b", "{\"name\": \"short\", \"data\": {}}", NULL, PART);
        pump_until(bus, &seen[7], sent);
    }
    publish_many("xivo", "a.b", body, NULL, LONG);
    pump_until(bus, &seen[7], SHORT + LONG);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.received, SHORT + LONG);
    ck_assert_uint_eq(stats.connects, 1);
    xivo_bus_free(bus);
}
END_TEST

/* In a loop that is told of changes only: OpenSSL may hold messages of which no descriptor tells. */
START_TEST(test_edge_triggered)
{
    enum { COUNT = 5000 };
    struct epoll_event event = { .events = EPOLLIN | EPOLLET };
    xivo_bus *bus = new_bus(port, "guest:guest@", "");
    int edge = epoll_create1(EPOLL_CLOEXEC), rc = 0;
    struct pump_states states;

    ck_assert_int_eq(epoll_ctl(edge, EPOLL_CTL_ADD, xivo_bus_fd(bus), &event), 0);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", on_any, NULL), XIVO_BUS_OK);
    pump_watch(bus, &states);
    for (bool published = false; seen[7] < COUNT;) {
        ck_assert_msg(epoll_wait(edge, &event, 1, 10000) == 1, "%d messages, then nothing", seen[7]);
        rc = xivo_bus_process(bus);
        ck_assert_int_ge(rc, 0);
        if (states.connected && !published)
            publish_many("xivo", "a.b", "{\"name\": \"short\", \"data\": {}}", NULL, COUNT);
        published = published || states.connected;
    }
    ck_assert_int_eq(states.connected, 1);
    close(edge);
    xivo_bus_free(bus);
}
END_TEST

/* The certificate is the login: neither user nor password. */
START_TEST(test_external)
{
    xivo_bus *bus = new_bus(strict_port, "", "auth_mechanism=external&user=nobody&password=wrong");
    struct pump_states states;

    set_certificate(bus, _i == 0 ? "client" : "locked");
    ck_assert_int_eq(xivo_bus_set_option(bus, "key_password", "open sesame"), XIVO_BUS_OK);
    subscribe_to_all(bus);
    pump_connect(bus, &states);
    publish_id("B-agent", "xivo");
    pump_until(bus, &seen[0], 1);
    xivo_bus_free(bus);
}
END_TEST

static void must_fail(xivo_bus *bus, const char *words)
{
    int rc = pump_until_error(bus);

    ck_assert_int_eq(rc, XIVO_BUS_ERR_TLS);
    ck_assert_msg(strstr(xivo_bus_error_text(bus, rc), words) != NULL, "%s", xivo_bus_error_text(bus, rc));
    xivo_bus_free(bus);
}

START_TEST(test_refusals)
{
    xivo_bus *bus = new_bus(strict_port, "guest:guest@", "");

    must_fail(bus, "the broker demands a certificate of ours: set the options 'certfile' and 'keyfile'");
    bus = new_bus(strict_port, "guest:guest@", "");
    set_certificate(bus, "client_foreign");
    must_fail(bus, "the broker refuses our certificate '/");
    bus = new_bus(strict_port, "guest:guest@", "");
    set_certificate(bus, "client_expired");
    must_fail(bus, "the broker refuses our certificate '/");
    bus = new_bus(port, "guest:guest@", "server_name_indication=pbx.example.org");
    must_fail(bus, "the broker's certificate is not for 'pbx.example.org' but for localhost");
    bus = new_bus(broker_port(), "guest:guest@", "");
    must_fail(bus, "the peer does not speak TLS but plain AMQP on this port");
}
END_TEST

START_TEST(test_plain_to_the_port_of_tls)
{
    struct pump_states states;
    char uri[128];
    xivo_bus *bus;

    snprintf(uri, sizeof uri, "amqp://guest:guest@127.0.0.1:%d/%%2F", port);
    bus = pump_new(uri);
    pump_watch(bus, &states);
    ck_assert_int_eq(pump_until_error(bus), XIVO_BUS_ERR_PROTOCOL);
    ck_assert_int_eq(states.retry_us, -1);
    ck_assert_msg(strstr(states.text, "the URI must begin with amqps://") != NULL, "%s", states.text);
    xivo_bus_free(bus);
}
END_TEST

/* The child frees the handle; the parent's connection does not notice. */
START_TEST(test_fork)
{
    xivo_bus *bus = new_bus(port, "guest:guest@", "");
    struct pump_states states;
    int status = 0;
    pid_t child;

    subscribe_to_all(bus);
    pump_connect(bus, &states);
    child = fork();
    if (child == 0) {
        xivo_bus_free(bus);
        _exit(0);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    publish_id("B-agent", "xivo");
    pump_until(bus, &seen[0], 1);
    ck_assert_int_eq(states.connected, 1);
    ck_assert_int_eq(states.disconnected, 0);
    xivo_bus_free(bus);
}
END_TEST

START_TEST(test_reconnect)
{
    xivo_bus *bus = new_bus(port, "guest:guest@", "");
    struct pump_states states;

    subscribe_to_all(bus);
    pump_connect(bus, &states);
    broker_close_all_connections("maintenance");
    pump_until(bus, &states.connected, 2);
    publish_id("B-agent", "xivo");
    pump_until(bus, &seen[0], 1);
    xivo_bus_free(bus);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("tls");
    TCase *tcase = tcase_create("tls");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_unchecked_fixture(tcase, open_all, close_all);
    tcase_add_test(tcase, test_seven_kinds);
    tcase_add_test(tcase, test_many_messages);
    tcase_add_test(tcase, test_edge_triggered);
    tcase_add_loop_test(tcase, test_external, 0, 2);
    tcase_add_test(tcase, test_refusals);
    tcase_add_test(tcase, test_plain_to_the_port_of_tls);
    tcase_add_test(tcase, test_fork);
    tcase_add_test(tcase, test_reconnect);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
