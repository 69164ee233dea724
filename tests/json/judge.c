/*
 * What the library makes of each text on standard input, a line for each: "no", or "yes", then the member `value` of
 * its data as a string (in hexadecimal) and as an integer, "-" for what it is not. A text comes as its length in
 * decimal, a line feed, and its bytes. For tests/json/run, which compares this with Python's opinion.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include <xivo-bus/xivo-bus.h>

struct value {
    const char *string;
    int64_t integer;
    bool has_integer;
};

static const struct xivo_bus_field string_field[] = { XIVO_BUS_REQUIRED_STRING(struct value, string, "value") };
static const struct xivo_bus_field integer_field[] = { XIVO_BUS_REQUIRED_INTEGER(struct value, integer, "value") };
static const struct xivo_bus_schema string_schema = XIVO_BUS_SCHEMA(NULL, struct value, string_field);
static const struct xivo_bus_schema integer_schema = XIVO_BUS_SCHEMA(NULL, struct value, integer_field);

static bool taken;
static char *hex;
static char integer[32];

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    taken = true;
}

static void on_string(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct value *value = data;
    FILE *out;
    size_t size;

    (void)event, (void)userdata;
    out = open_memstream(&hex, &size);
    if (!out)
        abort();
    fputc('"', out);
    for (const char *at = value->string; *at != '\0'; at++)
        fprintf(out, "%02x", (unsigned char)*at);
    fclose(out);
}

static void on_integer(const xivo_bus_event *event, const void *data, void *userdata)
{
    const struct value *value = data;

    (void)event, (void)userdata;
    snprintf(integer, sizeof integer, "%" PRId64, value->integer);
}

static void judge(xivo_bus *bus, const char *text, size_t length)
{
    taken = false;
    hex = NULL;
    integer[0] = '\0';
    xivo_bus_feed(bus, "key", text, length);
    if (taken)
        printf("yes %s %s\n", hex ? hex : "-", integer[0] ? integer : "-");
    else
        puts("no");
    free(hex);
}

int main(void)
{
    static char text[1 << 16];
    size_t length;
    xivo_bus *bus;

    if (xivo_bus_new(&bus, "amqp://localhost") != XIVO_BUS_OK ||
        xivo_bus_on_event(bus, NULL, NULL, on_event, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_custom(bus, NULL, NULL, &string_schema, on_string, NULL) != XIVO_BUS_OK ||
        xivo_bus_on_custom(bus, NULL, NULL, &integer_schema, on_integer, NULL) != XIVO_BUS_OK)
        return 1;
    while (scanf("%zu", &length) == 1 && getchar() == '\n' && length <= sizeof text) {
        if (fread(text, 1, length, stdin) != length)
            return 1;
        judge(bus, text, length);
    }
    xivo_bus_free(bus);
    return !feof(stdin);
}
