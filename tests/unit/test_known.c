/* What a key pattern binds on a headers exchange: everything, or the names of the kinds that it can match. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "client/client.h"
#include "client/known.h"

static bool has(const char **names, const char *name)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

static size_t count_of(const char **names)
{
    size_t count = 0;

    while (names[count])
        count++;
    return count;
}

START_TEST(test_names_of_a_pattern)
{
    const char **names = xb_known_names("calls.#");

    ck_assert(has(names, "call_created") && has(names, "call_ended") && has(names, "transfer_created"));
    ck_assert(!has(names, "call_log_created") && !has(names, "agent_status_update") && !has(names, "Hangup"));
    free(names);
    names = xb_known_names("ami.Queue*");
    ck_assert_uint_eq(count_of(names), 0); /* a word is a word: no pattern of AMQP */
    free(names);
    names = xb_known_names("ami.*");
    ck_assert(has(names, "QueueCallerJoin") && !has(names, "call_created"));
    free(names);
    names = xb_known_names("#");
    ck_assert_uint_eq(count_of(names), xb_known_kind_count);
    ck_assert_uint_gt(xb_known_kind_count, 700);
    free(names);
}
END_TEST

/* The bindings that a handle wants on the exchange number `exchange`, once it has started. */
static size_t bindings_on(xivo_bus *bus, size_t exchange)
{
    const struct xb_bindings *bindings = &bus->link.engine.topology.bindings;
    size_t count = 0;

    for (size_t i = 0; i < bindings->count; i++)
        count += bindings->items[i]->exchange == exchange && bindings->items[i]->users > 0;
    return count;
}

static void ignore(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

static xivo_bus *start(const char *bind_patterns, const char *key)
{
    xivo_bus *bus;

    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://127.0.0.1:1/"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_set_option(bus, "bind_patterns", bind_patterns), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, key, ignore, NULL), XIVO_BUS_OK);
    ck_assert_int_ge(xivo_bus_process(bus), XIVO_BUS_OK);
    return bus;
}

START_TEST(test_known_binds_names)
{
    const char **names = xb_known_names("calls.#");
    xivo_bus *bus = start("known", "calls.#");
    xivo_bus_subscription *more;

    ck_assert_uint_eq(bindings_on(bus, 0), 1); /* xivo, by key */
    ck_assert_uint_eq(bindings_on(bus, 1), count_of(names));
    ck_assert_int_eq(xivo_bus_on_event(bus, &more, "chatd.#", ignore, NULL), XIVO_BUS_OK); /* while it runs */
    ck_assert_uint_gt(bindings_on(bus, 1), count_of(names) + 3);
    xivo_bus_subscription_cancel(more);
    ck_assert_uint_eq(bindings_on(bus, 1), count_of(names));
    xivo_bus_free(bus);
    free(names);
}
END_TEST

START_TEST(test_unknown_binds_everything)
{
    xivo_bus *bus = start("known", "plugin.of.ours");

    ck_assert_uint_eq(bindings_on(bus, 1), 1);
    xivo_bus_free(bus);
    bus = start("everything", "calls.#");
    ck_assert_uint_eq(bindings_on(bus, 1), 1);
    xivo_bus_free(bus);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("known");
    TCase *tcase = tcase_create("known");
    SRunner *runner;
    int failed;

    tcase_add_test(tcase, test_names_of_a_pattern);
    tcase_add_test(tcase, test_known_binds_names);
    tcase_add_test(tcase, test_unknown_binds_everything);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
