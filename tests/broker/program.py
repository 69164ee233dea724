"""What the tests of programs share: a private broker, a kombu publisher, and programs that run beside the test.

The broker is the one that tests/broker/run has started, else one of our own. The programs are those of the build tree:
$XB_BUILDDIR, else the current folder. $XB_PROGRAM_RUNNER is put in front of them, for instance
"./libtool --mode=execute valgrind -q --leak-check=full --error-exitcode=99".

Nothing here sleeps: whatever is waited for shows itself in a line, on a descriptor or in the end of a process, and has
a deadline.
"""

import fcntl
import json
import os
import select
import shlex
import signal
import subprocess
import time
import unittest

import publish

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "..", "..", "scripts", "broker")
BUILD = os.environ.get("XB_BUILDDIR", ".")
RUNNER = shlex.split(os.environ.get("XB_PROGRAM_RUNNER", ""))
DEADLINE = 60  # seconds, for each thing that is waited for
SMALL_PIPE = 4096


class Broker:
    uri = None
    folder = None
    own = False

    def open(self):
        if "XB_TEST_BROKER_DIR" in os.environ:
            self.uri, self.folder = os.environ["XIVO_BUS_TEST_URI"], os.environ["XB_TEST_BROKER_DIR"]
            return
        command = [SCRIPT, "start", "--owner", str(os.getpid())]
        started = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
        self.uri, self.folder, self.own = started[0], started[1], True

    def close(self):
        if self.own:
            subprocess.run([SCRIPT, "stop", "--kill", self.folder], check=True)

    def uri_for(self, user="guest", password="guest", vhost="%2F", query=""):
        address = self.uri.split("@")[1].split("/")[0]
        return f"amqp://{user}:{password}@{address}/{vhost}{query}"

    def close_all_connections(self):
        """As an operator does it."""
        expression = '[catch rabbit_networking:close_connection(P, "test") || P <- rabbit_networking:connections()], ok'
        subprocess.run([SCRIPT, "eval", self.folder, expression], stdout=subprocess.DEVNULL, check=True)


BROKER = Broker()


def built(name):
    return os.path.exists(os.path.join(BUILD, name))


class Program:
    """A program of the build tree, with its output read as it comes. The test case ends it, if the test did not."""

    def __init__(self, name, *arguments, uri=None, stdin=subprocess.DEVNULL, stdout=None, ready="connected: "):
        """uri: for the environment. stdout: a descriptor to write to, else a small pipe. ready: what to wait for on
        standard error."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith("XIVO_BUS_")}
        if uri is not None:
            environment["XIVO_BUS_URI"] = uri
        self.output, self.errors = b"", ""
        reader, writer = (None, stdout) if stdout is not None else self.small_pipe()
        self.process = subprocess.Popen(
            [*RUNNER, os.path.join(BUILD, name), *arguments], env=environment, stdin=stdin, stdout=writer,
            stderr=subprocess.PIPE, bufsize=0)
        self.open = {self.process.stderr}
        if reader is not None:
            os.close(writer)
            self.process.stdout = open(reader, "rb", buffering=0)
        if ready is not None:
            self.wait_for_error(ready)

    @staticmethod
    def small_pipe():
        reader, writer = os.pipe()
        fcntl.fcntl(reader, fcntl.F_SETPIPE_SZ, SMALL_PIPE)
        return reader, writer

    def pump(self, deadline, streams):
        """Takes what there is to read of the streams, at least one piece; drops those that have ended."""
        readable, _, _ = select.select(list(streams), [], [], max(0, deadline - time.monotonic()))
        if not readable:
            raise AssertionError(f"nothing more came; so far: {self.output!r}; standard error: {self.errors}")
        for stream in readable:
            piece = os.read(stream.fileno(), 65536)
            if stream is self.process.stderr:
                self.errors += piece.decode()
            else:
                self.output += piece
            if not piece:
                streams.discard(stream)

    def wait_for_error(self, text, times=1):
        """Until standard error has the text so many times. Standard output is left alone."""
        deadline = time.monotonic() + DEADLINE
        while self.errors.count(text) < times or not self.errors.endswith("\n"):
            if not self.open:
                raise AssertionError(f"it has ended without {text!r}: {self.errors}")
            self.pump(deadline, self.open)

    def wait_for_output(self):
        """Until there is something to read, which stays there."""
        if not select.select([self.process.stdout], [], [], DEADLINE)[0]:
            raise AssertionError(f"no output: {self.errors}")

    def lines(self, count):
        deadline = time.monotonic() + DEADLINE
        streams = self.open | {self.process.stdout}
        while self.output.count(b"\n") < count:
            if self.process.stdout not in streams:
                raise AssertionError(f"the output has ended: {self.output!r}; standard error: {self.errors}")
            self.pump(deadline, streams)
        *lines, self.output = self.output.split(b"\n", count)
        return [line.decode() for line in lines]

    def line(self):
        return self.lines(1)[0]

    def signal(self, number):
        self.process.send_signal(number)

    def end(self, number=None):
        """Sends the signal, if there is one, and waits. The exit status, and the rest of the output as lines."""
        if number is not None:
            self.signal(number)
        deadline = time.monotonic() + DEADLINE
        streams = {self.process.stdout, self.process.stderr} - {None}
        while streams:
            self.pump(deadline, streams)
        status = self.process.wait(DEADLINE)
        output, self.output = self.output.decode(), b""
        return status, output.splitlines()

    def dispose(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


class ProgramTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.commands = publish.Commands(BROKER.uri, {})

    @classmethod
    def tearDownClass(cls):
        if cls.commands.connection is not None:
            cls.commands.connection.release()

    def setUp(self):
        self.tell("platform")

    def tell(self, command, **arguments):
        """A command of publish.py."""
        return self.commands.run({"do": command, **arguments})

    def send(self, key, body, exchange="xivo", headers=None, count=1):
        """When this returns the broker has confirmed it. body: text, or what becomes JSON."""
        properties = {"content_type": "application/json", "content_encoding": "utf-8", "delivery_mode": 2,
                      "headers": headers or {}}
        text = body if isinstance(body, str) else json.dumps(body)
        self.tell("send", exchange=exchange, routing_key=key, body=text, properties=properties, count=count)

    def queue(self, name):
        """A durable queue, bound to everything, which ends with the test. Returns its name."""
        self.tell("delete_queue", name=name)
        self.tell("queue", name=name)
        self.tell("bind", queue=name, exchange="xivo", key="#")
        self.addCleanup(self.tell, "delete_queue", name=name)
        return name

    def start(self, name, *arguments, **options):
        program = Program(name, *arguments, **options)
        self.addCleanup(program.dispose)
        return program

    def ends(self, program, number=signal.SIGINT, status=0, output=()):
        """The program ends as told, having written nothing else."""
        ended, rest = program.end(number)
        self.assertEqual((ended, rest), (status, list(output)), program.errors)


def main():
    BROKER.open()
    try:
        unittest.main(module="__main__", verbosity=2, warnings="ignore")
    finally:
        BROKER.close()
