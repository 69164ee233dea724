#ifndef LISTEN_JSON_H
#define LISTEN_JSON_H

#include <stdio.h>

#include <xivo-bus/event.h>

/* The event as one JSON object on one line, built from its typed struct. error: why it is malformed, else not used. */
void listen_json(FILE *out, const xivo_bus_event *event, const char *error);

#endif
