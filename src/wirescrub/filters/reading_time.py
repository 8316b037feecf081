"""Reading times and relative times: they say when the page was loaded, not when the story was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.names import is_person

RULES = {
    "reading-time": 'how long the story takes to read ("5 Min Read")',
    "relative-time": 'a time that counts from the visit ("Updated 14 hours ago")',
}

LONGEST = 60
_READING = r"(?:Reading time:? ?)?(?:less than )?\d{1,3}[- ]?(?:min(?:ute)?s?)\.?(?: to)? read(?:ing time)?|Reading time:? \d{1,3} min(?:ute)?s?"
_RELATIVE = (
    r"(?:(?:last |first )?(?:updated|published|posted|modified)\s*:? ?)?(?:about |over |almost )?"
    r"(?:\d{1,3}|an?|one|two|three) ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|mo|month|y|yr|year)s? ago"
)
_READING_LINE = re.compile(rf"[-–•|·\s]*(?:{_READING})[-–•|·\s]*$", re.IGNORECASE)
_READING_START_CASE = re.compile(r"\d{1,3}[- ]?[Mm]in(?:ute)?s? [Rr]ead[ |·•/-]*(?=[A-Z])")
_READING_END = re.compile(r"[ |·•/–-]+\d{1,3}[- ]?[Mm]in(?:ute)?s?\.? [Rr]ead$")
_RELATIVE_END = re.compile(r"(?<=[a-z])\d{1,3} (?:minute|hour|day|week|month|year)s? ago$")
_RELATIVE_LINE = re.compile(rf"[-–•|·\s]*(?:{_RELATIVE}|(?:updated|published) ago)[-–•|·\s]*$", re.IGNORECASE)


def reading_time(document: Document) -> Iterator[Mark]:
    """Mark reading times and relative times."""
    for i, span in document.loose():
        text = span.text
        if len(text) > 200:
            continue
        short = len(text) <= LONGEST
        if "read" in text or "Read" in text or "READ" in text:
            if short and _READING_LINE.match(text):
                yield Mark(i, Role.BOILERPLATE, "reading-time")
            elif text[0].isdigit() and (found := _READING_START_CASE.match(text)):
                yield Mark(i, Role.BOILERPLATE, "reading-time", 0, found.end())
            elif any(ch.isdigit() for ch in text[:-10]) and (found := _READING_END.search(text)):
                yield Mark(i, Role.BOILERPLATE, "reading-time", found.start())
        elif "ago" in text and (found := _RELATIVE_END.search(text)) and is_person(text[: found.start()].strip()):
            yield Mark(i, Role.BOILERPLATE, "relative-time", found.start())
        elif short and text.endswith(("ago", "Ago", "AGO", "ago |", "ago •", "ago ·")) and _RELATIVE_LINE.match(text):
            yield Mark(i, Role.BOILERPLATE, "relative-time")
