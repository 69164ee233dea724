#ifndef XB_CLIENT_LINK_H
#define XB_CLIENT_LINK_H

#include "amqp/engine.h"
#include "amqp/transport.h"
#include "client/option.h"
#include "loop/backoff.h"
#include "loop/resolve.h"
#include "loop/waiter.h"

/*
 * The way to the broker: which host and which of its addresses is tried, the socket, and the engine that is fed from it.
 * It calls nobody back; process.c drives it and tells the program.
 *
 *     IDLE --begin--> PREPARING --> RESOLVING --> OPENING --advance--> OPEN --lose--> WAITING --begin--> ...
 *
 * PREPARING: the files that TLS needs are read, some of them a part at a time. RESOLVING: the host's name is looked up; a
 * number skips this. OPENING: a socket is connecting, then TLS shakes hands on it; when it fails, the host's next address is
 * tried. OPEN: bytes flow, from the AMQP handshake on; `connected` says that the consumer runs. WAITING: until deadline_us,
 * then the next host.
 */
enum xb_link_state {
    XB_LINK_IDLE,
    XB_LINK_PREPARING,
    XB_LINK_RESOLVING,
    XB_LINK_OPENING,
    XB_LINK_OPEN,
    XB_LINK_WAITING
};

struct xb_link {
    const struct xb_options *options;
    const struct xb_log *log;
    struct xb_waiter *waiter;
    enum xb_link_state state;
    bool connected;
    bool ever_connected;
    int64_t connected_us; /* when it became so, monotonic */
    int64_t
        deadline_us; /* PREPARING: at once; RESOLVING: of the look-up; OPENING: of this address; WAITING: of the wait */
    int64_t host_deadline_us; /* OPENING: of all the host's addresses together */
    size_t host;              /* index of the one that is tried */
    size_t hosts_left;        /* before the round is over and the wait begins */
    struct xb_error
        refusal;       /* of a host of this round, before the first connection, that no retry mends; code 0: none */
    size_t refused_by; /* index of that host */
    struct xb_resolver resolver;
    struct xb_addresses addresses;
    size_t address; /* index of the next one */
    bool refused;   /* by one of them */
    bool heard;     /* of the socket that was closed last: the peer had sent something */
    struct xb_error
        broken;         /* OPEN: why nothing can be written any more; what has come can still be read; code 0: it can */
    int64_t stuck_us;   /* OPEN: since when output waits of which the peer takes nothing; 0: none waits */
    int64_t arrived_us; /* of a connection that was lost: when bytes came last; else INT64_MAX */
    struct xb_backoff backoff;
    struct xb_transport transport;
    struct xb_engine_config config;
    struct xb_engine engine;
    bool has_engine; /* made at the start, when the options cannot change any more */
};

void xb_link_init(struct xb_link *link, const struct xb_options *options, struct xb_waiter *waiter,
                  const struct xb_log *log);

/* `is_child`: in a forked child, where the look-up's thread is not. */
void xb_link_free(struct xb_link *link, bool is_child);

/* The options are final: makes the engine. Taken back when the start fails: the options may change again. */
void xb_link_start(struct xb_link *link);
void xb_link_unstart(struct xb_link *link);

/* Adds what a subscription wants (XIVO_BUS_OK or _NOMEM), or takes it away again. The next advance asks the broker. */
int xb_link_add(struct xb_link *link, const struct xb_interest *interest);
void xb_link_drop_interest(struct xb_link *link, const struct xb_interest *interest);

/* Why the broker refuses a part of it on this connection; XIVO_BUS_OK: it does not, or there is no connection. */
int xb_link_code(const struct xb_link *link, const struct xb_interest *interest);

/* Another attempt, another host. */
void xb_link_next_host(struct xb_link *link);

/* Begins an attempt with the host that is on, and takes it as far as it goes at once: to PREPARING, RESOLVING or OPENING. */
int xb_link_begin(struct xb_link *link, int64_t now_us, struct xb_error *error);

/*
 * PREPARING, RESOLVING and OPENING: goes on if it can. `happened` are the waiter's bits. It fails when the look-up does, or the last of the
 * addresses.
 */
int xb_link_advance(struct xb_link *link, int happened, int64_t now_us, struct xb_error *error);

/* OPEN: whether reading is of use, given the waiter's bits. */
bool xb_link_is_readable(const struct xb_link *link, int happened);

/* OPEN: no more may be read before something has been written. Not when nothing can be written any more. */
static inline bool xb_link_is_congested(const struct xb_link *link)
{
    return xb_engine_is_congested(&link->engine) && link->broken.code == XIVO_BUS_OK;
}

/* OPEN: one read into the engine. Nothing, some bytes and the input is dry, or any number and there may be more; or a code. */
enum xb_link_bytes { XB_LINK_NONE, XB_LINK_SOME, XB_LINK_FULL };
int xb_link_read(struct xb_link *link, int64_t now_us, struct xb_error *error);

/*
 * OPEN: writes what the engine has to say, as far as the socket takes it. When the peer is gone it fails, then and ever after,
 * and `broken` is set. It fails as well when the peer has taken nothing for as long as it may stand still.
 */
int xb_link_write(struct xb_link *link, int64_t now_us, struct xb_error *error);

/*
 * The attempt, or the connection, has failed with `error`: closes the socket and decides what comes next. Returns how long to
 * wait, in microseconds, or -1 when there will be no other attempt: the state is then IDLE, else WAITING. With -1 `error` is
 * the refusal that is the reason, which may be that of a host that was tried before.
 */
int64_t xb_link_lose(struct xb_link *link, struct xb_error *error, int64_t now_us);

/* Whether the present connection has lasted long enough to be trusted: what ends it now is not its beginning going wrong. */
bool xb_link_is_stable(const struct xb_link *link, int64_t now_us);

/* When the link has something to do though nothing arrives. */
int64_t xb_link_deadline(const struct xb_link *link);

/* Says goodbye: acks, connection.close, and up to 80 ms for the answer. */
void xb_link_leave(struct xb_link *link);

/* "pbx1:5672" of the host that is on. */
char *xb_link_host(const struct xb_link *link, char *text, size_t size);

#endif
