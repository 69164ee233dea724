/*
 * call-journal: every call event into SQLite, none lost and none twice.
 *
 *     call-journal [URI [DATABASE]]
 *
 * The queue is durable and has a name: it fills while the program is away. The callback writes the event into an open
 * transaction and holds the message. Once BATCH messages are held, or the first of them is WAIT old, the transaction is
 * committed, and only then are the messages acknowledged. Whatever happens in between, a crash of this program, of the
 * broker or of the machine, the broker still has the messages that are not on the disk, and delivers them again.
 *
 * The other side of it: a message that is on the disk may come again as well, when its acknowledgement was lost.
 * journal-store.c recognises it. A message that is malformed goes into a table of its own before it is acknowledged.
 * Only the body of a message of more than the option max_body (1 MiB) is not kept.
 *
 * BATCH is smaller than the prefetch window. If it were larger, the broker would send nothing more before the batch is
 * full, and each batch would wait for the timer.
 *
 * What the broker itself may have lost is in the table `gaps`, with times in microseconds since 1970.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>

#include <xivo-bus/wazo/call_logs.h>
#include <xivo-bus/wazo/calls.h>

#include "journal-store.h"

#define PREFETCH "512"
#define BATCH 200 /* messages */
#define WAIT 100  /* milliseconds */

static xivo_bus *bus; /* for the signal handler, which gets no userdata */

static struct {
    struct journal_store *store;
    uint64_t held[BATCH];
    size_t count;   /* of held */
    int64_t due_ms; /* when the batch is written at the latest; only while something is pending */
    bool pending;   /* there are rows that are not committed */
    bool failed;    /* the database refuses: nothing more is acknowledged */
    char lost[256]; /* why the connection was lost last */
} journal;

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- the batch ---- */

/* What is not committed stays with the broker. */
static void fail(void)
{
    fprintf(stderr, "call-journal: database: %s\n", journal_store_error(journal.store));
    journal.failed = true;
    xivo_bus_stop(bus);
}

/* Commits, then acknowledges: in this order. A message of an earlier connection cannot be acknowledged any more
   (XIVO_BUS_ERR_STALE); it comes again, and is recognised. */
static void write_batch(void)
{
    if (journal.failed || !journal.pending)
        return;
    if (!journal_store_commit(journal.store)) {
        fail();
        return;
    }
    for (size_t i = 0; i < journal.count; i++)
        xivo_bus_settle(bus, journal.held[i], XIVO_BUS_ACK);
    journal.count = 0;
    journal.pending = false;
}

static void mark_pending(void)
{
    if (!journal.pending)
        journal.due_ms = now_ms() + WAIT;
    journal.pending = true;
}

/* Keeps the message until its row is committed. Without memory there is no hold: the library acknowledges the message
   when the callback returns, so its row is committed before. After a failure it is held for good. */
static void keep(const xivo_bus_event *event, bool stored)
{
    uint64_t held = xivo_bus_event_hold(event);

    if (!stored) {
        fail();
        return;
    }
    mark_pending();
    if (held != 0)
        journal.held[journal.count++] = held;
    if (held == 0 || journal.count == BATCH)
        write_batch();
}

/* After a failure, messages that were under way are held and never settled. */
static void record(const xivo_bus_event *event, const struct journal_call *call)
{
    if (journal.failed)
        xivo_bus_event_hold(event);
    else
        keep(event, journal_store_event(journal.store, event, call));
}

/* ---- what is recorded ---- */

static void on_call(const xivo_bus_event *event, const struct xivo_bus_wazo_call *data, void *userdata)
{
    (void)userdata;
    record(event, &(struct journal_call){ data->call_id, data->conversation_id, data->caller_id_number,
                                          data->dialed_extension });
}

static void on_ended(const xivo_bus_event *event, const struct xivo_bus_wazo_call_ended *data, void *userdata)
{
    (void)userdata;
    record(event, &(struct journal_call){ data->call_id, data->conversation_id, data->caller_id_number,
                                          data->dialed_extension });
}

static void on_hold(const xivo_bus_event *event, const struct xivo_bus_wazo_call_hold *data, void *userdata)
{
    (void)userdata;
    record(event, &(struct journal_call){ .call_id = data->call_id });
}

/* A log is about a conversation, not about one channel. */
static void on_log(const xivo_bus_event *event, const struct xivo_bus_wazo_call_log *data, void *userdata)
{
    (void)userdata;
    record(event,
           &(struct journal_call){ NULL, data->conversation_id, data->source_extension, data->requested_extension });
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)userdata;
    if (journal.failed)
        xivo_bus_event_hold(event);
    else
        keep(event, journal_store_malformed(journal.store, event, reason));
}

static void record_gap(const struct xivo_bus_state_change *change)
{
    const char *reason = journal.lost[0] != '\0' ? journal.lost : change->text;

    if (journal.failed)
        return;
    if (journal_store_gap(journal.store, change, reason))
        mark_pending();
    else
        fail();
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state == XIVO_BUS_STATE_CONNECTED)
        fprintf(stderr, "connected: %s\n", change->text);
    if (change->state == XIVO_BUS_STATE_REFUSED)
        fprintf(stderr, "refused: %s\n", change->text);
    if (change->state == XIVO_BUS_STATE_DISCONNECTED) {
        fprintf(stderr, "disconnected: %s\n", change->text);
        snprintf(journal.lost, sizeof journal.lost, "%s", change->text);
    } else if (change->has_gap) {
        record_gap(change);
    }
}

/* ---- the loop ---- */

static int time_left(void)
{
    int64_t left = journal.due_ms - now_ms();

    if (!journal.pending)
        return -1;
    return left > 0 ? (int)left : 0;
}

static int loop(void)
{
    struct pollfd watched = { .fd = xivo_bus_fd(bus), .events = POLLIN };

    for (;;) {
        if (poll(&watched, 1, time_left()) < 0 && errno != EINTR)
            return XIVO_BUS_ERR_SYSTEM;
        int rc = xivo_bus_process(bus);
        if (rc == XIVO_BUS_STOPPED)
            return XIVO_BUS_OK;
        if (rc < 0)
            return rc;
        if (journal.pending && time_left() == 0)
            write_batch();
    }
}

/* ack=true: an URI that switches acknowledgements off would make this program lose messages. */
static int configure(void)
{
    int rc = xivo_bus_set_option(bus, "queue", "call-journal");

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_set_option(bus, "prefetch", PREFETCH);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_set_option(bus, "ack", "true");
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_malformed(bus, on_malformed, NULL);
    return rc;
}

static int subscribe(void)
{
    int rc = xivo_bus_wazo_on_call_created(bus, NULL, on_call, NULL);

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_wazo_on_call_answered(bus, NULL, on_call, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_wazo_on_call_updated(bus, NULL, on_call, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_wazo_on_call_held(bus, NULL, on_hold, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_wazo_on_call_resumed(bus, NULL, on_hold, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_wazo_on_call_ended(bus, NULL, on_ended, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_wazo_on_call_log_created(bus, NULL, on_log, NULL);
    return rc;
}

int main(int argc, char **argv)
{
    int rc = xivo_bus_new(&bus, argc > 1 ? argv[1] : NULL);

    if (rc == XIVO_BUS_OK)
        rc = configure();
    if (rc == XIVO_BUS_OK)
        rc = subscribe();
    if (rc == XIVO_BUS_OK) {
        journal.store = journal_store_open(argc > 2 ? argv[2] : "call-journal.db");
        journal.failed = journal.store == NULL;
    }
    if (rc == XIVO_BUS_OK && !journal.failed) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        rc = loop();
        write_batch();
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "call-journal: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    xivo_bus_free(bus);
    journal_store_close(journal.store);
    return rc != XIVO_BUS_OK || journal.failed;
}
