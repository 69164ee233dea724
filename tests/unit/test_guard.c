/*
 * The decoder at the edge of memory: a page that may not be touched lies directly behind what may be read, or directly
 * in front of it. Of a message nothing beyond its length is read, of the text in the scratch nothing beyond its
 * padding, and the padding is not written. Everything of tests/data/json and tests/data/messages.json is read in this
 * way.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <xivo-bus/xivo-bus.h>

#include "conformance.h"
#include "decode/catalogue.h"
#include "decode/message.h"
#include "decode/record.h"
#include "decode/schema.h"

struct values {
    const char *string;
    int64_t integer;
    bool has_integer;
    double number;
    bool has_number;
    bool boolean, has_boolean;
    size_t count;
    const char *const *strings;
    struct xivo_bus_map map;
    const char *json;
};

static const struct xivo_bus_field field_of_type[] = {
    XIVO_BUS_OPTIONAL_STRING(struct values, string, "value"),
    XIVO_BUS_OPTIONAL_INTEGER(struct values, integer, has_integer, "value"),
    XIVO_BUS_OPTIONAL_NUMBER(struct values, number, has_number, "value"),
    XIVO_BUS_OPTIONAL_BOOLEAN(struct values, boolean, has_boolean, "value"),
    XIVO_BUS_STRINGS(struct values, strings, count, "value"),
    XIVO_BUS_MAP(struct values, map, "value"),
    XIVO_BUS_JSON(struct values, json, "value"),
    XIVO_BUS_OPTIONAL_STRING(struct values, string, "a.b.c"),
};

enum { TYPES = sizeof field_of_type / sizeof field_of_type[0], ROOM = 64 * 1024 };

static char *memory; /* ROOM bytes between two pages that may not be touched */
static size_t page;
static struct xb_decoder *decoder, *own_decoder; /* of the envelope, and by a schema */
static struct xb_store store;
static struct xb_schema *schemas[TYPES];

static void setup(void)
{
    page = (size_t)sysconf(_SC_PAGESIZE);
    memory = mmap(NULL, ROOM + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ck_assert(memory != MAP_FAILED);
    memory += page;
    ck_assert_int_eq(mprotect(memory, ROOM, PROT_READ | PROT_WRITE), 0);
    decoder = xb_decoder_new(1);
    own_decoder = xb_decoder_new(1);
    ck_assert(decoder && own_decoder);
    for (size_t i = 0; i < TYPES; i++) {
        struct xivo_bus_schema schema = { sizeof schema,    sizeof field_of_type[0], "n", sizeof(struct values), 1,
                                          &field_of_type[i] };

        ck_assert_int_eq(xb_schema_new(&schemas[i], &schema, NULL), XIVO_BUS_OK);
    }
}

static void teardown(void)
{
    for (size_t i = 0; i < TYPES; i++)
        xb_schema_drop(schemas[i]);
    xb_decoder_free(decoder);
    xb_decoder_free(own_decoder);
    xb_store_free(&store);
    ck_assert_int_eq(munmap(memory - page, ROOM + 2 * page), 0);
}

/* Where `size` bytes begin at the start of the memory, or end at its end. */
static char *place_for(size_t size, bool at_end)
{
    ck_assert_uint_le(size, ROOM);
    return at_end ? memory + ROOM - size : memory;
}

/* ---- a message as it was received ---- */

/* All that is made of a message: the event's struct, and the one of a schema unless it is NULL. */
static void decode_both(const struct xb_source *source, const struct xb_schema *schema)
{
    struct xb_message message, own;
    struct xb_error error;
    int rc = xb_decoder_run(decoder, source, &message, &error);

    if (rc == XIVO_BUS_OK && schema)
        xb_decoder_run_schema(own_decoder, schema, source->body, &message, &own, &error);
}

/* It may not even be written: received bytes stay as they are. */
static void decode_body(const char *body, size_t length, const struct xb_schema *schema, bool at_end)
{
    struct xb_source source = { .length = length, .routing_key = "ami.X", .exchange = "", .wanted = ~0U };
    char *place = place_for(length, at_end);

    memcpy(place, body, length);
    source.body = place;
    ck_assert_int_eq(mprotect(memory, ROOM, PROT_READ), 0);
    decode_both(&source, schema);
    source.routing_key = "k";
    decode_both(&source, schema);
    /* As a header's name, any bytes. */
    source.header_name = place;
    source.header_name_length = length < 300 ? length : 300;
    if (at_end)
        source.header_name += length - source.header_name_length;
    decode_both(&source, schema);
    ck_assert_int_eq(mprotect(memory, ROOM, PROT_READ | PROT_WRITE), 0);
}

static void decode_case(const struct conformance_case *each)
{
    size_t length;
    char *body =
        wrapped(each, each->whole ? "" : "{\"name\":\"n\",\"data\":{\"value\":", each->whole ? "" : "}}", &length);

    for (size_t i = 0; i < TYPES; i++) {
        decode_body(body, length, schemas[i], true);
        decode_body(body, length, schemas[i], false);
    }
    decode_body(each->text, each->length, NULL, true);
    decode_body(body, length, NULL, false);
    free(body);
}

START_TEST(test_source_of_cases)
{
    ck_assert_uint_gt(for_each_case("accept", decode_case), 0);
    ck_assert_uint_gt(for_each_case("reject", decode_case), 0);
    ck_assert_uint_gt(for_each_case("defined", decode_case), 0);
}
END_TEST

/* ---- the text in the scratch ---- */

/* Reads an object by a table where nothing but its padding lies behind it. */
static void read_record(const char *text, size_t length, const struct xb_table *table, bool at_end)
{
    static const char zeros[XB_JSON_PADDING];
    char *place = place_for(length + XB_JSON_PADDING, at_end);
    struct xb_record_reader reader;
    max_align_t data[64] = { 0 };

    memcpy(place, text, length);
    memset(place + length, 0, XB_JSON_PADDING);
    xb_store_reset(&store, SIZE_MAX);
    xb_record_begin(&reader, &store);
    xb_json_begin(&reader.json, place, length);
    ck_assert_uint_le(table->size, sizeof data);
    if (xb_json_type(&reader.json) == XB_JSON_OBJECT && xb_record_read(&reader, table, data))
        xb_json_finish(&reader.json);
    ck_assert_mem_eq(place + length, zeros, sizeof zeros);
}

static void skip_text(const char *text, size_t length, bool at_end)
{
    char *place = place_for(length + XB_JSON_PADDING, at_end);
    struct xb_json json;

    memcpy(place, text, length);
    memset(place + length, 0, XB_JSON_PADDING);
    xb_json_begin(&json, place, length);
    if (xb_json_skip(&json))
        xb_json_finish(&json);
    ck_assert_mem_eq(place, text, length);
}

/* And every beginning of it, for the end of a text may be anywhere. */
static void read_text(const char *text, size_t length, const struct xb_table *table)
{
    size_t step = length < 200 ? 1 : length / 100;

    for (size_t cut = length;; cut -= cut < step ? cut : step) {
        read_record(text, cut, table, true);
        skip_text(text, cut, true);
        if (cut == 0)
            break;
    }
    read_record(text, length, table, false);
    skip_text(text, length, false);
}

static void read_case(const struct conformance_case *each)
{
    size_t length;
    char *text = wrapped(each, "{\"value\":", "}", &length);

    for (size_t i = 0; i < TYPES; i++)
        read_text(text, length, xb_schema_table(schemas[i]));
    read_text(text, length, xb_kind_ami()->table);
    free(text);
}

START_TEST(test_scratch_of_cases)
{
    ck_assert_uint_gt(for_each_case("accept", read_case), 0);
    ck_assert_uint_gt(for_each_case("reject", read_case), 0);
    ck_assert_uint_gt(for_each_case("defined", read_case), 0);
}
END_TEST

/* ---- the decoder's own scratch ---- */

/*
 * While `armed`, a big allocation ends at a page that may not be touched. The scratch is 4096 bytes for everything that
 * fits, so a message that fills it up to its padding has that page right behind.
 */
enum { SCRATCH = 4096, GUARDED_MAX = 256 };

static struct {
    char *at;
    size_t size;
} guarded[GUARDED_MAX];
static bool armed;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void __real_free(void *old);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void __wrap_free(void *old);

static size_t pages_for(size_t size)
{
    return (size + page - 1) / page * page;
}

/* GUARDED_MAX: it is none of them; NULL finds a free place. */
static size_t find_guarded(const void *at)
{
    size_t i = 0;

    while (i < GUARDED_MAX && guarded[i].at != at)
        i++;
    return i;
}

void *__wrap_malloc(size_t size)
{
    size_t i, whole;
    char *map;

    if (!armed || size < SCRATCH || (i = find_guarded(NULL)) == GUARDED_MAX)
        return __real_malloc(size);
    whole = pages_for(size);
    map = mmap(NULL, whole + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (map == MAP_FAILED || mprotect(map + whole, page, PROT_NONE) != 0)
        return NULL;
    guarded[i].size = size;
    return guarded[i].at = map + whole - (size + 15) / 16 * 16;
}

void *__wrap_calloc(size_t count, size_t size)
{
    return __real_calloc(count, size);
}

void __wrap_free(void *old)
{
    size_t i = old ? find_guarded(old) : GUARDED_MAX;

    if (i == GUARDED_MAX) {
        __real_free(old);
        return;
    }
    munmap(guarded[i].at - (pages_for(guarded[i].size) - (guarded[i].size + 15) / 16 * 16),
           pages_for(guarded[i].size) + page);
    guarded[i].at = NULL;
}

void *__wrap_realloc(void *old, size_t size)
{
    size_t i = old ? find_guarded(old) : GUARDED_MAX;
    void *new;

    if (i == GUARDED_MAX && old)
        return __real_realloc(old, size);
    new = __wrap_malloc(size);
    if (old && new) {
        memcpy(new, old, guarded[i].size < size ? guarded[i].size : size);
        __wrap_free(old);
    }
    return new;
}

/* The case with white space in front, so that it fills the scratch. */
static void fill_scratch(const struct conformance_case *each)
{
    static char spaces[SCRATCH];
    char *behind = wrapped(each, "{\"name\":\"n\",\"data\":{\"value\":", "}}", &(size_t){ 0 });
    struct xb_source source = { .routing_key = "ami.X", .exchange = "", .wanted = ~0U };
    size_t length = SCRATCH - XB_JSON_PADDING, own = strlen(behind);

    if (memchr(each->text, '\0', each->length) || own > length) {
        free(behind);
        return;
    }
    memset(spaces, ' ', sizeof spaces);
    memcpy(spaces + length - own, behind, own);
    free(behind);
    source.body = spaces;
    source.length = length;
    for (size_t i = 0; i <= TYPES; i++) {
        decode_both(&source, i < TYPES ? schemas[i] : NULL);
    }
}

START_TEST(test_decoder_scratch)
{
    xb_decoder_free(decoder);
    xb_decoder_free(own_decoder);
    armed = true;
    decoder = xb_decoder_new(1);
    own_decoder = xb_decoder_new(1);
    ck_assert(decoder && own_decoder);
    ck_assert_uint_gt(for_each_case("accept", fill_scratch), 0);
    ck_assert_uint_gt(for_each_case("reject", fill_scratch), 0);
    ck_assert_uint_gt(for_each_case("defined", fill_scratch), 0);
    ck_assert_uint_lt(find_guarded(NULL), GUARDED_MAX);
    ck_assert_ptr_nonnull(guarded[0].at);
    armed = false;
}
END_TEST

/* ---- the messages ---- */

START_TEST(test_messages)
{
    const char *source = getenv("XB_SRCDIR");
    struct json_object *messages;
    char path[4096];

    snprintf(path, sizeof path, "%s/tests/data/messages.json", source ? source : ".");
    messages = json_object_from_file(path);
    ck_assert_ptr_nonnull(messages);
    for (size_t i = 0; i < json_object_array_length(messages); i++) {
        struct json_object *body = json_object_object_get(json_object_array_get_idx(messages, i), "body");
        const char *text = json_object_get_string(body);
        size_t length = (size_t)json_object_get_string_len(body);

        decode_body(text, length, NULL, true);
        decode_body(text, length, NULL, false);
        for (size_t cut = 0; cut < length; cut += 7)
            decode_body(text, cut, NULL, true);
        read_text(text, length, xb_kind_ami()->table);
    }
    json_object_put(messages);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("guard");
    TCase *tcase = tcase_create("guard");
    SRunner *runner;
    int failed;

    tcase_set_timeout(tcase, 120);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_source_of_cases);
    tcase_add_test(tcase, test_scratch_of_cases);
    tcase_add_test(tcase, test_decoder_scratch);
    tcase_add_test(tcase, test_messages);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
