"""What closes a dateline: parentheses or slashes around an agency, a dash, a colon."""

from __future__ import annotations

from dataclasses import dataclass

from wirescrub import patterns as re
from wirescrub.grammar import agencies, dates, places

REACH = 130
"""A dateline closes within so many characters of its start."""
PARENS = 60
"""Characters an agency may have, its desk and date included."""
DASHES = frozenset({"-", "--", "—", "–"})

_STOP = re.compile(
    r"\s*\(|\s+/\s?|/(?=[A-Z ]+/)|\s*--+|\s*[—–―]|\s+-+(?=\s|$)|-(?=\s|$)|\s*:(?=\s|$)|\s+_(?=\s|$)|\s•(?=\s|$)"
)
# EFE writes ".-", the AP of old "_"; two of them also stand for a dash that came through the wrong encoding.
_SEPARATOR = re.compile(
    r"\s*(?:\.\s?-{1,2}|-{1,3}(?:\s-{1,2}(?=\s))?|[–—―]{1,2}|_|â\x80[\x93\x94]|â€[“”—]|:(?=\s|$)|\.(?=\s?-))(?!\w-)"
)
_SLASHED = re.compile(r"([A-ZА-Яa-z][^/]{1,30}?)\s?/")
_AFTER_DASH = ("РИА Новости", "ТАСС", "Newswise")


@dataclass(slots=True, eq=False)
class Found:
    """What was read of a dateline so far.

    start, end: where it lies in the text. front: what stands before the closing. signed: whether there are
    parentheses or slashes of an agency, be it known, unknown or cut out. sep: the separator. certain: whether its shape
    alone is evidence enough.
    """

    end: int
    front: str = ""
    date: str | None = None
    source: str | None = None
    signed: bool = False
    sep: str = ""
    start: int = 0
    places: tuple[str, ...] = ()
    certain: bool = False


def close(text: str, at: int) -> Found | None:
    """Find what closes the dateline that begins at a place of the text, and read it.

    >>> close("KYIV, May 4 (Reuters) - Trains ran.", 0).source
    'Reuters'
    """
    for stop in _STOP.finditer(text, at, min(len(text), at + REACH)):
        sign = stop.group().strip()[:1]
        found: Found | None
        if sign == "(":
            found = parens(text, stop.end() - 1)
            if found is None:
                return None
            if found.source and _is_region(text, found):
                continue
            found.sep, found.end = separator(text, found.end)
            if found.date and not found.source and not found.sep:
                return None
        elif sign == "/":
            found = _slashes(text, stop.end())
            if found is None:
                continue
        else:
            found = _dash(text, stop)
            if found is None:
                return None
        found.front = text[at : stop.start()]
        return found
    return None


def separator(text: str, at: int) -> tuple[str, int]:
    """Return the separator at a place of the text, "" if none, and where it ends."""
    match = _SEPARATOR.match(text, at)
    return (match.group().strip(), match.end()) if match else ("", at)


def _is_region(text: str, found: Found) -> bool:
    """Mumbai (Maharashtra) [India], January 4 (ANI), Suez (Egypt) (AFP): parentheses that belong to the place."""
    after = text[found.end : found.end + 2]
    return after[:1] == "," or after == " [" or places.fold(found.source or "") in places.REGIONS


def parens(text: str, at: int) -> Found | None:
    """Read (agency), (agency - date), (date), () and an agency whose parenthesis was never closed."""
    end = text.find(")", at, at + PARENS + 2)
    inside = text[at + 1 : end].strip() if end > 0 else text[at + 1 : at + PARENS + 2]
    left, dash, right = [part.strip() for part in f"{inside} ".partition(" - ")]
    if dash:
        if end > 0 and dates.match(right, 0) == len(right):
            return Found(end + 1, date=right, source=left, signed=True)
        if not agencies.known(left):
            return None
        if end > 0 and agencies.known(right):
            return Found(end + 1, source=right, signed=True)
        return Found(text.index(" -", at), source=left, signed=True)
    if end < 0:
        return None
    if inside and dates.match(inside, 0) == len(inside):
        return Found(end + 1, date=inside)
    return Found(end + 1, source=inside or None, signed=True)


def _slashes(text: str, at: int) -> Found | None:
    """Read /PRNewswire/ --, / ACCESSWIRE / May 29, 2017 / and /ТАСС/."""
    inside = _SLASHED.match(text, at)
    if inside is None or not agencies.known(inside[1]):
        return None
    found = Found(inside.end(), source=inside[1], signed=True)
    at = inside.end() + 1
    if (end := dates.match(text, at)) and text[end : end + 2].strip() == "/":
        found.date, found.sep, found.end = text[at:end], "/", text.index("/", end) + 1
        return found
    if text[found.end : found.end + 1] == ".":
        found.sep, found.end = ".", found.end + 1
    else:
        found.sep, found.end = separator(text, found.end)
    return found if found.sep else None  # Name/AFP/Getty Images


def _dash(text: str, stop: re.Match[str]) -> Found | None:
    """Read a dash or a colon, and the agency or date that may come after it."""
    at = stop.end() + (text[stop.end() : stop.end() + 1] == " ")
    if text[at : at + 1] == "(":  # Calif.--(BUSINESS WIRE)--, BOSTON – (May 4, 2015) –
        found = parens(text, at)
        sep, end = separator(text, found.end) if found else ("", 0)
        if found and sep and (found.date or (found.source and agencies.known(found.source))):
            found.sep, found.end = sep, end
            return found
    if end := dates.match(text, at) or 0:  # KANSAS CITY, Mo. - March 13 -
        sep, after = separator(text, end)
        if sep == ":":  # MIAMI, FLORIDA - JUNE 27: is how Getty Images begins a caption
            return None
        if sep:
            return Found(after, date=text[at:end], sep=sep)
    for name in _AFTER_DASH:  # КИЕВ, 15 апр — РИА Новости.
        if text.startswith(name, at):
            end = at + len(name)
            sep, after = (".", end + 1) if text[end : end + 1] == "." else separator(text, end)
            return Found(after, source=name, signed=True, sep=sep)
    return Found(stop.end(), sep=stop.group().strip())
