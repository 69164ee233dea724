#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "fake/lookups.h"
#include "loop/resolve.h"

static struct xb_waiter waiter;
static struct xb_resolver resolver;
static struct xb_addresses addresses;
static struct xb_error error;

/* While a test holds the gate, no look-up in a thread goes on. */
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

/* Of the last look-up in a thread. */
static int flags_seen;

int __real_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **list);
int __wrap_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **list);

/* One list of `count` addresses: freeaddrinfo() frees node after node. */
static int make_list(size_t count, const char *service, const struct addrinfo *hints, struct addrinfo **list)
{
    for (*list = NULL; count > 0; count--) {
        struct addrinfo numeric = *hints, *node;
        char host[32];
        int result;

        numeric.ai_flags |= AI_NUMERICHOST;
        snprintf(host, sizeof host, "127.0.%zu.%zu", count / 250, count % 250);
        result = __real_getaddrinfo(host, service, &numeric, &node);
        if (result != 0)
            return result;
        node->ai_next = *list;
        *list = node;
    }
    return 0;
}

/* "many-N.test" has N addresses; "no-descriptor.test" fails as with all descriptors in use. */
int __wrap_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **list)
{
    size_t count;

    if (hints->ai_flags & AI_NUMERICHOST)
        return __real_getaddrinfo(host, service, hints, list);
    pthread_mutex_lock(&gate);
    flags_seen = hints->ai_flags;
    pthread_mutex_unlock(&gate);
    if (sscanf(host, "many-%zu.test", &count) == 1)
        return make_list(count, service, hints, list);
    if (strcmp(host, "no-descriptor.test") == 0) {
        errno = EMFILE;
        return EAI_SYSTEM;
    }
    return __real_getaddrinfo(host, service, hints, list);
}

static void setup(void)
{
    memset(&resolver, 0, sizeof resolver);
    ck_assert_int_eq(xb_waiter_open(&waiter, NULL), XIVO_BUS_OK);
}

static void teardown(void)
{
    xb_resolver_abandon(&resolver);
    xb_addresses_free(&addresses);
    xb_waiter_close(&waiter);
    lookups_await();
}

static int begin(const char *host)
{
    return xb_resolver_begin(&resolver, host, 5672, &waiter, &addresses, &error);
}

/* Asks, after each wake-up, until there is an answer. */
static int answer(void)
{
    struct pollfd pollfd = { .fd = waiter.epoll, .events = POLLIN };
    int rc;

    while ((rc = xb_resolver_ask(&resolver, &addresses, &error)) == XB_RESOLVE_PENDING) {
        ck_assert_int_eq(poll(&pollfd, 1, 60000), 1);
        xb_waiter_collect(&waiter);
    }
    return rc;
}

static void assert_address(size_t index, const char *text)
{
    const struct xb_address *address = &addresses.items[index];
    const struct sockaddr_in *in = (const void *)&address->storage;
    const struct sockaddr_in6 *in6 = (const void *)&address->storage;
    bool is_in6 = address->storage.ss_family == AF_INET6;
    char words[INET6_ADDRSTRLEN];

    ck_assert_uint_lt(index, addresses.count);
    inet_ntop(address->storage.ss_family, is_in6 ? (const void *)&in6->sin6_addr : (const void *)&in->sin_addr, words,
              sizeof words);
    ck_assert_str_eq(words, text);
    ck_assert_uint_eq(ntohs(is_in6 ? in6->sin6_port : in->sin_port), 5672);
    ck_assert_uint_eq(address->length, is_in6 ? sizeof *in6 : sizeof *in);
}

static const char *const numbers[] = { "127.0.0.1", "192.0.2.7", "::1", "2001:db8::1" };

START_TEST(test_numbers_need_no_look_up)
{
    ck_assert_int_eq(begin(numbers[_i]), XIVO_BUS_OK);
    ck_assert_uint_eq(addresses.count, 1);
    assert_address(0, numbers[_i]);
    ck_assert_ptr_null(resolver.lookup);
}
END_TEST

START_TEST(test_localhost_needs_no_look_up)
{
    ck_assert_int_eq(begin(_i ? "LocalHost" : "localhost"), XIVO_BUS_OK);
    ck_assert_uint_eq(addresses.count, 2);
    assert_address(0, "127.0.0.1");
    assert_address(1, "::1");
    ck_assert_ptr_null(resolver.lookup);
}
END_TEST

/* The names from here on are looked up, but no name server is asked: the resolver itself finds two dots in a row wrong. */
START_TEST(test_a_name_that_does_not_exist)
{
    ck_assert_int_eq(begin("no..such.host"), XB_RESOLVE_PENDING);
    ck_assert_int_eq(answer(), XIVO_BUS_ERR_RESOLVE);
    ck_assert_ptr_nonnull(strstr(error.text, "no..such.host"));
    ck_assert_ptr_null(resolver.lookup);
}
END_TEST

/* A second attempt joins a look-up that is under way; another name has to wait for it. */
START_TEST(test_one_thread_at_most)
{
    const struct xb_lookup *first;

    pthread_mutex_lock(&gate);
    ck_assert_int_eq(begin("no..such.host"), XB_RESOLVE_PENDING);
    first = resolver.lookup;
    ck_assert_int_eq(begin("no..such.host"), XB_RESOLVE_PENDING);
    ck_assert_ptr_eq(resolver.lookup, first);
    ck_assert_int_eq(begin("another..host"), XIVO_BUS_ERR_RESOLVE);
    ck_assert_ptr_nonnull(strstr(error.text, "another..host"));
    ck_assert_ptr_nonnull(strstr(error.text, "busy with no..such.host"));
    ck_assert_ptr_eq(resolver.lookup, first);
    pthread_mutex_unlock(&gate);
    ck_assert_int_eq(answer(), XIVO_BUS_ERR_RESOLVE);
}
END_TEST

/* AI_ADDRCONFIG would hide the loopback addresses of a machine that has no others. */
START_TEST(test_no_address_is_hidden)
{
    ck_assert_int_eq(begin("many-1.test"), XB_RESOLVE_PENDING);
    ck_assert_int_eq(answer(), XIVO_BUS_OK);
    ck_assert_int_eq(flags_seen & AI_ADDRCONFIG, 0);
    assert_address(0, "127.0.0.1");
}
END_TEST

static const struct {
    const char *host;
    size_t count, left_out;
} crowds[] = {
    { "many-0.test", 0, 0 },     { "many-17.test", 17, 0 },      { "many-256.test", 256, 0 },
    { "many-257.test", 256, 1 }, { "many-1000.test", 256, 744 },
};

START_TEST(test_many_addresses)
{
    ck_assert_int_eq(begin(crowds[_i].host), XB_RESOLVE_PENDING);
    ck_assert_int_eq(answer(), XIVO_BUS_OK);
    ck_assert_uint_eq(addresses.count, crowds[_i].count);
    ck_assert_uint_eq(addresses.left_out, crowds[_i].left_out);
    for (size_t i = 0; i < addresses.count; i++) {
        char expected[32];

        snprintf(expected, sizeof expected, "127.0.%zu.%zu", (i + 1) / 250, (i + 1) % 250);
        assert_address(i, expected);
    }
}
END_TEST

START_TEST(test_errno_of_a_look_up)
{
    ck_assert_int_eq(begin("no-descriptor.test"), XB_RESOLVE_PENDING);
    ck_assert_int_eq(answer(), XIVO_BUS_ERR_RESOLVE);
    ck_assert_str_eq(error.text, "cannot resolve no-descriptor.test: Too many open files");
}
END_TEST

/* The thread must not touch what is gone: the sanitizers and valgrind watch. */
START_TEST(test_letting_go)
{
    for (int i = 0; i < 10; i++) {
        ck_assert_int_eq(begin("no..such.host"), XB_RESOLVE_PENDING);
        xb_resolver_abandon(&resolver);
        xb_resolver_abandon(&resolver);
        ck_assert_ptr_null(resolver.lookup);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("resolve");
    TCase *tcase = tcase_create("resolve");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 30);
    tcase_add_loop_test(tcase, test_numbers_need_no_look_up, 0, (int)(sizeof numbers / sizeof numbers[0]));
    tcase_add_loop_test(tcase, test_localhost_needs_no_look_up, 0, 2);
    tcase_add_test(tcase, test_a_name_that_does_not_exist);
    tcase_add_test(tcase, test_one_thread_at_most);
    tcase_add_test(tcase, test_no_address_is_hidden);
    tcase_add_loop_test(tcase, test_many_addresses, 0, (int)(sizeof crowds / sizeof crowds[0]));
    tcase_add_test(tcase, test_errno_of_a_look_up);
    tcase_add_test(tcase, test_letting_go);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
