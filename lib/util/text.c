#include "util/text.h"

#include <stdlib.h>
#include <string.h>

char *xb_text_copy(const char *bytes, size_t length)
{
    char *copy = malloc(length + 1);

    if (!copy)
        return NULL;
    if (length > 0)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}

bool xb_text_is(const char *bytes, size_t length, const char *word)
{
    for (size_t i = 0; i < length; i++)
        if (word[i] == '\0' || xb_ascii_lower(bytes[i]) != xb_ascii_lower(word[i]))
            return false;
    return word[length] == '\0';
}
