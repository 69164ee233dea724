/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */
#ifndef XIVO_BUS_AMI_AOC_H
#define XIVO_BUS_AMI_AOC_H

#include <xivo-bus/ami/snapshots.h>

#ifdef __cplusplus
extern "C" {
#endif

struct xivo_bus_ami_aoc_d {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* Kind of charge; "NotAvailable", "Free", "Currency", "Units"; Asterisk 13 and later */
    const char *charge_type;
    const char *charge_billing_id;           /* billing identification; Asterisk 13 and later */
    const char *charge_total_type;           /* running or final total; "SubTotal", "Total"; Asterisk 13 and later */
    const char *charge_currency_name;        /* currency; Asterisk 13 and later */
    int64_t charge_currency_cost;            /* amount in units of the multiplier; Asterisk 13 and later */
    bool has_charge_currency_cost;
    const char *charge_currency_multiplier;  /* factor of the amount; Asterisk 13 and later */
    int64_t charge_units_number_of;          /* units charged; Asterisk 13 and later */
    bool has_charge_units_number_of;
    int64_t charge_units_type_of;            /* type of the units; Asterisk 13 and later */
    bool has_charge_units_type_of;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_aoc_d_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_aoc_d, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_d, charge_type, "Charge/Type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_d, charge_billing_id, "Charge/BillingID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_d, charge_total_type, "Charge/TotalType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_d, charge_currency_name, "Charge/Currency/Name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_d, charge_currency_cost, has_charge_currency_cost,
                           "Charge/Currency/Cost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_d, charge_currency_multiplier, "Charge/Currency/Multiplier",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_d, charge_units_number_of, has_charge_units_number_of,
                           "Charge/Units(0)/NumberOf", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_d, charge_units_type_of, has_charge_units_type_of,
                           "Charge/Units(0)/TypeOf", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_aoc_d, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_aoc_d, fields),
};

typedef void (*xivo_bus_ami_aoc_d_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_aoc_d *data, void *userdata);

static inline void xivo_bus_ami_aoc_d_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_ami_aoc_d_cb)callback)(event, (const struct xivo_bus_ami_aoc_d *)data, userdata);
}

/* Advice of charge during a call. Open set of headers: keys are paths; Charge/Units(N)/... repeat. */
static inline int xivo_bus_ami_on_aoc_d(xivo_bus *bus, xivo_bus_subscription **subscription,
                                        xivo_bus_ami_aoc_d_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AOC-D", struct xivo_bus_ami_aoc_d, xivo_bus_ami_aoc_d_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AOC-D", &schema, xivo_bus_ami_aoc_d_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_aoc_e {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    /* Kind of charge; "NotAvailable", "Free", "Currency", "Units"; Asterisk 13 and later */
    const char *charge_type;
    const char *charge_billing_id;           /* billing identification; Asterisk 13 and later */
    const char *charge_total_type;           /* running or final total; "SubTotal", "Total"; Asterisk 13 and later */
    const char *charge_currency_name;        /* currency; Asterisk 13 and later */
    int64_t charge_currency_cost;            /* amount in units of the multiplier; Asterisk 13 and later */
    bool has_charge_currency_cost;
    const char *charge_currency_multiplier;  /* factor of the amount; Asterisk 13 and later */
    int64_t charge_units_number_of;          /* units charged; Asterisk 13 and later */
    bool has_charge_units_number_of;
    int64_t charge_units_type_of;            /* type of the units; Asterisk 13 and later */
    bool has_charge_units_type_of;
    const char *charging_association_number; /* number charged with; Asterisk 13 and later */
    int64_t charging_association_plan;       /* plan of that number; Asterisk 13 and later */
    bool has_charging_association_plan;
    int64_t charging_association_id;         /* identification charged with; Asterisk 13 and later */
    bool has_charging_association_id;
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_aoc_e_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_aoc_e, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_e, charge_type, "Charge/Type", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_e, charge_billing_id, "Charge/BillingID", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_e, charge_total_type, "Charge/TotalType", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_e, charge_currency_name, "Charge/Currency/Name",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_e, charge_currency_cost, has_charge_currency_cost,
                           "Charge/Currency/Cost", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_e, charge_currency_multiplier, "Charge/Currency/Multiplier",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_e, charge_units_number_of, has_charge_units_number_of,
                           "Charge/Units(0)/NumberOf", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_e, charge_units_type_of, has_charge_units_type_of,
                           "Charge/Units(0)/TypeOf", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_e, charging_association_number, "ChargingAssociation/Number",
                          XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_e, charging_association_plan, has_charging_association_plan,
                           "ChargingAssociation/Plan", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_INTEGER_FIELD(struct xivo_bus_ami_aoc_e, charging_association_id, has_charging_association_id,
                           "ChargingAssociation/ID", XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_aoc_e, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_aoc_e, fields),
};

typedef void (*xivo_bus_ami_aoc_e_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_aoc_e *data, void *userdata);

static inline void xivo_bus_ami_aoc_e_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_ami_aoc_e_cb)callback)(event, (const struct xivo_bus_ami_aoc_e *)data, userdata);
}

/* Advice of charge at the end of a call. Open set of headers: keys are paths; Charge/Units(N)/... repeat. */
static inline int xivo_bus_ami_on_aoc_e(xivo_bus *bus, xivo_bus_subscription **subscription,
                                        xivo_bus_ami_aoc_e_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AOC-E", struct xivo_bus_ami_aoc_e, xivo_bus_ami_aoc_e_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AOC-E", &schema, xivo_bus_ami_aoc_e_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

struct xivo_bus_ami_aoc_s {
    struct xivo_bus_ami_channel channel;     /* Channel and so on */
    const char *chargeable;                  /* what is charged for; Asterisk 13 and later */
    struct xivo_bus_map variables;           /* ChanVariable, where it is an object */
    struct xivo_bus_map fields;              /* all headers as they came */
};

static const struct xivo_bus_field xivo_bus_ami_aoc_s_fields[] = {
    XIVO_BUS_OBJECT_FIELD(struct xivo_bus_ami_aoc_s, channel, struct xivo_bus_ami_channel, "",
                          &xivo_bus_ami_channel_schema, XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX),
    XIVO_BUS_STRING_FIELD(struct xivo_bus_ami_aoc_s, chargeable, "Chargeable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MAP_FIELD(struct xivo_bus_ami_aoc_s, variables, "ChanVariable", XIVO_BUS_FIELD_TOLERANT),
    XIVO_BUS_MEMBERS(struct xivo_bus_ami_aoc_s, fields),
};

typedef void (*xivo_bus_ami_aoc_s_cb)(const xivo_bus_event *event, const struct xivo_bus_ami_aoc_s *data, void *userdata);

static inline void xivo_bus_ami_aoc_s_thunk(const xivo_bus_event *event, const void *data, xivo_bus_any_cb callback,
                                            void *userdata)
{
    ((xivo_bus_ami_aoc_s_cb)callback)(event, (const struct xivo_bus_ami_aoc_s *)data, userdata);
}

/*
 * Advice of charge at call setup: the tariff. Open set of headers: keys are paths built from an unnamed array:
 * "(null)(N)/Chargeable", "(null)(N)/<rate type>/..." (glibc); fields are given without that head.
 */
static inline int xivo_bus_ami_on_aoc_s(xivo_bus *bus, xivo_bus_subscription **subscription,
                                        xivo_bus_ami_aoc_s_cb callback, void *userdata)
{
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("AOC-S", struct xivo_bus_ami_aoc_s, xivo_bus_ami_aoc_s_fields);

    return xivo_bus_on_typed(bus, subscription, "ami.AOC-S", &schema, xivo_bus_ami_aoc_s_thunk,
                             (xivo_bus_any_cb)callback, userdata);
}

#ifdef __cplusplus
}
#endif
#endif
