#include "client/names.h"

#include <stdlib.h>
#include <string.h>

static size_t count_names(const char *text)
{
    size_t count = 1;

    for (; *text; text++)
        count += *text == '|';
    return count;
}

const char **xb_names_split(const char *text)
{
    size_t count = count_names(text), size = strlen(text) + 1, length;
    const char **names = malloc((count + 1) * sizeof *names + size);
    char *at;

    if (!names)
        return NULL;
    at = memcpy(names + count + 1, text, size);
    for (size_t i = 0; i < count; i++) {
        names[i] = at;
        length = strcspn(at, "|");
        at[length] = '\0';
        at += length + 1;
    }
    names[count] = NULL;
    return names;
}

bool xb_names_have(const char *const *names, const char *name)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}
