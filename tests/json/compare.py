#!/usr/bin/python3
"""Python's json and ours on tens of thousands of texts. Argument: the source tree. Run by tests/json/run, in the build tree.

The differences that are meant, all of them here and not there:

- NaN and the infinities are no JSON;
- objects and arrays are at most 32 deep;
- a byte order mark may come first;
- U+0000 and lone surrogates become U+FFFD in strings;
- 42.0 and 1e3 are integers;
- of several members with one name the last one counts, but a typed field must each time be of its type.
"""

import decimal
import json
import pathlib
import random
import re
import subprocess
import sys

COUNT = 40000
PIECES = ['{', '}', '[', ']', '"', ',', ':', '\\', '\\u', '0', '1', '-', '.', 'e', 'E', '+', ' ', '\n', 'true', 'null', 'NaN',
          '\\u0000', '\\ud83d', '\\ude00', '\u00e9', '\U0001f600', '\x01', '"value":', '"name":"n"', 'x', '\ufeff', '[[', ']]']


def refuse(word):
    raise ValueError(word)


def fraction(text):
    """A number with a fraction or an exponent. Exponents beyond what Python's decimals have are as good as any huge one."""
    try:
        return decimal.Decimal(text)
    except ArithmeticError:
        mantissa = re.split("[eE]", text)[0]
        return decimal.Decimal(0) if decimal.Decimal(mantissa) == 0 else decimal.Decimal("1e999999")


NO_JSON = object()


class Pairs(list):
    """An object with all its members, also those of the same name."""


def deepest(value):
    if isinstance(value, Pairs):
        return 1 + max((deepest(member) for _, member in value), default=0)
    if isinstance(value, list):
        return 1 + max(map(deepest, value), default=0)
    return 0


def read(body):
    """The text as Python sees it, NO_JSON when it is none."""
    try:
        text = body.decode("utf-8")
        text = text[1:] if text.startswith("\ufeff") else text
        how = {"parse_constant": refuse, "parse_float": fraction}
        if deepest(json.loads(text, object_pairs_hook=Pairs, **how)) > 32:
            return NO_JSON
        return json.loads(text, **how)
    except (ValueError, RecursionError):
        return NO_JSON


def members_of(body):
    """All members of the message, also those of the same name."""
    return json.loads(body.decode("utf-8").lstrip("\ufeff"), object_pairs_hook=Pairs, parse_float=fraction)


def values_of(body):
    """Every `value` of the last `data`, but for null."""
    data = [member for name, member in members_of(body) if name == "data"]
    members = data[-1] if data and isinstance(data[-1], Pairs) else []
    return [value for name, value in members if name == "value" and value is not None]


def is_number(value):
    return isinstance(value, (int, decimal.Decimal)) and not isinstance(value, bool)


def as_ours(text):
    return re.sub("[\0\ud800-\udfff]", "\ufffd", text)


def whole_number(value):
    """The integer that a number is, None when it is none of 64 bits. Huge exponents are not worked out."""
    if isinstance(value, int):
        number = value
    elif value == 0:
        number = 0
    elif value.adjusted() > 30 or value.adjusted() < 0 or value.as_tuple().exponent < -400:
        return None
    else:
        with decimal.localcontext() as context:
            context.prec = 1000
            if value != value.to_integral_value():
                return None
            number = int(value)
    return number if -2**63 <= number < 2**63 else None


def expected(body):
    message = read(body)
    if message is NO_JSON:
        return "no"
    if not isinstance(message, dict):
        return "yes - -"
    data = message.get("data")
    value = data.get("value") if isinstance(data, dict) else None
    line = ["yes", "-", "-"]
    values = values_of(body)
    if isinstance(value, str) and all(isinstance(each, str) for each in values):
        line[1] = '"' + as_ours(value).encode().hex()
    elif is_number(value) and all(is_number(each) and whole_number(each) is not None for each in values):
        line[2] = str(whole_number(value))
    return " ".join(line)


def bodies(source):
    """The messages and cases of tests/data, and what a seeded generator makes of them."""
    generator = random.Random(20)
    seeds = [sample["body"].encode() for sample in json.loads((source / "tests/data/messages.json").read_text())]
    for path in sorted((source / "tests/data/json").glob("*/*.json")):
        for case in json.loads(path.read_text())["cases"]:
            text = bytes.fromhex(case["hex"]) if "hex" in case else case["text"].encode()
            seeds.append(text if case.get("whole") else b'{"name":"n","data":{"value":' + text + b"}}")
    # No kind of ours, for those have rules of their own.
    seeds = [re.sub(rb'("name"\s*:\s*")', rb"\1x", seed) for seed in seeds]
    yield from seeds
    for _ in range(COUNT):
        body = bytearray(generator.choice(seeds))
        for _ in range(generator.randint(1, 4)):
            at = generator.randrange(len(body) + 1)
            piece = generator.choice(PIECES).encode() if generator.random() < 0.9 else bytes([generator.randrange(256)])
            body[at:at + generator.choice([0, 0, 1, 1, 2, 5])] = piece if generator.random() < 0.8 else b""
        yield bytes(body)


def main():
    texts = [body for body in bodies(pathlib.Path(sys.argv[1])) if len(body) < 60000]
    stream = b"".join(b"%d\n%s" % (len(body), body) for body in texts)
    lines = subprocess.run(["tests/json/judge"], input=stream, stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
    wrong, taken = 0, 0
    for body, ours in zip(texts, lines):
        theirs = expected(body)
        taken += ours != "no"
        if ours != theirs:
            wrong += 1
            print(f"{body!r}: ours {ours}, Python's {theirs}")
    print(f"{len(texts)} texts, {taken} taken, {wrong} different")
    return wrong > 0 or len(lines) != len(texts) + 1 or taken < 1000


sys.exit(main())
