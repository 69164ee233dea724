#ifndef XB_TESTS_PROXY_H
#define XB_TESTS_PROXY_H

#include <stdbool.h>
#include <stdint.h>

/*
 * The network between library and broker, with faults on demand: a process of its own that listens on loopback, passes
 * bytes on to a port, and counts them. Every function returns when what it asks for is in effect. One proxy for each
 * test process, with which it ends. "Down" is from the broker to the library, "up" the other way.
 */

enum proxy_fault {
    PROXY_NOTHING,
    PROXY_CUT,         /* both connections are closed in order (FIN) */
    PROXY_RESET,       /* both are reset (RST) */
    PROXY_FREEZE_DOWN, /* no byte passes any more, but the connections stay */
    PROXY_FREEZE_UP,
    PROXY_FREEZE_BOTH,
    PROXY_CORRUPT /* one byte down is another, then all goes on */
};

void proxy_open(int target_port);

/* The same where the port is in another network: `network` is the descriptor of its namespace (namespace.h). */
void proxy_open_across(int target_port, int network);

void proxy_close(void);
int proxy_port(void);

/* amqp://guest:guest@127.0.0.1:PORT/%2F and a query. Valid until the next call. */
const char *proxy_uri(const char *query);

/* At all connections there are, now. */
void proxy_strike(enum proxy_fault fault);

/*
 * Once, at the newest connection or the next one: as soon as it has passed on `after` bytes down, which is at once when
 * it has already, and with 0 as soon as it is there. PROXY_CORRUPT changes the byte behind them by `mask` (exclusive
 * or).
 */
void proxy_plan(enum proxy_fault fault, uint64_t after, int mask);

/* The line's quality in both directions, for all connections until the next call; 0 is perfect. `piece`: the most bytes
 * in one write. */
void proxy_shape(int delay_ms, int bytes_per_second, int piece);

/* Whether anybody listens on the port; the connections there are stay. */
void proxy_listen(bool listens);

struct proxy_sight {
    int connections;     /* accepted so far */
    uint64_t down, up;   /* bytes that the newest one has passed on */
    int64_t accepted_us; /* when it came, CLOCK_MONOTONIC */
    int strikes;         /* faults so far */
    int64_t struck_us;   /* when the last one struck */
};
struct proxy_sight proxy_look(void);

#endif
