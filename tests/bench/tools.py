"""What the scripts of the bench have in common: corpora, the streaming server, callgrind."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE = os.environ["XB_SRCDIR"]
BUILD = os.environ["XB_BUILDDIR"]
LIMIT_S = 180
EVENTS = 300  # in each corpus


def program(name):
    return os.path.join(BUILD, "tests", "bench", name)


def has_valgrind():
    return shutil.which("valgrind") is not None


def figures(text):
    """The name=number pairs of a program's output."""
    return {name: float(number) for name, number in re.findall(r"(\w+)=([\d.]+)", text)}


class Corpora:
    """The files that corpus.py writes, made on demand in a directory that is removed at the end."""

    def __init__(self):
        self.directory = tempfile.mkdtemp(prefix="xivo-bus-bench.")

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        shutil.rmtree(self.directory)

    def path(self, kind):
        path = os.path.join(self.directory, kind)
        if not os.path.exists(path):
            with open(path, "w", encoding="ascii") as file:
                subprocess.run([sys.executable, os.path.join(SOURCE, "tests", "bench", "corpus.py"), kind], stdout=file,
                               check=True)
        return path

    def shape(self, kind):
        """Bytes and fields of an event on average; the members of an object count as well as the object."""
        with open(self.path(kind), encoding="ascii") as file:
            bodies = [line.rstrip("\n").split("\t", 1)[1] for line in file]
        fields = 0
        for data in (json.loads(body)["data"] for body in bodies):
            fields += len(data) + sum(len(value) for value in data.values() if isinstance(value, dict))
        return sum(map(len, bodies)) / len(bodies), fields / len(bodies)

    def profile(self):
        return os.path.join(self.directory, "callgrind")


def run(command):
    result = subprocess.run(command, stdout=subprocess.PIPE, universal_newlines=True, timeout=LIMIT_S, check=True)
    return figures(result.stdout)


def consume(row, corpus, count, options=(), prefix=()):
    """One client against a server of its own. Its figures, with the number of acks that the server got."""
    server = subprocess.Popen([program("stream"), *options, corpus, str(count)], stdout=subprocess.PIPE,
                              universal_newlines=True)
    try:
        port = server.stdout.readline().strip().split("=")[1]
        result = run([*prefix, program("consume"), row, port, str(count)])
        result.update(figures(server.communicate(timeout=LIMIT_S)[0]))
    finally:
        server.kill()
        server.wait()
    return result


def callgrind(path):
    return ["valgrind", "--vgdb=no", "-q", "--tool=callgrind", "--callgrind-out-file=" + path]


def counted(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return int(re.search(r"^(?:summary|totals): (\d+)", file.read(), re.M).group(1))


def instructions(corpora, once, few, many):
    """User instructions for each event: once(count, prefix) is run under callgrind for two counts, so that what happens only
    once, the loading of libraries for instance, does not count."""
    totals = []
    for count in (few, many):
        once(count, callgrind(corpora.profile()))
        totals.append(counted(corpora.profile()))
    return (totals[1] - totals[0]) / (many - few)
