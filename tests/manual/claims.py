"""The promises of the texts and the tests that hold them to it: doc/claims.md, read and compared with the sections it covers."""

import re

import manpage

# Each sentence of these sections is a promise with a test, or doc/claims.md says why it is none.
SECTIONS = {
    "README.md": ["Promises and limits"],
    "SECURITY.md": ["Security"],
    "doc/faults.md": ["Faults"],
    "man/xivo-bus.7": ["LOOP, THREADS AND LIFETIMES", "ERRORS", "STATES AND GAPS", "ACKNOWLEDGEMENTS", "PROMISES", "SECURITY",
                       "LIMITS"],
}
ABBREVIATIONS = ("e.g.", "i.e.", "etc.", "vs.")


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def sentences(paragraph):
    """The sentences of a paragraph; a full stop ends one when a capital, a quote, a digit or a name follows."""
    parts = re.split(r"(?<=[.!?])\s+(?=[A-Z\"'(`0-9]|xivo_bus)", squeeze(paragraph))
    joined = []
    for part in parts:
        if joined and joined[-1].endswith(ABBREVIATIONS):
            joined[-1] += " " + part
        elif part:
            joined.append(part)
    return joined


def markdown_section(text, title):
    """The paragraphs and list items of one section, without tables, code and markup."""
    match = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#+ |\Z)", text, re.M | re.S)
    body = re.sub(r"^```.*?^```$|^ {4}.*?$|^\|.*?$", "", match[1], flags=re.M | re.S)
    body = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", body).replace("`", "").replace("**", "")
    return [re.sub(r"^\s*[-*] ", "", block) for block in re.split(r"\n\s*\n|\n(?=\s*[-*] )", body) if block.strip()]


def roff_section(page, title):
    """The same of a manual page: displays and headings are left out, each request ends a paragraph."""
    text = re.sub(r"^\.EX\n.*?^\.EE$|^\.nf\n.*?^\.fi$", ".PP", "\n".join(page.sections[title]), flags=re.M | re.S)
    text = re.sub(r"^\.TP\n.*?$|^\.SS .*?$", ".PP", text, flags=re.M)
    return [manpage.plain(block) for block in re.split(r"^\..*?$", text, flags=re.M) if block.strip()]


def promised(source):
    """{document: [sentence, ...]} of all sections covered."""
    found = {}
    for document, titles in SECTIONS.items():
        path = source / document
        if path.suffix == ".7":
            page = manpage.Page(path)
            blocks = [block for title in titles for block in roff_section(page, title)]
        else:
            text = path.read_text(encoding="utf-8")
            blocks = [block for title in titles for block in markdown_section(text, title)]
        found[document] = [sentence for block in blocks for sentence in sentences(block)]
    return found


def listed(source):
    """{document: {sentence: evidence}} of doc/claims.md: a heading for each document, then a sentence and, indented, its evidence."""
    found, claims = {}, None
    text = (source / "doc/claims.md").read_text(encoding="utf-8")
    for heading, body in re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", text, re.M | re.S):
        claims = found.setdefault(heading, {})
        for claim, evidence in re.findall(r"^- (.*?)\n  -> (.*?)$", body, re.M | re.S):
            claims[squeeze(claim)] = squeeze(evidence)
    return found


def tests_of(evidence):
    """"tests/unit/test_key: test_a, test_b; tests/bench/run" -> [(file, [functions])]; none for "no promise: ..."."""
    if evidence.startswith("no promise: "):
        return []
    groups = [group.strip() for group in evidence.split(";")]
    return [(group.split(": ")[0], group.split(": ")[1].split(", ") if ": " in group else []) for group in groups]
