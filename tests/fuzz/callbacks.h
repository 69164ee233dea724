#ifndef XB_TESTS_FUZZ_CALLBACKS_H
#define XB_TESTS_FUZZ_CALLBACKS_H

#include <xivo-bus/xivo-bus.h>

/*
 * The program's callbacks. Each checks that it may be called at all and what it is given, then does what the next byte
 * from the back of the input says. The userdata of an event's is the struct subscription, that of the others `program`.
 */
void callback_event(const xivo_bus_event *event, void *userdata);
void callback_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata);
void callback_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata);
void callback_endpoint(const xivo_bus_event *event, const struct xivo_bus_endpoint_status_update *endpoint,
                       void *userdata);
void callback_user(const xivo_bus_event *event, const struct xivo_bus_user_status_update *user, void *userdata);
void callback_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata);
void callback_registered(const xivo_bus_event *event, const struct xivo_bus_service_registered *service,
                         void *userdata);
void callback_deregistered(const xivo_bus_event *event, const struct xivo_bus_service_deregistered *service,
                           void *userdata);
void callback_custom(const xivo_bus_event *event, const void *data, void *userdata);
void callback_state(const struct xivo_bus_state_change *change, void *userdata);
void callback_malformed(const xivo_bus_event *event, int code, const char *reason, void *userdata);
void callback_log(enum xivo_bus_log_level level, const char *text, void *userdata);

#endif
