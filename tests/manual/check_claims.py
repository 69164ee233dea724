#!/usr/bin/python3
"""doc/claims.md against the texts and the tests. Run by tests/manual/run; arguments: the source tree, and "--missing" to print
the sentences that are not listed yet, in the form of the list."""

import pathlib
import sys
import unittest

import claims


class Claims(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.promised = claims.promised(cls.source)
        cls.listed = claims.listed(cls.source)

    def test_every_sentence_is_listed(self):
        for document, sentences in self.promised.items():
            with self.subTest(document=document):
                self.assertGreater(len(sentences), 3)
                self.assertEqual([s for s in sentences if s not in self.listed.get(document, {})], [])

    def test_nothing_else_is_listed(self):
        for document, entries in self.listed.items():
            with self.subTest(document=document):
                self.assertEqual([s for s in entries if s not in self.promised.get(document, [])], [])

    def code_of(self, file):
        for path in (self.source / file, self.source / f"{file}.c", self.source / f"{file}.py"):
            if path.is_file():
                return path.suffix, path.read_text(encoding="utf-8")
        self.fail(f"{file}: no such test")

    def check_evidence(self, evidence):
        for file, functions in claims.tests_of(evidence):
            self.assertTrue(file.startswith("tests/"), file)
            suffix, code = self.code_of(file)
            for function in functions:
                if suffix == ".c":
                    self.assertIn(f"START_TEST({function})", code)
                    self.assertRegex(code, rf"tcase_add_(loop_)?test\(\w+, {function}\b")
                else:
                    self.assertIn(f"def {function}(", code)

    def test_evidence_exists(self):
        for document, entries in self.listed.items():
            for sentence, evidence in entries.items():
                with self.subTest(document=document, claim=sentence):
                    self.check_evidence(evidence)


def print_missing(source):
    listed = claims.listed(source)
    for document, sentences in claims.promised(source).items():
        print(f"## {document}\n")
        for sentence in sentences:
            if sentence not in listed.get(document, {}):
                print(f"- {sentence}\n  -> \n")


if __name__ == "__main__":
    Claims.source = pathlib.Path(sys.argv.pop(1))
    if "--missing" in sys.argv:
        print_missing(Claims.source)
        sys.exit(0)
    outcome = unittest.main(verbosity=2, exit=False).result
    sys.exit(0 if outcome.wasSuccessful() else 1)
