/* What somebody else's program does: it gives a message to the library and looks at the struct. */
#include <stdio.h>
#include <string.h>
#include <xivo-bus/xivo-bus.h>

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    int *good = userdata;

    *good = xivo_bus_event_type(event) == XIVO_BUS_TYPE_AGENT_STATUS_UPDATE && agent->agent_id == 42 &&
            strcmp(agent->status, "logged_in") == 0 && agent->status_code == XIVO_BUS_AGENT_LOGGED_IN &&
            strcmp(xivo_bus_event_origin_uuid(event), "6fa459ea-ee8a-5ca4-894e-db77e160355e") == 0;
}

int main(void)
{
    static const char body[] = "{\"name\": \"agent_status_update\", \"origin_uuid\": "
                               "\"6fa459ea-ee8a-5ca4-894e-db77e160355e\", \"data\": {\"agent_id\": 42, "
                               "\"status\": \"logged_in\"}}";
    int good = 0;
    xivo_bus *bus;
    int rc = xivo_bus_new(&bus, "amqp://localhost");

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_agent_status_update(bus, NULL, on_agent, &good);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_feed(bus, "status.agent", body, sizeof body - 1);
    if (rc < 0)
        fprintf(stderr, "%s\n", xivo_bus_error_text(bus, rc));
    xivo_bus_free(bus);
    return rc == 1 && good && strcmp(xivo_bus_version(), XIVO_BUS_VERSION) == 0 ? 0 : 1;
}
