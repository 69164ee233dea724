#!/usr/bin/python3
"""Publishes numbers, each as a persistent event, one after the other, until its standard input ends.

usage: sequence.py [--pace idle|slow|bursts|blind] RECORD QUEUE URI...

Each number is sent once; one that the broker did not confirm is not repeated, so that nothing but the broker and the consumer
makes duplicates. RECORD gets a line for each number: NUMBER CONFIRMED and when it was sent and when its end was known, in
microseconds of CLOCK_MONOTONIC, then both in those of the wall clock. Of several URIs the next one is tried after a failure. A
number goes to the exchange "xivo" as an agent's id; with a QUEUE other than "-", straight to that queue. With "-" as RECORD it
is a flood: nothing is recorded nor confirmed. Without --pace it publishes as fast as the broker confirms.
At the pace "blind" it does not wait for confirmations, as the platform does: CONFIRMED says then that the number was sent, and the
connection is closed in order at the end, so that the broker has taken them all unless it was disturbed.
"""

import json
import random
import select
import socket
import sys
import time
from urllib.parse import urlparse

import amqp


def clocks():
    return [int(time.clock_gettime(clock) * 1e6) for clock in (time.CLOCK_MONOTONIC, time.CLOCK_REALTIME)]


def connect(uri, confirm=True):
    """A channel with confirms, or None."""
    parts = urlparse(uri)
    connection = amqp.Connection(host=f"{parts.hostname}:{parts.port}", userid=parts.username, password=parts.password,
                                 confirm_publish=confirm, connect_timeout=1, read_timeout=5, write_timeout=5)
    try:
        connection.connect()
        return connection.channel()
    except (amqp.AMQPError, OSError, socket.timeout):
        connection.collect()
        return None


def message(number):
    body = json.dumps({"name": "agent_status_update", "data": {"agent_id": number, "status": "logged_in"}})
    return amqp.Message(body.encode(), content_type="application/json", delivery_mode=2)


def drop(channel):
    """Lets go of a channel; the broker's goodbye may have taken its connection away already."""
    if channel and channel.connection:
        channel.connection.collect()


def send(channel, queue, number):
    """The channel, None when it is of no use any more, and whether the broker has confirmed the number.

    A channel that was opened while a quorum queue had no leader refuses everything from then on (RabbitMQ 3.10): away with it.
    """
    try:
        channel.basic_publish(message(number), exchange="" if queue != "-" else "xivo",
                              routing_key=queue if queue != "-" else "status.agent")
        return channel, True
    except (amqp.AMQPError, amqp.exceptions.MessageNacked, OSError, socket.timeout):
        drop(channel)
        return None, False


def flood(uri):
    channel, text = None, message(1)
    while not select.select([sys.stdin], [], [], 0)[0]:
        try:
            channel = channel or connect(uri, confirm=False)
            for _ in range(200 if channel else 0):
                channel.basic_publish(text, exchange="xivo", routing_key="status.agent")
        except (amqp.AMQPError, OSError, socket.timeout):
            drop(channel)
            channel = None


def pauses(pace):
    """The seconds before each number."""
    while True:
        if pace == "idle":
            yield random.uniform(0.1, 1.5)
        elif pace == "slow":
            yield 0.05
        elif pace == "blind":
            yield 0.002
        elif pace == "bursts":
            yield random.uniform(0.2, 1.5)
            yield from [0.0] * random.randrange(400)
        else:
            yield 0.001


def main():
    pace = None
    if sys.argv[1] == "--pace":
        pace = sys.argv[2]
        del sys.argv[1:3]
    record, queue, uris = sys.argv[1], sys.argv[2], sys.argv[3:]
    pause = pauses(pace)
    if record == "-":
        flood(uris[0])
        return
    channel, number, turn = None, 0, 0
    with open(record, "w", encoding="ascii") as file:
        while not select.select([sys.stdin], [], [], next(pause))[0]:
            if channel is None:
                channel = connect(uris[turn % len(uris)], confirm=pace != "blind")
                turn += channel is None
                if channel is None:
                    time.sleep(0.02)
                continue
            number += 1
            sent = clocks()
            channel, confirmed = send(channel, queue, number)
            done = clocks()
            file.write(f"{number} {int(confirmed)} {sent[0]} {done[0]} {sent[1]} {done[1]}\n")
        if pace == "blind" and channel is not None:
            channel.connection.close()


main()
