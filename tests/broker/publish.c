#include "publish.h"

#include <arpa/inet.h>
#include <check.h>
#include <fcntl.h>
#include <json-c/json.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "broker.h"

/* Each test runs in a process of its own and inherits both pipes; a test that was ended in the middle of a command
   leaves an answer behind, which the next one passes over: the tag in it is not its own. */
static int to_python = -1, from_python = -1;
static pid_t python;

void publish_open(void)
{
    int commands[2], answers[2];
    char script[4096];

    /* Closed on exec: a broker that a test starts would keep them open for as long as it lives. */
    ck_assert_int_eq(pipe2(commands, O_CLOEXEC), 0);
    ck_assert_int_eq(pipe2(answers, O_CLOEXEC), 0);
    snprintf(script, sizeof script, "%s", broker_source_path("tests/broker/publish.py"));
    python = fork();
    if (python == 0) {
        dup2(commands[0], STDIN_FILENO);
        dup2(answers[1], STDOUT_FILENO);
        execl("/usr/bin/python3", "python3", script, "--uri", broker_uri(), "--stdin", (char *)NULL);
        _exit(127);
    }
    /* Here and not before: Check writes down every assertion, into a file whose position a child shares. */
    ck_assert_int_gt(python, 0);
    close(commands[0]);
    close(answers[1]);
    to_python = commands[1];
    from_python = answers[0];
}

void publish_close(void)
{
    close(to_python);
    close(from_python);
    waitpid(python, NULL, 0);
}

static void write_line(const char *line)
{
    size_t length = strlen(line), done = 0;

    while (done < length) {
        ssize_t count = write(to_python, line + done, length - done);
        ck_assert_msg(count > 0, "publish.py is gone");
        done += (size_t)count;
    }
}

/* One answer. Read byte by byte: what lies behind it in the pipe may belong to another process. */
static struct json_object *read_answer(void)
{
    static char line[1 << 16];
    size_t length = 0;
    char byte = 0;

    while (byte != '\n') {
        ck_assert_msg(read(from_python, &byte, 1) == 1, "publish.py is gone");
        if (length < sizeof line - 1)
            line[length++] = byte;
    }
    line[length] = '\0';
    return json_tokener_parse(line);
}

static int64_t now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Sends the command, which it takes over, and returns the answer that belongs to it. */
static struct json_object *ask(struct json_object *command)
{
    struct json_object *answer = NULL;
    int64_t tag = now_ns();

    ck_assert_ptr_nonnull(command);
    json_object_object_add(command, "tag", json_object_new_int64(tag));
    write_line(json_object_to_json_string_ext(command, JSON_C_TO_STRING_PLAIN));
    write_line("\n");
    do {
        json_object_put(answer);
        answer = read_answer();
    } while (json_object_get_int64(json_object_object_get(answer, "tag")) != tag);
    ck_assert_msg(json_object_get_boolean(json_object_object_get(answer, "ok")), "%s: %s",
                  json_object_to_json_string(command), json_object_to_json_string(answer));
    json_object_put(command);
    return answer;
}

long publish_command(const char *member, const char *format, ...)
{
    char text[4096];
    va_list arguments;
    long value = 0;

    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    struct json_object *answer = ask(json_tokener_parse(text));
    if (member != NULL)
        value = (long)json_object_get_int64(json_object_object_get(answer, member));
    json_object_put(answer);
    return value;
}

void publish_id(const char *id, const char *exchange)
{
    if (exchange == NULL)
        publish_command(NULL, "{\"do\": \"publish\", \"id\": \"%s\"}", id);
    else
        publish_command(NULL, "{\"do\": \"publish\", \"id\": \"%s\", \"exchange\": \"%s\"}", id, exchange);
}

void publish_send(const char *exchange, const char *key, const char *body, const char *headers)
{
    publish_many(exchange, key, body, headers, 1);
}

void publish_many(const char *exchange, const char *key, const char *body, const char *headers, int count)
{
    struct json_object *command = json_object_new_object();
    char properties[2048];

    snprintf(properties, sizeof properties,
             "{\"content_type\": \"application/json\", \"content_encoding\": \"utf-8\", \"delivery_mode\": 2, "
             "\"priority\": 0, \"headers\": {%s}}",
             headers != NULL ? headers : "");
    json_object_object_add(command, "do", json_object_new_string("send"));
    json_object_object_add(command, "exchange", json_object_new_string(exchange));
    json_object_object_add(command, "routing_key", json_object_new_string(key));
    json_object_object_add(command, "body", json_object_new_string(body));
    json_object_object_add(command, "properties", json_tokener_parse(properties));
    json_object_object_add(command, "count", json_object_new_int(count));
    json_object_put(ask(command));
}

long publish_depth(const char *queue)
{
    return publish_command("messages", "{\"do\": \"depth\", \"name\": \"%s\"}", queue);
}

static bool answers(int port)
{
    struct sockaddr_in address = { .sin_family = AF_INET,
                                   .sin_port = htons((uint16_t)port),
                                   .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    char byte = 0;
    bool good = connect(fd, (struct sockaddr *)&address, sizeof address) == 0 &&
                send(fd, "AMQP\0\0\11\1", 8, MSG_NOSIGNAL) == 8 && recv(fd, &byte, 1, 0) == 1 && byte == 1;

    close(fd);
    return good;
}

struct publish_return publish_await_return(void)
{
    struct publish_return back;

    while (!answers(broker_port()))
        poll(NULL, 0, 5);
    back.answered_us = now_ns() / 1000;
    publish_send("xivo", "xb.for.nobody", "{}", NULL);
    back.served_us = now_ns() / 1000;
    return back;
}
