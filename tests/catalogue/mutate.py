"""Variants of a sample: every member in turn removed, null, and of each other type."""

import copy

OTHERS = ["text", "", 7, -1, 1.5, True, [], [1], ["a", None], {}, {"a": 1}]


def places(data, path=()):
    """The path of every member, in nested objects and in the first item of arrays too."""
    found = []
    items = data.items() if isinstance(data, dict) else enumerate(data[:1])
    for key, value in items:
        found.append(path + (key,))
        if isinstance(value, (dict, list)):
            found += places(value, path + (key,))
    return found


def holder(data, path):
    for key in path[:-1]:
        data = data[key]
    return data


def variants(data):
    for path in places(data):
        removed = copy.deepcopy(data)
        del holder(removed, path)[path[-1]]
        yield removed
        for other in [None] + OTHERS:
            changed = copy.deepcopy(data)
            holder(changed, path)[path[-1]] = other
            yield changed
