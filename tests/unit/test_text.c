#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "failing_alloc.h"
#include "util/text.h"
#include "util/utf8.h"

START_TEST(test_copy)
{
    char *copy = xb_text_copy("abc", 2);

    ck_assert_str_eq(copy, "ab");
    free(copy);
    copy = xb_text_copy(NULL, 0);
    ck_assert_str_eq(copy, "");
    free(copy);
    fail_allocation(1);
    copy = xb_text_copy("abc", 2);
    ck_assert(stop_failing());
    ck_assert_ptr_null(copy);
}
END_TEST

/* What Unicode says is well-formed (table 3-7), each with its neighbours that are not. */
static const struct {
    const char *bytes;
    size_t left, length;
} sequences[] = {
    { "\0", 1, 1 },
    { "\x7F", 1, 1 },
    { "\x80", 1, 0 },
    { "\xC1\xBF", 2, 0 },
    { "\xC2\x80", 2, 2 },
    { "\xC2\x80", 1, 0 },
    { "\xC2\x7F", 2, 0 },
    { "\xDF\xBF", 2, 2 },
    { "\xE0\x9F\xBF", 3, 0 },
    { "\xE0\xA0\x80", 3, 3 },
    { "\xE0\xA0\x80", 2, 0 },
    { "\xE0\xA0\xC0", 3, 0 },
    { "\xED\x9F\xBF", 3, 3 },
    { "\xED\xA0\x80", 3, 0 },
    { "\xEE\x80\x80", 3, 3 },
    { "\xEF\xBF\xBF", 3, 3 },
    { "\xF0\x8F\xBF\xBF", 4, 0 },
    { "\xF0\x90\x80\x80", 4, 4 },
    { "\xF0\x90\x80\x80", 3, 0 },
    { "\xF4\x8F\xBF\xBF", 4, 4 },
    { "\xF4\x90\x80\x80", 4, 0 },
    { "\xF5\x80\x80\x80", 4, 0 },
    { "\xFF", 1, 0 },
};

START_TEST(test_sequences)
{
    const char *bytes = sequences[_i].bytes;

    ck_assert_uint_eq(xb_utf8_length(bytes, sequences[_i].left), sequences[_i].length);
    ck_assert(xb_utf8_is_valid(bytes, sequences[_i].left) == (sequences[_i].length == sequences[_i].left));
}
END_TEST

START_TEST(test_valid)
{
    ck_assert(xb_utf8_is_valid("", 0));
    ck_assert(xb_utf8_is_valid("h\xC3\xA9llo", 6));
    ck_assert(!xb_utf8_is_valid("h\xC3\xA9llo", 2));
    ck_assert(!xb_utf8_is_valid("hello\xFF", 6));
}
END_TEST

/* Each byte that is not plain, at every place of texts of one to three words. */
START_TEST(test_plain)
{
    static const char odd[] = { '\0', '\x80', '\x81', '\xC3', '\xFF' };
    char text[25];

    for (size_t length = 0; length <= sizeof text; length++) {
        memset(text, 0x7F, sizeof text);
        memset(text, 1, length / 2);
        ck_assert(xb_utf8_is_plain(text, length));
        for (size_t i = 0; i < length * sizeof odd; i++) {
            char kept = text[i / sizeof odd];

            text[i / sizeof odd] = odd[i % sizeof odd];
            ck_assert_msg(!xb_utf8_is_plain(text, length), "byte %zu of %zu", i / sizeof odd, length);
            text[i / sizeof odd] = kept;
        }
    }
}
END_TEST

static const struct {
    const char *bytes, *word;
    bool is;
} words[] = {
    { "plain", "PLAIN", true }, { "PLAIN", "plain", true },   { "", "", true },
    { "plai", "plain", false }, { "plain ", "plain", false }, { "[", "{", false },
    { "@", "`", false },        { "\xC4\xB1", "i", false },   { "\xE9", "\xC9", false },
};

START_TEST(test_is)
{
    ck_assert(xb_text_is(words[_i].bytes, strlen(words[_i].bytes), words[_i].word) == words[_i].is);
}
END_TEST

/* Every character, one at a time: 66 controls, and what reorders text or has no width. */
START_TEST(test_visible)
{
    static const uint32_t hidden[] = {
        0x0,    0x1B,   0x1F,   0x7F,   0x80,   0x9B,   0x9F,   0xAD,   0x61C,  0x200B,
        0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0001
    };
    static const uint32_t shown[] = { ' ',    '~',    0xA0,   0xE9,   0x200A, 0x2010,
                                      0x2027, 0x202F, 0x20AC, 0x65E5, 0xFFFD, 0x1F600 };

    for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
        ck_assert_msg(!xb_utf8_is_visible(hidden[i]), "U+%04X", hidden[i]);
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++)
        ck_assert_msg(xb_utf8_is_visible(shown[i]), "U+%04X", shown[i]);
}
END_TEST

START_TEST(test_code)
{
    for (uint32_t code = 1; code < 0x110000; code += code < 0x3000 ? 1 : 0x101) {
        char bytes[4];
        size_t length = (size_t)(xb_utf8_put(bytes, code) - bytes);

        ck_assert_uint_eq(xb_utf8_code(bytes, length), code);
    }
}
END_TEST

#define MARK "\xEF\xBF\xBD"

static const struct {
    const char *bytes;
    size_t length;
    const char *expected;
} repairs[] = {
    { "", 0, "" },
    { "plain", 5, "plain" },
    { "a\0b", 3, "a" MARK "b" },
    { "\xC3\xA9", 2, "\xC3\xA9" },
    { "\xC3", 1, MARK },
    { "\xFF\xFE", 2, MARK MARK },
    { "x\xED\xA0\x80y", 5, "x" MARK MARK MARK "y" },
};

START_TEST(test_repair)
{
    char target[100];
    size_t size = xb_utf8_repaired_size(repairs[_i].bytes, repairs[_i].length);

    ck_assert_uint_eq(size, strlen(repairs[_i].expected) + 1);
    ck_assert_uint_eq(xb_utf8_repair(target, repairs[_i].bytes, repairs[_i].length) + 1, size);
    ck_assert_str_eq(target, repairs[_i].expected);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("text");
    TCase *tcase = tcase_create("text");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_test(tcase, test_copy);
    tcase_add_loop_test(tcase, test_sequences, 0, (int)(sizeof sequences / sizeof sequences[0]));
    tcase_add_test(tcase, test_valid);
    tcase_add_test(tcase, test_plain);
    tcase_add_loop_test(tcase, test_is, 0, (int)(sizeof words / sizeof words[0]));
    tcase_add_test(tcase, test_visible);
    tcase_add_test(tcase, test_code);
    tcase_add_loop_test(tcase, test_repair, 0, (int)(sizeof repairs / sizeof repairs[0]));
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
