#ifndef XB_AMQP_BINDINGS_H
#define XB_AMQP_BINDINGS_H

#include "amqp/config.h"

/*
 * The bindings that the subscriptions ask for, each distinct one once, with the number of its users. The set outlives
 * connections; how far a binding has got on the present connection is its state.
 *
 * There may be tens of thousands, so nothing walks over all of them for the sake of one: a hash table finds a binding, and a
 * list holds those that are perhaps not as they should be. Whoever changes a state touches the binding, and so do adding and
 * dropping users; the topology takes them from the list as it goes along.
 */
enum xb_binding_state { XB_BINDING_ABSENT, XB_BINDING_ASKED, XB_BINDING_BOUND, XB_BINDING_REMOVING };

struct xb_binding {
    size_t exchange;              /* index into the configuration's exchanges */
    enum xb_exchange_match match; /* XB_MATCH_ALL: text is "" */
    char *text;                   /* routing key or name */
    size_t users;
    enum xb_binding_state state;
    bool there;        /* the broker has confirmed it, be it asked for again or not */
    int code;          /* on this connection the broker refused it last; XIVO_BUS_OK: it did not */
    int64_t missed_us; /* since when it is refused and its messages are missing, outlives connections; 0: none are */

    size_t index;                 /* its place in `items` */
    struct xb_binding *same_hash; /* the next in its bucket */
    bool touched;                 /* is in the list of those to look at, between these */
    struct xb_binding *before, *behind;
};

struct xb_bindings {
    struct xb_binding **items; /* a binding stays where it is: requests under way point to it */
    size_t count, capacity;
    struct xb_binding **buckets;     /* as many as `capacity`, a power of two */
    struct xb_binding *first, *last; /* the list of those to look at */
};

/*
 * What one subscription wants to hear. On an exchange that looks at keys each key is bound; on one that looks at headers each
 * name, or everything when there are no names (the client filters by key).
 */
struct xb_interest {
    const char *const *keys;  /* NULL-terminated, at least one */
    const char *const *names; /* NULL-terminated; NULL: no names */
};

void xb_bindings_free(struct xb_bindings *bindings);

/* Adds a user to each binding of the interest. 0, or -1 without memory and then nothing is changed. */
int xb_bindings_add(struct xb_bindings *bindings, const struct xb_engine_config *config,
                    const struct xb_interest *interest);

/* The contrary. Bindings without users stay in the set until xb_bindings_forget(). */
void xb_bindings_drop(struct xb_bindings *bindings, const struct xb_engine_config *config,
                      const struct xb_interest *interest);

/* The code of the first binding of the interest that is refused; XIVO_BUS_OK: none is. */
int xb_bindings_code(const struct xb_bindings *bindings, const struct xb_engine_config *config,
                     const struct xb_interest *interest);

/* The binding is to be looked at; does nothing when it is in the list already. */
void xb_bindings_touch(struct xb_bindings *bindings, struct xb_binding *binding);

/* It need not be looked at. */
void xb_bindings_untouch(struct xb_bindings *bindings, struct xb_binding *binding);

/* It has another state, and is to be looked at. */
void xb_bindings_set(struct xb_bindings *bindings, struct xb_binding *binding, enum xb_binding_state state);

/* Takes the one that was touched first out of the list; NULL: it is empty. */
struct xb_binding *xb_bindings_next(struct xb_bindings *bindings);

/* Removes the binding from the set and frees it. */
void xb_bindings_forget(struct xb_bindings *bindings, struct xb_binding *binding);

/* The connection is gone: all are absent and touched, those without users leave the set. */
void xb_bindings_reset(struct xb_bindings *bindings);

#endif
