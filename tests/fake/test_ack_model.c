/*
 * Holding and settling at random, against a broker that checks each tag's answer on the wire (tag_model.h): none for a message
 * that is open, one for each that is settled, and the right one. Messages are held up to three times and settled in any order,
 * in the handle's thread, in its callbacks and in a pool of threads; holds are settled twice, and ids are made up; messages are
 * fed; channels are closed and connections lost.
 *
 * XB_MODEL_STEPS: how many steps, a million by default. XB_MODEL_SEED repeats a run, as far as the threads and the clock let it.
 */
#include <check.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "client/client.h"
#include "fake/stage.h"
#include "fake/tag_model.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { STEPS = 100 * 1000 };
#else
enum { STEPS = 1000 * 1000 };
#endif
enum { SEED = 20261130, WORKERS = 3, JOBS = 1024, REMEMBERED = 1024, TRUSTED_US = 6 * 1000 * 1000 };

/* What each handle of a run is like, one after the other. */
static const struct {
    const char *query;
    unsigned prefetch;
    bool lacks_nack;
} lives[] = {
    { "&prefetch=1", 1, false },  { "&prefetch=7", 7, false },       { "&prefetch=256", 256, false },
    { "&prefetch=20", 20, true }, { "&prefetch=3000", 3000, false },
};

enum { LIVES = sizeof lives / sizeof lives[0] };

struct message {
    uint64_t tag;     /* 0: fed */
    unsigned channel; /* the one that delivered it */
    unsigned references;
    int outcome; /* the greatest so far */
};

struct hold {
    uint64_t id;
    unsigned message;
    unsigned loss; /* how many connections had been lost when it was made */
    bool fed;
};

static struct stage stage;
static struct server *server;
static unsigned life;
static size_t steps_left;
static uint64_t seed;

/* Of the handle's thread. */
static struct hold *holds; /* not settled */
static size_t hold_count;
static struct hold settled[REMEMBERED]; /* some that are */
static size_t settled_count;
static unsigned losses; /* DISCONNECTED, of whatever */
static bool consuming;
static unsigned accepted;
static unsigned reopened;

/* Of all threads. */
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct tag_model tags;
static unsigned channel; /* that of the tags */
static struct message *messages;
static unsigned message_count;
static struct job {
    struct hold hold;
    int outcome;
} jobs[JOBS];
static size_t first_job, job_count, busy;
static bool closing;
static unsigned loss_begun; /* losses that have happened or that the test has brought about */
static char fault[240];

/* ---- what may fail ---- */

__attribute__((format(printf, 1, 2))) static void find_fault(const char *format, ...)
{
    va_list arguments;

    if (fault[0])
        return;
    va_start(arguments, format);
    vsnprintf(fault, sizeof fault, format, arguments);
    va_end(arguments);
}

static void check_fault(void)
{
    char text[sizeof fault];

    pthread_mutex_lock(&mutex);
    memcpy(text, fault, sizeof text);
    pthread_mutex_unlock(&mutex);
    ck_assert_msg(!text[0], "%s (life %u, %zu steps before its end; seed %" PRIu64 ")", text, life, steps_left, seed);
}

static uint64_t state;

static unsigned draw(unsigned below)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)(state >> 33) % below;
}

static int draw_outcome(void)
{
    unsigned number = draw(100);

    return number < 80 ? XIVO_BUS_ACK : number < 92 ? XIVO_BUS_REQUEUE : XIVO_BUS_REJECT;
}

/* ---- settling ---- */

/* Before the library is asked, or the answer could be heard before the model knows of it. */
static void release(unsigned number, int outcome)
{
    struct message *message = &messages[number];

    pthread_mutex_lock(&mutex);
    if (outcome > message->outcome)
        message->outcome = outcome;
    if (--message->references == 0 && message->tag != 0 && message->channel == channel)
        tag_model_settle(&tags, message->tag, message->outcome);
    pthread_mutex_unlock(&mutex);
}

/* In the handle's thread the result is certain. */
static int expected_of(const struct hold *hold, int when_current)
{
    return hold->fed || hold->loss == losses ? when_current : XIVO_BUS_ERR_STALE;
}

static void expect(const struct hold *hold, int outcome, int expected)
{
    int rc = xivo_bus_settle(stage.bus, hold->id, (enum xivo_bus_outcome)outcome);

    ck_assert_msg(rc == expected,
                  "settling gives %d instead of %d (life %u, %zu steps before its end; seed %" PRIu64 ")", rc, expected,
                  life, steps_left, seed);
}

static void remember(const struct hold *hold)
{
    settled[settled_count++ % REMEMBERED] = *hold;
}

static void settle(const struct hold *hold)
{
    int outcome = draw_outcome();

    release(hold->message, outcome);
    expect(hold, outcome, expected_of(hold, XIVO_BUS_OK));
    remember(hold);
}

static struct hold take_hold(void)
{
    size_t at = draw((unsigned)hold_count);
    struct hold hold = holds[at];

    holds[at] = holds[--hold_count];
    return hold;
}

static void settle_again(void)
{
    const struct hold *hold = &settled[draw((unsigned)(settled_count < REMEMBERED ? settled_count : REMEMBERED))];

    expect(hold, draw_outcome(), expected_of(hold, XIVO_BUS_ERR_ARGUMENT));
}

/* The ids of connections are even. */
static void settle_what_was_never_held(void)
{
    struct hold hold = { .id = (UINT64_C(1) << 40 | draw(1 << 30)) * 2 + draw(2), .loss = losses };

    expect(&hold, draw_outcome(), XIVO_BUS_ERR_ARGUMENT);
}

/* ---- the pool ---- */

/* The connection may be lost at any time, but no earlier than the test or the library has begun with it. */
static void settle_job(const struct job *job)
{
    int rc;

    release(job->hold.message, job->outcome);
    rc = xivo_bus_settle(stage.bus, job->hold.id, (enum xivo_bus_outcome)job->outcome);
    pthread_mutex_lock(&mutex);
    if (rc != XIVO_BUS_OK && (rc != XIVO_BUS_ERR_STALE || job->hold.fed || job->hold.loss == loss_begun))
        find_fault("settling in a thread gives %d", rc);
    busy--;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
}

static void *work(void *unused)
{
    struct job job;

    for (;;) {
        pthread_mutex_lock(&mutex);
        while (job_count == 0 && !closing)
            pthread_cond_wait(&changed, &mutex);
        if (job_count == 0) {
            pthread_mutex_unlock(&mutex);
            return unused;
        }
        job = jobs[first_job];
        first_job = (first_job + 1) % JOBS;
        job_count--;
        pthread_mutex_unlock(&mutex);
        settle_job(&job);
    }
}

static void hand_over(const struct hold *hold)
{
    struct job job = { *hold, draw_outcome() };

    pthread_mutex_lock(&mutex);
    while (job_count == JOBS)
        pthread_cond_wait(&changed, &mutex);
    jobs[(first_job + job_count++) % JOBS] = job;
    busy++;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&mutex);
}

static void await_pool(void)
{
    pthread_mutex_lock(&mutex);
    while (busy > 0)
        pthread_cond_wait(&changed, &mutex);
    pthread_mutex_unlock(&mutex);
}

/* ---- what the program sees ---- */

static void make_hold(const xivo_bus_event *event, unsigned number)
{
    struct hold hold = { xivo_bus_event_hold(event), number, losses, messages[number].tag == 0 };

    ck_assert_uint_ne(hold.id, 0);
    pthread_mutex_lock(&mutex);
    messages[number].references++;
    pthread_mutex_unlock(&mutex);
    if (draw(16) == 0)
        settle(&hold);
    else
        holds[hold_count++] = hold;
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    unsigned number = (unsigned)strtoul(xivo_bus_event_body(event, NULL) + strlen("{\"name\":\"x\",\"n\":"), NULL, 10);
    unsigned chance = draw(100), count = chance < 40 ? 0 : chance < 85 ? 1 : chance < 95 ? 2 : 3;

    (void)userdata;
    while (count-- > 0)
        make_hold(event, number);
    release(number, XIVO_BUS_ACK); /* the dispatcher's own reference, which ends when this has returned */
}

static void begin_loss(void)
{
    pthread_mutex_lock(&mutex);
    loss_begun++;
    pthread_mutex_unlock(&mutex);
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state != XIVO_BUS_STATE_DISCONNECTED)
        return;
    losses++;
    pthread_mutex_lock(&mutex);
    if (loss_begun < losses)
        loss_begun = losses;
    pthread_mutex_unlock(&mutex);
}

/* ---- the broker ---- */

static void new_channel(void)
{
    consuming = false;
    pthread_mutex_lock(&mutex);
    channel++;
    tag_model_reset(&tags);
    pthread_mutex_unlock(&mutex);
}

static void hear(const char *line)
{
    const char *wrong;

    if (strncmp(line, "1 basic.consume", 15) == 0)
        consuming = true;
    if (strcmp(line, "1 channel.close-ok") == 0) {
        new_channel();
        reopened++;
    }
    pthread_mutex_lock(&mutex);
    wrong = tag_model_hear(&tags, line);
    if (wrong)
        find_fault("the broker heard %s", wrong);
    pthread_mutex_unlock(&mutex);
}

static void listen_to_client(void)
{
    const char *line;

    if (server->accepted != accepted)
        new_channel();
    accepted = server->accepted;
    while (*(line = peer_line(&server->peer)))
        hear(line);
    peer_forget(&server->peer);
    check_fault();
}

/* A round of both, with or without anything to do. */
static void turn(void)
{
    server_step(server);
    ck_assert_int_ge(xivo_bus_process(stage.bus), XIVO_BUS_OK);
    server_step(server);
    listen_to_client();
}

/* Waits until there is something to do: the timer and the wake-up must see to that. */
static void wait_and_turn(void)
{
    stage_turn(&stage);
    listen_to_client();
}

static const char *new_body(uint64_t tag)
{
    static char body[60];

    messages[message_count] =
        (struct message){ .tag = tag, .channel = channel, .references = 1, .outcome = XIVO_BUS_ACK };
    snprintf(body, sizeof body, "{\"name\":\"x\",\"n\":%u}", message_count++);
    return body;
}

static void deliver(void)
{
    struct peer_message message = { .key = "k", .type = "application/json" };

    if (!consuming)
        wait_and_turn();
    if (!consuming || tags.waits >= lives[life].prefetch)
        return;
    pthread_mutex_lock(&mutex);
    message.body = new_body(tag_model_deliver(&tags));
    pthread_mutex_unlock(&mutex);
    peer_deliver(&server->peer, &message);
    ck_assert_uint_eq(server->peer.tag, tags.count);
}

static void feed(void)
{
    const char *body;

    pthread_mutex_lock(&mutex);
    body = new_body(0);
    pthread_mutex_unlock(&mutex);
    ck_assert_int_eq(xivo_bus_feed(stage.bus, "k", body, strlen(body)), 1);
}

static void await_consumer(void)
{
    while (!consuming)
        wait_and_turn();
}

/* Every second one is trusted already, so that it goes on after a closed channel; the others begin anew. */
static void close_channel(void)
{
    await_consumer();
    begin_loss();
    if (draw(2) == 0)
        stage.bus->link.connected_us -= TRUSTED_US;
    consuming = false;
    peer_close_channel(&server->peer, 1, 406, "PRECONDITION_FAILED - a random one");
}

static void lose_connection(void)
{
    await_consumer();
    begin_loss();
    consuming = false;
    (draw(2) == 0 ? server_drop : server_reset)(server);
    new_channel();
}

/* ---- a run ---- */

/* All is settled: nothing is owed, and nothing is left open. */
static void come_to_rest(void)
{
    struct xivo_bus_stats stats;

    await_consumer();
    for (bool again = true; again;) {
        while (hold_count > 0) {
            struct hold hold = take_hold();

            settle(&hold);
        }
        await_pool();
        again = tags.waits > 0 || !consuming;
        if (again)
            wait_and_turn();
        again = again || hold_count > 0;
    }
    xivo_bus_get_stats(stage.bus, &stats, sizeof stats);
    ck_assert_uint_eq(stats.held, 0);
    ck_assert_uint_eq(stats.forgotten, 0);
}

static void settle_somehow(void)
{
    struct hold hold;

    if (hold_count == 0)
        return;
    hold = take_hold();
    if (draw(5) < 3)
        settle(&hold);
    else
        hand_over(&hold);
}

static void step(void)
{
    unsigned what = draw(100);

    if (what < 38)
        deliver();
    else if (what < 43)
        feed();
    else if (what < 78)
        settle_somehow();
    else if (what < 82 && settled_count > 0)
        settle_again();
    else if (what < 83)
        settle_what_was_never_held();
    else
        turn();
    if (draw(20000) == 0)
        close_channel();
    if (draw(20000) == 0)
        lose_connection();
    if (draw(20000) == 0)
        come_to_rest();
}

static size_t number_of(const char *name, size_t otherwise)
{
    const char *text = getenv(name);

    return text && *text ? strtoul(text, NULL, 10) : otherwise;
}

static void begin_life(size_t steps)
{
    stage_open(&stage, lives[life].query);
    server = &stage.servers[0];
    server->peer.lacks_nack = lives[life].lacks_nack;
    ck_assert_int_eq(xivo_bus_on_state(stage.bus, on_state, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, "#", on_event, NULL), XIVO_BUS_OK);
    messages = calloc(steps + 1, sizeof *messages);
    holds = calloc(3 * steps + 3, sizeof *holds);
    ck_assert(messages && holds);
    state = seed + life;
    stage_process(&stage);
}

static void end_life(void)
{
    stage_close(&stage);
    tag_model_free(&tags);
    free(messages);
    free(holds);
    hold_count = settled_count = 0;
    message_count = accepted = losses = loss_begun = 0;
    consuming = closing = false;
}

START_TEST(test_random_settling)
{
    size_t steps = number_of("XB_MODEL_STEPS", STEPS) / LIVES;
    pthread_t threads[WORKERS];

    seed = number_of("XB_MODEL_SEED", SEED);
    life = (unsigned)_i;
    begin_life(steps);
    for (size_t i = 0; i < WORKERS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, work, NULL), 0);
    for (steps_left = steps; steps_left > 0; steps_left--)
        step();
    come_to_rest();
    printf("%s: %zu steps, %u messages, %u connections, %u channels opened again, seed %" PRIu64 "\n",
           lives[life].query, steps, message_count, server->accepted, reopened, seed);
    pthread_mutex_lock(&mutex);
    closing = true;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
    for (size_t i = 0; i < WORKERS; i++)
        pthread_join(threads[i], NULL);
    end_life();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ack model");
    TCase *tcase = tcase_create("ack model");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_loop_test(tcase, test_random_settling, 0, LIVES);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
