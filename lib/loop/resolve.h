#ifndef XB_LOOP_RESOLVE_H
#define XB_LOOP_RESOLVE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

#include "loop/waiter.h"
#include "util/error.h"

/*
 * More than any name has that is meant to be connected to. The bound keeps an attempt at addresses that fail at once within one
 * process(); a name with more is reported.
 */
enum { XB_ADDRESSES_MAX = 256 };

struct xb_address {
    struct sockaddr_storage storage;
    socklen_t length;
};

/* In the order to try them. Zeroed memory is an empty list. */
struct xb_addresses {
    struct xb_address *items;
    size_t count;
    size_t left_out; /* beyond XB_ADDRESSES_MAX */
};

void xb_addresses_free(struct xb_addresses *addresses);

/*
 * Looks host names up without blocking. Numbers, and `localhost`, need no look-up. For any other name getaddrinfo() runs in
 * a thread of its own, the only one that this library makes: it has no timeout and cannot be interrupted, so waiting for it
 * must be something that one can stop doing. A resolver has at most one such thread, also when the name service is stuck.
 *
 * Zeroed memory is a resolver that does nothing yet.
 */
struct xb_lookup;

struct xb_resolver {
    struct xb_lookup *lookup; /* under way, or ready and not asked for yet */
};

enum { XB_RESOLVE_PENDING = 1 };

/*
 * XIVO_BUS_OK and the addresses, all that getaddrinfo() finds without AI_ADDRCONFIG, which would hide those of the loopback
 * interface; or XB_RESOLVE_PENDING, and the waiter is woken when there is something to ask for; or a code.
 * A look-up of the same name that is still under way is joined; one of another name that is stuck is XIVO_BUS_ERR_RESOLVE.
 */
int xb_resolver_begin(struct xb_resolver *resolver, const char *host, int64_t port, const struct xb_waiter *waiter,
                      struct xb_addresses *addresses, struct xb_error *error);

/* What has become of it: the same results. */
int xb_resolver_ask(struct xb_resolver *resolver, struct xb_addresses *addresses, struct xb_error *error);

/*
 * Lets go of a look-up, however stuck; its thread ends by itself and touches nothing of the resolver or the waiter any more.
 * Not in a forked child: the thread is not there, and may have left the mutex locked.
 */
void xb_resolver_abandon(struct xb_resolver *resolver);

#endif
