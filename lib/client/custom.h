#ifndef XB_CLIENT_CUSTOM_H
#define XB_CLIENT_CUSTOM_H

#include <xivo-bus/client.h>

#include "decode/message.h"

/*
 * Events that are decoded by a schema of the program's own. The envelope of the event at hand has been read; for each
 * subscription with a schema that it matches its `data` is decoded, into memory that all these subscriptions use in turn: a
 * struct is lent for one callback only.
 */
struct xb_custom {
    struct xb_decoder *decoder; /* NULL until the first such subscription */
};

/* Before a subscription with a schema is made: XIVO_BUS_OK or XIVO_BUS_ERR_NOMEM. */
int xb_custom_prepare(struct xb_custom *custom, struct xb_error *error);
void xb_custom_free(struct xb_custom *custom);

/*
 * Takes the lent event to the callback of a subscription with a schema: 1; 0 when it has taken the handle away. Or XIVO_BUS_ERR_MALFORMED, which the program
 * has learned of, with the text in bus->misfit; or XIVO_BUS_ERR_NOMEM.
 */
int xb_custom_call(xivo_bus *bus, const xivo_bus_subscription *subscription);

#endif
