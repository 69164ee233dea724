/* A child has a copy of the handle, but the connection is the parent's. */
#include <check.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fake/stage.h"

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

static void send_many(unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        stage_send(&stage, "k");
}

/* The child frees its handle; the parent's connection goes on as if nothing had been. */
START_TEST(test_a_child_frees)
{
    size_t closes;
    pid_t child;
    int status;

    stage_listen(&stage, "#");
    stage_connect(&stage);
    child = fork();
    if (child == 0) {
        int rc = xivo_bus_process(stage.bus);

        xivo_bus_free(stage.bus);
        _exit(rc == XIVO_BUS_ERR_FORKED ? 0 : 1);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    send_many(2);
    while (stage.events < 2)
        stage_turn(&stage);
    closes = peer_count(&server->peer, "0 connection.close");
    ck_assert_uint_eq(closes, 0);
    ck_assert_uint_eq(server->accepted, 1);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
}
END_TEST

static bool is_child;
static int child_status;

/* A fork whose child returns like the parent, which waits for its end. */
static void fork_here(void)
{
    pid_t child = fork();

    is_child = child == 0;
    if (child > 0)
        ck_assert_int_eq(waitpid(child, &child_status, 0), child);
}

static void fork_on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    if (is_child)
        _exit(2); /* it must not be called any more */
    if (++stage.events == 2)
        fork_here();
}

static void fork_on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    if (is_child)
        _exit(2);
    stage.events++;
    if (change->state == *(enum xivo_bus_state *)userdata)
        fork_here();
}

/* In the child process() ends at once with the code, and the handle can be freed. */
static void end_child(void)
{
    if (!is_child)
        return;
    xivo_bus_free(stage.bus);
    _exit(stage.rc == XIVO_BUS_ERR_FORKED ? 0 : 1);
}

START_TEST(test_a_child_returns_from_a_callback)
{
    child_status = -1;
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", fork_on_event, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, NULL, fork_on_event, NULL), XIVO_BUS_OK);
    stage_connect(&stage);
    send_many(5);
    while (stage.events < 10) {
        stage_turn(&stage);
        end_child();
    }
    ck_assert_int_eq(child_status, 0);
    while (peer_count(&server->peer, "1 basic.ack 5 multiple") == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(server->accepted, 1);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
}
END_TEST

static enum xivo_bus_state fork_states[] = { XIVO_BUS_STATE_CONNECTING, XIVO_BUS_STATE_CONNECTED,
                                             XIVO_BUS_STATE_SUBSCRIBED, XIVO_BUS_STATE_DISCONNECTED };

START_TEST(test_a_child_returns_from_a_state_callback)
{
    child_status = -1;
    if (_i == 3)
        peer_refuse(&server->peer, "connection.open", 541, "INTERNAL_ERROR");
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, fork_on_state, &fork_states[_i]), XIVO_BUS_OK);
    while (stage.events < 2) {
        stage_turn(&stage);
        end_child();
    }
    if (_i == 2)
        stage_listen(&stage, "k");
    while (child_status == -1) {
        stage_turn(&stage);
        end_child();
    }
    ck_assert_int_eq(child_status, 0);
    while (peer_count(&server->peer, "1 basic.consume") == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(server->accepted, _i == 3 ? 2 : 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fork");
    TCase *tcase = tcase_create("fork");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_test(tcase, test_a_child_frees);
    tcase_add_test(tcase, test_a_child_returns_from_a_callback);
    tcase_add_loop_test(tcase, test_a_child_returns_from_a_state_callback, 0, 4);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
