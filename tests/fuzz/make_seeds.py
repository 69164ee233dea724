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
    "amqp://localhost/?exchange=x&exchange_type=headers&exchange_declare=true",
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


STRING, INTEGER, NUMBER, BOOLEAN, STRINGS, MAP, OBJECTS, JSON, INTEGERS, NULLABLE, OBJECT, MEMBERS = range(12)
TOLERANT, TEXT = 9, 27  # bits that the target makes flags of
A, BA, BD, BCD, BCEF, G, H, IJ, E, F, C = range(11)


def field(path, kind, optional=1, item=0):
    """Six bytes: path, type, flags, offset, aux_offset, item. The target finds places for the members."""
    return bytes([path, kind, optional, 0, 0, item])


def schema_seeds(source):
    """What fuzz_schema reads: the number of fields, the fields, then the body's `data`. The paths are those of the target."""
    everything = [
        field(A, STRING), field(BCD, OBJECTS), field(BCEF, INTEGER), field(G, NUMBER), field(H, BOOLEAN), field(IJ, JSON),
        field(E, MAP), field(BD, STRINGS),
        # the first item schema, then the second
        field(A, STRING, 0), field(F, STRINGS), field(C, OBJECTS), field(E, MAP),
        field(A, STRING), field(BA, INTEGER, 0), field(H, BOOLEAN), field(IJ, JSON),
    ]
    order = [STRING, INTEGER, NUMBER, BOOLEAN, STRINGS, MAP, JSON, OBJECTS, INTEGERS, NULLABLE, OBJECT, MEMBERS]
    data = [
        b'{"a":"1","b":{"c":{"d":[{"a":"x","f":["y","z"],"c":[{"a":"q","b":{"a":7}}],"e":{"k":"v"}}],"e":{"f":1}},"d":["t"]},'
        b'"g":1.5,"h":true,"i":{"j":"k"},"e":{"m":"n"}}',
        b'{"a": "1", "b": {"c": {"d": [{"a": "x"}, {"a": "y", "f": []}], "e": {"f": 1e3}}, "d": []}, "g": -0, "h": false, "i": {"j": '
        b'[1, {"a": []}]}}',
        b'{"a":null,"b":{"a":1},"b":{"c":{"d":[]},"c":{}},"g":-0,"h":false,"c":"x","c":[1,{"a":[]}]}',
        b'[{"a":"1"}]', b"{}", b'{"b":{"b":{"b":{"a":1}}},"a.b":2}', b'{"b":{"c":{"d":[{"f":["a"]}]}}}', b'{"b":{"c":{"e":{"f":3.9}}}}',
    ]
    for text in data:
        for count in (16, 116):  # the second with a bigger struct
            yield bytes([count]) + b"".join(everything) + text
        for count in range(1, 8):
            yield bytes([2 * count - 1]) + b"".join(everything[:count] + everything[8:7 + count]) + text
    for kind in order:
        for path, text in ((A, b'{"a":%s}'), (BCEF, b'{"b":{"c":{"e":{"f":%s}}}}')):
            for value in (b'"x"', b"42", b"-1.5e2", b"true", b'["a","\\n"]', b'{"a":"b","a":"c"}', b'[{"a":"x"},{"a":"y"}]', b"null"):
                for flags in (1, TOLERANT, TEXT):
                    yield (bytes([4]) + field(path, kind, flags) + field(IJ, STRING) + field(A, STRING) + field(G, NUMBER) +
                           text % value)


def frame(kind, channel, payload):
    return struct.pack(">BHI", kind, channel, len(payload)) + payload + b"\xce"


TURN, MESSAGE, SETTLE, HOLD, SUBSCRIBE, CANCEL, WAIT, IDLE, RAW, FRAME, REFUSE, CLOSE, SPOIL, DROP, LEAVE, START = range(16)


def step(kind, number=0, how=0, extra=b""):
    return bytes([kind << 4 | how, number]) + extra


def method(class_id, number, arguments, channel=1):
    payload = struct.pack(">HH", class_id, number) + arguments
    return step(FRAME, len(payload), channel << 2, payload)


def content(kind, payload):
    """A content header or a part of a body."""
    return step(FRAME, len(payload), 1 << 2 | kind - 1, payload)


def engine_seeds(source):
    """What fuzz_engine reads: a byte of configuration, one of the broker's nature, then steps; see there."""
    opened = step(SUBSCRIBE) + step(TURN) * 12
    message = step(MESSAGE, 2, 0, b"{}")
    headers = step(MESSAGE, 8, 1, b"\x04nameS\0\0\0\1n"[:8]) + step(MESSAGE, 11, 3, b"\x04nameS\0\0\0\1n")
    blocked = struct.pack(">HHB", 10, 60, 3) + b"low"
    for bits in list(range(0, 128, 5)) + [128, 170]:
        configuration = bytes([bits, bits * 7 % 256 & ~3 if bits % 3 == 0 else 0])
        yield configuration + opened + message * 3 + step(TURN) + step(SETTLE, 1) + step(HOLD) + step(SETTLE, 0, 1) * 2
        yield configuration + opened + headers + step(TURN, 3) + step(IDLE) + step(WAIT, 10) + step(TURN) + step(WAIT, 255)
        yield configuration + step(TURN, 1) * 12 + step(SUBSCRIBE, 1) + step(SUBSCRIBE, 3) + step(TURN) + step(CANCEL, 1) + step(TURN)
        yield configuration + step(REFUSE, bits % 8, bits % 7) + opened + step(WAIT, 110) + step(TURN) * 3
        yield configuration + opened + message + step(CLOSE, 106, 1) + step(TURN) * 9 + message + step(TURN) + step(SETTLE, 0, 2)
        yield configuration + opened + step(CLOSE, 20, 2) + step(TURN) * 5 + step(LEAVE) + step(TURN) * 2
        yield configuration + opened + message + step(SPOIL, 9) + step(TURN) + opened + message + step(DROP, 3) + step(TURN) + step(START)
        yield configuration + opened + step(FRAME, len(blocked), 0, blocked) + step(FRAME, 0, 3) + step(TURN) + step(RAW, 7, 0, frame(8, 0, b"")[:7])
        yield configuration + opened + method(60, 30, b"\1c\0") + step(TURN)
        yield configuration + opened + method(10, 61, b"", 0) + method(60, 60, b"\1c" + bytes(8) + b"\0\1x\1k") + step(TURN)
    basic = struct.pack(">HHQ", 60, 0, 2)
    deliver = b"\1c" + struct.pack(">QB", 1, 0) + b"\4xivo\3a\xffb"
    for properties in (
        b"\0\0", b"\0\1\0\1\0\0", b"\x80\0\x10application/json", b"\xe0\0\1a\1b\0\0\0\5\1kt\1x"[:14],
        b"\x20\0\0\0\0\x0b\1kd\x3f\xf8" + bytes(6), b"\x20\0\0\0\0\7\1kf\x3f\x80\0\0", b"\x20\0\0\0\0\x0b\1kl" + bytes(8),
        b"\x20\0\0\0\0\7\1kA\0\0\0\0", b"\x20\0\0\0\xff", b"\xff\xff",
    ):
        header = content(2, basic + properties)
        yield bytes([0, 0]) + opened + method(60, 60, deliver) + header + content(3, b"{}") + step(TURN)
        piecemeal = header + step(TURN, 3) + content(3, b"{") + step(TURN) + content(3, b"}x") + step(TURN)
        yield bytes([0, 0]) + opened + method(60, 60, deliver) + step(TURN, 1) + piecemeal
    for broker in (1, 2, 4, 8, 16, 32, 64, 128):
        for bits in (0, 2, 4, 24, 64):
            more = step(TURN, 2) + step(SUBSCRIBE, 2) + step(WAIT, 250) * 3 + step(TURN) * 3
            yield bytes([bits, broker]) + opened + step(MESSAGE, 3, 8, b"a\0\xe9") + more
    for code in (302, 402, 501, 502, 503, 504, 505, 540, 541):
        yield bytes([0, 0]) + opened + method(10, 50, struct.pack(">H", code) + b"\2no" + bytes(4), 0) + step(TURN) * 3
    old = struct.pack(">HH", 10, 10) + b"\0\x08" + bytes(4) + b"\0\0\0\5PLAIN\0\0\0\0"
    for start in (b"\x15\3\3\0\2", b"AMQP\0\0\x09\1", b"HTTP/1.1 400", frame(1, 0, old)):
        yield bytes([0, 0]) + step(RAW, len(start), 0, start)


STEPS = (
    "LOOP PROCESS TURN TIMER WAIT DELIVER SUBSCRIBE CANCEL CALLBACKS OPTION FEED SETTLE STOP STATS COPY FREE NEW RUN QUIET INTERRUPT "
    "REFUSE BROKEN BABBLE SPOIL LINE ROUTE WALL TICK ALLOCATION"
).split()
ACTIONS = (
    "NOTHING HOLD HOLD_ HOLD__ HOLD___ HOLD_AND_SETTLE HOLD_AND_SETTLE_ COPY CANCEL_SELF SETTLE SETTLE_ CANCEL SUBSCRIBE STOP FREE BUSY "
    "STATS PASS CALLBACKS ALLOCATION OPTION RESET FINISH WALL"
).split()
ACK, REQUEUE, REJECT = range(3)
ANY = (0, 1)  # what SUBSCRIBE reads on: kind and key, here on_event and "#"


def does(step, *numbers, how=0):
    """A step of fuzz_handle and what it reads on."""
    return bytes([how << 5 | STEPS.index(step), *numbers])


def handle(*steps, acts=(), broker=0, uri=0):
    """An input of fuzz_handle: steps from the front, the callbacks' actions from the back. An action is a name or (name, numbers)."""
    actions = bytearray()
    for act in acts:
        name, *numbers = (act,) if isinstance(act, str) else act
        actions += bytes([ACTIONS.index(name), *numbers])
    return bytes([broker, uri]) + b"".join(steps) + bytes(reversed(actions))


def handle_seeds():
    connect = does("CALLBACKS", 3) + does("SUBSCRIBE", *ANY) + does("LOOP")
    quiet, loop = does("QUIET"), does("LOOP")
    kinds = b"".join(does("SUBSCRIBE", kind, 0) for kind in range(9))
    hold = ("HOLD", 0)
    yield handle(connect, does("DELIVER", 0, 0), loop, quiet)
    # each kind of message, of subscription, of broker, of URI
    for sample in range(16):
        for how in range(8):
            yield handle(connect, kinds, does("DELIVER", sample, 3, how=how), bytes([9, 46] if how & 4 else []), loop, quiet)
        yield handle(kinds, does("FEED", sample), does("FEED", sample, 9, 46, how=1), does("CALLBACKS", 0), does("FEED", sample))
    for number in range(16):
        yield handle(connect, does("DELIVER", 7, 100), loop, does("WAIT", 200), loop, quiet, uri=number)
        yield handle(connect, does("DELIVER", 7, 255), does("TURN", number), does("PROCESS", 3), quiet, broker=1 << number % 8, uri=number)
    for option in range(26):
        yield handle(does("OPTION", option), connect, does("OPTION", option), does("DELIVER", 0, 64), quiet)
    # outcomes in every order: two messages, or many, of which some are held
    for first in (ACK, REQUEUE, REJECT):
        for second in (ACK, REQUEUE, REJECT):
            held = does("SETTLE", 1, how=first), does("SETTLE", 0, how=second)
            for between in (b"", quiet, does("DELIVER", 1, 0) + loop):
                yield handle(connect, does("DELIVER", 0, 32), loop, held[0], between, held[1], quiet,
                             acts=["NOTHING", "NOTHING", hold, "NOTHING", hold, "NOTHING", "NOTHING"])
                yield handle(connect, does("DELIVER", 0, 96), loop, held[1], between, held[0], held[0], quiet,
                             acts=["NOTHING", "NOTHING", hold, "NOTHING", hold, "NOTHING"])
            yield handle(connect, does("DELIVER", 0, 0), loop, held[0], held[1], quiet, acts=["NOTHING", "NOTHING", hold, hold, "NOTHING"])
            yield handle(connect, does("DELIVER", 0, 224), loop, quiet, acts=["NOTHING", "NOTHING"] + 4 * [
                ("HOLD_AND_SETTLE", first), ("HOLD_AND_SETTLE", second), "NOTHING", "NOTHING"])
    # every act of a callback, of each of the four
    for act in ACTIONS:
        for bits in (3, 3 | 4 | 8 | 32):
            there = does("CALLBACKS", bits) + does("SUBSCRIBE", *ANY) + does("SUBSCRIBE", 3, 0)
            for before in range(6):
                yield handle(there, loop, does("DELIVER", 0, 64), does("DELIVER", 12, 0), loop, does("LINE", how=0), loop, does("TIMER"),
                             quiet, does("FREE"), does("NEW", 3), connect, acts=before * ["NOTHING"] + [(act, 1, 1)])
    # the end of a connection, in each way, with messages held
    ends = [does("INTERRUPT", code, how=how) for how in range(8) for code in range(12 if how < 5 else 1)]
    ends += [does("LINE", how=how) for how in range(3)] + [does("BROKEN", 3, 0, 0, 1, 2, 3, how=how) for how in range(8)]
    ends += [does("BABBLE", 4, channel, 0, 60, 0, 30, how=how) for how in range(5) for channel in range(3)]
    for end in ends:
        for uri in (1, 3, 6):
            yield handle(connect, does("DELIVER", 0, 64), loop, end, does("DELIVER", 1, 0), loop, does("SETTLE", 0), does("TIMER"), loop,
                         does("DELIVER", 2, 0), quiet, acts=["NOTHING", "NOTHING", hold, "NOTHING"], uri=uri)
    for request in range(8):
        for how in range(8):
            yield handle(does("REFUSE", request, how=how), connect, does("TIMER"), loop, does("WAIT", 255), loop, does("CANCEL", 0), quiet)
    # time, the network, memory
    for route in range(5):
        yield handle(does("ROUTE", how=route), connect, does("WAIT", 110), loop, does("ROUTE"), does("TIMER"), loop, quiet, uri=2)
    for nth in range(1, 90, 2):
        yield handle(does("ALLOCATION", nth), connect, does("DELIVER", 7, 64), loop, does("TIMER"), loop, quiet, acts=3 * [hold])
        yield handle(connect, does("ALLOCATION", nth % 30), does("DELIVER", 7, 64, how=2), b"\xff", loop, does("TIMER"), loop, quiet)
    yield handle(connect, does("WALL", 0x90), does("TICK", 200), does("DELIVER", 0, 255), loop, does("WAIT", 255), loop, does("WALL", 20), quiet)
    for uri in range(16):
        yield handle(connect, does("DELIVER", 0, 64), loop, does("WALL", 0x90), does("WALL", 200, how=1), does("LINE", how=0), loop,
                     does("WALL", 100, how=1), does("TIMER"), loop, quiet, uri=uri)
    yield handle(connect, does("TURN", 1) * 20, does("DELIVER", 0, 5), does("TURN", 1) * 9 + does("PROCESS", 1, how=1), does("SPOIL", 3), quiet)
    yield handle(connect, does("STOP"), does("PROCESS", 2), does("RUN", 9), does("DELIVER", 0, 64), does("RUN", 30), does("STATS"),
                 does("STOP"), does("RUN", 3), does("FREE"), does("COPY", 0), does("COPY", 0, how=1), acts=["NOTHING", "NOTHING", ("COPY", 0)])


def write(folder, seeds):
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"{number:04}").write_bytes(seed)


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    write(target / "fuzz_decode", decode_seeds(source))
    write(target / "fuzz_engine", engine_seeds(source))
    write(target / "fuzz_handle", handle_seeds())
    write(target / "fuzz_key", [text.encode("latin-1") for text in KEYS])
    write(target / "fuzz_schema", schema_seeds(source))
    write(target / "fuzz_uri", [text.encode("latin-1") for text in URIS])


main()
