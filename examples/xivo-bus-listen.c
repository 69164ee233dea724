/*
 * xivo-bus-listen: prints what is said on the bus, one line per event, as text or as JSON.
 *
 * listen-options.c reads the command line, listen-text.c and listen-json.c write the lines; here is the connection
 * between the library and standard output.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "listen-json.h"
#include "listen-kinds.h"
#include "listen-options.h"
#include "listen-text.h"

enum exit_status { EXIT_OK = 0, EXIT_ERROR = 1, EXIT_USAGE = 2, EXIT_TIMEOUT = 3 };

/* The handle is here for the signal handler, the rest for the callbacks. */
static xivo_bus *bus;
static struct listen_options options;
static uint64_t printed;
static bool finished; /* the limit is reached, or a line could not be written */
static int write_error;

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

/* Prints one event. One that is not printed, because enough were or standard output is gone, is held and never settled,
   so that it is not acknowledged: from a queue that lives on, the next consumer gets it. */
static void print_event(const xivo_bus_event *event, const char *error)
{
    if (finished) {
        xivo_bus_event_hold(event);
        return;
    }
    if (options.json)
        listen_json(stdout, event, error);
    else
        listen_text(stdout, event, error);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        write_error = errno;
        xivo_bus_event_hold(event);
    } else {
        printed++;
    }
    finished = write_error != 0 || printed == options.limit;
    if (finished)
        xivo_bus_stop(bus);
}

/*
 * There is one subscription for each key, and a message that several keys match comes to each of them; it is printed
 * once. Which subscriptions get a message depends on its routing key alone, and they are called in an order that does
 * not change. So another message has begun when the routing key is not the one of the last call, or when the
 * subscription that was the first to get the last message is called again.
 */
static bool is_next_message(const xivo_bus_event *event, const void *subscription)
{
    static char routing_key[3 * 255 + 1]; /* 255 bytes, each of them U+FFFD if it is no text */
    static const void *first;
    const char *key = xivo_bus_event_routing_key(event);

    if (first != NULL && subscription != first && strcmp(key, routing_key) == 0)
        return false;
    first = subscription;
    snprintf(routing_key, sizeof routing_key, "%s", key);
    return true;
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    if (is_next_message(event, userdata))
        print_event(event, NULL);
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)code, (void)userdata;
    print_event(event, reason);
}

static void write_time(FILE *out, int64_t us)
{
    time_t seconds = (time_t)(us / 1000000);
    struct tm local;
    char text[32] = "?";

    if (localtime_r(&seconds, &local) != NULL)
        strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &local);
    fputs(text, out);
}

/* "connected" again: what has become of the events of the time between. */
static void write_gap(FILE *out, const struct xivo_bus_state_change *change)
{
    if (!change->has_gap)
        fputs("; the queue has kept the events from ", out);
    else if (change->queue_kept)
        fputs("; the queue was kept, but the broker itself may have lost events from ", out);
    else
        fputs("; events may be missing from ", out);
    write_time(out, change->gap_from_us);
    fputs(" to ", out);
    write_time(out, change->gap_to_us);
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    static const char *const names[] = {
        [XIVO_BUS_STATE_CONNECTING] = "connecting",
        [XIVO_BUS_STATE_CONNECTED] = "connected",
        [XIVO_BUS_STATE_SUBSCRIBED] = "subscribed",
        [XIVO_BUS_STATE_DISCONNECTED] = "disconnected",
    };

    (void)userdata;
    if ((size_t)change->state >= sizeof names / sizeof names[0] || names[change->state] == NULL)
        return; /* a state of a newer library */
    fprintf(stderr, "%s: %s", names[change->state], change->text);
    if (change->has_gap || change->queue_kept)
        write_gap(stderr, change);
    putc('\n', stderr);
}

static void on_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    static const char *const names[] = {
        [XIVO_BUS_LOG_ERROR] = "error",
        [XIVO_BUS_LOG_WARNING] = "warning",
        [XIVO_BUS_LOG_INFO] = "info",
        [XIVO_BUS_LOG_DEBUG] = "debug",
    };

    (void)userdata;
    fprintf(stderr, "log: %s: %s\n", names[level], text);
}

/* Everything that is to be said to the handle before it starts. */
static int prepare(void)
{
    int rc = xivo_bus_new(&bus, options.uri);

    if (rc == XIVO_BUS_OK && options.verbose > 0)
        rc = xivo_bus_on_log(bus, options.verbose > 1 ? XIVO_BUS_LOG_DEBUG : XIVO_BUS_LOG_INFO, on_log, NULL);
    for (size_t i = 0; rc == XIVO_BUS_OK && i < options.setting_count; i++)
        rc = xivo_bus_set_option(bus, options.settings[i].name, options.settings[i].value);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_malformed(bus, on_malformed, NULL);
    for (size_t i = 0; rc == XIVO_BUS_OK && i < options.key_count; i++)
        rc = xivo_bus_on_event(bus, NULL, options.keys[i], on_event, &options.keys[i]);
    return rc;
}

static int failed(int code)
{
    fprintf(stderr, "xivo-bus-listen: %s\n", xivo_bus_error_text(bus, code));
    return code == XIVO_BUS_ERR_OPTION || code == XIVO_BUS_ERR_ARGUMENT ? EXIT_USAGE : EXIT_ERROR;
}

/* Stopped by a signal, by the limit or by an output that takes no more; a reader that has gone away is no error. */
static int stopped(void)
{
    if (write_error == 0 || write_error == EPIPE)
        return EXIT_OK;
    fprintf(stderr, "xivo-bus-listen: standard output: %s\n", strerror(write_error));
    return EXIT_ERROR;
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* How long poll() may wait: until the deadline, a day at most, for ever (-1) without a deadline. */
static int wait_ms(int64_t deadline)
{
    const int64_t day = 24 * 60 * 60 * 1000;
    int64_t rest = deadline - now_ms();

    if (options.timeout_ms < 0)
        return -1;
    return (int)(rest < 0 ? 0 : rest > day ? day : rest);
}

/* xivo_bus_run() with a deadline, and with an eye on standard output: when its reader is gone, no event is waited for.
 */
static int listen_until(int64_t deadline)
{
    struct pollfd watched[] = { { .fd = xivo_bus_fd(bus), .events = POLLIN }, { .fd = STDOUT_FILENO } };

    for (;;) {
        int rc = xivo_bus_process(bus);
        int wait = wait_ms(deadline);

        if (rc == XIVO_BUS_STOPPED || finished)
            return stopped();
        if (rc < 0)
            return failed(rc);
        if (wait == 0)
            return EXIT_TIMEOUT;
        if (poll(watched, 2, wait) < 0 && errno != EINTR)
            return failed(XIVO_BUS_ERR_SYSTEM);
        if (watched[1].revents & (POLLERR | POLLHUP))
            return EXIT_OK;
    }
}

static int run(void)
{
    int64_t deadline = now_ms() + options.timeout_ms;
    int rc = prepare(), status;

    if (rc != XIVO_BUS_OK)
        return failed(rc);

    /* The first signal ends the program in good order, a second one at once. */
    struct sigaction action = { .sa_handler = on_signal, .sa_flags = (int)SA_RESETHAND };
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
    status = listen_until(deadline);
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    return status;
}

int main(int argc, char **argv)
{
    int status = EXIT_ERROR;

    switch (listen_options_parse(&options, argc, argv)) {
    case LISTEN_RUN:
        status = run();
        xivo_bus_free(bus);
        break;
    case LISTEN_KINDS:
        status = listen_print_kinds(options.kinds) > 0 ? EXIT_OK : EXIT_ERROR;
        if (status == EXIT_ERROR)
            fprintf(stderr, "xivo-bus-listen: no kind of event is called so\n");
        break;
    case LISTEN_DONE:
        status = EXIT_OK;
        break;
    case LISTEN_MISUSED:
        status = EXIT_USAGE;
        break;
    case LISTEN_NO_MEMORY:
        fprintf(stderr, "xivo-bus-listen: %s\n", xivo_bus_strerror(XIVO_BUS_ERR_NOMEM));
        break;
    }
    listen_options_free(&options);
    return status;
}
