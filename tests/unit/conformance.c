#include "conformance.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned nibble(char digit)
{
    return (unsigned)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/* The case's bytes; to be freed. */
static char *bytes_of(struct json_object *object, size_t *length)
{
    struct json_object *hex = json_object_object_get(object, "hex");
    struct json_object *text = hex ? hex : json_object_object_get(object, "text");
    const char *from = json_object_get_string(text);
    char *bytes;

    ck_assert_ptr_nonnull(text);
    *length = (size_t)json_object_get_string_len(text) / (hex ? 2 : 1);
    bytes = malloc(*length + 1);
    ck_assert_ptr_nonnull(bytes);
    for (size_t i = 0; i < *length; i++)
        bytes[i] = hex ? (char)(nibble(from[2 * i]) << 4 | nibble(from[2 * i + 1])) : from[i];
    bytes[*length] = '\0';
    return bytes;
}

static size_t run_file(const char *path, void (*run)(const struct conformance_case *each))
{
    struct json_object *file = json_object_from_file(path);
    struct json_object *cases = json_object_object_get(file, "cases");
    size_t count;

    ck_assert_msg(cases != NULL, "%s: cannot be read", path);
    count = json_object_array_length(cases);
    for (size_t i = 0; i < count; i++) {
        struct json_object *object = json_object_array_get_idx(cases, i);
        struct conformance_case each = {
            .name = json_object_get_string(json_object_object_get(object, "name")),
            .file = strrchr(path, '/') + 1,
            .expect = json_object_object_get(object, "expect"),
            .whole = json_object_get_boolean(json_object_object_get(object, "whole")),
        };
        char *bytes = bytes_of(object, &each.length);

        each.text = bytes;
        run(&each);
        free(bytes);
    }
    json_object_put(file);
    return count;
}

size_t for_each_case(const char *folder, void (*run)(const struct conformance_case *each))
{
    const char *source = getenv("XB_SRCDIR");
    char path[4096], file[4400];
    DIR *directory;
    size_t count = 0;

    snprintf(path, sizeof path, "%s/tests/data/json/%s", source ? source : ".", folder);
    directory = opendir(path);
    ck_assert_msg(directory != NULL, "%s: cannot be read", path);
    for (struct dirent *entry = readdir(directory); entry; entry = readdir(directory)) {
        if (!strstr(entry->d_name, ".json"))
            continue;
        snprintf(file, sizeof file, "%s/%s", path, entry->d_name);
        count += run_file(file, run);
    }
    closedir(directory);
    return count;
}

char *wrapped(const struct conformance_case *each, const char *before, const char *behind, size_t *length)
{
    size_t head = strlen(before), tail = strlen(behind);
    char *body = malloc(head + each->length + tail + 1);

    ck_assert_ptr_nonnull(body);
    memcpy(body, before, head);
    memcpy(body + head, each->text, each->length);
    memcpy(body + head + each->length, behind, tail + 1);
    *length = head + each->length + tail;
    return body;
}
