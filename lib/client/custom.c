#include "client/custom.h"

#include <string.h>

#include "client/callback.h"
#include "client/dispatch.h"
#include "decode/note.h"
#include "decode/schema.h"
#include "util/random.h"
#include "util/utf8.h"

int xb_custom_prepare(struct xb_custom *custom, struct xb_error *error)
{
    if (!custom->decoder)
        custom->decoder = xb_decoder_new(xb_random_seed());
    return custom->decoder ? XIVO_BUS_OK : xb_fail_nomem(error);
}

void xb_custom_free(struct xb_custom *custom)
{
    xb_decoder_free(custom->decoder);
    custom->decoder = NULL;
}

/* During the callback the event has the struct of the schema, afterwards again that of its kind. */
static bool lend(xivo_bus *bus, const xivo_bus_subscription *subscription, const struct xb_message *own)
{
    struct xivo_bus_event *event = &bus->event;
    const struct xb_message kind = event->message;
    bool is_ours;

    event->message.data = own->data;
    event->message.table = own->table;
    event->schema = subscription->schema;
    is_ours = xb_call_subscription(bus, subscription);
    event->message = kind;
    event->schema = NULL;
    return is_ours;
}

/* The program's log learns once of each member that is not what its schema says. */
static void log_mismatches(xivo_bus *bus, const struct xb_schema *schema)
{
    char name[100], path[300];

    for (struct xb_note *note = xb_schema_next_note(schema); note; note = xb_schema_next_note(schema)) {
        note->logged = true;
        xb_log(&bus->log, XIVO_BUS_LOG_DEBUG, "%s: data.%s: expected %s, got %s: left out, and not logged again",
               xb_printable(name, sizeof name, bus->event.message.name, strlen(bus->event.message.name)),
               xb_printable(path, sizeof path, note->path, strlen(note->path)), note->expected, note->seen);
    }
}

static void count_mismatches(xivo_bus *bus, const struct xb_schema *schema, size_t mismatched)
{
    if (mismatched == 0)
        return;
    bus->stats.mismatched += mismatched;
    log_mismatches(bus, schema);
}

int xb_custom_call(xivo_bus *bus, const xivo_bus_subscription *subscription)
{
    struct xb_message own;
    struct xb_error error;
    int rc = xb_decoder_run_schema(bus->custom.decoder, subscription->schema, bus->event.body, &bus->event.message,
                                   &own, &error);

    if (rc == XIVO_BUS_ERR_NOMEM)
        return xb_fail_nomem(&bus->error);
    if (rc == XIVO_BUS_OK) {
        count_mismatches(bus, subscription->schema, own.mismatched);
        return lend(bus, subscription, &own) ? 1 : 0;
    }
    xb_fail(&bus->misfit, rc, "custom schema: %s", error.text);
    bus->error = bus->misfit;
    return xb_report_malformed(bus);
}
