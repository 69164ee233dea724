#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <json-c/json.h>
#include <xivo-bus/xivo-bus.h>

#include "amqp/codec.h"
#ifdef XB_HAVE_NEW_RABBITMQ_C
#include <rabbitmq-c/tcp_socket.h>
#else
#include <amqp_tcp_socket.h>
#endif
#include "bench/usage.h"

/*
 * A client that takes COUNT messages from `stream`, or from a broker, and says what that took: CPU and time from before
 * it connects, and allocations, calls of send() and time during the second half, when everything is as big as it has to
 * be.
 *
 * usage: consume xivo-bus|raw|json-c PORT COUNT
 *
 *     xivo-bus  this library: every message decoded into its struct, callbacks for all seven kinds
 *     raw       rabbitmq-c as its examples use it, nothing decoded, an ack for each message
 *     json-c    the same, and each body parsed by json-c, its name and all members of its data looked at
 */
enum { LIMIT_S = 120 };

static struct {
    unsigned long wanted, taken;
    struct usage half, rest; /* what was used up when half of the messages had come, and from there to the end */
    unsigned long sum;       /* of something in every event, so that none is left unread */
    xivo_bus *bus;
} run;

static void take_one(unsigned long value)
{
    run.sum += value;
    run.taken++;
    if (run.taken == run.wanted / 2)
        run.half = usage_now();
    if (run.taken == run.wanted)
        run.rest = usage_since(run.half);
}

/* ---- this library ---- */

static void one_event(unsigned long value)
{
    take_one(value);
    if (run.taken == run.wanted)
        xivo_bus_stop(run.bus);
}

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    (void)event, (void)userdata;
    one_event(ami->fields.count);
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    (void)event, (void)userdata;
    one_event((unsigned long)agent->agent_id);
}

static void on_endpoint(const xivo_bus_event *event, const struct xivo_bus_endpoint_status_update *endpoint,
                        void *userdata)
{
    (void)event, (void)userdata;
    one_event((unsigned long)endpoint->status);
}

static void on_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *user, void *userdata)
{
    (void)event, (void)userdata;
    one_event((unsigned long)user->user_id);
}

static void on_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata)
{
    (void)event, (void)userdata;
    one_event((unsigned long)form->variables.count);
}

static void on_registered(const xivo_bus_event *event, const struct xivo_bus_service_registered *service,
                          void *userdata)
{
    (void)event, (void)userdata;
    one_event((unsigned long)service->port);
}

static void on_deregistered(const xivo_bus_event *event, const struct xivo_bus_service_deregistered *service,
                            void *userdata)
{
    (void)event, (void)userdata;
    one_event(service->tag_count);
}

static void must(int rc)
{
    if (rc != XIVO_BUS_OK)
        errx(1, "%s", xivo_bus_error_text(run.bus, rc));
}

static void take_with_xivo_bus(const char *port)
{
    struct xivo_bus_stats stats;
    char uri[64];

    snprintf(uri, sizeof uri, "amqp://guest:guest@127.0.0.1:%s/%%2F", port);
    must(xivo_bus_new(&run.bus, uri));
    must(xivo_bus_on_ami(run.bus, NULL, NULL, on_ami, NULL));
    must(xivo_bus_on_agent_status_update(run.bus, NULL, on_agent, NULL));
    must(xivo_bus_on_endpoint_status_update(run.bus, NULL, on_endpoint, NULL));
    must(xivo_bus_on_user_status_update(run.bus, NULL, on_user, NULL));
    must(xivo_bus_on_call_form_result(run.bus, NULL, on_form, NULL));
    must(xivo_bus_on_service_registered(run.bus, NULL, on_registered, NULL));
    must(xivo_bus_on_service_deregistered(run.bus, NULL, on_deregistered, NULL));
    must(xivo_bus_run(run.bus));
    xivo_bus_get_stats(run.bus, &stats, sizeof stats);
    if (stats.malformed > 0 || stats.unmatched > 0)
        errx(1, "not every event reached its callback");
}

/* ---- rabbitmq-c ---- */

static void must_reply(amqp_rpc_reply_t reply)
{
    if (reply.reply_type != AMQP_RESPONSE_NORMAL)
        errx(1, "rabbitmq-c: reply type %d", (int)reply.reply_type);
}

static amqp_connection_state_t connect_with_rabbitmq_c(const char *port)
{
    amqp_connection_state_t connection = amqp_new_connection();
    amqp_socket_t *socket = amqp_tcp_socket_new(connection);

    if (!socket || amqp_socket_open(socket, "127.0.0.1", atoi(port)) != AMQP_STATUS_OK)
        errx(1, "rabbitmq-c cannot connect");
    must_reply(amqp_login(connection, "/", 0, 131072, 0, AMQP_SASL_METHOD_PLAIN, "guest", "guest"));
    amqp_channel_open(connection, 1);
    must_reply(amqp_get_rpc_reply(connection));
    amqp_basic_qos(connection, 1, 0, 256, 0);
    must_reply(amqp_get_rpc_reply(connection));
    amqp_basic_consume(connection, 1, amqp_cstring_bytes("bench"), amqp_empty_bytes, 0, 0, 0, amqp_empty_table);
    must_reply(amqp_get_rpc_reply(connection));
    return connection;
}

/* What a program does with the tree: its name, and every member of its data. */
static unsigned long look_at(struct json_object *tree)
{
    struct json_object *name, *data;
    struct json_object_iterator at, end;
    unsigned long sum = 0;

    if (!json_object_object_get_ex(tree, "name", &name) || !json_object_object_get_ex(tree, "data", &data))
        errx(1, "json-c found no name or no data");
    end = json_object_iter_end(data);
    for (at = json_object_iter_begin(data); !json_object_iter_equal(&at, &end); json_object_iter_next(&at))
        sum += strlen(json_object_iter_peek_name(&at)) +
               (unsigned long)json_object_get_type(json_object_iter_peek_value(&at));
    return sum + (unsigned long)json_object_get_string_len(name);
}

static unsigned long parse(struct json_tokener *tokener, amqp_bytes_t body)
{
    struct json_object *tree;
    unsigned long sum;

    json_tokener_reset(tokener);
    tree = json_tokener_parse_ex(tokener, body.bytes, (int)body.len);
    if (!tree)
        errx(1, "json-c cannot parse a body");
    sum = look_at(tree);
    json_object_put(tree);
    return sum;
}

static void take_with_rabbitmq_c(const char *port, bool with_json)
{
    amqp_connection_state_t connection = connect_with_rabbitmq_c(port);
    struct json_tokener *tokener = json_tokener_new();

    while (run.taken < run.wanted) {
        amqp_envelope_t envelope;

        amqp_maybe_release_buffers(connection);
        must_reply(amqp_consume_message(connection, &envelope, NULL, 0));
        take_one(with_json ? parse(tokener, envelope.message.body) : envelope.message.body.len);
        amqp_basic_ack(connection, 1, envelope.delivery_tag, 0);
        amqp_destroy_envelope(&envelope);
    }
    json_tokener_free(tokener);
}

int main(int argc, char **argv)
{
    struct usage start = usage_now(), used;

    if (argc != 4)
        errx(2, "usage: consume xivo-bus|raw|json-c PORT COUNT");
    alarm(LIMIT_S);
    run.wanted = strtoul(argv[3], NULL, 10);
    if (strcmp(argv[1], "xivo-bus") == 0)
        take_with_xivo_bus(argv[2]);
    else
        take_with_rabbitmq_c(argv[2], strcmp(argv[1], "json-c") == 0);
    used = usage_since(start);
    printf("cpu_ns=%.1f wall_ns=%.1f peak_kb=%ld allocations=%lu sends=%lu rate=%.0f\n",
           used.cpu_ns / (double)run.wanted, used.wall_ns / (double)run.wanted, usage_peak_kb(), run.rest.allocations,
           run.rest.sends, (double)(run.wanted - run.wanted / 2) * 1e9 / run.rest.wall_ns);
    if (run.bus)
        xivo_bus_free(run.bus);
    return 0;
}
