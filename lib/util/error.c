#include "util/error.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "util/c_locale.h"
#include "util/utf8.h"

/* One row per code: name, sentence, and whether only a person can mend it. The order is that of the header. */
static const struct row {
    int code;
    const char *name;
    const char *sentence;
    bool fatal;
} rows[] = {
#define ROW(code_, sentence_, fatal_)                                                                                  \
    {                                                                                                                  \
        code_, #code_, sentence_, fatal_                                                                               \
    }
    ROW(XIVO_BUS_OK, "success", false),
    ROW(XIVO_BUS_MORE, "there is more to do", false),
    ROW(XIVO_BUS_STOPPED, "stopped on request", false),
    ROW(XIVO_BUS_ERR_ARGUMENT, "an argument is not valid", true),
    ROW(XIVO_BUS_ERR_STATE, "not possible after the start", true),
    ROW(XIVO_BUS_ERR_BUSY, "not possible inside a callback", true),
    ROW(XIVO_BUS_ERR_OPTION, "an option or the URI is not valid", true),
    ROW(XIVO_BUS_ERR_SCHEMA, "the schema is not valid", true),
    ROW(XIVO_BUS_ERR_FORKED, "the handle belongs to the parent process", true),
    ROW(XIVO_BUS_ERR_FREED, "the handle was freed in a callback", true),
    ROW(XIVO_BUS_ERR_STALE, "the message belongs to an earlier connection", false),
    ROW(XIVO_BUS_ERR_NOMEM, "out of memory", false),
    ROW(XIVO_BUS_ERR_SYSTEM, "a system call failed", false),
    ROW(XIVO_BUS_ERR_RESOLVE, "the host name could not be resolved", false),
    ROW(XIVO_BUS_ERR_REFUSED, "the connection was refused", false),
    ROW(XIVO_BUS_ERR_UNREACHABLE, "the host cannot be reached", false),
    ROW(XIVO_BUS_ERR_TIMEOUT, "no answer in time", false),
    ROW(XIVO_BUS_ERR_TLS, "the TLS connection failed", true),
    ROW(XIVO_BUS_ERR_PROTOCOL, "the peer does not speak AMQP 0-9-1, or speaks it wrongly", false),
    ROW(XIVO_BUS_ERR_CLOSED, "the connection was closed", false),
    ROW(XIVO_BUS_ERR_HEARTBEAT, "the broker was silent for two heartbeats", false),
    ROW(XIVO_BUS_ERR_CANCELLED, "the broker cancelled the consumer", false),
    ROW(XIVO_BUS_ERR_LOGIN, "the broker refused user or password", true),
    ROW(XIVO_BUS_ERR_VHOST, "the broker refused the virtual host", true),
    ROW(XIVO_BUS_ERR_PERMISSION, "the broker refused access to an exchange or queue", true),
    ROW(XIVO_BUS_ERR_NO_EXCHANGE, "the exchange does not exist", true),
    ROW(XIVO_BUS_ERR_NO_QUEUE, "the queue does not exist", true),
    ROW(XIVO_BUS_ERR_MISMATCH, "the exchange or queue exists, declared differently", true),
    ROW(XIVO_BUS_ERR_LOCKED, "the queue belongs to another connection", true),
    ROW(XIVO_BUS_ERR_UNSUPPORTED, "the broker or the queue cannot do what is asked for", true),
    ROW(XIVO_BUS_ERR_MALFORMED, "the message cannot be decoded", false),
    ROW(XIVO_BUS_ERR_TOO_BIG, "the message is longer than the body limit", false),
#undef ROW
};

static const struct row *find_row(int code)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].code == code)
            return &rows[i];
    return NULL;
}

const char *xivo_bus_error_name(int code)
{
    const struct row *row = find_row(code);

    return row ? row->name : "XIVO_BUS_ERR_UNKNOWN";
}

const char *xivo_bus_strerror(int code)
{
    const struct row *row = find_row(code);

    return row ? row->sentence : "unknown error";
}

int xivo_bus_error_is_fatal(int code)
{
    const struct row *row = find_row(code);

    return row && row->fatal;
}

static const char CUT_MARK[] = "...";
enum { LEAST_MARKED = 16 }; /* of less room the mark would take too much */

/* Ends a text that did not fit with the mark, in front of the character that would be cut. */
static void mark_cut(char *text, size_t size)
{
    size_t end = size - sizeof CUT_MARK;

    while (end > 0 && ((unsigned char)text[end] & 0xC0) == 0x80)
        end--;
    memcpy(text + end, CUT_MARK, sizeof CUT_MARK);
}

void xb_format(char *text, size_t size, const char *format, va_list arguments)
{
    int length = vsnprintf(text, size, format, arguments);

    if (length < 0)
        text[0] = '\0';
    else if ((size_t)length >= size)
        mark_cut(text, size);
}

int xb_fail_with(struct xb_error *error, int code, const char *format, va_list arguments)
{
    char text[sizeof error->text]; /* an argument may be error->text itself */

    if (!error)
        return code;
    xb_format(text, sizeof text, format, arguments);
    memcpy(error->text, text, sizeof text);
    error->code = code;
    return code;
}

int xb_fail(struct xb_error *error, int code, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    xb_fail_with(error, code, format, arguments);
    va_end(arguments);
    return code;
}

/* The C library has one of two functions of this name. */
static const char *text_of_errno(int number, char *scratch, size_t size)
{
    struct xb_c_locale locale;
    const char *text;

    xb_c_locale_enter(&locale);
#ifdef __GLIBC__
    text = strerror_r(number, scratch, size);
#else
    text = strerror_r(number, scratch, size) == 0 ? scratch : "unknown error";
#endif
    xb_c_locale_leave(&locale);
    return text;
}

/* Of a long text the front is cut, not the reason. */
int xb_fail_errno(struct xb_error *error, int code, int number, const char *format, ...)
{
    char scratch[128], reason[160], text[sizeof error->text];
    va_list arguments;

    if (!error)
        return code;
    snprintf(reason, sizeof reason, ": %s", text_of_errno(number, scratch, sizeof scratch));
    va_start(arguments, format);
    xb_format(text, sizeof text - strlen(reason), format, arguments);
    va_end(arguments);
    return xb_fail(error, code, "%s%s", text, reason);
}

int xb_fail_nomem(struct xb_error *error)
{
    return xb_fail(error, XIVO_BUS_ERR_NOMEM, "%s", xivo_bus_strerror(XIVO_BUS_ERR_NOMEM));
}

/* One character at `text`: how many bytes it has there, how many it takes in the target, and what is put there. */
struct shown {
    size_t in, out;
    const char *bytes;
};

static struct shown show(const char *text, size_t left)
{
    size_t length = xb_utf8_length(text, left);

    if (length > 0 && xb_utf8_is_visible(xb_utf8_code(text, length)))
        return (struct shown){ length, length, text };
    return (struct shown){ length > 0 ? length : 1, 1, "?" };
}

char *xb_printable(char *target, size_t size, const void *text, size_t length)
{
    const char *at = text, *end = at + length;
    size_t used = 0;

    while (at < end) {
        struct shown shown = show(at, (size_t)(end - at));

        if (used + shown.out >= size)
            break;
        memcpy(target + used, shown.bytes, shown.out);
        used += shown.out;
        at += shown.in;
    }
    target[used] = '\0';
    if (at < end && size > LEAST_MARKED) {
        memset(target + used, 0, size - used);
        mark_cut(target, size);
    }
    return target;
}
