#include <check.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/fork_mark.h"

/* What the last of so many generations says. It runs in children, in which Check must not be called. */
static int child_sees(const struct xb_fork_mark *mark, int generations)
{
    pid_t child = fork();
    int status;

    if (child == 0)
        _exit(generations > 1 ? child_sees(mark, generations - 1) : xb_fork_mark_is_child(mark));
    return waitpid(child, &status, 0) == child ? WEXITSTATUS(status) : -1;
}

/* _i: 0 with the kernel's help, 1 without */
START_TEST(test_children_know_themselves)
{
    struct xb_fork_mark mark;

    xb_fork_mark_set(&mark);
    if (_i == 1)
        xb_fork_mark_free(&mark);
    ck_assert(!xb_fork_mark_is_child(&mark));
    ck_assert_int_eq(child_sees(&mark, 1), 1);
    ck_assert_int_eq(child_sees(&mark, 2), 1);
    ck_assert(!xb_fork_mark_is_child(&mark));
    xb_fork_mark_free(&mark);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fork mark");
    TCase *tcase = tcase_create("fork mark");
    SRunner *runner = srunner_create(suite);
    int failures;

    suite_add_tcase(suite, tcase);
    tcase_add_loop_test(tcase, test_children_know_themselves, 0, 2);
    srunner_run_all(runner, CK_NORMAL);
    failures = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failures != 0;
}
