#ifndef XB_TESTS_PROBE_H
#define XB_TESTS_PROBE_H

#include <stdbool.h>
#include <stdint.h>

#include <xivo-bus/xivo-bus.h>

/*
 * A handle under observation: it runs as in pump.h, every process() is timed, every change of state but CONNECTING is
 * kept with the moment at which it was told, and the events it receives carry numbers that are counted. A call of
 * process() that takes longer than 10 ms fails the test, and so does a free() of more than 200 ms, or a second one in
 * the program of more than 100 ms: by the clock, but for the time in which the machine let others run (own_time.h).
 */

enum { PROBE_CHANGES = 4096 };

struct probe_change {
    enum xivo_bus_state state;
    int code;
    int64_t at_us; /* CLOCK_MONOTONIC */
    int64_t retry_us;
    bool has_gap, queue_kept;
    int64_t gap_from_us, gap_to_us; /* CLOCK_MONOTONIC */
    int64_t gap_from_wall_us, gap_to_wall_us;
    char text[200], host[64];
};

struct probe {
    xivo_bus *bus;
    int connected, disconnected; /* how often */
    int events;                  /* how many */
    int64_t last;                /* number of the newest one; -1: none yet */
    int64_t event_us;            /* when it came, CLOCK_MONOTONIC */
    bool redelivered;            /* and whether it was marked so */
    int warnings;                /* log lines of that level */
    char warning[300];           /* the newest of them */
    struct probe_change changes[PROBE_CHANGES];
    int count;
    int64_t run_us; /* since when the test does nothing but run it: the last probe_until() */
};

int64_t probe_now_us(void);

/* How long after `since_us` the change was told. It cannot be told while the test does something else than running the
   handle: waiting for the publisher, which on a busy machine takes long. So that time does not count. */
int64_t probe_delay_us(const struct probe *probe, int64_t since_us, const struct probe_change *change);

/* A handle that counts probe_publish()'s events on exchange xivo. It is connected by probe_until_connected(). */
void probe_open(struct probe *probe, const char *uri);
void probe_close(struct probe *probe);

/* One poll() of at most so long, and one process(). Returns its result; a failure is the test's. */
int probe_round(struct probe *probe, int timeout_ms);

/* The same where process() may fail: returns its code. */
int probe_round_or_error(struct probe *probe, int timeout_ms);

/* Until *counter is at least `wanted`, at most a minute: so long may a broker take to start on a busy machine. */
void probe_until(struct probe *probe, const int *counter, int wanted);

/* Until it is connected for the n-th time; returns the change. */
const struct probe_change *probe_until_connected(struct probe *probe, int n);

/* Until it is told to be disconnected for the n-th time; returns the change. */
const struct probe_change *probe_until_disconnected(struct probe *probe, int n);

/* Until its n-th connection is lost; returns the change. An attempt at one that came to nothing, for instance because the
   machine was busy for longer than connection_timeout, is no loss. */
const struct probe_change *probe_until_lost(struct probe *probe, int n);

/* Publishes the events `first` to `last`, past any proxy, and waits for the broker's word on each. */
void probe_publish(int64_t first, int64_t last);

/* One more event is published and arrives: queue, bindings and consumer are all in place. */
void probe_check_alive(struct probe *probe);

/* Before and behind the test program's runner: the longest process() and free() of all its tests, printed. */
void probe_begin_report(void);
void probe_print_report(const char *program);

/* Tells that something is missing here. The exit status of a program that needs it: 77, skipped, or 1 where nothing may
   be skipped. */
int probe_skip(const char *what);

/* 0 when RabbitMQ and kombu are there, else probe_skip()'s. */
int probe_missing(void);

#endif
