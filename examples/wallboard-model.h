/*
 * The state of a call center, without input or output: what wallboard shows.
 *
 * Two sources feed it, events and snapshots, and neither is complete. Three rules keep it right:
 *
 * - An event is applied when it arrives, also while a snapshot is under way, and marks what it wrote. A snapshot writes only
 *   what no event has written since the request was sent. The snapshot may be older than such an event or newer; if it is
 *   newer, the event that made the difference is still on its way. So both orders end in the same state.
 * - What ended while a snapshot was under way is remembered until its end, so that the snapshot does not bring it back.
 * - AMI events are not in order: within two seconds a leave may precede its join. A leave without a join is remembered for
 *   that long, and cancels the join. The memory has room for WB_GONE entries; one that overflows spoils the snapshot, which
 *   has to be taken again.
 *
 * Times are CLOCK_MONOTONIC in microseconds. A handle belongs to one thread.
 */
#ifndef WALLBOARD_MODEL_H
#define WALLBOARD_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum wb_kind { WB_AGENT, WB_MEMBER, WB_CALLER, WB_CALL, WB_KINDS };
enum { WB_GONE = 256, WB_REORDER_US = 2000000 };
enum { WB_STATE = 1, WB_PAUSE = 2, WB_ALL = 3 }; /* parts of a row */

struct wb_row {
    enum wb_kind kind;
    char key[200];      /* agent id; queue and interface; queue and unique id; call id */
    char queue[80];     /* members, callers */
    char name[80];
    char number[48];
    char state[32];     /* agents: logged_in, logged_out; members: device state; calls: channel state */
    bool paused;
    int64_t position;   /* callers */
    int64_t calls;      /* members: calls taken */
    int64_t since_us;   /* when the row was made */
    unsigned written;   /* parts that an event wrote since the snapshot began */
    bool listed;        /* the snapshot that is under way has it */
    bool doubtful;      /* from before a gap, and nothing has confirmed it since */
};

struct wb_gone {
    enum wb_kind kind;
    char key[200];
    int64_t at_us;
    bool used;          /* it has cancelled its join */
};

struct wb_model {
    struct wb_row *rows;
    size_t count, room;
    struct wb_gone gone[WB_GONE];
    uint64_t gone_count;                /* ever; the ring holds the last WB_GONE */
    uint64_t gone_before[WB_KINDS];     /* gone_count when the snapshot began */
    bool under_way[WB_KINDS];           /* a snapshot is */
    bool stale[WB_KINDS];
    int64_t stale_since_us;
    bool connected;
    bool changed;                       /* set by every change; cleared by who draws */
};

void wb_init(struct wb_model *model, int64_t now_us);
void wb_free(struct wb_model *model);

/* A row with `kind` and `key` set and all else zero; the key is cut where it is too long. */
void wb_row_init(struct wb_row *row, enum wb_kind kind, const char *queue, const char *id);

/* Copies text into an array of a row, cut at its end; NULL is as "". */
void wb_text(char *to, size_t size, const char *from);

/*
 * Events. wb_put() writes the parts `parts` of a row, which it makes where there is none. A call that has ended, and a member
 * that was removed within WB_REORDER_US, are not made again. false: no memory, the row is missing.
 */
bool wb_put(struct wb_model *model, const struct wb_row *row, unsigned parts, int64_t now_us);
void wb_remove(struct wb_model *model, enum wb_kind kind, const char *key, int64_t now_us);
bool wb_join(struct wb_model *model, const struct wb_row *row, int64_t now_us);
void wb_leave(struct wb_model *model, const char *key, int64_t now_us);

/* The connection. After wb_connected() a kind with a snapshot is stale until wb_snapshot_end(); rows of others are doubtful. */
void wb_disconnected(struct wb_model *model, int64_t now_us);
void wb_connected(struct wb_model *model, const bool has_snapshot[WB_KINDS]);

/* A snapshot: begin when the request is sent, one put for each row, end. end: false if it has to be taken again. */
void wb_snapshot_begin(struct wb_model *model, enum wb_kind kind);
bool wb_snapshot_put(struct wb_model *model, const struct wb_row *row, int64_t now_us);
bool wb_snapshot_end(struct wb_model *model, enum wb_kind kind);
void wb_snapshot_abort(struct wb_model *model, enum wb_kind kind);

struct wb_row *wb_find(const struct wb_model *model, enum wb_kind kind, const char *key);

/* By kind, queue, position and key: the order in which they are shown. */
void wb_sort(struct wb_model *model);

#endif
