#!/usr/bin/python3
"""Publishes as the platform does, with kombu: single messages, those of tests/data/messages.json, or on command.

usage: publish.py [--uri URI] [--messages FILE] [--platform] [--exchange NAME --type TYPE] [ID...]
       publish.py [--uri URI] --exchange NAME [--type TYPE] --key KEY --body TEXT [--header NAME=VALUE]... [--count N]
       publish.py [--uri URI] [--messages FILE] --stdin

The first form publishes messages of the file by their ids; --exchange sends them somewhere else than the file says. With
--platform the platform's two exchanges and the binding between them are declared first. --stdin reads one JSON object per
line, {"do": NAME, ...}, and answers each with one line, {"ok": true, ...} or {"ok": false, "error": TEXT}; the methods of
Commands below are the names.
"""

import argparse
import json
import os
import sys

import amqp
import kombu

HERE = os.path.dirname(os.path.abspath(__file__))
TYPES = {"xivo": "topic", "wazo-headers": "headers"}


def open_connection(uri):
    connection = kombu.Connection(uri, transport_options={"confirm_publish": True})
    connection.ensure_connection(max_retries=20, interval_start=0.1, interval_step=0.1, interval_max=0.5)
    return connection


class Commands:
    """One method for each command; what it returns is added to the answer."""

    def __init__(self, uri, messages):
        self.uri = uri
        self.messages = messages
        self.connection = None
        self.channel = None

    def run(self, command):
        """Runs one command, on a new connection if the broker was restarted since the last one."""
        arguments = dict(command)
        method = getattr(self, "do_" + arguments.pop("do"))
        try:
            return method(**arguments) if self.channel is not None else self.reopen(method, arguments)
        except amqp.ChannelError:
            # The channel opens itself again, but has forgotten that it is to be confirmed.
            self.channel.close()
            self.channel = None
            raise
        except (amqp.RecoverableConnectionError, ConnectionError, BrokenPipeError):
            return self.reopen(method, arguments)

    def reopen(self, method, arguments):
        if self.connection is None or not self.connection.connected:
            self.connection = open_connection(self.uri)
        self.channel = self.connection.channel()
        return method(**arguments)

    def send(self, exchange, exchange_type, routing_key, properties, body, count):
        """Each message is confirmed by the broker before this returns: it is in every queue that it belongs to.

        An exchange is declared when its type is known."""
        exchange_type = exchange_type or TYPES.get(exchange)
        if exchange_type:
            self.do_exchange(exchange, exchange_type)
        properties = dict(properties)
        headers = properties.pop("headers", None)
        if headers is not None:
            properties["application_headers"] = headers
        if isinstance(body, str):
            body = body.encode("utf-8", "surrogateescape")
        for _ in range(count):
            self.channel.basic_publish(amqp.Message(body, **properties), exchange=exchange, routing_key=routing_key)

    def do_publish(self, id, exchange=None, exchange_type=None, count=1):
        """A message of the file, as it is there, or to another exchange."""
        message = self.messages[id]
        if exchange in (None, message["exchange"]):
            exchange, exchange_type = message["exchange"], message["exchange_type"]
        self.send(exchange, exchange_type, message["routing_key"], message["properties"], message["body"], count)

    def do_send(self, exchange, routing_key, body, exchange_type=None, properties=None, body_hex=None, repeat=1, count=1):
        """Any message. `body` is text, repeated `repeat` times; `body_hex` is for bytes that are not."""
        if properties is None:
            properties = {"content_type": "application/json", "content_encoding": "utf-8", "delivery_mode": 2}
        body = bytes.fromhex(body_hex) if body_hex is not None else body * repeat
        self.send(exchange, exchange_type, routing_key, properties, body, count)

    def do_exchange(self, name, type="topic", durable=True):
        self.channel.exchange_declare(name, type, durable=durable, auto_delete=False)

    def do_platform(self):
        """The platform's exchanges, and the binding that copies all of the first to the second."""
        self.do_exchange("xivo", "topic")
        self.do_exchange("wazo-headers", "headers")
        self.channel.exchange_bind("wazo-headers", "xivo", routing_key="#")

    def do_queue(self, name, durable=True, exclusive=False, arguments=None):
        self.channel.queue_declare(name, durable=durable, exclusive=exclusive, auto_delete=False, arguments=arguments)

    def do_bind(self, queue, exchange, key="", arguments=None):
        self.channel.queue_bind(queue, exchange, routing_key=key, arguments=arguments)

    def do_delete_queue(self, name):
        self.channel.queue_delete(name)

    def do_delete_exchange(self, name):
        self.channel.exchange_delete(name)

    def do_depth(self, name):
        """Messages that are ready (not those that wait for their ack), and consumers."""
        found = self.channel.queue_declare(name, passive=True)
        return {"messages": found.message_count, "consumers": found.consumer_count}

    def do_get(self, name):
        """Takes one message out of a queue."""
        message = self.channel.basic_get(name, no_ack=True)
        if message is None:
            return {"body": None}
        return {"body": message.body, "redelivered": message.delivery_info["redelivered"]}


def converse(commands):
    for line in sys.stdin:
        command = json.loads(line)
        tag = command.pop("tag", None)
        try:
            answer = {"ok": True, "tag": tag, **(commands.run(command) or {})}
        except Exception as error:  # whatever it was, the test that asked wants to know
            answer = {"ok": False, "tag": tag, "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


def value_of(text):
    return {"true": True, "false": False, "null": None}.get(text, int(text) if text.isdigit() else text)


def parse(arguments):
    parser = argparse.ArgumentParser(usage=__doc__.split("usage: ")[1])
    parser.add_argument("--uri", default=os.environ.get("XIVO_BUS_TEST_URI", "amqp://guest:guest@127.0.0.1:5672/%2F"))
    parser.add_argument("--messages", default=os.path.join(HERE, "..", "data", "messages.json"))
    parser.add_argument("--platform", action="store_true")
    parser.add_argument("--stdin", action="store_true")
    parser.add_argument("--exchange")
    parser.add_argument("--type")
    parser.add_argument("--key", default="")
    parser.add_argument("--body")
    parser.add_argument("--header", action="append", default=[])
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("ids", nargs="*")
    return parser.parse_args(arguments)


def main():
    options = parse(sys.argv[1:])
    messages = {}
    if options.ids or options.stdin:
        with open(options.messages, encoding="utf-8") as file:
            messages = {message["id"]: message for message in json.load(file)}
    commands = Commands(options.uri, messages)
    if options.stdin:
        converse(commands)
        return
    if options.platform:
        commands.run({"do": "platform"})
    for id in options.ids:
        commands.run({"do": "publish", "id": id, "exchange": options.exchange, "exchange_type": options.type,
                      "count": options.count})
    if options.body is not None:
        properties = {"content_type": "application/json", "content_encoding": "utf-8", "delivery_mode": 2, "priority": 0,
                      "headers": {name: value_of(value) for name, _, value in (h.partition("=") for h in options.header)}}
        commands.run({"do": "send", "exchange": options.exchange, "exchange_type": options.type, "routing_key": options.key,
                      "properties": properties, "body": options.body, "count": options.count})


if __name__ == "__main__":
    main()
