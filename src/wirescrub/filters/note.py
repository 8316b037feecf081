"""Notes about the article: corrections, editor's notes, who the author is and how to reach her, trash lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.sign_off import (
    continues_biography,
    is_biography,
    is_contact,
    is_disclosure,
    is_note,
    is_promotion,
    is_sources,
    sentences,
)
from wirescrub.zones import head, tail

RULES = {
    "correction": "a correction, clarification, editor's note or reprint note",
    "biography": "who the author is, at the end or under the headline",
    "contact": "how to reach or follow the author",
    "sources": 'the sources of facts or of a graphic ("Sources: …") at the end',
    "about-issuer": 'the "About …" section of a press release',
}

LAST_LINES = 6
BEFORE_ISSUER = 6
_ABOUT = re.compile(r"About ?(?:[Tt]he ?)?(?P<name>[A-Z]\w{1,3})")
_MORE = re.compile(r"www\.|http|more information")
_LABEL_ONLY = re.compile(r"(?:CORRECTIONS?|Corrections?|CLARIFICATIONS?|Clarifications?)(?: (?:&|and) \w+)?:?$")
_HANDLE = re.compile(r"Follow @(?P<given>[A-Z][a-z]+)_?(?P<family>[A-Z][a-z]+)[A-Z_\d]*$")
_WORDS = (
    "orrect", "ORRECT", "ersion of", "ditor", "EDITOR", "ollow", "rite to", "mail", "ermission", "riginally", "@", "[Name",
    "larif", "uthor",
)  # fmt: skip


def note(document: Document) -> Iterator[Mark]:
    """Mark corrections, editor's notes, biographies and contacts of the author."""
    last = _last_lines(document)
    first = {i for i, _ in head(document)}
    marked: set[int] = set()
    labelled = False  # whether the line before was "Corrections & Amplifications:" and nothing else
    for i, span in document.open():
        text = span.text
        if (labelled and i in last) or _LABEL_ONLY.match(text):
            marks = [Mark(i, Role.NOTE, "correction")]
        else:
            marks = list(_notes(i, text, last=i in last, first=i in first, final=i == max(last, default=-1)))
        labelled = bool(marks) and bool(_LABEL_ONLY.match(text))
        marked.update(mark.at for mark in marks)
        yield from marks
    yield from (mark for mark in _issuers(document) if mark.at not in marked)
    if "Follow @" in document.text:
        yield from _handles(document)


def _last_lines(document: Document) -> set[int]:
    """Return the last open lines: not beyond a paragraph of prose that is no note itself."""
    lines: set[int] = set()
    paragraphs = 0
    for i, span in tail(document, LAST_LINES):
        lines.add(i)
        if span.prose and not _first_sentence_tells(span.text):
            paragraphs += 1
            if paragraphs > 1:
                break
    return lines


def _first_sentence_tells(text: str) -> bool:
    """Tell whether a paragraph begins as a note does."""
    return is_biography(text, alone=True) or is_contact(text) or is_note(text)


def _notes(i: int, text: str, *, last: bool, first: bool, final: bool) -> Iterator[Mark]:
    """Yield the pieces of a line that are notes."""
    edge = last or first
    if len(text) > 1500 or not (edge or any(word in text for word in _WORDS)):
        return
    if last and is_sources(text):
        yield Mark(i, Role.NOTE, "sources")
        return
    whole = is_note(text) or (last and is_disclosure(text))
    if not edge and not whole and len(text) > 250 and "[" not in text:
        return
    before: str | None = None
    for start, end in sentences(text):
        sentence = text[start:end]
        rule = None
        if is_contact(sentence):
            rule = "contact"
        elif whole:
            rule = None if is_promotion(sentence) else "correction"
        elif (start == 0 and (last or (first and len(text) < 300)) and is_biography(sentence, alone=final)) or (
            before == "biography" and (continues_biography(sentence) or is_biography(sentence))
        ):
            rule = "biography"
        elif (start and (last or sentence.startswith("[Editor")) and is_note(sentence)) or (
            before == "correction" and sentence.rstrip().endswith("]")
        ):
            rule = "correction"
        before = rule
        if rule:
            yield Mark(i, Role.NOTE, rule, start, end)


def _handles(document: Document) -> Iterator[Mark]:
    """Mark "Follow @AnaExample" where the story names Ana Example; an outlet's handle is not a note."""
    for i, span in document.loose():
        if (found := _HANDLE.match(span.text)) and f"{found['given']} {found['family']}" in document.text:
            yield Mark(i, Role.NOTE, "contact")


def _issuers(document: Document) -> Iterator[Mark]:
    """Mark the sections "About the Example Centre" at the end of a press release, paragraph by paragraph.

    Such a section tells where to learn more; a chapter "About the camera" of a story does not.
    """
    paragraphs = 0
    inside = False
    for i, span in enumerate(document.spans):
        if span.role is Role.BLANK:
            continue
        if paragraphs >= BEFORE_ISSUER and (name := _issuer(span)):
            follower = document.neighbour(i, 1)
            rest = " ".join([later.text for later in document.spans[i:]])
            inside = bool(follower and name in follower.text[:400].lower() and _MORE.search(rest))
        elif not any(map(str.isalnum, span.text)):
            inside = False
        paragraphs += span.prose
        if inside and span.role is None:
            yield Mark(i, Role.NOTE, "about-issuer")


def _issuer(span: Span) -> str | None:
    """Return how the name begins in a heading "About the Example Centre", or None if the line is none."""
    if span.role is not None or span.text[:5] != "About" or len(span.text) > 90 or span.finished:
        return None
    found = _ABOUT.match(span.text)
    return found["name"].lower() if found else None
