#include <xivo-bus/event.h>

#include <string.h>

#include "decode/number.h"

const char *xivo_bus_map_get(const struct xivo_bus_map *map, const char *name)
{
    if (!map || !name)
        return NULL;
    for (size_t i = 0; i < map->count; i++)
        if (strcmp(map->pairs[i].name, name) == 0)
            return map->pairs[i].value;
    return NULL;
}

int xivo_bus_map_get_integer(const struct xivo_bus_map *map, const char *name, int64_t *value)
{
    const char *text = xivo_bus_map_get(map, name);

    return text && value && xb_decimal(text, strlen(text), value);
}
