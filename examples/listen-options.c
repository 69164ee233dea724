#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "listen-options.h"

/* Long options without a letter; beyond every character. */
enum { OPTION_EXCHANGE_TYPE = 256, OPTION_KINDS, OPTION_VERSION, OPTION_HELP };

static const struct option long_options[] = {
    { "uri", required_argument, NULL, 'u' },      { "option", required_argument, NULL, 'o' },
    { "exchange", required_argument, NULL, 'x' }, { "exchange-type", required_argument, NULL, OPTION_EXCHANGE_TYPE },
    { "key", required_argument, NULL, 'k' },      { "count", required_argument, NULL, 'n' },
    { "timeout", required_argument, NULL, 't' },  { "json", no_argument, NULL, 'j' },
    { "verbose", no_argument, NULL, 'v' },        { "version", no_argument, NULL, OPTION_VERSION },
    { "help", no_argument, NULL, OPTION_HELP },   { "kinds", no_argument, NULL, OPTION_KINDS },
    { NULL, 0, NULL, 0 },
};

static const char help[] = "Usage: xivo-bus-listen [OPTION]...\n"
                           "Prints the events of a XiVO or Wazo platform's bus, one line each.\n"
                           "\n"
                           "  -u, --uri URI             the broker; else $XIVO_BUS_URI, else\n"
                           "                            amqp://guest:guest@localhost:5672/%2F\n"
                           "  -o, --option NAME=VALUE   an option of the library, see xivo-bus(7); repeatable\n"
                           "  -x, --exchange NAME       listen on this exchange only; else on xivo, and on\n"
                           "                            wazo-headers where the broker has it\n"
                           "      --exchange-type TYPE  topic, headers, direct or fanout\n"
                           "  -k, --key KEY             routing keys that match KEY, # by default; repeatable\n"
                           "  -n, --count N             end after N events\n"
                           "  -t, --timeout SECONDS     end after this time, with status 3\n"
                           "  -j, --json                one JSON object per line\n"
                           "  -v, --verbose             log to standard error; twice: debugging too\n"
                           "      --kinds [PATTERN]     print what is known of the kinds of events whose name or\n"
                           "                            routing key PATTERN matches, such as 'call_*'\n"
                           "      --version             print the version\n"
                           "      --help                print this\n"
                           "\n"
                           "Exit status: 0 N events printed, or ended by SIGINT or SIGTERM; 1 error;\n"
                           "2 wrong use; 3 timeout.\n";

/* An option may hold a password, and so what is wrong never quotes the argument. */
static enum listen_command misused(const char *what)
{
    fprintf(stderr, "xivo-bus-listen: %s\nTry 'xivo-bus-listen --help'.\n", what);
    return LISTEN_MISUSED;
}

static void add_setting(struct listen_options *options, const char *name, const char *value)
{
    options->settings[options->setting_count++] = (struct listen_setting){ name, value };
}

static enum listen_command add_assignment(struct listen_options *options, char *argument)
{
    char *equals = strchr(argument, '=');

    if (equals == NULL || equals == argument)
        return misused("--option takes NAME=VALUE");
    *equals = '\0';
    add_setting(options, argument, equals + 1);
    return LISTEN_RUN;
}

static enum listen_command set_limit(struct listen_options *options, const char *argument)
{
    errno = 0;
    options->limit = strtoull(argument, NULL, 10);
    if (strspn(argument, "0123456789") != strlen(argument) || errno != 0 || options->limit == 0)
        return misused("--count takes a whole number from 1 on");
    return LISTEN_RUN;
}

static enum listen_command set_timeout(struct listen_options *options, const char *argument)
{
    char *end;
    double seconds = strtod(argument, &end);

    /* Only digits and a point: strtod() also knows "inf", "1e3" and hexadecimal numbers. */
    if (strspn(argument, "0123456789.") != strlen(argument) || end == argument || *end != '\0' || seconds > 1e9)
        return misused("--timeout takes seconds, such as 10 or 0.5, up to 1000000000");
    options->timeout_ms = (int64_t)(seconds * 1000 + 0.5);
    return LISTEN_RUN;
}

static enum listen_command apply(struct listen_options *options, int option)
{
    switch (option) {
    case 'u':
        options->uri = optarg;
        return LISTEN_RUN;
    case 'o':
        return add_assignment(options, optarg);
    case 'x':
        add_setting(options, "exchange", optarg);
        return LISTEN_RUN;
    case OPTION_EXCHANGE_TYPE:
        add_setting(options, "exchange_type", optarg);
        return LISTEN_RUN;
    case 'k':
        options->keys[options->key_count++] = optarg;
        return LISTEN_RUN;
    case 'n':
        return set_limit(options, optarg);
    case 't':
        return set_timeout(options, optarg);
    case 'j':
        options->json = true;
        return LISTEN_RUN;
    case 'v':
        options->verbose++;
        return LISTEN_RUN;
    case OPTION_KINDS:
        return LISTEN_KINDS;
    case OPTION_VERSION:
        printf("xivo-bus-listen %s (libxivo-bus %s)\n", XIVO_BUS_VERSION, xivo_bus_version());
        return LISTEN_DONE;
    case OPTION_HELP:
        fputs(help, stdout);
        return LISTEN_DONE;
    case ':':
        return misused("an option lacks its value");
    default:
        return misused("there is no such option");
    }
}

enum listen_command listen_options_parse(struct listen_options *options, int argc, char **argv)
{
    enum listen_command command = LISTEN_RUN;
    int option;

    /* No more settings or keys than arguments; at least one, and one key more for the default. */
    *options = (struct listen_options){ .timeout_ms = -1 };
    options->settings = calloc((size_t)argc + 1, sizeof *options->settings);
    options->keys = calloc((size_t)argc + 1, sizeof *options->keys);
    if (options->settings == NULL || options->keys == NULL)
        return LISTEN_NO_MEMORY;

    while (command == LISTEN_RUN && (option = getopt_long(argc, argv, ":u:o:x:k:n:t:jv", long_options, NULL)) != -1)
        command = apply(options, option);
    if (command == LISTEN_KINDS && optind < argc)
        options->kinds = argv[optind++];
    if (command <= LISTEN_KINDS && optind < argc)
        command = misused("there are arguments that belong to no option");
    if (options->key_count == 0)
        options->keys[options->key_count++] = "#";
    return command;
}

void listen_options_free(struct listen_options *options)
{
    free(options->settings);
    free(options->keys);
}
