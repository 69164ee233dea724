#include "proxy.h"

#include <arpa/inet.h>
#include <check.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { LINES = 8, BUFFER = 64 * 1024 };
enum way { DOWN, UP, WAYS };

/* One direction of one connection: bytes that were read and are still to be written. */
struct pipe {
    int from, to;
    bool frozen;
    uint8_t bytes[BUFFER];
    size_t begin, end;
    uint64_t passed;
    int64_t not_before_us; /* delay and throttle: when the next byte may be written */
};

struct line {
    bool used;
    bool dying; /* both ends have been told: what still comes is read and dropped, for unread bytes would make a reset
                   of it */
    struct pipe pipes[WAYS];
};

/* ---- the process that is the network ---- */

static struct {
    int control, listener, port, target;
    struct line lines[LINES];
    struct line *newest;
    enum proxy_fault planned;
    uint64_t planned_after;
    uint8_t mask;
    int64_t delay_us, rate, piece;
    struct proxy_sight sight;
} net;

enum order { ORDER_STRIKE, ORDER_PLAN, ORDER_SHAPE, ORDER_LISTEN, ORDER_LOOK };

struct command {
    enum order order;
    enum proxy_fault fault;
    int64_t a, b, c;
};

static int64_t now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static struct sockaddr_in loopback(int port)
{
    return (struct sockaddr_in){ .sin_family = AF_INET,
                                 .sin_port = htons((uint16_t)port),
                                 .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
}

/* A socket on a port; 0 chooses one. With one that does not listen a port is kept while nobody listens there. */
static int bind_to(int *port)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), on = 1;
    struct sockaddr_in address = loopback(*port);
    socklen_t length = sizeof address;

    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, (struct sockaddr *)&address, length) != 0 ||
        getsockname(fd, (struct sockaddr *)&address, &length) != 0)
        return -1;
    *port = ntohs(address.sin_port);
    return fd;
}

static int listen_on(int port)
{
    int fd = bind_to(&port);

    return fd >= 0 && listen(fd, 16) == 0 ? fd : -1;
}

static void close_line(struct line *line, bool reset)
{
    const struct linger at_once = { .l_onoff = 1, .l_linger = 0 };

    for (int i = 0; i < WAYS; i++) {
        if (reset)
            setsockopt(line->pipes[i].from, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        close(line->pipes[i].from);
    }
    line->used = false;
    if (net.newest == line)
        net.newest = NULL;
}

/* A connection that ends is no target any more. */
static void end_line(struct line *line)
{
    line->dying = true;
    if (net.newest == line)
        net.newest = NULL;
    shutdown(line->pipes[DOWN].to, SHUT_WR);
    shutdown(line->pipes[UP].to, SHUT_WR);
}

static void strike(struct line *line, enum proxy_fault fault)
{
    net.sight.strikes++;
    net.sight.struck_us = now_us();
    if (fault == PROXY_CUT)
        end_line(line);
    else if (fault == PROXY_RESET)
        close_line(line, true);
    if (fault == PROXY_FREEZE_DOWN || fault == PROXY_FREEZE_BOTH)
        line->pipes[DOWN].frozen = true;
    if (fault == PROXY_FREEZE_UP || fault == PROXY_FREEZE_BOTH)
        line->pipes[UP].frozen = true;
}

/* Whether the plan's moment has come. A corruption is done where the byte is written. */
static void strike_if_due(void)
{
    enum proxy_fault fault = net.planned;

    if (fault == PROXY_NOTHING || fault == PROXY_CORRUPT || !net.newest ||
        net.newest->pipes[DOWN].passed < net.planned_after)
        return;
    net.planned = PROXY_NOTHING;
    strike(net.newest, fault);
}

static void accept_one(void)
{
    int client = accept4(net.listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC), on = 1;
    struct sockaddr_in address = loopback(net.target);
    struct line *line = net.lines;

    if (client < 0)
        return;
    while (line < net.lines + LINES && line->used)
        line++;
    int broker = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (line == net.lines + LINES || connect(broker, (struct sockaddr *)&address, sizeof address) != 0) {
        close(client);
        close(broker);
        return;
    }
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(broker, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    memset(line, 0, sizeof *line);
    line->used = true;
    line->pipes[DOWN].from = line->pipes[UP].to = broker;
    line->pipes[UP].from = line->pipes[DOWN].to = client;
    net.newest = line;
    net.sight.connections++;
    net.sight.accepted_us = now_us();
    strike_if_due();
}

/* How much of what waits may be written in one go. */
static size_t portion(const struct line *line, const struct pipe *pipe)
{
    size_t size = pipe->end - pipe->begin;
    bool down = pipe == &line->pipes[DOWN] && line == net.newest;

    if (net.piece > 0 && size > (size_t)net.piece)
        size = (size_t)net.piece;
    if (net.rate > 0 && size > (size_t)net.rate / 50 + 1)
        size = (size_t)net.rate / 50 + 1;
    if (down && net.planned != PROXY_NOTHING && pipe->passed < net.planned_after &&
        size > net.planned_after - pipe->passed)
        size = (size_t)(net.planned_after - pipe->passed);
    return size;
}

static void corrupt_if_due(const struct line *line, struct pipe *pipe)
{
    if (net.planned != PROXY_CORRUPT || line != net.newest || pipe != &line->pipes[DOWN] ||
        pipe->passed < net.planned_after)
        return;
    net.planned = PROXY_NOTHING;
    pipe->bytes[pipe->begin] ^= net.mask;
    strike(net.newest, PROXY_CORRUPT);
}

/* False when the other end is gone. */
static bool pass_on(struct line *line, struct pipe *pipe)
{
    corrupt_if_due(line, pipe);
    ssize_t count = send(pipe->to, pipe->bytes + pipe->begin, portion(line, pipe), MSG_DONTWAIT | MSG_NOSIGNAL);

    if (count < 0)
        return errno == EAGAIN || errno == EINTR;
    pipe->begin += (size_t)count;
    pipe->passed += (uint64_t)count;
    if (net.rate > 0)
        pipe->not_before_us = now_us() + count * 1000000 / net.rate;
    if (pipe == &line->pipes[DOWN] && line == net.newest)
        strike_if_due();
    return true;
}

/* 1 when bytes came, 0 at the end or after a reset. */
static int take_in(struct pipe *pipe, bool *reset)
{
    ssize_t count = recv(pipe->from, pipe->bytes, BUFFER, MSG_DONTWAIT);

    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return 1;
    *reset = count < 0;
    pipe->begin = 0;
    pipe->end = count > 0 ? (size_t)count : 0;
    pipe->not_before_us = net.delay_us > 0 ? now_us() + net.delay_us : pipe->not_before_us;
    return count > 0;
}

/* What poll() should wait for, and until when at the latest. */
static void watch(const struct line *line, struct pollfd slots[WAYS], int64_t *until_us)
{
    for (int i = 0; i < WAYS; i++) {
        const struct pipe *pipe = &line->pipes[i];
        bool full = pipe->begin < pipe->end && !line->dying;

        slots[i] = (struct pollfd){ .fd = -1 };
        if (pipe->frozen && !line->dying) {
            if (i == UP) /* the library may give up; what the broker does is not seen */
                slots[i] = (struct pollfd){ .fd = pipe->from, .events = POLLRDHUP };
            continue;
        }
        if (full && pipe->not_before_us > now_us())
            *until_us = pipe->not_before_us < *until_us ? pipe->not_before_us : *until_us;
        else
            slots[i] = (struct pollfd){ .fd = full ? pipe->to : pipe->from, .events = full ? POLLOUT : POLLIN };
    }
}

static void serve_line(struct line *line, const struct pollfd slots[WAYS])
{
    bool reset = false;

    for (int i = 0; i < WAYS && line->used; i++) {
        struct pipe *pipe = &line->pipes[i];

        if (slots[i].fd < 0 || slots[i].revents == 0)
            continue;
        if (pipe->frozen && !line->dying) {
            if (slots[i].revents & (POLLRDHUP | POLLHUP | POLLERR)) /* and not what was to be read before it froze */
                close_line(line, false);
        } else if (pipe->begin < pipe->end && !line->dying) {
            if (!pass_on(line, pipe))
                close_line(line, true);
        } else if (!take_in(pipe, &reset)) {
            if (reset)
                close_line(line, true);
            else if (line->dying)
                close_line(line, false);
            else
                end_line(line);
        }
    }
}

static void listen_or_not(bool listens)
{
    if (net.listener >= 0)
        close(net.listener);
    net.listener = listens ? listen_on(net.port) : -1;
}

static void obey(const struct command *command)
{
    switch (command->order) {
    case ORDER_STRIKE:
        for (struct line *line = net.lines; line < net.lines + LINES; line++)
            if (line->used)
                strike(line, command->fault);
        break;
    case ORDER_PLAN:
        net.planned = command->fault;
        net.planned_after = (uint64_t)command->a;
        net.mask = (uint8_t)command->b;
        strike_if_due();
        break;
    case ORDER_SHAPE:
        net.delay_us = command->a * 1000;
        net.rate = command->b;
        net.piece = command->c;
        break;
    case ORDER_LISTEN:
        listen_or_not(command->a != 0);
        break;
    case ORDER_LOOK:
        break;
    }
    if (net.newest) {
        net.sight.down = net.newest->pipes[DOWN].passed;
        net.sight.up = net.newest->pipes[UP].passed;
    }
    send(net.control, &net.sight, sizeof net.sight, MSG_NOSIGNAL);
}

static void run(void)
{
    struct pollfd slots[2 + LINES * WAYS];
    struct command command;

    for (;;) {
        int64_t now = now_us(), until = now + 1000000;

        slots[0] = (struct pollfd){ .fd = net.control, .events = POLLIN };
        slots[1] = (struct pollfd){ .fd = net.listener, .events = POLLIN };
        for (int i = 0; i < LINES; i++) {
            slots[2 + i * WAYS] = slots[3 + i * WAYS] = (struct pollfd){ .fd = -1 };
            if (net.lines[i].used)
                watch(&net.lines[i], slots + 2 + i * WAYS, &until);
        }
        poll(slots, 2 + LINES * WAYS, (int)((until - now + 999) / 1000));
        for (int i = 0; i < LINES; i++)
            if (net.lines[i].used)
                serve_line(&net.lines[i], slots + 2 + i * WAYS);
        if (slots[1].revents)
            accept_one();
        if (slots[0].revents) {
            if (recv(net.control, &command, sizeof command, 0) != sizeof command)
                _exit(0);
            obey(&command);
        }
    }
}

/* ---- the test's side ---- */

static int control = -1, place = -1, port;
static pid_t child;

void proxy_open(int target_port)
{
    proxy_open_across(target_port, -1);
}

void proxy_open_across(int target_port, int network)
{
    int ends[2];

    port = 0;
    place = bind_to(&port);
    ck_assert_int_ge(place, 0);
    int listener = listen_on(port);
    ck_assert_int_ge(listener, 0);
    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), 0);
    child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        signal(SIGTERM, SIG_DFL);
        close(ends[0]);
        net.control = ends[1];
        net.listener = listener;
        net.port = port;
        net.target = target_port;
        if (network >= 0 && setns(network, CLONE_NEWNET) != 0)
            _exit(1);
        run();
    }
    ck_assert_int_gt(child, 0);
    close(ends[1]);
    close(listener);
    control = ends[0];
}

void proxy_close(void)
{
    close(control);
    waitpid(child, NULL, 0);
    close(place);
    control = place = -1;
}

int proxy_port(void)
{
    return port;
}

const char *proxy_uri(const char *query)
{
    static char uri[512];

    snprintf(uri, sizeof uri, "amqp://guest:guest@127.0.0.1:%d/%%2F%s", port, query);
    return uri;
}

static struct proxy_sight order(struct command command)
{
    struct proxy_sight sight = { 0 };

    ck_assert_msg(send(control, &command, sizeof command, MSG_NOSIGNAL) == sizeof command, "the proxy is gone");
    ck_assert_msg(recv(control, &sight, sizeof sight, 0) == sizeof sight, "the proxy is gone");
    return sight;
}

void proxy_strike(enum proxy_fault fault)
{
    order((struct command){ .order = ORDER_STRIKE, .fault = fault });
}

void proxy_plan(enum proxy_fault fault, uint64_t after, int mask)
{
    order((struct command){ .order = ORDER_PLAN, .fault = fault, .a = (int64_t)after, .b = mask });
}

void proxy_shape(int delay_ms, int bytes_per_second, int piece)
{
    order((struct command){ .order = ORDER_SHAPE, .a = delay_ms, .b = bytes_per_second, .c = piece });
}

void proxy_listen(bool listens)
{
    order((struct command){ .order = ORDER_LISTEN, .a = listens });
}

struct proxy_sight proxy_look(void)
{
    return order((struct command){ .order = ORDER_LOOK });
}
