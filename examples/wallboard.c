/*
 * wallboard: who is logged in, what the members of the queues do, who waits, and which calls there are.
 *
 *     wallboard [-l] [-s URL] [URI]
 *
 * It redraws the terminal; with -l it prints the board after each change instead, with an empty line after it. URL is the
 * platform's, such as https://pbx.example.org: agents and calls are read from there whenever the bus is connected, with the
 * token in $WALLBOARD_TOKEN. Without it, and for queues, the board knows what events have reported since it was started.
 *
 * A section is stale while the bus is disconnected and until the snapshot after that has arrived. A row with a question mark
 * is from before a gap: no event has confirmed it since.
 */
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <xivo-bus/ami/queues.h>
#include <xivo-bus/values.h>
#include <xivo-bus/wazo/agents.h>
#include <xivo-bus/wazo/calls.h>
#include <xivo-bus/xivo-bus.h>

#include "wallboard-model.h"
#include "wallboard-rest.h"

static xivo_bus *bus; /* for the signal handler, which gets no userdata */

struct board {
    struct wb_model model;
    struct wb_rest *rest;
    bool as_lines;
};

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

static int64_t now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void put(struct board *board, const struct wb_row *row, unsigned parts)
{
    if (!wb_put(&board->model, row, parts, now_us()))
        fprintf(stderr, "wallboard: out of memory: a row is missing\n");
}

/* ---- agents ---- */

static void agent_row(struct wb_row *row, int64_t id)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRId64, id);
    wb_row_init(row, WB_AGENT, NULL, text);
}

static void on_agent_status(const xivo_bus_event *event, const struct xivo_bus_wazo_agent_status *data, void *userdata)
{
    struct wb_row row;

    (void)event;
    if (!data->has_agent_id)
        return;
    agent_row(&row, data->agent_id);
    wb_text(row.state, sizeof row.state, data->status);
    put(userdata, &row, WB_STATE);
}

static void on_agent_pause(const xivo_bus_event *event, const struct xivo_bus_wazo_agent_pause *data, void *userdata)
{
    struct wb_row row;

    (void)event;
    if (!data->has_agent_id)
        return;
    agent_row(&row, data->agent_id);
    wb_text(row.number, sizeof row.number, data->agent_number);
    row.paused = data->paused;
    put(userdata, &row, WB_PAUSE);
}

/* ---- members and callers of queues ---- */

static void on_member_status(const xivo_bus_event *event, const struct xivo_bus_ami_queue_member_status *data,
                             void *userdata)
{
    struct wb_row row;

    (void)event;
    wb_row_init(&row, WB_MEMBER, data->queue != NULL ? data->queue : "", data->interface);
    wb_text(row.name, sizeof row.name, data->member_name);
    wb_text(row.state, sizeof row.state, xivo_bus_device_state_text(data->status));
    row.calls = data->calls_taken;
    row.paused = data->paused;
    put(userdata, &row, WB_ALL);
}

static void on_member_pause(const xivo_bus_event *event, const struct xivo_bus_ami_queue_member_pause *data,
                            void *userdata)
{
    struct wb_row row;

    (void)event;
    wb_row_init(&row, WB_MEMBER, data->queue != NULL ? data->queue : "", data->interface);
    wb_text(row.name, sizeof row.name, data->member_name);
    wb_text(row.state, sizeof row.state, xivo_bus_device_state_text(data->status));
    row.calls = data->calls_taken;
    row.paused = data->paused;
    put(userdata, &row, data->has_status ? WB_ALL : WB_PAUSE);
}

static void on_member_removed(const xivo_bus_event *event, const struct xivo_bus_ami_queue_member_removed *data,
                              void *userdata)
{
    struct board *board = userdata;
    struct wb_row row;

    (void)event;
    wb_row_init(&row, WB_MEMBER, data->queue != NULL ? data->queue : "", data->interface);
    wb_remove(&board->model, WB_MEMBER, row.key, now_us());
}

static void on_join(const xivo_bus_event *event, const struct xivo_bus_ami_queue_caller_join *data, void *userdata)
{
    struct board *board = userdata;
    struct wb_row row;

    (void)event;
    wb_row_init(&row, WB_CALLER, data->queue != NULL ? data->queue : "", data->channel.unique_id);
    xivo_bus_ami_unescape(xivo_bus_ami_caller_id(data->channel.caller_id_name), row.name, sizeof row.name);
    wb_text(row.number, sizeof row.number, xivo_bus_ami_caller_id(data->channel.caller_id_num));
    row.position = data->position;
    if (!wb_join(&board->model, &row, now_us()))
        fprintf(stderr, "wallboard: out of memory: a caller is missing\n");
}

static void on_leave(const xivo_bus_event *event, const struct xivo_bus_ami_queue_caller_leave *data, void *userdata)
{
    struct board *board = userdata;
    struct wb_row row;

    (void)event;
    wb_row_init(&row, WB_CALLER, data->queue != NULL ? data->queue : "", data->channel.unique_id);
    wb_leave(&board->model, row.key, now_us());
}

/* ---- calls ---- */

static void on_call(const xivo_bus_event *event, const struct xivo_bus_wazo_call *data, void *userdata)
{
    struct wb_row row;

    (void)event;
    if (data->call_id == NULL)
        return;
    wb_row_init(&row, WB_CALL, NULL, data->call_id);
    wb_text(row.name, sizeof row.name, data->caller_id_name);
    wb_text(row.number, sizeof row.number, data->caller_id_number);
    wb_text(row.state, sizeof row.state, data->status);
    put(userdata, &row, WB_ALL);
}

static void on_call_ended(const xivo_bus_event *event, const struct xivo_bus_wazo_call_ended *data, void *userdata)
{
    struct board *board = userdata;
    struct wb_row row;

    (void)event;
    wb_row_init(&row, WB_CALL, NULL, data->call_id);
    wb_remove(&board->model, WB_CALL, row.key, now_us());
}

/* ---- the connection ---- */

static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    struct board *board = userdata;
    bool snapshot = board->rest != NULL;

    if (change->state == XIVO_BUS_STATE_CONNECTED) {
        wb_connected(&board->model, (bool[WB_KINDS]){ [WB_AGENT] = snapshot, [WB_CALL] = snapshot });
        wb_rest_start(board->rest, now_us());
        fprintf(stderr, "connected: %s\n", change->text);
    } else if (change->state == XIVO_BUS_STATE_DISCONNECTED) {
        wb_disconnected(&board->model, now_us());
        wb_rest_stop(board->rest);
        fprintf(stderr, "disconnected: %s\n", change->text);
    }
}

static int subscribe(struct board *board)
{
    const int results[] = {
        xivo_bus_on_state(bus, on_state, board),
        xivo_bus_wazo_on_agent_status_update(bus, NULL, on_agent_status, board),
        xivo_bus_wazo_on_agent_paused(bus, NULL, on_agent_pause, board),
        xivo_bus_wazo_on_agent_unpaused(bus, NULL, on_agent_pause, board),
        xivo_bus_ami_on_queue_member_status(bus, NULL, on_member_status, board),
        xivo_bus_ami_on_queue_member_pause(bus, NULL, on_member_pause, board),
        xivo_bus_ami_on_queue_member_removed(bus, NULL, on_member_removed, board),
        xivo_bus_ami_on_queue_caller_join(bus, NULL, on_join, board),
        xivo_bus_ami_on_queue_caller_leave(bus, NULL, on_leave, board),
        xivo_bus_wazo_on_call_created(bus, NULL, on_call, board),
        xivo_bus_wazo_on_call_answered(bus, NULL, on_call, board),
        xivo_bus_wazo_on_call_updated(bus, NULL, on_call, board),
        xivo_bus_wazo_on_call_ended(bus, NULL, on_call_ended, board),
    };

    for (size_t i = 0; i < sizeof results / sizeof results[0]; i++) {
        if (results[i] != XIVO_BUS_OK)
            return results[i];
    }
    return XIVO_BUS_OK;
}

/* ---- drawing ---- */

/* What others have written must not control the terminal. */
static const char *shown(char *text)
{
    for (char *c = text; *c != '\0'; c++) {
        if ((unsigned char)*c < 0x20 || *c == 0x7f)
            *c = ' ';
    }
    return text[0] != '\0' ? text : "-";
}

static void draw_row(struct wb_row *row, int64_t now)
{
    const char *doubt = row->doubtful ? " ?" : "";
    const char *paused = row->paused ? " paused" : "";
    int64_t seconds = (now - row->since_us) / 1000000;

    if (row->kind == WB_AGENT)
        printf("  agent %s %s %s%s%s\n", shown(row->key), shown(row->number), shown(row->state), paused, doubt);
    else if (row->kind == WB_MEMBER)
        printf("  %s %s %s%s, %" PRId64 " calls%s\n", shown(row->queue), shown(row->name), shown(row->state), paused,
               row->calls, doubt);
    else if (row->kind == WB_CALLER)
        printf("  %s %" PRId64 ". %s %s, %" PRId64 " s%s\n", shown(row->queue), row->position, shown(row->number),
               shown(row->name), seconds, doubt);
    else
        printf("  call %s %s %s %s, %" PRId64 " s%s\n", shown(row->key), shown(row->number), shown(row->name),
               shown(row->state), seconds, doubt);
}

static void draw(struct board *board)
{
    static const char *const titles[WB_KINDS] = { "Agents", "Members", "Waiting", "Calls" };
    struct wb_model *model = &board->model;
    int64_t now = now_us();
    size_t next = 0;

    if (!board->as_lines)
        printf("\033[H\033[2J");
    wb_sort(model);
    for (int kind = 0; kind < WB_KINDS; kind++) {
        if (model->stale[kind])
            printf("%s (stale for %" PRId64 " s)\n", titles[kind], (now - model->stale_since_us) / 1000000);
        else
            printf("%s\n", titles[kind]);
        for (; next < model->count && (int)model->rows[next].kind == kind; next++) {
            struct wb_row copy = model->rows[next];
            draw_row(&copy, now);
        }
    }
    if (board->as_lines)
        printf("\n");
    fflush(stdout);
    model->changed = false;
}

/* The terminal is redrawn every second, for the times; lines are printed after a change. */
static int loop(struct board *board)
{
    int64_t drawn_us = 0;

    for (;;) {
        int rc = xivo_bus_process(bus);
        if (rc == XIVO_BUS_STOPPED)
            return XIVO_BUS_OK;
        if (rc < 0)
            return rc;
        wb_rest_process(board->rest, now_us());
        if (board->as_lines ? board->model.changed : now_us() - drawn_us >= 1000000) {
            drawn_us = now_us();
            draw(board);
        }
        wb_rest_wait(board->rest, xivo_bus_fd(bus), 1000);
    }
}

static void usage(void)
{
    fprintf(stderr, "usage: wallboard [-l] [-s URL] [URI]\n");
    exit(2);
}

int main(int argc, char **argv)
{
    static struct board board;
    const char *url = NULL;
    int option;

    while ((option = getopt(argc, argv, "ls:")) != -1) {
        if (option == 'l')
            board.as_lines = true;
        else if (option == 's')
            url = optarg;
        else
            usage();
    }
    wb_init(&board.model, now_us());
    int rc = xivo_bus_new(&bus, optind < argc ? argv[optind] : NULL);
    if (rc == XIVO_BUS_OK && url != NULL)
        board.rest = wb_rest_new(url, getenv("WALLBOARD_TOKEN"), &board.model);
    if (rc == XIVO_BUS_OK)
        rc = subscribe(&board);
    if (rc == XIVO_BUS_OK) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        rc = loop(&board);
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "wallboard: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    wb_rest_free(board.rest);
    xivo_bus_free(bus);
    wb_free(&board.model);
    return rc != XIVO_BUS_OK;
}
