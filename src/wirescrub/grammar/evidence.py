"""Whether what looks like a dateline is one.

An agency carries nearly any place, a date needs a place beside it, and a place alone has to be known. The look-alikes
are speaker labels, kickers, captions and the acronyms that agencies share with pension funds and parties.
"""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar import agencies, places
from wirescrub.grammar.closing import DASHES, Found
from wirescrub.grammar.front import shape

PROSE = 15
"""Fewest characters of the story after a place that stands without agency and date."""
LONG = 150
"""So many need no full stop at their end to be prose."""

_STORY_STARTS = "\"'“‘«„‚$€£¥#@&([<"
_NEAR = ("in", "near")
_DATED = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d")


def evident(found: Found, text: str, *, own_line: bool, story: str) -> bool:
    """Weigh the evidence that `found` is a dateline of `text`.

    own_line: whether it may be all there is. story: the text of the article, which may name a small town.
    """
    if found.certain:
        return True
    shapes = {shape(place) for place in found.places}
    rest = text[found.end :].lstrip()
    if "" in shapes or (not rest and not own_line):
        return False
    caps = "caps" in shapes and shape(found.places[0]) == "caps"
    if found.source and found.signed and not found.front:
        return _agency_alone(found, rest, own_line)
    if found.source:
        return _signed(found, rest, caps)
    if not shapes:  # "Aug. 20, 2013 -- A short nap …"
        dated = _has_dash(found) and _DATED.fullmatch(found.date or "") is not None
        return dated and bool(rest) and starts_story(rest) and _is_prose(rest)
    if found.signed:  # the agency was cut out: New Delhi, Jan 9 () Russia …
        return bool(found.date) and (caps or _known(found))
    if found.date:
        closes = _has_dash(found) or found.sep == ":"
        return closes and (caps or _known(found) or _all_known_to(story, found))
    if not rest:
        dashed = not found.sep or found.sep in DASHES
        return _known(found) and ((caps and dashed) or (found.sep == ":" and _is_city(found)))
    return starts_story(rest) and _is_prose(rest) and _newspaper(found, caps, story)


def _newspaper(found: Found, caps: bool, story: str) -> bool:
    """Weigh a place alone: TRENTON — …, BHOPAL: … and Kabul, Afghanistan – …."""
    if not caps:
        return _in_small_letters(found, story)
    if len(found.places) > 1:
        return (_has_dash(found) or found.sep == ":") and any(map(places.known, found.places))
    if found.sep == ":":
        return (_known(found) and places.fold(found.places[0]) not in places.NAMES_TOO) or _all_known_to(story, found)
    return _has_dash(found) and (_known(found) or _all_known_to(story, found))


def _in_small_letters(found: Found, story: str) -> bool:
    """Weigh a place without capitals: Doha –, and Dekalb, Ill. — and Istanbul, Turkey - but not Mobile –."""
    if not _known(found):
        return False
    cities = [place.replace(" (", ", ").rstrip(")").partition(",") for place in found.places]
    if not any(region for _, _, region in cities):
        return found.sep in {"—", "–", ":"} and all(
            places.fold(city) in places.CITIES - places.NAMES_TOO for city, _, _ in cities
        )
    return (_has_dash(found) or found.sep == ":") and all(
        places.fold(city) in places.CITIES or region[-1:] == "." or _known_to(story, city) for city, _, region in cities
    )


def _signed(found: Found, rest: str, caps: bool) -> bool:
    """Weigh an agency that stands behind a place or a date."""
    source = found.source or ""
    if _defines(found.front, source):
        return False
    known, starts = _known(found), not rest or starts_story(rest)
    if agencies.known(source):
        if not found.places and not found.signed and not found.date:  # Newswise — …, AFP — …
            return starts and (found.sep in {"—", "–"} or source.casefold() == "newswise")
        if not found.places:
            return bool(found.date or found.sep) or starts
        if found.sep:
            return known or caps or (bool(rest) and starts)
        if not rest:
            return known or (caps and bool(found.date))
        unseparated = source.split()[0].casefold() in agencies.UNSEPARATED
        return known or (starts and (bool(found.date) or caps or (unseparated and " the " not in found.front)))
    if not starts or not (_has_dash(found) or (found.sep == ":" and found.date)):
        return False
    if found.date and (caps or known):
        return agencies.like(source) or (known and source[:1].isupper() and len(source.split()) < 5)
    if not caps:
        return known and "," in found.front and agencies.is_station(source)
    return agencies.like(source) and (known or " " in source or agencies.is_network(source))


def _agency_alone(found: Found, rest: str, own_line: bool) -> bool:
    """Weigh (Reuters) - …, (CNN)Text, and the unknown (KTLA) — …."""
    source = found.source or ""
    known = agencies.known(source)
    if not rest:
        return own_line and known
    if known and (found.date or found.sep):
        return True
    unknown = (
        found.sep in DASHES and agencies.like(source) and (bool(found.date) or (source.isupper() and len(source) < 7))
    )
    signs = (known and "/" not in source) or unknown
    return signs and starts_story(rest)


def _defines(front: str, source: str) -> bool:
    """Convolutional Neural Network (CNN): the words before the parentheses spell it out."""
    words = [word[0] for word in front.replace("-", " ").split() if word[0].isupper()]
    return 1 < len(source) <= len(words) and "".join(words[-len(source) :]) == source.upper()


def _has_dash(found: Found) -> bool:
    return found.sep[:1] in {"-", "—", "–", "_", "―", "â", ".", "•"} and bool(found.sep)


def _known(found: Found) -> bool:
    return bool(found.places) and all(map(places.known, found.places))


def _is_city(found: Found) -> bool:
    return all(places.fold(place) in places.CITIES - places.NAMES_TOO for place in found.places)


def _all_known_to(story: str, found: Found) -> bool:
    return all(_known_to(story, place) for place in found.places)


def _known_to(story: str, place: str) -> bool:
    """Whether the story speaks of the place as of one: WATERTOWN — … was found in Watertown; or again of its region."""
    _, comma, region = place.partition(", ")
    if comma:
        return len(region) > 3 and story.count(region) > 1
    if len(place) < 4:
        return False
    return any(f" {word} {place.title()}" in story for word in _NEAR)


def starts_story(rest: str) -> bool:
    """Whether a text begins as the first sentence of a story does."""
    return rest[0].isupper() or rest[0].isdigit() or rest[0] in _STORY_STARTS or rest[0] > "\u05ff"


def _is_prose(rest: str) -> bool:
    """Whether what follows reads like the paragraph of a story, and not like a headline or a menu."""
    return len(rest) >= PROSE and (rest[-1] in ".!?…\"”’')" or len(rest) >= LONG)
