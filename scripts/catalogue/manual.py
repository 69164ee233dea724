"""The manual pages of the catalogue: xivo-bus-wazo(7) and xivo-bus-ami(7)."""

import textwrap

import ami as ami_headers
import wazo as wazo_headers

WIDTH = 80
COMMENT = '.\\" Generated from data/catalogue by scripts/catalogue/generate. Change the data, not this file.\n'
TYPES = {"string": "text", "integer": "integer", "number": "number", "boolean": "boolean", "json": "JSON text",
         "strings": "list of texts", "integers": "list of integers", "map": "map", "map_nullable": "map"}


def escape(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\\&" + text if text.startswith((".", "'")) else text


def fill(text):
    """A paragraph, a sentence a line where that fits."""
    lines = textwrap.wrap(escape(text), WIDTH, break_long_words=False, break_on_hyphens=False)
    return "".join(("\\&" + line if line[0] in ".'" else line) + "\n" for line in lines)


def item(term, text):
    return f".TP\n\\fB{escape(term)}\\fP\n{fill(text)}"


def page(name, version, summary, body, see):
    title = f'.TH {escape(name.upper())} 7 2026-12-01 "libxivo-bus {version}" "libxivo-bus"\n'
    return (COMMENT + title + ".ad l\n" + f".SH NAME\n{escape(name)} \\- {escape(summary)}\n" + body + ".SH SEE ALSO\n" +
            ",\n".join(f"\\fB{escape(other)}\\fP({number})" for other, number in see) + "\n")


# ---- Wazo ----

WAZO_ABOUT = """.SH SYNOPSIS
.EX
#include <xivo\\-bus/wazo.h>
.EE
.PP
.EX
#include <xivo\\-bus/wazo/calls.h>
.EE
.SH DESCRIPTION
Each kind of event that the services of Wazo publish has a function that
subscribes to it and a struct that its callback receives.
The kind \\fBcall_created\\fP belongs to the function
\\fBxivo_bus_wazo_on_call_created\\fP():
.PP
.RS 4
.EX
int xivo_bus_wazo_on_call_created(xivo_bus *bus,
                                  xivo_bus_subscription **subscription,
                                  xivo_bus_wazo_call_cb callback,
                                  void *userdata);
.EE
.RE
.PP
The functions are inline and call \\fBxivo_bus_on_typed\\fP(3), which says what
they return. Include \\fBxivo\\-bus/wazo.h\\fP for all of them, or the header of one
area.
.PP
Members are borrowed until the callback returns.
A member that is absent, null or of an unexpected type is NULL, an empty list or
map, or false in the member \\fBhas_\\fP\\fIname\\fP or \\fBpresent\\fP beside it: no
member can make an event malformed.
Below, a list \\fIname\\fP has its length beside it, in \\fIname\\fP_count without
the plural s.
"may be null" and the like say what publishers do today; any member may be
missing in another version.
.PP
On an exchange of type headers, each kind is bound by its name, and the broker
sends nothing else. On a topic exchange the routing key is bound; a word in
braces varies.
"""


def wazo_member(wazo, shape, field):
    name = field["name"]
    if field["type"] == "object":
        kind = "struct " + wazo_headers.struct_name(field["struct"])
    elif field["type"] == "objects":
        kind = "list of struct " + wazo_headers.struct_name(field["struct"])
    else:
        kind = TYPES[field["type"]]
    text = wazo_headers.describe(wazo, shape, field)
    return item(name, f"{kind}: {text}." if text else f"{kind}.")


def wazo_shape(wazo, shape):
    fields = wazo.shapes[shape]["fields"]
    about = wazo.meaning("shape " + shape)
    text = f".SS struct {escape(wazo_headers.struct_name(shape))}\n" + (fill(about) if about else "")
    return text + ("".join(wazo_member(wazo, shape, field) for field in fields) or "No member is known.\n")


def wazo_kind(wazo, kind):
    struct = wazo_headers.struct_name(kind["shape"])
    return item(kind["function"], f"{wazo_headers.about(wazo, kind)} Struct {struct}.")


def wazo_page(wazo, version):
    body = WAZO_ABOUT + ".SH KINDS\n"
    for area in wazo.areas:
        body += f".SS {escape('xivo-bus/wazo/' + area + '.h')}\n"
        body += "".join(wazo_kind(wazo, kind) for kind in wazo.kinds if kind["area"] == area)
    body += ".SH STRUCTS\n" + "".join(wazo_shape(wazo, shape) for shape in sorted(wazo.home))
    return page("xivo-bus-wazo", version, "all kinds of events of Wazo and their members", body,
                [("xivo-bus", 7), ("xivo-bus-ami", 7), ("xivo_bus_on_typed", 3), ("xivo_bus_time_parse", 3)])


# ---- AMI ----

AMI_ABOUT = """.SH SYNOPSIS
.EX
#include <xivo\\-bus/ami.h>
.EE
.PP
.EX
#include <xivo\\-bus/ami/queues.h>
.EE
.SH DESCRIPTION
Each event of the Asterisk Manager Interface has a function that subscribes to
it and a struct that its callback receives.
The event \\fBQueueCallerJoin\\fP belongs to the function
\\fBxivo_bus_ami_on_queue_caller_join\\fP():
.PP
.RS 4
.EX
int xivo_bus_ami_on_queue_caller_join(
        xivo_bus *bus, xivo_bus_subscription **subscription,
        xivo_bus_ami_queue_caller_join_cb callback, void *userdata);
.EE
.RE
.PP
The functions are inline and call \\fBxivo_bus_on_typed\\fP(3), which says what
they return. Include \\fBxivo\\-bus/ami.h\\fP for all of them, or the header of one
group.
.PP
Asterisk sends all values as text. Members that are numbers or truth values are
read from it; \\fBhas_\\fP\\fIname\\fP beside them is false when the header is absent
or its text is something else. Other members are NULL then.
Every struct ends with two maps: \\fIvariables\\fP has the channel variables of
the header \\fBChanVariable\\fP, and \\fIfields\\fP has all headers, also those that
this page does not know.
.PP
A channel or a bridge that an event describes is a struct of its own inside the
event's, with \\fIpresent\\fP false when none of its headers is there:
\\fIdest_channel.caller_id_num\\fP is the header \\fBDestCallerIDNum\\fP.
Headers that older versions of Asterisk called otherwise are read into the same
member.
.PP
Events that only answer an action reach the bus when a program sends the action
over the connection that the platform listens to.
"""


def ami_member(field, event=None, names=()):
    kind = {"STRING": "text", "INTEGER": "integer", "NUMBER": "number", "BOOLEAN": "boolean"}[ami_headers.KINDS[field["type"]][1]]
    older = f"; earlier {' or '.join(names)}" if names else ""
    return item(ami_headers.member_name(field), f"{field['name']}, {kind}: {ami_headers.describe(field, event)}{older}.")


def ami_snapshot(snapshot):
    of = snapshot["of"]
    fields = [field for field in snapshot["fields"] if field["type"] != "map"]
    return (f".SS struct xivo_bus_ami_{of}\n" + "".join(ami_member(field, snapshot) for field in fields))


def ami_event(ami, event):
    text = f".SS {escape(event['name'])}\n" + fill(ami_headers.about(event))
    function = "xivo_bus_ami_on_" + event["c"]
    text += fill(f"Function {function}(), struct {ami_headers.struct_name(event)}.")
    for repeat in event["repeats_per_prefix"]:
        first = ami.snapshots[repeat["of"]]["fields"][0]["name"]
        text += item(repeat["c"], f"struct xivo_bus_ami_{repeat['of']}: {repeat['prefix']}{first} and so on.")
    aliases = ami.aliases(event)
    return text + "".join(ami_member(field, event, aliases.get(name, [])) for name, (field, _) in ami.members(event).items())


def ami_page(ami, version):
    body = AMI_ABOUT + ".SH CHANNELS AND BRIDGES\n" + "".join(ami_snapshot(ami.snapshots[of]) for of in ("channel", "bridge"))
    for group in ami.groups:
        body += f".SH {escape('xivo-bus/ami/' + group + '.h')}\n" + "".join(ami_event(ami, event) for event in ami.of_group(group))
    return page("xivo-bus-ami", version, "all AMI events of Asterisk and their members", body,
                [("xivo-bus", 7), ("xivo-bus-wazo", 7), ("xivo_bus_ami_caller_id", 3), ("xivo_bus_on_typed", 3)])


def pages(wazo, ami, version):
    return {"man/xivo-bus-wazo.7": wazo_page(wazo, version), "man/xivo-bus-ami.7": ami_page(ami, version)}
