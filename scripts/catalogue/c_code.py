"""How the generated headers are laid out: comments, structs, tables, functions, in the style of the hand-written ones."""

import textwrap

WIDTH = 120
LICENCE = "/* Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file. */\n"


def comment(text, indent=""):
    """A comment of one line, or a block."""
    text = text[:1].upper() + text[1:]
    line = f"{indent}/* {text} */"
    if len(line) <= WIDTH:
        return line + "\n"
    lines = textwrap.wrap(text, WIDTH - len(indent) - 3)
    return f"{indent}/*\n" + "".join(f"{indent} * {part}\n" for part in lines) + f"{indent} */\n"


def member(declaration, text=""):
    """A member with what it means behind it, or above where that is too long."""
    line = f"    {declaration};"
    if not text:
        return line + "\n"
    beside = f"{line:<45}/* {text} */"
    if len(line) < 45 and len(beside) <= WIDTH:
        return beside + "\n"
    return comment(text, "    ") + line + "\n"


def call(head, arguments, indent=4):
    """head(arguments) broken as clang-format does: at the widest place, aligned behind the parenthesis."""
    line = " " * indent + head + ", ".join(arguments)
    if len(line) <= WIDTH:
        return line
    pad = " " * (indent + len(head))
    whole = ", ".join(argument.replace(" ", "\1") for argument in arguments)
    lines = textwrap.wrap(whole, WIDTH, initial_indent=(" " * indent + head.replace(" ", "\1")), subsequent_indent=pad,
                          break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines).replace("\1", " ")


def header(guard, includes, body, top=""):
    lines = [LICENCE, f"#ifndef {guard}\n#define {guard}\n\n", top]
    lines += [f"#include <xivo-bus/{name}>\n" for name in includes]
    lines += ['\n#ifdef __cplusplus\nextern "C" {\n#endif\n\n', body.rstrip("\n"), "\n\n#ifdef __cplusplus\n}\n#endif\n#endif\n"]
    return "".join(lines)


def struct(name, members, about=""):
    return (comment(about) if about else "") + f"struct {name} {{\n{''.join(members)}}};\n"


def table(name, rows):
    return f"static const struct xivo_bus_field {name}[] = {{\n" + "".join(rows) + "};\n"


def row(macro, arguments):
    return call(macro + "(", arguments) + "),\n"


def callback(prefix):
    """The type of a shape's callback, and the thunk that calls one."""
    parameters = ["const xivo_bus_event *event", f"const struct {prefix} *data", "void *userdata"]
    thunk = ["const xivo_bus_event *event", "const void *data", "xivo_bus_any_cb callback", "void *userdata"]
    return (call(f"typedef void (*{prefix}_cb)(", parameters, 0) + ");\n\n" +
            call(f"static inline void {prefix}_thunk(", thunk, 0) + ")\n{\n" +
            call(f"(({prefix}_cb)callback)(", ["event", f"(const struct {prefix} *)data", "userdata"]) + ");\n}\n")


def subscription(function, prefix, key, name, about):
    """One kind: a function that subscribes to it."""
    parameters = ["xivo_bus *bus", "xivo_bus_subscription **subscription", f"{prefix}_cb callback", "void *userdata"]
    arguments = ["bus", "subscription", f'"{key}"', "&schema", f"{prefix}_thunk", "(xivo_bus_any_cb)callback", "userdata"]
    schema = call("const struct xivo_bus_schema schema = XIVO_BUS_SCHEMA(",
                  [f'"{name}"', f"struct {prefix}", f"{prefix}_fields"]) + ");\n\n"
    return (comment(about) + call(f"static inline int {function}(", parameters, 0) + ")\n{\n" + schema +
            call("return xivo_bus_on_typed(", arguments) + ");\n}\n")
