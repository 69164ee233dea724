#include "amqp/handshake.h"

#include <stdlib.h>
#include <string.h>

#include "amqp/frame.h"
#include "amqp/topology.h"

enum {
    FRAME_MAX = 131072,
    TLS_ALERT = 21, /* how a TLS server answers to plain AMQP */
    TLS_MAJOR = 3
};

void xb_handshake_start(struct xb_handshake *handshake, struct xb_codec *codec)
{
    handshake->state = XB_HANDSHAKE_START;
    handshake->heartbeat_s = 0;
    handshake->has_nack = false;
    xb_codec_send_protocol_header(codec);
}

/* Whether a list of words between single spaces has the word. */
static bool has_word(amqp_bytes_t list, const char *word)
{
    size_t length = strlen(word);
    const char *at = list.bytes, *end = at + list.len;

    while (at < end) {
        const char *space = memchr(at, ' ', (size_t)(end - at));
        const char *stop = space ? space : end;

        if ((size_t)(stop - at) == length && memcmp(at, word, length) == 0)
            return true;
        at = stop + 1;
    }
    return false;
}

static amqp_table_entry_t flag(const char *name)
{
    amqp_table_entry_t entry = { .key = xb_bytes(name) };

    entry.value.kind = AMQP_FIELD_KIND_BOOLEAN;
    entry.value.value.boolean = 1;
    return entry;
}

static amqp_table_entry_t text(const char *name, const char *value)
{
    amqp_table_entry_t entry = { .key = xb_bytes(name) };

    entry.value.kind = AMQP_FIELD_KIND_UTF8;
    entry.value.value.bytes = xb_bytes(value);
    return entry;
}

static void send_start_ok(const struct xb_engine_config *config, struct xb_codec *codec, amqp_bytes_t response)
{
    amqp_table_entry_t abilities[] = {
        flag("consumer_cancel_notify"), /* else a deleted queue is silence */
        flag("connection.blocked"),
        flag("authentication_failure_close"), /* else a wrong password is a closed socket without a word */
        flag("basic.nack"),
    };
    amqp_table_entry_t properties[6] = {
        text("product", "libxivo-bus"),
        text("version", config->version),
        text("platform", "C"),
        text("information", "events of XiVO and Wazo"),
        { .key = xb_bytes("capabilities") },
    };
    amqp_connection_start_ok_t start_ok = {
        .client_properties = { 5, properties },
        .mechanism = xb_bytes(config->mechanism),
        .response = response,
        .locale = xb_bytes("en_US"),
    };

    properties[4].value.kind = AMQP_FIELD_KIND_TABLE;
    properties[4].value.value.table = (amqp_table_t){ sizeof abilities / sizeof abilities[0], abilities };
    if (config->connection_name)
        properties[start_ok.client_properties.num_entries++] = text("connection_name", config->connection_name);
    xb_codec_send(codec, 0, AMQP_CONNECTION_START_OK_METHOD, &start_ok);
}

/* SASL PLAIN (RFC 4616): NUL, user, NUL, password. */
static int send_login(const struct xb_engine_config *config, struct xb_codec *codec, struct xb_error *error)
{
    size_t user = strlen(config->user), password = strlen(config->password);
    char *response;

    if (strcmp(config->mechanism, "EXTERNAL") == 0) {
        send_start_ok(config, codec, amqp_empty_bytes);
        return XIVO_BUS_OK;
    }
    response = calloc(1, user + password + 2);
    if (!response)
        return xb_fail_nomem(error);
    memcpy(response + 1, config->user, user);
    memcpy(response + 2 + user, config->password, password);
    send_start_ok(config, codec, (amqp_bytes_t){ user + password + 2, response });
    explicit_bzero(response, user + password + 2);
    free(response);
    return XIVO_BUS_OK;
}

static const amqp_field_value_t *find(const amqp_table_t *table, const char *name, uint8_t kind)
{
    for (int i = 0; i < table->num_entries; i++) {
        const amqp_table_entry_t *entry = &table->entries[i];

        if (entry->value.kind == kind && entry->key.len == strlen(name) &&
            memcmp(entry->key.bytes, name, entry->key.len) == 0)
            return &entry->value;
    }
    return NULL;
}

/* Whether the broker announces an extension of the protocol. */
static bool has_capability(const amqp_table_t *properties, const char *name)
{
    const amqp_field_value_t *table = find(properties, "capabilities", AMQP_FIELD_KIND_TABLE);
    const amqp_field_value_t *value = table ? find(&table->value.table, name, AMQP_FIELD_KIND_BOOLEAN) : NULL;

    return value && value->value.boolean;
}

static int take_start(struct xb_handshake *handshake, const struct xb_engine_config *config, struct xb_codec *codec,
                      const amqp_connection_start_t *start, struct xb_error *error)
{
    char mechanisms[128];

    if (start->version_major != 0 || start->version_minor != 9)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer speaks AMQP %u-%u, not 0-9-1", start->version_major,
                       start->version_minor);
    if (!has_word(start->mechanisms, config->mechanism)) {
        xb_printable(mechanisms, sizeof mechanisms, start->mechanisms.bytes, start->mechanisms.len);
        return xb_fail(error, XIVO_BUS_ERR_LOGIN, "the broker does not offer the login mechanism %s, only %s",
                       config->mechanism, mechanisms);
    }
    handshake->has_nack = has_capability(&start->server_properties, "basic.nack");
    return send_login(config, codec, error);
}

/* The smaller of two limits, where 0 is none. */
static int64_t smaller(int64_t ours, int64_t theirs)
{
    return ours == 0 || (theirs != 0 && theirs < ours) ? theirs : ours;
}

static int take_tune(struct xb_handshake *handshake, const struct xb_engine_config *config, struct xb_codec *codec,
                     const amqp_connection_tune_t *tune, struct xb_error *error)
{
    amqp_connection_tune_ok_t tune_ok = {
        .channel_max = (uint16_t)smaller(config->channel_max, tune->channel_max),
        .frame_max = (uint32_t)smaller(FRAME_MAX, tune->frame_max),
    };
    amqp_connection_open_t open = { .virtual_host = xb_bytes(config->vhost) };

    if (tune_ok.channel_max != 0 && tune_ok.channel_max < XB_TOPOLOGY_CHANNEL)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the broker allows %u channel only; %d are needed",
                       tune_ok.channel_max, XB_TOPOLOGY_CHANNEL);
    /* A broker that offers no heartbeat still takes ours; heartbeat 0 of ours means none at all. */
    if (config->heartbeat_s > 0)
        handshake->heartbeat_s = smaller(config->heartbeat_s, tune->heartbeat);
    tune_ok.heartbeat = (uint16_t)handshake->heartbeat_s;
    xb_codec_send(codec, 0, AMQP_CONNECTION_TUNE_OK_METHOD, &tune_ok);
    xb_codec_send(codec, 0, AMQP_CONNECTION_OPEN_METHOD, &open);
    return XIVO_BUS_OK;
}

int xb_handshake_reply(struct xb_handshake *handshake, const struct xb_engine_config *config, struct xb_codec *codec,
                       const amqp_method_t *method, struct xb_error *error)
{
    static const amqp_method_number_t expected[] = {
        [XB_HANDSHAKE_START] = AMQP_CONNECTION_START_METHOD,
        [XB_HANDSHAKE_TUNE] = AMQP_CONNECTION_TUNE_METHOD,
        [XB_HANDSHAKE_OPEN] = AMQP_CONNECTION_OPEN_OK_METHOD,
    };
    _Static_assert(sizeof expected / sizeof expected[0] == XB_HANDSHAKE_DONE, "a state expects no method");
    int rc = XIVO_BUS_OK;

    if (method->id == AMQP_CONNECTION_SECURE_METHOD)
        return xb_fail(error, XIVO_BUS_ERR_LOGIN, "the broker wants more than one step for the login mechanism %s",
                       config->mechanism);
    if (method->id != expected[handshake->state])
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL, "the peer sent %s instead of %s", amqp_method_name(method->id),
                       amqp_method_name(expected[handshake->state]));
    if (handshake->state == XB_HANDSHAKE_START)
        rc = take_start(handshake, config, codec, method->decoded, error);
    else if (handshake->state == XB_HANDSHAKE_TUNE)
        rc = take_tune(handshake, config, codec, method->decoded, error);
    if (rc == XIVO_BUS_OK)
        handshake->state++;
    return rc;
}

/* Servers of other protocols that are found on a wrong port, by the first bytes of what they say. */
static const struct stranger {
    const char *prefix, *protocol;
} strangers[] = {
    { "HTTP/", "HTTP" }, { "SSH-", "SSH" }, { "220 ", "SMTP or FTP" }, { "220-", "SMTP or FTP" }, { "* OK ", "IMAP" },
    { "+OK", "POP3" },
};

/* The one that begins with the bytes, as far as they go; NULL: none does. */
static const struct stranger *find_stranger(const uint8_t *bytes, size_t length)
{
    for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++) {
        size_t size = strlen(strangers[i].prefix);

        if (memcmp(bytes, strangers[i].prefix, length < size ? length : size) == 0)
            return &strangers[i];
    }
    return NULL;
}

static int fail_stranger(const struct stranger *stranger, const uint8_t *bytes, size_t length, struct xb_error *error)
{
    char excerpt[32];

    xb_printable(excerpt, sizeof excerpt, bytes, length);
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL,
                   "the peer does not speak AMQP%s%s: it began with \"%s\"; check host and port (RabbitMQ listens on "
                   "5672, for amqps:// on 5671)",
                   stranger ? " but " : "", stranger ? stranger->protocol : "", excerpt);
}

static int fail_version(const uint8_t *bytes, struct xb_error *error)
{
    return xb_fail(error, XIVO_BUS_ERR_PROTOCOL,
                   "the peer does not speak AMQP 0-9-1; it asks for version %u-%u-%u-%u%s", bytes[4], bytes[5], bytes[6],
                   bytes[7], bytes[5] == 1 ? ", which is AMQP 1.0" : "");
}

int xb_handshake_look(const uint8_t *bytes, size_t length, struct xb_error *error)
{
    const struct stranger *stranger;

    if (length == 0 || bytes[0] == XB_FRAME_METHOD || (length == 1 && bytes[0] == TLS_ALERT))
        return XIVO_BUS_OK;
    if (memcmp(bytes, "AMQP", length < 4 ? length : 4) == 0)
        return length < 8 ? XIVO_BUS_OK : fail_version(bytes, error);
    if (bytes[0] == TLS_ALERT && bytes[1] == TLS_MAJOR)
        return xb_fail(error, XIVO_BUS_ERR_PROTOCOL,
                       "the peer speaks TLS on this port: the URI must begin with amqps://");
    stranger = find_stranger(bytes, length);
    if (stranger && length < strlen(stranger->prefix))
        return XIVO_BUS_OK;
    return fail_stranger(stranger, bytes, length, error);
}
