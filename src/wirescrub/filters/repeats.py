"""What a page says again: paragraphs printed twice in a row, and lines of furniture that come three times or more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wirescrub.document import Document, Mark, Role
from wirescrub.filters.pull_quotes import LONGEST, SHORTEST, TOO_LONG
from wirescrub.grammar.shapes import SPEAKER
from wirescrub.grammar.telling import is_post

RULES = {
    "again-and-again": "a line of some length that stands in the document three times or more, as in a form",
    "doubled": "a paragraph that stands right above, or a line further up, word for word",
}

PARAGRAPH = 80
"""From so many characters on a finished line that comes again is no refrain, and no move of a game."""
NEAR = 2
"""So many lines further up at the most: further away the story itself may come back to it, or quote it as its lead. A
shorter line is doubled by the very next one only."""
TWICE, OFTEN = 2, 3


def repeats(document: Document) -> Iterator[Mark]:
    """Mark paragraphs that were printed twice in a row, and lines that come three times or more."""
    story = document.open()
    times = Counter([span.text for _, span in story if len(span.text) >= SHORTEST])
    if sum(times.values()) == len(times):
        return
    if len(document.text) <= TOO_LONG:  # the third time it may stand on a line with something else
        text = "\n".join([span.text for span in document.spans])
        times.update({line: text.count(line) - count for line, count in times.items() if count == TWICE})
    first, _ = document.story
    told: list[str] = []
    for at, span in story:
        line = span.text
        rule = None
        if times[line] > 1 and not (line[0] == "." or is_post(line) or SPEAKER.match(line)):
            if len(line) <= LONGEST and times[line] >= OFTEN:
                original = span.prose and len(line) >= PARAGRAPH and line not in told
                rule = None if original or at <= first else "again-and-again"
            elif span.finished and line in told[-(NEAR if len(line) >= PARAGRAPH else 1) :]:
                rule = "doubled"
        if rule:
            yield Mark(at, Role.BOILERPLATE, rule)
        else:
            told.append(line)
