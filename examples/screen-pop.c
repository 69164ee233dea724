/*
 * screen-pop: shows the form that a user has filled in during a call.
 *
 *     screen-pop [URI]
 *
 * One line per form: the user's id, then the variables of the form, in the order of the message.
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

/* Somebody typed this text: what would break the line or steer the terminal becomes a space. */
static void print_typed(const char *text)
{
    for (; *text != '\0'; text++)
        putchar((unsigned char)*text < ' ' || *text == '\x7f' ? ' ' : *text);
}

static void on_form(const xivo_bus_event *event, const struct xivo_bus_call_form_result *form, void *userdata)
{
    (void)event, (void)userdata;
    printf("user %" PRId64 ":", form->user_id);
    /* All of them. One by its name: xivo_bus_map_get(&form->variables, "customer"), NULL when the form does not have
     * it. */
    for (size_t i = 0; i < form->variables.count; i++) {
        printf("%s ", i == 0 ? "" : ",");
        print_typed(form->variables.pairs[i].name);
        printf(" = ");
        print_typed(form->variables.pairs[i].value);
    }
    putchar('\n');
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
        rc = xivo_bus_on_call_form_result(bus, NULL, on_form, NULL);
    if (rc == XIVO_BUS_OK) {
        signal(SIGINT, on_signal);
        signal(SIGTERM, on_signal);
        rc = xivo_bus_run(bus);
    }
    if (rc != XIVO_BUS_OK)
        fprintf(stderr, "screen-pop: %s\n", xivo_bus_error_text(bus, rc));
    signal(SIGINT, SIG_DFL); /* the handler must not find a bus that is gone */
    signal(SIGTERM, SIG_DFL);
    xivo_bus_free(bus);
    return rc != XIVO_BUS_OK;
}
