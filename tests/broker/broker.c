#include "broker.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char uri[256];
static char folder[4096];
static bool own; /* started by broker_open(), for this program alone */

const char *broker_source_path(const char *relative)
{
    static char path[4096];
    const char *top = getenv("XB_SRCDIR");

    snprintf(path, sizeof path, "%s/%s", top != NULL ? top : ".", relative);
    return path;
}

static void take_line(FILE *from, char *line, int size)
{
    ck_assert_msg(fgets(line, size, from) != NULL, "scripts/broker start printed nothing");
    line[strcspn(line, "\n")] = '\0';
}

/* Runs scripts/broker with arguments that the shell may read, and waits for its end. */
static void run_script(const char *arguments)
{
    char command[9000];

    snprintf(command, sizeof command, "'%s' %s >/dev/null", broker_source_path("scripts/broker"), arguments);
    ck_assert_msg(system(command) == 0, "failed: %s", command);
}

void broker_open(void)
{
    const char *given = getenv("XB_TEST_BROKER_DIR");
    char command[9000];

    if (given != NULL) {
        snprintf(folder, sizeof folder, "%s", given);
        snprintf(uri, sizeof uri, "%s", getenv("XIVO_BUS_TEST_URI"));
        return;
    }
    snprintf(command, sizeof command, "'%s' start --owner %d", broker_source_path("scripts/broker"), (int)getpid());
    FILE *from = popen(command, "r");
    ck_assert_ptr_nonnull(from);
    take_line(from, uri, sizeof uri);
    take_line(from, folder, sizeof folder);
    while (getc(from) != EOF)
        ;
    ck_assert_int_eq(pclose(from), 0);
    own = true;
}

void broker_close(void)
{
    char arguments[4200];

    snprintf(arguments, sizeof arguments, "stop --kill '%s'", folder);
    if (own)
        run_script(arguments);
    own = false;
}

const char *broker_uri(void)
{
    return uri;
}

const char *broker_uri_for(const char *user, const char *password, const char *vhost, const char *query)
{
    static char text[512];

    snprintf(text, sizeof text, "amqp://%s:%s@127.0.0.1:%d/%s%s", user, password, broker_port(), vhost, query);
    return text;
}

int broker_port(void)
{
    const char *colon = strrchr(uri, ':');

    ck_assert_ptr_nonnull(colon);
    return atoi(colon + 1);
}

void broker_stop(bool killed)
{
    char arguments[4200];

    snprintf(arguments, sizeof arguments, "stop %s --keep '%s'", killed ? "--kill" : "", folder);
    run_script(arguments);
}

/* The owner is the one of the first start: the node must outlive the process of a single test. */
void broker_start(void)
{
    char arguments[8400];

    snprintf(arguments, sizeof arguments, "start --dir '%s' --owner \"$(cat '%s/owner')\"", folder, folder);
    run_script(arguments);
}

void broker_ensure(void)
{
    char command[9000];

    snprintf(command, sizeof command, "'%s' status '%s' >/dev/null", broker_source_path("scripts/broker"), folder);
    if (system(command) != 0)
        broker_start();
}

void broker_eval(const char *expression)
{
    char arguments[9000];

    snprintf(arguments, sizeof arguments, "eval '%s' '%s'", folder, expression);
    run_script(arguments);
}

void broker_close_all_connections(const char *reason)
{
    char expression[512];

    snprintf(expression, sizeof expression,
             "[catch rabbit_networking:close_connection(P, \"%s\") || P <- rabbit_networking:connections()], ok",
             reason);
    broker_eval(expression);
}
