#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "failing_alloc.h"
#include "fake/rig.h"

/*
 * The engine through a whole life while one of its allocations fails. What the broker says was recorded before, so that
 * nothing but the engine allocates meanwhile.
 */

static struct rig rig;
static struct xb_buf opening, messages, changes;
static char *body;

enum { BODY_LENGTH = 300 * 1024 };

static const struct xb_interest first = { (const char *const[]){ "status.agent", NULL },
                                          (const char *const[]){ "agent_status_update", NULL } };
static struct xb_interest second;
static const char *keys[40];

/* Takes what the engine was fed since the last time. */
static struct xb_buf recording(void)
{
    struct xb_buf bytes = rig.fed;

    rig.fed = (struct xb_buf){ 0 };
    return bytes;
}

static void record(void)
{
    struct xb_bindings *bindings = &rig.engine.topology.bindings;

    rig_init(&rig);
    ck_assert_int_eq(xb_bindings_add(bindings, &rig.config, &first), 0);
    rig_open(&rig);
    opening = recording();
    peer_deliver(&rig.peer, &(struct peer_message){ .type = "application/json", .body = "small" });
    peer_deliver(&rig.peer, &(struct peer_message){ .body = body, .length = BODY_LENGTH, .piece = 100000 });
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    messages = recording();
    ck_assert_int_eq(xb_bindings_add(bindings, &rig.config, &second), 0);
    xb_engine_rebind(&rig.engine, rig.now_us);
    rig_talk(&rig);
    xb_bindings_drop(bindings, &rig.config, &second);
    xb_engine_rebind(&rig.engine, rig.now_us);
    ck_assert_int_eq(rig_talk(&rig), XIVO_BUS_OK);
    changes = recording();
    rig_free(&rig);
}

static void setup(void)
{
    static char texts[40][32];

    body = malloc(BODY_LENGTH);
    ck_assert_ptr_nonnull(body);
    memset(body, 'b', BODY_LENGTH);
    for (size_t i = 0; i + 1 < sizeof keys / sizeof keys[0]; i++) {
        snprintf(texts[i], sizeof texts[i], "key.number.%u", (unsigned)i);
        keys[i] = texts[i];
    }
    second = (struct xb_interest){ keys, NULL };
    record();
}

static void teardown(void)
{
    xb_buf_free(&opening);
    xb_buf_free(&messages);
    xb_buf_free(&changes);
    free(body);
}

/* Without any of Check's assertions, which allocate. */
static int feed(struct xb_engine *engine, const struct xb_buf *bytes, struct xb_error *error)
{
    size_t room, length = xb_buf_length(bytes);
    uint8_t *target = xb_engine_room(engine, length, &room);
    int rc;

    if (!target)
        return XIVO_BUS_ERR_NOMEM;
    memcpy(target, xb_buf_bytes(bytes), length);
    xb_engine_fed(engine, length, 0);
    do {
        rc = xb_engine_next(engine, 0, error);
        if (rc == XB_ENGINE_DELIVERY)
            xb_engine_settle(engine, engine->assembly.delivery.tag, XIVO_BUS_ACK, 0);
    } while (rc > 0);
    return rc;
}

static int change(struct xb_engine *engine, struct xb_error *error)
{
    struct xb_bindings *bindings = &engine->topology.bindings;
    int rc;

    if (xb_bindings_add(bindings, engine->config, &second) != 0)
        return XIVO_BUS_ERR_NOMEM;
    xb_engine_rebind(engine, 0);
    xb_bindings_drop(bindings, engine->config, &second);
    rc = xb_engine_tick(engine, true, 0, error);
    return rc == XIVO_BUS_OK ? feed(engine, &changes, error) : rc;
}

/* One life: two connections, each with messages and a change of subscriptions, left in peace. */
static int live(struct xb_engine *engine, struct xb_error *error)
{
    int rc =
        xb_bindings_add(&engine->topology.bindings, engine->config, &first) == 0 ? XIVO_BUS_OK : XIVO_BUS_ERR_NOMEM;

    for (int i = 0; i < 2 && rc == XIVO_BUS_OK; i++) {
        xb_engine_start(engine, 0);
        rc = feed(engine, &opening, error);
        if (rc == XIVO_BUS_OK)
            rc = feed(engine, &messages, error);
        if (rc == XIVO_BUS_OK)
            rc = change(engine, error);
        xb_engine_close(engine);
    }
    return rc;
}

START_TEST(test_each_allocation_fails_once)
{
    unsigned nth = 0;
    bool failed;

    rig_init(&rig);
    do {
        struct xb_error error = { 0 };
        struct xb_engine engine;
        int rc;

        fail_allocation(++nth);
        xb_engine_init(&engine, &rig.config, NULL);
        rc = live(&engine, &error);
        failed = stop_failing();
        xb_engine_free(&engine);
        ck_assert_msg(rc == (failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK), "allocation %u: %d %s", nth, rc, error.text);
    } while (failed);
    ck_assert_uint_gt(nth, 50);
    rig_free(&rig);
}
END_TEST

/* What failed for want of memory works when there is some again. */
START_TEST(test_after_a_failure_the_engine_goes_on)
{
    unsigned nth = 0;
    bool failed;

    rig_init(&rig);
    do {
        struct xb_error error = { 0 };
        struct xb_engine engine;
        int rc;

        xb_engine_init(&engine, &rig.config, NULL);
        fail_allocation(++nth);
        live(&engine, &error);
        failed = stop_failing();
        if (failed)
            xb_bindings_free(&engine.topology.bindings);
        rc = live(&engine, &error);
        xb_engine_free(&engine);
        ck_assert_msg(rc == XIVO_BUS_OK, "after allocation %u: %d %s", nth, rc, error.text);
    } while (failed);
    rig_free(&rig);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("engine: memory");
    TCase *tcase = tcase_create("memory");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_each_allocation_fails_once);
    tcase_add_test(tcase, test_after_a_failure_the_engine_goes_on);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
