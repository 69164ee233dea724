/* Runs a target on files, each of which is one input: the arguments, or everything in a folder that is an argument. */
#include <dirent.h>
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

static int replay_folder(DIR *folder, const char *path)
{
    int failed = 0;

    for (struct dirent *entry = readdir(folder); entry; entry = readdir(folder)) {
        char name[4096];

        if (entry->d_name[0] == '.')
            continue;
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        failed |= replay_file(name);
    }
    return failed;
}

int main(int argc, char **argv)
{
    int failed = 0;

    for (int i = 1; i < argc; i++) {
        DIR *folder = opendir(argv[i]);

        failed |= folder ? replay_folder(folder, argv[i]) : replay_file(argv[i]);
        if (folder)
            closedir(folder);
    }
    printf("%lu inputs\n", count);
    return failed || count == 0;
}
