#include "client/link.h"

#include <errno.h>
#include <inttypes.h>
#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "client/configure.h"
#include "loop/clock.h"
#include "util/random.h"

enum {
    READ_LEAST = 256 * 1024,    /* room for one read; the kernel confirms the bytes to the peer once for each */
    HOST_SIZE = 280,            /* a name, brackets and a port */
    LEAVE_MS = 80,              /* free() promises 100, and a busy machine is late */
    STABLE_US = 5 * 1000 * 1000 /* a connection that held so long starts the back-off afresh */
};

void xb_link_init(struct xb_link *link, const struct xb_options *options, struct xb_waiter *waiter,
                  const struct xb_log *log)
{
    memset(link, 0, sizeof *link);
    link->options = options;
    link->waiter = waiter;
    link->log = log;
    link->transport.fd = -1;
}

void xb_link_free(struct xb_link *link, bool is_child)
{
    if (!is_child)
        xb_resolver_abandon(&link->resolver);
    xb_addresses_free(&link->addresses);
    xb_transport_free(&link->transport);
    if (link->has_engine)
        xb_engine_free(&link->engine);
}

void xb_link_start(struct xb_link *link)
{
    const struct xb_options *options = link->options;

    xb_configure_engine(&link->config, options);
    link->transport.secure = options->tls;
    xb_configure_tls(&link->transport.tls_config, options);
    link->transport.user_timeout_ms = 2 * options->heartbeat * 1000;
    xb_engine_init(&link->engine, &link->config, link->log);
    link->has_engine = true;
    xb_backoff_init(&link->backoff, options->retry_min * 1000, options->retry_max * 1000, xb_random_seed());
    link->host = (size_t)(xb_random_seed() % options->host_count);
    link->hosts_left = options->host_count;
}

void xb_link_unstart(struct xb_link *link)
{
    xb_engine_free(&link->engine);
    link->has_engine = false;
}

int xb_link_add(struct xb_link *link, const struct xb_interest *interest)
{
    if (xb_bindings_add(&link->engine.topology.bindings, &link->config, interest) != 0)
        return XIVO_BUS_ERR_NOMEM;
    return XIVO_BUS_OK;
}

void xb_link_drop_interest(struct xb_link *link, const struct xb_interest *interest)
{
    xb_bindings_drop(&link->engine.topology.bindings, &link->config, interest);
}

int xb_link_code(const struct xb_link *link, const struct xb_interest *interest)
{
    if (link->state != XB_LINK_OPEN)
        return XIVO_BUS_OK;
    return xb_bindings_code(&link->engine.topology.bindings, &link->config, interest);
}

/* ---- connecting ---- */

/*
 * An address failed, and that is what the attempt ends with when it is the last one. But of several that cannot be reached
 * "refused" is the one to report: the machine is up and the broker may be just starting, so the next attempt comes soon. A
 * host without IPv6 would otherwise fail with ::1 being unreachable. An address that took the connection has more to tell.
 */
static int judge_failure(struct xb_link *link, int rc, struct xb_error *error)
{
    bool is_out_of_reach = rc == XIVO_BUS_ERR_UNREACHABLE || rc == XIVO_BUS_ERR_TIMEOUT;

    if (rc == XIVO_BUS_ERR_REFUSED)
        link->refused = true;
    else if (link->refused && is_out_of_reach && !link->transport.connected)
        rc = xb_fail_errno(error, XIVO_BUS_ERR_REFUSED, ECONNREFUSED, "cannot connect");
    return rc;
}

static void log_attempt(const struct xb_link *link, const struct xb_address *address)
{
    char name[64], port[8];

    if (getnameinfo((const struct sockaddr *)&address->storage, address->length, name, sizeof name, port, sizeof port,
                    NI_NUMERICHOST | NI_NUMERICSERV) == 0)
        xb_log(link->log, XIVO_BUS_LOG_DEBUG, "connecting to %s port %s", name, port);
}

/* Every address gets its share of what is left of the host's time: one that swallows packets does not starve the others. */
static int open_next(struct xb_link *link, int64_t now_us, struct xb_error *error)
{
    int64_t behind;
    int rc = XIVO_BUS_OK;

    while (link->address < link->addresses.count) {
        const struct xb_address *address = &link->addresses.items[link->address++];

        log_attempt(link, address);
        rc = xb_transport_open(&link->transport, (const struct sockaddr *)&address->storage, address->length, error);
        if (rc == XIVO_BUS_OK)
            rc = xb_waiter_add(link->waiter, link->transport.fd, true, error);
        if (rc == XIVO_BUS_OK)
            break;
        rc = judge_failure(link, rc, error);
        xb_transport_close(&link->transport);
    }
    behind = (int64_t)(link->addresses.count - link->address);
    link->state = XB_LINK_OPENING;
    link->deadline_us = now_us + (link->host_deadline_us - now_us) / (behind + 1);
    return rc;
}

static void close_socket(struct xb_link *link)
{
    if (link->transport.fd >= 0)
        link->heard = xb_transport_has_heard(&link->transport);
    xb_waiter_remove(link->waiter);
    xb_transport_close(&link->transport);
}

/* The look-up has ended, with addresses or with a code. */
static int take_addresses(struct xb_link *link, int rc, int64_t now_us, struct xb_error *error)
{
    link->address = 0;
    link->refused = false;
    link->host_deadline_us = now_us + link->options->connection_timeout * 1000;
    if (rc == XIVO_BUS_OK && link->addresses.count == 0)
        rc = xb_fail(error, XIVO_BUS_ERR_RESOLVE, "%s has no address", link->options->hosts[link->host].name);
    if (link->addresses.left_out > 0)
        xb_log(link->log, XIVO_BUS_LOG_WARNING, "%s has %zu addresses; only the first %zu are tried",
               link->options->hosts[link->host].name, link->addresses.count + link->addresses.left_out,
               link->addresses.count);
    return rc == XIVO_BUS_OK ? open_next(link, now_us, error) : rc;
}

void xb_link_next_host(struct xb_link *link)
{
    link->host = (link->host + 1) % link->options->host_count;
}

static int begin_lookup(struct xb_link *link, int64_t now_us, struct xb_error *error)
{
    const char *name = link->options->hosts[link->host].name;
    int rc = xb_resolver_begin(&link->resolver, name, xb_options_port(link->options, link->host), link->waiter,
                               &link->addresses, error);

    link->state = XB_LINK_RESOLVING;
    link->deadline_us = now_us + link->options->connection_timeout * 1000;
    return rc == XB_RESOLVE_PENDING ? XIVO_BUS_OK : take_addresses(link, rc, now_us, error);
}

/* Before all else, so that a file that is missing is told of at once, also when there is no broker yet. */
static int prepare(struct xb_link *link, int64_t now_us, struct xb_error *error)
{
    int rc = xb_transport_prepare(&link->transport, error);

    return rc == 1 ? begin_lookup(link, now_us, error) : rc;
}

int xb_link_begin(struct xb_link *link, int64_t now_us, struct xb_error *error)
{
    link->state = XB_LINK_PREPARING;
    link->deadline_us = now_us; /* the next part needs no event */
    return prepare(link, now_us, error);
}

static int advance_lookup(struct xb_link *link, int64_t now_us, struct xb_error *error)
{
    int rc = xb_resolver_ask(&link->resolver, &link->addresses, error);

    if (rc != XB_RESOLVE_PENDING)
        return take_addresses(link, rc, now_us, error);
    if (now_us < link->deadline_us)
        return XIVO_BUS_OK;
    return xb_fail(error, XIVO_BUS_ERR_RESOLVE, "cannot resolve %s: the name service did not answer within %lld ms",
                   link->options->hosts[link->host].name, (long long)link->options->connection_timeout);
}

/* Bytes may have come with the end of the TLS handshake: nothing in the socket would tell of them. */
static void become_open(struct xb_link *link, int64_t now_us)
{
    link->state = XB_LINK_OPEN;
    link->arrived_us = INT64_MAX;
    link->stuck_us = 0;
    link->broken.code = XIVO_BUS_OK;
    xb_log(link->log, XIVO_BUS_LOG_DEBUG, "connected%s", link->transport.secure ? ", the TLS handshake is done" : "");
    xb_engine_start(&link->engine, now_us);
}

/* 1: bytes can flow; 0: not yet; or a code. */
static int step_socket(struct xb_link *link, int happened, struct xb_error *error)
{
    struct xb_transport *transport = &link->transport;
    int rc = XIVO_BUS_OK;

    if (!transport->connected && !(happened & XB_WAITER_WRITABLE))
        return 0;
    if (!transport->connected)
        rc = xb_transport_finish(transport, error);
    if (rc == XIVO_BUS_OK)
        rc = xb_transport_handshake(transport, link->options->hosts[link->host].name, error);
    if (rc == 0)
        xb_waiter_want(link->waiter, true, xb_transport_wants_write(transport, false));
    return rc;
}

/* A host that was reached and has the wrong certificate has it on its other addresses too, and that is what must be told. */
static int advance_socket(struct xb_link *link, int happened, int64_t now_us, struct xb_error *error)
{
    int rc = step_socket(link, happened, error);

    if (rc == 0 && now_us >= link->deadline_us)
        rc = xb_fail(error, XIVO_BUS_ERR_TIMEOUT, "cannot connect: %s",
                     link->transport.connected ? "the TLS handshake did not end in time" : "no answer in time");
    if (rc == 1)
        become_open(link, now_us);
    if (rc >= 0)
        return XIVO_BUS_OK;
    rc = judge_failure(link, rc, error);
    xb_log(link->log, XIVO_BUS_LOG_DEBUG, "this address failed: %s", error->text);
    close_socket(link);
    return rc != XIVO_BUS_ERR_TLS && link->address < link->addresses.count ? open_next(link, now_us, error) : rc;
}

int xb_link_advance(struct xb_link *link, int happened, int64_t now_us, struct xb_error *error)
{
    if (link->state == XB_LINK_PREPARING)
        return prepare(link, now_us, error);
    if (link->state == XB_LINK_RESOLVING)
        return advance_lookup(link, now_us, error);
    return advance_socket(link, happened, now_us, error);
}

/* ---- bytes ---- */

bool xb_link_is_readable(const struct xb_link *link, int happened)
{
    return xb_transport_is_readable(&link->transport, happened & XB_WAITER_READABLE, happened & XB_WAITER_WRITABLE);
}

int xb_link_read(struct xb_link *link, int64_t now_us, struct xb_error *error)
{
    size_t room;
    uint8_t *bytes = xb_engine_room(&link->engine, READ_LEAST, &room);
    ssize_t count;

    if (!bytes)
        return xb_fail_nomem(error);
    count = xb_transport_read(&link->transport, bytes, room, error);
    if (count == XIVO_BUS_ERR_CLOSED && link->broken.code != XIVO_BUS_OK)
        *error = link->broken; /* known before, and better: that the peer did not answer, for instance */
    if (count < 0)
        return error->code;
    if (link->transport.dry)
        xb_engine_emptied(&link->engine, now_us);
    if (count == 0)
        return link->transport.dry ? XB_LINK_NONE : XB_LINK_FULL;
    xb_engine_fed(&link->engine, (size_t)count, now_us);
    return link->transport.dry ? XB_LINK_SOME : XB_LINK_FULL;
}

/* Only of these one can be sure that the socket is at its end, and that what can still be read from it is so, too. */
static bool is_end_of_socket(int code)
{
    return code == XIVO_BUS_ERR_CLOSED || code == XIVO_BUS_ERR_TIMEOUT || code == XIVO_BUS_ERR_UNREACHABLE;
}

static int64_t stuck_deadline(const struct xb_link *link)
{
    return link->stuck_us > 0 ? link->stuck_us + xb_engine_stall_us(&link->engine) : INT64_MAX;
}

/* After a write. TCP's own limit does not do it all: with heartbeat=0 there is none. */
static int check_progress(struct xb_link *link, bool waits, bool moved, int64_t now_us, struct xb_error *error)
{
    if (!waits)
        link->stuck_us = 0;
    else if (moved || link->stuck_us == 0)
        link->stuck_us = now_us;
    if (now_us < stuck_deadline(link))
        return XIVO_BUS_OK;
    return xb_fail(error, XIVO_BUS_ERR_TIMEOUT, "the broker has read nothing of what was sent to it for %lld ms",
                   (long long)((now_us - link->stuck_us) / 1000));
}

int xb_link_write(struct xb_link *link, int64_t now_us, struct xb_error *error)
{
    size_t length;
    const uint8_t *bytes;
    ssize_t count = 0;
    bool moved = false;

    if (link->broken.code != XIVO_BUS_OK)
        return xb_fail(error, link->broken.code, "%s", link->broken.text);
    while ((bytes = xb_engine_output(&link->engine, &length)) != NULL) {
        count = xb_transport_write(&link->transport, bytes, length, error);
        if (count <= 0)
            break;
        xb_engine_sent(&link->engine, (size_t)count, now_us);
        moved = true;
    }
    if (count < 0 && is_end_of_socket((int)count))
        link->broken = *error;
    xb_waiter_want(link->waiter, !xb_link_is_congested(link),
                   xb_transport_wants_write(&link->transport, bytes != NULL && count >= 0));
    return count < 0 ? (int)count : check_progress(link, bytes != NULL, moved, now_us, error);
}

/* ---- failing and waiting ---- */

static char *show_host(const struct xb_link *link, size_t host, char *text, size_t size)
{
    const char *name = link->options->hosts[host].name;
    bool brackets = strchr(name, ':') != NULL;

    snprintf(text, size, "%s%s%s:%" PRId64, brackets ? "[" : "", name, brackets ? "]" : "",
             xb_options_port(link->options, host));
    return text;
}

bool xb_link_is_stable(const struct xb_link *link, int64_t now_us)
{
    return link->connected && now_us - link->connected_us >= STABLE_US;
}

/*
 * What somebody has to change before it can work. A peer that does not even greet like a broker is something else, on a wrong
 * port perhaps; once connected, though, it may be a proxy that speaks for a broker that is down.
 */
static bool is_refusal(const struct xb_link *link, int code)
{
    if (code == XIVO_BUS_ERR_PROTOCOL && link->state == XB_LINK_OPEN)
        return !xb_engine_is_greeted(&link->engine);
    return xivo_bus_error_is_fatal(code);
}

/* Files that cannot be used are the same for every host: none of the others need be tried. */
static void note_refusal(struct xb_link *link, const struct xb_error *error)
{
    if (link->ever_connected || !is_refusal(link, error->code))
        return;
    if (link->state == XB_LINK_PREPARING)
        link->hosts_left = 1;
    if (link->refusal.code != XIVO_BUS_OK)
        return;
    link->refusal = *error;
    link->refused_by = link->host;
}

/*
 * All hosts of the URI have been tried and none was good. Of their reasons the refusal that somebody has to mend tells most;
 * that of the host that was tried last stands behind it.
 */
static void tell_refusal(struct xb_link *link, struct xb_error *error)
{
    char first[HOST_SIZE], last[HOST_SIZE];

    if (link->refused_by != link->host)
        xb_fail(error, link->refusal.code, "%s: %s; %s: %s", show_host(link, link->refused_by, first, sizeof first),
                link->refusal.text, show_host(link, link->host, last, sizeof last), error->text);
    link->refusal.code = XIVO_BUS_OK;
}

/*
 * The host answers and the broker is not there. A proxy in front of a broker that is down takes the connection, finds nobody
 * and closes it before a byte came: to the one who waits for the broker that is the same.
 */
static bool is_refused(const struct xb_link *link, int code)
{
    return code == XIVO_BUS_ERR_REFUSED || (code == XIVO_BUS_ERR_CLOSED && !link->heard);
}

/* Without a connection every host has its turn at once, and only then comes the wait, or the end. */
static int64_t wait_of(struct xb_link *link, struct xb_error *error, int64_t now_us)
{
    if (xb_link_is_stable(link, now_us))
        xb_backoff_reset(&link->backoff);
    if (link->ever_connected && xivo_bus_error_is_fatal(error->code))
        return link->options->retry_max * 1000;
    note_refusal(link, error);
    if (!link->connected && --link->hosts_left > 0)
        return 0;
    link->hosts_left = link->options->host_count;
    if (link->ever_connected || link->refusal.code == XIVO_BUS_OK)
        return xb_backoff_next(&link->backoff, is_refused(link, error->code));
    tell_refusal(link, error);
    return -1;
}

int64_t xb_link_lose(struct xb_link *link, struct xb_error *error, int64_t now_us)
{
    struct xb_error ignored;
    int64_t wait_us;

    if (link->state == XB_LINK_OPEN) {
        link->arrived_us = xb_clock_monotonic() - xb_transport_silence(&link->transport);
        xb_engine_close(&link->engine);
        xb_link_write(link, now_us, &ignored); /* a last word to the peer, as far as it still listens */
        xb_transport_finish_writing(&link->transport);
    }
    close_socket(link);
    wait_us = wait_of(link, error, now_us);
    link->connected = false;
    link->state = wait_us < 0 ? XB_LINK_IDLE : XB_LINK_WAITING;
    link->deadline_us = now_us + wait_us;
    return wait_us;
}

/* Nothing that the engine waits for can come while nothing is read. */
static int64_t open_deadline(const struct xb_link *link)
{
    int64_t stuck_us = stuck_deadline(link), engine_us = xb_engine_deadline(&link->engine);

    return xb_link_is_congested(link) || stuck_us < engine_us ? stuck_us : engine_us;
}

int64_t xb_link_deadline(const struct xb_link *link)
{
    switch (link->state) {
    case XB_LINK_OPENING:
        return link->transport.dry ? link->deadline_us : 0; /* a part of the handshake is done: on with the next */
    case XB_LINK_PREPARING:
    case XB_LINK_RESOLVING:
    case XB_LINK_WAITING:
        return link->deadline_us;
    case XB_LINK_OPEN:
        return open_deadline(link);
    case XB_LINK_IDLE:
        break;
    }
    return INT64_MAX;
}

/* ---- leaving ---- */

/* What still arrives must be read: closing a socket with unread bytes resets it, and the acks just written could be lost. */
static int read_and_forget(struct xb_link *link, int64_t now_us, int64_t end_us)
{
    struct xb_error ignored;
    int amount = xb_link_read(link, now_us, &ignored);
    int rc = amount < 0 ? amount : XB_ENGINE_DELIVERY;

    while (rc > XB_ENGINE_DRY && !link->engine.closed && (rc != XB_ENGINE_MORE || xb_clock_monotonic() < end_us))
        rc = xb_engine_next(&link->engine, now_us, &ignored);
    return rc < 0 ? rc : amount;
}

static void wait_for_peer(const struct xb_link *link, int64_t wait_us)
{
    struct pollfd pollfd = { .fd = link->transport.fd, .events = POLLIN };
    size_t length;

    if (xb_transport_wants_write(&link->transport, xb_engine_output(&link->engine, &length) != NULL))
        pollfd.events |= POLLOUT;
    poll(&pollfd, 1, (int)(wait_us / 1000) + 1);
}

static void say_goodbye(struct xb_link *link)
{
    struct xb_error ignored;
    int64_t now_us = xb_clock_monotonic();
    const int64_t end_us = now_us + LEAVE_MS * 1000;
    int amount;

    xb_engine_close(&link->engine);
    while (now_us < end_us && xb_link_write(link, now_us, &ignored) == XIVO_BUS_OK) {
        amount = read_and_forget(link, now_us, end_us);
        if (amount < 0 || link->engine.closed)
            return;
        if (amount != XB_LINK_FULL)
            wait_for_peer(link, end_us - now_us);
        now_us = xb_clock_monotonic();
    }
}

void xb_link_leave(struct xb_link *link)
{
    if (link->state != XB_LINK_OPEN)
        return;
    if (link->connected)
        say_goodbye(link);
    xb_transport_finish_writing(&link->transport);
}

char *xb_link_host(const struct xb_link *link, char *text, size_t size)
{
    return show_host(link, link->host, text, size);
}
