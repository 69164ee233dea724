#include <fnmatch.h>
#include <stdbool.h>
#include <stdio.h>

#include "listen-kinds.h"

static bool matches(const struct listen_kind *kind, const char *pattern)
{
    return !pattern || fnmatch(pattern, kind->name, 0) == 0 || fnmatch(pattern, kind->key, 0) == 0;
}

static void print_kind(const struct listen_kind *kind, const char *before)
{
    printf("%s%s (%s)\n%s\n", before, kind->name, kind->key, kind->about);
    for (size_t i = 0; i < kind->member_count; i++)
        printf("    %s\n", listen_kind_members[kind->first + i]);
}

size_t listen_print_kinds(const char *pattern)
{
    size_t count = 0;

    for (size_t i = 0; i < listen_kind_count; i++) {
        const struct listen_kind *kind = &listen_kinds[i];

        if (!matches(kind, pattern))
            continue;
        print_kind(kind, count > 0 ? "\n" : "");
        count++;
    }
    return count;
}
