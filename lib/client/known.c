#include "client/known.h"

#include <stdlib.h>

#include "client/key.h"

const char **xb_known_names(const char *pattern)
{
    const char **names = malloc((xb_known_kind_count + 1) * sizeof *names);
    size_t count = 0;

    if (!names)
        return NULL;
    for (size_t i = 0; i < xb_known_kind_count; i++)
        if (xb_key_patterns_meet(pattern, xb_known_kinds[i].key))
            names[count++] = xb_known_kinds[i].name;
    names[count] = NULL;
    return names;
}
