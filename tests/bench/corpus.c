#include "bench/corpus.h"

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add(struct corpus *corpus, const char *line)
{
    const char *tab = strchr(line, '\t');
    struct event *event;

    if (!tab)
        errx(1, "a line of the corpus has no tab");
    corpus->events = realloc(corpus->events, (corpus->count + 1) * sizeof *event);
    if (!corpus->events)
        err(1, "memory");
    event = &corpus->events[corpus->count++];
    event->length = strlen(tab + 1);
    event->key = strndup(line, (size_t)(tab - line));
    event->body = strdup(tab + 1);
    corpus->bytes += event->length;
    if (!event->key || !event->body)
        err(1, "memory");
}

void corpus_read(struct corpus *corpus, const char *path)
{
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;

    if (!file)
        err(1, "%s", path);
    memset(corpus, 0, sizeof *corpus);
    while (getline(&line, &size, file) > 0) {
        line[strcspn(line, "\n")] = '\0';
        add(corpus, line);
    }
    if (corpus->count == 0)
        errx(1, "%s is empty", path);
    free(line);
    fclose(file);
}
