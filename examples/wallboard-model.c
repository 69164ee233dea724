#include "wallboard-model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void wb_init(struct wb_model *model, int64_t now_us)
{
    memset(model, 0, sizeof *model);
    wb_disconnected(model, now_us);
}

void wb_free(struct wb_model *model)
{
    free(model->rows);
    model->rows = NULL;
    model->count = model->room = 0;
}

void wb_text(char *to, size_t size, const char *from)
{
    snprintf(to, size, "%s", from != NULL ? from : "");
}

void wb_row_init(struct wb_row *row, enum wb_kind kind, const char *queue, const char *id)
{
    memset(row, 0, sizeof *row);
    row->kind = kind;
    wb_text(row->queue, sizeof row->queue, queue);
    snprintf(row->key, sizeof row->key, "%s%s%s", row->queue, queue != NULL ? "/" : "", id != NULL ? id : "");
}

/* ---- rows ---- */

struct wb_row *wb_find(const struct wb_model *model, enum wb_kind kind, const char *key)
{
    for (size_t i = 0; i < model->count; i++) {
        if (model->rows[i].kind == kind && strcmp(model->rows[i].key, key) == 0)
            return &model->rows[i];
    }
    return NULL;
}

static struct wb_row *append(struct wb_model *model, const struct wb_row *row, int64_t now_us)
{
    if (model->count == model->room) {
        size_t room = model->room == 0 ? 64 : 2 * model->room;
        struct wb_row *rows = realloc(model->rows, room * sizeof *rows);

        if (rows == NULL)
            return NULL;
        model->rows = rows;
        model->room = room;
    }
    struct wb_row *made = &model->rows[model->count++];
    *made = *row;
    made->since_us = now_us;
    model->changed = true;
    return made;
}

static void delete_row(struct wb_model *model, struct wb_row *row)
{
    *row = model->rows[--model->count];
    model->changed = true;
}

static void write_parts(struct wb_row *to, const struct wb_row *from, unsigned parts)
{
    if (parts & WB_STATE) {
        wb_text(to->state, sizeof to->state, from->state);
        to->position = from->position;
        to->calls = from->calls;
    }
    if (parts & WB_PAUSE)
        to->paused = from->paused;
    if (from->name[0] != '\0')
        wb_text(to->name, sizeof to->name, from->name);
    if (from->number[0] != '\0')
        wb_text(to->number, sizeof to->number, from->number);
}

/* ---- what is gone ---- */

static void remember(struct wb_model *model, enum wb_kind kind, const char *key, int64_t now_us)
{
    struct wb_gone *gone = &model->gone[model->gone_count++ % WB_GONE];

    gone->kind = kind;
    wb_text(gone->key, sizeof gone->key, key);
    gone->at_us = now_us;
    gone->used = false;
}

/* The last one, if the ring still has it and it is not older than number `first`. */
static struct wb_gone *recall(struct wb_model *model, enum wb_kind kind, const char *key, uint64_t first)
{
    uint64_t oldest = model->gone_count > WB_GONE ? model->gone_count - WB_GONE : 0;

    for (uint64_t i = model->gone_count; i > oldest && i > first; i--) {
        struct wb_gone *gone = &model->gone[(i - 1) % WB_GONE];
        if (gone->kind == kind && !gone->used && strcmp(gone->key, key) == 0)
            return gone;
    }
    return NULL;
}

/* The id of a call is never used again, so that its end is final; a member may come back. */
static bool has_ended(struct wb_model *model, const struct wb_row *row, int64_t now_us)
{
    const struct wb_gone *gone = recall(model, row->kind, row->key, 0);

    return gone != NULL && (row->kind == WB_CALL || now_us - gone->at_us < WB_REORDER_US);
}

/* ---- events ---- */

bool wb_put(struct wb_model *model, const struct wb_row *row, unsigned parts, int64_t now_us)
{
    struct wb_row *found = wb_find(model, row->kind, row->key);

    if (found == NULL) {
        if (has_ended(model, row, now_us))
            return true;
        found = append(model, row, now_us);
        if (found == NULL)
            return false;
    }
    write_parts(found, row, parts);
    found->written |= parts;
    found->doubtful = false;
    model->changed = true;
    return true;
}

void wb_remove(struct wb_model *model, enum wb_kind kind, const char *key, int64_t now_us)
{
    struct wb_row *found = wb_find(model, kind, key);

    if (found != NULL)
        delete_row(model, found);
    remember(model, kind, key, now_us);
}

/* A caller who joins at a place moves those who are there or after it. */
static void move(struct wb_model *model, const char *queue, int64_t from, int64_t by)
{
    for (size_t i = 0; i < model->count; i++) {
        struct wb_row *row = &model->rows[i];
        if (row->kind == WB_CALLER && row->position >= from && strcmp(row->queue, queue) == 0)
            row->position += by;
    }
}

bool wb_join(struct wb_model *model, const struct wb_row *row, int64_t now_us)
{
    struct wb_gone *gone = recall(model, WB_CALLER, row->key, 0);

    if (gone != NULL && now_us - gone->at_us < WB_REORDER_US) {
        gone->used = true;
        return true;
    }
    if (wb_find(model, WB_CALLER, row->key) != NULL)
        wb_leave(model, row->key, now_us); /* its leave was missed */
    move(model, row->queue, row->position, 1);
    return append(model, row, now_us) != NULL;
}

void wb_leave(struct wb_model *model, const char *key, int64_t now_us)
{
    struct wb_row *found = wb_find(model, WB_CALLER, key);

    if (found == NULL) {
        remember(model, WB_CALLER, key, now_us);
        return;
    }
    struct wb_row left = *found;
    delete_row(model, found);
    move(model, left.queue, left.position + 1, -1);
}

/* ---- the connection ---- */

void wb_disconnected(struct wb_model *model, int64_t now_us)
{
    if (model->connected || model->stale_since_us == 0)
        model->stale_since_us = now_us;
    model->connected = false;
    for (int kind = 0; kind < WB_KINDS; kind++) {
        model->stale[kind] = true;
        model->under_way[kind] = false;
    }
    model->changed = true;
}

void wb_connected(struct wb_model *model, const bool has_snapshot[WB_KINDS])
{
    model->connected = true;
    for (int kind = 0; kind < WB_KINDS; kind++)
        model->stale[kind] = has_snapshot[kind];
    for (size_t i = 0; i < model->count; i++)
        model->rows[i].doubtful = true;
    model->changed = true;
}

/* ---- snapshots ---- */

void wb_snapshot_begin(struct wb_model *model, enum wb_kind kind)
{
    model->under_way[kind] = true;
    model->gone_before[kind] = model->gone_count;
    for (size_t i = 0; i < model->count; i++) {
        if (model->rows[i].kind == kind) {
            model->rows[i].written = 0;
            model->rows[i].listed = false;
        }
    }
}

bool wb_snapshot_put(struct wb_model *model, const struct wb_row *row, int64_t now_us)
{
    struct wb_row *found = wb_find(model, row->kind, row->key);

    if (found == NULL) {
        if (recall(model, row->kind, row->key, row->kind == WB_CALL ? 0 : model->gone_before[row->kind]) != NULL)
            return true;
        found = append(model, row, now_us);
        if (found == NULL)
            return false;
    }
    write_parts(found, row, WB_ALL & ~found->written);
    found->listed = true;
    return true;
}

/* What neither the snapshot nor an event since its request has named is gone. */
bool wb_snapshot_end(struct wb_model *model, enum wb_kind kind)
{
    if (!model->under_way[kind])
        return false;
    model->under_way[kind] = false;
    for (size_t i = model->count; i-- > 0;) {
        struct wb_row *row = &model->rows[i];
        if (row->kind != kind)
            continue;
        row->doubtful = false;
        if (!row->listed && row->written == 0)
            delete_row(model, row);
    }
    model->changed = true;
    if (model->gone_count - model->gone_before[kind] > WB_GONE)
        return false;
    model->stale[kind] = false;
    return true;
}

void wb_snapshot_abort(struct wb_model *model, enum wb_kind kind)
{
    model->under_way[kind] = false;
}

/* ---- order ---- */

static int compare(const void *left, const void *right)
{
    const struct wb_row *a = left;
    const struct wb_row *b = right;

    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    int order = strcmp(a->queue, b->queue);
    if (order == 0)
        order = (a->position > b->position) - (a->position < b->position);
    return order != 0 ? order : strcmp(a->key, b->key);
}

void wb_sort(struct wb_model *model)
{
    if (model->count > 1)
        qsort(model->rows, model->count, sizeof *model->rows, compare);
}
