"""Headlines of other stories, bare between two paragraphs.

They look like the story's own crossheads, and a crosshead is kept: only what cannot be one is taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role, Span

RULES = {
    "headline-in-capitals": "a line of seven words or more in capitals between two paragraphs that are not",
    "news-in-capitals": "a shorter one that tells news (“MAYOR VOWS TO STAY”), in a story with few lines in capitals",
}

FEWEST_WORDS = 7
"""Crossheads in capitals have up to six words, headlines of other stories (Fox News) three to twenty."""

ENOUGH_WORDS = 10
"""So long a one needs a sentence of the story only above or below it."""

FEWEST_OF_NEWS = 4
LONGEST = 150
MOST = 3
"""In an article with crossheads in capitals, or a round-up, there are more."""
PARTS = 5
"""With more short lines in capitals than this, it is a round-up, each of whose parts has its headline."""

_NEWS = re.compile(
    r"\S+ (?:\S+ ){0,3}?(?:ACCUSES|ADMITS|ANNOUNCES|APPROVES|ASKS|BACKS|BLAMES|BLASTS|BLOCKS|CALLS|CATCHES|CHARGES"
    r"|CLAIMS|CONFIRMS|CRITICIZES|DEFENDS|DEMANDS|DENIES|DISMISSES|FACES|FIRES|HITS|INDICTED|JOINS|LAUNCHES|LEAVES|MOCKS|ORDERS"
    r"|PLEADS|PRAISES|RAISES|REFUSES|REJECTS|REPLACES|RELEASE[DS]|REPORTS|RESIGNS|RESPONDS|REVEALS|RIPS|RULES|SAYS|SEEKS|SHOOTS"
    r"|SIDESTEPS|SIGNS|SLAMS|STOPS|SUES|TELLS|THREATENS|URGES|VOWS|WARNS|WINS)\b"
    r"|.*\bWHAT (?:YOU NEED )?TO KNOW$|READ THE \S+ \S+"
)

_FIGURES = re.compile(r"\d[\d.,]*(?: [A-Z]+)? (?:[A-Z]+ )?\d")
"""Two figures of a row of a table: "NORTH QUAY 19.5 602 MLN 504 MLN"."""


def bare_headlines(document: Document) -> Iterator[Mark]:
    """Mark headlines in capitals that stand alone between two paragraphs of the story."""
    found = [(at, span.text.count(" ") + 1, span.text) for at, span in document.loose() if _may_be(span.text)]
    if sum(words < FEWEST_WORDS for _, words, _ in found) > PARTS:
        return
    asked = _is_asked_and_answered(document, found)
    for at, words, text in found:
        if asked and text[-1] == "?":
            continue
        if words >= FEWEST_WORDS:
            rule = "headline-in-capitals"
        elif words >= FEWEST_OF_NEWS and len(found) <= MOST and _NEWS.match(text):
            rule = "news-in-capitals"
        else:
            continue
        sides = _is_story(_beside(document, at, -1)), _is_story(_beside(document, at, 1))
        if all(sides) or (any(sides) and words >= ENOUGH_WORDS and len(found) <= PARTS):
            yield Mark(at, Role.BOILERPLATE, rule)


def _is_asked_and_answered(document: Document, found: list[tuple[int, int, str]]) -> bool:
    """Say whether two questions in capitals have their answer right below: then such questions are crossheads."""
    below = [document.neighbour(at, 1) for at, _, text in found if text[-1] == "?"]
    return sum(span is not None and span.finished and not span.text.isupper() for span in below) > 1


def _may_be(text: str) -> bool:
    if not text.isupper():
        return False
    begins = text[0].isalnum() or (text[0] in "'‘" and text[-1] not in "'’")
    return begins and text[-1] not in ".:" and len(text) <= LONGEST and not _FIGURES.search(text)


def _beside(document: Document, at: int, step: int) -> Span | None:
    """Return the nearest line above or below that is no headline in capitals itself: there may be several in a row."""
    return next((span for _, span in document.outward(at, step) if not _may_be(span.text)), None)


def _is_story(span: Span | None) -> bool:
    """Say whether a span is a sentence of the story, not in capitals itself, or furniture that stands in between."""
    return span is not None and (span.role is Role.BOILERPLATE or (span.finished and not span.text.isupper()))
