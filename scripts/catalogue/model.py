"""The catalogue's data (data/catalogue/), read and checked: shapes and kinds of Wazo, events and snapshots of AMI."""

import collections
import json
import re


def load(folder, name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def load_meanings(path):
    """KEY<tab>TEXT, one a line; '#' begins a comment line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines if line and not line.startswith("#"))


class Wazo:
    """Kinds and shapes, and which header each shape belongs to."""

    def __init__(self, folder):
        self.shapes = {shape["shape"]: shape for shape in load(folder, "wazo_shapes.json")}
        self.kinds = [kind for kind in load(folder, "wazo_kinds.json") if kind["area"] != "ami"]
        self.meanings = load_meanings(folder / "wazo_meanings.tsv")
        self.areas = sorted({kind["area"] for kind in self.kinds})
        self._name_functions()
        self._separate_embedded()
        self._place_shapes()

    def _name_functions(self):
        """A name that several legacy kinds share is told apart by the words of the routing key."""
        count = collections.Counter(kind["name"] for kind in self.kinds)
        for kind in self.kinds:
            kind["function"] = kind.get("c_name", kind["name"])
            if count[kind["name"]] > 1:
                words = [word for word in kind["routing_key"].split(".")[1:-1] if not word.startswith("{")]
                kind["function"] += "_" + "_".join(words)

    def _separate_embedded(self):
        """An object inside another has a member `present`. A shape that is used in other ways too gets a second struct for it."""
        fields = [field for shape in self.shapes.values() for field in shape["fields"] if "struct" in field]
        other = {kind["shape"] for kind in self.kinds} | {field["struct"] for field in fields if field["type"] == "objects"}
        for field in fields:
            if field["type"] == "object" and field["struct"] in other:
                shape = self.shapes[field["struct"]]
                field["struct"] += "_member"
                self.shapes[field["struct"]] = {**shape, "shape": field["struct"]}

    def nested(self, name):
        return [field["struct"] for field in self.shapes[name]["fields"] if "struct" in field]

    def _place_shapes(self):
        users = collections.defaultdict(set)

        def use(shape, area):
            users[shape].add(area)
            for inner in self.nested(shape):
                use(inner, area)

        for kind in self.kinds:
            use(kind["shape"], kind["area"])
        self.home = {}
        for shape, areas in users.items():
            current = areas - {"legacy"}
            self.home[shape] = "shapes" if len(current) > 1 else (current or areas).pop()
        self.embedded = {field["struct"] for shape in self.shapes.values() for field in shape["fields"]
                         if field["type"] == "object" and "struct" in field}
        self.top = {kind["shape"] for kind in self.kinds}

    def shapes_of(self, header):
        """The shapes of a header, each after those that it contains."""
        ordered = []

        def visit(name):
            for inner in self.nested(name):
                visit(inner)
            if self.home[name] == header and name not in ordered:
                ordered.append(name)

        for name in sorted(self.home):
            visit(name)
        return ordered

    def includes_of(self, header):
        """The other headers that its kinds and shapes need."""
        needed = {kind["shape"] for kind in self.kinds if kind["area"] == header}
        needed |= {inner for name in self.shapes_of(header) for inner in self.nested(name)}
        return sorted({self.home[name] for name in needed} - {header})

    def meaning(self, *keys):
        """The first of the keys that has an entry."""
        return next((self.meanings[key] for key in keys if key in self.meanings), "")


def key_pattern(kind):
    """The binding key of a kind: a word for each variable part. A value that is not escaped may add words: '#'."""
    def pattern(key):
        words = []
        for word in key.split("."):
            words.append("#" if "[" in word else "*" if "{" in word else word)
        return words

    today, before = pattern(kind["routing_key"]), kind.get("routing_key_before_22_13")
    if before:
        old = pattern(before)
        assert len(old) == len(today), kind["name"]
        today = [a if a == b else "*" for a, b in zip(today, old)]
    return ".".join(today)


class Ami:
    """Events by group, the two snapshots, and the named values."""

    def __init__(self, folder):
        rows = load(folder, "ami_events.json")
        self.snapshots = {row["of"]: row for row in rows if row["kind"] == "snapshot"}
        self.tables = next(row["tables"] for row in rows if row["kind"] == "enums")
        self.events = [row for row in rows if row["kind"] == "event"]
        self.groups = sorted({event["group"] for event in self.events})
        for event in self.events:
            for repeat in event.setdefault("repeats_per_prefix", []):
                if repeat["of"] == "channel" and repeat["c"] == "dest":
                    repeat["c"] = "dest_channel"

    def of_group(self, group):
        return [event for event in self.events if event["group"] == group]

    @staticmethod
    def members(event):
        """The event's own members: (field, [JSON names, the present one first])."""
        names = collections.OrderedDict()
        for field in event["fields"]:
            if "alias_of" not in field:
                names[field["name"]] = (field, [first_block(field["name"])])
        return names

    def aliases(self, event):
        """{JSON name: [older names]} of the event's own fields and of its snapshots'."""
        found = collections.defaultdict(list)
        for field in event["fields"]:
            if "alias_of" in field:
                found[field["alias_of"]].append(field["name"])
        return found


def first_block(name):
    """Names of blocks that repeat stand for the first one: ReportXLSR, Charge/Units(N)/TypeOf."""
    return re.sub(r"\(N\)", "(0)", re.sub(r"^ReportX", "Report0", name))
