#ifndef XB_TESTS_FUZZ_MODEL_WIRE_H
#define XB_TESTS_FUZZ_MODEL_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * What the client writes that matters to the model, read from its bytes. Independent of the scripted broker, which may be
 * deaf, and of the library's codec.
 */
enum wire_event {
    WIRE_OTHER,
    WIRE_OPENS,    /* channel.open of channel 1 */
    WIRE_CONSUMES, /* basic.consume */
    WIRE_SETTLES,  /* basic.ack, basic.nack, basic.reject */
    WIRE_LEAVES    /* channel.close-ok of channel 1, connection.close, connection.close-ok */
};

struct wire_method {
    enum wire_event event;
    uint64_t tag;
    bool multiple;
    int outcome; /* enum xivo_bus_outcome */
};

/* A new connection: its first eight bytes are no frame. */
void wire_reset(void);
void wire_free(void);
void wire_append(const uint8_t *bytes, size_t length);

/* The next frame, when it is there as a whole. Aborts if what the client writes is no frame. */
bool wire_next(struct wire_method *method);

#endif
