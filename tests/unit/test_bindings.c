#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "amqp/bindings.h"

static struct xb_bindings bindings;
static struct xb_engine_config config;

static void setup(void)
{
    bindings = (struct xb_bindings){ 0 };
    config = (struct xb_engine_config){
        .exchanges = { { "xivo", "topic", XB_MATCH_KEY, XB_DECLARE_ACTIVE },
                       { "wazo-headers", "headers", XB_MATCH_NAME, XB_DECLARE_OPTIONAL } },
        .exchange_count = 2,
    };
}

static void teardown(void)
{
    xb_bindings_free(&bindings);
}

#define LIST(...) ((const char *const[]){ __VA_ARGS__, NULL })

static const struct xb_binding *find(size_t exchange, const char *text)
{
    for (size_t i = 0; i < bindings.count; i++)
        if (bindings.items[i]->exchange == exchange && strcmp(bindings.items[i]->text, text) == 0)
            return bindings.items[i];
    return NULL;
}

static void add(const struct xb_interest *interest)
{
    ck_assert_int_eq(xb_bindings_add(&bindings, &config, interest), 0);
}

START_TEST(test_keys_on_one_exchange_and_names_on_the_other)
{
    add(&(struct xb_interest){ LIST("a.#", "b.*"), LIST("one", "two", "three") });
    ck_assert_uint_eq(bindings.count, 5);
    ck_assert_int_eq(find(0, "a.#")->match, XB_MATCH_KEY);
    ck_assert_ptr_nonnull(find(0, "b.*"));
    ck_assert_int_eq(find(1, "one")->match, XB_MATCH_NAME);
    ck_assert_ptr_nonnull(find(1, "two"));
    ck_assert_ptr_nonnull(find(1, "three"));
    ck_assert_ptr_null(find(0, "one"));
}
END_TEST

START_TEST(test_without_names_everything_is_bound)
{
    add(&(struct xb_interest){ LIST("a.#", "b.*"), NULL });
    ck_assert_uint_eq(bindings.count, 3);
    ck_assert_int_eq(find(1, "")->match, XB_MATCH_ALL);
}
END_TEST

START_TEST(test_an_exchange_that_looks_at_nothing)
{
    config.exchanges[0].match = XB_MATCH_ALL;
    config.exchange_count = 1;
    add(&(struct xb_interest){ LIST("a", "b"), LIST("one") });
    ck_assert_uint_eq(bindings.count, 1);
    ck_assert_uint_eq(find(0, "")->users, 1);
}
END_TEST

START_TEST(test_equal_bindings_are_one)
{
    add(&(struct xb_interest){ LIST("a"), LIST("one") });
    add(&(struct xb_interest){ LIST("a"), LIST("two") });
    ck_assert_uint_eq(bindings.count, 3);
    ck_assert_uint_eq(find(0, "a")->users, 2);
    ck_assert_uint_eq(find(1, "one")->users, 1);
}
END_TEST

/* An empty name is a name; a binding to everything is another thing. */
START_TEST(test_a_binding_by_an_empty_name_is_not_one_to_everything)
{
    add(&(struct xb_interest){ LIST("a"), NULL });
    add(&(struct xb_interest){ LIST("a"), LIST("") });
    ck_assert_uint_eq(bindings.count, 3);
}
END_TEST

START_TEST(test_a_key_that_is_named_twice)
{
    struct xb_interest interest = { LIST("a", "a"), LIST("one") };

    add(&interest);
    ck_assert_uint_eq(find(0, "a")->users, 2);
    xb_bindings_drop(&bindings, &config, &interest);
    ck_assert_uint_eq(find(0, "a")->users, 0);
}
END_TEST

START_TEST(test_drop_takes_back_what_add_did)
{
    struct xb_interest first = { LIST("a"), LIST("one", "two") }, second = { LIST("a", "b"), LIST("two") };

    add(&first);
    add(&second);
    xb_bindings_drop(&bindings, &config, &first);
    ck_assert_uint_eq(find(0, "a")->users, 1);
    ck_assert_uint_eq(find(0, "b")->users, 1);
    ck_assert_uint_eq(find(1, "one")->users, 0);
    ck_assert_uint_eq(find(1, "two")->users, 1);
}
END_TEST

START_TEST(test_the_text_is_a_copy)
{
    char key[] = "status.agent";

    add(&(struct xb_interest){ LIST(key), LIST("one") });
    memset(key, 'x', sizeof key - 1);
    ck_assert_ptr_nonnull(find(0, "status.agent"));
}
END_TEST

START_TEST(test_a_binding_stays_where_it_is)
{
    const struct xb_binding *first;
    char key[16];

    add(&(struct xb_interest){ LIST("a"), LIST("one") });
    first = find(0, "a");
    for (int i = 0; i < 1000; i++) {
        snprintf(key, sizeof key, "key.%d", i);
        add(&(struct xb_interest){ LIST(key), LIST("one") });
    }
    ck_assert_uint_eq(bindings.count, 1002);
    ck_assert_ptr_eq(find(0, "a"), first);
    ck_assert_uint_eq(find(1, "one")->users, 1001);
}
END_TEST

START_TEST(test_forget)
{
    add(&(struct xb_interest){ LIST("a", "b", "c"), LIST("one") });
    xb_bindings_forget(&bindings, bindings.items[0]);
    ck_assert_uint_eq(bindings.count, 3);
    ck_assert_ptr_null(find(0, "a"));
    ck_assert_ptr_nonnull(find(0, "b"));
    ck_assert_ptr_nonnull(find(0, "c"));
}
END_TEST

/* Those that changed, once each and in order; one that is forgotten leaves the list. */
START_TEST(test_what_changed_is_looked_at)
{
    struct xb_interest some = { LIST("a", "b", "c"), LIST("one") };

    add(&some);
    add(&some);
    xb_bindings_forget(&bindings, bindings.items[1]);
    ck_assert_str_eq(xb_bindings_next(&bindings)->text, "a");
    ck_assert_str_eq(xb_bindings_next(&bindings)->text, "c");
    ck_assert_str_eq(xb_bindings_next(&bindings)->text, "one");
    ck_assert_ptr_null(xb_bindings_next(&bindings));
    some.keys = LIST("c", "a");
    xb_bindings_drop(&bindings, &config, &some);
    ck_assert_ptr_null(xb_bindings_next(&bindings));
    xb_bindings_drop(&bindings, &config, &some);
    ck_assert_str_eq(xb_bindings_next(&bindings)->text, "c");
    xb_bindings_reset(&bindings);
    ck_assert_uint_eq(bindings.count, 0);
    ck_assert_ptr_null(xb_bindings_next(&bindings));
}
END_TEST

START_TEST(test_reset_keeps_what_has_users)
{
    struct xb_interest unused = { LIST("b", "c"), LIST("two") };

    add(&(struct xb_interest){ LIST("a"), LIST("one") });
    add(&unused);
    xb_bindings_drop(&bindings, &config, &unused);
    for (size_t i = 0; i < bindings.count; i++) {
        bindings.items[i]->state = XB_BINDING_BOUND;
        bindings.items[i]->there = true;
    }
    xb_bindings_reset(&bindings);
    ck_assert_uint_eq(bindings.count, 2);
    for (size_t i = 0; i < bindings.count; i++) {
        ck_assert_int_eq(bindings.items[i]->state, XB_BINDING_ABSENT);
        ck_assert(!bindings.items[i]->there);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bindings");
    TCase *tcase = tcase_create("bindings");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_keys_on_one_exchange_and_names_on_the_other);
    tcase_add_test(tcase, test_without_names_everything_is_bound);
    tcase_add_test(tcase, test_an_exchange_that_looks_at_nothing);
    tcase_add_test(tcase, test_equal_bindings_are_one);
    tcase_add_test(tcase, test_a_binding_by_an_empty_name_is_not_one_to_everything);
    tcase_add_test(tcase, test_a_key_that_is_named_twice);
    tcase_add_test(tcase, test_drop_takes_back_what_add_did);
    tcase_add_test(tcase, test_the_text_is_a_copy);
    tcase_add_test(tcase, test_a_binding_stays_where_it_is);
    tcase_add_test(tcase, test_forget);
    tcase_add_test(tcase, test_what_changed_is_looked_at);
    tcase_add_test(tcase, test_reset_keeps_what_has_users);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
