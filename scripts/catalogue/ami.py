"""The headers of AMI's events: include/xivo-bus/ami/GROUP.h."""

import c_code
import model

KINDS = {
    "string": ("const char *", "STRING"),
    "enum": ("const char *", "STRING"),
    "integer": ("int64_t ", "INTEGER"),
    "decimal": ("double ", "NUMBER"),
    "boolean01": ("bool ", "BOOLEAN"),
    "booleanYN": ("bool ", "BOOLEAN"),
}
RESERVED = {"fields", "variables", "register", "default", "class", "private", "public", "this", "new", "delete", "operator",
            "template", "protected", "virtual", "explicit", "export", "friend", "namespace", "using"}


def struct_name(event):
    """The event Bridge of Asterisk 11 must not take the name of the snapshot."""
    return "xivo_bus_ami_" + event["c"] + ("_event" if event["c"] in ("bridge", "channel") else "")


def member_name(field):
    return field["c"] + "_" if field["c"] in RESERVED else field["c"]


def describe(field, event=None):
    text = [field["meaning"]]
    if field["type"] == "enum":
        text.append(", ".join(f'"{value}"' for value in field["values"]))
    if "ref" in field:
        text.append(f"see {TEXTS[field['ref']]}()")
    if field.get("versions") and field["versions"] != (event or {}).get("versions"):
        text.append(f"Asterisk {versions(field['versions'])}")
    return "; ".join(part for part in text if part)


# Numbers that the library has texts for.
TEXTS = {"device_state_num": "xivo_bus_device_state_text", "channel_state_num": "xivo_bus_channel_state_text",
         "originate_reason": "xivo_bus_originate_reason_text", "extension_state_num": "xivo_bus_extension_state_text"}


def versions(text):
    """13-master -> 13 and later; 11,16-20 stays."""
    parts = [part.replace("-master", " and later") for part in text.split(",")]
    return ", ".join(part.replace("-", " to ") for part in parts)


def declare(field, event=None):
    ctype, kind = KINDS[field["type"]]
    name = member_name(field)
    members = [c_code.member(ctype + name, describe(field, event))]
    if kind != "STRING":
        members.append(c_code.member(f"bool has_{name}"))
    return members


def row(own, field, names):
    """A row of a table. `names`: the JSON names, today's first."""
    kind, name = KINDS[field["type"]][1], member_name(field)
    extra = [] if kind == "STRING" else [f"has_{name}"]
    flags = "XIVO_BUS_FIELD_TOLERANT" + ("" if kind == "STRING" else " | XIVO_BUS_FIELD_TEXT_NUMBER")
    return c_code.row(f"XIVO_BUS_{kind}_FIELD", [own, name] + extra + ['"' + "|".join(names) + '"', flags])


def snapshot_text(snapshot):
    """The struct of a snapshot and its table, whose names get the prefix of the event's field."""
    of = snapshot["of"]
    prefix = "xivo_bus_ami_" + of
    fields = [field for field in snapshot["fields"] if field["type"] != "map"]
    members = [c_code.member("bool present", f"false: the event names no such {of}")]
    for field in fields:
        members += declare(field, snapshot)
    rows = [row("struct " + prefix, field, [field["name"]]) for field in fields]
    about = {"channel": "A channel as events describe it: the headers Channel, ChannelState, CallerIDNum and so on, after a prefix.",
             "bridge": "A bridge as events describe it: the headers BridgeUniqueid, BridgeType and so on, after a prefix."}[of]
    return (c_code.struct(prefix, members, about) + "\n" + c_code.table(prefix + "_fields", rows) + "\n" +
            c_code.call(f"static const struct xivo_bus_schema {prefix}_schema = XIVO_BUS_SCHEMA(",
                        ["NULL", "struct " + prefix, prefix + "_fields"], 0) + ");\n")


def snapshots_header(ami):
    body = "\n".join(snapshot_text(ami.snapshots[of]) for of in ("channel", "bridge"))
    return c_code.header("XIVO_BUS_AMI_SNAPSHOTS_H", ["xivo-bus.h"], body)


def about(event):
    text = [event["meaning"][:1].upper() + event["meaning"][1:]]
    if event.get("note"):
        text.append(event["note"][:1].upper() + event["note"][1:])
    if event.get("dynamic"):
        text.append("Open set of headers: " + event["dynamic"])
    if event["list"]:
        text.append("Only in answers to the action" + ("s " if len(event["actions"]) > 1 else " ") + ", ".join(event["actions"]))
    if event["versions"] != "11-master":
        text.append(f"Asterisk {versions(event['versions'])}")
    return ". ".join(part.rstrip(".") for part in text) + "."


def event_text(ami, event):
    prefix, own = struct_name(event), "struct " + struct_name(event)
    aliases, members, rows, seen = ami.aliases(event), [], [], set()
    for repeat in event["repeats_per_prefix"]:
        of, name = repeat["of"], repeat["c"]
        first = ami.snapshots[of]["fields"][0]["name"]
        what = f"{repeat['prefix']}{first} and so on"
        members.append(c_code.member(f"struct xivo_bus_ami_{of} {name}", what))
        rows.append(c_code.row("XIVO_BUS_OBJECT_FIELD",
                               [own, name, f"struct xivo_bus_ami_{of}", f'"{repeat["prefix"]}"', f"&xivo_bus_ami_{of}_schema",
                                "XIVO_BUS_FIELD_TOLERANT | XIVO_BUS_FIELD_PREFIX"]))
    for name, (field, names) in ami.members(event).items():
        members += declare(field, event)
        rows.append(row(own, field, names + aliases.get(name, [])))
    members.append(c_code.member("struct xivo_bus_map variables", "ChanVariable, where it is an object"))
    members.append(c_code.member("struct xivo_bus_map fields", "all headers as they came"))
    rows.append(c_code.row("XIVO_BUS_MAP_FIELD", [own, "variables", '"ChanVariable"', "XIVO_BUS_FIELD_TOLERANT"]))
    rows.append(c_code.row("XIVO_BUS_MEMBERS", [own, "fields"]))
    return "".join([c_code.struct(prefix, members), "\n", c_code.table(prefix + "_fields", rows), "\n", c_code.callback(prefix), "\n",
                    c_code.subscription("xivo_bus_ami_on_" + event["c"], prefix, "ami." + event["name"], event["name"],
                                        about(event))])


def headers(ami):
    made = {"ami/snapshots.h": snapshots_header(ami)}
    for group in ami.groups:
        body = "\n".join(event_text(ami, event) for event in ami.of_group(group))
        made[f"ami/{group}.h"] = c_code.header(f"XIVO_BUS_AMI_{group.upper()}_H", ["ami/snapshots.h"], body)
    lines = "".join(f"#include <xivo-bus/ami/{group}.h>\n" for group in ami.groups)
    made["ami.h"] = (c_code.LICENCE + "#ifndef XIVO_BUS_AMI_H\n#define XIVO_BUS_AMI_H\n\n"
                     "/* All AMI events of Asterisk 11 to 23. */\n\n" + lines + "\n#endif\n")
    return made
