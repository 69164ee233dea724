#include <check.h>
#include <stdio.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "amqp/frame.h"
#include "client/headers.h"
#include "failing_alloc.h"

static struct xb_buf bytes, memory;
static struct xivo_bus_map map;

static void teardown(void)
{
    xb_buf_free(&bytes);
    xb_buf_free(&memory);
}

/* Appends an item: a key, a type, and `length` bytes behind those. */
static void add(const char *key, size_t key_length, char type, const void *value, size_t length)
{
    const uint8_t size = (uint8_t)key_length;

    ck_assert_int_eq(xb_buf_append(&bytes, &size, 1), 0);
    ck_assert_int_eq(xb_buf_append(&bytes, key, key_length), 0);
    ck_assert_int_eq(xb_buf_append(&bytes, &type, 1), 0);
    ck_assert_int_eq(xb_buf_append(&bytes, value, length), 0);
}

static void add_text(const char *key, const char *text)
{
    uint8_t value[300];
    size_t length = strlen(text);

    xb_put32(value, (uint32_t)length);
    memcpy(value + 4, text, length);
    add(key, strlen(key), 'S', value, 4 + length);
}

static void make(void)
{
    const uint8_t *at = xb_buf_bytes(&bytes);

    xb_headers_make(at ? (struct xb_table){ at, at + xb_buf_length(&bytes) } : (struct xb_table){ 0 }, &memory, &map);
}

#define ROW(type, bytes, text)                                                                                         \
    {                                                                                                                  \
        type, bytes, sizeof(bytes) - 1, text                                                                           \
    }

/* Every type of RabbitMQ's dialect. NULL: it has no text. */
static const struct {
    char type;
    const char *value;
    size_t length;
    const char *text;
} types[] = {
    ROW('t', "\1", "true"),
    ROW('b', "\xff", "-1"),
    ROW('B', "\xff", "255"),
    ROW('s', "\xff\xfe", "-2"),
    ROW('u', "\xff\xfe", "65534"),
    ROW('I', "\xff\xff\xff\xfd", "-3"),
    ROW('i', "\xff\xff\xff\xfd", "4294967293"),
    ROW('l', "\xff\xff\xff\xff\xff\xff\xff\xfc", "-4"),
    ROW('L', "\0\0\0\0\0\0\0\4", "4"),
    ROW('f', "\x3f\0\0\0", "0.5"),
    ROW('d', "\x40\x04\0\0\0\0\0\0", "2.5"),
    ROW('D', "\2\0\0\0\x96", "1.50"),
    ROW('S', "\0\0\0\4a\0\xff!", "a\xEF\xBF\xBD\xEF\xBF\xBD!"),
    ROW('T', "\0\0\0\0\x65\x53\xf1\0", "1700000000"),
    ROW('x', "\0\0\0\2ab", "ab"),
    ROW('A', "\0\0\0\2t\1", NULL),
    ROW('F', "\0\0\0\4\1at\1", NULL),
    ROW('V', "", NULL),
};

START_TEST(test_every_type)
{
    size_t count = sizeof types / sizeof types[0], with_text = 0;

    for (size_t i = 0; i < count; i++)
        add(&types[i].type, 1, types[i].type, types[i].value, types[i].length);
    make();
    for (size_t i = 0; i < count; i++) {
        const char key[] = { types[i].type, '\0' };

        if (types[i].text)
            ck_assert_str_eq(map.pairs[with_text++].name, key);
        ck_assert_pstr_eq(xivo_bus_map_get(&map, key), types[i].text);
    }
    ck_assert_uint_eq(map.count, with_text);
}
END_TEST

static const size_t crowds[] = { 0, 1, 16, 17, 1024, 1025, 1500, 100000 };

/* None is left out. A search through all names before for each of 100,000 would take longer than the test may. */
START_TEST(test_any_number)
{
    char key[32], text[32];

    for (size_t i = 0; i < crowds[_i]; i++) {
        snprintf(key, sizeof key, "user_uuid:%zu", i);
        snprintf(text, sizeof text, "%zu", i);
        add_text(key, text);
    }
    make();
    ck_assert_uint_eq(map.count, crowds[_i]);
    for (size_t i = 0; i < crowds[_i]; i++) {
        snprintf(text, sizeof text, "%zu", i);
        ck_assert_str_eq(map.pairs[i].name + strlen("user_uuid:"), text);
        ck_assert_str_eq(map.pairs[i].value, text);
    }
}
END_TEST

/* In a table of few, of many: the last value at the first place. */
START_TEST(test_a_name_that_comes_again)
{
    char key[32];

    for (int round = 0; round < 2; round++)
        for (int i = 0; i < (_i ? 3000 : 7); i++) {
            snprintf(key, sizeof key, "k%d", i);
            add_text(key, round ? "second" : "first");
        }
    add_text("k0", "third");
    make();
    ck_assert_uint_eq(map.count, _i ? 3000 : 7);
    ck_assert_str_eq(map.pairs[0].name, "k0");
    ck_assert_str_eq(map.pairs[0].value, "third");
    for (size_t i = 1; i < map.count; i++)
        ck_assert_str_eq(map.pairs[i].value, "second");
}
END_TEST

/* Names that differ on the wire and not as text. */
START_TEST(test_names_that_are_repaired)
{
    add("a\xff", 2, 'V', "", 0);
    add("a\xff", 2, 'B', "\1", 1);
    add("a\0", 2, 'B', "\2", 1);
    make();
    ck_assert_uint_eq(map.count, 1);
    ck_assert_str_eq(map.pairs[0].name, "a\xEF\xBF\xBD");
    ck_assert_str_eq(map.pairs[0].value, "2");
}
END_TEST

START_TEST(test_a_broken_table)
{
    add_text("whole", "1");
    add("broken", 6, 'S', "\0\0\0\x9", 4);
    make();
    ck_assert_uint_eq(map.count, 1);
    ck_assert_str_eq(xivo_bus_map_get(&map, "whole"), "1");
}
END_TEST

START_TEST(test_no_memory)
{
    add_text("k", "1");
    fail_allocation(1);
    make();
    ck_assert(stop_failing());
    ck_assert_uint_eq(map.count, 0);
    make();
    ck_assert_uint_eq(map.count, 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("headers");
    TCase *tcase = tcase_create("headers");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, NULL, teardown);
    tcase_add_test(tcase, test_every_type);
    tcase_add_loop_test(tcase, test_any_number, 0, (int)(sizeof crowds / sizeof crowds[0]));
    tcase_add_loop_test(tcase, test_a_name_that_comes_again, 0, 2);
    tcase_add_test(tcase, test_names_that_are_repaired);
    tcase_add_test(tcase, test_a_broken_table);
    tcase_add_test(tcase, test_no_memory);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
