#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fake/stage.h"

/* pthread_cancel() of the thread that runs the handle: it ends between two rounds of run(), and nowhere else. */

/* clang's AddressSanitizer looks at a stack that has been cancelled when it takes its signal stack down. */
const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
    return "use_sigaltstack=0";
}

static struct stage stage;
static struct server *server;

static void setup(void)
{
    stage_open(&stage, "");
    server = &stage.servers[0];
}

static void teardown(void)
{
    stage_close(&stage);
}

static int count_descriptors(void)
{
    DIR *directory = opendir("/proc/self/fd");
    int count = 0;

    while (readdir(directory))
        count++;
    closedir(directory);
    return count;
}

static void *run(void *unused)
{
    xivo_bus_run(stage.bus);
    return unused;
}

static void cancel_and_join(pthread_t thread)
{
    void *result = NULL;

    ck_assert_int_eq(pthread_cancel(thread), 0);
    ck_assert_int_eq(pthread_join(thread, &result), 0);
    ck_assert_ptr_eq(result, PTHREAD_CANCELED);
}

/* Another thread goes on with the handle where the first left it. */
START_TEST(test_cancelled_while_it_waits)
{
    pthread_t thread;

    stage_listen(&stage, "#");
    stage_connect(&stage);
    ck_assert_int_eq(pthread_create(&thread, NULL, run, NULL), 0);
    cancel_and_join(thread);
    stage_send(&stage, "k");
    while (stage.events < 1)
        stage_turn(&stage);
    ck_assert_uint_eq(server->accepted, 1);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
}
END_TEST

static pthread_t runner;
static unsigned halves;

/* A callback that is itself a place to be cancelled at runs to its end. */
static void cancel_this_thread(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    if (halves++ == 0)
        pthread_cancel(pthread_self());
    pthread_testcancel();
    usleep(1);
    halves++;
}

/* There are always more messages, so run() never comes to wait. */
START_TEST(test_cancelled_in_a_flood)
{
    int before = count_descriptors();
    void *result = NULL;

    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "k", cancel_this_thread, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    for (int i = 0; i < 250; i++)
        stage_send(&stage, "k");
    server_start(server);
    ck_assert_int_eq(pthread_create(&runner, NULL, run, NULL), 0);
    ck_assert_int_eq(pthread_join(runner, &result), 0);
    ck_assert_ptr_eq(result, PTHREAD_CANCELED);
    ck_assert_uint_gt(halves, 0);
    ck_assert_uint_eq(halves % 2, 0);
    ck_assert_int_ge(xivo_bus_process(stage.bus), 0);
    server_stop(server);
    server_drop(server);
    xivo_bus_free(stage.bus);
    stage.bus = NULL;
    ck_assert_int_eq(count_descriptors(), before - 3);
}
END_TEST

/* ---- nothing else is a cancellation point ---- */

/* Check's assertions are, so they must not be used here. */
static unsigned calls, wrong;

static void count_call(const xivo_bus_event *event, void *userdata)
{
    xivo_bus_event *copy = xivo_bus_event_copy(event);

    (void)userdata;
    calls += xivo_bus_event_json(event) != NULL && xivo_bus_event_headers(copy) != NULL;
    wrong += xivo_bus_settle(stage.bus, xivo_bus_event_hold(event), XIVO_BUS_ACK) != XIVO_BUS_OK;
    xivo_bus_event_free(copy);
}

static bool is_connected;

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    is_connected = change->state == XIVO_BUS_STATE_CONNECTED;
}

static void log_quietly(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)text, (void)userdata;
}

static void make_handle(void)
{
    static const char body[] = "{\"name\":\"x\",\"data\":{}}";
    char uri[100];

    snprintf(uri, sizeof uri, "amqp://127.0.0.1:%u", server->port);
    wrong += xivo_bus_new(&stage.bus, "amqp://x:y:z@[nonsense") != XIVO_BUS_ERR_OPTION;
    xivo_bus_free(stage.bus);
    wrong += xivo_bus_new(&stage.bus, uri) != XIVO_BUS_OK;
    wrong += xivo_bus_set_option(stage.bus, "connection_name", "x") != XIVO_BUS_OK;
    wrong += xivo_bus_on_event(stage.bus, NULL, "#", count_call, NULL) != XIVO_BUS_OK;
    wrong += xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_DEBUG, log_quietly, NULL) != XIVO_BUS_OK;
    wrong += xivo_bus_on_state(stage.bus, on_state, NULL) != XIVO_BUS_OK;
    wrong += xivo_bus_feed(stage.bus, "k", body, sizeof body - 1) != 1;
}

static void connect_handle(void)
{
    struct pollfd pollfd = { .fd = xivo_bus_fd(stage.bus), .events = POLLIN };
    int state;

    while (!is_connected && xivo_bus_process(stage.bus) >= 0) {
        pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &state);
        poll(&pollfd, 1, 10000);
        pthread_setcancelstate(state, NULL);
    }
}

struct own {
    const char *id;
};

static const struct xivo_bus_field own_fields[] = { XIVO_BUS_REQUIRED_STRING(struct own, id, "id") };
static const struct xivo_bus_schema own_schema = XIVO_BUS_SCHEMA("own", struct own, own_fields);

static void ignore_own(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
}

static void use_and_free_handle(void)
{
    xivo_bus_subscription *subscription;
    struct xivo_bus_stats stats;

    wrong += xivo_bus_on_event(stage.bus, &subscription, "more", count_call, NULL) != XIVO_BUS_OK;
    wrong += xivo_bus_on_custom(stage.bus, NULL, NULL, &own_schema, ignore_own, NULL) != XIVO_BUS_OK;
    xivo_bus_subscription_cancel(subscription);
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    xivo_bus_stop(stage.bus);
    wrong += xivo_bus_error_text(stage.bus, XIVO_BUS_ERR_ARGUMENT) == NULL;
    xivo_bus_free(stage.bus);
    stage.bus = NULL;
}

static bool reached;

static void *call_with_a_pending_cancel(void *unused)
{
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
    pthread_cancel(pthread_self());
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL);
    xivo_bus_free(stage.bus);
    make_handle();
    connect_handle();
    use_and_free_handle();
    reached = true;
    pthread_testcancel();
    reached = false;
    return unused;
}

START_TEST(test_a_pending_cancel_waits)
{
    pthread_t thread;
    void *result = NULL;

    server_start(server);
    ck_assert_int_eq(pthread_create(&thread, NULL, call_with_a_pending_cancel, NULL), 0);
    ck_assert_int_eq(pthread_join(thread, &result), 0);
    ck_assert_ptr_eq(result, PTHREAD_CANCELED);
    ck_assert(reached);
    ck_assert(is_connected);
    ck_assert_uint_eq(calls, 1);
    ck_assert_uint_eq(wrong, 0);
    server_stop(server);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cancel");
    TCase *tcase = tcase_create("cancel");
    SRunner *sr = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_test(tcase, test_cancelled_while_it_waits);
    tcase_add_test(tcase, test_cancelled_in_a_flood);
    tcase_add_test(tcase, test_a_pending_cancel_waits);
    srunner_run_all(sr, CK_NORMAL);
    failures = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failures != 0;
}
