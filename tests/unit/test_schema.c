/*
 * What a schema must be like, and the words for what is wrong with one. Everything goes through xivo_bus_on_custom();
 * how events are decoded by a valid one is in test_custom.c.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xivo-bus/xivo-bus.h>

#include "failing_alloc.h"

struct leg {
    const char *channel;
};

/* A member of every type, twice where that is needed to be wrong. */
struct call {
    const char *id, *other;
    int64_t line;
    double volume;
    size_t leg_count, tag_count;
    const struct leg *legs;
    const char *const *tags;
    struct xivo_bus_map variables;
    bool muted, has_line, has_volume, has_muted;
};

static const struct xivo_bus_field leg_fields[] = { XIVO_BUS_REQUIRED_STRING(struct leg, channel, "channel") };
static const struct xivo_bus_schema leg_schema = XIVO_BUS_SCHEMA(NULL, struct leg, leg_fields);

static const struct xivo_bus_field call_fields[] = {
    XIVO_BUS_REQUIRED_STRING(struct call, id, "id"),
    XIVO_BUS_OPTIONAL_INTEGER(struct call, line, has_line, "line.id"),
    XIVO_BUS_OBJECTS(struct call, legs, struct leg, leg_count, "legs", &leg_schema),
};

enum { ID, LINE, LEGS, COUNT }; /* the fields above */

static xivo_bus *bus;

/* A schema that is valid, to be spoilt. */
static struct xivo_bus_field fields[COUNT];
static struct xivo_bus_schema schema;

static void setup(void)
{
    const struct xivo_bus_schema valid = XIVO_BUS_SCHEMA("call_created", struct call, fields);

    ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
    memcpy(fields, call_fields, sizeof fields);
    schema = valid;
}

static void teardown(void)
{
    xivo_bus_free(bus);
}

static void on_call(const xivo_bus_event *event, const void *data, void *userdata)
{
    (void)event, (void)data, (void)userdata;
}

static int subscribe(void)
{
    xivo_bus_subscription *subscription = (void *)&schema;
    int rc = xivo_bus_on_custom(bus, &subscription, NULL, &schema, on_call, NULL);

    ck_assert((rc == XIVO_BUS_OK) == (subscription != NULL));
    return rc;
}

static void must_refuse(const char *words)
{
    int rc = subscribe();

    ck_assert_msg(rc == XIVO_BUS_ERR_SCHEMA, "taken (%d), instead of: %s", rc, words);
    ck_assert_str_eq(xivo_bus_error_text(bus, rc), words);
}

static void must_take(void)
{
    int rc = subscribe();

    ck_assert_msg(rc == XIVO_BUS_OK, "%s", xivo_bus_error_text(bus, rc));
}

START_TEST(test_valid)
{
    must_take();
    schema.name = NULL;
    must_take();
}
END_TEST

START_TEST(test_arguments)
{
    xivo_bus_subscription *subscription = (void *)&schema;

    ck_assert_int_eq(xivo_bus_on_custom(NULL, &subscription, NULL, &schema, on_call, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_ptr_null(subscription);
    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, &schema, NULL, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_str_eq(xivo_bus_error_text(bus, XIVO_BUS_ERR_ARGUMENT), "the callback is NULL");
    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, NULL, NULL, on_call, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_str_eq(xivo_bus_error_text(bus, XIVO_BUS_ERR_ARGUMENT), "the schema is NULL");
    ck_assert_int_eq(xivo_bus_on_custom(bus, NULL, "", &schema, on_call, NULL), XIVO_BUS_ERR_ARGUMENT);
    ck_assert_str_eq(xivo_bus_error_text(bus, XIVO_BUS_ERR_ARGUMENT),
                     "'' is no binding key: it is empty, over 255 bytes, or not UTF-8");
}
END_TEST

/* ---- the schema as a whole ---- */

START_TEST(test_sizes)
{
    char words[200];

    schema.size = sizeof schema - 1;
    snprintf(words, sizeof words, "schema call_created: its size is %zu, which is none of struct xivo_bus_schema",
             schema.size);
    must_refuse(words);
    schema.size = 8;
    must_refuse("schema *: its size is 8, which is none of struct xivo_bus_schema");
    schema.size = 1025;
    must_refuse("schema call_created: its size is 1025, which is none of struct xivo_bus_schema");
    schema.size = sizeof schema;
    schema.field_size = sizeof fields[0] - 1;
    snprintf(words, sizeof words, "schema call_created: its field_size is %zu, which is none of struct xivo_bus_field",
             schema.field_size);
    must_refuse(words);
    schema.field_size = 1025;
    must_refuse("schema call_created: its field_size is 1025, which is none of struct xivo_bus_field");
}
END_TEST

/* The structs of a program that was built with a later version of the headers. */
struct later_schema {
    struct xivo_bus_schema schema;
    const char *news;
};

struct later_field {
    struct xivo_bus_field field;
    const char *news;
};

START_TEST(test_later_version)
{
    struct later_field later_fields[COUNT] = { { call_fields[ID], NULL },
                                               { call_fields[LINE], NULL },
                                               { call_fields[LEGS], NULL } };
    struct later_schema later = { .schema = schema };
    int rc;

    later.schema.size = sizeof later;
    later.schema.field_size = sizeof later_fields[0];
    later.schema.fields = &later_fields[0].field;
    rc = xivo_bus_on_custom(bus, NULL, NULL, &later.schema, on_call, NULL);
    ck_assert_msg(rc == XIVO_BUS_OK, "%s", xivo_bus_error_text(bus, rc));
    later_fields[LINE].news = "x";
    rc = xivo_bus_on_custom(bus, NULL, NULL, &later.schema, on_call, NULL);
    ck_assert_int_eq(rc, XIVO_BUS_ERR_SCHEMA);
    ck_assert_str_eq(xivo_bus_error_text(bus, rc), "schema call_created: field 'line.id': it uses what only a later "
                                                   "version of the library has");
    later.news = "x";
    rc = xivo_bus_on_custom(bus, NULL, NULL, &later.schema, on_call, NULL);
    ck_assert_int_eq(rc, XIVO_BUS_ERR_SCHEMA);
    ck_assert_str_eq(xivo_bus_error_text(bus, rc),
                     "schema call_created: it uses what only a later version of the library has");
}
END_TEST

START_TEST(test_name)
{
    char name[257];

    schema.name = "";
    must_refuse("schema : its name is empty, longer than 255 bytes, or not UTF-8");
    schema.name = "caf\xE9";
    must_refuse("schema caf?: its name is empty, longer than 255 bytes, or not UTF-8");
    memset(name, 'n', sizeof name);
    name[256] = '\0';
    schema.name = name;
    ck_assert_int_eq(subscribe(), XIVO_BUS_ERR_SCHEMA);
    name[255] = '\0';
    must_take();
}
END_TEST

START_TEST(test_struct_size)
{
    schema.struct_size = 0;
    must_refuse("schema call_created: its struct has 0 bytes; 1 to 65536 are allowed");
    schema.struct_size = 65537;
    must_refuse("schema call_created: its struct has 65537 bytes; 1 to 65536 are allowed");
    schema.struct_size = 65536;
    must_take();
    schema.struct_size = sizeof(struct call) + 1;
    must_refuse("schema call_created: field 'id': its member would not be aligned in an array of the struct");
}
END_TEST

START_TEST(test_count_of_fields)
{
    schema.field_count = 0;
    must_refuse("schema call_created: it has 0 fields; 1 to 256 are allowed");
    schema.field_count = 257;
    must_refuse("schema call_created: it has 257 fields; 1 to 256 are allowed");
    schema.field_count = 3;
    schema.fields = NULL;
    must_refuse("schema call_created: its fields are NULL");
}
END_TEST

/* ---- paths ---- */

START_TEST(test_paths)
{
    static const char words[] = "schema call_created: the path of field number 2 has an empty part, is longer than 255 "
                                "bytes, or is not UTF-8";
    char path[257];

    fields[LINE].path = NULL;
    must_refuse("schema call_created: the path of field number 2 is NULL");
    fields[LINE].path = "";
    must_refuse(words);
    fields[LINE].path = ".";
    must_refuse(words);
    fields[LINE].path = ".id";
    must_refuse(words);
    fields[LINE].path = "line.";
    must_refuse(words);
    fields[LINE].path = "line..id";
    must_refuse(words);
    fields[LINE].path = "caf\xE9";
    must_refuse(words);
    memset(path, 'p', sizeof path);
    path[256] = '\0';
    fields[LINE].path = path;
    must_refuse(words);
    path[255] = '\0';
    must_take();
    fields[LINE].path = "\xC3\xA9t\xC3\xA9.\xE2\x82\xAC";
    must_take();
}
END_TEST

START_TEST(test_paths_that_meet)
{
    fields[LINE].path = "id";
    must_refuse("schema call_created: field 'id': it is there twice");
    fields[LINE].path = "id.number";
    must_refuse("schema call_created: field 'id.number': it and 'id' cannot both be read: one goes through the other");
    fields[ID].path = "line.id";
    fields[LINE].path = "line";
    must_refuse("schema call_created: field 'line': it and 'line.id' cannot both be read: one goes through the other");
    fields[ID].path = "line.a.b";
    fields[LINE].path = "line.a";
    must_refuse(
        "schema call_created: field 'line.a': it and 'line.a.b' cannot both be read: one goes through the other");
    fields[LINE].path = "line.a.c";
    must_take();
    fields[LINE].path = "line.ab";
    must_take();
}
END_TEST

/* ---- members ---- */

START_TEST(test_type_and_flags)
{
    fields[LINE].type = 0;
    must_refuse("schema call_created: field 'line.id': its type 0 is unknown");
    fields[LINE].type = -1;
    must_refuse("schema call_created: field 'line.id': its type -1 is unknown");
    fields[LINE].type = XIVO_BUS_FIELD_MEMBERS + 1;
    must_refuse("schema call_created: field 'line.id': its type 13 is unknown");
    fields[LINE].type = XIVO_BUS_FIELD_INTEGER;
    fields[LINE].flags = 16;
    must_refuse("schema call_created: field 'line.id': its flags 0x10 are unknown");
    fields[LINE].flags = XIVO_BUS_FIELD_PREFIX;
    must_refuse("schema call_created: field 'line.id': its flags 0x8 mean nothing for its type");
    fields[LINE].flags = XIVO_BUS_FIELD_REQUIRED | XIVO_BUS_FIELD_TOLERANT;
    must_refuse("schema call_created: field 'line.id': it cannot be required and tolerant");
    fields[LINE].flags = XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_TEXT_NUMBER;
    must_take();
    fields[ID].flags = XIVO_BUS_FIELD_TEXT_NUMBER;
    must_refuse("schema call_created: field 'id': its flags 0x4 mean nothing for its type");
}
END_TEST

START_TEST(test_member_inside)
{
    fields[ID].offset = sizeof(struct call);
    must_refuse("schema call_created: field 'id': its member does not lie in the struct");
    fields[ID].offset = sizeof(struct call) - sizeof(char *) + 1;
    must_refuse("schema call_created: field 'id': its member does not lie in the struct");
    fields[ID].offset = (size_t)-4;
    must_refuse("schema call_created: field 'id': its member does not lie in the struct");
    fields[ID].offset = 1;
    must_refuse("schema call_created: field 'id': its member is not aligned");
    fields[ID].offset = 0;
    fields[LINE].aux_offset = sizeof(struct call);
    must_refuse("schema call_created: field 'line.id': its flag does not lie in the struct");
    fields[LINE].aux_offset = offsetof(struct call, has_line);
    fields[LEGS].aux_offset = sizeof(struct call) - 1;
    must_refuse("schema call_created: field 'legs': its count does not lie in the struct");
    fields[LEGS].aux_offset = 1;
    must_refuse("schema call_created: field 'legs': its count is not aligned");
}
END_TEST

START_TEST(test_side)
{
    fields[ID].aux_offset = offsetof(struct call, has_muted);
    must_refuse("schema call_created: field 'id': it has a flag or a count that it does not need");
    fields[ID].aux_offset = (size_t)-1;
    fields[LINE].aux_offset = (size_t)-1;
    must_refuse("schema call_created: field 'line.id': it has no flag");
    fields[LINE].flags = XIVO_BUS_FIELD_REQUIRED;
    must_take();
    fields[LINE].aux_offset = offsetof(struct call, has_line);
    must_refuse("schema call_created: field 'line.id': it has a flag or a count that it does not need");
    fields[LINE].aux_offset = (size_t)-1;
    fields[LEGS].aux_offset = (size_t)-1;
    must_refuse("schema call_created: field 'legs': it has no count");
}
END_TEST

START_TEST(test_shared_memory)
{
    static const char words[] = "schema call_created: field 'line.id': it shares memory of the struct with 'id'";

    fields[LINE].offset = fields[ID].offset;
    must_refuse(words);
    fields[LINE].offset = offsetof(struct call, line);
    fields[LINE].aux_offset = fields[ID].offset + 3;
    must_refuse(words);
    fields[LINE].aux_offset = fields[LINE].offset + 3;
    must_refuse("schema call_created: field 'line.id': its flag lies on its member");
    fields[LINE].aux_offset = offsetof(struct call, has_line);
    fields[LEGS].aux_offset = fields[LEGS].offset;
    must_refuse("schema call_created: field 'legs': its count lies on its member");
    fields[LEGS].aux_offset = fields[LINE].offset;
    must_refuse("schema call_created: field 'legs': it shares memory of the struct with 'line.id'");
}
END_TEST

START_TEST(test_two_arrays_with_one_count)
{
    fields[ID] = (struct xivo_bus_field)XIVO_BUS_STRINGS(struct call, tags, leg_count, "tags");
    must_refuse("schema call_created: field 'legs': it shares memory of the struct with 'tags'");
}
END_TEST

/* ---- item schemas ---- */

START_TEST(test_items)
{
    struct xivo_bus_field own_fields[] = { leg_fields[0] };
    struct xivo_bus_schema own = XIVO_BUS_SCHEMA(NULL, struct leg, own_fields);

    fields[ID].item = &leg_schema;
    must_refuse("schema call_created: field 'id': it has an item schema, but its type has no items");
    fields[ID].item = NULL;
    fields[LEGS].item = NULL;
    must_refuse("schema call_created: field 'legs': it has no item schema");
    fields[LEGS].item = &own;
    own.struct_size = 0;
    must_refuse("schema call_created: item schema of 'legs': its struct has 0 bytes; 1 to 65536 are allowed");
    own.struct_size = sizeof(struct leg);
    own_fields[0].type = 77;
    must_refuse("schema call_created: field 'legs[].channel': its type 77 is unknown");
    own_fields[0].path = NULL;
    must_refuse("schema call_created: item schema of 'legs': the path of field number 1 is NULL");
}
END_TEST

struct node {
    size_t count;
    const struct node *nodes;
};

static struct xivo_bus_field node_field(const struct xivo_bus_schema *item)
{
    return (struct xivo_bus_field)XIVO_BUS_OBJECTS(struct node, nodes, struct node, count, "nodes", item);
}

START_TEST(test_cycles)
{
    struct xivo_bus_field first[1], second[1];
    struct xivo_bus_schema one = XIVO_BUS_SCHEMA("one", struct node, first);
    struct xivo_bus_schema two = XIVO_BUS_SCHEMA(NULL, struct node, second);

    first[0] = node_field(&one);
    schema = one;
    must_refuse("schema one: item schema of 'nodes[].nodes': it contains itself");
    first[0] = node_field(&two);
    second[0] = node_field(&two);
    must_refuse("schema one: item schema of 'nodes[].nodes': it contains itself");
    second[0] = node_field(&one);
    must_refuse("schema one: item schema of 'nodes[].nodes[].nodes': it contains itself");
}
END_TEST

START_TEST(test_depth)
{
    struct xivo_bus_field chain_fields[9][1];
    struct xivo_bus_schema chain[9];

    for (size_t i = 0; i < 9; i++) {
        const struct xivo_bus_schema link = XIVO_BUS_SCHEMA("chain", struct node, chain_fields[i]);

        chain[i] = link;
        chain_fields[i][0] = node_field(i < 8 ? &chain[i + 1] : &leg_schema);
    }
    schema = chain[2];
    must_take();
    schema = chain[1];
    must_refuse("schema chain: item schema of 'nodes[].nodes[].nodes[].nodes[].nodes[].nodes[].nodes[].nodes': schemas "
                "are more than 8 deep");
}
END_TEST

/* A few small schemas can stand for millions of fields. */
START_TEST(test_fields_in_all)
{
    enum { WIDTH = 100 };
    struct wide {
        struct {
            size_t count;
            const void *items;
        } arrays[WIDTH];
    };
    struct xivo_bus_field wide[3][WIDTH];
    struct xivo_bus_schema levels[3];
    char paths[WIDTH][8];

    for (size_t level = 0; level < 3; level++) {
        const struct xivo_bus_schema link = XIVO_BUS_SCHEMA("wide", struct wide, wide[level]);

        levels[level] = link;
        for (size_t i = 0; i < WIDTH; i++) {
            size_t start = i * sizeof((struct wide *)0)->arrays[0];

            snprintf(paths[i], sizeof paths[i], "a%zu", i);
            wide[level][i] = (struct xivo_bus_field){ paths[i], XIVO_BUS_FIELD_OBJECTS,
                                                      0,        start + sizeof(size_t),
                                                      start,    level < 2 ? &levels[level + 1] : &leg_schema };
        }
    }
    schema = levels[2];
    must_take();
    schema = levels[0];
    ck_assert_int_eq(subscribe(), XIVO_BUS_ERR_SCHEMA);
    ck_assert_ptr_nonnull(
        strstr(xivo_bus_error_text(bus, XIVO_BUS_ERR_SCHEMA), "there are more than 4096 fields in all"));
}
END_TEST

/* ---- memory ---- */

START_TEST(test_no_memory)
{
    bool failed = true;
    unsigned nth = 0;

    while (failed) {
        int rc;

        xivo_bus_free(bus);
        ck_assert_int_eq(xivo_bus_new(&bus, "amqp://localhost"), XIVO_BUS_OK);
        fail_allocation(++nth);
        rc = xivo_bus_on_custom(bus, NULL, "calls.#", &schema, on_call, NULL);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
        if (failed)
            ck_assert_str_eq(xivo_bus_error_text(bus, rc), xivo_bus_strerror(rc));
    }
    ck_assert_uint_ge(nth, 5);
}
END_TEST

START_TEST(test_no_memory_for_a_big_schema)
{
    static struct xivo_bus_field many[256];
    static char paths[256][32];
    struct many {
        const char *members[256];
    };
    const struct xivo_bus_schema big = XIVO_BUS_SCHEMA("big", struct many, many);
    bool failed = true;

    for (size_t i = 0; i < 256; i++) {
        snprintf(paths[i], sizeof paths[i], "p%zu.q%zu.r%zu", i % 7, i % 11, i);
        many[i] = (struct xivo_bus_field){ paths[i], XIVO_BUS_FIELD_STRING, 0, i * sizeof(char *), (size_t)-1, NULL };
    }
    schema = big;
    must_take();
    for (unsigned nth = 1; failed; nth++) {
        int rc;

        fail_allocation(nth);
        rc = xivo_bus_on_custom(bus, NULL, NULL, &big, on_call, NULL);
        failed = stop_failing();
        ck_assert_int_eq(rc, failed ? XIVO_BUS_ERR_NOMEM : XIVO_BUS_OK);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("schema");
    TCase *tcase = tcase_create("schema");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, test_valid);
    tcase_add_test(tcase, test_arguments);
    tcase_add_test(tcase, test_sizes);
    tcase_add_test(tcase, test_later_version);
    tcase_add_test(tcase, test_name);
    tcase_add_test(tcase, test_struct_size);
    tcase_add_test(tcase, test_count_of_fields);
    tcase_add_test(tcase, test_paths);
    tcase_add_test(tcase, test_paths_that_meet);
    tcase_add_test(tcase, test_type_and_flags);
    tcase_add_test(tcase, test_member_inside);
    tcase_add_test(tcase, test_side);
    tcase_add_test(tcase, test_shared_memory);
    tcase_add_test(tcase, test_two_arrays_with_one_count);
    tcase_add_test(tcase, test_items);
    tcase_add_test(tcase, test_cycles);
    tcase_add_test(tcase, test_depth);
    tcase_add_test(tcase, test_fields_in_all);
    tcase_add_test(tcase, test_no_memory);
    tcase_add_test(tcase, test_no_memory_for_a_big_schema);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
