"""What readers say below the story: from the heading over their comments on, all is the page's."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.timestamp import CLOCKS, DATES, scan

RULES = {"comments": "readers' comments, signed and dated, from their heading to the end of the page"}

LONGEST_HEADING, LONGEST_SIGNATURE = 160, 90
NEAR = 5
"""So many lines below the heading the first comment is signed,"""
FEWEST, FEWEST_BARE = 2, 3
"""and so many are, or more where the heading does not count them."""
PARAGRAPHS = 1
"""So many paragraphs the story above has."""

_WORDS = r"comments?|responses?|replies|thoughts?|kommentare?|commentaires?|coment[aá]rios?|commenti|reacties"
_HEADING = re.compile(
    rf"(?:all )?(?:{_WORDS})[ :]*\(?\d*\)?|\(?\d+\)? (?:{_WORDS})(?: so far| (?:on|to|for|zu|sur|a|en) .+)?[.:]?", re.I
)
_AGO = re.compile(
    r"\b(?:\d+ ?(?:min|h|d|minute|hour|day|week|month|year)s? ago|vor \d+ \w+|il y a \d+ \w+|hace \d+ \w+|\d+ \w+ atrás"
    r"|\d+ (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa)\b"
)
_SAYS = (" says:", " said:", " schreibt:", " dit :")
# "Old Pier on March 4, 2025 at 10:02 am said:"
_DATED = re.compile(r"\b(?:19|20)\d\d at \d")


def comments(document: Document) -> Iterator[Mark]:
    """Mark the heading over readers' comments, and everything below it."""
    lines = document.open()
    told = 0
    for place, (_, span) in enumerate(lines):
        told += span.prose
        if len(span.text) > LONGEST_HEADING or told < PARAGRAPHS or not _HEADING.fullmatch(span.text):
            continue
        signed = [n for n, (_, below) in enumerate(lines[place + 1 :]) if _is_signature(below.text)]
        counts = any(map(str.isdigit, span.text))
        fewest = FEWEST if counts else FEWEST_BARE
        if len(signed) >= fewest and signed[0] < NEAR and (counts or not _are_quoted(lines[place + 1 :], signed)):
            yield from (Mark(at, Role.BOILERPLATE, "comments") for at, _ in lines[place:])
            return


def _are_quoted(lines: list[tuple[int, Span]], signed: list[int]) -> bool:
    """Say whether people are asked in the street: nobody's words have a time, and nobody can reply."""
    texts = [span.text for _, span in lines]
    timed = any(_DATED.search(texts[n]) or not texts[n].endswith(_SAYS) for n in signed)
    return not timed and not any("reply" in text.lower()[:12] for text in texts)


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
