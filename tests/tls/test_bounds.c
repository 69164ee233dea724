#include <check.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>

#include <xivo-bus/xivo-bus.h>

#include "amqp/tls_screen.h"

#include "certificates.h"
#include "fake/own_time.h"
#include "hostile.h"
#include "server.h"

/*
 * How long one xivo_bus_process() takes over TLS, against a peer that wants it to take long: before it is known, and
 * after. Each call is timed, without the time that the machine gave to others.
 */

enum { STEP_MS = 5, FLOOD_ROUNDS = 300 };

static struct server server;
static xivo_bus *bus;
static int64_t longest_us;
static int code, ends;
static char text[1024];

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state != XIVO_BUS_STATE_DISCONNECTED)
        return;
    code = change->code;
    ends++;
    snprintf(text, sizeof text, "%s", change->text);
}

static void teardown(void)
{
    xivo_bus_free(bus);
    bus = NULL;
    server_stop(&server);
}

static void set(const char *name, const char *value)
{
    ck_assert_msg(xivo_bus_set_option(bus, name, value) == XIVO_BUS_OK, "%s",
                  xivo_bus_error_text(bus, XIVO_BUS_ERR_OPTION));
}

static void new_bus(void)
{
    char uri[128];

    snprintf(uri, sizeof uri, "amqps://localhost:%d/%%2F?retry_min=10&retry_max=10", server.port);
    ck_assert_int_eq(xivo_bus_new(&bus, uri), XIVO_BUS_OK);
    set("cacertfile", certificates_path("ca.pem"));
    ck_assert_int_eq(xivo_bus_on_state(bus, on_state, NULL), XIVO_BUS_OK);
    code = ends = 0;
    longest_us = 0;
}

/* One call, when there is something to do. OpenSSL's queue of errors is empty afterwards. */
static int process_once(void)
{
    struct pollfd pollfd = { .fd = xivo_bus_fd(bus), .events = POLLIN };
    int64_t before_us, took_us;
    int rc;

    poll(&pollfd, 1, STEP_MS);
    ERR_clear_error();
    before_us = own_time_us();
    rc = xivo_bus_process(bus);
    took_us = own_time_us() - before_us;
    ck_assert_uint_eq(ERR_peek_error(), 0);
    if (took_us > longest_us)
        longest_us = took_us;
    return rc;
}

static void free_in_time(void)
{
    int64_t before_us = own_time_us();

    xivo_bus_free(bus);
    bus = NULL;
    before_us = own_time_us() - before_us;
    ck_assert_msg(before_us < 10 * own_time_limit_us(), "free() took %lld us", (long long)before_us);
    ck_assert_uint_eq(ERR_peek_error(), 0);
}

static void check_time(const char *what)
{
    printf("%s: longest process() %lld us\n", what, (long long)longest_us);
    ck_assert_msg(longest_us < own_time_limit_us(), "%s: process() took %lld us", what, (long long)longest_us);
}

/*
 * Where most of it is pure computing, of 5 to 7 ms on a quiet machine: processors that are shared with others, or run hot,
 * compute half as fast.
 */
static void check_computing(const char *what)
{
    printf("%s: longest process() %lld us\n", what, (long long)longest_us);
    ck_assert_msg(longest_us < 2 * own_time_limit_us(), "%s: process() took %lld us", what, (long long)longest_us);
}

static void run_until_lost(void)
{
    int rc = 0;

    while (rc >= 0 && ends == 0) {
        server_step(&server);
        rc = process_once();
    }
}

static void run_until_established(void)
{
    while (!server.established || xb_buf_length(&server.received) < 8) {
        server_step(&server);
        ck_assert_msg(process_once() >= 0 && ends == 0, "%s", text);
    }
}

/* ---- certificates of an unknown peer ---- */

static const struct {
    enum hostile_key key;
    size_t count; /* 0: as many as fit */
    const char *text;
} peers[] = {
    { HOSTILE_NONE, 6, "leads to an unknown authority: CN=0 is not in" },
    { HOSTILE_NONE, 7, "the broker sends more than 6 certificates" },
    { HOSTILE_NONE, 0, "the broker sends more than 6 certificates" },
    { HOSTILE_RSA_16384, 1, "has an RSA key of 16384 bits: 8192 are the most that is accepted" },
    { HOSTILE_RSA_16384, 6, "has an RSA key of 16384 bits" },
    { HOSTILE_RSA_EXPONENT, 6, "has an RSA key with an exponent of over 64 bits" },
    { HOSTILE_OWN_CURVE, 1, "has a key on a curve other than P-256, P-384 and P-521" },
    { HOSTILE_OWN_CURVE, 0, "has a key on a curve other than P-256, P-384 and P-521" },
    { HOSTILE_COMPRESSED_P224, 0, "has a key on a curve other than P-256, P-384 and P-521" },
    { HOSTILE_COMPRESSED_P256, 6, "has a key in compressed form" },
    { HOSTILE_BINARY_CURVE, 6, "has a key on a curve other than P-256, P-384 and P-521" },
    { HOSTILE_DSA, 1, "has a key that is none of RSA, ECDSA, EdDSA, ML-DSA and SLH-DSA" },
    { HOSTILE_CUT, 1, "is broken" },
    { HOSTILE_INDEFINITE_LENGTH, 1, "is broken" },
};

/* As many as fit into `size` bytes of a message. */
static size_t fill(size_t size, enum hostile_key key)
{
    struct xb_buf one = { 0 };
    size_t count;

    hostile_certificate(&one, key, 1);
    count = size / (xb_buf_length(&one) + 5);
    xb_buf_free(&one);
    return count;
}

static void wait_for_hello(void)
{
    while (xb_buf_length(&server.received) == 0) {
        server_step(&server);
        process_once();
    }
}

/* TLS 1.2, where nobody has to prove anything before the certificates are looked at; also with verify_none. */
static void try_certificates(enum hostile_key key, size_t count, size_t record, bool verify)
{
    struct xb_buf message = { 0 };

    server_start(&server, &(struct server_config){ 0 });
    new_bus();
    if (!verify)
        set("verify", "verify_none");
    wait_for_hello();
    hostile_message(&message, key, count, false);
    hostile_flight(&server.raw, &message, record);
    xb_buf_free(&message);
    run_until_lost();
    ck_assert_int_eq(code, XIVO_BUS_ERR_TLS);
    check_time(text);
    teardown();
}

START_TEST(test_certificates_of_a_stranger)
{
    enum hostile_key key = peers[_i].key;
    size_t count = peers[_i].count ? peers[_i].count : fill(32 * 1024, key);

    try_certificates(key, count, 16384, true);
    ck_assert_msg(strstr(text, peers[_i].text) != NULL, "\"%s\", not \"%s\"", text, peers[_i].text);
    if (count > 6 || key != HOSTILE_NONE) {
        try_certificates(key, count, 1000, false);
        ck_assert_msg(strstr(text, peers[_i].text) != NULL, "\"%s\", not \"%s\"", text, peers[_i].text);
    }
}
END_TEST

START_TEST(test_long_list_of_certificates)
{
    static const size_t records[] = { 1, 7, 100, 16384 };

    try_certificates(HOSTILE_NONE, 600, records[_i], true);
    ck_assert_msg(strstr(text, "are longer than 32 KiB") != NULL, "%s", text);
}
END_TEST

START_TEST(test_records_of_one_byte)
{
    try_certificates(HOSTILE_NONE, 180, 1, true);
    ck_assert_msg(strstr(text, "more than 6 certificates") != NULL, "%s", text);
}
END_TEST

/* Wherever a message ends, and whichever of its bytes is another: nothing outside of it is read. */
START_TEST(test_damaged_messages)
{
    struct xb_buf message = { 0 };
    struct xb_error error;
    size_t length;

    hostile_message(&message, peers[_i].key, 2, true);
    length = xb_buf_length(&message);
    for (size_t cut = 0; cut < length; cut++) {
        uint8_t *copy = malloc(cut ? cut : 1);

        memcpy(copy, xb_buf_bytes(&message), cut);
        ck_assert_int_eq(xb_tls_screen(copy, cut, true, &error), XIVO_BUS_ERR_TLS);
        free(copy);
    }
    for (size_t at = 0; at < length; at++) {
        uint8_t *copy = malloc(length);

        memcpy(copy, xb_buf_bytes(&message), length);
        copy[at] ^= (uint8_t)(1 << at % 8);
        xb_tls_screen(copy, length, true, &error);
        copy[at] = 0x83; /* a length of three bytes, where it is one */
        xb_tls_screen(copy, length, true, &error);
        free(copy);
    }
    xb_buf_free(&message);
}
END_TEST

/* In TLS 1.3 the list is encrypted, and a certificate that leads to an authority comes first. */
START_TEST(test_certificates_in_tls13)
{
    struct xb_buf der = { 0 };
    const unsigned char *bytes;

    server_start(&server, &(struct server_config){ .certificate = "server", .least_version = TLS1_3_VERSION });
    hostile_certificate(&der, peers[_i].key, 1);
    SSL_CTX_set_security_level(server.ctx, 0);
    for (size_t count = peers[_i].count ? peers[_i].count : fill(31 * 1024, peers[_i].key); count > 0; count--) {
        X509 *certificate;

        bytes = xb_buf_bytes(&der);
        certificate = d2i_X509(NULL, &bytes, (long)xb_buf_length(&der));
        ck_assert_ptr_nonnull(certificate);
        ck_assert_int_eq(SSL_CTX_add0_chain_cert(server.ctx, certificate), 1);
    }
    xb_buf_free(&der);
    new_bus();
    run_until_lost();
    ck_assert_int_eq(code, XIVO_BUS_ERR_TLS);
    if (peers[_i].key == HOSTILE_NONE)
        ck_assert_msg(strstr(text, "the broker sends more than 6 certificates") != NULL, "%s", text);
    else
        ck_assert_msg(strstr(text, peers[_i].text) != NULL, "\"%s\", not \"%s\"", text, peers[_i].text);
    check_time(text);
}
END_TEST

/* ---- what is agreed on ---- */

START_TEST(test_finite_fields)
{
    char group[] = "ffdhe8192"; /* OpenSSL's macro drops a const */

    server_start(&server, &(struct server_config){ .certificate = "server",
                                                   .most_version = _i == 0 ? 0 : TLS1_2_VERSION });
    if (_i == 0) {
        ck_assert_int_eq(SSL_CTX_set1_groups_list(server.ctx, group), 1);
    } else {
        ck_assert_int_eq(SSL_CTX_set_cipher_list(server.ctx, "kDHE"), 1);
        SSL_CTX_set_dh_auto(server.ctx, 1);
    }
    new_bus();
    run_until_lost();
    ck_assert_int_eq(code, XIVO_BUS_ERR_TLS);
    ck_assert_msg(strstr(text, "handshake failure") != NULL, "%s", text);
    check_time("finite field");
}
END_TEST

/* What brokers offer: each still comes to a connection, and in time. */
START_TEST(test_groups_and_ciphers)
{
    static char groups[][8] = { "X25519", "P-256", "P-384", "P-521", "X448" };

    server_start(&server, &(struct server_config){ .certificate = "server",
                                                   .most_version = _i % 2 ? TLS1_2_VERSION : 0 });
    ck_assert_int_eq(SSL_CTX_set1_groups_list(server.ctx, groups[_i / 2]), 1);
    new_bus();
    run_until_established();
    check_time(groups[_i / 2]);
}
END_TEST

/* Computing takes longer on a busy processor: of several tries the best counts. */
enum { TRIES = 8 };

static int64_t best_handshake(const char *certificate, const char *client, int most_version)
{
    int64_t best_us = INT64_MAX;
    char path[64];

    for (int i = 0; i < TRIES; i++) {
        server_start(&server, &(struct server_config){ .certificate = certificate, .client_authority = "ca",
                                                       .most_version = most_version });
        new_bus();
        snprintf(path, sizeof path, "%s.pem", client);
        set("certfile", certificates_path(path));
        snprintf(path, sizeof path, "%s.key", client);
        set("keyfile", certificates_path(path));
        run_until_established();
        ck_assert_str_eq(server.peer, "/CN=guest");
        best_us = longest_us < best_us ? longest_us : best_us;
        teardown();
    }
    return best_us;
}

/* As many certificates as are accepted, of the keys that take the longest. */
START_TEST(test_longest_chain)
{
    longest_us = best_handshake("long_chain", "client", _i == 0 ? 0 : TLS1_2_VERSION);
    check_computing("longest chain");
}
END_TEST

static int64_t best_signature(const char *name)
{
    FILE *file = fopen(certificates_path(name), "r");
    EVP_PKEY *key = PEM_read_PrivateKey(file, NULL, NULL, NULL);
    int64_t best_us = INT64_MAX, before_us;
    unsigned char signature[1024];

    fclose(file);
    for (int i = 0; i < TRIES; i++) {
        size_t length = sizeof signature;
        EVP_MD_CTX *ctx = EVP_MD_CTX_new();

        ck_assert_int_eq(EVP_DigestSignInit(ctx, NULL, EVP_sha256(), NULL, key), 1);
        before_us = own_time_us();
        ck_assert_int_eq(EVP_DigestSign(ctx, signature, &length, (const unsigned char *)"", 0), 1);
        before_us = own_time_us() - before_us;
        best_us = before_us < best_us ? before_us : best_us;
        EVP_MD_CTX_free(ctx);
    }
    EVP_PKEY_free(key);
    return best_us;
}

/* The signature of our own RSA key takes up to 7 ms. Little else is done in the same call. */
START_TEST(test_slowest_signature_of_ours)
{
    int64_t handshake_us = best_handshake("long_chain", "client_4096", _i == 0 ? 0 : TLS1_2_VERSION);
    int64_t signature_us = best_signature("client_4096.key");

    printf("slowest signature: %lld us, in a call of %lld us\n", (long long)signature_us, (long long)handshake_us);
    ck_assert_int_lt(handshake_us, signature_us + own_time_limit_us() * 3 / 5);
}
END_TEST

/* ---- files ---- */

static void write_pem(const char *name, const char *kind, struct xb_buf *der)
{
    FILE *file = fopen(certificates_path(name), "w");

    ck_assert_int_gt(PEM_write(file, kind, "", xb_buf_bytes(der), (long)xb_buf_length(der)), 0);
    fclose(file);
    xb_buf_free(der);
}

/* Encrypts client.key with what `algorithm` says, which it takes over. */
static void write_encrypted(X509_ALGOR *algorithm)
{
    FILE *file = fopen(certificates_path("client.key"), "r");
    EVP_PKEY *key = PEM_read_PrivateKey(file, NULL, NULL, NULL);
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    X509_SIG *encrypted = PKCS8_set0_pbe("secret", 6, info, algorithm);

    fclose(file);
    ck_assert_ptr_nonnull(encrypted);
    file = fopen(certificates_path("encrypted.key"), "w");
    ck_assert_int_eq(PEM_write_PKCS8(file, encrypted), 1);
    fclose(file);
    X509_SIG_free(encrypted);
    PKCS8_PRIV_KEY_INFO_free(info);
    EVP_PKEY_free(key);
}

static X509_ALGOR *pbkdf2(int iterations, int prf)
{
    return PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), iterations, NULL, 0, NULL, prf);
}

static X509_ALGOR *make_scrypt(uint64_t n, uint64_t r, uint64_t p)
{
    return PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), NULL, 0, NULL, n, r, p);
}

/* With the key file `key`, until it has been read, or refused with `words`. Nobody listens. */
static void try_key(const char *key, const char *words)
{
    int rc = 0;

    server_start(&server, &(struct server_config){ 0 });
    new_bus();
    set("certfile", certificates_path("client.pem"));
    set("keyfile", certificates_path(key));
    set("key_password", "secret");
    while (rc >= 0 && ends == 0 && server.fd < 0) {
        server_step(&server);
        rc = process_once();
    }
    ck_assert_int_eq(code, words ? XIVO_BUS_ERR_TLS : 0);
    if (words)
        ck_assert_msg(strstr(text, words) != NULL, "\"%s\", not \"%s\"", text, words);
    if (words)
        check_time(words);
    else
        check_computing("a key file");
    teardown();
}

START_TEST(test_encrypted_key)
{
    static const char iterations[] = "encrypted.key' takes too long (more than 6,000 iterations)";
    static const char memory[] = "encrypted.key' takes too long (scrypt with N * r * p over 16,384)";

    write_encrypted(pbkdf2(2048, NID_hmacWithSHA256));
    try_key("encrypted.key", NULL);
    write_encrypted(pbkdf2(6000, NID_hmacWithSHA512));
    try_key("encrypted.key", NULL);
    write_encrypted(pbkdf2(6001, NID_hmacWithSHA512));
    try_key("encrypted.key", iterations);
    write_encrypted(pbkdf2(100000, NID_hmacWithSHA256));
    try_key("encrypted.key", iterations);
    write_encrypted(make_scrypt(2048, 8, 1));
    try_key("encrypted.key", NULL);
    write_encrypted(make_scrypt(16384, 8, 1));
    try_key("encrypted.key", memory);
    write_encrypted(make_scrypt(2048, 8, 100));
    try_key("encrypted.key", memory);
    write_encrypted(PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, 2048, NULL, 0));
    try_key("encrypted.key", NULL);
    write_encrypted(PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, 100000, NULL, 0));
    try_key("encrypted.key", iterations);
}
END_TEST

/* The text names a command: the file that this writes is taken. */
START_TEST(test_key_written_anew)
{
    char command[1024], path[256];

    write_encrypted(pbkdf2(6001, NID_hmacWithSHA256));
    snprintf(path, sizeof path, "%s", certificates_path("encrypted.key"));
    snprintf(command, sizeof command, "openssl pkcs8 -topk8 -iter 2048 -in %s -passin pass:secret -out %s -passout pass:secret",
             path, certificates_path("anew.key"));
    if (system("openssl version >/dev/null 2>&1") != 0)
        return;
    ck_assert_int_eq(system(command), 0);
    try_key("anew.key", NULL);
}
END_TEST

START_TEST(test_key_that_signs_slowly)
{
    struct xb_buf der = { 0 };

    hostile_private_key(&der, 8192);
    write_pem("large.key", "RSA PRIVATE KEY", &der);
    try_key("large.key", "large.key' has more than 4096 bits");
}
END_TEST

static void try_authorities(const char *words)
{
    server_start(&server, &(struct server_config){ 0 });
    new_bus();
    set("cacertfile", certificates_path("store"));
    while (ends == 0 && server.fd < 0) {
        server_step(&server);
        process_once();
    }
    ck_assert_int_eq(code, words ? XIVO_BUS_ERR_TLS : 0);
    ck_assert(!words || strstr(text, words));
    check_computing(words ? words : "a trust store");
    teardown();
}

/* As long as it may be: one authority after another, none like another, or nothing but comments. */
START_TEST(test_long_trust_store)
{
    FILE *file = fopen(certificates_path("store"), "w");

    while (ftell(file) < (1 << 20) - 1000) {
        struct xb_buf der = { 0 };

        hostile_certificate(&der, HOSTILE_NONE, (size_t)ftell(file));
        ck_assert_int_gt(PEM_write(file, "CERTIFICATE", "", xb_buf_bytes(&der), (long)xb_buf_length(&der)), 0);
        xb_buf_free(&der);
    }
    fclose(file);
    try_authorities(NULL);
    file = fopen(certificates_path("store"), "w");
    while (ftell(file) < (1 << 20) - 100)
        fputs("# A comment, of which there are many in the stores of some systems.\n", file);
    fclose(file);
    try_authorities("has no certificate in PEM form");
}
END_TEST

START_TEST(test_many_certificates_of_ours)
{
    FILE *from = fopen(certificates_path("client.pem"), "r"), *to = fopen(certificates_path("many.pem"), "w");
    char one[4096];
    size_t length = fread(one, 1, sizeof one, from);
    int rc = 0;

    for (int i = 0; i < 9; i++)
        fwrite(one, 1, length, to);
    fclose(from);
    fclose(to);
    server_start(&server, &(struct server_config){ 0 });
    new_bus();
    set("certfile", certificates_path("many.pem"));
    set("keyfile", certificates_path("client.key"));
    while (rc >= 0 && ends == 0)
        rc = process_once();
    ck_assert_msg(strstr(text, "many.pem' has more than 8 certificates") != NULL, "%s", text);
    check_time("many certificates of ours");
}
END_TEST

/* ---- floods ---- */

/* The flood is made in parts: each is sent as fast as the client takes it. */
static void flood(void (*more)(void), const char *what)
{
    for (int i = 0; i < FLOOD_ROUNDS && ends == 0; i++) {
        if (xb_buf_length(&server.raw) < 1000 * 1000)
            more();
        for (int k = 0; k < 8; k++)
            server_step(&server);
        process_once();
    }
    check_time(what);
    free_in_time();
}

static void connect_to(int least_version, int most_version)
{
    server_start(&server, &(struct server_config){ .certificate = "server", .least_version = least_version,
                                                   .most_version = most_version });
    SSL_CTX_set_num_tickets(server.ctx, 0);
    new_bus();
    set("heartbeat", "0");
    run_until_established();
    longest_us = 0;
}

static void more_tickets(void)
{
    for (int i = 0; i < 100; i++) {
        ck_assert_int_eq(SSL_new_session_ticket(server.ssl), 1);
        ck_assert_int_eq(SSL_do_handshake(server.ssl), 1);
    }
}

static void more_key_updates(void)
{
    for (int i = 0; i < 100; i++) {
        ck_assert_int_eq(SSL_key_update(server.ssl, SSL_KEY_UPDATE_REQUESTED), 1);
        ck_assert_int_eq(SSL_do_handshake(server.ssl), 1);
    }
}

/* The beginning of a frame that is as long as the first may be: nothing of it is a message yet. */
static void more_small_records(void)
{
    static const uint8_t header[] = { 1, 0, 0, 0, 1, 0xff, 0xff };
    static size_t sent;

    for (int i = 0; i < 5000; i++, sent++)
        ck_assert_int_eq(SSL_write(server.ssl, sent < sizeof header ? header + sent : (const uint8_t *)"\0", 1), 1);
}

START_TEST(test_flood_of_tickets)
{
    connect_to(TLS1_3_VERSION, 0);
    flood(more_tickets, "session tickets");
}
END_TEST

START_TEST(test_flood_of_key_updates)
{
    connect_to(TLS1_3_VERSION, 0);
    flood(more_key_updates, "key updates");
}
END_TEST

START_TEST(test_flood_of_small_records)
{
    connect_to(0, _i == 0 ? 0 : TLS1_2_VERSION);
    flood(more_small_records, "small records");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("tls bounds");
    TCase *tcase = tcase_create("tls bounds");
    SRunner *runner = srunner_create(suite);
    const int count = (int)(sizeof peers / sizeof peers[0]);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, NULL, teardown);
    tcase_add_loop_test(tcase, test_certificates_of_a_stranger, 0, count);
    tcase_add_loop_test(tcase, test_long_list_of_certificates, 0, 4);
    tcase_add_test(tcase, test_records_of_one_byte);
    tcase_add_loop_test(tcase, test_damaged_messages, 0, count);
    tcase_add_loop_test(tcase, test_certificates_in_tls13, 0, count - 2);
    tcase_add_loop_test(tcase, test_finite_fields, 0, 2);
    tcase_add_loop_test(tcase, test_groups_and_ciphers, 0, 10);
    tcase_add_loop_test(tcase, test_longest_chain, 0, 2);
    tcase_add_loop_test(tcase, test_slowest_signature_of_ours, 0, 2);
    tcase_add_test(tcase, test_encrypted_key);
    tcase_add_test(tcase, test_key_written_anew);
    tcase_add_test(tcase, test_key_that_signs_slowly);
    tcase_add_test(tcase, test_long_trust_store);
    tcase_add_test(tcase, test_many_certificates_of_ours);
    tcase_add_test(tcase, test_flood_of_tickets);
    tcase_add_test(tcase, test_flood_of_key_updates);
    tcase_add_loop_test(tcase, test_flood_of_small_records, 0, 2);
    certificates_make();
    srunner_run_all(runner, CK_NORMAL);
    certificates_remove();
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
