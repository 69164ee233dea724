#include "loop/resolve.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/c_locale.h"
#include "util/text.h"

/*
 * The look-up is shared by the handle's thread and the one that runs getaddrinfo(). Each has a reference; who lets go last
 * frees it. Until the thread is ready it writes to nothing but its own stack. Then, under the mutex, it stores the result
 * and writes the wake-up, unless the handle has let go: the waiter may be closed then, and its descriptor number may be
 * somebody else's. So nobody ever waits for the thread, and the thread may take as long as it likes.
 */
struct xb_lookup {
    pthread_mutex_t mutex;
    int references;
    const struct xb_waiter *waiter; /* NULL: the handle has let go */
    bool ready;
    int result; /* getaddrinfo's */
    int number; /* errno of EAI_SYSTEM */
    struct xb_addresses addresses;
    char *host;
    int64_t port;
};

enum { STACK_SIZE = 1024 * 1024 }; /* address space; name service modules are not modest */

void xb_addresses_free(struct xb_addresses *addresses)
{
    free(addresses->items);
    *addresses = (struct xb_addresses){ 0 };
}

static size_t count_of(const struct addrinfo *list)
{
    size_t count = 0;

    for (; list; list = list->ai_next)
        count++;
    return count;
}

/* 0 or EAI_MEMORY. */
static int append(struct xb_addresses *addresses, const struct addrinfo *list)
{
    size_t all = addresses->count + count_of(list), kept = all < XB_ADDRESSES_MAX ? all : XB_ADDRESSES_MAX;
    struct xb_address *items = realloc(addresses->items, (kept > 0 ? kept : 1) * sizeof *items);

    if (!items)
        return EAI_MEMORY;
    addresses->items = items;
    addresses->left_out = all - kept;
    for (; addresses->count < kept; list = list->ai_next) {
        struct xb_address *item = &items[addresses->count++];

        item->length = list->ai_addrlen;
        memcpy(&item->storage, list->ai_addr, list->ai_addrlen);
    }
    return 0;
}

/* Appends what getaddrinfo() finds and returns its result. */
static int look_up(struct xb_addresses *addresses, const char *host, int64_t port, int flags)
{
    struct addrinfo hints = { .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = flags | AI_NUMERICSERV };
    struct addrinfo *list = NULL;
    char service[24];
    int result;

    snprintf(service, sizeof service, "%lld", (long long)port);
    result = getaddrinfo(host, service, &hints, &list);
    if (result != 0)
        return result;
    result = append(addresses, list);
    freeaddrinfo(list);
    return result;
}

/* ---- the thread ---- */

/* Gives a reference back; the mutex is locked on entry and free on return. */
static void release(struct xb_lookup *lookup)
{
    bool last = --lookup->references == 0;

    pthread_mutex_unlock(&lookup->mutex);
    if (!last)
        return;
    pthread_mutex_destroy(&lookup->mutex);
    xb_addresses_free(&lookup->addresses);
    free(lookup->host);
    free(lookup);
}

static void *run(void *argument)
{
    struct xb_lookup *lookup = argument;
    struct xb_addresses addresses = { 0 };
    int result = look_up(&addresses, lookup->host, lookup->port, 0);
    int number = errno;

    pthread_mutex_lock(&lookup->mutex);
    lookup->addresses = addresses;
    lookup->result = result;
    lookup->number = number;
    lookup->ready = true;
    if (lookup->waiter)
        xb_waiter_wake(lookup->waiter);
    release(lookup);
    return NULL;
}

/* The program's signals are for the program's threads: this one is born with all of them blocked. */
static int start_thread(struct xb_lookup *lookup)
{
    pthread_attr_t attributes;
    sigset_t all, before;
    pthread_t thread;
    int number = pthread_attr_init(&attributes);

    if (number != 0)
        return number;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, STACK_SIZE);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    number = pthread_create(&thread, &attributes, run, lookup);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    return number;
}

static struct xb_lookup *make_lookup(const char *host, int64_t port, const struct xb_waiter *waiter)
{
    struct xb_lookup *lookup = calloc(1, sizeof *lookup);

    if (!lookup)
        return NULL;
    lookup->host = xb_text_copy(host, strlen(host));
    if (!lookup->host) {
        free(lookup);
        return NULL;
    }
    lookup->port = port;
    lookup->waiter = waiter;
    lookup->references = 2;
    pthread_mutex_init(&lookup->mutex, NULL);
    return lookup;
}

static int start(struct xb_resolver *resolver, const char *host, int64_t port, const struct xb_waiter *waiter,
                 struct xb_error *error)
{
    struct xb_lookup *lookup = make_lookup(host, port, waiter);
    int number;

    if (!lookup)
        return xb_fail_nomem(error);
    number = start_thread(lookup);
    if (number == 0) {
        resolver->lookup = lookup;
        return XB_RESOLVE_PENDING;
    }
    pthread_mutex_lock(&lookup->mutex);
    lookup->references = 1;
    release(lookup);
    return xb_fail_errno(error, XIVO_BUS_ERR_SYSTEM, number, "cannot start a thread to resolve %s", host);
}

/* ---- the handle's side ---- */

/* Names that are none: 0 or EAI_MEMORY; EAI_NONAME for a name. */
static int resolve_at_once(struct xb_addresses *addresses, const char *host, int64_t port)
{
    int result;

    xb_addresses_free(addresses);
    result = look_up(addresses, host, port, AI_NUMERICHOST);
    if (result == 0 || result == EAI_MEMORY)
        return result;
    if (!xb_text_is(host, strlen(host), "localhost"))
        return EAI_NONAME;
    result = look_up(addresses, "127.0.0.1", port, AI_NUMERICHOST);
    return result == 0 ? look_up(addresses, "::1", port, AI_NUMERICHOST) : result;
}

/* Why a look-up failed. Its code says "system error" where errno says what: no descriptor left, for instance. */
static int fail(const struct xb_lookup *lookup, struct xb_error *error)
{
    struct xb_c_locale locale;
    int rc;

    if (lookup->result == EAI_MEMORY)
        return xb_fail_nomem(error);
    if (lookup->result == EAI_SYSTEM)
        return xb_fail_errno(error, XIVO_BUS_ERR_RESOLVE, lookup->number, "cannot resolve %s", lookup->host);
    xb_c_locale_enter(&locale);
    rc = xb_fail(error, XIVO_BUS_ERR_RESOLVE, "cannot resolve %s: %s", lookup->host, gai_strerror(lookup->result));
    xb_c_locale_leave(&locale);
    return rc;
}

static bool is_ready(struct xb_lookup *lookup)
{
    bool ready;

    pthread_mutex_lock(&lookup->mutex);
    ready = lookup->ready;
    pthread_mutex_unlock(&lookup->mutex);
    return ready;
}

int xb_resolver_begin(struct xb_resolver *resolver, const char *host, int64_t port, const struct xb_waiter *waiter,
                      struct xb_addresses *addresses, struct xb_error *error)
{
    struct xb_lookup *old = resolver->lookup;
    int result = resolve_at_once(addresses, host, port);

    if (result == EAI_MEMORY)
        return xb_fail_nomem(error);
    if (result == 0)
        return XIVO_BUS_OK;
    if (old && is_ready(old))
        xb_resolver_abandon(resolver); /* it came too late for the attempt that asked, and may be outdated by now */
    else if (old && (strcmp(old->host, host) != 0 || old->port != port))
        return xb_fail(error, XIVO_BUS_ERR_RESOLVE, "cannot resolve %s: the name service is still busy with %s", host,
                       old->host);
    else if (old)
        return XB_RESOLVE_PENDING;
    return start(resolver, host, port, waiter, error);
}

int xb_resolver_ask(struct xb_resolver *resolver, struct xb_addresses *addresses, struct xb_error *error)
{
    struct xb_lookup *lookup = resolver->lookup;
    int rc = XIVO_BUS_OK;

    if (!is_ready(lookup))
        return XB_RESOLVE_PENDING;
    xb_addresses_free(addresses);
    *addresses = lookup->addresses;
    lookup->addresses = (struct xb_addresses){ 0 };
    if (lookup->result != 0)
        rc = fail(lookup, error);
    xb_resolver_abandon(resolver);
    return rc;
}

void xb_resolver_abandon(struct xb_resolver *resolver)
{
    struct xb_lookup *lookup = resolver->lookup;

    if (!lookup)
        return;
    resolver->lookup = NULL;
    pthread_mutex_lock(&lookup->mutex);
    lookup->waiter = NULL;
    release(lookup);
}
