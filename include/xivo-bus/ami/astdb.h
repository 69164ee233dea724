/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_ASTDB_H
#define XIVO_BUS_AMI_ASTDB_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_db_get_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete"; Asterisk 13 and later */
    int64_t list_items;                      /* number of entries sent; Asterisk 13 and later */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_db_get_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_db_get_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_db_get_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_db_get_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_db_get_complete, fields),
};

typedef void (*xivo_bus_ami_db_get_complete_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_db_get_complete *data, void *userdata);

static inline void xivo_bus_ami_db_get_complete_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_db_get_complete_cb)callback)(event, (const struct xivo_bus_ami_db_get_complete *)data, userdata);
}

/* End of the list of DBGet. Only in answers to the action DBGet. */
static inline int xivo_bus_ami_on_db_get_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_db_get_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DBGetComplete", struct xivo_bus_ami_db_get_complete,
                                                          xivo_bus_ami_db_get_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DBGetComplete", &schema, xivo_bus_ami_db_get_complete_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_db_get_response {
    const char *family;                      /* database family */
    const char *key;                         /* database key */
    const char *val;                         /* database value */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_db_get_response_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_db_get_response, family, "Family", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_db_get_response, key, "Key", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_db_get_response, val, "Val", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_db_get_response, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_db_get_response, fields),
};

typedef void (*xivo_bus_ami_db_get_response_cb)(const xivo_bus_event *event,
                                                const struct xivo_bus_ami_db_get_response *data, void *userdata);

static inline void xivo_bus_ami_db_get_response_thunk(const xivo_bus_event *event, const void *data,
                                                      xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_db_get_response_cb)callback)(event, (const struct xivo_bus_ami_db_get_response *)data, userdata);
}

/* Value of DBGet. Only in answers to the action DBGet. */
static inline int xivo_bus_ami_on_db_get_response(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                  xivo_bus_ami_db_get_response_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DBGetResponse", struct xivo_bus_ami_db_get_response,
                                                          xivo_bus_ami_db_get_response_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DBGetResponse", &schema, xivo_bus_ami_db_get_response_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_db_get_tree_complete {
    const char *event_list;                  /* always Complete: end of the list; "Complete" */
    int64_t list_items;                      /* number of entries sent */
    bool has_list_items;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_db_get_tree_complete_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_db_get_tree_complete, event_list, "EventList", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_db_get_tree_complete, list_items, has_list_items, "ListItems",
                           XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_db_get_tree_complete, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_db_get_tree_complete, fields),
};

typedef void (*xivo_bus_ami_db_get_tree_complete_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_db_get_tree_complete *data,
                                                     void *userdata);

static inline void xivo_bus_ami_db_get_tree_complete_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_db_get_tree_complete_cb)callback)(event, (const struct xivo_bus_ami_db_get_tree_complete *)data,
                                                     userdata);
}

/* End of the list of DBGetTree. Only in answers to the action DBGetTree. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_db_get_tree_complete(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_db_get_tree_complete_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DBGetTreeComplete", struct xivo_bus_ami_db_get_tree_complete,
                                                          xivo_bus_ami_db_get_tree_complete_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DBGetTreeComplete", &schema,
                             xivo_bus_ami_db_get_tree_complete_thunk, (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_db_get_tree_response {
    const char *key;                         /* database key */
    const char *val;                         /* database value */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_db_get_tree_response_fields[] = {
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_db_get_tree_response, key, "Key", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_db_get_tree_response, val, "Val", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_db_get_tree_response, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_db_get_tree_response, fields),
};

typedef void (*xivo_bus_ami_db_get_tree_response_cb)(const xivo_bus_event *event,
                                                     const struct xivo_bus_ami_db_get_tree_response *data,
                                                     void *userdata);

static inline void xivo_bus_ami_db_get_tree_response_thunk(const xivo_bus_event *event, const void *data,
                                                           xivo_bus_any_cb callback, void *userdata)
{
    ((xivo_bus_ami_db_get_tree_response_cb)callback)(event, (const struct xivo_bus_ami_db_get_tree_response *)data,
                                                     userdata);
}

/* One value of DBGetTree. Only in answers to the action DBGetTree. Asterisk 16 and later. */
static inline int xivo_bus_ami_on_db_get_tree_response(xivo_bus *bus, xivo_bus_subscription **subscription,
                                                       xivo_bus_ami_db_get_tree_response_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("DBGetTreeResponse", struct xivo_bus_ami_db_get_tree_response,
                                                          xivo_bus_ami_db_get_tree_response_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.DBGetTreeResponse", &schema,
                             xivo_bus_ami_db_get_tree_response_thunk, (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
