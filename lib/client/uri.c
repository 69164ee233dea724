#include "client/option.h"

#include <stdlib.h>
#include <string.h>

#include "util/text.h"

/*
 * The URI is cut into its parts in a copy, each part is decoded in place (it only gets shorter), and the parts go
 * through xb_options_set() into a copy of the options, which takes the place of the original when all went well.
 *
 * Passwords: people forget to encode them. One with a '/', '?' or '#' ends the part too early, and what is left of it
 * would turn up as a host, a port, a vhost or a query, to be connected to, logged, or quoted in an error text. All of these
 * leave an '@' after what looks like the hosts, so there it must be encoded. Besides, the text of user, password and hosts is
 * never shown, nor a parameter that follows a password in the query: it may be the rest of one with an '&'.
 */
struct uri {
    bool tls;
    bool secret;                                   /* a password has been read in the query */
    char *user, *password, *hosts, *vhost, *query; /* NULL: there is none. They point into the copy */
};

static int refuse(struct xb_error *error, const char *sentence)
{
    return xb_fail(error, XIVO_BUS_ERR_OPTION, "URI: %s", sentence);
}

/* ---- cutting ---- */

static int check_characters(const char *uri, struct xb_error *error)
{
    for (; *uri; uri++) {
        if ((unsigned char)*uri <= ' ' || *uri == 0x7F)
            return refuse(error, "it has a space or a control character: those must be percent-encoded");
        if (*uri == '#')
            return refuse(error, "it has a fragment ('#'): a '#' that belongs to a part is written %23");
    }
    return XIVO_BUS_OK;
}

static int cut_scheme(char **rest, struct uri *uri, struct xb_error *error)
{
    char *end = strstr(*rest, "://");
    size_t length = end ? (size_t)(end - *rest) : 0;

    uri->tls = xb_text_is(*rest, length, "amqps");
    if (!uri->tls && !xb_text_is(*rest, length, "amqp"))
        return refuse(error, "the scheme is unknown: it must begin with amqp:// or amqps://");
    *rest = end + 3;
    return XIVO_BUS_OK;
}

/* Ends the text at the first `sign` and returns what follows it; NULL when there is none. */
static char *cut_at(char *text, char sign)
{
    char *found = strchr(text, sign);

    if (!found)
        return NULL;
    *found = '\0';
    return found + 1;
}

static int cut_userinfo(char *authority, struct uri *uri, struct xb_error *error)
{
    uri->hosts = cut_at(authority, '@');
    if (!uri->hosts) {
        uri->hosts = authority;
    } else {
        uri->user = authority;
        uri->password = cut_at(authority, ':');
    }
    if (strchr(uri->hosts, '@'))
        return refuse(error, "there is more than one '@' before the hosts: in user and password it is written %40");
    return XIVO_BUS_OK;
}

static int cut_parts(char *text, struct uri *uri, struct xb_error *error)
{
    char *end;
    int rc = cut_scheme(&text, uri, error);

    if (rc != XIVO_BUS_OK)
        return rc;
    end = text + strcspn(text, "/?");
    if (strchr(end, '@'))
        return refuse(error,
                      "there is an '@' after the hosts: in every part it is written %40, and in user and password "
                      "'/', '?' and '#' are %2F, %3F and %23");
    uri->query = cut_at(end, '?');
    uri->vhost = cut_at(text, '/');
    rc = cut_userinfo(text, uri, error);
    if (rc == XIVO_BUS_OK && uri->vhost && strchr(uri->vhost, '/'))
        rc = refuse(error, "the vhost has a '/': there it is written %2F");
    return rc;
}

/* ---- decoding ---- */

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Percent-decodes in place. `part` names it in the error. */
static int decode(char *text, const char *part, struct xb_error *error)
{
    char *out = text;

    for (; *text; text++) {
        int high, low;

        if (*text != '%') {
            *out++ = *text;
            continue;
        }
        high = hex_digit(text[1]);
        low = high < 0 ? -1 : hex_digit(text[2]);
        if (low < 0)
            return xb_fail(error, XIVO_BUS_ERR_OPTION, "URI: %s: two hexadecimal digits must follow a '%%'", part);
        if (high == 0 && low == 0)
            return xb_fail(error, XIVO_BUS_ERR_OPTION, "URI: %s: %%00 is not allowed", part);
        *out++ = (char)(high * 16 + low);
        text += 2;
    }
    *out = '\0';
    return XIVO_BUS_OK;
}

/* ---- applying ---- */

/* Says that the error comes from the URI. */
static int fail_part(int rc, const char *part, struct xb_error *error)
{
    struct xb_error cause;

    if (rc != XIVO_BUS_ERR_OPTION || !error)
        return rc;
    cause = *error;
    return xb_fail(error, rc, "URI: %s: %s", part, cause.text);
}

/* One part in front of the query; NULL is not there and changes nothing. */
static int apply_part(struct xb_options *options, const char *name, char *text, struct xb_error *error)
{
    int rc;

    if (!text)
        return XIVO_BUS_OK;
    rc = decode(text, name, error);
    if (rc != XIVO_BUS_OK)
        return rc;
    return fail_part(xb_options_set_discreetly(options, name, text, error), name, error);
}

static int apply_parameter(struct xb_options *options, struct uri *uri, char *name, struct xb_error *error)
{
    char *value = cut_at(name, '=');
    int rc = decode(name, "query", error);

    if (rc == XIVO_BUS_OK && !value)
        rc = refuse(error, "query: a parameter has no value: it is written name=value");
    if (rc == XIVO_BUS_OK)
        rc = decode(value, "query", error);
    if (rc != XIVO_BUS_OK)
        return rc;
    rc = uri->secret ? xb_options_set_discreetly(options, name, value, error)
                     : xb_options_set(options, name, value, error);
    uri->secret = uri->secret || strstr(name, "password") != NULL;
    return fail_part(rc, "query", error);
}

static int apply(struct xb_options *options, struct uri *uri, struct xb_error *error)
{
    int rc = apply_part(options, "user", uri->user, error);
    char *next = uri->query;

    options->tls = uri->tls;
    if (rc == XIVO_BUS_OK)
        rc = apply_part(options, "password", uri->password, error);
    if (rc == XIVO_BUS_OK)
        rc = apply_part(options, "host", uri->hosts, error);
    if (rc == XIVO_BUS_OK)
        rc = apply_part(options, "vhost", uri->vhost, error);
    while (rc == XIVO_BUS_OK && next) {
        char *parameter = next;

        next = cut_at(parameter, '&');
        if (*parameter)
            rc = apply_parameter(options, uri, parameter, error);
    }
    return rc;
}

/* Cuts `text`, which is ours to change, and applies it to `options`. */
static int apply_text(struct xb_options *options, char *text, struct xb_error *error)
{
    struct uri uri = { 0 };
    int rc = check_characters(text, error);

    if (rc == XIVO_BUS_OK)
        rc = cut_parts(text, &uri, error);
    return rc == XIVO_BUS_OK ? apply(options, &uri, error) : rc;
}

int xb_options_set_uri(struct xb_options *options, const char *uri, struct xb_error *error)
{
    struct xb_options changed = { 0 };
    char *text = xb_text_copy(uri, strlen(uri));
    int rc;

    if (!text || xb_options_copy(&changed, options) != XIVO_BUS_OK) {
        free(text);
        return xb_fail_nomem(error);
    }
    rc = apply_text(&changed, text, error);
    free(text);
    if (rc != XIVO_BUS_OK) {
        xb_options_free(&changed);
        return rc;
    }
    xb_options_free(options);
    *options = changed;
    return XIVO_BUS_OK;
}
