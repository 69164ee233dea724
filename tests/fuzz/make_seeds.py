#!/usr/bin/python3
"""Writes the seeds of the fuzz targets, a folder for each, made of the tests' own data.

Arguments: the source tree, the folder to write to.
"""

import json
import pathlib
import struct
import sys

DECODE_KEYS = ["ami.X", "status.agent", "status.endpoint", "status.user", "call_form_result", "service.registered.x"]

KEYS = [
    "\n#", "a.b.c\n#", "a\n*", "a.b\n*.*", "a\na.#", "a.x.y.b\na.#.b", "b.b\n#.b.#.b", "a..b\na..b", ".\n*.#", "...\n.#.",
    "status.agent\nstatus.*", "a.a.a.b\n#.#.#.a", "\n", ".\n", "ami.Hangup\nami.#", "a.b.c\na.*.c", "a\n##", "a#\na#",
    "status.agent\nstatus.*\n#\nstatus.agent\n*.agent\nstatus.#\n#.agent\n*.#.*\nx.#\nstatus.agent.#\n#.#\nstatus",
    "a.\xff.b\na.#\n*.*.*\na.\xef\xbf\xbd.b\na.\xff.b\n#.b", "a.b\na.b\na.b\n*.b\na.b\n*.b\na.*\n#",
]

URIS = [
    "amqp://guest:guest@localhost:5672/%2F",
    "amqp://",
    "amqp://a:1,b:2,[::1]:3/v?heartbeat=10&queue=journal&queue_type=quorum",
    "amqp://us%65r:p%40ss@h%6fst:1/a%2fb?prefetch=1&ack=false&max_body=4096",
    "amqp://localhost/?exchange=x&exchange_type=headers&exchange_declare=false",
    "amqps://h/?verify=verify_peer&cacertfile=/x&server_name_indication=h&certfile=/y&keyfile=/z&key_password=p",
    "amqp://u:p/w@h/v#x",
    "amqp://[fe80::1%25eth0]:5672",
    "amqp://h?retry_min=5&retry_max=1\nhost=a,b:7\nport=0\nconnection_timeout=99999999999999\nheartbeat=-1\nuser=x",
    "amqp://h\nqueue=q\nqueue_max_length=5\nqueue_expires=1000\nqueue_type=classic\nconnection_name=\xe9t\xe9\nnonsense=1",
]


def decode_seeds(source):
    yield b'ami.X\n{"name":"X","data":{}}'
    for sample in json.loads((source / "tests/data/messages.json").read_text()):
        key = sample["routing_key"]
        name = sample["properties"].get("headers", {}).get("name")
        body = sample["body"].encode()
        yield key.encode() + b"\n" + body
        if name:
            yield f"{key}|{name}".encode() + b"\n" + body
    for path in sorted((source / "tests/data/json").glob("*/*.json")):
        for number, case in enumerate(json.loads(path.read_text())["cases"]):
            if len(case.get("text", "")) < 4000:
                yield DECODE_KEYS[number % len(DECODE_KEYS)].encode() + b"\n" + case_bytes(case)


def case_bytes(case):
    if "hex" in case:
        return bytes.fromhex(case["hex"])
    return case.get("text", "").encode("utf-8", "surrogatepass")


def schema_field(path, kind, place, required=0, item=0):
    """Six bytes: path, type, flags, offset and side (in units of 8), item. Members and sides do not meet."""
    return bytes([path, kind - 1, required, 2 * place, 2 * place + 1 if kind in (2, 3, 4, 5, 7) else 0, item])


def schema_seeds(source):
    """What fuzz_schema reads: the number of fields, the fields, then the body's `data`. The paths are those of the target."""
    everything = [
        schema_field(0, 1, 0, 1), schema_field(4, 7, 1, 0, 1), schema_field(2, 2, 2), schema_field(5, 3, 3),
        schema_field(6, 4, 4), schema_field(8, 8, 5), schema_field(10, 6, 7), schema_field(3, 5, 9),
        # the first item schema, then the second
        schema_field(0, 1, 0), schema_field(11, 5, 1), schema_field(12, 7, 2, 0, 2), schema_field(10, 6, 3),
        schema_field(0, 1, 0, 1), schema_field(1, 2, 1), schema_field(6, 4, 2), schema_field(5, 3, 3),
    ]
    data = [
        b'{"a":"1","b":{"c":{"d":[{"a":"x","f":["y","z"],"c":[{"a":"q","b":7}],"e":{"k":"v"}}]},"d":["t"]},'
        b'"g":1.5,"h":true,"i":{"j":"k"},"e":{"m":"n"}}',
        b'{"a":"1","b":{"c":7,"d":[]},"g":-0,"h":false,"i":{"j":[1,{"a":[]}]}}',
        b'{"a":null,"b":{},"g":-0,"h":false,"c":"x","c":[1,{"a":[]}]}',
        b'[{"a":"1"}]', b"{}", b'{"b":{"b":{"b":{"a":1}}},"a.b":2}',
    ]
    for text in data:
        yield bytes([16]) + b"".join(everything) + text
        for count in range(1, 8):
            yield bytes([2 * count - 1]) + b"".join(everything[:count] + everything[8:7 + count]) + text


def frame(kind, channel, payload):
    return struct.pack(">BHI", kind, channel, len(payload)) + payload + b"\xce"


TURN, MESSAGE, SETTLE, HOLD, SUBSCRIBE, CANCEL, WAIT, IDLE, RAW, FRAME, REFUSE, CLOSE, SPOIL, DROP, LEAVE, START = range(16)


def step(kind, number=0, how=0, extra=b""):
    return bytes([kind << 4 | how, number]) + extra


def engine_seeds(source):
    """What fuzz_engine reads: a byte of configuration, then steps; see there."""
    opened = step(SUBSCRIBE) + step(TURN) * 12
    message = step(MESSAGE, 2, 0, b"{}")
    headers = step(MESSAGE, 8, 1, b"\x04nameS\0\0\0\1n"[:8]) + step(MESSAGE, 11, 3, b"\x04nameS\0\0\0\1n")
    blocked = struct.pack(">HHB", 10, 60, 3) + b"low"
    for bits in list(range(0, 128, 5)) + [128, 170]:
        configuration = bytes([bits])
        yield configuration + opened + message * 3 + step(TURN) + step(SETTLE, 1) + step(HOLD) + step(SETTLE, 0, 1) * 2
        yield configuration + opened + headers + step(TURN, 3) + step(IDLE) + step(WAIT, 10) + step(TURN) + step(WAIT, 255)
        yield configuration + step(TURN, 1) * 12 + step(SUBSCRIBE, 1) + step(SUBSCRIBE, 3) + step(TURN) + step(CANCEL, 1) + step(TURN)
        yield configuration + step(REFUSE, bits % 8, bits % 7) + opened + step(WAIT, 110) + step(TURN) * 3
        yield configuration + opened + message + step(CLOSE, 106, 1) + step(TURN) * 9 + message + step(TURN) + step(SETTLE, 0, 2)
        yield configuration + opened + step(CLOSE, 20, 2) + step(TURN) * 5 + step(LEAVE) + step(TURN) * 2
        yield configuration + opened + message + step(SPOIL, 9) + step(TURN) + opened + message + step(DROP, 3) + step(TURN) + step(START)
        yield configuration + opened + step(FRAME, len(blocked), 0, blocked) + step(FRAME, 0, 3) + step(TURN) + step(RAW, 7, 0, frame(8, 0, b"")[:7])
        yield configuration + opened + step(FRAME, 4, 4, struct.pack(">HH", 60, 30)) + step(TURN)


def write(folder, seeds):
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"{number:04}").write_bytes(seed)


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    write(target / "fuzz_decode", decode_seeds(source))
    write(target / "fuzz_engine", engine_seeds(source))
    write(target / "fuzz_key", [text.encode("latin-1") for text in KEYS])
    write(target / "fuzz_schema", schema_seeds(source))
    write(target / "fuzz_uri", [text.encode("latin-1") for text in URIS])


main()
