#include "util/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <strings.h>

#include "util/error.h"

static const char *const names[] = { "", "error", "warning", "info", "debug" };

void xb_log(const struct xb_log *log, enum xivo_bus_log_level level, const char *format, ...)
{
    char text[1024];
    va_list arguments;

    if (!log || !log->callback || level > log->level)
        return;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    xb_cut_at_character(text, sizeof text);
    log->callback(level, text, log->userdata);
}

void xb_log_to_stderr(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    (void)userdata;
    fprintf(stderr, "xivo-bus: %s: %s\n", names[level], text);
}

int xb_log_level_of(const char *name)
{
    for (int i = XIVO_BUS_LOG_ERROR; name && i <= XIVO_BUS_LOG_DEBUG; i++)
        if (strcasecmp(name, names[i]) == 0)
            return i;
    return 0;
}
