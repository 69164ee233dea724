#include <xivo-bus/values.h>

#include <string.h>

#define COUNT(array_) (sizeof(array_) / sizeof(array_)[0])

const char *xivo_bus_ami_caller_id(const char *value)
{
    static const char *const none[] = { "", "<unknown>", "unknown" };

    for (size_t i = 0; value && i < COUNT(none); i++)
        if (strcmp(value, none[i]) == 0)
            return NULL;
    return value;
}

/* ---- escapes ---- */

/* The character behind a backslash, or 0 for one that Asterisk does not write. */
static char unescaped(char letter)
{
    static const char letters[] = "abfnrtv\\'\"?", characters[] = "\a\b\f\n\r\t\v\\'\"?";
    const char *at = letter ? strchr(letters, letter) : NULL;

    return at ? characters[at - letters] : '\0';
}

/* Where a text of `length` bytes can end without cutting a character. */
static size_t whole_characters(const char *text, size_t length)
{
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
        length--;
    return length;
}

size_t xivo_bus_ami_unescape(const char *value, char *buffer, size_t size)
{
    size_t length = 0;

    for (const char *at = value ? value : ""; *at; at++, length++) {
        char character = *at == '\\' ? unescaped(at[1]) : '\0';

        if (length < size)
            buffer[length] = character ? character : *at;
        if (character)
            at++;
    }
    if (size > 0)
        buffer[length < size ? length : whole_characters(buffer, size - 1)] = '\0';
    return length;
}

/* ---- numbers ---- */

const char *xivo_bus_channel_state_text(int64_t state)
{
    static const char *const texts[] = { "Down", "Rsrvd", "OffHook",         "Dialing",  "Ring", "Ringing",
                                         "Up",   "Busy",  "Dialing Offhook", "Pre-ring", "Mute" };

    return state >= 0 && state < (int64_t)COUNT(texts) ? texts[state] : "Unknown";
}

const char *xivo_bus_originate_reason_text(int64_t reason)
{
    static const char *const texts[] = { "failed before any progress",
                                         "far end hung up",
                                         "unknown",
                                         "no answer in time",
                                         "answered",
                                         "busy",
                                         "unknown",
                                         "unknown",
                                         "congestion" };

    return reason >= 0 && reason < (int64_t)COUNT(texts) ? texts[reason] : "unknown";
}

/* ITU-T Q.850 (10/2018), table 1. */
const char *xivo_bus_hangup_cause_text(int64_t cause)
{
    static const char *const texts[128] = {
        [0] = "no cause",
        [1] = "unallocated number",
        [2] = "no route to specified transit network",
        [3] = "no route to destination",
        [4] = "send special information tone",
        [5] = "misdialled trunk prefix",
        [6] = "channel unacceptable",
        [7] = "call awarded, being delivered in an established channel",
        [8] = "preemption",
        [9] = "preemption, circuit reserved for reuse",
        [14] = "query on release: ported number",
        [16] = "normal call clearing",
        [17] = "user busy",
        [18] = "no user responding",
        [19] = "no answer from user",
        [20] = "subscriber absent",
        [21] = "call rejected",
        [22] = "number changed",
        [23] = "redirection to new destination",
        [24] = "call rejected due to feature at the destination",
        [25] = "exchange routing error",
        [26] = "non-selected user clearing",
        [27] = "destination out of order",
        [28] = "invalid number format",
        [29] = "facility rejected",
        [30] = "response to status enquiry",
        [31] = "normal, unspecified",
        [34] = "no circuit or channel available",
        [38] = "network out of order",
        [39] = "permanent frame mode connection out of service",
        [40] = "permanent frame mode connection operational",
        [41] = "temporary failure",
        [42] = "switching equipment congestion",
        [43] = "access information discarded",
        [44] = "requested circuit or channel not available",
        [46] = "precedence call blocked",
        [47] = "resource unavailable, unspecified",
        [49] = "quality of service not available",
        [50] = "requested facility not subscribed",
        [53] = "outgoing calls barred within closed user group",
        [55] = "incoming calls barred within closed user group",
        [57] = "bearer capability not authorized",
        [58] = "bearer capability not presently available",
        [62] = "inconsistency in outgoing access information and subscriber class",
        [63] = "service or option not available, unspecified",
        [65] = "bearer capability not implemented",
        [66] = "channel type not implemented",
        [69] = "requested facility not implemented",
        [70] = "only restricted digital information bearer capability is available",
        [79] = "service or option not implemented, unspecified",
        [81] = "invalid call reference value",
        [82] = "identified channel does not exist",
        [83] = "a suspended call exists, but this call identity does not",
        [84] = "call identity in use",
        [85] = "no call suspended",
        [86] = "call having the requested call identity has been cleared",
        [87] = "user not member of closed user group",
        [88] = "incompatible destination",
        [90] = "non-existent closed user group",
        [91] = "invalid transit network selection",
        [95] = "invalid message, unspecified",
        [96] = "mandatory information element is missing",
        [97] = "message type non-existent or not implemented",
        [98] = "message not compatible with call state",
        [99] = "information element or parameter non-existent or not implemented",
        [100] = "invalid information element contents",
        [101] = "message not compatible with call state",
        [102] = "recovery on timer expiry",
        [103] = "parameter non-existent or not implemented, passed on",
        [110] = "message with unrecognized parameter discarded",
        [111] = "protocol error, unspecified",
        [127] = "interworking, unspecified",
    };

    return cause >= 0 && cause < (int64_t)COUNT(texts) && texts[cause] ? texts[cause] : "unknown";
}
