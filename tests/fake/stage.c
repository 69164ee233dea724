#include "fake/stage.h"

#include <check.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fake/own_time.h"
#include "unit/failing_alloc.h"

int64_t stage_now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    struct stage *stage = userdata;
    struct stage_change *item = &stage->changes[stage->change_count++];

    if (stage->change_count > STAGE_CHANGES)
        abort();
    item->change = *change;
    snprintf(item->text, sizeof item->text, "%s", change->text);
    snprintf(item->host, sizeof item->host, "%s", change->host);
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    struct stage *stage = userdata;

    (void)event;
    stage->events++;
}

void stage_watch(struct stage *stage)
{
    ck_assert_int_eq(xivo_bus_on_state(stage->bus, on_state, stage), XIVO_BUS_OK);
}

void stage_use(struct stage *stage, const char *uri)
{
    xivo_bus_free(stage->bus);
    ck_assert_int_eq(xivo_bus_new(&stage->bus, uri), XIVO_BUS_OK);
    stage_watch(stage);
}

void stage_open(struct stage *stage, const char *query)
{
    char uri[512];

    memset(stage, 0, sizeof *stage);
    server_open(&stage->servers[0]);
    stage->server_count = 1;
    snprintf(uri, sizeof uri, "amqp://127.0.0.1:%u/%%2F?retry_min=10&retry_max=20%s", stage->servers[0].port, query);
    stage_use(stage, uri);
}

void stage_close(struct stage *stage)
{
    for (size_t i = 0; i < stage->server_count; i++)
        server_close(&stage->servers[i]);
    xivo_bus_free(stage->bus); /* nobody is left whose goodbye it could wait for */
    stage->bus = NULL;
}

void stage_listen(struct stage *stage, const char *key)
{
    ck_assert_int_eq(xivo_bus_on_event(stage->bus, NULL, key, on_event, stage), XIVO_BUS_OK);
}

void stage_process(struct stage *stage)
{
    int64_t before_us = own_time_us(), took_us;

    pause_failing(false);
    stage->rc = stage->process ? stage->process(stage->bus) : xivo_bus_process(stage->bus);
    pause_failing(true);
    took_us = own_time_us() - before_us;
    if (took_us > stage->longest_us)
        stage->longest_us = took_us;
    stage->rounds++;
}

void stage_expect_prompt(const struct stage *stage)
{
    ck_assert_msg(stage->longest_us < own_time_limit_us(), "process() took %lld us", (long long)stage->longest_us);
}

void stage_turn(struct stage *stage)
{
    struct pollfd polled[1 + 2 * STAGE_SERVERS] = { { .fd = xivo_bus_fd(stage->bus), .events = POLLIN } };
    nfds_t count = 1;

    for (size_t i = 0; i < stage->server_count; i++) {
        polled[count++] = server_listener_poll(&stage->servers[i]);
        polled[count++] = server_socket_poll(&stage->servers[i]);
    }
    pause_failing(true);
    ck_assert_msg(poll(polled, count, 10000) > 0, "nothing happens any more");
    for (size_t i = 0; i < stage->server_count; i++)
        server_step(&stage->servers[i]);
    if (polled[0].revents)
        stage_process(stage);
    pause_failing(false);
}

size_t stage_count(const struct stage *stage, enum xivo_bus_state state)
{
    size_t count = 0;

    for (size_t i = 0; i < stage->change_count; i++)
        count += stage->changes[i].change.state == state;
    return count;
}

void stage_connect(struct stage *stage)
{
    size_t before = stage_count(stage, XIVO_BUS_STATE_CONNECTED);

    while (stage_count(stage, XIVO_BUS_STATE_CONNECTED) == before) {
        stage_turn(stage);
        ck_assert_msg(stage->rc >= 0, "%s", xivo_bus_error_text(stage->bus, stage->rc));
    }
}

const struct stage_change *stage_expect(struct stage *stage, enum xivo_bus_state state)
{
    struct stage_change *item = &stage->changes[stage->change_read];

    ck_assert_uint_lt(stage->change_read, stage->change_count);
    ck_assert_msg(item->change.state == state, "state %d instead of %d: %s", (int)item->change.state, (int)state,
                  item->text);
    stage->change_read++;
    return item;
}

const struct stage_change *stage_expect_lost(struct stage *stage, int code)
{
    const struct stage_change *item = stage_expect(stage, XIVO_BUS_STATE_DISCONNECTED);

    ck_assert_msg(item->change.code == code, "%s: %s", xivo_bus_error_name(item->change.code), item->text);
    return item;
}

void stage_send(struct stage *stage, const char *key)
{
    struct peer_message message = { .key = key,
                                    .type = "application/json",
                                    .body = "{\"name\":\"queue_log\",\"data\":{}}" };

    peer_deliver(&stage->servers[0].peer, &message);
}
