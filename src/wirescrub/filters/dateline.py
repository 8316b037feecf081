"""The dateline at the head of the story: where, when, and which agency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Decision, Document, Join, Mark, Role, Span
from wirescrub.grammar.closing import REACH
from wirescrub.grammar.dateline import Dateline, parse
from wirescrub.grammar.places import CITIES, fold

PARAGRAPHS = 3
"""The dateline stands in one of the first so many paragraphs of prose: captions and summaries may come before it."""
LINES = 12
"""Lines that are looked at, short ones included."""
SHORT = 60
"""Characters a dateline may have that stands on a line of its own."""

# A transcript is full of these; then "WASHINGTON: Well, I …" is a person.
_SPEAKER = re.compile(r"[A-Z][A-Z.'’ -]{2,40}(?:,[^:]{1,40})?: ")


def dateline(document: Document) -> Iterator[Decision]:
    """Find the dateline that opens the story."""
    spans = list(document.open())
    paragraphs = 0
    for place, (at, span) in enumerate(spans[:LINES]):
        following = spans[place + 1] if place + 1 < len(spans) else None
        decisions = _at(document, at, span, following)
        if decisions:
            yield from decisions
            return
        paragraphs += span.prose
        if paragraphs == PARAGRAPHS:
            return


def _at(document: Document, at: int, span: Span, following: tuple[int, Span] | None) -> list[Decision]:
    """Look for the dateline in one line, and in the line and the next where a hard wrap has parted it."""
    text = span.text
    own_line = len(text) <= SHORT and following is not None and following[1].prose
    if following and own_line and _parted(text):
        both = f"{text} {following[1].text}"
        found = parse(both)
        if found and found.end > len(text) + 1:
            return [Join(at, following[0], both, "split-dateline"), *_marks(at, both, found, "split-dateline")]
    found = parse(text, own_line=own_line)
    if found is None and not own_line and _may_be_place(text):
        found = parse(text, story=document.text)
    if found is None or (found.source is None and found.date is None and not _alone(document, at, found)):
        return []
    rule = "agency" if found.source else "dated" if found.date else "place"
    return _marks(at, text, found, rule)


def _parted(text: str) -> bool:
    """Whether a line may be the first half of a dateline: "KATHMANDU," or "Washington"."""
    return text[-1] in ",/" or fold(text) in CITIES


def _may_be_place(text: str) -> bool:
    return text[1:3].isupper() and any(dash in text[:REACH] for dash in ("—", "–", "--", " - "))


def _alone(document: Document, at: int, found: Dateline) -> bool:
    """Whether a place without agency and date stands alone: labels come in numbers, and a story has one dateline."""
    if not found.text.endswith(":"):
        return True
    return not any(_SPEAKER.match(span.text) for i, span in enumerate(document.spans) if i != at)


def _marks(at: int, text: str, found: Dateline, rule: str) -> list[Decision]:
    """Mark the dateline, and the trash line or byline before it."""
    marks: list[Decision] = []
    before = text[: found.start].rstrip()
    if before:
        byline = before.rfind("By ") if not before.endswith(")") else -1
        if byline > 0:
            marks.append(Mark(at, Role.NOTE, "trash-line", 0, byline))
        if byline >= 0:
            marks.append(Mark(at, Role.BYLINE, "glued-byline", byline, found.start))
        else:
            marks.append(Mark(at, Role.NOTE, "trash-line", 0, found.start))
    return [*marks, Mark(at, Role.DATELINE, rule, found.start, found.end)]
