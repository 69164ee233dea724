#!/usr/bin/env python3
"""Writes a corpus of made-up events: lines of routing key, tab, JSON body as the publishers write it.

usage: corpus.py status|ami|mixed|wide|names

    status  the six kinds that are not AMI's, in turn
    ami     AMI events, three of four a VarSet, with 4 to 28 fields
    mixed   one fifth status, four fifths ami: what a platform under load sends
    wide    ami, each event with ten times the fields
    names   AMI events of 50 names, one after the other

The same arguments give the same bytes, so figures can be compared.
"""
import json
import random
import sys

ORIGIN = "0e3ac6b2-91f4-4d27-8b5e-6c1d7f90a3e8"
USER = "b7d1f0c4-2a68-4e93-a5c7-80f3e91d26ba"
FIRST = ["Anaïs", "Bruno", "Chloé", "Dario", "Edith", "Front desk", "Gate 2 (north)", "H. Ivanova-Smit"]
RANDOM = random.Random(2)


def envelope(key, name, data):
    return key, {"name": name, "origin_uuid": ORIGIN, "data": data}


def status(i):
    number = RANDOM.randrange(1, 400)
    tags = ["xivo-dird", USER, "Montréal"]
    service = {"service_name": "xivo-dird", "service_id": USER}
    kinds = [
        envelope("status.agent", "agent_status_update",
                 {"agent_id": number, "status": RANDOM.choice(["logged_in", "logged_out"])}),
        envelope("status.endpoint", "endpoint_status_update", {"endpoint_id": number, "status": RANDOM.randrange(17)}),
        envelope("status.user", "user_status_update",
                 {"user_id": number, "status": RANDOM.choice(["available", "away", "donotdisturb"])}),
        envelope("call_form_result", "call_form_result",
                 {"user_id": number, "variables": {"firstname": "Anaïs", "lastname": "Roy", "note": "said \"maybe\""}}),
        envelope("service.registered.xivo-dird", "service_registered_event",
                 dict(service, address="198.51.100.7", port=9489, tags=tags)),
        envelope("service.deregistered.xivo-dird", "service_deregistered_event", dict(service, tags=tags)),
    ]
    return kinds[i % len(kinds)]


def channel():
    serial = RANDOM.randrange(1, 900)
    return {
        "Channel": "PJSIP/%s-%08x" % (RANDOM.choice(["d3f8x1", "p7n2c4", "desk", "warehouse"]), serial),
        "ChannelState": str(RANDOM.randrange(7)),
        "ChannelStateDesc": RANDOM.choice(["Up", "Down", "Ring", "Ringing"]),
        "CallerIDNum": str(RANDOM.randrange(1100, 1900)),
        "CallerIDName": RANDOM.choice(FIRST),
        "ConnectedLineNum": "<unknown>",
        "ConnectedLineName": "<unknown>",
        "Language": "fr_FR",
        "AccountCode": "",
        "Context": RANDOM.choice(["default", "from-extern", "queue-in"]),
        "Exten": RANDOM.choice(["s", "1104", "1288"]),
        "Priority": str(RANDOM.randrange(1, 45)),
        "Uniqueid": "1763%06d.%d" % (RANDOM.randrange(10**6), serial),
        "Linkedid": "1763000000.%d" % (serial // 3),
    }


def variables():
    return {"WAZO_USERUUID": RANDOM.choice(["", USER]), "XIVO_BASE_EXTEN": RANDOM.choice(["", "1288"]),
            "CHANNEL(linkedid)": "1763000000.1"}


def varset():
    data = dict({"Event": "VarSet", "Privilege": "dialplan,all"}, **channel())
    data["Variable"] = RANDOM.choice(["MACRO_DEPTH", "DIALSTATUS", "XIVO_CALLORIGIN", "RTPAUDIOQOS"])
    data["Value"] = RANDOM.choice(["", "1", "intern", USER, "ssrc=4711;lp=0;rxjitter=0.000000;rxcount=731;txcount=729"])
    if RANDOM.random() < 0.9:
        data["ChanVariable"] = variables()
    return data


def cel():
    data = dict({"Event": "CEL", "Privilege": "call,all"}, **channel())
    data.update({"EventName": RANDOM.choice(["ANSWER", "CHAN_START", "HANGUP"]), "EventTime": "2026-11-22 10:21:07",
                 "Application": "Dial", "AppData": "PJSIP/d3f8x1/sip:d3f8x1@198.51.100.40:5060,30,o",
                 "AMAFlags": "DOCUMENTATION", "Peer": "", "UserField": "", "Extra": "{\"hangupcause\":16}",
                 "ChanVariable": variables()})
    return data


def ami():
    draw = RANDOM.random()
    if draw < 0.74:
        data = varset()
    elif draw < 0.81:
        data = cel()
    elif draw < 0.87:
        data = {"Event": RANDOM.choice(["DeviceStateChange", "ExtensionStatus"]), "Privilege": "call,all",
                "Device": "PJSIP/d3f8x1", "State": "NOT_INUSE"}
    else:
        data = dict({"Event": RANDOM.choice(["Newstate", "Newchannel", "Hangup", "UserEvent"]), "Privilege": "call,all"},
                    **channel(), ChanVariable=variables())
    return envelope("ami." + data["Event"], data["Event"], data)


def wide():
    key, event = ami()
    data = event["data"]
    event["data"] = dict(data)
    for turn in range(1, 10):
        event["data"].update({"%s%d" % (name, turn): value for name, value in data.items() if isinstance(value, str)})
    return key, event


def named(i):
    key, event = ami()
    name = "Name%d" % (i % 50)
    event["name"] = name
    return "ami." + name, event


def main():
    kinds = {
        "status": status,
        "ami": lambda i: ami(),
        "mixed": lambda i: status(i // 5) if i % 5 == 0 else ami(),
        "wide": lambda i: wide(),
        "names": named,
    }
    if len(sys.argv) != 2 or sys.argv[1] not in kinds:
        sys.exit(__doc__)
    for i in range(300):
        key, event = kinds[sys.argv[1]](i)
        print(key, json.dumps(event), sep="\t")


main()
