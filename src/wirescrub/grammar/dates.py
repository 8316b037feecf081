"""The date of a dateline: a day and a month, in the languages of the large agencies."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar.calendar import MONTHS
from wirescrub.grammar.gazetteer import names

MONTH_NAMES = frozenset(MONTHS) | names(
    """setiembre, abr, ago, avr, juil, janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, novembro,
    dezembro, fev, out, jän, jänner, mär, января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября,
    ноября, декабря, янв, фев, мар, апр, июн, июл, авг, сен, сент, окт, ноя, нояб, дек"""
)
WEEKDAYS = names(
    """monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat,
    sun, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, lunes, martes, miércoles, jueves,
    viernes, sábado, domingo, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"""
)

# The month is looked up afterwards: one pattern for all languages, and no long alternation to compile.
_DAY = r"(?<![\w.,])\d{1,2}(?:st|nd|rd|th|er|º)?"
_YEAR = r"(?:\s*,?\s*(?:de\s+|del\s+)?(?:19|20)\d\d)?(?!\d)"
_DIGIT = re.compile(r"\d")
_DATE = re.compile(
    r"(?:(?P<weekday>[^\W\d_]{3,10})\.?,?\s+)?"
    rf"(?:(?P<after>[^\W\d_]{{3,10}})\.?\s*(?<=[\s.])(?:\d{{1,2}}(?:st|nd|rd|th)?(?!\d)){_YEAR}"
    rf"|{_DAY}\.?\s*(?:de\s+)?(?P<before>[^\W\d_]{{3,10}}){_YEAR}\.?)"
)


def find(text: str, at: int = 0) -> tuple[int, int] | None:
    """Return start and end of the first date in a text, weekday included.

    >>> line = "HONOLULU, Dec. 23, 2019 (UPI)"
    >>> line[slice(*find(line))]
    'Dec. 23, 2019'
    >>> find("BOEING 747 MAX")
    """
    if not _DIGIT.search(text, at):
        return None
    while match := _DATE.search(text, at):
        found = _valid(match)
        if found:
            return found
        at = match.end("weekday") if match["weekday"] else match.start() + 1
    return None


def match(text: str, at: int) -> int | None:
    """Return the end of the date that starts at a place of the text."""
    found = _DATE.match(text, at)
    valid = found and _valid(found)
    return valid[1] if valid and valid[0] == at else None


def _valid(found: re.Match[str]) -> tuple[int, int] | None:
    month = found["after"] or found["before"]
    if month.casefold() not in MONTH_NAMES:
        return None
    start, end = found.span()
    if found.string[end - 1] == "." and not (len(month) < 6 and month.isascii()):
        end -= 1  # the full stop of TASS, and not of "Nov."
    if found["weekday"] and found["weekday"].casefold() not in WEEKDAYS:
        start = found.start("after") if found["after"] else _day_start(found)
    return start, end


def _day_start(found: re.Match[str]) -> int:
    return next(i for i in range(found.end("weekday"), found.end()) if found.string[i].isdigit())
