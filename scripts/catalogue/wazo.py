"""The headers of Wazo's kinds: include/xivo-bus/wazo/AREA.h."""

import c_code
import meaning
import model

# JSON type -> (C type of the member, kind of row, what stands beside it)
SCALARS = {
    "string": ("const char *", "STRING", None),
    "integer": ("int64_t ", "INTEGER", "has_"),
    "number": ("double ", "NUMBER", "has_"),
    "boolean": ("bool ", "BOOLEAN", "has_"),
    "json": ("const char *", "JSON", None),
    "strings": ("const char *const *", "STRINGS", "_count"),
    "integers": ("const int64_t *", "INTEGERS", "_count"),
    "map": ("struct xivo_bus_map ", "MAP", None),
    "map_nullable": ("struct xivo_bus_map ", "MAP_NULLABLE", None),
}
FORMATS = {
    "uuid": "a UUID",
    "date-time": "ISO 8601 with a zone",
    "date-time-basic": "as 2026-11-22T13:16:24.745-0500",
    "date-time-space": "as 2026-11-22 18:16:24.745881, UTC",
    "unix-time": "seconds since 1970, UTC",
    "base64": "base64",
    "uri": "a URI",
}


def struct_name(shape):
    return "xivo_bus_wazo_" + shape


def describe(wazo, shape, field):
    """What a member means, its form and its values, and whether it may be missing."""
    text = [wazo.meaning(f"{shape}.{field['name']}", field["name"])]
    form = FORMATS.get(field.get("format"), "")
    if form and form.split()[-1].lower() not in text[0].lower():
        text.append(form)
    if "enum" in field:
        values = ", ".join(f'"{value}"' if value else '""' for value in field["enum"])
        text.append(values + (", others are possible" if field.get("enum_open") else ""))
    absent = [word for word, key in (("null", "nullable"), ("absent", "may_be_absent"), ("empty", "may_be_empty"))
              if field.get(key)]
    if absent:
        text.append("may be " + " or ".join(absent))
    return "; ".join(part for part in text if part)


def counter(name):
    return (name[:-1] if name.endswith("s") else name) + "_count"


def declare(wazo, shape, field):
    """The members of a field."""
    name, text = field["name"], describe(wazo, shape, field)
    if field["type"] == "object":
        return [c_code.member(f"struct {struct_name(field['struct'])} {name}", text)]
    if field["type"] == "objects":
        return [c_code.member(f"const struct {struct_name(field['struct'])} *{name}", text),
                c_code.member(f"size_t {counter(name)}")]
    ctype, _, beside = SCALARS[field["type"]]
    members = [c_code.member(ctype + name, text)]
    if beside == "has_":
        members.append(c_code.member(f"bool has_{name}"))
    elif beside:
        members.append(c_code.member(f"size_t {counter(name)}"))
    return members


TOLERANT = "XIVO_BUS_FIELD_TOLERANT"


def row(shape, field):
    """The row of a field in its shape's table."""
    own, name = "struct " + struct_name(shape), field["name"]
    path = f'"{name}"'
    if field["type"] == "object":
        inner = struct_name(field["struct"])
        return c_code.row("XIVO_BUS_OBJECT_FIELD", [own, name, f"struct {inner}", path, f"&{inner}_schema", TOLERANT])
    if field["type"] == "objects":
        inner = struct_name(field["struct"])
        return c_code.row("XIVO_BUS_OBJECTS_FIELD",
                          [own, name, f"struct {inner}", counter(name), path, f"&{inner}_schema", TOLERANT])
    _, kind, beside = SCALARS[field["type"]]
    extra = [f"has_{name}"] if beside == "has_" else [counter(name)] if beside else []
    return c_code.row(f"XIVO_BUS_{kind}_FIELD", [own, name] + extra + [path, TOLERANT])


def shape_text(wazo, shape):
    """Struct, table, and what the table is used as: an item of another, or the data of kinds."""
    prefix, fields = struct_name(shape), wazo.shapes[shape]["fields"]
    members = [c_code.member("bool present", "false: the object is absent")] if shape in wazo.embedded else []
    for field in fields:
        members += declare(wazo, shape, field)
    if not members:
        members = [c_code.member("struct xivo_bus_map members", "whatever the event has: no member is known")]
    parts = [c_code.struct(prefix, members, wazo.meaning("shape " + shape)), "\n"]
    table = [row(shape, field) for field in fields]
    if not table:
        table = [c_code.row("XIVO_BUS_MEMBERS", ["struct " + prefix, "members"])]
    parts += [c_code.table(prefix + "_fields", table), "\n"]
    used = {inner for name in wazo.home for inner in wazo.nested(name)}
    if shape in used:
        parts += [c_code.call(f"static const struct xivo_bus_schema {prefix}_schema = XIVO_BUS_SCHEMA(",
                              ["NULL", f"struct {prefix}", f"{prefix}_fields"], 0), ");\n\n"]
    if shape in wazo.top:
        parts += [c_code.callback(prefix), "\n"]
    return "".join(parts)


def about(wazo, kind):
    """The comment of a kind: what has happened, who says so, the key, since and until when."""
    text = [wazo.meaning("kind " + kind["name"]) or meaning.of_kind(kind["name"])]
    text.append(f"Key {kind['routing_key']}")
    if kind.get("routing_key_before_22_13"):
        text.append(f"before 22.13 {kind['routing_key_before_22_13']}")
    span = "; ".join(text[1:])
    if kind.get("since"):
        span += f"; since {kind['since']}"
    if kind.get("until"):
        span += f", until {kind['until']}" + (f" ({kind['until_release']})" if kind.get("until_release") else "")
    if kind.get("successor"):
        successor = kind["successor"]
        span += f"; then {successor if isinstance(successor, str) else ', '.join(successor)}"
    if not kind["published"]:
        span += "; nothing public publishes it"
    return f"{text[0].rstrip('.')}. {span}."


def names_of(kind):
    return "|".join(kind.get("expansions", [kind["name"]]))


def kind_text(wazo, kind):
    return c_code.subscription("xivo_bus_wazo_on_" + kind["function"], struct_name(kind["shape"]), model.key_pattern(kind),
                               names_of(kind), about(wazo, kind))


def area_header(wazo, area):
    body = "".join(shape_text(wazo, shape) for shape in wazo.shapes_of(area))
    kinds = [kind for kind in wazo.kinds if kind["area"] == area]
    body += "\n".join(kind_text(wazo, kind) for kind in kinds)
    includes = [f"wazo/{name}.h" for name in wazo.includes_of(area)] or ["xivo-bus.h"]
    return c_code.header(f"XIVO_BUS_WAZO_{area.upper()}_H", includes, body)


def headers(wazo):
    """{path below include/xivo-bus: text}"""
    made = {f"wazo/{area}.h": area_header(wazo, area) for area in wazo.areas + ["shapes"]}
    lines = "".join(f"#include <xivo-bus/wazo/{area}.h>\n" for area in wazo.areas)
    made["wazo.h"] = (c_code.LICENCE + "#ifndef XIVO_BUS_WAZO_H\n#define XIVO_BUS_WAZO_H\n\n"
                      "/* All kinds of events of Wazo, today's and those of earlier versions. */\n\n" + lines + "\n#endif\n")
    return made
