/* The journal's database: SQLite, one transaction for each batch. */
#ifndef JOURNAL_STORE_H
#define JOURNAL_STORE_H

#include <stdbool.h>

#include <xivo-bus/xivo-bus.h>

struct journal_store;

/* What identifies a call in a row; members may be NULL. Strings are borrowed. */
struct journal_call {
    const char *call_id;
    const char *conversation_id;
    const char *caller;
    const char *called;
};

/* Opens the file, or creates it with its tables. NULL: the reason is on standard error. */
struct journal_store *journal_store_open(const char *path);

/* Rolls back what was not committed. NULL does nothing. */
void journal_store_close(struct journal_store *store);

/*
 * Each writes one row into the transaction, which the first of them begins. false: the row was not written, and
 * journal_store_error() says why. An event that is in the table already is counted in its row.
 */
bool journal_store_event(struct journal_store *store, const xivo_bus_event *event, const struct journal_call *call);
bool journal_store_malformed(struct journal_store *store, const xivo_bus_event *event, const char *reason);
bool journal_store_gap(struct journal_store *store, const struct xivo_bus_state_change *change, const char *reason);

/* The rows are on the disk when this returns true. Without a transaction it does nothing. */
bool journal_store_commit(struct journal_store *store);

/* Why the last call failed. Never NULL; valid until the next call. */
const char *journal_store_error(struct journal_store *store);

#endif
