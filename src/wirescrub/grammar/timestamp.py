"""The grammar of timestamps: dates, clock times, zones and labels as news pages write them."""

from __future__ import annotations

from typing import NamedTuple

from wirescrub import patterns as re
from wirescrub.grammar.calendar import DAY, MONTH, MONTHS, ZONE, ZONES


class Timestamp(NamedTuple):
    """When a story was published and updated, in ISO 8601; None where the text does not say."""

    published: str | None
    updated: str | None


# One atom of a timestamp line. A year may have the hour glued on ("20247:55 AM"): it takes four digits and no more.
_ATOM = re.compile(
    rf"""
      (?P<label>(?:and\ )?(?:first|last|originally|date|public)?\ ?(?:(?:published|edited)\ (?:date|time)
        |published|updated?|posted|modified|created|filed|issued|released?|uploaded|edited|embargo\ expired
        |date\ of\ publication|time(?=:)|for\ immediate\ release|publié|mis\ à\ jour|modifié
        |(?:artikel\ )?veröffentlicht|aktualisiert
        |erschienen|erstellt|stand|publicado|actualizado|pubblicato|aggiornato|date)
        (?:\ (?:on|at|le|am|el|alle|a(?:\ las)?\b))?\ ?:?)
    | (?P<iso>(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)(?:T(?=\d))?)
    | (?P<mdy>(?P<m2>{MONTH})\.?\ (?P<d2>\d\d?)(?:st|nd|rd|th)?,?\ ?(?P<y2>(?:19|20)\d\d))
    | (?P<dmy>(?P<d3>\d\d?)(?:st|nd|rd|th|er)?\.?(?:\ de|-)?\ ?(?P<m3>{MONTH})(?:\ ?[.,])?(?:\ de|-)?\ ?
        (?P<y3>(?:19|20)\d\d))
    | (?P<num>(?P<a4>\d\d?)(?:[./]\ ?(?P<b4>\d\d?)[./]\ ?(?P<y4>(?:19|20)?\d\d)|-(?P<b6>\d\d?)-(?P<y6>(?:19|20)\d\d)))
    | (?P<md>(?P<m5>{MONTH})\.?\ (?P<d5>\d\d?)(?!\d|:\d\d))
    | (?P<dm>(?P<d6>\d\d?)\ (?P<m6>{MONTH})(?=,?\ \d\d?:\d\d))
    | (?P<clock>(?P<h>\d\d?)(?:[:.h](?P<min>\d\d))(?::(?P<s>\d\d))?(?:h\b|\ ?(?P<ap>[ap]\.?m(?:\b\.?|(?={DAY}))))?)
    | (?P<hour>(?P<h2>\d\d?)\ ?(?P<ap2>[ap]\.?m\b\.?))
    | (?P<military>(?P<h3>[0-2]\d)(?P<min3>[0-5]\d)(?=\ (?:gmt|hkt|et)\b))
    | (?P<zone>\(?(?:{ZONE})(?P<off>[+-]\d\d?(?::?\d\d)?)?
        (?:(?!\w)|(?=(?:last\ |first\ )?(?:updat|publi|post|modif|lese)))\)?(?:\ (?:standard|daylight))?(?:\ time\b)?)
    | (?P<offset>[+-]\d\d(?::?\d\d)?(?!\d))
    | (?P<near>(?:today|yesterday)\b,?)
    | (?P<day>(?:{DAY})\b\.?,?)
    | (?P<ago>(?:\d{{1,3}}|an?)\ ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|week|month|year)s?\ ago|ago
        |lese(?:dauer|zeit):?\ \d+\ min(?:uten?|\.)?|\d+\ minuti\ di\ lettura|\d+\ min\.
        |timer(?=\d+\ min)|reading\ time:?\ \d+\ min(?:utes?)?|\d+\ min(?:ute)?s?\.?\ (?:to\ )?read
        |\d+\ years?(?=\ \d+\ months?\ ago)|(?:[\d,]+|no)\ (?:comments?|views)|page\ \d+|a\+a\ a-
        |temps\ de\ lecture\ ?:?\ \d+\ min(?:utes?)?)
    | (?P<source>source:\ \w[\w\ .,&’'-]{{1,60}}$|(?-i:[A-Z]{{4,}}(?:,?\ [A-Z]{{2,}})*)$
        |(?:abc|cbs|nbc|cnn|fox|sky|bbc)\ news$|the\ times$
        |\(?[\w-]{{3,30}}\.com(?:\.\w\w)?\b\)?)
    | (?P<filler>(?:\s|[,|/•·()\-–—.:;@]|(?:at|on|um|à|a\ las|às|in|the|of)\b)+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OTHER_ZONE = re.compile(r" ?\(\d{4} HKT\)")
_DAY_FIRST = re.compile(
    r"\b(?:publié|mis à jour|modifié|à|veröffentlicht|aktualisiert|uhr|publicado|actualizado|pubblicato|aggiornato"
    r"|alle)\b",
    re.I,
)
"""Words of languages that write the day before the month."""
_UPDATED = ("updat", "edited", "and last", "modif", "mis à", "aktual", "actual", "aggiorn", "stand")


def scan(text: str, start: int = 0) -> set[str] | None:
    """Return the kinds of atoms that a timestamp line is made of, or None if it holds anything else.

    >>> sorted(scan("March 26, 2007 / 10:36 AM") - {"filler"})
    ['clock', 'mdy']
    >>> scan("March 26, 2007, was a day to remember") is None
    True
    """
    kinds: set[str] = set()
    while start < len(text):
        found = _ATOM.match(text, start) or _OTHER_ZONE.match(text, start)
        if not found or found.end() == start:
            return None
        kinds.add(_kind(found))
        start = found.end()
    return kinds


def _kind(found: re.Match[str]) -> str:
    return found.lastgroup or "filler"


DATES = frozenset(("iso", "mdy", "dmy", "num"))
CLOCKS = frozenset(("clock", "hour", "military"))


def parse(text: str) -> Timestamp | None:
    """Read a timestamp line; a time without a zone, or with one that has several meanings, stays without offset.

    >>> parse("March 26, 2007 / 10:36 AM / 12 years ago")
    Timestamp(published='2007-03-26T10:36:00', updated=None)
    >>> parse("March 7, 20247:55 AM UTCUpdated ago")
    Timestamp(published='2024-03-07T07:55:00+00:00', updated=None)
    >>> parse("Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024").updated
    '2024-04-27T15:57:00+01:00'
    """
    sections: list[tuple[bool, dict[str, re.Match[str]]]] = [(False, {})]
    at = 0
    while at < len(text):
        found = _ATOM.match(text, at) or _OTHER_ZONE.match(text, at)
        if not found or found.end() == at:
            at += 1
            continue
        at = found.end()
        kind = _kind(found)
        if kind == "label":
            sections.append((found[0].lower().strip().startswith(("last", *_UPDATED)), {}))
        elif kind not in ("filler", "day", "near", "ago"):
            slot = "date" if kind in DATES else "time" if kind in CLOCKS else kind
            sections[-1][1].setdefault(slot, found)
    published = updated = None
    day_first = _DAY_FIRST.search(text) is not None
    for is_update, parts in sections:
        moment = _moment(parts, day_first)
        if moment and is_update:
            updated = updated or moment
        elif moment:
            published = published or moment
    return Timestamp(published, updated) if published or updated else None


def _moment(parts: dict[str, re.Match[str]], day_first: bool) -> str | None:
    """Put date, clock time and zone together, in ISO 8601; None without a date that exists."""
    date = parts.get("date")
    if date is None:
        return None
    from datetime import datetime, time, timedelta, timezone  # most texts need none of it

    try:
        day = datetime(*_date(date, day_first))
        clock = parts.get("time")
        if clock is None:
            return day.date().isoformat()
        moment = datetime.combine(day.date(), time(*_clock(clock)))
    except ValueError:
        return None
    offset = _offset(parts)
    if offset is not None:
        moment = moment.replace(tzinfo=timezone(timedelta(hours=offset)))
    return moment.isoformat()


def _date(found: re.Match[str], day_first: bool) -> tuple[int, int, int]:
    if found["iso"]:
        return int(found["y1"]), int(found["m1"]), int(found["d1"])
    if found["mdy"]:
        return int(found["y2"]), MONTHS[found["m2"].lower()], int(found["d2"])
    if found["dmy"]:
        return int(found["y3"]), MONTHS[found["m3"].lower()], int(found["d3"])
    first, second = int(found["a4"]), int(found["b4"] or found["b6"])
    year = int(found["y4"] or found["y6"])
    if year < 100:
        year += 2000
    # 3/4/2019 means two days; a point, a word of another language, or a number above 12, tells which.
    if "." in found["num"] or first > 12 or day_first:
        return year, second, first
    if second > 12:
        return year, first, second
    raise ValueError(found[0])


def _clock(found: re.Match[str]) -> tuple[int, int, int]:
    hour = int(found["h"] or found["h2"] or found["h3"])
    half = (found["ap"] or found["ap2"] or "").lower()
    if half and hour <= 12:  # "15:56 pm" is written too
        hour = hour % 12 + 12 * half.startswith("p")
    return hour, int(found["min"] or found["min3"] or 0), int(found["s"] or 0)


def _offset(parts: dict[str, re.Match[str]]) -> float | None:
    """Return the hours east of Greenwich, or None if the zone is not given or not sure."""
    zone = parts.get("zone")
    given = zone["off"] if zone and zone["off"] else None
    if offset := parts.get("offset"):
        given = offset[0]
    if given:
        digits = given[1:].replace(":", "")
        hours = int(digits[:2]) + int(digits[2:] or 0) / 60
        return -hours if given[0] == "-" else hours
    if zone is None:
        return None
    return ZONES.get(zone[0].strip("()").lower().removesuffix(" time"))
