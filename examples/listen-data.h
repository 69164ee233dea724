#ifndef LISTEN_DATA_H
#define LISTEN_DATA_H

#include <stdio.h>

#include <xivo-bus/event.h>

/*
 * Writes the member `data` of an event that is not malformed as it was received: every number, name and escape as its publisher
 * wrote it, which no decoder can promise. Only white space between the values is left out, and characters are escaped that a
 * terminal obeys (listen-escape.h). "null" when there is none.
 */
void listen_data(FILE *out, const xivo_bus_event *event);

#endif
