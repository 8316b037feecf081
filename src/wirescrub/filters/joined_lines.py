"""The head of articles that some corpora join into one long line, with “ . ” where a line ended."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role

RULES = {
    "joined-byline": "“By . Name .” at the start of a single long line",
    "joined-timestamp": "“PUBLISHED: . … . | . UPDATED: . … .” behind it",
    "joined-follow": "“Follow @@name .” behind the byline",
}

_NAME = r"[A-Z][\w'’-]*+(?: (?:[A-Z][\w'’.-]*+|de|van|von)){0,3}"
_BYLINE = re.compile(rf"By \. {_NAME}(?: (?:\. )?(?:and|,|in) (?:\. )?{_NAME}){{0,4}} \.(?=\s)")
_FOLLOW = re.compile(r"\s*Follow (?:@@?\w+ \.|us on .{3,20}? \.)")
_WHEN = r"(?:PUBLISHED|UPDATED|Published|Updated|Created|CREATED|Last updated)(?: ?: \.| at)? [^.|]{5,45} \."
_TIMESTAMP = re.compile(rf"\s*{_WHEN}(?: \| \. {_WHEN})?")


def joined_lines(document: Document) -> Iterator[Mark]:
    """Cut byline and time out of articles whose lines were joined."""
    for at, span in document.open():
        text = span.text
        # " . " is what the joining left; in ordinary text a full stop has no space before it.
        if not text.startswith(("By . ", "PUBLISHED: . ", "Last updated")) or " . " not in text[:120]:
            return
        end = 0
        if byline := _BYLINE.match(text):
            end = byline.end()
            yield Mark(at, Role.BYLINE, "joined-byline", 0, end)
        if follow := _FOLLOW.match(text, end):
            yield Mark(at, Role.BOILERPLATE, "joined-follow", end, follow.end())
            end = follow.end()
        if time := _TIMESTAMP.match(text, end):
            yield Mark(at, Role.TIMESTAMP, "joined-timestamp", end, time.end())
        return
