"""Appeals in sentences: the page asks its reader to subscribe, to give, to follow or to write.

No phrase gives these away, each site has its own; but a line that speaks of several such things, and to "you" or of
"us", and tells of nothing that happened, is one of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.telling import tells

RULES = {"appeal": "a line that speaks to its reader of three such things: subscribing, giving, mails, apps, accounts"}

FEWEST, SPOKEN = 3, 2
"""So many things it speaks of, and so many times of you or us."""
SHORTEST, LONGEST = 30, 900

_WANTS = (
    *("subscri", "sign up", "signing up", "donat", "click", "free trial", "follow us", "your email", "support our"),
    *("support us", "your support", "your help", "your inbox", "email address", "join us", "become a member", "tap "),
)
"""What it wants of its reader: one of these is in every appeal."""
_THINGS = re.compile(
    "|".join(
        rf"\b({thing})\b"
        for thing in (
            r"subscri\w+",
            r"newsletters?",
            r"inbox",
            r"sign(?:ing)? up",
            r"e-?mail (?:address|alerts?|updates?)|your e-?mail",
            r"free trial|cancel any ?time",
            r"ad-free|ad ?blocker|ads|advertis\w+",
            r"donat\w+",
            r"(?:support|fund|help) (?:us|our|independent|local|quality)|your (?:support|help|contribution)",
            r"journalis\w+|newsroom|reporting",
            r"readers?",
            r"members?(?:hip)?",
            r"(?:our|this|the) (?:web ?)?site|\w+\.com",
            r"apps?|download",
            r"click|tap",
            r"follow (?:us|our|@\w+)|(?:like|join) us",
            r"facebook|twitter|instagram|youtube|whatsapp",
            r"privacy policy|terms (?:of|and)|cookies|unsubscribe",
            r"comments?(?:ing)? (?:policy|section|guidelines)|your comments|moderated",
            r"paywall|premium|unlimited",
            r"deliver(?:ed|s)?",
            r"(?:breaking|latest|top) (?:news|headlines|stories)|updates|alerts",
            r"podcasts?",
            r"for free|free of charge|no obligation",
        )
    ),
    re.I,
)
_SPEAKS = re.compile(r"\b(?:you|your|we|our|us)\b", re.I)
# What only a story has: others, the past, and what somebody said.
_STORY = re.compile(r'["“”]|\b(?:said|says|told|wrote|according to|was|were|had|he|she|his|her|him|they|their)\b', re.I)


def appeals(document: Document) -> Iterator[Mark]:
    """Mark lines in which the page asks its reader for something at length."""
    suspects = document.suspects()
    wants = [want for want in _WANTS if want in suspects.lower]
    for at, span in suspects[1:] if wants else ():  # the first line may be the beginning of a newsletter
        text = span.text
        if SHORTEST <= len(text) <= LONGEST and holds(text.lower(), wants) and is_appeal(text):
            yield Mark(at, Role.BOILERPLATE, "appeal")


def is_appeal(text: str) -> bool:
    """Say whether a line asks its reader for something, and tells of nothing.

    >>> is_appeal("Our reporting is free. Subscribe to our newsletter, or donate, if you can.")
    True
    >>> is_appeal("She told us to subscribe to the newsletter, or to donate, if you can believe it.")
    False
    """
    if len({found.lastindex for found in _THINGS.finditer(text)}) < FEWEST:
        return False
    return len(_SPEAKS.findall(text)) >= SPOKEN and not (_STORY.search(text) or tells(text))
