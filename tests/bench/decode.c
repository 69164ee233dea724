#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>
#include <xivo-bus/xivo-bus.h>

#include "bench/corpus.h"
#include "bench/usage.h"
#include "decode/message.h"

/*
 * The decoder alone: every event of a corpus, ROUNDS times. Or json-c, which makes a tree of each. Or, with a number of
 * subscriptions, what xivo_bus_feed() does with an event, most of which is to find the subscriptions that want it.
 *
 * usage: decode CORPUS ROUNDS [json-c | keys|names|patterns COUNT]
 *
 * COUNT subscriptions are made, of which at most one wants any event of the corpus `names`: by its key, by the name of
 * the AMI event, or by a pattern with a wildcard.
 */
static void decode_all(const struct corpus *corpus, unsigned long rounds)
{
    struct xb_decoder *decoder = xb_decoder_new(1);
    struct xb_message message;
    struct xb_error error;

    if (!decoder)
        err(1, "memory");
    for (unsigned long i = 0; i < rounds * corpus->count; i++) {
        const struct event *event = &corpus->events[i % corpus->count];
        struct xb_source source = {
            .body = event->body,
            .length = event->length,
            .routing_key = event->key,
            .wanted = ~0U,
            .exchange = "xivo",
        };

        if (xb_decoder_run(decoder, &source, &message, &error) != XIVO_BUS_OK)
            errx(1, "%s", error.text);
    }
    xb_decoder_free(decoder);
}

static void parse_all(const struct corpus *corpus, unsigned long rounds)
{
    struct json_tokener *tokener = json_tokener_new();

    if (!tokener)
        err(1, "memory");
    for (unsigned long i = 0; i < rounds * corpus->count; i++) {
        const struct event *event = &corpus->events[i % corpus->count];
        struct json_object *tree;

        json_tokener_reset(tokener);
        tree = json_tokener_parse_ex(tokener, event->body, (int)event->length);
        if (!tree)
            errx(1, "json-c cannot parse a body");
        json_object_put(tree);
    }
    json_tokener_free(tokener);
}

static unsigned long calls;

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
    calls++;
}

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    (void)event, (void)ami, (void)userdata;
    calls++;
}

static void subscribe(xivo_bus *bus, const char *kind, unsigned long i)
{
    char text[64];
    int rc;

    snprintf(text, sizeof text,
             strcmp(kind, "names") == 0  ? "Name%lu"
             : strcmp(kind, "keys") == 0 ? "ami.Name%lu"
                                         : "*.Name%lu.#",
             i);
    rc = strcmp(kind, "names") == 0 ? xivo_bus_on_ami(bus, NULL, text, on_ami, NULL)
                                    : xivo_bus_on_event(bus, NULL, text, on_event, NULL);
    if (rc != XIVO_BUS_OK)
        errx(1, "%s", xivo_bus_error_text(bus, rc));
}

static void feed_all(const struct corpus *corpus, unsigned long rounds, const char *kind, unsigned long count)
{
    xivo_bus *bus;

    if (xivo_bus_new(&bus, NULL) != XIVO_BUS_OK)
        errx(1, "no handle");
    for (unsigned long i = 0; i < count; i++)
        subscribe(bus, kind, i);
    for (unsigned long i = 0; i < rounds * corpus->count; i++) {
        const struct event *event = &corpus->events[i % corpus->count];

        if (xivo_bus_feed(bus, event->key, event->body, event->length) < 0)
            errx(1, "feed");
    }
    xivo_bus_free(bus);
}

int main(int argc, char **argv)
{
    struct corpus corpus;
    struct usage start, used;
    unsigned long rounds;
    double events;

    if (argc < 3 || argc > 5)
        errx(2, "usage: decode CORPUS ROUNDS [json-c | keys|names|patterns COUNT]");
    corpus_read(&corpus, argv[1]);
    rounds = strtoul(argv[2], NULL, 10);
    events = (double)(rounds * corpus.count);
    start = usage_now();
    if (argc == 3)
        decode_all(&corpus, rounds);
    else if (argc == 4)
        parse_all(&corpus, rounds);
    else
        feed_all(&corpus, rounds, argv[3], strtoul(argv[4], NULL, 10));
    used = usage_since(start);
    printf("ns=%.1f bytes=%.1f allocations=%lu events=%.0f calls=%lu\n", used.cpu_ns / events,
           (double)corpus.bytes / (double)corpus.count, used.allocations, events, calls);
    return 0;
}
