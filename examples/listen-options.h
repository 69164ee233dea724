#ifndef LISTEN_OPTIONS_H
#define LISTEN_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One option of the library, as xivo_bus_set_option() takes it. */
struct listen_setting {
    const char *name;
    const char *value;
};

/* The command line. The strings are argv's; the two arrays belong to the struct. */
struct listen_options {
    const char *uri;                 /* NULL: $XIVO_BUS_URI, else the library's default */
    struct listen_setting *settings; /* -o, -x and --exchange-type in their order: the last one wins */
    size_t setting_count;
    const char **keys; /* never empty */
    size_t key_count;
    uint64_t limit;     /* end after so many events; 0: never */
    int64_t timeout_ms; /* for the whole run; -1: none */
    const char *kinds; /* for LISTEN_KINDS; NULL: all */
    bool json;
    int verbose; /* 1: information, 2: debugging too */
};

enum listen_command {
    LISTEN_RUN,     /* *options is filled in */
    LISTEN_KINDS,   /* --kinds: print the kinds that options->kinds matches */
    LISTEN_DONE,    /* --help or --version: has been printed to standard output */
    LISTEN_MISUSED, /* what is wrong has been printed to standard error */
    LISTEN_NO_MEMORY
};

/* Reads the command line; cuts the NAME=VALUE arguments in argv in two. Free the options whatever comes back. */
enum listen_command listen_options_parse(struct listen_options *options, int argc, char **argv);

void listen_options_free(struct listen_options *options);

#endif
