"""What the dump of an event has to say, computed from the JSON and the data of the catalogue alone: {path: value}."""

import json
import re

import ami as ami_headers

INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")


def shown(text):
    return re.sub(r"[\n\t\\]", lambda match: f"\\x{ord(match[0]):02x}", text)


def of_list(path, values, make):
    """An element of another type is as if it were not there."""
    made = [make(value) for value in values if make(value) is not None]
    return {f"{path}[{i}]": text for i, text in enumerate(made)}


def text_or_none(value):
    return f"s:{shown(value)}" if isinstance(value, str) else None


def integer_or_none(value):
    return f"i:{value}" if isinstance(value, int) and not isinstance(value, bool) else None


def of_map(path, value, others=False, null=None):
    """Strings; with `others` numbers and booleans as their JSON text too; nulls as `null` or not at all."""
    found = {}
    for name, item in value.items():
        if item is None:
            item = null
        elif others and isinstance(item, (bool, int, float)):
            item = json.dumps(item)
        if isinstance(item, str):
            found[f"{path}{{{name}}}"] = f"s:{shown(item)}"
    return found


def of_member(wazo, field, path, value):
    kind = field["type"]
    if value is None and kind != "json":
        return {}
    if kind == "string":
        return {path: text_or_none(value)} if isinstance(value, str) else {}
    if kind == "integer":
        return {path: integer_or_none(value)} if integer_or_none(value) else {}
    if kind == "number":
        return {path: f"n:{float(value):.17g}"} if isinstance(value, (int, float)) and not isinstance(value, bool) else {}
    if kind == "boolean":
        return {path: f"b:{int(value)}"} if isinstance(value, bool) else {}
    if kind == "json":
        return {path: "j:" + json.dumps(value, sort_keys=True)} if value is not None else {}
    if kind == "strings":
        return of_list(path, value, text_or_none) if isinstance(value, list) else {}
    if kind == "integers":
        return of_list(path, value, integer_or_none) if isinstance(value, list) else {}
    if kind in ("map", "map_nullable"):
        if not isinstance(value, dict):
            return {}
        return of_map(path, value, others=True, null="") if kind == "map_nullable" else of_map(path, value)
    return of_objects(wazo, field, path, value)


def of_objects(wazo, field, path, value):
    if field["type"] == "object":
        return of_shape(wazo, field["struct"], path, value) if isinstance(value, dict) else {}
    if not isinstance(value, list):
        return {}
    found = {}
    for i, item in enumerate(item for item in value if isinstance(item, dict)):
        found.update(of_shape(wazo, field["struct"], f"{path}[{i}]", item))
    return found


def of_shape(wazo, shape, path, data):
    found = {path: "present"} if shape in wazo.embedded and path else {}
    for field in wazo.shapes[shape]["fields"]:
        found.update(of_member(wazo, field, f"{path}.{field['name']}", data.get(field["name"])))
    return found


# ---- AMI ----

WORDS = {"1": 1, "yes": 1, "true": 1, "on": 1, "y": 1, "enabled": 1, "0": 0, "no": 0, "false": 0, "off": 0, "n": 0, "disabled": 0}


def value_of_header(kind, value):
    """A header as its member shows it; None where it is absent or of another type."""
    if kind == "STRING":
        return text_or_none(value)
    text = value if isinstance(value, str) else json.dumps(value)
    if kind == "BOOLEAN":
        return f"b:{WORDS[text.lower()]}" if text.lower() in WORDS and not isinstance(value, float) else None
    if isinstance(value, bool):
        return None
    if kind == "INTEGER":
        return f"i:{int(text)}" if INTEGER.match(text) and abs(int(text)) < 2 ** 63 else None
    return f"n:{float(text):.17g}" if NUMBER.match(text) else None


def of_header(field, path, value):
    shown_value = value_of_header(ami_headers.KINDS[field["type"]][1], value)
    return {} if value is None or shown_value is None else {path: shown_value}


def of_snapshot(snapshot, path, prefix, data):
    found = {}
    for field in snapshot["fields"]:
        if field["type"] != "map":
            found.update(of_header(field, f"{path}.{ami_headers.member_name(field)}", data.get(prefix + field["name"])))
    return {**found, path: "present"} if found else {}


def first_of(kind, data, names):
    """The first name that has a value of the right type."""
    return next((data[name] for name in names if data.get(name) is not None and value_of_header(kind, data[name])), None)


def of_event(ami, event, data):
    found, aliases = {}, ami.aliases(event)
    for repeat in event["repeats_per_prefix"]:
        found.update(of_snapshot(ami.snapshots[repeat["of"]], "." + repeat["c"], repeat["prefix"], data))
    for name, (field, names) in ami.members(event).items():
        kind = ami_headers.KINDS[field["type"]][1]
        value = first_of(kind, data, names + aliases.get(name, []))
        found.update(of_header(field, "." + ami_headers.member_name(field), value))
    if isinstance(data.get("ChanVariable"), dict):
        found.update(of_map(".variables", data["ChanVariable"]))
    found.update(of_map(".fields", data, others=True))
    return found


# ---- concrete keys ----

def concrete(kind):
    """A routing key of the kind: every variable part is some text."""
    return re.sub(r"\{[^}]*\}", "7", kind["routing_key"])


def name_of(kind):
    return kind.get("expansions", [kind["name"]])[0]
