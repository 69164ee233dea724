#include "client/option.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/text.h"
#include "util/utf8.h"

/* The C type behind the offset of a row: char *, int64_t, bool, int (an enum), and the pair of hosts and host_count. */
enum kind { KIND_TEXT, KIND_NUMBER, KIND_BOOL, KIND_WORD, KIND_HOSTS };

enum flags {
    FLAG_SECRET = 1,   /* no error text shows the value */
    FLAG_UTF8 = 2,     /* it becomes an AMQP string, and brokers refuse any other encoding */
    FLAG_ANY_CASE = 4, /* words in upper case are as good: clients differ in how they spell SASL mechanisms */
    FLAG_HOST = 8      /* the name or the address of a host */
};

struct word {
    const char *name;
    int value;
};

struct row {
    const char *name;
    enum kind kind;
    unsigned flags;
    int64_t least, most;      /* of a number; of a text its length in bytes */
    const struct word *words; /* ends with a NULL name */
    const char *initial;      /* the default, as text; NULL: not set, a pointer is then NULL and a number `unset` */
    int64_t unset;
    size_t offset;
    const char *about; /* for people */
};

static const struct word mechanisms[] = { { "plain", XB_AUTH_PLAIN }, { "external", XB_AUTH_EXTERNAL }, { NULL, 0 } };
static const struct word verifications[] = { { "verify_peer", XB_VERIFY_PEER },
                                             { "verify_none", XB_VERIFY_NONE },
                                             { NULL, 0 } };
static const struct word exchange_types[] = { { "topic", XB_EXCHANGE_TOPIC },
                                              { "headers", XB_EXCHANGE_HEADERS },
                                              { "direct", XB_EXCHANGE_DIRECT },
                                              { "fanout", XB_EXCHANGE_FANOUT },
                                              { NULL, 0 } };
static const struct word declarations[] = { { "true", XB_EXCHANGE_DECLARE_TRUE },
                                            { "false", XB_EXCHANGE_DECLARE_FALSE },
                                            { NULL, 0 } };
static const struct word bind_patterns[] = { { "everything", XB_BIND_EVERYTHING },
                                             { "known", XB_BIND_KNOWN },
                                             { NULL, 0 } };
static const struct word queue_types[] = {
    { "classic", XB_QUEUE_CLASSIC }, { "quorum", XB_QUEUE_QUORUM }, { "existing", XB_QUEUE_EXISTING }, { NULL, 0 }
};

/* One row per line reads better than what the formatter makes of it. */
/* clang-format off */

#define AT(member) .offset = offsetof(struct xb_options, member)

/*
 * The bounds: 255 bytes is an AMQP short string; a password may be a token, but must fit the first frame of a
 * connection; a file name is a path; a day is longer than anybody wants to wait, and fits every timer; a retry is never
 * sooner than 10 ms (loop/backoff.h); a queue expires within 2^32 ms (RabbitMQ); a message has at most 128 MiB
 * (RabbitMQ's own bound).
 */
static const struct row rows[] = {
    { "host", KIND_HOSTS, FLAG_SECRET, AT(hosts), .initial = "localhost", .about = "the brokers, tried in turn" },
    { "port", KIND_NUMBER, AT(port), .least = 1, .most = 65535, .about = "for hosts without one of their own" },
    { "user", KIND_TEXT, FLAG_SECRET | FLAG_UTF8, AT(user), .most = 255, .initial = "guest", .about = "the broker's account" },
    { "password", KIND_TEXT, FLAG_SECRET, AT(password), .most = 3072, .initial = "guest", .about = "of the user" },
    { "vhost", KIND_TEXT, FLAG_UTF8, AT(vhost), .most = 255, .initial = "/", .about = "the virtual host" },
    { "auth_mechanism", KIND_WORD, FLAG_ANY_CASE, AT(auth_mechanism), .words = mechanisms, .initial = "plain",
      .about = "how the broker knows the user" },
    { "connection_timeout", KIND_NUMBER, AT(connection_timeout), .least = 1, .most = 86400000, .initial = "10000",
      .about = "milliseconds for one attempt to connect" },
    { "heartbeat", KIND_NUMBER, AT(heartbeat), .least = 0, .most = 65535, .initial = "30",
      .about = "seconds; 0: none" },
    { "channel_max", KIND_NUMBER, AT(channel_max), .least = 0, .most = 65535, .initial = "0",
      .about = "the highest channel; 0: the broker's limit" },
    { "connection_name", KIND_TEXT, FLAG_UTF8, AT(connection_name), .least = 1, .most = 255,
      .about = "what the broker's lists show" },
    { "cacertfile", KIND_TEXT, AT(cacertfile), .least = 1, .most = 4095, .about = "trusted authorities, PEM" },
    { "certfile", KIND_TEXT, AT(certfile), .least = 1, .most = 4095, .about = "our certificate, PEM" },
    { "keyfile", KIND_TEXT, AT(keyfile), .least = 1, .most = 4095, .about = "the certificate's key, PEM" },
    { "key_password", KIND_TEXT, FLAG_SECRET, AT(key_password), .most = 1024, .about = "of the key file" },
    { "verify", KIND_WORD, AT(verify), .words = verifications, .initial = "verify_peer",
      .about = "whether the broker's certificate is checked" },
    { "server_name_indication", KIND_TEXT, FLAG_HOST, AT(server_name_indication), .least = 1, .most = 253,
      .about = "the name that the broker's certificate must have" },
    { "retry_min", KIND_NUMBER, AT(retry_min), .least = 10, .most = 86400000, .initial = "250",
      .about = "milliseconds, the first wait before connecting again" },
    { "retry_max", KIND_NUMBER, AT(retry_max), .least = 10, .most = 86400000, .initial = "30000",
      .about = "milliseconds, the longest wait before connecting again" },
    { "exchange", KIND_TEXT, FLAG_UTF8, AT(exchange), .least = 1, .most = 255, .about = "the only one to listen to" },
    { "exchange_type", KIND_WORD, AT(exchange_type), .words = exchange_types, .about = "of the option exchange" },
    { "exchange_declare", KIND_WORD, AT(exchange_declare), .words = declarations,
      .about = "whether a missing exchange is made" },
    { "bind_patterns", KIND_WORD, AT(bind_patterns), .words = bind_patterns, .initial = "everything",
      .about = "what a key pattern binds on a headers exchange" },
    { "queue", KIND_TEXT, FLAG_UTF8, AT(queue), .least = 1, .most = 255, .about = "a named queue that stays" },
    { "queue_type", KIND_WORD, AT(queue_type), .words = queue_types, .about = "of the option queue" },
    { "queue_max_length", KIND_NUMBER, AT(queue_max_length), .least = 1, .most = 1000000000, .unset = -1,
      .about = "messages that the queue keeps" },
    { "queue_expires", KIND_NUMBER, AT(queue_expires), .least = 1, .most = 4294967295, .unset = -1,
      .about = "milliseconds without a consumer until the queue is deleted" },
    { "prefetch", KIND_NUMBER, AT(prefetch), .least = 1, .most = 65535, .initial = "256",
      .about = "messages that the broker sends ahead of their acks" },
    { "ack", KIND_BOOL, AT(ack), .initial = "true", .about = "false: messages may be lost" },
    { "max_body", KIND_NUMBER, AT(max_body), .least = 1, .most = 134217728, .initial = "524288",
      .about = "bytes; longer messages are skipped" },
};
#undef AT
/* clang-format on */

#define ROW_COUNT (sizeof rows / sizeof rows[0])

/* A value that was read and judged but is not stored yet. */
struct value {
    char *text;
    int64_t number; /* a number, a word's value, or a boolean */
    struct xb_host *hosts;
    size_t host_count;
};

/* What the error texts may show. */
enum show { SHOW_NOTHING, SHOW_VALUE };

const char *xb_option_name(size_t index)
{
    return index < ROW_COUNT ? rows[index].name : NULL;
}

static const struct row *find_row(const char *name)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (strcmp(rows[i].name, name) == 0)
            return &rows[i];
    return NULL;
}

/* ---- unknown names ---- */

#define LONGEST_NAME 32

static size_t least_of(size_t a, size_t b)
{
    return a < b ? a : b;
}

/*
 * The edit distance: how many characters must be put in, taken out or replaced to make `b` of `a`. costs[j] is the
 * distance between what was read of `a` so far and the first j characters of `b`; each character of `a` makes a new row
 * from the last.
 */
static size_t edit_distance(const char *a, const char *b)
{
    size_t costs[LONGEST_NAME + 1], length = strlen(b);

    for (size_t j = 0; j <= length; j++)
        costs[j] = j;
    for (size_t i = 0; a[i]; i++) {
        size_t diagonal = costs[0];

        costs[0] = i + 1;
        for (size_t j = 1; j <= length; j++) {
            size_t replaced = diagonal + (a[i] != b[j - 1]);

            diagonal = costs[j];
            costs[j] = least_of(least_of(costs[j], costs[j - 1]) + 1, replaced);
        }
    }
    return costs[length];
}

/* The most similar name, or NULL when more than half of it would have to change: then the guess would not help. */
static const char *nearest_name(const char *name)
{
    const char *nearest = NULL;
    size_t length = strnlen(name, LONGEST_NAME + 1), best = SIZE_MAX;

    for (size_t i = 0; length <= LONGEST_NAME && i < ROW_COUNT; i++) {
        size_t distance = edit_distance(name, rows[i].name), longer = strlen(rows[i].name);

        if (length > longer)
            longer = length;
        if (distance < best && distance <= longer / 2) {
            best = distance;
            nearest = rows[i].name;
        }
    }
    return nearest;
}

/* A name is shown as far as it can be one: what follows may be a value, as in "password:secret". */
static void show_name(const char *name, char *shown, size_t size)
{
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    snprintf(shown, size, "%.*s%s", length < size - 4 ? (int)length : (int)size - 4, name,
             name[length] || length >= size - 4 ? "..." : "");
}

static int fail_unknown(const char *name, enum show show, struct xb_error *error)
{
    const char *nearest = nearest_name(name);
    bool secret = strstr(name, "pass") || (nearest && strstr(nearest, "password"));
    char shown[64] = "", names[512] = "";
    size_t used = 0;

    if (show == SHOW_NOTHING)
        return xb_fail(error, XIVO_BUS_ERR_OPTION, "unknown option");
    if (secret)
        return xb_fail(error, XIVO_BUS_ERR_OPTION, "unknown option; did you mean '%s'?",
                       nearest ? nearest : "password");
    show_name(name, shown, sizeof shown);
    if (nearest)
        return xb_fail(error, XIVO_BUS_ERR_OPTION, "unknown option '%s'; did you mean '%s'?", shown, nearest);
    for (size_t i = 0; i < ROW_COUNT && used < sizeof names; i++)
        used += (size_t)snprintf(names + used, sizeof names - used, "%s%s", i ? ", " : "", rows[i].name);
    return xb_fail(error, XIVO_BUS_ERR_OPTION, "unknown option '%s'; the options are %s", shown, names);
}

/* ---- one value ---- */

/* What the row allows, as the end of "option 'x' must be ...". `reason` is the host list's own sentence. */
static void describe(const struct row *row, const char *reason, char *text, size_t size)
{
    size_t used;

    switch (row->kind) {
    case KIND_TEXT:
        if (row->flags & FLAG_HOST)
            snprintf(text, size, "one host name, without a wildcard or an empty part, or one IP address");
        else
            snprintf(text, size, "text of %" PRId64 " to %" PRId64 " bytes%s", row->least, row->most,
                     row->flags & FLAG_UTF8 ? " in UTF-8" : "");
        break;
    case KIND_NUMBER:
        snprintf(text, size, "a whole number from %" PRId64 " to %" PRId64, row->least, row->most);
        break;
    case KIND_BOOL:
        snprintf(text, size, "true or false");
        break;
    case KIND_HOSTS:
        snprintf(text, size, "a list like pbx1:5672,pbx2,[::1]:5673 (%s)", reason);
        break;
    case KIND_WORD:
        used = (size_t)snprintf(text, size, "one of %s", row->words[0].name);
        for (const struct word *word = row->words + 1; word->name && used < size; word++)
            used += (size_t)snprintf(text + used, size - used, ", %s", word->name);
        break;
    }
}

static int fail_value(const struct row *row, const char *value, const char *reason, enum show show,
                      struct xb_error *error)
{
    bool hidden = show == SHOW_NOTHING || row->flags & FLAG_SECRET;
    char allowed[160], shown[96];

    describe(row, reason, allowed, sizeof allowed);
    if (hidden)
        return xb_fail(error, XIVO_BUS_ERR_OPTION, "option '%s' must be %s", row->name, allowed);
    xb_printable(shown, sizeof shown, value, strlen(value));
    return xb_fail(error, XIVO_BUS_ERR_OPTION, "option '%s' (%s) must be %s, not '%s'", row->name, row->about, allowed,
                   shown);
}

/* Decimal digits only: no sign, no space, no hexadecimal, no unit. */
static bool parse_number(const struct row *row, const char *text, int64_t *number)
{
    int64_t sum = 0;

    if (!*text)
        return false;
    for (; *text; text++) {
        if (*text < '0' || *text > '9')
            return false;
        sum = sum * 10 + (*text - '0');
        if (sum > row->most)
            return false;
    }
    *number = sum;
    return sum >= row->least;
}

static bool parse_word(const struct row *row, const char *text, int64_t *number)
{
    for (const struct word *word = row->words; word->name; word++)
        if (strcmp(word->name, text) == 0 ||
            (row->flags & FLAG_ANY_CASE && xb_text_is(text, strlen(text), word->name))) {
            *number = word->value;
            return true;
        }
    return false;
}

static int parse_text(const struct row *row, const char *text, char **copy)
{
    size_t length = strlen(text);

    if (length < (size_t)row->least || length > (size_t)row->most)
        return XIVO_BUS_ERR_OPTION;
    if (row->flags & FLAG_UTF8 && !xb_utf8_is_valid(text, length))
        return XIVO_BUS_ERR_OPTION;
    if (row->flags & FLAG_HOST && !xb_host_is_valid(text))
        return XIVO_BUS_ERR_OPTION;
    *copy = xb_text_copy(text, length);
    return *copy ? XIVO_BUS_OK : XIVO_BUS_ERR_NOMEM;
}

static int parse_value(const struct row *row, const char *text, struct value *value, const char **reason)
{
    bool good = false;

    switch (row->kind) {
    case KIND_TEXT:
        return parse_text(row, text, &value->text);
    case KIND_HOSTS:
        return xb_hosts_parse(text, &value->hosts, &value->host_count, reason);
    case KIND_NUMBER:
        good = parse_number(row, text, &value->number);
        break;
    case KIND_WORD:
        good = parse_word(row, text, &value->number);
        break;
    case KIND_BOOL:
        value->number = strcmp(text, "true") == 0;
        good = value->number || strcmp(text, "false") == 0;
        break;
    }
    return good ? XIVO_BUS_OK : XIVO_BUS_ERR_OPTION;
}

/* Takes what the value owns; frees what was there. */
static void store(struct xb_options *options, const struct row *row, const struct value *value)
{
    void *member = (char *)options + row->offset;

    switch (row->kind) {
    case KIND_TEXT:
        free(*(char **)member);
        *(char **)member = value->text;
        break;
    case KIND_HOSTS:
        xb_hosts_free(options->hosts, options->host_count);
        options->hosts = value->hosts;
        options->host_count = value->host_count;
        break;
    case KIND_NUMBER:
        *(int64_t *)member = value->number;
        break;
    case KIND_WORD:
        *(int *)member = (int)value->number;
        break;
    case KIND_BOOL:
        *(bool *)member = value->number != 0;
        break;
    }
}

static int set(struct xb_options *options, const char *name, const char *text, enum show show, struct xb_error *error)
{
    const struct row *row = find_row(name);
    struct value value = { 0 };
    const char *reason = "";
    int rc;

    if (!row)
        return fail_unknown(name, show, error);
    rc = parse_value(row, text, &value, &reason);
    if (rc == XIVO_BUS_ERR_NOMEM)
        return xb_fail_nomem(error);
    if (rc != XIVO_BUS_OK)
        return fail_value(row, text, reason, show, error);
    store(options, row, &value);
    return XIVO_BUS_OK;
}

int xb_options_set(struct xb_options *options, const char *name, const char *value, struct xb_error *error)
{
    return set(options, name, value, SHOW_VALUE, error);
}

int xb_options_set_discreetly(struct xb_options *options, const char *name, const char *value, struct xb_error *error)
{
    return set(options, name, value, SHOW_NOTHING, error);
}

/* ---- the whole set ---- */

int xb_options_init(struct xb_options *options)
{
    int rc = XIVO_BUS_OK;

    *options = (struct xb_options){ 0 };
    for (size_t i = 0; i < ROW_COUNT && rc == XIVO_BUS_OK; i++) {
        if (rows[i].initial)
            rc = xb_options_set(options, rows[i].name, rows[i].initial, NULL);
        else
            store(options, &rows[i], &(struct value){ .number = rows[i].unset });
    }
    return rc;
}

void xb_options_free(struct xb_options *options)
{
    const struct value nothing = { 0 };

    for (size_t i = 0; i < ROW_COUNT; i++)
        store(options, &rows[i], &nothing);
    options->tls = false;
}

/* The value of one row, with copies of what it owns. */
static int copy_value(const struct xb_options *source, const struct row *row, struct value *value)
{
    const void *member = (const char *)source + row->offset;
    const char *text;

    switch (row->kind) {
    case KIND_TEXT:
        text = *(char *const *)member;
        value->text = text ? xb_text_copy(text, strlen(text)) : NULL;
        return text && !value->text ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK;
    case KIND_HOSTS:
        value->hosts = xb_hosts_copy(source->hosts, source->host_count);
        value->host_count = value->hosts ? source->host_count : 0;
        return value->hosts ? XIVO_BUS_OK : XIVO_BUS_ERR_NOMEM;
    case KIND_NUMBER:
        value->number = *(const int64_t *)member;
        return XIVO_BUS_OK;
    case KIND_WORD:
        value->number = *(const int *)member;
        return XIVO_BUS_OK;
    case KIND_BOOL:
        value->number = *(const bool *)member;
        return XIVO_BUS_OK;
    }
    return XIVO_BUS_OK;
}

int xb_options_copy(struct xb_options *target, const struct xb_options *source)
{
    *target = (struct xb_options){ .tls = source->tls };
    for (size_t i = 0; i < ROW_COUNT; i++) {
        struct value value = { 0 };

        if (copy_value(source, &rows[i], &value) != XIVO_BUS_OK) {
            xb_options_free(target);
            return XIVO_BUS_ERR_NOMEM;
        }
        store(target, &rows[i], &value);
    }
    return XIVO_BUS_OK;
}
