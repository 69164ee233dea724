/*
 * Snapshots of agents and calls through the platform's REST interface, without blocking: GET /api/agentd/1.0/agents and
 * GET /api/calld/1.0/calls. Built without libcurl, wb_rest_new() returns NULL.
 */
#ifndef WALLBOARD_REST_H
#define WALLBOARD_REST_H

#include "wallboard-model.h"

struct wb_rest;

/* url: "https://pbx.example.org", without a path. token: for X-Auth-Token, or NULL. Both are copied. NULL: no libcurl, no memory. */
struct wb_rest *wb_rest_new(const char *url, const char *token, struct wb_model *model);
void wb_rest_free(struct wb_rest *rest);

/* Requests both snapshots now; one that fails is requested again after five seconds. Requests under way are given up. */
void wb_rest_start(struct wb_rest *rest, int64_t now_us);

/* Gives up what is under way, and requests nothing more until wb_rest_start(). */
void wb_rest_stop(struct wb_rest *rest);

/* Waits until `fd` is readable, a request can go on, or `timeout_ms` is over. rest may be NULL. */
void wb_rest_wait(struct wb_rest *rest, int fd, int timeout_ms);

/* Does what can be done at once. NULL does nothing. */
void wb_rest_process(struct wb_rest *rest, int64_t now_us);

#endif
