"""The dateline at the head of the story: where, when, and which agency."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Decision, Document, Join, Mark, Role, Span
from wirescrub.grammar.dateline import OWN_LINE, Dateline, parse
from wirescrub.grammar.places import CITIES, fold
from wirescrub.grammar.shapes import SPEAKER

RULES = {
    "agency": "the agency signs: place, date and (Reuters) -, /PRNewswire/ --, — РИА Новости.",
    "dated": "a place and a date before a dash",
    "place": "a place alone before a dash or a colon, or on its own line, where the place is known",
    "split-dateline": "a dateline that a hard wrap has parted",
    "repeated-place": "the places of the dateline on a line of their own above it",
    "glued-trash-line": "what an update changes, before the dateline: (Adds details)",
    "glued-timestamp": "place and time of the page before the dateline: BEIRUT | Wed Apr 27, 2011 10:19 am EDT",
    "glued-byline": "a byline that lost its line end before the dateline",
}

PARAGRAPHS = 3
"""The dateline stands in one of the first so many paragraphs of prose: captions and summaries may come before it."""
LINES = 30
"""Lines that are looked at, short ones included."""
LEAD = 40
"""Characters of the line that may follow a dateline on a line of its own."""

_DATED = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? ?(?:--|[—–-]|:)")


def dateline(document: Document) -> Iterator[Decision]:
    """Find the dateline that opens the story."""
    spans = document.open()[: LINES + 1]
    paragraphs = 0
    for place, (at, span) in enumerate(spans[:LINES]):
        if decisions := _at(document, at, span, spans[place + 1 :], first=not paragraphs):
            yield from decisions
            if decisions[-1].rule != "repeated-place":
                return
        paragraphs += span.prose
        if paragraphs == PARAGRAPHS:
            return


def _at(document: Document, at: int, span: Span, below: list[tuple[int, Span]], *, first: bool) -> list[Decision]:
    """Look for the dateline in one line, and in the line and the next where a hard wrap has parted it."""
    text, following = span.text, below[:1]
    own_line = len(text) <= OWN_LINE and any(
        len(lead.text) >= LEAD and lead.finished and not _has_headline(document, at, last) for last, lead in following
    )
    if own_line and _may_be_parted(text):
        last, lead = following[0]
        both = f"{text} {lead.text}"
        found = parse(both)
        if found and found.end > len(text) + 1 and (text[-1] in ",/" or not _has_place(lead.text)):
            return [Join(at, last, both, "split-dateline"), *_marks(at, both, found, "split-dateline")]
    if own_line and first and fold(text) in CITIES and not text.isupper():  # "Tampa" alone above the first paragraph
        return [] if any(_has_place(lead.text) for _, lead in below) else [Mark(at, Role.DATELINE, "place")]
    found = parse(text, own_line=own_line, story=document.text)
    if found and own_line and found.end == len(text) and (again := parse(following[0][1].text)):
        # Reuters pages of 2008 to 2015 repeat the place above the timestamp
        return [Mark(at, Role.BOILERPLATE, "repeated-place")] if again.places == found.places else []
    if found is None or (found.end == len(text) and _comes_later(below)):
        return []
    if found.date and not (found.places or found.source) and (not first or _is_timeline(document, at)):
        return []
    if found.source or found.date:
        return _marks(at, text, found, "agency" if found.source else "dated")
    if found.text[-1] == ":" and not _colon_closes(document, at, span, found, first):
        return []
    return _marks(at, text, found, "place")


def _has_place(text: str) -> bool:
    """Whether a line begins with a dateline that names a place."""
    found = parse(text)
    return found is not None and bool(found.places)


def _has_headline(document: Document, at: int, last: int) -> bool:
    """Whether the headline stands between two lines: then the upper one is a kicker ("TAMIL NADU")."""
    return any(span.role is Role.HEADLINE for span in document.spans[at + 1 : last])


def _comes_later(below: list[tuple[int, Span]]) -> bool:
    """Whether a paragraph below begins with place and source: then a place alone is a kicker ("HARRIS COUNTY")."""
    return any((found := parse(span.text)) and found.places and found.source for _, span in below[1:])


def _is_timeline(document: Document, at: int) -> bool:
    """Whether other paragraphs begin with a date and a dash as well."""
    return any(_DATED.match(span.text) for i, span in document.open() if i != at)


def _may_be_parted(text: str) -> bool:
    """Whether a line may be the first half of a dateline: "KATHMANDU," or "Washington"."""
    return text[-1] in ",/" or fold(text) in CITIES


def _colon_closes(document: Document, at: int, span: Span, found: Dateline, first: bool) -> bool:
    """Whether a colon closes a dateline ("BHOPAL: …") and not the name of a speaker or of an item in a list."""
    if not found.text.isupper() and not (first and (span.prose or found.end == len(span.text))):
        return False
    return not any(SPEAKER.match(other.text) for i, other in document.open() if i != at)


def _marks(at: int, text: str, found: Dateline, rule: str) -> list[Decision]:
    """Mark the dateline, and the trash line or byline before it."""
    marks: list[Decision] = []
    before = text[: found.start].rstrip()
    byline = -1 if before.endswith(")") else max(before.rfind("By "), before.rfind("BY "))
    if " | " in before:
        marks.append(Mark(at, Role.TIMESTAMP, "glued-timestamp", 0, found.start))
    elif before:
        if byline != 0:
            marks.append(Mark(at, Role.NOTE, "glued-trash-line", 0, byline if byline > 0 else found.start))
        if byline >= 0:
            marks.append(Mark(at, Role.BYLINE, "glued-byline", byline, found.start))
    return [*marks, Mark(at, Role.DATELINE, rule, found.start, found.end)]
