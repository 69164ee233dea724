/* A URI, and options. The input: the URI on the first line, then "name=value" on each line. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "client/option.h"
#include "fuzz.h"

static void check_options(const struct xb_options *options)
{
    char text[64];

    if (!options->user || !options->password || strlen(options->user) + strlen(options->password) > 4096)
        fail("no user, no password, or a very long one"); /* which may be any bytes */
    check_string(options->vhost);
    check_optional(options->exchange);
    check_optional(options->queue);
    check_optional(options->connection_name);
    if (options->host_count == 0)
        fail("there is no host");
    for (size_t i = 0; i < options->host_count; i++) {
        int64_t port = xb_options_port(options, i);

        if (port < 1 || port > 65535)
            fail("port %lld", (long long)port);
        for (size_t size = 1; size <= sizeof text; size *= 4)
            check_string(xb_options_show(options, i, text, size));
    }
}

/* One option, and the words for what is wrong. False: there is no such option. */
static bool set(struct xb_options *options, const char *name, const char *value)
{
    struct xb_error error = { 0 };

    if (xb_options_set(options, name, value, &error) == XIVO_BUS_OK)
        return true;
    check_string(error.text);
    return strncmp(error.text, "unknown", 7) != 0;
}

/* What is set without being told: made once, for it is the same each time. */
static struct xb_options initial;

static void clean_up(void)
{
    xb_options_free(&initial);
}

static void begin(struct xb_options *options)
{
    if (!initial.user) {
        if (xb_options_init(&initial) != XIVO_BUS_OK)
            fail("no memory");
        atexit(clean_up);
    }
    if (xb_options_copy(options, &initial) != XIVO_BUS_OK)
        fail("no memory");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = terminated_copy(data, size), *line, *save = NULL;
    struct xb_options options, copy;
    struct xb_error error = { 0 };

    begin(&options);
    line = strtok_r(text, "\n", &save);
    if (line && xb_options_set_uri(&options, line, &error) != XIVO_BUS_OK)
        check_string(error.text);
    while ((line = strtok_r(NULL, "\n", &save))) {
        char *equals = strchr(line, '=');

        if (equals)
            *equals = '\0';
        /* The search for a name that is meant takes longer than all the rest: one of them is enough. */
        if (!set(&options, line, equals ? equals + 1 : ""))
            break;
    }
    check_options(&options);
    if (xb_options_check(&options, &error) != XIVO_BUS_OK)
        check_string(error.text);
    if (xb_options_copy(&copy, &options) != XIVO_BUS_OK)
        fail("no memory");
    xb_options_free(&options);
    check_options(&copy);
    xb_options_free(&copy);
    free(text);
    return 0;
}
