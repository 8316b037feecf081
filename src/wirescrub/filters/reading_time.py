"""Reading times and relative times: they count from the visit to the page, and say little about the story."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.names import is_person

RULES = {
    "reading-time": 'how long the story takes to read ("5 Min Read")',
    "relative-time": 'a time that counts from the visit ("Updated 14 hours ago")',
    "age": 'how many years ago the story came out, above it: all that an archive tells of its time ("6 years ago")',
}

LONGEST = 200
SHORT = 60

_MINUTES = r"\d{1,3}[- ]?min(?:ute)?s?\.?"
_READING = re.compile(
    rf"[-–•|·\s]*(?:(?:Reading time:? ?)?(?:less than )?{_MINUTES}(?: to)? read(?:ing time)?\.?"
    rf"|Reading time:? {_MINUTES})"
    r"[-–•|·\s]*$",
    re.IGNORECASE,
)
_READING_FIRST = re.compile(rf"(?i:{_MINUTES} read)[ |·•/-]*(?=[A-Z])")
_READING_LAST = re.compile(rf"[ |·•/–-]+(?i:{_MINUTES} read)$")
_UNIT = "(?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|week|mo|month|y|yr|year)"
_RELATIVE = re.compile(
    r"[-–•|·\s]*(?:(?:last |first )?(?:updated|published|posted|modified)\s*:? ?)?(?:(?:about |over |almost )?"
    rf"(?:\d{{1,3}}|an?|one|two|three) ?{_UNIT}s? )?ago[-–•|·\s]*$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{1,3} years? ago")
_RELATIVE_LAST = re.compile(rf"(?<=[a-z])\d{{1,3}} {_UNIT}s? ago$")


def reading_time(document: Document) -> Iterator[Mark]:
    """Mark reading times and relative times, and cut them off what they are glued to."""
    for i, span in document.loose():
        text = span.text
        if len(text) > LONGEST:
            continue
        if "ead" in text or "READ" in text:
            if len(text) <= SHORT and _READING.match(text):
                yield Mark(i, Role.BOILERPLATE, "reading-time")
            elif text[0].isdigit() and (found := _READING_FIRST.match(text)):
                yield Mark(i, Role.BOILERPLATE, "reading-time", 0, found.end())
            elif text[-4:].lower() == "read" and (found := _READING_LAST.search(text)):
                yield Mark(i, Role.BOILERPLATE, "reading-time", found.start())
        elif "ago" in text[-6:].lower():
            if _YEARS.fullmatch(text):
                first, last = document.story
                if i < first:
                    yield Mark(i, Role.TIMESTAMP, "age")
                elif i > last:
                    yield Mark(i, Role.BOILERPLATE, "relative-time")
            elif len(text) <= SHORT and len(text) > 3 and _RELATIVE.match(text):
                yield Mark(i, Role.BOILERPLATE, "relative-time")
            elif (found := _RELATIVE_LAST.search(text)) and is_person(text[: found.start()]):
                yield Mark(i, Role.BOILERPLATE, "relative-time", found.start())
