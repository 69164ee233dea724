#include "client/subscription.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "client/client.h"
#include "client/key.h"
#include "client/known.h"
#include "client/names.h"
#include "decode/schema.h"
#include "util/text.h"
#include "util/utf8.h"

enum { AMI_NAME_MAX = 200 };

/* ---- what the broker is asked for ---- */

static struct xb_interest interest_in_ami(const char *name, const char *exchange, struct xb_interest_lists *lists)
{
    bool old = exchange && strcmp(exchange, "xivo-ami") == 0;

    snprintf(lists->ami_key, sizeof lists->ami_key, "%s%s", old ? "" : "ami.", name ? name : "#");
    lists->keys[0] = lists->ami_key;
    lists->names[0] = name;
    return (struct xb_interest){ lists->keys, name ? lists->names : NULL };
}

struct xb_interest xb_subscription_interest(const xivo_bus_subscription *subscription, const char *exchange,
                                            struct xb_interest_lists *lists)
{
    *lists = (struct xb_interest_lists){ 0 };
    if (subscription->type == XIVO_BUS_TYPE_AMI)
        return interest_in_ami(subscription->filter, exchange, lists);
    if (subscription->type != XIVO_BUS_TYPE_OTHER)
        return (struct xb_interest){ xb_kind_keys(subscription->type), xb_kind_names(subscription->type) };
    lists->keys[0] = subscription->filter;
    return (struct xb_interest){ lists->keys, subscription->names ? subscription->names : subscription->known };
}

/* A pattern that no known kind can match is for something that the catalogue does not know: it binds everything. */
bool xb_subscription_look_up(xivo_bus_subscription *subscription, const struct xb_options *options)
{
    if (options->bind_patterns != XB_BIND_KNOWN || subscription->known || subscription->names ||
        subscription->type != XIVO_BUS_TYPE_OTHER)
        return true;
    subscription->known = xb_known_names(subscription->filter);
    if (!subscription->known)
        return false;
    if (!subscription->known[0]) {
        free(subscription->known);
        subscription->known = NULL;
    }
    return true;
}

static int bind_it(xivo_bus *bus, xivo_bus_subscription *subscription)
{
    struct xb_interest_lists lists;
    struct xb_interest interest;
    int rc;

    if (!xb_subscription_look_up(subscription, &bus->options))
        return XIVO_BUS_ERR_NOMEM;
    interest = xb_subscription_interest(subscription, bus->options.exchange, &lists);
    rc = xb_link_add(&bus->link, &interest);
    if (rc == XIVO_BUS_OK && bus->link.connected)
        bus->tell_subscribed = true;
    if (rc == XIVO_BUS_OK)
        xb_waiter_wake(&bus->waiter);
    return rc;
}

static void unbind_it(xivo_bus *bus, const xivo_bus_subscription *subscription)
{
    struct xb_interest_lists lists;
    struct xb_interest interest = xb_subscription_interest(subscription, bus->options.exchange, &lists);

    xb_link_drop_interest(&bus->link, &interest);
    xb_waiter_wake(&bus->waiter);
}

/* ---- the list ---- */

static void count(struct xb_subscriptions *list, enum xivo_bus_type type, bool more)
{
    list->of_type[type] += more ? 1 : SIZE_MAX;
    if (list->of_type[type] > 0)
        list->wanted |= XB_WANTED(type);
    else
        list->wanted &= ~XB_WANTED(type);
}

/* The subscription is in the index already. */
static void append(struct xb_subscriptions *list, xivo_bus_subscription *subscription)
{
    subscription->next = NULL;
    subscription->previous = list->last;
    *(list->last ? &list->last->next : &list->first) = subscription;
    list->last = subscription;
    count(list, subscription->type, true);
}

static void destroy(struct xb_subscriptions *list, xivo_bus_subscription *subscription)
{
    *(subscription->previous ? &subscription->previous->next : &list->first) = subscription->next;
    *(subscription->next ? &subscription->next->previous : &list->last) = subscription->previous;
    xb_index_remove(&list->index, subscription);
    count(list, subscription->type, false);
    free(subscription->filter);
    xb_schema_drop(subscription->schema);
    free(subscription->names);
    free(subscription->known);
    free(subscription);
}

void xb_subscriptions_sweep(struct xb_subscriptions *list)
{
    if (!list->has_cancelled)
        return;
    list->has_cancelled = false;
    for (xivo_bus_subscription *at = list->first, *next; at; at = next) {
        next = at->next;
        if (at->cancelled)
            destroy(list, at);
    }
}

void xb_subscriptions_free(struct xb_subscriptions *list)
{
    while (list->first)
        destroy(list, list->first);
    xb_index_free(&list->index);
}

/* ---- matching ---- */

bool xb_subscription_fits(const xivo_bus_subscription *subscription, const xivo_bus_event *event)
{
    if (subscription->names && !xb_names_have(subscription->names, event->message.name))
        return false;
    if (subscription->type == XIVO_BUS_TYPE_OTHER)
        return xb_key_matches(subscription->filter, event->routing_key);
    if (subscription->type != event->message.type)
        return false;
    return !subscription->filter || strcmp(subscription->filter, event->message.name) == 0;
}

/* ---- the public side ---- */

/* Everything that can fail for memory. */
static bool take_place(xivo_bus *bus, xivo_bus_subscription *subscription)
{
    subscription->number = ++bus->subscriptions.made;
    if (xb_index_add(&bus->subscriptions.index, subscription) != 0)
        return false;
    if (!bus->started || bind_it(bus, subscription) == XIVO_BUS_OK)
        return true;
    xb_index_remove(&bus->subscriptions.index, subscription);
    return false;
}

/* Makes a subscription out of `wish` (type, filter, schema, callback, userdata), whose filter is borrowed. Its schema
   belongs to the subscription, after a failure still to the caller. */
static int subscribe(xivo_bus *bus, xivo_bus_subscription **result, const xivo_bus_subscription *wish)
{
    xivo_bus_subscription *made = malloc(sizeof *made);
    char *filter = wish->filter ? xb_text_copy(wish->filter, strlen(wish->filter)) : NULL;

    if (made)
        *made = *wish;
    if (made && (filter || !wish->filter)) {
        made->bus = bus;
        made->filter = filter;
        if (take_place(bus, made)) {
            append(&bus->subscriptions, made);
            if (result)
                *result = made;
            return XIVO_BUS_OK;
        }
    }
    if (made)
        free(made->known);
    free(filter);
    free(made);
    return xb_fail_nomem(&bus->error);
}

/* What every xivo_bus_on_...() looks at first. */
static int check(xivo_bus *bus, xivo_bus_subscription **result, bool has_callback)
{
    int rc = xb_enter(bus);

    if (result)
        *result = NULL;
    if (rc == XIVO_BUS_OK && !has_callback)
        rc = xb_bus_fail(bus, XIVO_BUS_ERR_ARGUMENT, "the callback is NULL");
    return rc;
}

int xivo_bus_on_agent_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                    xivo_bus_agent_status_update_cb callback, void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .type = XIVO_BUS_TYPE_AGENT_STATUS_UPDATE,
                                   .callback.agent = callback,
                                   .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

int xivo_bus_on_endpoint_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                       xivo_bus_endpoint_status_update_cb callback, void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .type = XIVO_BUS_TYPE_ENDPOINT_STATUS_UPDATE,
                                   .callback.endpoint = callback,
                                   .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

int xivo_bus_on_user_status_update(xivo_bus *bus, xivo_bus_subscription **subscription,
                                   xivo_bus_user_status_update_cb callback, void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .type = XIVO_BUS_TYPE_USER_STATUS_UPDATE,
                                   .callback.user = callback,
                                   .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

int xivo_bus_on_call_form_result(xivo_bus *bus, xivo_bus_subscription **subscription,
                                 xivo_bus_call_form_result_cb callback, void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .type = XIVO_BUS_TYPE_CALL_FORM_RESULT,
                                   .callback.form = callback,
                                   .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

int xivo_bus_on_service_registered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                   xivo_bus_service_registered_cb callback, void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .type = XIVO_BUS_TYPE_SERVICE_REGISTERED,
                                   .callback.registered = callback,
                                   .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

int xivo_bus_on_service_deregistered(xivo_bus *bus, xivo_bus_subscription **subscription,
                                     xivo_bus_service_deregistered_cb callback, void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .type = XIVO_BUS_TYPE_SERVICE_DEREGISTERED,
                                   .callback.deregistered = callback,
                                   .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

static int refuse(xivo_bus *bus, const char *text, const char *why)
{
    char shown[300];

    return xb_bus_fail(bus, XIVO_BUS_ERR_ARGUMENT, "'%s' is %s", xb_printable(shown, sizeof shown, text, strlen(text)),
                       why);
}

/* An AMI event's name becomes a word of a routing key. */
static bool is_ami_name(const char *name)
{
    size_t length = strlen(name);

    return length > 0 && length <= AMI_NAME_MAX && !strpbrk(name, ".#*") && xb_utf8_is_valid(name, length);
}

int xivo_bus_on_ami(xivo_bus *bus, xivo_bus_subscription **subscription, const char *name, xivo_bus_ami_cb callback,
                    void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = {
        .type = XIVO_BUS_TYPE_AMI, .filter = (char *)(uintptr_t)name, .callback.ami = callback, .userdata = userdata
    };

    if (rc == XIVO_BUS_OK && name && !is_ami_name(name))
        rc = refuse(bus, name, "no name of an AMI event: it is empty, too long, or has . # * in it");
    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

static const char no_binding_key[] = "no binding key: it is empty, over 255 bytes, or not UTF-8";

static bool is_binding_key(const char *key)
{
    return key[0] != '\0' && xb_key_is_valid(key);
}

int xivo_bus_on_event(xivo_bus *bus, xivo_bus_subscription **subscription, const char *key, xivo_bus_event_cb callback,
                      void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .type = XIVO_BUS_TYPE_OTHER,
                                   .filter = (char *)(uintptr_t)(key ? key : "#"),
                                   .callback.event = callback,
                                   .userdata = userdata };

    if (rc == XIVO_BUS_OK && !is_binding_key(wish.filter))
        rc = refuse(bus, key, no_binding_key);
    return rc != XIVO_BUS_OK ? rc : subscribe(bus, subscription, &wish);
}

/* Makes a subscription with a schema out of `wish`, whose key may be NULL. */
static int subscribe_to_schema(xivo_bus *bus, xivo_bus_subscription **subscription, const char *key,
                               const struct xivo_bus_schema *schema, xivo_bus_subscription *wish)
{
    int rc = XIVO_BUS_OK;

    wish->type = XIVO_BUS_TYPE_OTHER;
    wish->filter = (char *)(uintptr_t)(key ? key : "#");
    if (!is_binding_key(wish->filter))
        rc = refuse(bus, key, no_binding_key);
    if (rc == XIVO_BUS_OK && !schema)
        rc = xb_bus_fail(bus, XIVO_BUS_ERR_ARGUMENT, "the schema is NULL");
    if (rc == XIVO_BUS_OK)
        rc = xb_custom_prepare(&bus->custom, &bus->error);
    if (rc == XIVO_BUS_OK)
        rc = xb_schema_new(&wish->schema, schema, &bus->error);
    if (rc == XIVO_BUS_OK && schema->name && !(wish->names = xb_names_split(schema->name)))
        rc = xb_fail_nomem(&bus->error);
    if (rc == XIVO_BUS_OK)
        rc = subscribe(bus, subscription, wish);
    if (rc != XIVO_BUS_OK) {
        xb_schema_drop(wish->schema);
        free(wish->names);
    }
    return rc;
}

int xivo_bus_on_custom(xivo_bus *bus, xivo_bus_subscription **subscription, const char *key,
                       const struct xivo_bus_schema *schema, xivo_bus_custom_cb callback, void *userdata)
{
    int rc = check(bus, subscription, callback != NULL);
    xivo_bus_subscription wish = { .callback.custom = callback, .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe_to_schema(bus, subscription, key, schema, &wish);
}

int xivo_bus_on_typed(xivo_bus *bus, xivo_bus_subscription **subscription, const char *key,
                      const struct xivo_bus_schema *schema, xivo_bus_thunk_cb thunk, xivo_bus_any_cb callback,
                      void *userdata)
{
    int rc = check(bus, subscription, callback != NULL && thunk != NULL);
    xivo_bus_subscription wish = { .thunk = thunk, .callback.typed = callback, .userdata = userdata };

    return rc != XIVO_BUS_OK ? rc : subscribe_to_schema(bus, subscription, key, schema, &wish);
}

int xivo_bus_subscription_error(const xivo_bus_subscription *subscription)
{
    xivo_bus *bus = subscription ? subscription->bus : NULL;
    struct xb_interest_lists lists;
    struct xb_interest interest;
    int rc = xb_enter(bus);

    if (rc != XIVO_BUS_OK || !bus->started)
        return rc;
    interest = xb_subscription_interest(subscription, bus->options.exchange, &lists);
    return xb_link_code(&bus->link, &interest);
}

void xivo_bus_subscription_cancel(xivo_bus_subscription *subscription)
{
    xivo_bus *bus = subscription ? subscription->bus : NULL;

    if (!bus || subscription->cancelled || xb_enter(bus) != XIVO_BUS_OK)
        return;
    if (bus->started && !bus->freed)
        unbind_it(bus, subscription);
    if (bus->subscriptions.running == 0) {
        destroy(&bus->subscriptions, subscription);
        return;
    }
    subscription->cancelled = true;
    bus->subscriptions.has_cancelled = true;
}
