#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/client.h>

#include "client/holds.h"
#include "unit/failing_alloc.h"

static struct xb_holds holds;

static void setup(void)
{
    memset(&holds, 0, sizeof holds);
}

static void teardown(void)
{
    xb_holds_free(&holds);
}

static uint64_t add(uint64_t tag, bool fed)
{
    uint64_t id = xb_holds_add(&holds, tag, fed, 0);

    ck_assert_uint_ne(id, 0);
    return id;
}

static void post(uint64_t id, int outcome, int expected)
{
    ck_assert_int_eq(xb_holds_post(&holds, id, outcome), expected);
}

static void expect(uint64_t tag, int outcome, bool fed)
{
    struct xb_settlement settlement;

    ck_assert(xb_holds_take(&holds, &settlement));
    ck_assert_uint_eq(settlement.tag, tag);
    ck_assert_int_eq(settlement.outcome, outcome);
    ck_assert(settlement.fed == fed);
}

static void expect_nothing(void)
{
    struct xb_settlement settlement;

    ck_assert(!xb_holds_take(&holds, &settlement));
}

START_TEST(test_nothing_is_held)
{
    for (uint64_t id = 0; id < 10; id++)
        post(id, XIVO_BUS_ACK, XIVO_BUS_ERR_ARGUMENT);
    xb_holds_renew(&holds);
    for (uint64_t id = 0; id < 10; id++)
        post(id, XIVO_BUS_ACK, XIVO_BUS_ERR_ARGUMENT);
    expect_nothing();
    ck_assert_uint_eq(xb_holds_age(&holds, INT64_MAX), 0);
    ck_assert_int_eq(xb_holds_oldest_us(&holds), INT64_MAX);
}
END_TEST

START_TEST(test_settlements_come_out_as_they_were_posted)
{
    uint64_t first = add(7, false), fed = add(7, true), second = add(9, false);

    post(second, XIVO_BUS_REJECT, XIVO_BUS_OK);
    post(fed, XIVO_BUS_REQUEUE, XIVO_BUS_OK);
    expect(9, XIVO_BUS_REJECT, false);
    expect(7, XIVO_BUS_REQUEUE, true);
    expect_nothing();
    post(first, XIVO_BUS_ACK, XIVO_BUS_OK);
    expect(7, XIVO_BUS_ACK, false);
    ck_assert_uint_eq(holds.count, 0);
}
END_TEST

/* Two holds of one message: settling one of them twice must not settle the other. */
START_TEST(test_each_hold_of_a_message_has_an_id)
{
    uint64_t first = add(1, false), second = add(1, false);

    ck_assert_uint_ne(first, second);
    post(first, XIVO_BUS_ACK, XIVO_BUS_OK);
    post(first, XIVO_BUS_ACK, XIVO_BUS_ERR_ARGUMENT);
    expect(1, XIVO_BUS_ACK, false);
    post(first, XIVO_BUS_ACK, XIVO_BUS_ERR_ARGUMENT);
    expect_nothing();
    ck_assert_uint_eq(holds.count, 1);
    post(second, XIVO_BUS_ACK, XIVO_BUS_OK);
    expect(1, XIVO_BUS_ACK, false);
}
END_TEST

START_TEST(test_ids_of_an_earlier_connection_are_stale)
{
    uint64_t settled = add(1, false), posted = add(2, false), held = add(3, false), fed = add(4, true), now;

    post(settled, XIVO_BUS_ACK, XIVO_BUS_OK);
    expect(1, XIVO_BUS_ACK, false);
    post(posted, XIVO_BUS_ACK, XIVO_BUS_OK);
    xb_holds_renew(&holds);
    expect_nothing();
    ck_assert_uint_eq(holds.count, 1);
    now = add(1, false);
    post(settled, XIVO_BUS_ACK, XIVO_BUS_ERR_STALE);
    post(posted, XIVO_BUS_ACK, XIVO_BUS_ERR_STALE);
    post(held, XIVO_BUS_ACK, XIVO_BUS_ERR_STALE);
    post(now + 2, XIVO_BUS_ACK, XIVO_BUS_ERR_ARGUMENT); /* not given yet */
    post(now, XIVO_BUS_REJECT, XIVO_BUS_OK);
    post(now, XIVO_BUS_REJECT, XIVO_BUS_ERR_ARGUMENT);
    expect(1, XIVO_BUS_REJECT, false);
    post(fed, XIVO_BUS_REQUEUE, XIVO_BUS_OK);
    expect(4, XIVO_BUS_REQUEUE, true);
    xb_holds_renew(&holds);
    post(fed, XIVO_BUS_REQUEUE, XIVO_BUS_ERR_ARGUMENT); /* no connection's */
    post(now, XIVO_BUS_REJECT, XIVO_BUS_ERR_STALE);
}
END_TEST

/* What a fed message's hold has said waits across a new connection. */
START_TEST(test_posted_settlements_of_fed_messages_stay)
{
    uint64_t before = add(1, false), fed = add(2, true), after = add(3, false);

    post(before, XIVO_BUS_ACK, XIVO_BUS_OK);
    post(fed, XIVO_BUS_REJECT, XIVO_BUS_OK);
    post(after, XIVO_BUS_ACK, XIVO_BUS_OK);
    xb_holds_renew(&holds);
    ck_assert_uint_eq(holds.count, 1);
    expect(2, XIVO_BUS_REJECT, true);
    expect_nothing();
}
END_TEST

START_TEST(test_posting_needs_no_memory)
{
    enum { COUNT = 1000 };
    static uint64_t ids[COUNT];

    for (uint64_t i = 0; i < COUNT; i++)
        ids[i] = add(i, false);
    for (size_t i = 0; i < COUNT; i++) {
        int rc;

        fail_allocation(1);
        rc = xb_holds_post(&holds, ids[i], XIVO_BUS_ACK);
        ck_assert(!stop_failing());
        ck_assert_int_eq(rc, XIVO_BUS_OK);
    }
}
END_TEST

/* Without memory there is no hold, and all others are as before. */
START_TEST(test_no_memory)
{
    uint64_t ids[1000];
    size_t count = 0, failures = 0;

    for (unsigned attempt = 0; count < 1000; attempt++) {
        uint64_t id;

        fail_allocation(1 + attempt % 3); /* of the two that growing takes */
        id = xb_holds_add(&holds, count, false, 0);
        failures += stop_failing();
        if (id != 0)
            ids[count++] = id;
    }
    ck_assert_uint_ge(failures, 4);
    for (size_t i = 0; i < count; i++) {
        post(ids[i], XIVO_BUS_ACK, XIVO_BUS_OK);
        expect(i, XIVO_BUS_ACK, false);
    }
}
END_TEST

/* One hold that stays does not make memory grow with those that come and go. */
START_TEST(test_memory_is_that_of_what_is_held)
{
    uint64_t stays = add(1, false);

    for (uint64_t tag = 2; tag < 100000; tag++) {
        uint64_t id = add(tag, false);

        post(id, XIVO_BUS_ACK, XIVO_BUS_OK);
        expect(tag, XIVO_BUS_ACK, false);
    }
    ck_assert_uint_le(holds.capacity, 64);
    post(stays, XIVO_BUS_ACK, XIVO_BUS_OK);
}
END_TEST

/* ---- age ---- */

static uint64_t add_at(int64_t now_us)
{
    return xb_holds_add(&holds, 1, false, now_us);
}

START_TEST(test_what_is_forgotten)
{
    uint64_t first = add_at(10), second = add_at(20), third = add_at(30);

    ck_assert_int_eq(xb_holds_oldest_us(&holds), 10);
    ck_assert_uint_eq(xb_holds_age(&holds, 9), 0);
    ck_assert_uint_eq(xb_holds_age(&holds, 10), 1);
    ck_assert_int_eq(xb_holds_oldest_us(&holds), 20);
    ck_assert_uint_eq(xb_holds_age(&holds, 25), 1);
    ck_assert_uint_eq(xb_holds_age(&holds, 25), 0);
    ck_assert_uint_eq(holds.forgotten, 2);
    post(third, XIVO_BUS_ACK, XIVO_BUS_OK); /* which is not */
    ck_assert_uint_eq(holds.forgotten, 2);
    ck_assert_int_eq(xb_holds_oldest_us(&holds), INT64_MAX);
    post(first, XIVO_BUS_ACK, XIVO_BUS_OK);
    ck_assert_uint_eq(holds.forgotten, 1);
    add_at(40);
    ck_assert_int_eq(xb_holds_oldest_us(&holds), 40);
    post(second, XIVO_BUS_ACK, XIVO_BUS_OK);
    ck_assert_uint_eq(holds.forgotten, 0);
    ck_assert_uint_eq(xb_holds_age(&holds, 40), 1);
}
END_TEST

START_TEST(test_the_holds_of_a_lost_connection_are_not_forgotten)
{
    add_at(10);
    ck_assert_uint_eq(xb_holds_age(&holds, 10), 1);
    add_at(20);
    xb_holds_renew(&holds);
    ck_assert_uint_eq(holds.forgotten, 0);
    ck_assert_int_eq(xb_holds_oldest_us(&holds), INT64_MAX);
    ck_assert_uint_eq(xb_holds_age(&holds, 30), 0);
}
END_TEST

/* ---- random operations beside a simple model ---- */

enum { IDS = 3000, STEPS = 20000 };

static struct {
    uint64_t id, tag;
    bool fed;
    enum { HELD, POSTED, TAKEN, LOST } state;
    int64_t since_us;
} model[IDS];

static void check_counts(size_t count, int64_t until_us)
{
    size_t in_use = 0, forgotten = 0;

    for (size_t i = 0; i < count; i++) {
        in_use += model[i].state == HELD || model[i].state == POSTED;
        forgotten += model[i].state == HELD && model[i].since_us <= until_us;
    }
    xb_holds_age(&holds, until_us);
    ck_assert_uint_eq(holds.count, in_use);
    ck_assert_uint_eq(holds.forgotten, forgotten);
}

START_TEST(test_random_operations)
{
    size_t count = 0, connection = 0, kept = (size_t)_i * 500;
    uint64_t order[IDS];
    size_t posted = 0, taken = 0;

    srand((unsigned)_i);
    for (int64_t now_us = 0; now_us < STEPS; now_us++) {
        size_t at = count > 0 ? (size_t)rand() % count : 0;
        struct xb_settlement settlement;

        switch (rand() % 8) {
        case 0:
        case 1:
            if (count == IDS)
                break;
            model[count].tag = count;
            model[count].fed = rand() % 4 == 0;
            model[count].state = HELD;
            model[count].since_us = now_us;
            model[count].id = xb_holds_add(&holds, count, model[count].fed, now_us);
            count++;
            break;
        case 2:
            while (xb_holds_take(&holds, &settlement)) {
                while (model[order[taken]].state == LOST)
                    taken++;
                ck_assert_uint_eq(settlement.tag, order[taken]);
                model[order[taken++]].state = TAKEN;
            }
            check_counts(count, now_us - 500);
            break;
        case 3:
            if (rand() % 500 != 0)
                break;
            for (size_t i = 0; i < count; i++)
                if (!model[i].fed && model[i].state != TAKEN)
                    model[i].state = LOST;
            connection = count;
            xb_holds_renew(&holds);
            check_counts(count, now_us - 500);
            break;
        default:
            if (count == 0 || at < kept)
                break;
            if (!model[at].fed && at < connection) {
                post(model[at].id, XIVO_BUS_ACK, XIVO_BUS_ERR_STALE);
            } else if (model[at].state == HELD) {
                post(model[at].id, XIVO_BUS_ACK, XIVO_BUS_OK);
                model[at].state = POSTED;
                order[posted++] = at;
            } else {
                post(model[at].id, XIVO_BUS_ACK, XIVO_BUS_ERR_ARGUMENT);
            }
        }
    }
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < i; j++)
            if (model[i].id == model[j].id)
                ck_abort_msg("the id %llu was given twice", (unsigned long long)model[i].id);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("holds");
    TCase *tcase = tcase_create("holds");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_nothing_is_held);
    tcase_add_test(tcase, test_settlements_come_out_as_they_were_posted);
    tcase_add_test(tcase, test_each_hold_of_a_message_has_an_id);
    tcase_add_test(tcase, test_ids_of_an_earlier_connection_are_stale);
    tcase_add_test(tcase, test_posted_settlements_of_fed_messages_stay);
    tcase_add_test(tcase, test_posting_needs_no_memory);
    tcase_add_test(tcase, test_no_memory);
    tcase_add_test(tcase, test_memory_is_that_of_what_is_held);
    tcase_add_test(tcase, test_what_is_forgotten);
    tcase_add_test(tcase, test_the_holds_of_a_lost_connection_are_not_forgotten);
    tcase_add_loop_test(tcase, test_random_operations, 0, 4);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
