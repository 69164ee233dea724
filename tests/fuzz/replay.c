/* Runs a target on files, each of which is one input: the arguments, or everything in a folder that is an argument. */
#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

static unsigned long count;

static int replay_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = malloc(1 << 20);
    size_t length = file && bytes ? fread(bytes, 1, 1 << 20, file) : 0;
    int failed = !file || !bytes || ferror(file);
    char *copy;

    if (!failed) {
        copy = exact_copy(bytes, length);
        LLVMFuzzerTestOneInput((const uint8_t *)copy, length);
        free(copy);
        count++;
    } else {
        fprintf(stderr, "%s: cannot be read\n", path);
    }
    if (file)
        fclose(file);
    free(bytes);
    return failed;
}

static int is_seed(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

/* In the order of their names, so that what the first one finds is found every time. False: it is no folder. */
static bool replay_folder(const char *path, int *failed)
{
    struct dirent **entries;
    int entry_count = scandir(path, &entries, is_seed, alphasort);

    for (int i = 0; i < entry_count; i++) {
        char name[4096];

        snprintf(name, sizeof name, "%s/%s", path, entries[i]->d_name);
        *failed |= replay_file(name);
        free(entries[i]);
    }
    if (entry_count >= 0)
        free(entries);
    return entry_count >= 0;
}

int main(int argc, char **argv)
{
    int failed = 0;

    for (int i = 1; i < argc; i++)
        if (!replay_folder(argv[i], &failed))
            failed |= replay_file(argv[i]);
    printf("%lu inputs\n", count);
    return failed || count == 0;
}
