#!/usr/bin/python3
"""xivo-bus-listen against a real broker: what it prints, when and how it ends, and what it never shows."""

import json
import signal
import subprocess
import time

import program
from program import BROKER

LISTEN = "xivo-bus-listen"
UUID = "3f1c2a50-6d0e-4b1f-8e57-0a9f3b6c7d21"

# Each kind as it is sent (routing key and body) and as it is printed, members in this order.
KINDS = [
    ("status.agent",
     {"name": "agent_status_update", "origin_uuid": UUID, "data": {"agent_id": 42, "status": "logged_in"}},
     {"type": "agent_status_update", "name": "agent_status_update", "routing_key": "status.agent", "origin_uuid": UUID,
      "data": {"agent_id": 42, "status": "logged_in", "xivo_id": None}}),
    ("status.endpoint", {"name": "endpoint_status_update", "data": {"endpoint_id": 7, "status": 9, "xivo_id": UUID}},
     {"type": "endpoint_status_update", "name": "endpoint_status_update", "routing_key": "status.endpoint",
      "origin_uuid": None, "data": {"endpoint_id": 7, "status": 9, "xivo_id": UUID}}),
    ("status.user", {"name": "user_status_update", "data": {"user_uuid": UUID, "status": "parti \u00e0 No\u00ebl"}},
     {"type": "user_status_update", "name": "user_status_update", "routing_key": "status.user", "origin_uuid": None,
      "data": {"user_id": None, "user_uuid": UUID, "status": "parti \u00e0 No\u00ebl", "xivo_id": None}}),
    ("call_form_result", {"name": "call_form_result", "data": {"user_id": 40, "variables": {"b": "1", "a": "\"\\\n"}}},
     {"type": "call_form_result", "name": "call_form_result", "routing_key": "call_form_result", "origin_uuid": None,
      "data": {"user_id": 40, "variables": {"b": "1", "a": "\"\\\n"}}}),
    ("service.registered.acme", {"name": "service_registered_event", "data": {
        "service_name": "acme", "service_id": "1", "address": "::1", "port": "9500", "tags": ["x", "y"]}},
     {"type": "service_registered", "name": "service_registered_event", "routing_key": "service.registered.acme",
      "origin_uuid": None,
      "data": {"service_name": "acme", "service_id": "1", "address": "::1", "port": 9500, "tags": ["x", "y"]}}),
    ("service.registered.acme",
     {"name": "service_deregistered", "data": {"service_name": "acme", "service_id": "1", "tags": []}},
     {"type": "service_deregistered", "name": "service_deregistered", "routing_key": "service.registered.acme",
      "origin_uuid": None, "data": {"service_name": "acme", "service_id": "1", "tags": []}}),
    ("ami.Hangup",
     {"name": "Hangup", "data": {"Event": "Hangup", "Cause": "16", "ChanVariable": {"X": "1"}, "Uniqueid": ""}},
     {"type": "ami", "name": "Hangup", "routing_key": "ami.Hangup", "origin_uuid": None,
      "data": {"Event": "Hangup", "Cause": "16", "Uniqueid": "", "ChanVariable": {"X": "1"}}}),
    ("calls.call.created", {"name": "call_created", "data": {"z": [1, 2.5, None], "a": {"url": "a/b"}}},
     {"type": "other", "name": "call_created", "routing_key": "calls.call.created", "origin_uuid": None,
      "data": {"z": [1, 2.5, None], "a": {"url": "a/b"}}}),
]


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).replace("\\n", "\\u000a")


class ListenTest(program.ProgramTest):
    def listen(self, *arguments, **options):
        return self.start(LISTEN, "-u", BROKER.uri, *arguments, **options)


class TestOutput(ListenTest):
    def test_json(self):
        """All nine types, to the byte."""
        listener = self.listen("--json", "--count", str(len(KINDS) + 1))
        for key, body, expected in KINDS:
            self.send(key, body)
            self.assertEqual(listener.line(), compact(expected))
        self.send("status.agent", '{"name": "agent_status_update", "data": {"agent_id": 7,}}')
        status, lines = listener.end()
        self.assertEqual((status, len(lines)), (0, 1), listener.errors)
        malformed = json.loads(lines[0])
        self.assertEqual(list(malformed), ["type", "name", "routing_key", "origin_uuid", "error"])
        self.assertEqual(malformed["type"], "malformed")
        self.assertIn("expected a name in quotes", malformed["error"])

    def test_text(self):
        listener = self.listen("-n", "3")
        self.send("status.agent", KINDS[0][1])
        self.assertEqual(listener.line().split(), ["agent_status_update", "status.agent", "agent", "42", "logged_in"])
        self.send("status.endpoint", KINDS[1][1])
        self.assertEqual(listener.line().split(maxsplit=2),
                         ["endpoint_status_update", "status.endpoint", "endpoint 7 in use + ringing (9)"])
        self.send("a.b", {"name": "x", "data": {"text": "\x1b[2J\u009b"}})
        line = listener.line()
        self.assertTrue(line.isprintable(), repr(line))
        self.ends(listener, None)

    def test_amqp_publish(self):
        """The other foreign client: no content type, no headers."""
        listener = self.listen("-j", "-n", "1")
        body = '{"name": "Hangup", "data": {"Event": "Hangup", "Cause": "16"}}'
        subprocess.run(["amqp-publish", "-u", BROKER.uri, "-e", "xivo", "-r", "ami.Hangup", "-b", body], check=True)
        self.assertEqual(json.loads(listener.line())["data"], {"Event": "Hangup", "Cause": "16"})
        self.ends(listener, None)

    def test_headers_exchange(self):
        """Both exchanges by default; one of them when it is named."""
        both = self.listen("-n", "2")
        one = self.listen("-n", "1", "-x", "wazo-headers", "--exchange-type", "headers", "-o", "exchange_declare=true")
        self.send("p.q", {"name": "y", "data": {}}, "wazo-headers", {"name": "y"})
        self.assertEqual(one.line().split()[:2], ["other", "p.q"])
        self.ends(one, None)
        self.send("p.r", {"name": "x", "data": {}})
        self.assertEqual([line.split()[1] for line in both.lines(2)], ["p.q", "p.r"])
        self.ends(both, None)

    def test_keys(self):
        """A message that several keys match is one line."""
        listener = self.listen("-k", "status.#", "-k", "#.agent", "-k", "status.agent", "-k", "ami.*", "-n", "6")
        for key in "status.agent status.agent status.user other status.agent x.agent ami.X.Y ami.X".split():
            self.send(key, {"name": "z", "data": {}})
        status, lines = listener.end()
        self.assertEqual(status, 0, listener.errors)
        self.assertEqual([line.split()[1] for line in lines],
                         ["status.agent", "status.agent", "status.user", "status.agent", "x.agent", "ami.X"])

    def test_states(self):
        """A line for each change; the second "connected" tells of the time between."""
        lossy = self.listen()
        kept = self.listen("-o", "queue=" + self.queue("test-states"), "-o", "queue_type=classic")
        BROKER.close_all_connections()
        for listener in (lossy, kept):
            listener.wait_for_error("connected: ", 3)
        self.send("a.b", {"name": "x", "data": {}})
        for listener in (lossy, kept):
            listener.line()
            self.ends(listener)
            states = [line.split(":")[0] for line in listener.errors.splitlines()]
            self.assertEqual(states, ["connecting", "connected", "disconnected", "connecting", "connected"])
        self.assertRegex(lossy.errors, r"events may be missing from \d{4}-\d\d-\d\d \d\d:\d\d:\d\d to \d{4}")
        self.assertRegex(kept.errors, r"the queue was kept, but the broker itself may have lost events from \d{4}")


class TestEnd(ListenTest):
    def test_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            listener = self.listen()
            self.send("a.b", {"name": "x"})
            listener.line()
            self.ends(listener, number)

    def test_timeout(self):
        """The time is that of the whole run, with or without a broker, and the events, which go on, do not prolong it."""
        begin = time.monotonic()
        listener = self.listen("-t", "8")
        while listener.process.poll() is None:
            self.send("a.b", {"name": "x"})
            listener.pump(time.monotonic() + program.DEADLINE, listener.open | {listener.process.stdout})
            self.assertLess(time.monotonic() - begin, program.DEADLINE)
        self.assertGreaterEqual(time.monotonic() - begin, 8)
        status, lines = listener.end()
        self.assertEqual((status, set(lines)), (3, {"other                   a.b                           x null"}))
        nobody = self.start(LISTEN, "-u", "amqp://127.0.0.1:1/%2F", "-t", "0.3", ready=None)
        self.ends(nobody, None, 3)

    def test_help_and_version(self):
        for option, word in (("--help", "Usage:"), ("--version", "xivo-bus-listen 0.")):
            status, lines = self.start(LISTEN, option, ready=None).end()
            self.assertEqual(status, 0)
            self.assertTrue(lines[0].startswith(word), lines)

    def test_wrong_use(self):
        for arguments in (["-n", "x"], ["-n", "0"], ["-t", "-1"], ["-o", "bogus=1"], ["-o", "prefetch"], ["-u"],
                          ["-o", "prefetch=zz"], ["-u", "http://x"], ["-k", "x" * 300], ["argument"], ["--nonsense"]):
            with self.subTest(arguments):
                listener = self.start(LISTEN, *arguments, uri=BROKER.uri, ready=None)
                self.ends(listener, None, 2)
                self.assertNotEqual(listener.errors, "")

    def test_refusals(self):
        """Status 1 on the first attempt, with the broker's words."""
        for arguments, words in ((["-u", BROKER.uri_for(password="wrong")], "ACCESS_REFUSED"),
                                 (["-u", BROKER.uri_for(vhost="missing")], "missing"),
                                 (["-x", "nowhere"], "exchange_declare=true"),
                                 (["-x", "xivo", "--exchange-type", "fanout", "-o", "exchange_declare=true"],
                                  "inequivalent arg 'type'"),
                                 (["-u", BROKER.uri_for("powerless", "powerless")], "ACCESS_REFUSED")):
            with self.subTest(arguments):
                listener = self.start(LISTEN, *arguments, uri=BROKER.uri, ready=None)
                self.ends(listener, None, 1)
                self.assertIn(words, listener.errors)

    def test_closed_pipe_idle(self):
        listener = self.listen()
        listener.process.stdout.close()
        self.assertEqual(listener.process.wait(program.DEADLINE), 0)
        self.assertEqual(listener.process.stderr.read(), b"")

    def test_closed_pipe_full(self):
        """The reader goes away while the program has more to write than the pipe takes: quietly, too."""
        listener = self.listen()
        self.send("a." + "b" * 200, {"name": "x"}, count=200)
        listener.wait_for_output()
        listener.process.stdout.close()
        self.assertEqual(listener.process.wait(program.DEADLINE), 0)
        self.assertEqual(listener.process.stderr.read(), b"")

    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            listener = self.listen(stdout=full)
        self.send("a.b", {"name": "x"})
        self.assertEqual(listener.end(), (1, []))
        self.assertIn("No space left on device", listener.errors)


class TestPassword(ListenTest):
    """It is shown neither as it is nor as it is written in the URI, however much is logged, right or wrong."""

    def assert_hidden(self, listener, number, *secrets):
        status, lines = listener.end(number)
        for secret in secrets:
            self.assertNotIn(secret, listener.errors + "\n".join(lines))
        return status

    def test_right(self):
        odd = self.start(LISTEN, "-v", "-v", "-u", BROKER.uri_for("odd", "p%40ss%2Fw%3Ar%25d%3F%23"))
        self.assertEqual(self.assert_hidden(odd, signal.SIGINT, "p@ss", "p%40ss"), 0)
        self.assertIn("log: info: ", odd.errors)
        option = self.start(LISTEN, "-v", "-v", "-o", "user=odd", "-o", "password=p@ss/w:r%d?#", uri=BROKER.uri)
        self.assertEqual(self.assert_hidden(option, signal.SIGINT, "p@ss"), 0)

    def test_wrong(self):
        for arguments in (["-u", BROKER.uri_for(password="h%20dden")], ["-u", BROKER.uri, "-o", "password=h dden"]):
            listener = self.start(LISTEN, "-v", "-v", *arguments, ready="ACCESS_REFUSED")
            self.assertEqual(self.assert_hidden(listener, None, "h%20dden", "h dden"), 1)

    def test_misplaced(self):
        """In a URI that cannot be read, and in an option without a name."""
        for arguments in (["-u", "amqp://guest:h1dden@host:port/"], ["-u", "h1dden"], ["-o", "h1dden"],
                          ["-o", "=h1dden"]):
            listener = self.start(LISTEN, *arguments, ready=None)
            self.ends(listener, None, 2)
            self.assertNotIn("h1dden", listener.errors)


class TestQueue(ListenTest):
    """A queue that lives on: what was not printed is not acknowledged."""

    COUNT = 600

    def test_some_then_the_rest(self):
        queue = ["-o", "queue=" + self.queue("test-listen"), "-o", "queue_type=classic"]
        first = self.listen(*queue, "-n", "1")
        first.signal(signal.SIGSTOP)
        for number in range(self.COUNT):
            self.send(f"k.{number}", {"name": "x"})
        first.signal(signal.SIGCONT)
        status, lines = first.end()
        self.assertEqual((status, [line.split()[1] for line in lines]), (0, ["k.0"]), first.errors)

        rest = self.listen(*queue, "-n", str(self.COUNT - 1))
        status, lines = rest.end()
        self.assertEqual(status, 0, rest.errors)
        self.assertEqual([line.split()[1] for line in lines], [f"k.{number}" for number in range(1, self.COUNT)])
        self.assertEqual(self.tell("depth", name="test-listen")["messages"], 0)

    def test_a_reader_that_went_away(self):
        """The line that could not be written is not lost either: the next program prints it."""
        queue = ["-o", "queue=" + self.queue("test-listen"), "-o", "queue_type=classic"]
        with open("/dev/full", "wb") as full:
            blind = self.listen(*queue, stdout=full)
        self.send("k.0", {"name": "x"})
        self.assertEqual(blind.end(), (1, []))
        self.assertEqual(self.listen(*queue, "-n", "1").line().split()[1], "k.0")


if __name__ == "__main__":
    program.main()
