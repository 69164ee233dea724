#!/usr/bin/python3
"""The typed headers of the catalogue against its data: run by tests/catalogue/run, in the build tree; argument: the source tree.

Every sample of every kind is fed through the library, in C99 and in C++17, and every member that a callback was lent is
compared with the sample; then every member in turn is removed, null, and of each other type."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(sys.argv.pop(1)).resolve()
sys.path[:0] = [str(SOURCE / "scripts/catalogue"), str(SOURCE / "tests/manual"), str(SOURCE / "tests/catalogue")]

import ami as ami_headers  # noqa: E402
import expected  # noqa: E402
import model  # noqa: E402
import mutate  # noqa: E402
import program  # noqa: E402
from toolbox import Toolbox  # noqa: E402

DATA = SOURCE / "data/catalogue"
STRICT = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror")
VALUES = {"STRING": "text", "INTEGER": "7", "NUMBER": "1.5", "BOOLEAN": "1"}


def normal(line):
    path, _, value = line.partition("\t")
    if value.startswith("j:"):
        text = re.sub(r"\\x([0-9a-f]{2})", lambda match: chr(int(match[1], 16)), value[2:])
        value = "j:" + json.dumps(json.loads(text), sort_keys=True)
    return path, value


def feed(binary, messages):
    """One (return code, malformed, [(kind, {path: value})]) for each (key, body)."""
    text = "".join(f"{key}\t{json.dumps(body)}\n" for key, body in messages)
    output = subprocess.run([str(binary)], input=text, stdout=subprocess.PIPE, check=True, timeout=300, text=True).stdout
    results, kinds = [], []
    for line in output.split("\n")[:-1]:
        word, _, rest = line.partition("\t")
        if word == "kind":
            kinds.append((rest, {}))
        elif word == "end":
            rc, malformed = map(int, rest.split())
            results.append((rc, malformed, kinds))
            kinds = []
        else:
            path, value = normal(line)
            kinds[-1][1][path] = value
    return results


class Catalogue(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.wazo, cls.ami = model.Wazo(DATA), model.Ami(DATA)
        cls.samples = model.load(DATA, "wazo_samples.json")
        cls.ami_samples = model.load(DATA, "ami_samples.json")
        cls.covered = set()

    def build(self, code, standard):
        language = "c++" if standard.startswith("c++") else "c"
        include = ("-I" + str(SOURCE / "tests/catalogue"), "-D_POSIX_C_SOURCE=200809L", f"-std={standard}")
        binary, complaint = self.tools.link(code, flags=include + STRICT, language=language)
        self.assertEqual(complaint, "")
        return binary

    def check(self, binary, messages):
        """messages: [(kind, key, body, {path: value})]"""
        results = feed(binary, [(key, body) for _, key, body, _ in messages])
        self.assertEqual(len(results), len(messages))
        for (kind, key, body, values), (rc, malformed, kinds) in zip(messages, results):
            with self.subTest(kind=kind, body=json.dumps(body)[:2000]):
                self.assertEqual((rc, malformed), (1, 0), key)
                self.assertEqual([name for name, _ in kinds], [kind])
                self.assertEqual(kinds[0][1], values)

    # ---- Wazo ----

    def kind_of(self, sample, index):
        kind = self.wazo.kinds[index]
        self.assertEqual(kind["name"], sample["name"])
        return kind

    def wazo_messages(self):
        samples = [sample for sample in self.samples if sample["name"] != "{ami_event}"]
        self.assertEqual(len(samples), len(self.wazo.kinds))
        for index, sample in enumerate(samples):
            kind = self.kind_of(sample, index)
            captured = sample.get("captured", {})
            for data in (captured.get("data"), sample.get("typical"), sample.get("nulls"), {}):
                if data is not None:
                    yield kind, captured.get("routing_key", expected.concrete(kind)), data

    def wazo_body(self, kind, data):
        name = expected.name_of(kind)
        return {"name": name, "origin_uuid": "ca7f87e9-c2c8-5fad-ba1b-c3140ebb9be3", "data": data}

    def wazo_expectation(self, kind, key, data):
        return kind["function"], key, self.wazo_body(kind, data), expected.of_shape(self.wazo, kind["shape"], "", data)

    def test_samples_of_wazo(self):
        messages = [self.wazo_expectation(*message) for message in self.wazo_messages()]
        for standard in ("c99", "c++17"):
            self.check(self.build(program.wazo_program(self.wazo, self.wazo.kinds), standard), messages)
        kinds = {kind for kind, *_ in messages}
        today = [kind for kind in self.wazo.kinds if kind["area"] != "legacy"]
        print(f"Wazo: {sum(kind['function'] in kinds for kind in today)} + AMI of {len(today) + 1} kinds of today, "
              f"{len(kinds) - len(today)} of {len(self.wazo.kinds) - len(today)} earlier ones, {len(messages)} samples")
        self.assertEqual((len(today) + 1, len(self.wazo.kinds) - len(today)), (387, 69))
        self.assertEqual(len(kinds), len(self.wazo.kinds))

    def test_no_member_of_wazo_can_lose_an_event(self):
        messages = [self.wazo_expectation(kind, key, data)
                    for kind, key, sample in self.wazo_messages() for data in mutate.variants(sample)]
        self.assertGreater(len(messages), 20000)
        self.check(self.build(program.wazo_program(self.wazo, self.wazo.kinds), "c11"), messages)

    # ---- AMI ----

    def made_up(self, event):
        """Every header of an event, with values of the right type."""
        data = {"Event": event["name"], "Privilege": "call,all"}
        for repeat in event["repeats_per_prefix"]:
            for field in self.ami.snapshots[repeat["of"]]["fields"]:
                if field["type"] != "map":
                    data[repeat["prefix"] + field["name"]] = VALUES[ami_headers.KINDS[field["type"]][1]]
        for field, names in self.ami.members(event).values():
            data[names[0]] = field.get("values", [VALUES[ami_headers.KINDS[field["type"]][1]]])[0]
        return data

    def ami_messages(self):
        for event in self.ami.events:
            for sample in self.ami_samples.get(event["name"], []):
                yield event, sample["routing_key"], sample["data"]
            yield event, "ami." + event["name"], self.made_up(event)
            yield event, "ami." + event["name"], {}

    def ami_expectation(self, event, key, data):
        return event["name"], key, {"name": event["name"], "data": data}, expected.of_event(self.ami, event, data)

    def test_samples_of_ami(self):
        messages = [self.ami_expectation(*message) for message in self.ami_messages()]
        for standard in ("c99", "c++17"):
            self.check(self.build(program.ami_program(self.ami, self.ami.events), standard), messages)
        broadcast = sum(not event["list"] for event in self.ami.events)
        print(f"AMI: {broadcast} of {broadcast} events that are broadcast, {len(self.ami.events) - broadcast} of answers to "
              f"actions, {len(messages)} samples")
        self.assertEqual(broadcast, 178)

    def test_older_names_of_ami(self):
        messages = []
        for event in self.ami.events:
            for name, olders in self.ami.aliases(event).items():
                messages += [self.ami_expectation(event, "ami." + event["name"], {older: "7"}) for older in olders]
        self.assertGreater(len(messages), 50)
        self.check(self.build(program.ami_program(self.ami, self.ami.events), "c11"), messages)

    def test_no_header_of_ami_can_lose_an_event(self):
        messages = [self.ami_expectation(event, key, data)
                    for event, key, sample in self.ami_messages() for data in mutate.variants(sample)]
        self.assertGreater(len(messages), 20000)
        self.check(self.build(program.ami_program(self.ami, self.ami.events), "c11"), messages)

    # ---- the headers ----

    def test_headers_are_what_the_generator_makes(self):
        done = subprocess.run([sys.executable, str(SOURCE / "scripts/catalogue/generate"), "--check"], stdout=subprocess.PIPE,
                              text=True, timeout=60)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def listed(self, *arguments):
        command = [str(self.tools.build / "xivo-bus-listen"), "--kinds", *arguments]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, timeout=60).stdout
        return [line for line in output.split("\n") if re.match(r"\S+ \(\S+\)\Z", line)]

    def test_the_tool_lists_every_kind(self):
        names = [name for kind in self.wazo.kinds for name in kind.get("expansions", [kind["name"]])]
        names += [event["name"] for event in self.ami.events]
        self.assertEqual([line.split()[0] for line in self.listed()], names)
        self.assertEqual(self.listed("call_created"), ["call_created (calls.call.created)"])
        self.assertEqual(len(self.listed("calls.transfer.*")), sum("calls.transfer." in kind["routing_key"] for kind in self.wazo.kinds))

    def test_each_header_compiles_alone(self):
        headers = sorted((SOURCE / "include/xivo-bus").glob("wazo/*.h")) + sorted((SOURCE / "include/xivo-bus").glob("ami/*.h"))
        self.assertGreater(len(headers), 50)
        for header in headers:
            name = header.relative_to(SOURCE / "include")
            for standard in ("c99", "c++17"):
                with self.subTest(header=str(name), standard=standard):
                    language = "c++" if standard.startswith("c++") else "c"
                    self.assertEqual(self.tools.compile(f"#include <{name}>\n", f"-std={standard}", *STRICT, language=language), "")

    def test_a_wrong_callback_does_not_compile(self):
        code = ("#include <xivo-bus/wazo/calls.h>\n"
                "static void on_call(const xivo_bus_event *event, const struct xivo_bus_wazo_call_dtmf *call, void *userdata)\n"
                "{\n    (void)event, (void)call, (void)userdata;\n}\n"
                "int subscribe(xivo_bus *bus);\nint subscribe(xivo_bus *bus)\n{\n"
                "    return xivo_bus_wazo_on_call_created(bus, NULL, on_call, NULL);\n}\n")
        self.assertIn("incompatible", self.tools.compile(code, "-std=c99", *STRICT))

    def test_a_program_pays_for_what_it_includes(self):
        code = "#include <xivo-bus/{}>\nint main(void)\n{{\n    return 0;\n}}\n"
        sizes = [self.size_of(code.format(name)) for name in ("xivo-bus.h", "wazo/calls.h", "ami/queues.h")]
        self.assertLess(max(sizes) - sizes[0], 8192)

    def size_of(self, code):
        binary, complaint = self.tools.link(code, flags=("-std=c99", "-O2"))
        self.assertEqual(complaint, "")
        done = subprocess.run(["size", str(binary.with_suffix(".o"))], stdout=subprocess.PIPE, text=True, check=True, timeout=60)
        return sum(map(int, done.stdout.splitlines()[1].split()[:3]))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="xivo-bus-catalogue-") as scratch:
        Catalogue.tools = Toolbox(str(SOURCE), scratch)
        outcome = unittest.main(verbosity=2, exit=False).result
    sys.exit(0 if outcome.wasSuccessful() else 1)
