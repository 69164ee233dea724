#include "samples.h"

#include <stddef.h>

#define JSON "application/json"

static const struct sample samples[] = {
    { "status.agent", JSON, "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":42,\"status\":\"logged_in\"}}",
      true },
    { "status.endpoint", NULL, "{\"name\":\"endpoint_status_update\",\"data\":{\"endpoint_id\":7,\"status\":8}}",
      true },
    { "status.user", JSON, "{\"name\":\"user_status_update\",\"data\":{\"user_id\":8,\"status\":\"away\"}}", true },
    { "call_form_result", JSON, "{\"name\":\"call_form_result\",\"data\":{\"user_id\":17,\"variables\":{\"a\":\"b\"}}}",
      true },
    { "service.registered.x", JSON,
      "{\"name\":\"service_registered_event\",\"data\":{\"service_name\":\"x\",\"service_id\":\"1\",\"address\":\"a\","
      "\"port\":1,\"tags\":[\"t\"]}}",
      true },
    { "service.deregistered.x", JSON,
      "{\"name\":\"service_deregistered_event\",\"data\":{\"service_name\":\"x\",\"service_id\":\"1\",\"tags\":[]}}",
      true },
    { "ami.Hangup", JSON, "{\"name\":\"Hangup\",\"data\":{\"Channel\":\"SIP/a-1\",\"ChanVariable\":{\"X\":\"1\"}}}",
      true },
    { "calls.call.created", JSON,
      "{\"name\":\"call_created\",\"data\":{\"call_id\":\"1.2\",\"line_id\":3,\"legs\":[{\"id\":\"a\"}]}}", true },
    { "calls.call.created", "application/data; charset=utf-8",
      "{\"name\":\"call_created\",\"data\":{\"line_id\":\"x\"}}", true },
    { "k", JSON, "{\"name\":\"n\",\"origin_uuid\":\"o\",\"timestamp\":\"2026-01-01T00:00:00\",\"data\":{}}", true },
    { "status.agent", JSON, "{\"name\":\"agent_status_update\",\"data\":{\"agent_id\":\"x\"}}", false },
    { "k", JSON, "{\"data\":{}}", false },
    { "k", JSON, "[1,2", false },
    { "k", JSON, "", false },
    { "k", "text/plain", "{\"name\":\"n\"}", false },
    { "caf\xC3\xA9.\xFF", JSON, "{\"name\":\"caf\xC3\xA9\\u0000\",\"data\":{\"\\ud800\":1e400}}", false },
};

const struct sample *sample_of(unsigned number)
{
    return &samples[number % (sizeof samples / sizeof samples[0])];
}

const char *sample_pattern(unsigned number)
{
    static const char *const patterns[] = { NULL, "#",        "status.*", "status.agent", "ami.#", "*.call.#",
                                            "k",  "calls.#.", "",         "\xFF",         "a b",   "#.#.*" };

    return patterns[number % (sizeof patterns / sizeof patterns[0])];
}
