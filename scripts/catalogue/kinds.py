"""The tables of kinds: examples/listen-kinds-table.c, behind xivo-bus-listen --kinds, and lib/client/known_table.c."""

import json
import textwrap

import ami as ami_headers
import c_code
import manual
import model
import wazo as wazo_headers


def literal(text):
    """A C string, of several pieces where it is long."""
    pieces = textwrap.wrap(text, 96, break_long_words=False, break_on_hyphens=False, drop_whitespace=False) or [""]
    return ("\n      ").join(json.dumps(piece, ensure_ascii=False) for piece in pieces)


def member_line(name, kind, text):
    return f"{name}: {kind}" + (f", {text}" if text else "")


def wazo_members(wazo, shape, prefix=""):
    lines = []
    for field in wazo.shapes[shape]["fields"]:
        name, kind = prefix + field["name"], manual.TYPES.get(field["type"], "")
        if field["type"] in ("object", "objects"):
            deeper = name + ("." if field["type"] == "object" else "[].")
            lines.append(member_line(name, "object" if field["type"] == "object" else "list of objects",
                                     wazo_headers.describe(wazo, shape, field)))
            lines += wazo_members(wazo, field["struct"], deeper)
        else:
            lines.append(member_line(name, kind, wazo_headers.describe(wazo, shape, field)))
    return lines


def ami_members(ami, event):
    lines = []
    for repeat in event["repeats_per_prefix"]:
        fields = [field for field in ami.snapshots[repeat["of"]]["fields"] if field["type"] != "map"]
        lines.append(", ".join(repeat["prefix"] + field["name"] for field in fields) + f": the {repeat['of']}")
    lines += [member_line(field["name"], "text", ami_headers.describe(field, event)) for field, _ in ami.members(event).values()]
    return lines


def table(wazo, ami):
    """Kinds, and the lines of all their members one after the other."""
    rows, lines = [], []

    def add(name, key, about, members):
        rows.append(f'    {{ "{name}", "{key}", {len(lines)}, {len(members)},\n      {literal(about)} }},\n')
        lines.extend(f"    {literal(line)},\n" for line in members)

    for kind in wazo.kinds:
        for name in kind.get("expansions", [kind["name"]]):
            add(name, model.key_pattern(kind), wazo_headers.about(wazo, kind), wazo_members(wazo, kind["shape"]))
    for event in ami.events:
        add(event["name"], "ami." + event["name"], ami_headers.about(event), ami_members(ami, event))
    return (c_code.LICENCE + '#include "listen-kinds.h"\n\nconst struct listen_kind listen_kinds[] = {\n' + "".join(rows) +
            "};\n\nconst size_t listen_kind_count = sizeof listen_kinds / sizeof listen_kinds[0];\n\n"
            "const char *const listen_kind_members[] = {\n" + "".join(lines) + "};\n")


def known(wazo, ami):
    """Every name once for each key that it has, for the option bind_patterns."""
    rows = {(name, model.key_pattern(kind)) for kind in wazo.kinds for name in kind.get("expansions", [kind["name"]])}
    rows |= {(event["name"], "ami." + event["name"]) for event in ami.events}
    lines = "".join(f'    {{ "{name}", "{key}" }},\n' for name, key in sorted(rows))
    return (c_code.LICENCE + '#include "client/known.h"\n\nconst struct xb_known_kind xb_known_kinds[] = {\n' + lines +
            "};\n\nconst size_t xb_known_kind_count = sizeof xb_known_kinds / sizeof xb_known_kinds[0];\n")
