#include <check.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <openssl/ssl.h>

#include <xivo-bus/xivo-bus.h>

#include "certificates.h"
#include "server.h"
#include "unit/painted_stack.h"

/*
 * A whole handle against the server of this process: which certificates it takes, with which words it refuses the
 * others, what it says of files that are not right, and how it leaves. The AMQP behind TLS is the broker tests'
 * business: here the protocol header is the sign that TLS is up.
 */

enum { LIMIT_MS = 40000, STEP_MS = 5 };

static struct server server;
static xivo_bus *bus;
static int edge = -1; /* an epoll set that has the descriptor edge-triggered; -1: poll() is used */
static int disconnects, code;
static char words[1024];

static void teardown(void)
{
    xivo_bus_free(bus);
    bus = NULL;
    server_stop(&server);
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state != XIVO_BUS_STATE_DISCONNECTED)
        return;
    disconnects++;
    code = change->code;
    snprintf(words, sizeof words, "%s", change->text);
}

/* `host` with the server's port, and pairs of options; a value that begins with '@' is a file of certificates.h. */
static void new_bus(const char *host, const char *const set[])
{
    char uri[256];

    snprintf(uri, sizeof uri, "amqps://guest:guest@%s:%d/%%2F", host, server.port);
    ck_assert_int_eq(xivo_bus_new(&bus, uri), XIVO_BUS_OK);
    for (size_t i = 0; set[i]; i += 2)
        ck_assert_msg(xivo_bus_set_option(bus, set[i],
                                          set[i + 1][0] == '@' ? certificates_path(set[i + 1] + 1) : set[i + 1]) == 0,
                      "%s", xivo_bus_error_text(bus, XIVO_BUS_ERR_OPTION));
    disconnects = 0;
    code = 0;
    ck_assert_int_eq(xivo_bus_on_state(bus, on_state, NULL), XIVO_BUS_OK);
}

/* One round of both; the code of process(). No round may be long. */
static int step(void)
{
    struct pollfd pollfd = { .fd = xivo_bus_fd(bus), .events = POLLIN };
    struct epoll_event event;
    int64_t before;
    int rc;

    server_step(&server);
    if (edge < 0)
        poll(&pollfd, 1, STEP_MS);
    else if (epoll_wait(edge, &event, 1, STEP_MS) == 0)
        return 0;
    before = now_ms();
    rc = painted_process(bus);
    ck_assert_int_lt(now_ms() - before, 5000);
    return rc;
}

static bool has_header(void)
{
    return xb_buf_length(&server.received) >= 8 && memcmp(xb_buf_bytes(&server.received), "AMQP", 4) == 0;
}

/* Whether the client has sent something, if only the end. */
static bool has_bytes(int timeout_ms)
{
    struct pollfd pollfd = { .fd = server.fd, .events = POLLIN };

    return poll(&pollfd, 1, timeout_ms) == 1;
}

/* Until TLS is up, or the attempt has failed: then `code` and `words` say how. */
static void run(void)
{
    int64_t end = now_ms() + LIMIT_MS;
    int rc = 0;

    while (rc >= 0 && disconnects == 0 && !has_header()) {
        ck_assert_msg(now_ms() < end, "neither connected nor failed");
        rc = step();
    }
}

/* ---- certificates ---- */

struct trial {
    const char *certificate, *host;
    const char *set[9];
    int code; /* XIVO_BUS_OK: TLS comes up */
    const char *words;
    const char *name; /* that the server must have been asked for; NULL: does not matter */
    struct server_config config;
};

#define CA "cacertfile", "@ca.pem"
#define CLIENT(name_) "certfile", "@" name_ ".pem", "keyfile", "@" name_ ".key"

static const struct trial trials[] = {
    { "server", "127.0.0.1", { CA }, 0, NULL, "", { 0 } },
    { "server", "localhost", { CA }, 0, NULL, "localhost", { 0 } },
    { "server", "LOCALHOST", { CA }, 0, NULL, NULL, { 0 } },
    { "server", "127.0.0.1", { CA, "server_name_indication", "localhost" }, 0, NULL, "localhost", { 0 } },
    { "server", "127.0.0.1", { CA, "server_name_indication", "localhost." }, 0, NULL, "localhost", { 0 } },
    { "server", "127.0.0.1", { CA, "server_name_indication", "::1" }, 0, NULL, "", { 0 } },
    { "server", "127.0.0.1", { CA, "server_name_indication", "::1%lo" }, 0, NULL, "", { 0 } },
    { "wildcard", "127.0.0.1", { CA, "server_name_indication", "pbx.example.org" }, 0, NULL, NULL, { 0 } },
    { "common_name", "localhost", { CA }, 0, NULL, NULL, { 0 } },
    { "chained", "127.0.0.1", { CA }, 0, NULL, NULL, { 0 } },
    { "unchained", "127.0.0.1", { "cacertfile", "@middle_ca.pem" }, 0, NULL, NULL, { 0 } },
    { "self_signed", "127.0.0.1", { "cacertfile", "@self_signed.pem" }, 0, NULL, NULL, { 0 } },
    { "server", "127.0.0.1", { "cacertfile", "@server.pem" }, 0, NULL, NULL, { 0 } },
    { "server", "127.0.0.1", { CA }, 0, NULL, NULL, { .most_version = TLS1_2_VERSION } },
    { "server", "127.0.0.1", { CA }, 0, NULL, NULL, { .chunk = 1 } },
    { "expired", "127.0.0.1", { "verify", "verify_none" }, 0, NULL, NULL, { 0 } },
    { "self_signed", "127.0.0.1", { "verify", "verify_none", CA }, 0, NULL, NULL, { 0 } },
    { "server", "127.0.0.1", { CA, CLIENT("client") }, 0, NULL, NULL, { .client_authority = "ca" } },
    { "server",
      "127.0.0.1",
      { CA, CLIENT("locked"), "key_password", "open sesame" },
      0,
      NULL,
      NULL,
      { .client_authority = "ca" } },
    { "server",
      "127.0.0.1",
      { CA, CLIENT("client") },
      0,
      NULL,
      NULL,
      { .client_authority = "ca", .most_version = TLS1_2_VERSION } },

    { "expired",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "the broker's certificate (CN=localhost) expired on 20",
      NULL,
      { 0 } },
    { "future", "127.0.0.1", { CA }, XIVO_BUS_ERR_TLS, "(CN=localhost) is not yet valid, but from 20", NULL, { 0 } },
    { "self_signed",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "(CN=localhost) is self-signed and not in cacertfile '/",
      NULL,
      { 0 } },
    { "self_signed",
      "127.0.0.1",
      { NULL },
      XIVO_BUS_ERR_TLS,
      "is self-signed and not in the system's trust store",
      NULL,
      { 0 } },
    { "foreign",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "leads to an unknown authority: CN=Other Authority is not in cacertfile '/",
      NULL,
      { 0 } },
    { "server",
      "127.0.0.1",
      { NULL },
      XIVO_BUS_ERR_TLS,
      "unknown authority: CN=Test Authority is not in the system's trust store",
      NULL,
      { 0 } },
    { "chained_foreign", "127.0.0.1", { CA }, XIVO_BUS_ERR_TLS, "unknown authority: CN=Other Authority", NULL, { 0 } },
    { "unchained", "127.0.0.1", { CA }, XIVO_BUS_ERR_TLS, "unknown authority: CN=Middle Authority", NULL, { 0 } },
    { "elsewhere",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "the broker's certificate is not for '127.0.0.1' but for pbx.example.org, IP Address:10.0.0.1",
      NULL,
      { 0 } },
    { "elsewhere", "localhost", { CA }, XIVO_BUS_ERR_TLS, "not for 'localhost' but for pbx.example.org", NULL, { 0 } },
    { "common_name", "127.0.0.1", { CA }, XIVO_BUS_ERR_TLS, "not for '127.0.0.1' but for CN=localhost", NULL, { 0 } },
    { "server",
      "127.0.0.1",
      { CA, "server_name_indication", "pbx" },
      XIVO_BUS_ERR_TLS,
      "not for 'pbx' but for localhost, IP Address:127.0.0.1",
      "pbx",
      { 0 } },
    { "wildcard",
      "127.0.0.1",
      { CA, "server_name_indication", "a.b.example.org" },
      XIVO_BUS_ERR_TLS,
      "not for 'a.b.example.org' but for *.example.org",
      NULL,
      { 0 } },
    { "weak",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "(CN=localhost) is refused: EE certificate key too weak",
      NULL,
      { 0 } },
    { "server",
      "127.0.0.1",
      { CA, "server_name_indication", "nobody" },
      XIVO_BUS_ERR_TLS,
      "the broker does not know the name 'nobody'",
      NULL,
      { .refused_name = "nobody" } },
    { "server",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "no version of TLS in common: 1.2 is the least",
      NULL,
      { .most_version = TLS1_1_VERSION, .least_version = TLS1_VERSION } },
    { "server",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "the broker demands a certificate of ours: set the options 'certfile'",
      NULL,
      { .client_authority = "ca" } },
    { "server",
      "127.0.0.1",
      { CA },
      XIVO_BUS_ERR_TLS,
      "the broker demands a certificate of ours: set the options 'certfile'",
      NULL,
      { .client_authority = "ca", .most_version = TLS1_2_VERSION } },
    { "server",
      "127.0.0.1",
      { CA, CLIENT("client_foreign") },
      XIVO_BUS_ERR_TLS,
      "client_foreign.pem' (the broker's alert: unknown CA)",
      NULL,
      { .client_authority = "ca" } },
    { "server",
      "127.0.0.1",
      { CA, CLIENT("client_expired") },
      XIVO_BUS_ERR_TLS,
      "the broker refuses our certificate '/",
      NULL,
      { .client_authority = "ca" } },
    { "server",
      "127.0.0.1",
      { CA, CLIENT("client_expired") },
      XIVO_BUS_ERR_TLS,
      "(the broker's alert: certificate expired)",
      NULL,
      { .client_authority = "ca", .most_version = TLS1_2_VERSION } },
};

START_TEST(test_certificates)
{
    const struct trial *trial = &trials[_i];
    struct server_config config = trial->config;

    config.certificate = trial->certificate;
    server_start(&server, &config);
    new_bus(trial->host, trial->set);
    run();
    ck_assert_msg(code == trial->code, "%s: %s", trial->words ? trial->words : trial->certificate, words);
    if (trial->words)
        ck_assert_msg(strstr(words, trial->words) != NULL, "\"%s\", not \"%s\"", words, trial->words);
    else
        ck_assert(has_header());
    if (trial->name)
        ck_assert_str_eq(server.name, trial->name);
    if (trial->code == 0 && trial->config.client_authority)
        ck_assert_str_eq(server.peer, "/CN=guest");
}
END_TEST

/* ---- files ---- */

static const struct {
    const char *set[9];
    const char *words;
} files[] = {
    { { "cacertfile", "/nowhere/ca.pem" },
      "option 'cacertfile': cannot read '/nowhere/ca.pem': No such file or directory" },
    { { "cacertfile", "/tmp" }, "option 'cacertfile': '/tmp' is not a file" },
    { { "cacertfile", "@fifo" }, "fifo' is not a file" },
    { { "cacertfile", "@huge" }, "huge' is longer than 1024 KiB" },
    { { "cacertfile", "@ca.key" }, "option 'cacertfile': '/tmp/" },
    { { "cacertfile", "@ca.key" }, "ca.key' has no certificate in PEM form" },
    { { "cacertfile", "@empty" }, "empty' has no certificate in PEM form" },
    { { "cacertfile", "@broken" }, "broken' has a broken certificate (OpenSSL: " },
    { { "certfile", "/nowhere/c.pem", "keyfile", "@client.key" },
      "option 'certfile': cannot read '/nowhere/c.pem': No such file" },
    { { "certfile", "@client.key", "keyfile", "@client.key" }, "client.key' has no certificate in PEM form" },
    { { "certfile", "@half", "keyfile", "@client.key" }, "half' has a broken certificate" },
    { { "certfile", "@client.pem", "keyfile", "/nowhere/c.key" },
      "option 'keyfile': cannot read '/nowhere/c.key': No such file" },
    { { "certfile", "@client.pem", "keyfile", "@client.pem" }, "client.pem' has no private key in PEM form" },
    { { "certfile", "@client.pem", "keyfile", "@server.key" }, "server.key' does not belong to the certificate in '/" },
    { { "certfile", "@locked.pem", "keyfile", "@locked.key" },
      "locked.key' is encrypted, and the option 'key_password' is not set" },
    { { "certfile", "@locked.pem", "keyfile", "@locked.key", "key_password", "open barley" },
      "locked.key' cannot be decrypted: 'key_password' is wrong" },
    { { "certfile", "@weak.pem", "keyfile", "@weak.key" }, "weak.pem' cannot be used (OpenSSL: ee key too small)" },
};

static void write_file(const char *name, const char *source, long cut, const char *behind)
{
    FILE *to = fopen(certificates_path(name), "w"), *from = source ? fopen(certificates_path(source), "r") : NULL;
    char bytes[4096];
    size_t length = from ? fread(bytes, 1, sizeof bytes, from) : 0;

    ck_assert_ptr_nonnull(to);
    if (cut > 0)
        length -= (size_t)cut;
    fwrite(bytes, 1, length, to);
    fputs(behind, to);
    fclose(to);
    if (from)
        fclose(from);
}

/* Nobody listens: what is wrong with a file is told all the same, at the first attempt, and without a prompt. */
START_TEST(test_files)
{
    int rc = 0;

    write_file("empty", NULL, 0, "");
    write_file("broken", "ca.pem", 60, "-----END CERTIFICATE-----\n");
    write_file("half", "client.pem", 0, "-----BEGIN CERTIFICATE-----\nMIIB\n");
    write_file("huge", NULL, 0, "");
    ck_assert_int_eq(truncate(certificates_path("huge"), (1 << 20) + 1), 0);
    mkfifo(certificates_path("fifo"), 0600);
    server_start(&server, &(struct server_config){ .certificate = "server" });
    close(server.listener);
    server.listener = -1;
    new_bus("127.0.0.1", files[_i].set);
    for (int64_t end = now_ms() + LIMIT_MS; rc >= 0 && now_ms() < end;)
        rc = xivo_bus_process(bus);
    ck_assert_int_eq(rc, XIVO_BUS_ERR_TLS);
    ck_assert_int_eq(xivo_bus_error_is_fatal(rc), 1);
    ck_assert_msg(strstr(words, files[_i].words) != NULL, "\"%s\", not \"%s\"", words, files[_i].words);
    ck_assert_ptr_null(strstr(words, "barley"));
}
END_TEST

/* Root may read everything, so it becomes somebody else for the time of the attempt. */
START_TEST(test_file_without_permission)
{
    bool root = geteuid() == 0;
    int rc;

    server.port = 1;
    server.fd = server.listener = -1;
    new_bus("127.0.0.1", (const char *const[]){ CA, NULL });
    chmod(certificates_path("ca.pem"), 0);
    ck_assert(!root || seteuid(65534) == 0);
    do
        rc = xivo_bus_process(bus);
    while (rc >= 0 && disconnects == 0);
    ck_assert(!root || seteuid(0) == 0);
    prctl(PR_SET_DUMPABLE, 1); /* which seteuid() took away, and LeakSanitizer may need */
    chmod(certificates_path("ca.pem"), 0644);
    ck_assert_int_eq(rc, XIVO_BUS_ERR_TLS);
    ck_assert_ptr_nonnull(strstr(words, "option 'cacertfile': cannot read '/"));
    ck_assert_ptr_nonnull(strstr(words, "ca.pem': Permission denied"));
}
END_TEST

/* ---- peers that are something else ---- */

static const struct {
    const char *bytes;
    size_t length;
    bool reset;
    int code;
    const char *words;
} strangers[] = {
    { "AMQP\0\0\x09\x01", 8, false, XIVO_BUS_ERR_TLS, "does not speak TLS but plain AMQP on this port" },
    { "HTTP/1.1 400 Bad Request\r\n\r\n", 28, false, XIVO_BUS_ERR_TLS,
      "the peer does not speak TLS but HTTP: it began with \"HTTP/1.1 400 Bad" },
    { "SSH-2.0-OpenSSH_9.2p1\r\n", 23, false, XIVO_BUS_ERR_TLS,
      "the peer does not speak TLS but SSH: it began with \"SSH-2.0-OpenSSH_" },
    { "220", 3, false, XIVO_BUS_ERR_TLS, "the peer does not speak TLS: it began with \"220\"" },
    { "", 0, false, XIVO_BUS_ERR_CLOSED, "the peer closed the connection during the TLS handshake" },
    { "", 0, true, XIVO_BUS_ERR_CLOSED, "the connection broke during the TLS handshake: Connection reset by peer" },
    { "\x16\x03\x03", 3, false, XIVO_BUS_ERR_CLOSED, "the peer closed the connection during the TLS handshake" },
    { "\x16\x03\x03\x00\x04zzzz", 9, false, XIVO_BUS_ERR_TLS, "the TLS handshake failed (OpenSSL: " },
    { "\x15\x03\x03\x00\x02\x02\x46", 7, false, XIVO_BUS_ERR_TLS, "no version of TLS in common" },
    { "\x15\x03\x03\x00\x02\x02\x28", 7, false, XIVO_BUS_ERR_TLS,
      "broke the TLS handshake off (the broker's alert: handshake failure, 40)" },
};

START_TEST(test_strangers)
{
    server_start(&server, &(struct server_config){ .certificate = NULL });
    new_bus("127.0.0.1", (const char *const[]){ CA, NULL });
    while (xb_buf_length(&server.received) == 0 && disconnects == 0)
        step();
    ck_assert_int_eq(xb_buf_append(&server.raw, strangers[_i].bytes, strangers[_i].length), 0);
    server_step(&server);
    server_drop(&server, strangers[_i].reset);
    run();
    ck_assert_msg(code == strangers[_i].code, "%s", words);
    ck_assert_msg(strstr(words, strangers[_i].words) != NULL, "\"%s\", not \"%s\"", words, strangers[_i].words);
}
END_TEST

/* ---- stalls ---- */

/* The server's bytes stop after each number of them in turn: whatever the step, the attempt ends in time. */
START_TEST(test_stall)
{
    static const size_t stops[] = { 0, 1, 5, 60, 127, 128, 133, 200, 400, 700 };
    int64_t before = now_ms();

    server_start(&server,
                 &(struct server_config){ .certificate = stops[_i] ? "server" : NULL, .stop_after = stops[_i] });
    new_bus("127.0.0.1", (const char *const[]){ CA, "connection_timeout", "300", NULL });
    while (disconnects == 0)
        step();
    ck_assert_int_eq(code, XIVO_BUS_ERR_TIMEOUT);
    ck_assert_ptr_nonnull(strstr(words, "the TLS handshake did not end in time"));
    ck_assert_int_ge(now_ms() - before, 290);
    ck_assert_int_lt(now_ms() - before, 9000); /* not the 10 seconds of the default */
}
END_TEST

/* ---- the context ---- */

/*
 * The file changes between two connections: the next one goes by what it says then. Each time it has another length, for two
 * changes in one tick of the kernel's clock have the same time.
 */
START_TEST(test_changed_authority)
{
    write_file("changing", "ca.pem", 0, "");
    server_start(&server, &(struct server_config){ .certificate = "server" });
    new_bus("127.0.0.1",
            (const char *const[]){ "cacertfile", "@changing", "retry_min", "10", "retry_max", "20", NULL });
    run();
    ck_assert(has_header());
    server_drop(&server, false);
    run();
    ck_assert_int_eq(code, XIVO_BUS_ERR_CLOSED);
    write_file("changing", "other_ca.pem", 0, "\n\n");
    disconnects = 0;
    run();
    ck_assert_int_eq(code, XIVO_BUS_ERR_TLS);
    ck_assert_ptr_nonnull(strstr(words, "unknown authority"));
    write_file("changing", "ca.pem", 0, "\n");
    server_drop(&server, false);
    disconnects = code = 0;
    run();
    ck_assert(has_header());
}
END_TEST

static void write_large_store(void)
{
    FILE *from = fopen(certificates_path("ca.pem"), "r"), *to = fopen(certificates_path("large"), "w");
    char one[4096];
    size_t length = fread(one, 1, sizeof one, from);

    for (int i = 0; i < 1000; i++)
        fwrite(one, 1, length, to);
    fclose(from);
    fclose(to);
}

/* A trust store of a thousand authorities takes many rounds, none of them long, and the timer of nobody. */
START_TEST(test_large_store)
{
    int rounds = 0;

    write_large_store();
    server_start(&server, &(struct server_config){ .certificate = "server" });
    new_bus("127.0.0.1", (const char *const[]){ "cacertfile", "@large", NULL });
    for (; !has_header() && disconnects == 0; rounds++)
        step();
    ck_assert_int_eq(disconnects, 0);
    ck_assert_int_gt(rounds, 50);
}
END_TEST

/* Freed in the middle of that. */
START_TEST(test_freed_while_preparing)
{
    write_large_store();
    server_start(&server, &(struct server_config){ .certificate = "server" });
    new_bus("127.0.0.1", (const char *const[]){ "cacertfile", "@large", NULL });
    for (int i = 0; i < 10; i++)
        step();
    ck_assert_int_eq(disconnects, 0);
    ck_assert(!has_header());
}
END_TEST

/* A loop that is told of changes only must be told of each: of a part of the trust store, and of every step of the
 * handshake. */
START_TEST(test_edge_triggered)
{
    struct epoll_event event = { .events = EPOLLIN | EPOLLET };

    write_large_store();
    server_start(&server, &(struct server_config){ .certificate = "server", .chunk = _i == 0 ? 0 : 7 });
    new_bus("127.0.0.1", (const char *const[]){ "cacertfile", "@large", NULL });
    edge = epoll_create1(EPOLL_CLOEXEC);
    ck_assert_int_eq(epoll_ctl(edge, EPOLL_CTL_ADD, xivo_bus_fd(bus), &event), 0);
    run();
    close(edge);
    edge = -1;
    ck_assert(has_header());
}
END_TEST

/* ---- leaving ---- */

/* With all that a handshake can have: the system's trust store, a chain, a certificate of our own with a passphrase. */
START_TEST(test_stack)
{
    static const struct {
        const char *certificate;
        const char *set[9];
    } cases[] = {
        { "server", { NULL } },
        { "chained", { CA, CLIENT("locked"), "key_password", "open sesame" } },
        { "chained", { CA } },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        server_start(&server, &(struct server_config){ .certificate = cases[i].certificate,
                                                       .client_authority = i == 1 ? "ca" : NULL,
                                                       .most_version = i == 2 ? TLS1_2_VERSION : 0 });
        new_bus("127.0.0.1", cases[i].set);
        run();
        ck_assert(has_header() == (i > 0));
        painted_free(bus);
        bus = NULL;
        server_stop(&server);
    }
    printf("TLS: %zu bytes of stack\n", painted_depth());
    ck_assert_uint_lt(painted_depth(), PAINTED_PROMISE * 3 / 4);
}
END_TEST

START_TEST(test_goodbye)
{
    server_start(&server, &(struct server_config){ .certificate = "server" });
    new_bus("127.0.0.1", (const char *const[]){ CA, NULL });
    run();
    ck_assert(has_header());
    xivo_bus_free(bus);
    bus = NULL;
    while (!server.ended) {
        ck_assert(has_bytes(60000));
        server_step(&server);
    }
    ck_assert(server.told_goodbye);
}
END_TEST

/* A child that frees the handle says nothing on the parent's connection, which goes on. */
START_TEST(test_fork)
{
    int status = 0;
    size_t before;
    pid_t child;

    server_start(&server, &(struct server_config){ .certificate = "server" });
    new_bus("127.0.0.1", (const char *const[]){ CA, NULL });
    run();
    ck_assert(has_header());
    before = xb_buf_length(&server.received);
    child = fork();
    if (child == 0) {
        int rc = xivo_bus_process(bus);

        xivo_bus_free(bus);
        bus = NULL;
        _exit(rc == XIVO_BUS_ERR_FORKED ? 0 : 1);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    server_step(&server);
    ck_assert(!server.told_goodbye && !server.ended);
    ck_assert_uint_eq(xb_buf_length(&server.received), before);
    ck_assert_int_eq(xb_buf_append(&server.output, "AMQP\0\0\x09\x01", 8), 0);
    run();
    for (int64_t end = now_ms() + LIMIT_MS; disconnects == 0 && now_ms() < end;)
        step();
    ck_assert_int_eq(code, XIVO_BUS_ERR_PROTOCOL);
    ck_assert_msg(strstr(words, "asks for version 0-0-9-1") != NULL, "%s", words);
}
END_TEST

/*
 * Registered before OpenSSL registers its own end, so that it runs behind it, and OpenSSL is gone when the handle is
 * freed. What the handle had from OpenSSL is left to the end of the process: _exit() keeps that from being counted as a
 * leak.
 */
static void free_at_exit(void)
{
    char byte;

    if (!bus)
        return;
    xivo_bus_free(bus);
    has_bytes(60000);
    _exit(recv(server.fd, &byte, 1, 0) == 0 ? 0 : 1); /* closed without a word that OpenSSL would have had to say */
}

START_TEST(test_exit)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        server_start(&server, &(struct server_config){ .certificate = "server" });
        new_bus("127.0.0.1", (const char *const[]){ CA, NULL });
        run();
        if (has_header())
            exit(1); /* free_at_exit() makes it 0 */
        _exit(1);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
}
END_TEST

/*
 * OpenSSL's configuration permits everything, as on some systems: what is refused here is refused by the library. Before
 * the first call of OpenSSL, which reads it.
 */
static void use_weakest_configuration(char *path)
{
    static const char configuration[] = "openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = weakest\n"
                                        "[weakest]\nMinProtocol = TLSv1\nCipherString = ALL:@SECLEVEL=0\n";
    int fd = mkstemp(path);

    if (fd < 0 || write(fd, configuration, sizeof configuration - 1) < 0)
        exit(1);
    close(fd);
    setenv("OPENSSL_CONF", path, 1);
}

int main(void)
{
    char configuration[] = "/tmp/xivo-bus-openssl.XXXXXX";
    Suite *suite = suite_create("tls handle");
    TCase *tcase = tcase_create("tls handle");
    SRunner *runner = srunner_create(suite);
    int failures;

    atexit(free_at_exit);
    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, NULL, teardown);
    tcase_add_loop_test(tcase, test_certificates, 0, (int)(sizeof trials / sizeof trials[0]));
    tcase_add_loop_test(tcase, test_files, 0, (int)(sizeof files / sizeof files[0]));
    tcase_add_test(tcase, test_file_without_permission);
    tcase_add_loop_test(tcase, test_strangers, 0, (int)(sizeof strangers / sizeof strangers[0]));
    tcase_add_loop_test(tcase, test_stall, 0, 10);
    tcase_add_test(tcase, test_changed_authority);
    tcase_add_test(tcase, test_large_store);
    tcase_add_test(tcase, test_freed_while_preparing);
    tcase_add_loop_test(tcase, test_edge_triggered, 0, 2);
    tcase_add_test(tcase, test_stack);
    tcase_add_test(tcase, test_goodbye);
    tcase_add_test(tcase, test_fork);
    tcase_add_test(tcase, test_exit);
    use_weakest_configuration(configuration);
    certificates_make();
    srunner_run_all(runner, CK_NORMAL);
    unlink(configuration);
    certificates_remove();
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
