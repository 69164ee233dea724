/*
 * The model of examples/wallboard: events in any order, snapshots between them, gaps.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../examples/wallboard-model.h"

static struct wb_model model;
static const bool with_snapshot[WB_KINDS] = { [WB_AGENT] = true, [WB_CALL] = true };

static void setup(void)
{
    wb_init(&model, 1);
    wb_connected(&model, with_snapshot);
}

static void teardown(void)
{
    wb_free(&model);
}

static struct wb_row row_of(enum wb_kind kind, const char *queue, const char *id, const char *state)
{
    struct wb_row row;

    wb_row_init(&row, kind, queue, id);
    wb_text(row.state, sizeof row.state, state);
    return row;
}

static void put_call(const char *id, const char *state)
{
    struct wb_row row = row_of(WB_CALL, NULL, id, state);

    ck_assert(wb_put(&model, &row, WB_ALL, 10));
}

static void list_call(const char *id, const char *state)
{
    struct wb_row row = row_of(WB_CALL, NULL, id, state);

    ck_assert(wb_snapshot_put(&model, &row, 10));
}

static const char *state_of(enum wb_kind kind, const char *key)
{
    const struct wb_row *row = wb_find(&model, kind, key);

    return row != NULL ? row->state : "none";
}

static void join(const char *id, int64_t position, int64_t now_us)
{
    struct wb_row row = row_of(WB_CALLER, "sales", id, "");

    row.position = position;
    ck_assert(wb_join(&model, &row, now_us));
}

static int64_t position_of(const char *key)
{
    const struct wb_row *row = wb_find(&model, WB_CALLER, key);

    return row != NULL ? row->position : 0;
}

START_TEST(test_positions)
{
    join("1", 1, 10);
    join("2", 2, 10);
    join("3", 1, 10); /* of a higher priority */
    ck_assert_int_eq(position_of("sales/3"), 1);
    ck_assert_int_eq(position_of("sales/1"), 2);
    ck_assert_int_eq(position_of("sales/2"), 3);
    wb_leave(&model, "sales/1", 20);
    ck_assert_int_eq(position_of("sales/3"), 1);
    ck_assert_int_eq(position_of("sales/2"), 2);
}
END_TEST

START_TEST(test_leave_before_join)
{
    wb_leave(&model, "sales/1", 10);
    join("1", 1, 20);
    ck_assert_int_eq(position_of("sales/1"), 0);
    join("1", 1, 30); /* it cancels one join */
    ck_assert_int_eq(position_of("sales/1"), 1);
    wb_leave(&model, "sales/2", 10);
    join("2", 2, 10 + WB_REORDER_US);
    ck_assert_int_eq(position_of("sales/2"), 2);
}
END_TEST

START_TEST(test_memory_is_bounded)
{
    char key[32];

    for (int i = 0; i <= WB_GONE; i++) {
        snprintf(key, sizeof key, "sales/%d", i);
        wb_leave(&model, key, 10);
    }
    join("0", 1, 10);
    ck_assert_int_eq(position_of("sales/0"), 1); /* forgotten */
    join("1", 1, 10);
    ck_assert_int_eq(position_of("sales/1"), 0);
}
END_TEST

START_TEST(test_removed_member)
{
    struct wb_row row = row_of(WB_MEMBER, "sales", "PJSIP/1", "busy");

    wb_remove(&model, WB_MEMBER, row.key, 10);
    ck_assert(wb_put(&model, &row, WB_ALL, 20));
    ck_assert_str_eq(state_of(WB_MEMBER, row.key), "none");
    ck_assert(wb_put(&model, &row, WB_ALL, 10 + WB_REORDER_US));
    ck_assert_str_eq(state_of(WB_MEMBER, row.key), "busy");
}
END_TEST

START_TEST(test_parts)
{
    struct wb_row event = row_of(WB_AGENT, NULL, "7", "");
    struct wb_row listed = row_of(WB_AGENT, NULL, "7", "logged_in");

    event.paused = true;
    wb_snapshot_begin(&model, WB_AGENT);
    ck_assert(wb_put(&model, &event, WB_PAUSE, 10));
    ck_assert(wb_snapshot_put(&model, &listed, 20));
    ck_assert(wb_snapshot_end(&model, WB_AGENT));
    ck_assert_str_eq(state_of(WB_AGENT, "7"), "logged_in");
    ck_assert(wb_find(&model, WB_AGENT, "7")->paused);
}
END_TEST

START_TEST(test_gap)
{
    put_call("old", "Up");
    put_call("kept", "Ring");
    wb_disconnected(&model, 50);
    ck_assert(model.stale[WB_CALL] && model.stale[WB_MEMBER]);
    ck_assert_int_eq(model.stale_since_us, 50);
    wb_disconnected(&model, 60); /* the next attempt failed too */
    ck_assert_int_eq(model.stale_since_us, 50);
    wb_connected(&model, with_snapshot);
    ck_assert(model.stale[WB_CALL] && !model.stale[WB_MEMBER]);
    ck_assert(wb_find(&model, WB_CALL, "kept")->doubtful);
    wb_snapshot_begin(&model, WB_CALL);
    list_call("kept", "Up");
    ck_assert(wb_snapshot_end(&model, WB_CALL));
    ck_assert(!model.stale[WB_CALL] && !wb_find(&model, WB_CALL, "kept")->doubtful);
    ck_assert_str_eq(state_of(WB_CALL, "kept"), "Up");
    ck_assert_str_eq(state_of(WB_CALL, "old"), "none");
}
END_TEST

START_TEST(test_gap_without_snapshot)
{
    put_call("1", "Up");
    put_call("2", "Up");
    wb_disconnected(&model, 50);
    wb_connected(&model, (const bool[WB_KINDS]){ false });
    put_call("2", "Up");
    ck_assert(!model.stale[WB_CALL]);
    ck_assert(wb_find(&model, WB_CALL, "1")->doubtful && !wb_find(&model, WB_CALL, "2")->doubtful);
}
END_TEST

START_TEST(test_overflow_spoils_a_snapshot)
{
    wb_snapshot_begin(&model, WB_CALL);
    for (int i = 0; i <= WB_GONE; i++)
        wb_remove(&model, WB_CALL, "x", 10);
    ck_assert(!wb_snapshot_end(&model, WB_CALL));
    ck_assert(model.stale[WB_CALL]);
}
END_TEST

/*
 * A server with eight calls, each absent, ringing or up, that changes at random and sends an event for each change, which
 * arrives later. The snapshot is the server's state at some moment between request and answer. Once all events have
 * arrived, the model has to be the server's.
 */
enum { NAMES = 8, CHANGES = 24 };

static const char *const states[] = { "none", "Ring", "Up" };

struct server {
    int ids[NAMES], state[NAMES];
    struct { char id[24]; int state; } events[CHANGES];
    int sent, arrived, next_id;
};

static void change(struct server *server)
{
    int i = rand() % NAMES;

    if (server->state[i] == 0)
        server->ids[i] = server->next_id++;
    server->state[i] = (server->state[i] + 1) % 3;
    snprintf(server->events[server->sent].id, sizeof server->events[0].id, "%d", server->ids[i]);
    server->events[server->sent++].state = server->state[i];
}

static void arrive(struct server *server)
{
    int i = server->arrived++;

    if (server->events[i].state == 0)
        wb_remove(&model, WB_CALL, server->events[i].id, 10);
    else
        put_call(server->events[i].id, states[server->events[i].state]);
}

/* One step: a change, an arrival, or nothing. */
static void step(struct server *server)
{
    if (rand() % 2 == 0 && server->sent < CHANGES)
        change(server);
    else if (server->arrived < server->sent)
        arrive(server);
}

static void compare(const struct server *server)
{
    size_t present = 0;

    for (int i = 0; i < NAMES; i++) {
        char id[24];
        if (server->state[i] == 0)
            continue;
        present++;
        snprintf(id, sizeof id, "%d", server->ids[i]);
        ck_assert_str_eq(state_of(WB_CALL, id), states[server->state[i]]);
    }
    ck_assert_uint_eq(model.count, present);
}

START_TEST(test_random_snapshots)
{
    for (unsigned seed = 0; seed < 5000; seed++) {
        struct server server = { .next_id = 1 };
        srand(seed);
        setup();
        for (int i = 0; i < 6; i++) { /* lost in the gap, but for the last */
            change(&server);
            server.arrived = server.sent - rand() % 2;
        }
        for (int i = rand() % 8; i > 0; i--)
            step(&server);
        wb_snapshot_begin(&model, WB_CALL);
        for (int i = rand() % 8; i > 0; i--)
            step(&server);
        struct server taken = server;
        for (int i = rand() % 8; i > 0; i--)
            step(&server);
        for (int i = 0; i < NAMES; i++) {
            char id[24];
            snprintf(id, sizeof id, "%d", taken.ids[i]);
            if (taken.state[i] != 0)
                list_call(id, states[taken.state[i]]);
        }
        ck_assert(wb_snapshot_end(&model, WB_CALL));
        while (server.arrived < server.sent)
            arrive(&server);
        compare(&server);
        teardown();
    }
}
END_TEST

/* Callers who come and go, in order or with neighbouring events exchanged: who waits at the end is the same. */
START_TEST(test_random_orders)
{
    for (unsigned seed = 0; seed < 2000; seed++) {
        int events[2 * NAMES], count = 0;
        srand(seed);
        setup();
        for (int i = 1; i <= NAMES; i++) {
            events[count++] = i;
            if (i % 2 == 0)
                events[count++] = -i;
        }
        for (int i = count - 1; i > 0; i--) {
            int j = rand() % (i + 1);
            int other = events[i];
            events[i] = events[j];
            events[j] = other;
        }
        for (int i = 0; i < count; i++) {
            char id[32];
            snprintf(id, sizeof id, events[i] > 0 ? "%d" : "sales/%d", abs(events[i]));
            if (events[i] > 0)
                join(id, 1, 10 + i);
            else
                wb_leave(&model, id, 10 + i);
        }
        ck_assert_uint_eq(model.count, NAMES / 2);
        for (size_t i = 0; i < model.count; i++)
            ck_assert_int_eq(atoi(strchr(model.rows[i].key, '/') + 1) % 2, 1);
        teardown();
    }
}
END_TEST

static Suite *wallboard_suite(void)
{
    Suite *suite = suite_create("wallboard");
    TCase *events = tcase_create("events");
    TCase *random = tcase_create("random");

    tcase_add_checked_fixture(events, setup, teardown);
    tcase_add_test(events, test_positions);
    tcase_add_test(events, test_leave_before_join);
    tcase_add_test(events, test_memory_is_bounded);
    tcase_add_test(events, test_removed_member);
    tcase_add_test(events, test_parts);
    tcase_add_test(events, test_gap);
    tcase_add_test(events, test_gap_without_snapshot);
    tcase_add_test(events, test_overflow_spoils_a_snapshot);
    suite_add_tcase(suite, events);
    tcase_set_timeout(random, 60);
    tcase_add_test(random, test_random_snapshots);
    tcase_add_test(random, test_random_orders);
    suite_add_tcase(suite, random);
    return suite;
}

int main(void)
{
    SRunner *runner = srunner_create(wallboard_suite());

    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
