#include <check.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "amqp/frame.h"
#include "amqp/table.h"

/* A field table as bytes: key length, key, type, value. */
#define TABLE(bytes) ((struct xb_table){ (const uint8_t *)(bytes), (const uint8_t *)(bytes) + sizeof(bytes) - 1 })

struct text_case {
    const char *item; /* the item, its key is "k" */
    size_t length;
    const char *text; /* NULL: it has none */
};

#define ITEM(bytes, text)                                                                                              \
    {                                                                                                                  \
        bytes, sizeof(bytes) - 1, text                                                                                 \
    }

static const struct text_case texts[] = {
    ITEM("\1kS\0\0\0\5hello", "hello"),
    ITEM("\1kS\0\0\0\0", ""),
    ITEM("\1kt\0", "false"),
    ITEM("\1kt\1", "true"),
    ITEM("\1kt\7", "true"),
    ITEM("\1kb\x80", "-128"),
    ITEM("\1kB\xff", "255"),
    ITEM("\1ks\x80\0", "-32768"),
    ITEM("\1ku\xff\xff", "65535"),
    ITEM("\1kI\xff\xff\xff\xff", "-1"),
    ITEM("\1ki\xff\xff\xff\xff", "4294967295"),
    ITEM("\1kl\x80\0\0\0\0\0\0\0", "-9223372036854775808"),
    ITEM("\1kL\x7f\xff\xff\xff\xff\xff\xff\xff", "9223372036854775807"),
    ITEM("\1kT\0\0\0\0\x65\x53\xf1\0", "1700000000"),
    ITEM("\1kd\x3f\xf8\0\0\0\0\0\0", "1.5"),
    ITEM("\1kd\xbf\xd0\0\0\0\0\0\0", "-0.25"),
    ITEM("\1kf\x3f\xc0\0\0", "1.5"),
    ITEM("\1kV", NULL),
    ITEM("\1kD\2\0\0\0\x96", "1.50"),
    ITEM("\1kD\2\0\0\0\1", "0.01"),
    ITEM("\1kD\2\xff\xff\xff\xff", "-0.01"),
    ITEM("\1kD\0\0\0\0\7", "7"),
    ITEM("\1kD\1\x80\0\0\0", "-214748364.8"),
    ITEM("\1kD\x12\x80\0\0\0", "-0.000000002147483648"),
    ITEM("\1kD\x13\x80\0\0\0", "-2147483648e-19"),
    ITEM("\1kD\xff\0\0\0\1", "1e-255"),
    ITEM("\1kd\x7f\xf0\0\0\0\0\0\0", "inf"),
    ITEM("\1kd\xbf\xb9\x99\x99\x99\x99\x99\x9a", "-0.10000000000000001"),
    ITEM("\1kx\0\0\0\2ab", "ab"),
    ITEM("\1kA\0\0\0\2t\1", NULL),
    ITEM("\1kF\0\0\0\4\1at\1", NULL),
};

static void assert_text(const struct text_case *expected)
{
    struct xb_table table = { (const uint8_t *)expected->item, (const uint8_t *)expected->item + expected->length };
    struct xb_table_item item;
    const char *text;
    char scratch[32];
    size_t length;

    ck_assert_int_eq(xb_table_next(&table, &item), 1);
    ck_assert_uint_eq(item.key_length, 1);
    ck_assert_int_eq(item.key[0], 'k');
    ck_assert_int_eq(xb_table_next(&table, &item), 0);
    if (!expected->text) {
        ck_assert(!xb_table_text(&item, scratch, &text, &length));
        return;
    }
    ck_assert(xb_table_text(&item, scratch, &text, &length));
    ck_assert_uint_eq(length, strlen(expected->text));
    ck_assert_mem_eq(text, expected->text, length);
}

START_TEST(test_values_of_every_type_as_text)
{
    assert_text(&texts[_i]);
}
END_TEST

/* Only where the system has such a locale; the decimal point is also what assert_text() expects without one. */
START_TEST(test_numbers_do_not_follow_the_locale)
{
    static const char *const locales[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "de_DE.utf8", "fr_FR.utf8" };

    for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++)
        if (setlocale(LC_NUMERIC, locales[i]))
            break;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_text(&texts[i]);
}
END_TEST

/* Cut anywhere, in memory of exactly that size: it is broken, and nothing behind it is read. */
START_TEST(test_an_item_cut_at_every_byte)
{
    const struct text_case *whole = &texts[_i];

    for (size_t length = 1; length < whole->length; length++) {
        uint8_t *bytes = malloc(length);
        struct xb_table table = { bytes, bytes + length };
        struct xb_table_item item;

        ck_assert_ptr_nonnull(bytes);
        memcpy(bytes, whole->item, length);
        ck_assert_int_eq(xb_table_next(&table, &item), -1);
        free(bytes);
    }
}
END_TEST

START_TEST(test_an_empty_table)
{
    struct xb_table table = { 0 };
    struct xb_table_item item;

    ck_assert_int_eq(xb_table_next(&table, &item), 0);
    ck_assert(!xb_table_find(table, "name", &item));
}
END_TEST

START_TEST(test_unknown_types_are_broken)
{
    struct xb_table_item item;

    for (int type = 0; type < 256; type++) {
        uint8_t bytes[16] = { 1, 'k', (uint8_t)type };
        struct xb_table table = { bytes, bytes + sizeof bytes };
        bool known = type != 0 && strchr("VtbBsuIifDlLdTSxAF", type) != NULL;

        ck_assert_msg(xb_table_next(&table, &item) == (known ? 1 : -1), "type %d", type);
    }
}
END_TEST

START_TEST(test_lengths_beyond_the_end)
{
    struct xb_table long_string = TABLE("\1kS\xff\xff\xff\xff..."), long_key = TABLE("\xffk");
    struct xb_table_item item;

    ck_assert_int_eq(xb_table_next(&long_string, &item), -1);
    ck_assert_int_eq(xb_table_next(&long_key, &item), -1);
}
END_TEST

START_TEST(test_find_steps_over_nested_tables)
{
    struct xb_table table = TABLE("\1aF\0\0\0\13\4nameS\0\0\0\1x\0V\4nameS\0\0\0\1y");
    struct xb_table_item item;

    ck_assert(xb_table_find(table, "name", &item));
    ck_assert_uint_eq(item.length, 1);
    ck_assert_int_eq(item.value[0], 'y');
}
END_TEST

START_TEST(test_find_takes_the_first_of_equal_keys)
{
    struct xb_table table = TABLE("\1kB\1\1kB\2");
    struct xb_table_item item;

    ck_assert(xb_table_find(table, "k", &item));
    ck_assert_int_eq(item.value[0], 1);
}
END_TEST

START_TEST(test_find_compares_whole_keys)
{
    struct xb_table table = TABLE("\5namesV\3namV\0V");
    struct xb_table_item item;

    ck_assert(!xb_table_find(table, "name", &item));
    ck_assert(xb_table_find(table, "", &item));
}
END_TEST

START_TEST(test_find_ends_where_the_table_is_broken)
{
    struct xb_table table = TABLE("\1aV\1b?\4nameV");
    struct xb_table_item item;

    ck_assert(xb_table_find(table, "a", &item));
    ck_assert(!xb_table_find(table, "name", &item));
}
END_TEST

static const struct {
    const char *bytes;
    size_t length;
    enum xb_table_shape shape;
} shapes[] = {
    { "", 0, XB_TABLE_SOUND },
    { "\1kV", 3, XB_TABLE_SOUND },
    { "\1kF\0\0\0\3\1kV\1kt\1", 14, XB_TABLE_SOUND },
    { "\1kA\0\0\0\6VA\0\0\0\0", 13, XB_TABLE_SOUND },
    { "\1kF\0\0\0\3\1k?", 10, XB_TABLE_BROKEN },
    { "\1kA\0\0\0\1?", 8, XB_TABLE_BROKEN },
    { "\1kA\0\0\0\2St", 9, XB_TABLE_BROKEN },
    { "\1kF\0\0\0\4\1kV", 10, XB_TABLE_BROKEN },
    { "\1k", 2, XB_TABLE_BROKEN },
};

START_TEST(test_shapes)
{
    const uint8_t *at = (const uint8_t *)shapes[_i].bytes;

    ck_assert_int_eq(xb_table_shape((struct xb_table){ at, at + shapes[_i].length }), shapes[_i].shape);
}
END_TEST

/* Arrays in arrays, tables in tables: `depth` levels and the outermost table. Each level is 5 or 6 bytes. */
static enum xb_table_shape shape_of_nest(char type, size_t depth)
{
    const size_t unit = type == 'A' ? 5 : 6, length = depth * unit + 1;
    uint8_t *bytes = calloc(1, length), *at = bytes;
    enum xb_table_shape shape;

    ck_assert_ptr_nonnull(bytes);
    if (type == 'A')
        at++; /* the key of the outermost */
    for (size_t i = 0; i < depth; i++, at += unit) {
        at[unit - 5] = (uint8_t)type;
        xb_put32(at + unit - 4, (uint32_t)((depth - 1 - i) * unit));
    }
    shape = xb_table_shape((struct xb_table){ bytes, bytes + depth * unit + (type == 'A') });
    free(bytes);
    return shape;
}

START_TEST(test_depth)
{
    static const char types[] = { 'A', 'F' };

    ck_assert_int_eq(shape_of_nest(types[_i], XB_TABLE_DEPTH - 1), XB_TABLE_SOUND);
    ck_assert_int_eq(shape_of_nest(types[_i], XB_TABLE_DEPTH), XB_TABLE_DEEP);
    ck_assert_int_eq(shape_of_nest(types[_i], 200000), XB_TABLE_DEEP);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("table");
    TCase *tcase = tcase_create("table");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_loop_test(tcase, test_values_of_every_type_as_text, 0, sizeof texts / sizeof texts[0]);
    tcase_add_test(tcase, test_numbers_do_not_follow_the_locale);
    tcase_add_loop_test(tcase, test_an_item_cut_at_every_byte, 0, sizeof texts / sizeof texts[0]);
    tcase_add_test(tcase, test_an_empty_table);
    tcase_add_test(tcase, test_unknown_types_are_broken);
    tcase_add_test(tcase, test_lengths_beyond_the_end);
    tcase_add_test(tcase, test_find_steps_over_nested_tables);
    tcase_add_test(tcase, test_find_takes_the_first_of_equal_keys);
    tcase_add_test(tcase, test_find_compares_whole_keys);
    tcase_add_test(tcase, test_find_ends_where_the_table_is_broken);
    tcase_add_loop_test(tcase, test_shapes, 0, (int)(sizeof shapes / sizeof shapes[0]));
    tcase_add_loop_test(tcase, test_depth, 0, 2);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
