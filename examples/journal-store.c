/*
 * The tables, and how a message is recognised when it comes again.
 *
 * The platform gives its messages no id. So the message is its own: routing key, headers and body, byte by byte. Two
 * different events do not have all three in common, because the publisher puts the time in microseconds into each
 * message, and the headers list the users that it is for. A message that is delivered again has all three in common,
 * but for the headers that a broker adds on the way (x-delivery-count of a quorum queue, x-death), which are left out.
 *
 * The comparison is exact, not by hash, and has no time window: a broker may be down for days. Nothing is dropped
 * without a trace: `deliveries` counts how often the message came. A publisher that sends no time, and sends the same
 * event twice, is seen as one row with two deliveries.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "journal-store.h"

/* Milliseconds to wait for a reader that has locked the file. */
#define BUSY_TIMEOUT 5000

enum { INSERT_EVENT, INSERT_MALFORMED, INSERT_GAP, STATEMENTS };

struct journal_store {
    sqlite3 *db;
    sqlite3_stmt *statements[STATEMENTS];
};

/* FULL: a commit waits for the disk. Only then may the broker forget the messages. */
static const char schema[] = "PRAGMA journal_mode = WAL;"
                             "PRAGMA synchronous = FULL;"
                             "CREATE TABLE IF NOT EXISTS events ("
                             " id INTEGER PRIMARY KEY, name TEXT NOT NULL, timestamp TEXT, tenant_uuid TEXT,"
                             " call_id TEXT, conversation_id TEXT, caller TEXT, called TEXT,"
                             " routing_key TEXT NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL,"
                             " deliveries INTEGER NOT NULL DEFAULT 1, UNIQUE (body, headers, routing_key));"
                             "CREATE INDEX IF NOT EXISTS events_call ON events (call_id);"
                             "CREATE TABLE IF NOT EXISTS malformed ("
                             " id INTEGER PRIMARY KEY, reason TEXT NOT NULL,"
                             " routing_key TEXT NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL,"
                             " deliveries INTEGER NOT NULL DEFAULT 1, UNIQUE (body, headers, routing_key));"
                             "CREATE TABLE IF NOT EXISTS gaps ("
                             " id INTEGER PRIMARY KEY, from_us INTEGER NOT NULL, to_us INTEGER NOT NULL,"
                             " queue_kept INTEGER NOT NULL, reason TEXT NOT NULL);";

static const char *const inserts[STATEMENTS] = {
    [INSERT_EVENT] = ("INSERT INTO events (routing_key, headers, body, name, timestamp, tenant_uuid, call_id,"
                      " conversation_id, caller, called) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                      " ON CONFLICT DO UPDATE SET deliveries = deliveries + 1"),
    [INSERT_MALFORMED] = ("INSERT INTO malformed (routing_key, headers, body, reason) VALUES (?1, ?2, ?3, ?4)"
                          " ON CONFLICT DO UPDATE SET deliveries = deliveries + 1"),
    [INSERT_GAP] = "INSERT INTO gaps (from_us, to_us, queue_kept, reason) VALUES (?1, ?2, ?3, ?4)",
};

static bool execute(struct journal_store *store, const char *sql)
{
    return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static bool prepare(struct journal_store *store)
{
    for (int i = 0; i < STATEMENTS; i++)
        if (sqlite3_prepare_v2(store->db, inserts[i], -1, &store->statements[i], NULL) != SQLITE_OK)
            return false;
    return true;
}

struct journal_store *journal_store_open(const char *path)
{
    struct journal_store *store = calloc(1, sizeof *store);

    if (store == NULL)
        return NULL;
    if (sqlite3_open(path, &store->db) == SQLITE_OK && sqlite3_busy_timeout(store->db, BUSY_TIMEOUT) == SQLITE_OK &&
        execute(store, schema) && prepare(store))
        return store;
    fprintf(stderr, "%s: %s\n", path, journal_store_error(store));
    journal_store_close(store);
    return NULL;
}

void journal_store_close(struct journal_store *store)
{
    if (store == NULL)
        return;
    for (int i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(store->statements[i]);
    sqlite3_close(store->db);
    free(store);
}

const char *journal_store_error(struct journal_store *store)
{
    return sqlite3_errmsg(store->db);
}

/* The first row of a batch begins the transaction. */
static bool begin(struct journal_store *store)
{
    return !sqlite3_get_autocommit(store->db) || execute(store, "BEGIN IMMEDIATE");
}

bool journal_store_commit(struct journal_store *store)
{
    return sqlite3_get_autocommit(store->db) || execute(store, "COMMIT");
}

/* The statement keeps the error for journal_store_error() through the reset. */
static bool insert(sqlite3_stmt *statement)
{
    bool done = sqlite3_step(statement) == SQLITE_DONE;

    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return done;
}

static void bind_text(sqlite3_stmt *statement, int column, const char *text)
{
    sqlite3_bind_text(statement, column, text, -1, SQLITE_STATIC);
}

/* The publisher's headers as name=value lines, in the order of the message. NULL without memory; to be sqlite3_free()d. */
static char *headers_text(const xivo_bus_event *event)
{
    const struct xivo_bus_map *headers = xivo_bus_event_headers(event);
    sqlite3_str *text = sqlite3_str_new(NULL);

    sqlite3_str_appendall(text, "");
    for (size_t i = 0; i < headers->count; i++)
        if (strncmp(headers->pairs[i].name, "x-", 2) != 0)
            sqlite3_str_appendf(text, "%s=%s\n", headers->pairs[i].name, headers->pairs[i].value);
    if (sqlite3_str_errcode(text) == SQLITE_OK && sqlite3_str_length(text) == 0) {
        sqlite3_free(sqlite3_str_finish(text));
        return sqlite3_mprintf("");
    }
    return sqlite3_str_finish(text);
}

/* What identifies the message, as the first three parameters; `headers` is borrowed. A body that was too big to be kept
   is stored empty. */
static void bind_identity(sqlite3_stmt *statement, const xivo_bus_event *event, const char *headers)
{
    size_t length;
    const char *body = xivo_bus_event_body(event, &length);

    bind_text(statement, 1, xivo_bus_event_routing_key(event));
    bind_text(statement, 2, headers);
    sqlite3_bind_blob64(statement, 3, body != NULL ? body : "", length, SQLITE_STATIC);
}

bool journal_store_event(struct journal_store *store, const xivo_bus_event *event, const struct journal_call *call)
{
    sqlite3_stmt *statement = store->statements[INSERT_EVENT];
    char *headers = headers_text(event);
    bool stored = false;

    if (headers != NULL && begin(store)) {
        bind_identity(statement, event, headers);
        bind_text(statement, 4, xivo_bus_event_name(event));
        bind_text(statement, 5, xivo_bus_event_timestamp(event));
        bind_text(statement, 6, xivo_bus_event_tenant_uuid(event));
        bind_text(statement, 7, call->call_id);
        bind_text(statement, 8, call->conversation_id);
        bind_text(statement, 9, call->caller);
        bind_text(statement, 10, call->called);
        stored = insert(statement);
    }
    sqlite3_free(headers);
    return stored;
}

bool journal_store_malformed(struct journal_store *store, const xivo_bus_event *event, const char *reason)
{
    sqlite3_stmt *statement = store->statements[INSERT_MALFORMED];
    char *headers = headers_text(event);
    bool stored = false;

    if (headers != NULL && begin(store)) {
        bind_identity(statement, event, headers);
        bind_text(statement, 4, reason);
        stored = insert(statement);
    }
    sqlite3_free(headers);
    return stored;
}

bool journal_store_gap(struct journal_store *store, const struct xivo_bus_state_change *change, const char *reason)
{
    sqlite3_stmt *statement = store->statements[INSERT_GAP];

    if (!begin(store))
        return false;
    sqlite3_bind_int64(statement, 1, change->gap_from_us);
    sqlite3_bind_int64(statement, 2, change->gap_to_us);
    sqlite3_bind_int(statement, 3, change->queue_kept);
    bind_text(statement, 4, reason);
    return insert(statement);
}
