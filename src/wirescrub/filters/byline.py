"""Bylines: who wrote it, with or without "By", and the outlet or job on the line below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.bylines import is_author, is_byline, is_outlet, names
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.names import is_person
from wirescrub.zones import head, tail

__all__ = ["RULES", "byline", "names"]

RULES = {
    "by-line": 'a line of "By", names, outlets and jobs',
    "bare-author": "names alone, between the headline and a timestamp, a reading time or an outlet",
    "author-outlet": "the outlet or job below the author, or an agency as the author",
    "author-with-outlet": 'a name and its outlet on one line inside the story ("Ana Example, BBC News, Singapore")',
    "dash-author": "a dash and a name under each part of a round-up",
}

_INSIDE = re.compile(r"(?:Analysis|Commentary|Opinion|Review) by |By the (?:BBC|CNN|NPR|NBC|AP|Reuters)[’']s |By \. ")
_WITH_OUTLET = re.compile(r"(?P<name>[A-Z][^,|]{4,40}), (?:BBC|CNN|NPR|Reuters|AFP|Associated Press|Sky|ITV|Al Jazeera)\b[\w ,]{0,50}$")
_DASH = re.compile(r"[–—-]{1,2} ?(?P<name>[A-Z][^,]{4,60}?)(?:, (?P<outlet>[A-Z].{2,50}))?$")


def byline(document: Document) -> Iterator[Mark]:
    """Mark bylines, and the outlet or job that goes with them."""
    marked: set[int] = set()
    after_author = False
    prose = False
    for i, span in head(document):
        text = span.text
        rule = None
        if len(text) <= 160:
            follower = document.neighbour(i, 1)
            if text[0] in "BbWAVPRSE" and is_byline(text):
                rule = "by-line"
            elif after_author and is_outlet(text):
                rule = "author-outlet"
            elif not prose and _AGENCY_AUTHOR.match(text) and not _in_picture(document, i):
                rule = "author-outlet"
            elif not prose and is_author(text) and follower and _follows_author(follower):
                rule = "bare-author"
        after_author = rule in ("by-line", "bare-author")
        prose = prose or span.prose
        if rule:
            marked.add(i)
            yield Mark(i, Role.BYLINE, rule)
    dashes: list[int] = []
    for i, span in document.loose():
        text = span.text
        if i in marked or len(text) > 120:
            continue
        if text[0] in "ABCOR" and _INSIDE.match(text) and (text.startswith("By . ") or is_byline(text)):
            yield Mark(i, Role.BYLINE, "by-line")
        elif "," in text and (found := _WITH_OUTLET.match(text)) and is_person(found["name"]):
            yield Mark(i, Role.BYLINE, "author-with-outlet")
        elif text[0] in "–—-" and (found := _DASH.match(text)) and is_author(found["name"]):
            before = document.neighbour(i, -1)
            if before and not before.text.endswith(("”", '"', "’", "'")):
                dashes.append(i)
    if len(dashes) > 2:
        yield from (Mark(i, Role.BYLINE, "dash-author") for i in dashes)
    for i, span in tail(document, 2):
        if i not in marked and span.text.startswith(("By ", "BY ")) and is_byline(span.text):
            yield Mark(i, Role.BYLINE, "by-line")


_AGENCY_AUTHOR = re.compile(
    r"(?:(?:The )?Associated Press|Reuters Staff|USA TODAY(?: NETWORK| Network| Opinion)?|Agence France-Presse|AFP|Reuters"
    r"|(?:The )?Canadian Press|Press Association|Staff (?:Writer|Reporter)s?|By)$"
)


def _follows_author(span: Span) -> bool:
    """Tell whether a line is what stands below an author's name."""
    if span.role is Role.TIMESTAMP:
        return True
    if span.role is Role.BOILERPLATE:
        return span.rule in ("reading-time", "relative-time")
    return span.open and is_outlet(span.text)


def _in_picture(document: Document, i: int) -> bool:
    """Tell whether the line before is the label of a picture, so that this one is its credit."""
    before = document.neighbour(i, -1)
    return bool(before and before.text.startswith(("Image", "Media")))
