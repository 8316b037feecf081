"""Reporting credits: who reported, wrote, edited or contributed."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.credit import is_credit, is_initials
from wirescrub.grammar.sentences import sentences
from wirescrub.zones import tail

RULES = {
    "initials": 'the initials of those who wrote and sent it, at the end of a story of AFP ("burs-ab/cd")',
    "credit-line": 'a line of reporting credits only ("Reporting by …; Editing by …")',
    "credit-sentence": "a reporting credit among the last sentences",
    "credit-in-brackets": "a reporting credit in brackets behind the last sentence",
    "credit-over-lines": 'names on lines of their own, down to "contributed to this report."',
}

_WORDS = (
    "ontribut",
    "eporting",
    "eported from",
    "rote and reported ",
    "eported and wrote ",
    "ssist",
    "diting",
    "dited by",
    "riting by",
    "ompiled",
    "CONTRIB",
    "nformation from ",
    "aterial from ",
    "was reported ",
    "wire service",
    "wire-service",
    "eport supplied ",
    "act-check",
    "act check",
    "ata analysis by ",
    "eviewed by ",
    "esearched by",
    "roduced by ",
    "Camera by ",
    "Music by ",
    "Design by ",
)
_OPENINGS = ("With ", "–With", "—With", "— With", "--With", "-- With", "– With", "-With", "(With", "with ")
_BRACKETS = ("(Reporting", "(Editing", "(Writing", "(Additional", "(Compiled", "(With ")
LONGEST, LONGEST_INITIALS, SHORT = 1000, 30, 70


def credit(document: Document) -> Iterator[Mark]:
    """Mark reporting credits, on lines of their own or behind the last sentence."""
    words = document.suspects().words_there(_WORDS)
    last = {i for i, _ in tail(document)}
    for i, span in document.suspects():
        text = span.text
        if len(text) <= LONGEST_INITIALS and "/" in text and i in last and is_initials(text):
            yield Mark(i, Role.CREDIT, "initials")
            continue
        if not (text.startswith(_OPENINGS) or (words and holds(text, words))):
            continue
        if text.startswith(("contributed to ", "and ")) and len(text) < SHORT and "contributed to " in text:
            yield from _over_lines(document, i)
            continue
        bracket = max(text.rfind(word) for word in _BRACKETS)
        if bracket > 0 and text.endswith((")", ").")) and is_credit(text[bracket:]):
            yield Mark(i, Role.CREDIT, "credit-in-brackets", bracket)
            continue
        start = max(0, len(text) - LONGEST)  # of a story on one line only the end can be a credit
        pieces = [(start + a, start + b) for a, b in sentences(text[start:])]
        credits = [(start, end) for start, end in pieces if is_credit(text[start:end])]
        if len(credits) == len(pieces) and start == 0 and (i in last or "reported from" not in text):
            yield Mark(i, Role.CREDIT, "credit-line")
        elif i in last:
            yield from (Mark(i, Role.CREDIT, "credit-sentence", start, end) for start, end in credits)


def _over_lines(document: Document, at: int) -> Iterator[Mark]:
    """Mark "contributed to this article." and the lines of names above it, up to the one that a dash opens."""
    lines = [at]
    for i in range(at - 1, max(-1, at - 16), -1):
        span = document.spans[i]
        if span.role is Role.BLANK:
            continue
        if not span.open or len(span.text) > 90 or span.text[-1] in ".!?”":
            break
        lines.append(i)
        if span.text[0] in "—–-":
            break
    yield from (Mark(i, Role.CREDIT, "credit-over-lines") for i in lines)
