#include <xivo-bus/event.h>

#include "decode/message.h"

#define COUNT(array_) (sizeof(array_) / sizeof(array_)[0])

/* Asterisk's device states in the words that it uses itself. */
const char *xivo_bus_device_state_text(int64_t state)
{
    static const char *const texts[] = { "unknown",     "not in use", "in use",      "busy",   "invalid",
                                         "unavailable", "ringing",    "ring+in use", "on hold" };

    return state >= 0 && state < (int64_t)COUNT(texts) ? texts[state] : texts[0];
}

/* One text for every combination of the five bits, so that nobody has to own one. */
const char *xivo_bus_extension_state_text(int64_t state)
{
    static const char *const texts[] = {
        "idle",
        "in use",
        "busy",
        "in use + busy",
        "unavailable",
        "in use + unavailable",
        "busy + unavailable",
        "in use + busy + unavailable",
        "ringing",
        "in use + ringing",
        "busy + ringing",
        "in use + busy + ringing",
        "unavailable + ringing",
        "in use + unavailable + ringing",
        "busy + unavailable + ringing",
        "in use + busy + unavailable + ringing",
        "on hold",
        "in use + on hold",
        "busy + on hold",
        "in use + busy + on hold",
        "unavailable + on hold",
        "in use + unavailable + on hold",
        "busy + unavailable + on hold",
        "in use + busy + unavailable + on hold",
        "ringing + on hold",
        "in use + ringing + on hold",
        "busy + ringing + on hold",
        "in use + busy + ringing + on hold",
        "unavailable + ringing + on hold",
        "in use + unavailable + ringing + on hold",
        "busy + unavailable + ringing + on hold",
        "in use + busy + unavailable + ringing + on hold",
    };

    if (state == XIVO_BUS_EXTENSION_REMOVED)
        return "removed";
    if (state == XIVO_BUS_EXTENSION_DEACTIVATED)
        return "deactivated";
    return state >= 0 && state < (int64_t)COUNT(texts) ? texts[state] : "unknown";
}

const char *xivo_bus_type_name(enum xivo_bus_type type)
{
    static const char *const names[] = {
        [XIVO_BUS_TYPE_OTHER] = "other",
        [XIVO_BUS_TYPE_AMI] = "ami",
        [XIVO_BUS_TYPE_CALL_FORM_RESULT] = "call_form_result",
        [XIVO_BUS_TYPE_AGENT_STATUS_UPDATE] = "agent_status_update",
        [XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE] = "endpoint_status_update",
        [XIVO_BUS_TYPE_USER_STATUS_UPDATE] = "user_status_update",
        [XIVO_BUS_TYPE_SERVICE_REGISTERED] = "service_registered",
        [XIVO_BUS_TYPE_SERVICE_DEREGISTERED] = "service_deregistered",
        [XIVO_BUS_TYPE_MALFORMED] = "malformed",
    };
    _Static_assert(COUNT(names) == XB_TYPES, "a type has no name");
    size_t index = (size_t)type;

    return names[index < COUNT(names) ? index : XIVO_BUS_TYPE_OTHER];
}
