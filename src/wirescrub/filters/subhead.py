"""Headings inside the story."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import LONG, Document, Mark, Role, Span
from wirescrub.grammar.shapes import is_bullet, is_caption, is_furniture, is_sentence, is_timestamp, is_titled

RULES = {"subhead": "Short line without a full stop between two paragraphs of prose"}

LONGEST = 90
_STORY = (None, Role.BODY)
SENTENCE = 25
PROSE = 60
"""Below a heading stands a paragraph of at least so many characters."""

# Not a heading: a speaker's label, an attribution, a score, a row of figures, a handle.
_NO_HEADING = re.compile(
    r"[A-Z][\w .,'’-]{1,30}: ?$|[A-Z ]{3,20}: |[-–—~\[]|.*(?: \d[\d.,:%-]* .*\d|@\w|\.{3}$|…$|https?:|\d-\d)|[a-z]"
)
_SPOKEN = frozenset("?!.")
_GOES_ON = re.compile(r"(?:And|But|Or|So|Still|Yet|Then)\b.*\?")
_NUMBERED = re.compile(r"\d{1,2}[.)] [A-Z“‘\"']")


def subhead(document: Document) -> Iterator[Mark]:
    """Mark headings between the paragraphs of the story; they stay in the body."""
    found = [
        (at, span)
        for at, span in document.loose()
        if len(span.text) <= LONGEST
        and _is_below_prose(document, at)
        and _leads_on(document, at)
        and _is_heading(span.text)
        and _is_whole(document, at)
    ]
    # One question, among no headings, is the writer's own: "Why?"
    if len(found) > 1 or not all(span.text[-1] in _SPOKEN and not is_titled(span.text) for _, span in found):
        yield from (Mark(at, Role.SUBHEAD, "subhead") for at, _ in found)


def _is_whole(document: Document, at: int) -> bool:
    """Whether it is all that the story has on its line, and not what stands before or behind a piece cut out."""
    line = document.spans[at].line
    around = (*document.spans[max(at - 2, 0) : at], *document.spans[at + 1 : at + 3])
    return not any(span.line == line and span.role in _STORY and span.text for span in around)


def _is_below_prose(document: Document, at: int) -> bool:
    """Whether the line of the story above ends a sentence, or is a rule across the page ("___")."""
    for _, span in document.outward(at, -1):
        if span.role in _STORY:
            text = span.text
            return (span.finished and len(text) > SENTENCE) or len(text) >= LONG or not any(map(str.isalnum, text))
    return False


def _is_prose(span: Span) -> bool:
    return len(span.text) >= PROSE and (span.finished or is_sentence(span.text))


def _is_heading(text: str) -> bool:
    if len(text) < 3 or text[-1] in ",;" or (is_sentence(text) and not (text[-1] == ":" and is_titled(text))):
        return False
    if not any(letter.isalpha() for letter in text) or is_caption(text) or is_furniture(text) or is_timestamp(text):
        return False
    if _GOES_ON.match(text):
        return False
    return bool(_NUMBERED.match(text)) or not (is_bullet(text) or _NO_HEADING.match(text))


def _leads_on(document: Document, at: int) -> bool:
    """Whether prose of the story stands below, with no more than a caption or a piece of furniture in between."""
    for span in document.spans[at + 1 : at + 6]:
        if span.role in _STORY and span.text and not is_caption(span.text):
            return _is_prose(span)
    return False
