/*
 * queue-monitor: the members of the call center's queues, as Asterisk reports them.
 *
 *     queue-monitor [URI]
 *
 * The values of an AMI event are text, numbers too: xivo_bus_map_get_integer() reads them as such. "Status" is a device
 * state.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

static xivo_bus *bus; /* for the signal handler, which gets no userdata */

static void on_signal(int number)
{
    (void)number;
    xivo_bus_stop(bus);
}

/* A field that the event does not have prints as "-": which ones there are depends on the version of Asterisk. */
static const char *field(const struct xivo_bus_ami *ami, const char *name)
{
    const char *value = xivo_bus_map_get(&ami->fields, name);

    return value != NULL ? value : "-";
}

static void on_member(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    int64_t state = 0;
    int64_t calls = 0;

    (void)event, (void)userdata;
    xivo_bus_map_get_integer(&ami->fields, "Status", &state);
    xivo_bus_map_get_integer(&ami->fields, "CallsTaken", &calls);
    printf("%-16s %-24s %-16s %s%4" PRId64 " calls\n", field(ami, "Queue"), field(ami, "MemberName"),
           xivo_bus_device_state_text(state), strcmp(field(ami, "Paused"), "1") == 0 ? "paused" : "      ", calls);
    fflush(stdout);
}

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
        rc = xivo_bus_on_ami(bus, NULL, "QueueMemberStatus", on_member, NULL);
    if (rc == XIVO_BUS_OK) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        rc = xivo_bus_run(bus);
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "queue-monitor: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    xivo_bus_free(bus);
    return rc != XIVO_BUS_OK;
}
