#include <check.h>
#include <stdio.h>
#include <string.h>

#include "client/key.h"

static const struct {
    const char *pattern, *key;
    bool matches;
} cases[] = {
    { "status.agent", "status.agent", true },
    { "status.agent", "status.agents", false },
    { "status.agents", "status.agent", false },
    { "status.agent", "status", false },
    { "status", "status.agent", false },
    { "Status.agent", "status.agent", false },
    { "#", "", true },
    { "#", "a", true },
    { "#", "a.b.c", true },
    { "#", ".", true },
    { "*", "", false },
    { "*", "a", true },
    { "*", "a.b", false },
    { "", "", true },
    { "", "a", false },
    { "", ".", false },
    { "a", "", false },
    { "a.#", "a", true },
    { "a.#", "a.b", true },
    { "a.#", "a.b.c", true },
    { "a.#", "ab", false },
    { "a.#", "a.", true },
    { "#.a", "a", true },
    { "#.a", "b.a", true },
    { "#.a", "a.b", false },
    { "a.#.b", "a.b", true },
    { "a.#.b", "a.x.b", true },
    { "a.#.b", "a.b.x.b", true },
    { "a.#.b", "a.b.x", false },
    { "a.#.b", "a", false },
    { "*.#", "", false },
    { "*.#", "a", true },
    { "#.*", "a.b", true },
    { "#.*", "", false },
    { "#.#", "", true },
    { "#.*.#", "a", true },
    { "#.*.#", "", false },
    { "#.a.#.b.#", "x.a.y.b.z", true },
    { "#.a.#.b.#", "x.b.y.a.z", false },
    { "*.*", "a.b", true },
    { "*.*", ".", true },
    { "a.*.b", "a..b", true },
    { "a..b", "a..b", true },
    { "a..b", "a.b", false },
    { "a.", "a", false },
    { "a.*", "a.", true },
    { ".", ".", true },
    { ".a", "a", false },
    { "a*", "ab", false },
    { "a*", "a*", true },
    { "#a", "ba", false },
    { "**", "a", false },
    { "##", "a.b", false },
    { "*", "*", true },
    { "ami.*", "ami.QueueMemberStatus", true },
    { "ami.*", "ami", false },
};

START_TEST(test_known_cases)
{
    ck_assert_msg(xb_key_matches(cases[_i].pattern, cases[_i].key) == cases[_i].matches, "pattern '%s', key '%s'",
                  cases[_i].pattern, cases[_i].key);
}
END_TEST

/* ---- against a reference that is slow and plain ---- */

struct words {
    char text[32];
    const char *word[16];
    int count;
};

static void split(struct words *words, const char *text)
{
    char *rest = words->text;

    words->count = 0;
    snprintf(words->text, sizeof words->text, "%s", text);
    while (rest && *text)
        words->word[words->count++] = strsep(&rest, ".");
}

/* The definition, word for word. */
static bool reference(const char *const *pattern, int patterns, const char *const *key, int keys)
{
    if (patterns == 0)
        return keys == 0;
    if (strcmp(pattern[0], "#") == 0)
        return reference(pattern + 1, patterns - 1, key, keys) ||
               (keys > 0 && reference(pattern, patterns, key + 1, keys - 1));
    if (keys == 0)
        return false;
    return (strcmp(pattern[0], "*") == 0 || strcmp(pattern[0], key[0]) == 0) &&
           reference(pattern + 1, patterns - 1, key + 1, keys - 1);
}

/* Text number `n` over an alphabet: all of them in order of length. */
static void nth_text(char *text, unsigned n, const char *alphabet)
{
    unsigned base = (unsigned)strlen(alphabet);

    while (n > 0) {
        n--;
        *text++ = alphabet[n % base];
        n /= base;
    }
    *text = '\0';
}

static unsigned compare_all(unsigned patterns, const char *pattern_letters, unsigned keys, const char *key_letters)
{
    unsigned matched = 0;

    for (unsigned p = 0; p < patterns; p++) {
        char pattern[32], key[32];
        struct words pattern_words, key_words;

        nth_text(pattern, p, pattern_letters);
        split(&pattern_words, pattern);
        for (unsigned k = 0; k < keys; k++) {
            bool expected;

            nth_text(key, k, key_letters);
            split(&key_words, key);
            expected = reference(pattern_words.word, pattern_words.count, key_words.word, key_words.count);
            if (xb_key_matches(pattern, key) != expected)
                ck_abort_msg("pattern '%s', key '%s': expected %d", pattern, key, expected);
            matched += expected;
        }
    }
    return matched;
}

START_TEST(test_all_short_texts_against_the_reference)
{
    /* All patterns of up to 5 characters, all keys of up to 5: (4^6 - 1) / 3 and (3^6 - 1) / 2. */
    unsigned matched = compare_all(1365, "a.*#", 364, "ab.");

    ck_assert_uint_gt(matched, 1000);
}
END_TEST

/* Words of one letter with dots between them reach long chains of wildcards, which short texts do not. */
static void nth_words(char *text, unsigned n, const char *letters)
{
    char packed[16];

    nth_text(packed, n, letters);
    for (const char *c = packed; *c; c++) {
        *text++ = *c;
        if (c[1])
            *text++ = '.';
    }
    *text = '\0';
}

START_TEST(test_chains_of_wildcards_against_the_reference)
{
    for (unsigned p = 0; p < 1365; p++) {
        char pattern[32], key[32];
        struct words pattern_words, key_words;

        nth_words(pattern, p, "ab*#");
        split(&pattern_words, pattern);
        for (unsigned k = 0; k < 255; k++) {
            nth_words(key, k, "ab");
            split(&key_words, key);
            ck_assert_msg(xb_key_matches(pattern, key) ==
                              reference(pattern_words.word, pattern_words.count, key_words.word, key_words.count),
                          "pattern '%s', key '%s'", pattern, key);
        }
    }
}
END_TEST

/* An exponential matcher would need 10^30 steps here; the test's time limit would end it. */
START_TEST(test_many_wildcards_end_soon)
{
    char pattern[256] = "", key[256] = "";

    for (int i = 0; i < 60; i++)
        strcat(pattern, "#.a.");
    strcat(pattern, "b");
    for (int i = 0; i < 127; i++)
        strcat(key, "a.");
    ck_assert(!xb_key_matches(pattern, key));
    strcat(key, "b");
    ck_assert(xb_key_matches(pattern, key));
}
END_TEST

START_TEST(test_validity)
{
    char text[258];

    memset(text, 'a', sizeof text);
    text[255] = '\0';
    ck_assert(xb_key_is_valid(text));
    text[255] = 'a';
    text[256] = '\0';
    ck_assert(!xb_key_is_valid(text));
    text[256] = 'a';
    text[257] = '\0';
    ck_assert(!xb_key_is_valid(text));
    ck_assert(xb_key_is_valid(""));
    ck_assert(xb_key_is_valid("#"));
    ck_assert(xb_key_is_valid("pr\xC3\xA9sence.*"));
    ck_assert(xb_key_is_valid("\xF0\x9F\x93\x9E"));
    ck_assert(!xb_key_is_valid("\xC3"));
    ck_assert(!xb_key_is_valid("a\xFF"));
    ck_assert(!xb_key_is_valid("\xC0\xAF"));
    ck_assert(!xb_key_is_valid("\xED\xA0\x80"));
    ck_assert(!xb_key_is_valid("\xF4\x90\x80\x80"));
}
END_TEST

/* ---- two patterns ---- */

static const struct {
    const char *a, *b;
    bool meet;
} pairs[] = {
    { "calls.#", "calls.call.created", true },
    { "calls.#", "calls.*.*", true },
    { "calls.#", "call_log.created", false },
    { "#", "a.b.c", true },
    { "#", "", true },
    { "*", "", false },
    { "a.*", "*.b", true },
    { "a.*", "b.*", false },
    { "a.#.z", "a.*.*.z", true },
    { "a.#.z", "a.#.y", false },
    { "#.a.#", "#.b.#", true },
    { "applications.*.calls.*.answered", "applications.*.calls.#.answered", true },
    { "", "", true },
    { "", "a", false },
};

START_TEST(test_patterns_meet)
{
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        ck_assert_msg(xb_key_patterns_meet(pairs[i].a, pairs[i].b) == pairs[i].meet, "%s %s", pairs[i].a, pairs[i].b);
        ck_assert_msg(xb_key_patterns_meet(pairs[i].b, pairs[i].a) == pairs[i].meet, "%s %s", pairs[i].b, pairs[i].a);
    }
}
END_TEST

/* The text number `number` of `count` words out of `words`, whose count is `base`. */
static void spell(char *text, unsigned number, unsigned count, const char *const *words, unsigned base)
{
    text[0] = '\0';
    for (; count > 0; count--, number /= base) {
        strcat(text, words[number % base]);
        if (count > 1)
            strcat(text, ".");
    }
}

static bool some_key_matches(const char *a, const char *b)
{
    static const char *const words[] = { "a", "b", "c" };
    char key[32];

    for (unsigned count = 0, keys = 1; count <= 6; count++, keys *= 3)
        for (unsigned i = 0; i < keys; i++) {
            spell(key, i, count, words, 3);
            if (xb_key_matches(a, key) && xb_key_matches(b, key))
                return true;
        }
    return false;
}

/* All pairs of patterns of up to three words: they meet when one of the keys of up to six words matches both. */
START_TEST(test_patterns_meet_where_a_key_matches_both)
{
    static const char *const words[] = { "a", "b", "*", "#" };
    char a[32], b[32];

    for (unsigned i = 0; i < 64; i++) {
        spell(a, i, 3, words, 4);
        for (unsigned count = 1, patterns = 4; count <= 3; count++, patterns *= 4)
            for (unsigned j = 0; j < patterns; j++) {
                spell(b, j, count, words, 4);
                ck_assert_msg(xb_key_patterns_meet(a, b) == some_key_matches(a, b), "%s %s", a, b);
            }
    }
}
END_TEST

START_TEST(test_long_patterns_meet_in_doubt)
{
    char many[256] = "a";

    for (int i = 0; i < 40; i++)
        strcat(many, ".a");
    ck_assert(xb_key_patterns_meet("b", many));
    ck_assert(!xb_key_patterns_meet(many, "b"));
    ck_assert(xb_key_patterns_meet("#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#.#", "a.b.c.d.e.f.g.h"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("key");
    TCase *tcase = tcase_create("key");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, test_known_cases, 0, (int)(sizeof cases / sizeof cases[0]));
    tcase_add_test(tcase, test_all_short_texts_against_the_reference);
    tcase_add_test(tcase, test_chains_of_wildcards_against_the_reference);
    tcase_add_test(tcase, test_many_wildcards_end_soon);
    tcase_add_test(tcase, test_validity);
    tcase_add_test(tcase, test_patterns_meet);
    tcase_add_test(tcase, test_patterns_meet_where_a_key_matches_both);
    tcase_add_test(tcase, test_long_patterns_meet_in_doubt);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
