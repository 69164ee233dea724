#include <check.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client/client.h"
#include "fake/stage.h"

/* How the way to the broker is found, fails, is tried again, and is restored. */

static struct stage stage;
static struct server *server;
static char host[64];

static void setup(void)
{
    stage_open(&stage, "");
    server = &stage.servers[0];
    snprintf(host, sizeof host, "127.0.0.1:%u", server->port);
}

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    (void)event, (void)ami, (void)userdata;
}

static void teardown(void)
{
    stage_close(&stage);
}

static void reopen(const char *query)
{
    stage_close(&stage);
    stage_open(&stage, query);
    snprintf(host, sizeof host, "127.0.0.1:%u", server->port);
}

/* ---- the first connection ---- */

START_TEST(test_connecting)
{
    const struct stage_change *change;

    stage_listen(&stage, "status.#");
    stage_connect(&stage);
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    ck_assert_str_eq(change->host, host);
    ck_assert_int_eq(change->change.code, XIVO_BUS_OK);
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert_str_eq(change->host, host);
    ck_assert_ptr_nonnull(strstr(change->text, host));
    ck_assert_ptr_nonnull(strstr(change->text, "xivo, wazo-headers queue amq.gen-1"));
    ck_assert(!change->change.has_gap);
    ck_assert(!change->change.queue_kept);
    ck_assert_uint_eq(stage.change_count, 2);
    ck_assert_uint_eq(server->accepted, 1);
}
END_TEST

static void keep_debug(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    if (level == XIVO_BUS_LOG_DEBUG && strlen(userdata) + strlen(text) < 4000)
        strcat(strcat(userdata, text), "\n");
}

/* Each address that is tried, and why it fails. */
START_TEST(test_attempts_are_logged_for_debugging)
{
    static char log[4096];
    char line[100];

    stage_listen(&stage, "status.#");
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_DEBUG, keep_debug, log), XIVO_BUS_OK);
    server_refuse(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    snprintf(line, sizeof line, "connecting to 127.0.0.1 port %u\nthis address failed: ", server->port);
    ck_assert_msg(strstr(log, line) != NULL, "%s", log);
    server_listen(server);
    stage_connect(&stage);
    ck_assert_msg(strstr(log, "\nconnected\nreceived on channel 0: connection.start") != NULL, "%s", log);
}
END_TEST

static void count_warning(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    ck_assert_msg(level == XIVO_BUS_LOG_WARNING, "%s", text);
    ++*(int *)userdata;
}

/* Whatever the client says next, this is all that the peer of its next connection says. */
static void answer_as_http(void)
{
    static const char bad_gateway[] = "HTTP/1.1 502 Bad Gateway\r\n\r\n";
    unsigned accepted = server->accepted;

    server->peer.answers = false;
    while (server->accepted == accepted)
        stage_turn(&stage);
    peer_bytes(&server->peer, bad_gateway, sizeof bad_gateway - 1);
}

/* What does not greet like a broker: the port is wrong, so the first attempt ends with what the peer speaks. */
START_TEST(test_a_wrong_port_at_first)
{
    const struct stage_change *change;

    answer_as_http();
    while (stage.rc >= 0)
        stage_turn(&stage);
    ck_assert_int_eq(stage.rc, XIVO_BUS_ERR_PROTOCOL);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(stage.bus, stage.rc), "not speak AMQP but HTTP"));
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    change = stage_expect_lost(&stage, XIVO_BUS_ERR_PROTOCOL);
    ck_assert_int_eq(change->change.retry_us, -1);
}
END_TEST

/* Once connected it is retried as soon as other failures: a proxy may speak while the broker is down. */
START_TEST(test_a_proxy_answers_for_a_broker_that_is_down)
{
    stage_connect(&stage);
    server_drop(server);
    for (size_t losses = 2; losses <= 4; losses++) {
        answer_as_http();
        while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < losses)
            stage_turn(&stage);
        ck_assert_int_eq(stage.changes[stage.change_count - 1].change.code, XIVO_BUS_ERR_PROTOCOL);
        ck_assert_int_le(stage.changes[stage.change_count - 1].change.retry_us, 20000);
    }
    server->peer.answers = true;
    stage_connect(&stage);
}
END_TEST

static void find_warning(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level;
    if (strstr(text, "there is no subscription"))
        ++*(int *)userdata;
}

START_TEST(test_a_start_without_a_subscription_is_a_warning)
{
    int warnings = 0;

    if (_i == 1)
        stage_listen(&stage, "status.#");
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_WARNING, find_warning, &warnings), XIVO_BUS_OK);
    stage_connect(&stage);
    server_drop(server);
    stage_connect(&stage);
    ck_assert_int_eq(warnings, _i == 0);
}
END_TEST

/* One warning for an outage, however many attempts it takes. */
START_TEST(test_an_outage_is_one_warning)
{
    int warnings = 0;

    stage_listen(&stage, "status.#");
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_WARNING, count_warning, &warnings), XIVO_BUS_OK);
    server_refuse(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < 3)
        stage_turn(&stage);
    ck_assert_int_eq(warnings, 1);
    server_listen(server);
    stage_connect(&stage);
    ck_assert_int_eq(warnings, 1);
    server_drop(server);
    stage_connect(&stage);
    ck_assert_int_eq(warnings, 2);
}
END_TEST

static const struct {
    const char *request;
    uint16_t code;
    const char *words;
    int expected;
} fatal[] = {
    { "connection.start-ok", 403, "ACCESS_REFUSED - Login was refused", XIVO_BUS_ERR_LOGIN },
    { "connection.open", 530, "NOT_ALLOWED - vhost / not found", XIVO_BUS_ERR_VHOST },
    { "queue.declare", 403, "ACCESS_REFUSED - access to queue refused", XIVO_BUS_ERR_PERMISSION },
    { "exchange.declare xivo", 406, "PRECONDITION_FAILED - inequivalent arg 'type'", XIVO_BUS_ERR_MISMATCH },
    { "basic.consume", 404, "NOT_FOUND - no queue", XIVO_BUS_ERR_NO_QUEUE },
};

/* What nobody but a person can mend ends the first connection at once, with the broker's words; then all is quiet. */
START_TEST(test_fatal_at_first)
{
    const struct stage_change *change;
    struct pollfd pollfd = { .fd = xivo_bus_fd(stage.bus), .events = POLLIN };

    peer_refuse(&server->peer, fatal[_i].request, fatal[_i].code, fatal[_i].words);
    while (stage.rc >= 0)
        stage_turn(&stage);
    ck_assert_int_eq(stage.rc, fatal[_i].expected);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(stage.bus, stage.rc), fatal[_i].words));
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    change = stage_expect_lost(&stage, fatal[_i].expected);
    ck_assert_ptr_nonnull(strstr(change->text, fatal[_i].words));
    ck_assert_str_eq(change->host, host);
    ck_assert_int_eq(change->change.retry_us, -1);
    ck_assert_int_eq(poll(&pollfd, 1, 50), 0);
    /* Another call starts afresh. */
    stage.rc = xivo_bus_process(stage.bus);
    ck_assert_int_ge(stage.rc, 0);
    stage_connect(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    ck_assert(!stage_expect(&stage, XIVO_BUS_STATE_CONNECTED)->change.has_gap);
}
END_TEST

START_TEST(test_not_amqp)
{
    server->peer.answers = false;
    while (server->accepted == 0)
        stage_turn(&stage);
    peer_bytes(&server->peer, "SSH-2.0-OpenSSH_9.2\r\n", 21);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    ck_assert_ptr_nonnull(strstr(stage_expect_lost(&stage, XIVO_BUS_ERR_PROTOCOL)->text, "SSH-2.0"));
}
END_TEST

/* ---- what is tried again ---- */

START_TEST(test_refused_and_tried_again)
{
    const struct stage_change *change;

    server_refuse(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < 3)
        stage_turn(&stage);
    server_listen(server);
    stage_connect(&stage);
    for (int i = 0; i < 3; i++) {
        ck_assert_str_eq(stage_expect(&stage, XIVO_BUS_STATE_CONNECTING)->host, host);
        change = stage_expect_lost(&stage, XIVO_BUS_ERR_REFUSED);
        ck_assert_str_eq(change->host, host);
        ck_assert_int_ge(change->change.retry_us, 10000);
        ck_assert_int_le(change->change.retry_us, 20000);
        ck_assert_msg(strstr(change->text, "refused") != NULL, "%s", change->text);
        ck_assert_ptr_nonnull(strstr(change->text, "next attempt in"));
    }
}
END_TEST

/*
 * What a proxy does in front of a broker that is down: it takes the connection and closes it, with FIN or RST, before a byte
 * came. As after a refusal the next attempt is near, however long the waits between others.
 */
START_TEST(test_closed_before_a_byte_came)
{
    char uri[200];

    server->peer.answers = false;
    snprintf(uri, sizeof uri, "amqp%s://127.0.0.1:%u?retry_min=86400000&retry_max=86400000", _i / 2 ? "s" : "",
             server->port);
    stage_use(&stage, uri);
    for (unsigned attempt = 1; attempt <= 3; attempt++) {
        while (server->accepted < attempt)
            stage_turn(&stage);
        if (_i % 2)
            server_reset(server);
        else
            server_drop(server);
        while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < attempt)
            stage_turn(&stage);
        stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
        ck_assert_int_le(stage_expect_lost(&stage, XIVO_BUS_ERR_CLOSED)->change.retry_us, 500000);
    }
}
END_TEST

/* A byte came: this is no refusal. The wait is anything up to a day, and hardly three times within half a second. */
START_TEST(test_closed_after_a_byte_came)
{
    int64_t longest_us = 0;

    for (int i = 0; i < 3; i++) {
        reopen("&retry_min=86400000&retry_max=86400000");
        server->peer.answers = false;
        while (server->accepted == 0)
            stage_turn(&stage);
        peer_bytes(&server->peer, "\1", 1);
        server_step(server);
        server_drop(server);
        while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
            stage_turn(&stage);
        stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
        if (stage_expect_lost(&stage, XIVO_BUS_ERR_CLOSED)->change.retry_us > longest_us)
            longest_us = stage.changes[1].change.retry_us;
    }
    ck_assert_int_gt(longest_us, 500000);
}
END_TEST

START_TEST(test_silent_peer)
{
    reopen("&connection_timeout=50");
    server->peer.mute_at = _i == 0 ? "header" : _i == 1 ? "connection.open" : "basic.consume";
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    ck_assert_int_gt(stage_expect_lost(&stage, XIVO_BUS_ERR_TIMEOUT)->change.retry_us, 0);
    server->peer.mute_at = NULL;
    stage_connect(&stage);
}
END_TEST

/* A listener whose queue is full answers nothing: the connection never opens. */
START_TEST(test_connecting_takes_too_long)
{
    int fillers[8];
    struct sockaddr_storage address;
    socklen_t length = sizeof address;

    reopen("&connection_timeout=50");
    server->frozen = true;
    ck_assert_int_eq(listen(server->listener, 0), 0);
    ck_assert_int_eq(getsockname(server->listener, (struct sockaddr *)&address, &length), 0);
    for (int i = 0; i < 8; i++) {
        fillers[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        connect(fillers[i], (struct sockaddr *)&address, length);
    }
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect_lost(&stage, XIVO_BUS_ERR_TIMEOUT);
    for (int i = 0; i < 8; i++)
        close(fillers[i]);
}
END_TEST

/* No name server is asked: the resolver itself finds two dots in a row wrong. */
START_TEST(test_unknown_host)
{
    stage_use(&stage, "amqp://no..such.host?retry_min=10&retry_max=20");
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < 2)
        stage_turn(&stage);
    ck_assert_str_eq(stage_expect(&stage, XIVO_BUS_STATE_CONNECTING)->host, "no..such.host:5672");
    ck_assert_ptr_nonnull(strstr(stage_expect_lost(&stage, XIVO_BUS_ERR_RESOLVE)->text, "no..such.host"));
}
END_TEST

/* ---- several addresses, several hosts ---- */

static void use_localhost(void)
{
    char uri[200];

    snprintf(uri, sizeof uri, "amqp://localhost:%u?retry_min=10&retry_max=20", server->port);
    stage_use(&stage, uri);
    snprintf(host, sizeof host, "localhost:%u", server->port);
}

static bool has_second_address(void)
{
    struct sockaddr_in6 address = { .sin6_family = AF_INET6, .sin6_addr = in6addr_loopback };
    int fd = socket(AF_INET6, SOCK_STREAM, 0);
    bool has = fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof address) == 0;

    if (fd >= 0)
        close(fd);
    return has;
}

/* The first address goes on refusing, with its port kept, and a server listens at the second. */
static void move_to_second_address(void)
{
    server_refuse(server);
    server_open_at(&stage.servers[1], AF_INET6, server->port);
    stage.server_count = 2;
    server = &stage.servers[1];
}

/* localhost is 127.0.0.1 and ::1: where the first refuses, the second is tried in the same attempt. */
START_TEST(test_the_second_address)
{
    move_to_second_address();
    use_localhost();
    stage_connect(&stage);
    ck_assert_str_eq(stage_expect(&stage, XIVO_BUS_STATE_CONNECTING)->host, host);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
}
END_TEST

START_TEST(test_no_address_answers)
{
    use_localhost();
    server_refuse(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < 2)
        stage_turn(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect_lost(&stage, XIVO_BUS_ERR_REFUSED);
}
END_TEST

/* Without IPv6 the second address fails in another way: the refusal of the first is what counts. */
START_TEST(test_refused_and_unreachable)
{
    use_localhost();
    server_refuse(server);
    while (stage.change_count == 0 || stage.bus->link.addresses.count < 2)
        stage_turn(&stage);
    stage.bus->link.addresses.items[1].storage.ss_family = AF_MAX;
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    ck_assert_ptr_nonnull(strstr(stage_expect_lost(&stage, XIVO_BUS_ERR_REFUSED)->text, "refused"));
}
END_TEST

/*
 * The first address refuses; the second takes the connection, and TLS fails on it: with bytes that are no TLS (_i: 0),
 * with the end of the stream (1), or with silence (2). That is what is told, whatever the first one said.
 */
START_TEST(test_refused_and_then_without_tls)
{
    const int codes[] = { XIVO_BUS_ERR_TLS, XIVO_BUS_ERR_CLOSED, XIVO_BUS_ERR_TIMEOUT };
    char uri[200];

    move_to_second_address();
    server->peer.answers = false;
    snprintf(uri, sizeof uri, "amqps://localhost:%u?retry_min=10&retry_max=20&connection_timeout=%d", server->port,
             _i == 2 ? 500 : 10000);
    stage_use(&stage, uri);
    while (server->accepted == 0)
        stage_turn(&stage);
    if (_i == 0)
        peer_bytes(&server->peer, "HTTP/1.1 400 Bad Request\r\n\r\n", 28);
    if (_i == 1)
        server_reset(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect_lost(&stage, codes[_i]);
}
END_TEST

/* Both addresses take the connection and say nothing to TLS: they share the time, and it is no longer for being shared.
 */
START_TEST(test_addresses_share_the_time)
{
    int64_t begin_us, took_us;
    char uri[200];

    server_open_at(&stage.servers[1], AF_INET6, server->port);
    stage.server_count = 2;
    server->frozen = stage.servers[1].frozen = true;
    snprintf(uri, sizeof uri, "amqps://localhost:%u?connection_timeout=3000", server->port);
    stage_use(&stage, uri);
    begin_us = stage_now_us();
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    took_us = stage_now_us() - begin_us;
    ck_assert_uint_eq(stage.bus->link.addresses.count, 2);
    ck_assert_msg(took_us >= 2990000 && took_us < 5900000, "%lld us", (long long)took_us);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect_lost(&stage, XIVO_BUS_ERR_TIMEOUT);
}
END_TEST

static void use_two_hosts(void)
{
    char uri[200];

    server_open(&stage.servers[1]);
    stage.server_count = 2;
    snprintf(uri, sizeof uri, "amqp://127.0.0.1:%u,127.0.0.1:%u?retry_min=10&retry_max=20", stage.servers[0].port,
             stage.servers[1].port);
    stage_use(&stage, uri);
}

/* One host is dead: whichever the dice choose first, the other is tried at once; the words name the right one. */
START_TEST(test_one_host_of_two)
{
    const struct stage_change *change;
    char dead[64];

    use_two_hosts();
    server_refuse(server);
    snprintf(dead, sizeof dead, "127.0.0.1:%u", server->port);
    snprintf(host, sizeof host, "127.0.0.1:%u", stage.servers[1].port);
    stage_connect(&stage);
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    if (strcmp(change->host, dead) == 0) {
        change = stage_expect_lost(&stage, XIVO_BUS_ERR_REFUSED);
        ck_assert_str_eq(change->host, dead);
        ck_assert_int_eq(change->change.retry_us, 0);
        change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    }
    ck_assert_str_eq(change->host, host);
    ck_assert_str_eq(stage_expect(&stage, XIVO_BUS_STATE_CONNECTED)->host, host);
}
END_TEST

/* Until the first connection a host that says no for good (either one) does not keep the program from the other. */
START_TEST(test_a_host_that_says_no)
{
    use_two_hosts();
    peer_refuse(&stage.servers[_i % 2].peer, "connection.start-ok", 403, "ACCESS_REFUSED - Login was refused");
    stage_connect(&stage);
    for (size_t i = 0; i < stage.change_count; i++)
        if (stage.changes[i].change.state == XIVO_BUS_STATE_DISCONNECTED)
            ck_assert_int_eq(stage.changes[i].change.retry_us, 0);
}
END_TEST

/*
 * When all have been tried the refusal is what ends it, with its words, whichever host was asked first; the words of
 * the other stand behind.
 */
START_TEST(test_no_host_says_yes)
{
    const char *words;
    char prefix[64];

    use_two_hosts();
    peer_refuse(&stage.servers[_i].peer, "connection.start-ok", 403, "ACCESS_REFUSED - Login was refused");
    server_refuse(&stage.servers[!_i]);
    while (stage.rc >= 0)
        stage_turn(&stage);
    ck_assert_int_eq(stage.rc, XIVO_BUS_ERR_LOGIN);
    words = xivo_bus_error_text(stage.bus, stage.rc);
    ck_assert_ptr_nonnull(strstr(words, "ACCESS_REFUSED - Login was refused"));
    ck_assert_uint_eq(stage.change_count, 4);
    ck_assert_int_eq(stage.changes[1].change.retry_us, 0);
    ck_assert_int_eq(stage.changes[3].change.retry_us, -1);
    ck_assert_int_eq(stage.changes[3].change.code, XIVO_BUS_ERR_LOGIN);
    ck_assert_str_eq(stage.changes[3].text, words);
    if (stage.changes[1].change.code != XIVO_BUS_ERR_LOGIN)
        return;
    snprintf(prefix, sizeof prefix, "127.0.0.1:%u: ", stage.servers[_i].port);
    ck_assert_msg(strncmp(words, prefix, strlen(prefix)) == 0, "%s", words);
    snprintf(prefix, sizeof prefix, "; 127.0.0.1:%u: cannot connect", stage.servers[!_i].port);
    ck_assert_msg(strstr(words, prefix) != NULL, "%s", words);
}
END_TEST

/* Both are dead: a round over all hosts, then a wait. */
START_TEST(test_rounds_over_all_hosts)
{
    const char *first, *second;

    use_two_hosts();
    server_refuse(&stage.servers[0]);
    server_refuse(&stage.servers[1]);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) < 4)
        stage_turn(&stage);
    for (int round = 0; round < 2; round++) {
        first = stage_expect(&stage, XIVO_BUS_STATE_CONNECTING)->host;
        ck_assert_int_eq(stage_expect_lost(&stage, XIVO_BUS_ERR_REFUSED)->change.retry_us, 0);
        second = stage_expect(&stage, XIVO_BUS_STATE_CONNECTING)->host;
        ck_assert_str_ne(first, second);
        ck_assert_int_gt(stage_expect_lost(&stage, XIVO_BUS_ERR_REFUSED)->change.retry_us, 0);
    }
}
END_TEST

/* ---- a connection that was there ---- */

/* The ways in which a broker goes. */
static void lose_connection(int how)
{
    if (how == 0)
        server_drop(server);
    else if (how == 1)
        server_reset(server);
    else
        peer_close_connection(&server->peer, 320, "CONNECTION_FORCED - broker forced connection closure");
}

/* Queue, bindings and consumer come back by themselves. */
static void expect_topology(const char *queue)
{
    char line[200];

    snprintf(line, sizeof line, "2 queue.bind %s xivo status.#", queue);
    ck_assert_uint_eq(peer_count(&server->peer, line), 1);
    snprintf(line, sizeof line, "2 queue.bind %s xivo status.agent", queue);
    ck_assert_uint_eq(peer_count(&server->peer, line), 1);
    snprintf(line, sizeof line, "2 queue.bind %s wazo-headers -", queue);
    ck_assert_uint_eq(peer_count(&server->peer, line), 1);
    snprintf(line, sizeof line, "1 basic.consume %s", queue);
    ck_assert_uint_eq(peer_count(&server->peer, line), 1);
}

START_TEST(test_coming_back)
{
    const struct stage_change *change;
    int64_t wall_us, before_us, since_us;

    stage_listen(&stage, "status.#");
    stage_listen(&stage, "status.agent");
    stage_connect(&stage);
    expect_topology("amq.gen-1");
    stage_send(&stage, "status.agent");
    while (stage.events < 2)
        stage_turn(&stage);
    before_us = stage_now_us();
    lose_connection(_i);
    stage_connect(&stage);
    expect_topology("amq.gen-1");
    stage_send(&stage, "status.user");
    while (stage.events < 3)
        stage_turn(&stage);

    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    change = stage_expect_lost(&stage, XIVO_BUS_ERR_CLOSED);
    ck_assert_str_eq(change->host, host);
    ck_assert_int_gt(change->change.retry_us, 0);
    ck_assert(!change->change.has_gap);
    since_us = change->change.gap_from_us;
    ck_assert_int_gt(since_us, 0);
    ck_assert_int_eq(change->change.gap_to_us, 0);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert_int_lt(llabs(change->change.gap_from_us - since_us), 1000000);
    ck_assert(change->change.has_gap);
    ck_assert(!change->change.queue_kept);
    /* Forced by the broker, the gap begins with its last words, else with the message before. */
    ck_assert_int_le(change->change.gap_from_monotonic_us, _i == 2 ? stage_now_us() : before_us);
    ck_assert_int_gt(change->change.gap_from_monotonic_us, before_us - 5000000);
    ck_assert_int_gt(change->change.gap_to_monotonic_us, before_us);
    ck_assert_int_le(change->change.gap_to_monotonic_us, stage_now_us());
    wall_us = change->change.gap_to_us - change->change.gap_from_us;
    ck_assert_int_eq(wall_us, change->change.gap_to_monotonic_us - change->change.gap_from_monotonic_us);
    ck_assert_int_gt(change->change.gap_from_us, INT64_C(1000000) * 1577836800);
    ck_assert_uint_eq(stage.change_count, stage.change_read);
}
END_TEST

START_TEST(test_coming_back_to_a_named_queue)
{
    const struct stage_change *change;

    reopen("&queue=screens");
    stage_listen(&stage, "status.#");
    stage_listen(&stage, "status.agent");
    stage_connect(&stage);
    expect_topology("screens");
    server_drop(server);
    stage_connect(&stage);
    expect_topology("screens");
    stage.change_read = 4;
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert(change->change.has_gap);
    ck_assert(change->change.queue_kept);
    ck_assert_int_gt(change->change.gap_to_monotonic_us, change->change.gap_from_monotonic_us);
}
END_TEST

/* It is made by whoever publishes to it, which may be started after us. Since it was looked for last, events may have
 * been missed. */
START_TEST(test_an_exchange_that_comes_late)
{
    const struct stage_change *change;
    struct xb_topology *topology = &stage.bus->link.engine.topology;
    int64_t before_us = stage_now_us(), asked_us;

    server->peer.exchanges = "xivo ";
    stage_listen(&stage, "status.agent");
    stage_connect(&stage);
    for (unsigned i = 1; i <= 2; i++) {
        asked_us = before_us;
        before_us = stage_now_us();
        topology->reassert_us = before_us;
        if (i == 2)
            server->peer.exchanges = "xivo wazo-headers ";
        while (peer_count(&server->peer, "2 exchange.declare wazo-headers") < 1 + i)
            stage_process(&stage), server_step(server);
    }
    while (stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED) < 1)
        stage_turn(&stage);
    stage.change_read = 2;
    change = stage_expect(&stage, XIVO_BUS_STATE_SUBSCRIBED);
    ck_assert(change->change.has_gap);
    ck_assert(!change->change.queue_kept);
    ck_assert_int_ge(change->change.gap_from_monotonic_us, asked_us);
    ck_assert_int_le(change->change.gap_from_monotonic_us, before_us);
    ck_assert_int_ge(change->change.gap_to_monotonic_us, before_us);
    ck_assert_ptr_nonnull(strstr(change->text, "was missing"));
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 wazo-headers"), 1);
    ck_assert_uint_eq(stage.change_count, stage.change_read);
}
END_TEST

/* The queue that expires while nobody consumes from it does so too while this machine sleeps, and the monotonic clock
 * with it. */
START_TEST(test_a_named_queue_that_expired_in_sleep)
{
    const struct stage_change *change;

    reopen("&queue=screens&queue_expires=60000");
    stage_connect(&stage);
    server_drop(server);
    while (stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED) == 0)
        stage_turn(&stage);
    if (_i == 1)
        stage.bus->gap.from_asleep_us -= 61000000;
    stage_connect(&stage);
    stage.change_read = 4;
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert(change->change.has_gap);
    ck_assert_int_eq(change->change.queue_kept, _i == 0);
}
END_TEST

/* Without acks the broker has forgotten what was on its way: the queue is there, and something may be missing. */
START_TEST(test_coming_back_without_acks)
{
    const struct stage_change *change;

    reopen("&queue=screens&ack=false");
    stage_connect(&stage);
    server_drop(server);
    stage_connect(&stage);
    stage.change_read = 4;
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert(change->change.has_gap);
    ck_assert(change->change.queue_kept);
}
END_TEST

/* Until the first survey of the queue is done: it asks as the look for a queue that is expected does. */
static void until_surveyed(void)
{
    while (peer_heard(&server->peer, "1 basic.qos 256") < 2)
        stage_turn(&stage);
}

/* The broker cancels the consumer and does not say why: the queue with the name is still there (_i: 0), or somebody has
 * deleted it (_i: 1). It is then declared again, and what it held is gone. */
START_TEST(test_a_named_queue_whose_consumer_is_cancelled)
{
    const struct stage_change *change;
    amqp_basic_cancel_t cancel = { .consumer_tag = xb_bytes("consumer-1"), .nowait = 1 };

    reopen("&queue=screens");
    stage_listen(&stage, "status.#");
    stage_connect(&stage);
    until_surveyed();
    if (_i == 1)
        peer_refuse(&server->peer, "queue.declare screens passive", 404, "NOT_FOUND - no queue 'screens' in vhost '/'");
    peer_method(&server->peer, 1, AMQP_BASIC_CANCEL_METHOD, &cancel);
    stage_connect(&stage);
    stage.change_read = 2;
    change = stage_expect_lost(&stage, XIVO_BUS_ERR_CANCELLED);
    ck_assert_ptr_nonnull(
        strstr(change->text, "queue screens was deleted, moved to another node or is unavailable, or"));
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert(change->change.has_gap);
    ck_assert_int_eq(change->change.queue_kept, _i == 0);
    ck_assert_uint_ge(peer_heard(&server->peer, "2 queue.declare screens passive"), 1);
}
END_TEST

/* The same while nobody looked: only a question that does not make the queue can tell. */
START_TEST(test_a_named_queue_that_was_deleted_meanwhile)
{
    const struct stage_change *change;

    reopen("&queue=screens");
    stage_listen(&stage, "status.#");
    stage_connect(&stage);
    until_surveyed();
    peer_refuse(&server->peer, "queue.declare screens passive", 404, "NOT_FOUND - no queue 'screens' in vhost '/'");
    server_drop(server);
    stage_connect(&stage);
    stage.change_read = 2;
    stage_expect_lost(&stage, XIVO_BUS_ERR_CLOSED);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert(change->change.has_gap);
    ck_assert(!change->change.queue_kept);
    ck_assert_uint_ge(peer_count(&server->peer, "2 queue.declare screens passive"), 1);
    ck_assert_uint_eq(peer_heard(&server->peer, "2 queue.bind screens xivo status.#"), 1);

    server_drop(server);
    stage_connect(&stage);
    ck_assert(stage.changes[stage.change_count - 1].change.queue_kept);
}
END_TEST

/* The attempt that found it gone may fail for another reason: the next one finds a queue, and not what was in it. */
START_TEST(test_a_named_queue_that_was_deleted_before_a_failure)
{
    const struct stage_change *change;

    reopen("&queue=screens");
    stage_connect(&stage);
    until_surveyed();
    peer_refuse(&server->peer, "queue.declare screens passive", 404, "NOT_FOUND - no queue 'screens' in vhost '/'");
    peer_refuse(&server->peer, "basic.consume", 404, "NOT_FOUND - home node of queue 'screens' is down");
    server_drop(server);
    stage_connect(&stage);
    change = &stage.changes[stage.change_count - 1];
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 2);
    ck_assert(change->change.has_gap);
    ck_assert(!change->change.queue_kept);
}
END_TEST

/* A node that is down keeps its queues: that one cannot be found now does not mean that it is gone. */
START_TEST(test_a_named_queue_whose_node_is_down)
{
    reopen("&queue=screens");
    stage_connect(&stage);
    until_surveyed();
    peer_refuse(&server->peer, "queue.declare screens passive", 404,
                "NOT_FOUND - home node 'rabbit@b' of durable queue 'screens' in vhost '/' is down or inaccessible");
    server_drop(server);
    stage_connect(&stage);
    stage.change_read = 4;
    stage_expect_lost(&stage, XIVO_BUS_ERR_CLOSED);
    ck_assert(stage.changes[stage.change_count - 1].change.queue_kept);
}
END_TEST

/* What is lost may have been on its way to the queue, for as long as a second, when the queue was last known to be empty. */
START_TEST(test_a_gap_begins_before_the_queue_was_empty)
{
    const struct stage_change *change;
    int64_t before_us;

    stage_listen(&stage, "status.#");
    stage_connect(&stage);
    stage.bus->gap.begin_us -= 60000000;
    stage_send(&stage, "status.user");
    while (stage.events < 1)
        stage_turn(&stage);
    before_us = stage_now_us();
    server_drop(server);
    stage_connect(&stage);
    change = &stage.changes[stage.change_count - 1];
    ck_assert(change->change.has_gap);
    ck_assert_int_le(change->change.gap_from_monotonic_us, before_us - 1000000);
    ck_assert_int_le(change->change.gap_from_us, change->change.gap_to_us - 1000000);
}
END_TEST

/* The gap lasts from the connection that was complete to the next one that is, over all failures between. */
START_TEST(test_a_gap_over_failures)
{
    const struct stage_change *change;
    int64_t before_us;

    stage_connect(&stage);
    before_us = stage_now_us();
    peer_refuse(&server->peer, "connection.open", 541, "INTERNAL_ERROR");
    peer_refuse(&server->peer, "queue.declare", 404, "NOT_FOUND - home node of queue is down");
    server_drop(server);
    stage_connect(&stage);
    change = &stage.changes[stage.change_count - 1];
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 3);
    ck_assert(change->change.has_gap);
    ck_assert_int_le(change->change.gap_from_monotonic_us, before_us);
    ck_assert_int_gt(change->change.gap_to_monotonic_us, before_us);
}
END_TEST

/* Once it was connected even a wrong password is tried again: somebody may be changing it just now. */
START_TEST(test_fatal_later_is_tried_again)
{
    stage_connect(&stage);
    peer_refuse(&server->peer, "connection.start-ok", 403, "ACCESS_REFUSED - Login was refused");
    server_drop(server);
    stage_connect(&stage);
    stage.change_read = 4;
    ck_assert_int_eq(stage_expect_lost(&stage, XIVO_BUS_ERR_LOGIN)->change.retry_us, 20000);
}
END_TEST

/* ---- subscribing while connected ---- */

START_TEST(test_subscribing_while_connected)
{
    stage_listen(&stage, "status.#");
    stage_connect(&stage);
    stage_listen(&stage, "ami.#");
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED), 0);
    while (stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED) == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 xivo ami.#"), 1);
    stage.change_read = 2;
    ck_assert_str_eq(stage_expect(&stage, XIVO_BUS_STATE_SUBSCRIBED)->host, host);
    /* What needs no new binding is in place at once, and is told as well. */
    stage_listen(&stage, "ami.#");
    while (stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED) == 1)
        stage_turn(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 xivo ami.#"), 1);
}
END_TEST

/* SUBSCRIBED waits for the broker's answer. */
START_TEST(test_subscribed_waits_for_the_answer)
{
    stage_connect(&stage);
    server->peer.mute_at = "queue.bind";
    stage_listen(&stage, "ami.#");
    while (peer_count(&server->peer, "2 queue.bind amq.gen-1 wazo-headers") == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED), 0);
    /* Lost meanwhile: the next CONNECTED says it all. */
    server->peer.mute_at = NULL;
    server_drop(server);
    stage_connect(&stage);
    stage_send(&stage, "ami.Hangup");
    while (stage.events == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED), 0);
}
END_TEST

/* Subscribed when everything was asked for but the consumer had not been confirmed: CONNECTED alone would promise too
 * much. */
START_TEST(test_subscribing_at_the_last_moment)
{
    amqp_basic_consume_ok_t consume_ok = { .consumer_tag = xb_bytes("consumer-1") };

    server->peer.mute_at = "basic.consume";
    while (peer_count(&server->peer, "1 basic.consume") == 0)
        stage_turn(&stage);
    server->peer.mute_at = NULL;
    server->peer.muted = false;
    stage_listen(&stage, "ami.#");
    peer_method(&server->peer, 1, AMQP_BASIC_CONSUME_OK_METHOD, &consume_ok);
    while (stage_count(&stage, XIVO_BUS_STATE_SUBSCRIBED) == 0)
        stage_turn(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 xivo ami.#"), 1);
}
END_TEST

START_TEST(test_cancelling_while_connected)
{
    xivo_bus_subscription *subscription;

    stage_listen(&stage, "status.#");
    ck_assert_int_eq(xivo_bus_on_ami(stage.bus, &subscription, "Hangup", on_ami, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 xivo ami.Hangup"), 1);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 wazo-headers - x-match=all name=Hangup"), 1);
    xivo_bus_subscription_cancel(subscription);
    while (peer_count(&server->peer, "2 queue.unbind") < 2)
        stage_turn(&stage);
    server_drop(server);
    stage_connect(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "2 queue.bind amq.gen-1 xivo ami.Hangup"), 0);
}
END_TEST

/* ---- all tests ---- */

static void add_first(Suite *suite)
{
    TCase *tcase = tcase_create("connecting");

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_test(tcase, test_connecting);
    tcase_add_test(tcase, test_attempts_are_logged_for_debugging);
    tcase_add_test(tcase, test_a_wrong_port_at_first);
    tcase_add_test(tcase, test_a_proxy_answers_for_a_broker_that_is_down);
    tcase_add_loop_test(tcase, test_a_start_without_a_subscription_is_a_warning, 0, 2);
    tcase_add_test(tcase, test_an_outage_is_one_warning);
    tcase_add_loop_test(tcase, test_fatal_at_first, 0, (int)(sizeof fatal / sizeof fatal[0]));
    tcase_add_test(tcase, test_not_amqp);
    tcase_add_test(tcase, test_refused_and_tried_again);
    tcase_add_loop_test(tcase, test_closed_before_a_byte_came, 0, 4);
    tcase_add_test(tcase, test_closed_after_a_byte_came);
    tcase_add_loop_test(tcase, test_silent_peer, 0, 3);
    tcase_add_test(tcase, test_connecting_takes_too_long);
    tcase_add_test(tcase, test_unknown_host);
    if (has_second_address()) {
        tcase_add_test(tcase, test_the_second_address);
        tcase_add_loop_test(tcase, test_refused_and_then_without_tls, 0, 3);
        tcase_add_test(tcase, test_addresses_share_the_time);
    }
    tcase_add_test(tcase, test_no_address_answers);
    tcase_add_test(tcase, test_refused_and_unreachable);
    tcase_add_loop_test(tcase, test_one_host_of_two, 0, 8);
    tcase_add_loop_test(tcase, test_a_host_that_says_no, 0, 8);
    tcase_add_loop_test(tcase, test_no_host_says_yes, 0, 2);
    tcase_add_test(tcase, test_rounds_over_all_hosts);
}

static void add_later(Suite *suite)
{
    TCase *tcase = tcase_create("coming back");

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_loop_test(tcase, test_coming_back, 0, 3);
    tcase_add_test(tcase, test_coming_back_to_a_named_queue);
    tcase_add_loop_test(tcase, test_a_named_queue_that_expired_in_sleep, 0, 2);
    tcase_add_test(tcase, test_coming_back_without_acks);
    tcase_add_test(tcase, test_an_exchange_that_comes_late);
    tcase_add_loop_test(tcase, test_a_named_queue_whose_consumer_is_cancelled, 0, 2);
    tcase_add_test(tcase, test_a_gap_begins_before_the_queue_was_empty);
    tcase_add_test(tcase, test_a_named_queue_that_was_deleted_meanwhile);
    tcase_add_test(tcase, test_a_named_queue_that_was_deleted_before_a_failure);
    tcase_add_test(tcase, test_a_named_queue_whose_node_is_down);
    tcase_add_test(tcase, test_a_gap_over_failures);
    tcase_add_test(tcase, test_fatal_later_is_tried_again);
    tcase_add_test(tcase, test_subscribing_while_connected);
    tcase_add_test(tcase, test_subscribed_waits_for_the_answer);
    tcase_add_test(tcase, test_subscribing_at_the_last_moment);
    tcase_add_test(tcase, test_cancelling_while_connected);
}

int main(void)
{
    Suite *suite = suite_create("link");
    SRunner *runner = srunner_create(suite);
    int failures;

    add_first(suite);
    add_later(suite);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
