#ifndef XB_TESTS_FUZZ_BROKER_H
#define XB_TESTS_FUZZ_BROKER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "input.h"

/*
 * The broker at the other end of the kernel's connection: the scripted peer of tests/fake, which answers as RabbitMQ
 * does, and misbehaves as the input says. The model is kept informed of all that it delivers.
 */
void broker_boot(struct input *input);
void broker_free(void);

/* Hears what the client wrote, answers, and sends: all there is, or pieces of so many bytes, one at a time. Whether
   anything moved. */
bool broker_turn(size_t piece);

/* Messages. `wanted_by`: a subscription that is given every event, 0: none. */
void broker_deliver(struct input *input, unsigned how, unsigned wanted_by);
void broker_deliver_broken(struct input *input, unsigned how);

/* A method that is not an answer: an end of the channel or of the connection, an alarm, or what nobody asked for. */
void broker_interrupt(struct input *input, unsigned how);

/* Bytes, or a frame, of the input's own; a bit of what is not sent yet is changed, or its end is lost. */
void broker_babble(struct input *input, unsigned how);
void broker_spoil(struct input *input, unsigned how);

/* The next request of some kind is refused, or is the last that is answered. */
void broker_refuse(struct input *input, unsigned how);
bool broker_is_mute(void); /* it has stopped answering */

void broker_heartbeat(void);

/* What the kernel calls: a connection was made, the client wrote. */
void broker_connected(void);
void broker_heard(const uint8_t *bytes, size_t length);

#endif
