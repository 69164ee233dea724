#include "program.h"

#include <stdlib.h>
#include <string.h>

#include "broker.h"
#include "callbacks.h"
#include "fuzz.h"
#include "kernel.h"
#include "library.h"
#include "look.h"
#include "model.h"
#include "samples.h"

struct program program;

void program_boot(struct input input)
{
    program = (struct program){ .input = input };
}

/* ---- results ---- */

/* After a call that may call back: whether the handle is still there. */
static bool outlives(int rc)
{
    if (program.freed != (rc == XIVO_BUS_ERR_FREED))
        fail("a call returns %d, and the handle was %sfreed in a callback", rc, program.freed ? "" : "not ");
    if (program.freed && kernel_open_descriptors() > 0)
        fail("descriptors are left open by a handle that a callback freed");
    program.freed = false;
    return program.bus != NULL;
}

void program_expect(const char *function, int rc, const int *codes, size_t count)
{
    bool known = rc >= 0 || (rc == XIVO_BUS_ERR_NOMEM && library_has_failed());

    for (size_t i = 0; i < count && !known; i++)
        known = codes[i] == rc;
    if (!known)
        fail("%s returns %s", function, xivo_bus_error_name(rc));
    if (rc < 0)
        look_at_line(xivo_bus_error_text(program.bus, rc));
}

/* ---- the handle ---- */

#define HOST "amqp://u:" LOOK_PASSWORD "@127.0.0.1:5672/%2F"

static const char *const uris[] = {
    HOST,
    HOST "?retry_min=10&retry_max=20&heartbeat=1",
    "amqp://u:" LOOK_PASSWORD "@127.0.0.1:5672,127.0.0.2:5673/%2F?retry_min=10&retry_max=20",
    HOST "?queue=q",
    HOST "?queue=q&queue_type=quorum&queue_expires=1000",
    HOST "?queue=q&queue_type=existing&prefetch=3",
    HOST "?ack=false",
    HOST "?exchange=x&exchange_type=headers&prefetch=1",
    HOST "?prefetch=4",
    HOST "?queue_max_length=10&prefetch=2&retry_min=10",
    "amqp://u:" LOOK_PASSWORD "@localhost/v?auth_mechanism=external&heartbeat=0&connection_name=n",
    "amqp://u:" LOOK_PASSWORD "@[::1]:1,[::1]:2/",
    HOST "?nonsense=1",
    "nonsense",
    NULL,
    HOST "?exchange=xivo&connection_timeout=50&prefetch=65535",
};

static void set_acks(bool acks)
{
    program.acks = acks;
    model_set_acks(acks);
}

void program_new(unsigned number)
{
    const char *uri = uris[number % (sizeof uris / sizeof uris[0])];
    int rc;

    if (program.bus || program.depth > 0)
        return;
    library_enter(true);
    rc = xivo_bus_new(&program.bus, uri);
    library_leave();
    PROGRAM_EXPECT("new()", rc, XIVO_BUS_ERR_OPTION);
    if ((rc == XIVO_BUS_OK || rc == XIVO_BUS_ERR_OPTION) != (program.bus != NULL))
        fail("new() returns %d and %s handle", rc, program.bus ? "a" : "no");
    memset(&program.stats, 0, sizeof program.stats);
    program.stops = (struct stops){ 0 };
    program.lost_for_good = 0;
    set_acks(!uri || !strstr(uri, "ack=false"));
    model_renew();
    look_forget_state();
    program_set_callbacks(1 | 2 | 4);
    if (program.bus && !kernel_is_readable(xivo_bus_fd(program.bus)))
        fail("a new handle is not readable");
}

/* A broker that delivers without having answered basic.consume is owed nothing. */
void program_free(void)
{
    bool healthy = program.depth == 0 && kernel_is_connected() && model_is_consuming() && !broker_is_mute();
    xivo_bus *bus = program.bus;

    if (!bus)
        return;
    for (unsigned i = 0; i < program.subscription_count; i++)
        program.subscriptions[i].alive = false;
    program.bus = NULL;
    program.freed = program.depth > 0;
    library_enter(true);
    xivo_bus_free(bus);
    library_leave();
    if (program.depth > 0)
        return;
    if (kernel_open_descriptors() > 0)
        fail("free() leaves descriptors open");
    if (healthy && !library_has_failed())
        model_expect_flushed();
}

static const char *const options[][2] = {
    { "ack", "false" },
    { "prefetch", "1" },
    { "prefetch", "300" },
    { "heartbeat", "1" },
    { "heartbeat", "0" },
    { "exchange", "x" },
    { "exchange_type", "direct" },
    { "exchange_type", "fanout" },
    { "exchange_declare", "false" },
    { "queue", "q" },
    { "queue_type", "classic" },
    { "queue_type", "quorum" },
    { "queue_type", "existing" },
    { "queue_max_length", "5" },
    { "queue_expires", "100" },
    { "retry_min", "10" },
    { "retry_max", "10" },
    { "connection_timeout", "10" },
    { "host", "127.0.0.1,[::1]:2" },
    { "vhost", "" },
    { "connection_name", "n" },
    { "channel_max", "1" },
    { "user", "\xFF" },
    { "no_such_option", "" },
    { "prefetch", "0" },
    { "auth_mechanism", "EXTERNAL" },
};

void program_set_option(unsigned how)
{
    const char *const *option = options[how % (sizeof options / sizeof options[0])];
    int rc;

    if (!program.bus)
        return;
    library_enter(true);
    rc = xivo_bus_set_option(program.bus, option[0], option[1]);
    library_leave();
    PROGRAM_EXPECT("set_option()", rc, XIVO_BUS_ERR_OPTION, XIVO_BUS_ERR_STATE);
    if (rc == XIVO_BUS_OK && strcmp(option[0], "ack") == 0)
        set_acks(false);
}

/* ---- the other callbacks ---- */

/* Bits: 1 a state callback, 2 one for malformed messages, 4 a log; 8 and 16 its level, 32 to 128 how often it acts. */
void program_set_callbacks(uint8_t bits)
{
    static const enum xivo_bus_log_level levels[] = { XIVO_BUS_LOG_WARNING, XIVO_BUS_LOG_DEBUG, XIVO_BUS_LOG_INFO,
                                                      XIVO_BUS_LOG_ERROR };
    int rc;

    if (!program.bus)
        return;
    program.log_pause = bits >> 5;
    look_forget_state();
    library_enter(true);
    rc = xivo_bus_on_state(program.bus, bits & 1 ? callback_state : NULL, &program);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_malformed(program.bus, bits & 2 ? callback_malformed : NULL, &program);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_log(program.bus, levels[bits >> 3 & 3], bits & 4 ? callback_log : NULL, &program);
    library_leave();
    if (rc != XIVO_BUS_OK)
        fail("a callback cannot be set: %d", rc);
}

/* ---- the loop ---- */

static void check_stop(const char *function, bool reported, bool failed)
{
    struct stops stops = program.stops;

    if (reported && !stops.before && !stops.inside && !stops.perhaps)
        fail("%s says that stop() was called", function);
    if (!reported && !failed && stops.before)
        fail("%s does not say that stop() was called", function);
    program.stops = (struct stops){ .before = stops.inside && !reported && !failed,
                                    .perhaps = stops.inside && (reported || failed) };
}

/* What process() or run() returned; `stopped` is what it returns after a stop(). Whether the handle is still there. */
static bool check_loop(const char *function, int rc, int stopped)
{
    int lost = program.lost_for_good;

    program.lost_for_good = 0;
    if (!outlives(rc))
        return false;
    PROGRAM_EXPECT(function, rc, XIVO_BUS_ERR_OPTION, XIVO_BUS_ERR_TLS, XIVO_BUS_ERR_LOGIN, XIVO_BUS_ERR_VHOST,
                   XIVO_BUS_ERR_PERMISSION, XIVO_BUS_ERR_NO_EXCHANGE, XIVO_BUS_ERR_NO_QUEUE, XIVO_BUS_ERR_MISMATCH,
                   XIVO_BUS_ERR_LOCKED, XIVO_BUS_ERR_UNSUPPORTED, XIVO_BUS_ERR_PROTOCOL);
    if (lost != 0 && rc != lost)
        fail("%s returns %d after a state with no other attempt and code %d", function, rc, lost);
    check_stop(function, rc == stopped, rc < 0);
    if (rc < 0 && kernel_is_readable(xivo_bus_fd(program.bus)))
        fail("the descriptor is not quiet after %s has returned %d", function, rc);
    return true;
}

void program_process(void)
{
    int rc;

    if (!program.bus)
        return;
    library_enter(true);
    rc = xivo_bus_process(program.bus);
    library_leave();
    if (check_loop("process()", rc, XIVO_BUS_STOPPED) && rc == XIVO_BUS_MORE &&
        !kernel_is_readable(xivo_bus_fd(program.bus)))
        fail("there is more to do, but the descriptor is not readable");
}

void program_stop(void)
{
    if (!program.bus)
        return;
    *(program.depth > 0 ? &program.stops.inside : &program.stops.before) = true;
    library_enter(true);
    xivo_bus_stop(program.bus);
    library_leave();
}

/* The broker's turn; without it the timer's. */
void program_waiting(void)
{
    int64_t timer_us;

    if (broker_turn(0) || !program.bus || kernel_is_readable(xivo_bus_fd(program.bus)))
        return;
    timer_us = kernel_timer_us(xivo_bus_fd(program.bus));
    if (program.polls_left == 0 || --program.polls_left == 0 || timer_us == INT64_MAX)
        program_stop();
    else
        kernel_pass(timer_us - kernel_now_us());
}

void program_run(void)
{
    int rc;

    if (!program.bus)
        return;
    program.polls_left = input_front(&program.input) % 64;
    library_enter(true);
    rc = xivo_bus_run(program.bus);
    library_leave();
    check_loop("run()", rc, XIVO_BUS_OK);
}

void program_feed(unsigned how, uint8_t which)
{
    const struct sample *sample = sample_of(which);
    size_t length = how & 4 ? which : strlen(sample->body);
    const uint8_t *bytes = how & 4 ? input_bytes(&program.input, &length) : (const uint8_t *)sample->body;
    char *body = exact_copy(bytes, length);
    int rc;

    if ((how & 1) && length > 0)
        body[input_front(&program.input) % length] = (char)input_front(&program.input);
    library_enter(true);
    rc = program.bus ? xivo_bus_feed(program.bus, sample->key, body, length) : XIVO_BUS_OK;
    library_leave();
    if (outlives(rc))
        PROGRAM_EXPECT("feed()", rc, XIVO_BUS_ERR_MALFORMED, XIVO_BUS_ERR_TOO_BIG);
    free(body);
}

/* ---- settling and counting ---- */

void program_settle_id(uint64_t id, int outcome)
{
    int rc;

    if (!program.bus)
        return;
    library_enter(true);
    rc = xivo_bus_settle(program.bus, id, (enum xivo_bus_outcome)outcome);
    library_leave();
    if (outcome >= XIVO_BUS_ACK && outcome <= XIVO_BUS_REJECT)
        model_settle(id, outcome, rc, library_has_failed());
    else if (id != 0 && rc != XIVO_BUS_ERR_ARGUMENT)
        fail("settle() with outcome %d returns %d", outcome, rc);
}

/* One of the last holds, settled already or not; now and then an id of nobody's. */
void program_settle(uint8_t which, int outcome)
{
    size_t count = model_id_count();

    if (which >= 240 || count == 0)
        program_settle_id((uint64_t)which << (which % 8 * 8) | which % 4, outcome);
    else
        program_settle_id(model_id(count - 1 - which % count), outcome);
}

static void check_growth(const struct xivo_bus_stats *now)
{
    const uint64_t *before = &program.stats.received, *after = &now->received;

    for (size_t i = 0; i < sizeof *now / sizeof *after; i++)
        if (after + i != &now->held && after + i != &now->forgotten && after[i] < before[i])
            fail("counter %zu goes down", i);
    program.stats = *now;
}

void program_check_stats(void)
{
    struct xivo_bus_stats now;
    uint64_t known;

    if (!program.bus)
        return;
    library_enter(true);
    xivo_bus_get_stats(program.bus, &now, sizeof now);
    library_leave();
    check_growth(&now);
    if (now.acked + now.requeued + now.rejected > now.received)
        fail("more messages are settled than were received");
    if (program.depth > 0 || library_has_failed())
        return;
    known = now.dispatched + now.unmatched + now.oversize;
    if (known > now.received || known + now.malformed < now.received)
        fail("%llu messages are received, %llu of them given to somebody, unmatched or too big, %llu malformed",
             (unsigned long long)now.received, (unsigned long long)known, (unsigned long long)now.malformed);
    if (now.forgotten > now.held)
        fail("more holds are forgotten than there are");
    if (!model_is_doubtful() && now.held > model_open_holds())
        fail("%llu holds are counted, but there are %zu", (unsigned long long)now.held, model_open_holds());
}

/* ---- copies ---- */

void program_copy(const xivo_bus_event *event)
{
    xivo_bus_event **copy = &program.copies[program.copy_count++ % PROGRAM_COPIES];

    xivo_bus_event_free(*copy);
    library_enter(true);
    *copy = xivo_bus_event_copy(event);
    library_leave();
    if (!*copy && !library_has_failed())
        fail("an event cannot be copied");
    if (*copy && xivo_bus_event_hold(*copy) != 0)
        fail("a copy can be held");
}

void program_read_copy(unsigned number, bool end)
{
    xivo_bus_event **copy = &program.copies[number % PROGRAM_COPIES];

    if (!*copy)
        return;
    look_at_event(*copy);
    if (!end)
        return;
    xivo_bus_event_free(*copy);
    *copy = NULL;
}

void program_end(void)
{
    program_free();
    for (unsigned i = 0; i < PROGRAM_COPIES; i++)
        program_read_copy(i, true);
}
