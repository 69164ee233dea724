#ifndef XB_TESTS_STAGE_H
#define XB_TESTS_STAGE_H

#include <xivo-bus/xivo-bus.h>

#include "fake/server.h"

/*
 * A handle and up to two servers, played against each other in one thread. A test says what it waits for:
 *
 *     while (stage.events < 3)
 *         stage_turn(&stage);
 *
 * A turn waits until a descriptor of any of them is ready, as the program's own loop would, and lets those act. Nothing
 * ready for ten seconds fails the test. Allocations fail (failing_alloc.h) in the library only, not in the servers.
 */
enum { STAGE_SERVERS = 2, STAGE_CHANGES = 256 };

/* A state change as the program saw it. */
struct stage_change {
    struct xivo_bus_state_change change; /* its texts are below */
    char text[640], host[128];
};

struct stage {
    xivo_bus *bus;
    struct server servers[STAGE_SERVERS];
    size_t server_count;

    struct stage_change changes[STAGE_CHANGES];
    size_t change_count, change_read;
    unsigned events;               /* messages that a callback of stage_listen() saw */
    int (*process)(xivo_bus *bus); /* NULL: xivo_bus_process() */
    int rc;                        /* of the last one */
    unsigned rounds;               /* calls of process() */
    int64_t longest_us;            /* the longest of them, by own_time.h */
};

/* One server, and a handle for it: 127.0.0.1, its port, short waits, and what else `query` says ("&name=value", or "").
 */
void stage_open(struct stage *stage, const char *query);
void stage_close(struct stage *stage);

/* A handle for another URI instead. */
void stage_use(struct stage *stage, const char *uri);

/* The handle's state callback is that of the stage again, which keeps the changes. */
void stage_watch(struct stage *stage);

/* Subscribes to a key with a callback that counts. */
void stage_listen(struct stage *stage, const char *key);

void stage_turn(struct stage *stage);

/* One call of process(), ready or not. */
void stage_process(struct stage *stage);

/* process() never waited for anything. */
void stage_expect_prompt(const struct stage *stage);

/* Turns until the handle has been told of CONNECTED once more than now. */
void stage_connect(struct stage *stage);

/* How often a state was told. */
size_t stage_count(const struct stage *stage, enum xivo_bus_state state);

/* The next change is this one; returns it. */
const struct stage_change *stage_expect(struct stage *stage, enum xivo_bus_state state);
const struct stage_change *stage_expect_lost(struct stage *stage, int code);

/* The server sends a message; waits for nothing. */
void stage_send(struct stage *stage, const char *key);

int64_t stage_now_us(void);

#endif
