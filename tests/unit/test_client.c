#include <check.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "unit/failing_alloc.h"

#define AGENT "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}"

static xivo_bus *bus;

static void setup(void)
{
    unsetenv("XIVO_BUS_URI");
    unsetenv("XIVO_BUS_LOG");
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
}

static void teardown(void)
{
    xivo_bus_free(bus);
}

static bool says(int code, const char *word)
{
    return strstr(xivo_bus_error_text(bus, code), word) != NULL;
}

static bool is_readable(void)
{
    struct pollfd pollfd = { .fd = xivo_bus_fd(bus), .events = POLLIN };

    return poll(&pollfd, 1, 0) == 1;
}

/* ---- making one ---- */

START_TEST(test_new_and_free)
{
    xivo_bus *other;

    ck_assert_int_eq(xivo_bus_new(&other, NULL), XIVO_BUS_OK);
    ck_assert_int_ge(xivo_bus_fd(other), 0);
    ck_assert_int_ne(xivo_bus_fd(other), xivo_bus_fd(bus));
    xivo_bus_free(other);
    xivo_bus_free(NULL);
    ck_assert_int_eq(xivo_bus_new(NULL, NULL), XIVO_BUS_ERR_ARGUMENT);
}
END_TEST

static void refuse_uri(xivo_bus **result, const char *uri, const char *word)
{
    ck_assert_int_eq(xivo_bus_new(result, uri), XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_nonnull(*result);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(*result, XIVO_BUS_ERR_OPTION), word));
}

/* The handle is there, for its words; everything works but the start. */
START_TEST(test_a_bad_uri)
{
    xivo_bus *other;

    refuse_uri(&other, "amqp://localhost?heartbeet=3", "heartbeet");
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(other, XIVO_BUS_ERR_OPTION), "heartbeat"));
    ck_assert_int_eq(xivo_bus_run(other), XIVO_BUS_ERR_OPTION);
    ck_assert_ptr_nonnull(strstr(xivo_bus_error_text(other, XIVO_BUS_ERR_OPTION), "URI"));
    ck_assert_int_eq(xivo_bus_process(other), XIVO_BUS_ERR_OPTION);
    ck_assert_int_eq(xivo_bus_feed(other, "status.agent", AGENT, strlen(AGENT)), 0);
    xivo_bus_free(other);
    refuse_uri(&other, "http://localhost", "scheme");
    xivo_bus_free(other);
}
END_TEST

START_TEST(test_the_uri_of_the_environment)
{
    xivo_bus *other;

    setenv("XIVO_BUS_URI", "amqp://localhost?prefetch=none", 1);
    refuse_uri(&other, NULL, "prefetch");
    xivo_bus_free(other);
    ck_assert_int_eq(xivo_bus_new(&other, "amqp://localhost"), XIVO_BUS_OK);
    xivo_bus_free(other);
}
END_TEST

START_TEST(test_version)
{
    ck_assert_str_eq(xivo_bus_version(), XIVO_BUS_VERSION);
}
END_TEST

/* ---- options ---- */

START_TEST(test_set_option)
{
    ck_assert_int_eq(xivo_bus_set_option(bus, "heartbeat", "7"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(bus, "heartbeat", "x"), XIVO_BUS_ERR_OPTION);
    ck_assert(says(XIVO_BUS_ERR_OPTION, "heartbeat"));
    ck_assert_int_eq(xivo_bus_set_option(bus, "heartbeats", "7"), XIVO_BUS_ERR_OPTION);
    ck_assert(says(XIVO_BUS_ERR_OPTION, "heartbeats"));
    ck_assert_int_eq(xivo_bus_set_option(bus, NULL, "7"), XIVO_BUS_ERR_ARGUMENT);
    ck_assert(says(XIVO_BUS_ERR_ARGUMENT, "name"));
    ck_assert_int_eq(xivo_bus_set_option(bus, "heartbeat", NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert(says(XIVO_BUS_ERR_ARGUMENT, "value"));
}
END_TEST

/* A stop that was asked for before keeps the start from connecting to anything. */
START_TEST(test_no_option_after_the_start)
{
    xivo_bus_stop(bus);
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(bus, "heartbeat", "7"), XIVO_BUS_ERR_STATE);
    ck_assert(says(XIVO_BUS_ERR_STATE, "start"));
    ck_assert_int_eq(xivo_bus_on_state(bus, NULL, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(bus, NULL, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_INFO, NULL, NULL), XIVO_BUS_OK);
}
END_TEST

/* What does not go together is found at the start, and can be mended. The descriptor is quiet meanwhile. */
START_TEST(test_options_that_do_not_go_together)
{
    ck_assert(is_readable());
    ck_assert_int_eq(xivo_bus_set_option(bus, "queue_type", "quorum"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_ERR_OPTION);
    ck_assert(says(XIVO_BUS_ERR_OPTION, "queue_type"));
    ck_assert(!is_readable());
    ck_assert_int_eq(xivo_bus_process(bus), XIVO_BUS_ERR_OPTION);
    ck_assert(!is_readable());
    ck_assert_int_eq(xivo_bus_set_option(bus, "queue", "q"), XIVO_BUS_OK);
    xivo_bus_stop(bus);
    ck_assert(is_readable());
    ck_assert_int_eq(xivo_bus_run(bus), XIVO_BUS_OK);
}
END_TEST

/* The call that fails uses the stop up. */
START_TEST(test_a_stop_before_a_start_that_fails)
{
    ck_assert_int_eq(xivo_bus_set_option(bus, "queue_type", "quorum"), XIVO_BUS_OK);
    xivo_bus_stop(bus);
    ck_assert_int_eq(xivo_bus_process(bus), XIVO_BUS_ERR_OPTION);
    ck_assert_int_eq(xivo_bus_set_option(bus, "queue", "q"), XIVO_BUS_OK);
    ck_assert_int_ne(xivo_bus_process(bus), XIVO_BUS_STOPPED);
}
END_TEST

static void never(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    ck_abort_msg("an event without a message");
}

START_TEST(test_no_memory_to_subscribe)
{
    xivo_bus_subscription *subscription;
    bool failed = true;
    unsigned nth = 0;

    while (failed) {
        int rc;

        fail_allocation(++nth);
        rc = xivo_bus_on_event(bus, &subscription, "status.*", never, NULL);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
        ck_assert_int_eq(subscription == NULL, failed);
    }
    ck_assert_uint_ge(nth, 3);
}
END_TEST

/* ---- NULL ---- */

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    (void)event, (void)ami, (void)userdata;
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    (void)event, (void)agent, (void)userdata;
}

static void on_endpoint(const xivo_bus_event *event, const struct xivo_bus_endpoint_status_update *endpoint,
                        void *userdata)
{
    (void)event, (void)endpoint, (void)userdata;
}

static void on_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *user, void *userdata)
{
    (void)event, (void)user, (void)userdata;
}

static void on_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata)
{
    (void)event, (void)form, (void)userdata;
}

static void on_registered(const xivo_bus_event *event, const struct xivo_bus_service_registered *service,
                          void *userdata)
{
    (void)event, (void)service, (void)userdata;
}

static void on_deregistered(const xivo_bus_event *event, const struct xivo_bus_service_deregistered *service,
                            void *userdata)
{
    (void)event, (void)service, (void)userdata;
}

/* Every function that subscribes, with and without a callback. */
static int subscribe(int which, xivo_bus *handle, xivo_bus_subscription **result, bool with)
{
    switch (which) {
    case 0:
        return xivo_bus_on_event(handle, result, NULL, with ? on_event : NULL, NULL);
    case 1:
        return xivo_bus_on_ami(handle, result, NULL, with ? on_ami : NULL, NULL);
    case 2:
        return xivo_bus_on_agent_status_update(handle, result, with ? on_agent : NULL, NULL);
    case 3:
        return xivo_bus_on_endpoint_status_update(handle, result, with ? on_endpoint : NULL, NULL);
    case 4:
        return xivo_bus_on_user_status_update(handle, result, with ? on_user : NULL, NULL);
    case 5:
        return xivo_bus_on_call_form_result(handle, result, with ? on_form : NULL, NULL);
    case 6:
        return xivo_bus_on_service_registered(handle, result, with ? on_registered : NULL, NULL);
    default:
        return xivo_bus_on_service_deregistered(handle, result, with ? on_deregistered : NULL, NULL);
    }
}

START_TEST(test_subscribing_with_nothing)
{
    xivo_bus_subscription *const mark = (xivo_bus_subscription *)(void *)&bus, *result = mark;

    ck_assert_int_eq(subscribe(_i, NULL, &result, true), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_ptr_null(result);
    result = mark;
    ck_assert_int_eq(subscribe(_i, bus, &result, false), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_ptr_null(result);
    ck_assert(says(XIVO_BUS_ERR_ARGUMENT, "callback"));
    ck_assert_int_eq(subscribe(_i, bus, &result, true), XIVO_BUS_OK);
    ck_assert_ptr_nonnull(result);
    ck_assert_int_eq(subscribe(_i, bus, NULL, true), XIVO_BUS_OK);
    xivo_bus_subscription_cancel(result);
}
END_TEST

START_TEST(test_keys_and_names_that_are_none)
{
    static const char *const names[] = { "", "a.b", "#", "*", "\xFF" };
    char long_key[257] = "";
    xivo_bus_subscription *result = (xivo_bus_subscription *)(void *)&bus;

    memset(long_key, 'k', 256);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, names[i], on_ami, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "", on_event, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "\xC3", on_event, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_event(bus, &result, long_key, on_event, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_ptr_null(result);
    long_key[255] = '\0';
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, long_key, on_event, NULL), XIVO_BUS_OK);
}
END_TEST

START_TEST(test_no_handle)
{
    struct xivo_bus_stats stats;

    memset(&stats, 0xFF, sizeof stats);
    ck_assert_int_eq(xivo_bus_set_option(NULL, "a", "b"), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_state(NULL, NULL, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_malformed(NULL, NULL, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_log(NULL, XIVO_BUS_LOG_INFO, NULL, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_fd(NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_process(NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_run(NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_settle(NULL, 0, XIVO_BUS_ACK), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_feed(NULL, "k", "{}", 2), XIVO_BUS_ERR_ARGUMENT);
    xivo_bus_stop(NULL);
    xivo_bus_subscription_cancel(NULL);
    xivo_bus_get_stats(NULL, &stats, sizeof stats);
    ck_assert_uint_eq(stats.received, 0);
    ck_assert_uint_eq(stats.slow_callbacks, 0);
    xivo_bus_get_stats(bus, NULL, 0);
    ck_assert_str_eq(xivo_bus_error_text(NULL, XIVO_BUS_ERR_LOGIN), xivo_bus_strerror(XIVO_BUS_ERR_LOGIN));
}
END_TEST

/* ---- words ---- */

START_TEST(test_error_text_belongs_to_its_code)
{
    ck_assert_int_eq(xivo_bus_set_option(bus, "heartbeat", "x"), XIVO_BUS_ERR_OPTION);
    ck_assert_str_ne(xivo_bus_error_text(bus, XIVO_BUS_ERR_OPTION), xivo_bus_strerror(XIVO_BUS_ERR_OPTION));
    ck_assert_str_eq(xivo_bus_error_text(bus, XIVO_BUS_ERR_LOGIN), xivo_bus_strerror(XIVO_BUS_ERR_LOGIN));
    ck_assert_str_eq(xivo_bus_error_text(bus, XIVO_BUS_OK), xivo_bus_strerror(XIVO_BUS_OK));
    ck_assert_str_eq(xivo_bus_error_text(bus, 12345), xivo_bus_strerror(12345));
}
END_TEST

/* ---- counters ---- */

START_TEST(test_stats_of_another_size)
{
    struct {
        struct xivo_bus_stats stats;
        uint64_t later[4];
    } longer;
    struct xivo_bus_stats shorter;

    ck_assert_int_eq(xivo_bus_feed(bus, "k", AGENT, strlen(AGENT)), 0);
    memset(&longer, 0xFF, sizeof longer);
    xivo_bus_get_stats(bus, &longer.stats, sizeof longer);
    ck_assert_uint_eq(longer.stats.received, 1);
    ck_assert_uint_eq(longer.stats.unmatched, 1);
    for (size_t i = 0; i < 4; i++)
        ck_assert_uint_eq(longer.later[i], 0);
    memset(&shorter, 0xFF, sizeof shorter);
    xivo_bus_get_stats(bus, &shorter, sizeof shorter.received);
    ck_assert_uint_eq(shorter.received, 1);
    ck_assert_uint_eq(shorter.bytes, UINT64_MAX);
}
END_TEST

/* ---- log ---- */

static char logged[512];

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    ck_assert_ptr_eq(userdata, &bus);
    snprintf(logged, sizeof logged, "%d %s", (int)level, text);
}

START_TEST(test_log_levels)
{
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_ERROR, on_log, &bus), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "the.key", "?", 1), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(logged, "");
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_WARNING, on_log, &bus), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "the.key", "?", 1), XIVO_BUS_ERR_MALFORMED);
    ck_assert_int_eq(logged[0], '2');
    ck_assert_ptr_nonnull(strstr(logged, "the.key"));
    logged[0] = '\0';
    ck_assert_int_eq(xivo_bus_on_log(bus, XIVO_BUS_LOG_WARNING, NULL, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_feed(bus, "the.key", "?", 1), XIVO_BUS_ERR_MALFORMED);
    ck_assert_str_eq(logged, "");
    ck_assert_int_eq(xivo_bus_on_log(bus, (enum xivo_bus_log_level)0, on_log, &bus), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_int_eq(xivo_bus_on_log(bus, (enum xivo_bus_log_level)5, on_log, &bus), XIVO_BUS_ERR_ARGUMENT);
}
END_TEST

/* Runs `act` with standard error in a pipe and returns what was written there. */
static const char *stderr_of(void (*act)(xivo_bus *))
{
    static char text[2048];
    int ends[2], kept = dup(STDERR_FILENO);
    xivo_bus *other;
    ssize_t length;

    ck_assert_int_eq(pipe(ends), 0);
    dup2(ends[1], STDERR_FILENO);
    close(ends[1]);
    ck_assert_int_eq(xivo_bus_new(&other, "amqp://localhost"), XIVO_BUS_OK);
    act(other);
    xivo_bus_free(other);
    dup2(kept, STDERR_FILENO);
    close(kept);
    length = read(ends[0], text, sizeof text - 1);
    ck_assert_int_ge(length, 0);
    text[length] = '\0';
    close(ends[0]);
    return text;
}

static void feed_nonsense(xivo_bus *handle)
{
    xivo_bus_feed(handle, "the.key", "?", 1);
}

static void feed_nonsense_silently(xivo_bus *handle)
{
    xivo_bus_on_log(handle, XIVO_BUS_LOG_DEBUG, NULL, NULL);
    feed_nonsense(handle);
}

START_TEST(test_the_log_of_the_environment)
{
    const char *text;

    ck_assert_str_eq(stderr_of(feed_nonsense), "");
    setenv("XIVO_BUS_LOG", "error", 1);
    ck_assert_str_eq(stderr_of(feed_nonsense), "");
    setenv("XIVO_BUS_LOG", "nonsense", 1);
    ck_assert_str_eq(stderr_of(feed_nonsense), "");
    setenv("XIVO_BUS_LOG", "Warning", 1);
    text = stderr_of(feed_nonsense);
    ck_assert_int_eq(strncmp(text, "xivo-bus: warning: ", 19), 0);
    ck_assert_ptr_nonnull(strstr(text, "the.key"));
    ck_assert_int_eq(text[strlen(text) - 1], '\n');
    ck_assert_str_eq(stderr_of(feed_nonsense_silently), "");
}
END_TEST

static void ignore_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

static void subscribe_only(xivo_bus *handle)
{
    xivo_bus_on_event(handle, NULL, "#", ignore_event, NULL);
}

static void subscribe_and_feed(xivo_bus *handle)
{
    subscribe_only(handle);
    xivo_bus_feed(handle, "the.key", "{\"name\":\"x\",\"data\":{}}", 22);
}

static void subscribe_and_fail(xivo_bus *handle)
{
    subscribe_only(handle);
    xivo_bus_on_event(handle, NULL, "", ignore_event, NULL);
}

static void subscribe_with_a_log(xivo_bus *handle)
{
    xivo_bus_on_log(handle, XIVO_BUS_LOG_DEBUG, on_log, NULL);
    subscribe_only(handle);
}

/* No callback runs inside free(), so the log of the environment alone can say that run() was forgotten. */
START_TEST(test_a_forgotten_start_is_a_warning)
{
    ck_assert_str_eq(stderr_of(subscribe_only), "");
    setenv("XIVO_BUS_LOG", "error", 1);
    ck_assert_str_eq(stderr_of(subscribe_only), "");
    setenv("XIVO_BUS_LOG", "warning", 1);
    ck_assert_ptr_nonnull(strstr(stderr_of(subscribe_only), "was never called"));
    ck_assert_str_eq(stderr_of(subscribe_and_feed), "");
    ck_assert_str_eq(stderr_of(subscribe_and_fail), "");
    ck_assert_str_eq(stderr_of(subscribe_with_a_log), "");
}
END_TEST

/* ---- in a forked child ---- */

static int count_forked(void)
{
    xivo_bus_subscription *result;
    int count = 0;

    count += xivo_bus_set_option(bus, "heartbeat", "1") == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_on_state(bus, NULL, NULL) == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_on_malformed(bus, NULL, NULL) == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_on_log(bus, XIVO_BUS_LOG_INFO, NULL, NULL) == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_fd(bus) == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_process(bus) == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_run(bus) == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_settle(bus, 1, XIVO_BUS_ACK) == XIVO_BUS_ERR_FORKED;
    count += xivo_bus_feed(bus, "k", "{}", 2) == XIVO_BUS_ERR_FORKED;
    for (int i = 0; i < 8; i++)
        count += subscribe(i, bus, &result, true) == XIVO_BUS_ERR_FORKED && !result;
    return count;
}

START_TEST(test_in_a_child_nothing_but_free)
{
    xivo_bus_subscription *subscription;
    int status;
    pid_t child;

    ck_assert_int_eq(xivo_bus_on_event(bus, &subscription, NULL, on_event, NULL), XIVO_BUS_OK);
    child = fork();
    if (child == 0) {
        int count = count_forked();

        xivo_bus_stop(bus);
        xivo_bus_subscription_cancel(subscription);
        xivo_bus_free(bus);
        _exit(count);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    ck_assert_int_eq(WEXITSTATUS(status), 17);
    /* Neither the stop nor the cancel has reached the parent. */
    ck_assert_int_eq(xivo_bus_feed(bus, "k", AGENT, strlen(AGENT)), 1);
    xivo_bus_subscription_cancel(subscription);
    ck_assert_int_eq(xivo_bus_set_option(bus, "heartbeat", "1"), XIVO_BUS_OK);
}
END_TEST

/* ---- all tests ---- */

static void add_handle(Suite *suite)
{
    TCase *tcase = tcase_create("handle");

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_new_and_free);
    tcase_add_test(tcase, test_a_bad_uri);
    tcase_add_test(tcase, test_the_uri_of_the_environment);
    tcase_add_test(tcase, test_version);
    tcase_add_test(tcase, test_set_option);
    tcase_add_test(tcase, test_no_option_after_the_start);
    tcase_add_test(tcase, test_options_that_do_not_go_together);
    tcase_add_test(tcase, test_a_stop_before_a_start_that_fails);
    tcase_add_test(tcase, test_no_memory_to_subscribe);
    tcase_add_loop_test(tcase, test_subscribing_with_nothing, 0, 8);
    tcase_add_test(tcase, test_keys_and_names_that_are_none);
    tcase_add_test(tcase, test_no_handle);
    tcase_add_test(tcase, test_error_text_belongs_to_its_code);
    tcase_add_test(tcase, test_stats_of_another_size);
    tcase_add_test(tcase, test_log_levels);
    tcase_add_test(tcase, test_the_log_of_the_environment);
    tcase_add_test(tcase, test_a_forgotten_start_is_a_warning);
    tcase_add_test(tcase, test_in_a_child_nothing_but_free);
}

int main(void)
{
    Suite *suite = suite_create("client");
    SRunner *runner = srunner_create(suite);
    int failures;

    add_handle(suite);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
