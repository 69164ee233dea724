#include <check.h>
#include <stdio.h>
#include <string.h>

#include <json-c/json.h>

#include "client/client.h"
#include "fake/stage.h"

/* A message on its way from the broker's frames to the program, with all that only a broker adds to it. */

#define AGENT "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}"
#define MARK "\xEF\xBF\xBD"
#define OTHER "{\"name\":\"queue_log\",\"data\":{}}"

static struct stage stage;
static struct server *server;
static xivo_bus_event *copy;
static char trace[64];

static void keep(const xivo_bus_event *event, void *userdata)
{
    (void)userdata;
    xivo_bus_event_free(copy);
    copy = xivo_bus_event_copy(event);
    stage.events++;
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    (void)event, (void)userdata;
    strcat(trace, agent->agent_id == 42 ? "a" : "?");
}

static void on_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata)
{
    (void)event, (void)reason, (void)userdata;
    strcat(trace, code == XIVO_BUS_ERR_TOO_BIG ? "B" : "M");
    stage.events++;
}

static void open_stage(const char *query)
{
    copy = NULL;
    trace[0] = '\0';
    stage_open(&stage, query);
    server = &stage.servers[0];
    ck_assert_int_eq(xivo_bus_on_event(stage.bus, NULL, NULL, keep, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(stage.bus, NULL, on_agent, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_malformed(stage.bus, on_malformed, NULL), XIVO_BUS_OK);
}

static void setup(void)
{
    open_stage("&max_body=5000");
    stage_connect(&stage);
}

static void teardown(void)
{
    xivo_bus_event_free(copy);
    stage_close(&stage);
}

static void reopen(const char *query)
{
    teardown();
    open_stage(query);
}

static struct xivo_bus_stats stats(void)
{
    struct xivo_bus_stats result;

    xivo_bus_get_stats(stage.bus, &result, sizeof result);
    return result;
}

static void deliver(const struct peer_message *message)
{
    uint64_t received = stats().received;

    peer_deliver(&server->peer, message);
    while (stats().received == received)
        stage_turn(&stage);
}

/* ---- headers ---- */

START_TEST(test_headers)
{
    struct xb_buf table = { 0 };
    const struct xivo_bus_map *headers;

    peer_table_text(&table, "name", "queue_log");
    peer_table_text(&table, "tenant_uuid", "t-7");
    peer_table_put(&table, "user_uuid:x", 't', "\x01", 1);
    peer_table_put(&table, "count", 'I', "\xFF\xFF\xFF\xFE", 4);
    peer_table_put(&table, "nothing", 'V', "", 0);
    peer_table_nest(&table, "deep", 3);
    peer_table_text(&table, "o\xFF", "a\xFF");
    peer_table_text(&table, "name", "again");
    deliver(&(struct peer_message){ .exchange = "wazo-headers",
                                    .key = "k",
                                    .redelivered = true,
                                    .body = OTHER,
                                    .type = "application/json",
                                    .headers = &table });
    xb_buf_free(&table);
    headers = xivo_bus_event_headers(copy);
    ck_assert_uint_eq(headers->count, 5);
    ck_assert_str_eq(headers->pairs[0].name, "name");
    ck_assert_str_eq(xivo_bus_map_get(headers, "name"), "again");
    ck_assert_str_eq(xivo_bus_map_get(headers, "user_uuid:x"), "true");
    ck_assert_str_eq(xivo_bus_map_get(headers, "count"), "-2");
    ck_assert_str_eq(xivo_bus_map_get(headers, "o" MARK), "a" MARK);
    ck_assert_ptr_null(xivo_bus_map_get(headers, "deep"));
    ck_assert_ptr_null(xivo_bus_map_get(headers, "nothing"));
    ck_assert_str_eq(xivo_bus_event_tenant_uuid(copy), "t-7");
    ck_assert_str_eq(xivo_bus_event_exchange(copy), "wazo-headers");
    ck_assert_str_eq(xivo_bus_event_routing_key(copy), "k");
    ck_assert(xivo_bus_event_redelivered(copy));
}
END_TEST

/* Whatever bytes a publisher chose, the program sees UTF-8, and keys match by what it sees. */
START_TEST(test_names_that_are_not_utf_8)
{
    stage_listen(&stage, "a" MARK "b.*");
    deliver(&(struct peer_message){ .exchange = "x\xFF",
                                    .key = "a\0"
                                           "b.\xC3",
                                    .key_length = 5,
                                    .body = OTHER });
    ck_assert_str_eq(xivo_bus_event_exchange(copy), "x" MARK);
    ck_assert_str_eq(xivo_bus_event_routing_key(copy), "a" MARK "b." MARK);
    ck_assert_uint_eq(stage.events, 2);
}
END_TEST

START_TEST(test_a_queue_name_that_is_not_utf_8)
{
    const struct stage_change *change;

    reopen("");
    server->peer.queue = "amq.\x1B\xFFgen";
    stage_connect(&stage);
    stage_expect(&stage, XIVO_BUS_STATE_CONNECTING);
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert_msg(strstr(change->text, " queue amq.??gen") != NULL, "%s", change->text);
}
END_TEST

/* The header's name tells the kind, whatever the body says; one that is no text says nothing. */
START_TEST(test_the_name_of_the_header)
{
    struct xb_buf text = { 0 }, number = { 0 };

    peer_table_text(&text, "name", "something_else");
    peer_table_put(&number, "name", 'I', "\0\0\0\1", 4);
    deliver(&(struct peer_message){ .body = AGENT, .headers = &text });
    ck_assert_str_eq(trace, "");
    ck_assert_str_eq(xivo_bus_event_name(copy), "something_else");
    deliver(&(struct peer_message){ .body = AGENT, .headers = &number });
    ck_assert_str_eq(trace, "a");
    xb_buf_free(&text);
    xb_buf_free(&number);
}
END_TEST

/* ---- content types ---- */

static const struct {
    const char *type;
    bool is_event;
} types[] = {
    { NULL, true },
    { "", true },
    { "application/json", true },
    { "Application/JSON", true },
    { "application/json; charset=utf-8", true },
    { "application/json ;charset=utf-8", true },
    { "application/data", true },
    { "text/collectd", false },
    { "application/jsonp", false },
    { "application/", false },
};

/* What is no event is counted and acknowledged, and that is all. */
START_TEST(test_content_types)
{
    deliver(&(struct peer_message){ .body = AGENT, .type = types[_i].type });
    ck_assert_str_eq(trace, types[_i].is_event ? "a" : "");
    ck_assert_uint_eq(stage.events, types[_i].is_event);
    ck_assert_uint_eq(stats().unmatched, !types[_i].is_event);
    while (peer_count(&server->peer, "1 basic.ack 1") == 0)
        stage_turn(&stage);
}
END_TEST

/* ---- bodies ---- */

START_TEST(test_a_body_in_pieces)
{
    char body[4001];

    snprintf(body, sizeof body, "%-4000s", AGENT);
    for (size_t piece = 1; piece <= 4096; piece *= 4) {
        trace[0] = '\0';
        deliver(&(struct peer_message){ .body = body, .piece = piece });
        ck_assert_str_eq(trace, "a");
        ck_assert_str_eq(xivo_bus_event_body(copy, NULL), body);
    }
}
END_TEST

/* Longer than max_body: skipped, told, acknowledged; the next one is as good as ever. */
START_TEST(test_a_body_that_is_too_big)
{
    static char body[300001];

    memset(body, ' ', sizeof body - 1);
    deliver(&(struct peer_message){ .body = body, .piece = 100000 });
    ck_assert_str_eq(trace, "B");
    ck_assert_uint_eq(stats().bytes, sizeof body - 1);
    deliver(&(struct peer_message){ .body = AGENT });
    ck_assert_str_eq(trace, "Ba");
    while (peer_count(&server->peer, "1 basic.ack 2") == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(stats().oversize, 1);
    ck_assert_uint_eq(stats().acked, 2);
}
END_TEST

/* A header longer than any that is read, and one that cannot be: reported, acknowledged, and the connection stays. */
START_TEST(test_headers_that_are_poison)
{
    static const char filler[3 << 20];
    struct xb_buf headers = { 0 };

    peer_table_put(&headers, "trace", 'S', filler, sizeof filler);
    deliver(&(struct peer_message){ .body = AGENT, .headers = &headers });
    ck_assert_str_eq(trace, "B");
    peer_deliver_method(&server->peer, &(struct peer_message){ 0 });
    peer_content(&server->peer, 0, 1 << 15, NULL);
    while (strlen(trace) < 2)
        stage_turn(&stage);
    ck_assert_str_eq(trace, "BM");
    deliver(&(struct peer_message){ .body = AGENT });
    ck_assert_str_eq(trace, "BMa");
    while (stats().acked < 3)
        stage_turn(&stage);
    ck_assert_uint_eq(stats().oversize, 1);
    ck_assert_uint_eq(stats().malformed, 1);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
    xb_buf_free(&headers);
}
END_TEST

START_TEST(test_a_malformed_body)
{
    deliver(&(struct peer_message){ .body = "?" });
    ck_assert_str_eq(trace, "M");
    while (peer_count(&server->peer, "1 basic.ack 1") == 0)
        stage_turn(&stage);
    ck_assert_uint_eq(stats().malformed, 1);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
}
END_TEST

/* ---- queues ---- */

/* Declared and bound by somebody else: we only consume. */
START_TEST(test_an_existing_queue)
{
    reopen("&queue=theirs&queue_type=existing");
    stage_connect(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, "2 "), 0);
    ck_assert_uint_eq(peer_count(&server->peer, "1 basic.consume theirs"), 1);
    stage.change_read = 1;
    ck_assert_ptr_nonnull(strstr(stage_expect(&stage, XIVO_BUS_STATE_CONNECTED)->text, " queue theirs"));
    deliver(&(struct peer_message){ .body = AGENT });
    ck_assert_str_eq(trace, "a");
}
END_TEST

static const struct {
    const char *query, *line;
} declarations[] = {
    { "", "2 queue.declare - exclusive x-queue-type=classic x-max-length=100000" },
    { "&queue_max_length=7", "2 queue.declare - exclusive x-queue-type=classic x-max-length=7" },
    { "&queue=q", "2 queue.declare q durable x-queue-type=classic" },
    { "&queue=q&queue_type=quorum&queue_expires=60000",
      "2 queue.declare q durable x-queue-type=quorum x-expires=60000" },
    { "&exchange=e&exchange_type=fanout&exchange_declare=true", "2 exchange.declare e fanout durable" },
    { "&exchange=e", "2 exchange.declare e topic durable passive" },
    { "&exchange=e&exchange_type=direct&exchange_declare=false", "2 exchange.declare e direct durable passive" },
    { "&exchange=wazo-headers", "2 exchange.declare wazo-headers headers durable passive" },
    { "&exchange=xivo-ami", "2 exchange.declare xivo-ami topic durable passive" },
    { "&prefetch=3", "1 basic.qos 3" },
    { "&queue=q&ack=false", "1 basic.consume q no-ack" },
};

START_TEST(test_options_reach_the_broker)
{
    reopen(declarations[_i].query);
    server->peer.exchanges = "xivo wazo-headers xivo-ami e ";
    stage_connect(&stage);
    ck_assert_uint_eq(peer_count(&server->peer, declarations[_i].line), 1);
}
END_TEST

/* The channel of the consumer is opened again on a connection that had held, and the queue is still there. */
START_TEST(test_a_channel_that_is_closed)
{
    const struct stage_change *change;

    stage.bus->link.connected_us -= 60000000;
    peer_close_channel(&server->peer, 1, 406, "PRECONDITION_FAILED - delivery acknowledgement on channel 1 timed out");
    stage_connect(&stage);
    stage.change_read = 2;
    change = stage_expect(&stage, XIVO_BUS_STATE_DISCONNECTED);
    ck_assert_int_eq(change->change.code, XIVO_BUS_ERR_CLOSED);
    ck_assert_ptr_nonnull(strstr(change->text, "timed out"));
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert(change->change.queue_kept);
    ck_assert(!change->change.has_gap);
    ck_assert_uint_eq(server->accepted, 1);
    server->peer.tag = 0;
    deliver(&(struct peer_message){ .body = AGENT });
    ck_assert_str_eq(trace, "a");
}
END_TEST

static const struct limit {
    const char *query;
    uint32_t limit;
    const char *words;
} limits[] = {
    { "&queue_max_length=1000", 1000, "1000 messages" },
    { "&queue_max_length=1000&queue=screens", 1000, "1000 messages" },
    { "&queue_max_length=20", 20, "20 messages" }, /* less than the window */
};

/* The queue reaches its limit while we are behind: a gap is told when it is below again. */
START_TEST(test_a_queue_that_overflows)
{
    const struct limit *limit = &limits[_i];
    const struct stage_change *change;

    reopen(limit->query);
    stage_connect(&stage);
    server->peer.depth = limit->limit;
    for (int i = 0; i < 600; i++)
        stage_send(&stage, "k");
    while (peer_count(&server->peer, "2 queue.declare") < 2)
        stage_turn(&stage);
    server->peer.depth = 0;
    while (stage_count(&stage, XIVO_BUS_STATE_CONNECTED) < 2)
        stage_turn(&stage);
    stage.change_read = 2;
    change = stage_expect(&stage, XIVO_BUS_STATE_CONNECTED);
    ck_assert(change->change.has_gap);
    ck_assert(change->change.queue_kept);
    ck_assert_ptr_nonnull(strstr(change->text, limit->words));
    ck_assert_int_lt(change->change.gap_from_monotonic_us, change->change.gap_to_monotonic_us);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_DISCONNECTED), 0);
}
END_TEST

START_TEST(test_a_queue_without_a_limit)
{
    reopen("&queue=screens");
    stage_connect(&stage);
    server->peer.depth = 4000000000;
    for (int i = 0; i < 600; i++)
        stage_send(&stage, "k");
    while (stats().received < 600 || peer_count(&server->peer, "2 queue.declare") < 3)
        stage_turn(&stage);
    ck_assert_uint_eq(stage_count(&stage, XIVO_BUS_STATE_CONNECTED), 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("delivery");
    TCase *tcase = tcase_create("delivery");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 20);
    tcase_add_test(tcase, test_headers);
    tcase_add_test(tcase, test_names_that_are_not_utf_8);
    tcase_add_test(tcase, test_a_queue_name_that_is_not_utf_8);
    tcase_add_test(tcase, test_the_name_of_the_header);
    tcase_add_loop_test(tcase, test_content_types, 0, (int)(sizeof types / sizeof types[0]));
    tcase_add_test(tcase, test_a_body_in_pieces);
    tcase_add_test(tcase, test_a_body_that_is_too_big);
    tcase_add_test(tcase, test_headers_that_are_poison);
    tcase_add_test(tcase, test_a_malformed_body);
    tcase_add_test(tcase, test_an_existing_queue);
    tcase_add_loop_test(tcase, test_options_reach_the_broker, 0, (int)(sizeof declarations / sizeof declarations[0]));
    tcase_add_test(tcase, test_a_channel_that_is_closed);
    tcase_add_loop_test(tcase, test_a_queue_that_overflows, 0, sizeof limits / sizeof *limits);
    tcase_add_test(tcase, test_a_queue_without_a_limit);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
