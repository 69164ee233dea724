#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "amqp/content.h"

/* Class 60, weight 0, body size 258; flags and properties follow. */
#define HEADER "\0\x3c\0\0\0\0\0\0\0\0\1\2"

struct sample {
    const char *bytes;
    size_t length;
    const char *type; /* NULL: none */
    size_t headers_length;
};

#define SAMPLE(bytes, type, headers)                                                                                   \
    {                                                                                                                  \
        bytes, sizeof(bytes) - 1, type, headers                                                                        \
    }

static const struct sample samples[] = {
    SAMPLE(HEADER "\0\0", NULL, 0),
    SAMPLE(HEADER "\x80\0\4text", "text", 0),
    SAMPLE(HEADER "\x80\0\0", "", 0),
    SAMPLE(HEADER "\x40\0\4utf8", NULL, 0),
    SAMPLE(HEADER "\x20\0\0\0\0\3\1kV", NULL, 3),
    SAMPLE(HEADER "\xe0\0\4text\4utf8\0\0\0\3\1kV", "text", 3),
    SAMPLE(HEADER "\xa0\1\0\1\0\0\4text\0\0\0\0", "text", 0),
};

START_TEST(test_properties_in_the_order_of_their_flags)
{
    const struct sample *sample = &samples[_i];
    struct xb_content content;

    ck_assert(xb_content_read(&content, (const uint8_t *)sample->bytes, sample->length));
    ck_assert_uint_eq(content.body_size, 258);
    ck_assert(!content.broken);
    ck_assert_uint_eq((size_t)(content.headers.end - content.headers.at), sample->headers_length);
    if (!sample->type) {
        ck_assert_ptr_null(content.type);
        return;
    }
    ck_assert_uint_eq(content.type_length, strlen(sample->type));
    ck_assert_mem_eq(content.type, sample->type, content.type_length);
}
END_TEST

static void assert_nothing_is_known(const struct xb_content *content)
{
    ck_assert_ptr_null(content->type);
    ck_assert_uint_eq(content->type_length, 0);
    ck_assert(content->headers.at == content->headers.end);
}

/* Cut anywhere, in memory of exactly that size: up to the flags it is the broker's fault, then the publisher's. */
START_TEST(test_a_header_cut_at_every_byte)
{
    const struct sample *sample = &samples[_i];

    for (size_t length = 1; length < sample->length; length++) {
        uint8_t *bytes = malloc(length);
        struct xb_content content;

        ck_assert_ptr_nonnull(bytes);
        memcpy(bytes, sample->bytes, length);
        ck_assert(xb_content_read(&content, bytes, length) == (length >= XB_CONTENT_LEAST));
        ck_assert(length < XB_CONTENT_LEAST || content.broken);
        assert_nothing_is_known(&content);
        free(bytes);
    }
}
END_TEST

/* Message id, timestamp and the like come behind what we read; whether they are right is not our concern. */
START_TEST(test_properties_behind_the_headers_are_not_read)
{
    static const char bytes[] = HEADER "\x9f\xfc\4text";
    struct xb_content content;

    ck_assert(xb_content_read(&content, (const uint8_t *)bytes, sizeof bytes - 1));
    ck_assert_uint_eq(content.type_length, 4);
}
END_TEST

START_TEST(test_another_class_is_broken)
{
    static const char bytes[] = "\0\x3d\0\0\0\0\0\0\0\0\0\0\0\0";
    struct xb_content content;

    ck_assert(!xb_content_read(&content, (const uint8_t *)bytes, sizeof bytes - 1));
}
END_TEST

START_TEST(test_the_greatest_body_size)
{
    static const char bytes[] = "\0\x3c\0\0\xff\xff\xff\xff\xff\xff\xff\xff\0\0";
    struct xb_content content;

    ck_assert(xb_content_read(&content, (const uint8_t *)bytes, sizeof bytes - 1));
    ck_assert_uint_eq(content.body_size, UINT64_MAX);
}
END_TEST

START_TEST(test_flags_without_an_end)
{
    static const char bytes[] = HEADER "\0\1\0\1\0\1";
    struct xb_content content;

    ck_assert(xb_content_read(&content, (const uint8_t *)bytes, sizeof bytes - 1));
    ck_assert(content.broken);
    ck_assert_uint_eq(content.body_size, 258);
    assert_nothing_is_known(&content);
}
END_TEST

START_TEST(test_a_table_longer_than_the_frame)
{
    static const char bytes[] = HEADER "\x20\0\xff\xff\xff\xff\1kV";
    struct xb_content content;

    ck_assert(xb_content_read(&content, (const uint8_t *)bytes, sizeof bytes - 1));
    ck_assert(content.broken);
    ck_assert_uint_eq(content.body_size, 258);
    assert_nothing_is_known(&content);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("content");
    TCase *tcase = tcase_create("content");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_loop_test(tcase, test_properties_in_the_order_of_their_flags, 0, sizeof samples / sizeof samples[0]);
    tcase_add_loop_test(tcase, test_a_header_cut_at_every_byte, 0, sizeof samples / sizeof samples[0]);
    tcase_add_test(tcase, test_properties_behind_the_headers_are_not_read);
    tcase_add_test(tcase, test_another_class_is_broken);
    tcase_add_test(tcase, test_the_greatest_body_size);
    tcase_add_test(tcase, test_flags_without_an_end);
    tcase_add_test(tcase, test_a_table_longer_than_the_frame);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
