#ifndef XIVO_BUS_VALUES_H
#define XIVO_BUS_VALUES_H

#include <xivo-bus/event.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What the text of an event means. Pure functions: any thread, no memory, no locale..
 */

/*
 * The caller id of an AMI event, or NULL where Asterisk writes that there is none: "<unknown>" in channel snapshots, "unknown"
 * in QueueEntry, and "" in CEL and Cdr. Returns `value` itself otherwise. NULL is allowed and returned.
 */
XIVO_BUS_API const char *xivo_bus_ami_caller_id(const char *value);

/*
 * Undoes the C escapes (\" \\ \n \t ...) that Asterisk 13 and later writes into the names of callers and into the Value of
 * VarSet. Writes at most `size` bytes to `buffer`, the NUL included, and never half a UTF-8 character; `buffer` may be NULL when
 * `size` is 0. Returns the length of the whole text without its NUL: it has been cut when that is `size` or more. An escape that
 * Asterisk does not write stays as it is. NULL as `value` is as "".
 */
XIVO_BUS_API size_t xivo_bus_ami_unescape(const char *value, char *buffer, size_t size);

/* The state of a channel (ChannelState, 0 to 10) as Asterisk shows it: "Ringing", "Up". "Unknown" for other numbers. Static. */
XIVO_BUS_API const char *xivo_bus_channel_state_text(int64_t state);

/* A hang-up cause (Hangup.Cause, call_ended.reason_code) in the terms of ITU-T Q.850: 16 is "normal call clearing". "unknown" for
   numbers that Q.850 leaves undefined; 0 is "no cause". Static. */
XIVO_BUS_API const char *xivo_bus_hangup_cause_text(int64_t cause);

/* The Reason of an AMI OriginateResponse: 4 is "answered". "unknown" for other numbers. Static. */
XIVO_BUS_API const char *xivo_bus_originate_reason_text(int64_t reason);

enum xivo_bus_zone {
    XIVO_BUS_ZONE_KNOWN = 1,             /* the text had an offset or Z, or is of a form that is always UTC */
    XIVO_BUS_ZONE_LOCAL = 2              /* the text has no zone: local time of the server, whichever that is */
};

/*
 * Reads one of the four forms in which the platform writes a time:
 *
 *     2026-11-22T18:16:24.745881+00:00   an offset, with or without its colon, or Z
 *     2026-11-22T13:16:24.745-0500       the same, as ARI writes it
 *     2026-11-22 18:16:24.745881         UTC, though it does not say so
 *     2026-11-22T18:16:24.745881         local time of the server: the envelope's timestamp
 *
 * The fraction may be missing, or have one to nine digits, of which six count. *time_us becomes the time in microseconds since
 * 1970, UTC; for XIVO_BUS_ZONE_LOCAL it is the time on the server's clock read as if it were UTC, from which the program takes
 * the server's offset away. *zone is an enum xivo_bus_zone. Either pointer may be NULL. Returns XIVO_BUS_OK, or
 * XIVO_BUS_ERR_ARGUMENT for any other text, NULL included, and then writes nothing. Years 1970 to 9999.
 */
XIVO_BUS_API int xivo_bus_time_parse(const char *text, int64_t *time_us, int *zone);

#ifdef __cplusplus
}
#endif
#endif
