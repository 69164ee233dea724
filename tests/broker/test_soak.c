/*
 * Full rate and random faults, for as long as asked: memory and descriptors do not grow, and it always comes back.
 *
 * XB_SOAK_SECONDS: how long; 60 in continuous integration, else 15. XB_SOAK_SEED repeats a run.
 */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "broker.h"
#include "probe.h"
#include "proxy.h"
#include "publish.h"
#include "sequence.h"

enum { WARM_US = 8 * 1000 * 1000, MEMORY_KB = 1024 };

static struct probe probe;

static int number_of(const char *name, int otherwise)
{
    const char *text = getenv(name);

    return text && atoi(text) > 0 ? atoi(text) : otherwise;
}

static int seconds(void)
{
    const char *ci = getenv("CI");

    return number_of("XB_SOAK_SECONDS", ci && strcmp(ci, "true") == 0 ? 60 : 15);
}

/* VmRSS, in KB. */
static long resident(void)
{
    FILE *file = fopen("/proc/self/status", "r");
    char line[200];
    long size = 0;

    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file))
        sscanf(line, "VmRSS: %ld", &size);
    fclose(file);
    return size;
}

static int count_descriptors(void)
{
    DIR *directory = opendir("/proc/self/fd");
    int count = 0;

    while (readdir(directory))
        count++;
    closedir(directory);
    return count;
}

static void run_for(int64_t time_us)
{
    for (int64_t end = probe_now_us() + time_us; probe_now_us() < end;)
        probe_round(&probe, 20);
}

/* One fault, and the line is good again. */
static void disturb(void)
{
    int kind = rand() % 9;

    if (kind < 5)
        proxy_strike(PROXY_CUT + (unsigned)kind);
    else if (kind == 5)
        proxy_plan(PROXY_CORRUPT, proxy_look().down + (unsigned)rand() % 5000, 1 + rand() % 255);
    else if (kind == 6)
        proxy_shape(rand() % 50, 0, 1 + rand() % 3000);
    else if (kind == 7)
        proxy_shape(0, 1000 + rand() % 20000, 0);
    else
        proxy_listen(false), proxy_strike(PROXY_RESET);
    run_for(rand() % 1500000);
    proxy_shape(0, 0, 0);
    proxy_listen(true);
}

/* Events flow. */
static void recover(void)
{
    int events = probe.events;

    probe_until(&probe, &probe.events, events + 2000);
    probe.count = 0; /* what was told is of no interest any more */
}

START_TEST(test_soak)
{
    int seed = number_of("XB_SOAK_SEED", (int)getpid()), faults = 0;
    long memory = 0;
    int descriptors = 0;
    int64_t begin, now;

    srand((unsigned)seed);
    proxy_open(broker_port());
    probe_open(&probe, proxy_uri("?heartbeat=1&connection_timeout=500&retry_min=10&retry_max=100"));
    probe_until_connected(&probe, 1);
    sequence_begin_flood(broker_uri());
    begin = probe_now_us();
    do {
        recover();
        now = probe_now_us();
        if (memory == 0 && now - begin > WARM_US) {
            memory = resident();
            descriptors = count_descriptors();
        }
        disturb();
        faults++;
    } while (now - begin < seconds() * INT64_C(1000000));
    recover();
    sequence_end_flood();
    printf("seed %d: %d faults, %d connections, %d events in %lld s; %ld KB and %d descriptors after the warm-up, now "
           "%ld and %d\n",
           seed, faults, probe.connected, probe.events, (long long)(probe_now_us() - begin) / 1000000, memory,
           descriptors, resident(), count_descriptors());
    ck_assert_int_gt(memory, 0);
    ck_assert_int_lt(resident(), memory + MEMORY_KB);
    ck_assert_int_eq(count_descriptors(), descriptors - 1); /* the flood's is closed */
    probe_close(&probe);
    proxy_close();
}
END_TEST

int main(void)
{
    int missing = probe_missing();

    if (missing != 0)
        return missing;
    Suite *suite = suite_create("soak");
    TCase *tcase = tcase_create("soak");

    tcase_add_unchecked_fixture(tcase, broker_open, broker_close);
    tcase_add_unchecked_fixture(tcase, publish_open, publish_close);
    tcase_set_timeout(tcase, 120 + 2 * seconds());
    tcase_add_test(tcase, test_soak);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    probe_begin_report();
    srunner_run_all(runner, CK_ENV);
    probe_print_report("test_soak");
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
