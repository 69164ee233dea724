/*
 * Topic matching against the definition, written down as it stands. The input: a key and a newline, then a pattern on
 * each line. The first pattern is matched by itself; all of them are subscribed to, and a message with the key must
 * reach exactly those that match, in the order in which they were subscribed, through the index of the subscriptions.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "client/key.h"
#include "fuzz.h"
#include "util/utf8.h"

enum { WORDS_MAX = 256, PATTERNS_MAX = 12 };

struct words {
    size_t count;
    const char *at[WORDS_MAX];
    size_t length[WORDS_MAX];
};

/* "" has no word; otherwise there is one more than dots. False: too many. */
static bool split(struct words *words, const char *text)
{
    words->count = 0;
    if (*text == '\0')
        return true;
    for (;; text++) {
        size_t length = strcspn(text, ".");

        if (words->count == WORDS_MAX)
            return false;
        words->at[words->count] = text;
        words->length[words->count++] = length;
        text += length;
        if (*text == '\0')
            return true;
    }
}

static bool is_word(const struct words *words, size_t i, const char *text)
{
    return words->length[i] == strlen(text) && memcmp(words->at[i], text, words->length[i]) == 0;
}

/* matches[k]: the pattern's words from i on match the key's from k on; filled from the last word to the first. */
static bool reference(const struct words *pattern, const struct words *key)
{
    bool matches[WORDS_MAX + 1] = { false };

    matches[key->count] = true;
    for (size_t i = pattern->count; i-- > 0;) {
        bool hash = is_word(pattern, i, "#"), star = is_word(pattern, i, "*");
        bool below = matches[key->count]; /* of the row before, one word further */

        matches[key->count] = hash && below;
        for (size_t k = key->count; k-- > 0;) {
            bool here = matches[k], equal = star || (pattern->length[i] == key->length[k] &&
                                                     memcmp(pattern->at[i], key->at[k], key->length[k]) == 0);

            matches[k] = hash ? here || matches[k + 1] : equal && below;
            below = here;
        }
    }
    return matches[0];
}

/* ---- one pattern ---- */

static bool matches(const char *pattern, const char *key)
{
    struct words pattern_words, key_words;
    bool does = xb_key_matches(pattern, key);

    if (split(&pattern_words, pattern) && split(&key_words, key) && does != reference(&pattern_words, &key_words))
        fail("'%s' and '%s': %d is wrong", pattern, key, does);
    return does;
}

/* ---- subscriptions ---- */

static xivo_bus *bus;
static size_t calls[PATTERNS_MAX], call_count;

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    calls[call_count++] = (size_t)((char *)userdata - (char *)calls);
}

static void clean_up(void)
{
    xivo_bus_free(bus);
}

static void set_up(void)
{
    if (xivo_bus_new(&bus, "amqp://localhost") != XIVO_BUS_OK)
        fail("no handle");
    atexit(clean_up);
}

/* A key of the bus is any bytes, and is matched as what the program sees of it. */
static char *visible(const char *key)
{
    char *copy = malloc(3 * strlen(key) + 1);

    if (!copy)
        abort();
    xb_utf8_repair(copy, key, strlen(key));
    return copy;
}

static bool may_subscribe(const char *pattern)
{
    return xb_key_is_valid(pattern) && *pattern;
}

static void feed(const char *key, const char *const *patterns, size_t count)
{
    static const char body[] = "{\"name\":\"n\"}";
    char *seen = visible(key);
    size_t expected = 0;

    call_count = 0;
    if (xivo_bus_feed(bus, key, body, sizeof body - 1) < 0)
        fail("feed: %s", xivo_bus_error_text(bus, 0));
    for (size_t i = 0; i < count; i++) {
        if (!may_subscribe(patterns[i]) || !matches(patterns[i], seen))
            continue;
        if (expected == call_count || calls[expected] != i)
            fail("'%s' did not get '%s', or not in its turn", patterns[i], key);
        expected++;
    }
    if (expected != call_count)
        fail("%zu subscriptions got '%s', which is for %zu", call_count, key, expected);
    free(seen);
}

/* Half of the subscriptions are there when the first message comes, all for the second, half again for the third. */
static void subscribe(const char *key, const char *const *patterns, size_t count)
{
    xivo_bus_subscription *subscriptions[PATTERNS_MAX] = { NULL };

    for (size_t i = 0; i < count; i++) {
        int rc = xivo_bus_on_event(bus, &subscriptions[i], patterns[i], on_event, (char *)calls + i);

        if ((rc == XIVO_BUS_OK) != may_subscribe(patterns[i]))
            fail("'%s': %d", patterns[i], rc);
        if (i == count / 2)
            feed(key, patterns, i + 1);
    }
    feed(key, patterns, count);
    for (size_t i = count; i-- > 0;) {
        if (subscriptions[i])
            xivo_bus_subscription_cancel(subscriptions[i]);
        if (i == count / 2)
            feed(key, patterns, i);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = terminated_copy(data, size), *save = strchr(text, '\n'), *key = text;
    const char *patterns[PATTERNS_MAX] = { NULL };
    size_t count = 0;

    if (!bus)
        set_up();
    while (save && count < PATTERNS_MAX) {
        *save = '\0';
        patterns[count++] = save + 1;
        save = strchr(save + 1, '\n');
    }
    if (save)
        *save = '\0';
    if (count > 0)
        matches(patterns[0], key);
    subscribe(key, patterns, count);
    free(text);
    return 0;
}
