"""What a page says again: paragraphs printed twice in a row, and lines of furniture that come three times or more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.document import Document, Mark, Role
from wirescrub.shape import is_post

RULES = {
    "again-and-again": "a line of some length that stands in the document three times or more, as in a form",
    "doubled": "a paragraph that stands right above, or a line further up, word for word",
}

SHORTEST, LONGEST = 55, 320
PARAGRAPH = 80
"""From so many characters on a finished line that comes again is no refrain, and no move of a game."""
NEAR = 2
"""So many lines further up at the most: further away the story itself may come back to it, or quote it as its lead."""
TWICE, OFTEN = 2, 3
TOO_LONG = 200_000
"""A text too long for an article is not read again for every line."""

# "AMY QUILL: …": in a transcript people say the same again.
_SPOKEN = re.compile(r"[A-Z][A-Z.'’ -]{1,40}: ")


def repeats(document: Document) -> Iterator[Mark]:
    """Mark paragraphs that were printed twice in a row, and lines that come three times or more."""
    lines = [(place, at, span) for place, (at, span) in enumerate(document.open()) if len(span.text) >= SHORTEST]
    times = Counter([span.text for _, _, span in lines])
    if len(times) == len(lines):
        return
    if len(document.text) <= TOO_LONG:  # the third time it may stand on a line with something else
        times.update({line: document.text.count(line) - count for line, count in times.items() if count == TWICE})
    first, _ = document.story
    told: dict[str, int] = {}
    for place, at, span in lines:
        line = span.text
        if times[line] == 1 or line[0] == "." or is_post(line) or _SPOKEN.match(line):
            continue
        if len(line) <= LONGEST and times[line] >= OFTEN:
            if at > first:
                yield Mark(at, Role.BOILERPLATE, "again-and-again")
        elif len(line) >= PARAGRAPH and span.finished and line in told and place - told[line] <= NEAR:
            yield Mark(at, Role.BOILERPLATE, "doubled")
        told[line] = place
