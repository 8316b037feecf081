"""The grammar of datelines: where, when, and who sends the story.

A dateline is read in three steps. The *closing* is found first: parentheses or slashes around an agency, a dash or a
colon. What stands before it, the *front*, is divided into places and a date. Then the *evidence* is weighed.
"""

from __future__ import annotations

from typing import NamedTuple

from wirescrub import patterns as re
from wirescrub.cues import holds
from wirescrub.grammar import agencies, places
from wirescrub.grammar.closing import REACH, Found, close, parens, separator
from wirescrub.grammar.evidence import evident
from wirescrub.grammar.front import divide, shape

OWN_LINE = 60
"""Characters a dateline may have that stands on a line of its own without anything that closes it."""

_CUES = ("(", "--", "—", "–", ": ", "/", "- ", "_ ", "电", "]", "―", " • ")
CHANGED = (
    r"(?:(?:Add|Update|Recast|Correct|Remove|Repeat|Refile|Rewrite|Delete)s?|Fixes|Clarifies|Restores|Releads"
    r"|New throughout|Writes through|Changes|Amends|Includes|Attributes)\b"
)
"""How a line begins in which a wire says what changed between two takes."""
# Compiled by `re` when a document first needs them, which most never do.
_TRASH = rf"\({CHANGED}[^()]*+(?:\([^()]*+\)[^()]*+)*+\)\s*"
# BEIRUT | Wed Apr 27, 2011 10:19 am EDT BEIRUT (Reuters) - …
_PAGE = r"[A-Z][^|()]{1,60}\| (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w* [^|()]{8,40}?\b[A-Z]{3,4} (?=[A-Z(])"
_STARS = re.compile(r"[*•\s]*+(?:RPT\s*-+\s*)?")
_XINHUA = (
    r"(?P<source>新华社|中新社|中新网|本报|人民网)(?P<place>[一-鿿·、]{1,12}?)(?P<date>[0-9０-９]{1,2}月[0-9０-９]{1,2}日)\s?[电電]"
    r"(?:\s?[（(][^（）()]{1,30}[）)])?"
)
_JAPAN = (
    r"[［\[](?P<place>[^\W\d]{1,12}(?:／[^\W\d]{1,12})*)\s+(?P<date>[0-9０-９]{1,2}日)\s+"
    r"(?P<source>ロイター)[］\]]\s?[-－―—]"
)


class Dateline(NamedTuple):
    """A dateline as it stands at the head of a story.

    text: all of it, up to and including its separator. places, date, source: as written. start, end: where `text`
    lies in the text that was parsed; a trash line or a glued byline may stand before it.
    """

    text: str
    places: tuple[str, ...]
    date: str | None
    source: str | None
    start: int
    end: int


def parse(text: str, *, own_line: bool = False, story: str = "") -> Dateline | None:
    """Find the dateline at the start of a paragraph.

    own_line: whether the dateline may be all there is. story: the text of the article; a small town that it names
    is then known.

    >>> line = parse("SURABAYA, Indonesia/JAKARTA, Dec 30 (Reuters) - Rescuers found wreckage on Tuesday.")
    >>> line.places, line.date, line.source
    (('SURABAYA, Indonesia', 'JAKARTA'), 'Dec 30', 'Reuters')
    >>> parse("PARIS HILTON - the heiress - was in Cannes for the film festival last week.")
    """
    head = text[:REACH]
    if not holds(head, _CUES) and not (own_line and (head[:2].isupper() or head[-1:] == ":")):
        return None
    trash = re.match(_TRASH, text) if head[:1] == "(" else None
    at = trash.end() if trash else 0
    if " | " in head and (page := re.match(_PAGE, text)):
        at = page.end()
    body = _after_stars(text, at)
    found = _read(text, body, own_line)
    if found is None or not evident(found, text, own_line=own_line, story=story):
        return None
    start = found.start if found.start > body else at
    return Dateline(text[start : found.end], found.places, found.date, found.source, start, found.end)


def take_apart(text: str) -> Dateline:
    """Take apart a text that is known to be a dateline, and nothing more.

    >>> take_apart("WATERTOWN —").places
    ('WATERTOWN',)
    """
    found = _read(text, _after_stars(text, 0), own_line=True) or Found(len(text))
    return Dateline(text, found.places, found.date, found.source, 0, len(text))


def _after_stars(text: str, at: int) -> int:
    """Return where the words begin: old wires put stars, or RPT for "repeats", before the place."""
    stars = _STARS.match(text, at)
    return stars.end() if stars else at


def _read(text: str, at: int, own_line: bool) -> Found | None:
    first = text[at : at + 1]
    if first >= "\u3000" or first == "[":
        return _east_asian(text, at)
    if first == "(":
        found = parens(text, at)
        if found is None or not found.source:
            return None
        found.start = at
        found.sep, found.end = separator(text, found.end)
        return _behind_agency(text, found)
    if not first.isalnum() or first.islower() or _is_sentence(text, at):
        return None
    found = close(text, at)
    if found is None and own_line and len(text) - at < OWN_LINE:
        found = Found(len(text), text[at:])
    if found is None or not divide(found, at):
        return None
    return _behind_agency(text, found) if found.source and not found.places and not found.date else found


def _is_sentence(text: str, at: int) -> bool:
    """Whether the second word is a common one: the end for most paragraphs, and cheap."""
    first, _, rest = text[at : at + 40].partition(" ")
    second = rest.partition(" ")[0]
    return (
        second.islower()
        and second.isalpha()
        and first.isalpha()
        and not first.isupper()
        and second not in places.PARTICLES
    )


def _east_asian(text: str, at: int) -> Found | None:
    """新华社北京1月31日电…: agency, place and date without a separator; and Reuters in Japan."""
    match = re.match(_JAPAN if text[at] in "[［" else _XINHUA, text[at : at + REACH])
    if match is None:
        return None
    names = tuple(re.split("[、／]", match["place"]))
    return Found(at + match.end(), date=match["date"], source=match["source"], places=names, start=at, certain=True)


def _behind_agency(text: str, found: Found) -> Found:
    """(ANSA) - ROMA, 6 LUG - …, (MENAFN - IANS) Mumbai, Aug 6 (IANS) …, Newswise — BOSTON – …: a place comes after."""
    at = len(text) - len(text[found.end :].lstrip())
    inner = close(text, at) if agencies.known(found.source or "") else None
    if inner is None or not divide(inner, at) or not inner.places or not all(map(shape, inner.places)):
        return found
    inner.start = found.start
    if inner.source and agencies.known(inner.source):
        return inner
    city = inner.places[0]
    if inner.sep and not inner.signed and (inner.date or (shape(city) == "caps" and places.known(city))):
        inner.source = found.source
        return inner
    return found
