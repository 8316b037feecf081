"""Lines that say when the story was published and updated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from wirescrub import patterns as re
from wirescrub.cues import gate
from wirescrub.document import Document, Mark, Role
from wirescrub.filters.kicker import is_section
from wirescrub.grammar.byline import is_byline, is_source
from wirescrub.grammar.calendar import MONTHS
from wirescrub.grammar.timestamp import CLOCKS, DATES, scan
from wirescrub.zones import head, tail

RULES = {
    "timestamp": "a line at the top that is a date or a clock time and nothing else",
    "byline-before-timestamp": "the author between the headline and the time, all on one line",
    "timestamp-behind-byline": 'a date behind the author or the agency ("Xinhua | Updated: 2017-09-15 17:52")',
    "timestamp-behind-section": 'a section glued to the time ("World NewsOctober 14, 2020 / 4:12 PM")',
    "timestamp-before-author": 'a dated label and the author behind it ("Posted on March 4, 2019 by Ada Quill")',
    "issue": 'the month of a magazine, alone above the story ("July/August 2014 Issue")',
    "timestamp-at-end": 'a dated label under the story ("First published on April 13, 2021")',
}

LONGEST = 220
REACH = 120
FIRST_LINES = 4

_DIGIT = re.compile(r"\d")
_EXACT = re.compile(r"\d{4}|\d[./:h]\d|Published \d+ \w+ ago")
"""A date that says the year, a clock time, or how long ago: a timestamp behind a byline has one of them."""
_LABELLED = frozenset(["label", "mdy"])
DEEPEST = 14
"""So far down a line that says of itself that it tells when the story was published is looked for."""
_MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DAY = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
# Where a timestamp may begin behind a byline.
_BEGIN = re.compile(
    r"(?:Last |First )?(?:Published|Updated|Posted|PUBLISHED|UPDATED|POSTED|Modified)|(?<![\d:/.-])\d"
    rf"|(?:Today|Yesterday), (?=\d)|On (?=\d)|on (?=(?:(?:{_MONTH})[a-z]* )?\d)"
    rf"|(?<![a-z])(?:{_MONTH}|{_DAY})[a-z]*\.?,? (?=[\dA-Z])"
)
_SECTION = re.compile(rf"([A-Z][A-Za-z .&]{{2,38}}?) ?(?=(?:{_MONTH})[a-z]* \d|\d\d?-(?:{_MONTH})[a-z]*-\d)")
_PLACE = re.compile(rf"[A-Z][A-Za-z.’'-]+(?: [A-Z][A-Za-z.’'-]+){{0,2}}(?: /|,) (?={_MONTH}|{_DAY})")
_SIGNED = re.compile(r"[ |•](?P<by>[Bb]y:? )")
_FIRST_NAME = re.compile(r"[A-Z][\w’'-]{1,20}")
_LABEL = re.compile(r"(?:(?:Last |First )?(?:Published|Updated|Posted|Modified)|Date)(?: on| at)?:?", re.I)
# The issue of a magazine, above the story; and below it, who looked over it last.
_ISSUE = re.compile(r"(?:From the )?([A-Z][a-z]{2,8})(?:/([A-Z][a-z]{2,8}))? (?:19|20)\d\d(?: [Ii]ssue)?")
_REVIEWED = re.compile(
    r"(?:Article|Page|Story) last (?:updated|reviewed|modified)(?: by [A-Z][\w.’' -]{3,40})? on .{6,30}\d{4}\.?"
    r"|This (?:article|story) was originally published [A-Z][a-z]+ \d{1,2}, \d{4}(?:,? (?:at )?\d{1,2}:\d\d [AP]M)?\.?"
)
# The form of texts joined line by line: "By . Ana Example . PUBLISHED: . 03:39 EST, 8 May 2012 . | . UPDATED: …"
_JOINED = re.compile(r"By \. [^.]{3,80}(?:\.[^.]{1,60})? \. (?=PUBLISHED: )")


def timestamp(document: Document) -> Iterator[Mark]:
    """Mark the lines that say when the story was published or updated."""
    prose = False
    line = -1
    label: int | None = None
    for line, (i, span) in enumerate(head(document)):
        text = span.text
        if len(text) < 20 and _LABEL.fullmatch(text):
            label = i
            continue
        if not prose and text[-1] in "0123456789e" and _is_issue(text):
            yield Mark(i, Role.TIMESTAMP, "issue")
        elif len(text) <= LONGEST and _DIGIT.search(text):
            kinds = scan(text)
            if kinds is None:
                if behind := _behind(text):
                    by, start = behind
                    if by:
                        yield Mark(i, Role.BYLINE, "byline-before-timestamp", by, start)
                    yield Mark(i, Role.TIMESTAMP, "timestamp-behind-byline", start)
                elif _is_behind_place(text):
                    yield Mark(i, Role.TIMESTAMP, "timestamp")
                elif (section := _SECTION.match(text)) and is_section(section[1]) and scan(text[section.end() :]):
                    yield Mark(i, Role.KICKER, "timestamp-behind-section", 0, section.end())
                    yield Mark(i, Role.TIMESTAMP, "timestamp-behind-section", section.end())
                elif author := _before(text):
                    yield Mark(i, Role.TIMESTAMP, "timestamp-before-author", 0, author)
                    yield Mark(i, Role.BYLINE, "timestamp-before-author", author)
            elif _tells(kinds, bare=not prose or _is_below_author(document, i), first=line < FIRST_LINES):
                yield Mark(i, Role.TIMESTAMP, "timestamp")
                if label is not None:
                    yield Mark(label, Role.TIMESTAMP, "timestamp")
        label = None
        prose = prose or span.prose
    for i, span in document.open()[line + 1 : DEEPEST]:  # below a deck and a caption as long as paragraphs
        text = span.text
        if len(text) <= LONGEST and text[0] in "FLPU" and _DIGIT.search(text) and _LABELLED.issubset(scan(text) or ()):
            yield Mark(i, Role.TIMESTAMP, "timestamp")
    for i, span in document.open():
        if span.text.startswith("By . ") and (found := _JOINED.match(span.text)):
            yield Mark(i, Role.TIMESTAMP, "timestamp-behind-byline", found.end(), _reach(span.text, found.end()))
    for i, span in tail(document):
        text = span.text
        if len(text) >= 120 or not _DIGIT.search(text):
            continue
        if text[:4] in ("Arti", "Page", "Stor", "This") and _REVIEWED.fullmatch(text):
            yield Mark(i, Role.TIMESTAMP, "timestamp-at-end")
        elif text[-1] != ":" and (text.lstrip("(-–— ")[:1].isupper() or text.startswith("last updated ")):
            kinds = scan(text)
            if kinds and "label" in kinds and kinds & (DATES | CLOCKS):
                yield Mark(i, Role.TIMESTAMP, "timestamp-at-end")


def _is_issue(text: str) -> bool:
    found = _ISSUE.fullmatch(text)
    return found is not None and {month.lower() for month in found.groups() if month} <= MONTHS.keys()


def _is_below_author(document: Document, i: int) -> bool:
    above = [span.text for _, span in islice(document.outward(i, -1), 2)]
    return bool(above) and (is_byline(above[0]) or above[1:] == ["By"])


def _tells(kinds: set[str], *, bare: bool, first: bool) -> bool:
    """Tell whether such atoms make a timestamp.

    A bare date does only where no story has begun, for it may head a chapter; a bare clock time only on top.
    """
    if "label" in kinds:
        return bool(kinds & (DATES | CLOCKS) or "md" in kinds)
    if kinds & DATES or {"dm", "clock"} <= kinds:
        return bare or bool(kinds & CLOCKS)
    return first and bool(kinds & CLOCKS) and ("zone" in kinds or "near" in kinds)


@gate
def _is_exact(text: str) -> bool:
    return _EXACT.search(text) is not None


def _behind(text: str) -> tuple[int, int] | None:
    """Return where author and timestamp begin in a line of both, and maybe of the headline before them.

    An author who opens the line is left to the byline filter.
    """
    for found in _BEGIN.finditer(text) if _is_exact(text) else ():
        start = found.start()
        if start == 0 or start > 120:
            continue
        kinds = scan(text, start)
        if kinds and (kinds & DATES or {"near", "clock"} <= kinds or ("label" in kinds and kinds & {"clock", "ago"})):
            if is_source(text[:start], labelled="label" in kinds):
                return 0, start
            author = text.rfind(" By ", 0, start) + 1
            return (author, start) if author and is_byline(text[author:start].rstrip()) else None
    return None


def _is_behind_place(text: str) -> bool:
    """Tell whether a line is a place, a date and a clock time: "Kelstrand / Tue, March 3, 2020 / 04:12 pm"."""
    place = _PLACE.match(text)
    kinds = scan(text, place.end()) if place else None
    return kinds is not None and "clock" in kinds and bool(kinds & DATES)


def _before(text: str) -> int | None:
    """Return where the author begins in a line that opens with a dated label, as blogs have it."""
    found = _SIGNED.search(text)
    if not found:
        return None
    at = found.start("by")
    if not (is_byline(text[at:]) or _FIRST_NAME.fullmatch(text, found.end())):
        return None
    kinds = scan(text[:at].rstrip())
    return at if kinds and kinds & DATES and ("label" in kinds or "clock" in kinds or text[at] == "B") else None


def _reach(text: str, start: int) -> int:
    """Return how far a timestamp reaches that begins at a place: the most words that are one."""
    ends = [start + word.end() for word in re.finditer(r"\S+\s*", text[start : start + REACH])]
    return max((end for end in ends if scan(text[start:end]) is not None), default=start)
