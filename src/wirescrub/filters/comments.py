"""What readers say below the story: from the heading over their comments on, all is the page's."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Group, Mark, Role
from wirescrub.grammar.timestamp import CLOCKS, DATES, scan

RULES = {"comments": "readers' comments, signed and dated, from their heading to the end of the page"}

LONGEST_HEADING, LONGEST_SIGNATURE = 160, 90
NEAR = 5
"""So many lines below the heading the first comment is signed,"""
FEWEST = 2
"""and so many are."""

_WORDS = r"comments?|responses?|replies|thoughts?|kommentare?|commentaires?|comentarios?|commenti|reacties"
_HEADING = re.compile(
    rf"(?:all )?(?:{_WORDS})[ :]*\(?\d*\)?|\(?\d+\)? (?:{_WORDS})(?: so far| (?:on|to|for|zu|sur|a|en) .+)?[.:]?", re.I
)
_AGO = re.compile(
    r"\b(?:\d+ ?(?:min|h|d|minute|hour|day|week|month|year)s? ago|vor \d+ \w+|il y a \d+ \w+|hace \d+ \w+)\b"
)
_SAYS = (" says:", " said:", " schreibt:", " dit :")


def comments(document: Document) -> Iterator[Mark]:
    """Mark the heading over readers' comments, and everything below it."""
    first, _ = document.story
    lines = document.open()
    for place, (at, span) in enumerate(lines):
        if at > first and len(span.text) <= LONGEST_HEADING and _HEADING.fullmatch(span.text) and _signed(lines, place):
            yield from (Mark(i, Role.BOILERPLATE, "comments") for i, _ in lines[place:])
            return


def _signed(lines: Group, heading: int) -> bool:
    """Say whether comments follow: lines that say who spoke and when."""
    signed = [n for n, (_, span) in enumerate(lines[heading + 1 :]) if _is_signature(span.text)]
    return len(signed) >= FEWEST and signed[0] < NEAR


def _is_signature(text: str) -> bool:
    """Say whether a line names a reader or the time of a comment."""
    if len(text) > LONGEST_SIGNATURE:
        return False
    kinds = scan(text) or ()
    return (
        text.endswith(_SAYS)
        or bool(_AGO.search(text))
        or (not DATES.isdisjoint(kinds) and not CLOCKS.isdisjoint(kinds))
    )
