#ifndef XB_CLIENT_HEADERS_H
#define XB_CLIENT_HEADERS_H

#include <xivo-bus/event.h>

#include "amqp/table.h"
#include "util/buf.h"

/*
 * Makes the map of those headers that have a text (amqp/table.h), however many they are, in time that grows with their number
 * only. A name that comes again replaces the value at the place of the first one. Of a table that is broken, the headers
 * before the break are there.
 *
 * `memory` is emptied and holds pairs and strings. Without memory the map is empty: the event is not lost because of its
 * headers.
 */
void xb_headers_make(struct xb_table table, struct xb_buf *memory, struct xivo_bus_map *map);

#endif
