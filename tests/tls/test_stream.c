#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/crypto.h>
#include <openssl/ssl.h>

#include "amqp/transport.h"

#include "../unit/failing_alloc.h"
#include "certificates.h"
#include "server.h"

/*
 * The stream inside TLS: that all bytes come through in every splitting, that nothing stays behind inside OpenSSL while
 * the socket is dry, and what its end looks like. A read is made only when the transport says that it is of use, as the
 * link does it: so a wrong answer shows as a test that does not end.
 */

enum { ROUNDS = 200000, BIG = 3 * 1000 * 1000 + 7 };

static struct server server;
static struct xb_transport transport;
static struct xb_error error;
static char ca_path[256], cert_path[256], key_path[256];
static struct xb_buf received;

static void setup(void)
{
    transport = (struct xb_transport){ .fd = -1, .secure = true };
    snprintf(ca_path, sizeof ca_path, "%s", certificates_path("ca.pem"));
    transport.tls_config = (struct xb_tls_config){ .ca_file = ca_path, .verify = true };
    error = (struct xb_error){ 0 };
}

static void teardown(void)
{
    xb_transport_free(&transport);
    server_stop(&server);
    xb_buf_free(&received);
}

static bool is_ready(short events)
{
    struct pollfd pollfd = { .fd = transport.fd, .events = events };

    return poll(&pollfd, 1, 0) == 1;
}

static int open_to_server(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
                                   .sin_port = htons((uint16_t)server.port) };
    int rc;

    do
        rc = xb_transport_prepare(&transport, &error);
    while (rc == 0);
    if (rc < 0)
        return rc;
    rc = xb_transport_open(&transport, (struct sockaddr *)&address, sizeof address, &error);
    if (rc < 0)
        return rc;
    while (!is_ready(POLLOUT))
        server_step(&server);
    return xb_transport_finish(&transport, &error);
}

/* 1, or a code. */
static int shake_hands(void)
{
    int rc = 0;

    for (int i = 0; i < ROUNDS && rc == 0; i++) {
        rc = xb_transport_handshake(&transport, "localhost", &error);
        server_step(&server);
    }
    return rc;
}

static void connect_to(const struct server_config *config)
{
    server_start(&server, config);
    ck_assert_int_eq(open_to_server(), XIVO_BUS_OK);
    ck_assert_msg(shake_hands() == 1, "%s", error.text);
    server_step(&server);
    ck_assert(server.established);
}

/* One read if it is of use; its result. */
static ssize_t read_some(size_t room)
{
    ssize_t count;

    if (!xb_transport_is_readable(&transport, is_ready(POLLIN), is_ready(POLLOUT)))
        return 0;
    ck_assert_int_eq(xb_buf_reserve(&received, room), 0);
    count = xb_transport_read(&transport, received.data + received.end, room, &error);
    if (count > 0)
        received.end += (size_t)count;
    return count;
}

static uint8_t byte_at(size_t index)
{
    return (uint8_t)(index * 2654435761u >> 13);
}

static void fill(struct xb_buf *buf, size_t length)
{
    ck_assert_int_eq(xb_buf_reserve(buf, length), 0);
    for (size_t i = 0; i < length; i++)
        buf->data[buf->end++] = byte_at(i);
}

static void check_bytes(const struct xb_buf *buf, size_t length)
{
    ck_assert_uint_eq(xb_buf_length(buf), length);
    for (size_t i = 0; i < length; i++)
        if (buf->data[buf->start + i] != byte_at(i))
            ck_abort_msg("byte %zu is another", i);
}

static void receive(size_t length, size_t room)
{
    for (int i = 0; i < ROUNDS && xb_buf_length(&received) < length; i++) {
        server_step(&server);
        ck_assert_msg(read_some(room) >= 0, "%s", error.text);
    }
    check_bytes(&received, length);
}

/* As the link does it: what is not taken is offered again, from another place in memory. */
static void send_all(size_t length, bool peer_reads_late)
{
    struct xb_buf output = { 0 };
    int blocked = 0;

    fill(&output, length);
    for (int i = 0; i < ROUNDS && xb_buf_length(&output) > 0; i++) {
        size_t left = xb_buf_length(&output);
        uint8_t *moved = malloc(left);
        ssize_t count;

        memcpy(moved, xb_buf_bytes(&output), left);
        count = xb_transport_write(&transport, moved, left, &error);
        free(moved);
        ck_assert_msg(count >= 0, "%s", error.text);
        xb_buf_consume(&output, (size_t)count);
        blocked += count == 0;
        if (!peer_reads_late || blocked > 3)
            server_step(&server);
    }
    ck_assert_uint_eq(xb_buf_length(&output), 0);
    ck_assert(!peer_reads_late || blocked > 3);
    xb_buf_free(&output);
    for (int i = 0; i < ROUNDS && xb_buf_length(&server.received) < length; i++)
        server_step(&server);
    check_bytes(&server.received, length);
}

/* ---- bytes ---- */

static const int versions[] = { TLS1_2_VERSION, TLS1_3_VERSION };
static const size_t rooms[] = { 1, 999, 16384, 65536, 1000000 };

START_TEST(test_receive)
{
    size_t length = _i % 5 == 0 ? 100000 : BIG;

    connect_to(&(struct server_config){ .certificate = "server", .most_version = versions[_i / 5] });
    ck_assert_int_eq(server.version, versions[_i / 5]);
    fill(&server.output, length);
    receive(length, rooms[_i % 5]);
    ck_assert_int_eq(read_some(100), 0);
}
END_TEST

START_TEST(test_send)
{
    connect_to(&(struct server_config){ .certificate = "server", .most_version = versions[_i % 2] });
    send_all(_i >= 2 ? 6 * BIG : BIG, _i >= 2);
}
END_TEST

START_TEST(test_byte_by_byte)
{
    connect_to(&(struct server_config){ .certificate = "server", .most_version = versions[_i], .chunk = 1 });
    fill(&server.output, 20000);
    receive(20000, 65536);
    send_all(20000, false);
}
END_TEST

/* Bytes that come together with the end of the handshake are in no socket: the transport knows that they may be there.
 */
START_TEST(test_bytes_behind_the_handshake)
{
    server_start(&server, &(struct server_config){ .certificate = "server", .most_version = versions[_i] });
    fill(&server.output, 5000);
    ck_assert_int_eq(open_to_server(), XIVO_BUS_OK);
    ck_assert_int_eq(shake_hands(), 1);
    receive(5000, 65536);
}
END_TEST

START_TEST(test_key_update)
{
    connect_to(&(struct server_config){ .certificate = "server", .least_version = TLS1_3_VERSION });
    for (int i = 1; i <= 5; i++) {
        ck_assert_int_eq(SSL_key_update(server.ssl, SSL_KEY_UPDATE_REQUESTED), 1);
        xb_buf_free(&received);
        fill(&server.output, 50000);
        receive(50000, 999);
        xb_buf_free(&server.received);
        send_all(50000, false);
    }
}
END_TEST

/* Asked for while our own bytes cannot leave: the answer waits, the broker's bytes come through meanwhile. */
START_TEST(test_key_update_while_blocked)
{
    struct xb_buf output = { 0 };
    size_t done = 0;
    ssize_t count;

    connect_to(&(struct server_config){ .certificate = "server", .least_version = TLS1_3_VERSION });
    fill(&output, 10 * BIG);
    while ((count = xb_transport_write(&transport, output.data + done, output.end - done, &error)) > 0)
        done += (size_t)count;
    ck_assert_int_eq(count, 0);
    ck_assert(xb_transport_wants_write(&transport, true));
    ck_assert_int_eq(SSL_key_update(server.ssl, SSL_KEY_UPDATE_REQUESTED), 1);
    ck_assert_int_eq(SSL_do_handshake(server.ssl), 1);
    for (int i = 0; i < 100; i++)
        ck_assert_int_eq(read_some(1000), 0);
    for (int i = 0; i < ROUNDS && done < output.end; i++) {
        server_step(&server);
        ck_assert_int_ge(read_some(1000), 0);
        count = xb_transport_write(&transport, output.data + done, output.end - done, &error);
        ck_assert_msg(count >= 0, "%s", error.text);
        done += (size_t)count;
    }
    for (int i = 0; i < ROUNDS && xb_buf_length(&server.received) < output.end; i++)
        server_step(&server);
    check_bytes(&server.received, output.end);
    xb_buf_free(&output);
    fill(&server.output, 1000);
    receive(1000, 100);
}
END_TEST

/* ---- ends ---- */

static int read_to_the_end(size_t length)
{
    ssize_t count = 0;

    for (int i = 0; i < ROUNDS && count >= 0; i++)
        count = read_some(999);
    check_bytes(&received, length);
    return (int)count;
}

START_TEST(test_end)
{
    bool in_order = _i == 0;

    connect_to(&(struct server_config){ .certificate = "server" });
    fill(&server.output, 50000);
    server_step(&server);
    server_step(&server);
    while (xb_buf_length(&server.raw) > 0)
        server_step(&server);
    if (in_order) {
        SSL_shutdown(server.ssl);
        server_step(&server);
    }
    server_drop(&server, false);
    ck_assert_int_eq(read_to_the_end(50000), XIVO_BUS_ERR_CLOSED);
    ck_assert_str_eq(error.text, "the peer closed the connection");
    ck_assert_int_eq(read_to_the_end(50000), XIVO_BUS_ERR_CLOSED);
    ck_assert_int_eq(xb_transport_write(&transport, "x", 1, &error), XIVO_BUS_ERR_CLOSED);
}
END_TEST

/* SIGPIPE has its default here: it would end the process. It comes when the socket has told of the reset once. */
START_TEST(test_reset)
{
    ssize_t count = 0;
    int number = 0;
    socklen_t length = sizeof number;

    connect_to(&(struct server_config){ .certificate = "server" });
    server_drop(&server, true);
    while (!is_ready(POLLHUP))
        continue;
    ck_assert_int_eq(getsockopt(transport.fd, SOL_SOCKET, SO_ERROR, &number, &length), 0);
    ck_assert_int_eq(number, ECONNRESET);
    for (int i = 0; i < 100 && count >= 0; i++)
        count = xb_transport_write(&transport, "x", 1, &error);
    ck_assert_int_eq(count, XIVO_BUS_ERR_CLOSED);
    ck_assert_ptr_nonnull(strstr(error.text, "Broken pipe"));
    xb_transport_finish_writing(&transport);
}
END_TEST

/* Holds what the server would send, changes a byte of it, and lets it go. */
static void damage(void)
{
    server.config.stop_after = server.sent;
    server_step(&server);
    ck_assert_uint_gt(xb_buf_length(&server.raw), 10);
    xb_buf_bytes(&server.raw)[xb_buf_length(&server.raw) / 2] ^= 1;
    server.config.stop_after = 0;
    server_step(&server);
}

START_TEST(test_damage)
{
    connect_to(&(struct server_config){ .certificate = "server", .most_version = versions[_i] });
    fill(&server.output, 1000);
    receive(1000, 4000);
    fill(&server.output, 1000);
    damage();
    ck_assert_int_eq(read_to_the_end(1000), XIVO_BUS_ERR_PROTOCOL);
    ck_assert_msg(strstr(error.text, "the TLS stream is broken: decryption failed or bad record mac") != NULL, "%s",
                  error.text);
    ck_assert_int_eq(xivo_bus_error_is_fatal(error.code), 0);
}
END_TEST

/* A new handshake in the middle of TLS 1.2 is refused; what was there before it arrives. */
START_TEST(test_renegotiation)
{
    connect_to(&(struct server_config){ .certificate = "server", .most_version = TLS1_2_VERSION });
    fill(&server.output, 1000);
    receive(1000, 4000);
    ck_assert_int_eq(SSL_renegotiate(server.ssl), 1);
    SSL_do_handshake(server.ssl);
    server_step(&server);
    for (int i = 0; i < ROUNDS; i++) {
        server_step(&server);
        if (read_some(1000) < 0)
            break;
    }
    ck_assert_int_eq(error.code, XIVO_BUS_ERR_PROTOCOL);
    check_bytes(&received, 1000);
}
END_TEST

/* A broker that refuses our certificate in TLS 1.3 does so when we believe to be connected, and then resets the
 * connection. */
START_TEST(test_late_refusal)
{
    ssize_t count = 0;

    server_start(&server, &(struct server_config){
                              .certificate = "server", .client_authority = "ca", .least_version = TLS1_3_VERSION });
    ck_assert_int_eq(open_to_server(), XIVO_BUS_OK);
    ck_assert_int_eq(shake_hands(), 1);
    xb_transport_write(&transport, "first", 5, &error);
    server.failed = true;
    server_step(&server);
    ck_assert_int_eq(SSL_do_handshake(server.ssl), -1);
    xb_transport_write(&transport, "second", 6, &error);
    server_step(&server);
    xb_transport_write(&transport, "third", 5, &error);
    server_drop(&server, true);
    if (_i == 0)
        while (!is_ready(POLLHUP))
            continue;
    for (int i = 0; i < ROUNDS && count >= 0; i++)
        count = _i == 0 ? xb_transport_write(&transport, "more", 4, &error) : read_some(100);
    ck_assert_msg(count == XIVO_BUS_ERR_TLS, "%s", error.text);
    ck_assert_msg(strstr(error.text, "demands a certificate of ours") != NULL, "%s", error.text);
}
END_TEST

/* Nobody takes what we write any more: what had come before can still be read, and then comes the end. */
START_TEST(test_reading_behind_a_failure_to_write)
{
    ssize_t count = 0;

    connect_to(&(struct server_config){ .certificate = "server", .most_version = versions[_i] });
    fill(&server.output, 1000);
    receive(1000, 4000);
    fill(&server.output, 50000);
    server_step(&server);
    server_drop(&server, false);
    for (int i = 0; i < ROUNDS && count >= 0; i++)
        count = xb_transport_write(&transport, "more", 4, &error);
    ck_assert_int_eq(count, XIVO_BUS_ERR_CLOSED);
    xb_buf_consume(&received, 1000);
    ck_assert_int_eq(xb_buf_reserve(&received, 65536), 0);
    while ((count = xb_transport_read(&transport, received.data + received.end, 1000, &error)) > 0)
        received.end += (size_t)count;
    check_bytes(&received, 50000);
    ck_assert_int_eq(count, XIVO_BUS_ERR_CLOSED);
}
END_TEST

/* ---- without memory ---- */

static void *take(size_t size, const char *file, int line)
{
    (void)file, (void)line;
    return malloc(size);
}

static void *retake(void *memory, size_t size, const char *file, int line)
{
    (void)file, (void)line;
    return realloc(memory, size);
}

static void give(void *memory, const char *file, int line)
{
    (void)file, (void)line;
    free(memory);
}

/*
 * OpenSSL's n-th allocation fails, for every n at first and then for some, until a connection comes about. It ends with
 * a code each time and leaks nothing. Not always that of missing memory: some parts of OpenSSL keep it to themselves.
 * Whatever it was, with memory the next attempt succeeds, though files and server are the same.
 */
START_TEST(test_without_memory)
{
    bool failed = true;
    unsigned told = 0, nth;

    snprintf(cert_path, sizeof cert_path, "%s", certificates_path("locked.pem"));
    snprintf(key_path, sizeof key_path, "%s", certificates_path("locked.key"));
    transport.tls_config.cert_file = cert_path;
    transport.tls_config.key_file = key_path;
    transport.tls_config.key_password = "open sesame";
    server_start(&server, &(struct server_config){ .certificate = "server", .client_authority = "ca" });
    for (nth = 1; failed; nth += nth < 200 ? 1 : 19) {
        int rc;

        fail_allocation(nth);
        rc = open_to_server();
        failed = stop_failing();
        for (int i = 0; i < ROUNDS && rc == XIVO_BUS_OK; i++) {
            if (!failed)
                fail_allocation(nth);
            rc = xb_transport_handshake(&transport, "localhost", &error);
            failed = stop_failing() || failed;
            server_step(&server);
        }
        ck_assert(rc == 1 || rc == XIVO_BUS_ERR_NOMEM || rc == XIVO_BUS_ERR_TLS || rc == XIVO_BUS_ERR_SYSTEM);
        told += rc == XIVO_BUS_ERR_NOMEM;
        xb_transport_close(&transport);
        server_drop(&server, false);
        ck_assert_msg(rc == 1 || (open_to_server() == XIVO_BUS_OK && shake_hands() == 1),
                      "after allocation %u has failed: %s", nth, error.text);
        xb_transport_free(&transport);
        server_drop(&server, false);
    }
    ck_assert_uint_gt(nth, 100);
    ck_assert_uint_gt(told, 20);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("tls stream");
    TCase *tcase = tcase_create("tls stream");
    SRunner *runner = srunner_create(suite);
    int failures;

    CRYPTO_set_mem_functions(take, retake, give);
    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 120);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_loop_test(tcase, test_receive, 0, 10);
    tcase_add_loop_test(tcase, test_send, 0, 4);
    tcase_add_loop_test(tcase, test_byte_by_byte, 0, 2);
    tcase_add_loop_test(tcase, test_bytes_behind_the_handshake, 0, 2);
    tcase_add_test(tcase, test_key_update);
    tcase_add_test(tcase, test_key_update_while_blocked);
    tcase_add_loop_test(tcase, test_end, 0, 2);
    tcase_add_test(tcase, test_reset);
    tcase_add_loop_test(tcase, test_damage, 0, 2);
    tcase_add_test(tcase, test_renegotiation);
    tcase_add_loop_test(tcase, test_late_refusal, 0, 2);
    tcase_add_loop_test(tcase, test_reading_behind_a_failure_to_write, 0, 2);
    tcase_add_test(tcase, test_without_memory);
    certificates_make();
    srunner_run_all(runner, CK_NORMAL);
    certificates_remove();
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
