#ifndef XB_TESTS_BROKER_H
#define XB_TESTS_BROKER_H

#include <stdbool.h>

/*
 * The private RabbitMQ of a test program. tests/broker/run starts one for all programs of a run and names it in the
 * environment; a program that is started by hand gets its own, which ends with it. What fails here fails the test.
 */

/* Called once, before the first test and outside of its process: an unchecked fixture. */
void broker_open(void);
void broker_close(void);

/* amqp://guest:guest@127.0.0.1:PORT/%2F */
const char *broker_uri(void);

/* The same for somebody else: user, password and vhost as they are written in a URI, and a query ("" for none). Valid
   until the next call. */
const char *broker_uri_for(const char *user, const char *password, const char *vhost, const char *query);

int broker_port(void);

/* Starts the node if a test that failed has left it stopped: a checked fixture. */
void broker_ensure(void);

/* The same node again on the same port, with its durable queues. */
void broker_stop(bool killed);
void broker_start(void);

/* One Erlang expression, in the node. */
void broker_eval(const char *expression);

/* As `rabbitmqctl close_all_connections` does it. */
void broker_close_all_connections(const char *reason);

/* A file below the source tree. Valid until the next call. */
const char *broker_source_path(const char *relative);

#endif
