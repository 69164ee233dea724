#ifndef XB_TESTS_PUBLISH_H
#define XB_TESTS_PUBLISH_H

#include <stdint.h>

/*
 * The foreign client: publish.py (kombu), which runs beside the tests and does what it is told, one command at a time.
 * When a function returns, the broker has confirmed it. What fails here fails the test.
 */

/* Called once, behind broker_open(): an unchecked fixture. */
void publish_open(void);
void publish_close(void);

/* Any command of publish.py, as printf makes it: {"do": "queue", "name": "%s"}. Returns the answer's member `member`,
   when it is a number, else 0. `member` may be NULL. */
long publish_command(const char *member, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A message of tests/data/messages.json: to its exchange, or to another (NULL: to its own). */
void publish_id(const char *id, const char *exchange);

/* Any message, as JSON with kombu's properties and the headers given (the members of a JSON object, without braces;
 * NULL: none). */
void publish_send(const char *exchange, const char *key, const char *body, const char *headers);
void publish_many(const char *exchange, const char *key, const char *body, const char *headers, int count);

/* How many messages are ready in a queue. */
long publish_depth(const char *queue);

/*
 * Waits for a broker that is being started: until its port answers, and then until it has served this client. That is
 * the control for how fast the library is back: a machine that is busy makes the broker slow for both of them. May run
 * in a thread, while nothing else is asked of the client.
 */
struct publish_return {
    int64_t answered_us, served_us; /* CLOCK_MONOTONIC */
};
struct publish_return publish_await_return(void);

#endif
