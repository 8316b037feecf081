"""Reporting credits: who reported, wrote, edited or contributed."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.sign_off import is_credit, sentences
from wirescrub.zones import tail

RULES = {
    "credit-line": 'a line of reporting credits only ("Reporting by …; Editing by …")',
    "credit-sentence": "a reporting credit behind the last sentences of the story",
    "credit-in-brackets": "a reporting credit in brackets behind the last sentence",
    "credit-over-lines": 'names on lines of their own up to "contributed to this report."',
}

_WORDS = (
    "contributed",
    "ontribut",
    "eporting",
    "diting by",
    "riting by",
    "ompiled by",
    "reported from",
    "ith assistance",
    "dited by",
)
_OPENINGS = ("With ", "—With", "— With", "--With", "-- With", "– With", "-With", "(With", "with ", "ranslated by")
_BRACKETS = ("(Reporting", "(Editing", "(Writing", "(Additional", "(Compiled", "(By ")
LAST_LINES = 14


def credit(document: Document) -> Iterator[Mark]:
    """Mark reporting credits, on lines of their own or behind the last sentence."""
    last = {i for i, _ in tail(document, LAST_LINES)}
    for i, span in document.open():
        text = span.text
        if not any(word in text for word in _WORDS) and not text.startswith(_OPENINGS):
            continue
        if text.startswith("contributed to ") and len(text) < 60:
            yield from _over_lines(document, i)
            continue
        bracket = max(text.rfind(word) for word in _BRACKETS)
        if bracket > 0 and text.endswith((")", ").")) and is_credit(text[bracket:]):
            yield Mark(i, Role.CREDIT, "credit-in-brackets", bracket)
            continue
        pieces = list(sentences(text)) if len(text) < 3000 else []
        found = [is_credit(text[start:end]) for start, end in pieces]
        if all(found) and found:
            yield Mark(i, Role.CREDIT, "credit-line")
        elif i in last:
            yield from (
                Mark(i, Role.CREDIT, "credit-sentence", start, end)
                for (start, end), is_one in zip(pieces, found, strict=True)
                if is_one
            )


def _over_lines(document: Document, at: int) -> Iterator[Mark]:
    """Mark "contributed to this article." and the lines of names above it, up to the one that a dash opens."""
    lines = [at]
    for i in range(at - 1, max(-1, at - 16), -1):
        span = document.spans[i]
        if span.role is Role.BLANK:
            continue
        if span.role is not None or len(span.text) > 90 or span.text[-1] in ".!?”":
            break
        lines.append(i)
        if span.text[0] in "—–-":
            break
    yield from (Mark(i, Role.CREDIT, "credit-over-lines") for i in lines)
