#include "amqp/refusal.h"

#include <string.h>

enum { WORDS_SIZE = 400 };

static bool mentions(const char *words, const char *part)
{
    return strstr(words, part) != NULL;
}

/*
 * A limit that is reached and a node that is down pass by themselves, whatever code they come with. The words also hold
 * names that somebody chose, so one word alone proves nothing: a virtual host may well be called "unlimited".
 */
static bool passes_by_itself(const char *words)
{
    return (mentions(words, "limit") && mentions(words, "reached")) || mentions(words, "is down") ||
           mentions(words, "inaccessible");
}

/* A feature that the broker's configuration does not permit any more: RabbitMQ calls that an internal error. */
static bool is_withdrawn(const char *words)
{
    return mentions(words, "is deprecated") && mentions(words, "not permitted");
}

/*
 * What a reply code means that is not of one thing. 530 and 540 are about what we ask for, so asking again changes nothing,
 * unless the words say that it passes. Any other code of the broker's is its own affair and passes.
 */
static int code_of_anything(unsigned reply, const char *words)
{
    switch (reply) {
    case AMQP_NOT_ALLOWED:
        return passes_by_itself(words) ? XIVO_BUS_ERR_CLOSED : XIVO_BUS_ERR_PERMISSION;
    case AMQP_NOT_IMPLEMENTED:
        return XIVO_BUS_ERR_UNSUPPORTED;
    case AMQP_INTERNAL_ERROR:
        return is_withdrawn(words) ? XIVO_BUS_ERR_UNSUPPORTED : XIVO_BUS_ERR_CLOSED;
    default:
        return XIVO_BUS_ERR_CLOSED;
    }
}

static int code_of_opening(unsigned reply, const char *words)
{
    switch (reply) {
    case AMQP_INVALID_PATH:
    case AMQP_NOT_FOUND:
    case AMQP_NOT_ALLOWED:
        return passes_by_itself(words) ? XIVO_BUS_ERR_CLOSED : XIVO_BUS_ERR_VHOST;
    default:
        return code_of_anything(reply, words);
    }
}

/* 501 to 505 say that the broker did not understand us: bytes were damaged on the way, and others may arrive better. */
static int code_of_connection(unsigned reply, const char *words, bool opening)
{
    switch (reply) {
    case AMQP_FRAME_ERROR:
    case AMQP_SYNTAX_ERROR:
    case AMQP_COMMAND_INVALID:
    case AMQP_CHANNEL_ERROR:
    case AMQP_UNEXPECTED_FRAME:
        return XIVO_BUS_ERR_PROTOCOL;
    case AMQP_ACCESS_REFUSED:
        return opening ? XIVO_BUS_ERR_LOGIN : XIVO_BUS_ERR_PERMISSION;
    default:
        return opening ? code_of_opening(reply, words) : code_of_anything(reply, words);
    }
}

int xb_refusal_of_connection(struct xb_error *error, const amqp_connection_close_t *close, bool opening,
                             const char *vhost)
{
    const char *hint = "";
    char words[WORDS_SIZE];
    int code;

    xb_printable(words, sizeof words, close->reply_text.bytes, close->reply_text.len);
    code = code_of_connection(close->reply_code, words, opening);
    if (code == XIVO_BUS_ERR_VHOST && *vhost == '\0')
        hint = " (a URI that ends in / asks for the virtual host with the empty name; the one called / is written %2F)";
    return xb_fail(error, code, "the broker closed the connection: %u %s%s", close->reply_code, words, hint);
}

static int code_of_missing(enum xb_subject subject, const char *words)
{
    if (passes_by_itself(words))
        return XIVO_BUS_ERR_CLOSED;
    if (subject == XB_SUBJECT_EXCHANGE || (subject == XB_SUBJECT_BINDING && mentions(words, "no exchange")))
        return XIVO_BUS_ERR_NO_EXCHANGE;
    return XIVO_BUS_ERR_NO_QUEUE;
}

static int code_of_channel(unsigned reply, const char *words, enum xb_subject subject)
{
    switch (reply) {
    case AMQP_ACCESS_REFUSED:
        return mentions(words, "exclusive use") ? XIVO_BUS_ERR_LOCKED : XIVO_BUS_ERR_PERMISSION;
    case AMQP_NOT_FOUND:
        return code_of_missing(subject, words);
    case AMQP_RESOURCE_LOCKED:
        return XIVO_BUS_ERR_LOCKED;
    case AMQP_PRECONDITION_FAILED:
        return subject == XB_SUBJECT_CHANNEL || passes_by_itself(words) ? XIVO_BUS_ERR_CLOSED : XIVO_BUS_ERR_MISMATCH;
    default:
        return code_of_anything(reply, words);
    }
}

int xb_refusal_of_channel(struct xb_error *error, const amqp_channel_close_t *close, enum xb_subject subject,
                          const char *name)
{
    static const char *const nouns[] = {
        [XB_SUBJECT_CHANNEL] = "the channel was closed",    [XB_SUBJECT_EXCHANGE] = "the exchange was refused",
        [XB_SUBJECT_QUEUE] = "the queue was refused",       [XB_SUBJECT_BINDING] = "the binding was refused",
        [XB_SUBJECT_CONSUMER] = "the consumer was refused",
    };
    _Static_assert(sizeof nouns / sizeof nouns[0] == XB_SUBJECTS, "a subject has no noun");
    char words[WORDS_SIZE];

    xb_printable(words, sizeof words, close->reply_text.bytes, close->reply_text.len);
    return xb_fail(error, code_of_channel(close->reply_code, words, subject), "%s%s%s: %u %s", nouns[subject],
                   *name ? ": " : "", name, close->reply_code, words);
}
