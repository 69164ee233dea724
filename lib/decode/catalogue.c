#include "decode/catalogue.h"

#include <string.h>

#include "decode/message.h"

/*
 * The seven kinds, each a table of its fields and a row in the catalogue. A field that only one era of the publishers
 * sends is optional; a new kind is a struct, a table and a row.
 */

#define COUNT(array_) (sizeof(array_) / sizeof(array_)[0])
#define NAME(name_) (name_), sizeof(name_) - 1
#define KEY(name_) .name = (name_), .length = sizeof(name_) - 1
#define LENGTH(name_) (UINT64_C(1) << (sizeof(name_) - 1))
#define TABLE(type_, fields_) .fields = (fields_), .count = COUNT(fields_), .size = sizeof(type_)

_Static_assert(sizeof(enum xivo_bus_agent_status) == sizeof(int), "a word's number is stored as an int");

static const struct xb_word agent_words[] = {
    { "logged_in", XIVO_BUS_AGENT_LOGGED_IN },
    { "logged_out", XIVO_BUS_AGENT_LOGGED_OUT },
    { NULL, 0 },
};

static const struct xb_field agent_fields[] = {
    { KEY("agent_id"), .type = XB_FIELD_INTEGER, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_agent_status_update, agent_id) },
    { KEY("status"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .words = agent_words,
      .offset = offsetof(struct xivo_bus_agent_status_update, status),
      .aux = offsetof(struct xivo_bus_agent_status_update, status_code) },
    { KEY("xivo_id"), .type = XB_FIELD_STRING, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_agent_status_update, xivo_id) },
};

static const struct xb_field endpoint_fields[] = {
    { KEY("endpoint_id"), .type = XB_FIELD_INTEGER, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_endpoint_status_update, endpoint_id) },
    { KEY("status"), .type = XB_FIELD_INTEGER, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_endpoint_status_update, status) },
    { KEY("xivo_id"), .type = XB_FIELD_STRING, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_endpoint_status_update, xivo_id) },
};

static const struct xb_field user_fields[] = {
    { KEY("user_id"), .type = XB_FIELD_INTEGER, .flags = XB_FIELD_ONE_OF,
      .offset = offsetof(struct xivo_bus_user_status_update, user_id),
      .aux = offsetof(struct xivo_bus_user_status_update, has_user_id) },
    { KEY("user_uuid"), .type = XB_FIELD_STRING, .flags = XB_FIELD_ONE_OF, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_user_status_update, user_uuid) },
    { KEY("status"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_user_status_update, status) },
    { KEY("xivo_id"), .type = XB_FIELD_STRING, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_user_status_update, xivo_id) },
};

static const struct xb_field form_fields[] = {
    { KEY("user_id"), .type = XB_FIELD_INTEGER, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_call_form_result, user_id) },
    { KEY("variables"), .type = XB_FIELD_MAP, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_call_form_result, variables) },
};

static const struct xb_field registered_fields[] = {
    { KEY("service_name"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_service_registered, service_name) },
    { KEY("service_id"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_service_registered, service_id) },
    { KEY("address"), .type = XB_FIELD_STRING, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_service_registered, address) },
    { KEY("port"), .type = XB_FIELD_INTEGER, .flags = XB_FIELD_DIGITS,
      .offset = offsetof(struct xivo_bus_service_registered, port),
      .aux = offsetof(struct xivo_bus_service_registered, has_port) },
    { KEY("tags"), .type = XB_FIELD_STRINGS, .offset = offsetof(struct xivo_bus_service_registered, tags),
      .aux = offsetof(struct xivo_bus_service_registered, tag_count) },
};

static const struct xb_field deregistered_fields[] = {
    { KEY("service_name"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_service_deregistered, service_name) },
    { KEY("service_id"), .type = XB_FIELD_STRING, .flags = XB_FIELD_REQUIRED, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_service_deregistered, service_id) },
    { KEY("tags"), .type = XB_FIELD_STRINGS, .offset = offsetof(struct xivo_bus_service_deregistered, tags),
      .aux = offsetof(struct xivo_bus_service_deregistered, tag_count) },
};

static const struct xb_field ami_fields[] = {
    { KEY("ChanVariable"), .type = XB_FIELD_MAP, .flags = XB_FIELD_OR_REST, .aux = XB_NOWHERE,
      .offset = offsetof(struct xivo_bus_ami, variables) },
};

/* What xb_table_summarize() would say; a test compares them. */
static const struct xb_table_index
    agent_index = { .lengths = LENGTH("agent_id") | LENGTH("status") | LENGTH("xivo_id"), .required = 1 << 0 | 1 << 1 },
    endpoint_index = { .lengths = LENGTH("endpoint_id") | LENGTH("status") | LENGTH("xivo_id"),
                       .required = 1 << 0 | 1 << 1 },
    user_index = { .lengths = LENGTH("user_id") | LENGTH("user_uuid") | LENGTH("status") | LENGTH("xivo_id"),
                   .required = 1 << 2,
                   .exacting = true },
    form_index = { .lengths = LENGTH("user_id") | LENGTH("variables"), .required = 1 << 0 },
    registered_index = { .lengths = LENGTH("service_name") | LENGTH("service_id") | LENGTH("address") | LENGTH("port") |
                                    LENGTH("tags"),
                         .required = 1 << 0 | 1 << 1 },
    deregistered_index = { .lengths = LENGTH("service_name") | LENGTH("service_id") | LENGTH("tags"),
                           .required = 1 << 0 | 1 << 1 },
    ami_index = { .lengths = LENGTH("ChanVariable") };

#define PLAIN_TABLE(type_, fields_, index_)                                                                            \
    {                                                                                                                  \
        TABLE(type_, fields_), .rest = XB_NOWHERE, .name = XB_NOWHERE, .index = &(index_)                              \
    }

static const struct xb_table agent_table = PLAIN_TABLE(struct xivo_bus_agent_status_update, agent_fields, agent_index);
static const struct xb_table endpoint_table =
    PLAIN_TABLE(struct xivo_bus_endpoint_status_update, endpoint_fields, endpoint_index);
static const struct xb_table user_table = PLAIN_TABLE(struct xivo_bus_user_status_update, user_fields, user_index);
static const struct xb_table form_table = PLAIN_TABLE(struct xivo_bus_call_form_result, form_fields, form_index);
static const struct xb_table registered_table =
    PLAIN_TABLE(struct xivo_bus_service_registered, registered_fields, registered_index);
static const struct xb_table deregistered_table =
    PLAIN_TABLE(struct xivo_bus_service_deregistered, deregistered_fields, deregistered_index);
static const struct xb_table ami_table = { TABLE(struct xivo_bus_ami, ami_fields),
                                           .rest = offsetof(struct xivo_bus_ami, fields),
                                           .name = offsetof(struct xivo_bus_ami, name), .index = &ami_index };

/* The service events were renamed in 22.13; the second one has been sent with the key of the first since then. */
static const char *const agent_names[] = { "agent_status_update", NULL }, *const agent_keys[] = { "status.agent",
                                                                                                  NULL };
static const char *const endpoint_names[] = { "endpoint_status_update", NULL }, *const endpoint_keys[] = {
    "status.endpoint", NULL
};
static const char *const user_names[] = { "user_status_update", NULL }, *const user_keys[] = { "status.user", NULL };
static const char *const form_names[] = { "call_form_result", NULL }, *const form_keys[] = { "call_form_result", NULL };
static const char *const registered_names[] = { "service_registered_event", "service_registered", NULL };
static const char *const registered_keys[] = { "service.registered.#", NULL };
static const char *const deregistered_names[] = { "service_deregistered_event", "service_deregistered", NULL };
static const char *const deregistered_keys[] = { "service.deregistered.#", "service.registered.#", NULL };

enum { AMI = XB_KIND_AMI, FORM, AGENT, ENDPOINT, USER, REGISTERED, DEREGISTERED };

const struct xb_kind xb_kinds[XB_TYPES - 2] = {
    [AMI] = { XIVO_BUS_TYPE_AMI, &ami_table, NULL, NULL },
    [FORM] = { XIVO_BUS_TYPE_CALL_FORM_RESULT, &form_table, form_names, form_keys },
    [AGENT] = { XIVO_BUS_TYPE_AGENT_STATUS_UPDATE, &agent_table, agent_names, agent_keys },
    [ENDPOINT] = { XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE, &endpoint_table, endpoint_names, endpoint_keys },
    [USER] = { XIVO_BUS_TYPE_USER_STATUS_UPDATE, &user_table, user_names, user_keys },
    [REGISTERED] = { XIVO_BUS_TYPE_SERVICE_REGISTERED, &registered_table, registered_names, registered_keys },
    [DEREGISTERED] = { XIVO_BUS_TYPE_SERVICE_DEREGISTERED, &deregistered_table, deregistered_names, deregistered_keys },
};
_Static_assert(DEREGISTERED + 3 == XB_TYPES, "a value of enum xivo_bus_type is one of these, OTHER or MALFORMED");

/* The names again, with their lengths: nearly all differ in it, so hardly any two are compared. */
static const struct {
    const char *name;
    size_t length;
    const struct xb_kind *kind;
} names[] = {
    { NAME("agent_status_update"), &xb_kinds[AGENT] },
    { NAME("endpoint_status_update"), &xb_kinds[ENDPOINT] },
    { NAME("user_status_update"), &xb_kinds[USER] },
    { NAME("call_form_result"), &xb_kinds[FORM] },
    { NAME("service_registered"), &xb_kinds[REGISTERED] },
    { NAME("service_deregistered"), &xb_kinds[DEREGISTERED] },
    { NAME("service_registered_event"), &xb_kinds[REGISTERED] },
    { NAME("service_deregistered_event"), &xb_kinds[DEREGISTERED] },
};

const struct xb_kind *xb_kind_of_name(const char *name, size_t length)
{
    for (size_t i = 0; i < COUNT(names); i++)
        if (names[i].length == length && memcmp(names[i].name, name, length) == 0)
            return names[i].kind;
    return NULL;
}

static const struct xb_kind *find_type(enum xivo_bus_type type)
{
    for (size_t i = 0; i < COUNT(xb_kinds); i++)
        if (xb_kinds[i].type == type)
            return &xb_kinds[i];
    return NULL;
}

const char *const *xb_kind_names(enum xivo_bus_type type)
{
    const struct xb_kind *kind = find_type(type);

    return kind ? kind->names : NULL;
}

const char *const *xb_kind_keys(enum xivo_bus_type type)
{
    const struct xb_kind *kind = find_type(type);

    return kind ? kind->keys : NULL;
}
