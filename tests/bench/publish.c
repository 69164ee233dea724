#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "amqp/codec.h"
#ifdef XB_HAVE_NEW_RABBITMQ_C
#include <rabbitmq-c/tcp_socket.h>
#else
#include <amqp_tcp_socket.h>
#endif
#include "bench/corpus.h"

/*
 * Publishes the events of a corpus on the exchange `xivo` of a broker, over and over, RATE of them a second, until it
 * is killed or two minutes have passed. "ready" is printed when it begins.
 *
 * usage: publish PORT RATE CORPUS
 */
enum { LIMIT_S = 120 };

static void must_reply(amqp_rpc_reply_t reply)
{
    if (reply.reply_type != AMQP_RESPONSE_NORMAL)
        errx(1, "rabbitmq-c: reply type %d", (int)reply.reply_type);
}

static amqp_connection_state_t open_connection(int port)
{
    amqp_connection_state_t connection = amqp_new_connection();
    amqp_socket_t *socket = amqp_tcp_socket_new(connection);

    if (!socket || amqp_socket_open(socket, "127.0.0.1", port) != AMQP_STATUS_OK)
        errx(1, "rabbitmq-c cannot connect");
    must_reply(amqp_login(connection, "/", 0, 131072, 0, AMQP_SASL_METHOD_PLAIN, "guest", "guest"));
    amqp_channel_open(connection, 1);
    must_reply(amqp_get_rpc_reply(connection));
    amqp_exchange_declare(connection, 1, amqp_cstring_bytes("xivo"), amqp_cstring_bytes("topic"), 0, 1, 0, 0,
                          amqp_empty_table);
    must_reply(amqp_get_rpc_reply(connection));
    return connection;
}

static void publish(amqp_connection_state_t connection, const struct event *event)
{
    const amqp_basic_properties_t properties = {
        ._flags = AMQP_BASIC_CONTENT_TYPE_FLAG,
        .content_type = amqp_cstring_bytes("application/json"),
    };
    const amqp_bytes_t body = { event->length, event->body };

    if (amqp_basic_publish(connection, 1, amqp_cstring_bytes("xivo"), amqp_cstring_bytes(event->key), 0, 0, &properties,
                           body) != AMQP_STATUS_OK)
        errx(1, "rabbitmq-c cannot publish");
}

static double now_s(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    const struct timespec pause = { 0, 500 * 1000 };
    struct corpus corpus;
    amqp_connection_state_t connection;
    double rate, start_s;

    if (argc != 4)
        errx(2, "usage: publish PORT RATE CORPUS");
    alarm(LIMIT_S);
    rate = strtod(argv[2], NULL);
    corpus_read(&corpus, argv[3]);
    connection = open_connection(atoi(argv[1]));
    puts("ready");
    fflush(stdout);
    start_s = now_s();
    for (size_t done = 0;; nanosleep(&pause, NULL))
        for (size_t due = (size_t)((now_s() - start_s) * rate); done < due; done++)
            publish(connection, &corpus.events[done % corpus.count]);
}
