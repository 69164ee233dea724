#ifndef XB_AMQP_BINDINGS_H
#define XB_AMQP_BINDINGS_H

#include "amqp/config.h"

/*
 * The bindings that the subscriptions ask for, each distinct one once, with the number of its users. The set outlives
 * connections; how far a binding has got on the present connection is its state.
 */
enum xb_binding_state { XB_BINDING_ABSENT, XB_BINDING_ASKED, XB_BINDING_BOUND, XB_BINDING_REMOVING };

struct xb_binding {
    size_t exchange;                     /* index into the configuration's exchanges */
    enum xb_exchange_match match;        /* XB_MATCH_ALL: text is "" */
    char *text;                          /* routing key or name */
    size_t users;
    enum xb_binding_state state;
    bool there;                          /* the broker has confirmed it, be it asked for again or not */
};

struct xb_bindings {
    struct xb_binding **items;           /* a binding stays where it is: requests under way point to it */
    size_t count, capacity;
};

/*
 * What one subscription wants to hear. On an exchange that looks at keys each key is bound; on one that looks at headers each
 * name, or everything when there are no names (the client filters by key).
 */
struct xb_interest {
    const char *const *keys;             /* NULL-terminated, at least one */
    const char *const *names;            /* NULL-terminated; NULL: no names */
};

void xb_bindings_free(struct xb_bindings *bindings);

/* Adds a user to each binding of the interest. 0, or -1 without memory and then nothing is changed. */
int xb_bindings_add(struct xb_bindings *bindings, const struct xb_engine_config *config, const struct xb_interest *interest);

/* The contrary. Bindings without users stay in the set until xb_bindings_forget(). */
void xb_bindings_drop(struct xb_bindings *bindings, const struct xb_engine_config *config,
                      const struct xb_interest *interest);

/* Removes the binding from the set and frees it. */
void xb_bindings_forget(struct xb_bindings *bindings, struct xb_binding *binding);

/* The connection is gone: all are absent, those without users leave the set. */
void xb_bindings_reset(struct xb_bindings *bindings);

#endif
