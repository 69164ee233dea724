#include <check.h>
#include <stdio.h>
#include <string.h>

#include "unit/failing_alloc.h"
#include "util/log.h"

static char seen[2048];
static unsigned count;

static void note(enum xivo_bus_log_level level, const char *text, void *userdata)
{
    ck_assert_ptr_eq(userdata, &count);
    snprintf(seen, sizeof seen, "%d %s", (int)level, text);
    count++;
}

START_TEST(test_levels)
{
    struct xb_log log = { .callback = note, .userdata = &count, .level = (enum xivo_bus_log_level)_i };

    count = 0;
    for (int level = XIVO_BUS_LOG_ERROR; level <= XIVO_BUS_LOG_DEBUG; level++)
        xb_log(&log, (enum xivo_bus_log_level)level, "level %d", level);
    ck_assert_uint_eq(count, (unsigned)_i);
    snprintf(seen + 100, 100, "%d level %d", _i, _i);
    ck_assert_str_eq(seen, seen + 100);
}
END_TEST

START_TEST(test_nobody_listens)
{
    struct xb_log log = { 0 };

    log.level = XIVO_BUS_LOG_DEBUG;
    count = 0;
    xb_log(&log, XIVO_BUS_LOG_ERROR, "%s", "x");
    xb_log(NULL, XIVO_BUS_LOG_ERROR, "%s", "x");
    ck_assert_uint_eq(count, 0);
}
END_TEST

START_TEST(test_a_long_line_is_cut)
{
    struct xb_log log = { .callback = note, .userdata = &count, .level = XIVO_BUS_LOG_INFO };
    char text[3000];

    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    xb_log(&log, XIVO_BUS_LOG_INFO, "%s", text);
    ck_assert_uint_eq(strlen(seen), 2 + 1023);
    memcpy(text + 1019, "\xE2\x82\xAC", 3);
    xb_log(&log, XIVO_BUS_LOG_INFO, "%s", text);
    ck_assert_uint_eq(strlen(seen), 2 + 1022);
}
END_TEST

/* ---- the queue ---- */

static struct xb_log_queue queue;
static const struct xb_log queued = { .callback = note, .level = XIVO_BUS_LOG_DEBUG, .queue = &queue };
static struct xb_log_line line;

static void expect_line(enum xivo_bus_log_level level, const char *text)
{
    ck_assert(xb_log_queue_take(&queue, &line));
    ck_assert_int_eq(line.level, level);
    ck_assert_str_eq(line.text, text);
}

START_TEST(test_lines_wait_in_order)
{
    char text[3000];

    count = 0;
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    xb_log(&queued, XIVO_BUS_LOG_WARNING, "%d", 1);
    xb_log(&queued, XIVO_BUS_LOG_DEBUG, "%s", "");
    xb_log(&queued, XIVO_BUS_LOG_INFO, "%s", text);
    ck_assert_uint_eq(count, 0);
    expect_line(XIVO_BUS_LOG_WARNING, "1");
    xb_log(&queued, XIVO_BUS_LOG_ERROR, "last");
    expect_line(XIVO_BUS_LOG_DEBUG, "");
    strcpy(text + XB_LOG_TEXT - 4, "...");
    expect_line(XIVO_BUS_LOG_INFO, text);
    expect_line(XIVO_BUS_LOG_ERROR, "last");
    ck_assert(!xb_log_queue_take(&queue, &line));
    xb_log_queue_free(&queue);
}
END_TEST

/* The same in the second round: a round is what is bounded, not the life of the handle. */
START_TEST(test_a_round_has_so_many_lines)
{
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < XB_LOG_LINES + 1000; i++) {
            xb_log(&queued, XIVO_BUS_LOG_INFO, "%d", i);
            if (i % 3 == 0) /* those that were taken out count, too */
                ck_assert(i >= XB_LOG_LINES || xb_log_queue_take(&queue, &line));
        }
        xb_log_queue_end_round(&queue);
        for (count = 0; xb_log_queue_take(&queue, &line); count++)
            ck_assert_str_eq(strstr(line.text, "1000 more log lines were dropped") ? "last" : "line",
                             queue.waiting == 0 ? "last" : "line");
        ck_assert_uint_eq(count, XB_LOG_LINES - (XB_LOG_LINES + 2) / 3 + 1);
        ck_assert_int_eq(line.level, XIVO_BUS_LOG_WARNING);
        ck_assert_uint_le(queue.lines.size, 16 * 1024);
    }
    xb_log_queue_free(&queue);
}
END_TEST

/* Lines that find no memory are counted, and the line that says so waits until there is some. */
START_TEST(test_no_memory_for_a_line)
{
    fail_allocation(1);
    xb_log(&queued, XIVO_BUS_LOG_ERROR, "lost");
    ck_assert(stop_failing());
    fail_allocation(1);
    xb_log_queue_end_round(&queue);
    ck_assert(stop_failing());
    ck_assert(!xb_log_queue_take(&queue, &line));
    xb_log_queue_end_round(&queue);
    ck_assert(xb_log_queue_take(&queue, &line));
    ck_assert_ptr_nonnull(strstr(line.text, "1 more log lines were dropped"));
    ck_assert(!xb_log_queue_take(&queue, &line));
    xb_log_queue_end_round(&queue);
    ck_assert(!xb_log_queue_take(&queue, &line));
    xb_log_queue_free(&queue);
}
END_TEST

static const struct {
    const char *name;
    int level;
} names[] = {
    { "error", 1 }, { "warning", 2 }, { "info", 3 }, { "debug", 4 }, { "DEBUG", 4 },
    { "", 0 },      { "errors", 0 },  { "3", 0 },    { NULL, 0 },
};

START_TEST(test_level_names)
{
    ck_assert_int_eq(xb_log_level_of(names[_i].name), names[_i].level);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("log");
    TCase *tcase = tcase_create("log");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_loop_test(tcase, test_levels, XIVO_BUS_LOG_ERROR, XIVO_BUS_LOG_DEBUG + 1);
    tcase_add_test(tcase, test_nobody_listens);
    tcase_add_test(tcase, test_a_long_line_is_cut);
    tcase_add_test(tcase, test_lines_wait_in_order);
    tcase_add_test(tcase, test_a_round_has_so_many_lines);
    tcase_add_test(tcase, test_no_memory_for_a_line);
    tcase_add_loop_test(tcase, test_level_names, 0, (int)(sizeof names / sizeof names[0]));
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
