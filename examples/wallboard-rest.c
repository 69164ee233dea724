#include "wallboard-rest.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef WALLBOARD_CURL

#include <curl/curl.h>
#include <json.h>

enum { AGENTS, CALLS, REQUESTS };
enum { RETRY_US = 5000000, TIMEOUT_S = 10, MAX_BODY = 8 << 20 };

static const enum wb_kind kinds[REQUESTS] = { WB_AGENT, WB_CALL };
static const char *const paths[REQUESTS] = { "/api/agentd/1.0/agents", "/api/calld/1.0/calls" };

struct request {
    CURL *easy;
    bool active;
    int64_t due_us;     /* 0: not wanted */
    char *body;
    size_t length;
    char url[512];
};

struct wb_rest {
    CURLM *multi;
    struct curl_slist *headers;
    struct wb_model *model;
    struct request requests[REQUESTS];
};

static size_t on_body(char *piece, size_t unit, size_t count, void *userdata)
{
    struct request *request = userdata;
    size_t length = unit * count;

    if (length > MAX_BODY - request->length)
        return 0;
    char *body = realloc(request->body, request->length + length + 1);
    if (body == NULL)
        return 0;
    memcpy(body + request->length, piece, length);
    request->body = body;
    request->length += length;
    body[request->length] = '\0';
    return length;
}

static void prepare(struct wb_rest *rest, struct request *request)
{
    curl_easy_setopt(request->easy, CURLOPT_URL, request->url);
    curl_easy_setopt(request->easy, CURLOPT_HTTPHEADER, rest->headers);
    curl_easy_setopt(request->easy, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(request->easy, CURLOPT_WRITEDATA, request);
    curl_easy_setopt(request->easy, CURLOPT_PRIVATE, request);
    curl_easy_setopt(request->easy, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(request->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(request->easy, CURLOPT_TIMEOUT, (long)TIMEOUT_S);
}

struct wb_rest *wb_rest_new(const char *url, const char *token, struct wb_model *model)
{
    struct wb_rest *rest = calloc(1, sizeof *rest);
    char header[512];
    bool complete = rest != NULL && curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;

    if (!complete) {
        free(rest);
        return NULL;
    }
    rest->model = model;
    rest->multi = curl_multi_init();
    snprintf(header, sizeof header, "X-Auth-Token: %s", token != NULL ? token : "");
    rest->headers = curl_slist_append(NULL, header);
    complete = rest->multi != NULL && rest->headers != NULL;
    for (int i = 0; i < REQUESTS; i++) {
        struct request *request = &rest->requests[i];
        request->easy = curl_easy_init();
        complete = complete && request->easy != NULL;
        snprintf(request->url, sizeof request->url, "%s%s", url, paths[i]);
        if (request->easy != NULL)
            prepare(rest, request);
    }
    if (!complete) {
        wb_rest_free(rest);
        return NULL;
    }
    return rest;
}

static void end_request(struct wb_rest *rest, struct request *request)
{
    if (request->active)
        curl_multi_remove_handle(rest->multi, request->easy);
    request->active = false;
    free(request->body);
    request->body = NULL;
    request->length = 0;
}

void wb_rest_free(struct wb_rest *rest)
{
    if (rest == NULL)
        return;
    for (int i = 0; i < REQUESTS; i++) {
        end_request(rest, &rest->requests[i]);
        curl_easy_cleanup(rest->requests[i].easy);
    }
    curl_multi_cleanup(rest->multi);
    curl_slist_free_all(rest->headers);
    free(rest);
    curl_global_cleanup();
}

void wb_rest_stop(struct wb_rest *rest)
{
    if (rest == NULL)
        return;
    for (int i = 0; i < REQUESTS; i++) {
        end_request(rest, &rest->requests[i]);
        rest->requests[i].due_us = 0;
        wb_snapshot_abort(rest->model, kinds[i]);
    }
}

void wb_rest_start(struct wb_rest *rest, int64_t now_us)
{
    wb_rest_stop(rest);
    if (rest == NULL)
        return;
    for (int i = 0; i < REQUESTS; i++)
        rest->requests[i].due_us = now_us;
}

/* ---- answers ---- */

static const char *text(struct json_object *object, const char *name)
{
    struct json_object *value = json_object_object_get(object, name);

    return value != NULL ? json_object_get_string(value) : NULL;
}

static void read_agent(struct json_object *object, struct wb_row *row)
{
    wb_row_init(row, WB_AGENT, NULL, text(object, "id"));
    wb_text(row->number, sizeof row->number, text(object, "number"));
    wb_text(row->state, sizeof row->state,
            json_object_get_boolean(json_object_object_get(object, "logged")) ? "logged_in" : "logged_out");
    row->paused = json_object_get_boolean(json_object_object_get(object, "paused"));
}

static void read_call(struct json_object *object, struct wb_row *row)
{
    wb_row_init(row, WB_CALL, NULL, text(object, "call_id"));
    wb_text(row->name, sizeof row->name, text(object, "caller_id_name"));
    wb_text(row->number, sizeof row->number, text(object, "caller_id_number"));
    wb_text(row->state, sizeof row->state, text(object, "status"));
}

/* Agents are an array, calls the array `items` of an object. */
static bool apply(struct wb_rest *rest, enum wb_kind kind, struct json_object *answer, int64_t now_us)
{
    struct json_object *items = kind == WB_CALL && json_object_is_type(answer, json_type_object)
                                    ? json_object_object_get(answer, "items")
                                    : answer;

    if (!json_object_is_type(items, json_type_array))
        return false;
    for (size_t i = 0; i < json_object_array_length(items); i++) {
        struct json_object *item = json_object_array_get_idx(items, i);
        struct wb_row row;
        if (!json_object_is_type(item, json_type_object))
            return false;
        if (kind == WB_AGENT)
            read_agent(item, &row);
        else
            read_call(item, &row);
        if (row.key[0] != '\0' && !wb_snapshot_put(rest->model, &row, now_us))
            return false;
    }
    return wb_snapshot_end(rest->model, kind);
}

static const char *finish(struct wb_rest *rest, int index, CURLcode code, int64_t now_us)
{
    struct request *request = &rest->requests[index];

    if (code != CURLE_OK)
        return curl_easy_strerror(code);
    struct json_object *answer = request->body != NULL ? json_tokener_parse(request->body) : NULL;
    bool applied = apply(rest, kinds[index], answer, now_us);
    json_object_put(answer);
    return applied ? NULL : "the answer cannot be read";
}

static void take_results(struct wb_rest *rest, int64_t now_us)
{
    CURLMsg *message;
    int left;

    while ((message = curl_multi_info_read(rest->multi, &left)) != NULL) {
        char *private = NULL;
        CURLcode code = message->data.result;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private);
        struct request *request = (struct request *)(void *)private;
        const char *error = finish(rest, (int)(request - rest->requests), code, now_us);
        request->due_us = error != NULL ? now_us + RETRY_US : 0;
        fprintf(stderr, "snapshot: %s: %s\n", request->url, error != NULL ? error : "done");
        if (error != NULL)
            wb_snapshot_abort(rest->model, kinds[request - rest->requests]);
        end_request(rest, request);
    }
}

void wb_rest_process(struct wb_rest *rest, int64_t now_us)
{
    int running;

    if (rest == NULL)
        return;
    for (int i = 0; i < REQUESTS; i++) {
        struct request *request = &rest->requests[i];
        if (request->active || request->due_us == 0 || request->due_us > now_us)
            continue;
        wb_snapshot_begin(rest->model, kinds[i]);
        request->active = curl_multi_add_handle(rest->multi, request->easy) == CURLM_OK;
    }
    curl_multi_perform(rest->multi, &running);
    take_results(rest, now_us);
}

void wb_rest_wait(struct wb_rest *rest, int fd, int timeout_ms)
{
    struct curl_waitfd extra = { .fd = fd, .events = CURL_WAIT_POLLIN };
    struct pollfd alone = { .fd = fd, .events = POLLIN };

    if (rest != NULL)
        curl_multi_poll(rest->multi, &extra, 1, timeout_ms, NULL);
    else
        poll(&alone, 1, timeout_ms);
}

#else

struct wb_rest *wb_rest_new(const char *url, const char *token, struct wb_model *model)
{
    (void)url, (void)token, (void)model;
    fprintf(stderr, "snapshot: built without libcurl\n");
    return NULL;
}

void wb_rest_free(struct wb_rest *rest)
{
    (void)rest;
}

void wb_rest_start(struct wb_rest *rest, int64_t now_us)
{
    (void)rest, (void)now_us;
}

void wb_rest_stop(struct wb_rest *rest)
{
    (void)rest;
}

void wb_rest_wait(struct wb_rest *rest, int fd, int timeout_ms)
{
    struct pollfd alone = { .fd = fd, .events = POLLIN };

    (void)rest;
    poll(&alone, 1, timeout_ms);
}

void wb_rest_process(struct wb_rest *rest, int64_t now_us)
{
    (void)rest, (void)now_us;
}

#endif
