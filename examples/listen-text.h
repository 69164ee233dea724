#ifndef LISTEN_TEXT_H
#define LISTEN_TEXT_H

#include <stdio.h>

#include <xivo-bus/event.h>

/*
 * The event as one line for people: type and routing key in columns, then what it says, AMI fields without a value left
 * out. Nothing in it can break the line or steer the terminal. error: why it is malformed, else not used.
 */
void listen_text(FILE *out, const xivo_bus_event *event, const char *error);

#endif
