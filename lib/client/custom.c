#include "client/custom.h"

#include "client/callback.h"
#include "client/dispatch.h"

int xb_custom_prepare(struct xb_custom *custom, struct xb_error *error)
{
    if (!custom->decoder)
        custom->decoder = xb_decoder_new();
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

int xb_custom_call(xivo_bus *bus, const xivo_bus_subscription *subscription)
{
    struct xb_source source;
    struct xb_message own;
    struct xb_error error;
    int rc;

    xb_event_source(&bus->event, &source);
    source.schema = subscription->schema;
    rc = xb_decoder_run(bus->custom.decoder, &source, &own, &error);
    if (rc == XIVO_BUS_OK)
        return lend(bus, subscription, &own) ? 1 : 0;
    if (rc == XIVO_BUS_ERR_NOMEM)
        return xb_fail_nomem(&bus->error);
    xb_fail(&bus->custom.error, rc, "custom schema: %s", error.text);
    bus->error = bus->custom.error;
    return xb_report_malformed(bus);
}
