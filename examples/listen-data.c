#include "listen-data.h"

#include <stdbool.h>
#include <string.h>

#include "listen-escape.h"

/* The library has accepted the body, so it is an object of valid JSON in valid UTF-8, and it ends with a NUL. */

static const char *skip_space(const char *at)
{
    return at + strspn(at, " \t\r\n");
}

/* Behind the string that begins at `at`. */
static const char *skip_string(const char *at)
{
    for (at++; *at != '"' && *at != '\0'; at++)
        at += *at == '\\' && at[1] != '\0';
    return at + (*at == '"');
}

/* Behind the value that begins at `at`. */
static const char *skip_value(const char *at)
{
    size_t depth = 0;

    do {
        if (*at == '"') {
            at = skip_string(at);
            continue;
        }
        if (*at == '{' || *at == '[')
            depth++;
        else if (*at == '}' || *at == ']')
            depth--;
        else if (depth == 0)
            return at + strcspn(at, " \t\r\n,}]");
        at++;
    } while (depth > 0 && *at != '\0');
    return at;
}

static int digit(char c)
{
    const char *digits = "0123456789abcdef0123456789ABCDEF", *found = c != '\0' ? strchr(digits, c) : NULL;

    return found != NULL ? (int)((found - digits) % 16) : -1;
}

/* The character at *at, of a name: an ASCII one as itself or escaped, or something else. */
static int name_character(const char **at)
{
    int code = 0;

    if ((*at)[0] != '\\')
        return (unsigned char)*(*at)++;
    if ((*at)[1] != 'u') {
        *at += 2;
        return -1;
    }
    *at += 2;
    for (int i = 0; i < 4 && digit(**at) >= 0; i++)
        code = code * 16 + digit(*(*at)++);
    return code;
}

/* Whether the string that begins at `at` is this name, whichever way it is written. */
static bool is_name(const char *at, const char *name)
{
    const char *end = skip_string(at) - 1;

    for (at++; at < end && *name != '\0'; name++)
        if (name_character(&at) != *name)
            return false;
    return at == end && *name == '\0';
}

/* The value of the last member of this name of the object that begins at `at`; NULL: there is none. */
static const char *find_member(const char *at, const char *name)
{
    const char *found = NULL;

    for (at = skip_space(at + 1); *at == '"'; at = skip_space(at + 1)) {
        bool matches = is_name(at, name);

        at = skip_space(skip_string(at));
        at = skip_space(at + 1); /* the colon */
        if (matches)
            found = at;
        at = skip_space(skip_value(at));
        if (*at != ',')
            break;
    }
    return found;
}

static void write_verbatim(FILE *out, const char *at, const char *end)
{
    bool in_string = false;

    while (at < end) {
        size_t escaped = in_string ? listen_escape(out, at, NULL) : 0;

        if (escaped > 0) {
            at += escaped;
            continue;
        }
        if (in_string && *at == '\\')
            putc(*at++, out);
        else if (*at == '"')
            in_string = !in_string;
        if (in_string || strchr(" \t\r\n", *at) == NULL)
            putc(*at, out);
        at++;
    }
}

void listen_data(FILE *out, const xivo_bus_event *event)
{
    const char *body = xivo_bus_event_body(event, NULL), *data = NULL;

    if (body != NULL) {
        body += strncmp(body, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
        data = find_member(skip_space(body), "data");
    }
    if (data != NULL)
        write_verbatim(out, data, skip_value(data));
    else
        fputs("null", out);
}
