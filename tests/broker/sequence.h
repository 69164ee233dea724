#ifndef XB_TESTS_SEQUENCE_H
#define XB_TESTS_SEQUENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "probe.h"

/*
 * Numbers that sequence.py publishes, and what became of each: the account of a test in which nothing may be lost.
 */

/* Starts publishing at full speed, with a confirm for each, straight to `queue` or, with "-", to the exchange xivo.
   `uris`: one or more, with spaces between. */
void sequence_begin(const char *queue, const char *uris);

/* The same at another pace (sequence.py), as often as wanted: the account begins anew. NULL: full speed. */
void sequence_begin_at(const char *pace, const char *queue, const char *uris);

/* The same without a record, and so without an account: as fast as it goes, to the exchange xivo. */
void sequence_begin_flood(const char *uri);
void sequence_end_flood(void);

/* Ends it; returns the last number. From here on the functions below know what was confirmed. */
int64_t sequence_end(void);

/* What one consumer has received. */
struct sequence {
    uint8_t *seen; /* how often, by number */
    size_t size;
    int64_t highest;
    int64_t count, redelivered;
    bool confirmed_only; /* what was not confirmed may never have reached the broker, and is not missing */
    int64_t disorder; /* deliveries, not marked as redelivered, of a number that is not above all before */
};

/* A subscription that keeps the account; `sequence` is zeroed by this. */
void sequence_follow(struct probe *probe, struct sequence *sequence);
void sequence_free(struct sequence *sequence);

/* The first number that was confirmed but never received; 0: none. */
int64_t sequence_first_lost(const struct sequence *sequence);

/*
 * The first number that was never received though it was, from sending to confirmation, outside of all gaps that
 * `probe` was told of, on either clock; 0: none. *missing: how many are inside.
 */
int64_t sequence_first_unexplained(const struct sequence *sequence, const struct probe *probe, int64_t *missing);

#endif
