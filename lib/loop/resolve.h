#ifndef XB_LOOP_RESOLVE_H
#define XB_LOOP_RESOLVE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>

#include "util/error.h"

enum { XB_ADDRESSES_MAX = 16 };

struct xb_address {
    struct sockaddr_storage storage;
    socklen_t length;
};

struct xb_addresses {
    struct xb_address items[XB_ADDRESSES_MAX];
    size_t count;
};

/*
 * The addresses of a host, in the order to try them. Numbers, and `localhost`, need no look-up. Any other name is looked up
 * with getaddrinfo() in the caller's thread, which may take as long as the system's resolver likes.
 */
int xb_resolve(struct xb_addresses *addresses, const char *host, int64_t port, struct xb_error *error);

#endif
