"""Whom to call: the contacts below a story or a press release, and what a press release tells editors."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role

RULES = {
    "contact-block": "“To contact the reporter on this story:” and the names and addresses below it",
    "notes-to-editors": "“Ends” or “Notes to editors” below a press release, and all that follows",
    "press-contacts": "“Media contact” below a press release, and the names, numbers and addresses under it",
}

_CONTACT = re.compile(
    r"To contact the [\w ]{4,40} (?:of|on|for|responsible for|behind) this (?:story|article|column)s?:?"
)
# How a press release ends (Business Wire, PR Newswire): a label, and whom to call.
_PRESS = re.compile(
    r"(?:(?:for )?(?:media|press|investors?|company|news|more|further)[,:]? ?)?(?:relations )?"
    r"(?:contacts?|enquiries|inquiries)(?: information| details)?:?",
    re.I,
)
_PRESS_LINE = re.compile(
    r"(?i:(?:media|press) (?:contacts?|inquir(?:y|ies)|enquir(?:y|ies))): .*(?:\S@\S|\d{3}\W{1,2}\d{4})"
)
_PRESS_STARTS = ("ME", "Me", "PR", "Pr")
_ADDRESS = re.compile(r"\S@\S|\d{3}\W{1,2}\d{4}\b|\+\d")
_EDITORS = re.compile(r"[-–—*#\s]*(?:ends|(?:further )?notes (?:to|for) (?:the )?editors?)[-–—*#:.\s]*", re.I)
PARAGRAPHS = 3
"""A press release tells so many paragraphs before it addresses editors."""
CARD = 80
"""No line of such a block is longer."""


def contacts(document: Document) -> Iterator[Mark]:
    """Mark blocks of contacts, and notes to editors."""
    block = False
    for at, span in document.loose():
        label = (
            span.text.startswith("To contact")
            and (len(span.text) < CARD or "@" in span.text[:250])
            and _CONTACT.match(span.text)
        )
        block = bool(label) or (block and "@" in span.text)
        if block:
            yield Mark(at, Role.NOTE, "contact-block")
        elif span.text[:2] in _PRESS_STARTS and _PRESS_LINE.match(span.text):
            yield Mark(at, Role.NOTE, "press-contacts")
    yield from (Mark(at, Role.NOTE, "press-contacts") for at in _press_contacts(document))
    yield from (Mark(at, Role.NOTE, "notes-to-editors") for at in _for_editors(document))


def _press_contacts(document: Document) -> list[int]:
    """Return the lines from the label to the last address, if nothing but short lines follows the story."""
    _, last = document.story
    rest = [(at, span) for at, span in document.loose() if at > last]
    label = next((i for i, (_, span) in enumerate(rest) if len(span.text) < 40 and _PRESS.fullmatch(span.text)), None)
    if label is None:
        return []
    block = rest[label:]
    last = max((i for i, (_, span) in enumerate(block) if _ADDRESS.search(span.text)), default=-1)
    return [at for at, _ in block[: last + 1]] if all(len(span.text) <= CARD for _, span in block) else []


def _for_editors(document: Document) -> list[int]:
    """Return the lines from "Notes to editors" on, below the story that a press release tells."""
    prose = 0
    for place, (_, span) in enumerate(document.open()):
        prose += span.prose
        if prose >= PARAGRAPHS and len(span.text) < CARD and _EDITORS.fullmatch(span.text):
            return [at for at, _ in document.open()[place:]]
    return []
