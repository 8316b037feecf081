"""Bylines: who wrote it, with or without "By", and the outlet or job on the line below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.byline import is_author, is_byline, is_outlet, names
from wirescrub.grammar.names import is_person
from wirescrub.zones import head, tail

__all__ = ["RULES", "byline", "names"]

RULES = {
    "by-line": 'a line of "By", names, outlets and jobs',
    "bare-author": "names alone, between the headline and a timestamp, a reading time or an outlet",
    "author-before-time": "what stands in front of a timestamp on its line",
    "author-outlet": "the outlet or job below the author, or an agency as the author",
    "author-with-outlet": 'a name and its outlet on one line inside the story ("Ana Example, BBC News, Singapore")',
    "dash-author": "a dash and a name under each part of a round-up",
}

_INSIDE = re.compile(r"(?:Analysis|Commentary|Opinion|Review) by |By the (?:BBC|CNN|NPR|NBC|AP|Reuters)[’']s |By \. ")
_WITH_OUTLET = re.compile(
    r"(?P<by>By )?(?P<name>[A-Z][^,|]{4,40}), (?:BBC|(?(by)CNN|BBC)|(?(by)NPR|BBC)|(?(by)Reuters|BBC))\b[\w ,]{0,50}$"
)
_DASH = re.compile(r"[–—]{1,2} ?(?P<name>[A-Z][^,]{4,60}?)(?:, (?P<outlet>[A-Z].{2,50}))?$")


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
            if not span.ends_line and i + 1 < len(document.spans) and _tells_time(document.spans[i + 1]):
                rule = "author-before-time"
            elif text[0] in "BbWAVPRSE" and is_byline(text):
                rule = "by-line"
            elif (after_author and is_outlet(text)) or (
                not prose and _AGENCY_AUTHOR.match(text) and not _in_picture(document, i)
            ):
                rule = "author-outlet"
            elif not prose and follower and is_author(text) and _is_signed(document, i, follower):
                rule = "bare-author"
        after_author = rule in ("by-line", "bare-author")
        prose = prose or span.prose
        if rule:
            marked.add(i)
            yield Mark(i, Role.BYLINE, rule)
    signed: list[tuple[int, str]] = []
    for i, span in document.loose():
        text = span.text
        if i in marked or len(text) > 120:
            continue
        if text[0] in "ABCOR" and _INSIDE.match(text) and (text.startswith("By . ") or is_byline(text)):
            yield Mark(i, Role.BYLINE, "by-line")
        elif "," in text and (found := _WITH_OUTLET.match(text)) and is_person(found["name"]):
            yield Mark(i, Role.BYLINE, "author-with-outlet")
        elif text[0] in "–—" and (found := _DASH.match(text)) and is_author(found["name"]):
            signed.append((i, found["name"]))
    # A dash and a name may also name who is quoted; the writers of a round-up sign more than once.
    people = [name for _, name in signed]
    if len(set(people)) < len(people):
        yield from (Mark(i, Role.BYLINE, "dash-author") for i, _ in signed)
    for i, span in tail(document, 2):
        if i not in marked and span.text.startswith(("By ", "BY ")) and is_byline(span.text):
            yield Mark(i, Role.BYLINE, "by-line")


_AGENCY_AUTHOR = re.compile(
    r"(?:(?:The )?Associated Press|Reuters Staff|USA TODAY(?: NETWORK| Network| Opinion)?|Agence France-Presse|AFP|Reuters"
    r"|(?:The )?Canadian Press|Press Association|Staff (?:Writer|Reporter)s?|By)$"
)


def _tells_time(span: Span) -> bool:
    """Tell whether a timestamp, a reading time or a relative time has been found in a span."""
    return span.role is Role.TIMESTAMP or span.rule in ("reading-time", "relative-time")


def _is_signed(document: Document, i: int, follower: Span) -> bool:
    """Tell whether what stands around a line of names makes it the author's.

    The first line may be a headline in title case over its timestamp; there, only an outlet or a biography will do.
    """
    if follower.open and is_outlet(follower.text):
        return True
    if _tells_time(follower) and document.neighbour(i, -1):
        return True
    return _has_biography(document, document.spans[i].text)


def _has_biography(document: Document, name: str) -> bool:
    """Tell whether the end of the document says who the author is: "Ana Example is a columnist …"."""
    return any(
        span.text.startswith(name) and span.text[len(name) :].startswith((" is ", ", "))
        for _, span in tail(document, 5)
    )


def _in_picture(document: Document, i: int) -> bool:
    """Tell whether the line before is the label of a picture, so that this one is its credit."""
    before = document.neighbour(i, -1)
    return bool(before and before.text.startswith(("Image", "Media")))
