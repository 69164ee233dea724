#ifndef XB_TESTS_FUZZ_SAMPLES_H
#define XB_TESTS_FUZZ_SAMPLES_H

#include <stdbool.h>

/* Messages of each kind, good and bad. Any number chooses one. */
struct sample {
    const char *key, *type, *body;
    bool is_event; /* without changes it is given to every subscription to "#" */
};

const struct sample *sample_of(unsigned number);

/* Keys for subscriptions; NULL is one of them. */
const char *sample_pattern(unsigned number);

#endif
