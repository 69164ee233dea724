#ifndef XB_CLIENT_KEY_H
#define XB_CLIENT_KEY_H

#include <stdbool.h>

/*
 * AMQP topic matching, exactly as RabbitMQ does it: a pattern and a key are words between dots, `*` is one word, `#`
 * any number of them, none included; "" has no word at all, and a word may be empty ("a..b" has three, "." has two).
 * The time is at most the product of both lengths, never exponential; nothing is allocated.
 */
bool xb_key_matches(const char *pattern, const char *key);

/* Whether some key matches both patterns. True in doubt, when `other_pattern` has more than 32 words. */
bool xb_key_patterns_meet(const char *pattern, const char *other_pattern);

/* At most 255 bytes and valid UTF-8, as a binding key must be. The empty one is valid. */
bool xb_key_is_valid(const char *pattern);

#endif
