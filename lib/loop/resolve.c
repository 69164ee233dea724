#include "loop/resolve.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static void add(struct xb_addresses *addresses, const struct sockaddr *address, socklen_t length)
{
    struct xb_address *item = &addresses->items[addresses->count];

    if (addresses->count == XB_ADDRESSES_MAX || length > sizeof item->storage)
        return;
    memcpy(&item->storage, address, length);
    item->length = length;
    addresses->count++;
}

static int look_up(struct xb_addresses *addresses, const char *host, int64_t port, int flags)
{
    struct addrinfo hints = { .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = flags | AI_NUMERICSERV };
    struct addrinfo *list = NULL;
    char service[24];
    int rc;

    snprintf(service, sizeof service, "%lld", (long long)port);
    rc = getaddrinfo(host, service, &hints, &list);
    if (rc != 0)
        return rc;
    for (const struct addrinfo *at = list; at; at = at->ai_next)
        add(addresses, at->ai_addr, at->ai_addrlen);
    freeaddrinfo(list);
    return 0;
}

int xb_resolve(struct xb_addresses *addresses, const char *host, int64_t port, struct xb_error *error)
{
    int rc;

    addresses->count = 0;
    if (look_up(addresses, host, port, AI_NUMERICHOST) == 0)
        return XIVO_BUS_OK;
    if (strcasecmp(host, "localhost") == 0) {
        look_up(addresses, "127.0.0.1", port, AI_NUMERICHOST);
        look_up(addresses, "::1", port, AI_NUMERICHOST);
        return XIVO_BUS_OK;
    }
    rc = look_up(addresses, host, port, AI_ADDRCONFIG);
    if (rc != 0)
        return xb_fail(error, rc == EAI_MEMORY ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_ERR_RESOLVE, "cannot resolve %s: %s", host,
                       gai_strerror(rc));
    return XIVO_BUS_OK;
}
