#!/usr/bin/python3
"""examples/wallboard against a real broker, with the messages of the catalogue, and a scripted HTTP server."""

import http.server
import json
import os
import signal
import threading

import program
from program import BROKER, HERE, built

CATALOGUE = os.path.join(HERE, "..", "..", "data", "catalogue")
AGENTS, CALLS = "/api/agentd/1.0/agents", "/api/calld/1.0/calls"


def sample(name):
    with open(os.path.join(CATALOGUE, "wazo_samples.json"), encoding="utf-8") as file:
        return next(entry for entry in json.load(file) if entry["name"] == name)


class Platform(http.server.ThreadingHTTPServer):
    """Answers with what `answers` has for the path: status and text. A path in `slow` waits for its event first."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = {AGENTS: (200, "[]"), CALLS: (200, '{"items": []}')}
        self.slow, self.tokens = {}, set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self):
        return f"http://127.0.0.1:{self.server_port}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.tokens.add(self.headers["X-Auth-Token"])
        if self.path in self.server.slow:
            self.server.slow[self.path].wait(program.DEADLINE)
        status, text = self.server.answers[self.path]
        body = text.encode()
        try:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # the request was given up

    def log_message(self, *arguments):
        pass


class TestWallboard(program.ProgramTest):
    def publish(self, name, data=None):
        """As the platform does it: headers are the envelope, which is in the body too."""
        captured = sample(name)["captured"]
        data = captured["data"] if data is None else data
        self.send(captured["routing_key"], {**captured["headers"], "data": data}, "wazo-headers", captured["headers"])

    def publish_ami(self, name, **data):
        headers = {"name": name, "required_access": f"event.{name}", "required_acl": f"events.ami.{name}"}
        self.send(f"ami.{name}", {**headers, "data": {"Event": name, **data}}, "wazo-headers", headers)

    def board(self, wallboard, *wanted, absent=()):
        """Reads boards until one has all that is wanted, and none of what must be absent."""
        while True:
            text = ""
            while (line := wallboard.line()) != "":
                text += line + "\n"
            if all(part in text for part in wanted) and not any(part in text for part in absent):
                return text

    def platform(self):
        platform = Platform()
        self.addCleanup(platform.server_close)
        self.addCleanup(platform.shutdown)
        return platform

    def test_events(self):
        wallboard = self.start("examples/wallboard", "-l", BROKER.uri)
        self.publish("agent_status_update", {"agent_id": 5, "status": "logged_in"})
        self.publish("agent_paused")
        self.board(wallboard, "agent 5 1501 logged_in paused")
        self.publish("agent_unpaused", {"agent_id": 5, "agent_number": "1501", "paused": False, "queue": "support"})
        self.board(wallboard, "agent 5 1501 logged_in\n")
        member = {"Queue": "sales", "MemberName": "Agent/1501", "Interface": "Local/1501", "CallsTaken": "12"}
        self.publish_ami("QueueMemberStatus", Status="6", Paused="1", **member)
        self.board(wallboard, "sales Agent/1501 ringing paused, 12 calls")
        caller = {"Queue": "sales", "CallerIDNum": "1002", "CallerIDName": "Bob\x1b", "Channel": "PJSIP/a-1"}
        self.publish_ami("QueueCallerLeave", Uniqueid="17.2", Position="1", Count="0", **caller)
        self.publish_ami("QueueCallerJoin", Uniqueid="17.2", Position="1", Count="1", **caller)
        self.publish_ami("QueueCallerJoin", Uniqueid="17.3", Position="1", Count="1", **caller)
        text = self.board(wallboard, "sales 1. 1002 Bob , ")
        self.assertEqual(text.count("1002"), 1)
        call = sample("call_created")["typical"]
        self.publish("call_created", call)
        self.board(wallboard, "call 1763835384.12 1002 Bob Example Ring")
        self.publish("call_ended", sample("call_ended")["typical"])
        self.board(wallboard, "Calls", absent=["call 1763835384.12"])
        self.ends(wallboard, signal.SIGTERM)

    def test_gap_without_snapshot(self):
        wallboard = self.start("examples/wallboard", "-l", BROKER.uri)
        for agent in (5, 6):
            self.publish("agent_status_update", {"agent_id": agent, "status": "logged_in"})
        self.board(wallboard, "agent 6 - logged_in\n")
        BROKER.close_all_connections()
        self.board(wallboard, "Agents (stale for ", "Waiting (stale for ")
        wallboard.wait_for_error("\nconnected: ")
        self.board(wallboard, "agent 5 - logged_in ?", "agent 6 - logged_in ?", absent=["stale"])
        self.tell("platform")
        self.publish("agent_status_update", {"agent_id": 6, "status": "logged_out"})
        self.board(wallboard, "agent 5 - logged_in ?", "agent 6 - logged_out\n")
        wallboard.end(signal.SIGTERM)


class TestSnapshot(TestWallboard):
    def setUp(self):
        super().setUp()
        self.server = self.platform()
        os.environ["WALLBOARD_TOKEN"] = "t0k3n"
        self.addCleanup(os.environ.pop, "WALLBOARD_TOKEN")

    def answer(self, agents, calls):
        self.server.answers[AGENTS] = (200, json.dumps(agents))
        self.server.answers[CALLS] = (200, json.dumps({"items": calls}))

    def open(self):
        wallboard = self.start("examples/wallboard", "-l", "-s", self.server.url(), BROKER.uri)
        if "built without libcurl" in wallboard.errors:
            self.skipTest("built without libcurl")
        return wallboard

    def test_gap(self):
        agent = {"id": 5, "number": "1501", "logged": True, "paused": True}
        call = {"call_id": "17.1", "caller_id_name": "Bob", "caller_id_number": "1002", "status": "Up"}
        self.answer([agent], [call])
        wallboard = self.open()
        self.board(wallboard, "agent 5 1501 logged_in paused\n", "call 17.1 1002 Bob Up", absent=["stale"])
        self.assertEqual(self.server.tokens, {"t0k3n"})
        self.answer([{**agent, "paused": False}], [])
        BROKER.close_all_connections()
        self.board(wallboard, "Agents (stale for ", "Calls (stale for ", "call 17.1")
        self.board(wallboard, "agent 5 1501 logged_in\n", absent=["stale", "call 17.1"])
        wallboard.end(signal.SIGTERM)

    def test_slow_server(self):
        """Events are shown while the snapshot is under way, and an end that they report is not undone by it."""
        self.server.slow[CALLS] = threading.Event()
        self.addCleanup(self.server.slow[CALLS].set)
        wallboard = self.open()
        call = sample("call_created")["typical"]
        self.publish("call_created", call)
        self.board(wallboard, "Calls (stale", "call 1763835384.12")
        self.publish("call_ended", sample("call_ended")["typical"])
        self.board(wallboard, "Calls (stale", absent=["call 1763835384.12"])
        self.server.answers[CALLS] = (200, json.dumps({"items": [call, {**call, "call_id": "17.9"}]}))
        self.server.slow[CALLS].set()
        self.board(wallboard, "call 17.9", absent=["stale", "call 1763835384.12"])
        wallboard.end(signal.SIGTERM)

    def test_errors(self):
        """A failed snapshot leaves its section stale; events go on; it is tried again."""
        for answer in ((500, "no"), (401, ""), (200, '[{"id": '), (200, '"text"'), (200, ""), (200, "[1]")):
            with self.subTest(answer):
                self.server.answers[AGENTS] = answer
                wallboard = self.open()
                wallboard.wait_for_error(f"{AGENTS}: ")
                self.publish("agent_status_update", {"agent_id": 7, "status": "logged_in"})
                self.board(wallboard, "Agents (stale", "agent 7 - logged_in\n")
                self.ends_with_rest(wallboard)
        self.server.answers[AGENTS] = (500, "no")
        wallboard = self.open()
        wallboard.wait_for_error(f"{AGENTS}: ")
        self.answer([{"id": 5, "number": "1501", "logged": False, "paused": False}], [])
        self.board(wallboard, "agent 5 1501 logged_out\n", absent=["stale"])
        self.ends_with_rest(wallboard)

    def ends_with_rest(self, wallboard):
        status, _ = wallboard.end(signal.SIGTERM)
        self.assertEqual(status, 0, wallboard.errors)


if __name__ == "__main__":
    if built("examples/wallboard"):
        program.main()
