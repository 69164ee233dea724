#include "client/host.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

#include "util/error.h"
#include "util/text.h"

/* More brokers than any cluster has; a longer list is a mistake. */
#define MAX_HOSTS 32

/* One item of the list, still part of the text. */
struct item {
    const char *name, *port;
    size_t name_length, port_length;
    bool bracketed, has_port;
};

void xb_hosts_free(struct xb_host *hosts, size_t count)
{
    for (size_t i = 0; hosts && i < count; i++)
        free(hosts[i].name);
    free(hosts);
}

struct xb_host *xb_hosts_copy(const struct xb_host *hosts, size_t count)
{
    struct xb_host *copy = calloc(count ? count : 1, sizeof *copy);

    for (size_t i = 0; copy && i < count; i++) {
        copy[i].port = hosts[i].port;
        copy[i].name = xb_text_copy(hosts[i].name, strlen(hosts[i].name));
        if (!copy[i].name) {
            xb_hosts_free(copy, i);
            return NULL;
        }
    }
    return copy;
}

int64_t xb_port_of(const char *text, size_t length)
{
    int64_t port = 0;

    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9')
            return 0;
        port = port * 10 + (text[i] - '0');
        if (port > 65535)
            return 0;
    }
    return port;
}

/* Letters, digits and "-._": what a DNS name, an IPv4 address and a name in the hosts file consist of. */
static bool is_host_name(const char *name, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        char c = name[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

        if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '.' && c != '_')
            return false;
    }
    return true;
}

static bool has_empty_label(const char *name, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (name[i] == '.' && (i == 0 || name[i - 1] == '.'))
            return true;
    return false;
}

/* An IPv6 address, with or without a zone like "%eth0". */
static bool is_ipv6(const char *name, size_t length)
{
    const char *zone = memchr(name, '%', length);
    size_t address_length = zone ? (size_t)(zone - name) : length;
    char address[INET6_ADDRSTRLEN];
    struct in6_addr unused;

    if (address_length >= sizeof address)
        return false;
    memcpy(address, name, address_length);
    address[address_length] = '\0';
    if (inet_pton(AF_INET6, address, &unused) != 1)
        return false;
    return !zone || (length > address_length + 1 && is_host_name(zone + 1, length - address_length - 1));
}

/* Cuts an item into name and port without judging them; a sentence when the brackets are wrong. */
static const char *split_item(struct item *item, const char *text, size_t length)
{
    const char *end = text + length, *colon;

    *item = (struct item){ .name = text, .bracketed = length > 0 && text[0] == '[' };
    if (item->bracketed) {
        const char *bracket = memchr(text, ']', length);

        if (!bracket)
            return "an IPv6 address lacks its closing ']'";
        item->name = text + 1;
        item->name_length = (size_t)(bracket - item->name);
        colon = bracket + 1;
        if (colon < end && *colon != ':')
            return "only a ':' and the port may follow the ']' of an IPv6 address";
    } else {
        colon = memchr(text, ':', length);
        item->name_length = colon ? (size_t)(colon - text) : length;
    }
    if (colon && colon < end) {
        item->has_port = true;
        item->port = colon + 1;
        item->port_length = (size_t)(end - item->port);
    }
    return NULL;
}

static const char *judge_item(const struct item *item)
{
    if (item->name_length == 0)
        return "a host name is empty";
    if (item->name_length > 253)
        return "a host name is longer than 253 characters";
    if (item->bracketed)
        return is_ipv6(item->name, item->name_length) ? NULL : "what is in '[' and ']' is no IPv6 address";
    if (memchr(item->name, '@', item->name_length))
        return "user and password are options of their own";
    if (!is_host_name(item->name, item->name_length))
        return "a host name has a character that is no letter, digit, '-', '.' or '_'";
    if (item->name[0] == '.') /* to OpenSSL ".pbx.org" is every name that ends like this */
        return "a host name begins with a dot";
    return NULL;
}

bool xb_host_is_valid(const char *name)
{
    size_t length = strlen(name);

    if (strchr(name, ':'))
        return is_ipv6(name, length);
    return is_host_name(name, length) && !has_empty_label(name, length);
}

static const char *judge_port(const struct item *item)
{
    if (item->has_port && !item->bracketed && memchr(item->port, ':', item->port_length))
        return "an IPv6 address must be in '[' and ']'";
    if (item->has_port && xb_port_of(item->port, item->port_length) == 0)
        return "a port must be a whole number from 1 to 65535";
    return NULL;
}

static int parse_item(struct xb_host *host, const char *text, size_t length, const char **reason)
{
    struct item item;

    *reason = split_item(&item, text, length);
    if (!*reason)
        *reason = judge_port(&item);
    if (!*reason)
        *reason = judge_item(&item);
    if (*reason)
        return XIVO_BUS_ERR_OPTION;
    host->port = item.has_port ? xb_port_of(item.port, item.port_length) : 0;
    host->name = xb_text_copy(item.name, item.name_length);
    return host->name ? XIVO_BUS_OK : XIVO_BUS_ERR_NOMEM;
}

static size_t count_items(const char *text)
{
    size_t count = 1;

    for (; *text; text++)
        count += *text == ',';
    return count;
}

int xb_hosts_parse(const char *text, struct xb_host **hosts, size_t *count, const char **reason)
{
    size_t expected = count_items(text), done = 0;
    struct xb_host *made;
    int rc = XIVO_BUS_OK;

    if (expected > MAX_HOSTS) {
        *reason = "there are more than 32 hosts";
        return XIVO_BUS_ERR_OPTION;
    }
    made = calloc(expected, sizeof *made);
    if (!made)
        return XIVO_BUS_ERR_NOMEM;
    while (rc == XIVO_BUS_OK && done < expected) {
        size_t length = strcspn(text, ",");

        rc = parse_item(&made[done], text, length, reason);
        text += length + 1;
        done += rc == XIVO_BUS_OK;
    }
    if (rc != XIVO_BUS_OK) {
        xb_hosts_free(made, done);
        return rc;
    }
    *hosts = made;
    *count = expected;
    return XIVO_BUS_OK;
}
