#ifndef XB_DECODE_NOTE_H
#define XB_DECODE_NOTE_H

#include <stdbool.h>

/* What has been seen of a tolerant field, for a line in the log. `seen` is static text, as "a string"; NULL: nothing odd. */
struct xb_note {
    const char *path; /* in `data` */
    const char *expected, *seen;
    bool logged;
    struct xb_note *next;
};

#endif
