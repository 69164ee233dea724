#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "amqp/ack_window.h"

static struct xb_ack_window window;

static void setup(void)
{
    window = (struct xb_ack_window){ 0 };
    xb_ack_window_reset(&window);
}

static void teardown(void)
{
    xb_ack_window_free(&window);
}

static void enter(uint64_t first, uint64_t last)
{
    for (uint64_t tag = first; tag <= last; tag++)
        ck_assert_int_eq(xb_ack_window_enter(&window, tag), 0);
}

static void settle(uint64_t tag, int outcome, int expected)
{
    ck_assert_int_eq(xb_ack_window_settle(&window, tag, outcome), expected);
}

static void expect_ack(uint64_t expected, bool expected_multiple)
{
    uint64_t tag = 0;
    bool multiple = !expected_multiple;

    ck_assert(xb_ack_window_take(&window, &tag, &multiple));
    ck_assert_uint_eq(tag, expected);
    ck_assert(multiple == expected_multiple);
}

static void expect_no_ack(void)
{
    uint64_t tag;
    bool multiple;

    ck_assert(!xb_ack_window_take(&window, &tag, &multiple));
    ck_assert_uint_eq(window.unsent, 0);
}

START_TEST(test_an_empty_window_has_nothing_to_ack)
{
    expect_no_ack();
    settle(0, XIVO_BUS_ACK, 0);
    settle(1, XIVO_BUS_ACK, 0);
    ck_assert(!xb_ack_window_hold(&window, 1));
}
END_TEST

START_TEST(test_tags_have_no_gap)
{
    ck_assert_int_eq(xb_ack_window_enter(&window, 2), -2);
    ck_assert_int_eq(xb_ack_window_enter(&window, 0), -2);
    enter(1, 1);
    ck_assert_int_eq(xb_ack_window_enter(&window, 1), -2);
    ck_assert_int_eq(xb_ack_window_enter(&window, 3), -2);
    enter(2, 2);
}
END_TEST

START_TEST(test_the_settled_front_is_one_ack)
{
    enter(1, 5);
    settle(2, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(3, true);
    expect_no_ack();
}
END_TEST

START_TEST(test_behind_a_hole_each_is_acked_alone)
{
    enter(1, 5);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(5, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(1, true);
    expect_ack(3, false);
    expect_ack(5, false);
    expect_no_ack();
}
END_TEST

/* 3 was acked alone: the broker does not know it any more, and `multiple` for it would be an error. */
START_TEST(test_a_hole_that_closes_acks_what_the_broker_still_waits_for)
{
    enter(1, 3);
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(3, false);
    settle(2, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(2, true);
    expect_no_ack();
    ck_assert_uint_eq(window.first, 4);
}
END_TEST

START_TEST(test_refused_messages_need_no_ack)
{
    enter(1, 3);
    settle(1, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    settle(2, XIVO_BUS_REQUEUE, XIVO_BUS_REQUEUE);
    expect_no_ack();
    ck_assert_uint_eq(window.first, 3);
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(3, true);
}
END_TEST

START_TEST(test_a_message_settles_with_its_last_reference)
{
    enter(1, 1);
    ck_assert(xb_ack_window_hold(&window, 1));
    ck_assert(xb_ack_window_hold(&window, 1));
    settle(1, XIVO_BUS_ACK, 0);
    settle(1, XIVO_BUS_ACK, 0);
    expect_no_ack();
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    ck_assert(!xb_ack_window_hold(&window, 1));
    expect_ack(1, true);
}
END_TEST

static const int outcomes[][3] = {
    { XIVO_BUS_ACK, XIVO_BUS_REQUEUE, XIVO_BUS_REQUEUE },   { XIVO_BUS_REQUEUE, XIVO_BUS_ACK, XIVO_BUS_REQUEUE },
    { XIVO_BUS_REJECT, XIVO_BUS_REQUEUE, XIVO_BUS_REJECT }, { XIVO_BUS_REQUEUE, XIVO_BUS_REJECT, XIVO_BUS_REJECT },
    { XIVO_BUS_ACK, XIVO_BUS_REJECT, XIVO_BUS_REJECT },     { XIVO_BUS_ACK, XIVO_BUS_ACK, XIVO_BUS_ACK },
};

START_TEST(test_the_greatest_outcome_wins)
{
    enter(1, 1);
    ck_assert(xb_ack_window_hold(&window, 1));
    settle(1, outcomes[_i][0], 0);
    settle(1, outcomes[_i][1], outcomes[_i][2]);
}
END_TEST

START_TEST(test_the_count_of_references_does_not_overflow)
{
    unsigned held = 1, settled = 0;

    enter(1, 1);
    while (held < 70000 && xb_ack_window_hold(&window, 1))
        held++;
    ck_assert_uint_eq(held, UINT16_MAX);
    for (unsigned i = 1; i < held; i++)
        settled += xb_ack_window_settle(&window, 1, XIVO_BUS_ACK) != 0;
    ck_assert_uint_eq(settled, 0);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
}
END_TEST

START_TEST(test_the_ring_grows_around_what_it_holds)
{
    enter(1, 200);
    for (uint64_t tag = 1; tag <= 190; tag++)
        settle(tag, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(190, true);
    enter(201, 1000);
    for (uint64_t tag = 192; tag <= 1000; tag++)
        settle(tag, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(191, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(1000, true);
}
END_TEST

START_TEST(test_the_ring_does_not_grow_while_messages_settle)
{
    for (uint64_t tag = 1; tag <= 5000; tag++) {
        enter(tag, tag);
        settle(tag, XIVO_BUS_ACK, XIVO_BUS_ACK);
        expect_ack(tag, true);
    }
    ck_assert_uint_eq(window.capacity, 256);
}
END_TEST

START_TEST(test_reset_begins_at_one)
{
    enter(1, 7);
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    xb_ack_window_reset(&window);
    expect_no_ack();
    enter(1, 1);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(1, true);
}
END_TEST

/* A worker holds one message for minutes while the stream goes on. Looking through all of it for each ack takes hours.
 */
START_TEST(test_a_message_held_for_long_costs_no_time)
{
    uint64_t taken = 0, acked = 0, tag;
    bool multiple;

    enter(1, 1);
    for (uint64_t at = 2; at <= 200000; at++) {
        xb_ack_window_enter(&window, at);
        xb_ack_window_settle(&window, at, XIVO_BUS_ACK);
        taken += xb_ack_window_take(&window, &tag, &multiple);
        acked += tag == at && !multiple;
    }
    ck_assert_uint_eq(taken, 199999);
    ck_assert_uint_eq(acked, 199999);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(1, true);
    ck_assert_uint_eq(window.first, 200001);
}
END_TEST

/* ---- random operations beside a simple model of what the broker knows ---- */

enum { MODEL_TAGS = 4000 };

/* What the broker and the holders think of each tag. */
static struct model {
    unsigned references;
    int outcome;
    bool waits; /* the broker has neither ack nor refusal */
    bool settled;
} model[MODEL_TAGS + 1];
static uint64_t entered;
static uint32_t seed;

static uint32_t draw(uint32_t below)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

static void model_enter(void)
{
    if (entered == MODEL_TAGS)
        return;
    entered++;
    enter(entered, entered);
    model[entered] = (struct model){ 1, XIVO_BUS_ACK, true, false };
}

static uint64_t some_tag(void)
{
    uint64_t recent = entered < 300 ? entered : 300;

    return entered == 0 ? 0 : entered - draw((uint32_t)recent);
}

static void model_hold(void)
{
    uint64_t tag = some_tag();
    bool expected = model[tag].references > 0;

    ck_assert(xb_ack_window_hold(&window, tag) == expected);
    model[tag].references += expected;
}

static void model_settle(void)
{
    uint64_t tag = some_tag();
    int outcome = (int)draw(8) < 6 ? XIVO_BUS_ACK : (int)draw(2) + XIVO_BUS_REQUEUE;
    struct model *it = &model[tag];

    if (it->references == 0) {
        settle(tag, outcome, 0);
        return;
    }
    it->outcome = outcome > it->outcome ? outcome : it->outcome;
    settle(tag, outcome, --it->references > 0 ? 0 : it->outcome);
    if (it->references > 0)
        return;
    it->settled = true;
    if (it->outcome != XIVO_BUS_ACK)
        it->waits = false;
}

/* What the broker would do: an ack for a tag that it does not wait for closes the channel. */
static void model_take_all(void)
{
    uint64_t tag;
    bool multiple;

    while (xb_ack_window_take(&window, &tag, &multiple)) {
        ck_assert(model[tag].waits);
        for (uint64_t t = multiple ? 1 : tag; t <= tag; t++) {
            if (model[t].waits && !model[t].settled)
                ck_abort_msg("tag %d was acked and is not settled", (int)t);
            model[t].waits = false;
        }
    }
    for (uint64_t t = 1; t <= entered; t++)
        if (model[t].waits && model[t].settled)
            ck_abort_msg("tag %d is settled and was not acked", (int)t);
}

START_TEST(test_random_operations)
{
    memset(model, 0, sizeof model);
    entered = 0;
    seed = (uint32_t)_i;
    for (int i = 0; i < 10000; i++) {
        uint32_t what = draw(100);

        if (what < 35)
            model_enter();
        else if (what < 50)
            model_hold();
        else if (what < 99)
            model_settle();
        else
            model_take_all();
    }
    for (uint64_t tag = 1; tag <= entered; tag++)
        while (model[tag].references > 0) {
            settle(tag, XIVO_BUS_ACK, --model[tag].references > 0 ? 0 : model[tag].outcome);
            model[tag].settled = true;
            if (model[tag].references == 0 && model[tag].outcome != XIVO_BUS_ACK)
                model[tag].waits = false;
        }
    model_take_all();
    ck_assert_uint_eq(window.first, entered + 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ack window");
    TCase *tcase = tcase_create("ack window");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_an_empty_window_has_nothing_to_ack);
    tcase_add_test(tcase, test_tags_have_no_gap);
    tcase_add_test(tcase, test_the_settled_front_is_one_ack);
    tcase_add_test(tcase, test_behind_a_hole_each_is_acked_alone);
    tcase_add_test(tcase, test_a_hole_that_closes_acks_what_the_broker_still_waits_for);
    tcase_add_test(tcase, test_refused_messages_need_no_ack);
    tcase_add_test(tcase, test_a_message_settles_with_its_last_reference);
    tcase_add_loop_test(tcase, test_the_greatest_outcome_wins, 0, sizeof outcomes / sizeof outcomes[0]);
    tcase_add_test(tcase, test_the_count_of_references_does_not_overflow);
    tcase_add_test(tcase, test_the_ring_grows_around_what_it_holds);
    tcase_add_test(tcase, test_the_ring_does_not_grow_while_messages_settle);
    tcase_add_test(tcase, test_reset_begins_at_one);
    tcase_add_test(tcase, test_a_message_held_for_long_costs_no_time);
    tcase_add_loop_test(tcase, test_random_operations, 0, 4);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
