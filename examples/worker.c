/*
 * worker: slow work on every event, in a thread of its own, and no event lost.
 *
 *     worker [URI]
 *
 * The callback holds the message, which keeps its acknowledgement back, and hands a copy to the worker; the worker
 * settles it when the work is done. Whatever the program has not settled when it dies, the broker delivers again: with
 * a durable queue (worker 'amqp://localhost/%2F?queue=worker&queue_type=classic') to the next process, so that nothing
 * is lost.
 */
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

struct job {
    xivo_bus_event *event; /* the worker's own copy */
    uint64_t held;
};

/* The broker sends no more than the prefetch window, for which main() asks for as many, while messages are held. So
   there is room for every job, unless jobs of an older connection are still waiting: then the callback waits too. */
#define WINDOW 64

static struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct job jobs[WINDOW]; /* a ring: `count` jobs from `first` on */
    size_t first, count;
    bool closing; /* no more jobs will come */
} queue = { .lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER };

static xivo_bus *bus;

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

static void put(struct job job)
{
    pthread_mutex_lock(&queue.lock);
    while (queue.count == WINDOW)
        pthread_cond_wait(&queue.changed, &queue.lock);
    queue.jobs[(queue.first + queue.count++) % WINDOW] = job;
    pthread_cond_signal(&queue.changed);
    pthread_mutex_unlock(&queue.lock);
}

/* Waits for a job; false when there is none and none will come. */
static bool take(struct job *job)
{
    pthread_mutex_lock(&queue.lock);
    while (queue.count == 0 && !queue.closing)
        pthread_cond_wait(&queue.changed, &queue.lock);
    bool taken = queue.count > 0;
    if (taken) {
        *job = queue.jobs[queue.first];
        queue.first = (queue.first + 1) % WINDOW;
        queue.count--;
        pthread_cond_signal(&queue.changed);
    }
    pthread_mutex_unlock(&queue.lock);
    return taken;
}

/* No more jobs; those that are waiting are still done. */
static void close_queue(void)
{
    pthread_mutex_lock(&queue.lock);
    queue.closing = true;
    pthread_cond_signal(&queue.changed);
    pthread_mutex_unlock(&queue.lock);
}

/*
 * The work that was done lately. What was not acknowledged before a connection was lost comes again, and after a crash of the broker
 * even some of what was: marked as redelivered. Events have no number, so they are known by what is in them. Of two that are alike the
 * second is skipped only if it is marked. Where work must not be done twice even after the program has ended, keep this with the work.
 */
#define REMEMBERED 4096

static uint64_t done[REMEMBERED]; /* a ring; used by the worker alone */
static size_t done_count;

static uint64_t hash(uint64_t sum, const char *bytes, size_t length) /* FNV-1a */
{
    for (size_t i = 0; i < length; i++)
        sum = (sum ^ (unsigned char)bytes[i]) * UINT64_C(1099511628211);
    return sum;
}

static uint64_t identify(const xivo_bus_event *event)
{
    const char *key = xivo_bus_event_routing_key(event);
    size_t length;
    const char *body = xivo_bus_event_body(event, &length);

    return hash(hash(UINT64_C(14695981039346656037), key, strlen(key)), body, length);
}

static bool is_done(uint64_t id)
{
    for (size_t i = 0; i < done_count && i < REMEMBERED; i++)
        if (done[i] == id)
            return true;
    return false;
}

static void do_once(const xivo_bus_event *event)
{
    uint64_t id = identify(event);
    bool redelivered = xivo_bus_event_redelivered(event);

    if (redelivered && is_done(id))
        return;
    printf("done: %s %s%s\n", xivo_bus_event_routing_key(event), xivo_bus_event_name(event),
           redelivered ? " (redelivered)" : ""); /* in place of a database, say */
    fflush(stdout);
    done[done_count++ % REMEMBERED] = id;
}

/* The worker. A message that was held on a connection that is gone by now comes again: settling it does nothing. */
static void *work(void *userdata)
{
    struct job job;

    (void)userdata;
    while (take(&job)) {
        do_once(job.event);
        xivo_bus_settle(bus, job.held, XIVO_BUS_ACK);
        xivo_bus_event_free(job.event);
    }
    return NULL;
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    struct job job = { xivo_bus_event_copy(event), xivo_bus_event_hold(event) };

    (void)userdata;
    if (job.event != NULL)
        put(job);
    else
        xivo_bus_settle(bus, job.held, XIVO_BUS_REQUEUE); /* no memory: again, or another process */
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state == XIVO_BUS_STATE_CONNECTED)
        fprintf(stderr, "connected: %s\n", change->text);
    else if (change->state == XIVO_BUS_STATE_DISCONNECTED)
        fprintf(stderr, "disconnected: %s\n", change->text);
}

/* The worker ends before the handle is freed, and so no job is settled on a handle that is gone; xivo_bus_free() then
   writes the acknowledgements that are still owed. */
static int run(void)
{
    pthread_t worker;

    if (pthread_create(&worker, NULL, work, NULL) != 0)
        return XIVO_BUS_ERR_SYSTEM;
    int rc = xivo_bus_run(bus);
    close_queue();
    pthread_join(worker, NULL);
    return rc;
}

int main(int argc, char **argv)
{
    int rc = xivo_bus_new(&bus, argc > 1 ? argv[1] : NULL);

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_set_option(bus, "prefetch", "64");
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_event(bus, NULL, "#", on_event, NULL);
    if (rc == XIVO_BUS_OK) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        rc = run();
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "worker: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    xivo_bus_free(bus);
    return rc != XIVO_BUS_OK;
}
