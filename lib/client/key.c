#include "client/key.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "util/utf8.h"

/*
 * How it works
 *
 * Both texts are walked word by word. Before the first `#` there is no choice: each word of the pattern must fit the
 * next word of the key. At a `#` we note where the pattern goes on and where the key stands, and suppose that `#` takes
 * nothing. When a later word does not fit, the `#` takes one word more and we try again from there. Only the last `#`
 * is ever reconsidered: an earlier one has already found the leftmost place for all that stands between the two, and
 * any other place to the right would only leave less of the key for the rest. So there is one place to go back to, no
 * recursion, and at most n * m steps.
 */

/* A place between two words. NULL stands behind the last word, which an empty word at the end is not. */
typedef const char *place;

static place first_word(const char *text)
{
    return *text ? text : NULL;
}

static size_t word_length(place word)
{
    return strcspn(word, ".");
}

static place next_word(place word)
{
    word += word_length(word);
    return *word == '.' ? word + 1 : NULL;
}

static bool is_wildcard(place word, char sign)
{
    return word[0] == sign && word_length(word) == 1;
}

static bool word_fits(place pattern, place key)
{
    size_t length = word_length(pattern);

    return is_wildcard(pattern, '*') || (word_length(key) == length && memcmp(pattern, key, length) == 0);
}

bool xb_key_matches(const char *pattern_text, const char *key_text)
{
    place pattern = first_word(pattern_text), key = first_word(key_text);
    place retry_pattern = NULL, retry_key = NULL;
    bool may_retry = false;

    for (;;) {
        if (pattern && is_wildcard(pattern, '#')) {
            retry_pattern = pattern = next_word(pattern);
            retry_key = key;
            may_retry = true;
        } else if (!pattern && !key) {
            return true;
        } else if (pattern && key && word_fits(pattern, key)) {
            pattern = next_word(pattern);
            key = next_word(key);
        } else if (may_retry && retry_key) {
            pattern = retry_pattern;
            key = retry_key = next_word(retry_key);
        } else {
            return false;
        }
    }
}

/* ---- two patterns ---- */

/*
 * Which places of the second pattern can be reached by what the first has matched so far: bit i stands for the place before
 * its word number i. Its `#` may match nothing, so the place behind it is always reached with it.
 */
struct other {
    place words[32];
    unsigned count;
    uint64_t hashes; /* a bit for each word that is `#` */
};

static bool list_words(struct other *other, const char *text)
{
    *other = (struct other){ .count = 0 };
    for (place word = first_word(text); word; word = next_word(word)) {
        if (other->count == sizeof other->words / sizeof other->words[0])
            return false;
        other->hashes |= (uint64_t)is_wildcard(word, '#') << other->count;
        other->words[other->count++] = word;
    }
    return true;
}

static uint64_t skip_hashes(const struct other *other, uint64_t reached)
{
    for (unsigned i = 0; i < other->count; i++)
        if (reached >> i & other->hashes >> i & 1)
            reached |= UINT64_C(2) << i;
    return reached;
}

/* From a place, the first pattern's `#` reaches it and all behind it. */
static uint64_t take_any(const struct other *other, uint64_t reached)
{
    uint64_t all = (UINT64_C(2) << other->count) - 1;

    return reached ? all & ~((reached & -reached) - 1) : 0;
}

static uint64_t take_word(const struct other *other, uint64_t reached, place word)
{
    uint64_t next = reached & other->hashes;

    for (unsigned i = 0; i < other->count; i++)
        if (reached >> i & 1 && (word_fits(word, other->words[i]) || word_fits(other->words[i], word)))
            next |= UINT64_C(2) << i;
    return skip_hashes(other, next);
}

bool xb_key_patterns_meet(const char *pattern, const char *other_pattern)
{
    struct other other;
    uint64_t reached;

    if (!list_words(&other, other_pattern))
        return true;
    reached = skip_hashes(&other, 1);
    for (place word = first_word(pattern); word; word = next_word(word))
        reached = is_wildcard(word, '#') ? take_any(&other, reached) : take_word(&other, reached, word);
    return reached >> other.count & 1;
}

bool xb_key_is_valid(const char *pattern)
{
    size_t length = strnlen(pattern, 256);

    return length <= 255 && xb_utf8_is_valid(pattern, length);
}
