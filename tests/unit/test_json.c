#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "decode/json.h"
#include "decode/scan.h"
#include "util/utf8.h"

/* A text of its own memory that ends where its padding ends, so that a sanitizer sees a read behind it. */
static char *text;
static struct xb_json json;

static void begin(const char *bytes, size_t length)
{
    free(text);
    text = calloc(1, length + XB_JSON_PADDING);
    ck_assert_ptr_nonnull(text);
    memcpy(text, bytes, length);
    xb_json_begin(&json, text, length);
}

static void teardown(void)
{
    free(text);
    text = NULL;
}

/* Reads any value with the functions that write, to compare with xb_json_skip(). */
static bool read_value(void)
{
    struct xb_text part;
    bool more;

    switch ((int)xb_json_type(&json)) {
    case XB_JSON_OBJECT:
        for (more = xb_json_first_member(&json, &part); more; more = xb_json_next_member(&json, &part))
            if (!read_value())
                return false;
        return json.fault.kind == XB_FAULT_NONE;
    case XB_JSON_ARRAY:
        for (more = xb_json_first_element(&json); more; more = xb_json_next_element(&json))
            if (!read_value())
                return false;
        return json.fault.kind == XB_FAULT_NONE;
    case XB_JSON_STRING:
        return xb_json_string(&json, &part) && part.at[part.length] == '\0' && strlen(part.at) == part.length;
    default:
        return xb_json_skip(&json);
    }
}

/* Whether the bytes are a JSON text; both ways of reading must agree, and skipping must not write. */
static bool accepts(const char *bytes, size_t length)
{
    bool skipped, read;

    begin(bytes, length);
    skipped = xb_json_skip(&json) && xb_json_finish(&json);
    ck_assert_mem_eq(text, bytes, length);
    ck_assert_int_eq(skipped, json.fault.kind == XB_FAULT_NONE);
    begin(bytes, length);
    read = read_value() && xb_json_finish(&json);
    ck_assert_msg(skipped == read, "skipping says %d, reading %d: %s", skipped, read, bytes);
    for (size_t i = 0; i < XB_JSON_PADDING; i++)
        ck_assert_int_eq(text[length + i], 0);
    return skipped;
}

static const char *const valid[] = {
    "{}",
    "[]",
    " { } ",
    "\t[\n]\r ",
    "null",
    "true",
    "false",
    "\"\"",
    "\"a\"",
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "0.0",
    "1.5",
    "-0.25",
    "1e1",
    "1E1",
    "1e+1",
    "1e-1",
    "0e0",
    "1.5e300",
    "123456789012345678901234567890",
    "{\"a\":1}",
    "{\"a\" : 1 , \"b\" : [ 1 , 2 ] }",
    "{\"a\":{\"b\":{\"c\":null}}}",
    "[1,2,3]",
    "[[],{},\"\",0,true,false,null]",
    "{\"\":\"\"}",
    "{\"a\":1,\"a\":2}",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\\u0041\\u00e9\\u20AC\\uD83D\\uDE00\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\udc00\"",
    "\"\\ud800\\ud800\"",
    "\"\\ud800\\n\"",
    "\"\x7f\"",
    "\"\xc2\x80\"",
    "\"\xdf\xbf\"",
    "\"\xe0\xa0\x80\"",
    "\"\xed\x9f\xbf\"",
    "\"\xee\x80\x80\"",
    "\"\xef\xbf\xbf\"",
    "\"\xf0\x90\x80\x80\"",
    "\"\xf4\x8f\xbf\xbf\"",
    "\"Montr\xc3\xa9\xc3\xa8 and more text than one word\"",
    "\xef\xbb\xbf{}",
    "\xef\xbb\xbf []",
};

static const char *const invalid[] = {
    "",
    " ",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "{]",
    "[}",
    "{}{}",
    "{} x",
    "[]]",
    "1 2",
    "nul",
    "nulL",
    "True",
    "truex",
    "falsee",
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "'a'",
    "a",
    "01",
    "-01",
    "00",
    "1.",
    ".5",
    "-.5",
    "-",
    "+1",
    "--1",
    "1e",
    "1e+",
    "1e-",
    "1.e1",
    "1.5.5",
    "1e1.5",
    "0x10",
    "1_000",
    "[1,]",
    "[,1]",
    "[1,,2]",
    "[1 2]",
    "[1:2]",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{,}",
    "{\"a\":1 \"b\":2}",
    "{\"a\" 1}",
    "{\"a\",1}",
    "{a:1}",
    "{1:1}",
    "{null:1}",
    "{\"a\"::1}",
    "[1]/**/",
    "//x\n1",
    "\"a",
    "\"a\\\"",
    "\"\\x\"",
    "\"\\ \"",
    "\"\\U0041\"",
    "\"\\u\"",
    "\"\\u004\"",
    "\"\\u004g\"",
    "\"\\u-041\"",
    "\"\\ud800\\u\"",
    "\"\\ud800\\x\"",
    "\"a\nb\"",
    "\"a\tb\"",
    "\"\x01\"",
    "\"\x1f\"",
    "{\"a\x02\":1}",
    "\"\x80\"",
    "\"\xbf\"",
    "\"\xc3\"",
    "\"\xc3(\"",
    "\"\xc0\xaf\"",
    "\"\xc1\xbf\"",
    "\"\xe0\x80\xaf\"",
    "\"\xe0\x9f\xbf\"",
    "\"\xe2\x82\"",
    "\"\xe2(\xac\"",
    "\"\xed\xa0\x80\"",
    "\"\xed\xbf\xbf\"",
    "\"\xf0\x80\x80\xaf\"",
    "\"\xf0\x8f\xbf\xbf\"",
    "\"\xf0\x9f\x98\"",
    "\"\xf4\x90\x80\x80\"",
    "\"\xf5\x80\x80\x80\"",
    "\"\xff\"",
    "\"\xfe\"",
    "{\"\xff\":1}",
    "{}\xc3\xa9",
    "\xc3\xa9",
    " \xef\xbb\xbf{}",
    "\xef\xbb\xbf",
    "\xef\xbb\xbf\xef\xbb\xbf{}",
    "\xef\xbb{}",
    "{}\xef\xbb\xbf",
    "\f{}",
    "\v{}",
    "\xc2\xa0{}",
};

START_TEST(test_valid)
{
    ck_assert_msg(accepts(valid[_i], strlen(valid[_i])), "refused: %s: %s", valid[_i], json.fault.what);
}
END_TEST

START_TEST(test_invalid)
{
    ck_assert_msg(!accepts(invalid[_i], strlen(invalid[_i])), "accepted: %s", invalid[_i]);
    ck_assert_int_eq(json.fault.kind, XB_FAULT_SYNTAX);
    ck_assert(json.fault.at >= json.start && json.fault.at <= json.end);
}
END_TEST

START_TEST(test_zero_bytes_are_refused)
{
    ck_assert(!accepts("\0", 1));
    ck_assert(!accepts("{}\0", 3));
    ck_assert(!accepts("{\0}", 3));
    ck_assert(!accepts("\"a\0b\"", 5));
    ck_assert(!accepts("[1\0]", 4));
    ck_assert(!accepts("\"\\\0\"", 4));
    ck_assert_str_eq(json.fault.what, "invalid escape");
}
END_TEST

START_TEST(test_every_control_character_and_byte)
{
    char string[] = "\"aXz\"", space[] = "X{}";

    for (int c = 0; c < 256; c++) {
        string[2] = (char)c;
        ck_assert_int_eq(accepts(string, 5), c >= 0x20 && c < 0x80 && c != '"' && c != '\\');
        space[0] = (char)c;
        ck_assert_int_eq(accepts(space, 3), c == ' ' || c == '\t' || c == '\n' || c == '\r');
    }
}
END_TEST

/* Text with every kind of token, cut at every byte. */
START_TEST(test_every_truncation_is_refused)
{
    static const char whole[] =
        "{\"name\":\"agent \\u00e9\\ud83d\\ude00\xc3\xa9\xf0\x9f\x98\x80\\n\",\"list\":[1,-2.5e+10,true,false,null,"
        "\"a long string without any escape in it, longer than one word\",{\"x\":{}}]}";

    ck_assert(accepts(whole, sizeof whole - 1));
    for (size_t length = 0; length < sizeof whole - 1; length++)
        ck_assert_msg(!accepts(whole, length), "accepted the first %zu bytes", length);
}
END_TEST

static bool accepts_depth(unsigned depth, bool objects)
{
    char nested[512] = "";

    for (unsigned i = 0; i < depth; i++)
        strcat(nested, objects ? "{\"a\":" : "[");
    strcat(nested, "1");
    for (unsigned i = 0; i < depth; i++)
        strcat(nested, objects ? "}" : "]");
    return accepts(nested, strlen(nested));
}

START_TEST(test_depth)
{
    for (int objects = 0; objects < 2; objects++) {
        ck_assert(accepts_depth(31, objects));
        ck_assert(accepts_depth(32, objects));
        ck_assert(!accepts_depth(33, objects));
        ck_assert_ptr_nonnull(strstr(json.fault.what, "deep"));
        ck_assert(!accepts_depth(60, objects));
    }
    ck_assert(accepts("[[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]],[[]]]", 81));
}
END_TEST

static void assert_string(const char *source, const char *expected)
{
    struct xb_text part;

    begin(source, strlen(source));
    ck_assert_msg(xb_json_string(&json, &part), "%s: %s", source, json.fault.what);
    ck_assert_str_eq(part.at, expected);
    ck_assert_uint_eq(part.length, strlen(expected));
    ck_assert(xb_json_finish(&json));
}

START_TEST(test_strings)
{
    assert_string("\"\"", "");
    assert_string("\"plain\"", "plain");
    assert_string("\"exactly sixteen!\"", "exactly sixteen!");
    assert_string("\"more than thirty-two bytes of plain text\"", "more than thirty-two bytes of plain text");
    assert_string("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t");
    assert_string("\"a\\u0041b\\u00E9c\\u20acd\\ud83d\\ude00e\"", "aAb\xc3\xa9"
                                                                  "c\xe2\x82\xac"
                                                                  "d\xf0\x9f\x98\x80"
                                                                  "e");
    assert_string("\"\\uD800\\uDC00\\uDBFF\\uDFFF\"", "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf");
    assert_string("\"\\uffff\\ufffe\"", "\xef\xbf\xbf\xef\xbf\xbe");
    assert_string("\"a\\u0000b\"", "a\xef\xbf\xbd"
                                   "b");
    assert_string("\"\\ud800\"", "\xef\xbf\xbd");
    assert_string("\"\\udc00\\ud800\"", "\xef\xbf\xbd\xef\xbf\xbd");
    assert_string("\"\\ud800\\ud83d\\ude00\"", "\xef\xbf\xbd\xf0\x9f\x98\x80");
    assert_string("\"\\ud800\\u0041\"", "\xef\xbf\xbd"
                                        "A");
    assert_string("\"\\ud800\\nx\"", "\xef\xbf\xbd\nx");
    assert_string("\"Qu\xc3\xa9"
                  "bec \\u00e9 \xf0\x9f\x98\x80 text behind it\"",
                  "Qu\xc3\xa9"
                  "bec \xc3\xa9 \xf0\x9f\x98\x80 text behind it");
}
END_TEST

START_TEST(test_scans_agree)
{
    static const char marks[] = { '"', '\\', '\0', '\n', '\x1f', '\x80', '\xff' };
    char bytes[128];

    for (size_t offset = 0; offset < 20; offset++) {
        for (size_t length = 0; length < 40; length++) {
            for (size_t i = 0; i < sizeof marks; i++) {
                memset(bytes, '#', sizeof bytes);
                memset(bytes, '"', offset);
                bytes[offset + length] = marks[i];
                bytes[offset + length + 1] = '"';
                ck_assert_ptr_eq(xb_scan(bytes + offset), bytes + offset + length);
                ck_assert_ptr_eq(xb_scan_words(bytes + offset), bytes + offset + length);
            }
        }
    }
    for (int c = 0; c < 256; c++) {
        memset(bytes, c, sizeof bytes);
        bytes[40] = '"';
        ck_assert_ptr_eq(xb_scan(bytes), xb_scan_words(bytes));
    }
}
END_TEST

START_TEST(test_raw)
{
    static const char source[] = "{\"a\":{\"b\" : [1, \"\\u00e9\"]},\"c\": 12 ,\"d\":\"x\"}";
    static const char *const values[] = { "{\"b\" : [1, \"\\u00e9\"]}", "12", "\"x\"" };
    struct xb_text key, raw[3];
    size_t count = 0;

    begin(source, sizeof source - 1);
    for (bool more = xb_json_first_member(&json, &key); more; more = xb_json_next_member(&json, &key))
        ck_assert(xb_json_raw(&json, &raw[count++]));
    ck_assert(xb_json_finish(&json));
    for (size_t i = 0; i < count; i++)
        ck_assert_str_eq(raw[i].at, values[i]);
    begin("[tru]", 5);
    ck_assert(xb_json_first_element(&json));
    ck_assert(!xb_json_raw(&json, &raw[0]));
}
END_TEST

START_TEST(test_utf8_repair)
{
    static const char bytes[] = "a\0b\xc3\xa9\xff\xed\xa0\x80\xf0\x9f\x98";
    char target[3 * sizeof bytes + 1];
    size_t length = xb_utf8_repair(target, bytes, sizeof bytes - 1);

    ck_assert_str_eq(target, "a\xef\xbf\xbd"
                             "b\xc3\xa9\xef\xbf\xbd"
                             "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"
                             "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
    ck_assert_uint_eq(length, strlen(target));
    ck_assert_uint_eq(xb_utf8_repair(target, "", 0), 0);
    ck_assert_str_eq(target, "");
}
END_TEST

START_TEST(test_fault_places)
{
    static const struct {
        const char *source;
        size_t offset;
        const char *what;
    } cases[] = {
        { "", 0, "unexpected end of the text" },
        { "  ", 2, "unexpected end of the text" },
        { "{\"a\":", 5, "unexpected end of the text" },
        { "{\"a\":1", 6, "unexpected end of the text" },
        { "\"ab", 3, "unexpected end of the text" },
        { "\"a\nb\"", 2, "control character in a string" },
        { "\"a\\xb\"", 2, "invalid escape" },
        { "\"a\xff\"", 2, "invalid UTF-8" },
        { "[1 2]", 3, "expected ',' or ']'" },
        { "{\"a\":1 2}", 7, "expected ',' or '}'" },
        { "{\"a\" 1}", 5, "expected ':'" },
        { "{a:1}", 1, "expected a name in quotes" },
        { "[01]", 1, "invalid number" },
        { "[nope]", 1, "expected a value" },
        { "{} x", 3, "unexpected text behind the value" },
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ck_assert(!accepts(cases[i].source, strlen(cases[i].source)));
        ck_assert_str_eq(json.fault.what, cases[i].what);
        ck_assert_uint_eq((size_t)(json.fault.at - json.start), cases[i].offset);
    }
}
END_TEST

START_TEST(test_fault_paths)
{
    struct xb_fault fault;
    char name[300];

    xb_fault_set(&fault, XB_FAULT_FIELD, NULL, "wrong");
    xb_fault_in(&fault, "x", 1);
    xb_fault_in_element(&fault, 12);
    xb_fault_in_element(&fault, 3);
    xb_fault_in(&fault, "list", 4);
    xb_fault_in(&fault, "data", 4);
    ck_assert_str_eq(fault.path + fault.path_start, "data.list[3][12].x");
    memset(name, 'n', sizeof name);
    xb_fault_in(&fault, name, sizeof name);
    ck_assert_uint_eq(fault.path_start, 0);
    ck_assert_str_eq(fault.path + sizeof fault.path - 20, ".data.list[3][12].x");
    xb_fault_in(&fault, "more", 4);
    ck_assert_int_eq(fault.path[0], 'n');
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("json");
    TCase *tcase = tcase_create("json");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, NULL, teardown);
    tcase_add_loop_test(tcase, test_valid, 0, sizeof valid / sizeof valid[0]);
    tcase_add_loop_test(tcase, test_invalid, 0, sizeof invalid / sizeof invalid[0]);
    tcase_add_test(tcase, test_zero_bytes_are_refused);
    tcase_add_test(tcase, test_every_control_character_and_byte);
    tcase_add_test(tcase, test_every_truncation_is_refused);
    tcase_add_test(tcase, test_depth);
    tcase_add_test(tcase, test_strings);
    tcase_add_test(tcase, test_scans_agree);
    tcase_add_test(tcase, test_raw);
    tcase_add_test(tcase, test_utf8_repair);
    tcase_add_test(tcase, test_fault_places);
    tcase_add_test(tcase, test_fault_paths);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
