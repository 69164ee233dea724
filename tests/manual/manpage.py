"""Reads the manual pages and the public headers, as far as the checks of the manual need it."""

import pathlib
import re

ESCAPES = {"\\e": "\\", "\\-": "-", "\\(aq": "'", "\\(ga": "`", "\\(ha": "^", "\\(ti": "~", "\\&": "", "\\(bu": "*"}


def plain(text):
    """Text without roff's escapes and fonts."""
    return re.sub(r"\\f[BIPR]|\\\(..|\\[e&-]", lambda match: ESCAPES.get(match[0], ""), text)


class Page:
    """One page: its title line and its sections, each a list of lines."""

    def __init__(self, path):
        self.file = path.name
        self.name, self.number = path.name.rsplit(".", 1)
        self.source = path.read_text(encoding="utf-8")
        self.title = ""
        self.sections = {}
        lines = None
        for line in self.source.splitlines():
            if line.startswith(".TH "):
                self.title = line
            elif line.startswith(".SH "):
                lines = self.sections.setdefault(plain(line[4:]), [])
            elif lines is not None:
                lines.append(line)

    def names(self):
        """What the page is about, from its NAME section."""
        text = plain(" ".join(self.sections["NAME"]).split(" \\-")[0])
        return [name.strip() for name in text.split(",")]

    def displays(self, section=None):
        """The C code of one section, or of all but the SYNOPSIS: a list of texts."""
        blocks = []
        for title, lines in self.sections.items():
            if title == section or (section is None and title != "SYNOPSIS"):
                text = "\n".join(lines)
                blocks += [plain(block) for block in re.findall(r"^\.EX\n(.*?)^\.EE$", text, re.M | re.S)]
        return blocks

    def terms(self, section):
        """(term, first line of its description) of the tagged paragraphs of a section."""
        lines = self.sections[section]
        return [
            (plain(lines[i + 1]), plain(lines[i + 2])) for i, line in enumerate(lines[:-2]) if line.startswith(".TP")
        ]

    def references(self):
        """The pages that the text points to, as (name, number)."""
        return set(re.findall(r"([\w-]+)\((\d)\)", plain(self.source)))


def read_pages(folder):
    return [Page(path) for path in sorted(pathlib.Path(folder).glob("*.[137]"))]


def without_comments(code):
    return re.sub(r"/\*.*?\*/", " ", code, flags=re.S)


def squeeze(code):
    """C code in one form, whatever its line breaks, comments and blanks."""
    code = re.sub(r"\s+", " ", without_comments(code))
    return re.sub(r" ?([(){}\[\],;=*]) ?", r"\1", code).replace(",}", "}").strip()


class Headers:
    """The public headers as one text."""

    def __init__(self, folder):
        self.source = "\n".join(path.read_text() for path in sorted(pathlib.Path(folder).glob("*.h")))
        code = without_comments(self.source)
        catalogue = "\n".join(path.read_text() for path in sorted(pathlib.Path(folder).glob("*/*.h")))
        self.words = set(re.findall(r"\b(?:xivo_bus|XIVO_BUS)_\w+", code + without_comments(catalogue)))
        self.prototypes = {}
        for text in re.findall(r"^XIVO_BUS_API (.*?;)", code, re.M | re.S):
            self.prototypes[re.search(r"(\w+)\(", text)[1]] = squeeze(text)
        self.callbacks = {
            re.search(r"\(\*(\w+)\)", text)[1]: squeeze(text)
            for text in re.findall(r"^typedef void \(\*.*?;", code, re.M | re.S)
        }
        self.types = {
            re.match(r"\w+ \w+", text)[0]: squeeze(text)
            for text in re.findall(r"^(?:struct|enum) \w+ \{.*?\};", code, re.M | re.S)
        }
        errors = re.search(r"enum xivo_bus_error \{(.*?)\}", code, re.S)[1]
        self.errors = {name: int(number) for name, number in re.findall(r"(\w+) = (-?\d+)", errors)}
        self.version = re.search(r'#define XIVO_BUS_VERSION "(.*)"', self.source)[1]


def read_map(path):
    """The functions in the linker's version map."""
    return set(re.findall(r"^\s+(xivo_bus_\w+);", pathlib.Path(path).read_text(), re.M))
