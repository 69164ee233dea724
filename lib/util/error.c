#include "util/error.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

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
    ROW(XIVO_BUS_ERR_CANCELLED, "the queue was deleted or moved", false),
    ROW(XIVO_BUS_ERR_LOGIN, "the broker refused user or password", true),
    ROW(XIVO_BUS_ERR_VHOST, "the broker refused the virtual host", true),
    ROW(XIVO_BUS_ERR_PERMISSION, "the broker refused access to an exchange or queue", true),
    ROW(XIVO_BUS_ERR_NO_EXCHANGE, "the exchange does not exist", true),
    ROW(XIVO_BUS_ERR_NO_QUEUE, "the queue does not exist", true),
    ROW(XIVO_BUS_ERR_MISMATCH, "the exchange or queue exists, declared differently", true),
    ROW(XIVO_BUS_ERR_LOCKED, "the queue belongs to another connection", true),
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

void xb_cut_at_character(char *text, size_t size)
{
    size_t end = strlen(text), start = end;

    if (end + 1 < size)
        return;
    while (start > 0 && ((unsigned char)text[start - 1] & 0xC0) == 0x80)
        start--;
    if (start > 0 && xb_utf8_length(text + start - 1, end - start + 1) == 0)
        text[start - 1] = '\0';
}

static void put_text(struct xb_error *error, int code, const char *format, va_list arguments)
    __attribute__((format(printf, 3, 0)));

static void put_text(struct xb_error *error, int code, const char *format, va_list arguments)
{
    char text[sizeof error->text]; /* an argument may be error->text itself */

    vsnprintf(text, sizeof text, format, arguments);
    xb_cut_at_character(text, sizeof text);
    memcpy(error->text, text, sizeof text);
    error->code = code;
}

int xb_fail(struct xb_error *error, int code, const char *format, ...)
{
    va_list arguments;

    if (!error)
        return code;
    va_start(arguments, format);
    put_text(error, code, format, arguments);
    va_end(arguments);
    return code;
}

/* The C library has one of two functions of this name. */
static const char *words_of(int number, char *scratch, size_t size)
{
#ifdef __GLIBC__
    return strerror_r(number, scratch, size);
#else
    return strerror_r(number, scratch, size) == 0 ? scratch : "unknown error";
#endif
}

int xb_fail_errno(struct xb_error *error, int code, int number, const char *format, ...)
{
    char scratch[128];
    va_list arguments;
    size_t length;

    if (!error)
        return code;
    va_start(arguments, format);
    put_text(error, code, format, arguments);
    va_end(arguments);
    length = strlen(error->text);
    snprintf(error->text + length, sizeof error->text - length, ": %s", words_of(number, scratch, sizeof scratch));
    return code;
}

int xb_fail_nomem(struct xb_error *error)
{
    return xb_fail(error, XIVO_BUS_ERR_NOMEM, "%s", xivo_bus_strerror(XIVO_BUS_ERR_NOMEM));
}

char *xb_printable(char *target, size_t size, const void *text, size_t length)
{
    const unsigned char *s = text;
    size_t out = 0, in = 0;

    while (in < length) {
        size_t n = xb_utf8_length((const char *)s + in, length - in);
        bool plain = n > 1 || (n == 1 && s[in] >= 0x20 && s[in] != 0x7F);

        if (out + (n ? n : 1) >= size)
            break;
        if (plain)
            memcpy(target + out, s + in, n);
        else
            target[out] = '?', n = 1;
        out += n;
        in += n;
    }
    target[out] = '\0';
    return target;
}
