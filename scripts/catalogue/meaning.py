"""What a kind means, for those that data/catalogue/wazo_meanings.tsv leaves to the parts of their names: "A trunk was created"."""

VERBS = {"created": "created", "deleted": "deleted", "edited": "changed", "updated": "changed"}
ACRONYMS = {"sip": "SIP", "iax": "IAX", "sccp": "SCCP", "pjsip": "PJSIP", "ivr": "IVR", "dhcp": "DHCP", "hep": "HEP", "rtp": "RTP",
            "ice": "ICE", "http": "HTTP", "cti": "CTI", "func": "function", "moh": "music on hold", "ha": "high availability",
            "incall": "incoming call route", "outcall": "outgoing call route", "callnumberlimits": "call number limits",
            "featuremap": "feature map", "applicationmap": "application map", "auth": "authentication", "callpickups": "call pickups",
            "callfilters": "call filters", "chatd": "chat", "webhookd": "webhook", "zonemessages": "zone messages",
            "bsfilter": "boss-secretary filter", "confbridge": "conference bridge"}
# Resources whose names begin with one of these are associated with what follows.
OWNERS = ("call_filter_recipient", "call_filter_surrogate", "call_pickup_interceptor", "call_pickup_target", "parking_lot",
          "paging_caller", "paging_member", "group_member", "queue_member", "trunk_register", "switchboard_member", "conference",
          "incall", "outcall", "group", "queue", "trunk", "line", "user", "agent")
SETTINGS = ("general", "global", "system", "networking", "fallback", "featuremap", "applicationmap", "announcements", "localization",
            "dhcp", "ha", "reload", "config", "candidates", "callnumberlimits", "zonemessages")


def phrase(slug):
    return " ".join(ACRONYMS.get(word, word) for word in slug.split("_"))


def article(noun):
    return ("an " if (noun[0] in "aeiou" and not noun.startswith(("user", "uuid"))) or noun.startswith(("IAX", "SCCP", "SIP", "HTTP", "IVR")) else "a ") + noun


def sentence(text):
    return text[0].upper() + text[1:]


def of_association(resource, verb):
    link = "associated with" if verb == "associated" else "separated from"
    for owner in OWNERS:
        if resource.startswith(owner + "_"):
            other = resource[len(owner) + 1:]
            other = phrase(other) if other.endswith("s") else article(phrase(other))
            return sentence(f"{article(phrase(owner))} was {link} {other}")
    plural = resource.endswith("s")
    subject = phrase(resource) if plural else article(phrase(resource))
    return sentence(f"{subject} {'were' if plural else 'was'} {'associated' if verb == 'associated' else 'separated'}")


def of_kind(name):
    """An English sentence without its full stop."""
    resource, _, verb = name.rpartition("_")
    if verb in ("associated", "dissociated"):
        return of_association(resource, verb)
    if verb not in VERBS:
        raise ValueError(f"no meaning for {name}: add it to wazo_meanings.tsv")
    if resource.endswith(SETTINGS):
        kind = "settings of " if resource.endswith(("general", "global", "system")) else ""
        noun = phrase(resource.rsplit("_", 1)[0] if kind else resource)
        return sentence(f"the {kind}{noun} {'were' if kind or noun.endswith('s') else 'was'} {VERBS[verb]}")
    plural = resource.endswith("s") and not resource.endswith("ss")
    noun = phrase(resource)
    subject = noun if plural or noun.startswith("music") else article(noun)
    return sentence(f"{subject} {'were' if plural else 'was'} {VERBS[verb]}")
