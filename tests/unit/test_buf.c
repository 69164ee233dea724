#include <check.h>
#include <string.h>

#include "failing_alloc.h"
#include "util/buf.h"

static struct xb_buf buf;

static void setup(void)
{
    memset(&buf, 0, sizeof buf);
}

static void teardown(void)
{
    xb_buf_free(&buf);
}

static void assert_bytes(const char *bytes)
{
    ck_assert_uint_eq(xb_buf_length(&buf), strlen(bytes));
    ck_assert_mem_eq(xb_buf_bytes(&buf), bytes, strlen(bytes));
}

START_TEST(test_a_queue)
{
    ck_assert_uint_eq(xb_buf_length(&buf), 0);
    ck_assert_int_eq(xb_buf_append(&buf, "abc", 3), 0);
    ck_assert_int_eq(xb_buf_append(&buf, "de", 2), 0);
    assert_bytes("abcde");
    xb_buf_consume(&buf, 2);
    assert_bytes("cde");
    ck_assert_int_eq(xb_buf_append(&buf, "", 0), 0);
    ck_assert_int_eq(xb_buf_append(&buf, "f", 1), 0);
    assert_bytes("cdef");
    xb_buf_consume(&buf, 4);
    ck_assert_uint_eq(xb_buf_length(&buf), 0);
    ck_assert_uint_eq(buf.start, 0);
}
END_TEST

/* What goes in comes out, however pieces, growing and moving fall together. */
START_TEST(test_many_sizes)
{
    unsigned in = 0, out = 0;

    for (unsigned step = 1; step < 600; step++) {
        for (unsigned i = 0; i < step; i++, in++) {
            uint8_t byte = (uint8_t)(in * 7);

            ck_assert_int_eq(xb_buf_append(&buf, &byte, 1), 0);
        }
        for (unsigned i = 0; i < step - step % 3; i++, out++) {
            ck_assert_uint_eq(xb_buf_bytes(&buf)[0], (uint8_t)(out * 7));
            xb_buf_consume(&buf, 1);
        }
        ck_assert_uint_eq(xb_buf_length(&buf), in - out);
    }
}
END_TEST

/* Room behind the start is used before memory is asked for. */
START_TEST(test_moving_instead_of_growing)
{
    size_t size;

    ck_assert_int_eq(xb_buf_reserve(&buf, 100), 0);
    size = buf.size;
    ck_assert_uint_ge(size, 100);
    buf.end = size;
    memset(buf.data, 'x', size);
    xb_buf_consume(&buf, size - 10);
    ck_assert_int_eq(xb_buf_reserve(&buf, size - 10), 0);
    ck_assert_uint_eq(buf.size, size);
    assert_bytes("xxxxxxxxxx");
    ck_assert_int_eq(xb_buf_reserve(&buf, size), 0);
    ck_assert_uint_gt(buf.size, size);
    assert_bytes("xxxxxxxxxx");
}
END_TEST

START_TEST(test_without_memory)
{
    int rc;

    ck_assert_int_eq(xb_buf_append(&buf, "abc", 3), 0);
    ck_assert_int_eq(xb_buf_reserve(&buf, SIZE_MAX), -1);
    ck_assert_int_eq(xb_buf_reserve(&buf, SIZE_MAX / 4), -1);
    fail_allocation(1);
    rc = xb_buf_append(&buf, (char[5000]){ 0 }, 5000);
    ck_assert(stop_failing());
    ck_assert_int_eq(rc, -1);
    assert_bytes("abc");
}
END_TEST

START_TEST(test_reset)
{
    ck_assert_int_eq(xb_buf_append(&buf, "abc", 3), 0);
    xb_buf_reset(&buf, 4096);
    ck_assert_ptr_nonnull(buf.data);
    ck_assert_uint_eq(xb_buf_length(&buf), 0);
    ck_assert_int_eq(xb_buf_reserve(&buf, 5000), 0);
    xb_buf_reset(&buf, 4096);
    ck_assert_ptr_null(buf.data);
    ck_assert_int_eq(xb_buf_append(&buf, "abc", 3), 0);
    assert_bytes("abc");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("buf");
    TCase *tcase = tcase_create("buf");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_a_queue);
    tcase_add_test(tcase, test_many_sizes);
    tcase_add_test(tcase, test_moving_instead_of_growing);
    tcase_add_test(tcase, test_without_memory);
    tcase_add_test(tcase, test_reset);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
