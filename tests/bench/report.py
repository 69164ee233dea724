"""The page and the plot that the bench writes, made of its figures."""

BOUNDS = {"instructions": 3500, "allocations": 0, "cpu": 0.11, "decode": 1.15, "memory": 6.0, "sends": 1.0}
BASE = "raw"
CLIENTS = [("raw", "rabbitmq-c, decodes nothing"), ("json-c", "rabbitmq-c + json-c"), ("xivo-bus", "libxivo-bus")]
DECODERS = [("json-c", "json-c, tree"), ("simdjson", "simdjson, DOM"), ("xivo-bus", "libxivo-bus, typed")]

PAGE = """# Performance

Written by `make bench BENCH_ROUNDS={rounds}`, all of it in one run. Every row is measured once in each round, and the medians
are shown.

- Machine: {machine}. Load when it began {load_before}, when it ended {load_after}; niceness {niceness}.
- Versions: {versions}.
- Events: made up by `tests/bench/corpus.py` in the shapes and sizes of a platform's. {corpora} (The sample by
  which the bounds were set has 565 bytes and 17.2 fields.) Members of an object count as fields, as does the object.

What does not depend on the machine, the instructions and the allocations, `make check` looks at as well.

## The bounds

{bounds}

## From the socket to the callback

A server that only streams ready-made deliveries (`tests/bench/stream.c`) sends the mixed corpus as fast as the client takes it, so
what is shown is the client's own cost, user and system. Headers are the five that publishers send with each event. rabbitmq-c is
used as in its examples, with an ack for each message; `x` is relative to it where it decodes nothing. Allocations are those for an
event.

{clients}

![CPU time for each event, from the socket to the callback](performance.svg)

{waiting}

## The decoder alone

A body in, the event's struct out. json-c and simdjson make a tree of the same bytes, and nobody looks at it. Instructions are
counted by callgrind, which knows no AVX-512: simdjson runs its AVX2 code there.

{decoders}

{wide}

## Many subscriptions

Instructions of `xivo_bus_feed()` for an event that one subscription wants, of so many that look for other ones.

{dispatch}
"""


def number(value, form):
    return "" if value is None else form % value


def table(head, lines):
    rule = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join("| " + " | ".join(line) + " |" for line in [head, rule, *lines])


def bounds(figures):
    """The lines of the table, and whether all bounds hold. What could not be measured is said to be so."""
    words = {
        "instructions": ("instructions for an event, socket to callback, the dearer of with and without headers", "%.0f"),
        "allocations": ("allocations for an event, once all is as big as it has to be", "%.0f"),
        "cpu": ("CPU for an event, x rabbitmq-c that decodes nothing, the dearer of with and without headers", "%.3f"),
        "decode": ("decoding alone, x simdjson's DOM", "%.2f"),
        "memory": ("MB resident with a million messages waiting", "%.1f"),
        "sends": ("sends for 100 messages at 10,000 messages a second from RabbitMQ", "%.2f"),
    }
    lines, hold = [], True
    for name, (label, form) in words.items():
        value = figures[name]
        if value is None:
            verdict = "not measured"
        else:
            verdict = "holds" if value <= BOUNDS[name] else "does not hold"
            hold = hold and value <= BOUNDS[name]
        lines.append([label, "%g" % BOUNDS[name], number(value, form), verdict])
    return table(["mixed corpus", "at most", "measured", ""], lines), hold


def clients(ends, counts, headers):
    lines = []
    for options, words in headers:
        base = ends[BASE, options]["cpu_ns"]
        for row, label in CLIENTS:
            one = ends[row, options]
            lines.append([label + ", " + words, "%.0f" % one["cpu_ns"], "%.3f" % (one["cpu_ns"] / base),
                          "%.0f" % (1e9 / one["wall_ns"]), number(counts.get((row, options)), "%.0f"),
                          "%.1f" % one["allocations"], "%.1f" % (one["peak_kb"] / 1024)])
    return table(["client", "CPU ns", "x", "events/s", "instructions", "allocations", "peak MB"], lines)


def decoders(alone, counts, kinds):
    lines = []
    for kind, label in kinds:
        for row, words in DECODERS:
            one = alone.get((row, kind))
            if one:
                lines.append([label + ": " + words, "%.0f" % one["ns"], "%.0f" % (one["bytes"] / one["ns"] * 1000),
                              number(counts.get((row, kind)), "%.0f"), "%.1f" % one["allocations"]])
    return table(["corpus: decoder", "ns", "MB/s", "instructions", "allocations"], lines)


def plot(ends, headers):
    """Horizontal bars, one for each client with and without headers."""
    values = [(label + ", " + words, ends[row, options]["cpu_ns"], row) for options, words in headers
              for row, label in CLIENTS]
    most, height = max(value for _, value, _ in values), 26
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" width="760" height="%d" font-family="sans-serif" font-size="13">' %
             (height * len(values) + 44),
             '<rect width="100%" height="100%" fill="#ffffff"/>',
             '<text x="10" y="22" font-weight="bold">CPU time for each event, from the socket to the callback '
             '(shorter is better)</text>']
    for i, (label, value, row) in enumerate(values):
        y, width = 36 + i * height, max(1, 330 * value / most)
        color = "#2f6f9f" if row == "xivo-bus" else "#b8c4cc"
        parts.append('<text x="10" y="%d">%s</text>' % (y + 13, label))
        parts.append('<rect x="340" y="%d" width="%.1f" height="17" fill="%s"/>' % (y, width, color))
        parts.append('<text x="%.1f" y="%d">%.2f us</text>' % (346 + width, y + 13, value / 1000))
    return "\n".join(parts) + "\n</svg>\n"
