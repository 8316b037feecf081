"""The grammar of datelines: where, when, and who sends the story.

A dateline is read in three steps. The *closing* is found first: parentheses or slashes around an agency, a dash or a
colon. What stands before it, the *front*, is taken apart into places and a date. Then the *evidence* is weighed: an
agency carries nearly any place, a date needs a place beside it, and a place alone has to be known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wirescrub.grammar import agencies, dates, places

REACH = 130
"""A dateline ends within so many characters of its start."""

_CUES = ("(", "--", "—", "–", " - ", ": ", "/", "- ", "_ ", "电", "]", "―")
_SEP = re.compile(
    r"\s*(?:\.\s?-{1,2}|-{1,3}(?:\s-{1,2}(?=\s))?|[–—―]{1,2}|_|â\x80[\x93\x94]|â€[“”—]|:(?=\s|$)|\.(?=\s?-))(?!\w-)"
)
_STOP = re.compile(r"\s*\(|\s+/\s?|/(?=[A-Z ]+/)|\s*--+|\s*[—–―]|\s+-+(?=\s|$)|-(?=\s|$)|\s*:(?=\s|$)|\s+_(?=\s|$)")
_TRASH = re.compile(
    r"\((?:Adds|Updates|Recasts|Corrects|Removes|Repeats|Refiles|Rewrites|Fixes|Clarifies|Restores|Releads|New throughout"
    r"|Writes through|Changes|Deletes|Amends|Includes|Attributes)\b[^()]*+(?:\([^()]*+\)[^()]*+)*+\)\s*"
)
_STARS = re.compile(r"[*•\s]*(?:RPT\s*-+\s*)?")
_SLASHED = re.compile(r"([A-ZА-Яa-z][^/]{1,30}?)\s?/")
_XINHUA = re.compile(
    r"(?P<source>新华社|中新社|中新网|本报|人民网)(?P<place>[一-鿿·、]{1,12}?)(?P<date>[0-9０-９]{1,2}月[0-9０-９]{1,2}日)\s?[电電]"
    r"(?:\s?[（(][^（）()]{1,30}[）)])?"
)
_JAPAN = re.compile(
    r"[［\[](?P<place>[^\W\d]{1,12}(?:／[^\W\d]{1,12})*)\s+(?P<date>[0-9０-９]{1,2}日)\s+(?P<source>ロイター)[］\]]\s?[-－―—]"
)
_STORY_STARTS = "\"'“‘«„‚$€£¥#@&([<"


@dataclass(frozen=True, slots=True)
class Dateline:
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


@dataclass(slots=True)
class _Found:
    """What was read so far, for the evidence to be weighed."""

    end: int
    front: str = ""
    date: str | None = None
    source: str | None = None
    signed: bool = False  # parentheses or slashes of an agency, be it known, unknown or empty
    sep: str = ""
    start: int = 0
    places: tuple[str, ...] = ()
    certain: bool = False


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
    if not own_line and not any([cue in head for cue in _CUES]):
        return None
    at = 0
    if head[0:1] == "(":
        trash = _TRASH.match(text)
        at = trash.end() if trash else 0
    stars = _STARS.match(text, at)
    body = stars.end() if stars else at
    found = _read(text, body, own_line)
    if found is None or not _evident(found, text, own_line, story):
        return None
    start = found.start if found.start > body else at
    return Dateline(text[start : found.end], found.places, found.date, found.source, start, found.end)


def take_apart(text: str) -> Dateline:
    """Take apart a text that is known to be a dateline, and nothing more.

    >>> take_apart("WATERTOWN —").places
    ('WATERTOWN',)
    """
    stars = _STARS.match(text)
    found = _read(text, stars.end() if stars else 0, own_line=True)
    if found is None:
        return Dateline(text, (), None, None, 0, len(text))
    return Dateline(text, found.places, found.date, found.source, 0, len(text))


def _read(text: str, at: int, own_line: bool) -> _Found | None:
    first = text[at : at + 1]
    if first >= "\u3000" or first == "[":
        return _east_asian(text, at)
    found: _Found | None
    if first == "(":
        found = _parens(text, at)
        if found is None or not found.source:
            return None
        found.start = at
        found.sep, found.end = _separator(text, found.end)
        return _behind_agency(text, found)
    if not first.isalnum() or first.islower():
        return None
    found = _closing(text, at)
    if found is None and own_line and len(text) - at < 60:
        found = _Found(len(text), text[at:])
    if found is None or not _divide(found, text, at):
        return None
    return _behind_agency(text, found) if found.source and not found.places and not found.date else found


def _east_asian(text: str, at: int) -> _Found | None:
    """新华社北京1月31日电…: agency, place and date without a separator; and Reuters in Japan."""
    match = _XINHUA.match(text, at) or _JAPAN.match(text, at)
    if match is None:
        return None
    names = tuple(re.split("[、／]", match["place"]))
    return _Found(match.end(), "", match["date"], match["source"], places=names, start=at, certain=True)


def _behind_agency(text: str, found: _Found) -> _Found:
    """(ANSA) - ROMA, 6 LUG - …, (MENAFN - IANS) Mumbai, Aug 6 (IANS) …, Newswise — BOSTON – …: a place comes after."""
    at = len(text) - len(text[found.end :].lstrip())
    inner = _closing(text, at) if agencies.known(found.source or "") else None
    if inner is None or not _divide(inner, text, at) or not inner.places or not all(map(_shape, inner.places)):
        return found
    inner.start = found.start
    if inner.source and agencies.known(inner.source):
        return inner
    if (
        inner.sep
        and not inner.signed
        and (inner.date or (_shape(inner.places[0]) == "caps" and _known(inner.places[0])))
    ):
        inner.source = found.source
        return inner
    return found


def _closing(text: str, at: int) -> _Found | None:
    """Find what closes the dateline, and read it."""
    limit = at + REACH
    for stop in _STOP.finditer(text, at, min(len(text), limit)):
        sign = stop.group().strip()[:1]
        here = stop.end() - 1 if sign == "(" else stop.end()
        found: _Found | None
        if sign == "(":
            found = _parens(text, here)
            if found is None:
                return None
            if found.source and _is_region(text, found):
                continue
            found.sep, found.end = _separator(text, found.end)
            if found.date and not found.source and not found.sep:
                return None
        elif sign == "/":
            found = _slashes(text, here)
            if found is None:
                continue
        else:
            found = _dash(text, stop, here)
        found.front = text[at : stop.start()]
        return found
    return None


def _is_region(text: str, found: _Found) -> bool:
    """Mumbai (Maharashtra) [India], January 4 (ANI): parentheses that belong to the place."""
    after = text[found.end : found.end + 2]
    return after[:1] == "," or after == " ["


def _parens(text: str, at: int) -> _Found | None:
    """Read (agency), (agency - date), (date), () and an agency whose parenthesis was never closed."""
    close = text.find(")", at, at + 62)
    inside = text[at + 1 : close].strip() if close > 0 else text[at + 1 : at + 62]
    left, dash, right = inside.partition(" - ")
    if dash:
        left, right = left.strip(), right.strip()
        if close > 0 and dates.match(right, 0) == len(right):
            return _Found(close + 1, date=right, source=left, signed=True)
        if not agencies.known(left):
            return None
        if close > 0 and agencies.known(right):
            return _Found(close + 1, source=right, signed=True)
        return _Found(at + 1 + text[at + 1 :].index(" - "), source=left, signed=True)
    if close < 0:
        return None
    if inside and dates.match(inside, 0) == len(inside):
        return _Found(close + 1, date=inside, signed=False)
    return _Found(close + 1, source=inside or None, signed=True)


def _slashes(text: str, at: int) -> _Found | None:
    """Read /PRNewswire/ --, / ACCESSWIRE / May 29, 2017 / and /ТАСС/."""
    inside = _SLASHED.match(text, at)
    if inside is None or not agencies.known(inside[1]):
        return None
    found = _Found(inside.end(), source=inside[1], signed=True)
    at = inside.end() + 1
    if (end := dates.match(text, at)) and text[end : end + 2].strip() == "/":
        found.date, found.sep, found.end = text[at:end], "/", end + text[end : end + 2].index("/") + 1
        return found
    if text[found.end : found.end + 1] == ".":
        found.sep, found.end = ".", found.end + 1
    else:
        found.sep, found.end = _separator(text, found.end)
    return found


def _dash(text: str, stop: re.Match[str], at: int) -> _Found:
    """Read a dash or a colon, and the agency or date that may come after it."""
    found = _Found(at, sep=stop.group().strip())
    next_at = at + (text[at : at + 1] == " ")
    if text[next_at : next_at + 1] == "(":
        parens = _parens(text, next_at)
        sep, end = _separator(text, parens.end) if parens else ("", 0)
        if parens and sep and (parens.date or (parens.source and agencies.known(parens.source))):
            parens.sep, parens.end = sep, end
            return parens
    if text[next_at : next_at + 1].isdigit() or text[next_at : next_at + 4].strip(". ").casefold()[:3] in dates.MONTHS:
        end = dates.match(text, next_at) or 0
        sep, after = _separator(text, end) if end else ("", 0)
        if sep:
            return _Found(after, date=text[next_at:end], sep=sep)
    for name in ("РИА Новости", "ТАСС", "Newswise"):
        if text.startswith(name, next_at):
            end = next_at + len(name)
            sep, after = (".", end + 1) if text[end : end + 1] == "." else _separator(text, end)
            return _Found(after, source=name, signed=True, sep=sep)
    return found


def _separator(text: str, at: int) -> tuple[str, int]:
    match = _SEP.match(text, at)
    return (match.group().strip(), match.end()) if match else ("", at)


def _divide(found: _Found, text: str, at: int) -> bool:
    """Divide the front into byline, places, date and an agency without parentheses. False: it has another shape."""
    front = found.front
    found.start = at
    if front.startswith(("By ", "BY ")):
        cut = _after_byline(front)
        found.start, front = at + cut, front[cut:]
    front = front.rstrip(" ,.") if found.date else front.strip()
    while span := dates.find(front):
        tail = front[span[1] :].strip(" ,.")
        if tail and dates.match(tail, 0) != len(tail):
            if tail.casefold() not in agencies.BARE:
                return False
            found.source, found.signed = found.source or tail, True
        found.date = tail if tail and found.source != tail else front[span[0] : span[1]]
        if text[found.start + span[1] : found.start + span[1] + 1] == "." and found.date[-1] == ".":
            pass
        front = front[: span[0]]
        if tail and found.source != tail:
            break
    front = front.rstrip(" ,")
    if not found.source and front:
        front = _bare_agency(found, front)
    found.front = front = front.rstrip(" ,")
    found.places = tuple(_split(front)) if front else ()
    return len(found.places) <= 5


def _bare_agency(found: _Found, front: str) -> str:
    """Take the agency off the end of "Washington CNN" and "Newswise"."""
    low = front.casefold()
    for name in agencies.BARE:
        if low.endswith(name) and (len(low) == len(name) or low[-len(name) - 1] in " ."):
            rest = front[: -len(name)].rstrip(" ,")
            if rest or name in agencies.ALONE or found.date:
                found.source = front[-len(name) :]
                return rest.rstrip(".") if found.date else rest
    return front


def _after_byline(front: str) -> int:
    """Return where the places begin behind "By Name"; the end of the front if none do."""
    words = front.split(",")[0].split(" ")
    caps = len(words)
    while caps > 1 and len(words[caps - 1].strip(".")) > 2 and words[caps - 1].isupper():
        caps -= 1
    if caps < len(words):
        return len(" ".join(words[:caps])) + 1
    for first in range(max(1, len(words) - 4), len(words)):
        if places.fold(" ".join(words[first:])) in places.CITIES:
            return len(" ".join(words[:first])) + 1
    return len(front)


def _split(front: str) -> list[str]:
    """Divide "SURABAYA, Indonesia/JAKARTA" and "LONDON & PARIS"; "Frankfurt/Main" is one place."""
    parts: list[str] = []
    for piece in re.split(r"\s?/\s?", front):
        if parts and piece.casefold() in places.SLASHED:
            parts[-1] += "/" + piece
            continue
        joined = re.split(r"\s(?:&|and|AND|und|y|et|e)\s", piece)
        if len(joined) > 1 and places.fold(piece) not in places.COUNTRIES and all(_shape(part) for part in joined):
            parts.extend(part.strip(" ,") for part in joined)
        else:
            parts.append(piece.strip(" ,"))
    return [part for part in parts if part]


def _shape(place: str) -> str:
    """Return "caps" or "title" for what has the shape of a place, and "" for what has not."""
    city = place.split(",")[0].split("[")[0].split("(")[0].strip()
    words = city.replace("-", " ").split()
    if not words or len(words) > 8 or len(place) > 70 or any(char.isdigit() for char in city) or "©" in place:
        return ""
    listed = _known(place)
    if not listed and any(word.casefold().strip(".") in places.NOT_PLACES for word in words):
        return ""
    upper, lower = sum(map(str.isupper, city)), sum(map(str.islower, city))
    if upper > 1 and (
        not lower
        or (upper >= 3 * lower and words[0][0].isupper())
        or all(word.isupper() or word in places.PARTICLES or word[:2] in {"Mc", "La", "De"} for word in words)
    ):
        return (
            "caps"
            if all(part.strip()[:1].isupper() or part.strip()[:1] == "[" for part in place.split(",")[1:])
            else ""
        )
    if len(words) > 6 or not words[0][0].isupper():
        return ""
    loose = [word for word in words if not word[0].isupper() and word.split("'")[0] not in places.PARTICLES]
    if not listed and (loose or any(len(word) > 4 and word[-1] == "." for word in words[:-1])):
        return ""
    return "title"


def _known(place: str, story: str = "") -> bool:
    """Whether a place is known: in the lists, with a state or country, a county, or named by the story itself."""
    city, comma, region = place.partition(",")
    if comma:
        return all(places.fold(part.strip(" .")) in places.REGIONS for part in region.split(",") if part.strip())
    if places.fold(place) in places.CITIES or city.upper().endswith(
        (" COUNTY", " TOWNSHIP", " PARISH", " BEACH", " CITY")
    ):
        return True
    if places.fold(place) in places.REGIONS and len(place) > 3:
        return True
    return (
        bool(story)
        and len(city) > 3
        and any(f" {word} {city.title()}" in story for word in ("in", "near", "from", "at", "to", "of"))
        and f" in {city.title()}" in story
    )


def _evident(found: _Found, text: str, own_line: bool, story: str) -> bool:
    """Weigh the evidence."""
    if found.certain:
        return True
    shapes = [_shape(place) for place in found.places]
    if not all(shapes):
        return False
    rest = text[found.end :].lstrip()
    if not rest and not own_line:
        return False
    caps = bool(shapes) and shapes[0] == "caps"
    known = bool(shapes) and all(_known(place) for place in found.places)
    dash = found.sep[:1] in {"-", "—", "–", "_", "―", "â", "."} and bool(found.sep)
    starts = not rest or _starts_story(rest)
    if found.source and found.signed and not found.front and not found.places:
        return _agency_alone(found, rest, own_line)
    if found.source:
        return _signed(found, caps, known, dash, starts, bool(rest))
    if found.signed:  # the agency was cut out: New Delhi, Jan 9 () Russia …
        return bool(found.date) and bool(shapes) and (caps or known)
    if found.date:
        return (
            bool(shapes)
            and (caps or known or len(found.places[0].split(",")) > 1)
            and (dash or (known and found.sep == ":"))
        )
    if not shapes or not caps:
        return False
    if not rest:
        return known and not found.sep
    if not starts or not _is_prose(rest):
        return False
    if found.sep == ":":
        return known
    return dash and (known or all(_known(place, story) for place in found.places))


def _signed(found: _Found, caps: bool, known: bool, dash: bool, starts: bool, followed: bool) -> bool:
    source = found.source or ""
    if _defines(found.front, source):
        return False
    if agencies.known(source):
        if not found.places:
            return bool(found.date) or bool(found.sep) or starts
        if found.sep:
            return followed or caps or known
        if not followed:
            return known or (caps and bool(found.date))
        glued = source.split()[0].casefold() in agencies.UNSEPARATED
        return known or (starts and (bool(found.date) or caps or glued))
    return caps and dash and starts and agencies.like(source) and (known or bool(found.date) or " " in source)


def _agency_alone(found: _Found, rest: str, own_line: bool) -> bool:
    """Weigh (Reuters) - … and (CNN)Text, and an unknown (KTLA) — …"""
    source = found.source or ""
    known = agencies.known(source)
    if not rest:
        return own_line and known
    if found.date or (known and found.sep):
        return True
    dash = found.sep in {"-", "--", "—", "–"}
    return _starts_story(rest) and (known or (dash and source.isupper() and agencies.like(source)))


def _defines(front: str, source: str) -> bool:
    """Convolutional Neural Network (CNN): the words before the parenthesis spell it out."""
    words = [word for word in front.replace("-", " ").split() if word[0].isupper()]
    return (
        len(source) > 1
        and len(words) >= len(source)
        and "".join([word[0] for word in words[-len(source) :]]) == source.upper()
    )


def _starts_story(rest: str) -> bool:
    return rest[0].isupper() or rest[0].isdigit() or rest[0] in _STORY_STARTS or rest[0] > "\u05ff"


def _is_prose(rest: str) -> bool:
    """Whether what follows reads like the paragraph of a story, and not like a headline or a menu."""
    return len(rest) >= 20 and (rest.rstrip()[-1] in ".!?…\"”’')" or len(rest) >= 150)
