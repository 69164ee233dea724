#ifndef XB_CLIENT_CLIENT_H
#define XB_CLIENT_CLIENT_H

#include <stdatomic.h>

#include <xivo-bus/client.h>

#include "client/custom.h"
#include "client/event.h"
#include "client/gap.h"
#include "client/late_use.h"
#include "client/link.h"
#include "client/option.h"
#include "client/settle.h"
#include "client/subscription.h"
#include "decode/message.h"
#include "loop/waiter.h"
#include "util/fork_mark.h"
#include "util/lent.h"
#include "util/log.h"

/* A change of state as it is lent to the program: zero after the struct as far as the block goes, for a newer program. */
union xb_state_view {
    struct xivo_bus_state_change change;
    char block[XB_LENT_SIZE];
};

struct xb_state_report {
    union xb_state_view view;
    char text[1800], host[600]; /* of the view */
    bool is_due;                /* it has not reached the program yet */
};

/*
 * The handle. Its parts know nothing of each other: link (the connection), decoder, subscriptions, settlements. The files
 * of this folder put them together: process.c is the loop, dispatch.c takes a message to the callbacks, state.c tells the
 * program how the connection is, and callback.c alone runs the program's functions.
 */
struct xivo_bus {
    struct xb_fork_mark mark; /* of the process that made it; a forked child must leave it alone */
    struct xb_options options;
    struct xb_error error; /* what went wrong last */
    struct xb_log log;
    struct xb_log_queue log_queue;
    struct xb_late_use late_use;
    struct xb_waiter waiter;
    struct xb_link link;
    struct xb_settlements settlements;
    struct xb_ack_window fed; /* messages of xivo_bus_feed() that a program holds */
    struct xb_decoder *decoder;
    struct xb_custom custom; /* what subscriptions with a schema need */
    struct xb_error misfit;  /* why the event at hand did not fit the last struct that it did not fit */
    struct xb_subscriptions subscriptions;
    struct xivo_bus_event event; /* the one that is lent; its memory is used again */
    struct xb_buf feed;          /* the body of a fed message */
    struct xivo_bus_stats stats;

    xivo_bus_state_cb state_callback;
    void *state_userdata;
    struct xb_state_report report;
    xivo_bus_malformed_cb malformed_callback;
    void *malformed_userdata;

    bool uri_failed; /* what it asked for is unknown, so there is nothing to start */
    bool started;
    bool announced;       /* CONNECTING was reported, and the attempt is not begun yet */
    bool busy;            /* inside process(), run() or feed() */
    bool freed;           /* by a callback: destroyed as soon as the stack has unwound */
    bool tell_subscribed; /* subscriptions were made while connected and are not all in place */
    atomic_bool stop;

    struct xb_gap gap;
    bool is_down; /* DISCONNECTED was told, and CONNECTED not since */
};

/* The first lines of every public function: XIVO_BUS_OK, XIVO_BUS_ERR_ARGUMENT without a handle, XIVO_BUS_ERR_FORKED. */
int xb_enter(const xivo_bus *bus);

/* Says goodbye and frees everything. */
void xb_bus_destroy(xivo_bus *bus);

/* Keeps the words for xivo_bus_error_text() and returns the code. */
int xb_bus_fail(xivo_bus *bus, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The start: checks the options as a whole and makes the engine. */
int xb_bus_start(xivo_bus *bus);

#endif
