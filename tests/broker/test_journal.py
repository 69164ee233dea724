#!/usr/bin/python3
"""examples/call-journal against a real broker: every confirmed message is in its database exactly once, whoever is killed.

The messages are the platform's own samples, each with another call and time.
"""

import json
import os
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

import program
from program import BROKER, built

NAME = "examples/call-journal"
QUEUE = "call-journal"
SAMPLES = os.path.join(program.HERE, "..", "..", "data", "catalogue", "wazo_samples.json")
KINDS = ("call_created", "call_answered", "call_held", "call_ended", "call_log_created")


def samples():
    with open(SAMPLES, encoding="utf-8") as file:
        return {sample["name"]: sample["captured"] for sample in json.load(file) if sample["name"] in KINDS}


@unittest.skipUnless(built(NAME), "SQLite is not installed")
class TestJournal(program.ProgramTest):
    SAMPLES = samples()

    def setUp(self):
        super().setUp()
        self.tell("delete_queue", name=QUEUE)
        self.addCleanup(self.tell, "delete_queue", name=QUEUE)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "journal.db")
        self.sent = []  # bodies that the broker has confirmed

    def journal(self, query="?queue_type=classic"):
        return self.start(NAME, BROKER.uri + query, self.path)

    def publish(self, count):
        for number in range(len(self.sent), len(self.sent) + count):
            self.publish_one(number)

    def publish_one(self, number):
        """As the platform does: to wazo-headers, with the publisher's headers, and a time of its own."""
        name = KINDS[number % len(KINDS)]
        sample = self.SAMPLES[name]
        headers = {**sample["headers"], "timestamp": f"2026-11-22T18:16:24.{number:06}"}
        body = json.dumps({"name": name, "origin_uuid": headers["origin_uuid"], "timestamp": headers["timestamp"],
                           "data": {**sample["data"], "conversation_id": f"17.{number}"}})
        self.send(sample["routing_key"], body, "wazo-headers", headers)
        self.sent.append(body)

    def rows(self, query):
        if not os.path.exists(self.path):
            return []
        database = sqlite3.connect(self.path, timeout=program.DEADLINE)
        try:
            return database.execute(query).fetchall()
        finally:
            database.close()

    def wait_for(self, query, wanted):
        """Until the first value is at least as wanted: the journal says nothing on its output."""
        deadline = time.monotonic() + program.DEADLINE
        while self.rows(query)[0][0] < wanted:
            self.assertLess(time.monotonic(), deadline, query)
            time.sleep(0.02)

    def check_stored(self):
        """Every confirmed message, once."""
        self.wait_for("SELECT count(*) FROM events", len(self.sent))
        stored = [body.decode() for (body,) in self.rows("SELECT body FROM events")]
        self.assertEqual(sorted(stored), sorted(self.sent))

    def check_settled(self):
        """After the orderly end nothing is left in the queue."""
        self.assertEqual(self.tell("depth", name=QUEUE)["messages"], 0)

    def test_rows(self):
        journal = self.journal()
        self.publish(len(KINDS))
        self.check_stored()
        self.ends(journal, signal.SIGTERM)
        self.check_settled()
        rows = self.rows("SELECT name, timestamp, call_id, conversation_id, caller FROM events ORDER BY id")
        self.assertEqual([row[0] for row in rows], list(KINDS))
        self.assertEqual(rows[0][1:], ("2026-11-22T18:16:24.000000", "1763835384.12", "17.0", "1001"))
        self.assertEqual(self.rows("SELECT count(*) FROM gaps"), [(0,)])

    def test_malformed(self):
        """What cannot be read is kept as it was received."""
        journal = self.journal()
        headers = self.SAMPLES["call_created"]["headers"]
        self.send("calls.call.created", '{"name": "call_created", "data": ', "wazo-headers", headers)
        self.publish(1)
        self.check_stored()
        self.wait_for("SELECT count(*) FROM malformed", 1)
        self.ends(journal)
        self.check_settled()
        self.assertEqual(self.rows("SELECT body, routing_key FROM malformed"),
                         [(b'{"name": "call_created", "data": ', "calls.call.created")])

    def test_same_twice(self):
        """The same bytes are one row that counts; another recipient makes another event."""
        journal = self.journal()
        self.publish(1)
        sample = self.SAMPLES[KINDS[0]]
        headers = {**sample["headers"], "timestamp": "2026-11-22T18:16:24.000000"}
        self.send(sample["routing_key"], self.sent[0], "wazo-headers", headers)
        self.send(sample["routing_key"], self.sent[0], "wazo-headers", {**headers, "user_uuid:another": True})
        self.wait_for("SELECT count(*) FROM events", 2)
        self.ends(journal)
        self.assertEqual(self.rows("SELECT deliveries FROM events ORDER BY id"), [(2,), (1,)])

    def check_killed(self, query):
        """In the middle of a flood, again and again; the last one gets the rest."""
        for round in range(1, 4):
            journal = self.journal(query)
            self.publish(300)
            self.wait_for("SELECT count(*) FROM events", 300 * (round - 1) + 1)
            status, _ = journal.end(signal.SIGKILL)
            self.assertEqual(status, -signal.SIGKILL)
        self.publish(100)
        journal = self.journal(query)
        self.check_stored()
        self.ends(journal)
        self.check_settled()

    def test_killed(self):
        self.check_killed("?queue_type=classic")

    def test_killed_quorum(self):
        """A quorum queue adds a header to what it delivers again."""
        self.check_killed("?queue_type=quorum")

    def restart_broker(self):
        subprocess.run([program.SCRIPT, "restart", "--kill", BROKER.folder], stdout=subprocess.DEVNULL, check=True)

    def test_broker_killed(self):
        journal = self.journal()
        self.publish(300)
        self.restart_broker()
        journal.wait_for_error("connected: ", 3)  # connected, disconnected, connected
        self.publish(300)
        self.check_stored()
        self.ends(journal)
        self.check_settled()
        gaps = self.rows("SELECT from_us < to_us, queue_kept, length(reason) > 0 FROM gaps")
        self.assertEqual(gaps, [(1, 1, 1)])

    def test_both_killed(self):
        journal = self.journal()
        self.publish(300)
        journal.end(signal.SIGKILL)
        self.publish(300)
        self.restart_broker()
        journal = self.journal()
        self.check_stored()
        self.ends(journal)
        self.check_settled()


if __name__ == "__main__":
    program.main()
