#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "client/key.h"
#include "unit/failing_alloc.h"

/* The index finds what a look at every subscription would find, in the same order. */
enum { MOST = 400 };

static const char body[] = "{\"name\": \"N2\", \"data\": {}}";

static xivo_bus *bus;

/* What was subscribed, in order: by key pattern, or by the name of AMI events (NULL: all of them). */
static struct wish {
    bool ami, cancelled;
    char text[256];
    xivo_bus_subscription *subscription;
} wishes[MOST];
static size_t wish_count;

static size_t calls[MOST], call_count;

static void setup(void)
{
    ck_assert_int_eq(xivo_bus_new(&bus, NULL), XIVO_BUS_OK);
    wish_count = call_count = 0;
    srand(1);
}

static void teardown(void)
{
    xivo_bus_free(bus);
}

static void note(void *userdata)
{
    calls[call_count++] = (size_t)((struct wish *)userdata - wishes);
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    note(userdata);
}

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    (void)event, (void)ami;
    note(userdata);
}

static int subscribe_to(struct wish *wish, xivo_bus_event_cb callback)
{
    if (wish->ami)
        return xivo_bus_on_ami(bus, &wish->subscription, wish->text[0] ? wish->text : NULL, on_ami, wish);
    return xivo_bus_on_event(bus, &wish->subscription, wish->text, callback, wish);
}

static struct wish *add(bool ami, const char *text)
{
    struct wish *wish = &wishes[wish_count++];

    *wish = (struct wish){ .ami = ami };
    strcpy(wish->text, text);
    ck_assert_int_eq(subscribe_to(wish, on_event), XIVO_BUS_OK);
    return wish;
}

static bool wants(const struct wish *wish, const char *key)
{
    if (wish->cancelled)
        return false;
    if (!wish->ami)
        return xb_key_matches(wish->text, key);
    return strncmp(key, "ami.", 4) == 0 && (!wish->text[0] || strcmp(wish->text, "N2") == 0);
}

/* Feeds one event and compares the calls with those of a look at every wish. */
static void compare(const char *key)
{
    size_t expected = 0;

    call_count = 0;
    ck_assert_int_ge(xivo_bus_feed(bus, key, body, strlen(body)), 0);
    for (size_t i = 0; i < wish_count; i++) {
        if (!wants(&wishes[i], key))
            continue;
        ck_assert_msg(expected < call_count && calls[expected] == i, "key %s: %s is not call %zu", key, wishes[i].text,
                      expected);
        expected++;
    }
    ck_assert_msg(call_count == expected, "key %s: %zu calls too many", key, call_count - expected);
}

static void random_words(char *text, const char *const *words, size_t count, int most)
{
    int length = rand() % most + 1;

    text[0] = '\0';
    for (int i = 0; i < length; i++) {
        if (i > 0)
            strcat(text, ".");
        strcat(text, words[(size_t)rand() % count]);
    }
}

START_TEST(test_any_patterns)
{
    static const char *const words[] = { "ami", "a", "b", "", "long-word", "*", "#", "*", "#" };
    static const size_t literal = 5;
    char text[256];

    for (int i = 0; i < MOST; i++) {
        random_words(text, words, sizeof words / sizeof words[0], 6);
        if (i % 20 == 0)
            add(true, i % 3 == 0 ? "" : i % 3 == 1 ? "N2" : "Other");
        else
            add(false, text[0] ? text : "#");
    }
    for (int i = 0; i < 1500; i++) {
        struct wish *wish = &wishes[(size_t)rand() % wish_count];

        random_words(text, words, literal, 7);
        compare(text);
        if (i % 5 == 0 && !wish->cancelled) {
            xivo_bus_subscription_cancel(wish->subscription);
            wish->cancelled = true;
        }
    }
    compare("");
}
END_TEST

/* More words than the index looks at. */
START_TEST(test_long_patterns)
{
    char key[256] = "a", text[256];

    for (int i = 1; i < 60; i++)
        strcat(key, i % 7 == 0 ? ".b" : ".a");
    add(false, key);
    for (size_t i = 0; i < strlen(key); i += 2) {
        strcpy(text, key);
        text[i] = i % 4 == 0 ? '*' : '#';
        add(false, text);
        text[i] = 'c';
        add(false, text);
        snprintf(text, sizeof text, "%.*s#", (int)i, key);
        add(false, text);
        snprintf(text, sizeof text, "#.%s", key + i);
        add(false, text);
    }
    compare(key);
    compare("a.a");
    key[30] = 'x';
    compare(key);
}
END_TEST

/* ---- changes while an event is gone through ---- */

static void on_event_that_adds(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    note(userdata);
    while (wish_count < 100) {
        char text[32];

        snprintf(text, sizeof text, wish_count % 2 ? "k.%zu.#" : "k.*", wish_count);
        add(false, text);
    }
}

START_TEST(test_what_is_added_meanwhile_waits_for_the_next_event)
{
    struct wish *wish = &wishes[wish_count++];

    *wish = (struct wish){ .text = "k.1" };
    ck_assert_int_eq(subscribe_to(wish, on_event_that_adds), XIVO_BUS_OK);
    add(false, "#");
    ck_assert_int_eq(xivo_bus_feed(bus, "k.1", body, strlen(body)), 2);
    ck_assert_uint_eq(call_count, 2);
    compare("k.1");
    compare("k.51");
}
END_TEST

static void on_event_that_cancels(const xivo_bus_event *event, void *userdata)
{
    (void)event;
    note(userdata);
    for (size_t i = 0; i < wish_count; i += 2) {
        xivo_bus_subscription_cancel(wishes[i].subscription);
        wishes[i].cancelled = true;
    }
}

START_TEST(test_what_is_cancelled_meanwhile_is_not_called)
{
    struct wish *wish = &wishes[wish_count++];

    *wish = (struct wish){ .text = "#" };
    ck_assert_int_eq(subscribe_to(wish, on_event_that_cancels), XIVO_BUS_OK);
    for (int i = 0; i < 9; i++)
        add(false, i % 3 == 0 ? "x.*" : i % 3 == 1 ? "x.y" : "#");
    ck_assert_int_eq(xivo_bus_feed(bus, "x.y", body, strlen(body)), 6);
    compare("x.y");
}
END_TEST

START_TEST(test_without_memory_nothing_is_left_behind)
{
    struct wish *wish = &wishes[0];
    bool failed = true;

    add(false, "#");
    wish_count = 1;
    for (unsigned nth = 1; failed; nth++) {
        int rc;

        wish = &wishes[1];
        *wish = (struct wish){ .text = "one.*.shape.more" };
        fail_allocation(nth);
        rc = subscribe_to(wish, on_event);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
        wish_count = failed ? 1 : 2;
        compare("one.two.shape.more");
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("index");
    TCase *tcase = tcase_create("index");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_any_patterns);
    tcase_add_test(tcase, test_long_patterns);
    tcase_add_test(tcase, test_what_is_added_meanwhile_waits_for_the_next_event);
    tcase_add_test(tcase, test_what_is_cancelled_meanwhile_is_not_called);
    tcase_add_test(tcase, test_without_memory_nothing_is_left_behind);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
