#!/usr/bin/python3
"""The manual against the headers, the library and itself. Run by tests/manual/run, in the build tree; argument: the source tree."""

import re
import subprocess
import sys
import tempfile
import unittest

import manpage
from toolbox import Toolbox

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "RETURN VALUES", "ERRORS", "THREADS", "EXAMPLES", "HISTORY", "SEE ALSO"]
ENVIRONMENT = {"XIVO_BUS_URI", "XIVO_BUS_LOG"}
WORD = r"\b(?:xivo_bus|XIVO_BUS)_\w+"

LIST_OPTIONS = """
#include <stdio.h>
#include "client/option.h"

int main(void)
{
    for (size_t i = 0; xb_option_name(i); i++)
        puts(xb_option_name(i));
    return 0;
}
"""

TRY_OPTION = """
#include <stdio.h>
#include <xivo-bus/xivo-bus.h>

/* Reads names and values, one a line each; prints the results. */
int main(void)
{
    char name[256], value[256];

    while (scanf("%255s %255s", name, value) == 2) {
        xivo_bus *bus;
        int rc = xivo_bus_new(&bus, "amqp://localhost");

        printf("%s %s %s\\n", name, value, xivo_bus_error_name(rc ? rc : xivo_bus_set_option(bus, name, value)));
        xivo_bus_free(bus);
    }
    return 0;
}
"""

LIST_FATAL = """
#include <stdio.h>
#include <xivo-bus/xivo-bus.h>

int main(void)
{
    int code;

    while (scanf("%d", &code) == 1)
        printf("%s %d\\n", xivo_bus_error_name(code), xivo_bus_error_is_fatal(code));
    return 0;
}
"""


def output_of(program, text=""):
    return subprocess.run([str(program)], input=text, stdout=subprocess.PIPE, check=True, timeout=60, text=True).stdout


class Manual(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        source = cls.tools.source
        cls.pages = manpage.read_pages(source / "man")
        cls.functions = [page for page in cls.pages if page.number == "3"]
        cls.overview = next(page for page in cls.pages if page.file == "xivo-bus.7")
        cls.errors = next(page for page in cls.pages if page.name == "xivo_bus_strerror")
        cls.headers = manpage.Headers(source / "include/xivo-bus")
        cls.exported = manpage.read_map(source / "lib/libxivo-bus.map")
        cls.readme = (source / "README.md").read_text(encoding="utf-8")
        cls.readme_code = re.findall(r"^```c\n(.*?)^```$", cls.readme, re.M | re.S)

    def link(self, code, **how):
        program, complaint = self.tools.link(code, **how)
        self.assertEqual(complaint, "")
        return program

    # ---- names ----

    def test_every_exported_function_has_one_page(self):
        names = [name for page in self.functions for name in page.names()]
        self.assertEqual(sorted(names), sorted(self.exported))

    def test_every_name_on_a_page_exists(self):
        known = self.headers.words | ENVIRONMENT
        for page in self.pages:
            with self.subTest(page=page.file):
                text = manpage.plain(page.source.replace(page.title, ""))
                self.assertEqual(set(re.findall(WORD, text)) - known, set())

    def test_every_name_in_the_readme_exists(self):
        self.assertEqual(set(re.findall(WORD, self.readme)) - self.headers.words - ENVIRONMENT, set())

    def test_references_lead_to_pages(self):
        files = {(page.name, page.number) for page in self.pages}
        files |= {(name, "3") for page in self.functions for name in page.names()}
        for page in self.pages:
            with self.subTest(page=page.file):
                ours = {reference for reference in page.references() if reference[0].startswith("xivo")}
                self.assertEqual(ours - files, set())

    def test_faults_name_tests_that_run(self):
        """doc/faults.md: the last cell of each row has "FILE: function, function; FILE: function"."""
        source = self.tools.source
        rows = [line.strip().strip("|").split("|") for line in (source / "doc/faults.md").read_text().splitlines()
                if line.startswith("| ") and not line.startswith("| Fault ")]
        self.assertGreater(len(rows), 40)
        for row in rows:
            with self.subTest(fault=row[0].strip()):
                for group in row[-1].split(";"):
                    file, functions = group.strip().split(": ")
                    code = (source / f"{file if '/' in file else 'tests/broker/' + file}.c").read_text(encoding="utf-8")
                    for function in functions.split(", "):
                        self.assertIn(f"START_TEST({function})", code)
                        self.assertRegex(code, rf"tcase_add_(loop_)?test\(tcase, {function}\b")

    # ---- form ----

    def test_title_lines(self):
        for page in self.pages:
            with self.subTest(page=page.file):
                self.assertIn(page.name, page.names())
                title = manpage.plain(page.title)
                self.assertRegex(title, rf"^\.TH {page.name.upper()} {page.number} \d{{4}}-\d\d-\d\d ")
                self.assertIn(f'"libxivo-bus {self.headers.version}"', title)

    def test_sections(self):
        for page in self.functions:
            with self.subTest(page=page.file):
                self.assertEqual(list(page.sections), SECTIONS)

    # ---- declarations ----

    def test_synopses_repeat_the_headers(self):
        for page in self.functions:
            with self.subTest(page=page.file):
                (synopsis,) = page.displays("SYNOPSIS")
                self.assertTrue(synopsis.startswith("#include <xivo-bus/xivo-bus.h>\n"))
                lines = [manpage.squeeze(text + ";") for text in synopsis.split("\n", 1)[1].split(";") if text.strip()]
                known = {**self.headers.prototypes, **self.headers.callbacks}
                shown = {re.search(r"(\w+)\)?\(", line.replace("void(*", ""))[1]: line for line in lines}
                self.assertEqual(shown, {name: known.get(name) for name in shown})
                self.assertEqual({name for name in shown if not name.endswith("_cb")}, set(page.names()))

    def test_synopses_compile(self):
        for page in self.functions:
            with self.subTest(page=page.file):
                # A typedef may be repeated from C11 on only.
                complaint = self.tools.compile(page.displays("SYNOPSIS")[0], "-std=c11")
                self.assertEqual(complaint, "")

    def test_callback_types_are_shown(self):
        shown = "".join(page.displays("SYNOPSIS")[0] for page in self.functions)
        self.assertEqual({name for name in self.headers.callbacks if f"(*{name})" not in shown}, set())

    def test_types_are_shown_as_they_are(self):
        shown = {}
        for page in self.functions:
            for block in page.displays():
                for text in re.findall(r"^(?:struct|enum) xivo_bus_\w+ \{.*?\};", manpage.without_comments(block), re.M | re.S):
                    shown[re.match(r"\w+ \w+", text)[0]] = manpage.squeeze(text)
        expected = dict(self.headers.types)
        del expected["enum xivo_bus_error"]  # described code by code
        self.assertEqual(shown, expected)

    # ---- errors and options ----

    def test_every_error_is_described(self):
        described = {}
        for term, text in self.errors.terms("ERRORS"):
            described[term] = int(re.match(r"-?\d+", text)[0])
        self.assertEqual(described, self.headers.errors)

    def test_fatal_errors_are_called_so(self):
        program = self.link(LIST_FATAL)
        codes = "\n".join(str(code) for code in self.headers.errors.values())
        fatal = dict(line.split() for line in output_of(program, codes).splitlines())
        text = manpage.plain("\n".join(self.errors.sections["ERRORS"]))
        found = {}
        for name, what in re.findall(r"^(XIVO_BUS_\w+)\n-?\d+:(.*?)(?=^\.|\Z)", text, re.M | re.S):
            ending = " ".join(what.split()[-2:])
            found[name] = "0" if ending == "Not fatal." else "1" if ending.endswith(" Fatal.") else ending
        self.assertEqual(found, fatal)

    def option_terms(self):
        return [term for term, _ in self.overview.terms("OPTIONS")]

    def test_every_option_is_described(self):
        program = self.link(LIST_OPTIONS, library="libxb.la", flags=("-std=gnu11",))
        described = [name for term in self.option_terms() for name in term.split(" (")[0].split(", ")]
        self.assertEqual(sorted(described), sorted(output_of(program).split()))

    def test_option_values_are_as_described(self):
        expected = {}
        for term in self.option_terms():
            name = term.split(" (")[0]
            for least, most in re.findall(r"(\d+) to (\d+);", term):
                for value, result in ((int(least), "OK"), (int(least) - 1, "ERR_OPTION"),
                                      (int(most), "OK"), (int(most) + 1, "ERR_OPTION")):
                    expected[name, str(value)] = "XIVO_BUS_" + result
            for words in re.findall(r"\(([a-z, ]+ or [a-z]+);", term):
                for word in re.split(r", | or ", words):
                    expected[name, word] = "XIVO_BUS_OK"
                expected[name, "nonsense"] = "XIVO_BUS_ERR_OPTION"
            for value in re.findall(r"default ([^ )]+)\)", term):
                expected[name, value] = "XIVO_BUS_OK"
        self.assertGreater(len(expected), 50)
        program = self.link(TRY_OPTION)
        lines = output_of(program, "".join(f"{name} {value}\n" for name, value in expected)).splitlines()
        self.assertEqual(dict(((name, value), result) for name, value, result in map(str.split, lines)), expected)

    def test_options_in_the_readme_exist(self):
        known = {name for term in self.option_terms() for name in term.split(" (")[0].split(", ")}
        table = re.search(r"^\| Option .*?\n\n", self.readme, re.M | re.S)[0]
        named = {name for cell in re.findall(r"^\| ([^|]*) \|", table, re.M) for name in re.findall(r"`(\w+)`", cell)}
        self.assertGreater(len(named), 10)
        self.assertEqual(named - known, set())

    def test_the_command_has_the_options_of_its_page(self):
        page = next(page for page in self.pages if page.number == "1")
        described = {word for term, _ in page.terms("OPTIONS") for word in re.findall(r"--?[a-z][a-z-]*", term)}
        source = (self.tools.source / "examples/listen-options.c").read_text()
        table = re.findall(r'\{ ?"([a-z-]+)", \w+, NULL, (?:\'(.)\'|\w+) ?\}', source)
        known = {"--" + name for name, _ in table} | {"-" + letter for _, letter in table if letter}
        self.assertGreater(len(known), 10)
        self.assertEqual(described, known)

    # ---- programs ----

    def test_examples_compile_and_link(self):
        for page in self.functions + [self.overview]:
            programs = [block for block in page.displays() if "int main(" in block]
            with self.subTest(page=page.file):
                self.assertTrue(programs)
                for code in programs:
                    self.link(code)

    def test_examples_without_a_broker_succeed(self):
        for name in ("xivo_bus_event_type", "xivo_bus_map_get", "xivo_bus_feed", "xivo_bus_get_stats", "xivo_bus_version"):
            page = next(page for page in self.functions if page.name == name)
            with self.subTest(page=page.file):
                output_of(self.link(page.displays("EXAMPLES")[0]))  # raises when the program fails

    def test_readme_code_compiles_and_links(self):
        self.assertGreaterEqual(len(self.readme_code), 2)
        for code in self.readme_code:
            with self.subTest(code=code[:60]):
                self.assertEqual(self.tools.compile(code), "")
                if "int main(" in code:
                    self.link(code)

    def test_overview_and_readme_open_with_the_same_program(self):
        self.assertEqual(manpage.squeeze(self.overview.displays("DESCRIPTION")[0]), manpage.squeeze(self.readme_code[0]))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="xivo-bus-manual-") as scratch:
        Manual.tools = Toolbox(sys.argv.pop(1), scratch)
        outcome = unittest.main(verbosity=2, exit=False).result
    sys.exit(0 if outcome.wasSuccessful() else 1)
