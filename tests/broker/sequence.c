#include "sequence.h"

#include <check.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "broker.h"

/* A line of the record. */
struct number {
    bool confirmed;
    int64_t sent_us, done_us, sent_wall_us, done_wall_us;
};

static pid_t publisher;
static int publisher_input = -1;
static FILE *record;           /* without a name: a test that fails leaves nothing behind */
static struct number *numbers; /* by number; the first is not used */
static int64_t last;

/* ---- the publisher ---- */

/* Runs sequence.py; its standard input is what ends it. */
static void run_publisher(const char *file, const char *pace, const char *queue, const char *uris)
{
    char words[1024], name[64], target[256], script[4096], speed[32];
    char *arguments[14] = { (char *)(uintptr_t) "python3", script };
    int ends[2], count = 2;

    snprintf(name, sizeof name, "%s", file);
    snprintf(target, sizeof target, "%s", queue);
    snprintf(script, sizeof script, "%s", broker_source_path("tests/broker/sequence.py"));
    snprintf(words, sizeof words, "%s", uris);
    if (pace) {
        snprintf(speed, sizeof speed, "%s", pace);
        arguments[count++] = (char *)(uintptr_t) "--pace";
        arguments[count++] = speed;
    }
    arguments[count++] = name;
    arguments[count++] = target;
    for (char *word = strtok(words, " "); word && count < 13; word = strtok(NULL, " "))
        arguments[count++] = word;
    ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
    publisher = fork();
    if (publisher == 0) {
        dup2(ends[0], STDIN_FILENO);
        execv("/usr/bin/python3", arguments);
        _exit(127);
    }
    ck_assert_int_gt(publisher, 0);
    close(ends[0]);
    publisher_input = ends[1];
}

void sequence_begin_at(const char *pace, const char *queue, const char *uris)
{
    char name[32];

    last = 0;
    record = tmpfile();
    ck_assert_ptr_nonnull(record);
    snprintf(name, sizeof name, "/dev/fd/%d", fileno(record));
    run_publisher(name, pace, queue, uris);
}

void sequence_begin(const char *queue, const char *uris)
{
    sequence_begin_at(NULL, queue, uris);
}

void sequence_begin_flood(const char *uri)
{
    run_publisher("-", NULL, "-", uri);
}

static void end_publisher(void)
{
    int status;

    close(publisher_input);
    ck_assert_int_eq(waitpid(publisher, &status, 0), publisher);
    ck_assert_int_eq(status, 0);
}

void sequence_end_flood(void)
{
    end_publisher();
}

static void read_record(void)
{
    struct number number;
    int confirmed;
    int64_t index;
    static size_t size;

    while (fscanf(record, "%" SCNd64 " %d %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNd64, &index, &confirmed,
                  &number.sent_us, &number.done_us, &number.sent_wall_us, &number.done_wall_us) == 6) {
        number.confirmed = confirmed != 0;
        if ((size_t)index >= size) {
            size = size ? 2 * size : 65536;
            numbers = realloc(numbers, size * sizeof *numbers);
            ck_assert_ptr_nonnull(numbers);
        }
        ck_assert_int_eq(index, last + 1);
        numbers[last = index] = number;
    }
    fclose(record);
}

int64_t sequence_end(void)
{
    end_publisher();
    read_record();
    return last;
}

/* ---- the account ---- */

static void take(const xivo_bus_event *event, const struct xivo_bus_agent_status_update *agent, void *userdata)
{
    struct sequence *sequence = userdata;
    int64_t number = agent->agent_id;
    size_t size = sequence->size;

    if ((size_t)number >= size) {
        sequence->size = 2 * (size_t)number + 65536;
        sequence->seen = realloc(sequence->seen, sequence->size);
        ck_assert_ptr_nonnull(sequence->seen);
        memset(sequence->seen + size, 0, sequence->size - size);
    }
    if (sequence->seen[number] < UINT8_MAX)
        sequence->seen[number]++;
    sequence->count++;
    if (xivo_bus_event_redelivered(event))
        sequence->redelivered++;
    else if (number <= sequence->highest)
        sequence->disorder++;
    if (number > sequence->highest)
        sequence->highest = number;
}

void sequence_follow(struct probe *probe, struct sequence *sequence)
{
    memset(sequence, 0, sizeof *sequence);
    ck_assert_int_eq(xivo_bus_on_agent_status_update(probe->bus, NULL, take, sequence), XIVO_BUS_OK);
}

void sequence_free(struct sequence *sequence)
{
    free(sequence->seen);
    sequence->seen = NULL;
}

static bool is_seen(const struct sequence *sequence, int64_t number)
{
    return (size_t)number < sequence->size && sequence->seen[number] > 0;
}

int64_t sequence_first_lost(const struct sequence *sequence)
{
    for (int64_t i = 1; i <= last; i++)
        if (numbers[i].confirmed && !is_seen(sequence, i))
            return i;
    return 0;
}

static bool is_in_a_gap(const struct number *number, const struct probe *probe)
{
    for (int i = 0; i < probe->count; i++) {
        const struct probe_change *change = &probe->changes[i];

        if (change->has_gap && number->done_us >= change->gap_from_us && number->sent_us <= change->gap_to_us &&
            number->done_wall_us >= change->gap_from_wall_us && number->sent_wall_us <= change->gap_to_wall_us)
            return true;
    }
    return false;
}

static void tell_of(int64_t index, const struct probe *probe)
{
    const struct number *number = &numbers[index];

    printf("number %lld, %s, from %lld to %lld us; gaps:", (long long)index,
           number->confirmed ? "confirmed" : "unconfirmed", (long long)number->sent_us, (long long)number->done_us);
    for (int i = 0; i < probe->count; i++)
        if (probe->changes[i].has_gap)
            printf(" %lld to %lld", (long long)probe->changes[i].gap_from_us, (long long)probe->changes[i].gap_to_us);
    putchar('\n');
}

int64_t sequence_first_unexplained(const struct sequence *sequence, const struct probe *probe, int64_t *missing)
{
    *missing = 0;
    for (int64_t i = 1; i <= last; i++) {
        if (is_seen(sequence, i) || (sequence->confirmed_only && !numbers[i].confirmed))
            continue;
        if (!is_in_a_gap(&numbers[i], probe)) {
            tell_of(i, probe);
            return i;
        }
        ++*missing;
    }
    return 0;
}
