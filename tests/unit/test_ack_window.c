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

static void expect(uint64_t tag, int outcome, bool multiple)
{
    struct xb_ack_answer answer = { 0 };

    ck_assert(xb_ack_window_take(&window, &answer));
    ck_assert_uint_eq(answer.tag, tag);
    ck_assert_int_eq(answer.outcome, outcome);
    ck_assert(answer.multiple == multiple);
}

static void expect_ack(uint64_t tag, bool multiple)
{
    expect(tag, XIVO_BUS_ACK, multiple);
}

static void expect_nothing(void)
{
    struct xb_ack_answer answer;

    ck_assert(!xb_ack_window_take(&window, &answer));
    ck_assert_uint_eq(window.acks.count, 0);
    ck_assert_uint_eq(window.refusals.count, 0);
}

START_TEST(test_an_empty_window_has_nothing_to_ack)
{
    expect_nothing();
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
    expect_nothing();
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
    expect_nothing();
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
    expect_nothing();
    ck_assert_uint_eq(window.first, 4);
}
END_TEST

START_TEST(test_refusals_are_taken_one_by_one)
{
    enter(1, 3);
    settle(1, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    settle(2, XIVO_BUS_REQUEUE, XIVO_BUS_REQUEUE);
    expect(1, XIVO_BUS_REJECT, false);
    expect(2, XIVO_BUS_REQUEUE, false);
    expect_nothing();
    ck_assert_uint_eq(window.first, 3);
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(3, true);
}
END_TEST

/* The broker would take a `multiple` ack for 2 as one for 1 as well. */
START_TEST(test_no_ack_reaches_past_a_refusal)
{
    enter(1, 2);
    settle(2, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(1, XIVO_BUS_REQUEUE, XIVO_BUS_REQUEUE);
    expect(1, XIVO_BUS_REQUEUE, false);
    expect_ack(2, true);
    expect_nothing();
}
END_TEST

START_TEST(test_all_refusals_are_taken_before_any_ack)
{
    enter(1, 7);
    settle(6, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(5, XIVO_BUS_REQUEUE, XIVO_BUS_REQUEUE);
    settle(4, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(3, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    settle(2, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect(3, XIVO_BUS_REJECT, false);
    expect(5, XIVO_BUS_REQUEUE, false);
    expect_ack(6, true);
    expect_nothing();
    ck_assert_uint_eq(window.first, 7);
}
END_TEST

START_TEST(test_refusals_can_be_taken_alone)
{
    struct xb_ack_answer answer;

    enter(1, 3);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(2, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    ck_assert(xb_ack_window_take_refusal(&window, &answer));
    ck_assert_uint_eq(answer.tag, 2);
    ck_assert_int_eq(answer.outcome, XIVO_BUS_REJECT);
    ck_assert(!xb_ack_window_take_refusal(&window, &answer));
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(3, true);
    expect_nothing();
}
END_TEST

/* 2 has been refused, so an ack for 3 may reach past it. */
START_TEST(test_an_ack_reaches_past_what_was_refused_before)
{
    enter(1, 3);
    settle(2, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    expect(2, XIVO_BUS_REJECT, false);
    settle(3, XIVO_BUS_ACK, XIVO_BUS_ACK);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(3, true);
    expect_nothing();
}
END_TEST

/* More than a ring's length of single answers, taken while the front moves on: the search begins no earlier than there. */
START_TEST(test_the_search_for_single_answers_keeps_up_with_the_front)
{
    enter(1, 3);
    settle(2, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    settle(3, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    expect(2, XIVO_BUS_REJECT, false);
    expect(3, XIVO_BUS_REJECT, false);
    settle(1, XIVO_BUS_REJECT, XIVO_BUS_REJECT);
    expect(1, XIVO_BUS_REJECT, false);
    for (uint64_t tag = 4; tag <= 1500; tag += 2) {
        enter(tag, tag + 1);
        settle(tag + 1, XIVO_BUS_ACK, XIVO_BUS_ACK);
        expect_ack(tag + 1, false);
        settle(tag, XIVO_BUS_REQUEUE, XIVO_BUS_REQUEUE);
        expect(tag, XIVO_BUS_REQUEUE, false);
        expect_nothing();
    }
    ck_assert_uint_eq(window.capacity, 256);
}
END_TEST

START_TEST(test_a_message_settles_with_its_last_reference)
{
    enter(1, 1);
    ck_assert(xb_ack_window_hold(&window, 1));
    ck_assert(xb_ack_window_hold(&window, 1));
    settle(1, XIVO_BUS_ACK, 0);
    settle(1, XIVO_BUS_ACK, 0);
    expect_nothing();
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
    expect_nothing();
    enter(1, 1);
    settle(1, XIVO_BUS_ACK, XIVO_BUS_ACK);
    expect_ack(1, true);
}
END_TEST

/* A worker holds one message for minutes while the stream goes on. Looking through all of it for each ack takes hours. */
START_TEST(test_a_message_held_for_long_costs_no_time)
{
    uint64_t taken = 0, acked = 0;
    struct xb_ack_answer answer;

    enter(1, 1);
    for (uint64_t at = 2; at <= 200000; at++) {
        xb_ack_window_enter(&window, at);
        xb_ack_window_settle(&window, at, XIVO_BUS_ACK);
        taken += xb_ack_window_take(&window, &answer);
        acked += answer.tag == at && answer.outcome == XIVO_BUS_ACK && !answer.multiple;
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
    bool waits; /* the broker has no answer yet */
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
}

/* What the broker would do: an answer for a tag that it does not wait for closes the channel. */
static void model_take_all(void)
{
    struct xb_ack_answer answer;

    while (xb_ack_window_take(&window, &answer)) {
        ck_assert(model[answer.tag].waits);
        for (uint64_t t = answer.multiple ? 1 : answer.tag; t <= answer.tag; t++) {
            if (model[t].waits && (!model[t].settled || model[t].outcome != answer.outcome))
                ck_abort_msg("tag %d got the outcome %d and is %s %d", (int)t, answer.outcome,
                             model[t].settled ? "settled as" : "open, as yet", model[t].outcome);
            model[t].waits = false;
        }
    }
    for (uint64_t t = 1; t <= entered; t++)
        if (model[t].waits && model[t].settled)
            ck_abort_msg("tag %d is settled and was not answered", (int)t);
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
    tcase_add_test(tcase, test_refusals_are_taken_one_by_one);
    tcase_add_test(tcase, test_no_ack_reaches_past_a_refusal);
    tcase_add_test(tcase, test_all_refusals_are_taken_before_any_ack);
    tcase_add_test(tcase, test_refusals_can_be_taken_alone);
    tcase_add_test(tcase, test_an_ack_reaches_past_what_was_refused_before);
    tcase_add_test(tcase, test_the_search_for_single_answers_keeps_up_with_the_front);
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
