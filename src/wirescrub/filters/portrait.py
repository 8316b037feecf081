"""A name alone between two paragraphs, all that is left of a picture: the author's, or an agency's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.names import AGENCY, is_person

RULES = {
    "portrait": "a name alone on its line that a note about the author, or a byline, has as well",
    "agency-alone": "the name of an agency or of an outlet alone between two paragraphs, or again and again",
}

_TITLE = re.compile(r"(?:Sen|Rep|Gov|Dr|Prof|Rev|Gen)\. ")
LONGEST = 50
MOST = 50
"""So many notes and bylines are looked into; no article has more."""


_AGENCY = re.compile(
    rf"{AGENCY}(?:,? (?:via )?YouTube)?|(?:ABC|CBS|NBC|Fox|Sky|BBC) News"
    r"|[\w.]+ ?/ ?(?:Twitter|Facebook|Instagram|YouTube)"
)
_OUTLET = re.compile(r"(?:[A-Z][\w.&’']*,? ){0,4}(?:News|Poll|Press|Images|Television|Newspapers?)(?: Poll)?")


def portrait(document: Document) -> Iterator[Mark]:
    """Mark the author's name, or an agency's, where it stands alone in the story as the caption of a picture."""
    short = [(at, span.text) for at, span in document.loose() if 2 <= len(span.text) <= LONGEST]
    if not short:
        return
    told = [span.text for span in document.spans if span.role in (Role.NOTE, Role.BYLINE)][:MOST]
    times = Counter(text for _, text in short)
    first, last = document.story
    for at, text in short:
        name = _TITLE.sub("", text)
        if told and is_person(name) and any(name in note and len(note) > len(name) for note in told):
            yield Mark(at, Role.CAPTION, "portrait")
        elif first < at < last and (_AGENCY.fullmatch(text) or (times[text] > 1 and _OUTLET.fullmatch(text))):
            yield Mark(at, Role.CAPTION, "agency-alone")
