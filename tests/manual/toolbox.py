"""Compiles small programs against the source tree, and links them with the library as it was built."""

import os
import pathlib
import re
import shlex
import subprocess

STRICT = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]


class Toolbox:
    """The source tree, the build tree (the current folder) and a folder for what is made."""

    def __init__(self, source, scratch):
        self.source = pathlib.Path(source).resolve()
        self.build = pathlib.Path.cwd()
        self.scratch = pathlib.Path(scratch)
        makefile = self.build / "Makefile"
        self.makefile = makefile.read_text() if makefile.exists() else ""
        self.count = 0

    def variable(self, name, default=""):
        """A variable of the environment, else of the Makefile that configure wrote."""
        found = re.search(rf"^{name} = (.*)$", self.makefile, re.M)
        return shlex.split(os.environ.get(name) or (found[1] if found else default))

    def instrumentation(self):
        """The flags that a program must share with a library that was built with a sanitizer or for coverage."""
        return [flag for flag in self.variable("CFLAGS") if flag.startswith("-fsanitize") or flag == "--coverage"]

    def compiler(self, language):
        return self.variable("CXX", "c++") if language == "c++" else self.variable("CC", "cc")

    def write(self, code, language="c"):
        self.count += 1
        path = self.scratch / f"program{self.count}.{'cc' if language == 'c++' else 'c'}"
        path.write_text(code)
        return path

    def compile(self, code, *flags, language="c"):
        """What the compiler complains about; empty when all is well."""
        path = self.write(code, language)
        command = [*self.compiler(language), *(STRICT if language == "c" else STRICT[1:]), f"-I{self.source / 'include'}", *flags]
        return run([*command, "-c", str(path), "-o", str(path.with_suffix(".o"))])[1]

    def link(self, code, library="libxivo-bus.la", flags=tuple(STRICT), language="c"):
        """(program, complaint) of a whole program; libtool finds the library and what it needs, shared or static."""
        path = self.write(code, language)
        compiler = [*self.compiler(language), *flags, *self.instrumentation()]
        includes = [f"-I{self.source / 'include'}", f"-I{self.source / 'lib'}"]
        program = path.with_suffix("")
        object_file = path.with_suffix(".o")
        status, output = run([*compiler, *includes, "-c", str(path), "-o", str(object_file)])
        if status == 0:
            libtool = ["./libtool", "--silent", "--tag=CC", "--mode=link"]
            status, output = run([*libtool, *compiler, str(object_file), "-o", str(program), library])
        return program, output if status else ""


def run(command):
    """(exit status, what it wrote). The compilers answer in English; there is a broker nowhere."""
    environment = dict(os.environ, LC_ALL="C")
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    return done.returncode, done.stdout.decode("utf-8", "replace")
