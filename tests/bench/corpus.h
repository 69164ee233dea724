#ifndef XB_BENCH_CORPUS_H
#define XB_BENCH_CORPUS_H

#include <stddef.h>

/* The events of a file that corpus.py has written. The programs of the bench end when something goes wrong. */
struct event {
    char *key, *body;
    size_t length; /* of the body */
};

struct corpus {
    struct event *events;
    size_t count;
    size_t bytes; /* of all bodies */
};

void corpus_read(struct corpus *corpus, const char *path);

#endif
