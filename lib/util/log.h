#ifndef XB_UTIL_LOG_H
#define XB_UTIL_LOG_H

#include <xivo-bus/client.h>

/*
 * Where a handle's log lines go. Silent without a callback. Levels are the public ones: a line is made only when its level
 * is not above the callback's. Never a password; never a payload at info or more important.
 */
struct xb_log {
    xivo_bus_log_cb callback;
    void *userdata;
    enum xivo_bus_log_level level;
};

/* One line, without a newline. `log` may be NULL. */
void xb_log(const struct xb_log *log, enum xivo_bus_log_level level, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The callback behind $XIVO_BUS_LOG: writes "xivo-bus: level: text" to standard error. */
void xb_log_to_stderr(enum xivo_bus_log_level level, const char *text, void *userdata);

/* "error", "warning", "info", "debug" (any case) to its level; 0 for anything else, NULL included. */
int xb_log_level_of(const char *name);

#endif
