#!/usr/bin/python3
"""Every program of examples/ against a real broker, fed by kombu. Event loops that are not installed are skipped."""

import os
import re
import signal
import subprocess
import tempfile
import unittest.mock

import program
from program import BROKER, built

EXAMPLES = ("agent-status", "custom-events", "loop-glib", "loop-libev", "loop-libevent", "loop-libuv", "own-loop",
            "queue-monitor", "screen-pop", "worker")


def agent(number, status="logged_in"):
    return {"name": "agent_status_update", "data": {"agent_id": number, "status": status}}


class TestSubscribers(program.ProgramTest):
    """One kind of event, one line each."""

    def test_agent_status(self):
        watcher = self.start("examples/agent-status", BROKER.uri)
        self.send("status.agent", agent(42))
        self.assertEqual(watcher.line(), "agent 42: logged_in")
        self.send("any.key", agent(43, "logged_out"), "wazo-headers", {"name": "agent_status_update"})
        self.assertEqual(watcher.line(), "agent 43: logged_out")
        self.ends(watcher, signal.SIGINT)

    def test_screen_pop(self):
        watcher = self.start("examples/screen-pop", uri=BROKER.uri)
        variables = {"firstname": "Ana\u00efs", "note": "two\nlines\x1b[2J"}
        self.send("call_form_result", {"name": "call_form_result", "data": {"user_id": 40, "variables": variables}})
        self.assertEqual(watcher.line(), "user 40: firstname = Ana\u00efs, note = two lines [2J")
        self.send("call_form_result", {"name": "call_form_result", "data": {"user_id": 41, "variables": {}}})
        self.assertEqual(watcher.line(), "user 41:")
        self.ends(watcher, signal.SIGTERM)

    def test_queue_monitor(self):
        watcher = self.start("examples/queue-monitor", BROKER.uri)
        member = {"Queue": "sales", "MemberName": "Agent/1001", "Status": "6", "Paused": "1", "CallsTaken": "12"}
        self.send("ami.QueueMemberStatus", {"name": "QueueMemberStatus", "data": member})
        self.assertEqual(watcher.line().split(), ["sales", "Agent/1001", "ringing", "paused", "12", "calls"])
        self.send("ami.Hangup", {"name": "Hangup", "data": {"Cause": "16"}})
        self.send("ami.QueueMemberStatus", {"name": "QueueMemberStatus", "data": {"Queue": "sales"}})
        self.assertEqual(watcher.line().split(), ["sales", "-", "unknown", "0", "calls"])
        self.ends(watcher, signal.SIGTERM)

    def test_custom_events(self):
        watcher = self.start("examples/custom-events", BROKER.uri)
        call = {"call_id": "17.1", "caller_id_name": "Ada", "caller_id_number": "1001", "status": "Ring", "line_id": 3,
                "is_caller": True, "bridges": ["b1", "b2"], "talking_to": {"17.2": "u"}, "on_hold": False}
        self.send("calls.call.created", {"name": "call_created", "data": call})
        self.assertEqual(watcher.line(),
                         "call 17.1: Ada 1001, Ring, line 3, outgoing, bridge b1, bridge b2, talks to 17.2")
        self.send("calls.call.created", {"name": "call_created", "data": {"call_id": "17.3"}}, "wazo-headers",
                  {"name": "call_created"})
        self.assertEqual(watcher.line(), "call 17.3: ? ?, ?")
        presence = {"uuid": "u1", "state": "away", "status": None, "do_not_disturb": True,
                    "lines": [{"id": 1, "state": "available"}, {"id": 2, "state": None}]}
        self.send("chatd.users.u1.presences.updated", {"name": "chatd_presence_updated", "data": {"uuid": 1}})
        self.send("chatd.users.u1.presences.updated", {"name": "chatd_presence_updated", "data": presence})
        self.assertEqual(watcher.line(), "user u1: away, do not disturb, line 1 available, line 2 ?")
        application = {"application_uuid": "a1", "call": {"id": "17.4", "dialed_extension": "**26"}}
        self.send("applications.a1.user_outgoing_call.17.4.created",
                  {"name": "application_user_outgoing_call_created", "data": application})
        self.assertEqual(watcher.line(), "application a1: call 17.4 to **26")
        self.ends(watcher, signal.SIGINT)
        self.assertIn("custom schema: chatd_presence_updated: data.uuid: expected a string, got a number", watcher.errors)

    def test_errors(self):
        """What no retry mends ends each of them with status 1 and the broker's words, and without the password."""
        for name in filter(built, (f"examples/{example}" for example in EXAMPLES)):
            with self.subTest(name):
                refused = self.start(name, BROKER.uri_for(password="s3cr3t"), ready=None)
                status, lines = refused.end()
                self.assertEqual((status, set(lines) - {"0 events"}), (1, set()))  # once a second, the loops' meters
                self.assertIn("ACCESS_REFUSED", refused.errors)
                self.assertNotIn("s3cr3t", refused.errors)
                confused = self.start(name, BROKER.uri + "?prefetsch=s3cr3t", ready=None)
                self.ends(confused, None, 1)
                self.assertIn("prefetch", confused.errors)
                self.assertNotIn("s3cr3t", confused.errors)

    def test_late_signal(self):
        """A signal right behind its last words, when a program ends by itself, does not find a handle that is gone."""
        with tempfile.TemporaryDirectory() as folder:
            with unittest.mock.patch.dict(os.environ, GCOV_PREFIX=folder):  # counters may be half written
                self.check_late_signal()

    def check_late_signal(self):
        for name in filter(built, ("xivo-bus-listen", *(f"examples/{example}" for example in EXAMPLES))):
            with self.subTest(name):
                for _ in range(5):
                    ending = self.start(name, uri=BROKER.uri_for(password="wrong"), ready=None)
                    ending.wait_for_error(os.path.basename(name) + ": ")
                    status, _ = ending.end(signal.SIGTERM)
                    self.assertIn(status, (1, -signal.SIGTERM), ending.errors)
                    self.assertNotIn("Sanitizer", ending.errors)


class TestOwnLoop(program.ProgramTest):
    def test_beside_standard_input(self):
        loop = self.start("examples/own-loop", BROKER.uri, stdin=subprocess.PIPE)
        self.send("status.agent", agent(42), count=600)
        self.assertEqual(set(loop.lines(600)), {"agent_status_update status.agent agent_status_update"})
        loop.process.stdin.write(b"\n")
        self.assertEqual(loop.line(), "received 600, malformed 0, connections 1")
        loop.process.stdin.close()
        self.send("a.b", {"name": "x"})
        self.assertEqual(loop.line(), "other a.b x")
        self.ends(loop)


class TestWorker(program.ProgramTest):
    """The worker's output goes to a pipe that is soon full: it is in the middle of its work until somebody reads."""

    COUNT = 400

    def setUp(self):
        super().setUp()
        self.uri = BROKER.uri + "?queue=test-worker&queue_type=classic"
        self.queue("test-worker")

    def fill(self):
        for number in range(self.COUNT):
            self.send(f"{'k' * 200}.{number}", {"name": "x"})

    def numbers(self, lines):
        """The messages that were worked on, each with whether it was delivered again."""
        found = [re.fullmatch(r"done: k+\.(\d+) x( \(redelivered\))?", line) for line in lines]
        self.assertNotIn(None, found, lines)
        return [(int(match[1]), match[2] is not None) for match in found]

    def test_all(self):
        worker = self.start("examples/worker", self.uri)
        self.fill()
        self.assertEqual(self.numbers(worker.lines(self.COUNT)), [(number, False) for number in range(self.COUNT)])
        self.ends(worker)
        self.assertEqual(self.tell("depth", name="test-worker")["messages"], 0)

    def test_connection_lost_midway(self):
        """What it had in hand comes again, marked, and is not done twice."""
        self.fill()
        worker = self.start("examples/worker", self.uri)
        worker.wait_for_output()
        BROKER.close_all_connections()
        worker.wait_for_error("connected: ", times=3)  # connected, disconnected, connected
        self.assertEqual([number for number, _ in self.numbers(worker.lines(self.COUNT))], list(range(self.COUNT)))
        self.ends(worker)
        self.assertEqual(self.tell("depth", name="test-worker")["messages"], 0)

    def test_stopped_midway(self):
        """What it has begun it finishes and acknowledges; the next one gets the rest, and nothing twice."""
        self.fill()
        worker = self.start("examples/worker", self.uri)
        worker.wait_for_output()
        status, lines = worker.end(signal.SIGINT)
        self.assertEqual(status, 0, worker.errors)
        done = [number for number, _ in self.numbers(lines)]
        self.assertLess(len(done), self.COUNT)

        second = self.start("examples/worker", self.uri)
        rest = [number for number, _ in self.numbers(second.lines(self.COUNT - len(done)))]
        self.assertEqual(done + rest, list(range(self.COUNT)))
        self.ends(second)

    def test_killed_midway(self):
        """Nothing is lost; what comes twice is marked as redelivered."""
        self.fill()
        worker = self.start("examples/worker", self.uri)
        worker.wait_for_output()
        status, lines = worker.end(signal.SIGKILL)
        self.assertEqual(status, -signal.SIGKILL)
        done = {number for number, _ in self.numbers(line for line in lines if line.endswith(" x"))}
        self.assertLess(len(done), self.COUNT)

        second = self.start("examples/worker", self.uri)
        again = []
        while not again or again[-1][0] < self.COUNT - 1:
            again += self.numbers(second.lines(1))
        self.assertEqual(done | {number for number, _ in again}, set(range(self.COUNT)))
        self.assertEqual([number for number, redelivered in again if number in done and not redelivered], [])
        self.ends(second)


class EventLoop:
    """The four examples that differ only in the loop: a line a second with the number of events."""

    name = None

    def setUp(self):
        if not built(self.name):
            self.skipTest(f"{self.name} was not built: its library is not installed")
        super().setUp()

    def count(self, meter, wanted):
        """Reads lines until so many events have been counted."""
        counted = 0
        while counted < wanted:
            counted += int(re.fullmatch(r"(\d+) events", meter.line())[1])
        return counted

    def test_burst(self):
        """More messages in the socket than one process() takes, and none is left lying there; the timer goes on."""
        meter = self.start(self.name, BROKER.uri + "?prefetch=5000")
        meter.signal(signal.SIGSTOP)
        self.send("a.b", {"name": "x"}, count=2000)
        meter.signal(signal.SIGCONT)
        self.assertEqual(self.count(meter, 2000), 2000)
        self.assertEqual(meter.lines(2), ["0 events"] * 2)
        self.ends(meter)

    def test_reconnects(self):
        meter = self.start(self.name, BROKER.uri)
        BROKER.close_all_connections()
        meter.wait_for_error("connected: ", 3)  # connected, disconnected, connected
        self.send("a.b", {"name": "x"})
        self.assertEqual(self.count(meter, 1), 1)
        self.ends(meter)
        self.assertIn("\ndisconnected: ", meter.errors)


class TestGlib(EventLoop, program.ProgramTest):
    name = "examples/loop-glib"


class TestLibev(EventLoop, program.ProgramTest):
    name = "examples/loop-libev"


class TestLibevent(EventLoop, program.ProgramTest):
    name = "examples/loop-libevent"


class TestLibuv(EventLoop, program.ProgramTest):
    name = "examples/loop-libuv"


if __name__ == "__main__":
    program.main()
