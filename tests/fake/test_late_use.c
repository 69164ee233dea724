/* A program that uses an event after its callback is found in its first test. */
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fake/stage.h"

#if defined(__SANITIZE_ADDRESS__)
#define HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_ASAN 1
#endif
#endif
#ifndef HAS_ASAN
#define HAS_ASAN 0
#endif

#define AGENT "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}"
#define OWN "{\"name\":\"own\",\"data\":{\"id\":\"seven\"}}"

/* What the program keeps and must not. */
static const xivo_bus_event *event_kept;
static const struct xivo_bus_agent_status_update *agent_kept;
static const char *text_kept;
static const struct xivo_bus_map *map_kept;
static unsigned calls;

static void keep(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    event_kept = event;
    text_kept = xivo_bus_event_body(event, NULL);
    map_kept = xivo_bus_event_headers(event);
    calls++;
}

static void keep_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    keep(event, userdata);
    agent_kept = agent;
    text_kept = agent->status;
}

struct own {
    const char *id;
};

static const struct xivo_bus_field own_fields[] = { XIVO_BUS_REQUIRED_STRING(struct own, id, "id") };
static const struct xivo_bus_schema own_schema = XIVO_BUS_SCHEMA("own", struct own, own_fields);

static void keep_own(const xivo_bus_event *event, const void *data, void *userdata)
{
    keep(event, userdata);
    text_kept = ((const struct own *)data)->id;
}

static void keep_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)reason;
    keep(event, userdata);
}

static void listen_quietly(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)level, (void)text, (void)userdata;
}

/* One callback of each sort, and a message that only it gets. */
static const struct {
    const char *key, *body;
} messages[] = {
    { "event", "{\"name\":\"x\",\"data\":{}}" },
    { "status.agent", AGENT },
    { "own", OWN },
    { "bad", "no JSON" },
};
enum { SORTS = sizeof messages / sizeof messages[0] };

static xivo_bus *make(enum xivo_bus_log_level level)
{
    xivo_bus *bus;

    if (xivo_bus_new(&bus, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_event(bus, NULL, "event", keep, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_agent_status_update(bus, NULL, keep_agent, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_custom(bus, NULL, "own", &own_schema, keep_own, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_malformed(bus, keep_malformed, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_log(bus, level, listen_quietly, NULL) != XIVO_BUS_OK)
        abort();
    return bus;
}

static void feed(xivo_bus *bus, int sort)
{
    xivo_bus_feed(bus, messages[sort].key, messages[sort].body, strlen(messages[sort].body));
}

/* ---- with the log level debug ---- */

static const char late[] = "(an event that is used after its callback)";

static void expect_scrubbed(void)
{
    size_t length;

    ck_assert_int_eq(xivo_bus_event_type(event_kept), XIVO_BUS_TYPE_MALFORMED);
    ck_assert_str_eq(xivo_bus_event_name(event_kept), late);
    ck_assert_str_eq(xivo_bus_event_routing_key(event_kept), late);
    ck_assert_str_eq(xivo_bus_event_exchange(event_kept), late);
    ck_assert_str_eq(xivo_bus_event_origin_uuid(event_kept), late);
    ck_assert_str_eq(xivo_bus_event_tenant_uuid(event_kept), late);
    ck_assert_str_eq(xivo_bus_event_timestamp(event_kept), late);
    ck_assert_str_eq(xivo_bus_event_body(event_kept, &length), late);
    ck_assert_uint_eq(length, strlen(late));
    ck_assert_ptr_null(xivo_bus_event_data(event_kept));
    ck_assert_ptr_null(xivo_bus_event_json(event_kept));
    ck_assert_uint_eq(xivo_bus_event_hold(event_kept), 0);
    ck_assert_ptr_eq(xivo_bus_event_headers(event_kept), map_kept);
    ck_assert_uint_eq(map_kept->count, 0);
    ck_assert_int_eq(text_kept[0], '?');
    ck_assert_uint_eq(strspn(text_kept, "?"), strlen(text_kept));
}

START_TEST(test_scrubbed)
{
    xivo_bus *bus = make(XIVO_BUS_LOG_DEBUG);
    xivo_bus_event *copy;

    calls = 0;
    feed(bus, _i);
    ck_assert_uint_eq(calls, 1);
    expect_scrubbed();
    if (_i == 1)
        ck_assert_int_eq(agent_kept->agent_id, INT64_C(0x3F3F3F3F3F3F3F3F));
    copy = xivo_bus_event_copy(event_kept);
    ck_assert_str_eq(xivo_bus_event_name(copy), late);
    xivo_bus_event_free(copy);
    xivo_bus_free(bus);
}
END_TEST

static xivo_bus_event *copied;
static uint64_t held;
static unsigned seen;

static void look(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    seen += strcmp(xivo_bus_event_routing_key(event), "event") == 0 && strcmp(xivo_bus_event_name(event), "x") == 0 &&
            xivo_bus_event_json(event) != NULL && xivo_bus_event_data(event) == NULL;
    xivo_bus_event_free(copied);
    copied = xivo_bus_event_copy(event);
    held = xivo_bus_event_hold(event);
}

/* While the callback runs nothing is different: it can be read, copied and held. */
START_TEST(test_whole_while_it_is_lent)
{
    xivo_bus *bus = make(XIVO_BUS_LOG_DEBUG);
    struct xivo_bus_stats stats;

    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "#", look, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, "event", look, NULL), XIVO_BUS_OK);
    feed(bus, 0);
    ck_assert_uint_eq(seen, 2);
    ck_assert_str_eq(xivo_bus_event_body(copied, NULL), messages[0].body);
    ck_assert_uint_ne(held, 0);
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.held, 2);
    ck_assert_int_eq(xivo_bus_settle(bus, held, XIVO_BUS_ACK), XIVO_BUS_OK);
    xivo_bus_event_free(copied);
    copied = NULL;
    xivo_bus_free(bus);
}
END_TEST

/* ---- from a broker ---- */

START_TEST(test_scrubbed_after_a_delivery)
{
    static struct stage stage;

    stage_open(&stage, "");
    calls = 0;
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", keep, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_log(stage.bus, XIVO_BUS_LOG_DEBUG, listen_quietly, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    stage_send(&stage, "k");
    while (calls < 1)
        stage_turn(&stage);
    expect_scrubbed();
    stage_close(&stage);
}
END_TEST

/* ---- under a tool ---- */

/* Run as "test_late_use SORT": what the tool must report, at the level `info`, where nothing is scrubbed for its own sake. */
static int use_late(int sort)
{
    xivo_bus *bus = make(XIVO_BUS_LOG_INFO);
    volatile char sink;

    feed(bus, sort % SORTS);
    if (sort >= SORTS)
        sink = xivo_bus_event_name(event_kept)[0];
    else
        sink = text_kept[0];
    (void)sink;
    xivo_bus_free(bus);
    return 0;
}

/* The exit status of this program, alone or under a tool, with what it says kept from the test's own output. */
static int run_late(const char *tool, int sort)
{
    char number[12], self[1024] = "";
    int status = -1;
    pid_t child;

    snprintf(number, sizeof number, "%d", sort);
    ck_assert_int_gt(readlink("/proc/self/exe", self, sizeof self - 1), 0);
    child = fork();
    if (child == 0) {
        int nowhere = open("/dev/null", O_WRONLY);

        dup2(nowhere, STDERR_FILENO);
        if (tool)
            execlp(tool, tool, "--vgdb=no", "-q", "--error-exitcode=9", self, number, (char *)NULL);
        else
            execl(self, self, number, (char *)NULL);
        _exit(127);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* Its strings, and, where the library itself is looked at, the event. */
START_TEST(test_reported_by_memcheck)
{
    int status = HAS_ASAN ? 127 : run_late("valgrind", _i);

    if (status != 127)
        ck_assert_int_eq(status, 9);
}
END_TEST

START_TEST(test_reported_by_asan)
{
    ck_assert_int_eq(run_late(NULL, _i) != 0, HAS_ASAN);
}
END_TEST

int main(int argc, char **argv)
{
    Suite *suite = suite_create("late_use");
    TCase *tcase = tcase_create("late_use");
    SRunner *runner;
    int failures;

    if (argc > 1)
        return use_late(atoi(argv[1]));
    runner = srunner_create(suite);
    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    if (!HAS_ASAN) { /* which would end this program */
        tcase_add_loop_test(tcase, test_scrubbed, 0, SORTS);
        tcase_add_test(tcase, test_scrubbed_after_a_delivery);
    }
    tcase_add_test(tcase, test_whole_while_it_is_lent);
#if defined(HAVE_VALGRIND_MEMCHECK_H)
    tcase_add_loop_test(tcase, test_reported_by_memcheck, 0, 2 * SORTS);
#endif
    tcase_add_loop_test(tcase, test_reported_by_asan, 0, 2 * SORTS);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
