"""Notes about the article: corrections, editor's notes, who the author is and how to reach her, trash lines."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role, Span
from wirescrub.sign_offs import (
    continues_biography,
    is_biography,
    is_contact,
    is_note,
    is_sources,
    sentences,
)
from wirescrub.zones import head, tail

RULES = {
    "correction": "a correction, clarification, editor's note or reprint note",
    "trash-line": 'what changed between two takes of a wire story ("(Updates with …)")',
    "biography": "who the author is, at the end or under the headline",
    "contact": "how to reach or follow the author",
    "sources": 'the sources of facts or of a graphic ("Sources: …") at the end',
    "about-issuer": 'the "About …" section of a press release',
}

LAST_LINES = 6
_ALWAYS = ("version of th", "orrect", "ORRECT", "ditor", "EDITOR", "uthor’s", "uthor's", "This ", "(", "ermission", "larif", "Update", "UPDATE", "ublished", "ourtesy", "The ", "hanged")


def note(document: Document) -> Iterator[Mark]:
    """Mark corrections, editor's notes, biographies and contacts of the author, and trash lines."""
    last = {i for i, _ in tail(document, LAST_LINES)}
    first = {i for i, _ in head(document)}
    marked: set[int] = set()
    for i, span in document.open():
        for mark in _notes(i, span.text, last=i in last, first=i in first):
            marked.add(i)
            yield mark
    yield from (mark for mark in _issuers(document) if mark.at not in marked)


def _notes(i: int, text: str, *, last: bool, first: bool) -> Iterator[Mark]:
    """Yield the pieces of a line that are notes."""
    edge = last or first
    if text[0] == "(" and (end := _trash_end(text)):
        yield Mark(i, Role.NOTE, "trash-line", 0, end)
        return
    if len(text) > 1500 or not (edge or any(word in text for word in ("orrect", "ORRECT", "ersion of", "ditor", "EDITOR", "ollow", "rite to", "mail", "ermission", "riginally", "@"))):
        return
    if last and is_sources(text):
        yield Mark(i, Role.NOTE, "sources")
        return
    if is_note(text):
        # A correction goes on to the end of its line.
        if edge or not text.startswith(("UPDATE", "Update")):
            yield Mark(i, Role.NOTE, "correction")
        return
    if not edge and len(text) > 250 and "[" not in text:
        return
    before: str | None = None
    for start, end in sentences(text):
        sentence = text[start:end]
        rule = None
        if is_contact(sentence):
            rule = "contact"
        elif start and last and is_note(sentence):
            rule = "correction"
        elif last and is_biography(sentence) and (start == 0 or before):
            rule = "biography"
        elif first and start == 0 and len(text) < 220 and is_biography(sentence):
            rule = "biography"
        elif before == "biography" and (continues_biography(sentence) or is_biography(sentence)):
            rule = "biography"
        elif start and sentence.startswith("[Editor") and sentence.rstrip().endswith("]"):
            rule = "correction"
        before = rule
        if rule:
            yield Mark(i, Role.NOTE, rule, start, end)


def _trash_end(text: str) -> int | None:
    """Return where a trash line at the start of a line ends."""
    if not is_note(text):
        return None
    end = text.find(")") + 1
    return end + (text[end : end + 1] == ".")


def _issuers(document: Document) -> Iterator[Mark]:
    """Mark the sections "About the X" in the second half of a press release, paragraph by paragraph."""
    half = len(document.spans) // 2
    inside: str | None = None
    for i in range(half, len(document.spans)):
        span = document.spans[i]
        if span.role is Role.BLANK:
            continue
        if _opens_issuer(span):
            name = _issuer(span.text)
            follower = document.neighbour(i, 1)
            inside = name if follower and follower.text and name in follower.text[:160] else None
        elif not span.text[0].isalnum() and not any(map(str.isalnum, span.text)):
            inside = None
        if inside and span.open:
            yield Mark(i, Role.NOTE, "about-issuer")


def _opens_issuer(span: Span) -> bool:
    return span.open and span.text.startswith("About") and len(span.text) < 90 and not span.finished and span.text[5:7].strip()[:1].isupper() | (span.text[5:9] in (" the", "the "))


def _issuer(text: str) -> str:
    """Return the first telling word of the name in "About the Example Centre"."""
    words = text[5:].strip().removeprefix("the ").split()
    return words[0].strip("®™:,") if words else "\0"
