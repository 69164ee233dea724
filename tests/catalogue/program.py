"""The C of a program that subscribes to kinds of the catalogue and prints what their callbacks are lent, see dump.h."""

import ami as ami_headers
import wazo as wazo_headers

DUMPERS = {"string": "string", "json": "json", "integer": "integer", "number": "number", "boolean": "boolean",
           "strings": "strings", "integers": "integers", "map": "map", "map_nullable": "map"}


def dump_member(field):
    name, kind = field["name"], field["type"]
    if kind == "object":
        return (f'    at = enter(".%s", "{name}", 0);\n    dump_{field["struct"]}(&data->{name});\n    leave(at);\n')
    if kind == "objects":
        count = wazo_headers.counter(name)
        return (f'    for (size_t i = 0; i < data->{count}; i++) {{\n        at = enter(".%s", "{name}", 0);\n'
                f'        enter("", NULL, i);\n        dump_{field["struct"]}(&data->{name}[i]);\n        leave(at);\n    }}\n')
    value = f"data->{name}"
    if kind in ("integer", "number", "boolean"):
        value = f"data->has_{name}, {value}"
    if kind in ("strings", "integers"):
        value += f", data->{wazo_headers.counter(name)}"
    return f'    dump_{DUMPERS[kind]}("{name}", {value});\n'


def dump_shape(wazo, shape):
    fields = wazo.shapes[shape]["fields"]
    lines = [f"static inline void dump_{shape}(const struct {wazo_headers.struct_name(shape)} *data)\n{{\n"]
    if any(field["type"] in ("object", "objects") for field in fields):
        lines.append("    size_t at;\n\n")
    if shape in wazo.embedded:
        lines.append('    if (!data->present)\n        return;\n    printf("%s\\tpresent\\n", path);\n')
    lines += [dump_member(field) for field in fields] or ["    (void)data;\n"]
    return "".join(lines) + "}\n\n"


def subscriber(number, callback_struct, dump, function, kind):
    return (f"static void on_{number}(const xivo_bus_event *event, const struct {callback_struct} *data, void *userdata)\n"
            f'{{\n    (void)event, (void)userdata;\n    begin_kind("{kind}");\n    {dump}(data);\n}}\n\n'
            f"static int subscribe_{number}(xivo_bus *bus)\n{{\n    return {function}(bus, NULL, on_{number}, NULL);\n}}\n\n")


def main_of(count):
    names = ", ".join(f"subscribe_{number}" for number in range(count))
    return (f"int main(void)\n{{\n    static const subscribe_function functions[] = {{ {names} }};\n\n"
            "    return run(functions, sizeof functions / sizeof functions[0]);\n}\n")


def wazo_program(wazo, kinds):
    shapes = [shape for header in ["shapes"] + wazo.areas for shape in wazo.shapes_of(header)]
    ordered, parts = [], ['#include "dump.h"\n#include <xivo-bus/wazo.h>\n\n']

    def visit(shape):
        for inner in wazo.nested(shape):
            visit(inner)
        if shape not in ordered:
            ordered.append(shape)

    for shape in shapes:
        visit(shape)
    parts += [dump_shape(wazo, shape) for shape in ordered]
    for number, kind in enumerate(kinds):
        parts.append(subscriber(number, wazo_headers.struct_name(kind["shape"]), "dump_" + kind["shape"],
                                "xivo_bus_wazo_on_" + kind["function"], kind["function"]))
    return "".join(parts) + main_of(len(kinds))


def dump_ami_fields(fields):
    lines = []
    for field in fields:
        name, kind = ami_headers.member_name(field), ami_headers.KINDS[field["type"]][1].lower()
        value = f"data->{name}" if kind == "string" else f"data->has_{name}, data->{name}"
        lines.append(f'    dump_{kind}("{name}", {value});\n')
    return lines


def dump_snapshot(snapshot):
    of = snapshot["of"]
    fields = [field for field in snapshot["fields"] if field["type"] != "map"]
    return (f"static inline void dump_ami_{of}(const struct xivo_bus_ami_{of} *data)\n{{\n    if (!data->present)\n        return;\n"
            '    printf("%s\\tpresent\\n", path);\n' + "".join(dump_ami_fields(fields)) + "}\n\n")


def dump_event(ami, event):
    lines = [f"static inline void dump_{event['c']}(const struct {ami_headers.struct_name(event)} *data)\n{{\n"]
    if event["repeats_per_prefix"]:
        lines.append("    size_t at;\n\n")
    for repeat in event["repeats_per_prefix"]:
        lines.append(f'    at = enter(".%s", "{repeat["c"]}", 0);\n    dump_ami_{repeat["of"]}(&data->{repeat["c"]});\n    leave(at);\n')
    lines += dump_ami_fields([field for field, _ in ami.members(event).values()])
    lines.append('    dump_map("variables", data->variables);\n    dump_map("fields", data->fields);\n')
    return "".join(lines) + "}\n\n"


def ami_program(ami, events):
    parts = ['#include "dump.h"\n#include <xivo-bus/ami.h>\n\n']
    parts += [dump_snapshot(ami.snapshots[of]) for of in ("channel", "bridge")]
    for number, event in enumerate(events):
        parts.append(dump_event(ami, event))
        parts.append(subscriber(number, ami_headers.struct_name(event), "dump_" + event["c"],
                                "xivo_bus_ami_on_" + event["c"], event["name"]))
    return "".join(parts) + main_of(len(events))
