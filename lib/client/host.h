#ifndef XB_CLIENT_HOST_H
#define XB_CLIENT_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The list of brokers: "pbx1:5672,pbx2,[::1]:5673". */

struct xb_host {
    char *name;   /* without brackets; a zone stays: "fe80::1%eth0" */
    int64_t port; /* 0: the option `port` */
};

/*
 * Makes the array of hosts of a list. XIVO_BUS_OK: the caller frees it with xb_hosts_free(). XIVO_BUS_ERR_OPTION:
 * *reason says what is wrong, a static sentence without any of the text. XIVO_BUS_ERR_NOMEM.
 */
int xb_hosts_parse(const char *text, struct xb_host **hosts, size_t *count, const char **reason);

/* A copy for xb_hosts_free(); NULL without memory. */
struct xb_host *xb_hosts_copy(const struct xb_host *hosts, size_t count);

void xb_hosts_free(struct xb_host *hosts, size_t count);

/* Whether a certificate can be for it: the name of one host, with no part of it empty, or an address without brackets. */
bool xb_host_is_valid(const char *name);

/* A decimal port from 1 to 65535, digits only and nothing around it; 0 for anything else. */
int64_t xb_port_of(const char *text, size_t length);

#endif
