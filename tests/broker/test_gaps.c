/*
 * Every message that is missing was published inside a reported gap: rounds of a random queue, publisher and program, each with a
 * random fault, against the real broker. A publisher of its own numbers the messages and notes when it sent each, by both clocks.
 *
 * XB_GAP_ROUNDS: how many rounds; 8 otherwise. XB_GAP_SEED repeats a run. XB_GAP_VERBOSE=1 describes every round.
 */
#include <check.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "broker.h"
#include "probe.h"
#include "proxy.h"
#include "publish.h"
#include "sequence.h"

#define QUEUE "xb-gaps"

enum { ROUNDS = 8, HELD = 65536, SECOND_US = 1000000, QUIET_US = 2 * SECOND_US, DRAIN_US = 60 * SECOND_US };

/* The wall clock that the library reads: the publisher's is not set. */
static time_t wall_shift_s;

__attribute__((visibility("default"))) int clock_gettime(clockid_t clock, struct timespec *now)
{
    long rc = syscall(SYS_clock_gettime, clock, now);

    if (clock == CLOCK_REALTIME)
        now->tv_sec += wall_shift_s;
    return (int)rc;
}

enum kind { OWN, CLASSIC, QUORUM, EXISTING, KINDS };
enum manner { FAST, SLOW, HOLDING, REQUEUEING, MANNERS };
enum fault { CUT, RESET, HALF_OPEN, NARROW, DRIP, KILL, RESTART, DELETE, OPERATOR, CHANNEL, HANG, CLOCK, FAULTS };

static const char *const kind_names[] = { "own", "classic", "quorum", "existing" };
static const char *const manner_names[] = { "fast", "slow", "holding", "requeueing" };
static const char *const fault_names[] = { "cut",     "reset",  "half-open", "narrow",  "drip", "kill",
                                           "restart", "delete", "operator",  "channel", "hang", "clock" };
static const char *const paces[] = { "idle", "slow", "bursts", "blind", NULL };

struct round {
    enum kind kind;
    enum manner manner;
    enum fault fault;
    bool ack, has_backlog;
    int prefetch, limit; /* 0: none, or the default */
    const char *pace;
};

static struct probe probe;
static struct sequence sequence;
static uint64_t held[HELD];
static int held_count;
static enum manner manner;
static int64_t stepped_us; /* when the wall clock was set; 0: it was not */

static struct totals {
    long messages, missing, gaps, unknown;
    int64_t gap_us, outage_us;
} totals;

static int number_of(const char *name, int otherwise)
{
    const char *text = getenv(name);

    return text && atoi(text) > 0 ? atoi(text) : otherwise;
}

static int one_of(int a, int b, int c)
{
    const int values[] = { a, b, c };

    return values[rand() % 3];
}

/* A broker that is restarted takes many seconds: not in every round. */
static struct round draw(void)
{
    struct round round = {
        .kind = (enum kind)(rand() % KINDS),
        .manner = (enum manner)(rand() % MANNERS),
        .fault = (enum fault)(rand() % FAULTS),
        .ack = rand() % 4 > 0,
        .has_backlog = rand() % 2,
        .prefetch = one_of(1, 10, 256),
        .limit = one_of(0, 30, 500),
        .pace = paces[rand() % 5],
    };

    if (round.fault == DELETE && round.kind == OWN)
        round.fault = HANG;
    if (round.kind == EXISTING ||
        round.manner == REQUEUEING) /* what it returns may be dropped though it was received */
        round.limit = 0;
    return round;
}

static void describe(int number, const struct round *round)
{
    printf("round %d: %s queue, ack %d, prefetch %d, limit %d, %s publisher, %s program, backlog %d, fault %s\n",
           number, kind_names[round->kind], round->ack, round->prefetch, round->limit,
           round->pace ? round->pace : "fast", manner_names[round->manner], round->has_backlog,
           fault_names[round->fault]);
    fflush(stdout);
}

/* ---- the program ---- */

static void settle_held(void)
{
    while (held_count > 0)
        xivo_bus_settle(probe.bus, held[--held_count], XIVO_BUS_ACK);
}

static void on_agent(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    if (manner == HOLDING && held_count < HELD)
        held[held_count++] = xivo_bus_event_hold(event);
    if (manner == REQUEUEING && rand() % 3 == 0)
        xivo_bus_settle(probe.bus, xivo_bus_event_hold(event), XIVO_BUS_REQUEUE);
}

static void run_for(int64_t time_us)
{
    for (int64_t end = probe_now_us() + time_us; probe_now_us() < end;) {
        probe_round(&probe, 20);
        if (manner == SLOW)
            poll(NULL, 0, 100);
        if (manner == HOLDING && rand() % 40 == 0)
            settle_held();
    }
}

static void run_randomly(int most_ms)
{
    run_for((int64_t)(rand() % most_ms) * 1000);
}

/* Until nothing has come for a while, or the last number has: what the queue has kept is delivered by then. */
static void drain(int64_t last)
{
    int64_t end = probe_now_us() + DRAIN_US, quiet = probe_now_us();
    int events = probe.events;

    manner = FAST;
    settle_held();
    while (probe_now_us() < quiet + QUIET_US) {
        bool is_up = probe.changes[probe.count - 1].state != XIVO_BUS_STATE_DISCONNECTED;

        ck_assert_int_lt(probe_now_us(), end);
        probe_round(&probe, 100);
        if (probe.events != events || !is_up)
            quiet = probe_now_us();
        events = probe.events;
    }
    ck_assert_int_le(sequence.highest, last);
}

/* ---- the queue ---- */

static void make_existing(void)
{
    publish_command(NULL,
                    "{\"do\": \"queue\", \"name\": \"" QUEUE "\", \"arguments\": {\"x-queue-type\": \"classic\"}}");
    publish_command(NULL,
                    "{\"do\": \"bind\", \"queue\": \"" QUEUE "\", \"exchange\": \"xivo\", \"key\": \"status.agent\"}");
}

static void open_program(const struct round *round)
{
    char query[300];
    int length =
        snprintf(query, sizeof query, "?heartbeat=1&connection_timeout=3000&retry_min=10&retry_max=100&prefetch=%d%s",
                 round->prefetch, round->ack ? "" : "&ack=false");

    if (round->kind != OWN)
        length += snprintf(query + length, sizeof query - (size_t)length, "&queue=" QUEUE "&queue_type=%s",
                           kind_names[round->kind]);
    if (round->limit > 0)
        snprintf(query + length, sizeof query - (size_t)length, "&queue_max_length=%d", round->limit);
    probe_open(&probe, proxy_uri(query));
    sequence_follow(&probe, &sequence);
    sequence.confirmed_only = true;
    ck_assert_int_eq(xivo_bus_on_event(probe.bus, NULL, "status.agent", on_agent, NULL), XIVO_BUS_OK);
}

/* With a backlog the queue is there and fills before the program comes. */
static void begin(const struct round *round)
{
    bool early = round->kind != OWN && round->has_backlog;

    publish_command(NULL, "{\"do\": \"platform\"}");
    if (round->kind == EXISTING)
        make_existing();
    manner = FAST;
    open_program(round);
    if (early) {
        probe_until_connected(&probe, 1);
        probe_close(&probe);
        sequence_free(&sequence);
        sequence_begin_at(round->pace, "-", broker_uri());
        poll(NULL, 0, 300 + rand() % 1500);
        open_program(round);
    }
    manner = round->manner;
    probe_until_connected(&probe, 1);
    if (!early)
        sequence_begin_at(round->pace, "-", broker_uri());
}

/* ---- the fault ---- */

static void kill_consumer_channels(void)
{
    broker_eval("[exit(proplists:get_value(pid, C), killed_by_a_test) || "
                "C <- rabbit_channel:info_all([pid, number, consumer_count]), "
                "proplists:get_value(consumer_count, C) > 0], ok");
}

static void squeeze(int bytes_per_second, int piece)
{
    proxy_shape(0, bytes_per_second, piece);
    run_randomly(5000);
    proxy_strike(PROXY_RESET);
    proxy_shape(0, 0, 0);
}

/* The program does nothing else meanwhile, so it is as if it hung as well. */
static void restart(bool killed)
{
    broker_stop(killed);
    broker_start();
}

static void delete_queue(const struct round *round)
{
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"" QUEUE "\"}");
    if (round->kind == EXISTING)
        make_existing();
}

static void strike(const struct round *round)
{
    switch (round->fault) {
    case CUT:
    case RESET:
        proxy_strike(round->fault == CUT ? PROXY_CUT : PROXY_RESET);
        break;
    case HALF_OPEN:
        proxy_strike(PROXY_FREEZE_DOWN + (unsigned)rand() % 3);
        break;
    case NARROW:
        squeeze(1000 + rand() % 10000, 0);
        break;
    case DRIP:
        squeeze(20 + rand() % 100, 1);
        break;
    case KILL:
    case RESTART:
        restart(round->fault == KILL);
        break;
    case DELETE:
        delete_queue(round);
        break;
    case OPERATOR:
        broker_close_all_connections("a test");
        break;
    case CHANNEL:
        kill_consumer_channels();
        break;
    case CLOCK:
        proxy_strike(PROXY_RESET);
        stepped_us = probe_now_us();
        wall_shift_s = rand() % 2 ? -3600 : 3600;
        break;
    case HANG:
    case FAULTS:
        poll(NULL, 0, 500 + rand() % 1000);
        break;
    }
}

/* ---- the account ---- */

/* One that does not wait for confirmations cannot say what a broker that was disturbed has taken: it ends before the fault. */
static bool is_blind(const struct round *round)
{
    return round->pace && strcmp(round->pace, "blind") == 0;
}

/* What was reported after the clock was set is told by the clock that the publisher's numbers are in. */
static void undo_step(void)
{
    int64_t shift_us = (int64_t)wall_shift_s * SECOND_US;

    for (int i = 0; i < probe.count; i++) {
        struct probe_change *change = &probe.changes[i];

        if (stepped_us == 0 || change->at_us < stepped_us)
            continue;
        change->gap_from_wall_us -= change->gap_from_us == 0 ? 0 : shift_us;
        change->gap_to_wall_us -= shift_us;
    }
    wall_shift_s = 0;
    stepped_us = 0;
}

static void check_gap(const struct probe_change *change)
{
    totals.gaps++;
    ck_assert_int_le(change->gap_from_us, change->gap_to_us);
    ck_assert_int_le(change->gap_from_wall_us, change->gap_to_wall_us);
    if (change->gap_from_us == 0) {
        totals.unknown++;
        return;
    }
    totals.gap_us += change->gap_to_us - change->gap_from_us;
    ck_assert_int_lt(llabs(change->gap_to_us - change->gap_from_us - change->gap_to_wall_us + change->gap_from_wall_us),
                     SECOND_US / 10);
}

static void check_changes(void)
{
    int64_t down_us = 0;

    for (int i = 0; i < probe.count; i++) {
        const struct probe_change *change = &probe.changes[i];

        if (change->has_gap)
            check_gap(change);
        if (change->state == XIVO_BUS_STATE_DISCONNECTED && down_us == 0)
            down_us = change->at_us;
        if (change->state != XIVO_BUS_STATE_CONNECTED || down_us == 0)
            continue;
        totals.outage_us += change->at_us - down_us;
        down_us = 0;
    }
}

static void play(int number, const struct round *round)
{
    int64_t missing, last = 0, lost;

    begin(round);
    run_randomly(5000);
    if (is_blind(round))
        last = sequence_end();
    strike(round);
    run_randomly(2500);
    if (rand() % 3 == 0)
        proxy_strike(PROXY_RESET);
    run_randomly(1000);
    if (!is_blind(round))
        last = sequence_end();
    drain(last);
    undo_step();
    lost = sequence_first_unexplained(&sequence, &probe, &missing);
    if (lost != 0)
        describe(number, round);
    ck_assert_msg(lost == 0, "number %lld of %lld is missing outside of all gaps", (long long)lost, (long long)last);
    check_changes();
    totals.messages += last;
    totals.missing += missing;
    probe_close(&probe);
    sequence_free(&sequence);
    if (round->kind != OWN)
        publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"" QUEUE "\"}");
}

START_TEST(test_rounds)
{
    int seed = number_of("XB_GAP_SEED", (int)getpid()), rounds = number_of("XB_GAP_ROUNDS", ROUNDS);

    printf("XB_GAP_SEED=%d XB_GAP_ROUNDS=%d\n", seed, rounds);
    proxy_open(broker_port());
    for (int i = 0; i < rounds; i++) {
        srand((unsigned)(seed + i));
        struct round round = draw();
        if (getenv("XB_GAP_VERBOSE"))
            describe(i, &round);
        play(i, &round);
    }
    printf("%d rounds: %ld messages, %ld missing, all inside %ld gaps of %.1f s in all, %ld of them since an unknown "
           "time; not "
           "connected for %.1f s\n",
           rounds, totals.messages, totals.missing, totals.gaps, (double)totals.gap_us / SECOND_US, totals.unknown,
           (double)totals.outage_us / SECOND_US);
    proxy_close();
}
END_TEST

START_TEST(test_the_wall_clock_is_set_back)
{
    struct round round = { .kind = OWN, .ack = true, .prefetch = 10 };

    proxy_open(broker_port());
    open_program(&round);
    probe_until_connected(&probe, 1);
    run_for(SECOND_US);
    proxy_strike(PROXY_RESET);
    probe_until_lost(&probe, 1);
    wall_shift_s = -3600;
    const struct probe_change *back = probe_until_connected(&probe, 2);
    ck_assert(back->has_gap);
    ck_assert_int_lt(back->gap_from_wall_us, back->gap_to_wall_us);
    ck_assert_int_eq(back->gap_to_wall_us - back->gap_from_wall_us, back->gap_to_us - back->gap_from_us);
    probe_close(&probe);
    sequence_free(&sequence);
    proxy_close();
}
END_TEST

/*
 * A backlog in a durable classic queue, and a crash: what the broker had not stored by then is lost, and was published before the
 * connection was, behind a full window. The publisher does not wait for confirmations, as the platform's do not.
 */
START_TEST(test_crash_takes_from_a_backlog)
{
    struct round round = { .kind = CLASSIC, .manner = HOLDING, .ack = true, .prefetch = 10, .pace = "blind" };
    int64_t missing, last;

    proxy_open(broker_port());
    begin(&round);
    for (int64_t end = probe_now_us() + 3 * SECOND_US; probe_now_us() < end;)
        probe_round(&probe, 20);
    last = sequence_end();
    restart(true);
    held_count = 0; /* of a connection that is gone */
    drain(last);
    ck_assert_int_eq(sequence_first_unexplained(&sequence, &probe, &missing), 0);
    printf("%lld messages, %lld lost by the crash\n", (long long)last, (long long)missing);
    probe_close(&probe);
    sequence_free(&sequence);
    proxy_close();
}
END_TEST

/* What a stream keeps is not delivered to who comes back: it is not told as kept. */
START_TEST(test_a_stream_keeps_nothing_for_us)
{
    struct round round = { .kind = EXISTING, .manner = FAST, .ack = true, .prefetch = 10 };
    int64_t missing;

    proxy_open(broker_port());
    publish_command(NULL, "{\"do\": \"platform\"}");
    publish_command(NULL,
                    "{\"do\": \"queue\", \"name\": \"" QUEUE "\", \"arguments\": {\"x-queue-type\": \"stream\"}}");
    publish_command(NULL,
                    "{\"do\": \"bind\", \"queue\": \"" QUEUE "\", \"exchange\": \"xivo\", \"key\": \"status.agent\"}");
    open_program(&round);
    probe_until_connected(&probe, 1);
    run_for(SECOND_US);
    sequence_begin_at("slow", "-", broker_uri());
    run_for(SECOND_US);
    proxy_listen(false);
    proxy_strike(PROXY_RESET);
    run_for(SECOND_US);
    proxy_listen(true);
    const struct probe_change *back = probe_until_connected(&probe, 2);
    ck_assert(back->has_gap);
    ck_assert(!back->queue_kept);
    drain(sequence_end());
    ck_assert_int_eq(sequence_first_unexplained(&sequence, &probe, &missing), 0);
    ck_assert_int_gt(missing, 5);
    probe_close(&probe);
    sequence_free(&sequence);
    proxy_close();
}
END_TEST

/* A test that fails leaves its queue behind. */
static void clean(void)
{
    broker_ensure();
    publish_command(NULL, "{\"do\": \"delete_queue\", \"name\": \"" QUEUE "\"}");
}

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("gaps");
    TCase *tcase = tcase_create("gaps");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_add_checked_fixture(tcase, clean, NULL);
    tcase_set_timeout(tcase, 60 + 40 * number_of("XB_GAP_ROUNDS", ROUNDS));
    tcase_add_test(tcase, test_the_wall_clock_is_set_back);
    tcase_add_test(tcase, test_crash_takes_from_a_backlog);
    tcase_add_test(tcase, test_a_stream_keeps_nothing_for_us);
    tcase_add_test(tcase, test_rounds);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_gaps");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
