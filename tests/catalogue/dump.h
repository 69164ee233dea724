#ifndef TESTS_CATALOGUE_DUMP_H
#define TESTS_CATALOGUE_DUMP_H

/*
 * Prints what a callback was lent, a line for each value: its path, a tab and the value with its type. Compiled as C and as C++,
 * by generated programs (program.py) that read "KEY<tab>BODY" lines and feed them.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

static char path[1024];

/* Appends ".member" or "[7]"; the caller cuts the path again at the length that it had. */
static inline size_t enter(const char *format, const char *member, size_t index)
{
    size_t length = strlen(path);

    if (member)
        snprintf(path + length, sizeof path - length, format, member);
    else
        snprintf(path + length, sizeof path - length, "[%zu]", index);
    return length;
}

static inline void leave(size_t length)
{
    path[length] = '\0';
}

static inline void print_text(const char *text)
{
    for (; *text; text++)
        if (*text == '\n' || *text == '\t' || *text == '\\')
            printf("\\x%02x", (unsigned char)*text);
        else
            putchar(*text);
}

static inline void dump_string(const char *member, const char *value)
{
    if (!value)
        return;
    printf("%s.%s\ts:", path, member);
    print_text(value);
    putchar('\n');
}

static inline void dump_json(const char *member, const char *value)
{
    if (!value)
        return;
    printf("%s.%s\tj:", path, member);
    print_text(value);
    putchar('\n');
}

static inline void dump_integer(const char *member, bool has, int64_t value)
{
    if (has)
        printf("%s.%s\ti:%" PRId64 "\n", path, member, value);
}

static inline void dump_number(const char *member, bool has, double value)
{
    if (has)
        printf("%s.%s\tn:%.17g\n", path, member, value);
}

static inline void dump_boolean(const char *member, bool has, bool value)
{
    if (has)
        printf("%s.%s\tb:%d\n", path, member, value);
}

static inline void dump_strings(const char *member, const char *const *values, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        printf("%s.%s[%zu]\ts:", path, member, i);
        print_text(values[i]);
        putchar('\n');
    }
}

static inline void dump_integers(const char *member, const int64_t *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        printf("%s.%s[%zu]\ti:%" PRId64 "\n", path, member, i, values[i]);
}

static inline void dump_map(const char *member, struct xivo_bus_map map)
{
    for (size_t i = 0; i < map.count; i++) {
        printf("%s.%s{%s}\ts:", path, member, map.pairs[i].name);
        print_text(map.pairs[i].value);
        putchar('\n');
    }
}

/* ---- the program ---- */

typedef int (*subscribe_function)(xivo_bus *bus);

static inline void begin_kind(const char *kind)
{
    path[0] = '\0';
    printf("kind\t%s\n", kind);
}

static inline int feed_line(xivo_bus *bus, char *line)
{
    char *body = strchr(line, '\t');
    struct xivo_bus_stats stats;
    int rc;

    if (!body)
        return -1;
    *body++ = '\0';
    body[strcspn(body, "\n")] = '\0';
    rc = xivo_bus_feed(bus, line, body, strlen(body));
    xivo_bus_get_stats(bus, &stats, sizeof stats);
    printf("end\t%d %" PRIu64 "\n", rc, stats.malformed);
    return 0;
}

static inline int run(const subscribe_function *functions, size_t count)
{
    xivo_bus *bus;
    char *line = NULL;
    size_t size = 0;
    int rc = xivo_bus_new(&bus, "amqp://localhost");

    for (size_t i = 0; rc == XIVO_BUS_OK && i < count; i++)
        rc = functions[i](bus);
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "%s\n", xivo_bus_error_text(bus, rc));
    while (rc == XIVO_BUS_OK && getline(&line, &size, stdin) > 0)
        rc = feed_line(bus, line);
    free(line);
    xivo_bus_free(bus);
    return rc != XIVO_BUS_OK;
}

#endif
