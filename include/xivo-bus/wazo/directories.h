/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_WAZO_DIRECTORIES_H
#define XIVO_BUS_WAZO_DIRECTORIES_H

#include <xivo-bus/xivo-bus.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_wazo_favorite {
    const char *xivo_uuid;                   /* UUID of the installation */
    const char *user_uuid;                   /* UUID of the user */
    const char *source;                      /* directory that the entry is from */
    const char *source_entry_id;             /* id of the entry in its directory */
};

static const struct xivo_bus_field xivo_bus_wazo_favorite_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_favorite, xivo_uuid, "xivo_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_favorite, user_uuid, "user_uuid", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_favorite, source, "source", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_wazo_favorite, source_entry_id, "source_entry_id", XIVO_BUS_FIELD_TOLERANT),
};

typedef void (*xivo_bus_wazo_favorite_cb)(const xivo_bus_event *event, const struct xivo_bus_wazo_favorite *data,
                                          void *userdata);

static inline void xivo_bus_wazo_favorite_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                                void *userdata)
{
    ((xivo_bus_wazo_favorite_cb)callback)(event, (const struct xivo_bus_wazo_favorite *)data, userdata);
}

/* A user marked a directory entry as favourite. Key directory.{user_uuid}.favorite.created; since 2016-12. */
static inline int xivo_bus_wazo_on_favorite_added(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_wazo_favorite_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("favorite_added", struct xivo_bus_wazo_favorite,
                                                          xivo_bus_wazo_favorite_fields);

    return xivo_bus_on_typed(bus, subscription, "directory.*.favorite.created", &schema, xivo_bus_wazo_favorite_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

/* A user removed a directory entry from the favourites. Key directory.{user_uuid}.favorite.deleted; since 2016-12. */
static inline int xivo_bus_wazo_on_favorite_deleted(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                    xivo_bus_wazo_favorite_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("favorite_deleted", struct xivo_bus_wazo_favorite,
                                                          xivo_bus_wazo_favorite_fields);

    return xivo_bus_on_typed(bus, subscription, "directory.*.favorite.deleted", &schema, xivo_bus_wazo_favorite_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
