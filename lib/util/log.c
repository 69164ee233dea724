#include "util/log.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "util/error.h"
#include "util/text.h"

enum { QUEUE_KEPT = 16 * 1024 }; /* memory of an empty queue that is kept for the next lines */

static const char *const names[] = {
    [XIVO_BUS_LOG_ERROR] = "error",
    [XIVO_BUS_LOG_WARNING] = "warning",
    [XIVO_BUS_LOG_INFO] = "info",
    [XIVO_BUS_LOG_DEBUG] = "debug",
};

/* ---- the queue: a byte with the level, the text, its NUL ---- */

static bool add(struct xb_log_queue *queue, enum xivo_bus_log_level level, const char *text)
{
    const uint8_t byte = (uint8_t)level;
    size_t size = strlen(text) + 1;

    if (xb_buf_reserve(&queue->lines, 1 + size) != 0)
        return false;
    xb_buf_append(&queue->lines, &byte, 1);
    xb_buf_append(&queue->lines, text, size);
    queue->waiting++;
    return true;
}

bool xb_log_queue_take(struct xb_log_queue *queue, struct xb_log_line *line)
{
    const char *bytes = (const char *)xb_buf_bytes(&queue->lines);
    size_t size;

    if (queue->waiting == 0)
        return false;
    size = strlen(bytes + 1) + 1;
    line->level = (enum xivo_bus_log_level)bytes[0];
    memcpy(line->text, bytes + 1, size);
    xb_buf_consume(&queue->lines, 1 + size);
    if (--queue->waiting == 0)
        xb_buf_reset(&queue->lines, QUEUE_KEPT);
    return true;
}

void xb_log_queue_end_round(struct xb_log_queue *queue)
{
    char text[XB_LOG_TEXT];

    queue->taken = 0;
    if (queue->dropped == 0)
        return;
    snprintf(text, sizeof text, "%u more log lines were dropped: there were more than %d at once, or no memory",
             queue->dropped, XB_LOG_LINES);
    if (add(queue, XIVO_BUS_LOG_WARNING, text))
        queue->dropped = 0;
}

void xb_log_queue_free(struct xb_log_queue *queue)
{
    xb_buf_free(&queue->lines);
    *queue = (struct xb_log_queue){ 0 };
}

/* ---- lines ---- */

/* Asked before the line is made: what is dropped costs next to nothing. */
static bool is_full(struct xb_log_queue *queue)
{
    if (!queue || queue->taken < XB_LOG_LINES)
        return false;
    queue->dropped++;
    return true;
}

void xb_log(const struct xb_log *log, enum xivo_bus_log_level level, const char *format, ...)
{
    char text[XB_LOG_TEXT];
    va_list arguments;

    if (!log || !log->callback || level > log->level || is_full(log->queue))
        return;
    va_start(arguments, format);
    xb_format(text, sizeof text, format, arguments);
    va_end(arguments);
    if (!log->queue)
        log->callback(level, text, log->userdata);
    else if (add(log->queue, level, text))
        log->queue->taken++;
    else
        log->queue->dropped++;
}

void xb_log_to_stderr(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    int cancel_state;

    (void)userdata;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancel_state); /* fprintf() is a cancellation point */
    fprintf(stderr, "xivo-bus: %s: %s\n", names[level], text);
    pthread_setcancelstate(cancel_state, NULL);
}

int xb_log_level_of(const char *name)
{
    for (int i = XIVO_BUS_LOG_ERROR; name && i <= XIVO_BUS_LOG_DEBUG; i++)
        if (xb_text_is(name, strlen(name), names[i]))
            return i;
    return 0;
}
