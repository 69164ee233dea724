#ifndef XB_CLIENT_SUBSCRIPTION_H
#define XB_CLIENT_SUBSCRIPTION_H

#include <xivo-bus/client.h>

#include "amqp/bindings.h"
#include "client/event.h"
#include "client/index.h"
#include "client/option.h"

/*
 * What the program asked for, in the order in which it did. A subscription that is cancelled while callbacks run stays in
 * the list, without being called, until they have returned.
 */
struct xivo_bus_subscription {
    xivo_bus *bus;
    xivo_bus_subscription *previous, *next;
    uint64_t number;            /* they are counted as they are made */
    struct xb_index_list *list; /* of the index, and its neighbours there */
    xivo_bus_subscription *previous_alike, *next_alike;
    enum xivo_bus_type type;  /* the kind; XIVO_BUS_TYPE_OTHER: any event, by key */
    char *filter;             /* AMI: the name, NULL: all. By key: the pattern */
    struct xb_schema *schema; /* of a struct of the program's own; NULL: none */
    const char **names;       /* of the events that the schema is for; NULL: any */
    const char **known;       /* with bind_patterns=known, of the kinds that the filter covers; NULL: not looked up */
    xivo_bus_thunk_cb thunk;     /* of xivo_bus_on_typed(); NULL: no such subscription */
    union {
        xivo_bus_event_cb event;
        xivo_bus_ami_cb ami;
        xivo_bus_agent_status_update_cb agent;
        xivo_bus_endpoint_status_update_cb endpoint;
        xivo_bus_user_status_update_cb user;
        xivo_bus_call_form_result_cb form;
        xivo_bus_service_registered_cb registered;
        xivo_bus_service_deregistered_cb deregistered;
        xivo_bus_custom_cb custom;
        xivo_bus_any_cb typed;
    } callback;
    void *userdata;
    bool cancelled;
};

struct xb_subscriptions {
    xivo_bus_subscription *first, *last;
    uint64_t made; /* the number of the last one */
    struct xb_index index;
    size_t of_type[XB_INDEX_TYPES]; /* how many of each kind */
    unsigned wanted;                /* a bit, XB_WANTED(), for each kind that has any */
    unsigned running;               /* callbacks are running: nothing is freed */
    bool has_cancelled;
};

/* What a subscription wants the broker to send. The lists live in `lists` or in the subscription. */
struct xb_interest_lists {
    const char *keys[3], *names[3];
    char ami_key[256];
};

/* Looks up what bind_patterns=known binds. False: no memory. */
bool xb_subscription_look_up(xivo_bus_subscription *subscription, const struct xb_options *options);

/* `exchange` is the one option that changes it: on the old "xivo-ami" the key is the name alone. */
struct xb_interest xb_subscription_interest(const xivo_bus_subscription *subscription, const char *exchange,
                                            struct xb_interest_lists *lists);

/* Whether the event is one that the subscription asked for. */
bool xb_subscription_fits(const xivo_bus_subscription *subscription, const xivo_bus_event *event);

static inline bool xb_subscription_matches(const xivo_bus_subscription *subscription, const xivo_bus_event *event)
{
    if (subscription->cancelled)
        return false;
    if (!subscription->filter && !subscription->schema) /* all of a kind, as most ask for */
        return subscription->type == event->message.type;
    return xb_subscription_fits(subscription, event);
}

/* Frees those that were cancelled meanwhile; all of them. */
void xb_subscriptions_sweep(struct xb_subscriptions *subscriptions);
void xb_subscriptions_free(struct xb_subscriptions *subscriptions);

#endif
