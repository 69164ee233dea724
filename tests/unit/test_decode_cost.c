/*
 * What one message of the default max_body may cost, whatever is in it: at most 10 ms for its envelope, the struct of its
 * kind and one struct of the program's own, and a bounded amount of memory. Each body here is made to hurt in its own way.
 *
 * Measured is the processor's time of the thread, the least of a few runs. Where the machine, a sanitizer or valgrind makes
 * everything slower, a pass that only validates says by how much.
 */
#include <check.h>
#include <malloc.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <xivo-bus/xivo-bus.h>

/* How many times as long as to validate a body it may take to decode one where that alone shows a slow machine. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { SLOWER = 30 };
#elif defined(__clang__)
enum { SLOWER = 15 }; /* which does not say whether it sanitizes */
#else
enum { SLOWER = 10 };
#endif

#ifdef __GLIBC__
#if __GLIBC_PREREQ(2, 33)
#define HAVE_MALLINFO2 1
#endif
#endif

enum { MOST = 512 * 1024, LIMIT_US = 10 * 1000, RUNS = 60, WIDE = 200, TOLERANT = XIVO_BUS_FIELD_TOLERANT };

static char *body;
static size_t length;
static int64_t unit_us; /* a body of this size that is only validated */

static void put(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void put(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    length += (size_t)vsnprintf(body + length, MOST - length, format, arguments);
    va_end(arguments);
}

/* An element of a row, with a comma before it unless it is the first; false when the body is nearly full. */
static bool fits(size_t end_length)
{
    return length + end_length + 300 < MOST;
}

static void begin(const char *name)
{
    length = 0;
    put("{\"name\":\"%s\",\"data\":{", name);
}

/* Members or elements as long as there is room; `next` writes the one of a number. */
static void fill(void (*next)(unsigned), const char *end)
{
    for (unsigned i = 0; fits(strlen(end)); i++) {
        if (i > 0)
            put(",");
        next(i);
    }
    put("%s", end);
}

static unsigned scattered(unsigned i)
{
    return (unsigned)(i * UINT64_C(2654435761) % 1000003);
}

/* The least of up to `runs` runs, as soon as it is not above `enough_us`: a busy machine has its better moments. */
static int64_t cost_us(xivo_bus *bus, const char *key, int runs, int64_t enough_us)
{
    int64_t least = INT64_MAX;

    for (int i = 0; i < runs && least > enough_us; i++) {
        struct timespec from, to;
        int64_t us;

        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
        xivo_bus_feed(bus, key, body, length);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
        us = (to.tv_sec - from.tv_sec) * 1000000 + (to.tv_nsec - from.tv_nsec) / 1000;
        least = us < least ? us : least;
    }
    return least;
}

static void must_be_cheap(xivo_bus *bus, const char *key, const char *what)
{
    int64_t slow_us = SLOWER * unit_us, limit_us = slow_us > LIMIT_US ? slow_us : LIMIT_US;
    int64_t us = cost_us(bus, key, RUNS, limit_us);

    printf("%-60s %6.1f ms\n", what, (double)us / 1000);
    ck_assert_msg(us <= limit_us, "%s: %lld us, at most %lld", what, (long long)us, (long long)limit_us);
}

/* ---- bodies ---- */

static void short_name(unsigned i)
{
    put("\"%x\":\"\"", scattered(i));
}

static void same_name(unsigned i)
{
    (void)i;
    put("\"a\":\"\"");
}

static void number_member(unsigned i)
{
    put("\"%x\":0", scattered(i));
}

static void null_member(unsigned i)
{
    put("\"%x\":null", scattered(i));
}

static void zero(unsigned i)
{
    (void)i;
    put("0");
}

static void empty_text(unsigned i)
{
    (void)i;
    put("\"\"");
}

static void empty_object(unsigned i)
{
    (void)i;
    put("{}");
}

static void same_object(unsigned i)
{
    (void)i;
    put("\"g\":{}");
}

static void filled_object(unsigned i)
{
    (void)i;
    put("\"g\":{\"f000\":\"\"}");
}

static void near_name(unsigned i)
{
    put("\"q%03u\":0", i % 1000);
}

static void slow_number(unsigned i)
{
    put("{\"n\":1e-%u}", 30 + i % 200);
}

static void same_slow_number(unsigned i)
{
    (void)i;
    put("\"n\":1e-30");
}

static void worst_name(unsigned i)
{
    put("\"f%03u\":\"\"", i % 2 ? 0 : WIDE - 1);
}

static void odd_boolean(unsigned i)
{
    (void)i;
    put("\"b\":\"x\"");
}

static void required_item(unsigned i)
{
    (void)i;
    put("{\"f000\":\"\"}");
}

static void number_pair(unsigned i)
{
    put("\"%x\":1", scattered(i));
}

static void text_of(const char *piece, const char *end)
{
    size_t size = strlen(piece);

    while (fits(strlen(end))) {
        memcpy(body + length, piece, size);
        length += size;
    }
    put("%s", end);
}

/* ---- kinds ---- */

static void on_ami(const xivo_bus_event *event, const struct xivo_bus_ami *ami, void *userdata)
{
    (void)event, (void)ami, (void)userdata;
}

static void on_event(const xivo_bus_event *event, void *userdata)
{
    (void)event, (void)userdata;
}

static void on_custom(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
}

static xivo_bus *bus;

static void setup(void)
{
    body = malloc(MOST);
    ck_assert_ptr_nonnull(body);
    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_event(bus, NULL, NULL, on_event, NULL), XIVO_BUS_OK);
    begin("x");
    fill(short_name, "}}");
    unit_us = cost_us(bus, "k", 8, 0);
}

static void teardown(void)
{
    xivo_bus_free(bus);
    free(body);
}

START_TEST(test_raw)
{
    static const char *const pieces[] = { "\\u00e9", "\\n", "a\\n", "\xC3\xA9", "\xF0\x9F\x98\x80" };

    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        begin("x");
        put("\"a\":\"");
        text_of(pieces[i], "\"}}");
        must_be_cheap(bus, "k", pieces[i]);
    }
    begin("x");
    put("\"a\":[");
    fill(zero, "]}}");
    must_be_cheap(bus, "k", "zeros");
    begin("x");
    put("\"a\":[");
    fill(empty_object, "]}}");
    must_be_cheap(bus, "k", "empty objects");
    length = 0;
    put("{");
    fill(same_name, ",\"name\":\"x\"}");
    must_be_cheap(bus, "k", "an envelope of many members");
}
END_TEST

START_TEST(test_ami)
{
    static const char *const pieces[] = { "\\u00e9", "\\n", "a\\n", "\xC3\xA9", "\xF0\x9F\x98\x80" };
    static void (*const members[])(unsigned) = { short_name, same_name };

    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, NULL), XIVO_BUS_OK);
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        begin("x");
        put("\"a\":\"");
        text_of(pieces[i], "\"}}");
        must_be_cheap(bus, "ami.x", pieces[i]);
    }
    for (size_t i = 0; i < 2; i++) {
        begin("x");
        fill(members[i], "}}");
        must_be_cheap(bus, "ami.x", i ? "one name" : "short names");
        begin("x");
        put("\"ChanVariable\":{");
        fill(members[i], "}}}");
        must_be_cheap(bus, "ami.x", i ? "one name in a map" : "short names in a map");
        begin("x");
        put("\"ChanVariable\":{");
        fill(members[i], "},\"b\":1}}");
        must_be_cheap(bus, "ami.x", i ? "one name, then a misfit" : "short names, then a misfit");
        begin("x");
        fill(members[i], "},\"data\":{}}");
        must_be_cheap(bus, "ami.x", i ? "one name, then other data" : "short names, then other data");
    }
    begin("x");
    fill(null_member, "}}");
    must_be_cheap(bus, "ami.x", "nulls");
}
END_TEST

/* ---- structs of a program's own ---- */

struct wide {
    const char *texts[WIDE];
    bool present;
};

struct big {
    const char *text;
    bool present;
    char room[60000];
};

struct item {
    double number;
    bool has_number;
};

struct own {
    struct wide wide;
    struct big big;
    size_t count;
    const void *array;
    struct xivo_bus_map map;
    int64_t integer;
    bool boolean, has_boolean;
    double number;
    bool has_number;
};

static struct xivo_bus_field wide_fields[WIDE], required_fields[WIDE], alias_fields[1];
static char wide_paths[WIDE][8], alias_path[WIDE * 8];
static const struct xivo_bus_field big_fields[] = { XIVO_BUS_STRING_FIELD(struct big, text, "f000", TOLERANT) };
static const struct xivo_bus_field item_fields[] = { XIVO_BUS_NUMBER_FIELD(struct item, number, has_number, "n",
                                                                           TOLERANT) };
static const struct xivo_bus_schema big_schema = XIVO_BUS_SCHEMA(NULL, struct big, big_fields),
                                    item_schema = XIVO_BUS_SCHEMA(NULL, struct item, item_fields),
                                    wide_schema = XIVO_BUS_SCHEMA(NULL, struct wide, wide_fields),
                                    required_schema = XIVO_BUS_SCHEMA(NULL, struct wide, required_fields);

static void make_wide_fields(void)
{
    alias_path[0] = '\0';
    for (unsigned i = 0; i < WIDE; i++) {
        snprintf(wide_paths[i], sizeof wide_paths[i], "f%03u", i);
        wide_fields[i] = (struct xivo_bus_field){ wide_paths[i], XIVO_BUS_FIELD_STRING,
                                                  TOLERANT,      offsetof(struct wide, texts) + i * sizeof(char *),
                                                  (size_t)-1,    NULL };
        required_fields[i] = wide_fields[i];
        required_fields[i].flags = i == 0 ? XIVO_BUS_FIELD_REQUIRED : TOLERANT;
        if (i < 50)
            strcat(strcat(alias_path, i ? "|" : ""), wide_paths[i]);
    }
    strcat(strcat(alias_path, "|"), wide_paths[WIDE - 1]);
    alias_fields[0] = (struct xivo_bus_field){ alias_path, XIVO_BUS_FIELD_STRING, TOLERANT, 0, (size_t)-1, NULL };
}

/* One field of struct own, the body that begins with `before`, goes on with `next` and ends with `end`. */
static void try_field(struct xivo_bus_field field, const char *before, void (*next)(unsigned), const char *end,
                      const char *what)
{
    const struct xivo_bus_field fields[1] = { field };
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("x", struct own, fields);
    xivo_bus_subscription *subscription;
    int rc = xivo_bus_on_custom(bus, &subscription, NULL, &schema, on_custom, NULL);

    ck_assert_msg(rc == XIVO_BUS_OK, "%s: %s", what, xivo_bus_error_text(bus, rc));
    begin("x");
    put("%s", before);
    fill(next, end);
    must_be_cheap(bus, "k", what);
    xivo_bus_subscription_cancel(subscription);
}

#define ARRAY(type_, item_)                                                                                            \
    ((struct xivo_bus_field){ "a", type_, TOLERANT, offsetof(struct own, array), offsetof(struct own, count), item_ })
#define MAP(type_, path_, flags_)                                                                                      \
    ((struct xivo_bus_field){ path_, type_, flags_, offsetof(struct own, map), (size_t)-1, NULL })
#define OBJECT(member_, schema_)                                                                                       \
    ((struct xivo_bus_field){ "g", XIVO_BUS_FIELD_OBJECT, TOLERANT, offsetof(struct own, member_),                     \
                              offsetof(struct own, member_.present), schema_ })

START_TEST(test_arrays)
{
    make_wide_fields();
    try_field(ARRAY(XIVO_BUS_FIELD_STRINGS, NULL), "\"a\":[", empty_text, "]}}", "an array of strings");
    try_field(ARRAY(XIVO_BUS_FIELD_STRINGS, NULL), "\"a\":[", zero, "]}}", "an array of what it is not");
    try_field(ARRAY(XIVO_BUS_FIELD_INTEGERS, NULL), "\"a\":[", zero, "]}}", "an array of integers");
    try_field(ARRAY(XIVO_BUS_FIELD_OBJECTS, &item_schema), "\"a\":[", empty_object, "]}}", "small structs of nothing");
    try_field(ARRAY(XIVO_BUS_FIELD_OBJECTS, &wide_schema), "\"a\":[", empty_object, "]}}", "wide structs of nothing");
    try_field(ARRAY(XIVO_BUS_FIELD_OBJECTS, &big_schema), "\"a\":[", empty_object, "]}}", "big structs of nothing");
    try_field(ARRAY(XIVO_BUS_FIELD_OBJECTS, &required_schema), "\"a\":[", required_item, "]}}", "something required");
    try_field(ARRAY(XIVO_BUS_FIELD_OBJECTS, &item_schema), "\"a\":[", slow_number, "]}}", "numbers of many digits");
}
END_TEST

START_TEST(test_maps)
{
    try_field(MAP(XIVO_BUS_FIELD_MAP, "a", TOLERANT), "\"a\":{", short_name, "}}}", "a map of short names");
    try_field(MAP(XIVO_BUS_FIELD_MAP, "a", TOLERANT), "\"a\":{", number_pair, "}}}", "a map of misfits");
    try_field(MAP(XIVO_BUS_FIELD_MAP_NULLABLE, "a", TOLERANT), "\"a\":{", number_pair, "}}}", "a map of numbers");
    try_field(MAP(XIVO_BUS_FIELD_MAP_NULLABLE, "a", TOLERANT), "\"a\":{", null_member, "}}}", "a map of nulls");
    try_field(MAP(XIVO_BUS_FIELD_MEMBERS, "*", 0), "", short_name, "}}", "all members, short names");
    try_field(MAP(XIVO_BUS_FIELD_MEMBERS, "*", 0), "", number_member, "}}", "all members, numbers");
    try_field(MAP(XIVO_BUS_FIELD_MEMBERS, "*", 0), "", same_object, "}}", "all members, objects");
}
END_TEST

START_TEST(test_repetitions)
{
    make_wide_fields();
    try_field(OBJECT(wide, &wide_schema), "", same_object, "}}", "a wide object again and again");
    try_field(OBJECT(wide, &wide_schema), "", filled_object, "}}", "a wide object with a member again and again");
    try_field(OBJECT(big, &big_schema), "", filled_object, "}}", "a big object again and again");
    try_field(OBJECT(wide, &wide_schema), "\"g\":{", near_name, "}}}", "names that are nearly right");
    try_field(alias_fields[0], "", worst_name, "}}", "the best and the worst of many names");
    try_field((struct xivo_bus_field){ "n", XIVO_BUS_FIELD_NUMBER, TOLERANT, offsetof(struct own, number),
                                       offsetof(struct own, has_number), NULL },
              "", same_slow_number, "}}", "a number of many digits again and again");
    try_field((struct xivo_bus_field){ "b", XIVO_BUS_FIELD_BOOLEAN, TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER,
                                       offsetof(struct own, boolean), offsetof(struct own, has_boolean), NULL },
              "", odd_boolean, "}}", "text that is no boolean");
}
END_TEST

/* A group of fields, as "g.f000" and so on make one. */
START_TEST(test_a_group)
{
    static struct xivo_bus_field fields[WIDE];
    static char paths[WIDE][16];
    const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("x", struct wide, fields);

    make_wide_fields();
    for (unsigned i = 0; i < WIDE; i++) {
        snprintf(paths[i], sizeof paths[i], "g.f%03u", i);
        fields[i] = wide_fields[i];
        fields[i].path = paths[i];
    }
    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &schema, on_custom, NULL), XIVO_BUS_OK);
    begin("x");
    fill(same_object, "}}");
    must_be_cheap(bus, "k", "a group again and again");
    begin("x");
    fill(filled_object, "}}");
    must_be_cheap(bus, "k", "a group with a member again and again");
}
END_TEST

/* A kind and a struct of the program's own, both of the same message. */
START_TEST(test_both)
{
    static const struct xivo_bus_field fields[] = { XIVO_BUS_MAP_FIELD(struct own, map, "ChanVariable", TOLERANT) };
    static const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("x", struct own, fields);

    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &schema, on_custom, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, NULL), XIVO_BUS_OK);
    begin("x");
    put("\"ChanVariable\":{");
    fill(short_name, "},\"b\":1}}");
    must_be_cheap(bus, "ami.x", "a misfit of its kind that fits a schema");
}
END_TEST

/* 0 where it cannot be known. */
static size_t memory_in_use(void)
{
#ifdef HAVE_MALLINFO2
    struct mallinfo2 info = mallinfo2();

    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

/* Memory for a message is given back with the next one, so it is still there after it. Sanitizers do not count it. */
START_TEST(test_memory)
{
    struct xivo_bus_field field = ARRAY(XIVO_BUS_FIELD_OBJECTS, &big_schema);
    const struct xivo_bus_schema schema = { sizeof schema, sizeof field, "x", sizeof(struct own), 1, &field };
    size_t before;

    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &schema, on_custom, NULL), XIVO_BUS_OK);
    ck_assert_int_eq(xivo_bus_on_ami(bus, NULL, NULL, on_ami, NULL), XIVO_BUS_OK);
    for (size_t size = 1024; size <= MOST; size *= 8) {
        xivo_bus_feed(bus, "k", "{\"name\":\"y\"}", 12);
        before = memory_in_use();
        begin("x");
        put("\"a\":[{}");
        while (length < size - 100)
            put(",{}");
        put("]}}");
        xivo_bus_feed(bus, "ami.x", body, length);
        ck_assert_uint_le(memory_in_use(), before + 16 * 1024 * 1024 + 32 * length);
    }
}
END_TEST

START_TEST(test_one_number)
{
    static const struct xivo_bus_field fields[] = { XIVO_BUS_NUMBER_FIELD(struct item, number, has_number, "n",
                                                                          TOLERANT) };
    static const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA("x", struct item, fields);

    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &schema, on_custom, NULL), XIVO_BUS_OK);
    begin("x");
    put("\"n\":0.");
    text_of("1234567", "e-5}}");
    must_be_cheap(bus, "k", "one number of a million digits");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("decode_cost");
    TCase *tcase = tcase_create("decode_cost");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 30);
    tcase_add_test(tcase, test_raw);
    tcase_add_test(tcase, test_ami);
    tcase_add_test(tcase, test_arrays);
    tcase_add_test(tcase, test_maps);
    tcase_add_test(tcase, test_repetitions);
    tcase_add_test(tcase, test_a_group);
    tcase_add_test(tcase, test_both);
    tcase_add_test(tcase, test_memory);
    tcase_add_test(tcase, test_one_number);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
