/*
 * The rule of gap.h against a model of a broker in virtual time: queue, prefetch window, limit, requeues, lines that are slow or
 * stall, answers that overtake deliveries, a program that is busy, connections that are lost and brokers that crash. Whatever is
 * lost must have been published inside a reported gap. XB_GAP_SCHEDULES: how many random schedules; XB_GAP_SEED repeats a run.
 */
#include <check.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "client/gap.h"

enum { TICK_US = 10000, SECOND = 1000000 / TICK_US, MESSAGES = 30000, TRANSIT = 90, GAPS = 4096, DEPTH = -1, QOS = -2 };

enum place { ON_ITS_WAY, READY, SENT, SETTLED, LOST };

struct message {
    int published, arrives; /* ticks */
    enum place place;
    bool received;
    int index; /* in the queue's order */
};

/* What goes one way between broker and program, in order: a message, or an answer. */
struct line {
    int items[2 * MESSAGES], depth[2 * MESSAGES];
    int first, count, stalled_until;
};

struct schedule {
    struct xb_gap_queue queue;
    bool is_liar;              /* answers as a quorum queue without a leader, now and then */
    int prefetch, rate, burst; /* messages: in a tick, by the thousand; at once */
    int pace, line_pace;       /* items in a tick, and ticks between two */
    int stall, up_delay, busy; /* ticks, at most */
    int requeue, hold;         /* percent */
};

static struct model {
    struct schedule schedule;
    struct message messages[MESSAGES];
    int order[MESSAGES]; /* the queue's */
    int published, ordered, head, ready, sent;
    int on_way; /* no message before this one is on its way */
    struct line up, first_channel, second_channel, down;
    struct xb_gap gap;
    struct xb_survey survey;
    uint64_t deliveries, requeued;
    int busy_until;
    struct line held;
    int64_t gaps[GAPS][2];
    int gap_count;
    int now;
} model;

static int below(int n)
{
    return n > 0 ? rand() % n : 0;
}

static int64_t now_us(void)
{
    return (int64_t)model.now * TICK_US;
}

/* ---- lines ---- */

static void put(struct line *line, int item, int depth)
{
    int at = (line->first + line->count++) % (2 * MESSAGES);

    ck_assert_int_le(line->count, 2 * MESSAGES);
    line->items[at] = item;
    line->depth[at] = depth;
}

static bool take(struct line *line, int *item, int *depth)
{
    if (line->count == 0 || line->stalled_until > model.now)
        return false;
    *item = line->items[line->first];
    *depth = line->depth[line->first];
    line->first = (line->first + 1) % (2 * MESSAGES);
    line->count--;
    return true;
}

static void stall_sometimes(struct line *line, int most)
{
    if (most > 0 && line->stalled_until <= model.now && below(100) == 0)
        line->stalled_until = model.now + below(most);
}

/* ---- the broker ---- */

static void make_ready(struct message *message)
{
    message->place = READY;
    model.ready++;
    if (message->index < model.head)
        model.head = message->index;
}

static struct message *take_head(void)
{
    while (model.messages[model.order[model.head]].place != READY)
        model.head++;
    model.ready--;
    return &model.messages[model.order[model.head]];
}

/* Not every queue hands out in order. */
static struct message *take_next(void)
{
    int at = model.ordered - 1;

    if (model.schedule.queue.is_classic || below(2) == 0)
        return take_head();
    while (model.messages[model.order[at]].place != READY)
        at--;
    model.ready--;
    return &model.messages[model.order[at]];
}

static void enqueue(struct message *message)
{
    message->index = model.ordered;
    model.order[model.ordered++] = (int)(message - model.messages);
    make_ready(message);
}

static void drop_what_is_too_much(void)
{
    while (model.schedule.queue.limit >= 0 && model.ready > model.schedule.queue.limit)
        take_head()->place = LOST;
}

static void publish(void)
{
    const struct schedule *schedule = &model.schedule;
    int count = schedule->rate / 1000 + (below(1000) < schedule->rate % 1000);

    if (schedule->burst > 0 && below(300) == 0)
        count += below(schedule->burst);
    for (; count > 0 && model.published < MESSAGES; count--)
        model.messages[model.published++] =
            (struct message){ model.now, model.now + below(TRANSIT), ON_ITS_WAY, false, 0 };
}

static void route(void)
{
    for (int i = model.on_way; i < model.published; i++) {
        struct message *message = &model.messages[i];

        if (message->place == ON_ITS_WAY && message->arrives <= model.now)
            enqueue(message);
        if (i == model.on_way && message->place != ON_ITS_WAY)
            model.on_way++;
        drop_what_is_too_much();
    }
}

/* An ack is the message's number, a requeue the same behind all numbers. */
static void settle(int item)
{
    struct message *message = &model.messages[item % MESSAGES];

    if (message->place != SENT)
        return;
    model.sent--;
    message->place = SETTLED;
    if (item >= MESSAGES)
        make_ready(message);
    drop_what_is_too_much();
}

static void hear(void)
{
    bool lies = model.schedule.is_liar && below(3) == 0;
    int item, depth;

    while (take(&model.up, &item, &depth)) {
        if (item == DEPTH)
            put(&model.second_channel, DEPTH, lies ? -1 : model.ready);
        else if (item == QOS)
            put(&model.first_channel, QOS, 0);
        else
            settle(item);
    }
}

static void hand_out(void)
{
    while (model.ready > 0 && (model.schedule.queue.window == 0 || model.sent < model.schedule.prefetch)) {
        struct message *message = take_next();

        message->place = model.schedule.queue.window == 0 ? SETTLED : SENT;
        model.sent += message->place == SENT;
        put(&model.first_channel, (int)(message - model.messages), 0);
    }
}

/* Two writers, one socket. */
static void write_down(void)
{
    struct line *channels[] = { &model.first_channel, &model.second_channel };
    int item, depth, turn = below(2);

    for (int i = 0; i < 2; i++) {
        stall_sometimes(channels[i], model.schedule.stall);
        while (take(channels[(i + turn) % 2], &item, &depth))
            put(&model.down, item, depth);
    }
}

/* ---- the program ---- */

static void receive(int number)
{
    const struct schedule *schedule = &model.schedule;

    model.messages[number].received = true;
    model.deliveries++;
    if (schedule->queue.window > 0 && below(100) < schedule->requeue) {
        model.requeued++;
        number += MESSAGES;
    }
    if (schedule->queue.window > 0)
        put(below(100) < schedule->hold ? &model.held : &model.up, number, 0);
    if (below(100) == 0)
        model.busy_until = model.now + below(schedule->busy);
}

static void take_depth(int depth)
{
    model.survey.answered = model.deliveries;
    model.survey.depth = depth < 0 ? 0 : (uint32_t)depth;
    model.survey.consumers = depth >= 0;
    put(&model.up, QOS, 0);
}

static void report(int64_t from_us, int64_t to_us)
{
    ck_assert_int_lt(model.gap_count, GAPS);
    model.gaps[model.gap_count][0] = from_us;
    model.gaps[model.gap_count++][1] = to_us;
}

static void finish_survey(void)
{
    model.survey.confirmed = model.deliveries;
    model.survey.state = XB_SURVEY_NONE;
    if (xb_gap_learn(&model.gap, &model.survey, now_us()))
        report(model.gap.from_us, now_us());
}

static void ask(void)
{
    if (model.survey.state != XB_SURVEY_NONE || now_us() < xb_gap_survey_at(&model.gap, model.deliveries))
        return;
    model.survey = (struct xb_survey){
        .state = XB_SURVEY_ASKED, .asked_us = now_us(), .asked = model.deliveries, .requeued = model.requeued
    };
    xb_gap_survey_begins(&model.gap, model.deliveries, now_us());
    put(&model.up, DEPTH, 0);
}

static void settle_held(void)
{
    int item, depth;

    while (take(&model.held, &item, &depth))
        put(&model.up, item, depth);
    model.held.stalled_until = model.now + below(5 * SECOND);
}

static void run_program(void)
{
    int item, depth;

    for (int i = 0; i < model.schedule.pace && model.busy_until <= model.now; i++) {
        if (model.now % model.schedule.line_pace != 0 || !take(&model.down, &item, &depth))
            break;
        if (item == DEPTH)
            take_depth(depth);
        else if (item == QOS)
            finish_survey();
        else
            receive(item);
    }
    if (model.held.stalled_until <= model.now)
        settle_held();
    if (model.busy_until <= model.now)
        ask();
}

/* ---- connections ---- */

static void tick(void)
{
    model.now++;
    publish();
    route();
    stall_sometimes(&model.up, model.schedule.up_delay);
    hear();
    hand_out();
    write_down();
    stall_sometimes(&model.down, model.schedule.stall);
    run_program();
}

static void run_for(int ticks)
{
    while (ticks-- > 0)
        tick();
}

static void forget(struct line *line)
{
    line->count = 0;
}

/* What becomes of a message: with its queue, or with a broker that had not stored it, it is lost. */
static void lose_message(struct message *message, bool crashed)
{
    bool unsettled = message->place == READY || message->place == SENT || message->place == ON_ITS_WAY;

    if (model.schedule.queue.is_own ? unsettled : crashed && unsettled && below(2) == 0)
        message->place = LOST;
    else if (message->place == SENT)
        make_ready(message);
    else if (message->place == SETTLED && !message->received)
        message->place = LOST; /* without acknowledgements: it was under way */
}

static void lose_connection(void)
{
    bool crashed = below(2) == 0;

    xb_gap_open(&model.gap, now_us());
    forget(&model.up);
    forget(&model.held);
    forget(&model.first_channel);
    forget(&model.second_channel);
    forget(&model.down);
    model.ready = model.sent = model.head = 0;
    model.survey.state = XB_SURVEY_NONE;
    for (int i = 0; i < model.published; i++)
        lose_message(&model.messages[i], crashed);
    model.ready = 0;
    for (int i = 0; i < model.published; i++)
        model.ready += model.messages[i].place == READY;
    drop_what_is_too_much();
}

/* A named queue goes on filling; of one of our own nobody hears what is published meanwhile. */
static void reconnect(void)
{
    int until = model.now + below(3 * SECOND);

    for (; model.now < until; model.now++) {
        publish();
        route();
        while (model.schedule.queue.is_own && model.ready > 0)
            take_head()->place = LOST;
    }
    report(model.gap.from_us, now_us());
    xb_gap_start(&model.gap, model.schedule.queue.is_own, model.deliveries, now_us());
}

static void start(void)
{
    model.busy_until = 0;
    model.on_way = model.schedule.queue.is_own ? model.published : 0;
    xb_gap_start(&model.gap, model.schedule.queue.is_own, model.deliveries, now_us());
}

static void begin(const struct schedule *schedule)
{
    memset(&model, 0, sizeof model);
    model.schedule = *schedule;
    model.gap.queue = schedule->queue;
    model.now = 100 * SECOND;
}

/* ---- the account ---- */

static bool is_in_a_gap(const struct message *message)
{
    int64_t us = (int64_t)message->published * TICK_US;

    for (int i = 0; i < model.gap_count; i++)
        if (us >= model.gaps[i][0] && us <= model.gaps[i][1])
            return true;
    return false;
}

static int check_account(int seed, int first)
{
    int missing = 0;

    for (int i = first; i < model.published; i++) {
        const struct message *message = &model.messages[i];

        if (message->received || message->place != LOST)
            continue;
        missing++;
        ck_assert_msg(is_in_a_gap(message), "seed %d: message %d, published at %d ms, is missing outside of all gaps",
                      seed, i, message->published * 10);
    }
    return missing;
}

/* ---- random schedules ---- */

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { SCHEDULES = 300 };
#else
enum { SCHEDULES = 2000 };
#endif

static int one_of(int a, int b, int c)
{
    int values[] = { a, b, c };

    return values[below(3)];
}

static struct schedule draw(void)
{
    struct schedule schedule = {
        .queue = { .is_own = below(2) == 0, .limit = one_of(-1, 20 + below(100), 1 + below(20)) },
        .prefetch = one_of(1, 16, 100),
        .rate = one_of(2, 100, 2000),
        .burst = one_of(0, 20, 150),
        .pace = one_of(1, 10, 1000),
        .line_pace = one_of(1, 1, 20),
        .stall = one_of(0, 20, 3 * SECOND),
        .busy = one_of(0, 20, 5 * SECOND),
        .requeue = one_of(0, 10, 90),
        .hold = one_of(0, 0, 30),
        .up_delay = one_of(0, 20, SECOND),
    };

    schedule.queue.is_classic = schedule.queue.is_own || below(2) == 0;
    schedule.queue.window = below(4) == 0 ? 0 : (uint64_t)schedule.prefetch;
    schedule.is_liar = !schedule.queue.is_classic;
    return schedule;
}

static int number_of(const char *name, int otherwise)
{
    const char *text = getenv(name);

    return text ? atoi(text) : otherwise;
}

START_TEST(test_random_schedules)
{
    int seed = number_of("XB_GAP_SEED", (int)getpid()), schedules = number_of("XB_GAP_SCHEDULES", SCHEDULES), first;
    long missing = 0, gaps = 0;

    for (int i = 0; i < schedules; i++, seed++) {
        srand((unsigned)seed);
        struct schedule schedule = draw();
        begin(&schedule);
        for (int ticks = below(3 * SECOND); ticks > 0; ticks--, model.now++)
            publish(), schedule.queue.is_own ? (void)0 : route();
        first = schedule.queue.is_own ? model.published : 0;
        start();
        for (int connection = below(3); connection > 0; connection--) {
            run_for(below(10 * SECOND));
            lose_connection();
            reconnect();
        }
        run_for(below(10 * SECOND));
        lose_connection();
        report(model.gap.from_us, INT64_MAX);
        missing += check_account(seed, first);
        gaps += model.gap_count;
    }
    printf("%d schedules, the last with seed %d: %ld messages missing in %ld gaps\n", schedules, seed - 1, missing,
           gaps);
    ck_assert_int_gt(missing, schedules / 10);
}
END_TEST

/* ---- a program that keeps up has short gaps ---- */

static const struct steady {
    const char *name;
    struct schedule schedule;
    int most_us;
} steady[] = {
    { "idle", { .queue = { true, true, 256, 100000 }, .prefetch = 256, .pace = 1000, .line_pace = 1 }, 6100000 },
    { "slow",
      { .queue = { true, true, 256, 100000 }, .prefetch = 256, .rate = 20, .pace = 1000, .line_pace = 1 },
      3200000 },
    { "fast",
      { .queue = { true, true, 256, 100000 },
        .prefetch = 256,
        .rate = 10000,
        .burst = 50,
        .pace = 1000,
        .line_pace = 1 },
      4000000 },
    { "fast, durable",
      { .queue = { false, true, 256, -1 }, .prefetch = 256, .rate = 10000, .pace = 1000, .line_pace = 1 },
      4000000 },
    { "idle, quorum", { .queue = { false, false, 256, -1 }, .prefetch = 256, .pace = 1000, .line_pace = 1 }, 6100000 },
};

START_TEST(test_a_program_that_keeps_up)
{
    const struct steady *at = &steady[_i];

    srand(1);
    begin(&at->schedule);
    start();
    run_for(15 * SECOND);
    for (int i = 0; i < 12 * SECOND; i++) {
        tick();
        xb_gap_open(&model.gap, now_us());
        ck_assert_msg(now_us() - model.gap.from_us <= at->most_us, "%s: %lld us", at->name,
                      (long long)(now_us() - model.gap.from_us));
    }
}
END_TEST

/* ---- single rules ---- */

static struct xb_gap gap;

static void begin_gap(struct xb_gap_queue queue)
{
    gap = (struct xb_gap){ .queue = queue };
}

static int64_t begins_at(void)
{
    xb_gap_open(&gap, INT64_MAX);
    return gap.from_us;
}

START_TEST(test_nothing_is_known_of_a_named_queue_at_the_start)
{
    begin_gap((struct xb_gap_queue){ .is_classic = true, .window = 10, .limit = -1 });
    xb_gap_start(&gap, false, 0, 50000000);
    ck_assert_int_eq(begins_at(), 0);
    xb_gap_learn(&gap, &(struct xb_survey){ .asked_us = 60000000, .consumers = 1 }, 60000500);
    ck_assert_int_eq(begins_at(), 59000000);
}
END_TEST

START_TEST(test_an_answer_without_our_consumer_is_none)
{
    begin_gap((struct xb_gap_queue){ .window = 10, .limit = -1 });
    xb_gap_start(&gap, false, 0, 50000000);
    xb_gap_learn(&gap, &(struct xb_survey){ .asked_us = 60000000 }, 60000500);
    ck_assert_int_eq(begins_at(), 0);
}
END_TEST

START_TEST(test_a_gap_begins_with_the_consumer_at_the_earliest)
{
    begin_gap((struct xb_gap_queue){ .is_own = true, .is_classic = true, .window = 10, .limit = -1 });
    xb_gap_start(&gap, true, 0, 50000000);
    ck_assert_int_eq(begins_at(), 50000000);
    xb_gap_learn(&gap, &(struct xb_survey){ .asked_us = 50500000 }, 50500500);
    ck_assert_int_eq(begins_at(), 50000000);
}
END_TEST

static void survey(int64_t asked_us, uint64_t asked, uint64_t confirmed, uint64_t requeued, uint32_t depth)
{
    xb_gap_learn(&gap,
                 &(struct xb_survey){ .asked_us = asked_us,
                                      .asked = asked,
                                      .answered = asked,
                                      .confirmed = confirmed,
                                      .requeued = requeued,
                                      .depth = depth,
                                      .consumers = 1 },
                 asked_us);
}

static void begin_marked(void)
{
    begin_gap((struct xb_gap_queue){ .is_classic = true, .window = 10, .limit = -1 });
    xb_gap_start(&gap, false, 0, 50000000);
    survey(60000000, 100, 101, 0, 5);
}

/* Those that waited, and those that had left the queue and were on their way. */
START_TEST(test_what_waited_has_come_after_as_many_more_and_a_window)
{
    begin_marked();
    survey(61000000, 114, 115, 0, 5);
    ck_assert_int_eq(begins_at(), 0);
    survey(62000000, 115, 116, 0, 5);
    ck_assert_int_eq(begins_at(), 59000000);
}
END_TEST

START_TEST(test_a_requeue_is_no_progress)
{
    begin_marked();
    survey(61000000, 200, 201, 86, 5);
    ck_assert_int_eq(begins_at(), 0);
    survey(62000000, 201, 202, 86, 5);
    ck_assert_int_eq(begins_at(), 59000000);
}
END_TEST

/* Deliveries are under way, and whether the answer came after all of them is not asked: it is counted. */
START_TEST(test_an_empty_queue_proves_nothing_while_deliveries_come)
{
    begin_gap((struct xb_gap_queue){ .is_classic = true, .window = 0, .limit = -1 });
    xb_gap_start(&gap, false, 0, 50000000);
    survey(60000000, 100, 101, 0, 0);
    ck_assert_int_eq(begins_at(), 0);
    survey(61000000, 101, 101, 0, 0);
    ck_assert_int_eq(begins_at(), 60000000);
}
END_TEST

/* What was delivered and not settled comes again: it would be counted twice. */
START_TEST(test_another_connection_counts_anew)
{
    begin_marked();
    xb_gap_open(&gap, 61000000);
    xb_gap_start(&gap, false, 110, 62000000);
    survey(63000000, 200, 201, 0, 5);
    ck_assert_int_eq(begins_at(), 0);
}
END_TEST

/* One message per survey could stand for a message that was dropped. */
START_TEST(test_a_suspect_survey_proves_nothing)
{
    begin_gap((struct xb_gap_queue){ .is_own = true, .is_classic = true, .window = 10, .limit = 100 });
    xb_gap_start(&gap, true, 0, 50000000);
    ck_assert(!xb_gap_learn(&gap, &(struct xb_survey){ .asked_us = 60000000, .confirmed = 100 }, 60000500));
    ck_assert_int_eq(begins_at(), 50000000);
    ck_assert(
        !xb_gap_learn(&gap, &(struct xb_survey){ .asked_us = 61000000, .asked = 100, .confirmed = 100 }, 61000500));
    ck_assert(
        xb_gap_learn(&gap, &(struct xb_survey){ .asked_us = 62000000, .asked = 100, .confirmed = 100 }, 62000500));
    ck_assert_int_eq(gap.from_us, 50000000);
    ck_assert_int_eq(begins_at(), 61000000);
}
END_TEST

START_TEST(test_an_overflow_without_end_is_reported_every_minute)
{
    int reports = 0;

    begin_gap((struct xb_gap_queue){ .is_own = true, .is_classic = true, .window = 10, .limit = 100 });
    xb_gap_start(&gap, true, 0, 50000000);
    for (int64_t i = 1; i <= 200; i++)
        reports += xb_gap_learn(&gap, &(struct xb_survey){ .asked_us = i, .depth = 100 }, 50000000 + i * 1000000);
    ck_assert_int_eq(reports, 3);
    ck_assert_int_eq(gap.from_us, 50000000);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("gap");
    TCase *tcase = tcase_create("gap");

    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, test_random_schedules);
    tcase_add_loop_test(tcase, test_a_program_that_keeps_up, 0, sizeof steady / sizeof *steady);
    tcase_add_test(tcase, test_nothing_is_known_of_a_named_queue_at_the_start);
    tcase_add_test(tcase, test_an_answer_without_our_consumer_is_none);
    tcase_add_test(tcase, test_a_gap_begins_with_the_consumer_at_the_earliest);
    tcase_add_test(tcase, test_what_waited_has_come_after_as_many_more_and_a_window);
    tcase_add_test(tcase, test_a_requeue_is_no_progress);
    tcase_add_test(tcase, test_an_empty_queue_proves_nothing_while_deliveries_come);
    tcase_add_test(tcase, test_another_connection_counts_anew);
    tcase_add_test(tcase, test_a_suspect_survey_proves_nothing);
    tcase_add_test(tcase, test_an_overflow_without_end_is_reported_every_minute);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
