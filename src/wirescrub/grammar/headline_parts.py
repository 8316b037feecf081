"""The line of a headline: its wire slug, and what pages glue to its front and its back."""

from __future__ import annotations

from wirescrub import patterns as re

_SLUG = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|EXCLUSIVE|FACTBOX|BRIEF|TIMELINE|ANALYSIS|INTERVIEW|PREVIEW"
    r"|SNAPSHOT|EXPLAINER|FEATURE|INSIGHT|NEWSMAKER|GRAPHIC|POLL|DIARY|ADVISORY|TOPNEWS|[A-Z]{2,12} (?:STOCKS|MARKETS))"
    r"(?: \d{1,2})?-)+|\((?:\d\w\w )?(?:LEAD|LD|URGENT|News Focus)\) "
)
LABEL = re.compile(r"Share (?:this story ?|all sharing options for): ?|\d/\d(?=[A-Z“\"‘'])", re.IGNORECASE)
"""Labels and counters that share bars and galleries put in front of the headline."""

_TIME = re.compile(
    r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}(?: ?/? \d{1,2}:\d\d ?[AP]M)?(?: / [\w ]{3,30} ago)? ?(?=[A-Z“\"‘'])"
    r"|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?(?=[A-Z][a-z])"
)
# "A caption of the picture. | AP Photos A headline": without the agency only where the text names the one publisher
# (Politico, 2011 to 2015) whose pages ran the two together.
GLUED = re.compile(
    r"(.{15,200}?[.?!]['’”\"]?)"
    r"( \| (?:(?:AP|REUTERS|Reuters|Getty)(?: Photos?| Images)?|[\w .]{4,40}/[A-Z]+|[A-Z ]{8,40} FOR [A-Z]+))?"
    r" (['‘A-Z0-9][^.]{10,75}[^.:,])"
)
"""A caption, the agency of its picture (the second group, if any), and the headline (the third)."""

_OUTLET = (
    r"(?:[A-Z][\w.&’']* ){0,4}(?:News|Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Independent|Reuters|CNN|BBC"
    r"|NPR|AP|Online|[\w-]+\.(?:com|org|net|co\.uk))"
)
_SITE = re.compile(rf" (?:\|\s[^|]{{2,45}}|[-–—] {_OUTLET})$")


def slug_of(text: str) -> str | None:
    """Return the wire slug that a headline begins with.

    >>> slug_of("UPDATE 2-Ferry operator to be bought for $2.6 bln")
    'UPDATE 2-'
    >>> slug_of("Update to ferry timetable")
    """
    found = _SLUG.match(text)
    return found[0] if found else None


def bounds(text: str) -> tuple[int, int]:
    """Return where a headline begins and ends in its line, between what is glued to it.

    >>> line = "Share this Story : Ferry stops | The Northport Herald"
    >>> start, end = bounds(line)
    >>> line[start:end]
    'Ferry stops'
    """
    front = LABEL.match(text) or _TIME.match(text)
    start = front.end() if front else 0
    site = _SITE.search(text, max(start + 10, len(text) - 80))
    return start, site.start() if site else len(text)
