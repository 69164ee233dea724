#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "fake/rig.h"

/*
 * Bindings and exchanges that the broker refuses while everything else goes on: marked, reported, tried again slowly, and in
 * place when they are allowed. What ends the connection: test_engine_topology.c.
 */

#define RETRY (30 * RIG_SECOND)

static struct rig rig;
static struct xb_topology *topology;

static void setup(void)
{
    rig_init(&rig);
    rig.config.exchanges[0] = (struct xb_exchange_config){ "xivo", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE };
    rig.config.exchange_count = 1;
    rig.config.heartbeat_s = 0;
    topology = &rig.engine.topology;
}

static void teardown(void)
{
    rig_free(&rig);
}

static const struct xb_binding *binding(const char *key)
{
    for (size_t i = 0; i < topology->bindings.count; i++)
        if (strcmp(topology->bindings.items[i]->text, key) == 0)
            return topology->bindings.items[i];
    return NULL;
}

static bool is_bound(const char *key)
{
    return binding(key) && binding(key)->state == XB_BINDING_BOUND && binding(key)->code == XIVO_BUS_OK;
}

static int code_of(const char *key)
{
    struct xb_interest interest = { (const char *const[]){ key, NULL }, NULL };

    return xb_bindings_code(&topology->bindings, &rig.config, &interest);
}

/* Lets the pauses after refusals pass until nothing is left to be asked for. */
static void settle(void)
{
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    while (!xb_topology_is_complete(topology)) {
        ck_assert_int_eq(rig_wait(&rig, 10 * 1000), XIVO_BUS_OK);
        ck_assert_msg(rig_talk(&rig) == XIVO_BUS_OK, "%s", rig.error.text);
    }
}

static void pass(int64_t us)
{
    ck_assert_int_eq(rig_wait(&rig, us), XIVO_BUS_OK);
    settle();
}

static void open_and_settle(void)
{
    rig_begin(&rig);
    settle();
    ck_assert_str_eq(rig_events(&rig), "ready\n");
}

static size_t count_log(const char *text)
{
    size_t count = 0;
    const char *at = (const char *)rig.logged.data, *end = at + rig.logged.end;

    while (at < end && (at = memmem(at, (size_t)(end - at), text, strlen(text)))) {
        count++;
        at++;
    }
    return count;
}

/* ---- one of several ---- */

START_TEST(test_one_refused_binding_is_local)
{
    rig.peer.forbidden = "b ";
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    rig_subscribe(&rig, "c", NULL);
    open_and_settle();
    ck_assert(is_bound("a") && is_bound("c"));
    ck_assert_int_eq(code_of("a"), XIVO_BUS_OK);
    ck_assert_int_eq(code_of("b"), XIVO_BUS_ERR_PERMISSION);
    ck_assert_uint_eq(topology->refusals, 1);
    ck_assert_int_eq(topology->refusal.code, XIVO_BUS_ERR_PERMISSION);
    ck_assert_ptr_nonnull(strstr(topology->refusal.text, "access to topic 'b'"));
    ck_assert_uint_eq(count_log("access to topic 'b' in exchange 'xivo' in vhost '/' refused; going on"), 1);
    ck_assert_int_eq(topology->late_us, 0);
}
END_TEST

START_TEST(test_a_binding_refused_at_run_time_is_local)
{
    rig.peer.forbidden = "b ";
    open_and_settle();
    rig_subscribe(&rig, "b", NULL);
    settle();
    ck_assert_int_eq(code_of("b"), XIVO_BUS_ERR_PERMISSION);
    rig_subscribe(&rig, "a", NULL);
    settle();
    ck_assert(is_bound("a"));
}
END_TEST

/* Any refusal that concerns the binding alone. */
static const struct {
    uint16_t reply;
    const char *words;
    int code;
} refusals[] = {
    { 403, "ACCESS_REFUSED - access to exchange 'xivo' in vhost '/' refused", XIVO_BUS_ERR_PERMISSION },
    { 404, "NOT_FOUND - no exchange 'xivo' in vhost '/'", XIVO_BUS_ERR_NO_EXCHANGE },
    { 406, "PRECONDITION_FAILED - odd arguments", XIVO_BUS_ERR_MISMATCH },
};

START_TEST(test_refusals_of_every_kind_are_local)
{
    peer_refuse(&rig.peer, "queue.bind amq.gen-1 xivo b", refusals[_i].reply, refusals[_i].words);
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    open_and_settle();
    ck_assert_int_eq(code_of("b"), refusals[_i].code);
    pass(RETRY);
    ck_assert(is_bound("a") && is_bound("b"));
}
END_TEST

START_TEST(test_all_refused_is_an_error_only_before_the_first_consumer)
{
    rig.peer.forbidden = "a b ";
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    rig_begin(&rig);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK); /* the other one might be allowed */
    ck_assert_int_eq(rig_wait(&rig, 10 * 1000), XIVO_BUS_OK);
    rig_expect_failure(&rig, XIVO_BUS_ERR_PERMISSION, "access to topic 'a'");
    rig.peer.forbidden = NULL;
    open_and_settle();
    rig.peer.forbidden = "a b ";
    open_and_settle();
    ck_assert_int_eq(code_of("a"), XIVO_BUS_ERR_PERMISSION);
    ck_assert_int_eq(code_of("b"), XIVO_BUS_ERR_PERMISSION);
}
END_TEST

/* ---- later ---- */

START_TEST(test_a_refused_binding_is_tried_again)
{
    int64_t refused_us = rig.now_us;

    rig.peer.forbidden = "b ";
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    open_and_settle();
    ck_assert_int_eq(xb_engine_deadline(&rig.engine), refused_us + RETRY);
    topology->refusals = 0;
    pass(RETRY);
    ck_assert_uint_eq(topology->refusals, 0);
    ck_assert_uint_eq(count_log("topic 'b' in exchange 'xivo' in vhost '/' refused; going on"), 1);
    ck_assert_int_eq(code_of("b"), XIVO_BUS_ERR_PERMISSION);
    rig.peer.forbidden = NULL;
    pass(RETRY);
    ck_assert(is_bound("b"));
    ck_assert(topology->accepted);
    ck_assert_int_eq(topology->late_us, refused_us);
    pass(2 * RETRY);
    ck_assert_int_eq(topology->retry_us, 0);
}
END_TEST

/* What is in place stays: rights are looked at only when a binding is asked for. Nothing is missed meanwhile. */
START_TEST(test_a_right_that_is_taken_away)
{
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    open_and_settle();
    rig.peer.forbidden = "b ";
    pass(60 * RIG_SECOND);
    ck_assert_int_eq(code_of("b"), XIVO_BUS_ERR_PERMISSION);
    ck_assert(binding("b")->there);
    ck_assert_uint_eq(topology->refusals, 1);
    rig.peer.forbidden = NULL;
    pass(RETRY);
    ck_assert(is_bound("b"));
    ck_assert(topology->accepted);
    ck_assert_int_eq(topology->late_us, 0);
}
END_TEST

/* It is reported again on each connection, and what it would have brought is missing since the first refusal. */
START_TEST(test_a_refusal_outlives_the_connection)
{
    int64_t refused_us = rig.now_us;

    rig.peer.forbidden = "b ";
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    open_and_settle();
    topology->refusals = 0;
    rig.now_us += RIG_SECOND;
    open_and_settle();
    ck_assert_uint_eq(topology->refusals, 1);
    rig.now_us += RIG_SECOND;
    rig.peer.forbidden = NULL;
    open_and_settle();
    ck_assert(is_bound("b"));
    ck_assert_int_eq(topology->late_us, refused_us);
    ck_assert_uint_eq(topology->refusals, 0);
}
END_TEST

START_TEST(test_a_refused_binding_that_is_cancelled)
{
    rig.peer.forbidden = "b ";
    rig_subscribe(&rig, "a", NULL);
    rig_subscribe(&rig, "b", NULL);
    open_and_settle();
    rig_cancel(&rig, "b", NULL);
    settle();
    ck_assert_ptr_null(binding("b"));
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.unbind"), 0);
    ck_assert(!xb_topology_is_refused(topology));
}
END_TEST

/* ---- many ---- */

enum { MANY = 300 };

static char many[MANY][16], forbidden[MANY * 16];

/* Two thirds of the keys are forbidden. */
static void subscribe_many(void)
{
    forbidden[0] = '\0';
    for (int i = 0; i < MANY; i++) {
        snprintf(many[i], sizeof many[i], "k.%d", i);
        rig_subscribe(&rig, many[i], NULL);
        if (i % 3 != 0)
            strcat(strcat(forbidden, many[i]), " ");
    }
    rig.peer.forbidden = forbidden;
}

/* Each refusal costs a channel, and the broker a line in its log. */
START_TEST(test_many_refusals_are_paced)
{
    int64_t begin_us = rig.now_us;
    size_t binds;

    subscribe_many();
    open_and_settle();
    ck_assert_int_ge(rig.now_us - begin_us, (MANY * 2 / 3 - 1) * 10 * 1000);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 channel.open"), 1 + MANY * 2 / 3);
    ck_assert_uint_lt(peer_count(&rig.peer, "2 queue.bind"), 3 * MANY);
    for (int i = 0; i < MANY; i++)
        ck_assert_int_eq(code_of(many[i]), i % 3 != 0 ? XIVO_BUS_ERR_PERMISSION : XIVO_BUS_OK);
    binds = peer_count(&rig.peer, "2 queue.bind");
    pass(RETRY);
    ck_assert_uint_eq(peer_count(&rig.peer, "2 queue.bind"), binds + 8);
}
END_TEST

/* Eight refusals end a turn, and the next one begins after them; what is accepted ends nothing. */
START_TEST(test_every_refused_binding_has_its_turn)
{
    subscribe_many();
    open_and_settle();
    for (int turns = 0; turns < MANY * 2 / 3 / 8 + 1; turns++)
        pass(RETRY);
    for (int i = 0; i < MANY; i++) {
        char line[64];

        snprintf(line, sizeof line, "2 queue.bind amq.gen-1 xivo %.15s", many[i]);
        ck_assert_uint_ge(peer_heard(&rig.peer, line), i % 3 != 0 ? 2 : 1);
    }
    rig.peer.forbidden = NULL;
    pass(RETRY);
    for (int i = 0; i < MANY; i++)
        ck_assert(is_bound(many[i]));
}
END_TEST

/* ---- exchanges, once a consumer has run ---- */

START_TEST(test_a_named_exchange_that_is_deleted)
{
    rig.config.exchanges[0].declare = XB_DECLARE_PASSIVE;
    rig_subscribe(&rig, "a", NULL);
    open_and_settle();
    rig.peer.exchanges = "";
    pass(60 * RIG_SECOND);
    ck_assert_int_eq(code_of("a"), XIVO_BUS_ERR_NO_EXCHANGE);
    ck_assert_uint_eq(topology->refusals, 1);
    ck_assert_ptr_nonnull(strstr(topology->refusal.text, "no exchange 'xivo'"));
    pass(60 * RIG_SECOND);
    ck_assert_uint_eq(topology->refusals, 1);
    rig.peer.exchanges = "xivo ";
    pass(60 * RIG_SECOND);
    ck_assert(is_bound("a"));
    ck_assert(topology->accepted);
    ck_assert_int_eq(topology->late_us, rig.now_us - 60 * RIG_SECOND); /* it was not there when it was looked for last */
}
END_TEST

START_TEST(test_an_exchange_that_is_made_again_with_another_type)
{
    rig.config.exchanges[1] = (struct xb_exchange_config){ "other", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE };
    rig.config.exchange_count = 2;
    rig_subscribe(&rig, "a", NULL);
    open_and_settle();
    peer_refuse(&rig.peer, "exchange.declare xivo", 406, "PRECONDITION_FAILED - inequivalent arg 'type'");
    pass(60 * RIG_SECOND);
    ck_assert_int_eq(code_of("a"), XIVO_BUS_ERR_MISMATCH);
    ck_assert_int_eq(topology->exchange[1], XB_THING_READY);
    ck_assert_int_eq(topology->bindings.items[1]->state, XB_BINDING_BOUND);
    pass(60 * RIG_SECOND);
    ck_assert(is_bound("a"));
}
END_TEST

/* ---- in any order ---- */

enum { KEYS = 12, STEPS = 20000 };

static unsigned state_of_chance = 1;

static unsigned chance(unsigned below)
{
    state_of_chance = state_of_chance * 1103515245 + 12345;
    return (state_of_chance >> 16) % below;
}

static bool is_allowed[KEYS];
static unsigned users[KEYS];
static char key_names[KEYS][16], forbidden_keys[KEYS * 16];

static void forbid(void)
{
    forbidden_keys[0] = '\0';
    for (unsigned i = 0; i < KEYS; i++)
        if (!is_allowed[i])
            strcat(strcat(forbidden_keys, key_names[i]), " ");
}

static void do_anything(void)
{
    unsigned key = chance(KEYS);

    switch (chance(7)) {
    case 0:
        is_allowed[key] = !is_allowed[key];
        forbid();
        break;
    case 1:
    case 2:
        users[key]++;
        rig_subscribe(&rig, key_names[key], NULL);
        break;
    case 3:
    case 4:
        if (users[key] > 0) {
            users[key]--;
            rig_cancel(&rig, key_names[key], NULL);
        }
        break;
    case 5:
        ck_assert_int_eq(rig_wait(&rig, chance(20) * 1000), XIVO_BUS_OK);
        break;
    default:
        settle();
        ck_assert_int_eq(rig_wait(&rig, chance(30) * RIG_SECOND), XIVO_BUS_OK);
        break;
    }
    if (chance(2))
        ck_assert_msg(rig_talk(&rig) == XIVO_BUS_OK, "%s", rig.error.text);
}

/* When all has been tried again, what is wanted and allowed is in place, what is forbidden carries its code, and nothing
 * else is left. */
static void check_all(void)
{
    settle();
    for (unsigned turns = 0; turns < 1 + KEYS / 8; turns++)
        pass(RETRY);
    pass(60 * RIG_SECOND);
    for (unsigned i = 0; i < KEYS; i++) {
        const struct xb_binding *it = binding(key_names[i]);

        ck_assert_msg(users[i] == (it ? it->users : 0), "%s has %u users", key_names[i], users[i]);
        if (it)
            ck_assert_int_eq(code_of(key_names[i]), is_allowed[i] ? XIVO_BUS_OK : XIVO_BUS_ERR_PERMISSION);
        if (it && is_allowed[i])
            ck_assert(is_bound(key_names[i]) && it->there);
    }
}

START_TEST(test_any_order_ends_in_the_right_state)
{
    for (unsigned i = 0; i < KEYS; i++) {
        snprintf(key_names[i], sizeof key_names[i], "k%u", i);
        is_allowed[i] = true;
    }
    forbid();
    rig.peer.forbidden = forbidden_keys;
    open_and_settle();
    for (unsigned i = 0; i < STEPS; i++) {
        do_anything();
        if (chance(200) == 0)
            check_all();
        if (chance(500) == 0)
            rig_begin(&rig);
    }
    check_all();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: refused");
    TCase *tcase = tcase_create("refused");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_one_refused_binding_is_local);
    tcase_add_test(tcase, test_a_binding_refused_at_run_time_is_local);
    tcase_add_loop_test(tcase, test_refusals_of_every_kind_are_local, 0, sizeof refusals / sizeof refusals[0]);
    tcase_add_test(tcase, test_all_refused_is_an_error_only_before_the_first_consumer);
    tcase_add_test(tcase, test_a_refused_binding_is_tried_again);
    tcase_add_test(tcase, test_a_right_that_is_taken_away);
    tcase_add_test(tcase, test_a_refusal_outlives_the_connection);
    tcase_add_test(tcase, test_a_refused_binding_that_is_cancelled);
    tcase_add_test(tcase, test_many_refusals_are_paced);
    tcase_add_test(tcase, test_every_refused_binding_has_its_turn);
    tcase_add_test(tcase, test_a_named_exchange_that_is_deleted);
    tcase_add_test(tcase, test_an_exchange_that_is_made_again_with_another_type);
    tcase_add_test(tcase, test_any_order_ends_in_the_right_state);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
