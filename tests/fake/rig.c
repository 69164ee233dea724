#include "fake/rig.h"

#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void append(struct xb_buf *buf, const void *bytes, size_t length)
{
    if (xb_buf_append(buf, bytes, length) != 0)
        abort();
}

static void keep_log(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    struct rig *rig = userdata;

    (void)level;
    append(&rig->logged, text, strlen(text));
    append(&rig->logged, "\n", 1);
}

void rig_init(struct rig *rig)
{
    memset(rig, 0, sizeof *rig);
    rig->config = (struct xb_engine_config){
        .user = "wallboard",
        .password = RIG_PASSWORD,
        .vhost = "/",
        .mechanism = "PLAIN",
        .version = "1.2.3",
        .timeout_us = 10 * RIG_SECOND,
        .retry_us = 30 * RIG_SECOND,
        .heartbeat_s = 30,
        .exchanges = { { "xivo", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE },
                       { "wazo-headers", "headers", XB_MATCH_NAME, XB_DECLARE_OPTIONAL } },
        .exchange_count = 2,
        .queue_mode = XB_QUEUE_OWN,
        .queue_max_length = -1,
        .queue_expires_ms = -1,
        .prefetch = 256,
        .ack = true,
        .max_body = 1 << 20,
    };
    rig->log = (struct xb_log){ .callback = keep_log, .userdata = rig, .level = XIVO_BUS_LOG_DEBUG };
    rig->now_us = 1000 * RIG_SECOND;
    peer_init(&rig->peer);
    xb_engine_init(&rig->engine, &rig->config, &rig->log);
}

void rig_free(struct rig *rig)
{
    xb_engine_free(&rig->engine);
    peer_free(&rig->peer);
    xb_buf_free(&rig->logged);
    xb_buf_free(&rig->events);
    xb_buf_free(&rig->fed);
    xb_buf_free(&rig->table);
    xb_buf_free(&rig->sent);
}

void rig_begin(struct rig *rig)
{
    peer_reset(&rig->peer);
    rig->engine.assembly.max_body = rig->config.max_body;
    rig->error = (struct xb_error){ 0 };
    xb_engine_start(&rig->engine, rig->now_us);
}

void rig_subscribe(struct rig *rig, const char *key, const char *name)
{
    struct xb_interest interest = { (const char *const[]){ key, NULL },
                                    name ? (const char *const[]){ name, NULL } : NULL };

    ck_assert_int_eq(xb_bindings_add(&rig->engine.topology.bindings, &rig->config, &interest), 0);
    xb_engine_rebind(&rig->engine, rig->now_us);
}

void rig_cancel(struct rig *rig, const char *key, const char *name)
{
    struct xb_interest interest = { (const char *const[]){ key, NULL },
                                    name ? (const char *const[]){ name, NULL } : NULL };

    xb_bindings_drop(&rig->engine.topology.bindings, &rig->config, &interest);
    xb_engine_rebind(&rig->engine, rig->now_us);
}

bool rig_write(struct rig *rig)
{
    size_t length;
    const uint8_t *bytes = xb_engine_output(&rig->engine, &length);

    if (!bytes)
        return false;
    append(&rig->sent, bytes, length);
    peer_hear(&rig->peer, bytes, length);
    xb_engine_sent(&rig->engine, length, rig->now_us);
    return true;
}

static void record_delivery(struct rig *rig)
{
    const struct xb_delivery *delivery = &rig->engine.assembly.delivery;
    char line[2 * XB_NAME_SIZE + 100];
    int length;

    if (delivery->too_big) {
        ck_assert_ptr_null(delivery->body);
        length = snprintf(line, sizeof line, "%s %llu %s %s %llu\n",
                          delivery->long_header > 0 ? "long header" : "too big", (unsigned long long)delivery->tag,
                          delivery->exchange, delivery->routing_key, (unsigned long long)delivery->content.body_size);
        append(&rig->events, line, (size_t)length);
        return;
    }
    ck_assert_int_eq(delivery->body[delivery->length], '\0');
    xb_buf_reset(&rig->table, SIZE_MAX);
    append(&rig->table, delivery->content.headers.at,
           (size_t)(delivery->content.headers.end - delivery->content.headers.at));
    length =
        snprintf(line, sizeof line, delivery->content.broken ? "broken %llu %s %s%s \"" : "delivery %llu %s %s%s \"",
                 (unsigned long long)delivery->tag, delivery->exchange, delivery->routing_key,
                 delivery->redelivered ? " again" : "");
    append(&rig->events, line, (size_t)length);
    append(&rig->events, delivery->body, delivery->length);
    append(&rig->events, "\"\n", 2);
}

/* Everything that the engine can tell from what it has. */
static int collect(struct rig *rig)
{
    for (;;) {
        int rc = xb_engine_next(&rig->engine, rig->now_us, &rig->error);

        if (rc == XB_ENGINE_READY)
            append(&rig->events, "ready\n", 6);
        else if (rc == XB_ENGINE_SUSPENDED)
            append(&rig->events, "suspended\n", 10);
        else if (rc == XB_ENGINE_DELIVERY)
            record_delivery(rig);
        else if (rc != XB_ENGINE_MORE)
            return rc;
    }
}

int rig_feed_bytes(struct rig *rig, const uint8_t *bytes, size_t length, size_t chunk)
{
    int rc = XIVO_BUS_OK;

    for (size_t at = 0; at < length && rc == XIVO_BUS_OK;) {
        size_t room, count = chunk > 0 && chunk < length - at ? chunk : length - at;
        uint8_t *target = xb_engine_room(&rig->engine, count, &room);

        ck_assert_ptr_nonnull(target);
        ck_assert_uint_ge(room, count);
        memcpy(target, bytes + at, count);
        xb_engine_fed(&rig->engine, count, rig->now_us);
        at += count;
        rc = collect(rig);
    }
    return rc;
}

int rig_feed(struct rig *rig, size_t chunk)
{
    struct xb_buf *out = &rig->peer.out;
    size_t length = xb_buf_length(out);
    int rc;

    if (length == 0)
        return collect(rig);
    append(&rig->fed, xb_buf_bytes(out), length);
    rc = rig_feed_bytes(rig, xb_buf_bytes(out), length, chunk);
    xb_buf_consume(out, length);
    return rc;
}

int rig_talk(struct rig *rig)
{
    int rc = XIVO_BUS_OK;

    do
        rc = rig_feed(rig, 0);
    while (rig_write(rig) && rc == XIVO_BUS_OK);
    return rc;
}

void rig_open(struct rig *rig)
{
    int rc;

    rig_begin(rig);
    rc = rig_talk(rig);
    ck_assert_msg(rc == XIVO_BUS_OK, "not open: %s", rig->error.text);
    ck_assert_str_eq(rig_events(rig), "ready\n");
    ck_assert_int_eq(rig->engine.consumer, XB_CONSUMER_RUNNING);
    peer_skip(&rig->peer);
}

int rig_wait(struct rig *rig, int64_t us)
{
    rig->now_us += us;
    return xb_engine_tick(&rig->engine, true, rig->now_us, &rig->error);
}

const char *rig_events(struct rig *rig)
{
    const char *text = (const char *)rig->events.data;

    if (xb_buf_length(&rig->events) == 0)
        return "";
    append(&rig->events, "", 1);
    text = (const char *)xb_buf_bytes(&rig->events);
    xb_buf_reset(&rig->events, SIZE_MAX);
    return text;
}

void rig_expect(struct rig *rig, const char *line)
{
    rig_write(rig);
    ck_assert_str_eq(peer_line(&rig->peer), line);
}

void rig_expect_all(struct rig *rig, ...)
{
    va_list lines;
    const char *line;

    rig_write(rig);
    va_start(lines, rig);
    while ((line = va_arg(lines, const char *)))
        ck_assert_str_eq(peer_line(&rig->peer), line);
    va_end(lines);
    ck_assert_str_eq(peer_line(&rig->peer), "");
}

void rig_expect_failure(struct rig *rig, int code, const char *words)
{
    int rc = rig_talk(rig);

    ck_assert_msg(rc == code, "%d (%s) instead of %d", rc, rig->error.text, code);
    ck_assert_int_eq(rig->error.code, code);
    ck_assert_msg(strstr(rig->error.text, words) != NULL, "\"%s\" is not in \"%s\"", words, rig->error.text);
}
