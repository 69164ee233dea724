/* Topic matching against the definition, written down as it stands. The input: pattern, newline, key. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "client/key.h"
#include "fuzz.h"

enum { WORDS_MAX = 256 };

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *newline = size > 0 ? memchr(data, '\n', size) : NULL;
    size_t length = newline ? (size_t)(newline - data) : size;
    char *pattern = terminated_copy(data, length);
    char *key = newline ? terminated_copy(newline + 1, size - length - 1) : terminated_copy(NULL, 0);
    struct words pattern_words, key_words;

    xb_key_is_valid(pattern);
    if (split(&pattern_words, pattern) && split(&key_words, key) &&
        xb_key_matches(pattern, key) != reference(&pattern_words, &key_words))
        fail("'%s' and '%s': %d is wrong", pattern, key, xb_key_matches(pattern, key));
    free(pattern);
    free(key);
    return 0;
}
