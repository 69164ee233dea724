/*
 * agent-status: one line whenever a call center agent logs in or out.
 *
 *     agent-status [URI]
 */
#include <signal.h>
#include <stdio.h>

#include <xivo-bus/xivo-bus.h>

static xivo_bus *bus; /* for the signal handler, which gets no userdata */

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

static void on_agent(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    (void)event, (void)userdata;
    printf("agent %" PRId64 ": %s\n", agent->agent_id, agent->status);
    fflush(stdout);
}

/* From "connected" on nothing is missed. What happened before has to be asked of the platform in another way (REST). */
static void on_state(const struct xivo_bus_state_change *change, void *userdata)
{
    (void)userdata;
    if (change->state == XIVO_BUS_STATE_CONNECTED)
        fprintf(stderr, "connected: %s\n", change->text);
    else if (change->state == XIVO_BUS_STATE_DISCONNECTED)
        fprintf(stderr, "disconnected: %s\n", change->text);
}

int main(int argc, char **argv)
{
    int rc = xivo_bus_new(&bus, argc > 1 ? argv[1] : NULL);

    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_state(bus, on_state, NULL);
    if (rc == XIVO_BUS_OK)
        rc = xivo_bus_on_agent_status_update(bus, NULL, on_agent, NULL);
    if (rc == XIVO_BUS_OK) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        rc = xivo_bus_run(bus);
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "agent-status: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    xivo_bus_free(bus);
    return rc != XIVO_BUS_OK;
}
