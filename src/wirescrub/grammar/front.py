"""What stands before the closing of a dateline: places and a date, and sometimes a byline that is glued to them."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar import agencies, dates, places
from wirescrub.grammar.closing import Found

_SLASH = re.compile(r"\s?/\s?")
_REGION = re.compile(r",|\[|\(")
_AND = re.compile(r"\s(?:&|and|AND|und|y|et|e)\s")
_WHEREABOUTS = frozenset({"Near", "Aboard", "In", "On", "Off", "Outside", "Along", "At"})


def divide(found: Found, at: int) -> bool:
    """Divide the front into byline, places, date and an agency without parentheses; False if it has another shape."""
    front, found.start = found.front, at
    if front.startswith(("By ", "BY ")):
        cut = _after_byline(front)
        found.start, front = at + cut, front[cut:]
    front = front.strip(" ,") if found.date else front.strip()
    while span := dates.find(front):
        tail = front[span[1] :].strip(" ,.")
        if tail and dates.match(tail, 0) != len(tail):
            if span[0] == 0 and shape(tail) == "caps" and places.known(tail):  # Monday, November 7, 2016, OSLO:
                found.date, found.places = front[slice(*span)], (tail,)
                return True
            if not agencies.known(tail):
                return False
            found.source, found.signed = found.source or tail, True
            tail = ""
        found.date = tail or front[slice(*span)]  # of a doubled date the second is whole
        front = front[: span[0]]
        if tail:
            break
    front = front.rstrip(" ,")
    if not found.source and front:
        front = _bare_agency(found, front).rstrip(" ,")
    found.front = front
    found.places = tuple(_split(front)) if front else ()
    if found.date and found.source and found.sep and not front and places.known(found.source):
        found.places, found.source = (found.source,), None  # Nov. 14, 2011 (San Diego) --
    return len(found.places) <= 5


def _bare_agency(found: Found, front: str) -> str:
    """Take the agency off the end of "Washington CNN" and of "Newswise"."""
    low = front.casefold()
    for name in agencies.BARE:
        if low.endswith(name) and (len(low) == len(name) or low[-len(name) - 1] in " ."):
            rest = front[: -len(name)].rstrip(" ,")
            if rest or (name in agencies.ALONE and found.sep) or found.date:
                if found.sep == ":":
                    break  # "CNN: …" quotes it
                found.source = front[-len(name) :]
                return rest.rstrip(".") if found.date else rest
    return front


def _after_byline(front: str) -> int:
    """Return where the places begin behind "By Name": at the capitals, at a known city, or nowhere."""
    words = front.split(",")[0].split(" ")
    first = len(words)
    while first > 1 and len(words[first - 1].strip(".")) > 2 and words[first - 1].isupper():
        first -= 1
    if first == 1:  # BY JANE ROE LONDON
        first = len(words)
    if first < len(words):
        return len(" ".join(words[:first])) + 1
    for first in range(max(1, len(words) - 4), len(words)):
        if places.fold(" ".join(words[first:])) in places.CITIES:
            return len(" ".join(words[:first])) + 1
    return len(front)


def _split(front: str) -> list[str]:
    """Divide "SURABAYA, Indonesia/JAKARTA" and "LONDON & PARIS"; "Frankfurt/Main" is one place."""
    parts: list[str] = []
    for piece in _SLASH.split(front):
        if parts and piece.casefold() in places.SLASHED:
            parts[-1] += "/" + piece
            continue
        several = _AND.split(piece)
        if len(several) > 1 and places.fold(piece) not in places.COUNTRIES and all(map(shape, several)):
            parts.extend(part.strip(" ,") for part in several)
        else:
            parts.append(piece.strip(" ,"))
    return [part for part in parts if part]


def shape(place: str) -> str:
    """Return "caps" or "title" for what is written like a place, and "" for what is not.

    >>> shape("McALLEN, Texas"), shape("Frankfurt am Main"), shape("Aporte a la jubilación")
    ('caps', 'title', '')
    """
    city, *regions = _REGION.split(place)
    city = city.strip()
    words = city.replace("-", " ").split()
    if not words or len(words) > 8 or len(place) > 70 or "©" in place or any(map(str.isdigit, city)):
        return ""
    listed = places.known(place)
    if not listed and not places.NOT_PLACES.isdisjoint(word.casefold().strip(".") for word in words):
        return ""
    if _in_capitals(city, words):
        return "caps" if all(part.strip()[:1].isupper() for part in regions) else ""
    if any(len(word) > 4 and word[-1] == "." for word in words[:-1]):
        return ""  # a sentence ended
    if listed and not regions:
        return "title"
    if len(words) > 6 or not words[0][0].isupper() or len(regions) > 2:
        return ""
    if words[0] in _WHEREABOUTS:
        return "title"
    loose = any(not word[0].isupper() and word.split("'")[0] not in places.PARTICLES for word in words)
    return "" if loose else "title"


def _in_capitals(city: str, words: list[str]) -> bool:
    """NEW YORK, McALLEN, RIO de JANEIRO, and the slips of a quick hand: WALtHAM."""
    upper, lower = sum(map(str.isupper, city)), sum(map(str.islower, city))
    if upper < 2:
        return False
    if not lower or (upper >= 3 * lower and words[0][0].isupper()):
        return True
    return all(word.isupper() or word in places.PARTICLES or word[:2] in {"Mc", "La", "De"} for word in words)
