"""The author's name alone between two paragraphs: all that is left of a portrait."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.names import is_person

RULES = {"portrait": "a name alone on its line that a note about the author, or a byline, has as well"}

_TITLE = re.compile(r"(?:Sen|Rep|Gov|Dr|Prof|Rev|Gen)\. ")
LONGEST = 50


def portrait(document: Document) -> Iterator[Mark]:
    """Mark the author's name where it stands alone in the story as the caption of a portrait."""
    told = [span.text for span in document.spans if span.role in (Role.NOTE, Role.BYLINE)]
    if not told:
        return
    for at, span in document.loose():
        if len(span.text) <= LONGEST:
            name = _TITLE.sub("", span.text)
            if is_person(name) and any(name in text and len(text) > len(name) for text in told):
                yield Mark(at, Role.CAPTION, "portrait")
