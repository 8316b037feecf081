"""A name alone between two paragraphs, all that is left of a picture: the author's, or an agency's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.cues import gate
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.byline import names
from wirescrub.grammar.names import AGENCY, is_person, may_end_in_agency
from wirescrub.round_up import headings, is_same

RULES = {
    "portrait": "a name alone on its line that a note about the author, a byline or a deck (“Quill: …”) has as well",
    "contributor": "a name alone below the heading of a section that has it as well (“Ada Quill: Build the quay”)",
    "author-again": "the author's name alone, above or below the story, as the byline has it",
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
_OTHER_ENDS = ("News", "Twitter", "Facebook", "Instagram", "YouTube")
_OUTLET = re.compile(r"(?:[A-Z][\w.&’']*,? ){0,4}(?:News|Poll|Press|Images|Television|Newspapers?)(?: Poll)?")


def portrait(document: Document) -> Iterator[Mark]:
    """Mark the author's name, or an agency's, where it stands alone in the story as the caption of a picture."""
    short = [(at, span.text) for at, span in document.loose() if 2 <= len(span.text) <= LONGEST]
    if not short:
        return
    bylines = [span.text for span in document.decided(Role.BYLINE)[:MOST]]
    told = [span.text for span in document.decided(Role.NOTE, Role.BYLINE)[:MOST]]
    speakers = {span.text.partition(":")[0] for span in document.decided(Role.DECK) if ":" in span.text}
    authors = {name for text in dict.fromkeys(bylines) for name in names(text)}
    texts = [text for _, text in short]
    times = Counter(texts) if len(set(texts)) < len(texts) else {}
    first, last = document.story
    for at, text in short:
        if text in authors and (not first < at < last or _heads_card(document, at)):
            yield Mark(at, Role.BYLINE, "author-again")
        elif (
            (told or speakers)
            and is_person(name := _TITLE.sub("", text))
            and (
                any(name in note and len(note) > len(name) for note in told)
                or not speakers.isdisjoint((name, name.rpartition(" ")[2]))
            )
        ):
            yield Mark(at, Role.CAPTION, "portrait")
        elif _is_contributor(document, at, text):
            yield Mark(at, Role.CAPTION, "contributor")
        elif first < at < last and (
            _is_agency(text) or (text in times and times[text] > 1 and _OUTLET.fullmatch(text))
        ):
            yield Mark(at, Role.CAPTION, "agency-alone")


def _heads_card(document: Document, at: int) -> bool:
    """Say whether a line in the second half stands above a biography or furniture: the author's card."""
    below = document.neighbour(at, 1)
    return at > len(document.spans) / 2 and below is not None and below.role in (Role.NOTE, Role.BOILERPLATE)


def _is_contributor(document: Document, at: int, text: str) -> bool:
    """Say whether a line is the name of whose section the heading right above it opens."""
    if not (text.count(" ") and headings(document)):
        return False
    above = next((i for i, _ in document.outward(at, -1)), -1)
    name = headings(document).get(above, "")
    return name.casefold() == text.casefold() or (name != "" and is_person(text) and is_same(name, text))


def _is_agency(text: str) -> bool:
    return _may_be_agency(text) and _AGENCY.fullmatch(text) is not None


@gate
def _may_be_agency(text: str) -> bool:
    return may_end_in_agency(text) or text.endswith(_OTHER_ENDS)
